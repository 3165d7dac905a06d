"""The grammar of one date phrase: small named rules over tokens, tried in the order of `RULES`.

Each rule is given the place where a phrase may begin and answers with the phrase it found or None. A rule never looks
at the calendar: it says what was written (`DatePart`); `date_values.resolve` says which days that is.
"""

from __future__ import annotations

from dataclasses import replace

from messages.reading.date_clock import clock, part_of_day
from messages.reading.date_days import marked_day, named_day, numerals, solar_new_year, spelled, weekday, weekday_of_week
from messages.reading.date_grammar import BARE_UNITS, DAY_WORD, EDGES, LAST, PARTS_OF_DAY, PLAIN_DAY, YEAR_WORD, Context, Found, Rule
from messages.reading.date_measures import LENGTH_STARTS, duration
from messages.reading.date_periods import counted_months, first_or_last_day, month, part_of_year, quarter, stretch, week, year
from messages.reading.date_tokens import Tokens, TokenShape
from messages.reading.date_values import DatePart, full_year
from messages.reading.numbers import NUMBER_WORDS, number_words


def edge(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "cuối tháng", "đầu tuần sau", "giữa tháng 12", "hết ngày 05/12", "cuối giờ chiều nay", "hạ tuần tháng 11"."""
    key, at = t.key(i), i + 1
    if key in ("thuong", "trung", "ha") and t.key(at) == "tuan":
        found = month(t, at + 1, reading)
        which = {"thuong": "early", "trung": "mid", "ha": "late"}[key]
        return Found(replace(found.part, edge=which), i, found.after, "third of a month") if found else None
    if key == "sang" and t.key(at) in BARE_UNITS and t.key(at) not in PLAIN_DAY:
        inner = _period(t, at, reading)
        if inner is None:
            return Found(DatePart(BARE_UNITS[t.key(at)], shift=1), i, at + 1, "coming period")
        return None
    side = EDGES.get(key)
    if side is None or t.key(i - 1) == "bat":
        return None
    if side != "through" and t.key(at) in ("cung",):
        at += 1
    if t.key(at) in ("cua", "trong"):
        at += 1
    if t.key(at) in ("gio", "buoi") or t.key(at) in PLAIN_DAY:
        return _end_of_day(t, i, at, reading)
    if side == "through" and (inner := named_day(t, at, reading) or weekday(t, at, reading)):
        return replace(inner, first=i, rule="edge")
    found = _period(t, at, reading)
    if found is not None and found.begin is None and found.part.unit != "day":
        return Found(replace(found.part, edge=side), i, found.after, "edge")
    unit = BARE_UNITS.get(t.key(at))
    if unit is None or (unit == "year" and t.key(at + 1) == "hoc"):
        return None
    return Found(DatePart(unit, shift=0, edge=side, bare=side in ("start", "middle")), i, at + 1, "edge")


def within(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "trong tuần", "trong năm", "trong ngày", "cả năm": the unit that is running now."""
    unit = BARE_UNITS.get(t.key(i + 1))
    if unit is None or t.shape(i + 2) is TokenShape.NUMBERS or t.key(i + 2) in LAST | {"hoc", "mai"}:
        return None
    if _period(t, i + 1, reading) is not None or marked_day(t, i + 1, reading) is not None:
        return None
    if number_words(t.keys, i + 2) is not None or weekday(t, i + 2, reading) is not None:
        return None
    if unit == "year" and t.key(i + 1) != "nam:year" and not t.text.isascii():
        return None
    return Found(DatePart(unit, shift=0), i, i + 2, "within")


def _end_of_day(t: Tokens, i: int, at: int, reading: Context) -> Found | None:
    """Behind "cuối", "hết", "đầu": "ngày 5/12", "giờ làm việc ngày …", "giờ chiều nay"; "cuối ngày" alone is today."""
    if t.key(at) in PLAIN_DAY and (found := marked_day(t, at, reading)) is not None:
        return replace(found, first=i, rule="edge")
    after = at + 1
    while t.key(after) in ("gio", "lam", "viec", "hanh", "chinh", "cua", "buoi"):
        after += 1
    for rule in (part_of_day, marked_day, named_day, weekday, numerals):
        found = rule(t, after, reading) if after < len(t) else None
        if found is not None and found.part.unit == "day":
            return replace(found, first=i, rule="edge")
    if t.key(at) in PLAIN_DAY and t.key(i) == "het":
        return None
    if t.key(i) == "dau":
        return None
    return Found(DatePart("day", shift=0), i, after, "edge")


def _period(t: Tokens, i: int, reading: Context) -> Found | None:
    for rule in (month, quarter, week, year, part_of_year):
        if (found := rule(t, i, reading)) is not None:
            return found
    if t.shape(i) is TokenShape.NUMBERS:
        found = numerals(t, i, reading)
        if len(t.items[i].numbers) == 1 and full_year(t.items[i].numbers[0], 4):
            return Found(DatePart("year", year=t.items[i].numbers[0]), i, i + 1, "year")
        return found
    return None


def counted(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "3 ngày làm việc nữa", "trong 2 tuần tới", "thêm 5 ngày so với hạn 25/11"."""
    measured = duration(t, i)
    if measured is None:
        return None
    if measured.base_at is not None:
        for rule in (marked_day, named_day, part_of_day, weekday, numerals):
            found = rule(t, measured.base_at, reading) if measured.base_at < len(t) else None
            if found is not None and found.part.unit == "day":
                return Found(replace(measured.part, base=found.part), i, found.after, "counted days")
        if measured.needs_base:
            return None
    return Found(measured.part, i, measured.after, "counted days")


RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (clock, frozenset(("@",))),
    (counted, LENGTH_STARTS | NUMBER_WORDS | {"0"}),
    (counted_months, NUMBER_WORDS | {"0"}),
    (part_of_year, NUMBER_WORDS | {"0", "nua", "nua:half"}),
    (stretch, NUMBER_WORDS | {"0"}),
    (edge, frozenset((*EDGES, "thuong", "trung", "ha", "sang"))),
    (within, frozenset(("trong", "ca"))),
    (solar_new_year, frozenset(("tet",))),
    (part_of_day, PARTS_OF_DAY),
    (weekday, frozenset(("cn", "chu", "thu", "thu:weekday", "t", "th"))),
    (first_or_last_day, PLAIN_DAY),
    (marked_day, DAY_WORD),
    (numerals, frozenset(("0",))),
    (spelled, NUMBER_WORDS),
    (quarter, frozenset(("q", "quy", "qi", "qii", "qiii", "qiv", "qv", "qvi"))),
    (month, frozenset(("t", "th", "thang"))),
    (weekday_of_week, frozenset(("tuan",))),
    (week, frozenset(("tuan", "w", "wk"))),
    (year, YEAR_WORD),
    (named_day, frozenset(("mai", "mot:after", "nay", "hom_qua", "hom_nay"))),
)
"""Every rule with the words it may begin with; longer and more exact forms before shorter ones: "6 tháng đầu năm" before
"đầu năm", "cuối quý IV" before "quý IV"."""


def _starts() -> dict[str, tuple[Rule, ...]]:
    words = sorted(frozenset().union(*(begins for _, begins in RULES)))
    return {word: tuple(rule for rule, begins in RULES if word in begins) for word in words}


STARTS = _starts()
"""The rules to try at a word, in the order of `RULES`."""
