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

from bot.commands.common import BAD_INPUT, DONE, USAGE, complain, day_of
from bot.commands.doubts import DOUBTS
from bot.core.calendar import Calendar
from bot.core.clock import SystemClock, local_date
from bot.core.deadline import Deadline
from bot.core.errors import BadInput
from bot.core.reply import ReplyContext, ReplyItem

Json = dict[str, Any]
Reader = Callable[[str, date, Json], Json]
"""Words, the day they were written and what else the line says (`plan_year`, `tasks`) → the answer."""


def replies(text: str | None, on: str | None, *, as_json: bool, batch: bool, explain: bool) -> int:
    """Returns the exit code; with `batch` a bad line gives {"error": …} in its place and the code stays 0."""
    from messages.reading import read_reply

    def read(words: str, day: date, more: Json) -> Json:
        context = ReplyContext(tasks=frozenset(map(str, more.get("tasks") or ())))
        return {"items": [_item(item) for item in read_reply(words, on=day, calendar=calendar_around(day), context=context)]}

    if batch:
        return _batch(read)
    day = _day(on)
    if text is None or day is None:
        return _usage(text)
    if as_json:
        _print(read(text, day, {}))
        return DONE
    _show_items(read_reply(text, on=day, calendar=calendar_around(day)), explain)
    return DONE


def deadlines(text: str | None, on: str | None, *, plan_year: int | None, as_json: bool, batch: bool, explain: bool) -> int:
    """Returns the exit code; with `batch` a bad line gives {"error": …} in its place and the code stays 0."""
    from messages.reading.deadlines import read_deadline

    def read(words: str, day: date, more: Json) -> Json:
        year = more.get("plan_year") or plan_year
        found = read_deadline(words, on=day, calendar=calendar_around(day), plan_year=year)
        return _deadline(found) | ({"why": list(found.why)} if explain else {})

    if batch:
        return _batch(read)
    day = _day(on)
    if text is None or day is None:
        return _usage(text)
    if as_json:
        _print(read(text, day, {}))
        return DONE
    found = read_deadline(text, on=day, calendar=calendar_around(day), plan_year=plan_year)
    console = Console()
    for name, value in (("text", text.strip()), *_for_people(found, calendar_around(day)).items()):
        console.print(f"{name:>11}: {_plain(value)}", markup=False)
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


def _for_people(found: Deadline, calendar: Calendar) -> Json:
    """The same values with the weekday, the day that ends the term, urgency, and the doubt in a sentence."""
    shown = _deadline(found)
    if found.due is not None:
        shown["due"] = f"{found.due} ({found.due:%A})"
        last = calendar.last_day(found.due)
        if last != found.due:
            shown["due"] += f", a day off: in time until {last} ({last:%A})"
    if found.urgent:
        shown["urgent"] = True
    if found.ask is not None:
        shown["ask"] = f"{found.ask}: {DOUBTS.get(found.ask, 'not sure')}"
    return shown


def _plain(value: object) -> str:
    if value is None:
        return "-"
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _batch(read: Reader) -> int:
    for line in sys.stdin:
        if line.strip():
            _print(_one(read, line))
    return DONE


_SHAPE = 'write {"text": "…", "on": "2026-01-15"}'


def _one(read: Reader, line: str) -> Json:
    """One answer, or {"error": what is wrong and how to write it}."""
    try:
        asked = json.loads(line)
    except ValueError:
        return {"error": f"not a line of JSON: {_SHAPE}"}
    if not isinstance(asked, dict):
        return {"error": f"not a JSON object: {_SHAPE}"}
    text, on, year = asked.get("text"), asked.get("on"), asked.get("plan_year")
    if not isinstance(text, str):
        return {"error": f"text must be a string: {_SHAPE}"}
    if year is not None and not (isinstance(year, int) and 2000 <= year <= 2099):
        return {"error": "plan_year must be a year such as 2027"}
    tasks = asked.get("tasks")
    if tasks is not None and not (isinstance(tasks, list) and all(isinstance(task, int | str) for task in tasks)):
        return {"error": "tasks must be a list of the person's open task numbers, such as [101, 102]"}
    try:
        day = day_of(on if isinstance(on, str) else "")
    except BadInput:
        return {"error": f"on {on!r} is not a date: {_SHAPE}" if on is not None else f"on is missing: {_SHAPE}"}
    assert day is not None
    return read(text, day, asked)


def _print(value: Json) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def _day(on: str | None) -> date | None:
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
