"""The office decides about days: the calendar changes, and with it the last day of open tasks that fall on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import db.assignments
import db.days
import db.looks
from bot.core.calendar import Calendar
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.core.task import UNFINISHED, Assignment
from bot.services import office as offices
from bot.services.register_office import ensure_years
from db.session import Connection, Database


@dataclass(frozen=True, slots=True)
class Edit:
    """`kind`: "off", "work" or "plain" (what an ordinary week says)."""

    day: date
    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """An open task whose last day is another one by the new calendar; its printed day stays."""

    number: int
    unit: str
    content: str
    due: date
    old: date
    new: date


async def set_days(database: Database, organisation_id: int, edits: Sequence[Edit], cause: Cause, *, dry_run: bool = False) -> list[Moved]:
    """Write the days and move what depends on them, all or nothing; what moves, by task number. `dry_run` writes nothing.

    A last day that a supplement made later than the calendar says is left as it is. Raises BadInput for a weekend to be
    taken off and an ordinary weekday to be worked, which say nothing, and for a day named twice.
    """
    async with database.write() as connection:
        savepoint = await connection.begin_nested()
        moved = await set_days_in(connection, organisation_id, edits, cause)
        if dry_run:
            await savepoint.rollback()
        else:
            await savepoint.commit()
        return moved


async def set_days_in(connection: Connection, organisation_id: int, edits: Sequence[Edit], cause: Cause) -> list[Moved]:
    """`set_days` inside a transaction of the caller's."""
    # A year that was never asked about begins with the public calendar, not with this one day alone.
    await ensure_years(connection, organisation_id, sorted({edit.day.year for edit in edits}), cause)
    before = await db.days.calendar(connection, organisation_id)
    check(edits, before)
    for edit in edits:
        await db.days.set_day(connection, organisation_id, edit.day, edit.kind, edit.name, cause)
    return await _move(connection, organisation_id, before, edits, cause)


def check(edits: Sequence[Edit], before: Calendar) -> None:
    """Raises BadInput for days that say nothing or are named twice."""
    seen: set[date] = set()
    for edit in edits:
        written = f"{edit.day:%d/%m/%Y}"
        if edit.day in seen:
            raise BadInput(f"{written} is named twice.", "Name each day once.")
        seen.add(edit.day)
        weekend = edit.day.weekday() > 4
        if edit.kind == db.days.OFF and weekend and edit.day not in before.worked:
            raise BadInput(f"{written} is a {edit.day:%A}: it is off anyway.", "Give --work for a weekend day worked in exchange.")
        if edit.kind == db.days.WORK and not weekend and edit.day not in before.off:
            raise BadInput(f"{written} is an ordinary {edit.day:%A}: it is worked anyway.", "Give --off for a day off.")


async def _move(connection: Connection, organisation_id: int, before: Calendar, edits: Sequence[Edit], cause: Cause) -> list[Moved]:
    office = await offices.load(connection, organisation_id, cause.at)
    reason = ", ".join(f"calendar {edit.day}" for edit in edits)
    moved = []
    states = UNFINISHED
    for a in await db.assignments.of_units(connection, organisation_id, list(office.chart.units), states=states):
        last_day = _new_last_day(a, before, office.calendar)
        if last_day is not None and a.due is not None and a.last_day is not None:
            unit = office.unit(a.unit_id).short_name
            moved.append(Moved(a.task.number, unit, a.task.content, a.due, a.last_day, last_day))
            look = office.today if a.is_open else None
            await db.assignments.change(connection, organisation_id, replace(a, last_day=last_day), cause, reason=reason, next_look_on=look)
    await db.looks.bring_forward(connection, organisation_id, local_date(cause.at))
    return sorted(moved, key=lambda one: (one.number, one.unit))


def _new_last_day(a: Assignment, before: Calendar, after: Calendar) -> date | None:
    """None when it does not move."""
    if a.due is None or a.last_day != before.last_day(a.due):
        return None
    last_day = after.last_day(a.due)
    return None if last_day == a.last_day else last_day
