"""The clerk's desk for sheets of the register that come back: shown cell by cell, written on "ghi", then the units are told.

What waits in the open question is only what the file says; it is compared with the register again at every answer, so
that what changes in between becomes a conflict and is not written over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import db.assignments
from bot.core.amendment import Amendment, Comparison
from bot.core.cause import Cause
from bot.core.permissions import Action
from bot.core.task import Assignment
from bot.services import amending, plan_desk, sheets, telling
from bot.services import office as offices
from bot.services.desks import AmendDesk
from bot.services.office import Office
from bot.services.opened import Opened
from bot.services.turn import Turn
from db.session import Connection
from messages.reading.plan_words import DifferenceSide, PlanWord, common_reason, decided, plan_word
from messages.reading.returned_sheet import ReturnedRow, read_returned
from messages.register_columns import TITLES, sums
from messages.wordings.amend_preview import AmendedCell, AmendedRow, AmendPreview
from messages.wordings.amend_written import AmendWritten
from messages.wordings.amended_for_unit import AmendedForUnit
from messages.wordings.plan_refused import PlanRefused

KIND = "amend"
_SHOWN = 7
_TOLD = frozenset({"content", "lead", "support", "due", "state", "product", "deadline_raw"})
"""Columns whose change concerns the unit; the others are the office's own notes."""


async def propose(turn: Turn, opened: Opened) -> bool:
    """Show what a sheet of the register changes; False when the file is none."""
    returned = read_returned(opened.paper) if opened.paper is not None else None
    if returned is None:
        return False
    turn.require(Action.CORRECT)
    await _show(turn, AmendDesk(opened.name, returned))
    return True


async def answered(turn: Turn, payload: dict[str, Any], text: str) -> bool:
    """ "ghi", "thôi", "lý do: …", "theo 126" and "giữ 126" for rows that changed in the register; False for anything else, which is
    no answer and leaves the sheet waiting."""
    desk = AmendDesk.of(payload)
    word, reason = plan_word(text), common_reason(text)
    if word is PlanWord.WRITE:
        await write(turn, payload)
    elif word is PlanWord.DROP:
        await drop(turn, payload)
    elif reason:
        rows = tuple(row if row.reason else replace(row, reason=reason) for row in desk.returned.rows)
        await _show(turn, replace(desk, returned=replace(desk.returned, rows=rows)))
    elif (decision := decided(text)) is not None:
        return await _decide(turn, desk, *decision)
    else:
        return False
    return True


async def _decide(turn: Turn, desk: AmendDesk, side: DifferenceSide, keys: Sequence[str]) -> bool:
    """Whose side counts for rows that changed in the register; False when no such row was meant."""
    open_ones = (await amending.compare(turn.connection, turn.known, desk.returned)).conflicts
    meant = [one for one in open_ones if keys == ("all",) or str(one.number) in keys]
    if not meant:
        return False
    over = {row: said for row, said in desk.over.items() if row not in {one.row for one in meant}}
    if side is DifferenceSide.THERE:
        over |= {one.row: dict(one.now) for one in meant}
    await _show(turn, replace(desk, over=over))
    return True


async def drop(turn: Turn, payload: dict[str, Any]) -> None:
    await turn.close_question()
    await turn.say(PlanRefused(AmendDesk.of(payload).name, "dropped"))


async def write(turn: Turn, payload: dict[str, Any]) -> None:
    """Write what is clear, tell the units, then go on with rows that are new tasks."""
    turn.require(Action.CORRECT)
    desk = AmendDesk.of(payload)
    comparison = await amending.compare(turn.connection, turn.known, desk.returned, desk.over)
    await turn.close_question()
    changed = await amending.write(turn.connection, turn.known, comparison.clear, turn.cause, desk.name)
    turn.office = await offices.load(turn.connection, turn.known.id, turn.incoming.at)
    told = await tell_units(turn.connection, turn.known, comparison.clear, changed, turn.cause)
    numbers = tuple(dict.fromkeys(one.number for one in comparison.clear))
    await turn.say(AmendWritten(numbers, len(comparison.conflicts), len(comparison.problems), told), (), changed)
    if desk.returned.fresh is not None:
        await plan_desk.propose(turn, Opened(desk.name, desk.returned.fresh))


async def tell_units(connection: Connection, office: Office, amendments: Sequence[Amendment], changed: Sequence[int], cause: Cause) -> int:
    """One message to each who answers for an amended task, and to the heads; how many people. Units on trial hear nothing."""
    current = await db.assignments.by_ids(connection, office.id, changed)
    by_number: dict[int, list[Assignment]] = {}
    for a in current.values():
        by_number.setdefault(a.task.number, []).append(a)
    rows: dict[int, list[AmendedRow]] = {}
    tasks: dict[int, list[int]] = {}
    for amendment in amendments:
        shown = _row(amendment, only=_TOLD)
        for a in by_number.get(amendment.number, ()) if shown.cells else ():
            for person_id in office.chart.hearers(a.unit_id, a.person_id):
                if person_id != cause.person_id and shown not in rows.setdefault(person_id, []):
                    rows[person_id].append(shown)
                    tasks.setdefault(person_id, []).append(a.id)
    told = 0
    slot = f"amend/{cause.inbox_id or int(cause.at.timestamp())}"
    for person_id, of_person in rows.items():
        wording = AmendedForUnit(tuple(of_person[:_SHOWN]), max(0, len(of_person) - _SHOWN))
        told += await telling.tell(connection, office, person_id, slot, wording, (), tasks[person_id], inbox_id=cause.inbox_id) or 0
    return told


async def _show(turn: Turn, desk: AmendDesk) -> None:
    comparison = await amending.compare(turn.connection, turn.known, desk.returned, desk.over)
    # Rows that say nothing new need not wait in the question.
    kept = tuple(row for row in desk.returned.rows if row.seal is None or _says_other(row))
    waiting = replace(desk, returned=replace(desk.returned, rows=kept), same=desk.same + len(desk.returned.rows) - len(kept))
    same = comparison.same + desk.same
    question = await turn.ask(KIND, waiting.to_json(), raw=desk.name)
    clear, conflicts, problems = comparison.clear, comparison.conflicts, comparison.problems
    has_file = turn.can.files_out and bool(comparison.amendments)
    await turn.say(
        AmendPreview(
            name=desk.name,
            clear=len(clear),
            rows=tuple(map(_row, clear[:_SHOWN])),
            conflicts=len(conflicts),
            kept=tuple(map(_row, conflicts[:_SHOWN])),
            problems=len(problems),
            wrong=tuple(map(_row, problems[:_SHOWN])),
            without_reason=sum(one.problem == "reason" for one in problems),
            same=same,
            absent=_absent(desk, comparison),
            fresh=desk.returned.fresh is not None,
            has_file=has_file,
        )
    )
    if has_file:
        await sheets.order(turn, {"sheet": "amendments", "question": question})


def _absent(desk: AmendDesk, comparison: Comparison) -> int:
    """Rows of the register that the sheet does not have: those that wait no longer are in it all the same."""
    return max(0, comparison.absent - desk.same)


def _says_other(row: ReturnedRow) -> bool:
    return row.seal is not None and any(said != row.seal.sums[column] for column, said in sums(row.cells).items())


def _row(amendment: Amendment, only: frozenset[str] | None = None) -> AmendedRow:
    cells = tuple(
        AmendedCell(TITLES[change.column], change.old, change.new) for change in amendment.changes if only is None or change.column in only
    )
    return AmendedRow(amendment.row, amendment.number, cells, amendment.reason, amendment.problem or "", TITLES.get(amendment.column, ""))
