"""The right to poll and send with one token."""

from __future__ import annotations

import os
import secrets
import socket
import time
from datetime import timedelta

import db.senders
from db.session import Database

_TTL = timedelta(seconds=15)
_MARGIN_SECONDS = 3.0


class Lease:
    """One process has it at a time. Trust in it is judged on this machine's monotonic clock."""

    def __init__(self, database: Database, channel: str) -> None:
        self._database, self._channel = database, channel
        self.holder = f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(3)}"
        self.epoch: int | None = None
        self._trust_until = 0.0

    def trusted(self) -> bool:
        return time.monotonic() < self._trust_until

    async def hold(self) -> bool:
        """Take or renew the lease; True while it is ours."""
        start = time.monotonic()
        async with self._database.write() as connection:
            self.epoch = await db.senders.hold(connection, self._channel, self.holder, _TTL)
        self._trust_until = start + _TTL.total_seconds() - _MARGIN_SECONDS if self.epoch is not None else 0.0
        return self.epoch is not None

    async def release(self) -> None:
        self._trust_until = 0.0
        if self.epoch is not None:
            async with self._database.write() as connection:
                await db.senders.release(connection, self._channel, self.holder)
            self.epoch = None
