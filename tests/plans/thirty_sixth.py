# ruff: noqa: E501
"""Papers of an ordinary January and February."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


BQL = "Ban Quản lý Khu kinh tế Hải Phòng"


def documents() -> Iterator[Document]:
    yield _programme()
    yield _year_end()
    yield _briefing_pasted()
    yield _reform_plan()
    yield _city_tasks()
    yield _briefing_table()
    yield _city_letter()
    yield _tet()
    yield _inspections()
    yield _briefing_by_unit()
    yield _chat()
    yield _month()
    yield _digital()


def _head(number: str, day: str) -> list[list[str]]:
    return [
        [
            f"UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ\n\nSố: {number}",
            f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHải Phòng, {day}",
        ]
    ]


def _foot(role: str = "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", who: str = "Phạm Anh Tuấn") -> list[list[str]]:
    return [
        ["Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng chuyên môn, đơn vị sự nghiệp;\n- Lưu: VT, VP.", f"{role}\n\n\n\n{who}"]
    ]


def _programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "leader", "deadline"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["PHỤ LỤC"],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 112/QĐ-BQL ngày 12 tháng 01 năm 2026)"],
        [],
        [
            "STT",
            "Nội dung công việc",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Sản phẩm",
            "Lãnh đạo Ban phụ trách",
            "Thời gian hoàn thành",
        ],
        ["I", "CÔNG TÁC QUY HOẠCH, ĐẦU TƯ"],
        row(
            1,
            "Xây dựng Kế hoạch xúc tiến đầu tư năm 2026 vào các khu công nghiệp, khu kinh tế",
            "Phòng QLĐT",
            "Trung tâm DVVL; Văn phòng",
            "Kế hoạch",
            "PTB Bùi Ngọc Hải",
            "Tháng 01/2026",
            lead=Q,
            support=[T, V],
            due="2026-01-31",
        ),
        row(
            2,
            "Tham mưu thành lập Khu công nghiệp Nam Tràng Cát (giai đoạn 2)",
            "Phòng QLĐT",
            "Phòng TN&MT, Sở Xây dựng",
            "Tờ trình UBND thành phố",
            "Trưởng ban",
            "Quý II/2026",
            lead=Q,
            support=M,
            due="2026-06-30",
        ),
        row(
            3,
            "Rà soát, đề xuất danh mục dự án kêu gọi đầu tư giai đoạn 2026 - 2030",
            "Phòng QLĐT",
            "Các phòng chuyên môn",
            "Báo cáo",
            "PTB Bùi Ngọc Hải",
            "Trước 31/3/2026",
            lead=Q,
            support=PCM,
            due="2026-03-31",
        ),
        row(
            4,
            "Hỗ trợ nhà đầu tư hoàn thiện thủ tục cấp, điều chỉnh giấy chứng nhận đăng ký đầu tư",
            "Phòng QLĐT",
            None,
            None,
            "PTB Bùi Ngọc Hải",
            "Thường xuyên",
            lead=Q,
        ),
        ["II", "CÔNG TÁC QUẢN LÝ DOANH NGHIỆP, GIÁM SÁT ĐẦU TƯ"],
        row(
            5,
            "Xây dựng kế hoạch giám sát, đánh giá đầu tư năm 2026",
            "Phòng DN&GSĐT",
            "Phòng QLĐT, Phòng TN&MT, Phòng QLLĐ",
            "Kế hoạch",
            "PTB Nguyễn Văn Long",
            "Tháng 02/2026",
            lead=D,
            support=[Q, M, L],
            due="2026-02-28",
        ),
        row(
            6,
            "Tổ chức hội nghị đối thoại, tháo gỡ khó khăn cho doanh nghiệp",
            "Phòng DN&GSĐT",
            "Các phòng, đơn vị",
            "Hội nghị",
            "Trưởng ban",
            "Quý I, quý III",
            lead=D,
            due="2026-09-30",
        ),
        row(
            7,
            "Tổng hợp tình hình sản xuất kinh doanh của doanh nghiệp trong KCN, KKT",
            "Phòng DN&GSĐT",
            None,
            "Báo cáo",
            "PTB Nguyễn Văn Long",
            "Hằng tháng",
            lead=D,
        ),
        ["III", "CÔNG TÁC QUẢN LÝ LAO ĐỘNG, VIỆC LÀM"],
        row(
            8,
            "Hướng dẫn doanh nghiệp báo cáo tình hình tiền lương, thưởng Tết và quan hệ lao động dịp Tết Bính Ngọ",
            "Phòng QLLĐ",
            "Công đoàn Khu kinh tế",
            "Báo cáo",
            "PTB Bùi Ngọc Hải",
            "20/01/2026",
            lead=L,
            due="2026-01-20",
        ),
        row(
            9,
            "Khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp sau Tết",
            "Trung tâm Dịch vụ việc làm",
            "Phòng QLLĐ",
            "Báo cáo khảo sát",
            "PTB Bùi Ngọc Hải",
            "15/3/2026",
            lead=T,
            support=L,
            due="2026-03-15",
        ),
        row(
            10,
            "Tổ chức 04 phiên giao dịch việc làm tại các khu công nghiệp",
            "Trung tâm Dịch vụ việc làm",
            "Phòng QLLĐ, Phòng DN&GSĐT",
            "04 phiên giao dịch",
            "PTB Bùi Ngọc Hải",
            "Năm 2026",
            lead=T,
            support=[L, D],
            due="2026-12-31",
        ),
        ["IV", "CÔNG TÁC TÀI NGUYÊN, MÔI TRƯỜNG"],
        row(
            11,
            "Kiểm tra công tác bảo vệ môi trường tại các KCN đang hoạt động",
            "Phòng TN&MT",
            "Sở Nông nghiệp và Môi trường; Phòng DN&GSĐT",
            "Kết luận kiểm tra",
            "PTB Nguyễn Văn Long",
            "Tháng 10/2026",
            lead=M,
            support=D,
            due="2026-10-31",
        ),
        row(
            12,
            "Rà soát quỹ đất công nghiệp sẵn sàng cho thuê",
            "Phòng TN&MT",
            "Phòng QLĐT",
            "Báo cáo, bảng số liệu",
            "PTB Nguyễn Văn Long",
            "Tháng 6, tháng 12",
            lead=M,
            support=Q,
            due="2026-12-31",
        ),
        ["V", "CÔNG TÁC TỔ CHỨC, HÀNH CHÍNH, TÀI CHÍNH"],
        row(
            13,
            "Sửa đổi Quy chế chi tiêu nội bộ, Quy chế quản lý tài sản công",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quyết định",
            "Trưởng ban",
            "Quý I/2026",
            lead=V,
            support=ALL,
            due="2026-03-31",
        ),
        row(
            14,
            "Chỉnh lý tài liệu lưu trữ giai đoạn 2020 - 2023",
            "Văn phòng",
            None,
            "Hồ sơ đã chỉnh lý",
            "PTB Bùi Ngọc Hải",
            "Quý IV/2026",
            lead=V,
            due="2026-12-31",
        ),
        row(
            15,
            "Xây dựng dự toán thu, chi ngân sách năm 2027",
            "Văn phòng",
            "Trung tâm DVVL",
            "Dự toán",
            "Trưởng ban",
            "Tháng 7/2026",
            lead=V,
            support=T,
            due="2026-07-31",
        ),
        [],
        ["Tổng số: 15 nhiệm vụ"],
    ]
    return Document(
        "PL chuong trinh cong tac 2026.xlsx",
        workbook(cells(rows), merged=("A4:G4", "A5:G5", "A6:G6")),
        tasks(rows),
        date(2026, 1, 15),
    )


def _year_end() -> Document:
    data = word(
        _head("86/TB-BQL", "ngày 08 tháng 01 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026",
        "Ngày 30/12/2025, Ban Quản lý Khu kinh tế Hải Phòng tổ chức Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026. "
        "Sau khi nghe báo cáo và ý kiến phát biểu của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá kết quả năm 2025",
        "Năm 2025, thu hút đầu tư đạt 3,2 tỷ USD, bằng 107% kế hoạch; giải quyết đúng hạn và trước hạn 1.254/1.254 hồ sơ thủ tục hành chính. "
        "Tuy nhiên, việc giải ngân vốn đầu tư công còn chậm, một số nhiệm vụ UBND thành phố giao còn quá hạn.",
        "II. Nhiệm vụ trọng tâm năm 2026",
        "Các phòng chuyên môn, đơn vị sự nghiệp phát huy kết quả đạt được, đoàn kết, quyết tâm hoàn thành toàn diện nhiệm vụ năm 2026. Trong đó tập trung:",
        "1. Văn phòng chủ trì, phối hợp với các phòng chuyên môn, đơn vị sự nghiệp hoàn thiện, trình Trưởng ban ban hành Chương trình công tác năm 2026 trước ngày 15/01/2026.",
        "2. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát các dự án chậm tiến độ, đề xuất phương án xử lý "
        "dứt điểm từng dự án, báo cáo Trưởng ban trước ngày 28/02/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư xây dựng bộ chỉ tiêu theo dõi hiệu quả hoạt động của doanh nghiệp FDI, hoàn thành trong quý I/2026.",
        "4. Phòng Quản lý lao động nắm chắc tình hình quan hệ lao động, không để xảy ra đình công, lãn công trước và sau Tết Nguyên đán.",
        "5. Giao Phòng Tài nguyên và Môi trường:",
        "a) Tham mưu văn bản yêu cầu các chủ đầu tư hạ tầng vận hành ổn định hệ thống xử lý nước thải tập trung, xong trước ngày 20/01/2026;",
        "b) Hoàn thành việc kết nối dữ liệu quan trắc tự động về Ban Quản lý trong quý II/2026.",
        "6. Trung tâm Dịch vụ việc làm đổi mới phương thức hoạt động, tự chủ tối thiểu 70% chi thường xuyên trong năm 2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp đăng ký sáng kiến, danh hiệu thi đua năm 2026 gửi Văn phòng trước ngày 31/01/2026.",
        "III. Tổ chức thực hiện",
        "Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban vào giao ban tuần cuối hằng tháng.",
        "Trên đây là kết luận của Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        _foot(),
    )
    wanted = (
        Wanted(
            "hoàn thiện, trình Trưởng ban ban hành Chương trình công tác năm 2026", (V,), (ALL,), due="2026-01-15"
        ),
        Wanted(
            "rà soát các dự án chậm tiến độ, đề xuất phương án xử lý dứt điểm từng dự án, báo cáo Trưởng ban",
            (Q,),
            (M,),
            due="2026-02-28",
        ),
        Wanted("xây dựng bộ chỉ tiêu theo dõi hiệu quả hoạt động của doanh nghiệp FDI", (D,), due="2026-03-31"),
        Wanted(
            "nắm chắc tình hình quan hệ lao động, không để xảy ra đình công, lãn công trước và sau Tết Nguyên đán", (L,)
        ),
        Wanted(
            "Tham mưu văn bản yêu cầu các chủ đầu tư hạ tầng vận hành ổn định hệ thống xử lý nước thải tập trung",
            (M,),
            due="2026-01-20",
        ),
        Wanted(
            "Hoàn thành việc kết nối dữ liệu quan trắc tự động về Ban Quản lý trong quý II/2026", (M,), due="2026-06-30"
        ),
        Wanted(
            "đổi mới phương thức hoạt động, tự chủ tối thiểu 70% chi thường xuyên trong năm 2026",
            (T,),
            due="2026-12-31",
        ),
        Wanted("đăng ký sáng kiến, danh hiệu thi đua năm 2026 gửi Văn phòng", (ALL,), due="2026-01-31"),
        Wanted(
            "theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban vào giao ban tuần cuối hằng tháng", (V,)
        ),
    )
    return Document("TB 86 ket luan tong ket 2025.docx", data, wanted, date(2026, 1, 12))


def _briefing_pasted() -> Document:
    text = """KẾT LUẬN GIAO BAN TUẦN 3 (sáng thứ Hai 12/01/2026)

Đồng chí Trưởng ban chủ trì, có mặt lãnh đạo các phòng, Trung tâm. Trưởng ban kết luận:

1. Về công tác tuần qua: cơ bản hoàn thành, còn 02 việc của P. QLĐT chậm do chờ ý kiến Sở Tài chính.

2. Công tác tuần này:
- Văn phòng: chuẩn bị nội dung họp Ban Chấp hành Đảng bộ ngày 16/01.
- Văn phòng: trình kế hoạch trực Tết Nguyên đán Bính Ngọ trước 20/01.
- P. QLĐT: trả lời Công ty CP Shinec về điều chỉnh chủ trương đầu tư KCN Nam Cầu Kiền, hạn 14/01.
- P. QLĐT phối hợp P. TN&MT làm việc với nhà đầu tư LG Display chiều thứ Năm 15/01.
- P. DN&GSĐT: đôn đốc doanh nghiệp nộp báo cáo quý IV/2025, tổng hợp xong trước 17/01.
- P. QLLĐ: báo cáo tình hình nợ lương, nợ BHXH tại các KCN trước 16/01/2026.
- P. TN&MT: kiểm tra hiện trường điểm xả thải KCN Đình Vũ theo phản ánh của UBND phường Đông Hải, báo cáo kết quả trong tuần.
- Trung tâm: rà soát danh sách lao động có hoàn cảnh khó khăn để trao quà Tết, gửi P. QLLĐ trước 15/01.

3. Yêu cầu các đồng chí trưởng phòng chủ động, không để việc tồn sang tuần sau."""
    wanted = (
        Wanted("chuẩn bị nội dung họp Ban Chấp hành Đảng bộ ngày 16/01", (V,), due="2026-01-16"),
        Wanted("trình kế hoạch trực Tết Nguyên đán Bính Ngọ", (V,), due="2026-01-20"),
        Wanted(
            "trả lời Công ty CP Shinec về điều chỉnh chủ trương đầu tư KCN Nam Cầu Kiền", (Q,), due="2026-01-14"
        ),
        Wanted("làm việc với nhà đầu tư LG Display chiều thứ Năm 15/01", (Q,), (M,), due="2026-01-15"),
        Wanted("đôn đốc doanh nghiệp nộp báo cáo quý IV/2025, tổng hợp", (D,), due="2026-01-17"),
        Wanted("báo cáo tình hình nợ lương, nợ BHXH tại các KCN", (L,), due="2026-01-16"),
        Wanted(
            "kiểm tra hiện trường điểm xả thải KCN Đình Vũ theo phản ánh của UBND phường Đông Hải, báo cáo kết quả trong tuần",
            (M,),
            due="2026-01-18",
        ),
        Wanted(
            "rà soát danh sách lao động có hoàn cảnh khó khăn để trao quà Tết, gửi P. QLLĐ", (T,), due="2026-01-15"
        ),
    )
    return Document("giao ban tuan 3.txt", text.encode(), wanted, date(2026, 1, 13))


def _reform_plan() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
        ["I", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
        row(
            "1",
            "Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực quản lý",
            "Báo cáo rà soát",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Tháng 11/2026",
            lead=PCM,
            support=V,
            due="2026-11-30",
        ),
        row(
            "2",
            "Ban hành Kế hoạch theo dõi tình hình thi hành pháp luật năm 2026",
            "Kế hoạch",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 02/2026",
            lead=V,
            support=PCM,
            due="2026-02-28",
        ),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row(
            "3",
            "Rà soát, đơn giản hóa thủ tục hành chính",
            "Báo cáo; phương án đơn giản hóa",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Trước 30/9/2026",
            lead=PCM,
            support=V,
            due="2026-09-30",
        ),
        row(
            "4",
            "Cập nhật, niêm yết công khai thủ tục hành chính tại Bộ phận một cửa và trên Cổng thông tin điện tử",
            "",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Thường xuyên",
            lead=V,
            support=PCM,
        ),
        row(
            "5",
            "Khảo sát mức độ hài lòng của tổ chức, cá nhân",
            "Báo cáo kết quả khảo sát",
            "Văn phòng",
            "",
            "Quý II và quý IV/2026",
            lead=V,
            due="2026-12-31",
        ),
        ["III", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ", "", "", "", ""],
        row(
            "6",
            "Rà soát, sửa đổi chức năng, nhiệm vụ của các phòng",
            "Quyết định",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quý II/2026",
            lead=V,
            support=ALL,
            due="2026-06-30",
        ),
        row(
            "7",
            "Xây dựng Kế hoạch đào tạo, bồi dưỡng công chức, viên chức năm 2026",
            "Kế hoạch",
            "Văn phòng",
            "Trung tâm Dịch vụ việc làm",
            "Quý I/2026",
            lead=V,
            support=T,
            due="2026-03-31",
        ),
        row(
            "8",
            "Thực hiện phương án tự chủ tài chính giai đoạn 2026 - 2030",
            "Đề án",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "30/4/2026",
            lead=T,
            support=V,
            due="2026-04-30",
        ),
        ["IV", "CHÍNH QUYỀN SỐ", "", "", "", ""],
        row(
            "9",
            "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực lĩnh vực đầu tư",
            "Cơ sở dữ liệu",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Từ 01/3/2026 đến 30/11/2026",
            lead=Q,
            support=V,
            due="2026-11-30",
        ),
        row(
            "10",
            "Nâng cấp phân hệ quản lý lao động nước ngoài trên eHeza",
            "Phần mềm",
            "Phòng Quản lý lao động",
            "Văn phòng; Sở Khoa học và Công nghệ",
            "Quý III/2026",
            lead=L,
            support=V,
            due="2026-09-30",
        ),
        ["V", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "", "", ""],
        row(
            "11",
            "Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị",
            "Thông báo kết quả kiểm tra",
            "Văn phòng",
            "",
            "Tháng 6/2026",
            lead=V,
            due="2026-06-30",
        ),
        row(
            "12",
            "Báo cáo cải cách hành chính định kỳ",
            "Báo cáo",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Theo quy định",
            lead=V,
            support=ALL,
        ),
    ]
    data = word(
        _head("233/KH-BQL", "ngày 20 tháng 01 năm 2026"),
        "KẾ HOẠCH",
        "Cải cách hành chính nhà nước năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng",
        "Căn cứ Kế hoạch số 412/KH-UBND ngày 29/12/2025 của UBND thành phố về cải cách hành chính nhà nước năm 2026, "
        "Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao chất lượng phục vụ người dân, doanh nghiệp.",
        "2. Xác định rõ trách nhiệm của từng phòng, đơn vị.",
        "II. NHIỆM VỤ",
        "Chi tiết tại Phụ lục kèm theo.",
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn ngân sách nhà nước cấp năm 2026.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải"),
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "(Kèm theo Kế hoạch số 233/KH-BQL ngày 20/01/2026)",
        cells(rows),
    )
    return Document("KH 233 CCHC 2026.docx", data, tasks(rows), date(2026, 1, 23))


def _city_tasks() -> Document:
    row = rows_of(("number", "paper", "paper_day", "content", "lead", "support", "deadline", "state"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ"],
        ["(Từ ngày 01/01/2026 đến ngày 31/01/2026)"],
        [],
        [
            "STT",
            "Số, ký hiệu văn bản",
            "Ngày văn bản",
            "Nội dung giao",
            "Phòng tham mưu",
            "Phòng phối hợp",
            "Hạn xử lý",
            "Tình trạng",
        ],
        row(
            1,
            "35/UBND-XDGT",
            datetime(2026, 1, 6),
            "Cho ý kiến về hồ sơ điều chỉnh quy hoạch chung Khu kinh tế ven biển phía Nam",
            "P. QLĐT",
            "P. TN&MT",
            datetime(2026, 1, 20),
            "Đang thực hiện",
            lead=Q,
            support=M,
            due="2026-01-20",
        ),
        row(
            2,
            "52/UBND-TCNS",
            datetime(2026, 1, 7),
            "Báo cáo kết quả giải ngân vốn đầu tư công năm 2025, cam kết giải ngân năm 2026",
            "VP",
            "P. QLĐT",
            datetime(2026, 1, 15),
            "Đã hoàn thành",
            lead=V,
            support=Q,
            due="2026-01-15",
        ),
        row(
            3,
            "14/TB-UBND",
            datetime(2026, 1, 9),
            "Rà soát, báo cáo các vướng mắc về giải phóng mặt bằng KCN Tràng Duệ 3",
            "P. QLĐT",
            "P. TN&MT, P. DN&GSĐT",
            datetime(2026, 1, 30),
            "Đang thực hiện",
            lead=Q,
            support=[M, D],
            due="2026-01-30",
        ),
        row(
            4,
            "88/UBND-VX",
            datetime(2026, 1, 12),
            "Phối hợp Sở Nội vụ kiểm tra việc chi trả tiền lương, thưởng Tết cho người lao động",
            "P. QLLĐ",
            None,
            datetime(2026, 2, 6),
            "Đang thực hiện",
            lead=L,
            due="2026-02-06",
        ),
        row(
            5,
            "97/UBND-NNMT",
            datetime(2026, 1, 13),
            "Báo cáo tình hình đầu tư hạ tầng bảo vệ môi trường các cụm, khu công nghiệp",
            "P. TN&MT",
            None,
            "10/02/2026",
            None,
            lead=M,
            due="2026-02-10",
        ),
        row(
            6,
            "03/CT-UBND",
            datetime(2026, 1, 14),
            "Tổ chức triển khai Chỉ thị về tăng cường bảo đảm an ninh, trật tự dịp Tết Nguyên đán Bính Ngọ",
            "VP",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            None,
            "Đang thực hiện",
            lead=V,
            support=ALL,
        ),
        row(
            7,
            "131/UBND-TH",
            datetime(2026, 1, 16),
            "Đề xuất nội dung đăng ký chương trình công tác năm 2026 của Ban Thường vụ Thành ủy",
            "VP",
            "P. QLĐT",
            datetime(2026, 1, 23),
            "Quá hạn",
            lead=V,
            support=Q,
            due="2026-01-23",
        ),
        row(
            8,
            "150/UBND-DN",
            datetime(2026, 1, 20),
            "Tổng hợp kiến nghị của doanh nghiệp Nhật Bản phục vụ buổi gặp mặt đầu xuân",
            "P. DN&GSĐT",
            "P. QLLĐ",
            datetime(2026, 2, 9),
            "Đang thực hiện",
            lead=D,
            support=L,
            due="2026-02-09",
        ),
        row(
            9,
            "164/UBND-VX",
            datetime(2026, 1, 22),
            "Xây dựng kế hoạch giải quyết việc làm năm 2026 trong các khu công nghiệp",
            "Trung tâm",
            "P. QLLĐ",
            "28/2/2026",
            None,
            lead=T,
            support=L,
            due="2026-02-28",
        ),
        [],
        [None, None, None, "Tổng cộng: 09 nhiệm vụ (hoàn thành 01, quá hạn 01)"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]
    return Document("NV UBND thang 1.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 2, 2))


def _briefing_table() -> Document:
    row = rows_of(("number", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời hạn"],
        row(
            "1",
            "Hoàn thiện báo cáo kiểm điểm tập thể lãnh đạo Ban năm 2025",
            "Văn phòng",
            "28/01/2026",
            lead=V,
            due="2026-01-28",
        ),
        row(
            "2",
            "Tham mưu văn bản gửi các chủ đầu tư hạ tầng về phòng cháy, chữa cháy dịp Tết",
            "Phòng DN&GSĐT",
            "27/01/2026",
            lead=D,
            due="2026-01-27",
        ),
        row(
            "3",
            "Thẩm định hồ sơ đề nghị chấp thuận chủ trương đầu tư dự án Nhà xưởng cho thuê của Công ty KTG",
            "Phòng Quản lý đầu tư",
            "Trong tháng 01",
            lead=Q,
            due="2026-01-31",
        ),
        row(
            "4",
            "Cấp giấy phép lao động cho chuyên gia dự án Pegatron theo đúng thời hạn quy định",
            "Phòng Quản lý lao động",
            "",
            lead=L,
        ),
        row(
            "5",
            "Báo cáo kết quả thu gom chất thải rắn tại KCN VSIP",
            "Phòng TN&MT",
            "30/01",
            lead=M,
            due="2026-01-30",
        ),
        row(
            "6",
            "Chuẩn bị chương trình Tết sum vầy, đưa công nhân về quê đón Tết",
            "Phòng QLLĐ, Trung tâm DVVL",
            "10/02/2026",
            lead=[L, T],
            due="2026-02-10",
        ),
        row(
            "7",
            "Gửi lịch công tác, nội dung báo cáo tuần về Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Thứ Sáu hằng tuần",
            lead=ALL,
        ),
    ]
    data = word(
        _head("275/TB-VP", "ngày 26 tháng 01 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp giao ban tuần 5 năm 2026",
        "Sáng ngày 26/01/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì họp giao ban tuần. Sau khi nghe các phòng, đơn vị báo cáo, "
        "Phó Trưởng ban kết luận, phân công nhiệm vụ như sau:",
        cells(rows),
        "Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        _foot(),
    )
    return Document("TB giao ban 26-01.docx", data, tasks(rows), date(2026, 1, 27))


def _city_letter() -> Document:
    data = word(
        [
            [
                "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\n\nSố: 318/UBND-TCNS\nV/v triển khai nhiệm vụ thu hút đầu tư quý I/2026",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHải Phòng, ngày 03 tháng 02 năm 2026",
            ]
        ],
        "Kính gửi:",
        "- Các Sở: Tài chính, Xây dựng, Nông nghiệp và Môi trường;",
        "- Ban Quản lý Khu kinh tế Hải Phòng;",
        "- UBND các xã, phường, đặc khu.",
        "Xét đề nghị của Sở Tài chính tại Công văn số 201/STC-ĐT ngày 27/01/2026 về tình hình thu hút đầu tư, Ủy ban nhân dân thành phố có ý kiến như sau:",
        "1. Giao Ban Quản lý Khu kinh tế Hải Phòng chủ trì, phối hợp với Sở Tài chính rà soát toàn bộ các dự án đã cấp giấy chứng nhận đăng ký đầu tư "
        "nhưng chưa triển khai, đề xuất hướng xử lý, báo cáo UBND thành phố trước ngày 05/3/2026.",
        "2. Giao Sở Xây dựng hướng dẫn, tháo gỡ vướng mắc về cấp phép xây dựng cho các dự án trong khu công nghiệp, báo cáo kết quả trước ngày 28/02/2026.",
        "3. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Ban Quản lý Khu kinh tế Hải Phòng và UBND các xã, phường liên quan đẩy nhanh tiến độ "
        "giải phóng mặt bằng KCN Tràng Duệ 3, hoàn thành trong quý II/2026.",
        "4. Ban Quản lý Khu kinh tế Hải Phòng định kỳ hằng tháng báo cáo UBND thành phố (qua Sở Tài chính) kết quả thu hút đầu tư.",
        "Yêu cầu các cơ quan, đơn vị khẩn trương triển khai thực hiện./.",
        [
            [
                "Nơi nhận:\n- Như trên;\n- CT, các PCT UBND TP;\n- Lưu: VT.",
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nLê Anh Quân",
            ]
        ],
    )
    wanted = (
        Wanted(
            "rà soát toàn bộ các dự án đã cấp giấy chứng nhận đăng ký đầu tư nhưng chưa triển khai, đề xuất hướng xử lý, báo cáo UBND thành phố",
            (BQL,),
            due="2026-03-05",
            asked=True,
        ),
        Wanted(
            "hướng dẫn, tháo gỡ vướng mắc về cấp phép xây dựng cho các dự án trong khu công nghiệp, báo cáo kết quả",
            ("Sở Xây dựng",),
            due="2026-02-28",
            asked=True,
        ),
        Wanted(
            "đẩy nhanh tiến độ giải phóng mặt bằng KCN Tràng Duệ 3",
            ("Sở Nông nghiệp và Môi trường",),
            due="2026-06-30",
            asked=True,
        ),
        Wanted(
            "định kỳ hằng tháng báo cáo UBND thành phố (qua Sở Tài chính) kết quả thu hút đầu tư", (BQL,), asked=True
        ),
    )
    return Document("CV 318 UBND TP.docx", data, wanted, date(2026, 2, 5))


def _tet() -> Document:
    data = word(
        _head("301/KH-BQL", "ngày 28 tháng 01 năm 2026"),
        "KẾ HOẠCH",
        "Tổ chức các hoạt động đón Tết Nguyên đán Bính Ngọ năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Bảo đảm các hoạt động đón Tết vui tươi, an toàn, tiết kiệm; duy trì giải quyết công việc thông suốt trong dịp Tết.",
        "II. NỘI DUNG",
        "1. Thăm, tặng quà công nhân có hoàn cảnh khó khăn tại 05 khu công nghiệp, mức quà 1.000.000 đồng/suất.",
        "2. Gặp mặt cán bộ hưu trí, dự kiến ngày 06/02/2026.",
        "III. PHÂN CÔNG THỰC HIỆN",
        "1. Văn phòng",
        "- Lập danh sách phân công trực Tết, gửi Văn phòng UBND thành phố trước ngày 09/02/2026.",
        "- Chuẩn bị hội trường, giấy mời, quà tặng cho buổi gặp mặt cán bộ hưu trí ngày 06/02/2026.",
        "- Bảo đảm điện, nước, phương tiện và an ninh trụ sở trong thời gian nghỉ Tết.",
        "2. Phòng Quản lý lao động",
        "- Tổng hợp danh sách công nhân được tặng quà, trình lãnh đạo Ban trước ngày 02/02/2026.",
        "- Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm tổ chức đoàn đi thăm, tặng quà từ ngày 04/02 đến ngày 10/02/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Nắm lịch nghỉ Tết, kế hoạch sản xuất xuyên Tết của doanh nghiệp, báo cáo trước ngày 05/02/2026.",
        "4. Phòng Tài nguyên và Môi trường",
        "- Ban hành văn bản đề nghị chủ đầu tư hạ tầng tổng vệ sinh môi trường, xong trước ngày 03/02/2026.",
        "5. Các phòng chuyên môn, đơn vị sự nghiệp",
        "- Niêm phong phòng làm việc, tắt thiết bị điện trước khi nghỉ Tết.",
        "- Báo cáo tình hình trước, trong và sau Tết về Văn phòng trước 10h00 ngày 23/02/2026.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải"),
    )
    wanted = (
        Wanted("Lập danh sách phân công trực Tết, gửi Văn phòng UBND thành phố", (V,), due="2026-02-09"),
        Wanted(
            "Chuẩn bị hội trường, giấy mời, quà tặng cho buổi gặp mặt cán bộ hưu trí ngày 06/02/2026",
            (V,),
            due="2026-02-06",
        ),
        Wanted("Bảo đảm điện, nước, phương tiện và an ninh trụ sở trong thời gian nghỉ Tết", (V,)),
        Wanted("Tổng hợp danh sách công nhân được tặng quà, trình lãnh đạo Ban", (L,), due="2026-02-02"),
        Wanted(
            "tổ chức đoàn đi thăm, tặng quà từ ngày 04/02 đến ngày 10/02/2026", (L,), (T,), due="2026-02-10"
        ),
        Wanted(
            "Nắm lịch nghỉ Tết, kế hoạch sản xuất xuyên Tết của doanh nghiệp, báo cáo", (D,), due="2026-02-05"
        ),
        Wanted(
            "Ban hành văn bản đề nghị chủ đầu tư hạ tầng tổng vệ sinh môi trường", (M,), due="2026-02-03"
        ),
        Wanted("Niêm phong phòng làm việc, tắt thiết bị điện trước khi nghỉ Tết", (ALL,)),
        Wanted("Báo cáo tình hình trước, trong và sau Tết về Văn phòng", (ALL,), due="2026-02-23"),
    )
    return Document("KH 301 Tet Binh Ngo.docx", data, wanted, date(2026, 1, 30))


def _inspections() -> Document:
    row = rows_of(("number", "content", "place", "deadline", "lead", "support"))
    rows: list[Any] = [
        ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2026"],
        ["(Kèm theo Quyết định số 340/QĐ-BQL ngày 04/02/2026 của Trưởng ban)"],
        [],
        [
            "TT",
            "Nội dung kiểm tra, giám sát",
            "Đối tượng",
            "Thời gian thực hiện",
            "Chủ trì",
            "Phối hợp",
        ],
        row(
            1,
            "Kiểm tra việc chấp hành pháp luật lao động, an toàn vệ sinh lao động",
            "15 doanh nghiệp KCN Nomura, Đình Vũ",
            "Tháng 4/2026",
            "Phòng Quản lý lao động",
            "Công an thành phố; Phòng DN và GSĐT",
            lead=L,
            support=D,
            due="2026-04-30",
        ),
        row(
            2,
            "Kiểm tra việc sử dụng lao động nước ngoài",
            "10 doanh nghiệp KCN An Dương",
            "Tháng 8/2026",
            None,
            "Công an thành phố",
            lead=L,
            due="2026-08-31",
        ),
        row(
            3,
            "Giám sát tiến độ thực hiện dự án đầu tư",
            "20 dự án cấp mới năm 2023 - 2024",
            "Quý II/2026",
            "Phòng Doanh nghiệp và GSĐT",
            "Phòng QLĐT",
            lead=D,
            support=Q,
            due="2026-06-30",
        ),
        row(
            4,
            "Kiểm tra tình hình góp vốn của nhà đầu tư",
            "12 doanh nghiệp FDI",
            "Quý III/2026",
            None,
            None,
            lead=D,
            due="2026-09-30",
        ),
        row(
            5,
            "Kiểm tra công tác bảo vệ môi trường",
            "08 chủ đầu tư hạ tầng KCN",
            "Tháng 5 - tháng 6/2026",
            "Phòng Tài nguyên và Môi trường",
            "Sở NN&MT",
            lead=M,
            due="2026-06-30",
        ),
        row(
            6,
            "Kiểm tra việc sử dụng đất của các dự án chậm tiến độ",
            "Theo danh sách được duyệt",
            "Tháng 9/2026",
            None,
            "Phòng QLĐT, Phòng DN và GSĐT",
            lead=M,
            support=[Q, D],
            due="2026-09-30",
        ),
        row(
            7,
            "Kiểm tra kỷ luật, kỷ cương hành chính",
            "Các phòng, đơn vị",
            "Đột xuất",
            "Văn phòng",
            None,
            lead=V,
        ),
        row(
            8,
            "Tổng hợp, báo cáo kết quả kiểm tra, giám sát năm 2026",
            None,
            "Trước 10/12/2026",
            "Văn phòng",
            "Các phòng chuyên môn",
            lead=V,
            support=PCM,
            due="2026-12-10",
        ),
        [],
        ["Ghi chú: Thời gian có thể thay đổi để tránh trùng với kế hoạch của Thanh tra thành phố."],
    ]
    return Document(
        "Ke hoach kiem tra 2026.xlsx",
        workbook(cells(rows), merged=("A1:F1", "A2:F2", "E5:E6", "E7:E8", "E9:E10")),
        tasks(rows),
        date(2026, 2, 6),
    )


def _briefing_by_unit() -> Document:
    data = word(
        _head("362/TB-BQL", "ngày 09 tháng 02 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 02 năm 2026",
        "Ngày 06/02/2026, Trưởng ban chủ trì Hội nghị giao ban công tác tháng 01, triển khai nhiệm vụ tháng 02/2026. Trưởng ban kết luận như sau:",
        "1. Kết quả tháng 01: Đã giải quyết 112 hồ sơ; cấp mới 09 dự án với tổng vốn 185 triệu USD. Văn phòng đã hoàn thành việc xây dựng Chương trình công tác năm.",
        "2. Nhiệm vụ tháng 02/2026",
        "2.1. Phòng Quản lý đầu tư",
        "- Khẩn trương hoàn thiện hồ sơ trình UBND thành phố phê duyệt nhiệm vụ quy hoạch phân khu KCN Tân Trào, trình trước ngày 27/02/2026.",
        "- Chủ trì chuẩn bị tài liệu tiếp đoàn doanh nghiệp Hàn Quốc ngày 25/02/2026, Văn phòng phối hợp bố trí phòng họp và lễ tân.",
        "2.2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Đánh giá tình hình doanh nghiệp trở lại sản xuất sau Tết, báo cáo lãnh đạo Ban trước ngày 26/02/2026.",
        "2.3. Phòng Quản lý lao động",
        "- Nắm tình hình lao động quay lại làm việc sau Tết, phối hợp với Trung tâm Dịch vụ việc làm kết nối cung cầu lao động.",
        "- Tham mưu sửa đổi Quy trình cấp giấy phép lao động theo Nghị định số 219/2025/NĐ-CP, hoàn thành trong tháng 3/2026.",
        "2.4. Phòng Tài nguyên và Môi trường",
        "- Trả lời cử tri phường Hải An về mùi hôi tại khu vực KCN Đình Vũ trước ngày 12/02/2026.",
        "- Xây dựng phương án phòng, chống thiên tai năm 2026. Thời hạn: 15/4/2026.",
        "2.5. Văn phòng",
        "- Tham mưu thành lập Tổ công tác chuyển đổi số của Ban. Sản phẩm: Quyết định thành lập. Thời hạn: trước ngày 28/02/2026.",
        "- Quyết toán kinh phí năm 2025, sau khi có hướng dẫn của Sở Tài chính.",
        "2.6. Trung tâm Dịch vụ việc làm",
        "- Tổ chức phiên giao dịch việc làm đầu xuân ngày 28/02/2026 tại KCN VSIP.",
        "3. Các phòng chuyên môn, đơn vị sự nghiệp nghiêm túc thực hiện kỷ luật, kỷ cương sau kỳ nghỉ Tết, không du xuân, lễ hội trong giờ hành chính.",
        "4. Giao Văn phòng tổng hợp kết quả thực hiện, báo cáo tại Hội nghị giao ban tháng 3.",
        _foot(),
    )
    wanted = (
        Wanted(
            "Khẩn trương hoàn thiện hồ sơ trình UBND thành phố phê duyệt nhiệm vụ quy hoạch phân khu KCN Tân Trào",
            (Q,),
            due="2026-02-27",
        ),
        Wanted(
            "chuẩn bị tài liệu tiếp đoàn doanh nghiệp Hàn Quốc ngày 25/02/2026, Văn phòng phối hợp bố trí phòng họp và lễ tân",
            (Q,),
            (V,),
            due="2026-02-25",
        ),
        Wanted(
            "Đánh giá tình hình doanh nghiệp trở lại sản xuất sau Tết, báo cáo lãnh đạo Ban", (D,), due="2026-02-26"
        ),
        Wanted(
            "Nắm tình hình lao động quay lại làm việc sau Tết, phối hợp với Trung tâm Dịch vụ việc làm kết nối cung cầu lao động",
            (L,),
            (T,),
        ),
        Wanted(
            "Tham mưu sửa đổi Quy trình cấp giấy phép lao động theo Nghị định số 219/2025/NĐ-CP",
            (L,),
            due="2026-03-31",
        ),
        Wanted("Trả lời cử tri phường Hải An về mùi hôi tại khu vực KCN Đình Vũ", (M,), due="2026-02-12"),
        Wanted("Xây dựng phương án phòng, chống thiên tai năm 2026", (M,), due="2026-04-15"),
        Wanted(
            "Tham mưu thành lập Tổ công tác chuyển đổi số của Ban",
            (V,),
            product="Quyết định thành lập",
            due="2026-02-28",
        ),
        Wanted("Quyết toán kinh phí năm 2025, sau khi có hướng dẫn của Sở Tài chính", (V,)),
        Wanted(
            "Tổ chức phiên giao dịch việc làm đầu xuân ngày 28/02/2026 tại KCN VSIP", (T,), due="2026-02-28"
        ),
        Wanted("tổng hợp kết quả thực hiện, báo cáo tại Hội nghị giao ban tháng 3", (V,)),
    )
    return Document("TB 362 giao ban thang 2.docx", data, wanted, date(2026, 2, 11))


def _chat() -> Document:
    text = """Kính gửi các đồng chí lãnh đạo phòng, Trung tâm!
Theo chỉ đạo của đ/c Trưởng ban tại cuộc họp sáng nay (24/02), Văn phòng đề nghị các đ/c triển khai các việc sau:
1) Phòng QLĐT: cập nhật số liệu thu hút đầu tư 2 tháng đầu năm, gửi VP trước 16h ngày 26/02.
2) Phòng DN&GSĐT: dự thảo thư chúc mừng năm mới gửi các hiệp hội doanh nghiệp, trình trước 27/02.
3) Phòng QLLĐ và Trung tâm: báo cáo số lao động trở lại làm việc, hạn 25/02.
4) Phòng TN&MT: rà soát lại danh sách doanh nghiệp phải có giấy phép môi trường, xong trước 10/3.
5) Các phòng chuyên môn: góp ý dự thảo Quy chế làm việc của Ban, gửi về VP trước ngày 02/3/2026.
Các đ/c lưu ý gửi cả bản mềm. Trân trọng cảm ơn!"""
    wanted = (
        Wanted("cập nhật số liệu thu hút đầu tư 2 tháng đầu năm, gửi VP", (Q,), due="2026-02-26"),
        Wanted("dự thảo thư chúc mừng năm mới gửi các hiệp hội doanh nghiệp, trình", (D,), due="2026-02-27"),
        Wanted("báo cáo số lao động trở lại làm việc", (L, T), due="2026-02-25"),
        Wanted("rà soát lại danh sách doanh nghiệp phải có giấy phép môi trường", (M,), due="2026-03-10"),
        Wanted("góp ý dự thảo Quy chế làm việc của Ban, gửi về VP", (PCM,), due="2026-03-02"),
    )
    return Document("tin nhan VP 24-02.txt", text.encode(), wanted, date(2026, 2, 24))


def _month() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "product", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["BẢNG PHÂN CÔNG NHIỆM VỤ THÁNG 3 NĂM 2026"],
        [],
        ["Số TT", "Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành", "Kết quả, sản phẩm", "Ghi chú"],
        ["A", "Nhiệm vụ theo chương trình công tác"],
        row(
            1,
            "Trình Quy chế chi tiêu nội bộ sửa đổi",
            "Văn phòng",
            datetime(2026, 3, 20),
            "Dự thảo Quyết định",
            "Chuyển từ tháng 02",
            lead=V,
            due="2026-03-20",
        ),
        row(
            2,
            "Hoàn thiện danh mục dự án kêu gọi đầu tư giai đoạn 2026 - 2030",
            "Phòng Quản lý đầu tư",
            datetime(2026, 3, 31),
            "Danh mục",
            None,
            lead=Q,
            due="2026-03-31",
        ),
        row(
            3,
            "Tổng hợp kết quả khảo sát nhu cầu tuyển dụng",
            "Trung tâm DVVL",
            datetime(2026, 3, 15),
            "Báo cáo",
            None,
            lead=T,
            due="2026-03-15",
        ),
        row(
            4,
            "Tổ chức hội nghị đối thoại doanh nghiệp đợt 1",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            datetime(2026, 3, 27),
            "Hội nghị",
            "VP chuẩn bị hội trường",
            lead=D,
            due="2026-03-27",
        ),
        ["B", "Nhiệm vụ phát sinh"],
        row(
            5,
            "Báo cáo công tác quản lý lao động nước ngoài quý I",
            "Phòng Quản lý lao động",
            datetime(2026, 3, 18),
            "Báo cáo",
            None,
            lead=L,
            due="2026-03-18",
        ),
        row(
            6,
            "Tham gia ý kiến dự thảo Nghị quyết của HĐND về phí bảo vệ môi trường",
            "Phòng Tài nguyên và Môi trường",
            datetime(2026, 3, 6),
            "Văn bản góp ý",
            "CV 512/SNNMT",
            lead=M,
            due="2026-03-06",
        ),
        row(
            7,
            "Cung cấp số liệu thuế, hải quan của doanh nghiệp trong KCN quý I",
            "Thuế thành phố",
            datetime(2026, 3, 25),
            "Bảng số liệu",
            None,
            lead="Thuế thành phố",
            due="2026-03-25",
            asked=True,
        ),
        row(
            8,
            "Kê khai, công khai tài sản, thu nhập bổ sung",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            datetime(2026, 3, 10),
            "Bản kê khai",
            None,
            lead=ALL,
            due="2026-03-10",
        ),
        row(
            9,
            "Chuẩn bị báo cáo phục vụ Đoàn giám sát của HĐND thành phố ngày 24/3/2026",
            "Phòng QLĐT",
            None,
            "Báo cáo",
            None,
            lead=Q,
            due="2026-03-24",
        ),
        row(
            10,
            "Trực, cập nhật thông tin trên Cổng thông tin điện tử và fanpage",
            "Văn phòng",
            "Hằng ngày",
            None,
            None,
            lead=V,
        ),
        ["Cộng", "10 nhiệm vụ"],
    ]
    return Document(
        "Phan cong thang 3.xlsx",
        workbook(cells(rows), merged=("A1:C1", "A2:C2", "A3:F3")),
        tasks(rows),
        date(2026, 2, 27),
    )


def _digital() -> Document:
    row = rows_of(("number", "content", "lead_support", "deadline", "product"))
    rows: list[Any] = [
        ["STT", "Nội dung", "Đơn vị chủ trì/phối hợp", "Thời gian thực hiện", "Sản phẩm dự kiến"],
        row(
            "1",
            "Đào tạo kỹ năng số, sử dụng trí tuệ nhân tạo cho công chức, viên chức",
            "Chủ trì: Văn phòng\nPhối hợp: Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 5/2026",
            "02 lớp tập huấn",
            lead=V,
            support=ALL,
            due="2026-05-31",
        ),
        row(
            "2",
            "Xây dựng bản đồ số các khu công nghiệp",
            "Chủ trì: Phòng TN&MT\nPhối hợp: Phòng QLĐT, Sở Xây dựng",
            "Quý III/2026",
            "Bản đồ GIS",
            lead=M,
            support=Q,
            due="2026-09-30",
        ),
        row(
            "3",
            "Chuẩn hóa cơ sở dữ liệu doanh nghiệp",
            "Chủ trì: Phòng DN&GSĐT\nPhối hợp: Phòng QLLĐ",
            "30/6/2026",
            "Cơ sở dữ liệu",
            lead=D,
            support=L,
            due="2026-06-30",
        ),
        row(
            "4",
            "Triển khai sàn giao dịch việc làm trực tuyến",
            "Chủ trì: Trung tâm DVVL\nPhối hợp: Văn phòng",
            "Quý IV/2026",
            "Sàn giao dịch",
            lead=T,
            support=V,
            due="2026-12-31",
        ),
        row(
            "5",
            "Cung cấp dịch vụ công trực tuyến toàn trình lĩnh vực lao động",
            "Chủ trì: Phòng QLLĐ",
            "Trước 31/3/2026",
            "100% TTHC đủ điều kiện",
            lead=L,
            due="2026-03-31",
        ),
        row(
            "6",
            "Rà soát, bảo đảm an toàn thông tin hệ thống eHeza theo cấp độ",
            "Chủ trì: Văn phòng\nPhối hợp: Công an thành phố",
            "Năm 2026",
            "Hồ sơ đề xuất cấp độ",
            lead=V,
            due="2026-12-31",
        ),
    ]
    data = word(
        _head("405/KH-BQL", "ngày 25 tháng 02 năm 2026"),
        "KẾ HOẠCH",
        "Chuyển đổi số năm 2026",
        "I. MỤC TIÊU",
        "- 100% văn bản đi được ký số; 100% hồ sơ công việc được lập trên môi trường mạng.",
        "- Tối thiểu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến toàn trình.",
        "II. NHIỆM VỤ CỤ THỂ",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Giao Văn phòng là đầu mối theo dõi, tổng hợp, báo cáo Trưởng ban kết quả thực hiện trước ngày 15/12/2026.",
        "2. Các phòng chuyên môn, đơn vị sự nghiệp cử 01 công chức, viên chức làm đầu mối chuyển đổi số, gửi danh sách về Văn phòng trước ngày 06/3/2026.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo lãnh đạo Ban xem xét./.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Nguyễn Văn Long"),
    )
    wanted = (
        *tasks(rows),
        Wanted(
            "là đầu mối theo dõi, tổng hợp, báo cáo Trưởng ban kết quả thực hiện", (V,), due="2026-12-15"
        ),
        Wanted(
            "cử 01 công chức, viên chức làm đầu mối chuyển đổi số, gửi danh sách về Văn phòng",
            (ALL,),
            due="2026-03-06",
        ),
    )
    return Document("KH 405 chuyen doi so.docx", data, wanted, date(2026, 2, 27))
