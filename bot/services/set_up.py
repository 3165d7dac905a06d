"""The set-up workbook against the register: what stands is written into it, what differs is written into the register.

A preview is the writing itself inside a savepoint that is undone: what it names is what will be written. A row that cannot
be written leaves the others as they are; a unit or a person that is missing from the workbook is never taken out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import db.assignments
import db.days
import db.frame_changes
import db.invites
import db.looks
import db.organisations
import db.people
import db.settings
import db.tasks
import db.units
from bot.core.cause import Cause
from bot.core.errors import BadInput
from bot.core.organisation import AddressKind, RoleKind
from bot.core.set_up import CHATS, DAYS, RULES, ChatLine, DayLine, PersonLine, RowFault, RuleLine, SetUp, SetUpChange, UnitLine
from bot.core.settings import OF_THE_OFFICE, SettingValue, parse
from bot.core.task import Source
from bot.core.text import name_key
from bot.services import calendar_change, frames_ahead, reorganising, set_up_people, set_up_units, your_unit
from bot.services import office as offices
from bot.services.office import Office
from bot.services.set_up_units import Writing
from db.session import Connection, Database
from messages import labels
from messages.reading.charges import Charge
from messages.reading.figure_asks import read_source

_CHAT_CODE_DAYS = 90
_YEARS = 2
"""Calendar years a workbook shows, this one first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a workbook changes. `merged`: what units took over, by unit. `left_out`: people of the register it does not name."""

    units: int
    people: int
    changes: tuple[SetUpChange, ...]
    faults: tuple[RowFault, ...]
    left_out: int
    merged: dict[int, reorganising.Merged]


# --- what stands ----------------------------------------------------------------------------------------------------


async def snapshot(connection: Connection, office: Office) -> tuple[SetUp, tuple[str, ...]]:
    """The register's frame as workbook lines, and the units ("" the organisation) whose group chat is bound."""
    directory = await db.units.directory(connection, office.id, office.today)
    aliases = await db.units.aliases_of(connection, office.id)
    ahead = await frames_ahead.ends_ahead(connection, office)
    charges: dict[int, list[str]] = {}
    for row in await db.people.charges(connection, office.id, office.today):
        since = row.valid_from if row.valid_from is not None and row.valid_from > office.today else None
        charges.setdefault(row.unit_id, []).append(Charge(office.name_of(row.person_id) or "", since, row.valid_to).text)
    units = [
        UnitLine(
            row=0,
            code=unit.code,
            name=unit.name,
            short_name=unit.short_name,
            aliases=tuple(aliases.get(unit.id, ())),
            kind=unit.kind,
            parent=office.unit(unit.parent_id).name if unit.parent_id is not None else "",
            leaders=tuple(charges.get(unit.id, ())),
            groups=tuple(group.name for group in directory.groups.values() if unit.id in group.unit_ids),
            until=ahead[unit.id].first_day - timedelta(days=1) if unit.id in ahead else unit.valid_to,
            into=office.unit(ahead[unit.id].other_id).name if unit.id in ahead and ahead[unit.id].other_id else "",
        )
        for unit in directory.units.values()
    ]
    bound = [a.unit_id for a in office.chart.addresses if a.kind is AddressKind.GROUP]
    wanted = dict.fromkeys([*bound, *await db.invites.open_groups(connection, office.id, office.now)])
    chats = [ChatLine(0, "" if unit_id is None else office.unit(unit_id).name) for unit_id in wanted]
    return (
        SetUp(
            units=tuple(units),
            people=tuple(_people(office)),
            chats=tuple(chats),
            days=tuple(await _days(connection, office)),
            rules=tuple(await _rule_lines(connection, office)),
        ),
        tuple("" if unit_id is None else office.unit(unit_id).name for unit_id in bound),
    )


def _people(office: Office) -> list[PersonLine]:
    """One line for each person and unit; leaders first, then by unit."""
    order = {unit_id: at for at, unit_id in enumerate(office.chart.units)}
    lines = []
    for person in office.chart.people.values():
        roles = [r for r in office.chart.roles_of(person.id) if not (r.kind is RoleKind.LEADER and r.unit_id is not None)]
        for unit_id in dict.fromkeys(role.unit_id for role in roles):
            kinds = [role.kind for role in roles if role.unit_id == unit_id]
            if unit_id is None and kinds == [RoleKind.ADMIN] and len(roles) > 1:
                continue  # Told with the unit's line.
            if unit_id is not None and any(r.unit_id is None and r.kind is RoleKind.ADMIN for r in roles):
                kinds.append(RoleKind.ADMIN)
            line = PersonLine(
                row=0,
                ref=person.id,
                name=person.name,
                title=person.title or "",
                unit=office.unit(unit_id).name if unit_id is not None else "",
                roles=tuple(kind for kind in kinds if kind is not RoleKind.FOCAL),
                focal=RoleKind.FOCAL in kinds,
                until=person.left_on,
            )
            lines.append((order[unit_id] if unit_id is not None else -1, person.id, line))
    return [line for _, _, line in sorted(lines, key=lambda one: one[:2])]


async def _days(connection: Connection, office: Office) -> list[DayLine]:
    first, last = date(office.today.year, 1, 1), date(office.today.year + _YEARS - 1, 12, 31)
    rows = await db.days.rows(connection, office.id, start=first, end=last)
    return [DayLine(0, row.day, row.kind, row.name) for row in rows if row.kind != db.days.PLAIN]


async def _rule_lines(connection: Connection, office: Office) -> list[RuleLine]:
    """Every rule as it holds for the whole office, each followed by what holds for one source or task."""
    numbers = await db.tasks.numbers(connection, office.id, [row.task_id for row in office.rows if row.task_id is not None])
    lines = []
    for name in labels.SET_UP["rules"]:
        lines.append(RuleLine(0, name, _office_value(office, name)))
        own = [row for row in office.rows if row.name == name and (row.source is not None or row.task_id is not None)]
        lines += [RuleLine(0, name, row.value, _place_of(row, numbers)) for row in own]
    return lines


def _place_of(row: SettingValue, numbers: dict[int, int]) -> str:
    return f"#{numbers.get(row.task_id, 0)}" if row.task_id is not None else labels.SOURCES[row.source] if row.source else ""


def _office_value(office: Office, name: str) -> str:
    return next((row.value for row in office.rows if row.name == name and row.source is None and row.task_id is None), "")


# --- what differs ---------------------------------------------------------------------------------------------------


async def write(database: Database, organisation_id: int, setup: SetUp, cause: Cause, *, dry_run: bool = False) -> Outcome:
    """`write_in` as a transaction of its own; `dry_run` writes nothing."""
    async with database.write() as connection:
        office = await offices.load(connection, organisation_id, cause.at)
        return await write_in(connection, office, setup, cause, dry_run=dry_run)


async def write_in(connection: Connection, office: Office, setup: SetUp, cause: Cause, *, dry_run: bool = False) -> Outcome:
    """Bring the register in line with a workbook, row by row. Sending the same workbook again changes nothing."""
    await db.organisations.lock(connection, office.id)
    savepoint = await connection.begin_nested()
    w = Writing(connection, office, cause, faults=list(setup.faults))
    units = await set_up_units.write(w, setup.units)
    people = await set_up_people.write(w, setup.people)
    await set_up_units.write_leaders(w, setup.units, units)
    await _chats(w, setup.chats)
    await _write_days(w, setup.days)
    await _rules(w, setup.rules)
    await set_up_units.write_ends(w, setup.units, units)
    await db.looks.bring_forward(connection, office.id, office.today - timedelta(days=1))
    outcome = Outcome(len(units), people, tuple(w.changes), tuple(w.faults), _left_out(office, setup), w.merged)
    if dry_run:
        await savepoint.rollback()
    else:
        await _tell_who_joined(w)
        await savepoint.commit()
    return outcome


async def _tell_who_joined(w: Writing) -> None:
    """Whoever belongs elsewhere now hears it once, except who sent the workbook."""
    if not w.joined:
        return
    await w.look()
    slot = f"your_unit/{w.cause.inbox_id or int(w.cause.at.timestamp())}"
    for one in w.joined:
        if one.person_id != w.cause.person_id:
            mine = f"{slot}/{one.unit_id}"
            await your_unit.tell(w.connection, w.office, one.person_id, one.unit_id, slot=mine, merged=one.merged, back=one.back)


def _left_out(office: Office, setup: SetUp) -> int:
    """People with a role whom the workbook does not name; it may hold a part of the office only."""
    if not setup.people:
        return 0
    named = {line.ref for line in setup.people} | {line.name for line in setup.people if line.ref is None}
    everybody = {role.person_id for role in office.chart.roles if office.chart.works_here(role.person_id)}
    return sum(1 for person_id in everybody if person_id not in named and office.name_of(person_id) not in named)


async def _chats(w: Writing, lines: Sequence[ChatLine]) -> None:
    """A group that is not bound waits for a code; it is printed with the others ("phiếu mã")."""
    bound = {a.unit_id for a in w.office.chart.addresses if a.kind is AddressKind.GROUP}
    waiting = set(await db.invites.open_groups(w.connection, w.office.id, w.office.now))
    for line in lines:
        unit = await w.unit_called(line.unit) if line.unit else None
        if line.unit and unit is None:
            w.fault(CHATS, line.row, "unit", line.unit, w.alike(line.unit))
            continue
        unit_id = unit.id if unit is not None else None
        if unit_id in bound or unit_id in waiting:
            continue
        waiting.add(unit_id)
        await wait_for_chat(w.connection, w.office, unit_id)
        w.changes.append(SetUpChange("chat_new", unit.name if unit is not None else ""))


async def wait_for_chat(connection: Connection, office: Office, unit_id: int | None) -> None:
    """A place for a group's code; nobody has seen this one, printing makes another."""
    unseen = f"unseen/{office.id}/{unit_id}/{office.now.isoformat()}"
    await db.invites.add(
        connection,
        office.id,
        code_hash=unseen[:64],
        at=office.now,
        expires_at=office.now + timedelta(days=_CHAT_CODE_DAYS),
        unit_id=unit_id,
    )


async def _write_days(w: Writing, lines: Sequence[DayLine]) -> None:
    stands = {row.day: row for row in await db.days.rows(w.connection, w.office.id)}
    calendar = await db.days.calendar(w.connection, w.office.id)
    edits: dict[date, calendar_change.Edit] = {}
    for line in lines:
        row = stands.get(line.day)
        if row is not None and row.kind == line.kind and (row.name == line.name or not line.name):
            continue
        if row is None and line.kind == db.days.PLAIN:
            continue
        edit = calendar_change.Edit(line.day, line.kind, line.name)
        try:
            calendar_change.check([*edits.values(), edit], calendar)
        except BadInput:
            w.fault(DAYS, line.row, "day", f"{line.day:%d/%m/%Y}")
            continue
        edits[line.day] = edit
    if edits:
        moved = await calendar_change.set_days_in(w.connection, w.office.id, list(edits.values()), w.cause)
        for edit in edits.values():
            w.changes.append(SetUpChange(f"day_{edit.kind}", f"{edit.day:%d/%m/%Y}", edit.name))
        if moved:
            w.changes.append(SetUpChange("days_moved", ", ".join(f"#{one.number}" for one in moved[:10]), str(len(moved))))
        await w.look()


async def _rules(w: Writing, lines: Sequence[RuleLine]) -> None:
    changed = False
    for line in lines:
        place = await _place(w, line)
        if place is None:
            continue
        source, task_id, where = place
        before = next((row.value for row in w.office.rows if (row.name, row.source, row.task_id) == (line.name, source, task_id)), "")
        if _same(line.name, before, line.value):
            continue
        if line.value:
            await db.settings.put(w.connection, w.office.id, SettingValue(line.name, line.value, source, task_id), w.cause)
        else:
            await db.settings.clear(w.connection, w.office.id, line.name, source, task_id, w.cause)
        w.changes.append(SetUpChange("rule", line.name, line.value, where))
        changed = True
    if changed:
        await w.look()


async def _place(w: Writing, line: RuleLine) -> tuple[Source | None, int | None, str] | None:
    """Where a rule's row holds: (source, task, how it is called); None, with a fault, when nobody knows the place or the rule
    has no meaning there."""
    if not line.place:
        return None, None, ""
    if line.name in OF_THE_OFFICE:
        w.fault(RULES, line.row, "rule_office", labels.rule_name(line.name))
        return None
    number = re.fullmatch(r"\D*#?\s*(\d{3,6})", line.place.strip())
    source = read_source(line.place) or next((s for s in Source if name_key(s.value) == name_key(line.place)), None)
    if source is not None:
        return source, None, labels.SOURCES[source]
    found = await db.assignments.by_number(w.connection, w.office.id, int(number[1])) if number is not None else []
    if not found:
        w.fault(RULES, line.row, "place", line.place)
        return None
    return None, found[0].task.id, f"#{found[0].task.number}"


def _same(name: str, one: str, other: str) -> bool:
    parsed: list[Any] = [parse(name, value) if value else None for value in (one, other)]
    return bool(one) == bool(other) and parsed[0] == parsed[1]
