"""The watchdog: what it sees, what it does about it, and when it leaves the rest to the supervisor."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from db.session import Database
from jobs import schedule, watch
from jobs.schedule import Timetable


class Polling:
    def __init__(self, seconds: float) -> None:
        self.seconds, self.rebuilt = seconds, 0

    def silence(self) -> float:
        return self.seconds

    def rebuild(self) -> bool:
        self.rebuilt += 1
        return self.rebuilt == 1


class Ticks:
    def __init__(self, *late: str) -> None:
        self.names, self.restarts = list(late), 0

    def late(self, seconds: float) -> list[str]:
        return self.names

    def restart(self) -> None:
        self.restarts += 1


@pytest.mark.parametrize(
    ("seconds", "rebuilt", "given_up"), [(299.0, 0, []), (301.0, 1, []), (601.0, 1, ["no poll has succeeded for 10 minutes"])]
)
async def test_polling_that_is_silent_is_rebuilt_and_then_left_to_the_supervisor(
    database: Database, seconds: float, rebuilt: int, given_up: list[str]
) -> None:
    polling, ticks = Polling(seconds), Ticks()
    said: list[str] = []
    await watch.look(database, polling, ticks, said.append)
    assert (polling.rebuilt, said, ticks.restarts) == (rebuilt, given_up, 0)


async def test_a_timetable_that_does_not_begin_its_ticks_any_more_begins_anew(database: Database) -> None:
    ticks = Ticks("plan")
    await watch.look(database, Polling(0.0), ticks, pytest.fail)
    assert ticks.restarts == 1


async def test_the_watch_outlives_a_store_that_is_away() -> None:
    stop = asyncio.Event()
    away = Database("postgresql://nobody@127.0.0.1:1/none")
    polling, ticks = Polling(601.0), Ticks()
    said: list[str] = []

    def give_up(why: str) -> None:
        said.append(why)
        stop.set()

    async with asyncio.timeout(20):
        await watch.run(away, polling, ticks, give_up, stop)
    assert said == ["no poll has succeeded for 10 minutes"]
    await away.close()


class Time:
    now = 1000.0

    def monotonic(self) -> float:
        return self.now


async def test_a_dead_scheduler_is_told_by_what_it_does_not_do(monkeypatch: pytest.MonkeyPatch) -> None:
    time = Time()
    monkeypatch.setattr(schedule, "time", time)
    begun: list[int] = []
    done = asyncio.Event()

    async def tick() -> None:
        begun.append(1)
        done.set()

    timetable = Timetable(ZoneInfo("Asia/Ho_Chi_Minh"))
    timetable.every(15.0, "plan", tick)
    assert timetable.late(30.0) == []
    timetable.start()
    _kill(timetable._scheduler.shutdown)
    time.now += 44.0
    assert timetable.late(30.0) == []
    time.now += 2.0
    assert timetable.late(30.0) == ["plan"]
    timetable._ticks["plan"] = (0.01, tick)
    timetable.restart()
    async with asyncio.timeout(10):
        await done.wait()
    assert timetable.late(30.0) == []
    await timetable.stop()


def _kill(shutdown: Callable[..., None]) -> None:
    shutdown(wait=False)
