"""What a person wants of the own reminders."""

from __future__ import annotations

from datetime import time

import pytest

from messages.reading.preferences import Wish, WishNote, read_wish


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("cài đặt nhắc", WishNote(Wish.SHOW)),
        ("nhắc tôi lúc 9h", WishNote(Wish.HOUR, time(9))),
        ("gửi nhắc cho em vào lúc 2 giờ rưỡi chiều ạ", WishNote(Wish.HOUR, time(14, 30))),
        ("nhắc tôi lúc 23h59", WishNote(Wish.HOUR, time(23, 59))),
        ("nhắc tôi lúc 12h chiều", WishNote(Wish.HOUR, time(12))),
        ("nhac toi luc 14h30 hang ngay", WishNote(Wish.HOUR, time(14, 30))),
        ("nhắc tôi theo giờ chung", WishNote(Wish.NO_HOUR)),
        ("nhắc tôi hằng tuần", WishNote(Wish.WEEKLY)),
        ("nhắc em mỗi tuần một lần", WishNote(Wish.WEEKLY)),
        ("nhắc tôi hằng ngày", WishNote(Wish.DAILY)),
        ("tắt nhắc 112 đến 30/11", WishNote(Wish.MUTE, number=112, until="30/11")),
        ("112 tạm dừng nhắc đến hết tháng", WishNote(Wish.MUTE, number=112, until="hết tháng")),
        ("tắt nhắc 112", WishNote(Wish.MUTE, number=112)),
        ("không nhắc #112", WishNote(Wish.MUTE, number=112)),
        ("bật nhắc 112", WishNote(Wish.UNMUTE, number=112)),
        ("112 nhắc trở lại", WishNote(Wish.UNMUTE, number=112)),
        ("nhắc tôi qua Zalo", WishNote(Wish.CHANNEL, channel="zalo")),
    ],
)
def test_it_is_understood(text: str, note: WishNote) -> None:
    assert read_wish(text) == note


@pytest.mark.parametrize(
    "text",
    [
        "nhắc 126",
        "nhắc các đơn vị chưa báo cáo 145",
        "dừng nhắc",
        "dừng gửi",
        "nhắc tôi lúc 24h",
        "nhắc tôi lúc 9h?",
        "nhắc tôi lúc 9h60",
        "tắt nhắc 112 đến 30/11?",
        "112 xong",
        "112 đang trình ký, đừng nhắc nữa",
        "gửi tổng hợp 7h30 thứ 2",
        "cài đặt phần mềm cho phòng xong rồi",
    ],
)
def test_everything_else_is_left_alone(text: str) -> None:
    assert read_wish(text) is None
