"""How an assignment stood on a day, by what was known later: both sides of each day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.core.recall import recall
from bot.core.task import Assignment, Part, Source, State, Task

DAY = date(2026, 11, 25)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
LONG_AGO = DAY - timedelta(days=40)
OPEN = Assignment(
    id=1, task=Task(1, 101, "Rà soát", Source.KE_HOACH, None), unit_id=1, part=Part.LEAD, state=State.OPEN,
    assigned_on=LONG_AGO, registered_on=LONG_AGO, due_original=AFTER, due=AFTER, last_day=AFTER,
)  # fmt: skip


def recalled(known: Assignment, was: Assignment | None = OPEN, *, known_on: date = AFTER) -> Assignment:
    found = recall(known, was, known_on=known_on, day=DAY)
    assert found is not None
    return found


def test_what_was_registered_late_counts_from_the_day_it_was_given() -> None:
    assert recall(replace(OPEN, assigned_on=DAY), None, known_on=AFTER, day=DAY) == replace(OPEN, assigned_on=DAY)
    assert recall(replace(OPEN, assigned_on=AFTER), None, known_on=AFTER, day=DAY) is None
    # It was in the register already: that it is said to be given later takes it out no more.
    assert recall(replace(OPEN, assigned_on=AFTER), OPEN, known_on=AFTER, day=DAY) is not None


def test_what_was_withdrawn_after_the_day_stood_as_it_was() -> None:
    gone = replace(OPEN, state=State.WITHDRAWN, unit_id=2)
    assert recalled(gone) == OPEN
    assert recalled(gone, known_on=DAY).state is State.WITHDRAWN
    assert recalled(gone, None).state is State.WITHDRAWN


def test_a_completion_counts_from_its_own_day() -> None:
    accepted = replace(OPEN, state=State.ACCEPTED)
    assert recalled(replace(accepted, done_on=DAY)).state is State.ACCEPTED
    assert recalled(replace(accepted, done_on=AFTER)).state is State.OPEN
    assert recalled(accepted).state is State.ACCEPTED


def test_what_was_handed_in_counts_from_its_own_day() -> None:
    submitted = replace(OPEN, state=State.SUBMITTED)
    assert recalled(replace(submitted, submitted_on=DAY)).state is State.SUBMITTED
    assert recalled(replace(submitted, submitted_on=AFTER)).state is State.OPEN
    assert recalled(submitted).state is State.OPEN


def test_a_report_counts_from_its_own_day_and_an_earlier_one_before() -> None:
    assert recalled(replace(OPEN, reported_on=DAY)).reported_on == DAY
    assert recalled(replace(OPEN, reported_on=AFTER), replace(OPEN, reported_on=BEFORE)).reported_on == BEFORE
    assert recalled(replace(OPEN, reported_on=AFTER)).reported_on is None
    assert recalled(replace(OPEN, reported_on=AFTER), None).reported_on is None
    assert recalled(OPEN, replace(OPEN, reported_on=BEFORE)).reported_on is None


def test_what_was_said_after_the_day_stands_in_no_paper_of_it() -> None:
    later = replace(OPEN, said="xong, đã gửi", said_on=AFTER, percent=100, state=State.SUBMITTED, submitted_on=AFTER)
    before = replace(
        OPEN, said="được nửa", said_on=BEFORE, percent=50, percent_on=BEFORE, percent_said="được nửa", blocked=True, supplement="bản ký"
    )
    heard = recalled(later, before)
    assert (heard.said, heard.said_on, heard.percent, heard.blocked, heard.supplement) == ("được nửa", BEFORE, 50, True, "bản ký")
    assert (heard.percent_on, heard.percent_said) == (BEFORE, "được nửa")
    assert heard.submitted_on is None
    alone = recalled(replace(later, assigned_on=DAY), None)
    assert (alone.said, alone.percent, alone.submitted_on) == (None, None, None)
    on_the_day = recalled(replace(later, said_on=DAY, submitted_on=DAY), before)
    assert (on_the_day.said, on_the_day.percent, on_the_day.submitted_on) == ("xong, đã gửi", 100, DAY)


def test_a_transfer_after_the_day_leaves_it_where_it_was() -> None:
    moved = replace(OPEN, unit_id=2, part=Part.SUPPORT)
    assert (recalled(moved).unit_id, recalled(moved).part) == (1, Part.LEAD)
    assert (recalled(moved, None).unit_id, recalled(moved, None).part) == (2, Part.SUPPORT)


def test_an_extension_after_the_day_changes_nothing_and_a_corrected_deadline_does() -> None:
    far = DAY + timedelta(days=90)
    extended = replace(OPEN, due=far, last_day=far)
    assert (recalled(extended).due, recalled(extended).last_day) == (AFTER, AFTER)
    corrected = replace(extended, due_original=far)
    assert (recalled(corrected).due, recalled(corrected).last_day) == (far, far)
    assert recalled(extended, None).due == far
