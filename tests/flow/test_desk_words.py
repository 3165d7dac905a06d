"""Words of the desk that were read as something else: what the clerk, the leader and a head mean by them."""

from __future__ import annotations

from tests.flow.stage import Stage


async def test_a_task_is_given_back_in_words_without_a_colon(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("trả lại 101, thiếu chữ ký")
    await stage.ha.next_message("#101")
    assert "thiếu chữ ký" in (await stage.lan.next_message("[Đề nghị bổ sung]")).text
    assert await stage.state_of(101) == "open"
    # Once it is open again there is nothing to give back, and nothing is written of it.
    written = await stage.written()
    await stage.ha.say("bo sung 101 gui file pdf da ky")
    await stage.ha.next_message("Chưa xác nhận #101: đơn vị chưa báo hoàn thành")
    assert await stage.written() == written


async def test_what_is_missing_is_said_of_the_unit_that_is_named_behind_its_number(stage: Stage) -> None:
    for person in (stage.lan, stage.mai):
        await person.say("104 xong")
        await person.next_message("Ghi nhận #104")
    await stage.ha.say("bo sung 104 cua QLLĐ: thieu phu luc")
    await stage.ha.next_message("#104")
    await stage.mai.next_message("thieu phu luc")
    assert (await stage.state_of(104, "QLLD"), await stage.state_of(104)) == ("open", "submitted")


async def test_a_leaders_question_without_its_mark_is_answered_and_not_passed_on(stage: Stage) -> None:
    for asked in ("101 vướng gì", "101 vuong mac gi vay", "101 sao chua thay bao cao"):
        await stage.long.say(asked)
        assert "ý kiến chỉ đạo" not in (await stage.long.next_message("#101")).text
    # An order that names the same words is one.
    await stage.long.say("101 sao chưa thấy báo cáo, yêu cầu giải trình trước 08/11")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")


async def test_all_words_for_the_units_that_have_not_reported_remind_them(stage: Stage) -> None:
    for units in ("các", "những", "nhung"):
        await stage.ha.say(f"nhắc {units} đơn vị chưa báo cáo 104")
        assert "ý kiến chỉ đạo" not in (await stage.ha.next_message("104")).text
        await stage.ha.say("không")
        await stage.ha.next_message()


async def test_a_head_hears_why_a_task_that_is_reported_as_done_is_given_to_nobody(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.minh.say("101 giao Nam")
    await stage.minh.next_message("Nhiệm vụ này đã báo hoàn thành")
    await stage.minh.say("103 giao Nam")
    await stage.minh.next_message("Hoàng Đức Nam")
