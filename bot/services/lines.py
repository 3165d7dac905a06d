"""An assignment as a line of a message, with the names the reader needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import db.assignments
import db.requests
from bot.core.task import Assignment, Part
from bot.services.office import Office
from db.session import Connection
from messages.wordings.lines import TaskLine, task_line

Support = tuple[str, date | None]
"""A supporting unit, and the day of the last thing it said."""


def line(
    office: Office,
    assignment: Assignment,
    *,
    with_unit: bool = False,
    count: int = 0,
    support: Sequence[Support] = (),
    asked_due: date | None = None,
    reader: int | None = None,
    day: date | None = None,
) -> TaskLine:
    """`with_unit`: the reader sees several units, so each line names its own. `support`: units that have not delivered.
    `asked_due`: a later day that waits for a decision. `reader`: is not told that the task is their own. `day`: the line says
    where the assignment stands on it; None is today."""
    return task_line(
        assignment,
        day or office.today,
        office.calendar,
        unit=office.unit(assignment.unit_id).short_name if with_unit else None,
        person=None if reader is not None and assignment.person_id == reader else office.name_of(assignment.person_id),
        count=count,
        support=tuple(support),
        asked_due=asked_due,
        settings=office.settings_for(assignment),
    )


async def missing_support(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, tuple[Support, ...]]:
    """By task: the supporting units that have not handed in, the silent ones first, for the unit that leads it."""
    tasks = list(dict.fromkeys(a.task.id for a in assignments if a.part is Part.LEAD))
    found: dict[int, tuple[Support, ...]] = {}
    for a in sorted(await db.assignments.supporting(connection, office.id, tasks), key=lambda a: a.reported_on is not None):
        found[a.task.id] = (*found.get(a.task.id, ()), (office.unit(a.unit_id).short_name, a.reported_on))
    return found


async def asked_days(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, date]:
    """By assignment: the later day that was asked for and waits for a decision."""
    wanted = {a.id for a in assignments}
    rows = await db.requests.to_tell(connection, office.id, office.now)
    return {
        row.assignment_id: row.asked_due
        for row in rows
        if row.assignment_id in wanted and row.state == "asked" and row.kind == "extension" and row.asked_due is not None
    }
