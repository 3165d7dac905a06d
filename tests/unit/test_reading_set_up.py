"""The workbook by which an office is set up: what its cells say, and which of its rows cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bot.core.organisation import RoleKind, UnitKind
from bot.core.plan import SHEET_ROWS
from bot.core.set_up import ChatLine, DayLine, PersonLine, RowFault, RuleLine, SetUp, UnitLine
from messages import labels
from messages.papers.values import Cell, Grid, Paper, Row
from messages.reading.set_up import is_set_up, read_set_up

UNIT_TITLES = tuple(labels.SET_UP["sheets"]["units"]["columns"])
PERSON_TITLES = tuple(labels.SET_UP["sheets"]["people"]["columns"])
RULE = "Quá hạn: đôn đốc cách nhau bao nhiêu ngày làm việc"


def grid(name: str, *rows: Sequence[str], number: int = 1) -> Grid:
    """A sheet; its rows bear the number of the sheet, as those of a workbook do."""
    return Grid(name, tuple(Row(number * SHEET_ROWS + at, tuple(map(Cell, cells))) for at, cells in enumerate(rows, start=1)))


def read(name: str, *rows: Sequence[str]) -> SetUp:
    return read_set_up(Paper((grid(name, *rows),)))


def unit(*cells: str) -> SetUp:
    return read("Đơn vị", UNIT_TITLES, cells)


def person(*cells: str) -> SetUp:
    return read("Cán bộ", PERSON_TITLES, cells)


def day(*cells: str) -> SetUp:
    return read("Ngày nghỉ", ("Ngày", "Loại", "Nội dung"), cells)


def rule(said: str, place: str, value: str, name: str = "") -> SetUp:
    return read("Quy tắc", ("Quy tắc", "Áp dụng cho", "Giá trị", "Mặc định", "Tên"), (said, place, value, "3", name))


def test_every_cell_of_a_unit_is_read() -> None:
    setup = unit(
        "Phòng  Quản lý đầu tư", "P. QLĐT", "Phòng Đầu tư; QLĐT;;\nPhòng Đầu tư", "Phòng", "Văn phòng", "Vũ Hải Long;Lê Lan",
        "Các phòng chuyên môn", "31/12/2026", "P. QLLĐ", "QLDT",
    )  # fmt: skip
    assert setup == SetUp(
        units=(
            UnitLine(
                2, "QLDT", "Phòng Quản lý đầu tư", "P. QLĐT", ("Phòng Đầu tư", "QLĐT"), UnitKind.DEPARTMENT, "Văn phòng",
                ("Vũ Hải Long", "Lê Lan"), ("Các phòng chuyên môn",), date(2026, 12, 31), "P. QLLĐ",
            ),
        )
    )  # fmt: skip


def test_every_cell_of_a_person_is_read() -> None:
    setup = person("Lê Thị Lan", "Chuyên viên", "P. QLĐT", "Cán bộ, văn thư; cán bộ", "X", "2026-12-31 00:00:00", "CB 12")
    assert setup == SetUp(
        people=(PersonLine(2, 12, "Lê Thị Lan", "Chuyên viên", "P. QLĐT", (RoleKind.STAFF, RoleKind.CLERK), True, date(2026, 12, 31)),)
    )


def test_a_name_alone_is_a_unit_or_a_person() -> None:
    assert unit("Thanh tra").units == (UnitLine(2, "", "Thanh tra"),)
    assert person("Lê Thị Lan").people == (PersonLine(2, None, "Lê Thị Lan"),)


@pytest.mark.parametrize(
    ("roles", "mark", "focal", "kinds"),
    [
        ("đầu mối; cán bộ", "", True, (RoleKind.STAFF,)),
        ("cán bộ", "x", True, (RoleKind.STAFF,)),
        ("cán bộ", "không", False, (RoleKind.STAFF,)),
        ("", "", False, ()),
    ],
)
def test_who_is_reminded_is_said_by_a_mark_or_among_the_roles(roles: str, mark: str, focal: bool, kinds: tuple[RoleKind, ...]) -> None:
    (line,) = person("Lê Thị Lan", "", "P. QLĐT", roles, mark).people
    assert (line.focal, line.roles) == (focal, kinds)


@pytest.mark.parametrize(
    ("setup", "fault"),
    [
        (unit("", "P. QLĐT"), RowFault("units", 2, "no_name")),
        (unit("Phòng Quản lý đầu tư", "..."), RowFault("units", 2, "no_name", "...")),
        (unit("x" * 201), RowFault("units", 2, "too_long", "x" * 200)),
        (unit("Thanh tra", "", "", "tổ"), RowFault("units", 2, "kind", "tổ")),
        (unit("Thanh tra", "", "", "", "", "", "", "31/02/2026"), RowFault("units", 2, "date", "31/02/2026")),
        (unit("Thanh tra", "", "", "", "", "", "", "cuối năm"), RowFault("units", 2, "date", "cuối năm")),
        (unit("Thanh tra", "", "", "", "", "", "", "2026-02-31"), RowFault("units", 2, "date", "2026-02-31")),
        (person("", "Chuyên viên"), RowFault("people", 2, "no_name")),
        (person("Lê Thị Lan", "", "", "bảo vệ"), RowFault("people", 2, "role", "bảo vệ")),
        (person("Lê Thị Lan", "", "", "", "", "", "12"), RowFault("people", 2, "ref", "12")),
        (day("tháng 12", "nghỉ"), RowFault("days", 2, "date", "tháng 12")),
        (day("", "nghỉ"), RowFault("days", 2, "date")),
        (day("02/01/2026", "họp"), RowFault("days", 2, "day_kind", "họp")),
        (rule("Quy tắc lạ", "Toàn cơ quan", "5"), RowFault("rules", 2, "rule_name", "Quy tắc lạ")),
        (rule(RULE, "Toàn cơ quan", "nhiều"), RowFault("rules", 2, "rule", "nhiều")),
        (rule("", "Toàn cơ quan", "", "la"), RowFault("rules", 2, "rule", "la")),
        (rule("", "Toàn cơ quan", "5", "la"), RowFault("rules", 2, "rule", "5")),
    ],
)
def test_a_row_that_cannot_be_read_says_which_cell_is_wrong(setup: SetUp, fault: RowFault) -> None:
    assert setup == SetUp(faults=(fault,))


def test_a_name_of_two_hundred_letters_is_not_too_long_and_other_cells_are_cut_there() -> None:
    name, long = "x" * 200, "y" * 201
    assert unit(name, "", long).units == (UnitLine(2, "", name, aliases=(long[:200],)),)
    assert person(name, long).people == (PersonLine(2, None, name, long[:200]),)
    assert day("02/01/2026", "nghỉ", long).days == (DayLine(2, date(2026, 1, 2), "off", long[:200]),)
    assert rule(RULE, long, "4").rules == (RuleLine(2, "overdue_every", "4", long[:200]),)


def test_a_row_that_cannot_be_read_leaves_the_others() -> None:
    setup = read("Đơn vị", UNIT_TITLES, ("", "P. QLĐT"), ("Thanh tra",), ("Văn phòng", "", "", "lạ"), ("Trung tâm",))
    assert [line.name for line in setup.units] == ["Thanh tra", "Trung tâm"]
    assert [(fault.row, fault.why) for fault in setup.faults] == [(2, "no_name"), (4, "kind")]


def test_columns_may_stand_in_another_order_and_be_missing_but_for_the_first() -> None:
    setup = read("ĐƠN VỊ", ("Đơn vị của cơ quan", ""), ("tên ngắn", "Ghi chú", "Tên  đơn vị"), ("P. QLĐT", "x", "Phòng Quản lý đầu tư"))
    assert setup == SetUp(units=(UnitLine(3, "", "Phòng Quản lý đầu tư", "P. QLĐT"),))


@pytest.mark.parametrize("titles", [("Tên đơn vị", "Ghi chú"), ("Tên ngắn", "Loại", "Mã")])
def test_a_sheet_without_its_first_column_or_with_that_alone_has_no_header(titles: Sequence[str]) -> None:
    paper = Paper((grid("Đơn vị", titles, ("Thanh tra", "", "")),))
    assert read_set_up(paper) == SetUp(faults=(RowFault("units", 0, "no_header", "Tên đơn vị"),))
    assert not is_set_up(paper)


def test_an_empty_sheet_says_nothing() -> None:
    assert read("Đơn vị", ("", ""), ("",)) == read("Ghi chú", ("Tên đơn vị", "Mã"), ("Thanh tra", "")) == SetUp()


def test_our_example_and_empty_rows_are_passed_over() -> None:
    setup = read("Đơn vị", UNIT_TITLES, ("VD: Phòng Quản lý đầu tư", "P. QLĐT"), ("", ""), ("VDA", ""))
    assert setup == SetUp(units=(UnitLine(4, "", "VDA"),))


@pytest.mark.parametrize(
    ("paper", "is_one"),
    [
        (Paper((grid("Đơn vị", ("Tên đơn vị", "Mã")),)), True),
        (Paper((grid("Ghi chú", ("Tên đơn vị", "Mã")), grid("Cán bộ", ("Họ và tên", "Đơn vị"), number=2))), True),
        (Paper((grid("Ngày nghỉ", ("Ngày", "Loại")),)), False),
        (Paper((grid("Sheet1", ("Tên đơn vị", "Mã")),)), False),
    ],
)
def test_a_workbook_with_a_sheet_of_units_or_of_people_is_ours(paper: Paper, is_one: bool) -> None:
    assert is_set_up(paper) is is_one


def test_a_chat_is_of_a_unit_or_of_the_whole_office() -> None:
    setup = read("Nhóm", ("Nhóm của đơn vị", "Đã gắn"), ("toàn cơ  quan", "x"), ("P. QLĐT", ""), ("", "x"))
    assert setup == SetUp(chats=(ChatLine(2, ""), ChatLine(3, "P. QLĐT")))


@pytest.mark.parametrize(("kind", "known"), [("Nghỉ bù", "off"), ("làm bù", "work"), ("ngày thường", "plain")])
def test_a_day_is_off_worked_or_as_any_other(kind: str, known: str) -> None:
    assert day("2-1-2026", kind, "Tết dương lịch").days == (DayLine(2, date(2026, 1, 2), known, "Tết dương lịch"),)


@pytest.mark.parametrize(
    ("said", "place", "value", "name", "line"),
    [
        (RULE, "Toàn cơ quan", "4", "overdue_every", RuleLine(2, "overdue_every", "4")),
        (f" {RULE.upper()}", "NV UBND", "4", "", RuleLine(2, "overdue_every", "4", "NV UBND")),
        ("Tên khác", "#126", "4", "overdue_every", RuleLine(2, "overdue_every", "4", "#126")),
        (RULE, "Toàn cơ quan", "", "", RuleLine(2, "overdue_every", "")),
        ("", "", "7; 3;1", "before_due_long", RuleLine(2, "before_due_long", "7,3,1")),
        ("", "", "7 ;; 3", "before_due_long", RuleLine(2, "before_due_long", "7,3")),
        ("", "", "7, 3", "before_due_long", RuleLine(2, "before_due_long", "7,3")),
        ("", "", "7,", "before_due_long", RuleLine(2, "before_due_long", "7")),
        ("", "", "Tắt", "before_due_long", RuleLine(2, "before_due_long", "off")),
        ("", "", "bật", "group_overdue", RuleLine(2, "group_overdue", "on")),
        ("", "", "File PDF", "evidence", RuleLine(2, "evidence", "pdf")),
        ("", "", "7h", "morning_from", RuleLine(2, "morning_from", "07:00")),
        ("", "", "7H30", "morning_from", RuleLine(2, "morning_from", "07:30")),
        ("", "", "07:30", "morning_from", RuleLine(2, "morning_from", "07:30")),
    ],
)
def test_a_rule_is_known_by_its_name_or_its_words_and_its_value_is_read_as_the_settings_take_it(
    said: str, place: str, value: str, name: str, line: RuleLine
) -> None:
    assert rule(said, place, value, name) == SetUp(rules=(line,))


@pytest.mark.parametrize(("said", "place", "value"), [("Ghi chú", "", "5"), ("Ghi chú", "Toàn cơ quan", "")])
def test_a_line_of_rules_that_is_no_rule_says_nothing(said: str, place: str, value: str) -> None:
    assert rule(said, place, value) == SetUp()
