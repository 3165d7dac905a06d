"""The stage of the quarter: the real bot between the sandbox's two servers, on a clock that stands still until it is moved.

What people do goes over HTTP, what the bot does goes over HTTP; only the looking on reads the sandbox's memory. Everything that
is said is an `Event`, in the order in which it was said.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

import db.exports
import db.inbox
import db.outbox
from bot.app import Bot
from bot.core import windows
from bot.core.clock import OFFICE_ZONE, local
from bot.sandbox.clock import SandboxClock
from bot.sandbox.messages import Message
from bot.sandbox.server import Sandbox
from bot.services import office as offices
from handlers import drain, polling
from jobs import exports, nightly, planner
from tests.flow.stage import running, settings_for
from tests.flow.world import GroupChat, PersonChat, World
from tests.quarter.cast import TELEGRAM, ZALO, Member

_HASTE = 1000.0
_PATIENCE_SECONDS = 120.0
_TRIES = 3
_A_MOMENT = timedelta(seconds=20)
"""What people need between two messages."""


class HeldClock(SandboxClock):
    """Office time that stands still: sandbox and bot read the same instant until somebody moves it."""

    def __init__(self, start: datetime) -> None:
        super().__init__(None)
        self._now = start

    def now(self) -> datetime:
        return self._now

    def set(self, instant: datetime) -> None:
        self._now = max(instant, self._now)


@dataclass(frozen=True, slots=True)
class Event:
    """One message. `who`: "bot", or the name of whoever wrote; `chat`: whose chat, or the title of a group. `meant`: what the
    person wanted to say, where it is known. `organisation`: of the chat."""

    at: datetime
    chat: str
    who: str
    text: str
    buttons: tuple[str, ...] = ()
    file: str = ""
    chat_id: int = 0
    message_id: int = 0
    meant: str = ""

    @property
    def of_bot(self) -> bool:
        return self.who == "bot"


@dataclass(slots=True)
class Actor:
    """Somebody with a chat. `member` None: of the other organisation."""

    name: str
    chat: PersonChat
    member: Member | None
    bound: bool = False
    heard: list[Event] = field(default_factory=list)
    """What the bot wrote and nobody has looked at yet."""


class Scene:
    """Everything a script may touch."""

    def __init__(self, sandbox: Sandbox, world: World, clock: HeldClock, url: str, folder: Path) -> None:
        self.sandbox, self.world, self.clock, self._url, self._folder = sandbox, world, clock, url, folder
        self.actors: dict[str, Actor] = {}
        self.groups: dict[int, GroupChat] = {}
        self.events: list[Event] = []
        self.offices: dict[str, int] = {}
        """Ids of the organisations, by code."""
        self._seen = 0
        self._by_chat: dict[int, Actor] = {}
        self._stack: AsyncExitStack | None = None
        self._day = local(clock.now()).date()
        self.ticks = 0
        self.bot: Bot | None = None

    # --- the bot ---

    async def switch_on(self) -> None:
        settings = settings_for(self._url, self._folder, self.sandbox, TELEGRAM, ZALO).model_copy(update={"clock": None})
        self.bot = Bot(settings, plan_seconds=3600.0, clock=self.clock)
        self._stack = AsyncExitStack()
        await self._stack.enter_async_context(running(self.bot, _HASTE))

    async def come_back(self) -> None:
        """Switch on, and handle what Telegram has kept before anything else: one chat after another, for which of two is written down
        first who reported on one task is otherwise a matter of moments, and all that follows hangs on it."""
        usual, drain.CHATS_AT_ONCE = drain.CHATS_AT_ONCE, 1
        try:
            await self.switch_on()
            await self.settle()
        finally:
            drain.CHATS_AT_ONCE = usual

    async def switch_off(self) -> None:
        assert self._stack is not None
        await self._stack.aclose()
        self._stack, self.bot = None, None

    @property
    def now(self) -> datetime:
        """On the office's wall clock."""
        return self.clock.now().astimezone(OFFICE_ZONE)

    async def tick(self) -> None:
        """What the clock does, now; then wait until everything has left."""
        if self.bot is None:
            return
        self.ticks += 1
        if self._day != self.now.date():
            self._day = self.now.date()
            await nightly.run(self.bot.database, self.clock)
        for tries in range(_TRIES, 0, -1):
            try:
                await planner.run(self.bot.database, self.clock, self.bot.wake)
                break
            except OperationalError:
                # PostgreSQL ends one of two that wait for each other; the timetable simply ticks again.
                if tries == 1:
                    raise
        await self.settle()

    async def next_moment(self) -> datetime | None:
        """When the bot may begin to speak unprompted; None while it is off."""
        if self.bot is None:
            return None
        found: list[datetime] = []
        async with self.bot.database.read() as connection:
            now = self.clock.now()
            for organisation in self.offices.values():
                office = await offices.load(connection, organisation, now)
                found.append(windows.next_moment(now, office.calendar, office.settings))
                chosen = await db.outbox.next_not_before(connection, organisation, now)
                if chosen is not None:
                    found.append(chosen)
        return min(found)

    async def settle(self) -> None:
        """Wait until nothing is on its way any more; then whoever was written to has read it."""
        if self.bot is not None:
            deadline = monotonic() + _PATIENCE_SECONDS
            while left := await self._waiting():
                assert monotonic() < deadline, f"{left} updates and messages still wait at {self.now}"
                await self.sandbox.calls.bell.wait(0.02)
        self._look()

    async def _waiting(self) -> int:
        left = len(self.sandbox.world.updates.waiting) + self.sandbox.world.zalo.pending
        if left or self.bot is None:
            return left
        async with self.bot.database.read() as connection:
            now = self.clock.now()
            # In the order in which one makes the other: what is done between two counts is still seen.
            left = await db.inbox.count_waiting(connection) + await db.exports.count_new(connection, now)
            return left + await db.outbox.count_waiting(connection, now)

    def _look(self) -> None:
        for message in self.sandbox.world.changed(self._seen):
            self._seen = max(self._seen, message.n)
            if message.from_bot and not message.service and not message.deleted:
                self._heard(message)

    def _heard(self, message: Message) -> None:
        actor = self._by_chat.get(message.chat_id)
        group = self.groups.get(message.chat_id)
        name = actor.name if actor else group.name if group else str(message.chat_id)
        rows = (message.buttons or {}).get("inline_keyboard", [])
        event = Event(
            self.now,
            name,
            "bot",
            message.text,
            tuple(button["text"] for row in rows for button in row),
            message.file.name if message.file else "",
            message.chat_id,
            message.message_id,
        )
        self.events.append(event)
        if actor is not None:
            actor.heard.append(event)

    # --- people ---

    async def enter(self, name: str, channel: str, member: Member | None) -> Actor:
        chat = await self.world.person(name, channel=channel)
        actor = self.actors[name] = Actor(name, chat, member)
        self._by_chat[chat.id] = actor
        return actor

    async def group(self, title: str, *members: Actor) -> GroupChat:
        made = await self.world.group(title, *(one.chat for one in members), channel=members[0].chat.raw["channel"])
        self.groups[made.id] = made
        return made

    async def say(
        self, name: str, words: str, *, meant: str = "", group: GroupChat | None = None, reply_to: Event | None = None
    ) -> list[Event]:
        """Somebody writes; what the bot answered in that chat."""
        actor = self.actors[name]
        self.clock.set(self.clock.now() + _A_MOMENT)
        self.events.append(Event(self.now, group.name if group else name, name, masked(words), meant=meant))
        before = len(self.events)
        given: dict[str, Any] = {"text": words, "reply_to": reply_to.message_id if reply_to else None}
        await actor.chat._act("say", group, **given)
        await self.settle()
        where = group.id if group else actor.chat.id
        return [event for event in self.events[before:] if event.of_bot and event.chat_id == where]

    async def start(self, name: str, payload: str) -> list[Event]:
        """Press Start with a code, or type it where there is no such button."""
        actor = self.actors[name]
        self.clock.set(self.clock.now() + _A_MOMENT)
        self.events.append(Event(self.now, name, name, masked(f"/start {payload}" if actor.chat.raw["channel"] == TELEGRAM else payload)))
        before = len(self.events)
        await actor.chat.start(payload)
        await self.settle()
        return [event for event in self.events[before:] if event.of_bot and event.chat_id == actor.chat.id]

    async def send(self, name: str, file: str, content: bytes, caption: str = "", *, photo: bool = False, meant: str = "") -> list[Event]:
        """Somebody sends a file."""
        actor = self.actors[name]
        self.clock.set(self.clock.now() + _A_MOMENT)
        self.events.append(Event(self.now, name, name, caption, file=file, meant=meant))
        before = len(self.events)
        await actor.chat.send_file(file, content, caption, photo=photo)
        await self.settle()
        return [event for event in self.events[before:] if event.of_bot and event.chat_id == actor.chat.id]

    def content_of(self, event: Event) -> bytes:
        """The file of a message of the bot."""
        message = self.sandbox.world.message(event.chat_id, event.message_id)
        assert message is not None and message.file is not None and message.file.content is not None
        return message.file.content

    async def rows(self, statement: str, **values: Any) -> Sequence[Any]:
        """What the store holds."""
        assert self.bot is not None
        async with self.bot.database.read() as connection:
            return (await connection.execute(text(statement), values)).all()


@asynccontextmanager
async def a_scene(url: str, folder: Path, start: datetime) -> AsyncIterator[Scene]:
    """The sandbox running, nobody in it, the bot off. The database at `url` is migrated."""
    polling._LEASE_LOOK_SECONDS = 0.01
    exports.LOOK_SECONDS = 0.02
    clock = HeldClock(start)
    sandbox = Sandbox(None)
    sandbox.clock = sandbox.world.clock = clock
    sandbox.limits._now = lambda: monotonic() * _HASTE
    async with sandbox, World(sandbox.url) as world:
        scene = Scene(sandbox, world, clock, url, folder)
        try:
            yield scene
        finally:
            if scene.bot is not None:
                await scene.switch_off()


_CODE = re.compile(r"\b(?=[A-Z]*\d)[A-Z0-9]{8}\b")


def masked(words: str) -> str:
    """Without the codes, which are another in every run."""
    return _CODE.sub("********", words)


def numbers(words: str) -> list[int]:
    """The tasks a message names, in their order."""
    return list(dict.fromkeys(int(found) for found in re.findall(r"#(\d{3,})", words)))
