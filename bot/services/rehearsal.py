"""What the bot would say on days to come: the planner and the composers themselves, on a clock that is moved by hand.

`speak` is one moment of an office inside a transaction of the caller, who keeps it (a copy that is played through) or
rolls it back (a look at tomorrow). Nobody answers in a rehearsal, and nothing leaves.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import db.addresses
import db.assignment_lists
import db.assignments
import db.exports
import db.items
import db.messages
import db.organisations
import db.outbox
import db.people
import db.units
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.clock import local
from bot.core.delivery import Drop, RowState
from bot.core.organisation import Address, AddressKind, Mode
from bot.services import exporting, file_orders, nightly, planner
from bot.services import office as offices
from bot.services.compose import COMPOSED, Composed, compose, reader_of
from bot.services.office import Office
from db.session import Connection, Database, Within
from messages.render import Rendered
from messages.wordings.file_elsewhere import FileElsewhere
from messages.wordings.file_ready import FileReady

FILE = "file"
"""The kind of a message that brings a file."""
DIGEST = "digest"
Key = tuple[str, str, str]
Later = list[tuple[dict[str, Any], Sequence[dict[str, Any]]]]
"""Messages that have left and are written together (`db.messages.record`)."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RehearsedItem:
    """One thing a message would say; `task` is the task's number."""

    rule: str
    slot: str
    task: int


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """One message that would be sent, in the order of leaving."""

    at: datetime
    """On the office's wall clock."""
    to: str
    """The name of the person or group whose chat gets it."""
    person_id: int | None
    """None: a group."""
    unit: str
    """Short name of the reader's unit; empty for a reader without one."""
    kind: str
    trial: bool
    items: tuple[RehearsedItem, ...]
    html: str
    text: str
    key: Key
    """(kind, recipient, slot) of the ledger row."""


async def set_stage(
    copy: Database, organisation_id: int, now: datetime, *, all_live: bool = False, all_bound: bool = False
) -> tuple[str, ...]:
    """Make a copy ready to be played: nothing is paused; on request every unit is live, and everybody has a chat.

    Returns the names of the units that have open tasks and nobody who can be told.
    """
    async with copy.write() as connection:
        await db.organisations.change(connection, organisation_id, paused=False)
        office = await offices.load(connection, organisation_id, now)
        if all_live:
            await db.units.set_mode(connection, organisation_id, list(office.chart.units), Mode.LIVE)
        if all_bound:
            for person in await db.people.all_of(connection, organisation_id):
                if person.left_on is None and office.chart.address_of(person.id) is None:
                    await _bind(connection, organisation_id, person.id, now)
        office = await offices.load(connection, organisation_id, now)
        with_open = await db.assignment_lists.units_with_open(connection, organisation_id)
    chart = office.chart
    return tuple(office.unit(unit).name for unit in with_open if chart.first_reachable(chart.responsible(unit, None)) is None)


async def _bind(connection: Connection, organisation_id: int, person_id: int, now: datetime) -> None:
    nowhere = f"rehearsal-{person_id}"
    await db.addresses.bind(
        connection,
        organisation_id,
        AddressKind.PERSON,
        channel="telegram",
        account=nowhere,
        chat=nowhere,
        account_name=nowhere,
        at=now,
        person_id=person_id,
    )


async def play(copy: Database, organisation_id: int, now: datetime, until: date, can: Capabilities) -> AsyncIterator[Rehearsed]:
    """Every message from `now` to the end of `until`, as they leave. `copy` is changed as the real store would be.

    The clock goes from one moment at which the bot may begin to speak to the next; one transaction each.
    """
    end = windows.at(until + _DAY, time.min)
    opened: date | None = None
    moment: datetime | None = now
    while moment is not None and moment < end:
        async with copy.write() as connection:
            store = Within(connection)
            day = local(moment).date()
            while opened != day:
                opened = day if opened is None else opened + _DAY
                await nightly.open_day(store, max(now, windows.at(opened, time.min)), organisation_id)
            said = await speak(connection, organisation_id, moment, can)
            office = await offices.load(connection, organisation_id, moment)
            waiting = await db.outbox.next_not_before(connection, organisation_id, moment)
        for one in said:
            yield one
        following = windows.next_moment(moment, office.calendar, office.settings)
        moment = min(following, waiting) if waiting is not None else following


async def speak(
    connection: Connection, organisation_id: int, now: datetime, can: Capabilities, *, most: int | None = None
) -> list[Rehearsed]:
    """Plan one organisation at `now`, compose whatever may leave, and record it as sent. At most `most` are composed."""
    await planner.plan_organisation(Within(connection), organisation_id, now)
    rows = await db.outbox.may_leave_now(connection, organisation_id, now)
    office = await offices.load(connection, organisation_id, now)
    said = await _files(connection, office, can)
    later: Later = []
    for row in rows:
        if row.kind != DIGEST:
            # What is not a digest may ask what has left today.
            await _write(connection, later)
        if most is not None and len(said) >= most:
            break
        if now >= row.expires_at:
            await db.outbox.drop(connection, row, Drop.EXPIRED, with_later_parts=True)
            continue
        one = await _say(connection, office, row, can, later)
        if one is None:
            await db.outbox.drop(connection, row, Drop.MOOT, with_later_parts=True)
        else:
            said.append(one)
    await _write(connection, later)
    return said


async def _write(connection: Connection, later: Later) -> None:
    await db.messages.record(connection, later)
    later.clear()


async def _files(connection: Connection, office: Office, can: Capabilities) -> list[Rehearsed]:
    """The files the clock owes somebody now, as the text that leaves with each. The file itself is not made."""
    said = []
    for row in await db.exports.planned_by(connection, office.id, office.now):
        order = exporting.from_json(row.what)
        address = await db.addresses.by_id(connection, office.id, row.address_id) if row.address_id is not None else None
        await db.exports.settle(connection, row.id, "done")
        if address is not None and office.now < row.expires_at:
            wording = FileReady(order.kind, order.period) if can.files_out else FileElsewhere(order.kind, order.period)
            person_id = _person_of(row)
            key = (FILE, row.recipient, row.slot)
            await db.messages.add(connection, [file_orders.ledger_row(row, office.now, wording.render(), state=RowState.SENT.value)])
            if person_id is not None:
                said.append(_to_person(office, key, person_id, (), wording.render()))
            else:
                said.append(await _to_group(connection, office, key, address, (), wording.render()))
    return said


async def _say(connection: Connection, office: Office, row: Any, can: Capabilities, later: Later) -> Rehearsed | None:
    """The message of one ledger row, recorded as sent, or with `later`; None when there is nothing to say, or nobody to say it to."""
    key = (row.kind, row.recipient, row.slot)
    if row.kind not in COMPOSED:
        # A text that was finished when it was written: a decision, an answer to somebody else's question.
        person_id = _person_of(row)
        if person_id is None or office.chart.address_of(person_id) is None:
            return None
        await db.messages.write(connection, row.id, state=RowState.SENT.value, sent_at=office.now)
        return _to_person(office, key, person_id, (), Rendered(row.text_html or "", row.text_plain or ""), trial=row.trial)
    address = await reader_of(connection, office, row)
    made = None if address is None else await compose(connection, office, row, address, can)
    if made is None:
        return None
    sent = {"state": RowState.SENT.value, "sent_at": office.now, "chat": made.address.chat, "address_id": made.address.id}
    if row.kind == DIGEST and db.items.remember(connection, made.items):
        later.append(({"id": row.id, **sent}, made.items))
    else:
        await db.messages.write(connection, row.id, **sent)
        await db.items.tell(connection, row.id, made.items)
    items = await _items(connection, office, made)
    if made.address.person_id is not None:
        return _to_person(office, key, made.address.person_id, items, made.text, trial=row.trial)
    return await _to_group(connection, office, key, made.address, items, made.text, trial=row.trial)


def _to_person(
    office: Office, key: Key, person_id: int, items: tuple[RehearsedItem, ...], text: Rendered, *, trial: bool = False
) -> Rehearsed:
    units = office.chart.units_of(person_id)
    unit = office.unit(units[0]).short_name if units else ""
    return Rehearsed(local(office.now), office.name_of(person_id) or "", person_id, unit, key[0], trial, items, text.html, text.plain, key)


async def _to_group(
    connection: Connection,
    office: Office,
    key: Key,
    address: Address,
    items: tuple[RehearsedItem, ...],
    text: Rendered,
    *,
    trial: bool = False,
) -> Rehearsed:
    unit = office.unit(address.unit_id).short_name if address.unit_id is not None else office.organisation.short_name
    name = await db.addresses.account_name(connection, office.id, address.id)
    return Rehearsed(local(office.now), name or unit, None, unit, key[0], trial, items, text.html, text.plain, key)


def _person_of(row: Any) -> int | None:
    kind, _, number = row.recipient.partition(":")
    return int(number) if kind == "person" else None


async def _items(connection: Connection, office: Office, made: Composed) -> tuple[RehearsedItem, ...]:
    if not made.items:
        return ()
    ids = list(dict.fromkeys(item["assignment_id"] for item in made.items))
    number = await db.assignments.numbers_of(connection, office.id, ids)
    return tuple(RehearsedItem(item["rule"], item["slot"], number[item["assignment_id"]]) for item in made.items)
