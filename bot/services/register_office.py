"""The chart enters the register, inside a transaction of the caller: organisation, calendar years, units, people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.core.organisation import Organisation, Person, Role, Unit
from bot.core.register import NewGroup, NewOrganisation, NewPerson, NewUnit
from bot.core.text import name_key
from bot.services.calendar import year_rows
from db import days, organisations
from db import people as person_rows
from db import units as unit_rows
from db.session import Connection

# A register taken over holds duties of the last years, and deadlines reach into the next.
_YEARS_BACK, _YEARS_AHEAD = 2, 1


async def organisation(connection: Connection, new: NewOrganisation, cause: Cause) -> Organisation:
    """Raises BadInput when the code is taken, the parent unknown, or a unit, group or person does not fit."""
    today = local_date(cause.at)
    if await organisations.by_code(connection, new.code) is not None:
        raise BadInput(f"There is an organisation {new.code!r} already.", "Choose another code.")
    parent = None
    if new.parent is not None:
        parent = await organisations.by_code(connection, new.parent)
        if parent is None:
            raise BadInput(f"There is no organisation {new.parent!r} to stand above {new.code!r}.", "Create it first.")
    made = await organisations.add(
        connection,
        code=new.code,
        name=new.name,
        short_name=new.short_name,
        parent_id=None if parent is None else parent.id,
        live_from=new.live_from or today,
        acceptance=new.acceptance,
    )
    await ensure_years(connection, made.id, range(today.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1), cause)
    stored = {unit.code: unit for unit in await units(connection, made.id, new.units, new.groups, cause)}
    if new.office_unit is not None:
        office = _by_code(stored, new.office_unit)
        await organisations.change(connection, made.id, office_unit_id=office.id)
    await people(connection, made.id, new.people, cause)
    return await organisations.get(connection, made.id)


async def ensure_years(connection: Connection, organisation_id: int, years: Iterable[int], cause: Cause) -> None:
    """Write the calendar of each year that has not been written: once, so that past figures never move."""
    for year in years:
        if not await days.has_year(connection, organisation_id, year):
            await days.add_year(connection, organisation_id, year_rows(year), cause)


async def units(
    connection: Connection, organisation_id: int, new: Sequence[NewUnit], groups: Sequence[NewGroup], cause: Cause
) -> list[Unit]:
    """Raises BadInput when a name would mean two units, or a parent or member is unknown."""
    existing = await unit_rows.all_of(connection, organisation_id)
    by_code = {unit.code: unit for unit in existing}
    directory = await unit_rows.directory(connection, organisation_id, local_date(cause.at))
    taken: dict[str, Unit | NewUnit] = {key: directory.units[unit_id] for key, unit_id in directory.names.items()}
    made = []
    for position, unit in enumerate(new, start=len(existing) + 1):
        _claim_names(unit, taken)
        parent = None if unit.parent is None else _by_code(by_code, unit.parent)
        stored = await unit_rows.add(
            connection,
            organisation_id,
            code=unit.code,
            name=unit.name,
            short_name=unit.short_name,
            kind=unit.kind,
            mode=unit.mode,
            position=position,
            parent_id=None if parent is None else parent.id,
            valid_from=unit.valid_from,
            valid_to=unit.valid_to,
            aliases=unit.aliases,
        )
        by_code[unit.code] = stored
        made.append(stored)
    for group in groups:
        members = [_by_code(by_code, code).id for code in group.units]
        for name in group.names:
            if name_key(name) in directory.groups:
                raise BadInput(f"There is a group {name!r} already.", "Choose another name.")
            await unit_rows.add_group(connection, organisation_id, name, members)
    return made


async def people(connection: Connection, organisation_id: int, new: Sequence[NewPerson], cause: Cause) -> list[Person]:
    """Raises BadInput when a role names an unknown unit. Roles and charges hold from the day of the cause on."""
    by_code = {unit.code: unit for unit in await unit_rows.all_of(connection, organisation_id)}
    made = []
    for person in new:
        roles = [(kind, None if code is None else _by_code(by_code, code).id) for kind, code in person.roles]
        charges = [_by_code(by_code, code).id for code in person.in_charge_of]
        stored = await person_rows.add(connection, organisation_id, person.name, person.title)
        for kind, unit_id in roles:
            await person_rows.add_role(connection, organisation_id, Role(stored.id, kind, unit_id))
        for unit_id in charges:
            await person_rows.add_charge(connection, organisation_id, stored.id, unit_id)
        made.append(stored)
    return made


def _claim_names(unit: NewUnit, taken: dict[str, Unit | NewUnit]) -> None:
    """Every way of writing the unit must be free; its own code may repeat its short name."""
    for name in (unit.code, unit.short_name, unit.name, *unit.aliases):
        key = name_key(name)
        if not key:
            raise BadInput(f"Unit {unit.code!r} has an empty name.", "Write its name.")
        if taken.setdefault(key, unit) is not unit:
            raise BadInput(f"{name!r} means both {taken[key].name!r} and {unit.name!r}.", "Give one of them another name.")


def _by_code(units: dict[str, Unit], code: str) -> Unit:
    if code not in units:
        raise BadInput(f"There is no unit {code!r}.", f"Known units: {', '.join(sorted(units)) or 'none'}.")
    return units[code]
