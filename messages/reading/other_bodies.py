"""Bodies outside the office whose name begins as a unit's: "Trung tâm Phát triển quỹ đất"."""

from __future__ import annotations

import re

from bot.core.organisation import Unit
from messages.reading.plan.bodies import VERB, body_at
from messages.reading.plan.marks import Words
from messages.reading.text import fold
from messages.reading.unit_names import UnitName

_FOLLOWING = re.compile(r"\s+(?P<words>(?P<word>[^\W\d_]+)\b.*)", re.DOTALL)
_OF_OTHERS = Words(
    r"^(?:(?:ubnd|hđnd|sở|quận|huyện|thị xã|thành phố|tp|tỉnh)\b"
    r"|(?:phát triển quỹ đất|hành chính công|phục vụ hành chính|đăng ký đất đai|kiểm soát bệnh|y tế|quan trắc|khuyến (?:nông|công)"
    r"|lưu trữ lịch sử|văn hóa|giáo dục)\b)"
)
"""What makes another's body of a name of ours, in small letters too: "phòng lao động quận", "trung tâm phát triển quỹ đất"."""
_OUR_OWN = frozenset(("ban", "minh", "ta", "em", "anh", "chi"))
"""Behind a name, in capitals too: "Thanh tra Ban", "P. QLĐT Em thấy …"."""


def is_another_body(text: str, name: UnitName, unit: Unit) -> bool:
    """Whether the name of a unit goes on with other words than the unit's own: "Trung tâm Phát triển quỹ đất" is not the "Trung tâm" of
    the office."""
    written, rest = text[name.start : name.end], text[name.end :]
    follows = _FOLLOWING.match(rest)
    if follows is None or fold(follows["word"]) in _OUR_OWN:
        return False
    whole = f"{fold(written)} {fold(follows['word'])}"
    if any(f"{fold(own)} ".startswith(f"{whole} ") for own in (unit.name, unit.short_name)):
        return False
    if _OF_OTHERS.match(follows["words"]):
        return True
    if VERB.match(follows["words"]):
        # "Trung tâm Xử lý giúp" says what it is to do.
        return False
    goes_on = body_at(text[name.start :]) > len(written)
    if follows["word"].isupper():
        initials = "".join(word[0] for word in fold(unit.name).split())
        # "Trung tâm XTĐT" is the office's where its name goes on with "… Xúc tiến đầu tư"; in a sentence in capitals nobody can tell.
        return goes_on and not text.isupper() and fold(follows["word"]) not in initials
    return goes_on or follows["word"][:1].isupper()
