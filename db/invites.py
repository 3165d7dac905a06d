"""One-time codes and the wrong ones typed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from db.session import Connection
from db.tables import InviteRow as _I
from db.tables import WrongCodeRow as _W


async def add(
    connection: Connection,
    organisation_id: int,
    *,
    code_hash: str,
    at: datetime,
    expires_at: datetime,
    person_id: int | None = None,
    unit_id: int | None = None,
) -> int:
    """Store a code; an older unused one of the same person ends now."""
    if person_id is not None:
        await end_of_person(connection, organisation_id, person_id, at)
    made = await connection.execute(
        insert(_I)
        .values(
            organisation_id=organisation_id,
            person_id=person_id,
            unit_id=unit_id,
            code_hash=code_hash,
            created_at=at,
            expires_at=expires_at,
        )
        .returning(_I.id)
    )
    return made.scalar_one()


async def open_one(connection: Connection, code_hash: str, at: datetime) -> Row[Any] | None:
    """The unused, unexpired code with this hash."""
    return (
        await connection.execute(select(_I.__table__).where(_I.code_hash == code_hash, _I.used_at.is_(None), _I.expires_at > at))
    ).one_or_none()


async def by_id(connection: Connection, invite_id: int, at: datetime) -> Row[Any] | None:
    return (
        await connection.execute(select(_I.__table__).where(_I.id == invite_id, _I.used_at.is_(None), _I.expires_at > at))
    ).one_or_none()


async def use(connection: Connection, invite_id: int, account: str, at: datetime) -> bool:
    """Take the code; False when somebody else was quicker."""
    taken = await connection.execute(
        update(_I).where(_I.id == invite_id, _I.used_at.is_(None), _I.expires_at > at).values(used_at=at, used_account=account)
    )
    return taken.rowcount == 1


async def end_of_person(connection: Connection, organisation_id: int, person_id: int, at: datetime) -> None:
    """Every unused code of a person ends now."""
    await connection.execute(
        update(_I).where(_I.organisation_id == organisation_id, _I.person_id == person_id, _I.used_at.is_(None)).values(expires_at=at)
    )


async def wrong_tries(connection: Connection, channel: str, account: str, since: datetime) -> int:
    return (
        await connection.execute(select(func.count()).select_from(_W).where(_W.channel == channel, _W.account == account, _W.at > since))
    ).scalar_one()


async def note_wrong(connection: Connection, channel: str, account: str, at: datetime) -> None:
    await connection.execute(insert(_W).values(channel=channel, account=account, at=at))


async def open_groups(connection: Connection, organisation_id: int, at: datetime) -> list[int | None]:
    """The units (None: the whole organisation) for whose group chat a code is open, each once."""
    rows = await connection.execute(
        select(_I.unit_id)
        .where(_I.organisation_id == organisation_id, _I.person_id.is_(None), _I.used_at.is_(None), _I.expires_at > at)
        .order_by(_I.id)
    )
    return list(dict.fromkeys(rows.scalars()))


async def end_of_group(connection: Connection, organisation_id: int, unit_id: int | None, at: datetime) -> None:
    """Every unused code for a unit's group chat (None: the whole organisation's) ends now."""
    await connection.execute(
        update(_I)
        .where(
            _I.organisation_id == organisation_id,
            _I.person_id.is_(None),
            _I.unit_id.is_(None) if unit_id is None else _I.unit_id == unit_id,
            _I.used_at.is_(None),
        )
        .values(expires_at=at)
    )
