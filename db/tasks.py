"""Tasks, and the series that make one of them per period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, insert, select, update

from bot.core.register import NewTask
from bot.core.task import Document, Part, Source, Task
from db.documents import document_of
from db.session import Connection
from db.tables import AssignmentRow, AssignmentVersionRow, DocumentRow, SeriesRow, TaskRow

_T, _S, _D, _V = TaskRow, SeriesRow, DocumentRow, AssignmentVersionRow


@dataclass(frozen=True, slots=True)
class Series:
    """A duty that comes back: `rrule` is an RRULE body or "DATES:…"; units are ids."""

    id: int
    content: str
    source: Source
    document: Document | None
    rrule: str
    starts_on: date
    ends_on: date | None
    item: str | None
    product: str | None
    target: str | None
    deadline_raw: str | None
    lead_units: tuple[int, ...]
    support_units: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """`title`: of its document. `lead_units`: where it stands now."""

    number: int
    content: str
    title: str | None
    lead_units: frozenset[int]


async def add(
    connection: Connection,
    organisation_id: int,
    import_id: int,
    number: int,
    task: NewTask,
    *,
    document: Document | None,
    target: str | None,
    standing: bool,
    series_id: int | None = None,
    period: str | None = None,
) -> Task:
    """Store a task; its number must have been taken from the organisation."""
    made = await connection.execute(
        insert(_T)
        .values(
            organisation_id=organisation_id,
            import_id=import_id,
            document_id=None if document is None else document.id,
            series_id=series_id,
            period=period,
            number=number,
            item=task.item,
            content=task.content,
            product=task.product,
            source=task.source.value,
            deadline_raw=task.deadline_raw,
            deadline_kind=task.deadline.kind.value,
            recurrence=task.deadline.recurrence,
            target=target,
            standing=standing,
            urgent=task.urgent,
            upstream_code=task.upstream_code,
            note=task.note,
        )
        .returning(_T.id)
    )
    return Task(
        id=made.scalar_one(),
        number=number,
        content=task.content,
        source=task.source,
        document=document,
        item=task.item,
        product=task.product,
        deadline_raw=task.deadline_raw,
        target=target,
        standing=standing,
        urgent=task.urgent,
        periodic=series_id is not None,
        recurrence=task.deadline.recurrence if series_id is not None else None,
        period_due=None if period is None else date.fromisoformat(period),
        import_id=import_id,
    )


async def undated_items(connection: Connection, organisation_id: int, document_ids: Iterable[int]) -> dict[int, int]:
    """How many undated tasks are registered under each of the documents; series tasks are dated."""
    undated = (
        select(AssignmentRow.task_id)
        .join(_V, _V.assignment_id == AssignmentRow.id)
        .where(AssignmentRow.organisation_id == organisation_id, _V.until.is_(None), _V.due.is_(None))
    )
    rows = await connection.execute(
        select(_T.document_id, func.count())
        .where(_T.organisation_id == organisation_id, _T.document_id.in_(list(document_ids)), _T.id.in_(undated))
        .group_by(_T.document_id)
    )
    return {row[0]: row[1] for row in rows}


async def known(connection: Connection, organisation_id: int) -> list[Known]:
    """Every task that stands, in short, by number: how an import finds what is already there. Of a registration taken back none does."""
    leads: dict[int, set[int]] = {}
    for row in await connection.execute(
        select(AssignmentRow.task_id, _V.unit_id)
        .join(_V, _V.assignment_id == AssignmentRow.id)
        .where(AssignmentRow.organisation_id == organisation_id, _V.until.is_(None), _V.part == Part.LEAD.value)
    ):
        leads.setdefault(row.task_id, set()).add(row.unit_id)
    rows = await connection.execute(
        select(_T.id, _T.number, _T.content, _D.title)
        .outerjoin(_D, _D.id == _T.document_id)
        .where(_T.organisation_id == organisation_id)
        .order_by(_T.number)
    )
    return [Known(row.number, row.content, row.title, frozenset(leads[row.id])) for row in rows if row.id in leads]


async def add_series(
    connection: Connection,
    organisation_id: int,
    task: NewTask,
    *,
    rrule: str,
    document: Document | None,
    target: str | None,
    starts_on: date,
    lead_units: Iterable[int],
    support_units: Iterable[int],
) -> int:
    """Store a series; its id."""
    made = await connection.execute(
        insert(_S)
        .values(
            organisation_id=organisation_id,
            document_id=None if document is None else document.id,
            content=task.content,
            product=task.product,
            source=task.source.value,
            item=task.item,
            target=target,
            deadline_raw=task.deadline_raw,
            rrule=rrule,
            starts_on=starts_on,
            lead_units=list(lead_units),
            support_units=list(support_units),
        )
        .returning(_S.id)
    )
    return made.scalar_one()


@dataclass(frozen=True, slots=True)
class Extra:
    """What only lists and exports show of a task."""

    upstream_code: str | None = None
    upstream_state: str | None = None
    note: str | None = None
    recurring: bool = False


async def extras(connection: Connection, organisation_id: int) -> dict[int, Extra]:
    """By task id."""
    columns = (_T.id, _T.upstream_code, _T.upstream_state, _T.note, _T.series_id)
    rows = await connection.execute(select(*columns).where(_T.organisation_id == organisation_id))
    return {row.id: Extra(row.upstream_code, row.upstream_state, row.note, row.series_id is not None) for row in rows}


async def end_series(connection: Connection, organisation_id: int, import_id: int, last: date) -> None:
    """The series that a registration began make no task after `last`."""
    first = select(_T.series_id, func.min(_T.import_id).label("began")).where(_T.series_id.is_not(None)).group_by(_T.series_id).subquery()
    ids = select(first.c.series_id).where(first.c.began == import_id)
    await connection.execute(
        update(SeriesRow).where(SeriesRow.organisation_id == organisation_id, SeriesRow.id.in_(ids)).values(ends_on=last)
    )


async def series_of(connection: Connection, organisation_id: int) -> list[Series]:
    """Every series of the organisation."""
    return [_to_series(row) for row in await connection.execute(_series_of(), {"organisation": organisation_id})]


@cache
def _series_of() -> Select[Any]:
    return (
        select(
            _S.id,
            _S.content,
            _S.source,
            _S.rrule,
            _S.starts_on,
            _S.ends_on,
            _S.item,
            _S.product,
            _S.target,
            _S.deadline_raw,
            _S.lead_units,
            _S.support_units,
            _D.id.label("document_id"),
            _D.title,
            _D.symbol,
            _D.issued_on,
            _D.issuer,
            _D.abstract,
        )
        .outerjoin(_D, _D.id == _S.document_id)
        .where(_S.organisation_id == bindparam("organisation"))
        .order_by(_S.id)
    )


async def latest_periods(connection: Connection, organisation_id: int) -> dict[int, date]:
    """The due day of the latest period of each series that has a task; a period is named by its due day."""
    rows = await connection.execute(_latest_periods(), {"organisation": organisation_id})
    return {row[0]: date.fromisoformat(row[1]) for row in rows}


@cache
def _latest_periods() -> Select[Any]:
    mine = (_T.organisation_id == bindparam("organisation"), _T.series_id.is_not(None))
    return select(_T.series_id, func.max(_T.period)).where(*mine).group_by(_T.series_id)


async def said_before(connection: Connection, organisation_id: int) -> set[int]:
    """The series whose words are "trước ngày X": a task of theirs was registered so."""
    rows = await connection.execute(
        select(_T.series_id)
        .join(AssignmentRow, AssignmentRow.task_id == _T.id)
        .join(_V, _V.assignment_id == AssignmentRow.id)
        .where(_T.organisation_id == organisation_id, _T.series_id.is_not(None), _V.before.is_(True))
        .distinct()
    )
    return {series_id for series_id in rows.scalars() if series_id is not None}


def _to_series(row: Row[Any]) -> Series:
    document = None if row.document_id is None else document_of(row.document_id, row)
    return Series(
        id=row.id,
        content=row.content,
        source=Source(row.source),
        document=document,
        rrule=row.rrule,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        item=row.item,
        product=row.product,
        target=row.target,
        deadline_raw=row.deadline_raw,
        lead_units=tuple(row.lead_units),
        support_units=tuple(row.support_units),
    )


async def series_change_unit(connection: Connection, organisation_id: int, old_unit_id: int, new_unit_id: int) -> None:
    """What comes back goes to another unit from its next period on, once each."""
    rows = await connection.execute(select(_S.id, _S.lead_units, _S.support_units).where(_S.organisation_id == organisation_id))
    for row in list(rows):
        if old_unit_id not in (*row.lead_units, *row.support_units):
            continue
        lead, support = (
            list(dict.fromkeys(new_unit_id if unit == old_unit_id else unit for unit in units))
            for units in (row.lead_units, row.support_units)
        )
        await connection.execute(
            update(_S)
            .where(_S.organisation_id == organisation_id, _S.id == row.id)
            .values(lead_units=lead, support_units=[unit for unit in support if unit not in lead])
        )


async def numbers(connection: Connection, organisation_id: int, tasks: Sequence[int]) -> dict[int, int]:
    """Numbers of tasks, by id."""
    if not tasks:
        return {}
    rows = await connection.execute(
        select(TaskRow.id, TaskRow.number).where(TaskRow.organisation_id == organisation_id, TaskRow.id.in_(tasks))
    )
    return {row.id: row.number for row in rows}
