# ruff: noqa: E501
"""Papers of an ordinary December: the year's end and the plan of the next year."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _programme()
    yield _month()
    yield _briefing()
    yield _conference()
    yield _tet()
    yield _chat()
    yield _reform()
    yield _inspections()
    yield _tracking()
    yield _digital()
    yield _pasted_table()
    yield _disbursement()
    yield _appraisal()
    yield _reports()


def _w(
    content: str, *lead: str, s: tuple[str, ...] = (), p: str = "", due: str | None = None, asked: bool = False
) -> Wanted:
    return Wanted(content, lead, s, p, due, asked)


def _programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHỤ LỤC"],
        ["CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 512/QĐ-BQL ngày 18/12/2025 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["A", "NHIỆM VỤ TRÌNH THÀNH ỦY, HĐND, UBND THÀNH PHỐ"],
        row(1, "Đề án mở rộng Khu kinh tế Đình Vũ - Cát Hải", "P. QLĐT", "P. TN&MT, Văn phòng, Sở Xây dựng",
            "Tờ trình, Đề án", "Quý II/2026", lead=Q, support=[M, V], due="2026-06-30"),
        row(2, "Quy chế phối hợp quản lý nhà nước đối với các khu công nghiệp, khu kinh tế (sửa đổi)", "Văn phòng",
            "Các phòng chuyên môn", "Quyết định của UBND thành phố", "Tháng 9/2026", lead=V, support=PCM, due="2026-09-30"),
        row(3, "Kế hoạch xúc tiến, thu hút đầu tư vào các KCN, KKT năm 2026", "P. QLĐT", "P. DN&GSĐT, Trung tâm",
            "Kế hoạch", "Tháng 01/2026", lead=Q, support=[D, T], due="2026-01-31"),
        row(4, "Báo cáo kết quả rà soát các dự án chậm tiến độ, đề xuất thu hồi", "P. DN&GSĐT", "P. QLĐT; P. TN&MT",
            "Báo cáo", "30/6/2026", lead=D, support=[Q, M], due="2026-06-30"),
        ["B", "NHIỆM VỤ THUỘC THẨM QUYỀN CỦA BAN QUẢN LÝ"],
        ["I", "Công tác quản lý đầu tư, doanh nghiệp"],
        row(5, "Xây dựng cơ sở dữ liệu dự án đầu tư trong các khu công nghiệp", "P. QLĐT", "P. DN&GSĐT",
            "Cơ sở dữ liệu", "Quý III/2026", lead=Q, support=D, due="2026-09-30"),
        row(6, "Giám sát, đánh giá đầu tư đối với 40 dự án có vốn đầu tư nước ngoài", "P. DN&GSĐT", None,
            "Báo cáo giám sát", "Năm 2026", lead=D, due="2026-12-31"),
        row(7, "Tổ chức hội nghị đối thoại với doanh nghiệp", "P. DN&GSĐT", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Hội nghị, thông báo kết luận", "Tháng 4 và tháng 10/2026", lead=D, support=ALL, due="2026-10-31"),
        ["II", "Công tác lao động"],
        row(8, "Kiểm tra việc chấp hành pháp luật lao động tại các doanh nghiệp", "P. QLLĐ", "Sở Nội vụ, BHXH thành phố",
            "Thông báo kết quả kiểm tra", "Quý II, quý III/2026", lead=L, due="2026-09-30"),
        row(9, "Theo dõi, nắm tình hình trả lương, thưởng và quan hệ lao động tại doanh nghiệp", "P. QLLĐ", "Trung tâm",
            "Báo cáo tháng", "Thường xuyên", lead=L, support=T),
        row(10, "Tổ chức 06 phiên giao dịch việc làm cho lao động khu kinh tế", "Trung tâm", "P. QLLĐ",
            "Phiên giao dịch", "Tháng 11/2026", lead=T, support=L, due="2026-11-30"),
        ["III", "Công tác tài nguyên, môi trường"],
        row(11, "Quan trắc chất lượng nước thải sau xử lý tại các khu công nghiệp", "P. TN&MT", None,
            "Kết quả quan trắc", "Hằng quý", lead=M),
        row(12, "Kiểm tra công tác bảo vệ môi trường, phòng cháy chữa cháy tại 25 doanh nghiệp", "P. TN&MT",
            "Công an thành phố, P. DN&GSĐT", "Báo cáo kết quả kiểm tra", "Quý III/2026", lead=M, support=D, due="2026-09-30"),
        ["IV", "Công tác nội bộ"],
        row(13, "Sửa đổi Quy chế chi tiêu nội bộ", "Văn phòng", "Trung tâm", "Quyết định", "28/02/2026",
            lead=V, support=T, due="2026-02-28"),
        row(14, "Kế hoạch đào tạo, bồi dưỡng công chức, viên chức năm 2026", "Văn phòng", "Các phòng, đơn vị", "Kế hoạch",
            "Quý I/2026", lead=V, support=(), due="2026-03-31"),
        [],
        ["Ghi chú: Các đơn vị báo cáo kết quả thực hiện về Văn phòng trong báo cáo công tác tháng."],
    ]  # fmt: skip
    return Document("Phu luc CTCT 2026.xlsx", workbook(cells(rows)), tasks(rows), date(2025, 12, 22))


def _month() -> Document:
    row = rows_of(("number", "content", "boss", "deadline", "product"))
    rows: list[Any] = [
        ["KẾ HOẠCH CÔNG TÁC THÁNG 12 NĂM 2025"],
        ["(Kèm theo Kế hoạch số 4410/KH-BQL ngày 01/12/2025)"],
        [],
        ["STT", "Nội dung công việc", "Lãnh đạo Ban chỉ đạo", "Thời hạn", "Kết quả"],
        ["I", "VĂN PHÒNG"],
        row(1, "Xây dựng Báo cáo tổng kết công tác năm 2025, phương hướng nhiệm vụ năm 2026", "Trưởng ban", datetime(2025, 12, 15), "Báo cáo", lead=V, due="2025-12-15"),
        row(2, "Chuẩn bị các điều kiện tổ chức Hội nghị cán bộ, công chức năm 2025", "PTB Hải", "Tuần 4 tháng 12", "Hội nghị", lead=V, due="2025-12-28"),
        row(3, "Kiểm kê tài sản công, công cụ dụng cụ thời điểm 31/12/2025", "PTB Hải", datetime(2025, 12, 31), "Biên bản kiểm kê", lead=V, due="2025-12-31"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(1, "Tổng hợp kết quả thu hút đầu tư năm 2025", "PTB Nam", datetime(2025, 12, 12), "Báo cáo", lead=Q, due="2025-12-12"),
        row(2, "Thẩm định hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư của 04 dự án tại KCN Tràng Duệ", "PTB Nam", datetime(2025, 12, 19), "Giấy CNĐKĐT", lead=Q, due="2025-12-19"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(1, "Đôn đốc doanh nghiệp báo cáo tình hình thực hiện dự án năm 2025 trên Hệ thống thông tin quốc gia về đầu tư", "PTB Nam", "25/12", None, lead=D, due="2025-12-25"),
        row(2, "Làm việc với Thuế thành phố về số liệu nộp ngân sách của doanh nghiệp KCN", "PTB Nam", "Trước 20/12", "Biên bản làm việc", lead=D, due="2025-12-20"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(1, "Khảo sát tình hình lương, thưởng Tết Nguyên đán Bính Ngọ tại các doanh nghiệp", "PTB Hải", datetime(2025, 12, 20), "Báo cáo", lead=L, due="2025-12-20"),
        row(2, "Cấp giấy phép lao động cho người nước ngoài", "PTB Hải", "Thường xuyên", "Giấy phép", lead=L),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(1, "Hoàn thiện báo cáo công tác bảo vệ môi trường khu kinh tế năm 2025", "PTB Nam", datetime(2025, 12, 26), "Báo cáo", lead=M, due="2025-12-26"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(1, "Tổ chức phiên giao dịch việc làm cuối năm tại KCN VSIP", "PTB Hải", datetime(2025, 12, 14), None, lead=T, due="2025-12-14"),
        row(2, "Quyết toán thu chi hoạt động dịch vụ năm 2025", None, "31/12", "Báo cáo quyết toán", lead=T, due="2025-12-31"),
    ]  # fmt: skip
    return Document("KH cong tac thang 12.xlsx", workbook(cells(rows)), tasks(rows), date(2025, 12, 3))


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4455/TB-BQL",
        "Hải Phòng, ngày 05 tháng 12 năm 2025",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Lê Trung Kiên tại Hội nghị giao ban công tác tháng 12 năm 2025",
        "Ngày 03/12/2025, Trưởng ban Ban Quản lý đã chủ trì Hội nghị giao ban công tác tháng 11, triển khai nhiệm vụ tháng 12 năm 2025. Tham dự có các đồng chí Phó Trưởng ban, lãnh đạo các phòng, Trung tâm. Sau khi nghe báo cáo và ý kiến thảo luận, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 11, các phòng, đơn vị đã nỗ lực hoàn thành nhiệm vụ được giao. Thu hút đầu tư 11 tháng đạt 3,1 tỷ USD, bằng 104% kế hoạch năm. Tuy nhiên, vẫn còn 05 nhiệm vụ UBND thành phố giao chậm so với thời hạn.",
        "II. Nhiệm vụ trọng tâm tháng 12",
        "1. Văn phòng:",
        "- Chủ trì, phối hợp với các phòng chuyên môn hoàn thiện dự thảo Báo cáo tổng kết năm 2025, trình Trưởng ban trước ngày 15/12/2025.",
        "- Rà soát toàn bộ nhiệm vụ UBND thành phố giao trên phân hệ NV UBND còn tồn đọng, báo cáo Trưởng ban tại giao ban ngày 22/12/2025.",
        "- Tham mưu phân bổ dự toán ngân sách năm 2026 ngay sau khi có quyết định giao của UBND thành phố.",
        "2. Phòng Quản lý đầu tư:",
        "- Khẩn trương hoàn thiện hồ sơ trình UBND thành phố quyết định chủ trương đầu tư dự án hạ tầng KCN Nam Tràng Cát, hoàn thành trước ngày 20/12/2025.",
        "- Phối hợp với Phòng Tài nguyên và Môi trường rà soát quỹ đất công nghiệp sẵn sàng cho thuê năm 2026; báo cáo trong tháng 12/2025.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: tổng hợp khó khăn, vướng mắc của doanh nghiệp quý IV, đề xuất hướng giải quyết, báo cáo trước ngày 18/12/2025.",
        "4. Phòng Quản lý lao động: chủ động nắm tình hình quan hệ lao động, lương, thưởng Tết; báo cáo UBND thành phố trước ngày 25/12/2025.",
        "5. Phòng Tài nguyên và Môi trường: đôn đốc Công ty Cổ phần KCN Đình Vũ khắc phục sự cố trạm xử lý nước thải tập trung, xong trước ngày 31/12/2025.",
        "6. Trung tâm Dịch vụ việc làm: xây dựng kế hoạch tuyển dụng lao động phục vụ doanh nghiệp sau Tết, trình Lãnh đạo Ban trong tháng 12.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp gửi đăng ký chương trình công tác năm 2026 về Văn phòng trước ngày 10/12/2025.",
        "Các phòng, đơn vị nêu cao tinh thần trách nhiệm, quyết tâm hoàn thành thắng lợi nhiệm vụ năm 2025.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, Trung tâm;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        _w("hoàn thiện dự thảo Báo cáo tổng kết năm 2025, trình Trưởng ban trước ngày 15/12/2025", V, s=(PCM,), due="2025-12-15"),
        _w("Rà soát toàn bộ nhiệm vụ UBND thành phố giao trên phân hệ NV UBND còn tồn đọng, báo cáo Trưởng ban tại giao ban ngày 22/12/2025", V, due="2025-12-22"),
        _w("Tham mưu phân bổ dự toán ngân sách năm 2026 ngay sau khi có quyết định giao của UBND thành phố", V),
        _w("Khẩn trương hoàn thiện hồ sơ trình UBND thành phố quyết định chủ trương đầu tư dự án hạ tầng KCN Nam Tràng Cát, hoàn thành trước ngày 20/12/2025", Q, due="2025-12-20"),
        _w("rà soát quỹ đất công nghiệp sẵn sàng cho thuê năm 2026; báo cáo trong tháng 12/2025", Q, s=(M,), due="2025-12-31"),
        _w("tổng hợp khó khăn, vướng mắc của doanh nghiệp quý IV, đề xuất hướng giải quyết, báo cáo trước ngày 18/12/2025", D, due="2025-12-18"),
        _w("chủ động nắm tình hình quan hệ lao động, lương, thưởng Tết; báo cáo UBND thành phố trước ngày 25/12/2025", L, due="2025-12-25"),
        _w("đôn đốc Công ty Cổ phần KCN Đình Vũ khắc phục sự cố trạm xử lý nước thải tập trung, xong trước ngày 31/12/2025", M, due="2025-12-31"),
        _w("xây dựng kế hoạch tuyển dụng lao động phục vụ doanh nghiệp sau Tết, trình Lãnh đạo Ban trong tháng 12", T, due="2025-12-31"),
        _w("gửi đăng ký chương trình công tác năm 2026 về Văn phòng trước ngày 10/12/2025", ALL, due="2025-12-10"),
    )
    return Document("4455-TB giao ban thang 12.docx", data, wanted, date(2025, 12, 8))


def _conference() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"],
        ["I", "Công tác nội dung", "", "", ""],
        row("1", "Dự thảo Báo cáo tổng kết công tác năm 2025 và phương hướng năm 2026", "Văn phòng", "Các phòng chuyên môn", "15/12/2025", lead=V, support=PCM, due="2025-12-15"),
        row("2", "Chuẩn bị tham luận về thu hút đầu tư thế hệ mới", "Phòng QLĐT", "", "18/12/2025", lead=Q, due="2025-12-18"),
        row("3", "Chuẩn bị tham luận về quản lý lao động nước ngoài", "Phòng QLLĐ", "Trung tâm", "18/12/2025", lead=L, support=T, due="2025-12-18"),
        row("4", "Xây dựng phóng sự “Dấu ấn năm 2025”", "Trung tâm Dịch vụ việc làm", "Báo và PTTH Hải Phòng", "22/12/2025", lead=T, due="2025-12-22"),
        row("5", "Bài phát biểu khai mạc, kết luận của Trưởng ban", "Văn phòng", "", "23/12/2025", lead=V, due="2025-12-23"),
        ["II", "Công tác tổ chức, hậu cần", "", "", ""],
        row("6", "Lập danh sách, gửi giấy mời đại biểu và doanh nghiệp", "Văn phòng", "P. DN&GSĐT", "19/12/2025", lead=V, support=D, due="2025-12-19"),
        row("7", "Trang trí hội trường, âm thanh, màn hình LED", "Văn phòng", "Trung tâm", "25/12/2025", lead=V, support=T, due="2025-12-25"),
        row("8", "Đón tiếp đại biểu, doanh nghiệp", "P. DN&GSĐT", "Văn phòng", "26/12/2025", lead=D, support=V, due="2025-12-26"),
        row("9", "Trình khen thưởng tập thể, cá nhân, doanh nghiệp tiêu biểu", "Văn phòng", "P. DN&GSĐT, P. TN&MT", "20/12/2025", lead=V, support=[D, M], due="2025-12-20"),
        row("10", "Bảo đảm an ninh, trật tự, y tế", "Công an phường Đông Hải", "Văn phòng", "26/12/2025", lead="Công an phường Đông Hải", support=V, due="2025-12-26", asked=True),
    ]  # fmt: skip
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4470/KH-BQL",
        "Hải Phòng, ngày 08 tháng 12 năm 2025",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Đánh giá kết quả thực hiện nhiệm vụ năm 2025; chỉ rõ hạn chế, nguyên nhân và đề ra nhiệm vụ, giải pháp năm 2026. Hội nghị tổ chức trang trọng, thiết thực, tiết kiệm.",
        "II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
        "1. Thời gian: 01 buổi, bắt đầu từ 8h00 ngày 26/12/2025.",
        "2. Địa điểm: Hội trường tầng 2, trụ sở Ban Quản lý.",
        "3. Thành phần: Lãnh đạo UBND thành phố, đại diện các sở, ngành; toàn thể công chức, viên chức và 50 doanh nghiệp.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "IV. KINH PHÍ",
        "Kinh phí tổ chức từ nguồn chi thường xuyên năm 2025 của Ban Quản lý.",
        "Trên đây là Kế hoạch tổ chức Hội nghị tổng kết, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    return Document("KH hoi nghi tong ket.docx", data, tasks(rows), date(2025, 12, 10))


def _tet() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4622/BQL-VP",
        "V/v chuẩn bị đón Tết Nguyên đán Bính Ngọ năm 2026",
        "Hải Phòng, ngày 26 tháng 12 năm 2025",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Chỉ thị số 22/CT-UBND ngày 19/12/2025 của Chủ tịch UBND thành phố về việc tổ chức Tết Nguyên đán Bính Ngọ năm 2026, Trưởng ban Ban Quản lý yêu cầu:",
        "1. Phòng Quản lý lao động",
        "a) Nắm chắc tình hình thực hiện phương án trả lương, thưởng Tết của doanh nghiệp, tổng hợp báo cáo Trưởng ban trước ngày 15/01/2026.",
        "b) Phối hợp với Công đoàn thành phố, Trung tâm Dịch vụ việc làm tổ chức chương trình “Tết sum vầy” cho công nhân khu công nghiệp, hoàn thành trước ngày 08/02/2026.",
        "2. Phòng Tài nguyên và Môi trường",
        "a) Kiểm tra công tác phòng cháy, chữa cháy, vệ sinh môi trường tại các khu công nghiệp trước Tết, xong trước ngày 30/01/2026.",
        "b) Yêu cầu chủ đầu tư hạ tầng bố trí lực lượng vận hành trạm xử lý nước thải trong những ngày nghỉ Tết.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: tổng hợp lịch nghỉ Tết, kế hoạch sản xuất của các doanh nghiệp, gửi Văn phòng trước ngày 05/02/2026.",
        "4. Văn phòng",
        "a) Xây dựng lịch trực Tết, gửi UBND thành phố trước ngày 06/02/2026.",
        "b) Tham mưu kế hoạch thăm, chúc Tết doanh nghiệp tiêu biểu, gia đình chính sách, trình Trưởng ban trước ngày 20/01/2026.",
        "c) Tổng hợp tình hình trước, trong và sau Tết, báo cáo UBND thành phố vào ngày 23/02/2026.",
        "5. Trung tâm Dịch vụ việc làm hỗ trợ doanh nghiệp tuyển dụng lao động ngay sau kỳ nghỉ Tết.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp tổng vệ sinh cơ quan, niêm phong hồ sơ, tài liệu trước khi nghỉ Tết, hoàn thành trong ngày 13/02/2026.",
        "Nghiêm cấm tổ chức chúc Tết, tặng quà lãnh đạo các cấp dưới mọi hình thức.",
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- UBND thành phố (để b/c);",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    wanted = (
        _w("Nắm chắc tình hình thực hiện phương án trả lương, thưởng Tết của doanh nghiệp, tổng hợp báo cáo Trưởng ban trước ngày 15/01/2026", L, due="2026-01-15"),
        _w("tổ chức chương trình “Tết sum vầy” cho công nhân khu công nghiệp, hoàn thành trước ngày 08/02/2026", L, s=(T,), due="2026-02-08"),
        _w("Kiểm tra công tác phòng cháy, chữa cháy, vệ sinh môi trường tại các khu công nghiệp trước Tết, xong trước ngày 30/01/2026", M, due="2026-01-30"),
        _w("Yêu cầu chủ đầu tư hạ tầng bố trí lực lượng vận hành trạm xử lý nước thải trong những ngày nghỉ Tết", M),
        _w("tổng hợp lịch nghỉ Tết, kế hoạch sản xuất của các doanh nghiệp, gửi Văn phòng trước ngày 05/02/2026", D, due="2026-02-05"),
        _w("Xây dựng lịch trực Tết, gửi UBND thành phố trước ngày 06/02/2026", V, due="2026-02-06"),
        _w("Tham mưu kế hoạch thăm, chúc Tết doanh nghiệp tiêu biểu, gia đình chính sách, trình Trưởng ban trước ngày 20/01/2026", V, due="2026-01-20"),
        _w("Tổng hợp tình hình trước, trong và sau Tết, báo cáo UBND thành phố vào ngày 23/02/2026", V, due="2026-02-23"),
        _w("hỗ trợ doanh nghiệp tuyển dụng lao động ngay sau kỳ nghỉ Tết", T),
        _w("tổng vệ sinh cơ quan, niêm phong hồ sơ, tài liệu trước khi nghỉ Tết, hoàn thành trong ngày 13/02/2026", ALL, due="2026-02-13"),
    )
    return Document("4622-BQL-VP Tet Binh Ngo.docx", data, wanted, date(2025, 12, 29))


def _chat() -> Document:
    text = """Kính gửi các đồng chí, Trưởng ban giao một số việc cần làm ngay cuối năm:
1. VP: tổng hợp số liệu giải ngân đến 15/12, gửi Sở Tài chính trước 17/12.
2. P. QLĐT: chuẩn bị tài liệu làm việc với đoàn Tập đoàn SK ngày 19/12/2025.
3. P. DN&GSĐT phối hợp P. QLLĐ trả lời kiến nghị của Hiệp hội doanh nghiệp Nhật Bản, xong trước 20/12.
4. P. TN&MT: kiểm tra phản ánh mùi hôi tại KCN Nomura, báo cáo trong ngày 16/12.
5. Trung tâm: cập nhật danh sách doanh nghiệp có nhu cầu tuyển dụng quý I/2026 lên trang web.
6. Các phòng chuyên môn: gửi báo cáo kiểm điểm tập thể về VP trước 18/12.
Các đồng chí lưu ý đúng hạn. Trân trọng!
"""
    wanted = (
        _w("tổng hợp số liệu giải ngân đến 15/12, gửi Sở Tài chính trước 17/12", V, due="2025-12-17"),
        _w("chuẩn bị tài liệu làm việc với đoàn Tập đoàn SK ngày 19/12/2025", Q, due="2025-12-19"),
        _w("trả lời kiến nghị của Hiệp hội doanh nghiệp Nhật Bản, xong trước 20/12", D, s=(L,), due="2025-12-20"),
        _w("kiểm tra phản ánh mùi hôi tại KCN Nomura, báo cáo trong ngày 16/12", M, due="2025-12-16"),
        _w("cập nhật danh sách doanh nghiệp có nhu cầu tuyển dụng quý I/2026 lên trang web", T),
        _w("gửi báo cáo kiểm điểm tập thể về VP trước 18/12", PCM, due="2025-12-18"),
    )
    return Document("tin nhan 15-12.txt", text.encode(), wanted, date(2025, 12, 15))


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["Phụ lục 1"],
        ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
        ["(Kèm theo Kế hoạch số 4640/KH-BQL ngày 29/12/2025 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Sản phẩm/Kết quả", "Cơ quan thực hiện", None, "Thời gian"],
        [None, None, None, "Chủ trì", "Phối hợp", None],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row(1, "Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026", "Kế hoạch", "Văn phòng", "Trung tâm", "Tháng 01/2026", lead=V, support=T, due="2026-01-31"),
        row(2, "Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị", "Thông báo kết quả", None, "Các phòng chuyên môn", "Quý II, quý IV/2026", lead=V, support=PCM, due="2026-12-31"),
        row(3, "Báo cáo cải cách hành chính định kỳ", "Báo cáo", None, None, "Hằng quý", lead=V),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        row(4, "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực đầu tư", "Phương án đơn giản hóa", "Phòng Quản lý đầu tư", "Văn phòng", "15/8/2026", lead=Q, support=V, due="2026-08-15"),
        row(5, "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực lao động", "Phương án đơn giản hóa", "Phòng Quản lý lao động", "Văn phòng", "15/8/2026", lead=L, support=V, due="2026-08-15"),
        row(6, "Công khai đầy đủ thủ tục hành chính trên Cổng dịch vụ công", "100% TTHC được công khai", "Văn phòng", "Các phòng chuyên môn", "Thường xuyên", lead=V, support=PCM),
        row(7, "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực", "Kết quả số hóa đạt 100%", "Các phòng chuyên môn", "Văn phòng", "30/11/2026", lead=PCM, support=V, due="2026-11-30"),
        ["III", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ"],
        row(8, "Rà soát chức năng, nhiệm vụ của các phòng sau sắp xếp", "Tờ trình", "Văn phòng", "Sở Nội vụ; các phòng chuyên môn", "Quý I/2026", lead=V, support=PCM, due="2026-03-31"),
        row(9, "Điều chỉnh Đề án vị trí việc làm", "Đề án", None, None, "Quý II/2026", lead=V, due="2026-06-30"),
        ["IV", "CẢI CÁCH TÀI CHÍNH CÔNG"],
        row(10, "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030", "Phương án", "Trung tâm Dịch vụ việc làm", "Văn phòng", "30/4/2026", lead=T, support=V, due="2026-04-30"),
        ["V", "XÂY DỰNG CHÍNH QUYỀN SỐ"],
        row(11, "Tích hợp dữ liệu quan trắc tự động nước thải với Sở Nông nghiệp và Môi trường", "Hệ thống kết nối", "Phòng Tài nguyên và Môi trường", "Văn phòng", "Quý III/2026", lead=M, support=V, due="2026-09-30"),
        row(12, "Khảo sát mức độ hài lòng của doanh nghiệp", "Báo cáo khảo sát", "Phòng Doanh nghiệp và Giám sát đầu tư", "Trung tâm", "Tháng 10/2026", lead=D, support=T, due="2026-10-31"),
    ]  # fmt: skip
    merged = ("A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "D8:D10", "D17:D18")
    return Document("PL KH CCHC 2026.xlsx", workbook(cells(rows), merged=merged), tasks(rows), date(2025, 12, 31))


def _inspections() -> Document:
    row = rows_of(("number", "deadline", "content", "lead", "support"))
    rows: list[Any] = [
        ["TT", "Thời gian", "Nội dung kiểm tra", "Phòng chủ trì", "Phòng, cơ quan phối hợp"],
        row("1", "Tháng 3/2026", "Kiểm tra việc thực hiện nội dung Giấy chứng nhận đăng ký đầu tư của 15 doanh nghiệp tại KCN Đình Vũ", "DN&GSĐT", "QLĐT, TN&MT", lead=D, support=[Q, M], due="2026-03-31"),
        row("2", "Từ 06/4 đến 24/4/2026", "Kiểm tra việc sử dụng lao động nước ngoài tại 10 doanh nghiệp", "QLLĐ", "Công an thành phố", lead=L, due="2026-04-24"),
        row("3", "Tháng 5/2026", "Kiểm tra công tác an toàn, vệ sinh lao động", "QLLĐ", "TN&MT, Sở Nội vụ", lead=L, support=M, due="2026-05-31"),
        row("4", "Quý II/2026", "Kiểm tra việc vận hành công trình bảo vệ môi trường của chủ đầu tư hạ tầng", "TN&MT", "DN&GSĐT", lead=M, support=D, due="2026-06-30"),
        row("5", "Quý III/2026", "Kiểm tra trật tự xây dựng tại KCN Nam Đình Vũ", "TN&MT", "QLĐT; UBND phường Đông Hải", lead=M, support=Q, due="2026-09-30"),
        row("6", "Khi có yêu cầu", "Kiểm tra đột xuất theo đơn thư, phản ánh, kiến nghị", "Các phòng chuyên môn", "Văn phòng", lead=PCM, support=V),
    ]  # fmt: skip
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4601/KH-BQL",
        "Hải Phòng, ngày 23 tháng 12 năm 2025",
        "KẾ HOẠCH",
        "Kiểm tra việc chấp hành pháp luật của các doanh nghiệp trong khu công nghiệp, khu kinh tế năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Kịp thời phát hiện, chấn chỉnh các vi phạm; hướng dẫn doanh nghiệp chấp hành đúng quy định của pháp luật.",
        "- Không kiểm tra quá một lần trong năm đối với một doanh nghiệp; không gây cản trở hoạt động sản xuất, kinh doanh.",
        "II. NỘI DUNG, THỜI GIAN KIỂM TRA",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chủ trì tự bảo đảm tiến độ theo Kế hoạch này.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp kết quả kiểm tra, báo cáo Trưởng ban trước ngày 10/12/2026.",
        "3. Văn phòng bố trí kinh phí, phương tiện phục vụ các đoàn kiểm tra.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng báo cáo Trưởng ban xem xét, quyết định./.",
        "Nơi nhận:",
        "- UBND thành phố;",
        "- Các phòng, Trung tâm;",
        "- Lưu: VT, DN.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    wanted = (
        *tasks(rows),
        _w("tổng hợp kết quả kiểm tra, báo cáo Trưởng ban trước ngày 10/12/2026", D, due="2026-12-10"),
        _w("bố trí kinh phí, phương tiện phục vụ các đoàn kiểm tra", V),
    )
    return Document("KH kiem tra 2026.docx", data, wanted, date(2025, 12, 26))


def _tracking() -> Document:
    row = rows_of(("number", "paper", "signed", "content", "lead", "deadline", "state"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO CHƯA HOÀN THÀNH"],
        ["(Tính đến ngày 10/12/2025)"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Trích yếu nội dung nhiệm vụ", "Đơn vị xử lý", "Hạn xử lý", "Tình trạng"],
        row(1, "3120/UBND-KTTH", datetime(2025, 11, 12), "Báo cáo tình hình thực hiện các dự án sử dụng đất chậm tiến độ trong khu kinh tế", "P. DN&GSĐT", datetime(2025, 12, 15), "Đang thực hiện", lead=D, due="2025-12-15"),
        row(2, "3188/UBND-XD", datetime(2025, 11, 18), "Tham gia ý kiến điều chỉnh cục bộ quy hoạch phân khu KCN Xuân Cầu", "P. QLĐT", datetime(2025, 12, 18), "Đang lấy ý kiến", lead=Q, due="2025-12-18"),
        row(3, "TB 655/TB-UBND", datetime(2025, 11, 20), "Đề xuất phương án thu gom, xử lý nước thải cụm cảng Lạch Huyện", "P. TN&MT", datetime(2025, 12, 25), "Đang thực hiện", lead=M, due="2025-12-25"),
        row(4, "3240/UBND-NC", datetime(2025, 11, 24), "Báo cáo công tác phòng, chống tham nhũng, lãng phí năm 2025", "Văn phòng", datetime(2025, 12, 12), "Đã trình ký", lead=V, due="2025-12-12"),
        row(5, "3275/UBND-VX", datetime(2025, 11, 27), "Báo cáo kết quả quản lý lao động nước ngoài năm 2025", "P. QLLĐ", datetime(2025, 12, 20), None, lead=L, due="2025-12-20"),
        row(6, "3301/UBND-KTTH", datetime(2025, 12, 1), "Xây dựng kịch bản tăng trưởng khu kinh tế năm 2026", "P. QLĐT, P. DN&GSĐT", datetime(2025, 12, 22), "Đang thực hiện", lead=[Q, D], due="2025-12-22"),
        row(7, "3310/UBND-VX", datetime(2025, 12, 2), "Kết nối cung cầu lao động với các tỉnh phía Bắc", "Trung tâm", None, "Đang thực hiện", lead=T),
        row(8, "CT 21/CT-UBND", datetime(2025, 12, 4), "Tăng cường kỷ luật, kỷ cương hành chính dịp cuối năm", "Văn phòng", "Thường xuyên", "Đang thực hiện", lead=V),
        row(9, "3342/UBND-TNMT", datetime(2025, 12, 5), "Rà soát nhu cầu sử dụng đất năm 2026 của các dự án trong KCN", "P. TN&MT", datetime(2025, 12, 19), "Chưa thực hiện", lead=M, due="2025-12-19"),
        [None, None, None, "Tổng cộng: 09 nhiệm vụ"],
    ]  # fmt: skip
    return Document("NV UBND chua hoan thanh.xlsx", workbook(cells(rows)), tasks(rows), date(2025, 12, 11))


def _digital() -> Document:
    head = ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm"]
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        head,
        ["I", "Hạ tầng số"] + [""] * 4,
        row("1", "Nâng cấp hệ thống mạng nội bộ, thiết bị bảo mật", "Văn phòng", "Sở Khoa học và Công nghệ", "Quý II/2026", "Hệ thống mạng được nâng cấp", lead=V, due="2026-06-30"),
        row("2", "Thuê máy chủ, sao lưu dữ liệu hệ thống eHeza", "Văn phòng", "", "Tháng 3/2026", "Hợp đồng", lead=V, due="2026-03-31"),
        ["II", "Dữ liệu số"] + [""] * 4,
        row("3", "Số hóa hồ sơ dự án đầu tư giai đoạn 2015 - 2025", "P. Quản lý đầu tư", "Văn phòng", "31/10/2026", "Kho hồ sơ số", lead=Q, support=V, due="2026-10-31"),
        row("4", "Cập nhật bản đồ số các khu công nghiệp", "P. Tài nguyên và Môi trường", "P. Quản lý đầu tư", "Quý III/2026", "Bản đồ số", lead=M, support=Q, due="2026-09-30"),
        row("5", "Xây dựng phần mềm quản lý lao động nước ngoài", "P. Quản lý lao động", "Văn phòng", "Quý IV/2026", "Phần mềm", lead=L, support=V, due="2026-12-31"),
        ["III", "Nguồn nhân lực"] + [""] * 4,
        row("6", "Tập huấn kỹ năng số, ứng dụng trí tuệ nhân tạo cho công chức, viên chức", "Trung tâm Dịch vụ việc làm", "Các phòng chuyên môn", "Tháng 5/2026", "02 lớp tập huấn", lead=T, support=PCM, due="2026-05-31"),
    ]  # fmt: skip
    paper = blank()
    for text in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số:        /KH-BQL",
        "Hải Phòng, ngày      tháng 12 năm 2025",
        "KẾ HOẠCH",
        "Chuyển đổi số của Ban Quản lý Khu kinh tế Hải Phòng năm 2026",
        "I. MỤC TIÊU",
        "- 100% hồ sơ công việc được xử lý trên môi trường mạng (trừ hồ sơ mật).",
        "- 90% dịch vụ công trực tuyến toàn trình phát sinh hồ sơ.",
        "II. NHIỆM VỤ CỤ THỂ",
        "Chi tiết tại bảng sau:",
    ):
        paper.add_paragraph(text)
    table = paper.add_table(rows=0, cols=6)
    for texts in cells(rows):
        made = table.add_row().cells
        if texts[0] in ("I", "II", "III"):
            made[1].merge(made[5]).text = texts[1]
            made[0].text = texts[0]
            continue
        for cell, text in zip(made, texts, strict=True):
            cell.text = text
    for text in (
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng",
        "- Là đầu mối theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 15/12/2026.",
        "- Lập dự toán kinh phí thực hiện Kế hoạch, trình Trưởng ban phê duyệt trong tháng 01/2026.",
        "2. Các phòng chuyên môn, đơn vị sự nghiệp",
        "- Cử 01 công chức, viên chức làm đầu mối chuyển đổi số, gửi danh sách về Văn phòng trước ngày 10/01/2026.",
        "Trên đây là Kế hoạch chuyển đổi số năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng./.",
        "Nơi nhận:",
        "- Sở Khoa học và Công nghệ;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    ):
        paper.add_paragraph(text)
    out = io.BytesIO()
    paper.save(out)
    wanted = (
        *tasks(rows),
        _w("Là đầu mối theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 15/12/2026", V, due="2026-12-15"),
        _w("Lập dự toán kinh phí thực hiện Kế hoạch, trình Trưởng ban phê duyệt trong tháng 01/2026", V, due="2026-01-31"),
        _w("Cử 01 công chức, viên chức làm đầu mối chuyển đổi số, gửi danh sách về Văn phòng trước ngày 10/01/2026", ALL, due="2026-01-10"),
    )
    return Document("Du thao KH CDS 2026.docx", out.getvalue(), wanted, date(2025, 12, 24))


def _pasted_table() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Hạn"],
        row("1", "Khóa sổ kế toán, đối chiếu số dư với Kho bạc", "VP", "TT", "31/12/2025", lead=V, support=T, due="2025-12-31"),
        row("2", "Nộp lưu hồ sơ công việc năm 2025 vào lưu trữ cơ quan", "Các phòng chuyên môn", "VP", "15/01/2026", lead=PCM, support=V, due="2026-01-15"),
        row("3", "Thống kê số lao động trong KCN thời điểm 31/12/2025", "QLLĐ", "TT", "10/01/2026", lead=L, support=T, due="2026-01-10"),
        row("4", "Chốt số liệu vốn đầu tư thực hiện, doanh thu, xuất khẩu năm 2025", "DN&GSĐT", "QLĐT", "08/01/2026", lead=D, support=Q, due="2026-01-08"),
        row("5", "Công bố danh mục dự án kêu gọi đầu tư năm 2026", "QLĐT", "", "Quý I/2026", lead=Q, due="2026-03-31"),
    ]  # fmt: skip
    text = "VIỆC CUỐI NĂM 2025 - ĐẦU NĂM 2026\n" + "\n".join("\t".join(one) for one in cells(rows)) + "\n"
    return Document("viec cuoi nam.txt", text.encode(), tasks(rows), date(2025, 12, 23))


def _disbursement() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4512/TB-BQL",
        "Hải Phòng, ngày 12 tháng 12 năm 2025",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp về tiến độ giải ngân, quyết toán năm 2025",
        "Ngày 11/12/2025, Phó Trưởng ban Bùi Ngọc Hải chủ trì cuộc họp nghe báo cáo tiến độ giải ngân vốn đầu tư công và quyết toán kinh phí năm 2025. Sau khi nghe Văn phòng báo cáo và ý kiến các thành phần dự họp, Phó Trưởng ban kết luận:",
        "1. Đến ngày 10/12/2025, tổng giá trị giải ngân đạt 78,4% kế hoạch vốn; tiến độ còn chậm so với yêu cầu, nguyên nhân chủ yếu do vướng mắc giải phóng mặt bằng.",
        "2. Giao Văn phòng chủ trì, phối hợp với Phòng Quản lý đầu tư hoàn thiện hồ sơ nghiệm thu, thanh toán gói thầu cải tạo trụ sở, hoàn thành trước ngày 25/12/2025.",
        "3. Giao Phòng Tài nguyên và Môi trường làm việc với UBND phường Hải An về mặt bằng tuyến đường trục KCN, báo cáo kết quả trước ngày 19/12/2025.",
        "4. Giao Trung tâm Dịch vụ việc làm rà soát, hoàn trả kinh phí đào tạo không sử dụng hết. Thời hạn: 20/12/2025.",
        "5. Giao Phòng Quản lý đầu tư tham mưu văn bản đề nghị UBND thành phố cho phép kéo dài thời gian giải ngân kế hoạch vốn năm 2025 sang năm 2026; trình Lãnh đạo Ban trước ngày 22/12/2025.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp hoàn tất thủ tục thanh toán, gửi chứng từ về Văn phòng chậm nhất ngày 24/12/2025.",
        "7. Đề nghị Kho bạc Nhà nước khu vực III tạo điều kiện, hỗ trợ Ban Quản lý trong quá trình thanh toán.",
        "8. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tuần báo cáo Phó Trưởng ban.",
        "Thông báo để các phòng, đơn vị biết và thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban (để b/c);",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        _w("hoàn thiện hồ sơ nghiệm thu, thanh toán gói thầu cải tạo trụ sở, hoàn thành trước ngày 25/12/2025", V, s=(Q,), due="2025-12-25"),
        _w("làm việc với UBND phường Hải An về mặt bằng tuyến đường trục KCN, báo cáo kết quả trước ngày 19/12/2025", M, due="2025-12-19"),
        _w("rà soát, hoàn trả kinh phí đào tạo không sử dụng hết", T, due="2025-12-20"),
        _w("tham mưu văn bản đề nghị UBND thành phố cho phép kéo dài thời gian giải ngân kế hoạch vốn năm 2025 sang năm 2026; trình Lãnh đạo Ban trước ngày 22/12/2025", Q, due="2025-12-22"),
        _w("hoàn tất thủ tục thanh toán, gửi chứng từ về Văn phòng chậm nhất ngày 24/12/2025", ALL, due="2025-12-24"),
        _w("tạo điều kiện, hỗ trợ Ban Quản lý trong quá trình thanh toán", "Kho bạc Nhà nước khu vực III", asked=True),
        _w("theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tuần báo cáo Phó Trưởng ban", V),
    )
    return Document("4512-TB giai ngan.docx", data, wanted, date(2025, 12, 15))


def _appraisal() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4431/BQL-VP",
        "V/v đánh giá, xếp loại chất lượng và bình xét thi đua, khen thưởng năm 2025",
        "Hải Phòng, ngày 02 tháng 12 năm 2025",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Căn cứ Nghị định số 335/2025/NĐ-CP của Chính phủ và Hướng dẫn số 5120/SNV-CCVC ngày 25/11/2025 của Sở Nội vụ, Ban Quản lý yêu cầu:",
        "1. Đối với các phòng chuyên môn, đơn vị sự nghiệp",
        "- Tổ chức họp kiểm điểm, đánh giá, xếp loại công chức, viên chức, xong trước ngày 10/12/2025.",
        "- Gửi hồ sơ đề nghị khen thưởng về Văn phòng trước ngày 12/12/2025. Hồ sơ gồm:",
        "+ Tờ trình kèm danh sách;",
        "+ Biên bản họp bình xét;",
        "+ Báo cáo thành tích của tập thể, cá nhân.",
        "2. Đối với Văn phòng",
        "- Tổng hợp, thẩm định hồ sơ, trình Hội đồng Thi đua - Khen thưởng họp ngày 17/12/2025.",
        "- Tham mưu quyết định xếp loại chất lượng công chức, viên chức, trình Trưởng ban ký ban hành trước ngày 25/12/2025.",
        "- Hoàn thành việc kê khai tài sản, thu nhập hằng năm của người có nghĩa vụ kê khai trước ngày 31/12/2025.",
        "3. Đối với Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Lập danh sách doanh nghiệp đủ điều kiện đề nghị UBND thành phố tặng Bằng khen, gửi Văn phòng trước ngày 11/12/2025.",
        "Quá thời hạn trên, Ban Quản lý không xem xét đối với các trường hợp nộp chậm. Mọi vướng mắc liên hệ đ/c Hương - Văn phòng, điện thoại 0225.3823205./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    wanted = (
        _w("Tổ chức họp kiểm điểm, đánh giá, xếp loại công chức, viên chức, xong trước ngày 10/12/2025", ALL, due="2025-12-10"),
        _w("Gửi hồ sơ đề nghị khen thưởng về Văn phòng trước ngày 12/12/2025", ALL, due="2025-12-12"),
        _w("Tổng hợp, thẩm định hồ sơ, trình Hội đồng Thi đua - Khen thưởng họp ngày 17/12/2025", V, due="2025-12-17"),
        _w("Tham mưu quyết định xếp loại chất lượng công chức, viên chức, trình Trưởng ban ký ban hành trước ngày 25/12/2025", V, due="2025-12-25"),
        _w("Hoàn thành việc kê khai tài sản, thu nhập hằng năm của người có nghĩa vụ kê khai trước ngày 31/12/2025", V, due="2025-12-31"),
        _w("Lập danh sách doanh nghiệp đủ điều kiện đề nghị UBND thành phố tặng Bằng khen, gửi Văn phòng trước ngày 11/12/2025", D, due="2025-12-11"),
    )
    return Document("4431-BQL-VP danh gia xep loai.docx", data, wanted, date(2025, 12, 4))


def _reports() -> Document:
    row = rows_of(("number", "content", "lead", "receiver", "deadline"))
    rows: list[Any] = [
        ["TT", "Tên báo cáo", "Đơn vị thực hiện", "Nơi nhận báo cáo", "Thời hạn gửi"],
        row("1", "Báo cáo cải cách hành chính năm 2025", "Văn phòng", "Sở Nội vụ", "Trước ngày 12/12/2025", lead=V, due="2025-12-12"),
        row("2", "Báo cáo thu hút đầu tư trong nước và nước ngoài năm 2025", "Phòng Quản lý đầu tư", "Bộ Tài chính, UBND thành phố", "Trước ngày 20/12/2025", lead=Q, due="2025-12-20"),
        row("3", "Báo cáo giám sát, đánh giá tổng thể đầu tư năm 2025", "Phòng Doanh nghiệp và GSĐT", "Sở Tài chính", "10/02/2026", lead=D, due="2026-02-10"),
        row("4", "Báo cáo tình hình sử dụng lao động, tai nạn lao động năm 2025", "Phòng Quản lý lao động", "Sở Nội vụ", "15/01/2026", lead=L, due="2026-01-15"),
        row("5", "Báo cáo công tác bảo vệ môi trường năm 2025", "Phòng Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", "Trước ngày 15/01/2026", lead=M, due="2026-01-15"),
        row("6", "Báo cáo kết quả hoạt động giới thiệu việc làm năm 2025", "Trung tâm Dịch vụ việc làm", "Trưởng ban", "19/12/2025", lead=T, due="2025-12-19"),
        row("7", "Báo cáo thực hành tiết kiệm, chống lãng phí năm 2025", "Văn phòng", "Sở Tài chính", "31/01/2026", lead=V, due="2026-01-31"),
    ]  # fmt: skip
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4448/BQL-VP",
        "V/v đôn đốc thực hiện chế độ báo cáo năm 2025",
        "Hải Phòng, ngày 04 tháng 12 năm 2025",
        "Kính gửi: Các phòng chuyên môn, Trung tâm Dịch vụ việc làm.",
        "Để bảo đảm chế độ thông tin, báo cáo năm 2025, Ban Quản lý yêu cầu các phòng, Trung tâm xây dựng các báo cáo theo phân công dưới đây:",
        cells(rows),
        "Đề nghị Trưởng các phòng, Giám đốc Trung tâm quan tâm chỉ đạo thực hiện đúng thời hạn./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("4448-BQL-VP che do bao cao.docx", data, tasks(rows), date(2025, 12, 5))
