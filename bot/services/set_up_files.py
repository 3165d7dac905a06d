"""The files of the set-up: the workbook with what stands, and the sheets of codes. Ordered in a turn, made outside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import db.exports
import db.invites
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.file_content import DOCX, XLSX
from bot.core.organisation import AddressKind
from bot.core.outgoing import OutgoingFile
from bot.services import binding, file_orders, seats
from bot.services import office as offices
from bot.services.issuer import Issuer
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection, Database
from messages import labels
from messages.files.values import CodeCard, CodePage
from messages.render import Wording
from messages.wordings.set_up_file import SetUpFile
from messages.wordings.set_up_refused import SetUpRefused


@dataclass(frozen=True, slots=True)
class Codes:
    """`content`: the document; None when nobody needs a code."""

    content: bytes | None
    people: int
    chats: int


async def order(turn: Turn, what: dict[str, Any]) -> None:
    """`what`: {"set_up": "workbook"}, or {"set_up": "codes", "until": day, "unit": id or None}."""
    await file_orders.order(turn, "set_up", what)


def is_one(row: Any) -> bool:
    return "set_up" in row.what


async def hand_out(database: Database, row: Any, now: datetime, issuer: Issuer | None, can: Capabilities) -> None:
    """Make the file and hand it to the ledger, with its codes, in one transaction: a code that is stored has been printed.

    A chat that takes no files, not even as links, is told where else the file can be had, and nothing is made."""
    async with database.write() as connection:
        able = issuer is not None and now < row.expires_at
        if not await db.exports.settle(connection, row.id, "done" if able else "failed"):
            return
        if issuer is None or not able:
            return
        office = await offices.load(connection, row.organisation_id, now)
        file: OutgoingFile | None = None
        wording: Wording
        if not can.files_out:
            wording = SetUpRefused("elsewhere")
        elif row.what["set_up"] == "workbook":
            file, wording = OutgoingFile(labels.SET_UP["file"], XLSX, await workbook(connection, office)), SetUpFile("workbook")
        else:
            until = date.fromisoformat(row.what["until"])
            made = await codes(connection, office, until, issuer, row.what.get("unit"))
            file = None if made.content is None else OutgoingFile(labels.SET_UP["codes_file"], DOCX, made.content)
            wording = SetUpFile("codes", made.people, made.chats, until) if file is not None else SetUpRefused("nobody")
        await file_orders.hand_over(connection, row, now, wording, file)


async def workbook(connection: Connection, office: Office) -> bytes:
    """The set-up workbook as the register stands."""
    # Excel, and what knows the whole register, come with the first sheet, not with the bot.
    from bot.services import set_up
    from messages.files.set_up_sheet import set_up_workbook

    setup, bound = await set_up.snapshot(connection, office)
    return set_up_workbook(setup, bound)


async def codes(connection: Connection, office: Office, until: date, issuer: Issuer, unit_id: int | None = None) -> Codes:
    """Fresh codes for everybody without an account and every group chat that waits for one, good until the end of a day;
    older unused ones end. `unit_id`: of one unit only."""
    from messages.files.code_sheet import code_pages  # And so does Word.

    end = windows.at(until + timedelta(days=1), time.min)
    bound, everybody = seats.counts(office)
    by_unit: dict[int | None, list[CodeCard]] = {None: [], **{unit: [] for unit in office.chart.units}}
    people = 0
    for person_id in sorted(everybody - bound):
        units = office.chart.units_of(person_id)
        own = units[0] if units else None
        if unit_id is not None and own != unit_id:
            continue
        code = await binding.code_for(connection, office.id, office.now, end, issuer.key, person_id=person_id)
        person = office.chart.people[person_id]
        by_unit[own].append(CodeCard(person.name, person.title or "", code, issuer.link(code)))
        people += 1
    waiting = await db.invites.open_groups(connection, office.id, office.now)
    reached = {a.unit_id for a in office.chart.addresses if a.kind is AddressKind.GROUP}
    chats = 0
    for own in waiting:
        if own in reached or (unit_id is not None and own != unit_id):
            continue
        await db.invites.end_of_group(connection, office.id, own, office.now)
        code = await binding.code_for(connection, office.id, office.now, end, issuer.key, unit_id=own)
        by_unit[own].append(CodeCard(labels.SET_UP["chat"], "", code, chat=True))
        chats += 1
    of: dict[int | None, str] = {None: office.organisation.name, **{unit.id: unit.name for unit in office.chart.units.values()}}
    pages = [CodePage(of[own], tuple(cards)) for own, cards in by_unit.items() if cards]
    return Codes(code_pages(office.organisation.name, pages, until, issuer.called()) if pages else None, people, chats)
