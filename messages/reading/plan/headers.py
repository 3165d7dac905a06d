"""What each column of a table means, by the meaning of its header and never by its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from messages.papers.values import Row
from messages.reading.text import clean, fold

_MAX_HEADER = 90
_WORD = re.compile(r"[a-z0-9%]+")

# Column → the phrases that name it, most telling first. The first column with a phrase that fits wins, so the order of
# the columns is their precedence: "ngày hoàn thành" is a day that was, "thời gian hoàn thành" a day to be kept.
_PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("number", ("=tt", "=stt", "so tt", "so thu tu", "=so", "=no")),
    ("upstream_code", ("ma nhiem vu", "ma nv", "=ma", "ma so", "ma cong viec", "ma theo doi")),
    (
        "done_on",
        (
            "ngay hoan thanh",
            "thoi gian hoan thanh thuc te",
            "hoan thanh thuc te",
            "thoi diem hoan thanh",
            "ngay xong",
            "ngay ket thuc thuc te",
        ),
    ),
    ("reported_on", ("ngay bao cao", "ngay cap nhat", "bao cao gan nhat")),
    ("issued_on", ("ngay van ban", "ngay ban hanh", "ngay thang van ban", "ngay ky", "ngay thang nam van ban", "ngay vb", "=ngay thang")),
    ("assigned_on", ("ngay giao", "ngay nhan", "thoi gian giao", "ngay chuyen")),
    ("starts", ("bat dau",)),
    ("percent", ("ty le", "% hoan thanh", "phan tram", "=%", "tien do %", "ti le", "muc do hoan thanh")),
    ("state", ("trang thai", "tinh trang", "ket qua xu ly")),
    (
        "said",
        (
            "ket qua thuc hien",
            "ket qua hien nay",
            "tinh hinh thuc hien",
            "tien do thuc hien",
            "ket qua den nay",
            "tien do hien nay",
            "tinh hinh",
            "ket qua trien khai",
            "ket qua dat duoc",
            "noi dung bao cao",
            "bao cao tien do",
            "ket qua den ngay",
        ),
    ),
    ("abstract", ("trich yeu",)),
    ("issuer", ("co quan ban hanh", "noi ban hanh", "don vi ban hanh")),
    ("symbol", ("so ky hieu", "so hieu", "ky hieu", "so van ban", "so vb", "so cong van")),
    ("document", ("van ban giao", "van ban chi dao", "can cu", "van ban giao viec", "=van ban", "=theo van ban")),
    (
        "source",
        (
            "nguon giao",
            "cap giao",
            "co quan giao",
            "nguon nhiem vu",
            "=nguon",
            "loai nhiem vu",
            "don vi giao",
            "nguoi giao",
            "lanh dao giao",
        ),
    ),
    ("lead_support", ("chu tri phoi hop", "chu tri va phoi hop")),
    ("support", ("phoi hop", "don vi lien quan", "co quan lien quan", "cung thuc hien")),
    (
        "lead",
        (
            "chu tri",
            "don vi thuc hien",
            "co quan thuc hien",
            "don vi duoc giao",
            "don vi xu ly",
            "don vi dau moi",
            "dau moi",
            "phong thuc hien",
            "phong ban",
            "don vi phu trach",
            "don vi chiu trach nhiem",
            "bo phan thuc hien",
            "phan cong",
            "trach nhiem",
            "don vi tham muu",
            "=don vi",
            "=phong",
            "noi thuc hien",
            "giao don vi",
        ),
    ),
    ("person", ("nguoi thuc hien", "can bo", "chuyen vien", "nguoi phu trach", "lanh dao phu trach", "nguoi theo doi", "lanh dao chi dao")),
    (
        "deadline",
        (
            "thoi gian hoan thanh",
            "thoi han",
            "han xu ly",
            "han hoan thanh",
            "thoi gian thuc hien",
            "han thuc hien",
            "thoi diem trinh",
            "thoi gian trinh",
            "han bao cao",
            "han chot",
            "tien do hoan thanh",
            "ky han",
            "deadline",
            "=han",
            "=thoi gian",
            "moc thoi gian",
            "ngay den han",
            "hoan thanh truoc",
            "den han",
            "ket thuc",
            "han nop",
            "thoi gian",
        ),
    ),
    (
        "product",
        ("san pham", "ket qua", "dau ra", "hinh thuc van ban", "ho so", "chi tieu", "muc tieu", "tai lieu kiem chung", "yeu cau can dat"),
    ),
    ("note", ("ghi chu", "luu y", "de xuat", "kien nghi", "nguyen nhan")),
    (
        "content",
        (
            "noi dung",
            "ten nhiem vu",
            "nhiem vu",
            "cong viec",
            "hoat dong",
            "ten cong viec",
            "giai phap",
            "viec can lam",
            "dau viec",
            "ten de an",
            "=ten",
            "ten bao cao",
            "yeu cau",
            "linh vuc cong tac",
        ),
    ),
    ("progress", ("=tien do",)),
)
_STRONG = frozenset({"content", "lead", "deadline", "support", "product", "number", "lead_support"})


@dataclass(frozen=True, slots=True)
class Header:
    """`columns`: column index → what it means. `after`: index of the first row below the header."""

    columns: dict[int, str]
    after: int
    width: int


def meaning(text: str) -> str | None:
    """What a header cell names, or None."""
    folded = " ".join(_WORD.findall(fold(clean(text))))
    if not folded or len(folded) > _MAX_HEADER:
        return None
    for column, phrases in _PHRASES:
        for phrase in phrases:
            if (phrase.startswith("=") and folded == phrase[1:]) or (not phrase.startswith("=") and _has(folded, phrase)):
                return column
    return None


def _has(folded: str, phrase: str) -> bool:
    return f" {phrase} " in f" {folded} "


def find(rows: Sequence[Row], start: int = 0) -> Header | None:
    """The header at or below `start`: the row (with the row under it, where a header has two) that names a content and
    something else. None when no row does."""
    for index in range(start, min(start + 60, len(rows))):
        columns = _columns(rows[index])
        if not _is_header(columns):
            continue
        after = index + 1
        if after < len(rows):
            below = _columns(rows[after])
            if below and _is_second_row(rows[index], rows[after], below):
                columns = {**columns, **_under(rows[index], rows[after], columns, below)}
                after += 1
        return Header(_settled(columns), after, max(len(row.cells) for row in rows[index:after]))
    return None


def is_repeated(row: Row, header: Header) -> bool:
    """The header printed again on the next page."""
    columns = _columns(row)
    return _is_header(columns) and sum(header.columns.get(i) == column for i, column in columns.items()) >= max(2, len(columns) - 1)


def _columns(row: Row) -> dict[int, str]:
    found = {}
    for index, cell in enumerate(row.cells):
        column = meaning(cell.text) if cell.text and not cell.covered else None
        if column is not None:
            found[index] = column
    return found


def _is_header(columns: dict[int, str]) -> bool:
    kinds = set(columns.values())
    if len(kinds) < 2 or len(kinds & _STRONG) < 2:
        return False
    return "content" in kinds or ({"lead", "deadline"} <= kinds and "abstract" in kinds) or {"number", "lead", "deadline"} <= kinds


def _is_second_row(first: Row, second: Row, below: dict[int, str]) -> bool:
    """A header's second row names only columns that its first row leaves open, or parts of a wide one."""
    return all(len(cell.text) <= _MAX_HEADER for cell in second.cells) and all(
        cell.covered or not cell.text or index in below or not first.text(index) for index, cell in enumerate(second.cells)
    )


def _under(first: Row, second: Row, above: dict[int, str], below: dict[int, str]) -> dict[int, str]:
    """Names of the second row; "Đơn vị" over "Chủ trì" and "Phối hợp" is read by the lower words."""
    return {index: column for index, column in below.items() if second.text(index)}


def _settled(columns: dict[int, str]) -> dict[int, str]:
    """One column holds the content: of several that may, the first with the strongest name; the rest are notes.

    A table without a content whose abstract is the task ("Trích yếu") is read so.
    """
    settled = dict(columns)
    deadlines = [index for index, column in columns.items() if column == "deadline"]
    for index in deadlines[1:]:
        # "Thời hạn được giao" and "Hạn xử lý": the office's own reading stands behind the words.
        settled[index] = "due"
    contents = [index for index, column in columns.items() if column == "content"]
    for index in contents[1:]:
        settled[index] = "product" if "product" not in settled.values() else "note"
    if not contents:
        instead = next((index for index, column in columns.items() if column == "abstract"), None)
        if instead is not None:
            settled[instead] = "content"
    return settled
