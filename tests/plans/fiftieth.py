# ruff: noqa: E501
"""Papers of an ordinary July 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _second_half()
    yield _briefing()
    yield _week()
    yield _gratitude_day()
    yield _chat_reminder()
    yield _city_tasks()
    yield _storm()
    yield _after_inspection()
    yield _budget()
    yield _digital()
    yield _dialogue()
    yield _procedures()
    yield _short_note()
    yield _august()


def _top(number: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [number, f"Hải Phòng, {day}"],
    ]


def _foot(signed: str, name: str, *extra: str) -> list[list[str]]:
    to = "\n".join(("Nơi nhận:", "- Lãnh đạo Ban;", *extra, "- Lưu: VT, VP."))
    return [[to, f"{signed}\n\n\n\n{name}"]]


def _second_half() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "leader"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["DANH MỤC NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 3085/KH-BQL ngày 03/7/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn hoàn thành", "Lãnh đạo phụ trách"],
        ["I", "Công tác quy hoạch, đầu tư"],
        row(1, "Hoàn thiện hồ sơ điều chỉnh cục bộ quy hoạch phân khu KCN Tràng Duệ 3", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "Tờ trình UBND thành phố", "Tháng 8/2026", "PTB Hải", lead=Q, support=M, due="2026-08-31"),
        row(2, "Xây dựng danh mục dự án kêu gọi đầu tư vào khu kinh tế giai đoạn 2026-2030", "Phòng Quản lý đầu tư", "Trung tâm Dịch vụ việc làm", "Quyết định của Trưởng ban", "Quý III/2026", "PTB Hải", lead=Q, support=T, due="2026-09-30"),
        row(3, "Giám sát, đánh giá đầu tư đối với 25 dự án theo kế hoạch năm 2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "Báo cáo", "Trước ngày 30/11/2026", "PTB Hải", lead=D, support=PCM, due="2026-11-30"),
        ["II", "Công tác quản lý doanh nghiệp, lao động"],
        row(4, "Khảo sát nhu cầu tuyển dụng lao động 6 tháng cuối năm tại các KCN", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Báo cáo kết quả khảo sát", "31/7/2026", "PTB Thanh", lead=T, support=L, due="2026-07-31"),
        row(5, "Kiểm tra việc chấp hành pháp luật lao động, an toàn vệ sinh lao động tại 18 doanh nghiệp", "Phòng Quản lý lao động", "Phòng Doanh nghiệp và Giám sát đầu tư; Sở Nội vụ", "Thông báo kết quả kiểm tra", "Từ 10/8 đến 25/9/2026", "PTB Thanh", lead=L, support=D, due="2026-09-25"),
        row(6, "Cập nhật cơ sở dữ liệu lao động nước ngoài làm việc trong khu công nghiệp", "Phòng Quản lý lao động", None, None, "Thường xuyên", "PTB Thanh", lead=L),
        ["III", "Công tác tài nguyên, môi trường"],
        row(7, "Rà soát tình hình đấu nối nước thải của doanh nghiệp thứ cấp tại KCN Đình Vũ, KCN Nomura", "Phòng Tài nguyên và Môi trường", "Phòng Doanh nghiệp và Giám sát đầu tư", "Báo cáo rà soát", "15/8/2026", "PTB Thanh", lead=M, support=D, due="2026-08-15"),
        row(8, "Tham mưu ban hành Quy chế phối hợp bảo vệ môi trường giữa Ban Quản lý và Sở Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường", "Văn phòng, Sở Nông nghiệp và Môi trường", "Quy chế", "Quý IV/2026", "PTB Thanh", lead=M, support=V, due="2026-12-31"),
        ["IV", "Công tác tổ chức, hành chính"],
        row(9, "Xây dựng Đề án vị trí việc làm sau sắp xếp tổ chức bộ máy", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Đề án trình Sở Nội vụ", "Tháng 9/2026", "Trưởng ban", lead=V, support=ALL, due="2026-09-30"),
        row(10, "Sơ kết thực hiện Quy chế làm việc của Ban Quản lý", "Văn phòng", None, "Báo cáo sơ kết", "20/8/2026", "Trưởng ban", lead=V, due="2026-08-20"),
        row(11, "Chuyển giao tài liệu lưu trữ giai đoạn 2016-2020 về Lưu trữ lịch sử thành phố", "Văn phòng", "Các phòng chuyên môn", "Biên bản bàn giao", "Tháng 10/2026", "Trưởng ban", lead=V, support=PCM, due="2026-10-31"),
        [],
        [None, "Tổng số: 11 nhiệm vụ"],
    ]
    return Document("nhiem vu 6 thang cuoi nam 2026.xlsx", workbook(cells(rows), merged=("A2:G2", "A3:G3")), tasks(rows), date(2026, 7, 7))


def _briefing() -> Document:
    data = word(
        _top("Số: 3127/TB-BQL", "ngày 07 tháng 7 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 7 năm 2026",
        "Ngày 06/7/2026, Ban Quản lý Khu kinh tế Hải Phòng tổ chức Hội nghị giao ban công tác tháng 6, triển khai nhiệm vụ tháng 7 năm 2026. Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu dự họp, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong 6 tháng đầu năm, các phòng, đơn vị đã có nhiều cố gắng, thu hút vốn đầu tư nước ngoài đạt 1,62 tỷ USD, bằng 54% kế hoạch năm. Tuy nhiên còn 07 nhiệm vụ UBND thành phố giao chậm tiến độ.",
        "II. NHIỆM VỤ TRỌNG TÂM",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư rà soát các dự án chậm triển khai tại KCN Nam Đình Vũ, đề xuất hướng xử lý, báo cáo Trưởng ban trước ngày 22/7/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc doanh nghiệp nộp báo cáo giám sát đầu tư 6 tháng đầu năm; hoàn thành trước ngày 15/7/2026.",
        "3. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm nắm tình hình quan hệ lao động tại các doanh nghiệp dệt may, da giày, kịp thời xử lý khi phát sinh ngừng việc tập thể.",
        "4. Phòng Tài nguyên và Môi trường:",
        "a) Làm việc với Công ty cổ phần KCN Đình Vũ về phương án nâng công suất trạm xử lý nước thải tập trung, báo cáo kết quả trước ngày 24/7/2026.",
        "b) Tham mưu văn bản trả lời kiến nghị của Công ty TNHH LG Display về cấp lại giấy phép môi trường trước ngày 17/7/2026.",
        "5. Văn phòng:",
        "a) Tổng hợp, báo cáo UBND thành phố nguyên nhân chậm tiến độ của 07 nhiệm vụ, xong trước ngày 13/7/2026.",
        "b) Phối hợp với Trung tâm Dịch vụ việc làm rà soát, thanh lý tài sản, trang thiết bị hư hỏng trong quý III/2026.",
        "6. Trung tâm Dịch vụ việc làm tổ chức phiên giao dịch việc làm tại KCN VSIP trong tháng 7/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả rà soát nhiệm vụ tồn đọng về Văn phòng trước ngày 10/7/2026.",
        "III. TỔ CHỨC THỰC HIỆN",
        "Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn", "- Các phòng, đơn vị (để thực hiện);"),
    )
    wanted = (
        Wanted("rà soát các dự án chậm triển khai tại KCN Nam Đình Vũ, đề xuất hướng xử lý, báo cáo Trưởng ban trước ngày 22/7/2026", (Q,), (D,), due="2026-07-22"),
        Wanted("đôn đốc doanh nghiệp nộp báo cáo giám sát đầu tư 6 tháng đầu năm; hoàn thành trước ngày 15/7/2026", (D,), due="2026-07-15"),
        Wanted("nắm tình hình quan hệ lao động tại các doanh nghiệp dệt may, da giày, kịp thời xử lý khi phát sinh ngừng việc tập thể", (L,), (T,)),
        Wanted("Làm việc với Công ty cổ phần KCN Đình Vũ về phương án nâng công suất trạm xử lý nước thải tập trung, báo cáo kết quả trước ngày 24/7/2026", (M,), due="2026-07-24"),
        Wanted("Tham mưu văn bản trả lời kiến nghị của Công ty TNHH LG Display về cấp lại giấy phép môi trường trước ngày 17/7/2026", (M,), due="2026-07-17"),
        Wanted("Tổng hợp, báo cáo UBND thành phố nguyên nhân chậm tiến độ của 07 nhiệm vụ, xong trước ngày 13/7/2026", (V,), due="2026-07-13"),
        Wanted("rà soát, thanh lý tài sản, trang thiết bị hư hỏng trong quý III/2026", (V,), (T,), due="2026-09-30"),
        Wanted("tổ chức phiên giao dịch việc làm tại KCN VSIP trong tháng 7/2026", (T,), due="2026-07-31"),
        Wanted("gửi báo cáo kết quả rà soát nhiệm vụ tồn đọng về Văn phòng trước ngày 10/7/2026", (ALL,), due="2026-07-10"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("TB ket luan giao ban thang 7.docx", data, wanted, date(2026, 7, 8))


def _week() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["KẾ HOẠCH CÔNG TÁC TUẦN 29 (Từ 13/7/2026 đến 19/7/2026)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Phối hợp", "Thời gian", "Ghi chú"],
        row(1, "Chuẩn bị tài liệu họp Ban chỉ đạo giải phóng mặt bằng KCN Giang Biên II", "P. QLĐT", "P. TN&MT", "Thứ Ba, 14/7", "Phòng họp tầng 3", lead=Q, support=M, due="2026-07-14"),
        row(2, "Trình ký Giấy chứng nhận đăng ký đầu tư dự án Công ty Pegatron (điều chỉnh lần 4)", "P. QLĐT", None, "15/7", None, lead=Q, due="2026-07-15"),
        row(3, "Kiểm tra thực địa dự án nhà xưởng cho thuê BW tại KCN Tràng Duệ", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", "15-16/7", "Xe 7 chỗ", lead=D, support=[Q, M], due="2026-07-16"),
        row(4, "Giải quyết hồ sơ cấp giấy phép lao động cho người nước ngoài", "P. QLLĐ", None, "Thường xuyên", None, lead=L),
        row(5, "Báo cáo tình hình tai nạn lao động 6 tháng đầu năm gửi Sở Nội vụ", "P. QLLĐ", None, "Trước 17/7", None, lead=L, due="2026-07-17"),
        row(6, "Tổng hợp số liệu quan trắc nước thải tự động quý II", "P. TN&MT", None, "Trong tuần", None, lead=M, due="2026-07-19"),
        row(7, "Hoàn thiện báo cáo sơ kết công tác cải cách hành chính 6 tháng đầu năm", "Văn phòng", "Các phòng chuyên môn", "Thứ Sáu, 17/7", None, lead=V, support=PCM, due="2026-07-17"),
        row(8, "Bố trí xe, phòng họp phục vụ đoàn công tác tỉnh Chiba (Nhật Bản)", "Văn phòng", "P. QLĐT", "16/7", None, lead=V, support=Q, due="2026-07-16"),
        row(9, "Tư vấn, giới thiệu việc làm cho học sinh tốt nghiệp THPT tại phường An Dương", "Trung tâm", None, "Thứ Bảy, 18/7", None, lead=T, due="2026-07-18"),
        [],
        [None, "Ghi chú: Lịch có thể thay đổi theo chỉ đạo của Lãnh đạo Ban."],
    ]
    return Document("KH tuan 29.xlsx", workbook(cells(rows), merged=("A1:F1",)), tasks(rows), date(2026, 7, 13))


def _gratitude_day() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian"],
        row("1", "Rà soát, lập danh sách công chức, viên chức, người lao động là thương binh, thân nhân liệt sĩ", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 15/7/2026", lead=V, support=ALL, due="2026-07-15"),
        row("2", "Liên hệ UBND phường Đông Hải thống nhất danh sách gia đình chính sách được thăm, tặng quà", "Văn phòng", "Công đoàn cơ quan", "16/7/2026", lead=V, due="2026-07-16"),
        row("3", "Chuẩn bị quà tặng, kinh phí thăm hỏi", "Văn phòng", "Phòng Quản lý lao động", "20/7/2026", lead=V, support=L, due="2026-07-20"),
        row("4", "Vận động doanh nghiệp trong KCN ủng hộ Quỹ Đền ơn đáp nghĩa", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý lao động", "Từ 10/7 đến 24/7/2026", lead=D, support=L, due="2026-07-24"),
        row("5", "Tổ chức dâng hương tại Nghĩa trang liệt sĩ thành phố", "Đoàn Thanh niên", "Văn phòng", "26/7/2026", lead="Đoàn Thanh niên", support=V, due="2026-07-26", asked=True),
        row("6", "Viết tin, bài đăng trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Tháng 7/2026", lead=T, support=V, due="2026-07-31"),
    ]
    data = word(
        _top("Số: 3141/KH-BQL", "ngày 08 tháng 7 năm 2026"),
        "KẾ HOẠCH",
        "Tổ chức các hoạt động kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)",
        "Thực hiện Kế hoạch số 178/KH-UBND ngày 25/6/2026 của UBND thành phố, Ban Quản lý Khu kinh tế Hải Phòng xây dựng kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Giáo dục truyền thống yêu nước, đạo lý “Uống nước nhớ nguồn” cho cán bộ, công chức, viên chức, người lao động.",
        "2. Các hoạt động tổ chức thiết thực, tiết kiệm, an toàn.",
        "II. PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn chi thường xuyên năm 2026 và nguồn Quỹ phúc lợi của cơ quan.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải", "- Công đoàn, Đoàn TN;", "- Các phòng, đơn vị;"),
    )
    return Document("KH 27-7.docx", data, tasks(rows), date(2026, 7, 9))


def _chat_reminder() -> Document:
    text = """Văn phòng nhắc các phòng một số việc gấp trong tuần này:
1. P. QLĐT gửi số liệu thu hút đầu tư 7 tháng về Văn phòng trước 23/7
2. P. DN&GSĐT: cập nhật danh sách doanh nghiệp tạm ngừng hoạt động, hạn 24/7
3. P. QLLĐ: gửi báo cáo tình hình sử dụng lao động nước ngoài, hạn 22/7
4. P. TN&MT rà soát lại ý kiến của Sở Nông nghiệp và Môi trường về ĐTM dự án bến 7, 8 Lạch Huyện, trả lời trước 27/7
5. Trung tâm: gửi danh sách viên chức đi tập huấn chuyển đổi số trong tuần
Trân trọng cảm ơn các đồng chí!"""
    wanted = (
        Wanted("gửi số liệu thu hút đầu tư 7 tháng về Văn phòng trước 23/7", (Q,), due="2026-07-23"),
        Wanted("cập nhật danh sách doanh nghiệp tạm ngừng hoạt động, hạn 24/7", (D,), due="2026-07-24"),
        Wanted("gửi báo cáo tình hình sử dụng lao động nước ngoài, hạn 22/7", (L,), due="2026-07-22"),
        Wanted("rà soát lại ý kiến của Sở Nông nghiệp và Môi trường về ĐTM dự án bến 7, 8 Lạch Huyện, trả lời trước 27/7", (M,), due="2026-07-27"),
        Wanted("gửi danh sách viên chức đi tập huấn chuyển đổi số trong tuần", (T,), due="2026-07-26"),
    )
    return Document("tin nhan nhac viec", text.encode(), wanted, date(2026, 7, 20))


def _city_tasks() -> Document:
    row = rows_of(("number", "paper", "day", "content", "lead", "support", "deadline", "state"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu đến ngày 15/7/2026)"],
        ["TT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung giao", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Tình trạng"],
        row(1, "4120/UBND-XD", datetime(2026, 6, 22), "Rà soát quỹ đất nhà ở xã hội phục vụ công nhân tại các khu công nghiệp", "Phòng Quản lý đầu tư", "Phòng Quản lý lao động", datetime(2026, 7, 20), "Đang thực hiện", lead=Q, support=L, due="2026-07-20"),
        row(2, "4188/UBND-CT", datetime(2026, 6, 24), "Báo cáo tiến độ đầu tư hạ tầng cụm cảng Lạch Huyện", "Phòng Quản lý đầu tư", None, datetime(2026, 7, 24), "Đang thực hiện", lead=Q, due="2026-07-24"),
        row(3, "312/TB-UBND", datetime(2026, 6, 26), "Đề xuất giải pháp xử lý ùn tắc giao thông giờ tan ca tại khu vực KCN Tràng Duệ", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", datetime(2026, 7, 31), "Chưa thực hiện", lead=D, support=V, due="2026-07-31"),
        row(4, "4215/UBND-NC", datetime(2026, 6, 29), "Tham gia ý kiến dự thảo Nghị quyết về chính sách hỗ trợ đào tạo nghề", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", datetime(2026, 7, 18), "Đang lấy ý kiến", lead=L, support=T, due="2026-07-18"),
        row(5, "1655/QĐ-UBND", datetime(2026, 6, 30), "Triển khai Kế hoạch tăng trưởng xanh thành phố giai đoạn 2026-2030", "Phòng Tài nguyên và Môi trường", "Các phòng chuyên môn", datetime(2026, 12, 31), "Đang thực hiện", lead=M, support=PCM, due="2026-12-31"),
        row(6, "4231/UBND-MT", datetime(2026, 7, 1), "Kiểm tra phản ánh mùi hôi tại khu dân cư giáp KCN An Dương", "Phòng Tài nguyên và Môi trường", "Phòng Doanh nghiệp và Giám sát đầu tư", datetime(2026, 7, 16), "Đã kiểm tra, đang dự thảo báo cáo", lead=M, support=D, due="2026-07-16"),
        row(7, "98/KH-UBND", datetime(2026, 7, 2), "Chuẩn bị nội dung tiếp xúc cử tri doanh nghiệp", "Văn phòng", "Phòng Doanh nghiệp và Giám sát đầu tư", None, "Chờ lịch của Đoàn ĐBQH", lead=V, support=D),
        row(8, "4260/UBND-KSTT", datetime(2026, 7, 3), "Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính", "Văn phòng", "Các phòng chuyên môn", datetime(2026, 8, 30), "Đang thực hiện", lead=V, support=PCM, due="2026-08-30"),
        row(9, "4277/UBND-TC", datetime(2026, 7, 6), "Báo cáo kết quả giải ngân vốn đầu tư công 6 tháng đầu năm 2026", "Phòng Quản lý đầu tư", "Văn phòng", datetime(2026, 7, 17), "Đã trình ký", lead=Q, support=V, due="2026-07-17"),
        row(10, "4301/UBND-VX", datetime(2026, 7, 8), "Phối hợp tổ chức Ngày hội việc làm thành phố năm 2026", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", datetime(2026, 8, 15), "Chưa thực hiện", lead=T, support=L, due="2026-08-15"),
        row(11, "4322/UBND-NC", datetime(2026, 7, 10), "Rà soát, kê khai phương tiện phòng cháy chữa cháy tại trụ sở", "Văn phòng", None, datetime(2026, 7, 30), "Chưa thực hiện", lead=V, due="2026-07-30"),
    ]

    def prepare(sheet: Any) -> None:
        for one in sheet.iter_rows(min_row=4):
            for number in (2, 6):
                one[number].number_format = "DD/MM/YYYY"

    return Document("Theo doi NV UBND 15.7.xlsx", workbook(cells(rows), merged=("A1:H1", "A2:H2"), prepare=prepare), tasks(rows), date(2026, 7, 15))


def _storm() -> Document:
    data = word(
        _top("Số: 3260/BQL-VP\nV/v chủ động ứng phó với bão số 3", "ngày 17 tháng 7 năm 2026"),
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Theo bản tin của Trung tâm Dự báo khí tượng thủy văn quốc gia, bão số 3 có khả năng ảnh hưởng trực tiếp đến khu vực Quảng Ninh - Hải Phòng từ đêm 20/7/2026. Thực hiện Công điện số 07/CĐ-UBND ngày 17/7/2026 của Chủ tịch UBND thành phố, Trưởng ban yêu cầu:",
        "1. Văn phòng: Xây dựng lịch trực 24/24 giờ của lãnh đạo và cán bộ từ ngày 19/7 đến 22/7/2026; gửi các phòng trước 12h00 ngày 18/7/2026.",
        "2. Phòng Tài nguyên và Môi trường: Yêu cầu các chủ đầu tư hạ tầng khu công nghiệp khơi thông hệ thống thoát nước, kiểm tra hồ sự cố, hoàn thành trước ngày 19/7/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: Thông báo đến 100% doanh nghiệp đang thi công chằng chống cần trục, giàn giáo, mái nhà xưởng; báo cáo kết quả trước 16h00 ngày 19/7/2026.",
        "4. Phòng Quản lý lao động: Đề nghị doanh nghiệp bố trí cho người lao động nghỉ làm hợp lý, bảo đảm an toàn khi đi lại trong thời gian bão đổ bộ.",
        "5. Phòng Quản lý đầu tư: Phối hợp với Ban Quản lý dự án rà soát các công trình đầu tư công đang thi công dở dang tại đảo Cát Hải, có phương án bảo vệ trước ngày 19/7/2026.",
        "6. Trung tâm Dịch vụ việc làm: Kiểm tra, gia cố trụ sở, di dời máy móc, hồ sơ lên vị trí cao.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo thiệt hại (nếu có) về Văn phòng trước 10h00 ngày 22/7/2026 để tổng hợp, báo cáo UBND thành phố.",
        "Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        _foot("TRƯỞNG BAN", "Lê Trung Kiên", "- Như trên;"),
    )
    wanted = (
        Wanted("Xây dựng lịch trực 24/24 giờ của lãnh đạo và cán bộ từ ngày 19/7 đến 22/7/2026; gửi các phòng trước 12h00 ngày 18/7/2026", (V,), due="2026-07-18"),
        Wanted("Yêu cầu các chủ đầu tư hạ tầng khu công nghiệp khơi thông hệ thống thoát nước, kiểm tra hồ sự cố, hoàn thành trước ngày 19/7/2026", (M,), due="2026-07-19"),
        Wanted("Thông báo đến 100% doanh nghiệp đang thi công chằng chống cần trục, giàn giáo, mái nhà xưởng; báo cáo kết quả trước 16h00 ngày 19/7/2026", (D,), due="2026-07-19"),
        Wanted("Đề nghị doanh nghiệp bố trí cho người lao động nghỉ làm hợp lý, bảo đảm an toàn khi đi lại trong thời gian bão đổ bộ", (L,)),
        Wanted("rà soát các công trình đầu tư công đang thi công dở dang tại đảo Cát Hải, có phương án bảo vệ trước ngày 19/7/2026", (Q,), due="2026-07-19"),
        Wanted("Kiểm tra, gia cố trụ sở, di dời máy móc, hồ sơ lên vị trí cao", (T,)),
        Wanted("báo cáo thiệt hại (nếu có) về Văn phòng trước 10h00 ngày 22/7/2026 để tổng hợp, báo cáo UBND thành phố", (ALL,), due="2026-07-22"),
    )
    return Document("CV ung pho bao so 3.docx", data, wanted, date(2026, 7, 18))


def _after_inspection() -> Document:
    row = rows_of(("number", "shortcoming", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời hạn"],
        row("1", "Niêm yết thủ tục hành chính chưa cập nhật theo Quyết định mới", "Niêm yết, công khai lại toàn bộ thủ tục hành chính tại Bộ phận một cửa", "Văn phòng", "", "25/7/2026", lead=V, due="2026-07-25"),
        row("2", "Tỷ lệ lập hồ sơ công việc điện tử mới đạt 78%", "Lập đầy đủ hồ sơ công việc trên HpNet, đạt tối thiểu 90%", "Các phòng chuyên môn", "Văn phòng", "30/9/2026", lead=PCM, support=V, due="2026-09-30"),
        row("3", "02 hồ sơ điều chỉnh dự án trả kết quả quá hạn", "Kiểm điểm trách nhiệm, có văn bản xin lỗi doanh nghiệp", "Phòng Quản lý đầu tư", "", "20/7/2026", lead=Q, due="2026-07-20"),
        row("4", "Chưa có quy trình ISO đối với thủ tục đăng ký nội quy lao động", "Xây dựng, trình ban hành quy trình ISO", "Phòng Quản lý lao động", "Văn phòng", "Tháng 8/2026", lead=L, support=V, due="2026-08-31"),
        row("5", "Hồ sơ kiểm tra sau cấp phép môi trường lưu chưa đầy đủ", "Bổ sung, sắp xếp lại hồ sơ kiểm tra năm 2025", "Phòng TN&MT", "", "31/7/2026", lead=M, due="2026-07-31"),
        row("6", "Sổ theo dõi hợp đồng tư vấn chưa ghi chép đúng mẫu", "Lập lại sổ theo dõi theo mẫu quy định", "Trung tâm", "", "31/7/2026", lead=T, due="2026-07-31"),
        row("7", "Dữ liệu báo cáo trực tuyến của doanh nghiệp còn thiếu", "Đôn đốc, hướng dẫn doanh nghiệp cập nhật trên Hệ thống thông tin quốc gia về đầu tư", "Phòng DN&GSĐT", "Phòng QLĐT", "Quý III/2026", lead=D, support=Q, due="2026-09-30"),
    ]
    data = word(
        _top("Số: 3155/KH-BQL", "ngày 09 tháng 7 năm 2026"),
        "KẾ HOẠCH",
        "Khắc phục tồn tại, hạn chế sau kiểm tra cải cách hành chính, kỷ luật, kỷ cương công vụ 6 tháng đầu năm 2026",
        "Căn cứ Thông báo số 2987/TB-BQL ngày 26/6/2026 về kết quả kiểm tra công tác cải cách hành chính; Ban Quản lý ban hành Kế hoạch khắc phục như sau:",
        "I. NỘI DUNG",
        cells(rows),
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng kiểm tra việc khắc phục của các phòng, đơn vị, báo cáo Trưởng ban trước ngày 10/10/2026.",
        "2. Kết quả khắc phục là căn cứ đánh giá, xếp loại tập thể, cá nhân cuối năm.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải", "- Các phòng, đơn vị;"),
    )
    wanted = (*tasks(rows), Wanted("kiểm tra việc khắc phục của các phòng, đơn vị, báo cáo Trưởng ban trước ngày 10/10/2026", (V,), due="2026-10-10"))
    return Document("KH khac phuc sau kiem tra.docx", data, wanted, date(2026, 7, 10))


def _budget() -> Document:
    data = word(
        _top("Số: 3198/BQL-VP\nV/v xây dựng dự toán ngân sách năm 2027", "ngày 13 tháng 7 năm 2026"),
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 2870/STC-NS ngày 07/7/2026 của Sở Tài chính về hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2027, kế hoạch tài chính 03 năm 2027-2029, Ban Quản lý đề nghị:",
        "1. Các phòng chuyên môn",
        "- Đánh giá tình hình thực hiện nhiệm vụ chi được giao năm 2026, ước thực hiện cả năm;",
        "- Đề xuất nhiệm vụ, nhu cầu kinh phí năm 2027 kèm thuyết minh.",
        "Gửi về Văn phòng trước ngày 21/7/2026.",
        "2. Trung tâm Dịch vụ việc làm lập dự toán thu, chi sự nghiệp năm 2027 và phương án tự chủ tài chính, gửi Văn phòng trước ngày 22/7/2026.",
        "3. Phòng Quản lý đầu tư rà soát nhu cầu vốn đầu tư công năm 2027, gửi Văn phòng trước ngày 21/7/2026.",
        "4. Văn phòng tổng hợp dự toán toàn Ban, trình Trưởng ban ký gửi Sở Tài chính trước ngày 28/7/2026.",
        "Quá thời hạn nêu trên, phòng, đơn vị không gửi coi như không có nhu cầu.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Nguyễn Thị Bích Thanh", "- Như trên;"),
    )
    wanted = (
        Wanted("Đánh giá tình hình thực hiện nhiệm vụ chi được giao năm 2026, ước thực hiện cả năm", (PCM,), due="2026-07-21"),
        Wanted("Đề xuất nhiệm vụ, nhu cầu kinh phí năm 2027 kèm thuyết minh", (PCM,), due="2026-07-21"),
        Wanted("lập dự toán thu, chi sự nghiệp năm 2027 và phương án tự chủ tài chính, gửi Văn phòng trước ngày 22/7/2026", (T,), due="2026-07-22"),
        Wanted("rà soát nhu cầu vốn đầu tư công năm 2027, gửi Văn phòng trước ngày 21/7/2026", (Q,), due="2026-07-21"),
        Wanted("tổng hợp dự toán toàn Ban, trình Trưởng ban ký gửi Sở Tài chính trước ngày 28/7/2026", (V,), due="2026-07-28"),
    )
    return Document("CV xay dung du toan 2027.docx", data, wanted, date(2026, 7, 14))


def _digital() -> Document:
    row = rows_of(("number", "content", "product", "deadline", "lead", "support"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CHUYỂN ĐỔI SỐ, ĐỀ ÁN 06 QUÝ III, IV NĂM 2026"],
        ["(Kèm theo Kế hoạch số 3211/KH-BQL ngày 14/7/2026)"],
        ["STT", "Nhiệm vụ", "Kết quả đầu ra", "Thời gian hoàn thành", "Phân công", None],
        [None, None, None, None, "Chủ trì", "Phối hợp"],
        ["1", "Hạ tầng số, an toàn thông tin"],
        row("1.1", "Phê duyệt cấp độ an toàn hệ thống thông tin eHeza", "Quyết định phê duyệt", "30/8/2026", "Văn phòng", "Sở Khoa học và Công nghệ", lead=V, due="2026-08-30"),
        row("1.2", "Cài đặt phần mềm phòng chống mã độc cho 100% máy trạm", "Biên bản nghiệm thu", "31/7/2026", None, "Các phòng chuyên môn, đơn vị sự nghiệp", lead=V, support=ALL, due="2026-07-31"),
        ["2", "Dữ liệu số"],
        row("2.1", "Chuẩn hoá dữ liệu dự án đầu tư phục vụ kết nối với kho dữ liệu dùng chung thành phố", "Bộ dữ liệu", "Quý III/2026", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", lead=Q, support=D, due="2026-09-30"),
        row("2.2", "Số hoá hồ sơ cấp giấy phép lao động còn hiệu lực", "Hồ sơ số hoá", "Tháng 11/2026", "Phòng Quản lý lao động", "Văn phòng", lead=L, support=V, due="2026-11-30"),
        row("2.3", "Xây dựng bản đồ số nguồn thải các khu công nghiệp", "Bản đồ trên nền GIS", "Quý IV/2026", "Phòng Tài nguyên và Môi trường", "Phòng QLĐT, Phòng DN&GSĐT", lead=M, support=[Q, D], due="2026-12-31"),
        row("2.4", "Xây dựng sàn giao dịch việc làm trực tuyến khu công nghiệp", "Phiên bản thử nghiệm", "15/12/2026", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", lead=T, support=L, due="2026-12-15"),
        ["3", "Nhân lực số"],
        row("3.1", "Tập huấn kỹ năng sử dụng trí tuệ nhân tạo trong xử lý văn bản", "02 lớp tập huấn", "Tháng 8, tháng 10/2026", "Văn phòng", None, lead=V, due="2026-10-31"),
        row("3.2", "Thực hiện ký số cá nhân đối với văn bản trình lãnh đạo Ban", None, "Thường xuyên", "Các phòng chuyên môn, đơn vị sự nghiệp", None, lead=ALL),
    ]
    return Document(
        "PL chuyen doi so.xlsx",
        workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "E7:E8")),
        tasks(rows),
        date(2026, 7, 16),
    )


def _dialogue() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["STT", "Nội dung", "Đơn vị", "Hoàn thành", "Ghi chú"],
        row("1", "Gửi giấy mời, phiếu thu thập kiến nghị đến các doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "18/7/2026", "Khoảng 200 doanh nghiệp", lead=D, due="2026-07-18"),
        row("2", "Tổng hợp, phân loại kiến nghị của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "24/7/2026", "", lead=D, due="2026-07-24"),
        row("3", "Chuẩn bị nội dung trả lời kiến nghị về đầu tư, đất đai, xây dựng", "Phòng Quản lý đầu tư", "27/7/2026", "", lead=Q, due="2026-07-27"),
        row("4", "Chuẩn bị nội dung trả lời kiến nghị về lao động, tiền lương, bảo hiểm xã hội", "Phòng Quản lý lao động", "27/7/2026", "Mời BHXH thành phố dự", lead=L, due="2026-07-27"),
        row("5", "Chuẩn bị nội dung trả lời kiến nghị về môi trường, phòng cháy chữa cháy", "Phòng Tài nguyên và Môi trường", "27/7/2026", "", lead=M, due="2026-07-27"),
        row("6", "Xây dựng kịch bản điều hành, bài phát biểu của Trưởng ban", "Văn phòng", "28/7/2026", "", lead=V, due="2026-07-28"),
        row("7", "Trang trí hội trường, âm thanh, phiên dịch Anh - Hàn - Trung", "Văn phòng", "29/7/2026", "", lead=V, due="2026-07-29"),
        row("8", "Đón tiếp đại biểu, phát tài liệu", "Trung tâm Dịch vụ việc làm", "30/7/2026", "Từ 7h30", lead=T, due="2026-07-30"),
        row("9", "Bảo đảm an ninh trật tự khu vực tổ chức hội nghị", "Công an phường Hải An", "30/7/2026", "", lead="Công an phường Hải An", due="2026-07-30", asked=True),
    ]
    data = word(
        _top("Số: 3204/TB-BQL", "ngày 14 tháng 7 năm 2026"),
        "THÔNG BÁO",
        "Phân công chuẩn bị Hội nghị đối thoại với doanh nghiệp lần thứ hai năm 2026",
        "Hội nghị tổ chức vào hồi 8h00 ngày 30/7/2026 tại Hội trường tầng 5, trụ sở Ban Quản lý. Trưởng ban phân công nhiệm vụ cụ thể như sau:",
        cells(rows),
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị kịp thời phản ánh về Văn phòng để báo cáo Trưởng ban xem xét, quyết định./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn", "- Các phòng, đơn vị;"),
    )
    return Document("TB phan cong hoi nghi doi thoai.docx", data, tasks(rows), date(2026, 7, 15))


def _procedures() -> Document:
    data = word(
        _top("Số: 3290/KH-BQL", "ngày 21 tháng 7 năm 2026"),
        "KẾ HOẠCH",
        "Rà soát, đơn giản hoá thủ tục hành chính 6 tháng cuối năm 2026",
        "I. MỤC TIÊU",
        "Cắt giảm ít nhất 30% thời gian giải quyết và 30% chi phí tuân thủ thủ tục hành chính thuộc thẩm quyền của Ban Quản lý.",
        "II. NHIỆM VỤ CỤ THỂ",
        "1. Rà soát các thủ tục thuộc lĩnh vực đầu tư, đề xuất phương án cắt giảm",
        "- Đơn vị chủ trì: Phòng Quản lý đầu tư",
        "- Đơn vị phối hợp: Văn phòng",
        "- Thời gian hoàn thành: trước ngày 20/8/2026",
        "- Sản phẩm: Báo cáo rà soát kèm phương án đơn giản hoá",
        "2. Rà soát các thủ tục thuộc lĩnh vực lao động, việc làm",
        "- Đơn vị chủ trì: Phòng Quản lý lao động",
        "- Đơn vị phối hợp: Văn phòng, Trung tâm Dịch vụ việc làm",
        "- Thời gian hoàn thành: trước ngày 20/8/2026",
        "- Sản phẩm: Báo cáo rà soát",
        "3. Rà soát các thủ tục thuộc lĩnh vực môi trường",
        "- Đơn vị chủ trì: Phòng Tài nguyên và Môi trường",
        "- Đơn vị phối hợp: Văn phòng",
        "- Thời gian hoàn thành: trước ngày 31/8/2026",
        "- Sản phẩm: Báo cáo rà soát",
        "4. Khảo sát mức độ hài lòng của doanh nghiệp đối với việc giải quyết thủ tục hành chính",
        "- Đơn vị chủ trì: Văn phòng",
        "- Đơn vị phối hợp: Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Thời gian hoàn thành: Tháng 9/2026",
        "- Sản phẩm: Báo cáo kết quả khảo sát",
        "5. Tổng hợp, trình UBND thành phố phê duyệt phương án đơn giản hoá",
        "- Đơn vị chủ trì: Văn phòng",
        "- Thời gian hoàn thành: trước ngày 30/9/2026",
        "- Sản phẩm: Tờ trình, dự thảo Quyết định",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn phân công công chức làm đầu mối rà soát, gửi danh sách về Văn phòng trước ngày 28/7/2026.",
        "2. Văn phòng hướng dẫn biểu mẫu rà soát, tính toán chi phí tuân thủ trước ngày 31/7/2026.",
        "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các phòng phản ánh về Văn phòng để được hướng dẫn./.",
        _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải", "- Các phòng chuyên môn;"),
    )
    wanted = (
        Wanted("Rà soát các thủ tục thuộc lĩnh vực đầu tư, đề xuất phương án cắt giảm", (Q,), (V,), "Báo cáo rà soát kèm phương án đơn giản hoá", "2026-08-20"),
        Wanted("Rà soát các thủ tục thuộc lĩnh vực lao động, việc làm", (L,), (V, T), "Báo cáo rà soát", "2026-08-20"),
        Wanted("Rà soát các thủ tục thuộc lĩnh vực môi trường", (M,), (V,), "Báo cáo rà soát", "2026-08-31"),
        Wanted("Khảo sát mức độ hài lòng của doanh nghiệp đối với việc giải quyết thủ tục hành chính", (V,), (D,), "Báo cáo kết quả khảo sát", "2026-09-30"),
        Wanted("Tổng hợp, trình UBND thành phố phê duyệt phương án đơn giản hoá", (V,), (), "Tờ trình, dự thảo Quyết định", "2026-09-30"),
        Wanted("phân công công chức làm đầu mối rà soát, gửi danh sách về Văn phòng trước ngày 28/7/2026", (PCM,), due="2026-07-28"),
        Wanted("hướng dẫn biểu mẫu rà soát, tính toán chi phí tuân thủ trước ngày 31/7/2026", (V,), due="2026-07-31"),
    )
    return Document("KH ra soat TTHC.docx", data, wanted, date(2026, 7, 22))


def _short_note() -> Document:
    text = """Ý kiến chỉ đạo của Trưởng ban tại buổi làm việc với Công ty CP Shinec ngày 23/7/2026:

- Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư hướng dẫn Công ty hoàn thiện hồ sơ công nhận khu công nghiệp sinh thái Nam Cầu Kiền, xong trước ngày 15/8/2026.
- Phòng Quản lý đầu tư tham mưu văn bản báo cáo UBND thành phố về đề nghị mở rộng KCN giai đoạn 2, trình Trưởng ban trước ngày 31/7/2026.
- Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra tiến độ xây dựng nhà xưởng của 03 nhà đầu tư thứ cấp trong tháng 8/2026.
- Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm hỗ trợ Công ty tuyển dụng 500 lao động phổ thông.
- Văn phòng dự thảo Thông báo kết luận, trình Trưởng ban ký ban hành trước ngày 28/7/2026."""
    wanted = (
        Wanted("hướng dẫn Công ty hoàn thiện hồ sơ công nhận khu công nghiệp sinh thái Nam Cầu Kiền, xong trước ngày 15/8/2026", (M,), (Q,), due="2026-08-15"),
        Wanted("tham mưu văn bản báo cáo UBND thành phố về đề nghị mở rộng KCN giai đoạn 2, trình Trưởng ban trước ngày 31/7/2026", (Q,), due="2026-07-31"),
        Wanted("kiểm tra tiến độ xây dựng nhà xưởng của 03 nhà đầu tư thứ cấp trong tháng 8/2026", (D,), due="2026-08-31"),
        Wanted("hỗ trợ Công ty tuyển dụng 500 lao động phổ thông", (L,), (T,)),
        Wanted("dự thảo Thông báo kết luận, trình Trưởng ban ký ban hành trước ngày 28/7/2026", (V,), due="2026-07-28"),
    )
    return Document("y kien chi dao 23-7", text.encode(), wanted, date(2026, 7, 24))


def _august() -> Document:
    row = rows_of(("number", "content", "support", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị phối hợp", "Thời gian", "Kết quả"],
        ["I", "Văn phòng", "", "", ""],
        row("1", "Tổ chức Hội nghị giao ban tháng 8", "Các phòng chuyên môn, đơn vị sự nghiệp", "05/8/2026", "Thông báo kết luận", lead=V, support=ALL, due="2026-08-05"),
        row("2", "Báo cáo công tác phòng, chống tham nhũng, tiêu cực tháng 8", "", "15/8/2026", "Báo cáo", lead=V, due="2026-08-15"),
        row("3", "Treo cờ, trang trí khánh tiết chào mừng Quốc khánh 2/9", "Trung tâm Dịch vụ việc làm", "28/8/2026", "", lead=V, support=T, due="2026-08-28"),
        ["II", "Phòng Quản lý đầu tư", "", "", ""],
        row("4", "Thẩm định hồ sơ cấp mới 06 dự án FDI tại KCN Deep C", "Phòng Tài nguyên và Môi trường", "Trong tháng", "Giấy chứng nhận đăng ký đầu tư", lead=Q, support=M, due="2026-08-31"),
        row("5", "Dự thảo chương trình xúc tiến đầu tư tại Hàn Quốc", "Văn phòng", "20/8/2026", "Tờ trình, dự thảo Kế hoạch", lead=Q, support=V, due="2026-08-20"),
        ["III", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "", ""],
        row("6", "Tổng hợp tình hình sản xuất kinh doanh của doanh nghiệp 7 tháng", "", "10/8/2026", "Báo cáo", lead=D, due="2026-08-10"),
        row("7", "Kiểm tra 05 dự án chậm góp vốn", "Phòng Quản lý đầu tư", "17-28/8/2026", "Biên bản, báo cáo", lead=D, support=Q, due="2026-08-28"),
        ["IV", "Phòng Quản lý lao động", "", "", ""],
        row("8", "Hướng dẫn doanh nghiệp xây dựng thang lương, bảng lương theo mức lương tối thiểu mới", "", "Thường xuyên", "", lead=L),
        row("9", "Tập huấn Luật Việc làm cho cán bộ nhân sự doanh nghiệp", "Trung tâm Dịch vụ việc làm", "21/8/2026", "01 lớp, 120 học viên", lead=L, support=T, due="2026-08-21"),
        ["V", "Phòng Tài nguyên và Môi trường", "", "", ""],
        row("10", "Lấy mẫu nước thải đột xuất tại 04 khu công nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Trước 25/8/2026", "Kết quả phân tích", lead=M, support=D, due="2026-08-25"),
        row("11", "Tham gia thẩm định báo cáo đánh giá tác động môi trường", "", "Theo giấy mời của Hội đồng", "Ý kiến thẩm định", lead=M),
        ["VI", "Trung tâm Dịch vụ việc làm", "", "", ""],
        row("12", "Khai giảng lớp đào tạo tiếng Hàn, tiếng Trung cho người lao động", "", "12/8/2026", "02 lớp", lead=T, due="2026-08-12"),
    ]
    data = word(
        _top("Số: 3345/CTr-BQL", "ngày 28 tháng 7 năm 2026"),
        "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 8 NĂM 2026",
        "Căn cứ Kế hoạch công tác năm 2026 và tình hình thực tế, Ban Quản lý ban hành Chương trình công tác tháng 8 năm 2026 như sau:",
        cells(rows),
        "Văn phòng có trách nhiệm theo dõi, tổng hợp kết quả thực hiện, báo cáo Trưởng ban trước ngày 03/9/2026./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn", "- Các phòng, đơn vị;"),
    )
    closing = Wanted("theo dõi, tổng hợp kết quả thực hiện, báo cáo Trưởng ban trước ngày 03/9/2026", (V,), due="2026-09-03")
    return Document("CTCT thang 8.docx", data, (*tasks(rows), closing), date(2026, 7, 29))
