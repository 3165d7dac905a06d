"""The first step of every reading: one clean string, and the same string without marks.

`clean` gives the string all later spans refer to. `fold` has exactly one character for each character of the cleaned
text, so a place found in the folded text is the same place in the words the person wrote.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_COMBINING = range(0x0300, 0x0370)
_KEYCAP = 0x20E3
_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_KEPT_CATEGORIES_OF_SPACE = frozenset({"Zs"})
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Cn"})
_TYPOGRAPHIC = {
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "×": "x",
}  # fmt: skip
_REMEMBERED = 4096
"""Characters of which it is kept what becomes of them: what people write has fewer, and nobody can fill the memory with others."""
_SPACES = re.compile(r" {2,}")
_AROUND_BREAK = re.compile(r" ?\n[\n ]*")


class _CleanTable(dict[int, str | None]):
    """What becomes of each character; filled as characters are met."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        category = unicodedata.category(character)
        replaced: str | None = character
        if character in _LINE_BREAKS:
            replaced = "\n"
        elif character == "\t" or category in _KEPT_CATEGORIES_OF_SPACE:
            replaced = " "
        elif category in _DROPPED_CATEGORIES or code == _KEYCAP or 0xFE00 <= code <= 0xFE0F:
            replaced = None
        if len(self) < _REMEMBERED:
            self[code] = replaced
        return replaced


class _FoldTable(dict[int, str]):
    """One plain lower-case character for each character; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = _TYPOGRAPHIC.get(character)
        if folded is None:
            plain = unicodedata.normalize("NFKD", character.lower())
            single = all(unicodedata.combining(mark) for mark in plain[1:])
            folded = plain[0] if single else character.lower()[0]
            folded = _TYPOGRAPHIC.get(folded, folded)
        if len(self) < _REMEMBERED:
            self[code] = folded
        return folded


_CLEAN = _CleanTable()
_FOLD = _FoldTable()
_MARKS = dict.fromkeys(_COMBINING)


# One reader after another looks at the same text.
@lru_cache(maxsize=64)
def clean(text: str) -> str:
    """Composed letters (NFC), no invisible characters, single spaces, single line breaks, nothing at the ends."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_CLEAN))
        text = unicodedata.normalize("NFC", text.translate(_MARKS))
        text = _AROUND_BREAK.sub("\n", text.strip())
    return _SPACES.sub(" ", text).strip()


@lru_cache(maxsize=512)
def fold(text: str) -> str:
    """Lower case, no diacritics, đ as d; exactly one character for each character of `text`."""
    return text.translate(_FOLD)


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(words.split())
