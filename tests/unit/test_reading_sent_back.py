"""What the clerk gives back in a sentence without a colon."""

from __future__ import annotations

import pytest

from messages.reading.sent_back import SentBack, read_sent_back


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("trả lại 115, thiếu chữ ký", SentBack(115, "thiếu chữ ký", True)),
        ("tra lai 115 vi thieu chu ky", SentBack(115, "thieu chu ky", True)),
        ("trả lại nhiệm vụ 115: chưa có dấu", SentBack(115, "chưa có dấu", True)),
        ("bo sung 112 gui file pdf da ky", SentBack(112, "gui file pdf da ky", False)),
        ("bổ sung #112 - phụ lục 2", SentBack(112, "phụ lục 2", False)),
        ("trả lại 115, không có chữ ký", SentBack(115, "không có chữ ký", True)),
        ("trả lại 115, thiếu bản sao", SentBack(115, "thiếu bản sao", True)),
        ("trả lại 115 về thể thức chưa đúng", SentBack(115, "về thể thức chưa đúng", True)),
        ("trả lại 115 chưa ký số", SentBack(115, "chưa ký số", True)),
        ("trả lại 115, giấy mời thiếu dấu nhé", SentBack(115, "giấy mời thiếu dấu nhé", True)),
    ],
)
def test_a_task_is_given_back_with_what_is_missing(text: str, back: SentBack) -> None:
    assert read_sent_back(text) == back


@pytest.mark.parametrize(
    "text",
    [
        "bổ sung 124 rồi ạ",
        "bổ sung 124 xong",
        "bổ sung 112 file ký rồi ạ",
        "bổ sung 112 đã gửi",
        "đã bổ sung 124",
        "trả lại 115 cho phòng QLLĐ",
        "trả lại 115",
        "trả lại 115, thiếu gì vậy?",
        "Sở trả lại 115, thiếu chữ ký",
        "cần bổ sung 112 những gì",
        "bổ sung 112 gì vậy em",
        "bo sung 112 chua",
        "bổ sung 112 được không",
        "trả lại 115 nhé",
        "trả lại 115 đi em",
        "bổ sung 112 vào kế hoạch",
        "trả lại 115 về phòng QLLĐ",
    ],
)
def test_what_was_done_goes_elsewhere_or_asks_is_not_given_back(text: str) -> None:
    assert read_sent_back(text) is None
