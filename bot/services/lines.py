"""An assignment as a line of a message, with the names the reader needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import db.assignments
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
    day: date | None = None,
) -> TaskLine:
    """`with_unit`: the reader sees several units, so each line names its own. `support`: units that have not delivered. `day`: the
    line says where the assignment stands on it; None is today."""
    return task_line(
        assignment,
        day or office.today,
        office.calendar,
        unit=office.unit(assignment.unit_id).short_name if with_unit else None,
        person=office.name_of(assignment.person_id),
        count=count,
        support=tuple(support),
        settings=office.settings_for(assignment),
    )


async def missing_support(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, tuple[Support, ...]]:
    """By task: the supporting units that have not handed in, the silent ones first, for the unit that leads it."""
    tasks = list(dict.fromkeys(a.task.id for a in assignments if a.part is Part.LEAD))
    found: dict[int, tuple[Support, ...]] = {}
    for a in sorted(await db.assignments.supporting(connection, office.id, tasks), key=lambda a: a.reported_on is not None):
        found[a.task.id] = (*found.get(a.task.id, ()), (office.unit(a.unit_id).short_name, a.reported_on))
    return found
