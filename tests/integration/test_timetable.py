"""The timetable stops between two ticks, never in the middle of one."""

from __future__ import annotations

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

from jobs.schedule import Timetable

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


async def test_a_tick_that_was_just_handed_over_when_the_timetable_stops_runs_to_its_end() -> None:
    said: list[str] = []

    async def tick() -> None:
        said.append("begun")
        for _ in range(20):
            await asyncio.sleep(0)
        said.append("ended")

    timetable = Timetable(ZONE)
    timetable.every(3600.0, "plan", tick)
    timetable.start()
    await asyncio.sleep(0)
    # The scheduler hands the tick over, and in the same turn of the loop the timetable is stopped.
    timetable._scheduler.modify_job("plan", next_run_time=datetime.now(ZONE))
    await asyncio.create_task(timetable.stop())
    await asyncio.sleep(0)
    assert said == ["begun", "ended"]
