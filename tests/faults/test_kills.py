"""Processes that end without a word: at random moments and between every two statements."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from bot.commands import bench_chat
from bot.commands.bench_fill import account
from bot.core.failpoint import Point
from bot.sandbox.faults import Fault
from bot.services.sender import _IN_FLIGHT
from tests.faults.scene import Nursery, Scene, a_scene, bind_group, owe_group
from tests.waits import lasting

pytestmark = pytest.mark.slow


@pytest.fixture
async def scene(database_url: str, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Scene]:
    async with a_scene(database_url, tmp_path, nursery) as made:
        yield made


async def a_moment(scene: Scene, most: float) -> None:
    """A random part of so many seconds."""
    await lasting(scene.chance.uniform(0.0, most))


async def sending(scene: Scene, before: int) -> None:
    """Until the sender that was just started has sent something."""
    await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["sendMessage"] > before, 10.0)


async def test_row_01_sender_killed_at_random(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    kills = scaled(200)
    for n in range(kills):
        if n % 10 == 0:
            # Never idle: an idle sender can lose nothing.
            await scene.owe(150, name=f"k{n}")
        before = scene.sandbox.calls.methods["sendMessage"]
        pid = await scene.start("sender")
        await sending(scene, before)
        await a_moment(scene, 0.1)
        await scene.kill(pid)
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert audit.labelled + audit.dropped["unconfirmed"] <= kills * _IN_FLIGHT
    tell(1, f"{kills} kills while sending without pause; {audit.dropped['unconfirmed']} unknown twice, told as undelivered", audit)


async def test_row_01_planner_killed_at_random(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    kills = scaled(50)
    for n in range(kills):
        if n % 5 == 0:
            await scene.make_due(60)
        pid = await scene.start("planner")
        await a_moment(scene, 0.2)
        await scene.kill(pid)
    await scene.drain()
    audit = (await scene.audit()).must_hold()
    digests = await scene.one("SELECT count(*) FROM message WHERE kind = 'digest'")
    assert digests == await scene.one("SELECT count(DISTINCT recipient) FROM message WHERE kind = 'digest'") > 0
    assert audit.said == await scene.one("SELECT count(*) FROM message WHERE state = 'sent'")
    tell(1, f"{kills} kills of the planner; one digest for each of {audit.said} people", audit)


async def test_row_01_handler_killed_at_random(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    kills = scaled(50)
    writers = await bench_chat.writers(scene.url, scene.size)
    for n in range(kills):
        for writer in writers:
            scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được {10 + n % 80}%, đợt {n}")
            scene.said += 1
        before = scene.sandbox.calls.methods["sendMessage"]
        pid = await scene.start("bot")
        await lasting(0.15)
        if n % 2:
            # On a slow machine one update may be in hand at every death; at the eleventh it would be taken for the cause.
            await sending(scene, before)
        await a_moment(scene, 0.4)
        await scene.kill(pid)
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert await scene.one("SELECT count(*) FROM inbox WHERE state = 'done'") == scene.said
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    assert await scene.one("SELECT count(*) FROM message WHERE kind = 'answer'") == scene.said
    tell(1, f"{kills} kills of the whole bot while {scene.said} reports came in, each recorded once", audit)


async def test_row_02_killed_with_a_thousand_due_at_one_instant(scene: Scene, tell: Callable[..., None]) -> None:
    await scene.owe(1000, name="cùng lúc")
    pid = await scene.start("sender")
    while scene.sandbox.calls.methods["sendMessage"] < 100:
        await scene.sandbox.calls.bell.wait(0.5)
    await scene.kill(pid)
    began = monotonic()
    await scene.drain()
    audit = (await scene.audit()).must_hold()
    assert audit.said >= 1000
    tell(2, f"all sent, {audit.labelled} again under the label; {monotonic() - began:.0f} s to the last one without our pacing", audit)


async def test_row_04_killed_with_600_queued_updates(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    for n in range(scaled(600)):
        writer = writers[n % len(writers)]
        scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được {1 + n % 98}%, lần {n}")
        scene.said += 1
    for _ in range(3):
        pid = await scene.start("bot")
        await lasting(0.6)
        await scene.kill(pid)
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    tell(4, f"3 kills; {scene.said} of {scene.said} reports recorded, none twice", audit)


async def test_row_05_stopped_under_load(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    stops, slowest = scaled(50), 0.0
    for n in range(stops):
        await scene.owe(25, name=f"s{n}")
        before = scene.sandbox.calls.methods["sendMessage"]
        pid = await scene.start("sender")
        await sending(scene, before)
        await a_moment(scene, 0.1)
        began = monotonic()
        assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
        slowest = max(slowest, monotonic() - began)
    await scene.drain()
    audit = (await scene.audit()).must_hold()
    assert audit.labelled == 0
    assert slowest < 5
    tell(5, f"{stops} stops, nothing in doubt; the slowest took {slowest:.1f} s", audit)


async def test_row_06_paused_for_longer_than_the_lease(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    if scene.database.is_sqlite:
        pytest.skip("one process on one SQLite file: nobody takes over")
    pauses = scaled(10)
    pids = [await scene.start("sender", ttl=1.0), await scene.start("sender", ttl=1.0)]
    for n in range(pauses):
        await scene.owe(60, name=f"p{n}")
        await lasting(0.3)
        await _signal(pids[n % 2], signal.SIGSTOP)
        await lasting(1.4)
        await _signal(pids[n % 2], signal.SIGCONT)
    await scene.drained()
    for pid in pids:
        assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert audit.labelled <= pauses * _IN_FLIGHT
    tell(6, f"{pauses} pauses of one of two senders; {audit.labelled} labelled", audit)


async def _signal(pid: int, number: int) -> None:
    os.kill(pid, number)


SETTING: dict[Point, dict[str, Any]] = {
    Point.PLAN_WRITTEN: {"run": "planner"},
    Point.PLAN_COMMITTED: {"run": "planner"},
    Point.IMPORT_WRITTEN: {"run": "import", "count": 3, "name": "nhập"},
}
"""Who reaches a point; the whole bot unless it stands here."""


@pytest.mark.parametrize("point", list(Point), ids=lambda point: point.name)
async def test_row_03_killed_at_every_failpoint(scene: Scene, point: Point, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    await scene.make_due(20)
    await scene.owe(20, name="trước")
    group, address = await bind_group(scene, "Toàn cơ quan")
    await owe_group(scene, address, group, 1)
    for writer in writers[:3]:
        scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được 40%")
        scene.said += 1
    given = dict(SETTING.get(point, {"run": "bot"}))
    role = given.pop("run")
    await _provoke(scene, point, group)
    deaths = 0
    for nth in (1,) if role == "import" else (1, 2):
        pid = await scene.start(role, point=point.name, nth=nth, **given)
        # The first comes there for sure, however slow the machine; whether there is a second time depends.
        deaths += await _ends_at_the_point(scene, pid, seconds=60 if nth == 1 else 4)
    assert deaths >= 1, f"nobody came to {point.name}\n{scene.log()}"
    if role == "import":
        # Nothing of it is there; done again it is there once.
        assert await scene.one("SELECT count(*) FROM task WHERE content LIKE 'nhập:%'") == 0
        pid = await scene.start(role, **given)
        assert await scene.nursery.wait(pid) == 0, scene.log()
        assert await scene.one("SELECT count(*) FROM task WHERE content LIKE 'nhập:%'") == 3
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed", "moot"])
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    assert await scene.one("SELECT count(*) FROM message WHERE kind = 'decision' AND state = 'sent'") >= 20 - audit.dropped["unconfirmed"]
    tell(3, point.value, audit)


async def _ends_at_the_point(scene: Scene, pid: int, *, seconds: float = 60) -> int:
    """1 when the process killed itself there; one that never comes there is stopped."""
    ended = asyncio.ensure_future(scene.nursery.wait(pid))
    done, _ = await asyncio.wait({ended}, timeout=seconds)
    if not done:
        os.kill(pid, signal.SIGKILL)
        await ended
        return 0
    return int(ended.result() == -signal.SIGKILL)


async def _provoke(scene: Scene, point: Point, group: int) -> None:
    """What must happen for the point to be reached."""
    match point:
        case Point.FAILURE_WRITTEN | Point.FAILURE_COMMITTED:
            scene.sandbox.faults.add(Fault("502", "sendMessage", count=3))
        case Point.CHAT_MOVED:
            scene.sandbox.acts.migrate(group, account(1))
        case Point.RESCUE_WRITTEN:
            pid = await scene.start("sender", point=Point.INTENT_COMMITTED.name)
            assert await _ends_at_the_point(scene, pid) == 1
