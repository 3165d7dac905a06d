"""The clerk writes a unit's words anew for the official report: "viết lại 351 P. QLĐT: Đang chờ Sở Tài chính cho ý kiến"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_ANEW = re.compile(
    r"^viet lai\s+(?:loi\s+)?(?:in\s+)?(?:cua\s+)?(?:nhiem vu\s+|nv\s+|viec\s+)?(?:so\s+)?#?(\d{3,6})"
    r"(?:\s*[,–-]?\s+([^:\n]{1,60}?))?\s*:\s*"
)
_QUOTES = "“”\"' "


@dataclass(frozen=True, slots=True)
class Rewording:
    """`unit`: as written, "" when none is named. `words`: what is to be printed."""

    number: int
    unit: str
    words: str


def read_rewording(text: str) -> Rewording | None:
    """The number, the unit and the words; None when it is no such sentence."""
    cleaned = " ".join(clean(text).split())
    if (match := _ANEW.match(fold(cleaned))) is None:
        return None
    words = cleaned[match.end() :].strip(_QUOTES)
    return Rewording(int(match[1]), cleaned[slice(*match.span(2))], words) if words else None
