"""Vietnamese syllables: which letters can be one, and how a word typed carelessly can stand for a word written well.

A syllable is a first part (onset) and a rest (rime) from two closed lists, so "xog" is known to be a slip without any
dictionary. Words are compared as (letters, tone): "hòan" and "hoàn" are the same word whichever vowel carries the tone.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from messages.reading.text import fold

_ONSETS = (
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
    "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip
_RIMES = frozenset(
    [
        "a",
        "ac",
        "ach",
        "ai",
        "am",
        "an",
        "ang",
        "anh",
        "ao",
        "ap",
        "at",
        "au",
        "ay",
        "e",
        "ec",
        "ech",
        "em",
        "en",
        "eng",
        "enh",
        "eo",
        "ep",
        "et",
        "eu",
        "i",
        "ia",
        "ich",
        "iec",
        "iem",
        "ien",
        "ieng",
        "iep",
        "iet",
        "ieu",
        "im",
        "in",
        "inh",
        "ip",
        "it",
        "iu",
        "o",
        "oa",
        "oac",
        "oach",
        "oai",
        "oan",
        "oang",
        "oanh",
        "oao",
        "oat",
        "oay",
        "oc",
        "oe",
        "oen",
        "oeo",
        "oet",
        "oi",
        "om",
        "on",
        "ong",
        "op",
        "ot",
        "u",
        "ua",
        "uan",
        "uang",
        "uat",
        "uay",
        "uc",
        "ue",
        "uech",
        "uenh",
        "ui",
        "um",
        "un",
        "ung",
        "uo",
        "uoc",
        "uoi",
        "uom",
        "uon",
        "uong",
        "uop",
        "uot",
        "uou",
        "up",
        "ut",
        "uu",
        "uy",
        "uya",
        "uyen",
        "uyet",
        "uych",
        "uynh",
        "uyt",
        "uyu",
        "y",
        "yem",
        "yen",
        "yet",
        "yeu",
    ]
)
_TONES = {"\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j"}
_TONE_MARKS = {letter: mark for mark, letter in _TONES.items()} | {
    "1": "\u0301",
    "2": "\u0300",
    "3": "\u0309",
    "4": "\u0303",
    "5": "\u0323",
}
_TELEX_PAIRS = (
    ("uow", "ươ"), ("quaw", "quă"), ("uaw", "ưa"), ("dd", "đ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("ow", "ơ"), ("uw", "ư")
)  # fmt: skip
_VNI_MARKS = {"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}, "9": {"d": "đ"}}
_STOPS = ("c", "p", "t", "ch")
_VOWELS = frozenset("aeiouyâăêôơư")


@lru_cache(maxsize=8192)
def is_syllable(folded: str) -> bool:
    """Whether these folded letters can be one Vietnamese syllable."""
    return any(folded.startswith(onset) and folded[len(onset) :] in _RIMES for onset in _ONSETS)


@lru_cache(maxsize=8192)
def letters_and_tone(word: str) -> tuple[str, str]:
    """The lower-case letters with their hats and hooks but without the tone, and the tone as a Telex letter ("" = level)."""
    tone = ""
    letters = []
    for mark in unicodedata.normalize("NFD", word):
        if mark in _TONES:
            tone = _TONES[mark]
        else:
            letters.append(mark)
    return unicodedata.normalize("NFC", "".join(letters)), tone


@lru_cache(maxsize=65536)
def may_stand_for(typed: str, meant: str, marked_text: bool) -> bool:
    """Whether the lower-case word `typed` may be the word `meant`, whose folded letters are known to be the same.

    Without any marks it may, except in a text written with marks when `typed` is itself a common word (the caller
    decides that by `marked_text`). With marks it must agree, apart from where the tone sits, đ typed as d, and a tone
    forgotten on a syllable that cannot be level.
    """
    if typed == meant:
        return True
    letters, tone = letters_and_tone(typed)
    wanted, wanted_tone = letters_and_tone(meant)
    if letters == fold(letters) and not tone:
        return not marked_text
    if letters != wanted and letters != wanted.replace("đ", "d"):
        return False
    return tone == wanted_tone or (not tone and letters.endswith(_STOPS))


def from_telex(word: str) -> str | None:
    """A lower-case ASCII word read as raw Telex typing ("ddang", "chuwa", "thanhf"), or None when it cannot be."""
    letters = word
    for pair, letter in _TELEX_PAIRS:
        letters = letters.replace(pair, letter)
    first_vowel = next((at for at, letter in enumerate(letters) if letter in _VOWELS), len(letters))
    tone_at = next((at for at in range(first_vowel + 1, len(letters)) if letters[at] in "sfrxj"), len(letters))
    tone = letters[tone_at : tone_at + 1]
    letters = (letters[:tone_at] + letters[tone_at + 1 :]).replace("w", "ư")
    if letters == word:
        return None
    return _with_tone(letters, tone) if is_syllable(fold(letters)) else None


def from_vni(word: str) -> str | None:
    """A lower-case word with digits read as raw VNI typing ("d9a4", "hoa2n"), or None when it cannot be."""
    letters: list[str] = []
    tone = ""
    for character in word:
        if character in "12345":
            tone = character
        elif character in _VNI_MARKS:
            changed = _VNI_MARKS[character]
            at = next((at for at in reversed(range(len(letters))) if letters[at] in changed), None)
            if at is None:
                return None
            letters[at] = changed[letters[at]]
            if character == "7" and letters[at - 1] == "u":
                letters[at - 1] = "ư"
        else:
            letters.append(character)
    joined = "".join(letters)
    return _with_tone(joined, tone) if is_syllable(fold(joined)) else None


def _with_tone(letters: str, tone: str) -> str:
    """The tone put on the vowel that carries it; where exactly does not matter to the comparison."""
    if not tone:
        return letters
    vowels = [at for at, letter in enumerate(letters) if letter in _VOWELS]
    if len(vowels) > 1 and letters.startswith(("gi", "qu")):
        vowels = vowels[1:]
    hatted = [at for at in vowels if letters[at] in "âăêôơư"]
    if hatted:
        at = hatted[-1]
    elif len(vowels) > 1 and (vowels[-1] < len(letters) - 1 or len(vowels) > 2):
        at = vowels[1]
    else:
        at = vowels[0]
    return unicodedata.normalize("NFC", letters[: at + 1] + _TONE_MARKS[tone] + letters[at + 1 :])


def one_edit_apart(left: str, right: str) -> bool:
    """Whether one letter added, left out, replaced, or two neighbours swapped make one word of the other."""
    short, long = sorted((left, right), key=len)
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = long[:at] + long[at : at + 2][::-1] + long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or short == swapped
