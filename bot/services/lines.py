"""An assignment as a line of a message, with the names the reader needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import db.assignments
import db.requests
from bot.core.changes import FROM_ABOVE
from bot.core.task import Assignment, Part
from bot.services.office import Office
from db.session import Connection
from messages.wordings.lines import TaskLine, task_line

Support = tuple[str, date | None]
"""A supporting unit, and the day of the last thing it said."""
Later = tuple[date, bool]
"""A later day that was asked for, and whether the leader has agreed to ask above, whose document is waited for."""
LATELY = timedelta(days=60)
"""What was decided before is history."""


def line(
    office: Office,
    assignment: Assignment,
    *,
    with_unit: bool = False,
    count: int = 0,
    support: Sequence[Support] = (),
    asked: Later | None = None,
    reader: int | None = None,
    day: date | None = None,
) -> TaskLine:
    """`with_unit`: the reader sees several units, so each line names its own. `support`: units that have not delivered.
    `asked`: a later day that waits for a decision. `reader`: is not told that the task is their own. `day`: the line says
    where the assignment stands on it; None is today."""
    return task_line(
        assignment,
        day or office.today,
        office.calendar,
        unit=office.unit(assignment.unit_id).short_name if with_unit else None,
        person=None if reader is not None and assignment.person_id == reader else office.name_of(assignment.person_id),
        count=count,
        support=tuple(support),
        asked_due=asked[0] if asked is not None else None,
        agreed=asked is not None and asked[1],
        settings=office.settings_for(assignment),
    )


def takes_extension(office: Office, a: Assignment) -> bool:
    """Whether a unit may still ask for a later day: after the deadline only where the office says so."""
    late = a.last_day is not None and office.today > a.last_day
    return not late or office.settings_for(a).extension_after_due


async def missing_support(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, tuple[Support, ...]]:
    """By task: the supporting units that have not handed in, the silent ones first, for the unit that leads it."""
    tasks = list(dict.fromkeys(a.task.id for a in assignments if a.part is Part.LEAD))
    found: dict[int, tuple[Support, ...]] = {}
    for a in sorted(await db.assignments.supporting(connection, office.id, tasks), key=lambda a: a.reported_on is not None):
        found[a.task.id] = (*found.get(a.task.id, ()), (office.unit(a.unit_id).short_name, a.reported_on))
    return found


async def asked_days(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, Later]:
    """By assignment: the later day that was asked for and waits for a decision, or for the document from above."""
    of = {a.id: a for a in assignments}
    found: dict[int, Later] = {}
    for row in await db.requests.to_tell(connection, office.id, office.now - LATELY):
        a = of.get(row.assignment_id)
        if a is None or row.kind != "extension" or row.asked_due is None:
            continue
        if row.state == "asked":
            found[a.id] = row.asked_due, False
        elif row.state == "granted" and waits_for_a_paper(office, a, row):
            found[a.id] = row.asked_due, True
    return found


def waits_for_a_paper(office: Office, a: Assignment, row: Any) -> bool:
    """Whether a later day a leader agreed to still waits for the paper from above: not once the day asked for has passed."""
    return a.task.source in FROM_ABOVE and a.due is not None and a.due < row.asked_due and row.asked_due >= office.today
