""" "đôn đốc việc cũ": the clerk lets the bot chase what was late or silent before the register was taken over; echoed first."""

from __future__ import annotations

from typing import Any

import db.assignments
import db.units
from bot.core.changes import is_held_back, released
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Assignment
from bot.services import keyboards, naming
from bot.services.turn import Turn
from messages.reading.release import Release, read_release
from messages.wordings.release_echo import ReleaseEcho
from messages.wordings.release_made import ReleaseMade

KIND = "release"


async def hear(turn: Turn, text: str) -> bool:
    """Show what would be chased and wait for a yes; False when the text is about something else. Raises UserError
    "not_allowed", "no_such_task" or "no_such_unit"."""
    wanted = read_release(text)
    if wanted is None:
        return False
    turn.require(Action.SWITCH)
    office = turn.known
    found = [a for a in await _meant(turn, wanted) if is_held_back(a) and not (wanted.only_late and not a.is_kept_quiet)]
    units: dict[str, tuple[int, ...]] = {}
    for a in found:
        name = office.unit(a.unit_id).short_name
        units[name] = (*units.get(name, ()), a.task.number)
    echo = ReleaseEcho(
        late=tuple(sorted({a.task.number for a in found if a.is_kept_quiet})),
        silent=tuple(sorted({a.task.number for a in found if not a.is_kept_quiet})),
        units=tuple(units.items()),
    )
    if not found:
        await turn.say(echo)
        return True
    question = await turn.ask(KIND, {"assignments": [a.id for a in found], "said": text}, raw=text)
    await turn.say(echo, keyboards.yes_no(question))
    return True


async def _meant(turn: Turn, wanted: Release) -> list[Assignment]:
    office = turn.known
    units = list(office.chart.units)
    if wanted.numbers:
        every: list[Assignment] = []
        for number in wanted.numbers:
            one = await db.assignments.by_number(turn.connection, office.id, number)
            if not one:
                raise UserError("no_such_task", number=number)
            every += one
        return every
    if wanted.unit:
        found = await naming.unit_called(turn.connection, turn.known, wanted.unit)
        if found is None:
            raise UserError("no_such_unit", name=wanted.unit, units=tuple(unit.short_name for unit in office.chart.units.values()))
        units = [found.id]
    return await db.assignments.of_units(turn.connection, office.id, units)


async def make(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": from the next working day on they are like any other. Saying it twice changes nothing."""
    turn.require(Action.SWITCH)
    await turn.close_question()
    office = turn.known
    found = [a for a in (await db.assignments.by_ids(turn.connection, office.id, payload["assignments"])).values() if is_held_back(a)]
    for a in found:
        await db.assignments.change(
            turn.connection, office.id, released(a, office.today), turn.cause, reason=payload["said"], next_look_on=office.today
        )
    await turn.say(ReleaseMade(tuple(sorted({a.task.number for a in found}))))
