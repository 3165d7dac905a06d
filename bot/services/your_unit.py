"""Whoever belongs to another unit from now on, by a move or a merger, hears it once; a new focal person also what there is to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import db.assignments
from bot.core.organisation import RoleKind
from bot.services import telling
from bot.services.office import Office
from db.session import Connection
from messages.wordings.your_unit import YourUnit


async def tell(
    connection: Connection,
    office: Office,
    person_id: int,
    unit_id: int,
    *,
    slot: str,
    merged: str = "",
    back: Sequence[int] = (),
    since: date | None = None,
    inbox_id: int | None = None,
) -> None:
    """`office`: as it stands after the change. `merged`: the unit that has ended. `back`: tasks given by name that stay with the unit
    that was left. Nothing while the unit is on trial, or for whoever has no role there."""
    unit = office.chart.units.get(unit_id)
    roles = tuple(dict.fromkeys(role.kind for role in office.chart.roles_of(person_id) if role.unit_id == unit_id))
    if unit is None or not roles or office.chart.is_trial(unit_id):
        return
    tasks: tuple[int, ...] = ()
    if RoleKind.FOCAL in roles and not merged:
        at_work = await db.assignments.of_units(connection, office.id, [unit_id])
        tasks = tuple(sorted({a.task.number for a in at_work if a.is_open}))
    wording = YourUnit(unit.name, roles, since or office.today, merged, tuple(back), tasks)
    await telling.tell(connection, office, person_id, slot, wording, inbox_id=inbox_id)
