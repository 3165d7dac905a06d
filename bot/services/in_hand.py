"""The rows a sender has in hand: from the commit of their intent until what became of each is stored.

The platform's yes is stored along with whatever next has the ledger open for the same sender; else, a moment later, by a transaction
of its own. All else that becomes of a row is stored at once.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import TypeVar

import structlog

from bot.core import failpoint
from bot.core.channel import ChannelError
from bot.core.clock import Clock
from bot.core.failpoint import Point
from bot.core.outgoing import Sent
from bot.services import outcome, quota
from bot.services.accepted import Accepted, Yes
from bot.services.outcome import InHand
from db.session import Connection, Database, is_away

log = structlog.get_logger()

_T = TypeVar("_T")

_TROUBLE_SECONDS = 1.0
_LAST_TRIES = 3
_COMPANY = 0.05
"""Seconds. So long a yes of the platform waits for a transaction that stores it along."""


class CannotGoAlong(Exception):
    """An answer cannot be claimed where it was written, or what was accepted cannot be stored with it: undo the transaction, and leave
    it to its turn."""


class RowsInHand:
    """Of one channel. `let_go` is called for every row that has left its hands; `stop` is set when its sender ends: a store that is
    away is then waited for only for a moment."""

    def __init__(self, database: Database, channel: str, clock: Clock, *, let_go: Callable[[], None], stop: asyncio.Event) -> None:
        self._database, self._channel, self._clock = database, channel, clock
        self._let_go, self._stop = let_go, stop
        self._ids: set[int] = set()
        self._accepted = Accepted()
        """Of these."""
        self._due: asyncio.TimerHandle | None = None
        """When the oldest of them is stored apart."""
        self._tasks: asyncio.TaskGroup | None = None
        """None while nothing leaves by itself."""
        self.month_is_used_up = False
        """The platform has said so, and has accepted nothing since."""

    @property
    def ids(self) -> Collection[int]:
        return self._ids

    @property
    def under_way(self) -> int:
        """Rows that the platform has not said yes to."""
        return len(self._ids) - len(self._accepted)

    def begin(self, tasks: asyncio.TaskGroup) -> None:
        """From now on what is accepted is stored without being asked for, by tasks of this group."""
        self._tasks = tasks

    def end(self) -> None:
        # A timer that is set finds nothing to store, or nobody who does.
        self._tasks = self._due = None

    def take(self, rows: Iterable[InHand]) -> None:
        """Their intent is committed."""
        self._ids.update(row.message_id for row in rows)

    def accept(self, row: InHand, sent: Sent) -> None:
        """The platform has said yes."""
        self._accepted.add((row, sent))
        self._store_in_time()

    async def failed(self, row: InHand, error: ChannelError) -> timedelta | None:
        """Store what a failed send means. Returns how long the whole token must rest, when the platform said so. Raises what the
        store raises for good: the row is to be given up with `lose`."""
        pause = await self._store(lambda: outcome.record_failure(self._database, self._channel, row, error, self._clock.now()))
        self._lay_down(row)
        return pause

    async def put_back(self, row: InHand) -> None:
        """It was surely not sent. Raises as `failed` does."""
        await self._store(partial(outcome.put_back, self._database, row))
        self._lay_down(row)

    def lose(self, row: InHand, error: Exception) -> None:
        """What became of a row could not be stored: a later rescue finds it."""
        log.error("outcome_lost", channel=self._channel, message=row.message_id, error=repr(error), exc_info=error)
        self._lay_down(row)

    async def store_accepted(self) -> None:
        """Store what was accepted and nobody stores, now."""
        await self._record(self._accepted.take())

    def take_along(self) -> tuple[Yes, ...]:
        """What another transaction may store: then it is `stored`, else `store_apart`. Nothing while the month counts as used up, for
        a first yes ends that, too."""
        return () if self.month_is_used_up else self._accepted.take()

    def stored(self, accepted: Sequence[Yes]) -> None:
        self._accepted.stored(accepted)
        for row, _ in accepted:
            self._lay_down(row)

    def store_apart(self, accepted: Sequence[Yes]) -> None:
        """These are not stored along with something else."""
        if not accepted:
            return
        storing = self._record(accepted)
        try:
            if self._tasks is None:
                raise RuntimeError("not running")
            self._tasks.create_task(storing)
        except RuntimeError:  # Its tasks have just ended: the sender stores what is left.
            storing.close()
            self._accepted.put_back(accepted)

    @asynccontextmanager
    async def storing_accepted(self) -> AsyncIterator[Callable[[Connection], Awaitable[None]]]:
        """What the platform has accepted is stored by the function this gives, in a transaction that is committed at the end of the
        block; the function may be called again in another one, when the first is undone. It may raise CannotGoAlong."""
        accepted: tuple[Yes, ...] = ()

        async def store(connection: Connection) -> None:
            nonlocal accepted
            accepted = accepted or self.take_along()
            try:
                if accepted:
                    await outcome.settle(connection, accepted, self._clock.now())
            except Exception as error:
                if is_away(error):
                    raise
                raise CannotGoAlong from error

        try:
            yield store
        except BaseException:
            self.store_apart(accepted)
            raise
        if accepted:
            failpoint.reach(Point.OUTCOME_COMMITTED)
            self.stored(accepted)

    def _store_in_time(self) -> None:
        """When the first of what was accepted finds nobody who stores it along in time, all of it is stored apart, in one transaction."""
        if self._tasks is not None and self._due is None:
            self._due = asyncio.get_running_loop().call_later(self._accepted.oldest + _COMPANY - time.monotonic(), self._store_late)

    def _store_late(self) -> None:
        self._due = None
        self.store_apart(self._accepted.take())

    async def _record(self, accepted: Sequence[Yes]) -> None:
        """Store what the platform said yes to, in a transaction of its own."""
        if not accepted:
            return
        try:
            await self._store(lambda: outcome.record_sent(self._database, accepted, self._clock.now()))
            if self.month_is_used_up:
                await self._store(lambda: quota.resume(self._database, self._channel))
                self.month_is_used_up = False
        except Exception as error:
            if len(accepted) > 1:  # One of them is to blame.
                for one in accepted:
                    await self._record([one])
                return
            self.lose(accepted[0][0], error)
        self.stored(accepted)

    async def _store(self, record: Callable[[], Awaitable[_T]]) -> _T:
        """What the platform answered is known only here, so a store that is away is waited for; while the sender is stopping only
        for a moment. What fails while the store is there fails for good: it is raised, and the row is found by a later rescue."""
        last_tries, tries = _LAST_TRIES, 0
        while True:
            try:
                return await record()
            except Exception as error:
                log.warning("outcome_not_stored", channel=self._channel, error=repr(error))
                tries += not is_away(error)
                last_tries -= self._stop.is_set()
                if last_tries == 0 or tries == _LAST_TRIES:
                    raise
            await asyncio.sleep(_TROUBLE_SECONDS)

    def _lay_down(self, row: InHand) -> None:
        self._ids.discard(row.message_id)
        self._let_go()
