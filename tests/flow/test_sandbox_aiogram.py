"""A second client library with typed models: what the sandbox answers must satisfy it as well.

It is imported where it is used: building its models takes seconds, which every run that merely collects tests would wait for.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from bot.sandbox.server import Sandbox
from tests.flow.world import PersonChat, World

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import InlineKeyboardMarkup


def client(sandbox: Sandbox, token: str = "") -> Bot:
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    return Bot(token or sandbox.token, session=AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url)))


def shown(keys: InlineKeyboardMarkup | None) -> list[str]:
    """The texts of the buttons."""
    return [button.text for row in keys.inline_keyboard for button in row] if keys else []


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(None) as running:
        yield running


@pytest.fixture
async def world(sandbox: Sandbox) -> AsyncIterator[World]:
    async with World(sandbox.url) as found:
        yield found


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    found = client(sandbox)
    yield found
    await found.session.close()


@pytest.fixture
async def lan(world: World) -> PersonChat:
    return await world.person("Lan", username="lan_qldt", started=True)


async def test_who_the_bot_is_and_where_it_stands(bot: Bot, lan: PersonChat, world: World) -> None:
    assert (await bot.get_me()).can_join_groups is True
    assert (await bot.get_webhook_info()).url == ""
    room = await world.group("Phòng QLĐT", lan)
    assert (await bot.get_chat(room.id)).title == "Phòng QLĐT"
    assert (await bot.get_chat(lan.id)).username == "lan_qldt"
    for status in ("member", "administrator", "kicked"):
        await room._bot(lan, status)
        assert (await bot.get_chat_member(room.id, bot.id)).status == status


async def test_a_conversation_with_buttons_and_an_edit(bot: Bot, lan: PersonChat) -> None:
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

    keys = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Đúng", callback_data="d:112")]])
    sent = await bot.send_message(lan.id, "<b>#112</b> xong?", parse_mode="HTML", reply_markup=keys)
    assert sent.html_text == "<b>#112</b> xong?" and shown(sent.reply_markup) == ["Đúng"]
    press = await lan.press(await lan.next_message(), "Đúng")
    (update,) = await bot.get_updates(timeout=5)
    query = update.callback_query
    assert query is not None and query.data == "d:112" and isinstance(query.message, Message)
    assert query.message.text == "#112 xong?" and shown(query.message.reply_markup) == ["Đúng"]
    assert await query.answer("Đã ghi").as_(bot)
    assert await press.answer() == "Đã ghi"
    edited = await bot.edit_message_text("Đã ghi #112", chat_id=lan.id, message_id=sent.message_id)
    assert isinstance(edited, Message) and edited.edit_date is not None and edited.reply_markup is None
    assert await bot.delete_message(lan.id, sent.message_id)


async def test_updates_of_every_kind_are_well_formed(bot: Bot, lan: PersonChat, world: World) -> None:
    room = await world.group("Phòng", lan, bot="left")
    await room.add_bot(lan, "administrator")
    nam = await world.person("Nam")
    await nam.start("MA482913")
    said = await lan.say("112 xog /help @nhacviec_bot https://a.vn")
    await lan.edit(said, "112 xong")
    await lan.send_file("a.pdf", b"x", caption="đây ạ", reply_to=said)
    await lan.send_file("a.jpg", b"x", photo=True)
    await room.join(nam)
    await room.leave(nam)
    await lan.block()
    await room.migrate(lan)
    updates = await bot.get_updates()
    kinds = [update.event_type for update in updates]
    assert kinds == ["my_chat_member", *["message"] * 3, "edited_message", *["message"] * 4, "my_chat_member", *["message"] * 2]


async def test_files_both_ways(bot: Bot, lan: PersonChat) -> None:
    from aiogram.types import BufferedInputFile

    await lan.send_file("CV 215.pdf", b"noi dung")
    (update,) = await bot.get_updates(timeout=5)
    assert update.message is not None and update.message.document is not None
    content = await bot.download(update.message.document)
    assert content is not None and content.read() == b"noi dung"
    sent = await bot.send_document(lan.id, BufferedInputFile(b"bieu 1", "bieu-1.docx"), caption="Biểu 1")
    assert sent.document is not None and (sent.document.file_name, sent.caption) == ("bieu-1.docx", "Biểu 1")
    photo = await bot.send_photo(lan.id, BufferedInputFile(b"anh", "a.jpg"))
    assert photo.photo is not None and len(photo.photo) == 2


async def test_refusals_become_the_right_exceptions(bot: Bot, lan: PersonChat, world: World, sandbox: Sandbox) -> None:
    from aiogram.exceptions import (
        TelegramBadRequest,
        TelegramForbiddenError,
        TelegramMigrateToChat,
        TelegramRetryAfter,
        TelegramUnauthorizedError,
    )

    room = await world.group("Phòng", lan)
    supergroup = await room.migrate(lan)
    with pytest.raises(TelegramMigrateToChat) as migrated:
        await bot.send_message(room.id, "x")
    assert migrated.value.migrate_to_chat_id == supergroup.id
    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await bot.send_message(lan.id, "<p>x</p>", parse_mode="HTML")
    await world.fault("429", "sendMessage", retry_after=3)
    with pytest.raises(TelegramRetryAfter) as early:
        await bot.send_message(lan.id, "x")
    assert early.value.retry_after == 3
    await lan.block()
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(lan.id, "x")
    stranger = client(sandbox, "123456789:wrong")
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
    await stranger.session.close()


async def test_a_long_poll_wakes_at_once(bot: Bot, lan: PersonChat, world: World) -> None:
    poll = asyncio.ensure_future(bot.get_updates(timeout=30))
    await bot.get_me()
    await lan.say("xong")
    assert len(await asyncio.wait_for(poll, 5)) == 1
    assert (await world.counters())["unknown_methods"] == 0
