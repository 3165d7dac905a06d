"""A task somebody does not do any more, for a colleague does, or because the person has left: no other unit is named."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_SELF = r"(?:em|e|toi|t|minh|chu|anh|chi|co|bac|tui|con)"
_LEFT = re.compile(
    rf"\b{_SELF}\s+(?:(?:da|sap|moi|vua|dc|duoc)\s+)?"
    r"(?:nghi (?:huu|viec|che do|sinh|thai san|om dai)|ve huu|thoi viec|het cong tac|di biet phai"
    r"|chuyen (?:cq|co quan|cong tac|cho lam)(?!\s+khac\s+(?:giup|ho|lam)))\b"
)
_CALLED = r"(?:[Cc]hị|[Aa]nh|[Cc]ô|[Cc]hú|[Bb]ác|[Ôô]ng|[Bb]à|[Ee]m|[Bb]ạn|[Đđ]ồng chí|[Đđ]/c|đc|[CcAaEe]|chi|anh|co|chu|bac|ong|ba|em|ban)"
_CAPITAL = "[A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]"
"""Of "em đang làm" the second word is no name."""
_NAMED = re.compile(
    rf"\bcủa {_CALLED} {_CAPITAL}\w*|\bcua {_CALLED} {_CAPITAL}\w*"
    rf"|\b(?:cho|sang) {_CALLED} {_CAPITAL}\w*"
    rf"|\b{_CALLED} {_CAPITAL}\w*(?: {_CAPITAL}\w*){{0,2}} (?:đang |dang )?"
    r"(?:theo|làm|lam|phụ trách|phu trach|nhận|nhan|đảm nhận|xử lý|xu ly|cầm|cam)\b"
)
_ANOTHER_UNIT = re.compile(
    r"\b(?:phong|don vi|ban|(?<!ho )so(?! lieu)|xa|phuong|dac khu|trung tam|ben|to|chi cuc|thanh tra|van phong|p\.)\b"
)


def has_left(text: str) -> bool:
    """Whether somebody says to have left the office, or the work, for long: "e chuyển cq r", "chú nghỉ hưu rồi"."""
    return _LEFT.search(fold(clean(text))) is not None


def stays_in_unit(text: str) -> bool:
    """Whether a text that gives a task away names a colleague, or that the person has left, and no unit it should go to."""
    cleaned = clean(text)
    named = _NAMED.search(cleaned) is not None
    return (named or has_left(cleaned)) and _ANOTHER_UNIT.search(_LEFT.sub(" ", fold(cleaned))) is None
