"""Which kind of file it is, by its content and never by its name, and whether it is safe to unpack."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from functools import partial

from bot.core.file_content import ENCRYPTED_OFFICE, OLE
from messages.papers import plain
from messages.papers.values import MAX_BYTES, MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, Grid, Paper, PaperError, Paragraph, Progress

_MEGABYTE = 1024 * 1024


def open_paper(data: bytes, progress: Progress | None = None) -> Paper:
    """The blocks of a workbook, a Word document, a CSV table or a text. Raises PaperError. `progress`: told how much of a workbook
    is read, in hundredths."""
    if len(data) > MAX_BYTES:
        raise PaperError("too_big")
    if not data.strip():
        raise PaperError("empty")
    paper = _reader(data, progress)(data)
    if not any(isinstance(block, Paragraph) or block.rows for block in paper.blocks):
        raise PaperError("empty")
    return Paper(tuple(block for block in paper.blocks if isinstance(block, Paragraph) or _has_rows(block)))


def _has_rows(block: Grid) -> bool:
    return bool(block.rows)


def _reader(data: bytes, progress: Progress | None) -> Callable[[bytes], Paper]:
    if data.startswith(OLE):
        raise PaperError("encrypted" if ENCRYPTED_OFFICE in data else "old_format")
    if data.startswith(b"%PDF"):
        raise PaperError("pdf")
    if data.startswith(b"{\\rtf"):
        raise PaperError("other_format")
    if data.startswith(b"PK"):
        names = _members(data)
        if "xl/workbook.xml" in names:
            from messages.papers import spreadsheet  # It takes several times as long to load as all others.

            return partial(spreadsheet.read, progress=progress)
        if "word/document.xml" in names:
            from messages.papers import wordfile

            return wordfile.read
        raise PaperError("other_format" if {"mimetype", "content.xml"} <= names else "wrong_type")
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise PaperError("wrong_type")
    return plain.read


def _members(data: bytes) -> frozenset[str]:
    """Names inside the archive, after looking at what it would grow to. Sizes are checked again while unpacking: a
    member that grows beyond what it declares fails its checksum."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        raise PaperError("broken") from None
    if any(member.flag_bits & 1 for member in members):
        raise PaperError("encrypted")
    unpacked = sum(member.file_size for member in members)
    dense = any(m.file_size > _MEGABYTE and m.file_size > MAX_RATIO * max(m.compress_size, 1) for m in members)
    if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED or dense:
        raise PaperError("bomb")
    return frozenset(member.filename for member in members)
