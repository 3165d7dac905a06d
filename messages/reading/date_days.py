"""Rules for single days: in numbers, in words, by weekday, by name."""

from __future__ import annotations

from dataclasses import replace

from messages.reading.date_grammar import (
    DAY_WORD,
    PARTS_OF_DAY,
    PLAIN_DAY,
    THIS,
    Context,
    Found,
    period_shift,
    single_number,
    year_after,
)
from messages.reading.date_numerals import Written, is_date_in_text, is_numbered_place, read_numerals
from messages.reading.date_periods import EVERY, is_june, month, month_number, slash_year, week
from messages.reading.date_tokens import Tokens, TokenShape, word_set
from messages.reading.date_values import DatePart, full_year
from messages.reading.numbers import TENS, number_words

_NAMED_DAYS = {"mai": 1, "mot:after": 2, "kia": 2, "kia:third": 3}
_NOT_TODAY_BEFORE = word_set("den den:until tu tu:from hien lau ngay ngay:day tuan thang nam nam:year quy xua toi:next toi")
_TITLES = word_set("chi anh c em co ba ong chu bac dc o di may cu")
_ORDINALS = frozenset(("lan", "dot", "tri", "vong", "nguoi", "hang", "ky", "ky:term", "thang", "quy"))
_SESSIONS = frozenset((("ky", "hop"), ("ky:term", "hop"), ("ki", "hop"), ("phien", "hop")))
"""A council's sittings are numbered: "kỳ họp thứ 6" is on no Friday."""
_COUNTED_BEFORE = frozenset(("lan", "dot", "vong", "ky", "ky:term", "doan", "buoc", "muc", "phan", "so"))
_AFTER_TOMORROW = word_set("e em minh toi se gui nop xong trinh ky bao ban hoan ben a c nhe la se co thi phat chac moi ok nha")


def numerals(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "15/12", "15.12.2026", "12/2025", "15-20/12", "2025-06-30"."""
    token = t.items[i]
    if token.shape is not TokenShape.NUMBERS:
        return None
    if token.numbers == (24, 24):  # round the clock
        return None
    if not token.joints:
        return day_and_month(t, i, reading) or _bare_year(t, i, reading)
    if reading.cell and (is_numbered_place(t, i) or (token.joints == "-" and t.key(i + 1) in ("ngay", "ngay:day", "tuan", "lan"))):
        return None
    if reading.cell and (days := _days_of_month(t, i, reading)) is not None:
        return days
    if reading.cell and token.joints == "-" and t.key(i + 1) == "thang" and max(token.digits) <= 2:
        return None  # "6-12 tháng" is a length
    written = read_numerals(token)
    if written is None:
        return None
    ask = None
    if not reading.cell:
        meant, ask = is_date_in_text(t, i, written, reading.setting)
        if not meant:
            return None
    return _written(t, i, i, replace(written, last=replace(written.last, ask=ask)) if ask else written, reading)


def _days_of_month(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "15-20 tháng 12/2026": days of one month."""
    token = t.items[i]
    if token.joints != "-" or max(token.digits) > 2 or t.key(i + 1) != "thang" or (named := month_number(t, i + 2)) is None:
        return None
    number, after, year = named
    if year is None:
        year, after = year_after(t, after, reading)
    begin, end = (DatePart("day", day=day, month=number, year=year) for day in token.numbers)
    return Found(end, i, after, "days of a month", begin)


def _written(t: Tokens, first: int, i: int, written: Written, reading: Context) -> Found:
    year, after = year_after(t, i + 1, reading) if written.last.needs_year else (None, i + 1)
    begin = written.first.with_year(year) if written.first is not None else None
    return Found(written.last.with_year(year), first, after, "numerals", begin)


def _bare_year(t: Tokens, i: int, reading: Context) -> Found | None:
    token = t.items[i]
    if not reading.cell or token.digits[0] != 4 or not full_year(token.numbers[0], 4):
        return None
    if t.key(i - 1) == ":" and t.shape(i - 2) is TokenShape.NUMBERS and t.glued(i - 2):  # "ISO 9001:2015"
        return None
    return Found(DatePart("year", year=token.numbers[0]), i, i + 1, "year")


def day_and_month(t: Tokens, i: int, reading: Context, first: int | None = None) -> Found | None:
    """ "25 tháng 11", "10 tháng 01 năm 2027", and in words after "ngày": "hai bảy tháng mười một"."""
    number = single_number(t, i)
    at = i + 1
    if first is None and t.key(i - 1) in _COUNTED_BEFORE:
        return None
    if number is None:
        words = number_words(t.keys, i)
        if words is None:
            return None
        number, at = words
    if t.key(at) == "cua":
        at += 1
    if t.key(at) != "thang":
        return None
    shift = period_shift(t, at + 1)
    if shift is not None and first is not None and not is_june(t, at + 1, reading):
        return Found(DatePart("day", day=number, shift=shift[0], wrong=not 1 <= number <= 31), first, shift[1], "day of month")
    month = month_number(t, at + 1)
    if number < 10 and at > i and t.shape(i) is not TokenShape.NUMBERS and first is None and t.shape(at + 1) is TokenShape.NUMBERS:
        return None  # "hai tháng 6 và 7" counts months
    if month is None or (t.key(month[1]) in ("lan", "ngay", "ngay:day", "/") and not slash_year(t, month[1])):
        return None
    value, after, year = month
    if year is None:
        year, after = year_after(t, after, reading)
    if first is None and not reading.cell and (number > 31 or value > 12):
        return None
    part = DatePart("day", day=number, month=value, year=year)
    return Found(part, i if first is None else first, after, "day and month")


def marked_day(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "ngày 15", "ngày mùng 5/12", "mùng 3 tháng 12", "hôm 17/11", "ngày mai"."""
    if t.key(i) not in DAY_WORD:
        return None
    at = i + 1
    if t.key(at) in DAY_WORD and t.key(at) != "hom":
        at += 1
    if t.key(at) in ("nay", "qua") and t.key(i) == "hom":
        return Found(DatePart("day", shift=0 if t.key(at) == "nay" else -1), i, at + 1, "named day")
    if t.key(i) == "hom" and t.key(at) in ("kia", "kia:third"):
        return Found(DatePart("day", shift=-2 if t.key(at) == "kia" else -3), i, at + 1, "named day")
    if t.key(at) in _NAMED_DAYS or (t.key(at) == "mot" and t.key(i) in PLAIN_DAY and number_words(t.keys, at + 1) is None):
        unmarked = t.key(at) == "mot" and (t.key(at + 1) == "thang" or t.key(at + 1) in ("lan", "nhieu"))
        if not unmarked:
            return Found(DatePart("day", shift=_NAMED_DAYS.get(t.key(at), 2)), i, at + 1, "named day")
    if t.key(i) in PLAIN_DAY and (t.key(at), t.key(at + 1)) == ("lam", "viec") and t.key(at + 2) in ("tiep", "ke", "lien"):
        after = at + (4 if t.key(at + 3) in ("theo", "tiep", "ke", "sau") else 3)
        return Found(DatePart("day", count=(1, 1), edge="day", working=True), i, after, "next working day")
    if t.key(i) == "hom" and (found := weekday(t, at, reading)) is not None:
        return replace(found, first=i)
    if (days := _days_of_every_month(t, i, at)) is not None:
        return days
    if t.shape(at) is TokenShape.NUMBERS and t.items[at].joints:
        written = read_numerals(t.items[at])
        if written is None or (not reading.cell and not _plausible(t, at, written)):
            return None
        return _written(t, i, at, written, reading)
    if found := day_and_month(t, at, reading, first=i):
        return found
    number = single_number(t, at)
    if number is not None:
        if (
            t.key(at + 1) in ("lan", "%", "gio")
            or (t.key(at + 1), t.key(at + 2)) == ("lam", "viec")
            or (not reading.cell and not 1 <= number <= 31)
        ):
            return None
        return Found(DatePart("day", day=number, edge="last" if t.key(i) == "hom" else "", wrong=not 1 <= number <= 31), i, at + 1, "day")
    words = number_words(t.keys, at)
    if words is not None and (words[0] >= 10 or at > i + 1 or t.key(i).startswith("mung")) and t.key(words[1]) != "lan":
        return Found(DatePart("day", day=words[0]), i, words[1], "day")
    return None


def _days_of_every_month(t: Tokens, i: int, at: int) -> Found | None:
    """ "ngày 5-10 hàng tháng", "ngày 3-6 tháng sau": days, not a day and its month."""
    if t.shape(at) is not TokenShape.NUMBERS or t.items[at].joints != "-" or max(t.items[at].digits) > 2:
        return None
    begin, end = t.items[at].numbers
    shift = period_shift(t, at + 2) if t.key(at + 1) == "thang" else None
    if not begin < end <= 31 or (shift is None and not (t.key(at + 1) in EVERY and t.key(at + 2) == "thang")):
        return None
    parts = [DatePart("day", day=day, shift=shift[0] if shift else None) for day in (begin, end)]
    return Found(parts[1], i, shift[1] if shift else at + 1, "days of a month", parts[0])


def _plausible(t: Tokens, i: int, written: Written) -> bool:
    token = t.items[i]
    return written.last.year is not None or (token.numbers[0] <= 31 and token.numbers[-1] <= 12)


def weekday(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "thứ 6", "thứ Sáu tuần sau", "t2", "chủ nhật này"; a date written behind it decides."""
    number = _weekday_number(t, i, reading)
    if number is None:
        return None
    day, after = number
    part = DatePart("day", weekday=day)
    at = after
    if (placed := _weekday_of_month(t, i, after, day, reading)) is not None:
        return placed
    if t.key(at) == "tuan" and (shift := period_shift(t, at + 1)) is not None:
        part, after = replace(part, shift=shift[0]), shift[1]
    elif t.key(at) in THIS:
        part, after = replace(part, edge="this"), at + 1
    elif t.key(at) in ("toi", "toi:next", "den", "den:until") and t.key(at + 1) == "nay":
        part = replace(part, edge="last")  # "từ thứ 6 tới nay"
    elif t.key(at) in ("toi", "toi:next", "sap") and t.key(at + 1) not in ("nay", "mai"):
        part, after = replace(part, edge="next"), at + (2 if t.key(at) == "sap" else 1)
    elif t.key(at) == "sau" and t.key(at + 1) not in ("do", "khi"):
        part, after = replace(part, shift=1), at + 1
    elif t.key(at) == "vua" and t.key(at + 1) in ("roi", "qua"):
        part, after = replace(part, edge="last"), at + 2
    elif t.key(at) in ("truoc", "qua") and t.key(at + 1) not in PLAIN_DAY:
        part, after = replace(part, edge="last"), at + 1
    dated = _date_behind(t, after, reading)
    if dated is not None:
        said = day if reading.cell else None
        return replace(dated, part=replace(dated.part, said_weekday=said), first=i, rule="weekday with date")
    return Found(part, i, after, "weekday")


def weekday_of_week(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "tuần sau thứ 4", "tuần này vào thứ Sáu": the week is said first."""
    shift = period_shift(t, i + 1) if t.key(i) == "tuan" else None
    if shift is None:
        return None
    found = weekday(t, shift[1] + (t.key(shift[1]) == "vao"), reading)
    if found is None or found.part.weekday is None or found.part.shift is not None or found.part.edge or found.part.base is not None:
        return None
    return Found(replace(found.part, shift=shift[0]), i, found.after, "weekday of a week")


def _weekday_of_month(t: Tokens, i: int, after: int, day: int, reading: Context) -> Found | None:
    """ "thứ Hai đầu tiên của tháng 12/2026", "thứ Ba tuần thứ 2 của tháng 12", "thứ Ba tuần 50": a weekday placed in a month or a week."""
    found, place = None, 0
    if t.key(after) == "tuan":
        found = week(t, after, replace(reading, cell=True))
        # In a sentence "tuần 3" may be one of the month, or begin to count.
        numbered = found is not None and (found.part.week or 0) > (0 if reading.cell else 5)
        found = found if found is not None and (found.part.month is not None or numbered) else None
    elif t.key(after) in ("dau", "cuoi"):
        place = 1 if t.key(after) == "dau" else -1
        at = after + (2 if t.key(after + 1) in ("tien", "cung") else 1)
        at += t.key(at) in ("cua", "trong")
        found = month(t, at, reading)
        found = found if found is not None and found.part.unit == "month" and found.begin is None else None
    if found is None:
        return None
    return Found(DatePart("day", weekday=day, week=place, base=found.part), i, found.after, "weekday of a month")


def _date_behind(t: Tokens, i: int, reading: Context) -> Found | None:
    """A full date right behind a weekday: ", ngày 27/11", "(27/11/2026)"."""
    at = i
    opened = t.key(at) == "("
    if opened or t.key(at) in (",", "-", "la"):
        at += 1
    found = marked_day(t, at, reading)
    if t.shape(at) is TokenShape.NUMBERS and len(t.items[at].numbers) > 1:
        found = numerals(t, at, reading)
    if found is None or found.part.unit != "day" or found.part.day is None or found.begin is not None:
        return None
    closing = 1 if opened and t.key(found.after) == ")" else 0
    return replace(found, after=found.after + closing)


def _weekday_number(t: Tokens, i: int, reading: Context) -> tuple[int, int] | None:
    key = t.key(i)
    session = (t.key(i - 2), t.key(i - 1)) in _SESSIONS and t.key(i + 2) not in {"tuan", *PLAIN_DAY, *THIS}
    if (
        session
        or (t.key(i - 1) in _ORDINALS and t.key(i - 2) != "dinh")
        or (key == "cn" and (t.key(i - 1) in ("&", "lo", "khu", "nha") or t.key(i + 1) == "cua"))
    ):
        return None
    if key == "cn" or (key == "chu" and t.key(i + 1) == "nhat"):
        return 6, i + (1 if key == "cn" else 2)
    if key in ("thu", "thu:weekday"):
        number = single_number(t, i + 1)
        if number is None and (word := number_words([t.key(i + 1)], 0)) is not None and t.key(i + 2) not in TENS:
            number = word[0]
        if number is None or _is_ordinal_of_week(t, i, i + 2):
            return None
        return (number - 2, i + 2) if 2 <= number <= 7 else None
    if key in ("t", "th") and t.glued(i) and (number := single_number(t, i + 1)) is not None and t.items[i + 1].digits[0] == 1:
        if not 2 <= number <= 7 or (reading.cell and not _weekday_follows(t, i + 2) and not _date_behind(t, i + 2, reading)):
            return None
        if t.key(i - 1) in ("cuoi", "giua", "dau", "thang"):
            return None
        return number - 2, i + 2
    return None


def _is_ordinal_of_week(t: Tokens, i: int, after: int) -> bool:
    """ "tuần thứ ba của tháng" counts weeks; "hằng tuần, thứ Ba" names a day."""
    return t.key(i - 1) == "tuan" and t.key(i - 2) not in EVERY and t.key(after) in EVERY | {"cua", "trong", "thang"}


def _weekday_follows(t: Tokens, i: int) -> bool:
    """In a cell "T6" is June, unless weeks are spoken of."""
    return t.key(i) == "tuan" or (t.key(i) in ("hang", "moi", "moi:each") and t.key(i + 1) == "tuan")


def solar_new_year(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "Tết Dương lịch 2027" is 1 January; the other Tết is lunar and not counted here."""
    if t.key(i + 1) != "duong":
        return None
    year, after = year_after(t, i + (3 if t.key(i + 2) == "lich" else 2), reading)
    return Found(DatePart("day", day=1, month=1, year=year), i, after, "solar new year")


def spelled(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "hai mươi lăm tháng mười hai": a day in words without "ngày"."""
    words = number_words(t.keys, i) if t.key(i) != "tu" else None
    if words is None or (words[0] < 10 and not reading.cell):
        return None
    return day_and_month(t, i, reading)


def named_day(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "mai", "mốt", "hqua", and "nay" alone; not the name Mai, not "đến nay"."""
    key = t.key(i)
    if key in ("hom_qua", "hom_nay"):
        return Found(DatePart("day", shift=-1 if key == "hom_qua" else 0), i, i + 1, "named day")
    if key == "mai":
        named = t.key(i - 1) in _TITLES and t.key(i + 1) not in _AFTER_TOMORROW
        capital = t.text[t.items[i].start] == "M" and i > 0 and t.shape(i - 1) is TokenShape.WORD and not t.text.isupper()
        if named or (capital and t.key(i - 1) not in PARTS_OF_DAY | PLAIN_DAY):
            return None
        vague = t.key(i + 1) in ("mot:after", "kia", "sau")
        after = i + 2 if vague else i + 1
        if t.key(i + 1) == "nay":
            after = i + 2
        return Found(DatePart("day", shift=1, ask="vague" if vague else None), i, after, "named day")
    if key == "mot:after" and number_words([t.key(i - 1)], 0) is None and t.key(i - 1) not in TENS | {"tram"}:
        return Found(DatePart("day", shift=2), i, i + 1, "named day")
    if key == "nay" and t.key(i - 1) not in _NOT_TODAY_BEFORE and t.text[t.items[i].start : t.items[i].end].lower() == "nay":
        if t.text.isascii() and t.shape(i - 1) is TokenShape.WORD:
            return None
        return Found(DatePart("day", shift=0), i, i + 1, "named day")
    return None
