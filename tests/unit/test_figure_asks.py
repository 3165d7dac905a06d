"""What leaders and clerks ask of the figures, in the words they use, with and without diacritics."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from bot.core.periods import Asked, PeriodKind
from bot.core.task import Source
from messages.reading.figure_asks import Ask, AskKind, Measure, due_window, read_ask, read_page
from messages.reading.periods import read_period
from messages.reading.text import fold

FRIDAY = date(2026, 11, 20)
MONTH, QUARTER, HALF, NINE, YEAR, RANGE = PeriodKind

PERIODS = [
    ("tháng 11", Asked(MONTH, None, 11)),
    ("tháng 11/2026", Asked(MONTH, 2026, 11)),
    ("tháng 02 năm 2025", Asked(MONTH, 2025, 2)),
    ("tháng mười một", Asked(MONTH, None, 11)),
    ("T11/2026", Asked(MONTH, 2026, 11)),
    ("tháng này", Asked(MONTH)),
    ("tháng trước", Asked(MONTH, back=1)),
    ("tháng vừa rồi", Asked(MONTH, back=1)),
    ("quý III/2026", Asked(QUARTER, 2026, 3)),
    ("quý 4", Asked(QUARTER, None, 4)),
    ("quý này", Asked(QUARTER)),
    ("6 tháng đầu năm", Asked(HALF, None, 1)),
    ("6 tháng đầu năm 2025", Asked(HALF, 2025, 1)),
    ("06 tháng cuối năm", Asked(HALF, None, 2)),
    ("9 tháng", Asked(NINE, None, 1)),
    ("9 tháng đầu năm 2026", Asked(NINE, 2026, 1)),
    ("năm 2025", Asked(YEAR, 2025, 1)),
    ("năm nay", Asked(YEAR)),
    ("năm ngoái", Asked(YEAR, back=1)),
    ("tuần này", Asked(RANGE, first=date(2026, 11, 16), last=FRIDAY)),
    ("tuần trước", Asked(RANGE, first=date(2026, 11, 9), last=date(2026, 11, 15))),
    ("từ 01/10 đến 15/11", Asked(RANGE, first=date(2026, 10, 1), last=date(2026, 11, 15))),
    ("từ ngày 15/12/2025 đến ngày 14/6/2026", Asked(RANGE, first=date(2025, 12, 15), last=date(2026, 6, 14))),
    ("từ 15/12 đến 14/01", Asked(RANGE, first=date(2025, 12, 15), last=date(2026, 1, 14))),
    ("từ 01/10/2026 đến nay", Asked(RANGE, first=date(2026, 10, 1))),
    ("từ đầu năm đến nay", Asked(YEAR)),
    ("từ 15/11/2026 đến 01/11/2026", Asked(RANGE, first=date(2026, 11, 15), last=date(2026, 11, 1))),
]


@pytest.mark.parametrize(("text", "asked"), PERIODS)
def test_periods_are_read_with_and_without_diacritics(text: str, asked: Asked) -> None:
    assert read_period(text, on=FRIDAY) == asked
    assert read_period(fold(text), on=FRIDAY) == asked


@pytest.mark.parametrize("text", ["tháng", "quý", "ngày 20/11", "tháng 11 xong rồi", "32/13 đến 33/14", ""])
def test_what_names_no_period_is_none(text: str) -> None:
    assert read_period(text, on=FRIDAY) is None


ASKS = [
    ("phòng nào quá hạn nhiều nhất", Ask(AskKind.RANKING, measure=Measure.OVERDUE)),
    ("Đơn vị nào chậm nhất?", Ask(AskKind.RANKING, measure=Measure.OVERDUE)),
    ("phòng nào hoàn thành tốt nhất ạ", Ask(AskKind.RANKING, measure=Measure.RATE)),
    ("phòng nào tỷ lệ hoàn thành thấp nhất", Ask(AskKind.RANKING, measure=Measure.RATE, least=True)),
    ("phòng nào còn nhiều việc nhất", Ask(AskKind.RANKING, measure=Measure.UNFINISHED)),
    ("nv ubnd còn bao nhiêu", Ask(AskKind.COUNT, measure=Measure.UNFINISHED, source=Source.NV_UBND)),
    ("NV UBND quá hạn mấy việc rồi em", Ask(AskKind.COUNT, measure=Measure.OVERDUE, source=Source.NV_UBND)),
    ("tháng này xong mấy việc", Ask(AskKind.COUNT, Asked(MONTH), measure=Measure.DONE)),
    ("tháng 11 hoàn thành được bao nhiêu nhiệm vụ", Ask(AskKind.COUNT, Asked(MONTH, None, 11), measure=Measure.DONE)),
    ("có mấy việc quá hạn", Ask(AskKind.COUNT, measure=Measure.OVERDUE)),
    ("còn bao nhiêu việc chưa báo cáo", Ask(AskKind.COUNT, measure=Measure.SILENT)),
    ("bao nhiêu việc sắp đến hạn", Ask(AskKind.COUNT, measure=Measure.DUE_SOON)),
    ("phòng QLĐT còn mấy việc", Ask(AskKind.COUNT, measure=Measure.UNFINISHED, unit="phòng QLĐT")),
    ("TNMT quá hạn mấy việc", Ask(AskKind.COUNT, measure=Measure.OVERDUE, unit="TNMT")),
    ("tỷ lệ hoàn thành bao nhiêu", Ask(AskKind.COUNT, measure=Measure.RATE)),
    ("thành ủy giao bao nhiêu việc", Ask(AskKind.COUNT, measure=Measure.TOTAL, source=Source.THANH_UY)),
    ("theo phòng", Ask(AskKind.PAGE, number=3)),
    ("tổng hợp theo nguồn giao ạ", Ask(AskKind.PAGE, number=4)),
    ("có gì cần tôi cho ý kiến không", Ask(AskKind.PAGE, number=1)),
    ("quá hạn", Ask(AskKind.PAGE, number=2)),
    ("việc nào quá hạn", Ask(AskKind.LISTING, measure=Measure.OVERDUE)),
    ("xem các việc quá hạn của phòng QLĐT", Ask(AskKind.LISTING, measure=Measure.OVERDUE, unit="phòng QLĐT")),
    ("việc quá hạn nv ubnd", Ask(AskKind.LISTING, measure=Measure.OVERDUE, source=Source.NV_UBND)),
    ("danh sách việc sắp đến hạn", Ask(AskKind.LISTING, measure=Measure.DUE_SOON)),
    ("tuần này có việc gì đến hạn không", Ask(AskKind.LISTING, measure=Measure.DUE, window="tuan nay")),
    ("hôm nay việc nào đến hạn", Ask(AskKind.LISTING, measure=Measure.DUE, window="hom nay")),
    ("các việc đến hạn trong tháng 12", Ask(AskKind.LISTING, measure=Measure.DUE, window="thang 12")),
    ("tháng 1 có việc gì đến hạn", Ask(AskKind.LISTING, measure=Measure.DUE, window="thang 1")),
    ("việc đến hạn tháng sau", Ask(AskKind.LISTING, measure=Measure.DUE, window="thang sau")),
    ("hôm nay phòng có việc gì đến hạn", Ask(AskKind.LISTING, measure=Measure.DUE, window="hom nay")),
    ("tổng hợp phòng", Ask(AskKind.UNIT)),
    ("phòng QLĐT còn nợ mấy việc", Ask(AskKind.COUNT, measure=Measure.UNFINISHED, unit="phòng QLĐT")),
    ("tỷ lệ hoàn thành của phòng QLĐT", Ask(AskKind.COUNT, measure=Measure.RATE, unit="phòng QLĐT")),
    ("phòng QLĐT thế nào rồi em", Ask(AskKind.UNIT, unit="phòng QLĐT")),
    ("tổng hợp phòng QLĐT", Ask(AskKind.UNIT, unit="phòng QLĐT")),
    ("tổng hợp theo hạn gốc", Ask(AskKind.ORIGINAL)),
    ("/summary theo hạn ban đầu", Ask(AskKind.ORIGINAL)),
    ("đúng hạn tính theo hạn giao ban đầu ạ", Ask(AskKind.ORIGINAL)),
    ("tổng hợp tháng 11 theo hạn gốc", Ask(AskKind.ORIGINAL, Asked(MONTH, None, 11))),
    ("nguồn NV UBND", Ask(AskKind.SOURCE, source=Source.NV_UBND)),
    ("xem các việc theo nguồn giao Thành ủy ạ", Ask(AskKind.SOURCE, source=Source.THANH_UY)),
    ("việc của Thành ủy", Ask(AskKind.SOURCE, source=Source.THANH_UY)),
    ("tổng hợp tháng 11", Ask(AskKind.SUMMARY, Asked(MONTH, None, 11))),
    ("/tonghop quý III/2026", Ask(AskKind.SUMMARY, Asked(QUARTER, 2026, 3))),
    ("tình hình năm 2025", Ask(AskKind.SUMMARY, Asked(YEAR, 2025, 1))),
    ("tháng 12 so với tháng 11", Ask(AskKind.COMPARE, Asked(MONTH, None, 12), Asked(MONTH, None, 11))),
    ("so sánh quý 3 với quý 2", Ask(AskKind.COMPARE, Asked(QUARTER, None, 3), Asked(QUARTER, None, 2))),
    ("báo cáo tháng 11", Ask(AskKind.REPORT, Asked(MONTH, None, 11))),
    ("xuất báo cáo tháng 11 excel", Ask(AskKind.REPORT, Asked(MONTH, None, 11), file="xlsx")),
    ("lập báo cáo quý III bằng file pdf", Ask(AskKind.REPORT, Asked(QUARTER, None, 3), file="pdf")),
    ("xuất báo cáo", Ask(AskKind.REPORT)),
    ("xuất báo cáo tháng", Ask(AskKind.REPORT, Asked(MONTH))),
    ("báo cáo tháng bản word ạ", Ask(AskKind.REPORT, Asked(MONTH), file="docx")),
    ("tổng hợp quý", Ask(AskKind.SUMMARY, Asked(QUARTER))),
    ("biểu đồ năm", Ask(AskKind.PICTURE, Asked(YEAR))),
    ("chốt tháng", Ask(AskKind.CLOSE)),
    ("công văn đôn đốc", Ask(AskKind.URGING)),
    ("biểu đồ", Ask(AskKind.PICTURE)),
    ("/biểu đồ", Ask(AskKind.PICTURE)),
    ("tình hình phòng em ạ", Ask(AskKind.UNIT)),
    ("quý 4 thế nào ạ", Ask(AskKind.SUMMARY, Asked(QUARTER, None, 4))),
    ("/việc quá hạn", Ask(AskKind.LISTING, measure=Measure.OVERDUE)),
    ("tổng hợp phòng QLĐT giúp anh nhé", Ask(AskKind.UNIT, unit="phòng QLĐT")),
    ("có việc quá hạn nhiều không", Ask(AskKind.COUNT, measure=Measure.OVERDUE)),
    ("gửi tổng hợp 23h30 thứ 6", Ask(AskKind.SUBSCRIBE, weekdays=(5,), clock=time(23, 30))),
    ("cho anh xem biểu đồ tháng 11 nhé", Ask(AskKind.PICTURE, Asked(MONTH, None, 11))),
    ("chốt", Ask(AskKind.CLOSE)),
    ("chốt số liệu tháng 12", Ask(AskKind.CLOSE, Asked(MONTH, None, 12))),
    ("kiểm tra trước khi chốt", Ask(AskKind.DOUBTS)),
    ("xếp loại năm 2026", Ask(AskKind.RATING, Asked(YEAR, 2026, 1))),
    ("gửi tổng hợp 7h30 thứ 2", Ask(AskKind.SUBSCRIBE, weekdays=(1,), clock=time(7, 30))),
    ("hẹn tổng hợp lúc 07:30 thứ hai và thứ năm", Ask(AskKind.SUBSCRIBE, weekdays=(1, 4), clock=time(7, 30))),
    ("gửi tổng hợp hàng ngày lúc 8 giờ", Ask(AskKind.SUBSCRIBE, weekdays=(1, 2, 3, 4, 5), clock=time(8, 0))),
    ("thôi gửi tổng hợp", Ask(AskKind.UNSUBSCRIBE)),
]


@pytest.mark.parametrize(("text", "ask"), ASKS)
def test_asks_are_read_with_and_without_diacritics(text: str, ask: Ask) -> None:
    assert read_ask(text, on=FRIDAY) == ask
    folded = fold(text)
    if not ask.unit or ask.unit == fold(ask.unit):
        assert read_ask(folded, on=FRIDAY) == ask


@pytest.mark.parametrize("text", ["Thanh tra còn mấy việc", "thanh tra con may viec a", "còn mấy việc của Thanh tra chưa xong"])
def test_a_units_own_name_is_understood_whatever_it_looks_like(text: str) -> None:
    ask = Ask(AskKind.COUNT, measure=Measure.UNFINISHED, unit="Thanh tra")
    assert read_ask(text, on=FRIDAY, units=("P. QLĐT", "Thanh tra")) == ask
    assert read_ask("P. QLĐT còn mấy việc", on=FRIDAY, units=("P. QLĐT", "Thanh tra")) == replace(ask, unit="P. QLĐT")
    assert read_ask("phòng nào còn nhiều việc nhất", on=FRIDAY, units=("Phòng",)) == Ask(AskKind.RANKING, measure=Measure.UNFINISHED)


@pytest.mark.parametrize(
    "text",
    [
        "112 xong rồi ạ",
        "112 còn bao nhiêu ngày",
        "báo cáo anh việc này xong rồi",
        "báo cáo",
        "báo cáo tháng 11: 112 xong, 115 được 60%",
        "tổng hợp",
        "tổng hợp xong rồi",
        "em nộp báo cáo tháng 11 rồi ạ",
        "đã nhập số liệu",
        "nguồn vốn chưa có ạ",
        "việc này quá hạn rồi ạ",
        "việc của em quá hạn vì chờ Sở",
        "em bị quá hạn 2 việc",
        "tỷ lệ hoàn thành 60%",
        "việc đến hạn",
        "sắp đến hạn rồi em làm ngay",
        "anh thế nào",
        "cho chậm mấy hôm nha",
        "xong thế nào được",
        "thế đã có bao nhiêu đơn vị nộp rồi ạ?",
        "112 xong theo hạn ban đầu",
        "em xin giữ theo hạn ban đầu",
        "đã nhập 126 rồi nhưng bị trả lại",
        "chốt hạn 112 vào 15/12",
        "việc này làm thế nào ạ",
        "bao giờ xong",
        "gửi tổng hợp 24h thứ 2",
        "gửi tổng hợp 7h60 thứ 2",
        "gửi tổng hợp 25h thứ 2",
        "gửi tổng hợp cho phòng QLĐT",
        "phòng nào chủ trì việc này",
        "còn vướng mấy chỗ chưa rõ, chờ Sở Tài chính",
        "",
        "x" * 2000,
    ],
)
def test_reports_and_talk_are_left_alone(text: str) -> None:
    assert read_ask(text, on=FRIDAY) is None


@pytest.mark.parametrize("courtesy", ["ạ ", "xin ", "em ơi ", "a "])
def test_a_thousand_courtesies_ask_for_nothing_and_break_nothing(courtesy: str) -> None:
    assert read_ask(courtesy * 2000, on=FRIDAY) is None
    assert read_page(courtesy * 2000) is None
    assert read_page("em ơi theo phòng ạ ạ ạ") == 3


def test_a_question_for_figures_has_a_hundred_and_sixty_letters_at_most() -> None:
    unit = "phòng QLĐT thế nào nhỉ" + " ạ" * 69
    assert (len(unit), read_ask(unit, on=FRIDAY)) == (160, Ask(AskKind.UNIT, unit="phòng QLĐT"))
    assert read_ask(unit + " ạ ạ", on=FRIDAY) is None
    page = "từng phòng" + " ạ" * 75
    assert (len(page), read_page(page)) == (160, 3)
    assert read_page("Từng phòng nhé" + " ạ" * 73) == 3
    assert read_page("từng phòng đi" + " ạ" * 74) is None


@pytest.mark.parametrize(
    ("window", "first", "last"),
    [
        ("hom nay", date(2026, 11, 20), date(2026, 11, 20)), ("ngay mai", date(2026, 11, 21), date(2026, 11, 21)),
        ("tuan nay", date(2026, 11, 20), date(2026, 11, 22)), ("tuan sau", date(2026, 11, 23), date(2026, 11, 29)),
        ("tuan toi", date(2026, 11, 23), date(2026, 11, 29)), ("thang nay", date(2026, 11, 20), date(2026, 11, 30)),
        ("thang sau", date(2026, 12, 1), date(2026, 12, 31)), ("thang toi", date(2026, 12, 1), date(2026, 12, 31)),
        ("thang 11", date(2026, 11, 20), date(2026, 11, 30)), ("thang 12", date(2026, 12, 1), date(2026, 12, 31)),
        ("thang 2", date(2027, 2, 1), date(2027, 2, 28)), ("thang 10", date(2027, 10, 1), date(2027, 10, 31)),
    ],
)  # fmt: skip
def test_tasks_fall_due_within_the_days_that_are_named_from_today_on(window: str, first: date, last: date) -> None:
    assert due_window(window, FRIDAY) == (first, last)


def test_a_question_for_figures_may_go_over_several_lines() -> None:
    assert read_ask("tổng hợp\ntháng 11", on=FRIDAY) == Ask(AskKind.SUMMARY, Asked(MONTH, None, 11))
    assert read_ask("112 xong\nphòng nào quá hạn nhiều nhất", on=FRIDAY) is None


@pytest.mark.parametrize(
    ("text", "kind", "measure"),
    [
        ("hôm nay có gì cần tôi xử lý không", AskKind.PAGE, None),
        ("phòng QLĐT làm ăn thế nào", AskKind.UNIT, None),
        ("tuần này có gì đến hạn", AskKind.LISTING, Measure.DUE),
        ("quý 4 thế nào", AskKind.SUMMARY, None),
        ("có phòng nào chưa báo cáo không", AskKind.RANKING, Measure.SILENT),
        ("phòng mình còn bao nhiêu việc", AskKind.COUNT, Measure.UNFINISHED),
        ("so với tháng trước thì sao", AskKind.COMPARE, None),
    ],
)
def test_what_leaders_say_before_a_meeting_is_understood_with_and_without_marks(text: str, kind: AskKind, measure: Measure | None) -> None:
    for typed in (text, fold(text)):
        ask = read_ask(typed, on=FRIDAY)
        assert ask is not None
        assert (ask.kind, ask.measure) == (kind, measure)


def test_the_own_unit_is_named_by_no_name() -> None:
    own, other = read_ask("phòng mình có việc gì quá hạn", on=FRIDAY), read_ask("phòng QLĐT có việc gì quá hạn", on=FRIDAY)
    assert own is not None and other is not None
    assert (own.unit, other.unit) == ("", "phòng QLĐT")


@pytest.mark.parametrize("text", ["hôm nay thế nào", "112 thế nào", "em làm thế nào", "có gì mới không"])
def test_a_question_about_no_period_and_no_unit_asks_for_no_figures(text: str) -> None:
    assert read_ask(text, on=FRIDAY) is None


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("cần ý kiến", 1), ("việc cần ý kiến", 1), ("quá hạn", 2), ("việc quá hạn", 2), ("theo phòng", 3), ("theo đơn vị", 3),
        ("từng phòng", 3), ("theo nguồn", 4), ("theo nguồn giao ạ", 4), ("theo tháng", None),
    ],
)  # fmt: skip
def test_a_page_behind_the_summary_is_named_by_its_words(text: str, page: int | None) -> None:
    assert (read_page(text), read_page(fold(text))) == (page, page)


@pytest.mark.parametrize(
    ("text", "page"),
    [("có gì cần tôi xử lý không", 1), ("danh sách quá hạn", 2), ("tình hình các phòng", 3), ("số liệu theo nguồn", 4)],
)
def test_a_page_is_asked_for_in_words_without_a_summary_before_it(text: str, page: int) -> None:
    assert read_ask(text, on=FRIDAY) == Ask(AskKind.PAGE, number=page)


@pytest.mark.parametrize(
    ("named", "weekday"),
    [
        ("thứ hai", 1), ("thứ 2", 1), ("thứ ba", 2), ("t3", 2), ("thứ tư", 3), ("thứ 4", 3), ("thứ năm", 4), ("thứ 5", 4), ("thứ sáu", 5),
        ("t6", 5), ("thứ bảy", 6), ("thứ 7", 6), ("chủ nhật", 7),
    ],
)  # fmt: skip
def test_the_summary_is_wanted_on_the_weekday_that_is_named(named: str, weekday: int) -> None:
    ask = Ask(AskKind.SUBSCRIBE, weekdays=(weekday,), clock=time(7, 30))
    assert read_ask(f"gửi tổng hợp 7h30 {named}", on=FRIDAY) == ask
