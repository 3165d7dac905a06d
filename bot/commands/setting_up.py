"""`python -m bot setup`: the set-up workbook out and in, and the sheets of codes, for an operator."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import day_of, organisation_of
from bot.commands.invite import unit_of, username_of
from bot.core.cause import Cause
from bot.core.channel import Capabilities
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.services import office as offices
from bot.services import set_up, set_up_files
from bot.services.issuer import Issuer
from bot.services.seats import CODE_DAYS, LONGEST_CODE_DAYS
from bot.settings import Settings, code_key
from messages.papers.bounded import open_bounded
from messages.papers.values import PaperError
from messages.reading.set_up import is_set_up, read_set_up

_WHY = {
    "encrypted": "it has a password: save it without one",
    "empty": "it is empty",
    "too_big": "it is larger than 20 MB",
    "broken": "it is damaged: open it in Excel and save it again",
}


async def write_out(settings: Settings, out: Path, org: str | None) -> None:
    """The workbook with what stands. Raises BadInput."""
    if out.suffix.lower() != ".xlsx":
        raise BadInput(f"{out.name} is no Excel workbook.", "End it with .xlsx.")
    must_be_migrated(settings)
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        async with database.read() as connection:
            data = await set_up_files.workbook(connection, await offices.load(connection, organisation.id, clock_of(settings).now()))
    finally:
        await database.close()
    _save(out, data)


async def read_in(settings: Settings, file: Path, org: str | None, *, dry_run: bool) -> None:
    """Bring the register in line with a workbook; rows that cannot be are named. Raises BadInput for a file that is none."""
    must_be_migrated(settings)
    try:
        paper = await open_bounded(file.read_bytes())
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}.", "Give the path of the workbook.") from None
    except PaperError as error:
        raise BadInput(f"{file.name} cannot be opened: {_WHY.get(error.why, error.why)}.", "Write a fresh one with: setup --out") from None
    if not is_set_up(paper):
        raise BadInput(f"{file.name} is no set-up workbook.", "Write one with: python -m bot setup --out thiet-lap.xlsx")
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        cause = Cause(at=clock_of(settings).now())
        outcome = await set_up.write(database, organisation.id, read_set_up(paper), cause, dry_run=dry_run)
    finally:
        await database.close()
    console = Console()
    if outcome.changes:
        table = Table("change", "of", "to", title="Nothing written yet." if dry_run else None)
        for change in outcome.changes:
            table.add_row(change.what, change.name, change.detail)
        console.print(table)
    did = "would change" if dry_run else "changed"
    console.print(f"{len(outcome.changes)} things {did}; {len(outcome.faults)} rows refused.", markup=False)
    for fault in outcome.faults:
        hint = f" ({fault.hint}?)" if fault.hint else ""
        console.print(f"  {fault.sheet}, row {fault.row}: {fault.why} {fault.value!r}{hint}", markup=False)


async def print_codes(settings: Settings, out: Path, until: str | None, unit: str | None, org: str | None) -> None:
    """Sheets of fresh codes for everybody without an account. Raises BadInput; nothing is stored when the file cannot be written."""
    must_be_migrated(settings)
    now = clock_of(settings).now()
    last = day_of(until) if until else local_date(now) + timedelta(days=CODE_DAYS)
    assert last is not None
    if not local_date(now) <= last <= local_date(now) + timedelta(days=LONGEST_CODE_DAYS):
        raise BadInput(f"Codes cannot end on {last:%d/%m/%Y}.", f"Give a day from today on, at most {LONGEST_CODE_DAYS} days ahead.")
    if out.suffix.lower() != ".docx":
        raise BadInput(f"{out.name} is no Word document.", "End it with .docx.")
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        unit_id = None if unit is None else await unit_of(database, organisation.id, unit, local_date(now))
        username = await username_of(settings)
        called = [f"@{username}"] if username else []
        if not username or settings.zalo_token is not None:
            called.append(Capabilities().called)
        issuer = Issuer(code_key(settings), lambda code: f"https://t.me/{username}?start={code}" if username else None, lambda: called)
        async with database.write() as connection:
            made = await set_up_files.codes(connection, await offices.load(connection, organisation.id, now), last, issuer, unit_id)
            if made.content is not None:
                # Written before the codes are committed: what is stored lies on paper, or is not stored.
                _save(out, made.content)
    finally:
        await database.close()
    said = (
        f"{made.people} people and {made.chats} group chats, until the end of {last:%d/%m/%Y}." if made.content else "Nobody needs a code."
    )
    Console().print(said, markup=False)


def _save(out: Path, data: bytes) -> None:
    try:
        out.write_bytes(data)
    except OSError as error:
        raise BadInput(f"{out} cannot be written: {error.strerror}.", "Check the folder.") from None
    Console().print(f"Wrote {out} ({len(data):,} bytes).", markup=False)
