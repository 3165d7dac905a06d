"""What a conversation left open for the next digest: questions nobody answered, what the clerk recorded for a unit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import db.messages
import db.questions
import db.reports
from bot.core import windows
from bot.core.clock import local_date
from bot.core.organisation import RoleKind
from bot.services.daily_rows import digest_row
from bot.services.office import Office, recipient_of
from bot.services.turn import WRITTEN_ON
from db.session import Connection

_DAYS = 5
SAID_TOGETHER = "said in one message with the other copies of the trial"
"""Why the rows of the other copies are given up: an attempt that is made anew says them again."""
AT_THE_DESK = "at_the_desk"
"""In the payload of a question to a clerk that names no task: it is neither put again nor listed."""


async def digest_rows(connection: Connection, office: Office) -> list[dict[str, Any]]:
    """The digest of everybody who is to hear of it today."""
    by_chat = {(a.channel, a.chat): a.person_id for a in office.chart.addresses}
    rows = []
    for question in await questions(connection, office):
        person_id = by_chat.get((question.channel, question.chat))
        if person_id is not None and may_be_repeated(question, office):
            rows.append(digest_row(office, person_id, trial=False))
    for unit_id in await db.reports.units_recorded_for(connection, office.id, *recorded_between(office)):
        # A head beside whom somebody answers for the unit reads it with the next digest, at the latest with the list of the week.
        rows += [digest_row(office, person_id, trial=office.chart.is_trial(unit_id)) for person_id in stand_for(office, unit_id)[:1]]
    return [row for row in rows if row is not None]


async def questions(connection: Connection, office: Office) -> list[Any]:
    """What people of units said and the bot asked back, unanswered. What a clerk typed at the desk is nobody's report."""
    found = await db.questions.left_open(connection, office.id, asked_since(office))
    return [question for question in found if not question.payload.get(AT_THE_DESK)]


def asked_since(office: Office) -> datetime:
    """How far back an unanswered question is looked for."""
    return windows.at(days_ago(office), office.settings.morning_from)


def days_ago(office: Office) -> date:
    """How far back is looked for what was not told yet: five working days, a week without holidays."""
    return office.calendar.add(office.today, -_DAYS)


def said_on(question: Any) -> date:
    """The day of the words that raised a question: an earlier one than its own where they waited for an outage to end."""
    day = question.payload.get(WRITTEN_ON)
    return date.fromisoformat(day) if day else local_date(question.asked_at)


def may_be_repeated(question: Any, office: Office) -> bool:
    """A question asked before today, still answerable, and not put once more on another day."""
    asked_today = local_date(question.asked_at) >= office.today
    return not asked_today and question.expires_at > office.now and question.repeated_on in (None, office.today)


def recorded_between(office: Office) -> tuple[datetime, datetime]:
    """From one digest to the next: what the clerk recorded then is told with today's."""
    yesterday = office.calendar.add(office.today, -1)
    return windows.digest_from(yesterday, office.settings), windows.digest_from(office.today, office.settings)


async def recorded_since_last_digest(
    connection: Connection, office: Office, person_id: int, units: Sequence[int], *, trial: bool
) -> list[int]:
    """The assignments of units whose record was made since this person's last digest, at most five working days ago: for a head,
    whose digest does not come every day."""
    until, week_ago = windows.digest_from(office.today, office.settings), days_ago(office)
    of_week = await db.reports.recorded_for(connection, office.id, units, windows.digest_from(week_ago, office.settings), until)
    if not of_week:
        return []
    last = await last_digest(connection, office, person_id, trial=trial)
    if last is None or local_date(last) <= week_ago:
        return of_week
    return await db.reports.recorded_for(connection, office.id, units, windows.digest_from(local_date(last), office.settings), until)


async def last_digest(connection: Connection, office: Office, person_id: int, *, trial: bool) -> datetime | None:
    """When a person last got a digest; on trial, when the person's copy last left."""
    if trial:
        return await db.messages.last_copy_sent(connection, office.id, recipient_of(person_id, trial=True), SAID_TOGETHER)
    return await db.messages.last_sent(connection, office.id, "digest", recipient_of(person_id, trial=False))


def stand_for(office: Office, unit_id: int) -> tuple[int, ...]:
    """Who is told of a unit as a whole: whoever answers for it, then its head. On trial the first of each at all."""
    chart = office.chart
    people = (chart.responsible(unit_id, None), chart.holders(RoleKind.HEAD, unit_id))
    chosen = (next(iter(each), None) if chart.is_trial(unit_id) else chart.first_reachable(each) for each in people)
    return tuple(dict.fromkeys(person_id for person_id in chosen if person_id is not None))
