"""The day on which an obstacle is to end."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from messages.reading.promise import promised_in

ON = date(2024, 11, 11)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("101 vướng: chờ Sở Tài chính, dự kiến 15/11 có", date(2024, 11, 15)),
        ("chờ sở trả lời, hẹn thứ 6 có", date(2024, 11, 15)),
        ("cho so tra loi, du kien 20/11", date(2024, 11, 20)),
        ("chờ Sở, dự kiến hôm nay có", ON),
        ("chờ Sở, dự kiến 15/11 có. 102 xong rồi, 103 đang làm", date(2024, 11, 15)),
        ("chờ Sở, dự kiến 15/11 xin gia hạn", None),
        ("vướng mặt bằng từ 05/11", None),
        ("chờ Sở, dự kiến 05/11 có", None),
        ("chờ Sở trả lời công văn ngày 15/11", None),
        ("dự kiến khó xong", None),
        ("", None),
    ],
)
def test_only_a_day_that_is_announced_and_still_to_come_is_one(text: str, day: date | None) -> None:
    assert promised_in(text, on=ON, calendar=Calendar()) == day
