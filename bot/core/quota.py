"""How often a channel may be digested with, so that the month's messages last. Pure.

The platform counts messages, we count both directions: it does not say which it counts. What people are answered is not
saved on; what is saved on is the daily reminder, which can wait for the next: nothing is lost by it, one digest says it all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Pace(StrEnum):
    """How often digests leave."""

    DAILY = "daily"
    ALTERNATE = "alternate"
    """Monday, Wednesday and Friday."""
    WEEKLY = "weekly"
    """The first working day of the week."""


ALTERNATE_DAYS = (0, 2, 4)
WARN_PERCENT = 80


@dataclass(frozen=True, slots=True)
class Use:
    """One channel's month. `digests`: of what was used, those nobody asked for. `people`: who gets digests on it. `days_gone`,
    `days_left`: working days of the month before today, and from today on."""

    channel: str
    used: int
    quota: int
    digests: int
    people: int
    days_gone: int
    days_left: int
    exhausted: bool
    """The platform says that nothing more is taken this month."""

    @property
    def left(self) -> int:
        return max(0, self.quota - self.used)

    @property
    def is_worth_a_word(self) -> bool:
        return self.exhausted or self.used * 100 >= self.quota * WARN_PERCENT or self.pace is not Pace.DAILY

    @property
    def pace(self) -> Pace:
        """The most frequent pace that what is left can bear, with the talk going on as it did until now."""
        # In the month's first days nothing is known of the talk yet: an answer a day for each person.
        talk = (self.used - self.digests) / self.days_gone if self.days_gone else float(self.people)
        for pace, days in ((Pace.DAILY, self.days_left), (Pace.ALTERNATE, -(-self.days_left * 3 // 5))):
            if days * self.people + self.days_left * talk <= self.left:
                return pace
        return Pace.WEEKLY


def is_day(pace: Pace, weekday: int, *, first_day_of_week: bool) -> bool:
    """Whether digests leave on a working day; `weekday` 0 is Monday. The week's first working day always is one."""
    if pace is Pace.DAILY or first_day_of_week:
        return True
    return pace is Pace.ALTERNATE and weekday in ALTERNATE_DAYS
