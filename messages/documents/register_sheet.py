"""The register as the clerk's Excel sheet: the columns an office uses, which the reading of plans knows too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.core.register_line import RegisterLine
from messages import formats, labels
from messages.documents.excel import Column, add_sheet, new_workbook, to_bytes

_COLUMNS = (
    Column("Số", 7, True), Column("Nội dung nhiệm vụ", 60), Column("Văn bản giao", 28), Column("Nguồn giao", 18),
    Column("Đơn vị chủ trì", 26), Column("Đơn vị phối hợp", 22), Column("Sản phẩm", 20), Column("Thời hạn được giao", 18),
    Column("Hạn xử lý", 12, True), Column("Ngày giao", 12, True), Column("Trạng thái", 18), Column("Tỷ lệ hoàn thành (%)", 9, True),
    Column("Ngày hoàn thành", 12, True), Column("Ngày báo cáo gần nhất", 12, True), Column("Kết quả hiện nay", 40),
    Column("Mã nhiệm vụ", 12), Column("Ghi chú", 24),
)  # fmt: skip


def register_workbook(organisation: str, day: date, lines: Iterable[RegisterLine]) -> bytes:
    """One sheet, a row for each line."""
    book = new_workbook()
    heading = ("Sổ theo dõi nhiệm vụ", f"{organisation}. Số liệu đến ngày {formats.day(day)}.")
    add_sheet(book, "Sổ theo dõi", heading, _COLUMNS, map(_row, lines))
    return to_bytes(book)


def _row(line: RegisterLine) -> list[object]:
    task, standing = line.task, line.standing
    return [
        task.number,
        task.content,
        task.document.title if task.document is not None else "",
        labels.SOURCES[task.source],
        "\n".join(line.lead),
        "\n".join(line.support),
        task.product or "",
        task.deadline_raw or "",
        standing.due or "",
        standing.assigned_on,
        formats.upper_first(labels.STATES[standing.state]),
        "" if standing.percent is None else standing.percent,
        standing.done_on or "",
        standing.reported_on or "",
        standing.said or "",
        line.upstream_code or "",
        line.note or "",
    ]
