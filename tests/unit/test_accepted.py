"""What the platform has said yes to and nobody has stored yet."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot.core.outgoing import Outgoing, Sent
from bot.services import accepted
from bot.services.accepted import Accepted, Yes
from bot.services.outcome import InHand


def yes(number: int) -> Yes:
    return InHand(number, 1, "lan", False, Outgoing("", "x")), Sent(f"m{number}")


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Accepted:
    """Three that came at 100, 101 and 102; it is 102."""
    now = [99.0]
    monkeypatch.setattr(accepted, "time", SimpleNamespace(monotonic=lambda: now[0]))
    made = Accepted()
    assert (len(made), made.take()) == (0, ())
    for number in (1, 2, 3):
        now[0] += 1
        made.add(yes(number))
    return made


def test_all_that_wait_are_taken_the_oldest_first_and_once(waiting: Accepted) -> None:
    assert (len(waiting), waiting.oldest) == (3, 100.0)
    assert waiting.take() == (yes(1), yes(2), yes(3))
    assert (len(waiting), waiting.take()) == (3, ())


def test_what_is_stored_counts_no_more_and_what_is_put_back_stands_before_what_came_since(waiting: Accepted) -> None:
    taken = waiting.take()
    waiting.add(yes(4))
    waiting.stored(taken[:1])
    assert len(waiting) == 3
    waiting.put_back(taken[1:])
    assert len(waiting) == 3
    assert waiting.take() == (yes(2), yes(3), yes(4))
