"""What a supporting unit says of its own part: it is finished ("112 phối hợp xong phần của Văn phòng"), or nobody has asked for it."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_FINISHED = re.compile(
    r"\b(?:xong|hoan thanh|hoan tat)\s+(?:phan|noi dung phoi hop)\b|\bphoi hop\s+(?:da\s+)?xong\b|\bphan\s+(?:\S+\s+){1,4}(?:da )?xong\b"
)
_NOT_YET = re.compile(r"\b(?:chua|sap|gan|dang|se|con|moi|mot phan|1 phan|ko|khong|bao gio|khi nao|\d+\s*%)\b|%|\?")


def finished_own_part(text: str) -> bool:
    """Whether the words say that the part of whoever speaks is done; any word of doubt or of a rest makes it none."""
    folded = fold(clean(text))
    return _FINISHED.search(folded) is not None and _NOT_YET.search(folded) is None


_NOT_ASKED = re.compile(
    r"\bchua (?:\w+ ){0,6}?(?:yeu cau|de nghi|loi moi|phan cong|lien he|noi dung phoi hop|viec phoi hop)\b(?! cua (?:so|ubnd))"
)
_IN_SUPPORT = re.compile(r"\b(?:phoi hop|chu tri)\b")


def not_asked_yet(text: str) -> bool:
    """ "chỉ phối hợp, chưa nhận được yêu cầu": the unit that leads has asked this one for nothing; of a supporting unit no more than
    that nothing is done yet."""
    folded = fold(clean(text))
    return _IN_SUPPORT.search(folded) is not None and _NOT_ASKED.search(folded) is not None


_UNIT_SPEAKS = re.compile(r"\W*\d{3,6}\s+(?:Phòng|Đơn vị|Văn phòng|Trung tâm|Ban|Thanh tra)\s+(?=\w)")


def unit_speaks(text: str) -> bool:
    """Whether a text begins with a number and the unit that says it ("105 Phòng đã gửi"): no office has a hundred units to count."""
    return _UNIT_SPEAKS.match(text) is not None
