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
    r"|trong (?:gio|buoi|ca|toi|dem)"
    r"|dau gio (?:chieu|sang)|(?:mot hai|hai ba|vai|may|it) (?:hom|bua)|(?:chung|khoang|tam) \d+ (?:ngay|hom|bua)"
    r")\b"
)
_PART_OF_DAY = ("chiều", "tối", "đêm", "khuya", "trưa", "chieu", "toi", "dem", "trua", "rằm", "ram", "sớm", "som")


def is_to_come(clause: Clause, mark: Mark) -> bool:
    """Whether an event without "đã" or "rồi" is put into the time to come."""
    if clause.plain(mark.end) in ("ngay", "gio") and mark.end >= clause.last_word():
        return True  # "xong ngay ạ"; "xong ngay hôm qua" has its day.
    return _TO_COME.search(clause.text()) is not None


def is_of_any_time(clause: Clause, mark: Mark) -> bool:
    """Whether the words of time beside an event go with what has happened as well as with what is to come: "xong lúc 15h"."""
    if clause.plain(mark.start - 1) == "moi":  # "mới xong lúc 15h"; "tối mới xong" is not before the evening
        return _is_part_of_day(clause, mark.start - 2)
    return "cach day" not in clause.text() and says_any_time(clause, mark)


def says_any_time(clause: Clause, mark: Mark) -> bool:
    """Whether an hour, a part of the day or a length of time without a day is said beside the event."""
    led_by = mark.start - 1 - (clause.plain(mark.start - 1) == "thi")  # "tối thì xong"
    beside = _is_part_of_day(clause, mark.end) or _is_part_of_day(clause, led_by)
    return beside or _ANY_TIME.search(clause.text()) is not None


def _is_part_of_day(clause: Clause, at: int) -> bool:
    return clause.start <= at < clause.end and clause.words[at].form in _PART_OF_DAY
