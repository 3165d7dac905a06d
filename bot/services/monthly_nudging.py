"""In chat: who has not sent the monthly report, and those who have not are reminded at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import db.assignments
from bot.core.permissions import Action
from bot.core.rules.monthly import Asking
from bot.services import compose_digest, keyboards, monthly_asking
from bot.services.monthly_asking import MonthAsked
from bot.services.turn import Turn
from messages.reading.nudge import Nudge, asks_who_has_not_sent
from messages.wordings.digest import Digest
from messages.wordings.monthly_missing import MonthlyMissing
from messages.wordings.monthly_to_come import MonthlyToCome

KIND = "remind_monthly"


async def hear(turn: Turn, text: str) -> bool:
    """ "ai chưa gửi báo cáo tháng", "nhắc các đơn vị chưa gửi": who is missing, and whether to remind them. False when the text
    says something else. A leader is told, and reminds nobody by it."""
    if not asks_who_has_not_sent(text) or not turn.may(Action.SEE_ORGANISATION):
        return False
    found = await monthly_asking.standing(turn.connection, turn.known)
    if found is None:
        await _not_yet(turn)
        return True
    if not turn.may(Action.SEE_MESSAGES):
        await turn.say(monthly_asking.wording_of(turn.known, found, may_send=False))
        return True
    reachable = any(monthly_asking.people(turn.known, unit_id) for unit_id in found.missing)
    if not reachable:
        await turn.say(monthly_asking.wording_of(turn.known, found))
        return True
    question = await turn.ask(KIND, {}, raw=text)
    await turn.say(monthly_asking.wording_of(turn.known, found, to_send=True), keyboards.send_or_not(question))
    return True


async def _not_yet(turn: Turn) -> None:
    """Before the month's asking has begun: from when on the report is asked for, or that none is."""
    coming = await monthly_asking.to_come(turn.connection, turn.known)
    none = MonthlyToCome(off=turn.known.settings.monthly_closing_day is None)
    await turn.say(none if coming is None else MonthlyToCome(coming.month.month, coming.asked_on, coming.closing))


async def send(turn: Turn, _payload: dict[str, Any]) -> None:
    """ "gửi": those who have not sent it by now are reminded in the next office window."""
    await turn.close_question()
    office = turn.known
    found = await monthly_asking.standing(turn.connection, office)
    told: set[str] = set()
    for unit_id, ids in (found.missing if found is not None else {}).items():
        assignments = await db.assignments.by_ids(turn.connection, office.id, ids)
        block = await compose_digest.monthly_block(turn.connection, office, list(assignments.values()), again=True)
        wording = Digest(unit=office.unit(unit_id).name, day=office.today, monthly=block)
        for person_id in monthly_asking.people(office, unit_id):
            if await turn.tell(person_id, f"remind/{turn.incoming.inbox_id}/{unit_id}", wording, (), ids):
                told.add(office.unit(unit_id).short_name)
    await turn.say(_sent(office.today, found, tuple(sorted(told))))


def _sent(today: date, found: MonthAsked | None, told: tuple[str, ...]) -> MonthlyMissing:
    asking = found.asking if found is not None else Asking(today, today, today, today)
    asked, sent = (found.asked, found.sent) if found is not None else (0, 0)
    return MonthlyMissing(month=asking.month.month, closing=asking.closing, asked=asked, sent=sent, missing=(), reminded=told)


async def words(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """ "gửi" is the word the preview asks for; anything else leaves the question open and is asked again."""
    if Nudge.is_go(text):
        await send(turn, payload)
        return
    found = await monthly_asking.standing(turn.connection, turn.known)
    if found is not None:
        await turn.say(monthly_asking.wording_of(turn.known, found, to_send=True))
