"""A date phrase as written (day, month, quarter … each perhaps missing) and the days it stands for on a given day.

Ends of periods follow Bộ luật Dân sự 2015, Điều 146: đầu tháng is day 1, giữa tháng the 15th, cuối tháng the last day;
giữa năm is 30 June. An impossible date is reported as such and never rolled into the next month.
"""

from __future__ import annotations

import calendar as _months
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import count

from bot.core.calendar import Calendar
from bot.core.months import add_months

FIRST_YEAR, LAST_YEAR = 1990, 2099
_FAR_MONTHS = 9
NO_DAY = frozenset(("vague", "from_due"))
_Ends = Callable[[int], tuple[date, date]]
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a phrase is read against: the day, the working calendar, the plan's year, and whether the past is meant."""

    on: date
    calendar: Calendar
    plan_year: int | None = None
    past: bool = False


_IMPOSSIBLE = "impossible_date"


@dataclass(frozen=True, slots=True)
class Days:
    """The days a phrase stands for; no days when it is impossible or must be asked about."""

    first: date | None = None
    last: date | None = None
    ask: str | None = None

    @property
    def impossible(self) -> bool:
        return self.ask == _IMPOSSIBLE


@dataclass(frozen=True, slots=True)
class DatePart:
    """One date phrase as written.

    `unit` is what it names (day, week, month, months, quarter, year); `shift` counts units from now ("tháng sau" 1);
    `edge` is start, middle or end of the unit ("cuối tháng"); `stretch` its first days, or its last when negative ("10 ngày
    đầu tháng" is 10). `months` covers several months of one year ("6 tháng đầu
    năm" is 1 to 6). A `count` of days, weeks or months runs from `base`, or from today.
    """

    unit: str
    day: int | None = None
    month: int | None = None
    months: tuple[int, int] | None = None
    quarter: int | None = None
    year: int | None = None
    weekday: int | None = None
    said_weekday: int | None = None
    shift: int | None = None
    week: int | None = None
    edge: str = ""
    stretch: int = 0
    count: tuple[int, int] | None = None
    base: DatePart | None = None
    working: bool = False
    time: time | None = None
    ask: str | None = None
    wrong: bool = False
    bare: bool = False
    """Whether the running unit is only understood ("đầu tháng"): when its day is past, the next one is meant."""

    def with_year(self, year: int | None) -> DatePart:
        """The same phrase in `year`, when it had none of its own."""
        return replace(self, year=year) if year and self.needs_year else self

    @property
    def needs_year(self) -> bool:
        return self.year is None and self.shift is None and self.unit in ("day", "month", "months", "quarter") and not self.relative

    @property
    def relative(self) -> bool:
        return self.unit == "day" and self.month is None and self.day is None


def month_end(year: int, month: int) -> date:
    return date(year, month, _months.monthrange(year, month)[1])


def full_year(written: int, digits: int) -> int | None:
    """2026 for "2026" and for "26"; None for what is no year of office work."""
    if digits == 4 and FIRST_YEAR <= written <= LAST_YEAR:
        return written
    return 2000 + written if digits == 2 and written >= 20 else None


def resolve(part: DatePart, setting: Setting) -> Days:
    """The days `part` stands for; what cannot be is `impossible`, what lies over nine months away asks for the year."""
    if part.wrong:
        return Days(ask=_IMPOSSIBLE)
    if part.ask in NO_DAY:
        return Days(ask=part.ask)
    try:
        days = _RESOLVERS[part.unit](part, setting)
    except (ValueError, OverflowError):
        return Days(ask=_IMPOSSIBLE)
    if part.bare and days.last is not None and days.last < setting.on and not setting.past:
        next_one = resolve(replace(part, shift=1, bare=False), setting)
        return next_one if next_one.impossible else replace(next_one, ask="which")
    if part.ask and not days.impossible:
        return replace(days, ask=part.ask)
    if part.said_weekday is not None and days.last is not None and days.last.weekday() != part.said_weekday:
        return replace(days, ask="weekday")
    return days


def _day(part: DatePart, setting: Setting) -> Days:
    if part.count is not None:
        return _counted(part, setting)
    if part.base is not None and part.weekday is not None:
        return _weekday_within(part, part.base, setting)
    if part.base is not None:
        return _working_day_of(part, part.base, setting)
    if part.weekday is not None:
        return _weekday(part, setting)
    if part.day is None:
        day = setting.on + _DAY * (part.shift or 0)
        return Days(day, day)
    if part.month is None:
        return _day_of_some_month(part, setting)
    if part.year is not None:
        day = date(part.year, part.month, part.day)
        return Days(day, day)
    if setting.plan_year:
        day = date(setting.plan_year, part.month, part.day)
        return Days(day, day)
    month, day_number = part.month, part.day
    return _nearest_year(setting, lambda year: (date(year, month, day_number),) * 2)


def _weekday_within(part: DatePart, period: DatePart, setting: Setting) -> Days:
    """ "thứ Hai đầu tiên của tháng 12": the first (or last, `week` -1) such weekday of the period."""
    whole = resolve(period, setting)
    if whole.first is None or whole.last is None or part.weekday is None:
        return whole
    if part.week == -1:
        day = whole.last - _DAY * ((whole.last.weekday() - part.weekday) % 7)
    else:
        day = whole.first + _DAY * ((part.weekday - whole.first.weekday()) % 7)
    return Days(day, day, whole.ask if day <= whole.last else "which_week")


def _working_day_of(part: DatePart, period: DatePart, setting: Setting) -> Days:
    """ "ngày làm việc đầu tiên của tháng 01/2027": the first or the last working day of a period."""
    whole = resolve(period, setting)
    if whole.first is None or whole.last is None:
        return whole
    day = setting.calendar.add(whole.first - _DAY, 1) if part.edge == "start" else setting.calendar.add(whole.last + _DAY, -1)
    return Days(day, day, whole.ask)


def _day_of_some_month(part: DatePart, setting: Setting) -> Days:
    """ "ngày 15": the next 15th from now, or the last one; with `shift`, of that month; with `year`, the first in it that is not past."""
    if not part.day or part.day > 31:
        return Days(ask=_IMPOSSIBLE)
    start = setting.on.replace(day=1)
    if part.year is not None and part.year != start.year:
        day = date(part.year, 1, part.day)
        return Days(day, day)
    if part.shift is not None:
        start = add_months(start, part.shift)
        day = start.replace(day=part.day)
        return Days(day, day)
    past = setting.past or part.edge == "last"  # "hôm 16" has been
    for steps in count():  # every other month has all days
        month = add_months(start, -steps if past else steps)
        if part.day > month_end(month.year, month.month).day:
            continue
        day = month.replace(day=part.day)
        if (day <= setting.on) if past else (day >= setting.on):
            return Days(day, day)
    raise AssertionError  # the months do not end


def _weekday(part: DatePart, setting: Setting) -> Days:
    """ "thứ 6": the next one that is not today; "này" includes today, "tuần sau" counts calendar weeks."""
    assert part.weekday is not None
    monday = setting.on - _DAY * setting.on.weekday()
    if part.unit == "day" and part.shift is not None:
        day = monday + _DAY * (7 * part.shift + part.weekday)
        return Days(day, day)
    ahead = (part.weekday - setting.on.weekday()) % 7
    if part.edge == "this":
        day = setting.on + _DAY * (ahead - 7 if setting.past and ahead else ahead)
        return Days(day, day)
    if setting.past or part.edge == "last":
        behind = (setting.on.weekday() - part.weekday) % 7 or 7
        day = setting.on - _DAY * behind
        return Days(day, day)
    doubtful = ahead == 0 and part.edge != "next"
    day = setting.on + _DAY * (ahead or 7)
    return Days(day, day, "which_week" if doubtful else None)


def _counted(part: DatePart, setting: Setting) -> Days:
    """ "5 ngày nữa", "3 ngày làm việc kể từ ngày 20/11": the first day is not counted (Bộ luật Dân sự, Điều 147)."""
    assert part.count is not None
    start = setting.on
    if part.base is not None:
        base = resolve(part.base, setting)
        if base.last is None:
            return base
        start = base.last
    few, many = (add(start, number, part, setting.calendar) for number in part.count)
    return Days(min(few, many), max(few, many))


def add(start: date, number: int, part: DatePart, calendar: Calendar) -> date:
    """`number` of the part's counting unit after `start`; months keep the day number or end at the month's last day."""
    if abs(number) > 5000:
        raise OverflowError("no office deadline is that far away")
    if part.working:
        days = number * 5 if part.edge == "week" else number
        return calendar.add(start, days)
    step = {"week": 7, "day": 1, "fortnight": 15}.get(part.edge)
    if step is not None:
        return start + _DAY * (number * step)
    return add_months(start, number * {"month": 1, "quarter": 3, "half": 6, "year": 12}[part.edge])


def _week(part: DatePart, setting: Setting) -> Days:
    if part.week is not None:
        return _week_of_year(part.week, part.year, setting)
    if part.month is not None or part.day is not None:
        return _week_of_month(part, setting)
    monday = setting.on + _DAY * (7 * (part.shift or 0) - setting.on.weekday())
    sunday = monday + _DAY * 6
    match part.edge:
        case "start":
            return Days(monday, monday)
        case "middle":
            return Days(monday + _DAY * 2, monday + _DAY * 2)
        case "end":
            return Days(sunday - _DAY, sunday)
        case "through":
            return Days(sunday, sunday)
    return Days(monday, sunday)


def _week_of_year(week: int, year: int | None, setting: Setting) -> Days:
    """ "Tuần 48" by ISO 8601, as the work calendars of offices number weeks."""
    if year is None:
        year = setting.plan_year or setting.on.year
        if date.fromisocalendar(year, week, 7) < setting.on and not setting.plan_year:
            year += 1
    return Days(date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7))


def _week_of_month(part: DatePart, setting: Setting) -> Days:
    """ "tuần đầu tháng 12" is its first seven days, "tuần cuối" its last seven; "tuần thứ 2" is a week of the calendar.

    The first of them has most of its working days in the month; a month that begins on a Friday or later is asked about.
    """
    whole = resolve(replace(part, unit="month", day=None, edge="", stretch=0, ask=None), setting)
    if whole.first is None or whole.last is None or part.day is None:
        return whole
    if part.day == -1:
        return Days(whole.last - _DAY * 6, whole.last, whole.ask)
    if part.stretch:
        return Days(whole.first, whole.first + _DAY * (part.stretch - 1), whole.ask)
    weekday = whole.first.weekday()
    monday = whole.first + _DAY * ((7 - weekday if weekday > 3 else -weekday) + 7 * (part.day - 1))
    return Days(max(monday, whole.first), min(monday + _DAY * 6, whole.last), whole.ask or ("which_week" if weekday > 3 else None))


def _month(part: DatePart, setting: Setting) -> Days:
    if part.shift is not None:
        start = add_months(setting.on.replace(day=1), part.shift)
        return _edged(part, start.year, start.month, start.month)
    if part.month is None or not 1 <= part.month <= 12:
        return Days(ask=_IMPOSSIBLE)
    return _of_year(part, setting, part.month, part.month)


def _months_of_year(part: DatePart, setting: Setting) -> Days:
    assert part.months is not None
    return _of_year(part, setting, *part.months)


def _quarter(part: DatePart, setting: Setting) -> Days:
    if part.shift is not None:
        start = add_months(setting.on.replace(day=1), 3 * part.shift)
        quarter, year = (start.month - 1) // 3, start.year
        return _edged(part, year, quarter * 3 + 1, quarter * 3 + 3)
    if part.quarter is None or not 1 <= part.quarter <= 4:
        return Days(ask=_IMPOSSIBLE)
    return _of_year(part, setting, part.quarter * 3 - 2, part.quarter * 3)


def _year(part: DatePart, setting: Setting) -> Days:
    shift = part.shift or 0
    if part.year is not None:
        year = part.year
    elif setting.plan_year and shift == 0:
        year = setting.plan_year
    else:
        year = setting.on.year + shift
    return _edged(part, year, 1, 12)


def _of_year(part: DatePart, setting: Setting, first: int, last: int) -> Days:
    year = part.year or (setting.plan_year if not setting.past else None)
    if year:
        return _edged(part, year, first, last)
    return _nearest_year(setting, lambda year: _ends(part, year, first, last))


def _edged(part: DatePart, year: int, first: int, last: int) -> Days:
    start, end = _ends(part, year, first, last)
    return Days(start, end)


def _ends(part: DatePart, year: int, first: int, last: int) -> tuple[date, date]:
    start, end = date(year, first, 1), month_end(year, last)
    if part.stretch > 0:
        return start, start + _DAY * (part.stretch - 1)
    if part.stretch < 0:
        return end + _DAY * (part.stretch + 1), end
    match part.edge:
        case "start":
            return start, start
        case "middle":
            middle = date(year, 6, 30) if last - first == 11 else date(year, (first + last) // 2, 15)
            return middle, middle
        case "end" | "through":
            return end, end
        case "early":
            return start, start.replace(day=10)
        case "mid":
            return start.replace(day=11), start.replace(day=20)
        case "late":
            return start.replace(day=21), end
    return start, end


def _nearest_year(setting: Setting, ends: _Ends) -> Days:
    """The first year in which the phrase is not over yet (the last in which it began, for the past)."""
    on = setting.on
    for distance in range(9):
        year = on.year - distance if setting.past else on.year + distance
        try:
            first, last = ends(year)
        except ValueError:
            continue
        if (first <= on) if setting.past else (last >= on):
            far = not setting.past and last > add_months(on, _FAR_MONTHS)
            return Days(first, last, "year" if far else None)
    return Days(ask=_IMPOSSIBLE)


_RESOLVERS: dict[str, Callable[[DatePart, Setting], Days]] = {
    "day": _day,
    "week": _week,
    "month": _month,
    "months": _months_of_year,
    "quarter": _quarter,
    "year": _year,
}
