"""How the office changes, in one sentence of the clerk: units merged, renamed or split, people who move or leave.

"nhập Phòng QLLĐ vào Phòng QLĐT" · "đổi tên Phòng QLĐT thành Phòng Đầu tư (P. ĐT)" · "tách 101, 104 từ QLĐT sang QLDN" ·
"chuyển Lê Thị Lan sang QLLĐ làm đầu mối từ 01/12" · "giao Lê Thị Lan làm đầu mối QLĐT" ·
"Lê Thị Lan nghỉ việc từ 01/12". Whether there is such a person only the register can tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.core.calendar import Calendar
from bot.core.directory import Directory
from bot.core.organisation import RoleKind
from messages.reading.command_numbers import NEXT_NUMBER, NUMBER
from messages.reading.deadlines import read_deadline
from messages.reading.text import clean, fold
from messages.reading.unit_names import UnitName, unit_at

_DAY = timedelta(days=1)
_HALF_A_YEAR = 183


class Frame(StrEnum):
    """What changes."""

    MERGE = "merge"
    RENAME = "rename"
    SPLIT = "split"
    PERSON_MOVES = "person_moves"
    PERSON_LEAVES = "person_leaves"


@dataclass(frozen=True, slots=True)
class FrameNote:
    """`unit`, `other`: ids (merge, split: from and into; rename: which; person_moves: into). `name`: a person's, or the new
    name of a unit, as written. `short`: the new short name. `last`: the last day of a unit or a person; None was not said.
    `role`: of somebody who moves. `bad_day`: words behind "từ ngày" that are no day."""

    frame: Frame
    unit: int | None = None
    other: int | None = None
    name: str = ""
    short: str = ""
    numbers: tuple[int, ...] = ()
    last: date | None = None
    role: RoleKind | None = None
    bad_day: str = ""


_PERSON = r"(?:dong chi\s+|d/c\s+|dc\s+)?(?P<name>[^\d,;:?]{2,60}?)"
_MERGE = re.compile(r"^(?:sap nhap|nhap|hop nhat|gop)\s+(?:don vi\s+)?")
_INTO = re.compile(r"^\s*(?:vao|voi)\s+(?:don vi\s+)?")
_RENAME = re.compile(r"^(?:doi ten|sua ten)\s+(?:don vi\s+)?")
_AS = re.compile(r"^\s*(?:thanh|la|sang)\s+(?P<name>\S.{1,200})$")
_SHORT = re.compile(r"\s*[(,]\s*(?:ten ngan|viet tat|goi tat)?\s*:?\s*(?P<short>[^()]{1,60}?)\)?\s*$")
_SPLIT = re.compile(
    r"^(?:tach|chuyen|chuyen giao|dieu chuyen)\s+(?:cac\s+)?(?:nhiem vu\s+|nv\s+|viec\s+)?"
    rf"(?P<numbers>{NUMBER}(?:{NEXT_NUMBER})+)\s*"
)
_FROM = re.compile(r"^\s*,?\s*(?:tu|cua)\s+")
_TO = re.compile(r"^\s*,?\s*(?:sang|cho|ve|qua)\s+(?:cho\s+)?")
_MOVES = re.compile(rf"^(?:chuyen|dieu dong|dieu chuyen|luan chuyen)\s+{_PERSON}\s+(?:sang|ve|qua|den)\s+")
_MADE = re.compile(
    rf"^(?:giao|phan cong|cu)\s+{_PERSON}\s+lam\s+(?P<role>dau moi|truong phong|truong don vi|van thu)\s+(?:cua\s+|tai\s+|cho\s+)?"
)
_FROM_DAY = re.compile(r"\s*,?\s*\b(?:ke tu ngay|ke tu|tu ngay|tu)\s+\S")
_AS_ROLE = re.compile(r"^\s*,?\s*(?:lam|giu chuc|la)\s+(?P<role>.+)$")
_LEAVES = re.compile(
    rf"^(?:cho\s+)?{_PERSON}\s+(?:da\s+|xin\s+|se\s+)?"
    r"(?:nghi viec|thoi viec|nghi huu|ve huu|chuyen cong tac|chuyen co quan|khong con lam viec)"
    r"(?P<when>\s+(?:ke tu|tu|sau|den|het|ngay|\d).*?)?(?: roi| a| nhe)*$"
)
"""Not "anh Nam nghỉ việc nên chưa bàn giao": that is why something is late."""
_WHEN = re.compile(
    r"^\s*,?\s*(?P<how>ke tu ngay|ke tu|tu ngay|tu|sau ngay|sau|den het ngay|den het|het ngay|het|den ngay|den)\s+(?P<day>.+?)\s*$"
)
_ROLES = {
    RoleKind.HEAD: ("truong phong", "truong don vi", "phu trach", "giam doc", "chanh van phong"),
    RoleKind.FOCAL: ("dau moi",),
    RoleKind.CLERK: ("van thu",),
    RoleKind.STAFF: ("can bo", "chuyen vien", "nhan vien", "pho phong", "pho truong phong"),
}


def read_frame(text: str, directory: Directory, *, on: date, calendar: Calendar) -> FrameNote | None:
    """The change a sentence asks for; None when it has none of these forms."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    folded = fold(cleaned)
    if cleaned.endswith("?"):
        return None
    for read in (_merge, _rename, _split, _person_moves, _person_is_made, _person_leaves):
        note = read(cleaned, folded, directory, on, calendar)
        if note is not None:
            return note
    return None


def _unit(cleaned: str, at: int, directory: Directory) -> UnitName | None:
    found = unit_at(cleaned, at, directory)
    return found if found is not None and found.group is None else None


def _merge(cleaned: str, folded: str, directory: Directory, on: date, calendar: Calendar) -> FrameNote | None:
    if (match := _MERGE.match(folded)) is None or (old := _unit(cleaned, match.end(), directory)) is None:
        return None
    if (into := _INTO.match(folded[old.end :])) is None or (new := _unit(cleaned, old.end + into.end(), directory)) is None:
        return None
    last, bad = _last(cleaned[new.end :], on, calendar)
    return FrameNote(Frame.MERGE, old.unit_ids[0], new.unit_ids[0], last=last, bad_day=bad)


def _rename(cleaned: str, folded: str, directory: Directory, _on: date, _calendar: Calendar) -> FrameNote | None:
    if (match := _RENAME.match(folded)) is None or (unit := _unit(cleaned, match.end(), directory)) is None:
        return None
    if (named := _AS.match(folded[unit.end :])) is None:
        return None
    written = cleaned[unit.end + named.start("name") :]
    short = _SHORT.search(fold(written))
    if short is None:
        return FrameNote(Frame.RENAME, unit.unit_ids[0], name=written)
    return FrameNote(Frame.RENAME, unit.unit_ids[0], name=written[: short.start()], short=written[slice(*short.span("short"))].strip())


def _split(cleaned: str, folded: str, directory: Directory, on: date, calendar: Calendar) -> FrameNote | None:
    if (match := _SPLIT.match(folded)) is None or (begins := _FROM.match(folded[match.end() :])) is None:
        return None
    if (old := _unit(cleaned, match.end() + begins.end(), directory)) is None or (to := _TO.match(folded[old.end :])) is None:
        return None
    if (new := _unit(cleaned, old.end + to.end(), directory)) is None:
        return None
    numbers = tuple(dict.fromkeys(int(number) for number in re.findall(r"\d{3,6}", match["numbers"])))
    last, bad = _last(cleaned[new.end :], on, calendar) if _WHEN.match(folded[new.end :]) else (None, "")
    return FrameNote(Frame.SPLIT, old.unit_ids[0], new.unit_ids[0], numbers=numbers, last=last, bad_day=bad)


def _person_moves(cleaned: str, folded: str, directory: Directory, on: date, calendar: Calendar) -> FrameNote | None:
    if (match := _MOVES.match(folded)) is None or (new := _unit(cleaned, match.end(), directory)) is None:
        return None
    name = cleaned[slice(*match.span("name"))]
    rest = cleaned[new.end :]
    when = _FROM_DAY.search(fold(rest))
    last, bad = _last(rest[when.start() :], on, calendar) if when is not None else (None, "")
    rest = fold(rest[: when.start()] if when is not None else rest)
    said = _AS_ROLE.match(rest)
    role = _role(said["role"]) if said is not None else None
    if not name[0].isupper() or (rest.strip() and role is None):
        return None
    return FrameNote(Frame.PERSON_MOVES, other=new.unit_ids[0], name=name, role=role, last=last, bad_day=bad)


def _role(words: str) -> RoleKind | None:
    return next((kind for kind, known in _ROLES.items() if words.startswith(known)), None)


def _person_is_made(cleaned: str, folded: str, directory: Directory, on: date, calendar: Calendar) -> FrameNote | None:
    """As a move, in the words for somebody who is of the unit already: "giao Chu Văn Tiến làm đầu mối P. QH&XD"."""
    if (match := _MADE.match(folded)) is None or (unit := _unit(cleaned, match.end(), directory)) is None:
        return None
    name = cleaned[slice(*match.span("name"))]
    rest = cleaned[unit.end :]
    # "Giao Phòng A làm đầu mối, phối hợp …" is a duty of a unit.
    if not name[0].isupper() or _unit(name, 0, directory) is not None or (rest.strip() and _FROM_DAY.match(fold(rest)) is None):
        return None
    last, bad = _last(rest, on, calendar)
    return FrameNote(Frame.PERSON_MOVES, other=unit.unit_ids[0], name=name, role=_role(match["role"]), last=last, bad_day=bad)


def _person_leaves(cleaned: str, folded: str, _directory: Directory, on: date, calendar: Calendar) -> FrameNote | None:
    match = _LEAVES.match(folded)
    if match is None or not cleaned[match.start("name")].isupper():
        return None
    last, bad = _last(cleaned[slice(*match.span("when"))], on, calendar)
    return FrameNote(Frame.PERSON_LEAVES, name=cleaned[slice(*match.span("name"))], last=last, bad_day=bad)


def _last(words: str, on: date, calendar: Calendar) -> tuple[date | None, str]:
    """The last day words behind a sentence name ("từ 01/7": the day before), and words that are no day."""
    if not words.strip():
        return None, ""
    match = _WHEN.match(fold(words))
    if match is None:
        return None, words.strip()
    day = read_deadline(words[slice(*match.span("day"))], on=on, calendar=calendar)
    due = day.due
    if due is None:
        return None, words.strip()
    if (due - on).days > _HALF_A_YEAR and not re.search(r"\d{4}", words):
        # A day without a year is the one near today: an office changes around the day it is told.
        try:
            due = due.replace(year=due.year - 1)
        except ValueError:
            return None, words.strip()
    return (due - _DAY if match["how"].startswith(("tu", "ke tu")) else due), ""


_AHEAD = re.compile(r"^(?:xem\s+)?(?:cac\s+|nhung\s+)?thay doi (?:sap toi|sap den|don vi sap toi|to chuc sap toi)$")
_DROP = re.compile(r"^(?:bo|huy|xoa|thoi)\s+thay doi\s+(?:so\s+)?#?(?P<number>\d{1,9})$")


def read_ahead(text: str) -> int | None:
    """ "thay đổi sắp tới" is 0, "bỏ thay đổi 3" the number of the change to give up; None for any other text."""
    folded = fold(" ".join(clean(text).split()).rstrip(".!? "))
    if (match := _DROP.match(folded)) is not None:
        return int(match["number"])
    return 0 if _AHEAD.match(folded) is not None else None
