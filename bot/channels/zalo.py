"""Zalo, through its Bot Platform: a client of our own over httpx, a dozen calls of JSON.

The platform has no buttons, no edits, no files and no quotes; a message has 2,000 characters, an account a number of
messages a month. A poll gives one update and forgets it at once, so what nobody fetched is lost. Every failure leaves this
file as one ChannelError, and no address is ever written into one: the token stands in it.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import structlog

from bot.channels import tls, zalo_answers
from bot.channels.zalo_answers import Answer
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.loopback import is_loopback
from bot.core.outgoing import Outgoing, Sent
from bot.core.text import utf16_length

log = structlog.get_logger()

NAME = "zalo"
API_URL = "https://bot-api.zaloplatforms.com"

CAN = Capabilities(
    format="text",
    buttons=False,
    edit=False,
    files_in=False,
    files_out=False,
    quotes_seen=False,
    redelivers=False,
    max_text=2000,
    max_people=50,
    max_groups=3,
    monthly_quota=3000,
)
"""The free plan. Photos come in; other files neither come nor go."""

MAX_CAPTION = 2000
MAX_FETCH_BYTES = 20 * 1024 * 1024
_POLL_SECONDS = 30
_SURELY_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class Zalo:
    """One bot token. `token` never appears in an error or a log record."""

    name = NAME

    def __init__(self, token: str, *, api_url: str = API_URL, proxy_url: str | None = None) -> None:
        self._base = f"{api_url.rstrip('/')}/bot{token}"
        self._is_local = is_loopback(api_url)
        self._proxy_url = proxy_url
        self.can = CAN
        self.me: dict[str, Any] = {}
        """Who the bot is: `id`, `account_name`, sometimes `display_name`."""
        self._client = httpx.AsyncClient(
            proxy=proxy_url, timeout=httpx.Timeout(20, connect=10), limits=httpx.Limits(max_connections=8), verify=tls.context()
        )
        self._poller: httpx.AsyncClient | None = None
        self._may_set_again = 0.0
        """Machine time before which the daily limit lets no webhook be set."""

    async def start(self) -> None:
        """Ask the platform who we are; raises ChannelError when the token is wrong or the platform is away."""
        answer = await self._ask("getMe", {})
        if answer.code or not isinstance(answer.result, dict):
            raise zalo_answers.send_error(answer) if answer.code else ChannelError(Failure.NOT_SENT, "getMe gave no bot")
        self.me = answer.result
        if name := self.me.get("display_name"):
            self.can = replace(self.can, called=f"@{name}")
        await self.renew_polling()

    async def renew_polling(self) -> None:
        """Poll over new connections: the old ones may be the trouble."""
        old = self._poller
        self._poller = httpx.AsyncClient(proxy=self._proxy_url, timeout=httpx.Timeout(10, read=_POLL_SECONDS + 15), verify=tls.context())
        if old is not None:
            await old.aclose()

    async def stop(self) -> None:
        await self._client.aclose()
        if self._poller is not None:
            await self._poller.aclose()

    @property
    def username(self) -> str:
        return str(self.me.get("account_name", ""))

    @property
    def names(self) -> tuple[str, ...]:
        """What people mention the bot by in a group, where the platform tells it."""
        return tuple(str(self.me[key]) for key in ("display_name", "account_name") if self.me.get(key))

    # --- sending ---

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        """Send the plain text; a picture the platform can fetch goes with it. Raises ChannelError."""
        file = outgoing.file
        if file is not None and file.photo and file.url is not None and utf16_length(outgoing.plain) <= MAX_CAPTION:
            given = {"chat_id": chat, "photo": file.url, **({"caption": outgoing.plain} if outgoing.plain.strip() else {})}
            return self._sent(await self._ask("sendPhoto", given))
        if not utf16_length(outgoing.plain.strip()) > 0 or utf16_length(outgoing.plain) > CAN.max_text:
            raise ChannelError(Failure.REJECTED, f"a text of {utf16_length(outgoing.plain)} units cannot be sent")
        return self._sent(await self._ask("sendMessage", {"chat_id": chat, "text": outgoing.plain}))

    @staticmethod
    def _sent(answer: Answer) -> Sent:
        if answer.code or not answer.json:
            raise zalo_answers.send_error(answer)
        return Sent(str(answer.result.get("message_id", "")) if isinstance(answer.result, dict) else "")

    async def toast(self, press: str, text: str) -> None:
        """There is nothing to press."""

    async def _ask(self, method: str, given: dict[str, Any]) -> Answer:
        """One call and its answer. Raises ChannelError when there is none."""
        try:
            response = await self._client.post(f"{self._base}/{method}", json=given)
        except httpx.HTTPError as error:
            failure = Failure.NOT_SENT if isinstance(error, _SURELY_NOT_SENT) else Failure.UNKNOWN
            raise ChannelError(failure, f"{method}: {type(error).__name__}") from None
        return zalo_answers.read(response)

    # --- receiving ---

    async def fetch(self, provider_file: str, to: Path) -> Path:
        """Download a photo by the address its update named. The address is public and stops working after a while."""
        if urlsplit(provider_file).scheme != "https" and not (self._is_local and is_loopback(provider_file)):
            raise ChannelError(Failure.REJECTED, "the address of a file is not https")
        try:
            async with self._client.stream("GET", provider_file) as response:
                if response.status_code != 200:
                    gone = response.status_code in (400, 401, 403, 404, 410)
                    raise ChannelError(Failure.REJECTED if gone else Failure.NOT_SENT, f"file: HTTP {response.status_code}")
                await _save(response, to)
        except httpx.HTTPError as error:
            raise ChannelError(Failure.NOT_SENT, f"file: {type(error).__name__}") from None
        return to

    async def poll(self, store: Callable[[Sequence[dict[str, Any]]], Awaitable[None]]) -> None:
        """One long poll: store what came. The platform has forgotten it by then. Raises ChannelError, and whatever `store`
        raises."""
        assert self._poller is not None
        try:
            response = await self._poller.post(f"{self._base}/getUpdates", json={"timeout": str(_POLL_SECONDS)})
        except httpx.HTTPError as error:
            raise ChannelError(Failure.NOT_SENT, f"polling: {type(error).__name__}") from None
        answer = zalo_answers.read(response)
        if answer.code == 400 and await self.pushed_to():
            await self.end_webhook()
        if answer.code or not answer.json:
            error_ = zalo_answers.poll_error(answer)
            if error_ is not None:
                raise error_
            return
        updates = zalo_answers.updates_of(answer.result)
        if updates:
            await store(updates)

    # --- the webhook ---

    async def pushed_to(self) -> str:
        """Where updates are pushed; empty when nowhere. Raises ChannelError when the platform does not say."""
        answer = await self._ask("getWebhookInfo", {})
        if answer.code == 404 and answer.json:
            return ""
        if answer.code or not isinstance(answer.result, dict):
            raise zalo_answers.send_error(answer) if answer.code else ChannelError(Failure.NOT_SENT, "getWebhookInfo gave nothing")
        return str(answer.result.get("url") or "")

    async def listen(self, url: str, secret: str) -> bool:
        """Have updates pushed to `url` with `secret` in a header; False when they go there already. Setting it is counted by the
        day, so it is never done without need. Raises ChannelError."""
        if await self.pushed_to() == url or time.monotonic() < self._may_set_again:
            return False
        answer = await self._ask("setWebhook", {"url": url, "secret_token": secret})
        if answer.code == zalo_answers.DAILY_LIMIT:
            self._may_set_again = time.monotonic() + zalo_answers.DAY_LIMIT_REST_SECONDS
            log.error("webhook_limit", channel=NAME, error=answer.description)
            return False
        if answer.code:
            raise zalo_answers.send_error(answer)
        probe = answer.result.get("verification") if isinstance(answer.result, dict) else None
        if isinstance(probe, dict) and probe.get("ok") is False:
            # The address is kept all the same; what stands before the bot (a proxy, a firewall) must let the platform in.
            log.error("webhook_probe_failed", channel=NAME, outcome=str(probe.get("outcome")), hint=str(probe.get("hint", ""))[:200])
        return True

    async def end_webhook(self) -> None:
        """This deployment polls: an old webhook of the token ends. Raises ChannelError."""
        answer = await self._ask("deleteWebhook", {})
        if answer.code not in (0, 400, 404):
            raise zalo_answers.send_error(answer)
        log.warning("webhook_ended", channel=NAME)


async def _save(response: httpx.Response, to: Path) -> None:
    """Write what comes, up to the limit. Raises ChannelError."""
    size = 0
    with to.open("wb") as file:
        async for piece in response.aiter_bytes():
            size += len(piece)
            if size > MAX_FETCH_BYTES:
                break
            file.write(piece)
    if not 0 < size <= MAX_FETCH_BYTES:
        with contextlib.suppress(OSError):
            to.unlink()
        raise ChannelError(Failure.REJECTED, f"file: {size} bytes")
