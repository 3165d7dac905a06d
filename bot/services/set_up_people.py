"""The sheet of people against the register: who is new, moved, has another role, or leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import db.people
from bot.core.organisation import Person, RoleKind
from bot.core.set_up import PEOPLE, PersonLine, SetUpChange
from bot.core.text import name_key
from bot.services import reorganising
from bot.services.set_up_units import Joined, Writing

_OF_A_UNIT = frozenset({RoleKind.HEAD, RoleKind.FOCAL, RoleKind.STAFF, RoleKind.CLERK})
_MUST_HAVE_A_UNIT = frozenset({RoleKind.HEAD, RoleKind.FOCAL, RoleKind.STAFF})

Held = tuple[RoleKind, int | None]


@dataclass(frozen=True, slots=True)
class _Row:
    line: PersonLine
    unit_id: int | None
    roles: tuple[Held, ...]


async def write(w: Writing, lines: Sequence[PersonLine]) -> int:
    """Everybody of the sheet; how many rows name somebody. Several rows of one person add up: roles in several units."""
    rows = [row for line in lines if (row := await _understood(w, line)) is not None]
    by_person: dict[int, list[_Row]] = {}
    new: list[_Row] = []
    for row in rows:
        person = _person_of(w, row, [other.line for other in rows])
        if isinstance(person, str):
            w.fault(PEOPLE, row.line.row, person, (row.line.ref is not None and f"CB{row.line.ref}") or row.line.name, _twin(rows, row))
        elif person is None:
            new.append(row)
        else:
            by_person.setdefault(person.id, []).append(row)
    for person_id, mine in by_person.items():
        await _known(w, w.office.chart.people[person_id], mine)
    for row in new:
        await _new(w, row)
    await w.look()
    return len(rows)


async def _understood(w: Writing, line: PersonLine) -> _Row | None:
    unit = await w.unit_called(line.unit) if line.unit else None
    if line.unit and unit is None:
        w.fault(PEOPLE, line.row, "unit", line.unit, w.alike(line.unit))
        return None
    kinds = line.roles or (_by_title(line.title),)
    if line.focal:
        kinds = (*(kind for kind in kinds if kind is not RoleKind.STAFF), RoleKind.FOCAL)
    if unit is None and any(kind in _MUST_HAVE_A_UNIT for kind in kinds):
        w.fault(PEOPLE, line.row, "no_unit", line.name)
        return None
    unit_id = unit.id if unit is not None else None
    return _Row(line, unit_id, tuple((kind, unit_id if kind in _OF_A_UNIT else None) for kind in dict.fromkeys(kinds)))


def _by_title(title: str) -> RoleKind:
    """What a title says where the role is left empty. A deputy head is of the staff: what commits a unit is its head's."""
    key = name_key(title)
    if key.startswith(("truong ban", "pho truong ban", "chu tich", "pho chu tich")):
        return RoleKind.LEADER
    if key.startswith(("truong phong", "giam doc", "chanh van phong", "truong van phong", "phu trach phong", "q truong phong")):
        return RoleKind.HEAD
    return RoleKind.CLERK if "van thu" in key else RoleKind.STAFF


def _person_of(w: Writing, row: _Row, all_lines: Sequence[PersonLine]) -> Person | str | None:
    """Whom a row means: by the bot's own mark, else by name, and where names repeat by unit and title. A text is the fault."""
    line = row.line
    people = w.office.chart.people
    if line.ref is not None:
        return people.get(line.ref) or "ref"
    name = name_key(line.name)
    twins = [other for other in all_lines if other.ref is None and other.row != line.row and name_key(other.name) == name]
    if any(_looks_same(other, line) for other in twins):
        return "namesake"
    claimed = {other.ref for other in all_lines}
    open_ones = [p for p in people.values() if name_key(p.name) == name and w.office.chart.works_here(p.id) and p.id not in claimed]
    if not open_ones:
        return None
    if len(open_ones) == 1 and not twins:
        return open_ones[0]
    fitting = [p for p in open_ones if row.unit_id in w.office.chart.units_of(p.id) and name_key(p.title or "") == name_key(line.title)]
    return fitting[0] if len(fitting) == 1 else "namesake"


def _looks_same(one: PersonLine, other: PersonLine) -> bool:
    """Two new rows that nothing tells apart."""
    return name_key(one.title) == name_key(other.title) and name_key(one.unit) == name_key(other.unit)


def _twin(rows: Sequence[_Row], row: _Row) -> str:
    """The row of the sheet with the same name."""
    same = [o.line.row for o in rows if o.line.row != row.line.row and name_key(o.line.name) == name_key(row.line.name)]
    return str(same[0]) if same else ""


async def _new(w: Writing, row: _Row) -> None:
    line = row.line
    person = await db.people.add(w.connection, w.office.id, line.name, line.title or None)
    await w.look()
    await reorganising.set_roles(w.connection, w.office, person.id, row.roles, w.cause)
    w.changes.append(SetUpChange("person_new", line.name, w.office.unit(row.unit_id).short_name if row.unit_id is not None else ""))
    if line.until is not None:
        await reorganising.leave(w.connection, w.office, person.id, line.until, w.cause)


async def _known(w: Writing, person: Person, rows: Sequence[_Row]) -> None:
    line = rows[0].line
    if line.until is not None:
        if person.left_on != line.until:
            await reorganising.leave(w.connection, w.office, person.id, line.until, w.cause)
            w.changes.append(SetUpChange("person_left", person.name, f"{line.until:%d/%m/%Y}"))
        return
    if person.left_on is not None and not w.office.chart.works_here(person.id):
        w.fault(PEOPLE, line.row, "left", person.name, f"{person.left_on:%d/%m/%Y}")
        return
    if (line.name, line.title) != (person.name, person.title or ""):
        await db.people.change(w.connection, w.office.id, person.id, name=line.name, title=line.title or None)
        said = line.name if line.name != person.name else line.title
        w.changes.append(SetUpChange("person_named", person.name, said))
    await _roles(w, person, rows)


async def _roles(w: Writing, person: Person, rows: Sequence[_Row]) -> None:
    wanted = list(dict.fromkeys(role for row in rows for role in row.roles))
    held = [
        (role.kind, role.unit_id)
        for role in w.office.chart.roles_of(person.id)
        if not (role.kind is RoleKind.LEADER and role.unit_id is not None)
    ]
    if _comparable(wanted) == _comparable(held):
        return
    # An administrator or a leader may be kept under a unit: that is no change of role.
    kept = {kind: unit_id for kind, unit_id in held if kind not in _OF_A_UNIT}
    wanted = [(kind, kept.get(kind, unit_id) if kind not in _OF_A_UNIT else unit_id) for kind, unit_id in wanted]
    if {RoleKind.ADMIN, RoleKind.CLERK} & {kind for kind, _ in held} and w.cause.person_id == person.id:
        lost = {kind for kind, _ in held} & {RoleKind.ADMIN, RoleKind.CLERK} - {kind for kind, _ in wanted}
        if lost and not any(kind in (RoleKind.ADMIN, RoleKind.CLERK) for kind, _ in wanted):
            # Whoever writes the workbook must not lock the door from outside by a slip in the own row.
            w.fault(PEOPLE, rows[0].line.row, "own_role", person.name)
            return
    back = await reorganising.set_roles(w.connection, w.office, person.id, wanted, w.cause)
    before, after = ({unit_id for _, unit_id in roles if unit_id is not None} for roles in (held, wanted))
    changed = {unit_id for role in wanted if role not in held and (unit_id := role[1]) is not None}
    w.joined += [Joined(person.id, unit_id, back=back if place == 0 else ()) for place, unit_id in enumerate(sorted(changed))]
    if before and after and before != after:
        names = ", ".join(w.office.unit(unit_id).short_name for unit_id in sorted(after))
        w.changes.append(SetUpChange("person_moved", person.name, f"{names}{f' ({len(back)})' if back else ''}"))
    else:
        w.changes.append(SetUpChange("person_role", person.name, ", ".join(dict.fromkeys(kind.value for kind, _ in wanted))))


def _comparable(roles: Sequence[Held]) -> set[Held]:
    return {(kind, unit_id if kind in _OF_A_UNIT else None) for kind, unit_id in roles}
