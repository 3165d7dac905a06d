"""Who decides about a day that is asked for."""

from __future__ import annotations

import db.documents
from bot.core.organisation import RoleKind
from bot.core.task import Assignment
from bot.core.text import name_key
from bot.services.office import Office
from db.session import Connection


async def deciders(connection: Connection, office: Office, assignment: Assignment) -> tuple[int, ...]:
    """The leaders in charge of the unit and the leader who gave the order; every leader where there is none of them."""
    ordered = await orderer(connection, office, assignment)
    in_charge = office.chart.holders(RoleKind.LEADER, assignment.unit_id)
    return tuple(dict.fromkeys((*in_charge, *(() if ordered is None else (ordered,))))) or office.chart.holders(RoleKind.LEADER)


async def orderer(connection: Connection, office: Office, assignment: Assignment) -> int | None:
    """The leader who gave the order by word of mouth; None where a paper gave it, or the name is nobody's any more."""
    document = assignment.task.document
    name = None if document is None else await db.documents.ordered_by(connection, office.id, document.id)
    if name is None:
        return None
    return next((p for p in office.chart.holders(RoleKind.LEADER) if name_key(office.name_of(p) or "") == name_key(name)), None)
