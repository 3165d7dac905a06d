"""Whether a reminder that was shown is to be sent."""

from __future__ import annotations

import pytest

from messages.reading.nudge import Nudge


@pytest.mark.parametrize("text", ["gửi", "Gửi đi em.", "gui ngay nhe", "nhắc đi", "gửi  luôn!"])
def test_it_is_sent_on_its_word(text: str) -> None:
    assert Nudge.is_go(text) is True


@pytest.mark.parametrize("text", ["không gửi", "gửi 126", "gửi chưa", "nhắc 126", ""])
def test_other_words_send_nothing(text: str) -> None:
    assert Nudge.is_go(text) is False
