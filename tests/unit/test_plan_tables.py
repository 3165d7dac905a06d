"""Papers of tables and running text as they follow each other, and what has been taken of them so far."""

from __future__ import annotations

from bot.core.plan import Plan
from messages.papers.values import Cell, Grid, Paper, Paragraph, Row
from messages.reading.plan.reader import read_plan
from messages.reading.plan.sentence import PlanOrder
from messages.reading.plan.taken import Taken
from messages.reading.plan.units import Match
from tests.papers import directory

OFFICE = directory()


def grid(*rows: tuple[str, ...]) -> Grid:
    return Grid("1", tuple(Row(number, tuple(map(Cell, cells))) for number, cells in enumerate(rows, 1)))


# --- a paper with tables ---

HEAD = ("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn")
TASK = ("1", "Rà soát quỹ đất", "P. QLĐT", "15/12/2026")


def paper(*blocks: Grid | str) -> Paper:
    return Paper(tuple(Paragraph(place, block) if isinstance(block, str) else block for place, block in enumerate(blocks, 1)))


def contents(plan: Plan) -> list[str]:
    return [line.cells["content"] for line in plan.lines]


def test_a_letterhead_has_six_rows_at_most() -> None:
    rows = [("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), *[("", "…")] * 5]
    why = [{one.why for one in read_plan(paper(grid(*top)), OFFICE).passed} for top in (rows, [*rows, ("", "…")])]
    assert why == [{"prose"}, {"no_header"}]


def test_a_letterhead_leaves_the_lines_below_it_in_their_places() -> None:
    covered = tuple(Row(number, (Cell("CỘNG HÒA XÃ HỘI", covered=number > 1), Cell(), Cell())) for number in range(1, 7))
    read = read_plan(paper(Grid("1", covered), *["…"] * 10, "DANH MỤC VIỆC THÁNG 4/2026", grid(HEAD, (*TASK[:3], "cuối tháng"))), OFFICE)
    assert [line.cells["due"] for line in read.lines] == ["cuối tháng 4/2026"]


def test_an_empty_table_and_one_of_another_width_go_on_with_nothing() -> None:
    assert contents(read_plan(paper(grid(HEAD, TASK), Grid("2", ())), OFFICE)) == ["Rà soát quỹ đất"]
    second = ("2", "Tổng hợp báo cáo", "Văn phòng", "20/12/2026")
    assert contents(read_plan(paper(grid(HEAD, TASK), grid(second)), OFFICE)) == ["Rà soát quỹ đất", "Tổng hợp báo cáo"]
    third = [("Rà soát quỹ đất", "P. QLĐT", "15/12/2026"), ("Tổng hợp báo cáo", "Văn phòng")]
    assert contents(read_plan(paper(grid(HEAD[1:], third[0]), grid(third[1])), OFFICE)) == ["Rà soát quỹ đất"]
    other = (("STT", "Chức danh", "Hệ số", "Ghi chú"), ("2", "Chuyên viên", "Bậc 2", "đã nâng"))
    assert contents(read_plan(paper(grid(HEAD, TASK), grid(*other)), OFFICE)) == ["Rà soát quỹ đất"]


def test_a_header_is_nobodys_heading() -> None:
    read = read_plan(
        paper(grid(("STT", "Nội dung nhiệm vụ", "Thời hạn", "Văn phòng"), ("1", "Rà soát quy chế", "20/3/2026", "đã rõ"))), OFFICE
    )
    assert [line.cells["lead"] for line in read.lines] == [""]


def test_columns_that_were_not_read_are_named_where_a_table_holds_tasks() -> None:
    header = (*HEAD, "Xe")
    assert read_plan(paper(grid(header, (*TASK, "2"))), OFFICE).unread == ("Xe",)
    assert read_plan(paper(grid(header, ("", "Tổng cộng", "", "", "2"))), OFFICE).unread == ()


def test_a_column_is_named_by_the_last_row_of_the_header_that_says_something() -> None:
    rows = (
        ("Nội dung", "Chủ trì", "Xe", "Thời gian", ""),
        ("", "", "", "Giao", "Hoàn thành"),
        ("Rà soát", "P. QLĐT", "2", "", "15/12/2026"),
    )
    assert read_plan(paper(grid(*rows)), OFFICE).unread == ("Xe",)


def test_a_table_ends_what_stood_open_above_it() -> None:
    read = read_plan(
        paper("1. Văn phòng:", "- Rà soát quy chế văn thư.", grid(HEAD, TASK), "- Rà soát quy chế chi tiêu trước ngày 20/3/2026."), OFFICE
    )
    assert [(line.cells["content"], line.cells["lead"]) for line in read.lines if line.cells["lead"]] == [
        ("Rà soát quy chế văn thư", "Văn phòng"), ("Rà soát quỹ đất", "Phòng Quản lý đầu tư")
    ]  # fmt: skip


def test_a_signature_below_a_table_has_three_cells_at_most() -> None:
    def why(*cells: str) -> list[str]:
        header = (*HEAD, "Sản phẩm")
        read = read_plan(paper(grid(header, (*TASK, ""), ("", "Nơi nhận:", *cells))), OFFICE)
        return [one.why for one in read.passed if one.row == 3]

    assert why("Lưu", "VT", "") == ["footer"]
    assert why("Lưu", "VT", "TH") != ["footer"]


def test_a_heading_in_a_row_is_its_own_words_and_not_what_is_noted_beside_it() -> None:
    head = ("STT", "Nội dung nhiệm vụ", "Thời hạn", "Ghi chú")
    rows = (("I", "Phòng Quản lý đầu tư", "", "05 việc"), ("1", "Rà soát quỹ đất", "15/12/2026", ""))
    (line,) = read_plan(paper(grid(head, *rows)), OFFICE).lines
    assert line.cells["lead"] == "Phòng Quản lý đầu tư"


def test_a_unit_alone_in_its_row_is_a_heading_where_nothing_is_numbered() -> None:
    rows = (("Nội dung nhiệm vụ", "Thời hạn"), ("Văn phòng", ""), ("Rà soát quy chế", "20/3/2026"), ("Tổng hợp báo cáo", "25/3/2026"))
    read = read_plan(paper(grid(*rows)), OFFICE)
    assert [(line.cells["content"], line.cells["lead"]) for line in read.lines] == [
        ("Rà soát quy chế", "Văn phòng"), ("Tổng hợp báo cáo", "Văn phòng")
    ]  # fmt: skip


def test_a_content_merged_down_over_two_units_is_one_task_of_both() -> None:
    second = Row(3, (Cell("1", covered=True), Cell("Rà soát quỹ đất", covered=True), Cell("Văn phòng"), Cell("15/12/2026", covered=True)))
    first = grid(HEAD, TASK)
    (line,) = read_plan(paper(Grid("1", (*first.rows, second))), OFFICE).lines
    assert line.cells["lead"] == "Phòng Quản lý đầu tư|Văn phòng"
    numbered = Row(3, (Cell("2"), *second.cells[1:]))
    read = read_plan(paper(Grid("1", (*first.rows, numbered))), OFFICE)
    assert [line.cells["lead"] for line in read.lines] == ["Phòng Quản lý đầu tư", "Văn phòng"]


def test_a_helper_nobody_knows_stays_named_when_the_row_goes_on_without_one() -> None:
    head = ("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn")
    task = ("1", "Rà soát quỹ đất", "P. QLĐT", "Tổ công tác xã", "15/12/2026")
    assert [read_plan(paper(grid(head, task, *more)), OFFICE).lines[0].doubts for more in ([], [("", "- lập danh sách", "", "", "")])] == [
        ("support:Tổ công tác xã",)
    ] * 2
    known = read_plan(paper(grid(head, task, ("", "- lập danh sách", "", "Văn phòng", ""))), OFFICE).lines[0]
    assert (known.cells["support"], known.doubts) == ("Văn phòng", ("support:Tổ công tác xã",))
    parted = ("1", "Rà soát quỹ đất", "P. QLĐT", "Phòng Quản lý", "15/12/2026")
    whole = read_plan(paper(grid(head, parted, ("", "", "", "lao động", ""))), OFFICE).lines[0]
    assert (whole.cells["support"], whole.doubts) == ("Phòng Quản lý lao động", ())


def test_a_row_that_names_its_paper_takes_no_number_from_the_head_of_the_list() -> None:
    head = (*HEAD, "Văn bản giao")
    read = read_plan(
        paper(
            "KẾ HOẠCH", "Số: 12/KH-BQL", grid(head, (*TASK, "Công văn của Sở Tài chính"), ("2", "Tổng hợp", "Văn phòng", "20/12/2026", ""))
        ),
        OFFICE,
    )
    assert [line.cells["symbol"] for line in read.lines] == ["", "12/KH-BQL"]


def test_three_numbers_under_a_header_count_its_columns_and_two_do_not() -> None:
    def why(*numbers: str) -> list[str]:
        head = ("Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn")[: len(numbers)]
        task = ("Rà soát quỹ đất", "P. QLĐT", "15/12/2026")[: len(numbers)]
        return [one.why for one in read_plan(paper(grid(head, numbers, task)), OFFICE).passed if one.row == 2]

    assert (why("1", "2", "3"), why("1", "2")) == (["column_numbers"], [])


# --- what has been taken ---


def taken(*lines: tuple[str, str]) -> Taken:
    """Of tasks of a unit, each with its day."""
    found = Taken({}, "")
    for row, (lead, deadline) in enumerate(lines, 1):
        order = PlanOrder((Match(lead, lead, 1.0),), "Rà soát", deadline=deadline)
        found.add(row, order, "Rà soát", bullet="-", belonging="", deadline=deadline, section="", number="", item="")
    return found


def test_a_day_below_the_items_of_a_unit_is_that_of_those_that_have_none() -> None:
    read = taken(("VP", ""), ("QLĐT", ""), ("VP", "20/3"), ("VP", ""), ("VP", ""))
    assert read.date_items("21/7")
    assert [line.cells["deadline"] for line in read.lines] == ["", "", "20/3", "21/7", "21/7"]
    other = taken(("VP", ""), ("QLĐT", ""))
    assert other.date_items("21/7")
    assert [line.cells["deadline"] for line in other.lines] == ["", "21/7"]


def test_no_day_and_items_with_days_of_their_own_take_none() -> None:
    without, dated = taken(("VP", "")), taken(("VP", "20/3"))
    assert not without.date_items("") and not dated.date_items("21/7") and not taken().date_items("21/7")
    assert [read.lines[0].cells["deadline"] for read in (without, dated)] == ["", "20/3"]


def test_what_is_passed_over_is_shown_with_two_hundred_letters() -> None:
    read = taken()
    read.pass_over(1, "x" * 201, "prose")
    assert [len(one.text) for one in read.passed] == [200]


def test_a_unit_nobody_knows_was_taken_for_none() -> None:
    read = Taken({}, "")
    order = PlanOrder(
        (Match("P. QLĐT", "Phòng Quản lý đầu tư", 0.95), Match("Tổ lạ", None), Match("Văn phòng", "Văn phòng", 1.0)), "Rà soát"
    )
    read.add(1, order, "Rà soát", bullet="-", belonging="", deadline="", section="", number="", item="")
    assert read.lines[0].matches == (("P. QLĐT", "Phòng Quản lý đầu tư", 0.95),)
