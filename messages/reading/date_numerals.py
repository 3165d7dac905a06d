"""Dates written in numbers: "15/12", "15-20/12", "12/2025", "2025-06-30", and what only looks like one ("5/9 phòng").

A two-part number is a day and a month, or a month and a four-digit year; never month before day. In running text it may
also be a ratio, so there the words beside it decide; in a deadline cell it is always a date.
"""

from __future__ import annotations

from dataclasses import dataclass

from messages.reading.date_tokens import Token, Tokens, word_set
from messages.reading.date_values import DatePart, Setting, full_year, month_end

# What is counted after a share ("5/9 phòng"); several also begin the next clause ("5/12 báo cáo xong").
_COUNTED = word_set(
    "phong don xa phuong thon nguoi muc noi nhiem nv viec chi linh tieu file bo bieu phieu lop buoi cuoc lan doanh dn kcn khu cai phan"
    " can diem ubnd trung truong dot quan huyen tinh hs ban dv dvsn pcm tthc cau loai cum nganh may hoc hoi tuan thang phut to bao van"
    " ho thu tuyen cong du de dia co lo tram chuong cap so san y phu giay bai bien"
)
_UNITS = frozenset(
    ("ty", "ti", "trieu", "tr", "ha", "km", "m", "kg", "tan", "dong", "d", "diem", "lan", "%", "nghin", "ngan", "m2", "nguoi")
)
_NUMBERED = word_set(
    "so nv muc phan khoan diem dieu bieu luc chuong phien v tang duong ql mau bang trang quyen tap ma #"
)  # fmt: skip
_PLACES = word_set("muc phan khoan diem dieu bieu chuong phien v so luc lục nv viec ma bang mau")
CUES = word_set(
    "ngay ngay:day mung mung:day mong hom truoc den den:until toi toi:next han het sang sang:morning chieu trua toi:evening dem tu"
    " tu:from vao khoang la xin moi deadline eta lui doi chot cham muon kien thanh qua ket gui nop trinh ky ky:sign han: ke thu7 cn"
    " dung tinh tai vi hen hua dl den: phat ban ra"
) - {"thanh", "qua", "tai", "vi", "moi", "ket", "tinh", "la"}
_STRONG = CUES - {"gui", "nop", "trinh", "ky", "ky:sign", "phat", "ban", "ra", "khoang", "ke", "toi:evening", "vao"}
_RATIO = word_set("duoc dc dk dat xong thanh moi con gan ht xg hthanh chi da lam")
_STRIVEN_FOR = word_set("xa phuong thon phong don tieu ho")
""" "phấn đấu 5/9 xã đạt chuẩn" is a share; "phấn đấu 5/12 báo cáo" a day."""
_NOT_COUNTED = frozenset((("may", "ra"),))


def _counts_offices(tokens: Tokens, index: int) -> bool:
    """ "2/12 cơ quan" counts; "02/12 có kết quả" says what there will be on that day."""
    return tokens.key(index + 2) in ("quan", "so")


@dataclass(frozen=True, slots=True)
class Written:
    """One numeric date, or two when it is a range; `ask` a doubt about the form."""

    last: DatePart
    first: DatePart | None = None


def _calendar_part(numbers: tuple[int, ...], digits: tuple[int, ...]) -> DatePart | None:
    """Numbers between slashes (or dots, or dashes) as day-month-year, year first, or month-year; None for no date form."""
    if len(numbers) == 3:
        if full_year(numbers[0], 4):
            return _full(numbers[2], numbers[1], numbers[0])
        year = full_year(numbers[2], digits[2])
        if max(digits[:2]) > 2:
            return None
        if year is None:
            return DatePart("day", wrong=True) if numbers[2] >= 200 else None
        return _full(numbers[0], numbers[1], year)
    if len(numbers) == 2:
        if digits[1] == 4 and digits[0] <= 2 and full_year(numbers[1], 4):
            month = numbers[0]
            return DatePart("month", month=month, year=numbers[1], wrong=not 1 <= month <= 12)
        if digits[1] <= 2 and full_year(numbers[0], 4):
            return DatePart("month", month=numbers[1], year=numbers[0], wrong=not 1 <= numbers[1] <= 12)
        if max(digits) <= 2:
            return DatePart("day", day=numbers[0], month=numbers[1], wrong=not _possible(numbers[0], numbers[1]))
    return None


def _full(day: int, month: int, year: int) -> DatePart:
    return DatePart("day", day=day, month=month, year=year, wrong=not (1 <= month <= 12 and 1 <= day <= month_end(year, month).day))


def _possible(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= month_end(2024, month).day


def _span(token: Token) -> Written | None:
    """ "15-20/12", "01/3-15/4/2026", "2025-2026": the left side takes from the right what it lacks."""
    cut = token.joints.index("-") + 1
    left, right = token.numbers[:cut], token.numbers[cut:]
    left_digits, right_digits = token.digits[:cut], token.digits[cut:]
    if len(left) == len(right) == 1:
        first, last = full_year(left[0], left_digits[0]), full_year(right[0], right_digits[0])
        if left_digits[0] == 4 and first and last and first <= last:
            return Written(DatePart("year", year=last), DatePart("year", year=first))
        return None
    end = _calendar_part(right, right_digits)
    if end is None:
        return None
    if len(left) == 1:
        if end.unit == "month":
            return Written(end, DatePart("month", month=left[0], year=end.year, wrong=not 1 <= left[0] <= 12))
        if max(left_digits) > 2:
            return None
        return Written(end, DatePart("day", day=left[0], month=end.month, year=end.year, wrong=end.wrong or not 1 <= left[0] <= 31))
    start = _calendar_part(left, left_digits)
    if start is None:
        return None
    return Written(end, with_year_before(start, end))


def with_year_before(start: DatePart, end: DatePart) -> DatePart:
    """The start of a range in the year of its end, or the year before when it would not be earlier."""
    if end.year is None or not start.needs_year:
        return start
    later = (start.month or 0, start.day or 0) > (end.month or 12, end.day or 31)
    return start.with_year(end.year - 1 if later else end.year)


def is_numbered_place(tokens: Tokens, index: int) -> bool:
    """ "Mục 3.2", "Điều 5.1", "phụ lục 2.1": a place in a paper, even in a deadline cell."""
    before = tokens.key(index - 1)
    lot = before == "cn" and tokens.key(index - 2) in ("lo", "khu", "o")
    return (before in _PLACES or lot) and "." in tokens.items[index].joints and len(tokens.items[index].numbers) == 2


def read_numerals(token: Token) -> Written | None:
    """The date a number token is written as, without looking at the words around it."""
    if not token.joints:
        return None
    kinds = set(token.joints)
    if token.joints == "/" and token.digits == (4, 4):  # "giai đoạn 2026/2030"
        return _span(token._replace(joints="-"))
    if "-" in kinds and (len(kinds) > 1 or token.joints == "-") and token.joints.count("-") == 1:
        span = _span(token)
        if span is not None or len(kinds) > 1:
            return span
    if len(kinds) > 1:
        return None
    part = _calendar_part(token.numbers, token.digits)
    return Written(part) if part is not None else None


def is_date_in_text(tokens: Tokens, index: int, written: Written, setting: Setting) -> tuple[bool, str | None]:
    """Whether a number in a sentence is meant as a date, and the doubt to ask about.

    Three parts, or a four-digit year, are a date. Two parts are a date after a word that leads to one ("trước", "đến"),
    and otherwise when they cannot be a share of a whole; never before something counted ("5/9 phòng").
    """
    token = tokens.items[index]
    before, after = tokens.key(index - 1), tokens.key(index + 1)
    if before in _NUMBERED or after == "%":
        return False, None
    part = written.last
    if len(token.numbers) >= 3 or part.year is not None:
        return True, None
    one, other = token.numbers
    if not (1 <= other <= 12 and 1 <= one <= 31) or after in _UNITS:
        return False, None
    if one < other and (before == "tong" or (tokens.key(index - 2), before) == ("tong", "cong")):
        return False, None  # "gửi thêm 2 doanh nghiệp, tổng 9/12"
    if (
        before in _STRONG
        or (before in ("dau", "dau:strive") and tokens.key(index - 2) == "phan" and after not in _STRIVEN_FOR)
        or before.endswith(("den", "ngay", "truoc", "sang", "toi"))
    ):
        return True, None
    if one > other and token.joints == "/":
        return True, None
    if (
        after in _COUNTED
        and (after, tokens.key(index + 2)) not in _NOT_COUNTED
        and not (after == "co" and not _counts_offices(tokens, index))
    ):
        return False, None
    if token.joints != "/":
        return token.digits == (2, 2) and (one > other or before in CUES), None
    near = other > 5 and other in (setting.on.month, setting.on.month % 12 + 1)
    if one == other or before in _RATIO:
        return near, "ratio_or_date" if near else None
    if min(token.digits) == 2 and min(one, other) < 10:
        return True, None
    return other > 5 and (other != 10 or before in CUES), None
