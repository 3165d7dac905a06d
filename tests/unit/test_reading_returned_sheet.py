"""Sheets of the bot that come back: the clerk's sheet with its seals, the đối chiếu list with its decisions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from messages.comparison_columns import DECISION, KEY
from messages.papers.values import Cell, Grid, Paper, Paragraph, Row
from messages.reading.returned_sheet import Decided, ReturnedRow, read_decided, read_returned
from messages.register_columns import REASON, SEAL, TITLES, Seal

SUMS = {column: f"{at:06x}" for at, column in enumerate(TITLES)}
FIRST, SECOND = Seal("bql", 101, (7,), SUMS), Seal("bql", 102, (8, 9), SUMS)


def sheet(*rows: Sequence[str]) -> Paper:
    """A table whose rows are numbered as a spreadsheet numbers them, behind a line of text."""
    return Paper(
        (Paragraph(1, "Sổ theo dõi"), Grid("Sổ", tuple(Row(at, tuple(map(Cell, cells))) for at, cells in enumerate(rows, start=1))))
    )


def texts(paper: Paper | None) -> list[tuple[str, ...]]:
    assert paper is not None
    return [tuple(cell.text for cell in row.cells) for grid in paper.grids for row in grid.rows]


def test_each_row_comes_back_with_its_seal_what_its_cells_say_and_its_reason() -> None:
    paper = sheet(
        ("Sổ theo dõi nhiệm vụ", "", "", ""),
        ("Số", " Nội dung  nhiệm vụ", SEAL.upper(), REASON),
        ("101", "Rà soát quy chế", f" {FIRST} ", " ghi  nhầm "),
        ("102", "Báo cáo kết quả", str(SECOND), ""),
        ("103", "Tuyên truyền", "1|bql|103", ""),
    )
    returned = read_returned(paper)
    assert returned is not None
    assert returned.rows == (
        ReturnedRow(3, FIRST, {"number": "101", "content": "Rà soát quy chế"}, "ghi nhầm"),
        ReturnedRow(4, SECOND, {"number": "102", "content": "Báo cáo kết quả"}, ""),
        ReturnedRow(5, None, {"number": "103", "content": "Tuyên truyền"}, ""),
    )
    assert returned.fresh is None


def test_a_sheet_whose_column_of_reasons_was_taken_out_gives_none() -> None:
    returned = read_returned(sheet(("Số", SEAL), ("101", str(FIRST))))
    assert returned is not None
    assert returned.rows == (ReturnedRow(2, FIRST, {"number": "101"}, ""),)


def test_rows_without_a_seal_are_a_paper_of_their_own_below_the_header_of_the_sheet() -> None:
    paper = sheet(
        ("Sổ theo dõi nhiệm vụ", "", ""),
        ("Nội dung nhiệm vụ", SEAL, REASON),
        ("Rà soát quy chế", str(FIRST), "ghi nhầm"),
        ("Kiểm tra lao động", "", "việc mới"),
        ("", "", ""),
    )
    returned = read_returned(paper)
    assert returned is not None
    assert [row.row for row in returned.rows] == [3]
    assert texts(returned.fresh) == [
        ("Sổ theo dõi nhiệm vụ", "", ""),
        ("Nội dung nhiệm vụ", "", ""),
        ("Kiểm tra lao động", "", ""),
        ("", "", ""),
    ]


def test_a_row_with_nothing_but_a_reason_is_no_new_task() -> None:
    returned = read_returned(sheet(("Nội dung nhiệm vụ", SEAL, REASON), ("", "", "xem lại")))
    assert returned is not None
    assert (returned.rows, returned.fresh) == ((), None)


@pytest.mark.parametrize("paper", [sheet(("Số", "Nội dung nhiệm vụ"), ("101", str(FIRST))), Paper(()), sheet(())])
def test_a_paper_without_the_column_of_seals_is_another_one(paper: Paper) -> None:
    assert read_returned(paper) is None


def test_a_decision_is_read_with_the_key_of_its_row_and_rows_without_one_of_them_say_nothing() -> None:
    paper = sheet(
        ("Danh sách đối chiếu", "", ""),
        ("Nội dung", KEY, DECISION.upper()),
        ("Rà soát quy chế", " due|101 ", " theo  phần mềm"),
        ("Báo cáo kết quả", "due|102", " "),
        ("Tổng", "", "giữ"),
    )
    assert read_decided(paper) == (Decided(3, "due|101", "theo phần mềm"),)


@pytest.mark.parametrize("titles", [("Nội dung", KEY), ("Nội dung", DECISION), ("Nội dung", "Ghi chú")])
def test_a_list_without_keys_or_without_decisions_is_another_paper(titles: Sequence[str]) -> None:
    assert read_decided(sheet(titles, ("Rà soát quy chế", "due|101"))) is None
