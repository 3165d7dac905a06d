"""`python -m bot export`: the register as a file."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import organisation_of
from bot.core.errors import BadInput
from bot.services import register_export
from bot.settings import Settings


async def run(settings: Settings, out: Path, *, org: str | None, person: str | None) -> None:
    """Write the file that the ending of `out` names. Raises BadInput."""
    must_be_migrated(settings)
    kind = out.suffix.lower().lstrip(".")
    if kind not in register_export.FORMATS:
        raise BadInput(
            f"{out.name} names no known format.", f"End it with one of: {', '.join('.' + one for one in register_export.FORMATS)}."
        )
    if person is not None and kind != "ics":
        raise BadInput("--person goes with an .ics file.", "Leave it out, or write to a file that ends with .ics.")
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        data = await register_export.export(database, organisation.id, kind, clock_of(settings).now(), person=person)
    finally:
        await database.close()
    try:
        out.write_bytes(data)
    except OSError as error:
        raise BadInput(f"{out} cannot be written: {error.strerror}.", "Check the folder.") from None
    Console().print(f"Wrote {out} ({len(data):,} bytes).", markup=False)
