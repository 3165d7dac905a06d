"""Plans and conclusions as offices write them → tasks: every row becomes the right one, or is named with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.directory import Directory
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.plan import Plan
from bot.core.task import Source
from messages.papers.opening import open_paper
from messages.papers.plain import read_text
from messages.papers.values import Cell, Row
from messages.reading.plan import read_plan
from messages.reading.plan.header_words import meaning
from messages.reading.plan.heading import plan_year, read_heading, source_of
from messages.reading.plan.units import Names
from messages.reading.text import clean
from tests.papers import Rows, directory, word, workbook

OFFICE = directory()
HEADER = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"]


def plan_of(*rows: Any, **more: Any) -> Plan:
    return read_plan(open_paper(workbook([list(row) for row in rows], **more)), OFFICE)


def prose(text: str) -> Plan:
    return read_plan(read_text(text), OFFICE)


def told(plan: Plan, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(line.cells[column] for column in columns) for line in plan.lines]


def why(plan: Plan) -> list[tuple[int, str]]:
    return [(one.row, one.why) for one in plan.passed]


# --- headers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("TT", "number"),
        ("Số\nTT", "number"),
        ("TÊN NHIỆM VỤ", "content"),
        ("Nội dung giao", "content"),
        ("Nhiệm vụ, giải pháp", "content"),
        ("Nội dung công việc", "content"),
        ("Cơ quan chủ trì", "lead"),
        ("Đơn vị thực hiện", "lead"),
        ("Phòng chủ trì tham mưu", "lead"),
        ("Đơn vị/cá nhân được giao", None),
        ("Cơ quan phối hợp", "support"),
        ("Chủ trì, phối hợp", "lead_support"),
        ("Kết quả", "product"),
        ("Sản phẩm/Kết quả đầu ra", "product"),
        ("Kết quả thực hiện", "said"),
        ("Thời hạn", "deadline"),
        ("Hạn xử lý", "deadline"),
        ("Thời gian hoàn thành", "deadline"),
        ("Ngày hoàn thành", "done_on"),
        ("Thời gian hoàn thành thực tế", "done_on"),
        ("Số, ký hiệu", "symbol"),
        ("Ngày văn bản", "issued_on"),
        ("Trích yếu nội dung", "abstract"),
        ("Nguồn giao", "source"),
        ("Trạng thái", "state"),
        ("Tỷ lệ hoàn thành (%)", "percent"),
        ("Mã nhiệm vụ", "upstream_code"),
        ("Ghi chú", "note"),
        ("Chuyên viên theo dõi", "person"),
        ("Văn bản giao việc", "document"),
        ("Noi dung nhiem vu", "content"),
        ("Nơi nhận", "aside"),
        ("Gửi về", "aside"),
        ("Nơi nhận báo cáo", "aside"),
        ("Cấp trình", "aside"),
        ("Thẩm quyền", "aside"),
        ("Địa điểm", "aside"),
        ("Thành phần", "aside"),
        ("Kinh phí", "aside"),
        ("Mức độ", "aside"),
        ("Mức độ hoàn thành", "percent"),
        ("Thành phần phối hợp", "support"),
        ("Cơ quan trình", "watcher"),
        ("Đơn vị theo dõi, đôn đốc", "watcher"),
        ("Người theo dõi", "person"),
        ("Số, ngày văn bản giao", "document"),
        ("Số ký hiệu, ngày tháng", "document"),
        ("Hạn chế cần khắc phục", "note"),
        ("Đ/v thực hiện", "lead"),
        ("TG hoàn thành", "deadline"),
        ("Ai giúp", "support"),
        ("Nội dung nhiệm vụ", "content"),
        ("Điện thoại", None),
        ("", None),
    ],
)
def test_a_header_is_known_by_what_it_means(text: str, column: str | None) -> None:
    assert meaning(text) == column


def test_columns_stand_in_any_order() -> None:
    plan = plan_of(
        ["Hạn", "Phối hợp", "Nội dung", "Phòng chủ trì", "TT"],
        ["30/6/2025", "Văn phòng", "Rà soát dự án", "Phòng Quản lý đầu tư", 1],
    )
    assert told(plan, "number", "content", "lead", "support", "deadline") == [
        ("1", "Rà soát dự án", "Phòng Quản lý đầu tư", "Văn phòng", "30/6/2025")
    ]


def test_a_header_of_two_rows_is_read_by_its_lower_words() -> None:
    plan = plan_of(
        ["TT", "Nhiệm vụ", "Đơn vị thực hiện", None, "Thời hạn"],
        [None, None, "Chủ trì", "Phối hợp", None],
        [1, "Rà soát", "P. QLĐT", "VP", "2025"],
        merged=["C1:D1", "A1:A2", "B1:B2", "E1:E2"],
    )
    assert told(plan, "lead", "support", "deadline") == [("Phòng Quản lý đầu tư", "Văn phòng", "2025")]


def test_a_header_on_the_next_page_and_a_row_of_column_numbers_are_passed_over() -> None:
    plan = plan_of(HEADER, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], [1, "Một", "VP"], HEADER, [2, "Hai", "VP"])
    assert told(plan, "content") == [("Một",), ("Hai",)]
    assert why(plan) == [(2, "column_numbers"), (4, "header")]


@pytest.mark.parametrize(
    ("said", "state", "done_on"),
    [
        ("Hoàn thành 02/10/2026", "done", "02/10/2026"),
        ("Đã hoàn thành đúng hạn (ngày 2/10/2026)", "done", "2/10/2026"),
        ("Đã hoàn thành", "", ""),
        ("Hoàn thành 60%", "", ""),
        ("Hoàn thành 02/10", "", ""),
        ("Cơ bản hoàn thành 02/10/2026", "", ""),
        ("Chưa hoàn thành", "", ""),
        ("Hoàn thành dự thảo 02/10/2026", "", ""),
        ("Dự kiến hoàn thành 02/10/2026", "", ""),
    ],
)
def test_a_result_that_says_done_and_when_is_done_and_nothing_less(said: str, state: str, done_on: str) -> None:
    rows: list[list[Any]] = [
        ["STT", "Nội dung", "Chủ trì", "Thời hạn", "Kết quả thực hiện"],
        [1, "Rà soát quy chế", "Văn phòng", "30/11/2026", said],
    ]
    (line,) = read_plan(open_paper(workbook(rows)), OFFICE).lines
    assert (line.cells["state"], line.cells["done_on"]) == (state, done_on)
    assert line.doubts == (("said:Đã hoàn thành",) if said == "Đã hoàn thành" else ())


def test_an_order_to_heads_nobody_has_as_a_group_makes_questions_of_its_list_and_what_was_done_makes_none() -> None:
    plan = prose(
        "Ban Quản lý yêu cầu Trưởng các phòng, đơn vị sự nghiệp trực thuộc thực hiện các nhiệm vụ sau:\n"
        "1. Khẩn trương khắc phục tồn tại, hạn chế năm 2022.\n"
        "2. Các phòng đã triển khai niêm yết Bản cam kết tại nơi làm việc.\n"
        "3. Văn phòng tổng hợp, báo cáo trước ngày 14/11/2023.\n"
    )
    leads = [line.cells["lead"] for line in plan.lines]
    assert leads[0] == "Trưởng các phòng, đơn vị sự nghiệp trực thuộc" and leads[-1] == "Văn phòng"
    assert prose("1. Các phòng đã triển khai niêm yết Bản cam kết tại nơi làm việc.").lines == ()


def test_columns_that_were_not_used_are_named() -> None:
    rows: list[list[Any]] = [
        ["STT", "Nội dung", "Chủ trì", "Thời hạn", "Cấp ban hành", "Kinh phí"],
        [1, "Rà soát quy chế", "Văn phòng", "30/11/2026", "UBND thành phố", None],
    ]
    assert read_plan(open_paper(workbook(rows)), OFFICE).unread == ("Cấp ban hành",)


def test_a_table_without_a_header_is_named_row_by_row_and_not_guessed() -> None:
    plan = plan_of([1, "Rà soát", "Văn phòng"], [2, "Báo cáo", "Văn phòng"])
    assert plan.lines == ()
    assert why(plan) == [(1, "no_header"), (2, "no_header")]


def test_tien_do_is_a_deadline_where_days_stand_below_it_and_else_what_was_reached() -> None:
    rows = ["TT", "Nội dung", "Chủ trì", "Tiến độ"]
    assert told(plan_of(rows, [1, "Một", "VP", "Quý II/2025"]), "deadline", "said") == [("Quý II/2025", "")]
    assert told(plan_of(rows, [1, "Một", "VP", "Đang trình ký"]), "deadline", "said") == [("", "Đang trình ký")]


# --- rows -----------------------------------------------------------------------------------------------------------


def test_titles_sections_totals_and_signatures_are_no_tasks_and_each_is_named() -> None:
    plan = plan_of(
        ["PHỤ LỤC"],
        ["DANH MỤC NHIỆM VỤ"],
        [],
        HEADER,
        ["I", "CÔNG TÁC CHỈ ĐẠO"],
        [1, "Một", "VP", None, None, "2025"],
        ["II", "Cải cách thể chế"],
        [2, "Hai", "VP", None, None, "2025"],
        [None, "Tổng cộng: 02 nhiệm vụ"],
        [None, None, None, None, "Hải Phòng, ngày 24 tháng 01 năm 2025"],
        [None, "Người lập biểu", None, None, "Trưởng ban"],
        [None, "Nguyễn Thu Hà"],
    )
    assert told(plan, "section", "content") == [("I", "Một"), ("II", "Hai")]
    assert why(plan) == [(5, "section"), (7, "section"), (9, "total"), (10, "footer"), (11, "footer"), (12, "footer")]


def test_a_section_that_names_a_unit_gives_its_tasks_to_that_unit() -> None:
    plan = plan_of(
        ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
        ["I", "Phòng Quản lý lao động:"],
        [1, "Một", None, "2025"],
        [2, "Hai", "Văn phòng", "2025"],
        ["II", "Nhiệm vụ khác"],
        [3, "Ba", None, "2025"],
    )
    assert told(plan, "content", "lead") == [("Một", "Phòng Quản lý lao động"), ("Hai", "Văn phòng"), ("Ba", "")]


def test_a_number_in_front_of_a_text_is_a_heading_where_no_task_has_one() -> None:
    plan = plan_of(
        ["Nội dung công việc", "Đơn vị chịu trách nhiệm", "Tiến độ"],
        ["1. Công tác chuẩn bị", "", ""],
        ["Xây dựng dự toán kinh phí", "Văn phòng", "22/5/2026"],
        ["2. Tổ chức Ngày hội", "", ""],
        ["Mời doanh nghiệp đăng ký", "P. QLĐT", "20/6/2026"],
    )
    assert told(plan, "content", "section") == [("Xây dựng dự toán kinh phí", "1"), ("Mời doanh nghiệp đăng ký", "2")]


def test_a_few_words_alone_in_their_row_are_a_heading_where_nothing_is_numbered_and_they_name_no_work() -> None:
    plan = plan_of(
        ["Đầu việc", "Phụ trách", "Xong trước"],
        ["Hậu cần", "", ""],
        ["Thuê hội trường", "Văn phòng", "29/10/2026"],
        ["Lập danh sách", "", ""],
        ["Mời báo chí", "Trung tâm", "06/11/2026"],
    )
    assert told(plan, "content", "section") == [("Thuê hội trường", "Hậu cần"), ("Lập danh sách", "Hậu cần"), ("Mời báo chí", "Hậu cần")]


def test_a_word_for_hurry_in_a_column_of_results_is_a_note() -> None:
    plan = plan_of(["Nội dung", "Đơn vị", "Thời hạn", "Kết quả"], ["Báo cáo tai nạn", "VP", "24/3/2026", "Khẩn"])
    assert told(plan, "product", "note") == [("", "Khẩn")]


def test_a_numbered_heading_over_numbered_tasks_is_a_section() -> None:
    plan = plan_of(HEADER, [1, "Thể chế"], ["1.1", "Rà soát", "VP", None, None, "2025"], ["1.2", "Sửa đổi", "VP", None, None, "2025"])
    assert told(plan, "number", "content") == [("1.1", "Rà soát"), ("1.2", "Sửa đổi")]


def test_a_unit_and_a_deadline_merged_over_rows_belong_to_each_of_them() -> None:
    plan = plan_of(
        ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
        [1, "Một", "P. QLĐT", "30/6/2025"],
        [2, "Hai", None, None],
        [3, "Ba", None, "Quý IV/2025"],
        merged=["C2:C4", "D2:D3"],
    )
    assert told(plan, "content", "lead", "deadline") == [
        ("Một", "Phòng Quản lý đầu tư", "30/6/2025"),
        ("Hai", "Phòng Quản lý đầu tư", "30/6/2025"),
        ("Ba", "Phòng Quản lý đầu tư", "Quý IV/2025"),
    ]


def test_a_task_over_several_rows_is_one_task() -> None:
    plan = plan_of(
        HEADER,
        [1, "Rà soát các dự án, gồm:", "P. QLĐT", None, "Báo cáo", "2025"],
        [None, "- dự án trong khu công nghiệp;", None, None, None, None],
        [None, None, None, None, "Tờ trình", None],
        [2, "Hai", "VP", None, None, "2025"],
    )
    assert told(plan, "content", "product") == [
        ("Rà soát các dự án, gồm:\n- dự án trong khu công nghiệp;", "Báo cáo\nTờ trình"),
        ("Hai", ""),
    ]


def test_the_same_again_is_what_stands_above() -> None:
    plan = plan_of(HEADER, [1, "Một", "P. QLĐT", "VP", None, "30/6/2025"], [2, "Hai", "nt", '"', None, "-nt-"])
    assert told(plan, "lead", "support", "deadline") == [("Phòng Quản lý đầu tư", "Văn phòng", "30/6/2025")] * 2


def test_a_blank_unit_is_never_taken_from_above() -> None:
    plan = plan_of(HEADER, [1, "Một", "P. QLĐT", None, None, "2025"], [2, "Hai", None, None, None, "2025"])
    assert told(plan, "lead") == [("Phòng Quản lý đầu tư",), ("",)]


def test_an_old_list_says_what_was_done_and_when() -> None:
    plan = plan_of(
        ["TT", "Trích yếu", "Số ký hiệu", "Ngày văn bản", "Đơn vị xử lý", "Nguồn giao", "Hạn xử lý", "Trạng thái", "Ngày hoàn thành"],
        [1, "Một", "12/UBND-TH", datetime(2024, 3, 1), "VP", "NV UBND", datetime(2024, 4, 1), "Hoàn thành đúng hạn", datetime(2024, 3, 30)],
        [2, "Hai", "13/UBND-TH", datetime(2024, 3, 1), "VP", "NV UBND", None, "Đang thực hiện quá hạn", None],
        [3, "Ba", "14/KH-BQL", datetime(2024, 3, 1), "VP", None, None, "Chưa hoàn thành", None],
        [4, "Bốn", "15/TB-BQL", datetime(2024, 3, 1), "VP", "Thành ủy", None, "Dừng theo chỉ đạo", None],
        [5, "Năm", None, None, "VP", "Chương trình công tác UBND", None, None, datetime(2024, 3, 30)],
    )
    assert told(plan, "content", "state", "done_on", "source", "symbol") == [
        ("Một", "done", "30/03/2024", "NV_UBND", "12/UBND-TH"),
        ("Hai", "open", "", "NV_UBND", "13/UBND-TH"),
        ("Ba", "open", "", "KE_HOACH", "14/KH-BQL"),
        ("Bốn", "withdrawn", "", "THANH_UY", "15/TB-BQL"),
        ("Năm", "done", "30/03/2024", "CTCT_UBND", ""),
    ]


def test_several_tables_of_one_document_are_read_and_one_cut_by_a_page_goes_on() -> None:
    second = ["2", "Hai", "VP", "", "", "2025"]
    paper = word(
        "KẾ HOẠCH", "Kiểm tra năm 2025", [HEADER, ["1", "Một", "VP", "", "", "2025"]], "Tiếp theo", [second], [HEADER, ["3", "Ba", "VP"]]
    )
    plan = read_plan(open_paper(paper), OFFICE)
    assert told(plan, "content", "lead") == [("Một", "Văn phòng"), ("Hai", "Văn phòng"), ("Ba", "Văn phòng")]
    assert plan.year == 2025


# --- units ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Phòng Quản lý đầu tư", ["Phòng Quản lý đầu tư"]),
        ("P. QLĐT", ["Phòng Quản lý đầu tư"]),
        ("P.QLĐT", ["Phòng Quản lý đầu tư"]),
        ("phong quan ly dau tu", ["Phòng Quản lý đầu tư"]),
        ("Phòng QLĐT", ["Phòng Quản lý đầu tư"]),
        ("QLĐT", ["Phòng Quản lý đầu tư"]),
        ("Quản lý đầu tư", ["Phòng Quản lý đầu tư"]),
        ("Trưởng phòng Quản lý đầu tư", ["Phòng Quản lý đầu tư"]),
        ("Phòng Quản lý đầu tư Ban Quản lý", ["Phòng Quản lý đầu tư"]),
        ("VP", ["Văn phòng"]),
        ("Văn phòng Ban", ["Văn phòng"]),
        ("P. Doanh nghiệp và Giám sát đầu tư", ["Phòng Doanh nghiệp và Giám sát đầu tư"]),
        ("Phòng Tài nguyên và Môi trường và Văn phòng", ["Phòng Tài nguyên và Môi trường", "Văn phòng"]),
        ("P. QLĐT, P. QLLĐ; Văn phòng", ["Phòng Quản lý đầu tư", "Phòng Quản lý lao động", "Văn phòng"]),
        ("- P. QLĐT\n- P. QLLĐ", ["Phòng Quản lý đầu tư", "Phòng Quản lý lao động"]),
        ("P. QLĐT/P. QLLĐ", ["Phòng Quản lý đầu tư", "Phòng Quản lý lao động"]),
        ("Các phòng chuyên môn, đơn vị sự nghiệp", ["Các phòng chuyên môn, đơn vị sự nghiệp"]),
        ("Văn phòng, các phòng chuyên môn", ["Văn phòng", "Các phòng chuyên môn"]),
        (
            "Các phòng chuyên môn (trừ Phòng Quản lý lao động)",
            ["Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Tài nguyên và Môi trường"],
        ),
    ],
)
def test_the_units_of_a_cell_are_found(cell: str, names: list[str]) -> None:
    found = Names(OFFICE).split(cell)
    assert [match.name for match in found] == names
    assert all(match.sure >= 0.9 for match in found)


@pytest.mark.parametrize(
    "cell", ["Các đơn vị liên quan", "Sở Tài chính", "Phòng Quản lý", "Các phòng chuyên môn (trừ Phòng Hợp tác)", "Đ/c Nam"]
)
def test_what_is_no_unit_stays_a_question(cell: str) -> None:
    assert [match.name for match in Names(OFFICE).split(cell) if match.sure >= 0.9] == []


def test_a_misspelt_unit_is_a_question_with_a_proposal() -> None:
    (match,) = Names(OFFICE).split("Phòng Quán lí lao dộg")
    assert (match.name, match.sure) == ("Phòng Quản lý lao động", 0.6)


@pytest.mark.parametrize(
    ("cell", "lead", "support"),
    [
        ("Chủ trì: P. QLĐT; phối hợp: VP, P. QLLĐ", ["Phòng Quản lý đầu tư"], ["Văn phòng", "Phòng Quản lý lao động"]),
        ("P. QLĐT chủ trì; VP phối hợp", ["Phòng Quản lý đầu tư"], ["Văn phòng"]),
        ("P. QLĐT (phối hợp: VP)", ["Phòng Quản lý đầu tư"], ["Văn phòng"]),
        ("Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng", ["Phòng Quản lý đầu tư"], ["Văn phòng"]),
        ("P. QLĐT", ["Phòng Quản lý đầu tư"], []),
    ],
)
def test_one_cell_may_name_who_leads_and_who_supports(cell: str, lead: list[str], support: list[str]) -> None:
    plan = plan_of(["TT", "Nội dung", "Đơn vị thực hiện", "Thời hạn"], [1, "Một", cell, "2025"])
    assert told(plan, "lead", "support") == [("|".join(lead), "|".join(support))]


# --- the paper ------------------------------------------------------------------------------------------------------


def test_the_paper_s_own_number_is_read_and_not_those_it_cites() -> None:
    found = read_heading(
        [
            "Số: 330/KH-BQL",
            "Hải Phòng, ngày 24 tháng 01 năm 2025",
            "KẾ HOẠCH",
            "Cải cách hành chính năm 2025",
            "Thực hiện Quyết định số 4791/QĐ-UBND ngày 29/12/2024 của Ủy ban nhân dân thành phố …",
        ]
    )
    assert found == {
        "symbol": "330/KH-BQL",
        "issued_on": "2025-01-24",
        "abstract": "Cải cách hành chính năm 2025",
        "issuer": "Ban Quản lý",
        "document": "KH 330/KH-BQL ngày 24/01/2025",
        "source": "KE_HOACH",
    }


def test_the_paper_s_number_is_read_as_it_is_written_in_a_message() -> None:
    for line in ("TB 5010/TB-BQL ngày 04/11/2024", "Thông báo số 5010/TB-BQL ngày 04/11/2024"):
        found = read_heading(["Giao các phòng thực hiện", line, "1. Phòng Quản lý đầu tư rà soát"])
        assert (found["document"], found["issued_on"]) == ("TB 5010/TB-BQL ngày 04/11/2024", "2024-11-04")
    # A paper that is cited in a sentence, in a list, or further down is another one.
    for cited in ("Thực hiện TB 5010/TB-BQL ngày 04/11/2024", "- TB 5010/TB-BQL ngày 04/11/2024", "TB 5010/TB-BQL của Ban Quản lý"):
        assert "symbol" not in read_heading(["Giao các phòng thực hiện", cited])
    assert "symbol" not in read_heading([*["Giao các phòng thực hiện"] * 6, "TB 5010/TB-BQL ngày 04/11/2024"])


def test_an_annex_names_the_paper_it_is_attached_to() -> None:
    found = read_heading(["PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2025 của UBND thành phố)"])
    assert (found["symbol"], found["issued_on"], found["source"]) == ("12/QĐ-UBND", "2025-03-05", "NV_UBND")


def test_a_draft_with_number_and_day_left_blank_is_named_by_its_month() -> None:
    found = read_heading(["Số: /KH-BQL", "Hải Phòng, ngày tháng 01 năm 2024", "KẾ HOẠCH", "Cải cách hành chính năm 2024"])
    assert found["document"] == "KH …/KH-BQL tháng 01/2024"
    assert "symbol" not in found
    assert "issued_on" not in found


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("NV UBND", Source.NV_UBND),
        ("UBND thành phố giao", Source.NV_UBND),
        ("Chương trình công tác UBND", Source.CTCT_UBND),
        ("Thành ủy", Source.THANH_UY),
        ("HĐND thành phố", Source.HDND),
        ("Thủ tướng Chính phủ", Source.CP_TTG),
        ("Kế hoạch của Ban", Source.KE_HOACH),
        ("Thông báo kết luận", Source.THONG_BAO_KL),
        ("Lãnh đạo Ban giao trực tiếp", Source.CHI_DAO),
        ("không rõ", None),
    ],
)
def test_a_source_is_known_by_the_words_of_the_office(words: str, source: Source | None) -> None:
    assert source_of(words) is source


def test_the_year_of_a_plan_is_its_own_and_a_conclusion_has_none() -> None:
    assert plan_year(["KẾ HOẠCH", "Công tác năm 2027"]) == 2027
    assert plan_year(["THÔNG BÁO", "Kết luận tại hội nghị tổng kết năm 2026"]) is None


# --- running text ---------------------------------------------------------------------------------------------------


def test_an_annex_in_running_text_gives_each_unit_its_tasks() -> None:
    plan = prose(
        "PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ\n\n1. Văn phòng:\n\nRà soát tiêu chí, phối hợp với các phòng chuyên môn cập nhật tài liệu.\n\n"
        "2. Các phòng chuyên môn:\n\n- Lập hồ sơ công việc trước ngày 30/11/2024.\n\n- Tăng cường ký số;\n\nNơi nhận:\n- Lưu: VP."
    )
    assert told(plan, "content", "lead", "support", "deadline", "item") == [
        ("Rà soát tiêu chí, phối hợp với các phòng chuyên môn cập nhật tài liệu", "Văn phòng", "Các phòng chuyên môn", "", "mục 1"),
        ("Lập hồ sơ công việc trước ngày 30/11/2024", "Các phòng chuyên môn", "", "trước ngày 30/11/2024", "mục 2"),
        ("Tăng cường ký số", "Các phòng chuyên môn", "", "", "mục 2"),
    ]


def test_an_order_with_a_list_gives_its_items_to_whom_it_names() -> None:
    plan = prose(
        "Phó Trưởng ban yêu cầu các phòng chuyên môn, đơn vị sự nghiệp tập trung thực hiện một số nhiệm vụ sau:\n"
        "(1) Củng cố điểm số.\n(2) Ký số đầu ra.\nVăn phòng thông báo để các đơn vị thực hiện./."
    )
    assert told(plan, "number", "content", "lead") == [
        ("1", "Củng cố điểm số", "Các phòng chuyên môn, đơn vị sự nghiệp"),
        ("2", "Ký số đầu ra", "Các phòng chuyên môn, đơn vị sự nghiệp"),
    ]


@pytest.mark.parametrize(
    ("text", "content", "lead", "support", "deadline"),
    [
        (
            "1. Giao Văn phòng tổng hợp số liệu trước ngày 14/11/2023 để báo cáo.",
            "Tổng hợp số liệu trước ngày 14/11/2023 để báo cáo",
            "Văn phòng",
            "",
            "trước ngày 14/11/2023",
        ),
        (
            "- Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng rà soát dự án, xong trong tháng 12/2026.",
            None,
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "xong trong tháng 12/2026",
        ),
        (
            "Đề nghị P. QLLĐ, P. TN&MT báo cáo định kỳ hằng tháng.",
            "Báo cáo định kỳ hằng tháng",
            "Phòng Quản lý lao động|Phòng Tài nguyên và Môi trường",
            "",
            "định kỳ hằng tháng",
        ),
    ],
)
def test_an_order_in_one_sentence_is_a_task(text: str, content: str | None, lead: str, support: str, deadline: str) -> None:
    (line,) = prose(text).lines
    assert content is None or line.cells["content"] == content
    assert (line.cells["lead"], line.cells["support"], line.cells["deadline"]) == (lead, support, deadline)


def test_praise_and_reasons_are_no_tasks_and_what_begins_as_work_does_is_for_a_person_to_look_at() -> None:
    text = (
        "Thứ nhất, hoàn thành 43/43 nhiệm vụ đề ra.\nCác phòng chuyên môn đã thực hiện đúng quy định.\n"
        "Bên cạnh kết quả đạt được, còn nhiệm vụ quá hạn."
    )
    plan = prose(text)
    assert plan.lines == ()
    assert [one.why for one in plan.passed] == ["doubtful", "prose", "prose"]


# --- what holds for every table ---------------------------------------------------------------------------------------

_CELL = st.sampled_from(
    ["", "Rà soát", "- ý nhỏ", "VP", "P. QLĐT", "2025", "I", "1", "Tổng cộng", "nt", "x" * 200, "Người lập biểu", "30/02/2025", "😀", "‮đảo"]
)


@given(st.lists(st.lists(_CELL, min_size=1, max_size=7), max_size=25))
def test_no_row_is_dropped_unseen_or_invented(rows: Rows) -> None:
    table = [HEADER, *rows]
    plan = _read(table)
    numbers = [line.row for line in plan.lines] + [one.row for one in plan.passed]
    assert len(numbers) == len(set(numbers))
    filled = {number for number, row in enumerate(table, start=1) if any(str(cell).strip() for cell in row)}
    assert set(numbers) <= filled
    written = " ".join(" ".join(line.cells.values()) for line in plan.lines) + " ".join(one.text for one in plan.passed)
    for number in filled - set(numbers) - {1}:
        # The rest of the task above: its words are in that task.
        assert plan.lines
        assert any(clean(str(cell))[:40].lstrip("- ") in written for cell in table[number - 1] if str(cell).strip())


def _read(table: Rows) -> Plan:
    from messages.papers.values import Grid, Paper

    grid = Grid(
        "", tuple(Row(n, tuple(Cell(str(c)) for c in row)) for n, row in enumerate(table, start=1) if any(str(c).strip() for c in row))
    )
    return read_plan(Paper((grid,)), OFFICE)


def test_a_unit_named_in_three_hundred_letters_is_a_question_and_its_words_stay_whole() -> None:
    name = "Phòng " + "quản lý tổng hợp " * 18
    plan = plan_of(HEADER, [1, "Rà soát", name, None, None, "2025"])
    assert told(plan, "content", "lead") == [("Rà soát", " ".join(name.split()))]


def test_a_page_of_names_without_an_end_costs_no_more_looks_than_it_has_names(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = 0
    look = Names.match

    def counted(self: Names, written: str) -> Any:
        nonlocal looks
        looks += 1
        return look(self, written)

    monkeypatch.setattr(Names, "match", counted)
    Names(OFFICE).split("xã, phường, " * 400)
    assert looks < 800 * 40


# --- a unit that has a shorter name, too ---


def two_names() -> Directory:
    """The office with two units that are called by the beginning of their names, too."""
    planning = Unit(7, "Phòng Kế hoạch tổng hợp", "P. KHTH", "KHTH", UnitKind.DEPARTMENT, Mode.LIVE, 7)
    finance = Unit(8, "Phòng Tài chính - Kế toán", "P. TCKT", "TCKT", UnitKind.DEPARTMENT, Mode.LIVE, 8)
    names = {
        "phong ke hoach tong hop": 7,
        "phong ke hoach": 7,
        "p. khth": 7,
        "phong tai chinh ke toan": 8,
        "phong tai chinh": 8,
        "p. tckt": 8,
    }
    return replace(OFFICE, units={**OFFICE.units, 7: planning, 8: finance}, names={**OFFICE.names, **names})


@pytest.mark.parametrize(
    ("sentence", "content", "lead", "support"),
    [
        ("Giao Phòng Kế hoạch tổng hợp tổng hợp số liệu FDI", "Tổng hợp số liệu FDI", "Phòng Kế hoạch tổng hợp", ""),
        ("Giao Phòng Kế hoạch tổng hợp tham mưu kế hoạch năm", "Tham mưu kế hoạch năm", "Phòng Kế hoạch tổng hợp", ""),
        ("Giao Phòng Kế hoạch tổng hợp số liệu FDI", "Tổng hợp số liệu FDI", "Phòng Kế hoạch tổng hợp", ""),
        ("Giao Phòng Kế hoạch tham mưu kế hoạch năm", "Tham mưu kế hoạch năm", "Phòng Kế hoạch tổng hợp", ""),
        ("Giao Phòng Tài chính - Kế toán rà soát công nợ", "Rà soát công nợ", "Phòng Tài chính - Kế toán", ""),
        ("Giao Phòng Tài chính – Kế toán rà soát công nợ", "Rà soát công nợ", "Phòng Tài chính - Kế toán", ""),
        ("Giao Phòng Tài chính rà soát công nợ", "Rà soát công nợ", "Phòng Tài chính - Kế toán", ""),
        ("Phòng Tài chính - rà soát công nợ", "Rà soát công nợ", "Phòng Tài chính - Kế toán", ""),
        ("Rà soát công nợ - Phòng Tài chính - Kế toán", "Rà soát công nợ", "Phòng Tài chính - Kế toán", ""),
        (
            "Phòng Tài chính - Kế toán chủ trì, phối hợp với Phòng Kế hoạch tổng hợp rà soát công nợ",
            "Rà soát công nợ",
            "Phòng Tài chính - Kế toán",
            "Phòng Kế hoạch tổng hợp",
        ),
    ],
)
def test_no_part_of_a_units_name_is_taken_for_the_work(sentence: str, content: str, lead: str, support: str) -> None:
    text = f"THÔNG BÁO\n1. Giao Văn phòng báo cáo kết quả trước ngày 30/11/2026.\n2. {sentence} - 20/12/2026.\n"
    line = read_plan(read_text(text), two_names()).lines[1].cells
    assert (line["content"].partition(" - ")[0], line["lead"], line["support"]) == (content, lead, support)


def test_of_two_columns_for_who_leads_neither_is_a_person_where_the_office_knows_none_of_them() -> None:
    header = ["STT", "Nội dung nhiệm vụ", "Chủ trì", "Đơn vị chủ trì", "Thời gian hoàn thành"]
    rows = [[number, f"Rà soát hồ sơ {number}", "Phòng Lạ", "Phòng Không Có", "15/12/2026"] for number in (1, 2, 3)]
    assert all(line.cells["lead"] for line in plan_of(header, *rows).lines)


def test_units_in_a_column_whose_header_names_something_else_do_not_help() -> None:
    for over, support in (("Nơi họp", ""), ("Cùng làm", "Phòng Quản lý lao động")):
        header = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", over, "Thời gian hoàn thành"]
        rows = [[number, f"Rà soát hồ sơ {number}", "P. QLĐT", "P. QLLĐ", "15/12/2026"] for number in (1, 2, 3)]
        assert told(plan_of(header, *rows), "support") == [(support,)] * 3
