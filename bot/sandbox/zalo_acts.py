"""What people do on Zalo, and the little the bot gets to see of it: no quotes, no edits, no files but photos, and in groups only
what mentions the bot or answers it."""

from __future__ import annotations

import unicodedata
from typing import Any

from bot.sandbox.messages import Message
from bot.sandbox.people import Group, Person, zalo_id
from bot.sandbox.world import World

Json = dict[str, Any]


def heard(world: World, posted: Message, who: Person, *, kind: str = "text") -> None:
    """Tell the bot of a person's message, as far as Zalo does. `kind`: "text", "photo", "file", "voice" or "sticker"."""
    if not world.zalo.take_seat(who.id) or not _seen_by_bot(world, posted):
        return
    if kind == "file":
        # Sent for files, cards and whatever else: who sent it is told, what it was is not.
        world.zalo.push("message.unsupported.received", None if world.zalo.documented else _head(world, posted, who, with_id=False))
        return
    message = _head(world, posted, who)
    if kind == "photo":
        assert posted.file is not None
        name = "photo" if world.zalo.documented else "photo_url"
        message |= {name: world.photo_url(posted.file), "message_type": "CHAT_PHOTO"} | ({"caption": posted.text} if posted.text else {})
        world.zalo.push("message.image.received", message)
    elif kind == "voice":
        message |= {"voice_url": f"{world.base_url}/zalo/cdn/voice.aac", "message_type": "CHAT_VOICE"}
        world.zalo.push("message.voice.received", message)
    elif kind == "sticker":
        world.zalo.push(
            "message.sticker.received", message | {"sticker": "d063f44dc80821567819", "url": f"{world.base_url}/zalo/cdn/like.png"}
        )
    else:
        world.zalo.push("message.text.received", message | {"text": posted.text})


def wire_message_id(message: Message) -> str:
    """A message's id on Zalo's wire."""
    return f"{abs(message.chat_id) % 0xFFFF:04x}{message.message_id:012x}"


def _head(world: World, posted: Message, who: Person, *, with_id: bool = True) -> Json:
    group = posted.chat_id in world.groups
    head: Json = {
        "from": {"id": zalo_id(who.id), "display_name": who.name, "is_bot": False},
        "chat": {"id": zalo_id(posted.chat_id), "chat_type": "GROUP" if group else "PRIVATE"},
    }
    return head | ({"message_id": wire_message_id(posted), "date": posted.date * 1000} if with_id else {})


def _seen_by_bot(world: World, message: Message) -> bool:
    group: Group | None = world.groups.get(message.chat_id)
    if group is None:
        return True
    if not group.has_bot:
        return False
    if message.reply_to is not None and message.reply_to.from_bot:
        return True
    said, name = (unicodedata.normalize("NFC", text).lower() for text in (message.text, f"@{world.zalo.name}"))
    return name in said
