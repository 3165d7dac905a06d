"""What single readers of a plan make of a line, a name or a form, on both sides of where they change their mind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.text import name_key
from messages.papers.opening import open_paper
from messages.papers.plain import read_text
from messages.papers.values import Cell, Grid, Row
from messages.reading.plan import cells, columns, days, forms, headers, heading, homes, labels, periods
from messages.reading.plan.header_words import MAX_HEADER, meaning
from messages.reading.plan.reader import read_plan
from messages.reading.plan.sentence import Sentences
from messages.reading.plan.telling import tells
from messages.reading.plan.unit_keys import abbreviates
from messages.reading.plan.units import Names
from tests.papers import directory, workbook

OFFICE = directory()


def fresh() -> Names:
    """The names of the office, none of them looked up before: what was found once is remembered."""
    return Names(OFFICE)


def grid(*rows: tuple[str, ...]) -> Grid:
    return Grid("1", tuple(Row(number, tuple(map(Cell, cells))) for number, cells in enumerate(rows, 1)))


def with_names(*names: str) -> Names:
    """Those of the office and one department more, by these names."""
    unit = Unit(9, names[0], names[0], "X9", UnitKind.DEPARTMENT, Mode.LIVE, 9)
    return Names(replace(OFFICE, units={**OFFICE.units, 9: unit}, names={**OFFICE.names, **{name_key(name): 9 for name in names}}))


# --- a form for one task ---

FORM = (("Nội dung", "Rà soát quỹ đất"), ("Đơn vị chủ trì", "P. QLĐT"), ("Thời hạn", "15/12/2026"))


def test_a_form_may_have_two_lines_that_name_nothing_and_not_three() -> None:
    others = (("Nơi làm", "Trụ sở"), ("Xe", "Tự túc"), ("Đi cùng", "Lái xe"))
    assert forms.turned(grid(*FORM, *others[:2])) is not None
    assert forms.turned(grid(*FORM, *others)) is None


def test_a_form_names_three_things_at_least_in_rows_of_three_cells_at_most() -> None:
    numbered = [(str(number), *line) for number, line in enumerate(FORM, 1)]
    assert forms.turned(grid(*FORM)) == forms.turned(grid(*numbered))
    assert forms.turned(grid(*FORM[:2])) is None
    assert forms.turned(grid(*((*line, "") for line in numbered))) is None
    assert forms.turned(grid(*((*line, "") for line in FORM))) == forms.turned(grid(*FORM))


def test_a_form_begins_in_its_first_row_and_has_no_cell_twice() -> None:
    turned = forms.turned(grid(FORM[1], FORM[0], FORM[2]))
    assert turned is not None and [row.number for row in turned.rows] == [1, 2]
    twice = tuple(Row(number, (Cell(label), Cell(value), Cell(value, covered=True))) for number, (label, value) in enumerate(FORM, 1))
    assert forms.turned(Grid("1", twice)) == forms.turned(grid(*FORM))


# --- a cell ---


def test_a_number_of_a_heading_stands_as_deep_as_its_kind_and_its_parts_say() -> None:
    assert [cells.depth(number) for number in ("A", "Đ", "II.", "3", "3.1", "3.1.2", "a)", "")] == [0, 0, 1, 2, 3, 4, 6, 6]


def test_a_symbol_of_its_own_stays_beside_the_number_and_day_of_one_cell() -> None:
    one = dict.fromkeys(("document", "symbol", "issued_on"), "") | {"document": "1523/UBND-XD ngày 14/5/2026"}
    assert cells.parted(one) == one | {"symbol": "1523/UBND-XD", "issued_on": "14/5/2026"}
    assert cells.parted(one | {"symbol": "12/KH"})["symbol"] == "12/KH"


# --- a header ---


def test_a_cell_longer_than_any_header_names_no_column() -> None:
    longest = f"Nội dung {'x' * (MAX_HEADER - 9)}"
    assert (meaning(longest), meaning(f"{longest}x")) == ("content", None)


def test_a_header_of_two_cells_is_known_on_the_next_page_and_its_lower_word_alone_is_none() -> None:
    rows = grid(
        ("Nội dung", "Chủ trì"), ("Rà soát quỹ đất", "P. QLĐT"), ("Nội dung", "Chủ trì"), ("", "Chủ trì"), ("Nội dung", "Văn phòng")
    ).rows
    header = headers.find(rows)
    assert header is not None
    assert [headers.is_repeated(row, header) for row in rows[1:]] == [False, True, True, False]
    two = workbook(
        [["STT", "Nội dung", "Chủ trì", "Thời gian"], [None, None, None, "Hoàn thành"], [1, "Rà soát quỹ đất", "P. QLĐT", "15/12/2026"]],
        merged=("A1:A2", "B1:B2", "C1:C2"),
    )
    (plan,) = open_paper(two).grids
    found = headers.find(plan.rows)
    assert found is not None and found.after == 2
    assert not headers.is_repeated(Row(9, (Cell("2"), Cell("Tổng hợp"), Cell("Văn phòng"), Cell("Hoàn thành"))), found)


@pytest.mark.parametrize(
    ("upper", "lower", "names"),
    [
        (("Nội dung", "Chủ trì", "Thời gian", ""), ("", "", "Giao", "Hoàn thành"), "content lead assigned_on deadline"),
        (("Nội dung", "Chủ trì", "Thời gian", ""), ("", "", "Hoàn thành", "Giao"), "content lead deadline assigned_on"),
        (("Nội dung", "Thời gian", "", "Chủ trì"), ("", "Giao", "Hoàn thành", ""), "content assigned_on deadline lead"),
        (("Nội dung", "Khác", "", "Chủ trì"), ("", "Nội dung ghi chú", "Sản phẩm", ""), "content note product lead"),
        (("Nội dung", "Chủ trì", "Khác", ""), ("", "", "Nội dung ghi chú", "Xe"), "content lead note"),
    ],
)
def test_the_lower_word_of_a_wide_cell_is_read_with_it_at_the_end_of_a_table_and_before(
    upper: tuple[str, ...], lower: tuple[str, ...], names: str
) -> None:
    header = headers.find(grid(upper, lower, ("Rà soát quỹ đất", "", "", "")).rows)
    assert header is not None
    assert (header.after, header.columns) == (2, dict(enumerate(names.split())))


def test_a_first_cell_without_a_name_is_not_read_with_the_last_cell_above() -> None:
    header = headers.find(grid(("", "Nội dung", "Chủ trì", "Thời gian"), ("Giao", "", "", "Hoàn thành"), ("", "Rà soát", "", "")).rows)
    assert header is not None
    assert (header.after, header.columns) == (2, {1: "content", 2: "lead", 3: "deadline"})


def test_a_cell_merged_down_names_its_column_in_the_row_where_the_others_are_named() -> None:
    (plan,) = open_paper(
        workbook(
            [["Nội dung", "Tổ chức thực hiện", None], [None, "Chủ trì", "Thời hạn"], ["Rà soát quỹ đất", "P. QLĐT", "15/12/2026"]],
            merged=("A1:A2", "B1:C1"),
        )
    ).grids
    header = headers.find(plan.rows)
    assert header is not None
    assert (header.after, header.columns) == (2, {0: "content", 1: "lead", 2: "deadline"})


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (("Nội dung kiến nghị cần trả lời", "Đơn vị trả lời"), "content lead"),
        (("Nội dung kiến nghị", "Kết quả thực hiện", "Đơn vị trả lời"), "content said lead"),
        (("Nội dung kiến nghị cần trả lời", "Nội dung ghi chú", "Đơn vị trả lời"), "content note lead"),
        (("Nội dung", "Nội dung ghi chú", "Đơn vị trả lời"), "content note lead"),
        (("Đơn vị thực hiện nội dung", "Kết quả nội dung"), "lead content"),
        (("Trích yếu", "Chủ trì", "Thời hạn", "Nội dung kết quả thực hiện"), "content lead deadline said"),
        (("STT", "Sản phẩm", "Chủ trì", "Thời hạn"), "number content lead deadline"),
    ],
)
def test_a_table_that_names_no_content_has_it_where_its_words_come_nearest(names: tuple[str, ...], columns: str) -> None:
    header = headers.find(grid(names, tuple("1" for _ in names)).rows)
    assert header is not None and header.columns == dict(enumerate(columns.split()))


def test_a_column_without_a_name_is_the_content_where_sentences_stand_in_it_and_not_where_nothing_does() -> None:
    names = ("STT", "", "", "Chủ trì", "Thời hạn")
    header = headers.find(grid(names, ("1", "Rà soát quỹ đất các khu", "", "P. QLĐT", "15/12/2026")).rows)
    assert header is not None and header.columns == {0: "number", 1: "content", 3: "lead", 4: "deadline"}
    short = headers.find(grid(names, ("1", "Quỹ đất", "", "P. QLĐT", "15/12/2026")).rows)
    assert short is not None and "content" not in short.columns.values()


def test_a_row_with_a_cell_longer_than_any_header_is_the_first_task() -> None:
    upper = ("Nội dung", "Chủ trì", "Thời gian", "")
    lower = [("", "", "Giao", f"Hoàn thành {'x' * more}") for more in (MAX_HEADER - 11, MAX_HEADER - 10)]
    found = [headers.find(grid(upper, row, ("Rà soát", "P. QLĐT", "", "")).rows) for row in lower]
    assert [header and header.after for header in found] == [2, 1]


def test_of_two_contents_a_row_that_ends_before_the_second_fills_the_first_only() -> None:
    header = headers.find(
        grid(("Nội dung", "Chủ trì", "Nội dung công việc"), ("Rà soát", "P. QLĐT"), ("Tổng hợp", "Văn phòng", "Báo cáo")).rows
    )
    assert header is not None and header.columns == {0: "content", 1: "lead", 2: "product"}


def test_a_first_column_without_a_name_counts_the_rows_only_when_something_stands_in_it() -> None:
    def first(said: str) -> str | None:
        header = headers.find(grid(("", "Nội dung", "Chủ trì"), (said, "Rà soát quỹ đất", "P. QLĐT")).rows)
        assert header is not None
        return header.columns.get(0)

    assert [first("1"), first("")] == ["number", None]


# --- columns known by what stands in them ---


def test_days_are_those_of_a_calendar_where_three_of_five_name_a_weekday() -> None:
    header = headers.Header({0: "deadline"}, 0, 1)
    weekdays = ("Thứ Hai", "Thứ Ba", "Thứ Tư")
    assert columns.is_calendar(header, grid(*((day,) for day in (*weekdays, "15/12", "16/12"))).rows)
    assert not columns.is_calendar(header, grid(*((day,) for day in (*weekdays[:2], "15/12", "16/12", "17/12"))).rows)


@pytest.mark.parametrize(("before", "is_plan"), [(3, False), (4, True)])
def test_half_a_day_in_the_first_four_rows_makes_a_calendar_of_a_table_without_a_header(before: int, is_plan: bool) -> None:
    task = ("1", "Rà soát quỹ đất sạch các khu công nghiệp", "P. QLĐT", "15/12/2026")
    rows = grid(*[task] * before, ("", "Sáng", "", ""), task, task).rows
    assert (columns.guessed(rows, fresh()) is not None) is is_plan


def test_a_first_column_of_numbers_counts_the_rows_also_where_one_has_none() -> None:
    rows = grid(
        ("1", "Rà soát quỹ đất sạch các khu công nghiệp", "P. QLĐT", "15/12/2026"),
        ("2", "Tổng hợp hồ sơ thi đua của các phòng", "Văn phòng", "20/12/2026"),
        ("", "Thống kê doanh nghiệp nợ lương cuối năm", "P. QLLĐ", "25/12/2026"),
    ).rows
    found = columns.guessed(rows, fresh())
    assert found is not None and found.columns == {0: "number", 1: "content", 2: "lead", 3: "deadline"}


def test_three_columns_are_guessed_and_a_row_of_two_cells_above_them_is_no_header() -> None:
    tasks = [("Rà soát", "P. QLĐT", "15/12/2026"), ("Báo cáo", "P. QLLĐ", "20/12/2026"), ("Kiểm tra", "P. QLĐT", "25/12/2026")]
    for above in ((), (("STT", ""),)):
        found = columns.guessed(grid(*above, *tasks).rows, fresh())
        assert found is not None and found.columns == {0: "content", 1: "lead", 2: "deadline"}


def test_a_title_in_a_table_gives_its_tasks_to_a_unit_only_with_a_colon() -> None:
    tasks = [
        ["STT", "Nội dung", "Chủ trì", "Thời hạn"],
        ["1", "Rà soát quỹ đất", "Văn phòng", "15/12/2026"],
        ["2", "Tổng hợp hồ sơ", "", "15/12"],
    ]
    led = [
        [line.cells["lead"] for line in read_plan(open_paper(workbook([[title], *tasks])), OFFICE).lines]
        for title in ("PHÒNG QUẢN LÝ ĐẦU TƯ", "Phòng Quản lý đầu tư:")
    ]
    assert led == [["Văn phòng", ""], ["Văn phòng", "Phòng Quản lý đầu tư"]]


# --- the lines above a table ---


@pytest.mark.parametrize(
    ("lines", "abstract"),
    [
        (["KẾ HOẠCH", "Cải cách hành chính năm 2027", "Giao các phòng:"], "Cải cách hành chính năm 2027"),
        (["THÔNG BÁO", "Yêu cầu các phòng thực hiện:", "Mai Thị Hoa"], None),
        (["QUYẾT ĐỊNH", "Căn cứ Luật Đầu tư;", "KT. TRƯỞNG BAN"], None),
        (["THÔNG BÁO", "Ngày 06/3/2026, Ban họp.", "PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ NĂM 2026"], "PHÂN CÔNG NHIỆM VỤ NĂM 2026"),
    ],
)
def test_a_title_stands_right_below_the_kind_of_a_paper_or_of_its_annex_and_a_signature_is_none(
    lines: list[str], abstract: str | None
) -> None:
    assert heading.read_heading(lines).get("abstract") == abstract


def test_a_paper_is_of_a_meeting_by_one_of_its_first_twelve_lines() -> None:
    said = ["Biên bản họp giao ban", "3. Kết luận của chủ trì"]
    assert heading.is_minutes(["…"] * 11 + said)
    assert not heading.is_minutes(["…"] * 12 + said)


def test_a_notice_in_the_first_twelve_lines_has_no_year_to_plan_for() -> None:
    said = ["Kết luận của Trưởng ban"]
    assert heading.plan_year(["Phụ lục kế hoạch năm 2027", *[""] * 10, *said]) is None
    assert heading.plan_year(["Phụ lục kế hoạch năm 2027", *[""] * 11, *said]) == 2027


def test_the_year_of_a_plan_stands_in_the_first_twelve_lines_and_a_month_leans_only_on_a_list_that_names_one() -> None:
    said = ["Phụ lục kế hoạch năm 2027"]
    assert (heading.plan_year([*["…"] * 11, *said]), heading.plan_year([*["…"] * 12, *said])) == (2027, None)
    assert (heading.in_month("trong tháng", ""), heading.in_month("trong tháng", "4/2027")) == ("", "trong tháng 4/2027")


def test_a_line_as_long_as_a_paragraph_is_no_title_of_a_plan() -> None:
    longest = f"Kế hoạch năm 2027 {'x' * 281}"
    assert len(longest) == 299
    assert (heading.plan_year([longest]), heading.plan_year([f"{longest}x"])) == (2027, None)


def test_the_year_of_a_plan_stands_right_below_its_title_and_anywhere_at_the_top_without_one() -> None:
    longest = f"Kế hoạch của Ban {'x' * 282}"
    below = ["…"] * 4 + ["Phụ lục kế hoạch năm 2027"]
    assert len(longest) == 299
    assert (heading.plan_year([longest, *below]), heading.plan_year([f"{longest}x", *below])) == (None, 2027)


def test_a_week_that_ends_on_no_day_is_passed_over_and_the_next_one_counts() -> None:
    wrong, right = "Lịch tuần từ 25/6 đến 31/6/2026", "Lịch tuần từ 29/6 đến 03/7/2026"
    assert heading.plan_week([wrong]) is None
    assert str(heading.plan_week([wrong, right])) == "2026-07-05"


def test_a_week_has_the_year_of_its_first_day_when_its_last_names_none_and_the_next_one_over_new_year() -> None:
    assert str(heading.plan_week(["Lịch công tác tuần 25 (từ 15/6/2026 đến 19/6)"])) == "2026-06-21"
    assert str(heading.plan_week(["Lịch công tác tuần 53 (từ 28/12/2026 đến 02/01)"])) == "2027-01-03"
    assert str(heading.plan_week(["Lịch công tác tuần 53 (từ 28/12/2026 đến 02/01/2027)"])) == "2027-01-03"


def test_the_month_of_a_list_stands_in_a_line_shorter_than_a_paragraph_among_the_first_twelve() -> None:
    title = "Danh mục việc tháng 4/2026"
    longest = f"{title} {'x' * 272}"
    assert len(longest) == 299
    assert [heading.plan_month(lines) for lines in ([""] * 11 + [title], [""] * 12 + [title])] == ["4/2026", ""]
    assert [heading.plan_month([line]) for line in (longest, f"{longest}x")] == ["4/2026", ""]


def test_the_paper_a_list_belongs_to_is_named_in_a_line_shorter_than_a_paragraph() -> None:
    longest = f"Kèm theo Kế hoạch số 330/KH-BQL ngày 24/01/2024 {'x' * 251}"
    assert len(longest) == 299
    assert [heading.read_heading([line]).get("symbol") for line in (longest, f"{longest}x")] == ["330/KH-BQL", None]


def test_the_kind_of_a_paper_stands_in_a_line_shorter_than_a_paragraph_and_is_nothing_to_do_by_a_day() -> None:
    longest = f"KẾ HOẠCH {'x' * 290}"
    assert len(longest) == 299
    assert ["abstract" in heading.read_heading([line]) for line in (longest, f"{longest}x")] == [True, False]
    assert ["abstract" in heading.read_heading([f"Báo cáo kết quả {day}"]) for day in ("năm 2026", "trước ngày 20/3/2026")] == [True, False]


def test_minutes_say_what_was_concluded() -> None:
    assert not heading.is_minutes(["BIÊN BẢN HỌP", "1. Thành phần"])
    assert heading.is_minutes(["BIÊN BẢN HỌP", "1. Chủ trì kết luận"])


# --- a heading, a label, a day ---


def test_a_line_that_names_nobody_is_nobodys_heading() -> None:
    assert homes.home_of("", fresh()) == homes.home_of("Công tác quy hoạch", fresh()) == ()
    assert [match.name for match in homes.home_of("1. Văn phòng:", fresh())] == ["Văn phòng"]


@pytest.mark.parametrize(
    ("heading_number", "number", "is_open", "mark"),
    [
        ("5", "6", False, ""),
        ("5", "5", True, ""),
        ("5", "4", True, ""),
        ("5", "5.1", True, "5."),
        ("2.1", "2.2", False, ""),
        ("2.1", "3", False, ""),
        ("2.1", "3.1", True, ""),
    ],
)
def test_a_heading_is_left_at_the_next_number_of_its_own_list_or_one_above_it(
    heading_number: str, number: str, is_open: bool, mark: str
) -> None:
    home = homes.Home(fresh().split("Văn phòng"), heading_number, f"{heading_number}.")
    home.leave(f"{number}.", number)
    assert (bool(home.units), home.mark) == (is_open, mark)


def test_a_heading_with_a_letter_is_left_at_the_next_letter_and_one_without_a_mark_at_none() -> None:
    def is_left(mark: str, behind: str) -> bool:
        home = homes.Home(fresh().split("Văn phòng"), mark[:1], mark)
        home.leave(behind, behind[:1])
        return not home.units

    assert is_left("a)", "b)") and is_left("c)", "d)")
    assert not is_left("b)", "a)") and not is_left("a)", "b.") and not is_left("a)", "") and not is_left("", "b)")


def test_a_time_gone_by_is_a_span_and_a_day_gone_by_is_a_deadline() -> None:
    said = ("từ ngày 01/7/2025 đến ngày 30/6/2026", "trước ngày 15/10/2026", "từ khi có văn bản")
    assert [days.is_past_span(words, "2026-10-20") for words in said] == [True, False, False]
    assert not days.is_past_span(said[0], "2026-06-30") and not days.is_past_span(said[0], "")


def test_the_day_of_an_event_keeps_its_brackets_only_when_both_are_its_own() -> None:
    event = "Chuẩn bị hậu cần Hội nghị xúc tiến đầu tư"
    said = [days.event_day(f"{event} {day}") for day in ("(ngày 10/4)", "sáng thứ Sáu (10/4)", "10/4")]
    assert said == ["ngày 10/4", "sáng thứ Sáu (10/4)", "10/4"]


def test_a_sentence_behind_the_last_label_is_no_value() -> None:
    said = labels.labelled("Chủ trì: P. QLĐT. Thời hạn: 15/12/2026. Văn phòng đôn đốc.")
    assert (said.rest, said.values) == ("Văn phòng đôn đốc.", {"lead": "P. QLĐT", "deadline": "15/12/2026"})


def test_a_period_is_one_only_behind_a_space_or_a_bracket() -> None:
    assert (periods.period_of("Nhiệm vụ tháng 4"), periods.period_of("Nhiệm vụ (tháng 4)")) == ("tháng 4", "tháng 4")
    assert periods.period_of("Báo cáo/tháng 4") == periods.period_of("Kết quả tháng 4") == periods.period_of("Công tác quy hoạch") == ""


def test_a_rhythm_behind_a_year_is_not_the_day_and_a_day_behind_it_is() -> None:
    said = "hoàn thành số hóa hồ sơ trong năm 2026; báo cáo"
    assert days.deadline_in(f"{said} hằng quý") == "trong năm 2026"
    assert days.deadline_in(f"{said} trước ngày 20/12/2026") == "trước ngày 20/12/2026"


def test_a_work_of_two_words_is_a_task_and_one_word_is_none() -> None:
    read = [read_plan(read_text(f"1. Văn phòng: {work}."), OFFICE).lines for work in ("kiểm kê", "kiểm")]
    assert [[line.cells["content"] for line in lines] for lines in read] == [["Kiểm kê"], []]


def test_what_is_told_under_a_number_ends_at_the_next_of_its_rank_and_not_below_it() -> None:
    text = (
        "THÔNG BÁO\n1. Tình hình thực hiện nhiệm vụ tháng 10\n1.1. Công tác tổ chức\nVăn phòng rà soát quy chế chi tiêu.\n"
        "2. Công tác quy hoạch\nVăn phòng rà soát quy chế văn thư.\n"
    )
    assert [line.cells["content"] for line in read_plan(read_text(text), OFFICE).lines] == ["Rà soát quy chế văn thư"]


def test_a_label_without_its_value_is_one_and_a_sentence_is_none() -> None:
    assert labels.is_label("Đơn vị phối hợp") and labels.is_label("Thời hạn hoàn thành:")
    assert not labels.is_label("Thời hạn: 20/3/2026") and not labels.is_label("Rà soát quỹ đất")


def test_a_day_in_more_words_than_a_day_needs_is_none() -> None:
    longest = "trước 17 giờ 00 phút ngày 15 tháng 12 năm 2026, báo cáo Ban"
    assert len(longest) == 59
    assert (labels.is_day(longest), labels.is_day(f"{longest}.")) == (True, False)


def test_who_leads_and_who_helps_share_nothing_without_a_work() -> None:
    shared = "P. QLLĐ chủ trì, Văn phòng phối hợp:"
    assert all(order.support == () for order in Sentences(fresh()).orders(shared))
    (order,) = Sentences(fresh()).orders(f"{shared} nắm tình hình đình công")
    assert (order.content, order.support) == ("Nắm tình hình đình công", ("Văn phòng",))


def test_of_a_work_said_in_one_word_the_unit_before_it_is_known() -> None:
    (order,) = Sentences(fresh()).orders("Giao Văn phòng họp")
    assert (order.content, [match.name for match in order.units]) == ("Họp", ["Văn phòng"])


def test_firms_in_small_letters_are_not_the_department_called_so_for_short() -> None:
    assert [fresh().match(word).name for word in ("Doanh nghiệp", "P. doanh nghiệp", "doanh nghiệp", "các doanh nghiệp")] == [
        "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", None, None
    ]  # fmt: skip
    (order,) = Sentences(fresh()).orders("Văn phòng phối hợp với doanh nghiệp trong khu rà soát nhu cầu")
    assert order.support == ()


def test_a_unit_nobody_knows_has_eighty_letters_at_most() -> None:
    longest = f"Tổ công tác {'x' * 68}"
    assert len(longest) == 80
    named = [Sentences(fresh()).orders(f"{head} rà soát hồ sơ", listed=True) for head in (longest, f"{longest}x")]
    assert [[order.units[0].written for order in orders] for orders in named] == [[longest], []]


@pytest.mark.parametrize(("deadline", "is_taken"), [(60, True), (61, False)])
def test_a_line_with_a_deadline_as_long_as_a_sentence_is_one_of_its_own(deadline: int, is_taken: bool) -> None:
    words = "trước ngày 15/12/2026, gửi Văn phòng tổng hợp chung toàn Ban".ljust(deadline, "x")
    plan = read_plan(read_text(f"Phòng Quản lý lao động:\n- Thống kê doanh nghiệp.\nThời hạn: {words}"), OFFICE)
    assert (plan.lines[0].cells["deadline"] == words) is is_taken


# --- a sentence ---


def test_a_unit_behind_a_dash_is_given_the_task_in_a_list_or_with_a_day() -> None:
    said = "Rà soát quỹ đất - Văn phòng"
    assert Sentences(fresh()).orders(said) == []
    for orders in (Sentences(fresh()).orders(said, listed=True), Sentences(fresh()).orders(f"{said} - 15/12/2026")):
        assert [(order.units[0].name, order.content) for order in orders] == [("Văn phòng", "Rà soát quỹ đất")]


def test_two_works_of_one_unit_are_two_tasks_where_each_has_a_day() -> None:
    first, second = "Soạn quy chế, trình ký trước 26/10/2026", "tổng hợp kết quả thực hiện, báo cáo"
    both = Sentences(fresh()).orders(f"Giao Văn phòng {first.lower()}; {second} trước 20/11/2026.")
    assert [order.deadline for order in both] == ["trước 26/10/2026", "trước 20/11/2026"]
    (one,) = Sentences(fresh()).orders(f"Giao Văn phòng {first.lower()}; {second} Ban.")
    assert one.content == f"{first}; {second} Ban"


def test_what_is_labelled_below_a_heading_of_a_unit_is_taken_out_of_the_work() -> None:
    (order,) = Sentences(fresh()).under(fresh().split("Văn phòng"), "Rà soát quỹ đất. Thời hạn: 15/12/2026")
    assert (order.content, order.deadline) == ("Rà soát quỹ đất", "15/12/2026")
    (order,) = Sentences(fresh()).under(fresh().split("Văn phòng"), "Rà soát quỹ đất")
    assert (order.content, order.deadline) == ("Rà soát quỹ đất", "")


def test_a_verb_belongs_to_the_name_where_the_office_has_the_longer_name_too() -> None:
    said = "Phòng Hạ tầng tổng hợp rà soát quy hoạch"
    contents = [
        [order.content for order in Sentences(names).orders(said)]
        for names in (with_names("Phòng Hạ tầng"), with_names("Phòng Hạ tầng", "Phòng Hạ tầng tổng hợp"))
    ]
    assert contents == [["Tổng hợp rà soát quy hoạch"], ["Rà soát quy hoạch"]]


@pytest.mark.parametrize(
    ("asked", "is_task"),
    [
        ("sớm có ý kiến về quy hoạch", True),
        ("nghiêm túc triển khai thực hiện", False),
        ("thông báo cho nhà đầu tư biết, thực hiện", True),
        ("thông báo để nhà đầu tư biết, thực hiện", False),
    ],
)
def test_another_body_is_given_nothing_with_the_words_that_close_a_paper(asked: str, is_task: bool) -> None:
    orders = Sentences(fresh()).orders(f"Đề nghị Sở Xây dựng {asked}")
    assert [order.units[0].written for order in orders] == ["Sở Xây dựng"] * is_task


def test_dashes_are_tasks_of_their_own_below_a_task_without_a_day_and_at_the_top_of_a_text() -> None:
    dashes = "- Giao Phòng Quản lý đầu tư gửi số liệu cấp phép.\n- Giao Phòng Quản lý lao động gửi danh sách khen thưởng."
    leads = ["Phòng Quản lý đầu tư", "Phòng Quản lý lao động"]
    assert [line.cells["lead"] for line in read_plan(read_text(dashes), OFFICE).lines] == leads
    above = "1. Giao Văn phòng chủ trì chuẩn bị hội nghị tổng kết:\n"
    assert [line.cells["lead"] for line in read_plan(read_text(above + dashes), OFFICE).lines] == ["Văn phòng", *leads]


def test_what_the_units_report_is_told_in_a_part_of_its_own_and_the_content_of_a_meeting_in_its_minutes() -> None:
    reported, content = "Các phòng báo cáo kết quả công tác tháng 7", "Nội dung"
    assert (tells(reported), tells(reported, part=True)) == (False, True)
    assert (tells(content), tells(content, minutes=True)) == (False, True)
    assert not tells("Phân công nhiệm vụ", minutes=True)


# --- names ---


@pytest.mark.parametrize(
    ("written", "name", "sure"),
    [
        ("P. Doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", 0.95),
        ("Lãnh đạo Phòng Doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", 0.95),
        ("Phòng Doanh nghiệp thuộc Ban", "Phòng Doanh nghiệp và Giám sát đầu tư", 0.95),
        ("P. Doanh nghiệp thuộc Ban", "Phòng Doanh nghiệp và Giám sát đầu tư", 0.95),
        ("Doanh nghiệp và GSĐT", "Phòng Doanh nghiệp và Giám sát đầu tư", 0.95),
        ("P. QLĐT", "Phòng Quản lý đầu tư", 1.0),
        ("CV VP", None, 0.0),
        ("Công tác quy hoạch", None, 0.0),
    ],
)
def test_a_name_is_known_short_and_with_what_stands_before_and_behind_it(written: str, name: str | None, sure: float) -> None:
    found = fresh().match(written)
    assert (found.name, found.sure) == (name, sure)


def test_of_a_body_with_a_unit_in_brackets_the_unit_is_meant_only_where_the_office_or_a_person_stands_before() -> None:
    assert [match.name for match in fresh().split("Ban Quản lý (Phòng Quản lý đầu tư)")] == ["Phòng Quản lý đầu tư"]
    assert None in [match.name for match in fresh().split("Đoàn kiểm tra (Phòng Quản lý đầu tư)")]


@pytest.mark.parametrize(("name", "slip", "sure"), [("Phòng Hạ tầng", "Phòng Hạ tâg", 0.9), ("Phòng Y tế", "Phòng Y tếe", 0.6)])
def test_a_slip_of_the_pen_is_taken_in_a_long_name_and_asked_about_in_a_short_one(name: str, slip: str, sure: float) -> None:
    found = with_names(name).match(slip)
    assert (found.name, found.sure) == (name, sure)


@pytest.mark.parametrize(
    ("written", "is_known"),
    [
        ("Hạ tầng", True),
        ("Trưởng P. Kế hoạch", True),
        ("P. Kế hoạch thuộc Ban", True),
        ("P. HCQTTH", True),
        ("P. HCQTTHX", False),
        ("CBHCQT", False),
    ],
)
def test_a_name_is_known_without_its_first_word_and_a_code_behind_it_has_six_letters_at_most(written: str, is_known: bool) -> None:
    names = with_names("Phòng Hạ tầng", "P. Kế hoạch", "HCQT", "HCQTTH", "HCQTTHX")
    assert (names.match(written).name is not None) is is_known


def test_of_a_unit_with_a_bracket_the_unit_is_meant_unless_another_unit_stands_in_it() -> None:
    assert [match.name for match in fresh().split("Văn phòng (tổ 2)")] == ["Văn phòng"]
    assert [match.name for match in fresh().split("Văn phòng (Phòng Quản lý lao động)")] == [None]
    assert [match.written for match in fresh().split("Đoàn kiểm tra (tổ 2)")] == ["Đoàn kiểm tra (tổ 2"]


def test_a_name_of_four_words_goes_on_behind_a_dash_and_a_shorter_one_does_not() -> None:
    (centre,) = fresh().split("Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư")
    assert (centre.name, centre.sure) == ("Trung tâm Dịch vụ việc làm", 0.9)
    assert [match.name for match in fresh().split("Phòng Doanh nghiệp - Xúc tiến đầu tư")] == [
        "Phòng Doanh nghiệp và Giám sát đầu tư",
        None,
    ]


def test_first_letters_say_a_name_only_where_none_of_its_words_is_left_over() -> None:
    name = ("phong", "tai", "nguyen", "moi", "truong")
    assert abbreviates(("phong", "tnmt"), name)
    assert not abbreviates(("phong", "tnm"), name) and not abbreviates((*name, "bien"), name)


def test_first_letters_that_two_units_share_are_nobodys() -> None:
    assert with_names("Phòng Quản lý đô thị").match("PQLĐT").name is None
    assert fresh().match("PQLĐT").name == "Phòng Quản lý đầu tư"


def test_a_code_goes_on_behind_a_unit_that_is_surely_meant_and_not_behind_one_that_is_only_alike() -> None:
    names = with_names("Phòng Hành chính quản trị tổng hợp", "HCQTTH")
    assert [names.match(code).sure for code in ("HCQTTH-ĐT", "HCQTTX-ĐT")] == [0.9, 0.0]


def test_a_group_is_known_by_first_letters() -> None:
    assert (fresh().match("Các PCM").name, fresh().match("Các PGD").name) == ("Các phòng chuyên môn", None)


def test_the_one_of_several_that_is_marked_leads_and_the_others_help() -> None:
    parts = fresh().parts("P. QLĐT (chủ trì), Văn phòng")
    assert [[match.name for match in side] for side in (parts.lead, parts.support)] == [["Phòng Quản lý đầu tư"], ["Văn phòng"]]


def test_a_text_longer_than_any_list_of_names_is_none() -> None:
    listed = "Văn phòng, " * 54
    assert fresh().known(f"{listed:600}") and not fresh().known(f"{listed:601}")


def test_a_name_with_a_stroke_is_one_unit_between_strokes_and_in_brackets() -> None:
    name = "Phòng Tài chính - Kế toán"
    unit = Unit(9, name, name, "X9", UnitKind.DEPARTMENT, Mode.LIVE, 9)
    known = {**OFFICE.names, name_key(name): 9, name_key("Phòng Tài chính"): 9}
    names = Names(replace(OFFICE, units={**OFFICE.units, 9: unit}, names=known))
    for found in (
        labels.dashed(f"Rà soát công nợ - {name} - 21/10/2026", names),
        labels.bracket_of(f"Rà soát công nợ ({name}, 21/10/2026)", names),
    ):
        assert found is not None
        assert (found.rest, [match.name for match in found.lead], found.deadline) == ("Rà soát công nợ", [name], "21/10/2026")


def test_of_two_units_between_strokes_none_is_guessed_to_lead() -> None:
    found = labels.dashed("Rà soát quỹ đất - P. QLĐT - 21/10/2026", fresh())
    assert found is not None and [match.name for match in found.lead] == ["Phòng Quản lý đầu tư"]
    assert labels.dashed("Rà soát quỹ đất - P. QLĐT - Văn phòng - 21/10/2026", fresh()) is None


# --- what was read wrongly ---


def test_a_line_that_begins_with_a_unit_and_a_colon_is_a_task_of_its_own_also_in_small_letters() -> None:
    lines = "văn phòng: rà soát quy chế, hạn 22/12/2026\nphòng quản lý lao động: thống kê doanh nghiệp, hạn 15/12/2026"
    assert [line.cells["lead"] for line in read_plan(read_text(lines), OFFICE).lines] == ["Văn phòng", "Phòng Quản lý lao động"]
    cut = "Văn phòng: hướng dẫn các phòng về\nphòng chống cháy nổ: sơ đồ, phương án"
    (line,) = read_plan(read_text(cut), OFFICE).lines
    assert line.cells["content"] == "Hướng dẫn các phòng về phòng chống cháy nổ: sơ đồ, phương án"


def test_a_day_before_the_colon_of_a_list_is_the_deadline() -> None:
    text = "Văn phòng:\n- Rà soát các quy chế, trình ký trước ngày 15/12/2026:\n+ Quy chế chi tiêu;\n+ Quy chế văn thư."
    (line,) = read_plan(read_text(text), OFFICE).lines
    assert (line.cells["deadline"], line.cells["content"][-36:]) == ("trước ngày 15/12/2026", "+ Quy chế chi tiêu + Quy chế văn thư")


def test_schools_without_a_name_are_helpers_with_all_their_words() -> None:
    text = "Phòng Quản lý lao động: phối hợp với các trường nghề tuyên truyền chính sách việc làm, hạn 15/12/2026."
    (line,) = read_plan(read_text(text), OFFICE).lines
    assert line.cells["content"].startswith("Tuyên truyền chính sách việc làm")
    assert "support:các trường nghề" in line.doubts


def test_number_and_day_of_a_paper_under_its_day_stand_beside_its_name() -> None:
    table = "| Nội dung | Văn bản | Ngày văn bản | Chủ trì |\n"
    table += "| Rà soát quỹ đất | Công văn về quy hoạch | 1523/UBND-XD ngày 14/5/2026 | P. QLĐT |"
    (line,) = read_plan(read_text(table), OFFICE).lines
    assert [line.cells[column] for column in ("document", "symbol", "issued_on")] == ["Công văn về quy hoạch", "1523/UBND-XD", "14/5/2026"]
