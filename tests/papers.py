"""Workbooks and Word documents made for tests, as an office would send them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from openpyxl import Workbook

from bot.core.directory import Directory, UnitGroup
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.text import name_key

Rows = Sequence[Sequence[Any]]

_UNITS = (
    ("VP", "Văn phòng", "Văn phòng", ("Văn phòng Ban Quản lý",)),
    ("QLDT", "Phòng Quản lý đầu tư", "P. QLĐT", ()),
    ("DN", "Phòng Doanh nghiệp và Giám sát đầu tư", "P. DN&GSĐT", ("Phòng Doanh nghiệp",)),
    ("QLLD", "Phòng Quản lý lao động", "P. QLLĐ", ()),
    ("TNMT", "Phòng Tài nguyên và Môi trường", "P. TN&MT", ()),
    ("TT", "Trung tâm Dịch vụ việc làm", "Trung tâm", ()),
)


def directory() -> Directory:
    """An office unit, four departments, a centre, and two groups of them."""
    units: dict[int, Unit] = {}
    names: dict[str, int] = {}
    for number, (code, name, short, aliases) in enumerate(_UNITS, start=1):
        units[number] = Unit(number, name, short, code, UnitKind.DEPARTMENT, Mode.LIVE, number)
        names |= {name_key(one): number for one in (code, name, short, *aliases)}
    departments, everybody = (
        UnitGroup(1, "Các phòng chuyên môn", (2, 3, 4, 5)),
        UnitGroup(2, "Các phòng chuyên môn, đơn vị sự nghiệp", (2, 3, 4, 5, 6)),
    )
    return Directory(units, names, {name_key(group.name): group for group in (departments, everybody)})


def workbook(*sheets: Rows, merged: Sequence[str] = (), prepare: Callable[[Any], None] | None = None) -> bytes:
    """An .xlsx; `merged` ranges and `prepare` are for its first sheet."""
    book = Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Bảng {number}")
        for row in rows:
            sheet.append(list(row))
    for span in merged:
        book.worksheets[0].merge_cells(span)
    if prepare is not None:
        prepare(book.worksheets[0])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def blank() -> Any:
    """A new Word document. Without the hundred designs of tables that python-docx puts into each: a paper has none of them, and they are
    twenty times as long as it."""
    return Document(io.BytesIO(_without_designs()))


@cache
def _without_designs() -> bytes:
    document = Document()
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in ("Normal Table", "Table Grid"):
            style.delete()
    effects = next(key for key, one in document.part.rels.items() if one.reltype.endswith("/stylesWithEffects"))
    document.part.rels.pop(effects)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def word(*blocks: str | Rows) -> bytes:
    """A .docx of paragraphs and tables; a paragraph that begins with "# " is an item of Word's own numbered list."""
    document = blank()
    for block in blocks:
        if isinstance(block, str):
            numbered = block.startswith("# ")
            document.add_paragraph(block.removeprefix("# "), style="List Number" if numbered else None)
            continue
        table = document.add_table(rows=0, cols=max(len(row) for row in block))
        for row in block:
            cells = table.add_row().cells
            for cell, text in zip(cells, row, strict=False):
                cell.text = "" if text is None else str(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def archive(members: dict[str, bytes], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packed) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()
