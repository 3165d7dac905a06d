"""What people ask of the figures in their own words (`messages.reading.figure_asks`), answered: one verb per kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.closings
import db.subscriptions
import db.units
from bot.core.buckets import Bucket, bucket_of
from bot.core.errors import UserError
from bot.core.figures import Buckets, Figures
from bot.core.movements import Movement, PeriodFigures
from bot.core.periods import Asked, Period, PeriodKind
from bot.core.permissions import Action
from bot.core.task import UNFINISHED, Assignment, Part, State
from bot.services import closing, drilling, exporting, official, periods, summing, targets
from bot.services.summarise import by_original, figures_of, of_unit
from bot.services.turn import Turn
from messages import labels
from messages.reading.figure_asks import Ask, AskKind, Measure, due_window
from messages.wordings.closing_done import ClosingDone
from messages.wordings.closing_doubts import ClosingDoubts
from messages.wordings.closing_not import ClosingNot
from messages.wordings.nothing_open import NothingOpen
from messages.wordings.summary_compare import SummaryCompare
from messages.wordings.summary_count import SummaryCount
from messages.wordings.summary_ranking import SummaryRanking
from messages.wordings.summary_subscribed import SummarySubscribed

CLOSE = "close_period"
"""The kind of the question whether to close all the same."""
_MONTH, _YEAR = Asked(PeriodKind.MONTH), Asked(PeriodKind.YEAR)
_NAMED = 10
"""A count of at most so many tasks also names them."""


async def answer(turn: Turn, ask: Ask) -> bool:
    """Answer what was asked; False when it is nothing this person may ask, and the text is to be read as a report."""
    if ask.kind in _OFFICE and not turn.may(Action.SEE_ORGANISATION):
        return False
    if ask.kind in _CLERK and not turn.may(Action.CLOSE_PERIOD):
        return False
    await _VERBS[ask.kind](turn, ask)
    return True


# --- periods --------------------------------------------------------------------------------------------------------


async def _summary(turn: Turn, ask: Ask) -> None:
    assert ask.period is not None
    await summing.period(turn, ask.period)


async def _compare(turn: Turn, ask: Ask) -> None:
    assert ask.period is not None and ask.other is not None
    units = _own(turn)
    one = await _report(turn, ask.period, units)
    other = await _report(turn, await _beside(turn, ask.period, ask.other), units)
    reports = (one, other)
    unknown = tuple([report.period for report in reports if not await periods.is_known(turn.connection, turn.known.id, report)])
    await turn.say(SummaryCompare(one.figures, other.figures, one.adjusted, other.adjusted, unknown))


async def _beside(turn: Turn, one: Asked, other: Asked) -> Asked:
    """The second period of "tháng 12 so với tháng 11", of which no year is said: the one nearest to the first. In a November the last
    December stands beside the November before it, not beside the one that has just begun."""
    if other.year is not None or other.number is None or one.kind is not other.kind:
        return other
    first, latest = [await periods.resolve(turn.connection, turn.known.id, asked, now=turn.known.now) for asked in (one, other)]
    before = replace(other, year=latest.last.year - 1)
    earlier = await periods.resolve(turn.connection, turn.known.id, before, now=turn.known.now)
    return min(other, before, key=lambda asked: abs((latest if asked is other else earlier).last - first.last))


async def _by_original(turn: Turn, ask: Ask) -> None:
    """On time by the deadline that holds and by the one given first, today or at a period's end."""
    office, units = turn.known, _own(turn)
    if units == ():
        await turn.say(NothingOpen(None))
        return
    day = None
    if ask.period is not None:
        day = (await periods.resolve(turn.connection, office.id, ask.period, now=office.now)).last
    current = await figures_of(turn.connection, office.id, day, now=office.now, units=units)
    original = await figures_of(turn.connection, office.id, day, now=office.now, units=units, original=True)
    await turn.say(by_original(current, original, [office.unit(unit_id).name for unit_id in units or ()], now=office.now))


async def _report(turn: Turn, asked: Asked, units: tuple[int, ...] | None) -> periods.PeriodReport:
    of = await periods.resolve(turn.connection, turn.known.id, asked, now=turn.incoming.at)
    return await periods.report_of(turn.connection, turn.known.id, of, now=turn.incoming.at, units=units)


def _own(turn: Turn) -> tuple[int, ...] | None:
    """The units whose figures this person sees; None is the whole organisation."""
    return None if turn.may(Action.SEE_ORGANISATION) else targets.own_units(turn)


# --- files ----------------------------------------------------------------------------------------------------------


async def _file(turn: Turn, ask: Ask) -> None:
    kind = _DOCUMENTS[ask.kind]
    asked = ask.period or (_YEAR if kind == official.RATING else _MONTH)
    of = await periods.resolve(turn.connection, turn.known.id, asked, now=turn.incoming.at)
    file = ask.file if ask.file in official.FILES[kind] else official.FILES[kind][0]
    await exporting.ask(turn, official.OfficialOrder(kind, of, file, _own(turn)))


_DOCUMENTS = {
    AskKind.REPORT: official.REPORT,
    AskKind.URGING: official.URGING,
    AskKind.RATING: official.RATING,
    AskKind.PICTURE: official.PICTURES,
}


# --- chốt -----------------------------------------------------------------------------------------------------------


async def _close(turn: Turn, ask: Ask) -> None:
    """What is doubtful is shown first, or that nothing is, and only a yes closes: a closed period is never opened again."""
    of = await _to_close(turn, ask.period)
    if not of.is_whole:
        raise UserError("closing_early", period=of)
    stored = await db.closings.of_days(turn.connection, turn.known.id, of.first, of.last)
    if stored is not None:
        raise UserError("closed_already", period=of, closed_at=stored.closed_at)
    found = await closing.doubts(turn.connection, turn.known.id, of, turn.cause)
    await turn.ask(CLOSE, {"kind": of.kind.value, "year": of.year, "number": of.number, "first": str(of.first), "last": str(of.last)})
    await turn.say(_doubts(of, found, asks=True))


async def _show_doubts(turn: Turn, ask: Ask) -> None:
    of = await _to_close(turn, ask.period)
    await turn.say(_doubts(of, await closing.doubts(turn.connection, turn.known.id, of, turn.cause), asks=False))


async def _to_close(turn: Turn, asked: Asked | None) -> Period:
    if asked is None:
        return await closing.to_close(turn.connection, turn.known.id, turn.cause)
    return await periods.resolve(turn.connection, turn.known.id, asked, now=turn.incoming.at)


def _doubts(of: Period, found: closing.Doubts, *, asks: bool) -> ClosingDoubts:
    return ClosingDoubts(
        of,
        found.without_file,
        found.not_upstream,
        found.differing,
        found.unheard,
        found.awaiting,
        found.reworded,
        found.published,
        asks,
        found.units_may_report,
        found.to_move,
    )


async def close_anyway(turn: Turn, payload: dict[str, Any]) -> None:
    await turn.close_question()
    await _close_now(turn, _of(payload))


async def leave_open(turn: Turn, payload: dict[str, Any]) -> None:
    await turn.close_question()
    await turn.say(ClosingNot(await periods.resolve(turn.connection, turn.known.id, _of(payload), now=turn.incoming.at)))


def _of(payload: dict[str, Any]) -> Asked:
    days = {name: date.fromisoformat(payload[name]) for name in ("first", "last")}
    return Asked(PeriodKind(payload["kind"]), payload["year"], payload["number"], first=days["first"], last=days["last"])


async def _close_now(turn: Turn, asked: Asked) -> None:
    """Close, say so, and send the draft report of what was closed."""
    made = await closing.close(turn.connection, turn.known.id, asked, turn.cause)
    b = made.figures.end.buckets
    await turn.say(ClosingDone(made.period, turn.incoming.at, b.total, b.done, b.open_overdue, coming=turn.can.files_out))
    await exporting.ask(turn, official.OfficialOrder(official.REPORT, made.period, "docx"), announced=True)


# --- subscriptions ----------------------------------------------------------------------------------------


async def _subscribe(turn: Turn, ask: Ask) -> None:
    assert ask.clock is not None
    await db.subscriptions.put(turn.connection, turn.known.id, turn.person_id, ask.weekdays, ask.clock, turn.incoming.at)
    await turn.say(SummarySubscribed(ask.weekdays, ask.clock))


async def _unsubscribe(turn: Turn, _ask: Ask) -> None:
    await db.subscriptions.remove(turn.connection, turn.known.id, turn.person_id)
    await turn.say(SummarySubscribed((), None))


# --- questions ------------------------------------------------------------------------------------------------------


async def _count(turn: Turn, ask: Ask) -> None:
    office = turn.known
    units, name = await _whose(turn, ask)
    measure = ask.measure or Measure.TOTAL
    period = None
    if ask.period is not None:
        report = await _report(turn, ask.period, units)
        period = report.period
        movement = _movement(report.figures, ask)
        number, whole = _of_movement(movement, measure), movement.total
        figures = report.figures.end
    else:
        figures = await figures_of(turn.connection, office.id, now=office.now, units=units)
        buckets = figures.of_source(ask.source.value).buckets if ask.source is not None else figures.buckets
        number, whole = _of_buckets(buckets, figures, measure, of_source=ask.source is not None), buckets.total
    if number is None:
        # What is due soon or waits for confirmation is known for the whole only: counted from the tasks themselves.
        every = await _matching(turn, ask, units, measure)
        number = len({a.task.number for a in every})
    numbers: tuple[int, ...] = ()
    if period is None and measure in _LISTABLE and 0 < number <= _NAMED:
        numbers = tuple(sorted({a.task.number for a in await _matching(turn, ask, units, measure)}))
    await turn.say(SummaryCount(measure.value, number, whole, name, period, numbers))


async def _whose(turn: Turn, ask: Ask) -> tuple[tuple[int, ...] | None, str]:
    """The units a question is about, and the name to answer with."""
    office = turn.known
    own = _own(turn)
    source = labels.SOURCES[ask.source] if ask.source is not None else None
    if ask.unit:
        # "phòng QLĐT" is known as "P. QLĐT" or "QLĐT" as often as in full.
        spellings = (ask.unit, ask.unit.partition(" ")[2])
        found = [await db.units.by_text(turn.connection, office.id, name, office.today) for name in spellings if name]
        unit = next((unit for unit in found if unit is not None), None)
        if unit is None:
            raise UserError("no_such_unit", name=ask.unit, units=tuple(u.short_name for u in office.chart.units.values()))
        if own is not None and unit.id not in own:
            raise UserError("not_allowed")
        return (unit.id,), f"{unit.name}{f', {source}' if source else ''}"
    if own is not None:
        return own, source or ", ".join(office.unit(unit_id).name for unit_id in own)
    return None, source or office.organisation.name


def _movement(figures: PeriodFigures, ask: Ask) -> Movement:
    if ask.source is None:
        return figures.movement
    return next((line.movement for line in figures.by_source if line.source is ask.source), Movement())


def _of_movement(m: Movement, measure: Measure) -> int | None:
    match measure:
        case Measure.TOTAL:
            return m.total
        case Measure.DONE | Measure.RATE:
            return m.done
        case Measure.UNFINISHED:
            return m.closing
        case Measure.OVERDUE:
            return m.stand.open_overdue
        case Measure.SILENT:
            return m.stand.undated_silent
        case Measure.DONE_LATE:
            return m.stand.done_late
    return None


def _of_buckets(b: Buckets, figures: Figures | None, measure: Measure, *, of_source: bool) -> int | None:
    match measure:
        case Measure.TOTAL:
            return b.total
        case Measure.DONE | Measure.RATE:
            return b.done
        case Measure.UNFINISHED:
            return b.unfinished
        case Measure.OVERDUE:
            return b.open_overdue
        case Measure.SILENT:
            return b.undated_silent
        case Measure.DONE_LATE:
            return b.done_late
        case Measure.DUE_SOON if figures is not None and not of_source:
            return figures.of_which.due_soon.total
        case Measure.AWAITING if figures is not None and not of_source:
            return figures.of_which.awaiting_confirmation.total
    return None


_LISTABLE = frozenset({Measure.OVERDUE, Measure.SILENT, Measure.DUE_SOON, Measure.AWAITING})


async def _matching(turn: Turn, ask: Ask, units: tuple[int, ...] | None, measure: Measure) -> list[Assignment]:
    """The lead assignments a count is about, as they stand now."""
    office = turn.known
    chosen = units if units is not None else tuple(office.chart.units)
    every = await db.assignments.of_units(turn.connection, office.id, chosen, states=UNFINISHED)
    soon = office.calendar.add(office.today, office.settings.due_soon)

    def fits(a: Assignment) -> bool:
        bucket = bucket_of(a, office.today, office.settings.silent_months or 3)
        match measure:
            case Measure.OVERDUE:
                return bucket is Bucket.OPEN_OVERDUE
            case Measure.SILENT:
                return bucket is Bucket.UNDATED_SILENT
            case Measure.DUE_SOON:
                return a.is_open and a.last_day is not None and office.today <= a.last_day <= soon
            case Measure.AWAITING:
                return a.state is State.SUBMITTED
        return False

    return [a for a in every if a.part is Part.LEAD and ask.source in (None, a.task.source) and fits(a)]


async def _tasks_of_source(turn: Turn, ask: Ask) -> None:
    assert ask.source is not None
    await drilling.show(turn, drilling.Drill(drilling.SOURCE, ask.source, day=summing.day_shown(turn)))


async def _page(turn: Turn, ask: Ask) -> None:
    await summing.page(turn, ask.number)


async def _unit_figures(turn: Turn, ask: Ask) -> None:
    """One unit's screen, for whoever sees the unit."""
    office = turn.known
    units, name = await _whose(turn, ask)
    figures = await figures_of(turn.connection, office.id, now=office.now, units=units)
    await turn.say(of_unit(figures, [name], now=office.now, own=_own(turn) is not None))


async def _listing(turn: Turn, ask: Ask) -> None:
    """The tasks themselves: late, due soon, silent, waiting, or due within some days."""
    assert ask.measure is not None
    unit = (await _whose(turn, ask))[0] if ask.unit else None
    window = due_window(ask.window, turn.known.today) if ask.window else None
    await drilling.show(turn, drilling.Drill(ask.measure.value, ask.source, unit[0] if unit else None, window=window))


async def _ranking(turn: Turn, ask: Ask) -> None:
    """The units by a measure, most first: counts beside names, asked for by somebody who sees them all."""
    assert ask.measure is not None
    office = turn.known
    period = None
    if ask.period is not None:
        report = await _report(turn, ask.period, None)
        period = report.period
        lines = [(line.short_name, _of_movement(line.movement, ask.measure) or 0, line.movement.total) for line in report.figures.by_unit]
    else:
        figures = await figures_of(turn.connection, office.id, now=office.now)
        # What is late or silent is a part of what is at work, not of what was ever given.
        of_work = ask.measure in _LISTABLE
        lines = [
            (
                line.short_name,
                _of_buckets(line.buckets, None, ask.measure, of_source=True),
                line.buckets.unfinished if of_work else line.buckets.total,
            )  # type: ignore[misc]
            for line in figures.by_unit
            if line.buckets.total
        ]
        if any(number is None for _, number, _ in lines):
            per_unit: dict[int, int] = {}
            for a in await _matching(turn, ask, None, ask.measure):
                per_unit[a.unit_id] = per_unit.get(a.unit_id, 0) + 1
            lines = [(line.short_name, per_unit.get(line.unit_id, 0), line.buckets.unfinished) for line in figures.by_unit]
    rate = ask.measure is Measure.RATE
    shown = [line for line in lines if line[1] or rate or ask.least]
    shown.sort(key=lambda line: line[1] / (line[2] or 1) if rate else line[1], reverse=not ask.least)
    await turn.say(SummaryRanking(ask.measure.value, ask.least, tuple(shown), period))


_OFFICE = frozenset(
    {AskKind.SOURCE, AskKind.REPORT, AskKind.URGING, AskKind.RATING, AskKind.RANKING, AskKind.SUBSCRIBE, AskKind.UNSUBSCRIBE}
)
_CLERK = frozenset({AskKind.CLOSE, AskKind.DOUBTS})
_VERBS: dict[AskKind, Callable[[Turn, Ask], Awaitable[None]]] = {
    AskKind.SUMMARY: _summary,
    AskKind.COMPARE: _compare,
    AskKind.ORIGINAL: _by_original,
    AskKind.REPORT: _file,
    AskKind.URGING: _file,
    AskKind.PICTURE: _file,
    AskKind.RATING: _file,
    AskKind.CLOSE: _close,
    AskKind.DOUBTS: _show_doubts,
    AskKind.SUBSCRIBE: _subscribe,
    AskKind.UNSUBSCRIBE: _unsubscribe,
    AskKind.PAGE: _page,
    AskKind.UNIT: _unit_figures,
    AskKind.SOURCE: _tasks_of_source,
    AskKind.LISTING: _listing,
    AskKind.COUNT: _count,
    AskKind.RANKING: _ranking,
}
"""Every kind of ask, with what answers it."""
