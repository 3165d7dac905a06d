"""A message of a chat: as the Bot API shows it, and as a reader of the transcript sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.sandbox.clock import OFFICE
from bot.sandbox.html import Entity
from bot.sandbox.people import File

Json = dict[str, Any]


@dataclass(slots=True)
class Message:
    """One message. `text` is the caption when there is a file."""

    chat_id: int
    message_id: int
    sender: Json
    """The Bot API's User who wrote it."""
    date: int
    chat: Json
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    source: str = ""
    """The text as it was sent, tags included."""
    parse_mode: str = ""
    file: File | None = None
    is_photo: bool = False
    reply_to: Message | None = None
    buttons: Json | None = None
    """The inline keyboard."""
    keyboard: Json | None = None
    """Any other reply markup; the Bot API never echoes it."""
    service: Json = field(default_factory=dict)
    """The fields of a service message, such as `new_chat_members`."""
    edit_date: int | None = None
    edits: list[Json] = field(default_factory=list)
    """What the message said before each edit."""
    deleted: bool = False
    n: int = 0
    """Number of the last event that touched it."""
    born: int = 0
    """Number of the event that made it."""

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.sender["is_bot"])

    def api(self, with_reply: bool = True) -> Json:
        """The Bot API's Message; a quoted message does not quote in turn."""
        shown: Json = {"message_id": self.message_id, "from": self.sender, "chat": self.chat, "date": self.date}
        if self.edit_date is not None:
            shown["edit_date"] = self.edit_date
        if with_reply and self.reply_to is not None and not self.reply_to.deleted:
            shown["reply_to_message"] = self.reply_to.api(with_reply=False)
        if self.file is not None:
            if self.is_photo:
                shown["photo"] = self.file.photo()
            else:
                shown["document"] = self.file.document()
            if self.text:
                shown["caption"] = self.text
                if self.entities:
                    shown["caption_entities"] = self.entities
        elif self.service:
            shown.update(self.service)
        else:
            shown["text"] = self.text
            if self.entities:
                shown["entities"] = self.entities
        if self.buttons is not None:
            shown["reply_markup"] = self.buttons
        return shown

    def transcript(self) -> Json:
        """The message for tests and for the page."""
        direction = "service" if self.service else "bot" if self.from_bot else "person"
        rows = (self.buttons or {}).get("inline_keyboard", [])
        return {
            "n": self.n,
            "born": self.born,
            "chat": self.chat_id,
            "message_id": self.message_id,
            "direction": direction,
            "from": {"id": self.sender["id"], "name": f"{self.sender['first_name']} {self.sender.get('last_name', '')}".strip()},
            "date": self.date,
            "at": datetime.fromtimestamp(self.date, UTC).astimezone(OFFICE).isoformat(),
            "text": self.text,
            "entities": self.entities,
            "source": self.source,
            "parse_mode": self.parse_mode,
            "buttons": [[{"text": b["text"], "data": b.get("callback_data"), "url": b.get("url")} for b in row] for row in rows],
            "keyboard": self.keyboard,
            "reply_to": self.reply_to.message_id if self.reply_to else None,
            "file": self._file(),
            "service": self.service or None,
            "edited": self.edit_date is not None,
            "edits": self.edits,
            "deleted": self.deleted,
        }

    def _file(self) -> Json | None:
        if self.file is None:
            return None
        kind = "photo" if self.is_photo else "document"
        return {"file_id": self.file.file_id, "name": self.file.name, "mime": self.file.mime, "size": self.file.size, "kind": kind}
