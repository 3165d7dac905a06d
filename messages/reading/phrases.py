"""Whole phrases of a list compared with what was typed, with and without its marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache

from messages.reading.text import fold


@cache
def phrases_of(listed: str) -> tuple[str, ...]:
    """The phrases of a comma-separated list, longest first."""
    return tuple(sorted((" ".join(phrase.split()) for phrase in listed.split(",")), key=lambda phrase: -len(phrase)))


@cache
def folded_phrases(listed: str) -> tuple[str, ...]:
    return tuple(fold(phrase) for phrase in phrases_of(listed))


def is_one_of(text: str, listed: str) -> bool:
    return any(fits(text, phrase) for phrase in _candidates(text, listed))


def lead_of(text: str, listed: str) -> tuple[str, str]:
    """The longest phrase of a list that a text begins with, and the rest; ("", text) when there is none."""
    folded = fold(text)
    for phrase, plain in zip(phrases_of(listed), folded_phrases(listed), strict=True):
        end = len(phrase)
        if not folded.startswith(plain) or folded[end : end + 1].isalnum() or not fits(text[:end], phrase):
            continue
        return phrase, text[end:].lstrip()
    return "", text


def _candidates(text: str, listed: str) -> Iterable[str]:
    folded = fold(text)
    return (phrase for phrase, plain in zip(phrases_of(listed), folded_phrases(listed), strict=True) if plain == folded)


def fits(typed: str, meant: str) -> bool:
    """Whether typed words may stand for a phrase: the same letters, and no mark that the phrase does not have.

    "dung", "đung" and "đúng" stand for "đúng"; "dừng" does not.
    """
    if fold(typed) != fold(meant):
        return False
    return all(_marks(one) <= _marks(other) for one, other in zip(typed.split(), meant.split(), strict=True))


@cache
def _marks(word: str) -> frozenset[str]:
    decomposed = unicodedata.normalize("NFD", word.lower().replace("đ", "d\u0335"))
    return frozenset(character for character in decomposed if unicodedata.combining(character))
