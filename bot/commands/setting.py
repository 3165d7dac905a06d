"""`python -m bot set`: one thing of the register's frame at a time, for an operator without a workbook."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from rich.console import Console
from rich.table import Table

import db.addresses
import db.days
import db.looks
import db.organisations
import db.people
import db.settings
import db.units
from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import day_of, organisation_of
from bot.core import settings as rules
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.errors import BadInput, UserError
from bot.core.organisation import Mode, Organisation, Person, RoleKind, UnitKind
from bot.core.register import NewOrganisation, NewPerson, NewUnit
from bot.services import absences, calendar_change, naming, register, rule_change
from bot.services import office as offices
from bot.settings import Settings
from db.session import Connection, Database

_WANTED = {
    "organisation": 'code=bql name="Ban Quản lý …" [short="Ban Quản lý"] [parent=CODE] [acceptance=on|off],'
    " or later code=bql [rename=…] [short=…] [acceptance=on|off]",
    "unit": 'code=QLDT name="Phòng Quản lý đầu tư" [short="P. QLĐT"] [kind=department|office|centre|agency]'
    ' [alias="P. Đầu tư"] [mode=trial|live]',
    "person": 'name="Lê Thị Lan" role=admin|clerk|leader|head|focal|staff [unit=QLDT] [title="Chuyên viên"] [another=yes],'
    " or name=… left=2026-11-30",
    "leave": 'name="Trần Văn Minh" from=2026-11-24 to=2026-11-28 [deputy="Bùi Quốc Hùng"], or name=… back=2026-11-26',
    "rule": "NAME=VALUE [source=NV_UBND | task=126] [--dry-run]: overdue_every=3, silent_months=off, or overdue_every= to take it back",
    "day": 'day=2026-01-02 kind=off|work|plain [name="Nghỉ bù"]',
}


async def run(settings: Settings, what: str, values: list[str], org: str | None, *, dry_run: bool = False) -> None:
    """Raises BadInput with what can be given when something is missing or unknown."""
    if what not in _WANTED:
        raise BadInput(f"{what!r} cannot be set.", f"Use one of: {', '.join(_WANTED)}.")
    if dry_run and what != "rule":
        raise BadInput(f"There is no preview of {what!r}.", "Give --dry-run with a rule: python -m bot set rule overdue_every=2 --dry-run")
    pairs = _pairs(what, values)
    must_be_migrated(settings)
    database = database_of(settings)
    try:
        cause = Cause(at=clock_of(settings).now())
        said: str | Table
        if dry_run:
            said = await _rule(database, pairs, org, cause, dry_run=True)
        else:
            said = await _SETTERS[what](database, pairs, org, cause)
    finally:
        await database.close()
    Console().print(said, markup=False, soft_wrap=True) if isinstance(said, str) else Console().print(said)


def _pairs(what: str, values: list[str]) -> dict[str, str]:
    pairs = dict(value.partition("=")[::2] for value in values if "=" in value)
    if not pairs or len(pairs) != len(values):
        raise BadInput("Give NAME=VALUE pairs.", f"python -m bot set {what} {_WANTED[what]}")
    return pairs


def _need(what: str, pairs: dict[str, str], *names: str) -> list[str]:
    missing = [name for name in names if not pairs.get(name)]
    if missing:
        raise BadInput(f"Missing: {', '.join(missing)}.", f"python -m bot set {what} {_WANTED[what]}")
    return [pairs[name] for name in names]


async def _organisation(database: Database, pairs: dict[str, str], _org: str | None, cause: Cause) -> str:
    (code,) = _need("organisation", pairs, "code")
    acceptance = pairs.get("acceptance", "on")
    if acceptance not in ("on", "off"):
        raise BadInput(f"acceptance={acceptance} is neither on nor off.", f"python -m bot set organisation {_WANTED['organisation']}")
    async with database.read() as connection:
        stands = await db.organisations.by_code(connection, code)
    if stands is not None:
        return await _changed(database, stands, pairs)
    (name,) = _need("organisation", pairs, "name")
    new = NewOrganisation(
        code=code,
        name=name,
        short_name=pairs.get("short", name),
        parent=pairs.get("parent"),
        acceptance=acceptance == "on",
    )
    await register.create_organisation(database, new, cause)
    return f"Organisation {code} is in the register."


async def _changed(database: Database, organisation: Organisation, pairs: dict[str, str]) -> str:
    """An organisation that stands takes another name, or has completions confirmed from now on or no longer."""
    values: dict[str, Any] = {column: pairs[name] for name, column in (("rename", "name"), ("short", "short_name")) if pairs.get(name)}
    if "acceptance" in pairs:
        values["acceptance"] = pairs["acceptance"] == "on"
    if not values or "name" in pairs or "parent" in pairs:
        raise BadInput(
            f"There is an organisation {organisation.code!r} already.",
            f"Choose another code, or change it: set organisation code={organisation.code} rename=… short=… acceptance=on|off",
        )
    async with database.write() as connection:
        await db.organisations.change(connection, organisation.id, **values)
    return f"Organisation {organisation.code} was changed: {', '.join(sorted(pairs.keys() - {'code'}))}."


async def _unit(database: Database, pairs: dict[str, str], org: str | None, cause: Cause) -> str:
    (code,) = _need("unit", pairs, "code")
    try:
        kind, mode = UnitKind(pairs.get("kind", "department")), Mode(pairs.get("mode", Mode.TRIAL))
    except ValueError as error:
        raise BadInput(f"{error}.", f"python -m bot set unit {_WANTED['unit']}") from None
    organisation = await organisation_of(database, org)
    async with database.read() as connection:
        known = {unit.code: unit for unit in await db.units.all_of(connection, organisation.id)}
    if code in known:
        if "mode" not in pairs:
            raise BadInput(f"There is a unit {code!r} already.", f"To switch it: python -m bot set unit code={code} mode=live|trial")
        async with database.write() as connection:
            await db.units.set_mode(connection, organisation.id, [known[code].id], mode)
        return f"Unit {code} is {mode} now."
    (name,) = _need("unit", pairs, "name")
    aliases = (pairs["alias"],) if pairs.get("alias") else ()
    made = await register.add_units(
        database, organisation.id, [NewUnit(code, name, pairs.get("short", name), kind, aliases, mode)], (), cause
    )
    if kind is UnitKind.OFFICE and organisation.office_unit_id is None:
        async with database.write() as connection:
            await db.organisations.change(connection, organisation.id, office_unit_id=made[0].id)
    return f"Unit {code} is in the register ({mode})."


async def _person(database: Database, pairs: dict[str, str], org: str | None, cause: Cause) -> str:
    (name,) = _need("person", pairs, "name")
    if pairs.get("left"):
        return await _left(database, name, pairs["left"], org, cause)
    (role,) = _need("person", pairs, "role")
    if role not in set(RoleKind):
        raise BadInput(f"There is no role {role!r}.", f"Use one of: {', '.join(RoleKind)}.")
    if role not in ("admin", "clerk", "leader"):
        _need("person", pairs, "unit")
    organisation = await organisation_of(database, org)
    async with database.read() as connection:
        there = [person for person in await db.people.by_name(connection, organisation.id, name) if person.left_on is None]
    if there and pairs.get("another") != "yes":
        raise BadInput(
            f"{name} is in the register already.",
            "Give another role with the set-up workbook (setup --out, setup FILE); somebody else of that name: add another=yes.",
        )
    person = NewPerson(name, pairs.get("title"), ((RoleKind(role), pairs.get("unit")),), ())
    await register.add_people(database, organisation.id, [person], cause)
    return f'{name} is in the register. Print a code with: python -m bot invite "{name}"'


async def _left(database: Database, name: str, text: str, org: str | None, cause: Cause) -> str:
    """Somebody leaves: the addresses go at once, roles and rights end with the day."""
    day = day_of(text)
    assert day is not None
    organisation = await organisation_of(database, org)
    async with database.write() as connection:
        found = [person for person in await db.people.by_name(connection, organisation.id, name) if person.left_on is None]
        if len(found) != 1:
            raise BadInput(f"There are {len(found)} people called {name!r}.", "Name one person of the register exactly.")
        await db.people.leave(connection, organisation.id, found[0].id, day)
        await db.addresses.remove_of_person(connection, organisation.id, found[0].id, cause.at)
        await db.looks.bring_forward(connection, organisation.id, local_date(cause.at))
    return f"{name} leaves on {day:%d/%m/%Y}; the account is no longer bound."


_NO_LEAVE = {
    "order": "The last day lies before the first.",
    "past": "These days are past.",
    "long": "That is longer than a year.",
    "self": "The deputy must be somebody else.",
}


async def _leave(database: Database, pairs: dict[str, str], org: str | None, cause: Cause) -> str:
    """Somebody is away, with or without a deputy; or is back."""
    (name,) = _need("leave", pairs, "name")
    organisation = await organisation_of(database, org)
    async with database.write() as connection:
        office = await offices.load(connection, organisation.id, cause.at)
        person = await _one_person(connection, office, name)
        if pairs.get("back"):
            back = day_of(pairs["back"])
            ended = await absences.end(connection, office, person.id, back)
            return f"{person.name} is back on {back:%d/%m/%Y}; {len(ended)} absences end the day before."
        start, end = map(day_of, _need("leave", pairs, "from", "to"))
        assert start is not None
        assert end is not None
        deputy = await _one_person(connection, office, pairs["deputy"]) if pairs.get("deputy") else None
        try:
            made = await absences.record(connection, office, person.id, start, end, deputy.id if deputy else None)
        except UserError as error:
            raise BadInput(_NO_LEAVE[str(error.values["why"])], f"python -m bot set leave {_WANTED['leave']}") from None
    stands_in = f", {deputy.name} stands in" if deputy else "; nobody stands in, so the next in the unit is told"
    gave_way = f" {len(made.replaced)} earlier absences gave way." if made.replaced else ""
    return f"{person.name} is away from {start:%d/%m/%Y} to {end:%d/%m/%Y}{stands_in}.{gave_way}"


async def _one_person(connection: Connection, office: offices.Office, name: str) -> Person:
    """Raises BadInput unless the name means just one person of the office."""
    found = await naming.called(connection, office, name)
    if len(found) != 1:
        known = "; ".join(person.name for person in found)
        several = f": {known}" if known else ""
        raise BadInput(f"There are {len(found)} people called {name!r}{several}.", "Name one person of the register exactly.")
    return found[0]


async def _rule(database: Database, pairs: dict[str, str], org: str | None, cause: Cause, *, dry_run: bool = False) -> str | Table:
    source, number = pairs.pop("source", None), pairs.pop("task", None)
    if not pairs:
        raise BadInput("There is no rule to set.", f"python -m bot set rule {_WANTED['rule']}")
    if number is not None and not number.isdecimal():
        raise BadInput(f"{number!r} is not a task's number.", f"python -m bot set rule {_WANTED['rule']}")
    place = rule_change.SettingPlace(rules.source_of(source), None if number is None else int(number))
    organisation = await organisation_of(database, org)
    if dry_run:
        differences = await rule_change.preview(database, organisation.id, pairs, place, cause)
        return _shown(differences, heard=await rule_change.anybody_hears(database, organisation.id, cause))
    await rule_change.change(database, organisation.id, pairs, place, cause)
    said = (f"{name}={value}" if value.strip() else f"{name} as elsewhere" for name, value in pairs.items())
    return f"Set: {', '.join(said)}."


def _shown(differences: list[rule_change.Effect], *, heard: bool) -> str | Table:
    """What a change of settings would send in the next ten working days, a row per reader and day."""
    if not heard:
        return "Nothing written. Nobody has an account yet, so nothing is sent either way. Invite people first: python -m bot invite"
    if not differences:
        return "Nothing written. In the next ten working days the same would be sent."
    table = Table("day", "reader", "besides", "no more", title="Nothing written. In the next ten working days, were nobody to answer:")
    for one in differences:
        added, dropped = (", ".join(f"{rule} #{number}" for rule, number in things) for things in (one.added, one.dropped))
        table.add_row(f"{one.day:%d/%m/%Y}", one.reader, added, dropped)
    return table


async def _day(database: Database, pairs: dict[str, str], org: str | None, cause: Cause) -> str:
    text, kind = _need("day", pairs, "day", "kind")
    day = day_of(text)
    if day is None or kind not in ("off", "work", "plain"):
        raise BadInput(f"A day cannot be {kind!r}.", f"python -m bot set day {_WANTED['day']}")
    organisation = await organisation_of(database, org)
    edit = calendar_change.Edit(day, kind, pairs.get("name", ""))
    moved = await calendar_change.set_days(database, organisation.id, [edit], cause)
    return f"{day:%d/%m/%Y} is {kind} now; the last day of {len(moved)} open tasks moved with it."


_SETTERS: dict[str, Callable[[Database, dict[str, str], str | None, Cause], Awaitable[str | Table]]] = {
    "organisation": _organisation,
    "unit": _unit,
    "person": _person,
    "leave": _leave,
    "rule": _rule,
    "day": _day,
}
