"""How far work is that is said in words only: "cơ bản xong", "đã trình ký" stand for 90, "chưa làm gì" for 0.

Only the last step (approval, signature, stamp, sending) or "almost finished" has such a number; all other words have none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.sense import Sense
from messages.reading.text import clean, fold

ALMOST, NOTHING = 90, 0
_LAST_STEP = frozenset(("put up for signature", "waiting for the own leader", "signed, not yet sent", "soon to be finished"))
_LITTLE = frozenset(("chut", "ti", "xiu", "teo"))
_BELOW = (Sense.DRAFT, Sense.REVIEW, Sense.RETURNED, Sense.DRAFTING, Sense.ONLY_JUST, Sense.UNSURE)
"""What makes it less than that, or unknown."""
_AT_ONCE = frozenset(("lien", "luon", "ngay"))
_NOT_PUT_UP = (Sense.EXPECT, Sense.FUTURE, Sense.NEAR)
_NOT_NEAR = frozenset(("chuẩn bị", "phần lớn", "đa phần", "đa số", "tương đối", "tàm tạm", "sơ sơ", "sơ sơ thôi", "tạm", "hầu hết"))
_BEGINNINGS = ("chua trien khai", "chua bat dau", "chua lam gi", "chua lam duoc gi", "chua dong vao", "chua dung den", "chua dung vao")


def estimate(clauses: Sequence[Clause], clues: Sequence[Clue]) -> int | None:
    """The number the words of one open task stand for; None when they stand for none."""
    if any(item.percent is not None or (item.kind in (ClueKind.BLOCKED, ClueKind.EXTEND) and item.weight >= 0.5) for item in clues):
        return None
    if any(clause.text().startswith(_BEGINNINGS) for clause in clauses[:1]) and not any(item.kind is ClueKind.PROMISE for item in clues):
        return NOTHING
    if any(clause.amounts for clause in clauses):
        return None
    finished = any(item.kind is ClueKind.DONE for item in clues)
    return ALMOST if any(_last_stretch(item, clauses[item.clause], finished) for item in clues) else None


def _last_stretch(item: Clue, clause: Clause, finished: bool) -> bool:
    """Whether only the last step is missing, by what `item` says of its clause; `finished`: the message calls the work finished."""
    near = any(mark.phrase not in _NOT_NEAR for mark in clause.all(Sense.NEAR))
    if item.rule == "event still to come":
        return near and clause.has(Sense.COMPLETE)
    if item.kind is not ClueKind.OPEN or clause.has(*_BELOW):
        return False
    if item.rule == "almost":
        return near and not clause.has(Sense.DEADLINE)
    if item.rule == "something remains":
        return clause.has(Sense.SIGN, Sense.SUBMIT, Sense.ISSUE) or "ky" in clause.plains() or not _LITTLE.isdisjoint(clause.plains())
    if item.rule == "put up for signature" and _still_to_be_put_up(item, clause):
        return False
    return item.rule in _LAST_STEP or (finished and item.negates == "deliver")


def _still_to_be_put_up(item: Clue, clause: Clause) -> bool:
    """ "chưa trình", "thứ hai này em trình", "sửa xong trình liền": not put up yet."""
    put = next((mark for mark in clause.all(Sense.SUBMIT) if mark.start == item.at), None)
    if clause.has(*_NOT_PUT_UP):
        return True
    if put is None:
        return False
    # "chưa kịp trình ký", but "chưa xong đang trình ký"
    how_far = clause.before(put.start, ANYWHERE, Sense.NOT_YET, Sense.ONGOING, Sense.PAST, Sense.ALREADY, Sense.WAIT)
    if how_far is not None and how_far.means(Sense.NOT_YET):
        return True
    if how_far is not None and how_far.means(Sense.ONGOING) and clause.has(Sense.STEP, Sense.WORK, Sense.DRAFTING):
        return True  # "đang tổng hợp trình ký"
    return (
        put.phrase.startswith(("trình", "tham mưu", "lấy số"))
        and not clause.has(Sense.PAST, Sense.ALREADY, Sense.WAIT, Sense.ONGOING, Sense.NOT_YET)
        and (
            bool(clause.days)
            or clause.has(Sense.SELF, Sense.COMPLETE)
            or any(clause.plain(at) in _AT_ONCE for at in range(put.end, clause.end))
        )
    )


_OF_OPINIONS = re.compile(r"\b\d+\s*/\s*\d+\s+(?:y kien|kien nghi|gop y)\b")


_BEGINS = re.compile(
    r"\b(?:moi nhan duoc (?:ho so|viec|nhiem vu|tai lieu|so lieu)"
    r"|(?:bat dau|khoi dong) (?:xu ly|lam|thuc hien|trien khai|ra soat|viet|soan)"
    r"[^,.;]{0,12}\b(?:hom nay|tu nay|bay gio|sang nay|chieu nay))\b"
    r"|\b(?:lam lai|bat dau lai|viet lai) tu dau\b"
    r"|^(?:(?:\d+|da|vang|nv|viec|em|e|minh|phong|don|vi|ben|hien|van)\b|\W)*"
    r"\bchua (?:bat dau|lam gi|lam duoc gi|dong vao|dong den|dung den|dung vao)\b"
)
_NOT_BEGUN = re.compile(
    r"\W*(?:(?:\d+|da|vang|nv|nhiem|vu|viec|nay|em|e|toi|minh|phong|don|vi|ben|hien|van|thi|la|con|anh|chi|sep)\b\W*)*"
    r"chua (?:bat dau|lam|thuc hien|trien khai|dong vao|dong den|dung den|dung vao)"
    r"(?: (?:duoc )?gi| (?:viec|nhiem vu|noi dung)(?: nay)?| duoc)?"
    r"(?: (?:ca|a|ah|nhe|nha|dau|em|anh|chi|sep|oi|luon))*"
    r"(?= *(?:[^\w\s]|$)| (?:do|vi|nhung|mai|tuan|thang|bao gio)\b)"
)


def begins_now(text: str) -> bool:
    """Whether a text says that the work starts only now, or has not begun: no share reported before holds any more."""
    return _BEGINS.search(fold(clean(text))) is not None or has_not_begun(text)


def has_not_begun(text: str) -> bool:
    """Whether a text says first that nothing has been done: "119 chưa làm", "vẫn chưa triển khai, mai em làm". "Chưa làm xong" and "chưa
    triển khai mẫu B" say that of a part only."""
    return _NOT_BEGUN.match(fold(clean(text))) is not None


_SHARE_ALONE = re.compile(
    r"\W*(?:(?:\d{3,6}|nv|viec|nhiem vu|da|em|e|minh|phong|don vi|ben|hien|nay|van|dang|moi|lam|thuc hien"
    r"|trien khai|hoan thanh|xong|tien do|dat|duoc|dc|khoang|tam|chung|do|gan|hon|tren|la|o muc|bao cao|so|a|ah|nhe|nha|roi|r|thoi"
    r"|day|anh|chi|sep|khoi luong|cong viec)\b\W*)*"
    r"\d{1,3}(?:[.,]\d+)?\s*(?:%|phan tram|pt\b)"
    r"(?:\W|\b(?:a|ah|nhe|nha|roi|r|thoi|day|anh|chi|sep|em|oi|khoi luong|cong viec|nhiem vu|tien do)\b)*"
)


def says_only_share(text: str) -> bool:
    """Whether a report says how far the task is in percent, and nothing else: "đang thực hiện, được khoảng 60% ạ"."""
    return _SHARE_ALONE.fullmatch(fold(clean(text))) is not None


_UNDERWAY = re.compile(
    r"\W*(?:(?:da|vang|em|e|minh|ben|phong|don vi|viec nay|hien|nay|van|con)\b\W*)*dang thuc hien"
    r"(?:\W|\b(?:a|ah|nhe|nha|thoi|day|anh|chi|sep|em|oi)\b)*"
)


def says_only_underway(text: str) -> bool:
    """Whether a report says that the task is going on, and nothing else: "em đang thực hiện ạ"."""
    return _UNDERWAY.fullmatch(fold(clean(text))) is not None


_INDICATOR = re.compile(
    r"\bgiai ngan\b[^,.;\n]{0,30}?\d[\d.,]*\s*(?:%|phan tram|ty|trieu)"
    r"|\d[\d.,]*\s*(?:%|phan tram)\s+(?:(?:tong|so|muc)\s+)?(?:ke hoach von|von|du toan|chi tieu|ke hoach giao)\b"
    r"|\bty le\b(?!\s+(?:hoan thanh|thuc hien|khoi luong))[^,.;\n]{0,60}?\d[\d.,]*\s*(?:%|phan tram)"
)
_OF_THE_WORK = re.compile(r"\b(?:khoi luong|cong viec|nhiem vu|tien do)\b[^,.;\n]{0,20}\d\s*%|%\s*(?:khoi luong|cong viec|nhiem vu)")


def is_value_of_indicator(text: str) -> bool:
    """Whether the percentage in a text is the value of an indicator ("giải ngân được 62% kế hoạch vốn", "tỷ lệ … đạt 92%"), which is no
    degree of completion of the task."""
    folded = fold(clean(text))
    return _INDICATOR.search(folded) is not None and _OF_THE_WORK.search(folded) is None


def is_share_of_opinions(text: str) -> bool:
    """Whether the only measure in a text is of opinions dealt with ("tiếp thu 12/15 ý kiến"): what is left of them may hold up the
    whole, so it says nothing of how far the work is."""
    return _OF_OPINIONS.search(fold(clean(text))) is not None and "%" not in text and "phần trăm" not in text
