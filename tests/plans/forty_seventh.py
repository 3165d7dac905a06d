# ruff: noqa: E501
"""Papers of an ordinary September–October 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _quarter_four()
    yield _september_briefing()
    yield _city_tasks()
    yield _digital_day()
    yield _week_chat()
    yield _october_programme()
    yield _nine_months()
    yield _inspections()
    yield _land_meeting()
    yield _par_index()
    yield _delegation_chat()
    yield _storm()
    yield _dialogue()
    yield _year_end()


def W(content: str, *lead: str, due: str | None = None, support: tuple[str, ...] = (), product: str = "", asked: bool = False) -> Wanted:
    return Wanted(content, tuple(lead), support, product, due, asked)


def _quarter_four() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        [],
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2026"],
        ["(Kèm theo Kế hoạch số 5127/KH-BQL ngày 28/9/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Công tác quy hoạch, thu hút đầu tư"],
        row(1, "Hoàn thiện hồ sơ đề nghị điều chỉnh cục bộ quy hoạch phân khu KCN Nam Đình Vũ (khu 2)", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường", "Tờ trình, hồ sơ kèm theo", "Trước 15/10/2026", lead=Q, support=M, due="2026-10-15"),
        row(2, "Tổ chức hội nghị xúc tiến đầu tư với các doanh nghiệp Nhật Bản", "Phòng Quản lý đầu tư", "Văn phòng; Trung tâm DVVL", "Hội nghị",
            "Tháng 11/2026", lead=Q, support=[V, T], due="2026-11-30"),
        row(3, "Rà soát, lập danh mục dự án kêu gọi đầu tư vào khu công nghiệp, khu kinh tế giai đoạn 2027-2030", "Phòng Quản lý đầu tư",
            "Các phòng chuyên môn", "Danh mục dự án", "31/10/2026", lead=Q, support=PCM, due="2026-10-31"),
        ["II", "Công tác quản lý doanh nghiệp, giám sát đầu tư"],
        row(4, "Đôn đốc các nhà đầu tư thực hiện báo cáo giám sát, đánh giá đầu tư 9 tháng trên Hệ thống thông tin quốc gia về đầu tư",
            "Phòng DN&GSĐT", None, "Công văn đôn đốc", "05/10/2026", lead=D, due="2026-10-05"),
        row(5, "Báo cáo tình hình sản xuất kinh doanh của các doanh nghiệp trong KCN, KKT", "Phòng DN&GSĐT", "Phòng QLĐT, Phòng QLLĐ", "Báo cáo",
            "Ngày 20 hằng tháng", lead=D, support=[Q, L]),
        row(6, "Xử lý các dự án chậm tiến độ, không triển khai sau 24 tháng", "Phòng DN&GSĐT", "Phòng QLĐT; Phòng TN&MT", "Quyết định chấm dứt hoạt động/Báo cáo",
            "Quý IV/2026", lead=D, support=[Q, M], due="2026-12-31"),
        ["III", "Công tác quản lý lao động"],
        row(7, "Nắm tình hình quan hệ lao động, phương án thưởng Tết Nguyên đán 2027 tại các doanh nghiệp", "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm, Công đoàn KKT", "Báo cáo", "20/12/2026", lead=L, support=T, due="2026-12-20"),
        row(8, "Tổ chức 02 lớp tập huấn pháp luật về an toàn, vệ sinh lao động", "Phòng Quản lý lao động", "Văn phòng", "Lớp tập huấn",
            "Từ 15/10 đến 15/11/2026", lead=L, support=V, due="2026-11-15"),
        row(9, "Tổ chức phiên giao dịch việc làm lưu động tại KCN Tràng Duệ", "Trung tâm DVVL", "Phòng QLLĐ", "Phiên giao dịch", "Tháng 10/2026",
            lead=T, support=L, due="2026-10-31"),
        ["IV", "Công tác tài nguyên, môi trường"],
        row(10, "Kiểm tra việc vận hành trạm xử lý nước thải tập trung các KCN", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường; Phòng DN&GSĐT",
            "Biên bản, báo cáo", "30/11/2026", lead=M, support=D, due="2026-11-30"),
        row(11, "Thẩm định báo cáo đánh giá tác động môi trường các dự án theo thẩm quyền", "Phòng TN&MT", None, "Quyết định phê duyệt", "Thường xuyên", lead=M),
        ["V", "Công tác tổng hợp, hành chính"],
        row(12, "Xây dựng Kế hoạch tự đánh giá, chấm điểm Chỉ số CCHC năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Kế hoạch",
            "25/10/2026", lead=V, support=ALL, due="2026-10-25"),
        row(13, "Lập dự toán thu, chi ngân sách năm 2027", "Văn phòng", "Trung tâm DVVL", "Dự toán", "Theo hướng dẫn của Sở Tài chính", lead=V, support=T),
        row(14, "Kiểm kê tài sản công tại thời điểm 0 giờ ngày 01/01/2027", "Văn phòng", "Các phòng, đơn vị", "Biên bản kiểm kê", "Tháng 12",
            lead=V, due="2026-12-31"),
        [],
        [None, "Tổng cộng: 14 nhiệm vụ"],
    ]
    return Document("quarter four", workbook(cells(rows), merged=("A3:F3", "A4:F4", "A5:F5")), tasks(rows), date(2026, 9, 30))


def _september_briefing() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 4856/TB-BQL",
        "Hải Phòng, ngày 09 tháng 9 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 9 năm 2026",
        "Ngày 07/9/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban tháng 9. Sau khi nghe Văn phòng báo cáo kết quả công tác "
        "tháng 8, ý kiến của các phòng, đơn vị, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 8, các phòng, đơn vị đã bám sát chương trình công tác, hoàn thành 46/51 nhiệm vụ; thu hút đầu tư FDI đạt 72% kế hoạch năm. "
        "Tuy nhiên, còn 05 nhiệm vụ chậm so với yêu cầu; việc ký số văn bản ở một số phòng chưa đầy đủ.",
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 9",
        "1. Văn phòng",
        "- Tham mưu Kế hoạch kiểm tra công tác văn thư, lưu trữ tại các phòng, đơn vị, trình Trưởng ban trước ngày 15/9/2026.",
        "- Rà soát, cập nhật danh mục vị trí việc làm, gửi Sở Nội vụ trước ngày 25/9/2026.",
        "- Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm chuẩn bị cơ sở vật chất Hội nghị cán bộ, công chức, viên chức.",
        "2. Phòng Quản lý đầu tư",
        "- Hoàn thiện Báo cáo đề xuất thành lập Khu thương mại tự do, trình UBND thành phố trong tháng 9/2026.",
        "- Phối hợp với Sở Xây dựng rà soát các đồ án quy hoạch phân khu trong Khu kinh tế Đình Vũ - Cát Hải.",
        "- Tham mưu văn bản trả lời Công ty CP Khu công nghiệp Đình Vũ về đề nghị giãn tiến độ dự án, xong trước ngày 18/9.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Tổng hợp khó khăn, vướng mắc của doanh nghiệp sau bão, báo cáo Trưởng ban trước ngày 20/9/2026.",
        "- Tiếp tục theo dõi, đôn đốc tiến độ giải ngân vốn đầu tư của 12 dự án trọng điểm.",
        "4. Phòng Quản lý lao động",
        "- Thẩm định hồ sơ cấp giấy phép lao động cho người nước ngoài bảo đảm đúng hạn, không để tồn đọng.",
        "- Chủ trì, phối hợp với Văn phòng xây dựng bộ câu hỏi, đáp về thủ tục cấp giấy phép lao động để đăng tải trên Cổng thông tin điện tử trước ngày 30/9/2026.",
        "5. Phòng Tài nguyên và Môi trường: Kiểm tra, xử lý phản ánh về mùi tại KCN Đồ Sơn, báo cáo kết quả trước ngày 16/9/2026.",
        "6. Trung tâm Dịch vụ việc làm: Khảo sát nhu cầu tuyển dụng lao động quý IV của các doanh nghiệp.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp: Gửi báo cáo kết quả thực hiện nhiệm vụ 9 tháng và đăng ký nhiệm vụ quý IV về Văn phòng trước ngày 22/9/2026.",
        "Trên đây là kết luận của Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    return Document(
        "september briefing",
        data,
        (
            W("Tham mưu Kế hoạch kiểm tra công tác văn thư, lưu trữ tại các phòng, đơn vị, trình Trưởng ban trước ngày 15/9/2026", V, due="2026-09-15"),
            W("Rà soát, cập nhật danh mục vị trí việc làm, gửi Sở Nội vụ trước ngày 25/9/2026", V, due="2026-09-25"),
            W("chuẩn bị cơ sở vật chất Hội nghị cán bộ, công chức, viên chức", V, support=(T,)),
            W("Hoàn thiện Báo cáo đề xuất thành lập Khu thương mại tự do, trình UBND thành phố trong tháng 9/2026", Q, due="2026-09-30"),
            W("Phối hợp với Sở Xây dựng rà soát các đồ án quy hoạch phân khu trong Khu kinh tế Đình Vũ - Cát Hải", Q),
            W("Tham mưu văn bản trả lời Công ty CP Khu công nghiệp Đình Vũ về đề nghị giãn tiến độ dự án, xong trước ngày 18/9", Q, due="2026-09-18"),
            W("Tổng hợp khó khăn, vướng mắc của doanh nghiệp sau bão, báo cáo Trưởng ban trước ngày 20/9/2026", D, due="2026-09-20"),
            W("Tiếp tục theo dõi, đôn đốc tiến độ giải ngân vốn đầu tư của 12 dự án trọng điểm", D),
            W("Thẩm định hồ sơ cấp giấy phép lao động cho người nước ngoài bảo đảm đúng hạn, không để tồn đọng", L),
            W("xây dựng bộ câu hỏi, đáp về thủ tục cấp giấy phép lao động để đăng tải trên Cổng thông tin điện tử trước ngày 30/9/2026", L,
              support=(V,), due="2026-09-30"),
            W("Kiểm tra, xử lý phản ánh về mùi tại KCN Đồ Sơn, báo cáo kết quả trước ngày 16/9/2026", M, due="2026-09-16"),
            W("Khảo sát nhu cầu tuyển dụng lao động quý IV của các doanh nghiệp", T),
            W("Gửi báo cáo kết quả thực hiện nhiệm vụ 9 tháng và đăng ký nhiệm vụ quý IV về Văn phòng trước ngày 22/9/2026", ALL, due="2026-09-22"),
        ),
        date(2026, 9, 10),
    )


def _city_tasks() -> Document:
    columns = ("number", "document", "day", "content", "lead", "deadline", "state", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND"],
        ["(Tính đến ngày 14/9/2026)"],
        [],
        ["STT", "Số, ký hiệu văn bản giao", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "2415/VP-KTNS", datetime(2026, 8, 25), "Tham gia ý kiến dự thảo Nghị quyết của HĐND thành phố về cơ chế hỗ trợ đầu tư hạ tầng KCN", "P. QLĐT",
            datetime(2026, 9, 18), "Đang thực hiện", None, lead=Q, due="2026-09-18"),
        row(2, "6120/UBND-CT", datetime(2026, 8, 27), "Báo cáo tình hình triển khai Dự án Khu công nghiệp Tiên Lãng 1", "P. QLĐT",
            datetime(2026, 9, 25), "Đang thực hiện", None, lead=Q, due="2026-09-25"),
        row(3, "2466/VP-ĐCMT", datetime(2026, 8, 28), "Kiểm tra, xử lý kiến nghị của cử tri xã An Lão về nước thải từ KCN An Dương", "P. TN&MT",
            datetime(2026, 9, 21), "Chờ ý kiến Sở NN&MT", "Đã đôn đốc lần 1", lead=M, due="2026-09-21"),
        row(4, "6188/UBND-NC", datetime(2026, 9, 3), "Rà soát, đề xuất sửa đổi Quy chế phối hợp quản lý người nước ngoài làm việc tại KCN", "P. QLLĐ",
            datetime(2026, 10, 15), "Chưa thực hiện", None, lead=L, due="2026-10-15"),
        row(5, "6201/UBND-KSTTHC", datetime(2026, 9, 4), "Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính nội bộ năm 2026", "Văn phòng",
            datetime(2026, 9, 30), "Đang thực hiện", None, lead=V, due="2026-09-30"),
        row(6, "2530/VP-TH", datetime(2026, 9, 7), "Cung cấp số liệu phục vụ báo cáo kinh tế - xã hội 9 tháng", "P. DN&GSĐT", datetime(2026, 9, 16),
            "Đang thực hiện", "Gấp", lead=D, due="2026-09-16"),
        row(7, "6233/UBND-VX", datetime(2026, 9, 8), "Tăng cường quản lý nhà ở, nhà trọ cho công nhân tại các khu công nghiệp", "P. QLLĐ", None,
            "Đang thực hiện", "Không thời hạn", lead=L),
        row(8, "6240/UBND-XD", datetime(2026, 9, 8), "Đề xuất phương án đấu nối hạ tầng giao thông KCN Nam Tràng Cát", "P. QLĐT; P. TN&MT", datetime(2026, 10, 5),
            "Đang thực hiện", None, lead=[Q, M], due="2026-10-05"),
        row(9, "2551/VP-TH", datetime(2026, 9, 9), "Đăng ký nội dung trình các kỳ họp UBND thành phố quý IV/2026", "Văn phòng", datetime(2026, 9, 17),
            "Chưa thực hiện", None, lead=V, due="2026-09-17"),
        row(10, "6262/UBND-CT", datetime(2026, 9, 10), "Báo cáo kết quả xử lý sau thanh tra đối với Công ty TNHH Pegatron Việt Nam", "P. DN&GSĐT", None,
            "Đang thực hiện", "Không thời hạn", lead=D),
        [],
        ["Tổng số: 10 nhiệm vụ; trong đó có thời hạn: 08; không thời hạn: 02"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]
    return Document("city tasks", workbook(cells(rows)), tasks(rows), date(2026, 9, 15))


def _digital_day() -> Document:
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian thực hiện"],
        row("1", "Treo băng rôn, khẩu hiệu, chạy chữ trên màn hình LED hưởng ứng Ngày Chuyển đổi số quốc gia 10/10", "Văn phòng", "", "Trước 01/10/2026",
            lead=V, due="2026-10-01"),
        row("2", "Đăng tải tin, bài tuyên truyền về chuyển đổi số trên Cổng thông tin điện tử và trang Zalo OA của Ban", "Trung tâm Dịch vụ việc làm", "Văn phòng",
            "Từ 25/9 đến 20/10/2026", lead=T, support=V, due="2026-10-20"),
        row("3", "Tổ chức tập huấn kỹ năng sử dụng trợ lý AI cho công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "08/10/2026",
            lead=V, support=ALL, due="2026-10-08"),
        row("4", "Số hóa hồ sơ, kết quả giải quyết TTHC còn hiệu lực lĩnh vực đầu tư", "Phòng Quản lý đầu tư", "Văn phòng", "30/11/2026",
            lead=Q, support=V, due="2026-11-30"),
        row("5", "Số hóa hồ sơ, kết quả giải quyết TTHC còn hiệu lực lĩnh vực lao động", "Phòng Quản lý lao động", "Văn phòng", "30/11/2026",
            lead=L, support=V, due="2026-11-30"),
        row("6", "Cập nhật cơ sở dữ liệu doanh nghiệp trong KCN, KKT", "Phòng DN và GSĐT", "Các phòng chuyên môn", "Hằng tháng", lead=D, support=PCM),
        row("7", "Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến toàn trình tại Bộ phận Một cửa", "Các phòng chuyên môn", "Văn phòng", "Trong tháng 10/2026",
            lead=PCM, support=V, due="2026-10-31"),
        row("8", "Báo cáo kết quả tổ chức hưởng ứng gửi Sở Khoa học và Công nghệ", "Văn phòng", "", "25/10/2026", lead=V, due="2026-10-25"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4990/KH-BQL",
        "Hải Phòng, ngày 21 tháng 9 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 năm 2026",
        "Thực hiện Kế hoạch số 251/KH-UBND ngày 10/9/2026 của UBND thành phố, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức của công chức, viên chức, người lao động về vai trò của chuyển đổi số.",
        "2. Các hoạt động thiết thực, tiết kiệm, tránh hình thức.",
        "II. NỘI DUNG THỰC HIỆN",
        cells(rows),
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn ngân sách cấp năm 2026 và các nguồn hợp pháp khác.",
        "Nơi nhận:\n- Sở KH&CN;\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
    )
    return Document("digital day", data, tasks(rows), date(2026, 9, 23))


def _week_chat() -> Document:
    text = """Kính gửi các đ/c, VP gửi nội dung chỉ đạo của Trưởng ban tại giao ban sáng nay 28/9:

1. Phòng QLĐT: rà soát lại tiến độ GPMB dự án KCN Thủy Nguyên, báo cáo Trưởng ban trước 02/10.
2. Phòng DN&GSĐT: gửi danh sách doanh nghiệp dự Hội nghị đối thoại cho Văn phòng trong tuần.
3. Phòng TN&MT chủ trì, phối hợp Phòng QLĐT làm việc với Công ty Sembcorp về phương án thoát nước, xong trước 09/10.
4. Phòng QLLĐ: nắm tình hình ngừng việc tại Công ty Regina Miracle, báo cáo nhanh ngay trong ngày 28/9.
5. Trung tâm DVVL: chuẩn bị phiên giao dịch việc làm ngày 17/10 tại KCN VSIP.
6. Văn phòng: bố trí xe và phòng họp cho đoàn Bộ Tài chính tuần sau.
7. Các phòng chuyên môn, đơn vị sự nghiệp: cập nhật kết quả xử lý văn bản trên HpNet trước 30/9.

Đề nghị các đ/c triển khai nghiêm túc. Trân trọng!"""
    return Document(
        "week chat",
        text.encode(),
        (
            W("rà soát lại tiến độ GPMB dự án KCN Thủy Nguyên, báo cáo Trưởng ban trước 02/10", Q, due="2026-10-02"),
            W("gửi danh sách doanh nghiệp dự Hội nghị đối thoại cho Văn phòng trong tuần", D, due="2026-10-04"),
            W("làm việc với Công ty Sembcorp về phương án thoát nước, xong trước 09/10", M, support=(Q,), due="2026-10-09"),
            W("nắm tình hình ngừng việc tại Công ty Regina Miracle, báo cáo nhanh ngay trong ngày 28/9", L, due="2026-09-28"),
            W("chuẩn bị phiên giao dịch việc làm ngày 17/10 tại KCN VSIP", T, due="2026-10-17"),
            W("bố trí xe và phòng họp cho đoàn Bộ Tài chính tuần sau", V, due="2026-10-11"),
            W("cập nhật kết quả xử lý văn bản trên HpNet trước 30/9", ALL, due="2026-09-30"),
        ),
        date(2026, 9, 28),
    )


def _october_programme() -> Document:
    columns = ("number", "lead", "content", "deadline", "leader", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10 NĂM 2026"],
        [],
        ["TT", "Đơn vị", "Nội dung công việc", "Thời hạn", "Lãnh đạo chỉ đạo", "Ghi chú"],
        row(1, "Văn phòng", "Tổng hợp báo cáo kết quả công tác tháng 9, chương trình công tác tháng 10", "02/10", "Đ/c Trưởng ban", None, lead=V, due="2026-10-02"),
        row(2, None, "Tổ chức Hội nghị giao ban quý III", "06/10", "Đ/c Trưởng ban", None, lead=V, due="2026-10-06"),
        row(3, None, "Xây dựng Kế hoạch cải cách hành chính năm 2027", "31/10", "PTB Bùi Ngọc Hải", "Dự thảo lần 1", lead=V, due="2026-10-31"),
        row(4, None, "Tham mưu xét nâng bậc lương trước thời hạn năm 2026", "Trong tháng", "Đ/c Trưởng ban", None, lead=V, due="2026-10-31"),
        row(5, "Phòng Quản lý đầu tư", "Thẩm định cấp mới, điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Thường xuyên", "PTB Nguyễn Văn An", None, lead=Q),
        row(6, None, "Báo cáo UBND thành phố kết quả thu hút đầu tư 9 tháng", "05/10", "PTB Nguyễn Văn An", None, lead=Q, due="2026-10-05"),
        row(7, None, "Chuẩn bị hồ sơ trao Giấy chứng nhận đăng ký đầu tư tại Hội nghị xúc tiến đầu tư ngày 23/10", None, "PTB Nguyễn Văn An", None,
            lead=Q, due="2026-10-23"),
        row(8, "Phòng Doanh nghiệp và Giám sát đầu tư", "Giám sát tổng thể đầu tư tại 05 dự án KCN Nam Cầu Kiền", "12/10 - 23/10", "PTB Bùi Ngọc Hải", None,
            lead=D, due="2026-10-23"),
        row(9, None, "Tổng hợp báo cáo tài chính 6 tháng của các doanh nghiệp FDI", "20/10", "PTB Bùi Ngọc Hải", None, lead=D, due="2026-10-20"),
        row(10, "Phòng Quản lý lao động", "Đăng ký nội quy lao động, tiếp nhận thỏa ước lao động tập thể", "Thường xuyên", "PTB Bùi Ngọc Hải", None, lead=L),
        row(11, None, "Tổng hợp báo cáo tình hình sử dụng lao động nước ngoài quý III", "10/10", "PTB Bùi Ngọc Hải", None, lead=L, due="2026-10-10"),
        row(12, "Phòng Tài nguyên và Môi trường", "Kiểm tra công tác quản lý đất đai tại KCN Đình Vũ", "15/10", "PTB Nguyễn Văn An", None, lead=M, due="2026-10-15"),
        row(13, "Trung tâm Dịch vụ việc làm", "Tư vấn, giới thiệu việc làm cho 300 lượt lao động", "31/10", "PTB Bùi Ngọc Hải", None, lead=T, due="2026-10-31"),
        row(14, None, "Sản xuất 02 phóng sự giới thiệu môi trường đầu tư", "Quý IV", "PTB Nguyễn Văn An", "Theo hợp đồng", lead=T, due="2026-12-31"),
    ]
    return Document(
        "october programme",
        workbook(cells(rows), merged=("A3:F3", "B6:B9", "B10:B12", "B13:B14", "B15:B16", "B18:B19")),
        tasks(rows),
        date(2026, 10, 1),
    )


def _nine_months() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG",
        "Số: 118/VP-TH",
        "V/v xây dựng báo cáo công tác năm 2026, phương hướng nhiệm vụ năm 2027",
        "Hải Phòng, ngày 12 tháng 10 năm 2026",
        "Kính gửi: Các phòng chuyên môn, Trung tâm Dịch vụ việc làm.",
        "Thực hiện Công văn số 6915/UBND-TH ngày 08/10/2026 của UBND thành phố về việc xây dựng báo cáo kinh tế - xã hội năm 2026, được sự đồng ý của "
        "Trưởng ban, Văn phòng đề nghị:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp xây dựng báo cáo kết quả công tác năm 2026, phương hướng nhiệm vụ năm 2027 theo đề cương gửi kèm, "
        "gửi Văn phòng trước ngày 30/10/2026.",
        "2. Phòng Quản lý đầu tư cung cấp số liệu thu hút đầu tư trong nước, FDI; ước thực hiện cả năm, gửi Văn phòng trước ngày 20/10/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư cung cấp số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của các doanh nghiệp, gửi Văn phòng trước ngày 20/10/2026.",
        "4. Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm rà soát số liệu lao động, thu nhập bình quân, gửi Văn phòng trước ngày 22/10/2026.",
        "5. Phòng Tài nguyên và Môi trường tổng hợp tình hình cho thuê đất, tỷ lệ lấp đầy các KCN.",
        "Văn phòng tổng hợp, hoàn thiện dự thảo Báo cáo, trình Lãnh đạo Ban trước ngày 10/11/2026.",
        "Đề nghị các phòng, đơn vị quan tâm, phối hợp thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Trưởng ban (để b/c);\n- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
    )
    return Document(
        "year report letter",
        data,
        (
            W("xây dựng báo cáo kết quả công tác năm 2026, phương hướng nhiệm vụ năm 2027 theo đề cương gửi kèm, gửi Văn phòng trước ngày 30/10/2026",
              ALL, due="2026-10-30"),
            W("cung cấp số liệu thu hút đầu tư trong nước, FDI; ước thực hiện cả năm, gửi Văn phòng trước ngày 20/10/2026", Q, due="2026-10-20"),
            W("cung cấp số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của các doanh nghiệp, gửi Văn phòng trước ngày 20/10/2026", D, due="2026-10-20"),
            W("rà soát số liệu lao động, thu nhập bình quân, gửi Văn phòng trước ngày 22/10/2026", L, support=(T,), due="2026-10-22"),
            W("tổng hợp tình hình cho thuê đất, tỷ lệ lấp đầy các KCN", M),
            W("tổng hợp, hoàn thiện dự thảo Báo cáo, trình Lãnh đạo Ban trước ngày 10/11/2026", V, due="2026-11-10"),
        ),
        date(2026, 10, 14),
    )


def _inspections() -> Document:
    columns = ("number", "content", "lead", "support", "start", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT DOANH NGHIỆP 4 THÁNG CUỐI NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 4780/QĐ-BQL ngày 03/9/2026)"],
        [],
        ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Bắt đầu", "Kết thúc", "Kết quả"],
        row(1, "Kiểm tra việc thực hiện pháp luật lao động tại Công ty TNHH LG Display Việt Nam", "P. QLLĐ", "P. DN&GSĐT", "14/9/2026", "18/9/2026",
            "Biên bản kiểm tra", lead=L, support=D, due="2026-09-18"),
        row(2, "Kiểm tra việc thực hiện pháp luật lao động tại Công ty TNHH Kyocera Việt Nam", "P. QLLĐ", "P. DN&GSĐT", "21/9/2026", "25/9/2026",
            "Biên bản kiểm tra", lead=L, support=D, due="2026-09-25"),
        row(3, "Giám sát đầu tư dự án Nhà máy sản xuất lốp xe Bridgestone", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", "05/10/2026", "09/10/2026", "Báo cáo giám sát",
            lead=D, support=[Q, M], due="2026-10-09"),
        row(4, "Kiểm tra công tác bảo vệ môi trường tại KCN Nomura", "P. TN&MT", "Công an thành phố", "12/10/2026", "30/10/2026", "Kết luận kiểm tra",
            lead=M, due="2026-10-30"),
        row(5, "Kiểm tra phòng cháy, chữa cháy tại các KCN", "Công an thành phố", "P. DN&GSĐT, P. QLLĐ", "01/10/2026", "30/11/2026", "Biên bản kiểm tra",
            lead="Công an thành phố", asked=True, support=[D, L], due="2026-11-30"),
        row(6, "Phúc tra việc khắc phục sau kiểm tra tại 06 doanh nghiệp KCN Tràng Duệ", "P. DN&GSĐT", "P. QLLĐ", "Tháng 11/2026", "Tháng 11/2026", "Báo cáo",
            lead=D, support=L, due="2026-11-30"),
        row(7, "Tổng hợp kết quả kiểm tra, giám sát năm 2026, báo cáo Trưởng ban", "Văn phòng", "Các phòng chuyên môn", "01/12/2026", "15/12/2026", "Báo cáo tổng hợp",
            lead=V, support=PCM, due="2026-12-15"),
        [None, "Ghi chú: Thời gian kiểm tra có thể điều chỉnh theo tình hình thực tế."],
    ]
    return Document("inspections", workbook(cells(rows)), tasks(rows), date(2026, 9, 8))


def _land_meeting() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5342/TB-BQL",
        "Hải Phòng, ngày 08 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Nguyễn Văn An tại cuộc họp tháo gỡ khó khăn dự án đầu tư hạ tầng KCN Nam Tràng Cát",
        "Ngày 06/10/2026, tại trụ sở Ban Quản lý, Phó Trưởng ban Nguyễn Văn An chủ trì cuộc họp tháo gỡ khó khăn, vướng mắc của dự án. Tham dự có đại diện "
        "Sở Nông nghiệp và Môi trường, UBND phường Hải An, Công ty CP Tập đoàn đầu tư Sao Đỏ và các phòng chuyên môn.",
        "Sau khi nghe báo cáo và ý kiến của các đơn vị, Phó Trưởng ban kết luận:",
        "1. Ghi nhận nỗ lực của Nhà đầu tư trong giải phóng mặt bằng giai đoạn 1 (đạt 78,5 ha/110 ha). Tiến độ chung còn chậm 03 tháng so với kế hoạch.",
        "2. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường tham mưu văn bản báo cáo UBND thành phố điều chỉnh tiến độ dự án, "
        "hoàn thành trước ngày 20/10/2026.",
        "3. Giao Phòng Tài nguyên và Môi trường:",
        "a) Rà soát ranh giới, diện tích đất đã bồi thường, lập biên bản bàn giao mốc giới trước ngày 16/10/2026;",
        "b) Hướng dẫn Nhà đầu tư hoàn thiện hồ sơ cấp giấy phép môi trường;",
        "c) Đề xuất phương án xử lý 03 hộ dân chưa nhận tiền bồi thường, báo cáo Phó Trưởng ban trước ngày 23/10/2026.",
        "4. Giao Phòng Doanh nghiệp và Giám sát đầu tư theo dõi, báo cáo tiến độ thi công hạ tầng vào thứ Sáu hằng tuần.",
        "5. Đề nghị UBND phường Hải An đẩy nhanh công tác kiểm đếm, hoàn thành trước ngày 31/10/2026.",
        "6. Giao Văn phòng đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Phó Trưởng ban trước ngày 05/11/2026.",
        "Ban Quản lý thông báo để các đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- UBND phường Hải An;\n- Công ty CP Tập đoàn đầu tư Sao Đỏ;\n- Các phòng: QLĐT, TN&MT, DN&GSĐT;\n- Lưu: VT, QLĐT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    return Document(
        "land meeting",
        data,
        (
            W("tham mưu văn bản báo cáo UBND thành phố điều chỉnh tiến độ dự án, hoàn thành trước ngày 20/10/2026", Q, support=(M,), due="2026-10-20"),
            W("Rà soát ranh giới, diện tích đất đã bồi thường, lập biên bản bàn giao mốc giới trước ngày 16/10/2026", M, due="2026-10-16"),
            W("Hướng dẫn Nhà đầu tư hoàn thiện hồ sơ cấp giấy phép môi trường", M),
            W("Đề xuất phương án xử lý 03 hộ dân chưa nhận tiền bồi thường, báo cáo Phó Trưởng ban trước ngày 23/10/2026", M, due="2026-10-23"),
            W("theo dõi, báo cáo tiến độ thi công hạ tầng vào thứ Sáu hằng tuần", D),
            W("đẩy nhanh công tác kiểm đếm, hoàn thành trước ngày 31/10/2026", "UBND phường Hải An", due="2026-10-31", asked=True),
            W("đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Phó Trưởng ban trước ngày 05/11/2026", V, due="2026-11-05"),
        ),
        date(2026, 10, 9),
    )


def _par_index() -> Document:
    columns = ("number", "criterion", "lost", "cause", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC 1"],
        ["KHẮC PHỤC TỒN TẠI, HẠN CHẾ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
        ["(Kèm theo Thông báo số 4921/TB-BQL ngày 15/9/2026)"],
        ["TT", "Tiêu chí", "Điểm bị trừ", "Nguyên nhân", "Nhiệm vụ khắc phục", "Đơn vị thực hiện", "Thời hạn"],
        row("1", "1.4. Thực hiện nhiệm vụ được giao", "0,5", "Có 03 nhiệm vụ quá hạn", "Rà soát, hoàn thành dứt điểm các nhiệm vụ quá hạn, không để phát sinh mới",
            "Các phòng chuyên môn", "30/9/2026", lead=PCM, due="2026-09-30"),
        row("2", "1.6. Sáng kiến CCHC", "1,0", "Chưa có sáng kiến cấp thành phố", "Đăng ký, xây dựng ít nhất 01 sáng kiến cải cách hành chính cấp thành phố",
            "Văn phòng", "15/10/2026", lead=V, due="2026-10-15"),
        row("3", "2.2. Tự kiểm tra, rà soát VBQPPL", "0,25", "Báo cáo chậm 05 ngày", "Ban hành báo cáo kết quả rà soát văn bản quy phạm pháp luật đúng hạn",
            "Văn phòng", "30/11/2026", lead=V, due="2026-11-30"),
        row("4", "3.3. Công khai TTHC", "0,5", "Niêm yết chưa kịp thời", "Cập nhật, niêm yết công khai TTHC lĩnh vực đầu tư mới ban hành", "Phòng QLĐT", "25/9/2026",
            lead=Q, due="2026-09-25"),
        row("5", "3.5. Giải quyết hồ sơ đúng hạn", "0,75", "12 hồ sơ trễ hạn", "Gửi thư xin lỗi và giải quyết dứt điểm hồ sơ trễ hạn cấp giấy phép lao động",
            "Phòng QLLĐ", "20/9/2026", lead=L, due="2026-09-20"),
        row("6", "3.6. Đánh giá sự hài lòng", "0,25", "Số phiếu khảo sát thấp", "Khảo sát mức độ hài lòng của doanh nghiệp đối với thủ tục về môi trường", "Phòng TN&MT",
            "Tháng 10/2026", lead=M, due="2026-10-31"),
        row("7", "4.1. Sắp xếp tổ chức bộ máy", "0,5", "Chưa hoàn thành đề án", "Trình phê duyệt Đề án sắp xếp Trung tâm Dịch vụ việc làm",
            "Văn phòng; Trung tâm DVVL", "Quý IV", lead=[V, T], due="2026-12-31"),
        row("8", "6.3. Tự chủ tài chính đơn vị sự nghiệp", "0,25", "Mức tự chủ giảm", "Xây dựng phương án nâng mức tự chủ tài chính giai đoạn 2027-2030", "Trung tâm DVVL",
            "30/10/2026", lead=T, due="2026-10-30"),
        row("9", "7.2. Hồ sơ điện tử", "0,5", "Tỷ lệ lập hồ sơ công việc đạt 74%", "Lập hồ sơ công việc điện tử đạt tối thiểu 90%",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Thường xuyên", lead=ALL),
        ["", "Tổng điểm bị trừ", "4,5"],
    ]
    return Document("par index", workbook(cells(rows)), tasks(rows), date(2026, 9, 17))


def _delegation_chat() -> Document:
    text = """PHÂN CÔNG CHUẨN BỊ ĐÓN ĐOÀN TỈNH JEOLLANAM (HÀN QUỐC) NGÀY 15/10/2026

- Văn phòng: xây dựng chương trình đón tiếp, trình Trưởng ban trước 09/10; chuẩn bị quà tặng, phiên dịch.
- Phòng QLĐT: chuẩn bị bài phát biểu của Trưởng ban và tài liệu giới thiệu môi trường đầu tư (song ngữ), gửi VP trước 12/10
- Phòng DN&GSĐT: mời 05 doanh nghiệp Hàn Quốc tham dự, chốt danh sách trước 17h00 ngày 10/10
- Phòng QLLĐ: chuẩn bị số liệu về lao động Hàn Quốc làm việc tại KCN
- Trung tâm: chụp ảnh, đưa tin
"""
    return Document(
        "delegation chat",
        text.encode(),
        (
            W("xây dựng chương trình đón tiếp, trình Trưởng ban trước 09/10; chuẩn bị quà tặng, phiên dịch", V, due="2026-10-09"),
            W("chuẩn bị bài phát biểu của Trưởng ban và tài liệu giới thiệu môi trường đầu tư (song ngữ), gửi VP trước 12/10", Q, due="2026-10-12"),
            W("mời 05 doanh nghiệp Hàn Quốc tham dự, chốt danh sách trước 17h00 ngày 10/10", D, due="2026-10-10"),
            W("chuẩn bị số liệu về lao động Hàn Quốc làm việc tại KCN", L),
            W("chụp ảnh, đưa tin", T),
        ),
        date(2026, 10, 6),
    )


def _storm() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4871/BQL-VP",
        "V/v chủ động ứng phó với bão số 7",
        "Hải Phòng, ngày 17 tháng 9 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp.",
        "Theo bản tin dự báo, bão số 7 có khả năng ảnh hưởng trực tiếp đến Hải Phòng từ đêm 19/9/2026. Thực hiện Công điện số 12/CĐ-UBND ngày 16/9/2026 của "
        "Chủ tịch UBND thành phố, Trưởng ban yêu cầu:",
        "1. Văn phòng phân công trực ban 24/24h, gửi danh sách trực về Văn phòng UBND thành phố trước 15h00 ngày 18/9/2026; kiểm tra, chằng chống trụ sở làm việc.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư thông báo cho toàn bộ doanh nghiệp trong KCN, KKT chủ động phương án phòng chống bão, hoàn thành trong ngày 18/9/2026.",
        "3. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với các chủ đầu tư hạ tầng kiểm tra hệ thống tiêu thoát nước, hồ chứa nước thải tại các KCN trước ngày 19/9/2026.",
        "4. Phòng Quản lý đầu tư đôn đốc các nhà thầu có công trình đang thi công hạ cần trục, gia cố giàn giáo.",
        "5. Phòng Quản lý lao động phối hợp với Công đoàn Khu kinh tế hướng dẫn doanh nghiệp cho công nhân nghỉ làm bảo đảm an toàn.",
        "6. Các phòng chuyên môn tổng hợp thiệt hại theo lĩnh vực phụ trách, gửi Văn phòng trước 10h00 ngày 21/9/2026.",
        "7. Giao Văn phòng tổng hợp, báo cáo Ban Chỉ huy Phòng thủ dân sự thành phố trước ngày 22/9/2026.",
        "Yêu cầu các phòng, đơn vị nghiêm túc thực hiện, tuyệt đối không chủ quan, lơ là./.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    return Document(
        "storm",
        data,
        (
            W("phân công trực ban 24/24h, gửi danh sách trực về Văn phòng UBND thành phố trước 15h00 ngày 18/9/2026; kiểm tra, chằng chống trụ sở làm việc",
              V, due="2026-09-18"),
            W("thông báo cho toàn bộ doanh nghiệp trong KCN, KKT chủ động phương án phòng chống bão, hoàn thành trong ngày 18/9/2026", D, due="2026-09-18"),
            W("kiểm tra hệ thống tiêu thoát nước, hồ chứa nước thải tại các KCN trước ngày 19/9/2026", M, due="2026-09-19"),
            W("đôn đốc các nhà thầu có công trình đang thi công hạ cần trục, gia cố giàn giáo", Q),
            W("phối hợp với Công đoàn Khu kinh tế hướng dẫn doanh nghiệp cho công nhân nghỉ làm bảo đảm an toàn", L),
            W("tổng hợp thiệt hại theo lĩnh vực phụ trách, gửi Văn phòng trước 10h00 ngày 21/9/2026", PCM, due="2026-09-21"),
            W("tổng hợp, báo cáo Ban Chỉ huy Phòng thủ dân sự thành phố trước ngày 22/9/2026", V, due="2026-09-22"),
        ),
        date(2026, 9, 18),
    )


def _dialogue() -> Document:
    columns = ("number", "content", "product", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Công việc", "Sản phẩm", "Đơn vị thực hiện", "Hạn hoàn thành"],
        ["I", "CÔNG TÁC CHUẨN BỊ", "", "", ""],
        row("1", "Xây dựng kịch bản, chương trình Hội nghị", "Kịch bản, chương trình", "Văn phòng", "10/10/2026", lead=V, due="2026-10-10"),
        row("2", "Tổng hợp câu hỏi, kiến nghị của doanh nghiệp", "Bảng tổng hợp kiến nghị", "Phòng DN&GSĐT", "14/10/2026", lead=D, due="2026-10-14"),
        row("3", "Chuẩn bị nội dung trả lời kiến nghị theo lĩnh vực phụ trách", "Văn bản trả lời", "Các phòng chuyên môn", "19/10/2026", lead=PCM, due="2026-10-19"),
        row("4", "Gửi giấy mời đại biểu, doanh nghiệp", "Giấy mời", "Văn phòng", "16/10/2026", lead=V, due="2026-10-16"),
        row("5", "Mời đại diện Cục Thuế, Hải quan khu vực III dự và trả lời kiến nghị", "Công văn mời", "Phòng DN&GSĐT", "16/10/2026", lead=D, due="2026-10-16"),
        ["II", "TỔ CHỨC HỘI NGHỊ", "", "", ""],
        row("6", "Trang trí hội trường, âm thanh, ánh sáng, đón tiếp đại biểu", "", "Văn phòng, Trung tâm DVVL", "22/10/2026", lead=[V, T], due="2026-10-22"),
        row("7", "Ghi biên bản Hội nghị", "Biên bản", "Phòng Quản lý lao động", "22/10/2026", lead=L, due="2026-10-22"),
        ["III", "SAU HỘI NGHỊ", "", "", ""],
        row("8", "Ban hành Thông báo kết luận Hội nghị", "Thông báo", "Văn phòng", "27/10/2026", lead=V, due="2026-10-27"),
        row("9", "Theo dõi, đôn đốc giải quyết các kiến nghị còn tồn tại", "Báo cáo", "Phòng DN&GSĐT", "Sau khi có Thông báo kết luận", lead=D),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5260/KH-BQL",
        "Hải Phòng, ngày 02 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị đối thoại với doanh nghiệp năm 2026",
        "1. Thời gian: 08h00 ngày 22/10/2026.",
        "2. Địa điểm: Hội trường tầng 2, trụ sở Ban Quản lý.",
        "3. Thành phần: Lãnh đạo Ban; đại diện các sở, ngành; khoảng 150 doanh nghiệp.",
        "4. Phân công nhiệm vụ:",
        cells(rows),
        "Trong quá trình thực hiện nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
    )
    return Document("dialogue", data, tasks(rows), date(2026, 10, 5))


def _year_end() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5588/KH-BQL",
        "Hải Phòng, ngày 22 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Đánh giá, xếp loại chất lượng và thi đua, khen thưởng năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Bảo đảm khách quan, công bằng, chính xác; lấy kết quả thực hiện nhiệm vụ làm thước đo chủ yếu.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng có trách nhiệm:",
        "a) Hướng dẫn các phòng, đơn vị thực hiện đánh giá, xếp loại theo Nghị định số 335/2025/NĐ-CP, xong trước ngày 05/11/2026;",
        "b) Tổng hợp hồ sơ, tham mưu tổ chức họp Hội đồng thi đua, khen thưởng trước ngày 10/12/2026;",
        "c) Trình Trưởng ban ban hành Quyết định công nhận kết quả trong tháng 12/2026.",
        "2. Các phòng chuyên môn, đơn vị sự nghiệp có trách nhiệm:",
        "a) Tổ chức họp đánh giá, xếp loại công chức, viên chức, gửi biên bản về Văn phòng trước ngày 25/11/2026;",
        "b) Đề xuất tập thể, cá nhân đề nghị khen thưởng, gửi kèm báo cáo thành tích trước ngày 30/11/2026.",
        "3. Trung tâm Dịch vụ việc làm có trách nhiệm tuyên truyền gương điển hình tiên tiến trên Cổng thông tin điện tử.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    return Document(
        "year-end rating",
        data,
        (
            W("Hướng dẫn các phòng, đơn vị thực hiện đánh giá, xếp loại theo Nghị định số 335/2025/NĐ-CP, xong trước ngày 05/11/2026", V, due="2026-11-05"),
            W("Tổng hợp hồ sơ, tham mưu tổ chức họp Hội đồng thi đua, khen thưởng trước ngày 10/12/2026", V, due="2026-12-10"),
            W("Trình Trưởng ban ban hành Quyết định công nhận kết quả trong tháng 12/2026", V, due="2026-12-31"),
            W("Tổ chức họp đánh giá, xếp loại công chức, viên chức, gửi biên bản về Văn phòng trước ngày 25/11/2026", ALL, due="2026-11-25"),
            W("Đề xuất tập thể, cá nhân đề nghị khen thưởng, gửi kèm báo cáo thành tích trước ngày 30/11/2026", ALL, due="2026-11-30"),
            W("tuyên truyền gương điển hình tiên tiến trên Cổng thông tin điện tử", T),
        ),
        date(2026, 10, 26),
    )
