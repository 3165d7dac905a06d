"""One deadline as it stands in a plan or an order: "Trước ngày 25/5/2026", "Quý II/2026", "Hằng tháng" → a `Deadline`.

The text is cleaned and its date phrases are found (`deadline_cell`); then the rules of `RULES` are asked in order and the
first that answers decides. Rules that need more words come before those that need fewer. What is doubtful carries a
question (`ask`), what is impossible has no day, and every answer says which rule and which words led to it (`why`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import BARE_UNITS, Found
from messages.reading.date_tokens import Shape
from messages.reading.date_values import Days, Setting
from messages.reading.deadline_cell import BEGINNINGS, NOT_THE_DEADLINE, Cell, answer, clock_without_day, prepare
from messages.reading.deadline_relative import counted_phrase, in_hours, read_event, read_relative
from messages.reading.deadline_repair import LONGEST
from messages.reading.deadline_words import (
    continues_without_end,
    doubt_of_words,
    follows,
    is_as_above,
    is_blank,
    is_extended,
    is_lunar,
    is_overflow,
    is_status,
    is_undecided,
    is_urgent,
    is_without_day,
    lacks_day,
    spreads,
)
from messages.reading.recurrence import before_holiday, has_before, read_recurring

_DAY = timedelta(days=1)
_NO_CALENDAR = Calendar()


def read_deadline(text: str, *, on: date, calendar: Calendar = _NO_CALENDAR, plan_year: int | None = None) -> Deadline:
    """Read a deadline written on `on`; a missing year is the plan's, else the first in which the day is not past."""
    cell = prepare(text, Setting(on, calendar, plan_year))
    read = next((found for rule in RULES if (found := rule(cell)) is not None), None)
    if read is None:
        read = answer(DeadlineKind.UNDATED, cell.because("no words of a date"))
    if read.due is not None and read.ask is None:
        read = replace(read, ask="long_text" if len(text) > LONGEST else doubt_of_words(cell))
    return replace(read, urgent=True) if is_urgent(cell) else read


def blank(cell: Cell) -> Deadline | None:
    """An empty cell, a dash, "không", or a column too narrow for its number."""
    if is_overflow(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("the spreadsheet shows no value"), ask="overflow")
    if is_as_above(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("refers to the row above"), ask="as_above")
    if is_blank(cell):
        return answer(DeadlineKind.UNDATED, cell.because("empty cell"))
    return None


def half_filled(cell: Cell) -> Deadline | None:
    """ "xx/6/2026", "ngày … tháng 11 năm 2026": the month without its day is a question."""
    if lacks_day(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("day left blank"), ask="day_blank")
    return None


def status(cell: Cell) -> Deadline | None:
    """ "Đã hoàn thành" in the deadline column."""
    if is_status(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("a status, not a deadline"), ask="status")
    return None


def lunar(cell: Cell) -> Deadline | None:
    """The lunar calendar is not counted here; a solar date beside it decides."""
    if is_lunar(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("lunar calendar"), ask="lunar")
    return None


def extended(cell: Cell) -> Deadline | None:
    """ "Tháng 12/2026; gia hạn đến 31/01/2027": the last date after the word wins."""
    at = is_extended(cell)
    if at is None:
        return None
    later = [found for found in cell.phrases if found.first >= at]
    if not later:
        return None
    earlier = [found for found in cell.phrases if found.first < at]
    if earlier and len(later) == 1 and cell.tokens.key(later[0].first - 1) in ("tu", "tu:from"):  # "tháng 9 (đã gia hạn từ tháng 7)"
        return replace(_single(cell, earlier[-1]), why=cell.because("already extended", earlier[-1]))
    last = later[-1]
    if last.part.count is not None and last.part.base is None:
        old = [found for found, why in cell.dropped if why == NOT_THE_DEADLINE]  # "gia hạn thêm 01 tháng (hạn cũ 31/3)"
        earlier = [found for found in cell.phrases if found.first < at and found.part.count is None] or old
        if not earlier:
            return answer(DeadlineKind.UNKNOWN, cell.because("extended from an unknown day", last), ask="from_due")
        last = replace(last, part=replace(last.part, base=earlier[-1].part, ask=None))
        due = cell.resolve(last).last
        return _impossible(cell, last) if due is None else answer(DeadlineKind.DATE, cell.because("extended by", last), due)
    return replace(_single(cell, last), why=cell.because("extended to", last))


def open_ended(cell: Cell) -> Deadline | None:
    """ "2025 và những năm tiếp theo", "từ 01/7/2026 trở đi": a beginning without an end."""
    if not continues_without_end(cell):
        return None
    first = cell.phrases[0] if cell.phrases else None
    days = cell.resolve(first) if first else Days()
    if days.impossible:
        return _impossible(cell, first)
    yearly = first is not None and first.part.unit == "year"
    body = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31" if yearly else None
    return answer(DeadlineKind.OPEN_ENDED, cell.because("goes on without an end", *cell.phrases[:1]), recurrence=body)


def standing(cell: Cell) -> Deadline | None:
    """ "Thường xuyên", also "thường xuyên trong năm 2026": a duty of every day has no due day."""
    always = cell.has("thuong", "xuyen") is not None or cell.has("lien", "tuc") is not None
    always |= any(token.numbers == (24, 24) and token.shape is Shape.NUMBERS for token in cell.tokens.items)
    if always and all(found.part.unit == "year" for found in cell.phrases):
        return answer(DeadlineKind.UNDATED, cell.because("a standing duty"))
    return None


def event_without_length(cell: Cell) -> Deadline | None:
    """An event, when no date stands before it or leads on from it."""
    return None if _dated(cell) else read_event(cell)


def report_term(cell: Cell) -> Deadline | None:
    """ "ngày 14 của tháng cuối kỳ báo cáo": which term is not said."""
    term = cell.has("ky|ky:term", "bao", "cao")
    if cell.has("thang", "ket", "thuc") is not None and any(found.part.day and not found.part.month for found in cell.phrases):
        return answer(DeadlineKind.UNKNOWN, cell.because("a day of a reporting term that is not named"), ask="which_term")
    if term is None or cell.tokens.key(term - 1) not in ("cuoi", "dau", "moi", "moi:each", "hang", "cua", "cung", "tien"):
        return None
    if cell.tokens.key(term + 3) in BARE_UNITS or any(found.part.month or found.part.quarter or found.part.year for found in cell.phrases):
        return None
    return answer(DeadlineKind.UNKNOWN, cell.because("a day of a reporting term that is not named"), ask="which_term")


def length(cell: Cell) -> Deadline | None:
    """A length with its anchor; an explicit date in the cell is stronger."""
    hours = in_hours(cell)
    if hours is not None and all(_is_base(cell, one, hours) for one in cell.phrases):
        return hours
    found = read_relative(cell)
    if found is None:
        return None
    free = [one for one in cell.phrases if one.part.count is None and not _is_base(cell, one, found)]
    if any(one.begin is not None for one in free):
        return None
    return None if any(one.part.unit == "day" and one.part.year and one.part.weekday is None for one in free) else found


def _is_base(cell: Cell, found: Found, read: Deadline) -> bool:
    """Whether the length is counted from this very day, so that it is no deadline of its own."""
    if found.begin is not None:
        return False
    base = (read.recurrence or "").partition(":")[2].removeprefix("-")
    day = cell.resolve(found).last
    if day is not None and base == day.isoformat():
        return True
    return cell.tokens.key(found.first - 1) in ("tu", "tu:from", "han", "sau", "voi", "truoc")


def _dated(cell: Cell) -> bool:
    """Whether the cell has a day, or a period that stands before the event or has a word that makes it the deadline."""
    t = cell.tokens
    event = cell.has("khi")
    for found in cell.phrases:
        if found.part.count is not None:
            continue
        if found.part.unit == "day" and found.part.day is not None:
            return True
        led = has_before(t, found) or t.key(found.first - 1) in ("trong", "nhat", "het", "den:until")
        if led or (event is not None and found.first < event):
            return True
    return False


def span(cell: Cell) -> Deadline | None:
    """ "01/3 - 15/4/2026", "từ nay đến 31/12", "Quý II-III/2026": due at the end of the range."""
    ranges = _ranges(cell)
    if len(ranges) != 1:
        return None
    begin, end = ranges[0]
    rest = [found for found in cell.phrases if found not in ranges[0] and found.first >= end.after]
    if any(found.part.unit == "day" and found.part.count is None for found in rest) and not _contained(cell, end, rest):
        return None
    if begin is not None and end.after - begin.first <= 4 and before_holiday(cell.tokens, begin):
        return _single(cell, begin)
    days = cell.resolve(end)
    start = cell.resolve(begin) if begin is not None else days
    if days.impossible or start.impossible:
        return _impossible(cell, end)
    if days.last is None:
        return answer(DeadlineKind.UNKNOWN, cell.because("range", end), ask=days.ask)
    ask = days.ask
    if start.first and start.first > days.last and begin is not None and not begin.part.needs_year:
        ask = "range_order"
    return answer(DeadlineKind.RANGE, cell.because("range", *(one for one in (begin, end) if one)), days.last, time=end.part.time, ask=ask)


def _contained(cell: Cell, end: Found, rest: list[Found]) -> bool:
    last = cell.resolve(end).last
    return all(cell.resolve(found).last == last for found in rest)


def _ranges(cell: Cell) -> list[tuple[Found | None, Found]]:
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


def _bare_start(cell: Cell, found: Found) -> bool:
    """ "từ 10 đến 20/12", "từ nay đến 31/12", "từ ngày ban hành đến 30/9": a range whose start is no date phrase."""
    t, at = cell.tokens, found.first - 1
    while t.key(at) in ("het", "ngay", "ngay:day"):
        at -= 1
    if t.key(at) not in ("den", "den:until", "toi:next", "toi"):
        return False
    for back in range(at - 1, max(at - 10, -1), -1):
        if t.shape(back) is Shape.MARK:
            return False
        if t.shape(back) is Shape.CLOCK and back == at - 1:
            return False
        if t.key(back) in ("tu", "tu:from"):
            return True
    return False


def _joined(cell: Cell, found: Found, following: Found, *, opened: bool) -> bool:
    t = cell.tokens
    between = [t.key(index) for index in range(found.after, following.first)]
    words = [word for word in between if word not in ("het", "cuoi", "ngay", "ngay:day", "(", ")", ",", "nam", "nam:year", "tu:from", "tu")]
    if len(words) == 2 and words[1] == "truoc":  # "từ 10/12 đến trước 25/12"
        words = words[:1]
    if words == ["-"]:
        periods = {found.part.unit, following.part.unit} <= {"month", "quarter", "year"}
        return found.part.unit == following.part.unit or opened or periods
    if words and words[0] in ("den", "den:until", "toi", "toi:next") and len(words) == 1:
        return True
    if {"hoan", "ket", "xong"} & set(words) and found.part.unit in ("day", "month", "quarter", "year"):
        if found is not cell.phrases[0]:
            return False
        start = [t.key(index) for index in range(max(found.first - 5, 0), found.first)]
        return opened or any(pair in BEGINNINGS for pair in pairwise(start))
    return False


def _matched_years(found: Found, following: Found) -> tuple[Found, Found]:
    begin, end = found.part, following.part
    if end.needs_year and begin.year:
        earlier = (end.month or (end.quarter or 0) * 3, end.day or 99) < (begin.month or (begin.quarter or 0) * 3, begin.day or 0)
        end = end.with_year(begin.year + 1 if earlier else begin.year)
    return found, replace(following, part=end)


def several(cell: Cell) -> Deadline | None:
    """ "Đợt 1: 30/4; đợt 2: 31/10/2026", "Tháng 6, tháng 12": due at the first that is not past."""
    ends = [(begin, end) for begin, end in _ranges(cell)] if len(_ranges(cell)) > 1 else []
    phrases = [end for _, end in ends] if ends else [found for found in cell.phrases if found.part.count is None]
    exact = [found for found in phrases if found.part.unit == "day" and found.part.day]
    if len(exact) > 1:
        phrases = exact
    if len(phrases) < 2 or not (ends or spreads(cell, phrases)):
        return None
    days = [cell.resolve(found) for found in phrases]
    if any(one.impossible for one in days):
        return _impossible(cell, phrases[[one.impossible for one in days].index(True)])
    dates = sorted({one.last for one in days if one.last})
    if len(dates) < 2:
        return None
    due = next((day for day in dates if day >= cell.setting.on), dates[-1])
    chosen = phrases[[one.last for one in days].index(due)]
    ask = next((one.ask for one in days if one.last == due), None)
    if cell.has("hoac") is not None:
        ask = "which"
    elif ask is None and dates != [one.last for one in days] and any(found.part.needs_year for found in phrases):
        ask = "year"  # "15/6 và 15/12" read in November: of this year or of the next
    body = "DATES:" + ",".join(day.isoformat() for day in dates)
    before = has_before(cell.tokens, chosen) and chosen.part.time is None and chosen.part.unit == "day"
    return answer(
        DeadlineKind.MULTI, cell.because("several dates", *phrases), due, recurrence=body, ask=ask, before=before, time=chosen.part.time
    )


def single(cell: Cell) -> Deadline | None:
    """One date, or the most exact of those that agree ("Quý IV/2026, trước ngày 15/12")."""
    phrases = [found for found in cell.phrases if found.part.ask != "vague"]
    if not phrases:
        return None
    return _single(cell, _best(cell, phrases))


def _best(cell: Cell, phrases: list[Found]) -> Found:
    """The phrase that a deadline word leads to, then the most exact, then the first."""
    order = {"day": 0, "week": 1, "month": 2, "quarter": 3, "months": 4, "year": 5}

    def rank(found: Found) -> tuple[bool, int, bool, int]:
        part = found.part
        exact = part.unit == "day" and (part.day is not None or part.weekday is not None)
        return (
            part.count is not None,
            0 if exact else 1 + order[part.unit],
            not (has_before(cell.tokens, found) or cell.tokens.key(found.first - 1) in ("nhat", "den:until", "den", "het", "la", "muon")),
            -found.first if cell.has("chinh", "thuc") is not None else found.first,
        )

    return min(phrases, key=rank)


def _single(cell: Cell, found: Found) -> Deadline:
    days = cell.resolve(found)
    if days.impossible:
        return _impossible(cell, found)
    if found.part.count is None and follows(cell, found, "sau"):
        return answer(DeadlineKind.UNKNOWN, cell.because("some time after that", found), ask="after")
    if days.last is None:
        return answer(DeadlineKind.UNKNOWN, cell.because("no day to be had", found), ask=days.ask)
    if found.part.count is not None:
        return counted_phrase(cell, found)
    return _day(cell, found, days)


def _day(cell: Cell, found: Found, days: Days) -> Deadline:
    part, before = found.part, has_before(cell.tokens, found)
    assert days.last is not None and days.first is not None
    if part.unit == "day" or (part.unit == "week" and part.edge):
        inclusive = part.time is not None or "trong" in _lead(cell, found) or _at_midnight(cell, found)
        ask = days.ask or _clock_doubt(cell)
        time = part.time or _time_beside(cell, days.last)
        return answer(DeadlineKind.DATE, cell.because("date", found), days.last, before=before and not inclusive, time=time, ask=ask)
    kind = DeadlineKind.RANGE if part.unit == "week" else DeadlineKind.PERIOD_END
    when = clock_without_day(cell)
    if before and part.edge:
        return answer(kind, cell.because("before an edge", found), days.last, before=when is None, time=when, ask=days.ask)
    if before:
        return _before_period(cell, found, days, kind)
    return answer(kind, cell.because("last day of the period", found), days.last, time=when, ask=days.ask)


def _at_midnight(cell: Cell, found: Found) -> bool:
    """ "trước 24h ngày 30/11": the whole of that day."""
    return any(cell.tokens.items[i].numbers == (24, 0) for i in range(found.first, found.after) if cell.tokens.shape(i) is Shape.CLOCK)


def _time_beside(cell: Cell, day: date) -> time | None:
    """ "14h00 chiều mai (11/3)": the clock time said with the same day in other words, or the only one of the cell."""
    said = next((found.part.time for found in cell.phrases if found.part.time and cell.resolve(found).last == day), None)
    clocks = [i for i, token in enumerate(cell.tokens.items) if token.shape is Shape.CLOCK]
    if said is not None or len(clocks) != 1 or cell.tokens.key(clocks[0] - 1) in ("trong", "vong", "sau"):
        return said
    spoken_for = (*cell.phrases, *(found for found, _ in cell.dropped))
    return None if any(found.first <= clocks[0] < found.after for found in spoken_for) else clock_without_day(cell)


def _lead(cell: Cell, found: Found) -> list[str]:
    return [cell.tokens.key(index) for index in range(max(found.first - 3, 0), found.first)]


def _clock_doubt(cell: Cell) -> str | None:
    for token in cell.tokens.items:
        if token.shape is Shape.CLOCK and token.numbers != (24, 0) and (token.numbers[0] > 23 or token.numbers[1] > 59):
            return "impossible_time"
    return None


def _before_period(cell: Cell, found: Found, days: Days, kind: DeadlineKind) -> Deadline:
    """ "Trước tháng 3/2028" is due the day before March begins; a year not said is then the next one if need be."""
    first = days.first
    assert first is not None
    due, ask = first - _DAY, days.ask
    if due < cell.setting.on and found.part.needs_year and not cell.setting.plan_year:
        later = cell.resolve(replace(found, part=found.part.with_year(first.year + 1)))
        if later.first is not None:
            due, ask = later.first - _DAY, "year"
    return answer(kind, cell.because("the day before the period", found), due, ask=ask)


def _impossible(cell: Cell, found: Found | None) -> Deadline:
    said = (found,) if found is not None else ()
    return answer(DeadlineKind.INVALID, cell.because("no such day", *said), ask="impossible_date")


def clock_today(cell: Cell) -> Deadline | None:
    """ "trước 17h" in an order of the same day."""
    when = clock_without_day(cell)
    if when is None or is_without_day(cell) or any(key == "@" and cell.tokens.key(i + 1) == "/" for i, key in enumerate(cell.tokens.keys)):
        return None
    return answer(DeadlineKind.DATE, cell.because("clock time, today"), cell.setting.on, time=when)


def undecided(cell: Cell) -> Deadline | None:
    """ "vài ngày nữa", "chưa xác định", a bare number: something is said, but no day follows from it."""
    vague = [found for found in cell.phrases if found.part.ask == "vague"]
    if vague:
        return answer(DeadlineKind.UNKNOWN, cell.because("too vague", *vague), ask="vague")
    doubt = is_undecided(cell)
    if doubt is None:
        return None
    undated = doubt == "not_decided" and cell.text.strip("? ") != ""
    return answer(DeadlineKind.UNDATED if undated else DeadlineKind.UNKNOWN, cell.because("nothing decided"), ask=doubt)


RULES: tuple[Callable[[Cell], Deadline | None], ...] = (
    blank,
    half_filled,
    status,
    extended,
    open_ended,
    report_term,
    read_recurring,
    standing,
    length,
    lunar,
    event_without_length,
    span,
    several,
    single,
    clock_today,
    undecided,
)
"""The rules in the order they are asked."""
