"""`python -m bot reread --since DATE`: where a newer reading differs from what was recorded."""

from __future__ import annotations

from datetime import time

from rich.console import Console
from rich.table import Table

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import day_of, organisation_of
from bot.core.clock import local
from bot.core.windows import at
from bot.services.reread import reread
from bot.settings import Settings


async def run(settings: Settings, since: str, org: str | None) -> None:
    """Nothing is changed: the list is for whoever keeps the register."""
    must_be_migrated(settings)
    day = day_of(since)
    assert day is not None
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        read, found = await reread(database, organisation.id, at(day, time.min), clock_of(settings).now())
    finally:
        await database.close()
    console = Console()
    if found:
        table = Table("at", "task", "words", "read then", "read now")
        for one in found:
            table.add_row(f"{local(one.at):%d/%m/%Y %H:%M}", str(one.number), one.raw, one.then, one.now)
        console.print(table)
    console.print(f"{read} reports read again, {len(found)} would be read differently now.")
