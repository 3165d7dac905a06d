# ruff: noqa: E501
"""Papers of an ordinary October (2026)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


HEAD = [
    ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
]


def head(number: str, day: str) -> list[list[str]]:
    return [*HEAD, [f"Số: {number}", f"Hải Phòng, {day}"]]


SIGN_V = [["Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Các PCM, ĐVSN;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]]
SIGN_P = [["Nơi nhận:\n- Trưởng ban, các Phó Trưởng ban;\n- Văn phòng, các PCM, Trung tâm;\n- Lưu: VT.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]]


def documents() -> Iterator[Document]:
    yield _quarter_programme()
    yield _monthly_conclusion()
    yield _digital_day()
    yield _city_tracking()
    yield _chat_short()
    yield _year_end_reports()
    yield _par_index()
    yield _week()
    yield _assets()
    yield _inspection_followup()
    yield _investor_meeting()
    yield _city_plan()
    yield _chat_list()


def _quarter_programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "leader"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 4512/TB-BQL ngày 01/10/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn hoàn thành", "Lãnh đạo Ban phụ trách"],
        ["I", "Công tác quy hoạch, đầu tư", None, None, None, None, None],
        row(1, "Tổng hợp kết quả thu hút đầu tư 9 tháng, dự kiến cả năm 2026", "P. QLĐT", "P. DN&GSĐT", "Báo cáo", "Trước 15/10", "Đ/c Hải", lead=Q, support=D, due="2026-10-15"),
        row(2, "Xây dựng Danh mục dự án kêu gọi đầu tư vào các KCN, KKT năm 2027", "P. QLĐT", "Các phòng chuyên môn", "Quyết định của Trưởng ban", "Tháng 12/2026", "Đ/c Hải", lead=Q, support=PCM, due="2026-12-31"),
        row(3, "Rà soát các dự án chậm tiến độ, chưa triển khai tại KCN Tràng Duệ và KCN Nam Đình Vũ; đề xuất phương án xử lý", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", "Báo cáo, tờ trình", "30/11/2026", "Đ/c Hải", lead=D, support=[Q, M], due="2026-11-30"),
        row(4, "Thẩm định điều chỉnh chủ trương đầu tư các dự án theo hồ sơ doanh nghiệp nộp", "P. QLĐT", "Sở Tài chính, Sở Xây dựng", "Giấy chứng nhận đăng ký đầu tư", "Thường xuyên", "Đ/c Hải", lead=Q, support=(), due=None),
        ["II", "Công tác doanh nghiệp, lao động", None, None, None, None, None],
        row(5, "Tổ chức Hội nghị đối thoại với doanh nghiệp FDI đợt 2 năm 2026", "P. DN&GSĐT", "Văn phòng, P. QLLĐ, Trung tâm", "Hội nghị; Báo cáo kết quả", "Tháng 11", "Đ/c Hải", lead=D, support=[V, L, T], due="2026-11-30"),
        row(6, "Kiểm tra việc thực hiện pháp luật lao động tại 12 doanh nghiệp theo Kế hoạch số 85/KH-BQL", "P. QLLĐ", "Sở Nội vụ, Công đoàn KKT", "Kết luận kiểm tra", "Từ 12/10 đến 13/11/2026", "Đ/c Sơn", lead=L, support=(), due="2026-11-13"),
        row(7, "Tổng hợp kế hoạch thưởng Tết, tình hình quan hệ lao động dịp cuối năm", "P. QLLĐ", "P. DN&GSĐT", "Báo cáo UBND thành phố", "20/12/2026", "Đ/c Sơn", lead=L, support=D, due="2026-12-20"),
        row(8, "Tổ chức 02 phiên giao dịch việc làm lưu động tại KCN VSIP, KCN Deep C", "Trung tâm", "P. QLLĐ", "Phiên giao dịch", "Quý IV", "Đ/c Sơn", lead=T, support=L, due="2026-12-31"),
        ["III", "Công tác tài nguyên, môi trường", None, None, None, None, None],
        row(9, "Báo cáo công tác bảo vệ môi trường KKT, KCN năm 2026", "P. TN&MT", None, "Báo cáo", "Trước 25/12/2026", "Đ/c Sơn", lead=M, due="2026-12-25"),
        row(10, "Kiểm tra hệ thống quan trắc nước thải tự động tại các KCN", "P. TN&MT", "P. DN&GSĐT; Công an thành phố", "Biên bản, báo cáo", "Tháng 10/2026", "Đ/c Sơn", lead=M, support=D, due="2026-10-31"),
        ["IV", "Công tác văn phòng, tổ chức cán bộ", None, None, None, None, None],
        row(11, "Đánh giá, xếp loại chất lượng công chức, viên chức năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quyết định", "Trước 15/12/2026", "Trưởng ban", lead=V, support=ALL, due="2026-12-15"),
        row(12, "Xây dựng dự toán thu, chi ngân sách năm 2027", "Văn phòng", "Trung tâm", "Dự toán", "10/10/2026", "Trưởng ban", lead=V, support=T, due="2026-10-10"),
        row(13, "Tổng kiểm kê tài sản công, thanh lý tài sản hỏng", "Văn phòng", None, "Biên bản kiểm kê", "31/12/2026", "Trưởng ban", lead=V, due="2026-12-31"),
        row(14, "Tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo", "Văn phòng", "Các phòng chuyên môn", None, "Khi phát sinh", "Trưởng ban", lead=V, support=PCM, due=None),
        [],
        ["Tổng số: 14 nhiệm vụ"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("chuong-trinh-quy-4.xlsx", workbook(cells(rows)), tasks(rows), on=date(2026, 10, 5))


def _monthly_conclusion() -> Document:
    data = word(
        head("4588/TB-BQL", "ngày 06 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của đồng chí Trưởng ban tại Hội nghị giao ban công tác tháng 10 năm 2026",
        "Ngày 05/10/2026, đồng chí Trưởng ban chủ trì Hội nghị giao ban đánh giá kết quả công tác tháng 9, triển khai nhiệm vụ tháng 10 năm 2026. Tham dự có các đồng chí Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn, Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, đồng chí Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong 9 tháng đầu năm, các phòng, đơn vị đã hoàn thành 312/348 nhiệm vụ được giao; thu hút đầu tư FDI đạt 1,8 tỷ USD, bằng 90% kế hoạch. Tuy nhiên còn 07 nhiệm vụ UBND thành phố giao quá hạn, một số báo cáo chất lượng chưa cao.",
        "II. Nhiệm vụ trọng tâm trong thời gian tới",
        "1. Các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, kỷ luật, kỷ cương trong thực thi công vụ.",
        "2. Giao Phòng Quản lý đầu tư:",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ đề nghị thành lập KCN Tràng Duệ 3 giai đoạn 2, trình UBND thành phố trước ngày 25/10/2026.",
        "- Rà soát tiến độ giải quyết hồ sơ cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư, không để hồ sơ quá hạn.",
        "- Chuẩn bị nội dung làm việc với Tập đoàn LG ngày 21/10/2026.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc các nhà đầu tư hạ tầng báo cáo tình hình thực hiện vốn đầu tư quý III, tổng hợp báo cáo Trưởng ban trước ngày 16/10/2026.",
        "4. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp những tháng cuối năm; hoàn thành trong tháng 10/2026.",
        "5. Giao Phòng Tài nguyên và Môi trường:",
        "- Kiểm tra, xử lý phản ánh của người dân về mùi hôi tại khu vực KCN Đồ Sơn; báo cáo kết quả trước ngày 12/10/2026.",
        "- Tham mưu văn bản gửi các chủ đầu tư hạ tầng về công tác phòng, chống bão, ngập lụt.",
        "6. Giao Văn phòng:",
        "- Theo dõi, đôn đốc 07 nhiệm vụ quá hạn, tham mưu văn bản phê bình đơn vị chậm trễ.",
        "- Chủ trì, phối hợp với các phòng chuyên môn hoàn thiện Quy chế làm việc sửa đổi của Ban Quản lý, trình Trưởng ban ký ban hành trước ngày 30/10/2026.",
        "- Chuẩn bị các điều kiện tổ chức Hội nghị công chức, viên chức, người lao động năm 2026.",
        "7. Trung tâm Dịch vụ việc làm xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, gửi Văn phòng thẩm định trước ngày 31/10/2026.",
        "Trên đây là kết luận của đồng chí Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        SIGN_V,
    )
    return Document(
        "tb-ket-luan-giao-ban-thang-10.docx",
        data,
        (
            Wanted("hoàn thiện hồ sơ đề nghị thành lập KCN Tràng Duệ 3 giai đoạn 2, trình UBND thành phố trước ngày 25/10/2026", (Q,), (M,), due="2026-10-25"),
            Wanted("Rà soát tiến độ giải quyết hồ sơ cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư, không để hồ sơ quá hạn", (Q,)),
            Wanted("Chuẩn bị nội dung làm việc với Tập đoàn LG ngày 21/10/2026", (Q,), due="2026-10-21"),
            Wanted("đôn đốc các nhà đầu tư hạ tầng báo cáo tình hình thực hiện vốn đầu tư quý III, tổng hợp báo cáo Trưởng ban trước ngày 16/10/2026", (D,), due="2026-10-16"),
            Wanted("khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp những tháng cuối năm; hoàn thành trong tháng 10/2026", (L,), (T,), due="2026-10-31"),
            Wanted("Kiểm tra, xử lý phản ánh của người dân về mùi hôi tại khu vực KCN Đồ Sơn; báo cáo kết quả trước ngày 12/10/2026", (M,), due="2026-10-12"),
            Wanted("Tham mưu văn bản gửi các chủ đầu tư hạ tầng về công tác phòng, chống bão, ngập lụt", (M,)),
            Wanted("Theo dõi, đôn đốc 07 nhiệm vụ quá hạn, tham mưu văn bản phê bình đơn vị chậm trễ", (V,)),
            Wanted("hoàn thiện Quy chế làm việc sửa đổi của Ban Quản lý, trình Trưởng ban ký ban hành trước ngày 30/10/2026", (V,), (PCM,), due="2026-10-30"),
            Wanted("Chuẩn bị các điều kiện tổ chức Hội nghị công chức, viên chức, người lao động năm 2026", (V,)),
            Wanted("xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, gửi Văn phòng thẩm định trước ngày 31/10/2026", (T,), due="2026-10-31"),
        ),
        on=date(2026, 10, 8),
    )


def _digital_day() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian thực hiện", "Kết quả, sản phẩm"],
        ["I", "Tuyên truyền", "", "", "", ""],
        row("1", "Treo băng rôn, khẩu hiệu, chạy chữ trên bảng điện tử tại trụ sở", "Văn phòng", "", "Từ 05/10 đến 12/10/2026", "Băng rôn, khẩu hiệu", lead=V, due="2026-10-12"),
        row("2", "Đăng tải tin, bài về Ngày Chuyển đổi số quốc gia trên Cổng thông tin điện tử và fanpage", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Trong tháng 10/2026", "Tối thiểu 05 tin, bài", lead=T, support=V, due="2026-10-31"),
        row("3", "Gửi thư ngỏ tới doanh nghiệp về sử dụng dịch vụ công trực tuyến toàn trình", "Phòng Doanh nghiệp và GSĐT", "Trung tâm", "09/10/2026", "Thư ngỏ", lead=D, support=T, due="2026-10-09"),
        ["II", "Hoạt động hưởng ứng", "", "", "", ""],
        row("4", "Tổ chức lớp tập huấn kỹ năng sử dụng trí tuệ nhân tạo trong xử lý văn bản", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "15/10/2026", "01 lớp tập huấn", lead=V, support=ALL, due="2026-10-15"),
        row("5", "Rà soát, làm sạch dữ liệu dự án đầu tư trên hệ thống eHeza", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và GSĐT", "Trước 30/10/2026", "Dữ liệu được cập nhật", lead=Q, support=D, due="2026-10-30"),
        row("6", "Số hóa hồ sơ, kết quả giải quyết TTHC còn hiệu lực", "Các phòng chuyên môn", "Văn phòng", "Quý IV/2026", "Hồ sơ số hóa", lead=PCM, support=V, due="2026-12-31"),
        row("7", "Thí điểm sổ quản lý lao động điện tử tại KCN Nomura", "Phòng QLLĐ", "Sở Khoa học và Công nghệ", "Tháng 11/2026", "Phần mềm thí điểm", lead=L, support=(), due="2026-11-30"),
        row("8", "Tổng hợp, báo cáo kết quả tổ chức Ngày Chuyển đổi số", "Văn phòng", "Các phòng, đơn vị", "Trước ngày 20/10/2026", "Báo cáo gửi Sở Khoa học và Công nghệ", lead=V, support=(), due="2026-10-20"),
    ]
    data = word(
        head("4497/KH-BQL", "ngày 30 tháng 9 năm 2026"),
        "KẾ HOẠCH",
        "Tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 năm 2026",
        "Thực hiện Kế hoạch số 268/KH-UBND ngày 18/9/2026 của UBND thành phố, Ban Quản lý Khu kinh tế Hải Phòng xây dựng Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức của công chức, viên chức, người lao động và doanh nghiệp về chuyển đổi số.",
        "2. Các hoạt động bảo đảm thiết thực, hiệu quả, tiết kiệm, tránh hình thức.",
        "II. NỘI DUNG: Chi tiết tại Phụ lục kèm theo.",
        "III. KINH PHÍ: Từ nguồn kinh phí chi thường xuyên năm 2026 của Ban Quản lý.",
        SIGN_P,
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ HƯỞNG ỨNG NGÀY CHUYỂN ĐỔI SỐ NĂM 2026",
        "(Kèm theo Kế hoạch số 4497/KH-BQL ngày 30/9/2026)",
        cells(rows),
    )
    return Document("kh-ngay-chuyen-doi-so.docx", data, tasks(rows), on=date(2026, 10, 2))


def _city_tracking() -> Document:
    row = rows_of(("number", "source", "content", "lead", "support", "deadline", "state", "note"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Số liệu trên phân hệ NV UBND tính đến ngày 12/10/2026)"],
        [],
        ["STT", "Số, ký hiệu, ngày văn bản giao", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "5120/UBND-XD ngày 15/9/2026", "Tham gia ý kiến đồ án điều chỉnh quy hoạch phân khu khu vực đảo Cát Hải", "Phòng Quản lý đầu tư", "Phòng TN&MT", datetime(2026, 10, 16), "Đang thực hiện", None, lead=Q, support=M, due="2026-10-16"),
        row(2, "5188/UBND-NC ngày 18/9/2026", "Báo cáo kết quả triển khai Đề án 06 quý III/2026", "Văn phòng", None, datetime(2026, 10, 14), "Đang thực hiện", None, lead=V, due="2026-10-14"),
        row(3, "TB 402/TB-UBND ngày 21/9/2026", "Đề xuất giải pháp tháo gỡ vướng mắc về giải phóng mặt bằng KCN Nam Tràng Cát", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", datetime(2026, 10, 20), "Đang thực hiện", "UBND phường Hải An cung cấp số liệu", lead=Q, support=D, due="2026-10-20"),
        row(4, "5204/UBND-TH ngày 21/9/2026", "Báo cáo tình hình sản xuất, kinh doanh của doanh nghiệp sau bão số 9", "Phòng DN&GSĐT", "Phòng QLLĐ", datetime(2026, 10, 9), "Quá hạn", "Đã dự thảo", lead=D, support=L, due="2026-10-09"),
        row(5, "5231/UBND-VX ngày 23/9/2026", "Rà soát nhu cầu nhà ở công nhân, thiết chế công đoàn trong KKT", "Phòng Quản lý lao động", "Phòng QLĐT", datetime(2026, 10, 30), "Đang thực hiện", None, lead=L, support=Q, due="2026-10-30"),
        row(6, "5260/UBND-MT ngày 24/9/2026", "Kiểm tra việc chấp hành giấy phép môi trường của Công ty TNHH Thép Việt Nhật", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường", datetime(2026, 10, 23), "Đang thực hiện", None, lead=M, support=(), due="2026-10-23"),
        row(7, "QĐ 3345/QĐ-UBND ngày 25/9/2026", "Triển khai Kế hoạch phát triển kinh tế tuần hoàn giai đoạn 2026-2030", "Phòng TN&MT", "Các phòng chuyên môn", None, "Đang thực hiện", "Không hạn", lead=M, support=PCM, due=None),
        row(8, "5302/UBND-NV ngày 28/9/2026", "Rà soát vị trí việc làm, cơ cấu ngạch công chức", "Văn phòng", "Các phòng chuyên môn", datetime(2026, 10, 25), "Đang thực hiện", None, lead=V, support=PCM, due="2026-10-25"),
        row(9, "5333/UBND-TC ngày 29/9/2026", "Báo cáo tiến độ giải ngân vốn đầu tư công 9 tháng năm 2026", "Văn phòng", None, datetime(2026, 10, 8), "Đã trình ký", None, lead=V, due="2026-10-08"),
        row(10, "5347/UBND-ĐN ngày 30/9/2026", "Chuẩn bị nội dung tiếp đoàn doanh nghiệp tỉnh Aichi (Nhật Bản)", "Phòng QLĐT", "Văn phòng; Trung tâm", datetime(2026, 10, 28), "Đang thực hiện", None, lead=Q, support=[V, T], due="2026-10-28"),
        row(11, "5359/UBND-CT ngày 01/10/2026", "Góp ý dự thảo Quy chế quản lý cụm cảng cạn", "Phòng DN&GSĐT", None, datetime(2026, 10, 15), "Đang thực hiện", None, lead=D, due="2026-10-15"),
        row(12, "5371/UBND-VX ngày 02/10/2026", "Phối hợp tổ chức Ngày hội việc làm thành phố năm 2026", "Trung tâm DVVL", "Phòng QLLĐ", datetime(2026, 11, 14), "Đang thực hiện", None, lead=T, support=L, due="2026-11-14"),
        row(13, "5390/UBND-KSTT ngày 05/10/2026", "Công bố danh mục TTHC thực hiện không phụ thuộc địa giới hành chính", "Văn phòng", "Phòng QLĐT, Phòng QLLĐ, Phòng TN&MT", datetime(2026, 10, 19), "Đang thực hiện", None, lead=V, support=[Q, L, M], due="2026-10-19"),
        [],
        [None, "Người lập biểu", None, None, None, None, "Chánh Văn phòng"],
    ]
    return Document("nv-ubnd-12-10.xlsx", workbook(cells(rows)), tasks(rows), on=date(2026, 10, 13))


def _chat_short() -> Document:
    text = """Kính gửi các đồng chí Trưởng phòng, Giám đốc Trung tâm,
Văn phòng xin truyền đạt ý kiến chỉ đạo của Trưởng ban sáng nay (14/10):
1. P. QLĐT: hoàn thiện báo cáo về dự án của Công ty Pegatron, gửi Trưởng ban trước 16h ngày 15/10.
2. P. TN&MT kiểm tra hiện trường sự cố tràn nước thải tại KCN An Dương, báo cáo nhanh trong ngày 14/10.
3. P. QLLĐ phối hợp với P. DN&GSĐT nắm tình hình ngừng việc tại Công ty May Đại Dương, báo cáo hằng ngày.
4. Văn phòng bố trí xe, hậu cần đoàn đi công tác Quảng Ninh ngày 20/10.
5. Trung tâm gửi danh sách viên chức dự lớp bồi dưỡng kế toán về Văn phòng trước ngày 17/10.
Trân trọng cảm ơn các đồng chí!"""
    return Document(
        "tin nhắn",
        text.encode(),
        (
            Wanted("hoàn thiện báo cáo về dự án của Công ty Pegatron, gửi Trưởng ban trước 16h ngày 15/10", (Q,), due="2026-10-15"),
            Wanted("kiểm tra hiện trường sự cố tràn nước thải tại KCN An Dương, báo cáo nhanh trong ngày 14/10", (M,), due="2026-10-14"),
            Wanted("nắm tình hình ngừng việc tại Công ty May Đại Dương, báo cáo hằng ngày", (L,), (D,)),
            Wanted("bố trí xe, hậu cần đoàn đi công tác Quảng Ninh ngày 20/10", (V,), due="2026-10-20"),
            Wanted("gửi danh sách viên chức dự lớp bồi dưỡng kế toán về Văn phòng trước ngày 17/10", (T,), due="2026-10-17"),
        ),
        on=date(2026, 10, 14),
    )


def _year_end_reports() -> Document:
    data = word(
        head("4701/BQL-VP", "ngày 13 tháng 10 năm 2026"),
        "V/v chuẩn bị báo cáo tổng kết công tác năm 2026, xây dựng Chương trình công tác năm 2027",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 5380/UBND-TH ngày 05/10/2026 của UBND thành phố về việc chuẩn bị báo cáo tổng kết năm 2026, Ban Quản lý Khu kinh tế Hải Phòng yêu cầu các phòng, đơn vị thực hiện các nội dung sau:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp xây dựng báo cáo kết quả công tác năm 2026, phương hướng nhiệm vụ năm 2027 thuộc lĩnh vực phụ trách, gửi Văn phòng trước ngày 10/11/2026.",
        "2. Các phòng chuyên môn đăng ký nội dung đưa vào Chương trình công tác năm 2027 của UBND thành phố và Ban Quản lý, gửi Văn phòng trước ngày 05/11/2026.",
        "3. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư xây dựng báo cáo chuyên đề thu hút đầu tư và giám sát dự án năm 2026; hoàn thành trước ngày 20/11/2026.",
        "4. Phòng Quản lý lao động tổng hợp số liệu lao động, tiền lương, bảo hiểm xã hội tại các doanh nghiệp đến hết ngày 31/10/2026, gửi Văn phòng trước ngày 12/11/2026.",
        "5. Phòng Tài nguyên và Môi trường cập nhật diện tích đất công nghiệp đã cho thuê, tỷ lệ lấp đầy các KCN, gửi Văn phòng trước ngày 12/11/2026.",
        "6. Giao Văn phòng tổng hợp, xây dựng dự thảo Báo cáo tổng kết của Ban Quản lý, trình Trưởng ban trước ngày 25/11/2026; theo dõi, đôn đốc các phòng, đơn vị thực hiện.",
        "Nhận được Công văn này, yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        SIGN_P,
    )
    return Document(
        "cv-4701-bao-cao-tong-ket.docx",
        data,
        (
            Wanted("xây dựng báo cáo kết quả công tác năm 2026, phương hướng nhiệm vụ năm 2027 thuộc lĩnh vực phụ trách, gửi Văn phòng trước ngày 10/11/2026", (ALL,), due="2026-11-10"),
            Wanted("đăng ký nội dung đưa vào Chương trình công tác năm 2027 của UBND thành phố và Ban Quản lý, gửi Văn phòng trước ngày 05/11/2026", (PCM,), due="2026-11-05"),
            Wanted("xây dựng báo cáo chuyên đề thu hút đầu tư và giám sát dự án năm 2026; hoàn thành trước ngày 20/11/2026", (Q,), (D,), due="2026-11-20"),
            Wanted("tổng hợp số liệu lao động, tiền lương, bảo hiểm xã hội tại các doanh nghiệp đến hết ngày 31/10/2026, gửi Văn phòng trước ngày 12/11/2026", (L,), due="2026-11-12"),
            Wanted("cập nhật diện tích đất công nghiệp đã cho thuê, tỷ lệ lấp đầy các KCN, gửi Văn phòng trước ngày 12/11/2026", (M,), due="2026-11-12"),
            Wanted("tổng hợp, xây dựng dự thảo Báo cáo tổng kết của Ban Quản lý, trình Trưởng ban trước ngày 25/11/2026; theo dõi, đôn đốc các phòng, đơn vị thực hiện", (V,), due="2026-11-25"),
        ),
        on=date(2026, 10, 15),
    )


def _par_index() -> Document:
    data = word(
        head("4655/TB-BQL", "ngày 09 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Phân công nhiệm vụ phục vụ tự chấm điểm Chỉ số cải cách hành chính năm 2026",
        "Căn cứ Quyết định số 3078/QĐ-UBND ngày 21/9/2022 của UBND thành phố; để bảo đảm công tác tự chấm điểm Chỉ số cải cách hành chính năm 2026, lãnh đạo Ban phân công nhiệm vụ như sau:",
        "1. Văn phòng",
        "- Rà soát toàn bộ tiêu chí, tiêu chí thành phần; lập bảng tự chấm điểm dự kiến. Hoàn thành trước ngày 30/10/2026.",
        "- Phối hợp với các phòng chuyên môn thu thập tài liệu kiểm chứng.",
        "- Khảo sát mức độ hài lòng của doanh nghiệp tại Bộ phận một cửa (tối thiểu 150 phiếu), xong trong tháng 11/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Cung cấp tài liệu kiểm chứng tiêu chí thu hút đầu tư trước ngày 23/10/2026.",
        "- Đề xuất phương án đơn giản hóa 03 thủ tục hành chính lĩnh vực đầu tư.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Cung cấp tài liệu kiểm chứng về đối thoại, giải quyết kiến nghị của doanh nghiệp trước ngày 23/10/2026.",
        "4. Phòng Quản lý lao động",
        "- Khắc phục 02 tiêu chí bị trừ điểm năm 2025 về giải quyết hồ sơ cấp giấy phép lao động.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Cập nhật quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực môi trường theo quy định mới, trình Trưởng ban trước ngày 06/11/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Xây dựng chuyên mục cải cách hành chính trên fanpage, đăng tải tối thiểu 02 tin/tuần.",
        "- Cung cấp ảnh chụp, đường link các tin, bài tuyên truyền năm 2026 trước ngày 23/10/2026.",
        "Văn phòng thông báo để các phòng, đơn vị thực hiện./.",
        SIGN_V,
    )
    return Document(
        "phan-cong-par-index-2026.docx",
        data,
        (
            Wanted("Rà soát toàn bộ tiêu chí, tiêu chí thành phần; lập bảng tự chấm điểm dự kiến", (V,), due="2026-10-30"),
            Wanted("thu thập tài liệu kiểm chứng", (V,), (PCM,)),
            Wanted("Khảo sát mức độ hài lòng của doanh nghiệp tại Bộ phận một cửa (tối thiểu 150 phiếu), xong trong tháng 11/2026", (V,), due="2026-11-30"),
            Wanted("Cung cấp tài liệu kiểm chứng tiêu chí thu hút đầu tư trước ngày 23/10/2026", (Q,), due="2026-10-23"),
            Wanted("Đề xuất phương án đơn giản hóa 03 thủ tục hành chính lĩnh vực đầu tư", (Q,)),
            Wanted("Cung cấp tài liệu kiểm chứng về đối thoại, giải quyết kiến nghị của doanh nghiệp trước ngày 23/10/2026", (D,), due="2026-10-23"),
            Wanted("Khắc phục 02 tiêu chí bị trừ điểm năm 2025 về giải quyết hồ sơ cấp giấy phép lao động", (L,)),
            Wanted("Cập nhật quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực môi trường theo quy định mới, trình Trưởng ban trước ngày 06/11/2026", (M,), due="2026-11-06"),
            Wanted("Xây dựng chuyên mục cải cách hành chính trên fanpage, đăng tải tối thiểu 02 tin/tuần", (T,)),
            Wanted("Cung cấp ảnh chụp, đường link các tin, bài tuyên truyền năm 2026 trước ngày 23/10/2026", (T,), due="2026-10-23"),
        ),
        on=date(2026, 10, 12),
    )


def _week() -> Document:
    row = rows_of(("day", "content", "lead", "support", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC TUẦN 43"],
        ["(Từ ngày 19/10/2026 đến ngày 23/10/2026)"],
        [],
        ["Thời gian", "Nội dung công việc", "Đơn vị thực hiện", "Đơn vị phối hợp", "Ghi chú"],
        row("19/10/2026", "Chuẩn bị tài liệu giao ban lãnh đạo Ban", "Văn phòng", None, "Phòng họp tầng 3", lead=V, due="2026-10-19"),
        row(None, "Kiểm tra tiến độ dự án Nhà máy LG Display giai đoạn 4", "P. DN&GSĐT", "P. QLĐT", None, lead=D, support=Q, due="2026-10-19"),
        row("20/10/2026", "Làm việc với Sở Tài chính về phân bổ dự toán 2027", "Văn phòng", None, None, lead=V, due="2026-10-20"),
        row(None, "Hòa giải tranh chấp lao động tại Công ty TNHH Regina Miracle", "P. QLLĐ", "Liên đoàn Lao động TP", None, lead=L, support=(), due="2026-10-20"),
        row("21/10/2026", "Khảo sát điểm xả thải KCN Đình Vũ", "P. TN&MT", None, None, lead=M, due="2026-10-21"),
        row("22/10/2026", "Tổ chức họp thẩm định hồ sơ dự án kho ngoại quan Lạch Huyện", "P. QLĐT", "P. TN&MT, P. DN&GSĐT", None, lead=Q, support=[M, D], due="2026-10-22"),
        row(None, "Phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm", "P. QLLĐ", None, lead=T, support=L, due="2026-10-22"),
        row("23/10/2026", "Gửi báo cáo tuần về Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", None, "Trước 11h00", lead=ALL, due="2026-10-23"),
        row("Trong tuần", "Cập nhật hồ sơ công việc trên HpNet", "Các phòng chuyên môn", "Văn phòng", None, lead=PCM, support=V, due="2026-10-25"),
        [],
        ["Nơi nhận: Lãnh đạo Ban; các phòng, đơn vị; Lưu VP."],
    ]
    data = workbook(cells(rows), merged=("A6:A7", "A8:A9", "A11:A12"))
    return Document("ct-tuan-43.xlsx", data, tasks(rows), on=date(2026, 10, 19))


def _assets() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nội dung", "Đơn vị thực hiện", "Thời hạn", "Sản phẩm"],
        row("1", "Ban hành Kế hoạch xác minh tài sản, thu nhập và danh sách người có nghĩa vụ kê khai năm 2026", "Văn phòng", "Trước ngày 31/10/2026", "Kế hoạch, danh sách", lead=V, due="2026-10-31"),
        row("2", "Thực hiện kê khai tài sản, thu nhập hằng năm", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước ngày 30/11/2026", "Bản kê khai (02 bản)", lead=ALL, due="2026-11-30"),
        row("3", "Tiếp nhận, kiểm tra bản kê khai; lập sổ theo dõi giao, nhận", "Văn phòng", "10/12/2026", "Sổ theo dõi", lead=V, due="2026-12-10"),
        row("4", "Công khai bản kê khai tại trụ sở", "Văn phòng", "Từ 15/12 đến 30/12/2026", "Biên bản công khai", lead=V, due="2026-12-30"),
        row("5", "Chuyển đổi vị trí công tác đối với công chức thẩm định hồ sơ đầu tư đủ 03 năm", "Văn phòng, Phòng Quản lý đầu tư", "Quý IV/2026", "Quyết định điều động", lead=[V, Q], due="2026-12-31"),
        row("6", "Rà soát xung đột lợi ích trong giải quyết hồ sơ cấp phép lao động nước ngoài", "Phòng QLLĐ", "15/11/2026", "Báo cáo", lead=L, due="2026-11-15"),
        row("7", "Tự kiểm tra việc chấp hành quy tắc ứng xử", "Các phòng chuyên môn, Trung tâm", "Hằng tháng", "", lead=[PCM, T], due=None),
        row("8", "Báo cáo công tác phòng, chống tham nhũng năm 2026", "Văn phòng", "Trước ngày 15/12", "Báo cáo gửi Thanh tra thành phố", lead=V, due="2026-12-15"),
    ]
    data = word(
        head("4733/KH-BQL", "ngày 15 tháng 10 năm 2026"),
        "KẾ HOẠCH",
        "Triển khai kê khai, kiểm soát tài sản, thu nhập và công tác phòng, chống tham nhũng, lãng phí, tiêu cực những tháng cuối năm 2026",
        "Căn cứ Luật Phòng, chống tham nhũng năm 2018; Nghị định số 130/2020/NĐ-CP ngày 30/10/2020 của Chính phủ, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch như sau:",
        "I. Mục đích, yêu cầu",
        "Bảo đảm việc kê khai đúng đối tượng, đúng trình tự, đúng thời hạn; phát huy vai trò người đứng đầu.",
        "II. Nội dung, tiến độ thực hiện",
        cells(rows),
        "III. Tổ chức thực hiện",
        "1. Trưởng các phòng, đơn vị chịu trách nhiệm trước Trưởng ban về kết quả thực hiện Kế hoạch này.",
        "2. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban xem xét, quyết định./.",
        SIGN_P,
    )
    return Document("kh-ke-khai-tai-san.docx", data, tasks(rows), on=date(2026, 10, 19))


def _inspection_followup() -> Document:
    row = rows_of(("number", "finding", "content", "lead", "deadline", "result"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["KHẮC PHỤC TỒN TẠI, HẠN CHẾ THEO KẾT LUẬN THANH TRA SỐ 88/KL-TTr NGÀY 22/9/2026"],
        ["(Kèm theo Kế hoạch số 4760/KH-BQL ngày 16/10/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị chịu trách nhiệm", "Thời hạn", "Kết quả"],
        row(1, "04 dự án chậm tiến độ chưa được xử lý", "Lập biên bản làm việc với 04 chủ đầu tư, yêu cầu cam kết tiến độ", "Phòng Doanh nghiệp và Giám sát đầu tư", "30/10/2026", None, lead=D, due="2026-10-30"),
        row(2, "Chưa giám sát việc góp vốn của 11 doanh nghiệp", "Yêu cầu doanh nghiệp báo cáo, cung cấp chứng từ góp vốn", None, "15/11/2026", None, lead=D, due="2026-11-15"),
        row(3, "Báo cáo giám sát đầu tư 6 tháng gửi chậm", "Kiểm điểm, rút kinh nghiệm đối với cá nhân liên quan", None, "25/10/2026", None, lead=D, due="2026-10-25"),
        row(4, "Hồ sơ thẩm định thiếu ý kiến của cơ quan liên quan", "Bổ sung ý kiến, hoàn thiện hồ sơ lưu trữ 06 dự án", "Phòng Quản lý đầu tư", "15/11/2026", None, lead=Q, due="2026-11-15"),
        row(5, "Cập nhật chậm dữ liệu lên Hệ thống thông tin quốc gia về đầu tư", "Cập nhật đầy đủ dữ liệu các dự án cấp từ năm 2024 đến nay", None, "30/11/2026", None, lead=Q, due="2026-11-30"),
        row(6, "02 doanh nghiệp chưa có giấy phép môi trường", "Đôn đốc doanh nghiệp lập hồ sơ; kiến nghị xử phạt nếu không chấp hành", "Phòng Tài nguyên và Môi trường", "30/11/2026", None, lead=M, due="2026-11-30"),
        row(7, "Chưa thu hồi tiền ký quỹ của 01 dự án", "Tham mưu văn bản đề nghị xử lý tiền ký quỹ", "Phòng Quản lý đầu tư", "20/11/2026", None, lead=Q, due="2026-11-20"),
        row(8, "Quy chế chi tiêu nội bộ chưa sửa đổi", "Sửa đổi, bổ sung Quy chế chi tiêu nội bộ", "Văn phòng", "31/12/2026", None, lead=V, due="2026-12-31"),
        row(9, "Quản lý tài sản công chưa chặt chẽ", "Mở sổ theo dõi, dán nhãn tài sản", None, "Sau khi có kết quả kiểm kê", None, lead=V, due=None),
        [],
        ["Ghi chú: Các đơn vị gửi kết quả khắc phục kèm tài liệu chứng minh."],
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3", "D6:D8", "D9:D10", "D13:D14"))
    return Document("khac-phuc-kl-88.xlsx", data, tasks(rows), on=date(2026, 10, 20))


def _investor_meeting() -> Document:
    data = word(
        head("4799/TB-BQL", "ngày 20 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp giải quyết kiến nghị của các doanh nghiệp Hàn Quốc",
        "Chiều ngày 16/10/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì cuộc họp với Hiệp hội doanh nghiệp Hàn Quốc tại Hải Phòng. Sau khi nghe ý kiến của các doanh nghiệp và các phòng, Phó Trưởng ban kết luận:",
        "1. Về thủ tục cấp giấy phép lao động: Giao Phòng Quản lý lao động rút ngắn thời gian giải quyết còn 03 ngày làm việc; xây dựng tài liệu hướng dẫn bằng tiếng Hàn, hoàn thành trước ngày 15/11/2026.",
        "2. Về hạ tầng giao thông: Ghi nhận kiến nghị về tình trạng ùn tắc tại nút giao Quốc lộ 10. Phòng Quản lý đầu tư có văn bản đề nghị Sở Xây dựng xem xét, xử lý trước ngày 27/10/2026.",
        "3. Về cung ứng điện: Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Công ty Điện lực Hải Phòng rà soát lịch cắt điện tại KCN Tràng Duệ, thông báo tới doanh nghiệp.",
        "4. Về xử lý nước thải: Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư làm việc với chủ đầu tư hạ tầng KCN Tràng Duệ về giá dịch vụ xử lý nước thải; báo cáo Phó Trưởng ban trước ngày 06/11/2026.",
        "5. Về tuyển dụng: Giao Trung tâm Dịch vụ việc làm kết nối với các trường cao đẳng giới thiệu lao động biết tiếng Hàn cho doanh nghiệp trong quý IV/2026.",
        "6. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp kết quả báo cáo Phó Trưởng ban trước ngày 30/11/2026.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        SIGN_V,
    )
    return Document(
        "tb-4799.docx",
        data,
        (
            Wanted("rút ngắn thời gian giải quyết còn 03 ngày làm việc; xây dựng tài liệu hướng dẫn bằng tiếng Hàn, hoàn thành trước ngày 15/11/2026", (L,), due="2026-11-15"),
            Wanted("có văn bản đề nghị Sở Xây dựng xem xét, xử lý trước ngày 27/10/2026", (Q,), due="2026-10-27"),
            Wanted("rà soát lịch cắt điện tại KCN Tràng Duệ, thông báo tới doanh nghiệp", (D,)),
            Wanted("làm việc với chủ đầu tư hạ tầng KCN Tràng Duệ về giá dịch vụ xử lý nước thải; báo cáo Phó Trưởng ban trước ngày 06/11/2026", (M,), (D,), due="2026-11-06"),
            Wanted("kết nối với các trường cao đẳng giới thiệu lao động biết tiếng Hàn cho doanh nghiệp trong quý IV/2026", (T,), due="2026-12-31"),
            Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp kết quả báo cáo Phó Trưởng ban trước ngày 30/11/2026", (V,), due="2026-11-30"),
        ),
        on=date(2026, 10, 22),
    )


def _city_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung nhiệm vụ", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời gian hoàn thành"],
        row("1", "Hoàn thiện hồ sơ Khu thương mại tự do, khu chức năng số 3", "Phòng Quản lý đầu tư", "Sở Tài chính; Phòng Tài nguyên và Môi trường", "30/11/2026", lead=Q, support=M, due="2026-11-30"),
        row("2", "Bố trí vốn giải phóng mặt bằng khu chức năng số 3", "Sở Tài chính", "Phòng Quản lý đầu tư", "Tháng 12/2026", lead="Sở Tài chính", support=Q, due="2026-12-31", asked=True),
        row("3", "Ban hành bảng giá đất áp dụng trong Khu thương mại tự do", "Sở Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường", "31/12/2026", lead="Sở Nông nghiệp và Môi trường", support=M, due="2026-12-31", asked=True),
        row("4", "Xây dựng bộ quy trình một cửa tại chỗ về đầu tư, lao động, môi trường", "Văn phòng Ban Quản lý", "Các phòng chuyên môn", "Quý IV/2026", lead=V, support=PCM, due="2026-12-31"),
        row("5", "Xúc tiến đầu tư tại Singapore, Hàn Quốc", "Phòng Quản lý đầu tư", "Văn phòng; Sở Ngoại vụ", "Từ 09/11 đến 14/11/2026", lead=Q, support=V, due="2026-11-14"),
        row("6", "Xây dựng phương án bảo đảm an ninh, trật tự", "Công an thành phố", "", "15/12/2026", lead="Công an thành phố", due="2026-12-15", asked=True),
        row("7", "Đào tạo nguồn nhân lực phục vụ Khu thương mại tự do", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "2027", lead=T, support=L, due="2027-12-31"),
        row("8", "Giám sát tiến độ các dự án hạ tầng thiết yếu", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "Hằng tuần", lead=D, due=None),
    ]
    data = word(
        head("4820/KH-BQL", "ngày 21 tháng 10 năm 2026"),
        "KẾ HOẠCH",
        "Triển khai Nghị quyết của HĐND thành phố về phát triển Khu thương mại tự do thế hệ mới",
        "Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch triển khai như sau:",
        "1. Yêu cầu: xác định rõ người, rõ việc, rõ thời gian, rõ kết quả.",
        "2. Các nhiệm vụ cụ thể:",
        cells(rows),
        "3. Các phòng, đơn vị căn cứ Kế hoạch này chủ động triển khai thực hiện./.",
        SIGN_P,
    )
    return Document("kh-khu-thuong-mai-tu-do.docx", data, tasks(rows), on=date(2026, 10, 23))


def _chat_list() -> Document:
    text = """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
NHIỆM VỤ TRỌNG TÂM THÁNG 11/2026
I. Văn phòng
1. Tổ chức Hội nghị công chức, viên chức, người lao động (ngày 18/11/2026).
2. Trình Trưởng ban phê duyệt kế hoạch mua sắm tập trung năm 2027 trước 20/11.
II. Phòng Quản lý đầu tư
1. Tổng hợp hồ sơ trao Giấy chứng nhận đăng ký đầu tư tại Hội nghị xúc tiến đầu tư ngày 26/11/2026.
2. Thẩm định nhiệm vụ quy hoạch KCN Thủy Nguyên. Hạn: 30/11/2026.
III. Phòng Doanh nghiệp và Giám sát đầu tư
1. Báo cáo tình hình hoạt động của doanh nghiệp tháng 11 (trước ngày 25/11).
2. Kiểm tra công tác PCCC tại 05 doanh nghiệp, phối hợp với Phòng Quản lý lao động.
IV. Phòng Quản lý lao động
1. Tập huấn Bộ luật Lao động cho cán bộ nhân sự doanh nghiệp, xong trong tháng 11.
V. Phòng Tài nguyên và Môi trường
1. Lấy mẫu nước thải đợt 4 tại các KCN trước ngày 15/11/2026.
2. Góp ý báo cáo đánh giá tác động môi trường dự án mở rộng cảng Lạch Huyện.
VI. Trung tâm Dịch vụ việc làm
1. Cập nhật bản tin thị trường lao động tháng 11."""
    return Document(
        "nhiem-vu-thang-11",
        text.encode(),
        (
            Wanted("Tổ chức Hội nghị công chức, viên chức, người lao động (ngày 18/11/2026)", (V,), due="2026-11-18"),
            Wanted("Trình Trưởng ban phê duyệt kế hoạch mua sắm tập trung năm 2027 trước 20/11", (V,), due="2026-11-20"),
            Wanted("Tổng hợp hồ sơ trao Giấy chứng nhận đăng ký đầu tư tại Hội nghị xúc tiến đầu tư ngày 26/11/2026", (Q,), due="2026-11-26"),
            Wanted("Thẩm định nhiệm vụ quy hoạch KCN Thủy Nguyên", (Q,), due="2026-11-30"),
            Wanted("Báo cáo tình hình hoạt động của doanh nghiệp tháng 11 (trước ngày 25/11)", (D,), due="2026-11-25"),
            Wanted("Kiểm tra công tác PCCC tại 05 doanh nghiệp", (D,), (L,)),
            Wanted("Tập huấn Bộ luật Lao động cho cán bộ nhân sự doanh nghiệp, xong trong tháng 11", (L,), due="2026-11-30"),
            Wanted("Lấy mẫu nước thải đợt 4 tại các KCN trước ngày 15/11/2026", (M,), due="2026-11-15"),
            Wanted("Góp ý báo cáo đánh giá tác động môi trường dự án mở rộng cảng Lạch Huyện", (M,)),
            Wanted("Cập nhật bản tin thị trường lao động tháng 11", (T,)),
        ),
        on=date(2026, 10, 30),
    )
