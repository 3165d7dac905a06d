"""Changing a rule's setting: at one place (office, source or task), and first what it would change in what is sent.

An empty value takes the row at that place away, so that the next wider place or the default holds again; "off" is a row
that switches the rule off there, and 0 a number like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import db.assignments
import db.items
import db.looks
import db.settings
from bot.core import rules, windows
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.core.rules.values import Rule, Told
from bot.core.settings import OF_THE_OFFICE, SettingValue, must_be_known, parse
from bot.core.task import Assignment, Source
from bot.services import office as offices
from bot.services.office import Office
from db.session import Connection, Database

_DAYS = 10
"""Working days a preview looks ahead, today included."""


@dataclass(frozen=True, slots=True)
class SettingPlace:
    """Where a setting holds: `task` (a number) before `source`, and neither for the whole office."""

    source: Source | None = None
    task: int | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What one reader would be told on one day besides (`added`) or no more (`dropped`): (rule, task number)."""

    day: date
    reader: str
    added: tuple[tuple[str, int], ...]
    dropped: tuple[tuple[str, int], ...]


async def change(database: Database, organisation_id: int, values: dict[str, str], place: SettingPlace, cause: Cause) -> None:
    """Write the settings from now on. Raises BadInput, with nothing written, for what cannot be set or is not there."""
    async with database.write() as connection:
        for row in await _rows(connection, organisation_id, values, place):
            if row.value.strip():
                await db.settings.put(connection, organisation_id, row, cause)
            else:
                await db.settings.clear(connection, organisation_id, row.name, row.source, row.task_id, cause)
        # A changed rule may owe something on another day: everything is looked at anew.
        await db.looks.bring_forward(connection, organisation_id, local_date(cause.at) - timedelta(days=1))


async def preview(
    database: Database, organisation_id: int, values: dict[str, str], place: SettingPlace, cause: Cause, *, days: int = _DAYS
) -> list[Effect]:
    """What the same settings would change in the reminders of the next working days, on the register as it stands,
    were nobody to answer. Nothing is written. Raises BadInput as `change` does."""
    async with database.read() as connection:
        wanted = await _rows(connection, organisation_id, values, place)
        before = await offices.load(connection, organisation_id, cause.at)
        assignments = await db.assignments.of_units(connection, organisation_id, list(before.chart.units))
        told = await db.items.told(connection, organisation_id, [a.id for a in assignments])
    kept = [row for row in before.rows if not any(_same_place(row, one) for one in wanted)]
    after = replace(before, rows=(*kept, *(row for row in wanted if row.value.strip())))
    was, will_be = _said(before, assignments, told, days), _said(after, assignments, told, days)
    return [
        Effect(
            day,
            before.name_of(person_id) or "",
            tuple(sorted(will_be.get((day, person_id), set()) - was.get((day, person_id), set()))),
            tuple(sorted(was.get((day, person_id), set()) - will_be.get((day, person_id), set()))),
        )
        for day, person_id in sorted({*was, *will_be})
        if was.get((day, person_id)) != will_be.get((day, person_id))
    ]


async def anybody_hears(database: Database, organisation_id: int, cause: Cause) -> bool:
    """Whether there is anybody in the office whom a reminder can reach today: otherwise every preview is empty."""
    async with database.read() as connection:
        chart = (await offices.load(connection, organisation_id, cause.at)).chart
    return any(chart.address_of(person_id) is not None for person_id in chart.people)


async def _rows(connection: Connection, organisation_id: int, values: dict[str, str], place: SettingPlace) -> list[SettingValue]:
    for name, value in values.items():
        must_be_known(name)
        if name in OF_THE_OFFICE and (place.source is not None or place.task is not None):
            raise BadInput(f"Setting {name} holds for the whole office.", "Leave source= and task= away.")
        if value.strip():
            parse(name, value)
    task_id = None
    if place.task is not None:
        found = await db.assignments.by_number(connection, organisation_id, place.task)
        if not found:
            raise BadInput(f"There is no task {place.task}.", "Give the number of a task in the register.")
        task_id = found[0].task.id
    return [SettingValue(name, value, None if task_id is not None else place.source, task_id) for name, value in values.items()]


def _said(
    office: Office, assignments: Sequence[Assignment], told: dict[int, tuple[Told, ...]], count: int
) -> dict[tuple[date, int], set[tuple[str, int]]]:
    """(day, person) → {(rule, task number)} when everything owed is told every working day from the office's own on."""
    known = dict(told)
    found: dict[tuple[date, int], set[tuple[str, int]]] = {}
    day = office.calendar.on_or_after(office.today)
    for _ in range(count):
        on = replace(office, today=day, now=windows.digest_from(day, office.settings))
        for a in assignments:
            for thing in rules.owed(on.facts(a, known.get(a.id, ()))):
                person_id = on.person_for(thing.audience, a)
                if person_id is None:
                    continue
                if thing.rule is not Rule.NEW:
                    found.setdefault((day, person_id), set()).add((thing.rule.value, a.task.number))
                known[a.id] = (*known.get(a.id, ()), Told(thing.rule, thing.slot, thing.audience, day))
        day = office.calendar.add(day, 1)
    return found


def _same_place(one: SettingValue, other: SettingValue) -> bool:
    return (one.name, one.source, one.task_id) == (other.name, other.source, other.task_id)
