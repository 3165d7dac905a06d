"""What comes by itself at a chosen hour: a leader's summary, the week's picture, the clerk's draft on the reporting date.

Like the planner it only leaves rows, each under a key of its own; twice or late changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

import db.assignments
import db.exports
import db.messages
import db.questions
import db.requests
import db.subscriptions
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.organisation import Address, RoleKind
from bot.core.periods import Asked, PeriodKind
from bot.core.permissions import Action, may
from bot.core.rules.decision import BY_LEADER
from bot.services import exporting, official, pending, periods
from bot.services.daily_rows import daily_row
from bot.services.office import Office
from bot.services.said import Said, person_of
from bot.services.summarise import below, figures_of, figures_seen, headline
from db.session import Connection, Database
from db.subscriptions import Subscription

SUMMARY = "summary"
_MONTH = Asked(PeriodKind.MONTH)
_LIFE = timedelta(hours=4)


async def missing(connection: Connection, office: Office) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The ledger rows and the orders of files that `begin` would write."""
    return await _summary_rows(connection, office), await _file_rows(connection, office)


async def begin(database: Database, office: Office) -> int:
    """The rows of today and of the next working day's chosen hours that are not there yet, and the orders of files; how many
    ledger rows are new."""
    async with database.read() as connection:
        rows, files = await missing(connection, office)
    if not rows and not files:
        return 0
    async with database.write() as connection:
        await db.exports.add(connection, files)
        return await db.messages.add(connection, rows)


# --- the summary ----------------------------------------------------------------------------------------------------


async def _summary_rows(connection: Connection, office: Office) -> list[dict[str, Any]]:
    rows = []
    for wish in await _wishes(connection, office):
        address = office.chart.address_of(wish.person_id)
        if address is None:
            continue
        for day in (office.today, office.calendar.add(office.today, 1)):
            recipient, start = f"person:{wish.person_id}", windows.at(day, wish.clock)
            until = max(windows.digest_until(day, office.settings), start + _LIFE)
            if not _is_wanted(wish, office, day) or office.now >= until or wish.at > start:
                continue
            if await db.messages.exists(connection, office.id, SUMMARY, recipient, day.isoformat()):
                continue
            row = daily_row(office, recipient, address.channel, SUMMARY, Priority.DIGEST, slot=day.isoformat())
            rows.append({**row, "not_before": start, "expires_at": until})
    return rows


async def _wishes(connection: Connection, office: Office) -> list[Subscription]:
    """Of those who may still see the figures of the whole office."""
    wishes = await db.subscriptions.all_of(connection, office.id)
    return [wish for wish in wishes if may(office.chart, wish.person_id, Action.SEE_ORGANISATION)]


def _is_wanted(wish: Subscription, office: Office, day: date) -> bool:
    """A chosen day; or a working day to which a chosen day off before it was put off."""
    if not office.calendar.is_working(day):
        return False
    before = office.calendar.add(day, -1)
    return any((before + timedelta(days=n)).isoweekday() in wish.weekdays for n in range(1, (day - before).days + 1))


async def summary(connection: Connection, office: Office, row: Any) -> Said | None:
    """The first screen, for a leader who wished it at this hour; nothing when the wish was taken back."""
    person_id = person_of(row)
    wishes = {wish.person_id: wish for wish in await _wishes(connection, office)}
    wish, address = wishes.get(person_id), office.chart.address_of(person_id)
    if wish is None or address is None or not _is_wanted(wish, office, office.today):
        return None
    figures = await figures_of(connection, office.id, now=office.now)
    if not figures.total:
        return None
    seen_at = await last_seen(connection, office, person_id, address.channel, address.chat)
    previous = None
    if seen_at is not None:
        previous = await figures_seen(connection, office.id, min(seen_at, office.now))
    if await db.questions.open_one(connection, address.channel, address.chat, office.now) is None:
        # The numbers under the screen work as after "tổng hợp"; what was asked before stays asked.
        await db.questions.ask(
            connection,
            office.id,
            channel=address.channel,
            chat=address.chat,
            kind=SUMMARY,
            payload={"day": None},
            raw=None,
            at=office.now,
            expires_at=windows.digest_until(office.calendar.add(office.today, 1), office.settings),
        )
    charge = tuple(role.unit_id for role in office.chart.roles_of(person_id) if role.kind is RoleKind.LEADER and role.unit_id is not None)
    requests, left = await _pending(connection, office, person_id)
    under = await below(connection, office.id, now=office.now)
    return Said([headline(figures, now=office.now, previous=previous, charge=charge, requests=requests, left=left, below=under)])


async def last_seen(connection: Connection, office: Office, person_id: int, channel: str, chat: str) -> datetime | None:
    """When a person last saw the summary: asked for it, or got it by the clock."""
    asked = await db.questions.last_screen(connection, channel, chat, SUMMARY)
    sent = await db.messages.last_sent(connection, office.id, SUMMARY, f"person:{person_id}")
    return max((at for at in (asked, sent) if at is not None), default=None)


async def _pending(connection: Connection, office: Office, person_id: int) -> tuple[dict[str, int], int]:
    """What waits for a leader's word, counted by kind; and how many of it were left before, with nothing new reported since."""
    units = pending.answers_for(office, person_id)
    rows = [row for row in await db.requests.open_ones(connection, office.id) if row.kind in BY_LEADER and row.passed_at is not None]
    found = await db.assignments.by_ids(connection, office.id, [row.assignment_id for row in rows])
    mine = [row for row in rows if found[row.assignment_id].unit_id in units]
    stuck = await pending.stuck(connection, office, person_id, {row.assignment_id for row in mine})
    return {**Counter(row.kind for row in mine), **pending.counted(stuck)}, sum(one.passed for one in stuck)


# --- files ----------------------------------------------------------------------------------------------------------


async def _file_rows(connection: Connection, office: Office) -> list[dict[str, Any]]:
    return await _weekly_pictures(connection, office) + await _draft_reports(connection, office)


async def _not_asked_for(
    connection: Connection, office: Office, readers: Iterable[tuple[str, Address]], slot: str
) -> list[tuple[str, Address]]:
    return [(recipient, address) for recipient, address in readers if not await db.exports.exists(connection, office.id, recipient, slot)]


async def _weekly_pictures(connection: Connection, office: Office) -> list[dict[str, Any]]:
    """On the first working day of the week: for the joint groups, and for leaders who get the summary that day."""
    start = windows.at(office.today, office.settings.group_at)
    if not office.is_first_day_of_week or not office.settings.weekly_picture or office.now < start:
        return []
    year, week, _ = office.today.isocalendar()
    groups = [(f"group:{group.id}", group) for group in office.chart.groups() if group.unit_id is None]
    people = [
        (f"person:{wish.person_id}", address)
        for wish in await _wishes(connection, office)
        if wish.at <= start and _is_wanted(wish, office, office.today) and (address := office.chart.address_of(wish.person_id)) is not None
    ]
    slot = f"week/{year}-W{week:02d}"
    readers = await _not_asked_for(connection, office, (*groups, *people), slot)
    if not readers or not (await figures_of(connection, office.id, now=office.now)).total:
        return []
    order = official.OfficialOrder(official.PICTURES, await periods.resolve(connection, office.id, _MONTH, now=office.now), "png")
    return [exporting.planned(office, address, recipient, slot, order, not_before=start) for recipient, address in readers]


async def _draft_reports(connection: Connection, office: Office) -> list[dict[str, Any]]:
    """On the reporting date (the working day before when that is off), from the afternoon on: the month's draft for the clerk."""
    start = windows.at(office.today, office.settings.afternoon_from)
    if office.now < start:
        return []
    of = await periods.resolve(connection, office.id, _MONTH, now=office.now)
    if office.calendar.on_or_before(of.ends_on) != office.today:
        return []
    order = official.OfficialOrder(official.REPORT, of, "docx")
    slot = f"draft/{of.year}-{of.number:02d}"
    clerks = [
        (f"person:{person_id}", address)
        for person_id in office.chart.clerks()
        if (address := office.chart.address_of(person_id)) is not None
    ]
    readers = await _not_asked_for(connection, office, clerks, slot)
    return [exporting.planned(office, address, recipient, slot, order, not_before=start) for recipient, address in readers]
