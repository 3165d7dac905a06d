"""What the bot asked a chat; one open question each."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, Update, bindparam, func, insert, select, update

from db.once import forget_read, once
from db.session import Connection, forget, memory_of, remembered
from db.tables import QuestionRow as _Q
from db.types import EPOCH, Instant

_OPEN = "open questions"


async def ask(
    connection: Connection,
    organisation_id: int | None,
    *,
    channel: str,
    chat: str,
    kind: str,
    payload: dict[str, Any],
    raw: str | None,
    at: datetime,
    expires_at: datetime,
) -> int:
    """Open a question; the one that was open is closed."""
    await close(connection, channel, chat, at)  # Forgets what was open.
    made = await connection.execute(
        insert(_Q)
        .values(
            organisation_id=organisation_id,
            channel=channel,
            chat=chat,
            kind=kind,
            payload=payload,
            raw=raw,
            asked_at=at,
            expires_at=expires_at,
        )
        .returning(_Q.id)
    )
    return made.scalar_one()


async def open_one(connection: Connection, channel: str, chat: str, at: datetime) -> Row[Any] | None:
    return (await connection.execute(_open_one(), {"of_channel": channel, "of_chat": chat, "now": at})).one_or_none()


async def by_id(connection: Connection, organisation_id: int, question_id: int) -> Row[Any] | None:
    """A question that is still open; None when it was answered or another took its place."""
    statement = select(_Q.__table__).where(_Q.organisation_id == organisation_id, _Q.id == question_id, _Q.closed_at.is_(None))
    return (await connection.execute(statement)).one_or_none()


async def ever(connection: Connection, organisation_id: int, question_id: int) -> Row[Any] | None:
    """A question, whether it is still open or not."""
    return (await connection.execute(select(_Q.__table__).where(_Q.organisation_id == organisation_id, _Q.id == question_id))).one_or_none()


async def close(connection: Connection, channel: str, chat: str, at: datetime) -> None:
    forget(connection, _OPEN)
    await connection.execute(_close(), {"of_channel": channel, "of_chat": chat, "now": at})


# Asked for at every update: put together once.


@cache
def _open_one() -> Select[Any]:
    return select(_Q.__table__).where(
        _Q.channel == bindparam("of_channel"), _Q.chat == bindparam("of_chat"), _Q.closed_at.is_(None), _Q.expires_at > bindparam("now")
    )


@cache
def _close() -> Update:
    open_here = (_Q.channel == bindparam("of_channel"), _Q.chat == bindparam("of_chat"), _Q.closed_at.is_(None))
    return update(_Q).where(*open_here).values(closed_at=bindparam("now"))


WRITING = ("echo", "which", "file", "order", "direction", "change", "extension", "progress", "blocked", "supplement", "refuse")
"""Kinds of question behind which somebody's words wait to be written."""


async def left_open(connection: Connection, organisation_id: int, since: datetime) -> list[Row[Any]]:
    """Questions from an instant on behind which words wait, unanswered, oldest first, those of one instant by chat; those that have
    expired too."""
    if memory_of(connection) is None:
        return await once(connection, (_OPEN, organisation_id, since), lambda: _read_open(connection, organisation_id, since))
    every = await remembered(connection, _OPEN, organisation_id, lambda: _read_open(connection, organisation_id, EPOCH))
    return [row for row in every if row.asked_at >= since]


async def _read_open(connection: Connection, organisation_id: int, since: datetime) -> list[Row[Any]]:
    return list(await connection.execute(_left_open(), {"organisation": organisation_id, "since": since}))


@cache
def _left_open() -> Select[Any]:
    mine = (_Q.organisation_id == bindparam("organisation"), _Q.closed_at.is_(None), _Q.kind.in_(WRITING))
    return select(_Q.__table__).where(*mine, _Q.asked_at >= bindparam("since", type_=Instant())).order_by(_Q.asked_at, _Q.chat, _Q.id)


async def repeated(connection: Connection, question_id: int, day: date) -> None:
    """It was put once more with the digest of a day."""
    forget(connection, _OPEN)
    forget_read(connection, _OPEN)
    await connection.execute(update(_Q).where(_Q.id == question_id).values(repeated_on=day))


async def amend(connection: Connection, question_id: int, payload: dict[str, Any]) -> None:
    """What waits for the answer has grown."""
    forget(connection, _OPEN)
    await connection.execute(update(_Q).where(_Q.id == question_id).values(payload=payload))


async def last_screen(connection: Connection, channel: str, chat: str, kind: str) -> datetime | None:
    """When a question of a kind was last put to a chat under a whole screen (`"screen"` in what it keeps): when that was last seen."""
    asked = select(func.max(_Q.asked_at)).where(
        _Q.channel == channel, _Q.chat == chat, _Q.kind == kind, _Q.payload["screen"].as_boolean().is_(True)
    )
    return (await connection.execute(asked)).scalar_one_or_none()
