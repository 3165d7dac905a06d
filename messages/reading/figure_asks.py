"""What leaders and clerks ask of the figures: a period's summary, a file, a picture, the closing, a question in plain words.

A report is never one of these: a text with a task's number, or with words beyond those a question needs, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeVar

from bot.core.months import add_months
from bot.core.periods import Asked, PeriodKind
from bot.core.task import Source
from messages.reading import figure_words as words
from messages.reading.figure_words import AskKind, Measure
from messages.reading.periods import find_period, read_period
from messages.reading.text import clean, fold

__all__ = ["Ask", "AskKind", "Measure", "due_window", "read_ask", "read_source"]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Ask:
    """`file`: "docx", "xlsx" or "pdf". `least`: the ranking begins at the other end. `unit`: a name as written.
    `number`: a page. `window`: of `figure_words.WINDOWS`. `weekdays` (1 Monday ... 7 Sunday) and `clock`: when the summary is wanted."""

    kind: AskKind
    period: Asked | None = None
    other: Asked | None = None
    file: str = ""
    measure: Measure | None = None
    least: bool = False
    source: Source | None = None
    unit: str = ""
    number: int = 0
    window: str = ""
    weekdays: tuple[int, ...] = ()
    clock: time | None = None


def due_window(window: str, today: date) -> tuple[date, date]:
    """The days of one of `figure_words.WINDOWS`, today and later."""
    sunday = today + timedelta(days=6 - today.weekday())
    match window:
        case "hom nay":
            return today, today
        case "ngay mai":
            return today + timedelta(days=1), today + timedelta(days=1)
        case "tuan nay":
            return today, sunday
        case "tuan sau" | "tuan toi":
            return sunday + timedelta(days=1), sunday + timedelta(days=7)
        case "thang nay":
            ahead = 0
        case "thang sau" | "thang toi":
            ahead = 1
        case _:
            ahead = (int(window.removeprefix("thang ")) - today.month) % 12
    first = add_months(today.replace(day=1), ahead)
    return max(today, first), add_months(first, 1) - timedelta(days=1)


def read_ask(text: str, *, on: date, units: Iterable[str] = ()) -> Ask | None:
    """What of these a text asks for; None when it asks for none of them. `units`: names of units, understood whatever they look
    like ("Thanh tra còn mấy việc"); what begins like one is understood without."""
    plain = re.sub(" [ạa]$", "", " ".join(clean(text).split()).strip(" .!?,;"))
    cleaned = _without_courtesy(plain)
    if not cleaned:
        return None
    cleaned = re.sub(r"^/(\w+)(?:@\S+)?", lambda match: words.SLASHES.get(fold(match[1]), match[1]), cleaned)
    for reader in (_subscription, _page, _source, _compare, _original, _led):
        found = reader(cleaned, on)
        if found is not None:
            return found
    # "thế nào" ends a question politely, and is one behind a unit.
    return (
        _of_unit(cleaned, units)
        or _of_unit(plain, units)
        or _of_period(plain, on)
        or _question(cleaned, on, units)
        or _question(_WHETHER_ANY.sub(r"\1", cleaned), on, units)
        or _listing(cleaned, units)
    )


def read_page(text: str) -> int | None:
    """The page of a summary somebody names instead of its digit: "theo phòng" is 3."""
    return words.SUMMARY_PAGES.get(_without_courtesy(" ".join(fold(text).split())))


def _without_courtesy(text: str) -> str:
    """Nothing is left where it is too long to ask for anything: whoever sends a thousand "ạ" holds nobody up."""
    if len(text) > words.LONGEST:
        return ""
    shorter: str | None = text
    while shorter is not None:
        text, shorter = shorter, _without_one(shorter)
    return text


def _without_one(text: str) -> str | None:
    """Without one courtesy; None where there is none."""
    folded = fold(text)
    for before in words.COURTESY_BEFORE:
        if folded.startswith(before + " "):
            return text[len(before) :].lstrip(" ,")
    for after in words.COURTESY_AFTER:
        if folded.endswith(" " + after):
            return text[: -len(after)].rstrip(" ,.?!")
    return None


# --- what begins with a lead and goes on with a period ---


_THIS_ONE = {"thang": Asked(PeriodKind.MONTH), "quy": Asked(PeriodKind.QUARTER), "nam": Asked(PeriodKind.YEAR)}
"""The period that runs, where only its kind is said: "xuất báo cáo tháng"."""


def _led(text: str, on: date) -> Ask | None:
    folded = fold(text)
    for kind, leads in words.LEADS.items():
        for lead in leads:
            if folded != lead and not folded.startswith((lead + " ", lead + ":")):
                continue
            rest, file = _without_file(text[len(lead) :].strip(" :,"))
            if rest:
                if kind is AskKind.CLOSE and fold(rest) == "thang":
                    # "chốt tháng" is "chốt": the one that has ended, while a new one runs.
                    return Ask(kind)
                asked = _THIS_ONE.get(fold(rest)) or read_period(rest, on=on)
                if asked is not None:
                    return Ask(kind, asked, file=file)
            elif kind is not AskKind.SUMMARY and (file or lead not in words.TOO_SHORT):
                # "tổng hợp" alone is a command of its own, and "báo cáo" alone says nothing.
                return Ask(kind, file=file)
    return None


def _without_file(text: str) -> tuple[str, str]:
    """The text without the kind of file it names."""
    folded = fold(text)
    for name, file in words.FILES.items():
        match = re.search(rf"(?:^|\s)(?:(?:bang|ban|dang|file|tep|ra|duoi dang)\s+)?(?:file\s+)?{name}$", folded)
        if match:
            return text[: match.start()].strip(" ,:"), file
    return text, ""


_WITH_THE_ONE_BEFORE = re.compile(rf"(?:so sanh (?:so )?|so )voi ({words.PERIODS_BEFORE})(?: (?:thi sao|the nao|ra sao))?")


def _compare(text: str, on: date) -> Ask | None:
    folded = fold(text)
    if (before := _WITH_THE_ONE_BEFORE.fullmatch(folded)) is not None:
        earlier = before[1].replace("ky ", "thang ")  # A report's period is a month.
        return Ask(AskKind.COMPARE, read_period(earlier.split()[0] + " nay", on=on), read_period(earlier, on=on))
    match = re.fullmatch(r"(?:so sanh )?(.+?) (?:so voi|va|voi) (.+)", folded)
    if match is None or ("so voi" not in match[0] and not match[0].startswith("so sanh")):
        return None
    one, other = (read_period(part.strip(), on=on) for part in match.groups())
    return Ask(AskKind.COMPARE, one, other) if one is not None and other is not None else None


def _original(text: str, on: date) -> Ask | None:
    """ "tổng hợp theo hạn gốc", "tổng hợp tháng 11 theo hạn ban đầu"."""
    match = re.fullmatch(words.BY_ORIGINAL, fold(text))
    if match is None:
        return None
    rest = match[1].strip(" ,:")
    if rest in words.ON_TIME:
        return Ask(AskKind.ORIGINAL)
    led = _led(rest, on)
    asked = led.period if led is not None and led.kind is AskKind.SUMMARY else read_period(rest, on=on)
    return Ask(AskKind.ORIGINAL, asked) if asked is not None else None


def read_source(text: str) -> Source | None:
    """The source a text is the name of, and nothing else."""
    folded = fold(clean(text)).strip(" .:")
    return words.SOURCES.get(folded) or words.SOURCES.get(f"nguon {folded}")


def _source(text: str, on: date) -> Ask | None:
    match = re.fullmatch(words.SOURCE_LIST, fold(text))
    source = read_source(match[1] or match[2]) if match else None
    return Ask(AskKind.SOURCE, source=source) if source is not None else None


_CLOCK = re.compile(r"(?:luc |vao luc |vao )?\b(2[0-3]|[01]?\d)\s*(?:h|gio|:)\s*([0-5]\d)?(?!\d)")


def _subscription(text: str, on: date) -> Ask | None:
    folded = fold(text)
    if folded in words.UNSUBSCRIBE:
        return Ask(AskKind.UNSUBSCRIBE)
    lead = next((lead for lead in words.SUBSCRIBE if folded.startswith(lead + " ")), None)
    if lead is None:
        return None
    rest = folded[len(lead) :]
    match = _CLOCK.search(rest)
    if match is None:
        return None
    days = rest[: match.start()] + " " + rest[match.end() :]
    weekdays, left = _weekdays(days)
    if left:
        return None
    return Ask(AskKind.SUBSCRIBE, weekdays=weekdays, clock=time(int(match[1]), int(match[2] or 0)))


def _weekdays(text: str) -> tuple[tuple[int, ...], str]:
    """The days of the week a text names (every working day when it says so, or names none), and what is left of it."""
    left = re.sub(r"\b(?:sang|vao|cac|va|luc|hang tuan|moi tuan|trong tuan)\b|[,;]", " ", text)
    if re.search(r"\b(?:hang ngay|moi ngay|moi sang|hang sang|ngay lam viec|tat ca cac ngay)\b", text) or not left.split():
        left = re.sub(r"\b(?:hang ngay|moi ngay|moi|hang|ngay lam viec|tat ca|ngay)\b", " ", left)
        return (1, 2, 3, 4, 5), " ".join(left.split())
    found = []
    for match in re.finditer(rf"\b(?:moi |hang )?(?:thu |t)({'|'.join(words.WEEKDAYS)})\b|\bchu nhat\b|\bcn\b", left):
        found.append(words.WEEKDAYS[match[1]] if match[1] else 7)
    left = re.sub(rf"\b(?:moi |hang )?(?:thu |t)({'|'.join(words.WEEKDAYS)})\b|\bchu nhat\b|\bcn\b", " ", left)
    return tuple(sorted(set(found))), " ".join(left.split())


# --- questions in plain words ---


_WHETHER_ANY = re.compile(r"^c[óo] (.+?) kh[ôo]ng$", re.IGNORECASE)
""" "có phòng nào chưa báo cáo không" asks which."""
_OF_PERIOD = re.compile(r"(?:tinh hinh )?(.+?) (?:the nao|ra sao|thi sao)(?: roi)?")


def _of_period(text: str, on: date) -> Ask | None:
    """ "quý 4 thế nào"."""
    match = _OF_PERIOD.fullmatch(_words(text))
    asked = read_period(match[1], on=on) if match is not None else None
    return Ask(AskKind.SUMMARY, asked) if asked is not None else None


def _page(text: str, on: date) -> Ask | None:
    folded = _words(text)
    return next((Ask(AskKind.PAGE, number=number) for number, phrases in words.PAGES.items() if folded in phrases), None)


def _of_unit(text: str, units: Iterable[str]) -> Ask | None:
    """ "tổng hợp phòng QLĐT", "Thanh tra thế nào": the name must be a unit's, or begin like one."""
    folded = _words(text)
    for pattern in words.OF_UNIT:
        match = re.fullmatch(pattern, folded)
        if match is None:
            continue
        name = match[1]
        known = next((unit for unit in units if _words(unit) == name), None)
        if known is not None:
            return Ask(AskKind.UNIT, unit=known)
        if name in words.OWN_UNIT:
            return Ask(AskKind.UNIT)
        written = _unit(text, f" {name} ")
        if _words(written) == name:
            return Ask(AskKind.UNIT, unit=written)
    return None


def _listing(text: str, units: Iterable[str]) -> Ask | None:
    """ "việc nào quá hạn", "danh sách việc sắp đến hạn của phòng QLĐT", "tuần này có việc gì đến hạn"."""
    folded = f" {_words(text)} "
    if re.fullmatch(words.WHO_IS_LATE, folded.strip()):
        return Ask(AskKind.LISTING, measure=Measure.OVERDUE)
    if re.fullmatch(words.WHO_REPORTED, folded.strip()):
        return Ask(AskKind.LISTING, measure=Measure.REPORTED)
    if re.search(r"\d{2,}", re.sub(r" 03 | 30 ngay | thang 1[0-2] ", " ", folded)):
        return None
    unit, rest = _take(folded, {_words(name): name for name in units})
    measure, rest = _take(rest, words.LISTED)
    if measure is None or not re.search(words.LIST_BEGINS, rest):
        return None
    source, rest = _take(rest, words.SOURCES)
    window, rest = _take(rest, {window: window for window in words.WINDOWS})
    unit = unit or _unit(text, rest)
    unit_words = fold(unit).split()
    unit = "" if fold(unit) in words.OWN_UNIT else unit
    left = [word for word in rest.split() if word not in words.LIST_WORDS and word not in unit_words]
    if left or (measure is Measure.DUE) is not (window is not None):
        return None
    return Ask(AskKind.LISTING, measure=measure, source=source, unit=unit, window=window or "")


def _words(text: str) -> str:
    """Folded words without the marks between them."""
    return " ".join(re.sub(r"[,;:?.]", " ", fold(text)).split())


_MOST = re.compile(r"\b(nhieu|it|cao|thap|lon)\b(?: viec| nhiem vu)? nhat\b")


def _question(text: str, on: date, units: Iterable[str]) -> Ask | None:
    """ "phòng nào quá hạn nhiều nhất", "nv ubnd còn bao nhiêu", "tháng này xong mấy việc"."""
    folded = fold(text)
    if re.search(r"#\d|\b(?!20\d\d\b)\d{3,6}\b(?!/)", folded):
        return None
    if re.search(words.NOT_OF_TASKS, folded):
        return None
    period = find_period(text, on=on)
    if period is not None:
        folded = folded[: period.start] + " " + folded[period.end :]
    folded = f" {_words(folded)} "
    ranking = next((phrase for phrase in words.WHICH_UNIT if f" {phrase} " in folded), None)
    asks = ranking or next((phrase for phrase in words.HOW_MANY if f" {phrase} " in folded), None)
    if asks is None and not re.search(r" t[iy] le ", folded):
        return None
    rest = folded.replace(f" {asks} ", " ", 1)
    named, rest = _take(rest, {_words(name): name for name in units}) if ranking is None else (None, rest)
    source, rest = _take(rest, words.SOURCES)
    measure, rest = _take(rest, words.MEASURES)
    most = _MOST.search(rest)
    least = most is not None and most[1] in ("it", "thap")
    rest = _MOST.sub(" viec ", rest)
    unit = named or ("" if ranking else _unit(text, rest))
    unit_words = fold(unit).split()
    unit = "" if fold(unit) in words.OWN_UNIT else unit
    left = [word for word in rest.split() if word not in words.FILLERS and word not in unit_words]
    if left or (measure is None and ranking):
        return None
    if measure is None and source is None and not unit and period is None and not re.search(r"\b(?:viec|nhiem vu|nv)\b", rest):
        return None
    kind = AskKind.RANKING if ranking else AskKind.COUNT
    return Ask(kind, period.asked if period else None, measure=measure or Measure.TOTAL, least=least, source=source, unit=unit)


def _take(text: str, phrases: Mapping[str, _T]) -> tuple[_T | None, str]:
    """The meaning of the longest phrase the text holds, and the text without it."""
    for phrase in sorted(phrases, key=len, reverse=True):
        if f" {phrase} " in text:
            return phrases[phrase], text.replace(f" {phrase} ", " ")
    return None, text


def _unit(text: str, rest: str) -> str:
    """The name of a unit the question names: it begins like one ("phòng", "p.", "trung tâm"), or is written in capitals."""
    begins = re.search(rf"\b(?:{words.UNIT_BEGINS})\s+(?!nao\b)((?:(?!(?:{words.UNIT_ENDS})\b)[\w&.]+\s*)+)", rest)
    if begins:
        name = begins[0].strip()
        # As written: the words between were only thinned out behind the name.
        at = fold(text).find(name)
        return text[at : at + len(name)] if at >= 0 else name
    capital = re.search(r"(?<!\w)([A-ZĐ]{2,6}(?:&[A-ZĐ]{1,4})?)(?!\w)", text)
    return capital[1] if capital and fold(capital[1]) not in words.NO_UNITS and f" {fold(capital[1])} " in rest else ""
