"""Run in a process of its own: a period's figures, the official report and the pictures of a register, and their memory."""

from __future__ import annotations

from functools import partial
from typing import Any

from bot.commands.bench_clock import median_seconds, peak_memory
from bot.commands.bench_fill import NOW, ORGANISATION
from bot.core.periods import Asked, PeriodKind
from bot.services import official, periods
from bot.services.summarise import summarise
from db.session import Database

_MONTH = Asked(PeriodKind.MONTH)
_FILES = (("docx", official.REPORT, "docx"), ("xlsx", official.REPORT, "xlsx"), ("png", official.PICTURES, "png"))


async def measure(url: str, *, files: bool) -> dict[str, Any]:
    """Seconds and megabytes: a period beside the figures of a day; with `files`, the documents too."""
    database = Database(url)
    try:
        async with database.read() as connection:
            of = await periods.resolve(connection, ORGANISATION, _MONTH, now=NOW)
        found: dict[str, Any] = {
            "figures": await median_seconds(lambda: summarise(database, ORGANISATION, now=NOW), rounds=3),
            "period": await median_seconds(lambda: periods.of_period(database, ORGANISATION, _MONTH, now=NOW), rounds=3),
        }
        if files:
            found["memory_before"] = peak_memory()
            for name, kind, file in _FILES:
                make = partial(official.make, database, ORGANISATION, official.OfficialOrder(kind, of, file), now=NOW)
                found[name] = await median_seconds(make, rounds=2, budget=20.0)
                found[f"memory_{name}"] = peak_memory()
        return found
    finally:
        await database.close()
