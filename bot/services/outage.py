"""After an outage: what was missed is one digest, which says so in one line.

The merging itself needs no code: what was not told is still owed. Here it is only noticed that the planner's heartbeat
stood still, and told to whoever missed something.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import db.heartbeats
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.clock import local
from bot.services import office as offices
from bot.services.office import Office
from bot.services.said import Said
from db.session import Connection
from messages.wordings.not_heard import NotHeard
from messages.wordings.outage import Outage

GRACE = timedelta(minutes=5)
"""A restart is no outage."""
_ONE_OUTAGE = timedelta(hours=1)
_SAID_IN = ("digest", "morning")


async def is_due(connection: Connection, now: datetime) -> bool:
    """Whether the planner's heartbeat is old enough for `notice`."""
    last = await db.heartbeats.last(connection, "plan")
    return last is not None and now - last.office_at > GRACE


async def notice(connection: Connection, now: datetime, organisations: Iterable[int]) -> None:
    """Called before the planner's heartbeat is renewed: a silence since the last one in which some organisation should have
    been spoken to is kept as the outage that has just ended. Two with less than an hour between them are one."""
    last = await db.heartbeats.last(connection, "plan")
    if last is None or now - last.office_at <= GRACE:
        return
    start = last.office_at
    offices_now = [await offices.load(connection, organisation_id, now) for organisation_id in organisations]
    if not any(_missed_a_moment(office, start, now) for office in offices_now):
        return
    before = await db.heartbeats.last_gap(connection)
    if before is not None and before[0] < start and start - before[1] < _ONE_OUTAGE:
        start = before[0]
    await db.heartbeats.note_gap(connection, start, now)


def _missed_a_moment(office: Office, start: datetime, end: datetime) -> bool:
    return windows.next_moment(start, office.calendar, office.settings) + GRACE < end


async def with_outage(connection: Connection, office: Office, row: Any, said: Said, can: Capabilities) -> Said:
    """The message with the line before it, when it is the first of its kind after an outage and says something that was
    missed; the clerk's morning line says it in any case."""
    if row.kind not in _SAID_IN:
        return said
    gap = await db.heartbeats.last_gap(connection)
    if gap is None or not _is_first_after(office, *gap):
        return said
    missed = any(local(gap[0]).date() <= thing.since < office.today for thing in said.owed)
    # A platform has lost what it kept too short a time: whoever writes there must know it, once.
    lost = gap[1] - gap[0] > can.kept_for and not any(isinstance(wording, NotHeard) for wording in said.wordings)
    if row.kind == "digest" and not missed and not lost:
        return said
    return replace(said, wordings=[Outage(local(gap[0]), local(gap[1]), merged=missed, lost=lost), *said.wordings])


def _is_first_after(office: Office, start: datetime, end: datetime) -> bool:
    """Whether the day's messages are the first after the outage, and it was one at all: a moment to speak passed in it."""
    day = local(end).date()
    if end >= windows.digest_until(day, office.settings):
        day += timedelta(days=1)
    if office.calendar.on_or_after(day) != office.today:
        return False
    return _missed_a_moment(office, start, end)
