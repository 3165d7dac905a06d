"""One deadline as it stands in a plan or an order: "Trước ngày 25/5/2026", "Quý II/2026", "Hằng tháng" → a `Deadline`.

The text is cleaned and its date phrases are found (`deadline_cell`); then the rules of `RULES` are asked in order and the
first that answers decides. Rules that need more words come before those that need fewer. What is doubtful carries a
question (`ask`), what is impossible has no day, and every answer says which rule and which words led to it (`why`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import BARE_UNITS, Found
from messages.reading.date_tokens import TokenShape
from messages.reading.date_values import Days, Setting
from messages.reading.deadline_cell import NOT_THE_DEADLINE, DeadlineCell, answer, clock_without_day, impossible, prepare
from messages.reading.deadline_relative import in_hours, read_event, read_relative
from messages.reading.deadline_repair import LONGEST
from messages.reading.deadline_single import one_date, single
from messages.reading.deadline_spans import several, span
from messages.reading.deadline_words import (
    continues_without_end,
    doubt_of_words,
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
)
from messages.reading.recurrence import finished_by, has_before, read_recurring
from messages.reading.rhythm import rhythm

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


def blank(cell: DeadlineCell) -> Deadline | None:
    """An empty cell, a dash, "không", or a column too narrow for its number."""
    if is_overflow(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("the spreadsheet shows no value"), ask="overflow")
    if is_as_above(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("refers to the row above"), ask="as_above")
    if is_blank(cell):
        return answer(DeadlineKind.UNDATED, cell.because("empty cell"))
    return None


def half_filled(cell: DeadlineCell) -> Deadline | None:
    """ "xx/6/2026", "ngày … tháng 11 năm 2026": the month without its day is a question."""
    if lacks_day(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("day left blank"), ask="day_blank")
    return None


def status(cell: DeadlineCell) -> Deadline | None:
    """ "Đã hoàn thành" in the deadline column."""
    if is_status(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("a status, not a deadline"), ask="status")
    return None


def lunar(cell: DeadlineCell) -> Deadline | None:
    """The lunar calendar is not counted here; a solar date beside it decides."""
    if is_lunar(cell):
        return answer(DeadlineKind.UNKNOWN, cell.because("lunar calendar"), ask="lunar")
    return None


def extended(cell: DeadlineCell) -> Deadline | None:
    """ "Tháng 12/2026; gia hạn đến 31/01/2027": the last date after the word wins."""
    at = is_extended(cell)
    if at is None:
        return None
    later = [found for found in cell.phrases if found.first >= at]
    if not later:
        return None
    earlier = [found for found in cell.phrases if found.first < at]
    if len(later) == 1 and cell.tokens.key(later[0].first - 1) in ("tu", "tu:from"):
        if not earlier:  # "gia hạn từ 15/12/2026"
            return answer(DeadlineKind.UNKNOWN, cell.because("extended from that day", *later), ask="from_due")
        return replace(one_date(cell, earlier[-1]), why=cell.because("already extended", earlier[-1]))  # "tháng 9 (đã gia hạn từ tháng 7)"
    last = later[-1]
    if last.part.count is not None and last.part.base is None:
        old = [found for found, why in cell.dropped if why == NOT_THE_DEADLINE]  # "gia hạn thêm 01 tháng (hạn cũ 31/3)"
        earlier = [found for found in cell.phrases if found.first < at and found.part.count is None] or old
        if not earlier:
            return answer(DeadlineKind.UNKNOWN, cell.because("extended from an unknown day", last), ask="from_due")
        last = replace(last, part=replace(last.part, base=earlier[-1].part, ask=None))
        due = cell.resolve(last).last
        return impossible(cell, last) if due is None else answer(DeadlineKind.DATE, cell.because("extended by", last), due)
    return replace(one_date(cell, last), why=cell.because("extended to", last))


def open_ended(cell: DeadlineCell) -> Deadline | None:
    """ "2025 và những năm tiếp theo", "từ 01/7/2026 trở đi": a beginning without an end."""
    if not continues_without_end(cell):
        return None
    first = cell.phrases[0] if cell.phrases else None
    days = cell.resolve(first) if first else Days()
    if days.impossible:
        return impossible(cell, first)
    yearly = first is not None and first.part.unit == "year"
    body = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31" if yearly else None
    return answer(DeadlineKind.OPEN_ENDED, cell.because("goes on without an end", *cell.phrases[:1]), recurrence=body)


def standing(cell: DeadlineCell) -> Deadline | None:
    """ "Thường xuyên", also "thường xuyên trong năm 2026": a duty of every day has no due day."""
    always = cell.has("thuong", "xuyen") is not None or cell.has("lien", "tuc") is not None
    always |= any(token.numbers == (24, 24) and token.shape is TokenShape.NUMBERS for token in cell.tokens.items)
    if always and all(found.part.unit == "year" for found in cell.phrases):
        return answer(DeadlineKind.UNDATED, cell.because("a standing duty"))
    return None


def event_without_length(cell: DeadlineCell) -> Deadline | None:
    """An event, when no date stands before it or leads on from it."""
    return None if _dated(cell) else read_event(cell)


def report_term(cell: DeadlineCell) -> Deadline | None:
    """ "ngày 14 của tháng cuối kỳ báo cáo": which term is not said."""
    term = cell.has("ky|ky:term", "bao", "cao")
    if cell.has("thang", "ket", "thuc") is not None and any(found.part.day and not found.part.month for found in cell.phrases):
        return answer(DeadlineKind.UNKNOWN, cell.because("a day of a reporting term that is not named"), ask="which_term")
    if term is None or cell.tokens.key(term - 1) not in ("cuoi", "dau", "moi", "moi:each", "hang", "cua", "cung", "tien"):
        return None
    if cell.tokens.key(term + 3) in BARE_UNITS or any(found.part.month or found.part.quarter or found.part.year for found in cell.phrases):
        return None
    return answer(DeadlineKind.UNKNOWN, cell.because("a day of a reporting term that is not named"), ask="which_term")


def length(cell: DeadlineCell) -> Deadline | None:
    """A length with its anchor; an explicit date in the cell is stronger."""
    hours = in_hours(cell)
    if hours is not None and all(_is_base(cell, one, hours) for one in cell.phrases):
        return hours
    found = read_relative(cell)
    if found is None:
        return None
    free = [one for one in cell.phrases if not _is_base(cell, one, found)]
    if any(one.begin is not None for one in free):
        return None
    return None if any(one.part.unit == "day" and one.part.year and one.part.weekday is None for one in free) else found


def _is_base(cell: DeadlineCell, found: Found, read: Deadline) -> bool:
    """Whether the length is counted from this very day, so that it is no deadline of its own."""
    if found.begin is not None:
        return False
    base = (read.recurrence or "").partition(":")[2].removeprefix("-")
    day = cell.resolve(found).last
    if day is not None and base == day.isoformat():
        return True
    return cell.tokens.key(found.first - 1) in ("tu", "tu:from", "han", "sau", "voi", "truoc")


def _dated(cell: DeadlineCell) -> bool:
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


def clock_today(cell: DeadlineCell) -> Deadline | None:
    """ "trước 17h" in an order of the same day."""
    when = clock_without_day(cell)
    if when is None or is_without_day(cell) or any(key == "@" and cell.tokens.key(i + 1) == "/" for i, key in enumerate(cell.tokens.keys)):
        return None
    return answer(DeadlineKind.DATE, cell.because("clock time, today"), cell.setting.on, time=when)


def undecided(cell: DeadlineCell) -> Deadline | None:
    """ "vài ngày nữa", "chưa xác định", a bare number: something is said, but no day follows from it."""
    vague = [found for found in cell.phrases if found.part.ask == "vague"]
    if vague:
        return answer(DeadlineKind.UNKNOWN, cell.because("too vague", *vague), ask="vague")
    doubt = is_undecided(cell)
    if doubt is None:
        return None
    undated = doubt == "not_decided" and cell.text.strip("? ") != ""
    return answer(DeadlineKind.UNDATED if undated else DeadlineKind.UNKNOWN, cell.because("nothing decided"), ask=doubt)


def finished(cell: DeadlineCell) -> Deadline | None:
    """A day that ends the work, beside reports that come back: the day stands, the reports are asked about."""
    end = finished_by(cell)
    if end is None or not rhythm(cell).found:
        return None
    return replace(one_date(cell, end), ask="which")


RULES: tuple[Callable[[DeadlineCell], Deadline | None], ...] = (
    blank,
    half_filled,
    status,
    extended,
    open_ended,
    report_term,
    finished,
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
