"""Updates as they arrived: stored before they are acknowledged, handled in order per chat, each once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from db.session import Connection, skip_locked
from db.tables import InboxRow as _I


@dataclass(frozen=True, slots=True)
class Update:
    """`key`: the platform's id of the update (or message), by which a repeated one is known; `chat` orders the handling."""

    key: str
    chat: str
    payload: dict[str, Any]


class AlreadyDone(Exception):
    """Somebody else has had the effect of this update: whatever this transaction did must not stand."""


async def store(connection: Connection, channel: str, updates: Sequence[Update], at: datetime) -> None:
    """Keep the updates; ones that are there already are left alone."""
    if not updates:
        return
    make: Any = sqlite_insert if connection.dialect.name == "sqlite" else pg_insert
    await connection.execute(
        make(_I.__table__).on_conflict_do_nothing(index_elements=["channel", "update_key"]),
        [
            {"channel": channel, "update_key": u.key, "chat": u.chat, "payload": u.payload, "state": "new", "received_at": at}
            for u in updates
        ],
    )


async def claim(connection: Connection, channel: str, busy: Collection[str], now: datetime, lease_until: datetime) -> Row[Any] | None:
    """The oldest waiting update of a chat nobody is busy with, leased until then (machine time); its `tries` is raised.

    An update whose chat has an older one waiting is never taken, so that a chat is handled in order on any number of
    machines.
    """
    older = _I.__table__.alias("older")
    first = (
        select(_I.id, _I.chat)
        .where(
            _I.channel == channel,
            _I.state == "new",
            (_I.leased_until.is_(None)) | (_I.leased_until < now),
            ~select(older.c.id)
            .where(older.c.channel == channel, older.c.state == "new", older.c.chat == _I.chat, older.c.id < _I.id)
            .exists(),
        )
        .order_by(_I.id)
        .limit(1)
    )
    if busy:
        first = first.where(_I.chat.not_in(list(busy)))
    row = (await connection.execute(skip_locked(connection, first))).one_or_none()
    if row is None:
        return None
    return (
        await connection.execute(
            update(_I).where(_I.id == row.id).values(leased_until=lease_until, tries=_I.tries + 1).returning(*_I.__table__.c)
        )
    ).one()


async def done(connection: Connection, inbox_id: int, at: datetime, organisation_id: int | None) -> None:
    """The update had its effect; called in the transaction of the effect. Raises AlreadyDone when it had it before: two
    may hold an update whose lease ran out while it was being handled, one of them wins."""
    changed = await connection.execute(
        update(_I)
        .where(_I.id == inbox_id, _I.state != "done")
        .values(state="done", done_at=at, organisation_id=organisation_id, error=None)
    )
    if changed.rowcount != 1:
        raise AlreadyDone(inbox_id)


async def is_done(connection: Connection, inbox_id: int) -> bool:
    return (await connection.execute(select(_I.state).where(_I.id == inbox_id))).scalar_one_or_none() == "done"


async def failed(connection: Connection, inbox_id: int, error: str, *, retry_at: datetime) -> None:
    await connection.execute(update(_I).where(_I.id == inbox_id, _I.state == "new").values(error=error[:2000], leased_until=retry_at))


async def park(connection: Connection, inbox_id: int, error: str, at: datetime) -> None:
    """Give up on an update without losing it: it stays for a person to look at."""
    await connection.execute(update(_I).where(_I.id == inbox_id, _I.state == "new").values(state="parked", error=error[:2000], done_at=at))


async def any_waiting(connection: Connection, channel: str) -> bool:
    """One probe of the index: an idle bot takes no write lock."""
    return (await connection.execute(select(_I.id).where(_I.channel == channel, _I.state == "new").limit(1))).first() is not None


async def count_waiting(connection: Connection) -> int:
    return (await connection.execute(select(func.count()).select_from(_I).where(_I.state == "new"))).scalar_one()


async def recent(connection: Connection, channel: str, chat: str, since: datetime) -> int:
    """How many updates came from a chat since an office instant, the one being handled included."""
    return (
        await connection.execute(select(func.count()).select_from(_I).where(_I.channel == channel, _I.chat == chat, _I.received_at > since))
    ).scalar_one()


async def free_all(connection: Connection, channel: str) -> None:
    """Nobody has anything in hand any more."""
    await connection.execute(update(_I).where(_I.channel == channel, _I.state == "new").values(leased_until=None))
