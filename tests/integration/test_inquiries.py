"""Questions for the clerk, on both stores: who they are kept for, when they are said, whom an answer reaches."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text

import db.activity
import db.inbox
import db.organisations
import db.reports
from bot.core.channel import Capabilities
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.core.organisation import Mode
from bot.core.task import State
from bot.services import compose_inquiries, conversation, undoing
from bot.services import office as offices
from db.session import Database
from tests.fakes import moment
from tests.integration.desk import CLERK, FOCAL, FRIDAY, HEAD, NEXT_MONDAY, NEXT_TUESDAY, Desk, desk_with_task, task

HEADING = "Câu hỏi Bot chưa trả lời được"
PASSED_ON = "Bot đã chuyển câu hỏi này tới tổ Tổng hợp"
TURN_TO = "đề nghị liên hệ tổ Tổng hợp"
ASKED = "101 nộp mấy bản, có phải ký số không?"
MORNING, NEXT_MORNING = "2024-11-12 07:46", "2024-11-13 07:46"


async def say(desk: Desk, who: str, words: str, *, message: str | None = None, happening: Happening = Happening.TEXT) -> str:
    """What somebody writes; what the bot answers, or tells others at once."""
    async with desk.database.write() as connection:
        count = (await connection.execute(text("SELECT count(*) FROM inbox"))).scalar_one()
        first = (await connection.execute(text("SELECT coalesce(max(id), 0) FROM message"))).scalar_one()
        await db.inbox.store(connection, "telegram", [db.inbox.Update(f"1/{count}", who, {})], desk.clock.now())
        inbox_id = (await connection.execute(text("SELECT max(id) FROM inbox"))).scalar_one()
    known = message or str(inbox_id)
    incoming = Incoming(inbox_id, "telegram", happening, ChatKind.PRIVATE, who, who, who, known, desk.clock.now(), words)
    await conversation.receive(desk.database, incoming, Capabilities(), b"key")
    return "\n".join(row.text_plain or "" for row in await desk.rows() if row.id > first and row.kind == "answer")


async def morning(desk: Desk, at: str) -> str:
    """The clerk's line of a morning, or ""; answers still on their way leave before it."""
    await desk.send_all()
    before = len(desk.channel.texts(CLERK))
    await desk.tick(at)
    await desk.send_all()
    return "\n".join(one for one in desk.channel.texts(CLERK)[before:] if "[Sổ sáng" in one)


async def test_a_question_asked_twice_is_said_once_and_another_persons_beside_it(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=NEXT_MONDAY)
    assert PASSED_ON in await say(desk, FOCAL, ASKED)
    assert PASSED_ON in await say(desk, FOCAL, "101: Nộp mấy bản; có phải ký số không")
    assert PASSED_ON in await say(desk, HEAD, ASKED)
    told = await morning(desk, MORNING)
    assert f"{HEADING}: 02\n– Đ/c Lê Thị Lan (P. QLĐT), 11/11, #101" in told
    assert "– Đ/c Trần Văn Minh (P. QLĐT), 11/11, #101" in told
    assert HEADING not in await morning(desk, NEXT_MORNING)


async def test_a_question_about_several_tasks_is_passed_on_once_with_their_numbers_and_answered_by_any_of_them(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await desk.register(task("Việc khác"), task("Việc ba"))
    asked = "101 với 102, 103 nộp mấy bản, có phải ký số không?"
    echo = await say(desk, FOCAL, asked)
    assert echo.count(PASSED_ON) == 1 and all(title in echo for title in ("#101 – Báo cáo kết quả", "#102 – Việc khác", "#103 – Việc ba"))
    assert PASSED_ON in await say(desk, FOCAL, asked)
    told = await morning(desk, MORNING)
    assert f"{HEADING}: 01\n– Đ/c Lê Thị Lan (P. QLĐT), 11/11, #101 – Báo cáo kết quả và #102, #103: “{asked}”" in told
    assert "“trả lời 101: …”" in told
    desk.clock.set(NEXT_TUESDAY)
    assert "cho đ/c Lê Thị Lan: “mỗi việc 02 bản”" in await say(desk, CLERK, "trả lời 102: mỗi việc 02 bản")
    await desk.send_all()
    (answer,) = [one for one in desk.channel.texts(FOCAL) if "[Trả lời câu hỏi]" in one]
    assert "#102 – Việc khác và #101, #103\n" in answer and f"“{asked}”\nTổ Tổng hợp trả lời: mỗi việc 02 bản." in answer
    assert HEADING not in await say(desk, CLERK, "sổ sáng"), "what is answered for one of them waits no more for the others"


async def test_a_question_about_several_tasks_that_the_register_answers_is_not_passed_on(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await desk.register(task("Việc khác", date(2024, 12, 20)))
    echo = await say(desk, FOCAL, "101 và 102 hạn bao giờ ạ?")
    assert "#101" in echo and "hạn 20/12/2024" in echo.lower() and PASSED_ON not in echo and "chưa trả lời được" not in echo
    assert "Báo cáo nhắn ngay tại đây" in await say(desk, FOCAL, "101 và 102 gửi cho ai vậy ạ?")
    assert HEADING not in await morning(desk, MORNING)


async def test_a_question_about_several_tasks_is_taken_back_as_a_whole(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await desk.register(task("Việc khác"))
    for words in ("sai", "sai 102"):
        await say(desk, FOCAL, "101 với 102 nộp mấy bản vậy chị?")
        assert "Đã bỏ câu hỏi về #101, #102" in await say(desk, FOCAL, words)
    assert HEADING not in await morning(desk, MORNING)


async def test_a_long_answer_reaches_whoever_asked_to_the_last_word(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    words = [f"mục{number}" for number in range(640)]
    for count in (200, 640):
        await say(desk, FOCAL, ASKED)
        await desk.send_all()
        before = len(desk.channel.texts(FOCAL))
        await say(desk, CLERK, f"trả lời 101: {' '.join(words[:count])}")
        await desk.send_all()
        got = desk.channel.texts(FOCAL)[before:]
        assert (len(got) > 1) is (count == 640)
        assert " ".join(got).split("trả lời: ")[1].rstrip(".").split() == words[:count]


async def test_more_than_four_are_counted_with_their_numbers(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await desk.register(*(task(f"Việc {at}") for at in range(5)))
    for number in range(101, 107):
        await say(desk, FOCAL, f"{number} nộp mấy bản vậy chị")
    told = await morning(desk, MORNING)
    assert f"{HEADING}: 06\n" in told and told.count("– Đ/c Lê Thị Lan") == 4
    assert "– 02 câu khác về #105, #106 (xem: nhắn “lịch sử 105”)." in told


async def test_whom_nobody_would_hear_is_told_to_turn_to_the_office_and_nothing_is_kept(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    answer = await say(desk, FOCAL, ASKED)
    assert TURN_TO in answer and PASSED_ON not in answer
    await desk.bind(CLERK)
    async with database.write() as connection:
        await db.organisations.change(connection, desk.id, paused=True)
    assert TURN_TO in await say(desk, FOCAL, ASKED)
    async with database.write() as connection:
        await db.organisations.change(connection, desk.id, paused=False)
    for nothing in ("101 ???", "101 xong chưa ạ?", "101 hạn đến bao giờ ạ"):
        assert PASSED_ON not in await say(desk, FOCAL, nothing)
    assert PASSED_ON not in await say(desk, CLERK, ASKED)
    assert HEADING not in await morning(desk, MORNING)
    assert PASSED_ON in await say(desk, FOCAL, ASKED)


async def test_what_a_lost_morning_line_would_have_said_is_said_with_the_next(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await morning(desk, NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    desk.clock.set("2024-11-13 07:40")  # Nothing ran on Tuesday.
    assert f"{HEADING}: 01\n– Đ/c Lê Thị Lan (P. QLĐT), 11/11" in await morning(desk, NEXT_MORNING)
    await say(desk, FOCAL, "101 ai phối hợp vậy chị")
    assert f"{HEADING}: 01\n– Đ/c Lê Thị Lan (P. QLĐT), 13/11" in await morning(desk, "2024-11-14 07:46")


async def test_a_question_older_than_a_week_is_said_no_more(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    assert HEADING not in await morning(desk, "2024-11-20 07:46")


async def test_the_clerk_sees_them_again_and_what_was_answered_no_more(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    assert f"{HEADING}: 01" in await say(desk, CLERK, "sổ sáng")
    await say(desk, CLERK, "trả lời 101: 02 bản")
    assert HEADING not in await say(desk, CLERK, "sổ sáng")
    assert HEADING not in await morning(desk, MORNING)


async def test_what_is_asked_once_more_after_its_answer_is_passed_on_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    await say(desk, CLERK, "trả lời 101: 02 bản")
    await say(desk, FOCAL, ASKED)
    assert f"{HEADING}: 01" in await morning(desk, MORNING)


async def test_what_a_head_sent_on_after_a_question_is_what_sai_means(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=FRIDAY)
    await say(desk, FOCAL, "101 gia hạn đến 20/12 vì chờ số liệu")
    await say(desk, FOCAL, "đúng")
    await say(desk, HEAD, ASKED)
    desk.clock.set("2024-11-08 08:10")
    await say(desk, HEAD, "đồng ý 101")
    assert "Đã bỏ câu hỏi" not in await say(desk, HEAD, "sai")
    assert HEADING in await morning(desk, NEXT_MONDAY)


async def test_an_answer_reaches_whoever_asked_and_a_second_one_too(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    await say(desk, FOCAL, "101 ai phối hợp vậy chị")
    await say(desk, HEAD, ASKED)
    said = await say(desk, CLERK, "trả lời 101: 02 bản, có ký số")
    assert "cho đ/c Lê Thị Lan, đ/c Trần Văn Minh: “02 bản, có ký số”" in said
    await desk.send_all()
    for who in (FOCAL, HEAD):
        assert [one for one in desk.channel.texts(who) if "Tổ Tổng hợp trả lời: 02 bản, có ký số." in one]
    assert "Đã gửi trả lời về #101" in await say(desk, CLERK, "trả lời 101: nhầm, 03 bản")
    await desk.send_all()
    assert len([one for one in desk.channel.texts(FOCAL) if "[Trả lời câu hỏi]" in one]) == 2


async def test_each_clerk_reads_it_once_in_the_own_line(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    assert HEADING in await morning(desk, MORNING)
    desk.clock.set(NEXT_MORNING)
    async with database.read() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        assert await compose_inquiries.told_to_clerk(connection, office, f"person:{desk.people[CLERK]}", asked=False) is None
        assert await compose_inquiries.told_to_clerk(connection, office, "person:0", asked=False) is not None


async def test_on_trial_whoever_asked_gets_the_answer_and_nobody_else_of_the_unit(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=NEXT_MONDAY)
    await desk.set_mode("QLDT", Mode.TRIAL)
    assert PASSED_ON in await say(desk, FOCAL, ASKED)
    assert HEADING in await morning(desk, MORNING)
    desk.clock.set(NEXT_TUESDAY)
    await say(desk, CLERK, "trả lời 101: 02 bản")
    await desk.send_all()
    assert desk.channel.texts(FOCAL)[-1].endswith("Tổ Tổng hợp trả lời: 02 bản.")
    assert not [one for one in desk.channel.texts(HEAD) + desk.channel.texts(CLERK) if "[Trả lời câu hỏi]" in one]


async def test_an_answer_that_nobody_waits_for_or_nobody_gets_says_so(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    assert "Không có ai hỏi về #101 trong 30 ngày qua" in await say(desk, CLERK, "trả lời 101: 02 bản")
    assert "#999" in await say(desk, CLERK, "trả lời 999: 02 bản")
    await say(desk, FOCAL, ASKED)
    await desk.unreachable(FOCAL)
    assert "Bot không gửi được cho đ/c Lê Thị Lan: đề nghị gọi điện." in await say(desk, CLERK, "trả lời 101: 02 bản")


async def test_the_words_of_a_unit_that_begin_alike_are_a_report(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    assert "Ghi nhận #101" in await say(desk, FOCAL, "trả lời 101: đang trình ký")
    assert (await desk.assignment()).said is not None


async def test_after_an_answer_sai_takes_no_older_act_back(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await desk.register(task("Việc khác"))
    await say(desk, FOCAL, ASKED)
    await say(desk, FOCAL, "102 xong")
    await say(desk, CLERK, "đã nhận qua HpNet 102")
    desk.clock.set("2024-11-11 08:10")
    await say(desk, CLERK, "trả lời 101: 02 bản")
    assert "Trả lời về #101 Bot đã chuyển, không rút lại được." in await say(desk, CLERK, "sai")
    assert (await desk.assignment(102)).state is State.ACCEPTED
    desk.clock.set(NEXT_TUESDAY)
    assert "không rút lại được" not in await say(desk, CLERK, "sai")


async def test_what_was_told_already_is_not_taken_back(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    await morning(desk, MORNING)
    assert "Đã bỏ câu hỏi" not in await say(desk, FOCAL, "sai")


async def test_an_edited_question_is_passed_on_as_it_reads_now(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED, message="7")
    await say(desk, FOCAL, "101 nộp cho phòng nào, mấy bản vậy chị?", message="7", happening=Happening.EDIT)
    told = await morning(desk, MORNING)
    assert f"{HEADING}: 01" in told and "nộp cho phòng nào, mấy bản vậy chị?" in told


async def test_a_question_is_no_report_wherever_reports_are_counted_or_read(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, "101 xong")
    await say(desk, FOCAL, ASKED)
    a = await desk.assignment()
    async with database.read() as connection:
        assert len(await db.reports.of_assignment(connection, desk.id, a.id, 5)) == 1
        assert [row.raw for row in await db.reports.last_of_person(connection, desk.id, desk.people[FOCAL])] == ["101 xong"]
        assert [row.raw for row in await db.reports.since(connection, desk.id, moment("2024-11-01 08:00"))] == ["101 xong"]
        assert await db.reports.count_between(connection, desk.id, moment("2024-11-01 08:00"), moment(NEXT_TUESDAY)) == 1
        assert len((await db.reports.newest_first(connection, desk.id, [a.id]))[a.id]) == 1
        assert (await db.activity.count(connection, desk.id, date(2024, 11, 1), moment(NEXT_TUESDAY))).reports == 1
    assert "“101 xong”" in await say(desk, CLERK, "chờ xác nhận")


async def test_a_question_keeps_no_registration_from_being_taken_back(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await say(desk, FOCAL, ASKED)
    _, ended = await undoing.undo_import(database, desk.id, None, desk.cause)
    assert ended == 1
    assert HEADING not in await morning(desk, MORNING)
