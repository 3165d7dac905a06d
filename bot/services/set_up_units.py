"""The sheet of units against the register: what is new, renamed, placed elsewhere, ended or merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from difflib import SequenceMatcher
from operator import itemgetter
from typing import Any

import db.frame_changes
import db.organisations
import db.people
import db.units
from bot.core.cause import Cause
from bot.core.errors import UserError
from bot.core.organisation import RoleKind, Unit, UnitKind
from bot.core.set_up import UNITS, RowFault, SetUpChange, UnitLine
from bot.core.text import name_key
from bot.services import frames_ahead, reorganising
from bot.services.office import Office
from db.session import Connection
from messages.reading.charges import Charge, read_charge

_DAY = timedelta(days=1)
_LONGEST_CODE = 12
_ALIKE_FROM = 4
_NEARLY, _APART = 0.75, 0.08
"""Of the letters of two names: how many must agree, and by how much more than those of any other."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A person who belongs to a unit, or has another role there, by this workbook; `merged`, `back` as `your_unit.tell` wants them."""

    person_id: int
    unit_id: int
    merged: str = ""
    back: tuple[int, ...] = ()


@dataclass
class Writing:
    """What one workbook changes, gathered while it is written."""

    connection: Connection
    office: Office
    cause: Cause
    changes: list[SetUpChange] = field(default_factory=list)
    faults: list[RowFault] = field(default_factory=list)
    merged: dict[int, reorganising.Merged] = field(default_factory=dict)
    """By the unit that took over."""
    joined: list[Joined] = field(default_factory=list)

    async def look(self) -> None:
        """Read the office anew, after something was written."""
        self.office = await reorganising.fresh(self.connection, self.office)

    def fault(self, sheet: str, row: int, why: str, value: str = "", hint: str = "") -> None:
        self.faults.append(RowFault(sheet, row, why, value, hint))

    async def unit_called(self, text: str) -> Unit | None:
        return await db.units.by_text(self.connection, self.office.id, text, self.office.today)

    def alike(self, text: str) -> str:
        """The one unit whose name begins or sounds like a text; "" when there is none or several."""
        key = name_key(text).replace(" ", "")
        if len(key) < _ALIKE_FROM:
            return ""
        units = [unit for unit in self.office.chart.units.values() if not unit.has_ended_on(self.office.today)]
        wanted = set(name_key(text).split())
        scored = sorted(((len(wanted & set(name_key(f"{u.name} {u.short_name}").split())), u.name) for u in units), reverse=True)
        clear = scored and scored[0][0] > 0 and (len(scored) < 2 or scored[0][0] > scored[1][0])
        return scored[0][1] if clear else self._spelt_alike(key, units)

    def _spelt_alike(self, key: str, units: Sequence[Unit]) -> str:
        """ "P. Qly LĐ": the one unit whose short or full name has nearly the same letters."""
        close = {}
        for unit in units:
            names = [name_key(name).replace(" ", "") for name in (unit.short_name, unit.name)]
            close[unit.name] = max(SequenceMatcher(None, key, name).ratio() for name in names)
        best = sorted(close.items(), key=itemgetter(1), reverse=True)
        clear = best and best[0][1] >= _NEARLY and (len(best) < 2 or best[0][1] - best[1][1] >= _APART)
        return best[0][0] if clear else ""


async def write(w: Writing, lines: Sequence[UnitLine]) -> dict[int, int]:
    """Units new and changed; the id of the unit of each row that could be written."""
    found: dict[int, int] = {}
    by_code = {unit.code.lower(): unit for unit in w.office.chart.units.values()}
    seen: dict[int, int] = {}
    for line in lines:
        unit = by_code.get(line.code.lower()) if line.code else await w.unit_called(line.name)
        if line.code and unit is None:
            w.fault(UNITS, line.row, "ref", line.code)
            continue
        if unit is None:
            made = await _new(w, line)
            if made is not None:
                found[line.row] = seen[made] = made
            continue
        if unit.id in seen.values():
            w.fault(UNITS, line.row, "twice", line.name)
            continue
        found[line.row] = seen[line.row] = unit.id
        await _named(w, line, unit)
    await w.look()
    for line in lines:
        if line.row in found:
            await _placed(w, line, found[line.row])
    await w.look()
    return found


async def _new(w: Writing, line: UnitLine) -> int | None:
    short = line.short_name or line.name
    for written in (line.name, short, *line.aliases):
        taken = await w.unit_called(written)
        if taken is not None:
            w.fault(UNITS, line.row, "name_taken", written, taken.name)
            return None
    kind = line.kind or _kind_by_name(line.name)
    position = max((unit.position for unit in w.office.chart.units.values()), default=0) + 1
    unit = await db.units.add(
        w.connection,
        w.office.id,
        code=_new_code(w, short),
        name=line.name,
        short_name=short,
        kind=kind,
        position=position,
        aliases=_distinct(line.aliases, (line.name, short)),
    )
    if kind is UnitKind.OFFICE and w.office.organisation.office_unit_id is None:
        await db.organisations.change(w.connection, w.office.id, office_unit_id=unit.id)
    await w.look()
    w.changes.append(SetUpChange("unit_new", line.name))
    return unit.id


def _distinct(names: Sequence[str], but: Sequence[str]) -> list[str]:
    keys = {name_key(name) for name in but}
    kept = {name_key(name): name for name in names if name_key(name) and name_key(name) not in keys}
    return list(kept.values())


def _kind_by_name(name: str) -> UnitKind:
    key = name_key(name)
    if key in ("van phong", "vp"):
        return UnitKind.OFFICE
    return UnitKind.CENTRE if key.startswith(("trung tam", "truong")) else UnitKind.DEPARTMENT


def _new_code(w: Writing, short_name: str) -> str:
    """A code of the letters of the short name that no unit had before."""
    stem = name_key(short_name).upper().replace(" ", "")[:_LONGEST_CODE] or "DV"
    taken = {unit.code.upper() for unit in w.office.chart.units.values()}
    return next(code for code in (stem, *(f"{stem}{n}" for n in range(2, 1000))) if code not in taken)


async def _named(w: Writing, line: UnitLine, unit: Unit) -> None:
    short = line.short_name or unit.short_name
    if (line.name, short) != (unit.name, unit.short_name):
        try:
            await reorganising.rename(w.connection, w.office, unit.id, line.name, short)
        except UserError as error:
            w.fault(UNITS, line.row, "name_taken", str(error.values["name"]), str(error.values["unit"]))
            return
        w.changes.append(SetUpChange("unit_named", unit.name, line.name if line.name != unit.name else short))
        await w.look()
    if line.kind is not None and line.kind is not unit.kind:
        await db.units.change(w.connection, w.office.id, unit.id, kind=line.kind.value)
        w.changes.append(SetUpChange("unit_changed", line.name, line.kind.value))
    await _aliases(w, line, unit)


async def _aliases(w: Writing, line: UnitLine, unit: Unit) -> None:
    """Aliases added; one that was taken out of the cell goes, but not a former name that the bot keeps."""
    have = {name_key(alias): alias for alias in (await db.units.aliases_of(w.connection, w.office.id)).get(unit.id, [])}
    own = {name_key(name) for name in (line.name, line.short_name, unit.name, unit.short_name, unit.code)}
    for alias in _distinct(line.aliases, ()):
        if name_key(alias) in have or name_key(alias) in own:
            continue
        taken = await w.unit_called(alias)
        if taken is not None and taken.id != unit.id:
            w.fault(UNITS, line.row, "name_taken", alias, taken.name)
            continue
        await db.units.add_alias(w.connection, w.office.id, unit.id, alias)
        w.changes.append(SetUpChange("unit_alias", line.name, alias))
    wanted = {name_key(alias) for alias in line.aliases}
    for key, alias in have.items():
        if key not in wanted and key not in own:
            await db.units.remove_alias(w.connection, w.office.id, unit.id, alias)
            w.changes.append(SetUpChange("unit_alias_gone", line.name, alias))


async def _placed(w: Writing, line: UnitLine, unit_id: int) -> None:
    """Under which unit it stands, and in which groups."""
    unit = w.office.unit(unit_id)
    parent = await w.unit_called(line.parent) if line.parent else None
    if line.parent and (parent is None or _stands_above(w.office, unit_id, parent.id)):
        w.fault(UNITS, line.row, "unit", line.parent, w.alike(line.parent))
    elif unit.parent_id != (parent.id if parent is not None else None):
        await db.units.change(w.connection, w.office.id, unit_id, parent_id=parent.id if parent is not None else None)
        w.changes.append(SetUpChange("unit_parent", line.name, parent.name if parent is not None else ""))
    directory = await db.units.directory(w.connection, w.office.id, w.office.today)
    groups = {group.id: group for group in directory.groups.values()}
    member_of = {group_id for group_id, group in groups.items() if unit_id in group.unit_ids}
    wanted = set()
    for name in line.groups:
        group = directory.group(name)
        if group is None:
            wanted.add(await db.units.add_group(w.connection, w.office.id, name, (unit_id,), valid_from=w.office.today))
            w.changes.append(SetUpChange("group_in", line.name, name))
            directory = await db.units.directory(w.connection, w.office.id, w.office.today)
            continue
        wanted.add(group.id)
        if group.id not in member_of:
            await db.units.add_members(w.connection, w.office.id, group.id, (unit_id,), valid_from=w.office.today)
            w.changes.append(SetUpChange("group_in", line.name, group.name))
    for group_id in sorted(member_of - wanted):
        await db.units.end_memberships(w.connection, w.office.id, unit_id, w.office.today - _DAY, group_id)
        w.changes.append(SetUpChange("group_out", line.name, groups[group_id].name))


def _stands_above(office: Office, above: int, unit_id: int | None) -> bool:
    """Whether a unit is another one, or stands above it: it cannot be put under it then."""
    seen: set[int] = set()
    while unit_id is not None and unit_id not in seen:
        if unit_id == above:
            return True
        seen.add(unit_id)
        unit_id = office.unit(unit_id).parent_id
    return False


async def write_leaders(w: Writing, lines: Sequence[UnitLine], units: dict[int, int]) -> None:
    """Who is in charge of which unit, from today on or from and to the days behind the name; after the people are there."""
    leaders = w.office.chart.holders(RoleKind.LEADER)
    for line in lines:
        unit_id = units.get(line.row)
        if unit_id is None:
            continue
        wanted: dict[int, Charge] = {}
        faults = len(w.faults)
        for text in line.leaders:
            charge = read_charge(text)
            named = [p for p in leaders if charge is not None and name_key(w.office.name_of(p) or "") == name_key(charge.name)]
            if charge is None:
                w.fault(UNITS, line.row, "date", text)
            elif len(named) != 1:
                w.fault(UNITS, line.row, "leader", charge.name)
            else:
                wanted[named[0]] = charge
        await _charges(w, line.name, unit_id, wanted, only=len(w.faults) == faults)
    await w.look()


async def _charges(w: Writing, unit: str, unit_id: int, wanted: dict[int, Charge], *, only: bool) -> None:
    """`only`: nobody else is in charge any more."""
    today, yesterday = w.office.today, w.office.today - _DAY
    stands = await db.people.charges(w.connection, w.office.id, today, unit_id)
    for row in stands:
        charge = wanted.get(row.person_id)
        has_begun = row.valid_from is None or row.valid_from <= today
        name = w.office.name_of(row.person_id) or ""
        if charge is None:
            if only:
                await _ends(w, row, yesterday if has_begun else None)
                w.changes.append(SetUpChange("charge_out", unit, name))
            continue
        if charge.begins(today) == (None if has_begun else row.valid_from):
            if charge.until != row.valid_to:
                await db.people.limit_charge(w.connection, w.office.id, row.id, charge.until)
                w.changes.append(SetUpChange("charge_days", unit, charge.text))
            del wanted[row.person_id]
        else:
            # It is to begin on another day: this one ends, and begins anew below.
            await _ends(w, row, yesterday if has_begun else None)
    for person_id, charge in wanted.items():
        start = charge.begins(today)
        await db.people.add_charge(w.connection, w.office.id, person_id, unit_id, valid_from=start or today, valid_to=charge.until)
        dated = start is not None or charge.until is not None
        w.changes.append(SetUpChange("charge_days" if dated else "charge_in", unit, charge.text))


async def _ends(w: Writing, row: Any, last: date | None) -> None:
    """A charge ends with a day; one that has not begun (None) never begins."""
    if last is None:
        await db.people.drop_charge(w.connection, w.office.id, row.id)
    else:
        await db.people.limit_charge(w.connection, w.office.id, row.id, last)


async def write_ends(w: Writing, lines: Sequence[UnitLine], units: dict[int, int]) -> None:
    """Units that end, alone or into another; last of all, when people and tasks are where they belong. What is to end on a day to
    come waits for it, until its cell is emptied."""
    for line in lines:
        unit_id = units.get(line.row)
        if unit_id is None:
            continue
        if line.until is None and not line.into:
            await _no_end(w, line, unit_id)
            continue
        last = line.until or w.office.today
        if w.office.unit(unit_id).valid_to == last:
            continue
        into = await w.unit_called(line.into) if line.into else None
        if line.into and into is None:
            w.fault(UNITS, line.row, "unit", line.into, w.alike(line.into))
            continue
        try:
            if last > w.office.today:
                await _ends_later(w, line, unit_id, into, last)
            elif into is not None:
                done = await reorganising.merge(w.connection, w.office, unit_id, into.id, last, w.cause)
                w.merged[into.id] = done
                w.joined += [Joined(person_id, into.id, merged=done.old_unit) for person_id in done.people]
                w.changes.append(SetUpChange("unit_merged", line.name, f"{into.name}: {len(done.numbers)}"))
            else:
                await reorganising.close(w.connection, w.office, unit_id, last)
                w.changes.append(SetUpChange("unit_ended", line.name, f"{last:%d/%m/%Y}"))
        except UserError as error:
            w.fault(UNITS, line.row, f"end_{error.values['why']}", line.name, _numbers(error))
            continue
        await w.look()


async def _ends_later(w: Writing, line: UnitLine, unit_id: int, into: Unit | None, last: date) -> None:
    kind = frames_ahead.END if into is None else frames_ahead.MERGE
    other = into.id if into is not None else None
    if (await frames_ahead.keep(w.connection, w.office, kind, unit_id, other, last + _DAY, w.cause))[1]:
        where = f" → {into.name}" if into is not None else ""
        w.changes.append(SetUpChange("unit_ends_later", line.name, f"{last:%d/%m/%Y}{where}"))


async def _no_end(w: Writing, line: UnitLine, unit_id: int) -> None:
    row = await frames_ahead.end_ahead(w.connection, w.office, unit_id)
    if row is not None:
        await db.frame_changes.settle(w.connection, row.id, "cancelled", w.cause.at)
        w.changes.append(SetUpChange("unit_end_dropped", line.name, f"{row.first_day - _DAY:%d/%m/%Y}"))


def _numbers(error: UserError) -> str:
    numbers = error.values.get("numbers")
    return ", ".join(f"#{number}" for number in numbers) if isinstance(numbers, tuple) else ""
