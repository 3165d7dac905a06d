"""What the bot asked a chat; one open question each."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, Update, bindparam, func, insert, select, update

from db.session import Connection
from db.tables import QuestionRow as _Q


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
    await close(connection, channel, chat, at)
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


async def close(connection: Connection, channel: str, chat: str, at: datetime) -> None:
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
    """Questions from an instant on behind which words wait, unanswered, oldest first; those that have expired too."""
    rows = await connection.execute(
        select(_Q.__table__)
        .where(_Q.organisation_id == organisation_id, _Q.closed_at.is_(None), _Q.kind.in_(WRITING), _Q.asked_at >= since)
        .order_by(_Q.asked_at, _Q.id)
    )
    return list(rows)


async def repeated(connection: Connection, question_id: int, day: date) -> None:
    """It was put once more with the digest of a day."""
    await connection.execute(update(_Q).where(_Q.id == question_id).values(repeated_on=day))


async def amend(connection: Connection, question_id: int, payload: dict[str, Any]) -> None:
    """What waits for the answer has grown."""
    await connection.execute(update(_Q).where(_Q.id == question_id).values(payload=payload))


async def last_asked(connection: Connection, channel: str, chat: str, kind: str) -> datetime | None:
    """When a question of a kind was last put to a chat: a summary leaves one open, so this is when it was last seen."""
    return (
        await connection.execute(select(func.max(_Q.asked_at)).where(_Q.channel == channel, _Q.chat == chat, _Q.kind == kind))
    ).scalar_one_or_none()
