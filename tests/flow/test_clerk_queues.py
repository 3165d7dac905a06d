"""What stands in the clerk's morning line, and what the clerk passes on by hand."""

from __future__ import annotations

from datetime import date

from bot.core.cause import Cause
from bot.core.register import NewGroup
from bot.services import register
from tests.flow.stage import Stage, a_new_task


async def test_what_is_to_be_entered_and_filed_stands_in_the_morning_line_until_it_is_done(stage: Stage) -> None:
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.ha.say("đã nhận qua HpNet 102")
    await stage.ha.next_message("Đã xác nhận #102")
    await stage.walk("2024-11-05T07:50")
    morning = await stage.ha.next_message("[Sổ sáng 05/11/2024]")
    assert "chờ nhập NV UBND 01" in morning.text
    assert "chờ lập hồ sơ 01" in morning.text
    await stage.ha.say("chờ nhập")
    await stage.ha.next_message("Chờ nhập lên phân hệ NV UBND: 01 – #102")
    await stage.ha.say("đã nhập 102")
    await stage.ha.next_message("#102")
    await stage.ha.say("chờ lập hồ sơ")
    await stage.ha.next_message("Chờ lập hồ sơ công việc: 01 – #102")
    await stage.ha.say("đã lập hồ sơ 102")
    await stage.ha.next_message("#102")
    for text in ("chờ nhập", "chờ lập hồ sơ"):
        await stage.ha.say(text)
        await stage.ha.next_message("Không còn nhiệm vụ chờ")
    await stage.lan.say("chờ nhập")
    refused = await stage.lan.next_message()
    assert "#102" not in refused.text


async def test_a_wish_for_more_time_that_lacks_something_is_asked_for_in_the_units_stead_as_the_queue_says(stage: Stage) -> None:
    await stage.lan.say("103 xin lùi hạn đến 20/12")
    await stage.lan.next_message("Đề nghị cho biết lý do gia hạn #103")
    await stage.mai.say("104 xin lùi hạn vì chờ số liệu")
    await stage.mai.next_message("Đề nghị gia hạn đến ngày nào")
    await stage.ha.say("chờ xác nhận")
    assert "ví dụ “103 P. QLĐT gia hạn đến 20/12 vì …”" in (await stage.ha.next_message("chưa ai trả lời (chưa ghi): 02")).text
    await stage.ha.say("103 P. QLĐT gia hạn đến 20/12 vì chờ số liệu")
    await stage.ha.next_message("Bot hiểu là: #103")
    await stage.ha.say("đúng")
    await stage.long.next_message("#103")
    await stage.lan.say("sai")
    await stage.lan.next_message()
    await stage.ha.say("chờ xác nhận")
    assert "ví dụ “104 P. QLLĐ gia hạn đến … vì …”" in (await stage.ha.next_message("chưa ai trả lời (chưa ghi): 01")).text


async def test_the_queue_tells_the_day_a_claim_came_from_the_day_it_names_and_a_paper_younger_than_that(stage: Stage) -> None:
    await stage.lan.say("101 đã hoàn thành ngày 01/11")
    await stage.lan.next_message("báo hoàn thành ngày 01/11/2024")
    await stage.lan.say("101 CV 215/BQL-QLĐT ngày 04/11")
    noted = await stage.lan.next_message("Đã ghi tài liệu của #101")
    assert "Tài liệu có ngày sau ngày đã báo hoàn thành (01/11/2024). Xong ngày nào, đề nghị nhắn “101 xong ngày …”" in noted.text
    await stage.ha.say("chờ xác nhận")
    queue = await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")
    assert "báo xong 04/11 (xong từ 01/11)" in queue.text
    assert "CV 215/BQL-QLĐT ngày 04/11 sau ngày làm xong" in queue.text
    await stage.ha.say("xác nhận 101")
    done = await stage.ha.next_message("Đã xác nhận #101")
    assert "Đề nghị kiểm tra #101 P. QLĐT: CV 215/BQL-QLĐT ngày 04/11 – sau ngày hoàn thành" in done.text


async def test_the_morning_line_counts_whole_days_from_the_one_on_which_the_register_began(stage: Stage) -> None:
    await stage.ha.say("sổ sáng")
    first = await stage.ha.next_message("[Sổ sáng 04/11/2024]")
    assert "Bot: ngày" not in first.text
    await stage.walk("2024-11-05T07:00")
    await stage.ha.say("sổ sáng")
    assert "Bot: ngày 04/11 đã gửi " in (await stage.ha.next_message("[Sổ sáng 05/11/2024]")).text


async def test_the_morning_line_counts_the_same_reminders_before_and_after_they_left(stage: Stage) -> None:
    await stage.walk("2024-11-08T07:00")
    await stage.ha.say("sổ sáng")
    before = await stage.ha.next_message("[Sổ sáng 08/11/2024]")
    await stage.walk("2024-11-08T08:05")
    await stage.lan.next_message("[Nhắc việc 08/11/2024]")
    await stage.ha.next_message("[Sổ sáng 08/11/2024]")
    await stage.ha.say("sổ sáng")
    after = await stage.ha.next_message("[Sổ sáng 08/11/2024]")
    counts = [[line for line in said.text.splitlines() if line.startswith(("Hôm nay gửi nhắc", "Bot: "))] for said in (before, after)]
    assert len(counts[0]) == 2
    assert counts[0][0] == "Hôm nay gửi nhắc 02 đơn vị; tin của 01 đơn vị chạy thử gửi về Văn phòng."
    assert counts[0] == counts[1]


async def test_a_unit_that_nobody_of_can_be_told_has_its_reminder_to_paste(stage: Stage) -> None:
    await stage.ha.say("gỡ Phạm Thị Mai")
    await stage.ha.next_message("Đã gỡ")
    await stage.walk("2024-11-08T08:05")
    await stage.ha.say("bản chuyển tiếp")
    copy = await stage.ha.next_message("(bản chuyển tiếp cho Phòng Quản lý lao động; Bot chưa gửi nội dung này)")
    assert "#105" in copy.text and "#101" not in copy.text
    await stage.ha.say("bản chuyển tiếp")
    await stage.ha.next_message("#105")
    await stage.ha.say("bản chuyển tiếp P. TN&MT")
    await stage.ha.next_message("Tài nguyên và Môi trường")
    await stage.lan.say("bản chuyển tiếp")
    refused = await stage.lan.next_message()
    assert "#105" not in refused.text


async def test_what_the_units_own_people_were_told_today_can_still_be_pasted_into_their_group(stage: Stage) -> None:
    await stage.register(a_new_task("Báo cáo nhanh", date(2024, 11, 5)))
    await stage.outage("2024-11-05T08:00")
    told = await stage.lan.next_message("Báo cáo nhanh")
    await stage.ha.read_all()
    await stage.ha.say("bản chuyển tiếp P. QLĐT")
    copy = await stage.ha.next_message("Bot đã gửi riêng nội dung này cho người nhận tin của đơn vị hôm nay")
    assert "Báo cáo nhanh" in copy.text and "#107" in copy.text and "#107" in told.text


async def test_where_everybody_is_reached_there_is_nothing_to_pass_on(stage: Stage) -> None:
    await stage.ha.say("bản chuyển tiếp")
    await stage.ha.next_message("Không có đơn vị nào cần chuyển tiếp")


async def test_an_order_to_a_group_of_units_may_leave_one_out(stage: Stage) -> None:
    cause = Cause(at=stage.bot.clock.now())
    await register.add_units(stage.database, stage.office, (), [NewGroup(("Các phòng chuyên môn",), ("QLDT", "QLLD", "TNMT"))], cause)
    await stage.ha.say("giao các phòng chuyên môn, trừ TN&MT báo cáo kết quả quý IV trước 05/12, PTB Long chỉ đạo qua điện thoại")
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    assert "các phòng chuyên môn, trừ P. TN&MT (02 đơn vị)" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã giao #107")
    rows = await stage.rows(
        "SELECT unit_id FROM assignment_version v JOIN assignment a ON a.id = v.assignment_id "
        "JOIN task t ON t.id = a.task_id WHERE t.number = 107 AND v.until IS NULL"
    )
    assert {row.unit_id for row in rows} == {stage.units["QLDT"], stage.units["QLLD"]}
    await stage.lan.say("107 đang thực hiện")
    await stage.lan.next_message("Ghi nhận #107")
    await stage.ha.say("107")
    await stage.ha.next_message("01 trên 02 đơn vị chủ trì đã báo cáo; chưa: P. QLLĐ")


async def test_who_is_left_out_must_be_known(stage: Stage) -> None:
    cause = Cause(at=stage.bot.clock.now())
    await register.add_units(stage.database, stage.office, (), [NewGroup(("Các phòng chuyên môn",), ("QLDT", "QLLD", "TNMT"))], cause)
    await stage.ha.say("giao các phòng chuyên môn, trừ phòng Quy hoạch báo cáo kết quả trước 05/12")
    await stage.ha.next_message("chưa rõ trừ đơn vị nào")
    await stage.ha.say("giao các đơn vị liên quan báo cáo kết quả trước 05/12")
    await stage.ha.next_message("các đơn vị liên quan")
    assert not await stage.rows("SELECT 1 FROM task WHERE number = 107")


async def test_a_card_names_beside_a_supporting_unit_only_the_others_that_help(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Lập đề án", date(2024, 12, 20), ("QLDT",), support=("QLLD", "VP")))
    await stage.mai.say(f"{number}")
    card = await stage.mai.next_message("Đơn vị phối hợp: Phòng Quản lý lao động")
    assert "; cùng phối hợp: Văn phòng\n" in card.text
    await stage.lan.say(f"{number}")
    assert "; phối hợp: P. QLLĐ, Văn phòng\n" in (await stage.lan.next_message("Đơn vị chủ trì: Phòng Quản lý đầu tư")).text


async def test_the_done_of_a_supporting_unit_closes_only_its_part(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Lập đề án", date(2024, 12, 20), ("QLDT",), support=("QLLD",)))
    await stage.mai.say(f"{number} phối hợp xong phần của phòng em")
    echo = await stage.mai.next_message(f"Bot hiểu là: #{number}")
    assert "báo hoàn thành" in echo.text
    assert await stage.state_of(number, "QLLD") == "open"
    await stage.way.choose(stage.mai, echo, "Đúng", "đúng")
    await stage.mai.next_message(f"Ghi nhận #{number}")
    assert await stage.state_of(number, "QLLD") == "submitted"
    assert await stage.state_of(number, "QLDT") == "open"
    await stage.ha.say(f"xác nhận {number}")
    await stage.ha.next_message("Đã xác nhận")
    assert await stage.state_of(number, "QLLD") == "accepted"
    assert await stage.state_of(number, "QLDT") == "open"


async def test_of_a_task_claimed_by_two_units_one_part_is_confirmed_and_one_sent_back(stage: Stage) -> None:
    for chat in (stage.lan, stage.mai):
        await chat.say("104 xong")
        await chat.next_message("Ghi nhận #104")
    await stage.ha.say("chờ xác nhận")
    queue = await stage.ha.next_message("Chờ Văn phòng xác nhận: 02")
    assert "“xác nhận 104”; “bổ sung 104 P. QLĐT: nêu rõ kết quả”" in queue.text
    assert "“xác nhận 104 P. QLĐT”" in queue.text
    await stage.ha.say("bổ sung 104 P. QLLĐ: gửi bản ký")
    await stage.ha.next_message("P. QLLĐ")
    # Also with what the list writes behind the unit.
    await stage.ha.say("xác nhận 104 P. QLĐT (phối hợp)")
    await stage.ha.next_message("Đã xác nhận #104")
    assert [await stage.state_of(104, unit) for unit in ("QLDT", "QLLD")] == ["accepted", "open"]
    await stage.ha.say("xác nhận 104 Phòng Pháp chế")
    await stage.ha.next_message("Phòng Pháp chế")


async def test_what_a_unit_says_it_sent_another_way_is_shown_as_such(stage: Stage) -> None:
    await stage.lan.say("102 xong, em đã upload file lên HpNet")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.ha.say("chờ xác nhận")
    queue = await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")
    assert "(đơn vị báo đã gửi ngoài Bot: nhận được thì nhắn “đã nhận qua HpNet 102”)" in queue.text


async def test_the_part_of_one_unit_of_several_that_lead_a_task_is_all_it_has_to_do(stage: Stage) -> None:
    await stage.lan.say("104 phần của phòng em xong rồi")
    echo = await stage.lan.next_message("Bot hiểu là: #104")
    assert "báo hoàn thành" in echo.text
    await stage.way.choose(stage.lan, echo, "Đúng", "đúng")
    await stage.lan.next_message("Ghi nhận #104")
    assert (await stage.state_of(104, "QLDT"), await stage.state_of(104, "QLLD")) == ("submitted", "open")
    await stage.lan.say("101 phần của phòng em xong rồi")
    await stage.lan.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "open"


async def test_all_but_a_named_task_of_a_list_is_claimed_and_echoed_first(stage: Stage) -> None:
    await stage.lan.say("việc của tôi")
    await stage.lan.next_message("#101")
    await stage.lan.say("trừ 101 còn lại em xong hết")
    echo = await stage.lan.next_message("Bot hiểu là")
    assert "#102 – Báo cáo giải ngân vốn hạ tầng: báo hoàn thành" in echo.text
    await stage.way.choose(stage.lan, echo, "Đúng", "đúng")
    await stage.lan.next_message("Ghi nhận")
    assert (await stage.state_of(101), await stage.state_of(102)) == ("open", "submitted")
