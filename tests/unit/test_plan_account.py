"""Whatever the reading decides by a guess is named beside its row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.plan import Line, Passed, Plan
from messages.papers.opening import open_paper
from messages.papers.plain import read_text
from messages.papers.values import Paper
from messages.reading.plan.account import account
from messages.reading.plan.reader import read_plan
from messages.reading.plan.units import Names
from tests.papers import directory, workbook

OFFICE = directory()
NAMES = Names(OFFICE)
ORDERS = "THÔNG BÁO\nYêu cầu các đơn vị thực hiện các nhiệm vụ sau:\n"
PAPER = f"""{ORDERS}1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng rà soát quỹ đất sạch, báo cáo trước ngày 15/12/2026.
2. Văn phòng: tổng hợp minh chứng chấm điểm chỉ số cải cách hành chính, xong trước ngày 30/11/2026.
3. Phòng Quản lý lao động:
- Thống kê doanh nghiệp có tổ chức công đoàn, hạn 25/11/2026.
- Hướng dẫn 12 doanh nghiệp xây dựng thang lương theo mức lương tối thiểu mới.
4. Trung tâm Dịch vụ việc làm kết nối cung cầu lao động với các trường nghề trong quý I/2027.
"""


def read(text: str) -> Plan:
    return read_plan(read_text(text), OFFICE)


def doubts(text: str, kind: str) -> list[str]:
    """The words of the doubts of one kind, of the first task below a unit's heading."""
    line = read(f"Phòng Quản lý lao động:\n{text}").lines[0]
    return [doubt.partition(":")[2] for doubt in line.doubts if doubt.startswith(f"{kind}:")]


def test_a_paper_read_in_full_has_no_doubts() -> None:
    plan = read(PAPER)
    assert len(plan.lines) == 5
    assert [line.doubts for line in plan.lines] == [()] * 5


def test_a_paragraph_of_which_one_sentence_is_a_task_and_one_may_be_none_is_read_and_named() -> None:
    office = replace(OFFICE, groups={**OFFICE.groups, "cac phong don vi": next(iter(OFFICE.groups.values()))})
    exhorts = (
        "Yêu cầu các phòng, đơn vị nghiêm túc rút kinh nghiệm. Giao Văn phòng tổng hợp kết quả, báo cáo Trưởng ban trước ngày 20/10/2026."
    )
    plan = read_plan(read_text(f"{ORDERS}1. Phòng Quản lý lao động: thống kê công đoàn, hạn 25/11/2026.\n{exhorts}\n"), office)
    assert [line.cells["content"][:8] for line in plan.lines] == ["Thống kê", "Tổng hợp"]
    assert [one.row for one in plan.passed if one.why == "doubtful"] == [4]
    assert any(doubt.startswith("cut:Yêu cầu các phòng, đơn vị") for doubt in plan.lines[1].doubts)


# --- what was left out ---


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("- Phối hợp với Công an thành phố, Văn phòng kiểm tra 12 doanh nghiệp", ["Phối hợp với Công an thành phố, Văn phòng"]),
        ("- Kiểm tra 12 doanh nghiệp, phối hợp với Văn phòng", ["phối hợp với Văn phòng"]),
        ("- Phối hợp với Văn phòng kiểm tra 12 doanh nghiệp", []),
        ("- Là cơ quan thường trực, kiểm tra 12 doanh nghiệp", ["Là cơ quan thường trực"]),
        ("- Kiểm tra 12 doanh nghiệp, hoàn thành trước ngày 15/12/2026", []),
    ],
)
def test_words_left_out_of_a_content_are_named_unless_each_is_accounted_for(text: str, left_out: list[str]) -> None:
    assert doubts(text, "cut") == left_out


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Đối với số vốn chưa giải ngân, giao Văn phòng tham mưu văn bản", "Đối với số vốn chưa giải ngân, giao Văn phòng"),
        ("Về quy hoạch: giao Văn phòng tham mưu văn bản", None),
        ("Đường gom đã xong hai phần ba. Giao Văn phòng tham mưu văn bản", "Đường gom đã xong hai phần ba. Giao Văn phòng"),
    ],
)
def test_words_before_an_order_are_named_unless_they_are_its_topic(text: str, left_out: str | None) -> None:
    (line,) = read(f"{ORDERS}1. {text} trả lời trước ngày 15/12/2026.").lines
    assert line.doubts == (() if left_out is None else (f"cut:{left_out}",))


@given(st.integers(0, 4), st.booleans(), st.integers(1, 3))
def test_whatever_words_of_work_are_cut_off_a_task_its_row_is_named(row: int, first: bool, words: int) -> None:
    paper, plan = read_text(PAPER), read(PAPER)
    content = plan.lines[row].cells["content"]
    work = content.replace(plan.lines[row].cells["deadline"], "").rstrip(" ,").split()
    left = " ".join(work[words:] if first else work[:-words])
    line = _changed(paper, plan, row, {"content": left})
    assert any(doubt.startswith("cut:") for doubt in line.doubts), (content, left)


@pytest.mark.parametrize(("row", "cell"), [(0, "support"), (0, "lead"), (1, "lead"), (4, "lead")])
def test_a_unit_named_in_the_words_and_given_nothing_is_named(row: int, cell: str) -> None:
    line = _changed(read_text(PAPER), read(PAPER), row, {cell: ""})
    assert any(doubt.startswith("cut:") for doubt in line.doubts)


@pytest.mark.parametrize("row", [0, 1, 2, 4])
def test_a_day_in_the_words_that_was_not_taken_is_named(row: int) -> None:
    line = _changed(read_text(PAPER), read(PAPER), row, {"deadline": ""})
    assert any(doubt.startswith("other_day:") for doubt in line.doubts)


@pytest.mark.parametrize("number", [4, 8])
def test_an_order_that_became_no_task_is_never_passed_over_silently(number: int) -> None:
    paper, plan = read_text(PAPER), read(PAPER)
    lines = [line for line in plan.lines if line.row != number]
    assert len(lines) == 4
    _, passed = account(paper, lines, [*plan.passed, Passed(number, "prose", "")], NAMES)
    assert passed[-1].why == "doubtful"


@pytest.mark.parametrize(
    ("text", "is_doubtful"),
    [
        ("12/10 - QLĐT - Báo cáo tình hình cấp giấy chứng nhận", True),
        ("Phòng Quản lý đầu tư: rà soát quỹ đất sạch", True),
        ("Số liệu gửi về Văn phòng trong ngày 12/10.", True),
        ("Rà soát quỹ đất sạch.", True),
        ("Kiểm tra cải cách hành chính năm 2026", False),
        ("Phòng Quản lý đầu tư", False),
        ("Ngày 09/3/2026, Trưởng ban chủ trì cuộc họp giao ban với lãnh đạo Văn phòng", False),
        ("Văn phòng thông báo để các phòng biết, thực hiện", False),
        ("Phòng Quản lý đầu tư rà soát các nội dung sau:", False),
    ],
)
def test_what_reads_like_an_order_and_gave_no_task_is_doubtful(text: str, is_doubtful: bool) -> None:
    paper = read_text(text)
    _, (passed,) = account(paper, [], [Passed(1, "prose", text)], NAMES)
    assert passed.why == ("doubtful" if is_doubtful else "prose")


def test_a_courteous_ending_taken_for_a_task_is_named() -> None:
    paper = read_text("Văn phòng:\n- Lập danh sách.\nMong các đồng chí quan tâm thực hiện tốt.")
    plan = read_plan(paper, OFFICE)
    cells = {**plan.lines[0].cells, "content": "Mong các đồng chí quan tâm thực hiện tốt"}
    (_, line), _ = account(paper, [plan.lines[0], Line(3, cells)], [], NAMES)
    assert line.doubts == ("maybe:Mong các đồng chí quan tâm thực hiện tốt",)


def test_what_hangs_on_no_unit_no_day_and_no_result_is_named() -> None:
    rows = [["Nội dung", "Chủ trì", "Thời hạn"], ["Lập danh sách", "Văn phòng", "15/12/2026"], ["Tổ chức ngày hội", "", ""]]
    plan = read_plan(open_paper(workbook(rows)), OFFICE)
    assert [line.doubts for line in plan.lines] == [(), ("maybe:Tổ chức ngày hội",)]


def test_a_verb_left_out_with_the_words_before_it_is_named() -> None:
    paper = read_text("Phòng Quản lý lao động:\n- Hoàn thành báo cáo quan trắc quý II trước ngày 15/6/2026.")
    line = _changed(paper, read_plan(paper, OFFICE), 0, {"content": "danh sách quan trắc quý II trước ngày 15/6/2026"})
    assert [doubt.partition(":")[0] for doubt in line.doubts] == ["cut"]


# --- what the words still hold ---


@pytest.mark.parametrize(
    ("content", "days"),
    [
        ("Nghiên cứu mô hình khu thương mại tự do cho tháng 10/2026 của Ban", ["tháng 10/2026"]),
        ("Nghiên cứu phương án cho quý III/2026, xem lại sau ngày 05/8/2026", ["quý III/2026", "ngày 05/8/2026"]),
        ("Bảo đảm đến 30/6/2026 đạt 50 % kế hoạch", ["30/6/2026"]),
        ("Báo cáo kết quả tháng 01/2026", []),
        ("Thực hiện Kết luận ngày 12/4/2026", []),
        ("Thực hiện Kế hoạch số 12/KH-BQL", []),
        ("Rà soát 3/5 hồ sơ tồn", []),
    ],
)
def test_a_day_to_come_in_the_words_of_a_task_without_deadline_is_named_and_a_papers_or_a_past_one_is_not(
    content: str, days: list[str]
) -> None:
    paper = read_text("Văn phòng:\n- Lập danh sách.")
    line = read_plan(paper, OFFICE).lines[0]
    line = replace(line, cells={**line.cells, "content": content}, place="bảng 1")
    (found,), _ = account(Paper(()), [line], [], NAMES, "2026-03-09")
    assert [doubt.partition(":")[2] for doubt in found.doubts] == days


@pytest.mark.parametrize(
    ("deadline", "is_named"),
    [
        ("Tuần 3 tháng 9/2026", True),
        ("trong tuần", True),
        ("cả tháng 9/2026", True),
        ("trong ngày", True),
        ("15/9/2026", False),
        ("quý III/2026", False),
    ],
)
def test_a_deadline_that_not_everybody_reads_as_a_day_is_named(deadline: str, is_named: bool) -> None:
    line = read("Văn phòng:\n- Lập danh sách.").lines[0]
    (found,), _ = account(Paper(()), [replace(line, cells={**line.cells, "deadline": deadline}, place="bảng 1")], [], NAMES)
    assert found.doubts == ((f"day:{deadline}",) if is_named else ())


def test_a_helper_that_stays_in_the_words_is_named() -> None:
    assert doubts("- Lập dự toán, phối hợp với Phòng Quản lý đầu tư trình phê duyệt trước ngày 12/3/2027", "who") == [
        "phối hợp với Phòng Quản lý đầu tư"
    ]


def test_somebody_else_who_begins_behind_a_comma_is_named() -> None:
    assert doubts("- Chuẩn bị bài thuyết trình trước 21/10, VP lo đón tiếp", "who") == ["VP lo đón tiếp"]
    assert doubts("- Gửi danh sách về VP trước 21/10", "who") == []


def test_a_sentence_that_became_two_tasks_and_one_that_holds_another_are_named() -> None:
    plan = read("Văn phòng:\n- Tham mưu văn bản, trình ký trước ngày 26/10/2026; tổng hợp kết quả, báo cáo trước ngày 20/11/2026.")
    assert [[doubt.partition(":")[0] for doubt in line.doubts] for line in plan.lines] == [["parted"], ["parted"]]
    plan = read("Văn phòng:\n- Tham mưu văn bản, trình ký trước ngày 26/10/2026; theo dõi việc thực hiện.")
    assert [line.doubts for line in plan.lines] == [("joined:theo dõi việc thực hiện",)]


def _changed(paper: Paper, plan: Plan, row: int, cells: dict[str, str]) -> Line:
    """The task as the account has it where the reading had given it other cells."""
    lines = [replace(line, doubts=()) for line in plan.lines]
    lines[row] = replace(lines[row], cells={**lines[row].cells, **cells})
    return account(paper, lines, plan.passed, NAMES)[0][row]
