"""How often a duty comes back: "hằng quý", "02 lần/năm", "06 tháng/lần", "tháng cuối quý", "quý, 6 tháng, năm"."""

from __future__ import annotations

from dataclasses import dataclass, field

from messages.reading.date_grammar import EDGES, single_number
from messages.reading.date_lists import JOINERS
from messages.reading.date_measures import measure
from messages.reading.date_tokens import Tokens, TokenShape, word_set
from messages.reading.deadline_cell import DeadlineCell
from messages.reading.numbers import number_words, roman

_UNITS = {"ngay": "day", "ngay:day": "day", "tuan": "week", "thang": "month", "quy": "quarter", "nam": "year", "nam:year": "year"}
_EVERY = frozenset(("hang", "moi", "moi:each", "tung", "cac", "nhung", "theo"))
_SURELY_EVERY = frozenset(("hang", "moi:each", "moi", "tung"))
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_NOT_PLURAL = word_set(
    "thu thu:weekday tiep sau con toi toi:next truoc qua nay nay:this cuoi dau hoc ke tai duong ngan nghi lam dinh che hoach mo trinh"
)
_OCCASIONS = frozenset(("lan", "dot", "luot"))
_COMING = frozenset((("tiep", "theo"), ("ke", "tiep"), ("lien", "ke"), ("sau", "lien")))
_NEAR_PERIOD = word_set("cua sau tiep theo ke lien dau tien thang trong cuoi cung nam nam:year")
_DAY_WORDS = word_set("ngay ngay:day thu thu:weekday 0 @")
_SENT = word_set("gui nop cham vao trinh muon")
ALL_MONTHS = tuple(range(1, 13))


@dataclass(slots=True)
class Rhythm:
    """How often: the months a period ends in, or a shorter unit; and which month of a quarter is meant."""

    unit: str = ""
    months: set[int] = field(default_factory=set)
    interval: int = 1
    times: int = 1
    month_of_quarter: int = 0
    edge: str = ""
    """ "start" or "middle" of the period, when that is its day ("đầu mỗi tháng")."""
    week_of_month: int = 0
    """Which seven days of the month: 1 for its first week, -1 for its last."""
    working_day: int = 0
    """1 or -1 when the first or last working day of the period is named."""
    short: bool = False
    """Whether days or weeks were named: beside months these are two duties."""
    cues: list[str] = field(default_factory=list)

    def every(self, unit: str, count: int, said: str) -> None:
        self.cues.append(said)
        if unit in ("day", "week"):
            self.short = True
            if not self.unit:
                self.unit, self.interval = unit, count
            return
        length = _MONTHS[unit] * count
        if length > 12:
            self.unit, self.interval = self.unit or "year", max(length // 12, 1)
            self.months.add(12)
        else:
            self.months.update(month for month in ALL_MONTHS if month % length == 0)
            self.unit = "year"

    @property
    def mixed(self) -> bool:
        return (self.short and bool(self.months)) or (self.month_of_quarter > 0 and len(self.months) == 12)

    @property
    def found(self) -> bool:
        return bool(self.cues)


def rhythm(cell: DeadlineCell) -> Rhythm:
    """Every word of the cell that says how often."""
    t, result = cell.tokens, Rhythm()
    used = {index for found in cell.phrases for index in range(found.first, found.after)}
    for i in range(len(t)):
        _each(t, i, result)
        _each_weekday(cell, i, result)
        _named_months(cell, i, result)
        _week_of_each_month(cell, i, result)
        _times_per(t, i, result)
        _once_in(t, i, result)
        _month_of_quarter(t, i, result)
        _in_every(cell, i, result)
        _anything_per(t, i, result)
        _reporting_period(cell, i, result)
        _report_of_each(cell, i, result)
        if t.key(i) == "thuong" and t.key(i + 1) == "nien":
            result.every("year", 1, "thường niên")
    _bare_list(cell, used, result)
    _periodic(cell, result)
    if not result.found and len(t) == 3 and t.keys[0:2] == ["bao", "cao"] and (unit := _UNITS.get(t.key(2))) and t.key(2) != "ngay":
        result.every(unit, 1, t.words(0, 3))
    return result


def _each(t: Tokens, i: int, result: Rhythm) -> None:
    """ "hằng tháng", "mỗi quý", "các quý", "theo tháng", "định kỳ 6 tháng"; further units behind a joiner count too."""
    at = i + 1
    if _is_periodic(t, i):
        at = i + 2
        while t.key(at) in ("theo", ":", ",", "moi", "moi:each", "hang", "bao", "cao", "1", "tung"):
            at += 1
    elif t.key(i) not in _EVERY or (t.key(i) == "cac" and t.key(i - 1) in ("va", "nhung")):
        return
    elif t.key(at) in EDGES and t.key(at + 1) in _UNITS:  # "mỗi đầu tháng"
        result.edge = EDGES[t.key(at)] if EDGES[t.key(at)] in ("start", "middle") else ""
        at += 1
    first = True
    while True:
        length = measure(t, at)
        unit, count, after = (length.unit, length.many, length.after) if length else (_UNITS.get(t.key(at), ""), 1, at + 1)
        if not unit or (length and (t.key(i) not in _SURELY_EVERY | {"dinh"} or length.unit not in _UNITS.values())):
            return
        if not length and not _bare(t, at, sure=t.key(i) in _SURELY_EVERY or not first):
            return
        if unit == "day" and (t.key(i) not in _SURELY_EVERY or count > 1):
            return
        result.every(unit, count or 1, t.words(i, min(after, len(t))))
        if first and EDGES.get(t.key(i - 1)) in ("start", "middle") and unit != "day":
            result.edge = EDGES[t.key(i - 1)]
        first = False
        if t.key(after) not in JOINERS:
            return
        at = after + 1
        while t.key(at) in ("hang", "moi", "moi:each", "va", "dinh", "ky", "ky:term", "ca"):
            at += 1
        if t.key(at) in ("ngay", "ngay:day"):
            return


def _each_weekday(cell: DeadlineCell, i: int, result: Rhythm) -> None:
    """ "mỗi sáng thứ Hai", "các ngày thứ Ba, thứ Năm"."""
    t, at = cell.tokens, i + 1
    if t.key(i) not in _SURELY_EVERY | {"cac"}:
        return
    if t.key(at) in ("ngay", "ngay:day", "buoi"):
        at += 1
    if any(found.first == at and found.part.weekday is not None and found.part.shift is None for found in cell.phrases):
        result.every("week", 1, t.words(i, at + 1))


def _named_months(cell: DeadlineCell, i: int, result: Rhythm) -> None:
    """ "ngày 15 các tháng 3, 6, 9, 12": one day in several months of every year."""
    t = cell.tokens
    if t.key(i) != "cac" or t.key(i + 1) != "thang":
        return
    day = next((found for found in cell.phrases if found.after == i or (t.key(i - 1) == "cua" and found.after == i - 1)), None)
    months = [found.part.month for found in cell.phrases if found.first > i and found.part.unit == "month" and found.part.month]
    if day is not None and day.part.unit == "day" and day.part.day and day.part.month is None and len(months) > 1:
        result.cues.append(t.words(i, i + 3))
        result.unit, result.months = "year", set(months)


def _week_of_each_month(cell: DeadlineCell, i: int, result: Rhythm) -> None:
    """ "tuần đầu tiên hằng tháng", "tuần cuối của mỗi tháng", "thứ Năm tuần thứ ba của tháng"."""
    t = cell.tokens
    if t.key(i) != "tuan":
        return
    number = _ordinal(t, i + (2 if t.key(i + 1) in ("thu", "thu:weekday") else 1))
    if not (t.key(i + 1) in ("dau", "cuoi") or (number and number <= 4)):
        return
    at = i + (3 if t.key(i + 2) in ("tien", "cung") or t.key(i + 1) in ("thu", "thu:weekday") else 2)
    if t.key(at) in ("cua", "trong"):
        at += 1
    each = t.key(at) in _SURELY_EVERY and t.key(at + 1) == "thang"
    weekday = any(found.after == i and found.part.weekday is not None for found in cell.phrases)
    if each or (weekday and t.key(at) == "thang" and _bare(t, at, sure=False)):
        result.week_of_month = number or (1 if t.key(i + 1) == "dau" else -1)
        if not each:
            result.every("month", 1, t.words(i, at + 1))


def _ordinal(t: Tokens, i: int) -> int | None:
    """ "3" or "ba", of one word."""
    number = single_number(t, i)
    if number is None and (words := number_words([t.key(i)], 0)) is not None:
        return words[0]
    return number


def _bare(t: Tokens, at: int, *, sure: bool) -> bool:
    """Whether the unit at `at` stands alone: not "quý II", not "các năm tiếp theo"."""
    following = t.key(at + 1)
    if t.shape(at + 1) is TokenShape.NUMBERS:
        token = t.items[at + 1]
        counted = t.shape(at + 2) is TokenShape.WORD and t.key(at + 2) not in ("nam", "nam:year", "den", "den:until")
        return sure and (token.digits[0] == 4 or counted or len(token.numbers) > 1)
    if t.key(at) == "quy" and roman(following) is not None:
        return False
    return sure or following not in _NOT_PLURAL


def _times_per(t: Tokens, i: int, result: Rhythm) -> None:
    """ "02 lần/năm", "1 lần mỗi tháng", "tháng 2 lần"."""
    if t.key(i) not in _OCCASIONS:
        return
    number = _number_before(t, i)
    if number is None:
        return
    at = i + 1
    while t.key(at) in ("/", "trong", "moi", "moi:each", "mot", "mot:one", "1", "(", "hang", "cho"):
        at += 1
    if number == 1 and at > i + 1 and (length := measure(t, at)) is not None and length.unit in _UNITS.values() and length.many > 1:
        result.every(length.unit, length.many, t.words(i - 1, length.after))
        return
    if t.shape(at) is TokenShape.NUMBERS and at > i + 1:
        at += 1
    unit = _UNITS.get(t.key(at))
    if unit is None or at == i + 1:
        return
    if unit in ("month", "week"):
        result.times = number
        result.every(unit, 1, t.words(i - 1, at + 1))
    elif unit != "day":
        months = _MONTHS[unit] // number if 0 < number <= _MONTHS[unit] else 12
        result.every("month", max(months, 1), t.words(i - 1, at + 1))


def _anything_per(t: Tokens, i: int, result: Rhythm) -> None:
    """ "02 cuộc/năm", "1 báo cáo/quý", "01 bài viết / tháng": so many of something in every period."""
    unit = _UNITS.get(t.key(i + 1))
    if t.key(i) != "/" or unit not in ("week", "month", "quarter", "year"):
        return
    at = i - 1
    while (t.shape(at) is TokenShape.WORD or t.key(at) == ",") and t.key(at) not in _UNITS and at > i - 4:
        at -= 1
    number = single_number(t, at)
    if number is None or not 1 <= number <= 12 or at == i - 1 or t.key(i - 1) in _OCCASIONS:
        return
    if unit in ("month", "week"):
        result.times = number
        result.every(unit, 1, t.words(at, i + 2))
    else:
        result.every("month", max(_MONTHS[unit] // number, 1), t.words(at, i + 2))


def _once_in(t: Tokens, i: int, result: Rhythm) -> None:
    """ "03 tháng/lần", "06 tháng một lần", "quý/lần", "tháng 2 lần"."""
    if t.key(i) not in _OCCASIONS or t.key(i + 1) in ("/", "moi", "moi:each"):
        return
    at, times = i - 1, 1
    if (number := _number_before(t, i)) is not None:
        at, times = i - 2, number
    if t.key(at) == "/":
        at -= 1
    unit = _UNITS.get(t.key(at))
    if unit is None or t.key(at - 1) in _SURELY_EVERY:
        if unit in ("month", "week"):
            result.times = max(times, result.times)
        elif unit is not None and 1 < times <= _MONTHS.get(unit, 0):
            result.every("month", _MONTHS[unit] // times, t.words(at, i + 1))
        return
    if unit == "year" and t.key(at - 1) in ("nua", "nua:half"):
        result.every("half", 1, t.words(at - 1, i + 1))
        return
    count = _number_before(t, at) or 1
    if unit == "day" and t.key(i - 1) != "/" and count == 1:
        return
    if unit == "month" and t.key(at - 1) in ("nua", "nua:half"):
        times = 2
    if times > 1 and unit in ("month", "week"):
        result.times = times
    result.every(unit, count, t.words(at, i + 1))


def _reporting_period(cell: DeadlineCell, i: int, result: Rhythm) -> None:
    """ "ngày 20 của tháng báo cáo", "ngày 05 tháng liền sau của quý báo cáo": a day told by the period of a report."""
    t, unit = cell.tokens, _UNITS.get(cell.tokens.key(i))
    if unit not in ("month", "quarter", "year") or (t.key(i + 1), t.key(i + 2)) != ("bao", "cao"):
        return
    day = next((found for found in cell.phrases if found.first < i and found.part.unit == "day" and found.part.day), None)
    if day is None or not all(t.key(index) in _NEAR_PERIOD for index in range(day.after, i)):
        return
    if unit == "quarter" and "thang" in t.keys[day.first : i] and not result.month_of_quarter:
        result.month_of_quarter = 1
    result.every(unit, 1, t.words(i, i + 3))


def _periodic(cell: DeadlineCell, result: Rhythm) -> None:
    """ "Định kỳ tháng 6, tháng 12", "định kỳ ngày 15", "định kỳ thứ Sáu": the days say how often."""
    parts = [found.part for found in cell.phrases]
    at = next((i for i in range(len(cell.tokens)) if _is_periodic(cell.tokens, i)), None)
    if result.found or at is None or not parts or any(part.year or part.shift is not None or part.count for part in parts):
        return
    said = cell.tokens.words(at, at + 2)
    if all(part.weekday is not None for part in parts):
        result.every("week", 1, said)
    elif all(part.unit == "day" and part.day and part.month is None for part in parts):
        result.every("month", 1, said)
    elif len(parts) > 1 and all(part.month or part.quarter for part in parts):
        result.every("year", 1, said)


def _is_periodic(t: Tokens, i: int) -> bool:
    return t.key(i) == "dinh" and t.key(i + 1) in ("ky", "ky:term", "ki", "ky:sign")


def _report_of_each(cell: DeadlineCell, i: int, result: Rhythm) -> None:
    """ "Báo cáo tháng trước ngày 20", "báo cáo tuần gửi chiều thứ Sáu": the day of a report that comes back."""
    t, at = cell.tokens, i + 1
    if t.key(i) != "bc" and (t.key(i), t.key(i + 1)) != ("bao", "cao"):
        return
    at += t.key(i) != "bc"
    unit = _UNITS.get(t.key(at))
    led = t.shape(at + 1) is TokenShape.MARK or t.key(at + 1) in _SENT or (t.key(at + 1) == "truoc" and t.key(at + 2) in _DAY_WORDS)
    if unit not in ("week", "month") or not led:  # "báo cáo tháng trước" is last month's
        return
    following = next((found.part for found in cell.phrases if found.first > at), None)
    if following is None or following.unit != "day" or following.shift is not None or following.month is not None:
        return
    if (following.weekday is not None) == (unit == "week") and (following.day is not None) == (unit == "month"):
        result.every(unit, 1, t.words(i, at + 1))


def _number_before(t: Tokens, i: int) -> int | None:
    if t.shape(i - 1) is TokenShape.NUMBERS and len(t.items[i - 1].numbers) == 1 and t.items[i - 1].digits[0] <= 2:
        return t.items[i - 1].numbers[0] or None
    words = number_words([t.key(i - 1)], 0) if i > 0 else None
    return words[0] if words else None


def _month_of_quarter(t: Tokens, i: int, result: Rhythm) -> None:
    """ "tháng cuối quý", "tháng đầu quý sau", "tháng thứ hai của quý"; not of one named quarter."""
    if t.key(i) != "thang":
        return
    at = i + 1
    place = {"dau": 1, "cuoi": 3, "giua": 2}.get(t.key(at), 0)
    if t.key(at) in ("thu", "thu:weekday"):
        at += 1
        number = number_words(t.keys, at)
        place = number[0] if number else (t.items[at].numbers[0] if t.shape(at) is TokenShape.NUMBERS else 0)
    if not 1 <= place <= 3:
        return
    at += 1
    while t.key(at) in ("cung", "tien", "cua", "moi", "moi:each", "hang", "trong", "cac", "tung"):
        at += 1
    if t.key(at) != "quy" or roman(t.key(at + 1)) is not None or t.shape(at + 1) is TokenShape.NUMBERS:
        return
    result.month_of_quarter = place
    result.every("quarter", 1, t.words(i, at + 1))


def _in_every(cell: DeadlineCell, i: int, result: Rhythm) -> None:
    """ "ngày 20 của tháng", "thứ Hai đầu tuần", "ngày 05 tháng tiếp theo", "ngày làm việc cuối cùng của tháng"."""
    t, unit = cell.tokens, _UNITS.get(cell.tokens.key(i))
    if unit not in ("month", "quarter", "week") or not _bare(t, i, sure=False):
        coming = unit == "month" and (t.key(i + 1), t.key(i + 2)) in _COMING
        if coming and any(found.first < i < found.after and found.part.unit == "day" and found.part.day for found in cell.phrases):
            result.every("month", 1, t.words(i, i + 3))
        return
    before = i - 1
    while t.key(before) in ("cua", "cuoi", "dau", "cung", "tien", "trong") or (before < i and t.key(before) in _SURELY_EVERY):
        before -= 1
    if before == i - 1:
        return
    if t.key(before) == "tuan":  # "thứ Hai tuần đầu tiên của tháng"
        before -= 1
    if t.key(before) == "viec" and t.key(before - 1) == "lam" and t.key(before - 2) in ("ngay", "ngay:day"):
        result.working_day = 1 if "dau" in t.keys[before:i] else -1
        result.every(unit, 1, t.words(before - 2, i + 1))
        return
    ended = next((found for found in cell.phrases if found.after in (before + 1, i + 1) and found.first <= before), None)
    if ended is None or ended.part.unit != "day" or ended.part.month or ended.part.shift is not None:
        return
    placed = unit in ("month", "quarter") and {"cuoi", "dau"} & set(t.keys[ended.after : i])
    if (placed or (unit == "week") == (ended.part.weekday is not None)) and (ended.part.day or ended.part.weekday is not None):
        result.every(unit, 1, t.words(ended.first, i + 1))


def _bare_list(cell: DeadlineCell, used: set[int], result: Rhythm) -> None:
    """ "6 tháng, năm", "Quý, 6 tháng, năm": bare periods in a list are report terms, also beside "hằng năm"."""
    t = cell.tokens
    terms: list[tuple[str, int]] = []
    i = 0
    while i < len(t):
        length = measure(t, i) if i not in used else None
        if length and length.unit in ("month", "year") and _ends_term(t, length.after):
            terms.append((length.unit, length.many))
            i = length.after
            continue
        if i not in used and t.key(i) in ("quy", "nam", "nam:year", "thang") and _ends_term(t, i + 1) and _begins_term(t, i):
            terms.append((_UNITS[t.key(i)], 1))
        i += 1
    if not result.found and any(found.part.unit == "day" and found.part.month for found in cell.phrases):
        return
    if (result.found and result.unit == "year" and result.months) or len(terms) >= 2:
        for unit, count in terms:
            if _MONTHS[unit] * count <= 12 and (len(terms) >= 2 or (unit, count) == ("month", 6)):
                result.every(unit, count, "kỳ báo cáo")


def _ends_term(t: Tokens, i: int) -> bool:
    return i >= len(t) or t.key(i) in (*JOINERS, ")", ".", ":", "-") or t.key(i) in ("tong", "so", "mot:one", "hang", "bao")


def _begins_term(t: Tokens, i: int) -> bool:
    return i == 0 or t.key(i - 1) in (*JOINERS, "cao", "ket", "ca", "(", "ky", "ky:term", "va")
