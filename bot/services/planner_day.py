"""What the planner does once: a day's new periods, decisions nobody was told of, the weekly lists, the clerk's line.

A mark in the store says that it was done; it commits with the work, so that an outage or a second planner changes
nothing. A week whose first working day was missed is made up on the next one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import db.heartbeats
import db.messages
from bot.core import rules, windows
from bot.core.calendar import Calendar
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.delivery import Priority
from bot.services import frames_ahead, left, ordered_days, register, untold
from bot.services import office as offices
from bot.services.daily_rows import daily_row, digest_row
from bot.services.office import Office
from db.session import Connection, Database

_SERIES, _DAY, _WEEK, _GROUPS = "series", "day", "week", "groups"
"""Names of what is done once, each with the organisation's id."""


async def open_periods(database: Database, organisation_id: int, now: datetime) -> None:
    """Once a day: the units are as they are from today on, and every duty that comes back has the task of its period."""
    async with database.read() as connection:
        if await periods_are_open(connection, organisation_id, now):
            return
    name, today = f"{_SERIES}:{organisation_id}", local_date(now)
    async with database.write() as connection:
        await frames_ahead.make_due(connection, await offices.load(connection, organisation_id, now))
    await register.open_periods(database, organisation_id, Cause(at=now))
    async with database.write() as connection:
        await db.heartbeats.first_run_today(connection, name, today)


async def periods_are_open(connection: Connection, organisation_id: int, now: datetime) -> bool:
    """Whether `open_periods` has nothing to do any more."""
    return await db.heartbeats.has_run(connection, f"{_SERIES}:{organisation_id}", local_date(now))


@dataclass(frozen=True, slots=True)
class Missing:
    """What of a day is still to be begun, as a reader sees it. `standing`: rows that stand on every such day."""

    begun: bool
    listed: bool
    standing: tuple[dict[str, Any], ...]

    def __bool__(self) -> bool:
        return not (self.begun and self.listed) or bool(self.standing)


async def missing(connection: Connection, office: Office) -> Missing:
    first = first_working_day(office.calendar, office.today)
    digests_may_leave = office.now >= windows.digest_from(office.today, office.settings)
    lists_may_leave = office.now >= windows.at(office.today, office.settings.group_at)
    return Missing(
        begun=not digests_may_leave or await db.heartbeats.has_run(connection, f"{_DAY}:{office.id}", office.today),
        listed=not lists_may_leave or await db.heartbeats.has_run(connection, f"{_GROUPS}:{office.id}", first),
        standing=tuple([row for row in _clerk_rows(office) + _group_rows_of_first_day(office) if not await _is_there(connection, row)]),
    )


async def begin(database: Database, office: Office) -> int:
    """The day's rows that no assignment asks for; how many are new."""
    async with database.read() as connection:
        still = await missing(connection, office)
    if not still:
        return 0
    rows: list[dict[str, Any]] = []
    day, week, groups = (f"{name}:{office.id}" for name in (_DAY, _WEEK, _GROUPS))
    first = first_working_day(office.calendar, office.today)
    async with database.write() as connection:
        if not still.begun and await db.heartbeats.first_run_today(connection, day, office.today):
            rows += await untold.digest_rows(connection, office)
            rows += await ordered_days.digest_rows(connection, office)
            rows += await left.digest_rows(connection, office)
            rows += await _head_rows(connection, office, first, missed=await _is_missed(connection, week, office.today, first))
        if not still.listed and await _is_missed(connection, groups, office.today, first):
            rows += _group_rows(office)
        # In one order, so that two planners writing the same keys never wait for each other.
        rows = sorted(rows, key=lambda row: (row["kind"], row["recipient"]))
        # A morning line that had nothing to say is not said at noon because of what came since.
        return await db.messages.add(connection, still.standing) + await db.messages.add(connection, rows, anew=True)


async def _is_there(connection: Connection, row: dict[str, Any]) -> bool:
    """Written by an earlier tick of the day, which need not be tried again every fifteen seconds."""
    key = (row["organisation_id"], row["kind"], row["recipient"], row["slot"])
    return await db.messages.exists(connection, *key, channel=row["channel"])


async def _is_missed(connection: Connection, name: str, today: date, first: date) -> bool:
    """Whether this week's list was not planned though another week's was; notes that it is now."""
    before = await db.heartbeats.last_run(connection, name)
    return await db.heartbeats.first_run_today(connection, name, first) and today > first and before is not None


def first_working_day(calendar: Calendar, day: date) -> date:
    """The first working day of the week `day` lies in."""
    return calendar.on_or_after(day - timedelta(days=day.weekday()))


def _clerk_rows(office: Office) -> list[dict[str, Any]]:
    """The clerk's morning line, and in the afternoon who has bound an account; each from its own hour on."""
    rows = []
    for kind, hour in (("morning", office.settings.clerk_at), ("seats", office.settings.seats_at)):
        start = windows.at(office.today, hour)
        if office.now < start:
            continue
        for person_id in office.chart.clerks():
            address = office.chart.address_of(person_id)
            if address is not None:
                rows.append(daily_row(office, f"person:{person_id}", address.channel, kind, Priority.DIGEST, not_before=start))
    return rows


async def _head_rows(connection: Connection, office: Office, first: date, *, missed: bool) -> list[dict[str, Any]]:
    """Every head's digest on the first working day of the week, with or without something owed; later in the week for
    those who did not get it."""
    rows = []
    lost = set() if office.today == first else set(await db.messages.lost_digests(connection, office.id, first, office.today))
    for unit in office.chart.units.values():
        trial = office.chart.is_trial(unit.id)
        person_id = office.head_of(unit.id)
        row = None if person_id is None else digest_row(office, person_id, trial=trial)
        if row is not None and (office.today == first or missed or row["recipient"] in lost):
            rows.append(row)
    return rows


def _group_rows_of_first_day(office: Office) -> list[dict[str, Any]]:
    if not office.is_first_day_of_week or office.now < windows.at(office.today, office.settings.group_at):
        return []
    return _group_rows(office)


def _group_rows(office: Office) -> list[dict[str, Any]]:
    """The groups' list of the week. It waits for a line that is down until the week ends."""
    friday = office.today - timedelta(days=office.today.weekday()) + timedelta(days=4)
    last = max(office.today, office.calendar.on_or_before(friday))
    return [
        daily_row(
            office,
            f"group:{group.id}",
            group.channel,
            "group_week",
            Priority.GROUP,
            slot=rules.group.week_of(office.today),
            not_before=windows.at(office.today, office.settings.group_at),
            expires_at=windows.digest_until(last, office.settings),
        )
        for group in office.chart.groups()
    ]
