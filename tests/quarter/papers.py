"""What people send as files: the set-up workbook filled in, the old register, a conclusion in Word, the plan of the new year."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

from docx import Document
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook

from tests.papers import word, workbook
from tests.quarter.cast import Cast, Member, Unit

_ROLES = {
    "leader": "lãnh đạo",
    "head": "trưởng đơn vị",
    "focal": "cán bộ",
    "staff": "cán bộ",
    "clerk": "văn thư",
    "admin": "quản trị",
}
_KINDS = {"office": "văn phòng", "department": "phòng", "centre": "trung tâm", "agency": "văn phòng đại diện"}

_VERBS = (
    "Báo cáo tình hình",
    "Rà soát, đánh giá tình hình",
    "Tham mưu văn bản chỉ đạo về",
    "Xây dựng kế hoạch về",
    "Kiểm tra, đôn đốc",
    "Tổng hợp số liệu về",
    "Góp ý dự thảo văn bản về",
    "Trả lời kiến nghị của doanh nghiệp về",
)
_OBJECTS: dict[str, tuple[str, ...]] = {
    "VP": ("cải cách hành chính", "lập hồ sơ công việc điện tử", "tiếp công dân", "thực hiện quy chế làm việc"),
    "QLDT": ("giải ngân vốn hạ tầng khu công nghiệp", "các dự án chậm tiến độ", "thu hút đầu tư FDI", "điều chỉnh chủ trương đầu tư"),
    "DN": ("sản xuất kinh doanh", "hỗ trợ doanh nghiệp khó khăn", "đăng ký doanh nghiệp qua mạng", "giám sát đầu tư"),
    "QLLD": ("an toàn, vệ sinh lao động", "cấp giấy phép lao động nước ngoài", "quan hệ lao động, đình công", "nhu cầu tuyển dụng"),
    "TNMT": (
        "quan trắc môi trường khu công nghiệp",
        "xử lý nước thải tập trung",
        "thẩm định giấy phép môi trường",
        "sử dụng đất khu công nghiệp",
    ),
    "QHXD": ("điều chỉnh quy hoạch phân khu", "cấp phép xây dựng", "hạ tầng kỹ thuật dùng chung", "nghiệm thu công trình"),
    "KHTH": ("thực hiện chương trình công tác", "phát triển khu kinh tế", "chỉ số DDCI", "thông tin, tuyên truyền đối ngoại"),
    "TCCB": ("vị trí việc làm", "đào tạo, bồi dưỡng cán bộ", "kê khai tài sản, thu nhập", "thi đua, khen thưởng"),
    "TCKT": ("lập dự toán ngân sách", "quyết toán kinh phí", "mua sắm tài sản công", "thu phí, lệ phí"),
    "TTRA": ("thực hiện kết luận thanh tra", "giải quyết đơn thư", "phòng, chống tham nhũng", "công tác thanh tra"),
    "TT": ("xúc tiến đầu tư", "sàn giao dịch việc làm", "đào tạo nghề cho người lao động", "dịch vụ tư vấn"),
    "VPDD": ("an ninh trật tự khu công nghiệp", "tiếp nhận hồ sơ một cửa", "phối hợp với hải quan", "phòng cháy, chữa cháy"),
}
_PERIODS = (" tháng 11", " quý IV", " năm 2026")
_SCOPES = (
    " tại khu công nghiệp Đình Vũ",
    " tại khu công nghiệp Tràng Duệ",
    " trong toàn Ban",
    " tại khu công nghiệp Nam Cầu Kiền",
    *_PERIODS,
)
_SOURCES = (
    # (nguồn, văn bản, số, phần trong sổ)
    ("NV UBND", "Thông báo kết luận của Chủ tịch UBND thành phố", "412/TB-UBND", 30),
    ("Chương trình công tác UBND", "Chương trình công tác năm 2026", "15/CTr-UBND", 6),
    ("Kế hoạch của Ban", "Kế hoạch công tác năm 2026", "30/KH-BQL", 40),
    ("Thông báo kết luận", "Thông báo kết luận họp giao ban", "4887/TB-BQL", 20),
    ("Thành ủy", "Nghị quyết của Thành ủy", "09-NQ/TU", 4),
)
HEADER = [
    "TT",
    "Nội dung nhiệm vụ",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Nguồn giao",
    "Văn bản giao",
    "Số ký hiệu",
    "Ngày giao",
    "Thời hạn hoàn thành",
    "Tình trạng",
    "Ngày hoàn thành",
]


def set_up(blank: bytes, cast: Cast) -> bytes:
    """The workbook the bot handed out, with everybody in it."""
    book = load_workbook(BytesIO(blank))
    units, people, chats = book["Đơn vị"], book["Cán bộ"], book["Nhóm"]
    leaders = {code: [one.name for one in cast.role("leader") if code in one.in_charge_of] for code in (unit.code for unit in cast.units)}
    groups = {unit.code: [name for name, codes in cast.groups.items() if unit.code in codes] for unit in cast.units}
    known = {cell.value for cell in units["A"]}
    for unit in cast.units:
        if unit.name in known:
            row = next(cell.row for cell in units["A"] if cell.value == unit.name)
            units.cell(row, 6, "; ".join(leaders[unit.code]))
        else:
            units.append(
                [
                    unit.name,
                    unit.short,
                    "; ".join(unit.aliases),
                    _KINDS[unit.kind],
                    "",
                    "; ".join(leaders[unit.code]),
                    "; ".join(groups[unit.code]),
                ]
            )
    present = {cell.value for cell in people["A"]}
    for one in cast.members:
        if one.name not in present:
            short = cast.unit(one.unit).short if one.unit else ""
            people.append([one.name, one.title, short, _ROLES[one.role], "x" if one.role == "focal" else ""])
    chats.append(["Toàn cơ quan"])
    for unit in cast.units[1:3]:
        chats.append([unit.short])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@dataclass(slots=True)
class Contents:
    """Sentences that name a duty, never twice the same."""

    dice: random.Random
    used: set[str]

    def of(self, unit: Unit) -> str:
        for _ in range(1000):
            object_, scope = self.dice.choice(_OBJECTS[unit.code]), self.dice.choice(_SCOPES)
            text = f"{self.dice.choice(_VERBS)} {object_}{scope}"
            if text not in self.used and not (object_.endswith("khu công nghiệp") and scope.startswith(" tại khu công nghiệp")):
                self.used.add(text)
                return text
        raise AssertionError("no content left")


def old_register(cast: Cast, rows: int, today: date, contents: Contents) -> bytes:
    """The office's own list of one year, in its own columns: two thirds done, some late, some without a day."""
    dice, made = contents.dice, []
    for number in range(1, rows + 1):
        made.append([number, *_old_row(cast, today, contents, dice)])
    body: list[list[Any]] = [
        ["SỔ THEO DÕI NHIỆM VỤ ĐƯỢC GIAO NĂM 2026"],
        HEADER,
        *made[: rows // 2],
        [None, "Cộng"],
        *made[rows // 2 :],
        [],
        [None, "Người lập biểu"],
    ]
    return workbook(body)


def _old_row(cast: Cast, today: date, contents: Contents, dice: random.Random) -> list[Any]:
    source, title, symbol, _ = dice.choices(_SOURCES, [one[3] for one in _SOURCES])[0]
    unit = dice.choice(cast.units)
    together = dice.random() < 0.05 and source != "NV UBND"
    lead = next(iter(cast.groups)) if together else dice.choice((unit.name, unit.short, *unit.aliases[:1]))
    support = dice.choice([one for one in cast.units if one is not unit]).short if not together and dice.random() < 0.2 else None
    given = today - timedelta(days=dice.randint(20, 290))
    row = [contents.of(unit), lead, support, source, f"{title} số {symbol}", symbol, datetime(given.year, given.month, given.day)]
    kind = dice.choices(("done", "late", "dated", "undated", "standing", "monthly"), (66, 4, 18, 7, 4, 2))[0]
    if kind in ("standing", "monthly"):
        # What goes on, or comes back, is of no one month.
        row[0] = _without_period(str(row[0]))
    if kind == "done":
        due = given + timedelta(days=dice.randint(10, 60))
        done = min(due + timedelta(days=dice.choice((-5, -3, -1, 0, 0, 4))), today - timedelta(days=3))
        return [*row, _cell(due), "Đã hoàn thành", _cell(max(done, given))]
    if kind == "late":
        return [*row, _cell(today - timedelta(days=dice.randint(3, 60))), "Đang thực hiện", None]
    if kind == "dated":
        due = today + timedelta(days=dice.randint(2, 110))
        return [*row, dice.choice((_cell(due), f"Trước ngày {due.day}/{due.month}/{due.year}", f"{due:%d/%m/%Y}")), "Đang thực hiện", None]
    words = {"undated": None, "standing": "Thường xuyên", "monthly": "Trước ngày 25 hằng tháng"}[kind]
    return [*row, words, "Đang thực hiện", None]


def _without_period(content: str) -> str:
    for period in _PERIODS:
        content = content.removesuffix(period)
    return content


def _of_the_new_year(content: str) -> str:
    for period, new in zip(_PERIODS, (" tháng 01", " quý I", " năm 2027"), strict=True):
        content = content.removesuffix(period) + (new if content.endswith(period) else "")
    return content


def _cell(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def conclusion(cast: Cast, count: int, on: date, contents: Contents) -> bytes:
    """A notice of conclusions in Word, as it is issued: numbered sentences, each to a unit."""
    dice = contents.dice
    lines = []
    for number in range(1, count + 1):
        unit = dice.choice(cast.units)
        due = on + timedelta(days=dice.randint(5, 45))
        content = contents.of(unit)
        lines.append(f"{number}. Giao {unit.name} {content[0].lower()}{content[1:]} trước ngày {due:%d/%m/%Y}.")
    return word(
        "Số: 512/TB-BQL",
        f"Hải Phòng, ngày {on.day:02d} tháng {on.month:02d} năm {on.year}",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại hội nghị giao ban",
        *lines,
    )


def year_plan(cast: Cast, count: int, on: date, contents: Contents) -> bytes:
    """The work plan of the new year as a table, with two rows only a clerk can settle."""
    return workbook(list(_plan_rows(cast, count, on, contents)))


def _plan_rows(cast: Cast, count: int, on: date, contents: Contents) -> Iterator[Sequence[Any]]:
    dice = contents.dice
    yield [f"KẾ HOẠCH CÔNG TÁC NĂM {on.year}"]
    yield [f"(Kèm theo Kế hoạch số 12/KH-BQL ngày {on:%d/%m/%Y} của Ban Quản lý Khu kinh tế)"]
    yield ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"]
    for number in range(1, count + 1):
        if number in (1, count // 2):
            yield ["I" if number == 1 else "II", "CÔNG TÁC CHUNG" if number == 1 else "CÔNG TÁC CHUYÊN MÔN"]
        unit = dice.choice(cast.units)
        lead, deadline = (
            unit.short,
            dice.choice(("Quý I", "Quý II", "Tháng 2", "28/02/2027", "Trước ngày 20/01/2027", "Thường xuyên", "31/01/2027")),
        )
        if number == 3:
            deadline = "30/02/2027"
        if number == 5:
            lead = next(iter(cast.groups))
        support = dice.choice([one for one in cast.units if one is not unit]).short if dice.random() < 0.3 else None
        content = (_without_period if deadline == "Thường xuyên" else _of_the_new_year)(contents.of(unit))
        yield [number, content, lead, support, dice.choice(("Báo cáo", "Kế hoạch", "Quyết định")), deadline]


GROUP = "nhóm: "
"""Before the name of the unit (or the organisation) whose group a code is for."""


def code_of(document: bytes) -> dict[str, str]:
    """The codes on the printed sheets: by the person's name, or GROUP and the name the sheet is headed with."""
    found, heading = {}, ""
    for block in Document(BytesIO(document)).iter_inner_content():
        if isinstance(block, Paragraph):
            if block.text.startswith("Phiếu mã"):
                heading = block.text.partition(" – ")[2]
            continue
        for text in (cell.text for row in block.rows for cell in row.cells):
            own, group = re.search(r"Mã: ([A-Z0-9]{8})", text), re.search(r"@Bot nhóm ([A-Z0-9]{8})", text)
            if own is not None:
                found[text.split("\n", 1)[0].split(" – ")[0].strip()] = own[1]
            elif group is not None:
                found[GROUP + heading] = group[1]
    return found


def who_sits(cast: Cast) -> list[Member]:
    """Whoever has a channel, leaders and heads first."""
    order = ("leader", "head", "focal", "clerk", "admin", "staff")
    return sorted((one for one in cast.members if one.channel), key=lambda one: order.index(one.role))
