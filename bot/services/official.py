"""Documents and pictures on order: read in one transaction, then made in a thread, so that neither the store nor the
event loop waits for Word, Excel or Matplotlib."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import db.organisations
import db.timeline
from bot.core.file_content import DOCX, XLSX
from bot.core.outgoing import OutgoingFile
from bot.core.periods import Period
from bot.services import periods
from bot.services.summarise import yardstick_of
from db.session import Connection, Database
from messages import formats
from messages.pictures import PictureData

REPORT, URGING, RATING, PICTURES = "report", "urging", "rating", "pictures"
FILES = {REPORT: ("docx", "xlsx", "pdf"), URGING: ("docx", "pdf"), RATING: ("xlsx",), PICTURES: ("png", "pdf")}
"""Which files each kind can be; the first is what is made when nothing is said."""

_MIMES = {
    "docx": DOCX,
    "xlsx": XLSX,
    "pdf": "application/pdf",
    "png": "image/png",
}
_NAMES = {REPORT: "bao-cao", URGING: "cong-van-don-doc", RATING: "xep-loai", PICTURES: "bieu-do"}
_CLOSED = "-da-chot"


@dataclass(frozen=True, slots=True)
class OfficialOrder:
    """`units`: pictures of these units alone; None is the whole organisation."""

    kind: str
    period: Period
    file: str
    units: tuple[int, ...] | None = None


async def make(
    database: Database, organisation_id: int, order: OfficialOrder, *, now: datetime, templates: Path | None = None
) -> list[OutgoingFile]:
    """The files of an order. `templates`: the office's own Word templates (a folder), or one template (a file).

    Raises pdf.CannotConvert and messages.files.values.BadTemplate.
    """
    from bot.services import drafting, pdf, rating  # A document is ordered now and then; the planner only names one.

    if order.kind == PICTURES:
        async with database.read() as connection:
            data = await picture_data(connection, organisation_id, order.period, now=now, units=order.units)
        return await asyncio.to_thread(_pictures, data, order)
    if order.kind == RATING:
        async with database.read() as connection:
            sheet = await rating.rate(connection, organisation_id, order.period, now=now)
        return [_file(order, await asyncio.to_thread(rating.to_excel, sheet))]
    async with database.read() as connection:
        report = await drafting.draft(connection, organisation_id, order.period, now=now)
    is_closed = report.closed_at is not None
    if order.file == "xlsx":
        from messages.files import excel

        return [_file(order, await asyncio.to_thread(excel.excel_report, report), is_closed=is_closed)]
    from messages.files import template_values, word

    values = template_values.report_values(report)
    name = template_values.REPORT if order.kind == REPORT else template_values.URGING
    path = templates if templates is not None and templates.suffix.lower() == ".docx" else template_values.template(name, templates)
    docx = await asyncio.to_thread(word.render, path, values)
    return [_file(order, await pdf.from_word(docx) if order.file == "pdf" else docx, is_closed=is_closed)]


async def picture_data(
    connection: Connection, organisation_id: int, of: Period, *, now: datetime, units: Sequence[int] | None = None
) -> PictureData:
    """What the pictures of a period show: where everything stood at its end, and the road to it over the last year at most."""
    report = await periods.report_of(connection, organisation_id, of, now=now, units=units)
    yardstick = await yardstick_of(connection, organisation_id, of.last, report.known)
    timeline = await db.timeline.timeline(connection, organisation_id, report.known, yardstick, units)
    organisation = await db.organisations.get(connection, organisation_id)
    earliest = min((*timeline.due, *timeline.done, of.first))
    return PictureData(organisation.name, formats.period(of), report.figures.end, timeline, max(earliest, _a_year_before(of.last)))


def _a_year_before(day: date) -> date:
    return date(day.year - 1, day.month, min(day.day, 28))


def _pictures(data: PictureData, order: OfficialOrder) -> list[OutgoingFile]:
    # Matplotlib is loaded here, when somebody wants a picture, and not with the bot.
    from messages import pictures

    if order.file == "pdf":
        return [_file(order, pictures.page(data))]
    drawn = pictures.pictures(data)
    names = [f"{_stem(order)}{f'-{number}' if len(drawn) > 1 else ''}.png" for number in range(1, len(drawn) + 1)]
    return [OutgoingFile(name, _MIMES["png"], png, photo=True) for name, png in zip(names, drawn, strict=True)]


def _file(order: OfficialOrder, content: bytes, *, is_closed: bool = False) -> OutgoingFile:
    """`is_closed`: its figures were closed; the draft of before has another name."""
    return OutgoingFile(f"{_stem(order)}{_CLOSED if is_closed else ''}.{order.file}", _MIMES[order.file], content)


def _stem(order: OfficialOrder) -> str:
    return f"{_NAMES[order.kind]}-{order.period.last.isoformat()}"
