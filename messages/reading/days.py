"""Date phrases of a reply with both their meanings: the coming day and the most recent one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.calendar import Calendar
from messages.reading.dates import find_dates
from messages.reading.lengths import later_by
from messages.reading.words import Word

_NEAR_DAYS = 45


@dataclass(frozen=True, slots=True)
class DayPhrase:
    """A date phrase over the words [start, end).

    `coming` and `recent` differ for a weekday or a date without a year; the clause decides which is meant. `vague` is
    a stretch ("tuần trước") or a phrase without a day.
    """

    start: int
    end: int
    words: str
    coming: date | None
    recent: date | None
    vague: bool
    of_document: bool
    ask: str | None
    length: str | None
    """Of "thêm 5 ngày", which counts from a due not named: the length as ISO duration."""
    longer: date | None
    """Today and that length."""
    about: bool
    """The day stands for a part of a week, a month … ("đầu tháng"): good enough to expect something on, not to have done it on."""

    def fixed(self, on: date) -> date | None:
        """The day when the phrase alone settles it: written out, or one meaning much nearer than the other."""
        if self.coming == self.recent or self.coming is None or self.recent is None:
            return self.coming or self.recent
        ahead, back = (self.coming - on).days, (on - self.recent).days
        if ahead <= _NEAR_DAYS and back <= _NEAR_DAYS:
            return None
        return self.coming if ahead <= back else self.recent

    def past(self, on: date) -> date | None:
        day = self.fixed(on) or self.recent
        return day if day is not None and day <= on else None

    def told(self, on: date) -> date | None:
        """The day of what has happened: a day without a year that is far off both ways has then gone by ("nộp hôm 5/5 rồi" in
        November), though the next one is the nearer."""
        far = self.coming is not None and (self.coming - on).days > _NEAR_DAYS
        return self.past(on) or (self.gone(on) if far else None)

    def gone(self, on: date) -> date | None:
        """The last such day, however near the next is."""
        return self.recent if self.recent is not None and self.recent <= on else None

    def ahead(self, on: date) -> date | None:
        day = self.fixed(on) or self.coming
        return day if day is not None and day >= on else None


def find_days(text: str, words: Sequence[Word], on: date, calendar: Calendar) -> list[DayPhrase]:
    """The date phrases of the text, by word places."""
    days = []
    place = 0
    # The same phrases, each with its days to come and its most recent ones.
    for match, back in zip(find_dates(text, on, calendar), find_dates(text, on, calendar, past=True), strict=True):
        while words[place].end <= match.start:
            place += 1
        end = place
        while end < len(words) and words[end].start < match.end:
            end += 1
        single = match.first is not None and match.first == match.last
        days.append(
            DayPhrase(
                place,
                end,
                match.words.lower(),
                match.last,
                back.last,
                vague=not single,
                of_document=match.of_document,
                ask=match.ask,
                length=match.duration,
                longer=later_by(on, match.duration, calendar) if match.duration else None,
                about=match.about,
            )
        )
    return days
