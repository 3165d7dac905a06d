"""Short-lived addresses of files, for channels whose messages carry none: a protocol, filled by whoever serves the web."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class FileLink:
    """`url` gives the file until `until`."""

    name: str
    url: str
    until: datetime


class FileLinks(Protocol):
    """Makes links to attachments (`db.attachments`) in the transaction that hands them out."""

    async def to_files(
        self, connection: Any, organisation_id: int, attachments: Sequence[tuple[int, str]], *, channel: str, chat: str, now: datetime
    ) -> tuple[FileLink, ...]:
        """A link to each of the attachments (id and name), for the one reader of a chat."""
        ...
