"""A link of our own web server, as messages show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Link:
    """`until`: office time. `inside`: it works inside the office only."""

    url: str
    until: datetime
    inside: bool
