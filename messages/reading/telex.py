"""A text typed without its keyboard program, "chuwa cos kinh phis", as it was meant: for showing it to others."""

from __future__ import annotations

import re

from messages.reading.syllables import from_telex
from messages.reading.text import word_set
from messages.reading.words import known_forms, known_plain

_WORD = re.compile(r"(?<![\w/.@-])[A-Za-z]{2,}(?![\w/@])")
_LEAST = 3
"""Words of a text that can only be raw Telex; fewer are abbreviations or slips of the hand."""


_LEAST_BESIDE_MARKS = 2
"""The same beside words with marks, where the keyboard program was switched on or off in between."""
_UNMISTAKABLE = re.compile(r"^dd|uw|aa|[fj]$")
"""What hardly any English word looks like; one such word of a text must be among them."""
_NOT_SURE = word_set(
    "as been beer bees boom boot boots bos bots bus bust buts cans caps car cars cos cow cups cur dams gas ghee hair has hats hex his "
    "if is its last lex list loo loom lungs lux max maxi mays mix moo moon moos moot moots most noir nuts of own part past post quasi "
    "queen quest rest rust ruts ser sex songs soot sow sox tams teen tees tins tis toot toots tris two ver was chef def beef giax"
)
"""English words, and "giax", which is a slip for "gia"."""


def typed_out(text: str) -> str:
    """The text with its marks when it is raw Telex throughout; beside words with marks what can be nothing else; the rest as it is."""
    if text.isascii():
        raw = [word for word in _WORD.findall(text) if _meant(word) is not None]
        return _WORD.sub(lambda match: _meant(match[0]) or match[0], text) if len(raw) >= _LEAST else text
    sure = [word for word in _WORD.findall(text) if _surely_meant(word) is not None]
    if len(sure) < _LEAST_BESIDE_MARKS or not is_surely_raw(text):
        return text
    return _WORD.sub(lambda match: _surely_meant(match[0]) or match[0], text)


def raw_words(text: str) -> int:
    """How many words of a text can only be raw Telex: "gửi baos caos rooif" has three."""
    return sum(_meant(word) is not None for word in _WORD.findall(text))


def is_surely_raw(text: str) -> bool:
    """Whether a word of a text can be nothing but raw Telex, not even English: "em gửi rooif"."""
    return any(_UNMISTAKABLE.search(word.lower()) and _surely_meant(word) is not None for word in _WORD.findall(text))


def _meant(word: str) -> str | None:
    """The word a raw Telex word stands for; None for one that can be read as it is."""
    lower = word.lower()
    if lower in known_plain():
        return None
    meant = from_telex(lower)
    return None if meant is None else meant.capitalize() if word[0].isupper() else meant


def _surely_meant(word: str) -> str | None:
    """The same only where it stands for a word of the vocabulary and is no English one: "more", "PASS" and names stay."""
    if word.lower() in _NOT_SURE or word.isupper():
        return None
    meant = _meant(word)
    return meant if meant is not None and meant.lower() in known_forms() else None
