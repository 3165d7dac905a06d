"""Whose work is asked for: the words of a question, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.reply import Intent
from messages.reading import read_reply
from messages.reading.colleague_work import WorkOf, whose_work
from messages.reading.figure_asks import AskKind, Measure, read_ask


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nam đang làm gì", "Nam"),
        ("Nam đang làm gì vậy em?", "Nam"),
        ("anh Nam làm tới đâu rồi", "anh Nam"),
        ("chi lan con viec gi", "chi lan"),
        ("đ/c Nam có bao nhiêu việc", "đ/c Nam"),
        ("việc của Nam đến đâu", "Nam"),
        ("các việc của chị Lan thế nào rồi", "chị Lan"),
        ("Hoàng Đức Nam đang phụ trách những việc gì ạ", "Hoàng Đức Nam"),
    ],
)
def test_what_a_colleague_does_is_asked(text: str, name: str) -> None:
    assert whose_work(text) == WorkOf(name, asks=True)


@pytest.mark.parametrize("text", ["việc của Nam", "viec cua Nam", "xem các nhiệm vụ của Nam", "danh sách việc của Nam"])
def test_a_task_of_a_colleague_may_be_asked_for_or_pointed_out(text: str) -> None:
    assert whose_work(text) == WorkOf("Nam", asks=False)


@pytest.mark.parametrize(
    "text",
    [
        "em đang làm gì",
        "năm nay có việc gì",
        "Nam làm xong rồi",
        "123 anh Nam làm tới đâu rồi",
        "Nam đang làm gì mà chưa nộp",
        "anh Nam chưa làm gì",
        "việc của phòng",
        "việc của em sao rồi",
        "Nam",
        "",
    ],
)
def test_a_report_a_number_and_a_word_without_a_name_ask_for_nobody(text: str) -> None:
    assert whose_work(text) is None


@pytest.mark.parametrize(
    "text", ["ai trong phòng làm chậm", "ai dang cham", "phòng mình ai đang trễ hạn", "trong phòng có ai quá hạn không", "ai chậm nhất?"]
)
def test_who_is_late_asks_for_what_is_late(text: str) -> None:
    asked = read_ask(text, on=date(2026, 11, 20))
    assert asked is not None and (asked.kind, asked.measure) == (AskKind.LISTING, Measure.OVERDUE)


@pytest.mark.parametrize(
    "text",
    ["hôm nay ai báo cáo", "hom nay ai bao cao", "hôm nay có ai báo cáo gì chưa", "phòng nào đã báo cáo hôm nay?", "ai báo cáo hôm nay"],
)
def test_who_reported_today_asks_for_what_was_reported(text: str) -> None:
    asked = read_ask(text, on=date(2026, 11, 20))
    assert asked is not None and (asked.kind, asked.measure) == (AskKind.LISTING, Measure.REPORTED)


@pytest.mark.parametrize("text", ["hôm nay ai chưa báo cáo", "ai báo cáo", "112 hôm nay ai báo cáo", "hôm nay em báo cáo", "mai ai báo"])
def test_who_has_not_or_on_another_day_does_not(text: str) -> None:
    asked = read_ask(text, on=date(2026, 11, 20))
    assert asked is None or asked.measure is not Measure.REPORTED


@pytest.mark.parametrize("text", ["ai làm", "112 ai làm chậm", "ai bảo chậm", "ai chậm thì tự chịu", "phòng em chậm", "ai làm xong"])
def test_other_words_on_who_and_late_do_not(text: str) -> None:
    assert read_ask(text, on=date(2026, 11, 20)) is None


@pytest.mark.parametrize(
    ("text", "unit"), [("phòng QLĐT đang làm gì", "phòng QLĐT"), ("Thanh tra làm gì", "Thanh tra"), ("phòng mình đang làm gì", "")]
)
def test_what_a_unit_does_asks_for_its_figures(text: str, unit: str) -> None:
    asked = read_ask(text, on=date(2026, 11, 20), units=("Thanh tra",))
    assert asked is not None and (asked.kind, asked.unit) == (AskKind.UNIT, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Nam đang làm gì",
        "anh Nam đang làm gì vậy",
        "giờ em làm gì",
        "112 phải làm gì",
        "102 Lan làm chưa",
        "Lan làm 102 chưa",
        "102 xong chưa Lan",
        "ai đang làm 103",
    ],
)
def test_what_somebody_does_is_a_question_and_no_progress(text: str) -> None:
    assert read_reply(text, on=date(2026, 11, 20))[0].intent is Intent.QUESTION


@pytest.mark.parametrize(
    "text", ["chưa làm gì", "em đang làm gì đâu", "chưa biết làm gì", "viết xong rồi, gửi chưa", "102 Nam làm chưa xong"]
)
def test_that_nothing_is_done_is_an_answer(text: str) -> None:
    assert read_reply(text, on=date(2026, 11, 20))[0].intent is Intent.PROGRESS


def test_how_many_fall_due_within_a_week_lists_them() -> None:
    asked = read_ask("tuần này có bao nhiêu việc đến hạn", on=date(2026, 11, 20))
    assert asked is not None and (asked.kind, asked.measure, asked.window) == (AskKind.LISTING, Measure.DUE, "tuan nay")
    counted = read_ask("có mấy việc quá hạn", on=date(2026, 11, 20))
    assert counted is not None and counted.kind is AskKind.COUNT
