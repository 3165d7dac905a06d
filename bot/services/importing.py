"""Reading a register file into the register: what each row means, what is wrong with it, and writing it all at once.

The layout of the file is described in `bot.services.importing_table`. A row that is no task, or is registered already,
is refused and named while the others go in; a row that is wrong (an unknown unit, a date that does not exist, a deadline
nobody can read) stops the whole file before anything is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Any, TypeVar

from bot.core.calendar import Calendar
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.core.register import BadRows, ImportKind, NewDocument, NewTask, Progress, Registered, RowProblem
from bot.core.task import Source, State
from bot.core.text import fold, name_key
from bot.services import register, register_tasks
from bot.services.importing_table import Line, read
from db import days, imports, organisations, units
from db import tasks as task_rows
from db.session import Connection, Database
from messages.reading.deadlines import read_deadline
from messages.reading.plan_year import plan_year_of
from messages.reading.standing import says_standing

T = TypeVar("T")

_STATES = {"": State.OPEN, "open": State.OPEN, "done": State.ACCEPTED, "withdrawn": State.WITHDRAWN}
_YES_NO = {"": None, "yes": True, "no": False}
_DATE_CURE = "Write it as 30/11/2024 or 2024-11-30."
_DUE_CURE = 'Write the day in the column "due", or "-" when there is none.'


@dataclass(frozen=True, slots=True)
class Item:
    """One row as it was understood.

    `problems` stop the file; `doubts` are codes of what was assumed (the year, which of two dates) and stop nothing.
    `duplicate_of`: the number of the same task in the register, or "row 12" of the same file; it is not registered again.
    """

    line: Line
    task: NewTask
    problems: tuple[RowProblem, ...] = ()
    doubts: tuple[str, ...] = ()
    duplicate_of: int | str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was understood, nothing written."""

    organisation: Organisation
    kind: ImportKind
    on: date
    items: tuple[Item, ...]
    rejected: tuple[RowProblem, ...]

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        return tuple(problem for item in self.items for problem in item.problems)

    @property
    def fresh(self) -> tuple[NewTask, ...]:
        """What would be registered."""
        return tuple(item.task for item in self.items if item.duplicate_of is None)


async def read_file(
    database: Database,
    organisation_id: int,
    name: str,
    data: bytes,
    cause: Cause,
    *,
    kind: ImportKind | None = None,
    on: date | None = None,
) -> Reading:
    """Understand a file without writing anything. Raises BadInput when it is no register file.

    `kind` None: the first registration of an organisation takes over, every later one is new.
    """
    lines = read(name, data)
    async with database.read() as connection:
        organisation = await organisations.get(connection, organisation_id)
        if kind is None:
            kind = ImportKind.NEW if await imports.all_of(connection, organisation_id) else ImportKind.TAKEOVER
        day = on or local_date(cause.at)
        register_tasks.check_day(organisation, kind, day)
        directory = await units.directory(connection, organisation_id, day)
        calendar = await days.calendar(connection, organisation_id)
        registered = await _registered(connection, organisation_id)
    tasks = [line for line in lines if line.cells["content"]]
    items = [_item(line, day, calendar, directory) for line in tasks]
    rejected = [
        RowProblem(line.row, "it has no content, so it is no task", "Nothing, or write what is to be done in the column content.")
        for line in lines
        if not line.cells["content"]
    ]
    return Reading(organisation, kind, day, tuple(_marked(items, registered, directory)), tuple(rejected))


async def import_file(
    database: Database,
    organisation_id: int,
    name: str,
    data: bytes,
    cause: Cause,
    *,
    kind: ImportKind | None = None,
    on: date | None = None,
) -> tuple[Reading, Registered | None]:
    """Register a file; None when every row of it is registered already. Raises BadInput (BadRows) and writes nothing."""
    reading = await read_file(database, organisation_id, name, data, cause, kind=kind, on=on)
    if reading.problems:
        raise BadRows(reading.problems)
    if not reading.items:
        raise BadInput(f"{name} holds no task.", "Write the tasks below the header row.")
    if not reading.fresh:
        return reading, None
    made = await register.register_tasks(database, organisation_id, reading.fresh, reading.kind, PurePath(name).name, cause, on=reading.on)
    return reading, made


def as_json(reading: Reading, made: Registered | None = None) -> dict[str, Any]:
    """The shape of `import --json`: items, rejected rows, and what was registered (None after a dry run)."""
    numbers = {} if made is None else {task.row: task.number for task in made.tasks}
    return {
        "items": [_item_json(item, numbers.get(item.line.row)) for item in reading.items],
        "rejected": [{"row": problem.row, "reason": problem.problem} for problem in reading.rejected],
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
        "source": item.line.cells["source"].upper() or None,
        "deadline_raw": item.task.deadline_raw,
        "kind": deadline.kind.value,
        "due": None if deadline.due is None else deadline.due.isoformat(),
        "problems": [f"{problem.problem}. {problem.cure}" for problem in item.problems],
        "doubts": list(item.doubts),
        "duplicate_of": item.duplicate_of,
        "task": task,
    }


# --- one row --------------------------------------------------------------------------------------------------------


def _item(line: Line, day: date, calendar: Calendar, directory: Directory) -> Item:
    problems: list[RowProblem] = []

    def wrong(problem: str, cure: str) -> None:
        problems.append(RowProblem(line.row, problem, cure))

    def day_in(column: str) -> date | None:
        try:
            return line.day(column)
        except ValueError:
            wrong(f"{column} {line.cells[column]!r} is not a date", _DATE_CURE)
            return None

    issued_on, assigned_on = day_in("issued_on"), day_in("assigned_on")
    source = _one_of(line, "source", {s.value.lower(): s for s in Source}, wrong) or Source.KHAC
    title = " ".join(line.cells[column] for column in ("document", "abstract"))
    plan_year = plan_year_of(title, issued_on=issued_on or assigned_on or day)
    deadline = _deadline(line, assigned_on or issued_on or day, plan_year, calendar, wrong)
    percent = line.cells["percent"].rstrip("% ")
    if percent and not (percent.isdigit() and int(percent) <= 100):
        wrong(f"percent {percent!r} is not a number from 0 to 100", "Write such a number, or leave it blank.")
        percent = ""
    progress = Progress(
        state=_one_of(line, "state", _STATES, wrong) or State.OPEN,
        done_on=day_in("done_on"),
        reported_on=day_in("reported_on"),
        said=line.text("said"),
        percent=int(percent) if percent else None,
    )
    task = NewTask(
        content=line.cells["content"],
        source=source,
        lead=line.names("lead"),
        support=line.names("support"),
        document=_document(line, source, issued_on),
        item=line.text("item"),
        product=line.text("product"),
        deadline=deadline,
        deadline_raw=line.text("deadline"),
        assigned_on=assigned_on,
        standing=_standing(line, deadline, _one_of(line, "standing", _YES_NO, wrong)),
        urgent=_one_of(line, "urgent", _YES_NO, wrong) or deadline.urgent,
        upstream_code=line.text("upstream_code"),
        note=line.text("note"),
        progress=progress,
        row=line.row,
    )
    for problem in (register_tasks.wrong_with(task), *register_tasks.find_units([task], directory)[1]):
        if problem is not None:
            problems.append(problem)
    doubts = (deadline.ask,) if deadline.ask is not None and deadline.due is not None else ()
    return Item(line, task, tuple(problems), doubts)


def _one_of(line: Line, column: str, known: Mapping[str, T | None], wrong: Callable[[str, str], None]) -> T | None:
    written = line.cells[column].lower()
    if written not in known:
        choice = ", ".join(name for name in known if name)
        wrong(f"{column} {written!r} is unknown" if written else f"it has no {column}", f"Use one of: {choice}.")
        return None
    return known[written]


def _deadline(line: Line, written_on: date, plan_year: int | None, calendar: Calendar, wrong: Callable[[str, str], None]) -> Deadline:
    """The office's own reading when there is one, else what the words mean on the day they were written, in the plan's year."""
    words = line.cells["due"] or line.cells["deadline"]
    deadline = read_deadline(words, on=written_on, calendar=calendar, plan_year=plan_year)
    if deadline.kind is DeadlineKind.INVALID:
        wrong(f"the deadline {words!r} is a day that does not exist", _DUE_CURE)
    elif deadline.kind is DeadlineKind.UNKNOWN or (line.cells["due"] not in ("", "-") and deadline.due is None):
        wrong(f"the deadline {words!r} cannot be read as a day", _DUE_CURE)
    return deadline


def _standing(line: Line, deadline: Deadline, said: bool | None) -> bool | None:
    if said is None and deadline.due is None and says_standing(line.cells["deadline"], line.cells["content"]):
        return True
    return said


def _document(line: Line, source: Source, issued_on: date | None) -> NewDocument | None:
    title = line.text("document") or line.text("symbol")
    if title is None:
        return None
    return NewDocument(source, title, line.text("symbol"), issued_on, line.text("issuer"), line.text("abstract"))


# --- rows that are there already ------------------------------------------------------------------------------------


async def _registered(connection: Connection, organisation_id: int) -> dict[tuple[str, str], list[tuple[int, frozenset[int]]]]:
    """(content, paper) folded → (number, lead units) of the tasks in the register."""
    found: dict[tuple[str, str], list[tuple[int, frozenset[int]]]] = {}
    for task in await task_rows.known(connection, organisation_id):
        found.setdefault((fold(task.content), name_key(task.title or "")), []).append((task.number, task.lead_units))
    return found


def _marked(items: Sequence[Item], registered: dict[tuple[str, str], list[tuple[int, frozenset[int]]]], directory: Directory) -> list[Item]:
    """The items with those marked that are registered already, or stand higher up in the same file.

    The same words from the same paper given to other units are another task.
    """
    marked = []
    seen: dict[tuple[tuple[str, str], tuple[int, ...]], int] = {}
    for item in items:
        document = item.task.document
        key = (fold(item.task.content), name_key(document.title if document is not None else ""))
        lead = register_tasks.find_units([item.task], directory)[0][0].lead
        same: int | str | None = next((number for number, of in registered.get(key, ()) if of & set(lead)), None)
        if same is None and (key, lead) in seen:
            same = f"row {seen[key, lead]}"
        seen.setdefault((key, lead), item.line.row)
        marked.append(item if same is None else replace(item, duplicate_of=same))
    return marked
