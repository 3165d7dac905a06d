"""The clerk changes what the register says: another unit, another day, an end, a new beginning; with a reason, echoed first.

The day of a source from above moves here and only here: when the clerk enters the document that approves it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.requests
import db.units
from bot.core.changes import FROM_ABOVE, extended, moved, reopened
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import UNFINISHED, Assignment, Part, State
from bot.services import keyboards, owed, transferring
from bot.services.lines import line, waiting_for_papers
from bot.services.turn import Turn
from messages.reading.change import ChangeKind, ChangeNote, read_change
from messages.wordings.change_echo import ChangeEcho
from messages.wordings.change_made import ChangeMade
from messages.wordings.change_refused import ChangeRefused

_FITTING: dict[ChangeKind, Sequence[State]] = {
    ChangeKind.MOVE: UNFINISHED,
    ChangeKind.DUE: UNFINISHED,
    ChangeKind.EXTEND: UNFINISHED,
    ChangeKind.WITHDRAW: UNFINISHED,
    ChangeKind.REOPEN: (State.ACCEPTED, State.WITHDRAWN),
}


_NAMED = 6


async def hear(turn: Turn, text: str) -> bool:
    """Echo the change a clerk asks for; False when the text is none, or not the clerk's."""
    office = turn.known
    if not turn.may(Action.CORRECT):
        return False
    directory = await db.units.directory(turn.connection, office.id, office.today)
    note = read_change(text, directory, on=office.today, calendar=office.calendar)
    if note is None:
        return False
    about = await _about(turn, note)
    problem = _problem(turn, note, about)
    if problem is not None:
        await turn.say(ChangeRefused(note.number, problem, note.change.value, await _named(turn, note, problem, about)))
        return True
    payload = {
        "change": note.change.value,
        "assignment": about[0].id,
        "unit": note.new_unit,
        "due": note.deadline.due.isoformat() if note.deadline and note.deadline.due else None,
        "reason": note.reason,
    }
    question = await turn.ask("change", payload, raw=text)
    shown = _wording_values(turn, payload, about[0], about[0])
    late = line(turn.known, _changed(turn, about[0], payload)).days_overdue if note.change is ChangeKind.DUE else 0
    await turn.say(ChangeEcho(**shown, late=late), keyboards.yes_no(question), [about[0].id])
    return True


async def _named(turn: Turn, note: ChangeNote, problem: str, about: Sequence[Assignment]) -> tuple[str, ...]:
    """The units to be told apart, or those that have the task where the one that was named has not."""
    if problem == "not_there":
        about = [a for a in await db.assignments.by_number(turn.connection, turn.known.id, note.number) if a.part is Part.LEAD]
    return tuple(turn.known.unit(a.unit_id).short_name for a in about[:_NAMED]) if problem in ("which_unit", "not_there") else ()


async def _about(turn: Turn, note: ChangeNote) -> list[Assignment]:
    every = await db.assignments.by_number(turn.connection, turn.known.id, note.number)
    if not every:
        raise UserError("no_such_task", number=note.number)
    fitting = [a for a in every if a.state in _FITTING[note.change]]
    if note.old_unit is not None:
        fitting = [a for a in fitting if a.unit_id == note.old_unit]
    elif note.change is ChangeKind.MOVE:
        fitting = [a for a in fitting if a.unit_id != note.new_unit] or fitting
    elif note.change is ChangeKind.EXTEND and len(fitting) > 1:
        # The paper from above answers the request that a leader agreed to and that has waited for it since.
        waiting = {a.id: row.asked_due for a, row in await waiting_for_papers(turn.connection, turn.known)}
        due = note.deadline.due if note.deadline is not None else None
        fitting = [a for a in fitting if a.id in waiting] or fitting
        fitting = [a for a in fitting if due is not None and waiting.get(a.id) == due] or fitting
    return fitting


def _problem(turn: Turn, note: ChangeNote, about: Sequence[Assignment]) -> str | None:
    """Why the change cannot be made as it was said; a code of the wording."""
    if not about:
        return "state" if note.old_unit is None else "not_there"
    if len(about) > 1:
        return "which_unit"
    if not note.reason:
        return "reason"
    if note.change is ChangeKind.MOVE and note.new_unit == about[0].unit_id:
        return "same_unit"
    if note.change in (ChangeKind.DUE, ChangeKind.EXTEND):
        due = note.deadline.due if note.deadline is not None else None
        if due is None or (note.deadline is not None and note.deadline.ask is not None):
            return "day"
        if due < about[0].assigned_on:
            return "before_given"
        if note.change is ChangeKind.EXTEND and (about[0].due is None or due <= about[0].due):
            return "not_later"
        if note.change is ChangeKind.EXTEND and about[0].task.source not in FROM_ABOVE:
            return "leader_decides"
    return None


async def make(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": the change is made, whoever it concerns is told."""
    turn.require(Action.CORRECT)
    office = turn.known
    await turn.close_question()
    before = (await db.assignments.by_ids(turn.connection, office.id, [payload["assignment"]]))[payload["assignment"]]
    change = ChangeKind(payload["change"])
    if before.state not in _FITTING[change]:
        raise UserError("not_open", line=line(office, before), state=before.state)
    after = _changed(turn, before, payload)
    if change is ChangeKind.MOVE:
        await transferring.move(turn, before, after, payload["reason"])
    else:
        look_on = office.today if after.is_open else None
        await db.assignments.change(turn.connection, office.id, after, turn.cause, reason=payload["reason"], next_look_on=look_on)
        if change in (ChangeKind.WITHDRAW, ChangeKind.EXTEND):
            kind = "extension" if change is ChangeKind.EXTEND else None
            await db.requests.cancel_open(turn.connection, office.id, before.id, turn.incoming.at, kind=kind)
    values = _wording_values(turn, payload, before, after)
    await turn.say(ChangeMade(**values, to_unit=False), (), [after.id])
    if change is not ChangeKind.MOVE:
        responsible = turn.known.chart.first_reachable(turn.known.chart.responsible(after.unit_id, after.person_id))
        reminder = await owed.reminded_of(turn.connection, office, after) if change in (ChangeKind.EXTEND, ChangeKind.DUE) else []
        for person_id in _people(turn, after):
            wording = ChangeMade(**values, to_unit=True)
            says = reminder if person_id == responsible else ()
            await turn.tell(person_id, f"change/{turn.incoming.inbox_id}/{after.id}", wording, (), [after.id], says=says)


def _changed(turn: Turn, a: Assignment, payload: dict[str, Any]) -> Assignment:
    calendar = turn.known.calendar
    due = date.fromisoformat(payload["due"]) if payload["due"] else None
    match ChangeKind(payload["change"]):
        case ChangeKind.MOVE:
            return moved(a, payload["unit"], turn.known.today)
        case ChangeKind.EXTEND if due is not None:
            return extended(a, due, calendar)
        case ChangeKind.DUE if due is not None:
            # What was written down wrong: the day given first stays beside it, as after an extension.
            return replace(extended(a, due, calendar), due_original=a.due_original or due)
        case ChangeKind.WITHDRAW:
            return replace(a, state=State.WITHDRAWN)
        case ChangeKind.REOPEN:
            return reopened(a, turn.known.today)
    return a


def _wording_values(turn: Turn, payload: dict[str, Any], before: Assignment, after: Assignment) -> dict[str, Any]:
    office = turn.known
    unit_id = payload["unit"]
    new_due = date.fromisoformat(payload["due"]) if payload["due"] else None
    new_last = office.calendar.last_day(new_due) if new_due is not None else None
    return {
        "line": line(office, after, with_unit=True),
        "change": payload["change"],
        "old_unit": office.unit(before.unit_id).name,
        "new_unit": office.unit(unit_id).name if unit_id is not None else None,
        "old_due": before.due,
        "old_before": before.before and before.due_time is None,
        "new_due": new_due,
        "new_last": new_last if new_last != new_due else None,
        "reason": payload["reason"],
    }


def _people(turn: Turn, a: Assignment) -> list[int]:
    return [person_id for person_id in turn.known.chart.hearers(a.unit_id, a.person_id) if person_id != turn.person_id]
