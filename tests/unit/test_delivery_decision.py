"""What becomes of a row of the ledger after a send that did not succeed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.channel import ChannelError, Failure
from bot.core.delivery import HOLD, MAX_REJECTIONS, Decision, Drop, Priority, RowState, after_failure, backoff


def test_what_was_surely_not_sent_is_tried_again_however_often_it_failed() -> None:
    for attempts in (1, 2, 50):
        decision = after_failure(Failure.NOT_SENT, attempts=attempts, unknowns=0)
        assert decision.state is RowState.READY and decision.wait == backoff(attempts, 0.0) and decision.pause is None


def test_an_unknown_outcome_is_held_a_minute_before_its_one_more_send() -> None:
    assert after_failure(Failure.UNKNOWN, attempts=1, unknowns=1) == Decision(RowState.UNKNOWN, wait=HOLD)
    assert timedelta(minutes=1) == HOLD


def test_a_row_unknown_twice_is_given_up_as_unconfirmed() -> None:
    assert after_failure(Failure.UNKNOWN, attempts=2, unknowns=2) == Decision(RowState.DROPPED, Drop.UNCONFIRMED)


def test_an_unknown_row_is_never_dropped_for_the_failures_before_it() -> None:
    assert after_failure(Failure.UNKNOWN, attempts=9, unknowns=1).state is RowState.UNKNOWN


def test_slow_down_rests_the_whole_token_as_long_as_the_platform_says_and_keeps_the_row() -> None:
    assert after_failure(Failure.SLOW_DOWN, attempts=1, unknowns=0, retry_after=35.0) == Decision(
        RowState.READY, pause=timedelta(seconds=35)
    )


@pytest.mark.parametrize("said", [None, 0.0])
def test_slow_down_without_a_number_still_rests_a_second(said: float | None) -> None:
    assert after_failure(Failure.SLOW_DOWN, attempts=1, unknowns=0, retry_after=said).pause == timedelta(seconds=1)


def test_a_token_nobody_knows_rests_five_seconds_as_a_whole_and_keeps_the_row() -> None:
    assert after_failure(Failure.UNAUTHORISED, attempts=9, unknowns=0) == Decision(RowState.READY, pause=timedelta(seconds=5))


def test_a_permanent_refusal_drops_the_row_at_once() -> None:
    assert after_failure(Failure.REFUSED, attempts=1, unknowns=0) == Decision(RowState.DROPPED, Drop.REFUSED)


def test_a_chat_that_moved_is_written_to_again_at_once() -> None:
    assert after_failure(Failure.MOVED, attempts=1, unknowns=0) == Decision(RowState.READY)


@pytest.mark.parametrize("failure", [Failure.REJECTED, Failure.BAD_MARKS])
def test_a_rejected_request_is_tried_three_times_in_all(failure: Failure) -> None:
    states = [after_failure(failure, attempts=n, unknowns=0).state for n in range(1, MAX_REJECTIONS + 1)]
    assert states == [RowState.READY, RowState.READY, RowState.DROPPED]
    assert after_failure(failure, attempts=MAX_REJECTIONS, unknowns=0).dropped_as is Drop.BROKEN


def test_only_marks_that_were_refused_are_taken_off() -> None:
    assert after_failure(Failure.BAD_MARKS, attempts=1, unknowns=0).as_plain
    assert not after_failure(Failure.REJECTED, attempts=1, unknowns=0).as_plain


def test_the_wait_doubles_from_two_seconds_to_five_minutes() -> None:
    waits = [backoff(n, 0.0).total_seconds() for n in range(1, 12)]
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    assert backoff(10_000, 0.0) == timedelta(minutes=5)


def test_jitter_takes_at_most_half_of_the_wait() -> None:
    assert backoff(3, 1.0) == timedelta(seconds=4)
    assert backoff(3, 0.5) == timedelta(seconds=6)


def test_answers_leave_before_events_before_digests_before_groups() -> None:
    assert Priority.ANSWER < Priority.EVENT < Priority.DIGEST < Priority.GROUP


def test_only_a_refusal_takes_the_address_out_of_use() -> None:
    assert [failure for failure in Failure if after_failure(failure, attempts=1, unknowns=0).dropped_as is Drop.REFUSED] == [
        Failure.REFUSED
    ]


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(Failure),
    st.integers(1, 200),
    st.integers(0, 3),
    st.one_of(st.none(), st.floats(0, 3600)),
    st.floats(0, 1),
)
def test_no_failure_is_taken_for_sent_and_every_drop_has_a_reason(
    failure: Failure, attempts: int, unknowns: int, retry_after: float | None, jitter: float
) -> None:
    decision = after_failure(failure, attempts=attempts, unknowns=unknowns, retry_after=retry_after, jitter=jitter)
    assert decision.state in (RowState.READY, RowState.UNKNOWN, RowState.DROPPED)
    assert (decision.dropped_as is not None) is (decision.state is RowState.DROPPED)
    assert decision.wait >= timedelta(0)
    assert decision.dropped_as not in (Drop.MOOT, Drop.EXPIRED)


def test_an_error_of_a_channel_reads_as_the_platform_said_it() -> None:
    assert str(ChannelError(Failure.REJECTED, "message is too long", retry_after=3.0)) == "message is too long"
