"""The set-up workbook and the register: sent back unchanged it changes nothing, sent back changed it changes that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

import db.assignments
import db.chart
import db.days
import db.exports
import db.invites
import db.people
import db.settings
import db.units
import db.versions
from bot.core.cause import Cause
from bot.core.channel import Capabilities
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.delivery import Priority
from bot.core.organisation import RoleKind, UnitKind
from bot.core.register import ImportKind, NewOrganisation, NewPerson, NewTask
from bot.core.set_up import ChatLine, DayLine, PersonLine, RuleLine, SetUp, UnitLine
from bot.core.task import Source, State
from bot.services import binding, exporting, register, set_up
from bot.services import office as offices
from bot.services.issuer import Issuer
from db.session import Database
from messages.files.set_up_sheet import set_up_workbook
from messages.papers.opening import open_paper
from messages.reading.set_up import is_set_up, read_set_up
from messages.wordings.set_up_refused import SetUpRefused
from tests.integration.register_office import office, unit_ids

TODAY = date(2024, 11, 4)


@pytest.fixture
async def bql(database: Database, cause: Cause) -> int:
    return (await office(database, cause)).id


async def snapshot(database: Database, organisation_id: int, cause: Cause) -> SetUp:
    async with database.read() as connection:
        found, _ = await set_up.snapshot(connection, await offices.load(connection, organisation_id, cause.at))
    return found


def sent_back(setup: SetUp, edit: Callable[[object], None] | None = None) -> SetUp:
    """What is read from the workbook after somebody edited it."""
    book = load_workbook(BytesIO(set_up_workbook(setup)))
    if edit is not None:
        edit(book)
    out = BytesIO()
    book.save(out)
    paper = open_paper(out.getvalue())
    assert is_set_up(paper)
    return read_set_up(paper)


def unit(setup: SetUp, code: str) -> UnitLine:
    return next(line for line in setup.units if line.code == code)


def person(setup: SetUp, name: str) -> PersonLine:
    return next(line for line in setup.people if line.name == name)


def with_unit(setup: SetUp, code: str, **values: object) -> SetUp:
    return replace(setup, units=tuple(replace(line, **values) if line.code == code else line for line in setup.units))  # type: ignore[arg-type]


def with_person(setup: SetUp, name: str, **values: object) -> SetUp:
    return replace(setup, people=tuple(replace(line, **values) if line.name == name else line for line in setup.people))  # type: ignore[arg-type]


async def written(database: Database, organisation_id: int, setup: SetUp, cause: Cause) -> set_up.Outcome:
    """A preview, then the writing; both name the same, and the same workbook once more changes nothing."""
    seen = await set_up.write(database, organisation_id, sent_back(setup), cause, dry_run=True)
    done = await set_up.write(database, organisation_id, sent_back(setup), cause)
    assert (seen.changes, seen.faults) == (done.changes, done.faults)
    again = await set_up.write(database, organisation_id, sent_back(await snapshot(database, organisation_id, cause)), cause)
    assert again.changes == ()
    return done


async def a_task(database: Database, organisation_id: int, cause: Cause, *lead: str, due: date | None = None, **more: object) -> int:
    deadline = Deadline(DeadlineKind.UNDATED) if due is None else Deadline(DeadlineKind.DATE, due)
    task = NewTask("Rà soát dự án", Source.KE_HOACH, lead, deadline=deadline, standing=False, **more)  # type: ignore[arg-type]
    made = await register.register_tasks(database, organisation_id, [task], ImportKind.NEW, "test", cause)
    return made.tasks[0].number


async def test_sent_back_unchanged_it_changes_nothing(database: Database, cause: Cause, bql: int) -> None:
    outcome = await set_up.write(database, bql, sent_back(await snapshot(database, bql, cause)), cause)
    assert (outcome.changes, outcome.faults, outcome.left_out) == ((), (), 0)
    assert (outcome.units, outcome.people) == (5, 4)


async def test_a_new_office_is_set_up_from_an_empty_workbook(database: Database, cause: Cause) -> None:
    made = await register.create_organisation(
        database, NewOrganisation("moi", "Cơ quan mới", "CQM", people=(NewPerson("Quản Trị", None, ((RoleKind.ADMIN, None),)),)), cause
    )
    setup = SetUp(
        units=(
            UnitLine(0, "", "Văn phòng", kind=UnitKind.OFFICE),
            UnitLine(
                0, "", "Phòng Quản lý đầu tư", "P. QLĐT", ("QLĐT&DN",), UnitKind.DEPARTMENT, "", ("Vũ Hải Long",), ("Các phòng chuyên môn",)
            ),
        ),
        people=(
            PersonLine(0, None, "Vũ Hải Long", "Phó Trưởng ban"),
            PersonLine(0, None, "Trần Văn Minh", "Trưởng phòng", "P. QLĐT"),
            PersonLine(0, None, "Lê Thị Lan", "Chuyên viên", "QLĐT&DN", (), focal=True),
            PersonLine(0, None, "Nguyễn Thu Hà", "Văn thư", "Văn phòng"),
        ),
        rules=(RuleLine(0, "overdue_every", "2"),),
        days=(DayLine(0, date(2024, 11, 15), "off", "Nghỉ của cơ quan"),),
    )
    outcome = await written(database, made.id, setup, cause)
    assert outcome.faults == ()
    async with database.read() as connection:
        chart = await db.chart.load(connection, made.id, TODAY)
        ids = {u.name: u.id for u in chart.units.values()}
        roles = {(chart.people[role.person_id].name, role.kind, role.unit_id) for role in chart.roles}
        assert chart.organisation.office_unit_id == ids["Văn phòng"]
        calendar = await db.days.calendar(connection, made.id)
        rules = await db.settings.rows(connection, made.id)
    qldt = ids["Phòng Quản lý đầu tư"]
    assert ("Vũ Hải Long", RoleKind.LEADER, qldt) in roles
    assert ("Trần Văn Minh", RoleKind.HEAD, qldt) in roles
    assert ("Lê Thị Lan", RoleKind.FOCAL, qldt) in roles
    assert ("Nguyễn Thu Hà", RoleKind.CLERK, ids["Văn phòng"]) in roles
    assert not calendar.is_working(date(2024, 11, 15))
    assert [(row.name, row.value) for row in rules] == [("overdue_every", "2")]


async def test_a_renamed_unit_keeps_its_tasks_and_answers_to_both_names(database: Database, cause: Cause, bql: int) -> None:
    number = await a_task(database, bql, cause, "QLDT")
    setup = with_unit(await snapshot(database, bql, cause), "QLDT", name="Phòng Đầu tư và Doanh nghiệp", short_name="P. ĐT&DN")
    outcome = await written(database, bql, setup, cause)
    assert [change.what for change in outcome.changes] == ["unit_named"]
    ids = await unit_ids(database, bql)
    async with database.read() as connection:
        for text in ("P. QLĐT", "Phòng Quản lý đầu tư", "P. ĐT&DN", "QLDT"):
            found = await db.units.by_text(connection, bql, text, TODAY)
            assert found is not None and found.id == ids["QLDT"], text
        assert (await db.assignments.by_number(connection, bql, number))[0].unit_id == ids["QLDT"]


async def test_a_merged_unit_hands_over_tasks_people_groups_and_names(database: Database, cause: Cause, bql: int) -> None:
    ids = await unit_ids(database, bql)
    own = await a_task(database, bql, cause, "QLLD")
    both = await a_task(database, bql, cause, "QLDT", "QLLD")
    later = replace(cause, at=cause.at + timedelta(hours=1))
    setup = with_unit(await snapshot(database, bql, later), "QLLD", until=TODAY - timedelta(days=1), into="Phòng Quản lý đầu tư")
    setup = replace(setup, people=(*setup.people, PersonLine(0, None, "Bùi Quốc Hùng", "Trưởng phòng", "P. QLLĐ")))
    outcome = await written(database, bql, setup, later)
    assert outcome.faults == ()
    merged = outcome.merged[ids["QLDT"]]
    assert (merged.numbers, merged.together) == ((own,), (both,))
    async with database.read() as connection:
        tasks = [await db.assignments.by_number(connection, bql, number) for number in (own, both)]
        assert [(a.unit_id, a.state) for a in tasks[0]] == [(ids["QLDT"], State.OPEN)]
        assert {(a.unit_id, a.state) for a in tasks[1]} == {(ids["QLDT"], State.OPEN), (ids["QLLD"], State.WITHDRAWN)}
        directory = await db.units.directory(connection, bql, TODAY)
        found = directory.unit("P. QLLĐ")
        assert found is not None and found.id == ids["QLDT"]
        assert all(ids["QLLD"] not in group.unit_ids for group in directory.groups.values())
        chart = await db.chart.load(connection, bql, TODAY)
        hung = next(p.id for p in chart.people.values() if p.name == "Bùi Quốc Hùng")
        assert [(role.kind, role.unit_id) for role in chart.roles_of(hung)] == [(RoleKind.STAFF, ids["QLDT"])]
        # As of the day before, everything is as it was.
        before = await db.assignments.find(connection, bql, known=cause.at)
    assert {(a.task.number, a.unit_id) for a in before} >= {(own, ids["QLLD"]), (both, ids["QLLD"])}


async def test_a_unit_with_unfinished_tasks_cannot_just_end(database: Database, cause: Cause, bql: int) -> None:
    number = await a_task(database, bql, cause, "QLLD")
    setup = with_unit(await snapshot(database, bql, cause), "QLLD", until=TODAY)
    outcome = await set_up.write(database, bql, sent_back(setup), cause)
    assert [(fault.why, fault.hint) for fault in outcome.faults] == [("end_unfinished", f"#{number}")]
    office_unit = with_unit(await snapshot(database, bql, cause), "VP", until=TODAY, into="P. QLĐT")
    outcome = await set_up.write(database, bql, sent_back(office_unit), cause)
    assert [fault.why for fault in outcome.faults] == ["end_office"]


async def test_somebody_who_moves_leaves_the_tasks_with_the_unit(database: Database, cause: Cause, bql: int) -> None:
    ids = await unit_ids(database, bql)
    async with database.read() as connection:
        lan = (await db.people.by_name(connection, bql, "Lê Thị Lan"))[0].id
    number = await a_task(database, bql, cause, "QLDT", person_id=lan)
    later = replace(cause, at=cause.at + timedelta(hours=1))
    setup = with_person(await snapshot(database, bql, later), "Lê Thị Lan", unit="P. QLLĐ")
    outcome = await written(database, bql, setup, later)
    assert [(change.what, change.detail) for change in outcome.changes] == [("person_moved", "P. QLLĐ (1)")]
    async with database.read() as connection:
        task = (await db.assignments.by_number(connection, bql, number))[0]
        chart = await db.chart.load(connection, bql, TODAY)
    assert (task.unit_id, task.person_id) == (ids["QLDT"], None)
    assert [(role.kind, role.unit_id) for role in chart.roles_of(lan)] == [(RoleKind.FOCAL, ids["QLLD"])]


async def test_somebody_who_leaves_is_unbound_and_the_tasks_go_back(database: Database, cause: Cause, bql: int) -> None:
    async with database.read() as connection:
        lan = (await db.people.by_name(connection, bql, "Lê Thị Lan"))[0].id
    number = await a_task(database, bql, cause, "QLDT", person_id=lan)
    await binding.bind_account_now(database, bql, lan, channel="telegram", account="7", account_name="Hoa Sữa", at=cause.at)
    later = replace(cause, at=cause.at + timedelta(hours=1))
    setup = with_person(await snapshot(database, bql, later), "Lê Thị Lan", until=TODAY)
    outcome = await set_up.write(database, bql, sent_back(setup), later)
    assert [(change.what, change.name) for change in outcome.changes] == [("person_left", "Lê Thị Lan")]
    async with database.read() as connection:
        office_ = await offices.load(connection, bql, later.at)
        task = (await db.assignments.by_number(connection, bql, number))[0]
    assert office_.chart.address_of(lan) is None
    assert task.person_id is None
    assert not replace(office_.chart, day=TODAY + timedelta(days=1)).works_here(lan)


async def test_rows_that_cannot_be_written_are_named_and_the_others_are_written(database: Database, cause: Cause, bql: int) -> None:
    setup = await snapshot(database, bql, cause)
    more = (
        PersonLine(0, None, "Nguyễn Văn Một", "Chuyên viên", "P. Qly lao động"),
        PersonLine(0, None, "Nguyễn Văn Hùng", "Chuyên viên", "P. QLLĐ"),
        PersonLine(0, None, "Nguyễn Văn Hùng", "Chuyên viên", "P. QLLĐ"),
        PersonLine(0, None, "Nguyễn Văn Ba", "Chuyên viên", ""),
        PersonLine(0, None, "Phạm Thị Mai", "Chuyên viên", "P. QLLĐ"),
    )

    def edit(book: object) -> None:
        page = book["Cán bộ"]  # type: ignore[index]
        page.append(["Trần Văn Sai", "Chuyên viên", "P. QLLĐ", "sếp lớn", "", "", ""])
        page.append(["Trần Văn Ngày", "Chuyên viên", "P. QLLĐ", "", "", "30/02/2025", ""])
        page.append(["", "Chuyên viên", "P. QLLĐ", "", "", "", ""])
        book["Ngày nghỉ"].append(["09/11/2024", "nghỉ", "thứ Bảy"])  # type: ignore[index]
        book["Quy tắc"]["C5"] = "rất nhiều"  # type: ignore[index]

    outcome = await set_up.write(database, bql, sent_back(replace(setup, people=(*setup.people, *more)), edit), cause)
    whys = sorted(fault.why for fault in outcome.faults)
    assert whys == sorted(["unit", "namesake", "namesake", "no_unit", "role", "date", "no_name", "day", "rule"])
    hint = next(fault.hint for fault in outcome.faults if fault.why == "unit")
    assert hint == "Phòng Quản lý lao động"
    assert [change.name for change in outcome.changes] == ["Phạm Thị Mai"]


async def test_two_of_one_name_are_told_apart_by_title_or_unit(database: Database, cause: Cause, bql: int) -> None:
    setup = await snapshot(database, bql, cause)
    twins = (
        PersonLine(0, None, "Nguyễn Văn Hùng", "Phó Trưởng phòng", "P. QLLĐ"),
        PersonLine(0, None, "Nguyễn Văn Hùng", "Chuyên viên", "P. QLĐT"),
    )
    outcome = await written(database, bql, replace(setup, people=(*setup.people, *twins)), cause)
    assert [change.what for change in outcome.changes] == ["person_new", "person_new"]


async def test_the_clerk_who_writes_cannot_lose_the_own_role_by_a_slip(database: Database, cause: Cause, bql: int) -> None:
    async with database.read() as connection:
        ha = (await db.people.by_name(connection, bql, "Nguyễn Thu Hà"))[0].id
    setup = with_person(await snapshot(database, bql, cause), "Nguyễn Thu Hà", roles=(RoleKind.STAFF,))
    outcome = await set_up.write(database, bql, sent_back(setup), replace(cause, person_id=ha))
    assert [fault.why for fault in outcome.faults] == ["own_role"]


async def test_a_group_that_is_not_bound_waits_for_a_code(database: Database, cause: Cause, bql: int) -> None:
    setup = replace(await snapshot(database, bql, cause), chats=(ChatLine(0, ""), ChatLine(0, "P. QLĐT"), ChatLine(0, "P. Không có")))
    outcome = await set_up.write(database, bql, sent_back(setup), cause)
    assert [change.what for change in outcome.changes] == ["chat_new", "chat_new"]
    assert [fault.why for fault in outcome.faults] == ["unit"]
    async with database.read() as connection:
        assert len(await db.invites.open_groups(connection, bql, cause.at)) == 2
    again = await set_up.write(database, bql, sent_back(await snapshot(database, bql, cause)), cause)
    assert again.changes == ()


async def test_leaders_groups_parents_and_aliases_change_from_today_on(database: Database, cause: Cause, bql: int) -> None:
    snapped = await snapshot(database, bql, cause)
    placed = {"leaders": ("Vũ Hải Long",), "groups": ("Nhóm mới",), "parent": "Văn phòng", "aliases": ("Phòng Môi trường",)}
    setup = with_unit(snapped, "TNMT", **placed)
    outcome = await written(database, bql, setup, cause)
    assert sorted({change.what for change in outcome.changes}) == ["charge_in", "group_in", "group_out", "unit_alias", "unit_parent"]
    async with database.read() as connection:
        yesterday = await db.units.directory(connection, bql, TODAY - timedelta(days=1))
        today = await db.units.directory(connection, bql, TODAY)
    ids = await unit_ids(database, bql)
    group = "Các phòng chuyên môn"
    assert ids["TNMT"] in yesterday.group(group).unit_ids  # type: ignore[union-attr]
    assert ids["TNMT"] not in today.group(group).unit_ids  # type: ignore[union-attr]
    assert today.group("Nhóm mới").unit_ids == (ids["TNMT"],)  # type: ignore[union-attr]


async def test_nothing_crosses_to_another_organisation(database: Database, cause: Cause, bql: int) -> None:
    other = await office(database, cause, "khac")
    before = await snapshot(database, other.id, cause)
    setup = with_unit(await snapshot(database, bql, cause), "QLDT", name="Phòng Khác hẳn", short_name="P. KH")
    foreign = person(before, "Lê Thị Lan")
    assert foreign.ref is not None
    stolen = replace(person(setup, "Lê Thị Lan"), ref=foreign.ref, unit="P. QLLĐ")
    outcome = await set_up.write(database, bql, sent_back(replace(setup, people=(*setup.people, stolen))), cause)
    assert "ref" in [fault.why for fault in outcome.faults]
    assert await snapshot(database, other.id, cause) == before


async def test_moved_tasks_say_so_in_their_history(database: Database, cause: Cause, bql: int) -> None:
    number = await a_task(database, bql, cause, "QLLD")
    later = replace(cause, at=cause.at + timedelta(hours=1))
    setup = with_unit(await snapshot(database, bql, later), "QLLD", until=TODAY, into="P. QLĐT")
    await set_up.write(database, bql, sent_back(setup), later)
    async with database.read() as connection:
        a = (await db.assignments.by_number(connection, bql, number))[0]
        versions = await db.versions.of_assignment(connection, bql, a.id)
    assert [row.reason for row in versions] == [None, "P. QLLĐ → P. QLĐT, 04/11/2024"]


async def test_a_chat_that_takes_no_files_is_told_where_else_the_workbook_is(database: Database, cause: Cause, bql: int) -> None:
    for what in ("workbook", "codes"):
        order = {
            "organisation_id": bql,
            "recipient": "person:1",
            "slot": f"{what}/set_up",
            "channel": "zalo",
            "chat": "z-1",
            "address_id": None,
            "inbox_id": None,
            "what": {"set_up": what, "until": "2024-11-30", "unit": None},
            "priority": Priority.ANSWER,
            "not_before": cause.at,
            "expires_at": cause.at + timedelta(days=1),
            "asked_at": cause.at,
        }
        async with database.write() as connection:
            await db.exports.add(connection, [order])
        issuer = Issuer(b"key", lambda code: None, tuple)
        can = {"zalo": Capabilities(files_out=False)}
        assert await exporting.make_next(database, cause.at, can, issuer=issuer)
    async with database.read() as connection:
        texts = [row.text_plain for row in await connection.execute(text("SELECT text_plain FROM message ORDER BY id"))]
    assert texts == [SetUpRefused("elsewhere").render().plain] * 2
