"""Claiming: take the next rows, compose what is owed now, store text and intent, commit; the sender sends with no
transaction open and `outcome` records.

Crash anywhere and the row tells what is known: no intent, nothing left; an intent without outcome, it may have.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

import db.attachments
import db.items
import db.messages
import db.outbox
import db.requests
from bot.core import failpoint
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.delivery import Drop, Priority, RowState
from bot.core.failpoint import Point
from bot.core.organisation import Address
from bot.core.outgoing import OutgoingFile, keyboard_to_json
from bot.core.rules import decision
from bot.services import asking_together, handing_on, joining, leaving, outcome, practice, trial_copies
from bot.services import office as offices
from bot.services.accepted import Yes
from bot.services.asking_together import Together
from bot.services.compose import COMPOSED, Composed, compose, reader_of
from bot.services.compose_digest import foresee
from bot.services.compose_events import has_had_enough
from bot.services.left import SAID_TOGETHER
from bot.services.links import Links
from bot.services.office import Office
from bot.services.outcome import InHand
from bot.services.said import person_of
from db.once import asking_once
from db.session import Connection, Database, is_away, machine_now

log = structlog.get_logger()

_DIGEST_WAIT = timedelta(seconds=5)
"""Until it is asked again whether a digest has left."""
_UNKNOWN_KIND_WAIT = timedelta(minutes=10)


class Pacing(Protocol):
    """How fast chats may be written to."""

    def wait(self, chat: str, is_group: bool, *, is_answer: bool) -> float:
        """Seconds until this chat may be written to."""
        ...

    def spend(self, chat: str, is_group: bool) -> None:
        """One message leaves now."""
        ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """What one claim found: how many rows it looked at (0: none can leave now), and those in hand now. The rest was
    dropped or put off. `more`: it took as many as it might, so that there may be others that can leave now. `stored`: what the
    platform had said yes to before, and this transaction stores."""

    looked: int = 0
    in_hand: tuple[InHand, ...] = ()
    more: bool = False
    stored: tuple[Yes, ...] = ()


class _CannotTogether(Exception):
    """One of several rows is to blame."""


class _CannotCompose(Exception):
    def __init__(self, message_id: int) -> None:
        self.message_id = message_id


async def claim(
    database: Database,
    channel: str,
    can: Capabilities,
    epoch: int,
    office_now: datetime,
    pace: Pacing,
    *,
    most: int = 1,
    look_first: bool = True,
    accepted: tuple[Yes, ...] = (),
    links: Links | None = None,
) -> Claimed:
    """Take the next rows, at most so many, each with its text and intent, in one transaction. `look_first`: see with a reader
    whether there is anything before the write lock is taken. `accepted`: stored with it, where it says so in the end.

    1. Too late (its expiry has passed): dropped, what it would say is owed again.
    2. Its chat has had enough for the moment: put off, with whatever else waits for the same recipient.
    3. Nothing owed any more: dropped as moot.
    4. It cannot be composed: put off, and given up after three tries, so that it never stands before others.
    """
    if look_first:
        async with database.read() as connection:
            if not await db.outbox.any_waiting(connection, channel, office_now):
                return Claimed()
    try:
        async with database.write() as connection:
            now = await machine_now(connection)
            if accepted:
                await outcome.settle(connection, accepted, office_now)
            rows = await db.outbox.claim(connection, channel, office_now, now, most)
            with asking_once(connection):
                taken = await _take(_Claim(connection, channel, can, epoch, office_now, now, pace, links), rows)
            failpoint.reach(Point.INTENT_WRITTEN)
        failpoint.reach(Point.INTENT_COMMITTED)
        return Claimed(len(rows), tuple(taken), more=len(rows) == most or len(taken) < len(rows), stored=accepted)
    except _CannotTogether as wrong:
        # Each by itself tells which.
        log.error("cannot_claim_together", channel=channel, exc_info=wrong.__cause__)
        return await claim(database, channel, can, epoch, office_now, pace, look_first=False, accepted=accepted)
    except _CannotCompose as broken:
        log.error("cannot_compose", channel=channel, message=broken.message_id, exc_info=broken.__cause__)
        rejected = ChannelError(Failure.REJECTED, repr(broken.__cause__))
        await outcome.cannot_leave(database, channel, broken.message_id, rejected, office_now)
        return Claimed(1, more=True)


async def claim_answers(
    connection: Connection,
    channel: str,
    can: Capabilities,
    epoch: int,
    office_now: datetime,
    pace: Pacing,
    *,
    most: int,
    links: Links | None = None,
) -> Claimed:
    """The answers that may leave at once, with their intent, in the transaction that wrote them: one commit less between what a
    person wrote and the answer. They are in hand when that is committed. Whatever is wrong with one is raised."""
    now = await machine_now(connection)
    claim = _Claim(connection, channel, can, epoch, office_now, now, pace, links)
    rows = await db.outbox.claim_answers(connection, channel, office_now, now, most)
    taken = [await claim.take(row) for row in rows]
    await claim.write()
    failpoint.reach(Point.INTENT_WRITTEN)
    more = await db.outbox.any_waiting(connection, channel, office_now)
    return Claimed(len(rows), tuple(in_hand for in_hand in taken if in_hand is not None), more)


async def _take(claim: _Claim, rows: Sequence[Any]) -> list[InHand]:
    taken: list[InHand] = []
    together = len(rows) > 1
    if together:
        await _together(claim.foresee(rows))
    for row in rows:
        # Composing one row takes some ten milliseconds in a city: whoever waits for the loop has its turn before the next.
        await asyncio.sleep(0)
        failpoint.reach(Point.ROW_CLAIMED)
        try:
            in_hand = await claim.take(row)
            if not together:
                await claim.write()
        except Exception as error:
            if is_away(error) or isinstance(error, _CannotTogether):
                raise
            # Whatever is wrong with one row (its text, an item said twice) must not stand before all others.
            raise _CannotCompose(row.id) from error
        if in_hand is not None:
            taken.append(in_hand)
    if together:
        await _together(claim.write())
    return taken


async def _together(work: Awaitable[None]) -> None:
    """What is done for several rows at once. Raises _CannotTogether."""
    try:
        await work
    except Exception as error:
        if is_away(error):
            raise
        raise _CannotTogether from error


@dataclass(frozen=True)
class _Claim:
    """Rows locked for this transaction, on their way to be in hand."""

    connection: Connection
    channel: str
    can: Capabilities
    epoch: int
    office_now: datetime
    now: datetime
    """Machine time."""
    pace: Pacing
    links: Links | None = None
    _offices: dict[int, Office] = field(default_factory=dict)
    _intents: list[dict[str, Any]] = field(default_factory=list)
    _said: list[tuple[int, Sequence[dict[str, Any]]]] = field(default_factory=list)
    """What `write` stores."""
    _notes: dict[str, list[Any]] = field(default_factory=dict)
    _foreseen: set[str] = field(default_factory=set)
    """Whose notes were asked for; a person belongs to one organisation."""
    _digests: dict[str, Any] = field(default_factory=dict)
    """What `joining.digests_beside` found."""

    _given_way: set[int] = field(default_factory=set)
    """Rows of this claim that another one says, too."""

    async def write(self) -> None:
        """Store the texts and the intents of the rows that were taken, and what they say."""
        intents, said = self._intents[:], self._said[:]
        self._intents.clear()
        self._said.clear()
        await db.outbox.take(self.connection, intents)
        await db.items.write(self.connection, said)

    async def foresee(self, rows: Sequence[Any]) -> None:
        """Ask once for what the digests and the events of all rows will ask for."""
        people: dict[int, list[int]] = {}
        events: dict[int, list[Any]] = {}
        for row in rows:
            if row.kind == "digest" and row.part == 1 and row.state == RowState.READY.value:
                people.setdefault(row.organisation_id, []).append(person_of(row))
            elif row.kind == decision.NOTE:
                events.setdefault(row.organisation_id, []).append(row)
        for some_rows in events.values():
            self._digests.update(await joining.digests_beside(self.connection, some_rows, self.office_now))
        for organisation_id, some in people.items():
            await foresee(self.connection, await self._office_of(organisation_id), some)
            recipients = [f"person:{person_id}" for person_id in some]
            self._notes.update(await self._notes_for(recipients, organisation_id))
            self._foreseen.update(recipients)

    async def _notes_for(self, recipients: Sequence[str], organisation_id: int) -> dict[str, list[Any]]:
        return await joining.waiting(self.connection, organisation_id, recipients, self.channel, self.office_now)

    async def take(self, row: Any) -> InHand | None:
        if row.id in self._given_way:
            return None
        is_resend = row.state == RowState.UNKNOWN.value
        if self.office_now >= row.expires_at:
            await self._drop(row, Drop.UNCONFIRMED if is_resend else Drop.EXPIRED)
            return None
        if is_resend:
            return await self._hold(row, row.chat, row.recipient.startswith("group:"), **leaving.labelled(row))
        if row.kind not in COMPOSED and row.text_plain is None:
            # A later version of this code has planned it and was taken back: it waits for that version, or its expiry.
            log.error("unknown_kind", message=row.id, kind=row.kind)
            await db.messages.write(self.connection, row.id, retry_at=self.now + _UNKNOWN_KIND_WAIT)
            return None
        if row.kind not in COMPOSED or row.part > 1:
            return await self._finished(row)
        return await self._composed(row)

    async def _finished(self, row: Any) -> InHand | None:
        """A text that was finished when it was written. What is told to a person overnight goes where the person is
        reached now, and nowhere when that is nowhere; an answer goes where the person has just spoken."""
        is_said = row.priority == Priority.ANSWER or not row.recipient.startswith("person:")
        if is_said or (row.part > 1 and row.chat is not None):
            return await self._hold(row, row.chat, row.recipient.startswith("group:"))
        office = await self._office(row)
        address = office.chart.address_on(int(row.recipient.partition(":")[2]), self.channel)
        if address is None:
            await self._drop(row, Drop.REFUSED, "the person cannot be reached")
            return None
        if address.channel != self.channel:
            await self._hand_on(row, address.channel)
            return None
        asks = decision.request_of(row.slot) if row.kind == "decision" else None
        if asks is not None and not await self._is_still_asked(row, asks):
            await self._drop(row, Drop.MOOT, "nobody asks this any more")
            return None
        if row.kind == decision.NOTE and row.part == 1:
            said_already = await joining.is_said(self.connection, row, self.office_now, self._digests)
            if said_already is None:
                await db.messages.write(self.connection, row.id, retry_at=self.now + _DIGEST_WAIT)
                return None
            if said_already:
                await self._drop(row, Drop.MOOT, "the digest has said it")
                return None
        said = decision.said_by(row.slot, row.tasks or []) if row.kind == "decision" and row.part == 1 else None
        if said is not None:
            # How many events left is counted where they are written.
            await _together(self.write())
        if said is not None and await has_had_enough(self.connection, office, row.recipient):
            # Owed again, it joins the next digest.
            await self._drop(row, Drop.MOOT, "enough events today")
            return None
        if asks is not None and row.part == 1 and not row.attempts:
            together = await asking_together.beside(self.connection, office, row, self.office_now)
            if together is not None:
                return await self._several(row, address, together)
        values: dict[str, Any] = {}
        if row.buttons and not self.can.buttons and await practice.knows_how(self.connection, office, person_of(row)):
            values["buttons"] = None
        return await self._hold(row, address.chat, False, chat=address.chat, address_id=address.id, **values)

    async def _several(self, row: Any, address: Address, together: Together) -> InHand | None:
        """One message for several cards; the rows of the others give way to it."""
        in_hand = await self._hold(
            row,
            address.chat,
            False,
            chat=address.chat,
            address_id=address.id,
            text_html=together.text.html,
            text_plain=together.text.plain,
            buttons=keyboard_to_json(together.keyboard),
            tasks=together.tasks,
        )
        for one in together.rows if in_hand is not None else ():
            await db.items.hand_over(self.connection, one.id, row.id)
            await self._drop(one, Drop.MOOT, "another message asks it, too")
            self._given_way.add(one.id)
        return in_hand

    async def _is_still_asked(self, row: Any, request_id: int) -> bool:
        """Not taken back, asked anew or decided while the card waited for the office to open, nor sent on by a faster head."""
        rows = await db.requests.open_ones(self.connection, row.organisation_id, request_id=request_id)
        return bool(rows) and (row.slot != decision.at_head(request_id) or rows[0].passed_at is None)

    async def _composed(self, row: Any) -> InHand | None:
        office = await self._office(row)
        if office.organisation.paused:
            # "Dừng gửi" came between two looks: the row stays and waits for "gửi lại".
            return None
        address = await reader_of(self.connection, office, row)
        if address is not None and address.channel != self.channel:
            await self._hand_on(row, address.channel)
            return None
        # Asked before anything is composed: a chat that must wait costs no composing.
        if address is not None and await self._must_wait(row, address.chat, address.person_id is None):
            return None
        if row.kind != "digest":
            # A digest asks what was told, and that is remembered; others also ask what has left.
            await _together(self.write())
        notes = await self._notes_of(row, office) if row.kind == "digest" and not row.trial else ()
        above = joining.named_by(notes)
        made = None if address is None else await compose(self.connection, office, row, address, self.can, above=above)
        if made is None:
            await self._drop(row, Drop.MOOT)
            return None
        if row.kind == "digest" and row.trial:
            return await self._tell(row, await self._with_other_copies(office, row, made))
        if row.kind == "digest":
            made = await joining.with_notes(self.connection, office, made, notes, self.can)
        return await self._tell(row, made)

    async def _notes_of(self, row: Any, office: Office) -> Sequence[Any]:
        """What waits to be said above the digest of a row."""
        notes = self._notes if row.recipient in self._foreseen else await self._notes_for([row.recipient], office.id)
        return notes.get(row.recipient, ())

    async def _with_other_copies(self, office: Office, row: Any, made: Composed) -> Composed:
        """What all units on trial would be told today, as one message; the rows of the other copies give way to it."""
        together = await trial_copies.beside(self.connection, office, row, made, self.can)
        for one in together.rows:
            await self._drop(one, Drop.MOOT, SAID_TOGETHER)
            self._given_way.add(one.id)
        return together.made

    async def _tell(self, row: Any, made: Composed) -> InHand:
        if row.text_plain is not None:
            # It was composed before, and may have left parts behind.
            await db.outbox.remove_later_parts(self.connection, row)
        # Formatting that was refused once is left away for good.
        plain_only = row.text_html is None and row.text_plain is not None
        in_hand = await self._write_intent(
            row,
            made.address.chat,
            made.address.person_id is None,
            chat=made.address.chat,
            address_id=made.address.id,
            text_html=None if plain_only else made.text.html or None,
            text_plain=made.text.plain,
            buttons=keyboard_to_json(made.keyboard),
            tasks=list(made.tasks),
        )
        db.items.remember(self.connection, made.items)
        self._said.append((row.id, made.items))
        return in_hand

    async def _hold(self, row: Any, chat: str, is_group: bool, /, **values: Any) -> InHand | None:
        if await self._must_wait(row, chat, is_group):
            return None
        return await self._write_intent(row, chat, is_group, **values)

    async def _must_wait(self, row: Any, chat: str, is_group: bool) -> bool:
        wait = self.pace.wait(chat, is_group, is_answer=row.priority == Priority.ANSWER)
        if wait > 0:
            await db.outbox.put_off(self.connection, row, self.now + timedelta(seconds=wait))
        return wait > 0

    async def _write_intent(self, row: Any, chat: str, is_group: bool, /, **values: Any) -> InHand:
        self.pace.spend(chat, is_group)
        file = await db.attachments.get(self.connection, row.file["attachment"]) if row.file else None
        if file is not None and self.can.file_links and "url" not in row.file and self.links is not None:
            values["file"] = await self._with_link(row, file, chat)
        whole = {**row._mapping, **values}
        parts = leaving.parts_of(whole, self.can, file)
        if len(parts) > 1:
            if row.kind in COMPOSED and row.part == 1:
                # It may have been composed before, and left parts behind.
                await db.outbox.remove_later_parts(self.connection, row)
            values |= {"text_html": parts[0].html or None, "text_plain": parts[0].plain, "buttons": None, "file": None}
            await leaving.add_parts(self.connection, whole, parts)
            whole, file = {**whole, **values}, None
        self._intents.append({"row": row.id, "lease_epoch": self.epoch, "intent_at": self.now, **values})
        return InHand(row.id, self.epoch, chat, is_group, leaving.outgoing_of(whole, self.can, file))

    async def _with_link(self, row: Any, file: OutgoingFile, chat: str) -> dict[str, Any]:
        """What the row says of its file, and where it can be fetched; the same link if it is sent again."""
        assert self.links is not None
        link = await self.links.for_file(
            self.connection, row.organisation_id, row.file["attachment"], file.name, self.channel, chat, self.office_now
        )
        return {**row.file, "url": link.url, "until": link.until.isoformat(), "inside": link.inside}

    async def _hand_on(self, row: Any, channel: str) -> None:
        """The person is reached on another channel now: the same message is that channel's matter."""
        await handing_on.hand_on(self.connection, row, channel, self.office_now)

    async def _drop(self, row: Any, why: Drop, error: str | None = None) -> None:
        await outcome.drop(self.connection, row, why, self.office_now, error)

    async def _office(self, row: Any) -> Office:
        return await self._office_of(row.organisation_id)

    async def _office_of(self, organisation_id: int) -> Office:
        office = self._offices.get(organisation_id)
        if office is None:
            office = self._offices[organisation_id] = await offices.load(self.connection, organisation_id, self.office_now)
        return office
