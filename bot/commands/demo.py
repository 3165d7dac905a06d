"""`python -m bot demo`: the office's real tasks, the sandbox, and the real bot, on one page."""

from __future__ import annotations

import asyncio
import json
import socket
from datetime import UTC, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from rich.console import Console

import bot.sandbox
from bot.app import Bot
from bot.commands.demo_year import DemoYear
from bot.commands.running import LOOPBACK, stop_on_signals
from bot.core.cause import Cause
from bot.process_lock import process_lock
from bot.sandbox.people import Group, Person
from bot.sandbox.server import Sandbox
from bot.services import binding, demo
from bot.services.panes import state
from bot.settings import Settings, code_key
from bot.web import serving, site_of
from db.migrate import migrate

CHANNEL = "telegram"
_SEATS = Path(next(iter(bot.sandbox.__path__))) / "data" / "seats.json"
_CODE_LIFE = timedelta(days=30)
_PLAN_SECONDS = 0.1
"""The page moves the date by days in a moment; the planner must keep up."""


async def run(settings: Settings, *, fresh: bool = True, console: Console | None = None) -> None:
    """Set everything up and serve until Ctrl-C. `fresh`: begin anew on 04/11/2024 08:00."""
    console = console or Console()
    folder = settings.data_dir / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    stop = asyncio.Event()
    stop_on_signals(stop)
    await play(settings, folder, stop, console, fresh=fresh)


async def play(
    settings: Settings, folder: Path, stop: asyncio.Event, console: Console, ready: asyncio.Event | None = None, *, fresh: bool = False
) -> None:
    """The demo's whole life in one folder; `ready` is set once the page can be opened."""
    clock_file = folder / "clock"
    own = settings.model_copy(
        update={"database_url": f"sqlite:///{folder / 'demo.sqlite3'}", "clock": clock_file, "telegram_proxy_url": None}
    )
    with process_lock(own):
        if fresh:
            # Only under the lock: a demo that is still running keeps its register.
            for file in folder.glob("demo.sqlite3*"):
                file.unlink()
        migrate(own.database_url)
        sandbox = Sandbox(clock_file)
        await sandbox.start(settings.port)
        try:
            sandbox.clock.set(demo.FIRST_MOMENT)
            own = own.model_copy(
                update={
                    "telegram_token": SecretStr(sandbox.token),
                    "telegram_api_url": sandbox.url,
                    "zalo_token": SecretStr(sandbox.zalo_token),
                    "zalo_api_url": sandbox.zalo_api_url,
                    "zalo_proxy_url": None,
                    "public_url": None,
                    "lan_url": f"http://{LOOPBACK}:{_free_port()}",
                }
            )
            running = Bot(own, plan_seconds=_PLAN_SECONDS)
            people = await demo.fill(running.database, Cause(at=demo.FIRST_MOMENT.astimezone(UTC)))
            await _take_seats(sandbox, running, people)
            sandbox.read_state = partial(_state, running, people)
            sandbox.view.strip = DemoYear(running, own, people.organisations[demo.OFFICE], demo.OFFICE, demo.FIRST_MOMENT.date())
            # Files come and go by links there, as in an office without a public address.
            async with serving(site_of(own, running), int(str(own.lan_url).rpartition(":")[2]), host=LOOPBACK):
                await running.run(stop, ready=partial(_opened, console, sandbox, ready))
        finally:
            await sandbox.stop()
    console.print("Stopped.")


def _opened(console: Console, sandbox: Sandbox, ready: asyncio.Event | None) -> None:
    console.print(f"Open [bold]{sandbox.url}/[/bold] in a browser. Ctrl-C stops everything.")
    if ready is not None:
        ready.set()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        return int(taken.getsockname()[1])


async def _state(running: Bot, people: demo.DemoCast) -> dict[str, Any]:
    return await state(running.database, people.organisations[demo.OFFICE], running.clock.now())


async def _take_seats(sandbox: Sandbox, running: Bot, people: demo.DemoCast) -> None:
    """The cast has started the bot and is bound, the unit's group has it as a member; one person still holds a code."""
    seats = json.loads(_SEATS.read_text(encoding="utf-8"))
    office = people.organisations[seats["organisation"]]
    now = running.clock.now()
    hints = await demo.hint_numbers(running.database, office, people)
    accounts: dict[str, int] = {}
    for seat in seats["people"]:
        person_id = people.people[seat["key"]]
        name = demo.name_of(seat["key"])
        fill: dict[str, object] = dict(hints)
        if not seat.get("bound", True):
            expires = now + _CODE_LIFE
            fill["code"] = await binding.invite(
                running.database, office, person_id, at=now, expires_at=expires, key=code_key(running.settings)
            )
        account = sandbox.world.free_id(group=False)
        shown = tuple(hint.format(**fill) for hint in seat["hints"])
        channel = seat.get("channel", CHANNEL)
        person = Person(account, name, label=seat["label"], hints=shown, started=seat.get("bound", True), channel=channel)
        sandbox.world.add_person(person)
        accounts[seat["key"]] = account
        if seat.get("bound", True):
            await binding.bind_account_now(
                running.database, office, person_id, channel=channel, account=person.account, account_name=name, at=now
            )
    await _fill_the_rest(sandbox, running, office, people, accounts, set(seats["left_out"]))
    for group in seats["groups"]:
        chat = sandbox.world.free_id(group=True)
        members = [accounts[key] for key in group["members"]]
        channel = group.get("channel", CHANNEL)
        made = Group(chat, group["title"], members=members, label=group["label"], hints=tuple(group["hints"]), channel=channel)
        sandbox.world.add_group(made)
        unit = people.units[seats["organisation"], group["unit"]]
        await binding.bind_group_now(running.database, office, unit, channel=channel, chat=made.account, at=now)


async def _fill_the_rest(
    sandbox: Sandbox, running: Bot, office: int, people: demo.DemoCast, seated: dict[str, int], left_out: set[str]
) -> None:
    """Colleagues of the other units are bound too, off the page, so that the ledger shows a whole office at work."""
    for key in demo.keys_of(demo.OFFICE):
        if key in seated or key in left_out:
            continue
        account = sandbox.world.free_id(group=False)
        name = demo.name_of(key)
        sandbox.world.add_person(Person(account, name, started=True, hidden=True))
        await binding.bind_account_now(
            running.database,
            office,
            people.people[key],
            channel=CHANNEL,
            account=str(account),
            account_name=name,
            at=running.clock.now(),
        )
