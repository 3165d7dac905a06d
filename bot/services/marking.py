"""The clerk marks what happened elsewhere: entered in the city's system, the work file made."""

from __future__ import annotations

from collections.abc import Sequence

import db.assignments
import db.marks
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Source, State
from bot.services.lines import line
from bot.services.turn import Turn
from messages.wordings.marked import Marked


async def mark(turn: Turn, kind: str, numbers: Sequence[int]) -> None:
    """Mark tasks by number. Raises UserError for a number nobody has."""
    if not turn.may(Action.CORRECT):
        raise UserError("not_allowed")
    office = turn.known
    about = []
    for number in numbers:
        every = await db.assignments.by_number(turn.connection, office.id, number)
        if not every:
            raise UserError("no_such_task", number=number)
        about.append(every[0])
    await db.marks.put(turn.connection, office.id, kind, [a.task.id for a in about], turn.cause)
    left = await to_enter(turn) if kind == db.marks.UPSTREAM else ()
    await turn.say(Marked(tuple(line(office, a) for a in about), kind, left), (), [a.id for a in about])


async def to_enter(turn: Turn) -> tuple[int, ...]:
    """Confirmed tasks of the city that the clerk still has to enter there."""
    entered = await db.marks.marked(turn.connection, turn.known.id, db.marks.UPSTREAM)
    units = list(turn.known.chart.units)
    accepted = await db.assignments.of_units(turn.connection, turn.known.id, units, states=(State.ACCEPTED,))
    return tuple(
        sorted({a.task.number for a in accepted if a.task.source is Source.NV_UBND and a.task.id not in entered and not a.takeover})
    )
