# ruff: noqa: E501
"""Thirteen papers of an ordinary July."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from docx import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _half_year_conclusion()
    yield _second_half()
    yield _city_tasks()
    yield _storms()
    yield _weekly_chat()
    yield _inspection_plan()
    yield _slow_projects()
    yield _august()
    yield _budget_letter()
    yield _gratitude()
    yield _digital()
    yield _shortcomings()
    yield _week_30()


def _prose(*blocks: Any) -> tuple[list[Any], tuple[Wanted, ...]]:
    """Blocks are paragraphs, tables (lists), or the tasks of the paragraph before."""
    paper = [block for block in blocks if not isinstance(block, Wanted)]
    return paper, tuple(block for block in blocks if isinstance(block, Wanted))


# 1 ------------------------------------------------------------------------------------------------------------
def _half_year_conclusion() -> Document:
    paper, wanted = _prose(
        "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 3127/TB-BQL",
        "Hải Phòng, ngày 06 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2026",
        "Ngày 02/7/2026, Ban Quản lý Khu kinh tế Hải Phòng tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2026. Dự Hội nghị có các "
        "đồng chí Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe báo cáo của Văn phòng và ý kiến phát biểu của các phòng, đơn vị, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong 6 tháng đầu năm, thu hút đầu tư nước ngoài đạt 1,2 tỷ USD, bằng 54% kế hoạch năm; hoàn thành 187/214 nhiệm vụ UBND thành phố "
        "giao, còn 25 nhiệm vụ đang thực hiện trong hạn và 02 nhiệm vụ quá hạn.",
        "Tuy nhiên, công tác giải phóng mặt bằng tại một số khu công nghiệp còn chậm; việc cập nhật hồ sơ công việc trên HpNet chưa thường xuyên.",
        "II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM",
        "Các phòng, đơn vị tiếp tục phát huy tinh thần trách nhiệm, chủ động, sáng tạo trong thực hiện nhiệm vụ được giao.",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ đồ án quy hoạch phân khu Khu công "
        "nghiệp Tràng Duệ 3, trình UBND thành phố trước ngày 31/7/2026.",
        Wanted(
            "hoàn thiện hồ sơ đồ án quy hoạch phân khu Khu công nghiệp Tràng Duệ 3, trình UBND thành phố trước ngày 31/7/2026",
            (Q,),
            (M,),
            due="2026-07-31",
        ),
        "2. Phòng Quản lý đầu tư xây dựng kịch bản thu hút đầu tư quý III và quý IV năm 2026, báo cáo Trưởng ban trước ngày 15/7/2026.",
        Wanted("xây dựng kịch bản thu hút đầu tư quý III và quý IV năm 2026, báo cáo Trưởng ban trước ngày 15/7/2026", (Q,), due="2026-07-15"),
        "3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Rà soát các dự án chậm tiến độ quá 12 tháng, đề xuất phương án xử lý từng dự án, hoàn thành trước ngày 25/7/2026.",
        Wanted("Rà soát các dự án chậm tiến độ quá 12 tháng, đề xuất phương án xử lý từng dự án", (D,), due="2026-07-25"),
        "- Chủ trì, phối hợp với Văn phòng chuẩn bị nội dung Hội nghị đối thoại doanh nghiệp lần thứ hai năm 2026, tổ chức trong tháng 8/2026.",
        Wanted(
            "chuẩn bị nội dung Hội nghị đối thoại doanh nghiệp lần thứ hai năm 2026, tổ chức trong tháng 8/2026", (D,), (V,), due="2026-08-31"
        ),
        "- Theo dõi, nắm bắt tình hình sản xuất kinh doanh của các doanh nghiệp chịu ảnh hưởng của chính sách thuế đối ứng.",
        Wanted("Theo dõi, nắm bắt tình hình sản xuất kinh doanh của các doanh nghiệp chịu ảnh hưởng của chính sách thuế đối ứng", (D,)),
        "4. Phòng Quản lý lao động:",
        "- Tham mưu kế hoạch kiểm tra việc chấp hành pháp luật về lao động, an toàn vệ sinh lao động đợt 2 năm 2026, trình Trưởng ban trước ngày 20/7/2026.",
        Wanted(
            "Tham mưu kế hoạch kiểm tra việc chấp hành pháp luật về lao động, an toàn vệ sinh lao động đợt 2 năm 2026, trình Trưởng ban trước ngày 20/7/2026",
            (L,),
            due="2026-07-20",
        ),
        "- Phối hợp với Công an thành phố rà soát lao động người nước ngoài làm việc trong các khu công nghiệp, báo cáo kết quả trong quý III/2026.",
        Wanted(
            "rà soát lao động người nước ngoài làm việc trong các khu công nghiệp, báo cáo kết quả trong quý III/2026",
            (L,),
            due="2026-09-30",
        ),
        "5. Giao Phòng Tài nguyên và Môi trường đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Nam Cầu Kiền hoàn thành hệ thống quan trắc nước thải tự động; "
        "báo cáo Trưởng ban kết quả trước ngày 10/8/2026.",
        Wanted(
            "đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Nam Cầu Kiền hoàn thành hệ thống quan trắc nước thải tự động; "
            "báo cáo Trưởng ban kết quả trước ngày 10/8/2026",
            (M,),
            due="2026-08-10",
        ),
        "6. Trung tâm Dịch vụ việc làm phối hợp với Phòng Quản lý lao động tổ chức 02 phiên giao dịch việc làm lưu động tại Khu công nghiệp VSIP và "
        "Khu công nghiệp Đình Vũ trong tháng 8/2026.",
        Wanted(
            "tổ chức 02 phiên giao dịch việc làm lưu động tại Khu công nghiệp VSIP và Khu công nghiệp Đình Vũ trong tháng 8/2026",
            (T,),
            (L,),
            due="2026-08-31",
        ),
        "7. Các phòng chuyên môn, đơn vị sự nghiệp rà soát toàn bộ nhiệm vụ được giao còn tồn đọng trên phân hệ NV UBND, gửi Văn phòng trước ngày 10/7/2026.",
        Wanted(
            "rà soát toàn bộ nhiệm vụ được giao còn tồn đọng trên phân hệ NV UBND, gửi Văn phòng trước ngày 10/7/2026", (ALL,), due="2026-07-10"
        ),
        "8. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng tổng hợp, báo cáo Trưởng ban.",
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng tổng hợp, báo cáo Trưởng ban", (V,)),
        "Văn phòng thông báo kết luận của Trưởng ban để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Trưởng ban, các PTB;\n- Các phòng, Trung tâm;\n- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn",
    )
    return Document("TB 3127 ket luan so ket 6 thang.docx", word(*paper), wanted, date(2026, 7, 8))


# 2 ------------------------------------------------------------------------------------------------------------
def _second_half() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHỤ LỤC"],
        ["NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo Kế hoạch số 3195/KH-BQL ngày 09/7/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Công tác quy hoạch, đầu tư", None, None, None, None],
        row(1, "Lập nhiệm vụ điều chỉnh quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải", "Phòng Quản lý đầu tư", "Sở Xây dựng; Phòng Tài nguyên và Môi trường", "Tờ trình UBND thành phố", "Tháng 9/2026", lead=Q, support=M, due="2026-09-30"),
        row(2, "Xây dựng danh mục dự án kêu gọi đầu tư vào các KCN, KKT năm 2027", "Phòng QLĐT", "Các phòng chuyên môn", "Danh mục dự án", "Quý IV/2026", lead=Q, support=PCM, due="2026-12-31"),
        row(3, "Thẩm định, cấp giấy chứng nhận đăng ký đầu tư cho các dự án mới", "Phòng QLĐT", "Phòng DN&GSĐT", "Giấy chứng nhận", "Thường xuyên", lead=Q, support=D, due=None),
        row(4, "Tổ chức đoàn xúc tiến đầu tư tại Nhật Bản", "Phòng QLĐT", "Văn phòng, Sở Ngoại vụ", "Kế hoạch, báo cáo kết quả chuyến công tác", "Tháng 10/2026", lead=Q, support=V, due="2026-10-31"),
        ["II", "Công tác quản lý doanh nghiệp", None, None, None, None],
        row(5, "Giám sát, đánh giá đầu tư 40 dự án theo kế hoạch năm", "Phòng DN&GSĐT", "Phòng QLĐT, Phòng TN&MT", "Báo cáo giám sát", "30/11/2026", lead=D, support=[Q, M], due="2026-11-30"),
        row(6, "Khảo sát mức độ hài lòng của doanh nghiệp đối với dịch vụ hành chính công", "Phòng DN&GSĐT", "Văn phòng", "Báo cáo kết quả khảo sát", "Trước 15/10/2026", lead=D, support=V, due="2026-10-15"),
        row(7, "Tổng hợp kiến nghị của doanh nghiệp, trả lời theo thẩm quyền", "Phòng DN&GSĐT", "Các phòng chuyên môn", "Văn bản trả lời", "Hằng tháng", lead=D, support=PCM, due=None),
        ["III", "Công tác lao động, việc làm", None, None, None, None],
        row(8, "Kiểm tra việc thực hiện pháp luật lao động tại 25 doanh nghiệp", "Phòng Quản lý lao động", "Sở Nội vụ, Công an thành phố", "Biên bản, thông báo kết luận kiểm tra", "Từ 01/8 đến 30/10/2026", lead=L, due="2026-10-30"),
        row(9, "Tập huấn an toàn, vệ sinh lao động cho doanh nghiệp khu công nghiệp", "Phòng QLLĐ", "Trung tâm Dịch vụ việc làm", "02 lớp tập huấn", "Quý III/2026", lead=L, support=T, due="2026-09-30"),
        row(10, "Điều tra nhu cầu tuyển dụng lao động của doanh nghiệp năm 2027", "Trung tâm DVVL", "Phòng QLLĐ", "Báo cáo", "Tháng 12/2026", lead=T, support=L, due="2026-12-31"),
        ["IV", "Công tác tài nguyên, môi trường", None, None, None, None],
        row(11, "Kiểm tra công tác bảo vệ môi trường tại các KCN", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường", "Thông báo kết quả kiểm tra", "31/10/2026", lead=M, due="2026-10-31"),
        row(12, "Đôn đốc giải phóng mặt bằng KCN Thủy Nguyên (giai đoạn 1)", "Phòng TN&MT", "UBND phường Thủy Nguyên, Phòng QLĐT", "Báo cáo tiến độ", "Khi có yêu cầu", lead=M, support=Q, due=None),
        ["V", "Công tác tổ chức, hành chính", None, None, None, None],
        row(13, "Sửa đổi Quy chế làm việc của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quyết định của Trưởng ban", "Quý III/2026", lead=V, support=ALL, due="2026-09-30"),
        row(14, "Tự chấm điểm Chỉ số cải cách hành chính năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Báo cáo tự chấm điểm", "15/12/2026", lead=V, support=ALL, due="2026-12-15"),
        row(15, "Đánh giá, xếp loại công chức, viên chức năm 2026", "Văn phòng", None, "Quyết định xếp loại", "Trước ngày 15/12/2026", lead=V, due="2026-12-15"),
        row(16, "Lập hồ sơ công việc điện tử, nộp lưu vào lưu trữ cơ quan", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "Hồ sơ điện tử", "Năm 2026", lead=ALL, support=V, due="2026-12-31"),
        ["Tổng số: 16 nhiệm vụ"],
    ]

    def widths(sheet: Any) -> None:
        for letter, width in zip("ABCDEF", (6, 60, 26, 34, 30, 22), strict=True):
            sheet.column_dimensions[letter].width = width

    return Document("PL KH 3195 6 thang cuoi nam.xlsx", workbook(cells(rows), merged=("A2:F2", "A3:F3", "A4:F4"), prepare=widths), tasks(rows), date(2026, 7, 13))


# 3 ------------------------------------------------------------------------------------------------------------
def _city_tasks() -> Document:
    row = rows_of(("number", "paper", "issued", "content", "lead", "deadline", "state"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO ĐANG THỰC HIỆN"],
        ["(Số liệu trích từ phân hệ NV UBND đến ngày 15/7/2026)"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung giao", "Phòng, đơn vị thực hiện", "Hạn xử lý", "Tình trạng"],
        row(1, "4512/UBND-XD", datetime(2026, 6, 12), "Báo cáo tình hình quản lý trật tự xây dựng trong Khu kinh tế", "P. QLĐT", datetime(2026, 7, 24), "Đang thực hiện", lead=Q, due="2026-07-24"),
        row(2, "4533/UBND-NC", datetime(2026, 6, 15), "Rà soát, báo cáo việc quản lý người nước ngoài tại các khu công nghiệp", "P. QLLĐ", datetime(2026, 7, 20), "Đang thực hiện", lead=L, due="2026-07-20"),
        row(3, "4601/UBND-MT", datetime(2026, 6, 18), "Đề xuất phương án xử lý nước thải làng nghề giáp ranh KCN An Dương", "P. TN&MT", datetime(2026, 7, 31), "Đã lấy ý kiến Sở NN&MT", lead=M, due="2026-07-31"),
        row(4, "358/TB-VP", datetime(2026, 6, 19), "Tham mưu UBND thành phố văn bản kiến nghị Bộ Tài chính về khu thương mại tự do", "P. QLĐT", datetime(2026, 7, 17), "Đang dự thảo", lead=Q, due="2026-07-17"),
        row(5, "4677/UBND-TCNS", datetime(2026, 6, 22), "Báo cáo tình hình thực hiện tự chủ tài chính của đơn vị sự nghiệp", "Trung tâm", datetime(2026, 7, 30), "Đang thực hiện", lead=T, due="2026-07-30"),
        row(6, "4702/UBND-KSTTHC", datetime(2026, 6, 24), "Cắt giảm thời gian giải quyết thủ tục hành chính theo Nghị quyết số 66/NQ-CP", "VP", datetime(2026, 8, 15), "Đang thực hiện", lead=V, due="2026-08-15"),
        row(7, "4719/UBND-DN", datetime(2026, 6, 25), "Rà soát khó khăn của doanh nghiệp dệt may, da giày", "P. DN&GSĐT", None, "Chưa có báo cáo tiến độ", lead=D, due=None),
        row(8, "371/TB-VP", datetime(2026, 6, 29), "Đề xuất cơ chế phối hợp quản lý nhà ở công nhân", "P. QLLĐ", datetime(2026, 8, 31), "Đang thực hiện", lead=L, due="2026-08-31"),
        row(9, "4788/UBND-GT", datetime(2026, 7, 1), "Cho ý kiến về phương án tuyến đường nối KCN Deep C với cảng Lạch Huyện", "P. QLĐT, P. TN&MT", datetime(2026, 7, 22), "Đang thực hiện", lead=(Q, M), due="2026-07-22"),
        row(10, "4803/UBND-VX", datetime(2026, 7, 2), "Báo cáo tình hình thực hiện chính sách bảo hiểm xã hội tại doanh nghiệp nợ đọng kéo dài", "P. QLLĐ", datetime(2026, 7, 28), "Đang thực hiện", lead=L, due="2026-07-28"),
        row(11, "4850/UBND-CĐS", datetime(2026, 7, 6), "Cung cấp dữ liệu dự án đầu tư lên nền tảng dữ liệu dùng chung của thành phố", "VP", datetime(2026, 9, 30), "Mới giao", lead=V, due="2026-09-30"),
        row(12, "4866/UBND-DN", datetime(2026, 7, 8), "Báo cáo kết quả giám sát các dự án sử dụng đất lớn trong KCN", "P. DN&GSĐT", datetime(2026, 8, 5), "Mới giao", lead=D, due="2026-08-05"),
        [],
        [None, None, None, "Người lập biểu", None, "Chánh Văn phòng"],
    ]
    return Document("NV UBND den 15.7.xlsx", workbook(cells(rows), merged=("A1:G1", "A2:G2")), tasks(rows), date(2026, 7, 16))


# 4 ------------------------------------------------------------------------------------------------------------
def _storms() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian"],
        row("1", "Kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý", "Văn phòng", "", "Trước ngày 15/7/2026", lead=V, due="2026-07-15"),
        row("2", "Rà soát phương án ứng phó bão mạnh, siêu bão của các chủ đầu tư hạ tầng khu công nghiệp", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", "Trước ngày 20/7/2026", lead=Q, support=D, due="2026-07-20"),
        row("3", "Kiểm tra hệ thống thoát nước, cống, trạm bơm tại các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "Tháng 7/2026", lead=M, support=Q, due="2026-07-31"),
        row("4", "Hướng dẫn doanh nghiệp bảo đảm an toàn cần trục, cột tháp, nhà xưởng trong mùa mưa bão", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Thường xuyên", lead=L, support=T, due=None),
        row("5", "Cập nhật danh sách đầu mối liên lạc của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "25/7/2026", lead=D, due="2026-07-25"),
        row("6", "Tổ chức trực ban 24/24 giờ khi có bão, áp thấp nhiệt đới", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Khi có công điện", lead=V, support=ALL, due=None),
        row("7", "Tổng hợp thiệt hại, báo cáo Ban Chỉ huy Phòng thủ dân sự thành phố", "Văn phòng", "Các phòng chuyên môn", "Sau mỗi đợt thiên tai", lead=V, support=PCM, due=None),
        row("8", "Tổng kết công tác phòng, chống thiên tai năm 2026", "Văn phòng", "Các phòng chuyên môn", "Tháng 12/2026", lead=V, support=PCM, due="2026-12-31"),
    ]
    document = Docx()
    for text in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3164/KH-BQL                                Hải Phòng, ngày 08 tháng 7 năm 2026",
        "KẾ HOẠCH",
        "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",
    ):
        document.add_paragraph().add_run(text).bold = True
    document.paragraphs[2].alignment = document.paragraphs[3].alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text in (
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Chủ động phòng ngừa, ứng phó kịp thời, giảm thiểu thiệt hại về người và tài sản do thiên tai gây ra.",
        "2. Thực hiện nghiêm phương châm \"bốn tại chỗ\"; bảo đảm thông tin liên lạc thông suốt.",
        "II. NỘI DUNG THỰC HIỆN",
        "Nhiệm vụ cụ thể phân công theo bảng sau:",
    ):
        document.add_paragraph(text)
    table = document.add_table(rows=0, cols=5)
    table.style = "Table Grid"
    for line in cells(rows):
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    for text in (
        "III. KINH PHÍ",
        "Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên năm 2026 của Ban Quản lý.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để được hướng dẫn./.",
        "TRƯỞNG BAN\n\n\nLê Trung Kiên",
    ):
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return Document("KH 3164 PCTT 2026.docx", out.getvalue(), tasks(rows), date(2026, 7, 10))


# 5 ------------------------------------------------------------------------------------------------------------
def _weekly_chat() -> Document:
    text = """Kính gửi các đồng chí, VP gửi kết luận giao ban sáng thứ Hai 13/7/2026 của Trưởng ban:
1. P. QLĐT: hoàn thiện báo cáo thu hút đầu tư 6 tháng gửi Sở Tài chính trước 15/7.
2. P. DN&GSĐT: chuẩn bị tài liệu làm việc với Hiệp hội doanh nghiệp Hàn Quốc ngày 17/7.
3. P. TN&MT chủ trì, P. QLĐT phối hợp: kiểm tra thực địa phản ánh ngập úng tại KCN Tràng Duệ, báo cáo Trưởng ban trong tuần.
4. P. QLLĐ: nắm tình hình ngừng việc tại Công ty TNHH Regina Miracle, báo cáo ngay khi có diễn biến mới.
5. Trung tâm: đăng tải thông tin tuyển dụng của 12 doanh nghiệp KCN VSIP, xong trước 20/7.
6. VP: rà soát lịch nghỉ phép của lãnh đạo và công chức quý III, tổng hợp trình Trưởng ban tuần sau.
Đề nghị các đồng chí trưởng phòng triển khai. Trân trọng!"""
    wanted = (
        Wanted("hoàn thiện báo cáo thu hút đầu tư 6 tháng gửi Sở Tài chính trước 15/7", (Q,), due="2026-07-15"),
        Wanted("chuẩn bị tài liệu làm việc với Hiệp hội doanh nghiệp Hàn Quốc ngày 17/7", (D,), due="2026-07-17"),
        Wanted(
            "kiểm tra thực địa phản ánh ngập úng tại KCN Tràng Duệ, báo cáo Trưởng ban trong tuần", (M,), (Q,), due="2026-07-19"
        ),
        Wanted("nắm tình hình ngừng việc tại Công ty TNHH Regina Miracle, báo cáo ngay khi có diễn biến mới", (L,)),
        Wanted("đăng tải thông tin tuyển dụng của 12 doanh nghiệp KCN VSIP, xong trước 20/7", (T,), due="2026-07-20"),
        Wanted("rà soát lịch nghỉ phép của lãnh đạo và công chức quý III, tổng hợp trình Trưởng ban tuần sau", (V,), due="2026-07-26"),
    )
    return Document("Giao ban 13.7.txt", text.encode(), wanted, date(2026, 7, 13))


# 6 ------------------------------------------------------------------------------------------------------------
def _inspection_plan() -> Document:
    paper, wanted = _prose(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3240/KH-BQL",
        "Hải Phòng, ngày 14 tháng 7 năm 2026",
        "KẾ HOẠCH",
        "Kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương hành chính tại các phòng, đơn vị năm 2026",
        "Thực hiện Kế hoạch số 35/KH-BQL ngày 12/01/2026 về cải cách hành chính năm 2026, Ban Quản lý ban hành Kế hoạch kiểm tra như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Đánh giá đúng thực trạng công tác cải cách hành chính; kịp thời phát hiện, chấn chỉnh hạn chế, thiếu sót.",
        "- Việc kiểm tra bảo đảm khách quan, không gây cản trở hoạt động của phòng, đơn vị được kiểm tra.",
        "II. NỘI DUNG KIỂM TRA",
        "1. Việc chấp hành thời giờ làm việc, quy chế làm việc.",
        "2. Việc tiếp nhận, giải quyết thủ tục hành chính; lập hồ sơ công việc trên HpNet.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng",
        "a) Tham mưu Trưởng ban ban hành Quyết định thành lập Đoàn kiểm tra trước ngày 25/7/2026.",
        Wanted("Tham mưu Trưởng ban ban hành Quyết định thành lập Đoàn kiểm tra trước ngày 25/7/2026", (V,), due="2026-07-25"),
        "b) Thông báo lịch kiểm tra cụ thể tới các phòng, đơn vị chậm nhất ngày 31/7/2026.",
        Wanted("Thông báo lịch kiểm tra cụ thể tới các phòng, đơn vị chậm nhất ngày 31/7/2026", (V,), due="2026-07-31"),
        "c) Tổng hợp, báo cáo Trưởng ban kết quả kiểm tra trước ngày 15/9/2026.",
        Wanted("Tổng hợp, báo cáo Trưởng ban kết quả kiểm tra trước ngày 15/9/2026", (V,), due="2026-09-15"),
        "2. Các phòng chuyên môn, đơn vị sự nghiệp",
        "a) Xây dựng báo cáo tự kiểm tra theo đề cương, gửi Văn phòng trước ngày 05/8/2026.",
        Wanted("Xây dựng báo cáo tự kiểm tra theo đề cương, gửi Văn phòng trước ngày 05/8/2026", (ALL,), due="2026-08-05"),
        "b) Chuẩn bị hồ sơ, tài liệu phục vụ Đoàn kiểm tra.",
        Wanted("Chuẩn bị hồ sơ, tài liệu phục vụ Đoàn kiểm tra", (ALL,)),
        "c) Khắc phục các tồn tại sau kiểm tra, báo cáo kết quả về Văn phòng trước ngày 30/9/2026.",
        Wanted("Khắc phục các tồn tại sau kiểm tra, báo cáo kết quả về Văn phòng trước ngày 30/9/2026", (ALL,), due="2026-09-30"),
        "3. Trung tâm Dịch vụ việc làm",
        "Đăng tải kết quả kiểm tra trên Cổng Thông tin điện tử Ban Quản lý sau khi có thông báo của Đoàn kiểm tra.",
        Wanted("Đăng tải kết quả kiểm tra trên Cổng Thông tin điện tử Ban Quản lý sau khi có thông báo của Đoàn kiểm tra", (T,)),
        "Trên đây là Kế hoạch kiểm tra công tác cải cách hành chính năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng./.",
        "Nơi nhận:\n- Sở Nội vụ;\n- Lãnh đạo Ban;\n- Các phòng, Trung tâm;\n- Lưu: VT.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải",
    )
    return Document("KH 3240 kiem tra CCHC.docx", word(*paper), wanted, date(2026, 7, 16))


# 7 ------------------------------------------------------------------------------------------------------------
def _slow_projects() -> Document:
    paper, wanted = _prose(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 218/TB-VP",
        "Hải Phòng, ngày 20 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp về tiến độ các dự án trong Khu công nghiệp Nam Đình Vũ",
        "Chiều ngày 17/7/2026, đồng chí Phó Trưởng ban chủ trì cuộc họp về tiến độ các dự án trong Khu công nghiệp Nam Đình Vũ. Sau khi nghe Phòng Doanh "
        "nghiệp và Giám sát đầu tư báo cáo, ý kiến của các thành viên dự họp, Phó Trưởng ban kết luận:",
        "1. Về tiến độ chung: trong 18 dự án được rà soát có 05 dự án chậm tiến độ từ 6 đến 24 tháng, nguyên nhân chủ yếu do nhà đầu tư thiếu vốn.",
        "2. Về dự án Nhà máy sản xuất linh kiện điện tử của Công ty TNHH Haewon Vina: giao Phòng Doanh nghiệp và Giám sát đầu tư làm việc với nhà đầu tư, "
        "yêu cầu cam kết tiến độ bằng văn bản; báo cáo Phó Trưởng ban trước ngày 30/7/2026.",
        Wanted(
            "làm việc với nhà đầu tư, yêu cầu cam kết tiến độ bằng văn bản; báo cáo Phó Trưởng ban trước ngày 30/7/2026", (D,), due="2026-07-30"
        ),
        "3. Về dự án Kho bãi logistics của Công ty cổ phần Đại Dương: giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư "
        "tham mưu thủ tục chấm dứt hoạt động dự án theo Điều 48 Luật Đầu tư, trình Trưởng ban trước ngày 15/8/2026.",
        Wanted(
            "tham mưu thủ tục chấm dứt hoạt động dự án theo Điều 48 Luật Đầu tư, trình Trưởng ban trước ngày 15/8/2026", (Q,), (D,), due="2026-08-15"
        ),
        "4. Về vướng mắc mặt bằng khu đất CN5: giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với UBND phường Đông Hải xác định ranh giới, diện tích còn "
        "vướng mắc; hoàn thành trong tháng 8/2026.",
        Wanted(
            "xác định ranh giới, diện tích còn vướng mắc; hoàn thành trong tháng 8/2026", (M,), due="2026-08-31"
        ),
        "5. Đề nghị Công ty cổ phần Tập đoàn đầu tư Sao Đỏ tiếp tục hoàn thiện hạ tầng kỹ thuật theo quy hoạch được duyệt.",
        Wanted(
            "tiếp tục hoàn thiện hạ tầng kỹ thuật theo quy hoạch được duyệt", ("Công ty cổ phần Tập đoàn đầu tư Sao Đỏ",), asked=True
        ),
        "6. Phòng Quản lý lao động hướng dẫn các nhà đầu tư thủ tục cấp giấy phép lao động cho chuyên gia lắp đặt máy móc.",
        Wanted("hướng dẫn các nhà đầu tư thủ tục cấp giấy phép lao động cho chuyên gia lắp đặt máy móc", (L,)),
        "7. Giao Văn phòng theo dõi, đôn đốc các phòng thực hiện; tổng hợp báo cáo Phó Trưởng ban trước ngày 20/8/2026.",
        Wanted("theo dõi, đôn đốc các phòng thực hiện; tổng hợp báo cáo Phó Trưởng ban trước ngày 20/8/2026", (V,), due="2026-08-20"),
        "Văn phòng thông báo để các phòng, đơn vị liên quan biết, thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng: QLĐT, DN&GSĐT, QLLĐ, TN&MT;\n- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("TB 218 Nam Dinh Vu.docx", word(*paper), wanted, date(2026, 7, 21))


# 8 ------------------------------------------------------------------------------------------------------------
def _august() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "leader", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 8 NĂM 2026"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời hạn", "Lãnh đạo chỉ đạo", "Ghi chú"],
        row(1, "Báo cáo tình hình thực hiện nhiệm vụ tháng 7, phương hướng tháng 8", "Văn phòng", "03/8", "Đ/c Kiên", None, lead=V, due="2026-08-03"),
        row(2, "Phục vụ Đoàn kiểm tra công vụ của thành phố", None, "12/8", "Đ/c Hải", "Theo CV 1893/SNV", lead=V, due="2026-08-12"),
        row(3, "Mua sắm thay thế máy tính, thiết bị mạng", None, "Tháng 8", "Đ/c Hải", None, lead=V, due="2026-08-31"),
        row(4, "Tờ trình chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tân Trào (giai đoạn 1)", "Phòng Quản lý đầu tư", "10/8", "Đ/c Kiên", None, lead=Q, due="2026-08-10"),
        row(5, "Hội nghị xúc tiến đầu tư với doanh nghiệp Đài Loan", None, "21/8", "Đ/c Kiên", "Phối hợp Sở Ngoại vụ", lead=Q, due="2026-08-21"),
        row(6, "Thẩm định thiết kế cơ sở dự án nhà xưởng cho thuê BW Nam Đình Vũ", None, "Theo quy định", "Đ/c Dũng", None, lead=Q, due=None),
        row(7, "Giám sát đầu tư 08 dự án tại KCN Nomura", "Phòng Doanh nghiệp và Giám sát đầu tư", "28/8", "Đ/c Dũng", None, lead=D, due="2026-08-28"),
        row(8, "Tổng hợp báo cáo tài chính 6 tháng của doanh nghiệp FDI", None, "15/8", "Đ/c Dũng", None, lead=D, due="2026-08-15"),
        row(9, "Thẩm định nội quy lao động, đăng ký thỏa ước lao động tập thể", "Phòng Quản lý lao động", "Thường xuyên", "Đ/c Hải", None, lead=L, due=None),
        row(10, "Kiểm tra an toàn lao động tại 05 doanh nghiệp có thiết bị nâng", None, "05/8 và 19/8", "Đ/c Hải", None, lead=L, due="2026-08-19"),
        row(11, "Lấy mẫu giám sát nước thải sau xử lý tại các KCN", "Phòng Tài nguyên và Môi trường", "20/8", "Đ/c Dũng", None, lead=M, due="2026-08-20"),
        row(12, "Phiên giao dịch việc làm tháng 8", "Trung tâm Dịch vụ việc làm", "22/8", "Đ/c Hải", "Tại KCN VSIP", lead=T, due="2026-08-22"),
        ["Ghi chú: Các phòng, đơn vị chủ động điều chỉnh khi có nhiệm vụ đột xuất."],
    ]
    spans = ("A4:F4", "C7:C9", "C10:C12", "C13:C14", "C15:C16")
    return Document("CTCT thang 8.xlsx", workbook(cells(rows), merged=spans), tasks(rows), date(2026, 7, 29))


# 9 ------------------------------------------------------------------------------------------------------------
def _budget_letter() -> Document:
    paper, wanted = _prose(
        "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "Số: 3288/BQL-VP",
        "V/v xây dựng dự toán ngân sách nhà nước năm 2027",
        "Hải Phòng, ngày 16 tháng 7 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 5120/STC-NS ngày 10/7/2026 của Sở Tài chính về việc hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2027, Ban Quản lý Khu "
        "kinh tế Hải Phòng yêu cầu:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp:",
        "- Đánh giá tình hình thực hiện dự toán 6 tháng đầu năm và ước thực hiện cả năm 2026 theo Biểu số 01.",
        Wanted("Đánh giá tình hình thực hiện dự toán 6 tháng đầu năm và ước thực hiện cả năm 2026 theo Biểu số 01", (ALL,)),
        "- Lập dự toán kinh phí thực hiện nhiệm vụ năm 2027 theo Biểu số 02, gửi Văn phòng trước ngày 22/7/2026.",
        Wanted("Lập dự toán kinh phí thực hiện nhiệm vụ năm 2027 theo Biểu số 02, gửi Văn phòng trước ngày 22/7/2026", (ALL,), due="2026-07-22"),
        "2. Trung tâm Dịch vụ việc làm xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2030, gửi Văn phòng trước ngày 24/7/2026.",
        Wanted("xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2030, gửi Văn phòng trước ngày 24/7/2026", (T,), due="2026-07-24"),
        "3. Phòng Quản lý đầu tư rà soát nhu cầu vốn chuẩn bị đầu tư các dự án hạ tầng ngoài hàng rào khu công nghiệp, gửi Văn phòng trước ngày 24/7/2026.",
        Wanted(
            "rà soát nhu cầu vốn chuẩn bị đầu tư các dự án hạ tầng ngoài hàng rào khu công nghiệp, gửi Văn phòng trước ngày 24/7/2026",
            (Q,),
            due="2026-07-24",
        ),
        "4. Giao Văn phòng tổng hợp, lập dự toán của Ban Quản lý, trình Trưởng ban ký gửi Sở Tài chính trước ngày 31/7/2026.",
        Wanted("tổng hợp, lập dự toán của Ban Quản lý, trình Trưởng ban ký gửi Sở Tài chính trước ngày 31/7/2026", (V,), due="2026-07-31"),
        "Quá thời hạn trên, phòng, đơn vị nào không gửi dự toán coi như không có nhu cầu kinh phí và chịu trách nhiệm trước Trưởng ban.",
        "Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.",
        "TRƯỞNG BAN\n\n\nLê Trung Kiên",
    )
    return Document("CV 3288 du toan 2027.docx", word(*paper), wanted, date(2026, 7, 17))


# 10 -----------------------------------------------------------------------------------------------------------
def _gratitude() -> Document:
    row = rows_of(("number", "content", "deadline", "lead", "support", "note"))
    rows: list[Any] = [
        ["PHÂN CÔNG NHIỆM VỤ"],
        ["Tổ chức các hoạt động kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)"],
        ["(Kèm theo Kế hoạch số 3151/KH-BQL ngày 07/7/2026)"],
        ["STT", "Công việc", "Thời gian", "Bộ phận phụ trách", "Bộ phận phối hợp", "Ghi chú"],
        row("1", "Rà soát danh sách công chức, viên chức là thương binh, thân nhân liệt sĩ", "10/7/2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", None, lead=V, support=ALL, due="2026-07-10"),
        row("2", "Vận động doanh nghiệp ủng hộ Quỹ Đền ơn đáp nghĩa", "Đến hết 20/7/2026", "Phòng DN và GSĐT", "Trung tâm", None, lead=D, support=T, due="2026-07-20"),
        row("3", "Liên hệ Ban quản lý Nghĩa trang liệt sĩ thành phố, đăng ký lễ viếng", "15/7/2026", "Văn phòng", None, None, lead=V, due="2026-07-15"),
        row("4", "Chuẩn bị vòng hoa, hương, xe đưa đón", "23/7/2026", "Văn phòng", "Trung tâm", None, lead=V, support=T, due="2026-07-23"),
        row("5", "Tổ chức lễ viếng, dâng hương", "7h00 ngày 24/7/2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Toàn thể lãnh đạo Ban", lead=V, support=ALL, due="2026-07-24"),
        row("6", "Thăm, tặng quà gia đình chính sách tại xã Kiến Thụy", "Từ 20/7 đến 24/7/2026", "Phòng Quản lý lao động", "UBND xã Kiến Thụy", "05 suất quà", lead=L, due="2026-07-24"),
        row("7", "Viết tin, bài, đăng ảnh trên Cổng Thông tin điện tử", "27/7/2026", "Trung tâm Dịch vụ việc làm", "Văn phòng", None, lead=T, support=V, due="2026-07-27"),
    ]
    return Document("Phan cong 27-7.xlsx", workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3")), tasks(rows), date(2026, 7, 9))


# 11 -----------------------------------------------------------------------------------------------------------
def _digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ, giải pháp", "Kết quả, sản phẩm", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời hạn hoàn thành"],
        ["I", "HẠ TẦNG, DỮ LIỆU", "", "", "", ""],
        row("1", "Nâng cấp đường truyền số liệu chuyên dùng tại trụ sở Ban Quản lý", "Biên bản nghiệm thu", "Văn phòng", "Sở Khoa học và Công nghệ", "Quý III/2026", lead=V, due="2026-09-30"),
        row("2", "Số hóa hồ sơ dự án đầu tư còn hiệu lực", "100% hồ sơ được số hóa", "Phòng Quản lý đầu tư", "Văn phòng", "31/12/2026", lead=Q, support=V, due="2026-12-31"),
        row("3", "Xây dựng cơ sở dữ liệu doanh nghiệp trong KCN, KKT", "Cơ sở dữ liệu trên eHeza", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "Quý IV/2026", lead=D, support=PCM, due="2026-12-31"),
        row("4", "Kết nối dữ liệu quan trắc môi trường tự động của các KCN", "Báo cáo kết quả kết nối", "Phòng Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", "Tháng 11/2026", lead=M, due="2026-11-30"),
        row("5", "Bố trí hạ tầng Trung tâm dữ liệu thành phố phục vụ hệ thống eHeza", "Văn bản bố trí hạ tầng", "Sở Khoa học và Công nghệ", "Văn phòng", "Quý IV/2026", lead="Sở Khoa học và Công nghệ", support=V, due="2026-12-31", asked=True),
        ["II", "DỊCH VỤ CÔNG TRỰC TUYẾN", "", "", "", ""],
        row("6", "Tái cấu trúc quy trình, cung cấp dịch vụ công trực tuyến toàn trình lĩnh vực lao động", "Quy trình được phê duyệt", "Phòng Quản lý lao động", "Văn phòng", "15/9/2026", lead=L, support=V, due="2026-09-15"),
        row("7", "Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến", "Video, tài liệu hướng dẫn", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động, Phòng Quản lý đầu tư", "Thường xuyên", lead=T, support=[L, Q], due=None),
        row("8", "Cập nhật bộ thủ tục hành chính trên Cổng Dịch vụ công quốc gia", "Thủ tục được công khai", "Văn phòng", "Các phòng chuyên môn", "Sau khi có quyết định công bố", lead=V, support=PCM, due=None),
        ["III", "AN TOÀN THÔNG TIN, NHÂN LỰC SỐ", "", "", "", ""],
        row("9", "Phê duyệt cấp độ an toàn hệ thống thông tin eHeza", "Quyết định phê duyệt cấp độ", "Văn phòng", "Công an thành phố", "30/9/2026", lead=V, due="2026-09-30"),
        row("10", "Tập huấn kỹ năng sử dụng trí tuệ nhân tạo trong công vụ", "01 lớp tập huấn", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 8/2026", lead=V, support=ALL, due="2026-08-31"),
        row("11", "Cài đặt phần mềm diệt virus cho máy tính của công chức, viên chức", "100% máy tính được cài đặt", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "Trước 15/8/2026", lead=ALL, support=V, due="2026-08-15"),
    ]
    blocks: list[Any] = [
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHỤ LỤC",
        "NHIỆM VỤ CHUYỂN ĐỔI SỐ 6 THÁNG CUỐI NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 3315/KH-BQL ngày 20 tháng 7 năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    ]
    return Document("PL KH 3315 CDS.docx", word(*blocks), tasks(rows), date(2026, 7, 22))


# 12 -----------------------------------------------------------------------------------------------------------
def _shortcomings() -> Document:
    row = rows_of(("number", "fault", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Đơn vị thực hiện", "Thời hạn"],
        row("1", "Hồ sơ công việc lập trên HpNet mới đạt 72%", "Bổ sung hồ sơ công việc 6 tháng đầu năm, bảo đảm đạt tối thiểu 90%", "Các phòng chuyên môn", "31/8/2026", lead=PCM, due="2026-08-31"),
        row("2", "Còn 03 hồ sơ đăng ký đầu tư trả quá hạn", "Thực hiện xin lỗi tổ chức bằng văn bản; rà soát quy trình nội bộ", "Phòng Quản lý đầu tư", "25/7/2026", lead=Q, due="2026-07-25"),
        row("3", "Niêm yết thủ tục hành chính lĩnh vực môi trường chưa cập nhật", "Cập nhật, niêm yết lại toàn bộ thủ tục tại Bộ phận một cửa", "Phòng Tài nguyên và Môi trường", "24/7/2026", lead=M, due="2026-07-24"),
        row("4", "Tỷ lệ thanh toán trực tuyến phí, lệ phí thấp", "Tuyên truyền, hướng dẫn doanh nghiệp thanh toán trực tuyến khi nộp hồ sơ cấp giấy phép lao động", "Phòng Quản lý lao động", "Thường xuyên", lead=L, due=None),
        row("5", "Chuyên mục hỏi đáp trên Cổng TTĐT trả lời chậm", "Phân công công chức trực chuyên mục, trả lời trong 03 ngày làm việc", "Văn phòng", "Tháng 7/2026", lead=V, due="2026-07-31"),
        row("6", "Báo cáo giám sát đầu tư của doanh nghiệp nộp chưa đầy đủ", "Đôn đốc 46 doanh nghiệp chưa nộp báo cáo; đề xuất xử phạt trường hợp cố tình không chấp hành", "Phòng Doanh nghiệp và Giám sát đầu tư", "15/8/2026", lead=D, due="2026-08-15"),
        row("7", "Chưa có sáng kiến cải cách hành chính cấp thành phố", "Đăng ký ít nhất 01 sáng kiến, gửi Văn phòng tổng hợp", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quý III/2026", lead=ALL, due="2026-09-30"),
    ]
    blocks: list[Any] = [
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3302/TB-BQL",
        "Hải Phòng, ngày 17 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Khắc phục tồn tại, hạn chế về cải cách hành chính 6 tháng đầu năm 2026",
        "Qua theo dõi, tổng hợp kết quả thực hiện cải cách hành chính 6 tháng đầu năm 2026, Ban Quản lý thông báo một số tồn tại, hạn chế và phân công khắc phục như sau:",
        cells(rows),
        "Giao Văn phòng đôn đốc, tổng hợp kết quả khắc phục của các phòng, đơn vị, báo cáo Trưởng ban trước ngày 05/9/2026.",
        "Kết quả khắc phục là một trong các căn cứ đánh giá, xếp loại phòng, đơn vị năm 2026./.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải",
    ]
    last = Wanted(
        "đôn đốc, tổng hợp kết quả khắc phục của các phòng, đơn vị, báo cáo Trưởng ban trước ngày 05/9/2026", (V,), due="2026-09-05"
    )
    return Document("TB 3302 khac phuc ton tai.docx", word(*blocks), (*tasks(rows), last), date(2026, 7, 20))


# 13 -----------------------------------------------------------------------------------------------------------
def _week_30() -> Document:
    text = """VĂN PHÒNG BAN QUẢN LÝ
Nhắc việc tuần 30 (từ 20/7 đến 26/7/2026)

A. Văn phòng
- Gửi giấy mời họp Ban Chỉ đạo chuyển đổi số, hạn 21/7
- Trình ký báo cáo công tác phòng, chống tham nhũng quý II, hạn 22/7

B. Phòng QLĐT
- Trả lời Công văn số 1420/SXD-QHKT của Sở Xây dựng về cao độ nền KCN Tiên Lãng, hạn 23/7
- Cung cấp số liệu thu hút đầu tư tháng 7 cho Văn phòng, hạn 24/7

C. Phòng DN&GSĐT
- Báo cáo tình hình doanh nghiệp tạm ngừng hoạt động, hạn 24/7

D. Phòng QLLĐ
- Tham gia ý kiến dự thảo Nghị định về lao động nước ngoài (CV 2270 của Sở Nội vụ), hạn 22/7
- Phối hợp Trung tâm DVVL rà soát nhu cầu lao động của LG Display, xong trong tuần

E. Phòng TN&MT
- Họp thẩm định báo cáo ĐTM dự án Nhà máy Pegatron 3 ngày 23/7

Các phòng vướng mắc liên hệ chị Hương (tổ Tổng hợp). Trân trọng."""
    wanted = (
        Wanted("Gửi giấy mời họp Ban Chỉ đạo chuyển đổi số, hạn 21/7", (V,), due="2026-07-21"),
        Wanted("Trình ký báo cáo công tác phòng, chống tham nhũng quý II, hạn 22/7", (V,), due="2026-07-22"),
        Wanted("Trả lời Công văn số 1420/SXD-QHKT của Sở Xây dựng về cao độ nền KCN Tiên Lãng, hạn 23/7", (Q,), due="2026-07-23"),
        Wanted("Cung cấp số liệu thu hút đầu tư tháng 7 cho Văn phòng, hạn 24/7", (Q,), due="2026-07-24"),
        Wanted("Báo cáo tình hình doanh nghiệp tạm ngừng hoạt động, hạn 24/7", (D,), due="2026-07-24"),
        Wanted("Tham gia ý kiến dự thảo Nghị định về lao động nước ngoài (CV 2270 của Sở Nội vụ), hạn 22/7", (L,), due="2026-07-22"),
        Wanted("rà soát nhu cầu lao động của LG Display, xong trong tuần", (L,), (T,), due="2026-07-26"),
        Wanted("Họp thẩm định báo cáo ĐTM dự án Nhà máy Pegatron 3 ngày 23/7", (M,), due="2026-07-23"),
    )
    return Document("Nhac viec tuan 30.txt", text.encode(), wanted, date(2026, 7, 20))
