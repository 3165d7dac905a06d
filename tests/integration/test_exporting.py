"""Files on order: made outside every transaction, handed to the ledger once, or given up with a word."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.core.channel import Capabilities
from bot.core.periods import Period, PeriodKind
from bot.services import exporting, official
from bot.services import office as offices
from bot.services.pdf import CannotConvert
from db import attachments, exports
from db.session import Database
from db.tables import ExportRow, MessageRow
from tests.integration.desk import CLERK, FOCAL, Desk, desk_with_task

OCTOBER = Period(PeriodKind.MONTH, 2024, 10, date(2024, 9, 15), date(2024, 10, 14), date(2024, 10, 14))
REPORT = official.OfficialOrder(official.REPORT, OCTOBER, "docx")
TAKES = {"telegram": Capabilities()}
TAKES_NONE = {"telegram": Capabilities(files_out=False)}


async def ordered(database: Database, order: official.OfficialOrder = REPORT) -> Desk:
    """A desk whose clerk is to get a document now."""
    desk = await desk_with_task(database, FOCAL, CLERK)
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        clerk = office.chart.clerk()
        assert clerk is not None
        address = office.chart.address_of(clerk)
        assert address is not None
        row = exporting.planned(office, address, f"person:{clerk}", "draft/2024-10", order, not_before=desk.clock.now())
        await exports.add(connection, [row, row])
    return desk


async def rows(database: Database) -> tuple[list[Any], list[Any]]:
    """The orders, and the ledger's rows of files."""
    async with database.read() as connection:
        found = await connection.execute(select(ExportRow.__table__).order_by(ExportRow.id))
        told = await connection.execute(select(MessageRow.__table__).where(MessageRow.kind == "file").order_by(MessageRow.id))
        return list(found), list(told)


async def test_an_order_is_made_once_however_many_make_files(database: Database) -> None:
    desk = await ordered(database)
    now = desk.clock.now()
    await asyncio.gather(exporting.make_next(database, now, TAKES), exporting.make_next(database, now, TAKES))
    assert not await exporting.make_next(database, now, TAKES)
    (order,), (message,) = await rows(database)
    assert order.state == "done"
    assert message.text_plain.startswith("Dự thảo báo cáo tháng 10/2024")
    async with database.read() as connection:
        file = await attachments.get(connection, message.file["attachment"])
    assert file is not None and file.name == "bao-cao-2024-10-14.docx"


async def test_nothing_is_made_for_a_chat_that_takes_no_files(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await ordered(database)
    monkeypatch.setattr(official, "make", None)
    await exporting.make_next(database, desk.clock.now(), TAKES_NONE)
    (order,), (message,) = await rows(database)
    assert order.state == "done"
    assert message.text_plain.startswith("Kênh này chưa nhận được tệp")


async def test_what_fails_three_times_is_given_up_with_a_word(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await ordered(database)

    async def broken(*_args: Any, **_more: Any) -> Any:
        raise OSError("disk full")

    monkeypatch.setattr(official, "make", broken)
    for tries in (1, 2):
        assert await exporting.make_next(database, desk.clock.now(), TAKES)
        (order,), told = await rows(database)
        assert (order.state, order.tries, told) == ("new", tries, [])
    await exporting.make_next(database, desk.clock.now(), TAKES)
    (order,), (message,) = await rows(database)
    assert order.state == "failed" and "disk full" in order.error
    assert "chưa lập được" in message.text_plain.lower()


async def test_a_broken_template_or_no_libreoffice_is_told_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = await ordered(database)
    (tmp_path / "bao-cao.docx").write_bytes(b"no document")
    await exporting.make_next(database, desk.clock.now(), TAKES, tmp_path)
    (order,), (message,) = await rows(database)
    assert order.state == "failed" and message.file is None

    other = official.OfficialOrder(official.REPORT, OCTOBER, "pdf")

    async def none(*_args: Any) -> bytes:
        raise CannotConvert("LibreOffice is not installed.", "Install it.")

    monkeypatch.setattr("bot.services.pdf.from_word", none)
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        address = office.chart.address_of(office.chart.clerk() or 0)
        assert address is not None
        row = exporting.planned(office, address, order.recipient, "another", other, not_before=desk.clock.now())
        await exports.add(connection, [row])
    await exporting.make_next(database, desk.clock.now(), TAKES)
    _, told = await rows(database)
    assert "pdf" in told[-1].text_plain.lower()


async def test_an_order_that_outlived_its_day_is_dropped_silently(database: Database) -> None:
    desk = await ordered(database)
    await exporting.make_next(database, desk.clock.now() + timedelta(days=2), TAKES)
    (order,), told = await rows(database)
    assert (order.state, order.error, told) == ("failed", "expired", [])
