"""Documents made by a script: duties of real notices and plans in twenty-four layouts, never the same headers, order, spelling
of units, kinds of day, sections, merged cells, totals and footers. They were measured once before the reader was mended."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted

DUTIES = [line for line in (Path(__file__).parent.parent / "data" / "duties.txt").read_text(encoding="utf-8").splitlines() if line]
ON = date(2025, 1, 15)
_HEADERS: dict[str, tuple[str, ...]] = {
    "number": ("TT", "STT", "Số TT", "Stt", "S\nTT", "TT.", "Số thứ tự"),
    "content": (
        "Nội dung",
        "Nội dung nhiệm vụ được giao",
        "NHIỆM VỤ",
        "Tên công việc",
        "Nhiệm vụ trọng tâm",
        "Nội dung thực hiện",
        "Nhiệm vụ/hoạt động",
        "Nội dung chỉ đạo của Trưởng ban",
        "Công việc phải thực hiện",
        "Nội dung giao",
        "Hoạt động chính",
        "Các nhiệm vụ cụ thể",
    ),
    "lead": (
        "Chủ trì",
        "Đơn vị chủ trì",
        "CƠ QUAN CHỦ TRÌ",
        "Đơn vị thực hiện",
        "Phòng, đơn vị chủ trì",
        "Đơn vị được phân công",
        "Trách nhiệm thực hiện",
        "Đơn vị đầu mối thực hiện",
        "Giao cho",
        "Đơn vị chịu trách nhiệm chính",
        "Bộ phận thực hiện",
    ),
    "support": (
        "Phối hợp",
        "Đơn vị phối hợp",
        "Cơ quan phối hợp",
        "Các đơn vị phối hợp",
        "Đơn vị cùng phối hợp",
        "Phòng phối hợp",
        "ĐV phối hợp",
    ),
    "product": (
        "Sản phẩm",
        "Kết quả",
        "Sản phẩm đầu ra",
        "Kết quả/sản phẩm",
        "Kết quả cần đạt",
        "Hình thức sản phẩm",
        "Dự kiến sản phẩm",
        "Sản phẩm cụ thể",
        "Yêu cầu kết quả",
    ),
    "deadline": (
        "Thời hạn",
        "Thời gian",
        "Thời gian hoàn thành",
        "Hạn hoàn thành",
        "Thời hạn hoàn thành",
        "Hạn",
        "Mốc hoàn thành",
        "Thời gian phải hoàn thành",
        "Tiến độ",
        "Hoàn thành trước ngày",
        "Lộ trình",
        "Thời hạn báo cáo",
    ),
    "note": ("Ghi chú", "Ghi chú khác", "Lưu ý"),
    "leader": ("Lãnh đạo Ban phụ trách", "Lãnh đạo chỉ đạo", "PTB phụ trách"),
    "money": ("Kinh phí", "Kinh phí dự kiến (đồng)", "Nguồn kinh phí"),
}
_SPELLINGS: dict[str, tuple[str, ...]] = {
    V: ("Văn phòng", "VP", "Văn phòng Ban", "VĂN PHÒNG", "Văn phòng Ban Quản lý"),
    Q: ("Phòng Quản lý đầu tư", "P. QLĐT", "Phòng QLĐT", "P.QLĐT", "Phòng Quản lý Đầu tư", "QLĐT"),
    D: ("Phòng Doanh nghiệp và Giám sát đầu tư", "P. DN&GSĐT", "Phòng DN&GSĐT", "Phòng Doanh nghiệp & Giám sát đầu tư", "P.DN và GSĐT"),
    L: ("Phòng Quản lý lao động", "P. QLLĐ", "Phòng QLLĐ", "Phòng Quản lý LĐ", "P QLLĐ"),
    M: ("Phòng Tài nguyên và Môi trường", "P. TN&MT", "Phòng TNMT", "Phòng Tài nguyên & Môi trường", "P.TNMT", "Phòng TN và MT"),
    T: ("Trung tâm Dịch vụ việc làm", "Trung tâm", "TT DVVL", "Trung tâm DVVL", "TT Dịch vụ việc làm"),
    PCM: ("Các phòng chuyên môn", "các phòng chuyên môn", "CÁC PHÒNG CHUYÊN MÔN"),
    ALL: ("Các phòng chuyên môn, đơn vị sự nghiệp", "Các phòng chuyên môn; đơn vị sự nghiệp", "Các phòng chuyên môn, Đơn vị sự nghiệp"),
}
_UNITS = (V, Q, D, L, M, T)
_PRODUCTS = (
    "Báo cáo",
    "Kế hoạch",
    "Quyết định",
    "Tờ trình",
    "Văn bản hướng dẫn",
    "Danh mục",
    "Hồ sơ công việc",
    "Tin, bài",
    "Biên bản",
    "",
)
_JOINS = (", ", "; ", "\n", " và ", ", ")


@dataclass(frozen=True, slots=True)
class _Task:
    content: str
    lead: tuple[str, ...]
    support: tuple[str, ...]
    product: str
    due: str | None
    deadline: Any


def documents() -> Iterator[Document]:
    for number in range(24):
        yield _Maker(number).document()


class _Maker:
    def __init__(self, number: int) -> None:
        self.number = number
        self.dice = random.Random(7_000 + number)

    def document(self) -> Document:
        dice = self.dice
        tasks = [self._task(content) for content in dice.sample(DUTIES, dice.randint(8, 16))]
        kind = ("xlsx", "docx", "xlsx", "csv", "xlsx", "docx", "tabs")[self.number % 7]
        columns = self._columns()
        header = [dice.choice(_HEADERS[column]) for column in columns]
        body = self._body(tasks, columns, is_sheet=kind == "xlsx", cut=kind == "docx")
        data = {"xlsx": self._xlsx, "docx": self._docx, "csv": self._csv, "tabs": self._tabs}[kind](header, body, columns)
        wanted = tuple(
            Wanted(task.content, task.lead, task.support, task.product if "product" in columns else "", task.due) for task in tasks
        )
        return Document(f"made-{self.number}.{kind}", data, wanted, on=ON)

    def _task(self, content: str) -> _Task:
        dice = self.dice
        lead = dice.choice([(unit,) for unit in _UNITS] * 2 + [(PCM,), (ALL,), tuple(dice.sample(_UNITS, 2))])
        others = [unit for unit in _UNITS if unit not in lead]
        support = () if PCM in lead or ALL in lead or dice.random() < 0.3 else tuple(dice.sample(others, dice.choice((1, 1, 2))))
        due, deadline = self._due()
        return _Task(content, lead, support, dice.choice(_PRODUCTS), due, deadline)

    def _due(self) -> tuple[str | None, Any]:
        dice = self.dice
        day = date(2025, dice.randint(2, 12), dice.randint(1, 28))
        month_end = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(day.month, 31)
        quarter = (day.month - 1) // 3
        quarter_end = ("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31")[quarter]
        roman = ("I", "II", "III", "IV")[quarter]
        choices: tuple[tuple[str | None, Any], ...] = (
            (day.isoformat(), datetime(day.year, day.month, day.day)),
            (day.isoformat(), f"{day:%d/%m/%Y}"),
            (day.isoformat(), f"Trước ngày {day.day}/{day.month}/2025"),
            (day.isoformat(), f"ngày {day.day} tháng {day.month} năm 2025"),
            (day.isoformat(), f"Chậm nhất {day:%d/%m/%Y}"),
            (f"2025-{day.month:02d}-{month_end}", f"Tháng {day.month}/2025"),
            (f"2025-{day.month:02d}-{month_end}", f"{day.month}/2025"),
            (quarter_end, f"Quý {roman}/2025"),
            (quarter_end, f"Quý {roman}"),
            ("2025-12-31", "Năm 2025"),
            (None, "Thường xuyên"),
            (None, ""),
        )
        return dice.choice(choices)

    def _columns(self) -> list[str]:
        dice = self.dice
        middle = ["content", "lead", "support", "product", "deadline"]
        if dice.random() < 0.5:
            dice.shuffle(middle)
        if dice.random() < 0.25:
            middle.remove("product")
        for extra in ("note", "leader", "money"):
            if dice.random() < 0.35:
                middle.insert(dice.randint(2, len(middle)), extra)
        return ["number", *middle]

    def _units(self, units: tuple[str, ...]) -> str:
        return self.dice.choice(_JOINS).join(self.dice.choice(_SPELLINGS[unit]) for unit in units)

    def _body(self, tasks: list[_Task], columns: list[str], *, is_sheet: bool, cut: bool) -> list[list[Any]]:
        dice = self.dice
        sections = dice.random() < 0.6
        roman = iter(("I", "II", "III", "IV", "V"))
        names = iter(dice.sample(("CÔNG TÁC CHUNG", "Lĩnh vực đầu tư", "CẢI CÁCH HÀNH CHÍNH", "Công tác cán bộ", "Nhiệm vụ khác"), 5))
        rows: list[list[Any]] = []
        for count, task in enumerate(tasks, start=1):
            if sections and (count == 1 or count % 6 == 0):
                rows.append([next(roman), *(next(names) if column == "content" else None for column in columns[1:])])
            cells = {
                "number": count if is_sheet else str(count),
                "content": task.content if dice.random() < 0.85 else f"{task.content}.",
                "lead": self._units(task.lead),
                "support": self._units(task.support) if task.support else None,
                "product": task.product or None,
                "deadline": task.deadline,
                "note": dice.choice((None, None, "Đang triển khai", "Theo chỉ đạo")),
                "leader": dice.choice(("PTB Bùi Ngọc Hải", "PTB Vũ Hải Long", None)),
                "money": dice.choice((None, 50, "Ngân sách")),
            }
            rows.append([_shown(cells[column], is_sheet) for column in columns])
        if dice.random() < 0.5:
            total = dice.choice(("Tổng cộng", "Cộng", f"Tổng số: {len(tasks)} nhiệm vụ", "TỔNG CỘNG:"))
            rows.append([None, *(total if column == "content" else None for column in columns[1:])])
        return rows

    def _titles(self) -> list[str]:
        dice = self.dice
        return [
            dice.choice(
                ("KẾ HOẠCH CÔNG TÁC NĂM 2025", "CHƯƠNG TRÌNH CẢI CÁCH HÀNH CHÍNH NĂM 2025", "KẾ HOẠCH THỰC HIỆN NHIỆM VỤ NĂM 2025")
            ),
            dice.choice(
                (
                    "(Kèm theo Kế hoạch số 330/KH-BQL ngày 14/01/2025 của Ban Quản lý Khu kinh tế Hải Phòng)",
                    "(Ban hành kèm theo Quyết định số 21/QĐ-BQL ngày 10 tháng 01 năm 2025)",
                    "Kèm theo Kế hoạch số      /KH-BQL ngày     tháng 01 năm 2025",
                )
            ),
        ]

    def _xlsx(self, header: list[str], body: list[list[Any]], columns: list[str]) -> bytes:
        dice = self.dice
        indent = dice.choice((0, 0, 1))
        rows: list[list[Any]] = [[None] * indent + [title] for title in self._titles()]
        if dice.random() < 0.3:
            rows.insert(0, [None] * indent + ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"])
        rows.append([])
        rows.append([None] * indent + header)
        if dice.random() < 0.3:
            rows.append([None] * indent + [f"({number})" for number in range(1, len(header) + 1)])
        top = len(rows)
        rows += [[None] * indent + row for row in body]
        if dice.random() < 0.4:
            rows += [[], [None] * (indent + len(header) - 2) + [dice.choice(("NGƯỜI LẬP BIỂU", "TRƯỞNG BAN", "KT. TRƯỞNG BAN"))]]
        merged = [f"{_letter(indent)}1:{_letter(indent + len(header) - 1)}1"]
        for offset, row in enumerate(body, start=top + 1):
            if isinstance(row[0], str) and dice.random() < 0.5:
                place = columns.index("content") + indent
                if place + 1 < indent + len(header):
                    merged.append(f"{_letter(place)}{offset}:{_letter(indent + len(header) - 1)}{offset}")
        hidden = dice.random() < 0.3

        def prepare(sheet: Any) -> None:
            if hidden:
                sheet.column_dimensions[_letter(indent + len(header) - 1)].hidden = True
                sheet.row_dimensions[top + 2].hidden = True

        second = [[["Chú thích"], ["P: phòng"]]] if dice.random() < 0.3 else []
        return workbook(rows, *second, merged=merged, prepare=prepare)

    def _docx(self, header: list[str], body: list[list[Any]], columns: list[str]) -> bytes:
        dice = self.dice
        tail = ("Trên đây là kế hoạch, đề nghị các đơn vị thực hiện./.", "Nơi nhận:", "- Lãnh đạo Ban;", "- Lưu: VP.")
        half = len(body) // 2
        style: Callable[[], list[Any]] = dice.choice(
            (
                lambda: [[header, *body]],
                lambda: [[header, *body[:half]], [header, *body[half:]]],
                lambda: [[header, *body[:half]], body[half:]],
            )
        )
        return word("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", *self._titles(), *style(), *tail)

    def _csv(self, header: list[str], body: list[list[Any]], columns: list[str]) -> bytes:
        separator = self.dice.choice((";", ","))
        lines = [separator.join(_quoted(cell, separator) for cell in row) for row in ([*header], *body)]
        text = "\r\n".join(lines) + "\r\n"
        return text.encode("utf-8-sig")

    def _tabs(self, header: list[str], body: list[list[Any]], columns: list[str]) -> bytes:
        rows = [
            "\t".join(str(cell if cell is not None else "").replace("\n", "; ") for cell in row)
            for row in ([h.replace("\n", " ") for h in header], *body)
        ]
        text = "\n".join([*self._titles(), "", *rows])
        return unicodedata.normalize(self.dice.choice(("NFC", "NFD")), text).encode()


def _shown(cell: Any, is_sheet: bool) -> Any:
    return cell if is_sheet or not isinstance(cell, datetime) else f"{cell:%d/%m/%Y}"


def _letter(index: int) -> str:
    return chr(ord("A") + index)


def _quoted(cell: Any, separator: str) -> str:
    text = "" if cell is None else str(cell)
    return f'"{text}"' if separator in text or "\n" in text else text
