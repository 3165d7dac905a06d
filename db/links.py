"""Addresses of our own web server that work for a while."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from db.session import Connection
from db.tables import LinkRow as _L


async def add(connection: Connection, organisation_id: int, **values: Any) -> int:
    """`values`: token_hash, kind, channel, account, attachment_id, created_at, expires_at."""
    made = await connection.execute(insert(_L).values(organisation_id=organisation_id, **values).returning(_L.id))
    return made.scalar_one()


async def by_hash(connection: Connection, kind: str, token_hash: str) -> Row[Any] | None:
    """The link of that kind, whether it still works or not."""
    found = await connection.execute(select(_L.__table__).where(_L.kind == kind, _L.token_hash == token_hash))
    return found.one_or_none()


async def end(connection: Connection, organisation_id: int, kind: str, account: str, at: datetime) -> int:
    """End the links of that kind that still work; how many."""
    mine = (_L.organisation_id == organisation_id, _L.kind == kind, _L.account == account)
    ended = await connection.execute(update(_L).where(*mine, _L.used_at.is_(None), _L.expires_at > at).values(used_at=at))
    return int(ended.rowcount)


async def use(connection: Connection, link_id: int, at: datetime) -> bool:
    """Use a link up; False when it was used before or its time is over."""
    used = await connection.execute(update(_L).where(_L.id == link_id, _L.used_at.is_(None), _L.expires_at > at).values(used_at=at))
    return used.rowcount == 1
