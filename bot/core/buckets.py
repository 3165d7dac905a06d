"""The seven buckets every figure is made of, and the sub-lines inside them. Pure: one assignment as it stood, and a day.

The table is the city's own of August 2018 (done in time, done late, done without a deadline; open in time, open late),
with the undated open ones split by the rule of three months without a report, which offices count from the day a
task was given. Withdrawn assignments are in no bucket; they are counted beside the total.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from bot.core.calendar import Calendar
from bot.core.months import add_months
from bot.core.task import Assignment, State

SILENT_MONTHS = 3
DUE_SOON_DAYS = 3
_DAY = timedelta(days=1)


class Bucket(StrEnum):
    """The seven buckets in the order in which they are printed. They add up to the total."""

    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    DONE_UNDATED = "done_undated"
    OPEN_IN_TIME = "open_in_time"
    OPEN_OVERDUE = "open_overdue"
    UNDATED_REPORTED = "undated_reported"
    UNDATED_SILENT = "undated_silent"


DONE = frozenset({Bucket.DONE_ON_TIME, Bucket.DONE_LATE, Bucket.DONE_UNDATED})

BEST_TO_WORST = (
    Bucket.DONE_UNDATED,
    Bucket.DONE_ON_TIME,
    Bucket.DONE_LATE,
    Bucket.UNDATED_REPORTED,
    Bucket.OPEN_IN_TIME,
    Bucket.UNDATED_SILENT,
    Bucket.OPEN_OVERDUE,
)
"""A task given to several units stands where its worst lead stands. Done without a deadline comes first, so that a task
counts as dated as soon as one of its leads is."""

RANK = {bucket: rank for rank, bucket in enumerate(BEST_TO_WORST)}


def bucket_of(assignment: Assignment, day: date, months: int = SILENT_MONTHS) -> Bucket | None:
    """Where an assignment stood at the end of `day`; None when it was withdrawn.

    `assignment` is its version known on that day. Done is judged by the day it was done, submitted by the day it was
    submitted (waiting for the clerk makes nothing late or silent), open by `day` itself.
    """
    if assignment.state is State.WITHDRAWN:
        return None
    last_day = last_day_of(assignment)
    if assignment.state is State.ACCEPTED:
        if last_day is None:
            return Bucket.DONE_UNDATED
        return Bucket.DONE_LATE if _after(assignment.done_on, last_day) else Bucket.DONE_ON_TIME
    submitted = assignment.state is State.SUBMITTED
    if last_day is None:
        silent = not submitted and is_silent(assignment.last_heard_on, day, months)
        return Bucket.UNDATED_SILENT if silent else Bucket.UNDATED_REPORTED
    return Bucket.OPEN_OVERDUE if _after(assignment.submitted_on if submitted else day, last_day) else Bucket.OPEN_IN_TIME


def worst(buckets: Iterable[Bucket | None]) -> Bucket | None:
    """The bucket of a task from those of its leads; None when every lead was withdrawn (or there is none)."""
    return max((bucket for bucket in buckets if bucket is not None), key=RANK.__getitem__, default=None)


def last_day_of(assignment: Assignment) -> date | None:
    """The day after which an assignment is late; None when it has no deadline."""
    return assignment.last_day or assignment.due


def by_original(assignment: Assignment, calendar: Calendar) -> Assignment:
    """The assignment as if its deadline had never been moved: judged by `due_original`, or the next working day when that is
    off. What had no deadline at first keeps the one it was given."""
    original = assignment.due_original
    if original is None or original == assignment.due:
        return assignment
    return replace(assignment, due=original, last_day=calendar.on_or_after(original))


def silent_from(heard_on: date, months: int = SILENT_MONTHS) -> date:
    """The first day on which an undated duty last heard of on `heard_on` counts as silent (20/8: from 21/11).

    Calendar months; a month that is too short ends on its last day (30/11: heard until 28/2, silent from 1/3).
    """
    return add_months(heard_on, months) + _DAY


def is_silent(heard_on: date, day: date, months: int = SILENT_MONTHS) -> bool:
    return silent_from(heard_on, months) <= day


def silent_if_heard_by(day: date, months: int = SILENT_MONTHS) -> date:
    """The latest `heard_on` that is silent on `day`: the same rule turned round, for stores that compare dates only."""
    heard_on = add_months(day, -months)
    while not is_silent(heard_on, day, months):
        heard_on -= _DAY
    return heard_on


def soon_until(day: date, calendar: Calendar, days: int = DUE_SOON_DAYS) -> date:
    """The last `last_day` that is "sắp đến hạn" on `day`: so many working days after it."""
    return calendar.add(day, days)


def is_due_soon(assignment: Assignment, day: date, calendar: Calendar, days: int = DUE_SOON_DAYS) -> bool:
    """Open, not late, and at most `days` working days are left. What was submitted is not due any more."""
    last_day = last_day_of(assignment)
    return assignment.is_open and last_day is not None and day <= last_day <= soon_until(day, calendar, days)


def is_awaiting(assignment: Assignment) -> bool:
    """The unit has said it is done; the office has not confirmed it yet."""
    return assignment.state is State.SUBMITTED


def is_taken_over(assignment: Assignment, bucket: Bucket | None) -> bool:
    """Late or silent, and that since before this register was kept ("tồn từ trước khi theo dõi")."""
    if not assignment.takeover:
        return False
    if bucket is Bucket.OPEN_OVERDUE:
        last_day = last_day_of(assignment)
        return last_day is not None and last_day < assignment.registered_on
    return bucket is Bucket.UNDATED_SILENT and assignment.last_heard_on < assignment.registered_on


def is_finished_before(assignment: Assignment) -> bool:
    """Finished before this register was kept: what belongs to it elsewhere (the city's system, the work file) was seen to then."""
    done_on = assignment.done_on
    return assignment.takeover and assignment.state is State.ACCEPTED and (done_on is None or done_on < assignment.registered_on)


def is_finished_here(leads: Iterable[Assignment]) -> bool:
    """Whether all who lead a task have finished it, and not all of them before this register was kept: what belongs to it elsewhere is
    still to be seen to."""
    counted = [lead for lead in leads if lead.state is not State.WITHDRAWN]
    return all(lead.state is State.ACCEPTED for lead in counted) and not all(map(is_finished_before, counted))


def _after(settled_on: date | None, last_day: date) -> bool:
    """An unknown day (an old list may lack it) makes nothing late."""
    return settled_on is not None and settled_on > last_day
