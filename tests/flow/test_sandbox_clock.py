"""Moving the office clock: jumps, walks from moment to moment, and what stops a walk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.commands import sandbox as command
from bot.core.clock import OffsetClock
from bot.sandbox import walk as walking
from bot.sandbox.clock import OFFICE
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from tests.flow.stage import free_port
from tests.flow.world import SandboxError, World
from tests.waits import until

START = datetime(2026, 11, 20, 7, 0, tzinfo=OFFICE)
MOMENTS = [datetime(2026, 11, day, 8, 0, tzinfo=OFFICE) for day in (20, 23, 25)]


class PlannedBot:
    """Speaks at its moments, one tick after the clock has reached them; `read` is what the demo would hand in."""

    def __init__(self, sandbox: Sandbox, moments: list[datetime]) -> None:
        self.sandbox = sandbox
        self.moments = list(moments)
        self.told: list[datetime] = []
        self.ticked_at: datetime | None = None
        self.pending = 0
        self.is_stuck = False

    async def read(self) -> dict[str, Any]:
        """First the rows appear, at the next look they are sent: so a walk that does not wait would be seen."""
        now = self.sandbox.clock.now()
        if self.pending and not self.is_stuck:
            self.sandbox.world.post(1, self.sandbox.world.bot, text=f"Nhắc việc {now.astimezone(OFFICE):%d/%m}")
            self.pending = 0
        due = [moment for moment in self.moments if moment <= now]
        if due:
            self.moments = self.moments[len(due) :]
            self.told.append(now)
            self.pending = 1
        self.ticked_at = now
        return {
            "now": now.isoformat(),
            "ticked_at": self.ticked_at.isoformat(),
            "pending": self.pending,
            "next_at": self.moments[0].isoformat() if self.moments else None,
            "headline": [f"Đã gửi {len(self.told)} tin"],
            "panes": [{"title": "Sổ", "columns": ["Lúc"], "rows": [[str(at)] for at in self.told]}],
        }


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with Sandbox(tmp_path / "clock") as running:
        running.clock.set(START)
        yield running


@pytest.fixture
async def world(sandbox: Sandbox) -> AsyncIterator[World]:
    async with World(sandbox.url) as client:
        await client.person("Lan", id=1, started=True)
        yield client


@pytest.fixture
def bot(sandbox: Sandbox) -> PlannedBot:
    planned = PlannedBot(sandbox, MOMENTS)
    sandbox.read_state = planned.read
    return planned


async def test_a_walk_stops_at_every_moment_on_its_way(world: World, bot: PlannedBot) -> None:
    walk = await world.clock.walk("2026-11-24T12:00")
    assert [at.astimezone(OFFICE).replace(second=0, microsecond=0) for at in bot.told] == MOMENTS[:2]
    assert walk["messages"] == 2
    lan = await world.find("Lan")
    assert await lan.texts() == ["Nhắc việc 20/11", "Nhắc việc 23/11"]
    assert (await world.clock.now()).isoformat().startswith("2026-11-24T12:00")


async def test_a_jump_passes_every_moment_as_an_outage_does(world: World, bot: PlannedBot) -> None:
    await world.clock.jump("2026-11-24T12:00")
    await bot.read()
    assert len(bot.told) == 1


async def test_a_walk_to_the_next_message_stops_right_there(world: World, bot: PlannedBot) -> None:
    await world.clock.walk_to_next_message()
    await world.clock.walk_to_next_message()
    assert len(bot.told) == 2
    assert (await world.clock.now()).isoformat().startswith("2026-11-23T08:00")


async def test_a_walk_to_the_next_message_says_when_there_is_none(world: World, bot: PlannedBot) -> None:
    bot.moments = []
    with pytest.raises(AssertionError, match="không còn tin nào"):
        await world.clock.walk_to_next_message()


async def test_a_walk_of_one_day_goes_24_hours(world: World, bot: PlannedBot) -> None:
    before = await world.clock.now()
    await world.clock.walk(days=1)
    assert timedelta(hours=24) <= await world.clock.now() - before < timedelta(hours=24, seconds=30)


async def test_the_clock_never_goes_back(world: World, bot: PlannedBot) -> None:
    for move in (world.clock.jump, world.clock.walk):
        with pytest.raises(SandboxError, match="Không lùi được thời gian"):
            await move("2026-11-19T08:00")
    with pytest.raises(SandboxError, match="Không hiểu thời điểm"):
        await world.clock.jump("ngày mai")
    with pytest.raises(SandboxError, match="Cần một thời điểm"):
        await world.clock.walk()


async def test_a_walk_gives_up_when_the_bot_makes_no_progress(world: World, bot: PlannedBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walking, "SETTLE_SECONDS", 0.2)
    bot.is_stuck = True
    with pytest.raises(AssertionError, match="bot vẫn chưa làm xong việc"):
        await world.clock.walk("2026-11-24T12:00")
    assert (await world.clock.now()).isoformat().startswith("2026-11-20T08:00")


async def test_a_walk_can_be_stopped_and_only_one_walks_at_a_time(world: World, bot: PlannedBot) -> None:
    bot.is_stuck = True
    await world.post("clock/walk", days=3)
    with pytest.raises(SandboxError, match="Đang tua thời gian"):
        await world.post("clock/walk", days=1)
    with pytest.raises(SandboxError, match="Đang tua thời gian"):
        await world.clock.jump(days=1)
    assert (await world.post("clock/cancel"))["walk"]["state"] == "cancelled"
    bot.is_stuck = False
    await world.clock.walk(days=1)


async def test_a_broken_read_function_ends_the_walk_with_its_reason(world: World, sandbox: Sandbox) -> None:
    async def broken() -> dict[str, Any]:
        raise RuntimeError("database is locked")

    sandbox.read_state = broken
    with pytest.raises(AssertionError, match="database is locked"):
        await world.clock.walk(days=1)
    assert "database is locked" in (await world.get("view"))["state"]["headline"][0]


async def test_alone_the_sandbox_walks_hour_by_hour(world: World) -> None:
    walk = await world.clock.walk(days=1)
    assert walk["steps"] == 24


async def test_the_bot_reads_the_offset_from_the_file(world: World, sandbox: Sandbox, tmp_path: Path) -> None:
    before = float((tmp_path / "clock").read_text())
    await world.clock.jump(hours=2)
    assert 7199 < float((tmp_path / "clock").read_text()) - before < 7201
    again = Sandbox(tmp_path / "clock")
    assert abs(again.clock.now() - sandbox.clock.now()) < timedelta(seconds=1)


async def test_the_page_hears_of_new_messages_panes_and_walks(world: World, bot: PlannedBot) -> None:
    first = await world.get("view")
    assert (first["alone"], first["state"]["headline"]) == (False, ["Đã gửi 0 tin"])
    await world.clock.walk_to_next_message()
    then = await world.get("view", after=first["n"], panes=first["panes_n"], wait=5)
    assert [message["text"] for message in then["messages"]] == ["Nhắc việc 20/11"]
    assert then["clock"]["walk"]["state"] == "done"
    if then["state"] is None:
        then = await world.get("view", after=then["n"], panes=then["panes_n"], wait=5)
    assert then["state"]["panes"][0]["rows"] != []
    nothing = await world.get("view", after=then["n"], panes=then["panes_n"])
    assert (nothing["messages"], nothing["state"]) == ([], None)


async def test_a_sandbox_alone_tells_its_bot_the_clock_that_its_page_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stops: list[asyncio.Event] = []
    monkeypatch.setattr(command, "stop_on_signals", stops.append)
    running = asyncio.ensure_future(command.run(Settings(_env_file=None, PORT=await free_port(), data_dir=tmp_path)))  # type: ignore[call-arg]
    lines: list[str] = []

    def is_told() -> bool:
        lines.extend(capsys.readouterr().out.splitlines())
        return any("NHACVIEC_CLOCK=" in line for line in lines)

    await until(is_told)
    told = dict(line.strip().split("=", 1) for line in lines if "=" in line)
    try:
        async with World(told["NHACVIEC_TELEGRAM_API_URL"]) as world:
            await world.clock.jump(datetime(2031, 5, 5, 8, 0, tzinfo=OFFICE))
        assert OffsetClock(Path(told["NHACVIEC_CLOCK"])).now().year == 2031
    finally:
        stops[0].set()
        await running
