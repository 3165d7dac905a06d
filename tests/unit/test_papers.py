"""Files as tables and paragraphs, and files that are no friends."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from messages.papers.bounded import open_bounded
from messages.papers.opening import open_paper
from messages.papers.plain import read_text
from messages.papers.values import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Grid, PaperError, Paragraph, from_json, to_json
from tests.papers import archive, word, workbook

PLAN = workbook([["STT", "Nội dung", "Chủ trì"], [1, "Rà soát", "Văn phòng"]])


def texts(data: bytes) -> list[list[str]]:
    (grid,) = open_paper(data).grids
    return [[cell.text for cell in row.cells] for row in grid.rows]


def test_a_day_is_read_as_the_sheet_shows_it_and_a_month_as_a_month() -> None:
    def shown(sheet: Any) -> None:
        sheet["A2"].number_format = "m/yyyy"
        sheet["A3"].number_format = "yyyy"

    rows: list[list[Any]] = [
        [datetime(2025, 6, 30)],
        [datetime(2025, 6, 1)],
        [date(2025, 1, 1)],
        [2025],
        [12.5],
        [datetime(2025, 6, 30, 16, 30)],
    ]
    assert texts(workbook(rows, prepare=shown)) == [["30/06/2025"], ["6/2025"], ["2025"], ["2025"], ["12.5"], ["30/06/2025 16h30"]]


def test_a_percentage_is_read_with_its_sign() -> None:
    def shown(sheet: Any) -> None:
        sheet["A1"].number_format = "0%"

    assert texts(workbook([[0.6]], prepare=shown)) == [["60%"]]


def test_a_cell_merged_over_rows_is_repeated_as_covered() -> None:
    (grid,) = open_paper(workbook([["A", "x"], [None, "y"]], merged=["A1:A2"])).grids
    assert [(cell.text, cell.covered) for cell in grid.rows[1].cells] == [("A", True), ("y", False)]


def test_a_formula_is_never_computed() -> None:
    assert texts(workbook([["A", "=1+1"], ["B", '=HYPERLINK("http://a","b")']])) == [["A"], ["B"]]


def test_hidden_rows_columns_and_sheets_are_read_too() -> None:
    def hide(sheet: Any) -> None:
        sheet.row_dimensions[1].hidden = True
        sheet.column_dimensions["B"].hidden = True

    assert texts(workbook([["A", "B"], ["C", "D"]], prepare=hide)) == [["A", "B"], ["C", "D"]]


def test_paragraphs_and_tables_of_a_document_keep_their_order_and_word_s_own_numbers() -> None:
    paper = open_paper(word("Mở đầu", "# Một", "# Hai", [["a", "b"], ["c", "d"]], "Kết"))
    shown = [block.text if isinstance(block, Paragraph) else [[c.text for c in row.cells] for row in block.rows] for block in paper.blocks]
    assert shown == ["Mở đầu", "1. Một", "2. Hai", [["a", "b"], ["c", "d"]], "Kết"]


def test_a_document_s_merged_cells_are_repeated_down_and_empty_to_the_right() -> None:
    from docx import Document

    document = Document()
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "dọc"
    table.cell(2, 0).merge(table.cell(2, 2)).text = "ngang"
    table.cell(0, 1).text, table.cell(1, 1).text = "1", "2"
    out = io.BytesIO()
    document.save(out)
    (grid,) = open_paper(out.getvalue()).grids
    assert [[(cell.text, cell.covered) for cell in row.cells][:2] for row in grid.rows] == [
        [("dọc", False), ("1", False)],
        [("dọc", True), ("2", False)],
        [("ngang", False), ("", False)],
    ]


@pytest.mark.parametrize("separator", ["\t", ";", ","])
def test_a_table_of_text_is_read_by_its_separator(separator: str) -> None:
    text = "\n".join(separator.join(row) for row in (("STT", "Nội dung", "Chủ trì"), ("1", "Rà soát", "Văn phòng")))
    (grid,) = read_text(text).grids
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [["STT", "Nội dung", "Chủ trì"], ["1", "Rà soát", "Văn phòng"]]


def test_running_text_with_commas_is_no_table() -> None:
    paper = read_text("Giao Văn phòng, Phòng A, Phòng B rà soát.\nPhòng C, Phòng D, Phòng E phối hợp.")
    assert paper.grids == ()


def test_a_table_drawn_with_bars_stands_between_its_paragraphs() -> None:
    paper = read_text("Mở đầu\n| TT | Nội dung |\n|---|---|\n| 1 | **Rà soát** |\nKết")
    assert [type(block) for block in paper.blocks] == [Paragraph, Grid, Paragraph]
    assert [cell.text for cell in paper.grids[0].rows[1].cells] == ["1", "Rà soát"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"x" * (MAX_BYTES + 1), "too_big"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"%PDF-1.7 ...", "pdf"),
        (rb"{\rtf1\ansi Giao Phong QLDT ra soat.\par}", "other_format"),
        (archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}), "other_format"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "wrong_type"),
        (b"MZ\x90\0\x03\0\0\0", "wrong_type"),
        ("nội dung".encode("latin-1", "ignore") + b"\xff\xfa", "wrong_type"),
        (b"PK\x03\x04" + b"rubbish" * 40, "broken"),
        (PLAN[: len(PLAN) // 2], "broken"),
        (archive({"hello.txt": b"x"}), "wrong_type"),
        (archive({"xl/workbook.xml": b"<rubbish"}), "broken"),
        (archive({"word/document.xml": b"<rubbish"}), "broken"),
        (archive({"xl/workbook.xml": b" " * 30_000_000}), "bomb"),
        (archive({"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "broken"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, why: str) -> None:
    with pytest.raises(PaperError) as caught:
        open_paper(data)
    assert caught.value.why == why


_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _code_page(text: str) -> bytes:
    """As Windows writes Vietnamese: letters with their own shape in one byte, the tone behind them in another."""
    out = b""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in _TONES)
        base = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
        out += (base + tone).encode("cp1258")
    return out


def test_a_csv_in_the_code_page_of_windows_is_read_and_other_bytes_are_not() -> None:
    table = "STT;Nội dung;Đơn vị chủ trì;Thời hạn\n1;Rà soát hồ sơ tồn đọng;Phòng Quản lý đầu tư;30/11/2026\n2;Báo cáo;Văn phòng;Quý IV\n"
    assert texts(_code_page(table))[1] == ["1", "Rà soát hồ sơ tồn đọng", "Phòng Quản lý đầu tư", "30/11/2026"]
    assert texts(table.encode("utf-16")) == texts(table.encode())
    with pytest.raises(PaperError, match="wrong_type"):
        open_paper(bytes(range(128, 250)) * 4)


def test_more_rows_than_a_list_has_are_refused_and_as_many_are_read() -> None:
    line = "1\tRà soát\tVăn phòng\n"
    assert len(open_paper((line * (MAX_ROWS - 1)).encode()).grids[0].rows) == MAX_ROWS - 1
    with pytest.raises(PaperError, match="too_many_rows"):
        open_paper((line * (MAX_ROWS + 5)).encode())


async def test_the_child_process_gives_what_opening_gives() -> None:
    assert await open_bounded(PLAN) == open_paper(PLAN)
    with pytest.raises(PaperError, match="pdf"):
        await open_bounded(b"%PDF-1.7")


async def test_a_file_made_to_take_all_memory_ends_the_child_alone() -> None:
    row = "<row>" + '<c t="inlineStr"><is><t>x</t></is></c>' * 4000 + "</row>"
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{row * 1200}</sheetData></worksheet>'
    with zipfile.ZipFile(io.BytesIO(PLAN)) as plan:
        members = {name: plan.read(name) for name in plan.namelist()}
    members["xl/worksheets/sheet1.xml"] = sheet.encode()
    with pytest.raises(PaperError) as caught:
        await open_bounded(archive(members))
    assert caught.value.why in ("bomb", "too_hard")


_WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40)


@given(st.lists(st.lists(_WORDS, max_size=5), max_size=8))
def test_what_leaves_the_child_comes_back_the_same(rows: list[list[str]]) -> None:
    paper = read_text("\n".join("\t".join(row) for row in rows))
    assert from_json(to_json(paper)) == paper


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_workbook_with_bytes_changed_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    broken = bytearray(PLAN)
    for _ in range(data.draw(st.integers(1, 12))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        open_paper(bytes(broken))
    except PaperError as error:
        assert error.why in {"broken", "wrong_type", "empty", "bomb", "encrypted", "too_many_rows"}


def test_macros_and_links_to_other_files_are_neither_run_nor_followed() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAN)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    with_more = archive({**members, "xl/vbaProject.bin": b"\0" * 64, "xl/externalLinks/externalLink1.xml": link})
    assert texts(with_more) == texts(PLAN)


def test_sixty_thousand_rows_of_a_workbook_are_refused_before_it_is_opened_and_a_ruled_sheet_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def sheet(row: str, rows: int) -> bytes:
        return f"<worksheet><sheetData>{row * rows}</sheetData></worksheet>".encode()

    with zipfile.ZipFile(io.BytesIO(PLAN)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    monkeypatch.setattr("messages.papers.spreadsheet.load_workbook", lambda *_, **__: pytest.fail("it is opened"))
    full = archive({**members, "xl/worksheets/sheet1.xml": sheet('<row><c t="s"><v>0</v></c></row>', 60_000)}, zipfile.ZIP_STORED)
    with pytest.raises(PaperError, match="too_many_rows"):
        open_paper(full)
    ruled = archive({**members, "xl/worksheets/sheet1.xml": sheet('<row><c s="1"/></row>', 60_000)}, zipfile.ZIP_STORED)
    with pytest.raises(pytest.fail.Exception, match="it is opened"):
        open_paper(ruled)


def test_a_workbook_with_macros_is_read_by_its_cells() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAN)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = members["[Content_Types].xml"].replace(plain, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    assert texts(archive({**members, "[Content_Types].xml": types, "xl/vbaProject.bin": b"\0" * 64})) == texts(PLAN)


def test_of_a_sheet_sixteen_thousand_columns_wide_the_first_sixty_are_read() -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append([f"x{n}" for n in range(16_384)])
    whole = io.BytesIO()
    book.save(whole)
    assert [len(row) for row in texts(whole.getvalue())] == [MAX_COLUMNS]


def test_entities_of_a_workbook_are_never_expanded() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAN)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    sheet = members["xl/worksheets/sheet1.xml"].replace(b"<worksheet", f'<!DOCTYPE l [<!ENTITY l0 "l">{laughs}]><worksheet'.encode(), 1)
    sheet = sheet.replace(b"<v>1</v>", b"<v>&l9;</v>", 1)
    with pytest.raises(PaperError, match="broken"):
        open_paper(archive({**members, "xl/worksheets/sheet1.xml": sheet}))


def test_sixty_thousand_rows_are_refused_before_they_are_read() -> None:
    rows = "\n".join(f"{n};Việc số {n};Văn phòng;2025" for n in range(60_000))
    with pytest.raises(PaperError) as caught:
        open_paper(f"STT;Nội dung;Chủ trì;Thời hạn\n{rows}".encode())
    assert caught.value.why == "too_many_rows"
