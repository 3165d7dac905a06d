"""What arrived: one value for every channel, made by `handlers` and given to one service call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.core.clock import local_date
from bot.core.text import storable


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"


class Happening(StrEnum):
    """What kind of thing arrived."""

    TEXT = "text"
    BUTTON = "button"
    FILE = "file"
    EDIT = "edit"
    VOICE = "voice"
    OTHER = "other"
    BLOCKED = "blocked"
    """The person blocked the bot, or the bot was removed from the group."""
    MIGRATED = "migrated"
    """The group has a new id, given in `text`."""


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file as the platform announced it; `provider_file` fetches it. `size` in bytes, None when not told. `sha256`: it is kept
    already under that hash. `lost`: it was announced, and could not be fetched."""

    provider_file: str
    name: str
    kind: str
    size: int | None = None
    mime: str | None = None
    sha256: str | None = None
    lost: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", storable(self.name))


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a person did. Ids of the platform are text; `at` is the office time at which it was handled."""

    inbox_id: int
    channel: str
    happening: Happening
    chat_kind: ChatKind
    chat: str
    account: str
    account_name: str
    message: str | None
    at: datetime
    text: str = ""
    button: str | None = None
    """The data of the pressed button."""
    press: str | None = None
    """The platform's id of the press, to be answered with a toast."""
    reply_to: str | None = None
    file: IncomingFile | None = None
    edited: bool = False
    """It stands in place of what the same message said before."""
    to_bot: bool = True
    """Groups: the bot was named, replied to or given a command."""
    written: datetime | None = None
    """When the platform says it was written; None where it tells no such moment. After an outage that is long before `at`."""
    forwarded: bool = False
    """Somebody else's words, passed on: they command nothing and answer nothing, and what they report is echoed first."""

    def __post_init__(self) -> None:
        # Whatever the platform lets through, what somebody wrote can be kept and said back.
        object.__setattr__(self, "text", storable(self.text))
        object.__setattr__(self, "account_name", storable(self.account_name))

    @property
    def day(self) -> date:
        """The office day on which it was written: what is said of "today" and "yesterday" is said as of that day."""
        return local_date(self.moment)

    @property
    def moment(self) -> datetime:
        """When it was written, as far as the platform tells; a clock of its own that is ahead says nothing of the time to come."""
        return self.at if self.written is None else min(self.written, self.at)
