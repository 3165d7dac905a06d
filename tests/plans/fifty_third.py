# ruff: noqa: E501
"""Papers of an ordinary May 2026."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def w(content: str, lead: Any, due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    many = [(one,) if isinstance(one, str) else tuple(one) for one in (lead, support)]
    return Wanted(content, many[0], many[1], product, due, asked)


HEAD = [
    "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
]


def documents() -> Iterator[Document]:
    yield _month()
    yield _briefing()
    yield _safety_month()
    yield _week_pasted()
    yield _week_by_unit()
    yield _city_tasks()
    yield _half_year_letter()
    yield _par_index()
    yield _zalo()
    yield _digital()
    yield _investor()
    yield _dialogue()
    yield _flood()


def _month() -> Document:
    row = rows_of(("number", "content", "lead", "support", "boss", "deadline", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 1812/TB-BQL ngày 04/5/2026)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo Ban phụ trách", "Thời hạn hoàn thành", "Sản phẩm"],
        ["I", "Công tác quy hoạch, đầu tư"],
        row(1, "Hoàn thiện hồ sơ đề nghị phê duyệt nhiệm vụ quy hoạch phân khu KCN Tràng Duệ 3", "Phòng Quản lý đầu tư", "Phòng TN&MT", "PTB Lê Trung Kiên", "15/5/2026", "Tờ trình UBND thành phố", lead=Q, support=M, due="2026-05-15"),
        row(2, "Thẩm định hồ sơ cấp Giấy chứng nhận đăng ký đầu tư các dự án nộp trong tháng 4/2026", "Phòng Quản lý đầu tư", "Các phòng chuyên môn", "PTB Lê Trung Kiên", "Theo quy định", "GCNĐKĐT", lead=Q, support=PCM, due=None),
        row(3, "Báo cáo tình hình thu hút đầu tư 5 tháng đầu năm 2026", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", "Trưởng ban", "25/5/2026", "Báo cáo", lead=Q, support=D, due="2026-05-25"),
        row(4, "Rà soát các dự án chậm tiến độ, đề xuất chấm dứt hoạt động", "Phòng DN&GSĐT", "Phòng Quản lý đầu tư, Phòng TN&MT", "PTB Lê Trung Kiên", "29/5/2026", "Báo cáo, danh mục dự án", lead=D, support=[Q, M], due="2026-05-29"),
        row(5, "Kiểm tra tiến độ góp vốn của 12 dự án FDI tại KCN Đình Vũ", "Phòng DN&GSĐT", None, "PTB Lê Trung Kiên", "Tháng 5/2026", "Biên bản kiểm tra", lead=D, due="2026-05-31"),
        ["II", "Công tác lao động"],
        row(6, "Tổng hợp tình hình sử dụng lao động nước ngoài trong các KCN, KKT quý II", "Phòng Quản lý lao động", "Trung tâm DVVL", "PTB Bùi Ngọc Hải", "Quý II/2026", "Báo cáo", lead=L, support=T, due="2026-06-30"),
        row(7, "Tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "PTB Bùi Ngọc Hải", "22/5/2026", "Phiên giao dịch", lead=T, support=L, due="2026-05-22"),
        row(8, "Cập nhật nhu cầu tuyển dụng của doanh nghiệp lên Cổng TTĐT", "Trung tâm Dịch vụ việc làm", None, "PTB Bùi Ngọc Hải", "Hằng tuần", "Tin bài", lead=T, due=None),
        ["III", "Công tác môi trường"],
        row(9, "Kiểm tra việc vận hành hệ thống quan trắc nước thải tự động của các nhà máy XLNT tập trung", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường", "PTB Bùi Ngọc Hải", "Từ 11/5 đến 20/5/2026", "Báo cáo kết quả kiểm tra", lead=M, due="2026-05-20"),
        row(10, "Xây dựng kế hoạch hưởng ứng Ngày Môi trường thế giới 05/6", "Phòng TN&MT", "Văn phòng, Trung tâm DVVL", "PTB Bùi Ngọc Hải", "18/5/2026", "Kế hoạch", lead=M, support=[V, T], due="2026-05-18"),
        ["IV", "Công tác văn phòng"],
        row(11, "Tham mưu Báo cáo kết quả công tác tháng 5, nhiệm vụ tháng 6/2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trưởng ban", "20/5/2026", "Báo cáo", lead=V, support=ALL, due="2026-05-20"),
        row(12, "Trình phê duyệt kế hoạch mua sắm tài sản công năm 2026", "Văn phòng", None, "Trưởng ban", "15/5/2026", "Quyết định", lead=V, due="2026-05-15"),
        row(13, "Rà soát, đề nghị khen thưởng đột xuất", "Văn phòng", None, "Trưởng ban", "Thường xuyên", None, lead=V, due=None),
        [],
        ["Nơi nhận:", None, None, None, "TL. TRƯỞNG BAN"],
        ["- Lãnh đạo Ban;", None, None, None, "CHÁNH VĂN PHÒNG"],
        ["- Các phòng, đơn vị;"],
        ["- Lưu: VT, VP.", None, None, None, "Phạm Anh Tuấn"],
    ]
    return Document("chuong trinh thang 5.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 5, 6))


def _briefing() -> Document:
    data = word(
        [HEAD],
        "Số: 1845/TB-BQL",
        "Hải Phòng, ngày 06 tháng 5 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 4, triển khai nhiệm vụ tháng 5 năm 2026",
        "Ngày 05/5/2026, tại trụ sở Ban Quản lý, Trưởng ban đã chủ trì Hội nghị giao ban công tác tháng 4, triển khai nhiệm vụ tháng 5 năm 2026. Tham dự có các Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 4, toàn cơ quan đã hoàn thành 31/34 nhiệm vụ được giao, thu hút đầu tư FDI đạt 312 triệu USD. Tuy nhiên còn 03 nhiệm vụ chậm so với yêu cầu.",
        "II. Nhiệm vụ trọng tâm tháng 5",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ điều chỉnh quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải, trình Trưởng ban trước ngày 20/5/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc các doanh nghiệp thực hiện chế độ báo cáo giám sát đầu tư trên Hệ thống thông tin quốc gia, hoàn thành trong tháng 5/2026.",
        "3. Phòng Quản lý lao động:",
        "- Nắm tình hình quan hệ lao động tại các doanh nghiệp có nguy cơ đình công, báo cáo Trưởng ban trước ngày 15/5;",
        "- Phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu nhà ở của công nhân tại KCN Nam Cầu Kiền, xong trước ngày 30/5/2026.",
        "4. Phòng Tài nguyên và Môi trường làm việc với Công ty cổ phần Shinec về phương án xử lý mùi tại khu xử lý nước thải, báo cáo kết quả trước ngày 18/5/2026.",
        "5. Giao Văn phòng:",
        "- Đôn đốc các phòng xử lý dứt điểm 03 nhiệm vụ quá hạn trên phân hệ NV UBND, xong trước ngày 12/5/2026;",
        "- Tham mưu sửa đổi Quy chế chi tiêu nội bộ, trình Trưởng ban trong tháng 5;",
        "- Bố trí lịch tiếp công dân, tiếp doanh nghiệp định kỳ của Lãnh đạo Ban.",
        "6. Các phòng chuyên môn rà soát, đăng ký bổ sung danh mục thủ tục hành chính đủ điều kiện cung cấp dịch vụ công toàn trình, gửi Văn phòng trước ngày 14/5/2026.",
        "7. Trung tâm Dịch vụ việc làm chuẩn bị nội dung, tài liệu xúc tiến đầu tư phục vụ đoàn công tác của thành phố tại Hàn Quốc, hoàn thành trước ngày 22/5/2026.",
        "8. Yêu cầu lãnh đạo các phòng, đơn vị nâng cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        [["Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]],
    )
    wanted = (
        w("hoàn thiện hồ sơ điều chỉnh quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải, trình Trưởng ban trước ngày 20/5/2026", Q, "2026-05-20", M),
        w("đôn đốc các doanh nghiệp thực hiện chế độ báo cáo giám sát đầu tư trên Hệ thống thông tin quốc gia, hoàn thành trong tháng 5/2026", D, "2026-05-31"),
        w("Nắm tình hình quan hệ lao động tại các doanh nghiệp có nguy cơ đình công, báo cáo Trưởng ban trước ngày 15/5", L, "2026-05-15"),
        w("khảo sát nhu cầu nhà ở của công nhân tại KCN Nam Cầu Kiền, xong trước ngày 30/5/2026", L, "2026-05-30", T),
        w("làm việc với Công ty cổ phần Shinec về phương án xử lý mùi tại khu xử lý nước thải, báo cáo kết quả trước ngày 18/5/2026", M, "2026-05-18"),
        w("Đôn đốc các phòng xử lý dứt điểm 03 nhiệm vụ quá hạn trên phân hệ NV UBND, xong trước ngày 12/5/2026", V, "2026-05-12"),
        w("Tham mưu sửa đổi Quy chế chi tiêu nội bộ, trình Trưởng ban trong tháng 5", V, "2026-05-31"),
        w("Bố trí lịch tiếp công dân, tiếp doanh nghiệp định kỳ của Lãnh đạo Ban", V),
        w("rà soát, đăng ký bổ sung danh mục thủ tục hành chính đủ điều kiện cung cấp dịch vụ công toàn trình, gửi Văn phòng trước ngày 14/5/2026", PCM, "2026-05-14"),
        w("chuẩn bị nội dung, tài liệu xúc tiến đầu tư phục vụ đoàn công tác của thành phố tại Hàn Quốc, hoàn thành trước ngày 22/5/2026", T, "2026-05-22"),
    )
    return Document("TB KL giao ban T4.docx", data, wanted, date(2026, 5, 8))


def _safety_month() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung hoạt động", "Chủ trì", "Phối hợp", "Thời gian thực hiện"],
        row("1", "Treo băng rôn, khẩu hiệu hưởng ứng Tháng hành động về ATVSLĐ tại trụ sở và cổng các KCN", "Văn phòng", "Công ty hạ tầng KCN", "Trước ngày 10/5", lead=V, due="2026-05-10"),
        row("2", "Hướng dẫn doanh nghiệp tự kiểm tra công tác an toàn, vệ sinh lao động", "Phòng QLLĐ", "", "Trước ngày 12/5", lead=L, due="2026-05-12"),
        row("3", "Tổ chức Lễ phát động Tháng hành động về ATVSLĐ tại KCN Nomura", "Phòng QLLĐ", "Văn phòng; Công đoàn Khu kinh tế", "14/5/2026", lead=L, support=V, due="2026-05-14"),
        row("4", "Tập huấn nghiệp vụ ATVSLĐ cho cán bộ phụ trách tại doanh nghiệp", "Phòng QLLĐ", "Trung tâm DVVL", "20/5 và 27/5/2026", lead=L, support=T, due="2026-05-27"),
        row("5", "Kiểm tra liên ngành việc chấp hành pháp luật lao động, ATVSLĐ tại 15 doanh nghiệp", "Phòng QLLĐ", "P. TN&MT, P. DN&GSĐT, Sở Nội vụ", "Từ 11/5 - 29/5/2026", lead=L, support=[M, D], due="2026-05-29"),
        row("6", "Thăm hỏi, tặng quà công nhân bị tai nạn lao động có hoàn cảnh khó khăn", "Trung tâm DVVL", "P. QLLĐ", "Trong tháng 5", lead=T, support=L, due="2026-05-31"),
        row("7", "Viết tin, bài tuyên truyền trên Cổng TTĐT, fanpage", "Trung tâm DVVL", "Văn phòng", "Thường xuyên", lead=T, support=V, due=None),
        row("8", "Tổng kết, báo cáo kết quả gửi Sở Nội vụ", "Phòng QLLĐ", "", "15/6/2026", lead=L, due="2026-06-15"),
    ]
    data = word(
        [HEAD],
        "Số: 1790/KH-BQL",
        "Hải Phòng, ngày 29 tháng 4 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2026",
        "Thực hiện Kế hoạch số 98/KH-UBND ngày 10/4/2026 của UBND thành phố về Tháng hành động về an toàn, vệ sinh lao động năm 2026, Ban Quản lý ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức của người sử dụng lao động, người lao động về công tác an toàn, vệ sinh lao động.",
        "2. Các hoạt động bảo đảm thiết thực, hiệu quả, tiết kiệm.",
        "II. NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN",
        cells(rows),
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ dự toán ngân sách giao năm 2026 và nguồn xã hội hóa.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "Các phòng, đơn vị căn cứ Kế hoạch này tổ chức thực hiện. Trong quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về Phòng Quản lý lao động để tổng hợp, báo cáo Lãnh đạo Ban./.",
        [["Nơi nhận:\n- UBND thành phố (b/c);\n- Sở Nội vụ;\n- Các phòng, đơn vị;\n- Lưu: VT, QLLĐ.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]],
    )
    return Document("KH thang hanh dong ATVSLD.docx", data, tasks(rows), date(2026, 5, 4))


def _week_pasted() -> Document:
    text = """Kính gửi các đồng chí Trưởng phòng, Giám đốc Trung tâm,
Văn phòng gửi một số việc trọng tâm tuần từ 11/5 đến 15/5/2026:
1. Phòng QLĐT: chuẩn bị báo cáo làm việc với Sở Tài chính về danh mục dự án đầu tư công, gửi VP trước 16h ngày 12/5.
2. Phòng DN&GSĐT: cung cấp danh sách doanh nghiệp tạm ngừng hoạt động 4 tháng đầu năm, hạn 13/5.
3. Phòng TN&MT: dự thảo văn bản trả lời Công an thành phố về vụ việc tại KCN An Dương, hạn 14/5/2026.
4. Phòng QLLĐ và Trung tâm: rà soát số lượng công nhân có nhu cầu thuê nhà ở xã hội, xong trong tuần.
5. VP: hoàn thiện biên bản kiểm tra công vụ quý I, trình ký ngày 15/5.
6. Các phòng chuyên môn: đăng ký xe đi công tác tuần sau qua phần mềm trước 15h thứ Sáu 15/5.
Đề nghị các đồng chí quan tâm chỉ đạo. Trân trọng!"""
    wanted = (
        w("chuẩn bị báo cáo làm việc với Sở Tài chính về danh mục dự án đầu tư công, gửi VP trước 16h ngày 12/5", Q, "2026-05-12"),
        w("cung cấp danh sách doanh nghiệp tạm ngừng hoạt động 4 tháng đầu năm, hạn 13/5", D, "2026-05-13"),
        w("dự thảo văn bản trả lời Công an thành phố về vụ việc tại KCN An Dương, hạn 14/5/2026", M, "2026-05-14"),
        w("rà soát số lượng công nhân có nhu cầu thuê nhà ở xã hội, xong trong tuần", (L, T), "2026-05-17"),
        w("hoàn thiện biên bản kiểm tra công vụ quý I, trình ký ngày 15/5", V, "2026-05-15"),
        w("đăng ký xe đi công tác tuần sau qua phần mềm trước 15h thứ Sáu 15/5", PCM, "2026-05-15"),
    )
    return Document("viec tuan 11-15.txt", text.encode(), wanted, date(2026, 5, 11))


def _week_by_unit() -> Document:
    row = rows_of(("number", "content", "deadline", "product", "note"))
    rows: list[Any] = [
        ["KẾ HOẠCH CÔNG TÁC TUẦN 21 (từ ngày 18/5 đến ngày 22/5/2026)"],
        [],
        ["TT", "Nhiệm vụ", "Thời hạn", "Kết quả, sản phẩm", "Ghi chú"],
        ["I", "VĂN PHÒNG"],
        row(1, "Chuẩn bị Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm", "22/5", "Kế hoạch, giấy mời", None, lead=V, due="2026-05-22"),
        row(2, "Thẩm tra quyết toán kinh phí quý I của Trung tâm", "20/5", "Biên bản thẩm tra", "Chuyển từ tuần trước", lead=V, due="2026-05-20"),
        row(3, "Trực Bộ phận một cửa", None, None, None, lead=V, due=None),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(1, "Lấy ý kiến các sở, ngành về dự án Nhà máy sản xuất linh kiện ô tô Hải Phòng", "19/5", "Công văn", None, lead=Q, due="2026-05-19"),
        row(2, "Trình điều chỉnh GCNĐKĐT dự án của Công ty LG Display", "21/5", "GCNĐKĐT điều chỉnh", None, lead=Q, due="2026-05-21"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(1, "Kiểm tra thực địa dự án kho bãi logistics tại Nam Đình Vũ", "20/5", "Biên bản", None, lead=D, due="2026-05-20"),
        row(2, "Tổng hợp kiến nghị của doanh nghiệp tháng 5", "22/5", "Bảng tổng hợp", "Gửi Văn phòng", lead=D, due="2026-05-22"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(1, "Thẩm định nội quy lao động của 05 doanh nghiệp", "Trong tuần", "Thông báo kết quả", None, lead=L, due="2026-05-24"),
        row(2, "Cấp giấy phép lao động cho người nước ngoài", "Theo quy trình", "GPLĐ", None, lead=L, due=None),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(1, "Họp thẩm định báo cáo ĐTM dự án mở rộng nhà máy Bridgestone", "21/5", "Biên bản họp", None, lead=M, due="2026-05-21"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(1, "Hoàn thiện clip giới thiệu môi trường đầu tư bằng tiếng Hàn", "22/5", "Clip 5 phút", None, lead=T, due="2026-05-22"),
        row(2, "Mở lớp đào tạo kỹ năng an toàn cho công nhân vận hành cầu trục", "18/5", "01 lớp", None, lead=T, due="2026-05-18"),
        [],
        [None, None, None, "NGƯỜI LẬP BIỂU", None],
        [None, None, None, "Nguyễn Thu Hà", None],
    ]
    return Document("KH tuan 21.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 5, 18))


def _city_tasks() -> Document:
    row = rows_of(("number", "paper", "signed", "content", "lead", "support", "deadline", "state"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu đến ngày 12/5/2026)"],
        [],
        ["STT", "Số văn bản giao", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng"],
        row(1, "1520/UBND-TH", datetime(2026, 4, 22), "Báo cáo kết quả thực hiện Nghị quyết 226/2025/QH15 về cơ chế đặc thù phát triển thành phố", "P. QLĐT", "VP", datetime(2026, 5, 15), "Đang thực hiện", lead=Q, support=V, due="2026-05-15"),
        row(2, "1544/UBND-XD", datetime(2026, 4, 23), "Tham gia ý kiến Đồ án quy hoạch phân khu cảng Lạch Huyện", "P. QLĐT", "P. TN&MT", datetime(2026, 5, 14), "Đang thực hiện", lead=Q, support=M, due="2026-05-14"),
        row(3, "234/TB-UBND", datetime(2026, 4, 24), "Rà soát việc cho thuê lại đất của chủ đầu tư hạ tầng KCN", "P. TN&MT", "P. QLĐT, P. DN&GSĐT", datetime(2026, 5, 29), "Đang thực hiện", lead=M, support=[Q, D], due="2026-05-29"),
        row(4, "1602/UBND-VX", datetime(2026, 4, 27), "Đề xuất vị trí xây dựng nhà trẻ, mẫu giáo cho con công nhân KCN", "P. QLLĐ", "P. QLĐT", datetime(2026, 6, 10), "Chưa thực hiện", lead=L, support=Q, due="2026-06-10"),
        row(5, "1610/UBND-NC", datetime(2026, 4, 27), "Báo cáo kết quả giải quyết khiếu nại của ông Trần Văn Minh liên quan giải phóng mặt bằng KCN Tiên Thanh", "P. TN&MT", None, datetime(2026, 5, 20), "Đang thực hiện", lead=M, due="2026-05-20"),
        row(6, "89/KH-UBND", datetime(2026, 4, 28), "Xây dựng kế hoạch triển khai Đề án phát triển nguồn nhân lực chất lượng cao", "TTDVVL", "P. QLLĐ", datetime(2026, 5, 25), "Chưa thực hiện", lead=T, support=L, due="2026-05-25"),
        row(7, "1655/UBND-TC", datetime(2026, 5, 4), "Rà soát, sắp xếp lại, xử lý tài sản công là nhà, đất", "VP", None, datetime(2026, 5, 22), "Đang thực hiện", lead=V, due="2026-05-22"),
        row(8, "1660/UBND-DN", datetime(2026, 5, 5), "Tổng hợp khó khăn của doanh nghiệp do ảnh hưởng thuế đối ứng", "P. DN&GSĐT", "P. QLLĐ", datetime(2026, 5, 18), "Đang thực hiện", lead=D, support=L, due="2026-05-18"),
        row(9, "1671/UBND-KSTT", datetime(2026, 5, 5), "Công bố danh mục TTHC mới ban hành, sửa đổi thuộc lĩnh vực đầu tư, lao động", "VP", "P. QLĐT, P. QLLĐ", datetime(2026, 5, 30), "Chưa thực hiện", lead=V, support=[Q, L], due="2026-05-30"),
        row(10, "251/TB-UBND", datetime(2026, 5, 6), "Làm việc với Công ty Deep C về tiến độ đầu tư hạ tầng KCN Đình Vũ (khu Deep C 2B)", "P. QLĐT", None, datetime(2026, 5, 26), "Chưa thực hiện", lead=Q, due="2026-05-26"),
        row(11, "1702/UBND-NN", datetime(2026, 5, 7), "Báo cáo công tác phòng chống ngập úng tại các khu công nghiệp trước mùa mưa bão", "P. TN&MT", "VP", datetime(2026, 5, 19), "Đang thực hiện", lead=M, support=V, due="2026-05-19"),
        row(12, "1715/UBND-TH", datetime(2026, 5, 8), "Góp ý dự thảo Quy chế phối hợp giữa UBND các xã, phường với Ban Quản lý", "P. DN&GSĐT", "Các phòng chuyên môn", None, "Đang thực hiện", lead=D, support=PCM, due=None),
        ["Tổng cộng: 12 nhiệm vụ"],
    ]
    return Document("theo doi NV UBND 12-5.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 5, 13))


def _half_year_letter() -> Document:
    data = word(
        [HEAD],
        "Số: 2010/BQL-VP",
        "V/v chuẩn bị báo cáo kinh tế - xã hội 6 tháng đầu năm 2026",
        "Hải Phòng, ngày 18 tháng 5 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 1788/UBND-TH ngày 14/5/2026 của UBND thành phố về việc chuẩn bị báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026, Trưởng ban yêu cầu:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp xây dựng báo cáo kết quả công tác 6 tháng đầu năm theo lĩnh vực phụ trách (số liệu ước đến 30/6/2026), gửi Văn phòng trước ngày 27/5/2026.",
        "2. Ngoài nội dung tại mục 1, các phòng, đơn vị sau thực hiện:",
        "a) Phòng Quản lý đầu tư: đánh giá kết quả thu hút đầu tư so với kế hoạch năm, dự báo khả năng thu hút 6 tháng cuối năm.",
        "b) Phòng Doanh nghiệp và Giám sát đầu tư: tổng hợp các chỉ tiêu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp, hoàn thành trước ngày 25/5/2026.",
        "c) Phòng Quản lý lao động: đánh giá tình hình tiền lương, thu nhập của người lao động; gửi kèm biểu số liệu.",
        "d) Phòng Tài nguyên và Môi trường: rà soát diện tích đất công nghiệp đã cho thuê, tỷ lệ lấp đầy từng khu công nghiệp, hoàn thành trước ngày 25/5/2026.",
        "đ) Trung tâm Dịch vụ việc làm: báo cáo kết quả tư vấn, giới thiệu việc làm và các hoạt động xúc tiến đầu tư.",
        "3. Giao Văn phòng tổng hợp, dự thảo báo cáo chung của Ban Quản lý, trình Trưởng ban trước ngày 03/6/2026.",
        "Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.",
        [["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]],
    )
    wanted = (
        w("xây dựng báo cáo kết quả công tác 6 tháng đầu năm theo lĩnh vực phụ trách (số liệu ước đến 30/6/2026), gửi Văn phòng trước ngày 27/5/2026", ALL, "2026-05-27"),
        w("đánh giá kết quả thu hút đầu tư so với kế hoạch năm, dự báo khả năng thu hút 6 tháng cuối năm", Q),
        w("tổng hợp các chỉ tiêu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp, hoàn thành trước ngày 25/5/2026", D, "2026-05-25"),
        w("đánh giá tình hình tiền lương, thu nhập của người lao động; gửi kèm biểu số liệu", L),
        w("rà soát diện tích đất công nghiệp đã cho thuê, tỷ lệ lấp đầy từng khu công nghiệp, hoàn thành trước ngày 25/5/2026", M, "2026-05-25"),
        w("báo cáo kết quả tư vấn, giới thiệu việc làm và các hoạt động xúc tiến đầu tư", T),
        w("tổng hợp, dự thảo báo cáo chung của Ban Quản lý, trình Trưởng ban trước ngày 03/6/2026", V, "2026-06-03"),
    )
    return Document("2010 BQL-VP.docx", data, wanted, date(2026, 5, 20))


def _par_index() -> Document:
    rows = [
        ["STT", "Tiêu chí bị trừ điểm", "Giải pháp khắc phục", "Đơn vị thực hiện", "Thời hạn"],
        ["1", "Hồ sơ trễ hạn", "Rà soát quy trình nội bộ, rút ngắn thời gian thẩm định hồ sơ đầu tư", "Phòng QLĐT", "30/5/2026"],
        ["", "", "Thực hiện xin lỗi bằng văn bản 100% hồ sơ trễ hạn", "", "Thường xuyên"],
        ["2", "Tỷ lệ thanh toán trực tuyến thấp", "Bố trí nhân sự hỗ trợ doanh nghiệp thanh toán phí, lệ phí trực tuyến tại Bộ phận một cửa", "Văn phòng", "Tháng 5/2026"],
        ["3", "Chưa số hóa kết quả giải quyết TTHC còn hiệu lực", "Số hóa giấy phép lao động cấp từ năm 2024", "Phòng QLLĐ", "Tháng 6/2026"],
        ["", "", "Số hóa giấy phép môi trường cấp từ năm 2022", "Phòng TN&MT", "Tháng 6/2026"],
        ["4", "Chưa có sáng kiến CCHC", "Đề xuất ít nhất 01 sáng kiến cấp thành phố", "Các phòng chuyên môn", "15/6/2026"],
        ["5", "Tin, bài tuyên truyền CCHC chưa đạt", "Đăng tối thiểu 02 tin, bài/tháng về CCHC trên Cổng TTĐT", "Trung tâm", "Hằng tháng"],
        ["6", "Hồ sơ công việc điện tử đạt 82%", "Lập hồ sơ công việc đầy đủ trên HpNet, bảo đảm đạt trên 90%", "Các PCM, ĐVSN", "Quý II/2026"],
    ]
    document = blank()
    document.add_paragraph("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG")
    document.add_paragraph("PHỤ LỤC")
    document.add_paragraph("PHÂN CÔNG KHẮC PHỤC CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM CHỈ SỐ CCHC NĂM 2025")
    document.add_paragraph("(Kèm theo Thông báo số 1966/TB-BQL ngày 14/5/2026 của Ban Quản lý Khu kinh tế Hải Phòng)")
    table = document.add_table(rows=0, cols=5)
    table.style = "Table Grid"
    for one in rows:
        for cell, text in zip(table.add_row().cells, one, strict=True):
            cell.text = text
    for first, last, column in ((1, 2, 0), (1, 2, 1), (1, 2, 3), (4, 5, 0), (4, 5, 1)):
        kept = table.cell(first, column).text
        table.cell(first, column).merge(table.cell(last, column)).text = kept
    document.add_paragraph("Ghi chú: Kết quả thực hiện gửi về Văn phòng bằng file pdf.")
    out = io.BytesIO()
    document.save(out)
    wanted = (
        w(rows[1][2], Q, "2026-05-30"),
        w(rows[2][2], Q),
        w(rows[3][2], V, "2026-05-31"),
        w(rows[4][2], L, "2026-06-30"),
        w(rows[5][2], M, "2026-06-30"),
        w(rows[6][2], PCM, "2026-06-15"),
        w(rows[7][2], T),
        w(rows[8][2], ALL, "2026-06-30"),
    )
    return Document("phu luc PAR index.docx", out.getvalue(), wanted, date(2026, 5, 18))


def _zalo() -> Document:
    text = """Anh chị ơi, sếp vừa chốt sau cuộc họp sáng nay (21/5), em gửi lại để các phòng nắm:

- P.QLĐT làm tờ trình xin chủ trương đoàn đi Nhật Bản, trình trước 26/5 ạ
- P.TN&MT phối hợp với P.DN&GSĐT kiểm tra phản ánh xả thải ở KCN Đồ Sơn, báo cáo sếp trước thứ Hai 25/5
- P.QLLĐ gửi số liệu lao động nghỉ việc 4 tháng cho Công đoàn KKT, hạn 22/5
- Trung tâm chốt danh sách doanh nghiệp dự phiên việc làm tháng 6, hạn 29/5
- VP đặt phòng họp, mời Sở Xây dựng, UBND phường Đông Hải dự họp ngày 28/5

Có gì anh chị nhắn em nhé. Em cảm ơn ạ"""
    wanted = (
        w("làm tờ trình xin chủ trương đoàn đi Nhật Bản, trình trước 26/5", Q, "2026-05-26"),
        w("kiểm tra phản ánh xả thải ở KCN Đồ Sơn, báo cáo sếp trước thứ Hai 25/5", M, "2026-05-25", D),
        w("gửi số liệu lao động nghỉ việc 4 tháng cho Công đoàn KKT, hạn 22/5", L, "2026-05-22"),
        w("chốt danh sách doanh nghiệp dự phiên việc làm tháng 6, hạn 29/5", T, "2026-05-29"),
        w("đặt phòng họp, mời Sở Xây dựng, UBND phường Đông Hải dự họp ngày 28/5", V, "2026-05-28"),
    )
    return Document("zalo 21-5.txt", text.encode(), wanted, date(2026, 5, 21))


def _digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "start", "deadline", "money"))
    rows: list[Any] = [
        ["PHỤ LỤC: DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026"],
        ["(Kèm theo Kế hoạch số 1930/KH-BQL ngày 12/5/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nhiệm vụ, giải pháp", "Sản phẩm đầu ra", "Phân công", None, "Thời gian", None, "Kinh phí (triệu đồng)"],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành", None],
        ["A", "NHẬN THỨC SỐ, NHÂN LỰC SỐ"],
        row(1, "Cử công chức tham gia lớp bồi dưỡng kỹ năng số, trí tuệ nhân tạo", "Chứng nhận hoàn thành", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "5/2026", "9/2026", 45, lead=V, support=ALL, due="2026-09-30"),
        row(2, "Tuyên truyền về chuyển đổi số tới doanh nghiệp trong KCN", "Tin bài, video", "Trung tâm DVVL", "Văn phòng", "5/2026", "12/2026", 60, lead=T, support=V, due="2026-12-31"),
        ["B", "DỮ LIỆU SỐ"],
        row(3, "Xây dựng cơ sở dữ liệu doanh nghiệp KCN, KKT", "CSDL vận hành", "Phòng Doanh nghiệp và GSĐT", "Phòng QLĐT, Phòng QLLĐ", "6/2026", "11/2026", 850, lead=D, support=[Q, L], due="2026-11-30"),
        row(4, "Chuẩn hóa dữ liệu lao động nước ngoài", "Bộ dữ liệu", "Phòng Quản lý lao động", None, "5/2026", "7/2026", None, lead=L, due="2026-07-31"),
        row(5, "Số hóa bản đồ quy hoạch các khu công nghiệp trên nền GIS", "Bản đồ số", "Phòng Quản lý đầu tư", "Phòng TN&MT; Sở Xây dựng", "6/2026", "10/2026", 700, lead=Q, support=M, due="2026-10-31"),
        row(6, "Kết nối dữ liệu quan trắc môi trường tự động về trung tâm điều hành", "Hệ thống kết nối", "Phòng Tài nguyên và Môi trường", "Văn phòng", "7/2026", "12/2026", 320, lead=M, support=V, due="2026-12-31"),
        ["C", "CHÍNH QUYỀN SỐ"],
        row(7, "Nâng cấp phần mềm eHeza", "Phần mềm nghiệm thu", "Văn phòng", "Các phòng chuyên môn", "5/2026", "8/2026", 1200, lead=V, support=PCM, due="2026-08-31"),
        row(8, "Triển khai hồ sơ đầu tư điện tử toàn trình", "100% hồ sơ", "Phòng Quản lý đầu tư", "Văn phòng", "5/2026", "6/2026", None, lead=Q, support=V, due="2026-06-30"),
        row(9, "Thực hiện chế độ báo cáo qua hệ thống thông tin báo cáo thành phố", "Báo cáo điện tử", "Văn phòng", None, "Thường xuyên", "Thường xuyên", None, lead=V, due=None),
        row(10, "Cung cấp dữ liệu hạ tầng viễn thông trong KCN", "Báo cáo", "Sở Khoa học và Công nghệ", "Phòng QLĐT", "6/2026", "8/2026", None, lead=("Sở Khoa học và Công nghệ",), support=Q, due="2026-08-31", asked=True),
        ["", "TỔNG CỘNG", None, None, None, None, None, 3175],
    ]
    return Document(
        "PL chuyen doi so 2026.xlsx",
        workbook(cells(rows), merged=("D4:E4", "F4:G4", "A4:A5", "B4:B5", "C4:C5", "H4:H5", "A1:H1", "A2:H2")),
        tasks(rows),
        date(2026, 5, 15),
    )


def _investor() -> Document:
    data = word(
        [HEAD],
        "Số: 2065/TB-BQL",
        "Hải Phòng, ngày 21 tháng 5 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Lê Trung Kiên tại buổi làm việc với Công ty TNHH Phát triển KCN Nomura - Hải Phòng",
        "Ngày 19/5/2026, Phó Trưởng ban Lê Trung Kiên chủ trì buổi làm việc với Công ty TNHH Phát triển KCN Nomura - Hải Phòng về dự án mở rộng giai đoạn 2. Sau khi nghe Công ty báo cáo và ý kiến của các phòng, Phó Trưởng ban kết luận:",
        "1. Ghi nhận sự nỗ lực của Công ty trong thời gian qua; dự án mở rộng giai đoạn 2 có ý nghĩa quan trọng trong việc tạo quỹ đất thu hút đầu tư.",
        "2. Về thủ tục đầu tư:",
        "a) Phòng Quản lý đầu tư hướng dẫn Công ty hoàn thiện hồ sơ đề nghị chấp thuận chủ trương đầu tư, hoàn thành trước ngày 05/6/2026;",
        "b) Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư thẩm tra năng lực tài chính của nhà đầu tư, báo cáo Lãnh đạo Ban trước ngày 10/6/2026.",
        "3. Về đất đai, môi trường:",
        "a) Phòng Tài nguyên và Môi trường làm việc với UBND phường An Hải xác định ranh giới, diện tích đất lúa phải chuyển mục đích, xong trước ngày 12/6/2026;",
        "b) Phòng Tài nguyên và Môi trường hướng dẫn lập báo cáo đánh giá tác động môi trường theo quy định.",
        "4. Về lao động: Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm dự báo nhu cầu lao động giai đoạn 2026 - 2030, gửi Phòng Quản lý đầu tư trước ngày 30/5/2026.",
        "5. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ báo cáo Lãnh đạo Ban.",
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị liên quan biết và thực hiện./.",
        "Nơi nhận:",
        "- PTB Lê Trung Kiên;",
        "- Các phòng: QLĐT, DN&GSĐT, TN&MT, QLLĐ;",
        "- Công ty Nomura - Hải Phòng;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        w("hướng dẫn Công ty hoàn thiện hồ sơ đề nghị chấp thuận chủ trương đầu tư, hoàn thành trước ngày 05/6/2026", Q, "2026-06-05"),
        w("thẩm tra năng lực tài chính của nhà đầu tư, báo cáo Lãnh đạo Ban trước ngày 10/6/2026", Q, "2026-06-10", D),
        w("làm việc với UBND phường An Hải xác định ranh giới, diện tích đất lúa phải chuyển mục đích, xong trước ngày 12/6/2026", M, "2026-06-12"),
        w("hướng dẫn lập báo cáo đánh giá tác động môi trường theo quy định", M),
        w("dự báo nhu cầu lao động giai đoạn 2026 - 2030, gửi Phòng Quản lý đầu tư trước ngày 30/5/2026", L, "2026-05-30", T),
        w("theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ báo cáo Lãnh đạo Ban", V),
    )
    return Document("2065-TB-BQL Nomura.docx", data, wanted, date(2026, 5, 25))


def _dialogue() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["PHÂN CÔNG CHUẨN BỊ HỘI NGHỊ ĐỐI THOẠI DOANH NGHIỆP FDI NĂM 2026"],
        ["Thời gian: 8h00 ngày 11/6/2026. Địa điểm: Trung tâm Hội nghị thành phố"],
        [],
        ["TT", "Công việc", "Chủ trì", "Phối hợp", "Hoàn thành", "Ghi chú"],
        row("1", "Xây dựng kịch bản, chương trình Hội nghị", "VP", "P. DN&GSĐT", "27/5", None, lead=V, support=D, due="2026-05-27"),
        row("2", "Tổng hợp câu hỏi, kiến nghị của doanh nghiệp", "P. DN&GSĐT", "Các PCM", "29/5", "Gửi trước cho các sở", lead=D, support=PCM, due="2026-05-29"),
        ["3", "Chuẩn bị nội dung trả lời theo lĩnh vực:"],
        row("3.1", "Lĩnh vực đầu tư, quy hoạch, xây dựng", "P. QLĐT", None, "03/6", None, lead=Q, due="2026-06-03"),
        row("3.2", "Lĩnh vực đất đai, môi trường", "P. TN&MT", None, "03/6", None, lead=M, due="2026-06-03"),
        row("3.3", "Lĩnh vực lao động, tiền lương", "P. QLLĐ", None, "03/6", None, lead=L, due="2026-06-03"),
        row("3.4", "Lĩnh vực thuế, hải quan", "Thuế thành phố; Chi cục Hải quan khu vực III", None, "03/6", None, lead=("Thuế thành phố", "Chi cục Hải quan khu vực III"), due="2026-06-03", asked=True),
        row("4", "Gửi giấy mời, lập danh sách đại biểu", "VP", "TT DVVL", "30/5", None, lead=V, support=T, due="2026-05-30"),
        row("5", "Dịch tài liệu sang tiếng Anh, tiếng Hàn, tiếng Nhật", "TT DVVL", None, "05/6", None, lead=T, due="2026-06-05"),
        row("6", "Hậu cần, khánh tiết, âm thanh, phiên dịch", "VP", "TT DVVL", "10/6", None, lead=V, support=T, due="2026-06-10"),
        row("7", "Mời báo chí, đưa tin Hội nghị", "TT DVVL", None, "11/6", None, lead=T, due="2026-06-11"),
        row("8", "Dự thảo Thông báo kết luận Hội nghị", "VP", "P. DN&GSĐT", "15/6", None, lead=V, support=D, due="2026-06-15"),
    ]
    return Document("phan cong hoi nghi doi thoai.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 5, 25))


def _flood() -> Document:
    data = word(
        [HEAD],
        "Số: 2098/KH-BQL",
        "Hải Phòng, ngày 25 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Chủ động phòng ngừa, ứng phó kịp thời, giảm thiểu thiệt hại về người và tài sản.",
        "- Thực hiện tốt phương châm “4 tại chỗ”.",
        "II. PHÂN CÔNG NHIỆM VỤ",
        "1. Văn phòng",
        "- Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý, hoàn thành trước ngày 05/6/2026.",
        "- Xây dựng lịch trực ban trong mùa mưa bão, gửi các phòng trước ngày 31/5/2026.",
        "- Bố trí phương tiện, vật tư, kinh phí phục vụ công tác ứng phó.",
        "2. Phòng Tài nguyên và Môi trường",
        "- Chủ trì kiểm tra hệ thống thoát nước, trạm bơm tại các khu công nghiệp, báo cáo Trưởng ban trước ngày 15/6/2026.",
        "- Hướng dẫn các công ty hạ tầng xây dựng phương án ứng phó sự cố môi trường do mưa bão, hoàn thành trong tháng 6/2026.",
        "3. Phòng Quản lý đầu tư",
        "- Rà soát các công trình đang thi công trong Khu kinh tế có nguy cơ mất an toàn, lập danh sách gửi Văn phòng trước ngày 10/6/2026.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Thông báo kịp thời diễn biến thời tiết tới các doanh nghiệp qua nhóm Zalo, thư điện tử.",
        "5. Phòng Quản lý lao động, Trung tâm Dịch vụ việc làm",
        "- Tuyên truyền, hướng dẫn doanh nghiệp phương án bố trí công nhân nghỉ làm khi có bão.",
        "III. CHẾ ĐỘ BÁO CÁO",
        "Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả thực hiện Kế hoạch về Văn phòng trước ngày 30/11/2026.",
        [["Nơi nhận:\n- Ban Chỉ huy PCTT thành phố;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", "TRƯỞNG BAN\n\n\nLê Trung Kiên"]],
    )
    wanted = (
        w("Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý, hoàn thành trước ngày 05/6/2026", V, "2026-06-05"),
        w("Xây dựng lịch trực ban trong mùa mưa bão, gửi các phòng trước ngày 31/5/2026", V, "2026-05-31"),
        w("Bố trí phương tiện, vật tư, kinh phí phục vụ công tác ứng phó", V),
        w("kiểm tra hệ thống thoát nước, trạm bơm tại các khu công nghiệp, báo cáo Trưởng ban trước ngày 15/6/2026", M, "2026-06-15"),
        w("Hướng dẫn các công ty hạ tầng xây dựng phương án ứng phó sự cố môi trường do mưa bão, hoàn thành trong tháng 6/2026", M, "2026-06-30"),
        w("Rà soát các công trình đang thi công trong Khu kinh tế có nguy cơ mất an toàn, lập danh sách gửi Văn phòng trước ngày 10/6/2026", Q, "2026-06-10"),
        w("Thông báo kịp thời diễn biến thời tiết tới các doanh nghiệp qua nhóm Zalo, thư điện tử", D),
        w("Tuyên truyền, hướng dẫn doanh nghiệp phương án bố trí công nhân nghỉ làm khi có bão", (L, T)),
        w("báo cáo kết quả thực hiện Kế hoạch về Văn phòng trước ngày 30/11/2026", ALL, "2026-11-30"),
    )
    return Document("KH PCTT 2026.docx", data, wanted, date(2026, 5, 27))
