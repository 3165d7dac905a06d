"""Whoever heads a unit hears who is reminded for it every day from now on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.core.organisation import RoleKind
from bot.services import telling
from bot.services.office import Office
from db.session import Connection
from messages.wordings.focal_change import FocalChange


async def tell(
    connection: Connection,
    before: Office,
    now: Office,
    person_id: int,
    *,
    slot: str,
    until: date | None = None,
    back: Sequence[int] = (),
    but: int | None = None,
    inbox_id: int | None = None,
) -> None:
    """After a person has left (`until`: the last day) or got another place: to the heads of the units whose focal persons are others
    now. `back`: tasks given to the person by name that are the unit's again. `but`: who made the change and need not be told."""
    roles = [role for office in (before, now) for role in office.chart.roles_of(person_id) if role.kind is RoleKind.FOCAL]
    for unit_id in dict.fromkeys(role.unit_id for role in roles if role.unit_id is not None):
        unit = now.chart.units.get(unit_id)
        was, is_now = (office.chart.holders(RoleKind.FOCAL, unit_id) for office in (before, now))
        focal = tuple(other for other in is_now if until is None or other != person_id)
        if unit is None or set(was) == set(focal) or now.chart.is_trial(unit_id):
            continue
        gone = person_id in was and person_id not in focal
        told = FocalChange(
            unit.name,
            now.today,
            tuple(now.name_of(other) or "" for other in focal),
            (before.name_of(person_id) or "") if gone else "",
            until,
            tuple(back) if gone else (),
        )
        for head in now.chart.holders(RoleKind.HEAD, unit_id):
            if head not in (but, person_id):
                await telling.tell(connection, now, head, f"{slot}/focal/{unit_id}", told, inbox_id=inbox_id)
