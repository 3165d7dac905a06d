"""Who is in the sandbox: people, groups and the files they send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

IN_GROUP = ("member", "administrator", "creator")
TELEGRAM, ZALO = "telegram", "zalo"
CHANNELS = (TELEGRAM, ZALO)


def zalo_id(chat: int) -> str:
    """A chat's id on Zalo's wire: hexadecimal, a group's with its mark before it."""
    return f"zgr-{-chat:020x}" if chat < 0 else f"{chat:020x}"


def from_zalo_id(wire: str) -> int | None:
    """The sandbox's number of a chat named on Zalo's wire; None for what is no id."""
    try:
        return -int(wire.removeprefix("zgr-"), 16) if wire.startswith("zgr-") else int(wire, 16)
    except ValueError:
        return None


@dataclass(slots=True)
class Person:
    """Someone with an account of one channel; the private chat with the bot has the same id."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    label: str = ""
    """The role shown on the page."""
    hints: tuple[str, ...] = ()
    """Sentences the page offers for this person to send."""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    hidden: bool = False
    """In the world but not on the page: colleagues who only make the office whole."""
    channel: str = TELEGRAM

    @property
    def account(self) -> str:
        """The id the bot knows the account by."""
        return zalo_id(self.id) if self.channel == ZALO else str(self.id)

    @property
    def name(self) -> str:
        """First and last name as Telegram shows them."""
        return f"{self.first_name} {self.last_name}".strip()

    def user(self) -> Json:
        """The Bot API's User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        return user | {"language_code": "vi"}

    def chat(self) -> Json:
        """The Bot API's Chat of the private conversation."""
        chat: Json = {"id": self.id, "type": "private", "first_name": self.first_name}
        if self.last_name:
            chat["last_name"] = self.last_name
        if self.username:
            chat["username"] = self.username
        return chat

    def page(self) -> Json:
        """What the control surface tells about this person."""
        return {
            "id": self.id,
            "type": "private",
            "channel": self.channel,
            "account": self.account,
            "name": self.name,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "label": self.label,
            "hints": list(self.hints),
            "started": self.started,
            "blocked": self.blocked,
            "deactivated": self.deactivated,
        }


@dataclass(slots=True)
class Group:
    """A group or, once migrated, the supergroup that took its place."""

    id: int
    title: str
    label: str = ""
    members: list[int] = field(default_factory=list)
    bot: str = "member"
    """The bot's status: member, administrator, left or kicked."""
    privacy: bool = True
    """With privacy mode on, the bot sees only commands, mentions and replies to it."""
    supergroup: bool = False
    migrated_to: int | None = None
    hints: tuple[str, ...] = ()
    channel: str = TELEGRAM

    @property
    def account(self) -> str:
        """The id the bot knows the group by."""
        return zalo_id(self.id) if self.channel == ZALO else str(self.id)

    @property
    def name(self) -> str:
        """The title."""
        return self.title

    @property
    def has_bot(self) -> bool:
        """Whether the bot is in the group now."""
        return self.bot in IN_GROUP and self.migrated_to is None

    def chat(self) -> Json:
        """The Bot API's Chat."""
        chat: Json = {"id": self.id, "type": "supergroup" if self.supergroup else "group", "title": self.title}
        if not self.supergroup:
            chat["all_members_are_administrators"] = False
        return chat

    def page(self) -> Json:
        """What the control surface tells about this group."""
        return {
            "id": self.id,
            "type": "supergroup" if self.supergroup else "group",
            "channel": self.channel,
            "account": self.account,
            "name": self.title,
            "title": self.title,
            "label": self.label,
            "hints": list(self.hints),
            "members": list(self.members),
            "bot": self.bot,
            "privacy": self.privacy,
            "migrated_to": self.migrated_to,
        }


@dataclass(frozen=True, slots=True)
class File:
    """A document or one size of a photo. `content` is None for a file of which only the size matters."""

    file_id: str
    unique_id: str
    name: str
    mime: str
    size: int
    path: str
    content: bytes | None = None

    def document(self) -> Json:
        """The Bot API's Document."""
        return {
            "file_name": self.name,
            "mime_type": self.mime,
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }

    def photo(self) -> list[Json]:
        """The Bot API's list of PhotoSize, smallest first; the pixel sizes are made up."""
        small = {"file_id": f"{self.file_id}-s", "file_unique_id": f"{self.unique_id}s", "file_size": min(self.size, 1200)}
        full = {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}
        return [small | {"width": 90, "height": 67}, full | {"width": 1280, "height": 960}]
