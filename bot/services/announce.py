"""Events: what is told soon after it happened, in the next office window, once (`new`, and the introduction)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import db.assignments
import db.imports
import db.messages
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.organisation import AddressKind, RoleKind
from bot.core.register import ImportKind
from bot.core.rules.values import Audience
from bot.core.task import Assignment, Part
from bot.services.office import Office, recipient_of
from db.session import Connection

URGENT = "/u"


async def announce_import(connection: Connection, office: Office, import_id: int, kind: ImportKind) -> int:
    """Write the event rows of one registration; how many are new. Called in the transaction that registers.

    A `new` import tells each head, focal or named person once, and the groups. A `takeover` introduces the bot to
    heads of live units and asks for nothing. An `old` list says nothing. While the office is paused the rows wait.
    """
    match kind:
        case ImportKind.OLD:
            return 0
        case ImportKind.TAKEOVER:
            assignments = await _open_of(connection, office, import_id)
            return await db.messages.add(connection, _people_rows(office, assignments, (Audience.HEAD,), "introduction", "once"))
        case ImportKind.NEW:
            told = await tell_people_of(connection, office, import_id)
            leads = {a.unit_id for a in await _open_of(connection, office, import_id) if a.part is Part.LEAD}
            rows = [
                _row(office, f"group:{group.id}", group.channel, "group_new", str(import_id), Priority.GROUP)
                for group in office.chart.groups()
                if group.unit_id is None or group.unit_id in leads
            ]
            return told + await db.messages.add(connection, rows)


async def introduce(connection: Connection, office: Office, units: Sequence[int]) -> None:
    """The introduction of the bot to the heads of units that have gone live with open tasks taken over; once each."""
    assignments = [a for a in await db.assignments.of_units(connection, office.id, units) if a.takeover]
    await db.messages.add(connection, _people_rows(office, assignments, (Audience.HEAD,), "introduction", "once"))


async def tell_people_of(connection: Connection, office: Office, import_id: int) -> int:
    """Whoever stands for the new tasks of a registration and has no row for it yet gets one; how many are new."""
    assignments = await _open_of(connection, office, import_id)
    audiences = (Audience.RESPONSIBLE, Audience.HEAD)
    rows = []
    for urgent in (False, True):
        some = [a for a in assignments if a.task.urgent is urgent]
        if some:
            rows += _people_rows(office, some, audiences, "new", new_slot(some[0]))
    return await db.messages.add(connection, rows, anew=True)


def new_slot(assignment: Assignment) -> str:
    """The slot of the message that announces an assignment: urgent tasks of a registration have their own."""
    return f"{assignment.task.import_id}{URGENT if assignment.task.urgent else ''}"


def import_of(slot: str) -> tuple[int, bool]:
    """(registration, whether it is its urgent tasks) of such a slot."""
    return int(slot.removesuffix(URGENT)), slot.endswith(URGENT)


async def _open_of(connection: Connection, office: Office, import_id: int) -> list[Assignment]:
    return [a for a in await db.assignments.of_import(connection, office.id, import_id) if a.is_open]


def _people_rows(
    office: Office, assignments: Sequence[Assignment], audiences: Sequence[Audience], kind: str, slot: str
) -> list[dict[str, Any]]:
    recipients: dict[tuple[int, bool], None] = {}
    for assignment in assignments:
        for audience in audiences:
            person_id = office.person_for(audience, assignment)
            if person_id is not None:
                recipients[person_id, office.chart.is_trial(assignment.unit_id)] = None
    # A unit on trial is introduced when it goes live; until then the clerk need not read it a dozen times over.
    told = [(person_id, trial) for person_id, trial in recipients if not (trial and kind == "introduction")]
    rows = (person_row(office, person_id, kind, slot, trial=trial) for person_id, trial in told)
    return [row for row in rows if row is not None]


async def welcome(connection: Connection, office: Office, person_id: int) -> None:
    """What a person who has just been bound is owed: new tasks of the last days, and to a head the introduction."""
    since = windows.at(office.calendar.add(office.today, -3), office.settings.morning_from)
    for found in await db.imports.since(connection, office.id, since):
        if found.kind is ImportKind.NEW:
            mine = [
                a
                for a in await _open_of(connection, office, found.id)
                if person_id in (office.person_for(audience, a) for audience in (Audience.RESPONSIBLE, Audience.HEAD))
            ]
            for slot in dict.fromkeys(new_slot(a) for a in mine):
                await _add_for(connection, office, person_id, "new", slot)
    on_trial = any(office.chart.is_trial(unit_id) for unit_id in office.chart.units_of(person_id))
    if office.chart.has_role(person_id, RoleKind.HEAD) and not on_trial:
        await _add_for(connection, office, person_id, "introduction", "once")


async def welcome_group(connection: Connection, office: Office, address_id: int) -> None:
    """What a group that has just been bound is owed: the new tasks of the last days."""
    since = windows.at(office.calendar.add(office.today, -3), office.settings.morning_from)
    groups = [group for group in office.chart.groups() if group.id == address_id]
    for found in await db.imports.since(connection, office.id, since):
        if found.kind is ImportKind.NEW:
            rows = [_row(office, f"group:{group.id}", group.channel, "group_new", str(found.id), Priority.GROUP) for group in groups]
            await db.messages.add(connection, rows, anew=True)


async def _add_for(connection: Connection, office: Office, person_id: int, kind: str, slot: str) -> None:
    trial = any(office.chart.is_trial(unit_id) for unit_id in office.chart.units_of(person_id))
    row = person_row(office, person_id, kind, slot, trial=trial)
    if row is not None:
        await db.messages.add(connection, [row], anew=True)


def person_row(office: Office, person_id: int, kind: str, slot: str, *, trial: bool) -> dict[str, Any] | None:
    """An event row for a person, on the channel where the person (on trial: the clerk) is reached; None when nowhere."""
    reader = office.chart.clerk() if trial else person_id
    address = office.chart.address_of(reader) if reader is not None else None
    if address is None or address.kind is not AddressKind.PERSON:
        return None
    return _row(office, recipient_of(person_id, trial=trial), address.channel, kind, slot, Priority.EVENT, trial=trial)


def _row(office: Office, recipient: str, channel: str, kind: str, slot: str, priority: int, *, trial: bool = False) -> dict[str, Any]:
    if kind == "new" and import_of(slot)[1]:
        not_before = windows.urgent_from(office.now, office.settings)
    else:
        not_before = windows.event_from(office.now, office.calendar, office.settings)
    return {
        "organisation_id": office.id,
        "kind": kind,
        "recipient": recipient,
        "slot": slot,
        "channel": channel,
        "part": 1,
        "priority": priority,
        "trial": trial,
        "not_before": not_before,
        "expires_at": windows.event_until(not_before, office.calendar, office.settings),
        "created_at": office.now,
    }
