"""The only place that builds things and hands them to each other."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import itertools
import os
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import structlog
from telegram import Update as TelegramUpdate
from telegram.ext import Application

import handlers.telegram
from bot.channels.telegram import CAN as TELEGRAM_CAN
from bot.channels.telegram import Telegram
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.clock import Clock, OffsetClock, SystemClock
from bot.core.errors import BadInput, GaveUp
from bot.core.incoming import Incoming
from bot.services import inbox
from bot.services.inbox import Waiting
from bot.services.keeping import Keeper
from bot.services.sender import Lease, Sender
from bot.services.set_up_files import Issuer
from bot.settings import Settings, code_key, webhook_of, zone
from db.inbox import Update
from db.migrate import damage_of, is_behind, revision_of
from db.session import Database
from handlers.drain import Drain
from handlers.polling import Poller
from jobs import alarm, files, listen, nightly, plan, watch
from jobs.exports import Exporter
from jobs.schedule import Timetable

if TYPE_CHECKING:
    from bot.services.turn import Reaction

log = structlog.get_logger()

PLAN_SECONDS = 15.0
NIGHTLY_SECONDS = 600.0
FILES_SECONDS = 15.0
ALARM_SECONDS = 60.0
WEBHOOK_SECONDS = 300.0
_TOKEN_TRIES = 3
_LONGEST_START_WAIT = 30.0
_BEAT_SECONDS = 20.0
_LONGEST_CHAT = 80


def clock_of(settings: Settings) -> Clock:
    """The office's clock: the machine's, or beside the sandbox the moved one."""
    return SystemClock() if settings.clock is None else OffsetClock(settings.clock)


def database_of(settings: Settings) -> Database:
    """The store; an SQLite file's folder is made when it is missing."""
    if settings.database_url.startswith("sqlite"):
        path = settings.database_url.partition(":///")[2]
        if path and path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
    return Database(settings.database_url)


def must_be_migrated(settings: Settings) -> None:
    """Raises BadInput when the database is behind this code, damaged, or cannot be opened. One that is ahead is good: migrations
    only add, so that the previous version works during an update and after a rollback."""
    database_of(settings)
    try:
        revision, damage = revision_of(settings.database_url), damage_of(settings.database_url)
    except Exception as error:  # Whatever the driver says, the operator needs the cure more than the trace.
        raise BadInput(f"The database cannot be opened ({str(error).splitlines()[0]}).", "Start it, or put back the last backup.") from None
    if damage is not None:
        raise BadInput(f"The database file is damaged ({damage}).", "Keep the file for whoever can mend it, and put back the last backup.")
    if is_behind(revision):
        raise BadInput("The database is not at the version this code needs.", "Run: python -m bot migrate")


@contextlib.contextmanager
def process_lock(settings: Settings) -> Iterator[None]:
    """An SQLite file belongs to one running bot. Raises BadInput when another holds it; PostgreSQL needs no lock."""
    if not settings.database_url.startswith("sqlite"):
        yield
        return
    path = Path(settings.database_url.partition(":///")[2]).with_suffix(".lock")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        _lock(file)
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)


def _lock(file: IO[str]) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BadInput(
            "Another bot is running on this SQLite file.", "Stop it first, or use PostgreSQL for several processes (DATABASE_URL)."
        ) from None
    file.write(str(os.getpid()))
    file.flush()


class TelegramSide:
    """Everything of one Telegram token: receiving, answering and sending."""

    def __init__(self, settings: Settings, database: Database, clock: Clock, can: Capabilities) -> None:
        assert settings.telegram_token is not None
        self._database, self._clock, self._key = database, clock, code_key(settings)
        self.channel = Telegram(
            settings.telegram_token.get_secret_value(), api_url=settings.telegram_api_url, proxy_url=settings.telegram_proxy_url
        )
        self.channel.can = can
        # The number before the colon is public: it names the bot, whatever its token is this month.
        self._bot = settings.telegram_token.get_secret_value().partition(":")[0]
        self._beaten = 0.0
        self.lease = Lease(database, self.channel.name)
        self.sender = Sender(database, self.channel, clock, self.lease)
        self.drain = Drain(self, self._handle)
        self.poller = Poller(self._poll, self.lease, self.drain.wake, self.channel.renew_polling)
        self._webhook = webhook_of(settings)
        self._application: Any = Application.builder().bot(self.channel.bot).updater(None).job_queue(None).concurrent_updates(False).build()
        handlers.telegram.register(self._application, handlers.telegram.Door(self._receive, self.channel, clock))

    async def start(self, stop: asyncio.Event) -> None:
        """Wait until the platform is there, or `stop` is set: after a power cut the network may come back later than we do.
        Raises BadInput when the platform does not know the token, three times over."""
        for tries in itertools.count(1):
            try:
                await self.channel.start()
                await self.listen()
                break
            except ChannelError as error:
                if error.failure is Failure.REJECTED:
                    raise BadInput(
                        f"The platform refuses the webhook: {error}.", "Correct NHACVIEC_PUBLIC_URL, or leave it empty to poll."
                    ) from None
                if error.failure is Failure.UNAUTHORISED and tries >= _TOKEN_TRIES:
                    raise BadInput("The platform does not know the token.", "Copy NHACVIEC_TELEGRAM_TOKEN anew from @BotFather.") from None
                wait = min(2.0 ** min(tries, 10) / 2, _LONGEST_START_WAIT)
                log.warning("platform_away", error=str(error), tries=tries, wait=wait)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)
            if stop.is_set():
                return
        await self._application.initialize()
        if await inbox.adopt(self._database, self.channel.name, self._bot):
            log.warning("another_bot", channel=self.channel.name, bot=self.channel.username)
        self.poller.last_success = time.monotonic()

    async def listen(self, *, only_if_elsewhere: bool = False) -> None:
        """Where a webhook is wanted: see that the platform has it. Raises ChannelError."""
        if self._webhook is not None and await self.channel.listen(*self._webhook, only_if_elsewhere=only_if_elsewhere):
            log.info("webhook_set", channel=self.channel.name)

    @property
    def polls(self) -> bool:
        """Whether updates are fetched; else they are pushed to our web server."""
        return self._webhook is None

    async def stop(self) -> None:
        await self._application.shutdown()
        await self.channel.stop()

    # --- receiving ---

    async def keep(self, raw: dict[str, Any]) -> None:
        """Store one update that was pushed; one that is there already is left alone. `raw` has an integer `update_id`."""
        await inbox.store(self._database, self.channel.name, [self._update(raw)], self._clock, bot=self._bot)
        self.drain.wake()

    def _update(self, raw: dict[str, Any]) -> Update:
        return Update(f"{self._bot}/{raw['update_id']}", _chat_of(raw), raw)

    async def _poll(self) -> bool:
        stored = False

        async def store(batch: Sequence[dict[str, Any]]) -> None:
            nonlocal stored
            updates = [self._update(raw) for raw in batch]
            next_offset = max(int(raw["update_id"]) for raw in batch) + 1
            await inbox.store(self._database, self.channel.name, updates, self._clock, bot=self._bot, next_offset=next_offset)
            stored = True

        await self.channel.poll(await inbox.offset(self._database, self.channel.name, self._bot), store)
        if time.monotonic() - self._beaten > _BEAT_SECONDS:
            await inbox.polled(self._database, self.channel.name, self._clock, redelivers=self.channel.can.redelivers)
            self._beaten = time.monotonic()
        return stored

    async def _receive(self, incoming: Incoming) -> Reaction:
        from bot.services import conversation, plan_desk  # Reading and all its words: polling need not wait for them at the start.

        opened = await plan_desk.prepare(self._database, incoming, self.channel)
        reaction = await conversation.receive(self._database, incoming, self.channel.can, self._key, opened=opened)
        self.sender.wake()
        return reaction

    async def _handle(self, inbox_id: int, payload: dict[str, Any]) -> None:
        """One stored update through python-telegram-bot; what its handlers raise is raised here."""
        handling = handlers.telegram.Handling(inbox_id)
        handlers.telegram.handling.set(handling)
        update = TelegramUpdate.de_json(payload, self.channel.bot)
        await self._application.process_update(update)
        if handling.error is not None:
            raise handling.error

    # --- the inbox, as the drain sees it ---

    async def claim(self, busy: set[str]) -> Waiting | None:
        return await inbox.claim(self._database, self.channel.name, busy)

    async def failed(self, waiting: Waiting, error: str) -> None:
        await inbox.failed(self._database, waiting.inbox_id, error)

    async def put_back(self, waiting: Waiting) -> None:
        await inbox.put_back(self._database, waiting.inbox_id)

    async def give_up(self, waiting: Waiting, error: str) -> None:
        try:
            incoming = handlers.telegram.incoming_of(
                TelegramUpdate.de_json(waiting.payload, self.channel.bot), self._clock, waiting.inbox_id
            )
        except Exception:  # It cannot even be parsed: nobody to apologise to can be told from it.
            incoming = None
        if incoming is None or not incoming.to_bot:
            await inbox.park(self._database, waiting.inbox_id, error, self._clock)
            return
        try:
            from bot.services import conversation

            await conversation.apologise(self._database, incoming, self.channel.can, self._key, error)
        except Exception:
            # Whatever is broken may break the apology too; the chat's next update must not wait for it.
            log.exception("apology_failed", inbox=waiting.inbox_id)
            await inbox.park(self._database, waiting.inbox_id, error, self._clock)
        self.sender.wake()

    async def finish(self, waiting: Waiting) -> None:
        await inbox.finish(self._database, waiting.inbox_id, self._clock)


def _chat_of(raw: dict[str, Any]) -> str:
    """The chat an update belongs to, read without trusting its shape: updates of one chat are handled in order."""
    for value in raw.values():
        for holder in (value, value.get("message") if isinstance(value, dict) else None):
            chat = holder.get("chat") if isinstance(holder, dict) else None
            if isinstance(chat, dict) and "id" in chat:
                return str(chat["id"])[:_LONGEST_CHAT]
    return "-"


class Bot:
    """The running bot: polling, the drain, the sender and the clock's work, started and stopped as one."""

    def __init__(
        self, settings: Settings, *, plan_seconds: float = PLAN_SECONDS, can: Capabilities = TELEGRAM_CAN, has_clock: bool = True
    ) -> None:
        """`can`: what the channel is taken to be capable of; tests take away buttons, files and quotes. `has_clock`: whether
        the work of the clock is done here too, or by other processes on the same database."""
        self.settings = settings
        self.clock = clock_of(settings)
        self.database = database_of(settings)
        self.telegram = TelegramSide(settings, self.database, self.clock, can)
        self.has_clock = has_clock
        can_of = {self.telegram.channel.name: can}
        self.exporter = Exporter(
            self.database,
            self.clock,
            can_of,
            settings.data_dir / "templates",
            self.telegram.sender.wake,
            settings.data_dir / "files",
            Issuer(code_key(settings), self.telegram.channel.start_link),
        )
        self.timetable = Timetable(zone(settings))
        if has_clock:
            self.timetable.every(plan_seconds, "plan", partial(plan.run, self.database, self.clock, self.telegram.sender.wake))
            self.timetable.every(NIGHTLY_SECONDS, "nightly", partial(nightly.run, self.database, self.clock))
            self.timetable.every(
                ALARM_SECONDS, "alarm", partial(alarm.run, self.database, self.clock, polls=self.telegram.polls, began=time.monotonic())
            )
        if has_clock and settings.keep_files:
            keeper = Keeper(self.database, self.telegram.channel, settings.data_dir / "files")
            self.timetable.every(FILES_SECONDS, "files", partial(files.run, keeper, self.clock))
        if not self.telegram.polls:
            self.timetable.every(WEBHOOK_SECONDS, "webhook", partial(listen.run, partial(self.telegram.listen, only_if_elsewhere=True)))
        self._gave_up: str | None = None

    async def keep(self, raw: dict[str, Any]) -> None:
        """Store one update that Telegram pushed."""
        await self.telegram.keep(raw)

    @property
    def _polling(self) -> watch.Polling:
        return self.telegram.poller if self.telegram.polls else watch.Pushed()

    async def run(self, stop: asyncio.Event, *, ready: Callable[[], None] | None = None) -> None:
        """Run until `stop` is set; then claim nothing more, finish what is in hand, give the lease back. Raises GaveUp when
        polling could not be brought back."""
        if self.database.is_sqlite:
            # The process lock proves that whoever ran here before is gone: its leases need not lapse first.
            await inbox.recover(self.database, self.telegram.channel.name)

        def give_up(why: str) -> None:
            self._gave_up = why
            stop.set()

        try:
            await self.telegram.start(stop)
            if stop.is_set():
                return
            await self.telegram.lease.hold()
            async with asyncio.TaskGroup() as parts:
                parts.create_task(watch.run(self.database, self._polling, self.timetable, give_up, stop))
                parts.create_task(self.telegram.sender.run())
                parts.create_task(self.telegram.drain.run())
                if self.telegram.polls:
                    parts.create_task(self.telegram.poller.run())
                if self.has_clock:
                    parts.create_task(nightly.run(self.database, self.clock))
                    parts.create_task(self.exporter.run())
                self.timetable.start()
                log.info("started", bot=self.telegram.channel.username)
                if ready is not None:
                    ready()
                await stop.wait()
                log.info("stopping")
                self.exporter.stop()
                await self.timetable.stop()
                self.telegram.poller.stop()
                self.telegram.drain.stop()
                self.telegram.sender.stop()
        finally:
            await self.timetable.stop()
            await self.telegram.stop()
            await self.database.close()
            log.info("stopped")
        if self._gave_up is not None:
            raise GaveUp(self._gave_up)
