"""What leaves: one value for every channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A button and its twin in words: `says` is what a person without buttons types for the same effect."""

    label: str
    data: str
    says: str


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A file that goes with a message; `photo`: a picture to be seen in the chat at once."""

    name: str
    mime: str
    content: bytes
    photo: bool = False
    url: str | None = None
    """Where everybody may fetch it for a while, for a channel that takes pictures by their address only."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`html` uses only b, i, u, s, code, pre, a and blockquote; `plain` says the same without marks.

    `replaces`: the provider's id of an own message to change in place instead of writing a new one.
    `reply_to`: the provider's id of the message this one answers.
    """

    html: str
    plain: str
    keyboard: Keyboard = ()
    replaces: str | None = None
    reply_to: str | None = None
    file: OutgoingFile | None = None
    """The text is its caption then, and shorter than a message (`bot.core.channel.MAX_CAPTION`)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform said yes."""

    provider_id: str


def keyboard_to_json(keyboard: Keyboard) -> list[Any]:
    return [[[button.label, button.data, button.says] for button in row] for row in keyboard]


def keyboard_from_json(stored: list[Any] | None) -> Keyboard:
    return tuple(tuple(Button(*button) for button in row) for row in stored or ())
