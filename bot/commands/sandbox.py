"""`python -m bot sandbox`: the fake server and its page alone."""

from __future__ import annotations

import asyncio

from rich.console import Console

from bot.commands.running import stop_on_signals
from bot.sandbox.server import Sandbox
from bot.settings import Settings


async def run(settings: Settings) -> None:
    """Serve until Ctrl-C. The clock file is the one the bot beside it is told (NHACVIEC_CLOCK)."""
    stop = asyncio.Event()
    stop_on_signals(stop)
    console = Console()
    sandbox = Sandbox(settings.clock)
    await sandbox.start(settings.port)
    try:
        console.print(f"Sandbox on {sandbox.url}/ – for a bot of yours:", markup=False)
        console.print(f"  NHACVIEC_TELEGRAM_API_URL={sandbox.url}", markup=False)
        console.print(f"  NHACVIEC_TELEGRAM_TOKEN={sandbox.token}", markup=False)
        console.print(f"  NHACVIEC_ZALO_API_URL={sandbox.zalo_api_url}", markup=False)
        console.print(f"  NHACVIEC_ZALO_TOKEN={sandbox.zalo_token}", markup=False)
        await stop.wait()
    finally:
        await sandbox.stop()
