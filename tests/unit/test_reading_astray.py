"""A message that was meant for another chat says so and nothing else."""

from __future__ import annotations

import pytest

from messages.reading.astray import Astray, read_astray


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("415 gửi lộn group, xin lỗi mọi người", 415),
        ("#415 em gửi nhầm nhóm ạ", 415),
        ("em nhắn nhầm nhóm ạ", None),
        ("gửi nhầm nhóm xin lỗi cả nhà", None),
        ("gui nham nhom xin loi ca nha", None),
        ("nhầm nhóm sorry", None),
        ("lộn nhóm", None),
        ("em gửi sai group ạ", None),
        ("ấy chết em nhắn nhầm nhóm", None),
        ("Xin lỗi, em gửi nhầm nhóm ạ.", None),
        ("em gửi nhầm nhóm zalo, mong mọi người bỏ qua", None),
        ("bỏ qua giúp em, nhầm nhóm ạ", None),
        ("Nhắn nhầm cho bot, xin lỗi", None),
        ("em gửi nhầm tin sang nhóm này ạ", None),
    ],
)
def test_it_names_the_chat_it_was_not_meant_for(text: str, number: int | None) -> None:
    assert read_astray(text) == Astray(number)


@pytest.mark.parametrize(
    "text",
    [
        "em nhắn nhầm",
        "em nhắn nhầm, chưa xong",
        "415 gửi nhầm file",
        "nhầm nhóm, chưa xong",
        "415 xong rồi, lúc nãy gửi nhầm nhóm",
        "tin trên em gửi nhầm nhóm",
        "ảnh này em gửi nhầm nhóm",
        "không gửi nhầm nhóm đâu",
        "415 chuyển nhầm phòng",
        "nhầm người",
        "415 sai nhóm rồi",
        "415 gửi nhầm chỗ ạ",
        "phân nhầm nhóm hộ nghèo",
        "",
    ],
)
def test_what_says_anything_else_or_names_no_chat_is_read_on(text: str) -> None:
    assert read_astray(text) is None
