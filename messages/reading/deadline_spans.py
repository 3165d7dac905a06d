"""Ranges and several dates: "01/3 - 15/4/2026", "từ nay đến 31/12", "Đợt 1: 30/4; đợt 2: 31/10/2026"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import Found
from messages.reading.date_tokens import TokenShape
from messages.reading.date_values import DatePart
from messages.reading.deadline_cell import BEGINNINGS, DeadlineCell, answer, impossible
from messages.reading.deadline_single import one_date
from messages.reading.deadline_words import spreads
from messages.reading.recurrence import before_holiday, has_before


def span(cell: DeadlineCell) -> Deadline | None:
    """ "01/3 - 15/4/2026", "từ nay đến 31/12", "Quý II-III/2026": due at the end of the range."""
    ranges = _ranges(cell)
    if len(ranges) != 1:
        return None
    begin, end = ranges[0]
    rest = [found for found in cell.phrases if found not in ranges[0] and found.first >= end.after]
    if any(found.part.unit == "day" and found.part.count is None for found in rest) and not _contained(cell, end, rest):
        return None
    if begin is not None and before_holiday(cell.tokens, begin):
        return one_date(cell, begin)
    days = cell.resolve(end)
    start = cell.resolve(begin) if begin is not None else days
    if days.impossible or start.impossible:
        return impossible(cell, end)
    if days.last is None:
        return answer(DeadlineKind.UNKNOWN, cell.because("range", end), ask=days.ask)
    ask = days.ask
    if start.first and start.first > days.last and begin is not None and not begin.part.needs_year:
        ask = "range_order"
    return answer(DeadlineKind.RANGE, cell.because("range", *(one for one in (begin, end) if one)), days.last, time=end.part.time, ask=ask)


def _contained(cell: DeadlineCell, end: Found, rest: list[Found]) -> bool:
    last = cell.resolve(end).last
    return all(cell.resolve(found).last == last for found in rest)


def _ranges(cell: DeadlineCell) -> list[tuple[Found | None, Found]]:
    """The ranges of the cell: one token ("15-20/12"), two phrases with "đến" between them, or "từ nay đến"."""
    t, skip = cell.tokens, -1
    result: list[tuple[Found | None, Found]] = []
    for k, found in enumerate(cell.phrases):
        if k <= skip:
            continue
        if found.begin is not None:
            result.append((replace(found, part=found.begin, begin=None), replace(found, begin=None)))
            continue
        following = cell.phrases[k + 1] if k + 1 < len(cell.phrases) else None
        before = t.key(found.first - 1)
        if following is not None and _joined(cell, found, following, opened=before in ("tu", "tu:from")):
            result.append(_matched_years(found, following))
            skip = k + 1
        elif _bare_start(cell, found):
            result.append((None, found))
    return result


def _bare_start(cell: DeadlineCell, found: Found) -> bool:
    """ "từ 10 đến 20/12", "từ nay đến 31/12", "từ ngày ban hành đến 30/9": a range whose start is no date phrase."""
    t, at = cell.tokens, found.first - 1
    while t.key(at) in ("het", "ngay", "ngay:day"):
        at -= 1
    if t.key(at) not in ("den", "den:until", "toi:next", "toi"):
        return False
    for back in range(at - 1, max(at - 10, -1), -1):
        if t.shape(back) is TokenShape.MARK:
            return False
        if t.shape(back) is TokenShape.CLOCK and back == at - 1:
            return False
        if t.key(back) in ("tu", "tu:from"):
            return True
    return False


def _joined(cell: DeadlineCell, found: Found, following: Found, *, opened: bool) -> bool:
    t = cell.tokens
    between = [t.key(index) for index in range(found.after, following.first)]
    words = [word for word in between if word not in ("het", "cuoi", "ngay", "ngay:day", "(", ")", ",", "nam", "nam:year", "tu:from", "tu")]
    if len(words) == 2 and words[1] == "truoc":  # "từ 10/12 đến trước 25/12"
        words = words[:1]
    if words == ["-"]:
        periods = {found.part.unit, following.part.unit} <= {"month", "quarter", "year"}
        return found.part.unit == following.part.unit or opened or periods or _ends_in_a_later_month(found.part, following.part)
    if words and words[0] in ("den", "den:until", "toi", "toi:next") and len(words) == 1:
        return True
    if {"hoan", "ket", "xong"} & set(words) and found.part.unit in ("day", "month", "quarter", "year"):
        if found is not cell.phrases[0]:
            return False
        start = [t.key(index) for index in range(max(found.first - 5, 0), found.first)]
        return opened or any(pair in BEGINNINGS for pair in pairwise(start))
    return False


def _ends_in_a_later_month(begin: DatePart, end: DatePart) -> bool:
    """ "15/11/2026 - 12/2026"; a day beside its own month ("15/11/2026 - tháng 11") names that month only."""
    if begin.month is None or end.month is None:
        return False
    return (end.year or begin.year or 0, end.month) > (begin.year or end.year or 0, begin.month)


def _matched_years(found: Found, following: Found) -> tuple[Found, Found]:
    begin, end = found.part, following.part
    if end.day and end.month is None and end.shift is None and begin.month:
        end = replace(end, month=begin.month)  # "từ 15/12/2026 đến ngày 20"
    if end.needs_year and begin.year:
        end = end.with_year(begin.year + 1 if _last_month(end) < _last_month(begin) else begin.year)
    return found, replace(following, part=end)


def _last_month(part: DatePart) -> int:
    if part.quarter is not None:
        return part.quarter * 3
    return part.months[1] if part.months is not None else part.month or 0


def several(cell: DeadlineCell) -> Deadline | None:
    """ "Đợt 1: 30/4; đợt 2: 31/10/2026", "Tháng 6, tháng 12": due at the first that is not past."""
    ends = _ranges(cell)
    begins = [begin for begin, end in ends if begin is not None and not _same_place(begin, end)]
    free = [found for found in cell.phrases if found.part.count is None and not any(_same_place(found, one) for one in begins)]
    phrases = [next((end for _, end in ends if _same_place(end, found)), found) for found in free]
    exact = [found for found in phrases if found.part.unit == "day" and found.part.day]
    if len(exact) > 1:
        phrases = exact
    if len(phrases) < 2 or not (len(ends) > 1 or spreads(cell, phrases)):
        return None
    unsaid = not cell.setting.plan_year and all(found.part.needs_year for found in phrases)
    if unsaid:
        phrases = _of_one_year(cell, phrases)
    days = [cell.resolve(found) for found in phrases]
    if any(one.impossible for one in days):
        return impossible(cell, phrases[[one.impossible for one in days].index(True)])
    dates = sorted({one.last for one in days if one.last})
    if len(dates) < 2:
        return None
    due = next((day for day in dates if day >= cell.setting.on), dates[-1])
    chosen = phrases[[one.last for one in days].index(due)]
    ask = next((one.ask for one in days if one.last == due), None)
    if cell.has("hoac") is not None:
        ask = "which"
    elif ask is None and dates[0] < cell.setting.on and unsaid:
        ask = "year"  # "15/6 và 15/12" read in November: of this year or of the next
    body = "DATES:" + ",".join(day.isoformat() for day in dates)
    before = has_before(cell.tokens, chosen) and chosen.part.time is None and chosen.part.unit == "day"
    return answer(
        DeadlineKind.MULTI, cell.because("several dates", *phrases), due, recurrence=body, ask=ask, before=before, time=chosen.part.time
    )


def _same_place(one: Found, other: Found) -> bool:
    return one.first == other.first and one.after == other.after


def _of_one_year(cell: DeadlineCell, phrases: list[Found]) -> list[Found]:
    """ "15/6 và 15/12": what is written in the order of the year is of one year, the first whose last day is not past."""
    places = [(_last_month(found.part), found.part.day or 31) for found in phrases]
    last = cell.resolve(phrases[-1]).last
    if places != sorted(places) or last is None:
        return phrases
    return [replace(found, part=found.part.with_year(last.year)) for found in phrases]
