"""Patterns of Vietnamese words that also find them where people type without marks ("han 22/9", "truoc ngay 15/12")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from messages.reading.text import fold

UPPER = "".join(letter for letter in map(chr, range(0x1F00)) if letter.isupper())
"""Capital letters, for a class of a pattern; a range from À to Ỹ would hold small ones, too."""


class Words:
    """A pattern, case-insensitive, and the same without marks, which is asked where a text has none. Used as `re.Pattern` is."""

    def __init__(self, pattern: str) -> None:
        bare = "".join(fold(character) if character.isalpha() and not character.isascii() else character for character in pattern)
        self._marked = re.compile(pattern, re.IGNORECASE)
        self._bare = re.compile(bare, re.IGNORECASE)

    def _for(self, text: str) -> re.Pattern[str]:
        return self._bare if text.isascii() else self._marked

    def match(self, text: str) -> re.Match[str] | None:
        return self._for(text).match(text)

    def search(self, text: str) -> re.Match[str] | None:
        return self._for(text).search(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._for(text).fullmatch(text)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        return self._for(text).finditer(text, start)

    def findall(self, text: str) -> list[str]:
        return self._for(text).findall(text)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self._for(text).sub(instead, text)
