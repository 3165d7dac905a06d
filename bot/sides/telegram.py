"""Everything of one Telegram token."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import structlog
from telegram import Update as TelegramUpdate

import handlers.telegram
from bot.channels.telegram import Telegram
from bot.channels.telegram_updates import UpdateSource
from bot.core.channel import Capabilities
from bot.core.clock import Clock
from bot.core.incoming import Incoming
from bot.services import inbox
from bot.services.inbox import Waiting
from bot.settings import Settings, webhook_of
from bot.sides.side import Side
from db.inbox import Update
from db.session import Database

log = structlog.get_logger()

_LONGEST_CHAT = 80


class TelegramSide(Side):
    def __init__(
        self, settings: Settings, database: Database, clock: Clock, can: Capabilities, updates: UpdateSource | None = None
    ) -> None:
        assert settings.telegram_token is not None
        token = settings.telegram_token.get_secret_value()
        self.channel = Telegram(token, api_url=settings.telegram_api_url, proxy_url=settings.telegram_proxy_url, updates=updates)
        self.channel.can = can
        super().__init__(
            settings,
            database,
            clock,
            self.channel,
            webhook=webhook_of(settings),
            renew=self.channel.renew_polling,
            bot=token.partition(":")[0],
        )
        self._door = handlers.telegram.Door(self._receive, self.channel, clock)
        self._polled: tuple[int | None, int | None] | None = None
        """The epoch of the lease under which was polled last, and from where polling goes on."""

    @property
    def username(self) -> str:
        return self.channel.username

    def start_link(self, code: str) -> str | None:
        return self.channel.start_link(code)

    async def _open(self) -> None:
        await self.channel.start()

    async def listen(self, *, only_if_elsewhere: bool = False) -> None:
        if self._webhook is not None and await self.channel.listen(*self._webhook, only_if_elsewhere=only_if_elsewhere):
            log.info("webhook_set", channel=self.name)

    async def stop(self) -> None:
        await self.channel.stop()

    async def keep(self, raw: dict[str, Any]) -> None:
        """`raw` has an integer `update_id`."""
        await inbox.store(self._database, self.name, [self._update(raw)], self._clock, bot=self._bot)
        self.drain.wake()

    def _update(self, raw: dict[str, Any]) -> Update:
        return Update(f"{self._bot}/{raw['update_id']}", _chat_of(raw), raw, _written(raw))

    async def _poll(self) -> bool:
        waits = False
        epoch = self.lease.epoch
        if self._polled is None or self._polled[0] != epoch:
            # While the lease has been ours all the time, nobody else has moved the offset.
            self._polled = epoch, await inbox.offset(self._database, self.name, self._bot)

        async def store(batch: Sequence[dict[str, Any]]) -> None:
            nonlocal waits
            updates = [self._update(raw) for raw in batch]
            next_offset = max(int(raw["update_id"]) for raw in batch) + 1
            waits = await self._store(updates, next_offset=next_offset)
            self._polled = epoch, next_offset

        await self.channel.poll(self._polled[1], store)
        await self.listened()
        return waits

    async def _handle(self, inbox_id: int, payload: dict[str, Any]) -> bool:
        update = TelegramUpdate.de_json(payload, self.channel.bot)
        return await handlers.telegram.handle(update, inbox_id, self._door)

    def _incoming(self, waiting: Waiting) -> Incoming | None:
        update = TelegramUpdate.de_json(waiting.payload, self.channel.bot)
        return handlers.telegram.incoming_of(update, self._clock, waiting.inbox_id)


def _written(raw: dict[str, Any]) -> datetime | None:
    """When a message was written or edited, read without trusting its shape; a press bears only the date of what it stands under."""
    for kind in ("message", "edited_message"):
        message = raw.get(kind)
        if isinstance(message, dict):
            seconds = message.get("edit_date") or message.get("date")
            with contextlib.suppress(TypeError, OverflowError, OSError, ValueError):
                return datetime.fromtimestamp(seconds, UTC)  # type: ignore[arg-type]
    return None


def _chat_of(raw: dict[str, Any]) -> str:
    """The chat an update belongs to, read without trusting its shape: updates of one chat are handled in order."""
    for value in raw.values():
        for holder in (value, value.get("message") if isinstance(value, dict) else None):
            chat = holder.get("chat") if isinstance(holder, dict) else None
            if isinstance(chat, dict) and "id" in chat:
                return str(chat["id"])[:_LONGEST_CHAT]
    return "-"
