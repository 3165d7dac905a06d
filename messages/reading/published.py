"""What the clerk enters of figures the office has published: "số đã công bố 07/10/2024: NV UBND 257/299 (85,6%); Thành ủy 1/1"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.core.periods import Asked, PeriodKind
from bot.core.published import Published
from messages.reading.figure_asks import read_source
from messages.reading.periods import find_period
from messages.reading.text import clean, fold

_LEAD = re.compile(r"(?:ghi |nhap |xem )?(?P<drop>bo |xoa )?(?:(?:con )?so|so lieu)(?: lieu)?(?: bao cao)? da cong bo\b")
_DAY = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b")
_FIGURE = re.compile(
    r"(?P<name>[^\d(:;]*?)[\s:]*(?P<done>\d[\d.]{0,8})\s*/\s*(?P<total>\d[\d.]{0,8})(?:\s*\(?\s*(?:dat\s*)?(?P<percent>\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*\)?)?"
)
_WHOLE = frozenset({"", "tong", "tong so", "cong", "tong cong", "chung", "toan ban", "toan co quan", "ca co quan"})
_BETWEEN = " ,.;:–-•+\n\t"


@dataclass(frozen=True, slots=True)
class PublishedNote:
    """`when` None: no day and no period was named. `unknown`: a name that is none of the sources. `drop`: take back what was
    entered of the day."""

    when: Asked | None
    figures: tuple[Published, ...]
    unknown: str | None
    drop: bool


def read_published(text: str, *, on: date) -> PublishedNote | None:
    """None when the text speaks of no published figures. A free range of one day stands for a day."""
    cleaned = clean(text)
    folded = fold(cleaned)
    lead = _LEAD.match(folded)
    if lead is None:
        return None
    rest = folded[lead.end() :]
    when, rest = _when(cleaned[lead.end() :], rest, on)
    figures: list[Published] = []
    unknown = None
    for match in _FIGURE.finditer(rest):
        name = match["name"].strip(_BETWEEN)
        source = read_source(name)
        if source is None and name not in _WHOLE:
            # As it was written: folding changes letters, not their places.
            at = len(cleaned) - len(rest)
            unknown = unknown or cleaned[at + match.start("name") : at + match.end("name")].strip(_BETWEEN)
            continue
        done, total = (int(match[part].replace(".", "")) for part in ("done", "total"))
        percent = match["percent"].replace(".", ",") if match["percent"] else None
        figures.append(Published(source, done, total, percent))
    return PublishedNote(when, tuple(figures), unknown, bool(lead["drop"]))


def _when(cleaned: str, folded: str, on: date) -> tuple[Asked | None, str]:
    """The day or period that stands before the figures, and what is left behind it."""
    head = folded.partition(":")[0]
    if match := _DAY.search(head):
        try:
            day = date(int(match[3]), int(match[2]), int(match[1]))
        except ValueError:
            return None, folded[match.end() :]
        return Asked(PeriodKind.RANGE, first=day, last=day), folded[match.end() :]
    found = find_period(cleaned[: len(head)], on=on)
    return (found.asked, folded[found.end :]) if found is not None else (None, folded)
