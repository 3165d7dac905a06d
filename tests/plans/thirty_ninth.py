# ruff: noqa: E501
"""Thirteen papers of an ordinary August and September 2025."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


OTHER = "Sở Tài chính"


def documents() -> Iterator[Document]:
    yield _month()
    yield _briefing()
    yield _national_day()
    yield _chat_nine_months()
    yield _city_tasks()
    yield _storm()
    yield _digital()
    yield _knots()
    yield _inspections()
    yield _chat_chief()
    yield _resolution()
    yield _budget()
    yield _answer_voters()


def _month() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "leader")
    row = rows_of(columns)
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2025"],
        ["(Ban hành kèm theo Thông báo số 3912/TB-BQL ngày 28/8/2025 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Lãnh đạo Ban phụ trách"],
        ["I", "Công tác tổng hợp, tổ chức"],
        row(1, "Báo cáo tình hình thực hiện nhiệm vụ 9 tháng đầu năm, phương hướng nhiệm vụ quý IV năm 2025", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "15/9/2025", "Đ/c Trưởng ban", lead=V, support=ALL, due="2025-09-15"),
        row(2, "Rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý nhiệm kỳ 2025 - 2030", "Văn phòng", None, "30/9/2025",
            "Đ/c Trưởng ban", lead=V, due="2025-09-30"),
        row(3, "Tham mưu tổ chức Hội nghị giao ban công tác cải cách hành chính quý III/2025", "Văn phòng", "Các phòng chuyên môn",
            "Tuần 4 tháng 9", "Đ/c Hải", lead=V, support=PCM, due=None),
        row(4, "Trực, tiếp công dân và xử lý đơn thư khiếu nại, tố cáo", "Văn phòng", "P. TN&MT, P. QLLĐ", "Thường xuyên", "Đ/c Hải",
            lead=V, support=[M, L], due=None),
        ["II", "Công tác xúc tiến và quản lý đầu tư"],
        row(5, "Thẩm định hồ sơ cấp Giấy chứng nhận đăng ký đầu tư dự án sản xuất linh kiện điện tử tại KCN Nam Đình Vũ", "P. QLĐT",
            "P. TN&MT; P. DN&GSĐT", "12/9/2025", "Đ/c Tuấn", lead=Q, support=[M, D], due="2025-09-12"),
        row(6, "Chuẩn bị nội dung làm việc với Đoàn doanh nghiệp Nhật Bản (vùng Kansai) ngày 18/9/2025", "P. QLĐT", "Văn phòng", None,
            "Đ/c Tuấn", lead=Q, support=V, due="2025-09-18"),
        row(7, "Tổng hợp vốn đầu tư thu hút 9 tháng đầu năm 2025, so sánh với kế hoạch thành phố giao", "P. QLĐT", "P. DN&GSĐT",
            "Trước ngày 20/9", "Đ/c Tuấn", lead=Q, support=D, due="2025-09-20"),
        ["III", "Công tác doanh nghiệp và giám sát đầu tư"],
        row(8, "Đôn đốc các nhà đầu tư nộp báo cáo giám sát, đánh giá đầu tư quý III/2025", "P. DN&GSĐT", "P. QLĐT", "25/9/2025", "Đ/c Tuấn",
            lead=D, support=Q, due="2025-09-25"),
        row(9, "Tổ chức Hội nghị đối thoại với doanh nghiệp khu công nghiệp đợt 2 năm 2025", "P. DN&GSĐT", "Văn phòng, Trung tâm DVVL",
            "Tháng 9/2025", "Đ/c Trưởng ban", lead=D, support=[V, T], due="2025-09-30"),
        ["IV", "Công tác lao động, việc làm"],
        row(10, "Kiểm tra tình hình đình công, tranh chấp lao động tập thể và báo cáo UBND thành phố", "P. QLLĐ",
            "Liên đoàn Lao động thành phố, Công an thành phố", "Khi phát sinh", "Đ/c Hùng", lead=L, due=None),
        row(11, "Cấp mới, gia hạn giấy phép lao động cho người lao động nước ngoài", "P. QLLĐ", None, "Hằng tuần", "Đ/c Hùng", lead=L, due=None),
        row(12, "Phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm", "P. QLLĐ", "13/9 và 27/9/2025", "Đ/c Hùng",
            lead=T, support=L, due="2025-09-27"),
        ["V", "Công tác tài nguyên, môi trường"],
        row(13, "Kiểm tra việc vận hành trạm xử lý nước thải tập trung KCN Tràng Duệ, KCN Đồ Sơn", "P. TN&MT", "Sở Nông nghiệp và Môi trường",
            "Từ 08/9 đến 19/9/2025", "Đ/c Hùng", lead=M, due="2025-09-19"),
        row(14, "Hướng dẫn doanh nghiệp tổ chức thu gom rác thải, hưởng ứng Chiến dịch Làm cho thế giới sạch hơn năm 2025", "P. TN&MT", "Trung tâm",
            "20/9/2025", "Đ/c Hùng", lead=M, support=T, due="2025-09-20"),
        [],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("chương trình công tác tháng 9.xlsx", workbook(cells(rows)), tasks(rows), date(2025, 9, 1))


def _briefing() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 3745/TB-BQL",
        "Hải Phòng, ngày 12 tháng 8 năm 2025",
        "THÔNG BÁO",
        "Kết luận của đồng chí Trưởng ban tại Hội nghị giao ban tháng 8 năm 2025",
        "Ngày 08/8/2025, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì Hội nghị giao ban công tác tháng 8 năm 2025. Sau khi nghe Văn phòng "
        "báo cáo và ý kiến của các đại biểu, đồng chí Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 7, các phòng, đơn vị đã hoàn thành 38/41 nhiệm vụ được giao; thu hút đầu tư nước ngoài đạt 215 triệu USD. Tuy nhiên, "
        "công tác giải ngân vốn đầu tư công còn chậm, một số hồ sơ thủ tục hành chính phải xin lỗi do quá hạn.",
        "II. Nhiệm vụ trọng tâm thời gian tới",
        "1. Văn phòng:",
        "- Hoàn thiện hồ sơ sắp xếp trụ sở làm việc sau hợp nhất, trình Trưởng ban trước ngày 20/8/2025.",
        "- Đôn đốc các phòng cập nhật kết quả trên phân hệ NV UBND, báo cáo Trưởng ban vào thứ Sáu hằng tuần.",
        "2. Phòng Quản lý đầu tư:",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát quỹ đất công nghiệp sẵn sàng cho thuê tại các KCN, hoàn thành trước ngày 25/8/2025.",
        "- Dự thảo tờ trình UBND thành phố về việc điều chỉnh chủ trương đầu tư KCN Tiên Thanh.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: Lập danh sách các dự án chậm tiến độ trên 12 tháng, đề xuất biện pháp xử lý, xong trong tháng 8/2025.",
        "4. Phòng Quản lý lao động: Nắm tình hình thưởng dịp Quốc khánh 02/9 của các doanh nghiệp, báo cáo Trưởng ban trước ngày 27/8/2025.",
        "5. Phòng Tài nguyên và Môi trường:",
        "- Tham mưu văn bản trả lời kiến nghị của người dân phường Đông Hải về mùi khu vực KCN Đình Vũ, hoàn thành trước ngày 18/8/2025.",
        "- Theo dõi kết quả quan trắc tự động, liên tục của các KCN.",
        "6. Trung tâm Dịch vụ việc làm: Xây dựng kế hoạch tuyển dụng lao động quý IV cho 15 doanh nghiệp có nhu cầu lớn, trình lãnh đạo Ban trước ngày 05/9/2025.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp gửi đăng ký nhiệm vụ trọng tâm tháng 9 về Văn phòng trước ngày 25/8/2025 để tổng hợp.",
        "Yêu cầu các đồng chí trưởng phòng, giám đốc Trung tâm nêu cao tinh thần trách nhiệm, nghiêm túc thực hiện Thông báo này./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("Hoàn thiện hồ sơ sắp xếp trụ sở làm việc sau hợp nhất, trình Trưởng ban trước ngày 20/8/2025", (V,), due="2025-08-20"),
        Wanted("Đôn đốc các phòng cập nhật kết quả trên phân hệ NV UBND, báo cáo Trưởng ban vào thứ Sáu hằng tuần", (V,)),
        Wanted("rà soát quỹ đất công nghiệp sẵn sàng cho thuê tại các KCN, hoàn thành trước ngày 25/8/2025", (Q,), (M,), due="2025-08-25"),
        Wanted("Dự thảo tờ trình UBND thành phố về việc điều chỉnh chủ trương đầu tư KCN Tiên Thanh", (Q,)),
        Wanted("Lập danh sách các dự án chậm tiến độ trên 12 tháng, đề xuất biện pháp xử lý, xong trong tháng 8/2025", (D,), due="2025-08-31"),
        Wanted("Nắm tình hình thưởng dịp Quốc khánh 02/9 của các doanh nghiệp, báo cáo Trưởng ban trước ngày 27/8/2025", (L,), due="2025-08-27"),
        Wanted("Tham mưu văn bản trả lời kiến nghị của người dân phường Đông Hải về mùi khu vực KCN Đình Vũ, hoàn thành trước ngày 18/8/2025",
               (M,), due="2025-08-18"),
        Wanted("Theo dõi kết quả quan trắc tự động, liên tục của các KCN", (M,)),
        Wanted("Xây dựng kế hoạch tuyển dụng lao động quý IV cho 15 doanh nghiệp có nhu cầu lớn, trình lãnh đạo Ban trước ngày 05/9/2025",
               (T,), due="2025-09-05"),
        Wanted("gửi đăng ký nhiệm vụ trọng tâm tháng 9 về Văn phòng trước ngày 25/8/2025 để tổng hợp", (ALL,), due="2025-08-25"),
    )
    return Document("kết luận giao ban tháng 8.docx", data, wanted, date(2025, 8, 14))


def _national_day() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian"],
        row("1", "Trang trí khánh tiết, treo cờ Tổ quốc, băng rôn tại trụ sở", "Văn phòng", "Đoàn Thanh niên", "Trước 20/8/2025", lead=V, due="2025-08-20"),
        row("2", "Vận động doanh nghiệp KCN treo cờ, tổ chức hoạt động chào mừng", "Phòng DN&GSĐT", "Phòng QLLĐ", "Từ 15/8 đến 03/9/2025",
            lead=D, support=L, due="2025-09-03"),
        row("3", "Viết tin, bài về 80 năm Cách mạng tháng Tám và Quốc khánh 02/9 trên Cổng thông tin điện tử, fanpage", "Trung tâm", "Văn phòng",
            "Tháng 8/2025", lead=T, support=V, due="2025-08-31"),
        row("4", "Lập lịch trực lãnh đạo, trực cơ quan dịp nghỉ lễ (30/8 - 02/9)", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "26/8/2025",
            lead=V, support=ALL, due="2025-08-26"),
        row("5", "Kiểm tra công tác phòng cháy, chữa cháy tại trụ sở và nhà để xe", "Văn phòng", "Công an phường", "28/8/2025", lead=V, due="2025-08-28"),
        row("6", "Thăm, tặng quà gia đình chính sách, công nhân có hoàn cảnh khó khăn", "Phòng QLLĐ", "Công đoàn cơ quan; Trung tâm", "27/8/2025",
            lead=L, support=T, due="2025-08-27"),
        row("7", "Tổng hợp tình hình sản xuất, an ninh trật tự tại các KCN trong dịp nghỉ lễ", "Phòng DN&GSĐT", "Phòng QLLĐ, Phòng TN&MT", "03/9/2025",
            lead=D, support=[L, M], due="2025-09-03"),
        row("8", "Báo cáo kết quả tổ chức các hoạt động kỷ niệm gửi Sở Văn hoá, Thể thao và Du lịch", "Văn phòng", None, "08/9/2025", lead=V, due="2025-09-08"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3720/KH-BQL",
        "Hải Phòng, ngày 11 tháng 8 năm 2025",
        "KẾ HOẠCH",
        "Tổ chức các hoạt động kỷ niệm 80 năm Cách mạng tháng Tám thành công và Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Tuyên truyền sâu rộng ý nghĩa lịch sử của Cách mạng tháng Tám và Quốc khánh 02/9 tới cán bộ, công chức, viên chức, người lao động.",
        "2. Các hoạt động bảo đảm trang trọng, an toàn, tiết kiệm, tránh phô trương, hình thức.",
        "II. NỘI DUNG VÀ PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn chi thường xuyên năm 2025 của Ban Quản lý và nguồn xã hội hoá.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "Trên đây là Kế hoạch tổ chức các hoạt động kỷ niệm, yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận: Lãnh đạo Ban; các phòng, đơn vị; Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    return Document("kế hoạch 2-9.docx", data, tasks(rows), date(2025, 8, 13))


def _chat_nine_months() -> Document:
    text = """Kính gửi các anh chị trưởng phòng,
Thực hiện Công văn số 6120/UBND-TH ngày 03/9/2025 của UBND thành phố về chuẩn bị báo cáo kinh tế - xã hội 9 tháng, Văn phòng đề nghị:
1. Phòng Quản lý đầu tư: cung cấp số liệu thu hút đầu tư, danh mục dự án cấp mới, điều chỉnh 9 tháng. Hạn 10/9.
2. Phòng Doanh nghiệp và Giám sát đầu tư: cung cấp số liệu doanh thu, xuất khẩu, nộp ngân sách của doanh nghiệp KCN, ước cả năm. Hạn 11/9.
3. Phòng Quản lý lao động: báo cáo số lao động, thu nhập bình quân, tình hình nợ BHXH. Hạn 10/9.
4. Phòng Tài nguyên và Môi trường: báo cáo tình hình cho thuê đất, tỷ lệ lấp đầy và kết quả kiểm tra môi trường. Hạn 10/9.
5. Trung tâm Dịch vụ việc làm: báo cáo kết quả giới thiệu việc làm, đào tạo nghề. Hạn 10/9.
Báo cáo gửi bản word qua HpNet và bản ký số pdf. Quá thời hạn trên Văn phòng không chịu trách nhiệm tổng hợp.
Trân trọng cảm ơn các anh chị!
"""
    wanted = (
        Wanted("cung cấp số liệu thu hút đầu tư, danh mục dự án cấp mới, điều chỉnh 9 tháng", (Q,), due="2025-09-10"),
        Wanted("cung cấp số liệu doanh thu, xuất khẩu, nộp ngân sách của doanh nghiệp KCN, ước cả năm", (D,), due="2025-09-11"),
        Wanted("báo cáo số lao động, thu nhập bình quân, tình hình nợ BHXH", (L,), due="2025-09-10"),
        Wanted("báo cáo tình hình cho thuê đất, tỷ lệ lấp đầy và kết quả kiểm tra môi trường", (M,), due="2025-09-10"),
        Wanted("báo cáo kết quả giới thiệu việc làm, đào tạo nghề", (T,), due="2025-09-10"),
    )
    return Document("tin nhắn báo cáo 9 tháng", text.encode(), wanted, date(2025, 9, 5))


def _city_tasks() -> Document:
    row = rows_of(("number", "paper", "day", "content", "lead", "support", "deadline", "state"))
    d = datetime
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO ĐANG THỰC HIỆN TRÊN PHÂN HỆ NV UBND"],
        ["(Số liệu tính đến ngày 15/8/2025)"],
        [],
        ["STT", "Số văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Phòng chủ trì", "Phòng phối hợp", "Hạn xử lý", "Tình trạng"],
        row(1, "5210/UBND-ĐT", d(2025, 7, 21), "Báo cáo phương án bồi thường, giải phóng mặt bằng KCN Giang Biên II", "QLĐT", "TNMT", d(2025, 8, 22),
            "Đang thực hiện", lead=Q, support=M, due="2025-08-22"),
        row(2, "5233/UBND-MT", d(2025, 7, 22), "Xử lý kiến nghị của cử tri về nước thải khu vực kênh An Kim Hải", "TNMT", None, d(2025, 8, 20),
            "Đang thực hiện", lead=M, due="2025-08-20"),
        row(3, "338/TB-UBND", d(2025, 7, 25), "Đề xuất danh mục dự án kêu gọi đầu tư vào Khu thương mại tự do thế hệ mới", "QLĐT", "VP", d(2025, 8, 30),
            "Đang thực hiện", lead=Q, support=V, due="2025-08-30"),
        row(4, "5301/UBND-KT", d(2025, 7, 28), "Rà soát tình hình sử dụng điện, nguy cơ thiếu điện của doanh nghiệp trong KCN", "DN", "QLĐT", d(2025, 8, 18),
            "Đang thực hiện", lead=D, support=Q, due="2025-08-18"),
        row(5, "5377/UBND-NC", d(2025, 7, 31), "Báo cáo kết quả thực hiện Chỉ thị về tăng cường kỷ luật, kỷ cương hành chính", "VP", None, d(2025, 9, 10),
            "Chưa thực hiện", lead=V, due="2025-09-10"),
        row(6, "5402/UBND-VX", d(2025, 8, 1), "Khảo sát nhu cầu nhà ở xã hội của công nhân khu công nghiệp", "QLLĐ", "DN, TT", d(2025, 9, 15),
            "Đang thực hiện", lead=L, support=[D, T], due="2025-09-15"),
        row(7, "5418/UBND-XD", d(2025, 8, 4), "Tham gia ý kiến Đề án điều chỉnh quy hoạch chung xây dựng Khu kinh tế ven biển phía Nam", "QLĐT", "TNMT", d(2025, 8, 19),
            "Đang thực hiện", lead=Q, support=M, due="2025-08-19"),
        row(8, "5433/UBND-TH", d(2025, 8, 5), "Cập nhật cơ sở dữ liệu doanh nghiệp FDI lên hệ thống thông tin của thành phố", "DN", None, None,
            "Nhiệm vụ không hạn", lead=D, due=None),
        row(9, "5460/UBND-VX", d(2025, 8, 6), "Rà soát lao động nước ngoài làm việc không có giấy phép", "QLLĐ", None, d(2025, 8, 29),
            "Đang thực hiện", lead=L, due="2025-08-29"),
        row(10, "5478/UBND-KSTT", d(2025, 8, 7), "Công bố danh mục thủ tục hành chính thực hiện phi địa giới", "VP", "QLĐT; QLLĐ; TNMT", d(2025, 8, 25),
            "Đang thực hiện", lead=V, support=[Q, L, M], due="2025-08-25"),
        row(11, "361/TB-UBND", d(2025, 8, 8), "Phối hợp Sở Xây dựng kiểm tra chất lượng công trình hạ tầng KCN Nam Tràng Cát", "QLĐT", "DN", d(2025, 9, 5),
            "Chưa thực hiện", lead=Q, support=D, due="2025-09-05"),
        row(12, "5522/UBND-MT", d(2025, 8, 11), "Báo cáo kiểm kê khí nhà kính tại các cơ sở thuộc danh mục phải kiểm kê", "TNMT", None, d(2025, 9, 30),
            "Chưa thực hiện", lead=M, due="2025-09-30"),
        ["Tổng số: 12 nhiệm vụ, trong đó 11 nhiệm vụ có hạn, 01 nhiệm vụ không hạn"],
    ]
    return Document("nv-ubnd-15-8.xlsx", workbook(cells(rows)), tasks(rows), date(2025, 8, 15))


def _storm() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4105/BQL-VP",
        "V/v chủ động ứng phó với bão số 9 (bão RAGASA)",
        "Hải Phòng, ngày 22 tháng 9 năm 2025",
        "Kính gửi:",
        "- Các phòng, đơn vị trực thuộc;",
        "- Các công ty kinh doanh hạ tầng khu công nghiệp.",
        "Thực hiện Công điện số 11/CĐ-UBND ngày 21/9/2025 của Chủ tịch UBND thành phố về ứng phó với bão số 9, Ban Quản lý yêu cầu:",
        "1. Văn phòng:",
        "a) Tổ chức trực ban 24/24 giờ từ ngày 23/9/2025 đến khi bão tan;",
        "b) Kiểm tra, chằng chống trụ sở, cây xanh, máy phát điện dự phòng, hoàn thành trước ngày 24/9/2025;",
        "c) Tổng hợp thiệt hại, báo cáo Ban Chỉ huy Phòng thủ dân sự thành phố.",
        "2. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư kiểm tra hệ thống thoát nước, hồ điều hoà, trạm xử lý nước thải "
        "tại các KCN trước ngày 24/9/2025.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư thông báo diễn biến bão tới 100% doanh nghiệp, hướng dẫn doanh nghiệp neo giằng nhà xưởng, hàng hoá, "
        "xong trong ngày 23/9/2025.",
        "4. Phòng Quản lý lao động hướng dẫn doanh nghiệp bố trí cho người lao động nghỉ làm, ngừng việc khi bão đổ bộ; thống kê số lao động lưu trú tại "
        "nhà trọ không an toàn.",
        "5. Trung tâm Dịch vụ việc làm đăng tải kịp thời bản tin dự báo trên fanpage, nhóm Zalo doanh nghiệp.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo nhanh tình hình về Văn phòng trước 16 giờ ngày 26/9/2025.",
        "Đề nghị các đơn vị nêu cao tinh thần chủ động, không để bị động, bất ngờ trong mọi tình huống./.",
        "Nơi nhận:",
        "- Như trên;",
        "- UBND thành phố (để báo cáo);",
        "- Lưu: VT.",
    )
    wanted = (
        Wanted("Tổ chức trực ban 24/24 giờ từ ngày 23/9/2025 đến khi bão tan", (V,)),
        Wanted("Kiểm tra, chằng chống trụ sở, cây xanh, máy phát điện dự phòng, hoàn thành trước ngày 24/9/2025", (V,), due="2025-09-24"),
        Wanted("Tổng hợp thiệt hại, báo cáo Ban Chỉ huy Phòng thủ dân sự thành phố", (V,)),
        Wanted("kiểm tra hệ thống thoát nước, hồ điều hoà, trạm xử lý nước thải tại các KCN trước ngày 24/9/2025", (M,), (Q,), due="2025-09-24"),
        Wanted("thông báo diễn biến bão tới 100% doanh nghiệp, hướng dẫn doanh nghiệp neo giằng nhà xưởng, hàng hoá, xong trong ngày 23/9/2025",
               (D,), due="2025-09-23"),
        Wanted("hướng dẫn doanh nghiệp bố trí cho người lao động nghỉ làm, ngừng việc khi bão đổ bộ; thống kê số lao động lưu trú tại nhà trọ không an toàn",
               (L,)),
        Wanted("đăng tải kịp thời bản tin dự báo trên fanpage, nhóm Zalo doanh nghiệp", (T,)),
        Wanted("báo cáo nhanh tình hình về Văn phòng trước 16 giờ ngày 26/9/2025", (ALL,), due="2025-09-26"),
    )
    return Document("công văn bão số 9.docx", data, wanted, date(2025, 9, 22))


def _digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ 4 THÁNG CUỐI NĂM 2025"],
        ["(Kèm theo Kế hoạch số 3850/KH-BQL ngày 22/8/2025 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["STT", "Nhiệm vụ", "Sản phẩm/Kết quả", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành"],
        ["I", "THỂ CHẾ SỐ"],
        row("1", "Sửa đổi Quy chế quản lý, vận hành hệ thống eHeza", "Quyết định của Trưởng ban", "Văn phòng", "Các phòng chuyên môn", "Tháng 10/2025",
            lead=V, support=PCM, due="2025-10-31"),
        row("2", "Ban hành quy trình nội bộ điện tử giải quyết TTHC lĩnh vực đầu tư", "Quy trình được phê duyệt", "Phòng Quản lý đầu tư", "Văn phòng",
            "30/9/2025", lead=Q, support=V, due="2025-09-30"),
        row("3", "Ban hành quy trình nội bộ điện tử giải quyết TTHC lĩnh vực lao động", "Quy trình được phê duyệt", "Phòng Quản lý lao động", "Văn phòng",
            "30/9/2025", lead=L, support=V, due="2025-09-30"),
        ["II", "DỮ LIỆU SỐ"],
        row("4", "Số hoá hồ sơ dự án đầu tư giai đoạn 1994 - 2015", "500 hồ sơ được số hoá", "Phòng Quản lý đầu tư", "Văn phòng", "Quý IV/2025",
            lead=Q, support=V, due="2025-12-31"),
        row("5", "Xây dựng bản đồ số hiện trạng sử dụng đất các KCN", "Bản đồ GIS", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "15/11/2025",
            lead=M, support=Q, due="2025-11-15"),
        row("6", "Chuẩn hoá dữ liệu doanh nghiệp theo mã số thuế", "Bộ dữ liệu 720 doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Thuế thành phố Hải Phòng", "Tháng 11/2025", lead=D, due="2025-11-30"),
        row("7", "Kết nối sàn việc làm với Cơ sở dữ liệu quốc gia về dân cư", "Hệ thống vận hành chính thức", "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động; Công an thành phố", "Năm 2025", lead=T, support=L, due="2025-12-31"),
        ["III", "NHÂN LỰC SỐ, AN TOÀN THÔNG TIN"],
        row("8", "Tổ chức tập huấn kỹ năng số, sử dụng trợ lý ảo cho công chức, viên chức", "01 lớp tập huấn", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 9/2025", lead=V, support=ALL, due="2025-09-30"),
        row("9", "Rà soát, phê duyệt cấp độ an toàn hệ thống thông tin", "Hồ sơ đề xuất cấp độ", "Văn phòng", "Sở Khoa học và Công nghệ", "31/10/2025",
            lead=V, due="2025-10-31"),
        row("10", "Duy trì tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 90% trở lên", "Báo cáo tháng", "Các phòng chuyên môn", "Văn phòng", "Hằng tháng",
            lead=PCM, support=V, due=None),
        row("11", "Bố trí kinh phí mua sắm thiết bị từ nguồn sự nghiệp khoa học, công nghệ", "Thông báo bổ sung dự toán", "Sở Tài chính", "Văn phòng",
            "Quý IV/2025", lead=OTHER, support=V, due="2025-12-31", asked=True),
    ]
    return Document("phụ lục chuyển đổi số.xlsx", workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3")), tasks(rows), date(2025, 8, 26))


def _knots() -> Document:
    data = word(
        "Số: 4022/TB-BQL",
        "Hải Phòng, ngày 15 tháng 9 năm 2025",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại buổi làm việc với Công ty Cổ phần KCN Đình Vũ về tháo gỡ khó khăn, vướng mắc",
        "Ngày 11/9/2025, đồng chí Phó Trưởng ban chủ trì buổi làm việc với Công ty Cổ phần KCN Đình Vũ; cùng dự có đại diện Sở Xây dựng, UBND phường Đông Hải, "
        "lãnh đạo các phòng chuyên môn. Sau khi nghe báo cáo và các ý kiến phát biểu, đồng chí Phó Trưởng ban kết luận:",
        "1. Về giải phóng mặt bằng giai đoạn 3: Diện tích còn vướng mắc là 4,2 ha, liên quan đến 17 hộ dân. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với "
        "Phòng Tài nguyên và Môi trường tham mưu văn bản báo cáo UBND thành phố về phương án xử lý, hoàn thành trước ngày 22/9/2025.",
        "2. Về đấu nối hạ tầng giao thông: Giao Phòng Quản lý đầu tư làm việc với Sở Xây dựng thống nhất vị trí đấu nối ra đường Tân Vũ - Lạch Huyện, "
        "báo cáo lãnh đạo Ban trong tháng 9/2025.",
        "3. Về môi trường: Công ty đã vận hành mô đun 3 trạm xử lý nước thải từ tháng 6/2025. Giao Phòng Tài nguyên và Môi trường hướng dẫn Công ty hoàn thiện "
        "hồ sơ cấp điều chỉnh giấy phép môi trường, xong trước ngày 30/9/2025.",
        "4. Về lao động: Giao Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm kết nối nguồn lao động cho 03 doanh nghiệp thứ cấp mới hoạt động.",
        "5. Về các dự án thứ cấp chậm triển khai: Giao Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra thực tế 05 dự án, đề xuất xử phạt hoặc chấm dứt hoạt động, "
        "báo cáo trước ngày 10/10/2025.",
        "6. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Công ty CP KCN Đình Vũ;",
        "- Lưu: VT, QLĐT.",
        "TL. TRƯỞNG BAN",
        "KT. CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("tham mưu văn bản báo cáo UBND thành phố về phương án xử lý, hoàn thành trước ngày 22/9/2025", (Q,), (M,), due="2025-09-22"),
        Wanted("làm việc với Sở Xây dựng thống nhất vị trí đấu nối ra đường Tân Vũ - Lạch Huyện, báo cáo lãnh đạo Ban trong tháng 9/2025",
               (Q,), due="2025-09-30"),
        Wanted("hướng dẫn Công ty hoàn thiện hồ sơ cấp điều chỉnh giấy phép môi trường, xong trước ngày 30/9/2025", (M,), due="2025-09-30"),
        Wanted("kết nối nguồn lao động cho 03 doanh nghiệp thứ cấp mới hoạt động", (L,), (T,)),
        Wanted("kiểm tra thực tế 05 dự án, đề xuất xử phạt hoặc chấm dứt hoạt động, báo cáo trước ngày 10/10/2025", (D,), due="2025-10-10"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("kết luận KCN Đình Vũ.docx", data, wanted, date(2025, 9, 17))


def _inspections() -> Document:
    row = rows_of(("number", "lead", "content", "support", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT TẠI CÁC KHU CÔNG NGHIỆP THÁNG 9 - 10/2025"],
        [],
        ["TT", "Đơn vị thực hiện", "Nội dung", "Đơn vị phối hợp", "Thời gian thực hiện", "Ghi chú"],
        row(1, "Phòng Quản lý lao động", "Kiểm tra việc thực hiện pháp luật lao động tại 06 doanh nghiệp KCN Nomura", "Sở Nội vụ", "15/9 - 19/9/2025", None,
            lead=L, due="2025-09-19"),
        row(2, None, "Kiểm tra an toàn, vệ sinh lao động tại 04 doanh nghiệp cơ khí KCN An Dương", "Sở Nội vụ, Phòng DN&GSĐT", "22/9 - 26/9/2025", None,
            lead=L, support=D, due="2025-09-26"),
        row(3, None, "Phúc tra việc khắc phục kiến nghị sau kiểm tra năm 2024", None, "Tháng 10/2025", "12 doanh nghiệp", lead=L, due="2025-10-31"),
        row(4, "Phòng Tài nguyên và Môi trường", "Kiểm tra việc thực hiện giấy phép môi trường tại KCN Nam Cầu Kiền", "Phòng QLĐT", "10/9/2025", None,
            lead=M, support=Q, due="2025-09-10"),
        row(5, None, "Giám sát việc quản lý chất thải nguy hại tại KCN Đồ Sơn", None, "17/9/2025", None, lead=M, due="2025-09-17"),
        row(6, None, "Kiểm tra việc khắc phục vi phạm về sử dụng đất của Công ty TNHH Minh Phát", "UBND phường Nam Đồ Sơn", "Theo chỉ đạo của Trưởng ban", None,
            lead=M, due=None),
        row(7, "Phòng Doanh nghiệp và Giám sát đầu tư", "Giám sát tiến độ góp vốn, triển khai của 15 dự án FDI", "Phòng QLĐT", "01/10 - 15/10/2025", None,
            lead=D, support=Q, due="2025-10-15"),
        row(8, None, "Kiểm tra việc chấp hành chế độ báo cáo trên Hệ thống thông tin quốc gia về đầu tư", None, "20/10/2025", "Kiểm tra trực tuyến",
            lead=D, due="2025-10-20"),
        row(9, "Văn phòng", "Tổng hợp kết quả kiểm tra, báo cáo Trưởng ban", "Các phòng chuyên môn", "31/10/2025", None, lead=V, support=PCM, due="2025-10-31"),
        [None, "Tổng cộng: 09 cuộc"],
        [None, "Người lập biểu", None, None, "TRƯỞNG BAN"],
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2", "B5:B7", "B8:B10", "B11:B12"))
    return Document("kế hoạch kiểm tra tháng 9-10.xlsx", data, tasks(rows), date(2025, 9, 4))


def _chat_chief() -> Document:
    text = """Ý kiến chỉ đạo của Trưởng ban (giao ban sáng thứ Hai 18/8):
- Văn phòng chuẩn bị hội trường, đón tiếp đoàn Thường trực HĐND thành phố giám sát ngày 28/8/2025
- Phòng QLĐT hoàn thiện báo cáo phục vụ đoàn giám sát, gửi Văn phòng trước 25/8/2025
- P. TN&MT kiểm tra ngay phản ánh của báo chí về khói bụi tại KCN Minh Phương, báo cáo lại trước 20/8
- Phòng QLLĐ và Trung tâm rà soát nhu cầu tuyển dụng sau kỳ nghỉ lễ, báo cáo trong tháng 8
- P. DN&GSĐT tiếp tục theo dõi vụ ngừng sản xuất của Công ty Regina
"""
    wanted = (
        Wanted("chuẩn bị hội trường, đón tiếp đoàn Thường trực HĐND thành phố giám sát ngày 28/8/2025", (V,), due="2025-08-28"),
        Wanted("hoàn thiện báo cáo phục vụ đoàn giám sát, gửi Văn phòng trước 25/8/2025", (Q,), due="2025-08-25"),
        Wanted("kiểm tra ngay phản ánh của báo chí về khói bụi tại KCN Minh Phương, báo cáo lại trước 20/8", (M,), due="2025-08-20"),
        Wanted("rà soát nhu cầu tuyển dụng sau kỳ nghỉ lễ, báo cáo trong tháng 8", (L, T), due="2025-08-31"),
        Wanted("tiếp tục theo dõi vụ ngừng sản xuất của Công ty Regina", (D,)),
    )
    return Document("chỉ đạo giao ban 18-8", text.encode(), wanted, date(2025, 8, 18))


def _resolution() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Công tác tuyên truyền, quán triệt", "", "", "", ""],
        row("1", "Tổ chức hội nghị quán triệt Nghị quyết số 68-NQ/TW tới toàn thể cán bộ, đảng viên", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Hội nghị",
            "Tháng 9/2025", lead=V, support=ALL, due="2025-09-30"),
        row("2", "Mở chuyên mục về phát triển kinh tế tư nhân trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Chuyên mục", "15/9/2025",
            lead=T, support=V, due="2025-09-15"),
        ["II", "Cải thiện môi trường đầu tư, kinh doanh", "", "", "", ""],
        row("3", "Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính", "Các phòng chuyên môn", "Văn phòng", "Quyết định công bố", "31/12/2025",
            lead=PCM, support=V, due="2025-12-31"),
        row("4", "Xây dựng danh mục mặt bằng, nhà xưởng cho doanh nghiệp nhỏ và vừa thuê", "Phòng Quản lý đầu tư", "Phòng TN&MT", "Danh mục", "Quý IV/2025",
            lead=Q, support=M, due="2025-12-31"),
        row("5", "Đề xuất cơ chế hỗ trợ tiền thuê đất cho doanh nghiệp công nghệ cao", "Phòng Tài nguyên và Môi trường", "Sở Tài chính, Phòng QLĐT",
            "Văn bản gửi UBND thành phố", "Tháng 11/2025", lead=M, support=Q, due="2025-11-30"),
        row("6", "Thiết lập đường dây nóng tiếp nhận phản ánh, kiến nghị của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", "Đường dây nóng",
            "10/9/2025", lead=D, support=V, due="2025-09-10"),
        ["III", "Phát triển nguồn nhân lực", "", "", "", ""],
        row("7", "Khảo sát nhu cầu lao động có kỹ năng ngành bán dẫn, điện tử", "Phòng Quản lý lao động", "Trung tâm DVVL", "Báo cáo khảo sát", "30/10/2025",
            lead=L, support=T, due="2025-10-30"),
        row("8", "Ký kết chương trình hợp tác đào tạo với các trường đại học, cao đẳng", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "Bản ghi nhớ", "Năm 2025",
            lead=T, support=L, due="2025-12-31"),
    ]
    data = word(
        "Số: 3990/KH-BQL",
        "Hải Phòng, ngày 03 tháng 9 năm 2025",
        "KẾ HOẠCH",
        "Triển khai thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Cụ thể hoá các nhiệm vụ, giải pháp của Nghị quyết phù hợp với chức năng, nhiệm vụ của Ban Quản lý; phân công rõ người, rõ việc, rõ thời gian.",
        "II. NHIỆM VỤ CỤ THỂ",
        "(Chi tiết theo bảng dưới đây)",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả thực hiện về Phòng Doanh nghiệp và Giám sát đầu tư trước ngày 30/11/2025.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp, tham mưu báo cáo UBND thành phố trước ngày 10/12/2025.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị kịp thời phản ánh để được xem xét, giải quyết./.",
        "TRƯỞNG BAN",
    )
    wanted = (
        *tasks(rows),
        Wanted("báo cáo kết quả thực hiện về Phòng Doanh nghiệp và Giám sát đầu tư trước ngày 30/11/2025", (ALL,), due="2025-11-30"),
        Wanted("tổng hợp, tham mưu báo cáo UBND thành phố trước ngày 10/12/2025", (D,), due="2025-12-10"),
    )
    return Document("kế hoạch NQ 68.docx", data, wanted, date(2025, 9, 5))


def _budget() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "place"))
    rows: list[Any] = [
        ["PHÂN CÔNG XÂY DỰNG DỰ TOÁN NGÂN SÁCH VÀ KẾ HOẠCH NĂM 2026"],
        ["(Kèm theo Công văn số 3801/BQL-VP ngày 18/8/2025)"],
        ["STT", "Công việc", "Phòng, đơn vị thực hiện", "Hạn gửi", "Nơi nhận"],
        row(1, "Đánh giá tình hình thực hiện dự toán ngân sách năm 2025", "Văn phòng", "25/08/2025", "Sở Tài chính", lead=V, due="2025-08-25"),
        row(2, "Đề xuất nhu cầu kinh phí chi thường xuyên, không thường xuyên năm 2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "22/08/2025", "Văn phòng",
            lead=ALL, due="2025-08-22"),
        row(3, "Đề xuất danh mục dự án đầu tư công giai đoạn 2026 - 2030", "Phòng Quản lý đầu tư", "29/08/2025", "Sở Tài chính", lead=Q, due="2025-08-29"),
        row(4, "Lập dự toán kinh phí quan trắc, giám sát môi trường", "Phòng TN&MT", "22/08/2025", "Văn phòng", lead=M, due="2025-08-22"),
        row(5, "Lập dự toán kinh phí tuyên truyền pháp luật lao động", "Phòng QLLĐ", "22/08/2025", "Văn phòng", lead=L, due="2025-08-22"),
        row(6, "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030", "Trung tâm Dịch vụ việc làm", "15/09/2025", "Văn phòng", lead=T, due="2025-09-15"),
        row(7, "Dự báo số nộp ngân sách năm 2026 của doanh nghiệp trong KCN, KKT", "Phòng DN&GSĐT", "27/08/2025", "Văn phòng", lead=D, due="2025-08-27"),
        row(8, "Tổng hợp, trình Trưởng ban dự toán năm 2026", "Văn phòng", "05/09/2025", "Lãnh đạo Ban", lead=V, due="2025-09-05"),
    ]
    return Document("phân công dự toán 2026.xlsx", workbook(cells(rows), merged=("A1:E1", "A2:E2")), tasks(rows), date(2025, 8, 19))


def _answer_voters() -> Document:
    row = rows_of(("number", "petition", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["STT", "Kiến nghị của cử tri", "Nội dung giao tham mưu", "Đơn vị tham mưu", "Thời hạn"],
        row("1", "Cử tri phường An Dương phản ánh xe tải ra vào KCN An Dương gây bụi, hư hỏng đường", "Kiểm tra, dự thảo văn bản trả lời cử tri", "P. Quản lý đầu tư",
            "26/9/2025", lead=Q, due="2025-09-26"),
        row("2", "Cử tri xã Vĩnh Bảo đề nghị ưu tiên tuyển dụng lao động địa phương", "Làm việc với doanh nghiệp, dự thảo văn bản trả lời cử tri", "P. Quản lý lao động",
            "26/9/2025", lead=L, due="2025-09-26"),
        row("3", "Cử tri phường Đồ Sơn phản ánh nước thải KCN có màu", "Lấy mẫu, đánh giá, dự thảo văn bản trả lời cử tri", "P. Tài nguyên và Môi trường",
            "24/9/2025", lead=M, due="2025-09-24"),
        row("4", "Cử tri đặc khu Cát Hải đề nghị công khai tiến độ các dự án chậm triển khai", "Rà soát, công khai danh mục dự án trên Cổng thông tin điện tử", "P. DN&GSĐT",
            "30/9/2025", lead=D, due="2025-09-30"),
        row("5", "Cử tri phường Hồng Bàng đề nghị mở thêm phiên giao dịch việc làm cuối tuần", "Đề xuất kế hoạch tổ chức phiên giao dịch", "Trung tâm",
            "Tháng 9/2025", lead=T, due="2025-09-30"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4060/BQL-VP",
        "V/v giải quyết, trả lời kiến nghị của cử tri sau kỳ họp giữa năm của HĐND thành phố",
        "Hải Phòng, ngày 17 tháng 9 năm 2025",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp",
        "Ban Quản lý nhận được Công văn số 6402/UBND-TH ngày 12/9/2025 của UBND thành phố về việc trả lời kiến nghị của cử tri. "
        "Sau khi xem xét, Trưởng ban giao các phòng, đơn vị như sau:",
        cells(rows),
        "Giao Văn phòng tổng hợp, trình Trưởng ban ký báo cáo gửi UBND thành phố trước ngày 03/10/2025.",
        "Ban Quản lý thông báo để các phòng, đơn vị thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
    )
    wanted = (
        *tasks(rows),
        Wanted("tổng hợp, trình Trưởng ban ký báo cáo gửi UBND thành phố trước ngày 03/10/2025", (V,), due="2025-10-03"),
    )
    return Document("trả lời cử tri.docx", data, wanted, date(2025, 9, 18))
