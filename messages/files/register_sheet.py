"""The register as the clerk's Excel sheet: the columns an office uses, a column for reasons, and each row's hidden seal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from openpyxl.utils import get_column_letter

from bot.core.register_line import RegisterLine
from messages import formats
from messages.files.excel import Column, add_sheet, new_workbook, to_bytes
from messages.register_columns import REASON, SEAL, TITLES, cells_of, seal_of

SHEET = "Sổ theo dõi"
_WIDTHS = {
    "number": 7, "content": 60, "document": 28, "source": 18, "lead": 26, "support": 22, "product": 20, "deadline_raw": 18, "due": 12,
    "assigned_on": 12, "state": 18, "percent": 9, "done_on": 12, "reported_on": 12, "said": 40, "upstream_code": 12, "note": 24,
}  # fmt: skip
_CENTRED = ("number", "due", "assigned_on", "percent", "done_on", "reported_on")
_COLUMNS = (*(Column(title, _WIDTHS[name], name in _CENTRED) for name, title in TITLES.items()), Column(REASON, 24), Column(SEAL, 10))


def register_workbook(code: str, organisation: str, day: date, lines: Iterable[RegisterLine]) -> bytes:
    """One sheet, a row for each line. `code`: of the organisation, by which a sheet that comes back is known as its own."""
    book = new_workbook()
    heading = (
        "Sổ theo dõi nhiệm vụ",
        f"{organisation}. Số liệu đến ngày {formats.day(day)}. Sửa trực tiếp vào ô, ghi lý do, rồi gửi lại tệp cho Bot.",
    )
    add_sheet(book, SHEET, heading, _COLUMNS, (_row(code, line) for line in lines))
    book[SHEET].column_dimensions[get_column_letter(len(_COLUMNS))].hidden = True
    return to_bytes(book)


def _row(code: str, line: RegisterLine) -> list[object]:
    standing = line.standing
    values: dict[str, object] = {
        **cells_of(line),
        "number": line.task.number,
        "due": standing.due or "",
        "assigned_on": standing.assigned_on,
        "percent": "" if standing.percent is None else standing.percent,
        "done_on": standing.done_on or "",
        "reported_on": standing.reported_on or "",
    }
    return [*(values[name] for name in TITLES), "", str(seal_of(code, line))]
