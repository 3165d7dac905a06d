"""The clerk's morning line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

import db.addresses
import db.assignment_lists
import db.assignments
import db.health
import db.items
import db.reports
import db.requests
from bot.core import windows
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.delivery import Drop
from bot.core.periods import Period
from bot.core.rules import review
from bot.core.rules.values import Owed
from bot.core.task import Assignment
from bot.services import compose_inquiries, frames_ahead, left, marking, monthly_asking, owed, pending, quota, transferring
from bot.services.lines import line, waiting_for_papers
from bot.services.not_heard import not_heard
from bot.services.office import Office
from bot.services.said import Said
from db.session import Connection
from db.slices import in_slices
from messages.wordings.month_use import MonthUse
from messages.wordings.morning import Morning
from messages.wordings.not_heard import NotHeard

_NAMED = 8
_WEEK = 7
_SLICE = 200
_STILL_TO_CLOSE = timedelta(days=10)
_LOST = (Drop.EXPIRED, Drop.REFUSED, Drop.UNCONFIRMED, Drop.BROKEN)
"""What nobody has got for sure; a row that had nothing to say any more is no loss."""


async def morning(connection: Connection, office: Office, row: Any) -> Said | None:
    """The clerk's morning line; nothing when there is nothing to say."""
    missed = await not_heard(connection, office, row.recipient, row.kind, None)
    return await morning_line(connection, office, row.recipient, missed)


async def morning_line(
    connection: Connection, office: Office, recipient: str, missed: NotHeard | None = None, *, asked: bool = False
) -> Said | None:
    """How the desk stands now; `asked`: also when there is nothing to do."""
    yesterday = office.calendar.add(office.today, -1)
    reported = await db.reports.count_between(connection, office.id, windows.at(yesterday, time.min), windows.at(office.today, time.min))
    waiting = await db.assignments.submitted(connection, office.id)
    slow, reviews = await _waits_long(connection, office, waiting)
    requests = await db.requests.count_open(connection, office.id)
    going_out, trial, unheard = await owed.count_units(connection, office)
    nobody, unreachable, without = await _cannot_be_reached(connection, office)
    questions = len(await left.questions(connection, office))
    monthly = await monthly_asking.standing(connection, office)
    changed = await frames_ahead.today(connection, office)
    inquiries = await compose_inquiries.told_to_clerk(connection, office, recipient, asked=asked)
    to_enter = await marking.count_to_enter(connection, office.id)
    to_file = await marking.count_to_file(connection, office)
    papers = await _papers_awaited(connection, office)
    to_move = await transferring.to_move(connection, office)
    # Who cannot be reached changes slowly: alone it is worth a message only once a week, or on a day on which something is lost on them.
    lasting = unheard or ((nobody or unreachable) and office.is_first_day_of_week)
    months = tuple(use for use in await quota.uses(connection, office) if use.is_worth_a_word)
    used_up = any(use.exhausted for use in months)
    if not any(
        (
            reported,
            waiting,
            requests,
            going_out,
            trial,
            questions,
            to_enter,
            papers,
            to_move,
            lasting,
            missed,
            used_up,
            monthly,
            changed,
            inquiries,
            asked,
        )
    ):
        return None
    # What has left this morning already depends on the moment: it is tomorrow's figure. What was lost is said at once.
    midnight = windows.at(office.today, time.min)
    outcomes = await db.health.outcomes(connection, windows.at(yesterday, time.min), office.id, sent_until=midnight)
    # It changes slowly, and may be meant: the first week of a month says it.
    first_week = office.is_first_day_of_week and office.today.day <= _WEEK
    unled = tuple(office.unit(u).short_name for u in office.chart.without_leader()) if first_week else ()
    oldest = min(waiting, key=lambda a: (a.said_on or a.submitted_on or office.today, a.task.number), default=None)
    return Said(
        [
            Morning(
                day=office.today,
                reported=reported,
                waiting=len(waiting),
                oldest=None if oldest is None else line(office, oldest, with_unit=True),
                requests=requests,
                slow_requests=await _undecided_long(connection, office) if requests else (),
                going_out=going_out,
                trial=trial,
                unreachable=(*unreachable, *without[:_NAMED]),
                without_more=max(0, len(without) - _NAMED),
                units_without_anyone=nobody,
                open_questions=questions,
                slow=slow,
                slow_after=office.settings.review_after or 0,
                to_enter=to_enter,
                to_file=to_file,
                papers=papers,
                to_move=to_move,
                unled=unled,
                unled_to=office.name_of(pending.stands_in(office)) if unled else None,
                to_close=await _to_close(connection, office),
                since=max(yesterday, office.organisation.live_from or yesterday),
                until=office.today - timedelta(days=1),
                sent=outcomes.get("sent", 0),
                lost=sum(outcomes.get(f"dropped_{why}", 0) for why in _LOST),
            ),
            *([] if inquiries is None else [inquiries]),
            *([] if changed is None else [changed]),
            *([] if monthly is None else [monthly_asking.wording_of(office, monthly)]),
            *([] if missed is None else [missed]),
            *([] if not months else [MonthUse(months)]),
        ],
        owed=reviews,
    )


async def _waits_long(connection: Connection, office: Office, waiting: Sequence[Assignment]) -> tuple[tuple[int, ...], list[Owed]]:
    """Numbers of what has waited too long for the clerk, and what telling that is: several clerks read it, one is told."""
    told = await db.items.told(connection, office.id, [a.id for a in waiting])
    slow: list[int] = []
    things: list[Owed] = []
    async for some in in_slices(waiting, _SLICE):
        for a in some:
            if review.owed(office.facts(a, ())):
                slow.append(a.task.number)
                things += review.owed(office.facts(a, told.get(a.id, ())))
    return tuple(dict.fromkeys(slow)), things


_Named = tuple[tuple[str, str, str], ...]
"""Unit, name and reason, of each."""


async def _undecided_long(connection: Connection, office: Office) -> tuple[int, ...]:
    """Numbers of the tasks about which something was asked more than two working days ago and not decided."""
    since = office.two_working_days_ago()
    rows = [row for row in await db.requests.open_ones(connection, office.id) if (row.passed_at or row.asked_at) < since]
    found = await db.assignments.by_ids(connection, office.id, [row.assignment_id for row in rows])
    return tuple(sorted({a.task.number for a in found.values()}))


async def _papers_awaited(connection: Connection, office: Office) -> tuple[tuple[int, date, date], ...]:
    """Tasks of bodies above whose later day a leader agreed to, since when the paper that grants it is awaited, the oldest first, and
    that day."""
    since: dict[int, tuple[int, date, date]] = {}
    for a, row in await waiting_for_papers(connection, office):
        since.setdefault(a.task.number, (a.task.number, local_date(row.decided_at), row.asked_due))
    return tuple(sorted(since.values(), key=lambda one: (one[1], one[0])))


async def _to_close(connection: Connection, office: Office) -> Period | None:
    """The reporting month that ended some days ago and was not closed; an office that closes none is not told for ever."""
    from bot.services import closing  # A period is closed once a month.

    if office.settings.monthly_closing_day is None:
        return None
    found = await closing.to_close(connection, office.id, Cause(at=office.now))
    return found if found.last < office.today <= found.last + _STILL_TO_CLOSE else None


async def _cannot_be_reached(connection: Connection, office: Office) -> tuple[tuple[str, ...], _Named, _Named]:
    """Units with open tasks where nobody can be told; people whose only address is dead; and, on the first day of a week,
    focal persons and heads of units with open tasks without an account: the bot may not write to anybody first."""
    open_units = await db.assignment_lists.units_with_open(connection, office.id)
    asked = {unit_id: office.chart.responsible(unit_id, None) for unit_id in open_units}
    nobody = tuple(office.unit(unit_id).short_name for unit_id, people in asked.items() if office.chart.first_reachable(people) is None)

    def named(person_id: int, why: str) -> tuple[str, str, str]:
        units = office.chart.units_of(person_id)
        return office.unit(units[0]).short_name if units else "", office.name_of(person_id) or "", why

    found = await db.addresses.unreachable(connection, office.id)
    dead = tuple(named(person_id, why or "") for person_id, why in found)
    if not office.is_first_day_of_week:
        return nobody, dead, ()
    bound, ever = await db.addresses.ever_bound(connection, office.id)
    without = dict.fromkeys(person_id for people in asked.values() for person_id in people if person_id not in bound)
    return nobody, dead, tuple(named(person_id, "unbound" if person_id in ever else "never") for person_id in without)
