"""Twelve documents on which the reader was first measured, and then mended."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks


def documents() -> Iterator[Document]:
    yield _programme()
    yield _tracking()
    yield _wide_header()
    yield _conclusion_with_table()
    yield _old_list()
    yield _pasted()
    yield _conclusion()
    yield _by_unit()
    yield _off_the_corner()
    yield _semicolons()
    yield _a_table_for_each_unit()
    yield _shortcomings()


def _programme() -> Document:
    columns = ("number", "content", "lead", "support", "level", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2025"],
        ["(Kèm theo Quyết định số 15/QĐ-BQL ngày 08/01/2025 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["Thứ tự", "Tên đề án, nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Cấp trình", "Thời gian trình", "Ghi chú"],
        ["A", "NHIỆM VỤ TRÌNH UBND THÀNH PHỐ"],
        ["I", "Lĩnh vực đầu tư"],
        row(
            1,
            "Đề án thành lập Khu kinh tế ven biển phía Nam thành phố",
            "Phòng Quản lý đầu tư",
            "Các phòng chuyên môn",
            "UBND TP",
            "Tháng 6/2025",
            None,
            lead=Q,
            support=PCM,
            due="2025-06-30",
        ),
        row(
            2,
            "Quy chế phối hợp giữa Ban Quản lý với các sở, ngành trong công tác quản lý nhà nước",
            "Phòng QLĐT",
            "Văn phòng",
            "UBND TP",
            "Quý III",
            None,
            lead=Q,
            support=V,
            due="2025-09-30",
        ),
        row(
            3,
            "Báo cáo kết quả rà soát các dự án chậm tiến độ",
            "Phòng Doanh nghiệp và GSĐT",
            "P. Quản lý đầu tư; P. TNMT",
            "UBND TP",
            "30/4/2025",
            "Theo TB 120/TB-UBND",
            lead=D,
            support=[Q, M],
            due="2025-04-30",
        ),
        ["II", "Lĩnh vực môi trường"],
        row(
            4,
            "Kế hoạch quan trắc môi trường tại các khu công nghiệp năm 2025",
            "Phòng Tài nguyên, Môi trường",
            None,
            "UBND TP",
            "Tháng 02",
            None,
            lead=M,
            due="2025-02-28",
        ),
        row(
            5,
            "Rà soát hệ thống xử lý nước thải tập trung tại các khu công nghiệp",
            "P.TN&MT",
            "P.DN&GSĐT, VP",
            "UBND TP",
            "Quý II/2025",
            None,
            lead=M,
            support=[D, V],
            due="2025-06-30",
        ),
        ["B", "NHIỆM VỤ THUỘC THẨM QUYỀN CỦA TRƯỞNG BAN"],
        row(
            6,
            "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức",
            "Văn phòng",
            "Các phòng, đơn vị",
            "Trưởng ban",
            "Tháng 3",
            None,
            lead=V,
            support=(),
            due="2025-03-31",
        ),
        row(
            7,
            "Kế hoạch kiểm tra việc chấp hành pháp luật lao động tại doanh nghiệp",
            "Phòng Quản lý lao động",
            "Phòng DN và GSĐT",
            "Trưởng ban",
            "15/02/2025",
            None,
            lead=L,
            support=D,
            due="2025-02-15",
        ),
        row(
            8,
            "Tổ chức phiên giao dịch việc làm",
            "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động",
            "Trưởng ban",
            "Định kỳ hằng quý",
            None,
            lead=T,
            support=L,
            due="2025-03-31",
        ),
        [None, "Tổng số: 08 nhiệm vụ"],
        [None, None, None, None, "TRƯỞNG BAN"],
    ]
    return Document("programme.xlsx", workbook(cells(rows), merged=["A4:G4", "A5:G5"]), tasks(rows))


def _tracking() -> Document:
    columns = ("number", "content", "paper", "lead", "support", "deadline", "said", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        [
            "TT",
            "Nhiệm vụ được giao",
            "Văn bản giao nhiệm vụ (số, ngày tháng)",
            "Đơn vị được giao chủ trì",
            "Đơn vị phối hợp thực hiện",
            "Thời hạn hoàn thành theo văn bản",
            "Tiến độ thực hiện đến ngày 31/12/2024",
            "Tồn tại, hạn chế, nguyên nhân",
        ],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        row(
            "1",
            "Báo cáo tình hình triển khai Nghị quyết số 45-NQ/TW",
            "Công văn số 3012/UBND-TH ngày 02/12/2024",
            "Văn phòng",
            "",
            "20/01/2025",
            "Đang dự thảo báo cáo",
            "",
            lead=V,
            due="2025-01-20",
        ),
        row(
            "2",
            "Cung cấp số liệu thu hút đầu tư trực tiếp nước ngoài năm 2024",
            "CV 3155/UBND-TC ngày 12/12/2024",
            "Phòng Quản lý đầu tư",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Trước ngày 18/01/2025",
            "Đã lấy số liệu của 12 doanh nghiệp",
            "",
            lead=Q,
            support=D,
            due="2025-01-18",
        ),
        row(
            "3",
            "Rà soát quỹ đất xây dựng nhà ở xã hội, thiết chế công đoàn trong các khu công nghiệp",
            "TB 512/TB-UBND ngày 20/11/2024",
            "Phòng TN&MT",
            "P. QLĐT,\nP. QLLĐ",
            "31/3/2025",
            "Chưa thực hiện",
            "Chờ quy hoạch được duyệt",
            lead=M,
            support=[Q, L],
            due="2025-03-31",
        ),
        row(
            "4",
            "Tham mưu sửa đổi Quyết định quy định chức năng, nhiệm vụ, quyền hạn của Ban Quản lý",
            "CV 98/SNV-TCBM ngày 09/01/2025",
            "Văn phòng Ban",
            "Các phòng chuyên môn",
            "Trong quý I/2025",
            "",
            "",
            lead=V,
            support=PCM,
            due="2025-03-31",
        ),
        row(
            "5",
            "Đối thoại với doanh nghiệp FDI về thủ tục lao động nước ngoài",
            "Kế hoạch 21/KH-BQL ngày 06/01/2025",
            "Phòng QLLĐ",
            "Trung tâm DVVL",
            "Chậm nhất 28/02/2025",
            "",
            "",
            lead=L,
            support=T,
            due="2025-02-28",
        ),
        row(
            "6",
            "Tăng cường ký số đầu vào, đầu ra hồ sơ, kết quả giải quyết TTHC",
            "TB 4887/TB-BQL ngày 01/11/2024",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "",
            "Thường xuyên",
            "Đạt 87%",
            "",
            lead=ALL,
            due=None,
        ),
    ]
    return Document(
        "tracking.docx",
        word(
            "BẢNG TỔNG HỢP THEO DÕI NHIỆM VỤ ĐƯỢC GIAO",
            "Tính đến ngày 31/12/2024",
            cells(rows),
            "Hải Phòng, ngày 05 tháng 01 năm 2025",
            "NGƯỜI TỔNG HỢP",
        ),
        tasks(rows),
    )


def _wide_header() -> Document:
    columns = ("number", "content", "product", "lead", "support", "start", "deadline", "money")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC I: NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025"],
        ["Ban hành kèm theo Kế hoạch số 47/KH-BQL ngày 17/01/2025"],
        ["STT", "Nội dung công việc", "Kết quả dự kiến", "Phân công thực hiện", None, "Thời gian", None, "Kinh phí (triệu đồng)"],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", None],
        ["1", "NHẬN THỨC SỐ"],
        row(
            "1.1",
            "Tổ chức lớp bồi dưỡng kỹ năng số cho công chức, viên chức",
            "01 lớp",
            "VP",
            "TT DVVL",
            "3/2025",
            "5/2025",
            30,
            lead=V,
            support=T,
            due="2025-05-31",
        ),
        row(
            "1.2",
            "Viết tin, bài tuyên truyền trên Cổng thông tin điện tử",
            "12 tin, bài",
            "Trung tâm",
            "các phòng",
            "1/2025",
            "12/2025",
            0,
            lead=T,
            due="2025-12-31",
        ),
        ["2", "DỮ LIỆU SỐ"],
        row(
            "2.1",
            "Số hoá kết quả giải quyết thủ tục hành chính còn hiệu lực",
            "Kho dữ liệu\nđược kết nối",
            "P.QLĐT\nP.QLLĐ\nP.TN&MT",
            "VP",
            "2/2025",
            datetime(2025, 9, 30),
            450,
            lead=[Q, L, M],
            support=V,
            due="2025-09-30",
        ),
        row(
            "2.2",
            "Xây dựng cơ sở dữ liệu doanh nghiệp trong khu công nghiệp",
            "CSDL",
            "P.DN&GSĐT",
            "P.QLLĐ + P.TN&MT",
            "1/2025",
            datetime(2025, 11, 15),
            800,
            lead=D,
            support=[L, M],
            due="2025-11-15",
        ),
        ["2.3", "Kết nối, chia sẻ dữ liệu:", None, None, None, None, None, None],
        row(
            None,
            "- Với Cơ sở dữ liệu quốc gia về dân cư",
            "Biên bản kết nối",
            "VP",
            None,
            "4/2025",
            "6/2025",
            None,
            lead=V,
            due="2025-06-30",
        ),
        row(
            None,
            "- Với hệ thống thông tin đầu tư nước ngoài",
            "Biên bản kết nối",
            "P.QLĐT",
            "VP",
            "4/2025",
            "6/2025",
            None,
            lead=Q,
            support=V,
            due="2025-06-30",
        ),
        ["3", "AN TOÀN THÔNG TIN"],
        row("3.1", "Diễn tập ứng cứu sự cố an toàn thông tin", "Báo cáo", "Văn phòng", None, None, "Q4/2025", 50, lead=V, due="2025-12-31"),
        ["", "CỘNG", None, None, None, None, None, 1330],
    ]
    return Document("digital.xlsx", workbook(cells(rows), merged=["D3:E3", "F3:G3", "A3:A4", "B3:B4", "C3:C4", "H3:H4"]), tasks(rows))


def _conclusion_with_table() -> Document:
    columns = ("number", "content", "lead", "deadline", "leader")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nội dung kết luận, chỉ đạo", "Phòng, đơn vị thực hiện", "Thời hạn", "Lãnh đạo Ban chỉ đạo"],
        row(
            "01",
            "Hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu KCN Nam Đình Vũ (khu 2), trình Sở Xây dựng thẩm định",
            "Phòng Quản lý đầu tư chủ trì; Phòng TN&MT phối hợp",
            "25/01/2025",
            "PTB Bùi Ngọc Hải",
            lead=Q,
            support=M,
            due="2025-01-25",
        ),
        row(
            "02",
            "Kiểm tra, xử lý dứt điểm phản ánh về mùi tại KCN Tràng Duệ",
            "Phòng Tài nguyên và Môi trường",
            "Trước 17h00 ngày 24/01/2025",
            "PTB Vũ Hải Long",
            lead=M,
            due="2025-01-24",
        ),
        row(
            "03",
            "Tổng hợp khó khăn, vướng mắc của doanh nghiệp, báo cáo Trưởng ban",
            "Phòng DN&GSĐT (chủ trì), Phòng QLĐT, Phòng QLLĐ",
            "Hằng tuần",
            "",
            lead=D,
            support=[Q, L],
            due="2025-01-17",
        ),
        row(
            "04",
            "Chuẩn bị nội dung Hội nghị gặp mặt doanh nghiệp đầu xuân Ất Tỵ",
            "Văn phòng, Trung tâm",
            "Trước Tết Nguyên đán",
            "",
            lead=[V, T],
            asked=True,
        ),
        row(
            "05",
            "Báo cáo kết quả thực hiện Nghị quyết của Đảng uỷ",
            "Các phòng, đơn vị",
            "20/01",
            "",
            lead=("Các phòng, đơn vị",),
            due="2025-01-20",
            asked=True,
        ),
    ]
    return Document(
        "giao-ban.docx",
        word(
            "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
            "VĂN PHÒNG",
            "Số: 112/TB-BQL",
            "Hải Phòng, ngày 16 tháng 01 năm 2025",
            "THÔNG BÁO",
            "Kết luận của Trưởng ban tại Hội nghị giao ban tuần 03 năm 2025",
            "Ngày 15/01/2025, đồng chí Trưởng ban chủ trì Hội nghị giao ban. Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí "
            "Trưởng ban kết luận, giao nhiệm vụ cụ thể như sau:",
            cells(rows),
            "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
            "Nơi nhận:",
            "- Lãnh đạo Ban;",
            "- Các phòng, đơn vị;",
            "- Lưu: VT.",
        ),
        tasks(rows),
        on=date(2025, 1, 16),
    )


def _old_list() -> Document:
    columns = ("deadline", "number", "content", "symbol", "issued", "state", "done", "lead", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["Sổ theo dõi nhiệm vụ UBND thành phố giao"],
        [
            "Hạn xử lý",
            "Số TT",
            "Trích yếu nội dung",
            "Số, ký hiệu VB",
            "Ngày VB",
            "Trạng thái xử lý",
            "Ngày hoàn thành",
            "Phòng ban xử lý chính",
            "Sản phẩm",
        ],
        row(
            datetime(2024, 11, 29),
            1,
            "V/v báo cáo tình hình thực hiện vốn đầu tư công",
            "2701/UBND-ĐT",
            datetime(2024, 11, 4),
            "Hoàn thành đúng hạn",
            datetime(2024, 11, 28),
            "P. QLĐT",
            "CV 5102/BQL-QLĐT",
            lead=Q,
            due="2024-11-29",
        ),
        row(
            datetime(2024, 12, 13),
            2,
            "V/v xử lý kiến nghị của Công ty LG Display",
            "2755/UBND-TH",
            datetime(2024, 11, 11),
            "Hoàn thành quá hạn",
            datetime(2024, 12, 20),
            "P. QLLĐ",
            "CV 5500/BQL-QLLĐ",
            lead=L,
            due="2024-12-13",
        ),
        row(
            "Không",
            3,
            "V/v tăng cường kỷ luật, kỷ cương hành chính",
            "05/CT-UBND",
            datetime(2024, 3, 1),
            "Đang xử lý",
            None,
            "Văn phòng",
            None,
            lead=V,
            due=None,
        ),
        row(
            datetime(2025, 1, 24),
            4,
            "V/v hoàn thiện hồ sơ giao đất KCN Tiên Thanh",
            "3099/UBND-NN",
            datetime(2024, 12, 9),
            "Đang xử lý (trong hạn)",
            None,
            "P. TNMT",
            None,
            lead=M,
            due="2025-01-24",
        ),
        row(
            datetime(2024, 12, 31),
            5,
            "V/v tổng kết Luật Đầu tư",
            "3101/UBND-ĐT",
            "10/12/2024",
            "Quá hạn",
            "",
            "P. QLĐT, P. DN&GSĐT",
            None,
            lead=[Q, D],
            due="2024-12-31",
        ),
        ["", "", "Tổng: 05 nhiệm vụ (hoàn thành 02; đang xử lý 03)"],
    ]
    return Document("so-nv.xlsx", workbook(cells(rows)), tasks(rows))


def _pasted() -> Document:
    columns = ("number", "content", "product", "lead", "deadline")
    row = rows_of(columns)
    rows = [
        row(
            "1",
            "Rà soát, cập nhật bộ thủ tục hành chính lĩnh vực lao động",
            "Tờ trình, dự thảo Quyết định",
            "Phòng Quản lý lao động",
            "28/02/2025",
            lead=L,
            due="2025-02-28",
        ),
        row(
            "2",
            "Khảo sát mức độ hài lòng của doanh nghiệp",
            "Báo cáo khảo sát",
            "Trung tâm Dịch vụ việc làm",
            "30/6",
            lead=T,
            due="2025-06-30",
        ),
        row("3", "Kiểm tra công tác phòng cháy chữa cháy tại trụ sở", "Biên bản", "Văn phòng", "mùng 10 tháng 2", lead=V, due="2025-02-10"),
        row(
            "4",
            "Tổng hợp tiến độ giải phóng mặt bằng KCN Tiên Thanh",
            "Báo cáo tuần",
            "Phòng TNMT",
            "Thứ Sáu hằng tuần",
            lead=M,
            due="2025-01-17",
        ),
    ]
    text = "Kính gửi đ/c Hà, phụ lục việc tháng tới như sau\n\nSTT\tCông việc\tSản phẩm đầu ra\tĐơn vị đầu mối\tHạn chót\n"
    text += "\n".join("\t".join(str(cell) for cell in one.cells) for one in rows)
    return Document("pasted.txt", unicodedata.normalize("NFD", text).encode(), tasks(rows))


def _conclusion() -> Document:
    text = """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
Số: 231/TB-BQL
Hải Phòng, ngày 10 tháng 02 năm 2025
THÔNG BÁO
Kết luận của Trưởng ban tại cuộc họp về công tác giải phóng mặt bằng
Ngày 07/02/2025, Trưởng ban chủ trì họp nghe báo cáo tiến độ giải phóng mặt bằng các khu công nghiệp. Sau khi \
nghe các ý kiến, Trưởng ban kết luận:
1. Cơ bản thống nhất với báo cáo của Phòng Tài nguyên và Môi trường.
2. Về các nhiệm vụ tiếp theo:
2.1. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư lập kế hoạch chi tiết \
giải phóng mặt bằng KCN Tiên Thanh, \
hoàn thành trước ngày 28/02/2025.
2.2. Giao Văn phòng tham mưu văn bản đề nghị UBND quận Hải An đẩy nhanh tiến độ kiểm đếm, gửi trước ngày 15/02/2025.
2.3. Phòng Doanh nghiệp và Giám sát đầu tư có trách nhiệm làm việc với chủ đầu tư hạ tầng về tiến độ ứng vốn, \
báo cáo Trưởng ban trong tháng 3/2025.
2.4. Yêu cầu các phòng chuyên môn báo cáo kết quả thực hiện về Văn phòng trước ngày 25 hằng tháng để tổng hợp.
3. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.
Thừa lệnh Trưởng ban, Văn phòng thông báo để các đơn vị biết, thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT, VP.
"""
    wanted = (
        Wanted("Lập kế hoạch chi tiết giải phóng mặt bằng KCN Tiên Thanh, hoàn thành trước ngày 28/02/2025", (M,), (Q,), due="2025-02-28"),
        Wanted("Tham mưu văn bản đề nghị UBND quận Hải An đẩy nhanh tiến độ kiểm đếm, gửi trước ngày 15/02/2025", (V,), due="2025-02-15"),
        Wanted("Làm việc với chủ đầu tư hạ tầng về tiến độ ứng vốn, báo cáo Trưởng ban trong tháng 3/2025", (D,), due="2025-03-31"),
        Wanted("Báo cáo kết quả thực hiện về Văn phòng trước ngày 25 hằng tháng để tổng hợp", (PCM,), due="2025-02-25"),
        Wanted("Theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("tb-231.txt", text.encode(), wanted, on=date(2025, 2, 10))


def _by_unit() -> Document:
    columns = ("number", "content", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nhiệm vụ cụ thể", "Sản phẩm hoàn thành", "Thời gian thực hiện"],
        ["I", "VĂN PHÒNG BAN QUẢN LÝ", "", ""],
        row(
            "1",
            "Rà soát toàn bộ tiêu chí chấm điểm Chỉ số CCHC năm 2024 đã thực hiện tại Ban Quản lý",
            "Bảng tự chấm điểm",
            "Quý I năm 2025",
            lead=V,
            due="2025-03-31",
        ),
        row("2", "Triển khai đánh giá chấm điểm Chỉ số CCHC năm 2024", "Báo cáo tự đánh giá", "Trước 20/3/2025", lead=V, due="2025-03-20"),
        ["II", "CÁC PHÒNG CHUYÊN MÔN", "", ""],
        row(
            "1",
            "Rà soát và thực hiện đầy đủ công tác lưu trữ Hồ sơ công việc trên phần mềm văn phòng điện tử (HpNet)",
            "Hồ sơ công việc",
            "Cả năm 2025",
            lead=PCM,
            due="2025-12-31",
        ),
        row(
            "2",
            "Chuyển kết quả thực hiện nhiệm vụ (bằng file pdf) tới tổ Tổng hợp - Văn phòng để báo cáo hoàn thành trên phân hệ NV UBND",
            "File pdf",
            "Ngay khi hoàn thành",
            lead=PCM,
            due=None,
        ),
        ["III", "TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", ""],
        row(
            "1",
            "Đăng tải, truyền thông trên ứng dụng xã hội và Cổng TTĐT 04 nhóm nội dung",
            "Tin, bài, ảnh",
            "Hàng tháng",
            lead=T,
            due="2025-01-31",
        ),
    ]
    return Document(
        "theo-don-vi.docx",
        word("PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025", "(Kèm theo Kế hoạch số 30/KH-BQL ngày 14/01/2025)", cells(rows)),
        tasks(rows),
    )


def _off_the_corner() -> Document:
    columns = ("_", "_2", "number", "lead", "content", "hidden", "deadline", "support")
    row = rows_of(columns)
    rows: list[Any] = [
        [],
        [None, None, "DANH MỤC VIỆC CẦN LÀM THÁNG 4/2025"],
        [],
        [None, None, "TT", "Đơn vị phụ trách", "Việc cần làm", "Mã theo dõi", "Ngày đến hạn", "Cùng thực hiện"],
        row(
            None,
            None,
            1,
            "Văn phòng",
            "Chuẩn bị cơ sở vật chất phục vụ đoàn kiểm tra CCHC của thành phố",
            "NV-001",
            datetime(2025, 4, 11),
            "Trung tâm",
            lead=V,
            support=T,
            due="2025-04-11",
        ),
        row(
            None,
            None,
            2,
            "Phòng Quản lý đầu tư",
            "Tham mưu cấp giấy chứng nhận đăng ký đầu tư dự án của Tập đoàn SK",
            "NV-002",
            datetime(2025, 4, 18),
            None,
            lead=Q,
            due="2025-04-18",
        ),
        [],
        row(
            None,
            None,
            3,
            "Phòng Quản lý lao động",
            "Thẩm định hồ sơ cấp giấy phép lao động cho người nước ngoài",
            "NV-003",
            "trong tháng",
            "Phòng Quản lý đầu tư",
            lead=L,
            support=Q,
            due="2025-04-30",
        ),
        row(
            None,
            None,
            4,
            "Phòng Tài nguyên và Môi trường",
            "Giám sát khắc phục sau kiểm tra tại Công ty Fujikura",
            "NV-004",
            "cuối tháng 4",
            "P. DN&GSĐT",
            lead=M,
            support=D,
            due="2025-04-30",
        ),
        [None, None, None, None, "Ghi chú: việc số 3 làm thường xuyên trong tháng"],
    ]

    def hide(sheet: Any) -> None:
        sheet.column_dimensions["F"].hidden = True
        sheet.row_dimensions[3].hidden = True

    legend = [["Ký hiệu", "Ý nghĩa"], ["NV", "Nhiệm vụ"], ["TT", "Thứ tự"]]
    return Document("viec-thang-4.xlsx", workbook(cells(rows), legend, prepare=hide), tasks(rows), on=date(2025, 3, 31))


def _semicolons() -> Document:
    text = """Thời hạn;Đơn vị chủ trì;Nhiệm vụ;Phối hợp;Kết quả yêu cầu
31/01/2025;P. QLĐT;Gửi báo cáo giám sát đầu tư năm 2024;;Báo cáo
05/02/2025;P. QLLĐ;"Tổng hợp tình hình tiền lương, thưởng Tết; nợ lương";Trung tâm;Báo cáo nhanh
2025;P. TN&MT;Xây dựng khu công nghiệp sinh thái;P. QLĐT, P. DN&GSĐT;Đề án
;Văn phòng;Cập nhật lịch tiếp công dân;;Lịch
"""
    return Document(
        "viec.csv",
        text.encode("utf-8-sig"),
        (
            Wanted("Gửi báo cáo giám sát đầu tư năm 2024", (Q,), (), "Báo cáo", "2025-01-31"),
            Wanted("Tổng hợp tình hình tiền lương, thưởng Tết; nợ lương", (L,), (T,), "Báo cáo nhanh", "2025-02-05"),
            Wanted("Xây dựng khu công nghiệp sinh thái", (M,), (Q, D), "Đề án", "2025-12-31"),
            Wanted("Cập nhật lịch tiếp công dân", (V,), (), "Lịch", None),
        ),
    )


def _a_table_for_each_unit() -> Document:
    columns = ("number", "content", "deadline", "product")
    row = rows_of(columns)
    head = ["TT", "Nội dung", "Hạn hoàn thành", "Kết quả"]
    first = [
        head,
        row("1", "Thẩm định điều chỉnh giấy chứng nhận đăng ký đầu tư", "Theo quy định", "Giấy chứng nhận", lead=Q, due=None),
        row("2", "Xây dựng kế hoạch xúc tiến đầu tư tại Hàn Quốc", "15/3/2025", "Kế hoạch", lead=Q, due="2025-03-15"),
    ]
    second = [
        head,
        row("1", "Rà soát nội quy lao động của doanh nghiệp mới", "Quý II", "Báo cáo", lead=L, due="2025-06-30"),
        row("2", "Hướng dẫn doanh nghiệp ký thoả ước lao động tập thể", "Quý III, IV", "Thoả ước", lead=L, due="2025-09-30"),
    ]
    third = [head, row("1", "Mở sàn giao dịch việc làm trực tuyến", "T9/2025", "Sàn giao dịch", lead=T, due="2025-09-30")]
    return Document(
        "phan-cong.docx",
        word(
            "KẾ HOẠCH CÔNG TÁC NĂM 2025",
            "1. Phòng Quản lý đầu tư",
            cells(first),
            "2. Phòng Quản lý lao động",
            cells(second),
            "3. Trung tâm Dịch vụ việc làm",
            cells(third),
        ),
        (*tasks(first), *tasks(second), *tasks(third)),
    )


def _shortcomings() -> Document:
    rows: list[Any] = [
        ["PHỤ LỤC 1"],
        ["KHẮC PHỤC TỒN TẠI, HẠN CHẾ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        ["(Ban hành kèm theo Thông báo số 88/TB-BQL ngày 20/01/2025)"],
        [
            "STT",
            "Tiêu chí",
            "Tồn tại, hạn chế bị trừ điểm",
            "Giải pháp khắc phục",
            "Đơn vị chủ trì thực hiện",
            "Đơn vị phối hợp",
            "Thời gian",
        ],
        [
            1,
            "Cải cách thể chế",
            "Chậm báo cáo theo dõi thi hành pháp luật",
            "Gửi báo cáo đúng hạn",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Trước 30/10/2025",
        ],
        [
            2,
            "Cải cách TTHC",
            "Còn hồ sơ trễ hạn",
            "Chấm dứt hồ sơ trễ hạn; xin lỗi bằng văn bản khi trễ hạn",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Thường xuyên",
        ],
        [
            None,
            None,
            "Tỷ lệ trực tuyến toàn trình thấp",
            "Nâng tỷ lệ hồ sơ trực tuyến toàn trình lên 90%",
            "P. QLĐT; P. QLLĐ",
            "Văn phòng",
            "12/2025",
        ],
        [
            3,
            "Hiện đại hoá",
            "Chưa lập đủ hồ sơ công việc",
            "Lập hồ sơ công việc điện tử đạt tối thiểu 90%",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            None,
            "Quý IV/2025",
        ],
    ]
    wanted = (
        Wanted("Gửi báo cáo đúng hạn", (V,), (PCM,), due="2025-10-30"),
        Wanted("Chấm dứt hồ sơ trễ hạn; xin lỗi bằng văn bản khi trễ hạn", (PCM,), (V,)),
        Wanted("Nâng tỷ lệ hồ sơ trực tuyến toàn trình lên 90%", (Q, L), (V,), due="2025-12-31"),
        Wanted("Lập hồ sơ công việc điện tử đạt tối thiểu 90%", (ALL,), due="2025-12-31"),
    )
    return Document("pl1.xlsx", workbook(rows, merged=["A6:A7", "B6:B7"]), wanted)
