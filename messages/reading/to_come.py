"""Words of time that name no day: of a time to come ("lát nữa", "ra Tết", "kỳ họp tới"), or of any time ("lúc 15h", "xong chiều")."""

from __future__ import annotations

import re

from messages.reading.clauses import Clause
from messages.reading.senses import Mark

_TO_COME = re.compile(
    r"\b(?:"
    r"(?:lat|ti|ty|xiu|chut|teo|chap|hoi|tuan|thang|nam|hom|bua|ngay|buoi|phut|tieng) nua"
    r"|(?:bua|hom|lan|ky|dot|phien|dip|vong|quy|ca)(?: hop)? (?:sau|toi)"
    r"|(?:ra|qua|sau|truoc|toi) (?:le|tet)"
    r"|khuya nay|dem nay|som (?:thoi|nhat)|tuc thi"
    r")\b"
)
_ANY_TIME = re.compile(
    r"\b(?:"
    r"(?:luc|vao|khoang|tam|chung|co) \d{1,2} ?(?:h|g|gio)\d*"
    r"|\d+ (?:phut|tieng|nay)"
    r"|(?:sau|truoc) (?:gio|cuoc|buoi|khi|hop|bua)"
    r"|trong (?:gio|buoi|ca)"
    r"|dau gio (?:chieu|sang)|(?:mot hai|hai ba|vai|may|it) (?:hom|bua)|(?:chung|khoang|tam) \d+ (?:ngay|hom|bua)"
    r")\b"
)
_PART_OF_DAY = ("chiều", "tối", "đêm", "khuya", "trưa", "chieu", "toi", "rằm", "sớm", "som")


def is_to_come(clause: Clause, mark: Mark) -> bool:
    """Whether an event without "đã" or "rồi" is put into the time to come."""
    if clause.plain(mark.end) in ("ngay", "gio") and mark.end >= clause.last_word():
        return True  # "xong ngay ạ"; "xong ngay hôm qua" has its day.
    return _TO_COME.search(clause.text()) is not None


def is_of_any_time(clause: Clause, mark: Mark) -> bool:
    """Whether the words of time beside an event go with what has happened as well as with what is to come: "xong lúc 15h"."""
    if "cach day" in clause.text() or clause.plain(mark.start - 1) in ("moi", "vua"):
        return False
    beside = [clause.words[at].form for at in (mark.end, mark.start - 1) if clause.start <= at < clause.end]
    return any(form in _PART_OF_DAY for form in beside) or _ANY_TIME.search(clause.text()) is not None
