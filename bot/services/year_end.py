"""The end of the year: what is left is listed, and carried over only with a leader's word; the year it was due in stays."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import db.assignments
import db.marks
import db.requests
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.rules.decision import CARRY_OVER
from bot.core.task import UNFINISHED, Assignment, Part, State
from bot.services import requesting, targets
from bot.services.deciders import deciders
from bot.services.lines import asked_days
from bot.services.turn import Turn
from messages.reading.deadlines import read_deadline
from messages.reading.year_end import CarryNote, read_carry, read_left
from messages.wordings.carry_asked import CarryAsked, CarryRefused, LaterDay
from messages.wordings.left_over import LeftOver, LeftUnit

_EARLY_MONTHS = 3
"""So long "tồn đọng" still means the year before."""


async def hear(turn: Turn, text: str) -> bool:
    """List what is left, or ask to carry over; False when the text is neither."""
    asks, year = read_left(text)
    if asks:
        await show(turn, year or year_of(turn.known.today))
        return True
    note = read_carry(text)
    if note is None:
        return False
    await ask(turn, note)
    return True


def year_of(today: date) -> int:
    """The year whose end is spoken of: the one before, in the first months of a new one."""
    return today.year - 1 if today.month <= _EARLY_MONTHS else today.year


async def show(turn: Turn, year: int) -> None:
    """What was due in the year (or before) and is not finished, by unit: all units for whoever sees them, else the own."""
    office = turn.known
    everywhere = turn.may(Action.SEE_ORGANISATION)
    units = list(office.chart.units) if everywhere else list(targets.own_units(turn))
    found = await db.assignments.of_units(turn.connection, office.id, units, states=UNFINISHED)
    left = [a for a in found if a.part is Part.LEAD and a.due is not None and (a.due_original or a.due).year <= year]
    carried = await db.marks.marked(turn.connection, office.id, db.marks.CARRIED)
    later = [a for a in left if a.due is not None and a.due.year > year and a.task.id not in carried]
    left = [a for a in left if a not in later]
    asked = {row.assignment_id for row in await db.requests.open_ones(turn.connection, office.id) if row.kind == CARRY_OVER}
    by_unit: dict[int, list[Assignment]] = {}
    for a in sorted(left, key=lambda a: a.task.number):
        by_unit.setdefault(a.unit_id, []).append(a)
    await turn.say(
        LeftOver(
            year=year,
            total=len({a.task.id for a in left}),
            units=tuple(LeftUnit(office.unit(u).short_name, tuple(a.task.number for a in some)) for u, some in sorted(by_unit.items())),
            carried=tuple(sorted({a.task.number for a in left if a.task.id in carried})),
            asked=tuple(sorted({a.task.number for a in left if a.id in asked})),
            later=tuple(sorted({a.task.number for a in later})),
            handed_in=tuple(sorted({a.task.number for a in left if a.state is State.SUBMITTED})),
            example=next((a.task.number for a in left if a.task.id not in carried and a.id not in asked), None),
        ),
        (),
        [a.id for a in left],
    )


async def ask(turn: Turn, note: CarryNote) -> None:
    """Ask a leader to carry tasks over; what cannot be is named with the reason, the others are asked. One task of one's unit
    goes the way of every request; several wait in the leader's list and next digest, not in a message each."""
    if not note.reason:
        raise UserError("carry_unclear", why="reason", words="")
    until = _until(turn, note)
    ready: list[Assignment] = []
    refused: list[CarryRefused] = []
    for number in note.numbers:
        why, found = await _of_number(turn, number, until)
        if why:
            refused.append(CarryRefused(number, why))
        ready += found
    # Whoever asks for a second thing about a task is told of the first: only one of them can be granted.
    asked_before = await asked_days(turn.connection, turn.known, ready)
    days = ((a, asked_before[a.id]) for a in ready if a.id in asked_before)
    later = tuple(LaterDay(a.task.number, asked.due, asked.agreed, asked.carried) for a, asked in days if asked.due is not None)
    if len(ready) == 1 and not refused:
        await requesting.ask_leader(turn, ready[0], CARRY_OVER, note.reason, new_due=until)
        if later:
            await turn.say(CarryAsked((), until, (), later), (), [a.id for a in ready])
        return
    waiting: dict[str, list[int]] = {}
    for a in ready:
        row = await requesting.open_request(turn, a, CARRY_OVER, note.reason, new_due=until)
        waiting.setdefault(await _decider(turn, a, row), []).append(a.task.number)
    asked = tuple((name, tuple(numbers)) for name, numbers in waiting.items())
    await turn.say(CarryAsked(asked, until, tuple(refused), later), (), [a.id for a in ready])


async def _decider(turn: Turn, a: Assignment, row: Any) -> str:
    """Who is to answer next: the unit's head, else the leader."""
    office = turn.known
    people: Sequence[int] = (
        office.chart.responsible(a.unit_id, None) if row.passed_at is None else await deciders(turn.connection, turn.known, a)
    )
    return office.name_of(office.chart.first_reachable(people)) or ""


async def _of_number(turn: Turn, number: int, until: date | None) -> tuple[str, list[Assignment]]:
    every = await db.assignments.by_number(turn.connection, turn.known.id, number)
    mine = [a for a in every if turn.may(Action.ASK_EXTENSION, a) and a.part is Part.LEAD]
    if not mine:
        return "unknown", []
    unfinished = [a for a in mine if a.state is State.OPEN]
    if not unfinished:
        return ("handed_in" if any(a.state is State.SUBMITTED for a in mine) else "not_open"), []
    if any(a.due is None for a in unfinished):
        return "undated", []
    if until is not None and any(a.due is not None and until <= a.due for a in unfinished):
        return "not_later", []
    return "", unfinished


def _until(turn: Turn, note: CarryNote) -> date | None:
    """The new day, which lies in a year to come; None leaves the day as it is."""
    if not note.until:
        return None
    due = read_deadline(note.until, on=turn.known.today, calendar=turn.known.calendar).due
    if due is None or due <= turn.known.today or (note.year is not None and due.year != note.year):
        raise UserError("carry_unclear", why="day", words=note.until)
    return due
