"""Delivery, one row at a time: claim and compose with the intent in one transaction, send with none open, record.

Crash anywhere and the row tells what is known: no intent, nothing left; an intent without outcome, it may have.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

import db.addresses
import db.assignments
import db.messages
import db.senders
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.clock import local_date
from bot.core.delivery import Drop, Priority, RowState, after_failure
from bot.core.outgoing import Outgoing, Sent, keyboard_from_json, keyboard_to_json
from bot.services import announce
from bot.services import office as offices
from bot.services.compose import COMPOSED, Composed, compose
from db.session import Connection, Database, machine_now
from messages import labels
from messages.render import Rendered
from messages.split import escape

log = structlog.get_logger()

Pace = Callable[[str, bool], float]
"""(chat, whether it is a group) -> seconds until it may be written to."""

LEFT_IN_HAND = timedelta(minutes=2)
"""Longer than any send takes: a row in hand for so long, of which its own sender does not know, was lost on the way."""

_REJECTIONS = (Failure.REJECTED, Failure.BAD_MARKS)
_SAME = ("organisation_id", "kind", "recipient", "slot", "channel", "priority", "not_before", "expires_at", "created_at")


@dataclass(frozen=True, slots=True)
class InHand:
    """A row with its intent committed: it must be sent now, and its outcome recorded."""

    message_id: int
    epoch: int
    chat: str
    is_group: bool
    outgoing: Outgoing


@dataclass(frozen=True, slots=True)
class Nothing:
    """No row can leave now."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A row was looked at and dropped or put off; there may be another."""


class _CannotCompose(Exception):
    def __init__(self, message_id: int) -> None:
        super().__init__(message_id)
        self.message_id = message_id


async def claim_next(
    database: Database, channel: str, can: Capabilities, epoch: int, office_now: datetime, pace: Pace
) -> InHand | Passed | Nothing:
    """Take the next row: compose what is owed now, store the text and the intent, commit.

    1. Too late (its expiry has passed): dropped, what it would say is owed again.
    2. Nothing owed any more: dropped as moot.
    3. Its chat has had enough for the moment: put off, nothing composed is kept.
    4. It cannot be composed: put off, and given up after three tries, so that it never stands before others.
    """
    async with database.read() as connection:
        if not await db.messages.any_waiting(connection, channel, office_now):
            return Nothing()
    try:
        async with database.write() as connection:
            row = await db.messages.claim(connection, channel, office_now, await machine_now(connection))
            if row is None:
                return Nothing()
            try:
                return await _Claim(connection, channel, can, epoch, office_now, pace, row).take()
            except Exception as error:
                # Whatever is wrong with one row (its text, an item said twice) must not stand before all others.
                raise _CannotCompose(row.id) from error
    except _CannotCompose as broken:
        log.error("cannot_compose", channel=channel, message=broken.message_id, exc_info=broken.__cause__)
        async with database.write() as connection:
            row = await db.messages.by_id(connection, broken.message_id)
            rejected = ChannelError(Failure.REJECTED, repr(broken.__cause__))
            await _failed(connection, channel, row, rejected, office_now, attempts=row.attempts + 1)
        return Passed()


@dataclass(frozen=True)
class _Claim:
    """One row locked for this transaction, on its way to be in hand."""

    connection: Connection
    channel: str
    can: Capabilities
    epoch: int
    office_now: datetime
    pace: Pace
    row: Any

    async def take(self) -> InHand | Passed:
        row = self.row
        is_resend = row.state == RowState.UNKNOWN.value
        if self.office_now >= row.expires_at:
            await _drop(self.connection, row, Drop.UNCONFIRMED if is_resend else Drop.EXPIRED, self.office_now)
            return Passed()
        if is_resend:
            return await self._hold(row.chat, row.recipient.startswith("group:"), **_labelled(row))
        if row.kind not in COMPOSED or row.part > 1:
            return await self._finished()
        made = await compose(self.connection, row, self.office_now, self.can)
        if made is None:
            await _drop(self.connection, row, Drop.MOOT, self.office_now)
            return Passed()
        if made.address.channel != self.channel:
            return await self._hand_on(made.address.channel)
        return await self._composed(made)

    async def _finished(self) -> InHand | Passed:
        """A text that was finished when it was written. What is told to a person overnight goes where the person is
        reached now, and nowhere when that is nowhere; an answer goes where the person has just spoken."""
        row = self.row
        if row.priority == Priority.ANSWER or row.part > 1 or not row.recipient.startswith("person:"):
            return await self._hold(row.chat, row.recipient.startswith("group:"))
        office = await offices.load(self.connection, row.organisation_id, self.office_now)
        address = office.chart.address_of(int(row.recipient.partition(":")[2]))
        if address is None:
            await _drop(self.connection, row, Drop.REFUSED, self.office_now, "the person cannot be reached")
            return Passed()
        if address.channel != self.channel:
            return await self._hand_on(address.channel)
        return await self._hold(address.chat, False, chat=address.chat, address_id=address.id)

    async def _composed(self, made: Composed) -> InHand | Passed:
        row = self.row
        # Formatting that was refused once is left away for good.
        plain_only = row.text_html is None and row.text_plain is not None
        parts = [Rendered("", part.plain) if plain_only else part for part in made.parts]
        taken = await self._hold(
            made.address.chat,
            made.address.person_id is None,
            chat=made.address.chat,
            address_id=made.address.id,
            text_html=parts[0].html or None,
            text_plain=parts[0].plain,
            buttons=keyboard_to_json(made.keyboard) if len(parts) == 1 else None,
            tasks=list(made.tasks),
        )
        if isinstance(taken, InHand):
            await db.messages.tell(self.connection, row.id, [dict(item) for item in made.items])
            await _add_parts(self.connection, row, made, parts)
        return taken

    async def _hold(self, chat: str, is_group: bool, /, **values: Any) -> InHand | Passed:
        """Write the intent, unless the chat has had enough for the moment."""
        now = await machine_now(self.connection)
        wait = self.pace(chat, is_group)
        if wait > 0:
            await db.messages.write(self.connection, self.row.id, retry_at=now + timedelta(seconds=wait))
            return Passed()
        await db.messages.take(self.connection, self.row.id, lease_epoch=self.epoch, intent_at=now, **values)
        stored = await db.messages.by_id(self.connection, self.row.id)
        return InHand(stored.id, self.epoch, chat, is_group, _outgoing(stored, self.can))

    async def _hand_on(self, channel: str) -> Passed:
        """The person is reached on another channel now: the same message is that channel's matter."""
        row = self.row
        content = ("text_html", "text_plain", "buttons", "tasks", "inbox_id") if row.kind not in COMPOSED else ()
        values = {name: getattr(row, name) for name in (*_SAME, "part", "trial", *content)}
        await db.messages.add(self.connection, [{**values, "channel": channel}])
        await _drop(self.connection, row, Drop.MOOT, self.office_now, f"goes by {channel}")
        return Passed()


async def record_sent(database: Database, in_hand: InHand, sent: Sent, office_now: datetime) -> None:
    """The platform said yes: that settles the row, also when its sender has lost the lease in the meantime."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, in_hand.message_id)
        if row.state in (RowState.LEASED.value, RowState.UNKNOWN.value):
            await db.messages.write(
                connection, row.id, state=RowState.SENT.value, provider_id=sent.provider_id, sent_at=office_now, last_error=None
            )


async def record_failure(database: Database, channel: str, in_hand: InHand, error: ChannelError, office_now: datetime) -> timedelta | None:
    """Write what a failed send means. Returns how long the whole token must rest, when the platform said so."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, in_hand.message_id)
        if row.state != RowState.LEASED.value or row.lease_epoch != in_hand.epoch:
            # Another holder of the lease has taken care of it since.
            return None
        return await _failed(connection, channel, row, error, office_now)


async def put_back(database: Database, in_hand: InHand) -> None:
    """The row was claimed but surely not sent (the lease was lost before the request left)."""
    async with database.write() as connection:
        row = await db.messages.by_id(connection, in_hand.message_id)
        if row.state != RowState.LEASED.value or row.lease_epoch != in_hand.epoch:
            return
        await _wait_again(connection, row, attempts=row.attempts - 1, intent_at=None)


async def rescue(database: Database, channel: str, epoch: int, office_now: datetime, *, in_hand: Collection[int] = ()) -> int:
    """Rows in hand of nobody: a former holder of the lease had them, or the word of their claim was lost on the way
    (`in_hand`: what the present holder knows to have). Nobody knows whether they left: they become unknown."""
    async with database.read() as connection:
        before = await machine_now(connection) - LEFT_IN_HAND
        if not await db.messages.left_in_hand(connection, channel, epoch, in_hand=in_hand, before=before):
            return 0
    async with database.write() as connection:
        rows = await db.messages.left_in_hand(connection, channel, epoch, in_hand=in_hand, before=before)
        for row in rows:
            await _failed(connection, channel, row, ChannelError(Failure.UNKNOWN, "the sender stopped before the answer came"), office_now)
        return len(rows)


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
    if failure is Failure.SLOW_DOWN:
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
            await _drop(connection, row, decision.dropped_as, office_now, text)
        return decision.pause
    values: dict[str, Any] = {
        "attempts": attempts,
        "unknowns": unknowns,
        "retry_at": now + decision.wait if decision.wait else None,
        "last_error": text,
    }
    if failure is Failure.MOVED and error.new_address is not None:
        await db.addresses.move(connection, channel, row.chat, error.new_address)
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
        await db.messages.forget(connection, row.id)


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
    await _drop(connection, row, Drop.REFUSED, office_now, text)
    if row.kind == "new":
        office = await offices.load(connection, row.organisation_id, office_now)
        await announce.tell_people_of(connection, office, int(row.slot))


async def _drop(connection: Connection, row: Any, why: Drop, office_now: datetime, error: str | None = None) -> None:
    """Give a row up and let the planner look again at whatever it would have said."""
    if why in (Drop.BROKEN, Drop.UNCONFIRMED):
        log.error("message_dropped", channel=row.channel, message=row.id, kind=row.kind, dropped_as=why.value, error=error)
    # The rest of a composed text comes again with its beginning; a finished text loses only what cannot be told.
    together = row.kind in COMPOSED or why not in (Drop.BROKEN, Drop.UNCONFIRMED)
    assignments = await db.messages.drop(connection, row, why, error, with_later_parts=together)
    if assignments and row.organisation_id is not None:
        today = local_date(office_now)
        await db.assignments.set_next_look(connection, row.organisation_id, dict.fromkeys(assignments, today))


def _labelled(row: Any) -> dict[str, Any]:
    """The stored text with the label of a re-send before it, once."""
    if (row.text_plain or "").startswith(labels.RESEND):
        return {}
    return {
        "text_html": None if row.text_html is None else f"{labels.RESEND}\n{row.text_html}",
        "text_plain": f"{labels.RESEND}\n{row.text_plain}",
    }


async def _add_parts(connection: Connection, row: Any, made: Composed, parts: Sequence[Rendered]) -> None:
    """Further parts of a long text are rows of their own, sent in order after the first; the last has the buttons."""
    await db.messages.remove_later_parts(connection, row)
    await db.messages.add(
        connection,
        [
            {
                **{name: getattr(row, name) for name in _SAME},
                "part": number,
                "chat": made.address.chat,
                "address_id": made.address.id,
                "text_html": part.html or None,
                "text_plain": part.plain,
                "buttons": keyboard_to_json(made.keyboard) if number == len(parts) else None,
                "tasks": list(made.tasks),
            }
            for number, part in enumerate(parts[1:], 2)
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
