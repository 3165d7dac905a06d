"""Personal leave and deputies, entered in a sentence."""

from __future__ import annotations

from tests.flow.stage import Stage


async def test_while_the_focal_person_is_on_leave_the_deputy_is_told_and_answers(stage: Stage) -> None:
    await stage.ha.say("Lan nghỉ phép từ 05/11 đến 07/11, Minh thay")
    said = await stage.ha.next_message("Đã ghi: đồng chí Lê Thị Lan (P. QLĐT) nghỉ từ 05/11/2024 đến hết 07/11/2024")
    assert "đồng chí Trần Văn Minh (P. QLĐT) nhận tin và báo cáo thay" in said.text
    await stage.outage("2024-11-05T08:00")
    await stage.minh.next_message("#101")
    assert await stage.lan.unread() == []
    await stage.outage("2024-11-08T08:00")
    await stage.lan.next_message("#101")


async def test_the_deputy_of_a_clerk_on_leave_gets_the_morning_line(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("nghỉ phép từ 05/11 đến 06/11, Minh thay")
    assert "nhận tin và báo cáo thay" in (await stage.ha.next_message("Đã ghi: đồng chí Nguyễn Thu Hà")).text
    await stage.outage("2024-11-05T09:00")
    await stage.minh.next_message("[Sổ sáng 05/11/2024]")
    assert not [said for said in await stage.ha.unread() if "Sổ sáng" in said.text]


async def test_the_only_clerk_on_leave_is_told_that_the_morning_line_still_comes(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("nghỉ phép từ 05/11 đến 06/11")
    said = await stage.ha.next_message("Đã ghi: đồng chí Nguyễn Thu Hà")
    assert "chưa có ai khác nhận tin của văn thư" in said.text and "người tiếp theo" not in said.text
    await stage.outage("2024-11-05T09:00")
    await stage.ha.next_message("[Sổ sáng 05/11/2024]")


async def test_a_leave_is_shown_and_taken_back(stage: Stage) -> None:
    await stage.ha.say("anh Minh nghỉ phép từ 05/11 đến 08/11")
    said = await stage.ha.next_message("Đã ghi: đồng chí Trần Văn Minh")
    assert "Không có người thay" in said.text
    await stage.ha.say("ai nghỉ")
    listed = await stage.ha.next_message("Người nghỉ:")
    assert "Trần Văn Minh (P. QLĐT): 05/11/2024 – 08/11/2024" in listed.text
    await stage.way.choose(stage.ha, said, "Bỏ nghỉ", "bỏ nghỉ Minh")
    await stage.ha.next_message("Đã bỏ ngày nghỉ của đồng chí Trần Văn Minh")
    await stage.ha.say("/nghi")
    await stage.ha.next_message("Không có ai nghỉ")
    await stage.ha.say("bỏ nghỉ Minh")
    await stage.ha.next_message("Không có ngày nghỉ nào đang ghi")


async def test_a_second_sentence_about_the_same_days_replaces_the_first_and_back_early_ends_it(stage: Stage) -> None:
    await stage.ha.say("Lan nghỉ ốm từ 04/11 đến 05/11")
    await stage.ha.next_message("Đã ghi")
    await stage.ha.say("Lan nghỉ ốm từ 04/11 đến 08/11, Nam thay")
    said = await stage.ha.next_message("Đã ghi")
    assert "Thay cho lần nghỉ đã ghi trước: 04/11–05/11" in said.text
    assert "chưa gắn tài khoản" in said.text
    await stage.ha.say("Lan đi làm lại từ 06/11")
    await stage.ha.next_message("Đã bỏ ngày nghỉ của đồng chí Lê Thị Lan từ 06/11/2024")
    rows = await stage.rows("SELECT valid_from, valid_to FROM absence")
    assert [(row.valid_from, row.valid_to) for row in rows] == [("2024-11-04", "2024-11-05")]


async def test_everybody_enters_the_own_leave_a_head_that_of_the_unit_and_nobody_that_of_others(stage: Stage) -> None:
    await stage.lan.say("tôi nghỉ phép ngày 06/11, Nam thay")
    await stage.lan.next_message("Đã ghi: đồng chí Lê Thị Lan")
    await stage.minh.say("Nam nghỉ phép ngày 07/11")
    await stage.minh.next_message("Đã ghi: đồng chí Hoàng Đức Nam")
    await stage.mai.say("Minh nghỉ phép từ 05/11 đến 08/11")
    assert "Đã ghi: đồng chí" not in (await stage.mai.next_message()).text
    assert len(await stage.rows("SELECT id FROM absence")) == 2


async def test_days_and_names_that_cannot_be_are_said_and_nothing_is_written(stage: Stage) -> None:
    for words, answer in (
        ("Minh nghỉ phép từ 08/11 đến 05/11", "trước ngày bắt đầu"),
        ("Minh nghỉ phép từ 01/10 đến 03/10", "đã qua"),
        ("Minh nghỉ phép từ 05/11/2024 đến 05/11/2026", "dài quá một năm"),
        ("Minh nghỉ phép từ 05/11", "Chưa rõ nghỉ đến ngày nào"),
        ("Minh nghỉ phép từ 05/11 đến 06/11, Minh thay", "Người thay phải là người khác"),
        ("Minh nghỉ phép từ 05/11 đến 06/11, Khoa thay", "Sổ chưa có ai tên “Khoa”"),
        ("Khoa nghỉ phép từ 05/11 đến 06/11", "Sổ chưa có ai tên “Khoa”"),
    ):
        await stage.ha.say(words)
        await stage.ha.next_message(answer)
    assert await stage.rows("SELECT id FROM absence") == []
