"""What the rules of date phrases share: the phrase they find, the words that build it, years and shifts behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from messages.reading.date_tokens import Tokens, TokenShape, runs
from messages.reading.date_values import DatePart, Setting, full_year
from messages.reading.numbers import number_words

THIS = frozenset(("nay", "nay:this"))
NEXT = frozenset(("sau", "toi", "toi:next", "ke", "tiep"))
LAST = frozenset(("truoc", "ngoai", "vua", "qua", "roi"))
DAY_WORD = frozenset(("ngay", "ngay:day", "mung", "mung:day", "mong", "hom"))
PLAIN_DAY = frozenset(("ngay", "ngay:day"))
YEAR_WORD = frozenset(("nam", "nam:year"))
EDGES = {"dau": "start", "giua": "middle", "cuoi": "end", "het": "through"}
BARE_UNITS = {"thang": "month", "quy": "quarter", "nam": "year", "nam:year": "year", "tuan": "week", "ngay": "day", "ngay:day": "day"}
PARTS_OF_DAY = frozenset(("sang", "sang:morning", "trua", "chieu", "toi", "toi:evening", "dem"))
JOINS_YEARS = frozenset((",", "va", "-", ";"))
"""Behind a year after a comma these make it one of a list of years, not the year of what stands before."""
GATHERINGS = runs(
    "ky hop | ky:term hop | hoi nghi | cuoc hop | buoi hop | phien hop | dai hoi | tong ket | ki hop | buoi lam | hoi thao | le khai "
    "| khai giang | be mac | khai mac | giao ban"
)
"""Events a deadline may be set by: "kỳ họp", "hội nghị" …"""


@dataclass(frozen=True, slots=True)
class Found:
    """One date phrase: tokens `first` up to, not including, `after`; `begin` is the start of a range."""

    part: DatePart
    first: int
    after: int
    rule: str
    begin: DatePart | None = None
    of_document: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the rules may know: the setting, and whether the whole text is a deadline cell."""

    setting: Setting
    cell: bool = False


Rule = Callable[[Tokens, int, Context], Found | None]


def year_after(t: Tokens, i: int, reading: Context) -> tuple[int | None, int]:
    """A year behind a day, month or quarter: "năm 2026", "/2026", "2026", "năm nay", "năm sau"; and the index after it."""
    at = i
    if t.key(at) in ("/", "-", ",", "cua", "."):
        at += 1
    if t.key(at) in YEAR_WORD:
        shift = year_shift(t, at + 1)
        if shift is not None:
            return reading.setting.on.year + shift, at + 2
        at += 1
        if (spoken := spoken_year(t, at)) is not None:
            return spoken
    elif t.key(i) == ".":
        return None, i
    if t.shape(at) is TokenShape.NUMBERS:
        token = t.items[at]
        if t.key(at - 1) == "," and (token.digits[0] != 4 or t.key(at + 1) in JOINS_YEARS):
            return None, i
        if len(token.numbers) == 1 and (year := full_year(token.numbers[0], token.digits[0])):
            marked = t.key(at - 1) in YEAR_WORD or t.key(at - 1) in ("/", "-")
            if token.digits[0] == 4 or (marked and t.key(at + 1) not in BARE_UNITS):
                return year, at + 1
    return None, i


def spoken_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "hai nghìn không trăm hai (mươi) sáu" → 2026, and the index after it."""
    if t.key(i) != "hai" or t.key(i + 1) not in ("nghin", "ngan"):
        return None
    at = i + 2
    if (t.key(at), t.key(at + 1)) == ("khong", "tram"):
        at += 2
    if t.key(at) in ("le", "linh"):
        at += 1
    rest = number_words(t.keys, at)
    return (2000 + rest[0], rest[1]) if rest is not None and rest[0] >= 20 else None


def year_shift(t: Tokens, i: int) -> int | None:
    word = t.key(i)
    if word in THIS:
        return 0
    if word in NEXT:
        return 1
    if word == "truoc" and (t.key(i + 1) in DAY_WORD or t.shape(i + 1) in (TokenShape.NUMBERS, TokenShape.CLOCK)):
        return None  # "báo cáo năm trước 15/12"
    return -1 if word in ("ngoai", "truoc", "qua") else None


def period_shift(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "này" 0, "sau" and "tới" 1, "sau nữa" 2, "trước" -1; with the index after it."""
    word = t.key(i)
    if word in THIS:
        return 0, i + 1
    if word in NEXT:
        if word == "sau" and (t.key(i + 1) == "khi" or (t.key(i + 1), t.key(i + 2)) in GATHERINGS):
            return None
        if t.key(i + 1) in ("nua", "nua:more"):
            return 2, i + 2
        return 1, i + (2 if word in ("ke", "tiep") and t.key(i + 1) in ("tiep", "theo") else 1)
    if word in LAST:
        if word == "truoc" and (
            t.key(i + 1) in DAY_WORD | {"thu", "thu:weekday", "cn"} or t.shape(i + 1) in (TokenShape.NUMBERS, TokenShape.CLOCK)
        ):
            return None
        if word == "vua" and t.key(i + 1) not in ("roi", "qua"):
            return None
        return -1, i + (2 if word == "vua" else 1)
    return None


def single_number(t: Tokens, i: int) -> int | None:
    if t.shape(i) is TokenShape.NUMBERS and len(t.items[i].numbers) == 1 and t.items[i].digits[0] <= 2:
        return t.items[i].numbers[0]
    return None
