"""An assignment as a line of a message, with the names the reader needs."""

from __future__ import annotations

from bot.core.task import Assignment
from bot.services.office import Office
from messages.wordings.lines import TaskLine, task_line


def line(office: Office, assignment: Assignment, *, with_unit: bool = False, count: int = 0) -> TaskLine:
    """`with_unit`: the reader sees several units, so each line names its own."""
    return task_line(
        assignment,
        office.today,
        office.calendar,
        unit=office.unit(assignment.unit_id).short_name if with_unit else None,
        person=office.name_of(assignment.person_id),
        count=count,
        settings=office.settings_for(assignment),
    )
