"""Delivery, one row at a time: claim and compose with the intent in one transaction, send with none open, record.

Crash anywhere and the row tells what is known: no intent, nothing left; an intent without outcome, it may have.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import db.addresses
import db.assignments
import db.messages
import db.senders
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.clock import local_date
from bot.core.delivery import Drop, RowState, after_failure
from bot.core.organisation import Address
from bot.core.outgoing import Outgoing, Sent, keyboard_from_json, keyboard_to_json
from bot.services.compose import COMPOSED, compose
from db.session import Connection, Database, machine_now
from messages import labels
from messages.render import Rendered
from messages.split import escape

Pace = Callable[[str, bool], float]
"""(chat, whether it is a group) -> seconds until it may be written to."""


@dataclass(frozen=True, slots=True)
class InHand:
    """A row with its intent committed: it must be sent now, and its outcome recorded."""

    message_id: int
    organisation_id: int | None
    address_id: int | None
    chat: str
    is_group: bool
    outgoing: Outgoing


@dataclass(frozen=True, slots=True)
class Nothing:
    """No row can leave now."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A row was looked at and dropped or put off; there may be another."""


async def claim_next(
    database: Database, channel: str, can: Capabilities, epoch: int, office_now: datetime, pace: Pace
) -> InHand | Passed | Nothing:
    """Take the next row: compose what is owed now, store the text and the intent, commit.

    1. Too late (its expiry has passed): dropped, what it would say is owed again.
    2. Nothing owed any more: dropped as moot.
    3. Its chat has had enough for the moment: put off, nothing composed is kept.
    """
    async with database.write() as connection:
        now = await machine_now(connection)
        row = await db.messages.claim(connection, channel, office_now, now)
        if row is None:
            return Nothing()
        if office_now >= row.expires_at:
            await _drop(connection, row, Drop.EXPIRED, office_now)
            return Passed()
        if row.state == RowState.UNKNOWN.value:
            return await _label(connection, row, can, epoch, now, pace)
        if row.kind not in COMPOSED or row.part > 1:
            chat, is_group = row.chat, row.recipient.startswith("group:")
            if _put_off(pace, chat, is_group):
                await _later(connection, row, now, pace(chat, is_group))
                return Passed()
            await db.messages.take(connection, row.id, lease_epoch=epoch, intent_at=now)
            return InHand(row.id, row.organisation_id, row.address_id, chat, is_group, _outgoing(row, can))
        made = await compose(connection, row, office_now, can)
        if made is None:
            await _drop(connection, row, Drop.MOOT, office_now)
            return Passed()
        if made.address.channel != channel:
            # The person is reached elsewhere now; the planner writes the row for that channel.
            await _drop(connection, row, Drop.MOOT, office_now)
            return Passed()
        is_group = made.address.person_id is None
        if _put_off(pace, made.address.chat, is_group):
            await _later(connection, row, now, pace(made.address.chat, is_group))
            return Passed()
        await db.messages.take(
            connection,
            row.id,
            lease_epoch=epoch,
            intent_at=now,
            chat=made.address.chat,
            address_id=made.address.id,
            text_html=made.parts[0].html,
            text_plain=made.parts[0].plain,
            buttons=keyboard_to_json(made.keyboard),
            tasks=list(made.tasks),
        )
        await db.messages.tell(connection, row.id, [dict(item) for item in made.items])
        await _add_parts(connection, row, made.address, made.parts[1:])
        stored = await db.messages.by_id(connection, row.id)
        return InHand(row.id, row.organisation_id, made.address.id, made.address.chat, is_group, _outgoing(stored, can))


async def record_sent(database: Database, in_hand: InHand, sent: Sent, office_now: datetime) -> None:
    async with database.write() as connection:
        await db.messages.write(
            connection, in_hand.message_id, state=RowState.SENT.value, provider_id=sent.provider_id, sent_at=office_now, last_error=None
        )


async def record_failure(database: Database, channel: str, in_hand: InHand, error: ChannelError, office_now: datetime) -> timedelta | None:
    """Write what a failed send means. Returns how long the whole token must rest, when the platform said so."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, in_hand.message_id)
        return await _failed(connection, channel, row, error, office_now)


async def put_back(database: Database, in_hand: InHand) -> None:
    """The row was claimed but surely not sent (the lease was lost before the request left)."""
    async with database.write() as connection:
        await db.messages.write(connection, in_hand.message_id, state=RowState.READY.value, intent_at=None)
        await db.messages.forget(connection, in_hand.message_id)


async def rescue(database: Database, channel: str, epoch: int, office_now: datetime) -> int:
    """Rows that a former holder of the lease had in hand: nobody knows whether they left. They become unknown."""
    async with database.write() as connection:
        rows = await db.messages.left_by_others(connection, channel, epoch)
        for row in rows:
            await _failed(connection, channel, row, ChannelError(Failure.UNKNOWN, "the sender stopped before the answer came"), office_now)
        return len(rows)


async def _failed(connection: Connection, channel: str, row: Any, error: ChannelError, office_now: datetime) -> timedelta | None:
    now = await machine_now(connection)
    unknowns = row.unknowns + (error.failure is Failure.UNKNOWN)
    # A pause of the token is nobody's fault: it is not counted as a try of this row.
    attempts = row.attempts - (error.failure is Failure.SLOW_DOWN)
    decision = after_failure(
        error.failure, attempts=max(attempts, 1), unknowns=unknowns, retry_after=error.retry_after, jitter=random.random()
    )
    if error.failure is Failure.REFUSED and row.address_id is not None and row.organisation_id is not None:
        await db.addresses.set_reachable(connection, row.organisation_id, row.address_id, False, "blocked")
    if error.failure is Failure.MOVED and error.new_address is not None:
        await db.addresses.move(connection, channel, row.chat, error.new_address)
    if decision.pause is not None:
        await db.senders.pause(connection, channel, now + decision.pause)
    if decision.state is RowState.DROPPED:
        assert decision.dropped_as is not None
        await _drop(connection, row, decision.dropped_as, office_now, str(error))
        return decision.pause
    values: dict[str, Any] = {
        "state": decision.state.value,
        "attempts": attempts,
        "unknowns": unknowns,
        "retry_at": now + decision.wait if decision.wait else None,
        "last_error": str(error)[:2000],
    }
    if error.failure is Failure.MOVED:
        values["chat"] = error.new_address
    if decision.as_plain:
        values["text_html"] = None
    await db.messages.write(connection, row.id, **values)
    if decision.state is RowState.READY and row.kind in COMPOSED:
        # Surely not delivered: it is composed again when its turn comes, so it is never stale.
        await db.messages.forget(connection, row.id)
    return decision.pause


async def _drop(connection: Connection, row: Any, why: Drop, office_now: datetime, error: str | None = None) -> None:
    """Give a row up and let the planner look again at whatever it would have said."""
    assignments = await db.messages.drop(connection, row.id, why, error)
    if assignments and row.organisation_id is not None:
        today = local_date(office_now)
        await db.assignments.set_next_look(connection, row.organisation_id, dict.fromkeys(assignments, today))


async def _label(connection: Connection, row: Any, can: Capabilities, epoch: int, now: datetime, pace: Pace) -> InHand | Passed:
    """The one re-send of a row whose outcome is unknown: the stored text, with the label before it."""
    is_group = row.recipient.startswith("group:")
    if _put_off(pace, row.chat, is_group):
        await _later(connection, row, now, pace(row.chat, is_group))
        return Passed()
    prefix = labels.RESEND
    values = {
        "text_html": None if row.text_html is None else f"{prefix}\n{row.text_html}",
        "text_plain": f"{prefix}\n{row.text_plain}",
    }
    await db.messages.take(connection, row.id, lease_epoch=epoch, intent_at=now, **values)
    stored = await db.messages.by_id(connection, row.id)
    return InHand(row.id, row.organisation_id, row.address_id, row.chat, is_group, _outgoing(stored, can))


def _put_off(pace: Pace, chat: str, is_group: bool) -> bool:
    return pace(chat, is_group) > 0


async def _later(connection: Connection, row: Any, now: datetime, seconds: float) -> None:
    await db.messages.write(connection, row.id, retry_at=now + timedelta(seconds=seconds))


async def _add_parts(connection: Connection, row: Any, address: Address, parts: Sequence[Rendered]) -> None:
    """Further parts of a long text are rows of their own, sent in order after the first."""
    await db.messages.remove_later_parts(connection, row)
    same = ("organisation_id", "kind", "recipient", "slot", "channel", "priority", "not_before", "expires_at", "created_at")
    await db.messages.add(
        connection,
        [
            {
                **{name: getattr(row, name) for name in same},
                "part": number,
                "chat": address.chat,
                "address_id": address.id,
                "text_html": part.html,
                "text_plain": part.plain,
            }
            for number, part in enumerate(parts, 2)
        ],
    )


def _outgoing(row: Any, can: Capabilities) -> Outgoing:
    keyboard = keyboard_from_json(row.buttons)
    html, plain = row.text_html, row.text_plain or ""
    if keyboard and not can.buttons:
        hint = labels.hint(keyboard)
        plain = f"{plain}\n{hint}"
        html = None if html is None else f"{html}\n{escape(hint)}"
    return Outgoing(html=html if html is not None else escape(plain), plain=plain, keyboard=keyboard, reply_to=row.reply_to)
