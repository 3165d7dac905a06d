"""How people speak: the labelled replies of tests/data, fitted to a task and a day.

A sentence is used only where fitting it keeps its label: it speaks of one task, names no month, no quarter and no duty of its own, and a
day of the form 17/11 is the day of its label. That day moves with the calendar, for the label was given on Friday 20/11/2026.
"""

from __future__ import annotations

import csv
import random
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

_ON = date(2026, 11, 20)
_DATA = Path(__file__).parent.parent / "data"
_DAY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(/20\d\d)?(?![\d/])")
_UNFIT = re.compile(
    r"(?i)th[aá]ng \d|qu[yý] [IV1-4]|năm 20|\bh[oô]m \d|ngày \d+(?![\d/])|\bt\d\b|chủ nhật|\d+ ?tây|việc rà soát thủ tục|[\"|]"
)
_LONGEST = 220


@dataclass(frozen=True, slots=True)
class Voice:
    """One labelled reply; `ref` the number it names, if any; `day` the day of the label."""

    text: str
    intent: str
    percent: int | None
    ref: str
    day: date | None


@cache
def voices() -> dict[str, tuple[Voice, ...]]:
    """All that can be fitted, by intent."""
    found: defaultdict[str, list[Voice]] = defaultdict(list)
    for path in sorted(_DATA.glob("replies*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                intent, ref, text = row["intent"] or "", row["task_ref"] or "", row["text"]
                several = "|" in intent or "|" in ref or (row.get("tasks") or "").count(" ")
                if several or len(text) > _LONGEST or _UNFIT.search(text) or "\n" in text:
                    continue
                if ref and (not ref.isdigit() or len(re.findall(rf"(?<!\d){ref}(?!\d)", text)) != 1):
                    continue
                numbers = re.findall(r"(?<![\d/.,])\d{3}(?![\d/.,%])", text)
                if [number for number in numbers if number != ref]:
                    continue
                day = row["date"] or ""
                percent = row["percent"] or ""
                if _DAY.search(text) and _day_of(text) != (date.fromisoformat(day) if len(day) == 10 else None):
                    # "7/10 phòng gửi rồi" is a fraction, "quyết định ngày 12/3" a day of another year: neither may move.
                    continue
                found[intent].append(
                    Voice(
                        text, intent, int(percent) if percent.isdigit() else None, ref, date.fromisoformat(day) if len(day) == 10 else None
                    )
                )
    return {intent: tuple(all_) for intent, all_ in found.items()}


def say(intent: str, number: int, today: date, dice: random.Random, until: date | None = None) -> tuple[str, Voice]:
    """A sentence with this meaning about a task. `until`: the day an extension asks for."""
    choice = voices()[intent]
    if intent == "extension_request" and until is not None:
        choice = tuple(one for one in choice if one.day is not None and len(_DAY.findall(one.text)) == 1 and _day_of(one.text) == one.day)
    elif intent == "done":
        # A day the label counts from "yesterday" is right on any day; one that was written must not lie before the task was given.
        choice = tuple(one for one in choice if not _DAY.search(one.text))
    voice = dice.choice(choice)
    # The number first: a day that moves may come to hold the old one.
    text = re.sub(rf"(?<!\d){voice.ref}(?!\d)", str(number), voice.text) if voice.ref else f"{number} {voice.text}"
    return _moved(text, today, until if intent == "extension_request" else None), voice


def _day_of(text: str) -> date | None:
    found = _DAY.search(text)
    try:
        return date(_ON.year, int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None


def _moved(text: str, today: date, until: date | None) -> str:
    def later(found: re.Match[str]) -> str:
        try:
            day = until or date(_ON.year, int(found[2]), int(found[1])) + (today - _ON)
        except ValueError:
            return found[0]
        return f"{day.day:02d}/{day.month:02d}" + (f"/{day.year}" if found[3] or day.year != today.year else "")

    return _DAY.sub(later, text)


def shifted(day: date, today: date) -> date:
    """A labelled day, on the calendar of today."""
    return day + timedelta(days=(today - _ON).days)
