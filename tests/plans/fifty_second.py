# ruff: noqa: E501
"""Papers of an ordinary May 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _month()
    yield _briefing()
    yield _chat_office()
    yield _city_tasks()
    yield _safety_month()
    yield _six_months()
    yield _week()
    yield _index()
    yield _meeting_investors()
    yield _oversight()
    yield _job_fair()
    yield _chat_deputy()
    yield _inspection()
    yield _storms()


def _month() -> Document:
    columns = ("n", "content", "boss", "lead", "support", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 5 NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 1812/KH-BQL ngày 29/4/2026)"],
        [],
        ["STT", "Nội dung công việc", "Lãnh đạo Ban chỉ đạo", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "Công tác tổ chức, hành chính"],
        row(1, "Tổ chức Hội nghị giao ban tháng 5, triển khai nhiệm vụ tháng 6/2026", "TB Lê Trung Kiên", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "29/5", None, lead=V, support=ALL, due="2026-05-29"),
        row(2, "Rà soát, bổ sung quy hoạch lãnh đạo cấp phòng giai đoạn 2026 - 2031", "TB Lê Trung Kiên", "Văn phòng", None, "20/5", None, lead=V, due="2026-05-20"),
        row(3, "Báo cáo công tác cải cách hành chính tháng 5/2026", "PTB Bùi Ngọc Hải", "Văn phòng", "Các phòng chuyên môn", "18/5", "Gửi Sở Nội vụ", lead=V, support=PCM, due="2026-05-18"),
        row(4, "Tuyển dụng viên chức Trung tâm Dịch vụ việc làm năm 2026: thông báo, tiếp nhận hồ sơ", "PTB Bùi Ngọc Hải", "Trung tâm DVVL", "Văn phòng", "Từ 05/5 đến 05/6", None, lead=T, support=V, due="2026-06-05"),
        ["II", "Công tác đầu tư, doanh nghiệp"],
        row(5, "Thẩm định, cấp điều chỉnh Giấy chứng nhận đăng ký đầu tư dự án nhà xưởng cho thuê tại KCN Nam Đình Vũ", "PTB Nguyễn Văn A", "P. QLĐT", "P. TN&MT", "15/5", None, lead=Q, support=M, due="2026-05-15"),
        row(6, "Báo cáo tình hình thu hút đầu tư 5 tháng đầu năm 2026", "PTB Nguyễn Văn A", "P. QLĐT", "P. DN&GSĐT", "25/5", None, lead=Q, support=D, due="2026-05-25"),
        row(7, "Tiếp nhận, giải quyết hồ sơ thủ tục hành chính lĩnh vực đầu tư", "PTB Nguyễn Văn A", "P. QLĐT", None, "Thường xuyên", None, lead=Q),
        row(8, "Giám sát tiến độ 12 dự án chậm triển khai tại KCN Tràng Duệ, KCN VSIP", "PTB Nguyễn Văn A", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", "Tháng 5", None, lead=D, support=[Q, M], due="2026-05-31"),
        row(9, "Báo cáo tình hình sản xuất kinh doanh của doanh nghiệp trong khu công nghiệp, khu kinh tế tháng 5", "PTB Nguyễn Văn A", "P. DN&GSĐT", None, "22/5", None, lead=D, due="2026-05-22"),
        ["III", "Công tác lao động, môi trường"],
        row(10, "Cấp giấy phép lao động cho người nước ngoài theo Nghị định 219/2025/NĐ-CP", "PTB Bùi Ngọc Hải", "P. QLLĐ", None, "Thường xuyên", None, lead=L),
        row(11, "Khảo sát nhu cầu lao động quý III/2026 của doanh nghiệp trong các KCN", "PTB Bùi Ngọc Hải", "P. QLLĐ", "Trung tâm DVVL", "30/5", None, lead=L, support=T, due="2026-05-30"),
        row(12, "Kiểm tra việc vận hành trạm xử lý nước thải tập trung KCN Đình Vũ", "PTB Phạm Văn B", "P. TN&MT", "P. DN&GSĐT; Sở Nông nghiệp và Môi trường", "13/5", None, lead=M, support=D, due="2026-05-13"),
        row(13, "Kế hoạch hưởng ứng Ngày Môi trường thế giới 05/6", "PTB Phạm Văn B", "P. TN&MT", "Văn phòng", "25/5", None, lead=M, support=V, due="2026-05-25"),
        [],
        ["Nơi nhận:", None, None, None, None, "CHÁNH VĂN PHÒNG"],
        ["- Lãnh đạo Ban;"],
        ["- Các PCM, ĐVSN;"],
        ["- Lưu: VP."],
    ]
    return Document("n1-01 kế hoạch tháng 5.xlsx", workbook(cells(rows), merged=["A4:G4", "A5:G5"]), tasks(rows), date(2026, 5, 4))


def _briefing() -> Document:
    text = (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1865/TB-BQL",
        "Hải Phòng, ngày 06 tháng 5 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tháng 4 năm 2026",
        "Ngày 04/5/2026, đồng chí Lê Trung Kiên - Trưởng ban chủ trì cuộc họp giao ban đánh giá kết quả thực hiện nhiệm vụ tháng 4, triển khai nhiệm vụ tháng 5 năm 2026. Sau khi nghe Văn phòng báo cáo và ý kiến của các phòng, đơn vị, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 4, các phòng, đơn vị đã bám sát chương trình công tác, hoàn thành 46/49 nhiệm vụ UBND thành phố giao. Thu hút đầu tư FDI đạt 312 triệu USD, bằng 118% so với cùng kỳ. Tuy nhiên, còn 03 nhiệm vụ chậm so với yêu cầu.",
        "II. Nhiệm vụ trọng tâm tháng 5",
        "Yêu cầu lãnh đạo các phòng, đơn vị nêu cao tinh thần trách nhiệm, chủ động trong thực hiện nhiệm vụ được giao.",
        "1. Văn phòng:",
        "- Tham mưu ban hành Kế hoạch kiểm tra kỷ luật, kỷ cương hành chính năm 2026, hoàn thành trước ngày 15/5/2026.",
        "- Rà soát việc lập hồ sơ công việc trên phần mềm HpNet của các phòng, đơn vị, báo cáo Trưởng ban trước ngày 22/5/2026.",
        "- Chuẩn bị nội dung, tài liệu phục vụ buổi làm việc của Ban với Đoàn công tác Bộ Tài chính ngày 19/5/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu KCN Nam Tràng Cát, trình UBND thành phố trước ngày 20/5/2026.",
        "- Khẩn trương hoàn thành 03 nhiệm vụ UBND thành phố giao còn chậm của tháng 4, xong trước ngày 12/5/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Tổng hợp khó khăn, vướng mắc của doanh nghiệp FDI về hoàn thuế giá trị gia tăng, đề xuất phương án tháo gỡ, báo cáo Trưởng ban trong tháng 5/2026.",
        "- Theo dõi sát tiến độ đầu tư hạ tầng KCN Xuân Cầu.",
        "4. Phòng Quản lý lao động:",
        "- Nắm tình hình quan hệ lao động, kịp thời phối hợp xử lý các vụ ngừng việc tập thể.",
        "- Hướng dẫn doanh nghiệp đăng ký nội quy lao động, thỏa ước lao động tập thể qua dịch vụ công trực tuyến.",
        "5. Phòng Tài nguyên và Môi trường:",
        "- Tham mưu văn bản gửi Sở Xây dựng về việc đấu nối thoát nước mưa KCN Đồ Sơn, hoàn thành trước ngày 14/5/2026.",
        "6. Trung tâm Dịch vụ việc làm:",
        "- Xây dựng kế hoạch tổ chức Ngày hội việc làm năm 2026, trình Trưởng ban phê duyệt trước ngày 13/5/2026.",
        "III. Tổ chức thực hiện",
        "Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban tại cuộc họp giao ban tháng 5.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các PCM, ĐVSN;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        Wanted("Tham mưu ban hành Kế hoạch kiểm tra kỷ luật, kỷ cương hành chính năm 2026", (V,), due="2026-05-15"),
        Wanted("Rà soát việc lập hồ sơ công việc trên phần mềm HpNet của các phòng, đơn vị", (V,), due="2026-05-22"),
        Wanted("Chuẩn bị nội dung, tài liệu phục vụ buổi làm việc của Ban với Đoàn công tác Bộ Tài chính ngày 19/5/2026", (V,), due="2026-05-19"),
        Wanted("hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu KCN Nam Tràng Cát", (Q,), (M,), due="2026-05-20"),
        Wanted("Khẩn trương hoàn thành 03 nhiệm vụ UBND thành phố giao còn chậm của tháng 4", (Q,), due="2026-05-12"),
        Wanted("Tổng hợp khó khăn, vướng mắc của doanh nghiệp FDI về hoàn thuế giá trị gia tăng, đề xuất phương án tháo gỡ", (D,), due="2026-05-31"),
        Wanted("Theo dõi sát tiến độ đầu tư hạ tầng KCN Xuân Cầu", (D,)),
        Wanted("Nắm tình hình quan hệ lao động, kịp thời phối hợp xử lý các vụ ngừng việc tập thể", (L,)),
        Wanted("Hướng dẫn doanh nghiệp đăng ký nội quy lao động, thỏa ước lao động tập thể qua dịch vụ công trực tuyến", (L,)),
        Wanted("Tham mưu văn bản gửi Sở Xây dựng về việc đấu nối thoát nước mưa KCN Đồ Sơn", (M,), due="2026-05-14"),
        Wanted("Xây dựng kế hoạch tổ chức Ngày hội việc làm năm 2026", (T,), due="2026-05-13"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban tại cuộc họp giao ban tháng 5", (V,)),
    )
    return Document("n1-02 kết luận giao ban.docx", word(*text), wanted, date(2026, 5, 8))


def _chat_office() -> Document:
    text = """Kính gửi các đồng chí,
Theo chỉ đạo của Trưởng ban sáng nay, VP đề nghị các phòng triển khai gấp mấy việc sau:
1. P. QLĐT: cung cấp danh mục dự án kêu gọi đầu tư để làm việc với Đoàn JETRO, gửi VP trước 10h ngày 13/5
2. P. DN&GSĐT: chuẩn bị báo cáo nhanh tình hình doanh nghiệp Nhật Bản tại các KCN, hạn 13/5
3. P. QLLĐ: báo cáo số lao động là người Nhật Bản đang được cấp phép, hạn 13/5
4. P. TN&MT: rà soát kiến nghị của Công ty Nomura về đường thoát nước, xong trong tuần
5. Trung tâm: bố trí phiên dịch và tin bài cho buổi làm việc ngày 15/5/2026
Trân trọng!"""
    wanted = (
        Wanted("cung cấp danh mục dự án kêu gọi đầu tư để làm việc với Đoàn JETRO", (Q,), due="2026-05-13"),
        Wanted("chuẩn bị báo cáo nhanh tình hình doanh nghiệp Nhật Bản tại các KCN", (D,), due="2026-05-13"),
        Wanted("báo cáo số lao động là người Nhật Bản đang được cấp phép", (L,), due="2026-05-13"),
        Wanted("rà soát kiến nghị của Công ty Nomura về đường thoát nước", (M,), due="2026-05-17"),
        Wanted("bố trí phiên dịch và tin bài cho buổi làm việc ngày 15/5/2026", (T,), due="2026-05-15"),
    )
    return Document("n1-03 tin nhắn.txt", text.encode(), wanted, date(2026, 5, 11))


def _city_tasks() -> Document:
    columns = ("n", "paper", "day", "content", "lead", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Số liệu tính đến ngày 15/5/2026)"],
        [],
        ["TT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng"],
        row(1, "2145/UBND-KTN", datetime(2026, 4, 20), "Rà soát quỹ đất công nghiệp còn lại, đề xuất bổ sung khu công nghiệp mới vào quy hoạch", "P. QLĐT", datetime(2026, 5, 30), "Đang thực hiện", lead=Q, due="2026-05-30"),
        row(2, "2203/UBND-NC", datetime(2026, 4, 22), "Báo cáo kết quả thực hiện Đề án 06 tại cơ quan", "Văn phòng", datetime(2026, 5, 20), "Đang thực hiện", lead=V, due="2026-05-20"),
        row(3, "156/TB-UBND", datetime(2026, 4, 24), "Tham mưu văn bản trả lời kiến nghị của Công ty TNHH LG Display về cấp điện", "P. DN&GSĐT", datetime(2026, 5, 22), "Đang thực hiện", lead=D, due="2026-05-22"),
        row(4, "2290/UBND-MT", datetime(2026, 4, 27), "Kiểm tra phản ánh ô nhiễm mùi tại khu vực giáp KCN Đình Vũ", "P. TN&MT", datetime(2026, 5, 18), "Đã trình ký", lead=M, due="2026-05-18"),
        row(5, "2311/UBND-VX", datetime(2026, 4, 28), "Góp ý dự thảo Nghị quyết của HĐND thành phố về hỗ trợ nhà ở cho công nhân", "P. QLLĐ", datetime(2026, 5, 19), "Đang thực hiện", lead=L, due="2026-05-19"),
        row(6, "2340/UBND-TC", datetime(2026, 4, 29), "Báo cáo tình hình giải ngân vốn đầu tư công", "P. QLĐT, Văn phòng", datetime(2026, 5, 25), "Đang thực hiện", lead=[Q, V], due="2026-05-25"),
        row(7, "162/TB-UBND", datetime(2026, 5, 4), "Đề xuất cơ chế đặc thù khu thương mại tự do Hải Phòng", "P. QLĐT", "Quý II/2026", "Đang thực hiện", lead=Q, due="2026-06-30"),
        row(8, "2398/UBND-KSTT", datetime(2026, 5, 5), "Công bố danh mục thủ tục hành chính thực hiện toàn trình", "Văn phòng", datetime(2026, 5, 28), "Chưa thực hiện", lead=V, due="2026-05-28"),
        row(9, "2415/UBND-VX", datetime(2026, 5, 6), "Phối hợp tổ chức Phiên giao dịch việc làm lưu động tại Khu kinh tế Đình Vũ - Cát Hải", "Trung tâm DVVL", None, "Đang thực hiện", lead=T),
        row(10, "2420/UBND-NC", datetime(2026, 5, 7), "Rà soát người nước ngoài làm việc không phép trong khu kinh tế", "P. QLLĐ", datetime(2026, 6, 10), "Chưa thực hiện", lead=L, due="2026-06-10"),
        row(11, "2451/UBND-MT", datetime(2026, 5, 11), "Tổng hợp danh mục cơ sở phải kiểm kê khí nhà kính trong KCN", "P. TN&MT", datetime(2026, 6, 15), "Chưa thực hiện", lead=M, due="2026-06-15"),
        ["", "Tổng cộng: 11 nhiệm vụ"],
    ]
    return Document("n1-04 nhiệm vụ UBND TP giao.xlsx", workbook(cells(rows), merged=["A1:G1", "A2:G2"]), tasks(rows), date(2026, 5, 16))


def _safety_month() -> Document:
    columns = ("n", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
        row("1", "Xây dựng kế hoạch triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026", "Kế hoạch", "Phòng Quản lý lao động", "", "Trước 08/5/2026", lead=L, due="2026-05-08"),
        row("2", "Treo băng rôn, khẩu hiệu tại trụ sở Ban và cổng các khu công nghiệp", "Băng rôn, pano", "Văn phòng", "Phòng Quản lý lao động", "Trước 10/5/2026", lead=V, support=L, due="2026-05-10"),
        row("3", "Phát hành tài liệu tuyên truyền về an toàn lao động tới doanh nghiệp", "Tờ rơi, infographic", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Từ 01/5 đến 31/5/2026", lead=T, support=L, due="2026-05-31"),
        row("4", "Tổ chức lớp tập huấn an toàn, vệ sinh lao động cho cán bộ phụ trách của 120 doanh nghiệp", "Lớp tập huấn", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm, Sở Nội vụ", "21/5/2026", lead=L, support=T, due="2026-05-21"),
        row("5", "Thăm, tặng quà gia đình công nhân bị tai nạn lao động", "", "Văn phòng", "Công đoàn các khu kinh tế", "Tháng 5/2026", lead=V, due="2026-05-31"),
        row("6", "Kiểm tra công tác phòng cháy, chữa cháy, an toàn hóa chất tại 15 doanh nghiệp", "Biên bản kiểm tra", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý lao động; Công an thành phố", "Từ 11/5 đến 29/5/2026", lead=M, support=L, due="2026-05-29"),
        row("7", "Tổng kết, báo cáo kết quả Tháng hành động gửi Sở Nội vụ", "Báo cáo", "Phòng Quản lý lao động", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 15/6/2026", lead=L, support=ALL, due="2026-06-15"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1830/KH-BQL",
        "Hải Phòng, ngày 04 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức của người sử dụng lao động, người lao động về công tác an toàn, vệ sinh lao động.",
        "2. Các hoạt động tổ chức thiết thực, tiết kiệm, hiệu quả.",
        "II. NỘI DUNG THỰC HIỆN",
        "Chi tiết theo biểu dưới đây:",
        cells(rows),
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn ngân sách nhà nước giao năm 2026 của Ban Quản lý.",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, QLLĐ.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    return Document("n1-05 tháng hành động ATVSLĐ.docx", data, tasks(rows), date(2026, 5, 6))


def _six_months() -> Document:
    text = (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 214/VP-TH",
        "V/v chuẩn bị báo cáo kết quả công tác 6 tháng đầu năm 2026",
        "Hải Phòng, ngày 18 tháng 5 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 2466/UBND-TH ngày 13/5/2026 của UBND thành phố về việc báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm, Văn phòng đề nghị các phòng, đơn vị:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc xây dựng báo cáo kết quả công tác 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2026 (theo đề cương gửi kèm), gửi Văn phòng trước ngày 29/5/2026.",
        "2. Phòng Quản lý đầu tư cung cấp số liệu thu hút đầu tư trong nước, nước ngoài; lũy kế đến ngày 31/5/2026, gửi Văn phòng trước ngày 02/6/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư cung cấp số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp, gửi Văn phòng trước ngày 02/6/2026.",
        "4. Phòng Quản lý lao động cung cấp số liệu lao động, tiền lương, nhà ở công nhân, gửi Văn phòng trước ngày 02/6/2026.",
        "Quá thời hạn trên, phòng nào không gửi, Văn phòng sẽ báo cáo Trưởng ban xem xét trách nhiệm.",
        "Đề nghị các phòng, đơn vị quan tâm, phối hợp thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("xây dựng báo cáo kết quả công tác 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2026 (theo đề cương gửi kèm)", (ALL,), due="2026-05-29"),
        Wanted("cung cấp số liệu thu hút đầu tư trong nước, nước ngoài; lũy kế đến ngày 31/5/2026", (Q,), due="2026-06-02"),
        Wanted("cung cấp số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp", (D,), due="2026-06-02"),
        Wanted("cung cấp số liệu lao động, tiền lương, nhà ở công nhân", (L,), due="2026-06-02"),
    )
    return Document("n1-06 công văn báo cáo 6 tháng.docx", word(*text), wanted, date(2026, 5, 20))


def _week() -> Document:
    columns = ("lead", "content", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["NHIỆM VỤ TRỌNG TÂM TUẦN 21 (TỪ 18/5 ĐẾN 22/5/2026)"],
        [],
        ["Phòng, đơn vị", "Công việc", "Thời hạn", "Ghi chú"],
        row("Văn phòng", "Hoàn thiện hồ sơ trình nâng lương thường xuyên quý II/2026", "20/5", None, lead=V, due="2026-05-20"),
        row(None, "Kiểm tra, bảo dưỡng hệ thống máy chủ và đường truyền", "22/5", None, lead=V, due="2026-05-22"),
        row(None, "Phục vụ Đoàn công tác Bộ Tài chính", "19/5", "Hội trường tầng 3", lead=V, due="2026-05-19"),
        row("Phòng QLĐT", "Trình Trưởng ban chấp thuận nhà đầu tư dự án kho lạnh KCN Nam Đình Vũ", "21/5", None, lead=Q, due="2026-05-21"),
        row(None, "Trả lời Công ty CP Shinec về gia hạn tiến độ KCN Nam Cầu Kiền", "22/5", None, lead=Q, due="2026-05-22"),
        row("Phòng DN&GSĐT", "Làm việc với 05 doanh nghiệp nợ báo cáo giám sát đầu tư", "Trong tuần", None, lead=D, due="2026-05-24"),
        row("Phòng QLLĐ", "Xác nhận 86 hồ sơ không thuộc diện cấp giấy phép lao động", "Trong tuần", None, lead=L, due="2026-05-24"),
        row(None, "Dự thảo báo cáo tình hình tai nạn lao động 6 tháng", "22/5", None, lead=L, due="2026-05-22"),
        row("Phòng TN&MT", "Thẩm định báo cáo đánh giá tác động môi trường dự án mở rộng của Công ty Pegatron", "22/5", None, lead=M, due="2026-05-22"),
        row("Trung tâm DVVL", "Tư vấn, giới thiệu việc làm tại phường Đông Hải", "20/5 và 21/5", None, lead=T, due="2026-05-21"),
    ]
    return Document("n1-07 tuần 21.xlsx", workbook(cells(rows), merged=["A1:D1", "A4:A6", "A7:A8", "A10:A11"]), tasks(rows), date(2026, 5, 18))


def _index() -> Document:
    columns = ("n", "criterion", "fault", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Tiêu chí", "Tồn tại, nguyên nhân bị trừ điểm", "Nhiệm vụ, giải pháp khắc phục", "Đơn vị chủ trì thực hiện", "Thời hạn"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "", "", ""],
        row("1", "1.1", "Báo cáo CCHC quý chậm 02 ngày", "Gửi báo cáo CCHC quý II/2026 đúng hạn", "Văn phòng", "10/6/2026", lead=V, due="2026-06-10"),
        row("2", "1.4", "Chưa có sáng kiến được công nhận", "Đăng ký ít nhất 01 sáng kiến cải cách hành chính/phòng", "Các phòng chuyên môn", "Tháng 6/2026", lead=PCM, due="2026-06-30"),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row("3", "3.2", "02 hồ sơ trả quá hạn không có văn bản xin lỗi", "Thực hiện thư xin lỗi đối với 100% hồ sơ quá hạn", "Phòng Quản lý đầu tư", "Thường xuyên", lead=Q),
        row("4", "3.3", "Tỷ lệ hồ sơ trực tuyến lĩnh vực lao động mới đạt 81%", "Nâng tỷ lệ hồ sơ trực tuyến lĩnh vực lao động lên 95%", "Phòng Quản lý lao động", "Quý III/2026", lead=L, due="2026-09-30"),
        row("5", "3.5", "Chưa số hóa kết quả giải quyết thủ tục còn hiệu lực", "Số hóa kết quả giải quyết TTHC môi trường giai đoạn 2020 - 2025", "Phòng Tài nguyên và Môi trường", "30/9/2026", lead=M, due="2026-09-30"),
        ["III", "HIỆN ĐẠI HÓA HÀNH CHÍNH", "", "", "", ""],
        row("6", "7.1", "Cổng thông tin điện tử chưa có chuyên mục hỏi đáp", "Bổ sung chuyên mục hỏi đáp trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "15/6/2026", lead=T, due="2026-06-15"),
        row("7", "7.3", "Tỷ lệ lập hồ sơ điện tử đạt 72%", "Lập hồ sơ công việc điện tử đạt tối thiểu 90%", "Các phòng chuyên môn, đơn vị sự nghiệp", "Năm 2026", lead=ALL, due="2026-12-31"),
        row("8", "7.4", "Chưa kết nối dữ liệu doanh nghiệp với Kho dữ liệu thành phố", "Kết nối cơ sở dữ liệu doanh nghiệp KCN với Kho dữ liệu dùng chung", "Phòng Doanh nghiệp và Giám sát đầu tư", "31/10/2026", lead=D, due="2026-10-31"),
    ]
    data = word(
        "PHỤ LỤC",
        "PHÂN CÔNG KHẮC PHỤC TỒN TẠI CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
        "(Kèm theo Thông báo số 1920/TB-BQL ngày 14/5/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
        "Ghi chú: Các phòng, đơn vị gửi tài liệu kiểm chứng bằng file pdf.",
    )
    return Document("n1-08 khắc phục chỉ số CCHC.docx", data, tasks(rows), date(2026, 5, 16))


def _meeting_investors() -> Document:
    text = (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1977/TB-BQL",
        "Hải Phòng, ngày 20 tháng 5 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi làm việc với các chủ đầu tư hạ tầng khu công nghiệp",
        "Ngày 18/5/2026, tại trụ sở Ban, Phó Trưởng ban Bùi Ngọc Hải chủ trì buổi làm việc với 09 chủ đầu tư kinh doanh hạ tầng khu công nghiệp. Sau khi nghe các ý kiến, Phó Trưởng ban kết luận:",
        "1. Ghi nhận những nỗ lực của các chủ đầu tư trong thời gian qua; tỷ lệ lấp đầy các KCN đạt 62,5%.",
        "2. Về giải phóng mặt bằng KCN Nam Tràng Cát: Giao Phòng Quản lý đầu tư chủ trì, phối hợp với UBND phường Hải An và Phòng Tài nguyên và Môi trường rà soát diện tích chưa bàn giao, báo cáo Lãnh đạo Ban trước ngày 28/5/2026.",
        "3. Về đấu nối hạ tầng kỹ thuật: Giao Phòng Tài nguyên và Môi trường hướng dẫn chủ đầu tư KCN Tiên Thanh hoàn thiện hồ sơ cấp giấy phép môi trường, hoàn thành trước ngày 05/6/2026.",
        "4. Về nhà ở công nhân: Giao Phòng Quản lý lao động chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư khảo sát nhu cầu nhà ở của công nhân tại các KCN, báo cáo trong tháng 6/2026.",
        "5. Về chế độ báo cáo: Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc các chủ đầu tư thực hiện báo cáo giám sát, đánh giá đầu tư trên hệ thống thông tin quốc gia, xong trước ngày 10/6/2026.",
        "6. Các chủ đầu tư hạ tầng khẩn trương khắc phục tồn tại về phòng cháy, chữa cháy theo kiến nghị của Công an thành phố.",
        "7. Văn phòng tổng hợp các kiến nghị vượt thẩm quyền, tham mưu văn bản báo cáo UBND thành phố trước ngày 30/5/2026.",
        "Trên đây là kết luận của Phó Trưởng ban, Văn phòng thông báo để các đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban (để b/c);",
        "- Các chủ đầu tư hạ tầng;",
        "- Lưu: VT, QLĐT.",
    )
    wanted = (
        Wanted("rà soát diện tích chưa bàn giao", (Q,), (M,), due="2026-05-28"),
        Wanted("hướng dẫn chủ đầu tư KCN Tiên Thanh hoàn thiện hồ sơ cấp giấy phép môi trường", (M,), due="2026-06-05"),
        Wanted("khảo sát nhu cầu nhà ở của công nhân tại các KCN", (L,), (D,), due="2026-06-30"),
        Wanted("đôn đốc các chủ đầu tư thực hiện báo cáo giám sát, đánh giá đầu tư trên hệ thống thông tin quốc gia", (D,), due="2026-06-10"),
        Wanted("khẩn trương khắc phục tồn tại về phòng cháy, chữa cháy theo kiến nghị của Công an thành phố", ("Các chủ đầu tư hạ tầng",), asked=True),
        Wanted("tổng hợp các kiến nghị vượt thẩm quyền, tham mưu văn bản báo cáo UBND thành phố", (V,), due="2026-05-30"),
    )
    return Document("n1-09 kết luận làm việc chủ đầu tư.docx", word(*text), wanted, date(2026, 5, 22))


def _oversight() -> Document:
    columns = ("n", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÂN CÔNG CHUẨN BỊ TÀI LIỆU PHỤC VỤ ĐOÀN GIÁM SÁT CỦA HĐND THÀNH PHỐ"],
        ["(Kèm theo Công văn số 1990/BQL-VP ngày 21/5/2026)"],
        ["TT", "Nội dung", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Hoàn thành trước ngày"],
        row(1, "Báo cáo tổng hợp việc thực hiện chính sách, pháp luật về khu công nghiệp giai đoạn 2021 - 2025", "Văn phòng", "Các phòng chuyên môn", datetime(2026, 6, 5), lead=V, support=PCM, due="2026-06-05"),
        row(2, "Biểu số liệu dự án đầu tư theo từng khu công nghiệp", "P. QLĐT", "P. DN&GSĐT", datetime(2026, 5, 29), lead=Q, support=D, due="2026-05-29"),
        row(3, "Báo cáo tình hình sử dụng đất, thu tiền thuê đất", "Sở Tài chính", "P. TN&MT", datetime(2026, 5, 29), lead="Sở Tài chính", support=M, asked=True, due="2026-05-29"),
        row(4, "Báo cáo công tác bảo vệ môi trường khu công nghiệp", "P. TN&MT", "Sở Nông nghiệp và Môi trường", datetime(2026, 5, 29), lead=M, due="2026-05-29"),
        row(5, "Báo cáo tình hình lao động, an sinh xã hội, thiết chế công đoàn", "P. QLLĐ", "Trung tâm, Liên đoàn Lao động thành phố", datetime(2026, 5, 29), lead=L, support=T, due="2026-05-29"),
        row(6, "Danh sách doanh nghiệp dự kiến Đoàn khảo sát thực tế", "P. DN&GSĐT", None, datetime(2026, 5, 27), lead=D, due="2026-05-27"),
        row(7, "Bố trí xe, lễ tân, hậu cần phục vụ Đoàn giám sát", "VP", None, datetime(2026, 6, 9), lead=V, due="2026-06-09"),
        row(8, "Video giới thiệu khu kinh tế Đình Vũ - Cát Hải", "Trung tâm", "VP, P. QLĐT", datetime(2026, 6, 3), lead=T, support=[V, Q], due="2026-06-03"),
    ]
    return Document("n1-10 phục vụ đoàn giám sát.xlsx", workbook(cells(rows), merged=["A1:B1", "A2:E2", "A3:E3"]), tasks(rows), date(2026, 5, 23))


def _job_fair() -> Document:
    columns = ("content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["Nội dung công việc", "Đơn vị chịu trách nhiệm", "Đơn vị phối hợp", "Tiến độ"],
        ["1. Công tác chuẩn bị", "", "", ""],
        row("Ban hành quyết định thành lập Ban Tổ chức", "Văn phòng", "Trung tâm DVVL", "20/5/2026", lead=V, support=T, due="2026-05-20"),
        row("Mời doanh nghiệp đăng ký gian hàng tuyển dụng (tối thiểu 60 doanh nghiệp)", "Trung tâm DVVL", "P. DN&GSĐT", "Từ 20/5 đến 10/6/2026", lead=T, support=D, due="2026-06-10"),
        row("Xây dựng dự toán kinh phí", "Trung tâm DVVL", "Văn phòng", "22/5/2026", lead=T, support=V, due="2026-05-22"),
        row("Xin phép sử dụng mặt bằng Nhà văn hóa Lao động", "Trung tâm DVVL", "", "25/5/2026", lead=T, due="2026-05-25"),
        row("Phương án bảo đảm an ninh trật tự", "Công an phường Ngô Quyền", "Văn phòng", "12/6/2026", lead="Công an phường Ngô Quyền", support=V, asked=True, due="2026-06-12"),
        ["2. Tổ chức Ngày hội", "", "", ""],
        row("Bài phát biểu khai mạc của Lãnh đạo Ban", "P. QLLĐ", "", "15/6/2026", lead=L, due="2026-06-15"),
        row("Tổ chức Ngày hội việc làm", "Trung tâm DVVL", "Các phòng chuyên môn", "20/6/2026", lead=T, support=PCM, due="2026-06-20"),
        ["3. Sau Ngày hội", "", "", ""],
        row("Báo cáo kết quả, thanh quyết toán kinh phí", "Trung tâm DVVL", "Văn phòng", "Tháng 7/2026", lead=T, support=V, due="2026-07-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "KẾ HOẠCH",
        "Tổ chức Ngày hội việc làm các khu công nghiệp năm 2026",
        "(Số: 1925/KH-BQL ngày 15/5/2026)",
        "I. Thời gian, địa điểm",
        "Thời gian: ngày 20/6/2026. Địa điểm: Nhà văn hóa Lao động Việt Tiệp, Hải Phòng.",
        "II. Phân công nhiệm vụ",
        cells(rows),
        "III. Tổ chức thực hiện",
        "Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Trung tâm Dịch vụ việc làm để tổng hợp, báo cáo Lãnh đạo Ban./.",
    )
    return Document("n1-11 ngày hội việc làm.docx", data, tasks(rows), date(2026, 5, 18))


def _chat_deputy() -> Document:
    text = """VP gửi các phòng ý kiến chỉ đạo của PTB Bùi Ngọc Hải chiều 25/5:

* Phòng Quản lý đầu tư
- Tham mưu thư mời nhà đầu tư Hàn Quốc dự Hội nghị xúc tiến đầu tư tại Seoul, trình trước 28/5
- Rà soát lại hồ sơ dự án điện gió ngoài khơi, báo cáo trước 01/6

* Phòng Tài nguyên và Môi trường
- Dự thảo văn bản đôn đốc 07 doanh nghiệp chưa lắp quan trắc tự động, hạn 29/5

* Phòng Quản lý lao động
- Phối hợp Công an thành phố kiểm tra lao động nước ngoài tại Công ty Rorze, ngày 02/6/2026

* Văn phòng
- Đặt lịch họp nghe báo cáo quy hoạch KKT ven biển phía Nam, tuần sau
- Tổng hợp đăng ký thi đua năm 2026 của các phòng

Các phòng xem và thực hiện giúp ạ."""
    wanted = (
        Wanted("Tham mưu thư mời nhà đầu tư Hàn Quốc dự Hội nghị xúc tiến đầu tư tại Seoul", (Q,), due="2026-05-28"),
        Wanted("Rà soát lại hồ sơ dự án điện gió ngoài khơi", (Q,), due="2026-06-01"),
        Wanted("Dự thảo văn bản đôn đốc 07 doanh nghiệp chưa lắp quan trắc tự động", (M,), due="2026-05-29"),
        Wanted("Phối hợp Công an thành phố kiểm tra lao động nước ngoài tại Công ty Rorze, ngày 02/6/2026", (L,), due="2026-06-02"),
        Wanted("Đặt lịch họp nghe báo cáo quy hoạch KKT ven biển phía Nam", (V,), due="2026-06-07"),
        Wanted("Tổng hợp đăng ký thi đua năm 2026 của các phòng", (V,)),
    )
    return Document("n1-12 ý kiến PTB.txt", text.encode(), wanted, date(2026, 5, 26))


def _inspection() -> Document:
    columns = ("n", "content", "product", "lead", "support", "start", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        [None, "KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026 - CÁC NHIỆM VỤ QUÝ II, III"],
        [None, "Kèm theo Kế hoạch số 2010/KH-BQL ngày 25 tháng 5 năm 2026"],
        [],
        ["STT", "Nhiệm vụ", "Kết quả, sản phẩm", "Đơn vị", None, "Thời gian", None, "Ghi chú"],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành", None],
        ["A", "Hạ tầng số"],
        row(1, "Nâng cấp mạng nội bộ, hệ thống tường lửa", "Hệ thống được nâng cấp", "Văn phòng", None, "6/2026", "8/2026", None, lead=V, due="2026-08-31"),
        row(2, "Trang bị chữ ký số cho viên chức Trung tâm", "Thiết bị chữ ký số", "Trung tâm Dịch vụ việc làm", "Văn phòng", "5/2026", "6/2026", None, lead=T, support=V, due="2026-06-30"),
        ["B", "Dữ liệu số"],
        row(3, "Xây dựng bản đồ số các khu công nghiệp", "Bản đồ GIS", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "6/2026", "9/2026", "Thuê dịch vụ", lead=Q, support=M, due="2026-09-30"),
        row(4, "Chuẩn hóa dữ liệu doanh nghiệp", "Cơ sở dữ liệu", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư, Phòng Quản lý lao động", "5/2026", "7/2026", None, lead=D, support=[Q, L], due="2026-07-31"),
        row(5, "Cập nhật dữ liệu lao động nước ngoài lên hệ thống", "Dữ liệu được cập nhật", "Phòng Quản lý lao động", None, "5/2026", "Hằng tháng", None, lead=L),
        row(6, "Tích hợp dữ liệu quan trắc tự động của doanh nghiệp", "Dữ liệu được tích hợp", "Phòng Tài nguyên và Môi trường", "Văn phòng", "7/2026", "9/2026", None, lead=M, support=V, due="2026-09-30"),
        ["C", "Nhân lực số"],
        row(7, "Tập huấn sử dụng trợ lý ảo cho công chức, viên chức", "02 lớp tập huấn", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "6/2026", "6/2026", None, lead=V, support=ALL, due="2026-06-30"),
        row(8, "Đăng ký nhu cầu đào tạo kỹ năng số năm 2026", "Danh sách đăng ký", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "5/2026", "05/6/2026", None, lead=ALL, support=V, due="2026-06-05"),
    ]
    return Document("n1-13 chuyển đổi số.xlsx", workbook(cells(rows), merged=["D4:E4", "F4:G4", "A4:A5", "B4:B5", "C4:C5", "H4:H5"]), tasks(rows), date(2026, 5, 27))


def _storms() -> Document:
    text = (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2034/BQL-VP",
        "V/v chủ động phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",
        "Hải Phòng, ngày 27 tháng 5 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc; các doanh nghiệp trong khu công nghiệp.",
        "Thực hiện Chỉ thị số 08/CT-UBND ngày 12/5/2026 của Chủ tịch UBND thành phố về công tác phòng, chống thiên tai năm 2026, Ban Quản lý yêu cầu:",
        "1. Văn phòng",
        "a) Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai của cơ quan, hoàn thành trước ngày 03/6/2026.",
        "b) Phân công lịch trực ban khi có bão, áp thấp nhiệt đới; bảo đảm phương tiện, vật tư tại chỗ.",
        "2. Phòng Tài nguyên và Môi trường",
        "a) Chủ trì, phối hợp với Phòng Quản lý đầu tư kiểm tra hệ thống tiêu thoát nước, đê bao các khu công nghiệp, xong trước ngày 12/6/2026.",
        "b) Tổng hợp phương án ứng phó của các chủ đầu tư hạ tầng, báo cáo Trưởng ban trước ngày 20/6/2026.",
        "3. Phòng Quản lý lao động: hướng dẫn doanh nghiệp có phương án bảo đảm an toàn cho người lao động trong mùa mưa bão.",
        "4. Trung tâm Dịch vụ việc làm: đăng tải Chỉ thị số 08/CT-UBND và các bản tin cảnh báo trên Cổng thông tin điện tử.",
        "5. Phòng Doanh nghiệp và Giám sát đầu tư: thống kê thiệt hại của doanh nghiệp khi có thiên tai xảy ra, gửi Văn phòng tổng hợp.",
        "Nhận được Công văn này, yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- UBND thành phố (để b/c);",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai của cơ quan", (V,), due="2026-06-03"),
        Wanted("Phân công lịch trực ban khi có bão, áp thấp nhiệt đới; bảo đảm phương tiện, vật tư tại chỗ", (V,)),
        Wanted("kiểm tra hệ thống tiêu thoát nước, đê bao các khu công nghiệp", (M,), (Q,), due="2026-06-12"),
        Wanted("Tổng hợp phương án ứng phó của các chủ đầu tư hạ tầng", (M,), due="2026-06-20"),
        Wanted("hướng dẫn doanh nghiệp có phương án bảo đảm an toàn cho người lao động trong mùa mưa bão", (L,)),
        Wanted("đăng tải Chỉ thị số 08/CT-UBND và các bản tin cảnh báo trên Cổng thông tin điện tử", (T,)),
        Wanted("thống kê thiệt hại của doanh nghiệp khi có thiên tai xảy ra, gửi Văn phòng tổng hợp", (D,)),
    )
    return Document("n1-14 phòng chống thiên tai.docx", word(*text), wanted, date(2026, 5, 29))
