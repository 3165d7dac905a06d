"""The lease of a bot token: one holder polls and sends. All times here are machine time."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, Update, bindparam, or_, select, update

from db.inserts import insert_new
from db.session import Connection, machine_now
from db.tables import SenderRow as _S

_LONG_AGO = timedelta(days=1)


async def _ensure(connection: Connection, channel: str, now: datetime) -> None:
    await connection.execute(_NEW, {"channel": channel, "epoch": 0, "leased_until": now - _LONG_AGO})


async def hold(connection: Connection, channel: str, holder: str, ttl: timedelta) -> int | None:
    """Take or renew the lease; the epoch while we hold it (a new holder gets a higher one), None while another does."""
    now = await machine_now(connection)
    given = {"of_channel": channel, "of_holder": holder, "now": now, "end": now + ttl}
    epoch: int | None = (await connection.execute(_renew(), given)).scalar_one_or_none()
    if epoch is None:
        await _ensure(connection, channel, now)
        epoch = (await connection.execute(_take(), given)).scalar_one_or_none()
    return epoch


# Asked for every few seconds: put together once.


@cache
def _renew() -> Update:
    held = (_S.channel == bindparam("of_channel"), _S.holder == bindparam("of_holder"), _S.leased_until >= bindparam("now"))
    return update(_S).where(*held).values(leased_until=bindparam("end")).returning(_S.epoch)


@cache
def _take() -> Update:
    ended = or_(_S.leased_until < bindparam("now"), _S.holder.is_(None))
    taken = {"holder": bindparam("of_holder"), "leased_until": bindparam("end"), "epoch": _S.epoch + 1}
    return update(_S).where(_S.channel == bindparam("of_channel"), ended).values(**taken).returning(_S.epoch)


_NEW = insert_new(_S.__table__, ("channel", "epoch", "leased_until"), ("channel",))


async def release(connection: Connection, channel: str, holder: str) -> None:
    now = await machine_now(connection)
    await connection.execute(update(_S).where(_S.channel == channel, _S.holder == holder).values(holder=None, leased_until=now - _LONG_AGO))


async def pause(connection: Connection, channel: str, until: datetime) -> None:
    """The platform said 429: the token rests, over a restart too. A longer rest is not cut short by a later word."""
    shorter = or_(_S.paused_until.is_(None), _S.paused_until < until)
    await connection.execute(update(_S).where(_S.channel == channel, shorter).values(paused_until=until))


async def paused_until(connection: Connection, channel: str) -> datetime | None:
    return (await connection.execute(select(_S.paused_until).where(_S.channel == channel))).scalar_one_or_none()


async def offset(connection: Connection, channel: str, bot: str) -> int | None:
    """From where this bot's updates go on; None for a bot that was never polled."""
    return (await connection.execute(_offset(), {"of_channel": channel, "of_bot": bot})).scalar_one_or_none()


async def set_offset(connection: Connection, channel: str, bot: str, value: int) -> None:
    given = {"of_channel": channel, "now_bot": bot, "now_offset": value}
    if (await connection.execute(_set_offset(), given)).rowcount:
        return
    await _ensure(connection, channel, await machine_now(connection))
    await connection.execute(_set_offset(), given)


# Asked for at every poll: put together once.


@cache
def _offset() -> Select[Any]:
    return select(_S.offset).where(_S.channel == bindparam("of_channel"), or_(_S.bot == bindparam("of_bot"), _S.bot.is_(None)))


@cache
def _set_offset() -> Update:
    return update(_S).where(_S.channel == bindparam("of_channel")).values(offset=bindparam("now_offset"), bot=bindparam("now_bot"))


async def adopt(connection: Connection, channel: str, bot: str) -> bool:
    """From now on this bot has the channel; True when another had it before. Each bot counts its updates by itself, and
    the rest that the platform asked of one is not asked of another. (A row without a bot was written before bots were
    told apart: it is taken to be this one's.)"""
    await _ensure(connection, channel, await machine_now(connection))
    await connection.execute(update(_S).where(_S.channel == channel, _S.bot.is_(None)).values(bot=bot))
    changed = await connection.execute(
        update(_S).where(_S.channel == channel, _S.bot != bot).values(bot=bot, offset=None, paused_until=None).returning(_S.id)
    )
    return changed.first() is not None


async def holder(connection: Connection, now: datetime) -> str | None:
    """Who holds a lease at this moment (machine time); None when no bot is at work."""
    return (await connection.execute(select(_S.holder).where(_S.holder.is_not(None), _S.leased_until >= now).limit(1))).scalar_one_or_none()


async def free(connection: Connection, channel: str) -> None:
    """The lease is nobody's; whoever takes it next gets a higher epoch all the same."""
    await connection.execute(update(_S).where(_S.channel == channel).values(holder=None))


async def note_limits(
    connection: Connection, channel: str, max_people: int | None, max_groups: int | None, monthly_quota: int | None
) -> None:
    """How many people, groups and messages a month the channel's bot may have; None is without a limit."""
    values = {"max_people": max_people, "max_groups": max_groups, "monthly_quota": monthly_quota}
    await connection.execute(update(_S).where(_S.channel == channel).values(**values))


async def limits(connection: Connection) -> list[Row[Any]]:
    """Of every channel that had a bot: channel, max_people, max_groups, monthly_quota, exhausted_until (office time)."""
    return list(await connection.execute(_limits()))


@cache
def _limits() -> Select[Any]:
    return select(_S.channel, _S.max_people, _S.max_groups, _S.monthly_quota, _S.exhausted_until).order_by(_S.channel)


async def exhaust(connection: Connection, channel: str, until: datetime | None) -> None:
    """The month's messages are used up until an office instant; None: they are not."""
    await connection.execute(update(_S).where(_S.channel == channel).values(exhausted_until=until))
