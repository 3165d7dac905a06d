"""How a file was read, row by row, and what a sheet that came back changes: as Excel sheets for the clerk.

The columns of the first are those of a plan, so the sheet can be corrected and sent back in place of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from messages.comparison_columns import DECISION, KEY, WORDS
from messages.files.excel import Column, add_sheet, new_workbook, to_bytes
from messages.files.values import ChangedCell, ReadRow
from messages.reading.plan_words import DifferenceSide

_READ = (
    Column("Dòng", 8, True), Column("STT", 7, True), Column("Nội dung nhiệm vụ", 60), Column("Đơn vị chủ trì", 26),
    Column("Đơn vị phối hợp", 22), Column("Sản phẩm", 20), Column("Thời hạn", 20), Column("Bot hiểu hạn là", 14, True),
    Column("Văn bản giao", 28), Column("Bot hiểu thế nào", 18), Column("Cần làm gì", 50), Column("Đơn vị khớp theo", 34),
)  # fmt: skip
_AMENDED = (
    Column("Dòng", 8, True), Column("Số", 7, True), Column("Cột", 22), Column("Trong sổ", 40), Column("Trong tệp", 40),
    Column("Lý do", 30), Column("Kết quả", 40),
)  # fmt: skip


_COMPARED = (
    Column("Dòng", 8, True), Column("Số", 7, True), Column("Mã nhiệm vụ", 16), Column("Nội dung nhiệm vụ", 60), Column("Khác biệt", 34),
    Column("Hạn trong sổ", 14, True), Column("Hạn trên phần mềm", 14, True), Column(DECISION, 18), Column(KEY, 10),
)  # fmt: skip


def reading_workbook(title: str, rows: Iterable[ReadRow]) -> bytes:
    book = new_workbook()
    body = (
        [r.place, r.number, r.content, r.lead, r.support, r.product, r.deadline, r.due or "", r.document, r.status, r.remark, r.matched]
        for r in rows
    )
    add_sheet(book, "Cách hiểu", (title,), _READ, body)
    return to_bytes(book)


def comparison_workbook(title: str, rows: Iterable[Sequence[object]]) -> bytes:
    """`rows`: the cells of _COMPARED. The column of decisions offers the two sides; the key of each row is hidden."""
    book = new_workbook()
    heading = (
        title,
        f"Chọn “{WORDS[DifferenceSide.THERE]}” hoặc “{WORDS[DifferenceSide.HERE]}” ở cột {DECISION}, rồi gửi lại tệp này cho Bot.",
    )
    add_sheet(book, "Đối chiếu", heading, _COMPARED, rows)
    sheet = book["Đối chiếu"]
    sheet.column_dimensions[get_column_letter(len(_COMPARED))].hidden = True
    offered = DataValidation(type="list", formula1=f'"{",".join(WORDS.values())}"', allow_blank=True)
    place = get_column_letter(len(_COMPARED) - 1)
    offered.add(f"{place}{len(heading) + 3}:{place}{max(sheet.max_row, len(heading) + 3)}")
    sheet.add_data_validation(offered)
    return to_bytes(book)


def amendments_workbook(title: str, cells: Iterable[ChangedCell]) -> bytes:
    book = new_workbook()
    add_sheet(book, "Sửa theo tệp", (title,), _AMENDED, ([c.place, c.number, c.column, c.old, c.new, c.reason, c.outcome] for c in cells))
    return to_bytes(book)
