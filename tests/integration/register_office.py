"""A small office for the tests of the register: an office unit, three departments, a centre, and who works there."""

from __future__ import annotations

from datetime import date

from bot.core.cause import Cause
from bot.core.organisation import Mode, Organisation, RoleKind, UnitKind
from bot.core.register import NewDocument, NewGroup, NewOrganisation, NewPerson, NewUnit
from bot.core.task import Source
from bot.services import register
from db import units
from db.session import Database
from tests.integration.made_alike import made_alike

DEPARTMENTS = "Các phòng chuyên môn"
ALL_UNITS = "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc"

NOTICE = NewDocument(Source.THONG_BAO_KL, "TB 12/TB-BQL ngày 01/10/2024", "12/TB-BQL", date(2024, 10, 1))


def plan(code: str = "bql", parent: str | None = None) -> NewOrganisation:
    return NewOrganisation(
        code=code,
        name=f"Ban Quản lý {code}",
        short_name="Ban Quản lý",
        parent=parent,
        office_unit="VP",
        units=(
            NewUnit("VP", "Văn phòng", "Văn phòng", UnitKind.OFFICE, ("Văn phòng Ban Quản lý",)),
            NewUnit("QLDT", "Phòng Quản lý đầu tư", "P. QLĐT", UnitKind.DEPARTMENT, ("QLĐT&DN",), Mode.LIVE),
            NewUnit("QLLD", "Phòng Quản lý lao động", "P. QLLĐ", UnitKind.DEPARTMENT, (), Mode.LIVE),
            NewUnit("TNMT", "Phòng Tài nguyên và Môi trường", "P. TN&MT", UnitKind.DEPARTMENT, (), Mode.LIVE),
            NewUnit("TT", "Trung tâm Dịch vụ việc làm", "Trung tâm", UnitKind.CENTRE, (), Mode.LIVE),
        ),
        groups=(
            NewGroup((DEPARTMENTS, "Trưởng các phòng chuyên môn"), ("QLDT", "QLLD", "TNMT")),
            NewGroup((ALL_UNITS,), ("QLDT", "QLLD", "TNMT", "TT")),
        ),
        people=(
            NewPerson("Nguyễn Thu Hà", "Chuyên viên", ((RoleKind.CLERK, "VP"), (RoleKind.ADMIN, None))),
            NewPerson("Vũ Hải Long", "Phó Trưởng ban", ((RoleKind.LEADER, None),), ("QLDT", "TT")),
            NewPerson("Trần Văn Minh", "Trưởng phòng", ((RoleKind.HEAD, "QLDT"),)),
            NewPerson("Lê Thị Lan", None, ((RoleKind.FOCAL, "QLDT"),)),
        ),
    )


async def office(database: Database, cause: Cause, code: str = "bql") -> Organisation:
    return await made_alike(database, ("office", code, cause), lambda: register.create_organisation(database, plan(code), cause))


async def unit_ids(database: Database, organisation_id: int) -> dict[str, int]:
    """Ids of the units by code."""
    async with database.read() as connection:
        return {unit.code: unit.id for unit in await units.all_of(connection, organisation_id)}
