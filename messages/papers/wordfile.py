"""A Word document as paragraphs and grids, in their order. Automatic numbers are counted as Word would print them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException

from messages.papers.values import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Cell, Grid, Paper, PaperError, Paragraph, Row
from messages.plain_xml import fromstring, look_through

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def read(data: bytes) -> Paper:
    """Text that was deleted under tracked changes is gone, inserted text is there; boxes, notes and headers are not read.

    Raises PaperError "too_many_rows" or "broken".
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = fromstring(archive.read("word/document.xml")).find(f"{_W}body")
            parts = archive.namelist()
            numbers = fromstring(archive.read("word/numbering.xml")) if "word/numbering.xml" in parts else None
            styles = archive.read("word/styles.xml") if "word/styles.xml" in parts else None
            if styles is not None:
                look_through(styles)
    except (zipfile.BadZipFile, ParseError, DefusedXmlException, KeyError, ValueError, EOFError, OSError, NotImplementedError, zlib.error):
        raise PaperError("broken") from None
    if body is None:
        raise PaperError("broken")
    document = _Document(_Numbering(numbers, styles))
    for element in _blocks(body):
        document.add(element)
    return Paper(tuple(document.blocks))


def _blocks(parent: Element) -> Iterator[Element]:
    """Paragraphs and tables, also those wrapped in content controls."""
    for element in parent:
        if element.tag in (f"{_W}p", f"{_W}tbl"):
            yield element
        elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
            yield from _blocks(element)


@dataclass(slots=True)
class _Document:
    numbering: _Numbering
    blocks: list[Grid | Paragraph] = field(default_factory=list)
    lines: int = 0
    tables: int = 0

    def add(self, element: Element) -> None:
        if element.tag == f"{_W}tbl":
            self._add_table(element)
            return
        for text in self._text(element).split("\n"):
            self.lines += 1
            if text.strip():
                self.blocks.append(Paragraph(self.lines, text.strip()[:MAX_CELL]))

    def _add_table(self, table: Element) -> None:
        self.tables += 1
        rows: list[Row] = []
        above: dict[int, str] = {}
        for row in table.iter(f"{_W}tr"):
            self.lines += 1
            if self.lines > MAX_ROWS:
                raise PaperError("too_many_rows")
            cells, above = self._cells(row, above)
            if any(cell.text and not cell.covered for cell in cells):
                rows.append(Row(self.lines, tuple(cells)))
        self.blocks.append(Grid(str(self.tables), tuple(rows)))

    def _cells(self, row: Element, above: dict[int, str]) -> tuple[list[Cell], dict[int, str]]:
        """The cells of a row at their columns, and what merges further down from here: column → text."""
        cells: list[Cell] = []
        merging: dict[int, str] = {}
        for element in _cells_of(row):
            properties = element.find(f"{_W}tcPr")
            span = _value(properties, "gridSpan") if properties is not None else None
            merge = properties.find(f"{_W}vMerge") if properties is not None else None
            column = len(cells)
            continues = merge is not None and merge.get(f"{_W}val") != "restart"
            if continues and column in above:
                cell = Cell(above[column], covered=True)
            else:
                cell = Cell("\n".join(filter(None, (self._text(p).strip() for p in _blocks_of(element))))[:MAX_CELL])
            if merge is not None:
                merging[column] = cell.text
            cells.append(cell)
            width = int(span) if span is not None and span.isdigit() else 1
            cells.extend(Cell() for _ in range(min(width, MAX_COLUMNS) - 1))
            if len(cells) >= MAX_COLUMNS:
                break
        return cells[:MAX_COLUMNS], merging

    def _text(self, paragraph: Element) -> str:
        parts = []
        for element in paragraph.iter():
            if element.tag == f"{_W}t":
                parts.append(element.text or "")
            elif element.tag == f"{_W}tab":
                parts.append(" ")
            elif element.tag in (f"{_W}br", f"{_W}cr"):
                parts.append("\n")
            elif element.tag == f"{_W}noBreakHyphen":
                parts.append("-")
        text = "".join(parts)
        return self.numbering.label(paragraph) + text if text.strip() else text


def _cells_of(row: Element) -> Iterator[Element]:
    for element in row:
        if element.tag == f"{_W}tc":
            yield element
        elif element.tag in (f"{_W}sdt", f"{_W}sdtContent"):
            yield from _cells_of(element)


def _blocks_of(cell: Element) -> Iterator[Element]:
    """The paragraphs of a cell; those of a table inside it too."""
    for block in _blocks(cell):
        if block.tag == f"{_W}p":
            yield block
        else:
            yield from block.iter(f"{_W}p")


def _value(parent: Element, name: str) -> str | None:
    element = parent.find(f"{_W}{name}")
    return None if element is None else element.get(f"{_W}val")


class _Numbering:
    """Counts the automatic numbers: (list, level) → how far."""

    def __init__(self, root: Any, styles: bytes | None) -> None:
        self._formats: dict[tuple[str, int], tuple[str, str]] = {}
        self._counts: Counter[tuple[str, int]] = Counter()
        self._styles = styles
        if root is None:
            return
        kinds = {number.get(f"{_W}abstractNumId"): number for number in root.iter(f"{_W}abstractNum")}
        for number in root.iter(f"{_W}num"):
            kind = kinds.get(_value(number, "abstractNumId"))
            for level in kind.iter(f"{_W}lvl") if kind is not None else ():
                key = (str(number.get(f"{_W}numId")), int(level.get(f"{_W}ilvl") or 0))
                self._formats[key] = (_value(level, "numFmt") or "decimal", _value(level, "lvlText") or "")

    @cached_property
    def _styled(self) -> dict[str | None, Element]:
        """The styles that number their paragraphs. Styles are often longer than the paper itself: parsed where a paragraph names one."""
        return {
            style.get(f"{_W}styleId"): found
            for style in (fromstring(self._styles).iter(f"{_W}style") if self._styles is not None else ())
            if (found := style.find(f"{_W}pPr/{_W}numPr")) is not None
        }

    def label(self, paragraph: Element) -> str:
        """ "1. ", "a) ", "- " before a paragraph of a list; nothing before others."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return ""
        found = properties.find(f"{_W}numPr")
        if found is None:
            style = _value(properties, "pStyle")
            found = self._styled.get(style) if style is not None else None
        if found is None:
            return ""
        number, level = _value(found, "numId") or "0", int(_value(found, "ilvl") or 0)
        if (number, level) not in self._formats:
            return ""
        form, pattern = self._formats[number, level]
        if form == "bullet":
            return "- "
        self._counts[number, level] += 1
        for deeper in range(level + 1, 9):
            self._counts.pop((number, deeper), None)
        for upper in range(level + 1):
            kind = self._formats.get((number, upper), ("decimal", ""))[0]
            pattern = pattern.replace(f"%{upper + 1}", _printed(max(self._counts[number, upper], 1), kind))
        return f"{pattern} " if pattern else ""


def _printed(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        roman = ""
        for value, digits in _ROMAN:
            roman, count = roman + digits * (count // value), count % value
        return roman.upper() if form == "upperRoman" else roman
    return str(count)
