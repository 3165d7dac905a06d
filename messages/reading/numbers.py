"""Numbers written as Vietnamese words or as Roman numerals, on folded words.

Only what dates need: 0 to 99. A homograph arrives as its sense ("sau:six", see `date_tokens`); the unmarked word
("sau" typed without diacritics) counts too, because the rules ask for a number only where one can stand.
"""

from __future__ import annotations

from collections.abc import Sequence

_DIGITS = {
    "khong": 0,
    "mot": 1, "mot:one": 1,
    "hai": 2, "hai:two": 2,
    "ba": 3, "ba:three": 3,
    "bon": 4, "bon:four": 4, "tu": 4, "tu:four": 4,
    "nam": 5, "nam:year": 5,
    "sau": 6, "sau:six": 6,
    "bay": 7, "bay:seven": 7,
    "tam": 8, "tam:eight": 8,
    "chin": 9, "chin:nine": 9,
}  # fmt: skip
_LAST_DIGITS = _DIGITS | {"lam": 5, "lam:five": 5, "nham": 5, "mot:after": 1}
TENS = frozenset({"muoi", "muoi:ten"})
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "iiii": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12}

NUMBER_WORDS = (frozenset(_DIGITS) | TENS) - {"khong"}
"""Every word a number may begin with."""


def number_words(words: Sequence[str], start: int) -> tuple[int, int] | None:
    """The number that begins at `words[start]` and the index after it: "hai mươi lăm" is 25, "hai bảy" 27."""
    end = len(words)
    if start >= end:
        return None
    if words[start] in TENS:
        if start + 1 < end and (last := _LAST_DIGITS.get(words[start + 1])):
            return 10 + last, start + 2
        return 10, start + 1
    first = _DIGITS.get(words[start])
    if first is None:
        return None
    following = words[start + 1] if start + 1 < end else ""
    if first and following in TENS:
        last = _LAST_DIGITS.get(words[start + 2]) if start + 2 < end else None
        return (first * 10 + last, start + 3) if last else (first * 10, start + 2)
    if first in (2, 3) and following != "nam" and (last := _LAST_DIGITS.get(following)) and following != "nam:year":
        return first * 10 + last, start + 2
    return first, start + 1


def roman(word: str) -> int | None:
    """A Roman numeral up to XII; the letter l is read as I, as scanners write it ("Quý ll")."""
    return _ROMAN.get(word.replace("l", "i").replace("1", "i"))
