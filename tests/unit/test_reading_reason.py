"""The reason inside a message, and what must not be taken for a share of the work."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading import read_reply
from messages.reading.proof import sent_another_way
from messages.reading.reason import obstacle_in, reason_beside_day, reason_beside_wish, wants_none, without_number, written_day
from tests.builders import a_calendar


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("102 xin lùi đến 25/11 ạ, cty chưa bổ sung hồ sơ", "cty chưa bổ sung hồ sơ"),
        ("102: cty chưa gửi hồ sơ, xin lùi 25/11", "cty chưa gửi hồ sơ"),
        ("xin thêm 1 tuần nhé anh, bên sở chưa trả lời", "bên sở chưa trả lời"),
        ("112 gia hạn đến 5/12", None),
        ("cty chưa bổ sung hồ sơ", None),
    ],
)
def test_the_part_beside_a_wish_for_more_time_is_its_reason(text: str, reason: str | None) -> None:
    assert reason_beside_wish(text) == reason


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("101 vướng, chờ Sở Tài chính, 02/12 có", None),
        ("101 vướng, chờ Sở, 2/12 có", None),
        ("101 mới 2/12 cơ quan gửi", 17),
        ("101 được 2/12 xã", 17),
    ],
)
def test_a_day_on_which_there_will_be_something_is_no_share_of_the_work(text: str, percent: float | None) -> None:
    (item,) = read_reply(text, on=date(2026, 11, 27), calendar=a_calendar())
    assert item.percent == percent


@pytest.mark.parametrize("text", ["thôi", "Thôi nhé em", "bỏ qua", "không cần nữa ạ", "hủy"])
def test_a_question_is_answered_with_thoi_by_nothing_being_done(text: str) -> None:
    assert wants_none(text)


@pytest.mark.parametrize("text", ["thôi việc", "bỏ phụ lục 2", "không", "thôi đề nghị gửi file pdf", "không cần phụ lục"])
def test_words_that_say_something_are_no_thoi(text: str) -> None:
    assert not wants_none(text)


@pytest.mark.parametrize(
    ("text", "day"), [("101 gia hạn đến 30/02 vì chờ", "30/02"), ("đến 1.11.2026", "1.11.2026"), ("gia hạn 5 ngày", ""), ("CV 215/BQL", "")]
)
def test_a_day_as_it_was_written_can_be_said_back(text: str, day: str) -> None:
    assert written_day(text) == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("02/12 cty chưa bổ sung hồ sơ", "cty chưa bổ sung hồ sơ"),
        ("đến hết ngày 20/12/2026 bên sở chưa trả lời", "bên sở chưa trả lời"),
        ("301 Phòng đề nghị được gia hạn đến hết ngày 20/12/2026.", None),
        ("02/12", None),
    ],
)
def test_the_answer_to_until_when_may_say_why_and_the_wish_alone_does_not(text: str, reason: str | None) -> None:
    assert reason_beside_day(text) == reason


def test_a_reason_and_an_obstacle_leave_out_the_number_of_the_task() -> None:
    assert without_number("441 việc này Trung tâm làm từ trước tới giờ") == "việc này Trung tâm làm từ trước tới giờ"
    assert without_number("#441: của phường") == "của phường"
    assert without_number("441") == "441"
    assert obstacle_in("nv 239 tắc ở chỗ đền bù") == "tắc ở chỗ đền bù"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("348 xong, đã gửi bản ký qua HpNet", True),
        ("420 da gui file pdf cho to tong hop roi nhe", True),
        ("em nộp bản giấy ở văn thư", True),
        ("348 xong", False),
        ("HpNet lỗi, chưa làm được", False),
    ],
)
def test_a_result_may_have_gone_another_way(text: str, said: bool) -> None:
    assert sent_another_way(text) is said
