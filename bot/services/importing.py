"""A list of tasks goes into the register: opened, understood row by row (`importing_rows`), and written all at once.

The list is an office's own paper (Excel, Word, CSV or text, read by `messages.reading.plan`) or a register file in the
layout of `bot.services.importing_table`. A row that is no task, or is registered already, is left out and named while
the others go in; a row that needs an answer (an unknown unit, a day that does not exist, a deadline nobody can read)
stops the whole list before anything is written, unless the clear rows alone are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.core.plan import Plan
from bot.core.register import BadRows, ImportKind, NewTask, Registered, RowProblem
from bot.core.task import Source
from bot.services import importing_table, register, register_tasks
from bot.services.importing_rows import Item, RowContext, item_of, marked
from db import days, imports, organisations, units
from db import tasks as task_rows
from db.session import Connection, Database
from messages.papers.bounded import open_bounded
from messages.papers.values import MAX_ROWS, Paper, PaperError
from messages.reading.plan import read_plan

_STEP = 100
"""Rows between two words about how far it is."""
_REFUSED = {
    "too_big": ("The file is larger than 20 MB.", "Leave pictures out, or split it."),
    "too_many_rows": (f"The file has more than {MAX_ROWS} rows.", "Split it."),
    "bomb": ("The file would grow beyond all measure when unpacked.", "Save it anew from Excel or Word."),
    "encrypted": ("The file has a password.", "Save it without one."),
    "old_format": ("The file is in the format of Office before 2007.", "Save it as .xlsx or .docx."),
    "other_format": ("The file is RTF or OpenDocument, which is not read.", "Save it as .xlsx or .docx."),
    "pdf": ("A PDF holds no table that can be read.", "Import the Word or Excel file it was made from."),
    "wrong_type": (
        "The file is no Excel workbook, Word document, CSV table or text in UTF-8, UTF-16 or code page 1258.",
        "Save it as .xlsx, .docx or CSV UTF-8.",
    ),
    "broken": ("The file is damaged.", "Open it in Excel or Word and save it anew."),
    "too_hard": ("The file took too much memory or time to open.", "Save it anew, or split it."),
    "empty": ("The file is empty.", "Write the tasks into it."),
}
_PASSED = {
    "total": "it is a total",
    "footer": "it is a signature or a note below the table",
    "column_numbers": "it numbers the columns",
    "header": "it repeats the header",
    "section": "it is a heading",
    "no_header": "its table has no header that names a content and a unit or a deadline",
    "prose": "it names no unit that is given something to do",
    "told": "it stands where the paper says how things are",
    "doubtful": "it may be a task, but names nobody, or nothing that is to be done",
    "no_content": "it has no content, so it is no task",
}
_PASSED_CURE = "Nothing, if that is right; else write what is to be done and the unit into the row."


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was understood, nothing written."""

    organisation: Organisation
    kind: ImportKind
    on: date
    items: tuple[Item, ...]
    rejected: tuple[RowProblem, ...]
    unread: tuple[str, ...] = ()
    """Headers of columns that were not used."""

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        return tuple(problem for item in self.items for problem in item.problems)

    @property
    def fresh(self) -> tuple[NewTask, ...]:
        """What would be registered: neither there already nor in need of an answer."""
        return tuple(item.task for item in self.items if item.duplicate_of is None and not item.problems)


async def read_file(
    database: Database,
    organisation_id: int,
    name: str,
    data: bytes,
    cause: Cause,
    *,
    kind: ImportKind | None = None,
    on: date | None = None,
    source: Source | None = None,
    paper: Paper | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Reading:
    """Understand a list without writing anything. Raises BadInput when it holds no list that can be read.

    `kind` None: the first registration of an organisation takes over, every later one is new. `source`: of the rows that
    do not say theirs. `paper`: the file, where it was opened before. `progress`: told (rows understood, rows) now and then.
    """
    paper = paper or await open_file(name, data)
    async with database.read() as connection:
        organisation = await organisations.get(connection, organisation_id)
        day = on or local_date(cause.at)
        if paper is None:
            plan = Plan(tuple(importing_table.read(name, data)))
        else:
            plan = read_plan(paper, await units.directory(connection, organisation_id, day))
        return await understand(connection, organisation, plan, day, kind=kind, source=source, strict=paper is None, progress=progress)


async def understand(
    connection: Connection,
    organisation: Organisation,
    plan: Plan,
    day: date,
    *,
    kind: ImportKind | None = None,
    source: Source | None = None,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Reading:
    """What the rows of a plan mean in the register of `day`. Raises BadInput when the day does not fit the kind."""
    if kind is None:
        kind = ImportKind.NEW if await imports.all_of(connection, organisation.id) else ImportKind.TAKEOVER
    register_tasks.check_day(organisation, kind, day)
    directory = await units.directory(connection, organisation.id, day)
    calendar = await days.calendar(connection, organisation.id)
    registered = await task_rows.known(connection, organisation.id)
    setting = RowContext(day, calendar, directory, source, plan.year, strict)
    items = []
    for done, line in enumerate(plan.lines):
        if progress is not None and done % _STEP == 0:
            progress(done, len(plan.lines))
        if line.cells["content"]:
            items.append(item_of(line, setting))
    rejected = [RowProblem(one.row, _PASSED[one.why], _PASSED_CURE) for one in plan.passed]
    rejected += [RowProblem(line.row, _PASSED["no_content"], _PASSED_CURE) for line in plan.lines if not line.cells["content"]]
    rejected.sort(key=lambda problem: problem.row or 0)
    return Reading(organisation, kind, day, tuple(marked(items, registered, directory)), tuple(rejected), plan.unread)


async def open_file(name: str, data: bytes, progress: Callable[[int], None] | None = None) -> Paper | None:
    """The file taken apart; None when it is a register file, which is read to the letter. Raises BadInput. `progress`: told how much
    of it is read, in hundredths."""
    if importing_table.is_register(data):
        return None
    try:
        return await open_bounded(data, progress)
    except PaperError as error:
        problem, cure = _REFUSED[error.why]
        raise BadInput(f"{name}: {problem}", cure) from None


async def import_file(
    database: Database,
    organisation_id: int,
    name: str,
    data: bytes,
    cause: Cause,
    *,
    kind: ImportKind | None = None,
    on: date | None = None,
    source: Source | None = None,
    clear_only: bool = False,
) -> tuple[Reading, Registered | None]:
    """Register a list; None when every row of it is registered already. Raises BadInput (BadRows) and writes nothing.

    `clear_only`: rows that need an answer are left out instead of stopping the others.
    """
    reading = await read_file(database, organisation_id, name, data, cause, kind=kind, on=on, source=source)
    return reading, await write(database, reading, name, cause, clear_only=clear_only)


async def write(database: Database, reading: Reading, name: str, cause: Cause, *, clear_only: bool = False) -> Registered | None:
    """Register what was read; None when nothing of it is new. Raises BadInput (BadRows) and writes nothing."""
    if reading.problems and not clear_only:
        raise BadRows(reading.problems)
    if not reading.items:
        raise BadInput(f"{name} holds no task.", "Write the tasks below a header row, or name the unit that each is given to.")
    if not reading.fresh:
        return None
    return await register.register_tasks(
        database, reading.organisation.id, reading.fresh, reading.kind, PurePath(name).name, cause, on=reading.on
    )


def as_json(reading: Reading, made: Registered | None = None) -> dict[str, Any]:
    """The shape of `import --json`: items, rejected rows, and what was registered (None after a dry run)."""
    numbers = {} if made is None else {task.row: task.number for task in made.tasks}
    return {
        "items": [_item_json(item, numbers.get(item.line.row)) for item in reading.items],
        "rejected": [{"row": problem.row, "reason": problem.problem} for problem in reading.rejected],
        "unread_columns": list(reading.unread),
        "registered": None
        if made is None
        else {"import": made.import_id, "kind": reading.kind.value, "tasks": len(made.tasks), "assignments": made.assignments},
    }


def _item_json(item: Item, task: int | None) -> dict[str, Any]:
    deadline = item.task.deadline
    return {
        "row": item.line.row,
        "section": item.line.text("section"),
        "number": item.line.text("number"),
        "content": item.task.content,
        "lead": list(item.line.names("lead")),
        "support": list(item.line.names("support")),
        "product": item.task.product,
        "source": item.task.source.value,
        "deadline_raw": item.task.deadline_raw,
        "kind": deadline.kind.value,
        "due": None if deadline.due is None else deadline.due.isoformat(),
        "problems": [f"{problem.problem}. {problem.cure}" for problem in item.problems],
        "doubts": list(item.doubts),
        "duplicate_of": item.duplicate_of,
        "task": task,
    }
