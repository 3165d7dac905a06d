"""What may be the name of a unit in a command. Which units there are only the office knows."""

from __future__ import annotations

import re

from messages.reading import command_words as words
from messages.reading.phrases import fits, folded_phrases, is_one_of, lead_of, phrases_of
from messages.reading.text import fold

_LONGEST = 8
"""Words."""
BETWEEN_UNITS = re.compile(r"\s*[,;]\s*(?:và\s+|va\s+)?|\s+(?:và|va|&)\s+", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[A-ZĐ][A-ZĐ&]{1,9}(?: [A-ZĐ&]{2,9})?")


def is_unit(text: str) -> bool:
    """Whether a text may be the name of a unit: it begins like one, or is written in capitals, and tells nothing."""
    typed = text.split()
    if not typed or len(typed) > _LONGEST or any(mark in text for mark in "?:\n%") or any(c.isdigit() for c in text):
        return False
    if _ABBREVIATION.fullmatch(text):
        return True
    if fold(typed[-1]) in folded_phrases(words.COURTESY_AFTER):
        return False
    begins, name = lead_of(text.replace(".", " "), words.UNIT_BEGINS)
    return bool(begins and name) and not any(fits(word, known) for word in typed for known in phrases_of(words.REPORT_WORDS))


def begins_with_a_capital(text: str) -> bool:
    """Where hardly anything but a unit can stand, any short name may be one: "VPĐD Đình Vũ", "Văn phòng"."""
    typed = text.split()
    if not text[:1].isupper() or len(typed) > _LONGEST or any(c.isdigit() or c in "?:\n%" for c in text):
        return is_one_of(text, words.UNIT_BEGINS)
    if fold(typed[-1]) in folded_phrases(words.COURTESY_AFTER):
        return False
    return not any(fits(word, known) for word in typed for known in phrases_of(words.REPORT_WORDS))
