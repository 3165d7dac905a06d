"""Deadlines counted from something: "15 ngày kể từ ngày ký", "sau khi có hướng dẫn", "trước kỳ họp 10 ngày", "T+5".

`recurrence` holds the ISO duration and its anchor ("P5WD:signing", "-P10D:event"). Only an anchor that is known (today, a
date, the signing of the very document) gives a day; an event whose day nobody knows yet gives none.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import GATHERINGS, Context, Found, single_number
from messages.reading.date_measures import Length, measure
from messages.reading.date_tokens import TokenShape, runs, word_set
from messages.reading.date_values import DatePart, add
from messages.reading.dates import at_place
from messages.reading.deadline_cell import BEGINNINGS, DeadlineCell, answer

_LEADS = frozenset(("gian", "trong", "vong", "sau", "la", "toi", "khong", "qua", "han", ":", "nhat", "khoang"))
_AT_MOST = frozenset((("khong", ""), ("khong", "qua"), ("toi:evening", "da"), ("toi", "da"), ("khong", "vuot"), ("hoan", "thanh")))
_EVENT_HEADS = word_set("ky:term ky ki dot cuoc buoi phien le dip lan khoa hoi vu")
_COUNT_FROM = frozenset(("tu", "tu:from", "sau", "truoc"))
_NEXT_CLAUSE = word_set("phai thi cac phong don bao gui hoan de de")
_OCCASION_LEADS = word_set("tai trinh gio vao dip trong cho den:until den cuoc buoi vu")
_DAY = frozenset(("ngay", "ngay:day"))
_NOW = runs("hom nay | nay | bay gio | ngay nay | thoi diem nay | ngay hom nay | ngay:day hom nay")
_THIS_PAPER = runs(
    "ky | ky:sign | ban hanh | duoc giao | giao | giao nhiem vu | phat hanh | ra van ban | co van ban nay | van ban nay | co thong "
    "bao nay | thong bao nay | giao viec"
)
_WHEN_NEEDED = frozenset(("co", "can", "phat", "xay", "cap", "duoc"))
_EFFECT = ("hieu", "luc")
_RECEIPT = runs("nhan duoc | nhan du | tiep nhan | nhan")
_PAPER_NAMES = word_set("ban hanh phat nhiem vu van quyet dinh ke hoach thong bao cong")
_THIS = frozenset(("nay", "nay:this"))


def read_relative(cell: DeadlineCell) -> Deadline | None:
    """The first length of the cell that is counted from something."""
    t = cell.tokens
    spent = {index for found in cell.phrases if found.part.count is None for index in range(found.first, found.after)}
    for i in range(len(t)):
        nth = _nth_day(cell, i)
        length = nth or measure(t, i)
        if length is None or (i in spent and nth is None):
            continue
        spent.update(range(i, length.after))
        anchor = _anchor(cell, i, length)
        if anchor is None:
            continue
        name, base = anchor
        back = name.startswith("-")
        code = f"{'-' if back else ''}{length.iso()}:{name.removeprefix('-')}"
        why = cell.because(f"counted from {name}: “{t.words(i, length.after)}”")
        if length.many == 0:
            return answer(DeadlineKind.UNKNOWN, why, ask="vague")
        if base is None:
            return answer(DeadlineKind.RELATIVE, why, recurrence=code, ask="lunar" if name.endswith("lunar") else "event_date")
        try:
            due = _count(base, -1 if back else 1, length, cell)
        except (OverflowError, ValueError):
            return answer(DeadlineKind.INVALID, why, ask="impossible_date")
        return answer(DeadlineKind.RELATIVE, why, due, recurrence=code)
    return None


def _nth_day(cell: DeadlineCell, i: int) -> Length | None:
    """ "ngày thứ 10 kể từ ngày ký", "ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm"."""
    t = cell.tokens
    number = single_number(t, i + 2)
    if t.key(i) not in _DAY | {"thang"} or t.key(i + 1) not in ("thu", "thu:weekday") or number is None:
        return None
    return (
        Length(number, number, "month" if t.key(i) == "thang" else "day", False, i + 3)
        if t.key(i + 3) in ("ke", "tinh", "sau", "tu:from")
        else None
    )


def _count(base: date, sign: int, length: Length, cell: DeadlineCell) -> date:
    part = DatePart("day", edge=length.unit, working=length.working)
    return add(base, sign * length.many, part, cell.setting.calendar)


def _anchor(cell: DeadlineCell, start: int, length: Length) -> tuple[str, date | None] | None:
    """What the length is counted from, and that day when it is known; None when the length is no deadline."""
    t, at = cell.tokens, length.after
    if t.key(at) in ("nua", "nua:more"):
        at += 1
        if t.key(at) not in ("ke", "tinh", "tu:from", "so"):
            return "today", cell.setting.on
    if t.key(at) in ("toi:next", "toi") and at + 1 >= len(t):
        return "today", cell.setting.on
    if t.key(at) in (",", "(") and (
        t.key(at + 1) in ("ke", "tinh") or (t.key(at + 1) in ("tu", "tu:from") and _starts_on_a_day(cell, at + 2))
    ):
        at += 1
    backwards = t.key(start - 1) == "truoc"
    if t.key(at) in ("ke", "tinh", "so"):
        at += 2 if t.key(at + 1) in (*_COUNT_FROM, "voi") else 1
        name, base = _from(cell, at)
        return (f"-{name}" if backwards else name), base
    if t.key(at) in ("tu", "tu:from"):
        return _from(cell, at + 1)
    if t.key(at) == "sau":
        return _from(cell, at + 1)
    if t.key(at) == "truoc" and (length.unit in ("day", "week") or not _leads_to_a_day(cell, at + 1)):
        name, base = _from(cell, at + 1)
        return f"-{name}", base
    event = _event_before(cell, start)
    if event is not None:
        return event
    ends = at >= len(t) or (t.shape(at) is TokenShape.MARK and t.key(at) != "/")
    if backwards and ends:
        named = _day_named_before(cell, start)
        return (f"-{named.isoformat()}", named) if named else ("-event", None)
    if ends and (began := _beginning(cell, start)) is not None:
        return began.isoformat(), began
    lead = t.key(start - 1)
    if length.few < length.many and lead in ("tu", "tu:from"):
        lead = "trong"
    if lead == "con" and ends:  # "còn 10 ngày"
        return "today", cell.setting.on
    led = start == 0 or lead in _LEADS or (t.key(start - 2), lead) in _AT_MOST
    ended = ends or (lead in ("trong", "vong", "sau") and t.shape(at) is not TokenShape.NUMBERS)
    return ("issue", cell.setting.on) if led and ended else None


def _starts_on_a_day(cell: DeadlineCell, at: int) -> bool:
    """ "10 ngày, từ ngày 20/11/2026", and no end behind it."""
    found = next((one for one in cell.phrases if one.first == at and one.part.unit == "day"), None)
    return found is not None and cell.tokens.key(found.after) not in ("den", "den:until", "-", "toi:next")


def _leads_to_a_day(cell: DeadlineCell, at: int) -> bool:
    """ "báo cáo 6 tháng trước ngày 15/6": the day is the deadline, the months are the report's."""
    return cell.tokens.key(at) in _DAY or any(found.first == at and found.part.unit == "day" for found in cell.phrases)


def _day_named_before(cell: DeadlineCell, start: int) -> date | None:
    """ "họp ngày 27/11, gửi tài liệu trước 2 ngày": the last day named in front of the length."""
    days = [found for found in (*cell.phrases, *cell.events) if found.after <= start and found.part.unit == "day" and found.part.day]
    return cell.resolve(max(days, key=lambda found: found.first)).last if days else None


def _beginning(cell: DeadlineCell, start: int) -> date | None:
    """ "kể từ ngày 01/12/2026 trong vòng 20 ngày", "bắt đầu 01/12, thời gian thực hiện 30 ngày": the day it begins."""
    t = cell.tokens
    for found in cell.phrases:
        if found.after > start or found.part.unit != "day" or not found.part.day:
            continue
        begun = {("ke", "tu"), ("ke", "tu:from"), ("tinh", "tu"), ("tinh", "tu:from"), *BEGINNINGS} & set(pairwise(t.keys[: found.first]))
        if begun or t.key(found.first - 1) in ("tu", "tu:from"):
            return cell.resolve(found).last
    return None


def _from(cell: DeadlineCell, at: int) -> tuple[str, date | None]:
    t = cell.tokens
    while t.key(at) in ("han", "khi", "moc", "thoi", "diem"):
        at += 1
    if t.key(at) in _DAY and t.key(at + 1) in ("hop", "le", "hen"):
        at += 2
    for words in _NOW:
        if tuple(t.keys[at : at + len(words)]) == words:
            return "today", cell.setting.on
    dated = at_place(t, at, Context(cell.setting, cell=True)) if at < len(t) else None
    if dated is not None and dated.part.unit == "day" and dated.part.count is None:
        days = cell.resolve(dated)
        if days.last is not None:
            return days.last.isoformat(), days.last
    if t.key(at) in _DAY:
        at += 1
    rest = tuple("nay" if key == "nay:this" else key for key in t.keys[at:])
    for words in _THIS_PAPER:
        if rest[: len(words)] == words and _of_this_paper(rest[len(words) :], words):
            return ("assignment" if "giao" in words else "signing"), cell.setting.on
    for words in _RECEIPT:
        if rest[: len(words)] == words:
            return "receipt", None
    if any(rest[k : k + 2] == _EFFECT for k in range(len(rest))):
        return "effect", None
    if "phe" in rest[:6]:
        return "approval", None
    return "event", None


def _of_this_paper(behind: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """ "kể từ ngày ký", "ký ban hành Kế hoạch này": this document; "ký hợp đồng": another one."""
    if words[-1] in _THIS or words[-1] == "nay":
        return True
    while behind and behind[0] in _PAPER_NAMES:
        behind = behind[1:]
        if behind and behind[0] in _THIS:
            return True
    return not behind or behind[0] in _THIS or behind[0] in _NEXT_CLAUSE or not (behind[0].isalpha() or ":" in behind[0])


def _event_before(cell: DeadlineCell, start: int) -> tuple[str, date | None] | None:
    """ "Trước kỳ họp HĐND 10 ngày", "sau hội nghị 05 ngày"."""
    t = cell.tokens
    for back in range(start - 1, max(start - 12, -1), -1):
        if t.shape(back) is TokenShape.MARK:
            return None
        if t.key(back) in ("truoc", "sau") and back + 1 < start:
            dated = next((found for found in cell.phrases if found.first == back + 1 and found.part.unit == "day"), None)
            if dated is not None and set(t.keys[dated.after : start]) <= {"it", "nhat", "toi", "thieu", "cham", "truoc", ","}:
                base = cell.resolve(dated).last
                return (f"{'-' if t.key(back) == 'truoc' else ''}{base}", base) if base else None
            if dated is not None:
                return None
            if any(word in ("tet", "ram") for word in t.keys[back:start]):
                return ("-lunar" if t.key(back) == "truoc" else "lunar"), None
            return ("-event" if t.key(back) == "truoc" else "event"), None
    return None


def read_event(cell: DeadlineCell) -> Deadline | None:
    """An event alone: "Sau khi HĐND thông qua", "Trước kỳ họp cuối năm", "Ngay khi có quy hoạch", "T+5"."""
    t = cell.tokens
    plus = cell.has("t|n|d|x", "+|-")
    if plus is not None and t.shape(plus + 2) is TokenShape.NUMBERS and len(t.items[plus + 2].numbers) == 1:
        code = f"{'-' if t.key(plus + 1) == '-' else ''}P{t.items[plus + 2].numbers[0]}D:event"
        return answer(DeadlineKind.RELATIVE, cell.because("T + days after an event"), recurrence=code, ask="event_date")
    for i in range(len(t)):
        key, following = t.key(i), t.key(i + 1)
        pair = (following, t.key(i + 2))
        if key == "sau" and (following == "khi" or pair in GATHERINGS or following in ("ngay:day",) or pair == ("co", "huong")):
            if following == "ngay:day" and any(found.first == i + 1 for found in cell.phrases):
                continue
            return answer(DeadlineKind.RELATIVE, cell.because("after an event"), recurrence="P0D:event")
        if key == "truoc" and (following == "khi" or pair in GATHERINGS or _names_event(cell, i + 1)):
            if (day := _day_of_event(cell, i)) is not None:
                return answer(DeadlineKind.DATE, cell.because("before an event of that day"), day, before=True, ask="event_date")
            return answer(DeadlineKind.RELATIVE, cell.because("before an event"), recurrence="-P0D:event", ask="event_date")
        if key == "khi" and not _on_demand(cell, i + 1) and (t.key(i - 1) == "ngay" or following not in _WHEN_NEEDED):
            return answer(DeadlineKind.RELATIVE, cell.because("as soon as an event"), recurrence="P0D:event")
    if not cell.phrases and (cell.events or _occasion(cell)):
        exact = [found for found in cell.events if found.part.unit == "day" and (found.part.day or found.part.weekday is not None)]
        due = cell.resolve(exact[0]).last if exact else None
        if due is not None:
            return answer(DeadlineKind.DATE, cell.because("on the day of an event", *exact), due, time=exact[0].part.time, ask="event_date")
        if _occasion(cell):
            return answer(DeadlineKind.RELATIVE, cell.because("at an event"), recurrence="P0D:event", ask="event_date")
    return None


def _day_of_event(cell: DeadlineCell, at: int) -> date | None:
    """ "trước ngày khai giảng 05/9", "trước kỳ họp ngày 10/12": the day that stands behind the event's name."""
    named = [found for found in cell.events if found.first > at and found.part.unit == "day" and found.part.day and found.part.month]
    return cell.resolve(named[0]).last if len(named) == 1 else None


def _occasion(cell: DeadlineCell) -> bool:
    """Whether an event is named as the occasion: "trình kỳ họp thứ 10", "báo cáo tại giao ban", "Kỳ họp thứ 10"."""
    t = cell.tokens
    return any(
        (t.key(i), t.key(i + 1)) in GATHERINGS and (i == 0 or t.key(i - 1) in _OCCASION_LEADS or t.key(i - 2) in ("tai", "trinh"))
        for i in range(len(t) - 1)
    )


def _names_event(cell: DeadlineCell, at: int) -> bool:
    """ "trước ngày khai giảng", "trước đợt thanh tra": an event named by its first word."""
    t = cell.tokens
    if (t.key(at), t.key(at + 1)) == ("thoi", "diem"):
        at += 1
    return (
        t.key(at) in {"diem"} | _EVENT_HEADS | ({"ngay:day", "ngay"} if cell.text.isascii() else {"ngay:day"})
        and t.shape(at + 1) is TokenShape.WORD
        and not any(found.first <= at + 1 < found.after for found in cell.phrases)
    )


def _on_demand(cell: DeadlineCell, at: int) -> bool:
    return tuple(cell.tokens.keys[at : at + 3]) == ("co", "yeu", "cau")


def in_minutes(cell: DeadlineCell) -> Deadline | None:
    """ "2 tiếng nữa", "trong 30 phút": still today, as far as days go."""
    t = cell.tokens
    for i in range(len(t)):
        unit = {"tieng": "H", "phut": "M"}.get(t.key(i))
        number = single_number(t, i - 1)
        if unit is None or number is None or not (t.key(i + 1) in ("nua", "nua:more") or t.key(i - 2) in ("trong", "vong", "sau")):
            continue
        code = f"PT{number}{unit}:today"
        due = cell.setting.on + timedelta(days=-(-number // 24) if unit == "H" and number >= 24 else 0)
        return answer(DeadlineKind.RELATIVE, cell.because("hours"), due, recurrence=code)
    return None


def in_hours(cell: DeadlineCell) -> Deadline | None:
    """ "trong 24h", "48 giờ kể từ khi nhận được": more than a clock shows, so a length."""
    t = cell.tokens
    if (soon := in_minutes(cell)) is not None:
        return soon
    for i, token in enumerate(t.items):
        if token.shape is not TokenShape.CLOCK or token.numbers[1] or (token.numbers[0] < 24 and t.key(i - 1) not in ("trong", "vong")):
            continue
        if t.key(i + 1) in _DAY or any(found.first <= i < found.after for found in cell.phrases):
            continue
        hours = token.numbers[0]
        counted = t.key(i + 1) in ("ke", "tinh", "sau", "tu:from")
        name, base = _from(cell, i + (3 if t.key(i + 2) in _COUNT_FROM else 2)) if counted else ("issue", cell.setting.on)
        code = f"PT{hours}H:{name}"
        if base is None:
            return answer(DeadlineKind.RELATIVE, cell.because("hours after an event"), recurrence=code, ask="event_date")
        due = base + timedelta(days=-(-hours // 24)) if hours >= 24 else base
        return answer(DeadlineKind.RELATIVE, cell.because("hours"), due, recurrence=code)
    return None


def counted_phrase(cell: DeadlineCell, found: Found) -> Deadline:
    """A phrase the date rules already counted ("10 ngày nữa") as a deadline."""
    part = found.part
    assert part.count is not None
    length = Length(*part.count, part.edge, part.working, 0)
    days = cell.resolve(replace(found, part=replace(part, ask=None)))
    name = "today"
    if part.base is not None:
        base = cell.resolve(replace(found, part=part.base)).last
        name = base.isoformat() if base else "event"
    return answer(DeadlineKind.RELATIVE, cell.because("counted", found), days.last, recurrence=f"{length.iso()}:{name}", time=part.time)
