"""A week of an office ends with its last working day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from messages.reading.estimate import begins_now, has_not_begun
from messages.reading.week import is_before_it, last_of_week
from tests.builders import a_calendar

CALENDAR = a_calendar()
SUNDAY, FRIDAY, MONDAY = date(2027, 1, 31), date(2027, 1, 29), date(2027, 1, 25)


@pytest.mark.parametrize("text", ["422 cuối tuần này em gửi nha chị", "dang lam roi chi, tuan nay xong", "hết tuần có", "437 tuần sau ạ"])
def test_a_week_ends_on_friday(text: str) -> None:
    assert last_of_week(text, SUNDAY, on=MONDAY, calendar=CALENDAR) == FRIDAY


@pytest.mark.parametrize(
    "text", ["31/01 em nộp, cuối tuần này", "chủ nhật tuần này em nộp", "cuối tháng em gửi", "01 tuần nữa em gửi", "31/01 có"]
)
def test_a_day_that_is_named_is_meant(text: str) -> None:
    assert last_of_week(text, SUNDAY, on=MONDAY, calendar=CALENDAR) == SUNDAY


def test_a_week_whose_last_working_day_has_passed_ends_as_it_was_read_and_a_working_day_stays() -> None:
    saturday = date(2027, 1, 30)
    assert last_of_week("cuối tuần này", SUNDAY, on=saturday, calendar=CALENDAR) == SUNDAY
    assert last_of_week("cuối tuần này", SUNDAY, on=FRIDAY, calendar=CALENDAR) == FRIDAY
    assert last_of_week("đầu tuần sau", date(2027, 2, 1), on=MONDAY, calendar=CALENDAR) == date(2027, 2, 1)


def test_of_a_week_without_a_working_day_the_first_one_after_it_is_meant() -> None:
    tet = Calendar(off=frozenset(date(2027, 2, day) for day in (8, 9, 10, 11, 12)))
    for text, day in (("Đầu tuần tới em nộp", date(2027, 2, 8)), ("tuần tới em gửi", date(2027, 2, 14))):
        assert last_of_week(text, day, on=date(2027, 2, 2), calendar=tet) == date(2027, 2, 15)
    assert last_of_week("468 sang tuần em gửi", date(2027, 3, 7), on=date(2027, 2, 24), calendar=CALENDAR) == date(2027, 3, 5)


@pytest.mark.parametrize(
    "text", ["phấn đấu hoàn thành trước ngày 31/01", "trc 31/1 em gửi", "em gửi trước chủ nhật", "xong trước 31/01/2027"]
)
def test_before_a_day_is_not_that_day(text: str) -> None:
    assert is_before_it(text, SUNDAY)


@pytest.mark.parametrize(
    "text", ["31/01 em nộp", "nộp trước hạn, ngày 31/01", "báo cáo trước thứ sáu, em nộp 31/01 rồi", "tuần trước em nộp"]
)
def test_what_is_before_something_else_leaves_the_day(text: str) -> None:
    assert not is_before_it(text, SUNDAY)


def test_work_that_begins_now_is_told_from_work_that_began() -> None:
    assert begins_now("253 mới nhận được hồ sơ, bắt đầu xử lý từ hôm nay")
    assert begins_now("#297 em chưa động vào, dạo này bận quá")
    assert not begins_now("bắt đầu xử lý từ tuần trước, được 40%")
    assert not begins_now("phần số liệu xong, phần thuyết minh chưa làm gì")


@pytest.mark.parametrize(
    "text",
    [
        "119 chua lam",
        "119 chưa làm",
        "119 chua lam gi",
        "chưa bắt đầu",
        "119 vẫn chưa làm ạ",
        "119 phòng em chưa thực hiện được gì",
        "119 chưa triển khai, mai em làm",
        "nv 119: chưa thực hiện.",
        "việc này em chưa làm do thiếu người",
    ],
)
def test_work_of_which_nothing_is_done_is_told_in_any_words(text: str) -> None:
    assert has_not_begun(text)
    assert begins_now(text)


@pytest.mark.parametrize(
    "text",
    [
        "119 chưa làm xong",
        "119 chưa triển khai mẫu B",
        "119 chưa làm được phần 2",
        "119 đang làm, chưa bắt đầu phần 2",
        "chưa xong",
        "119 đang làm",
    ],
)
def test_work_of_which_a_part_is_left_has_begun(text: str) -> None:
    assert not has_not_begun(text)
