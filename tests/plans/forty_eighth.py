# ruff: noqa: E501
"""Papers of an ordinary April and May."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _safety_month()
    yield _briefing()
    yield _city_tasks()
    yield _programme_of_may()
    yield _chat_before_holiday()
    yield _storms()
    yield _week()
    yield _par_index()
    yield _job_fair()
    yield _reports()
    yield _reminder()
    yield _dialogue()
    yield _audit()


def _safety_month() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ TRIỂN KHAI THÁNG HÀNH ĐỘNG VỀ AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2026"],
        ["(Kèm theo Kế hoạch số 1482/KH-BQL ngày 08/4/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Công tác chuẩn bị"],
        row(1, "Ban hành văn bản hướng dẫn doanh nghiệp trong KCN, KKT hưởng ứng Tháng hành động về ATVSLĐ năm 2026",
            "Phòng Quản lý lao động", "Văn phòng", "Công văn hướng dẫn", "Trước ngày 20/4/2026", lead=L, support=V, due="2026-04-20"),
        row(2, "Xây dựng kịch bản, chương trình Lễ phát động Tháng hành động về ATVSLĐ và Tháng Công nhân",
            "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm, Công đoàn KKT", "Kịch bản, chương trình", "22/4/2026",
            lead=L, support=T, due="2026-04-22"),
        row(3, "Bố trí kinh phí tổ chức các hoạt động của Tháng hành động", "Văn phòng", "Phòng Quản lý lao động", "Dự toán được duyệt",
            "Tháng 4/2026", lead=V, support=L, due="2026-04-30"),
        row(4, "Treo băng rôn, pa nô, khẩu hiệu tuyên truyền tại trụ sở và cổng các khu công nghiệp", "Văn phòng", "Các chủ đầu tư hạ tầng KCN",
            None, "Từ 25/4 đến 31/5/2026", lead=V, support=(), due="2026-05-31", product=""),
        ["II", "Tổ chức thực hiện trong Tháng hành động"],
        row(5, "Tổ chức Lễ phát động tại KCN Tràng Duệ", "Phòng Quản lý lao động", "Văn phòng, Trung tâm Dịch vụ việc làm, LĐLĐ thành phố",
            "Lễ phát động", "Ngày 05/5/2026", lead=L, support=[V, T], due="2026-05-05"),
        row(6, "Kiểm tra việc chấp hành pháp luật về ATVSLĐ tại 12 doanh nghiệp có nguy cơ cao (cơ khí, đóng tàu, hóa chất)",
            "Phòng Quản lý lao động", "Phòng DN&GSĐT; Phòng TN&MT", "Biên bản, báo cáo kết quả kiểm tra", "Từ 11/5 đến 29/5/2026",
            lead=L, support=[D, M], due="2026-05-29"),
        row(7, "Tổ chức 02 lớp huấn luyện ATVSLĐ cho người làm công tác an toàn của doanh nghiệp", "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động", "02 lớp, khoảng 160 học viên", "14/5 và 21/5/2026", lead=T, support=L, due="2026-05-21"),
        row(8, "Thăm, tặng quà nạn nhân, gia đình nạn nhân tai nạn lao động có hoàn cảnh khó khăn", "Phòng Quản lý lao động",
            "Công đoàn KKT, Văn phòng", "30 suất quà", "Trong tháng 5", lead=L, support=V, due="2026-05-31"),
        row(9, "Viết tin, bài tuyên truyền trên Cổng thông tin điện tử và fanpage của Ban", "Trung tâm Dịch vụ việc làm",
            "Các phòng chuyên môn", "Tối thiểu 08 tin, bài", "Thường xuyên", lead=T, support=PCM, due=None),
        row(10, "Kiểm tra công tác quản lý hóa chất, chất thải nguy hại gắn với an toàn lao động", "Phòng TN&MT", "Phòng QLLĐ",
            "Báo cáo", "Trước 25/5/2026", lead=M, support=L, due="2026-05-25"),
        ["III", "Sơ kết, báo cáo"],
        row(11, "Tổng hợp báo cáo kết quả triển khai của doanh nghiệp", "Phòng Quản lý lao động", None, "Biểu tổng hợp", "05/6/2026",
            lead=L, support=(), due="2026-06-05"),
        row(12, "Báo cáo Sở Nội vụ, UBND thành phố kết quả tổ chức Tháng hành động", "Phòng Quản lý lao động", "Văn phòng",
            "Báo cáo của Ban Quản lý", "Trước 15/6/2026", lead=L, support=V, due="2026-06-15"),
        [],
        [None, "Ghi chú: Các đơn vị chủ động bố trí phương tiện phục vụ kiểm tra."],
    ]
    return Document("PL Thang hanh dong ATVSLD 2026.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 4, 10))


def _briefing() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 1395/TB-BQL",
        "Hải Phòng, ngày 03 tháng 4 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 4 năm 2026",
        "Ngày 01/4/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban đánh giá kết quả công tác Quý I, triển khai nhiệm vụ "
        "tháng 4 và Quý II năm 2026. Tham dự Hội nghị có các đồng chí Phó Trưởng ban, lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Sau khi nghe báo cáo của Văn phòng, ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong Quý I, các phòng, đơn vị đã nỗ lực thực hiện nhiệm vụ; thu hút FDI đạt 512 triệu USD, bằng 17% kế hoạch năm. Tuy nhiên, một số nhiệm vụ "
        "UBND thành phố giao còn chậm, chất lượng tham mưu chưa đồng đều.",
        "II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
        "1. Văn phòng:",
        "- Rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng trên phân hệ NV UBND, báo cáo Trưởng ban trước ngày 10/4/2026.",
        "- Tham mưu Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2026, trình Trưởng ban ký ban hành trước ngày 20/4/2026.",
        "- Chủ trì, phối hợp với các phòng chuyên môn rà soát quy chế chi tiêu nội bộ cho phù hợp với quy định mới, hoàn thành trong tháng 5/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Khẩn trương hoàn thiện hồ sơ đề nghị thành lập KCN Nam Tràng Cát, báo cáo UBND thành phố trước ngày 25/4/2026.",
        "- Chuẩn bị tài liệu phục vụ đoàn công tác xúc tiến đầu tư tại Nhật Bản (dự kiến từ ngày 18/5 đến ngày 23/5/2026); xong trước ngày 08/5/2026.",
        "- Theo dõi, đôn đốc các nhà đầu tư hạ tầng KCN đẩy nhanh tiến độ giải phóng mặt bằng.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: chủ trì, phối hợp với Phòng Quản lý đầu tư và Phòng Tài nguyên và Môi trường rà soát các dự án chậm tiến độ "
        "quá 24 tháng, đề xuất phương án xử lý từng dự án, báo cáo Trưởng ban trước ngày 30/4/2026.",
        "4. Phòng Quản lý lao động: nắm chắc tình hình quan hệ lao động tại doanh nghiệp trước dịp nghỉ lễ 30/4 và 01/5, kịp thời báo cáo lãnh đạo Ban "
        "khi có ngừng việc tập thể.",
        "5. Phòng Tài nguyên và Môi trường:",
        "- Kiểm tra việc vận hành trạm xử lý nước thải tập trung của 05 KCN, báo cáo kết quả trong Quý II/2026.",
        "- Phối hợp với Phòng Quản lý đầu tư góp ý báo cáo ĐTM dự án cảng Lạch Huyện bến 9, 10 trước ngày 15/4/2026.",
        "6. Giao Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động khảo sát nhu cầu tuyển dụng lao động 6 tháng cuối năm của doanh nghiệp; "
        "hoàn thành trước ngày 31/5/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp: gửi đề xuất đăng ký nhiệm vụ, sáng kiến năm 2026 về Văn phòng trước ngày 15/4/2026 để tổng hợp.",
        "8. Các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, kỷ luật, kỷ cương hành chính trong thực thi công vụ.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        Wanted("Rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng trên phân hệ NV UBND, báo cáo Trưởng ban trước ngày 10/4/2026", (V,), due="2026-04-10"),
        Wanted("Tham mưu Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2026, trình Trưởng ban ký ban hành trước ngày 20/4/2026", (V,), due="2026-04-20"),
        Wanted("rà soát quy chế chi tiêu nội bộ cho phù hợp với quy định mới, hoàn thành trong tháng 5/2026", (V,), (PCM,), due="2026-05-31"),
        Wanted("Khẩn trương hoàn thiện hồ sơ đề nghị thành lập KCN Nam Tràng Cát, báo cáo UBND thành phố trước ngày 25/4/2026", (Q,), due="2026-04-25"),
        Wanted("Chuẩn bị tài liệu phục vụ đoàn công tác xúc tiến đầu tư tại Nhật Bản (dự kiến từ ngày 18/5 đến ngày 23/5/2026); xong trước ngày 08/5/2026", (Q,), due="2026-05-08"),
        Wanted("Theo dõi, đôn đốc các nhà đầu tư hạ tầng KCN đẩy nhanh tiến độ giải phóng mặt bằng", (Q,)),
        Wanted("rà soát các dự án chậm tiến độ quá 24 tháng, đề xuất phương án xử lý từng dự án, báo cáo Trưởng ban trước ngày 30/4/2026", (D,), (Q, M), due="2026-04-30"),
        Wanted("nắm chắc tình hình quan hệ lao động tại doanh nghiệp trước dịp nghỉ lễ 30/4 và 01/5, kịp thời báo cáo lãnh đạo Ban khi có ngừng việc tập thể", (L,)),
        Wanted("Kiểm tra việc vận hành trạm xử lý nước thải tập trung của 05 KCN, báo cáo kết quả trong Quý II/2026", (M,), due="2026-06-30"),
        Wanted("góp ý báo cáo ĐTM dự án cảng Lạch Huyện bến 9, 10 trước ngày 15/4/2026", (M,), (Q,), due="2026-04-15"),
        Wanted("khảo sát nhu cầu tuyển dụng lao động 6 tháng cuối năm của doanh nghiệp; hoàn thành trước ngày 31/5/2026", (T,), (L,), due="2026-05-31"),
        Wanted("gửi đề xuất đăng ký nhiệm vụ, sáng kiến năm 2026 về Văn phòng trước ngày 15/4/2026 để tổng hợp", (ALL,), due="2026-04-15"),
    )
    return Document("TB 1395 ket luan giao ban thang 4.docx", data, wanted, date(2026, 4, 6))


def _city_tasks() -> Document:
    columns = ("number", "symbol", "issued", "content", "lead", "support", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO (PHÂN HỆ NV UBND)"],
        ["Tính đến ngày 15/4/2026"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Phòng chủ trì", "Phòng phối hợp", "Hạn hoàn thành", "Tình trạng"],
        row(1, "712/UBND-CT", datetime(2026, 3, 18), "Báo cáo tình hình triển khai các dự án logistics trong KKT Đình Vũ - Cát Hải", "P. QLĐT", "P. DN&GSĐT",
            datetime(2026, 4, 20), "Đang thực hiện", lead=Q, support=D, due="2026-04-20"),
        row(2, "745/UBND-NC", datetime(2026, 3, 20), "Rà soát, báo cáo kết quả thực hiện Đề án 06 Quý I/2026", "VP", None,
            datetime(2026, 4, 10), "Quá hạn", lead=V, support=(), due="2026-04-10"),
        row(3, "198/TB-UBND", datetime(2026, 3, 23), "Tham mưu phương án di dời các doanh nghiệp xen kẽ khu dân cư vào KCN", "P. TN&MT", "P. QLĐT",
            datetime(2026, 5, 15), "Đang thực hiện", lead=M, support=Q, due="2026-05-15"),
        row(4, "801/UBND-TC", datetime(2026, 3, 25), "Báo cáo giám sát, đánh giá tổng thể đầu tư Quý I năm 2026", "P. DN&GSĐT", "P. QLĐT",
            datetime(2026, 4, 17), "Đang thực hiện", lead=D, support=Q, due="2026-04-17"),
        row(5, "826/UBND-XD3", datetime(2026, 3, 27), "Cho ý kiến về đồ án điều chỉnh quy hoạch phân khu KCN DEEP C 2B", "P. TN&MT", "P. QLĐT",
            datetime(2026, 4, 24), "Đã trình lãnh đạo Ban", lead=M, support=Q, due="2026-04-24"),
        row(6, "839/UBND-VX", datetime(2026, 3, 30), "Báo cáo tình hình lao động, tiền lương, nhà ở công nhân tại các KCN", "P. QLLĐ", "Trung tâm",
            datetime(2026, 4, 28), "Đang thực hiện", lead=L, support=T, due="2026-04-28"),
        row(7, "214/TB-UBND", datetime(2026, 4, 1), "Đôn đốc các chủ đầu tư hạ tầng KCN hoàn thành hệ thống quan trắc tự động", "P. TN&MT", None,
            datetime(2026, 6, 30), "Đang thực hiện", lead=M, support=(), due="2026-06-30"),
        row(8, "866/UBND-CT", datetime(2026, 4, 2), "Báo cáo khó khăn, vướng mắc của các doanh nghiệp FDI do tác động của thuế đối ứng", "P. DN&GSĐT", "P. QLĐT, P. QLLĐ",
            "Trước 30/4/2026", "Đang thực hiện", lead=D, support=[Q, L], due="2026-04-30"),
        row(9, "871/UBND-KSTTHC", datetime(2026, 4, 3), "Rà soát, đề xuất cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính", "VP", "Các phòng chuyên môn",
            datetime(2026, 5, 29), "Đang thực hiện", lead=V, support=PCM, due="2026-05-29"),
        row(10, "902/UBND-NN", datetime(2026, 4, 7), "Xây dựng phương án phòng, chống thiên tai tại các KCN năm 2026", "P. TN&MT", "VP",
            datetime(2026, 5, 10), "Chưa thực hiện", lead=M, support=V, due="2026-05-10"),
        row(11, "915/UBND-NC", datetime(2026, 4, 8), "Cung cấp số liệu người lao động nước ngoài làm việc tại các KCN cho Công an thành phố", "P. QLLĐ", None,
            "Định kỳ hằng tháng", "Thường xuyên", lead=L, support=(), due=None),
        row(12, "238/TB-UBND", datetime(2026, 4, 10), "Chuẩn bị nội dung làm việc của Chủ tịch UBND thành phố với Tập đoàn LG", "P. QLĐT", "VP; P. DN&GSĐT",
            datetime(2026, 4, 22), "Chưa thực hiện", lead=Q, support=[V, D], due="2026-04-22"),
        [],
        [None, None, None, "Tổng cộng: 12 nhiệm vụ; quá hạn: 01"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    return Document("Theo doi NV UBND 15.4.xlsx", workbook(cells(rows), merged=("A1:H1", "A2:H2"), prepare=prepare), tasks(rows), date(2026, 4, 16))


def _programme_of_may() -> Document:
    columns = ("number", "content", "lead", "support", "leader", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Lãnh đạo Ban chỉ đạo", "Thời hạn"],
        ["I", "Lĩnh vực đầu tư, doanh nghiệp", "", "", "", ""],
        row("1", "Tổ chức Hội nghị xúc tiến đầu tư với các doanh nghiệp Hàn Quốc", "Phòng QLĐT", "Văn phòng, Trung tâm DVVL", "PTB Bùi Ngọc Hải", "12/5", lead=Q, support=[V, T], due="2026-05-12"),
        row("2", "Thẩm định hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư dự án Pegatron", "Phòng QLĐT", "Phòng TN&MT", "PTB Bùi Ngọc Hải", "15/5", lead=Q, support=M, due="2026-05-15"),
        row("3", "Kiểm tra tiến độ góp vốn của 20 dự án FDI cấp mới năm 2024", "Phòng DN&GSĐT", "Phòng QLĐT", "PTB Bùi Ngọc Hải", "29/5", lead=D, support=Q, due="2026-05-29"),
        row("4", "Báo cáo kết quả sản xuất kinh doanh của doanh nghiệp tháng 5", "Phòng DN&GSĐT", "", "PTB Bùi Ngọc Hải", "25/5", lead=D, support=(), due="2026-05-25"),
        ["II", "Lĩnh vực lao động, việc làm", "", "", "", ""],
        row("5", "Hướng dẫn doanh nghiệp đăng ký nội quy lao động, thỏa ước lao động tập thể", "Phòng QLLĐ", "", "PTB Trần Văn Minh", "Thường xuyên", lead=L, support=(), due=None),
        row("6", "Rà soát giấy phép lao động sắp hết hạn trong Quý II", "Phòng QLLĐ", "", "PTB Trần Văn Minh", "20/5", lead=L, support=(), due="2026-05-20"),
        row("7", "Tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm DVVL", "Phòng QLLĐ", "PTB Trần Văn Minh", "16/5", lead=T, support=L, due="2026-05-16"),
        ["III", "Lĩnh vực tài nguyên, môi trường, xây dựng", "", "", "", ""],
        row("8", "Tổ chức Lễ hưởng ứng Ngày Môi trường thế giới 05/6", "Phòng TN&MT", "Văn phòng; Trung tâm DVVL", "PTB Trần Văn Minh", "Trước 05/6", lead=M, support=[V, T], due="2026-06-05"),
        row("9", "Kiểm tra công tác bảo vệ môi trường tại KCN Nomura, KCN Đồ Sơn", "Phòng TN&MT", "Phòng DN&GSĐT", "PTB Trần Văn Minh", "22/5", lead=M, support=D, due="2026-05-22"),
        ["IV", "Lĩnh vực văn phòng, tổ chức", "", "", "", ""],
        row("10", "Trình phê duyệt quyết toán ngân sách năm 2025", "Văn phòng", "", "Trưởng ban", "15/5", lead=V, support=(), due="2026-05-15"),
        row("11", "Kiểm tra cải cách hành chính tại các phòng, đơn vị", "Văn phòng", "Các phòng, đơn vị", "Trưởng ban", "Tháng 5", lead=V, support=(), due="2026-05-31"),
        row("12", "Mua sắm trang thiết bị phục vụ chuyển đổi số", "Văn phòng", "", "Trưởng ban", "Quý II", lead=V, support=(), due="2026-06-30"),
        row("13", "Tổ chức giao ban tháng 5 và chuẩn bị báo cáo công tác tháng", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trưởng ban", "04/5", lead=V, support=ALL, due="2026-05-04"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1702/CTr-BQL",
        "Hải Phòng, ngày 27 tháng 4 năm 2026",
        "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026",
        "Căn cứ Chương trình công tác năm 2026 và tình hình thực tế, Ban Quản lý Khu kinh tế Hải Phòng ban hành Chương trình công tác tháng 5/2026 như sau:",
        cells(rows),
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, TH.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    return Document("CTr cong tac thang 5.2026.docx", data, tasks(rows), date(2026, 4, 28))


def _chat_before_holiday() -> Document:
    text = """Kính gửi các đồng chí trưởng phòng, đơn vị,
Chuẩn bị nghỉ lễ 30/4 - 01/5, đồng chí Trưởng ban giao các phòng một số việc sau:
1. VP lập lịch trực lãnh đạo và trực cơ quan dịp lễ, gửi các phòng trước 24/4.
2. P. QLLĐ tổng hợp lịch nghỉ lễ, tình hình trả lương, thưởng của doanh nghiệp, báo cáo Trưởng ban trước ngày 27/4.
3. P. TN&MT đôn đốc chủ đầu tư hạ tầng bố trí người trực vận hành trạm xử lý nước thải trong những ngày nghỉ.
4. P. DN&GSĐT phối hợp P. QLĐT rà soát số liệu thu hút đầu tư 4 tháng, gửi VP trước 28/4.
5. Trung tâm đăng thông báo nghỉ lễ và số điện thoại đường dây nóng lên Cổng TTĐT xong trong ngày 23/4.
6. VP kiểm tra công tác PCCC, bảo vệ trụ sở trước khi nghỉ, hoàn thành 29/4.
7. Các phòng chuyên môn xử lý dứt điểm hồ sơ TTHC đến hạn, không để quá hạn sau kỳ nghỉ.
Trân trọng cảm ơn các đồng chí!"""
    wanted = (
        Wanted("lập lịch trực lãnh đạo và trực cơ quan dịp lễ, gửi các phòng trước 24/4", (V,), due="2026-04-24"),
        Wanted("tổng hợp lịch nghỉ lễ, tình hình trả lương, thưởng của doanh nghiệp, báo cáo Trưởng ban trước ngày 27/4", (L,), due="2026-04-27"),
        Wanted("đôn đốc chủ đầu tư hạ tầng bố trí người trực vận hành trạm xử lý nước thải trong những ngày nghỉ", (M,)),
        Wanted("rà soát số liệu thu hút đầu tư 4 tháng, gửi VP trước 28/4", (D,), (Q,), due="2026-04-28"),
        Wanted("đăng thông báo nghỉ lễ và số điện thoại đường dây nóng lên Cổng TTĐT xong trong ngày 23/4", (T,), due="2026-04-23"),
        Wanted("kiểm tra công tác PCCC, bảo vệ trụ sở trước khi nghỉ, hoàn thành 29/4", (V,), due="2026-04-29"),
        Wanted("xử lý dứt điểm hồ sơ TTHC đến hạn, không để quá hạn sau kỳ nghỉ", (PCM,)),
    )
    return Document("tin nhan.txt", text.encode(), wanted, date(2026, 4, 22))


def _storms() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "Số: 1840/KH-BQL",
        "Hải Phòng, ngày 06 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",
        "Thực hiện Chỉ thị số 09/CT-UBND ngày 14/4/2026 của UBND thành phố về công tác phòng, chống thiên tai, Ban Quản lý xây dựng Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Chủ động phòng ngừa, ứng phó kịp thời, giảm thiểu thiệt hại về người và tài sản tại các KCN, KKT.",
        "2. Thực hiện nghiêm phương châm \"bốn tại chỗ\"; gắn trách nhiệm của người đứng đầu các phòng, đơn vị.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng",
        "a) Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai của Ban Quản lý trước ngày 15/5/2026.",
        "b) Bố trí xe, phương tiện, vật tư dự phòng; hoàn thành trước ngày 25/5/2026.",
        "c) Phân công trực ban 24/24 giờ khi có công điện về bão, áp thấp nhiệt đới.",
        "2. Phòng Tài nguyên và Môi trường (cơ quan thường trực)",
        "a) Chủ trì, phối hợp với Phòng Quản lý đầu tư, Văn phòng kiểm tra hệ thống thoát nước, đê bao tại các KCN trước mùa mưa bão; báo cáo Trưởng ban trước ngày 31/5/2026.",
        "b) Tổng hợp phương án phòng, chống thiên tai của các doanh nghiệp hạ tầng, báo cáo Sở Nông nghiệp và Môi trường trước ngày 05/6/2026.",
        "c) Tổng hợp tình hình thiệt hại sau thiên tai theo quy định.",
        "3. Phòng Quản lý đầu tư: đôn đốc các nhà đầu tư đang thi công có phương án bảo đảm an toàn cần trục, giàn giáo trước ngày 30/5/2026.",
        "4. Phòng Quản lý lao động: hướng dẫn doanh nghiệp phương án bảo đảm an toàn cho người lao động, bố trí nghỉ làm khi có bão; xong trong tháng 5/2026.",
        "5. Phòng Doanh nghiệp và Giám sát đầu tư: lập danh sách đầu mối liên lạc của doanh nghiệp trong KCN, gửi Phòng Tài nguyên và Môi trường trước ngày 20/5/2026.",
        "6. Trung tâm Dịch vụ việc làm: tuyên truyền, đăng tải kịp thời bản tin cảnh báo thiên tai trên Cổng thông tin điện tử của Ban.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Phòng Tài nguyên và Môi trường để tổng hợp, báo cáo Trưởng ban xem xét./.",
        "Nơi nhận:\n- UBND thành phố (để b/c);\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VT, TNMT.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    wanted = (
        Wanted("Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai của Ban Quản lý trước ngày 15/5/2026", (V,), due="2026-05-15"),
        Wanted("Bố trí xe, phương tiện, vật tư dự phòng; hoàn thành trước ngày 25/5/2026", (V,), due="2026-05-25"),
        Wanted("Phân công trực ban 24/24 giờ khi có công điện về bão, áp thấp nhiệt đới", (V,)),
        Wanted("kiểm tra hệ thống thoát nước, đê bao tại các KCN trước mùa mưa bão; báo cáo Trưởng ban trước ngày 31/5/2026", (M,), (Q, V), due="2026-05-31"),
        Wanted("Tổng hợp phương án phòng, chống thiên tai của các doanh nghiệp hạ tầng, báo cáo Sở Nông nghiệp và Môi trường trước ngày 05/6/2026", (M,), due="2026-06-05"),
        Wanted("Tổng hợp tình hình thiệt hại sau thiên tai theo quy định", (M,)),
        Wanted("đôn đốc các nhà đầu tư đang thi công có phương án bảo đảm an toàn cần trục, giàn giáo trước ngày 30/5/2026", (Q,), due="2026-05-30"),
        Wanted("hướng dẫn doanh nghiệp phương án bảo đảm an toàn cho người lao động, bố trí nghỉ làm khi có bão; xong trong tháng 5/2026", (L,), due="2026-05-31"),
        Wanted("lập danh sách đầu mối liên lạc của doanh nghiệp trong KCN, gửi Phòng Tài nguyên và Môi trường trước ngày 20/5/2026", (D,), due="2026-05-20"),
        Wanted("tuyên truyền, đăng tải kịp thời bản tin cảnh báo thiên tai trên Cổng thông tin điện tử của Ban", (T,)),
    )
    return Document("KH PCTT 2026.docx", data, wanted, date(2026, 5, 8))


def _week() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["VĂN PHÒNG BAN QUẢN LÝ"],
        ["NHIỆM VỤ TRỌNG TÂM TUẦN 20 (từ ngày 11/5/2026 đến ngày 15/5/2026)"],
        [],
        ["STT", "Nhiệm vụ", "Thực hiện", "Phối hợp", "Thời hạn", "Ghi chú"],
        row(1, "Hoàn thiện dự thảo báo cáo giải trình nội dung chất vấn của đại biểu HĐND thành phố", "P. QLĐT", "P. TN&MT", "12/5", "Hỏa tốc", lead=Q, support=M, due="2026-05-12"),
        row(2, "Kiểm tra thực địa vị trí mở rộng KCN Tiên Thanh", "P. TN&MT", "P. QLĐT", "Sáng 13/5", None, lead=M, support=Q, due="2026-05-13"),
        row(3, "Chuẩn bị họp liên ngành về cấp giấy phép lao động trực tuyến", "P. QLLĐ", "Văn phòng", "14/5", None, lead=L, support=V, due="2026-05-14"),
        row(4, "Trả lời kiến nghị của Công ty TNHH Bridgestone Việt Nam", "P. DN&GSĐT", None, "Trong tuần", None, lead=D, support=(), due="2026-05-17"),
        row(5, "Cập nhật tin tức hoạt động của lãnh đạo Ban lên Cổng TTĐT", "Trung tâm", None, "Hằng ngày", None, lead=T, support=(), due=None),
        row(6, "Trình ký quyết định nâng lương thường xuyên đợt 1 năm 2026", "Văn phòng", None, "15/5", None, lead=V, support=(), due="2026-05-15"),
        row(7, "Rà soát hồ sơ TTHC tồn đọng trên Hệ thống một cửa", "Văn phòng", "Các phòng chuyên môn", "Trong tuần", None, lead=V, support=PCM, due="2026-05-17"),
        row(8, "Tham dự Hội nghị tập huấn công tác lưu trữ do Sở Nội vụ tổ chức", "Văn phòng", None, "Ngày 15/5", "02 công chức", lead=V, support=(), due="2026-05-15"),
        [],
        [None, "Người lập biểu", None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("Nhiem vu tuan 20.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 5, 11))


def _par_index() -> Document:
    columns = ("number", "criterion", "fault", "content", "lead", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Tiêu chí", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Đơn vị thực hiện", "Kết quả, sản phẩm", "Thời hạn"],
        row("1", "1.2. Kiểm tra CCHC", "Chưa xử lý hết vấn đề sau kiểm tra (trừ 0,5 điểm)", "Ban hành kế hoạch và tổ chức kiểm tra CCHC tối thiểu 50% số phòng, đơn vị", "Văn phòng", "Kế hoạch; Thông báo kết quả kiểm tra", "30/6/2026", lead=V, due="2026-06-30"),
        row("2", "1.5. Thực hiện nhiệm vụ UBND thành phố giao", "Còn 03 nhiệm vụ hoàn thành quá hạn", "Đôn đốc, cảnh báo nhiệm vụ sắp đến hạn trước 05 ngày", "Văn phòng", "Thông báo hằng tuần", "Hằng tuần", lead=V, due=None),
        row("3", "2.1. Xây dựng văn bản QPPL", "Trình chậm 01 dự thảo quyết định", "Hoàn thành dự thảo Quyết định ban hành Quy chế phối hợp quản lý KCN, KKT", "Phòng Quản lý đầu tư", "Dự thảo Quyết định", "Tháng 6/2026", lead=Q, due="2026-06-30"),
        row("4", "2.3. Theo dõi thi hành pháp luật", "Báo cáo chưa đủ nội dung", "Xây dựng báo cáo theo dõi thi hành pháp luật lĩnh vực lao động tại KCN", "Phòng Quản lý lao động", "Báo cáo", "Quý III/2026", lead=L, due="2026-09-30"),
        row("5", "3.1. Công khai TTHC", "Niêm yết chưa cập nhật 04 TTHC mới", "Cập nhật, niêm yết đầy đủ TTHC lĩnh vực môi trường, xây dựng tại Bộ phận một cửa", "Phòng Tài nguyên và Môi trường", "Danh mục TTHC niêm yết", "15/5/2026", lead=M, due="2026-05-15"),
        row("6", "3.2. Giải quyết TTHC", "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 71%", "Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến, bảo đảm tối thiểu 85%", "Các phòng chuyên môn", "Tỷ lệ đạt từ 85%", "Năm 2026", lead=PCM, due="2026-12-31"),
        row("7", "3.4. Số hóa hồ sơ", "Tỷ lệ số hóa kết quả đạt 62%", "Số hóa kết quả giải quyết TTHC còn hiệu lực", "Các phòng chuyên môn", "100% kết quả được số hóa", "Quý IV/2026", lead=PCM, due="2026-12-31"),
        row("8", "4.2. Vị trí việc làm", "Chưa phê duyệt lại sau sắp xếp", "Trình phê duyệt Đề án vị trí việc làm của Trung tâm", "Trung tâm Dịch vụ việc làm", "Tờ trình, Đề án", "30/5/2026", lead=T, due="2026-05-30"),
        row("9", "5.1. Bồi dưỡng công chức", "Chưa hoàn thành chỉ tiêu bồi dưỡng", "Cử công chức tham gia các lớp bồi dưỡng kỹ năng số", "Văn phòng", "Quyết định cử đi học", "Theo kế hoạch của Sở Nội vụ", lead=V, due=None),
        row("10", "6.2. Quản lý tài sản công", "Chưa ban hành quy chế sau sắp xếp", "Sửa đổi Quy chế quản lý, sử dụng tài sản công", "Văn phòng", "Quyết định ban hành Quy chế", "31/5/2026", lead=V, due="2026-05-31"),
        row("11", "7.1. Tác động đến doanh nghiệp", "Điểm khảo sát DDCI giảm 1,2 điểm", "Khảo sát mức độ hài lòng của doanh nghiệp với công tác giám sát, kiểm tra", "Phòng Doanh nghiệp và Giám sát đầu tư", "Báo cáo khảo sát", "Trước 15/7/2026", lead=D, due="2026-07-15"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1561/KH-BQL",
        "Hải Phòng, ngày 15 tháng 4 năm 2026",
        "KẾ HOẠCH",
        "Khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2025, nâng cao Chỉ số CCHC năm 2026",
        "I. KẾT QUẢ CHỈ SỐ CCHC NĂM 2025",
        "Ban Quản lý đạt 91,24 điểm, xếp thứ 5/17 sở, ban, ngành, giảm 01 bậc so với năm 2024.",
        "II. NHIỆM VỤ, GIẢI PHÁP",
        "Chi tiết tại bảng dưới đây:",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Trưởng các phòng, đơn vị chịu trách nhiệm trước Trưởng ban về kết quả thực hiện tiêu chí được phân công.",
        "2. Giao Văn phòng theo dõi, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 15/11/2026.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    last = Wanted("theo dõi, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 15/11/2026", (V,), due="2026-11-15")
    return Document("KH khac phuc PAR INDEX.docx", data, (*tasks(rows), last), date(2026, 4, 17))


def _job_fair() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1610/KH-BQL",
        "Hải Phòng, ngày 20 tháng 4 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Ngày hội việc làm các khu công nghiệp Hải Phòng năm 2026",
        "I. MỤC ĐÍCH",
        "Kết nối cung - cầu lao động, hỗ trợ doanh nghiệp trong KCN tuyển dụng lao động, nhất là sinh viên tốt nghiệp năm 2026.",
        "II. THỜI GIAN, ĐỊA ĐIỂM",
        "1. Thời gian: 01 ngày, thứ Bảy, ngày 23/5/2026.",
        "2. Địa điểm: Cung Văn hóa Lao động hữu nghị Việt Tiệp.",
        "3. Quy mô: khoảng 60 gian hàng, 3.000 lượt người lao động.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        "1. Trung tâm Dịch vụ việc làm (đơn vị chủ trì):",
        "- Vận động doanh nghiệp đăng ký gian hàng tuyển dụng, chốt danh sách trước ngày 11/5/2026.",
        "- Liên hệ với Trường Đại học Hàng hải Việt Nam, Trường Đại học Hải Phòng và các trường cao đẳng thông tin đến sinh viên, xong trước ngày 08/5/2026.",
        "- Thuê địa điểm, thiết kế, dàn dựng gian hàng, hoàn thành ngày 22/5/2026.",
        "- Tổng hợp kết quả Ngày hội, báo cáo lãnh đạo Ban trước ngày 30/5/2026.",
        "2. Phòng Quản lý lao động:",
        "- Cung cấp cho Trung tâm danh sách doanh nghiệp có nhu cầu tuyển từ 50 lao động trở lên trước ngày 28/4/2026.",
        "- Bố trí công chức tư vấn chính sách lao động, bảo hiểm xã hội tại Ngày hội (ngày 23/5/2026).",
        "3. Văn phòng:",
        "- Phối hợp với Trung tâm Dịch vụ việc làm mời đại biểu, chuẩn bị bài phát biểu của lãnh đạo Ban trước ngày 18/5/2026.",
        "- Thẩm định dự toán kinh phí tổ chức Ngày hội trước ngày 29/4/2026.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Quản lý đầu tư: vận động các nhà đầu tư mới tham gia tuyển dụng tại Ngày hội.",
        "5. Đề nghị Công an thành phố, UBND phường Ngô Quyền hỗ trợ bảo đảm an ninh trật tự, phân luồng giao thông trong thời gian diễn ra Ngày hội.",
        "IV. KINH PHÍ",
        "Từ nguồn kinh phí sự nghiệp của Trung tâm Dịch vụ việc làm và nguồn xã hội hóa.",
        "Nơi nhận:\n- LĐ Ban;\n- Các PCM, ĐVSN;\n- Lưu: VT, TTDVVL.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Vận động doanh nghiệp đăng ký gian hàng tuyển dụng, chốt danh sách trước ngày 11/5/2026", (T,), due="2026-05-11"),
        Wanted("Liên hệ với Trường Đại học Hàng hải Việt Nam, Trường Đại học Hải Phòng và các trường cao đẳng thông tin đến sinh viên, xong trước ngày 08/5/2026", (T,), due="2026-05-08"),
        Wanted("Thuê địa điểm, thiết kế, dàn dựng gian hàng, hoàn thành ngày 22/5/2026", (T,), due="2026-05-22"),
        Wanted("Tổng hợp kết quả Ngày hội, báo cáo lãnh đạo Ban trước ngày 30/5/2026", (T,), due="2026-05-30"),
        Wanted("Cung cấp cho Trung tâm danh sách doanh nghiệp có nhu cầu tuyển từ 50 lao động trở lên trước ngày 28/4/2026", (L,), due="2026-04-28"),
        Wanted("Bố trí công chức tư vấn chính sách lao động, bảo hiểm xã hội tại Ngày hội (ngày 23/5/2026)", (L,), due="2026-05-23"),
        Wanted("mời đại biểu, chuẩn bị bài phát biểu của lãnh đạo Ban trước ngày 18/5/2026", (V,), (T,), due="2026-05-18"),
        Wanted("Thẩm định dự toán kinh phí tổ chức Ngày hội trước ngày 29/4/2026", (V,), due="2026-04-29"),
        Wanted("vận động các nhà đầu tư mới tham gia tuyển dụng tại Ngày hội", (D, Q)),
        Wanted("hỗ trợ bảo đảm an ninh trật tự, phân luồng giao thông trong thời gian diễn ra Ngày hội", ("Công an thành phố", "UBND phường Ngô Quyền"), asked=True),
    )
    return Document("KH Ngay hoi viec lam.docx", data, wanted, date(2026, 4, 22))


def _reports() -> Document:
    columns = ("number", "content", "receiver", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC BÁO CÁO PHỤC VỤ SƠ KẾT 6 THÁNG ĐẦU NĂM 2026"],
        ["(Kèm theo Công văn số 1977/BQL-VP ngày 18/5/2026)"],
        ["STT", "Tên báo cáo", "Nơi nhận báo cáo", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn gửi"],
        row(1, "Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm", "UBND TP, Sở Tài chính", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "05/6/2026", lead=V, support=ALL, due="2026-06-05"),
        row(2, "Báo cáo công tác cải cách hành chính 6 tháng", "Sở Nội vụ", "Văn phòng", None, "10/6/2026", lead=V, support=(), due="2026-06-10"),
        row(3, "Báo cáo kiểm soát thủ tục hành chính Quý II", "Văn phòng UBND TP", "Văn phòng", "Các phòng chuyên môn", "15/6/2026", lead=V, support=PCM, due="2026-06-15"),
        row(4, "Báo cáo phòng, chống tham nhũng, lãng phí, tiêu cực 6 tháng", "Thanh tra TP", "Văn phòng", None, "10/6/2026", lead=V, support=(), due="2026-06-10"),
        row(5, "Báo cáo thu hút đầu tư trong và ngoài nước 6 tháng", "Sở Tài chính", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp", "08/6/2026", lead=Q, support=D, due="2026-06-08"),
        row(6, "Báo cáo giám sát, đánh giá đầu tư 6 tháng", "Bộ Tài chính", "Phòng Doanh nghiệp", "Phòng Quản lý đầu tư", "Trước 10/7/2026", lead=D, support=Q, due="2026-07-10"),
        row(7, "Báo cáo tình hình sử dụng lao động, lao động nước ngoài 6 tháng", "Sở Nội vụ", "Phòng Quản lý lao động", None, "Trước 15/6/2026", lead=L, support=(), due="2026-06-15"),
        row(8, "Báo cáo tình hình tai nạn lao động 6 tháng", "Sở Nội vụ", "Phòng Quản lý lao động", None, "05/7/2026", lead=L, support=(), due="2026-07-05"),
        row(9, "Báo cáo công tác bảo vệ môi trường KCN 6 tháng", "Sở Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường", None, "15/6/2026", lead=M, support=(), due="2026-06-15"),
        row(10, "Báo cáo kết quả hoạt động dịch vụ việc làm, đào tạo 6 tháng", "Lãnh đạo Ban", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "01/6/2026", lead=T, support=L, due="2026-06-01"),
        row(11, "Báo cáo sơ kết công tác 6 tháng của phòng, đơn vị", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", None, "29/5/2026", lead=ALL, support=(), due="2026-05-29"),
        [],
        ["Nơi nhận: Các phòng, đơn vị; Lưu: VT."],
    ]
    return Document("DM bao cao 6 thang.xlsx", workbook(cells(rows), merged=("A1:F1", "A2:F2")), tasks(rows), date(2026, 5, 20))


def _reminder() -> Document:
    text = """Công văn số 1755/BQL-VP ngày 04/5/2026
V/v triển khai kê khai, rà soát dữ liệu phục vụ chuyển đổi số

Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.

Thực hiện Công văn số 1021/SKHCN-CĐS ngày 28/4/2026 của Sở Khoa học và Công nghệ về rà soát cơ sở dữ liệu, Ban Quản lý yêu cầu:

1. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc rà soát, lập danh mục dữ liệu thuộc lĩnh vực phụ trách, gửi Văn phòng trước ngày 12/5/2026.
2. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư chuẩn hóa dữ liệu dự án đầu tư trên hệ thống eHeza; hoàn thành trước ngày 30/6/2026.
3. Phòng Quản lý lao động cập nhật dữ liệu giấy phép lao động từ năm 2021 đến nay, xong trong quý II/2026.
4. Giao Văn phòng tổng hợp, báo cáo Sở Khoa học và Công nghệ trước ngày 18/5/2026; đôn đốc các phòng thực hiện.

Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.
TL. TRƯỞNG BAN
CHÁNH VĂN PHÒNG"""
    wanted = (
        Wanted("rà soát, lập danh mục dữ liệu thuộc lĩnh vực phụ trách, gửi Văn phòng trước ngày 12/5/2026", (ALL,), due="2026-05-12"),
        Wanted("chuẩn hóa dữ liệu dự án đầu tư trên hệ thống eHeza; hoàn thành trước ngày 30/6/2026", (Q,), (D,), due="2026-06-30"),
        Wanted("cập nhật dữ liệu giấy phép lao động từ năm 2021 đến nay, xong trong quý II/2026", (L,), due="2026-06-30"),
        Wanted("tổng hợp, báo cáo Sở Khoa học và Công nghệ trước ngày 18/5/2026; đôn đốc các phòng thực hiện", (V,), due="2026-05-18"),
    )
    return Document("CV 1755.txt", text.encode(), wanted, date(2026, 5, 5))


def _dialogue() -> Document:
    columns = ("number", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nội dung chuẩn bị", "Phụ trách", "Thời hạn", "Ghi chú"],
        row("1", "Gửi phiếu thu thập khó khăn, vướng mắc tới doanh nghiệp", "Phòng DN&GSĐT", "04/5/2026", "Qua email, Zalo", lead=D, due="2026-05-04"),
        row("2", "Tổng hợp, phân loại kiến nghị theo lĩnh vực", "Phòng DN&GSĐT", "14/5/2026", "", lead=D, due="2026-05-14"),
        row("3", "Chuẩn bị trả lời kiến nghị về thủ tục đầu tư, ưu đãi đầu tư", "Phòng QLĐT", "19/5/2026", "Gửi Phòng DN&GSĐT", lead=Q, due="2026-05-19"),
        row("4", "Chuẩn bị trả lời kiến nghị về giấy phép lao động, nhà ở công nhân", "Phòng QLLĐ", "19/5/2026", "Gửi Phòng DN&GSĐT", lead=L, due="2026-05-19"),
        row("5", "Chuẩn bị trả lời kiến nghị về môi trường, xây dựng, PCCC", "Phòng TN&MT", "19/5/2026", "Gửi Phòng DN&GSĐT", lead=M, due="2026-05-19"),
        row("6", "Trả lời kiến nghị về hoàn thuế giá trị gia tăng, thủ tục hải quan", "Chi cục Hải quan khu vực III", "20/5/2026", "Đã có giấy mời", lead="Chi cục Hải quan khu vực III", due="2026-05-20", asked=True),
        row("7", "Giấy mời, hội trường, phiên dịch tiếng Hàn, tiếng Nhật, tiếng Trung", "Văn phòng", "21/5/2026", "", lead=V, due="2026-05-21"),
        row("8", "Truyền thông, quay phim, chụp ảnh Hội nghị", "Trung tâm", "26/5/2026", "", lead=T, due="2026-05-26"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "BIÊN BẢN HỌP",
        "Về công tác chuẩn bị Hội nghị đối thoại doanh nghiệp KCN, KKT năm 2026",
        "Thời gian: 14 giờ 00 ngày 23/4/2026. Địa điểm: Phòng họp tầng 3.",
        "Chủ trì: đồng chí Bùi Ngọc Hải - Phó Trưởng ban. Thư ký: đồng chí Nguyễn Thu Trang - Văn phòng.",
        "I. NỘI DUNG",
        "Phòng Doanh nghiệp và Giám sát đầu tư báo cáo dự kiến Hội nghị đối thoại tổ chức ngày 26/5/2026, khoảng 250 đại biểu. Các phòng cơ bản thống nhất.",
        "II. KẾT LUẬN CỦA CHỦ TRÌ",
        "Thống nhất thời gian, quy mô Hội nghị. Phân công nhiệm vụ cụ thể như sau:",
        cells(rows),
        "Sau Hội nghị, giao Phòng Doanh nghiệp và Giám sát đầu tư tham mưu Thông báo kết luận, theo dõi việc giải quyết kiến nghị, báo cáo lãnh đạo Ban trước ngày 10/6/2026.",
        "Cuộc họp kết thúc vào 15 giờ 30 cùng ngày.",
        "THƯ KÝ",
        "CHỦ TRÌ",
    )
    last = Wanted("tham mưu Thông báo kết luận, theo dõi việc giải quyết kiến nghị, báo cáo lãnh đạo Ban trước ngày 10/6/2026", (D,), due="2026-06-10")
    return Document("BB hop doi thoai DN.docx", data, (*tasks(rows), last), date(2026, 4, 24))


def _audit() -> Document:
    columns = ("number", "lead", "content", "support", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÂN CÔNG THỰC HIỆN KẾT LUẬN THANH TRA SỐ 45/KL-TTr NGÀY 10/4/2026 CỦA THANH TRA THÀNH PHỐ"],
        ["(Kèm theo Quyết định số 1890/QĐ-BQL ngày 11/5/2026)"],
        [],
        ["TT", "Đơn vị chủ trì", "Nội dung thực hiện", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn"],
        row(1, "Phòng Quản lý đầu tư", "Rà soát điều kiện giao đất, cho thuê đất của 07 dự án nêu tại Kết luận", "Phòng TN&MT", "Báo cáo rà soát", datetime(2026, 6, 15), lead=Q, support=M, due="2026-06-15"),
        row(2, None, "Thu hồi Giấy chứng nhận đăng ký đầu tư đối với 02 dự án đã chấm dứt hoạt động", "Phòng DN&GSĐT", "Quyết định thu hồi", datetime(2026, 6, 30), lead=Q, support=D, due="2026-06-30"),
        row(3, None, "Hoàn thiện quy trình nội bộ cấp Giấy chứng nhận đăng ký đầu tư", "Văn phòng", "Quyết định ban hành quy trình", "Quý III/2026", lead=Q, support=V, due="2026-09-30"),
        row(4, "Phòng DN&GSĐT", "Xử phạt hoặc kiến nghị xử phạt các nhà đầu tư không thực hiện chế độ báo cáo", "Phòng QLĐT", "Quyết định xử phạt hoặc văn bản kiến nghị", datetime(2026, 6, 30), lead=D, support=Q, due="2026-06-30"),
        row(5, None, "Xây dựng kế hoạch giám sát dự án đầu tư 6 tháng cuối năm", None, "Kế hoạch", datetime(2026, 6, 20), lead=D, support=(), due="2026-06-20"),
        row(6, "Phòng TN&MT", "Kiểm tra, xử lý 04 cơ sở chưa có giấy phép môi trường", "Phòng DN&GSĐT", "Biên bản kiểm tra, văn bản xử lý", datetime(2026, 7, 31), lead=M, support=D, due="2026-07-31"),
        row(7, None, "Đôn đốc KCN Nam Cầu Kiền hoàn thành hồ sơ nghiệm thu công trình bảo vệ môi trường", None, "Văn bản đôn đốc", "Tháng 6/2026", lead=M, support=(), due="2026-06-30"),
        row(8, "Văn phòng", "Tổ chức kiểm điểm trách nhiệm tập thể, cá nhân có liên quan", "Các phòng chuyên môn", "Biên bản kiểm điểm", datetime(2026, 5, 29), lead=V, support=PCM, due="2026-05-29"),
        row(9, None, "Nộp ngân sách nhà nước số tiền 128.450.000 đồng chi sai chế độ", None, "Giấy nộp tiền", datetime(2026, 5, 25), lead=V, support=(), due="2026-05-25"),
        row(10, None, "Tổng hợp, báo cáo Thanh tra thành phố kết quả thực hiện Kết luận thanh tra", "Các phòng chuyên môn", "Báo cáo", "Trước ngày 10/7/2026", lead=V, support=PCM, due="2026-07-10"),
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    merged = ("A1:F1", "A2:F2", "A3:F3", "B6:B8", "B9:B10", "B11:B12", "B13:B15")
    return Document("PC thuc hien KLTT.xlsx", workbook(cells(rows), merged=merged, prepare=prepare), tasks(rows), date(2026, 5, 13))
