# ruff: noqa: E501
"""Fourteen papers of an ordinary working year, worded and laid out as public administrative papers are."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

import docx

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _reform_plan()
    yield _monthly_meeting()
    yield _quarter_programme()
    yield _resolution()
    yield _city_tracking()
    yield _by_unit_letter()
    yield _pasted_mail()
    yield _dialogue()
    yield _shortcomings()
    yield _thrift()
    yield _projects_meeting()
    yield _procedures()
    yield _digital()
    yield _urging()


def _reform_plan() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    head: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC NĂM 2026 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Kế hoạch số 312/KH-BQL ngày 23/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ]
    rows: list[Any] = [
        *head,
        ["I", "CẢI CÁCH THỂ CHẾ"],
        row(
            1,
            "Rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý của Ban",
            "Báo cáo",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 10/2026",
            lead=V,
            support=PCM,
            due="2026-10-31",
        ),
        row(
            2,
            "Tham mưu UBND thành phố sửa đổi, bổ sung quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý",
            "Dự thảo Quyết định của UBND thành phố",
            "Văn phòng",
            "Sở Nội vụ; các phòng chuyên môn",
            "Quý II/2026",
            lead=V,
            support=PCM,
            due="2026-06-30",
        ),
        row(
            3,
            "Theo dõi tình hình thi hành pháp luật về lao động tại các khu công nghiệp",
            "Kế hoạch, báo cáo",
            "Phòng QLLĐ",
            "Phòng DN&GSĐT",
            "Năm 2026",
            lead=L,
            support=D,
            due="2026-12-31",
        ),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        row(
            4,
            "Xây dựng Kế hoạch kiểm soát thủ tục hành chính năm 2026",
            "Kế hoạch",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 01/2026",
            lead=V,
            support=PCM,
            due="2026-01-31",
        ),
        row(
            5,
            "Niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa và trên Cổng thông tin điện tử",
            "Bảng niêm yết; đường link",
            None,
            "Trung tâm",
            "Thường xuyên",
            lead=V,
            support=T,
        ),
        row(
            6,
            "Khảo sát mức độ hài lòng của doanh nghiệp đối với việc giải quyết thủ tục hành chính",
            "Báo cáo kết quả khảo sát",
            None,
            "Các phòng chuyên môn",
            "Quý III/2026",
            lead=V,
            support=PCM,
            due="2026-09-30",
        ),
        row(
            7,
            "Rà soát, đề xuất phương án cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính lĩnh vực đầu tư",
            "Phương án trình UBND thành phố",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Trước ngày 30/6/2026",
            lead=Q,
            support=V,
            due="2026-06-30",
        ),
        ["III", "CẢI CÁCH TỔ CHỨC BỘ MÁY VÀ CHẾ ĐỘ CÔNG VỤ"],
        row(
            8,
            "Rà soát, hoàn thiện Đề án vị trí việc làm",
            "Đề án",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quý I/2026",
            lead=V,
            support=ALL,
            due="2026-03-31",
        ),
        row(
            9,
            "Cử cán bộ, công chức, viên chức tham gia các lớp bồi dưỡng kiến thức, kỹ năng",
            "Quyết định cử đi học",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Theo kế hoạch của thành phố",
            lead=V,
            support=ALL,
        ),
        ["IV", "CẢI CÁCH TÀI CHÍNH CÔNG"],
        row(
            10,
            "Sửa đổi Quy chế chi tiêu nội bộ của cơ quan",
            "Quy chế",
            "Văn phòng",
            None,
            "Tháng 02/2026",
            lead=V,
            due="2026-02-28",
        ),
        row(
            11,
            "Thực hiện cơ chế tự chủ tài chính đối với đơn vị sự nghiệp công lập",
            "Phương án tự chủ giai đoạn 2026 - 2030",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "Quý II/2026",
            lead=T,
            support=V,
            due="2026-06-30",
        ),
        ["V", "XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ"],
        row(
            12,
            "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực",
            "100% kết quả được số hóa",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Tháng 11/2026",
            lead=PCM,
            support=V,
            due="2026-11-30",
        ),
        row(
            13,
            "Cập nhật cơ sở dữ liệu quan trắc môi trường tự động của các khu công nghiệp",
            "Cơ sở dữ liệu",
            "Phòng TN&MT",
            "Các chủ đầu tư hạ tầng KCN",
            "Hằng quý",
            lead=M,
        ),
        ["VI", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row(
            14,
            "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026",
            "Báo cáo tự chấm điểm",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "15/12/2026",
            lead=V,
            support=ALL,
            due="2026-12-15",
        ),
    ]
    top = next(i for i, one in enumerate(cells(rows), start=1) if one and one[0] == 4)
    wide = [f"A{n}:F{n}" for n in (1, 2, 3)]
    return Document(
        "reform plan",
        workbook(cells(rows), merged=[*wide, f"D{top}:D{top + 2}"]),
        tasks(rows),
        on=date(2026, 1, 27),
    )


def _monthly_meeting() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1127/TB-BQL",
        "Hải Phòng, ngày 03 tháng 4 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 3, triển khai nhiệm vụ trọng tâm tháng 4 năm 2026",
        "Ngày 01/4/2026, đồng chí Trưởng ban chủ trì Hội nghị giao ban công tác tháng 3 năm 2026. Tham dự Hội nghị có các đồng chí "
        "Phó Trưởng ban; lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo kết quả công tác tháng 3 và ý kiến phát biểu của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 3, các phòng, đơn vị đã chủ động triển khai nhiệm vụ; thu hút đầu tư đạt 412 triệu USD, bằng 21% kế hoạch năm. "
        "Tuy nhiên, một số nhiệm vụ UBND thành phố giao còn chậm so với yêu cầu.",
        "II. Nhiệm vụ trọng tâm tháng 4 năm 2026",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát các dự án chưa hoàn thành thủ tục đất đai "
        "tại KCN Nam Đình Vũ, báo cáo Trưởng ban trước ngày 15/4/2026.",
        "2. Giao Văn phòng tham mưu ban hành Kế hoạch kiểm tra kỷ luật, kỷ cương hành chính năm 2026, hoàn thành trước ngày 10/4/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp khó khăn, vướng mắc của doanh nghiệp quý I/2026, đề xuất hướng giải quyết.",
        "4. Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm tổ chức Ngày hội việc làm tại KCN Tràng Duệ trong tháng 4/2026.",
        "5. Giao Phòng TN&MT đôn đốc các doanh nghiệp nộp báo cáo công tác bảo vệ môi trường năm 2025; tổng hợp danh sách doanh nghiệp chưa "
        "nộp gửi Văn phòng trước ngày 20/4/2026.",
        "6. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn chuẩn bị tài liệu làm việc với Đoàn giám sát của HĐND thành phố, "
        "xong trước ngày 17/4/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả thực hiện nhiệm vụ tháng 4 về Văn phòng trước ngày 25/4/2026.",
        "8. Các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban (để báo cáo);",
        "- Các PCM, ĐVSN;",
        "- Lưu: VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted(
            "rà soát các dự án chưa hoàn thành thủ tục đất đai tại KCN Nam Đình Vũ, báo cáo Trưởng ban trước ngày 15/4/2026",
            (Q,),
            (M,),
            due="2026-04-15",
        ),
        Wanted(
            "tham mưu ban hành Kế hoạch kiểm tra kỷ luật, kỷ cương hành chính năm 2026, hoàn thành trước ngày 10/4/2026",
            (V,),
            due="2026-04-10",
        ),
        Wanted("tổng hợp khó khăn, vướng mắc của doanh nghiệp quý I/2026, đề xuất hướng giải quyết", (D,)),
        Wanted("tổ chức Ngày hội việc làm tại KCN Tràng Duệ trong tháng 4/2026", (L,), (T,), due="2026-04-30"),
        Wanted(
            "đôn đốc các doanh nghiệp nộp báo cáo công tác bảo vệ môi trường năm 2025; tổng hợp danh sách doanh nghiệp chưa nộp "
            "gửi Văn phòng trước ngày 20/4/2026",
            (M,),
            due="2026-04-20",
        ),
        Wanted(
            "chuẩn bị tài liệu làm việc với Đoàn giám sát của HĐND thành phố, xong trước ngày 17/4/2026",
            (V,),
            (PCM,),
            due="2026-04-17",
        ),
        Wanted(
            "gửi báo cáo kết quả thực hiện nhiệm vụ tháng 4 về Văn phòng trước ngày 25/4/2026",
            (ALL,),
            due="2026-04-25",
        ),
    )
    return Document("monthly meeting", data, wanted, on=date(2026, 4, 6))


def _quarter_programme() -> Document:
    columns = ("number", "content", "lead", "support", "leader", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ II NĂM 2026"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo Ban phụ trách", "Thời gian trình", "Ghi chú"],
        ["THÁNG 4"],
        row(
            1,
            "Báo cáo tình hình thu hút đầu tư quý I/2026",
            "P. QLĐT",
            "P. DN&GSĐT",
            "Đ/c Hải",
            "10/4/2026",
            None,
            lead=Q,
            support=D,
            due="2026-04-10",
        ),
        row(
            2,
            "Kế hoạch xúc tiến đầu tư tại Hàn Quốc và Nhật Bản",
            "P. QLĐT",
            "VP, Trung tâm",
            "Trưởng ban",
            "20/4/2026",
            "Trình UBND TP",
            lead=Q,
            support=[V, T],
            due="2026-04-20",
        ),
        row(
            3,
            "Kế hoạch tổ chức Tháng hành động về An toàn, vệ sinh lao động năm 2026",
            "P. QLLĐ",
            "Công đoàn Khu kinh tế",
            "Đ/c Tuấn",
            "15/4/2026",
            None,
            lead=L,
            due="2026-04-15",
        ),
        row(
            4,
            "Tờ trình phê duyệt điều chỉnh dự toán chi ngân sách năm 2026",
            "VP",
            None,
            "Trưởng ban",
            "Tháng 4",
            None,
            lead=V,
            due="2026-04-30",
        ),
        ["THÁNG 5"],
        row(
            5,
            "Báo cáo kết quả kiểm tra hệ thống xử lý nước thải tập trung các KCN",
            "P. TN&MT",
            "P. DN&GSĐT",
            "Đ/c Tuấn",
            "15/5/2026",
            None,
            lead=M,
            support=D,
            due="2026-05-15",
        ),
        row(
            6,
            "Phương án quản lý, sử dụng nhà ở công nhân KCN Tràng Duệ",
            "P. QLLĐ",
            "P. QLĐT, P. TN&MT",
            "Đ/c Hải",
            "Tháng 5",
            "Sở Xây dựng tham gia ý kiến",
            lead=L,
            support=[Q, M],
            due="2026-05-31",
        ),
        row(
            7,
            "Báo cáo giám sát, đánh giá đầu tư các dự án FDI",
            "P. DN&GSĐT",
            "P. QLĐT",
            "Đ/c Hải",
            "20/5/2026",
            None,
            lead=D,
            support=Q,
            due="2026-05-20",
        ),
        row(
            8,
            "Đăng tải tin bài, phóng sự giới thiệu môi trường đầu tư Khu kinh tế ven biển phía Nam",
            "Trung tâm",
            "Các phòng chuyên môn",
            "Đ/c Tuấn",
            "Thường xuyên",
            None,
            lead=T,
            support=PCM,
        ),
        ["THÁNG 6"],
        row(
            9,
            "Báo cáo sơ kết công tác 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2026",
            "VP",
            "Các phòng, đơn vị",
            "Trưởng ban",
            "12/6/2026",
            None,
            lead=V,
            due="2026-06-12",
        ),
        row(
            10,
            "Báo cáo công tác thi đua khen thưởng 6 tháng đầu năm",
            "VP",
            None,
            "Trưởng ban",
            "Tháng 6",
            None,
            lead=V,
            due="2026-06-30",
        ),
        row(
            11,
            "Rà soát quy hoạch phân khu xây dựng KCN Nam Tràng Cát",
            "P. QLĐT; P. TN&MT",
            "Sở Xây dựng",
            "Đ/c Hải",
            "30/6/2026",
            None,
            lead=[Q, M],
            due="2026-06-30",
        ),
        [],
        ["Tổng số: 11 nhiệm vụ"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    merged = ["A4:G4", "A7:G7", "A12:G12", "A17:G17"]
    return Document("quarter programme", workbook(cells(rows), merged=merged), tasks(rows), on=date(2026, 4, 2))


def _with_merged(data: bytes, table: int, spans: Sequence[tuple[int, int, int]]) -> bytes:
    """The Word file with cells of a column merged downwards: (column, first row, last row)."""
    document = docx.Document(io.BytesIO(data))
    grid = document.tables[table]
    for column, first, last in spans:
        text = grid.cell(first, column).text
        grid.cell(first, column).merge(grid.cell(last, column)).text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _resolution() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện", "Kết quả/Sản phẩm"],
        ["I", "Nâng cao nhận thức, đổi mới tư duy"],
        row(
            "1",
            "Tổ chức hội nghị quán triệt Nghị quyết số 57-NQ/TW đến toàn thể cán bộ, công chức, viên chức, người lao động",
            "Văn phòng Ban Quản lý",
            "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
            "Tháng 3/2026",
            "Hội nghị",
            lead=V,
            support=ALL,
            due="2026-03-31",
        ),
        row(
            "2",
            "Xây dựng chuyên mục tuyên truyền về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên Cổng thông tin điện tử",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng Ban Quản lý",
            "Quý I/2026 và duy trì thường xuyên",
            "Chuyên mục",
            lead=T,
            support=V,
            due="2026-03-31",
        ),
        ["II", "Hoàn thiện cơ chế, chính sách"],
        row(
            "3",
            "Đề xuất danh mục ngành, nghề công nghệ cao ưu tiên thu hút đầu tư vào khu kinh tế, khu công nghiệp",
            "Phòng Quản lý đầu tư",
            "Sở Khoa học và Công nghệ, Phòng Tài nguyên và Môi trường",
            "Trước 31/5/2026",
            "Danh mục trình UBND thành phố",
            lead=Q,
            support=M,
            due="2026-05-31",
        ),
        row(
            "4",
            "Nghiên cứu, đề xuất cơ chế hỗ trợ doanh nghiệp đổi mới công nghệ",
            "Phòng Quản lý đầu tư",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Quý III/2026",
            "Báo cáo đề xuất",
            lead=Q,
            support=D,
            due="2026-09-30",
        ),
        ["III", "Phát triển hạ tầng, dữ liệu số"],
        row(
            "5",
            "Xây dựng cơ sở dữ liệu doanh nghiệp trong khu kinh tế, khu công nghiệp",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Các phòng chuyên môn",
            "2026 - 2027",
            "Cơ sở dữ liệu",
            lead=D,
            support=PCM,
            due="2027-12-31",
        ),
        row(
            "6",
            "Xây dựng cơ sở dữ liệu lao động nước ngoài làm việc tại khu kinh tế, khu công nghiệp",
            "Phòng Quản lý lao động",
            "Công an thành phố",
            "Tháng 8/2026",
            "Cơ sở dữ liệu",
            lead=L,
            due="2026-08-31",
        ),
        row(
            "7",
            "Kết nối dữ liệu quan trắc tự động với hệ thống điều hành thông minh của thành phố",
            "Phòng Tài nguyên và Môi trường",
            "Văn phòng Ban Quản lý",
            "Quý IV/2026",
            "Hệ thống được kết nối",
            lead=M,
            support=V,
            due="2026-12-31",
        ),
        ["IV", "Phát triển nguồn nhân lực"],
        row(
            "8",
            "Tổ chức tập huấn kỹ năng sử dụng trí tuệ nhân tạo trong công việc cho công chức, viên chức",
            "Văn phòng Ban Quản lý",
            "Trung tâm Dịch vụ việc làm",
            "Quý II/2026",
            "02 lớp tập huấn",
            lead=V,
            support=T,
            due="2026-06-30",
        ),
        row(
            "9",
            "Khảo sát nhu cầu nhân lực công nghệ cao của doanh nghiệp",
            "Phòng Quản lý lao động, Trung tâm Dịch vụ việc làm",
            None,
            "Tháng 9/2026",
            "Báo cáo khảo sát",
            lead=[L, T],
            due="2026-09-30",
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 705/KH-BQL",
        "Hải Phòng, ngày 27 tháng 02 năm 2026",
        "KẾ HOẠCH",
        "Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, "
        "đổi mới sáng tạo và chuyển đổi số quốc gia năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Cụ thể hóa các nhiệm vụ, giải pháp được UBND thành phố giao, bảo đảm phù hợp với chức năng, nhiệm vụ của Ban Quản lý.",
        "2. Xác định rõ nhiệm vụ, thời gian, sản phẩm và trách nhiệm của từng phòng, đơn vị.",
        "II. NỘI DUNG",
        "Nhiệm vụ cụ thể theo Phụ lục phân công nhiệm vụ kèm theo.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả thực hiện Kế hoạch về Văn phòng trước ngày 05/12/2026.",
        "2. Văn phòng tổng hợp, báo cáo Trưởng ban và Sở Khoa học và Công nghệ trước ngày 15/12/2026.",
        "Nơi nhận:",
        "- UBND TP (để b/c);",
        "- Các PCM, ĐVSN;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW",
        "(Kèm theo Kế hoạch số 705/KH-BQL ngày 27/02/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    wanted = (
        Wanted(
            "báo cáo kết quả thực hiện Kế hoạch về Văn phòng trước ngày 05/12/2026",
            (ALL,),
            due="2026-12-05",
        ),
        Wanted(
            "tổng hợp, báo cáo Trưởng ban và Sở Khoa học và Công nghệ trước ngày 15/12/2026",
            (V,),
            due="2026-12-15",
        ),
        *tasks(rows),
    )
    return Document("resolution 57", _with_merged(data, 0, [(2, 5, 6)]), wanted, on=date(2026, 3, 3))


def _city_tracking() -> Document:
    columns = ("number", "symbol", "day", "content", "lead", "deadline", "state", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND"],
        ["(Cập nhật đến ngày 08/5/2026)"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Phòng/đơn vị xử lý", "Hạn hoàn thành", "Tình trạng", "Ghi chú"],
        row(
            1,
            "2145/UBND-XD",
            datetime(2026, 4, 21),
            "Kiểm tra, báo cáo việc chấp hành quy định trật tự xây dựng tại KCN Đình Vũ",
            "Phòng TN&MT",
            datetime(2026, 5, 15),
            "Đang thực hiện",
            None,
            lead=M,
            due="2026-05-15",
        ),
        row(
            2,
            "2190/UBND-KTNS",
            datetime(2026, 4, 23),
            "Tham gia ý kiến hồ sơ chủ trương đầu tư dự án Nhà máy sản xuất linh kiện bán dẫn tại KCN DEEP C 2B",
            "Phòng QLĐT",
            datetime(2026, 5, 12),
            "Đang thực hiện",
            None,
            lead=Q,
            due="2026-05-12",
        ),
        row(
            3,
            "118/TB-UBND",
            datetime(2026, 4, 24),
            "Báo cáo tiến độ giải phóng mặt bằng dự án hạ tầng KCN Tràng Duệ 3",
            "Phòng QLĐT",
            datetime(2026, 5, 20),
            "Đang thực hiện",
            "Phối hợp UBND phường An Phong",
            lead=Q,
            due="2026-05-20",
        ),
        row(
            4,
            "2233/UBND-VX",
            datetime(2026, 4, 24),
            "Rà soát nhu cầu nhà trẻ, trường mẫu giáo cho con công nhân tại các khu công nghiệp",
            "Phòng QLLĐ",
            datetime(2026, 5, 29),
            "Đang thực hiện",
            None,
            lead=L,
            due="2026-05-29",
        ),
        row(
            5,
            "2240/UBND-NC",
            datetime(2026, 4, 27),
            "Báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở",
            "Văn phòng",
            datetime(2026, 5, 18),
            "Chưa thực hiện",
            None,
            lead=V,
            due="2026-05-18",
        ),
        row(
            6,
            "2251/UBND-KSTT",
            datetime(2026, 4, 28),
            "Cập nhật quy trình điện tử giải quyết thủ tục hành chính trên Hệ thống một cửa",
            "Văn phòng, các phòng chuyên môn",
            datetime(2026, 6, 5),
            "Chưa thực hiện",
            None,
            lead=[V, PCM],
            due="2026-06-05",
        ),
        row(
            7,
            "125/TB-UBND",
            datetime(2026, 5, 4),
            "Đề xuất xử lý 07 dự án chậm tiến độ, không triển khai tại Khu kinh tế Đình Vũ - Cát Hải",
            "Phòng DN&GSĐT",
            datetime(2026, 6, 15),
            "Chưa thực hiện",
            None,
            lead=D,
            due="2026-06-15",
        ),
        row(
            8,
            "2310/UBND-TH",
            datetime(2026, 5, 5),
            "Cung cấp thông tin doanh nghiệp có nhu cầu tuyển dụng lao động phổ thông",
            "Trung tâm DVVL",
            None,
            "Đang thực hiện",
            "Không giao hạn",
            lead=T,
        ),
        row(
            9,
            "2327/UBND-MT",
            datetime(2026, 5, 6),
            "Xử lý kiến nghị của cử tri phường Đông Hải về mùi hôi phát sinh từ KCN",
            "Phòng TN&MT",
            datetime(2026, 5, 22),
            "Chưa thực hiện",
            None,
            lead=M,
            due="2026-05-22",
        ),
        row(
            10,
            "2330/UBND-TC",
            datetime(2026, 5, 6),
            "Xây dựng kế hoạch tài chính - ngân sách 3 năm 2027 - 2029",
            "Văn phòng",
            datetime(2026, 7, 10),
            "Chưa thực hiện",
            None,
            lead=V,
            due="2026-07-10",
        ),
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=5, max_row=14):
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    return Document(
        "city tracking",
        workbook(cells(rows), merged=["A1:H1", "A2:H2"], prepare=prepare),
        tasks(rows),
        on=date(2026, 5, 11),
    )


def _by_unit_letter() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1893/BQL-VP",
        "V/v triển khai thực hiện Thông báo số 132/TB-UBND của UBND thành phố",
        "Hải Phòng, ngày 20 tháng 5 năm 2026",
        "Kính gửi: Văn phòng; các phòng chuyên môn; Trung tâm Dịch vụ việc làm.",
        "Thực hiện Thông báo số 132/TB-UBND ngày 14/5/2026 của UBND thành phố về kết luận của Chủ tịch UBND thành phố tại buổi làm việc "
        "với Ban Quản lý Khu kinh tế Hải Phòng, Trưởng ban phân công nhiệm vụ như sau:",
        "1. Phòng Quản lý đầu tư:",
        "- Hoàn thiện hồ sơ đề nghị thành lập KCN Ngũ Phúc giai đoạn 2, trình UBND thành phố trước ngày 15/6/2026.",
        "- Chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư lập danh mục dự án kêu gọi đầu tư giai đoạn 2026 - 2030, "
        "hoàn thành trong tháng 7/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Xây dựng kế hoạch kiểm tra các dự án cam kết tiến độ nhưng chưa triển khai, hoàn thành trước ngày 10/6/2026.",
        "3. Phòng Quản lý lao động:",
        "- Tham mưu giải pháp bảo đảm nguồn lao động cho các dự án mới đi vào hoạt động trong quý III/2026.",
        "- Nắm tình hình quan hệ lao động, kịp thời báo cáo Lãnh đạo Ban khi phát sinh đình công, ngừng việc tập thể.",
        "4. Phòng Tài nguyên và Môi trường:",
        "- Phối hợp với Sở Nông nghiệp và Môi trường kiểm tra việc xả nước thải của các doanh nghiệp tại KCN Nomura, "
        "báo cáo Trưởng ban trước ngày 30/6/2026.",
        "5. Trung tâm Dịch vụ việc làm:",
        "- Làm mới tài liệu xúc tiến đầu tư bằng 04 thứ tiếng Anh, Nhật, Hàn, Trung, xong trước ngày 20/6/2026.",
        "6. Văn phòng:",
        "- Theo dõi, đôn đốc, tổng hợp kết quả thực hiện báo cáo UBND thành phố trước ngày 05/7/2026.",
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted(
            "Hoàn thiện hồ sơ đề nghị thành lập KCN Ngũ Phúc giai đoạn 2, trình UBND thành phố trước ngày 15/6/2026",
            (Q,),
            due="2026-06-15",
        ),
        Wanted(
            "lập danh mục dự án kêu gọi đầu tư giai đoạn 2026 - 2030, hoàn thành trong tháng 7/2026",
            (Q,),
            (D,),
            due="2026-07-31",
        ),
        Wanted(
            "Xây dựng kế hoạch kiểm tra các dự án cam kết tiến độ nhưng chưa triển khai, hoàn thành trước ngày 10/6/2026",
            (D,),
            due="2026-06-10",
        ),
        Wanted(
            "Tham mưu giải pháp bảo đảm nguồn lao động cho các dự án mới đi vào hoạt động trong quý III/2026",
            (L,),
            due="2026-09-30",
        ),
        Wanted(
            "Nắm tình hình quan hệ lao động, kịp thời báo cáo Lãnh đạo Ban khi phát sinh đình công, ngừng việc tập thể",
            (L,),
        ),
        Wanted(
            "kiểm tra việc xả nước thải của các doanh nghiệp tại KCN Nomura, báo cáo Trưởng ban trước ngày 30/6/2026",
            (M,),
            due="2026-06-30",
        ),
        Wanted(
            "Làm mới tài liệu xúc tiến đầu tư bằng 04 thứ tiếng Anh, Nhật, Hàn, Trung, xong trước ngày 20/6/2026",
            (T,),
            due="2026-06-20",
        ),
        Wanted(
            "Theo dõi, đôn đốc, tổng hợp kết quả thực hiện báo cáo UBND thành phố trước ngày 05/7/2026",
            (V,),
            due="2026-07-05",
        ),
    )
    return Document("letter by unit", data, wanted, on=date(2026, 5, 22))


def _pasted_mail() -> Document:
    data = word(
        "Kính gửi các phòng, Trung tâm,",
        "Theo ý kiến Trưởng ban tại cuộc họp sáng 08/6/2026, Văn phòng xin gửi các việc cần làm trong tuần:",
        "- VP: gửi giấy mời họp Ban Chỉ đạo CCHC, chậm nhất 09/6",
        "- P. QLĐT: báo cáo nhanh số liệu thu hút đầu tư 5 tháng, trước 16h ngày 10/6/2026",
        "- P. DN&GSĐT: gửi danh sách doanh nghiệp tham dự hội nghị đối thoại về VP trước ngày 11/6/2026",
        "- P. QLLĐ phối hợp Trung tâm: chuẩn bị bài phát biểu của Trưởng ban tại lễ phát động Tháng công nhân",
        "- P. TN&MT: trả lời kiến nghị của Công ty CP KCN Đình Vũ về đấu nối nước thải, hạn 12/6/2026",
        "- Các phòng chuyên môn: nộp bản tự chấm điểm thi đua 6 tháng về VP trước ngày 15/6/2026",
        "Trân trọng cảm ơn.",
        "Tổ Tổng hợp - Văn phòng",
    )
    wanted = (
        Wanted("gửi giấy mời họp Ban Chỉ đạo CCHC, chậm nhất 09/6", (V,), due="2026-06-09"),
        Wanted("báo cáo nhanh số liệu thu hút đầu tư 5 tháng, trước 16h ngày 10/6/2026", (Q,), due="2026-06-10"),
        Wanted(
            "gửi danh sách doanh nghiệp tham dự hội nghị đối thoại về VP trước ngày 11/6/2026",
            (D,),
            due="2026-06-11",
        ),
        Wanted("chuẩn bị bài phát biểu của Trưởng ban tại lễ phát động Tháng công nhân", (L,), (T,)),
        Wanted(
            "trả lời kiến nghị của Công ty CP KCN Đình Vũ về đấu nối nước thải, hạn 12/6/2026",
            (M,),
            due="2026-06-12",
        ),
        Wanted("nộp bản tự chấm điểm thi đua 6 tháng về VP trước ngày 15/6/2026", (PCM,), due="2026-06-15"),
    )
    return Document("pasted mail", data, wanted, on=date(2026, 6, 8))


def _dialogue() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2204/KH-BQL",
        "Hải Phòng, ngày 12 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị đối thoại, tháo gỡ khó khăn, vướng mắc cho doanh nghiệp trong khu kinh tế, khu công nghiệp năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Kịp thời nắm bắt, tháo gỡ khó khăn, vướng mắc trong hoạt động sản xuất kinh doanh của doanh nghiệp.",
        "- Công tác tổ chức bảo đảm trang trọng, tiết kiệm, hiệu quả.",
        "II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
        "1. Thời gian: 01 buổi, ngày 16/7/2026.",
        "2. Địa điểm: Hội trường tầng 2, trụ sở Ban Quản lý.",
        "3. Thành phần: Lãnh đạo Ban; đại diện các sở, ngành; khoảng 150 doanh nghiệp.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        "1. Phòng Doanh nghiệp và Giám sát đầu tư",
        "a) Tổng hợp kiến nghị của doanh nghiệp, gửi các phòng chuyên môn trước ngày 30/6/2026.",
        "b) Xây dựng báo cáo trung tâm của Hội nghị, trình Trưởng ban trước ngày 10/7/2026.",
        "c) Dự thảo thông báo kết luận Hội nghị.",
        "2. Văn phòng",
        "a) Chuẩn bị hội trường, khánh tiết, âm thanh, màn hình.",
        "b) Chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư gửi giấy mời đại biểu trước ngày 06/7/2026.",
        "c) Bảo đảm kinh phí tổ chức Hội nghị theo quy định.",
        "3. Các phòng chuyên môn",
        "Chuẩn bị nội dung trả lời kiến nghị của doanh nghiệp thuộc lĩnh vực phụ trách, gửi Phòng Doanh nghiệp và Giám sát đầu tư "
        "trước ngày 07/7/2026.",
        "4. Trung tâm Dịch vụ việc làm",
        "Đưa tin, ghi hình Hội nghị; đăng tải trên Cổng thông tin điện tử Ban Quản lý.",
        "IV. KINH PHÍ THỰC HIỆN",
        "Kinh phí thực hiện từ nguồn ngân sách cấp năm 2026 của Ban Quản lý.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để được hướng dẫn./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các PCM, ĐVSN;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted(
            "Tổng hợp kiến nghị của doanh nghiệp, gửi các phòng chuyên môn trước ngày 30/6/2026",
            (D,),
            due="2026-06-30",
        ),
        Wanted(
            "Xây dựng báo cáo trung tâm của Hội nghị, trình Trưởng ban trước ngày 10/7/2026",
            (D,),
            due="2026-07-10",
        ),
        Wanted("Dự thảo thông báo kết luận Hội nghị", (D,)),
        Wanted("Chuẩn bị hội trường, khánh tiết, âm thanh, màn hình", (V,)),
        Wanted("gửi giấy mời đại biểu trước ngày 06/7/2026", (V,), (D,), due="2026-07-06"),
        Wanted("Bảo đảm kinh phí tổ chức Hội nghị theo quy định", (V,)),
        Wanted(
            "Chuẩn bị nội dung trả lời kiến nghị của doanh nghiệp thuộc lĩnh vực phụ trách, gửi Phòng Doanh nghiệp và Giám sát "
            "đầu tư trước ngày 07/7/2026",
            (PCM,),
            due="2026-07-07",
        ),
        Wanted("Đưa tin, ghi hình Hội nghị; đăng tải trên Cổng thông tin điện tử Ban Quản lý", (T,)),
    )
    return Document("dialogue with firms", data, wanted, on=date(2026, 6, 16))


def _shortcomings() -> Document:
    columns = ("number", "area", "fault", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC 1"],
        ["KHẮC PHỤC TỒN TẠI, HẠN CHẾ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
        ["(Kèm theo Thông báo số 2560/TB-BQL ngày 08/7/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Lĩnh vực/tiêu chí", "Tồn tại, hạn chế", "Nhiệm vụ, giải pháp khắc phục", "Đơn vị chịu trách nhiệm", "Thời hạn khắc phục"],
        row(
            1,
            "Công tác chỉ đạo, điều hành",
            "Chưa có sáng kiến CCHC được công nhận cấp thành phố",
            "Đăng ký, hoàn thiện hồ sơ ít nhất 01 sáng kiến CCHC cấp thành phố",
            "Văn phòng",
            "30/9/2026",
            lead=V,
            due="2026-09-30",
        ),
        row(
            2,
            None,
            "Kế hoạch tuyên truyền CCHC triển khai chưa đầy đủ",
            "Tổ chức cuộc thi trực tuyến tìm hiểu về CCHC trong cán bộ, công chức",
            "Văn phòng",
            "Tháng 10/2026",
            lead=V,
            due="2026-10-31",
        ),
        row(
            3,
            "Cải cách TTHC",
            "02 hồ sơ lĩnh vực môi trường giải quyết quá hạn",
            "Rà soát quy trình nội bộ, bố trí công chức theo dõi hạn giải quyết hồ sơ môi trường",
            "Phòng TN&MT",
            "31/7/2026",
            lead=M,
            due="2026-07-31",
        ),
        row(
            4,
            None,
            "Tỷ lệ hồ sơ trực tuyến toàn trình lĩnh vực lao động đạt thấp",
            "Hướng dẫn doanh nghiệp nộp hồ sơ cấp giấy phép lao động trực tuyến toàn trình",
            "Phòng QLLĐ",
            "Thường xuyên",
            lead=L,
        ),
        row(
            5,
            "Xây dựng chính quyền số",
            "Tỷ lệ số hóa kết quả giải quyết TTHC chưa đạt 100%",
            "Số hóa toàn bộ kết quả giải quyết TTHC lĩnh vực đầu tư, doanh nghiệp còn thiếu",
            "Phòng QLĐT, Phòng DN&GSĐT",
            "31/8/2026",
            lead=[Q, D],
            due="2026-08-31",
        ),
        row(
            6,
            None,
            "Hồ sơ công việc lập trên HpNet dưới 90%",
            "Lập đầy đủ hồ sơ công việc trên HpNet đối với nhiệm vụ được giao từ đầu năm 2026",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "15/8/2026",
            lead=ALL,
            due="2026-08-15",
        ),
        row(
            7,
            "Tài chính công",
            "Đơn vị sự nghiệp chậm báo cáo tự chủ",
            "Báo cáo tình hình thực hiện tự chủ tài chính 6 tháng đầu năm 2026",
            "Trung tâm DVVL",
            "20/7/2026",
            lead=T,
            due="2026-07-20",
        ),
    ]
    merged = ["A1:F1", "A2:F2", "A3:F3", "B6:B7", "B8:B9", "B10:B11"]
    return Document("shortcomings 2025", workbook(cells(rows), merged=merged), tasks(rows), on=date(2026, 7, 10))


def _thrift() -> Document:
    columns = ("number", "content", "who", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Phân công thực hiện", "Thời gian hoàn thành"],
        row(
            1,
            "Ban hành Chương trình thực hành tiết kiệm, chống lãng phí năm 2026",
            "Văn phòng",
            "Trước ngày 28/02/2026",
            lead=V,
            due="2026-02-28",
        ),
        row(
            2,
            "Tổ chức kê khai, công khai bản kê khai tài sản, thu nhập",
            "Văn phòng chủ trì; các phòng chuyên môn phối hợp",
            "Từ 01/12 đến 31/12/2026",
            lead=V,
            support=PCM,
            due="2026-12-31",
        ),
        row(
            3,
            "Rà soát, xác định vị trí công tác phải định kỳ chuyển đổi",
            "Văn phòng",
            "Quý II",
            lead=V,
            due="2026-06-30",
        ),
        row(
            4,
            "Kiểm tra việc thực hiện quy tắc ứng xử của cán bộ, công chức tại Bộ phận Một cửa",
            "Văn phòng chủ trì, phối hợp Phòng Quản lý đầu tư, Phòng Quản lý lao động",
            "Tháng 5 và tháng 10",
            lead=V,
            support=[Q, L],
            due="2026-10-31",
        ),
        row(
            5,
            "Rà soát các dự án chậm đưa đất vào sử dụng, gây lãng phí tại các khu công nghiệp",
            "Phòng Tài nguyên và Môi trường chủ trì, phối hợp Phòng Doanh nghiệp và Giám sát đầu tư",
            "Quý III",
            lead=M,
            support=D,
            due="2026-09-30",
        ),
        row(
            6,
            "Công khai dự toán, quyết toán ngân sách",
            "Văn phòng, Trung tâm Dịch vụ việc làm",
            "Theo quy định",
            lead=[V, T],
        ),
        row(
            7,
            "Báo cáo công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026",
            "Văn phòng",
            "Trước ngày 10/12",
            lead=V,
            due="2026-12-10",
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 588/KH-BQL",
        "Hải Phòng, ngày 10 tháng 02 năm 2026",
        "KẾ HOẠCH",
        "Công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Tiếp tục nâng cao hiệu quả công tác phòng, chống tham nhũng, lãng phí, tiêu cực; gắn trách nhiệm của người đứng đầu các phòng, đơn vị.",
        "II. NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "Trên đây là Kế hoạch công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng./.",
        "Nơi nhận:",
        "- Thanh tra thành phố;",
        "- Các PCM, ĐVSN;",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    return Document("thrift plan", data, tasks(rows), on=date(2026, 2, 12))


def _projects_meeting() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3012/TB-BQL",
        "Hải Phòng, ngày 07 tháng 8 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp rà soát tiến độ các dự án đầu tư kinh doanh hạ tầng khu công nghiệp",
        "Ngày 05/8/2026, Phó Trưởng ban Ban Quản lý chủ trì cuộc họp rà soát tiến độ các dự án đầu tư kinh doanh hạ tầng khu công nghiệp. "
        "Sau khi nghe báo cáo của Phòng Quản lý đầu tư và ý kiến của đại diện Sở Xây dựng, UBND xã Kiến Hải, Phó Trưởng ban kết luận:",
        "1. Về dự án hạ tầng KCN Tràng Duệ 3",
        "Chủ đầu tư đã hoàn thành giải phóng mặt bằng 480/621 ha, còn 141 ha chưa bàn giao. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với "
        "Phòng Tài nguyên và Môi trường làm việc với UBND xã Kiến Hải về kế hoạch bàn giao phần diện tích còn lại, báo cáo kết quả trước ngày "
        "20/8/2026.",
        "2. Về dự án hạ tầng KCN Nam Tràng Cát",
        "Giao Phòng Tài nguyên và Môi trường hướng dẫn chủ đầu tư hoàn thiện báo cáo đánh giá tác động môi trường trong tháng 8/2026.",
        "Giao Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra năng lực tài chính của chủ đầu tư, xong trước ngày 31/8/2026.",
        "3. Về dự án hạ tầng KCN Thủy Nguyên",
        "Đề nghị Sở Xây dựng sớm có ý kiến thẩm định hồ sơ thiết kế cơ sở tuyến đường trục chính.",
        "Phòng Quản lý đầu tư tham mưu văn bản báo cáo UBND thành phố về việc điều chỉnh tiến độ dự án sau khi có ý kiến của Sở Xây dựng.",
        "4. Về nhà ở công nhân",
        "Phòng Quản lý lao động chủ trì, phối hợp với Phòng Quản lý đầu tư khảo sát nhu cầu nhà ở của công nhân tại 05 khu công nghiệp, "
        "báo cáo Lãnh đạo Ban trước ngày 15/9/2026.",
        "5. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng: QLĐT, DN&GSĐT, TN&MT, QLLĐ;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted(
            "làm việc với UBND xã Kiến Hải về kế hoạch bàn giao phần diện tích còn lại, báo cáo kết quả trước ngày 20/8/2026",
            (Q,),
            (M,),
            due="2026-08-20",
        ),
        Wanted(
            "hướng dẫn chủ đầu tư hoàn thiện báo cáo đánh giá tác động môi trường trong tháng 8/2026",
            (M,),
            due="2026-08-31",
        ),
        Wanted("kiểm tra năng lực tài chính của chủ đầu tư, xong trước ngày 31/8/2026", (D,), due="2026-08-31"),
        Wanted(
            "sớm có ý kiến thẩm định hồ sơ thiết kế cơ sở tuyến đường trục chính",
            ("Sở Xây dựng",),
            asked=True,
        ),
        Wanted(
            "tham mưu văn bản báo cáo UBND thành phố về việc điều chỉnh tiến độ dự án sau khi có ý kiến của Sở Xây dựng",
            (Q,),
        ),
        Wanted(
            "khảo sát nhu cầu nhà ở của công nhân tại 05 khu công nghiệp, báo cáo Lãnh đạo Ban trước ngày 15/9/2026",
            (L,),
            (Q,),
            due="2026-09-15",
        ),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("infrastructure projects", data, wanted, on=date(2026, 8, 10))


def _procedures() -> Document:
    columns = ("number", "content", "area", "lead", "support", "start", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["Phụ lục"],
        ["DANH MỤC THỦ TỤC HÀNH CHÍNH RÀ SOÁT, ĐÁNH GIÁ NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 401/KH-BQL ngày 30/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["TT", "Tên thủ tục hành chính, nhóm thủ tục hành chính", "Lĩnh vực", "Cơ quan thực hiện rà soát", None, "Thời gian thực hiện", None],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"],
        row(
            1,
            "Thủ tục chấp thuận nhà đầu tư của Ban Quản lý",
            "Đầu tư",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Tháng 3/2026",
            "Tháng 5/2026",
            lead=Q,
            support=V,
            due="2026-05-31",
        ),
        row(
            2,
            "Thủ tục điều chỉnh Giấy chứng nhận đăng ký đầu tư",
            "Đầu tư",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Tháng 3/2026",
            "Tháng 5/2026",
            lead=Q,
            support=V,
            due="2026-05-31",
        ),
        row(
            3,
            "Thủ tục chấm dứt hoạt động của dự án đầu tư",
            "Đầu tư",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư",
            "Tháng 4/2026",
            "Tháng 6/2026",
            lead=D,
            support=Q,
            due="2026-06-30",
        ),
        row(
            4,
            "Nhóm thủ tục cấp, cấp lại, gia hạn giấy phép lao động cho người lao động nước ngoài",
            "Việc làm",
            "Phòng Quản lý lao động",
            "Văn phòng",
            "Tháng 3/2026",
            "Tháng 7/2026",
            lead=L,
            support=V,
            due="2026-07-31",
        ),
        row(
            5,
            "Thủ tục đăng ký nội quy lao động của doanh nghiệp",
            "Lao động",
            "Phòng Quản lý lao động",
            "Văn phòng",
            "Tháng 3/2026",
            "Tháng 7/2026",
            lead=L,
            support=V,
            due="2026-07-31",
        ),
        row(
            6,
            "Thủ tục thẩm định báo cáo đánh giá tác động môi trường",
            "Môi trường",
            "Phòng Tài nguyên và Môi trường",
            "Sở Nông nghiệp và Môi trường",
            "Tháng 4/2026",
            "Tháng 8/2026",
            lead=M,
            due="2026-08-31",
        ),
        row(
            7,
            "Thủ tục cấp giấy phép xây dựng mới đối với công trình trong khu công nghiệp",
            "Xây dựng",
            "Phòng Tài nguyên và Môi trường",
            "Phòng Quản lý đầu tư, Văn phòng",
            "Tháng 4/2026",
            "Tháng 8/2026",
            lead=M,
            support=[Q, V],
            due="2026-08-31",
        ),
    ]
    merged = ["A1:G1", "A2:G2", "A3:G3", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4"]
    return Document("procedures", workbook(cells(rows), merged=merged), tasks(rows), on=date(2026, 2, 3))


def _digital() -> Document:
    columns = ("number", "content", "product", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Kết quả đầu ra", "Đơn vị thực hiện", "Thời hạn"],
        ["A", "NHIỆM VỤ CHUNG", "", "", ""],
        row(
            1,
            "Phổ biến, quán triệt văn bản chỉ đạo của Trung ương, thành phố về chuyển đổi số",
            "Văn bản triển khai",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Thường xuyên",
            lead=ALL,
        ),
        row(
            2,
            "Cài đặt, sử dụng chữ ký số cá nhân đối với 100% công chức, viên chức",
            "100% công chức, viên chức có chữ ký số",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "30/6/2026",
            lead=ALL,
            due="2026-06-30",
        ),
        row(
            3,
            "Hưởng ứng Ngày chuyển đổi số quốc gia 10/10",
            "Tin bài, băng rôn",
            "Các phòng, đơn vị",
            "Tháng 10/2026",
            lead="Các phòng, đơn vị",
            due="2026-10-31",
            asked=True,
        ),
        ["B", "NHIỆM VỤ CỤ THỂ", "", "", ""],
        row(
            4,
            "Nâng cấp hệ thống quản trị và điều hành eHeza",
            "Hệ thống được nghiệm thu",
            "Văn phòng",
            "Quý III/2026",
            lead=V,
            due="2026-09-30",
        ),
        row(
            5,
            "Đánh giá an toàn thông tin hệ thống mạng nội bộ",
            "Báo cáo đánh giá",
            "Văn phòng",
            "Tháng 7/2026",
            lead=V,
            due="2026-07-31",
        ),
        row(
            6,
            "Ứng dụng bản đồ số GIS trong quản lý quỹ đất công nghiệp",
            "Bản đồ số",
            "Phòng Tài nguyên và Môi trường",
            "Quý IV/2026",
            lead=M,
            due="2026-12-31",
        ),
        row(
            7,
            "Cung cấp dữ liệu mở về dự án đầu tư trên Cổng dữ liệu thành phố",
            "Bộ dữ liệu",
            "Phòng Quản lý đầu tư",
            "20/8/2026",
            lead=Q,
            due="2026-08-20",
        ),
        row(
            8,
            "Vận hành sàn giao dịch việc làm trực tuyến dành cho lao động khu công nghiệp",
            "Sàn giao dịch hoạt động",
            "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư",
            "Tháng 9/2026",
            lead=T,
            due="2026-09-30",
        ),
        row(
            9,
            "Cấp tài khoản định danh điện tử cho doanh nghiệp trong khu công nghiệp",
            "100% doanh nghiệp có tài khoản",
            "Công an thành phố",
            "Năm 2026",
            lead="Công an thành phố",
            due="2026-12-31",
            asked=True,
        ),
    ]
    data = word(
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026",
        "(Kèm theo Kế hoạch số 866/KH-BQL ngày 13/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
        "Ghi chú: Các nhiệm vụ thường xuyên báo cáo lồng ghép trong báo cáo chuyển đổi số hằng quý.",
    )
    return Document("digital plan", data, tasks(rows), on=date(2026, 3, 17))


def _urging() -> Document:
    columns = ("number", "content", "source", "lead", "support", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Tiến độ"],
        row(
            "1",
            "Xây dựng Quy chế phối hợp quản lý nhà nước với UBND các xã, phường có khu công nghiệp",
            "Thông báo số 1127/TB-BQL ngày 03/4/2026",
            "Văn phòng",
            "Các phòng chuyên môn",
            "30/11/2026",
            "Đang lấy ý kiến",
            lead=V,
            support=PCM,
            due="2026-11-30",
        ),
        row(
            "2",
            "Báo cáo tổng kết tình hình thu hút đầu tư nước ngoài năm 2026",
            "Công văn số 5120/UBND-TH ngày 20/10/2026",
            "Phòng Quản lý đầu tư",
            "Phòng DN và GSĐT",
            "05/12/2026",
            "Đang thực hiện",
            lead=Q,
            support=D,
            due="2026-12-05",
        ),
        row(
            "3",
            "Xử lý dứt điểm 03 dự án vi phạm tiến độ tại Khu kinh tế Đình Vũ - Cát Hải",
            "Thông báo số 125/TB-UBND ngày 04/5/2026",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng TN&MT",
            "15/12/2026",
            "Chậm tiến độ",
            lead=D,
            support=M,
            due="2026-12-15",
        ),
        row(
            "4",
            "Hoàn thành điều tra, khảo sát tiền lương, thưởng Tết của doanh nghiệp",
            "Công văn số 2890/SNV-LĐ ngày 28/10/2026",
            "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm",
            "20/12/2026",
            "Đang thực hiện",
            lead=L,
            support=T,
            due="2026-12-20",
        ),
        row(
            "5",
            "Kiểm tra việc khắc phục sau kiểm tra môi trường của 12 doanh nghiệp",
            "Kế hoạch số 455/KH-BQL ngày 04/02/2026",
            "Phòng Tài nguyên và Môi trường",
            "",
            "Quý IV/2026",
            "Chưa thực hiện",
            lead=M,
            due="2026-12-31",
        ),
        row(
            "6",
            "Xây dựng phim giới thiệu Khu kinh tế Hải Phòng",
            "Kế hoạch số 705/KH-BQL ngày 27/02/2026",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "",
            "Đang thực hiện",
            lead=T,
            support=V,
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4410/BQL-VP",
        "V/v đôn đốc thực hiện nhiệm vụ được giao",
        "Hải Phòng, ngày 09 tháng 11 năm 2026",
        "Kính gửi: Các phòng chuyên môn; Trung tâm Dịch vụ việc làm.",
        "Qua rà soát, tính đến ngày 06/11/2026 còn 06 nhiệm vụ chưa hoàn thành (danh mục kèm theo). Văn phòng Ban Quản lý đề nghị "
        "các phòng chuyên môn, đơn vị sự nghiệp:",
        "1. Báo cáo kết quả, tiến độ thực hiện các nhiệm vụ tại danh mục về Văn phòng trước ngày 16/11/2026.",
        "2. Cập nhật hồ sơ công việc đối với các nhiệm vụ đã hoàn thành trên HpNet trước ngày 30/11/2026.",
        "Kết quả thực hiện là căn cứ đánh giá, xếp loại, bình xét thi đua năm 2026 của các phòng, đơn vị.",
        "Trân trọng./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "DANH MỤC NHIỆM VỤ CHƯA HOÀN THÀNH",
        "(Kèm theo Công văn số 4410/BQL-VP ngày 09/11/2026)",
        cells(rows),
    )
    wanted = (
        Wanted(
            "Báo cáo kết quả, tiến độ thực hiện các nhiệm vụ tại danh mục về Văn phòng trước ngày 16/11/2026",
            (ALL,),
            due="2026-11-16",
        ),
        Wanted(
            "Cập nhật hồ sơ công việc đối với các nhiệm vụ đã hoàn thành trên HpNet trước ngày 30/11/2026",
            (ALL,),
            due="2026-11-30",
        ),
        *tasks(rows),
    )
    return Document("urging letter", data, wanted, on=date(2026, 11, 12))
