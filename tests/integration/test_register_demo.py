"""The demo's register: the 53 assignments of the five documents, none lost."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import bot.services.demo as demo
from bot.core.cause import Cause
from bot.core.organisation import Mode, RoleKind
from bot.core.task import Assignment, Part
from db import assignments, chart, organisations, tasks, units
from db.session import Database

CAUSE = Cause(at=demo.FIRST_MOMENT)
TODAY = date(2024, 11, 4)
REGISTERS = {"tasks_tp_takeover.csv": 13, "tasks_bql_takeover.csv": 17, "tasks_bql_new.csv": 23}
DEPARTMENTS = 9
ALL_UNITS = 10

FIRST_NEW = 118
"""The first task of the notice of 01/11/2024; the seventeen before it are taken over."""


async def registered(database: Database, organisation_id: int) -> dict[int, list[Assignment]]:
    """The assignments by task number."""
    found: dict[int, list[Assignment]] = {}
    async with database.read() as connection:
        for assignment in await assignments.find(connection, organisation_id):
            found.setdefault(assignment.task.number, []).append(assignment)
    return found


def rows(name: str) -> list[dict[str, str]]:
    with (demo._DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


async def test_every_row_becomes_one_task_with_one_number(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    assert {name: len(rows(name)) for name in REGISTERS} == REGISTERS
    assert sum(REGISTERS.values()) == 53
    office, city = cast.organisations["bql"], cast.organisations["tp"]
    async with demo_database.read() as connection:
        known = await tasks.known(connection, office)
        above = await tasks.known(connection, city)
    assert [one.number for one in known] == list(range(101, 141))
    assert [one.number for one in above] == list(range(101, 114))
    assert [one.content for one in known] == [
        row["content"] for name in ("tasks_bql_takeover.csv", "tasks_bql_new.csv") for row in rows(name)
    ]
    assert [one.content for one in above] == [row["content"] for row in rows("tasks_tp_takeover.csv")]


async def test_every_collective_task_reaches_each_of_its_units(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    given = await registered(demo_database, cast.organisations["bql"])
    parts = Counter(a.part for many in given.values() for a in many)
    assert parts == {Part.LEAD: 311, Part.SUPPORT: 34}
    assert len(given[FIRST_NEW]) == ALL_UNITS, "the first item of the notice: nine departments and the centre"
    centre, office_unit = cast.units["bql", "TT"], cast.units["bql", "VP"]
    departments_only = given[135]
    assert len(departments_only) == DEPARTMENTS
    assert not {centre, office_unit} & {a.unit_id for a in departments_only}
    city = await registered(demo_database, cast.organisations["tp"])
    assert sum(len(many) for many in city.values()) == 26


async def test_supporting_units_stand_beside_the_lead(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    given = await registered(demo_database, cast.organisations["bql"])
    office_unit = cast.units["bql", "VP"]
    with_support = {number: {a.unit_id for a in many if a.part is Part.SUPPORT} for number, many in given.items()}
    assert {number: len(units) for number, units in with_support.items() if units} == {
        103: 1,
        112: 10,
        113: 10,
        115: 1,
        116: 1,
        133: 10,
        137: 1,
    }
    assert with_support[137] == {office_unit}, "the file goes to the tổ Tổng hợp, which is in the office unit"


async def test_the_notice_is_new_and_everything_older_is_taken_over(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    given = await registered(demo_database, cast.organisations["bql"])
    assert {number for number, many in given.items() if not many[0].takeover} == set(range(FIRST_NEW, 141))
    assert {a.registered_on for many in given.values() for a in many} == {TODAY}
    assert {a.assigned_on for a in given[FIRST_NEW]} == {date(2024, 11, 1)}
    assert all(a.takeover for many in (await registered(demo_database, cast.organisations["tp"])).values() for a in many)


async def test_deadlines_are_read_from_the_words(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    given = await registered(demo_database, cast.organisations["bql"])
    dated = {number: (many[0].due, many[0].before) for number, many in given.items() if many[0].due is not None}
    assert dated == {
        107: (date(2023, 11, 14), True),
        108: (date(2023, 11, 14), True),
        112: (date(2023, 11, 14), True),
        113: (date(2024, 12, 31), False),
        114: (date(2024, 12, 31), False),
        115: (date(2024, 11, 30), False),
        123: (date(2024, 12, 31), False),
        127: (date(2024, 12, 31), False),
    }
    assert all(many[0].task.standing for number, many in given.items() if number not in dated)
    city = await registered(demo_database, cast.organisations["tp"])
    assert Counter(many[0].due for many in city.values()) == {
        date(2024, 7, 30): 1,
        date(2024, 11, 30): 1,
        date(2024, 12, 31): 8,
        date(2025, 12, 31): 1,
        None: 2,
    }


async def test_papers_keep_blank_numbers_blank(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    given = await registered(demo_database, cast.organisations["bql"])
    papers = {many[0].task.document for many in given.values()}
    assert {(paper.symbol, paper.issued_on) for paper in papers if paper is not None} == {
        ("4887/TB-BQL", date(2024, 11, 1)),
        ("2880/TB-BQL", date(2023, 6, 14)),
        (None, None),
    }
    assert len(papers) == 4


async def test_the_cast_stands_where_the_walkthrough_puts_it(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    office = cast.organisations["bql"]
    async with demo_database.read() as connection:
        loaded = await chart.load(connection, office, TODAY)
        above = await organisations.get(connection, cast.organisations["tp"])
    invested = cast.units["bql", "QLDT"]
    names = {key: loaded.people[cast.people[key]].name for key in ("ha", "minh", "lan", "nam", "long")}
    assert names == {"ha": "Nguyễn Thu Hà", "minh": "Trần Văn Minh", "lan": "Lê Thị Lan", "nam": "Hoàng Đức Nam", "long": "Vũ Hải Long"}
    assert loaded.holders(RoleKind.CLERK) == (cast.people["ha"],)
    assert loaded.holders(RoleKind.HEAD, invested) == (cast.people["minh"],)
    assert loaded.holders(RoleKind.FOCAL, invested) == (cast.people["lan"],)
    assert loaded.holders(RoleKind.LEADER, invested) == (cast.people["long"],)
    assert loaded.organisation.parent_id == above.id
    assert loaded.organisation.office_unit_id == cast.units["bql", "VP"]


async def test_every_unit_is_live_and_has_someone_who_answers_and_someone_in_charge(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    async with demo_database.read() as connection:
        for organisation_id in cast.organisations.values():
            loaded = await chart.load(connection, organisation_id, TODAY)
            for unit in await units.all_of(connection, organisation_id):
                assert unit.mode is Mode.LIVE
                assert loaded.responsible(unit.id, None)
                assert loaded.holders(RoleKind.LEADER, unit.id)


async def test_filling_again_changes_nothing(database: Database) -> None:
    first = await demo.fill(database, CAUSE)
    before = {code: await registered(database, organisation_id) for code, organisation_id in first.organisations.items()}
    second = await demo.fill(database, CAUSE)
    after = {code: await registered(database, organisation_id) for code, organisation_id in second.organisations.items()}
    assert second == first
    assert after == before


async def test_filling_a_demo_that_has_moved_on_adds_nothing(demo_database: Database) -> None:
    cast = await demo.fill(demo_database, CAUSE)
    office = cast.organisations["bql"]
    given = await registered(demo_database, office)
    (assignment,) = given[140]
    later = Cause(at=CAUSE.at + timedelta(days=1))
    async with demo_database.write() as connection:
        await assignments.change(connection, office, replace(assignment, unit_id=cast.units["bql", "DN"]), later)
    await demo.fill(demo_database, later)
    assert set(await registered(demo_database, office)) == set(given)
