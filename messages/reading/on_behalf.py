"""What a clerk writes down for a unit: "ghi 126 QLLĐ: chị Mai báo điện thoại đã ký …", or a unit's own words pasted,
or "126 QLLĐ báo đã ký".

Whether the words before the colon really are a unit is asked by whoever knows the units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_WRITE_DOWN = re.compile(r"^(?:ghi|ghi thay|ghi ho|ghi nhan)\s+(?:so\s+|nv\s+|nhiem vu\s+)?#?(\d{3,6})\s+([^:\n]{1,60}):\s*")
_REPORTED = re.compile(
    r"^(?:(?:ghi|ghi thay|ghi ho|ghi nhan)\s+)?(?:nv\s+|viec\s+|nhiem vu\s+)?#?(\d{3,6})[\s,:–-]+([^:\n\d]{2,50}?)\s+"
    r"(?=(?:(?:chi|anh|dc|d/c|dong chi|co|chu|ong|ba)\s+\S+(?:\s+\S+)??\s+)?"
    r"(?:(?:goi dien|goi|nhan tin|nhan|dien|moi|vua|da)\s+)*bao\b(?!\s+cao\b))"
)
""" "126 phòng QLLĐ báo xong qua điện thoại", "ghi 126 QLLĐ chị Mai báo xong"."""
_TOLD_OF_NUMBERS = re.compile(
    r"^([^:\n\d]{2,50}?)\s+(?:(?:vua|moi|da|goi dien|goi|dien thoai|nhan tin|nhan)\s+)*bao\s+(?!cao\b)"
    r"(?:la\s+|rang\s+)?(?=\D{0,20}\d{3,6}\b)"
)
""" "phòng QLĐT báo 102 xong rồi"."""
_PASTED = re.compile(
    r"^([^:\n]{1,50}?)(?:\s+(?:nhan|bao|bao cao|gui|tra loi|phan hoi)(?:\s+(?:em|e|qua zalo|qua dien thoai|tin))*)?\s*:\s*"
)
_SAID_BY = re.compile(r"^((?:chi|anh|dc|d/c|dong chi|co|chu|ong|ba)\s+\S+(?:\s+\S+)??)\s+(?:bao|goi|nhan|noi|gui|bao cao)\b")
_TOLD_BY = re.compile(
    r"(?:\s+(?:goi dien|goi|nhan tin|nhan|noi|dien)\b)*(?:\s+bao\b(?!\s+cao\b))?"
    r"(?:\s+(?:qua |bang )?(?:dien thoai|dt|zalo|hpnet)\b)?(?:\s+(?:la|rang)\b)?[\s,:]+(?=\S)"
)
"""What stands between who told the clerk and what was told: "chị Mai báo điện thoại đang trình ký". "gửi" is what was done."""
_TOLD = re.compile(
    r"(?:(?:goi dien|goi|dien thoai|dien|nhan tin|nhan|moi|vua|da)\s+)*bao(?!\s+cao\b)"
    r"(?:\s+(?:qua |bang )?(?:dien thoai|dt|zalo))?(?:\s+(?:la|rang))?[\s,:]+(?=\S)"
)
"""The same of nobody who is named: "báo điện thoại sẽ gửi trong tuần"."""
_MEDIA = (
    ("hpnet", ("hpnet",)),
    ("paper", ("ban giay", "cong van giay", "qua van thu", "bang van ban")),
    ("phone", ("dien thoai", "goi dien", "goi bao", "phone")),
)


@dataclass(frozen=True, slots=True)
class OnBehalf:
    """`number`: the task written down, None when the pasted words name their own. `unit`: as written. `said`: the words
    to be read, without who told them. `said_by`: who in the unit said it, where named. `medium`: phone, paper, hpnet or chat."""

    number: int | None
    unit: str
    said: str
    said_by: str | None
    medium: str


def read_on_behalf(text: str) -> OnBehalf | None:
    """The parts of such a note; None when the text has not its form."""
    cleaned = clean(text)
    folded = fold(cleaned)
    match = _WRITE_DOWN.match(folded) or _REPORTED.match(folded)
    if match is not None:
        said = cleaned[match.end() :].strip()
        unit = cleaned[match.start(2) : match.end(2)].strip()
        return _note(int(match[1]), unit, said, default="phone") if said else None
    match = _TOLD_OF_NUMBERS.match(folded) or _PASTED.match(folded)
    if match is None or any(character.isdigit() for character in match[1]):
        return None
    said = cleaned[match.end() :].strip()
    return _note(None, cleaned[: match.end(1)].strip(), said, default="chat") if said else None


def _note(number: int | None, unit: str, said: str, *, default: str) -> OnBehalf:
    folded = fold(said)
    medium = next((name for name, words in _MEDIA if any(word in folded for word in words)), default)
    who = _SAID_BY.match(folded)
    if who is None:
        told = _TOLD.match(folded)
        return OnBehalf(number, unit, said[told.end() :] if told else said, None, medium)
    told = _TOLD_BY.match(folded, who.end(1))
    # Who told it is kept beside the words: they are quoted for weeks.
    words = said[told.end() :] if told is not None and told.group().strip(" ,:") else said
    return OnBehalf(number, unit, words, said[: who.end(1)], medium)
