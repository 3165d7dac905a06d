"""CSV tables, and text as people paste it: cells parted by tabs (copied from Excel) or by "|", else paragraphs."""

from __future__ import annotations

import csv
import io
import re
import unicodedata

from messages.papers.values import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Cell, Grid, Paper, PaperError, Paragraph, Row

_LONGEST_HEADER = 400
_WORDS_OF_LISTS = ("nội dung", "đơn vị", "nhiệm vụ", "phòng", "thời hạn", "hoàn thành", "kế hoạch", "báo cáo", "chủ trì", "phối hợp")
_FEWEST_WORDS = 2
_RULE = re.compile(r"[\s|:+-]+")
_MARKUP = re.compile(r"\*\*|~~|<su[pb]>.*?</su[pb]>|^\s{0,3}#{1,6}\s+|^\s*>\s?")


def read(data: bytes) -> Paper:
    """Raises PaperError "wrong_type" when it is not written in UTF-8, UTF-16 with its mark, or the Vietnamese code page of Windows."""
    try:
        text = data.decode("utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _in_code_page(data)
    if "\0" in text:
        raise PaperError("wrong_type")
    return read_text(text)


def _in_code_page(data: bytes) -> str:
    """Excel's own CSV: code page 1258, in which nearly any bytes are some text, so words of such lists must be in it."""
    try:
        text = unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        raise PaperError("wrong_type") from None
    if sum(word in text.lower() for word in _WORDS_OF_LISTS) < _FEWEST_WORDS:
        raise PaperError("wrong_type")
    return text


def read_text(text: str) -> Paper:
    """The blocks of a text. Neighbouring lines with cells make one table."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if len(lines) > MAX_ROWS:
        raise PaperError("too_many_rows")
    separator = _separator(lines)
    if separator is not None:
        return Paper((Grid("", tuple(_table(text, separator))),))
    blocks: list[Grid | Paragraph] = []
    rows: list[Row] = []
    for number, line in enumerate(lines, start=1):
        cells = _cells(line)
        if cells is not None:
            if not _RULE.fullmatch(line):
                rows.append(Row(number, tuple(Cell(cell) for cell in cells[:MAX_COLUMNS])))
            continue
        if rows:
            blocks.append(Grid(str(len(blocks) + 1), tuple(rows)))
            rows = []
        if line.strip() and not _RULE.fullmatch(line):
            blocks.append(Paragraph(number, _MARKUP.sub("", line).replace("*", "").strip()[:MAX_CELL]))
    if rows:
        blocks.append(Grid(str(len(blocks) + 1), tuple(rows)))
    return Paper(tuple(blocks))


def _separator(lines: list[str]) -> str | None:
    """The separator when every line with text is a line of a table; quoted cells may hold line breaks."""
    first = [line for line in lines if line.strip()][:3]
    if len(first) > 1 and min(line.count("\t") for line in first) >= 1:
        return "\t"
    return next((separator for separator in (";", ",") if len(first) > 1 and _is_even(lines, separator)), None)


def _is_even(lines: list[str], separator: str) -> bool:
    """Whether the lines are rows of nearly one length below a header, in which there are no sentences."""
    try:
        rows = [row for row in csv.reader(io.StringIO("\n".join(lines[:200])), delimiter=separator) if any(cell.strip() for cell in row)]
    except csv.Error:
        return False
    if len(rows) < 2 or sum(map(len, rows[0])) > _LONGEST_HEADER or any(cell.rstrip().endswith((".", ":")) for cell in rows[0][1:]):
        return False
    return len({len(row) for row in rows[:-1]}) <= 2 and min(len(row) for row in rows[:-1]) >= 3


def _table(text: str, separator: str) -> list[Row]:
    rows = []
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text), delimiter=separator), start=1):
            if any(cell.strip() for cell in cells):
                rows.append(Row(number, tuple(Cell(cell.strip()[:MAX_CELL]) for cell in cells[:MAX_COLUMNS])))
    except csv.Error:
        raise PaperError("broken") from None
    return rows


def _cells(line: str) -> list[str] | None:
    """The cells of "| a | b |" or of a line with tabs; None when it is running text."""
    bare = line.strip()
    if bare.count("|") >= 2 and bare.startswith("|"):
        return [_MARKUP.sub("", cell).strip() for cell in bare.strip("|").split("|")]
    if line.count("\t") >= 2 and not line.startswith("\t\t"):
        return [cell.strip() for cell in line.split("\t")]
    return None
