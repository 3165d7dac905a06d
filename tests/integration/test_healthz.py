"""`/healthz` says whether starting the process anew may help."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

from aiohttp.test_utils import make_mocked_request
from sqlalchemy import insert

from bot.core.clock import SystemClock
from bot.web import TICK_DEAD_SECONDS, Site
from db.session import Database, machine_now
from db.tables import HeartbeatRow


async def status_of(site: Site) -> int:
    return (await site.healthz(make_mocked_request("GET", "/healthz"))).status


async def test_a_planner_that_stands_still_is_no_fault_of_a_process_that_has_only_just_begun(database: Database) -> None:
    clock = SystemClock()
    async with database.write() as connection:
        long_ago = await machine_now(connection) - timedelta(hours=8)
        await connection.execute(insert(HeartbeatRow).values(part="plan", office_at=clock.now(), machine_at=long_ago))
    running = SimpleNamespace(database=database, clock=clock, has_clock=True, polled=())
    site = Site(running)
    assert await status_of(site) == 200
    site._since -= TICK_DEAD_SECONDS + 1
    assert await status_of(site) == 503
    running.has_clock = False
    assert await status_of(site) == 200
