"""What must hold for every text and every date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calendar import Calendar
from bot.core.deadline import DeadlineKind
from messages.reading.dates import find_dates
from messages.reading.deadlines import read_deadline
from messages.reading.text import clean, fold

ON = date(2026, 11, 20)
CALENDAR = Calendar(frozenset({date(2026, 11, 24)}))

real_dates = st.dates(date(2000, 1, 1), date(2060, 12, 31))
forms = st.sampled_from(
    [
        "{d}/{m}/{y}",
        "{d:02}/{m:02}/{y}",
        "{d:02}-{m:02}-{y}",
        "{d}.{m}.{y}",
        "{y}-{m:02}-{d:02}",
        "{y}-{m:02}-{d:02} 00:00:00",
        "ngày {d:02} tháng {m:02} năm {y}",
        "trước ngày {d}/{m}/{y}",
        "chậm nhất ngày {d} tháng {m} năm {y}",
        "Hết ngày {d:02}/{m:02}/{y}",
        "TRƯỚC 17H00 NGÀY {d}/{m}/{y}",
        "{d} / {m} / {y}",
    ]
)
_PIECES = (
    "ngày|tháng|quý|năm|tuần|hằng|mỗi|trước|sau|đến|từ|hết|cuối|đầu|giữa|và|kể từ|"
    "làm việc|thứ|mai|T|Q|II|IV|lần|/|-|,|;|(|)|...|1|2|6|12|15|30|31|45|2026"
    "|99999999|31/12|30/2|15/6/2026|12/2025|17h00|24h|nữa|gia hạn|1234/UBND-VX|tết|định kỳ|"
    "tiếp theo|khi|nay|mốt"
)
PIECES = [piece for piece in _PIECES.split("|") if piece]
phrases = st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(real_dates, forms)
def test_every_real_date_reads_back_in_every_form(day: date, form: str) -> None:
    assert read_deadline(form.format(d=day.day, m=day.month, y=day.year), on=ON, calendar=CALENDAR).due == day


@settings(max_examples=200, deadline=None)
@given(real_dates, forms)
def test_a_date_inside_a_sentence_is_found_with_its_words(day: date, form: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    text = clean(f"em xin gửi {written} nhé")
    assert [match.last for match in find_dates(text, ON, CALENDAR)] == [day]


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 12), st.integers(2020, 2050), st.integers(1, 40), st.sampled_from(["{d}/{m}/{y}", "ngày {d} tháng {m} năm {y}"]))
def test_a_day_the_month_lacks_never_becomes_another_day(month: int, year: int, extra: int, form: str) -> None:
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    day = (first_of_next - timedelta(days=1)).day + extra
    read = read_deadline(form.format(d=day, m=month, y=year), on=ON)
    assert (read.kind, read.due, read.ask) == (DeadlineKind.INVALID, None, "impossible_date")


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), phrases), st.booleans())
def test_no_text_is_an_error(text: str, past: bool) -> None:
    read_deadline(text, on=ON, calendar=CALENDAR, plan_year=2027 if past else None)
    find_dates(clean(text), ON, CALENDAR, past=past)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), phrases), st.booleans())
def test_spans_lie_inside_the_text_in_order_and_do_not_overlap(text: str, past: bool) -> None:
    cleaned = clean(text)
    end = 0
    for match in find_dates(cleaned, ON, CALENDAR, past=past):
        assert end <= match.start < match.end <= len(cleaned)
        assert cleaned[match.start : match.end] == match.words
        end = match.end


@settings(max_examples=300, deadline=None)
@given(phrases)
def test_what_is_invalid_or_unknown_has_no_day(text: str) -> None:
    read = read_deadline(text, on=ON, calendar=CALENDAR)
    if read.kind in (DeadlineKind.INVALID, DeadlineKind.UNKNOWN):
        assert read.due is None
        assert read.ask


@settings(max_examples=100, deadline=None)
@given(phrases)
def test_every_answer_says_why(text: str) -> None:
    assert read_deadline(text, on=ON, calendar=CALENDAR).why


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), phrases))
def test_cleaning_the_words_first_changes_nothing(text: str) -> None:
    read, again = (read_deadline(one, on=ON, calendar=CALENDAR) for one in (text, clean(text)))
    assert (read.kind, read.due, read.recurrence, read.ask) == (again.kind, again.due, again.recurrence, again.ask)


@settings(max_examples=200, deadline=None)
@given(
    real_dates,
    st.sampled_from(["trước ngày {d}/{m}/{y}", "Trước {d:02}-{m:02}-{y}", "TRUOC NGAY {d}/{m}/{y}", "báo cáo trước ngày {d}.{m}.{y}"]),
)
def test_before_keeps_the_day_it_names(day: date, form: str) -> None:
    read = read_deadline(form.format(d=day.day, m=day.month, y=day.year), on=ON, calendar=CALENDAR)
    assert (read.due, read.before, read.kind) == (day, True, DeadlineKind.DATE)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(PIECES), st.integers(200, 4000))
def test_a_page_of_the_same_words_is_answered(piece: str, times: int) -> None:
    assert read_deadline(f"{piece} " * times, on=ON, calendar=CALENDAR).why


@pytest.mark.parametrize(
    "text",
    [
        "Trước ngày 25/5/2026",
        "Quý II/2026",
        "Hằng quý",
        "Trước ngày 20 hằng tháng",
        "15 ngày làm việc kể từ ngày ký",
        "Từ tháng 3 đến tháng 11/2026",
        "Đợt 1: 30/4/2026; đợt 2: 31/10/2026",
        "6 tháng đầu năm 2026",
        "thứ Sáu tuần sau",
        "Thường xuyên",
        "Năm 2026 và các năm tiếp theo",
        "ngày mùng 5 tháng 12",
        "cuối tháng sau",
        "31/4/2026",
    ],
)
def test_text_without_diacritics_reads_the_same(text: str) -> None:
    marked, plain = (read_deadline(one, on=ON, calendar=CALENDAR) for one in (text, fold(text)))
    assert (marked.kind, marked.due, marked.recurrence, marked.before) == (plain.kind, plain.due, plain.recurrence, plain.before)
