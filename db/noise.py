"""How many messages everybody got, from the ledger."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from bot.core.delivery import RowState
from db.session import Connection
from db.tables import AddressRow as _A
from db.tables import MessageRow as _M


async def sent_between(connection: Connection, organisation_id: int, start: datetime, end: datetime) -> list[Row[Any]]:
    """(person_id, priority, sent_at) of each message that reached a person from `start` to before `end`; parts of a long one are one."""
    rows = await connection.execute(
        select(_A.person_id, _M.priority, _M.sent_at)
        .select_from(_M)
        .join(_A, _A.id == _M.address_id)
        .where(
            _M.organisation_id == organisation_id,
            _M.state == RowState.SENT.value,
            _M.part == 1,
            _A.person_id.is_not(None),
            _M.sent_at >= start,
            _M.sent_at < end,
        )
    )
    return list(rows)
