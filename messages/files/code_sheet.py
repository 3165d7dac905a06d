"""Sheets of one-time codes for printing: one page a unit, a picture to scan and the code to type for each person."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import segno
from docx import Document
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Pt

from messages import formats
from messages.files.values import FONT, CodePage

_PICTURE_CM = 2.6


def code_pages(organisation: str, pages: Sequence[CodePage], until: date, called: Sequence[str]) -> bytes:
    """A Word document; each unit begins on a page of its own. `called`: by what groups speak to the bot, on each channel."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(12)
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Cm(2.5), Cm(1.5), Cm(1.8), Cm(1.5)
    for number, page in enumerate(pages):
        if number:
            document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
        _page(document, organisation, page, until, called)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _page(document: Any, organisation: str, page: CodePage, until: date, called: Sequence[str]) -> None:
    _line(document, organisation)
    _line(document, f"Phiếu mã gắn tài khoản – {page.unit}", size=15, bold=True)
    _line(
        document,
        f"Mỗi mã dùng một lần, có giá trị đến hết ngày {formats.day(until)}. Quét hình hoặc mở Bot rồi nhắn mã; "
        "Bot hỏi lại họ tên trước khi gắn. Chỉ đưa mã cho đúng người có tên, không chụp gửi vào nhóm.",
        italic=True,
    )
    table = document.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    for card in page.cards:
        picture, words = table.add_row().cells
        picture.width, words.width = Cm(3.2), Cm(13.5)
        picture.paragraphs[0].add_run().add_picture(_picture(card.link or card.code), width=Cm(_PICTURE_CM))
        _run(words.paragraphs[0], card.name, bold=True)
        if card.title:
            _run(words.paragraphs[0], f" – {card.title}")
        code = words.add_paragraph()
        if card.chat:
            _run(code, f"Văn thư nhắn trong nhóm: {' hoặc '.join(called)} nhóm ")
        else:
            _run(code, "Mã: ")
        _run(code, card.code, bold=True, size=16)
        if card.link:
            _run(words.add_paragraph(), card.link, size=9)
    document.add_paragraph()


def _line(document: Any, text: str, *, size: int = 12, bold: bool = False, italic: bool = False) -> None:
    run = document.add_paragraph().add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic


def _run(paragraph: Any, text: str, *, bold: bool = False, size: int = 12) -> None:
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(size)


def _picture(text: str) -> io.BytesIO:
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="png", scale=6, border=2)
    out.seek(0)
    return out
