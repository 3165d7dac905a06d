"""A decision about a request that is not open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NoRequest(Wording):
    folder: ClassVar[str] = "no_request"
    number: int
    """0 where the press of an old button does not say which task."""
