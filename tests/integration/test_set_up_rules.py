"""The workbook's rules for one source or one task, and rows and sheets a clerk has spoilt."""

from __future__ import annotations

from datetime import date

import db.settings
from bot.core.cause import Cause
from bot.core.set_up import PEOPLE, RuleLine, SetUp
from bot.core.task import Source
from bot.services import set_up
from db.session import Database
from tests.integration.test_set_up import a_task, bql, sent_back, snapshot, written

__all__ = ["bql"]


async def held(database: Database, organisation_id: int) -> set[tuple[str, str, Source | None, bool]]:
    async with database.read() as connection:
        rows = await db.settings.rows(connection, organisation_id)
    return {(row.name, row.value, row.source, row.task_id is not None) for row in rows}


async def test_a_rule_may_hold_for_one_source_or_one_task(database: Database, cause: Cause, bql: int) -> None:
    number = await a_task(database, bql, cause, "QLDT", due=date(2024, 12, 20))
    lines = (RuleLine(0, "overdue_every", "2", "NV UBND"), RuleLine(0, "before_due_long", "5,0", f"#{number}"))
    outcome = await written(database, bql, SetUp(rules=lines), cause)
    assert [(one.name, one.detail, one.where) for one in outcome.changes] == [
        ("overdue_every", "2", "NV UBND"),
        ("before_due_long", "5,0", f"#{number}"),
    ]
    assert await held(database, bql) == {("overdue_every", "2", Source.NV_UBND, False), ("before_due_long", "5,0", None, True)}
    shown = {(line.name, line.place): line.value for line in (await snapshot(database, bql, cause)).rules}
    assert shown["overdue_every", ""] == ""
    assert (shown["overdue_every", "NV UBND"], shown["before_due_long", f"#{number}"]) == ("2", "5,0")
    outcome = await written(database, bql, SetUp(rules=(RuleLine(0, "overdue_every", "", "NV UBND"),)), cause)
    assert [(one.detail, one.where) for one in outcome.changes] == [("", "NV UBND")]
    assert await held(database, bql) == {("before_due_long", "5,0", None, True)}


async def test_a_place_nobody_knows_and_a_rule_of_the_whole_office_are_named(database: Database, cause: Cause, bql: int) -> None:
    lines = (
        RuleLine(0, "overdue_every", "2", "#999"),
        RuleLine(0, "overdue_every", "2", "nguồn lạ"),
        RuleLine(0, "clerk_at", "07:30", "NV UBND"),
    )
    outcome = await set_up.write(database, bql, sent_back(SetUp(rules=lines)), cause)
    assert [(one.why, one.row) for one in outcome.faults] == [("place", 5), ("place", 6), ("rule_office", 7)]
    assert outcome.changes == () and await held(database, bql) == set()


async def test_a_rule_is_known_by_its_words_where_its_name_was_left_out(database: Database, cause: Cause, bql: int) -> None:
    def without_name(book: object) -> None:
        page = book["Quy tắc"]  # type: ignore[index]
        for row in page.iter_rows(min_row=4):
            if row[4].value == "overdue_every":
                row[1].value, row[2].value, row[4].value = "NV UBND", "4", None

    await set_up.write(database, bql, sent_back(await snapshot(database, bql, cause), without_name), cause)
    assert await held(database, bql) == {("overdue_every", "4", Source.NV_UBND, False)}


async def test_a_row_is_named_by_its_number_on_its_own_sheet_and_a_misspelt_unit_has_a_hint(
    database: Database, cause: Cause, bql: int
) -> None:
    def misspelt(book: object) -> None:
        page = book["Cán bộ"]  # type: ignore[index]
        page.append(["Người Mới", "Chuyên viên", "P. Qly ĐT", "cán bộ"])

    outcome = await set_up.write(database, bql, sent_back(await snapshot(database, bql, cause), misspelt), cause, dry_run=True)
    (fault,) = outcome.faults
    assert (fault.sheet, fault.why, fault.value, fault.hint) == (PEOPLE, "unit", "P. Qly ĐT", "Phòng Quản lý đầu tư")
    assert 4 <= fault.row < 20


async def test_a_sheet_whose_header_was_lost_is_named_and_nothing_of_it_is_read(database: Database, cause: Cause, bql: int) -> None:
    def spoilt(book: object) -> None:
        page = book["Cán bộ"]  # type: ignore[index]
        for row in page.iter_rows(min_row=1, max_row=5):
            if row[0].value == "Họ và tên":
                row[0].value = "Nguyễn Văn Thừa"

    outcome = await set_up.write(database, bql, sent_back(await snapshot(database, bql, cause), spoilt), cause, dry_run=True)
    assert [(one.sheet, one.row, one.why) for one in outcome.faults] == [(PEOPLE, 0, "no_header")]
    assert outcome.people == 0
