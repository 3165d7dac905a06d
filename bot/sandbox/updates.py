"""What waits for the bot: the queue behind `getUpdates` and the webhook."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.bell import Bell
from bot.sandbox.refusal import Refused

Json = dict[str, Any]

ONLY_WHEN_ASKED = ("chat_member", "message_reaction", "message_reaction_count")
SECOND_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
WEBHOOK_SET = "Conflict: terminated by setWebhook request"


@dataclass(slots=True)
class Webhook:
    """Where updates are pushed, and how the last push went."""

    url: str
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str = ""


@dataclass(slots=True)
class _Poll:
    """One waiting `getUpdates`; whoever comes next ends it with a conflict."""

    conflict: str = ""


@dataclass(slots=True)
class Updates:
    """Updates in order. One is kept until the bot confirms it by asking for a later one."""

    next_id: int = 700_000_001
    allowed: tuple[str, ...] = ()
    """What the bot asked for; empty means the default."""
    webhook: Webhook | None = None
    waiting: list[Json] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
    _poll: _Poll | None = None

    def push(self, kind: str, payload: Json) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        if kind not in self.allowed if self.allowed else kind in ONLY_WHEN_ASKED:
            return
        # A copy: what is queued shows the world as it was, whatever happens to the message later.
        self.waiting.append({"update_id": self.next_id, kind: json.loads(json.dumps(payload))})
        self.next_id += 1
        self.bell.ring()

    def allow(self, kinds: list[str] | None) -> None:
        """Remember `allowed_updates`; None leaves it as it was, an empty list is the default again."""
        if kinds is not None:
            self.allowed = tuple(kinds)

    def confirm(self, offset: int) -> None:
        """Forget everything before `offset`; a negative offset keeps that many from the end."""
        if offset > 0:
            self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        elif offset < 0:
            self.waiting = self.waiting[offset:]

    def done(self, update_id: int) -> None:
        """Forget one update that the webhook took."""
        self.waiting = [update for update in self.waiting if update["update_id"] != update_id]

    async def poll(self, offset: int, limit: int, timeout: int) -> list[Json]:
        """Long polling: answer at once when something waits, else when something comes or the time is over."""
        if self.webhook is not None:
            raise Refused(409, WEBHOOK_ACTIVE)
        self.confirm(offset)
        if self.waiting or timeout == 0:
            return self.waiting[:limit]
        self.interrupt(SECOND_POLLER)
        mine = self._poll = _Poll()
        try:
            await self.bell.until(lambda: self.waiting or mine.conflict, timeout)
        finally:
            if self._poll is mine:
                self._poll = None
        if mine.conflict:
            raise Refused(409, mine.conflict)
        return self.waiting[:limit]

    def interrupt(self, why: str) -> None:
        """End the poll that is waiting, if any, with a conflict."""
        if self._poll is not None:
            self._poll.conflict = why
            self._poll = None
            self.bell.ring()
