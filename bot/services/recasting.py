"""The clerk gives a task other words, splits one into several, or joins several into one; echoed first, kept in the history.

Numbers are never given twice: the first part of a split keeps its number, what is joined ends as withdrawn and says into
which number it went.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import db.assignments
import db.organisations
import db.requests
import db.task_edits
import db.tasks
import db.units
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.register import ImportKind, NewDocument, NewTask
from bot.core.task import Assignment, Part, State
from bot.services import keyboards, register_tasks
from bot.services import office as offices
from bot.services.announce import announce_import
from bot.services.turn import Turn
from messages.reading.recasting import Recast, RecastNote, read_recast
from messages.register_columns import TITLES
from messages.wordings.recast_echo import RecastEcho, RecastPart
from messages.wordings.recast_made import RecastMade
from messages.wordings.recast_refused import RecastRefused

KIND = "recast"
_SHORTEST = 8


async def hear(turn: Turn, text: str) -> bool:
    """Echo what a sentence would recast; False when it is none, or not the clerk's."""
    if not turn.may(Action.CORRECT):
        return False
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    note = read_recast(text, directory)
    if note is None:
        return False
    found = {number: await _of(turn, number) for number in note.numbers}
    refused = _problem(note, found)
    if refused is None:
        payload, echo = await _plan(turn, note, found)
        refused = RecastRefused("same", note.numbers[0]) if note.recast is Recast.EDIT and payload["old"] == payload["new"] else None
    if refused is not None:
        await turn.say(refused)
        return True
    question = await turn.ask(KIND, payload, raw=text)
    await turn.say(echo, keyboards.yes_no(question), [a.id for of in found.values() for a in of])
    return True


async def _of(turn: Turn, number: int) -> list[Assignment]:
    found = await db.assignments.by_number(turn.connection, turn.known.id, number)
    if not found:
        raise UserError("no_such_task", number=number)
    return found


def _problem(note: RecastNote, found: dict[int, list[Assignment]]) -> RecastRefused | None:
    number = note.numbers[0]
    if note.recast is Recast.EDIT:
        short = note.field == "content" and len(note.text) < _SHORTEST
        return RecastRefused("content", number) if short else None
    if note.recast is Recast.SPLIT and len(note.pieces) < 2:
        return RecastRefused("pieces", number)
    if note.recast is Recast.JOIN and len(note.numbers) < 2:
        return RecastRefused("numbers", number)
    for one, assignments in found.items():
        if not any(a.is_open for a in assignments) or any(a.state in (State.SUBMITTED, State.ACCEPTED) for a in assignments):
            return RecastRefused("closed", one)
        if assignments[0].task.periodic:
            return RecastRefused("periodic", one)
    unknown = next((piece.unknown for piece in note.pieces if piece.unknown), "")
    return RecastRefused("unit", number, unknown) if unknown else None


async def _plan(turn: Turn, note: RecastNote, found: dict[int, list[Assignment]]) -> tuple[dict[str, Any], RecastEcho]:
    number = note.numbers[0]
    task = found[number][0].task
    payload: dict[str, Any] = {"recast": note.recast.value, "numbers": list(note.numbers), "reason": note.reason, "old": "", "new": ""}
    parts: tuple[RecastPart, ...] = ()
    title = ""
    match note.recast:
        case Recast.EDIT:
            extra = (await db.tasks.extras(turn.connection, turn.known.id)).get(task.id, db.tasks.Extra())
            old = getattr(task, note.field, None) if note.field in ("content", "product") else getattr(extra, note.field)
            payload |= {"field": note.field, "old": old or "", "new": note.text}
            title = TITLES[note.field]
        case Recast.SPLIT:
            own = _names(turn, found[number])
            due = _first_lead(found[number]).due
            payload["pieces"] = [{"content": piece.content, "units": list(piece.units)} for piece in note.pieces]
            parts = tuple(
                RecastPart(None if at else number, piece.content, piece.units or own, due) for at, piece in enumerate(note.pieces)
            )
        case Recast.JOIN:
            parts = tuple(RecastPart(one, of[0].task.content, _names(turn, of), _first_lead(of).due) for one, of in found.items())
            payload |= {"old": task.content, "new": "; ".join(dict.fromkeys(part.content.rstrip(" .;") for part in parts))}
    same_due = len({part.due for part in parts}) <= 1
    return payload, RecastEcho(note.recast.value, number, title, payload["old"], payload["new"], parts, note.reason, same_due)


def _leads(assignments: Sequence[Assignment]) -> list[Assignment]:
    return [a for a in assignments if a.part is Part.LEAD and a.state is not State.WITHDRAWN]


def _first_lead(assignments: Sequence[Assignment]) -> Assignment:
    return next(iter(_leads(assignments)), assignments[0])


def _names(turn: Turn, assignments: Sequence[Assignment]) -> tuple[str, ...]:
    return tuple(turn.known.unit(a.unit_id).short_name for a in _leads(assignments))


async def make(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": it is done, whoever answers for the tasks is told."""
    turn.require(Action.CORRECT)
    await turn.close_question()
    number, *others = payload["numbers"]
    here = await _of(turn, number)
    recast, reason = Recast(payload["recast"]), payload["reason"]
    match recast:
        case Recast.EDIT:
            changes = {payload["field"]: (payload["old"] or None, payload["new"] or None)}
            await db.task_edits.edit(turn.connection, turn.known.id, here[0].task.id, changes, turn.cause, reason)
            content = payload["new"]
        case Recast.SPLIT:
            others = await _split(turn, number, here, payload["pieces"], reason)
            content = payload["pieces"][0]["content"]
        case Recast.JOIN:
            await _join(turn, number, here, others, payload, reason)
            content = payload["new"]
    wording = RecastMade(recast.value, number, tuple(others), content, reason, to_unit=False)
    await turn.say(wording, (), [a.id for a in here])
    for person_id in _people(turn, here):
        slot = f"recast/{turn.incoming.inbox_id}/{number}"
        await turn.tell(person_id, slot, replace(wording, to_unit=True), (), [a.id for a in here])


async def _split(turn: Turn, number: int, here: Sequence[Assignment], pieces: Sequence[dict[str, Any]], reason: str) -> list[int]:
    """The first piece keeps the number and, where it names none, its units; the others are registered. Their numbers."""
    office, task, lead = turn.known, here[0].task, _first_lead(here)
    first, *rest = pieces
    await db.task_edits.edit(turn.connection, office.id, task.id, {"content": (task.content, first["content"])}, turn.cause, reason)
    paper = task.document
    document = None
    if paper is not None:
        document = NewDocument(paper.source, paper.title, paper.symbol, paper.issued_on, paper.issuer, paper.abstract)
    deadline = Deadline(DeadlineKind.UNDATED) if lead.due is None else Deadline(DeadlineKind.DATE, lead.due, lead.due_time, lead.before)
    own = tuple(a.unit_id for a in _leads(here))
    support = tuple(a.unit_id for a in here if a.part is Part.SUPPORT and a.state is not State.WITHDRAWN)
    new = [
        NewTask(
            content=piece["content"],
            source=task.source,
            lead=tuple(piece["units"]) or own,
            support=() if piece["units"] else support,
            document=document,
            item=task.item,
            product=task.product,
            deadline=deadline,
            deadline_raw=task.deadline_raw,
            assigned_on=lead.assigned_on,
            standing=task.standing,
            urgent=task.urgent,
        )
        for piece in rest
    ]
    organisation = await db.organisations.lock(turn.connection, office.id)
    made = await register_tasks.register(turn.connection, organisation, new, ImportKind.NEW, f"#{number}", turn.cause)
    for one in made.tasks:
        await db.task_edits.link(turn.connection, office.id, task.id, "split", one.number, turn.cause, reason)
        await db.task_edits.link(turn.connection, office.id, one.id, "from", number, turn.cause, reason)
    turn.office = await offices.load(turn.connection, organisation.id, turn.incoming.at)
    await announce_import(turn.connection, turn.known, made.import_id, ImportKind.NEW)
    return [one.number for one in made.tasks]


async def _join(turn: Turn, number: int, here: Sequence[Assignment], others: Sequence[int], payload: dict[str, Any], reason: str) -> None:
    """The others end; their units join the first where they are not in it yet."""
    office, task, lead = turn.known, here[0].task, _first_lead(here)
    words = {"content": (payload["old"], payload["new"])}
    await db.task_edits.edit(turn.connection, office.id, task.id, words, turn.cause, reason)
    units = {a.unit_id for a in here if a.state is not State.WITHDRAWN}
    for other in others:
        ended = await _of(turn, other)
        for a in ended:
            if a.state is State.WITHDRAWN:
                continue
            if a.unit_id not in units:
                units.add(a.unit_id)
                joined = replace(
                    lead, id=0, unit_id=a.unit_id, part=a.part, person_id=a.person_id, registered_on=office.today, percent=None,
                    percent_on=None, percent_said=None,
                    acknowledged=False, blocked=False, supplement=None, reported_on=None, said=None, said_on=None, promised_on=None,
                    hold_until=None, holds=0,
                )  # fmt: skip
                await db.assignments.add(turn.connection, office.id, joined, turn.cause, next_look_on=office.today)
            await db.assignments.change(
                turn.connection, office.id, replace(a, state=State.WITHDRAWN), turn.cause, reason=reason or f"#{number}"
            )
            await db.requests.cancel_open(turn.connection, office.id, a.id, turn.incoming.at)
        await db.task_edits.link(turn.connection, office.id, task.id, "join", other, turn.cause, reason)
        await db.task_edits.link(turn.connection, office.id, ended[0].task.id, "joined", number, turn.cause, reason)


def _people(turn: Turn, assignments: Sequence[Assignment]) -> list[int]:
    heard = (person_id for a in assignments for person_id in turn.known.chart.hearers(a.unit_id, a.person_id))
    return [person_id for person_id in dict.fromkeys(heard) if person_id != turn.person_id]
