"""Whether an item of a document is a standing duty ("thường xuyên"): reported with its document every month."""

from __future__ import annotations

from messages.reading.text import clean, fold

_WORDS = "thuong xuyen"


def says_standing(deadline: str | None, content: str) -> bool:
    """The words stand in the deadline, or the item begins with them ("Thường xuyên kiểm tra …")."""
    return _WORDS in fold(clean(deadline or "")) or fold(clean(content)).startswith(_WORDS)
