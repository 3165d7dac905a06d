"""The clerk recasts tasks in one sentence: other words for one, one split into several, several joined into one.

"sửa nội dung 126: Rà soát toàn bộ quy chế" · "tách 126: Rà soát quy chế; Báo cáo kết quả (P. QLLĐ)" · "gộp 126 127, lý do trùng"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.core.directory import Directory
from messages.formats import upper_first
from messages.reading.plan.units import Names
from messages.reading.text import clean, fold


class Recast(StrEnum):
    EDIT = "edit"
    SPLIT = "split"
    JOIN = "join"


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a task that is split; `units`: names of the register, () for those of the task."""

    content: str
    units: tuple[str, ...] = ()
    unknown: str = ""
    """A name in brackets that no unit has."""


@dataclass(frozen=True, slots=True)
class RecastNote:
    """`numbers`: of the tasks, the one that stays first. `field`, `text`: what is edited. `pieces`: of a split, the first stays
    under the number. `reason` "": none was given."""

    recast: Recast
    numbers: tuple[int, ...]
    reason: str = ""
    field: str = ""
    text: str = ""
    pieces: tuple[Piece, ...] = ()


_NUMBER = r"(?:nhiem vu\s+|nv\s+|viec\s+)?(?:so\s+)?#?(\d{3,6})"
_EDIT = re.compile(rf"^(?:sua|doi|chinh)\s+(noi dung|san pham|ghi chu|ma)\s+(?:cua\s+)?{_NUMBER}\s*(?::|thanh\b:?)\s*")
_SPLIT = re.compile(rf"^tach\s+{_NUMBER}\s*(?:thanh\s*)?(?::|\n)\s*")
_JOIN = re.compile(rf"^gop\s+{_NUMBER}(?:\s*(?:,|va|voi|vao)?\s*{_NUMBER})+")
_ONE = re.compile(r"\d{3,6}")
_INTO = re.compile(rf"\bvao\s+{_NUMBER}$")
_REASON = re.compile(r"[\s,;(]*\bly do\s*:?\s+")
_BRACKETS = re.compile(r"\s*\(([^()]{2,80})\)\s*$")
_PARTS = re.compile(r"\n|;(?![^(\n]*\))")
"""Not between the units of one part: "Báo cáo kết quả (P. QLĐT; Văn phòng)"."""
_LIKE_A_UNIT = re.compile(r"(?:p\b|phong|trung tam|tt\b|van phong|vp\b|ban\b)")
_COUNTED = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|[-–•+]|[a-hđ][.)])\s*")
_FIELDS = {"noi dung": "content", "san pham": "product", "ghi chu": "note", "ma": "upstream_code"}
_SHORTEST = 8
"""Letters: less says nothing that could be done."""


def read_recast(text: str, directory: Directory) -> RecastNote | None:
    """The change a sentence asks for; None when it is none."""
    lines = [" ".join(clean(line).split()) for line in text.strip().split("\n")]
    said = "\n".join(line for line in lines if line)
    folded = "\n".join(fold(line) for line in said.split("\n"))
    if said.endswith("?"):
        return None
    if (match := _EDIT.match(folded)) is not None:
        words, reason = _with_reason(said[match.end() :], folded[match.end() :])
        return RecastNote(Recast.EDIT, (int(match.group(2)),), reason, field=_FIELDS[match.group(1)], text=words)
    if (match := _SPLIT.match(folded)) is not None:
        words, reason = _with_reason(said[match.end() :], folded[match.end() :])
        parts = (_COUNTED.sub("", part).strip(" .,") for part in _PARTS.split(words))
        pieces = tuple(_piece(part, Names(directory)) for part in parts if len(part) >= _SHORTEST)
        return RecastNote(Recast.SPLIT, (int(match.group(1)),), reason, pieces=pieces)
    if (match := _JOIN.match(folded)) is not None:
        numbers = tuple(dict.fromkeys(map(int, _ONE.findall(match.group()))))
        if (into := _INTO.search(match.group())) is not None:
            numbers = tuple(dict.fromkeys((int(into.group(1)), *numbers)))
        return RecastNote(Recast.JOIN, numbers, _with_reason(said[match.end() :], folded[match.end() :])[1])
    return None


def _with_reason(said: str, folded: str) -> tuple[str, str]:
    match = _REASON.search(folded)
    return (said.strip(" ."), "") if match is None else (said[: match.start()].strip(" ."), said[match.end() :].strip(" .)"))


def _piece(part: str, names: Names) -> Piece:
    brackets = _BRACKETS.search(part)
    if brackets is not None:
        content, inside = upper_first(part[: brackets.start()].strip(" .,")), brackets.group(1)
        if names.known(inside):
            return Piece(content, tuple(filter(None, (match.name for match in names.split(inside)))))
        # Words in brackets that begin like a unit are one; others belong to the task.
        if _LIKE_A_UNIT.match(fold(inside)):
            return Piece(content, unknown=inside)
    return Piece(upper_first(part))
