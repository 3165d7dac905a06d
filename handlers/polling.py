"""Polling: store the batch, commit, and only then ask for later updates."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import structlog

from bot.core.channel import ChannelError, Failure

log = structlog.get_logger()

_LONGEST_WAIT_SECONDS = 30.0
_LEASE_LOOK_SECONDS = 0.2


class Lease(Protocol):
    def trusted(self) -> bool: ...


class Poller:
    """`poll` does one long poll: it stores what came, and gives True when something did."""

    def __init__(self, poll: Callable[[], Awaitable[bool]], lease: Lease, wake: Callable[[], None]) -> None:
        self._poll, self._lease, self._wake = poll, lease, wake
        self._stopping = asyncio.Event()
        self.last_success = time.monotonic()
        """Machine time of the last poll the platform answered, or at which polling was not ours to do; a watchdog looks at it."""

    def stop(self) -> None:
        self._stopping.set()

    async def run(self) -> None:
        """Poll while the token's lease is ours, until stopped. No answer of the platform ends it: a wrong token may be
        a passing fault of a proxy, a 409 ends when the other poller does."""
        stopped: asyncio.Future[Any] = asyncio.ensure_future(self._stopping.wait())
        failures = 0
        try:
            while not self._stopping.is_set():
                if not self._lease.trusted():
                    self.last_success = time.monotonic()
                    await asyncio.wait({stopped}, timeout=_LEASE_LOOK_SECONDS)
                    continue
                polled: asyncio.Future[bool] = asyncio.ensure_future(self._poll())
                await asyncio.wait({polled, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not polled.done():
                    # Nothing is confirmed by a poll that is cut: what it brought comes again.
                    polled.cancel()
                    await asyncio.gather(polled, return_exceptions=True)
                    return
                failures = await self._after(polled, failures, stopped)
        finally:
            stopped.cancel()

    async def _after(self, polled: asyncio.Future[bool], failures: int, stopped: asyncio.Future[Any]) -> int:
        try:
            if polled.result():
                self._wake()
        except ChannelError as error:
            failures += 1
            wait = _backoff(failures)
            if error.failure is Failure.SLOW_DOWN and error.retry_after is not None:
                wait = error.retry_after
            log.warning("poll_failed", error=str(error), failures=failures, wait=wait)
        except Exception as error:
            failures += 1
            wait = _backoff(failures)
            log.exception("poll_failed", error=repr(error), failures=failures, wait=wait)
        else:
            self.last_success = time.monotonic()
            return 0
        await asyncio.wait({stopped}, timeout=wait)
        return failures


def _backoff(failures: int) -> float:
    # Without a bound on the exponent a night's outage would end in an overflow.
    return min(2.0 ** min(failures, 10) / 2, _LONGEST_WAIT_SECONDS)
