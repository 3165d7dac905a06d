"""Units with their aliases, and named groups of units."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, delete, insert, or_, select, update

from bot.core.directory import Directory, UnitGroup
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.text import name_key
from db import organisations
from db.chart import to_unit, valid_on
from db.session import Connection
from db.tables import UnitAliasRow, UnitGroupMemberRow, UnitGroupRow, UnitRow

_U, _A, _G, _M = UnitRow, UnitAliasRow, UnitGroupRow, UnitGroupMemberRow


async def add(
    connection: Connection,
    organisation_id: int,
    *,
    code: str,
    name: str,
    short_name: str,
    kind: UnitKind,
    mode: Mode = Mode.TRIAL,
    position: int = 0,
    parent_id: int | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
    aliases: Iterable[str] = (),
) -> Unit:
    """Store a unit with its aliases. The code and every alias must be free in the organisation."""
    await organisations.touch(connection, organisation_id)
    made = await connection.execute(
        insert(_U)
        .values(
            organisation_id=organisation_id,
            code=code,
            name=name,
            short_name=short_name,
            kind=kind.value,
            mode=mode.value,
            position=position,
            parent_id=parent_id,
            valid_from=valid_from,
            valid_to=valid_to,
        )
        .returning(_U.id)
    )
    unit_id: int = made.scalar_one()
    for alias in aliases:
        await add_alias(connection, organisation_id, unit_id, alias)
    return Unit(unit_id, name, short_name, code, kind, mode, position, parent_id, valid_from, valid_to)


async def add_alias(connection: Connection, organisation_id: int, unit_id: int, alias: str) -> None:
    await connection.execute(insert(_A).values(organisation_id=organisation_id, unit_id=unit_id, alias=alias, folded=name_key(alias)))


async def set_mode(connection: Connection, organisation_id: int, unit_ids: Iterable[int], mode: Mode) -> None:
    """Switch units between trial and live."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(update(_U).where(_U.organisation_id == organisation_id, _U.id.in_(list(unit_ids))).values(mode=mode.value))


async def add_group(
    connection: Connection,
    organisation_id: int,
    name: str,
    unit_ids: Iterable[int],
    *,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> int:
    """Store a named group; its members belong to it from-to. The id of the group."""
    made = await connection.execute(insert(_G).values(organisation_id=organisation_id, name=name, folded=name_key(name)).returning(_G.id))
    group_id: int = made.scalar_one()
    await add_members(connection, organisation_id, group_id, unit_ids, valid_from=valid_from, valid_to=valid_to)
    return group_id


async def add_members(
    connection: Connection,
    organisation_id: int,
    group_id: int,
    unit_ids: Iterable[int],
    *,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> None:
    values = [
        {
            "organisation_id": organisation_id,
            "unit_group_id": group_id,
            "unit_id": unit_id,
            "valid_from": valid_from,
            "valid_to": valid_to,
        }
        for unit_id in unit_ids
    ]
    if values:
        await connection.execute(insert(_M), values)


async def all_of(connection: Connection, organisation_id: int, day: date | None = None) -> list[Unit]:
    """The organisation's units in their order; with `day`, only those that exist on it."""
    given = {"organisation": organisation_id} | ({} if day is None else {"day": day})
    return [to_unit(row) for row in await connection.execute(_all_of(day is not None), given)]


# Asked for again and again: put together once.


@cache
def _all_of(on_a_day: bool) -> Select[Any]:
    statement = select(_U.__table__).where(_U.organisation_id == bindparam("organisation")).order_by(_U.position, _U.id)
    return statement.where(valid_on(_U, bindparam("day", type_=Date()))) if on_a_day else statement


@cache
def _names() -> Select[Any]:
    return select(_A.unit_id, _A.folded).where(_A.organisation_id == bindparam("organisation"))


@cache
def _members() -> Select[Any]:
    mine = (_M.organisation_id == bindparam("organisation"), valid_on(_M, bindparam("day", type_=Date())))
    return select(_M.unit_group_id, _M.unit_id).where(*mine)


@cache
def _groups() -> Select[Any]:
    return select(_G.id, _G.name, _G.folded).where(_G.organisation_id == bindparam("organisation"))


async def directory(connection: Connection, organisation_id: int, day: date) -> Directory:
    """Every name of every unit and group that exists on the day, and the groups' members on the day."""
    units = {unit.id: unit for unit in await all_of(connection, organisation_id, day)}
    given = {"organisation": organisation_id}
    aliases = await connection.execute(_names(), given)
    names = {row.folded: row.unit_id for row in aliases if row.unit_id in units}
    for unit in units.values():
        for written in (unit.code, unit.short_name, unit.name):
            names[name_key(written)] = unit.id
    members: dict[int, list[int]] = {}
    for row in await connection.execute(_members(), given | {"day": day}):
        members.setdefault(row.unit_group_id, []).append(row.unit_id)
    groups = await connection.execute(_groups(), given)
    return Directory(
        units=units,
        names=names,
        groups={
            row.folded: UnitGroup(row.id, row.name, tuple(unit_id for unit_id in units if unit_id in members.get(row.id, ())))
            for row in groups
        },
    )


async def by_text(connection: Connection, organisation_id: int, text: str, day: date) -> Unit | None:
    """The unit that `text` names on the day, however it is written."""
    return (await directory(connection, organisation_id, day)).unit(text)


async def change(connection: Connection, organisation_id: int, unit_id: int, **values: object) -> None:
    """Other columns of a unit: name, short_name, kind, parent_id, valid_to."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(update(_U).where(_U.organisation_id == organisation_id, _U.id == unit_id).values(**values))


async def aliases_of(connection: Connection, organisation_id: int) -> dict[int, list[str]]:
    """The aliases of every unit, past ones too, in order of entry."""
    found: dict[int, list[str]] = {}
    for row in await connection.execute(select(_A.unit_id, _A.alias).where(_A.organisation_id == organisation_id).order_by(_A.id)):
        found.setdefault(row.unit_id, []).append(row.alias)
    return found


async def remove_alias(connection: Connection, organisation_id: int, unit_id: int, alias: str) -> None:
    await organisations.touch(connection, organisation_id)
    await connection.execute(delete(_A).where(_A.organisation_id == organisation_id, _A.unit_id == unit_id, _A.folded == name_key(alias)))


async def give_aliases(connection: Connection, organisation_id: int, old_id: int, new_id: int, names: Iterable[str]) -> None:
    """What one unit was called, another is called from now on: its aliases, and `names` besides where they are free."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(update(_A).where(_A.organisation_id == organisation_id, _A.unit_id == old_id).values(unit_id=new_id))
    taken = set((await connection.execute(select(_A.folded).where(_A.organisation_id == organisation_id))).scalars())
    for name in names:
        if name_key(name) not in taken:
            taken.add(name_key(name))
            await add_alias(connection, organisation_id, new_id, name)


async def end_memberships(connection: Connection, organisation_id: int, unit_id: int, last: date, group_id: int | None = None) -> None:
    """The unit is in no group (or not in this one) after `last`."""
    statement = update(_M).where(
        _M.organisation_id == organisation_id, _M.unit_id == unit_id, or_(_M.valid_to.is_(None), _M.valid_to > last)
    )
    if group_id is not None:
        statement = statement.where(_M.unit_group_id == group_id)
    await connection.execute(statement.values(valid_to=last))
