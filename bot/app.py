"""The only place that builds things and hands them to each other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import bot.plain  # isort: skip  # noqa: F401
import structlog

from bot.channels.telegram import CAN as TELEGRAM_CAN
from bot.channels.telegram_updates import UpdateSource
from bot.core.channel import Capabilities
from bot.core.clock import Clock, OffsetClock, SystemClock
from bot.core.errors import BadInput, GaveUp
from bot.services import inbox
from bot.services.issuer import Issuer
from bot.services.keeping import Keeper
from bot.settings import Settings, code_key, no_token, zone
from bot.sides.side import Side
from bot.sides.telegram import TelegramSide
from bot.sides.zalo import ZaloSide
from db.migrate import damage_of, is_behind, revision_of
from db.session import Database, cure_of_file, words_of
from jobs import alarm, files, listen, nightly, planner, watch
from jobs.exports import Exporter
from jobs.schedule import Timetable

log = structlog.get_logger()

PLAN_SECONDS = 15.0
NIGHTLY_SECONDS = 600.0
FILES_SECONDS = 15.0
ALARM_SECONDS = 60.0
WEBHOOK_SECONDS = 300.0
HEARD_SECONDS = 60.0


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
    is_file = settings.database_url.startswith("sqlite")
    cure = "Name the right file, or put back the last backup." if is_file else "Start it, or correct DATABASE_URL."
    with naming_what_keeps_it_shut(cure):
        revision = revision_of(settings.database_url)
        damage = None if revision is None else damage_of(settings.database_url)
    if damage is not None:
        raise BadInput(f"The database file is damaged ({damage}).", "Keep the file for whoever can mend it, and put back the last backup.")
    if is_behind(revision):
        raise BadInput("The database is not at the version this code needs.", "Run: python -m bot migrate")


@contextmanager
def naming_what_keeps_it_shut(cure: str) -> Iterator[None]:
    """Raises BadInput when a database cannot be opened. `cure`: where what went wrong names none."""
    try:
        yield
    except Exception as error:  # Whatever the driver says, the operator needs the cure more than the trace.
        raise BadInput(f"The database cannot be opened ({words_of(error)}).", cure_of_file(error) or cure) from None


class Bot:
    """The running bot: for each token polling, the drain and the sender, and the clock's work, started and stopped as one."""

    def __init__(
        self,
        settings: Settings,
        *,
        plan_seconds: float = PLAN_SECONDS,
        can: Capabilities = TELEGRAM_CAN,
        has_clock: bool = True,
        clock: Clock | None = None,
        updates: UpdateSource | None = None,
    ) -> None:
        """`can`: what Telegram is taken to be capable of; tests take away buttons, files and quotes. `has_clock`: whether
        the work of the clock is done here too, or by other processes on the same database. `clock`: another one than the
        settings name. `updates`: of Telegram, where the first poll has left already."""
        self.settings = settings
        self.clock = clock or clock_of(settings)
        self.database = database_of(settings)
        self.sides: tuple[Side, ...] = (
            *([TelegramSide(settings, self.database, self.clock, can, updates)] if settings.telegram_token is not None else []),
            *([ZaloSide(settings, self.database, self.clock)] if settings.zalo_token is not None else []),
        )
        for side in self.sides:
            side.others = tuple(one for one in self.sides if one is not side)
        self.has_clock = has_clock
        can_of = {side.name: side.can for side in self.sides}
        kept = settings.data_dir / "files"
        issuer = Issuer(code_key(settings), self._start_link, self._called)
        self.exporter = Exporter(self.database, self.clock, can_of, settings.data_dir / "templates", self.wake, kept, issuer)
        self.timetable = Timetable(zone(settings))
        if has_clock:
            self.timetable.every(plan_seconds, "plan", partial(planner.run, self.database, self.clock, self.wake))
            self.timetable.every(NIGHTLY_SECONDS, "nightly", partial(nightly.run, self.database, self.clock))
            looking = partial(alarm.run, self.database, self.clock, polled=self.polled, began=time.monotonic())
            self.timetable.every(ALARM_SECONDS, "alarm", looking)
        if has_clock and settings.keep_files and settings.telegram_token is not None:
            # What came by Zalo is kept before it is answered: its addresses do not live long.
            keeper = Keeper(self.database, self.telegram.channel, kept)
            self.timetable.every(FILES_SECONDS, "files", partial(files.run, keeper, self.clock))
        for side in self.sides:
            if not side.polls:
                again = partial(listen.run, partial(side.listen, only_if_elsewhere=True))
                self.timetable.every(WEBHOOK_SECONDS, f"webhook:{side.name}", again)
                self.timetable.every(HEARD_SECONDS, f"heard:{side.name}", side.listened)
        self._gave_up: str | None = None

    @property
    def polled(self) -> tuple[str, ...]:
        """The channels that are asked for updates; the others push them."""
        return tuple(side.name for side in self.sides if side.polls)

    @property
    def telegram(self) -> TelegramSide:
        """The side of the Telegram token; there must be one."""
        return next(side for side in self.sides if isinstance(side, TelegramSide))

    @property
    def zalo(self) -> ZaloSide:
        """The side of the Zalo token; there must be one."""
        return next(side for side in self.sides if isinstance(side, ZaloSide))

    def _start_link(self, code: str) -> str | None:
        """The link that opens a chat with a code in it, where a channel has such a thing."""
        return next((link for side in self.sides if (link := side.start_link(code)) is not None), None)

    def _called(self) -> tuple[str, ...]:
        """By what groups speak to the bot, on each channel."""
        return tuple(dict.fromkeys(side.can.called for side in self.sides))

    def wake(self) -> None:
        """Rows were committed to the ledger: every sender looks now."""
        for side in self.sides:
            side.sender.wake()

    def arrived(self, channel: str) -> None:
        """An update of a channel was stored: its drain looks now. One of a channel that has no token here waits for it."""
        for side in self.sides:
            if side.name == channel:
                side.drain.wake()

    async def keep(self, channel: str, raw: Any) -> None:
        """Store what a platform pushed; returns when it is committed."""
        await next(side for side in self.sides if side.name == channel).keep(raw)

    async def run(self, stop: asyncio.Event, *, ready: Callable[[], None] | None = None) -> None:
        """Run until `stop` is set; then claim nothing more, finish what is in hand, give the leases back. Raises GaveUp when
        polling could not be brought back, BadInput when there is no token, or a platform refuses one."""
        if not self.sides:
            raise BadInput(f"{(missing := no_token()).name}: {missing.wrong}.", missing.cure)
        if self.database.is_sqlite:
            # The process lock proves that whoever ran here before is gone: its leases need not lapse first.
            for side in self.sides:
                await inbox.recover(self.database, side.name)
        refused: BadInput | None = None
        try:
            await self._work(stop, ready)
        except* BadInput as group:
            refused = next(iter(_flat(group)))
        finally:
            await self.timetable.stop()
            for side in self.sides:
                await side.stop()
            await self.database.close()
            log.info("stopped")
        if refused is not None:
            raise refused
        if self._gave_up is not None:
            raise GaveUp(self._gave_up)

    async def _work(self, stop: asyncio.Event, ready: Callable[[], None] | None) -> None:
        def give_up(why: str) -> None:
            self._gave_up = why
            stop.set()

        async with asyncio.TaskGroup() as parts:
            # A platform that is away must not keep the people of another one waiting.
            up = {side.name: asyncio.Event() for side in self.sides}
            for side in self.sides:
                parts.create_task(side.run(stop, up[side.name]))
            await _any_of(*up.values(), stop)
            if not stop.is_set():
                parts.create_task(watch.run(self.database, watch.Polls(self._pollers), self.timetable, give_up, stop))
                if self.has_clock:
                    parts.create_task(nightly.run(self.database, self.clock))
                    parts.create_task(self.exporter.run())
                self.timetable.start()
                for event in up.values():
                    await _any_of(event, stop)
                if ready is not None and not stop.is_set():
                    ready()
                await stop.wait()
            log.info("stopping")
            self.exporter.stop()
            await self.timetable.stop()
            for side in self.sides:
                side.end()

    @property
    def _pollers(self) -> list[watch.Polling]:
        return [side.poller for side in self.sides if side.polls]


async def _any_of(*events: asyncio.Event) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


def _flat(group: BaseExceptionGroup[BadInput]) -> Iterator[BadInput]:
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from _flat(error)
        else:
            yield error
