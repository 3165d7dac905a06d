# ruff: noqa: E501
"""An ordinary January of a management board: nine papers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _programme()
    yield _annex()
    yield _conclusion_investment()
    yield _conclusion_month()
    yield _centre()
    yield _tracking()
    yield _tet()
    yield _letter()
    yield _chat()


def _w(content: str, lead: Any, due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    def many(value: Any) -> tuple[str, ...]:
        return (value,) if isinstance(value, str) else tuple(value)

    return Wanted(content, many(lead), many(support), product, due, asked)


def _programme() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["TRÍCH CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 18/QĐ-BQL ngày 07/01/2027 của Trưởng ban)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "CÔNG TÁC THAM MƯU, TỔNG HỢP, CẢI CÁCH HÀNH CHÍNH"],
        row(1, "Xây dựng Kế hoạch cải cách hành chính năm 2027 của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn", "Kế hoạch",
            "Tháng 01/2027", lead=V, support=PCM, due="2027-01-31"),
        row(2, "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Báo cáo tự chấm điểm", "Quý I/2027", lead=V, support=ALL, due="2027-03-31"),
        row(3, "Theo dõi, đôn đốc thực hiện nhiệm vụ UBND thành phố giao", "Văn phòng", "Các phòng chuyên môn", "Báo cáo tháng",
            "Hằng tháng", lead=V, support=PCM),
        row(4, "Rà soát, sửa đổi Quy chế làm việc của Ban Quản lý", "Văn phòng", None, "Quyết định ban hành Quy chế", "Quý II/2027",
            lead=V, due="2027-06-30"),
        ["II", "CÔNG TÁC QUẢN LÝ ĐẦU TƯ, DOANH NGHIỆP"],
        row(5, "Xây dựng danh mục dự án kêu gọi đầu tư vào các khu công nghiệp, khu kinh tế giai đoạn 2027-2030", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường, Sở Tài chính", "Tờ trình UBND thành phố", "31/3/2027", lead=Q, support=M, due="2027-03-31"),
        row(6, "Tổ chức Hội nghị gặp mặt doanh nghiệp FDI đầu năm 2027", "Phòng Quản lý đầu tư", "Văn phòng, Trung tâm Dịch vụ việc làm",
            "Hội nghị", "Tháng 3/2027", lead=Q, support=[V, T], due="2027-03-31"),
        row(7, "Giám sát, đánh giá đầu tư các dự án trong khu công nghiệp Nam Đình Vũ, Tràng Duệ", "Phòng DN&GSĐT",
            "P. QLĐT, P. TN&MT", "Báo cáo kết quả giám sát", "Tháng 9/2027", lead=D, support=[Q, M], due="2027-09-30"),
        row(8, "Báo cáo tình hình hoạt động của doanh nghiệp trong khu công nghiệp, khu kinh tế năm 2026", "Phòng DN&GSĐT", None,
            "Báo cáo gửi UBND thành phố, Bộ Tài chính", "Trước 10/02/2027", lead=D, due="2027-02-10"),
        row(9, "Rà soát các dự án chậm tiến độ, đề xuất biện pháp xử lý", "Phòng DN&GSĐT", "P. QLĐT", "Báo cáo Trưởng ban",
            "Hằng quý", lead=D, support=Q),
        ["III", "CÔNG TÁC LAO ĐỘNG"],
        row(10, "Kiểm tra việc chấp hành pháp luật lao động tại 15 doanh nghiệp", "Phòng QLLĐ", "Phòng DN&GSĐT", "Kết luận kiểm tra",
            "Quý II, III/2027", lead=L, support=D, due="2027-09-30"),
        row(11, "Tổng hợp tình hình tiền lương, thưởng Tết Đinh Mùi 2027 của các doanh nghiệp", "Phòng QLLĐ", None, "Báo cáo",
            "15/01/2027", lead=L, due="2027-01-15"),
        row(12, "Tổ chức 02 phiên giao dịch việc làm tại khu công nghiệp VSIP", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", None,
            "Tháng 3 và tháng 8/2027", lead=T, support=L, due="2027-08-31"),
        ["IV", "CÔNG TÁC TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(13, "Kế hoạch kiểm tra công tác bảo vệ môi trường năm 2027", "Phòng TN&MT", "Phòng DN&GSĐT", "Kế hoạch", "Tháng 2/2027",
            lead=M, support=D, due="2027-02-28"),
        row(14, "Rà soát, cập nhật cơ sở dữ liệu đất đai các khu công nghiệp", "Phòng TN&MT", None, "Cơ sở dữ liệu", "Năm 2027",
            lead=M, due="2027-12-31"),
        [],
        ["Tổng số: 14 nhiệm vụ"],
    ]
    return Document("Trích CTCT năm 2027.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 1, 11))


def _annex() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả"],
        ["A", "Chuyển đổi số nội bộ", "", "", "", ""],
        row("1", "Ban hành Kế hoạch chuyển đổi số của Ban Quản lý năm 2027", "Văn phòng", "Các phòng chuyên môn", "25/01/2027", "Kế hoạch",
            lead=V, support=PCM, due="2027-01-25"),
        row("2", "Rà soát, cấp mới, gia hạn chữ ký số cho công chức, viên chức", "Văn phòng", "", "Tháng 02/2027", "Danh sách đề nghị cấp",
            lead=V, due="2027-02-28"),
        row("3", "Số hóa hồ sơ dự án đầu tư còn hiệu lực", "P. QLĐT", "Văn phòng", "30/6/2027", "Hồ sơ điện tử", lead=Q, support=V,
            due="2027-06-30"),
        row("4", "Số hóa hồ sơ môi trường (giấy phép môi trường, đăng ký môi trường)", "P. TN&MT", "Văn phòng", "30/6/2027",
            "Hồ sơ điện tử", lead=M, support=V, due="2027-06-30"),
        row("5", "Lập hồ sơ công việc điện tử đối với 100% nhiệm vụ được giao", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "Thường xuyên",
            "", lead=ALL),
        ["B", "Phục vụ người dân, doanh nghiệp", "", "", "", ""],
        row("6", "Rà soát, đề xuất tái cấu trúc quy trình thủ tục hành chính thuộc lĩnh vực đầu tư", "P. QLĐT", "VP, P. DN&GSĐT",
            "Trước 15/3/2027", "Báo cáo rà soát", lead=Q, support=[V, D], due="2027-03-15"),
        row("7", "Rà soát, đề xuất tái cấu trúc quy trình thủ tục hành chính thuộc lĩnh vực lao động", "P. QLLĐ", "VP", "Trước 15/3/2027",
            "Báo cáo rà soát", lead=L, support=V, due="2027-03-15"),
        row("8", "Cập nhật dữ liệu doanh nghiệp trên hệ thống eHeza", "P. DN&GSĐT", "P. QLĐT; P. QLLĐ; P. TN&MT", "Trước ngày 05 hằng tháng",
            "Dữ liệu được cập nhật", lead=D, support=[Q, L, M]),
        row("9", "Đăng tải thông tin tuyển dụng của doanh nghiệp trên Cổng thông tin điện tử", "Trung tâm DVVL", "Văn phòng", "Hằng tuần",
            "Tin, bài", lead=T, support=V),
        row("10", "Tập huấn kỹ năng số cho công chức, viên chức", "Văn phòng", "Trung tâm", "Quý II/2027", "Lớp tập huấn", lead=V,
            support=T, due="2027-06-30"),
        row("11", "Khảo sát mức độ hài lòng của doanh nghiệp đối với dịch vụ công trực tuyến", "Văn phòng", "Các phòng chuyên môn",
            "Quý III/2027", "Báo cáo khảo sát", lead=V, support=PCM, due="2027-09-30"),
    ]
    data = word(
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ VÀ DỊCH VỤ CÔNG NĂM 2027",
        "(Kèm theo Thông báo số 61/TB-BQL ngày 13/01/2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        "",
        cells(rows),
        "Ghi chú: Các đơn vị gửi kết quả (file pdf) về Văn phòng để tổng hợp.",
    )
    return Document("Phụ lục TB 61.docx", data, tasks(rows), date(2027, 1, 15))


def _conclusion_investment() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 74/TB-BQL",
        "Hải Phòng, ngày 14 tháng 01 năm 2027",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp về tiến độ đầu tư hạ tầng các khu công nghiệp",
        "Ngày 12/01/2027, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì họp nghe báo cáo tiến độ đầu tư hạ tầng kỹ thuật các khu công "
        "nghiệp trên địa bàn. Dự họp có các đồng chí Phó Trưởng ban, lãnh đạo Văn phòng và các phòng chuyên môn.",
        "Sau khi nghe Phòng Quản lý đầu tư báo cáo và ý kiến các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Năm 2026, các khu công nghiệp thu hút được 42 dự án mới, tỷ lệ lấp đầy đạt 68%. Tuy nhiên tiến độ giải phóng mặt bằng tại một số khu "
        "còn chậm, công tác phối hợp với địa phương có lúc chưa chặt chẽ.",
        "II. Nhiệm vụ trong thời gian tới",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát toàn bộ vướng mắc về giải phóng mặt bằng tại "
        "khu công nghiệp Tiên Thanh, báo cáo Trưởng ban trước ngày 22/01/2027.",
        "2. Phòng Quản lý đầu tư tham mưu văn bản đề nghị UBND huyện Tiên Lãng đẩy nhanh tiến độ bồi thường, hỗ trợ; hoàn thành trước ngày "
        "20/01/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư làm việc với chủ đầu tư hạ tầng khu công nghiệp Xuân Cầu để xác định tiến độ đầu tư trạm xử "
        "lý nước thải, báo cáo kết quả trong tháng 01/2027.",
        "4. Giao Phòng Tài nguyên và Môi trường hướng dẫn các doanh nghiệp hoàn thiện hồ sơ cấp giấy phép môi trường. Lập danh sách các doanh "
        "nghiệp chưa có giấy phép môi trường, trình Trưởng ban trước ngày 29/01/2027.",
        "5. Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu lao động của các dự án sẽ đi vào hoạt động trong năm "
        "2027, xong trong quý I/2027.",
        "6. Văn phòng bố trí lịch để Trưởng ban kiểm tra thực địa các khu công nghiệp trong tuần từ 18/01 đến 22/01/2027; chuẩn bị xe và tài "
        "liệu phục vụ đoàn kiểm tra.",
        "7. Các phòng chuyên môn nâng cao tinh thần trách nhiệm, chủ động phối hợp trong quá trình thực hiện nhiệm vụ.",
        "8. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Trưởng ban trước ngày 05/02/2027.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban, các Phó Trưởng ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, QLĐT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        _w("rà soát toàn bộ vướng mắc về giải phóng mặt bằng tại khu công nghiệp Tiên Thanh, báo cáo Trưởng ban trước ngày 22/01/2027", Q,
           "2027-01-22", M),
        _w("tham mưu văn bản đề nghị UBND huyện Tiên Lãng đẩy nhanh tiến độ bồi thường, hỗ trợ; hoàn thành trước ngày 20/01/2027", Q,
           "2027-01-20"),
        _w("làm việc với chủ đầu tư hạ tầng khu công nghiệp Xuân Cầu để xác định tiến độ đầu tư trạm xử lý nước thải, báo cáo kết quả trong "
           "tháng 01/2027", D, "2027-01-31"),
        _w("hướng dẫn các doanh nghiệp hoàn thiện hồ sơ cấp giấy phép môi trường", M),
        _w("Lập danh sách các doanh nghiệp chưa có giấy phép môi trường, trình Trưởng ban trước ngày 29/01/2027", M, "2027-01-29"),
        _w("khảo sát nhu cầu lao động của các dự án sẽ đi vào hoạt động trong năm 2027, xong trong quý I/2027", L, "2027-03-31", T),
        _w("bố trí lịch để Trưởng ban kiểm tra thực địa các khu công nghiệp trong tuần từ 18/01 đến 22/01/2027; chuẩn bị xe và tài liệu phục "
           "vụ đoàn kiểm tra", V, "2027-01-22"),
        _w("theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Trưởng ban trước ngày 05/02/2027", V, "2027-02-05"),
    )
    return Document("TB 74 ket luan ha tang KCN.docx", data, wanted, date(2027, 1, 18))


def _conclusion_month() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 09/TB-VP",
        "Hải Phòng, ngày 06 tháng 01 năm 2027",
        "THÔNG BÁO",
        "Kết luận của Lãnh đạo Ban tại Hội nghị giao ban tháng 01 năm 2027",
        "Sáng ngày 05/01/2027, Lãnh đạo Ban tổ chức giao ban đánh giá kết quả công tác tháng 12/2026, triển khai nhiệm vụ tháng 01/2027. Sau khi "
        "nghe các phòng, đơn vị báo cáo, đồng chí Trưởng ban kết luận, chỉ đạo một số nội dung:",
        "1. Về công tác tháng 12/2026: Cơ bản các phòng, đơn vị đã hoàn thành nhiệm vụ được giao. Văn phòng đã tham mưu tổ chức tốt Hội nghị "
        "tổng kết năm.",
        "2. Nhiệm vụ tháng 01/2027:",
        "2.1. Văn phòng:",
        "- Hoàn thiện, trình ban hành Chương trình công tác năm 2027 trước ngày 10/01/2027.",
        "- Chủ trì, phối hợp với Phòng Quản lý lao động xây dựng kế hoạch thăm, tặng quà công nhân có hoàn cảnh khó khăn dịp Tết Nguyên đán "
        "Đinh Mùi; thời gian xong trước 15/01.",
        "- Tổng hợp kết quả đánh giá, xếp loại công chức, viên chức năm 2026 gửi Sở Nội vụ theo quy định.",
        "2.2. Phòng Quản lý đầu tư:",
        "- Báo cáo kết quả thu hút đầu tư năm 2026, gửi Văn phòng trước ngày 12/01/2027.",
        "- Chuẩn bị nội dung làm việc với Tập đoàn LG ngày 21/01/2027.",
        "2.3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Đôn đốc các doanh nghiệp nộp báo cáo thực hiện dự án đầu tư năm 2026; hạn cuối 31/01/2027.",
        "2.4. Phòng Quản lý lao động:",
        "- Nắm tình hình quan hệ lao động, lương thưởng Tết, kịp thời báo cáo khi có phát sinh đình công, ngừng việc.",
        "- Phối hợp với Liên đoàn Lao động thành phố tổ chức Chương trình Tết sum vầy ngày 28/01/2027.",
        "2.5. Phòng Tài nguyên và Môi trường:",
        "- Thẩm định hồ sơ giấy phép môi trường của Công ty Pegatron, trả kết quả trước ngày 25/01/2027.",
        "2.6. Trung tâm Dịch vụ việc làm:",
        "- Xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, trình Lãnh đạo Ban trong tháng 01/2027.",
        "3. Giao các phòng chuyên môn, đơn vị sự nghiệp đăng ký lịch trực Tết, gửi về Văn phòng chậm nhất ngày 20/01/2027.",
        "Trên đây là kết luận của Lãnh đạo Ban, Văn phòng thông báo để các phòng, đơn vị triển khai thực hiện./.",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        _w("Hoàn thiện, trình ban hành Chương trình công tác năm 2027 trước ngày 10/01/2027", V, "2027-01-10"),
        _w("xây dựng kế hoạch thăm, tặng quà công nhân có hoàn cảnh khó khăn dịp Tết Nguyên đán Đinh Mùi; thời gian xong trước 15/01", V,
           "2027-01-15", L),
        _w("Tổng hợp kết quả đánh giá, xếp loại công chức, viên chức năm 2026 gửi Sở Nội vụ theo quy định", V),
        _w("Báo cáo kết quả thu hút đầu tư năm 2026, gửi Văn phòng trước ngày 12/01/2027", Q, "2027-01-12"),
        _w("Chuẩn bị nội dung làm việc với Tập đoàn LG ngày 21/01/2027", Q, "2027-01-21"),
        _w("Đôn đốc các doanh nghiệp nộp báo cáo thực hiện dự án đầu tư năm 2026; hạn cuối 31/01/2027", D, "2027-01-31"),
        _w("Nắm tình hình quan hệ lao động, lương thưởng Tết, kịp thời báo cáo khi có phát sinh đình công, ngừng việc", L),
        _w("Phối hợp với Liên đoàn Lao động thành phố tổ chức Chương trình Tết sum vầy ngày 28/01/2027", L, "2027-01-28"),
        _w("Thẩm định hồ sơ giấy phép môi trường của Công ty Pegatron, trả kết quả trước ngày 25/01/2027", M, "2027-01-25"),
        _w("Xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, trình Lãnh đạo Ban trong tháng 01/2027", T, "2027-01-31"),
        _w("đăng ký lịch trực Tết, gửi về Văn phòng chậm nhất ngày 20/01/2027", ALL, "2027-01-20"),
    )
    return Document("TB 09 giao ban T1.docx", data, wanted, date(2027, 1, 8))


def _centre() -> Document:
    columns = ("number", "content", "deadline", "who", "support", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 01 NĂM 2027 CỦA TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        [],
        ["TT", "Nội dung công việc", "Thời gian", "Cán bộ phụ trách", "Đơn vị phối hợp", "Ghi chú"],
        row(1, "Tư vấn, giới thiệu việc làm cho 250 lượt lao động", "Trong tháng", "Đ/c Hương", None, None, lead=T, due="2027-01-31"),
        row(2, "Tổ chức phiên giao dịch việc làm tại khu công nghiệp Đình Vũ", datetime(2027, 1, 16), "Đ/c Hương, đ/c Minh", "Phòng QLLĐ",
            "Dự kiến 20 doanh nghiệp", lead=T, support=L, due="2027-01-16"),
        row(3, "Báo cáo kết quả công tác tháng 01, kế hoạch tháng 02/2027", "25/01/2027", "Đ/c Lan", None, "Gửi Văn phòng", lead=T,
            due="2027-01-25"),
        row(4, "Khai giảng lớp huấn luyện an toàn, vệ sinh lao động cho Công ty Yazaki", "12/01", "Đ/c Minh", "Phòng QLLĐ", None, lead=T,
            support=L, due="2027-01-12"),
        row(5, "Quyết toán kinh phí năm 2026", "20/01/2027", "Đ/c Lan (kế toán)", "Văn phòng", None, lead=T, support=V, due="2027-01-20"),
        row(6, "Xây dựng tờ rơi giới thiệu các khu công nghiệp bằng tiếng Anh, tiếng Hàn", "Trước 22/01/2027", "Đ/c Sơn", "P. QLĐT", None,
            lead=T, support=Q, due="2027-01-22"),
        row(7, "Đăng tin tuyển dụng trên fanpage, Cổng thông tin điện tử", "Thường xuyên", "Đ/c Sơn", None, None, lead=T),
        row(8, "Khảo sát nhu cầu tuyển dụng sau Tết của doanh nghiệp", "Từ 11/01 đến 29/01", "Đ/c Hương", "P. DN&GSĐT", None, lead=T,
            support=D, due="2027-01-29"),
        row(9, "Họp viên chức, người lao động Trung tâm", "04/01 và 29/01", "Lãnh đạo Trung tâm", None, None, lead=T, due="2027-01-29"),
        row(10, "Thực hiện các nhiệm vụ khác do Lãnh đạo Ban giao", "Theo chỉ đạo", "Toàn Trung tâm", None, None, lead=T),
        [],
        ["NGƯỜI LẬP", None, None, None, "GIÁM ĐỐC"],
    ]
    return Document("KH thang 1 Trung tam.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 1, 6))


def _tracking() -> Document:
    columns = ("number", "paper", "content", "lead", "support", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ"],
        ["(Cập nhật đến ngày 18/01/2027)"],
        [],
        ["STT", "Văn bản giao", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp", "Hạn hoàn thành", "Tình hình thực hiện"],
        row(1, "Công văn số 112/UBND-KT ngày 08/01/2027", "Báo cáo tình hình triển khai Khu thương mại tự do thế hệ mới", "P. QLĐT",
            "P. TN&MT", datetime(2027, 1, 22), "Đang dự thảo", lead=Q, support=M, due="2027-01-22"),
        row(2, "Thông báo số 15/TB-UBND ngày 11/01/2027", "Đề xuất phương án xử lý 05 dự án chậm tiến độ trong khu kinh tế Đình Vũ - Cát Hải",
            "P. DN&GSĐT", "P. QLĐT, P. TN&MT", datetime(2027, 1, 30), "Đang lấy ý kiến Sở Tài chính", lead=D, support=[Q, M],
            due="2027-01-30"),
        row(3, "Công văn số 95/UBND-VX ngày 07/01/2027", "Báo cáo tình hình lao động, việc làm trước Tết Nguyên đán", "P. QLLĐ", None,
            datetime(2027, 1, 20), "Đã trình ký", lead=L, due="2027-01-20"),
        row(4, "Công văn số 9876/UBND-NC ngày 28/12/2026", "Góp ý dự thảo Quyết định quy định chức năng, nhiệm vụ của Ban Quản lý", "Văn phòng",
            "Các phòng chuyên môn", datetime(2027, 1, 15), "Đã hoàn thành (CV 88/BQL-VP)", lead=V, support=PCM, due="2027-01-15"),
        row(5, "Công văn số 140/UBND-MT ngày 12/01/2027", "Kiểm tra phản ánh của cử tri về khí thải tại khu công nghiệp Nomura", "P. TN&MT",
            "Sở Nông nghiệp và Môi trường", datetime(2027, 2, 3), "Chưa thực hiện", lead=M, due="2027-02-03"),
        row(6, "nt", "Trả lời kiến nghị cử tri phường An Dương", "P. TN&MT", "Văn phòng", "10/02/2027", None, lead=M, support=V,
            due="2027-02-10"),
        row(7, "Chương trình công tác số 02/CTr-UBND", "Đề án phát triển khu công nghiệp sinh thái đến năm 2030", "P. TN&MT", "P. QLĐT",
            "Quý III/2027", "Đang xây dựng đề cương", lead=M, support=Q, due="2027-09-30"),
        row(8, "Chương trình công tác số 02/CTr-UBND", "Đề án nhà ở công nhân khu công nghiệp", "Sở Xây dựng", "P. QLLĐ", "Quý IV/2027", None,
            lead="Sở Xây dựng", support=L, due="2027-12-31", asked=True),
        row(9, "Công văn số 161/UBND-KSTT ngày 14/01/2027", "Công khai danh mục thủ tục hành chính sửa đổi, bổ sung", "Văn phòng", None,
            "Trước 25/01/2027", "Đang thực hiện", lead=V, due="2027-01-25"),
        row(10, "Công văn số 163/UBND-KT ngày 14/01/2027", "Rà soát số liệu thu hút đầu tư FDI, DDI phục vụ sơ kết", "P. QLĐT", "P. DN&GSĐT",
            "Không thời hạn", "Đang thực hiện", lead=Q, support=D),
        row(11, "Công văn số 170/UBND-TH ngày 15/01/2027", "Báo cáo kết quả thực hiện Nghị quyết 45-NQ/TW", "VP", "P. QLĐT", "28/01/2027", None,
            lead=V, support=Q, due="2027-01-28"),
        row(12, "Công văn số 171/UBND-VX ngày 15/01/2027", "Phối hợp tổ chức Ngày hội việc làm thành phố năm 2027", "Trung tâm", "P. QLLĐ",
            None, "Đã phân công", lead=T, support=L),
        ["", "Tổng cộng: 12 nhiệm vụ; đã hoàn thành: 01; đang thực hiện: 11"],
    ]
    data = workbook(cells(rows), merged=("A1:G1", "A2:G2"))
    return Document("Theo doi NV UBND 18.01.xlsx", data, tasks(rows), date(2027, 1, 19))


def _tet() -> Document:
    columns = ("number", "content", "lead", "deadline", "chief")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Phân công", "Thời gian thực hiện", "Lãnh đạo Ban chỉ đạo"],
        row("1", "Xây dựng kịch bản, giấy mời gặp mặt cán bộ hưu trí", "Văn phòng", "Trước ngày 20/01/2027", "Đ/c Hải", lead=V,
            due="2027-01-20"),
        row("2", "Lập danh sách công nhân khó khăn đề nghị tặng quà Tết", "Phòng QLLĐ chủ trì, Trung tâm phối hợp", "18/01/2027", "Đ/c Hải",
            lead=L, support=T, due="2027-01-18"),
        row("3", "Thăm, chúc Tết các doanh nghiệp tiêu biểu", "Phòng QLĐT chủ trì; Văn phòng, Phòng DN&GSĐT phối hợp", "Từ 25/01 đến 30/01/2027",
            "Trưởng ban", lead=Q, support=[V, D], due="2027-01-30"),
        row("4", "Kiểm tra công tác phòng cháy, chữa cháy, vệ sinh môi trường tại các khu công nghiệp trước Tết",
            "Chủ trì: Phòng TN&MT\nPhối hợp: Phòng DN&GSĐT, Công an thành phố", "Trước 29/01/2027", "Đ/c Nam", lead=M, support=D,
            due="2027-01-29"),
        row("5", "Tổng vệ sinh, trang trí trụ sở, treo cờ Đảng, cờ Tổ quốc", "Văn phòng", "03/02/2027", "Đ/c Hải", lead=V, due="2027-02-03"),
        row("6", "Phân công trực lãnh đạo, trực cơ quan trong dịp Tết", "Văn phòng chủ trì, các phòng chuyên môn phối hợp", "22/01/2027",
            "Đ/c Hải", lead=V, support=PCM, due="2027-01-22"),
        row("7", "Chi trả tiền lương, chế độ Tết cho công chức, viên chức, người lao động", "Văn phòng; Trung tâm", "Xong trước 30/01/2027", "",
            lead=[V, T], due="2027-01-30"),
        row("8", "Nắm tình hình doanh nghiệp nợ lương, nợ bảo hiểm xã hội", "Phòng QLLĐ", "Thường xuyên", "Đ/c Hải", lead=L),
        row("9", "Tổ chức chuyến xe đưa công nhân về quê đón Tết", "Trung tâm (chủ trì), Phòng QLLĐ (phối hợp)", "02/02/2027", "Đ/c Hải",
            lead=T, support=L, due="2027-02-02"),
        row("10", "Báo cáo tình hình trước, trong và sau Tết gửi UBND thành phố", "Văn phòng chủ trì, phối hợp Phòng QLLĐ, Phòng DN&GSĐT",
            "12/02/2027", "Trưởng ban", lead=V, support=[L, D], due="2027-02-12"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 88/KH-BQL",
        "Hải Phòng, ngày 12 tháng 01 năm 2027",
        "KẾ HOẠCH",
        "Tổ chức các hoạt động dịp Tết Nguyên đán Đinh Mùi năm 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Bảo đảm mọi công chức, viên chức, người lao động đón Tết vui tươi, an toàn, tiết kiệm; phân công rõ trách nhiệm từng đơn vị.",
        "II. NỘI DUNG VÀ PHÂN CÔNG",
        cells(rows),
        "III. KINH PHÍ",
        "Từ nguồn kinh phí chi thường xuyên năm 2027 và nguồn hợp pháp khác.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, Trung tâm;",
        "- Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    return Document("KH 88 Tet Dinh Mui.docx", data, tasks(rows), date(2027, 1, 14))


def _letter() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 132/BQL-VP",
        "V/v chuẩn bị nội dung phục vụ Đoàn kiểm tra cải cách hành chính của thành phố",
        "Hải Phòng, ngày 19 tháng 01 năm 2027",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Ngày 15/01/2027, UBND thành phố ban hành Công văn số 172/UBND-NC về việc kiểm tra công tác cải cách hành chính tại Ban Quản lý Khu kinh tế "
        "Hải Phòng. Để chuẩn bị tốt các nội dung làm việc với Đoàn kiểm tra, Trưởng ban yêu cầu:",
        "1. Văn phòng",
        "- Xây dựng báo cáo chung của Ban Quản lý, trình Trưởng ban trước ngày 28/01/2027;",
        "- Rà soát việc niêm yết, công khai thủ tục hành chính tại Bộ phận một cửa, hoàn thành trước ngày 25/01/2027;",
        "- Chuẩn bị hội trường, trang thiết bị, công tác lễ tân.",
        "2. Phòng Quản lý đầu tư",
        "- Cung cấp hồ sơ giải quyết thủ tục cấp Giấy chứng nhận đăng ký đầu tư năm 2026 (file pdf);",
        "- Giải trình các hồ sơ trễ hạn (nếu có), gửi Văn phòng trước ngày 25/01/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Quản lý lao động",
        "- Báo cáo kết quả kiểm tra, hậu kiểm doanh nghiệp năm 2026, gửi Văn phòng trước ngày 25/01/2027.",
        "4. Phòng Tài nguyên và Môi trường",
        "- Tổng hợp số liệu tiếp nhận, giải quyết hồ sơ môi trường; số lượng hồ sơ nộp trực tuyến toàn trình;",
        "- Cử 01 công chức tham gia Tổ giúp việc, gửi danh sách về Văn phòng trong ngày 21/01/2027.",
        "5. Trung tâm Dịch vụ việc làm",
        "- Cung cấp tài liệu kiểm chứng về công tác tuyên truyền cải cách hành chính năm 2026 (đường link, ảnh chụp), hạn 25/01/2027.",
        "Đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Trưởng ban (để b/c);",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        _w("Xây dựng báo cáo chung của Ban Quản lý, trình Trưởng ban trước ngày 28/01/2027", V, "2027-01-28"),
        _w("Rà soát việc niêm yết, công khai thủ tục hành chính tại Bộ phận một cửa, hoàn thành trước ngày 25/01/2027", V, "2027-01-25"),
        _w("Chuẩn bị hội trường, trang thiết bị, công tác lễ tân", V),
        _w("Cung cấp hồ sơ giải quyết thủ tục cấp Giấy chứng nhận đăng ký đầu tư năm 2026 (file pdf)", Q),
        _w("Giải trình các hồ sơ trễ hạn (nếu có), gửi Văn phòng trước ngày 25/01/2027", Q, "2027-01-25"),
        _w("Báo cáo kết quả kiểm tra, hậu kiểm doanh nghiệp năm 2026, gửi Văn phòng trước ngày 25/01/2027", [D, L], "2027-01-25"),
        _w("Tổng hợp số liệu tiếp nhận, giải quyết hồ sơ môi trường; số lượng hồ sơ nộp trực tuyến toàn trình", M),
        _w("Cử 01 công chức tham gia Tổ giúp việc, gửi danh sách về Văn phòng trong ngày 21/01/2027", M, "2027-01-21"),
        _w("Cung cấp tài liệu kiểm chứng về công tác tuyên truyền cải cách hành chính năm 2026 (đường link, ảnh chụp), hạn 25/01/2027", T,
           "2027-01-25"),
    )
    return Document("CV 132 chuan bi kiem tra CCHC.docx", data, wanted, date(2027, 1, 20))


def _chat() -> Document:
    text = """Kính gửi các anh chị, theo ý kiến chỉ đạo của Trưởng ban sáng nay (21/01), Văn phòng xin chuyển một số việc:
1. P. QLĐT: hoàn thiện slide giới thiệu Khu kinh tế phía Nam, gửi trước 25/01
2. P. DN&GSĐT: cung cấp danh sách 20 doanh nghiệp tiêu biểu để mời gặp mặt, hạn 22/01
3. P. QLLĐ phối hợp với Trung tâm chuẩn bị quà cho công nhân, xong trước ngày 27/01
4. P. TN&MT: báo cáo nhanh vụ việc xả thải tại KCN Đồ Sơn, gửi Trưởng ban trong ngày 22/01/2027
5. Trung tâm: gửi ảnh phiên giao dịch việc làm ngày 16/01 về Văn phòng để đăng Cổng thông tin
6. Văn phòng: đặt lịch họp trực tuyến với Cục Đầu tư nước ngoài ngày 26/01
Trân trọng cảm ơn các anh chị!
"""
    wanted = (
        _w("hoàn thiện slide giới thiệu Khu kinh tế phía Nam, gửi trước 25/01", Q, "2027-01-25"),
        _w("cung cấp danh sách 20 doanh nghiệp tiêu biểu để mời gặp mặt, hạn 22/01", D, "2027-01-22"),
        _w("chuẩn bị quà cho công nhân, xong trước ngày 27/01", L, "2027-01-27", T),
        _w("báo cáo nhanh vụ việc xả thải tại KCN Đồ Sơn, gửi Trưởng ban trong ngày 22/01/2027", M, "2027-01-22"),
        _w("gửi ảnh phiên giao dịch việc làm ngày 16/01 về Văn phòng để đăng Cổng thông tin", T),
        _w("đặt lịch họp trực tuyến với Cục Đầu tư nước ngoài ngày 26/01", V, "2027-01-26"),
    )
    return Document("tin nhan 21-01.txt", text.encode(), wanted, date(2027, 1, 21))
