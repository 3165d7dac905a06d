"""The figures of a period: what happened in it, where everything stood at its end, and how a closed one has changed since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import db.closings
import db.movements
import db.settings
import db.units
import db.versions
from bot.core import movements, settings
from bot.core.clock import end_of_day, local_date
from bot.core.errors import UserError
from bot.core.movements import Adjustment, PeriodFigures
from bot.core.periods import Asked, ClosingDay, Period, PeriodKind, containing, free_range, period, previous
from bot.services import closed_figures
from bot.services.summarise import yardstick_of
from db import figures as stored
from db.movements import Moment
from db.session import Connection, Database

_DAY = date.resolution


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """`known`: the instant whose knowledge the figures have. `closed_at`: they are the closed ones, and `adjusted` is
    how they would come out today, where that differs."""

    figures: PeriodFigures
    known: datetime
    closed_at: datetime | None = None
    adjusted: Adjustment | None = None

    @property
    def period(self) -> Period:
        return self.figures.period


async def closing_days(connection: Connection, organisation_id: int, now: datetime) -> ClosingDay:
    """The office's closing day by month: the one that held at the end of that month, so that past periods never move."""
    history = await db.settings.history(connection, organisation_id, "monthly_closing_day")

    def day_of(year: int, month: int) -> int | None:
        known = min(end_of_day(date(year, month, 28)), now)
        return settings.resolve(
            value for at, until, value in history if at <= known and (until is None or until > known)
        ).monthly_closing_day

    return day_of


async def resolve(connection: Connection, organisation_id: int, asked: Asked, *, now: datetime, day: date | None = None) -> Period:
    """The days of a period, as far as `day` (None: today).

    Raises UserError: "summary_future" for one that has not begun, "period_backwards" for a range that ends before it
    starts, "no_such_period" for a number there is none of.
    """
    today = local_date(now)
    day = day or today
    if day > today:
        raise UserError("summary_future", day=day, today=today)
    closing_day = await closing_days(connection, organisation_id, now)
    try:
        found = _named(asked, day, closing_day)
    except ValueError:
        raise UserError("no_such_period") from None
    if found.first > today:
        raise UserError("summary_future", day=found.first, today=today)
    return found.until(day) if found.first <= day else found.until(today)


def _named(asked: Asked, day: date, closing_day: ClosingDay) -> Period:
    if asked.kind is PeriodKind.RANGE:
        assert asked.first is not None
        last = asked.last or day
        if last < asked.first:
            raise UserError("period_backwards", first=asked.first, last=last)
        return free_range(asked.first, last)
    if asked.number is not None:
        return period(asked.kind, asked.year or _latest_year(asked, day, closing_day), asked.number, closing_day)
    if asked.year is not None:
        return period(asked.kind, asked.year, 1, closing_day)
    found = containing(day, asked.kind, closing_day)
    for _ in range(asked.back):
        found = previous(found, closing_day)
    return found


def _latest_year(asked: Asked, day: date, closing_day: ClosingDay) -> int:
    """ "tháng 11" said in February is last year's: the latest that has begun."""
    assert asked.number is not None
    year = day.year + 1
    while period(asked.kind, year, asked.number, closing_day).first > day and year > day.year - 2:
        year -= 1
    return year


async def report_of(
    connection: Connection, organisation_id: int, of: Period, *, now: datetime, units: Sequence[int] | None = None, original: bool = False
) -> PeriodReport:
    """The report of a period. The office's closed figures print as they were closed; everything else is what was recorded
    by the end of its last day, so that it comes out the same for ever. `original`: by the deadlines as first given, of what
    was known when the period was closed."""
    closing = await db.closings.of_days(connection, organisation_id, of.first, of.last)
    if closing is not None and units is None and not original:
        figures = closed_figures.from_json(closing.figures)
        before = await _moment(connection, organisation_id, of.last, closing.closed_at)
        after = await _moment(connection, organisation_id, of.last, now)
        changes = await db.movements.of_tasks(connection, organisation_id, before, after)
        return PeriodReport(figures, closing.closed_at, closing.closed_at, movements.adjustment(changes) or None)
    known = end_of_day(of.last) if closing is None else closing.closed_at
    return PeriodReport(await count(connection, organisation_id, of, known, units, original=original), min(known, now))


async def is_known(connection: Connection, organisation_id: int, report: PeriodReport) -> bool:
    """Whether the register had begun when a period ended, or the period was closed: else nothing is known of its end, and its zeros are
    no figures."""
    return report.closed_at is not None or await db.versions.any_by(connection, organisation_id, report.known)


async def count(
    connection: Connection, organisation_id: int, of: Period, known: datetime, units: Sequence[int] | None = None, *, original: bool = False
) -> PeriodFigures:
    """Count a period by what was known at an instant. What was closed before it is where it starts from."""
    eve = of.first - _DAY
    opened_by = await db.closings.ended_on(connection, organisation_id, eve)
    # A closing that came after this knowledge had no say in it yet.
    opened_by = opened_by if opened_by is not None and opened_by <= known else end_of_day(eve)
    if not await db.versions.any_by(connection, organisation_id, opened_by):
        # The register begins in this period: what it took over was given before, and is carried over, not new.
        opened_by = known
    before = await _moment(connection, organisation_id, eve, opened_by, original=original)
    after = await _moment(connection, organisation_id, of.last, known, original=original)
    every_unit = await db.units.all_of(connection, organisation_id)
    movement, by_source = movements.of_tasks(await db.movements.of_tasks(connection, organisation_id, before, after, units))
    by_unit = movements.of_units(await db.movements.of_units(connection, organisation_id, before, after, units), every_unit)
    return PeriodFigures(
        period=of,
        movement=movement,
        by_source=by_source,
        by_unit=tuple(line for line in by_unit if units is None or line.unit_id in units),
        end=await stored.figures(connection, organisation_id, after.known, after.yardstick, units),
    )


async def of_period(
    database: Database,
    organisation_id: int,
    asked: Asked,
    *,
    now: datetime,
    day: date | None = None,
    units: Sequence[int] | None = None,
    original: bool = False,
) -> PeriodReport:
    """`resolve` and `report_of` in one transaction of their own."""
    async with database.read() as connection:
        of = await resolve(connection, organisation_id, asked, now=now, day=day)
        return await report_of(connection, organisation_id, of, now=now, units=units, original=original)


async def _moment(connection: Connection, organisation_id: int, day: date, known: datetime, *, original: bool = False) -> Moment:
    return Moment(known, await yardstick_of(connection, organisation_id, day, known, original=original))
