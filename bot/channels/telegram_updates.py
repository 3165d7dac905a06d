"""How updates come from Telegram: raw getUpdates, one long poll at a time.

It needs httpx alone, so that the first poll can leave while the rest of the bot is still being loaded.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import bot.plain  # isort: skip  # noqa: F401
import httpx

from bot.channels import tls
from bot.core.channel import ChannelError, Failure

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
POLL_SECONDS = 30
_FAILURES = {401: Failure.UNAUTHORISED, 404: Failure.UNAUTHORISED, 409: Failure.CONFLICT, 429: Failure.SLOW_DOWN}


class WebhookActive(Exception):
    """Updates are pushed somewhere; as long as they are, nothing can be polled."""


class UpdateSource:
    """The updates of one token. `token` never appears in an error or a log record."""

    def __init__(self, token: str, *, api_url: str, proxy_url: str | None) -> None:
        self._address, self._proxy_url = f"{api_url.rstrip('/')}/bot{token}/getUpdates", proxy_url
        self._client: httpx.AsyncClient | None = None
        self._ahead: asyncio.Task[httpx.Response] | None = None

    def ask_ahead(self) -> None:
        """Begin the first poll now; the next `ask` takes what it brings. Without an offset the platform gives what nobody has
        confirmed and takes nothing for confirmed, so that nothing is lost when this process ends before it is stored."""
        self._ahead = asyncio.ensure_future(self._poll(None))

    async def ask(self, offset: int | None) -> list[dict[str, Any]]:
        """One long poll. Raises ChannelError, and WebhookActive."""
        ahead, self._ahead = self._ahead, None
        response = None
        try:
            if ahead is not None:
                # One that failed says nothing of the platform as it is now.
                with contextlib.suppress(httpx.HTTPError):
                    response = await ahead
            if response is None:
                response = await self._poll(offset)
        except httpx.HTTPError as error:
            raise ChannelError(Failure.NOT_SENT, f"polling failed: {type(error).__name__}") from None
        if response.status_code == 409 and "webhook is active" in response.text:
            raise WebhookActive
        return _updates(response)

    async def renew(self) -> None:
        """Poll over new connections: the old ones may be the trouble."""
        await self.close()

    async def close(self) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.cancel()
            await asyncio.gather(ahead, return_exceptions=True)
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _poll(self, offset: int | None) -> httpx.Response:
        if self._client is None:
            timeout = httpx.Timeout(10, read=POLL_SECONDS + 15)
            self._client = httpx.AsyncClient(proxy=self._proxy_url, timeout=timeout, verify=tls.context())
        parameters: dict[str, Any] = {"timeout": POLL_SECONDS, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            parameters["offset"] = offset
        return await self._client.post(self._address, json=parameters)


def _updates(response: httpx.Response) -> list[dict[str, Any]]:
    """The batch of a getUpdates answer; whatever else came (an error, HTML, half an answer) is a ChannelError."""
    try:
        body = response.json()
    except (ValueError, RecursionError):
        raise ChannelError(Failure.NOT_SENT, f"polling: HTTP {response.status_code} without JSON") from None
    if not isinstance(body, dict) or not body.get("ok") or not isinstance(body.get("result"), list):
        parameters = body.get("parameters") or {} if isinstance(body, dict) else {}
        description = str(body.get("description", "")) if isinstance(body, dict) else ""
        failure = _FAILURES.get(response.status_code, Failure.NOT_SENT)
        raise ChannelError(failure, f"polling: HTTP {response.status_code} {description}", retry_after=parameters.get("retry_after"))
    # What has no number cannot be acknowledged one by one: it goes with the batch, and must not hold it up.
    return [update for update in body["result"] if isinstance(update, dict) and isinstance(update.get("update_id"), int)]
