"""What was asked for and what became of it, as people are told: in the lines of their tasks, asked again, above the reminders."""

from __future__ import annotations

from datetime import date

import pytest

import db.assignments
import db.directions
import db.messages
import db.organisations
import db.requests
from bot.core.changes import moved
from bot.core.clock import local_date
from bot.core.rules.values import Audience, Rule
from bot.core.task import Source
from db.session import Database
from tests.integration.desk import CLERK, FOCAL, HEAD, LEADER, Desk, as_changed, desk_with_task, live, open_desk, task


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
    assert "chờ ý kiến của đồng chí về gia hạn đến 06/12 (đề nghị 04/11; nhắn “đồng ý 101”" in lines[HEAD]
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
    assert "HÔM NAY" in said and "đang chờ ý kiến của đ/c vũ hải long về gia hạn đến 06/12 (đề nghị 07/11), bot đã nhắc lại" in said.lower()
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
