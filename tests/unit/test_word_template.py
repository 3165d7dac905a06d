"""Filling a Word template, and the templates we ship held against the layout rules of Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT

from messages.files import word
from messages.files.template_values import REPORT, TEMPLATES, URGING, template
from messages.files.values import BadTemplate


def a_template(folder: Path, *paragraphs: str, rows: tuple[str, ...] = ()) -> Path:
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if rows:
        table = document.add_table(rows=0, cols=1)
        for text in rows:
            table.add_row().cells[0].text = text
    path = folder / "mau.docx"
    document.save(str(path))
    return path


def filled(path: Path, **values: object) -> list[str]:
    document = Document(io.BytesIO(word.render(path, values)))
    return [paragraph.text for paragraph in document.paragraphs] + [cell.text for t in document.tables for r in t.rows for cell in r.cells]


def test_values_stand_where_their_names_stood(tmp_path: Path) -> None:
    path = a_template(tmp_path, "Kính gửi {{ ten }}, số {{ so|so }}", "đạt {{ x|ty_le(y) }}")
    assert filled(path, ten="Phòng A", so=7, x=257, y=299) == ["Kính gửi Phòng A, số 07", "đạt 86,0%"]


def test_paragraphs_and_rows_repeat_and_vanish(tmp_path: Path) -> None:
    path = a_template(
        tmp_path, "{%p for ten in ds %}", "- {{ ten }}", "{%p endfor %}", "{%p if not ds %}", "Không có", "{%p endif %}",
        rows=("{%tr for ten in ds %}", "ô {{ ten }}", "{%tr endfor %}"),
    )  # fmt: skip
    assert filled(path, ds=["a", "b"]) == ["- a", "- b", "ô a", "ô b"]
    assert filled(path, ds=[]) == ["Không có"]


def test_a_tag_that_word_cut_into_pieces_is_made_whole(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("Số ")
    for piece in ("{", "{ t", "en", " }", "}"):
        paragraph.add_run(piece).bold = piece == "en"
    path = tmp_path / "mau.docx"
    document.save(str(path))
    assert filled(path, ten="A") == ["Số A"]


def test_awkward_contents_stay_text(tmp_path: Path) -> None:
    path = a_template(tmp_path, "{{ x }}")
    assert filled(path, x='P. QH&XD <b> "ngoặc" {{ y }} {% if %}') == ['P. QH&XD <b> "ngoặc" {{ y }} {% if %}']
    assert filled(path, x="dòng 1\ndòng 2\x00\x0b") == ["dòng 1\ndòng 2"]
    assert len(filled(path, x="nội dung dài " * 2000)[0]) == 26_000


def test_a_wrong_name_or_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadTemplate, match="khong_co"):
        word.render(a_template(tmp_path, "{{ khong_co }}"), {})
    with pytest.raises(BadTemplate, match="Expected an expression"):
        word.render(a_template(tmp_path, "{% if %}"), {})
    with pytest.raises(BadTemplate, match="no Word document"):
        word.render(Path(__file__), {})


def test_a_template_cannot_reach_into_the_machine(tmp_path: Path) -> None:
    path = a_template(tmp_path, "{{ ''.__class__.__mro__[1].__subclasses__() }}")
    with pytest.raises(BadTemplate):
        word.render(path, {})


def test_the_offices_own_template_goes_before_ours(tmp_path: Path) -> None:
    assert template(REPORT, None) == template(REPORT, tmp_path) == TEMPLATES / REPORT
    (tmp_path / REPORT).write_bytes(b"")
    assert template(REPORT, tmp_path) == tmp_path / REPORT
    assert template(URGING, tmp_path) == TEMPLATES / URGING


@pytest.mark.parametrize("name", [REPORT, URGING])
def test_our_templates_keep_the_rules_of_the_decree(name: str) -> None:
    document = Document(str(TEMPLATES / name))
    normal = document.styles["Normal"].font
    assert (normal.name, normal.size.pt) == ("Times New Roman", 14)
    first, *appendices = document.sections
    assert (round(first.page_width.mm), round(first.page_height.mm)) == (210, 297)  # type: ignore[union-attr]
    margins = [round(side.mm) for side in (first.top_margin, first.bottom_margin, first.left_margin, first.right_margin)]  # type: ignore[union-attr]
    assert 20 <= margins[0] <= 25 and 20 <= margins[1] <= 25 and 30 <= margins[2] <= 35 and 15 <= margins[3] <= 20
    assert appendices and all(section.orientation == WD_ORIENT.LANDSCAPE for section in appendices)
    for section in document.sections:
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header.paragraphs[0]._p.xml
    head = [cell.text for row in document.tables[0].rows for cell in row.cells]
    assert any("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text and "Độc lập - Tự do - Hạnh phúc" in text for text in head)
    whole = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "./." in whole
    with zipfile.ZipFile(TEMPLATES / name) as parts:
        xml = parts.read("word/document.xml").decode()
    fonts = {font.split('"')[0] for font in xml.split('w:ascii="')[1:]}
    assert fonts <= {"Times New Roman"}
    assert "Nơi nhận:" in xml and "TL. TRƯỞNG BAN" in xml
