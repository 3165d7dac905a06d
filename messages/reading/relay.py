"""The clerk wants each unit's reminder as a text to paste, where the bot is not: "bản chuyển tiếp", "bản chuyển tiếp P. QLĐT"."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_ASKED = re.compile(r"(?:(?:cho (?:em|toi|minh)|xin|lay) )?ban chuyen tiep(?: (?:cua|cho))?(?: (?P<unit>.{1,80}))?", re.IGNORECASE)


def read_relay(text: str) -> str | None:
    """The unit as written, "" for all; None when the text asks for no such thing."""
    cleaned = clean(text).strip(" .?!")
    match = _ASKED.fullmatch(fold(cleaned))
    if match is None:
        return None
    words = len((match["unit"] or "").split())
    # The unit is taken from the text as written: folding keeps the number of its words.
    return " ".join(cleaned.split()[-words:]) if words else ""
