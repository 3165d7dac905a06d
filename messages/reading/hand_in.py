"""Somebody wants to hand in a file and asks how."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_ASKED = re.compile(
    r"(?:(?:cho (?:em|toi|minh)|xin|can|lay) )?"
    r"(?:(?:link|lien ket)(?: (?:tai|gui|nop)(?: (?:tep|file))?(?: len)?)?|(?:tai|gui|nop) (?:tep|file)(?: len)?|tai len)"
    r"(?: (?:a|nhe|voi))?"
)


def asks_for_link(text: str) -> bool:
    """Whether a text asks for a link to hand in a file, and nothing else: "gửi tệp", "xin link tải lên"."""
    return _ASKED.fullmatch(fold(clean(text)).strip(" .?!/")) is not None
