"""Parts: a text longer than a message of its channel leaves as several rows of the ledger, one after the other.

Every text passes here once more as it leaves, with whatever is put around it there: the words for buttons a channel does
not have, the link of a file, the label of a re-send. An answer is parted when it is written, so that the next one cannot
come between.
"""

from __future__ import annotations

from bot.core.channel import MAX_CAPTION, Capabilities
from bot.core.outgoing import Keyboard
from bot.core.text import utf16_length
from messages import labels
from messages.render import Rendered, visible_length
from messages.split import escape, split

_LABEL = utf16_length(labels.RESEND) + 1


def hint(keyboard: Keyboard, can: Capabilities, text: str = "") -> str:
    """What stands below `text` in place of its buttons; empty where there are buttons, none are meant, or it says the words."""
    return "" if can.buttons else labels.hint(keyboard, text)


def in_parts(text: Rendered, can: Capabilities, keyboard: Keyboard = (), link: str = "", *, is_caption: bool = False) -> list[Rendered]:
    """`text` in parts the channel takes, one when it fits, with room under the last for the words in place of its buttons and for
    a `link`. `is_caption`: a file leaves with the last part."""
    limit = MAX_CAPTION if is_caption else can.max_text
    if not text.plain.startswith(labels.RESEND):
        limit -= _LABEL
    room = _room(limit, hint(keyboard, can, text.plain), link)
    if utf16_length(text.plain) <= room and visible_length(text.html) <= room:
        return [text]
    # The last part may not say what the whole does: every word may have to stand below it.
    room = _room(limit, hint(keyboard, can), link)
    if not text.html or can.format != "html":
        parts = split(Rendered(escape(text.plain), text.plain), room)
        return parts if text.html else [Rendered("", part.plain) for part in parts]
    return split(text, room)


def _room(limit: int, *below: str) -> int:
    added = sum(utf16_length(line) + 1 for line in below if line)
    # What is longer than half a message would leave no room for the text itself.
    return limit - added if added <= limit // 2 else limit
