"""Where people and groups are reached. An account belongs to one person at a time."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, insert, select, update

from bot.core.organisation import Address, AddressKind
from db import organisations
from db.session import Connection
from db.tables import AddressRow as _A


def _address(row: Row[Any]) -> Address:
    return Address(
        row.id, row.organisation_id, AddressKind(row.kind), row.channel, row.account, row.chat, row.person_id, row.unit_id, row.reachable
    )


def _in_use() -> Select[Any]:
    return select(_A.__table__).where(_A.removed_at.is_(None))


async def of_account(connection: Connection, channel: str, account: str) -> Address | None:
    """Who an account is: the one question asked before the organisation is known."""
    row = (await connection.execute(_of_account(), {"of_channel": channel, "of_account": account})).one_or_none()
    return None if row is None else _address(row)


@cache
def _of_account() -> Select[Any]:
    return _in_use().where(_A.channel == bindparam("of_channel"), _A.account == bindparam("of_account"))


async def by_id(connection: Connection, organisation_id: int, address_id: int) -> Address | None:
    row = (await connection.execute(_in_use().where(_A.organisation_id == organisation_id, _A.id == address_id))).one_or_none()
    return None if row is None else _address(row)


async def account_name(connection: Connection, organisation_id: int, address_id: int) -> str:
    """What the account or group calls itself; empty when it does not say."""
    found = await connection.execute(select(_A.account_name).where(_A.organisation_id == organisation_id, _A.id == address_id))
    return found.scalar_one_or_none() or ""


async def bind(
    connection: Connection,
    organisation_id: int,
    kind: AddressKind,
    *,
    channel: str,
    account: str,
    chat: str,
    account_name: str,
    at: datetime,
    person_id: int | None = None,
    unit_id: int | None = None,
) -> int:
    """Bind an account; what it or the person was bound to on this channel before ends now."""
    await organisations.touch(connection, organisation_id)
    ended = update(_A).where(_A.removed_at.is_(None), _A.channel == channel).values(removed_at=at, reachable=False)
    await connection.execute(ended.where(_A.account == account))
    if person_id is not None:
        await connection.execute(ended.where(_A.organisation_id == organisation_id, _A.person_id == person_id))
    made = await connection.execute(
        insert(_A)
        .values(
            organisation_id=organisation_id,
            kind=kind.value,
            channel=channel,
            account=account,
            chat=chat,
            account_name=account_name,
            person_id=person_id,
            unit_id=unit_id,
            bound_at=at,
        )
        .returning(_A.id)
    )
    return made.scalar_one()


async def has_account(connection: Connection, organisation_id: int, person_id: int, channel: str) -> bool:
    mine = (_A.organisation_id == organisation_id, _A.person_id == person_id, _A.channel == channel, _A.removed_at.is_(None))
    return (await connection.execute(select(_A.id).where(*mine))).first() is not None


async def count_people(connection: Connection, channel: str) -> int:
    """How many people have an account on a channel, in all organisations: they share its bot."""
    mine = (_A.channel == channel, _A.removed_at.is_(None), _A.person_id.is_not(None))
    return (await connection.execute(select(func.count()).select_from(_A).where(*mine))).scalar_one()


async def set_reachable(connection: Connection, organisation_id: int, address_id: int, reachable: bool, why: str | None = None) -> None:
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(_A)
        .where(_A.organisation_id == organisation_id, _A.id == address_id)
        .values(reachable=reachable, unreachable_why=None if reachable else why)
    )


async def move(connection: Connection, channel: str, old_chat: str, new_chat: str, at: datetime) -> None:
    """A group became a supergroup: the same address under a new id. If the new id was bound by itself in the meantime, the
    later word of the platform holds and that binding ends."""
    moving = select(_A.id).where(_A.channel == channel, _A.chat == old_chat, _A.removed_at.is_(None)).exists()
    ended = await connection.execute(
        update(_A)
        .where(_A.channel == channel, _A.account == new_chat, _A.chat != old_chat, _A.removed_at.is_(None), moving)
        .values(removed_at=at, reachable=False)
        .returning(_A.organisation_id)
    )
    for organisation_id in ended.scalars().all():
        await organisations.touch(connection, organisation_id)
    moved = await connection.execute(
        update(_A)
        .where(_A.channel == channel, _A.chat == old_chat, _A.removed_at.is_(None))
        .values(chat=new_chat, account=new_chat)
        .returning(_A.organisation_id)
    )
    for organisation_id in moved.scalars().all():
        await organisations.touch(connection, organisation_id)


async def remove_of_person(connection: Connection, organisation_id: int, person_id: int, at: datetime) -> None:
    """Every address of a person who leaves: nothing goes there any more, and the account is nobody's."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(_A)
        .where(_A.organisation_id == organisation_id, _A.person_id == person_id, _A.removed_at.is_(None))
        .values(removed_at=at, reachable=False)
    )


async def unreachable(connection: Connection, organisation_id: int) -> list[tuple[int, str | None]]:
    """People whose only addresses are dead: (person id, why)."""
    rows = await connection.execute(_unreachable(), {"organisation": organisation_id})
    return [(row.person_id, row.unreachable_why) for row in rows]


@cache
def _unreachable() -> Select[Any]:
    dead = (_A.removed_at.is_(None), _A.reachable.is_(False), _A.person_id.is_not(None))
    return select(_A.person_id, _A.unreachable_why).where(_A.organisation_id == bindparam("organisation"), *dead)


async def ever_bound(connection: Connection, organisation_id: int) -> tuple[set[int], set[int]]:
    """People with an account in use, dead ones included, and people who have, or once had, one."""
    of_people = (_A.organisation_id == organisation_id, _A.person_id.is_not(None))
    rows = (await connection.execute(select(_A.person_id, _A.removed_at).where(*of_people))).all()
    return {row.person_id for row in rows if row.removed_at is None}, {row.person_id for row in rows}


async def bindings(connection: Connection, organisation_id: int) -> list[Row[Any]]:
    """Every account in use of a person: person_id, channel, account_name, bound_at; oldest first."""
    rows = await connection.execute(
        select(_A.person_id, _A.channel, _A.account_name, _A.bound_at)
        .where(_A.organisation_id == organisation_id, _A.removed_at.is_(None), _A.person_id.is_not(None))
        .order_by(_A.bound_at, _A.id)
    )
    return list(rows)


async def groups_change_unit(connection: Connection, organisation_id: int, old_unit_id: int, new_unit_id: int) -> None:
    """The group chats of one unit are another's from now on."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(_A)
        .where(_A.organisation_id == organisation_id, _A.unit_id == old_unit_id, _A.removed_at.is_(None))
        .values(unit_id=new_unit_id)
    )


async def prefer(connection: Connection, organisation_id: int, person_id: int, channel: str) -> bool:
    """The person is told on this channel first; False when the person has no account there."""
    mine = (_A.organisation_id == organisation_id, _A.person_id == person_id, _A.removed_at.is_(None))
    if (await connection.execute(select(_A.id).where(*mine, _A.channel == channel))).first() is None:
        return False
    await organisations.touch(connection, organisation_id)
    await connection.execute(update(_A).where(*mine).values(preferred=_A.channel == channel))
    return True
