"""The month's messages of a channel: counted, spread over the month, and missed when they are used up."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import db.addresses
import db.organisations
import db.senders
import db.usage
from bot.core import windows
from bot.core.clock import local
from bot.core.quota import Use, is_day
from bot.core.rules.values import Owed, Rule
from bot.services.office import Office
from db.session import Connection, Database


async def uses(connection: Connection, office: Office) -> list[Use]:
    """Of every channel whose messages are counted by the month."""
    found = []
    for row in await db.senders.limits(connection):
        if row.monthly_quota is None:
            continue
        first = office.today.replace(day=1)
        sent, digests, heard = await db.usage.since(connection, row.channel, windows.at(first, time.min))
        gone, left = _working_days(office, first)
        found.append(
            Use(
                row.channel,
                sent + heard,
                row.monthly_quota,
                digests,
                await db.addresses.count_people(connection, row.channel),
                gone,
                left,
                exhausted=is_exhausted(row.exhausted_until, office.today),
            )
        )
    return found


async def thin_channels(connection: Connection, office: Office) -> frozenset[str]:
    """Channels on which today is no day for digests."""
    return frozenset(
        use.channel
        for use in await uses(connection, office)
        if not is_day(use.pace, office.today.weekday(), first_day_of_week=office.is_first_day_of_week)
    )


def can_wait(thing: Owed) -> bool:
    """Whether a thing may wait for the next digest day: not what is due today, late for the first time, or not known yet."""
    if thing.rule in (Rule.NEW, Rule.DECISION, Rule.ESCALATION):
        return False
    if thing.rule is Rule.BEFORE_DUE:
        return not thing.slot.endswith("/0")
    return not (thing.rule is Rule.OVERDUE and thing.count == 1)


def is_exhausted(until: datetime | None, today: date) -> bool:
    return until is not None and local(until).date() > today


async def exhaust(connection: Connection, channel: str, now: datetime) -> None:
    """The platform takes nothing more this month: until the next one nobody is reached on the channel."""
    first = (local(now).date().replace(day=1) + timedelta(days=32)).replace(day=1)
    await db.senders.exhaust(connection, channel, windows.at(first, time.min))
    await _tell_everybody(connection)


async def resume(database: Database, channel: str) -> None:
    """The platform takes messages again."""
    async with database.write() as connection:
        await db.senders.exhaust(connection, channel, None)
        await _tell_everybody(connection)


async def _tell_everybody(connection: Connection) -> None:
    """Who is reached where has changed for all organisations."""
    for organisation in await db.organisations.all_of(connection):
        await db.organisations.touch(connection, organisation.id)


def _working_days(office: Office, first: date) -> tuple[int, int]:
    """Working days of the month before today, and from today on."""
    days = [first + timedelta(days=n) for n in range(31)]
    working = [day for day in days if day.month == first.month and office.calendar.is_working(day)]
    return sum(day < office.today for day in working), max(1, sum(day >= office.today for day in working))
