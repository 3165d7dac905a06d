"""A message that says it was meant for another chat: "gửi lộn group, xin lỗi mọi người", "415 em nhắn nhầm nhóm ạ"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_TALK = (
    r"(?:da|a|ah|oi|ui|u|uh|chet|thoi|ay|hic|hihi|xin loi|sorry|so ri|xl|xin|loi|roi|r|nhe|nha|mat|thong cam|mong|bo qua|giup|cho|voi"
    r"|em|e|anh|chi|c|sep|bot|toi|minh|cac|moi nguoi|mn|ca nha|ca nhom|tin nay|tin|vua|bi|lo|hom nay|luc nay|em xoa|xoa|ngay)"
)
_VERB = r"(?:gui|goi|nhan|nhan tin|dang|post|up|chat|bam|tra loi|bao)"
_PLACE = (
    r"(?:nhom|group|grup|gr|box|hoi|hoi thoai|doan chat|cuoc tro chuyen|khung chat|bot)"
    r"(?: (?:zalo|chat|tele|telegram|khac|nay|lam viec))*"
)
_ASTRAY = re.compile(
    rf"(?:(?P<number>\d{{3,6}}) )?(?:{_TALK} )*?(?:(?:{_VERB} )?(?:nham|lon)|{_VERB} sai)"
    rf"(?: (?:tin|sang|vao|qua|len|cho|o))* {_PLACE}(?: {_TALK})*"
)


@dataclass(frozen=True, slots=True)
class Astray:
    number: int | None
    """The task whose number stands at the head."""


def read_astray(text: str) -> Astray | None:
    """None where anything else is said as well: "nhầm nhóm, chưa xong", "415 gửi nhầm file"."""
    match = _ASTRAY.fullmatch(" ".join(re.findall(r"\w+", fold(clean(text)))))
    if match is None:
        return None
    return Astray(int(match["number"]) if match["number"] else None)
