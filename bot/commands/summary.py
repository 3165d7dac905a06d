"""`python -m bot summary`: the figures of one organisation as of a day, as tables for people or as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.commands.common import organisation_of
from bot.core.buckets import Bucket
from bot.core.clock import Clock
from bot.core.errors import BadInput, UserError
from bot.core.figures import Buckets, Figures
from bot.core.organisation import Organisation
from bot.services.summarise import summarise
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


async def run(
    database: Database, clock: Clock, console: Console, *, organisation: str | None = None, on: date | None = None, as_json: bool = False
) -> None:
    """Print the figures. Raises BadInput for an unknown organisation, for none named among several, and for a future day."""
    chosen = await organisation_of(database, organisation)
    try:
        figures = await summarise(database, chosen.id, on, now=clock.now())
    except UserError as error:
        raise BadInput(
            f"{error.values['day']} has not begun; there are no figures for it yet.",
            f"Give --on {error.values['today']} or an earlier day.",
        ) from None
    if as_json:
        # Straight to the file: a console would wrap and colour what a program reads.
        console.file.write(json.dumps(figures.to_json(), ensure_ascii=False) + "\n")
    else:
        _show(figures, chosen, console)


def _show(figures: Figures, organisation: Organisation, console: Console) -> None:
    console.print(f"{organisation.name}: tasks at the end of {figures.as_of.isoformat()}, by what was recorded by then", markup=False)
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
