"""The sender: one long-lived worker of the process that holds the token's lease."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from datetime import timedelta

import structlog

import db.senders
from bot.core.channel import Channel, ChannelError
from bot.core.clock import Clock
from bot.core.pacing import Pacer
from bot.services import deliver
from db.session import Database, machine_now

log = structlog.get_logger()

_TTL = timedelta(seconds=15)
_MARGIN_SECONDS = 3.0
_RENEW_SECONDS = 5.0
_LOOK_SECONDS = 0.2
_TROUBLE_SECONDS = 1.0
_IN_FLIGHT = 4
"""Sends in flight at once: with 60 ms a round trip one alone would not reach the pace."""


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


class Sender:
    """Sends what the ledger holds for one channel, at our pace, answers first."""

    def __init__(self, database: Database, channel: Channel, clock: Clock, lease: Lease, pacer: Pacer | None = None) -> None:
        self._database, self._channel, self._clock, self._lease = database, channel, clock, lease
        self._pacer = pacer or Pacer()
        self._woken = asyncio.Event()
        self._room = asyncio.Semaphore(_IN_FLIGHT)
        self._stopping = False
        self._paused_until = 0.0

    def wake(self) -> None:
        """Something was committed to the ledger: look now."""
        self._woken.set()

    def stop(self) -> None:
        """Claim nothing more; what is in flight is finished by `run`."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Keep the lease and drain the ledger until stopped; what is in flight is finished, then the lease given back."""
        try:
            async with asyncio.TaskGroup() as hands:
                hands.create_task(self._keep_lease())
                while not self._stopping:
                    self._woken.clear()
                    claimed = await self._claim()
                    if claimed is None:
                        await self._rest()
                    elif isinstance(claimed, deliver.InHand):
                        await self._room.acquire()
                        hands.create_task(self._hand_over(claimed))
        finally:
            await asyncio.shield(self._lease.release())

    async def _hand_over(self, claimed: deliver.InHand) -> None:
        try:
            await self._send(claimed)
        except Exception as error:  # The outcome could not be stored: the row stays in hand, and its rescue knows what to do.
            log.exception("outcome_not_stored", channel=self._channel.name, message=claimed.message_id, error=repr(error))
        finally:
            self._room.release()
            self._woken.set()

    async def _keep_lease(self) -> None:
        rescued: int | None = None
        while not self._stopping:
            try:
                if await self._lease.hold() and self._lease.epoch != rescued and self._lease.epoch is not None:
                    found = await deliver.rescue(self._database, self._channel.name, self._lease.epoch, self._clock.now())
                    await self._read_pause()
                    rescued = self._lease.epoch
                    log.info("lease_taken", channel=self._channel.name, epoch=rescued, in_hand_of_others=found)
            except Exception as error:  # The store may be away for a while: the lease is then simply not trusted.
                log.warning("lease_failed", channel=self._channel.name, error=repr(error))
            for _ in range(int(_RENEW_SECONDS / _LOOK_SECONDS)):
                if self._stopping:
                    return
                await asyncio.sleep(_LOOK_SECONDS)

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._woken.wait(), _LOOK_SECONDS)
        except TimeoutError:
            return

    async def step(self) -> bool:
        """Send one row; False when none can leave now. For whoever drives the sender by hand."""
        claimed = await self._claim()
        if isinstance(claimed, deliver.InHand):
            await self._send(claimed)
        return claimed is not None

    async def _claim(self) -> deliver.InHand | deliver.Passed | None:
        """The next row with its intent committed; None when none can leave now."""
        now = time.monotonic()
        epoch = self._lease.epoch
        if not self._lease.trusted() or epoch is None or now < self._paused_until:
            return None
        wait = self._pacer.wait_overall(now)
        if wait > 0:
            await asyncio.sleep(min(wait, _LOOK_SECONDS))
            return deliver.Passed()
        try:
            claimed = await deliver.claim_next(self._database, self._channel.name, self._channel.can, epoch, self._clock.now(), self._pace)
        except Exception as error:  # One row that cannot be composed must not stop the others; the store may be away, too.
            log.exception("claim_failed", channel=self._channel.name, error=repr(error))
            await asyncio.sleep(_TROUBLE_SECONDS)
            return None
        if isinstance(claimed, deliver.Nothing):
            return None
        if isinstance(claimed, deliver.InHand):
            self._pacer.spend(claimed.chat, claimed.is_group, time.monotonic())
            if not self._lease.trusted():
                await deliver.put_back(self._database, claimed)
                return None
        return claimed

    async def _send(self, claimed: deliver.InHand) -> None:
        try:
            sent = await self._channel.send(claimed.chat, claimed.outgoing)
        except ChannelError as error:
            log.warning(
                "send_failed", channel=self._channel.name, message=claimed.message_id, failure=error.failure.value, error=str(error)
            )
            pause = await deliver.record_failure(self._database, self._channel.name, claimed, error, self._clock.now())
            if pause is not None:
                self._paused_until = time.monotonic() + pause.total_seconds()
            return
        await deliver.record_sent(self._database, claimed, sent, self._clock.now())

    def _pace(self, chat: str, is_group: bool) -> float:
        return self._pacer.wait(chat, is_group, time.monotonic())

    async def _read_pause(self) -> None:
        """A pause the platform asked for outlives a restart."""
        async with self._database.read() as connection:
            until = await db.senders.paused_until(connection, self._channel.name)
            if until is not None:
                left = (until - await machine_now(connection)).total_seconds()
                self._paused_until = time.monotonic() + max(0.0, left)
