"""`python -m bot run`, `web` and `jobs`: the bot against the real service, until Ctrl-C or SIGTERM.

What weighs (the store, python-telegram-bot, the services) is loaded after the first poll has left: loading takes longer than
anything else at a start, and the platform may as well be asked meanwhile.
"""

from __future__ import annotations

import asyncio
import importlib
import signal
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.channels.telegram_updates import UpdateSource
from bot.core.errors import BadInput
from bot.core.garbage import keep_for_good, undisturbed
from bot.process_lock import process_lock
from bot.settings import Settings, web_of, webhook_of

if TYPE_CHECKING:
    from bot.app import Bot

LOOPBACK, EVERYWHERE = "127.0.0.1", "0.0.0.0"
"""One process on a server of one's own stands behind a proxy on the same machine; a platform's router is another machine."""


def start(command: str) -> None:
    """Run one of these commands with the settings of the deployment; what is wrong is named with its cure and ends with exit code 1."""
    from bot.commands import common

    common.run({"run": run, "web": web, "jobs": jobs}[command](common.settings(needs_channel=True)))


async def run(settings: Settings) -> None:
    """Everything in one process; health and metrics on the loopback where PORT is set. Raises BadInput when the database is
    behind, or when another bot runs on the same SQLite file."""
    with process_lock(settings):
        async with _asked_ahead(settings) as updates:
            await _load()
            bot = await _bot(settings, updates=updates)
            host = listens_on(settings)
            if host is not None:
                await _serve(settings, bot, host)
            else:
                await bot.run(_stop(), ready=settled)


def listens_on(settings: Settings) -> str | None:
    """Where `run` listens; None where nothing is to be asked of it."""
    if "port" not in settings.model_fields_set and web_of(settings) is None:
        return None
    # A proxy stands on this machine; without one the office's own network comes straight to us.
    return EVERYWHERE if settings.lan_url is not None and settings.public_url is None else LOOPBACK


@asynccontextmanager
async def _asked_ahead(settings: Settings) -> AsyncIterator[UpdateSource | None]:
    """Telegram is being asked for updates; None where it is not polled. Only under the lock of an SQLite file: among several
    processes the lease says who polls, and it stands in the store."""
    if settings.telegram_token is None or webhook_of(settings) is not None or not settings.database_url.startswith("sqlite"):
        yield None
        return
    token = settings.telegram_token.get_secret_value()
    updates = UpdateSource(token, api_url=settings.telegram_api_url, proxy_url=settings.telegram_proxy_url)
    updates.ask_ahead()
    try:
        yield updates
    finally:
        await updates.close()


async def _load() -> None:
    """Load the bot in a thread, so that the loop can see to the poll; the collector would walk in vain through what stays."""
    with undisturbed():
        await asyncio.to_thread(importlib.import_module, "bot.app")


async def web(settings: Settings) -> None:
    """Receive, answer and send, as one of any number of processes. Raises BadInput on SQLite."""
    must_be_postgres(settings, "web")
    await _serve(settings, await _bot(settings, has_clock=False), EVERYWHERE)


async def jobs(settings: Settings) -> None:
    """Do what the clock does, as one of any number of processes. Raises BadInput on SQLite."""
    must_be_postgres(settings, "jobs")
    await (await _bot(settings)).run(_stop(), ready=settled)


async def _bot(settings: Settings, *, has_clock: bool = True, updates: UpdateSource | None = None) -> Bot:
    """The bot on a good database; what it still lacks is said, for without an office or an account it answers nobody. Raises
    BadInput when the database is behind."""
    from bot.app import Bot, must_be_migrated
    from bot.commands.common import next_step

    must_be_migrated(settings)
    bot = Bot(settings, has_clock=has_clock, updates=updates)
    missing = await next_step(bot.database)
    if missing is not None:
        # Not in red: a bot goes on, and what colours lines takes three megabytes for good.
        print(*missing, sep="\n", file=sys.stderr, flush=True)
    return bot


def must_be_postgres(settings: Settings, command: str) -> None:
    if settings.database_url.startswith("sqlite"):
        raise BadInput(
            f"`{command}` is one of several processes, and an SQLite file belongs to one.",
            "Use: python -m bot run. Or move to PostgreSQL: python -m bot move --to postgresql://…, then set DATABASE_URL.",
        )


async def _serve(settings: Settings, bot: Bot, host: str) -> None:
    from bot.web import serving, site_of  # Not every bot has a door.

    async with serving(site_of(settings, bot), settings.port, host=host):
        await bot.run(_stop(), ready=settled)


def settled() -> None:
    """What was loaded for the start stays for good: the collector need not walk through it again and again, which would
    hold up the event loop each time. Texts are made ready beside the loop, so that the first of a kind does not hold it up."""
    from messages.render import put_together

    keep_for_good()
    threading.Thread(target=put_together, name="templates", daemon=True).start()


def _stop() -> asyncio.Event:
    stop = asyncio.Event()
    stop_on_signals(stop)
    return stop


def stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
