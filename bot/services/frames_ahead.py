"""Changes of the office decided for a day to come: units that will be merged, split or ended, people who will move. They wait, are
made at the start of their day, and the clerk reads it in that day's morning line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import db.frame_changes
import db.people
from bot.core import windows
from bot.core.cause import Cause
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.services import focal_change, reorganising, taking_over, your_unit
from bot.services import office as offices
from bot.services.office import Office
from db.session import Connection
from messages.wordings.frames_ahead import Ahead
from messages.wordings.frames_today import ChargeTurned, FramesToday

MERGE, END, SPLIT, MOVE = "merge", "end", "split", "move"
_ENDS = (MERGE, END)
_DAY = timedelta(days=1)


async def keep(
    connection: Connection,
    office: Office,
    kind: str,
    unit_id: int,
    other_id: int | None,
    first_day: date,
    cause: Cause,
    numbers: Sequence[int] = (),
) -> tuple[int, bool]:
    """Keep a change of units until its day; its number, and whether it is new. A unit ends once: a later decision takes the place of
    an earlier one. Raises UserError "unit_end_refused" when it could not be made even today."""
    if kind in _ENDS:
        reorganising.must_end(office, unit_id, other_id, min(first_day - _DAY, office.today))
    for row in await db.frame_changes.waiting(connection, office.id):
        if (row.kind, row.unit_id, row.other_id, row.first_day, tuple(row.numbers)) == (kind, unit_id, other_id, first_day, tuple(numbers)):
            return row.id, False
        if row.unit_id == unit_id and kind in _ENDS and row.kind in _ENDS:
            await db.frame_changes.settle(connection, row.id, "replaced", cause.at)
    return await db.frame_changes.add(connection, office.id, kind, unit_id, other_id, numbers, first_day, cause), True


async def keep_move(
    connection: Connection, office: Office, person_id: int, unit_id: int, role: RoleKind | None, first_day: date, cause: Cause
) -> tuple[int, bool]:
    """Keep a person's move to a unit until its day, as `keep` does; a later decision about the person takes the place of this one."""
    said = role.value if role is not None else None
    for row in await db.frame_changes.waiting(connection, office.id):
        if row.kind != MOVE or row.person_id != person_id:
            continue
        if (row.unit_id, row.role, row.first_day) == (unit_id, said, first_day):
            return row.id, False
        await db.frame_changes.settle(connection, row.id, "replaced", cause.at)
    made = await db.frame_changes.add(connection, office.id, MOVE, unit_id, None, (), first_day, cause, person_id=person_id, role=said)
    return made, True


async def ends_ahead(connection: Connection, office: Office) -> dict[int, Any]:
    """By unit, the end that waits for its day."""
    return {row.unit_id: row for row in await db.frame_changes.waiting(connection, office.id) if row.kind in _ENDS}


async def end_ahead(connection: Connection, office: Office, unit_id: int) -> Any | None:
    """The end of a unit that waits for its day."""
    return (await ends_ahead(connection, office)).get(unit_id)


async def make_due(connection: Connection, office: Office) -> int:
    """Make every change whose day has come, in order; how many were made. One that has become impossible is given up and told."""
    made = 0
    for row in await db.frame_changes.waiting(connection, office.id):
        if row.first_day > office.today:
            continue
        cause = Cause(at=office.now, person_id=row.by_person_id)
        savepoint = await connection.begin_nested()
        try:
            numbers, people = await _make(connection, office, row, cause)
        except UserError as error:
            await savepoint.rollback()
            left = error.values.get("numbers")
            await db.frame_changes.settle(
                connection,
                row.id,
                "refused",
                office.now,
                numbers=left if isinstance(left, tuple) else None,
                why=str(error.values.get("why", error.code))[:20],
            )
            continue
        await savepoint.commit()
        await db.frame_changes.settle(connection, row.id, "made", office.now, numbers=numbers)
        made += 1
        leaders = office.chart.holders(RoleKind.LEADER, row.unit_id)
        before, office = office, await offices.load(connection, office.id, office.now)
        slot, old = f"frame/{row.id}", ""
        if row.other_id is not None:
            old = await reorganising.name_of_unit(connection, office, row.unit_id)
            merged = row.kind == MERGE
            await taking_over.tell(
                connection, office, row.other_id, numbers, old, merged=merged, slot=slot, since=row.first_day, leaders=leaders
            )
        for person_id in people if row.kind == MOVE else ():
            await focal_change.tell(connection, before, office, person_id, slot=slot, back=numbers)
        joined = row.unit_id if row.kind == MOVE else row.other_id
        for person_id in people:
            back = numbers if row.kind == MOVE else ()
            await your_unit.tell(connection, office, person_id, joined, slot=f"{slot}/you", merged=old, back=back, since=row.first_day)
    return made


async def _make(connection: Connection, office: Office, row: Any, cause: Cause) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the tasks that went, and the people who changed their unit."""
    last = row.first_day - _DAY
    if row.kind == MERGE:
        done = await reorganising.merge(connection, office, row.unit_id, row.other_id, last, cause)
        return done.numbers, done.people
    if row.kind == SPLIT:
        return await reorganising.split(connection, office, row.unit_id, row.other_id, row.numbers, cause), ()
    if row.kind == MOVE:
        role = RoleKind(row.role) if row.role is not None else None
        return await reorganising.move_person(connection, office, row.person_id, row.unit_id, role, cause), (row.person_id,)
    await reorganising.close(connection, office, row.unit_id, last)
    return (), ()


async def today(connection: Connection, office: Office) -> FramesToday | None:
    """What holds from today on, for the clerk's morning line; None when nothing changed."""
    rows = await db.frame_changes.settled_since(connection, office.id, windows.at(office.today, time.min))
    made = [replace(await line(connection, office, row), outcome=row.outcome, why=row.why or "") for row in rows]
    turned = []
    for charge in await db.people.charges_turning(connection, office.id, office.today):
        begins = charge.valid_from == office.today
        ended = charge.valid_to is not None and charge.valid_to < office.today
        if begins or ended:
            unit = await reorganising.name_of_unit(connection, office, charge.unit_id)
            turned.append(ChargeTurned(unit, office.name_of(charge.person_id) or "", begins and not ended))
    return FramesToday(tuple(made), tuple(turned)) if made or turned else None


async def line(connection: Connection, office: Office, row: Any) -> Ahead:
    other = await reorganising.name_of_unit(connection, office, row.other_id) if row.other_id is not None else ""
    unit = await reorganising.name_of_unit(connection, office, row.unit_id)
    by = office.name_of(row.by_person_id) or ""
    person, role = office.name_of(row.person_id) or "", RoleKind(row.role) if row.role is not None else None
    return Ahead(row.id, row.kind, unit, other, tuple(row.numbers), row.first_day, by, person=person, role=role)
