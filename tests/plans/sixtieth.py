# ruff: noqa: E501
"""Papers of September 2026, by another author."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks


def documents() -> Iterator[Document]:
    yield _month_programme()
    yield _conclusion_monthly_meeting()
    yield _digital_plan()
    yield _chat_after_meeting()
    yield _city_tracking()
    yield _letter_by_unit()
    yield _shortcomings()
    yield _one_assignment_column()
    yield _chat_short()
    yield _inspection_plan()
    yield _quarter_four()
    yield _slip()
    yield _conclusion_nested()


HEAD = (
    "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
)


# 1 -------------------------------------------------------------------------------------------------------------------
def _month_programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "leader"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026"],
        ["(Kèm theo Thông báo số 3912/TB-BQL ngày 31/8/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Lãnh đạo Ban phụ trách"],
        ["I", "CÔNG TÁC THAM MƯU, TỔNG HỢP"],
        row(
            1,
            "Báo cáo tình hình thực hiện nhiệm vụ 9 tháng đầu năm, phương hướng nhiệm vụ 3 tháng cuối năm 2026",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Báo cáo",
            "18/9/2026",
            "Trưởng ban",
            lead=V,
            support=ALL,
            due="2026-09-18",
        ),
        row(
            2,
            "Chuẩn bị nội dung, tài liệu Hội nghị giao ban tháng 9",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tài liệu họp",
            "25/9/2026",
            "Trưởng ban",
            lead=V,
            support=PCM,
            due="2026-09-25",
        ),
        row(
            3,
            "Rà soát, đôn đốc các nhiệm vụ UBND thành phố giao còn trong hạn",
            "Văn phòng",
            None,
            None,
            "Thường xuyên",
            "PTB Bùi Ngọc Hải",
            lead=V,
        ),
        ["II", "LĨNH VỰC ĐẦU TƯ"],
        row(
            4,
            "Tham mưu điều chỉnh Giấy chứng nhận đăng ký đầu tư dự án nhà xưởng cho thuê tại KCN Nam Đình Vũ",
            "P. QLĐT",
            "P. TN&MT",
            "Giấy chứng nhận",
            "15/9/2026",
            "PTB Bùi Ngọc Hải",
            lead=Q,
            support=M,
            due="2026-09-15",
        ),
        row(
            5,
            "Rà soát danh mục dự án kêu gọi đầu tư vào các khu công nghiệp giai đoạn 2026-2030",
            "P. QLĐT",
            "P. DN&GSĐT, Trung tâm",
            "Danh mục dự án",
            "Tháng 9/2026",
            "PTB Bùi Ngọc Hải",
            lead=Q,
            support=[D, T],
            due="2026-09-30",
        ),
        row(
            6,
            "Giám sát đánh giá đầu tư 9 tháng đầu năm 2026 trên Hệ thống thông tin quốc gia về đầu tư",
            "P. DN&GSĐT",
            "P. QLĐT",
            "Báo cáo",
            "30/9/2026",
            "PTB Bùi Ngọc Hải",
            lead=D,
            support=Q,
            due="2026-09-30",
        ),
        row(
            7,
            "Tổ chức đối thoại doanh nghiệp KCN Tràng Duệ",
            "P. DN&GSĐT",
            "Văn phòng; P. QLLĐ; P. TN&MT",
            "Hội nghị",
            "24/9/2026",
            "Trưởng ban",
            lead=D,
            support=[V, L, M],
            due="2026-09-24",
        ),
        ["III", "LĨNH VỰC LAO ĐỘNG"],
        row(
            8,
            "Tổng hợp nhu cầu tuyển dụng lao động quý IV/2026 của doanh nghiệp trong khu công nghiệp",
            "Trung tâm",
            "P. QLLĐ",
            "Báo cáo tổng hợp",
            "20/9/2026",
            "PTB Nguyễn Văn Quý",
            lead=T,
            support=L,
            due="2026-09-20",
        ),
        row(
            9,
            "Thẩm định hồ sơ cấp giấy phép lao động cho người lao động nước ngoài",
            "P. QLLĐ",
            None,
            "Giấy phép",
            "Hằng tuần",
            "PTB Nguyễn Văn Quý",
            lead=L,
        ),
        row(
            10,
            "Kiểm tra việc thực hiện thỏa ước lao động tập thể tại 05 doanh nghiệp KCN Đình Vũ",
            "P. QLLĐ",
            "Liên đoàn Lao động thành phố",
            "Biên bản kiểm tra",
            "Từ ngày 14/9 đến 22/9/2026",
            "PTB Nguyễn Văn Quý",
            lead=L,
            due="2026-09-22",
        ),
        ["IV", "LĨNH VỰC TÀI NGUYÊN, MÔI TRƯỜNG"],
        row(
            11,
            "Kiểm tra vận hành hệ thống xử lý nước thải tập trung KCN An Dương",
            "P. TN&MT",
            "P. DN&GSĐT, Sở Nông nghiệp và Môi trường",
            "Báo cáo kết quả kiểm tra",
            "25/9/2026",
            "PTB Nguyễn Văn Quý",
            lead=M,
            support=D,
            due="2026-09-25",
        ),
        row(
            12,
            "Cho ý kiến báo cáo đánh giá tác động môi trường dự án mở rộng KCN Deep C 2B",
            "P. TN&MT",
            "P. QLĐT",
            "Văn bản góp ý",
            "11/9/2026",
            "PTB Nguyễn Văn Quý",
            lead=M,
            support=Q,
            due="2026-09-11",
        ),
        [],
        [None, "Ghi chú: Các phòng, đơn vị báo cáo kết quả về Văn phòng để tổng hợp."],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
        [None, None, None, None, "Phạm Anh Tuấn"],
    ]
    data = workbook(cells(rows), merged=("A4:G4", "A5:G5", "B8:G8"))
    return Document("Chuong trinh cong tac thang 9.2026.xlsx", data, tasks(rows), on=date(2026, 9, 3))


# 2 -------------------------------------------------------------------------------------------------------------------
def _conclusion_monthly_meeting() -> Document:
    data = word(
        *HEAD,
        "Số: 3988/TB-BQL",
        "Hải Phòng, ngày 07 tháng 9 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 8, triển khai nhiệm vụ tháng 9 năm 2026",
        "Ngày 04/9/2026, tại trụ sở cơ quan, đồng chí Trưởng ban đã chủ trì Hội nghị giao ban công tác tháng 8/2026. Tham dự Hội nghị có các đồng chí Phó Trưởng ban, lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 8, các phòng, đơn vị đã chủ động thực hiện nhiệm vụ; thu hút đầu tư 8 tháng đạt 72% kế hoạch năm. Tuy nhiên còn 04 nhiệm vụ UBND thành phố giao chậm báo cáo.",
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 9",
        "1. Văn phòng chủ trì, phối hợp với các phòng chuyên môn rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng, báo cáo Trưởng ban trước ngày 15/9/2026.",
        "2. Giao Phòng Quản lý đầu tư khẩn trương hoàn thiện hồ sơ trình UBND thành phố chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tràng Duệ 3, hoàn thành trong tháng 9/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường kiểm tra thực địa các dự án chậm tiến độ tại KCN Nam Cầu Kiền; báo cáo kết quả trước ngày 25/9.",
        "4. Phòng Quản lý lao động theo dõi tình hình đình công, ngừng việc tập thể tại các doanh nghiệp, kịp thời báo cáo lãnh đạo Ban.",
        "5. Phòng Tài nguyên và Môi trường tham mưu văn bản gửi các chủ đầu tư hạ tầng về việc chủ động ứng phó mưa bão, ngập úng. Hoàn thành trước ngày 10/9/2026.",
        "6. Trung tâm Dịch vụ việc làm tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP ngày 26/9/2026.",
        "7. Giao Văn phòng tham mưu thành lập Tổ công tác rà soát cơ sở dữ liệu doanh nghiệp; Phòng Doanh nghiệp và Giám sát đầu tư cung cấp số liệu cho Văn phòng trước ngày 18/9/2026.",
        "8. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo 9 tháng đầu năm về Văn phòng trước ngày 14/9/2026.",
        "9. Các đồng chí Trưởng phòng, Giám đốc Trung tâm tiếp tục nêu cao tinh thần trách nhiệm, giữ nghiêm kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        [["Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, Trung tâm;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]],
    )
    wanted = (
        Wanted(
            "rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng, báo cáo Trưởng ban trước ngày 15/9/2026",
            (V,),
            (PCM,),
            due="2026-09-15",
        ),
        Wanted(
            "khẩn trương hoàn thiện hồ sơ trình UBND thành phố chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tràng Duệ 3, hoàn thành trong tháng 9/2026",
            (Q,),
            due="2026-09-30",
        ),
        Wanted(
            "kiểm tra thực địa các dự án chậm tiến độ tại KCN Nam Cầu Kiền; báo cáo kết quả trước ngày 25/9", (D,), (M,), due="2026-09-25"
        ),
        Wanted("theo dõi tình hình đình công, ngừng việc tập thể tại các doanh nghiệp, kịp thời báo cáo lãnh đạo Ban", (L,)),
        Wanted("tham mưu văn bản gửi các chủ đầu tư hạ tầng về việc chủ động ứng phó mưa bão, ngập úng", (M,), due="2026-09-10"),
        Wanted("tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP ngày 26/9/2026", (T,), due="2026-09-26"),
        Wanted("tham mưu thành lập Tổ công tác rà soát cơ sở dữ liệu doanh nghiệp", (V,)),
        Wanted("cung cấp số liệu cho Văn phòng trước ngày 18/9/2026", (D,), due="2026-09-18"),
        Wanted("gửi báo cáo 9 tháng đầu năm về Văn phòng trước ngày 14/9/2026", (ALL,), due="2026-09-14"),
    )
    return Document("TB ket luan giao ban thang 9.docx", data, wanted, on=date(2026, 9, 8))


# 3 -------------------------------------------------------------------------------------------------------------------
def _digital_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kết quả"],
        ["I", "Hoạt động truyền thông", "", "", "", ""],
        row(
            "1",
            "Treo băng rôn, khẩu hiệu tại trụ sở cơ quan và Bộ phận một cửa",
            "Văn phòng",
            "Trung tâm DVVL",
            "Trước 05/10/2026",
            "Băng rôn, khẩu hiệu",
            lead=V,
            support=T,
            due="2026-10-05",
        ),
        row(
            "2",
            "Đăng tải tin, bài về Ngày Chuyển đổi số quốc gia trên Cổng thông tin điện tử",
            "Trung tâm DVVL",
            "Văn phòng",
            "Từ 25/9 đến 15/10/2026",
            "Tin, bài",
            lead=T,
            support=V,
            due="2026-10-15",
        ),
        row(
            "3",
            "Gửi tin nhắn tuyên truyền tới doanh nghiệp qua nhóm Zalo",
            "Phòng Doanh nghiệp và GSĐT",
            "",
            "10/10/2026",
            "",
            lead=D,
            due="2026-10-10",
        ),
        ["II", "Dữ liệu và dịch vụ công", "", "", "", ""],
        row(
            "4",
            "Số hóa hồ sơ dự án đầu tư lưu trữ giai đoạn 2015-2020",
            "Phòng QLĐT",
            "Văn phòng",
            "Quý IV/2026",
            "Hồ sơ số hóa",
            lead=Q,
            support=V,
            due="2026-12-31",
        ),
        row(
            "5",
            "Làm sạch dữ liệu lao động nước ngoài, đồng bộ với cơ sở dữ liệu quốc gia về dân cư",
            "Phòng QLLĐ",
            "Công an thành phố",
            "31/10/2026",
            "Dữ liệu được làm sạch",
            lead=L,
            due="2026-10-31",
        ),
        row(
            "6",
            "Cập nhật dữ liệu quan trắc môi trường tự động của các khu công nghiệp",
            "Phòng TNMT",
            "Phòng Doanh nghiệp và GSĐT",
            "Hằng tháng",
            "Dữ liệu",
            lead=M,
            support=D,
        ),
        row(
            "7",
            "Rà soát, cắt giảm thành phần hồ sơ đối với thủ tục hành chính có thể khai thác dữ liệu",
            "Các phòng chuyên môn",
            "Văn phòng",
            "30/9/2026",
            "Báo cáo rà soát",
            lead=PCM,
            support=V,
            due="2026-09-30",
        ),
        ["III", "Tập huấn", "", "", "", ""],
        row(
            "8",
            "Tổ chức lớp tập huấn kỹ năng số, sử dụng trợ lý AI cho công chức, viên chức",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 10/2026",
            "Lớp tập huấn",
            lead=V,
            support=PCM,
            due="2026-10-31",
        ),
        row(
            "9",
            "Cử công chức, viên chức tham gia học trên nền tảng Bình dân học vụ số",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Văn phòng",
            "Năm 2026",
            "",
            lead=ALL,
            support=V,
            due="2026-12-31",
        ),
        row(
            "10",
            "Báo cáo kết quả hưởng ứng Ngày Chuyển đổi số gửi Sở Khoa học và Công nghệ",
            "Văn phòng",
            "",
            "Trước ngày 20/10/2026",
            "Báo cáo",
            lead=V,
            due="2026-10-20",
        ),
    ]
    data = word(
        *HEAD,
        "Số: 4015/KH-BQL",
        "Hải Phòng, ngày 10 tháng 9 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia (10/10) năm 2026",
        "Thực hiện Kế hoạch số 211/KH-UBND ngày 27/8/2026 của UBND thành phố, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch với các nội dung sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức của công chức, viên chức và doanh nghiệp về vai trò của chuyển đổi số.",
        "2. Các hoạt động bảo đảm thiết thực, tiết kiệm, hiệu quả.",
        "II. NỘI DUNG",
        "Chi tiết tại Phụ lục kèm theo Kế hoạch này.",
        "III. KINH PHÍ",
        "Từ nguồn dự toán ngân sách nhà nước giao năm 2026.",
        "Trên đây là Kế hoạch hưởng ứng Ngày Chuyển đổi số quốc gia năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng./.",
        "Nơi nhận:",
        "- Sở Khoa học và Công nghệ;",
        "- Các phòng, Trung tâm;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
        "PHỤ LỤC",
        "NHIỆM VỤ CỤ THỂ",
        "(Kèm theo Kế hoạch số 4015/KH-BQL ngày 10/9/2026)",
        cells(rows),
    )
    return Document("KH huong ung ngay CDS 2026.docx", data, tasks(rows), on=date(2026, 9, 14))


# 4 -------------------------------------------------------------------------------------------------------------------
def _chat_after_meeting() -> Document:
    text = """Kính gửi các đồng chí, Văn phòng gửi tóm tắt ý kiến chỉ đạo của Trưởng ban tại buổi làm việc sáng nay 09/9/2026:

1. P. QLĐT: rà soát lại quỹ đất sạch còn lại tại các KCN, lập bảng tổng hợp, xong trước 16/9.
2. P. TN&MT: soạn văn bản đề nghị Công ty Sao Đỏ khắc phục rò rỉ nước thải. Hạn 11/9.
3. P. DN&GSĐT chủ trì, P. QLĐT phối hợp: chuẩn bị tài liệu làm việc với đoàn doanh nghiệp Hàn Quốc ngày 18/9/2026.
4. P. QLLĐ: báo cáo tình hình trả lương, nợ bảo hiểm xã hội của các doanh nghiệp, gửi Văn phòng trước ngày 15/9.
5. Trung tâm: cập nhật danh sách doanh nghiệp tuyển dụng trên trang tuyển dụng hằng tuần.
6. Văn phòng: đặt lịch họp với Sở Xây dựng về quy hoạch phân khu, trong tuần.

Đề nghị các phòng, đơn vị lưu ý thực hiện. Trân trọng!"""
    wanted = (
        Wanted("rà soát lại quỹ đất sạch còn lại tại các KCN, lập bảng tổng hợp, xong trước 16/9", (Q,), due="2026-09-16"),
        Wanted("soạn văn bản đề nghị Công ty Sao Đỏ khắc phục rò rỉ nước thải", (M,), due="2026-09-11"),
        Wanted("chuẩn bị tài liệu làm việc với đoàn doanh nghiệp Hàn Quốc ngày 18/9/2026", (D,), (Q,), due="2026-09-18"),
        Wanted(
            "báo cáo tình hình trả lương, nợ bảo hiểm xã hội của các doanh nghiệp, gửi Văn phòng trước ngày 15/9", (L,), due="2026-09-15"
        ),
        Wanted("cập nhật danh sách doanh nghiệp tuyển dụng trên trang tuyển dụng hằng tuần", (T,)),
        Wanted("đặt lịch họp với Sở Xây dựng về quy hoạch phân khu, trong tuần", (V,), due="2026-09-13"),
    )
    return Document("tin nhan 09-9.txt", text.encode(), wanted, on=date(2026, 9, 9))


# 5 -------------------------------------------------------------------------------------------------------------------
def _city_tracking() -> Document:
    row = rows_of(("number", "source", "content", "lead", "deadline", "state", "note"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ"],
        ["(Tính đến ngày 11/9/2026)"],
        [],
        ["STT", "Văn bản giao", "Nội dung nhiệm vụ", "Phòng thực hiện", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(
            1,
            "CV 6120/UBND-ĐT ngày 12/8/2026",
            "Báo cáo rà soát vướng mắc giải phóng mặt bằng các khu công nghiệp mới",
            "P. QLĐT",
            datetime(2026, 9, 15),
            "Đang thực hiện",
            None,
            lead=Q,
            due="2026-09-15",
        ),
        row(
            2,
            "CV 6188/UBND-MT ngày 14/8/2026",
            "Tham mưu xử lý kiến nghị cử tri về mùi hôi tại khu vực KCN Đồ Sơn",
            "P. TN&MT",
            datetime(2026, 9, 10),
            "Quá hạn",
            "Đã đôn đốc lần 1",
            lead=M,
            due="2026-09-10",
        ),
        row(
            3,
            "TB 402/TB-UBND ngày 20/8/2026",
            "Đề xuất phương án nhà ở công nhân tại xã An Lão",
            "P. QLLĐ",
            datetime(2026, 9, 30),
            "Đang thực hiện",
            None,
            lead=L,
            due="2026-09-30",
        ),
        row(
            4,
            "CV 6254/UBND-TH ngày 21/8/2026",
            "Cung cấp số liệu phục vụ báo cáo kinh tế - xã hội 9 tháng",
            "Văn phòng",
            datetime(2026, 9, 12),
            "Đang thực hiện",
            None,
            lead=V,
            due="2026-09-12",
        ),
        row(
            5,
            "CV 6301/UBND-ĐT ngày 25/8/2026",
            "Thẩm định đề xuất dự án trung tâm logistics Lạch Huyện",
            "P. QLĐT",
            datetime(2026, 9, 25),
            "Đang thực hiện",
            "Chờ ý kiến Sở Tài chính",
            lead=Q,
            due="2026-09-25",
        ),
        row(
            6,
            "KH 198/KH-UBND ngày 26/8/2026",
            "Xây dựng kế hoạch phòng cháy, chữa cháy tại các khu công nghiệp mùa hanh khô",
            "P. DN&GSĐT",
            datetime(2026, 10, 10),
            "Chưa thực hiện",
            None,
            lead=D,
            due="2026-10-10",
        ),
        row(
            7,
            "CV 6377/UBND-NC ngày 27/8/2026",
            "Rà soát, báo cáo biên chế và vị trí việc làm năm 2027",
            "Văn phòng",
            datetime(2026, 9, 20),
            "Đang thực hiện",
            None,
            lead=V,
            due="2026-09-20",
        ),
        row(
            8,
            "CV 6402/UBND-DN ngày 28/8/2026",
            "Tổng hợp kiến nghị của doanh nghiệp FDI về thủ tục hải quan, thuế",
            "P. DN&GSĐT",
            datetime(2026, 9, 18),
            "Đang thực hiện",
            None,
            lead=D,
            due="2026-09-18",
        ),
        row(
            9,
            "TB 415/TB-UBND ngày 31/8/2026",
            "Phối hợp Sở Nội vụ tổ chức Ngày hội việc làm thành phố",
            "Trung tâm",
            None,
            "Đang thực hiện",
            "Theo lịch của Sở Nội vụ",
            lead=T,
        ),
        row(
            10,
            "CV 6455/UBND-MT ngày 03/9/2026",
            "Góp ý dự thảo Quyết định quy định quản lý chất thải rắn công nghiệp",
            "P. TN&MT",
            datetime(2026, 9, 16),
            "Chưa thực hiện",
            None,
            lead=M,
            due="2026-09-16",
        ),
        row(
            11,
            "CV 6470/UBND-ĐT ngày 04/9/2026",
            "Báo cáo tình hình thu hút đầu tư nước ngoài",
            "P. QLĐT",
            "Ngày 25 hằng tháng",
            "Thường xuyên",
            None,
            lead=Q,
        ),
        ["Tổng số: 11 nhiệm vụ; quá hạn: 01"],
    ]

    def prepare(sheet: Any) -> None:
        for line in range(5, 16):
            sheet.cell(line, 5).number_format = "dd/mm/yyyy"

    data = workbook(cells(rows), merged=("A1:G1", "A2:G2"), prepare=prepare)
    return Document("Theo doi NV UBND 11-9.xlsx", data, tasks(rows), on=date(2026, 9, 14))


# 6 -------------------------------------------------------------------------------------------------------------------
def _letter_by_unit() -> Document:
    data = word(
        *HEAD,
        "Số: 4067/BQL-VP",
        "V/v triển khai nhiệm vụ cải cách hành chính các tháng cuối năm 2026",
        "Hải Phòng, ngày 15 tháng 9 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp.",
        "Căn cứ Kế hoạch số 512/KH-BQL ngày 20/01/2026 về cải cách hành chính năm 2026, Trưởng ban yêu cầu các phòng, đơn vị thực hiện một số nội dung sau:",
        "1. Văn phòng",
        "- Rà soát, hoàn thiện tài liệu kiểm chứng phục vụ tự chấm điểm Chỉ số cải cách hành chính năm 2026, hoàn thành trước ngày 15/11/2026.",
        "- Tham mưu kế hoạch kiểm tra công vụ đột xuất quý IV/2026.",
        "- Tổng hợp kết quả khảo sát mức độ hài lòng của tổ chức, cá nhân trước ngày 30/11/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường xây dựng quy trình nội bộ liên thông đầu tư - môi trường, trình Trưởng ban trước ngày 20/10/2026.",
        "- Công khai đầy đủ thủ tục hành chính lĩnh vực đầu tư trên Cổng dịch vụ công.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Khảo sát ý kiến doanh nghiệp về chất lượng phục vụ, hoàn thành trong tháng 10/2026.",
        "4. Phòng Quản lý lao động",
        "- Rút ngắn tối thiểu 30% thời gian giải quyết thủ tục cấp lại giấy phép lao động.",
        "- Báo cáo kết quả thực hiện phân cấp, ủy quyền lĩnh vực lao động trước ngày 05/10/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Hoàn thành số hóa hồ sơ cấp giấy phép môi trường trước ngày 31/12/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Xây dựng chuyên mục cải cách hành chính trên Cổng thông tin điện tử, mỗi tháng tối thiểu 04 tin, bài.",
        "Nhận được Công văn này, yêu cầu các phòng, đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện nếu có vướng mắc, liên hệ Văn phòng (đ/c Lan, ĐT 0912 xxx 345) để được hướng dẫn./.",
        [["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]],
    )
    wanted = (
        Wanted(
            "Rà soát, hoàn thiện tài liệu kiểm chứng phục vụ tự chấm điểm Chỉ số cải cách hành chính năm 2026, hoàn thành trước ngày 15/11/2026",
            (V,),
            due="2026-11-15",
        ),
        Wanted("Tham mưu kế hoạch kiểm tra công vụ đột xuất quý IV/2026", (V,)),
        Wanted("Tổng hợp kết quả khảo sát mức độ hài lòng của tổ chức, cá nhân trước ngày 30/11/2026", (V,), due="2026-11-30"),
        Wanted(
            "xây dựng quy trình nội bộ liên thông đầu tư - môi trường, trình Trưởng ban trước ngày 20/10/2026", (Q,), (M,), due="2026-10-20"
        ),
        Wanted("Công khai đầy đủ thủ tục hành chính lĩnh vực đầu tư trên Cổng dịch vụ công", (Q,)),
        Wanted("Khảo sát ý kiến doanh nghiệp về chất lượng phục vụ, hoàn thành trong tháng 10/2026", (D,), due="2026-10-31"),
        Wanted("Rút ngắn tối thiểu 30% thời gian giải quyết thủ tục cấp lại giấy phép lao động", (L,)),
        Wanted("Báo cáo kết quả thực hiện phân cấp, ủy quyền lĩnh vực lao động trước ngày 05/10/2026", (L,), due="2026-10-05"),
        Wanted("Hoàn thành số hóa hồ sơ cấp giấy phép môi trường trước ngày 31/12/2026", (M,), due="2026-12-31"),
        Wanted("Xây dựng chuyên mục cải cách hành chính trên Cổng thông tin điện tử, mỗi tháng tối thiểu 04 tin, bài", (T,)),
    )
    return Document("4067 BQL-VP CCHC cuoi nam.docx", data, wanted, on=date(2026, 9, 17))


# 7 -------------------------------------------------------------------------------------------------------------------
def _shortcomings() -> Document:
    row = rows_of(("number", "fault", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["KHẮC PHỤC TỒN TẠI, HẠN CHẾ SAU KIỂM TRA CẢI CÁCH HÀNH CHÍNH"],
        ["(Kèm theo Kế hoạch số 4082/KH-BQL ngày 16/9/2026)"],
        ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời hạn"],
        row(
            1,
            "Hồ sơ công việc lập trên HpNet mới đạt 71%",
            "Lập đầy đủ hồ sơ công việc điện tử năm 2025, 8 tháng năm 2026",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Văn phòng",
            "31/10/2026",
            lead=ALL,
            support=V,
            due="2026-10-31",
        ),
        row(
            2,
            "Còn hồ sơ trả quá hạn, chưa có thư xin lỗi",
            "Thực hiện thư xin lỗi đối với 100% hồ sơ quá hạn",
            "Phòng Quản lý đầu tư",
            None,
            "Thường xuyên",
            lead=Q,
        ),
        row(3, None, "Bố trí công chức dự phòng tại Bộ phận một cửa", None, "Văn phòng", "25/9/2026", lead=Q, support=V, due="2026-09-25"),
        row(
            4,
            "Quy trình ISO chưa cập nhật theo thủ tục mới",
            "Rà soát, ban hành lại quy trình ISO lĩnh vực môi trường",
            "Phòng Tài nguyên và Môi trường",
            "Văn phòng",
            "Tháng 10/2026",
            lead=M,
            support=V,
            due="2026-10-31",
        ),
        row(
            5, None, "Niêm yết thủ tục hành chính mới công bố tại Bộ phận một cửa", "Văn phòng", None, "30/9/2026", lead=V, due="2026-09-30"
        ),
        row(
            6,
            "Chưa có sáng kiến cấp thành phố",
            "Đăng ký tối thiểu 01 sáng kiến cải cách hành chính",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            None,
            "15/10/2026",
            lead=D,
            due="2026-10-15",
        ),
        row(
            7,
            None,
            "Đăng ký tối thiểu 01 sáng kiến về quản lý lao động nước ngoài",
            "Phòng Quản lý lao động",
            None,
            "15/10/2026",
            lead=L,
            due="2026-10-15",
        ),
        row(
            8,
            "Tin, bài cải cách hành chính còn ít",
            "Tăng số lượng tin, bài, bảo đảm tối thiểu 02 tin/tuần",
            "Trung tâm Dịch vụ việc làm",
            "Các phòng chuyên môn",
            "Hằng tuần",
            lead=T,
            support=PCM,
        ),
        row(
            9,
            "Tỷ lệ thanh toán trực tuyến thấp",
            "Hướng dẫn tổ chức, cá nhân thanh toán phí, lệ phí trực tuyến",
            "Văn phòng",
            "Phòng QLLĐ, Phòng TN&MT",
            "Quý IV/2026",
            lead=V,
            support=[L, M],
            due="2026-12-31",
        ),
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3", "B6:B7", "D6:D7", "B8:B9", "B10:B11"))
    return Document("PL khac phuc ton tai CCHC.xlsx", data, tasks(rows), on=date(2026, 9, 18))


# 8 -------------------------------------------------------------------------------------------------------------------
def _one_assignment_column() -> Document:
    row = rows_of(("number", "content", "who", "product", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung", "Phân công thực hiện", "Sản phẩm", "Thời gian"],
        row(
            "1",
            "Xây dựng kịch bản, chương trình Hội nghị xúc tiến đầu tư",
            "Chủ trì: Phòng Quản lý đầu tư\nPhối hợp: Văn phòng",
            "Kịch bản",
            "22/9/2026",
            lead=Q,
            support=V,
            due="2026-09-22",
        ),
        row(
            "2",
            "Lập danh sách khách mời, phát hành giấy mời",
            "Chủ trì: Văn phòng\nPhối hợp: Phòng Quản lý đầu tư, Phòng DN&GSĐT",
            "Giấy mời",
            "25/9/2026",
            lead=V,
            support=[Q, D],
            due="2026-09-25",
        ),
        row(
            "3",
            "Xây dựng bài phát biểu khai mạc của Trưởng ban",
            "Chủ trì: Văn phòng",
            "Bài phát biểu",
            "28/9/2026",
            lead=V,
            due="2026-09-28",
        ),
        row(
            "4",
            "Thiết kế, in tài liệu giới thiệu khu kinh tế (tiếng Việt, Anh, Nhật)",
            "Chủ trì: Trung tâm Dịch vụ việc làm\nPhối hợp: Phòng Quản lý đầu tư",
            "500 bộ tài liệu",
            "30/9/2026",
            lead=T,
            support=Q,
            due="2026-09-30",
        ),
        row(
            "5",
            "Chuẩn bị tham luận về nguồn nhân lực",
            "Chủ trì: Phòng Quản lý lao động\nPhối hợp: Trung tâm",
            "Tham luận",
            "25/9/2026",
            lead=L,
            support=T,
            due="2026-09-25",
        ),
        row(
            "6",
            "Chuẩn bị tham luận về khu công nghiệp sinh thái",
            "Chủ trì: Phòng Tài nguyên và Môi trường",
            "Tham luận",
            "25/9/2026",
            lead=M,
            due="2026-09-25",
        ),
        row(
            "7",
            "Bảo đảm an ninh, trật tự, phân luồng giao thông",
            "Công an thành phố",
            "",
            "05/10/2026",
            lead="Công an thành phố",
            due="2026-10-05",
            asked=True,
        ),
        row("8", "Bố trí hội trường, âm thanh, ánh sáng, y tế", "Chủ trì: Văn phòng", "", "04/10/2026", lead=V, due="2026-10-04"),
        row(
            "9",
            "Báo cáo kết quả Hội nghị trình UBND thành phố",
            "Chủ trì: Phòng Quản lý đầu tư\nPhối hợp: Văn phòng, Sở Tài chính",
            "Báo cáo",
            "12/10/2026",
            lead=Q,
            support=V,
            due="2026-10-12",
        ),
    ]
    data = word(
        *HEAD,
        "Số: 4101/KH-BQL",
        "Hải Phòng, ngày 17 tháng 9 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị xúc tiến đầu tư Nhật Bản năm 2026",
        "I. THỜI GIAN, ĐỊA ĐIỂM",
        "1. Thời gian: 01 buổi, ngày 05/10/2026 (thứ Hai).",
        "2. Địa điểm: Trung tâm Hội nghị thành phố.",
        "II. PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "III. KINH PHÍ: Từ nguồn kinh phí xúc tiến đầu tư năm 2026.",
        "Nơi nhận:",
        "- UBND thành phố (để báo cáo);",
        "- Các phòng, Trung tâm;",
        "- Lưu: VT, QLĐT.",
        "TRƯỞNG BAN",
    )
    return Document("KH hoi nghi XTDT Nhat Ban.docx", data, tasks(rows), on=date(2026, 9, 18))


# 9 -------------------------------------------------------------------------------------------------------------------
def _chat_short() -> Document:
    text = """Chỉ đạo của PTB Hải chiều 21/9/2026:
- Phòng QLLĐ rà soát số lao động nước ngoài hết hạn giấy phép trong quý IV, báo cáo trước 28/9
- Phòng TNMT phối hợp P. DN&GSĐT kiểm tra phản ánh xả khói của Công ty thép tại KCN Nam Cầu Kiền, báo cáo kết quả ngày 24/9
- VP đăng ký xe đi công tác Quảng Ninh ngày 25/9
- Trung tâm gửi danh sách viên chức dự thi thăng hạng về Văn phòng, hạn cuối 30/9/2026
- Phòng QLĐT trả lời đơn kiến nghị của Công ty Hoàng Huy, sau khi có ý kiến của Sở Xây dựng"""
    wanted = (
        Wanted("rà soát số lao động nước ngoài hết hạn giấy phép trong quý IV, báo cáo trước 28/9", (L,), due="2026-09-28"),
        Wanted("kiểm tra phản ánh xả khói của Công ty thép tại KCN Nam Cầu Kiền, báo cáo kết quả ngày 24/9", (M,), (D,), due="2026-09-24"),
        Wanted("đăng ký xe đi công tác Quảng Ninh ngày 25/9", (V,), due="2026-09-25"),
        Wanted("gửi danh sách viên chức dự thi thăng hạng về Văn phòng, hạn cuối 30/9/2026", (T,), due="2026-09-30"),
        Wanted("trả lời đơn kiến nghị của Công ty Hoàng Huy, sau khi có ý kiến của Sở Xây dựng", (Q,)),
    )
    return Document("tin nhan 21-9.txt", text.encode(), wanted, on=date(2026, 9, 21))


# 10 ------------------------------------------------------------------------------------------------------------------
def _inspection_plan() -> Document:
    data = word(
        *HEAD,
        "Số: 4133/KH-BQL",
        "Hải Phòng, ngày 21 tháng 9 năm 2026",
        "KẾ HOẠCH",
        "Kiểm tra liên ngành công tác bảo vệ môi trường, an toàn lao động tại các khu công nghiệp quý IV năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Đánh giá việc chấp hành pháp luật của doanh nghiệp; kịp thời phát hiện, chấn chỉnh vi phạm.",
        "- Việc kiểm tra không gây phiền hà, không trùng lặp.",
        "II. ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA",
        "03 doanh nghiệp tại KCN Đình Vũ, KCN Nomura và KCN Tràng Duệ (danh sách kèm theo). Thời gian kiểm tra: tháng 10 và tháng 11/2026.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Tài nguyên và Môi trường",
        "a) Tham mưu Quyết định thành lập Đoàn kiểm tra, trình Trưởng ban trước ngày 28/9/2026.",
        "b) Thông báo lịch kiểm tra tới doanh nghiệp trước ngày 02/10/2026.",
        "c) Tổng hợp, báo cáo Trưởng ban kết quả kiểm tra trước ngày 10/12/2026.",
        "2. Phòng Quản lý lao động",
        "a) Xây dựng đề cương kiểm tra nội dung an toàn, vệ sinh lao động, gửi Phòng Tài nguyên và Môi trường trước ngày 25/9/2026.",
        "b) Cử 02 công chức tham gia Đoàn kiểm tra.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "Cung cấp thông tin hoạt động của 03 doanh nghiệp cho Đoàn kiểm tra trước ngày 30/9/2026.",
        "4. Văn phòng",
        "Bố trí phương tiện, kinh phí phục vụ Đoàn kiểm tra.",
        "Trên đây là Kế hoạch kiểm tra liên ngành quý IV năm 2026, yêu cầu các phòng nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng: TN&MT, QLLĐ, DN&GSĐT, VP;",
        "- Lưu: VT, TNMT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Nguyễn Văn Quý",
        "DANH SÁCH DOANH NGHIỆP ĐƯỢC KIỂM TRA",
        [
            ["STT", "Tên doanh nghiệp", "Khu công nghiệp", "Ngành nghề"],
            ["1", "Công ty TNHH Điện tử Hải An", "Tràng Duệ", "Linh kiện điện tử"],
            ["2", "Công ty CP Hóa chất Đông Bắc", "Đình Vũ", "Hóa chất"],
            ["3", "Công ty TNHH Cơ khí Chính xác Yamada", "Nomura", "Cơ khí"],
        ],
    )
    wanted = (
        Wanted("Tham mưu Quyết định thành lập Đoàn kiểm tra, trình Trưởng ban trước ngày 28/9/2026", (M,), due="2026-09-28"),
        Wanted("Thông báo lịch kiểm tra tới doanh nghiệp trước ngày 02/10/2026", (M,), due="2026-10-02"),
        Wanted("Tổng hợp, báo cáo Trưởng ban kết quả kiểm tra trước ngày 10/12/2026", (M,), due="2026-12-10"),
        Wanted(
            "Xây dựng đề cương kiểm tra nội dung an toàn, vệ sinh lao động, gửi Phòng Tài nguyên và Môi trường trước ngày 25/9/2026",
            (L,),
            due="2026-09-25",
        ),
        Wanted("Cử 02 công chức tham gia Đoàn kiểm tra", (L,)),
        Wanted("Cung cấp thông tin hoạt động của 03 doanh nghiệp cho Đoàn kiểm tra trước ngày 30/9/2026", (D,), due="2026-09-30"),
        Wanted("Bố trí phương tiện, kinh phí phục vụ Đoàn kiểm tra", (V,)),
    )
    return Document("KH kiem tra lien nganh Q4.docx", data, wanted, on=date(2026, 9, 23))


# 11 ------------------------------------------------------------------------------------------------------------------
def _quarter_four() -> Document:
    one = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    first: list[Any] = [
        ["ĐĂNG KÝ NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2026"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm dự kiến"],
        one(
            1,
            "Tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027",
            "VP",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 12",
            "Báo cáo, Hội nghị",
            lead=V,
            support=ALL,
            due="2026-12-31",
        ),
        one(2, "Đánh giá, xếp loại công chức, viên chức năm 2026", "VP", None, "15/12", "Quyết định", lead=V, due="2026-12-15"),
        one(3, "Lập dự toán ngân sách năm 2027", "VP", "Trung tâm", "Tháng 10", "Dự toán", lead=V, support=T, due="2026-10-31"),
        one(
            4,
            "Điều chỉnh quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải",
            "QLĐT",
            "TN&MT",
            "Quý IV",
            "Tờ trình",
            lead=Q,
            support=M,
            due="2026-12-31",
        ),
        one(
            5,
            "Cấp mới, điều chỉnh giấy chứng nhận đăng ký đầu tư",
            "QLĐT",
            "DN&GSĐT, TN&MT",
            "Thường xuyên",
            "Giấy chứng nhận",
            lead=Q,
            support=[D, M],
        ),
        one(6, "Kiểm tra sau cấp phép 20 dự án", "DN&GSĐT", "QLĐT, QLLĐ", "30/11", "Báo cáo", lead=D, support=[Q, L], due="2026-11-30"),
        one(7, "Bình chọn doanh nghiệp tiêu biểu năm 2026", "DN&GSĐT", "VP", "Tháng 11", "Danh sách", lead=D, support=V, due="2026-11-30"),
        one(8, "Báo cáo tình hình sử dụng lao động 6 tháng cuối năm", "QLLĐ", None, "05/12", "Báo cáo", lead=L, due="2026-12-05"),
        one(
            9, "Nắm tình hình lương, thưởng Tết Đinh Mùi 2027", "QLLĐ", "Trung tâm", "25/12", "Báo cáo", lead=L, support=T, due="2026-12-25"
        ),
        one(
            10,
            "Đánh giá khu công nghiệp sinh thái DEEP C",
            "TN&MT",
            "QLĐT",
            "Quý IV",
            "Báo cáo đánh giá",
            lead=M,
            support=Q,
            due="2026-12-31",
        ),
    ]
    two = rows_of(("number", "content", "deadline", "product"))
    second: list[Any] = [
        ["TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        ["ĐĂNG KÝ NHIỆM VỤ QUÝ IV NĂM 2026"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Thời hạn", "Sản phẩm dự kiến"],
        two(
            1,
            "Tổ chức 02 phiên giao dịch việc làm tại khu công nghiệp",
            "16/10 và 20/11/2026",
            "02 phiên giao dịch",
            lead=T,
            due="2026-11-20",
        ),
        two(2, "Mở lớp đào tạo tiếng Hàn cho lao động", "Tháng 11/2026", "01 lớp", lead=T, due="2026-11-30"),
        two(3, "Tư vấn, giới thiệu việc làm cho người lao động", "Thường xuyên", None, lead=T),
    ]
    data = workbook(cells(first), cells(second), merged=("A1:F1",))
    return Document("Dang ky nhiem vu quy IV.xlsx", data, (*tasks(first), *tasks(second)), on=date(2026, 9, 25))


# 12 ------------------------------------------------------------------------------------------------------------------
def _slip() -> Document:
    row = rows_of(("content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Yêu cầu kết quả"],
        row(
            "Tham mưu trả lời chất vấn của đại biểu HĐND thành phố về tiến độ KCN Thủy Nguyên",
            "Phòng Quản lý đầu tư",
            "Phòng DN&GSĐT",
            "Trước 16h00 ngày 28/9/2026",
            "Dự thảo văn bản",
            lead=Q,
            support=D,
            due="2026-09-28",
        ),
        row(
            "Rà soát, cung cấp số liệu vi phạm môi trường giai đoạn 2024-2026",
            "Phòng Tài nguyên và Môi trường",
            "",
            "25/9/2026",
            "Bảng số liệu",
            lead=M,
            due="2026-09-25",
        ),
        row("Bố trí lịch tiếp công dân định kỳ tháng 10", "Văn phòng", "", "30/9/2026", "Lịch tiếp công dân", lead=V, due="2026-09-30"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHIẾU GIAO VIỆC",
        "Ngày 23 tháng 9 năm 2026",
        "Người giao: Đ/c Bùi Ngọc Hải, Phó Trưởng ban",
        cells(rows),
        "Người nhận việc ký, ghi rõ họ tên",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    return Document("Phieu giao viec 23-9.docx", data, tasks(rows), on=date(2026, 9, 24))


# 13 ------------------------------------------------------------------------------------------------------------------
def _conclusion_nested() -> Document:
    data = word(
        *HEAD,
        "Số: 4190/TB-BQL",
        "Hải Phòng, ngày 28 tháng 9 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Nguyễn Văn Quý tại buổi làm việc với Công ty CP Khu công nghiệp Đình Vũ",
        "Ngày 25/9/2026, Phó Trưởng ban Nguyễn Văn Quý chủ trì buổi làm việc với Công ty CP Khu công nghiệp Đình Vũ về các khó khăn, vướng mắc trong đầu tư hạ tầng. Sau khi nghe báo cáo và các ý kiến, Phó Trưởng ban kết luận:",
        "1. Ghi nhận, đánh giá cao nỗ lực của Công ty trong đầu tư, khai thác hạ tầng khu công nghiệp thời gian qua.",
        "2. Về các kiến nghị của Công ty:",
        "a) Về điều chỉnh tiến độ dự án: Giao Phòng Quản lý đầu tư hướng dẫn Công ty hoàn thiện hồ sơ điều chỉnh, xong trước ngày 09/10/2026.",
        "b) Về đấu nối nước thải: Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư kiểm tra hiện trạng, đề xuất phương án, báo cáo Phó Trưởng ban trước ngày 15/10/2026.",
        "c) Về nhà ở công nhân: Giao Phòng Quản lý lao động tổng hợp nhu cầu nhà ở của công nhân KCN Đình Vũ trong quý IV/2026.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư lập báo cáo giám sát tổng thể dự án hạ tầng trước ngày 30/10/2026, trong đó nêu rõ:",
        "- Tiến độ góp vốn, giải ngân;",
        "- Diện tích đất đã cho thuê lại;",
        "- Các hạng mục chưa hoàn thành và nguyên nhân.",
        "4. Trung tâm Dịch vụ việc làm hỗ trợ Công ty và các doanh nghiệp thứ cấp tuyển dụng lao động khi có yêu cầu.",
        "5. Đề nghị Công ty CP Khu công nghiệp Đình Vũ chủ động bố trí vốn, bảo đảm tiến độ cam kết.",
        "6. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Phó Trưởng ban trước ngày 05/11/2026.",
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị thực hiện./.",
        [
            [
                "Nơi nhận:\n- Trưởng ban (để b/c);\n- Các PTB;\n- Công ty CP KCN Đình Vũ;\n- Các phòng, Trung tâm;\n- Lưu: VT.",
                "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn",
            ]
        ],
    )
    wanted = (
        Wanted("hướng dẫn Công ty hoàn thiện hồ sơ điều chỉnh, xong trước ngày 09/10/2026", (Q,), due="2026-10-09"),
        Wanted("kiểm tra hiện trạng, đề xuất phương án, báo cáo Phó Trưởng ban trước ngày 15/10/2026", (M,), (Q,), due="2026-10-15"),
        Wanted("tổng hợp nhu cầu nhà ở của công nhân KCN Đình Vũ trong quý IV/2026", (L,), due="2026-12-31"),
        Wanted(
            "lập báo cáo giám sát tổng thể dự án hạ tầng trước ngày 30/10/2026, trong đó nêu rõ: - Tiến độ góp vốn, giải ngân; - Diện tích đất đã cho thuê lại; - Các hạng mục chưa hoàn thành và nguyên nhân",
            (D,),
            due="2026-10-30",
        ),
        Wanted("hỗ trợ Công ty và các doanh nghiệp thứ cấp tuyển dụng lao động khi có yêu cầu", (T,)),
        Wanted("chủ động bố trí vốn, bảo đảm tiến độ cam kết", ("Công ty CP Khu công nghiệp Đình Vũ",), asked=True),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Phó Trưởng ban trước ngày 05/11/2026", (V,), due="2026-11-05"),
    )
    return Document("TB 4190 KL lam viec KCN Dinh Vu.docx", data, wanted, on=date(2026, 9, 30))
