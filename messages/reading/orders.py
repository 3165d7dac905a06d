"""One sentence of a leader, or of the clerk for one: a new duty for a unit, or a word on a task it has.

"giao QLĐT báo cáo số liệu thu hút FDI tháng 11 trước 16h chiều nay, PTB Long chỉ đạo qua điện thoại" · "126 làm gấp cho
kịp họp" · "yêu cầu phòng TNMT giải trình 137 trước thứ 6". Which of the numbers are tasks is asked by whoever knows them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory
from bot.core.task import FIRST_NUMBER
from messages.reading.deadlines import read_deadline
from messages.reading.order_paper import OrderPaper, read_paper
from messages.reading.text import clean, fold
from messages.reading.unit_names import UnitName, unit_at

_COURTESY = re.compile(r"^(?:(?:em|anh|chi|ha|bot|dong chi|nho em|nho chi|nho bot)\b(?:\s+(?:\w+\s+)?oi)?\s*,?\s+)?")
_VERB = re.compile(
    r"(giao(?: viec| nhiem vu)?(?: cho)?|phan cong(?: cho)?|yeu cau|de nghi(?! bo sung)|chi dao|nho|bao(?! cao| nhieu| gio| lau)"
    r"|nhac(?! viec| lai)"
    r"|chuyen y kien(?: chi dao)?(?: toi| cho| den)?)\b[:\s]+"
)
_JOINT = re.compile(r"\s*(?:,|va|cung|voi|&)\s*(?:giao\s+)?")
_LEADS = re.compile(r"\s*[,:]?\s*(?:lam\s+)?(?:chu tri|lam dau moi|la dau moi)\b[,:]?\s*")
_SUPPORT = re.compile(r"[\s,;]*\(?(?:va\s+)?phoi hop(?: voi| cung)?\s*:?\s*")
_SUPPORT_BEHIND = re.compile(r"[\s,;(]+phoi hop(?: voi| cung)?\s*:?\s+")
_VAGUE = re.compile(r"\s*(?:cac )?(?:don vi|phong|bo phan)(?:, don vi)? (?:co )?lien quan\b")
_PERSON = re.compile(r"\s*(?:dc|d/c|dong chi|anh|chi)\s+(?:truong phong|giam doc)\s+")
_EXCEPT = re.compile(r"\s*[,(]?\s*(?:tru|ngoai tru|khong gom|khong bao gom|tru ra)\s+")
_FOR_ME = re.compile(r"^(?:lam )?(?:giup|ho) (?:anh|chi|toi|minh|a|c)\s+(?:lam\s+)?")
_NUMBER = re.compile(r"(?<![\d/.,-])#?(\d{3,6})(?![\d%/]|[.,]\d|\s?%)")
_TASK_FIRST = re.compile(
    r"^(?:các |cac )?(?:việc|viec|nhiệm vụ|nhiem vu|nv) (?:(?:số|so) )?"
    r"(?=#?\d{3,6}\b *[:,]? *(?:yêu cầu|yeu cau|đề nghị|de nghi|khẩn trương|khan truong|làm gấp|lam gap|làm rõ|lam ro)\b)",
    re.IGNORECASE,
)
""""Việc 101 yêu cầu phòng báo cáo" begins with the number."""
_YEARS = range(1990, 2100)

_ORDERED = re.compile(
    r"[,;.(]\s*(?:theo\s+)?(?:y kien\s+)?(?:chi dao\s+)?(?:cua\s+)?"
    r"(?P<who>(?:dc|d/c|dong chi|ptb|tb|pho truong ban|truong ban|pho ban|pho tb|chanh van phong|cvp|anh|chi|sep|lanh dao ban|bac)"
    r"(?:\s+(?!chi dao|giao|yeu cau|dan|noi|qua|bang|tai|hop)[\w.]+){0,4})"
    r"(?P<verb>\s+(?:chi dao|giao|yeu cau|dan|noi|ket luan))?(?P<how>\s+(?:qua|bang|tai|trong)\s+[\w ]{2,30})?\s*\)?[.\s]*$"
)
_MEDIA = (
    ("phone", ("dien thoai", "goi")),
    ("meeting", ("hop", "giao ban", "hoi nghi")),
    ("chat", ("zalo", "tin nhan", "nhan tin", "nhom")),
)

_ASKS = re.compile(
    r"\b(?:den dau|the nao|sao roi|ra sao|bao gio|khi nao|ai lam|vi sao|tai sao|bao nhieu|co vuong|gi khong"
    r"|phong nao|don vi nao|ai phu trach|ai chu tri|ai theo doi|ai dang lam)\b|\b(?:chua|khong|ko)$"
    # "101 nêu rõ vướng chỗ nào", "101 sao chậm thế phải xong trong tuần này" are words for the unit.
    r"|^(?!.*\b(?:neu|noi|lam|bao cao|giai trinh|ro|ra (?:lai|soat)|kiem tra)\b)"
    r".*\b(?:vuong|vuong mac|mac|kho khan|thieu) (?:gi|cho nao|o dau)(?: (?:vay|the|roi|nhi|day|ha|a|em|anh|chi))*$"
    r"|^#?\d{3,6} (?:lam )?sao (?:(?:van|lai|gio|nay|den gio) )*(?:chua|khong|ko|cham|lau|im)\b(?!.*\b(?:phai|yeu cau|de nghi)\b)[^,;.]*$"
)
_DEADLINE = re.compile(
    r"\b(?:truoc\b|cham nhat|muon nhat|den het|het ngay|den ngay|han\b|trong (?:hom nay|ngay|sang|chieu|buoi|tuan|thang|quy|\d)|ngay trong"
    r"|(?:sang|trua|chieu|toi) (?:nay|mai|thu)|hom nay|ngay mai|cuoi (?:gio|ngay|tuan|thang|quy|nam)|luc \d"
    r"|\d{1,2}\s?(?:h|gio)\b|ngay \d{1,2}[/-]\d"
    r"|thu (?:\d|hai|ba|tu|nam|sau|bay)\b|\d{1,2}/\d{1,2}\b)"
)
_BEFORE_DEADLINE = re.compile(
    r"[\s,;(]*(?:\b(?:va\s+)?(?:phai\s+)?"
    r"(?:xong|hoan thanh|gui|nop|thoi han|thoi gian|han|truoc|cham nhat|muon nhat|vao|den|het|luc|la)\b[\s,;:(]*)*$"
)


@dataclass(frozen=True, slots=True)
class Order:
    """`verb`: it begins with a word that gives orders. `lead`, `support`: unit ids. `group`: the collective name as written.
    `vague`: "các đơn vị liên quan". `numbers`: what may be task numbers. `content`: what is to be done, without its
    deadline. `deadline_raw` "": none was named. `ordered_by`: who gave it, as written, None when not named; `medium`: phone,
    meeting, chat or spoken."""

    verb: bool
    lead: tuple[int, ...]
    support: tuple[int, ...]
    group: str | None
    vague: bool
    numbers: tuple[int, ...]
    content: str
    deadline: Deadline
    deadline_raw: str
    ordered_by: str | None
    medium: str
    excepted: tuple[int, ...] = ()
    """Units of the group that it leaves out: "các phòng chuyên môn, trừ TNMT"."""
    excepts_unknown: bool = False
    """What stands behind "trừ" is no unit of the office, nor what is to be done of a single one."""
    asks: bool = False
    """It only wants to know: "126 đến đâu rồi"."""
    paper: OrderPaper | None = None
    """The paper it comes from; None: a spoken order."""
    said: str = ""
    """What is to be done with its deadline, as it was written: how a word on a task is passed on."""


def read_order(text: str, directory: Directory, *, on: date, calendar: Calendar) -> Order | None:
    """The order a sentence gives; None when it neither begins with a word that gives orders, nor names a unit or a task
    number first."""
    cleaned = " ".join(clean(text).split())
    if cleaned.endswith("?"):
        return None
    without_paper, paper = read_paper(cleaned)
    said, ordered_by, medium = _without_orderer(without_paper)
    said = _TASK_FIRST.sub("", said)
    folded = fold(said)
    start = 0
    verb = None
    for begin in dict.fromkeys((_COURTESY.match(folded).end(), 0)):  # type: ignore[union-attr]
        verb = _VERB.match(folded, begin)
        if verb is not None:
            start = verb.end()
            break
    vague = _VAGUE.match(folded, start)
    if vague is not None:
        start = vague.end()
    lead, at = _names(said, folded, start, directory)
    excepts = bool(lead) and _EXCEPT.match(folded, at) is not None
    excepted, at = _excepted(said, folded, at, directory) if excepts else ((), at)
    support, at = _supported(said, folded, at, directory)
    rest = said[at:].strip(" ,:;-–")
    if (favour := _FOR_ME.match(fold(rest))) is not None:
        rest = rest[favour.end() :]
    if lead:
        more, rest = _supported_behind(rest, directory)
        support = [*support, *more]
    if verb is None and not lead and _NUMBER.match(fold(rest)) is None:
        return None
    deadline, raw, content = _deadline(rest, on, calendar)
    numbers = tuple(dict.fromkeys(int(n) for n in _NUMBER.findall(fold(content)) if int(n) >= FIRST_NUMBER and int(n) not in _YEARS))
    return Order(
        verb=verb is not None,
        lead=tuple(u for u in _ids(lead) if u not in excepted),
        support=tuple(u for u in _ids(support) if u not in _ids(lead)),
        group=", ".join(name.group for name in lead if name.group) or None,
        excepted=excepted,
        excepts_unknown=excepts and not excepted and any(name.group for name in lead),
        vague=vague is not None,
        numbers=numbers,
        content=content[:1].upper() + content[1:],
        deadline=deadline,
        deadline_raw=raw,
        ordered_by=ordered_by,
        medium=medium,
        paper=paper,
        said=rest,
        asks=_ASKS.search(re.sub(r"[ .]+(?:a|em|anh|chi)?$", "", folded)) is not None,
    )


def _ids(names: Sequence[UnitName]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(unit_id for name in names for unit_id in name.unit_ids))


def _without_orderer(text: str) -> tuple[str, str | None, str]:
    """The sentence without the words at its end that say whose order it is, and by which way it came."""
    folded = fold(text)
    match = _ORDERED.search(folded)
    if match is None or not (match["verb"] or match["how"] or "theo" in folded[match.start() : match.start("who")]):
        return text, None, "spoken"
    how = folded[match.start("who") :]
    medium = next((name for name, words in _MEDIA if any(word in how for word in words)), "spoken")
    return text[: match.start()].strip(), text[match.start("who") : match.end("who")].strip(), medium


def _names(said: str, folded: str, at: int, directory: Directory) -> tuple[list[UnitName], int]:
    """Units named one behind the other from `at` on ("QLĐT và TNMT"), and where the rest begins."""
    names: list[UnitName] = []
    title = _PERSON.match(folded, at)
    place = title.end() if title is not None else at
    while (name := unit_at(said, place, directory)) is not None:
        names.append(name)
        at = name.end
        joint = _JOINT.match(folded, at)
        if joint is None:
            break
        place = joint.end()
    leads = _LEADS.match(folded, at) if names else None
    return names, leads.end() if leads is not None else at


def _excepted(said: str, folded: str, at: int, directory: Directory) -> tuple[tuple[int, ...], int]:
    """The units named behind "trừ", and where the rest begins."""
    marked = _EXCEPT.match(folded, at)
    assert marked is not None
    names, end = _names(said, folded, marked.end(), directory)
    closing = re.compile(r"\s*\)").match(folded, end)
    return (_ids(names), closing.end() if closing is not None else end) if names else ((), at)


def _supported(said: str, folded: str, at: int, directory: Directory) -> tuple[list[UnitName], int]:
    marked = _SUPPORT.match(folded, at)
    if marked is None:
        return [], at
    names, end = _names(said, folded, marked.end(), directory)
    return (names, end) if names else ([], at)


def _supported_behind(rest: str, directory: Directory) -> tuple[list[UnitName], str]:
    """Units that help, named behind what is to be done: "…, phối hợp Văn phòng"; and the text without them."""
    folded = fold(rest)
    for marked in _SUPPORT_BEHIND.finditer(folded):
        names, end = _names(rest, folded, marked.end(), directory)
        if names:
            left = rest[end:].strip()
            comma = ", " if re.match(r"\w", left) else ""
            return names, f"{rest[: marked.start()]}{comma}{left}".strip(" ,;")
    return [], rest


_MOST_LOOKED_AT = 12
"""Places in one order where a deadline may begin or end. Each is read with all that stands there, which for a text of nothing but deadlines
would take seconds."""


def _deadline(text: str, on: date, calendar: Calendar) -> tuple[Deadline, str, str]:
    """The deadline, its words, and what is to be done without them."""
    folded = fold(text)
    whole = read_deadline(text, on=on, calendar=calendar)
    first: Deadline | None = None
    for match in islice(_DEADLINE.finditer(folded), _MOST_LOOKED_AT):
        read = read_deadline(text[match.start() :], on=on, calendar=calendar)
        if first is None and (read.due is not None or read.kind is DeadlineKind.INVALID):
            first, start = read, match.start()
        elif first is not None and (read.kind, read.due, read.time) == (first.kind, first.due, first.time):
            # The same deadline begins further right: "trước và sau sáp nhập, hạn 15/12".
            start = match.start()
        elif first is not None:
            break
    if first is None:
        return Deadline(DeadlineKind.UNDATED, urgent=whole.urgent), "", text.strip(" .,;")
    end = _BEFORE_DEADLINE.search(folded[:start]).start()  # type: ignore[union-attr]
    raw, behind = _without_what_follows(text[end:].strip(" .,;()"), on, calendar)
    content = text[:end].strip(" ,;:(") or text
    return _with_urgency(first, whole), raw, f"{content}, {behind}" if behind else content


_FEWEST_WORDS_BEHIND = 3


def _without_what_follows(raw: str, on: date, calendar: Calendar) -> tuple[str, str]:
    """The words of a deadline without what is still to be done behind them ("trong tuần này, nêu rõ lý do chậm"), and that."""
    for comma in islice(re.finditer(r"[,;]\s", raw), _MOST_LOOKED_AT):
        behind = raw[comma.end() :].strip(" .,;")
        if len(behind.split()) >= _FEWEST_WORDS_BEHIND and read_deadline(behind, on=on, calendar=calendar).due is None:
            front = raw[: comma.start()].strip(" .,;()")
            if read_deadline(front, on=on, calendar=calendar).due is not None:
                return front, behind
    return raw, ""


def _with_urgency(read: Deadline, whole: Deadline) -> Deadline:
    return replace(read, urgent=True) if whole.urgent else read
