"""A text in the parts a channel takes."""

from __future__ import annotations

from bot.core.channel import MAX_CAPTION, Capabilities
from bot.core.text import utf16_length
from bot.services.parts import in_parts
from messages import labels
from messages.render import Rendered
from messages.split import escape

PLAIN = "Một câu dài vừa phải. " * 120
TEXT = Rendered(escape(PLAIN), PLAIN)


def test_what_stands_below_a_file_is_shorter_than_a_message() -> None:
    assert len(in_parts(TEXT, Capabilities())) == 1
    below_a_file = in_parts(TEXT, Capabilities(), is_caption=True)
    assert len(below_a_file) > 1
    label = utf16_length(labels.RESEND) + 1
    assert max(utf16_length(part.plain) for part in below_a_file) + label <= MAX_CAPTION
