"""Zalo's webhook: updates pushed to the bot, each once, for nothing is known of a second try."""

from __future__ import annotations

import aiohttp

from bot.sandbox.world import World
from bot.sandbox.zalo_api import SECRET_HEADER

PUSH_SECONDS = 10.0


class ZaloPush:
    def __init__(self, world: World) -> None:
        self.world = world

    async def run(self) -> None:
        """Carry updates to the webhook while one is set."""
        state = self.world.zalo
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PUSH_SECONDS)) as session:
            while True:
                if not state.webhook_url or not state.waiting:
                    await state.bell.wait(60.0)
                    continue
                update = state.waiting.pop(0)
                state.on_the_way += 1
                body = {"ok": True, "result": update} if state.documented else update
                headers = {SECRET_HEADER: state.webhook_secret, "User-Agent": "Java/1.8.0_192"}
                try:
                    async with session.post(state.webhook_url, json=body, headers=headers, allow_redirects=False) as answer:
                        state.lost += not 200 <= answer.status < 300
                except (aiohttp.ClientError, TimeoutError):
                    state.lost += 1
                state.on_the_way -= 1
                self.world.bell.ring()
