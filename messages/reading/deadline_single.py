"""One date or period as a deadline: the most exact phrase of the cell, "trước" a period, the clock time beside a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import Found
from messages.reading.date_tokens import TokenShape
from messages.reading.date_values import Days
from messages.reading.deadline_cell import DeadlineCell, answer, clock_without_day, impossible
from messages.reading.deadline_relative import counted_phrase
from messages.reading.deadline_words import follows
from messages.reading.recurrence import has_before

_DAY = timedelta(days=1)


def single(cell: DeadlineCell) -> Deadline | None:
    """One date, or the most exact of those that agree ("Quý IV/2026, trước ngày 15/12")."""
    phrases = [found for found in cell.phrases if found.part.ask != "vague"]
    if not phrases:
        return None
    best = _best(cell, phrases)
    read = one_date(cell, best)
    if read.ask is None and read.due is not None and _another_day(cell, best, phrases):
        return replace(read, ask="which")
    return read


def _another_day(cell: DeadlineCell, best: Found, phrases: list[Found]) -> bool:
    """ "25/12 (riêng phòng QLĐT trước 20/12)": two full dates of which one was taken."""
    full = [found for found in phrases if found.part.unit == "day" and found.part.day and found.part.month]
    return best in full and len({cell.resolve(found).last for found in full}) > 1


def _best(cell: DeadlineCell, phrases: list[Found]) -> Found:
    """The phrase that a deadline word leads to, then the most exact, then the first."""
    order = ("day", "week", "month", "quarter", "months", "year")

    def rank(found: Found) -> tuple[bool, int, bool, int]:
        return (
            found.part.count is not None,
            order.index(found.part.unit),
            not (has_before(cell.tokens, found) or cell.tokens.key(found.first - 1) in ("nhat", "den:until", "den", "het", "la", "muon")),
            -found.first if cell.has("chinh", "thuc") is not None else found.first,
        )

    return min(phrases, key=rank)


def one_date(cell: DeadlineCell, found: Found) -> Deadline:
    """The deadline one phrase gives, with the doubts of its words."""
    days = cell.resolve(found)
    if days.impossible:
        return impossible(cell, found)
    if found.part.count is None and follows(cell, found, "sau"):
        return answer(DeadlineKind.UNKNOWN, cell.because("some time after that", found), ask="after")
    if days.last is None:
        return answer(DeadlineKind.UNKNOWN, cell.because("no day to be had", found), ask=days.ask)
    if found.part.count is not None:
        return counted_phrase(cell, found)
    return _day(cell, found, days)


def _day(cell: DeadlineCell, found: Found, days: Days) -> Deadline:
    part, before = found.part, has_before(cell.tokens, found)
    assert days.last is not None and days.first is not None
    if part.unit == "day" or (part.unit == "week" and part.edge):
        inclusive = part.time is not None or "trong" in _lead(cell, found) or _at_midnight(cell, found)
        ask = days.ask or _clock_doubt(cell)
        time = _time_beside(cell, days.last)
        return answer(DeadlineKind.DATE, cell.because("date", found), days.last, before=before and not inclusive, time=time, ask=ask)
    kind = DeadlineKind.RANGE if part.unit == "week" else DeadlineKind.PERIOD_END
    if part.edge in ("start", "middle") and "half" not in found.rule:
        kind = DeadlineKind.DATE  # "đầu tháng 12" is a day, "cuối tháng 12" the end of a period
    when = clock_without_day(cell)
    if before and part.edge:
        return answer(kind, cell.because("before an edge", found), days.last, before=when is None, time=when, ask=days.ask)
    if before:
        return _before_period(cell, found, days, kind)
    return answer(kind, cell.because("last day of the period", found), days.last, time=when, ask=days.ask)


def _at_midnight(cell: DeadlineCell, found: Found) -> bool:
    """ "trước 24h ngày 30/11": the whole of that day."""
    return any(cell.tokens.items[i].numbers == (24, 0) for i in range(found.first, found.after) if cell.tokens.shape(i) is TokenShape.CLOCK)


def _time_beside(cell: DeadlineCell, day: date) -> time | None:
    """ "14h00 chiều mai (11/3)": the clock time said with the same day in other words, or the only one of the cell."""
    said = next((found.part.time for found in cell.phrases if found.part.time and cell.resolve(found).last == day), None)
    clocks = [i for i, token in enumerate(cell.tokens.items) if token.shape is TokenShape.CLOCK]
    if said is not None or len(clocks) != 1 or cell.tokens.key(clocks[0] - 1) in ("trong", "vong", "sau"):
        return said
    spoken_for = (*cell.phrases, *(found for found, _ in cell.dropped))
    return None if any(found.first <= clocks[0] < found.after for found in spoken_for) else clock_without_day(cell)


def _lead(cell: DeadlineCell, found: Found) -> list[str]:
    return [cell.tokens.key(index) for index in range(max(found.first - 3, 0), found.first)]


def _clock_doubt(cell: DeadlineCell) -> str | None:
    for token in cell.tokens.items:
        if token.shape is TokenShape.CLOCK and token.numbers != (24, 0) and (token.numbers[0] > 23 or token.numbers[1] > 59):
            return "impossible_time"
    return None


def _before_period(cell: DeadlineCell, found: Found, days: Days, kind: DeadlineKind) -> Deadline:
    """ "Trước tháng 3/2028" is due the day before March begins; a year not said is then the next one if need be."""
    first = days.first
    assert first is not None
    due, ask = first - _DAY, days.ask
    if due < cell.setting.on and found.part.needs_year and not cell.setting.plan_year:
        later = cell.resolve(replace(found, part=found.part.with_year(first.year + 1)))
        if later.first is not None:
            due, ask = later.first - _DAY, "year"
    return answer(kind, cell.because("the day before the period", found), due, ask=ask)
