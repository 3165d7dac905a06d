"""The register leaves as a file: read again it is the same register."""

from __future__ import annotations

import csv as csv_format
import io
import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.core.cause import Cause
from bot.core.errors import BadInput
from bot.core.register import ImportKind
from bot.core.task import Assignment
from bot.services import importing, register_export
from bot.services import office as offices
from db import assignments
from db.session import Database
from tests.integration.register_office import office
from tests.papers import workbook

HEADER = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn", "Trạng thái", "Ngày hoàn thành", "Ghi chú"]
ROWS: list[list[Any]] = [
    ["(Kèm theo Kế hoạch số 330/KH-BQL ngày 24/01/2024 của Ban Quản lý)"],
    HEADER,
    [1, "Rà soát văn bản, gồm: “a”; b, c", "P. QLĐT, P. QLLĐ", "Văn phòng", "Báo cáo", datetime(2024, 12, 15)],
    [2, "Báo cáo định kỳ", "Các phòng chuyên môn", None, None, "Hằng tháng trước ngày 20"],
    [3, "Tuyên truyền", "Trung tâm", None, None, "Thường xuyên", None, None, "=1+1"],
    [4, "=SUM(A1) việc bắt đầu bằng dấu", "Văn phòng", None, None, "trước 30/11/2024"],
    [5, "Đã xong", "Văn phòng", None, None, datetime(2024, 9, 1), "Hoàn thành", datetime(2024, 8, 30)],
]


def shape(found: list[Assignment], names: dict[int, str]) -> set[tuple[Any, ...]]:
    return {
        (
            a.task.content,
            a.task.document.symbol if a.task.document else None,
            a.task.source,
            a.task.product,
            a.task.deadline_raw,
            a.task.standing,
            names[a.unit_id],
            a.part,
            a.state,
            a.due,
            a.last_day,
            a.assigned_on,
            a.done_on,
        )
        for a in found
    }


async def _filled(database: Database, cause: Cause) -> int:
    made = await office(database, cause)
    await importing.import_file(database, made.id, "ke-hoach.xlsx", workbook(ROWS, prepare=_as_text), cause)
    return made.id


def _as_text(sheet: Any) -> None:
    """What looks like a formula was typed as text."""
    sheet["B6"].data_type = sheet["I5"].data_type = "s"


async def _shape(database: Database, organisation_id: int) -> set[tuple[Any, ...]]:
    from db import units

    async with database.read() as connection:
        names = {unit.id: unit.name for unit in await units.all_of(connection, organisation_id)}
        return shape(await assignments.find(connection, organisation_id), names)


async def test_a_register_file_read_into_an_empty_register_gives_the_same_tasks(database: Database, cause: Cause) -> None:
    first = await _filled(database, cause)
    data = await register_export.export(database, first, "csv", cause.at)
    second = (await office(database, cause, "other")).id
    _, entered = await importing.import_file(database, second, "so.csv", data, cause, kind=ImportKind.TAKEOVER)
    assert entered is not None
    assert await _shape(database, second) == await _shape(database, first)
    assert await register_export.export(database, second, "csv", cause.at) == data


async def test_what_a_sheet_would_calculate_leaves_as_text(database: Database, cause: Cause) -> None:
    data = (await register_export.export(database, await _filled(database, cause), "csv", cause.at)).decode("utf-8-sig")
    rows = list(csv_format.DictReader(io.StringIO(data)))
    assert [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "@"))] == []
    assert rows[3]["content"].startswith("'=SUM")


async def test_the_clerks_sheet_sent_back_unchanged_holds_nothing_new(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    data = await register_export.export(database, organisation, "xlsx", cause.at)
    reading = await importing.read_file(database, organisation, "so.xlsx", data, cause)
    assert reading.problems == ()
    assert [item.duplicate_of for item in reading.items] == [101, 102, 103, 104, 105]


async def test_the_whole_register_is_there_for_programs(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    whole = json.loads(await register_export.export(database, organisation, "json", cause.at))
    assert whole["organisation"] == "bql"
    assert [task["task"]["number"] for task in whole["tasks"]] == [101, 102, 103, 104, 105]
    assert whole["tasks"][0]["standing"]["due"] == "2024-12-15"
    assert whole["tasks"][1]["lead"] == ["Các phòng chuyên môn"]


async def test_the_days_to_keep_of_one_person_are_a_calendar(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    text = (await register_export.export(database, organisation, "ics", cause.at, person="trần văn minh")).decode()
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.count("BEGIN:VEVENT") == 2, "his unit's two open tasks with a day"
    assert "DTSTART;VALUE=DATE:20241215" in text
    assert "SUMMARY:#101 Rà soát văn bản\\, gồm: “a”\\; b\\, c" in text.replace("\r\n ", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


async def test_no_title_ends_its_line_in_a_calendar(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    async with database.read() as connection:
        known = await offices.load(connection, organisation, cause.at)
        one = (await assignments.by_number(connection, organisation, 101))[0]
    for end in ("\r", "\r\n", "\n", "\x0b", "\x85", "\u2028"):
        bad = replace(one, task=replace(one.task, content=f"Báo cáo{end}END:VEVENT{end}BEGIN:VEVENT"))
        text = register_export.to_ics(known, [bad]).decode().replace("\r\n ", "")
        assert text.splitlines().count("BEGIN:VEVENT") == 1, repr(end)
        assert "Báo cáo\\nEND:VEVENT" in text


@pytest.mark.parametrize("person", [None, "Không Ai Cả"])
async def test_a_calendar_is_one_persons(database: Database, cause: Cause, person: str | None) -> None:
    organisation = await _filled(database, cause)
    with pytest.raises(BadInput, match="--person"):
        await register_export.export(database, organisation, "ics", cause.at, person=person)


async def test_units_of_one_task_that_stand_differently_are_told_apart(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    async with database.write() as connection:
        first = (await assignments.by_number(connection, organisation, 101))[0]
        await assignments.change(connection, organisation, replace(first, percent=60, said="đang trình ký"), cause)
    whole = json.loads(await register_export.export(database, organisation, "json", cause.at))
    lines = [task for task in whole["tasks"] if task["task"]["number"] == 101]
    assert [(line["lead"], line["standing"]["percent"], line["support"]) for line in lines] == [
        (["Phòng Quản lý đầu tư"], 60, ["Văn phòng"]),
        (["Phòng Quản lý lao động"], None, []),
    ]


async def test_an_empty_register_is_an_empty_file_and_no_error(database: Database, cause: Cause) -> None:
    organisation = (await office(database, cause)).id
    for kind in ("xlsx", "csv", "json"):
        assert await register_export.export(database, organisation, kind, cause.at)
