"""A list of tasks goes into the register: what each row means, what is wrong with it, and writing it all at once.

The list is an office's own paper (Excel, Word, CSV or text, read by `messages.reading.plan`) or a register file in the
layout of `bot.services.importing_table`. A row that is no task, or is registered already, is left out and named while
the others go in; a row that needs an answer (an unknown unit, a day that does not exist, a deadline nobody can read)
stops the whole list before anything is written, unless the clear rows alone are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from pathlib import PurePath
from typing import Any, TypeVar

from bot.core.calendar import Calendar
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.core.plan import Line, Plan, row_name
from bot.core.register import BadRows, ImportKind, NewDocument, NewTask, Progress, Registered, RowProblem
from bot.core.task import Source, State
from bot.core.text import fold, name_key
from bot.services import importing_table, register, register_tasks
from db import days, imports, organisations, units
from db import tasks as task_rows
from db.session import Connection, Database
from messages.papers.bounded import open_bounded
from messages.papers.values import MAX_ROWS, Paper, PaperError
from messages.reading.deadlines import read_deadline
from messages.reading.plan.reader import read_plan
from messages.reading.plan_year import plan_year_of
from messages.reading.standing import says_standing

T = TypeVar("T")

_STATES = {"": State.OPEN, "open": State.OPEN, "done": State.ACCEPTED, "withdrawn": State.WITHDRAWN, "returned": State.OPEN}
_YES_NO = {"": None, "yes": True, "no": False}
_DATE_CURE = "Write it as 30/11/2024 or 2024-11-30."
_DUE_CURE = 'Write the day in the column "due", or "-" when there is none.'
_ALIKE = 0.93
"""From this likeness on, two contents from one paper are pointed out as perhaps the same task."""
_COMPARED = 40
_STEP = 100
"""Rows between two words about how far it is."""
_REFUSED = {
    "too_big": ("The file is larger than 20 MB.", "Leave pictures out, or split it."),
    "too_many_rows": (f"The file has more than {MAX_ROWS} rows.", "Split it."),
    "bomb": ("The file would grow beyond all measure when unpacked.", "Save it anew from Excel or Word."),
    "encrypted": ("The file has a password.", "Save it without one."),
    "old_format": ("The file is in the format of Office before 2007.", "Save it as .xlsx or .docx."),
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
    "doubtful": "it may be a task, but names nobody, or nothing that is to be done",
    "no_content": "it has no content, so it is no task",
}
_PASSED_CURE = "Nothing, if that is right; else write what is to be done and the unit into the row."


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
    registered = await _registered(connection, organisation.id)
    setting = _Setting(day, calendar, directory, source, plan.year, strict)
    items = []
    for done, line in enumerate(plan.lines):
        if progress is not None and done % _STEP == 0:
            progress(done, len(plan.lines))
        if line.cells["content"]:
            items.append(_item(line, setting))
    rejected = [RowProblem(one.row, _PASSED[one.why], _PASSED_CURE) for one in plan.passed]
    rejected += [RowProblem(line.row, _PASSED["no_content"], _PASSED_CURE) for line in plan.lines if not line.cells["content"]]
    rejected.sort(key=lambda problem: problem.row or 0)
    return Reading(organisation, kind, day, tuple(_marked(items, registered, directory)), tuple(rejected), plan.unread)


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


# --- one row --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Setting:
    """What rows are read against. `strict`: the layout of a register file, whose `source` must be there; a paper of the
    office has the source that its number tells, else the one given, else none of the known ones."""

    day: date
    calendar: Calendar
    directory: Directory
    source: Source | None
    year: int | None
    strict: bool


def _item(line: Line, setting: _Setting) -> Item:
    problems: list[RowProblem] = []
    day, directory = setting.day, setting.directory

    def wrong(problem: str, cure: str, ask: str = "other", value: str = "") -> None:
        problems.append(RowProblem(line.row, problem, cure, ask, value))

    def day_in(column: str) -> date | None:
        try:
            return line.day(column)
        except ValueError:
            written = line.cells[column]
            if not setting.strict and (read := read_deadline(written, on=day)).kind is DeadlineKind.DATE and read.ask is None:
                return read.due
            wrong(f"{column} {line.cells[column]!r} is not a date", _DATE_CURE)
            return None

    issued_on, assigned_on = day_in("issued_on"), day_in("assigned_on")
    source = _source(line, setting, wrong)
    title = " ".join(line.cells[column] for column in ("document", "abstract"))
    plan_year = setting.year or plan_year_of(title, issued_on=issued_on or assigned_on or day)
    deadline = _deadline(line, assigned_on or issued_on or day, plan_year, setting.calendar, wrong)
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
            problems.append(_with_likeness(problem, line.doubts))
    doubts = (deadline.ask,) if deadline.ask is not None and deadline.due is not None else ()
    return Item(line, task, tuple(problems), (*doubts, *line.doubts))


def _with_likeness(problem: RowProblem, doubts: Sequence[str]) -> RowProblem:
    """A name that nobody has but which is like one that somebody has: the cure says which."""
    for doubt in doubts:
        written, _, like = doubt.removeprefix("unit:").partition("=")
        if doubt.startswith("unit:") and like and repr(written) in problem.problem:
            return replace(problem, cure=f"Did it mean {like!r}? {problem.cure}")
    return problem


def _source(line: Line, setting: _Setting, wrong: Callable[..., None]) -> Source:
    known: dict[str, Source | None] = {source.value.lower(): source for source in Source}
    if setting.strict or line.cells["source"]:
        return _one_of(line, "source", known, wrong) or Source.KHAC
    return setting.source or Source.KHAC


def _one_of(line: Line, column: str, known: Mapping[str, T | None], wrong: Callable[..., None]) -> T | None:
    written = line.cells[column].lower()
    if written not in known:
        choice = ", ".join(name for name in known if name and name != "returned")
        wrong(f"{column} {written!r} is unknown" if written else f"it has no {column}", f"Use one of: {choice}.")
        return None
    return known[written]


def _deadline(line: Line, written_on: date, plan_year: int | None, calendar: Calendar, wrong: Callable[..., None]) -> Deadline:
    """The office's own reading when there is one, else what the words mean on the day they were written, in the plan's year."""
    words = line.cells["due"] or line.cells["deadline"]
    deadline = read_deadline(words, on=written_on, calendar=calendar, plan_year=plan_year)
    if deadline.kind is DeadlineKind.INVALID:
        wrong(f"the deadline {words!r} is a day that does not exist", _DUE_CURE, "due_impossible", words)
    elif deadline.kind is DeadlineKind.UNKNOWN or (line.cells["due"] not in ("", "-") and deadline.due is None):
        wrong(f"the deadline {words!r} cannot be read as a day", _DUE_CURE, "due_unknown", words)
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


async def _registered(connection: Connection, organisation_id: int) -> list[task_rows.Known]:
    return await task_rows.known(connection, organisation_id)


def _marked(items: Sequence[Item], registered: Sequence[task_rows.Known], directory: Directory) -> list[Item]:
    """The items with those marked that are registered already, or stand higher up in the same list.

    The same words from the same paper given to other units are another task. Words that are nearly the same are pointed
    out ("like:112") and registered: a person knows, a likeness does not.
    """
    same: dict[tuple[str, str], list[tuple[int, frozenset[int]]]] = {}
    near: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for task in registered:
        content, paper = fold(task.content), name_key(task.title or "")
        same.setdefault((content, paper), []).append((task.number, task.lead_units))
        near.setdefault((paper, content[:_COMPARED]), []).append((task.number, content))
    marked = []
    seen: dict[tuple[tuple[str, str], tuple[int, ...]], int] = {}
    for item in items:
        document = item.task.document
        key = (fold(item.task.content), name_key(document.title if document is not None else ""))
        lead = register_tasks.find_units([item.task], directory)[0][0].lead
        twin: int | str | None = next((number for number, of in same.get(key, ()) if of & set(lead)), None)
        if twin is None and (key, lead) in seen:
            twin = f"row {row_name(seen[key, lead])}"
        seen.setdefault((key, lead), item.line.row)
        if twin is not None:
            marked.append(replace(item, duplicate_of=twin))
            continue
        like = next((number for number, content in near.get((key[1], key[0][:_COMPARED]), ()) if is_alike(content, key[0])), None)
        marked.append(item if like is None else replace(item, doubts=(*item.doubts, f"like:{like}")))
    return marked


def is_alike(one: str, other: str) -> bool:
    """Whether two folded contents say nearly the same."""
    return one != other and SequenceMatcher(None, one, other, autojunk=False).quick_ratio() >= _ALIKE
