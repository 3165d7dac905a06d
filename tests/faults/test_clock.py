"""Clocks that jump, machines that were off, ticks that stop."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text, update

from bot.core.clock import SystemClock
from bot.core.task import State
from bot.services.lease import Lease
from db.session import Database, machine_now
from db.tables import SenderRow
from tests.faults.scene import Nursery, Scene, a_scene
from tests.integration.desk import FOCAL, HEAD, Desk, desk_with_task, open_desk, task
from tests.waits import until


async def _a_morning(database: Database) -> Desk:
    """Ten tasks of one focal person that come due one after the other, registered on Monday 04/11/2024."""
    desk = await open_desk(database)
    for n in range(10):
        await desk.register(task(f"Việc số {n}", due=(desk.clock.now() + timedelta(days=4 + n)).date()))
    for who in (FOCAL, HEAD):
        await desk.bind(who)
    desk.clock.set("2024-11-06 08:05")
    return desk


async def _tick(desk: Desk) -> int:
    """Plan and send; how many messages the focal person got."""
    before = len(desk.channel.texts(FOCAL))
    await desk.tick()
    await desk.send_all()
    return len(desk.channel.texts(FOCAL)) - before


JUMPS = {
    "+1 h": timedelta(hours=1),
    "+1 d": timedelta(days=1),
    "+40 d": timedelta(days=40),
    "-1 h": timedelta(hours=-1),
    "-1 d": timedelta(days=-1),
}


@pytest.mark.parametrize("jump", JUMPS)
async def test_row_15_the_office_clock_jumps(database: Database, jump: str, tell: Callable[..., None]) -> None:
    desk = await _a_morning(database)
    first = await _tick(desk)
    desk.clock.step(seconds=JUMPS[jump].total_seconds())
    at_once = [await _tick(desk) for _ in range(3)]
    # Forward: at most one digest, whatever was passed over; backward: nothing again.
    assert sum(at_once) <= 1
    if jump.startswith("-"):
        assert sum(at_once) == 0
    if jump == "+40 d":
        assert sum(at_once) == 1, "owed since long ago, told at the first tick"
    async with database.read() as connection:
        twice = text(
            "SELECT count(*) FROM (SELECT 1 FROM item WHERE live GROUP BY rule, assignment_id, slot, audience HAVING count(*) > 1) AS t"
        )
        assert (await connection.execute(twice)).scalar_one() == 0
    tell(15, f"{jump}: {first} digest before, {sum(at_once)} after, none twice")


@pytest.mark.parametrize("minutes", [5, -5])
async def test_row_15_the_stores_clock_differs_from_the_machines(
    database: Database, minutes: int, monkeypatch: pytest.MonkeyPatch, tell: Callable[..., None]
) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    shift = timedelta(minutes=minutes)
    real = SystemClock

    class Shifted:
        def now(self) -> object:
            return real().now() + shift

    monkeypatch.setattr("db.session.SystemClock", Shifted)
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == ["một"]
    # The store's clock is put right while the lease is held: trust is judged by the machine's own monotonic clock, and
    # whoever takes over holds what was in hand.
    monkeypatch.setattr("db.session.SystemClock", real)
    async with database.write() as connection:
        await connection.execute(update(SenderRow).values(leased_until=await machine_now(connection) - shift))
    other = Lease(database, "telegram")
    assert await other.hold() is (minutes > 0)
    await desk.answer(FOCAL, "hai", "2/1")
    await desk.sender.step()
    assert desk.channel.texts(FOCAL) in (["một", "hai"], ["một"])
    tell(15, f"the store's clock {minutes:+} min: no message twice")


@pytest.mark.parametrize(
    ("name", "away", "at"),
    [("10 s", 10, "2024-11-06 07:59:55"), ("2 h", 7200, "2024-11-06 07:30:00"), ("3 d", 259_200, "2024-11-05 16:00:00")],
)
async def test_row_16_down_over_slots(database: Database, name: str, away: int, at: str, tell: Callable[..., None]) -> None:
    desk = await _a_morning(database)
    desk.clock.set(at[:16])
    await _tick(desk)
    before = len(desk.channel.sent)
    desk.clock.step(seconds=away)
    told = [await _tick(desk) for _ in range(3)]
    assert sum(told) <= 1, "one digest, not one for each slot that was missed"
    async with database.read() as connection:
        late = text("SELECT count(*) FROM message WHERE state = 'sent' AND sent_at > expires_at")
        assert (await connection.execute(late)).scalar_one() == 0
    tell(16, f"down for {name}: {len(desk.channel.sent) - before} messages, nothing older than its expiry")


CHANGES: dict[str, dict[str, Any]] = {
    "done": {"state": State.SUBMITTED, "submitted_on": date(2024, 11, 7)},
    "its deadline moved": {"due": date(2024, 12, 20), "last_day": date(2024, 12, 20)},
}


@pytest.mark.parametrize("change", CHANGES)
async def test_row_28_what_changed_between_planning_and_sending(database: Database, change: str, tell: Callable[..., None]) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    await desk.tick()
    await desk.change(**CHANGES[change])
    await desk.send_all()
    assert desk.channel.sent == []
    assert {row.dropped_as for row in await desk.rows("digest")} == {"moot"}
    tell(28, f"{change} between planning and sending: dropped as moot, nothing said")


async def test_row_28_a_task_that_went_to_another_unit_is_told_to_that_unit(database: Database, tell: Callable[..., None]) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    await desk.tick()
    await desk.change(unit_id=desk.units["QLLD"])
    await desk.send_all()
    assert desk.channel.sent == []
    tell(28, "reassigned between planning and sending: the old unit hears nothing")


@pytest.fixture
async def scene(sqlite_url: str, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Scene]:
    async with a_scene(sqlite_url, tmp_path, nursery) as made:
        yield made


@pytest.mark.slow
async def test_row_34_the_ticks_stop(scene: Scene, tell: Callable[..., None]) -> None:
    pid = await scene.start("bot", dead_ticks=True)
    await until(lambda: scene.logged("the ticks end here"))
    await scene.make_due(60)
    assert await scene.one("SELECT count(*) FROM message WHERE kind = 'digest'") == 0
    await scene.until("SELECT count(*) FROM message WHERE kind = 'digest' AND state = 'sent'")
    assert await scene.drained()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    assert "ticks_stopped" in scene.log()
    tell(34, "a dead scheduler is noticed by what it does not do, alarmed about and begun anew", (await scene.audit()).must_hold())
