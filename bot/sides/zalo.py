"""Everything of one Zalo token. A poll has no offset: what was fetched is stored at once and is this program's alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import structlog

import handlers.zalo
from bot.channels.zalo import Zalo
from bot.channels.zalo_answers import updates_of
from bot.core.channel import ChannelError
from bot.core.clock import Clock
from bot.core.incoming import Happening, Incoming
from bot.services import inbox
from bot.services.inbox import Waiting
from bot.services.keeping import keep_file
from bot.settings import Settings, web_of, zalo_webhook_of
from bot.sides.side import Side
from db.inbox import Update
from db.session import Database

log = structlog.get_logger()

_FETCHES = 2


class ZaloSide(Side):
    def __init__(self, settings: Settings, database: Database, clock: Clock) -> None:
        assert settings.zalo_token is not None
        token = settings.zalo_token.get_secret_value()
        self.channel = Zalo(token, api_url=settings.zalo_api_url, proxy_url=settings.zalo_proxy_url)
        # Files go out as links of our own web server, where there is one.
        self.channel.can = replace(self.channel.can, files_out=web_of(settings) is not None, file_links=True)
        super().__init__(
            settings,
            database,
            clock,
            self.channel,
            webhook=zalo_webhook_of(settings),
            renew=self.channel.renew_polling,
            bot=token.partition(":")[0],
        )

    @property
    def username(self) -> str:
        return self.channel.username

    @property
    def _names(self) -> tuple[str, ...]:
        return (self._settings.zalo_name or "", *self.channel.names)

    async def _open(self) -> None:
        await self.channel.start()

    async def listen(self, *, only_if_elsewhere: bool = False) -> None:
        """What is pushed is not pushed again either: that we are here is noted, so that a time in which we were not is told."""
        if self._webhook is None:
            if await self.channel.pushed_to():
                await self.channel.end_webhook()
            return
        if await self.channel.listen(*self._webhook):
            log.info("webhook_set", channel=self.name)

    async def stop(self) -> None:
        await self.channel.stop()

    async def keep(self, raw: dict[str, Any]) -> None:
        await inbox.store(self._database, self.name, self._updates(updates_of(raw)), self._clock, bot=self._bot)
        self.drain.wake()

    def _updates(self, updates: Sequence[dict[str, Any]]) -> list[Update]:
        minute = f"{self._clock.now():%Y-%m-%dT%H:%M}"
        return [
            Update(f"{self._bot}/{handlers.zalo.key_of(raw, minute)}", handlers.zalo.chat_of(raw), raw, handlers.zalo.written_of(raw))
            for raw in updates
        ]

    async def _poll(self) -> bool:
        waits = False

        async def store(batch: Sequence[dict[str, Any]]) -> None:
            nonlocal waits
            waits = await self._store(self._updates(batch))

        await self.channel.poll(store)
        await self.listened()
        return waits

    async def _handle(self, inbox_id: int, payload: dict[str, Any]) -> bool:
        incoming = handlers.zalo.incoming_of(payload, self._clock, inbox_id, self._names)
        if incoming is None:
            log.info("update_ignored", channel=self.name, inbox=inbox_id, event_name=str(payload.get("event_name"))[:60])
            return False
        await self._receive(await self._with_photo(incoming))
        return True

    async def _with_photo(self, incoming: Incoming) -> Incoming:
        """The photo of an update, fetched now: its address stops working after a while."""
        file = incoming.file
        if file is None or incoming.happening is not Happening.FILE or not self._settings.keep_files:
            return incoming
        for tries in range(1, _FETCHES + 1):
            try:
                return replace(incoming, file=await keep_file(self.channel, file, self._files))
            except ChannelError as error:
                log.warning("photo_not_fetched", channel=self.name, inbox=incoming.inbox_id, error=str(error), tries=tries)
        return replace(incoming, file=replace(file, lost=True))

    def _incoming(self, waiting: Waiting) -> Incoming | None:
        return handlers.zalo.incoming_of(waiting.payload, self._clock, waiting.inbox_id, self._names)
