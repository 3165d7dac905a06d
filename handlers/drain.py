"""Empty the inbox: up to eight chats at once, each in order, every update until it has had its effect."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, Protocol

import structlog

from bot.services.inbox import DEATHS, TRIES, Waiting
from bot.services.store import Overtaken, is_away

log = structlog.get_logger()

CHATS_AT_ONCE = 8
_LOOK_SECONDS = 0.2
_TROUBLE_SECONDS = 1.0


class Inbox(Protocol):
    """The inbox of one channel, with the store behind it."""

    async def claim(self, busy: set[str], places: int, *, look_first: bool) -> Sequence[Waiting]:
        """The next updates of chats nobody is busy with, at most as many as are then left of the places. `look_first`: there
        may well be none."""
        ...

    async def failed(self, waiting: Waiting, error: str) -> None: ...

    async def put_back(self, waiting: Waiting) -> None:
        """It was not tried after all."""
        ...

    async def give_up(self, waiting: Waiting, error: str) -> None:
        """Park the update and apologise once."""
        ...

    async def finish(self, waiting: Waiting) -> None: ...


class Drain:
    """`handle(inbox_id, payload)` has the whole effect of one update in one transaction, or raises; True when the update was
    marked as done with it."""

    def __init__(self, inbox: Inbox, handle: Callable[[int, dict[str, Any]], Awaitable[bool | None]]) -> None:
        self._inbox, self._handle = inbox, handle
        self._busy: set[str] = set()
        self._hands: asyncio.TaskGroup | None = None
        self._woken = asyncio.Event()
        self._arrived = False
        self._stopping = False

    def wake(self) -> None:
        """Updates were stored: look now."""
        self._arrived = True
        self._woken.set()

    @property
    def busy(self) -> frozenset[str] | None:
        """The chats with an update in hand; None while nothing is taken."""
        return None if self._hands is None or self._stopping else frozenset(self._busy)

    def take(self, claimed: Sequence[Waiting]) -> bool:
        """Handle updates that somebody else claimed for this drain; False when it has ended, and they are nobody's."""
        if self._hands is None or (self._stopping and not self._busy):
            return False
        for waiting in claimed:
            self._busy.add(waiting.chat)
            self._hands.create_task(self._take(waiting))
        return True

    def stop(self) -> None:
        """Take nothing more; `run` finishes what is in hand."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as self._hands:
                while not self._stopping:
                    self._woken.clear()
                    free = max(CHATS_AT_ONCE - len(self._busy), 0)
                    claimed = await self._next() if free else ()
                    self.take(claimed)
                    if not free or len(claimed) < free:
                        await self._rest()
        finally:
            self._hands = None

    async def _next(self) -> Sequence[Waiting]:
        look_first, self._arrived = not self._arrived, False
        try:
            return await self._inbox.claim(self._busy, CHATS_AT_ONCE, look_first=look_first)
        except Exception as error:  # The store may be away for a while; nothing is lost, it is only later.
            log.exception("drain_failed", error=repr(error))
            await asyncio.sleep(_TROUBLE_SECONDS)
            return ()

    async def _rest(self) -> None:
        if self._stopping:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_SECONDS):
                await self._woken.wait()

    async def _take(self, waiting: Waiting) -> None:
        try:
            await self._one(waiting)
        except Exception as error:  # Not even the failure could be stored: the lease of the row runs out, it comes again.
            log.exception("drain_failed", inbox=waiting.inbox_id, error=repr(error))
        finally:
            self._busy.discard(waiting.chat)
            self._woken.set()

    async def _one(self, waiting: Waiting) -> None:
        if waiting.tries > DEATHS:
            # Nothing was raised in all these tries: every process that had it in hand ended without a word.
            log.error("update_deadly", inbox=waiting.inbox_id, tries=waiting.tries)
            await self._inbox.give_up(waiting, "every process that had it in hand ended")
            return
        try:
            done = await self._handle(waiting.inbox_id, waiting.payload)
        except Overtaken as error:
            # Two wrote of one task at the same moment: the second is read again, and finds what the first said.
            log.info("update_overtaken", inbox=waiting.inbox_id, assignment=error.args[0])
            await self._inbox.put_back(waiting)
            return
        except Exception as error:
            if is_away(error):
                # A full disk, a store that restarts: nothing is wrong with the update.
                log.warning("store_away", inbox=waiting.inbox_id, error=repr(error))
                await self._inbox.put_back(waiting)
                return
            log.exception("update_failed", inbox=waiting.inbox_id, tries=waiting.tries, error=repr(error))
            if waiting.tries >= TRIES:
                await self._inbox.give_up(waiting, repr(error))
            else:
                await self._inbox.failed(waiting, repr(error))
            return
        if not done:
            await self._inbox.finish(waiting)
