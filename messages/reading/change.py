"""What a clerk changes in the register, in one sentence.

"chuyển 139 từ QLLĐ sang TNMT, ghi nhầm đơn vị" · "sửa 139 hạn 04/12, lý do ghi nhầm" · "gia hạn 112 đến 15/12 theo CV
1234/UBND-VX ngày 20/11" · "rút 112 theo QĐ 15/QĐ-BQL" · "mở lại 112: thiếu phụ lục".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline
from bot.core.directory import Directory
from messages.reading.deadlines import read_deadline
from messages.reading.text import clean, fold
from messages.reading.unit_names import UnitName, unit_at


class ChangeKind(StrEnum):
    """What is to be changed."""

    MOVE = "move"
    DUE = "due"
    EXTEND = "extend"
    """A later day by the document of whoever gave the task."""
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """`old_unit`, `new_unit`: ids (move; for the other changes `old_unit` is the unit whose part of the task is meant).
    `deadline`: the new day (due, extend). `reason` "": none was given."""

    change: ChangeKind
    number: int
    reason: str
    old_unit: int | None = None
    new_unit: int | None = None
    deadline: Deadline | None = None


TASK = r"(?:nhiem vu\s+|nv\s+|viec\s+)?(?:so\s+)?#?(?P<number>\d{3,6})\b"
"""A task by its number, in folded words."""
_MOVE = re.compile(rf"^(?:chuyen|dieu chuyen|giao lai|chuyen giao)\s+{TASK}\s*")
_FROM = re.compile(r"^\s*(?:tu|cua)\s+")
_TO = re.compile(r"^\s*,?\s*(?:sang|cho|ve|qua|den)\s+(?:cho\s+)?")
_DUE = re.compile(
    rf"^(?:sua|doi|dinh chinh|chinh)\s+(?:{TASK}\s+(?:thoi han|han)|(?:thoi han|han)\s+(?:cua\s+)?{TASK.replace('number', 'behind')})"
    r"\s*[:=]?\s*"
    rf"|^{TASK.replace('number', 'front')}\s+(?:(?:thoi han|han)\s+(?:sua|doi|chinh)|(?:sua|doi|chinh)\s+(?:thoi han|han))"
    r"(?:\s+lai)?\s+(?=thanh|sang|la|ve)"
)
_EXTEND = re.compile(
    rf"^(?:(?:gia han|han moi|ghi gia han)\s+{TASK}|#?(?P<front>\d{{3,6}})\s+(?:(?:duoc|dong y|cho)\s+)*gia han)\s+(?:den|toi)\s+"
)
_PAPER_FIRST = re.compile(
    rf"^(?P<paper>(?:theo\s+)?(?:cv|cong van|van ban|vb|qd|quyet dinh|tb|thong bao|ubnd)\b.{{0,120}}?)\s*[:,]?\s+"
    rf"(?:(?:da\s+)?(?:dong y|nhat tri|chap thuan)\s+)?(?:cho\s+)?(?:phep\s+)?gia han\s+{TASK}\s+(?:den|toi)\s+"
)
"""The document comes first: "CV 2300/UBND-KT ngày 01/12 đồng ý gia hạn 101 đến 05/12"."""
_WITHDRAW = re.compile(rf"^(?:rut|dung|thu hoi|huy|ket thuc|dung thuc hien)\s+{TASK}\s*")
_REOPEN = re.compile(rf"^(?:mo lai|khoi phuc)\s+{TASK}\s*")
_OF_UNIT = re.compile(
    r"^(?:sua|doi|dinh chinh|chinh|gia han|han moi|ghi gia han|rut|dung|thu hoi|huy|ket thuc|dung thuc hien|mo lai|khoi phuc)"
    rf"\s+{TASK}\s+(?:cua\s+)?"
)
_BECAUSE = re.compile(r"^[\s,;:.–(-]*(?:ly do|vi|do|boi)?\s*:?\s+|^[\s,;:.–(-]+")
_REASON = re.compile(r"[,;:(]\s*(?:ly do|vi|do)?\b\s*:?\s*|\s+(?:ly do|vi|do)\b\s*:?\s*|\s+(?=theo\b)")
_BY_PAPER = re.compile(r"\s+(?=theo\b)|[,;(]\s*")
_LONGEST = 400
_BY = "theo"


def read_change(text: str, directory: Directory, *, on: date, calendar: Calendar) -> ChangeNote | None:
    """The change a sentence asks for; None when it is none."""
    cleaned = " ".join(clean(text).split())
    folded = fold(cleaned)
    if len(cleaned) > _LONGEST or cleaned.endswith("?"):
        return None
    if (
        (of_unit := _OF_UNIT.match(folded)) is not None
        and (unit := unit_at(cleaned, of_unit.end(), directory)) is not None
        and unit.group is None
    ):
        # "sửa 104 QLLĐ hạn 10/12": one unit's part of a task that several have.
        whole = f"{cleaned[: of_unit.end('number')]} {cleaned[unit.end :].strip()}"
        note = read_change(whole, directory, on=on, calendar=calendar)
        return None if note is None else replace(note, old_unit=unit.unit_ids[0])
    if (match := _MOVE.match(folded)) is not None:
        return _move(cleaned, folded, match, directory)
    if (match := _DUE.match(folded)) is not None:
        number = match["number"] or match["behind"] or match["front"]
        words, reason = _split(cleaned[match.end() :], _REASON)
        return ChangeNote(ChangeKind.DUE, int(number), reason, deadline=read_deadline(words, on=on, calendar=calendar))
    if (match := _PAPER_FIRST.match(folded)) is not None:
        paper = re.sub(r"(?i)^theo\s+", "", cleaned[: match.end("paper")].strip(" ,:"))
        deadline = read_deadline(cleaned[match.end() :], on=on, calendar=calendar)
        return ChangeNote(ChangeKind.EXTEND, int(match["number"]), f"{_BY} {paper}", deadline=deadline)
    if (match := _EXTEND.match(folded)) is not None:
        words, reason = _split(cleaned[match.end() :], _BY_PAPER)
        number = match["number"] or match["front"]
        return ChangeNote(ChangeKind.EXTEND, int(number), reason, deadline=read_deadline(words, on=on, calendar=calendar))
    for change, pattern in ((ChangeKind.WITHDRAW, _WITHDRAW), (ChangeKind.REOPEN, _REOPEN)):
        if (match := pattern.match(folded)) is not None:
            return ChangeNote(change, int(match["number"]), _reason(cleaned[match.end() :]))
    return None


def _move(cleaned: str, folded: str, match: re.Match[str], directory: Directory) -> ChangeNote | None:
    at = match.end()
    old: UnitName | None = None
    if (begins := _FROM.match(folded[at:])) is not None:
        old = unit_at(cleaned, at + begins.end(), directory)
        at = old.end if old is not None else at
    to = _TO.match(folded[at:])
    new = unit_at(cleaned, at + to.end(), directory) if to is not None else None
    if new is None or new.group is not None:
        return None
    return ChangeNote(
        ChangeKind.MOVE,
        int(match["number"]),
        _reason(cleaned[new.end :]),
        old_unit=None if old is None else old.unit_ids[0],
        new_unit=new.unit_ids[0],
    )


def _split(text: str, mark: re.Pattern[str]) -> tuple[str, str]:
    """What stands before the reason, and the reason."""
    match = mark.search(fold(text))
    return (text, "") if match is None else (text[: match.start()].strip(), text[match.end() :].strip(" .)"))


def _reason(text: str) -> str:
    match = _BECAUSE.match(fold(text))
    return text[match.end() :].strip(" .)") if match is not None else text.strip(" .)")
