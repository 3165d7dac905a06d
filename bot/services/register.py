"""Putting things into the register: organisations with their calendar, units, people, and tasks.

Each verb is one transaction, and everything or nothing: what is wrong is found before anything is written and raised
as BadInput (BadRows for tasks), with a cure.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.core import failpoint
from bot.core.cause import Cause
from bot.core.failpoint import Point
from bot.core.organisation import Organisation, Person, Unit
from bot.core.register import ImportKind, NewGroup, NewOrganisation, NewPerson, NewTask, NewUnit, Registered
from bot.services import office as offices
from bot.services import register_office
from bot.services import register_tasks as entry
from bot.services.announce import announce_import
from db import organisations
from db.session import Connection, Database


async def create_organisation(database: Database, new: NewOrganisation, cause: Cause) -> Organisation:
    """An organisation with its calendar, units, groups and people."""
    async with database.write() as connection:
        return await register_office.organisation(connection, new, cause)


async def add_units(
    database: Database, organisation_id: int, units: Sequence[NewUnit], groups: Sequence[NewGroup], cause: Cause
) -> list[Unit]:
    """More units with their aliases, and named groups of units (new or old)."""
    async with database.write() as connection:
        return await register_office.units(connection, organisation_id, units, groups, cause)


async def add_people(database: Database, organisation_id: int, people: Sequence[NewPerson], cause: Cause) -> list[Person]:
    """More people with their roles."""
    async with database.write() as connection:
        return await register_office.people(connection, organisation_id, people, cause)


async def register_tasks(
    database: Database,
    organisation_id: int,
    tasks: Sequence[NewTask],
    kind: ImportKind,
    name: str,
    cause: Cause,
    *,
    on: date | None = None,
) -> Registered:
    """Register tasks as one import called `name`.

    `on`: the day of registration (for an old list the day it shows); None is the day of the cause.
    """
    async with database.write() as connection:
        return await register_in(connection, organisation_id, tasks, kind, name, cause, on=on)


async def register_in(
    connection: Connection,
    organisation_id: int,
    tasks: Sequence[NewTask],
    kind: ImportKind,
    name: str,
    cause: Cause,
    *,
    on: date | None = None,
) -> Registered:
    """`register_tasks` inside a transaction of the caller's."""
    # One registration at a time: no paper and no year of the calendar is entered twice.
    organisation = await organisations.lock(connection, organisation_id)
    made = await entry.register(connection, organisation, tasks, kind, name, cause, on=on)
    # Told in the same transaction: whoever is registered to is told once, or nothing was registered.
    await announce_import(connection, await offices.load(connection, organisation_id, cause.at), made.import_id, kind)
    failpoint.reach(Point.IMPORT_WRITTEN)
    return made


async def open_periods(database: Database, organisation_id: int, cause: Cause) -> Registered | None:
    """Make the tasks of every period up to the current one that a series lacks; None when none does. Harmless when repeated."""
    async with database.write() as connection:
        organisation = await organisations.lock(connection, organisation_id)
        return await entry.open_periods(connection, organisation, cause)
