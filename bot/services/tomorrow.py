"""What the next working day will bring: planned and composed as if it were here, then forgotten ("ngày mai", "xem 1")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import db.assignments
import db.outbox
import db.units
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.clock import local
from bot.core.errors import UserError
from bot.core.organisation import Mode
from bot.core.permissions import Action
from bot.services import keyboards, rehearsal
from bot.services.office import Office
from bot.services.rehearsal import Rehearsed
from bot.services.reminding import REMIND
from bot.services.turn import Turn
from db.session import Connection
from messages.render import Rendered
from messages.wordings.preview import Preview
from messages.wordings.preview_gone import PreviewGone
from messages.wordings.tomorrow import Tomorrow, TomorrowLine

QUESTION = "tomorrow"
_COMPOSED = 60
"""So many messages are composed; of a bigger office the rest is only counted."""
_LISTED = 20


@dataclass(frozen=True, slots=True)
class DayAhead:
    """`as_if_live`: units on trial were taken as switched on. `rest`: messages that were not composed."""

    day: date
    as_if_live: bool
    messages: tuple[Rehearsed, ...]
    rest: int


def allowed(turn: Turn) -> bool:
    return turn.may(Action.SEE_MESSAGES)


async def show(turn: Turn) -> None:
    """The list of what will be sent, and whom nothing can be sent to."""
    office = turn.known
    ahead = await look(turn.connection, office, turn.can)
    shown = ahead.messages[:_LISTED]
    opened = await db.assignments.of_units(turn.connection, office.id, list(office.chart.units))
    named = {item.task for message in ahead.messages for item in message.items}
    waiting = [a for a in opened if a.task.number not in named]
    wording = Tomorrow(
        day=ahead.day,
        is_tomorrow=ahead.day == office.today + timedelta(days=1),
        as_if_live=ahead.as_if_live,
        paused=office.organisation.paused,
        total=len(ahead.messages) + ahead.rest,
        lines=tuple(_line(number, message) for number, message in enumerate(shown, 1)),
        late_before=sum(1 for a in waiting if a.is_kept_quiet),
        undated=sum(1 for a in waiting if a.due is None),
        unreachable=tuple(_units_without_anyone(office, {a.unit_id for a in opened})),
    )
    keys = [list(message.key) for message in ahead.messages]
    question = await turn.ask(QUESTION, {"day": ahead.day.isoformat(), "keys": keys})
    await turn.say(wording, keyboards.previews(question, len(shown)))


async def preview(turn: Turn, payload: dict[str, Any], number: int) -> None:
    """One message of the list, word for word as it would be now."""
    if not allowed(turn):
        raise UserError("not_allowed")
    keys = payload["keys"]
    if not 1 <= number <= len(keys):
        await turn.say(PreviewGone(number, len(keys)))
        return
    ahead = await look(turn.connection, turn.known, turn.can)
    found = next((message for message in ahead.messages if list(message.key) == keys[number - 1]), None)
    if found is None or ahead.day.isoformat() != payload["day"]:
        await turn.say(PreviewGone(number, len(keys)))
        return
    await turn.say(Preview(number, len(keys), found.to, found.unit, found.at, Rendered(found.html, found.text)))


async def look(connection: Connection, office: Office, can: Capabilities) -> DayAhead:
    """Live from now to the end of the next working day inside a savepoint, and undo it."""
    day = office.calendar.on_or_after(office.today + timedelta(days=1))
    on_trial = [unit.id for unit in office.chart.units.values() if unit.mode is Mode.TRIAL]
    savepoint = await connection.begin_nested()
    try:
        if on_trial:
            await db.units.set_mode(connection, office.id, on_trial, Mode.LIVE)
        messages: list[Rehearsed] = []
        rest = 0
        moment: datetime = local(office.now)
        while moment.date() <= day:
            most = max(0, _COMPOSED - len(messages)) if moment.date() == day else None
            said = await rehearsal.speak(connection, office.id, moment, can, most=most)
            if moment.date() == day:
                messages += said
                rest = len(await db.outbox.may_leave_now(connection, office.id, moment))
            following = windows.next_moment(moment, office.calendar, office.settings)
            # A leader's hour lies between the moments at which everybody else is told.
            waiting = await db.outbox.next_not_before(connection, office.id, moment)
            moment = local(min(following, waiting) if waiting is not None else following)
    finally:
        await savepoint.rollback()
    return DayAhead(day, bool(on_trial), tuple(messages), rest)


def _line(number: int, message: Rehearsed) -> TomorrowLine:
    tasks = tuple(dict.fromkeys(item.task for item in message.items))
    first = message.key[2].partition("/")[0]
    kind = first if message.kind == rehearsal.FILE or first == REMIND else message.kind
    return TomorrowLine(number, message.at.time(), message.to, message.unit, kind, message.person_id is None, tasks)


def _units_without_anyone(office: Office, units: set[int]) -> list[str]:
    chart = office.chart
    return [office.unit(u).short_name for u in sorted(units) if chart.first_reachable(chart.responsible(u, None)) is None]
