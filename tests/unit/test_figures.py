"""The figures of a register held in memory: the specification the store is compared with."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.buckets import Bucket
from bot.core.calendar import Calendar
from bot.core.figures import Buckets, Figures, OfWhich, Yardstick, add, count, numbers_to_move, unheard_numbers
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.task import Assignment, Part, Source, State, Task

DAY = date(2026, 11, 25)
LATE = DAY - timedelta(days=10)
SOON = DAY + timedelta(days=1)
FAR = DAY + timedelta(days=60)
YARDSTICK = Yardstick(DAY, Calendar())
UNITS = tuple(Unit(n, f"Phòng {n}", f"P. {n}", f"P{n}", UnitKind.DEPARTMENT, Mode.LIVE, n) for n in (1, 2, 3))


def task(number: int, source: Source = Source.KE_HOACH, *, standing: bool = False) -> Task:
    return Task(number, number, "Rà soát", source, None, standing=standing)


def lead(of: Task, unit: int = 1, state: State = State.OPEN, due: date | None = None, **values: object) -> Assignment:
    given = {"assigned_on": DAY - timedelta(days=20), "registered_on": DAY - timedelta(days=20), "part": Part.LEAD, **values}
    return Assignment(id=of.number * 10 + unit, task=of, unit_id=unit, state=state, due=due, last_day=due, **given)  # type: ignore[arg-type]


def figures(*assignments: Assignment) -> Figures:
    return count(assignments, YARDSTICK, UNITS)


def test_a_collective_task_counts_once_above_and_once_in_each_unit_below() -> None:
    shared = task(1)
    found = figures(lead(shared, 1, State.ACCEPTED, FAR, done_on=DAY), lead(shared, 2, due=LATE), lead(shared, 3, due=FAR))
    assert found.buckets == Buckets(open_overdue=1)
    assert [(line.unit_id, line.buckets) for line in found.by_unit] == [
        (1, Buckets(done_on_time=1)),
        (2, Buckets(open_overdue=1)),
        (3, Buckets(open_in_time=1)),
    ]
    assert found.total == 1
    assert add(line.buckets for line in found.by_unit).total == 3


def test_support_has_its_own_column_and_decides_nothing() -> None:
    shared = task(1)
    found = figures(lead(shared, 1, due=FAR), lead(shared, 2, due=LATE, part=Part.SUPPORT))
    assert found.buckets == Buckets(open_in_time=1)
    assert [(line.buckets.total, line.support) for line in found.by_unit] == [(1, 0), (0, 1)]


def test_a_task_this_organisation_only_supports_is_not_in_its_total() -> None:
    found = figures(lead(task(1), 2, due=LATE, part=Part.SUPPORT))
    assert found.total == 0
    assert [line.support for line in found.by_unit] == [1]


def test_withdrawn_is_counted_beside_the_total_and_in_no_unit() -> None:
    half = task(2)
    found = figures(lead(task(1), 1, State.WITHDRAWN), lead(half, 1, State.WITHDRAWN), lead(half, 2, due=FAR))
    assert (found.total, found.withdrawn) == (1, 1)
    assert [line.unit_id for line in found.by_unit] == [2]


def test_waiting_for_the_office_is_a_sub_line_of_the_bucket_it_stands_in() -> None:
    shared = task(3)
    found = figures(
        lead(task(1), 1, State.SUBMITTED, FAR, submitted_on=DAY),
        lead(task(2), 1, State.SUBMITTED, LATE, submitted_on=DAY),
        # One unit is still at work: the task does not wait for the office.
        lead(shared, 1, State.SUBMITTED, FAR, submitted_on=DAY),
        lead(shared, 2, due=FAR),
    )
    assert found.of_which.awaiting_confirmation == Buckets(open_in_time=1, open_overdue=1)


def test_due_soon_is_a_sub_line_of_in_time_only() -> None:
    shared = task(2)
    found = figures(lead(task(1), due=SOON), lead(shared, 1, due=SOON), lead(shared, 2, due=LATE))
    assert found.of_which.due_soon == Buckets(open_in_time=1)


def test_standing_duties_are_counted_while_unfinished() -> None:
    found = figures(
        lead(task(1, Source.THONG_BAO_KL, standing=True)), lead(task(2, Source.THONG_BAO_KL, standing=True), state=State.ACCEPTED)
    )
    assert found.of_which.standing.total == 1
    assert found.of_source("THONG_BAO_KL").standing == 1
    assert found.of_source("THONG_BAO_KL").buckets.total == 2


def test_nothing_heard_for_thirty_days_counts_tasks_somebody_is_at_work_on() -> None:
    old = DAY - timedelta(days=30)
    shared = task(4)
    found = figures(
        lead(task(1), assigned_on=old),
        lead(task(2), assigned_on=old + timedelta(days=1)),
        lead(task(3), assigned_on=old, reported_on=DAY - timedelta(days=3)),
        lead(shared, 1, assigned_on=old),
        lead(shared, 2, assigned_on=old, reported_on=DAY),
        lead(task(5), state=State.SUBMITTED, assigned_on=old, submitted_on=old),
        lead(task(6), state=State.ACCEPTED, assigned_on=old, done_on=old),
    )
    assert (found.unheard, found.unheard_standing) == (1, 0)
    month = figures(lead(replace(task(7), standing=True), assigned_on=old), lead(task(8), assigned_on=old))
    assert (month.unheard, month.unheard_standing) == (2, 1)


def test_the_tasks_nothing_was_heard_of_are_named_by_their_numbers_in_order() -> None:
    old = DAY - timedelta(days=30)
    shared = task(3)
    leads = [
        lead(task(9), assigned_on=old),
        lead(task(4), assigned_on=old, reported_on=DAY),
        lead(shared, 1, assigned_on=old),
        lead(shared, 2, assigned_on=old),
        lead(task(5), assigned_on=old, part=Part.SUPPORT),
    ]
    assert unheard_numbers(leads, YARDSTICK) == (3, 9)


def test_the_tasks_to_move_are_those_every_unit_still_at_work_on_them_is_to_lose() -> None:
    day = YARDSTICK.day
    leads = [
        lead(task(9), unit=1, given_up_on=day),
        lead(task(9), unit=2, state=State.ACCEPTED),
        lead(task(7), unit=1, given_up_on=day),
        lead(task(7), unit=2),
        lead(task(3), given_up_on=day),
        lead(task(5), given_up_on=day + timedelta(days=1)),
        lead(task(4), state=State.ACCEPTED),
    ]
    assert numbers_to_move(leads, day) == (3, 9)
    assert numbers_to_move([replace(leads[0], part=Part.SUPPORT)], day) == ()


def test_late_since_before_the_register_was_kept_is_a_sub_line_of_what_is_late() -> None:
    kept_from = LATE + timedelta(days=1)
    shared = task(3)
    found = figures(
        lead(task(1), due=LATE, takeover=True, registered_on=kept_from),
        lead(task(2), due=LATE, registered_on=kept_from),
        # The lead that was taken over late is confirmed; another one makes the task late.
        lead(shared, 1, State.ACCEPTED, LATE, takeover=True, registered_on=kept_from, done_on=DAY),
        lead(shared, 2, due=LATE),
    )
    assert found.buckets == Buckets(open_overdue=3)
    assert found.of_which.taken_over == Buckets(open_overdue=1)


def test_by_the_deadline_given_first_a_task_that_was_given_more_time_is_late() -> None:
    extended = lead(task(1), due=FAR, due_original=LATE)
    assert figures(extended).buckets == Buckets(open_in_time=1)
    found = count([extended], replace(YARDSTICK, original={}), UNITS)
    assert found.buckets == Buckets(open_overdue=1)
    assert [line.buckets for line in found.by_unit] == [Buckets(open_overdue=1)]


def test_a_source_has_one_line_and_units_have_theirs_where_they_are_asked_for() -> None:
    found = figures(lead(task(1, Source.HDND), 1), lead(task(2), 2), lead(task(3), 3))
    assert found.of_source("HDND").buckets.total == 1
    assert found.of_source("THANH_UY").buckets.total == 0
    assert [line.unit_id for line in found.of_units([3, 1])] == [1, 3]


def test_what_a_closed_period_keeps_gives_the_same_figures_back() -> None:
    old = DAY - timedelta(days=30)
    found = figures(
        lead(task(1, Source.NV_UBND), 1, State.SUBMITTED, FAR, submitted_on=DAY),
        lead(task(2), 2, State.WITHDRAWN),
        lead(task(3), 2, due=SOON, part=Part.SUPPORT),
        lead(replace(task(4), standing=True), 3, assigned_on=old),
        lead(task(5), 3, assigned_on=old),
    )
    assert (found.withdrawn, found.unheard, found.unheard_standing) == (1, 2, 1)
    stored = found.to_stored()
    assert Figures.from_stored(json.loads(json.dumps(stored))) == found
    # What was closed before these were counted by themselves.
    del stored["unheard_standing"]
    assert Figures.from_stored(stored) == replace(found, unheard_standing=0)


def test_rates_are_over_the_total_and_over_what_came_due() -> None:
    buckets = Buckets(187, 16, 11, 52, 9, 25, 12)
    assert (buckets.done, buckets.total, buckets.came_due) == (214, 312, 223)


def test_an_empty_register_is_all_zeros() -> None:
    empty = figures()
    assert (empty.total, empty.done, empty.by_source, empty.by_unit) == (0, 0, (), ())


def test_json_has_the_promised_shape() -> None:
    upstream = lead(task(1, Source.NV_UBND), 1, due=SOON)
    assert figures(upstream, replace(upstream, id=2, unit_id=2, part=Part.SUPPORT)).to_json() == {
        "as_of": "2026-11-25",
        "total": 1,
        "done": 0,
        "withdrawn": 0,
        "buckets": {
            "done_on_time": 0,
            "done_late": 0,
            "done_undated": 0,
            "open_in_time": 1,
            "open_overdue": 0,
            "undated_reported": 0,
            "undated_silent": 0,
        },
        "of_which": {"due_soon": 1, "awaiting_confirmation": 0, "standing": 0, "taken_over": 0},
        "by_source": [
            {"source": "NV_UBND", "total": 1, "done": 0, "buckets": Buckets(open_in_time=1).to_json(), "standing": 0},
        ],
        "by_unit": [
            {"unit": "Phòng 1", "total": 1, "done": 0, "buckets": Buckets(open_in_time=1).to_json(), "support": 0},
            {"unit": "Phòng 2", "total": 0, "done": 0, "buckets": Buckets().to_json(), "support": 1},
        ],
    }


_days = st.dates(DAY - timedelta(days=200), DAY)
_leads = st.builds(
    lambda number, unit, state, due, given_on, standing: lead(
        task(number, standing=standing and number % 2 == 0), unit, state, due, assigned_on=given_on, submitted_on=given_on, done_on=given_on
    ),
    st.integers(1, 8),
    st.integers(1, 3),
    st.sampled_from(State),
    st.none() | st.dates(DAY - timedelta(days=20), DAY + timedelta(days=20)),
    _days,
    st.booleans(),
)


@given(st.lists(_leads, max_size=20, unique_by=lambda one: one.id))
def test_buckets_sources_and_units_always_add_up(leads: list[Assignment]) -> None:
    found = figures(*leads)
    tasks = {one.task.number for one in leads}
    assert found.total + found.withdrawn == len(tasks)
    assert add(line.buckets for line in found.by_source) == found.buckets
    assert add(line.buckets for line in found.by_unit).total == sum(one.state is not State.WITHDRAWN for one in leads)
    for line in (found.of_which.due_soon, found.of_which.awaiting_confirmation, found.of_which.standing, found.of_which.taken_over):
        assert all(getattr(line, bucket.value) <= getattr(found.buckets, bucket.value) for bucket in Bucket)
    assert set(found.of_which.to_json()) == {"due_soon", "awaiting_confirmation", "standing", "taken_over"}
    assert OfWhich() == figures().of_which
