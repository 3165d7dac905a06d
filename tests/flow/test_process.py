"""The bot as the operator runs it: a process of its own that may be killed, stopped, or started twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import text

from bot.sandbox.server import Sandbox
from db.session import Database
from tests.flow.stage import a_sandbox
from tests.flow.world import PersonChat, World
from tests.papers import workbook

ROOT = Path(__file__).resolve().parent.parent.parent
RESENT = "(gửi lại do đường truyền"


def _environment(url: str, folder: Path, sandbox: Sandbox) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
    return own | {
        "DATABASE_URL": url,
        "NHACVIEC_TELEGRAM_TOKEN": sandbox.token,
        "NHACVIEC_TELEGRAM_API_URL": sandbox.url,
        "NHACVIEC_CLOCK": str(folder / "clock"),
        "NHACVIEC_DATA_DIR": str(folder),
        "NHACVIEC_LOG_LEVEL": "DEBUG",
        "PTB_TIMEDELTA": "true",
    }


class Runs:
    """`python -m bot run`, as often as asked; every one ends with the test."""

    def __init__(self, url: str, folder: Path, sandbox: Sandbox) -> None:
        self._environment = _environment(url, folder, sandbox)
        self._log = folder / "stderr"
        self._started: list[asyncio.subprocess.Process] = []

    async def start(self) -> asyncio.subprocess.Process:
        with self._log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"), cwd=ROOT, env=self._environment, stdout=asyncio.subprocess.DEVNULL, stderr=log
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
async def _theatre(office_url: str, folder: Path) -> AsyncIterator[tuple[Sandbox, World, Runs, list[PersonChat]]]:
    """The sandbox with four people of the office in it, and no bot yet."""
    async with a_sandbox(folder) as sandbox, World(sandbox.url) as world:
        sandbox.limits.enforce = False
        people = [await world.person(f"Cán bộ {n}", id=2000 + n, started=True) for n in (1, 3, 4, 5)]
        runs = Runs(office_url, folder, sandbox)
        try:
            yield sandbox, world, runs, people
        finally:
            await runs.end()


async def _until_drained(database: Database, sandbox: Sandbox) -> None:
    """Until every update is done and every answer has left, or waits for its outcome."""
    deadline = monotonic() + 120
    while True:
        async with database.read() as connection:
            left = (
                await connection.execute(
                    text(
                        "SELECT (SELECT count(*) FROM inbox WHERE state = 'new')"
                        " + (SELECT count(*) FROM message WHERE kind = 'answer' AND state IN ('ready', 'leased')) AS n"
                    )
                )
            ).scalar_one()
        if left == 0 and not sandbox.world.updates.waiting:
            return
        assert monotonic() < deadline, f"{left} still wait"
        await sandbox.calls.bell.wait(0.2)


async def test_a_bot_killed_in_the_middle_answers_every_command_and_none_twice(office_url: str, tmp_path: Path) -> None:
    async with _theatre(office_url, tmp_path) as (sandbox, world, runs, people):
        asked = [(person, f"10{n} đang xử lý") for n in (1, 2, 3) for person in people[2:3]] + [(person, "/help") for person in people]
        for person, words in asked:
            await person.say(words)
        await world.fault("delay", "sendMessage", seconds=0.3, count=4)
        first = await runs.start()
        await world.next_call("sendMessage", timeout=60)
        first.kill()
        await first.wait()
        for person in people:
            await person.say("trợ giúp")
        database = Database(office_url)
        async with database.write() as connection:
            # What the dead process held lapses by itself: the right to send after a quarter of a minute, the updates it had
            # in hand after a minute.
            await connection.execute(text("UPDATE sender SET holder = NULL"))
            await connection.execute(text("UPDATE inbox SET leased_until = NULL WHERE state = 'new'"))
        second = await runs.start()
        await _until_drained(database, sandbox)
        async with database.read() as connection:
            states = Counter((await connection.execute(text("SELECT state FROM inbox"))).scalars())
            unknown = (
                await connection.execute(text("SELECT count(*) FROM message WHERE state IN ('unknown', 'leased') AND kind = 'answer'"))
            ).scalar_one()
            reports = (await connection.execute(text("SELECT count(*) FROM report"))).scalar_one()
        assert states == {"done": len(asked) + len(people)}
        assert reports == 3, "each report is recorded once"
        plain = [said for person in people for said in await person.texts() if RESENT not in said]
        wanted = len(asked) + len(people)
        # What was in hand at the kill may have arrived or not: it waits a minute, then goes once more, labelled.
        assert wanted - unknown <= len(plain) <= wanted
        for number in (101, 102, 103):
            assert len([said for said in plain if f"Ghi nhận #{number}" in said]) <= 1
        started = monotonic()
        second.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(second.wait(), 5) == 0
        assert monotonic() - started < 5
        await database.close()
        log = runs.log()
        assert "stopped" in log
        assert sandbox.token not in log
        assert sandbox.token.partition(":")[2] not in log


async def test_a_second_bot_on_the_same_file_is_refused_and_the_first_goes_on(office_url: str, tmp_path: Path) -> None:
    async with _theatre(office_url, tmp_path) as (_sandbox, world, runs, people):
        first = await runs.start()
        await world.next_call("getMe", timeout=20)
        second = await runs.start()
        assert await asyncio.wait_for(second.wait(), 20) == 1
        assert "Another bot is running on this SQLite file." in runs.log()
        assert "Traceback" not in runs.log()
        await people[2].say("/help")
        await people[2].next_message("Báo cáo")
        first.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(first.wait(), 5) == 0


async def test_a_plan_shown_before_the_bot_is_killed_is_written_once_on_ghi_to_the_next_one(office_url: str, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
        [1, "Rà soát quy chế làm việc", "P. QLĐT", "20/01/2025"],
    ]
    async with _theatre(office_url, tmp_path) as (sandbox, _, runs, (clerk, *_others)):
        first = await runs.start()
        await clerk.send_file("ke-hoach.xlsx", workbook(rows))
        await clerk.next_message("Đã đọc ke-hoach.xlsx", timeout=60)
        first.kill()
        await first.wait()
        await clerk.say("ghi")
        database = Database(office_url)
        async with database.write() as connection:
            await connection.execute(text("UPDATE sender SET holder = NULL"))
            await connection.execute(text("UPDATE inbox SET leased_until = NULL WHERE state = 'new'"))
        await runs.start()
        assert "Đã ghi 01 nhiệm vụ" in (await clerk.next_message("Đã ghi", timeout=60)).text
        await _until_drained(database, sandbox)
        async with database.read() as connection:
            written = await connection.execute(text("SELECT count(*) FROM task WHERE content = 'Rà soát quy chế làm việc'"))
            assert written.scalar_one() == 1
        await database.close()
