"""Whoever answers for a unit, and its head, hear of the tasks that came to it from another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.core.organisation import RoleKind
from bot.services import telling
from bot.services.office import Office
from db.session import Connection
from messages.wordings.group_change import GroupChange
from messages.wordings.taken_over import TakenOver
from messages.wordings.unit_merged import UnitMerged


async def tell(
    connection: Connection,
    office: Office,
    unit_id: int,
    numbers: Sequence[int],
    old_unit: str,
    *,
    merged: bool,
    slot: str,
    since: date | None = None,
    leaders: Sequence[int] = (),
    but: int | None = None,
    inbox_id: int | None = None,
) -> None:
    """Nothing when no task came or the unit is on trial. `leaders`: who was in charge of a unit that has been `merged`; they, who is
    in charge now, the groups of the unit and those of the whole office hear of that. `but`: who made the change and need not be told."""
    if merged and not office.chart.is_trial(unit_id):
        now = office.chart.holders(RoleKind.LEADER, unit_id)
        names = [tuple(office.name_of(person_id) or "" for person_id in people) for people in (leaders, now)]
        told = UnitMerged(old_unit, office.chart.units[unit_id].name, since or office.today, tuple(numbers), *names)
        for person_id in dict.fromkeys((*leaders, *now)):
            if person_id != but:
                await telling.tell(connection, office, person_id, f"{slot}/{unit_id}/leader", told, inbox_id=inbox_id)
        in_groups = GroupChange(old_unit, told.unit, told.since, told.numbers)
        for group in office.chart.groups():
            if group.unit_id in (None, unit_id):
                await telling.tell_group(connection, office, group, f"{slot}/{unit_id}", in_groups)
    if not numbers:
        return
    wording = TakenOver(office.chart.units[unit_id].name, old_unit, tuple(numbers), merged)
    for person_id in office.chart.hearers(unit_id, None):
        if person_id != but:
            await telling.tell(connection, office, person_id, f"{slot}/{unit_id}", wording, inbox_id=inbox_id)
