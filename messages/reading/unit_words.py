"""A unit as it is called in a sentence to the bot."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_ITS_PART = re.compile(r"\s*\(\s*(?:phoi hop|chu tri)\s*\)\s*$")


def without_part(words: str) -> str:
    """The name without what lists write behind it: "P. TCKT (phối hợp)"."""
    cleaned = clean(words)
    found = _ITS_PART.search(fold(cleaned))
    return cleaned[: found.start()] if found is not None else words
