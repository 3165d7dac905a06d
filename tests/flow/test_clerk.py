"""The clerk's desk and the leader's decisions: a claim closes nothing until it is confirmed, a due moves when granted."""

from __future__ import annotations

from datetime import date

import db.assignments
from bot.core.task import Source
from tests.flow.stage import Stage, a_new_task


async def _claim(stage: Stage, number: int) -> None:
    await stage.lan.say(f"{number} xong")
    await stage.lan.next_message(f"Ghi nhận #{number}")


async def _ask_extension(stage: Stage, number: int, day: str) -> None:
    """The head asks: it commits the unit at once."""
    await stage.minh.say(f"{number} gia hạn đến {day} vì công ty chưa bổ sung hồ sơ")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn")


# --- confirming -----------------------------------------------------------------------------------------------------


async def test_a_claim_waits_in_the_clerks_list_and_is_confirmed(stage: Stage) -> None:
    await _claim(stage, 101)
    await stage.ha.say("chờ xác nhận")
    queue = await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")
    assert "#101" in queue.text
    assert "“101 xong”" in queue.text
    await stage.way.choose(stage.ha, queue, "Xác nhận hoàn thành", "xác nhận 101")
    said = await stage.ha.next_message("Đã xác nhận #101")
    assert "đúng hạn" in said.text
    assert await stage.state_of(101) == "accepted"


async def test_several_claims_are_confirmed_at_once_and_the_others_named_with_the_reason(stage: Stage) -> None:
    await _claim(stage, 101)
    await _claim(stage, 104)
    await stage.ha.say("xác nhận 101 104 105")
    await stage.ha.next_message("Đã xác nhận 02")
    await stage.ha.next_message("Chưa xác nhận #105: đơn vị chưa báo hoàn thành")
    assert await stage.state_of(104) == "accepted"
    assert await stage.state_of(104, "QLLD") == "open"


async def test_a_supplement_gives_the_task_back_with_the_reason(stage: Stage) -> None:
    await _claim(stage, 101)
    await stage.ha.say("chờ xác nhận")
    queue = await stage.ha.next_message("#101")
    if stage.way.has_buttons:
        await stage.ha.press(queue, "Đề nghị bổ sung")
        await stage.ha.next_message("bổ sung gì")
        await stage.ha.say("gửi file pdf đã ký")
    else:
        await stage.ha.say("bổ sung 101: gửi file pdf đã ký")
    await stage.ha.next_message("#101")
    wanted = await stage.lan.next_message("gửi file pdf đã ký")
    assert "#101" in wanted.text
    assert await stage.state_of(101) == "open"
    await stage.lan.say("101 xong")
    assert "Văn phòng đã đề nghị bổ sung: gửi file pdf đã ký." in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.ha.say("chờ xác nhận")
    assert " – đã đề nghị bổ sung 04/11: gửi file pdf đã ký; báo xong lần đầu 04/11\n" in (await stage.ha.next_message("#101")).text
    # Whoever says that it went another way is not told of the wish once more.
    await stage.ha.say("bổ sung 101: gửi bản ký, đóng dấu")
    await stage.lan.next_message("gửi bản ký, đóng dấu")
    await stage.lan.say("101 xong, đã gửi bản ký qua HpNet")
    assert "đề nghị bổ sung" not in (await stage.lan.next_message("Ghi nhận #101")).text


async def test_a_file_that_went_another_way_is_not_asked_for_again_and_is_still_to_be_received(stage: Stage) -> None:
    await stage.lan.say("102 xong, đã gửi bản ký qua HpNet")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "File kết quả" in echo.text
    assert "gửi ngoài Bot: tổ Tổng hợp xác nhận khi đã nhận" in echo.text
    assert "Còn thiếu" not in echo.text
    await stage.ha.say("xác nhận 102")
    await stage.ha.next_message("chưa có file kết quả")
    assert await stage.state_of(102) == "submitted"


async def test_a_head_who_reported_a_task_as_done_hears_what_is_still_wanted(stage: Stage) -> None:
    await stage.minh.say("101 xong")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.ha.say("bổ sung 101: biểu số liệu")
    for person in (stage.lan, stage.minh):
        assert "đề nghị bổ sung: biểu số liệu." in (await person.next_message("[Đề nghị bổ sung]")).text
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    came = await stage.minh.next_message("Đ/c Lê Thị Lan đã báo hoàn thành #101")
    assert came.text.endswith("; đồng chí không phải gửi bổ sung nữa.")
    # What is wanted of the focal person's own report the head need not hear.
    await stage.ha.say("bổ sung 101: bản ký")
    await stage.lan.next_message("đề nghị bổ sung: bản ký.")
    await stage.minh.say("101 xong, đã gửi bản ký")
    await stage.minh.next_message("Ghi nhận #101")
    assert "Đ/c Trần Văn Minh đã báo hoàn thành #101" in (await stage.lan.next_message("không phải gửi bổ sung nữa")).text
    assert not [message for message in await stage.minh.unread() if "bản ký" in message.text]


async def test_whoever_sends_a_supplement_is_not_told_that_it_came_nor_is_anybody_of_a_first_report(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("bổ sung 101: biểu số liệu")
    await stage.lan.next_message("[Đề nghị bổ sung]")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.minh.say("102 xong")
    await stage.minh.next_message("Ghi nhận #102")
    assert not [message for person in (stage.lan, stage.minh) for message in await person.unread() if "bổ sung nữa" in message.text]


async def test_what_asks_for_a_supplement_and_names_its_day_is_the_reminder_of_that_day(stage: Stage) -> None:
    await _claim(stage, 101)
    await stage.walk("2024-11-07T09:00")
    await stage.lan.read_all()
    await stage.ha.say("bổ sung 101: gửi bản ký")
    assert "Thời hạn: hết ngày 11/11/2024" in (await stage.lan.next_message("[Đề nghị bổ sung]")).text
    await stage.walk("2024-11-07T16:00")
    await stage.settle()
    assert not [said for said in await stage.lan.unread() if "#101" in said.text]
    await stage.walk("2024-11-11T09:00")
    assert "#101 đến hạn HÔM NAY" in (await stage.lan.next_message("[Nhắc việc 11/11/2024]")).text


async def test_a_supplement_of_what_is_late_names_no_day_that_has_passed(stage: Stage) -> None:
    await stage.walk("2024-11-12T09:00")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("bổ sung 101: gửi bản ký")
    wanted = await stage.lan.next_message("[Đề nghị bổ sung]")
    assert "08/11/2024" not in wanted.text


async def test_a_task_of_the_city_needs_a_file_before_it_is_confirmed(stage: Stage) -> None:
    await stage.lan.say("102 xong")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "Còn thiếu file kết quả" in echo.text
    await stage.ha.say("xác nhận 102")
    await stage.ha.next_message("chưa có file kết quả")
    assert await stage.state_of(102) == "submitted"
    await stage.ha.say("đã nhận qua HpNet 102")
    said = await stage.ha.next_message("Đã xác nhận #102")
    assert "nhập lên phân hệ NV UBND" in said.text
    assert await stage.state_of(102) == "accepted"


async def test_a_file_with_the_number_in_its_caption_is_joined_to_its_task(stage: Stage) -> None:
    await stage.lan.send_file("bao-cao.pdf", b"%PDF-1.4", "102 xong")
    await stage.lan.next_message("Đã nhận 01 file cho #102")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "thiếu file" not in echo.text
    await stage.ha.say("xác nhận 102")
    await stage.ha.next_message("Đã xác nhận #102")


async def test_a_file_without_a_caption_is_asked_about_and_the_number_answers(stage: Stage) -> None:
    await stage.lan.send_file("bao-cao.pdf", b"%PDF-1.4")
    await stage.lan.next_message("Đề nghị cho biết file của nhiệm vụ nào")
    await stage.lan.say("102")
    await stage.lan.next_message("bao-cao.pdf")


async def test_a_photo_after_a_claim_is_taken_for_its_file(stage: Stage) -> None:
    await _claim(stage, 102)
    await stage.lan.send_file("anh.jpg", b"\xff\xd8\xff\xe0", photo=True)
    await stage.lan.next_message("Đã nhận 01 ảnh cho #102")


async def test_nobody_but_the_clerk_confirms(stage: Stage) -> None:
    await _claim(stage, 101)
    for chat in (stage.lan, stage.minh, stage.long, stage.mai, stage.tu):
        await chat.say("xác nhận 101")
        await chat.next_message()
        assert await stage.state_of(101) == "submitted", chat.name


async def test_a_claim_taken_back_before_it_is_confirmed_leaves_the_queue(stage: Stage) -> None:
    await _claim(stage, 101)
    await stage.lan.say("sai")
    await stage.lan.next_message("#101")
    await stage.ha.say("chờ xác nhận")
    await stage.ha.next_message("Không có nhiệm vụ nào chờ")


# --- extensions -----------------------------------------------------------------------------------------------------


async def test_an_extension_goes_to_the_leader_in_charge_and_moves_the_due_when_granted(stage: Stage) -> None:
    await _ask_extension(stage, 101, "15/11")
    request = await stage.long.next_message("#101")
    assert "08/11/2024 → 15/11/2024" in request.text
    assert "công ty chưa bổ sung hồ sơ" in request.text
    assert (await stage.task(101)).due == date(2024, 11, 8)
    await stage.way.choose(stage.long, request, "Đồng ý", "đồng ý 101")
    await stage.long.next_message("đồng ý gia hạn #101")
    await stage.minh.next_message("đồng ý gia hạn #101")
    task = await stage.task(101)
    assert (task.due, task.due_original) == (date(2024, 11, 15), date(2024, 11, 8))


async def test_an_extension_asked_by_staff_goes_to_the_head_first(stage: Stage) -> None:
    nam = await stage.newcomer("Nam")
    await nam.start(await stage.invite("Hoàng Đức Nam"))
    await nam.next_message("Hoàng Đức Nam")
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")
    await nam.say("101 gia hạn đến 15/11 vì công ty chưa bổ sung hồ sơ")
    await nam.next_message("Bot hiểu là")
    await nam.say("đúng")
    await stage.minh.next_message("Đ/c Hoàng Đức Nam đề nghị gia hạn", timeout=2)
    assert not [said for said in await stage.long.unread() if "#101" in said.text]


async def test_a_refusal_carries_its_reason_to_whoever_asked(stage: Stage) -> None:
    await _ask_extension(stage, 101, "15/11")
    request = await stage.long.next_message("#101")
    if stage.way.has_buttons:
        await stage.long.press(request, "Không đồng ý")
        await stage.long.next_message("cho biết lý do")
        await stage.long.say("đã gia hạn 02 lần")
    else:
        await stage.long.say("không 101: đã gia hạn 02 lần")
    await stage.long.next_message("không đồng ý gia hạn #101")
    told = await stage.minh.next_message("không đồng ý gia hạn #101")
    assert "đã gia hạn 02 lần" in told.text
    assert "Hạn vẫn là 08/11/2024" in told.text
    assert (await stage.task(101)).due == date(2024, 11, 8)


async def test_a_leader_may_grant_another_day(stage: Stage) -> None:
    await _ask_extension(stage, 101, "22/11")
    await stage.long.next_message("#101")
    await stage.long.say("đồng ý 101 đến 13/11")
    await stage.long.next_message("13/11/2024")
    assert (await stage.task(101)).due == date(2024, 11, 13)


async def test_for_the_city_the_leader_only_agrees_to_ask_and_the_due_stays(stage: Stage) -> None:
    await _ask_extension(stage, 102, "15/12")
    request = await stage.long.next_message("#102")
    assert "cần văn bản đồng ý của UBND" in request.text
    await stage.long.say("đồng ý 102")
    await stage.long.next_message("đồng ý trình gia hạn #102")
    assert (await stage.task(102)).due == date(2024, 11, 29)


async def test_a_paper_from_above_is_for_the_unit_whose_request_waits_for_it(stage: Stage) -> None:
    (number,) = await stage.register(
        a_new_task("Báo cáo vốn ODA", date(2024, 11, 29), ("QLDT", "QLLD"), source=Source.NV_UBND, document=None)
    )
    paper = f"CV 2300/UBND-KT ngày 01/11/2024 đồng ý gia hạn {number} đến 05/12/2024"
    await stage.ha.say(paper)
    await stage.ha.next_message("nhiệm vụ giao cho nhiều đơn vị (P. QLĐT, P. QLLĐ), đề nghị nêu rõ")
    await _ask_extension(stage, number, "05/12")
    await stage.long.next_message(f"#{number}")
    await stage.long.say(f"đồng ý {number}")
    await stage.long.next_message("đồng ý trình gia hạn")
    await stage.ha.say(paper)
    echo = await stage.ha.next_message(f"Sửa #{number}")
    assert "P. QLĐT: gia hạn 29/11/2024 → 05/12/2024" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    assert "Báo cáo vốn ODA – P. QLĐT: gia hạn" in (await stage.ha.next_message(f"Đã sửa #{number}")).text
    async with stage.database.read() as connection:
        found = await db.assignments.by_number(connection, stage.office, number)
    assert sorted(a.due for a in found if a.due) == [date(2024, 11, 29), date(2024, 12, 5)]


async def test_the_day_of_a_paper_tells_which_of_two_requests_it_answers(stage: Stage) -> None:
    (number,) = await stage.register(
        a_new_task("Báo cáo vốn ODA", date(2024, 11, 29), ("QLDT", "QLLD"), source=Source.NV_UBND, document=None)
    )
    for asker, day, unit in ((stage.minh, "05/12", "P. QLĐT"), (stage.mai, "10/12", "P. QLLĐ")):
        await asker.say(f"{number} gia hạn đến {day} vì công ty chưa bổ sung hồ sơ")
        await asker.next_message("Bot hiểu là")
        await asker.say("đúng")
        await asker.next_message("Đã")
        await stage.long.next_message(f"#{number}")
        await stage.long.say(f"đồng ý {number} {unit}")
        await stage.long.next_message("đồng ý trình gia hạn")
    await stage.ha.say(f"CV 2300/UBND-KT ngày 01/11/2024 đồng ý gia hạn {number} đến 10/12/2024")
    assert "P. QLLĐ: gia hạn 29/11/2024 → 10/12/2024" in (await stage.ha.next_message(f"Sửa #{number}")).text
    await stage.ha.say("sai")
    await stage.ha.next_message("Đã bỏ")
    await stage.ha.say(f"CV 2300/UBND-KT ngày 01/11/2024 đồng ý gia hạn {number} đến 12/12/2024")
    await stage.ha.next_message("đề nghị nêu rõ")


async def test_only_a_leader_grants_an_extension(stage: Stage) -> None:
    await _ask_extension(stage, 101, "15/11")
    for chat in (stage.lan, stage.minh, stage.ha, stage.mai, stage.tu):
        await chat.say("đồng ý 101")
        await chat.next_message()
        assert (await stage.task(101)).due == date(2024, 11, 8), chat.name


async def test_a_decided_request_is_not_decided_again_by_its_old_button_or_by_words(stage: Stage) -> None:
    await _ask_extension(stage, 101, "15/11")
    request = await stage.long.next_message("#101")
    await stage.way.choose(stage.long, request, "Đồng ý", "đồng ý 101")
    await stage.long.next_message("đồng ý gia hạn #101")
    await stage.way.choose(stage.long, request, "Không đồng ý", "không 101: đã gia hạn rồi")
    await stage.long.next_message("đã được giải quyết" if stage.way.has_buttons else "#101")
    assert (await stage.task(101)).due == date(2024, 11, 15)


# --- figures --------------------------------------------------------------------------------------------------------


async def test_the_leaders_summary_changes_at_once_after_a_report_and_after_a_confirmation(stage: Stage) -> None:
    async def asked() -> str:
        await stage.long.say("/summary")
        return (await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")).text

    before = await asked()
    assert "Tổng số 06" in before
    assert "Hoàn thành: 00" in before or "Hoàn thành: 0" in before
    await _claim(stage, 101)
    claimed = await asked()
    assert "chờ Văn phòng xác nhận 01" in claimed
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận")
    confirmed = await asked()
    assert "Hoàn thành: 01" in confirmed
    assert "16,7%" in confirmed
    assert "chờ Văn phòng xác nhận" not in confirmed


async def test_the_leaders_digits_open_the_pages_behind_the_summary(stage: Stage) -> None:
    await stage.long.say("tổng hợp")
    await stage.long.next_message("Nhắn: 2 quá hạn")
    await stage.long.say("4")
    sources = await stage.long.next_message("THEO NGUỒN GIAO")
    assert "NV UBND: 0/1" in sources.text
    await stage.long.say("3")
    await stage.long.next_message("P. QLLĐ")


async def test_a_head_sees_the_unit_and_staff_theirs(stage: Stage) -> None:
    for chat in (stage.minh, stage.lan):
        await chat.say("/summary")
        said = await chat.next_message("Phòng Quản lý đầu tư")
        assert "Tổng số 04" in said.text
        assert "Quản lý lao động" not in said.text
    await stage.mai.say("tổng hợp")
    said = await stage.mai.next_message("Phòng Quản lý lao động")
    assert "Tổng số 02" in said.text


async def test_a_parent_organisation_sees_only_its_own_tasks_in_chat(stage: Stage) -> None:
    await stage.tu.say("101")
    card = await stage.tu.next_message("#101")
    assert "Tổng hợp báo cáo toàn thành phố" in card.text
    await stage.tu.say("102")
    await stage.tu.next_message("Không có nhiệm vụ #102")
    await stage.tu.say("101 xong")
    await stage.tu.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "open"


async def test_a_card_offers_to_confirm_only_what_waits_for_it(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("101")
    assert (await stage.ha.next_message("chờ tổ Tổng hợp xác nhận")).buttons == ["Xác nhận hoàn thành", "Đề nghị bổ sung"]
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")
    await stage.ha.say("101")
    assert not (await stage.ha.next_message("Tình trạng: đã hoàn thành")).buttons


async def test_a_number_and_its_unit_alone_is_answered_with_what_the_clerk_may_write(stage: Stage) -> None:
    for said, told in (
        ("106 P. TN&MT", "Bot chưa rõ nội dung “106 P. TN&MT” về #106"),
        ("104 P. QLLĐ", "#104 giao cho 02 đơn vị: P. QLĐT, P. QLLĐ. Bot chưa ghi gì."),
    ):
        await stage.ha.say(said)
        answer = (await stage.ha.next_message(told)).text
        assert f"ghi thay đơn vị “ghi {said}: đang trình ký”; xác nhận hoàn thành “xác nhận {said}”" in answer
    await stage.ha.say("ghi 104 P. QLLĐ: đang trình ký")
    await stage.ha.next_message("Ghi thay P. QLLĐ #104")
    await stage.lan.say("101 P. QLĐT")
    assert "ghi thay" not in (await stage.lan.next_message("101")).text


async def test_the_unit_that_is_missing_is_asked_for_with_the_clerks_own_words(stage: Stage) -> None:
    for said, example in (
        ("104 đã gửi góp ý", "ghi 104 P. QLĐT: đã gửi góp ý"),
        ("104 P. QLLĐ đã gửi góp ý", "ghi 104 P. QLLĐ: đã gửi góp ý"),
    ):
        await stage.ha.say(said)
        assert f"ví dụ “{example}”" in (await stage.ha.next_message("giao cho 02 đơn vị")).text
    await stage.ha.say("ghi 104 P. QLLĐ: đã gửi góp ý")
    await stage.ha.next_message("Ghi thay P. QLLĐ #104")


async def test_a_file_for_one_of_several_units_is_told_how_and_kept_with_the_unit_named(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.ha.send_file("gop-y.pdf", caption="104")
    assert "Đề nghị gửi lại tệp với ghi chú “104 P. QLĐT”." in (await stage.ha.next_message("giao cho 02 đơn vị")).text
    await stage.ha.send_file("gop-y.pdf", caption="104 P. QLLĐ")
    await stage.ha.next_message("#104")
    kept = await stage.rows("SELECT assignment_id FROM evidence")
    assert [row.assignment_id for row in kept] == [(await stage.task(104, "QLLD")).id]
    await stage.settle()
    assert not [said for said in await stage.ha.unread() if "chưa rõ" in said.text]
