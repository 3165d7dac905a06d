"""A completion is sure only where nothing in the sentence goes ill with it: whatever does is asked about, or read as not done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.core.calendar import Calendar
from bot.core.reply import Intent
from messages.reading import read_reply
from messages.reading.against_done import speaks_against
from messages.reading.text import fold

ON = date(2026, 11, 11)
_NOT_DONE = Path(__file__).parents[1] / "data" / "replies_not_done.txt"
"""What nobody who has finished would write, though most of it has the word for it."""


def _is_surely_done(text: str) -> bool:
    return any(item.intent is Intent.DONE and item.ask is None for item in read_reply(text, on=ON, calendar=Calendar()))


def test_what_goes_ill_with_a_completion_makes_it_no_sure_one_with_marks_and_without() -> None:
    written = _NOT_DONE.read_text(encoding="utf-8").splitlines()
    assert len(written) > 500
    assert not [text for text in written if _is_surely_done(text) or _is_surely_done(fold(text))]


def test_the_same_words_without_what_goes_ill_with_them_are_one() -> None:
    plain = (
        "xong",
        "xong rồi ạ",
        "em gửi rồi",
        "đã hoàn thành",
        "làm xong rồi nhé",
        "hoàn thành đúng hạn",
        "126 phòng em xong rồi",
        "nộp rồi ạ",
    )
    assert all(_is_surely_done(text) for text in plain)


def test_the_number_of_a_task_counts_no_months() -> None:
    (item,) = read_reply("126 tháng trước đã gửi báo cáo", on=ON, calendar=Calendar())
    assert (item.intent, item.task_ref, item.date) == (Intent.DONE, "126", None)


@pytest.mark.parametrize(
    "text",
    [
        "đã quyết định gửi",
        "đã hoàn thành theo quy định",
        "không còn thiếu gì, đã xong",
        "đã xác định xong ranh giới",
        "hồ sơ xong rồi",
        "đã gửi sau khi xin ý kiến",
        "xong rồi, cảm ơn các phòng đã phối hợp",
        "đã nộp cho chị Lan",
        "yên tâm xong rồi",
        "đã triển khai xong, kết quả lưu trên HpNet",
        "em mới xong",
        "đã hoàn thành chậm 2 ngày",
        "đã nộp bản ký",
        "em nhóm 2 gửi rồi",
    ],
)
def test_words_that_only_look_so_do_not(text: str) -> None:
    assert not speaks_against(text)


@pytest.mark.parametrize(("on", "text"), [(date(2026, 11, 23), "đầu tuần em gửi"), (date(2026, 11, 18), "giữa tuần em nộp")])
def test_a_part_of_the_week_that_is_today_is_expected_today(on: date, text: str) -> None:
    (item,) = read_reply(text, on=on, calendar=Calendar())
    assert (item.intent, item.date) == (Intent.PROGRESS, on)


@pytest.mark.parametrize("text", ["cho em nộp sau", "cho em nộp sau ạ", "xin phép gửi chậm nhé anh", "xong em gửi", "xong em gửi nha!"])
def test_what_stands_at_the_very_end_is_heard_before_politeness_too(text: str) -> None:
    assert speaks_against(text)


@pytest.mark.parametrize("text", ["cho em nộp sau khi ký xong", "xong em gửi cả bản giấy rồi"])
def test_the_same_words_in_the_middle_are_not(text: str) -> None:
    assert not speaks_against(text)
