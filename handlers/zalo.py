"""A Zalo update becomes one `Incoming`; one service call answers it.

Nothing in an update is trusted to be there: the platform sends less than it documents (a refused kind of message may name
nobody), and sometimes more (kinds nobody has written down). What asks nothing of us is None.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import Any

from bot.channels.zalo import NAME
from bot.core.clock import Clock
from bot.core.incoming import ChatKind, Happening, Incoming, IncomingFile
from bot.core.text import name_key

Json = dict[str, Any]

_HAPPENINGS = {
    "message.text.received": Happening.TEXT,
    "message.image.received": Happening.FILE,
    "message.voice.received": Happening.VOICE,
    "message.sticker.received": Happening.OTHER,
    "message.unsupported.received": Happening.OTHER,
}
_GROUP_PREFIX = "zgr-"
_LONGEST_ID = 80
_LONGEST_KEY = 55
"""The key of an inbox row also bears the number of the bot."""


@cache
def _any_bot() -> re.Pattern[str]:
    """The mention of a bot whose name the platform did not tell, up to where something is asked of it."""
    from messages.reading.command_words import SLASH_SPOKEN, CommandKind  # Reading is loaded beside the start.

    group = SLASH_SPOKEN[CommandKind.BIND_GROUP]
    return re.compile(rf"^@bot\b(?:(?!\s(?:{group}|{name_key(group)})\s)[^\n/#\d])*", re.IGNORECASE)


def incoming_of(update: Json, clock: Clock, inbox_id: int, names: Iterable[str] = ()) -> Incoming | None:
    """The update as one value. `names`: by which the bot is mentioned in groups; the mention is taken out of the text."""
    message, sender, chat = _message(update), _part(update, "from"), _part(update, "chat")
    happening = _HAPPENINGS.get(str(update.get("event_name")))
    account, where = _id(sender.get("id")), _id(chat.get("id"))
    if happening is None or not account or not where or sender.get("is_bot") is True:
        return None
    kind = ChatKind.GROUP if chat.get("chat_type") == "GROUP" or where.startswith(_GROUP_PREFIX) else ChatKind.PRIVATE
    file = _photo(message) if happening is Happening.FILE else None
    if happening is Happening.FILE and file is None:
        happening = Happening.OTHER
    text = _text(message.get("text") if happening is Happening.TEXT else message.get("caption"))
    if kind is ChatKind.GROUP:
        text = without_mention(text, names)
    return Incoming(
        inbox_id=inbox_id,
        channel=NAME,
        happening=happening,
        chat_kind=kind,
        chat=where,
        account=account,
        account_name=_text(sender.get("display_name")),
        message=_id(message.get("message_id")) or None,
        at=clock.now(),
        text=text,
        file=file,
        written=written_of(update),
    )


def key_of(update: Json, minute: str) -> str:
    """By what an update that comes again is known: the message's id; without one, what it says in the minute it came."""
    message_id = _id(_message(update).get("message_id"))
    if message_id:
        return message_id[:_LONGEST_KEY]
    said = json.dumps(update, sort_keys=True, ensure_ascii=False, default=str)
    return f"{minute}/{hashlib.sha256(said.encode(errors='backslashreplace')).hexdigest()[:20]}"


def chat_of(update: Json) -> str:
    """The chat an update belongs to: updates of one chat are handled in order."""
    return _id(_part(update, "chat").get("id")) or _id(_part(update, "from").get("id")) or "-"


def without_mention(text: str, names: Iterable[str]) -> str:
    """A group's text without the mention the platform leaves in it, wherever it stands."""
    plain = unicodedata.normalize("NFC", text)
    for name in sorted(filter(None, names), key=len, reverse=True):
        pattern = re.compile(r"@\s?" + r"\s+".join(map(re.escape, unicodedata.normalize("NFC", name).split())) + r"(?!\w)", re.IGNORECASE)
        plain, found = pattern.subn(" ", plain)
        if found:
            return " ".join(plain.split(" ")).strip(" ,:")
    return _any_bot().sub("", plain).strip(" ,:")


def written_of(update: Json) -> datetime | None:
    """When a message was written; None where the platform tells no moment that can be one."""
    milliseconds = _message(update).get("date")
    if not isinstance(milliseconds, int) or isinstance(milliseconds, bool):
        return None
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _message(update: Json) -> Json:
    message = update.get("message")
    return message if isinstance(message, dict) else {}


def _part(update: Json, name: str) -> Json:
    part = _message(update).get(name)
    return part if isinstance(part, dict) else {}


def _photo(message: Json) -> IncomingFile | None:
    """`photo_url` is what is sent, `photo` what is documented."""
    address = _text(message.get("photo_url")) or _text(message.get("photo"))
    if not address:
        return None
    return IncomingFile(address, f"anh-{_id(message.get('message_id'))[:12] or 'zalo'}.jpg", "photo", None, "image/jpeg")


def _id(value: Any) -> str:
    return str(value)[:_LONGEST_ID] if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
