"""Date phrases inside a sentence: where they stand and which days they mean on the day they are said.

Text → tokens (`date_tokens`) → at each place the first rule that fits (`date_rules`) → days (`date_values`). Document
dates ("CV 1234/UBND-VX ngày 10/11/2026") are found too, but marked, because they say nothing about the task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from functools import lru_cache

from bot.core.calendar import Calendar
from bot.core.deadline import DeadlineKind
from messages.reading.date_clock import with_time_behind
from messages.reading.date_documents import is_document_date
from messages.reading.date_grammar import Context, Found
from messages.reading.date_measures import Length
from messages.reading.date_rules import STARTS
from messages.reading.date_tokens import Tokens, tokenize
from messages.reading.date_values import Days, Setting, resolve
from messages.reading.text import fold

# Without one of these no rule can begin; most replies have none and are answered at once.
_MAY_HOLD_DATE = re.compile(
    r"\d|\b(?:mai|mot|kia|nay|hom|hqua|hnay|nmai|ngay|mung|mong|thu|tuan|thang|quy|nam|cn|chu nhat|sang|trua|chieu|toi|dem|cuoi|het"
    r"|nua|vai|may|muoi|tet)\b"
)


@dataclass(frozen=True, slots=True)
class DateMatch:
    """One date phrase: its span in the cleaned text and its days (`first` equals `last` for a single day).

    Without days `ask` says why: "vague" ("vài ngày nữa"), "from_due" ("thêm 5 ngày", with its `duration`),
    "impossible_date". With days it names a doubt: "year" (over nine months away), "which_week" ("thứ 6" said on a
    Friday), "ratio_or_date" ("xong 9/11").
    """

    start: int
    end: int
    kind: DeadlineKind
    first: date | None
    last: date | None
    time: time | None
    ask: str | None
    words: str
    of_document: bool = False
    duration: str | None = None
    about: bool = False
    """The day stands for a part of a week, a month … that was said without one ("hồi đầu tháng")."""


def find_dates(text: str, on: date, calendar: Calendar, *, past: bool = False) -> list[DateMatch]:
    """The date phrases of a cleaned text, in order, not overlapping; with `past` the most recent occurrence is meant."""
    tokens, phrases = _phrases(text, on)
    if tokens is None:
        return []
    setting = Setting(on, calendar, past=past)
    return [_match(tokens, found, setting) for found in phrases]


@lru_cache(maxsize=16)
def _phrases(text: str, on: date) -> tuple[Tokens | None, tuple[Found, ...]]:
    """The phrases as written; kept for a moment because a reply is asked for its coming and its past dates."""
    folded = fold(text)
    if _MAY_HOLD_DATE.search(folded) is None:
        return None, ()
    tokens = tokenize(text, folded)
    return tokens, tuple(scan(tokens, Context(Setting(on, Calendar()))))


def scan(tokens: Tokens, reading: Context) -> Iterator[Found]:
    """Every date phrase, left to right: at each place the first rule that fits."""
    i, count = 0, len(tokens)
    while i < count:
        found = at_place(tokens, i, reading)
        if found is None:
            i += 1
            continue
        yield replace(found, of_document=True) if is_document_date(tokens, found) else found
        i = found.after


def at_place(tokens: Tokens, i: int, reading: Context) -> Found | None:
    """The phrase that begins at token `i`, by the first rule that fits."""
    for rule in STARTS.get(tokens.keys[i], ()):
        if (found := rule(tokens, i, reading)) is not None:
            return with_time_behind(tokens, found)
    return None


def _match(tokens: Tokens, found: Found, setting: Setting) -> DateMatch:
    days = resolve(found.part, setting)
    first = days.first
    if found.begin is not None and days.last is not None:
        first = resolve(found.begin, setting).first
    start, end = tokens.items[found.first].start, tokens.items[found.after - 1].end
    duration = None
    if found.part.count is not None and found.part.ask == "from_due":
        duration = Length(*found.part.count, found.part.edge, found.part.working, 0).iso()
    return DateMatch(
        start, end, _kind(found, days), first, days.last, found.part.time, days.ask, tokens.text[start:end], found.of_document, duration,
        about=found.part.edge in ("start", "middle", "end") or found.part.stretch != 0,
    )  # fmt: skip


def _kind(found: Found, days: Days) -> DeadlineKind:
    part = found.part
    if days.impossible:
        return DeadlineKind.INVALID
    if days.last is None:
        return DeadlineKind.RELATIVE if part.ask == "from_due" else DeadlineKind.UNKNOWN
    if found.begin is not None or (part.unit == "week" and days.first != days.last):
        return DeadlineKind.RANGE
    if part.count is not None:
        return DeadlineKind.RELATIVE
    return DeadlineKind.DATE if part.unit in ("day", "week") else DeadlineKind.PERIOD_END
