"""What is said of an undated task besides its progress: nothing new, set a day, end it."""

from __future__ import annotations

import re

from bot.core.text import fold

_NOTHING = (
    "chua phat sinh",
    "khong phat sinh",
    "ko phat sinh",
    "chua co phat sinh",
    "khong co phat sinh",
    "chua co gi moi",
    "khong co gi moi",
    "ko co gi moi",
    "chua co thay doi",
    "khong co thay doi",
    "chua co noi dung moi",
)
_LONGEST = 80
_SETS_A_DAY = ("dat thoi han", "dat han", "an dinh thoi han")
_ASKS_TO_END = re.compile(r"\b(?:de nghi|xin|dn)\b(?: \w+){0,3}? (?:ket thuc|cham dut)\b")
_IS_DONE = ("da xong", "hoan thanh", "da hoan tat", "xong roi", "da nop", "da ban hanh")
_ENDS = ("ket thuc", "cho dung", "dung thuc hien", "cham dut")


def is_nothing_new(said: str) -> bool:
    """ "160 chưa phát sinh mới": whoever says so in a long report has said something else as well."""
    folded = fold(said)
    return len(folded) <= _LONGEST and "%" not in folded and any(words in folded for words in _NOTHING)


def asks_for_a_day(said: str) -> bool:
    """ "160 đề nghị đặt thời hạn 30/4": whatever else the sentence says, it asks for a day."""
    folded = fold(said)
    return any(words in folded for words in _SETS_A_DAY)


def asks_to_end(said: str) -> bool:
    """ "160 đề nghị kết thúc vì đã chuyển sang KH 12": asks for an end, and does not say that the work is done."""
    folded = fold(said)
    return _ASKS_TO_END.search(folded) is not None and not any(words in folded for words in _IS_DONE)


def says_end(said: str) -> bool:
    folded = fold(said)
    return any(words in folded for words in _ENDS)
