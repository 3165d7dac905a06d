"""A file that was sent, opened before the transaction begins: fetching and opening take time and change nothing."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Protocol

import db.addresses
import db.units
from bot.core.directory import Directory
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.core.permissions import Action, may
from bot.core.plan import Plan
from bot.services import large_file
from bot.services import office as offices
from bot.services.turn import Turn
from db.session import Database
from messages.papers.bounded import open_bounded
from messages.papers.values import MAX_BYTES, Paper, PaperError
from messages.reading.plan import read_plan

_ENDINGS = frozenset({".xlsx", ".xlsm", ".docx", ".csv", ".xls", ".doc", ".rtf", ".odt", ".ods"})


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that may be a plan, taken apart; `why`: the reason of a PaperError when it could not be."""

    name: str
    paper: Paper | None
    why: str = ""
    plan: Plan | None = None
    """Its tasks, where they were read before the turn: a long list takes seconds."""


class Files(Protocol):
    async def fetch(self, provider_file: str, to: Path) -> Path:
        """Raises ChannelError."""
        ...


async def prepare(database: Database, incoming: Incoming, channel: Files) -> Opened | None:
    """Fetch and open the file of an update, when somebody who may enter plans or set the register up sent one that can be
    either; else None.

    Raises ChannelError when the platform does not give it: the update is tried again.
    """
    file = incoming.file
    if incoming.happening is not Happening.FILE or incoming.chat_kind is not ChatKind.PRIVATE or file is None:
        return None
    if PurePath(file.name).suffix.lower() not in _ENDINGS or any(character.isdigit() for character in incoming.text):
        # A caption with a number says which task it is evidence of.
        return None
    directory = await _directory(database, incoming)
    if directory is None:
        return None
    if (file.size or 0) > MAX_BYTES:
        return Opened(file.name, None, "too_big")
    with tempfile.TemporaryDirectory() as folder:
        data = (await channel.fetch(file.provider_file, Path(folder) / "paper")).read_bytes()
    if len(data) > large_file.LARGE:
        await large_file.tell(database, incoming, file.name, len(data))
    try:
        paper = await open_bounded(data)
        return Opened(file.name, paper, plan=await asyncio.to_thread(read_plan, paper, directory))
    except PaperError as error:
        return Opened(file.name, None, error.why)


async def _directory(database: Database, incoming: Incoming) -> Directory | None:
    """The names of units of the office whose plans the sender may enter; None when the sender may enter none."""
    async with database.read() as connection:
        address = await db.addresses.of_account(connection, incoming.channel, incoming.account)
        if address is None or address.person_id is None:
            return None
        office = await offices.load(connection, address.organisation_id, incoming.at)
        if not any(may(office.chart, address.person_id, action) for action in (Action.IMPORT, Action.SET_UP)):
            return None
        return await db.units.directory(connection, office.id, office.today)


async def plan_of(turn: Turn, opened: Opened) -> Plan:
    """The tasks of an opened file. Its paper must be there."""
    assert opened.paper is not None
    if opened.plan is not None:
        return opened.plan
    return read_plan(opened.paper, await db.units.directory(turn.connection, turn.known.id, turn.known.today))
