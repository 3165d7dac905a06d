"""Small readings beside a report: a paper at its head, a question after the deadline only, a share of opinions."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from bot.core.clock import OFFICE_ZONE
from bot.core.incoming import ChatKind, Happening, Incoming
from messages.reading import read_reply
from messages.reading.called import paper_at_head
from messages.reading.deadline_question import asks_deadline, asks_paper
from messages.reading.estimate import is_share_of_opinions, is_value_of_indicator
from messages.reading.measure import CALENDAR
from messages.reading.reason import reason_beside_wish, reason_in
from messages.reading.telex import typed_out
from messages.reading.uncertain_day import is_another_weekday, is_still_to_come
from messages.wordings.which_task import WhichTask
from tests.unit.test_request_wordings import a_line

AT = datetime(2026, 12, 11, 8, 0, tzinfo=OFFICE_ZONE)


def incoming(**more: Any) -> Incoming:
    return Incoming(1, "telegram", Happening.TEXT, ChatKind.PRIVATE, "1", "1", "A", "1", AT, **more)


def test_a_message_is_of_the_day_it_was_written() -> None:
    assert incoming(written=AT - timedelta(hours=23)).day == date(2026, 12, 10)
    assert incoming().day == date(2026, 12, 11)


def test_a_platform_whose_clock_is_ahead_says_nothing_of_tomorrow() -> None:
    assert incoming(written=AT + timedelta(days=1)).day == date(2026, 12, 11)


@pytest.mark.parametrize("text", ["vb 420 xong rồi", "dạ văn bản 420 đã gửi ạ", "VB 420 chưa xong"])
def test_a_paper_a_message_begins_with(text: str) -> None:
    assert paper_at_head(text) == 420


@pytest.mark.parametrize(
    "text",
    ["465 vb 420 xong rồi", "vb 420/BQL-VP xong rồi", "đã gửi vb 420", "văn bản số 420 xong rồi", "công văn 420 xong rồi", "vb 42 xong"],
)
def test_what_is_no_paper_at_the_head(text: str) -> None:
    assert paper_at_head(text) is None


@pytest.mark.parametrize(
    "text", ["472 Bao giờ thì phải hoàn thành?", "101 hạn đến bao giờ ạ?", "phải nộp khi nào vậy anh", "422 hạn cuối là 25 hay 30 vậy chị"]
)
def test_a_question_after_the_deadline_only(text: str) -> None:
    assert asks_deadline(text)


@pytest.mark.parametrize(
    "text", ["101 khi nào trình ký?", "101 bao giờ có kinh phí?", "101 phải nộp bao giờ, nộp cho ai?", "422 hạn 25 hay 30 thì gửi cho ai"]
)
def test_a_question_that_asks_something_else_too(text: str) -> None:
    assert not asks_deadline(text)


def test_a_share_of_opinions_is_no_measure_of_the_work() -> None:
    assert is_share_of_opinions("Đã tiếp thu 12/15 ý kiến góp ý, còn 3 ý kiến đang xin chỉ đạo")
    assert not is_share_of_opinions("Đã tiếp thu 12/15 ý kiến góp ý, đạt 80%")
    assert not is_share_of_opinions("xong 6/14 xã")


def test_yesterday_is_yesterday_also_on_a_holiday() -> None:
    # 24/11/2026 is a day off.
    [read] = read_reply("422 báo cáo đã gửi lúc ba giờ chiều hôm qua rồi ạ", on=date(2026, 11, 25), calendar=CALENDAR)
    assert (read.date, read.earlier) == (date(2026, 11, 24), False)
    [weekday] = read_reply("422 báo cáo đã gửi thứ ba rồi ạ", on=date(2026, 11, 25), calendar=CALENDAR)
    assert weekday.earlier


def test_a_message_sent_to_the_wrong_group_takes_nothing_back() -> None:
    [read] = read_reply("235 gửi lộn group, xin lỗi mọi người", on=date(2026, 12, 10), calendar=CALENDAR)
    assert read.intent.value == "other"


def test_an_example_does_not_put_a_number_before_another() -> None:
    assert "vb 420 xong" not in WhichTask("vb 420 xong rồi", (a_line(),), True).plain()
    assert "xong rồi ạ" in WhichTask("xong rồi ạ", (a_line(),)).plain()


@pytest.mark.parametrize(("text", "other"), [
    ("em nộp chậm sang thứ bảy 08/01/2027 được không ạ", True),
    ("em nộp chậm sang thứ sáu 08/01/2027", False),
    ("em nộp chậm sang t6, ngày 08/01", False),
    ("chủ nhật 08/01", True),
    ("đến 08/01/2027", False),
    ("thứ bảy 09/01 họp, đến 08/01 xong", False),
])  # fmt: skip
def test_a_weekday_that_is_not_the_dates(text: str, other: bool) -> None:
    assert is_another_weekday(text, date(2027, 1, 8)) is other


@pytest.mark.parametrize(("text", "to_come"), [
    ("401 gửi r 10h15", True),
    ("gửi rồi lúc 3h chiều", True),
    ("gửi r 8h15", False),
    ("gửi r 10h15 hôm qua", False),
    ("9h30 sáng nay đã nộp đủ 3 bộ hồ sơ", False),
    ("gửi r 10h15 ngày 20/11", False),
    ("gửi r", False),
])  # fmt: skip
def test_a_clock_time_still_to_come_of_what_is_done(text: str, to_come: bool) -> None:
    assert is_still_to_come(text, time(9, 12)) is to_come


@pytest.mark.parametrize(
    "text", ["giao nhầm đơn vị rồi, cái này bên Thanh tra", "giao nham don vi roi", "không thuộc phạm vi của phòng", "chế độ mới"]
)
def test_no_reason_begins_within_a_word(text: str) -> None:
    assert reason_in(text) is None


@pytest.mark.parametrize(
    "text", ["xin lùi vì công ty chậm", "xin lui vi cong ty cham", "xin lùi do công ty chậm", "đơn vị xin lùi, lý do: công ty chậm"]
)
def test_a_reason_behind_its_word(text: str) -> None:
    assert reason_in(text) in ("công ty chậm", "cong ty cham")


def test_a_reason_beside_the_wish_to_hand_in_on_a_day() -> None:
    why = "làm xong phần tổng hợp rồi nhưng sếp đi công tác cả tuần, không có người ký"
    assert reason_beside_wish(f"475 Gửi anh chị Văn phòng, em {why}. Xin được nộp ngày 22/04 ạ.") == why


def test_raw_telex_is_shown_with_its_marks() -> None:
    assert typed_out("chuwa cos kinh phis neen chuwa lafm dduwowcj") == "chưa có kinh phí nên chưa làm được"
    assert typed_out("Ddang trinhf kys, file abc.docx") == "Đang trình ký, file abc.docx"


@pytest.mark.parametrize(
    "text", ["em dang lam bao cao r", "da gui file excel cho sep qua hpnet", "chưa cos kinh phis neen", "ok boss, sent"]
)
def test_what_is_no_raw_telex_stays_as_it_is(text: str) -> None:
    assert typed_out(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "437 Hiện đã giải ngân được 62% kế hoạch vốn",
        "đã giải ngân 1,2 tỷ/2 tỷ",
        "437 đạt 62% kế hoạch vốn",
        "433 Tỷ lệ hồ sơ trực tuyến đạt 92%",
    ],
)
def test_the_value_of_an_indicator_is_no_degree_of_completion(text: str) -> None:
    assert is_value_of_indicator(text)


@pytest.mark.parametrize(
    "text", ["437 đã làm được 62%", "đạt 62% khối lượng, giải ngân 40%", "tỷ lệ hoàn thành 60%", "đã hoàn thành 62% kế hoạch"]
)
def test_a_degree_of_the_work_is_no_value_of_an_indicator(text: str) -> None:
    assert not is_value_of_indicator(text)


def test_a_question_after_the_paper_that_gave_a_task() -> None:
    assert asks_paper("339 em tìm công văn không thấy, chị gửi lại được không")
    assert not asks_paper("công văn này gửi ai")
