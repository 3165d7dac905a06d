"""What is asked behind a report: a question somebody is to answer, and no other."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from messages.reading.asked_beside import question_beside


def asked(text: str) -> str | None:
    return question_beside(text, on=date(2026, 11, 20), calendar=Calendar())


@pytest.mark.parametrize(
    ("report", "question"),
    [
        ("em gửi báo cáo rồi,", "nộp bản giấy chậm vài hôm được không ạ?"),
        ("xong rồi ạ.", "nộp mấy bản ạ?"),
        ("em gửi rồi,", "nộp mấy bản và gửi cho ai ạ?"),
        ("em gửi rồi,", "mai em nộp bản giấy cho ai ạ?"),
    ],
)
def test_what_a_report_ends_on_is_asked_as_it_is_written(report: str, question: str) -> None:
    assert asked(f"{report} {question}") == question


@pytest.mark.parametrize(
    "text",
    [
        "em gửi báo cáo rồi ạ",
        "xong rồi, mấy bản ạ?",
        "em gửi rồi, em cảm ơn chị nhiều ạ.",
        "em gửi rồi, chị nhận được chưa ạ?",
        "em gửi rồi, chị xem giúp em được không ạ?",
        "em gửi rồi, danh sách các xã kèm theo",
        "em gửi rồi, nộp mấy bản ạ, còn 114 gửi cho ai ạ?",
        "em gửi rồi, nộp mấy bản còn 114 thì đang làm có được không ạ?",
        "xong rồi, ký số có phải không ạ?",
        "xong rồi, bên thuế đã xong chưa ạ?",
        "em gửi rồi, cho em gia hạn đến 30/11 được không ạ?",
        "112 xong, 113 có phải nộp bản giấy không ạ?",
        "112 xong, 113 nộp mấy bản và 114 gửi cho ai ạ?",
    ],
)
def test_thanks_whether_it_has_arrived_a_wish_and_another_task_are_no_question_beside_it(text: str) -> None:
    assert asked(text) is None
