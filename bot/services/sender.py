"""The sender: one long-lived worker of the process that holds the token's lease."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

import db.senders
from bot.core import failpoint
from bot.core.channel import Channel, ChannelError, Failure
from bot.core.clock import Clock
from bot.core.delivery import QUOTA_REST
from bot.core.failpoint import Point
from bot.core.outgoing import Sent
from bot.core.pacing import Pacer
from bot.services import deliver, outcome, quota
from bot.services.accepted import Accepted, Yes
from bot.services.links import Links
from db.session import Connection, Database, is_away, machine_now

log = structlog.get_logger()

_T = TypeVar("_T")

_TTL = timedelta(seconds=15)
_MARGIN_SECONDS = 3.0
_RENEW_SECONDS = 5.0
_LOOK_SECONDS = 0.2
_TROUBLE_SECONDS = 1.0
_LAST_TRIES = 3
_IN_FLIGHT = 8
"""Sends in flight at once: with 250 ms a round trip to the platform seven are needed for the pace."""
_TOGETHER = 12
"""Rows that are claimed together when the pace allows it: they share a transaction and what its composing asks. Then so many are
made ready while as many leave."""
_MOMENT = 0.02
"""Seconds. So long a row waits for the answer to the one before it."""
_COMPANY = 0.05
"""Seconds. So long a yes of the platform waits for a transaction that stores it along."""
_NOTHING, _LOOK_AGAIN = deliver.Claimed(), deliver.Claimed(looked=1, more=True)


class CannotGoAlong(Exception):
    """An answer cannot be claimed where it was written, or what was accepted cannot be stored with it: undo the transaction, and leave
    it to its turn."""


class Lease:
    """The right to poll and send with one token. Trust in it is judged on this machine's monotonic clock."""

    def __init__(self, database: Database, channel: str) -> None:
        self._database, self._channel = database, channel
        self.holder = f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(3)}"
        self.epoch: int | None = None
        self._trust_until = 0.0

    def trusted(self) -> bool:
        return self.epoch is not None and time.monotonic() < self._trust_until

    async def hold(self) -> bool:
        """Take or renew the lease; True while it is ours."""
        start = time.monotonic()
        async with self._database.write() as connection:
            self.epoch = await db.senders.hold(connection, self._channel, self.holder, _TTL)
        self._trust_until = start + _TTL.total_seconds() - _MARGIN_SECONDS if self.epoch is not None else 0.0
        return self.epoch is not None

    async def release(self) -> None:
        self._trust_until = 0.0
        if self.epoch is not None:
            async with self._database.write() as connection:
                await db.senders.release(connection, self._channel, self.holder)
            self.epoch = None


class _Pace:
    """The pacer on this machine's monotonic clock."""

    def __init__(self, pacer: Pacer) -> None:
        self._pacer = pacer

    def wait(self, chat: str, is_group: bool, *, is_answer: bool) -> float:
        return self._pacer.wait(chat, is_group, time.monotonic(), is_answer=is_answer)

    def spend(self, chat: str, is_group: bool) -> None:
        self._pacer.spend(chat, is_group, time.monotonic())


class Sender:
    """Sends what the ledger holds for one channel, at our pace, answers first."""

    def __init__(
        self, database: Database, channel: Channel, clock: Clock, lease: Lease, pacer: Pacer | None = None, *, links: Links | None = None
    ) -> None:
        self._links = links
        self._database, self._channel, self._clock, self._lease = database, channel, clock, lease
        self._pacer = pacer or Pacer()
        self._woken = asyncio.Event()
        self._stop = asyncio.Event()
        self._paused_until = 0.0
        self._rest_until: datetime | None = None
        """Office time: until then nothing is tried, for the month is used up."""
        self._exhausted = False
        self._seen_epoch: int | None = None
        self._in_hand: set[int] = set()
        self._accepted = Accepted()
        """Of these."""
        self._due: asyncio.TimerHandle | None = None
        """When the oldest of them is stored apart."""
        self._hands: asyncio.TaskGroup | None = None
        """What has rows in hand; None while nothing leaves by itself."""
        self._likely = False
        """There is something to claim, most likely: the look that spares an idle bot the write lock is spared."""

    def wake(self) -> None:
        """Something was committed to the ledger: look now."""
        self._likely = True
        self._woken.set()

    def stop(self) -> None:
        """Claim nothing more; what is in flight is finished by `run`."""
        self._stop.set()
        self._woken.set()

    @property
    def _stopping(self) -> bool:
        return self._stop.is_set()

    async def run(self) -> None:
        """Keep the lease and drain the ledger until stopped; what is in flight is finished, then the lease given back."""
        try:
            async with asyncio.TaskGroup() as hands:
                self._hands = hands
                hands.create_task(self._keep_lease())
                while not self._stopping:
                    self._woken.clear()
                    # Room first: a row whose intent is written leaves at once.
                    claimed = await self._claim(self._room) if self._room >= self._wanted() else _NOTHING
                    if claimed.in_hand:
                        hands.create_task(self._hand_over(claimed.in_hand))
                    if not claimed.more:
                        await self._rest()
            await self._record(self._accepted.take())
        finally:
            self._hands = None
            if self._due is not None:
                self._due.cancel()
                self._due = None
            await asyncio.shield(self._give_back())

    async def claim_answers(self, connection: Connection) -> deliver.Claimed:
        """The answers this transaction has written, if they may leave at once: to be handed to `send_claimed` when it is committed.
        Where other rows are on their way they wait for their turn, and share its transactions. `more`: something of this channel
        waits beside them. Raises CannotGoAlong."""
        now, epoch = time.monotonic(), self._epoch_now()
        if epoch is None or self._hands is None or self._stopping or self._under_way or self._pacer.wait_overall(now) > 0:
            return _LOOK_AGAIN
        most = max(1, min(_TOGETHER, self._pacer.room_overall(now)))
        name, can, pace = self._channel.name, self._channel.can, _Pace(self._pacer)
        try:
            return await deliver.claim_answers(connection, name, can, epoch, self._clock.now(), pace, most=most, links=self._links)
        except Exception as error:
            if is_away(error):
                raise
            raise CannotGoAlong from error

    async def send_claimed(self, claimed: Sequence[outcome.InHand]) -> None:
        """Let rows leave that were claimed by `claim_answers`."""
        failpoint.reach(Point.INTENT_COMMITTED)
        self._in_hand.update(in_hand.message_id for in_hand in claimed)
        if self._hands is not None:
            self._hands.create_task(self._hand_over(claimed))
            return
        for in_hand in claimed:
            await self._store(partial(outcome.put_back, self._database, in_hand))
            self._let_go(in_hand)

    @asynccontextmanager
    async def storing_accepted(self) -> AsyncIterator[Callable[[Connection], Awaitable[None]]]:
        """What the platform has accepted is stored by the function this gives, in a transaction that is committed at the end of the
        block; the function may be called again in another one, when the first is undone. It may raise CannotGoAlong."""
        accepted: tuple[Yes, ...] = ()

        async def store(connection: Connection) -> None:
            nonlocal accepted
            accepted = accepted or self._take_along()
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
            self._store_apart(accepted)
            raise
        if accepted:
            failpoint.reach(Point.OUTCOME_COMMITTED)
            self._are_stored(accepted)

    @property
    def _under_way(self) -> int:
        """Rows in hand that the platform has not said yes to."""
        return len(self._in_hand) - len(self._accepted)

    @property
    def _room(self) -> int:
        # What was accepted is stored with the next rows: it takes no room.
        most = _IN_FLIGHT if self._wanted() == 1 else 2 * _TOGETHER
        return most - self._under_way

    def _wanted(self) -> int:
        """Room for one; where the pace is no bound, for a few of them together."""
        return _TOGETHER if self._pacer.room_overall(time.monotonic()) >= _TOGETHER else 1

    async def _give_back(self) -> None:
        try:
            await self._lease.release()
        except Exception as error:  # It runs out by itself.
            log.warning("lease_not_released", channel=self._channel.name, error=repr(error))

    async def _hand_over(self, claimed: Sequence[outcome.InHand]) -> None:
        """Let rows that were claimed together leave: each as soon as the one before is answered, or after a moment where the
        platform takes its time, for it is told to each over a connection of its own."""
        to_leave, others = deque(claimed), set[asyncio.Task[None]]()
        loop = asyncio.get_running_loop()

        def go_on() -> None:
            if to_leave:
                others.add(loop.create_task(leave()))

        async def leave() -> None:
            while to_leave:
                in_hand = to_leave.popleft()
                patience = loop.call_later(_MOMENT, go_on) if to_leave else None
                try:
                    await self._send(in_hand)
                finally:
                    if patience is not None:
                        patience.cancel()

        try:
            await leave()
            while others:
                done, _ = await asyncio.wait(others)
                others -= done
        finally:
            for one in others:  # Only when this was broken off: their rows are left in hand.
                one.cancel()

    async def _keep_lease(self) -> None:
        while not self._stopping:
            try:
                if await self._lease.hold():
                    await self._look_after(self._in_hand)
            except Exception as error:  # The store may be away for a while: the lease is then simply not trusted.
                log.warning("lease_failed", channel=self._channel.name, error=repr(error))
            for _ in range(int(_RENEW_SECONDS / _LOOK_SECONDS)):
                if self._stopping:
                    return
                await asyncio.sleep(_LOOK_SECONDS)

    async def _look_after(self, in_hand: Collection[int]) -> None:
        """See to the rows nobody has in hand, and on taking the lease to the rest the platform asked for. Before that
        nothing is sent."""
        epoch = self._lease.epoch
        if epoch is None:
            return
        failpoint.reach(Point.LEASE_TAKEN)
        found = await outcome.rescue(self._database, self._channel.name, epoch, self._clock.now(), in_hand=in_hand)
        if epoch != self._seen_epoch:
            await self._read_pause()
            self._seen_epoch = epoch
            log.info("lease_taken", channel=self._channel.name, epoch=epoch, in_hand_of_others=found)
        elif found:
            log.error("rows_left_in_hand", channel=self._channel.name, found=found)

    async def _rest(self) -> None:
        if self._stopping:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_SECONDS):
                await self._woken.wait()

    async def step(self) -> bool:
        """Send one row; False when none can leave now. For whoever drives the sender by hand."""
        if self._lease.epoch != self._seen_epoch:
            await self._look_after(self._in_hand)
        claimed = await self._claim(1)
        await self._hand_over(claimed.in_hand)
        await self._record(self._accepted.take())
        return claimed.looked > 0

    def _epoch_now(self) -> int | None:
        """That of the lease; None while nothing may be sent."""
        rests = self._rest_until is not None and self._clock.now() < self._rest_until
        trusted = self._lease.epoch == self._seen_epoch and self._lease.trusted()
        return self._lease.epoch if trusted and not rests and time.monotonic() >= self._paused_until else None

    async def _claim(self, most: int) -> deliver.Claimed:
        """The next rows with their intent committed; none when none can leave now."""
        now, epoch = time.monotonic(), self._epoch_now()
        if epoch is None:
            return _NOTHING
        wait = self._pacer.wait_overall(now)
        if wait > 0:
            await asyncio.sleep(min(wait, _LOOK_SECONDS))
            return _LOOK_AGAIN
        name, can, most = self._channel.name, self._channel.can, max(1, min(most, self._pacer.room_overall(now)))
        try:
            now_there, pace = self._clock.now(), _Pace(self._pacer)
            look_first, self._likely = not self._likely, False
            accepted = () if look_first else self._take_along()
            claimed = await deliver.claim(
                self._database, name, can, epoch, now_there, pace, most=most, look_first=look_first, accepted=accepted, links=self._links
            )
            self._likely |= claimed.more
        except BaseException as error:  # The store may be away.
            self._store_apart(accepted)
            if not isinstance(error, Exception):
                raise
            log.exception("claim_failed", channel=self._channel.name, error=repr(error))
            await asyncio.sleep(_TROUBLE_SECONDS)
            return _NOTHING
        if claimed.stored:
            failpoint.reach(Point.OUTCOME_COMMITTED)
            self._are_stored(claimed.stored)
        else:
            self._store_apart(accepted)
        self._in_hand.update(in_hand.message_id for in_hand in claimed.in_hand)
        return claimed

    async def _send(self, claimed: outcome.InHand) -> None:
        """Send one row. The platform's yes is stored with others; what else became of the row, at once."""
        try:
            # A process that was stopped for a while may have lost the lease since it claimed the row; and the row before may
            # have been told that the whole token must rest.
            if not self._lease.trusted() or time.monotonic() < self._paused_until:
                await self._store(lambda: outcome.put_back(self._database, claimed))
            else:
                sent = await self._exchange(claimed)
                if sent is not None:
                    self._accepted.add((claimed, sent))
                    self._store_in_time()
                    if self._likely:  # There is room for another.
                        self._woken.set()
                    return
        except Exception as error:
            self._lost(claimed, error)
        self._let_go(claimed)

    async def _exchange(self, claimed: outcome.InHand) -> Sent | None:
        try:
            sent = await self._channel.send(claimed.chat, claimed.outgoing)
        except ChannelError as error:
            failure = error
        except Exception as error:  # A channel should not; whether the request left is then anybody's guess.
            log.exception("channel_broke", channel=self._channel.name, message=claimed.message_id, error=repr(error))
            failure = ChannelError(Failure.UNKNOWN, repr(error))
        else:
            failpoint.reach(Point.ANSWERED)
            return sent
        log.warning(
            "send_failed", channel=self._channel.name, message=claimed.message_id, failure=failure.failure.value, error=str(failure)
        )
        pause = await self._store(lambda: outcome.record_failure(self._database, self._channel.name, claimed, failure, self._clock.now()))
        if failure.failure is Failure.QUOTA:
            self._rest_until, self._exhausted = self._clock.now() + QUOTA_REST, True
        if pause is not None:
            self._paused_until = max(self._paused_until, time.monotonic() + pause.total_seconds())
        return None

    def _are_stored(self, accepted: Sequence[Yes]) -> None:
        self._accepted.stored(accepted)
        for in_hand, _ in accepted:
            self._let_go(in_hand)

    def _take_along(self) -> tuple[Yes, ...]:
        """What another transaction may store; nothing while the month counts as used up, for a first yes ends that, too."""
        return () if self._exhausted else self._accepted.take()

    def _store_in_time(self) -> None:
        """What was accepted, and nobody stores along with something else in time, is stored apart."""
        oldest = self._accepted.oldest
        if self._hands is not None and self._due is None and oldest is not None:
            in_time = max(0.0, oldest + _COMPANY - time.monotonic())
            self._due = asyncio.get_running_loop().call_later(in_time, self._store_late)

    def _store_late(self) -> None:
        self._due = None
        self._store_apart(self._accepted.take(time.monotonic() - _COMPANY))
        self._store_in_time()

    def _store_apart(self, accepted: Sequence[Yes]) -> None:
        """These are not stored along with something else."""
        if not accepted:
            return
        storing = self._record(accepted)
        try:
            if self._hands is None:
                raise RuntimeError("not running")
            self._hands.create_task(storing)
        except RuntimeError:  # Its tasks have just ended: `run` stores what is left.
            storing.close()
            self._accepted.put_back(accepted)

    async def _record(self, accepted: Sequence[Yes]) -> None:
        """Store what the platform said yes to, in a transaction of its own."""
        if not accepted:
            return
        try:
            await self._store(lambda: outcome.record_sent(self._database, accepted, self._clock.now()))
            if self._exhausted:
                await self._store(lambda: quota.resume(self._database, self._channel.name))
                self._rest_until, self._exhausted = None, False
        except Exception as error:
            if len(accepted) > 1:  # One of them is to blame.
                for one in accepted:
                    await self._record([one])
                return
            self._lost(accepted[0][0], error)
        self._are_stored(accepted)

    def _lost(self, claimed: outcome.InHand, error: Exception) -> None:
        """What became of a row could not be stored: a later rescue finds it."""
        log.error("outcome_lost", channel=self._channel.name, message=claimed.message_id, error=repr(error), exc_info=error)

    def _let_go(self, claimed: outcome.InHand) -> None:
        self._in_hand.discard(claimed.message_id)
        self._woken.set()

    async def _store(self, record: Callable[[], Awaitable[_T]]) -> _T:
        """Store an outcome. What the platform answered is known only here, so a store that is away is waited for; while
        the sender is stopping only for a moment. What fails while the store is there fails for good: it is raised, and the
        row is found by a later rescue."""
        last_tries, tries = _LAST_TRIES, 0
        while True:
            try:
                return await record()
            except Exception as error:
                log.warning("outcome_not_stored", channel=self._channel.name, error=repr(error))
                tries += not is_away(error)
                last_tries -= self._stopping
                if last_tries == 0 or tries == _LAST_TRIES:
                    raise
            await asyncio.sleep(_TROUBLE_SECONDS)

    async def _read_pause(self) -> None:
        """A pause the platform asked for outlives a restart."""
        async with self._database.read() as connection:
            self._exhausted = any(row.channel == self._channel.name and row.exhausted_until for row in await db.senders.limits(connection))
            until = await db.senders.paused_until(connection, self._channel.name)
            if until is not None:
                left = (until - await machine_now(connection)).total_seconds()
                self._paused_until = max(self._paused_until, time.monotonic() + left)
