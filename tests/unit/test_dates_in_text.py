"""Date phrases inside replies, on Friday 20/11/2026; Tuesday the 24th is a holiday."""

from __future__ import annotations

import time as clock
from datetime import date, time

import pytest

from bot.core.calendar import Calendar
from bot.core.deadline import DeadlineKind
from messages.reading.dates import DateMatch, find_dates
from messages.reading.text import clean, fold

ON = date(2026, 11, 20)
CALENDAR = Calendar(frozenset({date(2026, 11, 24)}))


def find(text: str, *, past: bool = False, on: date = ON) -> list[DateMatch]:
    return find_dates(clean(text), on, CALENDAR, past=past)


def days(text: str, *, past: bool = False) -> list[str]:
    return [f"{match.last:%d/%m/%Y}" if match.last else f"? {match.ask}" for match in find(text, past=past)]


COMING = {
    "mai": "21/11/2026",
    "mai e gui": "21/11/2026",
    "ngay mai": "21/11/2026",
    "sang mai": "21/11/2026",
    "ngày kia": "22/11/2026",
    "mốt": "22/11/2026",
    "thứ 2": "23/11/2026",
    "thứ 6 này": "20/11/2026",
    "thứ 6 tới": "27/11/2026",
    "thu 6 toi": "27/11/2026",
    "thứ 6 tuần sau": "27/11/2026",
    "t2 tuan sau": "23/11/2026",
    "hết tuần này": "22/11/2026",
    "tuần sau": "29/11/2026",
    "tuần sau thứ 6": "27/11/2026",
    "tuần sau vào thứ tư": "25/11/2026",
    "sang tuần em gửi": "29/11/2026",
    "đầu tuần sau": "23/11/2026",
    "cuối tuần sau": "29/11/2026",
    "cuối tháng": "30/11/2026",
    "cuoi thang": "30/11/2026",
    "giữa tháng 12": "15/12/2026",
    "chiều nay": "20/11/2026",
    "tối nay": "20/11/2026",
    "3 ngày làm việc nữa": "26/11/2026",
    "5 ngày nữa": "25/11/2026",
    "trong 2 tuần nữa": "04/12/2026",
    "hai ba hôm nữa": "23/11/2026",
    "2 tuần tính từ hôm nay": "04/12/2026",
    "thêm 5 ngày làm việc so với hạn 25/11": "02/12/2026",
    "15/12": "15/12/2026",
    "15-12": "15/12/2026",
    "15.12": "15/12/2026",
    "ngày 15": "15/12/2026",
    "mùng 5/12": "05/12/2026",
    "25 tháng 11": "25/11/2026",
    "ngày hai bảy tháng mười một": "27/11/2026",
    "mùng mười tháng mười hai": "10/12/2026",
    "15/12/2026": "15/12/2026",
    "T12": "31/12/2026",
    "tháng sau": "31/12/2026",
    "quý 4": "31/12/2026",
    "hết quý I/2027": "31/03/2027",
    "sang năm mới xong": "31/12/2027",
    "cuối năm": "31/12/2026",
    "trong tuần": "22/11/2026",
    "nv12 t12 xong": "31/12/2026",
    "xinlùihạnđến6/12ạ": "06/12/2026",
    "tuần sau, thứ 3 ngày 1/12": "01/12/2026",
    "phấn đấu 5/12 báo cáo": "05/12/2026",
}
PAST = {
    "từ thứ 2": "16/11/2026",
    "hôm qua": "19/11/2026",
    "hqua": "19/11/2026",
    "hôm kia": "18/11/2026",
    "chiều qua": "19/11/2026",
    "15/11": "15/11/2026",
    "20/11": "20/11/2026",
    "ngày 15": "15/11/2026",
    "tuần trước": "15/11/2026",
    "hôm t5 tuần trc": "12/11/2026",
    "thứ hai vừa rồi": "16/11/2026",
    "hôm thứ 6": "13/11/2026",
    "3 hôm trước": "17/11/2026",
    "tháng 9": "30/09/2026",
    "25/12": "25/12/2025",
}
NO_DATE = [
    "12h",
    "5/9 phòng",
    "8/8 thôn đã nộp",
    "phấn đấu 5/9 xã đạt chuẩn",
    "2/3",
    "xong 2/3",
    "43/43",
    "12/15",
    "12 xã",
    "#12 xong",
    "nv 12 xong",
    "số 15/2026",
    "mục 2.3",
    "2.5 tỷ",
    "đạt 7.5%",
    "0912345678",
    "0225.3.842.157",
    "0912 345 678",
    "chị Mai báo đã ký",
    "KH&CN",
    "lần thứ 3",
    "quá hạn 3 ngày",
    "chậm 2 ngày",
    "trước hạn 3 ngày",
    "đến nay chưa xong",
    "hiện nay",
    "mãi chưa xong",
    "thử 2 cách",
    "một nửa",
    "tôi đang làm",
    "theo quy định",
]


@pytest.mark.parametrize(("text", "expected"), COMING.items())
def test_a_coming_date_is_read(text: str, expected: str) -> None:
    assert days(text)[-1:] == [expected]


@pytest.mark.parametrize(("text", "expected"), PAST.items())
def test_a_past_date_is_the_most_recent_one(text: str, expected: str) -> None:
    assert days(text, past=True) == [expected]


@pytest.mark.parametrize("text", NO_DATE)
def test_what_only_looks_like_a_date_is_not_one(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("text", [text for text in COMING if text not in ("mốt", "mai e gui")])
def test_marked_and_unmarked_words_give_the_same_day(text: str) -> None:
    assert days(fold(text))[-1:] == days(text)[-1:]


def test_a_ratio_is_one_only_before_something_counted_or_after_a_word_of_progress() -> None:
    assert days("đã có 9/11 tổ nộp") == []
    assert days("nộp 9/11", past=True) == ["09/11/2026"]
    assert days("trước 2/3") == ["02/03/2027"]
    assert [match.ask for match in find("xong 9/11", past=True)] == ["ratio_or_date"]


def test_more_than_a_whole_is_no_ratio() -> None:
    assert days("15/12 phòng sẽ nộp") == ["15/12/2026"]


@pytest.mark.parametrize(
    "text",
    [
        "CV 1234/UBND-VX ngày 10/11/2026",
        "Quyết định số 45 ngày 10/11",
        "BC 144/BC-BQL (ngày 12/11)",
        "công văn ngày 12/11",
        "330/KH-BQL của Ban Quản lý ngày 24/01/2026",
    ],
)
def test_the_date_of_a_document_is_marked(text: str) -> None:
    assert [match.of_document for match in find(text)] == [True]


@pytest.mark.parametrize("text", ["CV 1234/UBND-VX: 23/11 em gửi", "đề nghị cho báo cáo ngày 11/12", "theo TB 401/TB-UBND thì hạn 28/11"])
def test_a_date_beside_a_document_is_not_the_documents(text: str) -> None:
    assert [match.of_document for match in find(text)] == [False]


def test_a_clock_time_goes_with_its_day() -> None:
    assert [(match.last, match.time) for match in find("nộp trước 16h thứ hai tới")] == [(date(2026, 11, 23), time(16))]
    assert [(match.last, match.time) for match in find("sáng mai 9h em gửi")] == [(date(2026, 11, 21), time(9))]
    assert [(match.last, match.time) for match in find("3h chiều nay")] == [(ON, time(15))]


def test_a_week_has_a_first_and_a_last_day_and_a_day_is_both() -> None:
    week, day = find("tuần sau")[0], find("30/11")[0]
    assert (week.kind, week.first, week.last) == (DeadlineKind.RANGE, date(2026, 11, 23), date(2026, 11, 29))
    assert (day.kind, day.first, day.last) == (DeadlineKind.DATE, date(2026, 11, 30), date(2026, 11, 30))


def test_an_impossible_date_is_found_and_asked_about_not_rolled() -> None:
    assert [(match.kind, match.last, match.ask) for match in find("31/4 xong")] == [(DeadlineKind.INVALID, None, "impossible_date")]


def test_a_longer_time_without_a_day_to_count_from_has_its_length_only() -> None:
    match = find("xin thêm 5 ngày làm việc")[0]
    assert (match.kind, match.last, match.ask, match.duration) == (DeadlineKind.RELATIVE, None, "from_due", "P5WD")


@pytest.mark.parametrize("text", ["vài hôm nữa", "mấy ngày nữa", "mai mốt em gửi", "thêm ít hôm"])
def test_a_vague_time_is_asked_about(text: str) -> None:
    assert days(text) == ["? vague"]


def test_the_weekday_of_today_alone_is_next_week_with_a_question() -> None:
    assert [(match.last, match.ask) for match in find("thứ 6 em gửi")] == [(date(2026, 11, 27), "which_week")]
    assert [match.ask for match in find("thứ 6 tuần sau em gửi")] == [None]
    assert [match.ask for match in find("thứ 5 em gửi")] == [None]


def test_a_far_day_without_its_year_asks_for_the_year() -> None:
    assert [(match.last, match.ask) for match in find("15/11")] == [(date(2027, 11, 15), "year")]
    assert [match.ask for match in find("15/12")] == [None]


def test_several_tasks_in_one_reply_keep_their_own_dates() -> None:
    assert days("nv 80 25/11 xong, nv 81 5/12 xong, nv 82 mai gửi") == ["25/11/2026", "05/12/2026", "21/11/2026"]


def test_spans_point_at_the_words() -> None:
    text = clean("dạ  thứ 6 tuần sau em gửi ạ")
    match = find_dates(text, ON, CALENDAR)[0]
    assert text[match.start : match.end] == match.words == "thứ 6 tuần sau"


def test_five_thousand_short_replies_are_read_in_a_second() -> None:
    replies = [
        f"{text} {n}" for n in range(10) for text in ("ok mai em gửi", "đã trình lãnh đạo", "112 xong, 115 được 60%", "xin lùi đến 15/12")
    ]
    best = float("inf")
    for _ in range(5):
        start = clock.process_time()
        for reply in replies:
            find_dates(reply, ON, CALENDAR)
        best = min(best, (clock.process_time() - start) / len(replies))
    assert best < 1 / 5000
