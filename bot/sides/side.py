"""What the sides of all channels share: the lease of the token, its sender, and the way of an update through the inbox."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import itertools
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

import handlers.upload
from bot.core.channel import Capabilities, Channel, ChannelError, Failure
from bot.core.clock import Clock
from bot.core.errors import BadInput
from bot.core.incoming import Incoming
from bot.services import inbox
from bot.services.deliver import Claimed
from bot.services.in_hand import CannotGoAlong
from bot.services.inbox import Waiting
from bot.services.lease import Lease
from bot.services.links import KeptFiles, Links
from bot.services.sender import Sender
from bot.settings import CHANNELS, Settings, code_key, web_of
from db.inbox import Update
from db.session import Connection, Database, is_away
from handlers import drain
from handlers.drain import Drain
from handlers.polling import Poller

if TYPE_CHECKING:
    from bot.services.turn import Reaction

log = structlog.get_logger()

_TOKEN_TRIES = 3
_LONGEST_START_WAIT = 30.0
_BEAT_SECONDS = 20.0


class Side(ABC):
    """Receiving, answering and sending with one token. `others`: the sides of the other tokens here."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        clock: Clock,
        channel: Channel,
        *,
        webhook: tuple[str, str] | None,
        renew: Callable[[], Any],
        bot: str,
    ) -> None:
        """`bot`: the public number of the token's bot, by which it is known again whatever its token is this month."""
        self._database, self._clock, self._channel = database, clock, channel
        self._settings, self._key, self._webhook, self._bot = settings, code_key(settings), webhook, bot
        web = web_of(settings)
        self._links = None if web is None else Links(self._key, *web)
        self._kept = KeptFiles(channel, settings.data_dir / "files")
        self._beaten = 0.0
        self.lease = Lease(database, channel.name)
        self.sender = Sender(database, channel, clock, self.lease, links=self._links)
        self.others: tuple[Side, ...] = ()
        self.drain = Drain(self, self._take)
        self.poller = Poller(self._poll, self.lease, self.drain.wake, renew)

    @property
    def name(self) -> str:
        return self._channel.name

    @property
    def can(self) -> Capabilities:
        return self._channel.can

    @property
    def polls(self) -> bool:
        """Whether updates are fetched; else they are pushed to our web server."""
        return self._webhook is None

    @property
    @abstractmethod
    def username(self) -> str: ...

    def start_link(self, code: str) -> str | None:
        """The link that opens the chat with a code in it; None where a code can only be typed."""
        return None

    def wake(self, *, own: bool = True) -> None:
        """Rows were committed to the ledger: every sender looks now; with `own` False, those of the other sides."""
        for side in (self, *self.others) if own else self.others:
            side.sender.wake()

    # --- start and end ---

    async def start(self, stop: asyncio.Event) -> None:
        """Wait until the platform and the store are there and take the lease, or until `stop` is set: after a power cut the
        network may come back later than we do. Raises BadInput when the platform does not know the token, three times over."""
        for tries in itertools.count(1):
            wait = min(2.0 ** min(tries, 10) / 2, _LONGEST_START_WAIT)
            try:
                await self._open()
                await self.listen()
                if await inbox.adopt(self._database, self.name, self._bot, self.can):
                    log.warning("another_bot", channel=self.name, bot=self.username)
                await self.lease.hold()
                break
            except ChannelError as error:
                if error.failure is Failure.REJECTED:
                    raise BadInput(
                        f"The platform refuses the webhook: {error}.", "Correct NHACVIEC_PUBLIC_URL, or leave it empty to poll."
                    ) from None
                if error.failure is Failure.UNAUTHORISED and tries >= _TOKEN_TRIES:
                    raise BadInput("The platform does not know the token.", self._token_cure()) from None
                log.warning("platform_away", channel=self.name, error=str(error), tries=tries, wait=wait)
            except Exception as error:
                if not is_away(error):
                    raise
                log.warning("store_away", channel=self.name, error=repr(error), tries=tries, wait=wait)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)
            if stop.is_set():
                return
        self.poller.last_success = time.monotonic()

    def _token_cure(self) -> str:
        named = next(one for one in CHANNELS if one.name == self.name)
        return f"Copy {named.token_name} anew from {named.giver}."

    async def run(self, stop: asyncio.Event, up: asyncio.Event) -> None:
        """Start, then receive, answer and send until `end`; `up` is set once that has begun."""
        await self.start(stop)
        if stop.is_set():
            return
        async with asyncio.TaskGroup() as parts:
            parts.create_task(self.sender.run())
            parts.create_task(self._answer())
            if self.polls:
                parts.create_task(self.poller.run())
            log.info("started", channel=self.name, bot=self.username)
            up.set()

    async def _answer(self) -> None:
        """Empty the inbox; what came before reading and all its words were loaded, beside the loop, waits there."""
        await asyncio.to_thread(importlib.import_module, "bot.services.conversation")
        await self.drain.run()

    def end(self) -> None:
        """Take and claim nothing more; `run` finishes what is in hand."""
        self.poller.stop()
        self.drain.stop()
        self.sender.stop()

    @abstractmethod
    async def _open(self) -> None:
        """Reach the platform. Raises ChannelError."""

    @abstractmethod
    async def listen(self, *, only_if_elsewhere: bool = False) -> None:
        """Where a webhook is wanted: see that the platform has it; where not, that none is in the way. Raises ChannelError."""

    @abstractmethod
    async def stop(self) -> None: ...

    # --- receiving ---

    @abstractmethod
    async def keep(self, raw: dict[str, Any]) -> None:
        """Store what was pushed; an update that is there already is left alone. Returns when it is committed."""

    @abstractmethod
    async def _poll(self) -> bool:
        """One long poll; whether something was stored that waits for the drain."""

    @abstractmethod
    async def _handle(self, inbox_id: int, payload: dict[str, Any]) -> bool:
        """One stored update, with its whole effect; False when it asks nothing of us and nobody received it."""

    @abstractmethod
    def _incoming(self, waiting: Waiting) -> Incoming | None:
        """A stored update as one value; None when it asks nothing of us. Raises when it cannot be read."""

    async def listened(self) -> None:
        """The channel has just been listened to."""
        if time.monotonic() - self._beaten > _BEAT_SECONDS:
            await inbox.polled(self._database, self.name, self._clock, kept_for=self.can.kept_for)
            self._beaten = time.monotonic()

    async def _receive(self, incoming: Incoming) -> Reaction:
        from bot.services import conversation  # Reading and all its words: polling need not wait for them at the start.
        from bot.services.opened import prepare

        opened = await prepare(self._database, incoming, self._kept)
        along: Claimed | None = None

        async def take_answers_along(connection: Connection) -> None:
            nonlocal along
            along = await self.sender.claim_answers(connection)

        given = (self._database, incoming, self.can, self._key)
        try:
            # What was accepted is stored before anything is asked: whoever answers at once has read it.
            async with self.sender.storing_accepted() as store:
                reaction = await conversation.receive(*given, opened=opened, links=self._links, at_start=store, at_end=take_answers_along)
        except CannotGoAlong as wrong:
            log.error("cannot_go_along", channel=self.name, exc_info=wrong.__cause__)
            along = None
            reaction = await conversation.receive(*given, opened=opened, links=self._links)
        if along is not None and along.in_hand:
            await self.sender.send_claimed(along.in_hand)
        # Where nothing else waits, the answer leaves without a look at the ledger before it.
        self.wake(own=along is None or along.more)
        return reaction

    async def _take(self, inbox_id: int, payload: dict[str, Any]) -> bool:
        """True when the update was received: it is done in the same transaction."""
        if handlers.upload.is_one(payload):
            await self._receive(handlers.upload.incoming_of(payload, self.name, self._clock, inbox_id))
            return True
        return await self._handle(inbox_id, payload)

    @property
    def _files(self) -> Path:
        return self._settings.data_dir / "files"

    async def _store(self, updates: Sequence[Update], *, next_offset: int | None = None) -> bool:
        """Store what was polled, and have handled at once what may be; whether something is left that waits for the drain."""
        busy = self.drain.busy
        claimed = await inbox.store(
            self._database, self.name, updates, self._clock, bot=self._bot, next_offset=next_offset, busy=busy, places=drain.CHATS_AT_ONCE
        )
        if claimed and not self.drain.take(claimed):
            for waiting in claimed:
                await self.put_back(waiting)
        return len(claimed) < len(updates)

    # --- the inbox, as the drain sees it ---

    async def claim(self, busy: set[str], places: int, *, look_first: bool) -> list[Waiting]:
        return await inbox.claim(self._database, self.name, busy, places, look_first=look_first)

    async def failed(self, waiting: Waiting, error: str) -> None:
        await inbox.failed(self._database, waiting.inbox_id, error)

    async def put_back(self, waiting: Waiting) -> None:
        await inbox.put_back(self._database, waiting.inbox_id)

    async def give_up(self, waiting: Waiting, error: str) -> None:
        incoming: Incoming | None
        try:
            if handlers.upload.is_one(waiting.payload):
                incoming = handlers.upload.incoming_of(waiting.payload, self.name, self._clock, waiting.inbox_id)
            else:
                incoming = self._incoming(waiting)
        except Exception:  # It cannot even be parsed: nobody to apologise to can be told from it.
            incoming = None
        if incoming is None or not incoming.to_bot:
            await inbox.park(self._database, waiting.inbox_id, error, self._clock)
            return
        try:
            from bot.services import conversation

            await conversation.apologise(self._database, incoming, self.can, self._key, error)
        except Exception:
            # Whatever is broken may break the apology too; the chat's next update must not wait for it.
            log.exception("apology_failed", inbox=waiting.inbox_id)
            await inbox.park(self._database, waiting.inbox_id, error, self._clock)
        self.wake()

    async def finish(self, waiting: Waiting) -> None:
        await inbox.finish(self._database, waiting.inbox_id, self._clock)
