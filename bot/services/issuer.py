"""What one-time codes are made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issuer:
    """The key of the codes' hashes, and the link that opens a chat with a code (None: there is none)."""

    key: bytes
    link: Callable[[str], str | None]
