"""Requests and decisions that are owed until told: who is to decide, who asked, and the digest that says it when no event could."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import db.assignments
import db.items
import db.requests
from bot.core.clock import local_date
from bot.core.rules import decision
from bot.core.rules.decision import Request
from bot.core.rules.values import Audience, Owed, Told
from bot.core.task import Assignment
from bot.services.daily_rows import digest_row
from bot.services.deciders import deciders
from bot.services.lines import LATELY
from bot.services.office import Office
from db.session import Connection


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
    """What was asked or decided and could not be told, and what was told and waits for an answer."""
    rows = await db.requests.to_tell(connection, office.id, office.now - LATELY)
    found = await db.assignments.by_ids(connection, office.id, [row.assignment_id for row in rows])
    told = await db.items.told(connection, office.id, list(found))
    result = []
    waiting = []
    for row in rows:
        assignment = found.get(row.assignment_id)
        if assignment is None:
            continue
        request, known = request_of(row), told.get(row.assignment_id, ())
        thing = decision.owed(request, known)
        if thing is not None:
            result.append(await _to(connection, office, row, assignment, thing))
        elif row.state == "asked":
            thing = decision.owed_again(request, known, office.calendar, office.settings_for(assignment).decision_every)
            again = None if thing is None else await _to(connection, office, row, assignment, thing)
            waiting.append(_Waiting(row, assignment, known, again))
    return result + await _asked_again(connection, office, waiting)


@dataclass(frozen=True)
class _Waiting:
    """A request that was told; `again`: the next time it is asked, which may lie ahead."""

    row: Any
    assignment: Assignment
    known: Sequence[Told]
    again: Untold | None


async def _asked_again(connection: Connection, office: Office, waiting: Sequence[_Waiting]) -> list[Untold]:
    """What is asked again today, with whatever else waits for the same person: one reminder, and the next for all of it together.
    The asker of each hears once that it waits."""
    due = {one.again.person_id for one in waiting if one.again is not None and one.again.thing.since <= office.today} - {None}
    result = []
    for one in waiting:
        again = one.again if one.again is not None and one.again.person_id in due else None
        if again is not None and again.thing.since > office.today and office.today in decision.asked_on(request_of(one.row), one.known):
            again = None
        if again is not None:
            result.append(again)
        waits = decision.still_waits(request_of(one.row), one.known, asked_again=again is not None)
        if waits is not None and (again is None or one.row.asked_by_id != again.person_id):
            result.append(await _to(connection, office, one.row, one.assignment, waits))
    return result


async def _to(connection: Connection, office: Office, row: Any, assignment: Assignment, thing: Owed) -> Untold:
    return Untold(row, assignment, thing, await _whom(connection, office, assignment, thing, row.asked_by_id))


async def _whom(connection: Connection, office: Office, assignment: Assignment, thing: Owed, asked_by_id: int | None) -> int | None:
    """The asker hears of the outcome, or whoever is responsible now; whoever decides of the question."""
    if thing.audience is Audience.RESPONSIBLE and asked_by_id is not None and office.chart.first_reachable([asked_by_id]) == asked_by_id:
        return asked_by_id
    if thing.audience is Audience.LEADER:
        return office.chart.first_reachable(await deciders(connection, office, assignment))
    return office.chart.first_reachable(office.candidates(thing.audience, assignment))


async def waited_for(connection: Connection, office: Office, one: Untold) -> int | None:
    """Whose answer a request waits for: the head's until it was sent on, then the leader's."""
    asked = decision.of(request_of(one.row))
    return None if asked is None else await _whom(connection, office, one.assignment, asked, None)


async def digest_rows(connection: Connection, office: Office) -> list[dict[str, Any]]:
    """A digest of today for everybody who is owed a decision."""
    people = dict.fromkeys(one.person_id for one in await untold(connection, office) if one.person_id is not None)
    rows = [digest_row(office, person_id, trial=False) for person_id in people]
    return [row for row in rows if row is not None]
