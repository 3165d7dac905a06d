"""Both sides of each rule of reading a deadline."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import islice

import pytest
from dateutil.rrule import rrulestr

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.deadline_english import to_vietnamese
from messages.reading.deadlines import read_deadline

ON = date(2026, 11, 20)  # a Friday; Tuesday the 24th is a holiday
CALENDAR = Calendar(frozenset({date(2026, 11, 24)}))


def read(text: str, *, on: date = ON, plan_year: int | None = None) -> Deadline:
    return read_deadline(text, on=on, calendar=CALENDAR, plan_year=plan_year)


class TestTheYearNotWritten:
    def test_is_the_plans_year_when_the_plan_has_one(self) -> None:
        assert read("31/12", on=date(2026, 12, 20), plan_year=2027).due == date(2027, 12, 31)

    def test_is_the_plans_year_even_when_the_day_is_past(self) -> None:
        assert read("15/3", on=date(2027, 4, 1), plan_year=2027).due == date(2027, 3, 15)

    def test_is_otherwise_the_first_in_which_the_day_is_not_past(self) -> None:
        assert read("20/11").due == date(2026, 11, 20)
        assert read("19/11").due == date(2027, 11, 19)

    def test_is_asked_about_when_that_is_more_than_nine_months_away(self) -> None:
        assert read("20/8").ask is None
        assert read("21/8").ask == "year"

    def test_is_not_asked_about_when_it_is_written_or_the_plan_has_it(self) -> None:
        assert read("21/8/2027").ask is None
        assert read("21/8", plan_year=2027).ask is None


class TestBefore:
    def test_trước_ngày_keeps_the_day_and_says_so(self) -> None:
        got = read("trước ngày 15/12/2026")
        assert (got.due, got.before) == (date(2026, 12, 15), True)

    @pytest.mark.parametrize("words", ["chậm nhất", "đến hết", "không muộn hơn", "hết", "muộn nhất", "không quá", "trong"])
    def test_other_words_include_the_day(self, words: str) -> None:
        got = read(f"{words} ngày 15/12/2026")
        assert (got.due, got.before) == (date(2026, 12, 15), False)

    def test_trước_with_a_clock_time_is_that_instant_of_the_day(self) -> None:
        got = read("trước 17h00 ngày 15/12/2026")
        assert (got.due, got.time, got.before) == (date(2026, 12, 15), time(17), False)

    def test_trước_a_period_is_the_day_before_it_begins(self) -> None:
        assert read("trước tháng 3/2028").due == date(2028, 2, 29)
        assert read("trước quý I/2027").due == date(2026, 12, 31)

    def test_a_period_without_trước_is_its_last_day(self) -> None:
        assert read("tháng 2/2028").due == date(2028, 2, 29)
        assert read("quý I/2027").due == date(2027, 3, 31)

    def test_trước_a_period_already_running_means_the_next_one(self) -> None:
        got = read("trước tháng 11")
        assert (got.due, got.ask) == (date(2027, 10, 31), "year")


class TestPeriodsNamedBesideADay:
    """A day or a month without its year, or a day without its month, lies in the period named beside it."""

    @pytest.mark.parametrize(
        ("text", "due"),
        [
            ("Tháng 3/2027 (trước ngày 20)", date(2027, 3, 20)),
            ("tháng sau, trước ngày 20", date(2026, 12, 20)),
            ("Quý IV/2027, chậm nhất 15/12", date(2027, 12, 15)),
            ("Năm 2028 (trong quý III)", date(2028, 9, 30)),
            ("6 tháng đầu năm 2028 (trước 15/6)", date(2028, 6, 15)),
        ],
    )
    def test_takes_its_month_and_year(self, text: str, due: date) -> None:
        assert read(text).due == due

    def test_a_day_the_month_lacks_is_impossible(self) -> None:
        assert read("Tháng 2/2027, trước ngày 30").kind is DeadlineKind.INVALID

    def test_a_day_outside_the_period_keeps_its_own_year(self) -> None:
        assert read("Quý I/2028, trước 15/12").due == date(2026, 12, 15)

    def test_the_year_at_the_end_of_a_list_holds_for_all(self) -> None:
        assert read("Quý III, IV năm 2027").recurrence == "DATES:2027-09-30,2027-12-31"

    def test_yearless_dates_of_which_some_are_past_ask_for_the_year(self) -> None:
        assert read("15/6 và 15/12").ask == "year"
        assert read("15/12 và 15/3").ask is None


class TestSeveralStatements:
    """Of what a cell tells, the day that closes the work is its deadline."""

    @pytest.mark.parametrize(
        "text",
        [
            "Số liệu tính đến 30/11, nộp trước 05/12/2026",
            "Đến ngày 30/11/2026 (chốt số liệu), gửi trước 05/12/2026",
            "Kỳ báo cáo từ 15/11 đến 14/12, gửi trước 05/12/2026",
            "Sớm nhất 30/11, muộn nhất 05/12/2026",
            "Hạn cũ: 15/11/2026. Hạn mới: 05/12/2026",
        ],
    )
    def test_the_other_days_are_set_aside(self, text: str) -> None:
        assert (read(text).kind, read(text).due) == (DeadlineKind.DATE, date(2026, 12, 5))

    def test_a_start_behind_the_deadline_is_none(self) -> None:
        got = read("Ban hành trước 31/12/2026, triển khai từ 01/01/2027")
        assert (got.kind, got.due) == (DeadlineKind.DATE, date(2026, 12, 31))
        assert read("Triển khai từ 01/12/2026, hoàn thành trước 31/12/2026").kind is DeadlineKind.RANGE

    def test_may_go_from_a_day_into_a_later_month(self) -> None:
        assert read("15/11/2026 - 12/2026").due == date(2026, 12, 31)
        assert read("15/12/2026 – tháng 02/2027").due == date(2027, 2, 28)
        assert read("15/11/2026 - tháng 11/2026").due == date(2026, 11, 15)

    def test_a_second_full_date_that_was_not_taken_is_asked_about(self) -> None:
        assert read("25/12/2026 (riêng phòng QLĐT trước 20/12)").ask == "which"

    def test_a_length_before_or_after_a_named_day_is_counted_from_it(self) -> None:
        assert read("trước ngày 15/12/2026 ít nhất 5 ngày").due == date(2026, 12, 10)
        assert read("10 ngày, từ ngày 01/12/2026").due == date(2026, 12, 11)

    def test_carried_over_to_another_year_is_an_extension(self) -> None:
        assert read("Năm 2026 (chuyển tiếp sang năm 2027)").due == date(2027, 12, 31)

    def test_tháng_giêng_of_a_solar_year_is_january_and_asked_about(self) -> None:
        assert (read("tháng Giêng 2027").due, read("tháng Giêng 2027").ask) == (date(2027, 1, 31), "lunar")
        assert read("rằm tháng Giêng 2027").due is None

    def test_alone_such_a_day_is_still_read(self) -> None:
        assert read("Kỳ báo cáo từ 15/11 đến 14/12/2026").due == date(2026, 12, 14)

    def test_a_full_date_that_ends_the_work_beats_reports_that_come_back_and_asks(self) -> None:
        got = read("Hoàn thành trước 31/12/2026, báo cáo tiến độ hằng tháng")
        assert (got.kind, got.due, got.ask) == (DeadlineKind.DATE, date(2026, 12, 31), "which")
        assert read("Hằng tháng, đến hết 31/12/2026").kind is DeadlineKind.RECURRING

    def test_the_year_of_the_last_date_holds_for_all_also_with_words_between(self) -> None:
        got = read("Báo cáo quý I trước 15/3, quý III trước 15/9, năm trước 15/12/2026")
        assert got.recurrence == "DATES:2026-03-15,2026-09-15,2026-12-15"

    def test_of_two_days_a_year_the_next_one_is_kept_and_asked_about(self) -> None:
        got = read("Trước ngày 10/6 và 05/12 hằng năm")
        assert (got.due, got.ask) == (date(2026, 12, 5), "several_days")


class TestListsAndSpansOfDays:
    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            ("ngày 20 tháng 3, 6, 9/2027", "DATES:2027-03-20,2027-06-20,2027-09-20"),
            ("ngày 20 tháng 3, tháng 6 và tháng 9 năm 2027", "DATES:2027-03-20,2027-06-20,2027-09-20"),
            ("Ngày 15 tháng 6, tháng 12 hằng năm", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"),
            ("ngày 20 tháng 3, 6, 9 và 12 hằng năm", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"),
            ("ngày 5-10 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=10"),
            ("Hằng tháng, ngày 3-6 tháng sau", "FREQ=MONTHLY;BYMONTHDAY=6"),
            ("mỗi đầu tháng", "FREQ=MONTHLY;BYMONTHDAY=1"),
            ("Tháng 6 và 12 - 2027", "DATES:2027-06-30,2027-12-31"),
            ("Tháng 3, 6 (2027)", "DATES:2027-03-31,2027-06-30"),
            ("Quý I, II (năm 2027)", "DATES:2027-03-31,2027-06-30"),
        ],
    )
    def test_are_kept(self, text: str, rule: str) -> None:
        assert read(text).recurrence == rule

    def test_of_months_end_in_a_month_where_no_year_of_four_digits_stands(self) -> None:
        assert (read("Tháng 6 - 12/2027").kind, read("Tháng 6 - 12/2027").due) == (DeadlineKind.RANGE, date(2027, 12, 31))
        assert (read("Tháng 6, 9 - 26").kind, read("Tháng 6, 9 - 26").due) != (DeadlineKind.MULTI, date(2027, 6, 30))

    def test_a_year_in_brackets_is_the_year_of_what_stands_before(self) -> None:
        assert read("Tháng 9 (2028)").due == date(2028, 9, 30)
        assert read("15/3 (năm 2028)").due == date(2028, 3, 15)

    @pytest.mark.parametrize(
        ("text", "due"),
        [
            ("Từ ngày 20 đến 25 năm 2027", date(2027, 1, 25)),
            ("Từ ngày 20 đến ngày 25 năm 2027", date(2027, 1, 25)),
            ("trước ngày 20, năm 2027", date(2027, 1, 20)),
            ("ngày 25 năm 2026", date(2026, 11, 25)),
        ],
    )
    def test_days_of_a_year_without_their_month_are_of_that_year_and_ask(self, text: str, due: date) -> None:
        assert (read(text).due, read(text).ask) == (due, "which")

    def test_days_whose_month_is_said_or_that_come_every_month_do_not_ask(self) -> None:
        assert (read("Từ ngày 20 đến 25 tháng 3 năm 2027").due, read("Từ ngày 20 đến 25 tháng 3 năm 2027").ask) == (date(2027, 3, 25), None)
        assert (read("Năm 2027: ngày 20 hằng tháng").due, read("Năm 2027: ngày 20 hằng tháng").ask) == (date(2027, 1, 20), None)

    def test_a_span_of_months_counts_when_the_words_count_them(self) -> None:
        assert (read("trong hai tháng 11 và 12").kind, read("trong hai tháng 11 và 12").due) == (DeadlineKind.RANGE, date(2026, 12, 31))
        assert read("6-12 tháng").kind is DeadlineKind.RELATIVE
        assert read("5/10").due == date(2027, 10, 5)

    def test_an_edge_of_the_running_period_that_is_past_means_the_next_one_and_asks(self) -> None:
        assert (read("giữa tháng").due, read("giữa tháng").ask) == (date(2026, 12, 15), "which")
        assert (read("cuối tháng").due, read("cuối tháng").ask) == (date(2026, 11, 30), None)
        assert read("đầu tháng này").due == date(2026, 11, 1)


class TestRhythmsBesideDates:
    def test_a_full_date_in_front_beats_the_reports_and_one_behind_is_asked_about(self) -> None:
        first = read("30/11/2026; định kỳ báo cáo hằng quý")
        assert (first.kind, first.due, first.ask) == (DeadlineKind.DATE, date(2026, 11, 30), "which")
        behind = read("Hằng quý; tổng kết trước 15/12/2026")
        assert (behind.recurrence, behind.ask) == ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "several_days")

    def test_until_and_from_bound_the_rhythm(self) -> None:
        assert read("hằng tuần cho đến hết 31/12/2026").recurrence == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231"
        assert read("trước ngày 05 hằng tháng, bắt đầu từ tháng 01/2027").due == date(2027, 1, 5)

    @pytest.mark.parametrize(
        ("text", "due"),
        [
            ("thứ Sáu cuối cùng của tháng 12", date(2026, 12, 25)),
            ("thứ Hai đầu tiên của tháng 12/2026", date(2026, 12, 7)),
            ("thứ Ba tuần thứ 2 của tháng 12/2026", date(2026, 12, 8)),
        ],
    )
    def test_a_weekday_placed_in_a_named_month_is_that_day(self, text: str, due: date) -> None:
        assert (read(text).due, read(text).ask) == (due, None)


class TestOddForms:
    @pytest.mark.parametrize(
        ("text", "due"),
        [
            ("2028/Q1", date(2028, 3, 31)),
            ("4Q2027", date(2027, 12, 31)),
            ("Q4'27", date(2027, 12, 31)),
            ("thg12", date(2026, 12, 31)),
            ("Tháng 11 - 12 năm 2026", date(2026, 12, 31)),
            ("15 ~ 20/12", date(2026, 12, 20)),
            ("trước Tết dương 2027", date(2027, 1, 1)),
            ("còn 10 ngày", date(2026, 11, 30)),
        ],
    )
    def test_are_read(self, text: str, due: date) -> None:
        assert (read(text).due, read(text).ask) == (due, None)

    def test_a_wave_in_front_is_about_and_a_plus_behind_goes_on(self) -> None:
        assert read("~15/12").ask == "about"
        assert read("2027+").kind is DeadlineKind.OPEN_ENDED

    def test_twelve_at_night_closes_the_day(self) -> None:
        assert (read("12h đêm 30/11").due, read("12h đêm 30/11").time) == (date(2026, 11, 30), None)


class TestPeriodicDays:
    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            ("định kỳ tháng 6, tháng 12", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"),
            ("định kỳ ngày 15", "FREQ=MONTHLY;BYMONTHDAY=15"),
            ("định kỳ thứ Sáu", "FREQ=WEEKLY;BYDAY=FR"),
            ("Báo cáo định kỳ trước ngày 15/6 và 15/12", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"),
            ("Năm 2026 và hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"),
        ],
    )
    def test_say_how_often(self, text: str, rule: str) -> None:
        assert read(text).recurrence == rule

    @pytest.mark.parametrize("text", ["báo cáo định kỳ tháng 11", "báo cáo định kỳ trước 20/12/2026"])
    def test_one_report_of_a_series_is_one_day(self, text: str) -> None:
        assert read(text).kind in (DeadlineKind.DATE, DeadlineKind.PERIOD_END)


class TestClockTimes:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("8h00-11h30, ngày 25/11/2026", time(11, 30)),
            ("17h30-25/11/2026", time(17, 30)),
            ("17h25/11", time(17)),
            ("9 rưỡi sáng mai", time(9, 30)),
            ("17h30' ngày 25/11", time(17, 30)),
            ("14h00 chiều mai (21/11)", time(14)),
            ("25/11/2026, hạn chót là 10h", time(10)),
        ],
    )
    def test_stand_beside_the_day(self, text: str, said: time) -> None:
        assert (read(text).kind, read(text).time) == (DeadlineKind.DATE, said)

    def test_a_length_in_hours_is_no_clock_time(self) -> None:
        assert read("trước 25/11, xử lý trong 4h").time is None

    def test_24_hours_close_the_day_and_24_a_day_is_a_standing_duty(self) -> None:
        assert not read("trước 24h ngày 30/11").before
        assert read("trực 24/24h").kind is DeadlineKind.UNDATED


class TestReportingPeriods:
    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            ("ngày 20 của tháng báo cáo", "FREQ=MONTHLY;BYMONTHDAY=20"),
            ("ngày 05 tháng liền sau của quý báo cáo", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"),
            ("trước 15/12 năm báo cáo", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"),
            ("Báo cáo tháng gửi trước ngày 20", "FREQ=MONTHLY;BYMONTHDAY=20"),
            ("báo cáo tuần gửi chiều thứ Sáu", "FREQ=WEEKLY;BYDAY=FR"),
            ("Từ ngày 01 đến ngày 05 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=5"),
            ("thứ Năm tuần thứ ba của tháng", "FREQ=MONTHLY;BYDAY=3TH"),
            ("nửa năm một lần", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"),
        ],
    )
    def test_come_back(self, text: str, rule: str) -> None:
        assert read(text).recurrence == rule

    def test_the_report_of_last_month_is_one_report(self) -> None:
        assert read("báo cáo tháng trước chậm nhất ngày 5").kind is DeadlineKind.DATE

    def test_the_end_of_a_term_nobody_named_is_asked_about(self) -> None:
        assert read("ngày 30 của tháng tiếp sau tháng kết thúc báo cáo").ask == "which_term"


class TestImpossibleDates:
    @pytest.mark.parametrize("text", ["31/4/2026", "30/02", "trước ngày 29/2/2027", "32/12", "tháng 13/2026", "12/25/2026", "ngày 35"])
    def test_are_invalid_have_no_day_and_ask(self, text: str) -> None:
        got = read(text)
        assert (got.kind, got.due, got.ask) == (DeadlineKind.INVALID, None, "impossible_date")

    @pytest.mark.parametrize("text", ["30/4/2026", "29/2/2028", "31/12", "tháng 12/2026", "quý IV", "25/12/2026"])
    def test_the_possible_neighbour_is_read(self, text: str) -> None:
        assert read(text).due is not None

    def test_29_february_without_a_year_is_the_next_leap_year_and_is_asked_about(self) -> None:
        got = read("29/02")
        assert (got.due, got.ask) == (date(2028, 2, 29), "year")

    def test_29_february_is_impossible_in_a_plan_for_a_common_year(self) -> None:
        assert read("29/02", plan_year=2027).kind is DeadlineKind.INVALID


class TestExtensions:
    def test_the_last_date_wins(self) -> None:
        assert read("30/11/2026; gia hạn đến 15/01/2027").due == date(2027, 1, 15)

    def test_a_length_is_added_to_the_first_date(self) -> None:
        assert read("30/11/2026, gia hạn thêm 15 ngày").due == date(2026, 12, 15)

    def test_a_length_without_a_date_is_asked_about(self) -> None:
        got = read("gia hạn thêm 15 ngày")
        assert (got.kind, got.due, got.ask) == (DeadlineKind.UNKNOWN, None, "from_due")

    def test_a_length_is_added_to_the_old_date_named_behind(self) -> None:
        assert read("gia hạn thêm 01 tháng (hạn cũ 30/11/2026)").due == date(2026, 12, 30)

    def test_two_dates_without_such_a_word_are_two_dates(self) -> None:
        assert read("30/11/2026; 15/01/2027").kind is DeadlineKind.MULTI


class TestUrgency:
    @pytest.mark.parametrize("text", ["khẩn trương", "HỎA TỐC", "hoả tốc - 23/11/2026", "Thực hiện ngay", "gấp", "khan truong"])
    def test_is_noticed(self, text: str) -> None:
        assert read(text).urgent

    @pytest.mark.parametrize("text", ["ngày 23/11/2026", "ngay 23/11", "ngay sau khi có hướng dẫn", "gặp mặt ngày 23/11", "khan hiếm"])
    def test_is_not_read_into_other_words(self, text: str) -> None:
        assert not read(text).urgent


class TestDoubt:
    """What is not sure carries a question, also where a day is read."""

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("khoảng 10/12", "about"),
            ("tầm giữa tháng 12", "about"),
            ("15/12/2026?", "not_decided"),
            ("25/12/2026 (thứ Năm)", "weekday"),
            ("thứ Bảy ngày 27/11/2026", "weekday"),
            ("sau ngày 15/12", "after"),
            ("30/6/2026 hoặc 31/12/2026", "which"),
            ("ngày 14 của tháng cuối kỳ báo cáo", "which_term"),
            ("26h ngày 20/12/2026", "impossible_time"),
            ("17h60 ngày 20/12/2026", "impossible_time"),
            ("tuần 3 tháng 5/2026", "which_week"),
            ("thang sau", "which"),
            ("đang cập nhật", "told_later"),
            ("15/122026", "bare_number"),
            ("28/12 (âm lịch)", "lunar"),
            ("trước 15/8 âm", "lunar"),
            ("Âm lịch 15/1", "lunar"),
            ("15/1 lịch âm", "lunar"),
            ("ngày 25 hằng tháng, quý trước ngày 20 tháng cuối quý", "several_days"),
            ("theo dõi hằng tuần, báo cáo hằng tháng", "several_days"),
            ("trước ngày 30/11/2026 " + "x" * 1600, "long_text"),
        ],
    )
    def test_is_asked_about(self, text: str, code: str) -> None:
        assert read(text).ask == code

    @pytest.mark.parametrize(
        "text",
        [
            "10/12",
            "giữa tháng 12",
            "15/12/2026",
            "25/12/2026 (thứ Sáu)",
            "thứ Sáu ngày 27/11/2026",
            "trước ngày 15/12",
            "20h ngày 20/12/2026",
        ],
    )
    def test_is_not_asked_about_where_there_is_none(self, text: str) -> None:
        assert read(text).ask is None

    def test_a_day_after_which_is_no_deadline(self) -> None:
        assert (read("sau ngày 15/12").kind, read("sau ngày 15/12").due) == (DeadlineKind.UNKNOWN, None)


class TestPlacesInAPaper:
    def test_are_not_dates(self) -> None:
        assert read("Mục 3.2 Phụ lục II: 30/11/2026").due == date(2026, 11, 30)
        assert read("Điều 5.1").due is None


class TestEvents:
    def test_the_day_of_an_event_is_the_deadline_and_is_asked_about(self) -> None:
        got = read("Báo cáo tại cuộc họp giao ban ngày 30/11")
        assert (got.due, got.ask) == (date(2026, 11, 30), "event_date")

    def test_so_many_days_before_a_dated_event_are_counted_back(self) -> None:
        assert read("họp ngày 27/11, gửi tài liệu trước 2 ngày").due == date(2026, 11, 25)


class TestDocumentDates:
    def test_the_date_of_a_document_is_not_the_deadline(self) -> None:
        assert read("Theo Công văn 1234/UBND-VX ngày 10/11/2026").kind is DeadlineKind.UNDATED
        assert read("Kế hoạch số 45/KH-UBND của UBND thành phố ngày 15/01/2026").kind is DeadlineKind.UNDATED

    def test_the_deadline_beside_it_is_read(self) -> None:
        assert read("CV 1234/UBND-VX ngày 10/11/2026: trước ngày 05/12/2026").due == date(2026, 12, 5)


class TestRecurrence:
    def test_its_first_day_is_not_before_today(self) -> None:
        assert read("ngày 20 hằng tháng").due == date(2026, 11, 20)
        assert read("ngày 19 hằng tháng").due == date(2026, 12, 19)

    def test_it_begins_in_the_plans_year(self) -> None:
        assert read("hằng quý", plan_year=2027).due == date(2027, 3, 31)

    def test_the_30th_of_every_month_also_exists_in_february(self) -> None:
        body = read("ngày 30 hằng tháng").recurrence
        assert body
        days = rrulestr(body, dtstart=datetime(2027, 1, 1), cache=True)
        assert [day.date() for day in islice(days, 3)] == [date(2027, 1, 30), date(2027, 2, 28), date(2027, 3, 30)]

    def test_the_last_working_day_of_every_quarter_comes_four_times_a_year(self) -> None:
        body = read("ngày làm việc cuối cùng của quý").recurrence
        assert body
        days = rrulestr(body, dtstart=datetime(2027, 1, 1), cache=True)
        assert [day.date() for day in islice(days, 4)] == [date(2027, 3, 31), date(2027, 6, 30), date(2027, 9, 30), date(2027, 12, 31)]

    def test_it_ends_with_the_year_that_is_named(self) -> None:
        assert "UNTIL=20261231" in (read("hằng tháng trong năm 2026").recurrence or "")
        assert "UNTIL" not in (read("hằng tháng").recurrence or "")

    def test_two_different_days_a_year_are_asked_about(self) -> None:
        assert read("trước 15/6 và 15/12 hằng năm").ask is None
        assert read("trước 10/6 và 05/12 hằng năm").ask == "several_days"

    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            ("tuần 2 tháng 3 hằng năm", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14"),
            ("tuần đầu tháng 3 hằng năm", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=7"),
            ("tuần cuối tháng 2 hằng năm", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
            ("trước tuần 2 tháng 3 hằng năm", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=7"),
            ("trước tháng 3 hằng năm", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
            ("trước quý II hằng năm", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1"),
            ("trước tháng 1 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"),
            ("trong tháng 3 hằng năm", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1"),
            ("tuần đầu tháng 6 và tuần đầu tháng 12 hằng năm", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=7"),
        ],
    )
    def test_a_period_named_every_year_is_due_on_its_last_day_or_before_it_begins(self, text: str, rule: str) -> None:
        assert (read(text).recurrence, read(text).ask) == (rule, None)

    def test_a_day_beside_a_whole_month_every_year_is_asked_about(self) -> None:
        assert read("tuần đầu tháng 6 và tháng 12 hằng năm").ask == "several_days"

    def test_theo_quy_định_is_not_every_quarter(self) -> None:
        assert read("theo quy định").kind is DeadlineKind.UNDATED
        assert read("theo quý").kind is DeadlineKind.RECURRING


class TestRelative:
    def test_working_days_skip_the_holiday(self) -> None:
        got = read("trong 3 ngày làm việc kể từ ngày ký")
        assert (got.due, got.recurrence) == (date(2026, 11, 26), "P3WD:signing")

    def test_calendar_days_do_not(self) -> None:
        assert read("trong 3 ngày kể từ ngày ký").due == date(2026, 11, 23)

    def test_a_month_ends_on_the_last_day_when_the_day_number_is_missing(self) -> None:
        assert read("01 tháng kể từ ngày 31/01/2027").due == date(2027, 2, 28)

    def test_an_event_nobody_has_a_day_for_gives_no_day(self) -> None:
        got = read("15 ngày kể từ ngày Nghị định có hiệu lực")
        assert (got.kind, got.due, got.recurrence) == (DeadlineKind.RELATIVE, None, "P15D:effect")

    def test_before_an_event_is_a_negative_length(self) -> None:
        assert read("Trước kỳ họp HĐND 10 ngày").recurrence == "-P10D:event"

    def test_a_solar_date_beside_the_event_decides(self) -> None:
        assert read("Sau khi có hướng dẫn, chậm nhất 30/12/2026").due == date(2026, 12, 30)

    def test_hours_past_a_day_become_days(self) -> None:
        assert read("trong 48 giờ").due == date(2026, 11, 22)
        assert read("trong 48 giờ kể từ khi nhận được thông tin").due is None


class TestSeveralDates:
    def test_the_first_not_past_is_due(self) -> None:
        assert read("20/3, 20/6, 20/12/2026").due == date(2026, 12, 20)
        assert read("20/3, 20/6, 20/12/2026", on=date(2026, 3, 1)).due == date(2026, 3, 20)

    def test_an_either_or_is_asked_about(self) -> None:
        assert read("30/12/2026 hoặc 15/01/2027").ask == "which"

    def test_a_date_inside_its_period_is_one_deadline(self) -> None:
        got = read("Quý IV/2026 (trước ngày 15/12/2026)")
        assert (got.kind, got.due) == (DeadlineKind.DATE, date(2026, 12, 15))


class TestScannersAndSpreadsheets:
    @pytest.mark.parametrize("text", ["l5/8/2O27", "15 /8/ 2027", "2027-08-15 00:00:00", "15-Aug-27", "15/8/2027./."])
    def test_a_misread_or_converted_date_is_read(self, text: str) -> None:
        got = read(text)
        assert (got.due, got.time) == (date(2027, 8, 15), None)

    @pytest.mark.parametrize("text", ["########", "#REF!", "xx/6/2026", ".../6/2026", "tháng .../2026", "dd/mm/yyyy", "45838", "như trên"])
    def test_what_hides_the_day_is_asked_about(self, text: str) -> None:
        got = read(text)
        assert (got.kind, got.due) == (DeadlineKind.UNKNOWN, None)
        assert got.ask

    def test_a_repair_is_told(self) -> None:
        assert any("l5/8/2027" in why for why in read("l5/8/2027").why)
        assert len(read("15/8/2027").why) == 1


def test_every_rule_names_itself_and_the_words_that_decided() -> None:
    assert read("Trước ngày 15/12/2026").why == ("date: “ngày 15/12/2026” (numerals)",)
    assert read("Thường xuyên").why == ("a standing duty",)
    assert read("01 lần/2 năm").why == ("recurring (01 lần/2 năm)",)
    assert read("thứ Năm tuần thứ ba của tháng").why == (
        "recurring (tuần thứ ba của tháng): “thứ Năm” (weekday); “tuần thứ ba của tháng” (week of a month)",
    )


def test_four_machines_are_no_day_in_may() -> None:
    assert to_vietnamese("mua 4 may truoc 15 Dec 2026") == "mua 4 may truoc 15/12/2026"
    assert to_vietnamese("4 may 2027") == "4/5/2027"


def test_every_doubt_a_labelled_phrase_raises_has_a_sentence_for_the_operator() -> None:
    from bot.commands.doubts import DOUBTS
    from tests.unit.test_deadline_phrases import plain

    raised = {got.ask for _, got in plain() if got.ask}
    assert raised <= set(DOUBTS)
    assert len(raised) >= 20


class TestAPartOfAPeriod:
    @pytest.mark.parametrize(
        ("text", "body"),
        [
            ("ngày 5 tháng đầu quý", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"),
            ("ngày 25 tháng cuối quý", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25"),
            ("tháng đầu quý", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1"),
        ],
    )
    def test_a_day_of_a_month_of_every_quarter_is_that_day_alone(self, text: str, body: str) -> None:
        assert read(text).recurrence == body

    @pytest.mark.parametrize("text", ["tuần 2-3 tháng 12", "tuần 2, 3 tháng 12/2026", "tuần 2 và tuần 3 của tháng 12"])
    def test_weeks_of_a_month_end_with_the_last_of_them(self, text: str) -> None:
        assert read(text).due == date(2026, 12, 20)

    def test_a_week_beside_a_day_is_no_list_of_weeks(self) -> None:
        assert read("tuần 2, ngày 3 tháng 12").due == date(2026, 12, 3)
        assert read("tuần 47-48").due == date(2026, 11, 29)
