"""Assignments across the whole organisation: the lists behind its figures, and what is known of all its units at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, exists, func, or_, select, text

from bot.core.buckets import is_finished_before, is_finished_here
from bot.core.task import UNFINISHED, Assignment, Part, Source, State
from db import marks, versions
from db.assignments import by_ids, find, in_state, remembered
from db.dated import held_at
from db.once import once
from db.session import Connection
from db.slices import in_slices
from db.tables import AssignmentRow, AssignmentVersionRow, MarkRow, TaskRow
from db.types import Instant

_V, _T = AssignmentVersionRow, TaskRow

_ROWS = 2_000
_IDS = 200
"""Named in one statement."""


@cache
def _confirmed() -> Select[Any]:
    # By somebody's word: what a register brings along finished came by none. In the words of the partial index of such versions:
    # SQLite uses it only for a query that says the same.
    confirmed = (text("assignment_version.state = 'accepted'"), versions.versions_at(None), _V.inbox_id.is_not(None))
    mine = (_V.organisation_id == bindparam("organisation"), _V.at > bindparam("after", type_=Instant()))
    return select(_V.assignment_id, _V.at).where(*mine, *confirmed)


async def of_source(connection: Connection, organisation_id: int, source: Source, known: datetime | None = None) -> list[Assignment]:
    """Lead assignments of one source, as they stood at an instant."""
    memory = await remembered(connection, organisation_id) if known is None else None
    if memory is not None:
        return [a for a in memory.values() if a.task.source is source and a.part is Part.LEAD]
    return await find(connection, organisation_id, _T.source == source.value, _V.part == Part.LEAD.value, known=known)


async def at_work(
    connection: Connection,
    organisation_id: int,
    known: datetime | None = None,
    *,
    states: Sequence[State] = UNFINISHED,
    due: tuple[date, date] | None = None,
    undated: bool = False,
) -> list[Assignment]:
    """Lead assignments in some states at an instant; with `due` those whose last day lies in it, with `undated` those without."""
    last_day = func.coalesce(_V.last_day, _V.due)
    where: list[ColumnElement[bool]] = [in_state(*states), _V.part == Part.LEAD.value]
    if due is not None:
        where.append(last_day.between(*due))
    if undated:
        where.append(last_day.is_(None))
    return await find(connection, organisation_id, *where, known=known)


async def reported_on(connection: Connection, organisation_id: int, day: date) -> list[Assignment]:
    """Lead assignments whose last report with content is of that day."""
    return await find(connection, organisation_id, _V.reported_on == day, _V.part == Part.LEAD.value)


async def past_last_day(connection: Connection, organisation_id: int, day: date, known: datetime | None = None) -> list[Assignment]:
    """Lead assignments that had not been confirmed by an instant and whose last day lies before `day`."""
    waiting = in_state(*UNFINISHED)
    return await find(
        connection, organisation_id, waiting, _V.part == Part.LEAD.value, func.coalesce(_V.last_day, _V.due) < day, known=known
    )


async def finished_without(
    connection: Connection, organisation_id: int, mark: str, *, source: Source | None = None, known: datetime | None = None
) -> list[int]:
    """The numbers of the tasks (of one source, where one is given) that are finished here (`is_finished_here`) and do not bear a mark, in
    order; all as known at an instant (None: now)."""
    memory = await remembered(connection, organisation_id) if known is None else None
    if memory is not None:
        marked = await marks.marked(connection, organisation_id, mark)
        by_task: defaultdict[int, list[Assignment]] = defaultdict(list)
        for a in memory.values():
            if a.part is Part.LEAD and a.task.id not in marked and source in (None, a.task.source):
                by_task[a.task.id].append(a)
        return sorted(leads[0].task.number for leads in by_task.values() if is_finished_here(leads))
    statement = _finished_without(source is not None, known is not None)
    rows = await connection.execute(statement, _given(organisation_id, mark, source, known))
    return sorted([row.number async for some in in_slices(rows, _ROWS) for row in some])


async def count_finished_without(
    connection: Connection, organisation_id: int, mark: str, *, source: Source | None = None, known: datetime | None = None
) -> int:
    """How many `finished_without` finds, without their numbers: a city has tens of thousands."""
    if known is None and await remembered(connection, organisation_id) is not None:
        return len(await finished_without(connection, organisation_id, mark, source=source))
    statement = _count_finished_without(source is not None, known is not None)
    return int((await connection.execute(statement, _given(organisation_id, mark, source, known))).scalar_one())


def _given(organisation_id: int, mark: str, source: Source | None, known: datetime | None) -> dict[str, Any]:
    """What the statements below ask for."""
    given: dict[str, Any] = {"organisation": organisation_id, "mark": mark}
    return given | ({} if source is None else {"source": source.value}) | ({} if known is None else {"known": known})


# Asked for at every clerk's morning: put together once, which takes several times as long as running one.


@cache
def _count_finished_without(of_source: bool, past: bool) -> Select[Any]:
    return select(func.count()).select_from(_finished_without(of_source, past).subquery())


@cache
def _finished_without(of_source: bool, past: bool) -> Select[Any]:
    known = bindparam("known", type_=Instant()) if past else None
    at_work, other_part, made = _V.__table__.alias().c, AssignmentRow.__table__.alias().c, MarkRow.__table__.alias().c
    # Almost all that is finished bears its mark after a while: what is marked is left out first, by the index of a task's marks.
    bears = exists().where(made.task_id == AssignmentRow.task_id, made.kind == bindparam("mark"), held_at(made, known))
    still = exists().where(
        at_work.assignment_id == other_part.id,
        other_part.task_id == _T.id,
        held_at(at_work, known),
        at_work.part == Part.LEAD.value,
        at_work.state.in_([state.value for state in UNFINISHED]),
    )
    asked = [_T.source == bindparam("source")] if of_source else []
    return (
        select(_T.number)
        .select_from(_V)
        .join(AssignmentRow, AssignmentRow.id == _V.assignment_id)
        .join(_T, _T.id == AssignmentRow.task_id)
        .where(_V.organisation_id == bindparam("organisation"), versions.versions_at(known), *asked)
        .where(_V.state == State.ACCEPTED.value, _V.part == Part.LEAD.value)
        .where(or_(_V.takeover.is_(False), _V.done_on >= _V.registered_on), ~bears, ~still)
        .distinct()
    )


async def units_with_open(connection: Connection, organisation_id: int) -> list[int]:
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        return sorted({a.unit_id for a in memory.values() if a.is_open})
    return sorted((await connection.execute(_units_with_open(), {"organisation": organisation_id})).scalars())


@cache
def _units_with_open() -> Select[Any]:
    mine = (_V.organisation_id == bindparam("organisation"), _V.until.is_(None), _V.state == State.OPEN.value)
    return select(_V.unit_id).where(*mine).distinct()


async def standing_heard(connection: Connection, organisation_id: int) -> list[Row[Any]]:
    """Of every open standing duty: its unit, since when it is in the register, and when it was reported on last."""
    rows = await connection.execute(
        select(_V.assignment_id, _V.unit_id, _V.registered_on, _V.reported_on)
        .join(AssignmentRow, AssignmentRow.id == _V.assignment_id)
        .join(_T, _T.id == AssignmentRow.task_id)
        .where(_V.organisation_id == organisation_id, _V.until.is_(None), _V.state == State.OPEN.value, _T.standing)
        .where(or_(_V.supplement.is_not(None), ~versions.leads_done(None)))
        .order_by(_V.assignment_id)
    )
    return list(rows)


async def accepted_since(
    connection: Connection, organisation_id: int, accepted: Sequence[Assignment], after: datetime, now: datetime
) -> list[Assignment]:
    """Those of these accepted assignments that were not accepted at an earlier instant, by what was known then; not what came into
    the register since then as finished before."""
    written = await versions.written_between(connection, organisation_id, after, now)
    fresh = [a for a in accepted if a.id in written]
    was: dict[int, State] = {}
    for start in range(0, len(fresh), _IDS):
        ids = [a.id for a in fresh[start : start + _IDS]]
        was |= {a.id: a.state for a in await find(connection, organisation_id, AssignmentRow.id.in_(ids), known=after)}
    return [a for a in fresh if was.get(a.id) is not State.ACCEPTED and (a.id in was or not is_finished_before(a))]


async def confirmed_after(
    connection: Connection, organisation_id: int, after: datetime, now: datetime
) -> list[tuple[Assignment, datetime]]:
    """The assignments accepted since an instant, and since when; asked for once in a transaction that reads once."""

    async def ask() -> list[tuple[Assignment, datetime]]:
        rows = await connection.execute(_confirmed(), {"organisation": organisation_id, "after": after})
        at = {row.assignment_id: row.at for row in rows}
        if not at:
            return []
        accepted = list((await by_ids(connection, organisation_id, list(at))).values())
        return [(a, at[a.id]) for a in await accepted_since(connection, organisation_id, accepted, after, now)]

    return await once(connection, ("confirmed", organisation_id, after), ask)
