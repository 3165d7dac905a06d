"""What one-time codes are made with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issuer:
    """The key of the codes' hashes, the link that opens a chat with a code (None: there is none), and by what groups speak to the bot on
    its channels."""

    key: bytes
    link: Callable[[str], str | None]
    called: Callable[[], Sequence[str]]
