"""The parts of a paper as a script writes it down: paragraphs with a task in each, tables of Word, text as it is pasted."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.plans.sheet import Row, Wanted, cells, tasks


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a Word document: its rows, the first `bold` of them in bold, and its merged cells (top, left, bottom, right)."""

    rows: Sequence[Any]
    bold: int = 1
    merged: Sequence[tuple[int, int, int, int]] = ()


def docx_of(*blocks: Any) -> bytes:
    """A .docx: "**" begins a bold paragraph, "^" a bold one in the middle; a Row is a paragraph, a Table a table."""
    paper = docx.Document()
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
    """A paragraph with one task in it. A second task of the same paragraph follows as `more_of`."""
    return Row((text,), task_of(content, lead, due, support, **more))


def more_of(content: str, lead: str | Sequence[str], due: str | None = None, support: str | Sequence[str] = (), **more: Any) -> Row:
    return Row((), task_of(content, lead, due, support, **more))


def tasks_of(blocks: Iterable[Any]) -> tuple[Wanted, ...]:
    found: list[Wanted] = []
    for block in blocks:
        found += tasks(block.rows) if isinstance(block, Table) else tasks([block])
    return tuple(found)
