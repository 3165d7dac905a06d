"""`web` and `jobs` as platforms run them: processes of their own on one PostgreSQL database, some of which die."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from bot.sandbox.server import Sandbox
from db.session import Database
from tests.flow.stage import a_sandbox
from tests.flow.world import World
from tests.waits import until

ROOT = Path(__file__).resolve().parent.parent.parent
SECRET = "a-secret-of-more-than-thirty-two-characters"


async def _free_port() -> int:
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = int(server.sockets[0].getsockname()[1])
    server.close()
    await server.wait_closed()
    return port


class House:
    """The processes of one deployment; every one ends with the test."""

    def __init__(self, url: str, folder: Path, sandbox: Sandbox, public_port: int) -> None:
        own = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
        self._environment = own | {
            "DATABASE_URL": url,
            "NHACVIEC_TELEGRAM_TOKEN": sandbox.token,
            "NHACVIEC_TELEGRAM_API_URL": sandbox.url,
            "NHACVIEC_PUBLIC_URL": f"http://127.0.0.1:{public_port}",
            "NHACVIEC_WEBHOOK_SECRET": SECRET,
            "NHACVIEC_CLOCK": str(folder / "clock"),
            "NHACVIEC_DATA_DIR": str(folder),
            "NHACVIEC_LOG_LEVEL": "DEBUG",
            "PTB_TIMEDELTA": "true",
        }
        self._log = folder / "stderr"
        self._started: list[asyncio.subprocess.Process] = []

    async def start(self, command: str, port: int) -> asyncio.subprocess.Process:
        with self._log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", command), cwd=ROOT, env=self._environment | {"PORT": str(port)}, stderr=log
            )
        self._started.append(process)
        return process

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8")

    async def end(self) -> None:
        for process in self._started:
            if process.returncode is None:
                process.kill()
                await process.wait()


@asynccontextmanager
async def _house(url: str, folder: Path) -> AsyncIterator[tuple[World, House, list[int]]]:
    async with a_sandbox(folder) as sandbox, World(sandbox.url) as world:
        sandbox.limits.enforce = False
        ports = [await _free_port() for _ in range(2)]
        house = House(url, folder, sandbox, ports[0])
        try:
            yield world, house, ports
        finally:
            await house.end()


async def _healthy(port: int) -> None:
    """Until the process answers that it is well."""
    async with httpx.AsyncClient(timeout=30) as client:

        async def is_well() -> bool:
            try:
                return (await client.get(f"http://127.0.0.1:{port}/healthz")).status_code == 200
            except httpx.HTTPError:
                return False

        await until(is_well, seconds=120)


@pytest.mark.slow
async def test_processes_share_the_work_and_outlive_each_other_and_their_connections(postgres_url: str, tmp_path: Path) -> None:
    async with _house(postgres_url, tmp_path) as (world, house, ports):
        await house.start("web", ports[0])
        second = await house.start("web", ports[1])
        clock = await house.start("jobs", await _free_port())
        for port in ports:
            await _healthy(port)
        people = [await world.person(f"Cán bộ {n}", id=2900 + n, started=True) for n in range(6)]
        for person in people:
            await person.say("xin chào")
        for person in people:
            await person.next_message("mã", timeout=60)

        second.kill()
        clock.kill()
        database = Database(postgres_url)
        async with database.read() as connection:
            await connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            )
        for person in people:
            await person.say("còn đó không")
        for person in people:
            await person.next_message("mã", timeout=60)

        async def undone() -> int:
            async with database.read() as connection:
                return int((await connection.execute(text("SELECT count(*) FROM inbox WHERE state <> 'done'"))).scalar_one())

        async def is_dealt_with() -> bool:
            return not await undone()

        await until(is_dealt_with)
        async with database.read() as connection:
            answers = await connection.execute(text("SELECT count(*), count(DISTINCT inbox_id) FROM message WHERE state <> 'dropped'"))
        await database.close()
        # Every update had its effect once, whoever died meanwhile.
        assert tuple(answers.one()) == (12, 12)
        assert sandbox_token_free(house.log())


def sandbox_token_free(log: str) -> bool:
    return "AAsandbox-khong-phai" not in log and SECRET not in log
