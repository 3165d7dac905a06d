"""What people look at: help, the list page by page, one task's card."""

from __future__ import annotations

from datetime import date

import pytest

import db.people
from bot.core.organisation import Role, RoleKind
from tests.flow.stage import Stage, a_new_task


async def test_help_is_at_most_five_lines_for_every_role(stage: Stage) -> None:
    texts = set()
    for chat in (stage.ha, stage.long, stage.minh, stage.lan):
        await chat.say("/help")
        said = await chat.next_message()
        assert 1 <= len(said.text.strip().splitlines()) <= 5
        await chat.say("trợ giúp")
        assert (await chat.next_message()).text == said.text
        texts.add(said.text)
    assert len(texts) == 4


async def test_the_list_turns_page_by_page_in_place_or_with_tiep(stage: Stage) -> None:
    await stage.register(*(a_new_task(f"Việc thứ {n}", date(2025, 1, n)) for n in range(6, 14)))
    await stage.settle()
    await stage.lan.read_all()
    await stage.lan.say("/nhiemvu")
    first = await stage.lan.next_message("#101")
    assert first.text.count("#1") == 7
    await stage.way.choose(stage.lan, first, "Tiếp", "tiếp")
    if stage.way.has_buttons:
        second = await stage.lan.next_edit(first)
        assert second.id == first.id
        assert await stage.lan.unread() == []
    else:
        assert "“tiếp”" in first.text
        second = await stage.lan.next_message()
    shown = {word.strip("#,") for text in (first.text, second.text) for word in text.split() if word.startswith("#1")}
    assert shown == {str(number) for number in (101, 102, 103, 104, *range(107, 115))}


async def test_the_list_also_comes_for_plain_words(stage: Stage) -> None:
    for words in ("việc của tôi", "nhiem vu", "danh sách"):
        await stage.lan.say(words)
        said = await stage.lan.next_message("#101")
        assert "#105" not in said.text, "another unit's task"


async def test_a_reply_to_a_turned_page_is_about_the_tasks_it_shows_now(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.register(*(a_new_task(f"Việc thứ {n}", date(2025, 1, n)) for n in range(6, 10)))
    await stage.settle()
    await stage.lan.read_all()
    await stage.lan.say("/nhiemvu")
    first = await stage.lan.next_message("#101")
    await stage.lan.press(first, "Tiếp")
    second = await stage.lan.next_edit(first)
    assert second.text.count("#1") == 1
    await stage.lan.reply(second, "đang trình ký")
    number = second.text.partition("#")[2][:3]
    await stage.lan.next_message(f"Ghi nhận #{number}")


async def test_a_tasks_card_tells_everything_and_how_to_answer(stage: Stage) -> None:
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận")
    await stage.lan.say("/nhiemvu")
    listed = await stage.lan.next_message("#101")
    await stage.way.choose(stage.lan, listed, "#101", "101")
    card = await stage.lan.next_message("KH 30/KH-BQL")
    for part in ("#101", "Rà soát dự án chậm tiến độ", "08/11/2024", "đang trình ký", "Phòng Quản lý đầu tư"):
        assert part in card.text
    if stage.way.has_buttons:
        assert card.buttons == ["Báo hoàn thành", "Cập nhật tiến độ", "Vướng mắc", "Đề nghị gia hạn"]
    else:
        assert card.buttons == []
        assert "“101 xong”" in card.text


async def test_a_leader_sees_every_unit_of_a_collective_task(stage: Stage) -> None:
    await stage.long.say("104")
    said = await stage.long.next_message("#104")
    assert "P. QLĐT" in said.text
    assert "P. QLLĐ" in said.text


async def test_the_history_of_a_collective_task_comes_as_one_message_and_its_card_has_the_leaders_word(stage: Stage) -> None:
    await stage.long.say("104 làm gấp cho kịp họp")
    await stage.long.next_message("Chuyển ý kiến")
    await stage.long.say("đúng")
    await stage.long.next_message("Đã chuyển")
    await stage.long.say("104")
    assert "Ý kiến chỉ đạo 04/11/2024 của đ/c Vũ Hải Long: “làm gấp cho kịp họp”" in (await stage.long.next_message("#104")).text
    await stage.lan.say("104")
    assert "Ý kiến chỉ đạo 04/11/2024" in (await stage.lan.next_message("Đơn vị chủ trì")).text
    await stage.long.say("lịch sử 104")
    assert (await stage.long.next_message("Lịch sử #104")).text.count("Lịch sử #104") == 2


async def test_a_unit_is_found_by_its_kind_and_its_letters(stage: Stage) -> None:
    for name in ("phòng TNMT", "P. TNMT", "TN&MT"):
        await stage.long.say(f"việc của {name}")
        await stage.long.next_message("Phòng Tài nguyên và Môi trường")


async def test_a_leader_asks_for_the_tasks_of_one_unit(stage: Stage) -> None:
    await stage.long.say("việc của Phòng Quản lý lao động")
    said = await stage.long.next_message("#105")
    assert "#101" not in said.text


async def test_tiep_long_after_a_list_shows_the_list_again(stage: Stage) -> None:
    await stage.lan.say("/nhiemvu")
    await stage.lan.next_message("#101")
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận")
    await stage.outage("2024-11-04T16:00")
    await stage.lan.read_all()
    await stage.lan.say("tiếp")
    assert "#102" in (await stage.lan.next_message("#101")).text


@pytest.mark.parametrize("asked", ["việc 101 đến đâu rồi", "ai phụ trách 101", "101 của phòng nào"])
async def test_a_leader_who_asks_after_a_task_in_any_words_sees_it(stage: Stage, asked: str) -> None:
    await stage.long.say(asked)
    card = await stage.long.next_message("#101 – Rà soát dự án chậm tiến độ")
    assert "Lê Thị Lan" in card.text


@pytest.mark.parametrize("asked", ["việc 101 đến đâu rồi", "101 thế nào rồi"])
async def test_a_unit_sees_nothing_of_another_units_task_however_it_asks(stage: Stage, asked: str) -> None:
    await stage.mai.say(asked)
    refused = await stage.mai.next_message("#101 không phải nhiệm vụ giao cho đơn vị của đồng chí")
    assert "Rà soát" not in refused.text


@pytest.mark.parametrize("said", ["thứ hai tuần sau họp giao ban, chuẩn bị giúp anh số liệu", "gửi anh biên bản hôm nọ"])
async def test_what_is_not_understood_of_a_leader_is_answered_with_what_leaders_ask(stage: Stage, said: str) -> None:
    await stage.long.say(said)
    answer = await stage.long.next_message("Bot chưa rõ nội dung")
    assert "“tổng hợp”" in answer.text
    assert "việc của tôi" not in answer.text
    await stage.lan.say("gửi anh biên bản hôm nọ")
    assert "“tổng hợp”" not in (await stage.lan.next_message("Bot chưa rõ")).text


async def test_a_head_asks_after_the_own_unit_and_a_leaders_thanks_are_answered_in_three_words(stage: Stage) -> None:
    await stage.minh.say("phòng mình còn bao nhiêu việc")
    await stage.minh.next_message("Phòng Quản lý đầu tư")
    await stage.long.say("cảm ơn em")
    assert (await stage.long.next_message("Bot đã nhận")).text == "Bot đã nhận."
    await stage.lan.say("101 anh Minh làm tới đâu rồi")
    assert "chưa trả lời được" not in (await stage.lan.next_message("#101")).text


async def test_an_admin_who_leads_nobody_is_offered_no_orders(stage: Stage) -> None:
    person = stage.people["Vũ Hải Long"]
    async with stage.database.write() as connection:
        await db.people.add_role(connection, stage.office, Role(person, RoleKind.ADMIN, None))
        await db.people.end_roles(connection, stage.office, [Role(person, RoleKind.LEADER, None)], date(2024, 11, 3))
        for charge in await db.people.charges(connection, stage.office, date(2024, 11, 4)):
            await db.people.drop_charge(connection, stage.office, charge.id)
    await stage.long.say("gửi anh biên bản hôm nọ")
    assert "Giao việc" not in (await stage.long.next_message("Bot chưa rõ")).text
