"""Files for people: asked for in a turn or by the planner, made outside every transaction, handed to the ledger when ready.

A crash between asking and handing over loses nothing: the order is still there, and making it twice gives one message.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import structlog

import db.attachments
import db.closings
import db.exports
import db.messages
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.delivery import Priority
from bot.core.links import FileLinks
from bot.core.organisation import Address
from bot.core.outgoing import OutgoingFile
from bot.core.periods import Period, PeriodKind
from bot.services import documents, handing_out
from bot.services.issuer import Issuer
from bot.services.office import Office
from bot.services.pdf import CannotConvert
from bot.services.turn import Turn
from db.session import Connection, Database
from messages.documents.word import BadTemplate
from messages.render import Rendered, Wording
from messages.wordings.file_coming import FileComing
from messages.wordings.file_elsewhere import FileElsewhere
from messages.wordings.file_failed import FileFailed
from messages.wordings.file_linked import FileLinked
from messages.wordings.file_ready import FileReady

log = structlog.get_logger()

_TRIES = 3


async def ask(turn: Turn, order: documents.Order) -> None:
    """Order a file for whoever is speaking, and say that it comes. Where the chat takes no files, what becomes of it is told
    when it is made: whether there are links to files is known there."""
    now = turn.incoming.at
    if turn.can.files_out:
        await turn.say(FileComing(order.kind, order.period))
    row = {
        "organisation_id": turn.known.id,
        "recipient": f"person:{turn.person_id}",
        "slot": f"{turn.incoming.inbox_id}/file",
        "channel": turn.incoming.channel,
        "chat": turn.incoming.chat,
        "address_id": turn.address.id if turn.address else None,
        "inbox_id": turn.incoming.inbox_id,
        "what": to_json(order),
        "priority": Priority.ANSWER,
        "not_before": now,
        "expires_at": windows.answer_until(now),
        "asked_at": now,
    }
    await db.exports.add(turn.connection, [row])


def planned(office: Office, address: Address, recipient: str, slot: str, order: documents.Order, *, not_before: datetime) -> dict[str, Any]:
    """The row of a file that the clock owes somebody, for `db.exports.add`."""
    return {
        "organisation_id": office.id,
        "recipient": recipient,
        "slot": slot,
        "channel": address.channel,
        "chat": address.chat,
        "address_id": address.id,
        "inbox_id": None,
        "what": to_json(order),
        "priority": Priority.GROUP if recipient.startswith("group:") else Priority.DIGEST,
        "not_before": not_before,
        "expires_at": windows.digest_until(office.today, office.settings),
        "asked_at": office.now,
    }


async def make_next(
    database: Database,
    now: datetime,
    can: Mapping[str, Capabilities],
    templates: Path | None = None,
    files: Path | None = None,
    issuer: Issuer | None = None,
    links: FileLinks | None = None,
) -> bool:
    """Make the oldest ordered file and hand it to the ledger; False when there is none.

    `links`: how a chat that takes no files gets one; None: it is told where else the document is.
    The figures are those known when it was asked for. What fails three times is given up with a word to whoever asked.
    """
    async with database.read() as connection:
        row = await db.exports.next_new(connection, now)
    if row is None:
        return False
    if handing_out.is_one(row):
        await handing_out.hand_out(database, row, now, files)
        return True
    from bot.services import set_up_files, sheets  # Workbooks, and all that reads them: the bot starts without.

    if sheets.is_one(row):
        await sheets.hand_out(database, row, now, can.get(row.channel, Capabilities()))
        return True
    if set_up_files.is_one(row):
        await set_up_files.hand_out(database, row, now, issuer, can.get(row.channel, Capabilities()), links)
        return True
    order = from_json(row.what)
    if now >= row.expires_at:
        await _settle(database, row, now, "failed", None, [], "expired")
        return True
    takes_files = can.get(row.channel, Capabilities()).files_out
    if not takes_files and links is None:
        await _settle(database, row, now, "done", FileElsewhere(order.kind, order.period), [])
        return True
    try:
        made = await documents.make(database, row.organisation_id, order, now=row.asked_at, templates=templates)
    except CannotConvert as error:
        await _settle(database, row, now, "failed", FileFailed(order.kind, order.period, no_pdf=True), [], str(error))
        return True
    except BadTemplate as error:
        log.error("template_broken", error=str(error))
        await _settle(database, row, now, "failed", FileFailed(order.kind, order.period), [], str(error))
        return True
    except Exception as error:
        log.exception("export_failed", export=row.id)
        async with database.write() as connection:
            tries = await db.exports.failed_once(connection, row.id, repr(error))
        if tries >= _TRIES:
            await _settle(database, row, now, "failed", FileFailed(order.kind, order.period), [], repr(error))
        return True
    if takes_files or links is None:
        async with database.read() as connection:
            closing = await db.closings.of_days(connection, row.organisation_id, order.period.first, order.period.last)
        closed_at = closing.closed_at if closing is not None and closing.closed_at <= row.asked_at else None
        await _settle(database, row, now, "done", FileReady(order.kind, order.period, closed_at), made)
    else:
        await _settle_with_links(database, row, now, order, made, links)
    return True


async def _settle_with_links(
    database: Database, row: Any, now: datetime, order: documents.Order, files: list[OutgoingFile], links: FileLinks
) -> None:
    """`_settle` for a chat that takes no files: one text with a link to each."""
    async with database.write() as connection:
        if not await db.exports.settle(connection, row.id, "done"):
            return
        stored = [(await db.attachments.add(connection, row.organisation_id, file, now), file.name) for file in files]
        made = await links.to_files(connection, row.organisation_id, stored, channel=row.channel, chat=row.chat, now=now)
        await _add(connection, row, now, FileLinked(order.kind, order.period, made), None, 1)


async def _settle(
    database: Database, row: Any, now: datetime, state: str, wording: Wording | None, files: list[OutgoingFile], error: str | None = None
) -> None:
    """The end of an order and what is told about it, in one transaction; nothing when somebody else has settled it."""
    async with database.write() as connection:
        if not await db.exports.settle(connection, row.id, state, error) or wording is None:
            return
        if not files:
            await _add(connection, row, now, wording, None, 1)
            return
        for part, file in enumerate(files, 1):
            attachment = await db.attachments.add(connection, row.organisation_id, file, now)
            # One text for several pictures: it stands under the first.
            await _add(connection, row, now, wording if part == 1 else None, {"attachment": attachment, "name": file.name}, part)


async def _add(connection: Connection, row: Any, now: datetime, wording: Wording | None, file: dict[str, Any] | None, part: int) -> None:
    text = wording.render() if wording is not None else Rendered("", "")
    more = {} if file is None else {"file": file}
    await db.messages.add(connection, [ledger_row(row, now, text, part=part, **more)])


def ledger_row(order: Any, now: datetime, text: Rendered, **more: Any) -> dict[str, Any]:
    """The ledger row of a file that was ordered, with its caption."""
    return {
        "organisation_id": order.organisation_id,
        "kind": "file",
        "recipient": order.recipient,
        "slot": order.slot,
        "channel": order.channel,
        "part": 1,
        "priority": order.priority,
        "not_before": order.not_before,
        "expires_at": order.expires_at,
        "created_at": now,
        "chat": order.chat,
        "address_id": order.address_id,
        "text_html": text.html,
        "text_plain": text.plain,
        "inbox_id": order.inbox_id,
        **more,
    }


def to_json(order: documents.Order) -> dict[str, Any]:
    of = order.period
    return {
        "kind": order.kind,
        "file": order.file,
        "units": list(order.units) if order.units is not None else None,
        "period": [of.kind.value, of.year, of.number, of.first.isoformat(), of.last.isoformat(), of.ends_on.isoformat()],
    }


def from_json(stored: dict[str, Any]) -> documents.Order:
    kind, year, number, *days = stored["period"]
    first, last, ends_on = map(date.fromisoformat, days)
    units = tuple(stored["units"]) if stored["units"] is not None else None
    return documents.Order(stored["kind"], Period(PeriodKind(kind), year, number, first, last, ends_on), stored["file"], units)
