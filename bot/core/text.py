"""Folding of names: what people type is compared without case, diacritics, punctuation or doubled spaces. The length of a text as chat
platforms count it, and a text as every store can keep it."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

WORD = re.compile(r"[^\W_]+")
"""Letters and digits in one."""


def fold(text: str) -> str:
    """`text` in lower case, without diacritics ("đ" becomes "d"), with single spaces and none at the ends."""
    bare = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFD", text.lower())))
    return " ".join(bare.replace("đ", "d").split())


def name_key(text: str) -> str:
    """What two spellings of one name share: the folded words alone ("P.QLĐT" and "p. qldt" are "p qldt")."""
    return " ".join(WORD.findall(fold(text)))


def utf16_length(text: str) -> int:
    """Length as chat platforms count it."""
    return len(text.encode("utf-16-le")) // 2


def storable(text: str) -> str:
    """`text` without what no store keeps: half a character, as where a platform cut an emoji in two, and the null character."""
    whole = text.replace("\0", "")
    try:
        whole.encode()
    except UnicodeEncodeError:
        return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole
