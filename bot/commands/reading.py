"""`python -m bot read` and `deadline`: what the reading makes of a text; nothing is stored."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.commands.common import BAD_INPUT, DONE, USAGE, complain
from bot.core.calendar import Calendar
from bot.core.clock import SystemClock, local_date
from bot.core.deadline import Deadline
from bot.core.reply import ReplyItem

Json = dict[str, Any]


def replies(text: str | None, on: str | None, *, as_json: bool, batch: bool, explain: bool) -> int:
    """Returns the exit code; with `batch` a bad line gives {"error": …} in its place and the code stays 0."""
    from messages.reading import read_reply

    def read(words: str, day: date) -> Json:
        return {"items": [_item(item) for item in read_reply(words, on=day, calendar=calendar_around(day))]}

    if batch:
        return _batch(read)
    day = _day(on)
    if text is None or day is None:
        return _usage(text)
    if as_json:
        _print(read(text, day))
        return DONE
    _show_items(read_reply(text, on=day, calendar=calendar_around(day)), explain)
    return DONE


def deadlines(text: str | None, on: str | None, *, as_json: bool, batch: bool, explain: bool) -> int:
    """Returns the exit code; with `batch` a bad line gives {"error": …} in its place and the code stays 0."""
    from messages.reading.deadlines import read_deadline

    def read(words: str, day: date) -> Json:
        return _deadline(read_deadline(words, on=day, calendar=calendar_around(day)))

    if batch:
        return _batch(read)
    day = _day(on)
    if text is None or day is None:
        return _usage(text)
    if as_json:
        _print(read(text, day))
        return DONE
    found = read_deadline(text, on=day, calendar=calendar_around(day))
    console = Console()
    for name, value in _deadline(found).items():
        console.print(f"{name:>11}: {value}", markup=False)
    if explain:
        for reason in found.why:
            console.print(f"{'why':>11}: {reason}", markup=False)
    return DONE


_calendars: dict[int, Calendar] = {}


def calendar_around(day: date) -> Calendar:
    """The public calendar of the year before to two years after the day; the office's own days live in its database."""
    if day.year not in _calendars:
        from bot.services.calendar import calendar_of, year_rows

        years = range(max(day.year - 1, 1), day.year + 3)
        _calendars[day.year] = calendar_of([row for year in years for row in year_rows(year)])
    return _calendars[day.year]


def _item(item: ReplyItem) -> Json:
    return {
        "intent": item.intent.value,
        "percent": item.percent,
        "date": item.date.isoformat() if item.date else None,
        "task_ref": item.task_ref,
        "of": item.of,
        "confidence": round(item.confidence, 2),
        "ask": item.ask,
    }


def _deadline(found: Deadline) -> Json:
    values = asdict(found)
    return {
        "kind": found.kind.value,
        "due": found.due.isoformat() if found.due else None,
        "time": found.time.isoformat("minutes") if found.time else None,
        **{name: values[name] for name in ("before", "recurrence", "ask")},
    }


def _batch(read: Callable[[str, date], Json]) -> int:
    for line in sys.stdin:
        if line.strip():
            _print(_one(read, line))
    return DONE


def _one(read: Callable[[str, date], Json], line: str) -> Json:
    try:
        asked = json.loads(line)
        return read(str(asked["text"]), date.fromisoformat(asked["on"]))
    except KeyError as error:
        return {"error": f"missing key {error}"}
    except (ValueError, TypeError) as error:
        return {"error": str(error)}


def _print(value: Json) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def _day(on: str | None) -> date | None:
    from bot.commands.common import day_of
    from bot.core.errors import BadInput

    try:
        return day_of(on) or local_date(SystemClock().now())
    except BadInput as error:
        complain(error.problem, error.cure)
        return None


def _usage(text: str | None) -> int:
    if text is not None:
        return BAD_INPUT
    complain("There is nothing to read.", "Give a text, or JSON lines with --batch.")
    return USAGE


def _show_items(items: tuple[ReplyItem, ...], explain: bool) -> None:
    console = Console()
    table = Table("task", "intent", "%", "date", "of", "confidence", "ask")
    for item in items:
        table.add_row(
            item.task_ref or "",
            item.intent.value,
            "" if item.percent is None else str(item.percent),
            f"{item.date:%d/%m/%Y}" if item.date else "",
            item.of or "",
            f"{item.confidence:.2f}",
            item.ask or "",
        )
    console.print(table)
    if explain:
        for number, item in enumerate(items, 1):
            console.print(f"{number}. “{item.text}”", markup=False)
            for reason in item.why:
                console.print(f"   {reason}", markup=False)
