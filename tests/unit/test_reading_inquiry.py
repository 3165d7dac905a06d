"""The clerk's sentence that answers whoever asked about a task."""

from __future__ import annotations

import pytest

from messages.reading.inquiry import Answer, read_answer


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("trả lời 118: nộp 02 bản, có ký số", Answer(118, "nộp 02 bản, có ký số")),
        ("Trả lời #118 nộp 02 bản", Answer(118, "nộp 02 bản")),
        ("tra loi cau hoi 118 - 2 ban", Answer(118, "2 ban")),
        ("giải đáp về nhiệm vụ 118:\nnộp 02 bản", Answer(118, "nộp 02 bản")),
        ("Văn phòng trả lời 118: 02 bản", Answer(118, "02 bản")),
        ("trả lời 118", None),
        ("trả lời 118:", None),
        ("trả lời 12: hai bản", None),
        ("118 trả lời: đã gửi", None),
        ("trả lời Công ty ABC về 118", None),
        ("đã trả lời 118: xong", None),
    ],
)
def test_the_number_and_the_words_are_read(text: str, read: Answer | None) -> None:
    assert read_answer(text) == read
