"""`python -m bot move --to URL`: an office from SQLite to PostgreSQL."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from bot.app import must_be_migrated, naming_what_keeps_it_shut
from bot.commands.backup import is_sqlite
from bot.core.errors import BadInput
from bot.process_lock import process_lock
from bot.settings import Settings
from db.migrate import MigrationBusy, migrate, revision_of
from db.moving import CannotCopy, copy


async def run(settings: Settings, to: str) -> None:
    """Copy everything and compare both sides. Raises BadInput when the bot runs, the target is not an empty PostgreSQL
    database, or the sides differ; the SQLite file is never changed."""
    if not is_sqlite(settings):
        raise BadInput(
            "DATABASE_URL is not an SQLite file.", "Moving goes from SQLite to PostgreSQL; between servers use backup and restore."
        )
    if not to.startswith(("postgresql://", "postgres://", "postgresql+psycopg://")):
        raise BadInput("The target is not PostgreSQL.", "Name it as postgresql://user:password@host/name.")
    must_be_migrated(settings)
    with process_lock(settings):
        with naming_what_keeps_it_shut("Start it, or correct the address."):
            revision_of(to)
        try:
            migrate(to)
            copied = copy(settings.database_url, to)
        except CannotCopy as error:
            raise BadInput(f"Nothing was moved: {error}.", "Name an empty PostgreSQL database.") from None
        except MigrationBusy as error:
            raise BadInput(str(error), "Try again in a minute.") from None
    table = Table("table", "SQLite", "PostgreSQL")
    for one in copied:
        if one.source:
            table.add_row(one.table, f"{one.source:,}", f"{one.target:,}")
    console = Console()
    console.print(table)
    console.print("Both sides hold the same. Set DATABASE_URL to the new address and start the bot; the SQLite file stays as it was.")
