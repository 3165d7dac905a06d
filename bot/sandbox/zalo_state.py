"""What Zalo's server keeps: updates not fetched yet, the webhook, the month's messages, who has a seat.

A poll takes one update and it is gone. What is written while nobody listens is not kept for later; "nobody" is a moment
longer here than between two polls of one bot.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Any

from bot.sandbox.bell import Bell
from bot.sandbox.clock import OFFICE

Json = dict[str, Any]

MOST_PEOPLE = 50
MOST_GROUPS = 3
MOST_MESSAGES_A_MONTH = 3000
MOST_SETTINGS_A_DAY = 20
DEAF_AFTER_SECONDS = 2.0
OBSERVED, DOCUMENTED = "observed", "documented"
SHAPES = (OBSERVED, DOCUMENTED)


@dataclass(slots=True)
class ZaloState:
    """`shapes`: "observed" answers errors with their HTTP status and pushes bare updates, "documented" answers them with 200
    and pushes them wrapped; photos are named accordingly."""

    shapes: str = OBSERVED
    name: str = "Bot Nhắc việc"
    """What people mention in groups."""
    webhook_url: str = ""
    webhook_secret: str = ""
    webhook_set_at: int = 0
    was_ever_set: bool = False
    waiting: list[Json] = field(default_factory=list)
    on_the_way: int = 0
    """Updates a poll has taken, until the bot polls again: then it has surely read them."""
    lost: int = 0
    """Updates nobody was there for."""
    seats: list[int] = field(default_factory=list)
    """People served, in the order of their first message."""
    most_people: int = MOST_PEOPLE
    monthly_quota: int = MOST_MESSAGES_A_MONTH
    sent: Counter[str] = field(default_factory=Counter)
    """Messages of the bot by month, as "2024-11"."""
    settings: Counter[str] = field(default_factory=Counter)
    """setWebhook and testWebhook by day."""
    keep_unheard: bool = False
    """For a page or a test that speaks before its bot does."""
    bell: Bell = field(default_factory=Bell)
    polls: int = 0
    """Polls waiting at this moment."""
    heard_at: float = float("-inf")
    """Machine time of the last poll."""

    @property
    def documented(self) -> bool:
        return self.shapes == DOCUMENTED

    def is_heard(self) -> bool:
        """Whether somebody fetches updates or has them pushed."""
        return bool(self.webhook_url) or self.keep_unheard or self.polls > 0 or monotonic() - self.heard_at < DEAF_AFTER_SECONDS

    def push(self, event_name: str, message: Json | None) -> None:
        """An update for the bot; nobody there, it is gone."""
        if not self.is_heard():
            self.lost += 1
            return
        update: Json = {"event_name": event_name}
        if message is not None:
            update["message"] = json.loads(json.dumps(message))
        self.waiting.append(update)
        self.bell.ring()

    def take_seat(self, person: int) -> bool:
        """Whether a person is served: the first so many who write are."""
        if person not in self.seats and len(self.seats) < self.most_people:
            self.seats.append(person)
        return person in self.seats

    def month_of(self, now: datetime) -> str:
        return f"{now.astimezone(OFFICE):%Y-%m}"

    def count_setting(self, now: datetime) -> bool:
        """Count one setWebhook or testWebhook; False when the day's are used up."""
        day = f"{now.astimezone(OFFICE):%Y-%m-%d}"
        self.settings[day] += 1
        return self.settings[day] <= MOST_SETTINGS_A_DAY

    async def poll(self, seconds: float) -> Json | None:
        """The next update, at once or within the time; it is gone from here then."""
        self.polls += 1
        self.on_the_way = 0
        try:
            await self.bell.until(lambda: self.waiting or self.webhook_url, seconds)
        finally:
            self.polls -= 1
            self.heard_at = monotonic()
        if not self.waiting:
            return None
        self.on_the_way += 1
        return self.waiting.pop(0)

    @property
    def pending(self) -> int:
        """Updates the bot has not taken yet, or may not have read yet."""
        return len(self.waiting) + self.on_the_way

    def page(self, now: datetime) -> Json:
        """What the control surface tells about it."""
        return {
            "name": self.name,
            "shapes": self.shapes,
            "listened": self.is_heard(),
            "webhook": self.webhook_url,
            "pending_updates": self.pending,
            "lost_updates": self.lost,
            "seats": len(self.seats),
            "most_people": self.most_people,
            "sent_this_month": self.sent[self.month_of(now)],
            "monthly_quota": self.monthly_quota,
        }
