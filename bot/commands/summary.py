"""`python -m bot summary`: the figures of one organisation as of a day, as tables for people or as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from functools import partial
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import WantedPeriod, explained, organisation_of
from bot.core.buckets import Bucket
from bot.core.clock import Clock
from bot.core.errors import BadInput, UserError
from bot.core.figures import Buckets, Figures
from bot.core.movements import Movement
from bot.core.organisation import Organisation
from bot.core.periods import PeriodKind
from bot.services.periods import PeriodReport, of_period
from bot.services.summarise import summarise
from bot.settings import Settings
from db.session import Database
from messages.formats import percent

_HEADINGS = {
    Bucket.DONE_ON_TIME: "on time",
    Bucket.DONE_LATE: "late",
    Bucket.DONE_UNDATED: "no due",
    Bucket.OPEN_IN_TIME: "in time",
    Bucket.OPEN_OVERDUE: "overdue",
    Bucket.UNDATED_REPORTED: "reported",
    Bucket.UNDATED_SILENT: "silent",
}
"""The first three are done, the next two are open with a due day, the last two open without one."""


CURRENT, ORIGINAL = "current", "original"
"""What a figure is judged by: the deadline that holds, or the one given first, as if none had been extended."""
_BY_ORIGINAL = "Judged by the deadlines as first given, as if none had been extended."
_NOW = WantedPeriod(None, None)


async def show(settings: Settings, organisation: str | None, wanted: WantedPeriod, *, recount: bool, by: str, as_json: bool) -> None:
    """`run` on the deployment's own database."""
    must_be_migrated(settings)
    database = database_of(settings)
    try:
        clock = clock_of(settings)
        await run(database, clock, Console(), organisation=organisation, wanted=wanted, recount=recount, by=by, as_json=as_json)
    finally:
        await database.close()


async def run(
    database: Database,
    clock: Clock,
    console: Console,
    *,
    organisation: str | None = None,
    wanted: WantedPeriod = _NOW,
    recount: bool = False,
    by: str = CURRENT,
    as_json: bool = False,
) -> None:
    """Print the figures of a day, or of a period when one is named. Raises BadInput for an unknown organisation, for none
    named among several, for a future day and for what is no period."""
    if by not in (CURRENT, ORIGINAL):
        raise BadInput(f"There is no deadline {by!r} to judge by.", f"Use --by {CURRENT} or --by {ORIGINAL}.")
    original = by == ORIGINAL
    chosen = await organisation_of(database, organisation)
    try:
        if wanted.period is None and wanted.first is None and wanted.last is None:
            figures = await summarise(database, chosen.id, wanted.on, now=clock.now(), recount=recount, original=original)
            stored, show = figures.to_json(), partial(_show, figures, recount, original)
        else:
            report = await of_period(database, chosen.id, wanted.asked(PeriodKind.MONTH), now=clock.now(), day=wanted.on, original=original)
            stored, show = _period_json(report), partial(_show_period, report, original)
    except UserError as error:
        raise explained(error) from None
    if original:
        stored = {"by": ORIGINAL, **stored}
    if as_json:
        # Straight to the file: a console would wrap and colour what a program reads.
        console.file.write(json.dumps(stored, ensure_ascii=False) + "\n")
    else:
        show(chosen, console)


def _period_json(report: PeriodReport) -> dict[str, Any]:
    """A period: what happened in it, by source and by unit, and the figures of its last day (`end`, as without a period)."""
    adjusted = report.adjusted
    return {
        "from": report.period.first.isoformat(),
        "to": report.period.last.isoformat(),
        "closed_at": report.closed_at.isoformat() if report.closed_at else None,
        "adjusted": asdict(adjusted) if adjusted else None,
        "movement": _movement(report.figures.movement),
        "by_source": [{"source": line.source.value, **_movement(line.movement)} for line in report.figures.by_source],
        "by_unit": [{"unit": line.name, **_movement(line.movement)} for line in report.figures.by_unit],
        "end": report.figures.end.to_json(),
    }


def _movement(m: Movement) -> dict[str, Any]:
    return {
        "opening": m.opening,
        "new": m.new,
        "received": m.received,
        "reopened": m.reopened,
        "done": m.done,
        "withdrawn": m.withdrawn,
        "handed_over": m.handed_over,
        "closing": m.closing,
        "buckets": m.stand.to_json(),
    }


def _show_period(report: PeriodReport, original: bool, organisation: Organisation, console: Console) -> None:
    of, figures = report.period, report.figures
    console.print(f"{organisation.name}: {of.first.isoformat()} to {of.last.isoformat()}", markup=False)
    if original:
        console.print(_BY_ORIGINAL)
    if report.closed_at is not None:
        console.print(f"closed at {report.closed_at.isoformat()}")
    if report.adjusted is not None:
        console.print(
            f"adjusted since: {report.adjusted.tasks} tasks, done {report.adjusted.done:+d}, overdue {report.adjusted.overdue:+d}"
        )
    m = figures.movement
    # start: carried over from before; in, out: moved between units; again: reopened; left: carried on; late: of those.
    console.print(
        f"opening {m.opening} + new {m.new} + reopened {m.reopened} = done {m.done} ({percent(m.done, m.total)}) + withdrawn {m.withdrawn} "
        f"+ closing {m.closing}",
        soft_wrap=True,
    )
    end = figures.end.buckets
    console.print(
        f"at its end: {end.total} tasks, {end.done} done ({percent(end.done, end.total)} of all; {percent(end.done, end.came_due)} of "
        f"done + overdue), {end.open_overdue} overdue, {end.undated_silent} silent",
        soft_wrap=True,
    )
    units = [(line.name, line.movement) for line in figures.by_unit]
    sources = [(line.source.value, line.movement) for line in figures.by_source]
    for title, lines in (("By source (tasks)", sources), ("By unit (lead assignments)", units)):
        if not lines:
            continue
        table = Table(title=title, title_justify="left")
        table.add_column("")
        for name in ("start", "new", "in", "again", "done", "stopped", "out", "left", "late"):
            table.add_column(name, justify="right")
        for name, m in lines:
            counts = (m.opening, m.new, m.received, m.reopened, m.done, m.withdrawn, m.handed_over, m.closing, m.stand.open_overdue)
            table.add_row(escape(name), *map(str, counts))
        console.print(table)


def _show(figures: Figures, recount: bool, original: bool, organisation: Organisation, console: Console) -> None:
    knowledge = "by what is known now" if recount else "by what was recorded by then"
    console.print(f"{organisation.name}: tasks at the end of {figures.as_of.isoformat()}, {knowledge}", markup=False)
    if original:
        console.print(_BY_ORIGINAL)
    if not figures.total and not figures.withdrawn:
        console.print("Nothing had been registered by then.")
        return
    together = figures.buckets
    console.print(
        f"{figures.total} tasks, {figures.done} done ({percent(figures.done, figures.total)} of all; "
        f"{percent(figures.done, together.came_due)} of done + overdue), {figures.withdrawn} withdrawn (not in the total)"
    )
    of_which = figures.of_which.to_json()
    console.print(", ".join(f"{name.replace('_', ' ')} {how_many}" for name, how_many in of_which.items()))
    console.print(f"{figures.unheard} tasks without any report for 30 days")
    sources = [(line.source.value, line.buckets, None) for line in figures.by_source]
    console.print(_table("By source (tasks)", [*sources, ("total", together, None)]))
    if figures.by_unit:
        units = [(line.name, line.buckets, line.support) for line in figures.by_unit]
        console.print(_table("By unit (lead assignments; a task of several units is counted in each)", units))


def _table(title: str, lines: Iterable[tuple[str, Buckets, int | None]]) -> Table:
    """One row per line; a line with a number of supported assignments gets a column for it."""
    rows = list(lines)
    with_support = any(support is not None for _, _, support in rows)
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for heading in ("total", "done", "%", *_HEADINGS.values(), *(["support"] if with_support else [])):
        table.add_column(heading, justify="right")
    for name, buckets, support in rows:
        counts = [getattr(buckets, bucket.value) for bucket in _HEADINGS]
        cells = [buckets.total, buckets.done, percent(buckets.done, buckets.total), *counts, *([support] if with_support else [])]
        # A unit's name may hold square brackets, which rich would take for markup.
        table.add_row(escape(name), *map(str, cells))
    return table
