"""`python -m bot calendar YEAR`: the year as a picture in the terminal, days off and worked weekend days marked."""

from __future__ import annotations

import calendar as months
from datetime import date

from rich.columns import Columns
from rich.console import Console
from rich.text import Text

from bot.app import database_of, must_be_migrated
from bot.commands.common import organisation_of
from bot.services.calendar import year_rows
from bot.settings import Settings
from db import days
from db.session import Database


async def run(settings: Settings, year: int, org: str | None) -> None:
    """With a database the office's own days are shown; without one, the public calendar."""
    rows = await _rows(settings, year, org)
    kinds = {row[0]: row[1] for row in rows}
    console = Console()
    console.print(Columns([_month(year, month, kinds) for month in range(1, 13)], width=24, equal=True))
    console.print(Text.assemble(("off", "bold red"), "  ", ("worked weekend", "bold green"), "  ", ("weekend", "dim")))
    for day, kind, name in rows:
        console.print(f"{day:%d/%m/%Y} {kind:<5} {name}", markup=False)


async def _rows(settings: Settings, year: int, org: str | None) -> list[tuple[date, str, str]]:
    try:
        must_be_migrated(settings)
    except Exception:  # No register yet: the public calendar is what it would begin with.
        return [(row[0], row[1], row[2]) for row in year_rows(year)]
    database: Database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        async with database.read() as connection:
            if not await days.has_year(connection, organisation.id, year):
                return [(row[0], row[1], row[2]) for row in year_rows(year)]
            held = await days.rows(connection, organisation.id, start=date(year, 1, 1), end=date(year, 12, 31))
            return [(row.day, row.kind, row.name) for row in held]
    finally:
        await database.close()


def _month(year: int, month: int, kinds: dict[date, str]) -> Text:
    text = Text(f"{month:02d}/{year}\n", style="bold")
    for week in months.Calendar().monthdatescalendar(year, month):
        for day in week:
            if day.month != month:
                text.append("   ")
                continue
            style = {"off": "bold red", "work": "bold green"}.get(kinds.get(day, ""), "dim" if day.weekday() > 4 else "default")
            text.append(f"{day.day:2d} ", style=style)
        text.append("\n")
    return text
