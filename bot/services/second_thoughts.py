"""A message within a minute that mends the report before it: the first is taken back, the second stands in its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import db.assignments
import db.reports
from bot.core.changes import CONTENT
from bot.core.permissions import Action
from bot.core.reply import Intent
from bot.services import reporting, settling, taking_back, targets
from bot.services.statements import Statement, item_from_json
from bot.services.turn import Turn
from bot.services.understanding import understood
from messages.reading.second_thought import read_second_thought

_JUST_NOW = timedelta(minutes=1)
_LONGEST = 300


async def hear(turn: Turn, text: str) -> bool:
    """Mend the person's last report; False when there is none of the last minute, or the words mend nothing."""
    if len(text) > _LONGEST:
        return False
    thought = read_second_thought(text)
    if thought is None:
        return False
    reports = await db.reports.last_of_person(turn.connection, turn.known.id, turn.person_id)
    if len(reports) != 1 or reports[0].at < turn.incoming.at - _JUST_NOW or reports[0].said_by_id != turn.person_id:
        return False
    first = reports[0]
    if thought.number is not None:
        meant = await targets.single(turn, thought.number, Action.REPORT)
        if not await taking_back.undo(turn, reports):
            return False
        item = replace(item_from_json(first.read), task_ref=str(thought.number))
        await settling.settle(turn, f"{first.raw}\n{text}", [Statement(meant, item)])
        return True
    items = await understood(turn, thought.rest)
    if len(items) != 1 or items[0].intent not in (*CONTENT, Intent.EXTENSION) or items[0].task_ref is not None:
        return False
    await taking_back.undo(turn, reports)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [first.assignment_id])
    await reporting.hear(turn, thought.rest, about=found[first.assignment_id])
    return True
