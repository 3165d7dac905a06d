"""Lengths of time: "3 ngày làm việc", "2-3 hôm", "nửa tháng", "vài ngày", and in text from when they are counted."""

from __future__ import annotations

from dataclasses import dataclass

from messages.reading.date_tokens import Tokens, TokenShape
from messages.reading.date_values import DatePart
from messages.reading.numbers import number_words

_UNITS = {
    "ngay": "day", "ngay:day": "day", "hom": "day", "bua": "day",
    "tuan": "week", "thang": "month", "quy": "quarter", "nam": "year", "nam:year": "year",
}  # fmt: skip
_A_TASK = 101
"""Tasks are numbered from here on; nobody counts so many weeks, months or years."""
_FEW = frozenset(("vai", "may", "it", "dam"))
_AHEAD = frozenset(("nua", "nua:more"))
_WITHIN = frozenset(("trong", "vong", "sau"))
_LONGER = frozenset(("them", "lui", "hoan", "khat", "doi", "gian", "han"))
_ABOUT = frozenset(("khoang", "tam", "do", "chung", "vong", "toi:next", "da"))
LENGTH_STARTS = _FEW | _WITHIN | _LONGER | frozenset(("khoang", "tam", "cach", "nua", "nua:half"))
_NOW = frozenset(("nay", "gio"))
_FROM = frozenset(("tu", "tu:from"))


@dataclass(frozen=True, slots=True)
class Length:
    """A length: `few` to `many` of `unit`; `many` is 0 for "vài"."""

    few: int
    many: int
    unit: str
    working: bool
    after: int

    def iso(self) -> str:
        """ISO 8601, with WD for working days: "P15D", "P5WD", "P1M"."""
        count, letters = self.many, {"day": "D", "week": "W", "month": "M", "year": "Y"}.get(self.unit)
        if self.unit == "fortnight":
            count, letters = count * 15, "D"
        elif self.unit in ("quarter", "half"):
            count, letters = count * (3 if self.unit == "quarter" else 6), "M"
        elif self.unit == "week":
            count, letters = (count * 5 if self.working else count * 7), "D"
        return f"P{count}{'WD' if self.working else letters}"


@dataclass(frozen=True, slots=True)
class Measured:
    """A length that stands for a day: counted from now, or from the date phrase expected at `base_at`."""

    part: DatePart
    after: int
    base_at: int | None = None
    needs_base: bool = False


def measure(t: Tokens, i: int) -> Length | None:
    """The length that begins at token `i`."""
    if t.key(i) in ("nua", "nua:half") and t.key(i + 1) in ("thang", "nam", "nam:year"):
        return Length(1, 1, "fortnight" if t.key(i + 1) == "thang" else "half", False, i + 2)
    few = many = 0
    at = i
    if t.shape(at) is TokenShape.NUMBERS:
        token = t.items[at]
        if len(token.numbers) == 1:
            few = many = token.numbers[0]
        elif token.joints == "-" and max(token.digits) <= 2 and token.numbers[0] < token.numbers[1]:
            few, many = token.numbers
        else:
            return None
        at += 1
        if t.key(at) in ("-", "den", "den:until") and t.shape(at + 1) is TokenShape.NUMBERS and len(t.items[at + 1].numbers) == 1:
            many, at = t.items[at + 1].numbers[0], at + 2
    elif t.key(at) in _FEW:
        few, at = 1, at + 1
    else:
        words = _count_in_words(t, at)
        if words is None:
            return None
        few, many, at = words
    if t.key(at) == "(" and t.key(at + 2) == ")":
        at += 3
    elif t.key(at) == "(" and t.key(at + 3) == ")":
        at += 4
    unit = _UNITS.get(t.key(at))
    if unit is None or (unit == "month" and t.key(at + 1) in ("gieng", "chap")):
        return None
    if unit != "day" and many >= _A_TASK:
        return None  # "126 tháng trước đã gửi": the number of a task, and the month before.
    at += 1
    working = t.key(at) == "lam" and t.key(at + 1) == "viec"
    if working:
        at += 2
    elif t.key(at) == "lv":
        working, at = True, at + 1
    return Length(few, many, unit, working, at)


def _count_in_words(t: Tokens, i: int) -> tuple[int, int, int] | None:
    """ "một", "mười lăm", and two neighbours as a span: "hai ba ngày" is 2 to 3."""
    words = number_words(t.keys, i)
    if words is None or words[0] == 0 or t.key(i) == "tu":  # "từ" typed without marks, far more often than "tư"
        return None
    first = number_words([t.keys[i]], 0)
    second = number_words([t.keys[i + 1]], 0) if i + 1 < len(t) else None
    neighbours = first and second and second[0] == first[0] + 1 and (first[0] < 9 or t.words(i + 1, i + 2).lower() == "mười")
    if first and second and neighbours and t.key(i + 2) in _UNITS:  # "chín mười ngày", but "chín mươi ngày"
        return first[0], second[0], i + 2
    return words[0], words[0], words[1]


def duration(t: Tokens, i: int) -> Measured | None:
    """A length in running text that leads to a day; None for one that only tells how long ("quá hạn 3 ngày")."""
    lead, at = _lead(t, i)
    length = measure(t, at)
    if length is None:
        return None
    at = length.after
    part = DatePart("day", count=(length.few, length.many), edge=length.unit, working=length.working, ask=None if length.many else "vague")
    ahead = t.key(at) in _AHEAD
    if ahead:
        at += 1
    elif t.key(at) == "toi:next" or (t.key(at) == "toi" and lead):
        ahead, at = True, at + 1
    base = _base(t, at)
    if base is not None:
        after, base_at = base
        return Measured(part, after, base_at, needs_base=base_at is not None)
    if lead in _LONGER:
        return Measured(_longer(part), at)
    if ahead:
        return Measured(part, at)
    if t.key(at) in ("truoc", "qua") and t.key(at + 1) not in ("ngay", "ngay:day", "khi", "han"):
        back = DatePart("day", count=(-length.many, -length.few), edge=length.unit, working=length.working, ask=part.ask)
        if t.key(at) == "truoc" and length.unit in ("day", "week", "month") and lead in ("", "day") and length.many < _A_TASK:
            return Measured(back, at + 1)
        return None
    if lead == "day":
        return Measured(DatePart("day", count=(-length.many, -length.few), edge=length.unit, working=length.working, ask=part.ask), at)
    if lead in _WITHIN and not _counts_listed_days(t, at) and t.key(at) not in ("lien", "dau", "cuoi", "nay", "nay:this"):
        return Measured(part, at)
    return None


def _counts_listed_days(t: Tokens, at: int) -> bool:
    """ "trong 2 ngày 25, 26/11", "trong 3 ngày (25-27/11)", "trong 3 ngày, từ 25/11": the days themselves follow."""
    if t.shape(at) is TokenShape.NUMBERS:
        return True
    return t.key(at) in (",", "(", ":") and (t.shape(at + 1) is TokenShape.NUMBERS or t.key(at + 1) in _FROM)


def _longer(part: DatePart) -> DatePart:
    return DatePart("day", count=part.count, edge=part.edge, working=part.working, ask=part.ask or "from_due")


def _lead(t: Tokens, i: int) -> tuple[str, int]:
    """The word before a length that says what it counts from; the place where the length itself must begin."""
    key = t.key(i)
    if key == "cach" and t.key(i + 1) == "day":
        return "day", i + (3 if t.key(i + 2) in _ABOUT else 2)
    if key in _WITHIN or key in _LONGER:
        if key == "gian" and t.key(i - 1) in ("thoi", "trung"):
            return "", i
        if key == "han" and t.key(i - 1) not in ("gia", "ra", "lui", "dan", "giah"):
            return "", i
        lead, at = key, i + 1
        while t.key(at) in ("vong", "them") or t.key(at) in _ABOUT:
            lead = "them" if t.key(at) == "them" else lead
            at += 1
        return lead, at
    return "", i + 1 if key in ("khoang", "tam") and t.shape(i + 1) is TokenShape.NUMBERS else i


def _base(t: Tokens, i: int) -> tuple[int, int | None] | None:
    """ "kể từ hôm nay" ends the phrase; "kể từ ngày 20/11" and "so với hạn 25/11" name the day to count from."""
    at = i
    if t.key(at) in ("ke", "tinh") and t.key(at + 1) in _FROM:
        at += 2
    elif t.key(at) in _FROM and t.key(at) != "tu":
        at += 1
    elif t.key(at) == "so" and t.key(at + 1) in ("voi", "vs"):
        at += 2
        while t.key(at) in ("han", "thoi", "cu"):
            at += 1
        return at, at
    else:
        return None
    if t.key(at) in _NOW:
        return at + 1, None
    if t.key(at) == "bay" and t.key(at + 1) == "gio":
        return at + 2, None
    return at, at
