"""People, their roles, and which units a leader is in charge of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, insert, or_, select, update

from bot.core.organisation import Absence, Person, Role
from bot.core.text import name_key
from db import organisations
from db.session import Connection
from db.tables import AbsenceRow, ChargeRow, PersonRow, RoleRow

_P, _R, _C, _B = PersonRow, RoleRow, ChargeRow, AbsenceRow


async def add(connection: Connection, organisation_id: int, name: str, title: str | None = None) -> Person:
    await organisations.touch(connection, organisation_id)
    made = await connection.execute(insert(_P).values(organisation_id=organisation_id, name=name, title=title).returning(_P.id))
    return Person(made.scalar_one(), name, title)


async def add_role(connection: Connection, organisation_id: int, role: Role) -> None:
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        insert(_R).values(
            organisation_id=organisation_id,
            person_id=role.person_id,
            unit_id=role.unit_id,
            kind=role.kind.value,
            valid_from=role.valid_from,
            valid_to=role.valid_to,
        )
    )


async def add_charge(
    connection: Connection,
    organisation_id: int,
    person_id: int,
    unit_id: int,
    *,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> None:
    """The leader is in charge of the unit from-to."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        insert(_C).values(organisation_id=organisation_id, person_id=person_id, unit_id=unit_id, valid_from=valid_from, valid_to=valid_to)
    )


async def add_absence(
    connection: Connection, organisation_id: int, person_id: int, valid_from: date, valid_to: date, deputy_id: int | None
) -> int:
    """The person is away from-to, both days included; the id of the row."""
    await organisations.touch(connection, organisation_id)
    made = await connection.execute(
        insert(_B)
        .values(organisation_id=organisation_id, person_id=person_id, deputy_id=deputy_id, valid_from=valid_from, valid_to=valid_to)
        .returning(_B.id)
    )
    return made.scalar_one()


async def absences(connection: Connection, organisation_id: int, start: date, end: date) -> list[Absence]:
    """Everybody's absences with at least one day from `start` to `end`, in order of entry."""
    rows = await connection.execute(
        select(_B.person_id, _B.valid_from, _B.valid_to, _B.deputy_id, _B.id)
        .where(_B.organisation_id == organisation_id, _B.valid_from <= end, _B.valid_to >= start)
        .order_by(_B.id)
    )
    return [Absence(*row) for row in rows]


async def absence(connection: Connection, organisation_id: int, absence_id: int) -> Absence | None:
    row = (
        await connection.execute(
            select(_B.person_id, _B.valid_from, _B.valid_to, _B.deputy_id, _B.id).where(
                _B.organisation_id == organisation_id, _B.id == absence_id
            )
        )
    ).one_or_none()
    return None if row is None else Absence(*row)


async def end_absence(connection: Connection, organisation_id: int, absence: Absence, last: date) -> None:
    """The absence ends with the day `last`; one that had not begun by then is taken out."""
    await organisations.touch(connection, organisation_id)
    mine = (_B.organisation_id == organisation_id, _B.id == absence.id)
    if last < absence.valid_from:
        await connection.execute(delete(_B).where(*mine))
    else:
        await connection.execute(update(_B).where(*mine).values(valid_to=last))


async def all_of(connection: Connection, organisation_id: int) -> list[Person]:
    """Everybody the register knows, also those who have left, in order of entry."""
    return [Person(*row) for row in await connection.execute(_all_of(), {"organisation": organisation_id})]


@cache
def _all_of() -> Select[Any]:
    return select(_P.id, _P.name, _P.title, _P.left_on).where(_P.organisation_id == bindparam("organisation")).order_by(_P.id)


async def by_name(connection: Connection, organisation_id: int, name: str) -> list[Person]:
    """Everybody of that name, compared without case and diacritics: names repeat, so there may be several."""
    wanted = name_key(name)
    return [person for person in await all_of(connection, organisation_id) if name_key(person.name) == wanted]


async def leave(connection: Connection, organisation_id: int, person_id: int, day: date) -> None:
    """The last day of a person in the office; roles and history stay as records."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(PersonRow).where(PersonRow.organisation_id == organisation_id, PersonRow.id == person_id).values(left_on=day)
    )


async def change(connection: Connection, organisation_id: int, person_id: int, **values: object) -> None:
    """Another name or title."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(update(_P).where(_P.organisation_id == organisation_id, _P.id == person_id).values(**values))


async def end_roles(connection: Connection, organisation_id: int, roles: Iterable[Role], last: date) -> None:
    """Each of the roles is held until `last` and no longer; one that began later is never held."""
    await organisations.touch(connection, organisation_id)
    for role in roles:
        await connection.execute(
            update(_R)
            .where(
                _R.organisation_id == organisation_id,
                _R.person_id == role.person_id,
                _R.kind == role.kind.value,
                _R.unit_id.is_(None) if role.unit_id is None else _R.unit_id == role.unit_id,
                or_(_R.valid_to.is_(None), _R.valid_to > last),
            )
            .values(valid_to=last)
        )


async def end_charges(
    connection: Connection, organisation_id: int, last: date, *, unit_id: int | None = None, person_id: int | None = None
) -> None:
    """A unit is in nobody's charge after `last`, or a person in charge of nothing; with both, the one of the other."""
    await organisations.touch(connection, organisation_id)
    statement = update(_C).where(_C.organisation_id == organisation_id, or_(_C.valid_to.is_(None), _C.valid_to > last))
    if unit_id is not None:
        statement = statement.where(_C.unit_id == unit_id)
    if person_id is not None:
        statement = statement.where(_C.person_id == person_id)
    await connection.execute(statement.values(valid_to=last))


async def charges(connection: Connection, organisation_id: int, on: date, unit_id: int | None = None) -> list[Row[Any]]:
    """Who is in charge of a unit (None: of any) on a day or from a later one, in order of entry."""
    statement = select(_C.__table__).where(_C.organisation_id == organisation_id, or_(_C.valid_to.is_(None), _C.valid_to >= on))
    if unit_id is not None:
        statement = statement.where(_C.unit_id == unit_id)
    return list(await connection.execute(statement.order_by(_C.id)))


async def charges_turning(connection: Connection, organisation_id: int, day: date) -> list[Row[Any]]:
    """Charges that begin on a day, or ended the day before."""
    given = {"organisation": organisation_id, "day": day, "before": day - timedelta(days=1)}
    return list(await connection.execute(_charges_turning(), given))


@cache
def _charges_turning() -> Select[Any]:
    turned = or_(_C.valid_from == bindparam("day"), _C.valid_to == bindparam("before"))
    return select(_C.__table__).where(_C.organisation_id == bindparam("organisation"), turned).order_by(_C.id)


async def limit_charge(connection: Connection, organisation_id: int, charge_id: int, last: date | None) -> None:
    """A charge lasts until a day, or for good."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(update(_C).where(_C.organisation_id == organisation_id, _C.id == charge_id).values(valid_to=last))


async def drop_charge(connection: Connection, organisation_id: int, charge_id: int) -> None:
    """A charge that has not begun is not to begin."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(delete(_C).where(_C.organisation_id == organisation_id, _C.id == charge_id))
