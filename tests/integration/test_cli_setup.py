"""`setup`: the workbook out and in, and codes on paper, from the command line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.integration.cli import TOKEN, Cli

DEAD = {"NHACVIEC_TELEGRAM_TOKEN": TOKEN, "NHACVIEC_TELEGRAM_API_URL": "http://127.0.0.1:1"}


@pytest.fixture
def book(office: Cli) -> Path:
    """The workbook as the office stands."""
    path = office.folder / "thiet-lap.xlsx"
    assert "Wrote" in office.good("setup", "--out", str(path)).out
    return path


def add_person(path: Path, *cells: str) -> None:
    found = load_workbook(path)
    found["Cán bộ"].append([*cells])
    found.save(path)


def test_the_workbook_comes_back_unchanged_and_changes_nothing(office: Cli, book: Path) -> None:
    assert "0 things changed; 0 rows refused." in office.good("setup", str(book)).out


def test_a_preview_names_what_is_written_afterwards_and_writes_nothing(office: Cli, book: Path) -> None:
    before = office.count("person")
    add_person(book, "Đặng Văn Mười", "Chuyên viên", "QLDT", "cán bộ")
    add_person(book, "Phan Thị Lỗi", "Chuyên viên", "Phòng nào đó", "cán bộ")
    seen = office.good("setup", str(book), "--dry-run").out
    assert "Nothing written yet" in seen and "Đặng Văn Mười" in seen
    assert "1 things would change; 1 rows refused." in seen
    assert "people, row" in seen and "'Phòng nào đó'" in seen
    assert office.count("person") == before
    assert "1 things changed" in office.good("setup", str(book)).out
    assert office.count("person") == before + 1


def test_codes_are_printed_and_stored_only_as_hashes(office: Cli) -> None:
    path = office.folder / "phieu-ma.docx"
    ran = office("setup", "--codes", str(path), **DEAD)
    assert ran.code == 0, ran
    assert "people and 0 group chats" in ran.out
    texts = [cell.text for table in Document(str(path)).tables for row in table.rows for cell in row.cells]
    codes = re.findall(r"Mã: ([A-Z0-9]{8})", "\n".join(texts))
    assert codes and len(codes) == office.count("invite")
    assert all(code.encode() not in office.file.read_bytes() for code in codes)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nowhere.xlsx",), "cannot be read"),
        (("--codes", "x.pdf"), "End it with .docx"),
        (("--codes", "x.docx", "--until", "2020-01-01"), "Give a day from today on"),
        (("--codes", "x.docx", "--unit", "Phòng nào đó"), "QLDT"),
        (("--codes", "/nowhere/x.docx"), "Check the folder"),
        (("--out", "/nowhere/x.xlsx"), "Check the folder"),
        (("--out", "thiet-lap.csv"), "End it with .xlsx"),
    ],
)
def test_what_cannot_be_done_is_named_with_a_cure_and_nothing_is_stored(office: Cli, words: tuple[str, ...], said: str) -> None:
    ran = office("setup", *words, **DEAD)
    assert ran.code == 1, ran
    assert said in ran.err
    assert office.count("invite") == 0
    assert not list(office.folder.glob("thiet-lap.*"))


def test_a_file_that_is_no_workbook_is_refused(office: Cli) -> None:
    for name, content in (("a.xlsx", b""), ("b.xlsx", b"PK\x03\x04 broken"), ("c.txt", "việc".encode())):
        path = office.folder / name
        path.write_bytes(content)
        ran = office("setup", str(path))
        assert ran.code == 1, ran
        assert "setup" in ran.err


def test_one_thing_at_a_time(office: Cli) -> None:
    assert office("setup").code == 2
    assert office("setup", "a.xlsx", "--out", "b.xlsx").code == 2
