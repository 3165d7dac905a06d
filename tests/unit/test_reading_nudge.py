"""Whether a reminder that was shown is to be sent."""

from __future__ import annotations

import pytest

from messages.reading.nudge import Nudge, asks_who_has_not_sent, read_nudge


@pytest.mark.parametrize("text", ["gửi", "Gửi đi em.", "gui ngay nhe", "nhắc đi", "gửi  luôn!"])
def test_it_is_sent_on_its_word(text: str) -> None:
    assert Nudge.is_go(text) is True


@pytest.mark.parametrize("text", ["không gửi", "gửi 126", "gửi chưa", "nhắc 126", ""])
def test_other_words_send_nothing(text: str) -> None:
    assert Nudge.is_go(text) is False


@pytest.mark.parametrize(
    ("text", "nudge"),
    [
        ("nhắc 126", Nudge((126,), False)),
        ("nhắc phòng QLĐT việc 126", Nudge((126,), False, "phong qldt")),
        ("đôn đốc QLĐT báo cáo 126 nhé", Nudge((126,), False, "qldt")),
        ("nhắc các đơn vị chưa báo cáo 126", Nudge((126,), True)),
        ("giục bên QLLĐ gửi báo cáo 126", Nudge((126,), False, "qlld")),
        ("nhắc lại phòng QLĐT 126", Nudge((126,), False, "phong qldt")),
        ("giục 126 đi", Nudge((126,), False)),
        ("nhắc 126, 127", Nudge((126, 127), False)),
        ("nhắc 126 127 và 126 nhé", Nudge((126, 127), False)),
        ("nhắc các việc #126, #127", Nudge((126, 127), False)),
        ("nhắc phòng QLĐT việc 126 và việc 127 ngay", Nudge((126, 127), False, "phong qldt")),
    ],
)
def test_a_reminder_is_for_all_units_of_a_task_for_the_silent_ones_or_for_one(text: str, nudge: Nudge) -> None:
    assert read_nudge(text) == nudge


def test_a_reminder_with_something_to_do_is_an_order() -> None:
    assert read_nudge("nhắc phòng QLĐT việc 126 xong trước thứ 6") is None


@pytest.mark.parametrize(
    "text",
    [
        "ai chưa gửi báo cáo tháng",
        "còn ai chưa gửi báo cáo tháng",
        "đôn đốc các phòng nộp báo cáo tháng",
        "nhắc các đơn vị gửi báo cáo tháng 11 nhé",
    ],
)
def test_who_has_not_sent_the_monthly_report_is_asked_or_reminded(text: str) -> None:
    assert asks_who_has_not_sent(text) is True


@pytest.mark.parametrize(
    "text", ["các phòng nộp báo cáo tháng", "em chưa gửi báo cáo tháng", "nhắc phòng QLĐT nộp báo cáo tháng", "đôn đốc các phòng nộp 126"]
)
def test_a_report_and_a_reminder_of_one_unit_or_task_are_no_such_question(text: str) -> None:
    assert asks_who_has_not_sent(text) is False


@pytest.mark.parametrize(
    ("text", "named"),
    [("nhắc chị Mai 105", True), ("nhắc đ/c Nam làm 105", True), ("nhắc 105", False), ("đôn đốc xã An Hòa làm 105", False)],
)
def test_somebody_is_named_by_a_title_and_a_name(text: str, named: bool) -> None:
    nudge = read_nudge(text)
    assert nudge is not None and nudge.names_somebody is named
