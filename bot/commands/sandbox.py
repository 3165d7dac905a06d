"""`python -m bot sandbox`: the fake server and its page alone."""

from __future__ import annotations

import asyncio

from rich.console import Console

from bot.commands.running import stop_on_signals
from bot.sandbox.server import Sandbox
from bot.settings import Settings


async def run(settings: Settings) -> None:
    """Serve until Ctrl-C. The bot beside it is told the clock file too, else the page would move a time that bot does not live in."""
    stop = asyncio.Event()
    stop_on_signals(stop)
    console = Console()
    clock = settings.clock or settings.data_dir / "sandbox" / "clock"
    sandbox = Sandbox(clock)
    await sandbox.start(settings.port)
    try:
        console.print(f"Sandbox on {sandbox.url}/ – for a bot of yours:", markup=False)
        console.print(f"  NHACVIEC_TELEGRAM_API_URL={sandbox.url}", markup=False)
        console.print(f"  NHACVIEC_TELEGRAM_TOKEN={sandbox.token}", markup=False)
        console.print(f"  NHACVIEC_ZALO_API_URL={sandbox.zalo_api_url}", markup=False)
        console.print(f"  NHACVIEC_ZALO_TOKEN={sandbox.zalo_token}", markup=False)
        console.print(f"  NHACVIEC_CLOCK={clock.resolve()}", markup=False, soft_wrap=True)
        await stop.wait()
    finally:
        await sandbox.stop()
