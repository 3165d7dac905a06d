"""The sender: one long-lived worker of the process that holds the token's lease."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime

import structlog

import db.senders
from bot.core import failpoint
from bot.core.channel import Channel, ChannelError, Failure
from bot.core.clock import Clock
from bot.core.delivery import QUOTA_REST
from bot.core.failpoint import Point
from bot.core.pacing import Pacer
from bot.services import deliver, outcome
from bot.services.in_hand import CannotGoAlong, RowsInHand
from bot.services.lease import Lease
from bot.services.links import Links
from bot.services.outcome import InHand
from db.session import Connection, Database, is_away, machine_now

log = structlog.get_logger()

_RENEW_SECONDS = 5.0
_LOOK_SECONDS = 0.2
_TROUBLE_SECONDS = 1.0
_IN_FLIGHT = 8
"""Sends in flight at once: with 250 ms a round trip to the platform seven are needed for the pace."""
_TOGETHER = 12
"""Rows that are claimed together when the pace allows it: they share a transaction and what its composing asks. Then so many are
made ready while as many leave."""
_MOMENT = 0.02
"""Seconds. So long a row waits for the answer to the one before it."""
_NOTHING, _LOOK_AGAIN = deliver.Claimed(), deliver.Claimed(looked=1, more=True)


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
        self._to_leave = asyncio.Lock()
        """Whose turn it is to leave: they do in the order in which they came."""
        self._woken = asyncio.Event()
        self._stop = asyncio.Event()
        self._in_hand = RowsInHand(database, channel.name, clock, let_go=self._woken.set, stop=self._stop)
        self.storing_accepted = self._in_hand.storing_accepted
        self._paused_until = 0.0
        self._rest_until: datetime | None = None
        """Office time: until then nothing is tried while the month is used up."""
        self._seen_epoch: int | None = None
        self._hands: asyncio.TaskGroup | None = None
        """What lets rows leave; None while nothing leaves by itself."""
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
                self._in_hand.begin(hands)
                hands.create_task(self._keep_lease())
                while not self._stopping:
                    self._woken.clear()
                    # Room first: a row whose intent is written leaves at once.
                    claimed = await self._claim(self._room) if self._room >= self._wanted() else _NOTHING
                    if claimed.in_hand:
                        hands.create_task(self._hand_over(claimed.in_hand))
                    if not claimed.more:
                        await self._rest()
            await self._in_hand.store_accepted()
        finally:
            self._hands = None
            self._in_hand.end()
            await asyncio.shield(self._give_back())

    async def claim_answers(self, connection: Connection) -> deliver.Claimed:
        """The answers this transaction has written, if they may leave at once: to be handed to `send_claimed` when it is committed.
        Where other rows are on their way they wait for their turn, and share its transactions. `more`: something of this channel
        waits beside them. Raises CannotGoAlong."""
        now, epoch = time.monotonic(), self._epoch_now()
        if epoch is None or self._hands is None or self._stopping or self._in_hand.under_way or self._pacer.wait_overall(now) > 0:
            return _LOOK_AGAIN
        most = min(_TOGETHER, self._pacer.room_overall(now))
        name, can, pace = self._channel.name, self._channel.can, _Pace(self._pacer)
        try:
            return await deliver.claim_answers(connection, name, can, epoch, self._clock.now(), pace, most=most, links=self._links)
        except Exception as error:
            if is_away(error):
                raise
            raise CannotGoAlong from error

    async def send_claimed(self, claimed: Sequence[InHand]) -> None:
        """Let rows leave that were claimed by `claim_answers`."""
        failpoint.reach(Point.INTENT_COMMITTED)
        self._in_hand.take(claimed)
        if self._hands is not None:
            self._hands.create_task(self._hand_over(claimed))
            return
        for row in claimed:
            await self._in_hand.put_back(row)

    @property
    def _room(self) -> int:
        # What was accepted is stored with the next rows: it takes no room.
        most = _IN_FLIGHT if self._wanted() == 1 else 2 * _TOGETHER
        return most - self._in_hand.under_way

    def _wanted(self) -> int:
        """Room for one; where the pace is no bound, for a few of them together."""
        return _TOGETHER if self._pacer.room_overall(time.monotonic()) >= _TOGETHER else 1

    async def _give_back(self) -> None:
        try:
            await self._lease.release()
        except Exception as error:  # It runs out by itself.
            log.warning("lease_not_released", channel=self._channel.name, error=repr(error))

    async def _hand_over(self, claimed: Sequence[InHand]) -> None:
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
                patience = loop.call_later(_MOMENT, go_on)
                try:
                    await self._send(in_hand)
                finally:
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
                    await self._look_after(self._in_hand.ids)
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
            await self._look_after(self._in_hand.ids)
        claimed = await self._claim(1)
        await self._hand_over(claimed.in_hand)
        await self._in_hand.store_accepted()
        return claimed.looked > 0

    def _epoch_now(self) -> int | None:
        """That of the lease; None while nothing may be sent."""
        rests = self._in_hand.month_is_used_up and self._rest_until is not None and self._clock.now() < self._rest_until
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
        name, can, most = self._channel.name, self._channel.can, min(most, self._pacer.room_overall(now))
        try:
            now_there, pace = self._clock.now(), _Pace(self._pacer)
            look_first, self._likely = not self._likely, False
            accepted = () if look_first else self._in_hand.take_along()
            claimed = await deliver.claim(
                self._database, name, can, epoch, now_there, pace, most=most, look_first=look_first, accepted=accepted, links=self._links
            )
            self._likely |= claimed.more
        except BaseException as error:  # The store may be away.
            self._in_hand.store_apart(accepted)
            if not isinstance(error, Exception):
                raise
            log.exception("claim_failed", channel=self._channel.name, error=repr(error))
            await asyncio.sleep(_TROUBLE_SECONDS)
            return _NOTHING
        if claimed.stored:
            failpoint.reach(Point.OUTCOME_COMMITTED)
            self._in_hand.stored(claimed.stored)
        else:
            self._in_hand.store_apart(accepted)
        self._in_hand.take(claimed.in_hand)
        return claimed

    async def _send(self, row: InHand) -> None:
        """Send one row, and see to what becomes of it."""
        try:
            await self._exchange(row)
        except Exception as error:
            self._in_hand.lose(row, error)

    async def _exchange(self, row: InHand) -> None:
        async with self._to_leave:
            while (wait := self._pacer.wait_to_leave(time.monotonic())) > 0:
                await asyncio.sleep(wait)
            # A process that was stopped for a while may have lost the lease since it claimed the row; and the row before may
            # have been told that the whole token must rest.
            may_leave = self._lease.trusted() and time.monotonic() >= self._paused_until
            if may_leave:
                self._pacer.leave(time.monotonic())
        if not may_leave:
            await self._in_hand.put_back(row)
            return
        try:
            sent = await self._channel.send(row.chat, row.outgoing)
        except ChannelError as error:
            failure = error
        except Exception as error:  # A channel should not; whether the request left is then anybody's guess.
            log.exception("channel_broke", channel=self._channel.name, message=row.message_id, error=repr(error))
            failure = ChannelError(Failure.UNKNOWN, repr(error))
        else:
            failpoint.reach(Point.ANSWERED)
            self._in_hand.accept(row, sent)
            if self._likely:  # There is room for another.
                self._woken.set()
            return
        log.warning("send_failed", channel=self._channel.name, message=row.message_id, failure=failure.failure.value, error=str(failure))
        pause = await self._in_hand.failed(row, failure)
        if failure.failure is Failure.QUOTA:
            self._rest_until, self._in_hand.month_is_used_up = self._clock.now() + QUOTA_REST, True
        if pause is not None:
            self._paused_until = max(self._paused_until, time.monotonic() + pause.total_seconds())

    async def _read_pause(self) -> None:
        """A pause the platform asked for outlives a restart."""
        async with self._database.read() as connection:
            limits = await db.senders.limits(connection)
            self._in_hand.month_is_used_up = any(row.channel == self._channel.name and row.exhausted_until for row in limits)
            until = await db.senders.paused_until(connection, self._channel.name)
            if until is not None:
                left = (until - await machine_now(connection)).total_seconds()
                self._paused_until = max(self._paused_until, time.monotonic() + left)
