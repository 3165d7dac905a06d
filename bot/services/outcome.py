"""Outcomes: what became of a row that was in hand, and the rows nobody has in hand any more."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

import db.addresses
import db.items
import db.looks
import db.messages
import db.outbox
import db.senders
from bot.core import failpoint
from bot.core.channel import ChannelError, Failure
from bot.core.clock import local_date
from bot.core.delivery import Drop, RowState, after_failure
from bot.core.failpoint import Point
from bot.core.outgoing import Outgoing, Sent
from bot.services import announce, quota
from bot.services import office as offices
from bot.services.compose import COMPOSED
from db.session import Connection, Database, is_away, machine_now

log = structlog.get_logger()

LEFT_IN_HAND = timedelta(minutes=2)
"""Longer than any send takes: a row in hand for so long, of which its own sender does not know, was lost on the way."""
FORGOTTEN = timedelta(days=1)
"""So long after its expiry a row is given up, whoever should have looked at it."""

_REJECTIONS = (Failure.REJECTED, Failure.BAD_MARKS)


@dataclass(frozen=True, slots=True)
class InHand:
    """A row with its intent committed: it must be sent now, and its outcome recorded."""

    message_id: int
    epoch: int
    chat: str
    is_group: bool
    outgoing: Outgoing


async def record_sent(database: Database, sent: Sequence[tuple[InHand, Sent]], office_now: datetime) -> None:
    """`settle` in a transaction of its own."""
    async with database.write() as connection:
        await settle(connection, sent, office_now)
    failpoint.reach(Point.OUTCOME_COMMITTED)


async def settle(connection: Connection, sent: Sequence[tuple[InHand, Sent]], office_now: datetime) -> None:
    """The platform said yes: that settles the rows, also when their sender has lost the lease in the meantime."""
    await db.outbox.settle(connection, [(row.message_id, answer.provider_id) for row, answer in sent], office_now)
    failpoint.reach(Point.OUTCOME_WRITTEN)


async def record_failure(database: Database, channel: str, in_hand: InHand, error: ChannelError, office_now: datetime) -> timedelta | None:
    """Write what a failed send means. Returns how long the whole token must rest, when the platform said so."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, in_hand.message_id)
        if row.state == RowState.LEASED.value and row.lease_epoch == in_hand.epoch:
            pause = await _failed(connection, channel, row, error, office_now)
        else:
            # Another holder of the lease has taken care of it since; that the token must rest is true all the same.
            pause = after_failure(error.failure, attempts=1, unknowns=1, retry_after=error.retry_after).pause
            if pause is not None:
                await db.senders.pause(connection, channel, await machine_now(connection) + pause)
        failpoint.reach(Point.FAILURE_WRITTEN)
    failpoint.reach(Point.FAILURE_COMMITTED)
    return pause


async def cannot_leave(database: Database, channel: str, message_id: int, error: ChannelError, office_now: datetime) -> None:
    """A row that could not even be claimed."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, message_id)
        await _failed(connection, channel, row, error, office_now, attempts=row.attempts + 1)


async def put_back(database: Database, in_hand: InHand) -> None:
    """The row was claimed but surely not sent (the lease was lost before the request left)."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, in_hand.message_id)
        if row.state != RowState.LEASED.value or row.lease_epoch != in_hand.epoch:
            return
        await _wait_again(connection, row, attempts=row.attempts - 1, intent_at=None)


async def rescue(database: Database, channel: str, epoch: int, office_now: datetime, *, in_hand: Collection[int] = ()) -> int:
    """Rows in hand of nobody: a former holder of the lease had them, or the word of their claim was lost on the way
    (`in_hand`: what the present holder knows to have). Nobody knows whether they left: they become unknown. How many were.

    One transaction each: a row that cannot be looked after must not keep the others, and all sending, waiting.
    """
    async with database.read() as connection:
        before = await machine_now(connection) - LEFT_IN_HAND
        rows = await db.outbox.left_in_hand(connection, channel, epoch, in_hand=in_hand, before=before)
    lost = ChannelError(Failure.UNKNOWN, "the sender stopped before the answer came")
    for found in rows:
        try:
            async with database.write() as connection:
                row = await db.messages.by_id(connection, found.id)
                if row.state == RowState.LEASED.value and row.lease_epoch == found.lease_epoch:
                    await _failed(connection, channel, row, lost, office_now)
                failpoint.reach(Point.RESCUE_WRITTEN)
        except Exception as error:
            if is_away(error):
                raise
            log.exception("cannot_rescue", channel=channel, message=found.id, error=repr(error))
    return len(rows)


async def sweep(database: Database, office_now: datetime) -> int:
    """Give up rows nobody came for by a day after their expiry: their channel has no token any more, or the organisation
    has been on pause. How many were."""
    swept = 0
    while True:
        async with database.write() as connection:
            rows = await db.outbox.forgotten(connection, office_now - FORGOTTEN, limit=500)
            for row in rows:
                await drop(connection, row, Drop.EXPIRED if row.state == RowState.READY.value else Drop.UNCONFIRMED, office_now)
        swept += len(rows)
        if len(rows) < 500:
            return swept


async def _failed(
    connection: Connection, channel: str, row: Any, error: ChannelError, office_now: datetime, *, attempts: int | None = None
) -> timedelta | None:
    """`attempts`: how often it has been tried, this time included, when the row does not say so yet."""
    now = await machine_now(connection)
    failure = error.failure
    if failure is Failure.MOVED and error.new_address in (None, row.chat):
        failure = Failure.REJECTED
    unknowns = row.unknowns + (failure is Failure.UNKNOWN)
    attempts = row.attempts if attempts is None else attempts
    if failure is Failure.QUOTA:
        await quota.exhaust(connection, channel, office_now)
    if failure in (Failure.SLOW_DOWN, Failure.UNAUTHORISED, Failure.QUOTA):
        # A pause of the token is nobody's fault: it is not counted as a try of this row.
        attempts -= 1
    elif failure in _REJECTIONS and not (row.last_error or "").startswith(_REJECTIONS):
        # Rejections are counted by themselves: an outage before them is no reason to give up sooner.
        attempts = 1
    decision = after_failure(failure, attempts=max(attempts, 1), unknowns=unknowns, retry_after=error.retry_after, jitter=random.random())
    text = f"{failure}: {error}"[:2000]
    if decision.pause is not None:
        await db.senders.pause(connection, channel, now + decision.pause)
    if decision.state is RowState.DROPPED:
        assert decision.dropped_as is not None
        await db.messages.write(connection, row.id, attempts=attempts, unknowns=unknowns)
        if failure is Failure.REFUSED:
            await _refused(connection, channel, row, office_now, text)
        else:
            await drop(connection, row, decision.dropped_as, office_now, text)
        return decision.pause
    values: dict[str, Any] = {
        "attempts": attempts,
        "unknowns": unknowns,
        "retry_at": now + decision.wait if decision.wait else None,
        "last_error": text,
    }
    if failure is Failure.MOVED and error.new_address is not None:
        await db.addresses.move(connection, channel, row.chat, error.new_address, office_now)
        failpoint.reach(Point.CHAT_MOVED)
        values["chat"] = error.new_address
    if decision.as_plain:
        values["text_html"] = None
    if decision.state is RowState.UNKNOWN:
        await db.messages.write(connection, row.id, state=RowState.UNKNOWN.value, **values)
    else:
        await _wait_again(connection, row, **values)
    return decision.pause


async def _wait_again(connection: Connection, row: Any, **values: Any) -> None:
    """This time it was surely not delivered. If no earlier time may have been, it is composed again when its turn comes,
    so it is never stale; else it stays a re-send, which has its label."""
    state = RowState.UNKNOWN if row.unknowns else RowState.READY
    await db.messages.write(connection, row.id, state=state.value, **values)
    if state is RowState.READY and row.kind in COMPOSED:
        await db.items.forget(connection, row.id)


async def _refused(connection: Connection, channel: str, row: Any, office_now: datetime, text: str) -> None:
    """The chat takes nothing for good: its address leaves the chain, and the next in the chain is told."""
    address = None
    if row.organisation_id is not None and row.address_id is not None:
        address = await db.addresses.by_id(connection, row.organisation_id, row.address_id)
    if address is None or address.chat != row.chat:
        # An answer in a group bears the address of the person who spoke; it is the group that refuses.
        address = await db.addresses.of_account(connection, channel, row.chat)
    if address is not None:
        await db.addresses.set_reachable(connection, address.organisation_id, address.id, False, "blocked")
    await drop(connection, row, Drop.REFUSED, office_now, text)
    if row.kind == "new":
        office = await offices.load(connection, row.organisation_id, office_now)
        await announce.tell_people_of(connection, office, int(row.slot))


async def drop(connection: Connection, row: Any, why: Drop, office_now: datetime, error: str | None = None) -> None:
    """Give a row up and let the planner look again at whatever it would have said."""
    if why in (Drop.BROKEN, Drop.UNCONFIRMED):
        log.error("message_dropped", channel=row.channel, message=row.id, kind=row.kind, dropped_as=why.value, error=error)
    # The rest of a composed text comes again with its beginning; a finished text loses only what cannot be told.
    together = row.kind in COMPOSED or why not in (Drop.BROKEN, Drop.UNCONFIRMED)
    assignments = await db.outbox.drop(connection, row, why, error, with_later_parts=together)
    if assignments and row.organisation_id is not None:
        today = local_date(office_now)
        await db.looks.write(connection, row.organisation_id, dict.fromkeys(assignments, today))
