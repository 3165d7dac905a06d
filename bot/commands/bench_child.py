"""What the measurements start as processes of their own: `python -m bot.commands.bench_child WHAT …`.

Each imports only what it needs, so that its memory and its start are its own. Results are one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any


def main(what: str, *given: str) -> None:
    match what:
        case "register":
            from bot.commands import bench_register
            from bot.commands.bench_fill import Size

            _tell(asyncio.run(bench_register.measure(given[0], Size(**json.loads(given[1])))))
        case "documents":
            from bot.commands import bench_documents

            _tell(asyncio.run(bench_documents.measure(given[0], files=given[1] == "files")))
        case "light":
            from bot.commands import bench_register

            _tell(asyncio.run(bench_register.light(given[0])))
        case "planner" | "jobs":
            from bot.commands import bench_planner

            _tell(bench_planner.in_child(what, given))
        case "papers":
            from bot.commands import bench_papers

            _tell(asyncio.run(bench_papers.measure(given[0], int(given[1]))))
        case "reading":
            from bot.commands import bench_reading

            _tell(bench_reading.measure())
        case "library":
            library(*given)
        case "bot":
            asyncio.run(_bot(paced=given == ("paced",)))
        case "claims":
            from bot.commands.bench_load import claim_all

            _quiet()
            print(*asyncio.run(claim_all(*given)), flush=True)
        case "deliver":
            from bot.commands.bench_deliver import deliver
            from bot.commands.bench_fill import Size

            _quiet()
            _tell(asyncio.run(deliver(Size(**json.loads(given[0])))))


def library(api_url: str, token: str, how: str, database_url: str = "") -> None:
    """python-telegram-bot alone, long polling. `how`: "empty" handles nothing, "commit" keeps each update in our inbox,
    "answer" does that and answers. It prints the machine time at which each update was handled."""
    import time

    from telegram import Update
    from telegram.ext import Application, MessageHandler, filters

    application: Any = Application.builder().token(token).base_url(f"{api_url}/bot").build()
    commit = _inbox_commit(database_url) if how != "empty" else None

    async def handle(update: Update, _context: Any) -> None:
        if commit is not None:
            await commit(update)
        if how == "answer" and update.message is not None:
            await update.message.reply_text("Ghi nhận.")
        print(time.monotonic(), flush=True)

    application.add_handler(MessageHandler(filters.ALL, handle))
    application.run_polling()


def _inbox_commit(database_url: str) -> Any:
    from bot.core.clock import SystemClock
    from bot.services import inbox
    from db.inbox import Update
    from db.session import Database

    database, clock = Database(database_url), SystemClock()

    async def commit(update: Any) -> None:
        kept = Update(str(update.update_id), str(update.effective_chat.id), update.to_dict())
        # Another channel's name: the bot that is measured on the same store must not handle these.
        await inbox.store(database, "bench", [kept], clock, next_offset=update.update_id + 1)

    return commit


async def _bot(*, paced: bool) -> None:
    """The bot as `run` starts it; unless `paced`, without our own pacing."""
    from bot.app import Bot
    from bot.commands.running import settled, stop_on_signals
    from bot.core.pacing import Pacer
    from bot.services.sender import Sender
    from bot.settings import Settings

    _quiet()
    running = Bot(Settings())
    side = running.telegram
    if not paced:
        side.sender = Sender(running.database, side.channel, running.clock, side.lease, Pacer.unbounded())
    stop = asyncio.Event()
    stop_on_signals(stop)

    def ready() -> None:
        settled()
        print("ready", flush=True)

    await running.run(stop, ready=ready)


def _quiet() -> None:
    from bot.logs import set_up

    set_up("WARNING")


def _tell(result: dict[str, Any]) -> None:
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
