"""Leaders assign and comment in one sentence, the clerk notes spoken orders: echoed, then done."""

from __future__ import annotations

from datetime import date, time

from tests.flow.stage import Stage, a_new_task

FDI = "giao QLĐT báo cáo số liệu thu hút FDI tháng 11 trước 16h chiều nay, PTB Long chỉ đạo qua điện thoại"


async def test_the_clerk_notes_a_spoken_order_with_an_hour_and_the_unit_hears_of_it_at_once(stage: Stage) -> None:
    await stage.ha.say(FDI)
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    for shown in (
        "“Báo cáo số liệu thu hút FDI tháng 11”",
        "Phòng Quản lý đầu tư",
        "16h00 hôm nay 04/11/2024",
        "Vũ Hải Long, qua điện thoại",
    ):
        assert shown in echo.text
    assert await stage.rows("SELECT 1 FROM task WHERE number = 107") == []
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    given = await stage.ha.next_message("Đã giao #107 cho P. QLĐT")
    assert "Nhắc lại lúc 14h00" in given.text
    for told in (stage.minh, stage.lan):
        await told.next_message("Báo cáo số liệu thu hút FDI")
    task = await stage.task(107)
    assert (task.due, task.due_time, task.task.source.value) == (date(2024, 11, 4), time(16), "CHI_DAO")
    await stage.walk("2024-11-04T14:01")
    reminder = await stage.lan.next_message("sắp đến giờ")
    await stage.way.answer(stage.lan, reminder, "vì sao?", 107)
    if stage.way.can.quotes_seen:
        why = (await stage.lan.next_message("#107")).text
        assert why.startswith("Tin này nhắc một lần, trước giờ hết hạn 02 giờ, việc giao có hạn theo giờ")


async def test_why_a_task_with_an_hour_is_reminded_of_is_told_by_its_number_too(stage: Stage) -> None:
    await stage.ha.say(FDI)
    await stage.ha.next_message("Nhiệm vụ mới")
    await stage.ha.say("đúng")
    await stage.lan.next_message("Báo cáo số liệu thu hút FDI")
    await stage.lan.say("vì sao 107")
    before = (await stage.lan.next_message("#107")).text
    assert "lúc 14h00 ngày 04/11/2024 Bot nhắc một lần, trước giờ hết hạn 02 giờ." in before and "Quy tắc: việc giao có hạn" not in before
    await stage.walk("2024-11-04T14:01")
    await stage.lan.next_message("sắp đến giờ")
    for who in (stage.lan, stage.ha):
        await who.say("vì sao 107")
        why = (await who.next_message("Quy tắc: ")).text
        assert "Quy tắc: việc giao có hạn theo giờ được nhắc một lần, trước giờ hết hạn 02 giờ" in why
        assert "Gửi ngày 04/11/2024 cho người nhận việc của đơn vị." in why
        assert "Đã nhắc 01 lần: 04/11 trước giờ hết hạn 02 giờ." in why and "lúc 14h00" not in why
    # A chase that came after it is what is explained then, and the reminder stays among what was told.
    await stage.walk("2024-11-05T08:30")
    await stage.lan.next_message("Đôn đốc lần 1")
    await stage.lan.say("vì sao 107")
    why = (await stage.lan.next_message("Quy tắc: ")).text
    assert "Quy tắc: việc quá hạn được đôn đốc" in why and "Đã nhắc 02 lần: 04/11 trước giờ hết hạn 02 giờ; 05/11 đôn đốc lần 1." in why


async def test_the_reminder_before_an_hour_knows_of_a_later_day_that_was_asked_for(stage: Stage) -> None:
    await stage.ha.say(FDI)
    await stage.ha.next_message("Nhiệm vụ mới")
    await stage.ha.say("đúng")
    await stage.minh.next_message("Báo cáo số liệu thu hút FDI")
    await stage.minh.say("107 gia hạn đến 08/11 vì doanh nghiệp nộp muộn")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #107")
    await stage.walk("2024-11-04T14:01")
    assert "về gia hạn đến 08/11" in (await stage.lan.next_message("sắp đến giờ")).text


async def test_what_is_done_before_its_hour_is_not_reminded_of_it(stage: Stage) -> None:
    await stage.ha.say(FDI)
    await stage.ha.next_message("Nhiệm vụ mới")
    await stage.ha.say("đúng")
    await stage.lan.next_message("Báo cáo số liệu thu hút FDI")
    await stage.lan.say("107 xong, đã gửi qua HpNet")
    await stage.lan.next_message("Ghi nhận #107")
    await stage.walk("2024-11-04T15:00")
    assert not [said for said in await stage.lan.unread() if "sắp đến giờ" in said.text]


async def test_a_leader_gives_an_order_and_whoever_gave_it_may_decide_about_its_day(stage: Stage) -> None:
    await stage.long.say("giao phòng QLLĐ rà soát thang lương các doanh nghiệp xong trước 15/11")
    echo = await stage.long.next_message("Nhiệm vụ mới (chưa giao)")
    assert "đ/c Vũ Hải Long" in echo.text
    await stage.long.say("vâng")
    await stage.long.next_message("Đã giao #107 cho P. QLLĐ")
    noted = await stage.ha.next_message("[Lãnh đạo giao]")
    assert "#107" in noted.text
    await stage.mai.next_message("#107")
    # Long is in charge of other units; this one he ordered himself.
    await stage.mai.say("107 gia hạn đến 22/11 vì doanh nghiệp nộp muộn")
    await stage.mai.next_message("Bot hiểu là")
    await stage.mai.say("đúng")
    await stage.long.next_message("#107")
    await stage.long.say("đồng ý 107")
    await stage.long.next_message("đồng ý gia hạn #107")


async def test_an_order_that_lacks_something_is_asked_about_and_registers_nothing(stage: Stage) -> None:
    for text, asked in (
        ("giao các đơn vị liên quan báo cáo số liệu trước 15/11", "các đơn vị liên quan"),
        ("giao QLĐT báo cáo số liệu trước 30/02", "trước 30/02"),
    ):
        await stage.long.say(text)
        await stage.long.next_message(asked)
    await stage.long.say("đúng")
    await stage.long.next_message()
    assert await stage.rows("SELECT 1 FROM task WHERE number = 107") == []


async def test_an_order_answered_with_sai_registers_nothing(stage: Stage) -> None:
    await stage.ha.say(FDI)
    echo = await stage.ha.next_message("Nhiệm vụ mới")
    await stage.way.choose(stage.ha, echo, "Chưa đúng", "sai")
    assert (await stage.ha.next_message()).text == "Đã bỏ, Bot chưa ghi gì. Còn cần thì đề nghị nhắn lại cho đúng."
    assert await stage.rows("SELECT 1 FROM task WHERE number = 107") == []


async def test_a_leaders_word_that_begins_with_the_task_is_passed_on_too(stage: Stage) -> None:
    await stage.long.say("việc 101 yêu cầu làm rõ nguyên nhân chậm")
    assert "“yêu cầu làm rõ nguyên nhân chậm”" in (await stage.long.next_message("Chuyển ý kiến chỉ đạo của đồng chí")).text
    await stage.long.say("đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #101")
    assert "yêu cầu làm rõ nguyên nhân chậm" in (await stage.lan.next_message("[Ý kiến chỉ đạo]")).text


async def test_a_leaders_word_on_a_task_is_echoed_then_passed_to_its_unit(stage: Stage) -> None:
    await stage.long.say("101 làm gấp cho kịp họp")
    echo = await stage.long.next_message("Chuyển ý kiến chỉ đạo của đồng chí")
    assert "“làm gấp cho kịp họp”" in echo.text
    await stage.way.choose(stage.long, echo, "Đúng", "đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #101")
    for told in (stage.minh, stage.lan, stage.ha):
        said = await told.next_message("[Ý kiến chỉ đạo]")
        assert "làm gấp cho kịp họp" in said.text
    task = await stage.task(101)
    assert (task.due, task.percent, task.said) == (date(2024, 11, 8), None, None)
    await stage.settle()  # What is asked about is the last message the bot knows to have arrived.
    await stage.lan.say("vì sao")
    assert "chuyển ý kiến chỉ đạo của lãnh đạo ngay khi có" in (await stage.lan.next_message("#101")).text


async def test_a_leaders_this_week_ends_with_its_last_working_day(stage: Stage) -> None:
    await stage.long.say("101 báo cáo trực tiếp tôi trong tuần này, nêu rõ lý do chậm")
    echo = await stage.long.next_message("Chuyển ý kiến chỉ đạo của đồng chí")
    # What stands in quotation marks is what he wrote.
    assert "“báo cáo trực tiếp tôi trong tuần này, nêu rõ lý do chậm”, chậm nhất ngày 08/11/2024 (thứ Sáu)" in echo.text
    assert "Ngoài ý kiến" not in echo.text
    await stage.way.choose(stage.long, echo, "Đúng", "đúng")
    assert "chậm nhất ngày 08/11/2024 (thứ Sáu)" in (await stage.minh.next_message("[Ý kiến chỉ đạo]")).text
    # A second word of the same day does not take the place of the first.
    await stage.long.say("101 làm việc với Sở Tài chính cho xong")
    again = await stage.long.next_message("Ngoài ý kiến lúc 08h0")
    assert " ngày 04/11/2024: “báo cáo trực tiếp tôi trong tuần này, nêu rõ lý do chậm”." in again.text
    await stage.way.choose(stage.long, again, "Đúng", "đúng")
    assert "Ngoài ý kiến lúc" in (await stage.minh.next_message("“làm việc với Sở Tài chính cho xong”")).text


async def test_a_leader_who_spoke_this_morning_is_not_told_of_the_same_task_as_news(stage: Stage) -> None:
    await stage.walk("2024-11-25T07:40")
    await stage.long.say("101 báo cáo trực tiếp tôi")
    echo = await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    assert "hạn 08/11/2024, quá hạn 17 ngày." in echo.text
    await stage.way.choose(stage.long, echo, "Đúng", "đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #101")
    await stage.walk("2024-11-26T09:00")
    # With the list of the week, not beside it.
    said = await stage.minh.next_message("[Ý kiến chỉ đạo]")
    assert "quá hạn 17 ngày" in said.text and "[Tuần 25–29/11/2024]" in said.text
    monday = [one for one in await stage.minh.transcript() if one.raw["at"].startswith("2024-11-25T08:0")]
    assert [one.text for one in monday] == [said.text]
    assert not [said for said in await stage.long.unread() if "Kính báo cáo" in said.text and "#101" in said.text]


async def test_a_leader_who_looked_through_what_is_stuck_this_morning_is_not_told_of_it_as_news(stage: Stage) -> None:
    await stage.walk("2024-11-25T07:40")
    await stage.long.read_all()
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("Quá hạn, đã đôn đốc 03 lần #101")
    await stage.walk("2024-11-26T09:00")
    assert not [said for said in await stage.long.unread() if "Kính báo cáo" in said.text and "\n#101" in said.text]


async def test_whoever_asks_for_figures_before_what_is_stuck_gives_no_word_on_it(stage: Stage) -> None:
    await stage.walk("2024-11-25T07:40")
    await stage.long.read_all()
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("Quá hạn, đã đôn đốc 03 lần #101")
    await stage.long.say("tổng hợp tháng 11")
    await stage.long.next_message("THÁNG 11/2024")
    assert not await stage.rows("SELECT 1 FROM direction")
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("#101")
    await stage.long.say("họp các phòng ngay chiều nay để tháo gỡ")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #101")


async def test_what_the_clerk_asks_and_orders_is_done_while_a_reminder_waits_for_a_word(stage: Stage) -> None:
    await stage.ha.say("nhắc 105")
    await stage.ha.next_message("Gửi nhắc ngay")
    await stage.ha.say("xuất báo cáo tháng 11")
    await stage.ha.next_message("áo cáo tháng 11")
    await stage.ha.say("ừ để xem thế nào")
    await stage.ha.next_message("Gửi nhắc ngay")
    await stage.ha.say("giao QLĐT báo cáo số liệu FDI trước 16h chiều mai, PTB Long chỉ đạo")
    await stage.ha.next_message("Nhiệm vụ mới (chưa giao): “Báo cáo số liệu FDI”")
    assert not [said for said in await stage.mai.unread() if "Văn phòng nhắc" in said.text]


async def test_an_order_that_waits_for_a_yes_is_dropped_in_any_words_that_say_so(stage: Stage) -> None:
    for words in ("bỏ đi", "thôi"):
        await stage.ha.say("giao QLĐT báo cáo số liệu FDI trước 16h chiều mai, PTB Long chỉ đạo")
        await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
        await stage.ha.say(words)
        await stage.ha.next_message("Đã bỏ")
    assert not await stage.rows("SELECT 1 FROM task WHERE content LIKE '%FDI%'")


async def test_words_said_while_the_office_sleeps_reach_each_person_as_one_message(stage: Stage) -> None:
    await stage.walk("2024-11-04T18:30")
    for number in (101, 102):
        await stage.long.unread()
        await stage.long.say(f"{number} làm gấp cho kịp họp")
        await stage.long.next_message("Chuyển ý kiến chỉ đạo")
        await stage.long.say("đúng")
        await stage.long.next_message(f"Đã chuyển ý kiến chỉ đạo về #{number}")
    await stage.walk("2024-11-05T08:05")
    for chat in (stage.minh, stage.lan, stage.ha):
        said = [one for one in await chat.unread() if "[Ý kiến chỉ đạo]" in one.text]
        assert len(said) == 1
        assert "#101" in said[0].text
        assert "#102" in said[0].text
        # The same word of the same leader is said once, with both tasks under it.
        assert said[0].text.count("làm gấp cho kịp họp") == 1
    assert len(await stage.rows("SELECT 1 FROM direction")) == 2


async def test_a_word_of_the_night_joins_the_reminder_of_the_morning(stage: Stage) -> None:
    await stage.walk("2024-11-06T18:30")
    for chat in (stage.long, stage.lan):
        await chat.unread()
    await stage.long.say("101 làm gấp cho kịp họp")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #101")
    await stage.walk("2024-11-07T08:30")
    told = [said.text for said in await stage.lan.unread()]
    assert len(told) == 1
    assert "làm gấp cho kịp họp" in told[0] and "[Nhắc việc 07/11/2024]" in told[0]
    # Its title stands in the leader's word above and is not said again.
    content = (await stage.task(101)).task.content
    assert told[0].count(content) == 1 and "#101 hạn 08/11/2024" in told[0] and ", việc nêu trên." in told[0]
    # The note ends as said by the digest, and nobody is told twice.
    await stage.settle()
    notes = await stage.rows("SELECT recipient, state, dropped_as FROM message WHERE slot LIKE 'direction/%' AND kind = 'decision'")
    assert {(row.state, row.dropped_as) for row in notes if row.recipient == f"person:{stage.people['Lê Thị Lan']}"} == {
        ("dropped", "moot")
    }


async def test_a_title_in_a_leaders_word_is_not_said_again_in_the_list_of_the_week_above_a_reminder(stage: Stage) -> None:
    await stage.register(a_new_task("Báo cáo giải ngân vốn ODA", date(2024, 11, 15)))
    await stage.walk("2024-11-11T07:30")
    for chat in (stage.long, stage.minh):
        await chat.unread()
    await stage.long.say("107 làm gấp cho kịp họp")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #107")
    await stage.walk("2024-11-11T08:30")
    (told,) = [said.text for said in await stage.minh.unread() if "[Ý kiến chỉ đạo]" in said.text]
    week, reminder = told.partition("\n[Tuần")[2].split("\n\n")[:2]
    assert "\n#107 " in week and "#107" not in reminder and reminder.startswith("[")
    assert told.count((await stage.task(107)).task.content) == 1 and ", việc nêu trên." in week


async def test_below_a_word_of_the_morning_a_late_task_is_not_said_to_be_late_nor_asked_about_again(stage: Stage) -> None:
    await stage.walk("2024-11-11T07:30")
    for chat in (stage.long, stage.lan):
        await chat.unread()
    await stage.long.say("101 làm gấp cho kịp họp")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #101")
    await stage.walk("2024-11-11T08:30")
    (told,) = [said.text for said in await stage.lan.unread() if "[Ý kiến chỉ đạo]" in said.text]
    assert "\n#101, việc nêu trên." in told
    assert told.count("quá hạn 03 ngày") == told.count("08/11/2024") == 1
    assert told.count("Đề nghị thực hiện") == 1 and "Đề nghị phòng báo cáo kết quả #101" not in told


async def test_no_example_of_a_promise_lies_behind_the_day_a_leader_named(stage: Stage) -> None:
    await stage.walk("2024-11-11T09:00")
    for chat in (stage.long, stage.lan):
        await chat.read_all()
    await stage.lan.say("101 uh")
    assert "“101 dự kiến 18/11”" in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.long.say("101 báo cáo tôi trước ngày 15/11")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("đúng")
    await stage.lan.next_message("[Ý kiến chỉ đạo]")
    await stage.lan.say("101 uh")
    assert "“101 dự kiến 14/11”" in (await stage.lan.next_message("Ghi nhận #101")).text


async def test_the_day_a_leader_named_is_named_on_its_morning_and_so_is_one_the_unit_let_pass(stage: Stage) -> None:
    await stage.long.say("104 báo cáo tôi trước ngày 07/11")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("đúng")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #104")
    await stage.mai.say("105 dự kiến 05/11 xong")
    await stage.mai.next_message("Ghi nhận #105")
    await stage.minh.say("104 đang trình ký")
    await stage.minh.next_message("Ghi nhận #104")
    await stage.walk("2024-11-05T08:30")
    for chat in (stage.lan, stage.minh, stage.mai):
        await chat.unread()
    await stage.lan.say("104 đã xem")
    assert "chưa tính" not in (await stage.lan.next_message("Ghi nhận #104")).text
    await stage.walk("2024-11-06T08:30")
    # “Trước ngày 07/11” ends on the day before.
    for chat in (stage.lan, stage.minh):
        named = [said.text for said in await chat.unread() if "[Đến ngày theo ý kiến chỉ đạo]" in said.text]
        assert len(named) == 1 and "#104" in named[0] and "chậm nhất HÔM NAY" in named[0]
        # Whose words they were is said to whoever did not say them.
        assert ("của đ/c Trần Văn Minh: “đang trình ký”" in named[0]) is (chat is stage.lan)
    # Whoever was asked has not answered with that it was seen; a day before nobody had asked.
    await stage.lan.say("104 đã xem")
    seen = (await stage.lan.next_message("Ghi nhận #104")).text
    assert "đã rõ nhiệm vụ, chưa tính là báo cáo tiến độ.\nĐề nghị cho biết đã thực hiện đến đâu, ví dụ “104 đang trình ký”" in seen
    assert "dự kiến" not in seen
    await stage.lan.say("104 đã xong phần thu thập số liệu, đang viết")
    await stage.lan.next_message("Ghi nhận #104")
    await stage.lan.say("104 đã xem")
    assert "chưa tính" not in (await stage.lan.next_message("Ghi nhận #104")).text
    asked = [said.text for said in await stage.mai.unread() if "Đã qua ngày" in said.text]
    assert len(asked) == 1 and "ngày dự kiến 05/11 đã qua" in asked[0]


async def test_a_word_on_a_task_of_many_units_is_not_for_one_that_has_finished(stage: Stage) -> None:
    await stage.mai.say("104 xong rồi ạ")
    await stage.mai.next_message("Ghi nhận #104")
    await stage.ha.say("xác nhận 104")
    await stage.ha.next_message("Đã xác nhận #104")
    await stage.long.say("104 làm gấp cho kịp họp")
    echo = await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    assert "P. QLLĐ" not in echo.text
    await stage.long.say("đúng")
    await stage.lan.next_message("[Ý kiến chỉ đạo]")
    await stage.settle()
    assert not [said for said in await stage.mai.unread() if "[Ý kiến chỉ đạo]" in said.text]


async def test_a_word_on_a_task_of_several_units_names_the_task_once(stage: Stage) -> None:
    await stage.long.say("104 làm gấp cho kịp họp")
    echo = await stage.long.next_message("Chuyển ý kiến chỉ đạo của đồng chí tới")
    assert echo.text.count("#104") == 1 and "P. QLĐT, P. QLLĐ" in echo.text and "\n\n" not in echo.text
    await stage.long.say("đúng")
    assert (await stage.long.next_message("Đã chuyển")).text.count("#104") == 1
    assert (await stage.ha.next_message("[Ý kiến chỉ đạo]")).text.count("#104") == 1
    assert "\n\n" not in (await stage.lan.next_message("[Ý kiến chỉ đạo]")).text
    await stage.long.say("vì sao 104")
    why = (await stage.long.next_message("#104")).text
    assert why.count("#104 –") == 1 and "(P. QLĐT, P. QLLĐ)" in why and "Còn" not in why


async def test_a_leaders_question_about_a_unit_is_no_order(stage: Stage) -> None:
    for asked in ("phòng QLĐT làm đến đâu rồi", "P. QLLĐ tới đâu rồi em"):
        await stage.long.say(asked)
        assert "nhiệm vụ chủ trì" in (await stage.long.next_message("Phòng Quản lý")).text


async def test_a_word_on_a_unit_and_its_number_carries_its_day(stage: Stage) -> None:
    await stage.long.say("yêu cầu phòng QLĐT giải trình 101 trước ngày 07/11")
    echo = await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    assert "trước ngày 07/11/2024 (thứ Năm)" in echo.text


async def test_a_leaders_question_about_a_task_shows_it(stage: Stage) -> None:
    await stage.long.say("101 đến đâu rồi")
    card = await stage.long.next_message("#101")
    assert "Rà soát dự án chậm tiến độ" in card.text
    assert "Chuyển ý kiến" not in card.text


async def test_staff_give_no_orders(stage: Stage) -> None:
    for chat in (stage.lan, stage.minh, stage.mai):
        await chat.say("giao QLĐT báo cáo số liệu FDI trước 16h chiều nay")
        said = await chat.next_message()
        assert "chưa giao" not in said.text
    assert await stage.rows("SELECT 1 FROM task WHERE number = 107") == []


async def test_units_that_have_not_reported_are_reminded_now_after_a_preview(stage: Stage) -> None:
    await stage.lan.say("104 được 30%")
    await stage.lan.next_message("Ghi nhận #104")
    await stage.ha.say("nhắc các đơn vị chưa báo cáo 104")
    echo = await stage.ha.next_message("01 trên 02 đơn vị đã báo cáo; chưa: ")
    assert "P. QLLĐ" in echo.text
    assert "P. QLĐT" not in echo.text
    assert "Hôm nay Bot đã nhắc" not in echo.text
    assert not [said for said in await stage.mai.unread() if "Văn phòng nhắc" in said.text]
    await stage.ha.say("gởi đi em")
    assert "01 trên 02 đơn vị đã báo cáo" in (await stage.ha.next_message()).text
    await stage.way.choose(stage.ha, echo, "Gửi", "gửi")
    await stage.ha.next_message("Đã gửi nhắc #104")
    await stage.mai.next_message("[Văn phòng nhắc]")


async def test_a_reminder_says_of_what_the_clerk_wrote_down_that_it_was_the_clerk(stage: Stage) -> None:
    await stage.ha.say("ghi 101 P. QLĐT: đang trình ký")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    await stage.ha.say("nhắc 101")
    await stage.ha.next_message("Gửi nhắc ngay cho 01 đơn vị")
    await stage.ha.say("gửi")
    await stage.ha.next_message("Đã gửi nhắc #101")
    for told in (stage.lan, stage.minh):
        assert "Báo cáo gần nhất 04/11 (Văn phòng ghi thay): “đang trình ký”" in (await told.next_message("[Văn phòng nhắc]")).text


async def test_a_reminder_now_says_whose_words_the_last_ones_were_to_everybody_else(stage: Stage) -> None:
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("nhắc 101")
    await stage.ha.next_message("Gửi nhắc ngay cho 01 đơn vị")
    await stage.ha.say("gửi")
    await stage.ha.next_message("Đã gửi nhắc #101")
    assert "của đ/c Lê Thị Lan: “đang trình ký”" in (await stage.minh.next_message("[Văn phòng nhắc]")).text
    assert "Báo cáo gần nhất 04/11: “đang trình ký”" in (await stage.lan.next_message("[Văn phòng nhắc]")).text
    await stage.minh.say("101 hạn cuối là 25 hay 30 vậy chị")
    assert "của đ/c Lê Thị Lan" in (await stage.minh.next_message("Hạn 08/11/2024")).text


async def test_several_tasks_are_reminded_of_with_one_yes(stage: Stage) -> None:
    await stage.ha.say("nhắc 101, 105 và 106")
    echo = await stage.ha.next_message("Gửi nhắc ngay 02 nhiệm vụ?")
    for shown in (
        "#101 – Rà soát dự án chậm tiến độ: P. QLĐT.",
        "#105 – ",
        "#106 – Quan trắc môi trường quý IV: đang chạy thử, không gửi: P. TN&MT.",
    ):
        assert shown in echo.text
    await stage.way.choose(stage.ha, echo, "Gửi", "gửi")
    done = await stage.ha.next_message("Đã gửi nhắc #101, #105 cho P. QLĐT, P. QLLĐ")
    assert "Không gửi được nhắc #106: chưa có người nhận trên Bot" in done.text
    assert "#101" in (await stage.lan.next_message("[Văn phòng nhắc]")).text
    assert "#105" in (await stage.mai.next_message("[Văn phòng nhắc]")).text


async def test_of_several_tasks_one_that_is_handed_in_is_shown_and_not_said_to_have_nobody(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.settle()
    await stage.ha.read_all()
    await stage.ha.say("nhắc 101, 105")
    echo = await stage.ha.next_message("Gửi nhắc ngay 01 nhiệm vụ?")
    assert "#101 – Rà soát dự án chậm tiến độ: không còn đơn vị nào phải nhắc." in echo.text
    await stage.ha.say("gửi")
    done = await stage.ha.next_message("Đã gửi nhắc #105 cho P. QLLĐ")
    assert "#101" not in done.text


async def test_of_several_tasks_a_number_nobody_has_reminds_of_none(stage: Stage) -> None:
    await stage.ha.say("nhắc 101, 999")
    assert "#999" in (await stage.ha.next_message()).text
    await stage.ha.say("nhắc 106, 101")
    await stage.ha.next_message("Gửi nhắc ngay 01 nhiệm vụ?")
    await stage.ha.say("không")
    await stage.ha.next_message("Bot chưa gửi nhắc")
    assert not [said for said in await stage.lan.unread() if "Văn phòng nhắc" in said.text]


async def test_a_reminder_of_one_task_and_nobody_but_the_desk_may_ask_for_it(stage: Stage) -> None:
    await stage.lan.say("nhắc 105")
    assert "Gửi nhắc ngay" not in (await stage.lan.next_message()).text
    await stage.ha.say("nhắc 105")
    echo = await stage.ha.next_message("Gửi nhắc ngay cho 01 đơn vị: P. QLLĐ")
    assert "\nĐúng thì nhắn “gửi”, không gửi thì nhắn “không”." in echo.text
    await stage.way.choose(stage.ha, echo, "Không gửi", "không")
    assert (await stage.ha.next_message()).text == "Đã bỏ, Bot chưa gửi nhắc."
    assert not [said for said in await stage.mai.unread() if "Văn phòng nhắc" in said.text]


async def test_whoever_asks_for_a_reminder_reads_that_the_bots_own_left_that_morning(stage: Stage) -> None:
    await stage.walk("2024-11-08T08:05")
    await stage.lan.next_message("#101")
    await stage.ha.say("nhắc 101")
    assert "Hôm nay Bot đã nhắc: P. QLĐT." in (await stage.ha.next_message("Gửi nhắc ngay")).text


async def test_a_reminder_asked_for_in_the_evening_says_when_it_leaves_and_while_paused_that_it_waits(stage: Stage) -> None:
    await stage.world.clock.jump("2024-11-04T16:45")
    await stage.ha.say("nhắc 105")
    echo = await stage.ha.next_message("Gửi nhắc lúc 08h00 ngày 05/11/2024 cho 01 đơn vị: P. QLLĐ?")
    await stage.way.choose(stage.ha, echo, "Gửi", "gửi")
    await stage.ha.next_message("Sẽ gửi nhắc #105 cho P. QLLĐ (đ/c Phạm Thị Mai) lúc 08h00 ngày 05/11/2024.")
    await stage.ha.say("ngày mai")
    await stage.ha.next_message("nhắc theo yêu cầu của Văn phòng")
    await stage.ha.say("dừng gửi")
    await stage.ha.next_message("Đã dừng gửi")
    await stage.ha.say("nhắc 105")
    await stage.ha.next_message("Gửi nhắc")
    await stage.ha.say("gửi")
    waits = await stage.ha.next_message("Sẽ gửi nhắc #105")
    assert "Đang dừng gửi: tin này chỉ đi sau khi nhắn “gửi lại”." in waits.text


async def test_a_unit_on_trial_is_not_reminded_and_the_clerk_is_told_why(stage: Stage) -> None:
    await stage.ha.say("nhắc 106")
    said = await stage.ha.next_message("Đang chạy thử, Bot chưa gửi cho đơn vị: P. TN&MT")
    assert "Chưa gắn ai" not in said.text


async def test_a_clerks_own_words_are_no_order(stage: Stage) -> None:
    await stage.ha.say("báo cáo 102 xong rồi")
    echo = await stage.ha.next_message()
    assert "Chuyển ý kiến" not in echo.text


async def test_an_order_for_a_unit_on_trial_says_that_the_unit_does_not_hear_of_it(stage: Stage) -> None:
    await stage.ha.say("giao TN&MT báo cáo nhanh tình hình nước thải trước 16h chiều nay, PTB Long chỉ đạo qua điện thoại")
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    assert "P. TN&MT đang chạy thử" in echo.text
    await stage.ha.say("đúng")
    given = await stage.ha.next_message("Đã giao #107")
    assert "đơn vị chưa nhận được; đề nghị gọi điện" in given.text
    await stage.settle()
    assert not await stage.tuan.unread()


async def test_one_unit_of_several_is_reminded_of_a_task_and_a_unit_without_it_is_not(stage: Stage) -> None:
    await stage.ha.say("nhắc phòng QLLĐ việc 104")
    echo = await stage.ha.next_message("Gửi nhắc ngay cho 01 đơn vị: P. QLLĐ")
    await stage.way.choose(stage.ha, echo, "Gửi", "gửi")
    await stage.ha.next_message("Đã gửi nhắc #104 cho P. QLLĐ")
    await stage.mai.next_message("[Văn phòng nhắc]")
    assert not [said for said in await stage.lan.unread() if "Văn phòng nhắc" in said.text]
    await stage.ha.say("nhắc phòng QLLĐ việc 101")
    assert "Gửi nhắc" not in (await stage.ha.next_message()).text


async def test_a_reminder_for_a_person_goes_to_that_persons_unit_and_for_nobody_known_to_none(stage: Stage) -> None:
    await stage.ha.say("nhắc chị Mai việc 104")
    await stage.ha.next_message("Gửi nhắc ngay cho 01 đơn vị: P. QLLĐ")
    await stage.ha.say("sai")
    await stage.ha.next_message()
    await stage.ha.say("nhắc chị Xuyến việc 104")
    assert "Gửi nhắc" not in (await stage.ha.next_message()).text


async def test_a_question_about_a_unit_is_no_new_duty_for_it(stage: Stage) -> None:
    await stage.long.say("phòng QLĐT bao giờ xong việc đất đai")
    assert "Nhiệm vụ mới" not in (await stage.long.next_message()).text
    await stage.long.say("phòng QLĐT báo cáo việc đất đai trước 15/11")
    await stage.long.next_message("Nhiệm vụ mới")


async def test_an_order_nobody_said_yes_to_is_asked_about_next_morning_as_it_was_first(stage: Stage) -> None:
    await stage.ha.say("giao P. QLLĐ lập danh mục dự án chậm tiến độ trước 20/12")
    first = (await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")).text
    await stage.walk("2024-11-05T08:00")
    again = (await stage.ha.next_message("[Câu hỏi chưa trả lời]")).text
    shown = "“Lập danh mục dự án chậm tiến độ”. Chủ trì: Phòng Quản lý lao động.\nHạn: trước ngày 20/12/2024 (thứ Sáu)."
    assert shown in first
    assert "Bot chưa ghi.\nBot hiểu là:" in again and shown in again
    assert again.count("Đúng thì nhắn “đúng”") == 1
    await stage.ha.say("đúng")
    await stage.ha.next_message("#107")
