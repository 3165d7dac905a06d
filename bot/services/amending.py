"""A sheet of the register that was corrected by hand and sent back: compared row by row, then written as corrections.

A row that changed in the register after the export is a conflict: both sides are shown and nothing of it is written, unless the
clerk chooses the sheet's side for that row; then the cells corrected in the sheet are written, the others stay.
Rows that are missing from the sheet stay as they are: a sheet takes nothing away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

import db.assignments
import db.requests
import db.task_edits
import db.tasks
import db.units
from bot.core.amendment import AMENDABLE, NEEDS_REASON, WORDS, Amendment, Comparison, FieldChange
from bot.core.cause import Cause
from bot.core.changes import FROM_ABOVE, extended, moved
from bot.core.directory import Directory
from bot.core.plan import parse_day
from bot.core.register_line import RegisterLine
from bot.core.task import Assignment, Part, State
from bot.services.office import Office
from bot.services.register_export import lines_of
from db import organisations
from db.session import Connection
from messages import labels
from messages.reading.deadlines import read_deadline
from messages.reading.plan.units import Names
from messages.reading.returned_sheet import Returned, ReturnedRow
from messages.reading.text import fold
from messages.register_columns import DATES, cells_of, plain, sums

_STATES = {fold(text): state for state, text in labels.STATES.items()}
_NO_DAY = frozenset({"", "-", "khong thoi han", "khong", "khong han"})


Over = Mapping[int, Mapping[str, str]]
"""Rows of the sheet whose conflict is decided for it → what the register said then (sums of its cells): what changes after that is a
conflict again."""


class _Wrong(Exception):
    def __init__(self, code: str, column: str) -> None:
        super().__init__(code)
        self.code, self.column = code, column


async def compare(connection: Connection, office: Office, returned: Returned, over: Over = MappingProxyType({})) -> Comparison:
    """What the sheet says otherwise than the register does now. Writes nothing. `over`: conflicts decided for the sheet."""
    found = await db.assignments.find(connection, office.id)
    lines = lines_of(office, found, await db.tasks.extras(connection, office.id))
    directory = await db.units.directory(connection, office.id, office.today)
    reader = _Reader(office, directory, Names(directory), lines, {a.id: a for a in found}, over)
    amendments: list[Amendment] = []
    seen = set()
    same = 0
    for row in returned.rows:
        amendment = reader.amendment(row)
        if row.seal is not None:
            seen.add((row.seal.number, row.seal.assignments))
        if amendment is None:
            same += 1
        else:
            amendments.append(amendment)
    absent = sum((line.task.number, line.assignments) not in seen for line in lines)
    return Comparison(tuple(_told_once(amendments)), same, absent)


def _told_once(amendments: Sequence[Amendment]) -> list[Amendment]:
    """Two rows of one task share its words: where they say different things, the second is a question."""
    said: dict[tuple[int, str], str] = {}
    checked = []
    for one in amendments:
        words = [change for change in one.changes if change.column in WORDS]
        other = next((c.column for c in words if said.setdefault((one.number, c.column), c.new) != c.new), None)
        checked.append(one if other is None or not one.is_clear else replace(one, problem="twice", column=other))
    return checked


@dataclass(frozen=True)
class _Reader:
    office: Office
    directory: Directory
    names: Names
    lines: Sequence[RegisterLine]
    assignments: Mapping[int, Assignment]
    over: Over

    def amendment(self, row: ReturnedRow) -> Amendment | None:
        """What a row changes; None when it says what the register says, or what it said when it left."""
        seal = row.seal
        if seal is None:
            return Amendment(row.row, 0, (), (), row.reason, problem="seal")
        if seal.organisation != self.office.organisation.code:
            return Amendment(row.row, seal.number, (), (), row.reason, problem="foreign")
        written = sums(row.cells)
        edited = [column for column in row.cells if written[column] != seal.sums[column]]
        if not edited:
            return None
        line = self._line(seal.number, seal.assignments)
        if line is None:
            return Amendment(row.row, seal.number, (), (), row.reason, problem="gone")
        now = cells_of(line)
        changes = tuple(
            FieldChange(column, now[column], row.cells[column])
            for column in edited
            if plain(column, row.cells[column]) != plain(column, now[column])
        )
        if not changes:
            return None
        said = sums(now)
        conflict = (line.assignments != seal.assignments or said != seal.sums) and self.over.get(row.row) != said
        amendment = Amendment(
            row.row, seal.number, line.assignments, changes, row.reason, conflict=conflict, now=tuple(said.items()) if conflict else ()
        )
        try:
            read = tuple(replace(change, value=self._value(change, line)) for change in changes)
            read = tuple(change for change in read if not self._says_the_same(change, line))
            self._check(read, line, row.reason)
        except _Wrong as wrong:
            return replace(amendment, problem=wrong.code, column=wrong.column)
        return replace(amendment, changes=read) if read else None

    def _line(self, number: int, assignments: tuple[int, ...]) -> RegisterLine | None:
        """The row of the register that left as this one: the same units, else the one that holds the first of them."""
        of_task = [line for line in self.lines if line.task.number == number]
        exact = next((line for line in of_task if line.assignments == assignments), None)
        return exact or next((line for line in of_task if assignments and assignments[0] in line.assignments), None)

    def _value(self, change: FieldChange, line: RegisterLine) -> Any:
        """What a cell means. Raises _Wrong."""
        column, text = change.column, plain(change.column, change.new)
        if column not in AMENDABLE:
            raise _Wrong("fixed", column)
        if column in WORDS:
            if column == "content" and not text:
                raise _Wrong("content", column)
            return change.new.strip() or None
        if column in ("lead", "support"):
            return self._units(column, change.new)
        if column in DATES:
            return self._day(column, text)
        if column == "percent":
            if text and not (text.isdigit() and int(text) <= 100):
                raise _Wrong("percent", column)
            return int(text) if text else None
        state = _STATES.get(fold(text)) or next((state for words, state in _STATES.items() if text and words.startswith(fold(text))), None)
        if state is None:
            raise _Wrong("state", column)
        return state

    def _units(self, column: str, text: str) -> tuple[int, ...]:
        ids: list[int] = []
        for match in self.names.split(text):
            unit = self.directory.unit(match.name) if match.name is not None else None
            group = self.directory.group(match.name) if match.name is not None else None
            if match.sure < Names.SURE_ENOUGH or (unit is None and group is None):
                raise _Wrong("unit", column)
            ids += [unit.id] if unit is not None else group.unit_ids if group is not None else []
        if column == "lead" and not ids:
            raise _Wrong("unit", column)
        return tuple(dict.fromkeys(ids))

    def _day(self, column: str, text: str) -> date | None:
        if fold(text) in _NO_DAY:
            if column == "assigned_on":
                raise _Wrong("day", column)
            return None
        try:
            day = parse_day(text)
        except ValueError:
            read = read_deadline(text, on=self.office.today, calendar=self.office.calendar)
            if read.due is None or read.ask is not None or read.recurrence is not None:
                raise _Wrong("day", column) from None
            day = read.due
        if column != "due" and day > self.office.today:
            raise _Wrong("future", column)
        return day

    def _says_the_same(self, change: FieldChange, line: RegisterLine) -> bool:
        """Other words for the units it has, another way to write the same day."""
        match change.column:
            case "lead":
                return set(change.value) == {self.assignments[one].unit_id for one in line.assignments}
            case "support":
                return set(change.value) == {a.unit_id for a in self._supports(line)}
            case "due" | "assigned_on" | "done_on":
                return bool(change.value == getattr(line.standing, change.column))
            case "state":
                return change.value is line.standing.state
        return False

    def _supports(self, line: RegisterLine) -> list[Assignment]:
        return [a for a in self.assignments.values() if a.task.id == line.task.id and a.part is Part.SUPPORT]

    def _check(self, changes: Sequence[FieldChange], line: RegisterLine, reason: str) -> None:
        """Whether the cells fit together and to what the register allows. Raises _Wrong."""
        values = {change.column: change.value for change in changes}
        state = values.get("state", line.standing.state)
        done_on = values.get("done_on", line.standing.done_on)
        if state is State.ACCEPTED and done_on is None and (values.keys() & {"state", "done_on"}):
            raise _Wrong("done_on", "done_on")
        if state is not State.ACCEPTED and "done_on" in values and done_on is not None:
            raise _Wrong("done_on", "done_on")
        if state is State.SUBMITTED and "state" in values:
            # What a unit has not claimed the clerk does not claim for it in a sheet.
            raise _Wrong("state", "state")
        if "due" in values and line.standing.state in (State.ACCEPTED, State.WITHDRAWN) and "state" not in values:
            raise _Wrong("closed", "due")
        if line.recurring and "due" in values and values["due"] is None:
            raise _Wrong("day", "due")
        if "due" in values and line.task.source in FROM_ABOVE and not reason:
            raise _Wrong("upstream", "due")
        if not reason and values.keys() & NEEDS_REASON:
            raise _Wrong("reason", next(column for column in values if column in NEEDS_REASON))


async def write(connection: Connection, office: Office, amendments: Sequence[Amendment], cause: Cause, name: str) -> tuple[int, ...]:
    """Write the clear ones; the assignments that changed. Conflicts and rows with a problem are passed over.

    `name`: of the file, the reason where none was needed and none is given.
    """
    await organisations.lock(connection, office.id)
    changed: list[int] = []
    for amendment in amendments:
        if amendment.is_clear:
            changed += await _Writer(connection, office, cause, amendment, amendment.reason or name).write()
    return tuple(dict.fromkeys(changed))


@dataclass(frozen=True)
class _Writer:
    connection: Connection
    office: Office
    cause: Cause
    amendment: Amendment
    reason: str

    async def write(self) -> list[int]:
        values = {change.column: change.value for change in self.amendment.changes}
        current = await db.assignments.by_ids(self.connection, self.office.id, self.amendment.assignments)
        leads = [current[one] for one in self.amendment.assignments if one in current]
        task = leads[0].task
        words = {c.column: (c.old or None, c.value) for c in self.amendment.changes if c.column in WORDS}
        await db.task_edits.edit(self.connection, self.office.id, task.id, words, self.cause, self.reason)
        changed = [a.id for a in leads] if words else []
        standing = {column: value for column, value in values.items() if column not in (*WORDS, "lead", "support")}
        if standing:
            for before in leads:
                await self._change(before, self._amended(before, standing))
            changed += [a.id for a in leads]
        if "lead" in values:
            changed += await self._give_to(Part.LEAD, leads, values["lead"])
        if "support" in values:
            every = await db.assignments.by_number(self.connection, self.office.id, task.number)
            changed += await self._give_to(Part.SUPPORT, [a for a in every if a.part is Part.SUPPORT], values["support"])
        return changed

    def _amended(self, a: Assignment, values: Mapping[str, Any]) -> Assignment:
        if "due" in values:
            due = values["due"]
            first = a.due_original or due
            a = (
                replace(a, due=None, due_time=None, last_day=None, before=False, due_original=a.due_original)
                if due is None
                else replace(extended(a, due, self.office.calendar), due_original=first)
            )
        if "assigned_on" in values:
            a = replace(a, assigned_on=values["assigned_on"])
        if "percent" in values:
            a = replace(a, percent=values["percent"], percent_on=None, percent_said=None)
        state, done_on = values.get("state", a.state), values.get("done_on", a.done_on)
        if state is State.ACCEPTED:
            return replace(a, state=state, done_on=done_on, submitted_on=done_on, supplement=None, percent=100)
        if state is State.OPEN and a.state is not State.OPEN:
            return replace(a, state=state, done_on=None, submitted_on=None)
        return replace(a, state=state)

    async def _change(self, before: Assignment, after: Assignment) -> None:
        look_on = self.office.today if after.is_open else None
        await db.assignments.change(self.connection, self.office.id, after, self.cause, reason=self.reason, next_look_on=look_on)
        if after.state is not State.OPEN and before.is_open:
            await db.requests.cancel_open(self.connection, self.office.id, before.id, self.cause.at)

    async def _give_to(self, part: Part, now: Sequence[Assignment], units: Sequence[int]) -> list[int]:
        """One unit for another moves; units that join get an assignment like the first, units that leave are withdrawn."""
        left = [a for a in now if a.unit_id not in units and a.state is not State.WITHDRAWN]
        joined = [unit_id for unit_id in units if unit_id not in {a.unit_id for a in now}]
        changed = []
        if len(left) == len(joined) == 1:
            current = (await db.assignments.by_ids(self.connection, self.office.id, [left[0].id]))[left[0].id]
            await self._change(current, moved(current, joined[0], self.office.today))
            return [current.id]
        every = await db.assignments.by_number(self.connection, self.office.id, self.amendment.number)
        like = next(a for a in every if a.id in self.amendment.assignments)
        for unit_id in joined:
            fresh = Assignment(
                id=0,
                task=like.task,
                unit_id=unit_id,
                part=part,
                state=State.OPEN,
                assigned_on=self.office.today,
                registered_on=self.office.today,
                due_original=like.due,
                due=like.due,
                due_time=like.due_time,
                before=like.before,
                last_day=None if like.due is None else self.office.calendar.last_day(like.due),
            )
            made = await db.assignments.add(self.connection, self.office.id, fresh, self.cause, next_look_on=self.office.today)
            changed.append(made.id)
        for a in left:
            current = (await db.assignments.by_ids(self.connection, self.office.id, [a.id]))[a.id]
            await self._change(current, replace(current, state=State.WITHDRAWN))
            changed.append(a.id)
        return changed
