"""The parts of a paper as a script writes it down: paragraphs with a task in each, tables of Word, text as it is pasted."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.papers import blank
from tests.plans.sheet import Row, Wanted, cells, tasks


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a Word document: its rows, the first `bold` of them in bold, and its merged cells (top, left, bottom, right)."""

    rows: Sequence[Any]
    bold: int = 1
    merged: Sequence[tuple[int, int, int, int]] = ()


def docx_of(*blocks: Any) -> bytes:
    """A .docx: "**" begins a bold paragraph, "^" a bold one in the middle; a Row is a paragraph, a Table a table."""
    paper = blank()
    for block in blocks:
        if isinstance(block, Table):
            grid = cells(block.rows)
            table = paper.add_table(rows=len(grid), cols=max(len(one) for one in grid))
            table.style = "Table Grid"
            for number, values in enumerate(grid):
                for cell, value in zip(table.rows[number].cells, values, strict=False):
                    run = cell.paragraphs[0].add_run("" if value is None else str(value))
                    run.bold = number < block.bold
            for top, left, bottom, right in block.merged:
                text = table.cell(top, left).text
                table.cell(top, left).merge(table.cell(bottom, right)).text = text
            continue
        for text in block.cells if isinstance(block, Row) else (block,):
            paragraph = paper.add_paragraph()
            paragraph.add_run(text.removeprefix("^").removeprefix("**")).bold = text.startswith(("**", "^")) or None
            if text.startswith("^"):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def pasted_of(blocks: Iterable[Any]) -> bytes:
    return "\n".join(text for block in blocks for text in (block.cells if isinstance(block, Row) else (block,))).encode()


def task_of(content: str, lead: str | Sequence[str], due: str | None = None, support: str | Sequence[str] = (), **more: Any) -> Wanted:
    return Wanted(content, names_of(lead), names_of(support), due=due, **more)


def names_of(value: str | Sequence[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def line_of(
    text: str, content: str, lead: str | Sequence[str], due: str | None = None, support: str | Sequence[str] = (), **more: Any
) -> Row:
    """A paragraph with one task in it."""
    return Row((text,), task_of(content, lead, due, support, **more))


def tasks_of(blocks: Iterable[Any]) -> tuple[Wanted, ...]:
    found: list[Wanted] = []
    for block in blocks:
        found += tasks(block.rows) if isinstance(block, Table) else tasks([block])
    return tuple(found)


NAT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
CITY = "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG"
BQL = "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"


def wanted_of(content: str, lead: Any, due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    return Wanted(
        content,
        (lead,) if isinstance(lead, str) else tuple(lead),
        (support,) if isinstance(support, str) else tuple(support),
        product,
        due,
        asked,
    )


def word_of(*blocks: Any) -> bytes:
    """Paragraphs, tables (lists); a table row of one text is merged across, as section rows are in Word."""
    made = blank()
    for block in blocks:
        if isinstance(block, str):
            made.add_paragraph(block)
            continue
        width = max(len(row) for row in block)
        table = made.add_table(rows=0, cols=width)
        for row in block:
            line = table.add_row().cells
            for cell, text in zip(line, row, strict=False):
                cell.text = "" if text is None else str(text)
            if len(row) == 1 and width > 1:
                line[0].merge(line[-1])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def prose_of(lines: list[Any]) -> tuple[list[Any], tuple[Wanted, ...]]:
    """Blocks, and the tasks of those that are (block, task, …)."""
    blocks: list[Any] = []
    found: list[Wanted] = []
    for line in lines:
        if isinstance(line, tuple):
            blocks.append(line[0])
            found.extend(line[1:])
        else:
            blocks.append(line)
    return blocks, tuple(found)


def head_of(number: str, place: str, under: str = "") -> list[list[str]]:
    return [[f"{CITY}\n{BQL}", f"{NAT}\n{MOTTO}"], [f"Số: {number}{under}", place]]
