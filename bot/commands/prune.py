"""`python -m bot prune`: the end of retention, by hand or dry."""

from __future__ import annotations

from rich.console import Console

from bot.app import clock_of, database_of, must_be_migrated
from bot.services.retention import ATTACHMENT_DAYS, INBOX_DAYS, MESSAGE_DAYS, prune
from bot.settings import Settings


async def run(settings: Settings, *, dry_run: bool) -> None:
    must_be_migrated(settings)
    database = database_of(settings)
    try:
        pruned = await prune(database, clock_of(settings).now(), dry_run=dry_run)
    finally:
        await database.close()
    verb = "would be emptied" if dry_run else "emptied"
    console = Console()
    console.print(f"{pruned.inbox} updates older than {INBOX_DAYS} days {verb}.")
    console.print(f"{pruned.messages} message texts older than {MESSAGE_DAYS} days {verb}.")
    console.print(f"{pruned.attachments} files that were sent, older than {ATTACHMENT_DAYS} days, {verb}.")
