"""How dates and numbers are written in official Vietnamese: dd/mm/yyyy, decimal comma, 01...09."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from bot.core.clock import local
from bot.core.periods import Period, PeriodKind
from bot.core.plan import PART_ROWS, SHEET_ROWS

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def day(value: date) -> str:
    return f"{value:%d/%m/%Y}"


def short_day(value: date) -> str:
    return f"{value:%d/%m}"


def weekday(value: date) -> str:
    return _WEEKDAYS[value.weekday()]


def clock_time(value: time) -> str:
    return f"{value.hour:02d}h{value.minute:02d}"


def moment(value: datetime) -> str:
    """An instant on the office's wall clock: "07h42 ngày 25/11/2026"."""
    return f"{local(value):%Hh%M ngày %d/%m/%Y}"


def two_digits(value: int) -> str:
    """Numbers under ten carry a zero in official text; none is just 0."""
    return f"{value:02d}" if value else "0"


def row_place(row: int) -> str:
    """ "7", "7 (trang tính 2)" on the second sheet of a workbook, "7 (việc 2)" for the second task of one row."""
    part, row = divmod(row, PART_ROWS)
    if part:
        return f"{row_place(row)} (việc {part + 1})"
    sheet, number = divmod(row, SHEET_ROWS)
    return f"{number} (trang tính {sheet + 1})" if sheet else str(number)


def file_size(value: int) -> str:
    """Bytes as people say them: "320 KB", "1,5 MB"."""
    if value < 1_000_000:
        return f"{max(1, round(value / 1000))} KB"
    return f"{value / 1_000_000:.1f}".replace(".", ",").removesuffix(",0") + " MB"


def percent(part: int, whole: int) -> str:
    """One decimal with comma, none for 0 % and 100 %; halves are rounded up (85,95 % is 86,0%)."""
    if whole == 0 or part == 0:
        return "0%"
    if part == whole:
        return "100%"
    tenths = int(Fraction(part * 1000, whole) + Fraction(1, 2))
    return f"{tenths // 10},{tenths % 10}%"


_ROMAN = ("I", "II", "III", "IV")


_EARLY = 10
"""What is due up to this day of a month is most often about the month before."""
_QUARTERS = {"3", "6", "9", "12"}


def month(number: int) -> str:
    """A month in a date: January and February carry a zero, the others none (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""
    return f"{number:02d}" if number < 3 else str(number)


def period(value: Period) -> str:
    """How a period is called: "tháng 11/2026", "tháng 01/2027", "quý III/2026", "6 tháng đầu năm 2026", "từ 01/10/2026 đến 15/11/2026"."""
    match value.kind:
        case PeriodKind.MONTH:
            return f"tháng {month(value.number)}/{value.year}"
        case PeriodKind.QUARTER:
            return f"quý {_ROMAN[value.number - 1]}/{value.year}"
        case PeriodKind.HALF:
            return f"6 tháng {'đầu' if value.number == 1 else 'cuối'} năm {value.year}"
        case PeriodKind.NINE_MONTHS:
            return f"9 tháng năm {value.year}"
        case PeriodKind.YEAR:
            return f"năm {value.year}"
    return f"từ {day(value.first)} đến {day(value.last)}"


def period_title(value: Period) -> str:
    """A period in the title of a document: "tháng 11 năm 2026", "6 tháng đầu năm 2026"."""
    match value.kind:
        case PeriodKind.MONTH:
            return f"tháng {month(value.number)} năm {value.year}"
        case PeriodKind.QUARTER:
            return f"quý {_ROMAN[value.number - 1]} năm {value.year}"
    return period(value)


def period_days(value: Period) -> str:
    """The days of a period: "15/11–14/12/2026"; of its first day that day alone."""
    if value.first == value.last:
        return day(value.first)
    if value.first.year == value.last.year:
        return f"{short_day(value.first)}–{day(value.last)}"
    return f"{day(value.first)}–{day(value.last)}"


def thousands(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def official_number(value: int) -> str:
    """A number in official text: 0, 01…09, and from a thousand on with points."""
    return thousands(value) if value >= 1000 else two_digits(value)


_SERIES_PERIOD = re.compile(r", kỳ (?:(?:tháng|quý) )?[\dIV/]+$")


def series_period(rule: str, due: date) -> str:
    """Which period of a series ends on a day: "kỳ tháng 12/2026", "kỳ quý IV/2026". What comes back otherwise, or is due in the first days
    of a month and most often about the one before, is told by its day: "kỳ 05/01/2027"."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    days, months = parts.get("BYMONTHDAY", "-1"), tuple(sorted(parts.get("BYMONTH", "").split(",")))
    once_a_month = parts.get("FREQ") == "MONTHLY" and parts.get("INTERVAL", "1") == "1" and "BYDAY" not in parts and "," not in days
    if once_a_month and due.day > _EARLY:
        if months == ("",):
            return f"kỳ tháng {month(due.month)}/{due.year}"
        if set(months) == _QUARTERS:
            return f"kỳ quý {_ROMAN[(due.month - 1) // 3]}/{due.year}"
    return f"kỳ {day(due)}"


def with_period(text: str, rule: str, due: date) -> str:
    """The sentence of a task with the period of the series it is of, unless it names that itself."""
    named = series_period(rule, due)
    word = named.removeprefix("kỳ ")
    if word == day(due):
        says_it = word in text
    else:
        kind, _, number = word.partition("/")[0].partition(" ")
        says_it = re.search(rf"\b{kind} 0?{number.lstrip('0')}(?:/{due.year})?(?![/\w])", text, re.IGNORECASE) is not None
    return text if says_it else f"{text.rstrip(' .;,:')}, {named}"


def shorten(text: str, limit: int) -> str:
    """The text on one line, cut at a word with an ellipsis when it is longer than `limit` characters; the period of a series, which tells
    it from its like, stays behind what is cut."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    if (of := _SERIES_PERIOD.search(line)) is not None and len(of[0]) < limit // 2:
        return shorten(line[: of.start()], limit - len(of[0])) + of[0]
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:.-") + "…"


def shorten_at_sentence(text: str, limit: int) -> str:
    """As `shorten`, but after a whole sentence where one ends behind the first half of the room."""
    line = " ".join(text.split())
    ends = max(line.rfind(mark, 0, limit) for mark in (". ", "! ", "? ", "; "))
    if len(line) > limit and ends >= limit // 2:
        return line[: ends + 1].rstrip(";")
    return shorten(line, limit)


_SYMBOL = re.compile(r"(?:số )?(?<!\d)\d[\w-]*/[\w-]+")


def paper_title(title: str, limit: int) -> str:
    """As `shorten`, but what is left out stands before the paper's number: people file by it."""
    line = " ".join(title.split())
    found = _SYMBOL.search(line)
    if len(line) <= limit or found is None or found.end() < limit or len(found[0]) > limit // 2:
        return shorten(line, limit)
    return f"{shorten(line[: found.start()], limit - len(found[0]) - 1)} {found[0]}".strip()


_FIRST_PICTURE = 0x2190
"""Below it stand signs that belong to words ("30°C")."""


def without_pictures(words: str) -> str:
    """Words of a chat as a paper prints them, and as they are quoted; a report that is nothing but a picture stays."""
    kept = "".join(c for c in words if ord(c) < _FIRST_PICTURE or unicodedata.category(c) not in ("So", "Sk", "Mn", "Cf"))
    return " ".join(kept.split()) or words


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


_OF_A_PERSON = re.compile(r"\b(?:tôi|em|anh|chị|sếp|mình|ạ)\b", re.IGNORECASE)


def said_back(words: str) -> str:
    """Somebody's words within a sentence of the bot: in quotation marks where they speak of a person, as the bot never does."""
    return f"“{words}”" if _OF_A_PERSON.search(words) else words


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends with a mark already, or with a quoted sentence that does."""
    return text if text.endswith((".", "…", "?", "!", ".”")) else text + "."


def days_after(value: date, count: int) -> date:
    return value + timedelta(days=count)


def number_ranges(numbers: Iterable[int]) -> str:
    """Task numbers in order, three or more in a row as a range: "#201–#216, #218"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = (f"#{run[0]}–#{run[-1]}" if len(run) > 2 else ", ".join(f"#{number}" for number in run) for run in runs)
    return ", ".join(parts)


def week(monday: date, friday: date) -> str:
    """A week by its first and last working day: "23–27/11/2026", "30/11–04/12/2026"."""
    if monday.year != friday.year:
        return f"{day(monday)}–{day(friday)}"
    if monday.month != friday.month:
        return f"{short_day(monday)}–{day(friday)}"
    return f"{monday:%d}–{day(friday)}"
