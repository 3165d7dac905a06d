"""`python -m bot run`: the bot against the real service, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import signal

from bot.app import Bot, must_be_migrated, process_lock
from bot.settings import Settings


async def run(settings: Settings) -> None:
    """Raises BadInput when the database is behind, or when another bot runs on the same SQLite file."""
    must_be_migrated(settings)
    with process_lock(settings):
        stop = asyncio.Event()
        stop_on_signals(stop)
        await Bot(settings).run(stop)


def stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
