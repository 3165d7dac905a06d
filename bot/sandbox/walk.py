"""Moving the date: a jump as an outage does, or a walk from planning moment to planning moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from itertools import count
from time import monotonic
from typing import Any

from bot.sandbox.clock import OFFICE, read_instant
from bot.sandbox.world import World, Wrong

Json = dict[str, Any]
ReadState = Callable[[], Awaitable[Json]]

POLL_SECONDS = 0.05
SETTLE_SECONDS = 20.0
"""How long the bot may show no progress before a walk gives up."""
MOST_DAYS = 400
ALONE_STEP = timedelta(hours=1)
ALONE_PAUSE_SECONDS = 0.02

_numbers = count(1)


class Walk:
    """One walk of the office clock. It runs in the background; `state` tells how far it is."""

    def __init__(self, world: World, read_state: ReadState | None, until: datetime, to_message: bool) -> None:
        self.id = next(_numbers)
        self.world = world
        self.read_state = read_state
        self.start = world.clock.now()
        self.until = until
        self.to_message = to_message
        self.steps = 0
        self.state = "running"
        """running, done, cancelled or failed."""
        self.error = ""
        self._messages = world.shown_messages
        self._last = self.start
        self.task: asyncio.Task[None] | None = None

    def page(self) -> Json:
        """Progress for the page and for tests."""
        whole = (self.until - self.start).total_seconds() or 1.0
        gone = (self.world.clock.now() - self.start).total_seconds()
        return {
            "id": self.id,
            "state": self.state,
            "error": self.error,
            "steps": self.steps,
            "to": None if self.to_message else self.until.astimezone(OFFICE).isoformat(timespec="seconds"),
            "messages": self.world.shown_messages - self._messages,
            "progress": 1.0 if self.state == "done" else max(0.0, min(gone / whole, 1.0)),
        }

    async def run(self) -> None:
        """1. settle where we are; 2. go to each planning moment and settle; 3. go to the end and settle."""
        try:
            await self._steps()
            self.state = "done"
        except asyncio.CancelledError:
            self.state = "cancelled"
        except Wrong as wrong:
            self.state, self.error = "failed", str(wrong)
        except Exception as error:
            # Whatever breaks inside the demo's read function must reach the page, not vanish with the task.
            self.state, self.error = "failed", f"Không đọc được trạng thái của bot: {error}"
        self.world.touch()

    def _found(self) -> bool:
        return self.to_message and self.world.shown_messages > self._messages

    async def _steps(self) -> None:
        if self.read_state is None:
            return await self._alone()
        await self._settle(None)
        while not self._found():
            moment = await self._next_moment()
            if moment is None:
                break
            await self._go(moment)
        if self._found():
            return None
        if self.to_message:
            raise Wrong("Bot không còn tin nào sẽ gửi trong 400 ngày tới.")
        return await self._go(self.until)

    async def _next_moment(self) -> datetime | None:
        """The next moment at which the bot may speak, if it is before the end."""
        state = await self._read()
        if not state.get("next_at"):
            return None
        # The read function may still name the moment we stand on; a walk never stands still.
        moment = max(read_instant(state["next_at"]), self._last + timedelta(seconds=1))
        return moment if moment <= self.until else None

    async def _go(self, moment: datetime) -> None:
        # While the bot worked, the office clock ran on; it is never set back.
        if moment > self.world.clock.now():
            self.world.clock.set(moment)
        self._last = max(moment, self._last)
        self.steps += 1
        self.world.touch()
        await self._settle(moment)

    async def _settle(self, moment: datetime | None) -> None:
        """Wait until the bot's planner has ticked at or after `moment` and everything sendable is sent."""
        seen: object = None
        patience = monotonic() + SETTLE_SECONDS
        while True:
            state = await self._read()
            ticked = read_instant(state["ticked_at"]) if state.get("ticked_at") else None
            has_ticked = moment is None or (ticked is not None and ticked >= moment)
            # What people have said and the bot has not taken yet belongs to this moment too.
            waiting = len(self.world.updates.waiting)
            if has_ticked and not state.get("pending") and not waiting:
                return
            progress = (has_ticked, state.get("pending"), waiting, self.world.bot_messages)
            if progress != seen:
                seen, patience = progress, monotonic() + SETTLE_SECONDS
            elif monotonic() > patience:
                at = self.world.clock.now().astimezone(OFFICE).strftime("%H:%M ngày %d/%m/%Y")
                raise Wrong(f"Dừng ở {at}: sau {SETTLE_SECONDS:.0f} giây bot vẫn chưa làm xong việc của thời điểm này.")
            await asyncio.sleep(POLL_SECONDS)

    async def _read(self) -> Json:
        assert self.read_state is not None
        return await self.read_state()

    async def _alone(self) -> None:
        """Nobody tells when the bot is done: go hour by hour with a short pause."""
        while not self._found() and self._last < self.until:
            self._last = min(self._last + ALONE_STEP, self.until)
            self.world.clock.set(max(self._last, self.world.clock.now()))
            self.steps += 1
            self.world.touch()
            await asyncio.sleep(ALONE_PAUSE_SECONDS)


class Walks:
    """At most one walk at a time, and the jumps beside it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.read_state: ReadState | None = None
        self.current: Walk | None = None

    @property
    def is_running(self) -> bool:
        """Whether a walk is under way."""
        return self.current is not None and self.current.state == "running"

    def _check(self, target: datetime) -> None:
        if self.is_running:
            raise Wrong("Đang tua thời gian: chờ xong hoặc bấm Dừng trước.")
        now = self.world.clock.now()
        if target < now:
            back = target.astimezone(OFFICE).strftime("%H:%M %d/%m/%Y")
            here = now.astimezone(OFFICE).strftime("%H:%M %d/%m/%Y")
            raise Wrong(f"Không lùi được thời gian: bây giờ là {here}, không thể về {back}.")

    def jump(self, target: datetime) -> None:
        """Set the clock at once, as if the machine had been off until then."""
        self._check(target)
        self.world.clock.set(target)
        self.world.touch()

    def walk(self, target: datetime | None) -> Walk:
        """Walk to an instant; None walks to the next message of the bot."""
        furthest = self.world.clock.now() + timedelta(days=MOST_DAYS)
        until = target or furthest
        self._check(until)
        if until > furthest:
            raise Wrong(f"Chỉ tua được trong vòng {MOST_DAYS} ngày.")
        walk = self.current = Walk(self.world, self.read_state, until, target is None)
        walk.task = asyncio.create_task(walk.run())
        self.world.touch()
        return walk

    async def cancel(self) -> None:
        """Stop the walk where it is."""
        if self.current is not None and self.current.task is not None:
            self.current.task.cancel()
            await asyncio.wait([self.current.task])
            if self.current.state == "running":
                # A task cancelled before its first step never ran its own ending.
                self.current.state = "cancelled"
                self.world.touch()
