"""The figures in chat: the leader's first screen, its pages, and a unit's own."""

from __future__ import annotations

from datetime import date, datetime

import db.marks
import db.units
from bot.core.clock import end_of_day
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.periods import Asked
from bot.core.permissions import Action
from bot.services import deciding, decisions, drilling, keyboards, marking, periods, targets
from bot.services.office import Office
from bot.services.pending import counted
from bot.services.scheduled import last_seen
from bot.services.summarise import below, by_source, by_unit, figures_of, figures_seen, headline, of_unit
from bot.services.turn import Turn
from db.session import Connection
from messages.wordings.nothing_open import NothingOpen
from messages.wordings.summary_period import SummaryPeriod

KIND = drilling.KIND
_PAGES = 4


async def summary(turn: Turn, day: date | None = None) -> None:
    """ "/summary": everything for leaders and clerks, the own unit for the others."""
    office = turn.known
    if not turn.may(Action.SEE_ORGANISATION):
        units = targets.own_units(turn)
        if not units:
            await turn.say(NothingOpen(None))
            return
        figures = await figures_of(turn.connection, office.id, day, now=office.now, units=units)
        await turn.say(of_unit(figures, [office.unit(unit_id).name for unit_id in units], now=office.now))
        return
    figures = await figures_of(turn.connection, office.id, day, now=office.now)
    seen_at = await last_seen(turn.connection, office, turn.person_id, turn.incoming.channel, turn.incoming.chat)
    previous = None
    if seen_at is not None and day is None:
        previous = await figures_seen(turn.connection, office.id, min(seen_at, office.now))
    waiting = await decisions.waiting(turn)
    await turn.ask(KIND, {"day": day.isoformat() if day else None, "screen": day is None})
    pages = keyboards.summary_pages(waiting=bool(waiting)) if turn.can.buttons else ()
    left = sum(one.passed for one in waiting)
    charged = charge(office, turn.person_id)
    under = await below(turn.connection, office.id, day, now=office.now)
    screen = headline(figures, now=office.now, previous=previous, charge=charged, requests=counted(waiting), left=left, below=under)
    await turn.say(screen, pages)


def charge(office: Office, person_id: int) -> tuple[int, ...]:
    """The units a leader is in charge of by name."""
    roles = office.chart.roles_of(person_id)
    return tuple(role.unit_id for role in roles if role.kind is RoleKind.LEADER and role.unit_id is not None)


async def period(turn: Turn, asked: Asked) -> None:
    """ "tổng hợp tháng 11": what happened in a period; the whole for leaders and clerks, the own unit for the others."""
    office = turn.known
    units = None if turn.may(Action.SEE_ORGANISATION) else targets.own_units(turn)
    if units == ():
        await turn.say(NothingOpen(None))
        return
    of = await periods.resolve(turn.connection, office.id, asked, now=office.now)
    report = await periods.report_of(turn.connection, office.id, of, now=office.now, units=units)
    names = tuple(office.unit(unit_id).name for unit_id in units or ())
    if units is None:
        await turn.ask(KIND, {"day": of.last.isoformat()})
    await turn.say(SummaryPeriod(report.figures, report.closed_at, report.adjusted, names))


async def page(turn: Turn, number: int) -> None:
    """A page's button: of the day last asked for, or of today. Raises UserError "not_allowed"."""
    if not turn.may(Action.SEE_ORGANISATION) or not 1 <= number <= _PAGES:
        raise UserError("not_allowed")
    if turn.question is None or turn.question.kind != KIND:
        await turn.ask(KIND, {"day": None})
        await _page(turn, number, None)
    else:
        await choose(turn, number)


async def choose(turn: Turn, number: int) -> bool:
    """A digit after the summary; False when it is none of its pages."""
    if not 1 <= number <= _PAGES:
        return False
    await _page(turn, number, day_shown(turn))
    return True


def day_shown(turn: Turn) -> date | None:
    """The day of the figures last shown, while they are what the chat is about; None: as things stand now."""
    if turn.question is None or turn.question.kind != KIND or not turn.question.payload["day"]:
        return None
    return date.fromisoformat(turn.question.payload["day"])


async def _page(turn: Turn, number: int, day: date | None) -> None:
    office = turn.known
    figures = await figures_of(turn.connection, office.id, day, now=office.now)
    match number:
        case 1:
            if not await decisions.begin(turn):
                await deciding.show_open(turn)
        case 2:
            await drilling.show(turn, drilling.Drill(drilling.OVERDUE, day=day))
        case 3:
            units = [office.unit(line.unit_id) for line in figures.by_unit]
            every = await db.units.all_of(turn.connection, office.id)
            await turn.say(by_unit(figures, now=office.now, units=every), keyboards.units(units) if turn.can.buttons else ())
        case _:
            waiting = await waiting_upstream(turn.connection, office.id, figures.as_of, office.now)
            buttons = keyboards.sources([line.source for line in figures.by_source]) if turn.can.buttons else ()
            await turn.say(by_source(figures, now=office.now, upstream_waiting=waiting), buttons)


async def waiting_upstream(connection: Connection, organisation_id: int, day: date, now: datetime) -> int:
    """How many finished duties of the city's system had not been entered there by the end of a day."""
    return await marking.count_to_enter(connection, organisation_id, min(now, end_of_day(day)))
