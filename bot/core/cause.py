"""Who or what made a change: carried by every verb that writes, stored with what it wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Cause:
    """`inbox_id`: the update that caused it, marked done in the same transaction; `message`: the provider's id of the
    person's chat message. All None: an operator's command or the clock."""

    at: datetime
    inbox_id: int | None = None
    person_id: int | None = None
    address_id: int | None = None
    message: str | None = None
