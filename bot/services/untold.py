"""Requests and decisions that are owed until told: who is to decide, who asked, and the digest that says it when no event could."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import db.assignments
import db.items
import db.requests
from bot.core.clock import local_date
from bot.core.rules import decision
from bot.core.rules.decision import Request
from bot.core.rules.values import Audience, Owed
from bot.core.task import Assignment
from bot.services.daily_rows import digest_row
from bot.services.office import Office
from db.session import Connection

_KEPT = timedelta(days=60)
"""A decision nobody could be told of for so long is history."""


@dataclass(frozen=True)
class Untold:
    """A request, the assignment it is about, what is owed, and to whom (None: to nobody who can be told)."""

    row: Any
    assignment: Assignment
    thing: Owed
    person_id: int | None


def request_of(row: Any) -> Request:
    on = local_date(row.asked_at if row.state == "asked" else row.decided_at)
    return Request(row.id, row.assignment_id, row.kind, row.state, on, row.asked_by_id, row.passed_at is not None)


async def untold(connection: Connection, office: Office) -> list[Untold]:
    """What was asked or decided and could not be told."""
    rows = await db.requests.to_tell(connection, office.id, office.now - _KEPT)
    found = await db.assignments.by_ids(connection, office.id, [row.assignment_id for row in rows])
    told = await db.items.told(connection, office.id, list(found))
    result = []
    for row in rows:
        assignment = found.get(row.assignment_id)
        thing = None if assignment is None else decision.owed(request_of(row), told.get(row.assignment_id, ()))
        if assignment is not None and thing is not None:
            result.append(Untold(row, assignment, thing, _whom(office, assignment, thing, row.asked_by_id)))
    return result


def _whom(office: Office, assignment: Assignment, thing: Owed, asked_by_id: int | None) -> int | None:
    """The asker hears of the outcome, or whoever is responsible now; a leader of the question."""
    if thing.audience is Audience.RESPONSIBLE and asked_by_id is not None and office.chart.first_reachable([asked_by_id]) == asked_by_id:
        return asked_by_id
    return office.chart.first_reachable(office.candidates(thing.audience, assignment))


async def digest_rows(connection: Connection, office: Office) -> list[dict[str, Any]]:
    """A digest of today for everybody who is owed a decision."""
    people = dict.fromkeys(one.person_id for one in await untold(connection, office) if one.person_id is not None)
    rows = [digest_row(office, person_id, trial=False) for person_id in people]
    return [row for row in rows if row is not None]
