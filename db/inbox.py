"""Updates as they arrived: stored before they are acknowledged, handled in order per chat, each once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Row, Select, bindparam, func, literal_column, or_, select, update

from db.inserts import insert_new
from db.session import Connection
from db.tables import InboxRow as _I

_STORED = ("channel", "update_key", "chat", "payload", "state", "received_at", "written_at")


@dataclass(frozen=True, slots=True)
class Update:
    """`key`: the platform's id of the update (or message), by which a repeated one is known; `chat` orders the handling; `written`: when,
    as far as the platform tells."""

    key: str
    chat: str
    payload: dict[str, Any]
    written: datetime | None = None


class AlreadyDone(Exception):
    """Somebody else has had the effect of this update: whatever this transaction did must not stand."""


async def store(connection: Connection, channel: str, updates: Sequence[Update], at: datetime) -> None:
    """Keep the updates; ones that are there already are left alone."""
    if not updates:
        return
    of_all = {"channel": channel, "state": "new", "received_at": at}
    await connection.execute(
        insert_new(_I.__table__, _STORED, ("channel", "update_key")),
        [{**of_all, "update_key": u.key, "chat": u.chat, "payload": u.payload, "written_at": u.written} for u in updates],
    )


async def claim(
    connection: Connection, channel: str, busy: Collection[str], now: datetime, lease_until: datetime, *, most: int = 1
) -> list[Row[Any]]:
    """The oldest waiting update of each of the first chats nobody is busy with, leased until then (machine time). `tries` is
    raised in the store; in what is returned it is as it was before.

    An update whose chat has an older one waiting is never taken, so that a chat is handled in order on any number of
    machines.
    """
    given = {"of_channel": channel, "busy": list(busy), "now": now, "most": most}
    rows = list(await connection.execute(_first(), given))
    if rows:
        await connection.execute(_lease(), [{"row": row.id, "until": lease_until} for row in rows])
    return rows


async def done(connection: Connection, inbox_id: int, at: datetime, organisation_id: int | None) -> None:
    """The update had its effect; called in the transaction of the effect. Raises AlreadyDone when it had it before: two
    may hold an update whose lease ran out while it was being handled, one of them wins."""
    changed = await connection.execute(_done(), {"row": inbox_id, "at": at, "of_organisation": organisation_id})
    if changed.rowcount != 1:
        raise AlreadyDone(inbox_id)


async def is_done(connection: Connection, inbox_id: int) -> bool:
    return (await connection.execute(_state(), {"row": inbox_id})).scalar_one_or_none() == "done"


async def failed(connection: Connection, inbox_id: int, error: str, *, retry_at: datetime) -> None:
    await connection.execute(update(_I).where(_I.id == inbox_id, _I.state == "new").values(error=error[:2000], leased_until=retry_at))


async def put_back(connection: Connection, inbox_id: int, *, retry_at: datetime) -> None:
    await connection.execute(
        update(_I).where(_I.id == inbox_id, _I.state == "new", _I.tries > 0).values(tries=_I.tries - 1, leased_until=retry_at)
    )


async def park(connection: Connection, inbox_id: int, error: str, at: datetime) -> None:
    """Give up on an update without losing it: it stays for a person to look at."""
    await connection.execute(update(_I).where(_I.id == inbox_id, _I.state == "new").values(state="parked", error=error[:2000], done_at=at))


async def any_waiting(connection: Connection, channel: str, busy: Collection[str]) -> bool:
    """Whether an update waits of a chat nobody is busy with: one probe, so that an idle bot takes no write lock."""
    return (await connection.execute(_any_waiting(), {"of_channel": channel, "busy": list(busy)})).first() is not None


async def count_waiting(connection: Connection) -> int:
    return (await connection.execute(_count_waiting())).scalar_one()  # type: ignore[no-any-return]


async def recent(connection: Connection, channel: str, chat: str, since: datetime, inbox_id: int) -> int:
    """How many updates of a chat, up to this one, were written since an office instant."""
    given = {"of_channel": channel, "of_chat": chat, "since": since, "last": inbox_id}
    return (await connection.execute(_recent(), given)).scalar_one()  # type: ignore[no-any-return]


async def free_all(connection: Connection, channel: str) -> None:
    """Nobody has anything in hand any more."""
    await connection.execute(update(_I).where(_I.channel == channel, _I.state == "new").values(leased_until=None))


# Asked for at every update: put together once, which takes several times as long as running one.


@cache
def _count_waiting() -> Select[Any]:
    return select(func.count()).select_from(_I).where(_I.state == "new")


@cache
def _any_waiting() -> Select[Any]:
    free = _I.chat.not_in(bindparam("busy", expanding=True))
    return select(_I.id).where(_I.channel == bindparam("of_channel"), _I.state == literal_column("'new'"), free).limit(1)


@cache
def _first() -> Select[Any]:
    older = _I.__table__.alias("older")
    channel: BindParameter[str] = bindparam("of_channel")
    return (
        select(_I.id, _I.chat, _I.payload, _I.tries)
        .where(
            _I.channel == channel,
            _I.state == literal_column("'new'"),
            _I.chat.not_in(bindparam("busy", expanding=True)),
            or_(_I.leased_until.is_(None), _I.leased_until < bindparam("now")),
            ~select(older.c.id)
            .where(older.c.channel == channel, older.c.state == literal_column("'new'"), older.c.chat == _I.chat, older.c.id < _I.id)
            .exists(),
        )
        .order_by(_I.id)
        .limit(bindparam("most"))
        # SQLite has one writer at a time, and leaves this out.
        .with_for_update(skip_locked=True)
    )


@cache
def _lease() -> Any:
    return update(_I).where(_I.id == bindparam("row")).values(leased_until=bindparam("until"), tries=_I.tries + 1)


@cache
def _done() -> Any:
    done: dict[str, Any] = {"state": "done", "done_at": bindparam("at"), "organisation_id": bindparam("of_organisation"), "error": None}
    return update(_I).where(_I.id == bindparam("row"), _I.state != "done").values(**done)


@cache
def _state() -> Select[Any]:
    return select(_I.state).where(_I.id == bindparam("row"))


@cache
def _recent() -> Select[Any]:
    since: BindParameter[datetime] = bindparam("since")
    # What was written then was not received before: by that the index finds it.
    here = (_I.channel == bindparam("of_channel"), _I.chat == bindparam("of_chat"), _I.received_at > since, _I.id <= bindparam("last"))
    return select(func.count()).select_from(_I).where(*here, or_(_I.written_at.is_(None), _I.written_at > since))
