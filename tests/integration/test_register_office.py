"""Organisations, units, groups and people enter the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from bot.core.errors import BadInput
from bot.core.organisation import Mode, Organisation, Role, RoleKind, UnitKind
from bot.core.register import NewGroup, NewPerson, NewUnit
from bot.services import register
from db import chart, days, organisations, people, units
from db.session import Database
from db.tables import AddressRow
from tests.integration.register_office import ALL_UNITS, DEPARTMENTS, plan, unit_ids

TODAY = date(2024, 11, 4)


async def office(database: Database, cause: Cause, code: str = "bql") -> Organisation:
    """Made anew for each test: how it is made is what is tried here."""
    return await register.create_organisation(database, plan(code), cause)


async def test_an_organisation_stands_with_its_office_unit_and_its_first_live_day(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    assert (made.code, made.office_unit_id, made.live_from, made.parent_id) == ("bql", ids["VP"], TODAY, None)
    assert made.acceptance and not made.paused
    async with database.read() as connection:
        assert await organisations.get(connection, made.id) == made
        assert await organisations.by_code(connection, "bql") == made
        assert await organisations.by_code(connection, "other") is None
        assert await organisations.all_of(connection) == [made]


async def test_its_calendar_is_written_once_for_the_years_around_it(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.read() as connection:
        calendar = await days.calendar(connection, made.id)
        assert [year for year in range(2020, 2028) if await days.has_year(connection, made.id, year)] == [2022, 2023, 2024, 2025]
    assert not calendar.is_working(date(2024, 9, 2))
    assert calendar.is_working(date(2024, 5, 4)), "a Saturday worked in exchange"
    assert calendar.is_working(TODAY)


async def test_a_code_is_used_once(database: Database, cause: Cause) -> None:
    await office(database, cause)
    with pytest.raises(BadInput, match="already"):
        await office(database, cause)


async def test_the_organisation_above_must_be_there_first(database: Database, cause: Cause) -> None:
    with pytest.raises(BadInput, match="'tp'"):
        await register.create_organisation(database, plan("bql", parent="tp"), cause)
    above = await office(database, cause, "tp")
    below = await register.create_organisation(database, plan("bql", parent="tp"), cause)
    assert below.parent_id == above.id


async def test_nothing_is_written_when_one_part_is_wrong(database: Database, cause: Cause) -> None:
    wrong = replace(plan(), people=(NewPerson("Nguyễn Văn An", None, ((RoleKind.HEAD, "NOWHERE"),)),))
    with pytest.raises(BadInput, match="'NOWHERE'"):
        await register.create_organisation(database, wrong, cause)
    async with database.read() as connection:
        assert await organisations.all_of(connection) == []


@pytest.mark.parametrize("written", ["Phòng Quản lý đầu tư", "phong quan ly dau tu", "P.QLĐT", "p. qldt", "QLDT", "QLĐT & DN"])
async def test_a_unit_is_found_however_it_is_written(database: Database, cause: Cause, written: str) -> None:
    made = await office(database, cause)
    async with database.read() as connection:
        found = await units.by_text(connection, made.id, written, TODAY)
    assert found is not None
    assert found.code == "QLDT"


async def test_a_name_of_nobody_finds_no_unit(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.read() as connection:
        assert await units.by_text(connection, made.id, "Phòng Quản lý", TODAY) is None


async def test_one_name_never_means_two_units(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    double = NewUnit("DT", "Phòng Đầu tư", "P. ĐT", UnitKind.DEPARTMENT, ("P QLDT",))
    with pytest.raises(BadInput, match="means both"):
        await register.add_units(database, made.id, [double], [], cause)
    added = await register.add_units(database, made.id, [replace(double, aliases=("Đầu tư",))], [], cause)
    assert [unit.mode for unit in added] == [Mode.TRIAL]


async def test_a_group_name_is_used_once_and_its_members_must_exist(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    with pytest.raises(BadInput, match="group"):
        await register.add_units(database, made.id, [], [NewGroup((DEPARTMENTS.upper(),), ("QLDT",))], cause)
    with pytest.raises(BadInput, match="'NOWHERE'"):
        await register.add_units(database, made.id, [], [NewGroup(("Nhóm mới",), ("NOWHERE",))], cause)


async def test_a_group_has_the_members_of_the_day(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    async with database.write() as connection:
        group = await units.add_group(connection, made.id, "Các tổ", [ids["QLDT"]], valid_to=date(2024, 10, 31))
        await units.add_members(connection, made.id, group, [ids["TT"]], valid_from=date(2024, 11, 1))
    async with database.read() as connection:
        before = (await units.directory(connection, made.id, date(2024, 10, 31))).group("các tổ")
        after = (await units.directory(connection, made.id, date(2024, 11, 1))).group("các tổ")
        standing = (await units.directory(connection, made.id, TODAY)).group(ALL_UNITS)
    assert before is not None and before.unit_ids == (ids["QLDT"],)
    assert after is not None and after.unit_ids == (ids["TT"],)
    assert standing is not None and standing.unit_ids == (ids["QLDT"], ids["QLLD"], ids["TNMT"], ids["TT"])


async def test_a_unit_that_no_longer_exists_is_not_found_any_more(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    old = NewUnit("CU", "Phòng Cũ", "P. Cũ", UnitKind.DEPARTMENT, valid_to=date(2024, 10, 31))
    await register.add_units(database, made.id, [old], [], cause)
    async with database.read() as connection:
        assert await units.by_text(connection, made.id, "Phòng Cũ", date(2024, 10, 31)) is not None
        assert await units.by_text(connection, made.id, "Phòng Cũ", date(2024, 11, 1)) is None


async def test_units_are_switched_between_trial_and_live(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    async with database.write() as connection:
        await units.set_mode(connection, made.id, [ids["VP"]], Mode.LIVE)
    async with database.read() as connection:
        modes = {unit.code: unit.mode for unit in await units.all_of(connection, made.id)}
    assert set(modes.values()) == {Mode.LIVE}


async def test_people_are_found_by_name_and_namesakes_all_of_them(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await register.add_people(database, made.id, [NewPerson("Lê Thị Lan", "Kế toán", ((RoleKind.STAFF, "TT"),))], cause)
    async with database.read() as connection:
        assert [person.title for person in await people.by_name(connection, made.id, "le thi lan")] == [None, "Kế toán"]
        assert await people.by_name(connection, made.id, "Lan") == []


async def test_the_chart_knows_who_holds_which_role_on_the_day(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    async with database.write() as connection:
        (minh,) = await people.by_name(connection, made.id, "Trần Văn Minh")
        (lan,) = await people.by_name(connection, made.id, "Lê Thị Lan")
        await people.add_role(connection, made.id, Role(lan.id, RoleKind.HEAD, ids["TT"], date(2024, 12, 1)))
        await people.add_role(connection, made.id, Role(minh.id, RoleKind.FOCAL, ids["TT"], None, date(2024, 11, 3)))
    async with database.read() as connection:
        today = await chart.load(connection, made.id, TODAY)
        december = await chart.load(connection, made.id, date(2024, 12, 1))
        assert [role.kind for role in december.roles_of(lan.id)] == [RoleKind.FOCAL, RoleKind.HEAD]
    assert today.holders(RoleKind.HEAD, ids["QLDT"]) == (minh.id,)
    assert today.holders(RoleKind.HEAD, ids["TT"]) == ()
    assert today.holders(RoleKind.FOCAL, ids["TT"]) == ()
    assert december.holders(RoleKind.HEAD, ids["TT"]) == (lan.id,)
    assert list(today.units) == list(ids.values())


async def test_the_leader_in_charge_of_a_unit_holds_that_role_in_it(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    async with database.read() as connection:
        (long,) = await people.by_name(connection, made.id, "Vũ Hải Long")
        loaded = await chart.load(connection, made.id, TODAY)
    assert loaded.holders(RoleKind.LEADER, ids["QLDT"]) == (long.id,)
    assert loaded.holders(RoleKind.LEADER, ids["QLLD"]) == ()
    assert long.id in loaded.holders(RoleKind.LEADER)


async def test_absence_holds_on_its_first_and_last_day_only(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.write() as connection:
        (minh,) = await people.by_name(connection, made.id, "Trần Văn Minh")
        (lan,) = await people.by_name(connection, made.id, "Lê Thị Lan")
        await people.add_absence(connection, made.id, minh.id, date(2024, 11, 4), date(2024, 11, 8), lan.id)
    away = []
    async with database.read() as connection:
        for day in (3, 4, 8, 9):
            away.append(len((await chart.load(connection, made.id, date(2024, 11, day))).absences))
    assert away == [0, 1, 1, 0]


async def test_addresses_stand_in_order_of_preference_without_removed_ones(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.write() as connection:
        (lan,) = await people.by_name(connection, made.id, "Lê Thị Lan")
        for account, preferred, removed in (("1", False, None), ("2", True, None), ("3", True, cause.at)):
            await connection.execute(
                insert(AddressRow).values(
                    organisation_id=made.id,
                    kind="person",
                    channel="telegram",
                    account=account,
                    chat=account,
                    person_id=lan.id,
                    preferred=preferred,
                    bound_at=cause.at,
                    removed_at=removed,
                )
            )
    async with database.read() as connection:
        loaded = await chart.load(connection, made.id, TODAY)
    assert [address.account for address in loaded.addresses] == ["2", "1"]


async def test_nothing_crosses_from_one_organisation_to_another(database: Database, cause: Cause) -> None:
    one, other = await office(database, cause, "one"), await office(database, cause, "other")
    mine, theirs = await unit_ids(database, one.id), await unit_ids(database, other.id)
    later = Cause(at=cause.at + timedelta(hours=1))
    await register.add_units(database, other.id, [NewUnit("DN", "Phòng Doanh nghiệp", "P. DN", UnitKind.DEPARTMENT)], [], later)
    await register.add_people(database, other.id, [NewPerson("Hoàng Đức Nam")], later)
    async with database.write() as connection:
        await days.set_day(connection, other.id, TODAY, days.OFF, "Nghỉ", later)
        await units.set_mode(connection, one.id, theirs.values(), Mode.TRIAL)
    async with database.read() as connection:
        loaded = await chart.load(connection, one.id, TODAY)
        assert await units.by_text(connection, one.id, "Phòng Doanh nghiệp", TODAY) is None
        assert await people.by_name(connection, one.id, "Hoàng Đức Nam") == []
        assert (await days.calendar(connection, one.id)).is_working(TODAY)
        assert not (await days.calendar(connection, other.id)).is_working(TODAY)
        assert {unit.mode for unit in await units.all_of(connection, other.id) if unit.code == "QLDT"} == {Mode.LIVE}
    assert set(loaded.units) == set(mine.values())
    assert not set(mine.values()) & set(theirs.values())


async def test_an_unknown_organisation_is_a_fault_of_the_caller(database: Database) -> None:
    async with database.read() as connection:
        with pytest.raises(LookupError):
            await organisations.get(connection, 1)


async def test_numbers_start_at_101_and_each_is_taken_once(database: Database, cause: Cause) -> None:
    one, other = await office(database, cause, "one"), await office(database, cause, "other")
    async with database.write() as connection:
        assert list(await organisations.take_numbers(connection, one.id, 3)) == [101, 102, 103]
        assert list(await organisations.take_numbers(connection, one.id, 1)) == [104]
        assert list(await organisations.take_numbers(connection, other.id, 2)) == [101, 102]


async def test_the_first_live_day_is_the_office_day_of_the_creation(database: Database) -> None:
    late = Cause(at=datetime(2024, 11, 4, 0, 30, tzinfo=OFFICE_ZONE))
    assert (await office(database, late)).live_from == TODAY
