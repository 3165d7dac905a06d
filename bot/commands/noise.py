"""`python -m bot noise`: how many messages everybody got in a month."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import date

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import organisation_of
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.services import noise
from bot.services import office as offices
from bot.settings import Settings


async def run(settings: Settings, month: str | None, org: str | None, *, as_json: bool) -> None:
    """Raises BadInput for a month that is none."""
    must_be_migrated(settings)
    now = clock_of(settings).now()
    first = local_date(now).replace(day=1) if month is None else _month(month)
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        async with database.read() as connection:
            found = await noise.of_month(connection, await offices.load(connection, organisation.id, now), first)
    finally:
        await database.close()
    console = Console()
    if as_json:
        lines = [{name: value for name, value in asdict(one).items() if name != "person_id"} for one in found]
        console.file.write(json.dumps({"month": f"{first:%Y-%m}", "people": lines}, ensure_ascii=False) + "\n")
        return
    console.print(f"{organisation.name}: messages sent in {first:%m/%Y}", markup=False)
    if not found:
        console.print("Nothing was sent.")
        return
    table = Table()
    for heading in ("", "unit"):
        table.add_column(heading)
    for heading in ("reminders", "on days", "answers"):
        table.add_column(heading, justify="right")
    for one in found:
        table.add_row(escape(one.name), escape(one.unit), str(one.reminders), str(one.days), str(one.answers))
    console.print(table)


def _month(text: str) -> date:
    match = re.fullmatch(r"(20\d{2})-(\d{1,2})|(\d{1,2})/(20\d{2})", text.strip())
    if match is not None:
        year, month = int(match[1] or match[4]), int(match[2] or match[3])
        if 1 <= month <= 12:
            return date(year, month, 1)
    raise BadInput(f"{text!r} is not a month.", "Write it as 2026-11 or 11/2026.")
