"""Words of the desk that were read as something else: what the clerk, the leader and a head mean by them."""

from __future__ import annotations

from datetime import date

from tests.flow.stage import Stage, a_new_task


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


async def test_a_clerk_who_asks_or_does_not_say_what_is_missing_gives_nothing_back(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    for words in ("cần bổ sung 101 những gì", "trả lại 101 nhé", "bổ sung 101 vào danh sách theo dõi"):
        await stage.ha.say(words)
        assert "Đã đề nghị" not in (await stage.ha.next_message()).text
    assert await stage.state_of(101) == "submitted"
    assert not await stage.lan.unread()


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
    for ordered in (
        "101 sao chưa thấy báo cáo, yêu cầu giải trình trước 08/11",
        "101 sao chậm thế phải xong trong tuần này",
        "101 nêu rõ vướng chỗ nào",
        "101 rà lại xem thiếu gì",
    ):
        await stage.long.say(ordered)
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


async def test_a_question_in_a_group_is_told_where_it_is_asked(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    for asked in ("phong minh con may viec qua han", "việc của phòng", "tổng hợp", "101 đến đâu rồi?"):
        await stage.lan.say(f"{stage.mention} {asked}", chat=group)
        said = await group.next_message("xin hỏi trong tin nhắn riêng")
        assert "chưa ghi" not in said.text
    await stage.lan.say(f"{stage.mention} 101 xong", chat=group)
    await group.next_message("Bot chưa ghi nội dung này. Báo cáo xin nhắn riêng cho Bot.")


async def test_a_period_is_closed_with_a_yes_only_also_where_nothing_is_doubtful(stage: Stage) -> None:
    await stage.ha.say("chốt tháng 10")
    asked = await stage.ha.next_message("Trước khi chốt tháng 10/2024")
    assert "không có điểm nghi vấn" in asked.text
    assert "\nChốt thì nhắn “đúng”; chưa chốt thì nhắn “không”. Chốt rồi không mở lại" in asked.text
    await stage.ha.say("không")
    await stage.ha.next_message("Chưa chốt tháng 10/2024")
    await stage.ha.say("chốt tháng 10")
    await stage.ha.next_message("Trước khi chốt tháng 10/2024")
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã chốt số liệu tháng 10/2024")


async def test_how_many_days_are_left_and_who_gave_a_task_is_answered(stage: Stage) -> None:
    far, near = await stage.register(a_new_task("Lập đề án dài hạn", date(2024, 12, 31)), a_new_task("Lập đề án gấp", date(2024, 11, 12)))
    await stage.settle()
    await stage.lan.read_all()
    await stage.lan.say(f"{far} con may ngay")
    assert "\nCòn 57 ngày, tính cả ngày nghỉ." in (await stage.lan.next_message(f"#{far}")).text
    # Of a near day the line itself tells how many are left.
    await stage.lan.say(f"{near} còn mấy ngày")
    assert "tính cả ngày nghỉ" not in (await stage.lan.next_message(f"#{near}")).text
    await stage.lan.say(f"ai giao viec {far} vay")
    assert "\nGiao theo: KH 30/KH-BQL ngày 05/01/2024." in (await stage.lan.next_message(f"#{far}")).text
    # Of a task without a paper the clerk is asked, as before.
    await stage.lan.say("ai giao việc 102 vậy")
    assert "Giao theo" not in (await stage.lan.next_message("#102")).text


async def test_a_pasted_list_keeps_the_number_of_its_paper_and_says_when_a_correction_is_not_understood(stage: Stage) -> None:
    await stage.ha.say(
        "nhập nhiệm vụ\nGiao các phòng thực hiện\nTB 5010/TB-BQL ngày 04/11/2024\n"
        "1. P. QLĐT rà soát dự án chậm tiến độ trước ngày 30/11/2024.\n2. P. QLLĐ tổng hợp kết quả, báo cáo trước ngày 05/12/2024."
    )
    assert "TB 5010/TB-BQL ngày 04/11/2024" in (await stage.ha.next_message("Đã đọc")).text
    await stage.ha.say("viec 2 la cua phong QLĐT")
    changed = await stage.ha.next_message("(chưa ghi)")
    assert changed.text.startswith("Bot chưa hiểu “viec 2 la cua phong QLĐT”, chưa đổi gì.")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 02 nhiệm vụ")
    given = (await stage.task(107)).task.document
    assert given is not None and given.symbol == "5010/TB-BQL"


async def test_another_day_named_while_an_extension_waits_is_offered_as_the_decision(stage: Stage) -> None:
    await stage.long.say("101 dc den 14/11 thoi")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("không")
    await stage.long.next_message()
    await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.long.next_message("#101")
    # No words grant the day on which it is due as it is.
    await stage.long.say("101 dc den 08/11 thoi")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("không")
    await stage.long.next_message()
    await stage.long.say("101 dc den 14/11 thoi")
    offered = await stage.long.next_message("Cần đồng chí cho ý kiến")
    assert "Đồng ý đến 14/11/2024 thì nhắn “đồng ý 101 đến 14/11/2024”" in offered.text
    await stage.long.say("đồng ý 101 đến 14/11/2024")
    await stage.long.next_message("14/11/2024")
    assert (await stage.task(101)).due == date(2024, 11, 14)
