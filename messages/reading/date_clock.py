"""Rules for days with a part of day or a clock time: "sáng mai", "17h00 ngày 25/11"."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from messages.reading.date_days import marked_day, named_day, numerals, weekday
from messages.reading.date_grammar import PARTS_OF_DAY, Context, Found
from messages.reading.date_tokens import Tokens, TokenShape
from messages.reading.date_values import DatePart


def part_of_day(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "sáng mai", "chiều thứ Sáu", "tối nay", "sáng 06/6", "chiều qua"."""
    key = t.key(i)
    if key not in PARTS_OF_DAY:
        return None
    at = i + 1
    if t.key(at) == "nay" or (t.key(at) == "nay:this"):
        return Found(DatePart("day", shift=0), i, at + 1, "part of day")
    if t.key(at) == "qua":
        return Found(DatePart("day", shift=-1), i, at + 1, "part of day")
    if t.key(at) == "kia":
        return Found(DatePart("day", shift=2), i, at + 1, "part of day")
    if t.key(at) in (",", "cua"):
        at += 1
    for rule in (marked_day, named_day, weekday, numerals):
        found = rule(t, at, reading) if at < len(t) else None
        if found is not None and found.part.unit == "day" and found.begin is None:
            if rule is numerals and key in ("sang", "toi"):
                return None
            return replace(found, first=i)
    return None


def clock(t: Tokens, i: int, reading: Context) -> Found | None:
    """ "17h00 ngày 25/11", "16h thứ hai tới", "12 giờ trưa nay": a clock time with its day."""
    if t.shape(i) is not TokenShape.CLOCK:
        return None
    at = i + 1
    part_word = ""
    if t.key(at) in PARTS_OF_DAY and not (t.key(at) == "toi" and t.shape(at + 1) is TokenShape.NUMBERS):
        part_word = t.key(at)
        if found := part_of_day(t, at, reading):
            return _timed(t, i, found, i, part_word)
        at += 1
    if t.key(at) in (",", "-", "cua", "vao", "(", "cua"):
        at += 1
    for rule in (part_of_day, marked_day, named_day, weekday, numerals):
        found = rule(t, at, reading) if at < len(t) else None
        if found is not None and found.part.unit == "day" and found.begin is None:
            return _timed(t, i, found, i, part_word or t.key(at))
    return None


def clock_time(t: Tokens, i: int, part_word: str) -> time | None:
    """The time of a clock token; in the afternoon and evening hours up to 11 count from noon."""
    hour, minute = t.items[i].numbers
    if hour == 12 and part_word == "dem":  # midnight closes the day
        return None
    if hour < 12 and (part_word in ("chieu", "toi:evening") or (part_word == "trua" and hour < 10) or (part_word == "dem" and hour > 6)):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _timed(t: Tokens, i: int, found: Found, first: int, part_word: str) -> Found:
    return replace(found, part=replace(found.part, time=clock_time(t, i, part_word)), first=first)


def with_time_behind(t: Tokens, found: Found) -> Found:
    """ "sáng mai 9h", "15/12 lúc 8h30": the clock time after its day; midnight is a spreadsheet's empty time."""
    if found.part.unit != "day" or found.part.time is not None or found.part.count is not None:
        return found
    at = found.after
    while t.key(at) in ("luc", "vao", ",", "(", "truoc", "-"):
        at += 1
    if t.shape(at) is not TokenShape.CLOCK:
        return found
    when = clock_time(t, at, t.key(at + 1) if t.key(at + 1) in PARTS_OF_DAY else t.key(found.first))
    if when == time(0, 0):
        when = None
    return replace(found, part=replace(found.part, time=when), after=at + 1)
