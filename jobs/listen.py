"""Does the platform still push updates to us? Somebody with the token may have taken the webhook away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog

from bot.core.channel import ChannelError

log = structlog.get_logger()


async def run(listen: Callable[[], Awaitable[None]]) -> None:
    try:
        await listen()
    except ChannelError as error:
        log.warning("webhook_unknown", error=str(error))
