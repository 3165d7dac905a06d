"""A person was unbound from every account."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SeatRemoved(Wording):
    folder: ClassVar[str] = "seat_removed"
    name: str
    accounts: tuple[str, ...]
    """What the accounts called themselves; empty: none was bound."""
