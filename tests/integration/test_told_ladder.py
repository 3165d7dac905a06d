"""The ladder of what is late on its way through planner, sender and ledger: who hears after the third đôn đốc, what stops it and where it
begins anew, and the units that only support."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import db.assignments
import db.directions
import db.messages
import db.organisations
import db.requests
from bot.core.changes import moved, reopened
from bot.core.clock import local_date
from bot.core.organisation import Role, RoleKind
from bot.core.register import NewPerson
from bot.core.task import Assignment, Part, State
from bot.services import office as offices
from bot.services import pending, register
from db import people
from db.session import Database
from tests.integration.desk import CLERK, DUE, FOCAL, FRIDAY, HEAD, LEADER, Desk, as_changed, desk_with_task, live, task

CHIEF = "anh"


async def with_chief(desk: Desk) -> None:
    """Phạm Tuấn Anh heads the office unit."""
    made = await register.add_people(
        desk.database, desk.id, [NewPerson("Phạm Tuấn Anh", "Chánh Văn phòng", ((RoleKind.HEAD, "VP"),))], desk.cause
    )
    desk.people[CHIEF] = made[0].id
    await desk.bind(CHIEF)


async def report_of_support(desk: Desk, unit: str, on: date, **values: Any) -> None:
    """A supporting unit has said something about task 101."""
    async with desk.database.write() as connection:
        every = await db.assignments.by_number(connection, desk.id, 101)
        (support,) = [a for a in every if a.part is Part.SUPPORT and a.unit_id == desk.units[unit]]
        said = replace(support, reported_on=on, said="đã gửi số liệu", said_on=on, **values)
        await db.assignments.change(connection, desk.id, said, desk.cause, next_look_on=local_date(desk.clock.now()))


@pytest.mark.slow_on_postgresql
async def test_after_three_times_the_ladder_climbs_head_office_leader_and_the_leader_hears_once(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, LEADER, CLERK)
    await with_chief(desk)
    await live(desk, "2024-11-08", "2024-12-08")
    ladder = [(slot, audience) for rule, slot, audience in await desk.told() if rule == "escalation"]
    assert ladder == [(f"{DUE}/head", "head"), (f"{DUE}/office", "office"), (f"{DUE}/leader", "leader")]
    (asked,) = [text for text in desk.channel.texts(HEAD) if "giải trình" in text]
    assert "[Đề nghị báo cáo, giải trình]" in asked
    (chief,) = desk.channel.texts(CHIEF)
    assert "Báo cáo đồng chí: có 01 nhiệm vụ quá hạn" in chief
    (leader,) = desk.channel.texts(LEADER)
    assert leader.startswith("Kính báo cáo đồng chí")
    assert "#101 P. QLĐT" in leader


@pytest.mark.slow_on_postgresql
async def test_a_leaders_word_is_the_units_turn_until_its_day_and_is_remembered_by_whoever_hears_of_the_task(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, LEADER)
    await live(desk, "2024-11-08", "2024-11-20")
    async with database.write() as connection:
        await db.directions.add(
            connection, desk.id, assignment_id=(await desk.assignment()).id, words="báo cáo tôi", answer_by=date(2024, 11, 22),
            by=(await offices.load(connection, desk.id, desk.clock.now())).name_of(desk.people[LEADER]), at=desk.clock.now(),
        )  # fmt: skip

    async def waits() -> list[str]:
        async with database.read() as connection:
            office = await offices.load(connection, desk.id, desk.clock.now())
            return [one.kind for one in await pending.stuck(connection, office, desk.people[LEADER])]

    await live(desk, "2024-11-21", "2024-11-22")
    assert await waits() == []
    (asked,) = [text for text in desk.channel.texts(HEAD) if "giải trình" in text]
    assert "đã cho ý kiến chỉ đạo #101 ngày 20/11" in asked and "báo cáo Lãnh đạo Ban" not in asked
    await live(desk, "2024-11-23", "2024-12-08")
    assert await waits() == ["chased"]
    (leader,) = desk.channel.texts(LEADER)
    assert "Đồng chí đã cho ý kiến chỉ đạo 20/11, chậm nhất 22/11 (đã qua), từ đó đơn vị chưa báo cáo." in leader


async def test_an_obstacle_of_a_unit_nobody_is_in_charge_of_comes_to_the_first_of_the_leaders(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL)
    await desk.register(task("Báo cáo tuyển dụng", lead=("P. QLLĐ",)))
    async with database.write() as connection:
        other = await people.add(connection, desk.id, "Ngô Thị Thanh Bình")
        for unit in (None, "TT"):
            role = Role(other.id, RoleKind.LEADER, None if unit is None else desk.units[unit], date(2024, 1, 1))
            await people.add_role(connection, desk.id, role)
    await desk.change(number=102, blocked=True)
    for who in (LEADER, CLERK):
        await desk.bind(who)
    async with database.read() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        assert desk.units["QLLD"] in office.chart.without_leader()
        of_first = await pending.stuck(connection, office, desk.people[LEADER])
        assert [one.kind for one in of_first] == ["blocked"]
        assert await pending.stuck(connection, office, other.id) == []
        assert desk.units["QLLD"] not in pending.charge_of(office, desk.people[LEADER]), "the figures count whom he is in charge of"


@pytest.mark.slow_on_postgresql
async def test_a_leader_is_not_told_beside_another_task_of_one_whose_head_was_not_asked_to_explain_yet(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, LEADER)
    await desk.register(task("Góp ý đề án", due=date(2024, 11, 14)))
    await live(desk, "2024-11-08", "2024-11-25")
    assert ("escalation", "2024-11-14/head", "head") not in await desk.told()
    (first,) = desk.channel.texts(LEADER)
    assert first.startswith("Kính báo cáo đồng chí") and "có 01 nhiệm vụ" in first and "#102" not in first
    await live(desk, "2024-11-26", "2024-12-02")
    assert "có 02 nhiệm vụ quá hạn đã đôn đốc 03 lần chưa có kết quả, gồm #101 và:\n#102" in desk.channel.texts(LEADER)[-1]


async def test_a_head_who_is_told_of_one_late_task_reads_which_others_are_late(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    await desk.register(task("Góp ý đề án", due=date(2024, 11, 12)))
    await live(desk, "2024-11-11", "2024-11-13")
    last = desk.channel.texts(HEAD)[-1]
    assert "#102 quá hạn 01 ngày" in last and "cũng đang quá hạn: #101. Xem" in last
    assert "cũng đang" not in desk.channel.texts(FOCAL)[-1]


@pytest.mark.slow_on_postgresql
async def test_a_report_handed_in_stops_the_ladder_and_an_extension_begins_a_new_one(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, LEADER)
    await live(desk, "2024-11-08", "2024-11-20")
    await desk.change(due=date(2024, 11, 29), last_day=date(2024, 11, 29))
    await live(desk, "2024-11-21", "2024-12-05")
    assert desk.channel.texts(LEADER) == []
    assert [slot for rule, slot, _ in await desk.told() if rule == "overdue" and slot.startswith("2024-11-29")][:1] == ["2024-11-29/1"]
    await desk.change(state=State.SUBMITTED, submitted_on=date(2024, 12, 5))
    before = len(desk.channel.sent)
    await live(desk, "2024-12-06", "2024-12-31")
    assert [text for _, text in desk.channel.sent[before:] if "#101" in text and "Sổ sáng" not in text] == []


@pytest.mark.slow_on_postgresql
async def test_after_a_reopening_with_the_same_day_and_in_another_unit_the_ladder_begins_anew(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, LEADER)
    await live(desk, "2024-11-08", "2024-12-08")
    assert len(desk.channel.texts(LEADER)) == 1
    await desk.change(state=State.ACCEPTED, submitted_on=date(2024, 12, 8), done_on=date(2024, 12, 8))
    await live(desk, "2024-12-09", "2024-12-10")

    await desk.tick("2024-12-11 14:30")
    await desk.change(**as_changed(reopened(await desk.assignment(), date(2024, 12, 11))))
    before = len(desk.channel.sent)
    await desk.tick()
    await desk.send_all()
    assert len(desk.channel.sent) == before, "not on the day itself"
    await live(desk, "2024-12-12", "2025-01-31")
    again = [(slot, audience) for rule, slot, audience in await desk.told() if rule == "escalation" and "+2024-12-11/" in slot]
    assert [audience for _, audience in again] == ["head", "leader"]
    chased = [text for who, text in desk.channel.sent[before:] if who == desk.chat(FOCAL)]
    assert "[Đôn đốc lần 1]" in chased[0]
    assert len(desk.channel.texts(LEADER)) == 2


async def test_a_late_task_that_went_to_another_unit_is_chased_there_from_the_first_time_on(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    await live(desk, "2024-11-08", "2024-11-29")
    made = await register.add_people(database, desk.id, [NewPerson("Đỗ Thị Mai", None, ((RoleKind.FOCAL, "QLLD"),))], desk.cause)
    desk.people["mai"] = made[0].id
    await desk.bind("mai")
    await desk.change(**as_changed(moved(await desk.assignment(), desk.units["QLLD"], date(2024, 11, 29))))
    await live(desk, "2024-12-02", "2024-12-02")
    (text,) = [text for text in desk.channel.texts("mai") if "Đôn đốc" in text]
    assert "[Đôn đốc lần 1]" in text


@pytest.mark.slow_on_postgresql
async def test_the_deputy_hears_while_the_leader_is_away(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, CLERK)
    async with database.write() as connection:
        await people.add_absence(connection, desk.id, desk.people[LEADER], date(2024, 11, 1), date(2024, 12, 31), desk.people[CLERK])
    await live(desk, "2024-11-08", "2024-12-08")
    assert desk.channel.texts(LEADER) == []
    assert len([text for text in desk.channel.texts(CLERK) if text.startswith("Kính báo cáo đồng chí")]) == 1


async def test_the_lead_sees_which_supporting_unit_has_not_delivered(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, support=("P. QLLĐ", "P. TN&MT"))
    await report_of_support(desk, "TNMT", date(2024, 11, 6))
    await desk.tick(FRIDAY)
    await desk.send_all()
    (text,) = desk.channel.texts(FOCAL)
    assert "hợp chưa báo xong: P. QLLĐ (chưa báo cáo), P. TN&MT (báo cáo 06/11)." in text


@pytest.mark.slow_on_postgresql
async def test_of_two_supporting_units_only_the_silent_one_is_reminded(database: Database) -> None:
    desk = await desk_with_task(database, support=("P. QLLĐ", "P. TN&MT"))
    focal = ((RoleKind.FOCAL, "QLLD"),), ((RoleKind.FOCAL, "TNMT"),)
    made = await register.add_people(database, desk.id, [NewPerson(f"Đầu mối {n}", None, role) for n, role in enumerate(focal)], desk.cause)
    for who, person in zip(("silent", "heard"), made, strict=True):
        desk.people[who] = person.id
        await desk.bind(who)
    await report_of_support(desk, "TNMT", date(2024, 11, 6))
    await live(desk, "2024-11-08", "2024-12-31")
    assert any("[Đôn đốc lần 1]" in text for text in desk.channel.texts("silent"))
    assert desk.channel.texts("heard") == []
    # Asked to add something, it is reminded again.
    await report_of_support(desk, "TNMT", date(2024, 11, 6), supplement="gửi bản ký")
    await live(desk, "2025-01-02", "2025-01-03")
    assert any("[Đôn đốc lần 1]" in text for text in desk.channel.texts("heard"))


@pytest.mark.slow_on_postgresql
async def test_when_every_lead_is_confirmed_a_supporting_unit_is_left_alone_until_the_task_is_opened_again(database: Database) -> None:
    desk = await desk_with_task(database, support=("P. QLLĐ",))
    (silent,) = await register.add_people(database, desk.id, [NewPerson("Đầu mối", None, ((RoleKind.FOCAL, "QLLD"),))], desk.cause)
    desk.people["silent"] = silent.id
    await desk.bind("silent")
    lead = await desk.assignment(101)

    async def set_lead(now: Assignment, day: str) -> None:
        desk.clock.set(f"{day} 17:30")
        async with database.write() as connection:
            look_on = local_date(desk.clock.now()) if now.is_open else None
            await db.assignments.change(connection, desk.id, replace(now, version=None), desk.cause, next_look_on=look_on)

    # Handed in is not confirmed: it may come back.
    await set_lead(replace(lead, state=State.SUBMITTED, submitted_on=date(2024, 11, 15)), "2024-11-15")
    await live(desk, "2024-11-18", "2024-12-03")
    chased = len(desk.channel.texts("silent"))
    assert any("[Đôn đốc lần 1]" in text for text in desk.channel.texts("silent"))
    await set_lead(replace(lead, state=State.ACCEPTED, submitted_on=date(2024, 11, 15), done_on=date(2024, 11, 15)), "2024-12-03")
    await live(desk, "2024-12-04", "2025-01-10")
    assert len(desk.channel.texts("silent")) == chased
    await set_lead(replace(lead, chased_from=date(2025, 1, 10)), "2025-01-10")
    await live(desk, "2025-01-13", "2025-01-14")
    assert len(desk.channel.texts("silent")) > chased
