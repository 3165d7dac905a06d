"""What mends the message before it, and what is a report of its own."""

from __future__ import annotations

import pytest

from messages.reading.second_thought import SecondThought, read_second_thought


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("à nhầm, 102 ạ", SecondThought(102, "")), ("ý em là 104", SecondThought(104, "")),
        ("102 chứ không phải 101", SecondThought(102, "")), ("102 không phải 101", SecondThought(102, "")),
        ("em nhầm số, 102 ạ", SecondThought(102, "")), ("à 102 nhé", SecondThought(102, "")), ("102 chứ ạ", SecondThought(102, "")),
        ("à 70% ạ", SecondThought(None, "70% ạ")), ("à chưa xong, còn chờ ký", SecondThought(None, "chưa xong, còn chờ ký")),
        ("xin lỗi, nhầm, mới 50%", SecondThought(None, "mới 50%")),
    ],
)  # fmt: skip
def test_a_second_thought_names_the_task_or_says_what_is_right(text: str, meant: SecondThought) -> None:
    assert read_second_thought(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "102",
        "102 xong",
        "102 nhé",
        "70% ạ",
        "nhầm, 102 mới xong 50%",
        "à",
        "ok",
        "",
        "à 102 xong chưa?",
        "đang trình ký",
        "nhầm, mới 50%?",
        "nhầm rồi",
    ],
)
def test_other_messages_mend_nothing(text: str) -> None:
    assert read_second_thought(text) is None
