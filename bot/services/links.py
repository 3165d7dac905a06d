"""Links of our own web server: one file in, once; or one file out, until the link expires.

For channels that carry no files. The token in a link is its only key, so only a keyed hash of it is stored, and it is in no
log. What is handed in by a link goes through the inbox like whatever else its owner sends.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import db.attachments
import db.inbox
import db.links
from bot.core.channel import Channel, ChannelError, Failure
from bot.core.clock import local
from bot.core.link import Link
from bot.core.outgoing import OutgoingFile
from bot.services import keeping
from db.inbox import Update
from db.session import Connection, Database

UPLOAD, FETCH, DAYS = "upload", "fetch", "days"
UPLOAD_MINUTES = 30
FETCH_HOURS = 24
DAYS_DAYS = 400
"""A calendar reads its address for a year; then a new one is asked for."""
KEPT = "kept:"
"""Before the hash of a file that is kept already, in place of a platform's id of it."""


@dataclass(frozen=True, slots=True)
class Links:
    """Makes links below `base`. `public`: everybody reaches that address; else only the office's own network does."""

    key: bytes
    base: str
    public: bool

    async def for_upload(self, connection: Connection, organisation_id: int, channel: str, account: str, now: datetime) -> Link:
        """A link by which one file comes in the name of an account."""
        until = now + timedelta(minutes=UPLOAD_MINUTES)
        token = await self._new(connection, organisation_id, UPLOAD, channel, account, now, until)
        return Link(f"{self.base}/tai-len/{token}", local(until), not self.public)

    async def for_file(
        self, connection: Connection, organisation_id: int, attachment_id: int, name: str, channel: str, chat: str, now: datetime
    ) -> Link:
        """A link by which a file that is sent can be fetched."""
        until = now + timedelta(hours=FETCH_HOURS)
        token = await self._new(connection, organisation_id, FETCH, channel, chat, now, until, attachment_id)
        return Link(f"{self.base}/tep/{token}/{quote(name)}", local(until), not self.public)

    async def for_days(self, connection: Connection, organisation_id: int, person_id: int, channel: str, now: datetime) -> Link:
        """An address from which a calendar reads the days to keep of one person, again and again. Those before it end."""
        await end_days(connection, organisation_id, person_id, now)
        until = now + timedelta(days=DAYS_DAYS)
        token = await self._new(connection, organisation_id, DAYS, channel, _of_person(person_id), now, until)
        return Link(f"{self.base}/lich/{token}.ics", local(until), not self.public)

    async def _new(
        self,
        connection: Connection,
        organisation_id: int,
        kind: str,
        channel: str,
        account: str,
        now: datetime,
        until: datetime,
        attachment_id: int | None = None,
    ) -> str:
        token = secrets.token_urlsafe(24)
        await db.links.add(
            connection,
            organisation_id,
            token_hash=hash_of(token, self.key),
            kind=kind,
            channel=channel,
            account=account,
            attachment_id=attachment_id,
            created_at=now,
            expires_at=until,
        )
        return token


def hash_of(token: str, key: bytes) -> str:
    return hmac.new(key, f"link:{token}".encode(), hashlib.sha256).hexdigest()


async def may_hand_in(database: Database, token: str, key: bytes, now: datetime) -> bool:
    """Whether an upload link still works."""
    async with database.read() as connection:
        row = await db.links.by_hash(connection, UPLOAD, hash_of(token, key))
    return row is not None and row.used_at is None and now < row.expires_at


async def hand_in(
    database: Database, token: str, key: bytes, now: datetime, *, part: Path, name: str, mime: str, note: str, folder: Path
) -> str | None:
    """Keep an uploaded file and put it into the inbox of whoever the link was given to; the channel it goes by. None when the
    link was used meanwhile or its time is over: nothing is kept then.

    Both the end of the link and the inbox row commit together, so that a file comes once or not at all.
    """
    async with database.write() as connection:
        row = await db.links.by_hash(connection, UPLOAD, hash_of(token, key))
        if row is None or not await db.links.use(connection, row.id, now):
            return None
        sha256, size = await asyncio.to_thread(keeping.put, folder, part)
        upload = {"sha256": sha256, "size": size, "name": name, "mime": mime, "note": note, "account": row.account, "link": row.id}
        await db.inbox.store(connection, row.channel, [Update(f"upload/{row.id}", row.account, {UPLOAD: upload})], now)
        return str(row.channel)


async def fetch(database: Database, token: str, key: bytes, now: datetime) -> OutgoingFile | None:
    """The file of a link; None when there is no such link, its time is over, or the file's time in the store is."""
    async with database.read() as connection:
        row = await db.links.by_hash(connection, FETCH, hash_of(token, key))
        if row is None or now >= row.expires_at or row.attachment_id is None:
            return None
        return await db.attachments.get(connection, row.attachment_id)


def _of_person(person_id: int) -> str:
    return f"person:{person_id}"


async def end_days(connection: Connection, organisation_id: int, person_id: int, now: datetime) -> int:
    """End every address of a person's calendar; how many there were."""
    return await db.links.end(connection, organisation_id, DAYS, _of_person(person_id), now)


async def days(database: Database, token: str, key: bytes, now: datetime) -> bytes | None:
    """The calendar behind an address; None when there is none, it was ended, or its owner has left."""
    from bot.services import office as offices  # The bot starts without these: sheets, and all its words.
    from bot.services import register_export

    async with database.read() as connection:
        row = await db.links.by_hash(connection, DAYS, hash_of(token, key))
        if row is None or row.used_at is not None or now >= row.expires_at:
            return None
        person_id = int(row.account.removeprefix("person:"))
        office = await offices.load(connection, row.organisation_id, now)
    if not office.chart.roles_of(person_id):
        return None
    return await register_export.days_of(database, row.organisation_id, person_id, now)


class KeptFiles:
    """A channel's `fetch` that also knows the files that are kept already."""

    def __init__(self, channel: Channel, folder: Path) -> None:
        self._channel, self._folder = channel, folder

    async def fetch(self, provider_file: str, to: Path) -> Path:
        """Raises ChannelError."""
        if not provider_file.startswith(KEPT):
            return await self._channel.fetch(provider_file, to)
        sha256 = provider_file.removeprefix(KEPT)
        if not keeping.is_hash(sha256):
            # A platform that names files by address might be made to name one of ours.
            raise ChannelError(Failure.REJECTED, "a kept file has the hash of its content for a name")
        kept = keeping.path_of(self._folder, sha256)
        try:
            to.write_bytes(await asyncio.to_thread(kept.read_bytes))
        except OSError as error:
            raise ChannelError(Failure.REJECTED, f"a kept file cannot be read: {error.strerror}") from None
        return to
