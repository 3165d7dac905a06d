"""What is told soon after it happened: new tasks, and the introduction of the bot to a head."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import db.assignments
import db.items
import db.messages
from bot.core import windows
from bot.core.organisation import RoleKind
from bot.core.rules import new
from bot.core.rules.values import Audience, Owed, Rule
from bot.core.task import Assignment, Part
from bot.services import keyboards, practice
from bot.services.announce import import_of
from bot.services.lines import asked_days, leading, line
from bot.services.office import Office
from bot.services.said import LISTED, Said, person_of
from db.session import Connection
from messages.wordings.hour_left import HourLeft
from messages.wordings.introduction import Introduction
from messages.wordings.new_tasks import NewTasks


async def new_tasks(connection: Connection, office: Office, row: Any) -> Said | None:
    """The tasks of one registration for one person: as whoever is responsible, or as head."""
    person_id = person_of(row)
    import_id, urgent = import_of(row.slot)
    if not urgent and await has_had_enough(connection, office, row.recipient):
        return None
    assignments = [
        a
        for a in await db.assignments.of_import(connection, office.id, import_id)
        if a.is_open and a.task.urgent is urgent and office.chart.is_trial(a.unit_id) is row.trial
    ]
    told = await db.items.told(connection, office.id, [a.id for a in assignments])
    slot = new.slot_of(import_id)
    mine: list[Assignment] = []
    owed: list[Owed] = []
    for a in assignments:
        facts = office.facts(a, told.get(a.id, ()))
        things = [
            Owed(Rule.NEW, a.id, slot, audience, a.registered_on)
            for audience in (Audience.RESPONSIBLE, Audience.HEAD)
            if office.person_for(audience, a) == person_id and not facts.was_told(Rule.NEW, slot, audience)
        ]
        if things:
            mine.append(a)
            owed += things
    if not mine:
        return None
    person = office.chart.people[person_id]
    leads = await leading(connection, office, mine[:LISTED])
    documents: dict[str, list[Any]] = {}
    for a in mine[:LISTED]:
        shown = replace(line(office, a), led_by=leads.get(a.task.id, ()) if a.part is Part.SUPPORT else ())
        documents.setdefault(a.task.document.title if a.task.document else "", []).append(shown)
    wording = NewTasks(
        name=person.name,
        title=person.title,
        unit=office.unit(mine[0].unit_id).name,
        documents=tuple((title, tuple(rows)) for title, rows in documents.items()),
        more=len(mine) - min(len(mine), LISTED),
    )
    said = Said([wording], keyboards.for_list(mine[:LISTED]), owed=owed, tasks=[a.id for a in mine])
    return await practice.without_examples(connection, office, said, person_id)


async def has_had_enough(connection: Connection, office: Office, recipient: str) -> bool:
    """Whether so many events have reached the recipient today that the rest joins the next digest."""
    most = office.settings.events_a_day
    if most is None:
        return False
    return await db.messages.count_events(connection, office.id, recipient, windows.at(office.today, time.min)) >= most


async def introduction(connection: Connection, office: Office, row: Any) -> Said | None:
    """The one message a head gets when the unit's old register is taken over: nothing need be answered."""
    person_id = person_of(row)
    person = office.chart.people.get(person_id)
    units = [role.unit_id for role in office.chart.roles_of(person_id) if role.kind is RoleKind.HEAD and role.unit_id is not None]
    if person is None or not units:
        return None
    assignments = await db.assignments.of_units(connection, office.id, units)
    dated = sum(1 for a in assignments if a.due is not None)
    focal = [office.name_of(other) or "" for unit in units for other in office.chart.holders(RoleKind.FOCAL, unit) if other != person_id]
    wording = Introduction(
        name=person.name,
        title=person.title,
        unit=office.unit(units[0]).name,
        total=len(assignments),
        dated=dated,
        undated=len(assignments) - dated,
        focal=tuple(focal),
        support=sum(1 for a in assignments if a.part is Part.SUPPORT),
        overdue_before=sum(1 for a in assignments if a.takeover and a.last_day is not None and a.last_day < a.registered_on),
    )
    return Said([wording])


async def hour_left(connection: Connection, office: Office, row: Any) -> Said | None:
    """Shortly before the hour of a task, while nothing has been handed in and the hour still holds."""
    number, _, until = row.slot.partition("/")
    a = (await db.assignments.by_ids(connection, office.id, [int(number)])).get(int(number))
    if (
        a is None
        or not a.is_open
        or a.asks_nothing
        or a.due is None
        or a.due_time is None
        or windows.at(a.due, a.due_time).isoformat() != until
    ):
        return None
    asked = await asked_days(connection, office, [a])
    later = asked.get(a.id)
    keyboard = keyboards.status(a, extendable=later is None or later.due is None)
    return Said([HourLeft(line(office, a, asked=later))], keyboard, tasks=[a.id])
