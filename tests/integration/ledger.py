"""The ledger of two organisations, row by row: a test says what a row differs in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

import db.messages
from bot.core.delivery import Priority, RowState
from db import organisations
from db.session import Connection, Database
from db.tables import MessageRow

NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
A_MINUTE, A_DAY = timedelta(minutes=1), timedelta(days=1)


class Ledger:
    """Two organisations; `row(…)` is a sent event of the first to person 1, differing in what is given."""

    def __init__(self, connection: Connection, ours: int, theirs: int) -> None:
        self.connection, self.ours, self.theirs = connection, ours, theirs
        self._slots = 0

    async def row(self, **given: Any) -> int:
        self._slots += 1
        values = {
            "organisation_id": self.ours, "kind": "decision", "recipient": "person:1", "slot": f"s/{self._slots}", "channel": "telegram",
            "part": 1, "priority": Priority.EVENT, "not_before": NOON, "expires_at": NOON + A_DAY, "created_at": NOON, "sent_at": NOON,
            "chat": "77", "provider_id": "5", "state": RowState.SENT.value,
        }  # fmt: skip
        assert await db.messages.add(self.connection, [values | given]) == 1
        return int((await self.connection.execute(select(func.max(MessageRow.id)))).scalar_one())

    async def all(self) -> list[Any]:
        return [row for one in (self.ours, self.theirs) for row in await db.messages.newest(self.connection, one, 100)]


@asynccontextmanager
async def a_ledger(database: Database) -> AsyncIterator[Ledger]:
    async with database.write() as connection:
        made = [await organisations.add(connection, code=code, name=code, short_name=code) for code in ("ta", "ho")]
        yield Ledger(connection, made[0].id, made[1].id)
