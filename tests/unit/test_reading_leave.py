"""Leave in plain words: who, from when to when, and who stands in; and what is none of it."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading.leave import Leave, LeaveEnd, read_leave
from messages.reading.text import fold
from tests.builders import a_calendar

FRIDAY = date(2026, 11, 20)
FROM, TO = date(2026, 11, 24), date(2026, 11, 28)


def read(text: str, on: date = FRIDAY) -> Leave | LeaveEnd | None:
    return read_leave(text, on=on, calendar=a_calendar())


@pytest.mark.parametrize(
    ("text", "leave"),
    [
        ("Minh nghỉ phép từ 24/11 đến 28/11, Hùng thay", Leave("Minh", FROM, TO, "Hùng")),
        ("minh nghi phep tu 24/11 den 28/11, hung thay", Leave("minh", FROM, TO, "hung")),
        ("anh Minh nghỉ phép từ ngày 24/11 đến hết ngày 28/11, anh Hùng làm thay", Leave("anh Minh", FROM, TO, "anh Hùng")),
        ("Trần Văn Minh nghỉ ốm 24/11-28/11", Leave("Trần Văn Minh", FROM, TO)),
        ("Minh nghỉ 24-28/11 do Hùng thay", Leave("Minh", FROM, TO, "Hùng")),
        ("Minh QLĐT đi công tác từ 24/11/2026 đến 28/11/2026. Hùng phụ trách thay ạ", Leave("Minh QLĐT", FROM, TO, "Hùng")),
        ("Lan nghỉ phép ngày 24/11", Leave("Lan", FROM, FROM)),
        ("em xin nghỉ từ 24/11 đến 28/11", Leave(None, FROM, TO)),
        ("chị Lan xin nghỉ 24/11 ạ", Leave("chị Lan", FROM, FROM)),
        ("từ 24/11 đến thứ 7 tuần sau tôi đi công tác, anh Nam thay", Leave(None, FROM, TO, "anh Nam")),
        ("ngày 24/11 em nghỉ phép", Leave(None, FROM, FROM)),
        ("Lan nghỉ hôm nay, Nam thay", Leave("Lan", FRIDAY, FRIDAY, "Nam")),
        ("Lan nghỉ ngày mai", Leave("Lan", date(2026, 11, 21), date(2026, 11, 21))),
        ("Lan nghỉ đến 24/11", Leave("Lan", FRIDAY, FROM)),
        ("Lan nghỉ thai sản từ 24/11", Leave("Lan", FROM, None)),
        ("tôi nghỉ phép từ 24/11 đến 28/11, Nam thay", Leave(None, FROM, TO, "Nam")),
        ("em xin nghỉ phép 24/11", Leave(None, FROM, FROM)),
        ("Minh nghỉ từ 29/12 đến 05/01", Leave("Minh", date(2026, 12, 29), date(2027, 1, 5))),
        ("Lan nghỉ phép từ 30 đến 5/12", Leave("Lan", date(2026, 11, 30), date(2026, 12, 5))),
        ("Lan nghỉ phép từ 5 đến 5/12", Leave("Lan", date(2026, 12, 5), date(2026, 12, 5))),
        ("Lan nghỉ ốm từ 24/05", Leave("Lan", date(2026, 5, 24), None)),
        ("Lan nghỉ ốm từ 23/05", Leave("Lan", date(2027, 5, 23), None)),
        ("Lan nghỉ ốm từ 01/03/2026 đến 05/03/2026", Leave("Lan", date(2026, 3, 1), date(2026, 3, 5))),
        ("bỏ nghỉ Minh", LeaveEnd("Minh")),
        ("hủy nghỉ phép của anh Minh", LeaveEnd("anh Minh")),
        ("Minh đi làm lại từ 26/11", LeaveEnd("Minh", date(2026, 11, 26))),
        ("Minh đã đi làm lại", LeaveEnd("Minh")),
    ],
)
def test_a_leave_says_who_when_and_who_stands_in(text: str, leave: Leave | LeaveEnd) -> None:
    assert read(text) == leave


@pytest.mark.parametrize("text", ["Minh nghỉ phép từ 24/11 đến 28/11, Hùng thay", "Lan đi công tác 24/11, chị Mai nhận thay"])
def test_a_leave_is_understood_without_diacritics(text: str) -> None:
    with_marks, without = read(text), read(fold(text))
    assert isinstance(with_marks, Leave)
    assert isinstance(without, Leave)
    assert (with_marks.start, with_marks.end) == (without.start, without.end)


@pytest.mark.parametrize(
    "text",
    [
        "112 xong rồi", "112 vướng vì anh Minh nghỉ phép", "em nghỉ rồi", "anh Minh nghỉ phép nên chưa ký",
        "đang chờ anh Minh đi công tác về",
        "112 gia hạn đến 24/11 vì Minh nghỉ", "nghỉ", "ai nghỉ", "ai nghỉ ngày mai?", "công ty nghỉ sản xuất 3 ngày", "Minh nghỉ phép",
        "Sở Tài chính đi công tác, tuần sau mới có ý kiến", "đi làm hồ sơ từ 24/11", "đề nghị kết thúc vì nghỉ",
        "Minh đi làm lại khi nào", "chị Lan nghỉ từ lâu rồi", "Lan nghỉ từ 31 đến 5/12", "ngày 15/11 trình xong em nghỉ phép",
    ],
)  # fmt: skip
def test_a_report_is_no_leave(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Minh nghỉ phép từ 30/02 đến 05/03", "từ 30/02 đến 05/03"),
        ("Minh nghỉ phép từ 31/11-05/12/2026, Hùng thay", "từ 31/11-05/12/2026"),
        ("Minh nghỉ phép 31/11 buổi sáng", "31/11 buổi sáng"),
        ("ngày 30/02 em nghỉ phép", "ngày 30/02"),
    ],
)
def test_days_that_are_none_are_said_back(text: str, days: str) -> None:
    said = read(text)
    assert isinstance(said, Leave) and said.unread == days


def test_the_29th_of_february_is_no_day_of_a_year_without_one() -> None:
    said = read("Lan nghỉ ốm từ 29/02/2028", date(2028, 11, 20))
    assert isinstance(said, Leave) and said.start == date(2028, 2, 29)
    said = read("Lan nghỉ ốm ngày 29/02", date(2028, 11, 20))
    assert isinstance(said, Leave) and said.unread == "ngày 29/02"


@pytest.mark.parametrize("text", ["Lê Thị Lan nghỉ việc từ 06/11", "Lê Thị Lan nghỉ hưu từ 30/02", "Lan nghỉ làm việc 101 từ 30/02"])
def test_who_leaves_for_good_is_no_leave_with_days_that_are_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("tuần sau tôi đi công tác", (date(2026, 11, 30), date(2026, 12, 4))),
        ("tuần sau em nghỉ phép, anh Nam thay", (date(2026, 11, 30), date(2026, 12, 4))),
        ("tuần này em nghỉ", (date(2026, 11, 26), date(2026, 11, 27))),
    ],
)
def test_a_week_of_leave_is_its_working_days_from_today_on(text: str, days: tuple[date, date]) -> None:
    leave = read_leave(text, on=date(2026, 11, 26), calendar=a_calendar())
    assert isinstance(leave, Leave)
    assert (leave.start, leave.end) == days


def test_what_is_sent_in_a_week_is_no_leave() -> None:
    assert read_leave("tuần sau em gửi", on=date(2026, 11, 26), calendar=a_calendar()) is None


@pytest.mark.parametrize(
    "text",
    [
        "đề nghị các phòng báo cáo trước 24/11",
        "Đề nghị 118 xong trước 24/11",
        "de nghi 24/11",
        "hội nghị ngày 24/11",
        "kien nghi tu 24/11",
    ],
)
def test_who_asks_or_meets_is_not_away(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(("text", "who"), [("Đệ nghỉ ngày 24/11", "Đệ"), ("Lan nghi 24/11", "Lan")])
def test_somebody_called_so_may_be_away(text: str, who: str) -> None:
    assert read(text) == Leave(who, FROM, FROM)
