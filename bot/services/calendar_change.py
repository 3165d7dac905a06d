"""The office decides about a day: the calendar changes, and with it the last day of open tasks that fall on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import db.assignments
import db.days
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.task import State
from bot.services import office as offices
from db.session import Database


async def set_day(database: Database, organisation_id: int, day: date, kind: str, name: str, cause: Cause) -> int:
    """Write the day ("off", "work" or "plain") and move what depends on it; how many tasks' last day moved.

    A last day that a supplement made later than the calendar says is left as it is.
    """
    async with database.write() as connection:
        before = await db.days.calendar(connection, organisation_id)
        await db.days.set_day(connection, organisation_id, day, kind, name, cause)
        office = await offices.load(connection, organisation_id, cause.at)
        moved = 0
        for a in await db.assignments.of_units(connection, organisation_id, list(office.chart.units), states=(State.OPEN, State.SUBMITTED)):
            if a.due is None or a.last_day != before.on_or_after(a.due):
                continue
            last_day = office.calendar.on_or_after(a.due)
            if last_day != a.last_day:
                await db.assignments.change(
                    connection, organisation_id, replace(a, last_day=last_day), cause, reason=f"calendar {day}", next_look_on=office.today
                )
                moved += 1
        await db.assignments.look_again(connection, organisation_id, local_date(cause.at))
        return moved
