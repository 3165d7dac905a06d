"""The only two ways in which a test lets time pass. Waiting for a guessed time is none of them (`test_layout.py` holds that)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from inspect import isawaitable
from time import monotonic

PATIENCE_SECONDS = 60.0
"""A machine under load is slow; what has not come by then does not come."""
_LOOK_SECONDS = 0.02


async def until(holds: Callable[[], object], *, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something holds (the function may be a coroutine's), no longer than it takes. AssertionError when it never does."""
    given_up = monotonic() + seconds
    while not await _found(holds()):
        assert monotonic() < given_up, f"not so after {seconds:.0f} s: {holds}"
        await asyncio.sleep(_LOOK_SECONDS)


async def _found(answer: object) -> object:
    return await answer if isawaitable(answer) else answer


async def lasting(seconds: float) -> None:
    """The time is the thing that is tried: so long an outage lasts, a process stands still, nobody may send, or passes before a kill."""
    await asyncio.sleep(seconds)
