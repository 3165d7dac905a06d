"""Questions how something is done here, and what only looks like one."""

from __future__ import annotations

import pytest

from messages.reading.commands import read_command
from messages.reading.deadline_question import asks_deadline
from messages.reading.delegation import read_delegation
from messages.reading.how_to import Topic, read_how_to
from messages.reading.text import fold


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("em cần gia hạn thì làm sao", Topic.EXTENSION),
        ("muốn xin thêm thời gian thì nhắn thế nào ạ", Topic.EXTENSION),
        ("làm sao để gửi file", Topic.FILE),
        ("gửi kết quả vào đâu vậy bot", Topic.FILE),
        ("em báo nhầm thì sửa lại thế nào", Topic.MISTAKE),
        ("việc không thuộc phòng em thì làm thế nào", Topic.HAND_BACK),
        ("báo cáo kiểu gì vậy", Topic.REPORT),
        ("em chào bot", Topic.GREETING),
        ("Chào anh chị ạ", Topic.GREETING),
    ],
)
def test_a_question_how_something_is_done_has_a_topic_with_and_without_marks(text: str, topic: Topic) -> None:
    assert (read_how_to(text), read_how_to(fold(text))) == (topic, topic)


@pytest.mark.parametrize(
    "text",
    [
        "112 xin gia hạn thế nào cũng được",
        "112 gửi file rồi",
        "em xin gia hạn đến 30/11",
        "gửi file rồi ạ",
        "đang làm",
        "em chào bot, 112 xong",
        "xong rồi",
    ],
)
def test_what_is_said_of_a_task_or_done_is_no_such_question(text: str) -> None:
    assert read_how_to(text) is None


@pytest.mark.parametrize("text", ["đừng nhắc việc 123 nữa", "đừng nhắc 123", "sao nhắc 123"])
def test_whoever_wants_no_reminder_of_a_task_is_told_why_it_comes(text: str) -> None:
    command = read_command(text)
    assert command is not None
    assert (command.kind.value, command.numbers) == ("why", (123,))


@pytest.mark.parametrize(
    ("text", "asks"), [("việc 123 còn bao nhiêu ngày", True), ("123 còn mấy ngày nữa ạ", True), ("123 còn mấy ngày phép", False)]
)
def test_how_much_time_is_left_is_a_question_after_the_deadline(text: str, asks: bool) -> None:
    assert asks_deadline(text) is asks


def test_a_task_is_given_back_inside_a_unit_in_either_order() -> None:
    given = read_delegation("113 giao lại cho Nam nhé")
    assert given is not None
    assert (given.number, given.name) == (113, "Nam")


def test_a_question_how_something_is_done_is_one_sentence() -> None:
    asked = "gửi file thế nào " + "ạ" * 73
    assert (len(asked), read_how_to(asked), read_how_to(asked + "ạ")) == (90, Topic.FILE, None)
