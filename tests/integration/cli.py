"""The command line as an operator meets it: run in this process, with an environment of its own."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text
from typer.testing import CliRunner

import bot.logs
from bot.commands.line.app import app
from bot.core.clock import OFFICE_ZONE, SystemClock

TODAY = date(2026, 11, 5)
"""A Thursday: the day on which every command is typed, at 09:00 in the office."""
TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz0123456"
_MORNING = datetime.combine(TODAY, time(9), OFFICE_ZONE)


@dataclass(frozen=True)
class Ran:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Cli:
    """`cli("check")` runs `python -m bot check`; `env` is all there is of settings."""

    def __init__(self, folder: Path, migrated: Path) -> None:
        self.folder = folder
        self._migrated = migrated
        self.file = folder / "office.sqlite3"
        self.env: dict[str, str | None] = {name: None for name in os.environ if name.startswith("NHACVIEC_")}
        self._to_morning = _MORNING - datetime.now(UTC)
        self.env |= {"DATABASE_URL": f"sqlite:///{self.file}", "NHACVIEC_DATA_DIR": str(folder / "var"), "PORT": None, "COLUMNS": "200"}

    def __call__(self, *words: str, given: str | None = None, **env: str | None) -> Ran:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(SystemClock, "now", lambda _clock: datetime.now(UTC) + self._to_morning)
            result = CliRunner().invoke(app, list(words), input=given, env=self.env | env)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    def good(self, *words: str) -> Ran:
        """Run a command that must end well."""
        ran = self(*words)
        assert ran.code == 0, f"{words}: {ran}"
        return ran

    def count(self, table: str) -> int:
        """How many rows a table holds."""
        return int(self.row(f"SELECT count(*) FROM {table}")[0])

    def row(self, statement: str) -> tuple[Any, ...]:
        """The one row a statement finds."""
        engine = create_engine(f"sqlite:///{self.file}")
        try:
            with engine.connect() as connection:
                return tuple(connection.execute(text(statement)).one())
        finally:
            engine.dispose()

    def execute(self, statement: str) -> None:
        """Change the store behind the program's back."""
        engine = create_engine(f"sqlite:///{self.file}")
        try:
            with engine.begin() as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()

    def migrate(self) -> None:
        """A migrated, empty database, without waiting for `migrate`."""
        shutil.copy(self._migrated, self.file)

    def set_up(self) -> None:
        """A database with an office of two units and two people."""
        self.migrate()
        self.good("set", "organisation", "code=bql", "name=Ban Quản lý")
        self.good("set", "unit", "code=VP", "name=Văn phòng", "kind=office", "mode=live")
        self.good("set", "unit", "code=QLDT", "name=Phòng Quản lý đầu tư", "short=P. QLĐT", "mode=live")
        self.good("set", "person", "name=Nguyễn Thu Hà", "role=clerk", "unit=VP")
        self.good("set", "person", "name=Lê Thị Lan", "role=focal", "unit=QLDT")


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _migrated_sqlite: Path) -> Cli:
    """The command line in an empty folder, with nothing set but where the database is."""
    monkeypatch.chdir(tmp_path)
    # It would tie the logs of the whole test run to the output captured for one command.
    monkeypatch.setattr(bot.logs, "set_up", lambda _level: None)
    return Cli(tmp_path, _migrated_sqlite)


@pytest.fixture(scope="session")
def _small_office(tmp_path_factory: pytest.TempPathFactory, _migrated_sqlite: Path) -> Path:
    made = Cli(tmp_path_factory.mktemp("small_office"), _migrated_sqlite)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(made.folder)
        patch.setattr(bot.logs, "set_up", lambda _level: None)
        made.set_up()
    return made.file


@pytest.fixture
def office(cli: Cli, _small_office: Path) -> Cli:
    """The same with an office in the database, set up once and copied for every test."""
    shutil.copy(_small_office, cli.file)
    return cli
