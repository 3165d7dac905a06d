"""Rules for weeks, months, quarters, parts of a year and years."""

from __future__ import annotations

from dataclasses import replace

from messages.reading.date_grammar import THIS, YEAR_WORD, Context, Found, period_shift, single_number, spoken_year, year_after, year_shift
from messages.reading.date_numerals import read_numerals
from messages.reading.date_tokens import Tokens, TokenShape
from messages.reading.date_values import DatePart, full_year
from messages.reading.numbers import number_words, roman

EVERY = frozenset(("hang", "moi", "moi:each", "tung"))


def slash_year(t: Tokens, i: int) -> bool:
    return t.key(i) == "/" and t.shape(i + 1) is TokenShape.NUMBERS and t.items[i + 1].digits[0] == 4


def month_number(t: Tokens, i: int) -> tuple[int, int, int | None] | None:
    """The month behind "tháng": digits (with a year behind a slash), or a word; then the index after it and the year."""
    if t.shape(i) is TokenShape.NUMBERS:
        token = t.items[i]
        if token.digits[0] > 2:
            return None
        if len(token.numbers) == 1:
            return token.numbers[0], i + 1, None
        if len(token.numbers) == 2 and (year := full_year(token.numbers[1], token.digits[1])):
            return token.numbers[0], i + 1, year
        return None
    words = spoken_number(t, i)
    if words is not None:
        return words[0], words[1], None
    return None


def is_june(t: Tokens, i: int, reading: Context) -> bool:
    """Whether an unmarked "thang sau" is June: a year follows ("thang sau nam 2026")."""
    return t.key(i) == "sau" and t.text.isascii() and year_after(t, i + 1, reading)[0] is not None


def spoken_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """A number in words; in a text with diacritics an unmarked "sau" or "tu" is no six or four ("quý sau khi …")."""
    if (t.key(i), t.key(i + 1)) == ("sau", "khi") or (t.key(i) in ("sau", "tu", "bay", "tam") and not t.text.isascii()):
        return None
    return number_words(t.keys, i)


def month(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "tháng 6/2026", "tháng Tư năm 2026", "T12", "tháng sau", "tháng 3-5/2026"."""
    at = i + 1
    if t.key(i) in ("t", "th"):
        if t.shape(at) is not TokenShape.NUMBERS or not t.glued(i):
            return None
        token = t.items[at]
        small = len(token.numbers) == 1 and not slash_year(t, at + 1) and not 8 <= token.numbers[0] <= 12 and token.numbers[0] != 1
        if small and not reading.cell and t.key(i - 1) not in ("cuoi", "giua", "dau", "het", "trong"):
            return None
    elif t.key(i) != "thang":
        return None
    if t.key(i) == "thang" and (found := _first_or_last(t, i, reading)) is not None:
        return found
    if t.key(at) == "gieng" and reading.cell and (named := year_after(t, at + 1, reading))[0]:
        return Found(DatePart("month", month=1, year=named[0], ask="lunar"), i, named[1], "month")  # with a solar year, but who knows
    shift = period_shift(t, at)
    if shift is not None and t.key(i) == "thang" and not (t.key(at) in ("nam", "sau:six") or is_june(t, at, reading)):
        june = reading.cell and t.key(at) == "sau" and shift[0] == 1 and t.text.isascii()  # "thang sau" may be "tháng sáu"
        return Found(DatePart("month", shift=shift[0], ask="which" if june else None), i, shift[1], "month from now")
    if t.shape(at) is TokenShape.NUMBERS and t.items[at].joints in ("-", "-/"):
        numbers = t.items[at].numbers
        year = numbers[2] if len(numbers) == 3 else None
        if numbers[0] <= 12 and numbers[1] <= 12:
            after = at + 1
            if year is None:
                year, after = year_after(t, after, reading)
            return Found(DatePart("month", month=numbers[1], year=year), i, after, "months", DatePart("month", month=numbers[0], year=year))
    value = month_number(t, at)
    if value is None or t.key(value[1]) == "lan":
        return None
    number, after, year = value
    if not reading.cell and not 1 <= number <= 12:
        return None
    if year is None:
        year, after = year_after(t, after, reading)
    return Found(DatePart("month", month=number, year=year, wrong=not 1 <= number <= 12), i, after, "month")


def quarter(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "Quý II/2026", "Q4", "quý 2/26", "quý này"."""
    key, at = t.key(i), i + 1
    number: int | None = None
    year: int | None = None
    if key in ("q", "quy") and (found := _first_or_last(t, i, reading)) is not None:
        return found
    if t.key(at) == "." and t.glued(i):
        at += 1
    if key in ("q", "quy") and t.shape(at) is TokenShape.NUMBERS and t.items[at].digits[0] == 1:
        numbers, digits = t.items[at].numbers, t.items[at].digits
        if len(numbers) == 3 and t.items[at].joints == "-/" and digits[1] == 1:
            span = (DatePart("quarter", quarter=q, year=numbers[2], wrong=not 1 <= q <= 4) for q in numbers[:2])
            begin, end = span
            return Found(end, i, at + 1, "quarters", begin)
        if len(numbers) > 2:
            return None
        if t.key(i - 1) in EVERY and len(numbers) == 1 and t.shape(at + 1) is TokenShape.WORD and t.key(at + 1) not in YEAR_WORD:
            return None
        number, at = numbers[0], at + 1
        if len(numbers) == 2:
            year = full_year(numbers[1], digits[1])
            if year is None and digits[1] == 1 and t.items[at - 1].joints == "-":
                return Found(DatePart("quarter", quarter=numbers[1]), i, at, "quarters", DatePart("quarter", quarter=number))
    elif key in ("q", "quy"):
        shift = period_shift(t, at)
        if shift is not None and t.key(at) != "truoc":
            return Found(DatePart("quarter", shift=shift[0]), i, shift[1], "quarter from now")
        if (number := roman(t.key(at))) is not None:
            at += 1
        elif (words := spoken_number(t, at + (t.key(at) in ("thu", "thu:weekday")))) is not None and t.key(i - 1) not in EVERY:
            number, at = words
        elif shift is not None:
            return Found(DatePart("quarter", shift=shift[0]), i, shift[1], "quarter from now")
    elif key[:1] == "q" and len(key) > 1 and (number := roman(key[1:])) is not None:
        pass
    if number is None or t.key(at) == "lan":
        return None
    if year is None:
        year, at = year_after(t, at, reading)
    if year is None and t.key(at) in THIS:
        at += 1
    wrong = not 1 <= number <= 4
    return None if wrong and not reading.cell else Found(DatePart("quarter", quarter=number, year=year, wrong=wrong), i, at, "quarter")


def _first_or_last(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "quý đầu năm 2027", "tháng cuối năm", "tháng đầu quý I/2027"; "tháng cuối quý" with no number comes back every quarter."""
    at = i + 1
    if t.key(at) not in ("dau", "cuoi") or t.key(i - 1) in ("cac", "nhung"):
        return None
    early = t.key(at) == "dau"
    at += 2 if t.key(at + 1) in ("tien", "cung") else 1
    if t.key(at) == "cua":
        at += 1
    size = 1 if t.key(i) == "thang" else 3
    if t.key(at) in YEAR_WORD:
        year, after = year_after(t, at, reading)
        if after == at:
            after = at + 1
        part = DatePart("months", months=(1, 3) if early else (10, 12), year=year)
        if size == 1:
            part = DatePart("month", month=1 if early else 12, year=year)
        return Found(part, i, after, "part of the year")
    if size == 1 and t.key(at) in ("quy", "q") and (whole := quarter(t, at, reading)) is not None and whole.part.quarter:
        which = whole.part.quarter * 3 - (2 if early else 0)
        return Found(DatePart("month", month=which, year=whole.part.year, wrong=whole.part.wrong), i, whole.after, "month of a quarter")
    return None


def _number_at(t: Tokens, i: int) -> tuple[int, int] | None:
    """A number in digits or in words, and where the text goes on behind it."""
    number = single_number(t, i)
    return number_words(t.keys, i) if number is None else (number, i + 1)


def stretch(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "10 ngày đầu tháng 4/2026", "5 ngày cuối quý này": the first or the last so many days of a period."""
    counted = _number_at(t, i)
    if counted is None:
        return None
    number, at = counted
    if t.key(at) not in ("ngay", "ngay:day", "tuan") or t.key(at + 1) not in ("dau", "cuoi") or not 1 <= number <= 31:
        return None
    number *= 7 if t.key(at) == "tuan" else 1
    days = number if t.key(at + 1) == "dau" else -number
    at += 3 if t.key(at + 2) in ("tien", "cung") else 2
    if t.key(at) == "cua":
        at += 1
    for rule in (month, quarter, year):
        found = rule(t, at, reading)
        if found is not None and found.begin is None:
            return Found(replace(found.part, stretch=days), i, found.after, "days of a period")
    unit = {"thang": "month", "quy": "quarter", "nam:year": "year"}.get(t.key(at))
    return Found(DatePart(unit, shift=0, stretch=days), i, at + 1, "days of a period") if unit else None


def first_or_last_day(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "ngày đầu tiên của quý I/2027", "ngày làm việc cuối cùng của tháng 12/2026"."""
    at, working = i + 1, False
    if (t.key(at), t.key(at + 1)) == ("lam", "viec"):
        at, working = at + 2, True
    if t.key(at) not in ("dau", "cuoi") or not reading.cell:
        return None
    edge = "start" if t.key(at) == "dau" else "end"
    at += 2 if t.key(at + 1) in ("tien", "cung") else 1
    if t.key(at) in ("cua", "trong"):
        at += 1
    for rule in (month, quarter, year):
        found = rule(t, at, reading)
        if found is not None and found.begin is None:
            part = DatePart("day", base=found.part, edge=edge) if working else replace(found.part, edge=edge)
            return Found(part, i, found.after, "first or last day")
    return None


def part_of_year(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "6 tháng đầu năm 2026", "nửa cuối năm", "2 quý đầu năm"."""
    count = single_number(t, i)
    at = i + 1
    if count is None:
        if t.key(i) in ("nua", "nua:half") and t.key(at) in ("dau", "cuoi"):
            return _half(t, i, reading)
        words = number_words(t.keys, i)
        if words is None:
            return None
        count, at = words
    if t.key(at) == "thang" and t.key(at + 1) in YEAR_WORD and 1 < count <= 12:
        return _months_of_a_year(t, i, at, count, reading)
    if t.key(at) == "quy" and t.key(at + 1) in ("dau", "cuoi"):
        count *= 3
    elif t.key(at) != "thang" or t.key(at + 1) not in ("dau", "cuoi"):
        return None
    if not 1 <= count <= 12 or (t.key(at) == "quy" and t.key(at + 2) not in YEAR_WORD):
        return None
    months = (1, count) if t.key(at + 1) == "dau" else (13 - count, 12)
    year, after = year_after(t, at + 2, reading)
    if year is None and t.key(at + 2) in YEAR_WORD:
        after = at + 3
    return Found(DatePart("months", months=months, year=year), i, after, "part of the year")


def counted_months(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "hai tháng 11 và 12", "trong 03 tháng 4, 5, 6/2027": as many months as the number says, so the whole of them."""
    counted = _number_at(t, i)
    if counted is None:
        return None
    number, at = counted
    if t.key(at) != "thang" or not 2 <= number <= 6 or not reading.cell:
        return None
    months, year = [], None
    while t.shape(at + 1) is TokenShape.NUMBERS and (value := month_number(t, at + 1)) is not None:
        months.append(value[0])
        at, year = value[1] - 1, value[2]
        if t.key(at + 1) not in (",", "va", "-"):
            break
        at += 1
    if len(months) != number or months != list(range(months[0], months[0] + number)):
        return None
    after = at + 1
    if year is None:
        year, after = year_after(t, after, reading)
    begin, end = (DatePart("month", month=month, year=year, wrong=not 1 <= month <= 12) for month in (months[0], months[-1]))
    return Found(end, i, after, "months", begin)


def _months_of_a_year(t: Tokens, i: int, at: int, count: int, reading: Context) -> Found | None:
    """ "9 tháng năm 2026" is nine months; "ngày 9 tháng năm 2026" and "09 tháng Năm" are a day in May."""
    year, after = year_after(t, at + 1, reading)
    marked = t.key(i - 1) in ("ngay", "ngay:day", "mung", "mung:day", "mong", "hom")
    if year is None or marked or (t.text[t.items[at + 1].start] == "N" and not t.text.isupper()):
        return None
    padded = t.shape(i) is TokenShape.NUMBERS and t.text[t.items[i].start] == "0"
    return Found(DatePart("months", months=(1, count), year=year, ask="which" if padded else None), i, after, "part of the year")


def _half(t: Tokens, i: int, reading: Context) -> Found | None:
    early = t.key(i + 1) == "dau"
    at = i + 2
    if t.key(at) in ("cua",):
        at += 1
    if t.key(at) == "thang":
        found = month(t, at, reading)
        edge = "middle" if early else "end"
        if found is None:
            return Found(DatePart("month", shift=0, edge=edge), i, at + 1, "half of a month")
        return Found(replace(found.part, edge=edge), i, found.after, "half of a month")
    year, after = year_after(t, at, reading)
    if year is None and t.key(at) in YEAR_WORD:
        after = at + 1
    elif year is None:
        return None
    return Found(DatePart("months", months=(1, 6) if early else (7, 12), year=year), i, after, "half of the year")


def year(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "năm 2026", "năm nay", "năm sau"."""
    if t.key(i) not in YEAR_WORD:
        return None
    shift = year_shift(t, i + 1)
    if shift is not None and t.key(i + 1) != "truoc":
        return Found(DatePart("year", shift=shift), i, i + 2, "year from now")
    if t.key(i + 1) == "hoc" and reading.cell:
        return _school_year(t, i)
    if (spoken := spoken_year(t, i + 1)) is not None:
        return Found(DatePart("year", year=spoken[0]), i, spoken[1], "year")
    if t.shape(i + 1) is not TokenShape.NUMBERS:
        return None
    token = t.items[i + 1]
    if len(token.numbers) == 1 and token.digits[0] == 4 and full_year(token.numbers[0], 4):
        return Found(DatePart("year", year=token.numbers[0]), i, i + 2, "year")
    if token.joints == "-" and (written := read_numerals(token)) is not None and written.last.unit == "year":
        return Found(written.last, i, i + 2, "years", written.first)
    return None


def _school_year(t: Tokens, i: int) -> Found | None:
    """ "Năm học 2026-2027" ends by 31 May (the ministry's yearly plan); which day is meant is asked."""
    at = i + 2
    if t.shape(at) is not TokenShape.NUMBERS:
        return None
    numbers, after = t.items[at].numbers, at + 1
    if len(numbers) == 1 and t.key(after) == "-" and t.shape(after + 1) is TokenShape.NUMBERS:
        numbers, after = (numbers[0], t.items[after + 1].numbers[0]), after + 2
    if len(numbers) != 2 or numbers[1] != numbers[0] + 1 or not full_year(numbers[1], 4):
        return None
    begin = DatePart("day", day=1, month=9, year=numbers[0])
    return Found(DatePart("day", day=31, month=5, year=numbers[1], ask="school_year"), i, after, "school year", begin)


def week(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "tuần sau", "tuần này", "tuần đầu tháng 12", "tuần 2 tháng 12", "tuần 48/2026", "tuần 47-48"."""
    if t.key(i) != "tuan" and not (t.key(i) in ("w", "wk") and t.shape(i + 1) is TokenShape.NUMBERS and reading.cell):
        return None
    shift = period_shift(t, i + 1)
    if shift is not None:
        return Found(DatePart("week", shift=shift[0]), i, shift[1], "week from now")
    at = i + 1
    if t.key(at) in ("thu", "thu:weekday", "so"):
        at += 1
    if (found := _weeks_of_month(t, i, at, reading)) is not None:
        return found
    written = t.items[at] if t.shape(at) is TokenShape.NUMBERS and reading.cell else None
    if written is not None and written.joints and (found := _weeks_of_year(t, i, at, reading)) is not None:
        return found
    which = single_number(t, at)
    days = 7 if t.key(at) == "dau" else 0
    if t.key(at) in ("dau", "cuoi"):
        which, at = (1 if t.key(at) == "dau" else -1), at + (2 if t.key(at + 1) in ("tien", "cung") else 1)
    elif which is not None:
        at += 1
    elif (words := number_words(t.keys, at)) is not None:
        which, at = words
    if t.key(at) in ("cua", "/"):
        at += 1
    if which and written is not None and t.key(at) not in ("thang", "t"):
        year, after = year_after(t, at, reading)
        doubt = "which_week" if which <= 5 and year is None else None
        return Found(DatePart("week", week=which, year=year, wrong=which > 53, ask=doubt), i, after, "week of the year")
    if which is None or which > 5 or t.key(at) not in ("thang", "t"):
        return None
    found = month(t, at, reading)
    if found is None:
        if t.key(at) != "thang":
            return None
        found = Found(DatePart("month", shift=0), at, at + 1, "month")
    return Found(replace(found.part, unit="week", day=which, stretch=days), i, found.after, "week of a month")


def _weeks_of_month(t: Tokens, i: int, at: int, reading: Context) -> Found | None:
    """ "tuần 2-3 tháng 12", "tuần 2, 3 của tháng 12/2026", "tuần 3 và tuần 4 tháng 12": from the first of them to the last."""
    weeks: list[int] = []
    while t.shape(at) is TokenShape.NUMBERS and t.items[at].joints in ("", "-"):
        weeks += t.items[at].numbers
        at += 1
        if t.key(at) in ("-", ",", "va"):
            at += 2 if t.key(at + 1) == "tuan" else 1
    if t.key(at) == "cua":
        at += 1
    if len(weeks) < 2 or t.key(at) not in ("thang", "t") or not 1 <= min(weeks) <= max(weeks) <= 5:
        return None
    found = month(t, at, reading)
    if found is None:
        return None
    first, last = (replace(found.part, unit="week", day=number) for number in (min(weeks), max(weeks)))
    return Found(last, i, found.after, "weeks of a month", first)


def _weeks_of_year(t: Tokens, i: int, at: int, reading: Context) -> Found | None:
    """ "tuần 50/2026", "tuần 47-48", "tuần 47-48/2026"."""
    token = t.items[at]
    numbers, digits = token.numbers, token.digits
    year, after = (full_year(numbers[-1], 4), at + 1) if digits[-1] == 4 else year_after(t, at + 1, reading)
    weeks = numbers[:-1] if digits[-1] == 4 else numbers
    if not 1 <= len(weeks) <= 2 or max(digits[: len(weeks)]) > 2 or (len(weeks) == 2 and token.joints[0] != "-"):
        return None
    first, last = (DatePart("week", week=number, year=year, wrong=not 1 <= number <= 53) for number in (weeks[0], weeks[-1]))
    return Found(last, i, after, "week of the year", first if len(weeks) == 2 else None)
