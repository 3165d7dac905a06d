"""The units that a heading gives its tasks to: "1. Phòng Quản lý đầu tư", "II. Nhiệm vụ do Văn phòng chủ trì"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.plan.marks import Words
from messages.reading.plan.units import Match, Names

_COUNTED = re.compile(r"^\s*(?![pP]\.\s*[^\W\d]{2})(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}\.|[a-zđA-ZĐ][.)]|[-–•*+@#])\s*")
_BEFORE = Words(
    r"^(?:riêng\s+)?(?:(?:các\s+|những\s+|một số\s+)?(?:nhiệm vụ|công việc|nội dung|việc)\s+(?:cụ thể\s+)?"
    r"(?:của|do|giao(?:\s+cho)?|thuộc|đối với)\s+"
    r"|(?:giao|đối với|yêu cầu|đề nghị|nhờ|phân công(?:\s+cho)?|đơn vị(?:\s+(?:thực hiện|chủ trì|được giao))?\s*:|phòng\s*:)\s*)"
)
_BEHIND = Words(
    r"(?:\s*[:,–-]?\s*(?:chủ trì(?:\s+thực hiện)?|thực hiện|phụ trách|tham mưu|có trách nhiệm|cần làm|làm|ơi)"
    r"|\s*[:(–-]\s*\d+\s+(?:nhiệm vụ|việc|công việc|nội dung)\)?|\s*\(tiếp(?: theo)?\))\s*$"
)
_RECEIVER = Words(
    r"^\W*(?:kính gửi|gửi|giao(?: việc)?(?: cho)?|(?:đơn vị|phòng|bộ phận|nơi|cơ quan|tên đơn vị)?\s*(?:nhận|được giao|thực hiện"
    r"|chủ trì|lập|đăng ký|thụ lý|xử lý)"
    r"(?:\s+(?:việc|nhiệm vụ|kế hoạch|thực hiện))*|đơn vị|phòng)\s*:\s*"
)
_OF = Words(r"\b(?:của|dành cho|do|giao|phân công cho)\s+")


def home_of(text: str, names: Names) -> tuple[Match, ...]:
    """The units of a heading; () when it names anything else beside them."""
    bare = text.strip(" .:;")
    bare = _COUNTED.sub("", bare)
    for wording in dict.fromkeys((bare, _BEFORE.sub("", bare), _BEHIND.sub("", _BEFORE.sub("", bare)))):
        if names.known(wording.strip(" .:;")):
            return names.split(wording.strip(" .:;"))
    return ()


def receiver_of(text: str, names: Names) -> tuple[Match, ...]:
    """The units that a line above a table of tasks names as those who get them: "Đơn vị nhận việc: Phòng Quản lý lao động"; () else."""
    found = _RECEIVER.match(text)
    named = text[found.end() :].strip(" .;") if found is not None else ""
    return names.split(named) if names.known(named) else ()


def owner_of(text: str, names: Names) -> tuple[Match, ...]:
    """The unit whose plan a title says it is: "KẾ HOẠCH CÔNG TÁC THÁNG 4 CỦA PHÒNG QUẢN LÝ ĐẦU TƯ"; () else."""
    named = next((text[one.end() :].strip(" .") for one in _OF.finditer(text) if names.known(text[one.end() :].strip(" ."))), "")
    return names.split(named)


@dataclass(slots=True)
class Home:
    """The open heading, under which tasks are its units': `number` as written, `mark` how it is numbered ("5."), "" when it is not,
    or when what stands below it is numbered alike. No `units`: none is open."""

    units: tuple[Match, ...] = ()
    number: str = ""
    mark: str = ""
    support: tuple[str, ...] = ()
    is_ordered: bool = False
    """It is a sentence that asks for what is listed below it."""
    is_lent: bool = False
    """It names no unit itself: its units are those the paper goes to."""
    has_items: bool = False
    """A plain paragraph below its items is a task only if it reads like work."""
    said: bool = False
    """It said itself what is to be done: a plain paragraph below it is something else."""

    def close(self) -> None:
        """What comes below belongs to no heading above."""
        self.units = ()

    def leave(self, mark: str, number: str) -> None:
        """ "6." after "5. Văn phòng:" begins something new, unless what stands below the heading is numbered as it is."""
        if not mark:
            return
        here, there = counted(number), counted(self.number)
        if here is None or there is None or re.sub(r"\w+", "", mark)[-1:] != re.sub(r"\w+", "", self.mark)[-1:]:
            return
        if len(here) < len(there) or (len(here) == len(there) and here > there and here[:-1] == there[:-1]):
            self.units, self.mark, self.number, self.support = (), "", "", ()
        elif len(here) == len(there):
            self.mark = ""


def counted(number: str) -> tuple[int, ...] | None:
    """A number as it counts: "2.3" → (2, 3), "c" → (3,) with what tells letters from digits; None for one that does not count."""
    if re.fullmatch(r"\d+(?:\.\d+)*", number):
        return tuple(map(int, number.split(".")))
    return (1000 + ord(number),) if re.fullmatch(r"[a-zđ]", number) else None
