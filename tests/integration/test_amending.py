"""The clerk's sheet goes out, is corrected in Excel and comes back: what changed is written, what changed since is not."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from rich.console import Console

from bot.commands.importing import import_command
from bot.core.amendment import Comparison
from bot.core.cause import Cause
from bot.core.task import Assignment, Part, State
from bot.services import amending, importing, register_export
from bot.services import office as offices
from db import assignments, task_edits, versions
from db.session import Database
from messages.papers.opening import open_paper
from messages.reading.returned_sheet import Returned, read_returned
from messages.register_columns import REASON, SEAL, TITLES
from tests.integration.register_office import office, unit_ids
from tests.papers import workbook

HEADER = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn", "Ghi chú"]
PLAN = workbook(
    [
        ["(Kèm theo Kế hoạch số 330/KH-BQL ngày 24/01/2024 của Ban Quản lý)"],
        HEADER,
        [1, "Rà soát văn bản", "P. QLĐT", "Văn phòng", "Báo cáo", datetime(2024, 12, 15), "=1+1"],
        [2, "Tuyên truyền", "Các phòng chuyên môn", None, None, "Thường xuyên", None],
        [3, "Kiểm tra lao động", "P. QLLĐ", None, None, datetime(2024, 12, 20), None],
    ],
    prepare=lambda sheet: setattr(sheet["G3"], "data_type", "s"),
)


async def _filled(database: Database, cause: Cause) -> int:
    made = await office(database, cause)
    await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    return made.id


async def _sheet(database: Database, organisation: int, cause: Cause, edit: Callable[[Any, dict[str, int]], None]) -> bytes:
    """The register as exported, after `edit(sheet, column by title)`; tasks stand from row 5 on."""
    book = load_workbook(io.BytesIO(await register_export.export(database, organisation, "xlsx", cause.at)))
    sheet = book.worksheets[0]
    edit(sheet, {cell.value: cell.column for cell in sheet[4]})
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _returned(data: bytes) -> Returned:
    returned = read_returned(open_paper(data))
    assert returned is not None
    return returned


async def _compare(database: Database, organisation: int, cause: Cause, data: bytes) -> Comparison:
    async with database.read() as connection:
        return await amending.compare(connection, await offices.load(connection, organisation, cause.at), _returned(data))


async def _write(database: Database, organisation: int, cause: Cause, data: bytes) -> Comparison:
    async with database.write() as connection:
        there = await offices.load(connection, organisation, cause.at)
        comparison = await amending.compare(connection, there, _returned(data))
        await amending.write(connection, there, comparison.clear, cause, "so.xlsx")
    return comparison


async def _tasks(database: Database, organisation: int, number: int) -> list[Assignment]:
    async with database.read() as connection:
        return await assignments.by_number(connection, organisation, number)


def _set(row: int, **cells: Any) -> Callable[[Any, dict[str, int]], None]:
    def edit(sheet: Any, columns: dict[str, int]) -> None:
        for name, value in cells.items():
            sheet.cell(row, columns[TITLES.get(name, REASON)]).value = value

    return edit


def _later(cause: Cause) -> Cause:
    return replace(cause, at=cause.at + timedelta(hours=1))


async def test_a_sheet_that_comes_back_as_it_left_changes_nothing(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    found = await _compare(database, organisation, cause, await _sheet(database, organisation, cause, lambda sheet, columns: None))
    assert (found.amendments, found.same, found.absent) == ((), 3, 0)


async def test_the_seal_is_hidden_and_the_reason_has_a_column(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    sheet = load_workbook(io.BytesIO(await register_export.export(database, organisation, "xlsx", cause.at))).worksheets[0]
    titles = {cell.value: cell for cell in sheet[4]}
    assert sheet.column_dimensions[titles[SEAL].column_letter].hidden
    assert REASON in titles


async def test_corrected_cells_are_shown_one_by_one_and_written_with_their_reason(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    ids = await unit_ids(database, organisation)
    edit = _set(5, content="Rà soát toàn bộ văn bản", due=datetime(2024, 12, 25), lead="P. TN&MT", reason="ghi nhầm")
    data = await _sheet(database, organisation, cause, edit)
    later = _later(cause)
    (one,) = (await _compare(database, organisation, later, data)).amendments
    assert [(c.column, c.old, c.new) for c in one.changes] == [
        ("content", "Rà soát văn bản", "Rà soát toàn bộ văn bản"),
        ("lead", "Phòng Quản lý đầu tư", "P. TN&MT"),
        ("due", "15/12/2024", "25/12/2024"),
    ]
    await _write(database, organisation, later, data)
    lead = next(a for a in await _tasks(database, organisation, 101) if a.part is Part.LEAD)
    assert (lead.task.content, lead.unit_id, lead.due, lead.due_original) == (
        "Rà soát toàn bộ văn bản", ids["TNMT"], date(2024, 12, 25), date(2024, 12, 15),
    )  # fmt: skip
    async with database.read() as connection:
        kept = await versions.of_assignment(connection, organisation, lead.id)
        (edited,) = await task_edits.of_task(connection, organisation, lead.task.id)
    assert {row.reason for row in kept[1:]} == {"ghi nhầm"}
    assert (edited.field, edited.old, edited.new, edited.reason) == ("content", "Rà soát văn bản", "Rà soát toàn bộ văn bản", "ghi nhầm")
    again = await _compare(database, organisation, later, data)
    assert (again.amendments, again.same) == ((), 3), "what was written is no difference any more"


async def test_a_row_changed_in_the_register_since_the_export_is_a_conflict_and_is_not_written_over(
    database: Database, cause: Cause
) -> None:
    organisation = await _filled(database, cause)
    data = await _sheet(database, organisation, cause, _set(5, due=datetime(2024, 12, 25), reason="theo CV 12"))
    later = _later(cause)
    lead = next(a for a in await _tasks(database, organisation, 101) if a.part is Part.LEAD)
    async with database.write() as connection:
        await assignments.change(connection, organisation, replace(lead, percent=60), later)
    found = await _write(database, organisation, later, data)
    (conflict,) = found.conflicts
    assert (conflict.number, found.clear) == (101, ())
    lead = next(a for a in await _tasks(database, organisation, 101) if a.part is Part.LEAD)
    assert (lead.due, lead.percent) == (date(2024, 12, 15), 60)


async def test_what_the_register_changed_alone_is_no_difference_of_the_sheet(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    data = await _sheet(database, organisation, cause, _set(7, note="xem lại"))
    later = _later(cause)
    lead = next(a for a in await _tasks(database, organisation, 101) if a.part is Part.LEAD)
    async with database.write() as connection:
        await assignments.change(connection, organisation, replace(lead, percent=60), later)
    found = await _compare(database, organisation, later, data)
    assert [(one.number, one.conflict) for one in found.amendments] == [(103, False)]


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"due": "32/13/2024", "reason": "x"}, "day"),
        ({"due": datetime(2024, 12, 25)}, "reason"),
        ({"lead": "Phòng Không Có", "reason": "x"}, "unit"),
        ({"lead": None, "reason": "x"}, "unit"),
        ({"content": None}, "content"),
        ({"percent": 130}, "percent"),
        ({"state": "Gì đó", "reason": "x"}, "state"),
        ({"state": "Đã hoàn thành", "reason": "x"}, "done_on"),
        ({"state": "đã báo hoàn thành, chờ tổ Tổng hợp xác nhận", "reason": "x"}, "state"),
        ({"done_on": datetime(2024, 10, 1), "reason": "x"}, "done_on"),
        ({"state": "Đã hoàn thành", "done_on": datetime(2030, 1, 1), "reason": "x"}, "future"),
        ({"said": "đã xong"}, "fixed"),
        ({"number": 999}, "fixed"),
    ],
)
async def test_a_cell_that_cannot_be_written_is_named_and_the_row_left_alone(
    database: Database, cause: Cause, cells: dict[str, Any], problem: str
) -> None:
    organisation = await _filled(database, cause)
    data = await _sheet(database, organisation, cause, _set(5, **cells))
    before = await _tasks(database, organisation, 101)
    found = await _write(database, organisation, _later(cause), data)
    assert [one.problem for one in found.problems] == [problem]
    assert await _tasks(database, organisation, 101) == before


async def test_done_needs_its_day_and_gets_both(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    edit = _set(7, state="Đã hoàn thành", done_on=datetime(2024, 10, 30), reason="CV 215/BQL-QLLĐ")
    await _write(database, organisation, _later(cause), await _sheet(database, organisation, cause, edit))
    (task,) = await _tasks(database, organisation, 103)
    assert (task.state, task.done_on, task.submitted_on) == (State.ACCEPTED, date(2024, 10, 30), date(2024, 10, 30))


async def test_units_of_a_task_join_and_leave(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    ids = await unit_ids(database, organisation)
    edit = _set(6, lead="P. QLĐT\nP. QLLĐ\nTrung tâm", support="Văn phòng", reason="phân công lại")
    await _write(database, organisation, _later(cause), await _sheet(database, organisation, cause, edit))
    standing = {(a.unit_id, a.part.value): a.state for a in await _tasks(database, organisation, 102)}
    assert standing[ids["QLDT"], "lead"] is standing[ids["QLLD"], "lead"] is State.OPEN
    assert standing[ids["TT"], "lead"] is standing[ids["VP"], "support"] is State.OPEN
    assert (ids["TNMT"], "lead") not in standing, "one unit for another is a move, and keeps the number"


async def test_rows_missing_from_the_sheet_stay_and_rows_without_a_seal_are_new_tasks(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)

    def edit(sheet: Any, columns: dict[str, int]) -> None:
        sheet.delete_rows(6)
        for name, value in (("content", "Báo cáo mới"), ("lead", "Trung tâm"), ("due", datetime(2024, 12, 31))):
            sheet.cell(8, columns[TITLES[name]], value)

    data = await _sheet(database, organisation, cause, edit)
    found = await _compare(database, organisation, cause, data)
    assert (found.amendments, found.same, found.absent) == ((), 2, 1)
    assert _returned(data).fresh is not None


async def test_a_sheet_of_another_office_and_a_damaged_seal_change_nothing(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    other = (await office(database, cause, "other")).id
    data = await _sheet(database, organisation, cause, _set(5, note="x"))
    assert {one.problem for one in (await _compare(database, other, cause, data)).problems} == {"foreign"}

    def damage(sheet: Any, columns: dict[str, int]) -> None:
        sheet.cell(5, columns[SEAL], "1|bql|101|x")

    damaged = await _sheet(database, organisation, cause, damage)
    assert [one.problem for one in (await _compare(database, organisation, cause, damaged)).problems] == ["seal"]


class _Clock:
    def now(self) -> datetime:
        return datetime.fromisoformat("2024-11-04T10:00:00+07:00")


async def test_the_command_shows_every_cell_and_writes_what_is_clear(
    database: Database, database_url: str, cause: Cause, tmp_path: Path
) -> None:
    organisation = await _filled(database, cause)

    def edit(sheet: Any, columns: dict[str, int]) -> None:
        _set(5, due=datetime(2024, 12, 25), reason="theo CV 12")(sheet, columns)
        _set(7, percent=300)(sheet, columns)
        for name, value in (("content", "Báo cáo mới"), ("lead", "Trung tâm"), ("due", datetime(2024, 12, 31))):
            sheet.cell(8, columns[TITLES[name]], value)

    path = tmp_path / "so.xlsx"
    path.write_bytes(await _sheet(database, organisation, cause, edit))

    def run(**options: Any) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        code = import_command(
            path, database_url=database_url, clock=_Clock(), out=Console(file=out, width=200), err=Console(file=err, width=200), **options
        )
        return code, out.getvalue(), err.getvalue()

    import asyncio

    code, out, err = await asyncio.to_thread(run)
    assert (code, "Row 7, Tỷ lệ hoàn thành (%): it is no number from 0 to 100." in out, "Nothing was written" in err) == (1, True, True)
    code, out, _ = await asyncio.to_thread(run, dry_run=True, clear_only=True, as_json=True)
    found = json.loads(out)
    assert (code, found["assignments_changed"]) == (0, 0)
    assert found["amendments"][0]["changes"] == [{"column": "due", "old": "15/12/2024", "new": "25/12/2024"}]
    code, out, err = await asyncio.to_thread(run, clear_only=True)
    assert (code, "Corrected 1 tasks." in out, "Registered 1 tasks (104–104)" in out) == (0, True, True), err
    lead = next(a for a in await _tasks(database, organisation, 101) if a.part is Part.LEAD)
    assert lead.due == date(2024, 12, 25)
