"""Twelve more documents, measured cold after the script's."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, Row, T, V, Wanted, cells, rows_of, tasks


def documents() -> Iterator[Document]:
    yield _annual()
    yield _annex_of_resolution()
    yield _weekly()
    yield _a_sheet_for_each_unit()
    yield _bars()
    yield _steps()
    yield _conclusion()
    yield _party_conclusion()
    yield _register()
    yield _message()
    yield _landscape()
    yield _inspection()


def _annual() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["BQL KKT HẢI PHÒNG"],
        ["PHỤ LỤC SỐ 02"],
        ["CÁC NHIỆM VỤ TRỌNG TÂM NĂM 2026"],
        ["(Kèm theo Kế hoạch số 5120/KH-BQL ngày 22/12/2025 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["TT", "NHIỆM VỤ, GIẢI PHÁP", "PHÂN CÔNG THỰC HIỆN", None, "THỜI GIAN", "SẢN PHẨM"],
        [None, None, "CHỦ TRÌ", "PHỐI HỢP", None, None],
        ["1", "2", "3", "4", "5", "6"],
        ["I.", "Nhóm nhiệm vụ về quy hoạch, hạ tầng"],
        row(
            "1.",
            "Lập đồ án quy hoạch phân khu Khu kinh tế ven biển phía Nam",
            "P. Quản lý đầu tư",
            "P. TN và MT, VP",
            "Q.II/2026",
            "Đồ án quy hoạch",
            lead=Q,
            support=[M, V],
            due="2026-06-30",
        ),
        row(
            "2.",
            "Đôn đốc 05 chủ đầu tư hạ tầng hoàn thành trạm xử lý nước thải",
            "P. TN và MT",
            "P. DN và GSĐT",
            "31/10",
            "Biên bản nghiệm thu",
            lead=M,
            support=D,
            due="2026-10-31",
        ),
        ["II.", "Nhóm nhiệm vụ về thu hút đầu tư"],
        row(
            "3.",
            "Tổ chức 03 hội nghị xúc tiến đầu tư (Hàn Quốc, Nhật Bản, Đài Loan)",
            "Trung tâm DVVL; P. Quản lý đầu tư",
            None,
            "Tháng 4, 7, 10",
            "Hội nghị",
            lead=[T, Q],
            due="2026-04-30",
        ),
        row(
            "4.",
            "Thu hút vốn FDI đạt 2,5 tỷ USD",
            "P. Quản lý đầu tư",
            "Các phòng chuyên môn",
            "Cả năm",
            "2,5 tỷ USD",
            lead=Q,
            support=PCM,
            due="2026-12-31",
        ),
        ["III.", "Nhóm nhiệm vụ về lao động"],
        row("5.", "Thẩm định 100% hồ sơ cấp phép lao động nước ngoài đúng hạn", "P. QLLĐ", None, "Thường xuyên", "Giấy phép", lead=L),
        row(
            "6.",
            "Xây dựng kế hoạch phòng ngừa đình công, lãn công dịp Tết",
            "P. QLLĐ",
            "Công đoàn KKT",
            "Trước 15/01/2026",
            "Kế hoạch",
            lead=L,
            due="2026-01-15",
        ),
        ["", "Tổng cộng: 06 nhiệm vụ"],
        ["", "", "", "", "TRƯỞNG BAN"],
    ]
    merged = ["C5:D5", "A5:A6", "B5:B6", "E5:E6", "F5:F6", "A3:F3", "A4:F4"]
    return Document("pl-02.xlsx", workbook(cells(rows), merged=merged), tasks(rows), on=date(2025, 12, 22))


def _annex_of_resolution() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "level", "deadline"))
    rows: list[Any] = [
        [
            "TT",
            "Tên nhiệm vụ",
            "Hình thức văn bản",
            "Cơ quan chủ trì tham mưu",
            "Cơ quan phối hợp tham mưu",
            "Cấp ban hành",
            "Thời gian trình",
        ],
        row(
            "1",
            "Quy chế quản lý hoạt động trong khu phi thuế quan",
            "Quyết định",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Văn phòng",
            "UBND thành phố",
            "Tháng 5/2026",
            lead=D,
            support=V,
            due="2026-05-31",
        ),
        row(
            "2",
            "Đề án vị trí việc làm",
            "Tờ trình, Đề án",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "UBND thành phố",
            "6/2026",
            lead=V,
            support=ALL,
            due="2026-06-30",
        ),
        row(
            "3",
            "Bộ tiêu chí lựa chọn nhà đầu tư",
            "Quyết định",
            "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường; Phòng Quản lý lao động",
            "Trưởng ban",
            "09/2026",
            lead=Q,
            support=[M, L],
            due="2026-09-30",
        ),
        row(
            "4",
            "Kế hoạch quan trắc, giám sát môi trường giai đoạn 2026-2030",
            "Kế hoạch",
            "Phòng Tài nguyên và Môi trường",
            "",
            "Trưởng ban",
            "Quý III năm 2026",
            lead=M,
            due="2026-09-30",
        ),
    ]
    return Document(
        "nq.docx", word("Phụ lục", "DANH MỤC VĂN BẢN, ĐỀ ÁN TRIỂN KHAI NGHỊ QUYẾT ĐẠI HỘI", cells(rows)), tasks(rows), on=date(2026, 1, 10)
    )


def _weekly() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["GIAO VIỆC TUẦN 12 (từ 17/3 đến 21/3/2025)"],
        ["TT", "Đầu việc", "Phòng thực hiện", "Ngày xong", "Ghi chú"],
        row(1, "Hoàn thiện tờ trình bổ sung KCN vào quy hoạch", "QLĐT", datetime(2025, 3, 19), "gấp", lead=Q, due="2025-03-19"),
        row(2, "Trả lời đơn của Công ty Bluecom Vina", "QLLĐ", datetime(2025, 3, 20), None, lead=L, due="2025-03-20"),
        row(3, "Duyệt tin bài trang điện tử", "VP", "hằng ngày", None, lead=V, due="2025-03-17"),
        row(4, "Đi hiện trường KCN VSIP cùng Sở Xây dựng", "TNMT + DN&GSĐT", datetime(2025, 3, 21), None, lead=[M, D], due="2025-03-21"),
    ]
    return Document("tuan-12.xlsx", workbook(cells(rows), merged=["A1:E1"]), tasks(rows), on=date(2025, 3, 17))


def _a_sheet_for_each_unit() -> Document:
    row = rows_of(("number", "content", "product", "deadline"))
    head = ["STT", "Nội dung công việc", "Kết quả", "Thời hạn"]
    first = [
        head,
        row(1, "Cập nhật cơ sở dữ liệu dự án", "Cơ sở dữ liệu", "Hằng tháng", lead=Q, due="2025-01-31"),
        row(2, "Báo cáo giám sát đầu tư 6 tháng", "Báo cáo", datetime(2025, 7, 10), lead=Q, due="2025-07-10"),
    ]
    second = [head, row(1, "Theo dõi quan hệ lao động tại doanh nghiệp", "Báo cáo", "Thường xuyên", lead=L)]
    data = workbook(cells(first), cells(second))
    book = load_workbook(io.BytesIO(data))
    for sheet, name in zip(book.worksheets, ("P. QLĐT", "P. QLLĐ"), strict=True):
        sheet.title = name
    out = io.BytesIO()
    book.save(out)
    return Document("viec-cac-phong.xlsx", out.getvalue(), (*tasks(first), *tasks(second)))


def _bars() -> Document:
    text = """# Biên bản họp giao ban tháng 5/2025

| STT | Nội dung thống nhất | Chịu trách nhiệm | Hỗ trợ | Hạn |
|---|---|---|---|---|
| 1 | **Báo cáo tiến độ chuyển đổi số** | Văn phòng | P. QLĐT | 20/5/2025 |
| 2 | Xử lý 12 hồ sơ tồn của tháng 4 | P. QLLĐ | | 15/5/2025 |
| 3 | Lập danh sách doanh nghiệp nợ bảo hiểm | P. QLLĐ, Trung tâm | P. DN&GSĐT | 30/5/2025 |
"""
    wanted = (
        Wanted("Báo cáo tiến độ chuyển đổi số", (V,), (Q,), due="2025-05-20"),
        Wanted("Xử lý 12 hồ sơ tồn của tháng 4", (L,), due="2025-05-15"),
        Wanted("Lập danh sách doanh nghiệp nợ bảo hiểm", (L, T), (D,), due="2025-05-30"),
    )
    return Document("bien-ban.md", text.encode(), wanted, on=date(2025, 5, 12))


def _steps() -> Document:
    rows: Sequence[Sequence[Any]] = [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["1", "Đánh giá, xếp loại chất lượng năm 2025", None, None, None],
        ["a", "Hướng dẫn các phòng tự đánh giá", "Văn phòng", None, "05/12/2025"],
        ["b", "Họp đánh giá tại đơn vị", "Các phòng chuyên môn", "Văn phòng", "10/12/2025"],
        ["c", "Tổng hợp, trình Trưởng ban quyết định", "Văn phòng", None, "15/12/2025"],
        ["2", "Công tác thi đua, khen thưởng", None, None, None],
        ["a", "Đề nghị khen thưởng doanh nghiệp tiêu biểu", "P. DN&GSĐT", "P. QLLĐ", "Trước 20/12/2025"],
        ["b", "Họp Hội đồng thi đua", "Văn phòng", "các thành viên Hội đồng", "25/12/2025"],
    ]
    wanted = (
        Wanted("Hướng dẫn các phòng tự đánh giá", (V,), due="2025-12-05"),
        Wanted("Họp đánh giá tại đơn vị", (PCM,), (V,), due="2025-12-10"),
        Wanted("Tổng hợp, trình Trưởng ban quyết định", (V,), due="2025-12-15"),
        Wanted("Đề nghị khen thưởng doanh nghiệp tiêu biểu", (D,), (L,), due="2025-12-20"),
        Wanted("Họp Hội đồng thi đua", (V,), due="2025-12-25"),
    )
    return Document("cuoi-nam.docx", word("KẾ HOẠCH CÔNG TÁC CUỐI NĂM 2025", rows), wanted, on=date(2025, 11, 20))


def _conclusion() -> Document:
    text = """Số: 1204/TB-BQL
Hải Phòng, ngày 18 tháng 4 năm 2025
THÔNG BÁO
Kết luận của Trưởng ban tại Hội nghị sơ kết công tác quý I năm 2025
Ngày 15/4/2025, Trưởng ban đã chủ trì Hội nghị sơ kết công tác quý I. Sau khi nghe Văn phòng báo cáo và ý \
kiến các phòng, Trưởng ban kết luận:
1. Ghi nhận, biểu dương kết quả của các phòng, đơn vị trong quý I; tổng vốn FDI đạt 512 triệu USD.
2. Nhiệm vụ quý II:
a) Phòng Quản lý đầu tư khẩn trương hoàn thiện hồ sơ thành lập Khu thương mại tự do, trình trước ngày 10/5/2025.
b) Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý lao động khảo sát nhu cầu nhà ở \
của công nhân, hoàn thành trong tháng 6/2025.
c) Phòng Tài nguyên và Môi trường rà soát các điểm xả thải, báo cáo Trưởng ban trước ngày 30/4/2025.
d) Giao Văn phòng xây dựng chương trình làm việc với Đoàn giám sát HĐND thành phố.
đ) Các phòng chuyên môn nghiêm túc thực hiện chế độ báo cáo, gửi Văn phòng trước ngày 20 hằng tháng.
3. Các đồng chí Phó Trưởng ban theo lĩnh vực phụ trách chỉ đạo, đôn đốc thực hiện.
Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.
"""
    wanted = (
        Wanted("Khẩn trương hoàn thiện hồ sơ thành lập Khu thương mại tự do, trình trước ngày 10/5/2025", (Q,), due="2025-05-10"),
        Wanted("Khảo sát nhu cầu nhà ở của công nhân, hoàn thành trong tháng 6/2025", (D,), (L,), due="2025-06-30"),
        Wanted("Rà soát các điểm xả thải, báo cáo Trưởng ban trước ngày 30/4/2025", (M,), due="2025-04-30"),
        Wanted("Xây dựng chương trình làm việc với Đoàn giám sát HĐND thành phố", (V,)),
        Wanted("Nghiêm túc thực hiện chế độ báo cáo, gửi Văn phòng trước ngày 20 hằng tháng", (PCM,), due="2025-04-20"),
    )
    return Document("tb-1204.txt", unicodedata.normalize("NFD", text).encode(), wanted, on=date(2025, 4, 18))


def _party_conclusion() -> Document:
    blocks = (
        "ĐẢNG UỶ BAN QUẢN LÝ",
        "Số 45-TB/ĐU",
        "THÔNG BÁO KẾT LUẬN của Ban Thường vụ Đảng uỷ phiên họp tháng 9/2025",
        "Ban Thường vụ Đảng uỷ thống nhất kết luận một số nội dung:",
        "1. Phân công thực hiện một số nhiệm vụ cụ thể như sau:",
        "- Văn phòng: chuẩn bị tài liệu đại hội; gửi các đại biểu trước ngày 10/10/2025.",
        "- Phòng Quản lý lao động: tham mưu văn bản lãnh đạo công tác công đoàn, đoàn thanh niên.",
        "- Trung tâm Dịch vụ việc làm: đăng tải tin bài về đại hội trên trang thông tin (thường xuyên).",
        "2. Yêu cầu các phòng chuyên môn rà soát, bổ sung chỉ tiêu nhiệm kỳ mới, gửi Văn phòng chậm nhất ngày 25/9/2025.",
        "T/M BAN THƯỜNG VỤ",
    )
    wanted = (
        Wanted("Chuẩn bị tài liệu đại hội; gửi các đại biểu trước ngày 10/10/2025", (V,), due="2025-10-10"),
        Wanted("Tham mưu văn bản lãnh đạo công tác công đoàn, đoàn thanh niên", (L,)),
        Wanted("Đăng tải tin bài về đại hội trên trang thông tin (thường xuyên)", (T,)),
        Wanted("Rà soát, bổ sung chỉ tiêu nhiệm kỳ mới, gửi Văn phòng chậm nhất ngày 25/9/2025", (PCM,), due="2025-09-25"),
    )
    return Document("dang-uy.docx", word(*blocks), wanted, on=date(2025, 9, 15))


def _register() -> Document:
    row = rows_of(("code", "content", "paper", "giver", "lead", "support", "given", "deadline", "state", "closed", "product"))
    rows: list[Any] = [
        [
            "Mã công việc",
            "Tên nhiệm vụ",
            "Văn bản",
            "Đơn vị giao",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Ngày nhận",
            "Hạn xử lý",
            "Trạng thái",
            "Ngày kết thúc thực tế",
            "Sản phẩm",
        ],
        row(
            "CV25.0012",
            "Góp ý dự thảo Nghị định về khu công nghiệp",
            "Công văn 512/BKHĐT",
            "UBND thành phố",
            "Phòng Quản lý đầu tư",
            None,
            "06/01/2025",
            "13/01/2025",
            "Đã hoàn thành",
            "12/01/2025",
            "CV 88/BQL-QLĐT",
            lead=Q,
            due="2025-01-13",
        ),
        row(
            "CV25.0031",
            "Báo cáo phòng chống tham nhũng năm 2024",
            "Công văn 601/TTTP",
            "Thanh tra thành phố",
            "Văn phòng",
            None,
            "08/01/2025",
            "20/01/2025",
            "Đang thực hiện",
            None,
            None,
            lead=V,
            due="2025-01-20",
        ),
        row(
            "CV25.0040",
            "Khảo sát chỉ số DDCI",
            "Kế hoạch 15/KH-UBND",
            "UBND thành phố",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng;Phòng Doanh nghiệp và Giám sát đầu tư",
            "10/01/2025",
            None,
            "Chưa thực hiện",
            None,
            None,
            lead=T,
            support=[V, D],
        ),
        row(
            "CV25.0041",
            "Quyết toán kinh phí quan trắc",
            "Công văn 77/STC",
            "Sở Tài chính",
            "Phòng Tài nguyên và Môi trường",
            None,
            "10/01/2025",
            "14/01/2025",
            "Quá hạn",
            None,
            None,
            lead=M,
            due="2025-01-14",
        ),
    ]
    return Document("xuat-phan-mem.xlsx", workbook(cells(rows)), tasks(rows))


def _message() -> Document:
    text = """Em gửi chị các việc sếp chốt sáng nay ạ:
- P. QLĐT: gửi báo cáo FDI tuần cho VP trước 16h thứ 6
- QLLĐ: rà lại danh sách lao động Trung Quốc hết hạn giấy phép, xong trước 25/1
- Trung tâm: làm poster tuyển dụng sau Tết
- TN&MT: họp với Deep C về nước thải ngày 23/1
"""
    wanted = (
        Wanted("Gửi báo cáo FDI tuần cho VP trước 16h thứ 6", (Q,), due="2025-01-17"),
        Wanted("Rà lại danh sách lao động Trung Quốc hết hạn giấy phép, xong trước 25/1", (L,), due="2025-01-25"),
        Wanted("Làm poster tuyển dụng sau Tết", (T,)),
        Wanted("Họp với Deep C về nước thải ngày 23/1", (M,), due="2025-01-23"),
    )
    return Document("zalo.txt", text.encode(), wanted)


def _landscape() -> Document:
    row = rows_of(("number", "content", "target", "solution", "lead", "support", "deadline"))
    rows: list[Any] = [
        [
            "STT",
            "Tên nhiệm vụ",
            "Mục tiêu",
            "Giải pháp thực hiện",
            "Cơ quan, đơn vị chủ trì",
            "Cơ quan, đơn vị phối hợp",
            "Thời gian thực hiện",
        ],
        row(
            "1",
            "Nâng cao chỉ số hài lòng của doanh nghiệp",
            "Đạt từ 95%",
            "Khảo sát định kỳ; công khai kết quả",
            "Trung tâm Dịch vụ việc làm",
            "Các phòng chuyên môn",
            "2025 - 2026",
            lead=T,
            support=PCM,
            product="Đạt từ 95%",
            due="2026-12-31",
        ),
        row(
            "2",
            "Rút ngắn thời gian cấp phép",
            "Giảm 30% thời gian",
            "Ứng dụng chữ ký số",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Từ tháng 3 đến tháng 9/2025",
            lead=Q,
            support=V,
            product="Giảm 30% thời gian",
            due="2025-09-30",
        ),
        row(
            "3",
            "Tăng tỷ lệ lao động qua đào tạo",
            "Đạt 85%",
            "Liên kết với các trường nghề",
            "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm",
            "2025",
            lead=L,
            support=T,
            product="Đạt 85%",
            due="2025-12-31",
        ),
    ]
    return Document("chi-so.docx", word("KẾ HOẠCH NÂNG CAO CHỈ SỐ NĂM 2025", cells(rows)), tasks(rows))


def _inspection() -> Document:
    row = rows_of(("number", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["KẾT QUẢ KIỂM TRA CCHC - CÁC NỘI DUNG YÊU CẦU KHẮC PHỤC"],
        ["STT", "Nội dung cần khắc phục", "Phòng được kiểm tra", "Thời hạn khắc phục"],
        row(1, "Chưa niêm yết đủ thủ tục hành chính tại bộ phận một cửa", "Văn phòng", "Ngay sau kiểm tra", lead=V),
        row(2, "Còn 07 hồ sơ chưa ký số kết quả", "Phòng Quản lý lao động", datetime(2025, 6, 20), lead=L, due="2025-06-20"),
        row(
            3,
            "Chưa lập hồ sơ công việc trên HpNet",
            "Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường",
            "trước 30/6/2025",
            lead=[Q, M],
            due="2025-06-30",
        ),
        ["Người lập", None, None, "Thủ trưởng đơn vị"],
    ]
    return Document("kiem-tra.xlsx", workbook(cells(rows), merged=["A1:D1"]), tasks(rows), on=date(2025, 6, 7))


__all__ = ["Row", "documents"]
