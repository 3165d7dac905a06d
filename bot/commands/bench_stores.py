"""The stores a bench measures: new SQLite files, or one empty PostgreSQL database."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from bot.app import naming_what_keeps_it_shut
from bot.commands import bench_fill
from bot.commands.bench_fill import Size
from bot.core.errors import BadInput
from db import organisations
from db.migrate import migrate
from db.session import Database


class Sqlite:
    """Every register is a new file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def fresh(self) -> str:
        url = f"sqlite:///{Path(tempfile.mkdtemp(dir=self._folder)) / 'fresh.sqlite3'}"
        migrate(url)
        return url

    async def leave(self) -> None:
        """The folder goes as a whole."""


class Postgres:
    """There is one database: it is emptied for every register, and left empty."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def fresh(self) -> str:
        await self.leave()
        return self._url

    async def leave(self) -> None:
        database = Database(self._url)
        try:
            await bench_fill.empty(database)
        finally:
            await database.close()


async def must_be_empty(url: str) -> str:
    """The server's version. Raises BadInput when the URL names no PostgreSQL database, or one that holds a register."""
    if not re.match(r"postgres(ql)?(\+\w+)?://", url):
        raise BadInput(
            "That names no PostgreSQL database.", "Use --postgres postgresql://user:password@host/name; SQLite is measured anyway."
        )
    with naming_what_keeps_it_shut("Start it, or correct the address."):
        migrate(url)
    database = Database(url)
    try:
        async with database.read() as connection:
            if await organisations.all_of(connection):
                raise BadInput("The PostgreSQL database holds a register.", "Name an empty database: everything in it is written over.")
            return str((await connection.exec_driver_sql("SHOW server_version")).scalar_one())
    finally:
        await database.close()


async def fill(url: str, size: Size) -> None:
    """Make a register of this size there."""
    database = Database(url)
    try:
        await bench_fill.fill(database, size)
    finally:
        await database.close()
