"""Where every assignment of an organisation stands at a moment, as one row each: what figures and movements count.

A moment is a day and an instant of knowledge. Knowledge up to the end of the day is the plain register; later knowledge
recalls the day by effective dates, as `bot.core.recall` says in plain Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import CTE, ColumnElement, Date, Select, String, and_, case, cast, func, literal, null, or_, select

from bot.core.buckets import RANK, Bucket
from bot.core.clock import end_of_day
from bot.core.figures import Yardstick
from bot.core.task import State
from db.dated import held_at
from db.tables import AssignmentRow, AssignmentVersionRow
from db.versions import versions_at

_V, _A = AssignmentVersionRow, AssignmentRow

_DATES = ("due", "due_original", "last_day", "assigned_on", "registered_on", "reported_on", "submitted_on", "done_on")


def standing(
    organisation_id: int, known: datetime, yardstick: Yardstick, units: Sequence[int] | None = None, *, name: str = "standing"
) -> CTE:
    """One row per assignment: assignment_id, task_id, unit_id, part, the rank of its bucket (NULL when withdrawn), and
    what the sub-lines ask. With `units`, of these units' assignments only."""
    if known <= end_of_day(yardstick.day):
        columns: dict[str, Any] = {column: getattr(_V, column) for column in ("unit_id", "part", "state", "takeover", *_DATES)}
        # The organisation is asked of the assignment: walking assignments in order is faster than walking all versions by time.
        rows = select(_V.assignment_id).join(_A, _A.id == _V.assignment_id).where(_A.organisation_id == organisation_id, versions_at(known))
        return _ranked(rows, columns, yardstick, units).cte(name)
    recalled = _recalled(organisation_id, known, yardstick.day).subquery(f"{name}_recalled")
    columns = {column: recalled.c[column] for column in ("unit_id", "part", "state", "takeover", *_DATES)}
    return _ranked(select(recalled.c.assignment_id).select_from(recalled), columns, yardstick, units, task_id=recalled.c.task_id).cte(name)


def _recalled(organisation_id: int, known: datetime, day: date) -> Select[Any]:
    """The register at `known`, taken back to the end of `day` by effective dates."""
    end = end_of_day(day)
    as_known, on_the_day = _V.__table__.alias("k"), _V.__table__.alias("d")
    k, d = as_known.c, on_the_day.c
    at_day = and_(d.assignment_id == k.assignment_id, held_at(d, end))
    was = d.id.is_not(None)
    stopped_later = and_(was, k.state == State.WITHDRAWN.value, k.at > end)
    keeps_due = or_(stopped_later, and_(was, k.due_original.is_not_distinct_from(d.due_original)))
    state = case(
        (stopped_later, d.state),
        (k.state == State.WITHDRAWN.value, State.WITHDRAWN.value),
        (and_(k.state == State.ACCEPTED.value, or_(k.done_on.is_(None), k.done_on <= day)), State.ACCEPTED.value),
        (and_(k.state == State.SUBMITTED.value, k.submitted_on <= day), State.SUBMITTED.value),
        else_=State.OPEN.value,
    )

    def of_known(column: str) -> ColumnElement[Any]:
        return case((stopped_later, d[column]), else_=k[column]).label(column)

    return (
        select(
            k.assignment_id,
            _A.task_id,
            case((was, d.unit_id), else_=k.unit_id).label("unit_id"),
            case((was, d.part), else_=k.part).label("part"),
            cast(state, String).label("state"),
            of_known("takeover"),
            case((keeps_due, d.due), else_=k.due).label("due"),
            of_known("due_original"),
            case((keeps_due, d.last_day), else_=k.last_day).label("last_day"),
            of_known("assigned_on"),
            of_known("registered_on"),
            case(
                (stopped_later, d.reported_on),
                (or_(k.reported_on.is_(None), k.reported_on <= day), k.reported_on),
                else_=d.reported_on,
            ).label("reported_on"),
            of_known("submitted_on"),
            of_known("done_on"),
        )
        .select_from(_A)
        .join(as_known, and_(k.assignment_id == _A.id, held_at(k, known)))
        .outerjoin(on_the_day, at_day)
        .where(_A.organisation_id == organisation_id, or_(was, k.assigned_on <= day))
    )


def _ranked(
    rows: Select[Any], given: dict[str, Any], yardstick: Yardstick, units: Sequence[int] | None, *, task_id: Any = _A.task_id
) -> Select[Any]:
    day = literal(yardstick.day, Date)
    v = _Columns(given)
    last_day = _last_day(v, yardstick)
    heard_on = case((v.reported_on > v.assigned_on, v.reported_on), else_=v.assigned_on)
    is_open, submitted, accepted = (v.state == state.value for state in (State.OPEN, State.SUBMITTED, State.ACCEPTED))

    late = last_day < case((accepted, v.done_on), (submitted, v.submitted_on), else_=day)
    silent = and_(is_open, heard_on <= yardstick.silent_if_heard_by)
    rank = case(
        (v.state == State.WITHDRAWN.value, null()),
        (
            accepted,
            case((last_day.is_(None), RANK[Bucket.DONE_UNDATED]), (late, RANK[Bucket.DONE_LATE]), else_=RANK[Bucket.DONE_ON_TIME]),
        ),
        (last_day.is_(None), case((silent, RANK[Bucket.UNDATED_SILENT]), else_=RANK[Bucket.UNDATED_REPORTED])),
        (late, RANK[Bucket.OPEN_OVERDUE]),
        else_=RANK[Bucket.OPEN_IN_TIME],
    )
    due_soon = and_(is_open, last_day.between(yardstick.day, yardstick.soon_until))
    taken_over = and_(
        v.takeover,
        or_(
            and_(or_(is_open, submitted), late, last_day < v.registered_on),
            and_(last_day.is_(None), silent, heard_on < v.registered_on),
        ),
    )
    statement = rows.add_columns(
        task_id,
        v.unit_id,
        v.part,
        rank.label("rank"),
        case((due_soon, RANK[Bucket.OPEN_IN_TIME])).label("due_soon_rank"),
        case((taken_over, rank)).label("taken_over_rank"),
        case((is_open, 1), else_=0).label("is_open"),
        case((submitted, 1), else_=0).label("is_submitted"),
        case((v.state != State.WITHDRAWN.value, case((heard_on > yardstick.unheard_if_heard_by, 1), else_=0))).label("is_heard"),
    )
    return statement if units is None else statement.where(v.unit_id.in_(units))


def _last_day(v: _Columns, yardstick: Yardstick) -> ColumnElement[Any]:
    """The day after which an assignment is late (`bot.core.buckets.last_day_of`, and `by_original` where that is asked)."""
    current = func.coalesce(v.last_day, v.due)
    if yardstick.original is None:
        return current
    put_off = [(v.due_original == literal(day, Date), literal(working, Date)) for day, working in yardstick.original.items()]
    original = case(*put_off, else_=v.due_original) if put_off else v.due_original
    return case((and_(v.due_original.is_not(None), or_(v.due.is_(None), v.due != v.due_original)), original), else_=current)


class _Columns:
    """The columns of a version, of whatever statement they come."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given

    def __getattr__(self, name: str) -> Any:
        return self._given[name]
