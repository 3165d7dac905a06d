"""The counts that yearly rating starts from, as an Excel workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.core.periods import Period
from messages import formats
from messages.files.excel import Column, add_sheet, new_workbook, to_bytes

_COUNTS = (
    Column("TT", 5, True), Column("Phòng, đơn vị", 38), Column("Cán bộ", 26), Column("Số giao", 9, True), Column("Hoàn thành", 11, True),
    Column("Đúng hạn", 9, True), Column("Quá hạn", 9, True), Column("Không thời hạn", 10, True), Column("Tỷ lệ hoàn thành", 11, True),
    Column("Đang thực hiện", 10, True), Column("Trong đó quá hạn", 10, True), Column("Số lần chậm", 10, True), Column("Phối hợp", 10, True),
)  # fmt: skip
_LATE = (
    Column("TT", 5, True), Column("Phòng, đơn vị", 34), Column("Cán bộ", 24), Column("Số", 7, True), Column("Nội dung nhiệm vụ", 56),
    Column("Thời hạn", 12, True), Column("Ngày hoàn thành", 12, True), Column("Số ngày chậm", 9, True), Column("Lý do đơn vị báo cáo", 48),
)  # fmt: skip


def build(organisation: str, period: Period, lines: Sequence[Any], late: Sequence[Any]) -> bytes:
    """`lines` and `late`: `RatedLine` and `LateLine` of `bot/services/rating.py`."""
    title = f"Số liệu phục vụ đánh giá, xếp loại {formats.period_title(period)}"
    days = f"{organisation}. Từ ngày {formats.day(period.first)} đến ngày {formats.day(period.last)}. Chỉ là số đếm, không phải điểm."
    book = new_workbook()
    rows = [
        [
            place,
            line.unit,
            line.person or "(cả đơn vị)",
            line.buckets.total,
            line.buckets.done,
            line.buckets.done_on_time,
            line.buckets.done_late,
            line.buckets.done_undated,
            formats.percent(line.buckets.done, line.buckets.total),
            line.buckets.unfinished,
            line.buckets.open_overdue,
            line.buckets.done_late + line.buckets.open_overdue,
            line.support,
        ]
        for place, line in enumerate(lines, 1)
    ]
    add_sheet(book, "Tổng hợp", (title, days), _COUNTS, rows)
    told = [
        [
            place,
            line.unit,
            line.person or "",
            line.number,
            line.content,
            line.due,
            line.done_on,
            line.days,
            "; ".join(line.reasons) or "Không nêu",
        ]
        for place, line in enumerate(late, 1)
    ]
    add_sheet(book, "Các lần chậm", ("Nhiệm vụ hoàn thành quá hạn, đang quá hạn và lý do", days), _LATE, told)
    return to_bytes(book)
