"""What each row of a list of tasks means, and what is wrong with it. Pure: a line as written, and what it is read against."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from typing import TypeVar

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory
from bot.core.plan import Line, row_name
from bot.core.register import NewDocument, NewTask, Progress, RowProblem
from bot.core.task import Source, State
from bot.core.text import fold, name_key
from bot.services import register_tasks
from db import tasks as task_rows
from messages.reading.deadlines import read_deadline
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
class RowContext:
    """What rows are read against. `strict`: the layout of a register file, whose `source` must be there; a paper of the
    office has the source that its number tells, else the one given, else none of the known ones."""

    day: date
    calendar: Calendar
    directory: Directory
    source: Source | None
    year: int | None
    strict: bool


def item_of(line: Line, setting: RowContext) -> Item:
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
            wrong(f"{column} {written!r} is not a date", _DATE_CURE, "day_unreadable", written)
            return None

    issued_on, assigned_on = day_in("issued_on"), day_in("assigned_on")
    source = _source(line, setting, wrong)
    title = " ".join(line.cells[column] for column in ("document", "abstract"))
    plan_year = setting.year or plan_year_of(title, issued_on=issued_on or assigned_on or day)
    deadline = _deadline(line, assigned_on or issued_on or day, plan_year, setting.calendar, wrong)
    percent = line.cells["percent"].rstrip("% ")
    if percent and not (percent.isdigit() and int(percent) <= 100):
        wrong(f"percent {percent!r} is not a number from 0 to 100", "Write such a number, or leave it blank.", "percent_wrong", percent)
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


def _source(line: Line, setting: RowContext, wrong: Callable[..., None]) -> Source:
    known: dict[str, Source | None] = {source.value.lower(): source for source in Source}
    if setting.strict or line.cells["source"]:
        return _one_of(line, "source", known, wrong) or Source.KHAC
    return setting.source or Source.KHAC


def _one_of(line: Line, column: str, known: Mapping[str, T | None], wrong: Callable[..., None]) -> T | None:
    written = line.cells[column].lower()
    if written not in known:
        choice = ", ".join(name for name in known if name and name != "returned")
        wrong(
            f"{column} {written!r} is unknown" if written else f"it has no {column}",
            f"Use one of: {choice}.",
            "word_unknown",
            line.cells[column],
        )
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


def marked(items: Sequence[Item], registered: Sequence[task_rows.Known], directory: Directory) -> list[Item]:
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
