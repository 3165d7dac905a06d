"""Tasks enter the register, inside a transaction of the caller: documents, numbers, assignments, series.

A taken-over list is recorded on its day and starts every clock there; an old list is recorded in the past, before the
organisation was live, so that figures of that time can be asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.core.calendar import Calendar
from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE, local_date
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.core.register import BadRows, ImportKind, NewDocument, NewTask, Registered, RegisteredTask, RowProblem
from bot.core.series import due_on_or_after, opens_on
from bot.core.task import Assignment, Document, Part, State, Task
from bot.services.register_office import ensure_years
from db import assignments, days, documents, imports, organisations, units
from db import tasks as task_rows
from db.session import Connection

_KNOWN_STATES = (State.OPEN, State.ACCEPTED, State.WITHDRAWN)
_ANY_DAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Units:
    """Where a task goes, found from what was written. `target`: the collective target as written."""

    lead: tuple[int, ...]
    support: tuple[int, ...]
    target: str | None


@dataclass(frozen=True, slots=True)
class _Entry:
    """One registration while it is being written.

    `day`: the day of registration, for an old list the day it shows. `registered_on`: from when on reminders may
    speak, also for an old list never a day that has gone by.
    """

    connection: Connection
    organisation: Organisation
    import_id: int
    kind: ImportKind
    day: date
    registered_on: date
    cause: Cause
    calendar: Calendar


async def register(
    connection: Connection,
    organisation: Organisation,
    new: Sequence[NewTask],
    kind: ImportKind,
    name: str,
    cause: Cause,
    *,
    on: date | None = None,
) -> Registered:
    """Register tasks in the order given; each takes the next number. Raises BadRows before anything is written."""
    day = on or local_date(cause.at)
    check_day(organisation, kind, day)
    directory = await units.directory(connection, organisation.id, day)
    places, problems = find_units(new, directory)
    problems += [problem for task in new if (problem := wrong_with(task)) is not None]
    if not new:
        raise BadInput("There is no task to register.", "Give at least one.")
    if problems:
        raise BadRows(tuple(sorted(problems, key=lambda p: p.row or 0)))

    # What is recorded in the past was known on that day; everything else is known from now on.
    at = cause if kind is not ImportKind.OLD else replace(cause, at=datetime.combine(day, time.min, OFFICE_ZONE))
    due_years = {task.deadline.due.year for task in new if task.deadline.due is not None}
    await ensure_years(connection, organisation.id, sorted({*due_years, day.year, day.year + 1}), cause)
    entry = _Entry(
        connection,
        organisation,
        await imports.add(connection, organisation.id, kind, name, cause),
        kind,
        day,
        local_date(cause.at) if kind is ImportKind.OLD else day,
        at,
        await days.calendar(connection, organisation.id),
    )
    papers = await _documents(entry, [task.document for task in new if task.document is not None])
    undated = await _undated_items(entry, new, papers)
    numbers = await organisations.take_numbers(connection, organisation.id, len(new))
    made = []
    for number, task, place in zip(numbers, new, places, strict=True):
        paper = None if task.document is None else papers[task.document]
        made.append(await _add(entry, number, task, place, paper, standing=_is_standing(task, paper, undated)))
    return Registered(entry.import_id, tuple(made))


async def open_periods(connection: Connection, organisation: Organisation, cause: Cause) -> Registered | None:
    """The task of the current period for every series that lacks it, and of the periods an outage passed over since the
    last one there is."""
    day = local_date(cause.at)
    owed = []
    latest = await task_rows.latest_periods(connection, organisation.id)
    for series in await task_rows.series_of(connection, organisation.id):
        known = latest.get(series.id)
        start = day if known is None else min(day, known + timedelta(days=1))
        while (due := due_on_or_after(series.rrule, series.starts_on, start, series.ends_on)) is not None:
            if known is None or due > known:
                owed.append((series, due))
            if due >= day:
                break
            start = due + timedelta(days=1)
    if not owed:
        return None
    await ensure_years(connection, organisation.id, sorted({due.year for _, due in owed}), cause)
    entry = _Entry(
        connection,
        organisation,
        await imports.add(connection, organisation.id, ImportKind.NEW, "series", cause),
        ImportKind.NEW,
        day,
        day,
        cause,
        await days.calendar(connection, organisation.id),
    )
    numbers = await organisations.take_numbers(connection, organisation.id, len(owed))
    before = await task_rows.said_before(connection, organisation.id)
    made = []
    for number, (series, due) in zip(numbers, owed, strict=True):
        task = NewTask(
            content=series.content,
            source=series.source,
            lead=series.lead_units,
            support=series.support_units,
            item=series.item,
            product=series.product,
            deadline=Deadline(DeadlineKind.RECURRING, due, before=series.id in before, recurrence=series.rrule),
            deadline_raw=series.deadline_raw,
            assigned_on=opens_on(series.rrule, series.starts_on, due),
        )
        place = Units(series.lead_units, series.support_units, series.target)
        made.append(await _add_task(entry, number, task, place, series.document, standing=False, series_id=series.id))
    return Registered(entry.import_id, tuple(made))


def check_day(organisation: Organisation, kind: ImportKind, day: date) -> None:
    """Only an old list is recorded in the past, before the organisation was live (design section 4.5)."""
    if kind is ImportKind.OLD and (organisation.live_from is None or day >= organisation.live_from):
        raise BadInput(
            f"An old list is of a day before {organisation.live_from or 'the organisation was live'}, not of {day}.",
            "Give the day the list shows with --on, or import it as a takeover.",
        )


def find_units(new: Sequence[NewTask], directory: Directory) -> tuple[list[Units], list[RowProblem]]:
    """Where each task goes. A unit that leads is not its own support; each unit is named once."""
    places, problems = [], []
    for task in new:
        lead, unknown_lead, target = _targets(task.lead, directory)
        support, unknown_support, _ = _targets(task.support, directory)
        for name in (*unknown_lead, *unknown_support):
            problems.append(
                RowProblem(
                    task.row,
                    f"no unit or group is called {name!r}",
                    "Correct the name, or add it as an alias of its unit.",
                    ask="unit_unknown",
                    value=name,
                )
            )
        if not lead and not unknown_lead:
            problems.append(RowProblem(task.row, "it has no lead unit", "Name the unit or the group that leads.", ask="unit_missing"))
        places.append(Units(lead, tuple(unit_id for unit_id in support if unit_id not in lead), target))
    return places, problems


def _targets(written: Iterable[str | int], directory: Directory) -> tuple[tuple[int, ...], list[str], str | None]:
    """(unit ids each once, names that mean nothing, the collective target as written)."""
    found: list[int] = []
    unknown: list[str] = []
    collective: list[str] = []
    for name in written:
        if isinstance(name, int):
            if name in directory.units:
                found.append(name)
            else:
                unknown.append(str(name))
        elif (unit := directory.unit(name)) is not None:
            found.append(unit.id)
        elif (group := directory.group(name)) is not None and group.unit_ids:
            found.extend(group.unit_ids)
            collective.append(name)
        else:
            unknown.append(name)
    return tuple(dict.fromkeys(found)), unknown, ", ".join(collective) or None


def wrong_with(task: NewTask) -> RowProblem | None:
    """What is wrong with a task by itself; its units are looked at by `find_units`."""
    progress = task.progress
    if not task.content.strip():
        return RowProblem(task.row, "it has no content", "Write what is to be done.", ask="no_content")
    if progress.state not in _KNOWN_STATES:
        return RowProblem(task.row, f"a list cannot hold tasks that are {progress.state}", "Use open, done or withdrawn.")
    if progress.state is State.OPEN and progress.done_on is not None:
        problem, cure = "it is open and has a day on which it was done", "Set the state to done, or leave the day empty."
        return RowProblem(task.row, problem, cure, "open_with_day", f"{progress.done_on:%d/%m/%Y}")
    if (rule := series_rule(task.deadline)) is not None:
        try:
            due_on_or_after(rule, _ANY_DAY, _ANY_DAY)
        except ValueError:
            return RowProblem(task.row, f"the recurrence {rule!r} cannot be read", "Write the deadline in other words.")
    return None


async def _documents(entry: _Entry, new: Iterable[NewDocument]) -> dict[NewDocument, Document]:
    """The stored paper of each: a paper already known is not entered twice."""
    papers: dict[NewDocument, Document] = {}
    for document in new:
        if document not in papers:
            known = await documents.find(entry.connection, entry.organisation.id, document)
            papers[document] = known or await documents.add(entry.connection, entry.organisation.id, document)
    return papers


async def _undated_items(entry: _Entry, new: Sequence[NewTask], papers: dict[NewDocument, Document]) -> Counter[int]:
    """How many undated items each paper has, those registered before included."""
    stored = await task_rows.undated_items(entry.connection, entry.organisation.id, {paper.id for paper in papers.values()})
    counted = Counter(stored)
    for task in new:
        if task.document is not None and _is_undated(task.deadline):
            counted[papers[task.document].id] += 1
    return counted


def series_rule(deadline: Deadline) -> str | None:
    """The rule by which a deadline comes back; a length with its anchor ("P3WD:signing") is none."""
    rule = deadline.recurrence
    return rule if rule is not None and rule.startswith(("FREQ=", "DATES:")) else None


def _is_undated(deadline: Deadline) -> bool:
    return deadline.due is None and series_rule(deadline) is None


def _is_standing(task: NewTask, paper: Document | None, undated: Counter[int]) -> bool:
    """Standing duties answer once a month for their document: those said to be, and undated items that are not alone."""
    if task.standing is not None:
        return task.standing
    return _is_undated(task.deadline) and paper is not None and undated[paper.id] > 1


async def _add(entry: _Entry, number: int, task: NewTask, place: Units, paper: Document | None, *, standing: bool) -> RegisteredTask:
    """One task; a recurring one becomes a series and the task of its current period."""
    rule = series_rule(task.deadline)
    if rule is None or entry.kind is ImportKind.OLD or task.progress.state is not State.OPEN:
        return await _add_task(entry, number, task, place, paper, standing=standing)
    starts_on = _assigned_on(entry, task, paper)
    due = due_on_or_after(rule, starts_on, entry.day)
    if due is None:
        # Its last day has passed: it stands as it is written, a single task.
        return await _add_task(entry, number, task, place, paper, standing=standing)
    series_id = await task_rows.add_series(
        entry.connection,
        entry.organisation.id,
        task,
        rrule=rule,
        document=paper,
        target=place.target,
        starts_on=starts_on,
        lead_units=place.lead,
        support_units=place.support,
    )
    this_period = replace(task, deadline=replace(task.deadline, due=due), assigned_on=opens_on(rule, starts_on, due))
    return await _add_task(entry, number, this_period, place, paper, standing=False, series_id=series_id)


async def _add_task(
    entry: _Entry,
    number: int,
    task: NewTask,
    place: Units,
    paper: Document | None,
    *,
    standing: bool,
    series_id: int | None = None,
) -> RegisteredTask:
    due = task.deadline.due
    stored = await task_rows.add(
        entry.connection,
        entry.organisation.id,
        entry.import_id,
        number,
        task,
        document=paper,
        target=place.target,
        standing=standing,
        series_id=series_id,
        period=due.isoformat() if series_id is not None and due is not None else None,
    )
    made = []
    for part, unit_ids in ((Part.LEAD, place.lead), (Part.SUPPORT, place.support)):
        for unit_id in unit_ids:
            first = _first_version(entry, stored, task, unit_id, part, _assigned_on(entry, task, paper))
            look = entry.registered_on if first.is_open else None
            made.append(await assignments.add(entry.connection, entry.organisation.id, first, entry.cause, next_look_on=look))
    return RegisteredTask(stored.id, number, tuple(assignment.id for assignment in made), task.row)


def _assigned_on(entry: _Entry, task: NewTask, paper: Document | None) -> date:
    """The day it was given; never after the day of registration, which is when the register first knew of it."""
    given = task.assigned_on or (paper.issued_on if paper is not None else None) or entry.day
    return min(given, entry.day)


def _first_version(entry: _Entry, stored: Task, task: NewTask, unit_id: int, part: Part, assigned_on: date) -> Assignment:
    due, progress = task.deadline.due, task.progress
    done_on = progress.done_on if progress.state is State.ACCEPTED else None
    return Assignment(
        id=0,
        task=stored,
        unit_id=unit_id,
        part=part,
        state=progress.state,
        assigned_on=assigned_on,
        registered_on=entry.registered_on,
        person_id=task.person_id if part is Part.LEAD else None,
        takeover=entry.kind is not ImportKind.NEW,
        due_original=due,
        due=due,
        due_time=task.deadline.time,
        before=task.deadline.before,
        last_day=None if due is None else entry.calendar.last_day(due),
        percent=100 if progress.state is State.ACCEPTED else progress.percent,
        reported_on=progress.reported_on or done_on,
        said=progress.said,
        said_on=progress.reported_on if progress.said else None,
        submitted_on=done_on,
        done_on=done_on,
    )
