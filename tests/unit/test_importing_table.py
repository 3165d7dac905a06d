"""The cells of a register file."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.errors import BadInput
from bot.core.plan import parse_day
from bot.services.importing_table import read

HEADER = "content,lead,source\n"


def lines(text: str, name: str = "list.csv") -> list[tuple[int, str]]:
    return [(line.row, line.cells["content"]) for line in read(name, text.encode())]


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    assert lines("# a list\n" + HEADER + "\nFirst,VP,KHAC\n# a remark\nSecond,VP,KHAC\n") == [(4, "First"), (6, "Second")]


def test_a_cell_over_several_lines_is_one_row() -> None:
    assert lines(HEADER + '"First\nline",VP,KHAC\nSecond,VP,KHAC\n') == [(2, "First\nline"), (3, "Second")]


def test_columns_stand_in_any_order_and_letter_case() -> None:
    assert lines("SOURCE,Content , lead\nKHAC,First,VP\n") == [(2, "First")]


def test_semicolons_separate_too() -> None:
    assert lines("content;lead;source\nFirst, with a comma;VP;KHAC\n") == [(2, "First, with a comma")]


def test_the_mark_a_spreadsheet_puts_first_is_ignored() -> None:
    assert lines("\ufeff" + HEADER + "First,VP,KHAC\n") == [(2, "First")]


def test_several_units_stand_in_one_cell() -> None:
    (line,) = read("list.csv", b"content,lead,source\nFirst,A | B|C,KHAC\n")
    assert line.names("lead") == ("A", "B", "C")
    assert line.names("support") == ()


@pytest.mark.parametrize("written", ["2024-11-30", "30/11/2024", "30.11.2024", "30-11-2024"])
def test_a_date_is_written_in_two_orders(written: str) -> None:
    assert parse_day(written) == date(2024, 11, 30)


@pytest.mark.parametrize("written", ["11/30/2024", "30/2/2024", "tomorrow", "30/11", "2024/11/30"])
def test_anything_else_is_no_date(written: str) -> None:
    with pytest.raises(ValueError):
        parse_day(written)


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("list.csv", b"", "list.csv lacks the column content, lead, source."),
        ("list.csv", b"content,lead\n", "list.csv lacks the column source."),
        ("list.csv", b"content,lead,source,owner\n", "list.csv has the unknown column owner."),
        ("list.csv", b"content,lead,source,lead\n", "list.csv names a column twice."),
        ("list.csv", b"content,lead,source\na,b,KHAC,d\n", "Row 2 of list.csv has more cells than the header."),
    ],
)
def test_a_file_of_another_shape_is_refused_with_a_cure(name: str, data: bytes, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        read(name, data)
    assert caught.value.problem == problem
    assert caught.value.cure
