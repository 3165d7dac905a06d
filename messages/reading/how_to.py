"""A question how something is done here, about no task: "em cần gia hạn thì làm sao", "gửi file thế nào"."""

from __future__ import annotations

import re
from enum import StrEnum

from messages.reading.text import clean, fold


class Topic(StrEnum):
    EXTENSION = "extension"
    FILE = "file"
    MISTAKE = "mistake"
    HAND_BACK = "hand_back"
    REPORT = "report"
    GREETING = "greeting"


_HOW = re.compile(r"\b(?:lam sao|the nao|nhu nao|kieu gi|cach nao|bang cach|cach|ra sao|lam gi|o dau|vao dau|qua dau|duoc khong|can gi)\b")
_NUMBER = re.compile(r"\d{3,}|\d\s*%")
_LONGEST = 90
_TOPICS = (
    (Topic.EXTENSION, re.compile(r"\b(?:gia han|lui han|doi han|them thoi gian|keo dai thoi (?:gian|han))\b")),
    (Topic.HAND_BACK, re.compile(r"\b(?:chuyen (?:viec|don vi|phong)|tra lai viec|khong phai viec cua|giao nham|khong thuoc)\b")),
    (Topic.MISTAKE, re.compile(r"\b(?:(?:ghi|bao|nhan|gui|bam|viet) (?:sai|nham|lon)|sua (?:lai|bao cao|noi dung)|rut lai|bo bao cao)\b")),
    (
        Topic.FILE,
        re.compile(r"\b(?:gui|nop|dinh kem|tai len|up)\b.{0,20}\b(?:file|tep|tai lieu|pdf|anh|minh chung|ket qua|van ban|ban scan)\b"),
    ),
    (Topic.REPORT, re.compile(r"\b(?:bao cao|tra loi|cap nhat|nhan tin|nhan)\b")),
)
_GREETING = re.compile(
    r"(?:(?:da|em|e|anh|chi|toi|minh|xin|kinh)\s+)*(?:chao|hello|hi|alo)"
    r"(?:\s+(?:bot|em|anh|chi|ban|moi nguoi|buoi \w+|ca nha|a|nhe|oi))*"
)


def read_how_to(text: str) -> Topic | None:
    """What a question is about that asks how something is done; a bare greeting is one after what can be done here at all."""
    folded = " ".join(re.findall(r"\w+", fold(clean(text))))
    if _GREETING.fullmatch(folded):
        return Topic.GREETING
    if len(folded) > _LONGEST or _NUMBER.search(folded) or _HOW.search(folded) is None:
        return None
    return next((topic for topic, words in _TOPICS if words.search(folded)), None)
