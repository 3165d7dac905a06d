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


class Trusted(Protocol):
    def trusted(self) -> bool: ...


async def _nothing() -> None:
    return


class Poller:
    """`poll` does one long poll: it stores what came, and gives True when something did. `renew` gives polling new
    connections."""

    def __init__(
        self,
        poll: Callable[[], Awaitable[bool]],
        lease: Trusted,
        wake: Callable[[], None],
        renew: Callable[[], Awaitable[None]] = _nothing,
    ) -> None:
        self._poll, self._lease, self._wake, self._renew = poll, lease, wake, renew
        self._stopping = asyncio.Event()
        self._anew = asyncio.Event()
        self._renewed = False
        self.last_success = time.monotonic()
        """Machine time of the last poll the platform answered, or at which polling was not ours to do; a watchdog looks at it."""

    def stop(self) -> None:
        self._stopping.set()

    def silence(self) -> float:
        """Seconds since the last success."""
        return time.monotonic() - self.last_success

    def rebuild(self) -> bool:
        """Cut the poll under way and go on over new connections; once per silence. Whether it is done now."""
        if self._renewed:
            return False
        self._renewed = True
        self._anew.set()
        return True

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
                anew: asyncio.Future[Any] = asyncio.ensure_future(self._anew.wait())
                await asyncio.wait({polled, stopped, anew}, return_when=asyncio.FIRST_COMPLETED)
                anew.cancel()
                if not polled.done():
                    # Nothing is confirmed by a poll that is cut: what it brought comes again.
                    polled.cancel()
                    await asyncio.gather(polled, return_exceptions=True)
                else:
                    failures = await self._after(polled, failures, stopped)
                if self._anew.is_set() and not self._stopping.is_set():
                    self._anew.clear()
                    await self._renew()
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
            if error.failure is Failure.CONFLICT:
                # Each of our polls ends one of the other's: whoever it is, it is not fought.
                wait = _LONGEST_WAIT_SECONDS
                log.error("poll_conflict", error=str(error), failures=failures, wait=wait)
            else:
                log.warning("poll_failed", error=str(error), failures=failures, wait=wait)
        except Exception as error:
            failures += 1
            wait = _backoff(failures)
            log.exception("poll_failed", error=repr(error), failures=failures, wait=wait)
        else:
            self.last_success, self._renewed = time.monotonic(), False
            return 0
        await asyncio.wait({stopped}, timeout=wait)
        return failures


def _backoff(failures: int) -> float:
    # Without a bound on the exponent a night's outage would end in an overflow.
    return min(2.0 ** min(failures, 10) / 2, _LONGEST_WAIT_SECONDS)
