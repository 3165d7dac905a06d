"""The state of the sandbox: people, groups, messages and button presses. No HTTP and no rules of the Bot API here."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from bot.sandbox.bell import Bell
from bot.sandbox.clock import SandboxClock
from bot.sandbox.messages import Message
from bot.sandbox.people import ZALO, File, Group, Person
from bot.sandbox.updates import Updates
from bot.sandbox.zalo_state import MOST_GROUPS, ZaloState

Json = dict[str, Any]


class Wrong(Exception):
    """Something a person cannot do; the sentence is in Vietnamese and shown on the page."""


@dataclass(slots=True)
class Press:
    """A press on an inline button, waiting for `answerCallbackQuery`."""

    id: str
    person: int
    chat: int
    message_id: int
    data: str
    pressed_at: float
    """Machine time: a query expires whatever the office clock does."""
    answered: bool = False
    text: str = ""
    show_alert: bool = False
    n: int = 0

    def page(self) -> Json:
        """What the control surface tells about the press."""
        return {
            "id": self.id,
            "n": self.n,
            "person": self.person,
            "chat": self.chat,
            "message_id": self.message_id,
            "data": self.data,
            "answered": self.answered,
            "text": self.text,
            "show_alert": self.show_alert,
        }


class World:
    """Everything there is. Each change gets the next number and rings the bell."""

    def __init__(self, clock: SandboxClock, bot: Json) -> None:
        self.clock = clock
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.order: list[int] = []
        """Chat ids in the order of their creation, which is the order of the page."""
        self.messages: dict[int, dict[int, Message]] = {}
        self.presses: dict[str, Press] = {}
        self.files: dict[str, File] = {}
        self.photos_since: dict[str, float] = {}
        """Since when (machine time) the address of a photo sent on Zalo works, by the file's id."""
        self.base_url = ""
        """Where this sandbox listens, for the addresses it tells."""
        self.commands: dict[str, list[Json]] = {}
        self.updates = Updates()
        self.zalo = ZaloState()
        """What Zalo's server keeps beside the chats themselves."""
        self.bell = Bell()
        self.n = 0
        self.bot_messages = 0
        self.shown_messages = 0
        """How many messages the bot has sent; a walk to the next message watches it."""
        self._next_message = 1
        self._next_of_supergroup: dict[int, int] = {}
        self._next_file = 1
        self._next_press = 4_000_000_000_000_000_001

    def touch(self) -> int:
        """Number the change that was just made and wake whoever waits."""
        self.n += 1
        self.bell.ring()
        return self.n

    # People and groups

    def add_person(self, person: Person) -> Person:
        """Let a person in."""
        self._add_chat(person.id)
        self.people[person.id] = person
        if person.channel == ZALO and person.started:
            self.zalo.take_seat(person.id)
        self.touch()
        return person

    def add_group(self, group: Group) -> Group:
        """Let a group in."""
        for member in group.members:
            if self.person(member).channel != group.channel:
                raise Wrong("Một nhóm chỉ có người của một ứng dụng.")
        self.must_have_room(group.channel == ZALO and group.has_bot)
        self._add_chat(group.id)
        self.groups[group.id] = group
        self.touch()
        return group

    def must_have_room(self, one_more: bool) -> None:
        """A bot on Zalo is in so many groups at most."""
        if one_more and sum(group.channel == ZALO and group.has_bot for group in self.groups.values()) >= MOST_GROUPS:
            raise Wrong(f"Bot Zalo miễn phí chỉ vào được {MOST_GROUPS} nhóm.")

    def _add_chat(self, chat: int) -> None:
        if chat in self.messages:
            raise Wrong(f"Mã {chat} đã có người dùng hoặc nhóm khác giữ.")
        self.messages[chat] = {}
        self.order.append(chat)

    def person(self, person: int) -> Person:
        """The person with this id."""
        if person not in self.people:
            raise Wrong(f"Không có người nào mang mã {person}.")
        return self.people[person]

    def group(self, group: int) -> Group:
        """The group with this id."""
        if group not in self.groups:
            raise Wrong(f"Không có nhóm nào mang mã {group}.")
        return self.groups[group]

    def chat(self, chat: int) -> Person | Group:
        """The person or group behind a chat id."""
        return self.groups[chat] if chat in self.groups else self.person(chat)

    def free_id(self, group: bool, supergroup: bool = False) -> int:
        """An id nobody has yet, of the shape Telegram gives."""
        taken = len(self.order) + 1
        if not group:
            return 5_000_000_000 + taken
        return -1_002_000_000_000 - taken if supergroup else -4_000_000_000 - taken

    # Messages

    def shown(self) -> list[int]:
        """Chats that stand on the page, in their order."""
        return [chat for chat in self.order if chat not in self.people or not self.people[chat].hidden]

    def post(self, chat: int, sender: Json, **fields: Any) -> Message:
        """Put a new message into a chat."""
        kept = Message(
            chat_id=chat,
            message_id=self._message_id(chat),
            sender=sender,
            date=self.clock.seconds(),
            chat=self.chat(chat).chat(),
            **fields,
        )
        self.messages[chat][kept.message_id] = kept
        if kept.from_bot and not kept.service:
            self.bot_messages += 1
            self.shown_messages += chat not in self.people or not self.people[chat].hidden
        kept.n = kept.born = self.touch()
        return kept

    def _message_id(self, chat: int) -> int:
        """A supergroup counts its own messages; all other chats share the bot's one counter, as in Telegram."""
        group = self.groups.get(chat)
        if group is not None and group.supergroup:
            number = self._next_of_supergroup.get(chat, 1)
            self._next_of_supergroup[chat] = number + 1
            return number
        self._next_message += 1
        return self._next_message - 1

    def message(self, chat: int, message_id: int) -> Message | None:
        """A message that is still there."""
        found = self.messages.get(chat, {}).get(message_id)
        return None if found is None or found.deleted else found

    def changed(self, after: int, chats: Iterable[int] | None = None) -> list[Message]:
        """Messages touched after event `after`, in the order in which they came."""
        chosen = self.order if chats is None else chats
        found = [m for chat in chosen for m in self.messages[chat].values() if m.n > after]
        return sorted(found, key=lambda m: m.born)

    # Files and presses

    def keep_file(self, name: str, mime: str, content: bytes | None, size: int | None = None, photo: bool = False) -> File:
        """Store a file; without content only its size is known."""
        number = self._next_file
        self._next_file += 1
        suffix = "." + name.rsplit(".", 1)[1] if "." in name else ".jpg" if photo else ""
        kept = File(
            file_id=f"{'AgACAgUAAx' if photo else 'BQACAgUAAx'}{number:08d}",
            unique_id=f"AgAD{number:06d}",
            name=name,
            mime=mime or mimetypes.guess_type(name)[0] or "application/octet-stream",
            size=len(content) if content is not None else size or 0,
            path=f"{'photos' if photo else 'documents'}/file_{number}{suffix}",
            content=content,
        )
        self.files[kept.file_id] = kept
        return kept

    def file(self, file_id: str) -> File | None:
        """The file behind an id, also behind the id of a photo's small size."""
        return self.files.get(file_id.removesuffix("-s"))

    def photo_url(self, file: File) -> str:
        """The public address of a photo sent on Zalo; it works from now on, for a while."""
        self.photos_since[file.file_id] = monotonic()
        return f"{self.base_url}/zalo/cdn/{file.path}"

    def add_press(self, person: int, message: Message, data: str) -> Press:
        """Remember a press."""
        press = Press(str(self._next_press), person, message.chat_id, message.message_id, data, monotonic())
        self._next_press += 1
        self.presses[press.id] = press
        press.n = self.touch()
        return press
