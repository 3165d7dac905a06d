"""The register of the demo: two organisations, their people, and the tasks of five public documents of 2023 and 2024.

The data lie beside the sandbox; the register files are read like anybody's. The demo's first moment is Monday
04/11/2024 08:00: what was assigned earlier is taken over on that day, the notice of 01/11/2024 is new.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import bot.sandbox
from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from bot.core.organisation import Mode, RoleKind, UnitKind
from bot.core.register import ImportKind, NewGroup, NewOrganisation, NewPerson, NewUnit
from bot.core.task import Part
from bot.services import importing, register
from db import assignments, imports, organisations, people, units
from db.session import Database

FIRST_MOMENT = datetime(2024, 11, 4, 8, 0, tzinfo=OFFICE_ZONE)

OFFICE, CITY = "bql", "tp"

_DATA = Path(next(iter(bot.sandbox.__path__))) / "data"
_REGISTERS = (
    (CITY, "tasks_tp_takeover.csv", ImportKind.TAKEOVER),
    (OFFICE, "tasks_bql_takeover.csv", ImportKind.TAKEOVER),
    (OFFICE, "tasks_bql_new.csv", ImportKind.NEW),
)


@dataclass(frozen=True, slots=True)
class DemoCast:
    """Ids by the names the data give them.

    `organisations`: by code ("bql", "tp"). `people`: by key ("ha", "minh", "lan", "nam", "long", …).
    `units`: by organisation code and unit code ("bql", "QLDT").
    """

    organisations: dict[str, int]
    people: dict[str, int]
    units: dict[tuple[str, str], int]


async def fill(database: Database, cause: Cause) -> DemoCast:
    """Put the demo in; harmless when repeated, also after an interruption: what is there already is left alone."""
    plan = _office()
    for one in plan:
        async with database.read() as connection:
            known = await organisations.by_code(connection, one["code"])
        if known is None:
            await register.create_organisation(database, _organisation(one), cause)
    cast = await _cast(database, plan)
    for code, name, kind in _REGISTERS:
        async with database.read() as connection:
            entered = {one.name for one in await imports.all_of(connection, cast.organisations[code])}
        if name not in entered:
            data = (_DATA / name).read_bytes()
            await importing.import_file(database, cast.organisations[code], name, data, cause, kind=kind)
    return cast


def _office() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((_DATA / "office.json").read_text(encoding="utf-8"))["organisations"]
    return found


def _organisation(data: dict[str, Any]) -> NewOrganisation:
    return NewOrganisation(
        code=data["code"],
        name=data["name"],
        short_name=data["short_name"],
        parent=data["parent"],
        office_unit=data["office_unit"],
        units=tuple(_unit(unit) for unit in data["units"]),
        groups=tuple(NewGroup(tuple(group["names"]), tuple(group["units"])) for group in data["groups"]),
        people=tuple(_person(person) for person in data["people"]),
    )


def _unit(data: dict[str, Any]) -> NewUnit:
    return NewUnit(data["code"], data["name"], data["short_name"], UnitKind(data["kind"]), tuple(data["aliases"]), Mode(data["mode"]))


def _person(data: dict[str, Any]) -> NewPerson:
    return NewPerson(
        data["name"],
        data["title"],
        tuple((RoleKind(role["kind"]), role["unit"]) for role in data["roles"]),
        tuple(data.get("in_charge_of", ())),
    )


async def _cast(database: Database, plan: Iterable[dict[str, Any]]) -> DemoCast:
    """Everybody by key; names do not repeat in the demo."""
    cast = DemoCast({}, {}, {})
    async with database.read() as connection:
        for one in plan:
            organisation = await organisations.by_code(connection, one["code"])
            assert organisation is not None
            cast.organisations[one["code"]] = organisation.id
            ids = {person.name: person.id for person in await people.all_of(connection, organisation.id)}
            cast.people.update({person["key"]: ids[person["name"]] for person in one["people"]})
            for unit in await units.all_of(connection, organisation.id):
                cast.units[one["code"], unit.code] = unit.id
    return cast


def keys_of(code: str) -> list[str]:
    """Everybody of one organisation's cast."""
    return [str(person["key"]) for one in _office() if one["code"] == code for person in one["people"]]


def name_of(key: str) -> str:
    """The name of somebody of the cast."""
    return str(next(person["name"] for one in _office() for person in one["people"] if person["key"] == key))


async def hint_numbers(database: Database, organisation_id: int, cast: DemoCast) -> dict[str, int]:
    """Numbers that fit the hints of the page: a dated task of the first unit, and one of the new notice."""
    async with database.read() as connection:
        found = await assignments.of_units(connection, organisation_id, [cast.units[OFFICE, "QLDT"]])
        own = await assignments.of_units(connection, organisation_id, [cast.units[OFFICE, "VP"]])
    dated = next(a for a in found if a.due is not None and not a.takeover)
    new = next(a for a in found if a.due is None and not a.takeover)
    # One that a single unit answers for: finishing it moves the whole organisation's figures at once.
    alone = next(a for a in own if not a.takeover and a.task.target is None and a.part is Part.LEAD)
    return {"dated": dated.task.number, "new": new.task.number, "own": alone.task.number}
