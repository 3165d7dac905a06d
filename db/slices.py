"""Long work in slices: the event loop serves everybody else in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from itertools import islice
from typing import TypeVar

_T = TypeVar("_T")


async def in_slices(things: Iterable[_T], size: int = 500) -> AsyncIterator[list[_T]]:
    """The things, some at a time; between two slices whoever waits for the loop has its turn."""
    left = iter(things)
    some = list(islice(left, size))
    while some:
        yield some
        some = list(islice(left, size)) if len(some) == size else []
        if some:
            await asyncio.sleep(0)
