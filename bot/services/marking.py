"""The clerk marks what happened elsewhere: entered in the city's system, the work file made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import db.assignment_lists
import db.assignments
import db.marks
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Source
from bot.services.lines import line
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages.wordings.marked import Marked
from messages.wordings.to_mark import ToMark


async def mark(turn: Turn, kind: str, numbers: Sequence[int]) -> None:
    """Mark tasks by number. Raises UserError for a number nobody has."""
    turn.require(Action.CORRECT)
    office = turn.known
    about = []
    for number in numbers:
        every = await db.assignments.by_number(turn.connection, office.id, number)
        if not every:
            raise UserError("no_such_task", number=number)
        about.append(every[0])
    await db.marks.put(turn.connection, office.id, kind, [a.task.id for a in about], turn.cause)
    left = await to_enter(turn.connection, office.id) if kind == db.marks.UPSTREAM else ()
    await turn.say(Marked(tuple(line(office, a) for a in about), kind, left), (), [a.id for a in about])


async def to_enter(connection: Connection, organisation_id: int, known: datetime | None = None) -> tuple[int, ...]:
    """Numbers of the city's finished tasks that the clerk still has to enter there, as known at an instant (None: now); not of those
    finished before this register was kept, which were entered then."""
    found = await db.assignment_lists.finished_without(connection, organisation_id, db.marks.UPSTREAM, source=Source.NV_UBND, known=known)
    return tuple(found)


async def count_to_enter(connection: Connection, organisation_id: int, known: datetime | None = None) -> int:
    """How many `to_enter` names."""
    find = db.assignment_lists.count_finished_without
    return await find(connection, organisation_id, db.marks.UPSTREAM, source=Source.NV_UBND, known=known)


async def differing(connection: Connection, organisation_id: int) -> tuple[int, ...]:
    """Numbers of the tasks of which the system above said something else when it was last set beside the register."""
    ids = await db.marks.marked(connection, organisation_id, db.marks.DIFFERS)
    found = await db.assignments.find(connection, organisation_id) if ids else []
    return tuple(sorted({a.task.number for a in found if a.task.id in ids}))


async def to_file(connection: Connection, office: Office) -> tuple[int, ...]:
    """Numbers of the finished tasks whose work file is not made yet: of all that the report counts, of whatever year."""
    return tuple(await db.assignment_lists.finished_without(connection, office.id, db.marks.WORK_FILE))


async def count_to_file(connection: Connection, office: Office) -> int:
    """How many `to_file` names."""
    return await db.assignment_lists.count_finished_without(connection, office.id, db.marks.WORK_FILE)


async def show(turn: Turn, kind: str) -> None:
    """ "chờ nhập", "chờ lập hồ sơ": what the clerk still has to do elsewhere. Raises UserError "not_allowed"."""
    turn.require(Action.CORRECT)
    upstream = kind == db.marks.UPSTREAM
    numbers = await to_enter(turn.connection, turn.known.id) if upstream else await to_file(turn.connection, turn.known)
    await turn.say(ToMark(kind, numbers))
