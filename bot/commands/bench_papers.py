"""Run in a process of its own: a plan of many rows is read and understood as the import shows it, and what memory that takes."""

from __future__ import annotations

import io
import resource
import time
from typing import Any

from openpyxl import Workbook, load_workbook

from bot.commands.bench_clock import peak_memory
from bot.commands.bench_fill import NOW, ORGANISATION
from bot.core.cause import Cause
from bot.services import importing
from db import units
from db.session import Database

_DEADLINES = ("Quý I/2025", "30/6/2025", "Thường xuyên", "Tháng 9/2025", "Trước ngày 15/12/2025", "Hằng tháng", "2025")
_HEADER = ("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành")
_KILOBYTES = 1024


async def measure(url: str, rows: int) -> dict[str, Any]:
    """Seconds to the preview, and as the floor the same workbook through openpyxl alone; megabytes of this process and of the
    child that opened the file."""
    database = Database(url)
    try:
        async with database.read() as connection:
            names = [unit.name for unit in await units.all_of(connection, ORGANISATION)]
        data = _workbook(rows, names)
        began = time.monotonic()
        reading = await importing.read_file(database, ORGANISATION, "ke-hoach.xlsx", data, Cause(at=NOW))
        seconds = time.monotonic() - began
        memory = peak_memory()
    finally:
        await database.close()
    assert len(reading.items) == rows and not reading.problems, (len(reading.items), reading.problems[:3])
    began = time.monotonic()
    for sheet in load_workbook(io.BytesIO(data)).worksheets:
        for row in sheet.iter_rows(values_only=True):
            assert row
    bare = time.monotonic() - began
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _KILOBYTES
    return {"seconds": seconds, "bare_seconds": bare, "memory": memory, "child_memory": child}


def _workbook(rows: int, names: list[str]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["KẾ HOẠCH CÔNG TÁC NĂM 2025"])
    sheet.append(_HEADER)
    for k in range(rows):
        lead, support = names[k % len(names)], names[(k + 1) % len(names)]
        content = f"Nhiệm vụ số {k + 1}: rà soát, tổng hợp, báo cáo kết quả thực hiện nội dung {k * 7919 % 100_003}"
        sheet.append([k + 1, content, lead, support, "Báo cáo", _DEADLINES[k % len(_DEADLINES)]])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
