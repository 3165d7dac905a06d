"""Taking a whole registration back: allowed until somebody has reported on one of its tasks.

Nothing is deleted. The current version of each of its assignments ends without a successor, so from that moment on the
tasks stand nowhere, while a figure of an earlier day comes out as it was.
"""

from __future__ import annotations

from datetime import timedelta

import db.assignments
import db.imports
import db.reports
import db.tasks
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.errors import BadInput
from bot.core.task import Assignment
from db import organisations
from db.imports import Import
from db.session import Connection, Database


class ReportedOn(BadInput):
    """Units have reported on tasks of the registration. `name`: what it was called; `numbers`: those tasks."""

    def __init__(self, name: str, numbers: tuple[int, ...]) -> None:
        super().__init__(
            f"Units have reported on {len(numbers)} of its tasks: {', '.join(map(str, numbers[:10]))}.",
            "Withdraw or correct the other tasks one by one.",
        )
        self.name = name
        self.numbers = numbers


async def undo_import(database: Database, organisation_id: int, import_id: int | None, cause: Cause) -> tuple[Import, int]:
    """The registration taken back, and how many assignments left with it. `import_id` None: the latest one.

    Raises BadInput when there is none, it was taken back before, or a unit has reported on one of its tasks.
    """
    async with database.write() as connection:
        return await undo_in(connection, organisation_id, import_id, cause)


async def undo_in(connection: Connection, organisation_id: int, import_id: int | None, cause: Cause) -> tuple[Import, int]:
    """`undo_import` inside a transaction of the caller's."""
    meant, found = await to_undo(connection, organisation_id, import_id)
    await db.assignments.end(connection, organisation_id, [a.id for a in found], cause.at)
    await db.tasks.end_series(connection, organisation_id, meant.id, local_date(cause.at) - timedelta(days=1))
    await db.imports.undone(connection, organisation_id, meant.id, cause.at)
    return meant, len(found)


async def to_undo(connection: Connection, organisation_id: int, import_id: int | None) -> tuple[Import, list[Assignment]]:
    """What `undo_import` would take back. Raises BadInput as it does."""
    await organisations.lock(connection, organisation_id)
    known = await db.imports.all_of(connection, organisation_id)
    standing = [one for one in known if one.undone_at is None]
    if import_id is None:
        meant = standing[-1] if standing else None
    else:
        meant = next((one for one in known if one.id == import_id), None)
    if meant is None:
        raise BadInput("There is no such registration.", f"Registrations: {', '.join(str(one.id) for one in standing) or 'none'}.")
    if meant.undone_at is not None:
        raise BadInput(f"Registration {meant.id} was taken back already.", "Nothing is left to take back.")
    found = await db.assignments.of_import(connection, organisation_id, meant.id)
    reported = await db.reports.reported_among(connection, organisation_id, [a.id for a in found])
    if reported:
        raise ReportedOn(meant.name, tuple(sorted({a.task.number for a in found if a.id in reported})))
    return meant, found
