"""Files for people: asked for in a turn or by the planner, made outside every transaction, handed to the ledger when ready.

A crash between asking and handing over loses nothing: the order is still there, and making it twice gives one message.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import structlog

import db.closings
import db.exports
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.delivery import Priority
from bot.core.organisation import Address
from bot.core.outgoing import OutgoingFile
from bot.core.periods import Period, PeriodKind
from bot.services import file_orders, handing_out, official
from bot.services.issuer import Issuer
from bot.services.office import Office
from bot.services.pdf import CannotConvert
from bot.services.turn import Turn
from db.session import Database
from messages.files.values import BadTemplate
from messages.render import Wording
from messages.wordings.file_coming import FileComing
from messages.wordings.file_elsewhere import FileElsewhere
from messages.wordings.file_failed import FileFailed
from messages.wordings.file_ready import FileReady

log = structlog.get_logger()

_TRIES = 3


async def ask(turn: Turn, order: official.OfficialOrder, *, announced: bool = False) -> None:
    """Order a file for whoever is speaking, and say that it comes, unless that was `announced`; where the chat takes none, what becomes
    of it is told later."""
    if turn.can.files_out and not announced:
        await turn.say(FileComing(order.kind, order.period))
    await file_orders.order(turn, "file", to_json(order))


def planned(
    office: Office, address: Address, recipient: str, slot: str, order: official.OfficialOrder, *, not_before: datetime
) -> dict[str, Any]:
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
) -> bool:
    """Make the oldest ordered file and hand it to the ledger; False when there is none.

    A chat that takes no files, not even as links, is told where else the document is. The figures are those known when it was
    asked for. What fails three times is given up with a word to whoever asked.
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
        await set_up_files.hand_out(database, row, now, issuer, can.get(row.channel, Capabilities()))
        return True
    order = from_json(row.what)
    if now >= row.expires_at:
        await _settle(database, row, now, "failed", None, [], "expired")
        return True
    if not can.get(row.channel, Capabilities()).files_out:
        # A group that did not ask for its picture need not be told that there is none.
        is_asked = row.inbox_id is not None or not row.recipient.startswith("group:")
        await _settle(database, row, now, "done", FileElsewhere(order.kind, order.period) if is_asked else None, [])
        return True
    try:
        made = await official.make(database, row.organisation_id, order, now=row.asked_at, templates=templates)
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
    async with database.read() as connection:
        closing = await db.closings.of_days(connection, row.organisation_id, order.period.first, order.period.last)
    closed_at = closing.closed_at if closing is not None and closing.closed_at <= row.asked_at else None
    await _settle(database, row, now, "done", FileReady(order.kind, order.period, closed_at), made)
    return True


async def _settle(
    database: Database, row: Any, now: datetime, state: str, wording: Wording | None, files: list[OutgoingFile], error: str | None = None
) -> None:
    """The end of an order and what is told about it, in one transaction; nothing when somebody else has settled it."""
    async with database.write() as connection:
        if not await db.exports.settle(connection, row.id, state, error) or wording is None:
            return
        if not files:
            await file_orders.hand_over(connection, row, now, wording)
            return
        for part, file in enumerate(files, 1):
            # One text for several pictures: it stands under the first.
            await file_orders.hand_over(connection, row, now, wording if part == 1 else None, file, part=part)


def to_json(order: official.OfficialOrder) -> dict[str, Any]:
    of = order.period
    return {
        "kind": order.kind,
        "file": order.file,
        "units": list(order.units) if order.units is not None else None,
        "period": [of.kind.value, of.year, of.number, of.first.isoformat(), of.last.isoformat(), of.ends_on.isoformat()],
    }


def from_json(stored: dict[str, Any]) -> official.OfficialOrder:
    kind, year, number, *days = stored["period"]
    first, last, ends_on = map(date.fromisoformat, days)
    units = tuple(stored["units"]) if stored["units"] is not None else None
    return official.OfficialOrder(stored["kind"], Period(PeriodKind(kind), year, number, first, last, ends_on), stored["file"], units)
