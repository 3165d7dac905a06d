"""What annoyed people in a month lived as each of them: words a real person uses, and what must not be said twice or wrongly."""

from __future__ import annotations

from datetime import date

import db.settings
from bot.core.cause import Cause
from bot.core.settings import SettingValue
from tests.flow.stage import Stage, a_new_task


async def test_a_leaders_ok_decides_nothing_but_shows_what_waits_and_ok_dong_y_decides(stage: Stage) -> None:
    await stage.minh.say("101 xin lùi đến 25/11 ạ, cty chưa bổ sung hồ sơ")
    echo = await stage.minh.next_message("đề nghị gia hạn đến 25/11/2024, lý do: cty chưa bổ sung hồ sơ")
    await stage.way.choose(stage.minh, echo, "Đúng", "đúng")
    card = await stage.long.next_message("#101")
    assert "Lý do: “cty chưa bổ sung hồ sơ”." in card.text
    await stage.long.say("ok em")
    again = await stage.long.next_message("Cần đồng chí cho ý kiến: 01")
    assert "Nhắn “đồng ý 101”" in again.text
    assert (await stage.task(101)).due == date(2024, 11, 8)
    await stage.long.say("ok đồng ý nhé")
    await stage.long.next_message("đồng ý gia hạn #101")
    assert (await stage.task(101)).due == date(2024, 11, 25)
    await stage.long.say("ok")
    await stage.long.next_message("Bot đã nhận")


async def test_a_head_who_answered_before_the_window_is_not_asked_again_in_it(stage: Stage) -> None:
    await stage.walk("2024-11-04T12:00")
    await stage.lan.say("101 gia hạn đến 25/11 vì chờ số liệu")
    await stage.lan.next_message("Bot hiểu là")
    await stage.lan.say("đúng")
    await stage.lan.next_message("Đã chuyển đ/c Trần Văn Minh")
    await stage.minh.say("đồng ý 101")
    await stage.minh.next_message("Chờ ý kiến của đ/c Vũ Hải Long")
    await stage.walk("2024-11-04T14:05")
    await stage.long.next_message("#101")
    assert not [said.text for said in await stage.minh.unread() if "Gửi Lãnh đạo với tư cách phòng" in said.text]


async def test_on_monday_a_task_due_that_day_has_one_line_in_the_heads_message(stage: Stage) -> None:
    await stage.register(a_new_task("Báo cáo tuần", date(2024, 11, 11)), a_new_task("Báo cáo cuối tuần", date(2024, 11, 15)))
    await stage.walk("2024-11-11T08:05")
    weekly = await stage.minh.next_message("[Tuần 11–15/11/2024]")
    assert (weekly.text.count("#107"), weekly.text.count("#108")) == (1, 1)
    assert "#107 đến hạn HÔM NAY" in weekly.text.partition("[Nhắc việc 11/11/2024]")[2]
    assert "01 quá hạn" in weekly.text.splitlines()[0]


async def test_everything_that_lacks_nothing_is_confirmed_with_one_yes_after_it_was_shown(stage: Stage) -> None:
    for number in (101, 102, 103):
        await stage.lan.say(f"{number} xong")
        await stage.lan.next_message(f"#{number}")
    await stage.ha.say("xác nhận hết")
    shown = await stage.ha.next_message("Xác nhận hoàn thành 02 nhiệm vụ?")
    assert "#101" in shown.text and "#103" in shown.text
    assert "Còn thiếu tài liệu, chưa xác nhận: #102" in shown.text
    assert await stage.state_of(101) == "submitted"
    await stage.way.choose(stage.ha, shown, "Đúng", "đúng")
    await stage.ha.next_message("Đã xác nhận 02 nhiệm vụ")
    assert [await stage.state_of(number) for number in (101, 102, 103)] == ["accepted", "submitted", "accepted"]
    await stage.lan.say("xác nhận hết")
    assert "Xác nhận hoàn thành" not in (await stage.lan.next_message()).text


async def test_the_clerk_sees_who_has_not_sent_the_months_report_and_reminds_them(stage: Stage) -> None:
    await stage.register(a_new_task("Ký số văn bản", None, standing=True), a_new_task("Vệ sinh môi trường", None, ("QLLD",), standing=True))
    await stage.lan.say("102 đang trình ký")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.walk("2024-11-11T09:00")
    morning = await stage.ha.next_message("[Sổ sáng 11/11/2024]")
    assert "Báo cáo tháng 11: hôm nay Bot đề nghị 02 đơn vị gửi" in morning.text
    await stage.lan.next_message("[Báo cáo tháng 11/2024")
    await stage.lan.say("B chưa có gì mới ạ, riêng 107 công khai đạt 92%")
    sent = await stage.lan.next_message("Ghi nhận báo cáo tháng 11")
    assert "#107 – Ký số văn bản: đang thực hiện (công khai đạt 92%)" in sent.text
    # What was said of #102 a week ago lies in the same period.
    assert "Còn 02 việc mục A chưa báo cáo: #101, #104." in sent.text
    await stage.ha.say("ai chưa gửi báo cáo tháng")
    asked = await stage.ha.next_message("01 trên 02 đơn vị đã gửi; việc mục A chưa báo cáo: P. QLĐT (#101, #104). Chưa: P. QLLĐ")
    await stage.mai.read_all()
    await stage.lan.read_all()
    await stage.way.choose(stage.ha, asked, "Gửi", "gửi")
    await stage.ha.next_message("Đã gửi nhắc báo cáo tháng 11 cho P. QLLĐ")
    await stage.mai.next_message("Nhắc lại: báo cáo tháng 11/2024")
    assert not await stage.lan.unread()
    await stage.ha.say("sổ sáng")
    await stage.ha.next_message("Chưa: P. QLLĐ")


async def test_a_clerk_reports_on_an_own_task_while_the_reminder_of_the_month_waits_for_a_word(with_buttons: Stage) -> None:
    stage = with_buttons
    _, own = await stage.register(a_new_task("Ký số văn bản", None, standing=True), a_new_task("Lập hồ sơ lưu trữ", None, ("VP",)))
    await stage.walk("2024-11-11T09:00")
    await stage.ha.say("ai chưa gửi báo cáo tháng")
    await stage.ha.next_message("Gửi nhắc ngay?")
    await stage.ha.say("để xem đã")
    await stage.ha.next_message("Gửi nhắc ngay?")
    await stage.ha.say(f"{own} đang trình ký")
    assert f"#{own} – Lập hồ sơ lưu trữ: đang thực hiện (đang trình ký)" in (await stage.ha.next_message()).text


async def test_before_the_months_asking_the_clerk_and_a_leader_hear_when_it_begins(stage: Stage) -> None:
    await stage.ha.say("ai chưa gửi báo cáo tháng")
    await stage.ha.next_message("Hiện không có đơn vị nào được Bot đề nghị gửi báo cáo tháng")
    await stage.register(a_new_task("Ký số văn bản", None, standing=True))
    for person, text in ((stage.ha, "ai chưa gửi báo cáo tháng"), (stage.long, "phòng nào chưa báo cáo tháng")):
        await person.say(text)
        said = (await person.next_message("Báo cáo tháng 11 chưa đến kỳ gửi")).text
        assert "từ 11/11/2024, gửi trước 17h00 ngày 14/11/2024" in said
    await stage.outage("2024-11-12T09:00")
    await stage.long.say("phòng nào chưa báo cáo tháng")
    shown = await stage.long.next_message("Chưa: P. QLĐT")
    assert "nhắc" not in shown.text


async def test_whoever_asks_why_no_unit_is_asked_for_the_month_hears_nothing_untrue(with_buttons: Stage) -> None:
    stage = with_buttons
    # The only standing duty was registered when the asking had begun: it is asked about next month.
    await stage.outage("2024-11-13T09:00")
    await stage.register(a_new_task("Ký số văn bản", None, standing=True))
    await stage.ha.say("ai chưa gửi báo cáo tháng")
    said = (await stage.ha.next_message("Hiện không có đơn vị nào được Bot đề nghị gửi báo cáo tháng")).text
    assert "chưa có nhiệm vụ thường xuyên" not in said
    async with stage.database.write() as connection:
        await db.settings.put(connection, stage.office, SettingValue("monthly_closing_day", "off"), Cause(at=stage.bot.clock.now()))
    await stage.ha.say("ai chưa gửi báo cáo tháng")
    await stage.ha.next_message("Cơ quan không đặt báo cáo tháng")


async def test_documents_units_and_people_are_named_as_people_name_them(stage: Stage) -> None:
    await stage.ha.say("CV 2300/UBND-KT ngày 01/11/2024 đồng ý gia hạn 102 đến 05/12/2024")
    echo = await stage.ha.next_message("Sửa #102")
    assert "Căn cứ CV 2300/UBND-KT ngày 01/11/2024" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã sửa #102")
    assert (await stage.task(102)).due == date(2024, 12, 5)
    await stage.ha.say("tat phong lao dong")
    await stage.ha.next_message("Phòng Quản lý lao động")
    await stage.ha.say("bật QLĐT, phòng lao động và TN&MT")
    await stage.ha.next_message("Phòng Quản lý đầu tư, Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường")
    await stage.ha.say("đang nhập gì còn thiếu")
    await stage.ha.next_message("Bot chưa rõ")
    await stage.minh.say("101 giao lê lan")
    await stage.minh.next_message("Đã giao #101 – Rà soát dự án chậm tiến độ cho đ/c Lê Thị Lan")
    await stage.minh.say("101 đang trình ký")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.walk("2024-11-05T08:30")
    # What a clerk types at the desk is nobody's report: it is neither put again nor counted.
    assert not [said.text for said in await stage.ha.unread() if "âu hỏi chưa trả lời" in said.text]
    await stage.walk("2024-11-07T08:05")
    reminder = await stage.lan.next_message("[Nhắc việc 07/11/2024]")
    assert "#101" in reminder.text
    assert "Đ/c Lê Thị Lan thực hiện" not in reminder.text
    assert "Báo cáo gần nhất 04/11 của đ/c Trần Văn Minh: “đang trình ký”" in reminder.text


async def test_units_that_are_merged_on_a_day_to_come_go_together_on_that_day_and_the_clerk_reads_it(stage: Stage) -> None:
    await stage.ha.say("nhập P. TN&MT vào P. QLLĐ từ 06/11/2024")
    echo = await stage.ha.next_message("Có hiệu lực từ ngày 06/11/2024")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    kept = await stage.ha.next_message("Đã ghi thay đổi")
    assert "từ ngày 06/11/2024 nhập Phòng Tài nguyên và Môi trường vào Phòng Quản lý lao động" in kept.text
    await stage.ha.say("chuyển 101, 103 từ QLĐT sang QLLĐ từ ngày 07/11/2024")
    split = await stage.ha.next_message("Có hiệu lực từ ngày 07/11/2024")
    await stage.way.choose(stage.ha, split, "Đúng", "đúng")
    await stage.ha.next_message("Đã ghi thay đổi 2")
    await stage.ha.say("thay đổi sắp tới")
    await stage.ha.next_message("Thay đổi sắp tới: 02")
    await stage.ha.say("bỏ thay đổi 2")
    await stage.ha.next_message("Đã bỏ thay đổi 2")
    assert (await stage.task(106, "TNMT")).unit_id == stage.units["TNMT"]
    await stage.walk("2024-11-06T08:05")
    morning = await stage.ha.next_message("Có hiệu lực từ hôm nay:")
    assert "Phòng Tài nguyên và Môi trường đã nhập vào Phòng Quản lý lao động; nhiệm vụ chuyển theo: #106" in morning.text
    assert (await stage.task(106, "QLLD")).unit_id == stage.units["QLLD"]


async def test_what_cannot_be_is_answered_with_the_reason_and_thoi_sends_nothing_to_a_unit(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 30/02 vì chờ số liệu")
    await stage.minh.next_message("Ngày “30/02” không dùng được")
    await stage.minh.say("thôi")
    await stage.minh.next_message("Đã bỏ, Bot chưa ghi gì")
    await stage.lan.say("103 xong")
    await stage.lan.next_message("Ghi nhận #103")
    for text, answer in (
        ("bổ sung 103", "bổ sung gì cho #103"),
        ("thôi", "Đã bỏ, Bot chưa ghi gì"),
        ("sửa 101 hạn 01/01/2020, lý do gõ nhầm", "hạn không thể trước ngày giao nhiệm vụ"),
        ("sửa 101 hạn 01/11/2024, lý do gõ nhầm", "ngày này đã qua, nhiệm vụ thành quá hạn 03 ngày"),
        ("sai", "Đã bỏ"),
        ("giao QLĐT báo cáo số liệu gấp trước 7h sáng nay", "đã qua, đề nghị viết thời hạn sắp tới"),
        ("Minh nghỉ phép từ 30/02 đến 05/03", "chưa rõ ngày"),
        ("tổng hợp ngày 30/02", "Không có kỳ báo cáo này"),
    ):
        await stage.ha.say(text)
        await stage.ha.next_message(answer)
    assert await stage.state_of(103) == "submitted"
    await stage.lan.say("thay đổi sắp tới")
    await stage.lan.next_message("chưa được giao quyền")
