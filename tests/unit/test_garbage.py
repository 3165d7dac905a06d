"""What is put out of the collector's sight is freed all the same, and circles in it are found at night."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from bot.core import garbage


class Thing:
    """Something that can be watched."""

    other: Thing


@pytest.fixture(autouse=True)
def nothing_put_away() -> Iterator[None]:
    before = gc.get_freeze_count()
    # What an earlier test left behind would hide that nothing looks after what survives.
    garbage.keep_no_more()
    yield
    garbage.keep_no_more()
    if not before:
        gc.unfreeze()


def test_what_nobody_holds_any_more_is_freed_at_once_though_it_was_put_out_of_sight() -> None:
    thing = Thing()
    gone = weakref.ref(thing)
    garbage.put_out_of_sight()
    del thing
    assert gone() is None


def test_a_circle_that_was_put_out_of_sight_is_found_at_night() -> None:
    thing = Thing()
    thing.other = thing
    gone = weakref.ref(thing)
    garbage.put_out_of_sight()
    del thing
    gc.collect()
    assert gone() is not None
    garbage.look_for_circles()
    assert gone() is None


def test_where_nothing_was_put_away_nothing_is_looked_for() -> None:
    gc.unfreeze()
    garbage.look_for_circles()
    assert gc.get_freeze_count() == 0


def test_nothing_is_collected_while_much_is_loaded_and_again_after_a_failure() -> None:
    with pytest.raises(KeyError), garbage.undisturbed():
        assert not gc.isenabled()
        raise KeyError("the store went away")
    assert gc.isenabled()


def test_what_outlives_a_full_walk_is_not_walked_through_again_and_its_circles_are_found_at_night() -> None:
    garbage.keep_for_good()
    thing = Thing()
    thing.other = thing
    gone = weakref.ref(thing)
    gc.collect()
    frozen = gc.get_freeze_count()
    del thing
    gc.collect()
    assert gone() is not None and frozen > 0
    garbage.look_for_circles()
    assert gone() is None


def test_what_is_kept_for_good_twice_is_looked_after_once() -> None:
    garbage.keep_for_good()
    before = len(gc.callbacks)
    garbage.keep_for_good()
    assert len(gc.callbacks) == before


def test_what_outlives_a_walk_is_walked_through_again_once_nothing_more_is_kept() -> None:
    callbacks = gc.callbacks[:]
    garbage.keep_for_good()
    garbage.keep_no_more()
    assert gc.callbacks == callbacks


def test_a_process_that_goes_on_with_something_else_walks_through_what_survives_again() -> None:
    before = len(gc.callbacks)
    garbage.keep_for_good()
    assert len(gc.callbacks) == before + 1
    garbage.keep_no_more()
    garbage.keep_no_more()
    assert len(gc.callbacks) == before
