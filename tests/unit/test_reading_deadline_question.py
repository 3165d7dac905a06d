"""A question after the deadline of a task, or after the paper it was given with."""

from __future__ import annotations

import pytest

from messages.reading.deadline_question import asks_deadline, asks_paper


@pytest.mark.parametrize(
    "text",
    [
        "472 bao giờ thì phải hoàn thành?",
        "hạn đến bao giờ ạ",
        "cho em hỏi việc này khi nào phải nộp",
        "deadline ngày nào",
        "422 hạn cuối là 25 hay 30 vậy chị",
        "hạn 25/11 hay 30/11",
    ],
)
def test_the_deadline_is_asked_for(text: str) -> None:
    assert asks_deadline(text)


@pytest.mark.parametrize(
    "text", ["bao giờ xong", "khi nào xong em báo", "phải nộp ở đâu", "hạn 25/11", "25 hay 30", "422 hạn cuối là 25", "", "phải xong"]
)
def test_other_questions_and_statements_are_none(text: str) -> None:
    assert not asks_deadline(text)


@pytest.mark.parametrize(
    "text", ["em tìm công văn không thấy", "chị gửi lại thông báo được không", "văn bản nào ạ", "công văn số mấy", "cho xin cv ạ"]
)
def test_the_paper_is_asked_for(text: str) -> None:
    assert asks_paper(text)


@pytest.mark.parametrize("text", ["em đã gửi công văn", "công văn đã ký", "chị gửi lại danh sách", "không thấy ai"])
def test_a_paper_that_is_only_named_is_not(text: str) -> None:
    assert not asks_paper(text)
