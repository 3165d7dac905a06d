"""Webhook delivery: one update at a time, in order, again and again until the bot takes it."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from bot.sandbox.updates import Webhook
from bot.sandbox.world import World

FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 5.0
"""Telegram waits longer between tries; nobody wants to watch that."""
ANSWER_SECONDS = 60.0


class TelegramPush:
    """Carries updates to the webhook while one is set."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def run(self) -> None:
        """Deliver for as long as the sandbox lives."""
        pause = FIRST_PAUSE_SECONDS
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS)) as session:
            while True:
                updates = self.world.updates
                hook = updates.webhook
                if hook is None or not updates.waiting:
                    await updates.bell.wait(60.0)
                    continue
                update = updates.waiting[0]
                wrong = await self._deliver(session, hook, update)
                if not wrong:
                    updates.done(update["update_id"])
                    pause = FIRST_PAUSE_SECONDS
                    continue
                hook.last_error_date, hook.last_error_message = self.world.clock.seconds(), wrong
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    @staticmethod
    async def _deliver(session: aiohttp.ClientSession, hook: Webhook, update: dict[str, Any]) -> str:
        """What went wrong, or nothing."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret_token} if hook.secret_token else {}
        try:
            async with session.post(hook.url, json=update, headers=headers, allow_redirects=False) as answer:
                if 200 <= answer.status < 300:
                    return ""
                return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except aiohttp.ClientConnectorError:
            return "Connection refused"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError as error:
            return f"Connection failed: {type(error).__name__}"
