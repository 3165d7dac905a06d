# ruff: noqa: E501
"""An ordinary month of an office, April 2027, as its clerk receives and sends it."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from docx import Document as Docx

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _list_office()
    yield _list_investment()
    yield _list_environment()
    yield _annex_digital()
    yield _annex_safety()
    yield _annex_storms()
    yield _quarter()
    yield _tracking()
    yield _conclusion_briefing()
    yield _conclusion_housing()
    yield _minutes()
    yield _letter()
    yield _chat()


def _head(number: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [number, f"Hải Phòng, ngày {day}"],
    ]


def _foot(title: str, name: str) -> list[list[str]]:
    return [
        [
            "Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Văn phòng, các phòng chuyên môn, đơn vị sự nghiệp (để thực hiện);\n- Lưu: VT, VP.",
            f"{title}\n\n\n{name}",
        ]
    ]


def _word_merged(blocks: Sequence[Any], merges: Sequence[tuple[int, int, int]]) -> bytes:
    """Like `word`, and in the largest table the cells of (column, first row, last row) are merged downwards."""
    paper = Docx()
    tables = []
    for block in blocks:
        if isinstance(block, str):
            paper.add_paragraph(block)
            continue
        table = paper.add_table(rows=0, cols=max(len(one) for one in block))
        tables.append(table)
        for one in block:
            made = table.add_row().cells
            for cell, text in zip(made, one, strict=False):
                cell.text = "" if text is None else str(text)
    largest = max(tables, key=lambda one: len(one.rows))
    for column, first, last in merges:
        largest.cell(first, column).merge(largest.cell(last, column))
        whole = largest.cell(first, column)
        whole.text = whole.text.strip()
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def _list_office() -> Document:
    row = rows_of(("number", "content", "person", "support", "deadline", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [None, None, None, None, "Hải Phòng, ngày 30 tháng 3 năm 2027"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 4 NĂM 2027 CỦA VĂN PHÒNG"],
        [],
        ["TT", "Nội dung công việc", "Người thực hiện", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"],
        ["I", "Công tác tổng hợp"],
        row(1, "Tổng hợp báo cáo kết quả công tác quý I, nhiệm vụ trọng tâm quý II/2027 của Ban Quản lý", "Đ/c Hương", "Các phòng chuyên môn", "05/4", "Báo cáo", lead=V, support=PCM, due="2027-04-05"),
        row(2, "Chuẩn bị nội dung họp giao ban Lãnh đạo Ban tháng 4", "Đ/c Hương, đ/c Nam", None, "06/4", "Giấy mời, tài liệu họp", lead=V, due="2027-04-06"),
        row(3, "Theo dõi, đôn đốc các nhiệm vụ UBND thành phố giao trên hệ thống", "Đ/c Nam", "Các phòng, đơn vị", "Hằng tuần", None, lead=V),
        row(4, "Xây dựng báo cáo công tác cải cách hành chính quý I gửi Sở Nội vụ", "Đ/c Thảo", "P. QLĐT, P. QLLĐ", "09/4", "Báo cáo gửi Sở Nội vụ", lead=V, support=[Q, L], due="2027-04-09"),
        ["II", "Công tác tổ chức, hành chính"],
        row(5, "Rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý giai đoạn 2026 - 2031", "Đ/c Tuấn Anh", None, "Trước 20/4", "Tờ trình, hồ sơ quy hoạch", lead=V, due="2027-04-20"),
        row(6, "Tham mưu quyết định nâng bậc lương thường xuyên, nâng lương trước thời hạn đợt I năm 2027", "Đ/c Tuấn Anh", "Trung tâm DVVL", "23/4", "Quyết định", lead=V, support=T, due="2027-04-23"),
        row(7, "Xây dựng lịch trực lãnh đạo, trực cơ quan dịp nghỉ lễ 30/4 và 01/5", "Đ/c Loan", None, "26/4", "Lịch trực", lead=V, due="2027-04-26"),
        row(8, "Tiếp nhận, luân chuyển văn bản đi, đến trên hệ thống quản lý văn bản", "Đ/c Loan", None, "Thường xuyên", None, lead=V),
        ["III", "Công tác kế toán, quản trị"],
        row(9, "Quyết toán kinh phí ngân sách nhà nước năm 2026", "Đ/c Hà (KT)", "Trung tâm", "Tháng 4/2027", "Báo cáo quyết toán", lead=V, support=T, due="2027-04-30"),
        row(10, "Công khai tình hình thực hiện dự toán quý I/2027 trên Cổng thông tin điện tử", "Đ/c Hà (KT)", None, "15/4", "Quyết định công khai", lead=V, due="2027-04-15"),
        row(11, "Kiểm tra, bảo dưỡng hệ thống phòng cháy chữa cháy trụ sở Ban", "Đ/c Sơn", None, "Từ 12/4 đến 16/4", "Biên bản kiểm tra", lead=V, due="2027-04-16"),
        [],
        ["Tổng số: 11 nhiệm vụ"],
        [None, "NGƯỜI LẬP", None, None, "CHÁNH VĂN PHÒNG"],
        [None, "Nguyễn Thị Hương", None, None, "Phạm Anh Tuấn"],
    ]
    return Document("KH cong tac thang 4.2027 - Van phong.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 4, 1))


def _list_investment() -> Document:
    row = rows_of(("number", "content", "product", "person", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Kết quả cần đạt", "Cán bộ phụ trách", "Thời gian hoàn thành"],
        row("1", "Thẩm định hồ sơ cấp Giấy chứng nhận đăng ký đầu tư dự án Nhà máy linh kiện điện tử Hanmiflex (KCN Tràng Duệ)", "Giấy chứng nhận ĐKĐT", "Trần Đức Long", "08/4/2027", lead=Q, due="2027-04-08"),
        row("2", "Thẩm định điều chỉnh chủ trương đầu tư dự án Kho bãi logistics tại KCN Nam Đình Vũ (khu 1)", "Báo cáo thẩm định", "Vũ Thu Trang", "14/4/2027", lead=Q, due="2027-04-14"),
        row("3", "Lập báo cáo tình hình thu hút đầu tư quý I/2027 gửi Bộ Tài chính, UBND thành phố", "Báo cáo", "Vũ Thu Trang", "10/4/2027", lead=Q, due="2027-04-10"),
        row("4", "Rà soát các dự án đã được cấp chủ trương nhưng chưa triển khai tại KKT Đình Vũ - Cát Hải", "Danh mục dự án, đề xuất xử lý", "Trần Đức Long\nLê Minh Đức", "Trước ngày 25/4/2027", lead=Q, due="2027-04-25"),
        row("5", "Chuẩn bị nội dung làm việc với Đoàn doanh nghiệp Nhật Bản (JETRO) ngày 15/4/2027", "Tài liệu, bài trình chiếu", "Đỗ Hồng Ngọc", "", lead=Q, due="2027-04-15"),
        row("6", "Tham gia ý kiến hồ sơ điều chỉnh quy hoạch phân khu KCN Thủy Nguyên theo đề nghị của Sở Xây dựng", "Công văn", "Lê Minh Đức", "16/4/2027", lead=Q, due="2027-04-16"),
        row("7", "Cập nhật cơ sở dữ liệu dự án đầu tư trên Hệ thống thông tin quốc gia về đầu tư", "", "Cả phòng", "Thường xuyên", lead=Q),
        row("8", "Tiếp nhận, giải quyết thủ tục hành chính lĩnh vực đầu tư tại Bộ phận Một cửa", "100% hồ sơ đúng hạn", "Nguyễn Hải Yến", "Hằng ngày", lead=Q),
        row("9", "Dự thảo Kế hoạch xúc tiến đầu tư 6 tháng cuối năm 2027", "Dự thảo Kế hoạch", "Đỗ Hồng Ngọc", "Cuối tháng 4/2027", lead=Q, due="2027-04-30"),
    ]
    data = word(
        [["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nPHÒNG QUẢN LÝ ĐẦU TƯ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"], ["Số: 12/CTr-QLĐT", "Hải Phòng, ngày 31 tháng 3 năm 2027"]],
        "CHƯƠNG TRÌNH CÔNG TÁC",
        "Tháng 4 năm 2027 của Phòng Quản lý đầu tư",
        "Căn cứ Chương trình công tác năm 2027 của Ban Quản lý và chức năng, nhiệm vụ được giao, Phòng Quản lý đầu tư xây dựng chương trình công tác tháng 4/2027 như sau:",
        cells(rows),
        "Trên đây là chương trình công tác tháng 4/2027 của Phòng Quản lý đầu tư./.",
        [["Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Văn phòng (để tổng hợp);\n- Lưu: QLĐT.", "TRƯỞNG PHÒNG\n\n\nHoàng Văn Bình"]],
    )
    return Document("12 CTr-QLDT chuong trinh thang 4.docx", data, tasks(rows), date(2027, 4, 2))


def _list_environment() -> Document:
    row = rows_of(("number", "source", "content", "head", "person", "support", "start", "end", "note"))

    def day(number: int, month: int = 4) -> datetime:
        return datetime(2027, month, number)

    rows: list[Any] = [
        ["PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        ["BẢNG PHÂN CÔNG NHIỆM VỤ THÁNG 4/2027"],
        [],
        ["STT", "Căn cứ", "Nội dung nhiệm vụ", "Lãnh đạo phòng phụ trách", "Chuyên viên thực hiện", "Phối hợp", "Thời gian", None, "Ghi chú"],
        [None, None, None, None, None, None, "Bắt đầu", "Kết thúc", None],
        row(1, "KH 88/KH-BQL ngày 15/01/2027", "Kiểm tra công tác bảo vệ môi trường tại 05 doanh nghiệp KCN Nomura", "Đ/c Hạnh", "Quang, Mai", "P. DN&GSĐT", day(5), day(16), None, lead=M, support=D, due="2027-04-16"),
        row(2, "CV 915/SNNMT-BVMT", "Góp ý dự thảo Quy định quản lý chất thải rắn công nghiệp trên địa bàn thành phố", "Đ/c Hạnh", "Mai", None, day(1), day(7), "Gửi Sở NN&MT", lead=M, due="2027-04-07"),
        row(3, "Nhiệm vụ thường xuyên", "Thẩm định hồ sơ cấp giấy phép môi trường dự án của Công ty TNHH Kyocera mở rộng giai đoạn 2", "Đ/c Khánh", "Quang", None, day(6), day(20), None, lead=M, due="2027-04-20"),
        row(4, "Nhiệm vụ thường xuyên", "Tổng hợp kết quả quan trắc nước thải tự động của các KCN", "Đ/c Khánh", "Linh", None, None, "Hằng tháng", None, lead=M),
        row(5, "TB 310/TB-BQL ngày 22/3/2027", "Rà soát hiện trạng sử dụng đất, tiền thuê đất của các doanh nghiệp tại KCN Đình Vũ", "Đ/c Hạnh", "Hùng", "P. QLĐT; P. DN&GSĐT", day(5), day(28), None, lead=M, support=[Q, D], due="2027-04-28"),
        row(6, "CV 1207/UBND-NNMT", "Báo cáo tình hình thực hiện đóng bãi thải tạm tại KKT Đình Vũ - Cát Hải", "Đ/c Khánh", "Hùng", None, day(8), day(13), "Báo cáo UBND TP", lead=M, due="2027-04-13"),
        row(7, None, "Chuẩn bị tài liệu tuyên truyền hưởng ứng Ngày Môi trường thế giới", "Đ/c Hạnh", "Linh", "Văn phòng, Trung tâm DVVL", day(19), day(14, 5), None, lead=M, support=[V, T], due="2027-05-14"),
        row(8, "Đơn phản ánh ngày 24/3/2027", "Xác minh phản ánh mùi khí thải tại khu vực giáp ranh KCN An Dương", "Đ/c Khánh", "Quang, Linh", None, day(1), day(9), None, lead=M, due="2027-04-09"),
        [],
        ["Ghi chú: các đồng chí báo cáo tiến độ với Trưởng phòng vào chiều thứ Năm hằng tuần."],
        [None, None, None, None, None, None, "TRƯỞNG PHÒNG"],
    ]
    merged = ("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:H4", "I4:I5")

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    return Document("Phan cong nhiem vu T4 - TNMT.xlsx", workbook(cells(rows), merged=merged, prepare=prepare), tasks(rows), date(2027, 4, 2))


def _annex_digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["I", "Thể chế, nhận thức số", "", "", "", ""],
        row("1", "Ban hành Quy chế quản lý, vận hành Cổng thông tin điện tử Ban Quản lý", "Quyết định", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 15/5/2027", lead=V, support=ALL, due="2027-05-15"),
        row("2", "Tổ chức tập huấn kỹ năng số, an toàn thông tin cho công chức, viên chức", "Lớp tập huấn", "Văn phòng", "Trung tâm Dịch vụ việc làm; Sở Khoa học và Công nghệ", "Tháng 6/2027", lead=V, support=T, due="2027-06-30"),
        ["II", "Dữ liệu số", "", "", "", ""],
        row("3", "Số hóa hồ sơ dự án đầu tư còn hiệu lực", "Hồ sơ số hóa", "Phòng Quản lý đầu tư", "Văn phòng", "Quý III/2027", lead=Q, support=V, due="2027-09-30"),
        row("4", "Xây dựng cơ sở dữ liệu doanh nghiệp trong các KCN, KKT", "Cơ sở dữ liệu", "Phòng Doanh nghiệp và GSĐT", "P. QLĐT, P. QLLĐ, P. TN&MT", "Tháng 10/2027", lead=D, support=[Q, L, M], due="2027-10-31"),
        row("5", "Cập nhật dữ liệu lao động nước ngoài vào phần mềm quản lý lao động", "Dữ liệu được cập nhật", "Phòng QLLĐ", "", "Hằng tháng", lead=L),
        row("6", "Kết nối dữ liệu trạm quan trắc tự động với hệ thống giám sát của thành phố", "100% trạm được kết nối", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường", "30/11/2027", lead=M, due="2027-11-30"),
        ["III", "Dịch vụ công, chính quyền số", "", "", "", ""],
        row("7", "Rà soát, tái cấu trúc quy trình thủ tục hành chính đủ điều kiện cung cấp trực tuyến toàn trình", "Danh mục TTHC", "Các phòng chuyên môn", "Văn phòng", "Quý II/2027", lead=PCM, support=V, due="2027-06-30"),
        row("8", "Vận hành sàn giao dịch việc làm trực tuyến", "Sàn giao dịch hoạt động ổn định", "Trung tâm Dịch vụ việc làm", "P. QLLĐ", "Thường xuyên", lead=T, support=L),
        row("9", "Thực hiện ký số, xử lý hồ sơ công việc trên môi trường mạng", "Tối thiểu 95% văn bản ký số", "Văn phòng, các phòng chuyên môn, đơn vị sự nghiệp", "", "Năm 2027", lead=[V, ALL], due="2027-12-31"),
        row("10", "Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số năm 2027", "Báo cáo", "Văn phòng", "Các phòng, đơn vị", "Trước ngày 10/12/2027", lead=V, due="2027-12-10"),
    ]
    data = word(
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2027",
        "(Kèm theo Kế hoạch số 1395/KH-BQL ngày 05 tháng 4 năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("Phu luc KH 1395 chuyen doi so.docx", data, tasks(rows), date(2027, 4, 8))


def _annex_safety() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"],
        row("1", "Ban hành văn bản hướng dẫn doanh nghiệp hưởng ứng Tháng hành động về an toàn, vệ sinh lao động", "Phòng Quản lý lao động", "Văn phòng", "Trước 20/4/2027", "", lead=L, support=V, due="2027-04-20"),
        ["2", "Lễ phát động Tháng hành động về an toàn, vệ sinh lao động", "", "", "", ""],
        row("2.1", "Xây dựng kịch bản, chương trình Lễ phát động", "Phòng Quản lý lao động", "", "22/4/2027", "", lead=L, due="2027-04-22"),
        row("2.2", "Chuẩn bị hội trường, khánh tiết, hậu cần phục vụ Lễ phát động", "Văn phòng", "Công ty VSIP Hải Phòng", "05/5/2027", "", lead=V, due="2027-05-05"),
        row("2.3", "Mời đại biểu, báo chí dự Lễ phát động", "Văn phòng", "Trung tâm Dịch vụ việc làm", "28/4/2027", "", lead=V, support=T, due="2027-04-28"),
        row("3", "Treo băng rôn, khẩu hiệu tại trụ sở Ban và cổng các khu công nghiệp", "Trung tâm Dịch vụ việc làm", "Công ty hạ tầng KCN", "Từ 25/4 đến 31/5/2027", "", lead=T, due="2027-05-31"),
        row("4", "Tổ chức lớp huấn luyện an toàn, vệ sinh lao động cho cán bộ quản lý doanh nghiệp", "Trung tâm Dịch vụ việc làm", "P. QLLĐ", "12/5 và 19/5/2027", "02 lớp", lead=T, support=L, due="2027-05-19"),
        row("5", "Kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động tại 10 doanh nghiệp", "Phòng Quản lý lao động", "P. DN&GSĐT, P. TN&MT, Sở Nội vụ", "Tháng 5/2027", "Theo QĐ thành lập đoàn", lead=L, support=[D, M], due="2027-05-31"),
        row("6", "Thăm hỏi, tặng quà nạn nhân tai nạn lao động", "Công đoàn các KCN", "Phòng Quản lý lao động", "Tháng 5/2027", "", lead="Công đoàn các KCN", support=L, due="2027-05-31", asked=True),
        row("7", "Tổng hợp, báo cáo kết quả Tháng hành động gửi UBND thành phố, Sở Nội vụ", "Phòng Quản lý lao động", "Các đơn vị liên quan", "15/6/2027", "", lead=L, due="2027-06-15"),
    ]
    data = word(
        "PHỤ LỤC",
        "Phân công nhiệm vụ triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2027",
        "(Kèm theo Kế hoạch số 1452/KH-BQL ngày 09/4/2027 của Ban Quản lý)",
        cells(rows),
        "Ghi chú: Kinh phí thực hiện từ nguồn ngân sách nhà nước giao năm 2027 và nguồn xã hội hóa.",
    )
    return Document("PL KH Thang ATVSLD 2027.docx", data, tasks(rows), date(2027, 4, 12))


def _annex_storms() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp", "Kết quả", "Thời hạn"],
        row("1", "Kiện toàn Ban Chỉ huy phòng thủ dân sự của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn", "Quyết định", "Trước 25/4/2027", lead=V, support=PCM, due="2027-04-25"),
        row("2", "Xây dựng Phương án ứng phó bão, ngập lụt năm 2027", "", "P. TN&MT", "Phương án", "10/5/2027", lead=V, support=M, due="2027-05-10"),
        row("3", "Rà soát, bổ sung vật tư, phương tiện phục vụ phòng chống thiên tai tại trụ sở", "", "", "Danh mục vật tư", "15/5/2027", lead=V, due="2027-05-15"),
        row("4", "Kiểm tra hệ thống thoát nước, trạm bơm tại các khu công nghiệp trước mùa mưa bão", "Phòng Tài nguyên và Môi trường", "Phòng DN&GSĐT", "Biên bản kiểm tra", "Từ 04/5 đến 28/5/2027", lead=M, support=D, due="2027-05-28"),
        row("5", "Hướng dẫn doanh nghiệp xây dựng phương án phòng ngừa, ứng phó sự cố chất thải", "", "", "Văn bản hướng dẫn", "Tháng 5/2027", lead=M, due="2027-05-31"),
        row("6", "Rà soát các công trình đang thi công có nguy cơ mất an toàn trong mùa mưa bão", "Phòng Doanh nghiệp và Giám sát đầu tư", "P. QLĐT; Sở Xây dựng", "Danh sách công trình", "20/5/2027", lead=D, support=Q, due="2027-05-20"),
        row("7", "Lập phương án 4 tại chỗ, tổ chức diễn tập tại khu công nghiệp", "Các công ty kinh doanh hạ tầng KCN", "P. TN&MT", "Phương án, báo cáo diễn tập", "Quý II/2027", lead="Các công ty kinh doanh hạ tầng KCN", support=M, due="2027-06-30", asked=True),
        row("8", "Nắm tình hình lao động lưu trú tại các khu nhà trọ, nhà ở công nhân khi có bão", "Phòng Quản lý lao động", "Công an thành phố, UBND các phường", "Báo cáo nhanh", "Khi có yêu cầu", lead=L),
        row("9", "Tổng hợp thiệt hại, báo cáo công tác khắc phục sau thiên tai", "Văn phòng", "PCM, ĐVSN", "Báo cáo", "Theo chỉ đạo của UBND thành phố", lead=V, support=ALL),
    ]
    blocks = (
        "PHỤ LỤC 01",
        "DANH MỤC NHIỆM VỤ PHÒNG, CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN NĂM 2027",
        "(Ban hành kèm theo Kế hoạch số 1488/KH-BQL ngày 14/4/2027)",
        cells(rows),
    )
    return Document("Phu luc 01 KH PCTT 2027.docx", _word_merged(blocks, [(2, 1, 3), (2, 4, 5)]), tasks(rows), date(2027, 4, 16))


def _quarter() -> Document:
    row = rows_of(("number", "content", "lead", "support", "leader", "level", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ II NĂM 2027"],
        ["(Kèm theo Quyết định số 366/QĐ-BQL ngày 02/4/2027 của Trưởng ban Ban Quản lý)"],
        [],
        ["TT", "Tên đề án, nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo Ban chỉ đạo", "Cấp trình", "Thời hạn trình"],
        ["I", "CÁC NỘI DUNG TRÌNH UBND THÀNH PHỐ"],
        row(1, "Đề án phát triển khu công nghiệp sinh thái trên địa bàn thành phố đến năm 2030", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "PTB Bùi Ngọc Hải", "UBND TP", "Tháng 6/2027", lead=M, support=Q, due="2027-06-30"),
        row(2, "Tờ trình về danh mục dự án kêu gọi đầu tư vào các KCN, KKT giai đoạn 2027 - 2030", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", "PTB Bùi Ngọc Hải", "UBND TP", "Tháng 5", lead=Q, support=D, due="2027-05-31"),
        row(3, "Báo cáo tình hình hoạt động của các doanh nghiệp FDI trong KCN, KKT 6 tháng đầu năm", "Phòng DN&GSĐT", "Các phòng chuyên môn", "PTB Lê Trung Kiên", "UBND TP", "20/6/2027", lead=D, support=PCM, due="2027-06-20"),
        row(4, "Báo cáo kết quả rà soát nhu cầu nhà ở công nhân trong các KCN", "P. QLLĐ", "P. QLĐT; P. TN&MT", "PTB Lê Trung Kiên", "UBND TP", "15/5/2027", lead=L, support=[Q, M], due="2027-05-15"),
        row(5, "Dự thảo Quy chế phối hợp quản lý KKT, KCN (sửa đổi)", "Văn phòng", "Các phòng chuyên môn, Sở Tư pháp", "Trưởng ban", "UBND TP", "Quý II", lead=V, support=PCM, due="2027-06-30"),
        ["II", "CÁC NỘI DUNG TRÌNH TRƯỞNG BAN"],
        row(6, "Kế hoạch giám sát, đánh giá đầu tư năm 2027", "Phòng DN&GSĐT", "P. QLĐT", "PTB Lê Trung Kiên", "Trưởng ban", "Tháng 4", lead=D, support=Q, due="2027-04-30"),
        row(7, "Báo cáo tự đánh giá, chấm điểm Chỉ số cải cách hành chính 6 tháng đầu năm", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "PTB Bùi Ngọc Hải", "Trưởng ban", "25/6/2027", lead=V, support=ALL, due="2027-06-25"),
        row(8, "Kế hoạch tổ chức Hội nghị đối thoại với doanh nghiệp năm 2027", "Phòng DN&GSĐT", "Văn phòng", "Trưởng ban", "Trưởng ban", "10/5/2027", lead=D, support=V, due="2027-05-10"),
        row(9, "Kế hoạch tổ chức ngày hội việc làm cho lao động các KCN", "Trung tâm Dịch vụ việc làm", "P. QLLĐ", "PTB Lê Trung Kiên", "Trưởng ban", "Tháng 5", lead=T, support=L, due="2027-05-31"),
        row(10, "Phương án tự chủ tài chính của Trung tâm giai đoạn 2027 - 2031", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Trưởng ban", "Trưởng ban", "30/6/2027", lead=T, support=V, due="2027-06-30"),
        row(11, "Báo cáo sơ kết công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2027", "Văn phòng", "Các phòng, đơn vị", "Trưởng ban", "Trưởng ban", "15/6/2027", lead=V, due="2027-06-15"),
        row(12, "Kế hoạch kiểm tra việc sử dụng lao động nước ngoài tại các nhà thầu", "P. QLLĐ", "Công an thành phố", "PTB Lê Trung Kiên", "Trưởng ban", "Tháng 4", lead=L, due="2027-04-30"),
        ["III", "CÁC HOẠT ĐỘNG KHÁC"],
        row(13, "Tham gia Đoàn xúc tiến đầu tư của thành phố tại Hàn Quốc", "Phòng Quản lý đầu tư", None, "Trưởng ban", None, "Theo kế hoạch của UBND thành phố", lead=Q),
        [],
        [None, "Cộng: 13 nội dung"],
    ]
    merged = ("A1:G1", "A2:G2", "A3:G3", "B6:G6")
    return Document("CTCT quy II-2027 kem QD 366.xlsx", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 4, 6))


def _tracking() -> Document:
    row = rows_of(("number", "source", "content", "lead", "support", "deadline", "result", "state"))
    rows: list[Any] = [
        ["BIỂU THEO DÕI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO"],
        ["(Số liệu tính đến ngày 20/4/2027)"],
        [],
        ["STT", "Văn bản giao", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Hạn hoàn thành", "Kết quả thực hiện", "Tình trạng"],
        ["A", "NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        row(1, "CV 1031/UBND-TH ngày 08/3/2027", "Báo cáo tình hình giải quyết kiến nghị của doanh nghiệp quý I/2027", "P. DN&GSĐT", "VP", datetime(2027, 3, 31), "Đã ban hành Báo cáo số 1290/BC-BQL ngày 30/3/2027", "Hoàn thành đúng hạn", lead=D, support=V, due="2027-03-31"),
        row(2, "CV 1118/UBND-XD ngày 15/3/2027", "Đề xuất phương án bố trí quỹ đất xây dựng nhà ở xã hội cho công nhân KCN Nam Đình Vũ", "P. QLĐT", "P. TN&MT, P. QLLĐ", datetime(2027, 4, 15), "Đang lấy ý kiến Sở Xây dựng", "Quá hạn", lead=Q, support=[M, L], due="2027-04-15"),
        row(3, "TB 95/TB-UBND ngày 19/3/2027", "Rà soát các điểm ùn tắc giao thông tại cổng KCN Tràng Duệ", "P. DN&GSĐT", None, datetime(2027, 4, 25), "Đã khảo sát ngày 13/4, đang dự thảo báo cáo", "Đang thực hiện", lead=D, due="2027-04-25"),
        row(4, "CV 1240/UBND-NNMT ngày 24/3/2027", "Kiểm tra, xử lý tình trạng xả thải tại kênh thoát nước KCN Đồ Sơn", "P. TN&MT", "P. DN&GSĐT", datetime(2027, 4, 20), "Đã kiểm tra, báo cáo tại văn bản số 1501/BQL-TNMT ngày 16/4/2027", "Hoàn thành trước hạn", lead=M, support=D, due="2027-04-20"),
        row(5, "QĐ 702/QĐ-UBND ngày 29/3/2027", "Xây dựng kế hoạch thực hiện Chương trình việc làm thành phố năm 2027", "P. QLLĐ", "Trung tâm", datetime(2027, 5, 10), "Đang dự thảo", "Đang thực hiện", lead=L, support=T, due="2027-05-10"),
        row(6, "CV 1302/UBND-TH ngày 01/4/2027", "Cung cấp số liệu phục vụ kỳ họp HĐND thành phố giữa năm", "VP", "Các phòng chuyên môn", datetime(2027, 5, 20), None, "Chưa thực hiện", lead=V, support=PCM, due="2027-05-20"),
        ["B", "NHIỆM VỤ LÃNH ĐẠO BAN GIAO"],
        row(7, "TB 305/TB-BQL ngày 18/3/2027", "Xây dựng quy trình nội bộ thẩm định thiết kế cơ sở", "P. QLĐT", None, datetime(2027, 4, 10), "Đã trình Lãnh đạo Ban dự thảo lần 2", "Quá hạn", lead=Q, due="2027-04-10"),
        row(8, "TB 305/TB-BQL ngày 18/3/2027", "Mua sắm, thay thế máy tính phục vụ Bộ phận Một cửa", "VP", None, "Tháng 4/2027", "Đang làm hồ sơ chào giá", "Đang thực hiện", lead=V, due="2027-04-30"),
        row(9, "TB 310/TB-BQL ngày 22/3/2027", "Báo cáo kết quả thu tiền thuê đất quý I/2027", "P. TN&MT", "VP", datetime(2027, 4, 12), "Báo cáo số 1466/BC-BQL ngày 12/4/2027", "Hoàn thành đúng hạn", lead=M, support=V, due="2027-04-12"),
        row(10, "Ý kiến chỉ đạo tại Tờ trình 41/TTr-TT", "Mở 02 lớp đào tạo nghề hàn cho lao động địa phương", "Trung tâm DVVL", "P. QLLĐ", "Quý II/2027", "Đã tuyển sinh được 38 học viên", "Đang thực hiện", lead=T, support=L, due="2027-06-30"),
        row(11, "KH 88/KH-BQL ngày 15/01/2027", "Theo dõi, đôn đốc các chủ đầu tư hạ tầng hoàn thành hệ thống xử lý nước thải", "P. TN&MT", None, "Thường xuyên", "Đã làm việc với 03 chủ đầu tư", "Đang thực hiện", lead=M),
        [],
        [None, "Tổng cộng: 11 nhiệm vụ, trong đó hoàn thành 03, đang thực hiện 05, quá hạn 02, chưa thực hiện 01"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    return Document("Bieu theo doi nhiem vu den 20.4.2027.xlsx", workbook(cells(rows), prepare=prepare), tasks(rows), date(2027, 4, 21))


def _conclusion_briefing() -> Document:
    data = word(
        _head("Số: 1420/TB-BQL", "07 tháng 4 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 4 năm 2027",
        "Ngày 06/4/2027, tại trụ sở Ban Quản lý, Trưởng ban chủ trì Hội nghị giao ban đánh giá kết quả công tác tháng 3, quý I và triển khai nhiệm vụ tháng 4 năm 2027. Dự Hội nghị có các Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Quý I năm 2027, thu hút đầu tư đạt 612 triệu USD, bằng 24% kế hoạch năm; 100% hồ sơ thủ tục hành chính được giải quyết đúng và trước hạn. Tuy nhiên, một số nhiệm vụ UBND thành phố giao còn chậm, chất lượng tham mưu một số báo cáo chưa cao.",
        "II. NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI",
        "1. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư rà soát toàn bộ các dự án chậm tiến độ tại KKT Đình Vũ - Cát Hải, đề xuất hướng xử lý từng dự án, báo cáo Trưởng ban trước ngày 23/4/2027.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư tham mưu tổ chức buổi gặp mặt doanh nghiệp Hàn Quốc trong tháng 5/2027.",
        "3. Giao Phòng Tài nguyên và Môi trường làm việc với Công ty cổ phần Nam Đình Vũ về tiến độ xây dựng trạm xử lý nước thải giai đoạn 2; hoàn thành trước ngày 20/4/2027.",
        "4. Phòng Quản lý lao động nắm chắc tình hình quan hệ lao động tại các doanh nghiệp đông công nhân, kịp thời báo cáo Lãnh đạo Ban khi phát sinh đình công, ngừng việc tập thể.",
        "5. Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động khảo sát nhu cầu tuyển dụng quý II của các doanh nghiệp, tổng hợp kết quả trước ngày 28/4/2027.",
        "6. Văn phòng:",
        "a) Đôn đốc các nhiệm vụ UBND thành phố giao đã quá hạn, tổng hợp báo cáo Trưởng ban trước ngày 15/4/2027;",
        "b) Phối hợp với các phòng chuyên môn chuẩn bị tài liệu làm việc với Đoàn giám sát của HĐND thành phố ngày 22/4/2027;",
        "c) Tham mưu sửa đổi Quy chế chi tiêu nội bộ năm 2027, trình Trưởng ban trong tháng 4/2027.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả thực hiện nhiệm vụ tháng 4 về Văn phòng trước ngày 24/4/2027.",
        "Yêu cầu trưởng các phòng, đơn vị nêu cao tinh thần trách nhiệm, siết chặt kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    wanted = (
        Wanted("rà soát toàn bộ các dự án chậm tiến độ tại KKT Đình Vũ - Cát Hải, đề xuất hướng xử lý từng dự án, báo cáo Trưởng ban trước ngày 23/4/2027", (Q,), (D,), due="2027-04-23"),
        Wanted("tham mưu tổ chức buổi gặp mặt doanh nghiệp Hàn Quốc trong tháng 5/2027", (D,), due="2027-05-31"),
        Wanted("làm việc với Công ty cổ phần Nam Đình Vũ về tiến độ xây dựng trạm xử lý nước thải giai đoạn 2", (M,), due="2027-04-20"),
        Wanted("nắm chắc tình hình quan hệ lao động tại các doanh nghiệp đông công nhân, kịp thời báo cáo Lãnh đạo Ban khi phát sinh đình công, ngừng việc tập thể", (L,)),
        Wanted("khảo sát nhu cầu tuyển dụng quý II của các doanh nghiệp, tổng hợp kết quả trước ngày 28/4/2027", (T,), (L,), due="2027-04-28"),
        Wanted("Đôn đốc các nhiệm vụ UBND thành phố giao đã quá hạn, tổng hợp báo cáo Trưởng ban trước ngày 15/4/2027", (V,), due="2027-04-15"),
        Wanted("chuẩn bị tài liệu làm việc với Đoàn giám sát của HĐND thành phố ngày 22/4/2027", (V,), (PCM,), due="2027-04-22"),
        Wanted("Tham mưu sửa đổi Quy chế chi tiêu nội bộ năm 2027, trình Trưởng ban trong tháng 4/2027", (V,), due="2027-04-30"),
        Wanted("gửi báo cáo kết quả thực hiện nhiệm vụ tháng 4 về Văn phòng trước ngày 24/4/2027", (ALL,), due="2027-04-24"),
    )
    return Document("TB 1420 ket luan giao ban thang 4.docx", data, wanted, date(2027, 4, 9))


def _conclusion_housing() -> Document:
    data = word(
        _head("Số: 1515/TB-BQL", "19 tháng 4 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Lê Trung Kiên tại cuộc họp về phát triển nhà ở, thiết chế phục vụ công nhân khu công nghiệp",
        "Ngày 16/4/2027, Phó Trưởng ban Lê Trung Kiên chủ trì cuộc họp nghe báo cáo tình hình phát triển nhà ở và thiết chế phục vụ công nhân tại các khu công nghiệp. Sau khi nghe Phòng Quản lý lao động báo cáo, ý kiến của các phòng và đại diện các công ty hạ tầng, Phó Trưởng ban kết luận:",
        "1. Về nhu cầu nhà ở: Theo báo cáo của Phòng Quản lý lao động, hiện có khoảng 64.000 công nhân có nhu cầu thuê, mua nhà ở; số liệu này mới thu thập từ 182 doanh nghiệp nên chưa đầy đủ. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm khảo sát bổ sung nhu cầu nhà ở của công nhân tại các doanh nghiệp còn lại, hoàn thành trước ngày 07/5/2027.",
        "2. Về quỹ đất: Thống nhất với đề xuất bố trí 12 ha tại khu vực phía Bắc KCN Nam Đình Vũ. Giao Phòng Quản lý đầu tư hoàn thiện báo cáo đề xuất, trình Lãnh đạo Ban ký gửi UBND thành phố trước ngày 26/4/2027. Giao Phòng Tài nguyên và Môi trường kiểm tra nguồn gốc, hiện trạng sử dụng khu đất, có ý kiến bằng văn bản gửi Phòng Quản lý đầu tư trước ngày 23/4/2027.",
        "3. Về thủ tục đầu tư: Phòng Quản lý đầu tư hướng dẫn Công ty cổ phần Shinec hoàn thiện hồ sơ điều chỉnh dự án nhà ở công nhân KCN Nam Cầu Kiền theo quy định.",
        "4. Về thiết chế văn hóa, thể thao: Giao Phòng Doanh nghiệp và Giám sát đầu tư làm việc với các công ty hạ tầng về quỹ đất xây dựng nhà trẻ, sân thể thao; báo cáo kết quả trước ngày 15/5/2027.",
        "5. Đề nghị Sở Xây dựng hướng dẫn trình tự, thủ tục lựa chọn chủ đầu tư dự án nhà ở xã hội trong khu công nghiệp.",
        "6. Giao Văn phòng bố trí lịch để Lãnh đạo Ban đi kiểm tra thực tế các khu nhà ở công nhân trước ngày 10/5/2027; theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Trên đây là kết luận của Phó Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết và thực hiện./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    wanted = (
        Wanted("khảo sát bổ sung nhu cầu nhà ở của công nhân tại các doanh nghiệp còn lại", (L,), (T,), due="2027-05-07"),
        Wanted("hoàn thiện báo cáo đề xuất, trình Lãnh đạo Ban ký gửi UBND thành phố trước ngày 26/4/2027", (Q,), due="2027-04-26"),
        Wanted("kiểm tra nguồn gốc, hiện trạng sử dụng khu đất, có ý kiến bằng văn bản gửi Phòng Quản lý đầu tư trước ngày 23/4/2027", (M,), due="2027-04-23"),
        Wanted("hướng dẫn Công ty cổ phần Shinec hoàn thiện hồ sơ điều chỉnh dự án nhà ở công nhân KCN Nam Cầu Kiền theo quy định", (Q,)),
        Wanted("làm việc với các công ty hạ tầng về quỹ đất xây dựng nhà trẻ, sân thể thao; báo cáo kết quả trước ngày 15/5/2027", (D,), due="2027-05-15"),
        Wanted("hướng dẫn trình tự, thủ tục lựa chọn chủ đầu tư dự án nhà ở xã hội trong khu công nghiệp", ("Sở Xây dựng",), asked=True),
        Wanted("bố trí lịch để Lãnh đạo Ban đi kiểm tra thực tế các khu nhà ở công nhân trước ngày 10/5/2027; theo dõi, đôn đốc việc thực hiện Thông báo này", (V,), due="2027-05-10"),
    )
    return Document("TB 1515 KL nha o cong nhan.docx", data, wanted, date(2027, 4, 21))


def _minutes() -> Document:
    data = word(
        [["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"]],
        "BIÊN BẢN",
        "Họp giao ban tuần ngày 12/4/2027",
        "I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
        "- Thời gian: 8 giờ 00, ngày 12/4/2027.",
        "- Địa điểm: Phòng họp số 2, trụ sở Ban Quản lý.",
        "- Chủ trì: đ/c Bùi Ngọc Hải, Phó Trưởng ban. Thư ký: đ/c Nguyễn Thị Hương, chuyên viên Văn phòng.",
        "- Thành phần: lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm. Vắng: đ/c Hạnh (Phòng TN&MT, đi công tác).",
        "II. BÁO CÁO CỦA CÁC PHÒNG",
        "1. Văn phòng: Trong tuần đã tiếp nhận 214 văn bản đến, ban hành 67 văn bản đi; đã gửi báo cáo cải cách hành chính quý I. Hiện còn 02 nhiệm vụ UBND thành phố giao quá hạn.",
        "2. Phòng Quản lý đầu tư: Đã cấp mới 03 Giấy chứng nhận đăng ký đầu tư, điều chỉnh 05 lượt dự án. Đang hoàn thiện báo cáo thẩm định dự án kho bãi tại Nam Đình Vũ, dự kiến trình trong tuần này.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: Đã khảo sát tình trạng ùn tắc tại cổng KCN Tràng Duệ; tiếp nhận 06 kiến nghị của doanh nghiệp, đã trả lời 04 kiến nghị.",
        "4. Phòng Quản lý lao động: Đã cấp 41 giấy phép lao động; tuần qua xảy ra 01 vụ ngừng việc tập thể tại Công ty TNHH Sao Vàng, đã ổn định.",
        "5. Trung tâm Dịch vụ việc làm: Phiên giao dịch việc làm ngày 09/4 có 22 doanh nghiệp tham gia, 315 lao động được phỏng vấn.",
        "III. Ý KIẾN THẢO LUẬN",
        "- Đ/c Bình (P. QLĐT): đề nghị Văn phòng sớm khắc phục lỗi phần mềm một cửa, hiện hồ sơ bị treo khi chuyển bước.",
        "- Đ/c Thủy (P. QLLĐ): vụ việc tại Công ty Sao Vàng có nguyên nhân từ việc điều chỉnh đơn giá sản phẩm, cần theo dõi thêm.",
        "IV. KẾT LUẬN CỦA CHỦ TRÌ",
        "Phó Trưởng ban ghi nhận kết quả các phòng đã đạt được trong tuần và giao nhiệm vụ như sau:",
        "1. Văn phòng làm việc với VNPT Hải Phòng khắc phục lỗi phần mềm một cửa, xong trước ngày 16/4/2027.",
        "2. Văn phòng và Phòng Quản lý đầu tư xử lý dứt điểm 02 nhiệm vụ UBND thành phố giao đã quá hạn, báo cáo trong ngày 14/4.",
        "3. Phòng Quản lý đầu tư trình báo cáo thẩm định dự án kho bãi tại Nam Đình Vũ chậm nhất ngày 15/4/2027.",
        "4. Phòng DN&GSĐT trả lời 02 kiến nghị còn lại của doanh nghiệp trước ngày 19/4; đồng thời gửi kết quả khảo sát tại cổng KCN Tràng Duệ cho Công an thành phố.",
        "5. Phòng QLLĐ tiếp tục theo dõi tình hình tại Công ty TNHH Sao Vàng, báo cáo Lãnh đạo Ban hằng tuần.",
        "6. Phòng TN&MT chuẩn bị nội dung để Lãnh đạo Ban làm việc với Sở Nông nghiệp và Môi trường vào ngày 20/4/2027.",
        "7. Trung tâm Dịch vụ việc làm phối hợp với Phòng QLLĐ xây dựng kế hoạch phiên giao dịch việc làm tháng 5, trình Lãnh đạo Ban trước ngày 23/4/2027.",
        "Cuộc họp kết thúc vào hồi 10 giờ 15 phút cùng ngày./.",
        [["THƯ KÝ\n\n\nNguyễn Thị Hương", "CHỦ TRÌ\n\n\nBùi Ngọc Hải"]],
    )
    wanted = (
        Wanted("làm việc với VNPT Hải Phòng khắc phục lỗi phần mềm một cửa", (V,), due="2027-04-16"),
        Wanted("xử lý dứt điểm 02 nhiệm vụ UBND thành phố giao đã quá hạn, báo cáo trong ngày 14/4", (V, Q), due="2027-04-14"),
        Wanted("trình báo cáo thẩm định dự án kho bãi tại Nam Đình Vũ chậm nhất ngày 15/4/2027", (Q,), due="2027-04-15"),
        Wanted("trả lời 02 kiến nghị còn lại của doanh nghiệp trước ngày 19/4; đồng thời gửi kết quả khảo sát tại cổng KCN Tràng Duệ cho Công an thành phố", (D,), due="2027-04-19"),
        Wanted("tiếp tục theo dõi tình hình tại Công ty TNHH Sao Vàng, báo cáo Lãnh đạo Ban hằng tuần", (L,)),
        Wanted("chuẩn bị nội dung để Lãnh đạo Ban làm việc với Sở Nông nghiệp và Môi trường vào ngày 20/4/2027", (M,), due="2027-04-20"),
        Wanted("xây dựng kế hoạch phiên giao dịch việc làm tháng 5, trình Lãnh đạo Ban trước ngày 23/4/2027", (T,), (L,), due="2027-04-23"),
    )
    return Document("Bien ban giao ban tuan 12-4-2027.docx", data, wanted, date(2027, 4, 13))


def _letter() -> Document:
    data = word(
        [
            ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
            ["Số: 1478/BQL-VP\nV/v chuẩn bị nội dung phục vụ Đoàn kiểm tra công vụ của thành phố", "Hải Phòng, ngày 13 tháng 4 năm 2027"],
        ],
        "Kính gửi:",
        "- Các phòng chuyên môn;",
        "- Trung tâm Dịch vụ việc làm.",
        "Ngày 08/4/2027, UBND thành phố ban hành Thông báo số 118/TB-UBND về việc kiểm tra công vụ năm 2027, theo đó Đoàn kiểm tra sẽ làm việc tại Ban Quản lý vào ngày 05/5/2027. Để chuẩn bị tốt nội dung làm việc với Đoàn, Ban Quản lý yêu cầu:",
        "1. Văn phòng",
        "- Chủ trì xây dựng báo cáo chung của Ban Quản lý theo đề cương của Đoàn kiểm tra, trình Trưởng ban trước ngày 27/4/2027.",
        "- Chuẩn bị phòng họp, tài liệu và các điều kiện phục vụ buổi làm việc.",
        "- Rà soát hồ sơ công tác cán bộ, kê khai tài sản, thu nhập từ năm 2025 đến nay, xong trước ngày 23/4/2027.",
        "2. Phòng Quản lý đầu tư",
        "- Tổng hợp hồ sơ giải quyết thủ tục hành chính lĩnh vực đầu tư năm 2026 và quý I năm 2027, gửi Văn phòng trước ngày 22/4/2027.",
        "- Báo cáo giải trình các hồ sơ giải quyết quá hạn (nếu có) trước ngày 22/4/2027.",
        "3. Phòng Quản lý lao động",
        "- Rà soát 100% hồ sơ cấp giấy phép lao động từ 01/01/2026 đến 31/3/2027, báo cáo kết quả trước ngày 23/4/2027.",
        "4. Phòng Tài nguyên và Môi trường, Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Cung cấp danh sách các cuộc kiểm tra doanh nghiệp đã thực hiện năm 2026, gửi Văn phòng trước ngày 21/4/2027.",
        "5. Trung tâm Dịch vụ việc làm",
        "- Báo cáo tình hình quản lý, sử dụng viên chức và lao động hợp đồng, gửi Văn phòng trước ngày 21/4/2027.",
        "- Phối hợp với Văn phòng đưa tin về buổi làm việc trên Cổng thông tin điện tử.",
        "Trong quá trình thực hiện nếu có vướng mắc, đề nghị các phòng, đơn vị phản ánh về Văn phòng (đ/c Nam, điện thoại 0225.3823.207) để được hướng dẫn.",
        "Ban Quản lý yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        [["Nơi nhận:\n- Như trên;\n- Trưởng ban, các PTB;\n- Lưu: VT, VP.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]],
    )
    wanted = (
        Wanted("xây dựng báo cáo chung của Ban Quản lý theo đề cương của Đoàn kiểm tra, trình Trưởng ban trước ngày 27/4/2027", (V,), due="2027-04-27"),
        Wanted("Chuẩn bị phòng họp, tài liệu và các điều kiện phục vụ buổi làm việc", (V,)),
        Wanted("Rà soát hồ sơ công tác cán bộ, kê khai tài sản, thu nhập từ năm 2025 đến nay", (V,), due="2027-04-23"),
        Wanted("Tổng hợp hồ sơ giải quyết thủ tục hành chính lĩnh vực đầu tư năm 2026 và quý I năm 2027, gửi Văn phòng trước ngày 22/4/2027", (Q,), due="2027-04-22"),
        Wanted("Báo cáo giải trình các hồ sơ giải quyết quá hạn (nếu có) trước ngày 22/4/2027", (Q,), due="2027-04-22"),
        Wanted("Rà soát 100% hồ sơ cấp giấy phép lao động từ 01/01/2026 đến 31/3/2027, báo cáo kết quả trước ngày 23/4/2027", (L,), due="2027-04-23"),
        Wanted("Cung cấp danh sách các cuộc kiểm tra doanh nghiệp đã thực hiện năm 2026, gửi Văn phòng trước ngày 21/4/2027", (M, D), due="2027-04-21"),
        Wanted("Báo cáo tình hình quản lý, sử dụng viên chức và lao động hợp đồng, gửi Văn phòng trước ngày 21/4/2027", (T,), due="2027-04-21"),
        Wanted("đưa tin về buổi làm việc trên Cổng thông tin điện tử", (T,), (V,)),
    )
    return Document("1478 BQL-VP chuan bi doan kiem tra cong vu.docx", data, wanted, date(2027, 4, 15))


def _chat() -> Document:
    text = """Kính gửi các anh chị trưởng phòng,
VP xin chuyển nội dung Trưởng ban giao tại hội ý sáng nay 26/4/2027, các phòng triển khai giúp ạ:
1. P. QLĐT: hoàn thiện bài phát biểu của Trưởng ban tại Hội nghị xúc tiến đầu tư, gửi VP trước 28/4
2. P. DN&GSĐT: báo cáo nhanh vụ cháy tại kho Công ty Tân Thành (KCN Đình Vũ), xong trong ngày 27/4
3. P. QLLĐ: nắm tình hình chi trả lương, thưởng, bố trí nghỉ lễ 30/4-01/5 tại các doanh nghiệp, báo cáo trước 29/4
4. P. TN&MT phối hợp P. DN&GSĐT kiểm tra việc thu gom nước chữa cháy tại Công ty Tân Thành, hạn 29/4
5. Trung tâm: đăng tin tuyển dụng cho Công ty LG Display lên trang việc làm trong tuần này
6. Văn phòng: gửi lịch trực lễ cho UBND thành phố và Công an thành phố trước 17h ngày 28/4
Các phòng bận gì nhắn lại VP nhé. Trân trọng cảm ơn!"""
    wanted = (
        Wanted("hoàn thiện bài phát biểu của Trưởng ban tại Hội nghị xúc tiến đầu tư, gửi VP trước 28/4", (Q,), due="2027-04-28"),
        Wanted("báo cáo nhanh vụ cháy tại kho Công ty Tân Thành (KCN Đình Vũ)", (D,), due="2027-04-27"),
        Wanted("nắm tình hình chi trả lương, thưởng, bố trí nghỉ lễ 30/4-01/5 tại các doanh nghiệp, báo cáo trước 29/4", (L,), due="2027-04-29"),
        Wanted("kiểm tra việc thu gom nước chữa cháy tại Công ty Tân Thành", (M,), (D,), due="2027-04-29"),
        Wanted("đăng tin tuyển dụng cho Công ty LG Display lên trang việc làm trong tuần này", (T,), due="2027-05-02"),
        Wanted("gửi lịch trực lễ cho UBND thành phố và Công an thành phố trước 17h ngày 28/4", (V,), due="2027-04-28"),
    )
    return Document("tin nhan nhom 26-4.txt", text.encode(), wanted, date(2027, 4, 26))
