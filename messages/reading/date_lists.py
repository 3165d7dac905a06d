"""Lists of dates whose parts are said once: "Tháng 3, 6, 9/2026", "ngày 10 và 25/12", "25, 27 và 30/11/2026"."""

from __future__ import annotations

from dataclasses import replace

from messages.reading.date_grammar import YEAR_WORD, Context, Found, single_number
from messages.reading.date_periods import EVERY
from messages.reading.date_tokens import Tokens, TokenShape
from messages.reading.date_values import DatePart, full_year
from messages.reading.numbers import roman

JOINERS = frozenset((",", ";", "va", "&", "+", "/", "hoac"))
_CONTAINING = frozenset(("month", "months", "quarter", "year"))
_DAY_OF_MONTHS = ("day and month", "month of a day in a list")
_COUNTED = frozenset(("thang", "nam", "nam:year", "ngay", "ngay:day", "tuan", "lan", "gio", "bo", "ban", "don"))
"""Behind a number these make it a count of something, not one more of a list."""


def with_lists(t: Tokens, phrases: list[Found], reading: Context) -> list[Found]:
    """ "Tháng 3, 6, 9/2026", "Ngày 01 và 16", "Quý I, II/2026": a bare number after a joiner names the same unit."""
    starts = {found.first: found for found in phrases}
    result: list[Found] = []
    i = 0
    while i < len(t):
        found = starts.get(i)
        if found is None:
            i += 1
            continue
        result += _days_before(t, found)
        result.append(found)
        i = found.after
        while t.key(i) in JOINERS or _until(t, i, found):
            following = _same_unit(t, i + 1, found, starts)
            if following is None:
                break
            if t.key(i) not in JOINERS:
                result.pop()
                following = replace(following, first=found.first, begin=found.part)
            result.append(following)
            found, i = following, following.after
    return result


def _until(t: Tokens, i: int, found: Found) -> bool:
    """ "Quý II đến IV", "từ ngày 20 đến 25", "từ tháng 3 đến 5": a bare number ends the range."""
    if t.key(i) not in ("-", "den", "den:until"):
        return False
    if found.part.unit == "quarter":
        return True
    behind = t.key(i + 2)
    closed = t.shape(i + 2) in (None, TokenShape.MARK) or behind in ("hang", "moi", "moi:each") or _year_behind(t, i + 2)
    return closed and (found.part.unit == "month" or (found.part.unit == "day" and found.part.day is not None and found.part.month is None))


def _days_before(t: Tokens, found: Found) -> list[Found]:
    """ "25, 27 và 30/11": bare days in front of a full one, at the beginning of the words or behind "ngày"."""
    if found.part.unit != "day" or not found.part.month or found.rule not in ("numerals", "day and month") or found.begin:
        return []
    days: list[Found] = []
    at = found.first
    while t.key(at - 1) in JOINERS - {"/", "hoac"} and 1 <= (number := single_number(t, at - 2) or 0) <= 31:
        part = DatePart("day", day=number, month=found.part.month, year=found.part.year)
        days.insert(0, Found(part, at - 2, at - 1, "day in a list"))
        at -= 2
    if days and (at == 0 or t.key(at - 1) in ("ngay", "ngay:day", ":", "(") or len(days) > 1):
        return days
    return []


def _same_unit(t: Tokens, i: int, found: Found, starts: dict[int, Found]) -> Found | None:
    part = found.part
    if i in starts and found.rule in _DAY_OF_MONTHS and not part.year and (named := _month_named(t, starts[i])) is not None:
        return replace(named, part=DatePart("day", day=part.day, month=named.part.month, year=named.part.year), rule=_DAY_OF_MONTHS[1])
    if (i in starts and not _with_year(t, i, part, found.rule)) or part.edge or part.weekday is not None or part.shift is not None:
        return None
    if found.rule in _DAY_OF_MONTHS and not part.year:
        return _same_day_of_a_month(t, i, part)
    if part.unit in ("quarter", "month") and t.shape(i) is TokenShape.NUMBERS and part.year is None and len(t.items[i].numbers) == 2:
        value, written = t.items[i].numbers
        last = full_year(written, t.items[i].digits[1])
        if part.unit == "quarter" and last and t.items[i].digits[1] == 4 and t.items[i].joints == "/":
            return Found(DatePart("quarter", quarter=value, year=last, wrong=not 1 <= value <= 4), i, i + 1, "quarter in a list")
        return None
    number = single_number(t, i)
    if number is None and part.unit == "quarter":
        number = roman(t.key(i))
    if number is None or (t.key(i + 1) in _COUNTED and not _year_behind(t, i + 1)):
        return None
    year, after = None, i + 1
    if t.key(after) in ("/", ",", "-", "nam", "nam:year") and t.shape(after + 1) is TokenShape.NUMBERS:
        written, digits = t.items[after + 1].numbers[0], t.items[after + 1].digits[0]
        year = None if t.key(after) == "-" and digits != 4 else full_year(written, digits)  # "tháng 6 và 12 - 2027"
        after = after + 2 if year else after
    if part.unit == "month":
        return Found(DatePart("month", month=number, year=year, wrong=not 1 <= number <= 12), i, after, "month in a list")
    if part.unit == "quarter":
        return Found(DatePart("quarter", quarter=number, year=year, wrong=not 1 <= number <= 4), i, after, "quarter in a list")
    if part.unit == "day" and part.day is not None and part.month is None:
        return Found(DatePart("day", day=number, wrong=not 1 <= number <= 31), i, i + 1, "day in a list")
    return None


def _same_day_of_a_month(t: Tokens, i: int, part: DatePart) -> Found | None:
    """ "ngày 20 tháng 3, 6, 9/2027": one day in several months."""
    month, year = single_number(t, i), None
    if _with_year(t, i, part, "day and month") and t.items[i].joints == "/":
        month, year = t.items[i].numbers
    elif t.shape(i + 1) not in (None, TokenShape.MARK) and t.key(i + 1) not in ("va", *EVERY):
        return None
    if month is None or not 1 <= month <= 12:
        return None
    return Found(DatePart("day", day=part.day, month=month, year=year), i, i + 1, "month of a day in a list")


def _month_named(t: Tokens, found: Found) -> Found | None:
    """ "tháng 6" in "ngày 20 tháng 3, tháng 6 và tháng 9 năm 2027": a month in figures that ends there, or goes on with the list."""
    part = found.part
    if part != DatePart("month", month=part.month, year=part.year) or part.month is None or found.begin is not None:
        return None
    return found if part.year or t.shape(found.after) in (None, TokenShape.MARK) or t.key(found.after) in ("va", *EVERY) else None


def _year_behind(t: Tokens, i: int) -> bool:
    """ "Quý III, IV năm 2027": the year of the list, not so many years."""
    return t.key(i) in YEAR_WORD and t.shape(i + 1) is TokenShape.NUMBERS and t.items[i + 1].digits == (4,)


def within_periods(phrases: list[Found]) -> list[Found]:
    """ "Tháng 3/2027 (trước ngày 20)", "Quý IV/2027, chậm nhất 15/12": a day or a month lies in the period named beside it.

    A day without its month takes the month when the words name one only; what has no year takes that of the one period
    it falls in. Days of their own ("từ 25/12 đến 05/01/2027") fall in none and stay as they are.
    """
    periods = [
        one.part for one in phrases if one.begin is None and one.part.unit in _CONTAINING and not one.part.edge and not one.part.wrong
    ]
    months = [part for part in periods if part.unit == "month"]
    weeks = [
        one.part for one in phrases if one.part.unit == "week" and one.part.shift is not None and not one.part.edge and one.begin is None
    ]
    dated = [part for part in periods if part.year is not None]
    result = list(phrases)
    for k, found in enumerate(phrases):
        part = found.part
        if len(months) == 1 and part.unit == "day" and part.day and part.month is None and part.shift is None and part.count is None:
            part = replace(part, month=months[0].month, shift=months[0].shift, year=months[0].year)
        if part.weekday is not None and part.shift is None and not part.edge and len(weeks) == 1:
            part = replace(part, shift=weeks[0].shift)
        if part.unit == "day" and part.day and part.month is None and _of_a_quarter(phrases, k):
            part = replace(part, ask="which")
        homes = [home.year for home in dated if home is not part and part.needs_year and _covers(home, part)]
        if len(set(homes)) == 1:
            begin = found.begin.with_year(homes[0]) if found.begin is not None else None
            found = replace(found, begin=begin)
            part = part.with_year(homes[0])
        result[k] = replace(found, part=part)
    return result


def in_a_named_year(t: Tokens, phrases: list[Found]) -> list[Found]:
    """ "Từ ngày 20 đến 25 năm 2027": days of that year, of a month that is not said; what comes back is of every month."""
    years = [one.part.year for one in phrases if one.part.unit == "year" and one.begin is None and one.part.year and not one.part.edge]
    if len(years) != 1 or not _EVERY_SOMETHING.isdisjoint(t.keys):
        return phrases
    return [_without_its_month(found, years[0]) for found in phrases]


_EVERY_SOMETHING = frozenset((*EVERY, "dinh"))


def _without_its_month(found: Found, year: int) -> Found:
    part = found.part
    if part.unit != "day" or not part.day or part.month or not part.needs_year:
        return found
    begin = found.begin.with_year(year) if found.begin is not None else None
    return replace(found, part=replace(part, year=year, ask=part.ask or "which"), begin=begin)


def _of_a_quarter(phrases: list[Found], k: int) -> bool:
    """ "ngày 10 của quý tiếp theo": which month of it is not said."""
    following = phrases[k + 1] if k + 1 < len(phrases) else None
    return following is not None and following.part.unit == "quarter" and following.first - phrases[k].after <= 1


def _covers(period: DatePart, part: DatePart) -> bool:
    """Whether the day, month or quarter lies in the larger period, both in one year."""
    last = part.month or (part.quarter or 0) * 3 or (part.months or (0, 0))[1]
    match period.unit:
        case "year":
            return last > 0
        case "quarter":
            return part.unit in ("day", "month") and (last + 2) // 3 == period.quarter
        case "months":
            return period.months is not None and part.unit != "months" and period.months[0] <= last <= period.months[1]
    return last == period.month


def shared_years(t: Tokens, phrases: list[Found]) -> list[Found]:
    """ "20/3, 20/6, 20/12/2026" and "ngày 10 và 25/12": what is said once at the end holds for those before it."""
    result = list(phrases)
    for k in range(len(result) - 2, -1, -1):
        here, behind = result[k].part, result[k + 1].part
        every = any(t.key(index) in ("hang", "moi", "moi:each") for index in range(result[k].after, result[k + 1].first))
        bare = here.unit == "day" and here.day and here.month is None and here.shift is None and not every
        if bare and behind.unit == "day" and behind.month:
            here = replace(here, month=behind.month)
        behind = next((one.part for one in result[k + 1 :] if one.part.unit == here.unit), behind)
        if here.needs_year and here.relative is False and behind.year and behind.unit == here.unit:
            later = (here.month or here.quarter or 0) > (behind.month or behind.quarter or 0)
            here = replace(here, year=behind.year - 1 if later else behind.year)
        result[k] = replace(result[k], part=here)
    return result


def _with_year(t: Tokens, i: int, part: DatePart, rule: str) -> bool:
    """ "Quý 1, 2/2027", "ngày 20 tháng 3, 6/2027": in such a list "2/2027" is no month of its own."""
    listed = part.unit == "quarter" or rule in _DAY_OF_MONTHS
    return listed and part.year is None and t.shape(i) is TokenShape.NUMBERS and t.items[i].digits[1:] == (4,)
