"""Whom a head gives a task of the unit, in one sentence: "399 giao Lan"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.change import TASK
from messages.reading.phrases import is_one_of
from messages.reading.text import clean, fold


@dataclass(frozen=True, slots=True)
class Delegation:
    """`name`: of the person, as written."""

    number: int
    name: str


_GIVE_FRONT = re.compile(
    r"^#?(?P<number>\d{3,6})\s*[:,]?\s*(?P<verb>giao|phan cong|phan)(?:\s+lai)?\s+(?:viec\s+)?(?:cho\s+)?(?P<name>\S.{0,50})$"
)
_GIVE_BEHIND = re.compile(rf"^(?P<verb>giao|phan cong|phan)\s+(?:viec\s+)?(?:cho\s+)?(?P<name>\D{{2,50}}?)\s+{TASK}$")
_GIVE_NUMBER = re.compile(rf"^(?P<verb>giao|phan cong|phan)\s+{TASK}\s+(?:cho\s+)(?P<name>\S.{{0,50}})$")
_VERBS = "giao, phân công, phân"
""""104 phần của phòng em xong rồi" gives nobody anything."""
_SAID_BEFORE = re.compile(r"^[^\d,;.:]{2,60}[,;.]\s+(?=(?:giao|phan cong|phan)\s)")
_TITLE = re.compile(r"^(?:dc|d/c|dong chi|anh|chi|em|co|chu|ban|a|c|e)\s+")
_AFTER = re.compile(r"\s+(?:lam|thuc hien|xu ly|theo doi|nhe|nha|a|giup|voi|phu trach|chu tri)(?:\s+.*)?$")


def read_delegation(text: str) -> Delegation | None:
    """The person a task is given to inside a unit; None when the sentence does not have that form."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    folded = fold(cleaned)
    if cleaned.endswith("?"):
        return None
    before = _SAID_BEFORE.match(folded)
    if before is not None:  # "Lan nghỉ phép rồi, giao Nam làm 102"
        cleaned, folded = cleaned[before.end() :], folded[before.end() :]
    for pattern in (_GIVE_FRONT, _GIVE_NUMBER, _GIVE_BEHIND):
        match = pattern.match(folded)
        if match is None or not is_one_of(cleaned[slice(*match.span("verb"))], _VERBS):
            continue
        start, end = match.span("name")
        if (title := _TITLE.match(folded[start:end])) is not None:
            start += title.end()
        if (after := _AFTER.search(folded[start:end])) is not None:
            end = start + after.start()
        name = cleaned[start:end].strip(" ,.")
        words = name.split()
        if 1 <= len(words) <= 5 and not any(character.isdigit() for character in name):
            return Delegation(int(match["number"]), name)
    return None
