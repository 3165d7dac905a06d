"""How many messages a channel has carried: of all organisations together, for they share its bot."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import case, func, or_, select

from bot.core.delivery import Drop, Priority, RowState
from db.session import Connection
from db.tables import InboxRow as _I
from db.tables import MessageRow as _M


async def since(connection: Connection, channel: str, start: datetime) -> tuple[int, int, int]:
    """Messages since an office instant: sent (or perhaps sent), those of them that nobody had asked for, and received."""
    left = or_(
        _M.state.in_((RowState.SENT.value, RowState.UNKNOWN.value)),
        (_M.state == RowState.DROPPED.value) & (_M.dropped_as == Drop.UNCONFIRMED.value),
    )
    unasked = func.count(case((_M.priority != Priority.ANSWER, 1)))
    sent = (await connection.execute(select(func.count(), unasked).where(_M.channel == channel, _M.created_at >= start, left))).one()
    heard = (await connection.execute(select(func.count()).where(_I.channel == channel, _I.received_at >= start))).scalar_one()
    return sent[0], sent[1], heard
