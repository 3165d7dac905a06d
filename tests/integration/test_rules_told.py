"""What the rules owe beyond a unit's own reminders, on its way through planner, sender and ledger: the ladder, decisions
that found nobody, events that overflow, urgent tasks, weekly lists that were missed, periods that come round."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

import db.assignments
import db.directions
import db.messages
import db.organisations
import db.requests
from bot.core.calendar import days
from bot.core.cause import Cause
from bot.core.changes import moved, reopened
from bot.core.clock import local_date
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.organisation import Mode, Role, RoleKind
from bot.core.periods import Asked, PeriodKind
from bot.core.register import ImportKind, NewPerson
from bot.core.rules.values import Audience, Rule
from bot.core.task import Assignment, Part, Source, State
from bot.services import announce, closing, pending, register
from bot.services import office as offices
from db import people
from db.session import Database
from tests.integration.desk import CLERK, DUE, FOCAL, FRIDAY, HEAD, Desk, desk_with_task, open_desk, task

LEADER, CHIEF = "long", "anh"


async def with_chief(desk: Desk) -> None:
    """Phạm Tuấn Anh heads the office unit."""
    made = await register.add_people(
        desk.database, desk.id, [NewPerson("Phạm Tuấn Anh", "Chánh Văn phòng", ((RoleKind.HEAD, "VP"),))], desk.cause
    )
    desk.people[CHIEF] = made[0].id
    await desk.bind(CHIEF)


async def live(desk: Desk, first: str, last: str) -> None:
    """Every day from the first to the last, mornings and afternoons."""
    for day in days(date.fromisoformat(first), date.fromisoformat(last)):
        for clock in ("07:45", "08:00", "08:30", "14:00"):
            await desk.tick(f"{day} {clock}")
            await desk.send_all()


def as_changed(a: Assignment) -> dict[str, Any]:
    return {field.name: getattr(a, field.name) for field in fields(a) if field.name != "id"}


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


async def test_the_clerk_hears_on_the_day_itself_of_a_reminder_that_nobody_of_the_unit_can_be_told(database: Database) -> None:
    """The focal person's deputy is the head, the head's is the focal person, and both are on leave."""
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at="2024-11-05 08:00")
    async with database.write() as connection:
        for who, deputy in ((FOCAL, HEAD), (HEAD, FOCAL)):
            await people.add_absence(connection, desk.id, desk.people[who], date(2024, 11, 8), date(2024, 11, 11), desk.people[deputy])
    await live(desk, "2024-11-08", "2024-11-10")
    (line,) = desk.channel.texts(CLERK)
    assert line.startswith("[Sổ sáng 08/11/2024]")
    assert "chưa gửi được cho ai (chưa gắn tài khoản, hoặc đang nghỉ): P. QLĐT" in line
    assert "Bot: ngày 07/11 không có tin nào phải gửi." in line
    assert not desk.channel.texts(FOCAL) + desk.channel.texts(HEAD)


async def test_a_new_task_that_found_nobody_for_days_is_said_when_somebody_can_be_reached(database: Database) -> None:
    desk = await open_desk(database)
    await desk.register(task(due=date(2025, 3, 3)), task("Việc hai", due=date(2025, 3, 3)))
    await live(desk, "2024-11-04", "2024-11-11")
    assert await desk.told() == []
    await desk.bind(FOCAL)
    await live(desk, "2024-11-12", "2024-11-15")
    (text,) = desk.channel.texts(FOCAL)
    assert "[Nhiệm vụ mới]" in text
    assert "– #102 – Việc hai, hạn 03/03/2025" in text, "few new tasks are named with their deadline"
    # The head who can be reached later hears it then, once.
    await desk.bind(HEAD)
    await live(desk, "2024-11-16", "2024-11-20")
    assert len([text for text in desk.channel.texts(HEAD) if "[Nhiệm vụ mới]" in text]) == 1
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_more_than_five_events_a_day_join_the_next_digest(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    for number in range(7):
        await desk.register(task(f"Việc {number}", due=date(2025, 3, 3)))
    await desk.register(task("Việc gấp", due=date(2024, 11, 4), urgent=True))
    await desk.send_all()
    # An urgent task is never put off.
    assert len(desk.channel.texts(FOCAL)) == 6
    assert any("#108" in text for text in desk.channel.texts(FOCAL))
    await live(desk, "2024-11-05", "2024-11-06")
    later = desk.channel.texts(FOCAL)[6:]
    assert len([text for text in later if "[Nhiệm vụ mới]" in text]) == 1
    assert "#106 – Việc 5, hạn 03/03/2025" in later[0] and "#107 – Việc 6" in later[0]


async def test_an_urgent_task_is_told_in_the_evening_and_on_a_day_off_from_six_to_nine(database: Database) -> None:
    desk = await open_desk(database, FOCAL, at="2024-11-09 20:59")
    await desk.register(task("Hoả tốc", urgent=True, due=date(2024, 11, 11)))
    await desk.register(task("Thường", due=date(2024, 11, 29)))
    await desk.send_all()
    assert ["#101" in text for text in desk.channel.texts(FOCAL)] == [True]
    desk.clock.set("2024-11-09 21:00")
    await desk.register(task("Hoả tốc đêm", urgent=True, due=date(2024, 11, 11)))
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1
    desk.clock.set("2024-11-10 06:00")
    await desk.send_all()
    assert "#103" in desk.channel.texts(FOCAL)[1]
    assert len(desk.channel.texts(FOCAL)) == 2


async def request(desk: Desk, number: int = 101, *, decided: bool = False, passed: bool = True) -> int:
    async with desk.database.write() as connection:
        made = await db.requests.ask(
            connection, desk.id, assignment_id=(await desk.assignment(number)).id, kind="extension", reason="chờ số liệu",
            asked_unit_id=None, passed=passed,
            asked_due=date(2024, 12, 6), asked_by_id=desk.people[FOCAL], at=desk.clock.now(), inbox_id=None,
        )  # fmt: skip
        if decided:
            await db.requests.decide(
                connection, desk.id, made, granted=False, by_person_id=desk.people[LEADER], decision="không lùi nữa", at=desk.clock.now()
            )
    return made


async def test_a_line_says_that_the_later_day_waits_for_a_decision_then_for_the_paper_from_above(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.register(task("Báo cáo giải ngân", due=date(2024, 11, 29), source=Source.NV_UBND))
    await desk.send_all()
    asked = await request(desk)
    await live(desk, "2024-11-22", "2024-11-22")
    assert "đang chờ ý kiến về gia hạn đến 06/12" in desk.channel.texts(FOCAL)[-1].replace("Đang", "đang")
    async with database.write() as connection:
        await db.requests.decide(
            connection, desk.id, asked, granted=True, by_person_id=desk.people[LEADER], decision=None, at=desk.clock.now()
        )
    await live(desk, "2024-11-26", "2024-11-26")
    assert "đang chờ văn bản đồng ý gia hạn đến 06/12" in desk.channel.texts(FOCAL)[-1].replace("Đang", "đang")


async def test_a_hand_back_that_waits_is_said_where_the_task_is_reminded_of(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.register(task("Báo cáo giải ngân", due=date(2024, 11, 22)))
    await desk.send_all()
    async with database.write() as connection:
        await db.requests.ask(
            connection, desk.id, assignment_id=(await desk.assignment()).id, kind="transfer", reason="không đúng chức năng", passed=True,
            asked_unit_id=desk.units["QLLD"], asked_by_id=desk.people[FOCAL], at=desk.clock.now(), inbox_id=None,
        )  # fmt: skip
    await live(desk, "2024-11-22", "2024-11-22")
    assert "chờ ý kiến của Văn phòng về đề nghị chuyển sang P. QLLĐ (04/11)" in desk.channel.texts(FOCAL)[-1]


async def test_a_task_that_is_to_go_to_another_unit_is_chased_again_where_it_went(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.register(task("Báo cáo giải ngân", due=date(2024, 11, 22)))
    await desk.send_all()
    async with database.write() as connection:
        asked = await db.requests.ask(
            connection, desk.id, assignment_id=(await desk.assignment()).id, kind="transfer", reason="không đúng chức năng", passed=True,
            asked_by_id=desk.people[FOCAL], at=desk.clock.now(), inbox_id=None,
        )  # fmt: skip
        await db.requests.decide(
            connection, desk.id, asked, granted=True, by_person_id=desk.people[CLERK], decision=None, at=desk.clock.now()
        )
    assert (await desk.assignment()).given_up_on == local_date(desk.clock.now())
    before = len(desk.channel.texts(FOCAL))
    await live(desk, "2024-11-13", "2024-11-29")
    (decided,) = desk.channel.texts(FOCAL)[before:]
    assert "đồng ý chuyển đơn vị khác #101" in decided
    await desk.change(**as_changed(moved(await desk.assignment(), (await desk.assignment()).unit_id, local_date(desk.clock.now()))))
    assert (await desk.assignment()).given_up_on is None
    await live(desk, "2024-12-02", "2024-12-03")
    assert "#101 quá hạn" in desk.channel.texts(FOCAL)[-1]


async def test_a_head_who_does_not_answer_is_asked_again_as_a_leader_is(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, due=date(2024, 12, 20))
    await request(desk, passed=False)
    await live(desk, "2024-11-07", "2024-11-14")
    asked = [text for text in desk.channel.texts(HEAD) if "với tư cách" in text]
    assert len(asked) == 3 and "Đề nghị này đã chờ" not in asked[0]
    assert "Đề nghị này đã chờ 02 ngày làm việc." in asked[1]


async def test_a_line_says_whose_word_a_request_waits_for(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD, LEADER)
    await desk.register(task("Báo cáo giải ngân", due=date(2024, 11, 22)))
    await desk.send_all()
    asked = await request(desk, passed=False)
    await live(desk, "2024-11-22", "2024-11-22")
    lines = {name: " ".join(t for t in desk.channel.texts(name) if "HÔM NAY" in t).lower() for name in (FOCAL, HEAD)}
    assert "chờ ý kiến của trưởng đơn vị về gia hạn đến 06/12" in lines[FOCAL]
    assert "chờ ý kiến của đồng chí về gia hạn đến 06/12 (nhắn “đồng ý 101”" in lines[HEAD]
    async with database.write() as connection:
        await db.requests.send_on(
            connection, desk.id, asked, by_person_id=desk.people[HEAD], asked_due=date(2024, 12, 6), at=desk.clock.now()
        )
    await live(desk, "2024-11-25", "2024-11-25")
    said = desk.channel.texts(FOCAL)[-1]
    assert "chờ ý kiến của đ/c " in said and "Long về gia hạn đến 06/12" in said


async def test_a_decision_is_owed_until_told_to_whoever_it_concerns(database: Database) -> None:
    desk = await desk_with_task(database, due=date(2024, 11, 29))
    asked = await request(desk)
    await live(desk, "2024-11-07", "2024-11-12")
    await desk.bind(LEADER)
    await live(desk, "2024-11-13", "2024-11-14")
    (text,) = desk.channel.texts(LEADER)
    assert "Cần đồng chí cho ý kiến: 01" in text
    assert "đồng ý 101" in text
    async with database.write() as connection:
        await db.requests.decide(
            connection, desk.id, asked, granted=False, by_person_id=desk.people[LEADER], decision="không lùi", at=desk.clock.now()
        )
    await live(desk, "2024-11-16", "2024-11-18")
    await desk.bind(FOCAL)
    await live(desk, "2024-11-19", "2024-11-20")
    told = [text for text in desk.channel.texts(FOCAL) if "không đồng ý gia hạn" in text]
    assert len(told) == 1
    assert {(f"{asked}/asked", "leader"), (f"{asked}/refused", "responsible")} <= {(slot, whom) for rule, slot, whom in await desk.told()}


async def test_a_leader_is_told_how_long_it_waits_for_him_and_not_for_the_head_before_him(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, due=date(2024, 12, 20))
    asked = await request(desk, passed=False)
    await desk.tick("2024-11-11 08:35")
    async with database.write() as connection:
        assert await db.requests.send_on(
            connection, desk.id, asked, by_person_id=desk.people[FOCAL], asked_due=date(2024, 12, 6), at=desk.clock.now()
        )
    await live(desk, "2024-11-12", "2024-11-14")
    # Sent on on the 11th, put to him on the 12th.
    assert "Đã chờ ý kiến 02 ngày làm việc." in desk.channel.texts(LEADER)[-1]


async def test_a_request_nobody_answers_is_asked_again_twice_and_its_asker_hears_once_where_it_stands(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, due=date(2024, 12, 20))
    asked = await request(desk)
    await live(desk, "2024-11-07", "2024-11-07")
    assert len(desk.channel.texts(LEADER)) == 1
    await live(desk, "2024-11-08", "2024-11-08")
    assert len(desk.channel.texts(LEADER)) == 1
    await live(desk, "2024-11-11", "2024-11-11")
    (_, again) = desk.channel.texts(LEADER)
    assert "Cần đồng chí cho ý kiến: 01" in again
    assert "Đã chờ ý kiến 02 ngày làm việc." in again
    (where,) = [text for text in desk.channel.texts(FOCAL) if "chưa có ý kiến của đ/c Vũ Hải Long" in text]
    assert "đến 06/12/2024" in where
    assert "Hạn vẫn là 20/12/2024" in where
    await live(desk, "2024-11-12", "2024-12-06")
    # Sundays and Saturdays are passed over; after the second time it is the clerk's morning line that names it.
    assert len(desk.channel.texts(LEADER)) == 3
    assert len([text for text in desk.channel.texts(FOCAL) if "chưa có ý kiến" in text]) == 1
    slots = [slot for rule, slot, _ in await desk.told() if rule == "decision"]
    assert slots == [f"{asked}/asked", f"{asked}/asked/2", f"{asked}/waits", f"{asked}/asked/3"]


@pytest.mark.parametrize(("due", "offered"), [(date(2024, 11, 7), False), (date(2024, 11, 15), True)])
async def test_no_list_of_the_week_offers_more_time_once_the_deadline_has_passed(database: Database, due: date, offered: bool) -> None:
    desk = await desk_with_task(database, HEAD, due=due)
    await live(desk, "2024-11-08", "2024-11-11")
    sent = [sent for to, sent in desk.channel.tried if to == HEAD][-1]
    labels = [button.label for row in sent.keyboard for button in row]
    assert "[Tuần" in sent.plain and "Báo hoàn thành" in labels and ("Đề nghị gia hạn" in labels) is offered


async def test_what_became_of_a_request_stands_above_the_tasks_and_the_example_of_an_answer(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, due=date(2024, 12, 20))
    await request(desk)
    await desk.register(task("Việc khác", date(2024, 11, 11)), on=date(2024, 11, 7))
    await desk.send_all()
    await live(desk, "2024-11-07", "2024-11-11")
    said = desk.channel.texts(FOCAL)[-1]
    assert said.index("chưa có ý kiến của đ/c Vũ Hải Long") < said.index("[Nhắc việc") < said.index("Trả lời ví dụ: “102 xong”")


async def test_a_request_that_waits_is_said_once_in_the_line_of_its_task(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, due=date(2024, 11, 11))
    asked = await request(desk)
    await live(desk, "2024-11-07", "2024-11-11")
    said = desk.channel.texts(FOCAL)[-1]
    assert "HÔM NAY" in said and "đang chờ ý kiến của đ/c vũ hải long về gia hạn đến 06/12, bot đã nhắc lại" in said.lower()
    assert "chưa có ý kiến" not in said
    shown = [sent for to, sent in desk.channel.tried if to == FOCAL][-1].keyboard
    labels = [button.label for row in shown for button in row]
    assert "Báo hoàn thành" in labels and "Đề nghị gia hạn" not in labels, "it was asked for already"
    assert f"{asked}/waits" in [slot for _, slot, _ in await desk.told()]


async def test_a_request_is_asked_again_with_the_others_though_its_unit_heard_of_the_task_this_morning(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, due=date(2024, 12, 20))
    await request(desk)
    await live(desk, "2024-11-07", "2024-11-07")
    await desk.register(task("Việc khác", date(2024, 11, 29)), on=date(2024, 11, 7))
    await desk.send_all()
    await request(desk, 102)
    await live(desk, "2024-11-08", "2024-11-10")
    desk.clock.set("2024-11-11 07:30")
    await desk.told_of(102, Rule.BEFORE_DUE, "2024-11-29/3", Audience.RESPONSIBLE)
    await live(desk, "2024-11-11", "2024-11-11")
    assert "Cần đồng chí cho ý kiến: 02" in desk.channel.texts(LEADER)[-1]


async def test_a_request_that_is_answered_is_not_asked_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, due=date(2024, 12, 20))
    asked = await request(desk)
    await live(desk, "2024-11-07", "2024-11-08")
    async with database.write() as connection:
        await db.requests.decide(
            connection, desk.id, asked, granted=False, by_person_id=desk.people[LEADER], decision="không lùi", at=desk.clock.now()
        )
    await live(desk, "2024-11-11", "2024-11-20")
    assert len(desk.channel.texts(LEADER)) == 1
    assert not any("chưa có ý kiến" in text for text in desk.channel.texts(FOCAL))


async def test_a_task_stands_once_in_a_heads_monday_message(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=date(2024, 11, 15))
    await desk.register(task("Việc khác", date(2024, 11, 20)), on=date(2024, 11, 1))
    await live(desk, "2024-11-18", "2024-11-18")
    (text,) = [text for text in desk.channel.texts(HEAD) if "[Tuần" in text]
    assert "01 quá hạn" in text
    assert (text.count("#101 "), text.count("#102 ")) == (1, 1)
    await live(desk, "2024-11-19", "2024-11-22")
    assert len([text for text in desk.channel.texts(HEAD) if "[Tuần" in text]) == 1


async def test_what_came_after_monday_makes_no_list_of_the_week_on_thursday(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=date(2024, 12, 31))
    await live(desk, "2024-11-18", "2024-11-18")
    await desk.register(task("Việc gấp", date(2024, 11, 21)))
    await live(desk, "2024-11-19", "2024-11-22")
    assert any("#102" in text for text in desk.channel.texts(HEAD))
    assert not [text for text in desk.channel.texts(HEAD) if "[Tuần" in text]


async def test_a_weekly_list_missed_by_an_outage_is_made_up_once_on_the_next_working_day(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=date(2024, 11, 22))
    await desk.bind_group("all")
    await live(desk, "2024-11-11", "2024-11-12")
    lists = [("[Tuần" in text) for text in desk.channel.texts(HEAD)].count(True)
    groups = len(desk.channel.texts("all"))
    assert (lists, groups) == (1, 1)
    # Off from Friday to Tuesday noon: the week of 18/11 is said on Wednesday at the latest, once.
    await live(desk, "2024-11-19", "2024-11-22")
    assert [("[Tuần" in text) for text in desk.channel.texts(HEAD)].count(True) == 2
    assert len(desk.channel.texts("all")) == 2
    await live(desk, "2024-11-25", "2024-11-26")
    assert [("[Tuần" in text) for text in desk.channel.texts(HEAD)].count(True) == 3
    assert len(desk.channel.texts("all")) == 3


async def test_a_head_without_anything_dated_gets_no_list(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=None)
    await live(desk, "2024-11-11", "2024-11-19")
    assert desk.channel.texts(HEAD) == []


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
            await db.assignments.change(
                connection, desk.id, now, desk.cause, next_look_on=local_date(desk.clock.now()) if now.is_open else None
            )

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


async def test_the_tick_opens_the_periods_of_a_series_once_and_tells_them(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    monthly = Deadline(DeadlineKind.RECURRING, None, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await desk.register(task("Báo cáo tháng", deadline=monthly), kind=ImportKind.TAKEOVER)
    await live(desk, "2024-11-04", "2024-11-05")
    assert desk.channel.texts(FOCAL) == []
    # Two months of outage: every period has its task, and each is announced.
    await desk.tick("2025-01-21 08:00")
    await desk.tick("2025-01-21 08:05")
    await desk.send_all()
    assert [(await desk.assignment(number)).due for number in (101, 102, 103, 104)] == [
        date(2024, 11, 20), date(2024, 12, 20), date(2025, 1, 20), date(2025, 2, 20),
    ]  # fmt: skip
    async with database.read() as connection:
        assert await db.assignments.by_number(connection, desk.id, 105) == []
    assert any("#104" in text for text in desk.channel.texts(FOCAL))


async def test_what_waits_for_the_clerk_is_named_in_the_morning(database: Database) -> None:
    desk = await desk_with_task(database, CLERK)
    await desk.change(state=State.SUBMITTED, submitted_on=date(2024, 11, 7), said_on=date(2024, 11, 7))
    await live(desk, "2024-11-11", "2024-11-12")
    first, second = desk.channel.texts(CLERK)
    assert "Chờ quá" not in first
    assert "Chờ quá 02 ngày làm việc: #101" in second
    assert ("review", "2024-11-12", "clerk") in await desk.told()
    # The month that ended yesterday is to be closed until it is.
    assert "chưa chốt" not in second
    await live(desk, "2024-11-14", "2024-11-15")
    assert "chưa chốt tháng 11/2024 (nhắn “chốt”)" in desk.channel.texts(CLERK)[-1]
    async with database.write() as connection:
        await closing.close(connection, desk.id, Asked(PeriodKind.MONTH, back=1), Cause(at=desk.clock.now()))
    await live(desk, "2024-11-18", "2024-11-18")
    assert "chưa chốt" not in desk.channel.texts(CLERK)[-1]


async def test_a_unit_that_goes_live_is_introduced_to_its_head_and_told_what_is_new(database: Database) -> None:
    desk = await open_desk(database, HEAD, CLERK)
    await desk.set_mode("QLDT", Mode.TRIAL)
    await desk.register(task("Việc tồn", due=date(2025, 3, 3)), kind=ImportKind.TAKEOVER)
    await desk.register(task("Việc mới", due=date(2025, 3, 3)))
    await desk.send_all()
    assert desk.channel.texts(HEAD) == []
    assert not [text for text in desk.channel.texts(CLERK) if "Từ hôm nay Văn phòng theo dõi" in text]
    await desk.set_mode("QLDT", Mode.LIVE)
    for _ in range(2):
        async with database.write() as connection:
            await announce.introduce(connection, await offices.load(connection, desk.id, desk.clock.now()), [desk.units["QLDT"]])
    await desk.send_all()
    (text,) = desk.channel.texts(HEAD)
    assert "Từ hôm nay Văn phòng theo dõi nhiệm vụ qua Bot này" in text
    await live(desk, "2024-11-05", "2024-11-06")
    assert len([text for text in desk.channel.texts(HEAD) if "[Nhiệm vụ mới]" in text and "#102" in text]) == 1


async def test_what_the_rules_said_holds_for_the_day_and_goes_with_its_settings(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL)

    async def look() -> tuple[Any, list[Any]]:
        async with database.read() as connection:
            office = await offices.load(connection, desk.id, desk.clock.now())
            (assignment,) = await db.assignments.by_number(connection, desk.id, 101)
            return office, office.owed(assignment, ())

    first, things = await look()
    desk.clock.set("2024-11-07 10:00")
    second, again = await look()
    assert second.now > first.now
    assert again is things
    async with database.write() as connection:
        await db.organisations.touch(connection, desk.id)
    _, anew = await look()
    assert anew == things
    assert anew is not things


async def test_what_was_accepted_lately_is_what_was_done_or_became_so_lately(database: Database) -> None:
    desk = await desk_with_task(database)
    async with database.write() as connection:
        (open_,) = await db.assignments.by_number(connection, desk.id, 101)
        # Handed in long ago, confirmed only now: it may have stood in this week's list.
        done = replace(open_, state=State.ACCEPTED, submitted_on=date(2024, 10, 1), done_on=date(2024, 10, 1))
        await db.assignments.change(connection, desk.id, done, desk.cause)

    async def lately(done_since: date, known_since: datetime) -> list[int]:
        async with database.read() as connection:
            found = await db.assignments.accepted_lately(
                connection, desk.id, [open_.unit_id], done_since=done_since, known_since=known_since
            )
            return [a.task.number for a in found]

    before, after = desk.clock.now() - timedelta(days=1), desk.clock.now() + timedelta(days=1)
    assert await lately(date(2024, 10, 28), before) == [101]
    assert await lately(date(2024, 10, 1), after) == [101]
    assert await lately(date(2024, 10, 28), after) == []
