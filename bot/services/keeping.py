"""Files that came through a chat are fetched once and kept under the hash of their content.

Fetching waits for a network, so it is done outside every transaction; until then the platform keeps the file. The same
content is stored once, however often and under whatever name it was sent.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

import db.evidence
from bot.core.channel import Channel, ChannelError, Failure
from bot.core.file_content import trouble_of
from bot.core.incoming import IncomingFile
from bot.services.file_trouble import tell_of_trouble
from db.session import Database

log = structlog.get_logger()

_AT_ONCE = 5
_TRIES = 5
_PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png", b"GIF8": "image/gif", b"RIFF": "image/webp"}


class Keeper:
    """Keeps the files of one channel in a folder: `<folder>/<first two digits>/<sha256>`."""

    def __init__(self, database: Database, channel: Channel, folder: Path) -> None:
        self._database, self._channel, self._folder = database, channel, folder
        self._failed: dict[int, int] = {}
        """How often fetching failed since the start; after five times a file rests until the next one."""

    async def keep(self, now: datetime) -> int:
        """Fetch what is not kept yet, a few at once; how many were."""
        resting = [evidence_id for evidence_id, times in self._failed.items() if times >= _TRIES]
        async with self._database.read() as connection:
            rows = await db.evidence.not_kept(connection, resting, _AT_ONCE)
        kept = 0
        for row in rows:
            try:
                await self._one(row, now)
                kept += 1
            except (ChannelError, OSError) as error:
                self._failed[row.id] = self._failed.get(row.id, 0) + 1
                log.warning("file_not_kept", evidence=row.id, error=str(error))
        return kept

    async def _one(self, row: Any, now: datetime) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{row.id}.part"
        try:
            await self._channel.fetch(row.provider_file, part)
            trouble = trouble_of(await asyncio.to_thread(part.read_bytes), row.name)
            stays = trouble in (None, "protected")
            sha256, size = await asyncio.to_thread(put, self._folder, part) if stays else ("", 0)
        finally:
            part.unlink(missing_ok=True)
        async with self._database.write() as connection:
            if stays:
                await db.evidence.kept(connection, row.id, sha256, size)
            else:
                await db.evidence.take_out(connection, row.id, now)
            if trouble is not None:
                log.warning("file_in_trouble", evidence=row.id, trouble=trouble)
                await tell_of_trouble(connection, row.id, trouble, now)


async def keep_file(channel: Channel, file: IncomingFile, folder: Path) -> IncomingFile:
    """Fetch a photo whose address will not work for long and keep it now; the file as it is kept. Raises ChannelError, also
    when what came is no picture."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{secrets.token_hex(8)}.part"
    try:
        await channel.fetch(file.provider_file, part)
        mime = picture_mime(part)
        if mime is None:
            raise ChannelError(Failure.REJECTED, "what came is no picture")
        sha256, size = await asyncio.to_thread(put, folder, part)
    finally:
        part.unlink(missing_ok=True)
    return replace(file, sha256=sha256, size=size, mime=mime)


def put(folder: Path, part: Path) -> tuple[str, int]:
    """Keep a finished file under the hash of its content; its hash and size."""
    sha256, size = _digest(part)
    kept = path_of(folder, sha256)
    kept.parent.mkdir(parents=True, exist_ok=True)
    part.replace(kept)
    return sha256, size


def picture_mime(path: Path) -> str | None:
    """What kind of picture a file is by its first bytes; None when it is none."""
    with path.open("rb") as file:
        start = file.read(16)
    return next((mime for mark, mime in _PICTURES.items() if start.startswith(mark)), None)


def is_hash(name: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{64}", name) is not None


def path_of(folder: Path, sha256: str) -> Path:
    """Where the content of that hash is kept."""
    return folder / sha256[:2] / sha256


def _digest(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size
