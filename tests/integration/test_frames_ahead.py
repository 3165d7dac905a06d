"""Changes of the office decided for a day to come: kept, shown, made at the start of that day, told to the clerk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import db.assignments
import db.chart
from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from bot.core.organisation import RoleKind
from bot.services import frames_ahead, nightly, set_up
from bot.services import office as offices
from db.session import Database
from messages.wordings.frames_today import ChargeTurned
from tests.integration.register_office import unit_ids
from tests.integration.test_set_up import a_task, bql, snapshot, unit, with_unit, written

__all__ = ["bql"]
LAST = date(2024, 11, 8)
"""A Friday; what is decided holds from the Saturday."""


def at(day: int) -> datetime:
    return datetime(2024, 11, day, 7, 45, tzinfo=OFFICE_ZONE)


async def units_of(database: Database, organisation_id: int, number: int) -> list[int]:
    async with database.read() as connection:
        return [a.unit_id for a in await db.assignments.by_number(connection, organisation_id, number)]


async def told(database: Database, organisation_id: int, day: int) -> list[tuple[str, str, tuple[int, ...], str]]:
    async with database.read() as connection:
        said = await frames_ahead.today(connection, await offices.load(connection, organisation_id, at(day)))
    return [] if said is None else [(one.unit, one.other, one.numbers, one.outcome) for one in said.changes]


async def test_a_merge_of_the_workbook_waits_for_its_day_and_is_made_then(database: Database, cause: Cause, bql: int) -> None:
    number = await a_task(database, bql, cause, "QLDT", due=date(2024, 12, 20))
    setup = await snapshot(database, bql, cause)
    into = unit(setup, "QLLD").name
    outcome = await written(database, bql, with_unit(setup, "QLDT", until=LAST, into=into), cause)
    assert [(one.what, one.detail) for one in outcome.changes] == [("unit_ends_later", f"08/11/2024 → {into}")]
    ids = await unit_ids(database, bql)
    assert await units_of(database, bql, number) == [ids["QLDT"]]
    await nightly.open_day(database, at(8))
    assert await units_of(database, bql, number) == [ids["QLDT"]]
    await nightly.open_day(database, at(9))
    assert await units_of(database, bql, number) == [ids["QLLD"]]
    assert await told(database, bql, 9) == [(unit(setup, "QLDT").name, into, (number,), "made")]
    assert await told(database, bql, 11) == []
    await nightly.open_day(database, at(11))
    async with database.read() as connection:
        chart = await db.chart.load(connection, bql, date(2024, 11, 11))
        assert await frames_ahead.end_ahead(connection, await offices.load(connection, bql, at(11)), ids["QLDT"]) is None
    assert ids["QLDT"] not in chart.units or chart.units[ids["QLDT"]].valid_to == LAST


async def test_a_machine_that_was_off_on_the_day_makes_it_up(database: Database, cause: Cause, bql: int) -> None:
    number = await a_task(database, bql, cause, "QLDT", due=date(2024, 12, 20))
    setup = await snapshot(database, bql, cause)
    await written(database, bql, with_unit(setup, "QLDT", until=LAST, into=unit(setup, "QLLD").name), cause)
    await nightly.open_day(database, at(13))
    ids = await unit_ids(database, bql)
    assert await units_of(database, bql, number) == [ids["QLLD"]]
    assert len(await told(database, bql, 13)) == 1


async def test_an_end_that_has_become_impossible_is_given_up_and_told(database: Database, cause: Cause, bql: int) -> None:
    setup = await snapshot(database, bql, cause)
    await written(database, bql, with_unit(setup, "QLDT", until=LAST), cause)
    number = await a_task(database, bql, cause, "QLDT", due=date(2024, 12, 20))
    await nightly.open_day(database, at(9))
    assert await told(database, bql, 9) == [(unit(setup, "QLDT").name, "", (number,), "refused")]
    ids = await unit_ids(database, bql)
    assert await units_of(database, bql, number) == [ids["QLDT"]]


async def test_another_day_takes_the_place_of_the_first_and_an_emptied_cell_drops_it(database: Database, cause: Cause, bql: int) -> None:
    setup = await snapshot(database, bql, cause)
    into = unit(setup, "QLLD").name
    await written(database, bql, with_unit(setup, "QLDT", until=LAST, into=into), cause)
    again = await written(database, bql, with_unit(setup, "QLDT", until=date(2024, 11, 15), into=into), cause)
    assert [one.what for one in again.changes] == ["unit_ends_later"]
    dropped = await written(database, bql, with_unit(await snapshot(database, bql, cause), "QLDT", until=None, into=""), cause)
    assert [(one.what, one.detail) for one in dropped.changes] == [("unit_end_dropped", "15/11/2024")]
    await nightly.open_day(database, at(18))
    assert await told(database, bql, 18) == []


async def test_a_leader_is_in_charge_from_a_day_to_come_and_another_until_then(database: Database, cause: Cause, bql: int) -> None:
    setup = await snapshot(database, bql, cause)
    (before,) = unit(setup, "QLDT").leaders
    later = f"{before} (đến 08/11/2024)"
    outcome = await written(database, bql, with_unit(setup, "QLDT", leaders=(later,)), cause)
    assert [(one.what, one.detail) for one in outcome.changes] == [("charge_days", later)]
    assert unit(await snapshot(database, bql, cause), "QLDT").leaders == (later,)
    other = with_unit(await snapshot(database, bql, cause), "QLLD", leaders=(f"{before} (từ 11/11/2024)",))
    await written(database, bql, other, cause)
    ids = await unit_ids(database, bql)

    async def in_charge(day: int) -> set[int]:
        async with database.read() as connection:
            chart = await db.chart.load(connection, bql, date(2024, 11, day))
        return {unit_id for unit_id in (ids["QLDT"], ids["QLLD"]) if chart.holders(RoleKind.LEADER, unit_id)}

    assert await in_charge(8) == {ids["QLDT"]}
    assert await in_charge(9) == set()
    assert await in_charge(11) == {ids["QLLD"]}
    async with database.read() as connection:
        said = await frames_ahead.today(connection, await offices.load(connection, bql, at(11)))
    assert said is not None and said.charges == (ChargeTurned(unit(setup, "QLLD").name, before, True),)
    wrong = with_unit(await snapshot(database, bql, cause), "QLDT", leaders=(f"{before} (từ hôm nào)",))
    assert [one.why for one in (await set_up.write(database, bql, replace(wrong), cause)).faults] == ["date"]
