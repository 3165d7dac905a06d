""" "bản chuyển tiếp": what a unit is reminded of today, for the clerk to paste where the bot does not reach: to people
without an account, or into a group the bot is not in, also after the unit's own people were told.

Reading it tells nobody: what was not told is still owed.
"""

from __future__ import annotations

from dataclasses import replace

import db.assignment_lists
import db.units
from bot.core.errors import UserError
from bot.core.organisation import Address, AddressKind, Person, Role, RoleKind
from bot.core.permissions import Action
from bot.services import compose_digest, naming
from bot.services.office import Office
from bot.services.said import Said
from bot.services.turn import Turn
from messages.wordings.forward_copy import ForwardCopy
from messages.wordings.forward_nothing import ForwardNothing

_MOST = 8


async def show(turn: Turn, words: str) -> None:
    """One message for each unit that nobody of can be told, or for the unit named. Raises UserError."""
    turn.require(Action.SEE_MESSAGES)
    office = turn.known
    if words:
        unit = await naming.unit_called(turn.connection, turn.known, words)
        if unit is None:
            raise UserError("no_such_unit", name=words, units=tuple(u.short_name for u in office.chart.units.values()))
        units = [unit.id]
    else:
        at_work = await db.assignment_lists.units_with_open(turn.connection, office.id)
        units = [u for u in at_work if office.chart.first_reachable(office.chart.responsible(u, None)) is None]
    found = 0
    for unit_id in units[:_MOST]:
        said = await _reminder(turn, unit_id, again=True)
        if said is not None:
            found += 1
            is_told = await _reminder(turn, unit_id) is None
            await turn.say(ForwardCopy(office.unit(unit_id).name, said.render(), is_told))
    if not found:
        await turn.say(ForwardNothing(office.unit(units[0]).name if words else ""))


async def _reminder(turn: Turn, unit_id: int, *, again: bool = False) -> Said | None:
    """The digest of a unit as if one person stood for all of it and could be reached; `again`: told today or not."""
    office = turn.known
    somebody = -unit_id
    return await compose_digest.digest_for(
        turn.connection, _with_somebody(office, unit_id, somebody), somebody, trial=office.chart.is_trial(unit_id), again=again
    )


def _with_somebody(office: Office, unit_id: int, somebody: int) -> Office:
    """The office with nobody in the unit but one who stands for everybody there, and for those named in its tasks."""
    chart = office.chart
    kept = tuple(role for role in chart.roles if role.unit_id != unit_id or role.kind is RoleKind.LEADER)
    mine = (Role(somebody, RoleKind.FOCAL, unit_id), Role(somebody, RoleKind.HEAD, unit_id))
    others = tuple(a for a in chart.addresses if a.person_id is None or unit_id not in chart.units_of(a.person_id))
    address = Address(0, office.id, AddressKind.PERSON, "", "", "", somebody)
    alone = replace(
        chart,
        people={**chart.people, somebody: Person(somebody, office.unit(unit_id).name)},
        roles=(*kept, *mine),
        addresses=(*others, address),
    )
    return Office(office.now, office.today, alone, office.calendar, office.rows)
