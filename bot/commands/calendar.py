"""`python -m bot calendar YEAR`: the year as a picture in the terminal, and the office's own days off and worked weekends.

What a colour says, a mark says as well: the picture is read the same in a pipe and on paper.
"""

from __future__ import annotations

import calendar as months
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import day_of, organisation_of
from bot.core.calendar import Calendar, days
from bot.core.cause import Cause
from bot.core.clock import Clock, local_date
from bot.core.errors import BadInput
from bot.services.calendar import calendar_of, year_rows
from bot.services.calendar_change import Edit, Moved, set_days
from bot.settings import Settings
from db import days as day_rows
from db.session import Database

_MARKS = {"off": "*", "work": "+", "plain": "="}
_STYLES = {"off": "bold red", "work": "bold green", "plain": "bold cyan"}
_WEEK = "Mo  Tu  We  Th  Fr  Sa  Su"
_ACROSS = 3
_LISTED = 20


@dataclass(frozen=True, slots=True)
class _Year:
    """`organisation`: None when there is no register yet, so that the public calendar is shown."""

    year: int
    organisation: str | None
    rows: tuple[day_rows.Day, ...]
    calendar: Calendar
    today: date


async def run(
    settings: Settings, year: int, name: str, org: str | None, *, off: Sequence[str], work: Sequence[str], plain: Sequence[str],
    dry_run: bool, as_json: bool,
) -> None:  # fmt: skip
    """Edit first, when there is something to edit, then show. Raises BadInput for days that cannot be; nothing is half written."""
    edits = _edits(year, name, off, work, plain)
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, 110)
    clock = clock_of(settings)
    if not edits:
        if name or dry_run:
            raise BadInput(
                "There is no day to change.", f'For example: python -m bot calendar {year} --off {year}-01-02 "{name or "Nghỉ bù"}".'
            )
        shown = await _read(settings, year, org, clock)
        _print(console, shown, as_json=as_json)
        return
    must_be_migrated(settings)
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        moved = await set_days(database, organisation.id, edits, Cause(at=clock.now()), dry_run=dry_run)
        if as_json:
            console.file.write(json.dumps(_changes(edits, moved, dry_run=dry_run), ensure_ascii=False) + "\n")
            return
        _print(console, await _of_register(database, year, org, clock), as_json=False)
        _say_changes(console, edits, moved, dry_run=dry_run)
    finally:
        await database.close()


def _edits(year: int, name: str, off: Sequence[str], work: Sequence[str], plain: Sequence[str]) -> list[Edit]:
    found = []
    for kind, texts in (("off", off), ("work", work), ("plain", plain)):
        for text in texts:
            day = day_of(text)
            assert day is not None
            if day.year != year:
                raise BadInput(f"{day:%d/%m/%Y} is not a day of {year}.", f"Use: python -m bot calendar {day.year} --{kind} {day}.")
            found.append(Edit(day, kind, name))
    return found


async def _read(settings: Settings, year: int, org: str | None, clock: Clock) -> _Year:
    try:
        must_be_migrated(settings)
    except Exception:  # No register yet: the public calendar is what it would begin with.
        return _public(year, None, clock)
    database = database_of(settings)
    try:
        return await _of_register(database, year, org, clock)
    finally:
        await database.close()


async def _of_register(database: Database, year: int, org: str | None, clock: Clock) -> _Year:
    organisation = await organisation_of(database, org)
    async with database.read() as connection:
        if not await day_rows.has_year(connection, organisation.id, year):
            return _public(year, organisation.code, clock)
        held = await day_rows.rows(connection, organisation.id, start=date(year, 1, 1), end=date(year, 12, 31))
    calendar = calendar_of((row.day, row.kind, row.name) for row in held)
    return _Year(year, organisation.code, tuple(held), calendar, local_date(clock.now()))


def _public(year: int, organisation: str | None, clock: Clock) -> _Year:
    rows = year_rows(year)
    return _Year(
        year, organisation, tuple(day_rows.Day(*row, day_rows.LIBRARY) for row in rows), calendar_of(rows), local_date(clock.now())
    )


# --- the picture ----------------------------------------------------------------------------------------------------


def _print(console: Console, shown: _Year, *, as_json: bool) -> None:
    if as_json:
        console.file.write(json.dumps(_as_json(shown), ensure_ascii=False) + "\n")
        return
    whose = f"{shown.organisation}, {shown.year}" if shown.organisation is not None else f"Public calendar of Viet Nam, {shown.year}"
    console.print(f"{whose}: {_working(shown, range(1, 13))} working days", style="bold", markup=False)
    grid = Table.grid(padding=(1, 4, 0, 0))
    for _ in range(_ACROSS):
        grid.add_column()
    for first in range(1, 13, _ACROSS):
        grid.add_row(*(_month(shown, month) for month in range(first, first + _ACROSS)))
    console.print(grid)
    _legend(console)
    _list(console, shown)


def _working(shown: _Year, wanted: Sequence[int]) -> int:
    every = days(date(shown.year, 1, 1), date(shown.year, 12, 31))
    return sum(1 for day in every if day.month in wanted and shown.calendar.is_working(day))


def _month(shown: _Year, month: int) -> Text:
    kinds = {row.day: row.kind for row in shown.rows}
    text = Text(f"{month:02d}/{shown.year}", style="bold", no_wrap=True)
    text.append(f"  {_working(shown, [month])} working days\n", style="default")
    text.append(f"{_WEEK}\n", style="dim")
    for week in months.Calendar().monthdatescalendar(shown.year, month):
        for day in week:
            if day.month == month:
                kind = kinds.get(day, "")
                style = _STYLES.get(kind, "dim" if day.weekday() > 4 else "default")
                text.append(f"{day.day:2d}{_MARKS.get(kind, ' ')}", style=f"{style} reverse" if day == shown.today else style)
                text.append(" ")
            else:
                text.append("    ")
        text.append("\n")
    text.rstrip()
    return text


def _legend(console: Console) -> None:
    words = {"off": "off", "work": "worked weekend", "plain": "ordinary by the office's decision"}
    parts: list[tuple[str, str] | str] = []
    for kind, meaning in words.items():
        parts += [(f"{_MARKS[kind]} {meaning}", _STYLES[kind]), "   "]
    console.print(Text.assemble(*parts, ("Sa, Su off unless marked", "dim")))


def _list(console: Console, shown: _Year) -> None:
    for row in shown.rows:
        own = "   [office]" if row.origin == day_rows.OFFICE else ""
        console.print(f"{row.day:%d/%m/%Y} {row.kind:<5} {row.day:%a}  {row.name}{own}", markup=False, highlight=False)


def _as_json(shown: _Year) -> dict[str, object]:
    return {
        "year": shown.year,
        "organisation": shown.organisation,
        "days": [{"day": row.day.isoformat(), "kind": row.kind, "name": row.name, "origin": row.origin} for row in shown.rows],
        "working_days": {f"{shown.year}-{month:02d}": _working(shown, [month]) for month in range(1, 13)},
    }


# --- what an edit moves ---------------------------------------------------------------------------------------------


def _changes(edits: Sequence[Edit], moved: Sequence[Moved], *, dry_run: bool) -> dict[str, object]:
    return {
        "written": not dry_run,
        "days": [{"day": edit.day.isoformat(), "kind": edit.kind, "name": edit.name} for edit in edits],
        "moved": [
            {"task": str(one.number), "unit": one.unit, "due": one.due.isoformat(), "from": one.old.isoformat(), "to": one.new.isoformat()}
            for one in moved
        ],
    }


def _say_changes(console: Console, edits: Sequence[Edit], moved: Sequence[Moved], *, dry_run: bool) -> None:
    console.print()
    listed = ", ".join(f"{edit.day:%d/%m/%Y} {edit.kind}" for edit in edits)
    console.print(f"{'Nothing is written yet. It would be' if dry_run else 'Written'}: {listed}.", style="bold", markup=False)
    if not moved:
        console.print("No open task's last day moves.")
        return
    verb = "would move" if dry_run else "moved"
    table = Table(title=f"The last day of {len(moved)} open tasks {verb} (the printed day stays)", title_justify="left")
    for heading in ("task", "unit", "due", "last day", "becomes", ""):
        table.add_column(heading, no_wrap=bool(heading))
    for one in moved[:_LISTED]:
        cells = (f"#{one.number}", one.unit, f"{one.due:%d/%m/%Y}", f"{one.old:%d/%m/%Y}", f"{one.new:%d/%m/%Y}", one.content[:60])
        table.add_row(*map(escape, cells))
    console.print(table)
    if len(moved) > _LISTED:
        console.print(f"and {len(moved) - _LISTED} more (--json names them all)")
