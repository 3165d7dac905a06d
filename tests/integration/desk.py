"""A small office at work: its register, a clock set by hand, a channel that takes down what it is given, and a sender
driven one row at a time. People are bound by their first names: Hà is the clerk, Minh the head and Lan the focal person
of P. QLĐT."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update

import db.addresses
import db.assignments
import db.items
import db.messages
from bot.core.calendar import days
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.delivery import Priority, RowState
from bot.core.organisation import AddressKind, Mode
from bot.core.pacing import Pacer
from bot.core.register import ImportKind, NewTask, Registered
from bot.core.rules import new
from bot.core.rules.values import Audience, Rule
from bot.core.task import Assignment, Source
from bot.services import planner, register
from bot.services.conversation import Along
from bot.services.deliver import Claimed
from bot.services.lease import Lease
from bot.services.outcome import InHand
from bot.services.planner import Planned
from bot.services.sender import Sender
from db import people, units
from db.session import Connection, Database
from db.tables import AssignmentRow, ItemRow, MessageRow, SenderRow
from tests.fakes import FixedClock, RecordingChannel, moment
from tests.integration.made_alike import made_alike
from tests.integration.register_office import NOTICE, plan, unit_ids
from tests.waits import until

MONDAY, THURSDAY, FRIDAY = "2024-11-04 08:00", "2024-11-07 08:05", "2024-11-08 08:05"
NEXT_MONDAY, NEXT_TUESDAY = "2024-11-11 08:05", "2024-11-12 08:05"
DUE = date(2024, 11, 8)
"""A task registered on MONDAY and due on this FRIDAY is reminded of on THURSDAY and FRIDAY, and chased from NEXT_MONDAY."""

FOCAL, HEAD, CLERK, LEADER = "lan", "minh", "ha", "long"
_ANNOUNCED = "announced"
"""The kind of a message no test looks at."""
_NAMES = {CLERK: "Nguyễn Thu Hà", HEAD: "Trần Văn Minh", FOCAL: "Lê Thị Lan", LEADER: "Vũ Hải Long"}


def unhurried() -> Pacer:
    """A pace that never makes a test wait."""
    return Pacer(per_second=1e6, per_chat=1e6, chat_burst=1e6, group_per_minute=1e9)


def task(content: str = "Báo cáo kết quả", due: date | None = DUE, **values: Any) -> NewTask:
    deadline = Deadline(DeadlineKind.UNDATED) if due is None else Deadline(DeadlineKind.DATE, due)
    return replace(NewTask(content, Source.THONG_BAO_KL, ("P. QLĐT",), document=NOTICE, deadline=deadline), **values)


class Desk:
    """One organisation as seen by a test. `code` tells several apart; their chats are then named `<code>-lan`."""

    def __init__(self, database: Database, clock: FixedClock, channel: RecordingChannel, code: str = "bql") -> None:
        self.database, self.clock, self.channel, self.code = database, clock, channel, code
        self.id = 0
        self.units: dict[str, int] = {}
        self.people: dict[str, int] = {}
        self.addresses: dict[str, int] = {}
        self.lease = Lease(database, channel.name)
        self.sender = self.new_sender()

    def new_sender(self, lease: Lease | None = None) -> Sender:
        return Sender(self.database, self.channel, self.clock, lease or self.lease, unhurried())

    @property
    def cause(self) -> Cause:
        return Cause(at=self.clock.now())

    def chat(self, who: str) -> str:
        return who if self.code == "bql" else f"{self.code}-{who}"

    async def open(self, *bound: str) -> None:
        """Create the office and bind these people."""
        self._sit(*await made_alike(self.database, ("desk", self.code, self.cause), self._made))
        for who in bound:
            await self.bind(who)

    async def open_with(self, given: NewTask) -> None:
        """Create the office with a task that has been announced."""

        async def make() -> tuple[int, dict[str, int], dict[str, int]]:
            await self.open()
            await self.register(given)
            await self.announced()
            return self.id, self.units, self.people

        self._sit(*await made_alike(self.database, ("desk", self.code, self.cause, given), make))

    async def _made(self) -> tuple[int, dict[str, int], dict[str, int]]:
        made = await register.create_organisation(self.database, plan(self.code), self.cause)
        async with self.database.read() as connection:
            by_name = {person.name: person.id for person in await people.all_of(connection, made.id)}
        return made.id, await unit_ids(self.database, made.id), {key: by_name[name] for key, name in _NAMES.items()}

    def _sit(self, organisation: int, at_units: dict[str, int], seated: dict[str, int]) -> None:
        self.id, self.units, self.people = organisation, dict(at_units), dict(seated)

    async def bind(self, who: str) -> None:
        """Without the welcome: what a new binding is owed at once is not this page's matter."""
        async with self.database.write() as connection:
            self.addresses[who] = await db.addresses.bind(
                connection,
                self.id,
                AddressKind.PERSON,
                channel=self.channel.name,
                account=self.chat(who),
                chat=self.chat(who),
                account_name=who,
                at=self.clock.now(),
                person_id=self.people[who],
            )

    async def bind_group(self, chat: str, unit: str | None = None) -> int:
        async with self.database.write() as connection:
            self.addresses[chat] = await db.addresses.bind(
                connection,
                self.id,
                AddressKind.GROUP,
                channel=self.channel.name,
                account=chat,
                chat=chat,
                account_name="",
                at=self.clock.now(),
                unit_id=None if unit is None else self.units[unit],
            )
        return self.addresses[chat]

    async def unreachable(self, who: str) -> None:
        async with self.database.write() as connection:
            await db.addresses.set_reachable(connection, self.id, self.addresses[who], False, "blocked")

    async def reachable(self, who: str) -> bool:
        async with self.database.read() as connection:
            found = await db.addresses.by_id(connection, self.id, self.addresses[who])
        assert found is not None
        return found.reachable

    async def set_mode(self, unit: str, mode: Mode) -> None:
        async with self.database.write() as connection:
            await units.set_mode(connection, self.id, [self.units[unit]], mode)

    async def register(self, *new: NewTask, kind: ImportKind = ImportKind.NEW, on: date | None = None) -> Registered:
        return await register.register_tasks(self.database, self.id, new, kind, "test", self.cause, on=on)

    # --- the register ---

    async def assignment(self, number: int = 101) -> Assignment:
        async with self.database.read() as connection:
            return (await db.assignments.by_number(connection, self.id, number))[0]

    async def announced(self) -> None:
        """As if heads and focal persons had been told of every task there is when it was registered."""
        async with self.database.write() as connection:
            every = await db.assignments.of_units(connection, self.id, list(self.units.values()))
            known = await db.items.told(connection, self.id, [a.id for a in every])
            every = [a for a in every if a.id not in known]
            items = [
                (Rule.NEW, a, new.slot_of(a.task.import_id), audience, a.registered_on)
                for a in every
                for audience in (Audience.RESPONSIBLE, Audience.HEAD)
            ]
            await self._say(connection, items)

    async def told_of(self, number: int, rule: Rule, slot: str, audience: Audience) -> None:
        """As if a message of today had said this of a task."""
        async with self.database.write() as connection:
            (a,) = await db.assignments.by_number(connection, self.id, number)
            await self._say(connection, [(rule, a, slot, audience, local_date(self.clock.now()))])

    async def _say(self, connection: Connection, items: list[tuple[Rule, Assignment, str, Audience, date]]) -> None:
        slot = str(items[0][1].id)
        await self.add(connection, organisation_id=self.id, kind=_ANNOUNCED, recipient="person:0", slot=slot, priority=1)
        row = await db.messages.id_of(connection, self.id, _ANNOUNCED, "person:0", slot)
        await db.messages.write(connection, row, state=RowState.SENT.value, sent_at=self.clock.now())
        said = [
            {
                "organisation_id": self.id,
                "rule": rule.value,
                "assignment_id": a.id,
                "slot": slot,
                "audience": audience.value,
                "told_on": on,
            }
            for rule, a, slot, audience, on in items
        ]
        await db.items.tell(connection, row, said)

    async def change(self, number: int = 101, **values: Any) -> None:
        """Something became known about the task: a report, a decision."""
        async with self.database.write() as connection:
            before = (await db.assignments.by_number(connection, self.id, number))[0]
            after = replace(before, **values)
            today = local_date(self.clock.now())
            await db.assignments.change(connection, self.id, after, self.cause, next_look_on=today if after.is_open else None)

    async def next_look(self, number: int = 101) -> date | None:
        found = await self.assignment(number)
        async with self.database.read() as connection:
            return (await connection.execute(select(AssignmentRow.next_look_on).where(AssignmentRow.id == found.id))).scalar_one()

    # --- planning and sending ---

    async def tick(self, at: str | None = None) -> Planned:
        if at is not None:
            self.clock.set(at)
        return await planner.tick(self.database, self.clock.now())

    async def send_all(self) -> None:
        """Send until nothing can leave; the lease is taken when it is not held."""
        if not self.lease.trusted():
            await self.lease.hold()
        while await self.sender.step():
            pass

    async def pass_machine_time(self) -> None:
        """As if every hold, backoff and pause had run out."""
        async with self.database.write() as connection:
            await connection.execute(update(MessageRow).values(retry_at=None))
            await connection.execute(update(SenderRow).values(paused_until=None))

    # --- the ledger ---

    async def rows(self, kind: str | None = None) -> list[Any]:
        ours = (MessageRow.organisation_id == self.id, MessageRow.kind != _ANNOUNCED)
        statement = select(MessageRow.__table__).where(*ours).order_by(MessageRow.id)
        if kind is not None:
            statement = statement.where(MessageRow.kind == kind)
        async with self.database.read() as connection:
            return list(await connection.execute(statement))

    async def row(self, kind: str) -> Any:
        (found,) = await self.rows(kind)
        return found

    async def told(self) -> list[tuple[str, str, str]]:
        """(rule, slot, audience) of whatever counts as told, in order."""
        async with self.database.read() as connection:
            found = await connection.execute(
                select(ItemRow.rule, ItemRow.slot, ItemRow.audience)
                .join(MessageRow, MessageRow.id == ItemRow.message_id)
                .where(ItemRow.organisation_id == self.id, ItemRow.live.is_(True), MessageRow.kind != _ANNOUNCED)
                .order_by(ItemRow.id)
            )
        return [tuple(row) for row in found]

    async def answer_along(self, who: str, text: str, slot: str, **given: Any) -> tuple[InHand, ...]:
        """The same, claimed by the sender where it is written; what was accepted before is stored with it."""
        claimed = Claimed()

        async def claim(connection: Connection) -> None:
            nonlocal claimed
            claimed = await self.sender.claim_answers(connection)

        async with self.sender.storing_accepted() as store:
            await self.answer(who, text, slot, at_start=store, at_end=claim, **given)
        return claimed.in_hand

    async def answer(
        self,
        who: str,
        text: str,
        slot: str,
        *,
        part: int = 1,
        known: bool = True,
        at_end: Along | None = None,
        at_start: Along | None = None,
        **values: Any,
    ) -> None:
        """A finished answer in the ledger, as a service would have left it; `known` False: to somebody not bound."""
        async with self.database.write() as connection:
            if at_start is not None:
                await at_start(connection)
            await self.add(connection, **self.answer_row(who, text, slot, part=part, known=known, **values))
            if at_end is not None:
                await at_end(connection)

    def answer_row(self, who: str, text: str, slot: str, *, part: int = 1, known: bool = True, **values: Any) -> dict[str, Any]:
        """The columns of such a row."""
        row = {
            "kind": "answer",
            "recipient": f"person:{self.people[who]}" if known else f"chat:telegram:{who}",
            "organisation_id": self.id if known else None,
            "slot": slot,
            "part": part,
            "priority": Priority.ANSWER,
            "chat": self.chat(who),
            "address_id": self.addresses.get(who) if known else None,
            "text_html": f"<b>{text}</b>",
            "text_plain": text,
        }
        return row | values

    async def add(self, connection: Connection, **values: Any) -> int:
        """A row of the ledger, of this office and moment where `values` say nothing else; `anew` is passed on."""
        now, anew = self.clock.now(), values.pop("anew", False)
        row = {
            "organisation_id": self.id,
            "channel": self.channel.name,
            "part": 1,
            "not_before": now,
            "expires_at": now.replace(hour=16, minute=30),
            "created_at": now,
        }
        return await db.messages.add(connection, [{**row, **values}], anew=anew)


async def open_desk(database: Database, *bound: str, at: datetime | str = MONDAY) -> Desk:
    """A desk on Monday 04/11/2024 08:00 with these people bound."""
    now = moment(at) if isinstance(at, str) else at
    desk = Desk(database, FixedClock(now), RecordingChannel())
    await desk.open(*bound)
    return desk


async def desk_with_task(database: Database, *bound: str, at: str = THURSDAY, **values: Any) -> Desk:
    """One task of P. QLĐT (number 101), registered and announced on MONDAY; then these people are bound and it is `at`."""
    desk = Desk(database, FixedClock(moment(MONDAY)), RecordingChannel())
    await desk.open_with(task(**values))
    for who in bound:
        await desk.bind(who)
    desk.clock.set(at)
    return desk


async def live(desk: Desk, first: str, last: str) -> None:
    """Every day from the first to the last, mornings and afternoons."""
    for day in days(date.fromisoformat(first), date.fromisoformat(last)):
        for clock in ("07:45", "08:00", "08:30", "14:00"):
            await desk.tick(f"{day} {clock}")
            await desk.send_all()


def as_changed(a: Assignment) -> dict[str, Any]:
    return {field.name: getattr(a, field.name) for field in fields(a) if field.name != "id"}


async def sent_again(desk: Desk) -> None:
    """Whatever waits for machine time is tried again."""
    await desk.pass_machine_time()
    await desk.send_all()


async def planned(desk: Desk) -> None:
    await desk.tick()
    await desk.send_all()


@asynccontextmanager
async def sending(desk: Desk) -> AsyncIterator[None]:
    """While the sender runs, and has its lease."""
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(desk.sender.run())
        await until(lambda: desk.sender._epoch_now() is not None)
        try:
            yield
        finally:
            desk.sender.stop()


class Busy:
    """A pace at which some chats have had enough for five seconds."""

    def __init__(self, *chats: str) -> None:
        self.chats = chats

    def wait(self, chat: str, _is_group: bool, *, is_answer: bool) -> float:
        return 5.0 if chat in self.chats else 0.0

    def spend(self, chat: str, _is_group: bool) -> None:
        assert chat not in self.chats


def end(row: Any) -> tuple[str, str | None, str | None]:
    return row.state, row.dropped_as, row.provider_id


async def restarted(desk: Desk) -> Desk:
    """The same desk after a clean stop and start of its sender."""
    await desk.lease.release()
    desk.lease = Lease(desk.database, desk.channel.name)
    desk.sender = desk.new_sender(desk.lease)
    return desk
