"""What flow tests may ask for: the stage, both ways of talking to the bot."""

from __future__ import annotations

import asyncio
import functools
import os
import shutil
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

# Else python-telegram-bot warns of its own future whenever it meets a 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")

from db.session import Database
from handlers import polling
from tests.conftest import made_once
from tests.flow.scenarios import NOT_ON_ZALO, ON_ZALO_AT_THE_GATE
from tests.flow.stage import BUTTONS, PLAIN, ZALO, Stage, Way, a_stage


@pytest.fixture(scope="session", autouse=True)
def _no_waiting() -> Iterator[None]:
    """A bot is started for every test: it looks at once whether it may poll."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(polling, "_LEASE_LOOK_SECONDS", 0.01)
        yield


@pytest.fixture(scope="session", autouse=True)
def _certificates_read_once() -> Iterator[None]:
    """The sandbox speaks plain HTTP; every client of every bot would read the machine's certificates all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", functools.cache(ssl.create_default_context))
        yield


@pytest.fixture(scope="session")
def _office_sqlite(_migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _first_morning(BUTTONS, _migrated_sqlite, tmp_path_factory)


@pytest.fixture(scope="session")
def _office_on_zalo(_migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _first_morning(ZALO, _migrated_sqlite, tmp_path_factory)


def _first_morning(way: Way, migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    async def play(path: Path) -> None:
        shutil.copy(migrated, path)
        async with a_stage(f"sqlite:///{path}", tmp_path_factory.mktemp("first_morning"), way):
            pass
        database = Database(f"sqlite:///{path}")
        async with database.write() as connection:
            # Every sandbox counts its messages anew: the first morning's must not be taken for a test's own.
            await connection.execute(text("UPDATE message SET provider_id = NULL"))
        await database.close()

    return made_once(tmp_path_factory, f"first_morning_{way.name}.sqlite3", lambda path: asyncio.run(play(path)))


@pytest.fixture
def office_url(_office_sqlite: Path, tmp_path: Path) -> str:
    """An SQLite database with the stage's office in it, after what the first morning at 08:00 had to say."""
    return f"sqlite:///{shutil.copy(_office_sqlite, tmp_path / 'stage.sqlite3')}"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every scenario runs with buttons and replies, with plain words alone, and on Zalo, as far as Zalo can (scenarios.py)."""
    if "way" not in metafunc.fixturenames:
        return
    ways: list[Any] = [BUTTONS, PLAIN]
    name = metafunc.function.__name__
    if name not in NOT_ON_ZALO:
        marks = [pytest.mark.zalo] if name in ON_ZALO_AT_THE_GATE else [pytest.mark.zalo, pytest.mark.slow]
        ways.append(pytest.param(ZALO, marks=marks))
    metafunc.parametrize("way", ways, ids=lambda way: way.name)


@pytest.fixture
def stage_url(request: pytest.FixtureRequest, tmp_path: Path, way: Way) -> str:
    """The office's database, as it stands after the first morning on the channel of the way."""
    template = request.getfixturevalue("_office_on_zalo" if way is ZALO else "_office_sqlite")
    return f"sqlite:///{shutil.copy(template, tmp_path / 'stage.sqlite3')}"


@pytest.fixture
async def stage(stage_url: str, tmp_path: Path, way: Way) -> AsyncIterator[Stage]:
    """The office at work."""
    async with a_stage(stage_url, tmp_path, way, with_web=way is ZALO) as running:
        running.world.by_links = way is ZALO
        # On a machine under load a bot may need a moment longer between two polls than Zalo has patience.
        running.sandbox.world.zalo.keep_unheard = True
        yield running


@pytest.fixture
async def with_buttons(office_url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    """The office at work, for the two gestures that exist only with buttons: a toast, and a page turned in place."""
    async with a_stage(office_url, tmp_path, BUTTONS) as running:
        yield running
