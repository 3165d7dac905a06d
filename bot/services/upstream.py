"""An export of the system above is set beside the register, again and again; the clerk decides about each difference.

Tasks are known by their code there; a task without one that has the same words and unit is linked first. Nothing
changes by comparing, and what was not taken over is shown again the next time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import db.assignments
import db.marks
import db.requests
import db.task_edits
import db.tasks
from bot.core.amendment import Amendment, FieldChange
from bot.core.cause import Cause
from bot.core.changes import extended
from bot.core.plan import Plan
from bot.core.register import ImportKind
from bot.core.task import UNFINISHED, Assignment, Part, Source, State
from bot.core.upstream import CONFIRMED_STATE, ENTERED, RETURNED_STATE, Difference, DifferenceKind
from bot.services import importing, register
from bot.services.importing_rows import Item
from bot.services.office import Office
from db.session import Connection
from messages import formats, labels
from messages.reading.text import fold

RETURNED = "returned"
_DOUBTFUL = frozenset({DifferenceKind.DUE, DifferenceKind.CLOSED, DifferenceKind.RETURNED, DifferenceKind.ABSENT})
"""Differences that make a figure doubtful; what is only to be entered there is known from the marks."""
_ENOUGH = 0.5
"""From this share of rows with codes the register knows, a list is an export of the system above."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """`items`: rows of the file by number, for those that are to be registered. `same`: tasks on which both agree."""

    differences: tuple[Difference, ...]
    items: dict[int, Item]
    same: int


async def is_export(connection: Connection, organisation_id: int, plan: Plan) -> bool:
    """Whether a list is one of tasks that are known here by their codes."""
    codes = {_code(line.cells["upstream_code"]) for line in plan.lines if line.cells["upstream_code"]}
    if not codes or len(codes) < _ENOUGH * len(plan.lines):
        return False
    known = {_code(extra.upstream_code) for extra in (await db.tasks.extras(connection, organisation_id)).values()}
    return len(codes & known) >= _ENOUGH * len(codes)


async def compare(connection: Connection, office: Office, plan: Plan) -> Reconciled:
    """The differences, in the order of the file; then what the file does not have. Writes nothing."""
    reading = await importing.understand(connection, office.organisation, plan, office.today, kind=ImportKind.NEW, source=Source.NV_UBND)
    found = [a for a in await db.assignments.find(connection, office.id) if a.part is Part.LEAD and a.state is not State.WITHDRAWN]
    extras = await db.tasks.extras(connection, office.id)
    entered = await db.marks.marked(connection, office.id, db.marks.UPSTREAM)
    by_task: dict[int, list[Assignment]] = {}
    for a in found:
        by_task.setdefault(a.task.id, []).append(a)
    by_code = {_code(extras[task].upstream_code): of for task, of in by_task.items() if task in extras and extras[task].upstream_code}
    by_number = {of[0].task.number: of for of in by_task.values()}
    differences: list[Difference] = []
    items: dict[int, Item] = {}
    seen, same = set(), 0
    for item in reading.items:
        code = _code(item.line.cells["upstream_code"])
        if not code:
            continue
        twin = item.duplicate_of if isinstance(item.duplicate_of, int) else None
        here = by_code.get(code) or (by_number.get(twin) if twin is not None else None)
        of_row: list[Difference] = []
        if here is None:
            if code not in seen:
                items[item.line.row] = item
                problems = tuple(problem.ask for problem in item.problems)
                of_row = [
                    Difference(
                        DifferenceKind.NEW,
                        item.line.cells["upstream_code"].strip(),
                        item.task.content,
                        item.line.row,
                        there=item.task.deadline.due,
                        problems=problems,
                    )
                ]
        else:
            extra = extras[here[0].task.id]
            of_row = _of_task(item, here, extra.upstream_code, extra.upstream_state, is_entered=here[0].task.id in entered)
            same += not of_row
        seen.add(code)
        differences += of_row
    for code, here in by_code.items():
        if code not in seen and any(a.state is State.OPEN for a in here):
            differences.append(
                Difference(
                    DifferenceKind.ABSENT, extras[here[0].task.id].upstream_code or code, here[0].task.content, number=here[0].task.number
                )
            )
    return Reconciled(tuple(differences), items, same)


def _code(text: str | None) -> str:
    return "".join(fold(text or "").split())


def _of_task(
    item: Item, here: Sequence[Assignment], known_code: str | None, state_there: str | None, *, is_entered: bool
) -> list[Difference]:
    task = here[0].task
    written = item.line.cells["state"]
    done_on = item.task.progress.done_on
    is_open = any(a.state is State.OPEN for a in here)
    is_done = all(a.state is State.ACCEPTED for a in here)
    plain = Difference(
        DifferenceKind.LINK, item.line.cells["upstream_code"].strip(), task.content, item.line.row, task.number, done_on=done_on
    )
    found = [] if known_code else [plain]
    if written == RETURNED:
        if not is_open:
            found.append(replace(plain, kind=DifferenceKind.RETURNED))
        return found
    if written == "done":
        if is_open or not is_done:
            found.append(replace(plain, kind=DifferenceKind.CLOSED))
        elif state_there != CONFIRMED_STATE:
            found.append(replace(plain, kind=DifferenceKind.CONFIRMED))
        return found
    if is_done and not is_entered:
        found.append(replace(plain, kind=DifferenceKind.NOT_ENTERED))
    due = item.task.deadline.due
    dues = {a.due for a in here if a.state is State.OPEN}
    if due is not None and dues and dues != {due}:
        found.append(replace(plain, kind=DifferenceKind.DUE, here=next(iter(dues - {due})), there=due))
    return found


async def take(
    connection: Connection, office: Office, compared: Reconciled, wanted: Sequence[Difference], name: str, cause: Cause
) -> tuple[list[Amendment], list[int]]:
    """Take differences over into the register. What that amended, for telling the units, and the assignments it changed.

    New rows with a problem are passed over; `name` of the file stands as the reason of every change.
    """
    await _note_what_differs(connection, office, compared, wanted, cause)
    amended: list[Amendment] = []
    changed: list[int] = []
    fresh = [compared.items[d.row].task for d in wanted if d.kind is DifferenceKind.NEW and d.row is not None and not d.problems]
    if fresh:
        await register.register_in(connection, office.id, fresh, ImportKind.NEW, name, cause, on=office.today)
    for difference in wanted:
        if difference.number is None or difference.kind is DifferenceKind.ABSENT:
            continue
        here = [a for a in await db.assignments.by_number(connection, office.id, difference.number) if a.part is Part.LEAD]
        changes = await _Taking(connection, office, cause, name, difference, here).write()
        changed += [a.id for a in here]
        if changes:
            amended.append(Amendment(difference.row or 0, difference.number, tuple(a.id for a in here), changes, name))
    return amended, changed


async def _note_what_differs(
    connection: Connection, office: Office, compared: Reconciled, wanted: Sequence[Difference], cause: Cause
) -> None:
    """What stays different is a doubt about the figures until the next comparison says otherwise."""
    left = {d.number for d in compared.differences if d.kind in _DOUBTFUL and d not in wanted}
    leads = [a for a in await db.assignments.find(connection, office.id) if a.part is Part.LEAD and a.task.number in left]
    tasks = {a.task.id for a in leads}
    noted = await db.marks.marked(connection, office.id, db.marks.DIFFERS)
    await db.marks.take_away(connection, office.id, db.marks.DIFFERS, sorted(noted - tasks), cause)
    await db.marks.put(connection, office.id, db.marks.DIFFERS, sorted(tasks), cause)


@dataclass(frozen=True)
class _Taking:
    connection: Connection
    office: Office
    cause: Cause
    reason: str
    difference: Difference
    here: Sequence[Assignment]

    async def write(self) -> tuple[FieldChange, ...]:
        task_id = self.here[0].task.id
        match self.difference.kind:
            case DifferenceKind.LINK:
                await self._edit("upstream_code", self.difference.code)
            case DifferenceKind.NOT_ENTERED:
                await db.marks.put(self.connection, self.office.id, db.marks.UPSTREAM, [task_id], self.cause)
                await self._edit("upstream_state", ENTERED)
            case DifferenceKind.CONFIRMED:
                await self._edit("upstream_state", CONFIRMED_STATE)
            case DifferenceKind.DUE if self.difference.there is not None:
                return await self._move_due(self.difference.there)
            case DifferenceKind.CLOSED:
                await self._edit("upstream_state", CONFIRMED_STATE)
                return await self._close(self.difference.done_on)
            case DifferenceKind.RETURNED:
                await self._edit("upstream_state", RETURNED_STATE)
                await db.marks.take_away(self.connection, self.office.id, db.marks.UPSTREAM, [task_id], self.cause)
                return await self._reopen()
        return ()

    async def _edit(self, field: str, value: str) -> None:
        extra = (await db.tasks.extras(self.connection, self.office.id)).get(self.here[0].task.id, db.tasks.Extra())
        old = getattr(extra, field)
        await db.task_edits.edit(self.connection, self.office.id, self.here[0].task.id, {field: (old, value)}, self.cause, self.reason)

    async def _change(self, after: Assignment, look_on: date | None) -> None:
        await db.assignments.change(self.connection, self.office.id, after, self.cause, reason=self.reason, next_look_on=look_on)

    async def _move_due(self, due: date) -> tuple[FieldChange, ...]:
        old = ""
        for a in self.here:
            if a.state is State.OPEN and a.due != due:
                old = formats.day(a.due) if a.due is not None else old
                await self._change(replace(extended(a, due, self.office.calendar), due_original=a.due_original or due), self.office.today)
                await db.requests.cancel_open(self.connection, self.office.id, a.id, self.cause.at, kind="extension")
        return (FieldChange("due", old, formats.day(due)),)

    async def _close(self, done_on: date | None) -> tuple[FieldChange, ...]:
        old = State.OPEN
        for a in self.here:
            if a.state in UNFINISHED:
                old = a.state
                day = min(done_on or a.submitted_on or self.office.today, self.office.today)
                done = replace(a, state=State.ACCEPTED, done_on=day, submitted_on=a.submitted_on or day, supplement=None, percent=100)
                await self._change(done, None)
                await db.requests.cancel_open(self.connection, self.office.id, a.id, self.cause.at)
        return (FieldChange("state", labels.STATES[old], labels.STATES[State.ACCEPTED]),)

    async def _reopen(self) -> tuple[FieldChange, ...]:
        old = State.ACCEPTED
        for a in self.here:
            if a.state in (State.ACCEPTED, State.SUBMITTED):
                old = a.state
                await self._change(replace(a, state=State.OPEN, done_on=None, submitted_on=None), self.office.today)
        return (FieldChange("state", labels.STATES[old], labels.STATES[State.OPEN]),)
