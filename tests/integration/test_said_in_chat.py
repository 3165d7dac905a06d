"""What people of each role write and what comes of it, where the words alone do not say: on both stores."""

from __future__ import annotations

from bot.core.task import State
from db.session import Database
from tests.integration.desk import CLERK, FOCAL, HEAD, LEADER, NEXT_MONDAY, NEXT_TUESDAY, desk_with_task, task
from tests.integration.test_inquiries import HEADING, MORNING, morning, say


async def test_a_step_closes_the_task_that_is_called_so_and_is_asked_about_of_any_other(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.register(task("Lập danh sách hộ nghèo"), task("Rà soát hộ nghèo"))
    assert "Ghi nhận #102" in await say(desk, FOCAL, "102 đã gửi danh sách rồi ạ")
    assert (await desk.assignment(102)).state is State.SUBMITTED
    assert "Bot hiểu là" in await say(desk, FOCAL, "103 đã gửi danh sách hôm qua rồi ạ")
    assert (await desk.assignment(103)).state is State.OPEN
    await say(desk, FOCAL, "đúng")
    assert (await desk.assignment(103)).state is State.SUBMITTED


async def test_what_is_asked_behind_a_report_is_passed_on_and_the_report_is_kept(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    said = await say(desk, FOCAL, "101 đã hoàn thành, có cần nộp bản cứng nữa không chị?")
    assert "Ghi nhận #101" in said
    assert "Câu hỏi về #101 “có cần nộp bản cứng nữa không chị?”: Bot đã chuyển tới tổ Tổng hợp (đọc sáng 12/11)" in said
    assert (await desk.assignment()).state is State.SUBMITTED
    told = await morning(desk, MORNING)
    assert f"{HEADING}: 01" in told and "có cần nộp bản cứng nữa không chị?" in told


async def test_a_paper_that_comes_later_is_asked_about_and_its_question_is_not_lost(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    said = await say(desk, FOCAL, "101 em gửi báo cáo rồi, nộp bản giấy chậm vài hôm được không ạ?")
    assert "Bot hiểu là" in said and "Bot đã chuyển tới tổ Tổng hợp" in said
    assert (await desk.assignment()).state is State.OPEN
    await say(desk, FOCAL, "đúng")
    assert (await desk.assignment()).state is State.SUBMITTED
    assert f"{HEADING}: 01" in await morning(desk, MORNING)


async def test_whether_it_has_arrived_is_no_question_for_the_morning_and_nobody_to_ask_is_said(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    assert "Câu hỏi" not in await say(desk, FOCAL, "101 được 60%, chị nhận được chưa ạ?")
    assert "Bot chưa trả lời được, đề nghị liên hệ tổ Tổng hợp" in await say(desk, FOCAL, "101 đang trình ký, nộp mấy bản giấy ạ?")


async def test_who_asks_to_end_a_task_is_asked_why_whomever_the_words_are_said_to(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    assert "vì sao kết thúc" in await say(desk, FOCAL, "101 đề nghị chị kết thúc nhiệm vụ này")
    assert (await desk.assignment()).state is State.OPEN


async def test_a_head_who_wants_somebody_reminded_is_told_to_give_the_task_and_staff_whom_to_turn_to(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=NEXT_MONDAY)
    told = await say(desk, HEAD, "nhắc Lan làm 101")
    assert "Bot chưa nhắc ai về #101" in told and "đồng chí nhắn “101 giao Lê Thị Lan”" in told
    assert "Đã giao #101" in await say(desk, HEAD, "101 giao Lê Thị Lan")
    told = await say(desk, FOCAL, "nhắc anh Minh 101")
    assert "Bot chưa nhắc ai về #101" in told and "giao" not in told
    assert (await desk.assignment()).said is None
    assert "Bot chưa nhắc ai về #101" in await say(desk, FOCAL, "nhắc chị Hoa 101")
    assert "#999" in await say(desk, FOCAL, "nhắc anh Minh 999")
    assert "nhắn “gửi”" in await say(desk, CLERK, "nhắc Lan làm 101")


async def test_whom_a_unit_has_reminded_of_others_is_its_report(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    assert "Bot chưa nhắc ai" not in await say(desk, FOCAL, "đôn đốc xã An Hòa làm 101")
    assert "Bot chưa nhắc ai" not in await say(desk, FOCAL, "nhắc 101")


async def test_who_has_reported_today_is_listed_with_the_words(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, LEADER, at=NEXT_MONDAY)
    assert "Không có nhiệm vụ nào có báo cáo hôm nay trong toàn cơ quan." in await say(desk, LEADER, "hôm nay ai báo cáo")
    await say(desk, FOCAL, "101 đang trình ký")
    told = await say(desk, LEADER, "hôm nay ai báo cáo")
    assert "Có báo cáo hôm nay: 01 nhiệm vụ của toàn cơ quan" in told
    assert "#101 Báo cáo kết quả (P. QLĐT): “đang trình ký”" in told
    desk.clock.set(NEXT_TUESDAY)
    assert "Không có nhiệm vụ nào có báo cáo hôm nay" in await say(desk, LEADER, "đơn vị nào báo cáo hôm nay")
