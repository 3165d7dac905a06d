"""The clerk's desk for plans: a file or pasted text is read, shown, asked about row by row, and written on "ghi".

Until then nothing of it is in the register; what was read waits in the open question, with the answers in it. A file was
opened before the transaction began (`opened`).
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath
from typing import Any

import db.addresses
import db.units
from bot.core.deadline import DeadlineKind
from bot.core.errors import BadInput
from bot.core.organisation import Mode
from bot.core.permissions import Action
from bot.core.plan import Line
from bot.core.register import ImportKind, RowProblem
from bot.core.task import State
from bot.services import importing, keyboards, register, register_tasks, sheets, undoing
from bot.services.desks import PlanDesk
from bot.services.importing import Reading
from bot.services.importing_rows import Item
from bot.services.opened import Opened, plan_of
from bot.services.turn import Turn
from messages.papers.plain import read_text
from messages.reading.deadlines import read_deadline
from messages.reading.plan import read_plan
from messages.reading.plan.units import Names
from messages.reading.plan_words import PlanWord, may_be_list_of_tasks, pasted_plan, plan_word
from messages.wordings.import_kept import ImportKept
from messages.wordings.import_undo_echo import ImportUndoEcho
from messages.wordings.import_undone import ImportUndone
from messages.wordings.plan_changed import DatedRow, PlanChanged
from messages.wordings.plan_preview import DoubtedRows, PlanPreview, ReadDue
from messages.wordings.plan_question import PlanQuestion, RowQuestion
from messages.wordings.plan_refused import PlanRefused
from messages.wordings.plan_written import PlanWritten

KIND = "plan"
UNDO = "undo_import"
_OF_DEADLINES = frozenset({"due_impossible", "due_unknown"})
"""What is asked about a row and answered with its deadline."""
_NAMED = 3
_COLUMNS = 6
_DUES = 5
_KINDS = ("maybe", "cut", "who", "parted", "joined", "other_day", "day")
_ROWS = 60
"""So many rows of one kind are named by their numbers; the sheet names all."""
_DAYS = 4
_WHOLE_DATE = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")


async def propose(turn: Turn, opened: Opened) -> bool:
    """Show how a file was read and ask for "ghi"; False when it is no plan but may be evidence of a task."""
    if opened.paper is None:
        await turn.say(PlanRefused(opened.name, opened.why))
        return True
    plan = await plan_of(turn, opened)
    if not plan.lines:
        if turn.incoming.reply_to is None and opened.paper.grids:
            await turn.say(PlanRefused(opened.name, "no_task"))
            return True
        return False
    await _show(turn, PlanDesk(opened.name, plan), with_sheet=True)
    return True


async def paste(turn: Turn, text: str, *, listed: bool) -> bool:
    """ "nhập nhiệm vụ" with the text of a plan below it, or with `listed` a list of works for units without it; False when the text is
    none."""
    body = pasted_plan(text)
    is_list = listed and body is None and may_be_list_of_tasks(text)
    if not (body is not None or is_list) or not turn.may(Action.IMPORT):
        return False
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    plan = await asyncio.to_thread(read_plan, read_text(text if body is None else body), directory)
    if is_list and not (len(plan.lines) > 1 and all(line.text("lead") for line in plan.lines)):
        return False
    name = PlanWord.PASTED.value
    if not plan.lines:
        await turn.say(PlanRefused(name, "no_task"))
        return True
    await _show(turn, PlanDesk(name, plan))
    return True


async def answer(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """ "ghi", "thôi", "việc mới", "sổ cũ", "bỏ", or what a question asked for: a unit, a day."""
    desk = PlanDesk.of(payload)
    match plan_word(text):
        case PlanWord.WRITE:
            await _write(turn, desk)
        case PlanWord.DROP:
            await turn.close_question()
            await turn.say(PlanRefused(desk.name, "dropped"))
        case PlanWord.NEW:
            await _go_on(turn, replace(desk, kind=ImportKind.NEW), kind_said=True)
        case PlanWord.TAKEOVER:
            await _go_on(turn, replace(desk, kind=ImportKind.TAKEOVER), kind_said=True)
        case word:
            await _answer_row(turn, desk, text, skip=word is PlanWord.SKIP)


async def write(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng" is "ghi" once nothing is left to ask."""
    desk = PlanDesk.of(payload)
    reading = await _reading(turn, desk)
    if reading.problems:
        await _go_on(turn, desk)
        return
    await _write(turn, desk)


async def drop(turn: Turn, payload: dict[str, Any]) -> None:
    """A no: nothing of it is written."""
    await turn.close_question()
    await turn.say(PlanRefused(PlanDesk.of(payload).name, "dropped"))


async def choose(turn: Turn, payload: dict[str, Any], number: int) -> None:
    """The proposal of that number."""
    await _answer_row(turn, PlanDesk.of(payload), str(number), skip=False)


async def undo(turn: Turn) -> None:
    """ "hoàn tác nhập": the latest registration, a spoken order too, is shown and leaves after a yes. Raises UserError when the person
    may not."""
    turn.require(Action.IMPORT)
    try:
        meant, found = await undoing.to_undo(turn.connection, turn.known.id, None)
    except BadInput as error:
        await _keep(turn, error)
        return
    question = await turn.ask(UNDO, {"import": meant.id}, raw=turn.incoming.text)
    echo = ImportUndoEcho(meant.name, meant.at, len(found), tuple(sorted({a.task.number for a in found})))
    await turn.say(echo, keyboards.yes_no(question))


async def undo_asked(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": it is taken back as a whole, unless a unit has reported meanwhile."""
    turn.require(Action.IMPORT)
    await turn.close_question()
    try:
        taken, assignments = await undoing.undo_in(turn.connection, turn.known.id, payload["import"], turn.cause)
    except BadInput as error:
        await _keep(turn, error)
        return
    await turn.say(ImportUndone(taken.name, assignments))


async def leave_it(turn: Turn, _payload: dict[str, Any]) -> None:
    """A no: the registration stays."""
    await turn.close_question()
    await turn.say(ImportKept("", (), stays=True))


async def _keep(turn: Turn, error: BadInput) -> None:
    await turn.say(ImportKept(error.name, error.numbers) if isinstance(error, undoing.ReportedOn) else ImportKept("", ()))


# --- asking ---------------------------------------------------------------------------------------------------------


async def _show(turn: Turn, desk: PlanDesk, *, with_sheet: bool = False) -> None:
    """`with_sheet`: how every row was read comes in a file of its own, too."""
    reading = await _reading(turn, desk)
    asked = await turn.ask(KIND, desk.to_json(), raw=desk.name)
    question = await _question(turn, desk, reading)
    fresh = [item for item in reading.items if item.duplicate_of is None and not item.problems]
    places, _ = register_tasks.find_units(
        [item.task for item in fresh], await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    )
    doubtful = [one for one in desk.plan.passed if one.why == "doubtful"]
    await turn.say(
        PlanPreview(
            name=desk.name,
            title=(desk.plan.heading or {}).get("document", ""),
            clear=len(fresh),
            asked=len({problem.row for problem in reading.problems}),
            known=sum(item.duplicate_of is not None for item in reading.items),
            skipped=len(desk.skipped),
            passed=tuple((one.row, one.text) for one in desk.plan.passed if one.why in ("total", "no_header", "no_content"))[:_NAMED],
            passed_all=len([one for one in desk.plan.passed if one.why not in ("prose", "told", "doubtful")]),
            doubtful=tuple((one.row, one.text) for one in doubtful[:_COLUMNS]),
            doubtful_more=tuple(one.row for one in doubtful[_COLUMNS:_ROWS]),
            doubtful_all=len(doubtful),
            collective=sum(len(place.lead) > 1 for place in places),
            assignments=sum(len(place.lead) + len(place.support) for place in places),
            dues=_dues(reading),
            alike=tuple((item.line.row, int(doubt[5:])) for item in fresh for doubt in item.doubts if doubt.startswith("like:"))[:_NAMED],
            supports=tuple(
                dict.fromkeys(doubt[8:].partition("=")[0] for item in fresh for doubt in item.doubts if doubt.startswith("support:"))
            )[:_NAMED],
            events=tuple(
                (item.line.row, item.task.deadline.due)
                for item in fresh
                if item.task.deadline.due is not None and any(doubt.startswith("event:") for doubt in item.doubts)
            )[:_COLUMNS],
            doubts=_doubts(item for item in reading.items if item.duplicate_of is None),
            undated=sum(item.task.deadline.due is None and item.task.deadline.recurrence is None for item in fresh),
            done=sum(item.task.progress.state is State.ACCEPTED for item in fresh),
            said_done=tuple(item.line.row for item in fresh if any(doubt.startswith("said:") for doubt in item.doubts))[:_COLUMNS],
            unread=desk.plan.unread[:_COLUMNS],
            takeover=reading.kind is ImportKind.TAKEOVER,
            question=question,
        )
    )
    if with_sheet and turn.can.files_out:
        await sheets.order(turn, {"sheet": "plan", "question": asked})


def _doubts(items: Iterable[Item]) -> tuple[DoubtedRows, ...]:
    """What was decided by a guess, by its kind."""
    found: dict[str, list[tuple[int, str]]] = {kind: [] for kind in _KINDS}
    for item in items:
        for doubt in item.doubts:
            kind, _, words = doubt.partition(":")
            if kind in found:
                found[kind].append((item.line.row, words))
    return tuple(
        DoubtedRows(
            kind,
            tuple(rows[:_COLUMNS]),
            tuple(dict.fromkeys(row for row, _ in rows[_COLUMNS:_ROWS])),
            len(dict.fromkeys(row for row, _ in rows[_ROWS:])),
        )
        for kind, rows in found.items()
        if rows
    )


def _dues(reading: Reading) -> tuple[ReadDue, ...]:
    """Deadlines whose words are no plain day, the most frequent first."""
    counted: Counter[tuple[str, bool, bool]] = Counter()
    days: dict[tuple[str, bool, bool], set[date | None]] = {}
    for item in reading.items:
        words = item.task.deadline_raw
        due, before = item.task.deadline.due, item.task.deadline.before
        if words and not item.problems and not _says_plainly(words, due):
            read = words, item.task.deadline.recurrence is not None and due is not None, before
            counted[read] += 1
            days.setdefault(read, set()).add(due)
    return tuple(_read_due(*read, days[read], rows) for read, rows in counted.most_common(_DUES))


def _says_plainly(words: str, due: date | None) -> bool:
    """Whether the day is written out in the words: "trước ngày 12/2/2027"."""
    written = {tuple(map(int, found)) for found in _WHOLE_DATE.findall(words)}
    return due is not None and (due.day, due.month, due.year) in written


def _read_due(words: str, recurring: bool, before: bool, days: Collection[date | None], rows: int) -> ReadDue:
    """The same words may mean several days: "ngày 25 hằng tháng" begins with the month a task was given in."""
    known = sorted(day for day in days if day is not None)
    return ReadDue(words, known[0] if known else None, recurring, rows, tuple(known[1:_DAYS]), before)


async def _question(turn: Turn, desk: PlanDesk, reading: Reading, not_understood: str = "") -> RowQuestion | None:
    problems = _one_per_row(reading.problems)
    if not problems:
        return None
    problem = problems[0]
    item = next(item for item in reading.items if item.line.row == problem.row)
    also = len({p.row for p in reading.problems if p.ask == "unit_unknown" and p.value == problem.value}) - 1
    answered = sum(line.row in desk.skipped for line in desk.plan.lines)
    return RowQuestion(
        number=answered + 1,
        total=answered + len(problems),
        row=item.line.row,
        content=item.task.content,
        ask=problem.ask,
        value=problem.value,
        proposals=await _proposals(turn, problem),
        also=also if problem.ask == "unit_unknown" else 0,
        not_understood=not_understood,
    )


def _one_per_row(problems: Sequence[RowProblem]) -> list[RowProblem]:
    first: dict[int | None, RowProblem] = {}
    for problem in problems:
        first.setdefault(problem.row, problem)
    return list(first.values())


async def _proposals(turn: Turn, problem: RowProblem) -> tuple[str, ...]:
    if problem.ask != "unit_unknown":
        return ()
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    return Names(directory).alike(problem.value, _NAMED)


async def _go_on(turn: Turn, desk: PlanDesk, *, kind_said: bool = False, dated: int | None = None, not_understood: str = "") -> None:
    """After an answer: what it changed and what is still asked. The whole preview was read once. `kind_said`: new or old; `dated`: the row
    whose deadline was said; `not_understood`: words that answer nothing that was asked."""
    reading = await _reading(turn, desk)
    await turn.ask(KIND, desk.to_json(), raw=desk.name)
    await turn.say(
        PlanChanged(
            name=desk.name,
            clear=sum(item.duplicate_of is None and not item.problems for item in reading.items),
            asked=len({problem.row for problem in reading.problems}),
            skipped=len(desk.skipped),
            question=await _question(turn, desk, reading),
            takeover=reading.kind is ImportKind.TAKEOVER if kind_said else None,
            dated=_dated(turn, next(item for item in reading.items if item.line.row == dated)) if dated is not None else None,
            not_understood=not_understood,
        )
    )


def _dated(turn: Turn, item: Item) -> DatedRow:
    due = item.task.deadline.due
    last_day = turn.known.calendar.last_day(due) if due is not None else None
    return DatedRow(item.line.row, due, last_day if last_day != due else None)


async def _answer_row(turn: Turn, desk: PlanDesk, text: str, *, skip: bool) -> None:
    """Put an answer into the row that was asked about, then show what is left."""
    reading = await _reading(turn, desk)
    problems = _one_per_row(reading.problems)
    if not problems:
        await _go_on(turn, desk, not_understood="" if skip else text)
        return
    problem = problems[0]
    assert problem.row is not None
    if skip:
        await _go_on(turn, replace(desk, skipped=desk.skipped | {problem.row}))
        return
    mended = await _mended(turn, desk, problem, text)
    if mended is None:
        await turn.ask(KIND, desk.to_json(), raw=desk.name)
        question = await _question(turn, desk, reading, not_understood=text)
        assert question is not None
        await turn.say(PlanQuestion(question))
        return
    dated = problem.row if problem.ask in _OF_DEADLINES else None
    await _go_on(turn, replace(desk, plan=replace(desk.plan, lines=mended)), dated=dated)


async def _mended(turn: Turn, desk: PlanDesk, problem: RowProblem, text: str) -> tuple[Line, ...] | None:
    """The rows with the answer in them; None when the text is no answer to what was asked."""
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    if problem.ask in ("unit_unknown", "unit_missing"):
        proposals = await _proposals(turn, problem)
        if text.strip().isdecimal():
            number = int(text)
            names: tuple[str, ...] = (proposals[number - 1],) if 1 <= number <= len(proposals) else ()
        else:
            found = Names(directory).split(text)
            names = tuple(match.name for match in found if match.name is not None and match.sure >= Names.SURE_ENOUGH)
            names = names if len(names) == len(found) else ()
        if not names:
            return None
        return tuple(_with_unit(line, problem, names) for line in desk.plan.lines)
    if problem.ask in _OF_DEADLINES:
        due = read_deadline(text, on=turn.known.today, calendar=turn.known.calendar, plan_year=desk.plan.year)
        undated = due.due is None and plan_word(text) is PlanWord.UNDATED
        if not undated and (due.due is None or due.ask is not None):
            return None
        said = "-" if undated or due.due is None else due.due.isoformat()
        return tuple(replace(line, cells={**line.cells, "due": said}) if line.row == problem.row else line for line in desk.plan.lines)
    if problem.ask in ("day_unreadable", "percent_wrong"):
        value = _cell_said(turn, problem, text)
        return None if value is None else tuple(_with_value(line, problem, value) for line in desk.plan.lines)
    return None


def _cell_said(turn: Turn, problem: RowProblem, text: str) -> str | None:
    """What a cell with a day or a share shall hold: "" for nothing; None when the text is neither."""
    if plan_word(text) in (PlanWord.BLANK, PlanWord.UNDATED):
        return ""
    if problem.ask == "percent_wrong":
        percent = text.strip().rstrip("% ")
        return percent if percent.isdecimal() and int(percent) <= 100 else None
    day = read_deadline(text, on=turn.known.today, calendar=turn.known.calendar)
    return day.due.isoformat() if day.kind is DeadlineKind.DATE and day.due is not None and day.ask is None else None


def _with_value(line: Line, problem: RowProblem, value: str) -> Line:
    """The same words mean the same in every row, as "như trên" does; the cells that hold them get the value."""
    columns = ("percent",) if problem.ask == "percent_wrong" else ("issued_on", "assigned_on", "done_on", "reported_on")
    written = {column: line.cells[column].rstrip("% ") if column == "percent" else line.cells[column] for column in columns}
    return replace(line, cells={**line.cells, **{column: value for column in columns if written[column] == problem.value}})


def _with_unit(line: Line, problem: RowProblem, names: Sequence[str]) -> Line:
    """The same words mean the same unit in every row; a missing unit is the asked row's own."""
    cells = dict(line.cells)
    if problem.ask == "unit_missing":
        if line.row != problem.row:
            return line
        cells["lead"] = "|".join(names)
    else:
        for column in ("lead", "support"):
            parts = [part for written in cells[column].split("|") for part in (names if written.strip() == problem.value else (written,))]
            cells[column] = "|".join(dict.fromkeys(part for part in parts if part))
    return replace(line, cells=cells)


async def _write(turn: Turn, desk: PlanDesk) -> None:
    reading = await _reading(turn, desk)
    await turn.close_question()
    if not reading.fresh:
        await turn.say(PlanRefused(desk.name, "nothing_new"))
        return
    made = await register.register_in(
        turn.connection, turn.known.id, reading.fresh, reading.kind, PurePath(desk.name).name, turn.cause, on=reading.on
    )
    office = turn.known
    trial = any(unit.mode is Mode.TRIAL for unit in office.chart.units.values())
    await turn.say(
        PlanWritten(
            tasks=len(made.tasks),
            first=made.tasks[0].number,
            last=made.tasks[-1].number,
            assignments=made.assignments,
            left=len({problem.row for problem in reading.problems}),
            trial=trial,
        )
    )


async def _reading(turn: Turn, desk: PlanDesk) -> Reading:
    """The rows as they stand, without those left out."""
    kept = replace(desk.plan, lines=tuple(line for line in desk.plan.lines if line.row not in desk.skipped))
    return await importing.understand(turn.connection, turn.known.organisation, kept, turn.known.today, kind=desk.kind)
