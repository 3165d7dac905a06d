"""Sheets for the clerk: the register, and how a file was read. Ordered in a turn, made outside it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

import structlog

import db.exports
import db.questions
from bot.core.amendment import Amendment
from bot.core.channel import Capabilities
from bot.core.file_content import XLSX
from bot.core.outgoing import OutgoingFile
from bot.core.plan import Passed
from bot.core.upstream import DifferenceKind
from bot.services import file_orders, register_export
from bot.services import office as offices
from bot.services.desks import AmendDesk, PlanDesk, UpstreamDesk, key_of
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Database
from messages import formats, labels
from messages.comparison_columns import WORDS
from messages.files.values import ChangedCell, ReadRow
from messages.reading.plan_words import DifferenceSide
from messages.register_columns import TITLES
from messages.wordings.sheet_ready import SheetReady

log = structlog.get_logger()

_TRIES = 3
_CALENDAR = "text/calendar"


async def order(turn: Turn, what: dict[str, Any]) -> None:
    """`what`: {"sheet": "register"}, {"sheet": "days", "person": id}, or "plan", "amendments", "comparison" with the "question" they
    stand in."""
    if not turn.can.files_out:
        await turn.say(SheetReady("elsewhere"))
        return
    await file_orders.order(turn, f"sheet/{what['sheet']}", what)


def is_one(row: Any) -> bool:
    return "sheet" in row.what


async def hand_out(database: Database, row: Any, now: datetime, can: Capabilities) -> None:
    """Make the sheet and hand it to the ledger; nothing when what it shows waits no longer."""
    kind = row.what["sheet"]
    content = None
    if can.files_out and now < row.expires_at:
        try:
            content = await _content(database, row, now)
        except Exception as error:
            log.exception("sheet_failed", export=row.id)
            async with database.write() as connection:
                if await db.exports.failed_once(connection, row.id, repr(error)) < _TRIES:
                    return
    async with database.write() as connection:
        if not await db.exports.settle(connection, row.id, "done" if content is not None else "failed") or content is None:
            return
        file = OutgoingFile(labels.SHEETS["files"][kind], _CALENDAR if kind == "days" else XLSX, content)
        await file_orders.hand_over(connection, row, now, SheetReady(kind), file)


async def _content(database: Database, row: Any, now: datetime) -> bytes | None:
    if row.what["sheet"] == "days":
        return await register_export.days_of(database, row.organisation_id, row.what["person"], now)
    if row.what["sheet"] == "register":
        return await register_export.export(database, row.organisation_id, "xlsx", row.asked_at)
    async with database.read() as connection:
        question = await db.questions.by_id(connection, row.organisation_id, row.what["question"])
        if question is None:
            return None
        office = await offices.load(connection, row.organisation_id, now)
        make = await _KINDS[row.what["sheet"]](connection, office, question.payload, question.id)
    return await asyncio.to_thread(make)


def _drawn(kind: str, name: str, rows: Any) -> bytes:
    """Called in a thread, where the first sheet loads Excel without holding the loop up."""
    from messages.files import reading_sheet

    draw: Any = {
        "plan": reading_sheet.reading_workbook,
        "amendments": reading_sheet.amendments_workbook,
        "comparison": reading_sheet.comparison_workbook,
    }[kind]
    return bytes(draw(name, rows))


async def _plan(connection: Any, office: Office, payload: dict[str, Any], _question: int) -> Any:
    from bot.services import importing

    desk = PlanDesk.of(payload)
    reading = await importing.understand(connection, office.organisation, desk.plan, office.today, kind=desk.kind)
    rows = sorted(
        (*((item.line.row, _read(item)) for item in reading.items), *((one.row, _passed(one)) for one in desk.plan.passed)), key=_first
    )
    return partial(_drawn, "plan", desk.name, [row for _, row in rows])


def _first(pair: tuple[int, ReadRow]) -> int:
    return pair[0]


def _read(item: Any) -> ReadRow:
    """One row as it was understood, with what is to be done about it."""
    words, task = labels.SHEETS, item.task
    status = "asked" if item.problems else "known" if item.duplicate_of is not None else "clear"
    remarks = [words["asks"].get(problem.ask, words["asks"]["other"]).format(value=problem.value) for problem in item.problems]
    for doubt in item.doubts:
        kind, _, value = doubt.partition(":")
        if kind in words["doubts"]:
            remarks.append(words["doubts"][kind].format(value=value.partition("=")[0]))
    if item.duplicate_of is not None:
        twin = item.duplicate_of
        remarks.append(words["doubts"]["twin"].format(value=f"#{twin}" if isinstance(twin, int) else twin.removeprefix("row ")))
    return ReadRow(
        place=formats.row_place(item.line.row),
        number=item.line.text("number") or "",
        content=task.content,
        lead="\n".join(item.line.names("lead")),
        support="\n".join(item.line.names("support")),
        product=task.product or "",
        deadline=item.line.cells["due"] or item.line.cells["deadline"],
        due=task.deadline.due,
        document=task.document.title if task.document is not None else "",
        status=words["status"][status],
        remark="\n".join(remarks),
        matched="\n".join(f"“{written}” → {name} ({formats.percent(round(sure * 100), 100)})" for written, name, sure in item.line.matches),
    )


def _passed(one: Passed) -> ReadRow:
    words = labels.SHEETS
    return ReadRow(formats.row_place(one.row), "", one.text, status=words["status"]["passed"], remark=words["passed"][one.why])


async def _amendments(connection: Any, office: Office, payload: dict[str, Any], _question: int) -> Any:
    from bot.services import amending

    desk = AmendDesk.of(payload)
    comparison = await amending.compare(connection, office, desk.returned, desk.over)
    return partial(_drawn, "amendments", desk.name, [cell for one in comparison.amendments for cell in _cells(one)])


def _cells(one: Amendment) -> Iterator[ChangedCell]:
    status = "conflict" if one.conflict else "wrong" if one.problem is not None else "amended"
    outcome = labels.SHEETS["status"][status]
    place = formats.row_place(one.row)
    if not one.changes:
        yield ChangedCell(place, one.number, "", "", "", one.reason, outcome)
    for change in one.changes:
        yield ChangedCell(place, one.number, TITLES[change.column], change.old, change.new, one.reason, outcome)


async def _comparison(connection: Any, office: Office, payload: dict[str, Any], question_id: int) -> Any:
    from bot.services import upstream

    desk = UpstreamDesk.of(payload)
    compared = await upstream.compare(connection, office, desk.plan.plan)
    words = labels.SHEETS["differences"]
    rows = [
        [
            formats.row_place(d.row) if d.row is not None else "",
            d.number or "",
            d.code,
            d.content,
            words[d.kind.value],
            d.here or "",
            d.there or "",
            WORDS.get(DifferenceSide(desk.decisions[key_of(d)]), "") if key_of(d) in desk.decisions else "",
            f"{question_id}|{key_of(d)}" if d.kind is not DifferenceKind.ABSENT else "",
        ]
        for d in compared.differences
    ]
    return partial(_drawn, "comparison", desk.plan.name, rows)


_KINDS = {"plan": _plan, "amendments": _amendments, "comparison": _comparison}
