"""A reply as words: split, spelled out, mended, each with its place in the cleaned text.

One typed token may be several words ("nv" is "nhiệm vụ", "daxong" is "đã xong"); all of them then share or divide its
place. What was mended is remembered, because a mended word is a weaker witness.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from messages.reading.lexicon import VOCABULARY
from messages.reading.spellings import FOREIGN, MENDABLE, OFFICES, PARTICLES, SHORT_FORMS
from messages.reading.syllables import from_telex, is_syllable, one_edit_apart
from messages.reading.text import fold, word_set

MARKED_SHARE = 0.35
"""From this share of words with diacritics on, the text counts as written with them."""
_LONGEST_WORD = 60
_EVERYDAY = word_set("xong roi chua em anh")
"""Of two ways to cut the one with such a word is meant: "xonghet" is "xong het", not "xo nghet"."""
_SHORTEST_PARTS = 2.2
"""Words run together are this long on average at least; what falls into smaller pieces is no Vietnamese."""


class Shape(Enum):
    WORD = "word"
    NUMBER = "number"
    RATIO = "ratio"
    """Two or more numbers joined by a slash, a dot or a dash: "3/5", "15/12/2026"."""
    SYMBOL = "symbol"
    """A document's symbol: "1234/UBND-VX"."""
    MARK = "mark"
    EMOJI = "emoji"
    BREAK = "break"
    DATE = "date"
    """Words the date reader recognised; put in later."""


class Word(NamedTuple):
    """One word: as spelled out (`form`, lower case), without diacritics (`plain`), and where it stands."""

    form: str
    plain: str
    start: int
    end: int
    shape: Shape
    mended: bool = False
    glued: bool = False
    """No space before it."""
    name: bool = False
    """Written with a capital inside a sentence: perhaps a name."""
    capital: bool = False
    """Written with a capital, wherever it stands."""


_LEXER = re.compile(
    r"""(?P<symbol>\d{1,5}[a-z]?\s?/\s?(?:(?:19|20)\d\d\s?/\s?)?[a-z]{2,}[a-z0-9&]*(?:\s?-\s?[a-z][a-z0-9&]*)*|\d{1,5}\s?-\s?[a-z]{2,}/[a-z]{2,})
    |(?P<ratio>\d+(?:[.,]\d+)?\s?(?:ty|trieu|tr)?\s?/\s?\d+(?:[.,]\d+)?(?:/\d+)?|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4})
    |(?P<number>\d{3,4}(?=,\d{3,4}(?!\d))|(?<=\d,)\d{1,4}(?![\d.])|\d{1,2}(?=(?:,\d{1,2}){2}(?!\d))|\d+(?:[.,]\d+)*)
    |(?P<word>[^\W\d_]+)
    |(?P<break>\n)
    |(?P<mark>\S)""",
    re.VERBOSE,
)
_NOT_ISSUERS = word_set("quy nam thang tuan ngay lan xa phuong phong ho thon bieu buoc nguoi don vi noi dung tieu chi")
_UPPER_SYMBOL = re.compile(r"[A-ZĐ]{2}|-")


@lru_cache(maxsize=1)
def known_plain() -> frozenset[str]:
    """Every folded word of the vocabulary, for mending and for cutting run-together words."""
    known: set[str] = set()
    for phrases in VOCABULARY.values():
        known.update(fold(phrases.replace(",", " ")).split())
    known.update(fold(" ".join(PARTICLES)).split())
    return frozenset(known)


@lru_cache(maxsize=1)
def known_forms() -> frozenset[str]:
    return frozenset(word for phrases in VOCABULARY.values() for word in phrases.replace(",", " ").split()) | PARTICLES


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, str]:
    return {short: meant for short, meant in SHORT_FORMS.items() if short.isalpha()}


@lru_cache(maxsize=1)
def _mendable() -> tuple[tuple[str, str], ...]:
    return tuple((fold(word), word) for word in MENDABLE)


@lru_cache(maxsize=16)
def split(text: str) -> tuple[Word, ...]:
    """The words of a cleaned text."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    folded = fold(text)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = folded
    previous_end = -1
    for match in _LEXER.finditer(folded):
        start, end = match.span()
        kind = match.lastgroup
        glued = start == previous_end
        previous_end = end
        if kind == "word":
            yield from _spelled(lowered[start:end], folded[start:end], start, end, glued, text, folded)
        elif kind == "symbol":
            tail = folded[start:end]
            issuer = tail.split("/")[-1].strip()
            if issuer.split("-")[0].strip() in _NOT_ISSUERS or not (
                _UPPER_SYMBOL.search(text, start, end) or issuer in ("ubnd", "bql", "tu", "vp")
            ):
                yield from _numbers_of(text, folded, lowered, start, end, glued)
            else:
                yield Word(text[start:end].upper().replace(" ", ""), tail, start, end, Shape.SYMBOL, glued=glued)
        elif kind == "ratio":
            yield Word(folded[start:end], folded[start:end], start, end, Shape.RATIO, glued=glued)
        elif kind == "number":
            yield Word(folded[start:end], folded[start:end], start, end, Shape.NUMBER, glued=glued)
        elif kind == "break":
            yield Word("\n", "\n", start, end, Shape.BREAK)
        else:
            shape = Shape.EMOJI if ord(folded[start]) > 0x2190 else Shape.MARK
            yield Word(folded[start:end], folded[start:end], start, end, shape, glued=glued)


_PIECE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|\S")


def _numbers_of(text: str, folded: str, lowered: str, start: int, end: int, glued: bool) -> Iterator[Word]:
    """What looked like a symbol but is numbers and words ("1/quý")."""
    for match in _PIECE.finditer(folded, start, end):
        piece, at, after = match.group(), *match.span()
        if piece[0].isdigit():
            yield Word(piece, piece, at, after, Shape.NUMBER, glued=glued)
        elif piece[0].isalpha():
            yield from _spelled(lowered[at:after], piece, at, after, glued, text, folded)
        else:
            yield Word(piece, piece, at, after, Shape.MARK)


_LONG_RUN = re.compile(r"([^\W\d_])\1{2,}")


def _spelled(form: str, plain: str, start: int, end: int, glued: bool, text: str, folded: str) -> Iterator[Word]:
    """One run of letters → the words it stands for."""
    if end - start > _LONGEST_WORD:
        yield Word(plain[:_LONGEST_WORD], plain[:_LONGEST_WORD], start, end, Shape.WORD, glued=glued)
        return
    raw = text[start:end]
    if raw.isupper() and not text.isupper():
        office = office_of(raw)
        if office:
            for part in office.split():
                yield Word(part, fold(part), start, end, Shape.WORD, glued=glued)
            return
    capital = raw[0].isupper() and raw[1:].islower()
    name = capital and start > 1 and text[start - 1] == " " and text[start - 2].isalpha()
    meant, mended = meaning_of(form, plain)
    parts = meant.split()
    if len(parts) > 1 and "".join(fold(part) for part in parts) == plain:
        at = start
        for part in parts:
            yield Word(part, fold(part), at, at + len(part), Shape.WORD, mended, glued)
            at += len(part)
    else:
        for part in parts:
            yield Word(part, fold(part), start, end, Shape.WORD, mended, glued, name, capital)


def office_of(raw: str) -> str:
    """The office a run of capitals stands for ("STC", "BXD", "UBND"), or nothing."""
    known = OFFICES.get(raw)
    if known is not None:
        return known
    if 2 <= len(raw) - 1 <= 6 and raw[0] in "SB" and not any(letter in "AEIUY" for letter in raw[1:]):
        return "sở" if raw[0] == "S" else "bộ"
    return ""


@lru_cache(maxsize=16384)
def meaning_of(form: str, plain: str) -> tuple[str, bool]:
    """What a run of letters is spelled out to, perhaps several words, and whether it had to be mended for that."""
    short = _short_forms().get(form) or (_short_forms().get(plain) if form == plain else None)
    if short is not None:
        return short, False
    if is_syllable(plain) or plain in FOREIGN or plain in known_plain():
        return form, False
    if len(plain) > 1 and len(set(plain)) == 1 and plain[0] in "aeou":
        return form[0], False
    collapsed = _LONG_RUN.sub(r"\1", form)
    if collapsed == form:
        collapsed = re.sub(r"([^\W\d_])\1+$", r"\1", form)
    if collapsed != form and (
        fold(collapsed) in known_plain() or is_syllable(fold(collapsed)) or (len(collapsed) > 1 and collapsed in _short_forms())
    ):
        return _short_forms().get(collapsed, collapsed), False
    if (typed := from_telex(form)) is not None and fold(typed) in known_plain():
        return typed, False
    if (parts := _cut(form)) is not None:
        return parts, True
    if len(plain) >= 3:
        near = [meant for key, meant in _mendable() if len(key) >= 4 and key[0] == plain[0] and one_edit_apart(plain, key)]
        if len(near) == 1:
            return near[0], True
    if (typed := from_telex(form)) is not None:
        return typed, False
    return form, False


def _cut(form: str) -> str | None:
    """Words written without spaces ("xinlùihạnđến"), cut where every part is a word; None when that cannot be done."""
    plain = fold(form)
    known = known_plain()
    best: list[tuple[float, int] | None] = [None] * (len(plain) + 1)
    best[0] = (0.0, 0)
    for end in range(1, len(plain) + 1):
        for start in range(max(0, end - 7), end):
            before = best[start]
            if before is None:
                continue
            part = plain[start:end]
            if part in _EVERYDAY:
                cost = 0.9
            elif part in known and (len(part) > 1 or end == len(plain)):
                cost = 1.0
            elif len(part) == 1 and part in "aekr":
                cost = 1.6
            elif len(part) > 1 and part in _short_forms():
                cost = 1.4
            elif len(part) > 2 and is_syllable(part):
                cost = 2.2
            else:
                continue
            here = best[end]
            if here is None or before[0] + cost < here[0]:
                best[end] = (before[0] + cost, start)
    if best[-1] is None:
        return None
    cuts = [len(plain)]
    while cuts[-1]:
        found = best[cuts[-1]]
        assert found is not None
        cuts.append(found[1])
    cuts.reverse()
    return (
        " ".join(form[start:end] for start, end in pairwise(cuts))
        if len(cuts) > 2 and len(plain) > _SHORTEST_PARTS * (len(cuts) - 1)
        else None
    )


def is_marked(text: str, words: tuple[Word, ...]) -> bool:
    """Whether the person writes with diacritics; what was typed counts, not what it was spelled out to."""
    letters = [word for word in words if word.shape is Shape.WORD and word.end - word.start > 1]
    marked = sum(1 for word in letters if not text[word.start : word.end].isascii())
    return marked >= MARKED_SHARE * max(1, len(letters))
