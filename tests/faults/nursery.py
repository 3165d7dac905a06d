"""Processes to be killed, made quickly: one process imports everything once and forks a child for each.

`python -m tests.faults.nursery` reads one JSON object per line: `{"run": ROLE, "url": …, …}` forks a child that runs a
role and answers `{"pid": n}`; `{"wait": pid}` answers `{"code": n}` when that child has ended (negative: the signal).
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from pydantic import SecretStr
from sqlalchemy import event, text

from bot.app import Bot
from bot.channels import telegram
from bot.core import delivery, failpoint
from bot.core.clock import OffsetClock
from bot.core.failpoint import Point
from bot.core.pacing import Pacer
from bot.logs import set_up
from bot.services import conversation, in_hand, inbox, lease, outcome, plan_desk, planner, register, sender
from bot.services.lease import Lease
from bot.services.sender import Sender
from bot.settings import Settings
from bot.sides import side
from db.session import Database
from handlers import drain, polling
from jobs import watch
from messages.reading.replies import read_reply
from tests.waits import until

Given = dict[str, Any]

# A bot loads reading and its words when somebody first writes. Here they are loaded once for all children, so that a kill meets
# the work and not the loading of it, over and over.
_LOADED = (conversation, plan_desk, read_reply("112 xong", on=date(2024, 11, 4)))


def hasten(*, ttl: float = 1.5, hold: float = 0.4) -> None:
    """Leases, holds and waits that fit into a test; their order stays."""
    lease._TTL, lease._MARGIN_SECONDS, sender._RENEW_SECONDS = timedelta(seconds=ttl), ttl / 5, ttl / 4
    sender._LOOK_SECONDS, sender._TROUBLE_SECONDS, in_hand._TROUBLE_SECONDS = 0.05, 0.2, 0.2
    delivery.HOLD, delivery._FIRST_WAIT, delivery._LONGEST_WAIT = (
        timedelta(seconds=hold),
        timedelta(seconds=0.1),
        timedelta(seconds=1),
    )
    delivery.UNAUTHORISED_REST = timedelta(seconds=0.5)
    outcome.LEFT_IN_HAND = timedelta(seconds=25)
    inbox._LEASE, inbox._RETRY = timedelta(seconds=ttl), timedelta(seconds=0.1)
    polling._LEASE_LOOK_SECONDS, polling._LONGEST_WAIT_SECONDS = 0.02, 2.0
    drain._LOOK_SECONDS, drain._TROUBLE_SECONDS = 0.05, 0.2
    side._LONGEST_START_WAIT = 1.0


def settings_of(given: Given) -> Settings:
    made: Settings = Settings(_env_file=None).model_copy(  # type: ignore[call-arg]
        update={
            "database_url": given["url"],
            "telegram_token": SecretStr(given["token"]),
            "telegram_api_url": given["api"],
            "telegram_proxy_url": None,
            "public_url": None,
            "data_dir": Path(given["folder"]),
            "clock": Path(given["folder"]) / "clock",
        }
    )
    return made


def pacer_of(given: Given) -> Pacer:
    rate = float(given.get("rate", 1e6))
    return Pacer(per_second=rate, per_chat=float(given.get("chat_rate", 1e6)), chat_burst=float(given.get("chat_burst", 1e6)))


def read_only() -> None:
    """As if the files of databases might not be written; root may write to any."""
    connect = sqlite3.connect
    sqlite3.connect = lambda path, **given: connect(f"file:{path}?mode=ro", uri=True, **given)  # type: ignore[assignment]


def leave_room(database: Database, pages: int) -> None:
    """As if the disk had room for so many pages more: SQLite then answers as it does on a full disk."""

    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA page_count")
        used = cursor.fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {used + pages}")
        cursor.close()

    event.listen(database._writer.sync_engine, "connect", prepare)


async def run_bot(given: Given) -> None:
    """The whole bot until SIGTERM."""
    if given.get("watch"):
        watch.LOOK_SECONDS, watch.REBUILD_SECONDS, watch.GIVE_UP_SECONDS = 0.2, 1.5, 4.0
    if given.get("dead_ticks"):
        watch.LOOK_SECONDS, watch._BEGIN_LATE_SECONDS = 0.2, 2.0
    if given.get("read_only"):
        read_only()
    bot = Bot(settings_of(given), plan_seconds=float(given.get("plan_seconds", 0.3)))
    if given.get("spare_pages"):
        leave_room(bot.database, int(given["spare_pages"]))
    if not given.get("real_pace"):
        bot.telegram.sender._pacer = pacer_of(given)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    work = asyncio.ensure_future(bot.run(stop))
    if given.get("dead_ticks"):
        # Only what has begun can be missed.
        await until(partial(_has_beaten, bot.database, "plan"))
        # As when the thread or the timer behind it is gone: it says nothing and does nothing.
        bot.timetable._scheduler.shutdown(wait=False)
        print("the ticks end here", flush=True)
    await work


async def _has_beaten(database: Database, part: str) -> bool:
    async with database.read() as connection:
        return bool((await connection.execute(text("SELECT count(*) FROM heartbeat WHERE part = :part"), {"part": part})).scalar_one())


async def run_sender(given: Given) -> None:
    """Only the sender."""
    settings = settings_of(given)
    database, clock = Database(given["url"]), OffsetClock(Path(given["folder"]) / "clock")
    if database.is_sqlite:
        await inbox.recover(database, "telegram")
    channel = telegram.Telegram(given["token"], api_url=settings.telegram_api_url)
    await channel.start()
    one = Sender(database, channel, clock, Lease(database, "telegram"), pacer_of(given))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, one.stop)
    await one.run()
    await channel.stop()
    await database.close()


async def run_planner(given: Given) -> None:
    """Only the planner, again and again."""
    database, clock = Database(given["url"]), OffsetClock(Path(given["folder"]) / "clock")
    while True:
        await planner.tick(database, clock.now())
        await asyncio.sleep(0)


async def run_import(given: Given) -> None:
    """Register tasks once; twice is refused by their own check."""
    from tests.faults.scene import register_some

    database, clock = Database(given["url"]), OffsetClock(Path(given["folder"]) / "clock")
    await register_some(database, clock.now(), int(given["count"]), given["name"])
    await database.close()


ROLES: dict[str, Callable[[Given], Awaitable[None]]] = {
    "bot": run_bot,
    "sender": run_sender,
    "planner": run_planner,
    "import": run_import,
}


def arm(point: str, nth: int) -> None:
    """Let the process kill itself when it reaches the point for the nth time."""
    left = SimpleNamespace(times=nth)

    def reach(reached: Point) -> None:
        if reached is Point[point]:
            left.times -= 1
            if left.times == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    failpoint.hook = reach


def child(given: Given) -> None:
    log = os.open(str(Path(given["folder"]) / "children.log"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 2)
    os.dup2(log, 1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    set_up(given.get("level", "WARNING"))
    hasten(ttl=float(given.get("ttl", 1.5)), hold=float(given.get("hold", 0.4)))
    if given.get("point"):
        arm(given["point"], int(given.get("nth", 1)))
    code = 0
    try:
        asyncio.run(_run(given))
    except BaseException as error:
        print(f"{time.time()} {given['run']} ended with {error!r}", file=sys.stderr, flush=True)
        import traceback

        traceback.print_exc()
        code = 3
    os._exit(code)


async def _run(given: Given) -> None:
    await ROLES[given["run"]](given)


def serve() -> None:
    for line in sys.stdin:
        given = json.loads(line)
        if "wait" in given:
            _, status = os.waitpid(int(given["wait"]), 0)
            answer: Given = {"code": os.waitstatus_to_exitcode(status)}
        else:
            pid = os.fork()
            if pid == 0:
                child(given)
            answer = {"pid": pid}
        print(json.dumps(answer), flush=True)


_KEPT = (partial, register)
"""Imported so that no child has to."""

if __name__ == "__main__":
    serve()
