"""The web server of a bot's process: pushed updates, health, metrics, and the pages behind links.

It stands behind a reverse proxy, with or without a path prefix: routes answer with the prefix of NHACVIEC_PUBLIC_URL and
without it, for some proxies take it away and some do not.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.channels.zalo_answers import readable
from bot.core.clock import Clock
from bot.core.errors import BadInput
from bot.metrics import CONTENT_TYPE, exposition
from bot.services import health
from bot.services.store import Store
from bot.settings import Settings, code_key, web_of, webhook_of, zalo_webhook_of
from bot.web_files import FilePages

log = structlog.get_logger()

LONGEST_BODY = 256 * 1024
"""Bytes. An update is a few kilobytes: a text of 4,096 characters quoted by another one, with their entities."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
ZALO_SECRET_HEADER = "X-Bot-Api-Secret-Token"
TICK_DEAD_SECONDS = 180.0


class Served(Protocol):
    """What the server asks of the running bot."""

    database: Store
    clock: Clock
    has_clock: bool

    @property
    def polled(self) -> tuple[str, ...]:
        """The channels that are asked for updates; the others push them."""
        ...

    def arrived(self, channel: str) -> None:
        """An update of a channel was stored by somebody else."""
        ...

    async def keep(self, channel: str, raw: Any) -> None:
        """Store what a platform pushed; returns when it is committed."""
        ...


@dataclass(frozen=True, slots=True)
class Hook:
    """Where a platform pushes its updates: the path without the prefix of the public address, and the secret it must bear."""

    path: str
    secret: str


class Site:
    """The routes of one bot."""

    def __init__(
        self, bot: Served, *, telegram: Hook | None = None, zalo: Hook | None = None, files: FilePages | None = None, prefix: str = ""
    ) -> None:
        """`telegram`, `zalo`: None where the bot polls. `files`: None where no link leads here. `prefix`: of the address."""
        self._bot, self._telegram, self._zalo, self._files, self._prefix = bot, telegram, zalo, files, prefix
        self._since = time.monotonic()

    def application(self) -> web.Application:
        made = web.Application(client_max_size=LONGEST_BODY)
        for prefix in dict.fromkeys(("", self._prefix)):
            made.router.add_get(f"{prefix}/healthz", self.healthz)
            made.router.add_get(f"{prefix}/metrics", self.metrics)
            if self._telegram is not None:
                made.router.add_post(f"{prefix}{self._telegram.path}", self.telegram)
            if self._zalo is not None:
                made.router.add_post(f"{prefix}{self._zalo.path}", self.zalo)
            if self._files is not None:
                made.add_routes(self._files.routes(prefix))
        return made

    async def telegram(self, request: web.Request) -> web.Response:
        """One pushed update: stored, committed, and only then answered; whatever is not 2xx comes again.

        1. The secret is compared in constant time before the body is read: 401.
        2. A body over the limit: 413. No JSON object with a number of its own: 400.
        3. The store is away: 503, and the platform delivers it again.
        An update that is there already, or of a kind nobody asked for, is a 200: there is nothing to deliver again.
        """
        if not _is_theirs(request, SECRET_HEADER, self._telegram):
            return web.Response(status=401)
        try:
            update = await request.json()
        except (ValueError, RecursionError):
            return _malformed(request)
        if not isinstance(update, dict) or type(update.get("update_id")) is not int:
            return _malformed(request)
        return await self._kept("telegram", update)

    async def zalo(self, request: web.Request) -> web.Response:
        """The same for Zalo, bare or in its envelope. An empty body is the platform's probe: 200. Nothing is known of a second
        delivery, so what cannot be read is refused only where it surely is none of theirs."""
        if not _is_theirs(request, ZALO_SECRET_HEADER, self._zalo):
            return web.Response(status=401)
        try:
            update = readable(await request.read())
        except ValueError:
            return _malformed(request)
        if update is not None and not isinstance(update, dict | list):
            return _malformed(request)
        return await self._kept("zalo", update) if update else web.Response()

    async def _kept(self, channel: str, update: Any) -> web.Response:
        try:
            await self._bot.keep(channel, update)
        except Exception as error:
            log.exception("webhook_not_stored", channel=channel, error=repr(error))
            return web.Response(status=503)
        return web.Response()

    async def healthz(self, _request: web.Request) -> web.Response:
        """200 while the process does its work, 503 when starting it anew may help: the store cannot be read, or the clock's
        work has stopped. A queue that does not empty is no reason to be restarted: /metrics and the alarms tell it."""
        try:
            state = await health.look(self._bot.database, self._bot.clock.now(), channels=self._bot.polled)
        except Exception as error:
            log.warning("health_unknown", error=repr(error))
            return web.json_response({"status": "down", "store": "away"}, status=503)
        # What an earlier process left undone is no reason to end one that has only just begun.
        lag = min(state.tick_lag or 0.0, time.monotonic() - self._since)
        dead = self._bot.has_clock and lag > TICK_DEAD_SECONDS
        shown = {
            "status": "down" if dead else "ok",
            "store": "ok",
            "updates_waiting": state.updates_waiting,
            "messages_waiting": sum(state.messages_waiting.values()),
            "oldest_unsent_seconds": _rounded(state.oldest_unsent),
            "tick_lag_seconds": _rounded(state.tick_lag),
            "poll_lag_seconds": _rounded(state.poll_lag),
            "unreachable": state.unreachable,
        }
        return web.json_response(shown, status=503 if dead else 200)

    async def metrics(self, _request: web.Request) -> web.Response:
        try:
            state = await health.look(self._bot.database, self._bot.clock.now(), channels=self._bot.polled)
        except Exception as error:
            log.warning("health_unknown", error=repr(error))
            return web.Response(status=503)
        return web.Response(body=exposition(state), headers={"Content-Type": CONTENT_TYPE})


def _is_theirs(request: web.Request, header: str, hook: Hook | None) -> bool:
    """Whether a push bears the secret; compared in constant time, before its body is read. No secret of ours fits nothing."""
    given, secret = request.headers.get(header, ""), hook.secret if hook is not None else ""
    if secret and hmac.compare_digest(given.encode(errors="replace"), secret.encode()):
        return True
    log.warning("webhook_refused", why="secret", remote=request.remote)
    return False


def _malformed(request: web.Request) -> web.Response:
    log.warning("webhook_refused", why="body", remote=request.remote)
    return web.Response(status=400)


def _rounded(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds)


def site_of(settings: Settings, bot: Served) -> Site:
    web_address = web_of(settings)
    prefix = "" if web_address is None else urlsplit(web_address[0]).path.rstrip("/")
    files = None
    if web_address is not None:
        files = FilePages(bot.database, bot.clock, code_key(settings), settings.data_dir / "files", bot.arrived)

    def hook(found: tuple[str, str] | None) -> Hook | None:
        return None if found is None else Hook(urlsplit(found[0]).path.removeprefix(prefix), found[1])

    return Site(bot, telegram=hook(webhook_of(settings)), zalo=hook(zalo_webhook_of(settings)), files=files, prefix=prefix)


@asynccontextmanager
async def serving(site: Site, port: int, *, host: str) -> AsyncIterator[int]:
    """The site on `port` (0: any free one) while the block runs; gives the port. Raises BadInput when it is taken."""
    runner = web.AppRunner(site.application(), access_log=None, shutdown_timeout=5.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise BadInput(f"Port {port} cannot be used: {error.strerror}.", "Choose another one with PORT.") from None
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
