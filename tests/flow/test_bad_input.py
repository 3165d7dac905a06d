"""What goes wrong: wrong numbers, forged and old buttons, what the bot cannot read, chats that move or vanish."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.sandbox.people import Person
from bot.services import inbox, reporting
from tests.flow.stage import PLAIN, Stage, a_new_task, a_stage
from tests.flow.world import PersonChat, Press, Said


def _user(stage: Stage, chat: PersonChat) -> Person:
    return stage.sandbox.world.person(chat.id)


def _message(stage: Stage, chat: PersonChat, number: int, **content: Any) -> dict[str, Any]:
    """A message as the Bot API would tell of it, with any content."""
    who = _user(stage, chat)
    return {"message_id": number, "from": who.user(), "chat": who.chat(), "date": stage.sandbox.clock.seconds(), **content}


def _forge(stage: Stage, chat: PersonChat, under: Said, data: str) -> Press:
    """A press with data that no button there has, as a changed client could send it."""
    world = stage.sandbox.world
    message = world.message(chat.id, under.id)
    assert message is not None
    press = world.add_press(chat.id, message, data)
    query = {"id": press.id, "from": _user(stage, chat).user(), "message": message.api(), "chat_instance": "1", "data": data}
    world.updates.push("callback_query", query)
    return Press(stage.world, press.id)


# --- numbers --------------------------------------------------------------------------------------------------------


async def test_the_number_of_another_units_task_shows_and_writes_nothing(stage: Stage) -> None:
    for words in ("105 xong", "105", "105 gia hạn đến 29/11 vì bận"):
        await stage.lan.say(words)
        said = await stage.lan.next_message("#105 không phải nhiệm vụ giao cho đơn vị")
        assert "an toàn lao động" not in said.text
    assert await stage.written() == 0
    assert await stage.state_of(105, "QLLD") == "open"


async def test_a_number_that_does_not_exist_is_said_to_be_unknown(stage: Stage) -> None:
    for words in ("999 xong", "999"):
        await stage.lan.say(words)
        await stage.lan.next_message("Không có nhiệm vụ #999")
    assert await stage.written() == 0


async def test_what_is_wrong_with_several_numbers_is_told_in_one_answer(stage: Stage) -> None:
    await stage.lan.say("105, 998, 999 xong")
    said = await stage.lan.next_message("Bot chưa ghi gì về 03 số sau")
    assert "#105: không phải nhiệm vụ giao cho đơn vị" in said.text and "#998, #999: không có trong sổ theo dõi" in said.text
    assert await stage.written() == 0
    await stage.lan.say("102 đang trình ký, 105 với 999 xong")
    await stage.lan.next_message("Bot chưa ghi gì về 02 số sau")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("999 xong, 999 xong rồi")
    await stage.lan.next_message("Không có nhiệm vụ #999")


async def test_a_task_of_two_units_is_closed_only_for_the_one_that_reports(stage: Stage) -> None:
    await stage.mai.say("104 xong")
    await stage.mai.next_message("Ghi nhận #104")
    assert await stage.state_of(104, "QLLD") == "submitted"
    assert await stage.state_of(104, "QLDT") == "open"


# --- buttons --------------------------------------------------------------------------------------------------------


async def test_a_forged_button_does_nothing_for_whom_it_is_not_meant(stage: Stage) -> None:
    await stage.mai.say("105")
    card = await stage.mai.next_message("#105")
    target = await stage.task(101)
    for press in ("done", "progress", "blocked", "extension", "acknowledge", "detail", "confirm", "supplement"):
        answer = await _forge(stage, stage.mai, card, f"{press}:{target.id}").answer()
        assert answer == "Nút này không dành cho đồng chí", press
    assert await stage.mai.unread() == []
    assert await stage.written() == 0
    assert await stage.state_of(101) == "open"


async def test_a_button_with_senseless_data_is_answered_and_harmless(stage: Stage) -> None:
    await stage.lan.say("101")
    card = await stage.lan.next_message("#101")
    for data in ("done:", "done:999999", f"done:{10**30}", "nothing:1", "yes:1", "grant:1", "mistake:1", "more:tasks:-3", ":", "x" * 64):
        await _forge(stage, stage.lan, card, data).answer()
    await stage.settle()
    assert set(await stage.inbox()) == {"done"}
    assert await stage.written() == 0


async def test_a_report_on_a_closed_task_by_an_old_button_or_by_words_says_so_and_writes_nothing(stage: Stage) -> None:
    await stage.lan.say("101")
    card = await stage.lan.next_message("#101")
    await stage.way.choose(stage.lan, card, "Báo hoàn thành", "101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận")
    await stage.way.choose(stage.lan, card, "Báo hoàn thành", "101 xong")
    await stage.lan.next_message("đã được xác nhận hoàn thành")
    assert await stage.written() == 1
    assert await stage.state_of(101) == "accepted"


async def test_the_yes_of_an_echo_that_has_lapsed_writes_nothing(stage: Stage) -> None:
    await stage.lan.say("101, 102, 103, 104 xong hết rồi")
    echo = await stage.lan.next_message("Bot hiểu là")
    await stage.outage("2024-11-06T09:00")
    await stage.lan.read_all()
    if stage.way.has_buttons:
        press = await stage.lan.press(echo, "Đúng")
        assert await press.answer() == "Nút đã hết hiệu lực, đề nghị nhắn chữ"
        assert await stage.written() == 0
    else:
        await stage.lan.say("đúng")
        assert "hoàn thành" not in (await stage.lan.next_message()).text
    assert [await stage.state_of(number) for number in (101, 102, 103, 104)] == ["open"] * 4


async def test_the_same_update_twice_has_its_effect_once(stage: Stage) -> None:
    updates = stage.sandbox.world.updates
    updates.push("message", _message(stage, stage.lan, 900, text="101 đang trình ký"))
    again = dict(updates.waiting[-1])
    await stage.lan.next_message("Ghi nhận #101")
    await stage.settle()
    updates.waiting.append(again)
    updates.bell.ring()
    await stage.lan.say("102 đang trình ký")
    await stage.lan.next_message("Ghi nhận #102")
    assert await stage.written() == 2
    assert len([said for said in await stage.lan.texts() if "#101" in said]) == 1


# --- texts ----------------------------------------------------------------------------------------------------------


async def test_a_message_of_4096_characters_is_read_and_answered(stage: Stage) -> None:
    words = "101 đang thực hiện, "
    await stage.lan.say((words + "đã họp với các sở " * 300)[:4096])
    said = await stage.lan.next_message("#101")
    assert len(said.text) <= 4096
    assert await stage.state_of(101) == "open"


async def test_marks_of_html_are_shown_as_they_were_written(stage: Stage) -> None:
    await stage.lan.say('101 xong <b>&" rồi')
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("chờ xác nhận")
    assert '“101 xong <b>&" rồi”' in (await stage.ha.next_message("#101")).text
    await stage.ha.say("101")
    assert '101 xong <b>&" rồi' in (await stage.ha.next_message("KH 30/KH-BQL")).text


async def test_a_list_of_ten_thousand_characters_comes_in_parts_in_order(stage: Stage) -> None:
    title = "Tham mưu, trình ban hành văn bản hướng dẫn thực hiện nhiệm vụ được giao tại kế hoạch công tác"
    numbers = await stage.register(*(a_new_task(f"{title} số {n}") for n in range(85)))
    async with stage.database.write() as connection:
        await connection.execute(text("UPDATE assignment_version SET state = 'submitted', submitted_on = '2024-11-04' WHERE until IS NULL"))
    await stage.settle()
    await stage.ha.read_all()
    await stage.ha.say("chờ xác nhận")
    await stage.ha.next_message("Chờ Văn phòng xác nhận")
    await stage.settle()
    parts = [said.text for said in (await stage.ha.transcript())[-4:] if said.direction == "bot"]
    parts = parts[next(n for n, part in enumerate(parts) if "Chờ Văn phòng xác nhận" in part) :]
    assert sum(map(len, parts)) > 10_000
    assert all(len(part.encode("utf-16-le")) // 2 <= 4096 for part in parts)
    shown = [int(number) for part in parts for number in re.findall(r"#(\d{3})", part)]
    assert [number for number in shown if number >= numbers[0]] == numbers


async def test_only_emoji_and_marks_are_answered_and_never_written_as_a_report(stage: Stage) -> None:
    for words in ("👍", "🎉🎉🎉", "❤️", "…", "?", ".   .", "ok", "\u200b\u200b a"):
        await stage.lan.say(words)
        await stage.lan.next_message()
    assert await stage.state_of(101) == "open"
    assert not [row for row in await stage.rows("SELECT intent FROM report") if row.intent != "acknowledge"]


STICKER = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}


async def test_what_the_bot_cannot_take_is_answered_with_what_it_can(stage: Stage) -> None:
    sound = {"file_id": "v", "file_unique_id": "v", "duration": 3}
    cases: list[tuple[dict[str, Any], str]] = [
        ({"voice": sound}, "thoại"),
        ({"video_note": {**sound, "length": 240}}, "thoại"),
        ({"sticker": STICKER}, "Bot chưa nhận được loại tin này"),
        ({"location": {"latitude": 20.8, "longitude": 106.7}}, "Bot chưa nhận được loại tin này"),
        ({"contact": {"phone_number": "0900", "first_name": "A"}}, "Bot chưa nhận được loại tin này"),
    ]
    for number, (content, answer) in enumerate(cases, 900):
        stage.sandbox.world.updates.push("message", _message(stage, stage.lan, number, **content))
        assert answer in (await stage.lan.next_message()).text
    assert await stage.written() == 0


# --- chats that move or vanish ---------------------------------------------------------------------------------------


async def test_whoever_blocks_the_bot_is_passed_over_until_coming_back(stage: Stage) -> None:
    await stage.lan.block()
    await stage.settle()
    await stage.outage("2024-11-05T08:00")
    # The head stands in for the focal person who cannot be reached.
    await stage.minh.next_message("#101")
    assert not [said for said in await stage.lan.unread() if "#101" in said.text]
    await stage.lan.start()
    await stage.lan.next_message()
    await stage.outage("2024-11-07T08:00")
    await stage.lan.next_message("#101")
    assert not [said for said in await stage.minh.unread() if "#101" in said.text]


async def test_a_block_found_only_when_sending_hands_the_reminder_on(stage: Stage) -> None:
    _user(stage, stage.lan).blocked = True
    await stage.outage("2024-11-05T08:00")
    await stage.settle()
    await stage.outage("2024-11-05T09:00")
    await stage.minh.next_message("#101")


async def test_a_group_that_becomes_a_supergroup_is_followed(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    moved = await group.migrate(stage.ha)
    await stage.settle()
    (number,) = await stage.register(a_new_task("Việc mới", date(2024, 12, 2)))
    await moved.next_message(f"#{number}")


async def test_a_group_that_moved_while_nobody_looked_gets_its_message_all_the_same(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    world = stage.sandbox.world
    told, world.updates.allowed = world.updates.allowed, ("callback_query",)
    moved = await group.migrate(stage.ha)
    world.updates.allowed = told
    (number,) = await stage.register(a_new_task("Việc mới", date(2024, 12, 2)))
    await moved.next_message(f"#{number}")


async def test_a_group_that_removes_the_bot_is_left_in_peace(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    await group.kick_bot(stage.minh)
    await stage.settle()
    calls = len(await stage.world.calls("sendMessage"))
    (number,) = await stage.register(a_new_task("Việc mới", date(2024, 12, 2)))
    await stage.lan.next_message(f"#{number}")
    await stage.settle()
    sent = [call for call in (await stage.world.calls("sendMessage"))[calls:] if str(call["params"].get("chat_id")) == str(group.id)]
    assert sent == []


# --- updates that break ---------------------------------------------------------------------------------------------


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "_RETRY", timedelta(0))


@pytest.mark.usefixtures("_at_once")
async def test_updates_that_cannot_be_parsed_are_parked_and_the_others_of_their_batch_are_handled(stage: Stage) -> None:
    updates = stage.sandbox.world.updates
    updates.push("message", _message(stage, stage.lan, 900, text="101 đang trình ký"))
    broken: list[Any] = [
        {"message_id": 5, "chat": 7, "date": "hôm qua"},
        [],
        "chữ",
        {"message_id": 5, "date": 1, "chat": {"id": 1, "type": "private"}, "from": 3, "text": "x"},
    ]
    for payload in broken:
        updates.push("message", payload)
    updates.push("message", _message(stage, stage.mai, 901, text="105 đang trình ký"))
    await stage.lan.next_message("Ghi nhận #101")
    await stage.mai.next_message("Ghi nhận #105")
    await stage.settle()
    assert await stage.inbox() == ["done", *["parked"] * len(broken), "done"]


async def test_an_update_of_a_kind_nobody_asked_for_is_passed_over(stage: Stage) -> None:
    updates = stage.sandbox.world.updates
    updates.push("message", {"id": 1})
    # Its number is the next one, as the platform's would be; nothing else of it is known to anybody.
    updates.waiting[-1]["something_new"] = updates.waiting[-1].pop("message")
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.settle()
    assert await stage.inbox() == ["done", "done"]


@pytest.mark.usefixtures("_at_once")
async def test_an_update_that_breaks_its_handling_is_tried_three_times_then_apologised_for_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = 0
    hear = reporting.hear

    async def breaking(turn: Any, words: str, **more: Any) -> None:
        nonlocal tries
        if "hỏng" in words:
            tries += 1
            raise RuntimeError("broken on purpose")
        await hear(turn, words, **more)

    monkeypatch.setattr(reporting, "hear", breaking)
    await stage.lan.say("101 hỏng máy in")
    await stage.lan.next_message("Bot gặp trục trặc")
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.settle()
    assert tries == 3
    assert await stage.inbox() == ["parked", "done"]
    assert len([said for said in await stage.lan.texts() if "trục trặc" in said]) == 1


async def test_without_buttons_every_message_says_the_words_that_do_the_same(office_url: str, tmp_path: Path) -> None:
    async with a_stage(office_url, tmp_path, PLAIN) as stage:
        await stage.lan.say("101")
        assert "“101 xong”" in (await stage.lan.next_message("#101")).text
        await stage.lan.say("101, 102, 103, 104 xong hết rồi")
        assert "“đúng”" in (await stage.lan.next_message("Bot hiểu là")).text
        await stage.lan.say("đúng")
        assert "“sai" in (await stage.lan.next_message("Ghi nhận")).text
        await stage.ha.say("chờ xác nhận")
        await stage.ha.next_message("Chờ Văn phòng xác nhận")
        for said in (*await stage.lan.transcript(), *await stage.ha.transcript()):
            assert said.buttons == []


async def test_the_words_for_a_mistake_name_the_task_or_none_at_all(office_url: str, tmp_path: Path) -> None:
    async with a_stage(office_url, tmp_path, PLAIN) as stage:
        await stage.lan.say("101 xong")
        assert "None" not in (await stage.lan.next_message("Ghi nhận #101")).text
