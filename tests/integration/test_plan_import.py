"""An office's own plan goes in: Excel, Word and text, by the service and by the command."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.core.cause import Cause
from bot.core.errors import BadInput
from bot.core.register import BadRows, ImportKind
from bot.core.reply import Intent
from bot.core.task import Part, Source, State
from bot.services import importing, register, undoing
from db import assignments, imports, looks, reports
from db import tasks as task_rows
from db.session import Database
from tests.integration.register_office import office, unit_ids
from tests.papers import word, workbook

NOTICE = Path(__file__).parent.parent / "data" / "tb_4887.txt"
HEADER = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Sản phẩm", "Thời gian hoàn thành"]
TITLE = ["(Kèm theo Kế hoạch số 330/KH-BQL ngày 24/01/2024 của Ban Quản lý)"]
PLAN = workbook(
    [
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        TITLE,
        HEADER,
        ["I", "THỂ CHẾ"],
        [1, "Rà soát văn bản", "P. QLĐT, P. QLLĐ", "Văn phòng", "Báo cáo", datetime(2024, 12, 15)],
        [2, "Báo cáo định kỳ", "Các phòng chuyên môn", None, "Báo cáo", "Hằng tháng trước ngày 20"],
        [3, "Tuyên truyền", "Trung tâm", "các đơn vị liên quan", None, "Thường xuyên"],
        [None, "Tổng cộng"],
    ]
)


async def test_every_row_of_a_plan_becomes_its_task_with_the_paper_it_came_from(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    reading, entered = await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    assert entered is not None
    assert [(one.row, one.number, len(one.assignment_ids)) for one in entered.tasks] == [(5, 101, 3), (6, 102, 3), (7, 103, 1)]
    assert [(problem.row, problem.problem) for problem in reading.rejected] == [(4, "it is a heading"), (8, "it is a total")]
    ids = await unit_ids(database, made.id)
    async with database.read() as connection:
        first = await assignments.by_number(connection, made.id, 101)
        second = await assignments.by_number(connection, made.id, 102)
        third = await assignments.by_number(connection, made.id, 103)
    assert {(a.unit_id, a.part) for a in first} == {(ids["QLDT"], Part.LEAD), (ids["QLLD"], Part.LEAD), (ids["VP"], Part.SUPPORT)}
    assert first[0].task.document is not None
    assert (first[0].task.document.symbol, first[0].task.document.issued_on) == ("330/KH-BQL", date(2024, 1, 24))
    assert (first[0].task.source, first[0].task.product, first[0].due) == (Source.KE_HOACH, "Báo cáo", date(2024, 12, 15))
    assert second[0].task.deadline_raw == "Hằng tháng trước ngày 20"
    assert second[0].task.target == "Các phòng chuyên môn"
    assert third[0].task.standing
    assert reading.items[2].doubts == ("support:các đơn vị liên quan",)


async def test_the_same_plan_again_changes_nothing_and_a_longer_one_adds_only_what_is_new(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    _, again = await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    assert again is None
    longer = workbook([TITLE, HEADER, [1, "Rà soát văn bản", "P. QLĐT"], [4, "Việc thứ tư", "Văn phòng", None, None, "2024"]])
    reading, added = await importing.import_file(database, made.id, "ke-hoach-2.xlsx", longer, cause)
    assert added is not None
    assert [task.number for task in added.tasks] == [104]
    assert reading.items[0].duplicate_of == 101


async def test_nearly_the_same_words_from_the_same_paper_are_pointed_out_and_registered(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    words = "Rà soát, sửa đổi, bổ sung các văn bản quy phạm pháp luật thuộc lĩnh vực quản lý của Ban"
    await importing.import_file(database, made.id, "a.xlsx", workbook([TITLE, HEADER, [1, words, "P. QLĐT"]]), cause)
    other = workbook([TITLE, HEADER, [1, f"{words} Quản lý", "P. QLĐT"], [2, "Lập một danh sách khác hẳn", "P. QLĐT"]])
    reading = await importing.read_file(database, made.id, "b.xlsx", other, cause)
    assert [item.doubts for item in reading.items] == [("like:101",), ()]
    assert len(reading.fresh) == 2


async def test_rows_that_need_an_answer_stop_the_list_unless_the_clear_ones_are_asked_for(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    rows: list[list[Any]] = [
        HEADER,
        [1, "Một", "Phòng Quán lí lao dộg"],
        [2, "Hai", "VP", None, None, "30/02/2025"],
        [3, "Ba", None],
        [4, "Bốn", "VP"],
    ]
    data = workbook([TITLE, *rows])
    with pytest.raises(BadRows) as caught:
        await importing.import_file(database, made.id, "a.xlsx", data, cause)
    assert [problem.row for problem in caught.value.rows] == [3, 4, 5]
    assert "Did it mean 'Phòng Quản lý lao động'?" in caught.value.rows[0].cure
    async with database.read() as connection:
        assert await task_rows.known(connection, made.id) == []
    _, entered = await importing.import_file(database, made.id, "a.xlsx", data, cause, clear_only=True)
    assert entered is not None
    assert [task.row for task in entered.tasks] == [6]


async def test_a_conclusion_in_word_is_read_as_tasks_too(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    data = word(
        "Số: 12/TB-BQL",
        "Hải Phòng, ngày 01 tháng 10 năm 2024",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp giao ban",
        "1. Giao Phòng Quản lý đầu tư rà soát dự án chậm tiến độ trước ngày 30/11/2024.",
        "2. Văn phòng chủ trì, phối hợp với Trung tâm tổng hợp kết quả.",
        "Nơi nhận:",
        "- Lưu: VP.",
    )
    _, entered = await importing.import_file(database, made.id, "ket-luan.docx", data, cause)
    assert entered is not None
    async with database.read() as connection:
        first = await assignments.by_number(connection, made.id, 101)
        second = await assignments.by_number(connection, made.id, 102)
    assert (first[0].task.source, first[0].due, first[0].before) == (Source.THONG_BAO_KL, date(2024, 11, 30), True)
    assert [a.part for a in second] == [Part.LEAD, Part.SUPPORT]


async def test_the_real_notice_is_read_with_its_annex(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    reading = await importing.read_file(database, made.id, NOTICE.name, NOTICE.read_bytes(), cause)
    assert reading.problems == ()
    given = [(item.task.item, item.task.lead) for item in reading.items]
    everybody = ("Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",)
    assert given[:11] == [(f"mục ({n})", everybody) for n in range(1, 12)]
    assert given[11:] == [
        ("mục 1", ("Văn phòng",)),
        *[("mục 2", ("Các phòng chuyên môn",))] * 3,
        *[("mục 3", ("Trung tâm Dịch vụ việc làm",))] * 2,
    ]
    # The centre has a longer name there than in the register: how it was found is shown.
    longer = ("Trung tâm Dịch vụ việc làm- Đào tạo- Xúc tiến đầu tư", "Trung tâm Dịch vụ việc làm", 0.9)
    assert [item.line.matches for item in reading.items[-2:]] == [(longer,)] * 2
    assert {item.task.document.symbol for item in reading.items if item.task.document} == {"4887/TB-BQL"}


async def test_the_deadlines_of_a_plan_without_a_year_are_of_its_year(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    data = workbook(
        [["KẾ HOẠCH CÔNG TÁC NĂM 2027"], HEADER, [1, "Một", "VP", None, None, "Quý I"], [2, "Hai", "VP", None, None, "trước 15/12"]]
    )
    reading = await importing.read_file(database, made.id, "a.xlsx", data, cause)
    assert [item.task.deadline.due for item in reading.items] == [date(2027, 3, 31), date(2027, 12, 15)]


async def test_an_old_list_of_the_office_comes_in_with_its_states_and_days(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    header = ["TT", "Nội dung", "Đơn vị", "Nguồn giao", "Hạn xử lý", "Trạng thái", "Ngày hoàn thành"]
    rows = [
        [1, "Một", "VP", "NV UBND", datetime(2024, 4, 1), "Hoàn thành", datetime(2024, 3, 30)],
        [2, "Hai", "VP", "NV UBND", None, "Đang thực hiện", None],
    ]
    await importing.import_file(database, made.id, "cu.xlsx", workbook([header, *rows]), cause, kind=ImportKind.OLD, on=date(2024, 10, 7))
    async with database.read() as connection:
        (done,) = await assignments.by_number(connection, made.id, 101)
        (open_one,) = await assignments.by_number(connection, made.id, 102)
    assert (done.state, done.done_on, done.due) == (State.ACCEPTED, date(2024, 3, 30), date(2024, 4, 1))
    assert (open_one.state, open_one.task.source) == (State.OPEN, Source.NV_UBND)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"%PDF-1.7", "A PDF holds no table"),
        (b"PK\x03\x04 rubbish", "The file is damaged."),
        (b"", "The file is empty."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "before 2007"),
    ],
)
async def test_a_file_that_is_no_list_is_refused_with_a_cure(database: Database, cause: Cause, data: bytes, problem: str) -> None:
    made = await office(database, cause)
    with pytest.raises(BadInput) as caught:
        await importing.read_file(database, made.id, "x.xlsx", data, cause)
    assert problem in caught.value.problem
    assert caught.value.cure


# --- taking a registration back ---------------------------------------------------------------------------------------


async def test_a_registration_is_taken_back_as_a_whole_and_may_be_made_again(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    _, entered = await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    assert entered is not None
    taken, count = await undoing.undo_import(database, made.id, None, cause)
    assert (taken.id, count) == (entered.import_id, entered.assignments)
    async with database.read() as connection:
        assert await assignments.find(connection, made.id) == []
        assert not await looks.any_due(connection, made.id, date(2030, 1, 1))
        assert (await imports.all_of(connection, made.id))[0].undone_at is not None
    assert await register.open_periods(database, made.id, cause) is None, "its series make no task any more"
    _, again = await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    assert again is not None
    assert [task.number for task in again.tasks] == [104, 105, 106], "numbers are never given twice"


async def test_what_was_reported_on_is_not_taken_back(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    _, entered = await importing.import_file(database, made.id, "ke-hoach.xlsx", PLAN, cause)
    assert entered is not None
    async with database.write() as connection:
        ids = await unit_ids(database, made.id)
        await reports.add(
            connection,
            made.id,
            assignment_id=entered.tasks[0].assignment_ids[0],
            intent=Intent.PROGRESS.value,
            raw="đang làm",
            read={},
            unit_id=ids["QLDT"],
            medium="chat",
            effective_on=date(2024, 11, 4),
            at=cause.at,
        )
    with pytest.raises(BadInput, match="Units have reported on 1 of its tasks: 101"):
        await undoing.undo_import(database, made.id, entered.import_id, cause)
    async with database.read() as connection:
        assert len(await assignments.find(connection, made.id)) == entered.assignments


@pytest.mark.parametrize("import_id", [None, 99])
async def test_what_was_never_registered_is_not_taken_back(database: Database, cause: Cause, import_id: int | None) -> None:
    made = await office(database, cause)
    with pytest.raises(BadInput, match="no such registration"):
        await undoing.undo_import(database, made.id, import_id, cause)
