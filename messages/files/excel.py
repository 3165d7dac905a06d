"""Figures and lists as Excel sheets. Whatever could be taken for a formula is written as plain text."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from messages import formats, labels
from messages.files.official import ListedTask, OfficialReport
from messages.files.template_values import report_values
from messages.files.values import FONT, safe

_LINE_POINTS, _HIGHEST_ROW = 15.0, 409.0
_EDGE = Side(style="thin", color="999999")
_BOX = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_HEAD = PatternFill("solid", fgColor="DDE7F3")


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in characters."""

    title: str
    width: float
    centred: bool = False


def new_workbook() -> Workbook:
    book = Workbook()
    book.remove(book.active)
    return book


def to_bytes(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def add_sheet(
    book: Workbook, name: str, heading: Sequence[str], columns: Sequence[Column], rows: Iterable[Sequence[Any]], bold: int = 0
) -> None:
    """A sheet with its heading lines, a header row and a body; the last `bold` rows are totals."""
    sheet: Worksheet = book.create_sheet(name)
    for number, text in enumerate(heading, 1):
        cell = sheet.cell(number, 1, safe(text))
        cell.font = Font(name=FONT, size=13 if number == 1 else 11, bold=number == 1, italic=number > 1)
    top = len(heading) + 2
    for at, column in enumerate(columns, 1):
        cell = sheet.cell(top, at, column.title)
        cell.font, cell.fill, cell.border = Font(name=FONT, size=11, bold=True), _HEAD, _BOX
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    sheet.row_dimensions[top].height = _height([column.title for column in columns], columns, bold=True)
    body = list(rows)
    for number, row in enumerate(body, top + 1):
        for at, value in enumerate(row, 1):
            cell = sheet.cell(number, at, safe(value))
            cell.font = Font(name=FONT, size=11, bold=number > top + len(body) - bold)
            cell.border = _BOX
            cell.alignment = Alignment(horizontal="center" if columns[at - 1].centred else "left", vertical="top", wrap_text=True)
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
        sheet.row_dimensions[number].height = _height(row, columns)
    sheet.freeze_panes = sheet.cell(top + 1, 3)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{top}:{top}"


def _height(row: Sequence[Any], columns: Sequence[Column], *, bold: bool = False) -> float:
    """The height in points at which every text of a row is seen whole, as far as a sheet allows: not every program works it out
    by itself when it opens a file."""
    a_line = 0.9 if bold else 1.15

    def lines(text: str, width: float) -> int:
        return sum(max(1, math.ceil(len(line) / (width * a_line))) for line in text.split("\n"))

    most = max((lines(str(value), column.width) for value, column in zip(row, columns, strict=False) if isinstance(value, str)), default=1)
    return min(_LINE_POINTS * most + 2, _HIGHEST_ROW)


_BIEU_1 = (
    Column("TT", 5, True), Column("Phòng, đơn vị", 38), Column("Tổng số", 9, True), Column("Kỳ trước chuyển sang", 11, True),
    Column("Giao mới (gồm nhận chuyển đến, mở lại)", 13, True), Column("Hoàn thành trong kỳ", 11, True), Column("Đúng hạn", 9, True),
    Column("Quá hạn", 9, True), Column("Không có hạn", 9, True), Column("Tỷ lệ", 9, True), Column("Đang thực hiện trong hạn", 11, True),
    Column("Đang thực hiện quá hạn", 11, True), Column("Không thời hạn", 9, True), Column("Trong đó chưa báo cáo", 11, True),
    Column("Dừng, chuyển đi", 9, True), Column("Lập hồ sơ công việc", 10, True),
)  # fmt: skip
_UNIT_FIELDS = (
    "tong", "chuyen_sang", "giao_moi", "hoan_thanh", "dung_han", "qua_han_xong", "khong_han_xong", "ty_le", "trong_han", "qua_han",
    "khong_han", "im_lang", "chuyen_di", "ho_so",
)  # fmt: skip
_LIST = (
    Column("TT", 5, True), Column("Số", 7, True), Column("Nội dung nhiệm vụ", 60), Column("Văn bản giao", 28), Column("Đơn vị chủ trì", 24),
    Column("Đơn vị phối hợp", 20), Column("Thời hạn", 12, True), Column("Số ngày quá hạn", 10, True), Column("Ngày giao", 12, True),
    Column("Báo cáo gần nhất", 12, True), Column("Tiến độ (%)", 9, True), Column("Kết quả hiện nay, nguyên nhân", 40),
    Column("Đề xuất", 20),
)  # fmt: skip


def excel_report(report: OfficialReport) -> bytes:
    """Biểu 1–3 and the figures by source, one sheet each."""
    values = report_values(report)
    open_still = ", chưa chốt" if values["chua_chot"] else ""
    heading = (
        f"Tổng hợp kết quả thực hiện nhiệm vụ theo phòng, đơn vị {values['ten_ky']}",
        f"{values['co_quan']}. Số liệu từ ngày {values['tu_ngay']} đến {values['tinh_den']}{open_still}. Đơn vị tính: lượt giao chủ trì.",
    )
    book = new_workbook()
    rows = [[row["tt"], row["ten"], *(row[name] for name in _UNIT_FIELDS)] for row in values["don_vi"]]
    rows.append(["", "Tổng cộng (lượt giao)", *(values["tong_cong"][name] for name in _UNIT_FIELDS)])
    rows.append(["", "Toàn cơ quan (nhiệm vụ)", *(values["toan_ban"][name] for name in _UNIT_FIELDS)])
    add_sheet(book, "Biểu 1", heading, _BIEU_1, rows, bold=2)
    until = (f"Tính đến {values['tinh_den']}",)
    add_sheet(book, "Biểu 2", ("Nhiệm vụ đang thực hiện quá hạn", *until), _LIST, map(_listed, range(1, 1_000_000), report.overdue))
    silent = f"Nhiệm vụ không thời hạn quá {values['so_thang_im_lang']} tháng chưa có báo cáo"
    add_sheet(book, "Biểu 3", (silent, *until), _LIST, map(_listed, range(1, 1_000_000), report.silent))
    columns = (
        Column("Nguồn giao", 34), Column("Tổng số", 10, True), Column("Hoàn thành", 12, True), Column("Tỷ lệ hoàn thành/tổng số", 14, True),
        Column("Đang thực hiện quá hạn", 12, True), Column("Đã nhập lên phân hệ", 12, True), Column("Chờ nhập", 10, True),
    )  # fmt: skip
    by_source = [
        [
            row["ten"],
            row["tong"],
            row["hoan_thanh"],
            formats.percent(row["hoan_thanh"], row["tong"]),
            row["qua_han"],
            row["da_nhap"],
            row["cho_nhap"],
        ]
        for row in values["nguon"]
    ]
    add_sheet(book, "Nguồn giao", ("Kết quả theo nguồn giao (số nhiệm vụ)", *until), columns, by_source)
    return to_bytes(book)


def _listed(place: int, task: ListedTask) -> list[Any]:
    request = ""
    if task.request is not None:
        request = f"Đề nghị {labels.REQUESTS[task.request]}" + (f" đến {formats.day(task.request_until)}" if task.request_until else "")
    return [
        place, task.number, task.content, task.document, ", ".join(task.leads), ", ".join(task.supports), task.due,
        task.days_late if task.due else "", task.assigned_on, task.reported_on, task.percent, task.said or "", request,
    ]  # fmt: skip
