"""Sparing the event loop the walks of the collector.

A full collection walks through everything that was ever loaded, and holds up everybody for it: 100 ms with a city's chart in
memory. What stays for long is therefore put where the collector does not look. It is freed all the same when nobody holds it any
more, unless it is part of a circle; those are looked for once a night.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

_FULL = 2
"""The collector's oldest generation."""


def keep_for_good() -> None:
    """Everything there is now stays for long, but for the circles nobody holds: they go first. From now on the same holds for
    whatever outlives a full collection, so that each walks only through what came after the one before."""
    if _keep_survivors not in gc.callbacks:
        gc.callbacks.append(_keep_survivors)
    gc.collect()
    gc.freeze()


def keep_no_more() -> None:
    """What outlives a full collection from now on is walked through again: for a process that goes on with something else."""
    if _keep_survivors in gc.callbacks:
        gc.callbacks.remove(_keep_survivors)


def _keep_survivors(phase: Literal["start", "stop"], info: dict[str, int]) -> None:
    if phase == "stop" and info["generation"] == _FULL:
        gc.freeze()


def look_for_circles() -> None:
    """Look also at what was kept for good, where anything was."""
    if gc.get_freeze_count():
        gc.unfreeze()
        keep_for_good()


@contextmanager
def undisturbed() -> Iterator[None]:
    """While much is loaded nothing is collected: it is all still needed."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def put_out_of_sight() -> None:
    """What is in memory at this moment is not walked through any more."""
    gc.freeze()
