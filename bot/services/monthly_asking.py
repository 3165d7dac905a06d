"""Which units have sent the monthly report that is being asked for, and which have not; those can be reminded at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import db.assignments
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.rules import monthly
from bot.core.rules.monthly import Asking
from bot.services import compose_digest, keyboards
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages.wordings.digest import Digest
from messages.wordings.monthly_missing import MonthlyMissing

KIND = "remind_monthly"


@dataclass(frozen=True, slots=True)
class Standing:
    """`missing`: by unit, the duties nothing was said of since it was asked; `asked`: how many units were asked."""

    asking: Asking
    asked: int
    missing: dict[int, list[int]]

    @property
    def sent(self) -> int:
        return self.asked - len(self.missing)


async def standing(connection: Connection, office: Office) -> Standing | None:
    """How the report stands that is asked for today; None when none is, or no unit has standing duties."""
    now = monthly.asking(office.settings, office.calendar, office.today)
    if now is None:
        return None
    asked: set[int] = set()
    missing: dict[int, list[int]] = {}
    for row in await db.assignments.standing_heard(connection, office.id):
        if now.counts(row.registered_on) and row.unit_id in office.chart.units and not office.chart.is_trial(row.unit_id):
            asked.add(row.unit_id)
            if not now.is_answered(row.reported_on):
                missing.setdefault(row.unit_id, []).append(row.assignment_id)
    return Standing(now, len(asked), missing) if asked else None


def wording_of(office: Office, found: Standing, *, to_send: bool = False) -> MonthlyMissing:
    units = sorted(found.missing, key=list(office.chart.units).index)
    return MonthlyMissing(
        month=found.asking.month.month,
        closing=found.asking.closing,
        asked=found.asked,
        sent=found.sent,
        missing=tuple(office.unit(unit_id).short_name for unit_id in units),
        nobody=tuple(office.unit(unit_id).short_name for unit_id in units if not _people(office, unit_id)),
        asked_today=found.asking.asked_on == office.today,
        to_send=to_send,
    )


def _people(office: Office, unit_id: int) -> list[int]:
    """Whoever sends it, and the head who sees what is missing."""
    chart = office.chart
    people = (chart.first_reachable(chart.responsible(unit_id, None)), chart.first_reachable(chart.holders(RoleKind.HEAD, unit_id)))
    return [person_id for person_id in dict.fromkeys(people) if person_id is not None]


# --- in chat --------------------------------------------------------------------------------------------------------


async def hear(turn: Turn, text: str) -> bool:
    """ "ai chưa gửi báo cáo tháng", "nhắc các đơn vị chưa gửi": who is missing, and whether to remind them. False when the text
    says something else, or nothing is being asked for."""
    from messages.reading.nudge import asks_who_has_not_sent  # What is only composed needs no words to read.

    if not asks_who_has_not_sent(text) or not turn.may(Action.SEE_MESSAGES):
        return False
    found = await standing(turn.connection, turn.known)
    if found is None:
        return False
    reachable = any(_people(turn.known, unit_id) for unit_id in found.missing)
    if not reachable:
        await turn.say(wording_of(turn.known, found))
        return True
    question = await turn.ask(KIND, {}, raw=text)
    await turn.say(wording_of(turn.known, found, to_send=True), keyboards.yes_no(question))
    return True


async def send(turn: Turn, _payload: dict[str, Any]) -> None:
    """ "gửi": those who have not sent it by now are reminded in the next office window."""
    await turn.close_question()
    office = turn.known
    found = await standing(turn.connection, office)
    told: set[str] = set()
    for unit_id, ids in (found.missing if found is not None else {}).items():
        assignments = await db.assignments.by_ids(turn.connection, office.id, ids)
        block = await compose_digest.monthly_block(turn.connection, office, list(assignments.values()), again=True)
        nothing: dict[str, Any] = {"overdue": (), "due_today": (), "upcoming": (), "silent": (), "more": 0}
        wording = Digest(unit=office.unit(unit_id).name, day=office.today, monthly=block, **nothing)
        for person_id in _people(office, unit_id):
            if await turn.tell(person_id, f"remind/{turn.incoming.inbox_id}/{unit_id}", wording, (), ids):
                told.add(office.unit(unit_id).short_name)
    await turn.say(_sent(office.today, found, tuple(sorted(told))))


def _sent(today: date, found: Standing | None, told: tuple[str, ...]) -> MonthlyMissing:
    asking = found.asking if found is not None else Asking(today, today, today)
    asked, sent = (found.asked, found.sent) if found is not None else (0, 0)
    return MonthlyMissing(month=asking.month.month, closing=asking.closing, asked=asked, sent=sent, missing=(), reminded=told)


async def words(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """ "gửi" is the word the preview asks for; anything else leaves the question open and is asked again."""
    from messages.reading.nudge import Nudge

    if Nudge.is_go(text):
        await send(turn, payload)
        return
    found = await standing(turn.connection, turn.known)
    if found is not None:
        await turn.say(wording_of(turn.known, found, to_send=True))
