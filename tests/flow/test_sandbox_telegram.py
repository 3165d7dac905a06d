"""The sandbox seen through python-telegram-bot: the client the project uses must find nothing to complain about."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyKeyboardMarkup, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.sandbox.server import Sandbox
from tests.flow.world import GroupChat, PersonChat, SandboxError, World


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with Sandbox(tmp_path / "clock") as running:
        yield running


@pytest.fixture
async def world(sandbox: Sandbox) -> AsyncIterator[World]:
    async with World(sandbox.url) as client:
        yield client
        assert (await client.counters())["unknown"] == {}


@pytest.fixture
async def bot(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    # Without it python-telegram-bot warns about its own attribute whenever it raises RetryAfter.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with Bot(sandbox.token, base_url=sandbox.api_url, base_file_url=sandbox.file_url) as client:
        yield client


@pytest.fixture
async def lan(world: World) -> PersonChat:
    return await world.person("Lan", last_name="Lê Thị", label="Đầu mối", started=True)


async def take(bot: Bot, timeout: int = 5) -> list[Update]:
    """The waiting updates, confirmed."""
    updates = list(await bot.get_updates(timeout=timeout))
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)
    return updates


def buttons(*texts: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=f"d:{text}") for text in texts]])


async def test_get_me_says_what_the_bot_may_do(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.is_bot, me.username, me.can_join_groups, me.can_read_all_group_messages) == (True, "nhacviec_bot", True, False)


async def test_a_wrong_token_is_unauthorized(sandbox: Sandbox) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("123456789:wrong", base_url=sandbox.api_url):
            pass


async def test_what_a_person_says_arrives_as_an_update(bot: Bot, lan: PersonChat) -> None:
    said = await lan.say("112 xong rồi ạ 👍")
    (update,) = await take(bot)
    message = update.message
    assert message is not None and message.from_user is not None
    assert (message.message_id, message.text, message.from_user.id, message.chat.type) == (said.id, "112 xong rồi ạ 👍", lan.id, "private")
    assert abs((message.date - said.at).total_seconds()) < 1


async def test_a_waiting_poll_wakes_the_moment_something_is_said(bot: Bot, lan: PersonChat) -> None:
    poll = asyncio.ensure_future(bot.get_updates(timeout=50))
    await bot.get_me()
    await lan.say("xong")
    (update,) = await asyncio.wait_for(poll, 5)
    assert update.message is not None and update.message.text == "xong"


async def test_unconfirmed_updates_come_again_and_confirmed_ones_do_not(bot: Bot, lan: PersonChat) -> None:
    await lan.say("một")
    await lan.say("hai")
    first = await bot.get_updates()
    assert [u.update_id for u in await bot.get_updates()] == [u.update_id for u in first]
    assert len(await bot.get_updates(limit=1)) == 1
    rest = await bot.get_updates(offset=first[0].update_id + 1)
    assert [u.message.text for u in rest if u.message] == ["hai"]
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()


async def test_only_the_kinds_asked_for_are_queued(bot: Bot, lan: PersonChat) -> None:
    await bot.get_updates(allowed_updates=["my_chat_member"])
    await lan.say("không tới")
    await lan.block()
    (update,) = await take(bot)
    assert update.my_chat_member is not None
    assert (update.my_chat_member.old_chat_member.status, update.my_chat_member.new_chat_member.status) == ("member", "kicked")


async def test_a_second_poller_ends_the_first_with_a_conflict(bot: Bot, sandbox: Sandbox) -> None:
    async with Bot(sandbox.token, base_url=sandbox.api_url) as other:
        first = asyncio.ensure_future(bot.get_updates(timeout=50))
        await bot.get_me()
        second = asyncio.ensure_future(other.get_updates(timeout=50))
        with pytest.raises(Conflict, match="make sure that only one bot instance is running"):
            await first
        assert await other.get_me()
        assert not second.done()
        second.cancel()


async def test_polling_while_a_webhook_is_set_is_a_conflict(bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_an_html_message_arrives_as_text_and_entities(bot: Bot, lan: PersonChat) -> None:
    sent = await bot.send_message(lan.id, "<b>#112</b> hạn &lt;20/11&gt;", parse_mode=ParseMode.HTML)
    assert sent.text == "#112 hạn <20/11>" and sent.entities[0].type == "bold"
    seen = await lan.next_message(contains="#112")
    assert seen.text == sent.text and seen.raw["source"] == "<b>#112</b> hạn &lt;20/11&gt;"


async def test_a_reply_carries_the_message_it_replies_to(bot: Bot, lan: PersonChat) -> None:
    sent = await bot.send_message(lan.id, "Việc 112?")
    await lan.reply(await lan.next_message(), "xong")
    (update,) = await take(bot)
    assert update.message is not None and update.message.reply_to_message is not None
    assert update.message.reply_to_message.message_id == sent.message_id
    back = await bot.send_message(lan.id, "Ghi nhận", reply_parameters=ReplyParameters(update.message.message_id))
    assert back.reply_to_message is not None and back.reply_to_message.text == "xong"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(lan.id, "Ghi nhận", reply_to_message_id=999)
    alone = await bot.send_message(lan.id, "x", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True))
    assert alone.reply_to_message is None


async def test_a_press_arrives_with_text_and_keyboard_and_is_answered_once(bot: Bot, lan: PersonChat) -> None:
    await bot.send_message(lan.id, "112 xong?", reply_markup=buttons("Đúng", "Sai"))
    press = await lan.press(await lan.next_message(), "Đúng")
    (update,) = await take(bot)
    query = update.callback_query
    assert query is not None and query.message is not None and query.chat_instance
    assert (query.data, query.message.text) == ("d:Đúng", "112 xong?")  # type: ignore[attr-defined]
    assert await bot.answer_callback_query(query.id, "Đã ghi")
    assert await press.answer() == "Đã ghi"
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query.id)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("17")


async def test_a_press_left_for_fifteen_seconds_can_no_longer_be_answered(bot: Bot, lan: PersonChat, sandbox: Sandbox) -> None:
    await bot.send_message(lan.id, "112 xong?", reply_markup=buttons("Đúng"))
    message = await lan.next_message()
    young, old = await lan.press(message, "Đúng"), await lan.press(message, "Đúng")
    sandbox.world.presses[young.id].pressed_at -= 14
    sandbox.world.presses[old.id].pressed_at -= 15.1
    assert await bot.answer_callback_query(young.id)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(old.id)


async def test_a_person_cannot_press_a_button_that_is_not_there(bot: Bot, lan: PersonChat) -> None:
    await bot.send_message(lan.id, "112 xong?", reply_markup=buttons("Đúng"))
    with pytest.raises(SandboxError, match="không có nút"):
        await lan.press(await lan.next_message(), "Sai")


async def test_an_edit_returns_the_message_and_an_empty_edit_is_refused(bot: Bot, lan: PersonChat) -> None:
    sent = await bot.send_message(lan.id, "Trang 1", reply_markup=buttons("Sau"))
    seen = await lan.next_message()
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("Trang 1", lan.id, sent.message_id, reply_markup=buttons("Sau"))
    edited = await bot.edit_message_text("Trang 2", lan.id, sent.message_id, reply_markup=buttons("Trước"))
    assert not isinstance(edited, bool) and edited.text == "Trang 2" and edited.edit_date is not None
    shown = await lan.next_edit(seen)
    assert (shown.text, shown.buttons, shown.edits[0]["text"]) == ("Trang 2", ["Trước"], "Trang 1")
    bare = await bot.edit_message_reply_markup(lan.id, sent.message_id)
    assert not isinstance(bare, bool) and bare.reply_markup is None
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(lan.id, sent.message_id)


async def test_an_edit_without_a_keyboard_takes_the_keyboard_away(bot: Bot, lan: PersonChat) -> None:
    sent = await bot.send_message(lan.id, "Trang 1", reply_markup=buttons("Sau"))
    edited = await bot.edit_message_text("Hết", lan.id, sent.message_id)
    assert not isinstance(edited, bool) and edited.reply_markup is None


async def test_messages_that_are_not_there_or_not_the_bots_cannot_be_edited(bot: Bot, lan: PersonChat) -> None:
    said = await lan.say("của tôi")
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", lan.id, 999)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", lan.id, said.id)
    document = await bot.send_document(lan.id, b"x", filename="a.txt")
    with pytest.raises(BadRequest, match="no text in the message to edit"):
        await bot.edit_message_text("x", lan.id, document.message_id)


async def test_a_person_edits_a_message_and_the_bot_hears_of_it(bot: Bot, lan: PersonChat) -> None:
    said = await lan.say("112 xog")
    await lan.edit(said, "112 xong")
    first, second = await take(bot)
    assert first.message is not None and first.message.text == "112 xog"
    assert second.edited_message is not None and second.edited_message.text == "112 xong"


async def test_a_message_is_deleted_once_and_only_within_48_hours(bot: Bot, lan: PersonChat, world: World) -> None:
    old, new = await bot.send_message(lan.id, "cũ"), await bot.send_message(lan.id, "mới")
    assert await bot.delete_message(lan.id, new.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(lan.id, new.message_id)
    await world.clock.jump(hours=49)
    with pytest.raises(BadRequest, match="can't be deleted for everyone"):
        await bot.delete_message(lan.id, old.message_id)
    assert [said.deleted for said in await lan.transcript()] == [False, True]


async def test_a_file_is_received_and_its_content_fetched(bot: Bot, lan: PersonChat) -> None:
    await lan.send_file("CV 215.pdf", b"%PDF-1.4 noi dung", caption="112 đã ký")
    (update,) = await take(bot)
    assert update.message is not None and update.message.document is not None
    assert (update.message.caption, update.message.document.file_name) == ("112 đã ký", "CV 215.pdf")
    file = await bot.get_file(update.message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"%PDF-1.4 noi dung"


async def test_a_photo_arrives_in_several_sizes(bot: Bot, lan: PersonChat) -> None:
    await lan.send_file("anh.jpg", b"\xff\xd8anh", photo=True)
    (update,) = await take(bot)
    assert update.message is not None and len(update.message.photo) == 2
    for size in update.message.photo:
        assert bytes(await (await bot.get_file(size)).download_as_bytearray()) == b"\xff\xd8anh"


async def test_a_file_above_20_mb_can_be_received_but_not_fetched(bot: Bot, lan: PersonChat) -> None:
    await lan.send_file("vua.pdf", size=20 * 1024 * 1024)
    await lan.send_file("to.pdf", size=20 * 1024 * 1024 + 1)
    fits, big = await take(bot)
    assert fits.message and fits.message.document and big.message and big.message.document
    assert (await bot.get_file(fits.message.document)).file_size == 20 * 1024 * 1024
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(big.message.document)


async def test_an_upload_above_50_mb_is_refused(bot: Bot, lan: PersonChat) -> None:
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(lan.id, b"\0" * (50 * 1024 * 1024 + 1), filename="to.bin")


async def test_the_bot_sends_a_document_and_a_photo(bot: Bot, lan: PersonChat, world: World) -> None:
    sent = await bot.send_document(lan.id, b"noi dung", filename="báo cáo.docx", caption="<b>Biểu 1</b>", parse_mode=ParseMode.HTML)
    assert sent.document is not None and (sent.document.file_name, sent.caption) == ("báo cáo.docx", "Biểu 1")
    seen = await lan.next_message(contains="Biểu 1")
    assert seen.file is not None and seen.file["size"] == 8
    again = await bot.send_document(lan.id, sent.document.file_id)
    assert again.document is not None and again.document.file_unique_id == sent.document.file_unique_id
    photo = await bot.send_photo(lan.id, b"\x89PNG", caption="ảnh")
    assert len(photo.photo) == 2 and photo.caption == "ảnh"


async def test_a_person_who_never_started_cannot_be_written_to(bot: Bot, world: World) -> None:
    nam = await world.person("Nam")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(nam.id, "x")
    await nam.start("MA482913")
    (update,) = await take(bot)
    assert update.message is not None and update.message.text == "/start MA482913"
    assert update.message.entities[0].type == "bot_command"
    assert await bot.send_message(nam.id, "chào đồng chí")


async def test_a_person_who_blocked_the_bot_is_forbidden_until_the_block_is_lifted(bot: Bot, lan: PersonChat) -> None:
    assert await bot.send_message(lan.id, "trước")
    await lan.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(lan.id, "x")
    with pytest.raises(SandboxError, match="đang chặn bot"):
        await lan.say("x")
    await lan.unblock()
    assert await bot.send_message(lan.id, "sau")
    await lan.deactivate()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(lan.id, "x")


async def test_an_unknown_chat_is_not_found(bot: Bot, lan: PersonChat) -> None:
    for chat in (404, "@khong_co"):
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(chat, "x")
    with pytest.raises(BadRequest, match="Chat_id is empty"):
        await bot.send_message("", "x")


@pytest.fixture
async def room(world: World, lan: PersonChat) -> GroupChat:
    return await world.group("Phòng QLĐT", lan)


async def test_with_privacy_on_the_bot_sees_commands_mentions_and_replies_only(bot: Bot, lan: PersonChat, room: GroupChat) -> None:
    await bot.send_message(room.id, "Danh sách tuần")
    listing = await room.next_message()
    await lan.say("mai họp nhé", chat=room)
    other = await lan.say("/help@bot_khac", chat=room)
    await lan.reply(other, "không cho bot")
    await lan.say("/help", chat=room)
    await lan.say("/help@nhacviec_bot", chat=room)
    await lan.say("nhờ @nhacviec_bot xem", chat=room)
    await lan.reply(listing, "112 xong")
    seen = [update.message for update in await take(bot)]
    assert [m.text for m in seen if m] == ["/help", "/help@nhacviec_bot", "nhờ @nhacviec_bot xem", "112 xong"]
    assert seen[0] is not None and (seen[0].chat.type, seen[0].chat.title) == ("group", "Phòng QLĐT")


@pytest.mark.parametrize(("privacy", "status"), [(False, "member"), (True, "administrator")])
async def test_without_privacy_or_as_administrator_the_bot_sees_all(
    bot: Bot, world: World, lan: PersonChat, privacy: bool, status: str
) -> None:
    room = await world.group("Nhóm mở", lan, privacy=privacy, bot=status)
    await lan.say("mai họp nhé", chat=room)
    (update,) = await take(bot)
    assert update.message is not None and update.message.text == "mai họp nhé"


async def test_a_group_the_bot_was_removed_from_is_forbidden(bot: Bot, lan: PersonChat, room: GroupChat) -> None:
    await room.kick_bot(by=lan)
    (update,) = await take(bot)
    assert update.my_chat_member is not None and update.my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(room.id, "x")
    await lan.say("/help", chat=room)
    assert await take(bot, timeout=0) == []
    await room.add_bot(by=lan)
    changed, told = await take(bot)
    assert changed.my_chat_member is not None and told.message is not None and told.message.new_chat_members[0].is_bot
    assert await bot.send_message(room.id, "x")


async def test_the_bot_leaves_a_group_and_is_no_longer_a_member(bot: Bot, lan: PersonChat, room: GroupChat) -> None:
    assert (await bot.get_chat_member(room.id, lan.id)).status == "member"
    assert await bot.leave_chat(room.id)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(room.id, "x")


async def test_a_migrated_group_tells_its_new_id(bot: Bot, lan: PersonChat, room: GroupChat) -> None:
    supergroup = await room.migrate(by=lan)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(room.id, "x")
    assert caught.value.new_chat_id == supergroup.id
    there, here = await take(bot)
    assert there.message is not None and there.message.migrate_to_chat_id == supergroup.id
    assert here.message is not None and here.message.migrate_from_chat_id == room.id
    sent = await bot.send_message(supergroup.id, "x")
    assert (sent.chat.type, sent.message_id) == ("supergroup", 2)


async def test_people_join_and_leave_a_group(bot: Bot, world: World, lan: PersonChat, room: GroupChat) -> None:
    nam = await world.person("Nam")
    with pytest.raises(SandboxError, match="không ở trong nhóm"):
        await nam.say("x", chat=room)
    await room.join(nam)
    await room.leave(nam)
    joined, left = await take(bot)
    assert joined.message is not None and joined.message.new_chat_members[0].id == nam.id
    assert left.message is not None and left.message.left_chat_member is not None


async def test_commands_chats_and_actions(bot: Bot, lan: PersonChat, room: GroupChat) -> None:
    assert await bot.set_my_commands([("help", "Trợ giúp"), ("summary", "Tổng hợp")])
    assert [command.command for command in await bot.get_my_commands()] == ["help", "summary"]
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("Help!", "Trợ giúp")])
    assert (await bot.get_chat(lan.id)).first_name == "Lan"
    assert (await bot.get_chat(room.id)).title == "Phòng QLĐT"
    assert await bot.send_chat_action(lan.id, "typing")
    with pytest.raises(BadRequest, match="Wrong parameter action"):
        await bot.send_chat_action(lan.id, "dancing")


async def test_only_inline_keyboards_are_echoed(bot: Bot, lan: PersonChat) -> None:
    inline = await bot.send_message(lan.id, "a", reply_markup=buttons("x"), link_preview_options=LinkPreviewOptions(is_disabled=True))
    assert inline.reply_markup == buttons("x")
    other = await bot.send_message(lan.id, "b", reply_markup=ReplyKeyboardMarkup([["x"]]))
    assert other.reply_markup is None
    assert (await lan.transcript())[-1].raw["keyboard"]["keyboard"] == [[{"text": "x"}]]


async def test_six_messages_at_once_to_one_chat_are_too_many(bot: Bot, lan: PersonChat, world: World, sandbox: Sandbox) -> None:
    # However long a machine under load takes to send six.
    sandbox.limits._now = lambda: 0.0
    for number in range(5):
        await bot.send_message(lan.id, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(lan.id, "quá nhanh")
    await world.limits(enforce=False)
    assert await bot.send_message(lan.id, "không giới hạn")


async def test_scripted_faults_look_like_the_real_ones(bot: Bot, lan: PersonChat, world: World) -> None:
    await world.fault("429", "sendMessage", lan, retry_after=7)
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(lan.id, "x")
    assert caught.value.retry_after == timedelta(seconds=7)
    await world.fault("502")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.get_me()
    await world.fault("403", description="Forbidden: bot was kicked from the supergroup chat")
    with pytest.raises(Forbidden, match="kicked"):
        await bot.send_message(lan.id, "x")
    await world.fault(
        "400", parameters={"migrate_to_chat_id": -100}, description="Bad Request: group chat was upgraded to a supergroup chat"
    )
    with pytest.raises(ChatMigrated):
        await bot.send_message(lan.id, "x")
    assert await bot.send_message(lan.id, "lại chạy")
    assert (await world.counters())["refused_calls"] == 0


async def test_a_fault_hits_only_its_method_and_chat_after_what_it_skips(bot: Bot, lan: PersonChat, world: World) -> None:
    nam = await world.person("Nam", started=True)
    await world.fault("500", "sendMessage", lan, skip=1)
    await bot.send_message(nam.id, "1")
    await bot.send_message(lan.id, "1")
    with pytest.raises(NetworkError):
        await bot.send_message(lan.id, "2")
    assert await lan.texts() == ["1"]


async def test_a_reset_before_leaves_nothing_and_a_reset_after_leaves_the_message(bot: Bot, lan: PersonChat, world: World) -> None:
    await world.fault("reset_before", "sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(lan.id, "mất")
    assert await lan.texts() == []
    await world.fault("reset_after", "sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(lan.id, "tới nơi")
    assert await lan.texts() == ["tới nơi"]
    assert [(call["fault"], call["status"]) for call in await world.calls("sendMessage")] == [("reset_before", 0), ("reset_after", 0)]


async def test_a_lost_answer_times_out_although_the_message_arrived(bot: Bot, lan: PersonChat, world: World) -> None:
    await world.fault("lost", "sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(lan.id, "tới nơi", read_timeout=0.2)
    assert await lan.texts() == ["tới nơi"]


async def test_a_delayed_answer_still_comes(bot: Bot, lan: PersonChat, world: World) -> None:
    await world.fault("delay", "sendMessage", seconds=0.2)
    assert (await bot.send_message(lan.id, "chậm")).text == "chậm"


async def test_dates_are_seconds_of_the_sandbox_clock(bot: Bot, lan: PersonChat, world: World, tmp_path: Path) -> None:
    await world.clock.jump("2030-01-02T08:00:00")
    sent = await bot.send_message(lan.id, "chúc mừng năm mới")
    assert sent.date.isoformat().startswith("2030-01-02T01:00:0")
    assert (await lan.next_message()).at.isoformat().startswith("2030-01-02T08:00:0")
    assert float((tmp_path / "clock").read_text()) > 86400
