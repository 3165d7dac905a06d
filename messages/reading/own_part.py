"""A supporting unit says that its own part is finished: "112 phối hợp xong phần của Văn phòng"."""

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


_UNIT_SPEAKS = re.compile(r"\W*\d{3,6}\s+(?:Phòng|Đơn vị|Văn phòng|Trung tâm|Ban|Thanh tra)\s+(?=\w)")


def unit_speaks(text: str) -> bool:
    """Whether a text begins with a number and the unit that says it ("105 Phòng đã gửi"): no office has a hundred units to count."""
    return _UNIT_SPEAKS.match(text) is not None
