"""A second message that mends the one before it: "à nhầm, 102 ạ", "ý em là 104", "102 chứ không phải 101", "à 70% ạ".

Whether there was a message to mend, and just now, is known to whoever kept it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_LEAD = re.compile(
    r"^(?:(?:a|u|oi|o|uh|ay|da|thoi|em|e|anh|chi|bot|sorry|xin loi|quen|lon)[\s,.!]+){0,4}"
    r"(?P<sure>(?:em\s+|e\s+)?(?:viet |ghi |go |bam |nhan )?(?:nham|lon)(?:\s+(?:so|roi|em|tay|viec))?"
    r"|y (?:em|minh|toi|e|anh|chi) (?:la|noi)|dinh chinh|sua lai|dung ra)?"
    r"[\s,:;.!]*(?:la\s+|phai la\s+)?"
)
_INTERJECTION = re.compile(r"^(?:a|u|oi|o|uh|ay|a quen|quen|sorry|xin loi)[\s,.!]+")
_ONLY_NUMBER = re.compile(
    r"^(?:so\s+|viec\s+|nv\s+|nhiem vu\s+)?#?(?P<new>\d{3,6})(?:\s+(?:chu|moi dung|co)\b)?"
    r"(?:\s+(?:chu\s+)?khong phai\s+(?:la\s+)?#?(?P<old>\d{3,6}))?"
    r"(?:\s+(?:a|nhe|nha|em|anh|chi|e|chu|moi dung|dung))*[\s.!]*$"
)


@dataclass(frozen=True, slots=True)
class SecondThought:
    """`number`: the task that was meant. None: the same task, and `rest` says what is right of it."""

    number: int | None
    rest: str


def read_second_thought(text: str) -> SecondThought | None:
    """What a message mends; None when nothing in it says that it mends anything."""
    cleaned = " ".join(clean(text).split())
    folded = fold(cleaned)
    lead = _LEAD.match(folded)
    assert lead is not None  # Each part of it may be missing.
    if cleaned.endswith("?"):
        return None
    end = lead.end()
    said = lead["sure"] is not None or _INTERJECTION.match(folded) is not None
    only = _ONLY_NUMBER.match(folded[end:])
    if only is not None and (said or only["old"] is not None or "chu" in folded[end:].split()):
        return SecondThought(int(only["new"]), "")
    rest = cleaned[end:].strip(" ,.:;")
    if not said or not rest or re.match(r"#?\d{3,6}\b(?!\s*%)", rest):
        # With a number of its own the rest is a report like any other.
        return None
    return SecondThought(None, rest)
