"""Running text: what is told, what everybody is called upon to do, what other bodies are asked, and the day of an event."""

from __future__ import annotations

import pytest

from bot.core.plan import Plan
from messages.papers.opening import open_paper
from messages.papers.plain import read_text
from messages.reading.plan.bodies import others_at
from messages.reading.plan.days import deadline_in, event_day
from messages.reading.plan.reader import read_plan
from messages.reading.plan.telling import exhorts
from messages.reading.plan.units import Names
from tests.papers import Rows, directory, word, workbook
from tests.plans.sheet import M

OFFICE = directory()
ORDERS = "Trưởng ban kết luận như sau:\n"


def prose(text: str) -> Plan:
    return read_plan(read_text(text), OFFICE)


def told(plan: Plan, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(line.cells[column] for column in columns) for line in plan.lines]


def doubtful(plan: Plan) -> list[int]:
    return [one.row for one in plan.passed if one.why == "doubtful"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sở Tài chính thẩm định dự toán", "Sở Tài chính"),
        ("Sở Nông nghiệp và Môi trường, UBND các xã liên quan kiểm tra", "Sở Nông nghiệp và Môi trường, UBND các xã liên quan"),
        ("Công an thành phố thành lập đoàn kiểm tra", "Công an thành phố"),
        ("Chi cục Thuế cùng rà soát nợ đọng", "Chi cục Thuế"),
        ("Văn phòng UBND thành phố theo dõi", "Văn phòng UBND thành phố"),
        ("Ủy ban Kiểm tra Đảng ủy hoàn thành kết luận", "Ủy ban Kiểm tra Đảng ủy"),
        ("Ban Quản lý Khu kinh tế Hải Phòng rà soát", "Ban Quản lý Khu kinh tế Hải Phòng"),
        ("các sở, ngành, địa phương thực hiện", "các sở, ngành, địa phương"),
        ("Bộ phận một cửa tiếp nhận", ""),
        ("Hội nghị xúc tiến đầu tư", ""),
        ("Trường hợp vượt thẩm quyền", ""),
        ("Văn phòng theo dõi", ""),
    ],
)
def test_the_name_of_another_body_ends_where_its_work_begins(text: str, name: str) -> None:
    assert text[: others_at(text)] == name


@pytest.mark.parametrize(
    "text",
    [
        "Các phòng, đơn vị nêu cao tinh thần trách nhiệm, chủ động phối hợp, không để ảnh hưởng đến tiến độ chung",
        "Yêu cầu lãnh đạo các phòng, đơn vị chấp hành nghiêm kỷ luật, kỷ cương hành chính",
        "Toàn thể công chức, viên chức tiếp tục phát huy tinh thần đoàn kết, quyết tâm hoàn thành thắng lợi nhiệm vụ năm 2026",
        "Trưởng các phòng, đơn vị chịu trách nhiệm trước Trưởng ban về kết quả thực hiện Kế hoạch này",
        "Các chi bộ trực thuộc nâng cao chất lượng sinh hoạt",
    ],
)
def test_a_call_upon_everybody_is_no_task_and_is_named(text: str) -> None:
    assert exhorts(text)
    plan = prose(f"{ORDERS}1. Văn phòng rà soát quy chế làm việc, xong trước ngày 20/10/2026.\n2. {text}.")
    assert (len(plan.lines), doubtful(plan)) == (1, [3])


@pytest.mark.parametrize(
    "text",
    [
        "Các phòng, đơn vị nêu cao trách nhiệm, rà soát nhiệm vụ quá hạn",
        "Văn phòng phối hợp chặt chẽ với Phòng Quản lý đầu tư rà soát quy chế",
        "Phòng Quản lý lao động bảo đảm số liệu thống kê",
    ],
)
def test_work_that_is_called_for_with_fine_words_is_work(text: str) -> None:
    assert not exhorts(text)


def test_what_a_unit_reported_in_a_meeting_is_no_task_and_an_order_in_the_same_part_is() -> None:
    plan = prose(
        "BIÊN BẢN\nI. KẾT QUẢ CÔNG TÁC TUẦN 10\nPhòng Quản lý đầu tư báo cáo: trong tuần đã cấp mới 03 dự án.\n"
        "Giao Phòng Quản lý đầu tư rà soát lại số liệu, xong trước ngày 12/3/2026.\nII. KẾT LUẬN\n1. Văn phòng\n"
        "- Hoàn thiện dự thảo Quy chế, gửi các phòng trước ngày 13/3/2026.\nCuộc họp kết thúc lúc 10h15.\nTHƯ KÝ\nNguyễn Thu Hương"
    )
    assert told(plan, "lead", "deadline") == [("Phòng Quản lý đầu tư", "xong trước ngày 12/3/2026"), ("Văn phòng", "trước ngày 13/3/2026")]


def test_a_numbered_item_after_a_heading_of_the_same_rank_is_not_the_units_above() -> None:
    plan = prose(f"{ORDERS}2.1. Văn phòng:\n- Mua sắm trang thiết bị phòng họp.\n2.2. Hoàn thành việc nhập dữ liệu trước ngày 20/10/2026.")
    assert told(plan, "lead") == [("Văn phòng",), ("",)]


def test_what_stands_below_a_heading_may_be_numbered_as_the_heading_is() -> None:
    plan = prose("1. Văn phòng:\n1. Rà soát quy chế\n2. Lập dự toán năm 2027\n3. Mua sắm trang thiết bị")
    assert told(plan, "lead") == [("Văn phòng",)] * 3


def test_another_body_is_asked_to_do_what_the_paper_asks_of_it() -> None:
    plan = prose(
        f"{ORDERS}1. Giao Văn phòng UBND thành phố theo dõi việc thực hiện Thông báo này.\n"
        "2. Sở Tài chính: thẩm định, bố trí vốn cho tuyến đường gom trước ngày 15/11/2026.\n"
        "3. Đề nghị Sở Xây dựng sớm có ý kiến thẩm định hồ sơ thiết kế."
    )
    assert told(plan, "lead") == [("Văn phòng UBND thành phố",), ("Sở Tài chính",), ("Sở Xây dựng",)]


def test_what_a_unit_is_to_ask_another_body_for_is_the_units_work() -> None:
    plan = prose("Phòng Quản lý đầu tư:\n- Đề nghị Sở Xây dựng sớm có ý kiến thẩm định hồ sơ thiết kế.")
    assert told(plan, "lead", "content") == [
        ("Phòng Quản lý đầu tư", "Đề nghị Sở Xây dựng sớm có ý kiến thẩm định hồ sơ thiết kế"),
    ]


def test_other_bodies_among_those_who_help_are_no_part_of_the_work() -> None:
    plan = prose(
        "Giao Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý lao động và Công an thành phố "
        "thành lập đoàn kiểm tra, thời gian từ ngày 02/11/2026 đến ngày 27/11/2026."
    )
    (line,) = plan.lines
    assert line.cells["content"].startswith("Thành lập đoàn kiểm tra")
    left_out = "cut:phối hợp với Phòng Quản lý lao động và Công an thành phố"
    assert (line.cells["support"], line.doubts) == ("Phòng Quản lý lao động", ("support:Công an thành phố", left_out))
    assert line.cells["deadline"] == "thời gian từ ngày 02/11/2026 đến ngày 27/11/2026"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chuẩn bị tài liệu làm việc với Đoàn công tác của Bộ Tài chính ngày 13/3/2026", "ngày 13/3/2026"),
        ("Chuẩn bị hậu cần Hội nghị xúc tiến đầu tư 10/4", "10/4"),
        ("Chuẩn bị tài liệu về đất Tiên Lãng, ngày 24/3 họp", "ngày 24/3"),
        ("Chuẩn bị nội dung làm việc với Đoàn giám sát ngày 26/5/2026; đôn đốc các phòng gửi tài liệu", "ngày 26/5/2026"),
        ("Theo dõi việc thực hiện Thông báo này, báo cáo Phó Trưởng ban ngày 30/10/2026", "ngày 30/10/2026"),
        ("Theo dõi việc thực hiện, báo cáo theo Công văn số 12/UBND-TH ngày 30/10/2026", ""),
        ("Theo dõi việc thực hiện Thông báo này, báo cáo Phó Trưởng ban tại giao ban tháng 4/2026", "tháng 4/2026"),
        ("Chuẩn bị nội dung Hội nghị xúc tiến đầu tư tại Hàn Quốc (dự kiến tháng 10/2026)", "tháng 10/2026"),
        ("Tổng hợp kiến nghị của doanh nghiệp sau hội nghị ngày 05/3", ""),
        ("Tổ chức thực hiện Kết luận số 12/TB-BQL ngày 13/3/2026", ""),
        ("Chuẩn bị báo cáo theo Công văn số 12/UBND-TH ngày 13/3/2026", ""),
        ("Chuẩn bị báo cáo tổng kết Hội nghị ngày 05/01/2026", ""),
    ],
)
def test_the_day_of_an_event_is_that_of_its_preparation_and_a_papers_or_a_past_day_is_none(text: str, day: str) -> None:
    assert event_day(text, issued_on="2026-03-09") == day


def test_two_works_of_one_sentence_with_a_day_each_are_two_tasks() -> None:
    plan = prose(
        "1. Phòng Quản lý lao động: tham mưu văn bản đề nghị doanh nghiệp tự kiểm tra, trình ký trước ngày 26/10/2026; "
        "tổng hợp kết quả tự kiểm tra của doanh nghiệp, báo cáo trước ngày 20/11/2026."
    )
    assert told(plan, "deadline") == [("trước ngày 26/10/2026",), ("trước ngày 20/11/2026",)]


def test_a_report_on_the_same_work_is_no_second_task_and_its_day_is_named() -> None:
    plan = prose("1. Phòng Quản lý lao động: kiểm tra 12 doanh nghiệp trước ngày 26/10/2026; báo cáo kết quả trước ngày 30/10/2026.")
    (line,) = plan.lines
    assert (line.cells["deadline"], line.doubts) == ("trước ngày 26/10/2026", ("other_day:trước ngày 30/10/2026",))


def test_the_unit_that_a_slip_goes_to_has_the_tasks_of_a_table_without_a_column_for_units() -> None:
    table: Rows = [
        ["TT", "Nội dung công việc", "Yêu cầu kết quả", "Thời hạn hoàn thành", "Ghi chú"],
        [1, "Rà soát lao động nước ngoài", "Danh sách", "25/3/2026", "Phối hợp Trung tâm"],
    ]
    paper = open_paper(word("PHIẾU GIAO VIỆC", "Đơn vị nhận: Phòng Quản lý lao động", "Người giao: Đồng chí Hải", table))
    assert told(read_plan(paper, OFFICE), "lead", "support") == [("Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm")]


def test_a_column_for_units_left_blank_is_asked_about_whoever_the_paper_goes_to() -> None:
    table: Rows = [["TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"], [1, "Rà soát lao động nước ngoài", "", "25/3/2026"]]
    plan = read_plan(open_paper(word("Kính gửi: Phòng Quản lý lao động", "Danh mục như sau:", table)), OFFICE)
    assert told(plan, "lead") == [("",)]


def test_a_letterhead_in_a_table_gives_the_papers_number_and_is_no_table_of_tasks() -> None:
    head: Rows = [
        ["UBND THÀNH PHỐ\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Số: 3198/TB-BQL", "Hải Phòng, ngày 04 tháng 11 năm 2026"],
    ]
    plan = read_plan(open_paper(word(head, "THÔNG BÁO", "Giao Văn phòng rà soát quy chế trước ngày 20/11/2026.")), OFFICE)
    assert told(plan, "symbol", "issued_on") == [("3198/TB-BQL", "2026-11-04")]
    assert {one.why for one in plan.passed} == {"prose"}


def test_work_of_a_month_in_a_notice_has_no_day_and_in_a_programme_the_end_of_the_month() -> None:
    part = "II. Nhiệm vụ trọng tâm tháng 11\n1. Phòng Quản lý lao động theo dõi tình hình quan hệ lao động."
    assert told(prose(f"THÔNG BÁO\nKết luận của Trưởng ban\n{part}"), "deadline") == [("",)]
    assert told(prose(f"CHƯƠNG TRÌNH\nCông tác quý IV năm 2026\n{part}"), "deadline") == [("tháng 11",)]


def test_a_day_without_a_year_in_a_notice_is_the_next_such_day() -> None:
    notice = prose("THÔNG BÁO\nKết luận tại hội nghị giao ban tháng 12 năm 2025\nGiao Văn phòng rà soát quy chế trước ngày 10/01.")
    assert notice.year is None
    assert prose("KẾ HOẠCH\nCông tác năm 2026\nGiao Văn phòng rà soát quy chế trước ngày 10/01.").year == 2026


def test_an_event_in_a_task_is_its_day_where_the_column_for_days_is_blank() -> None:
    rows: Rows = [
        ["TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"],
        [1, "Tổ chức Hội nghị ngày 10/4", "Văn phòng", ""],
        [2, "Lập dự toán", "VP", ""],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "deadline") == [("ngày 10/4",), ("",)]


def test_what_a_letter_asks_without_naming_anybody_is_for_those_it_goes_to() -> None:
    plan = prose(
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc\nTrưởng ban yêu cầu các phòng, đơn vị:\n"
        "1. Báo cáo kết quả công tác quý II.\n2. Rà soát các nhiệm vụ chưa hoàn thành.\nGiao Văn phòng tổng hợp trước ngày 18/6/2026."
    )
    everybody = ("Các phòng chuyên môn, đơn vị sự nghiệp",)
    assert told(plan, "lead") == [everybody, everybody, ("Văn phòng",)]


def test_who_everybody_is_in_a_letter_that_goes_to_nobody_known_is_asked() -> None:
    assert told(prose("Trưởng ban yêu cầu các phòng, đơn vị:\n1. Báo cáo kết quả công tác quý II."), "lead") == [("các phòng, đơn vị",)]


def test_the_first_units_name_may_stand_above_its_work_without_a_mark() -> None:
    plan = prose("Nội dung giao ban\nVP\nĐôn đốc các phòng gửi báo cáo (15/6)\nP.QLĐT\nCung cấp số liệu cho Cục Thống kê trước 14/6")
    assert told(plan, "lead", "deadline") == [("Văn phòng", "15/6"), ("Phòng Quản lý đầu tư", "trước 14/6")]


def test_a_post_in_a_committee_is_no_task() -> None:
    assert prose("Ban Chỉ đạo gồm các ông, bà có tên sau:\n1. Bà Hà - Chánh Văn phòng: Ủy viên thường trực.").lines == ()


def test_a_day_of_every_month_is_one() -> None:
    (line,) = prose("Văn phòng:\n- Hằng tháng báo cáo số liệu bảo hiểm thất nghiệp trước ngày 05").lines
    assert line.cells["deadline"] == "Hằng tháng báo cáo số liệu bảo hiểm thất nghiệp trước ngày 05"


def test_a_calendar_gives_its_day_to_what_stands_below_it_and_its_chair_is_no_unit() -> None:
    rows: Rows = [
        ["Thứ, ngày", "Thời gian", "Nội dung", "Chủ trì", "Đơn vị chuẩn bị"],
        ["Thứ Hai\n08/6", "8h00", "Giao ban Lãnh đạo Ban", "Trưởng ban", "Văn phòng"],
        ["", "14h00", "Làm việc với Công ty LG", "PTB Hải", "P. QLĐT"],
        ["Thứ Ba\n09/6", "8h30", "Kiểm tra KCN Nam Cầu Kiền", "PTB Hải", "P. TN&MT"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "lead", "deadline") == [
        ("Văn phòng", "Thứ Hai\n08/6"),
        ("Phòng Quản lý đầu tư", "Thứ Hai\n08/6"),
        ("Phòng Tài nguyên và Môi trường", "Thứ Ba\n09/6"),
    ]


def test_somebody_of_a_unit_stands_for_it_and_somebody_else_is_asked_about() -> None:
    rows: Rows = [
        ["TT", "Nội dung công việc", "Người thực hiện", "Thời gian"],
        [1, "Xây dựng báo cáo PCI", "Đ/c Hà - VP", "15/6/2026"],
        [2, "Rà soát quy hoạch", "Đ/c Minh (P. QLĐT)", "30/6/2026"],
        [3, "Nghiệm thu phần mềm", "Đ/c Lan", "30/6/2026"],
    ]
    plan = read_plan(open_paper(workbook(rows)), OFFICE)
    assert told(plan, "lead") == [("Văn phòng",), ("Phòng Quản lý đầu tư",), ("đc Lan",)]


def test_what_every_unit_reported_under_a_heading_of_reports_is_no_task() -> None:
    plan = prose(
        "BIÊN BẢN\nI. Các phòng, đơn vị báo cáo kết quả công tác tháng 7\n1. Văn phòng: đã tham mưu ban hành Quy chế.\n"
        "2. Phòng Quản lý đầu tư: cấp mới 06 dự án.\n- Ông Nam (Phòng Quản lý lao động): giao diện còn nhiều trường trùng lặp.\n"
        "III. Kết luận của Trưởng ban\n1. Văn phòng: lập dự toán năm 2027.\n"
        "2. Các phòng, đơn vị báo cáo kết quả về Văn phòng trước ngày 10/8/2026."
    )
    assert told(plan, "lead") == [("Văn phòng",), ("Các phòng, đơn vị",)]


def test_what_details_a_task_with_a_day_is_part_of_it() -> None:
    plan = prose(
        "Giao Phòng Doanh nghiệp và Giám sát đầu tư lập báo cáo tổng hợp trước ngày 14/5/2027, trong đó làm rõ:\n"
        "- Số doanh nghiệp đang hoạt động;\n- Kết quả sản xuất kinh doanh.\nGiao Văn phòng tổng hợp chung."
    )
    assert len(plan.lines) == 2
    assert plan.lines[0].cells["content"].endswith("- Kết quả sản xuất kinh doanh")


def test_a_schedule_of_places_is_no_list_of_tasks_and_is_named() -> None:
    tasks: Rows = [["STT", "Nội dung", "Đơn vị chủ trì", "Phối hợp", "Thời hạn"], [1, "Ban hành quyết định", "Văn phòng", "", "09/10/2026"]]
    places: Rows = [
        ["STT", "Đơn vị được kiểm tra", "Ngày kiểm tra", "Buổi", "Địa điểm"],
        [1, "Phòng Quản lý đầu tư", "20/10/2026", "Sáng", "Phòng họp tầng 3"],
        [2, "Trung tâm Dịch vụ việc làm", "22/10/2026", "Sáng", "Trụ sở Trung tâm"],
    ]
    plan = read_plan(open_paper(word(tasks, "PHỤ LỤC II", places)), OFFICE)
    assert len(plan.lines) == 1
    assert [one.why for one in plan.passed] == ["no_header"] * 3 + ["prose"]


def test_a_plan_of_one_department_says_in_its_title_whose_its_tasks_are() -> None:
    rows: Rows = [
        ["KẾ HOẠCH CÔNG TÁC THÁNG 4 NĂM 2027 CỦA PHÒNG QUẢN LÝ ĐẦU TƯ"],
        ["STT", "Nội dung công việc", "Người thực hiện", "Thời hạn"],
        [1, "Thẩm định hồ sơ dự án Heesung", "Đ/c Hùng", "09/4/2027"],
        [None, "Vũ Thị Lan", None, None],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "lead") == [("Phòng Quản lý đầu tư",)]


def test_beside_a_state_the_result_is_what_was_reached() -> None:
    rows: Rows = [
        ["STT", "Nội dung nhiệm vụ", "Chủ trì", "Hạn hoàn thành", "Trạng thái", "Kết quả/nguyên nhân chậm"],
        [1, "Lập hồ sơ thanh lý tài sản", "VP", "31/10/2026", "Đang thực hiện", "Đã có dự thảo lần 1"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "product", "said") == [("", "Đã có dự thảo lần 1")]


def test_a_unit_among_units_may_be_called_by_a_part_of_its_name() -> None:
    plan = prose("Chuẩn bị đón đoàn:\n- Văn phòng: đặt phòng họp\n- Lao động: gửi số liệu lao động, 06/11\n- Đầu tư: chuẩn bị tài liệu")
    assert told(plan, "lead", "deadline")[:2] == [("Văn phòng", ""), ("Phòng Quản lý lao động", "06/11")]
    assert plan.lines[1].matches == (("Lao động", "Phòng Quản lý lao động", 0.9),)


def test_thanks_at_the_end_are_no_part_of_a_task() -> None:
    (line,) = prose("Giao Văn phòng chốt danh sách khen thưởng trước 26/4 nhé, cảm ơn các đồng chí!").lines
    assert line.cells["content"] == "Chốt danh sách khen thưởng trước 26/4"


def test_a_dash_among_units_is_never_the_unit_s_above() -> None:
    plan = prose(
        "Nhập giúp em:\n- P.QLĐT: trả lời công văn của Sở Tài chính (hạn 20/8)\n- Tất cả các phòng: nộp bản tự đánh giá trước 25/8\n"
        "- P.DN: báo cáo giám sát 6 tháng"
    )
    assert told(plan, "lead") == [("Phòng Quản lý đầu tư",), ("Tất cả các phòng",), ("Phòng Doanh nghiệp và Giám sát đầu tư",)]


def test_a_sentence_that_begins_as_a_label_does_is_named_and_changes_no_other_task() -> None:
    plan = prose(
        f"{ORDERS}1. Văn phòng bố trí kinh phí.\n2. Thời gian báo cáo: Các đơn vị gửi báo cáo về Văn phòng trước ngày 20/9/2026 "
        "để tổng hợp."
    )
    assert (told(plan, "lead", "deadline"), doubtful(plan)) == ([("Văn phòng", "")], [3])


def test_a_team_and_who_is_in_it_is_a_heading_of_its_tasks() -> None:
    plan = prose("PHÂN CÔNG\n1. Tiểu ban hậu cần: Văn phòng\n- Khách sạn, xe đón đoàn: 12/9\n- Backdrop, âm thanh: 14/9")
    assert told(plan, "content", "lead", "deadline") == [
        ("Khách sạn, xe đón đoàn", "Văn phòng", "12/9"),
        ("Backdrop, âm thanh", "Văn phòng", "14/9"),
    ]


def test_what_a_report_asks_of_the_city_is_no_task() -> None:
    plan = prose("BÁO CÁO\nIII. ĐỀ XUẤT, KIẾN NGHỊ\nĐề nghị UBND thành phố sớm phê duyệt nhiệm vụ quy hoạch.")
    assert plan.lines == ()


def test_a_unit_of_the_office_in_brackets_and_behind_an_order_is_that_unit() -> None:
    rows: Rows = [
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"],
        [1, "Tham mưu đề án", "Ban Quản lý KKT (Phòng QLĐT)", "Quý III/2026"],
        [2, "Tuyên truyền", "Giao Trung tâm", "Quý IV/2026"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "lead") == [("Phòng Quản lý đầu tư",), ("Trung tâm Dịch vụ việc làm",)]


@pytest.mark.parametrize(("title", "lead"), [("DANH MỤC CÔNG VIỆC THÁNG 12", M), ("CÔNG VIỆC CỦA CÁC PHÒNG, ĐƠN VỊ THÁNG 12", "")])
def test_the_department_at_the_head_of_a_list_has_its_tasks_unless_the_list_is_everybodys(title: str, lead: str) -> None:
    rows: Rows = [
        ["PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        [title],
        ["STT", "Công việc", "Người thực hiện", "Thời hạn"],
        [1, "Thẩm định hồ sơ", "Phạm Thu Trang", "11/12/2026"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "lead") == [(lead,)]


@pytest.mark.parametrize(
    ("values", "column"),
    [
        (("Văn bản gửi Sở Tài chính", "Quyết định của Trưởng ban"), "product"),
        (("Đã có văn bản", "Báo cáo ngày 07/9/2026"), "said"),
    ],
)
def test_results_of_a_plan_are_its_products_and_those_of_a_follow_up_what_was_reached(values: tuple[str, str], column: str) -> None:
    rows: Rows = [
        ["Stt", "Nội dung công việc", "Kết quả đạt được", "Đơn vị thực hiện", "Thời gian thực hiện"],
        [1, "Rà soát chi thường xuyên", values[0], "Văn phòng", "20/3/2027"],
        [2, "Sửa đổi Quy chế", values[1], "Văn phòng", "30/3/2027"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), column) == [(values[0],), (values[1],)]


def test_before_the_stroke_leads_and_behind_it_helps() -> None:
    rows: Rows = [
        ["STT", "Nội dung công việc", "Đơn vị chủ trì/phối hợp", "Thời hạn hoàn thành"],
        [1, "Lấy ý kiến các sở, ngành", "Phòng QLĐT/Phòng TN&MT", "10/9"],
        [2, "Bảo vệ dự toán", "Văn phòng", "24/9"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "lead", "support") == [
        ("Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường"),
        ("Văn phòng", ""),
    ]


def test_what_was_said_in_minutes_before_their_conclusion_is_no_task() -> None:
    plan = prose(
        "BIÊN BẢN HỌP\nI. NỘI DUNG\nPhòng Quản lý đầu tư: Số liệu đã có, dự kiến trình trước ngày 20/9/2026.\n"
        "Phòng Tài nguyên và Môi trường: Đề nghị thống nhất mốc số liệu.\nII. KẾT LUẬN\n"
        "Thống nhất mốc số liệu đến hết ngày 30/9/2026. Phân công như sau:\n1. Văn phòng: tổng hợp số liệu."
    )
    assert (told(plan, "lead", "deadline"), doubtful(plan)) == ([("Văn phòng", "")], [3, 4])


def test_a_second_sentence_with_its_own_day_is_a_task_of_its_own() -> None:
    plan = prose(
        "1. Giao Phòng Tài nguyên và Môi trường hướng dẫn hoàn thiện hồ sơ. Lập danh sách, trình trước ngày 29/01/2027.\n"
        "2. Giao Văn phòng tham mưu văn bản báo cáo. Hoàn thành trước ngày 10/5/2027."
    )
    assert told(plan, "deadline") == [("",), ("trước ngày 29/01/2027",), ("Hoàn thành trước ngày 10/5/2027",)]


def test_a_department_whose_name_is_a_verb_is_among_those_who_help() -> None:
    plan = prose(
        "Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường, Sở Xây dựng xem xét đề nghị của doanh nghiệp."
    )
    assert told(plan, "content", "support") == [("Xem xét đề nghị của doanh nghiệp", "Phòng Tài nguyên và Môi trường")]


def test_a_page_without_an_end_is_no_list_of_names() -> None:
    assert not Names(OFFICE).known("Phòng chuyên môn, " * 200)
    assert Names(OFFICE).known("Phòng Quản lý đầu tư, Văn phòng, " * 10)


def test_teams_and_persons_of_a_departments_own_list_are_no_units_and_its_letterhead_leads() -> None:
    rows = [["TT", "Nhiệm vụ", "Phân công thực hiện", "Hạn"], ["1", "Mở lớp huấn luyện an toàn", "Tổ Đào tạo", "20/4/2027"]]
    rows.append(["2", "Đăng tin tuyển dụng tuần", "Ngọc Ánh", "22/4/2027"])
    plan = read_plan(open_paper(word("TRUNG TÂM DỊCH VỤ VIỆC LÀM", "PHÂN CÔNG NHIỆM VỤ", rows)), OFFICE)
    assert [line.names("lead") for line in plan.lines] == [("Trung tâm Dịch vụ việc làm",)] * 2


def test_a_departments_name_without_its_first_word_and_half_in_letters_is_its_name() -> None:
    rows = [["TT", "Nhiệm vụ", "Chủ trì", "Hạn"], ["1", "Đánh giá hiệu quả các dự án", "Doanh nghiệp và GSĐT", "20/4/2027"]]
    plan = read_plan(open_paper(word(rows)), OFFICE)
    assert [line.names("lead") for line in plan.lines] == [("Phòng Doanh nghiệp và Giám sát đầu tư",)]


def test_a_unit_nobody_knows_is_asked_about_and_not_given_to_the_letterhead() -> None:
    rows = [["TT", "Nhiệm vụ", "Chủ trì", "Hạn"], ["1", "Mở lớp huấn luyện an toàn", "Phòng Kế hoạch", "20/4/2027"]]
    rows.append(["2", "Đăng tin tuyển dụng tuần", "Sở Nội vụ", "22/4/2027"])
    plan = read_plan(open_paper(word("TRUNG TÂM DỊCH VỤ VIỆC LÀM", "PHÂN CÔNG NHIỆM VỤ", rows)), OFFICE)
    assert [line.names("lead") for line in plan.lines] == [("Phòng Kế hoạch",), ("Sở Nội vụ",)]


def test_who_leads_and_who_helps_may_stand_before_a_colon() -> None:
    (line,) = prose("3. P. QLLĐ chủ trì, Trung tâm phối hợp: nắm tình hình đình công tại Công ty Regina, báo cáo trước 12/6/2026").lines
    assert (line.names("lead"), line.names("support")) == (("Phòng Quản lý lao động",), ("Trung tâm Dịch vụ việc làm",))
    assert line.cells["content"].startswith("Nắm tình hình đình công")
    (line,) = prose("4. P. TN&MT chủ trì, P. QLĐT phối hợp kiểm tra sự cố xả thải tại KCN Nam Sách, báo cáo trước 30/7/2026.").lines
    assert (line.names("lead"), line.names("support")) == (("Phòng Tài nguyên và Môi trường",), ("Phòng Quản lý đầu tư",))
    assert line.cells["content"].startswith("Kiểm tra sự cố")


def test_a_firms_name_ends_before_a_unit_of_the_office() -> None:
    (line,) = prose(
        "Giao Phòng Doanh nghiệp và Giám sát đầu tư làm đầu mối, phối hợp Công ty Điện lực Hải Phòng và Phòng Quản lý đầu tư làm rõ nguyên "
        "nhân mất điện. Thời hạn hoàn thành: 21/5/2027."
    ).lines
    assert (line.cells["content"], line.names("support")) == ("Làm rõ nguyên nhân mất điện", ("Phòng Quản lý đầu tư",))


def test_what_minutes_conclude_below_what_was_said_is_ordered_whatever_its_day() -> None:
    said = [
        "BIÊN BẢN HỌP",
        "NỘI DUNG",
        "1. Bà Hoa báo cáo: còn 07 doanh nghiệp chưa gửi.",
        "2. Ý kiến thảo luận:",
        "- Ông Dũng: trạm bơm đã cũ.",
    ]
    concluded = [
        "3. Kết luận của chủ trì:",
        "3.1. Phòng Tài nguyên và Môi trường phối hợp với Phòng Quản lý đầu tư khảo sát trạm bơm. Thời hạn: 25/9/2026.",
        "3.2. Trung tâm Dịch vụ việc làm đăng tải bản tin cảnh báo bão; thực hiện thường xuyên.",
    ]
    plan = prose("\n".join([*said, *concluded]))
    assert [line.names("lead") for line in plan.lines] == [("Phòng Tài nguyên và Môi trường",), ("Trung tâm Dịch vụ việc làm",)]


def test_a_time_that_was_over_when_the_paper_was_written_is_no_deadline() -> None:
    said = "Số: 12/TB-BQL\nHải Phòng, ngày 10 tháng 7 năm 2026\n1. Giao Phòng Quản lý đầu tư chuẩn bị hồ sơ giải quyết thủ tục từ ngày {}."
    (line,) = prose(said.format("01/7/2025 đến ngày 30/6/2026")).lines
    assert line.cells["deadline"] == ""
    (line,) = prose(said.format("01/8/2026 đến ngày 30/9/2026")).lines
    assert line.cells["deadline"] == "từ ngày 01/8/2026 đến ngày 30/9/2026"


def test_a_week_of_a_months_programme_is_one_of_that_month() -> None:
    rows = [["TT", "Nội dung", "Chủ trì", "Thời gian"], ["1", "Mở lớp huấn luyện an toàn", "Phòng QLLĐ", "Tuần 4"]]
    plan = read_plan(open_paper(word("CHƯƠNG TRÌNH CÔNG TÁC THÁNG 7 NĂM 2026", rows)), OFFICE)
    assert [line.cells["due"] for line in plan.lines] == ["Tuần 4 tháng 7/2026"]


# --- where a result goes, who helps, what a day is of -----------------------------------------------------------------


@pytest.mark.parametrize("column", ["Nơi nhận", "Gửi về", "Đơn vị nhận báo cáo", "Nơi gửi", "Nơi nộp"])
def test_a_column_that_says_where_a_result_goes_is_no_support_and_is_named(column: str) -> None:
    rows: Rows = [
        ["STT", "Công việc", "Đơn vị thực hiện", "Hạn gửi", column],
        [1, "Lập dự toán kinh phí quan trắc môi trường", "P. TN&MT", "22/08/2026", "Văn phòng"],
        [2, "Lập dự toán kinh phí tuyên truyền", "P. QLLĐ", "22/08/2026", "Văn phòng"],
    ]
    plan = read_plan(open_paper(workbook(rows)), OFFICE)
    assert (told(plan, "support"), plan.unread) == ([("",), ("",)], (column,))


@pytest.mark.parametrize("column", ["Đơn vị liên quan", "Phòng hỗ trợ", "Ai giúp", "Cùng tham gia"])
def test_a_column_of_units_without_another_meaning_is_that_of_those_who_help(column: str) -> None:
    rows: Rows = [
        ["STT", "Công việc", "Đơn vị thực hiện", "Hạn gửi", column],
        [1, "Lập dự toán kinh phí quan trắc môi trường", "P. TN&MT", "22/08/2026", "Văn phòng"],
        [2, "Lập dự toán kinh phí tuyên truyền", "P. QLLĐ", "22/08/2026", "Văn phòng"],
    ]
    assert told(read_plan(open_paper(workbook(rows)), OFFICE), "support") == [("Văn phòng",), ("Văn phòng",)]


def test_a_unit_that_watches_leads_only_where_no_other_does() -> None:
    watched: Rows = [["TT", "Nội dung", "Đơn vị theo dõi", "Thời hạn"], [1, "Rà soát quy chế làm việc", "Văn phòng", "20/11/2026"]]
    led: Rows = [
        ["TT", "Nội dung", "Đơn vị thực hiện", "Đơn vị theo dõi", "Thời hạn"],
        [1, "Rà soát quy chế làm việc", "P. QLĐT", "Văn phòng", "20/11/2026"],
    ]
    assert told(read_plan(open_paper(workbook(watched)), OFFICE), "lead", "support") == [("Văn phòng", "")]
    assert told(read_plan(open_paper(workbook(led)), OFFICE), "lead", "support") == [("Phòng Quản lý đầu tư", "")]


@pytest.mark.parametrize("header", ["Số, ngày văn bản giao", "Ngày văn bản", "Căn cứ"])
@pytest.mark.parametrize("written", ["1523/UBND-XD ngày 14/5/2026", "CV 1523/UBND-XD, 14/5/2026", "Công văn số 1523/UBND-XD (14/5/2026)"])
def test_number_and_day_of_a_paper_may_stand_in_one_cell(header: str, written: str) -> None:
    rows: Rows = [
        ["TT", header, "Nội dung nhiệm vụ", "Chủ trì", "Hạn xử lý"],
        [1, written, "Góp ý dự thảo quy hoạch", "VP", "20/06/2026"],
    ]
    plan = read_plan(open_paper(workbook(rows)), OFFICE)
    assert told(plan, "document", "symbol", "issued_on") == [(written, "1523/UBND-XD", "14/5/2026")]


@pytest.mark.parametrize(
    ("helpers", "support"),
    [
        ("Ban Quản lý Khu kinh tế Hải Phòng và UBND các xã, phường liên quan", ""),
        ("UBND các xã, phường, đặc khu", ""),
        ("Công đoàn thành phố, Trung tâm Dịch vụ việc làm", "Trung tâm Dịch vụ việc làm"),
        ("chủ đầu tư hạ tầng và các doanh nghiệp thứ cấp", ""),
        ("Sở Nội vụ, Phòng Quản lý lao động và các doanh nghiệp trong KCN", "Phòng Quản lý lao động"),
    ],
)
def test_a_list_of_those_who_help_ends_where_the_work_begins(helpers: str, support: str) -> None:
    plan = prose(f"{ORDERS}1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với {helpers} đẩy nhanh tiến độ giải phóng mặt bằng.")
    assert told(plan, "content", "support") == [("Đẩy nhanh tiến độ giải phóng mặt bằng", support)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kho bạc Nhà nước khu vực III tạo điều kiện thanh toán", "Kho bạc Nhà nước khu vực III"),
        ("Bảo hiểm xã hội khu vực IV đối chiếu nợ đọng", "Bảo hiểm xã hội khu vực IV"),
        ("Thuế thành phố ưu tiên giải quyết hoàn thuế", "Thuế thành phố"),
    ],
)
def test_a_name_that_ends_in_a_number_takes_no_word_of_the_work(text: str, name: str) -> None:
    assert text[: others_at(text)] == name


def test_who_helps_may_stand_behind_the_work_and_the_event_before_it_is_its_day() -> None:
    plan = prose(
        "Phòng Quản lý đầu tư:\n- Chuẩn bị tài liệu tiếp đoàn Hàn Quốc ngày 25/02/2026, Văn phòng phối hợp bố trí phòng họp.\n"
        "- Tiếp đoàn Samsung ngày 24/11/2026, Trung tâm cử cán bộ tham gia.\n"
        "- Tham mưu kế hoạch, Văn phòng phối hợp; trình trước ngày 20/11/2026."
    )
    assert told(plan, "content", "support", "deadline") == [
        ("Chuẩn bị tài liệu tiếp đoàn Hàn Quốc ngày 25/02/2026, Văn phòng phối hợp bố trí phòng họp", "Văn phòng", "ngày 25/02/2026"),
        ("Tiếp đoàn Samsung ngày 24/11/2026, Trung tâm cử cán bộ tham gia", "Trung tâm Dịch vụ việc làm", "ngày 24/11/2026"),
        ("Tham mưu kế hoạch; trình trước ngày 20/11/2026", "Văn phòng", "trước ngày 20/11/2026"),
    ]


def test_what_was_reached_and_the_heading_of_a_months_work_are_no_tasks() -> None:
    plan = prose(
        "Ngày 06/02/2026, Trưởng ban chủ trì Hội nghị giao ban công tác tháng 01. Trưởng ban kết luận như sau:\n"
        "1. Kết quả tháng 01: Đã giải quyết 112 hồ sơ; Văn phòng đã hoàn thành việc xây dựng Chương trình công tác năm.\n"
        "2. Nhiệm vụ tháng 02/2026\n2.1. Phòng Quản lý đầu tư\n- Hoàn thiện hồ sơ quy hoạch.\n"
        "3. Các phòng chuyên môn nghiêm túc thực hiện kỷ luật, kỷ cương sau kỳ nghỉ Tết, không du xuân trong giờ hành chính."
    )
    assert told(plan, "lead", "content") == [("Phòng Quản lý đầu tư", "Hoàn thiện hồ sơ quy hoạch")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Cung cấp số liệu thu hút đầu tư lũy kế đến hết ngày 20/3/2026", ""),
        ("Cung cấp số liệu tính đến hết ngày 31/10/2026 gửi Văn phòng trước ngày 15/11/2026", "trước ngày 15/11/2026"),
        (
            "Báo cáo kết quả (số liệu chốt đến hết ngày 31/5/2026, ước thực hiện đến 30/6/2026); gửi trước ngày 10/6/2026",
            "trước ngày 10/6/2026",
        ),
        ("Tổng hợp giấy phép đã cấp từ đầu năm đến hết ngày 31/10/2026, báo cáo trong tuần này", "trong tuần này"),
        ("Gửi báo cáo trước ngày 20/11/2026, gồm: số lao động, số doanh nghiệp", "trước ngày 20/11/2026"),
        ("Thực hiện đợt cao điểm đến hết ngày 31/10/2026", "đến hết ngày 31/10/2026"),
    ],
)
def test_the_day_on_which_data_ends_is_not_that_of_the_task(text: str, day: str) -> None:
    assert deadline_in(text) == day


def test_what_belongs_to_a_file_is_a_note_of_the_task_that_asks_for_it() -> None:
    plan = prose(
        "1. Đối với Văn phòng\n- Gửi hồ sơ khen thưởng trước ngày 12/12/2025. Hồ sơ gồm:\n+ Tờ trình kèm danh sách;\n+ Biên bản họp.\n"
        "2. Phòng Quản lý lao động lập báo cáo theo đề cương. Nội dung báo cáo gồm:\n+ Kết quả thực hiện;\n+ Kiến nghị.\n"
        "3. Trung tâm rà soát danh sách lao động."
    )
    assert told(plan, "content", "note") == [
        ("Gửi hồ sơ khen thưởng trước ngày 12/12/2025", "Hồ sơ gồm: + Tờ trình kèm danh sách + Biên bản họp"),
        ("Lập báo cáo theo đề cương", "Nội dung báo cáo gồm: + Kết quả thực hiện + Kiến nghị"),
        ("Rà soát danh sách lao động", ""),
    ]


@pytest.mark.parametrize(
    ("title", "due"),
    [
        ("Văn phòng thông báo lịch công việc tuần 25 (từ 15/6 đến 19/6/2026):", "21/06/2026"),
        ("LỊCH CÔNG TÁC TUẦN (từ ngày 15/6/2026 đến ngày 21/6/2026)", "21/06/2026"),
        ("Việc trong tuần tới của các phòng:", ""),
    ],
)
def test_in_the_week_is_in_the_week_that_the_heading_names(title: str, due: str) -> None:
    plan = prose(f"{title}\n1. Văn phòng: đăng tin tuyển dụng lên Cổng thông tin điện tử trong tuần")
    assert told(plan, "deadline", "due") == [("trong tuần", due)]


@pytest.mark.parametrize("before", ["Ngoài nhiệm vụ tại khoản 2, ", "Ngoài ra, ", "Bên cạnh đó, "])
def test_what_only_refers_to_items_above_is_no_part_of_the_work(before: str) -> None:
    plan = prose(f"{ORDERS}1. {before}Văn phòng rà soát quy chế làm việc.\n2. Trung tâm:\n- {before}đăng tải kết quả kiểm tra trên Cổng.")
    assert told(plan, "lead", "content") == [
        ("Văn phòng", "Rà soát quy chế làm việc"),
        ("Trung tâm Dịch vụ việc làm", "Đăng tải kết quả kiểm tra trên Cổng"),
    ]


def test_those_a_letter_goes_to_may_be_called_by_their_heads_and_one_of_them_alone() -> None:
    plan = prose(
        "Kính gửi:\n- Các phòng chuyên môn;\n- Trung tâm Dịch vụ việc làm.\n"
        "Để hoàn thành nhiệm vụ năm 2026, Trưởng ban yêu cầu Trưởng các phòng, Giám đốc Trung tâm:\n"
        "1. Rà soát toàn bộ nhiệm vụ chưa hoàn thành, gửi Văn phòng trước ngày 22/11/2026.\n"
        "2. Riêng Phòng Quản lý đầu tư tập trung giải ngân vốn trước ngày 31/12/2026.\n"
        "3. Riêng đối với Phòng Tài nguyên và Môi trường: khẩn trương hoàn thành phương án giá đất."
    )
    assert told(plan, "lead", "content") == [
        (
            "Các phòng chuyên môn|Trung tâm Dịch vụ việc làm",
            "Rà soát toàn bộ nhiệm vụ chưa hoàn thành, gửi Văn phòng trước ngày 22/11/2026",
        ),
        ("Phòng Quản lý đầu tư", "Tập trung giải ngân vốn trước ngày 31/12/2026"),
        ("Phòng Tài nguyên và Môi trường", "Khẩn trương hoàn thành phương án giá đất"),
    ]


def test_what_was_said_in_numbered_minutes_is_no_task_and_the_conclusion_is_nobodys() -> None:
    plan = prose(
        "BIÊN BẢN\nHọp giao ban tuần 47\n1. Thành phần: Trưởng ban, trưởng các phòng\n2. Nội dung\n"
        "- P. QLĐT: đã cấp 2 giấy chứng nhận, đang thẩm định 3 hồ sơ.\n- P. QLLĐ: đã xử lý vụ ngừng việc.\n"
        "3. Kết luận của Trưởng ban\n- P. QLĐT: khẩn trương thẩm định 3 hồ sơ, xong trước 20/11."
    )
    assert told(plan, "lead", "content") == [("Phòng Quản lý đầu tư", "Khẩn trương thẩm định 3 hồ sơ, xong trước 20/11")]


@pytest.mark.parametrize("text", ["đã cấp 02 giấy chứng nhận", "đang thẩm định 3 hồ sơ của KCN Nomura", "đến nay chưa nhận được hồ sơ"])
def test_what_a_unit_did_or_does_is_named_and_no_task(text: str) -> None:
    plan = prose(f"Văn phòng: rà soát quy chế.\nPhòng Quản lý đầu tư: {text}.")
    assert (told(plan, "lead"), doubtful(plan)) == ([("Văn phòng",)], [2])


def test_a_part_of_a_body_in_brackets_does_not_end_the_list_of_those_who_help() -> None:
    plan = prose("Phòng Quản lý lao động:\n- Phối hợp với Công an thành phố (Phòng PC07), Văn phòng kiểm tra liên ngành 12 doanh nghiệp.")
    assert told(plan, "content", "support") == [("Kiểm tra liên ngành 12 doanh nghiệp", "Văn phòng")]


@pytest.mark.parametrize("day", ["thứ 5 này", "chiều mai", "sáng thứ Sáu tuần này", "trong hôm nay"])
def test_a_day_in_a_message_may_be_named_by_the_week(day: str) -> None:
    assert deadline_in(f"Kiểm tra công ty Hoa Sen, báo cáo {day}") == day


def test_a_persons_name_is_no_day() -> None:
    assert deadline_in("Gửi chị Mai tổng hợp") == ""


@pytest.mark.parametrize("heading", ["Giao Ban Quản lý Khu kinh tế Hải Phòng:", "Đối với Ban Quản lý Khu kinh tế Hải Phòng:"])
def test_what_is_listed_for_another_body_is_that_bodys(heading: str) -> None:
    plan = prose(
        f"{ORDERS}1. {heading}\na) Hoàn thiện đồ án quy hoạch trước ngày 30/11/2026.\nb) Báo cáo tiến độ trước ngày 25 hằng tháng."
    )
    assert told(plan, "lead") == [("Ban Quản lý Khu kinh tế Hải Phòng",)] * 2


def test_all_of_the_units_in_a_list_of_those_who_help_end_before_the_work() -> None:
    plan = prose("Văn phòng:\na) Phối hợp với các phòng, đơn vị đánh giá, xếp loại chất lượng công chức xong trước ngày 15/12/2026.")
    assert told(plan, "content", "deadline") == [
        ("Đánh giá, xếp loại chất lượng công chức xong trước ngày 15/12/2026", "xong trước ngày 15/12/2026")
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hoàn thành 100% nhiệm vụ được giao trong năm 2026; báo cáo trước ngày 20/12/2026", "trước ngày 20/12/2026"),
        ("Hoàn thiện tờ trình, 25/11 trình", "25/11"),
        ("Hoàn thiện tờ trình trong tháng 12/2026", "trong tháng 12/2026"),
    ],
)
def test_the_day_by_which_is_not_the_time_in_which(text: str, day: str) -> None:
    assert deadline_in(text) == day


def test_a_rhythm_behind_who_does_it_is_the_deadline() -> None:
    plan = prose("1. Niêm yết công khai thủ tục hành chính. Thực hiện: Văn phòng; thường xuyên.")
    assert told(plan, "lead", "deadline") == [("Văn phòng", "thường xuyên")]


@pytest.mark.parametrize(
    ("text", "lead", "support"),
    [
        (
            "Phòng Quản lý đầu tư (chủ trì) và Phòng Tài nguyên và Môi trường khảo sát thực địa",
            "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường",
        ),
        ("Văn phòng (đơn vị chủ trì), phối hợp với Trung tâm khảo sát thực địa", "Văn phòng", "Trung tâm Dịch vụ việc làm"),
        ("Các phòng QLĐT, QLLĐ khảo sát thực địa", "Phòng Quản lý đầu tư|Phòng Quản lý lao động", ""),
        ("Các phòng: Quản lý đầu tư, Quản lý lao động khảo sát thực địa", "Phòng Quản lý đầu tư|Phòng Quản lý lao động", ""),
        ("Phòng Quản lý đầu tư khảo sát thực địa, phối hợp với Phòng Quản lý lao động", "Phòng Quản lý đầu tư", "Phòng Quản lý lao động"),
    ],
)
def test_who_leads_and_who_helps_may_be_said_in_many_ways(text: str, lead: str, support: str) -> None:
    assert told(prose(f"{ORDERS}1. {text}."), "lead", "support", "content") == [(lead, support, "Khảo sát thực địa")]


def test_work_done_together_names_no_helper() -> None:
    plan = prose(f"{ORDERS}1. Văn phòng và Trung tâm Dịch vụ việc làm phối hợp tổ chức tập huấn chữ ký số trước 30/11.")
    assert told(plan, "content", "support") == [("Phối hợp tổ chức tập huấn chữ ký số trước 30/11", "")]


@pytest.mark.parametrize(
    "name",
    ["Công ty TNHH Khu công nghiệp Deep C", "Công ty cổ phần Tập đoàn đầu tư Sao Đỏ", "Công ty CP Đầu tư phát triển hạ tầng Nam Quang"],
)
def test_what_a_firm_is_asked_to_do_is_a_task_of_the_firm(name: str) -> None:
    plan = prose(f"{ORDERS}1. Đề nghị {name} tiếp tục hoàn thiện hạ tầng kỹ thuật.")
    assert told(plan, "lead", "content") == [(name, "Tiếp tục hoàn thiện hạ tầng kỹ thuật")]


def test_a_call_upon_all_below_the_last_units_dashes_is_not_that_units() -> None:
    plan = prose(
        "Văn phòng\n- Soạn giấy mời họp, gửi trước 23/10\n- Sửa máy in\n\nĐề nghị các phòng báo lại Văn phòng khi xong việc. Cảm ơn!"
    )
    assert told(plan, "content") == [("Soạn giấy mời họp, gửi trước 23/10",), ("Sửa máy in",)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Rà soát lịch nghỉ phép, tổng hợp trình Trưởng ban tuần sau", "tuần sau"),
        ("Kiểm tra hiện trạng, báo cáo tại giao ban tuần sau", ""),
        ("Không để việc tồn sang tuần sau", ""),
    ],
)
def test_next_week_is_a_deadline_where_nothing_else_is_said_to_be_next_week(text: str, day: str) -> None:
    assert deadline_in(text) == day


def test_answering_for_figures_is_no_task() -> None:
    plan = prose(f"{ORDERS}1. Văn phòng rà soát quy chế.\n2. Phòng Quản lý đầu tư phải chịu trách nhiệm về số liệu báo cáo.")
    assert (told(plan, "lead"), doubtful(plan)) == ([("Văn phòng",)], [3])


def test_where_reports_go_and_by_when_is_the_day_of_those_above_without_one() -> None:
    plan = prose(
        "Kính gửi: Các phòng chuyên môn.\nVăn phòng đề nghị các phòng thực hiện các nội dung sau:\n1. Báo cáo kết quả công tác năm.\n"
        "2. Đăng ký thi đua, xong trước ngày 15/11/2026.\nBáo cáo gửi về Văn phòng (qua đ/c Hà) trước ngày 20/11/2026 để tổng hợp."
    )
    assert told(plan, "deadline") == [("trước ngày 20/11/2026",), ("xong trước ngày 15/11/2026",)]


def test_a_heading_may_say_who_leads_and_who_helps() -> None:
    plan = prose(
        f"{ORDERS}1. Phòng Quản lý lao động chủ trì, phối hợp với Phòng Tài nguyên và Môi trường, Công an thành phố:\n"
        "a) Kiểm tra 20 doanh nghiệp có nguy cơ cao;\nb) Tuyên truyền 02 lớp cho doanh nghiệp."
    )
    assert told(plan, "lead", "support") == [("Phòng Quản lý lao động", "Phòng Tài nguyên và Môi trường")] * 2


def test_what_a_team_has_to_do_is_the_teams_and_who_keeps_its_desk_has_a_task() -> None:
    plan = prose(
        "QUYẾT ĐỊNH:\nĐiều 1. Nhiệm vụ của Tổ công tác\n1. Rà soát dự án chậm tiến độ trước ngày 30/11/2026.\n"
        "Điều 2. Văn phòng là cơ quan thường trực của Tổ công tác, có trách nhiệm tham mưu kế hoạch hoạt động trước ngày 15/11/2026.\n"
        "Điều 3. Quyết định này có hiệu lực từ ngày ký."
    )
    assert told(plan, "lead", "content") == [
        ("Tổ công tác", "Rà soát dự án chậm tiến độ trước ngày 30/11/2026"),
        ("Văn phòng", "Tham mưu kế hoạch hoạt động trước ngày 15/11/2026"),
    ]


def test_the_first_item_below_a_conclusion_may_be_anothers() -> None:
    plan = prose("BIÊN BẢN\nI. Thành phần: các phòng\nII. Kết luận của Phó Trưởng ban\n1. Sở Tài chính cho ý kiến trước ngày 30/5/2027.")
    assert told(plan, "lead", "content") == [("Sở Tài chính", "Cho ý kiến trước ngày 30/5/2027")]


@pytest.mark.parametrize(
    ("text", "content", "day"),
    [
        ("Báo cáo tuần về một cửa - thứ Năm", "Báo cáo tuần về một cửa", "thứ Năm"),
        ("Thẩm định dự án LG (gia hạn lần 2) - 18/11", "Thẩm định dự án LG (gia hạn lần 2)", "18/11"),
        ("Báo cáo thu hút đầu tư giai đoạn 2021 - 2025, gửi Văn phòng", "Báo cáo thu hút đầu tư giai đoạn 2021 - 2025, gửi Văn phòng", ""),
    ],
)
def test_a_day_may_stand_behind_a_dash(text: str, content: str, day: str) -> None:
    assert told(prose(f"Phòng Quản lý đầu tư:\n1. {text}"), "content", "deadline") == [(content, day)]


def test_a_unit_that_has_nothing_has_no_task() -> None:
    plan = prose("Văn phòng: rà soát quy chế.\nPhòng Tài nguyên và Môi trường: không có.\nTrung tâm: không có việc phát sinh")
    assert told(plan, "lead") == [("Văn phòng",)]


def test_a_calendar_of_half_days_is_named_and_no_list_of_tasks() -> None:
    rows: Rows = [
        ["Thứ, ngày", "Sáng", "Chiều", "Đơn vị chuẩn bị"],
        ["Thứ Hai 16/11", "Giao ban tuần", "Làm việc với KCN Đình Vũ", "Văn phòng"],
        ["Thứ Ba 17/11", "Họp Ban chấp hành", "Tiếp công dân", "Văn phòng"],
    ]
    plan = read_plan(open_paper(workbook(rows)), OFFICE)
    assert (plan.lines, {one.why for one in plan.passed}) == ((), {"no_header"})


@pytest.mark.parametrize("all_of_them", ["Các phòng, Trung tâm", "Các phòng và Trung tâm"])
def test_departments_nobody_names_are_never_left_out_of_a_list_of_units(all_of_them: str) -> None:
    plan = prose(f"{ORDERS}1. Đề nghị {all_of_them} gửi báo cáo tháng 2 trước ngày 03/3/2027.")
    (line,) = plan.lines
    assert line.names("lead") != ("Trung tâm Dịch vụ việc làm",)
    assert any(name.lower().startswith("các phòng") for name in line.names("lead"))


def test_a_day_in_a_line_of_its_own_below_the_items_of_a_unit_is_theirs() -> None:
    items = "1. Các phòng chuyên môn\n- Đánh giá tình hình chi;\n- Đề xuất nhu cầu kinh phí năm 2027.\n"
    plan = prose(f"{ORDERS}{items}Gửi về Văn phòng trước ngày 21/7/2026.")
    assert told(plan, "content", "deadline") == [
        ("Đánh giá tình hình chi", "trước ngày 21/7/2026"),
        ("Đề xuất nhu cầu kinh phí năm 2027", "trước ngày 21/7/2026"),
    ]


def test_a_day_by_which_is_the_deadline_beside_the_time_in_which() -> None:
    (line,) = prose("Văn phòng: Xây dựng lịch trực từ ngày 19/7 đến 22/7/2026; gửi các phòng trước 12h00 ngày 18/7/2026.").lines
    assert line.cells["deadline"] == "trước 12h00 ngày 18/7/2026"


def test_what_a_unit_does_by_itself_and_what_stands_behind_its_topic_is_its_work() -> None:
    audit = "1. Các phòng chuyên môn tự kiểm kê tài sản trước ngày 08/01/2027.\n"
    plan = prose(f"{ORDERS}{audit}2. Chế độ báo cáo: Văn phòng tổng hợp, trình trước 05/02/2027.")
    assert told(plan, "lead", "content") == [
        ("Các phòng chuyên môn", "Tự kiểm kê tài sản trước ngày 08/01/2027"),
        ("Văn phòng", "Tổng hợp, trình trước 05/02/2027"),
    ]


def test_a_day_a_unit_and_a_work_between_dashes_are_a_task_and_no_number() -> None:
    plan = prose("NHẮC LỊCH THÁNG 10/2026\n12/10 - QLĐT - Báo cáo tình hình cấp giấy chứng nhận\n20/10 - Văn phòng - Báo cáo công tác")
    assert told(plan, "lead", "content", "deadline") == [
        ("Phòng Quản lý đầu tư", "Báo cáo tình hình cấp giấy chứng nhận", "12/10"),
        ("Văn phòng", "Báo cáo công tác", "20/10"),
    ]


def test_a_day_behind_what_it_is_for_is_the_deadline_and_no_part_of_the_work() -> None:
    (line,) = prose("Giao Văn phòng chuẩn bị Hội nghị tổng kết năm 2026; thời gian trình kế hoạch: trước ngày 20/11.").lines
    assert (line.cells["content"], line.cells["deadline"]) == ("Chuẩn bị Hội nghị tổng kết năm 2026", "trước ngày 20/11")


def test_what_is_added_to_the_orders_of_a_message_is_a_task_too() -> None:
    plan = prose("Nhờ các phòng:\n- VP: in 10 bộ bản đồ.\nNgoài ra các phòng chuyên môn rà lại hồ sơ trễ hạn, báo VP trước 14/8.")
    assert told(plan, "lead")[-1] == ("Các phòng chuyên môn",)
