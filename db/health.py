"""How full the queues are: what monitoring reads. Ages are of office time."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, case, func, or_, select

from bot.core.delivery import RowState
from db.outbox import IN_INDEX, may_leave
from db.session import Connection
from db.tables import AddressRow, InboxRow, MessageRow
from db.types import Instant

_M, _I, _A = MessageRow, InboxRow, AddressRow
_NEVER = datetime.max.replace(tzinfo=UTC)


async def waiting_updates(connection: Connection) -> tuple[int, datetime | None]:
    """How many updates wait to be handled, and since when the oldest does."""
    row = (await connection.execute(select(func.count(), func.min(_I.received_at)).where(_I.state == "new"))).one()
    return row[0], row[1]


async def waiting_messages(connection: Connection, office_now: datetime) -> tuple[dict[str, int], datetime | None]:
    """How many messages that may leave now there are, by state, and since when the oldest could have left."""
    since = case((_M.not_before > _M.created_at, _M.not_before), else_=_M.created_at)
    rows = await connection.execute(
        select(_M.state, func.count(), func.min(since)).where(IN_INDEX, may_leave(office_now)).group_by(_M.state)
    )
    found = list(rows)
    return {row[0]: row[1] for row in found}, min((row[2] for row in found), default=None)


async def outcomes(
    connection: Connection, since: datetime, organisation_id: int | None = None, *, sent_until: datetime | None = None
) -> dict[str, int]:
    """What became of the messages written since an office instant: "sent" (of those written before `sent_until`, when given), and
    "dropped_" with the reason. A message of several parts was sent once; a part that was lost is one that was lost."""
    found: dict[str, int] = {}
    given = {"since": since, "organisation": organisation_id, "until": sent_until or _NEVER}
    rows: list[Row[Any]] = list(await connection.execute(_outcomes(organisation_id is not None), given))
    for state, dropped_as, count in rows:
        if state == RowState.SENT.value:
            found["sent"] = count
        elif state == RowState.DROPPED.value:
            found[f"dropped_{dropped_as}"] = count
    return found


@cache
def _outcomes(of_one: bool) -> Select[Any]:
    """Of one organisation, or of all: put together once."""
    counted = func.count(
        case((or_(_M.state != RowState.SENT.value, and_(_M.part == 1, _M.created_at < bindparam("until", type_=Instant()))), 1))
    )
    asked = select(_M.state, _M.dropped_as, counted).where(_M.created_at >= bindparam("since", type_=Instant()))
    if of_one:
        asked = asked.where(_M.organisation_id == bindparam("organisation"))
    return asked.group_by(_M.state, _M.dropped_as)


async def unreachable(connection: Connection) -> int:
    """Addresses that take no messages any more."""
    found = select(func.count()).select_from(_A).where(_A.removed_at.is_(None), _A.reachable.is_(False))
    return (await connection.execute(found)).scalar_one()
