"""A text typed without its keyboard program, "chuwa cos kinh phis", as it was meant: for showing it to others."""

from __future__ import annotations

import re

from messages.reading.syllables import from_telex
from messages.reading.words import known_plain

_WORD = re.compile(r"(?<![\w/.@-])[A-Za-z]{2,}(?![\w/@])")
_LEAST = 3
"""Words of a text that can only be raw Telex; fewer are abbreviations or slips of the hand."""


def typed_out(text: str) -> str:
    """The text with its marks when it is raw Telex throughout, else as it is."""
    if not text.isascii():
        return text
    raw = [word for word in _WORD.findall(text) if _meant(word) is not None]
    return _WORD.sub(lambda match: _meant(match[0]) or match[0], text) if len(raw) >= _LEAST else text


def raw_words(text: str) -> int:
    """How many words of a text can only be raw Telex: "gửi baos caos rooif" has three."""
    return sum(_meant(word) is not None for word in _WORD.findall(text))


def _meant(word: str) -> str | None:
    """The word a raw Telex word stands for; None for one that can be read as it is."""
    lower = word.lower()
    if lower in known_plain():
        return None
    meant = from_telex(lower)
    return None if meant is None else meant.capitalize() if word[0].isupper() else meant
