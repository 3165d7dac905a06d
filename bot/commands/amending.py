"""`python -m bot import FILE` where the file is a sheet of the register that was exported and corrected by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.commands.common import BAD_INPUT, DONE
from bot.core.amendment import Amendment, Comparison
from bot.core.cause import Cause
from bot.core.organisation import Organisation
from bot.core.plan import row_name
from bot.services import amend_desk, amending
from bot.services import office as offices
from db.session import Database
from messages.reading.returned_sheet import Returned
from messages.register_columns import TITLES

_SHOWN = 60
_WHY = {
    "foreign": ("it was exported from another organisation", "Import it there, with --org."),
    "seal": ("its hidden cell was changed", "Export the register anew and correct that sheet."),
    "gone": ("the register has no such task any more", "Leave the row out."),
    "fixed": ("this column is not corrected in a sheet", "Write it to the bot, or leave the cell as it was."),
    "content": ("a task must say what is to be done", "Write the content, or withdraw the task."),
    "unit": ("it names no unit of the register", "Write the name as the register has it."),
    "day": ("it is no date", "Write it as 30/11/2024."),
    "future": ("the day lies ahead", "Write a day that has been."),
    "percent": ("it is no number from 0 to 100", "Write such a number, or leave it blank."),
    "state": ("it is no state that can be set here", "Use the words of the export for open, done or withdrawn."),
    "done_on": ("a day of completion and the state done go together", "Write both, or neither."),
    "closed": ("a task that has ended keeps its day", "Set its state to open as well."),
    "upstream": ("the day of a source from above moves with a document only", "Name the approving document as the reason."),
    "twice": ("two rows of this task say different things", "Write the same into both."),
    "reason": ("it gives no reason", "Write one into the column for reasons, or give --reason."),
}


async def amend(
    database: Database,
    organisation: Organisation,
    returned: Returned,
    name: str,
    cause: Cause,
    *,
    reason: str | None,
    over: Sequence[int] = (),
    clear_only: bool,
    dry_run: bool,
    as_json: bool,
    out: Console,
    err: Console,
) -> int:
    """Show what the sheet changes and write it; rows with a problem stop it, unless the clear ones alone are asked for.

    A conflict stops nothing: the register's side is kept and the row is named, unless its task is in `over`. Returns the exit code.
    """
    if reason:
        returned = replace(returned, rows=tuple(row if row.reason else replace(row, reason=reason) for row in returned.rows))
    async with database.write() as connection:
        office = await offices.load(connection, organisation.id, cause.at)
        comparison = await amending.compare(connection, office, returned)
        if over:
            decided = {one.row: dict(one.now) for one in comparison.conflicts if one.number in over}
            comparison = await amending.compare(connection, office, returned, decided)
        stopped = bool(comparison.problems) and not clear_only
        changed: tuple[int, ...] = ()
        if not dry_run and not stopped:
            changed = await amending.write(connection, office, comparison.clear, cause, name)
            office = await offices.load(connection, organisation.id, cause.at)
            await amend_desk.tell_units(connection, office, comparison.clear, changed, cause)
    if as_json:
        print(json.dumps(_json(comparison, changed), ensure_ascii=False), file=out.file)
    else:
        _show(comparison, out)
        if changed:
            out.print(f"Corrected {len({one.number for one in comparison.clear})} tasks.", markup=False)
        elif not stopped:
            out.print(f"{len(comparison.clear)} rows to correct; nothing was written.", markup=False)
        if stopped:
            err.print(f"Nothing was written: {len(comparison.problems)} problems in {name}.", style="red", markup=False)
            err.print("Mend them, or give --clear-only to write the other rows.", style="red", markup=False)
    return BAD_INPUT if stopped else DONE


def _show(comparison: Comparison, out: Console) -> None:
    table = Table(title="Differences between the sheet and the register", title_justify="left")
    for column in ("row", "task", "column", "register", "sheet", "reason", "outcome"):
        table.add_column(column, overflow="fold")
    for one in comparison.amendments:
        for column, old, new in [(TITLES[c.column], c.old, c.new) for c in one.changes] or [("", "", "")]:
            cells = (column, old[:_SHOWN], new[:_SHOWN], one.reason, _outcome(one))
            table.add_row(row_name(one.row), str(one.number or ""), *map(escape, cells))
    if comparison.amendments:
        out.print(table)
    for one in comparison.conflicts:
        out.print(
            f"Row {row_name(one.row)}, task {one.number}: changed in the register since the export, left as it is there. "
            f"--over {one.number} writes the sheet's cells all the same.",
            markup=False,
        )
    for one in comparison.problems:
        problem, cure = _WHY[one.problem or ""]
        where = f", {TITLES[one.column]}" if one.column else ""
        out.print(f"Row {row_name(one.row)}{where}: {problem}. {cure}", markup=False)
    out.print(
        f"{comparison.same} rows say nothing new; {comparison.absent} rows of the register are not in the sheet and stay.", markup=False
    )


def _outcome(one: Amendment) -> str:
    return "conflict: kept" if one.conflict else "not written" if one.problem is not None else "corrected"


def _json(comparison: Comparison, changed: Sequence[int]) -> dict[str, Any]:
    return {
        "amendments": [
            {
                "row": one.row,
                "task": one.number,
                "changes": [{"column": c.column, "old": c.old, "new": c.new} for c in one.changes],
                "reason": one.reason,
                "problem": one.problem,
                "column": one.column or None,
                "conflict": one.conflict,
            }
            for one in comparison.amendments
        ],
        "same": comparison.same,
        "absent": comparison.absent,
        "assignments_changed": len(changed),
    }
