"""The sandbox as one thing to start and stop: strict fake Bot APIs of Telegram and Zalo, their control surface and the page."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.sandbox.acts import Acts
from bot.sandbox.calls import Calls
from bot.sandbox.clock import SandboxClock
from bot.sandbox.control import Control
from bot.sandbox.faults import Faults
from bot.sandbox.guard import guard
from bot.sandbox.limits import Limits
from bot.sandbox.telegram_api import TelegramApi
from bot.sandbox.telegram_push import TelegramPush
from bot.sandbox.telegram_wire import TelegramWire
from bot.sandbox.view import View
from bot.sandbox.walk import ReadState, Walks
from bot.sandbox.wire import MAX_UPLOAD_BYTES
from bot.sandbox.world import World
from bot.sandbox.zalo_api import ZaloApi
from bot.sandbox.zalo_push import ZaloPush
from bot.sandbox.zalo_wire import ZaloWire

HOST = "127.0.0.1"
"""Loopback only, never another bind: whoever reaches the sandbox can be anybody in it."""
TOKEN = "123456789:AAsandbox-khong-phai-token-that-0000000"
ZALO_TOKEN = "987654321:AAsandbox-zalo-khong-phai-token-that-0"


class Sandbox:
    """`async with Sandbox(clock_file) as sandbox:` gives a running one; `url`, `api_url` and `file_url` say where.

    `read_state` may also be set after the start, when the demo has built what it reads.
    """

    def __init__(
        self,
        clock_file: Path | None,
        read_state: ReadState | None = None,
        token: str = TOKEN,
        enforce_limits: bool = True,
        name: str = "Bot nhắc việc",
        username: str = "nhacviec_bot",
    ) -> None:
        self.token = token
        self.zalo_token = ZALO_TOKEN
        self.clock = SandboxClock(clock_file)
        bot: dict[str, Any] = {"id": int(token.split(":")[0]), "is_bot": True, "first_name": name, "username": username}
        self.world = World(self.clock, bot)
        self.acts = Acts(self.world)
        self.calls = Calls()
        self.faults = Faults()
        self.limits = Limits(enforce_limits)
        self.walks = Walks(self.world)
        self.walks.read_state = read_state
        self.view = View(self.world, self.walks)
        self.port = 0
        self._telegram = TelegramWire(TelegramApi(self.world, self.limits), token, self.calls, self.faults)
        self._zalo = ZaloWire(ZaloApi(self.world), self.zalo_token, self.calls, self.faults)
        self._runner: web.AppRunner | None = None
        self._pushes: list[asyncio.Task[None]] = []

    @property
    def read_state(self) -> ReadState | None:
        """How the walk and the page learn the bot's state; None when the sandbox runs alone."""
        return self.walks.read_state

    @read_state.setter
    def read_state(self, read: ReadState | None) -> None:
        self.walks.read_state = read

    @property
    def url(self) -> str:
        """Where the page and the control surface are."""
        return f"http://{HOST}:{self.port}"

    @property
    def api_url(self) -> str:
        """python-telegram-bot's `base_url`."""
        return f"{self.url}/bot"

    @property
    def zalo_api_url(self) -> str:
        """What a bot is told as Zalo's address, without token and method."""
        return f"{self.url}/zalo"

    @property
    def file_url(self) -> str:
        """python-telegram-bot's `base_file_url`."""
        return f"{self.url}/file/bot"

    def _app(self) -> web.Application:
        # A little above Telegram's limit, so that the limit itself is refused in Telegram's words.
        app = web.Application(middlewares=[guard], client_max_size=MAX_UPLOAD_BYTES + 1024 * 1024)
        app.add_routes(self._telegram.routes())
        app.add_routes(self._zalo.routes())
        app.add_routes(Control(self.world, self.acts, self.calls, self.faults, self.limits).routes())
        app.add_routes(self.view.routes())
        return app

    async def start(self, port: int = 0) -> None:
        """Listen; port 0 takes any free one."""
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.world.base_url = self.url
        self._pushes = [asyncio.create_task(TelegramPush(self.world).run()), asyncio.create_task(ZaloPush(self.world).run())]

    async def stop(self) -> None:
        """End every waiting request, the walk and the webhook, and close."""
        self._telegram.closing.set()
        self._zalo.closing.set()
        await self.walks.cancel()
        await self.view.stop()
        for push in self._pushes:
            push.cancel()
        if self._pushes:
            await asyncio.wait(self._pushes)
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Sandbox:
        await self.start()
        return self

    async def __aexit__(self, *wrong: object) -> None:
        await self.stop()
