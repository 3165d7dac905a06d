"""What a clerk writes down for a unit."""

from __future__ import annotations

import pytest

from messages.reading.on_behalf import OnBehalf, read_on_behalf


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("ghi 126 QLLĐ: chị Mai báo đã ký", OnBehalf(126, "QLLĐ", "đã ký", "chị Mai", "phone")),
        (
            "ghi 255 P. TCKT: chị Mai báo điện thoại đang trình ký",
            OnBehalf(255, "P. TCKT", "đang trình ký", "chị Mai", "phone"),
        ),
        ("ghi 433 P. TCKT: anh Hùng báo đã được 70%", OnBehalf(433, "P. TCKT", "đã được 70%", "anh Hùng", "phone")),
        ("ghi 420 P. QH&XD: báo điện thoại sẽ gửi trong tuần", OnBehalf(420, "P. QH&XD", "sẽ gửi trong tuần", None, "phone")),
        ("ghi 420 QLLĐ: nói chung đang làm", OnBehalf(420, "QLLĐ", "nói chung đang làm", None, "phone")),
        ("ghi 420 QLLĐ: báo cáo đã soạn", OnBehalf(420, "QLLĐ", "báo cáo đã soạn", None, "phone")),
        ("ghi 126 QLLĐ: chị Mai nhắn tin là chờ Sở", OnBehalf(126, "QLLĐ", "chờ Sở", "chị Mai", "phone")),
        ("ghi 126 QLLĐ: chị Mai gửi bản ký rồi", OnBehalf(126, "QLLĐ", "chị Mai gửi bản ký rồi", "chị Mai", "phone")),
        ("ghi 126 QLLĐ: chị Mai báo cáo số liệu xong", OnBehalf(126, "QLLĐ", "chị Mai báo cáo số liệu xong", "chị Mai", "phone")),
        ("ghi thay nv #126 P. QLLĐ: nộp bản giấy rồi", OnBehalf(126, "P. QLLĐ", "nộp bản giấy rồi", None, "paper")),
        ("ghi 126 QLLĐ: đã gửi HpNet", OnBehalf(126, "QLLĐ", "đã gửi HpNet", None, "hpnet")),
        ("Phòng QLLĐ báo: 126 xong rồi", OnBehalf(None, "Phòng QLLĐ", "126 xong rồi", None, "chat")),
        (
            "Phòng QLLĐ nhắn em qua zalo: anh Hùng gọi báo 126 xong",
            OnBehalf(None, "Phòng QLLĐ", "126 xong", "anh Hùng", "phone"),
        ),
        ("126 phòng QLLĐ báo xong qua điện thoại", OnBehalf(126, "phòng QLLĐ", "xong qua điện thoại", None, "phone")),
        ("126 P. QLLĐ vừa gọi báo đang trình ký", OnBehalf(126, "P. QLLĐ", "đang trình ký", None, "phone")),
        ("126: QLLĐ báo vướng kinh phí", OnBehalf(126, "QLLĐ", "vướng kinh phí", None, "phone")),
        ("ghi 126 QLLĐ chị Mai báo xong qua điện thoại", OnBehalf(126, "QLLĐ", "xong qua điện thoại", "chị Mai", "phone")),
        ("phòng QLLĐ báo 126 xong rồi", OnBehalf(None, "phòng QLLĐ", "126 xong rồi", None, "chat")),
        ("QLLĐ vừa báo là 126 đang trình ký", OnBehalf(None, "QLLĐ", "126 đang trình ký", None, "chat")),
        ("QLLĐ: anh Bùi Quốc nói 126 xong", OnBehalf(None, "QLLĐ", "126 xong", "anh Bùi Quốc", "chat")),
    ],
)
def test_the_parts_of_a_note(text: str, note: OnBehalf) -> None:
    assert read_on_behalf(text) == note


@pytest.mark.parametrize(
    "text",
    [
        "ghi 126 QLLĐ:",
        "ghi 126 QLLĐ",
        "Phòng QLLĐ báo:",
        "Phòng 126 báo: xong",
        "126 xong rồi ạ",
        "126 QLLĐ báo cáo xong",
        "QLLĐ báo cáo 126 xong",
        "QLLĐ báo xong",
        "",
    ],
)
def test_half_a_note_and_any_other_text_are_none(text: str) -> None:
    assert read_on_behalf(text) is None
