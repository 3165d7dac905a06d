"""Words → marks: which vocabulary phrase stands where, the longest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from messages.reading.lexicon import VOCABULARY
from messages.reading.sense import Sense
from messages.reading.spellings import MARKED_ONLY
from messages.reading.syllables import may_stand_for
from messages.reading.text import fold
from messages.reading.words import Shape, Word


class Mark(NamedTuple):
    """A vocabulary phrase found in the words [start, end)."""

    senses: frozenset[Sense]
    start: int
    end: int
    phrase: str
    mended: bool

    def means(self, *senses: Sense) -> bool:
        return not self.senses.isdisjoint(senses)


@dataclass(frozen=True, slots=True)
class _Entry:
    plain: tuple[str, ...]
    forms: tuple[str, ...]
    senses: frozenset[Sense]


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[tuple[int, dict[tuple[str, ...], list[_Entry]]], ...]]:
    """The phrases by first folded word, then by length (longest first), then by all their folded words."""
    senses_of: dict[str, set[Sense]] = {}
    for sense, phrases in VOCABULARY.items():
        for phrase in phrases.split(","):
            words = " ".join(phrase.split())
            if words:
                senses_of.setdefault(words, set()).add(sense)
    index: dict[str, dict[int, dict[tuple[str, ...], list[_Entry]]]] = {}
    for phrase, senses in senses_of.items():
        forms = tuple(phrase.split())
        plain = tuple(fold(form) for form in forms)
        sizes = index.setdefault(plain[0], {})
        sizes.setdefault(len(plain), {}).setdefault(plain, []).append(_Entry(plain, forms, frozenset(senses)))
    return {first: tuple(sorted(sizes.items(), reverse=True)) for first, sizes in index.items()}


_WORDS = frozenset(form for phrases in VOCABULARY.values() for form in phrases.replace(",", " ").split())
"""The words of the vocabulary as they are written. What stands among them without any mark ("xong", "cho", "mai") is meant so in a text
written with marks."""


def find_marks(words: Sequence[Word], marked: bool, dated: frozenset[int] = frozenset()) -> list[Mark]:
    """The phrases of the vocabulary in these words, left to right, not overlapping.

    `dated` are the words of date phrases: no other phrase begins in one and ends outside ("hôm nay | đã").
    """
    index = _index()
    exact = _WORDS if marked else frozenset()
    marks: list[Mark] = []
    plains = [word.plain for word in words]
    at = 0
    count = len(words)
    while at < count:
        word = words[at]
        found = None
        if word.shape is Shape.WORD:
            for size, phrases in index.get(word.plain, ()):
                crosses = at in dated and at + size - 1 not in dated
                for entry in phrases.get(tuple(plains[at : at + size]), ()):
                    if (not crosses or not entry.senses.isdisjoint(_TALK)) and _fits(entry, words, at, exact):
                        found = entry if found is None else _closer(found, entry, words, at)
                if found is not None:
                    break
        if found is None:
            at += 1
            continue
        after = at + len(found.plain)
        mended = any(words[place].mended for place in range(at, after))
        marks.append(Mark(found.senses, at, after, " ".join(found.forms), mended))
        at = after
    return marks


_TALK = frozenset({Sense.GREETING, Sense.SMALL_TALK})


def _fits(entry: _Entry, words: Sequence[Word], at: int, exact: frozenset[str]) -> bool:
    if len(entry.plain) == 1:
        word = words[at]
        if word.form == word.plain and entry.forms[0] in MARKED_ONLY and word.form != entry.forms[0]:
            return False
        if word.name and entry.senses.isdisjoint(_NAMED):
            return False
    for offset in range(len(entry.plain)):
        word = words[at + offset]
        if not may_stand_for(word.form, entry.forms[offset], word.form in exact):
            return False
    return True


# A word with a capital inside a sentence ("anh Nam", "xã An Đương") may still be one of these.
_NAMED = frozenset(
    {Sense.OUTSIDER, Sense.LEADER, Sense.SELF, Sense.PRODUCT, Sense.TASK, Sense.RESOURCE, Sense.PERSON, Sense.DRAFT, Sense.PART}
)


def _closer(one: _Entry, other: _Entry, words: Sequence[Word], at: int) -> _Entry:
    """Of two phrases of one length the one spelled as typed; senses of equals are joined."""
    typed = tuple(words[at + offset].form for offset in range(len(one.forms)))
    if one.forms == typed:
        return one
    if other.forms == typed:
        return other
    return _Entry(one.plain, one.forms, one.senses | other.senses)
