"""What happened between two moments, pair by pair: where a task stood before, and where it stands after."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

from bot.core import movements
from bot.core.buckets import Bucket
from bot.core.figures import Buckets
from bot.core.movements import Adjustment, Movement, Stand, TaskChange, UnitChange
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.task import Source, State

IN_TIME, LATE, DONE, DONE_LATE = Bucket.OPEN_IN_TIME, Bucket.OPEN_OVERDUE, Bucket.DONE_ON_TIME, Bucket.DONE_LATE
WITHDRAWN = State.WITHDRAWN
STANDS: tuple[Stand, ...] = (IN_TIME, LATE, DONE, DONE_LATE, WITHDRAWN, None)
UNITS = tuple(Unit(n, f"Phòng {n}", f"P. {n}", f"P{n}", UnitKind.DEPARTMENT, Mode.LIVE, n) for n in (1, 2, 3))
ONE = Buckets(open_in_time=1)


def office(before: Stand, after: Stand, how_many: int = 1) -> Movement:
    movement, _ = movements.of_tasks([TaskChange(Source.KE_HOACH, before, after, how_many)])
    assert movement.holds
    return movement


def units(*change: Any, how_many: int = 1) -> dict[int, Movement]:
    found = movements.of_units([replace(UnitChange(*change), how_many=how_many)], UNITS)
    assert all(line.movement.holds for line in found)
    return {line.unit_id: line.movement for line in found}


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        (IN_TIME, IN_TIME, Movement(opening=1, stand=ONE)),
        (IN_TIME, DONE, Movement(opening=1, stand=Buckets(done_on_time=1))),
        (LATE, DONE_LATE, Movement(opening=1, stand=Buckets(done_late=1))),
        (None, IN_TIME, Movement(new=1, stand=ONE)),
        (None, DONE, Movement(new=1, stand=Buckets(done_on_time=1))),
        (DONE, IN_TIME, Movement(reopened=1, stand=ONE)),
        (WITHDRAWN, IN_TIME, Movement(reopened=1, stand=ONE)),
        (WITHDRAWN, DONE, Movement(reopened=1, stand=Buckets(done_on_time=1))),
        (IN_TIME, WITHDRAWN, Movement(opening=1, withdrawn=1)),
        (None, WITHDRAWN, Movement(new=1, withdrawn=1)),
        (DONE, WITHDRAWN, Movement(reopened=1, withdrawn=1)),
        (IN_TIME, None, Movement(opening=1, withdrawn=1)),
        (DONE, DONE, Movement()),
        (DONE, DONE_LATE, Movement()),
        (WITHDRAWN, WITHDRAWN, Movement()),
        (WITHDRAWN, None, Movement()),
        (None, None, Movement()),
    ],
)  # fmt: skip
def test_a_task_of_the_office_enters_once_and_leaves_once(before: Stand, after: Stand, moved: Movement) -> None:
    assert office(before, after) == moved


def test_the_identity_holds_for_every_pair_and_for_their_sum() -> None:
    pairs = list(itertools.product(STANDS, STANDS))
    total, by_source = movements.of_tasks(
        TaskChange(source, *pair, how_many) for how_many, pair in enumerate(pairs, 1) for source in (Source.KE_HOACH, Source.THONG_BAO_KL)
    )
    assert total.holds
    assert [line.source for line in by_source] == [source for source in Source if source in (Source.KE_HOACH, Source.THONG_BAO_KL)]
    assert all(line.movement.holds for line in by_source)
    assert sum(line.movement.total for line in by_source) == total.total == 2 * by_source[0].movement.total


def test_a_movement_that_loses_or_invents_something_does_not_hold() -> None:
    sound = Movement(opening=3, new=2, received=1, reopened=1, withdrawn=1, handed_over=2, stand=Buckets(done_on_time=1, open_in_time=3))
    assert (sound.total, sound.done, sound.closing, sound.holds) == (7, 1, 3, True)
    assert not Movement(opening=1).holds
    assert not Movement(withdrawn=1).holds
    assert Movement.from_json(sound.to_json()) == sound


def test_as_many_as_stand_behind_a_pair_are_counted() -> None:
    assert office(IN_TIME, DONE, 3) == Movement(opening=3, stand=Buckets(done_on_time=3))
    assert office(IN_TIME, WITHDRAWN, 3) == Movement(opening=3, withdrawn=3)
    assert units(1, IN_TIME, 2, LATE, how_many=3) == {
        1: Movement(opening=3, handed_over=3),
        2: Movement(received=3, stand=Buckets(open_overdue=3)),
    }


@pytest.mark.parametrize(
    ("change", "moved"),
    [
        ((1, IN_TIME, 1, DONE), {1: Movement(opening=1, stand=Buckets(done_on_time=1))}),
        ((1, DONE, 1, IN_TIME), {1: Movement(reopened=1, stand=ONE)}),
        ((1, DONE, 1, DONE_LATE), {}),
        ((1, IN_TIME, 1, None), {1: Movement(opening=1, withdrawn=1)}),
        ((None, None, 1, IN_TIME), {1: Movement(new=1, stand=ONE)}),
        ((None, None, 1, WITHDRAWN), {1: Movement(new=1, withdrawn=1)}),
        ((1, IN_TIME, None, None), {1: Movement(opening=1, withdrawn=1)}),
        # It goes on somewhere else, where it is nobody's lead.
        ((1, IN_TIME, None, IN_TIME), {1: Movement(opening=1, handed_over=1)}),
        ((1, IN_TIME, 2, IN_TIME), {1: Movement(opening=1, handed_over=1), 2: Movement(received=1, stand=ONE)}),
        ((1, IN_TIME, 2, DONE), {1: Movement(opening=1, handed_over=1), 2: Movement(received=1, stand=Buckets(done_on_time=1))}),
        # Opened again at the other unit: the first had finished it before the period.
        ((1, DONE, 2, IN_TIME), {2: Movement(received=1, stand=ONE)}),
        ((1, DONE, 2, DONE), {}),
        ((1, DONE, 2, None), {}),
        ((1, WITHDRAWN, 2, WITHDRAWN), {}),
        ((None, IN_TIME, 2, IN_TIME), {2: Movement(received=1, stand=ONE)}),
        ((None, DONE, 2, DONE), {2: Movement(received=1, stand=Buckets(done_on_time=1))}),
    ],
)  # fmt: skip
def test_what_a_unit_hands_over_another_receives(change: tuple[Any, ...], moved: dict[int, Movement]) -> None:
    assert units(*change) == moved


def test_units_are_told_in_their_order_with_their_names() -> None:
    found = movements.of_units([UnitChange(None, None, 3, IN_TIME), UnitChange(None, None, 1, LATE)], UNITS)
    assert [(line.unit_id, line.name, line.short_name) for line in found] == [(1, "Phòng 1", "P. 1"), (3, "Phòng 3", "P. 3")]


@pytest.mark.parametrize(
    ("closed", "today", "adjusted"),
    [
        (IN_TIME, IN_TIME, Adjustment()),
        (None, WITHDRAWN, Adjustment()),
        (WITHDRAWN, None, Adjustment()),
        (LATE, DONE, Adjustment(tasks=2, done=2, overdue=-2)),
        (DONE, LATE, Adjustment(tasks=2, done=-2, overdue=2)),
        (DONE, DONE_LATE, Adjustment(tasks=2)),
        (None, IN_TIME, Adjustment(tasks=2, total=2)),
        (None, DONE, Adjustment(tasks=2, done=2, total=2)),
        (LATE, WITHDRAWN, Adjustment(tasks=2, overdue=-2, total=-2)),
    ],
)  # fmt: skip
def test_a_closed_period_comes_out_otherwise_by_what_is_known_today(closed: Stand, today: Stand, adjusted: Adjustment) -> None:
    found = movements.adjustment([TaskChange(Source.KE_HOACH, closed, today, 2)])
    assert found == adjusted
    assert bool(found) is (adjusted.tasks != 0)


def test_differences_of_several_tasks_add_up() -> None:
    changes = [
        TaskChange(Source.KE_HOACH, LATE, DONE, 2),
        TaskChange(Source.KE_HOACH, IN_TIME, LATE),
        TaskChange(Source.KE_HOACH, None, DONE),
    ]
    assert movements.adjustment(changes) == Adjustment(tasks=4, done=3, overdue=-1, total=1)


def test_one_task_that_stands_elsewhere_is_an_adjustment_and_none_is_none() -> None:
    assert Adjustment(tasks=1) and not Adjustment()


def test_what_stands_as_before_hides_nothing_that_comes_behind_it() -> None:
    source = Source.KE_HOACH
    stays, moves = TaskChange(source, IN_TIME, IN_TIME, 1), TaskChange(source, IN_TIME, DONE, 1)
    assert movements.adjustment([stays, moves]) == movements.adjustment([moves]) == Adjustment(tasks=1, done=1)
