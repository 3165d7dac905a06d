"""The day on which what a unit waits for is to be there: a promise when it lies ahead, today is no promise."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import cast

import pytest

from bot.core.calendar import Calendar
from bot.core.reply import Intent
from bot.services.office import Office
from bot.services.silence import as_asked
from messages.reading import read_reply

ON = date(2026, 11, 20)


@dataclass
class _Known:
    today: date = ON
    calendar: Calendar = field(default_factory=Calendar)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("428 phần mềm của Bộ lỗi không đăng nhập được 3 hôm nay nên chịu", None),
        ("428 mất mạng từ hôm nay nên chưa làm được", None),
        ("428 vướng: chờ Sở Tài chính, 27/11 có", date(2026, 11, 27)),
    ],
)
def test_only_a_day_ahead_is_the_promised_end_of_an_obstacle(text: str, day: date | None) -> None:
    (item,) = read_reply(text, on=ON)
    heard = as_asked(item, cast(Office, _Known()), ON)
    assert (heard.intent, heard.date) == (Intent.BLOCKED, day)
