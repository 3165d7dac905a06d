"""Cut a text that is too long for one message, at line ends, so that no tag is torn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from bot.core.text import utf16_length
from messages.render import Rendered, visible_length

_TAG = re.compile(r"<[^>]+>")


def escape(plain: str) -> str:
    """Plain words as HTML that shows the same."""
    return str(Markup.escape(plain))


def to_plain(html: str) -> str:
    """The same words without marks, for a channel or a moment that takes no formatting."""
    return str(Markup(_TAG.sub("", html)).unescape())


def split(text: Rendered, limit: int) -> list[Rendered]:
    """Parts of at most `limit` UTF-16 units each; one part when it fits. Templates close every tag on its own line."""
    if visible_length(text.html) <= limit and utf16_length(text.plain) <= limit:
        return [text]
    return [Rendered(part, to_plain(part)) for part in _parts(text.html, limit)]


def _parts(html: str, limit: int) -> Iterator[str]:
    held: list[str] = []
    size = 0
    for line in html.split("\n"):
        length = visible_length(line) + 1
        if held and size + length > limit:
            yield "\n".join(held)
            held, size = [], 0
        if length > limit:
            # One line alone is too long: it loses its marks rather than its words.
            yield from _words(line, limit)
            continue
        held.append(line)
        size += length
    if held:
        yield "\n".join(held)


def _words(line: str, limit: int) -> Iterator[str]:
    held = ""
    for word in to_plain(line).split(" "):
        while utf16_length(word) > limit:
            head, word = word[: limit // 2], word[limit // 2 :]
            yield escape(head)
        if held and utf16_length(held) + 1 + utf16_length(word) > limit:
            yield escape(held)
            held = word
        else:
            held = f"{held} {word}" if held else word
    if held:
        yield escape(held)
