"""The figures of an organisation as of a day, and the leader's first screen made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.core import settings
from bot.core.buckets import SILENT_MONTHS
from bot.core.clock import end_of_day, local_date
from bot.core.errors import UserError
from bot.core.figures import Buckets, Figures, Yardstick, add
from bot.core.organisation import Unit
from db import days, organisations, versions
from db import figures as stored
from db import settings as stored_settings
from db.session import Connection, Database
from messages.wordings.summary import Below, Summary
from messages.wordings.summary_original import SummaryOriginal
from messages.wordings.summary_sources import SummarySources
from messages.wordings.summary_unit import SummaryUnit
from messages.wordings.summary_units import SummaryUnits


async def summarise(
    database: Database,
    organisation_id: int,
    day: date | None = None,
    *,
    now: datetime,
    units: Sequence[int] | None = None,
    recount: bool = False,
    original: bool = False,
) -> Figures:
    """The figures at the end of `day` (None: today) by what was recorded by then, so that they come out the same for ever.
    `recount` ("tính lại"): by what is known now, by effective dates. `original`: by the deadlines as first given.

    `units` limits them to what these units lead and support; None is the whole organisation. Raises UserError
    "summary_future" for a day that has not begun.
    """
    async with database.read() as connection:
        return await figures_of(connection, organisation_id, day, now=now, units=units, recount=recount, original=original)


async def figures_of(
    connection: Connection,
    organisation_id: int,
    day: date | None = None,
    *,
    now: datetime,
    units: Sequence[int] | None = None,
    recount: bool = False,
    original: bool = False,
) -> Figures:
    """`summarise` inside a transaction that is open already."""
    today = local_date(now)
    day = day or today
    if day > today:
        raise UserError("summary_future", day=day, today=today)
    known = max(now, end_of_day(day)) if recount else end_of_day(day)
    yardstick = await yardstick_of(connection, organisation_id, day, known, original=original)
    return await stored.figures(connection, organisation_id, known, yardstick, units)


async def below(connection: Connection, organisation_id: int, day: date | None = None, *, now: datetime) -> tuple[Below, ...]:
    """The figures of the organisations that stand under one, without their tasks; those that have none are left out."""
    found = []
    for one in await organisations.under(connection, organisation_id):
        figures = await figures_of(connection, one.id, day, now=now)
        if figures.total:
            found.append(Below(one.short_name, figures.total, figures.done, figures.buckets.open_overdue))
    return tuple(found)


async def figures_seen(connection: Connection, organisation_id: int, at: datetime) -> Figures:
    """The figures as somebody read them at an instant, whatever was recorded later that day."""
    yardstick = await yardstick_of(connection, organisation_id, local_date(at), at)
    return await stored.figures(connection, organisation_id, at, yardstick)


def headline(
    figures: Figures,
    *,
    now: datetime,
    previous: Figures | None = None,
    charge: Sequence[int] = (),
    requests: Mapping[str, int] | None = None,
    left: int = 0,
    below: Sequence[Below] = (),
) -> Summary:
    """The leader's first screen.

    `previous`: the figures of the day this person last asked. `charge`: the units this leader is in charge of.
    `requests`: how many wait for this person, by kind ("extension", "blocked", "transfer", "withdrawal", "carry_over"). `left`: how
    many of them this person has left before, with nothing new since. `below`: the organisations under this one.
    """
    late = sorted(figures.of_units(charge), key=lambda line: -line.buckets.open_overdue)
    return Summary(
        figures=figures,
        at=_at(figures, now),
        previous=previous if previous is not None and previous.as_of < figures.as_of else None,
        requests={kind: count for kind, count in (requests or {}).items() if count},
        left=left,
        charge_units=len(charge),
        charge_late=tuple(line for line in late if line.buckets.open_overdue),
        below=tuple(below),
        charge_names=tuple(line.name for line in late),
    )


def by_source(figures: Figures, *, now: datetime, upstream_waiting: int | None = None) -> SummarySources:
    """`upstream_waiting`: how many finished duties of the city's system wait to be entered there; None when nobody counts it."""
    return SummarySources(figures=figures, at=_at(figures, now), upstream_waiting=upstream_waiting)


def by_unit(figures: Figures, *, now: datetime, units: Sequence[Unit] = ()) -> SummaryUnits:
    """`units`: those of the organisation; what has ended by the day of the figures says so beside its name."""
    ended = {unit.id: unit.valid_to for unit in units if unit.valid_to is not None and unit.has_ended_on(figures.as_of)}
    return SummaryUnits(figures=figures, at=_at(figures, now), together=add(line.buckets for line in figures.by_unit), ended=ended)


def by_original(current: Figures, original: Figures, names: Sequence[str], *, now: datetime) -> SummaryOriginal:
    """Both readings of one day; `names`: the units they are limited to, none for the whole organisation."""

    def late(buckets: Buckets) -> int:
        return buckets.open_overdue + buckets.done_late

    first = {line.unit_id: late(line.buckets) for line in original.by_unit}
    units = [(line.short_name, late(line.buckets), first[line.unit_id]) for line in current.by_unit]
    differing = sorted((unit for unit in units if unit[1] != unit[2]), key=lambda unit: unit[1] - unit[2])
    return SummaryOriginal(current, original, _at(current, now), tuple(names), tuple(differing) if not names else ())


def of_unit(figures: Figures, names: Sequence[str], *, now: datetime, own: bool = True) -> SummaryUnit:
    """A head's screen; `figures` must be limited to the head's units, `names` are theirs. `own`: the reader is of the unit."""
    support = sum(line.support for line in figures.by_unit)
    return SummaryUnit(figures=figures, at=_at(figures, now), names=tuple(names), support=support, own=own)


async def yardstick_of(connection: Connection, organisation_id: int, day: date, known: datetime, *, original: bool = False) -> Yardstick:
    """What a figure is judged by: days off and settings as known then. One printed label has one meaning, so only the
    office's own rows count. `original`: by the deadlines as first given."""
    rows = await stored_settings.rows(connection, organisation_id, known)
    held = settings.resolve(row for row in rows if row.source is None and row.task_id is None)
    calendar = await days.calendar(connection, organisation_id, known)
    put_off = None
    if original:
        moved = await versions.moved_from(connection, organisation_id)
        put_off = {day: calendar.on_or_after(day) for day in moved if not calendar.is_working(day)}
    return Yardstick(
        day=day,
        calendar=calendar,
        silent_months=SILENT_MONTHS if held.silent_months is None else held.silent_months,
        due_soon=held.due_soon,
        original=put_off,
    )


def _at(figures: Figures, now: datetime) -> datetime | None:
    """Today's figures stand at this minute; those of a past day at its end."""
    return now if figures.as_of == local_date(now) else None
