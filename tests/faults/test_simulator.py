"""Histories made by chance (tests/faults/simulator.py), compared at their end with what the server saw."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from db.session import Database
from tests.faults.scene import Audit
from tests.faults.simulator import Simulation, patch_time
from tests.flow.stage import careless

SEEDS = (1, 2, 3, 4)
STEPS = 25_000
"""For each seed; 100,000 together."""


async def history(url: str, seed: int, steps: int, monkeypatch: pytest.MonkeyPatch) -> tuple[Simulation, dict[str, int]]:
    database = Database(url)
    careless(database)
    world = Simulation(database, random.Random(seed))
    patch_time(monkeypatch, world.machine)
    try:
        await world.open()
        await world.run(steps)
        await world.settle()
        return world, await world.check()
    finally:
        await database.close()


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
async def test_row_03_a_history_made_by_chance(
    sqlite_url: str, seed: int, scaled: Callable[[int], int], tell: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = scaled(STEPS)
    world, figures = await history(sqlite_url, seed, steps, monkeypatch)
    audit = Audit(said=figures["seen"], labelled=figures["labelled"])
    tell(
        3,
        f"simulator, seed {seed}: {steps:,} steps, {figures['rows']:,} rows, {figures['deaths']} deaths at {len(world.deaths)} points",
        audit,
    )


async def test_row_03_a_short_history_made_by_chance(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    world, figures = await history(sqlite_url, 9, 600, monkeypatch)
    assert figures["seen"] > 20
    assert world.telegram.outcomes["yes"] > 10


async def test_row_03_the_same_seed_gives_the_same_history(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    path = sqlite_url.partition(":///")[2]
    shutil.copy(path, f"{path}.again")
    first = await history(sqlite_url, 7, 200, monkeypatch)
    second = await history(f"sqlite:///{path}.again", 7, 200, monkeypatch)
    assert first[1] == second[1]
    assert first[0].deaths == second[0].deaths
