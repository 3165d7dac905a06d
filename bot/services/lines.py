"""An assignment as a line of a message, with the names the reader needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import db.assignments
import db.requests
from bot.core.changes import FROM_ABOVE
from bot.core.clock import local_date
from bot.core.rules.decision import CARRY_OVER
from bot.core.task import Assignment, Part, State
from bot.services.deciders import deciders
from bot.services.office import Office
from db.session import Connection
from messages.wordings.lines import Directed, HandedBack, TaskLine, task_line

Support = tuple[str, date | None]
"""A supporting unit, and the day of the last thing it said."""
READER, HEAD, OFFICE = "reader", "head", "office"
"""Whose word a request waits for, where it is not a leader's name."""


class Later(NamedTuple):
    """A later day that was asked for. `agreed`: the leader agrees to ask above, whose document is waited for. `of`: whose word it waits
    for: HEAD, or the name of the leader. `handed_back`: what waits besides, or instead of a day. `carried`: the day is that of a task
    carried over to the next year. `on`: the day on which it was asked for."""

    due: date | None
    agreed: bool
    of: str = ""
    handed_back: HandedBack | None = None
    carried: bool = False
    on: date | None = None


_HANDED_BACK = frozenset(("transfer", "withdrawal"))
_LATER = frozenset(("extension", CARRY_OVER))
"""What a leader agrees to moves the day of a task from above only with the paper from there."""
LATELY = timedelta(days=60)
"""What was decided before is history."""


def line(
    office: Office,
    assignment: Assignment,
    *,
    with_unit: bool = False,
    count: int = 0,
    support: Sequence[Support] = (),
    asked: Later | None = None,
    reader: int | None = None,
    day: date | None = None,
    fell_from: int | None = None,
    sayers: Mapping[int, int | None] | None = None,
) -> TaskLine:
    """`with_unit`: the reader sees several units, so each line names its own. `support`: units that have not delivered.
    `asked`: a later day that waits for a decision. `reader`: is not told that the task is their own. `day`: the line says
    where the assignment stands on it; None is today. `fell_from`: the share reported before, where the last one is less.
    `sayers`: by assignment who gave the last report (None: the clerk wrote it down), named where that is neither the reader nor whoever
    it is given to."""
    made = task_line(
        assignment,
        day or office.today,
        office.calendar,
        unit=office.unit(assignment.unit_id).short_name if with_unit else None,
        person=None if reader is not None and assignment.person_id == reader else office.name_of(assignment.person_id),
        count=count,
        support=tuple(support),
        asked_due=asked.due if asked is not None else None,
        asked_on=asked.on if asked is not None else None,
        agreed=asked is not None and asked.agreed,
        asked_of=_of(office, assignment, asked.of, reader) if asked is not None else "",
        carried=asked is not None and asked.carried,
        handed_back=None
        if asked is None or asked.handed_back is None
        else replace(asked.handed_back, of=_of(office, assignment, asked.handed_back.of, reader)),
        settings=office.settings_for(assignment),
    )
    if sayers is not None and assignment.id in sayers:
        sayer = sayers[assignment.id]
        named = None if sayer in (None, reader, assignment.person_id) else office.name_of(sayer)
        made = replace(made, said_by=named, said_for_unit=sayer is None)
    return made if fell_from is None else replace(made, percent_before=fell_from)


async def leading(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, tuple[str, ...]]:
    """By task: the units that lead it, for those that support it."""
    found = {}
    for a in assignments:
        if a.part is Part.SUPPORT:
            every = await db.assignments.by_number(connection, office.id, a.task.number)
            leads = (one for one in every if one.task.id == a.task.id and one.part is Part.LEAD and one.state is not State.WITHDRAWN)
            found[a.task.id] = tuple(office.unit(one.unit_id).short_name for one in leads)
    return found


def _of(office: Office, a: Assignment, of: str, reader: int | None) -> str:
    """A request that waits for the head of a unit, or for a leader, waits for the reader, where that is the one."""
    if reader is None or of in ("", OFFICE):
        return of
    return READER if (reader == office.head_of(a.unit_id) if of == HEAD else of == office.name_of(reader)) else of


def directed(office: Office, a: Assignment, *, at: datetime, by: str, until: date | None, reader: int | None) -> Directed:
    """A leader's word about an assignment, for whoever reads of it."""
    on = local_date(at)
    return Directed(
        a.task.number,
        on,
        "" if reader is not None and by == office.name_of(reader) else by,
        until,
        # Whoever was told this very day has had no time to answer.
        unanswered=on < office.today and (a.said_on is None or a.said_on < on),
        past=until is not None and until < office.today,
    )


def directed_to(office: Office, a: Assignment, word: Any, reader: int | None) -> Directed:
    """As `directed`, for a row of `db.directions.newest`."""
    return directed(office, a, at=word.at, by=word.by, until=word.answer_by, reader=reader)


def takes_extension(office: Office, a: Assignment, on: date | None = None) -> bool:
    """Whether a unit may still ask for a later day: after the deadline only where the office says so. `on`: the day on which it asked
    (None: today)."""
    late = a.last_day is not None and (on or office.today) > a.last_day
    return not late or office.settings_for(a).extension_after_due


def all_take_extension(office: Office, shown: Sequence[Assignment]) -> bool:
    return all(takes_extension(office, a) for a in shown)


async def missing_support(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, tuple[Support, ...]]:
    """By task: the supporting units that have not handed in, the silent ones first, for the unit that leads it."""
    tasks = list(dict.fromkeys(a.task.id for a in assignments if a.part is Part.LEAD))
    found: dict[int, tuple[Support, ...]] = {}
    for a in sorted(await db.assignments.supporting(connection, office.id, tasks), key=lambda a: a.reported_on is not None):
        found[a.task.id] = (*found.get(a.task.id, ()), (office.unit(a.unit_id).short_name, a.reported_on))
    return found


async def asked_days(
    connection: Connection, office: Office, assignments: Sequence[Assignment], *, in_chat: bool = False
) -> dict[int, Later]:
    """By assignment: the later day that was asked for and waits for a decision, or for the document from above; a hand-back that waits.
    `in_chat`: for one answer; else it is asked once for all who are told something in the transaction."""
    known = {a.id: a for a in assignments}
    found: dict[int, Later] = {}
    if not known:
        return found
    for row in await db.requests.to_tell(connection, office.id, office.now - LATELY, of=list(known) if in_chat else None):
        a = known.get(row.assignment_id)
        if a is None:
            continue
        before = found.get(a.id, Later(None, False))
        if row.kind in _HANDED_BACK and row.state == "asked":
            unit = office.unit(row.asked_unit_id).short_name if row.asked_unit_id is not None else None
            waits_for = HEAD if row.passed_at is None else OFFICE
            found[a.id] = before._replace(handed_back=HandedBack(row.kind, local_date(row.asked_at), unit, waits_for))
        elif row.kind not in _LATER or row.asked_due is None:
            continue
        elif row.state == "asked" and row.kind == "extension":
            of = (
                HEAD if row.passed_at is None else office.name_of(office.chart.first_reachable(await deciders(connection, office, a))) or ""
            )
            found[a.id] = before._replace(due=row.asked_due, on=local_date(row.asked_at), agreed=False, of=of, carried=False)
        elif row.state == "granted" and waits_for_a_paper(office, a, row.asked_due):
            carried = row.kind == CARRY_OVER
            found[a.id] = before._replace(due=row.asked_due, on=local_date(row.asked_at), agreed=True, of="", carried=carried)
    return found


def waits_for_a_paper(office: Office, a: Assignment, agreed: date) -> bool:
    """Whether a later day a leader agreed to still waits for the paper from above: not once the day asked for has passed."""
    return a.task.source in FROM_ABOVE and a.due is not None and a.due < agreed and agreed >= office.today


async def waiting_for_papers(connection: Connection, office: Office) -> list[tuple[Assignment, Any]]:
    """What waits for a paper from above, each with the request a leader agreed to, oldest first."""
    rows = [row for row in await db.requests.to_tell(connection, office.id, office.now - LATELY) if _is_agreed_later_day(row)]
    found = await db.assignments.by_ids(connection, office.id, [row.assignment_id for row in rows])
    pairs = [(found[row.assignment_id], row) for row in rows if row.assignment_id in found]
    return [(a, row) for a, row in pairs if a.is_open and waits_for_a_paper(office, a, row.asked_due)]


def _is_agreed_later_day(row: Any) -> bool:
    return row.kind in _LATER and row.state == "granted" and row.asked_due is not None
