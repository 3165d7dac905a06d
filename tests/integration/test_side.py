"""A side of the bot begins when both the platform and the store are there."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError, ProgrammingError

from bot.core.channel import ChannelError, Failure
from bot.services import inbox
from bot.settings import Settings
from bot.sides.side import Side
from db.session import Database
from tests.fakes import FixedClock, RecordingChannel, moment


class NoWait(asyncio.Event):
    """A stop that never comes; whoever waits for it for a while has waited."""

    async def wait(self) -> Any:
        raise TimeoutError


class ASide(Side):
    username = "a_bot"

    def __init__(self, database: Database, *, away: int = 0) -> None:
        channel = RecordingChannel()
        super().__init__(Settings(), database, FixedClock(moment("2024-11-04 08:00")), channel, webhook=None, renew=lambda: None, bot="1")
        self._away = away
        self.opened = 0

    async def _open(self) -> None:
        self.opened += 1
        if self.opened <= self._away:
            raise ChannelError(Failure.NOT_SENT, "no network")

    async def listen(self, *, only_if_elsewhere: bool = False) -> None: ...

    async def stop(self) -> None: ...

    async def keep(self, raw: dict[str, Any]) -> None: ...

    async def _poll(self) -> bool:
        return False

    async def _handle(self, inbox_id: int, payload: dict[str, Any]) -> bool:
        return False

    def _incoming(self, waiting: Any) -> None: ...


def failing(monkeypatch: pytest.MonkeyPatch, *errors: Exception) -> None:
    """The store answers the first adoptions with these errors."""
    waiting, adopt = list(errors), inbox.adopt

    async def adopt_or_fail(*given: Any) -> bool:
        if waiting:
            raise waiting.pop(0)
        return await adopt(*given)

    monkeypatch.setattr(inbox, "adopt", adopt_or_fail)


async def test_a_side_waits_for_a_platform_that_is_away(database: Database) -> None:
    side = ASide(database, away=3)
    await side.start(NoWait())
    assert side.opened == 4
    assert side.lease.trusted()


async def test_a_side_whose_store_goes_away_while_it_begins_begins_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = OperationalError("UPDATE sender", {}, Exception("terminating connection due to administrator command"))
    failing(monkeypatch, gone, gone)
    side = ASide(database)
    await side.start(NoWait())
    assert side.opened == 3
    assert side.lease.trusted()


async def test_what_is_wrong_with_a_statement_is_not_waited_for(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, ProgrammingError("UPDATE sendr", {}, Exception("no such table")))
    with pytest.raises(ProgrammingError):
        await ASide(database).start(NoWait())


async def test_a_side_that_is_stopped_while_it_waits_ends(database: Database) -> None:
    stop = asyncio.Event()
    stop.set()
    side = ASide(database, away=1)
    await side.start(stop)
    assert not side.lease.trusted()
