"""A channel as the rest of the program sees it: what it can do, and the one error that crosses its border."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.core.outgoing import Outgoing, Sent

MAX_CAPTION = 1024
"""UTF-16 units of a text under a file."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do. Services ask these flags, never which channel it is."""

    format: str = "html"
    buttons: bool = True
    edit: bool = True
    files_in: bool = True
    files_out: bool = True
    file_links: bool = False
    """A file that goes out goes as a link of our own web server."""
    quotes_seen: bool = True
    redelivers: bool = True
    keeps: timedelta = timedelta(hours=24)
    """Where it delivers again: how long it keeps what nobody fetched (Telegram Bot API, "Getting updates")."""
    max_text: int = 4096
    """UTF-16 units."""
    max_people: int | None = None
    max_groups: int | None = None
    monthly_quota: int | None = None
    """Messages of one token in a calendar month."""
    called: str = "@Bot"
    """By which a group speaks to the bot, until the platform has told its name."""

    @property
    def kept_for(self) -> timedelta:
        """Of a longer silence of ours what was written before is lost."""
        return self.keeps if self.redelivers else timedelta(0)


class Failure(StrEnum):
    """What is known after a send that did not succeed."""

    NOT_SENT = "not_sent"
    """Surely not delivered; try again later."""
    UNKNOWN = "unknown"
    """It may have been delivered."""
    SLOW_DOWN = "slow_down"
    """The platform refuses the whole token for a while."""
    QUOTA = "quota"
    """The month's messages of the token are used up."""
    REFUSED = "refused"
    """This address will never take a message (closed list: blocked, deactivated, kicked, chat not found)."""
    MOVED = "moved"
    """The chat has a new id."""
    BAD_MARKS = "bad_marks"
    """The formatting was refused; plain text may pass."""
    REJECTED = "rejected"
    """The request was refused for a reason not on the closed list."""
    UNAUTHORISED = "unauthorised"
    """The platform does not know the token; a passing fault of the platform or of a proxy says the same."""
    CONFLICT = "conflict"
    """Somebody else receives with this token."""


class ChannelError(Exception):
    """The only error a channel raises. `retry_after` in seconds; `new_address` the new chat id."""

    def __init__(self, failure: Failure, text: str, *, retry_after: float | None = None, new_address: str | None = None) -> None:
        super().__init__(text)
        self.failure = failure
        self.retry_after = retry_after
        self.new_address = new_address


class Channel(Protocol):
    name: str
    can: Capabilities

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        """Send or, with `replaces`, edit. Raises ChannelError."""
        ...

    async def toast(self, press: str, text: str) -> None:
        """Answer a button press with a short notice. Raises ChannelError."""
        ...

    async def fetch(self, provider_file: str, to: Path) -> Path:
        """Download a file that was sent to the bot. Raises ChannelError."""
        ...
