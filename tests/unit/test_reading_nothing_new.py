"""What is said of an undated task besides its progress."""

from __future__ import annotations

import pytest

from messages.reading.nothing_new import asks_for_a_day, asks_to_end, is_nothing_new, says_end


@pytest.mark.parametrize("text", ["160 chưa phát sinh mới", "ko có gì mới ạ", "chua co thay doi", "x" * 64 + " không phát sinh"])
def test_nothing_new_is_heard_with_marks_and_without(text: str) -> None:
    assert is_nothing_new(text)


@pytest.mark.parametrize(
    "text", ["160 đang làm", "chưa phát sinh, đã được 40%", "x" * 65 + " không phát sinh", "có gì mới không", "phát sinh thêm hồ sơ"]
)
def test_a_share_and_a_long_report_say_more_than_nothing_new(text: str) -> None:
    assert not is_nothing_new(text)


def test_a_day_is_asked_for_or_not() -> None:
    assert asks_for_a_day("160 đề nghị đặt thời hạn 30/4") and asks_for_a_day("160 dat han 30/4")
    assert not asks_for_a_day("160 hạn 30/4")


@pytest.mark.parametrize("text", ["160 đề nghị kết thúc vì đã chuyển sang KH 12", "xin phòng cho chấm dứt", "dn ket thuc theo doi"])
def test_an_end_is_asked_for(text: str) -> None:
    assert asks_to_end(text)


@pytest.mark.parametrize(
    "text",
    [
        "đề nghị kết thúc vì đã xong",
        "đã hoàn thành, đề nghị kết thúc theo dõi",
        "kết thúc rồi",
        "đề nghị cho phép phòng em được tạm kết thúc",
    ],
)
def test_an_end_of_what_is_done_or_that_nobody_asks_for_is_none(text: str) -> None:
    assert not asks_to_end(text)


def test_a_word_for_the_end_is_found_wherever_it_stands() -> None:
    assert says_end("đồng ý cho dừng thực hiện") and says_end("chấm dứt")
    assert not says_end("tiếp tục thực hiện")
