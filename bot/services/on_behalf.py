"""What a unit said by phone, on paper or elsewhere, recorded by the clerk with the words and their way.

The unit sees it in its next digest and can take it back like a report of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import db.assignments
import db.evidence
import db.units
from bot.core.permissions import Action
from bot.core.reply import Intent, ReplyItem
from bot.core.task import Assignment
from bot.services import evidence, keyboards, naming, recording, targets
from bot.services.lines import line
from bot.services.recorded import recorded
from bot.services.statements import Sayer, Statement, to_json
from bot.services.turn import Turn
from bot.services.understanding import understood
from messages.reading.on_behalf import OnBehalf
from messages.wordings.echo import Echo
from messages.wordings.file_answered import FileAnswered
from messages.wordings.file_yet import FileYet
from messages.wordings.no_such_task import NoSuchTask
from messages.wordings.recorded import Recorded

FILE_QUESTION = "file_yet"
"""The kind of question the clerk answers with 1 or 2."""
_WRITTEN = frozenset({Intent.DONE, Intent.PROGRESS, Intent.BLOCKED, Intent.ACKNOWLEDGE})


async def hear(turn: Turn, text: str, note: OnBehalf) -> bool:
    """Record a clerk's note at once, or echo pasted words first; False when it is no such note after all."""
    office = turn.known
    if not turn.may(Action.CONFIRM):
        return False
    unit = await naming.unit_called(turn.connection, turn.known, note.unit)
    if unit is None:
        return False
    items = await understood(turn, note.said)
    if note.number is not None:
        about = await _of_unit(turn, note.number, unit.id)
        if about is None:
            await turn.say(NoSuchTask(note.number))
            return True
        if items[0].intent in recording.ECHOED:
            # What the unit asks for by phone is asked as if it had written; the clerk has heard the head, or answers for it.
            await recording.write(turn, note.said, [Statement(about, items[0])])
            return True
        statements = [Statement(about, _clear(items[0], note.said))]
    else:
        found = await _pasted(turn, items, unit.id)
        if not found:
            return False
        statements = found
    said_by = Sayer(unit_id=unit.id, name=note.said_by, medium=note.medium)
    if note.number is None:
        payload = {"statements": [to_json(s) for s in statements], "text": text, "sayer": said_by.to_json()}
        question = await turn.ask("echo", payload, raw=text)
        shown = tuple(recorded(turn.known, s.assignment, s.item, missing_file="", sayer=said_by) for s in statements)
        await turn.say(Echo(shown), keyboards.yes_no(question), [s.assignment.id for s in statements])
        return True
    written = [await recording.write_one(turn, text, s, sayer=said_by) for s in statements]
    await turn.say(
        Recorded(tuple(written), turn.can.files_in), keyboards.mistake(turn.incoming.inbox_id), [s.assignment.id for s in statements]
    )
    if written[0].missing_file:
        about = statements[0].assignment
        await turn.ask(FILE_QUESTION, {"assignment": about.id, "number": about.task.number})
        await turn.say(FileYet(line(office, about)), (), [about.id])
    return True


async def file_answered(turn: Turn, payload: dict[str, Any], choice: int) -> bool:
    """ "1": the file came by HpNet; "2": it did not. False for any other digit."""
    if choice not in (1, 2):
        return False
    about = await targets.one(turn, payload["assignment"], Action.CONFIRM)
    await turn.close_question()
    if choice == 1:
        await evidence.received(turn, about.id)
    await turn.say(FileAnswered(line(turn.known, about), choice == 1), (), [about.id])
    return True


def _clear(item: ReplyItem, said: str) -> ReplyItem:
    """A note that reports nothing readable is still what the unit said: progress, in the clerk's words."""
    if item.intent in _WRITTEN:
        return replace(item, text=said)
    return ReplyItem(Intent.PROGRESS, text=said)


async def _of_unit(turn: Turn, number: int, unit_id: int) -> Assignment | None:
    every = await db.assignments.by_number(turn.connection, turn.known.id, number)
    return next((a for a in every if a.unit_id == unit_id), None)


async def _pasted(turn: Turn, items: tuple[ReplyItem, ...], unit_id: int) -> list[Statement]:
    """The statements of pasted words; empty when one of them is not about a numbered task of the unit."""
    found = []
    for item in items:
        if item.task_ref is None or not item.task_ref.isdigit() or item.intent not in _WRITTEN:
            return []
        about = await _of_unit(turn, int(item.task_ref), unit_id)
        if about is None:
            return []
        found.append(Statement(about, item))
    return found
