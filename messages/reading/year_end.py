"""The end of the year: "tồn đọng năm 2026" lists what is left, "chuyển 101, 103 sang năm 2027 đến 31/03/2027, lý do …" asks to carry
it over. A leader decides."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.command_numbers import NEXT_NUMBER, NUMBER
from messages.reading.text import clean, fold


@dataclass(frozen=True, slots=True)
class CarryNote:
    """`until`: the words of a new day, "" when none was said. `year`: the year named, None when none was."""

    numbers: tuple[int, ...]
    year: int | None
    until: str
    reason: str


_LEFT = re.compile(
    r"(?:xem |danh sach |cac )?(?:viec |nhiem vu |nv )?(?:con )?ton dong(?: cuoi nam| cua nam| nam)?(?: nay)?"
    r"(?: (?P<year>20\d\d))?"
)
_NUMBERS = rf"(?P<numbers>{NUMBER}(?:{NEXT_NUMBER})*)"
_YEAR = r"(?:sang|qua|vao|den)? ?nam (?:sau|toi|(?P<year>20\d\d))"
_FORMS = (
    re.compile(rf"^(?:de nghi |xin )?(?:chuyen|chuyen tiep|chuyen nam)\s+(?:nhiem vu |nv |viec )?{_NUMBERS}\s+{_YEAR}(?P<rest>.*)$"),
    re.compile(rf"^{_NUMBERS}[:,]?\s+(?:de nghi |xin )?(?:chuyen|chuyen tiep)\s+{_YEAR}(?P<rest>.*)$"),
)
_UNTIL = re.compile(r"^[\s,]*(?:han |thoi han )?(?:den|toi|den het|den ngay)\s+(?P<until>[^,;]+?)(?=\s*(?:[,;]|\b(?:ly do|vi|do)\b|$))")
_BECAUSE = re.compile(r"^[\s,;:.–(-]*(?:(?:ly do|vi|do)\b\s*:?\s*)?")


def read_left(text: str) -> tuple[bool, int | None]:
    """Whether a text asks for what is left at the end of a year, and the year it names."""
    folded = fold(" ".join(clean(text).split())).strip(" .!?")
    match = _LEFT.fullmatch(folded)
    if match is None:
        return False, None
    return True, int(match["year"]) if match["year"] else None


def read_carry(text: str) -> CarryNote | None:
    """What is asked to be carried over; None when the text does not have this form."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    folded = fold(cleaned)
    if cleaned.endswith("?"):
        return None
    for form in _FORMS:
        match = form.match(folded)
        if match is None:
            continue
        at = match.start("rest")
        until = ""
        if (day := _UNTIL.match(folded[at:])) is not None:
            until = cleaned[at + day.start("until") : at + day.end("until")].strip()
            at += day.end()
        because = _BECAUSE.match(folded[at:])
        reason = cleaned[at + because.end() :].strip(" .)")  # type: ignore[union-attr]
        numbers = tuple(dict.fromkeys(int(number) for number in re.findall(r"\d{3,6}", match["numbers"])))
        return CarryNote(numbers, int(match["year"]) if match["year"] else None, until, reason)
    return None
