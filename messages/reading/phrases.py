"""Whole phrases of a list compared with what was typed, with and without its marks."""

from __future__ import annotations

import unicodedata
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
    return any(fits(text, phrase) for phrase in _by_plain(listed).get(fold(text), ()))


def lead_of(text: str, listed: str) -> tuple[str, str]:
    """The longest phrase of a list that a text begins with, and the rest; ("", text) when there is none."""
    folded = fold(text)
    for phrase, plain in _by_first_letter(listed).get(folded[:1], ()):
        end = len(phrase)
        if not folded.startswith(plain) or folded[end : end + 1].isalnum() or not fits(text[:end], phrase):
            continue
        return phrase, text[end:].lstrip()
    return "", text


@cache
def _by_plain(listed: str) -> dict[str, tuple[str, ...]]:
    """The phrases that are the same without their marks. Every text is compared with all lists: none is walked through."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase, plain in zip(phrases_of(listed), folded_phrases(listed), strict=True):
        found[plain] = (*found.get(plain, ()), phrase)
    return found


@cache
def _by_first_letter(listed: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """The phrases with and without their marks, longest first."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for phrase, plain in zip(phrases_of(listed), folded_phrases(listed), strict=True):
        found[plain[:1]] = (*found.get(plain[:1], ()), (phrase, plain))
    return found


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
