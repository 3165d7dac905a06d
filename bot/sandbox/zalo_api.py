"""Zalo's methods, as strict as its documentation and narrower where that is silent. Transport is in `zalo_wire.py`.

Known from the documentation: the methods, their parameters and the error codes. Assumed: the words of a refusal, that only
sent messages count to the month, and that a person who never wrote, has blocked the bot or has no seat is a 400.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.sandbox.html import units
from bot.sandbox.messages import Message
from bot.sandbox.params import Params
from bot.sandbox.people import ZALO, File, Group, from_zalo_id
from bot.sandbox.refusal import Refused
from bot.sandbox.world import World
from bot.sandbox.zalo_acts import wire_message_id

Json = dict[str, Any]
Method = Callable[[Params], Awaitable[Any]]

MAX_TEXT_UNITS = 2000
SECRET_LENGTHS = range(8, 257)
SECRET_HEADER = "X-Bot-Api-Secret-Token"
MOST_POLL_SECONDS = 60
PROBE_SECONDS = 5.0
MAX_PHOTO_BYTES = 5 * 1024 * 1024
PHOTO_MARKS = (b"\xff\xd8", b"\x89PNG", b"GIF8", b"RIFF")


class ZaloApi:
    """Answers one call at a time; every refusal is a `Refused`."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.state = world.zalo
        methods: list[Method] = [
            self.getMe,
            self.getUpdates,
            self.setWebhook,
            self.deleteWebhook,
            self.getWebhookInfo,
            self.testWebhook,
            self.sendMessage,
            self.sendPhoto,
            self.sendChatAction,
        ]
        self._methods = {method.__name__: method for method in methods}

    def knows(self, name: str) -> bool:
        """Whether there is such a method; letter case matters."""
        return name in self._methods

    async def call(self, name: str, params: Params) -> Any:
        """The result of a call; None for a method that only says yes."""
        if not self.knows(name):
            raise Refused(404, "Not found")
        return await self._methods[name](params)

    async def getMe(self, params: Params) -> Json:
        """Who the bot is. Its human name is told by the platform that is observed, not by the one that is documented."""
        me: Json = {"id": str(self.world.bot["id"]), "account_name": "bot.nhacviec", "account_type": "BASIC", "can_join_groups": True}
        return me if self.state.documented else me | {"display_name": self.state.name}

    # Updates

    async def getUpdates(self, params: Params) -> Json:
        """One update, taken for good; 408 when the time is over."""
        if self.state.webhook_url:
            raise Refused(400, "Bad request: webhook is set")
        found = await self.state.poll(min(max(params.number("timeout", 30), 0), MOST_POLL_SECONDS))
        if found is None:
            raise Refused(408, "Request timeout")
        return found

    async def setWebhook(self, params: Params) -> Json:
        """Push updates from now on, and probe the address at once. Unlike Zalo this wants a loopback address, plain HTTP."""
        url, secret = params.text("url"), params.text("secret_token")
        if urlsplit(url).hostname not in ("127.0.0.1", "localhost", "::1"):
            raise Refused(400, "Bad request: the sandbox delivers to loopback addresses only")
        if len(secret) not in SECRET_LENGTHS:
            raise Refused(400, "Bad request: secret_token must have 8 to 256 characters")
        self._count_setting()
        self.state.webhook_url, self.state.webhook_secret = url, secret
        self.state.webhook_set_at, self.state.was_ever_set = self._now_ms(), True
        self.state.bell.ring()
        return {"url": url, "updated_at": self.state.webhook_set_at, "verification": await self._probe()}

    async def deleteWebhook(self, params: Params) -> Json:
        """Stop pushing."""
        if not self.state.was_ever_set:
            raise Refused(400, "Bad request: no webhook was set")
        self.state.webhook_url = self.state.webhook_secret = ""
        return {"url": "", "updated_at": self._now_ms()}

    async def getWebhookInfo(self, params: Params) -> Json:
        """Where updates go; nothing about how that went."""
        if not self.state.webhook_url:
            raise Refused(404, "Not found")
        return {"url": self.state.webhook_url, "updated_at": self.state.webhook_set_at}

    async def testWebhook(self, params: Params) -> Json:
        """Probe the address."""
        self._count_setting()
        if not self.state.webhook_url:
            raise Refused(404, "Not found")
        return await self._probe()

    def _count_setting(self) -> None:
        if not self.state.count_setting(self.world.clock.now()):
            raise Refused(426, "limit")

    async def _probe(self) -> Json:
        url, began = self.state.webhook_url, monotonic()
        probe: Json = {"ok": False, "url": url, "outcome": "webhook.err.conn", "hint": "Không kết nối được."}
        headers = {SECRET_HEADER: self.state.webhook_secret}
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PROBE_SECONDS)) as session,
                session.post(url, data=b"", headers=headers, allow_redirects=False) as answer,
            ):
                ok = 200 <= answer.status < 300
                known = str(answer.status) if answer.status in (403, 404) else "5xx" if answer.status >= 500 else "other"
                outcome = "webhook.ok" if ok else f"webhook.http.{known}"
                probe |= {"ok": ok, "outcome": outcome, "status_code": answer.status, "hint": ""}
        except TimeoutError:
            probe["outcome"] = "webhook.err.timeout"
        except aiohttp.ClientError:
            pass
        return probe | {"latency_ms": int((monotonic() - began) * 1000)}

    # Sending

    async def sendMessage(self, params: Params) -> Json:
        """Send a text."""
        text = params.text("text")
        if not text.strip():
            raise Refused(400, "Bad request: text is empty")
        if units(text) > MAX_TEXT_UNITS:
            raise Refused(400, "Bad request: text is too long")
        if params.text("parse_mode"):
            # The project sends plain text; a half-right parser would accept what Zalo garbles.
            raise Refused(400, "Bad request: the sandbox takes plain text only")
        return self._send(params, text=text, source=text)

    async def sendPhoto(self, params: Params) -> Json:
        """Send a picture by its address, which is fetched now."""
        caption = params.text("caption")
        if units(caption) > MAX_TEXT_UNITS:
            raise Refused(400, "Bad request: caption is too long")
        self._chat(params)
        file = await self._fetch(params.text("photo"))
        return self._send(params, text=caption, source=caption, file=file, is_photo=True)

    async def sendChatAction(self, params: Params) -> None:
        """Show "typing" for a moment; the sandbox only checks it."""
        if params.text("action") != "typing":
            raise Refused(400, "Bad request: unknown action")
        self._chat(params)

    async def _fetch(self, url: str) -> File:
        if urlsplit(url).scheme not in ("http", "https"):
            raise Refused(400, "Bad request: photo must be a public URL")
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PROBE_SECONDS)) as session, session.get(url) as answer:
                content, mime = await answer.content.read(MAX_PHOTO_BYTES + 1), answer.content_type
                found = answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            found, content, mime = False, b"", ""
        if not found or len(content) > MAX_PHOTO_BYTES or not content.startswith(PHOTO_MARKS):
            raise Refused(400, "Bad request: photo cannot be fetched")
        return self.world.keep_file(urlsplit(url).path.rpartition("/")[2] or "photo", mime, content, photo=True)

    def _send(self, params: Params, **content: Any) -> Json:
        chat = self._chat(params)
        month = self.state.month_of(self.world.clock.now())
        if self.state.sent[month] >= self.state.monthly_quota:
            raise Refused(429, "Quota exceeded")
        self.state.sent[month] += 1
        posted: Message = self.world.post(chat, self.world.bot, **content)
        return {"message_id": wire_message_id(posted), "date": self._now_ms()}

    def _chat(self, params: Params) -> int:
        given = params.values.get("chat_id")
        if not isinstance(given, str):
            # Numbers are refused: ids are texts on this platform.
            raise Refused(400, "Bad request: chat_id must be a string")
        number = from_zalo_id(given)
        group: Group | None = self.world.groups.get(number) if number is not None else None
        if group is not None and group.channel == ZALO and group.has_bot:
            return group.id
        person = self.world.people.get(number) if number is not None else None
        if person is None or person.channel != ZALO or not person.started or person.id not in self.state.seats or person.deactivated:
            raise Refused(400, "Bad request: chat not found")
        if person.blocked:
            raise Refused(400, "Bad request: bot was blocked by the user")
        return person.id

    def _now_ms(self) -> int:
        return int(self.world.clock.now().timestamp() * 1000)
