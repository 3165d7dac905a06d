"""Once a night: the planner's index is computed from scratch. It must agree with what stands there (drift 0)."""

from __future__ import annotations

from datetime import date, datetime

import db.assignments
import db.items
import db.looks
import db.organisations
from bot.core import rules
from bot.core.task import State
from bot.services import office as offices
from db.session import Database


async def reconcile(database: Database, now: datetime) -> int:
    """Correct `next_look_on` wherever a look is missing or too late; how many were. An early look is no harm, and what is
    owed already may wait for the next working day: that is how the planner leaves it."""
    async with database.read() as connection:
        ids = [organisation.id for organisation in await db.organisations.all_of(connection)]
    drift = 0
    for organisation_id in ids:
        async with database.write() as connection:
            office = await offices.load(connection, organisation_id, now)
            assignments = await db.assignments.of_units(connection, organisation_id, list(office.chart.units), states=(State.OPEN,))
            told = await db.items.told(connection, organisation_id, [a.id for a in assignments])
            stored = await db.looks.of_all(connection, organisation_id)
            wrong: dict[int, date | None] = {}
            for a in assignments:
                facts = office.facts(a, told.get(a.id, ()))
                owed = bool(rules.owed(facts))
                latest = office.calendar.add(office.today, 1) if owed else rules.next_look(facts)
                held = stored.get(a.id)
                if latest is not None and (held is None or held > latest):
                    wrong[a.id] = office.today if owed else latest
            await db.looks.write(connection, organisation_id, wrong)
            drift += len(wrong)
    return drift
