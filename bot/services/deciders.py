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
    chart = office.chart
    document = assignment.task.document
    orderer = None if document is None else await db.documents.ordered_by(connection, office.id, document.id)
    leaders = chart.holders(RoleKind.LEADER)
    ordered = [] if orderer is None else [p for p in leaders if name_key(office.name_of(p) or "") == name_key(orderer)]
    return tuple(dict.fromkeys((*chart.holders(RoleKind.LEADER, assignment.unit_id), *ordered))) or leaders
