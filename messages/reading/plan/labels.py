"""What a task says of itself by name: "Chủ trì: Văn phòng. Phối hợp: P. QLĐT. Thời hạn: 20/3/2026", in its sentence, in brackets
behind it, or in lines of its own; and a bracket at its end that holds nothing but units and a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from messages.reading.deadlines import read_deadline
from messages.reading.plan.days import A_DAY
from messages.reading.plan.marks import Words
from messages.reading.plan.units import Match, Names
from messages.reading.text import fold, word_set

_OF = r"(?:đơn vị|cơ quan|phòng|các phòng|bộ phận|người)?"
_KINDS = (
    (
        "lead",
        rf"{_OF}\s*(?:chủ trì|thực hiện|đầu mối|được giao|phụ trách|chịu trách nhiệm(?: chính)?)"
        r"(?:\s+(?:thực hiện|tham mưu|soạn thảo|chính))?"
        r"|đơn vị|phân công|trách nhiệm(?: thực hiện)?|giao(?: cho)?",
    ),
    ("support", rf"{_OF}\s*(?:phối hợp|tham gia)(?:\s+(?:thực hiện|với|cùng))?"),
    (
        "deadline",
        r"thời (?:hạn|gian|điểm)(?:\s+(?:hoàn thành|thực hiện|xử lý|báo cáo|trình(?: kế hoạch| hồ sơ| ký| duyệt)?|giải quyết|kết thúc))?"
        r"|hạn(?:\s+(?:hoàn thành|xử lý|chót|cuối|nộp|báo cáo))?|tiến độ(?: hoàn thành)?|hoàn thành|deadline",
    ),
    (
        "product",
        r"sản phẩm(?:\s+(?:đầu ra|dự kiến|hoàn thành|giao nộp|cụ thể))?|kết quả(?:\s+(?:đầu ra|cần đạt|yêu cầu|thực hiện))?|đầu ra",
    ),
    ("note", r"ghi chú"),
)
_LABEL = Words(
    r"(?:^|(?<=[.;,(\n])|(?<=\s[-–+]))\s*[-–+•*]?\s*(?:về\s+)?(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS)
    + r")\s*:\s*"
)
_SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[\d)]))\.\s+(?=[^\W\da-z])")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*[.;,]?\s*$")
_CONTENT = Words(
    r"^(?:nội dung(?:\s+(?:công việc|nhiệm vụ|giao|thực hiện|việc))?|(?:tên )?(?:nhiệm vụ|công việc)(?:\s+được giao)?|việc)"
    r"(?:\s+(?:số\s+)?\d{1,3})?\s*:\s*(?=\S)"
)
_EDGE = " .,;:-–+•*\n"
_LONGEST_DAY = 60
_MOST_NAME_WORDS = 4
_ROLE = Words(r"\b(?:chủ trì|phối hợp|thực hiện|đầu mối|phụ trách)\b")
_WORK = Words(r"^\s*(?:do|giao(?: cho)?)\s+|\s+(?:thực hiện|đầu mối|phụ trách|làm đầu mối)\s*$")
_OVER_WORK = word_set(
    "ngay tuan thang quy nam thu hai ba tu sau bay chu nhat han thoi truoc trong den cham muon nhat het vao cuoi dau giua tu hang dinh ky"
    " i ii iii iv phai can hoan thanh thuc hien xong bao cao gui trinh nop va cac nhung mot so noi dung nhiem vu cong viec don vi phong gom"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_SPEAKS_OF_DAYS = Words(
    r"^(?:(?:phải\s+)?(?:xong|hoàn thành|thực hiện|báo cáo|gửi|trình|nộp)\s+)?"
    r"(?:trước|trong|đến|chậm nhất|muộn nhất|hết|vào|ngày|tháng|quý|năm"
    r"|tuần"
    r"|thứ|chủ nhật|hạn|thời hạn|thường xuyên|định kỳ|h[ằà]ng|cuối|đầu|giữa|\d)"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """`rest`: the text without what was labelled. `values`: "lead", "support", "deadline", "product", "note" → its words."""

    rest: str
    values: dict[str, str]


def labelled(text: str) -> Labelled:
    """The labelled parts of a text; without any, all of it is the rest."""
    inner = _BRACKET.search(text)
    if inner is not None and _LABEL.match(inner.group(1)):
        outside = labelled(text[: inner.start()])
        return Labelled(outside.rest, _values(inner.group(1)) | outside.values)
    first = _LABEL.search(text)
    if first is None or (first.start() == 0 and first["lead"] is None and _is_talk(text[first.end() :])):
        return Labelled(text, {})
    values = _values(text[first.start() :])
    tail = values.pop("", "")
    rest = text[: first.start()].strip(" ,;-–(")
    return Labelled(" ".join(filter(None, (rest, tail))), values)


def _is_talk(value: str) -> bool:
    """ "Kết quả: Văn phòng đã …": a sentence behind its topic is no value."""
    return _SENTENCE.search(value) is not None


def _values(text: str) -> dict[str, str]:
    """Label → value, from the text that begins with the first label; what stands behind the last sentence is under ""."""
    marks = list(_LABEL.finditer(text))
    values: dict[str, str] = {}
    for place, mark in enumerate(marks):
        kind = str(mark.lastgroup)
        value = text[mark.end() : marks[place + 1].start() if place + 1 < len(marks) else len(text)]
        ended = _SENTENCE.search(value) if place + 1 == len(marks) else None
        if ended is not None:
            values[""] = value[ended.end() :].strip()
            value = value[: ended.start()]
        value = value.strip(_EDGE)
        if value.count("(") < value.count(")"):
            value = value.rstrip(" )")
        if value:
            values.setdefault(kind, value)
    return values


@dataclass(frozen=True, slots=True)
class Bracket:
    """Units and a day that stand in brackets behind a task."""

    rest: str
    lead: tuple[Match, ...]
    support: tuple[Match, ...]
    deadline: str


def bracket_of(text: str, names: Names) -> Bracket | None:
    """The bracket at the end of a text, when it holds nothing but units and a day, one unit at least; else None."""
    found = _BRACKET.search(text)
    if found is None or not text[: found.start()].strip():
        return None
    return _settled(text[: found.start()].strip(), re.split(r"(\s*[;,–]\s+|\s+-\s+)", found.group(1)), names)


def dashed(text: str, names: Names) -> Bracket | None:
    """ "… - Phòng Quản lý đầu tư - hạn 21/10/2026", "P. QLĐT - … - 14/3": a task with its unit and day between dashes."""
    parts = [part.strip() for part in re.split(r"\s+(?:[-–—|→]|[-=]+>)\s+", text.strip(" .;"))]
    for place in range(len(parts) - 1, 0, -1):
        words = _name_goes_on(parts[place - 1], parts[place], names)
        if words == len(parts[place].split()):
            parts[place - 1 : place + 1] = [f"{parts[place - 1]} - {parts[place]}"]
        elif words:
            return None
    kinds = ["who" if names.known(_WORK.sub("", part)) else "when" if is_day(part) else "what" for part in parts]
    if len(parts) < 2 or kinds.count("what") != 1 or kinds.count("who") != 1:
        return None
    rest = [part for part, kind in zip(parts, kinds, strict=True) if kind != "what"]
    return _settled(parts[kinds.index("what")], [piece for part in rest for piece in (part, "; ")], names)


def _name_goes_on(before: str, behind: str, names: Names) -> int:
    """How many words behind a stroke go on with the name before it: "Phòng Tài chính - Kế toán báo cáo …", where the office calls it
    "Phòng Tài chính", too."""
    first, words = _WORK.sub("", before), behind.split()
    for count in range(min(len(words), _MOST_NAME_WORDS), 0, -1):
        whole = f"{first} - {' '.join(words[:count])}"
        if len(names.split(whole)) == 1 and names.known(whole, exactly=True):
            return count
    return 0


def trailing(text: str, names: Names) -> Bracket | None:
    """ "Rà soát quy hoạch: P. QLĐT, 15/12": what stands behind the last colon is units and a day, and nothing else."""
    rest, colon, behind = text.strip(" .;").rpartition(":")
    if not colon or not rest.strip() or names.known(rest):
        return None
    return _settled(rest.strip(), re.split(r"(\s*[;,–]\s+|\s+-\s+)", behind.strip()), names)


def is_day(part: str) -> bool:
    """Whether a text is nothing but a day, a period or a rhythm."""
    if _SPEAKS_OF_DAYS.match(part) is None:
        return False
    read = read_deadline(part, on=A_DAY)
    return len(part) < _LONGEST_DAY and (read.due is not None or read.recurrence is not None)


def is_day_over_work(text: str) -> bool:
    """Whether a heading says nothing but by when what stands below it is to be done: "Trong tháng 12 thực hiện các nhiệm vụ sau"; not
    "Trước ngày 15/12 hoàn thành các quy chế, gồm"."""
    return is_day(text) and all(word in _OVER_WORK for word in _LETTERS.findall(fold(text)))


def _settled(rest: str, parts: Sequence[str], names: Names) -> Bracket | None:
    """`parts`: units and days with what stands between them, in turn. None when a unit is none, or a day."""
    who: list[str] = []
    when: list[str] = []
    between = ""
    for place, part in enumerate(parts):
        if place % 2:
            between = part
            continue
        days = _SPEAKS_OF_DAYS.match(part) is not None and not names.known(part)
        if days or (when and not _ROLE.search(part) and not names.known(part)):
            when.append(part)
        else:
            who.append(f"{between if who else ''}{part}")
    found = names.parts(_WORK.sub("", "".join(who)))
    everybody = (*found.lead, *found.support)
    if not found.lead or any(match.sure < Names.SURE_ENOUGH for match in everybody):
        return None
    deadline = ", ".join(when)
    if deadline and not is_day(deadline) and not deadline.lower().removeprefix("thực hiện ").startswith("thường xuyên"):
        return None
    return Bracket(rest, found.lead, found.support, deadline)


def day_behind(text: str) -> tuple[str, str]:
    """(the text, the day) of a task behind which nothing but a day stands in brackets: "… (24/7/2026)"; else the text and ""."""
    found = _BRACKET.search(text)
    if found is None or not text[: found.start()].strip() or not _SPEAKS_OF_DAYS.match(found.group(1)):
        return text, ""
    read = read_deadline(found.group(1), on=A_DAY)
    if read.due is None and read.recurrence is None:
        return text, ""
    return text[: found.start()].strip(), found.group(1).strip()


def content_of(text: str) -> str:
    """What is to be done, where a line names it: "Nội dung công việc: …"; "" when the line is another."""
    found = _CONTENT.match(text)
    return "" if found is None else text[found.end() :].strip()


def is_label(text: str) -> bool:
    """Whether a text is nothing but a label ("Đơn vị phối hợp"), whose value was left blank."""
    return _LABEL.fullmatch(f"{text.rstrip(' :')}:") is not None
