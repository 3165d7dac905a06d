"""The figures of a day, computed by the store: one row per assignment, one per task, then a few counted rows.

`bot.core.figures.count` says the same in plain Python and is the specification; a city has 100,000 assignments, which
is too many to carry over for a number.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, ColumnElement, Row, Select, and_, case, func, literal, null, select, union_all

from bot.core.buckets import RANK, Bucket
from bot.core.figures import Figures, OfWhich, Tally, UnitFigures, Yardstick, by_rank, of_counts
from bot.core.organisation import Unit
from bot.core.task import Part, Source
from db import units as stored_units
from db.session import Connection
from db.snapshots import standing
from db.tables import TaskRow

_T = TaskRow

_SUB_LINES = tuple(line.name for line in fields(OfWhich))


async def figures(
    connection: Connection, organisation_id: int, known: datetime, yardstick: Yardstick, units: Sequence[int] | None = None
) -> Figures:
    """The figures of one organisation by what was recorded at `known`; with `units`, of these units' assignments only.

    `known` after the end of the yardstick's day recalls the day by effective dates (`db.snapshots`).
    """
    rows = list(await connection.execute(_counted(standing(organisation_id, known, yardstick, units))))
    return _figures(rows, await stored_units.all_of(connection, organisation_id), yardstick)


def _counted(assignments: CTE) -> Any:
    """Tasks counted by source and bucket, and assignments counted by unit, part and bucket."""
    a = assignments.c
    tasks = (
        select(
            a.task_id,
            func.max(a.rank).label("rank"),
            _is(func.max(a.due_soon_rank) == func.max(a.rank)).label("due_soon"),
            _is(and_(func.max(a.is_open) == 0, func.max(a.is_submitted) == 1)).label("awaiting_confirmation"),
            _is(func.max(a.taken_over_rank) == func.max(a.rank)).label("taken_over"),
            _is(and_(func.max(a.is_open) == 1, func.max(a.is_heard) == 0)).label("unheard"),
        )
        .where(a.part == Part.LEAD.value)
        .group_by(a.task_id)
        .cte("tasks")
    )
    t = tasks.c
    unfinished = t.rank > RANK[Bucket.DONE_LATE]
    by_source: Select[Any] = (
        select(
            _T.source.label("source"),
            null().label("unit_id"),
            null().label("part"),
            t.rank,
            func.count().label("how_many"),
            func.sum(t.due_soon).label("due_soon"),
            func.sum(t.awaiting_confirmation).label("awaiting_confirmation"),
            func.sum(_is(and_(_T.standing, unfinished))).label("standing"),
            func.sum(t.taken_over).label("taken_over"),
            func.sum(t.unheard).label("unheard"),
            func.sum(_is(and_(_T.standing, t.unheard == 1))).label("unheard_standing"),
        )
        .join(_T, _T.id == t.task_id)
        .group_by(_T.source, t.rank)
    )
    by_unit: Select[Any] = (
        select(null(), a.unit_id, a.part, a.rank, func.count(), *([literal(0)] * (len(_SUB_LINES) + 2)))
        .where(a.rank.is_not(None))
        .group_by(a.unit_id, a.part, a.rank)
    )
    return union_all(by_source, by_unit)


def _is(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _figures(rows: Iterable[Row[Any]], units: Iterable[Unit], yardstick: Yardstick) -> Figures:
    tally = Tally()
    by_unit: defaultdict[int, Counter[Bucket]] = defaultdict(Counter)
    support: Counter[int] = Counter()
    for row in rows:
        if row.rank is None:
            tally.withdrawn += row.how_many
            continue
        bucket = by_rank(row.rank)
        if row.part == Part.LEAD.value:
            by_unit[row.unit_id][bucket] += row.how_many
        elif row.part == Part.SUPPORT.value:
            support[row.unit_id] += row.how_many
        else:
            source = Source(row.source)
            tally.total[bucket] += row.how_many
            tally.by_source[source][bucket] += row.how_many
            tally.standing[source] += row.standing
            tally.unheard += row.unheard
            tally.unheard_standing += row.unheard_standing
            for name in _SUB_LINES:
                tally.of_which[name][bucket] += getattr(row, name)
    lines = (
        UnitFigures(unit.id, unit.name, unit.short_name, of_counts(by_unit.get(unit.id, {})), support[unit.id])
        for unit in units
        if unit.id in by_unit or unit.id in support
    )
    return tally.figures(yardstick, lines)
