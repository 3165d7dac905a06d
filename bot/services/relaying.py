""" "bản chuyển tiếp": each unit's reminder as a text the clerk pastes where the bot is not: into a group, or to somebody who has
no account. It is shown, not told: whatever it says stays owed."""

from __future__ import annotations

import db.assignments
import db.units
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Assignment
from bot.services.lines import line
from bot.services.office import Office
from bot.services.turn import Turn
from messages.reading.relay import read_relay
from messages.wordings.relay import Relay
from messages.wordings.relay_list import RelayList

_MOST_UNITS = 12
_MOST_TASKS = 7


async def hear(turn: Turn, text: str) -> bool:
    """False when the text asks for no such thing. Raises UserError "no_such_unit"."""
    words = read_relay(text)
    if words is None or not turn.may(Action.ORDER):
        return False
    office = turn.known
    if words:
        unit = await db.units.by_text(turn.connection, office.id, words, office.today)
        if unit is None:
            raise UserError("no_such_unit", name=words, units=tuple(one.short_name for one in office.chart.units.values()))
        chosen = [unit.id]
    else:
        chosen = _without_the_bot(office)
    owed = await _owed(turn, chosen)
    shown = [unit_id for unit_id in chosen if owed.get(unit_id)][:_MOST_UNITS]
    await turn.say(RelayList(tuple(office.unit(unit_id).short_name for unit_id in shown), bool(words)))
    for unit_id in shown:
        tasks = owed[unit_id]
        lines = tuple(line(office, a) for a in tasks[:_MOST_TASKS])
        await turn.say(Relay(office.today, office.unit(unit_id).name, lines, max(0, len(tasks) - _MOST_TASKS)), (), [a.id for a in tasks])
    return True


def _without_the_bot(office: Office) -> list[int]:
    """Units that have no group of their own with the bot in it, or where nobody can be told."""
    grouped = {group.unit_id for group in office.chart.groups()}
    return [
        unit_id
        for unit_id in office.chart.units
        if unit_id not in grouped or office.chart.first_reachable(office.chart.responsible(unit_id, None)) is None
    ]


async def _owed(turn: Turn, units: list[int]) -> dict[int, list[Assignment]]:
    """What the rules would remind each unit of today, told already or not, the most urgent first."""
    office = turn.known
    found: dict[int, list[Assignment]] = {}
    for a in await db.assignments.of_units(turn.connection, office.id, units):
        if office.owed(a, ()):
            found.setdefault(a.unit_id, []).append(a)
    for tasks in found.values():
        tasks.sort(key=lambda a: (a.last_day is None, a.last_day or office.today, a.task.number))
    return found
