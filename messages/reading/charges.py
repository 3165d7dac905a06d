"""Who is in charge of a unit, and when, as a cell of the set-up workbook has it: "Vũ Hải Long", "Vũ Hải Long (từ 01/12/2026)",
"Vũ Hải Long (đến 30/11/2026)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.core.text import fold
from messages.formats import day as day_text

_DAYS = re.compile(r"\s*\((?P<days>[^()]*)\)\s*$")
_DAY = r"(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})"
_FROM_TO = re.compile(rf"(?:(?:ke )?tu (?:ngay )?{_DAY})?\s*(?:(?:den|toi) (?:het )?(?:ngay )?{_DAY})?")


@dataclass(frozen=True, slots=True)
class Charge:
    """`since` None: from now on; `until` None: for good."""

    name: str
    since: date | None = None
    until: date | None = None

    def begins(self, today: date) -> date | None:
        """The day to come on which it begins; None when it holds already or at once."""
        return self.since if self.since is not None and self.since > today else None

    @property
    def text(self) -> str:
        """As the cell has it."""
        days = " ".join(f"{word} {day_text(day)}" for word, day in (("từ", self.since), ("đến", self.until)) if day is not None)
        return f"{self.name} ({days})" if days else self.name


def read_charge(text: str) -> Charge | None:
    """None when the words in brackets are no days, or in the wrong order."""
    match = _DAYS.search(text)
    if match is None:
        return Charge(" ".join(text.split()))
    days = _FROM_TO.fullmatch(fold(match["days"]).strip())
    if days is None or not any(days.groups()):
        return None
    try:
        since, until = (None if words is None else _day(words) for words in days.groups())
    except ValueError:
        return None
    if since is not None and until is not None and until < since:
        return None
    return Charge(" ".join(text[: match.start()].split()), since, until)


def _day(words: str) -> date:
    day, month, year = (int(part) for part in re.split(r"[/.-]", words))
    return date(year, month, day)
