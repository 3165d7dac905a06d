"""`python -m bot import FILE`: a plan or a register file goes in, or with --dry-run is only read and shown.

Excel, Word, CSV and text in the office's own layout are read by meaning; the layout of a register file, which can say
everything, is described in `bot/services/importing_table.py`.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from bot.commands.amending import amend
from bot.commands.common import BAD_INPUT, DONE, USAGE, organisation_of
from bot.commands.upstreaming import reconcile
from bot.core.cause import Cause
from bot.core.clock import Clock
from bot.core.errors import BadInput
from bot.core.plan import parse_day, row_name
from bot.core.register import BadRows, ImportKind, Registered
from bot.core.task import Source
from bot.services import importing, undoing
from bot.services.importing_rows import Item
from db.session import Database
from messages.reading.returned_sheet import read_returned

_SHOWN_DEADLINE = 30
_SHOWN_CONTENT = 60


def import_command(
    file: Path,
    *,
    database_url: str,
    clock: Clock,
    org: str | None = None,
    kind: str | None = None,
    on: str | None = None,
    source: str | None = None,
    reason: str | None = None,
    upstream: bool = False,
    take: list[str] | None = None,
    over: list[int] | None = None,
    clear_only: bool = False,
    dry_run: bool = False,
    as_json: bool = False,
    out: Console | None = None,
    err: Console | None = None,
) -> int:
    """Register the tasks of a file, or with `dry_run` only say how they are understood. Returns the exit code.

    `org`: the organisation's code, needed when there are several. `kind`: takeover, new or old; without it the first
    registration takes over and every later one is new. `on`: the day of registration, for `old` the day the list shows.
    """
    out = out or Console()
    err = err or Console(stderr=True)
    try:
        wanted = None if kind is None else ImportKind(kind)
    except ValueError:
        err.print(f"Unknown kind {kind!r}. Use one of: {', '.join(ImportKind)}.", style="red", markup=False)
        return USAGE
    given = None if source is None else source.strip().upper()
    if given is not None and given not in set(Source):
        err.print(f"Unknown source {source!r}. Use one of: {', '.join(Source)}.", style="red", markup=False)
        return USAGE
    try:
        day = None if on is None else parse_day(on)
    except ValueError:
        err.print(f"{on!r} is not a date. Write it as 2024-11-04 or 04/11/2024.", style="red", markup=False)
        return USAGE
    try:
        data = file.read_bytes()
    except OSError as error:
        err.print(f"{file} cannot be read: {error.strerror}. Check the path.", style="red", markup=False)
        return BAD_INPUT
    wish = _Wish(
        wanted,
        day,
        None if given is None else Source(given),
        reason,
        upstream,
        tuple(take or ()),
        tuple(over or ()),
        clear_only,
        dry_run,
        as_json,
    )
    return asyncio.run(_run(file.name, data, database_url, clock, org, wish, out, err))


def undo_command(
    import_id: int | None,
    *,
    database_url: str,
    clock: Clock,
    org: str | None = None,
    out: Console | None = None,
    err: Console | None = None,
) -> int:
    """Take a registration back as a whole (None: the latest). Returns the exit code."""
    out, err = out or Console(), err or Console(stderr=True)

    async def undo() -> int:
        database = Database(database_url)
        try:
            organisation = await organisation_of(database, org)
            taken, assignments = await undoing.undo_import(database, organisation.id, import_id, Cause(at=clock.now()))
        except BadInput as error:
            _say_bad(error, err)
            return BAD_INPUT
        finally:
            await database.close()
        out.print(f"Took back registration {taken.id} ({taken.name}): {assignments} assignments left the register.", markup=False)
        return DONE

    return asyncio.run(undo())


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the command line asked for."""

    kind: ImportKind | None
    on: date | None
    source: Source | None
    reason: str | None
    upstream: bool
    take: tuple[str, ...]
    over: tuple[int, ...]
    clear_only: bool
    dry_run: bool
    as_json: bool


async def _run(
    name: str,
    data: bytes,
    database_url: str,
    clock: Clock,
    org: str | None,
    wish: _Wish,
    out: Console,
    err: Console,
) -> int:
    database = Database(database_url)
    cause = Cause(at=clock.now())
    try:
        organisation = await organisation_of(database, org)
        # Bars on a terminal only; what is piped stays clean.
        with Progress(*Progress.get_default_columns(), console=err, transient=True, disable=not err.is_terminal) as bar:
            opening = bar.add_task(f"Reading {escape(name)}", total=100)
            paper = await importing.open_file(name, data, lambda done: bar.update(opening, completed=done))
        returned = read_returned(paper) if paper is not None else None
        if wish.upstream:
            if paper is None:
                raise BadInput(f"{name} is a register file.", "Import it without --upstream.")
            return await reconcile(
                database, organisation, paper, name, cause, take=list(wish.take), dry_run=wish.dry_run, as_json=wish.as_json, out=out
            )
        if returned is not None:
            code = await amend(
                database,
                organisation,
                returned,
                name,
                cause,
                reason=wish.reason,
                over=wish.over,
                clear_only=wish.clear_only,
                dry_run=wish.dry_run,
                as_json=wish.as_json,
                out=out,
                err=err,
            )
            if code != DONE or returned.fresh is None or wish.as_json:
                return code
            paper = returned.fresh
        with Progress(*Progress.get_default_columns(), console=err, transient=True, disable=not err.is_terminal) as bar:
            shown = bar.add_task(f"Understanding {escape(name)}", total=None)

            def told(done: int, rows: int) -> None:
                bar.update(shown, completed=done, total=rows)

            reading = await importing.read_file(
                database, organisation.id, name, data, cause, kind=wish.kind, on=wish.on, source=wish.source, paper=paper, progress=told
            )
        made = None
        stopped = bool(reading.problems) and not wish.clear_only
        if not wish.dry_run and not stopped:
            made = await importing.write(database, reading, name, cause, clear_only=wish.clear_only)
    except BadInput as error:
        _say_bad(error, err)
        return BAD_INPUT
    finally:
        await database.close()
    if wish.as_json:
        # Straight to the file: a console would wrap the line.
        print(json.dumps(importing.as_json(reading, made), ensure_ascii=False), file=out.file)
    else:
        _show(reading, made, out)
    if stopped:
        if not wish.as_json:
            err.print(f"Nothing was written: {len(reading.problems)} problems in {name}.", style="red", markup=False)
            err.print("Mend them, or give --clear-only to register the other rows.", style="red", markup=False)
        return BAD_INPUT
    return DONE


def _say_bad(error: BadInput, err: Console) -> None:
    if isinstance(error, BadRows):
        for problem in error.rows:
            where = "" if problem.row is None else f"Row {row_name(problem.row)}: "
            err.print(f"{where}{problem.problem}. {problem.cure}", style="red", markup=False)
    else:
        err.print(f"{error.problem} {error.cure}", style="red", markup=False)


def _show(reading: importing.Reading, made: Registered | None, out: Console) -> None:
    numbers = {} if made is None else {task.row: str(task.number) for task in made.tasks}
    table = Table(title=f"{reading.organisation.name}: {reading.kind.value}, {reading.on:%d/%m/%Y}", title_justify="left")
    for column in ("row", "task", "content", "lead", "support", "deadline", "due", "remark"):
        table.add_column(column, overflow="fold")
    for item in reading.items:
        content = item.task.content
        table.add_row(
            row_name(item.line.row),
            numbers.get(item.line.row, ""),
            escape(content if len(content) <= _SHOWN_CONTENT else content[: _SHOWN_CONTENT - 1] + "…"),
            escape(", ".join(item.line.names("lead"))),
            escape(", ".join(item.line.names("support"))),
            escape((item.task.deadline_raw or "")[:_SHOWN_DEADLINE]),
            "" if item.task.deadline.due is None else f"{item.task.deadline.due:%d/%m/%Y}",
            escape(_remark(item)),
        )
    out.print(table)
    if reading.unread:
        out.print(f"Columns that were not used: {', '.join(reading.unread)}.", markup=False)
    for problem in reading.rejected:
        out.print(f"Row {row_name(problem.row or 0)} was left out: {problem.problem}.", markup=False)
    for item in reading.items:
        if item.duplicate_of is not None:
            out.print(f"Row {row_name(item.line.row)} was left out: it is registered already, as {item.duplicate_of}.", markup=False)
    if made is not None:
        first, last = made.tasks[0].number, made.tasks[-1].number
        out.print(f"Registered {len(made.tasks)} tasks ({first}–{last}), {made.assignments} assignments.", markup=False)
        out.print(f"To take this back as a whole: python -m bot import --undo {made.import_id}", markup=False)
    elif not reading.problems:
        out.print(f"{len(reading.fresh)} tasks to register; nothing was written.", markup=False)


def _remark(item: Item) -> str:
    parts = [f"{problem.problem}. {problem.cure}" for problem in item.problems]
    parts += [f"assumed: {doubt}" for doubt in item.doubts]
    return " ".join(parts)
