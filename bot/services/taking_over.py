"""Whoever answers for a unit, and its head, hear of the tasks that came to it from another."""

from __future__ import annotations

from collections.abc import Sequence

from bot.services import telling
from bot.services.office import Office
from db.session import Connection
from messages.wordings.taken_over import TakenOver


async def tell(
    connection: Connection,
    office: Office,
    unit_id: int,
    numbers: Sequence[int],
    old_unit: str,
    *,
    merged: bool,
    slot: str,
    but: int | None = None,
    inbox_id: int | None = None,
) -> None:
    """Nothing when no task came or the unit is on trial. `but`: who made the change and need not be told."""
    if not numbers:
        return
    wording = TakenOver(office.chart.units[unit_id].name, old_unit, tuple(numbers), merged)
    for person_id in office.chart.hearers(unit_id, None):
        if person_id != but:
            await telling.tell(connection, office, person_id, f"{slot}/{unit_id}", wording, inbox_id=inbox_id)
