"""The organisation chart of a day, read whole: an office has some hundred people."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Date, Select, and_, bindparam, or_, select

from bot.core.chart import Chart
from bot.core.clock import local
from bot.core.organisation import Absence, Address, AddressKind, Mode, Person, Role, RoleKind, Unit, UnitKind
from db import organisations, senders
from db.session import Connection
from db.slices import in_slices
from db.tables import AbsenceRow, AddressRow, ChargeRow, PersonRow, RoleRow, UnitRow

_R, _C, _A, _B = RoleRow, ChargeRow, AddressRow, AbsenceRow


def valid_on(row: Any, day: Any) -> ColumnElement[bool]:
    """The rows of a table with `valid_from` and `valid_to` (both days included, NULL without an end) that hold on a day."""
    return and_(or_(row.valid_from.is_(None), row.valid_from <= day), or_(row.valid_to.is_(None), row.valid_to >= day))


async def load(connection: Connection, organisation_id: int, day: date) -> Chart:
    """The chart as it stands on `day`.

    Every unit and person is in it, also past ones, so that old tasks keep their names; roles, charges and absences
    only when they hold on the day. A leader in charge of a unit has the role LEADER with that unit besides the one
    without a unit. Addresses stand in order of preference.
    """
    given = {"organisation": organisation_id, "day": day}
    organisation = await organisations.get(connection, organisation_id)
    units, people, roles, charges, addresses, absences = [await connection.execute(one, given) for one in _statements()]
    exhausted = {
        row.channel
        for row in await senders.limits(connection)
        if row.exhausted_until is not None and local(row.exhausted_until).date() > day
    }
    chart = Chart(
        organisation=organisation,
        units={row.id: to_unit(row) for row in units},
        people={row.id: Person(*row) async for some in in_slices(people) for row in some},
        roles=(
            *[_role(row, RoleKind(row.kind)) async for some in in_slices(roles) for row in some],
            *(_role(row, RoleKind.LEADER) for row in charges),
        ),
        addresses=tuple([_address(row, exhausted) async for some in in_slices(addresses) for row in some]),
        absences=tuple(Absence(*row) for row in absences),
        day=day,
    )
    async for _ in in_slices(chart.indexes(), 1):
        """Each is a walk over everybody."""
    return chart


@cache
def _statements() -> tuple[Select[Any], ...]:
    """Units, people, roles, charges, addresses, absences: put together once."""
    mine: BindParameter[int] = bindparam("organisation")
    day = bindparam("day", type_=Date())
    person = (PersonRow.id, PersonRow.name, PersonRow.title, PersonRow.left_on)
    address = (_A.id, _A.organisation_id, _A.kind, _A.channel, _A.account, _A.chat, _A.person_id, _A.unit_id, _A.reachable)
    return (
        select(UnitRow.__table__).where(UnitRow.organisation_id == mine).order_by(UnitRow.position, UnitRow.id),
        select(*person).where(PersonRow.organisation_id == mine),
        select(_R.person_id, _R.kind, _R.unit_id, _R.valid_from, _R.valid_to)
        .where(_R.organisation_id == mine, valid_on(_R, day))
        .order_by(_R.id),
        select(_C.person_id, _C.unit_id, _C.valid_from, _C.valid_to).where(_C.organisation_id == mine, valid_on(_C, day)).order_by(_C.id),
        select(*address).where(_A.organisation_id == mine, _A.removed_at.is_(None)).order_by(_A.preferred.desc(), _A.id),
        select(_B.person_id, _B.valid_from, _B.valid_to, _B.deputy_id)
        .where(_B.organisation_id == mine, _B.valid_from <= day, _B.valid_to >= day)
        .order_by(_B.id),
    )


def _role(row: Any, kind: RoleKind) -> Role:
    return Role(row.person_id, kind, row.unit_id, row.valid_from, row.valid_to)


def _address(row: Any, exhausted: Collection[str]) -> Address:
    """`exhausted`: channels whose month is used up: nobody is reached on them until the next."""
    return Address(
        row.id,
        row.organisation_id,
        AddressKind(row.kind),
        row.channel,
        row.account,
        row.chat,
        row.person_id,
        row.unit_id,
        row.reachable and row.channel not in exhausted,
    )


def to_unit(row: Any) -> Unit:
    return Unit(
        id=row.id,
        name=row.name,
        short_name=row.short_name,
        code=row.code,
        kind=UnitKind(row.kind),
        mode=Mode(row.mode),
        position=row.position,
        parent_id=row.parent_id,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )
