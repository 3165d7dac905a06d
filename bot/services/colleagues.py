"""A task given away inside its unit: who does it is the head's word, so the head is told, and no other unit is asked for."""

from __future__ import annotations

from dataclasses import replace

from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.reply import Intent
from bot.services import recording, requesting, targets
from bot.services.lines import line
from bot.services.statements import Statement
from bot.services.turn import Turn
from messages.reading.colleague import has_left, stays_in_unit
from messages.reading.reason import told_in
from messages.reading.telex import typed_out
from messages.wordings.colleague_named import ColleagueNamed
from messages.wordings.colleague_noted import ColleagueNoted


async def hear(turn: Turn, text: str, statement: Statement) -> bool:
    """ "253 e chuyển cq r, việc này giờ c Hoa theo": kept word for word, and told to the head; False for what names another unit, or
    where no head can be told."""
    a = statement.assignment
    if statement.item.intent is not Intent.REASSIGN or not a.is_open or not targets.is_own(turn, a) or not stays_in_unit(text):
        return False
    if await requesting.unit_meant(turn, a, text) is not None:
        return False
    own = turn.may(Action.DELEGATE, a)
    head = None if own else turn.known.chart.first_reachable(turn.known.chart.holders(RoleKind.HEAD, a.unit_id))
    if not own and head in (None, turn.person_id):
        return False
    await turn.close_question()
    await recording.write_one(turn, text, replace(statement, item=replace(statement.item, intent=Intent.OTHER, reason=None)))
    shown = line(turn.known, a)
    name = ""
    if head is not None:
        name = turn.known.name_of(head) or ""
        wording = ColleagueNamed(shown, turn.known.name_of(turn.person_id) or "", typed_out(told_in(text)), has_left(text))
        await turn.note(head, f"colleague/{turn.incoming.inbox_id}/{a.id}", wording, [a.id])
    await turn.say(ColleagueNoted(shown, name), (), [a.id])
    return True
