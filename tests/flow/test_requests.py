"""What a unit asks for: to its head first when staff say it, then to whoever decides; nothing moves until then."""

from __future__ import annotations

from datetime import date

from db import people
from tests.flow.stage import Stage
from tests.flow.world import PersonChat


async def nam_of(stage: Stage) -> PersonChat:
    """Nam, staff of Minh's unit, once he has bound his account."""
    return await _bound(stage, "Hoàng Đức Nam")


async def _bound(stage: Stage, name: str) -> PersonChat:
    chat = await stage.newcomer(name)
    await chat.start(await stage.invite(name))
    await chat.next_message(name)
    await chat.say("đúng")
    await chat.next_message("Đã gắn tài khoản")
    return chat


async def _ask(stage: Stage, who: PersonChat, text: str) -> None:
    await who.say(text)
    await who.next_message("Bot hiểu là")
    await who.say("đúng")


async def test_what_staff_ask_goes_to_the_leader_only_with_the_heads_word(stage: Stage) -> None:
    nam = await nam_of(stage)
    await _ask(stage, nam, "101 xin lùi đến 15/11 ạ, cty chưa bổ sung hồ sơ")
    waits = await nam.next_message("Đã chuyển đ/c Trần Văn Minh")
    assert "hạn vẫn là 08/11/2024" in waits.text
    asked = await stage.minh.next_message("Đ/c Hoàng Đức Nam đề nghị gia hạn #101")
    assert "từ 08/11/2024 đến 15/11/2024" in asked.text
    assert not [said for said in await stage.long.unread() if "#101" in said.text]
    await stage.way.choose(stage.minh, asked, "Đồng ý", "đồng ý 101")
    passed = await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    assert "Vũ Hải Long" in passed.text
    await nam.next_message("Đ/c Trần Văn Minh đồng ý, đã gửi")
    request = await stage.long.next_message("#101")
    assert "Trưởng đơn vị đã đồng ý" in request.text
    assert (await stage.task(101)).due == date(2024, 11, 8)
    await stage.way.choose(stage.long, request, "Đồng ý", "đồng ý 101")
    await stage.long.next_message("đồng ý gia hạn #101")
    for told in (nam, stage.minh, stage.ha):
        await told.next_message("đồng ý gia hạn #101")
    assert (await stage.task(101)).due == date(2024, 11, 15)


async def test_what_the_head_asked_and_got_is_told_to_whoever_is_reminded_of_it(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 gia hạn đến 15/11 vì chờ số liệu")
    request = await stage.long.next_message("#101")
    await stage.way.choose(stage.long, request, "Đồng ý", "đồng ý 101")
    for told in (stage.long, stage.minh, stage.lan):
        await told.next_message("đồng ý gia hạn #101")


async def test_what_a_leader_ordered_is_not_stopped_without_a_word_to_the_leader(stage: Stage) -> None:
    await stage.ha.say("giao QLĐT báo cáo số liệu thu hút FDI tháng 11 trước 16h chiều nay, PTB Long chỉ đạo qua điện thoại")
    await stage.ha.next_message("Nhiệm vụ mới")
    await stage.ha.say("đúng")
    await stage.minh.next_message("Báo cáo số liệu thu hút FDI")
    for number in (107, 102):
        await _ask(stage, stage.minh, f"{number} đề nghị dừng thực hiện, vì đã có nhiệm vụ khác thay thế")
        await stage.ha.next_message("dừng thực hiện")
        await stage.ha.say(f"đồng ý {number}")
        await stage.ha.next_message(f"đồng ý dừng thực hiện #{number}")
    await stage.long.next_message("Văn phòng (tổ Tổng hợp) đồng ý dừng thực hiện #107")
    assert not [said for said in await stage.long.unread() if "#102" in said.text]


async def test_a_head_who_says_no_ends_it_with_the_reason(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("Đ/c Lê Thị Lan đề nghị gia hạn #101")
    await stage.minh.say("không 101: đủ số liệu rồi, làm tiếp")
    await stage.minh.next_message("không đồng ý gia hạn #101")
    told = await stage.lan.next_message("không đồng ý gia hạn #101")
    assert "đủ số liệu rồi, làm tiếp" in told.text
    assert not [said for said in await stage.long.unread() if "#101" in said.text]
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("#101: đ/c Trần Văn Minh đã không đồng ý gia hạn lúc ")


async def test_nobody_but_the_head_sends_it_on(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    asked = await stage.minh.next_message("đề nghị gia hạn #101")
    for chat in (stage.lan, stage.long, stage.ha, stage.mai):
        await chat.say("đồng ý 101")
        await chat.next_message()
    assert (await stage.rows("SELECT passed_at FROM request"))[0].passed_at is None
    await stage.way.choose(stage.minh, asked, "Đồng ý", "đồng ý 101")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")


async def test_while_the_head_is_away_the_deputy_is_asked(stage: Stage) -> None:
    nam = await nam_of(stage)
    async with stage.database.write() as connection:
        day = date(2024, 11, 4)
        minh, deputy = stage.people["Trần Văn Minh"], stage.people["Hoàng Đức Nam"]
        await people.add_absence(connection, stage.office, minh, day, day, deputy)
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển đ/c Hoàng Đức Nam")
    await nam.next_message("Đ/c Lê Thị Lan đề nghị gia hạn #101")
    await nam.say("đồng ý 101")
    await nam.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.long.next_message("#101")


async def test_without_a_head_to_be_reached_it_goes_straight_on(stage: Stage) -> None:
    await _ask(stage, stage.mai, "105 gia hạn đến 22/11 vì chờ lịch kiểm tra")
    await stage.mai.next_message("Đã gửi đề nghị gia hạn #105")


async def test_a_hand_back_is_decided_by_the_clerk_and_the_first_unit_answers_until_then(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 việc này của phòng QLLĐ ạ")
    passed = await stage.minh.next_message("Đã chuyển tổ Tổng hợp")
    assert "Phòng Quản lý lao động" in passed.text
    await stage.ha.next_message("chuyển sang Phòng Quản lý lao động")
    assert (await stage.task(101)).unit_id == stage.units["QLDT"]
    await stage.ha.say("đồng ý 101")
    await stage.ha.next_message("Từ nay P. QLLĐ chủ trì")
    task = await stage.task(101, "QLLD")
    assert (task.due, task.due_original, task.state.value) == (date(2024, 11, 8), date(2024, 11, 8), "open")
    told = await stage.mai.next_message("[Nhiệm vụ chuyển đến]")
    assert "#101" in told.text
    await stage.minh.next_message("đồng ý chuyển sang P. QLLĐ nhiệm vụ #101")


async def test_a_leader_does_not_decide_about_a_hand_back(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 việc này của phòng QLLĐ ạ")
    await stage.minh.next_message("Đã chuyển tổ Tổng hợp")
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("chưa được giao quyền")
    assert (await stage.task(101)).unit_id == stage.units["QLDT"]


async def test_to_stop_a_task_is_asked_of_the_clerk_and_em_nhan_nham_only_undoes_words(stage: Stage) -> None:
    await stage.minh.say("101 xong")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.minh.say("em nhắn nhầm")
    await stage.minh.next_message("#101")
    assert await stage.state_of(101) == "open"
    await _ask(stage, stage.minh, "101 dừng theo chỉ đạo của PTB Long")
    await stage.minh.next_message("đề nghị dừng thực hiện #101")
    assert await stage.state_of(101) == "open"
    await stage.ha.next_message("dừng thực hiện")
    await stage.ha.say("đồng ý 101")
    await stage.ha.next_message("đồng ý dừng thực hiện #101")
    assert await stage.state_of(101) == "withdrawn"


async def test_dong_y_alone_answers_the_only_request_there_is(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.long.next_message("#101")
    await stage.long.say("đồng ý")
    await stage.long.next_message("đồng ý gia hạn #101")
    assert (await stage.task(101)).due == date(2024, 11, 15)


async def test_an_extension_without_a_reason_is_asked_for_it(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 15/11")
    await stage.minh.next_message("lý do gia hạn #101")
    assert await stage.written() == 0
    await stage.minh.say("công ty chưa bổ sung hồ sơ")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    request = await stage.long.next_message("#101")
    assert "công ty chưa bổ sung hồ sơ" in request.text
    await stage.minh.say("101 gia hạn đến 15/11")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.long.say("không 101: phải xong đúng hạn")
    await stage.minh.next_message("không đồng ý gia hạn #101")
    await stage.minh.say("101 gia hạn đến 15/11")
    asked = await stage.minh.next_message("lý do gia hạn #101")
    assert "đ/c Vũ Hải Long đã không đồng ý gia hạn đến 15/11/2024: phải xong đúng hạn.\nVẫn đề nghị thì cho biết lý do" in asked.text
    await stage.minh.say("công ty vẫn chưa bổ sung hồ sơ")
    again = await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    assert "Ngày 04/11 đ/c Vũ Hải Long đã không đồng ý gia hạn đến 15/11/2024." in again.text


async def test_after_the_last_day_no_extension_is_taken_unless_the_office_says_so(stage: Stage) -> None:
    await stage.walk("2024-11-12T09:00")
    await stage.minh.read_all()
    await stage.minh.say("101 gia hạn đến 20/11 vì chờ số liệu")
    await stage.minh.next_message("phải gửi trước hạn")
    assert await stage.written() == 0


async def test_what_is_confirmed_is_asked_back_from_the_clerk(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")
    await stage.lan.say("sai 101")
    await stage.lan.next_message("đề nghị mở lại")
    assert await stage.state_of(101) == "accepted"
    await stage.ha.next_message("mở lại")
    await stage.ha.say("đồng ý 101")
    await stage.ha.next_message("đồng ý mở lại #101")
    assert await stage.state_of(101) == "open"


async def test_a_length_of_time_is_counted_from_the_day_the_task_is_due(stage: Stage) -> None:
    assert (await stage.task(101)).due == date(2024, 11, 8)
    await stage.minh.say("xin thêm 1 tuần cho 101 vì chờ Sở Tài chính trả lời")
    assert "15/11/2024" in (await stage.minh.next_message("Bot hiểu là")).text
    await stage.minh.say("đúng")
    assert "15/11/2024" in (await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")).text


async def test_a_length_of_time_answers_the_question_for_the_day(stage: Stage) -> None:
    await stage.minh.say("101 xin gia hạn")
    await stage.minh.next_message("đến ngày nào, vì sao?")
    await stage.minh.say("thêm 5 ngày vì chờ Sở Tài chính")
    assert "13/11/2024" in (await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")).text


async def test_a_card_nobody_asks_any_more_is_not_sent_when_the_office_opens(stage: Stage) -> None:
    await stage.walk("2024-11-04T12:30")
    await stage.minh.read_all()
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await _ask(stage, stage.lan, "101 gia hạn đến 18/11 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await _ask(stage, stage.lan, "104 gia hạn đến 27/12 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await stage.lan.say("sai 104")
    await stage.lan.next_message("#104")
    await stage.walk("2024-11-04T14:05")
    cards = [said.text for said in await stage.minh.unread() if "đề nghị gia hạn" in said.text]
    assert len(cards) == 1
    assert "đến 18/11/2024" in cards[0]


async def test_cards_that_wait_for_the_same_moment_are_one_message(stage: Stage) -> None:
    await stage.walk("2024-11-04T12:30")
    await stage.minh.read_all()
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await _ask(stage, stage.lan, "104 không thuộc chức năng của phòng")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await stage.walk("2024-11-04T14:05")
    asked = await stage.minh.next_message("Cần ý kiến đồng chí trước khi gửi đi với tư cách phòng: 02")
    assert "#101 –" in asked.text and "đề nghị gia hạn đến 15/11/2024, gửi Lãnh đạo; lý do: chờ số liệu." in asked.text
    assert "#104 –" in asked.text and "đề nghị chuyển đơn vị khác, gửi Văn phòng" in asked.text
    assert not [said for said in await stage.minh.unread() if "đề nghị" in said.text]
    await stage.way.choose(stage.minh, asked, "#104 Đồng ý", "đồng ý 104")
    await stage.minh.next_message("Đã chuyển tổ Tổng hợp đề nghị")
    await stage.minh.say("không 101: làm kịp")
    await stage.minh.next_message("không đồng ý gia hạn #101")
    # Both were asked with it: neither is asked again.
    await stage.walk("2024-11-05T08:30")
    assert not [said for said in await stage.minh.unread() if "trước khi gửi" in said.text or "Gửi Lãnh đạo" in said.text]


async def test_a_head_who_answers_twice_is_told_where_the_request_is(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("đề nghị gia hạn #101")
    await stage.minh.say("đồng ý 101")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.long.next_message("#101")
    await stage.minh.say("đồng ý 101")
    again = await stage.minh.next_message()
    assert "Đã gửi đề nghị gia hạn #101" in again.text
    assert "Vũ Hải Long" in again.text
    await stage.settle()
    assert not [said for said in await stage.long.unread() if "#101" in said.text]


async def test_a_head_who_thinks_otherwise_takes_back_what_was_sent_while_nobody_has_decided(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.long.next_message("#101")
    await stage.minh.say("không 101")
    assert (await stage.minh.next_message("Đã bỏ đề nghị vừa gửi. #101")).text.endswith("\nCòn cần thì đề nghị nhắn lại, kèm số.")
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("#101: đề nghị gia hạn đã được rút lúc ")
    await _ask(stage, stage.lan, "104 gia hạn đến 31/12 vì chờ số liệu")
    await stage.minh.next_message("đề nghị gia hạn #104")
    # What was reported before is not what "sai" means then.
    await stage.minh.say("101 được 60%")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.minh.say("đồng ý 104")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #104")
    await stage.long.next_message("#104")
    await stage.minh.say("sai")
    await stage.minh.next_message("Đã bỏ việc vừa gửi đề nghị. #104")
    await stage.long.say("đồng ý 104")
    await stage.long.next_message("#104: đề nghị gia hạn đang chờ trưởng đơn vị, chưa gửi đến đồng chí.")
    await stage.minh.say("đồng ý 104")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #104")
    await stage.minh.say("không 104: còn thời gian, tiếp tục làm")
    await stage.minh.next_message("Đã ghi: không đồng ý gia hạn #104")
    await stage.lan.next_message("không đồng ý gia hạn #104")
    assert [row.state for row in await stage.rows("SELECT state FROM request ORDER BY id")] == ["cancelled", "refused"]


async def test_the_same_request_asked_again_is_not_told_to_the_head_again(stage: Stage) -> None:
    for _ in range(2):
        await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
        await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await stage.minh.next_message("đề nghị gia hạn #101")
    await stage.settle()
    assert not [said for said in await stage.minh.unread() if "#101" in said.text]
    assert len(await stage.rows("SELECT 1 FROM request")) == 1


async def test_what_is_asked_otherwise_on_another_day_says_that_it_takes_the_others_place(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    assert "Thay đề nghị" not in (await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")).text
    await stage.minh.next_message("đề nghị gia hạn #101")
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ kiểm toán")
    assert "Thay đề nghị" not in (await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")).text
    await stage.walk("2024-11-05T09:00")
    await stage.lan.read_all()
    await stage.minh.read_all()
    await _ask(stage, stage.lan, "101 gia hạn đến 18/11 vì chờ kiểm toán")
    assert "chờ kiểm toán. Thay đề nghị ngày 04/11.\n" in (await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")).text
    assert "chờ kiểm toán. Thay đề nghị ngày 04/11." in (await stage.minh.next_message("đề nghị gia hạn #101")).text


async def test_a_reason_no_paper_would_print_is_quoted_to_whoever_decides(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì e ko kip roi")
    assert "lý do: “e ko kip roi”.\n" in (await stage.minh.next_message("đề nghị gia hạn #101")).text
    await stage.minh.say("đồng ý 101")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    assert " Lý do: “e ko kip roi”. " in (await stage.long.next_message("Cần đồng chí cho ý kiến")).text
    # One stop ends it, whatever its words end with.
    await _ask(stage, stage.minh, "102 Đây là việc của Ban Chỉ huy quân sự, không phải của phòng tôi.")
    assert "không phải của phòng tôi”. " in (await stage.ha.next_message("đề nghị chuyển đơn vị khác")).text


async def test_what_is_asked_again_on_another_day_says_since_when_it_waits(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await stage.walk("2024-11-05T09:00")
    await stage.lan.read_all()
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.lan.next_message("Đã chuyển ngày 04/11, đang chờ ý kiến của đ/c Trần Văn Minh: đề nghị gia hạn #101")


async def test_who_says_that_a_later_day_was_granted_is_told_what_the_register_says(stage: Stage) -> None:
    await stage.lan.say("101 đã được gia hạn đến 15/11 rồi mà")
    said = (await stage.lan.next_message("#101")).text
    assert "Hạn 08/11/2024" in said and "\nSổ chưa ghi gia hạn đến 15/11/2024." in said
    assert not await stage.rows("SELECT 1 FROM request") and await stage.written() == 0


async def test_lists_and_cards_say_whose_word_a_request_waits_for_until_it_is_decided(stage: Stage) -> None:
    async def shown(who: PersonChat, words: str) -> str:
        await who.read_all()
        await who.say(words)
        return (await who.next_message("#101")).text

    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("đề nghị gia hạn #101")
    waits = "đang chờ ý kiến của {} về gia hạn đến 15/11 (đề nghị 04/11)"
    for words in ("việc của phòng QLĐT", "tuần này có việc gì đến hạn không", "101"):
        assert waits.format("trưởng đơn vị") in await shown(stage.long, words)
    assert waits.format("đồng chí") in await shown(stage.minh, "việc của phòng")
    assert waits.format("trưởng đơn vị") in await shown(stage.lan, "việc của tôi")
    await stage.minh.say("đồng ý 101")
    await stage.minh.next_message("Đã gửi đề nghị")
    await stage.long.next_message("Cần đồng chí cho ý kiến")
    assert waits.format("đồng chí") in await shown(stage.long, "việc của phòng QLĐT")
    assert waits.format("đ/c Vũ Hải Long") in await shown(stage.minh, "việc của phòng")
    await stage.long.say("không 101: phải xong trong hạn")
    await stage.long.next_message("Đã ghi")
    for words in ("việc của phòng QLĐT", "tuần này có việc gì đến hạn không", "101"):
        assert "đang chờ" not in await shown(stage.long, words)


async def test_who_says_without_a_day_that_it_was_granted_is_told_the_day_of_the_register_or_asked_for_one(stage: Stage) -> None:
    await stage.lan.say("101 đã được gia hạn rồi mà")
    assert "Đề nghị gia hạn đến ngày nào, vì sao?" in (await stage.lan.next_message("#101")).text
    await stage.lan.say("thôi")
    await _ask(stage, stage.minh, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.long.next_message("#101")
    for words in ("101 đã được gia hạn rồi mà", "101 đã được gia hạn đến 15/11 rồi mà"):
        await stage.lan.read_all()
        await stage.lan.say(words)
        said = (await stage.lan.next_message("#101")).text
        assert (
            said.endswith("\nĐề nghị gia hạn đến 15/11/2024 chưa có ý kiến; hạn trong sổ chưa đổi.") and "đang chờ ý kiến" in said.lower()
        )
    await stage.lan.say("101 đã được gia hạn đến 20/11 rồi mà")
    await stage.lan.next_message("Sổ chưa ghi gia hạn đến 20/11/2024")
    await stage.long.say("đồng ý 101")
    await stage.lan.next_message("đồng ý gia hạn #101")
    assert (await stage.task(101)).due == date(2024, 11, 15)
    for words in ("101 đã được gia hạn rồi mà", "101 sếp cho gia hạn rồi mà", "101 đã được gia hạn đến 15/11 rồi mà"):
        await stage.lan.read_all()
        await stage.lan.say(words)
        said = (await stage.lan.next_message("#101")).text
        assert "\nHạn trong sổ là 15/11/2024, đã lùi từ 08/11/2024." in said
    assert await stage.written() == 1, "the request that was granted"


async def test_a_hand_back_without_a_unit_tells_the_clerk_how_to_name_one(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 không thuộc chức năng của phòng")
    await stage.minh.next_message("Đã chuyển tổ Tổng hợp")
    await stage.ha.next_message("chuyển đơn vị khác")
    await stage.ha.say("đồng ý 101")
    said = await stage.ha.next_message("đồng ý chuyển đơn vị khác")
    assert "“chuyển 101 từ P. QLĐT sang …, lý do …”" in said.text
    await stage.ha.say("sổ sáng")
    morning = (await stage.ha.next_message("[Sổ sáng")).text
    assert "đã đồng ý chuyển, chưa giao đơn vị khác 01 (#101, từ 04/11)" in morning
    assert "giao đơn vị khác: nhắn “chuyển 101 từ P. QLĐT sang …, lý do …”." in morning
    await stage.ha.say("chuyển 101 từ P. QLĐT sang P. QLLĐ, lý do theo đề nghị của phòng")
    await stage.ha.next_message("Sửa #101")
    await stage.ha.say("đúng")
    await stage.ha.next_message("#101")
    await stage.ha.say("sổ sáng")
    assert "chưa giao đơn vị khác" not in (await stage.ha.next_message("[Sổ sáng")).text


async def test_what_is_to_go_to_another_unit_is_not_chased_until_the_office_has_named_it(stage: Stage) -> None:
    await stage.lan.say("101 vướng, chờ Sở Tài chính cho ý kiến")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("1/1 – Vướng mắc #101")
    await _ask(stage, stage.minh, "101 không thuộc chức năng của phòng")
    await stage.ha.next_message("chuyển đơn vị khác")
    await stage.ha.say("đồng ý 101")
    await stage.ha.next_message("đồng ý chuyển đơn vị khác")
    await stage.long.say("cần ý kiến")
    assert "#101" not in (await stage.long.next_message()).text
    agreed = await stage.minh.next_message("đồng ý chuyển đơn vị khác")
    assert "Trong thời gian chờ Bot không nhắc việc này." in agreed.text
    await stage.walk("2024-11-13T08:30")
    await stage.settle()
    for chat in (stage.lan, stage.minh):
        reminders = [said.text for said in await chat.unread() if said.text.startswith(("[Nhắc việc", "[Đôn đốc"))]
        assert not [text for text in reminders if "#101" in text]
    await stage.lan.say("việc của phòng")
    assert "#101 quá hạn" in (shown := (await stage.lan.next_message("đang theo dõi")).text)
    assert "; chờ tổ Tổng hợp giao đơn vị khác" in shown
    await stage.lan.say("vì sao 101")
    assert "không nhắc nữa, chờ tổ Tổng hợp giao đơn vị khác" in (await stage.lan.next_message("#101")).text
    await stage.ha.say("chuyển 101 từ P. QLĐT sang P. QLLĐ, lý do theo đề nghị của phòng")
    await stage.ha.next_message("Sửa #101")
    await stage.ha.say("đúng")
    await stage.lan.next_message("#101")
    await stage.lan.say("việc của phòng")
    assert "#101" not in (await stage.lan.next_message("đang theo dõi")).text


async def test_of_two_units_that_ask_about_one_number_the_leader_names_the_one_meant(stage: Stage) -> None:
    await _ask(stage, stage.minh, "104 gia hạn đến 27/12 vì chờ góp ý")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #104")
    await stage.long.next_message("đề nghị gia hạn lần 1: 20/12/2024 → 27/12/2024")
    await _ask(stage, stage.mai, "104 gia hạn đến 30/12 vì chờ lịch họp")
    await stage.mai.next_message("Đã gửi đề nghị gia hạn #104")
    await stage.long.next_message("đề nghị gia hạn lần 1: 20/12/2024 → 30/12/2024")
    await stage.long.say("đồng ý 104")
    asked = (await stage.long.next_message("#104")).text + (await stage.long.next_message("#104")).text
    assert "“đồng ý 104 P. QLĐT” hoặc “không 104 P. QLĐT: lý do”" in asked
    assert "“đồng ý 104 P. QLLĐ” hoặc “không 104 P. QLLĐ: lý do”" in asked
    await stage.long.say("đồng ý 104 P. QLLĐ")
    await stage.long.next_message("đồng ý gia hạn #104")
    await stage.long.say("không 104 P. QLĐT: giữ hạn")
    await stage.long.next_message("không đồng ý gia hạn #104")
    assert (await stage.task(104, "QLLD")).due == date(2024, 12, 30)
    assert (await stage.task(104, "QLDT")).due == date(2024, 12, 20)


async def test_a_unit_it_is_said_not_to_belong_to_is_not_the_one_to_get_it(stage: Stage) -> None:
    await stage.lan.say("101 ko thuộc cn của P. QLLĐ ạ")
    assert "đề nghị chuyển đơn vị khác" in (await stage.lan.next_message("Bot hiểu là")).text
    await stage.lan.say("sai")
    await stage.lan.next_message()
    await stage.lan.say("101 không phải việc của phòng em mà của P. QLLĐ ạ")
    assert "đề nghị chuyển sang Phòng Quản lý lao động" in (await stage.lan.next_message("Bot hiểu là")).text


async def test_a_body_outside_whose_name_begins_as_a_units_is_not_the_one_to_get_it(stage: Stage) -> None:
    await stage.lan.say("101 Phần việc này đã giao Văn phòng UBND thành phố từ đầu năm, phòng không làm")
    asked = (await stage.lan.next_message("Bot hiểu là")).text
    assert "đề nghị chuyển đơn vị khác" in asked and "chuyển sang" not in asked


async def test_a_question_is_no_answer_to_until_when(stage: Stage) -> None:
    await stage.lan.say("101 đề nghị tăng thời gian thực hiện vì chờ số liệu")
    await stage.lan.next_message("Đề nghị gia hạn đến ngày nào")
    await stage.lan.say("101 hạn bao giờ ạ?")
    answered = await stage.lan.next_message("#101")
    assert "08/11/2024" in answered.text
    assert "gia hạn đến ngày nào" not in answered.text


async def test_the_day_of_a_wish_may_be_written_in_any_words(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 đề nghị tăng thời gian thực hiện, mốc mới là 15/11, vì chờ số liệu")
    passed = await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    assert "đến 15/11/2024" in passed.text


async def test_a_reason_is_told_without_the_number_it_was_said_about(stage: Stage) -> None:
    await _ask(stage, stage.minh, "101 việc này của phòng QLLĐ ạ")
    told = await stage.ha.next_message("chuyển sang Phòng Quản lý lao động")
    assert "Lý do: việc này của phòng QLLĐ. Đ/c" in told.text


async def test_the_question_about_a_hand_back_names_the_unit_it_would_go_to(stage: Stage) -> None:
    await stage.minh.say("101 giao nhầm rồi ạ, việc này của phòng QLLĐ")
    asked = await stage.minh.next_message("Bot hiểu là")
    assert "đề nghị chuyển sang Phòng Quản lý lao động" in asked.text


async def test_what_the_leader_has_agreed_to_ask_above_is_not_asked_once_more(stage: Stage) -> None:
    await _ask(stage, stage.minh, "102 gia hạn đến 06/12 vì chờ số liệu")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #102")
    await stage.long.next_message("#102")
    await stage.long.say("đồng ý 102")
    await stage.long.next_message("đồng ý trình gia hạn #102")
    await stage.minh.next_message("đồng ý trình gia hạn #102")
    await stage.ha.say("sổ sáng")
    assert "chờ văn bản đồng ý gia hạn 01 (#102, từ " in (await stage.ha.next_message("[Sổ sáng")).text
    await _ask(stage, stage.lan, "102 gia hạn đến 06/12 vì chờ ý kiến Sở Tài chính")
    told = await stage.lan.next_message("đồng ý trình gia hạn #102")
    assert "cho đến khi có văn bản đồng ý" in told.text
    assert " đã đồng ý trình" in told.text
    assert "Lý do nêu thêm đã ghi vào đề nghị: chờ ý kiến Sở Tài chính." in told.text
    assert [row.reason for row in await stage.rows("SELECT reason FROM request")] == ["chờ số liệu; chờ ý kiến Sở Tài chính"]
    await stage.lan.say("102 đã được gia hạn rồi mà")
    said = (await stage.lan.next_message("Lãnh đạo đã đồng ý trình")).text
    assert "gia hạn đến 06/12/2024; hạn trong sổ chưa đổi cho đến khi tổ Tổng hợp ghi văn bản đồng ý." in said
    # Without a reason none is asked for: it would be thrown away.
    await stage.lan.say("102 gia hạn đến 06/12")
    assert " đã đồng ý trình gia hạn #102" in (await stage.lan.next_message()).text
    await stage.settle()
    assert not [said for said in await stage.minh.unread() if "#102" in said.text]
    assert len(await stage.rows("SELECT 1 FROM request")) == 1


async def test_what_the_head_has_sent_on_is_not_brought_to_the_head_again_with_another_reason(stage: Stage) -> None:
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("đề nghị gia hạn #101")
    await stage.minh.say("đồng ý 101")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.lan.next_message("đồng ý, đã gửi")
    await _ask(stage, stage.lan, "101 gia hạn đến 15/11 vì chờ ý kiến Sở Tài chính")
    again = await stage.lan.next_message("Đã gửi đề nghị gia hạn #101")
    assert "Vũ Hải Long" in again.text
    assert "chờ số liệu; chờ ý kiến Sở Tài chính" in again.text
    await stage.walk("2024-11-05T09:00")
    await stage.lan.read_all()
    await stage.lan.say("101 xin lùi đến 15/11")
    assert "Đã gửi ngày 04/11, chờ ý kiến của đ/c Vũ Hải Long" in (await stage.lan.next_message("Đề nghị gia hạn #101")).text
    await stage.settle()
    assert not [said for said in await stage.minh.unread() if "#101" in said.text]


async def test_a_task_that_stays_in_the_unit_goes_to_nobody_else_and_the_head_is_told(stage: Stage) -> None:
    await stage.lan.say("101 e chuyển cq r, việc này giờ c Hoa theo")
    answer = await stage.lan.next_message("Đã báo đ/c Trần Văn Minh")
    assert "“101 chuyển …”, kèm tên đơn vị" in answer.text
    told = await stage.minh.next_message("Đ/c Lê Thị Lan báo không còn thực hiện #101")
    assert "“e chuyển cq r, việc này giờ c Hoa theo”" in told.text
    assert "không còn làm việc tại đơn vị" in told.text
    assert await stage.state_of(101) == "open"
    await stage.lan.say("101 chuyển Phòng Quản lý lao động, lý do việc của phòng đó")
    await stage.lan.next_message("Bot hiểu là: #101")
