"""`python -m bot migrate`: bring the database to the version this code needs."""

from __future__ import annotations

from rich.console import Console

from bot.app import database_of, naming_what_keeps_it_shut
from bot.core.errors import BadInput
from bot.process_lock import process_lock
from bot.settings import Settings
from db.migrate import MigrationBusy, head, is_ahead, migrate, revision_of


async def run(settings: Settings) -> None:
    """Raises BadInput when a bot is running on the SQLite file."""
    database_of(settings)
    with process_lock(settings):
        with naming_what_keeps_it_shut("Start it, or correct DATABASE_URL."):
            before = revision_of(settings.database_url)
        if is_ahead(before):
            Console().print(f"The database is at version {before}, later than this code's ({head()}): it works as it is.")
            return
        try:
            migrate(settings.database_url)
        except MigrationBusy as error:
            raise BadInput(str(error), "Nothing was changed. Try again in a minute.") from None
    Console().print(f"The database is at version {head()}" + (" (as before)." if before == head() else "."))
