"""The seven buckets and their sub-lines, one assignment at a time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.buckets import (
    BEST_TO_WORST,
    Bucket,
    bucket_of,
    by_original,
    is_awaiting,
    is_due_soon,
    is_finished_before,
    is_finished_here,
    is_silent,
    is_taken_over,
    silent_from,
    silent_if_heard_by,
    worst,
)
from bot.core.calendar import Calendar
from bot.core.task import Assignment, Part, Source, State, Task

TASK = Task(1, 101, "Rà soát", Source.KE_HOACH, None)
DUE = date(2026, 11, 20)


def assignment(state: State = State.OPEN, **values: object) -> Assignment:
    given = {"assigned_on": date(2026, 8, 20), "registered_on": date(2026, 8, 20), "part": Part.LEAD, **values}
    return Assignment(id=1, task=TASK, unit_id=1, state=state, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("done_on", "bucket"),
    [
        (DUE - timedelta(days=1), Bucket.DONE_ON_TIME),
        (DUE, Bucket.DONE_ON_TIME),
        (DUE + timedelta(days=1), Bucket.DONE_LATE),
        (None, Bucket.DONE_ON_TIME),
    ],
)
def test_done_is_judged_by_the_day_it_was_done_not_by_the_day_of_the_figure(done_on: date | None, bucket: Bucket) -> None:
    done = assignment(State.ACCEPTED, due=DUE, last_day=DUE, done_on=done_on)
    assert bucket_of(done, date(2027, 6, 1)) is bucket


def test_done_without_a_deadline_is_neither_on_time_nor_late() -> None:
    assert bucket_of(assignment(State.ACCEPTED, done_on=date(2026, 12, 1)), date(2026, 12, 1)) is Bucket.DONE_UNDATED


def test_open_is_in_time_on_its_last_day_and_overdue_on_the_next() -> None:
    dated = assignment(due=DUE, last_day=DUE)
    assert bucket_of(dated, DUE) is Bucket.OPEN_IN_TIME
    assert bucket_of(dated, DUE + timedelta(days=1)) is Bucket.OPEN_OVERDUE


def test_a_due_day_that_is_off_is_judged_by_the_next_working_day() -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    dated = assignment(due=sunday, last_day=monday)
    assert bucket_of(dated, monday) is Bucket.OPEN_IN_TIME
    assert bucket_of(dated, monday + timedelta(days=1)) is Bucket.OPEN_OVERDUE


def test_a_due_day_without_a_computed_last_day_is_judged_by_itself() -> None:
    assert bucket_of(assignment(due=DUE), DUE + timedelta(days=1)) is Bucket.OPEN_OVERDUE


def test_twenty_august_is_silent_from_twenty_one_november() -> None:
    undated = assignment(assigned_on=date(2026, 8, 20))
    assert bucket_of(undated, date(2026, 11, 20)) is Bucket.UNDATED_REPORTED
    assert bucket_of(undated, date(2026, 11, 21)) is Bucket.UNDATED_SILENT


@pytest.mark.parametrize(
    ("heard_on", "first_silent_day"),
    [
        (date(2026, 11, 30), date(2027, 3, 1)),
        (date(2027, 11, 30), date(2028, 3, 1)),
        (date(2026, 1, 31), date(2026, 5, 1)),
        (date(2026, 12, 31), date(2027, 4, 1)),
        (date(2026, 8, 20), date(2026, 11, 21)),
    ],
)
def test_three_calendar_months_end_on_the_last_day_of_a_month_that_is_too_short(heard_on: date, first_silent_day: date) -> None:
    assert silent_from(heard_on) == first_silent_day


def test_a_report_with_content_starts_the_three_months_again() -> None:
    undated = assignment(assigned_on=date(2026, 1, 5), reported_on=date(2026, 9, 1))
    assert bucket_of(undated, date(2026, 12, 1)) is Bucket.UNDATED_REPORTED
    assert bucket_of(undated, date(2026, 12, 2)) is Bucket.UNDATED_SILENT


def test_a_report_older_than_the_assignment_does_not_count() -> None:
    handed_over = assignment(assigned_on=date(2026, 8, 20), reported_on=date(2026, 2, 1))
    assert bucket_of(handed_over, date(2026, 11, 20)) is Bucket.UNDATED_REPORTED


def test_the_office_may_set_other_months() -> None:
    assert bucket_of(assignment(assigned_on=date(2026, 8, 20)), date(2026, 9, 21), months=1) is Bucket.UNDATED_SILENT


def test_waiting_for_the_clerk_makes_nothing_overdue() -> None:
    submitted = assignment(State.SUBMITTED, due=DUE, last_day=DUE, submitted_on=DUE)
    assert bucket_of(submitted, DUE + timedelta(days=90)) is Bucket.OPEN_IN_TIME
    assert is_awaiting(submitted)


def test_what_was_submitted_late_stays_overdue_while_it_waits() -> None:
    submitted = assignment(State.SUBMITTED, due=DUE, last_day=DUE, submitted_on=DUE + timedelta(days=1))
    assert bucket_of(submitted, DUE + timedelta(days=90)) is Bucket.OPEN_OVERDUE


def test_waiting_for_the_clerk_makes_nothing_silent() -> None:
    submitted = assignment(State.SUBMITTED, submitted_on=date(2026, 9, 1), reported_on=date(2026, 9, 1))
    assert bucket_of(submitted, date(2027, 9, 1)) is Bucket.UNDATED_REPORTED


def test_withdrawn_is_in_no_bucket() -> None:
    assert bucket_of(assignment(State.WITHDRAWN, due=DUE, last_day=DUE), DUE) is None


def test_the_worst_lead_decides() -> None:
    order = [
        Bucket.OPEN_OVERDUE,
        Bucket.UNDATED_SILENT,
        Bucket.OPEN_IN_TIME,
        Bucket.UNDATED_REPORTED,
        Bucket.DONE_LATE,
        Bucket.DONE_ON_TIME,
        Bucket.DONE_UNDATED,
    ]
    assert list(reversed(BEST_TO_WORST)) == order
    for place, bucket in enumerate(order):
        assert worst(order[place:]) is bucket


def test_a_done_task_is_dated_if_any_lead_is() -> None:
    assert worst([Bucket.DONE_UNDATED, Bucket.DONE_ON_TIME]) is Bucket.DONE_ON_TIME


def test_a_task_is_done_only_when_every_lead_is() -> None:
    assert worst([Bucket.DONE_ON_TIME, Bucket.UNDATED_REPORTED]) is Bucket.UNDATED_REPORTED


def test_withdrawn_leads_leave_the_others_to_decide_and_alone_decide_nothing() -> None:
    assert worst([None, Bucket.DONE_LATE]) is Bucket.DONE_LATE
    assert worst([None, None]) is None
    assert worst([]) is None


def test_due_soon_counts_working_days() -> None:
    friday = date(2026, 11, 20)
    tuesday_off = Calendar(off=frozenset({date(2026, 11, 24)}))
    assert is_due_soon(assignment(due=date(2026, 11, 25), last_day=date(2026, 11, 25)), friday, Calendar())
    assert not is_due_soon(assignment(due=date(2026, 11, 26), last_day=date(2026, 11, 26)), friday, Calendar())
    assert is_due_soon(assignment(due=date(2026, 11, 26), last_day=date(2026, 11, 26)), friday, tuesday_off)
    assert not is_due_soon(assignment(), friday, Calendar())


def test_due_today_is_due_soon_and_overdue_is_not() -> None:
    assert is_due_soon(assignment(due=DUE, last_day=DUE), DUE, Calendar())
    assert not is_due_soon(assignment(due=DUE, last_day=DUE), DUE + timedelta(days=1), Calendar())


def test_what_was_submitted_is_not_due_soon() -> None:
    assert not is_due_soon(assignment(State.SUBMITTED, due=DUE, last_day=DUE, submitted_on=DUE), DUE, Calendar())


def test_taken_over_is_only_what_was_late_or_silent_before_the_register_was_kept() -> None:
    started = date(2026, 11, 16)
    late_before = assignment(due=date(2026, 11, 13), last_day=date(2026, 11, 13), registered_on=started, takeover=True)
    late_since = assignment(due=date(2026, 11, 18), last_day=date(2026, 11, 18), registered_on=started, takeover=True)
    own = assignment(due=date(2026, 11, 13), last_day=date(2026, 11, 13), registered_on=started)
    assert is_taken_over(late_before, Bucket.OPEN_OVERDUE)
    assert not is_taken_over(late_since, Bucket.OPEN_OVERDUE)
    assert not is_taken_over(own, Bucket.OPEN_OVERDUE)
    last_day_before_was_the_first_here = assignment(due=started, last_day=started, registered_on=started, takeover=True)
    assert not is_taken_over(last_day_before_was_the_first_here, Bucket.OPEN_OVERDUE)
    assert is_taken_over(assignment(registered_on=started, takeover=True), Bucket.UNDATED_SILENT)
    heard_here = assignment(registered_on=started, reported_on=started, takeover=True)
    assert not is_taken_over(heard_here, Bucket.UNDATED_SILENT)
    assert not is_taken_over(assignment(registered_on=started, takeover=True), Bucket.UNDATED_REPORTED)


@pytest.mark.parametrize(
    ("takeover", "state", "done_on", "finished_before"),
    [
        (True, State.ACCEPTED, DUE - timedelta(days=1), True),
        (True, State.ACCEPTED, None, True),
        (True, State.ACCEPTED, DUE, False),
        (False, State.ACCEPTED, DUE - timedelta(days=1), False),
        (True, State.SUBMITTED, DUE - timedelta(days=1), False),
    ],
)
def test_finished_before_is_what_was_done_before_the_first_day_of_the_register(
    takeover: bool, state: State, done_on: date | None, finished_before: bool
) -> None:
    done = assignment(state, registered_on=DUE, done_on=done_on, takeover=takeover)
    assert is_finished_before(done) is finished_before


@pytest.mark.parametrize(
    ("leads", "finished_here"),
    [
        ([{}], True),
        ([{"done_on": DUE - timedelta(days=1)}], False),
        ([{"done_on": DUE - timedelta(days=1)}, {}], True),
        ([{}, {"state": State.OPEN}], False),
        ([{}, {"state": State.WITHDRAWN}], True),
        ([{"state": State.WITHDRAWN}], False),
        ([], False),
    ],
)
def test_a_task_is_finished_here_when_all_who_still_lead_it_have_and_one_of_them_since_the_register_is_kept(
    leads: list[dict[str, object]], finished_here: bool
) -> None:
    done = {"state": State.ACCEPTED, "registered_on": DUE, "done_on": DUE, "takeover": True}
    assert is_finished_here(assignment(**{**done, **lead}) for lead in leads) is finished_here  # type: ignore[arg-type]


def test_by_the_original_deadline_a_moved_one_is_judged_by_the_working_day_it_had_at_first() -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    calendar = Calendar(off=frozenset())
    moved = assignment(due=date(2026, 12, 4), last_day=date(2026, 12, 4), due_original=sunday)
    assert (by_original(moved, calendar).due, by_original(moved, calendar).last_day) == (sunday, monday)
    for kept in (assignment(due=DUE, last_day=DUE, due_original=DUE), assignment(due=DUE, last_day=DUE)):
        assert by_original(kept, calendar) is kept


@given(day=st.dates(date(2020, 1, 1), date(2040, 1, 1)), months=st.integers(1, 14), before=st.integers(0, 500))
def test_the_rule_of_silence_turned_round_says_the_same(day: date, months: int, before: int) -> None:
    heard_on = day - timedelta(days=before)
    assert is_silent(heard_on, day, months) == (heard_on <= silent_if_heard_by(day, months))


@given(
    day=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    state=st.sampled_from(State),
    due=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
def test_everything_but_the_withdrawn_is_in_exactly_one_bucket_and_dated_work_in_a_dated_one(
    day: date, state: State, due: date | None
) -> None:
    bucket = bucket_of(assignment(state, due=due, last_day=due, submitted_on=day, done_on=day), day)
    assert (bucket is None) == (state is State.WITHDRAWN)
    if bucket is not None:
        dated = {Bucket.DONE_ON_TIME, Bucket.DONE_LATE, Bucket.OPEN_IN_TIME, Bucket.OPEN_OVERDUE}
        assert (bucket in dated) == (due is not None)
