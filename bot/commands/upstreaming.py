"""`python -m bot import FILE --upstream`: an export of the system above is set beside the register, and what is chosen taken over."""

from __future__ import annotations

import json
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

import db.units
from bot.core.cause import Cause
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.core.plan import row_name
from bot.core.upstream import TAKEABLE, Difference
from bot.services import amend_desk, upstream
from bot.services import office as offices
from db.session import Database
from messages.papers.values import Paper
from messages.reading.plan import read_plan

_SHOWN = 60


async def reconcile(
    database: Database,
    organisation: Organisation,
    paper: Paper,
    name: str,
    cause: Cause,
    *,
    take: list[str],
    dry_run: bool,
    as_json: bool,
    out: Console,
) -> int:
    """Show the differences; those of the kinds in `take` are written. Raises BadInput. Returns the exit code."""
    unknown = [kind for kind in take if kind not in {one.value for one in TAKEABLE}]
    if unknown:
        raise BadInput(f"There is no difference {', '.join(unknown)}.", f"Use: {', '.join(one.value for one in TAKEABLE)}.")
    async with database.write() as connection:
        office = await offices.load(connection, organisation.id, cause.at)
        plan = read_plan(paper, await db.units.directory(connection, organisation.id, office.today))
        if not any(line.cells["upstream_code"] for line in plan.lines):
            raise BadInput(f"{name} has no column with the codes of its tasks.", "Export the list with its codes (“Mã nhiệm vụ”).")
        compared = await upstream.compare(connection, office, plan)
        wanted = [] if dry_run else [d for d in compared.differences if d.kind.value in take and not d.problems]
        amended, changed = await upstream.take(connection, office, compared, wanted, name, cause)
        office = await offices.load(connection, organisation.id, cause.at)
        await amend_desk.tell_units(connection, office, amended, changed, cause)
    if as_json:
        print(json.dumps(_json(compared.differences, compared.same, len(wanted)), ensure_ascii=False), file=out.file)
        return 0
    table = Table(title="Differences between the system above and the register", title_justify="left")
    for column in ("row", "task", "code", "content", "difference", "here", "there"):
        table.add_column(column, overflow="fold")
    for d in compared.differences:
        days = [f"{day:%d/%m/%Y}" if day is not None else "" for day in (d.here, d.there)]
        row = "" if d.row is None else row_name(d.row)
        table.add_row(row, str(d.number or ""), escape(d.code), escape(d.content[:_SHOWN]), d.kind.value, *days)
    if compared.differences:
        out.print(table)
    for d in compared.differences:
        if d.problems:
            out.print(f"Row {row_name(d.row or 0)} cannot be registered: {', '.join(d.problems)}. Mend it in the file.", markup=False)
    out.print(f"{compared.same} tasks agree, {len(compared.differences)} differences, {len(wanted)} taken over.", markup=False)
    if compared.differences and not take:
        out.print("Take differences over with --take and their kind; it may be given several times.", markup=False)
    return 0


def _json(differences: tuple[Difference, ...], same: int, taken: int) -> dict[str, Any]:
    return {
        "differences": [
            {
                "kind": d.kind.value,
                "code": d.code,
                "content": d.content,
                "row": d.row,
                "task": d.number,
                "here": d.here.isoformat() if d.here else None,
                "there": d.there.isoformat() if d.there else None,
                "done_on": d.done_on.isoformat() if d.done_on else None,
                "problems": list(d.problems),
            }
            for d in differences
        ],
        "same": same,
        "taken": taken,
    }
