"""The columns of the clerk's sheet: their titles, what a row of the register shows in them, and the seal by which a sheet
that comes back is compared with what left.

The seal is the hidden cell of a row: whose row it is, and for every column a short sum of what it showed. With it a
change in the file is told from a change in the register since, column by column.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2s

from bot.core.plan import parse_day
from bot.core.register_line import RegisterLine
from messages import formats, labels

_LONGEST = 5_000
"""Characters of a cell that are compared; the reading of files stops there too."""
_VERSION = "1"
DATES = ("due", "assigned_on", "done_on", "reported_on")

TITLES = {
    "number": "Số",
    "content": "Nội dung nhiệm vụ",
    "document": "Văn bản giao",
    "source": "Nguồn giao",
    "lead": "Đơn vị chủ trì",
    "support": "Đơn vị phối hợp",
    "product": "Sản phẩm",
    "deadline_raw": "Thời hạn được giao",
    "due": "Hạn xử lý",
    "assigned_on": "Ngày giao",
    "state": "Trạng thái",
    "percent": "Tỷ lệ hoàn thành (%)",
    "done_on": "Ngày hoàn thành",
    "reported_on": "Ngày báo cáo gần nhất",
    "said": "Kết quả hiện nay",
    "upstream_code": "Mã nhiệm vụ",
    "note": "Ghi chú",
}
OTHER_TITLES = {"upstream_state": "Trạng thái trên phần mềm cấp trên", "printed": "Lời in trong báo cáo"}
"""Words of a task that have no column in the sheet."""
REASON = "Lý do sửa"
SEAL = "Khóa dòng (không sửa)"


def cells_of(line: RegisterLine) -> dict[str, str]:
    """What a row shows, by column; dates as dd/mm/yyyy, units one below the other."""
    task, standing = line.task, line.standing
    return {
        "number": str(task.number),
        "content": task.content,
        "document": task.document.title if task.document is not None else "",
        "source": labels.SOURCES[task.source],
        "lead": "\n".join(line.lead),
        "support": "\n".join(line.support),
        "product": task.product or "",
        "deadline_raw": task.deadline_raw or "",
        "due": _day(standing.due),
        "assigned_on": _day(standing.assigned_on),
        "state": formats.upper_first(labels.STATES[standing.state]),
        "percent": "" if standing.percent is None else str(standing.percent),
        "done_on": _day(standing.done_on),
        "reported_on": _day(standing.reported_on),
        "said": standing.said or "",
        "upstream_code": line.upstream_code or "",
        "note": line.note or "",
    }


def _day(day: date | None) -> str:
    return "" if day is None else formats.day(day)


def plain(column: str, text: str) -> str:
    """A cell as it is compared: composed letters, single spaces, a day in one form, a share without its sign."""
    bare = " ".join(unicodedata.normalize("NFC", text[:_LONGEST]).split())
    if column in DATES:
        try:
            return formats.day(parse_day(bare))
        except ValueError:
            return bare
    return bare.rstrip("% ") if column == "percent" else bare


def sums(cells: Mapping[str, str]) -> dict[str, str]:
    """For every column, what its cell says in six characters."""
    return {column: blake2s(plain(column, text).encode(), digest_size=3).hexdigest() for column, text in cells.items()}


@dataclass(frozen=True, slots=True)
class Seal:
    """`number`: of the task. `assignments`: ids of the row's lead assignments. `sums`: of what the row showed."""

    organisation: str
    number: int
    assignments: tuple[int, ...]
    sums: dict[str, str]

    def __str__(self) -> str:
        ids = "+".join(map(str, self.assignments))
        return "|".join((_VERSION, self.organisation, str(self.number), ids, ",".join(self.sums[column] for column in TITLES)))

    @classmethod
    def read(cls, text: str) -> Seal | None:
        """None when it is no seal, or one that was changed by hand."""
        parts = text.strip().split("|")
        try:
            version, organisation, number, ids, written = parts
            found = dict(zip(TITLES, written.split(","), strict=True))
            assignments = tuple(int(one) for one in ids.split("+"))
            return cls(organisation, int(number), assignments, found) if version == _VERSION else None
        except ValueError:
            return None


def seal_of(organisation: str, line: RegisterLine) -> Seal:
    return Seal(organisation, line.task.number, line.assignments, sums(cells_of(line)))
