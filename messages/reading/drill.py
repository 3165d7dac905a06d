"""The tasks of a unit are asked for, whatever its name looks like: "việc của Thanh tra"."""

from __future__ import annotations

import re

from messages.reading.text import clean

_OF_UNIT = re.compile(r"(?:xem )?(?:các )?(?:việc|viec|nhiệm vụ|nhiem vu) (?:của|cua) (.{2,80}?)[ .?]*", re.IGNORECASE)


def unit_to_open(text: str) -> str | None:
    """The words behind "việc của", which may name a unit; None when nothing of the kind is asked."""
    match = _OF_UNIT.fullmatch(clean(text))
    return None if match is None else match[1]
