"""The clerk writes a unit's words anew for the official report. What the unit said stays as it was said: in its history, in every
reminder, and for whoever it is quoted to."""

from __future__ import annotations

from dataclasses import replace

import db.task_edits
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Assignment, Part, State
from bot.services import closing, targets
from bot.services.turn import Turn
from messages.reading.rewording import Rewording, read_rewording
from messages.wordings.lines import without_number
from messages.wordings.reworded import Reworded


async def hear(turn: Turn, text: str) -> bool:
    """Write what is printed instead of what a unit said, in the report of the month that "chốt" would close; False when the text is
    no such sentence, or not the clerk's. Raises UserError "no_such_task", "no_such_unit"."""
    note = read_rewording(text) if turn.may(Action.CONFIRM) else None
    if note is None:
        return False
    from bot.services import drafting  # Once a month, if at all.

    of = await closing.to_close(turn.connection, turn.known.id, turn.cause)
    last = min(of.last, local_date(turn.cause.at))
    unit_id = await targets.unit_named(turn, note.unit)
    every = await drafting.stood(turn.connection, turn.known.id, last, turn.cause.at)
    here = [a for a in every if a.task.number == note.number and a.part is Part.LEAD and a.state is not State.WITHDRAWN]
    if not here:
        raise UserError("no_such_task", number=note.number)
    said = [a for a in here if a.said]
    meant = said if unit_id is None else [a for a in said if a.unit_id == unit_id]
    shown = Reworded(note.number, of, None, None, note.words, tuple(turn.known.unit(a.unit_id).short_name for a in said))
    if len(meant) == 1:
        await turn.say(await _written(turn, meant[0], note, shown), (), [meant[0].id])
        return True
    named = unit_id if unit_id is not None else here[0].unit_id if len(here) == 1 else None
    if named is not None:
        shown = replace(shown, unit=turn.known.unit(named).short_name, units=())
    await turn.say(shown)
    return True


async def _written(turn: Turn, a: Assignment, note: Rewording, shown: Reworded) -> Reworded:
    assert a.said is not None
    await db.task_edits.write_anew(turn.connection, turn.known.id, a.task.id, a.said, note.words, turn.cause)
    return replace(shown, unit=turn.known.unit(a.unit_id).short_name, said=without_number(a.said, note.number))
