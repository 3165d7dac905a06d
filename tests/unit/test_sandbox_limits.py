"""The pace Telegram allows, counted with a clock the test moves."""

from __future__ import annotations

import pytest

from bot.sandbox.limits import BURST, PER_GROUP_MINUTE, PER_SECOND, Bound, Limits
from bot.sandbox.refusal import Refused


class Machine:
    """Machine time that stands still until told."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def limits(machine: Machine) -> Limits:
    return Limits(now=machine)


def refused(limits: Limits, chat: int, is_group: bool = False) -> int:
    """The retry_after of a refusal."""
    with pytest.raises(Refused) as caught:
        limits.take(chat, is_group)
    assert caught.value.status == 429 and caught.value.parameters is not None
    seconds: int = caught.value.parameters["retry_after"]
    assert caught.value.description == f"Too Many Requests: retry after {seconds}"
    return seconds


def test_thirty_chats_in_a_second_are_accepted_and_the_next_is_refused(limits: Limits, machine: Machine) -> None:
    for chat in range(PER_SECOND):
        limits.take(chat, False)
    assert refused(limits, 99) == 1
    machine.time += 1.0
    limits.take(99, False)


def test_a_short_burst_to_one_chat_passes_and_then_it_is_one_a_second(limits: Limits, machine: Machine) -> None:
    for _ in range(BURST):
        limits.take(1, False)
    assert refused(limits, 1) == 1
    limits.take(2, False)
    machine.time += 1.0
    limits.take(1, False)
    refused(limits, 1)


def test_one_a_second_goes_on_for_ever(limits: Limits, machine: Machine) -> None:
    for _ in range(200):
        limits.take(1, False)
        machine.time += 1.0


def test_a_group_takes_twenty_a_minute(limits: Limits, machine: Machine) -> None:
    for _ in range(PER_GROUP_MINUTE):
        limits.take(-1, True)
        machine.time += 1.0
    assert refused(limits, -1, is_group=True) == 60 - PER_GROUP_MINUTE
    machine.time += 60 - PER_GROUP_MINUTE
    limits.take(-1, True)


def test_refused_messages_do_not_count(limits: Limits, machine: Machine) -> None:
    for _ in range(BURST):
        limits.take(1, False)
    for _ in range(10):
        refused(limits, 1)
    machine.time += 1.0
    limits.take(1, False)


def test_it_is_kept_which_bound_refused(limits: Limits, machine: Machine) -> None:
    for _ in range(BURST):
        limits.take(1, False)
    refused(limits, 1)
    assert limits.refused == {Bound.CHAT: 1}
    for chat in range(2, PER_SECOND - BURST + 2):
        limits.take(chat, False)
    refused(limits, 99)
    assert limits.refused == {Bound.CHAT: 1, Bound.ALL: 1}
    machine.time += 10.0
    for _ in range(PER_GROUP_MINUTE):
        limits.take(-1, True)
        machine.time += 1.0
    refused(limits, -1, is_group=True)
    assert limits.refused == {Bound.CHAT: 1, Bound.ALL: 1, Bound.GROUP: 1}


def test_switched_off_nothing_is_refused(machine: Machine) -> None:
    limits = Limits(enforce=False, now=machine)
    for _ in range(500):
        limits.take(-1, True)
