"""Our own pace of sending, with a machine time the test moves."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.pacing import Allowance, Pacer

START = 1000.0
GAPS = st.lists(st.floats(0, 3), min_size=1, max_size=120)


def most_in(times: Sequence[float], seconds: float) -> int:
    """The most sends in any stretch of so many seconds."""
    return max(sum(1 for other in times if start <= other < start + seconds) for start in times)


def sent(pacer: Pacer, chats: Sequence[tuple[str, bool]], gaps: Sequence[float]) -> dict[str, list[float]]:
    """Send to the chats in turn as early as the pacer allows, pausing between as told; when each chat was written to."""
    now, times = START, dict[str, list[float]]()
    for (chat, is_group), gap in zip(chats, gaps, strict=True):
        now += gap
        while (wait := max(pacer.wait_overall(now), pacer.wait(chat, is_group, now))) > 0:
            now += max(wait, 1e-6)
        pacer.spend(chat, is_group, now)
        times.setdefault(chat, []).append(now)
    return times


def test_a_chat_takes_a_burst_of_three_and_then_one_a_second() -> None:
    pacer = Pacer()
    for _ in range(3):
        assert pacer.wait("a", False, START) == 0
        pacer.spend("a", False, START)
    assert pacer.wait("a", False, START) == pytest.approx(1.0)
    assert pacer.wait("a", False, START + 1.0) == 0


def test_reminders_leave_room_for_one_answer_in_each_chat() -> None:
    pacer = Pacer()
    for _ in range(2):
        assert pacer.wait("a", False, START, is_answer=False) == 0
        pacer.spend("a", False, START)
    assert pacer.wait("a", False, START, is_answer=False) == pytest.approx(1.0)
    assert pacer.wait("a", False, START, is_answer=True) == 0


def test_a_chat_whose_burst_is_one_is_reminded_all_the_same() -> None:
    pacer = Pacer(chat_burst=1.0)
    assert pacer.wait("a", False, START, is_answer=False) == 0


def test_one_chat_does_not_hold_up_another() -> None:
    pacer = Pacer()
    for _ in range(3):
        pacer.spend("a", False, START)
    assert pacer.wait("a", False, START) > 0
    assert pacer.wait("b", False, START) == 0


def test_all_chats_together_keep_the_overall_pace() -> None:
    pacer = Pacer()
    for chat in "abc":
        assert pacer.wait_overall(START) == 0
        pacer.spend(chat, False, START)
    assert pacer.wait_overall(START) == pytest.approx(1 / 25)
    assert pacer.wait_overall(START + 1 / 25) == pytest.approx(0, abs=1e-9)


def test_a_person_is_not_held_to_the_minute_of_a_group() -> None:
    times = sent(Pacer(), [("a", False)] * 60, [0.0] * 60)["a"]
    assert times[-1] - times[0] == pytest.approx(57.0, abs=0.1)


def test_no_minute_of_a_group_holds_more_than_twenty() -> None:
    times = sent(Pacer(), [("g", True)] * 60, [0.0] * 60)["g"]
    assert 19 <= most_in(times, 60) <= 20


def test_a_list_of_a_few_parts_goes_to_a_rested_group_without_a_minutes_pause() -> None:
    times = sent(Pacer(), [("g", True)] * 5, [0.0] * 5)["g"]
    assert times[-1] - times[0] < 5


def test_an_allowance_that_was_overspent_at_second_zero_is_not_filled_again() -> None:
    allowance = Allowance(1.0, 1.0)
    for _ in range(3):
        allowance.spend(0.0)
    assert allowance.wait(0.0) == pytest.approx(3.0)
    assert not allowance.is_full(0.0)


def test_an_allowance_never_holds_more_than_its_burst() -> None:
    allowance = Allowance(10.0, 2.0)
    allowance.spend(START)
    assert allowance.is_full(START + 3600)
    for _ in range(2):
        assert allowance.wait(START + 3600) == 0
        allowance.spend(START + 3600)
    assert allowance.wait(START + 3600) > 0


def test_chats_that_rested_are_forgotten_and_busy_ones_are_not() -> None:
    pacer = Pacer()
    for number in range(10_000):
        pacer.spend(f"old {number}", False, START)
    for _ in range(3):
        pacer.spend("busy", False, START + 60)
    assert pacer.wait("busy", False, START + 60) > 0
    assert len(pacer._chats) == 1


@settings(max_examples=60, deadline=None)
@given(GAPS, st.sampled_from([1.0, 5.0, 30.0]))
def test_a_chat_never_gets_more_than_the_rate_and_its_burst_in_any_stretch(gaps: list[float], seconds: float) -> None:
    times = sent(Pacer(), [("a", False)] * len(gaps), gaps)["a"]
    assert most_in(times, seconds) <= seconds * 1.0 + 3


@settings(max_examples=60, deadline=None)
@given(GAPS)
def test_a_group_never_gets_more_than_twenty_in_any_minute(gaps: list[float]) -> None:
    assert most_in(sent(Pacer(), [("g", True)] * len(gaps), gaps)["g"], 60) <= 20


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.booleans(), st.floats(0, 0.2)), min_size=1, max_size=120))
def test_all_chats_together_never_get_more_than_the_overall_rate_and_three(plan: list[tuple[str, bool, float]]) -> None:
    chats = [(("g" if group else "p") + name, group) for name, group, _ in plan]
    times = sorted(t for each in sent(Pacer(), chats, [gap for _, _, gap in plan]).values() for t in each)
    assert most_in(times, 1) <= 28


@settings(max_examples=60, deadline=None)
@given(GAPS)
def test_nobody_waits_longer_than_the_pacer_says(gaps: list[float]) -> None:
    pacer, now = Pacer(), START
    for gap in gaps:
        now += gap
        wait = pacer.wait("a", False, now)
        assert 0 <= wait <= 1
        now += wait
        assert pacer.wait("a", False, now) == pytest.approx(0, abs=1e-6)
        pacer.spend("a", False, now)


def test_there_is_room_for_what_is_left_of_the_burst_and_for_what_time_adds_to_it() -> None:
    pacer = Pacer(per_second=2.0, burst=3.0)
    assert pacer.room_overall(START) == 3
    for chat in "ab":
        pacer.spend(chat, False, START)
    assert [pacer.room_overall(START + later) for later in (0.0, 0.25, 0.5, 9.0)] == [1, 1, 2, 3]
    for chat in "abcde":
        pacer.spend(chat, False, START + 9.0)
    assert pacer.room_overall(START + 9.0) == 0


def test_a_person_is_not_paced_as_a_group_is() -> None:
    for is_group, all_leave in ((False, True), (True, False)):
        pacer, left = Pacer(per_second=1e6, burst=1e6, per_chat=1.0), 0
        for second in range(30):
            if pacer.wait("a", is_group, START + second) == 0:
                pacer.spend("a", is_group, START + second)
                left += 1
        assert (left == 30) is all_leave


def test_a_rested_group_takes_a_quarter_of_its_minute_at_once_and_then_one_every_four_seconds() -> None:
    pacer = Pacer(per_chat=1e6, chat_burst=1e6)
    for _ in range(5):
        assert pacer.wait("g", True, START) == 0
        pacer.spend("g", True, START)
    assert pacer.wait("g", True, START) == pytest.approx(4.0)


def test_what_was_held_up_leaves_two_at_once_and_then_at_the_pace() -> None:
    pacer = Pacer(per_second=4.0, leaving_burst=2.0)
    for _ in range(2):
        assert pacer.wait_to_leave(START) == 0
        pacer.leave(START)
    assert pacer.wait_to_leave(START) == pytest.approx(0.25)
    assert pacer.wait_to_leave(START + 0.2) == pytest.approx(0.05)
    assert pacer.wait_to_leave(START + 0.25) == 0
    pacer.leave(START + 0.25)
    assert pacer.wait_to_leave(START + 0.25) == pytest.approx(0.25)


def test_a_pacer_without_bounds_holds_nothing_back() -> None:
    pacer = Pacer.unbounded()
    for _ in range(1000):
        assert pacer.wait_overall(START) == pacer.wait("g", True, START, is_answer=False) == pacer.wait_to_leave(START) == 0
        pacer.spend("g", True, START)
        pacer.leave(START)


def left(pacer: Pacer, crowds: Sequence[tuple[int, float]]) -> list[float]:
    """When each leaves of crowds that were held up together: how many, and how many seconds after the crowd before."""
    now, times = START, list[float]()
    for many, gap in crowds:
        now += gap
        for _ in range(many):
            while (wait := pacer.wait_to_leave(now)) > 0:
                now += max(wait, 1e-6)
            pacer.leave(now)
            times.append(now)
    return times


CROWDS = st.lists(st.tuples(st.integers(1, 30), st.floats(0, 0.6)), min_size=1, max_size=12)


@settings(max_examples=60, deadline=None)
@given(CROWDS)
def test_no_second_holds_more_than_27_that_leave_whatever_held_them_up(crowds: list[tuple[int, float]]) -> None:
    assert most_in(left(Pacer(), crowds), 1) <= 27


@settings(max_examples=200, deadline=None)
@given(CROWDS, st.lists(st.floats(0, 0.11), min_size=12, max_size=12))
def test_no_second_of_the_platform_holds_more_than_30_though_some_are_a_tenth_of_a_second_longer_on_their_way(
    crowds: list[tuple[int, float]], ways: list[float]
) -> None:
    times = left(Pacer(), crowds)
    assert most_in([at + ways[n // 7 % 12] for n, at in enumerate(times)], 1) <= 30


def test_a_second_whose_first_messages_were_slow_to_arrive_holds_no_more_than_30() -> None:
    times = left(Pacer(), [(80, 0.0)])
    assert most_in([at + (0.1 if n < 6 else 0.0) for n, at in enumerate(times)], 1) <= 30
