"""A Telegram update becomes one `Incoming`; one service call answers it.

It runs inside the drain of the inbox: what it raises comes back to it, so that the update is tried again or parked, never
lost. python-telegram-bot parses the update; its Application would only choose among handlers, and there is one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog
from telegram import Chat, Message, MessageEntity, Update

from bot.channels.telegram import NAME
from bot.core.channel import Channel, ChannelError
from bot.core.clock import Clock
from bot.core.incoming import ChatKind, Happening, Incoming, IncomingFile

if TYPE_CHECKING:
    from bot.services.turn import Reaction

log = structlog.get_logger()

_GONE = ("kicked", "left")


@dataclass(frozen=True, slots=True)
class Door:
    """The one service call behind every update, with what it takes to answer a press in place."""

    receive: Callable[[Incoming], Awaitable[Reaction]]
    channel: Channel
    clock: Clock


async def handle(update: Update, inbox_id: int, door: Door) -> bool:
    """Every kind of update the bot asks for; words are read by the service. False when it asks nothing of us."""
    incoming = incoming_of(update, door.clock, inbox_id)
    if incoming is None:
        return False
    await _react(door, incoming, await door.receive(incoming))
    return True


async def _react(door: Door, incoming: Incoming, reaction: Reaction) -> None:
    """Gestures that are worthless a moment later: no ledger, and a failure is only noted."""
    try:
        if reaction.edit is not None:
            await door.channel.send(incoming.chat, reaction.edit)
        if incoming.press is not None:
            await door.channel.toast(incoming.press, reaction.toast or "")
    except ChannelError as error:
        log.info("reaction_lost", inbox=incoming.inbox_id, error=str(error))


def incoming_of(update: Update, clock: Clock, inbox_id: int) -> Incoming | None:
    """The update as one value; None for what asks nothing of us (the bot was unblocked, a channel post)."""
    if update.callback_query is not None:
        return _press(update, clock, inbox_id)
    if update.my_chat_member is not None:
        return _membership(update, clock, inbox_id)
    message = update.effective_message
    if message is None or message.from_user is None:
        return None
    happening, text = _what(message, edited=update.edited_message is not None)
    if happening is None:
        return None
    return Incoming(
        inbox_id=inbox_id,
        channel=NAME,
        happening=happening,
        chat_kind=_kind(message.chat),
        chat=str(message.chat.id),
        account=str(message.from_user.id),
        account_name=message.from_user.full_name,
        message=str(message.message_id),
        at=clock.now(),
        text=text,
        reply_to=str(message.reply_to_message.message_id) if message.reply_to_message else None,
        file=_file(message),
        edited=update.edited_message is not None,
        written=message.edit_date or message.date,
        to_bot=_is_to_bot(message),
        forwarded=message.forward_origin is not None,
    )


def _what(message: Message, *, edited: bool) -> tuple[Happening | None, str]:
    if message.migrate_to_chat_id is not None:
        return Happening.MIGRATED, str(message.migrate_to_chat_id)
    if message.document or message.photo:
        return Happening.FILE, message.caption or ""
    if message.voice or message.audio or message.video_note:
        return Happening.VOICE, ""
    if message.text is not None:
        return (Happening.EDIT if edited else Happening.TEXT), message.text
    if message.chat.type != Chat.PRIVATE:
        # Somebody joined, a title changed: a group's own news is nobody's report.
        return None, ""
    return Happening.OTHER, ""


def _file(message: Message) -> IncomingFile | None:
    if message.document is not None:
        document = message.document
        return IncomingFile(document.file_id, document.file_name or "tep", "file", document.file_size, document.mime_type)
    if message.photo:
        largest = message.photo[-1]
        return IncomingFile(largest.file_id, f"anh-{message.message_id}.jpg", "photo", largest.file_size, "image/jpeg")
    return None


def _press(update: Update, clock: Clock, inbox_id: int) -> Incoming | None:
    query = update.callback_query
    assert query is not None
    if query.message is None or query.data is None:
        return None
    return Incoming(
        inbox_id=inbox_id,
        channel=NAME,
        happening=Happening.BUTTON,
        chat_kind=_kind(query.message.chat),
        chat=str(query.message.chat.id),
        account=str(query.from_user.id),
        account_name=query.from_user.full_name,
        message=str(query.message.message_id),
        at=clock.now(),
        button=query.data,
        press=query.id,
    )


def _membership(update: Update, clock: Clock, inbox_id: int) -> Incoming | None:
    change = update.my_chat_member
    assert change is not None
    if change.new_chat_member.status not in _GONE:
        return None
    return Incoming(
        inbox_id=inbox_id,
        channel=NAME,
        happening=Happening.BLOCKED,
        chat_kind=_kind(change.chat),
        chat=str(change.chat.id),
        account=str(change.from_user.id),
        account_name=change.from_user.full_name,
        message=None,
        at=clock.now(),
    )


def _kind(chat: Chat) -> ChatKind:
    return ChatKind.PRIVATE if chat.type == Chat.PRIVATE else ChatKind.GROUP


def _is_to_bot(message: Message) -> bool:
    """Groups: a command, a mention, or a reply to the bot. With privacy mode on nothing else arrives; without it the
    rest is the group's own talk."""
    if message.chat.type == Chat.PRIVATE:
        return True
    entities = {entity.type for entity in message.entities}
    replied = (
        message.reply_to_message is not None
        and message.reply_to_message.from_user is not None
        and message.reply_to_message.from_user.is_bot
    )
    return replied or bool(entities & {MessageEntity.BOT_COMMAND, MessageEntity.MENTION, MessageEntity.TEXT_MENTION})
