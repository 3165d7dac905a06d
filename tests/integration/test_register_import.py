"""A register file goes in: as the operator sees it, and row by row."""

from __future__ import annotations

import asyncio
import io
import json
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from bot.commands.importing import import_command
from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from bot.core.register import BadRows, ImportKind
from bot.core.task import Source, State
from bot.services import importing
from db import assignments, tasks
from db.session import Database
from tests.integration.register_office import office

OLD_LIST = Path(__file__).parent.parent / "data" / "old_list_2024-10-07.csv"
HEADER = "document,issued_on,source,content,lead,support,deadline,due,state,done_on\n"
PAPER = "TB 12/TB-BQL,2024-10-01,THONG_BAO_KL"


def csv(*rows: str) -> bytes:
    return (HEADER + "\n".join(rows) + "\n").encode()


async def test_what_stands_in_the_rows_is_registered(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    data = csv(
        f'{PAPER},Lập kế hoạch,"P. QLĐT | P. QLLĐ",Văn phòng,Quý IV/2024,,,',
        f"{PAPER},Kiểm tra kỷ luật,Các phòng chuyên môn,,Thường xuyên,,,",
        f"{PAPER},Tổng hợp kết quả,Văn phòng,,khẩn trương,trước ngày 15/11/2024,,",
        f"{PAPER},Rà soát,Trung tâm,,30/9/2024,,done,28/09/2024",
    )
    reading, entered = await importing.import_file(database, made.id, "list.csv", data, cause)
    assert reading.kind is ImportKind.TAKEOVER, "the first registration takes over"
    assert entered is not None
    assert [(one.row, one.number, len(one.assignment_ids)) for one in entered.tasks] == [(2, 101, 3), (3, 102, 3), (4, 103, 1), (5, 104, 1)]
    async with database.read() as connection:
        stored = {number: (await assignments.by_number(connection, made.id, number))[0] for number in range(101, 105)}
    assert (stored[101].due, stored[101].task.deadline_raw) == (date(2024, 12, 31), "Quý IV/2024")
    assert stored[102].task.standing
    assert (stored[103].due, stored[103].before, stored[103].task.deadline_raw) == (date(2024, 11, 15), True, "khẩn trương")
    assert (stored[104].state, stored[104].done_on) == (State.ACCEPTED, date(2024, 9, 28))


async def test_words_are_read_on_the_day_they_were_written(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    data = (
        b"source,content,lead,deadline,issued_on,symbol,assigned_on\n"
        b"KHAC,A,VP,31/12,2023-02-01,1/TB,\n"
        b"KHAC,B,VP,31/12,,,\n"
        b"KHAC,C,VP,31/12,,,2023-03-01\n"
    )
    reading = await importing.read_file(database, made.id, "list.csv", data, cause)
    assert [item.task.deadline.due for item in reading.items] == [date(2023, 12, 31), date(2024, 12, 31), date(2023, 12, 31)]


async def test_a_later_registration_is_new_unless_said_otherwise(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await importing.import_file(database, made.id, "first.csv", csv(f"{PAPER},Một,VP,,,,,"), cause)
    assert (await importing.read_file(database, made.id, "second.csv", csv(f"{PAPER},Hai,VP,,,,,"), cause)).kind is ImportKind.NEW
    asked = await importing.read_file(database, made.id, "second.csv", csv(f"{PAPER},Hai,VP,,,,,"), cause, kind=ImportKind.TAKEOVER)
    assert asked.kind is ImportKind.TAKEOVER


async def test_every_wrong_row_is_named_with_a_cure_and_nothing_is_written(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    data = csv(
        f"{PAPER},Một,VP,,,,,",
        f"{PAPER},Hai,Phòng Không Có,,,,,",
        f"{PAPER},Ba,,,,,,",
        "TB 12/TB-BQL,2024-13-01,THONG_BAO_KL,Bốn,VP,,,,,",
        "TB 12/TB-BQL,,UBND,Năm,VP,,,,,",
        f"{PAPER},Sáu,VP,,31/02/2025,,,",
        f"{PAPER},Bảy,VP,,,lúc nào đó,,",
        f"{PAPER},Tám,VP,,,,finished,",
        f"{PAPER},Chín,VP,,,,,28/09/2024",
        "TB 12/TB-BQL,,,Mười,VP,,,,,",
    )
    with pytest.raises(BadRows) as caught:
        await importing.import_file(database, made.id, "list.csv", data, cause)
    assert [problem.row for problem in caught.value.rows] == [3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert all(problem.cure for problem in caught.value.rows)
    async with database.read() as connection:
        assert await tasks.known(connection, made.id) == []


async def test_a_dash_says_that_there_is_no_deadline(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    reading = await importing.read_file(database, made.id, "list.csv", csv(f"{PAPER},Một,VP,,31/02/2025,-,,"), cause)
    assert reading.problems == ()
    assert reading.items[0].task.deadline.due is None


async def test_a_row_without_content_is_left_out_and_named(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    reading, entered = await importing.import_file(database, made.id, "list.csv", csv(f"{PAPER},,VP,,,,,", f"{PAPER},Một,VP,,,,,"), cause)
    assert [problem.row for problem in reading.rejected] == [2]
    assert entered is not None
    assert [one.row for one in entered.tasks] == [3]


async def test_the_same_file_twice_registers_nothing_the_second_time(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    data = csv(f"{PAPER},Một,VP,,,,,", f"{PAPER},MỘT ,vp,,,,,", f"{PAPER},Một,P. QLĐT,,,,,", "Khác,,KHAC,Một,VP,,,,,")
    reading, entered = await importing.import_file(database, made.id, "list.csv", data, cause)
    assert [item.duplicate_of for item in reading.items] == [None, "row 2", None, None], "another unit or another paper is another task"
    assert entered is not None
    assert len(entered.tasks) == 3
    again, nothing = await importing.import_file(database, made.id, "list.csv", data, cause)
    assert [item.duplicate_of for item in again.items] == [101, 101, 102, 103]
    assert nothing is None


async def test_one_organisation_does_not_see_anothers_duplicates_and_units(database: Database, cause: Cause) -> None:
    one, other = await office(database, cause, "one"), await office(database, cause, "other")
    data = csv(f"{PAPER},Một,VP,,,,,")
    await importing.import_file(database, one.id, "list.csv", data, cause)
    reading, entered = await importing.import_file(database, other.id, "list.csv", data, cause)
    assert reading.items[0].duplicate_of is None
    assert reading.kind is ImportKind.TAKEOVER
    assert entered is not None


async def test_the_old_list_has_exactly_the_offices_figures(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    reading, entered = await importing.import_file(
        database, made.id, OLD_LIST.name, OLD_LIST.read_bytes(), cause, kind=ImportKind.OLD, on=date(2024, 10, 7)
    )
    assert reading.rejected == ()
    assert entered is not None
    assert (len(entered.tasks), entered.assignments) == (348, 348)
    end_of_day = datetime(2024, 10, 7, 23, 59, tzinfo=OFFICE_ZONE)
    async with database.read() as connection:
        known = await assignments.find(connection, made.id, known=end_of_day)
        assert await assignments.find(connection, made.id, known=datetime(2024, 10, 6, 23, 59, tzinfo=OFFICE_ZONE)) == []
    assert Counter(a.task.source for a in known) == {Source.KE_HOACH: 43, Source.NV_UBND: 299, Source.THANH_UY: 1, Source.CTCT_UBND: 5}
    assert Counter(a.task.source for a in known if a.state is State.ACCEPTED) == {
        Source.KE_HOACH: 43,
        Source.NV_UBND: 257,
        Source.THANH_UY: 1,
        Source.CTCT_UBND: 5,
    }
    assert {a.due for a in known} == {None}


# --- the command ----------------------------------------------------------------------------------------------------


class Noon:
    def now(self) -> datetime:
        return datetime(2024, 11, 4, 12, 0, tzinfo=OFFICE_ZONE)


class Run:
    """One run of the command: its exit code and what it printed."""

    def __init__(self, database_url: str, file: Path, **options: Any) -> None:
        out, err = io.StringIO(), io.StringIO()
        self.code = import_command(
            file, database_url=database_url, clock=Noon(), out=Console(file=out, width=200), err=Console(file=err, width=200), **options
        )
        self.out, self.err = out.getvalue(), err.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(csv(f"{PAPER},Lập [bold] kế hoạch,P. QLĐT,,6/2025,,,", f"{PAPER},,,,,,,"))
    return path


@pytest.fixture
async def office_url(database_url: str, cause: Cause) -> str:
    database = Database(database_url)
    await office(database, cause)
    await database.close()
    return database_url


def test_the_command_prints_a_table_and_the_rows_left_out(office_url: str, file: Path) -> None:
    run = Run(office_url, file)
    assert run.code == 0
    assert "Lập [bold] kế hoạch" in run.out
    assert "30/06/2025" in run.out
    assert "Row 3 was left out" in run.out
    assert "Registered 1 tasks (101–101), 1 assignments." in run.out


def test_a_dry_run_writes_nothing_and_prints_the_agreed_json(office_url: str, file: Path) -> None:
    run = Run(office_url, file, dry_run=True, as_json=True)
    assert run.code == 0
    assert json.loads(run.out) == {
        "items": [
            {
                "row": 2,
                "section": None,
                "number": None,
                "content": "Lập [bold] kế hoạch",
                "lead": ["P. QLĐT"],
                "support": [],
                "product": None,
                "source": "THONG_BAO_KL",
                "deadline_raw": "6/2025",
                "kind": "period_end",
                "due": "2025-06-30",
                "problems": [],
                "doubts": [],
                "duplicate_of": None,
                "task": None,
            }
        ],
        "rejected": [{"row": 3, "reason": "it has no content, so it is no task"}],
        "unread_columns": [],
        "registered": None,
    }
    again = Run(office_url, file, as_json=True)
    assert json.loads(again.out)["items"][0]["task"] == 101, "the dry run took no number"


@pytest.mark.parametrize("as_json", [True, False])
def test_a_bad_row_ends_in_1_with_its_number_and_a_cure(office_url: str, tmp_path: Path, as_json: bool) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(csv(f"{PAPER},Một,Phòng Không Có,,,,,"))
    run = Run(office_url, path, as_json=as_json)
    assert run.code == 1
    assert "no unit or group is called 'Phòng Không Có'" in run.out
    if as_json:
        assert json.loads(run.out)["items"][0]["row"] == 2
    else:
        assert "Nothing was written: 1 problems in bad.csv." in run.err


def test_bad_input_ends_in_1_with_a_cure(office_url: str, file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "list.xlsx"
    sheet.write_bytes(b"PK")
    assert (Run(office_url, sheet).code, "Open it in Excel or Word" in Run(office_url, sheet).err) == (1, True)
    assert (Run(office_url, tmp_path / "none.csv").code, "cannot be read" in Run(office_url, tmp_path / "none.csv").err) == (1, True)
    assert (Run(office_url, file, org="tp").code, "Use one of: bql." in Run(office_url, file, org="tp").err) == (1, True)
    assert (Run(office_url, file, kind="old").code, "--on" in Run(office_url, file, kind="old").err) == (1, True)


def test_wrong_options_end_in_2(office_url: str, file: Path) -> None:
    assert (Run(office_url, file, kind="other").code, "takeover, new, old" in Run(office_url, file, kind="other").err) == (2, True)
    assert (Run(office_url, file, on="yesterday").code, "04/11/2024" in Run(office_url, file, on="yesterday").err) == (2, True)


def test_an_empty_deployment_says_what_is_missing(database_url: str, file: Path) -> None:
    run = Run(database_url, file)
    assert (run.code, "no organisation" in run.err) == (1, True)


async def test_with_several_organisations_one_must_be_named(database: Database, database_url: str, cause: Cause, file: Path) -> None:
    await office(database, cause, "one")
    await office(database, cause, "other")
    run = await asyncio.to_thread(Run, database_url, file)
    assert (run.code, "--org: one, other" in run.err) == (1, True)
    assert (await asyncio.to_thread(Run, database_url, file, org="other")).code == 0
