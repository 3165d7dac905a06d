"""An export of the system above is set beside the register, again and again; each difference is decided, none decides itself."""

from __future__ import annotations

import asyncio
import io
import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console

import db.units
from bot.commands.importing import import_command
from bot.core.cause import Cause
from bot.core.task import Assignment, State
from bot.core.upstream import Difference, DifferenceKind
from bot.services import closing, importing, periods, upstream
from bot.services import office as offices
from bot.services.upstream import Reconciled
from db import assignments, marks, task_edits, versions
from db.session import Database
from messages.papers.opening import open_paper
from messages.reading.plan.reader import read_plan
from tests.integration.register_office import office
from tests.papers import workbook

HEADER = ["Mã nhiệm vụ", "Nội dung", "Đơn vị chủ trì", "Hạn xử lý", "Trạng thái", "Ngày hoàn thành"]
FIRST = workbook(
    [
        HEADER,
        ["HP-1", "Báo cáo đầu tư công", "P. QLĐT", datetime(2024, 12, 15), "Đang thực hiện", None],
        ["HP-2", "Góp ý quy chế nhà ở", "P. QLLĐ", datetime(2024, 12, 20), "Đang thực hiện", None],
        ["HP-3", "Kiểm tra môi trường", "P. TN&MT", datetime(2024, 12, 31), "Đang thực hiện", None],
        ["HP-4", "Rà soát quy hoạch", "P. QLĐT", datetime(2024, 12, 31), "Đang thực hiện", None],
    ]
)
SECOND = workbook(
    [
        HEADER,
        ["HP-1", "Báo cáo đầu tư công", "P. QLĐT", datetime(2024, 12, 25), "Đang thực hiện", None],
        ["hp-2", "Góp ý quy chế nhà ở", "P. QLLĐ", datetime(2024, 12, 20), "Hoàn thành", datetime(2024, 11, 1)],
        ["HP-3", "Kiểm tra môi trường", "P. TN&MT", datetime(2024, 12, 31), "Đang thực hiện", None],
        ["HP-9", "Nhiệm vụ mới giao", "Trung tâm", datetime(2024, 12, 31), "Đang thực hiện", None],
        ["HP-10", "Giao cho đơn vị lạ", "Phòng Không Có", datetime(2024, 12, 31), "Đang thực hiện", None],
    ]
)


async def _filled(database: Database, cause: Cause) -> int:
    made = await office(database, cause)
    await importing.import_file(database, made.id, "nv.xlsx", FIRST, cause)
    return made.id


async def _compare(database: Database, organisation: int, cause: Cause, data: bytes) -> Reconciled:
    async with database.read() as connection:
        there = await offices.load(connection, organisation, cause.at)
        plan = read_plan(open_paper(data), await db.units.directory(connection, organisation, there.today))
        return await upstream.compare(connection, there, plan)


async def _take(database: Database, organisation: int, cause: Cause, data: bytes, *kinds: DifferenceKind) -> Reconciled:
    async with database.write() as connection:
        there = await offices.load(connection, organisation, cause.at)
        plan = read_plan(open_paper(data), await db.units.directory(connection, organisation, there.today))
        compared = await upstream.compare(connection, there, plan)
        await upstream.take(connection, there, compared, [d for d in compared.differences if d.kind in kinds], "nv.xlsx", cause)
        return compared


async def _task(database: Database, organisation: int, number: int) -> Assignment:
    async with database.read() as connection:
        return (await assignments.by_number(connection, organisation, number))[0]


def _later(cause: Cause) -> Cause:
    return replace(cause, at=cause.at + timedelta(hours=1))


def _shown(compared: Reconciled) -> list[tuple[str, str]]:
    return [(d.kind.value, d.key) for d in compared.differences]


async def test_every_difference_is_named_and_comparing_changes_nothing(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    task = await _task(database, organisation, 103)
    async with database.write() as connection:
        done = replace(task, state=State.ACCEPTED, done_on=date(2024, 10, 30), submitted_on=date(2024, 10, 30))
        await assignments.change(connection, organisation, done, cause)
    for _ in range(2):
        found = await _compare(database, organisation, _later(cause), SECOND)
        assert _shown(found) == [
            ("due", "101"),
            ("closed", "102"),
            ("not_entered", "103"),
            ("new", "HP-9"),
            ("new", "HP-10"),
            ("absent", "104"),
        ]
    assert [d.problems for d in found.differences if d.kind is DifferenceKind.NEW] == [(), ("unit_unknown",)]


async def test_what_is_taken_over_is_no_difference_the_next_time(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    later = _later(cause)
    await _take(database, organisation, later, SECOND, DifferenceKind.DUE, DifferenceKind.CLOSED, DifferenceKind.NEW)
    moved, closed, new = [await _task(database, organisation, number) for number in (101, 102, 105)]
    assert (moved.due, moved.due_original) == (date(2024, 12, 25), date(2024, 12, 15))
    assert (closed.state, closed.done_on) == (State.ACCEPTED, date(2024, 11, 1))
    assert (new.task.content, new.task.source.value) == ("Nhiệm vụ mới giao", "NV_UBND")
    assert _shown(await _compare(database, organisation, later, SECOND)) == [("new", "HP-10"), ("absent", "104")]
    async with database.read() as connection:
        kept = await versions.of_assignment(connection, organisation, moved.id)
    assert kept[-1].reason == "nv.xlsx"


async def test_what_is_kept_stays_as_it_is_here_and_is_shown_again(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    await _take(database, organisation, _later(cause), SECOND, DifferenceKind.CLOSED)
    assert (await _task(database, organisation, 101)).due == date(2024, 12, 15)
    assert ("due", "101") in _shown(await _compare(database, organisation, _later(cause), SECOND))


async def test_what_stays_different_is_a_doubt_before_closing_until_a_comparison_says_otherwise(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    await _take(database, organisation, _later(cause), SECOND, DifferenceKind.CLOSED, DifferenceKind.NEW)
    async with database.read() as connection:
        of = await periods.resolve(connection, organisation, closing.THE_MONTH, now=cause.at)
        assert (await closing.doubts(connection, organisation, of, _later(cause))).differing == (101, 104)
    await _take(database, organisation, _later(cause), SECOND, DifferenceKind.DUE)
    async with database.read() as connection:
        assert (await closing.doubts(connection, organisation, of, _later(cause))).differing == (104,)


async def test_what_was_entered_is_marked_and_what_comes_back_is_open_again(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    task = await _task(database, organisation, 101)
    async with database.write() as connection:
        done = replace(task, state=State.ACCEPTED, done_on=date(2024, 10, 30), submitted_on=date(2024, 10, 30))
        await assignments.change(connection, organisation, done, cause)
    later = _later(cause)
    await _take(database, organisation, later, FIRST, DifferenceKind.NOT_ENTERED)
    assert _shown(await _compare(database, organisation, later, FIRST)) == []
    back = workbook([HEADER, ["HP-1", "Báo cáo đầu tư công", "P. QLĐT", datetime(2024, 12, 15), "Trả lại, yêu cầu bổ sung", None]])
    found = await _compare(database, organisation, later, back)
    assert _shown(found)[0] == ("returned", "101")
    latest = replace(cause, at=cause.at + timedelta(hours=2))
    await _take(database, organisation, latest, back, DifferenceKind.RETURNED)
    assert (await _task(database, organisation, 101)).state is State.OPEN
    async with database.read() as connection:
        assert task.task.id not in await marks.marked(connection, organisation, marks.UPSTREAM)
        assert [(row.field, row.new) for row in await task_edits.of_task(connection, organisation, task.task.id)] == [
            ("upstream_state", "entered"),
            ("upstream_state", "returned"),
        ]


async def test_a_task_that_is_here_without_its_code_is_linked_and_not_made_twice(database: Database, cause: Cause) -> None:
    organisation = (await office(database, cause)).id
    without = workbook([HEADER[1:], ["Báo cáo đầu tư công", "P. QLĐT", datetime(2024, 12, 15), None, None]])
    await importing.import_file(database, organisation, "so.xlsx", without, cause)
    one = workbook([HEADER, ["HP-1", "Báo cáo đầu tư công", "P. QLĐT", datetime(2024, 12, 15), "Đang thực hiện", None]])
    assert _shown(await _compare(database, organisation, cause, one)) == [("link", "101")]
    await _take(database, organisation, _later(cause), one, DifferenceKind.LINK)
    found = await _compare(database, organisation, _later(cause), one)
    assert (found.differences, found.same) == ((), 1)


async def test_a_list_whose_codes_the_register_knows_is_an_export_of_the_system_above(database: Database, cause: Cause) -> None:
    organisation = await _filled(database, cause)
    other = workbook([HEADER, ["KH-77", "Việc khác", "P. QLĐT", None, None, None]])
    async with database.read() as connection:
        directory = await db.units.directory(connection, organisation, date(2024, 11, 4))
        assert await upstream.is_export(connection, organisation, read_plan(open_paper(SECOND), directory))
        assert not await upstream.is_export(connection, organisation, read_plan(open_paper(other), directory))


class _Clock:
    def now(self) -> datetime:
        return datetime.fromisoformat("2024-11-04T10:00:00+07:00")


async def test_the_command_lists_differences_and_takes_over_the_kinds_that_are_named(
    database: Database, database_url: str, cause: Cause, tmp_path: Path
) -> None:
    organisation = await _filled(database, cause)
    path = tmp_path / "nv.xlsx"
    path.write_bytes(SECOND)

    def run(**options: Any) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        shown, complained = Console(file=out, width=200), Console(file=err, width=200)
        code = import_command(path, database_url=database_url, clock=_Clock(), upstream=True, out=shown, err=complained, **options)
        return code, out.getvalue(), err.getvalue()

    code, out, _ = await asyncio.to_thread(run, as_json=True)
    assert (code, json.loads(out)["taken"], len(json.loads(out)["differences"])) == (0, 0, 5)
    code, _, err = await asyncio.to_thread(run, take=["wrong"])
    assert (code, "There is no difference wrong." in err) == (1, True)
    code, out, _ = await asyncio.to_thread(run, take=["due", "new"])
    assert (code, "2 taken over" in out, "cannot be registered: unit_unknown" in out) == (0, True, True)
    assert (await _task(database, organisation, 101)).due == date(2024, 12, 25)


def test_a_difference_is_called_by_its_number_here_else_by_its_code() -> None:
    assert Difference(DifferenceKind.NEW, "HP-9", "x").key == "HP-9"
    assert Difference(DifferenceKind.DUE, "HP-9", "x", number=101).key == "101"
