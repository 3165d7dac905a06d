"""Alarms to whoever runs the bot: something is stuck and does not cure itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import db.messages
import db.organisations
from bot.core.clock import local
from bot.core.delivery import Priority
from bot.core.organisation import RoleKind
from bot.services import health
from bot.services import office as offices
from bot.services.office import Office
from db.session import Database
from messages.wordings.alarm import Alarm

UNSENT_FOR = timedelta(minutes=15)
SILENT_FOR = timedelta(minutes=5)
_HOLDS = timedelta(days=1)

Kind = Literal["unsent", "silent"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """`minutes`: how long it has lasted; `waiting`: how many messages wait."""

    kind: Kind
    minutes: int
    waiting: int


async def raise_alarms(database: Database, now: datetime, *, polled: Sequence[str], watched: timedelta) -> list[Trouble]:
    """Tell the administrators what is stuck, each trouble at most once an hour; returns what is.

    `watched`: for how long this process has been looking. What was stuck before that is being made up for, and no alarm.
    """
    found = await troubles(database, now, polled=polled, watched=watched)
    if found:
        async with database.read() as connection:
            organisations = [one.id for one in await db.organisations.all_of(connection)]
        for organisation_id in organisations:
            async with database.write() as connection:
                office = await offices.load(connection, organisation_id, now)
                await db.messages.add(connection, [row for trouble in found for row in _rows(office, trouble)])
    return found


async def troubles(database: Database, now: datetime, *, polled: Sequence[str], watched: timedelta) -> list[Trouble]:
    """The oldest unsent message has waited over 15 minutes; no poll of one of the `polled` channels has succeeded for 5."""
    state = await health.look(database, now, channels=polled)
    waiting = sum(state.messages_waiting.values())
    seen = watched.total_seconds()
    unsent = min(state.oldest_unsent or 0.0, seen)
    silent = min(state.poll_lag or 0.0, seen)
    found: list[Trouble] = []
    if unsent > UNSENT_FOR.total_seconds():
        found.append(Trouble("unsent", int(unsent // 60), waiting))
    if silent > SILENT_FOR.total_seconds():
        found.append(Trouble("silent", int(silent // 60), waiting))
    return found


def _rows(office: Office, trouble: Trouble) -> list[dict[str, object]]:
    text = Alarm(kind=trouble.kind, minutes=trouble.minutes, waiting=trouble.waiting).render()
    # An office without an administrator has a clerk.
    people = office.chart.holders(RoleKind.ADMIN) or office.chart.holders(RoleKind.CLERK)
    rows: list[dict[str, object]] = []
    for person_id in people:
        address = office.chart.address_of(person_id)
        if address is not None:
            rows.append(
                {
                    "organisation_id": office.id,
                    "kind": "health",
                    "recipient": f"person:{person_id}",
                    "slot": f"{trouble.kind}/{local(office.now):%Y-%m-%dT%H}",
                    "channel": address.channel,
                    "part": 1,
                    "priority": Priority.EVENT,
                    "not_before": office.now,
                    "expires_at": office.now + _HOLDS,
                    "created_at": office.now,
                    "chat": address.chat,
                    "address_id": address.id,
                    "text_html": text.html,
                    "text_plain": text.plain,
                }
            )
    return rows
