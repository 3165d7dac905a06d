"""The days leaders named for tasks, as they come: who is to be told of which this morning (bot/core/rules/ordered_day.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import db.assignments
import db.directions
import db.items
import db.reports
from bot.core.clock import local_date
from bot.core.rules import ordered_day
from bot.core.rules.values import Owed
from bot.core.task import Assignment
from bot.services.daily_rows import digest_row
from bot.services.lines import asked_days, line, missing_support
from bot.services.office import Office
from db.once import once
from db.session import Connection
from messages.wordings.ordered_today import Order, OrderedToday


@dataclass(frozen=True)
class OrderedDay:
    """`word`: the leader's (`at`, `by`, `words`, `answer_by`); `things`: what one person is owed of it, as head, as responsible or both."""

    word: Any
    assignment: Assignment
    things: tuple[Owed, ...]
    person_id: int


async def ordered_days(connection: Connection, office: Office) -> list[OrderedDay]:
    """Whatever is owed today, to whoever can be told; asked once for all digests of one claim."""
    return await once(connection, ("ordered days", office.id, office.today), lambda: _ordered_days(connection, office))


async def _ordered_days(connection: Connection, office: Office) -> list[OrderedDay]:
    # Up to the day before the next working day: a day off is named before it.
    last = office.calendar.add(office.today, 1)
    words = await db.directions.naming(connection, office.id, office.today - ordered_day.KEPT, last)
    if not words:
        return []
    found = await db.assignments.by_ids(connection, office.id, list(words))
    told = await db.items.told(connection, office.id, list(found))
    result = []
    for a in found.values():
        word = words[a.id]
        mine: dict[int, list[Owed]] = {}
        for thing in ordered_day.owed(office.facts(a, told.get(a.id, ())), word.id, local_date(word.at), word.answer_by):
            person_id = office.person_for(thing.audience, a)
            if person_id is not None:
                mine.setdefault(person_id, []).append(thing)
        result += [OrderedDay(word, a, tuple(things), person_id) for person_id, things in mine.items()]
    return result


async def digest_rows(connection: Connection, office: Office) -> list[dict[str, Any]]:
    """A digest of today for everybody who is to be told of such a day."""
    people = dict.fromkeys((one.person_id, office.chart.is_trial(one.assignment.unit_id)) for one in await ordered_days(connection, office))
    rows = [digest_row(office, person_id, trial=trial) for person_id, trial in people]
    return [row for row in rows if row is not None]


async def of_person(connection: Connection, office: Office, person_id: int, *, trial: bool) -> list[OrderedDay]:
    found = [one for one in await ordered_days(connection, office) if one.person_id == person_id]
    found = [one for one in found if office.chart.is_trial(one.assignment.unit_id) is trial]
    return sorted(found, key=lambda one: one.assignment.task.number)


async def wording(connection: Connection, office: Office, days: Sequence[OrderedDay], reader: int) -> OrderedToday:
    units = tuple(dict.fromkeys(one.assignment.unit_id for one in days))
    named = [one.assignment for one in days]
    support = await missing_support(connection, office, named)
    asked = await asked_days(connection, office, named)
    sayers = await db.reports.sayers(connection, office.id, [a.id for a in named if a.said])
    return OrderedToday(
        unit=", ".join(office.unit(unit_id).name for unit_id in units),
        day=office.today,
        is_personal=all(a.person_id == reader for a in named),
        orders=tuple(
            Order(
                line(
                    office,
                    one.assignment,
                    with_unit=len(units) > 1,
                    support=support.get(one.assignment.task.id, ()),
                    asked=asked.get(one.assignment.id),
                    reader=reader,
                    sayers=sayers,
                ),
                one.word.by,
                local_date(one.word.at),
                one.word.words,
                one.word.answer_by,
            )
            for one in days
        ),
    )
