"""`python -m bot rehearse`: what the bot would send on days to come, played on a copy; the register itself is only read."""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import day_of, organisation_of
from bot.core import windows
from bot.core.calendar import Calendar, days
from bot.core.channel import Capabilities
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.services.rehearsal import Rehearsed, play, set_stage
from bot.settings import Settings
from db import copying
from db.days import calendar as calendar_of
from db.session import Database
from messages import heat_map

_LONGEST = 1100
"""Days: three years, and a bit."""
_BETWEEN_COLLECTIONS = 50_000
_BY_DAY = 45
"""A longer time is shown by months."""


@dataclass(frozen=True, slots=True)
class WantedDays:
    start: date
    end: date
    all_live: bool = False
    all_bound: bool = False


@dataclass(slots=True)
class _Reader:
    """What one person or group gets."""

    name: str
    unit: str
    is_group: bool
    counts: Counter[date] = field(default_factory=Counter)
    weights: Counter[date] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)


async def run(
    settings: Settings, start: str, end: str, org: str | None, *, all_live: bool, all_bound: bool, as_json: bool, picture: Path | None
) -> None:
    """Raises BadInput for days that are none, or too many, and for a picture that cannot be written."""
    must_be_migrated(settings)
    first, last = day_of(start), day_of(end)
    assert first is not None
    assert last is not None
    if last < first:
        raise BadInput(f"--to {last} lies before --from {first}.", "Exchange them.")
    if (last - first).days > _LONGEST:
        raise BadInput("No more than three years are played at once.", f"Give --to {first + timedelta(days=_LONGEST)} or an earlier day.")
    if picture is not None and not picture.resolve().parent.is_dir():
        raise BadInput(f"There is no folder {picture.resolve().parent}.", "Create it first, or name another file.")
    notes = Console(stderr=True)
    # A short life with many small values and hardly a cycle: looking for those would be a tenth of the time.
    gc.freeze()
    gc.set_threshold(_BETWEEN_COLLECTIONS, 20, 100)
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        wanted = WantedDays(first, last, all_live, all_bound)
        today = local_date(clock_of(settings).now())
        with tempfile.TemporaryDirectory(prefix="nhacviec-rehearsal-") as folder:
            copy = await copying.copy_of(database, Path(folder) / "copy.sqlite3")
            try:
                await _play(copy, organisation, wanted, today, as_json=as_json, picture=picture, notes=notes)
            finally:
                await copy.close()
    finally:
        await database.close()


async def _play(
    copy: Database, organisation: Organisation, wanted: WantedDays, today: date, *, as_json: bool, picture: Path | None, notes: Console
) -> None:
    # Days between today and the first one asked for are lived through as well: what they tell is not told again.
    begin = windows.at(min(wanted.start, today), time_of_day.min)
    without = await set_stage(copy, organisation.id, begin, all_live=wanted.all_live, all_bound=wanted.all_bound)
    for unit in without:
        notes.print(f"{unit}: nobody can be told. Invite somebody (python -m bot invite), or give --all-bound.", markup=False)
    readers: dict[Any, _Reader] = {}
    began = time.monotonic()
    with notes.status("playing") if notes.is_terminal else _Quiet() as status:
        async for one in play(copy, organisation.id, begin, wanted.end, Capabilities(format="text")):
            if one.at.date() < wanted.start:
                continue
            status.update(f"{one.at:%d/%m/%Y}")
            _count(readers, one)
            if as_json:
                sys.stdout.write(json.dumps(as_line(one), ensure_ascii=False) + "\n")
    async with copy.read() as connection:
        calendar = await calendar_of(connection, organisation.id)
    ordered = sorted(readers.values(), key=lambda r: (r.is_group, -sum(r.counts.values()), r.name))
    if not as_json:
        _show(Console(), organisation, wanted, ordered, calendar)
    if picture is not None:
        off = [day for day in days(wanted.start, wanted.end) if not calendar.is_working(day)]
        seen = [heat_map.Reader(r.name, r.unit, r.is_group, dict(r.counts), dict(r.weights)) for r in ordered]
        heat_map.draw(seen, wanted.start, wanted.end, off, picture)
        notes.print(f"Picture: {picture}", markup=False)
    messages = sum(sum(r.counts.values()) for r in ordered)
    notes.print(f"{messages} messages, played in {time.monotonic() - began:.1f} s. The register is as it was.", markup=False)


class _Quiet:
    """A status line for a terminal that is none."""

    def __enter__(self) -> _Quiet:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing was shown."""

    def update(self, _text: str) -> None:
        """Nothing is shown."""


def as_line(one: Rehearsed) -> dict[str, Any]:
    """One message as a program reads it."""
    return {
        "at": one.at.isoformat(timespec="minutes"),
        "to": one.to,
        "kind": one.kind,
        "items": [{"rule": item.rule, "slot": item.slot, "task": str(item.task)} for item in one.items],
        "text": one.text,
    }


def _count(readers: dict[Any, _Reader], one: Rehearsed) -> None:
    key = one.person_id if one.person_id is not None else one.key[1]
    reader = readers.setdefault(key, _Reader(one.to, one.unit, one.person_id is None))
    day = one.at.date()
    reader.counts[day] += 1
    reader.weights[day] += len({item.task for item in one.items})
    # A message without items (a list of the week, a morning line) is counted by its kind.
    reader.rules.update({item.rule for item in one.items} or {one.kind})


def _show(console: Console, organisation: Organisation, wanted: WantedDays, readers: Sequence[_Reader], calendar: Calendar) -> None:
    if not console.is_terminal:
        console.width = max(console.width, 160)
    console.print(f"{organisation.name}: {wanted.start.isoformat()} to {wanted.end.isoformat()}, if nobody answers anything", markup=False)
    if not readers:
        console.print("Nothing would be sent.")
        return
    console.print(_people(readers))
    console.print(_times(readers, wanted, calendar))


def _people(readers: Sequence[_Reader]) -> Table:
    rules = [rule for rule, _ in sum((r.rules for r in readers), Counter()).most_common()]
    table = Table(title="By person (the columns to the right: messages in which a rule speaks)", title_justify="left")
    for heading in ("", "unit"):
        table.add_column(heading)
    for heading in ("messages", "days", "busiest day", *rules):
        table.add_column(heading, justify="right")
    for r in readers:
        busiest = max(r.counts, key=lambda day: (r.weights[day], r.counts[day], -day.toordinal()))
        most = f"{busiest:%d/%m/%Y} ({r.weights[busiest]})"
        table.add_row(
            escape(r.name),
            escape(r.unit),
            *map(str, (sum(r.counts.values()), len(r.counts), most)),
            *(str(r.rules[rule] or "") for rule in rules),
        )
    return table


def _times(readers: Sequence[_Reader], wanted: WantedDays, calendar: Calendar) -> Table:
    """By day, or by month when there are many days."""
    by_day = (wanted.end - wanted.start).days < _BY_DAY
    table = Table(title="By day" if by_day else "By month", title_justify="left")
    table.add_column("")
    for heading in ("messages", "people", "tasks named", *(() if by_day else ("working days", "most on one day"))):
        table.add_column(heading, justify="right")
    for name, some in _periods(wanted, by_day=by_day):
        counts = [sum(r.counts[day] for r in readers) for day in some]
        people = sum(1 for r in readers if any(r.counts[day] for day in some))
        tasks = sum(r.weights[day] for r in readers for day in some)
        if by_day:
            if sum(counts):
                table.add_row(name, *map(str, (sum(counts), people, tasks)))
        else:
            working = sum(1 for day in some if calendar.is_working(day))
            table.add_row(name, *map(str, (sum(counts), people, tasks, working, max(counts))))
    return table


def _periods(wanted: WantedDays, *, by_day: bool) -> Iterable[tuple[str, list[date]]]:
    periods: dict[str, list[date]] = {}
    for day in days(wanted.start, wanted.end):
        periods.setdefault(f"{day:%a %d/%m/%Y}" if by_day else f"{day:%m/%Y}", []).append(day)
    return periods.items()
