"""A task goes to another unit: number and dates stay, both units are told, what was asked about it ends."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import db.assignments
import db.requests
from bot.core.errors import UserError
from bot.core.task import Assignment
from bot.services import keyboards
from bot.services.lines import line
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages.wordings.task_moved import TaskMoved


async def move(turn: Turn, before: Assignment, after: Assignment, reason: str, *, asked_by: Collection[int | None] = ()) -> None:
    """Write the change and tell both units; `asked_by`: who hears of it by the decision. Raises UserError "moved_already" when the
    other unit has the task too."""
    office = turn.known
    every = await db.assignments.by_number(turn.connection, office.id, before.task.number)
    if any(a.unit_id == after.unit_id and a.id != before.id for a in every):
        raise UserError("moved_already", number=before.task.number, unit=office.unit(after.unit_id).name)
    await db.assignments.change(turn.connection, office.id, after, turn.cause, reason=reason, next_look_on=office.today)
    await db.requests.cancel_open(turn.connection, office.id, before.id, turn.incoming.at)
    told = TaskMoved(line(office, after), office.unit(before.unit_id).name, office.unit(after.unit_id).name, reason, taken=False)
    for unit_id, taken in ((before.unit_id, True), (after.unit_id, False)):
        wording = TaskMoved(told.line, told.old_unit, told.new_unit, reason, taken=taken)
        buttons = () if taken else keyboards.status(after)
        for person_id in _people_of(turn, unit_id, before if taken else after):
            if taken and person_id in asked_by:
                continue
            await turn.tell(person_id, f"moved/{turn.incoming.inbox_id}/{before.id}/{unit_id}", wording, buttons, [before.id])


def _people_of(turn: Turn, unit_id: int, assignment: Assignment) -> list[int]:
    """Who answers for it in a unit, and the head."""
    return [person_id for person_id in turn.known.chart.hearers(unit_id, assignment.person_id) if person_id != turn.person_id]


async def to_move(connection: Connection, office: Office) -> tuple[tuple[int, str, date], ...]:
    """Tasks that go to another unit, which has yet to be written: number, the unit that has it, and since when, the oldest first. Nobody
    but the clerk is reminded of them."""
    agreed = await db.requests.agreed_transfers(connection, office.id)
    found = (await db.assignments.by_ids(connection, office.id, agreed)).values()
    given_up = [(a.given_up_on, a.task.number, office.unit(a.unit_id).short_name) for a in found if a.given_up_on is not None]
    return tuple((number, unit, day) for day, number, unit in sorted(given_up))
