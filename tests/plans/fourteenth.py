# ruff: noqa: E501
"""Papers of March 2026 as the deputy chief of office collects them from colleagues: work lists, minutes, plans, tables, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _week_calendar()
    yield _month_by_unit()
    yield _digital()
    yield _reform()
    yield _inspections()
    yield _disbursement()
    yield _follow_up()
    yield _minutes()
    yield _conclusion()
    yield _assignment_slip()
    yield _conference()
    yield _leader_note()
    yield _pasted_list()
    yield _pasted_minutes()


def _at(rows: Sequence[Any], words: str) -> int:
    """The number of the sheet's row in which a cell begins with these words."""
    return next(n for n, line in enumerate(cells(rows), start=1) if any(str(cell or "").startswith(words) for cell in line))


def _week_calendar() -> Document:
    columns = ("day", "hour", "content", "chair", "prepares", "present", "place")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        [],
        ["LỊCH CÔNG TÁC TUẦN 10"],
        ["(Từ ngày 02/3/2026 đến ngày 06/3/2026)"],
        [],
        ["Thứ, ngày", "Giờ", "Nội dung", "Lãnh đạo Ban", "Đơn vị chuẩn bị", "Thành phần", "Địa điểm"],
        row(
            "Thứ Hai\n02/3/2026", "8h00", "Họp giao ban Lãnh đạo Ban đầu tuần", "Trưởng ban", "Văn phòng",
            "Lãnh đạo Ban; Trưởng các phòng, đơn vị", "Phòng họp tầng 3", lead=V, due="2026-03-02",
        ),
        row(
            None, "14h00", "Nghe báo cáo tiến độ điều chỉnh quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải", "PTB Bùi Ngọc Hải",
            "P. QLĐT", "P. TN&MT, P. DN&GSĐT, đơn vị tư vấn", "Phòng họp tầng 2", lead=Q, due="2026-03-02",
        ),
        row(
            "Thứ Ba\n03/3/2026", "8h30", "Làm việc với Công ty TNHH LG Display Việt Nam về nhu cầu tuyển dụng lao động năm 2026",
            "PTB Bùi Ngọc Hải", "P. QLLĐ", "Trung tâm", "KCN Tràng Duệ", lead=L, due="2026-03-03",
        ),
        row(
            "Thứ Tư\n04/3/2026", "8h00", "Kiểm tra hiện trường trạm xử lý nước thải tập trung KCN Nam Cầu Kiền", "PTB Bùi Ngọc Hải",
            "P. TN&MT", "Công an thành phố, Sở Nông nghiệp và Môi trường", "KCN Nam Cầu Kiền", lead=M, due="2026-03-04",
        ),
        row(
            None, "14h00", "Dự họp UBND thành phố về giải ngân vốn đầu tư công quý I/2026", "Trưởng ban", "P. QLĐT, Văn phòng",
            None, "Trụ sở UBND thành phố", lead=[Q, V], due="2026-03-04",
        ),
        row(
            "Thứ Năm\n05/3/2026", "8h30", "Hội nghị tiếp xúc doanh nghiệp Hàn Quốc trong các KCN", "Trưởng ban", "P. DN&GSĐT",
            "Các phòng chuyên môn; Trung tâm", "Hội trường tầng 5", lead=D, due="2026-03-05",
        ),
        row(
            "Thứ Sáu\n06/3/2026", "14h00", "Phiên giao dịch việc làm lưu động tại KCN VSIP", "PTB Bùi Ngọc Hải", "Trung tâm",
            "P. QLLĐ", "KCN VSIP", lead=T, due="2026-03-06",
        ),
        [],
        ["Ghi chú: Lịch này thay giấy mời họp nội bộ. Các phòng, đơn vị có thay đổi đề nghị báo Văn phòng trước 16h00 ngày hôm trước."],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "KT. CHÁNH VĂN PHÒNG"],
        [None, None, None, None, "PHÓ CHÁNH VĂN PHÒNG"],
    ]
    monday, wednesday = _at(rows, "Thứ Hai"), _at(rows, "Thứ Tư")
    merged = ["A4:G4", "A5:G5", f"A{monday}:A{monday + 1}", f"A{wednesday}:A{wednesday + 1}"]
    return Document("p3 lich tuan", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 3, 2))


def _month_by_unit() -> Document:
    columns = ("number", "content", "support", "deadline", "chief", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["TỔNG HỢP CÔNG TÁC THÁNG 3/2026 CỦA CÁC PHÒNG, ĐƠN VỊ"],
        ["(Văn phòng tổng hợp theo đăng ký của các phòng, đơn vị đến ngày 27/02/2026)"],
        ["STT", "Nội dung công việc", "Phối hợp", "Thời gian hoàn thành", "Lãnh đạo Ban phụ trách", "Ghi chú"],
        ["I", "VĂN PHÒNG"],
        row(1, "Tổng hợp, trình ban hành Kế hoạch công tác dân vận chính quyền năm 2026", "Các phòng chuyên môn", "10/3/2026",
            "PTB Bùi Ngọc Hải", None, lead=V, support=PCM, due="2026-03-10"),
        row(2, "Rà soát hồ sơ nâng lương thường xuyên, nâng lương trước thời hạn quý I/2026", None, "20/3/2026", "Trưởng ban", None,
            lead=V, due="2026-03-20"),
        row(3, "Sửa chữa hệ thống điện, điều hòa tầng 2 trụ sở cơ quan", None, "Tháng 3", "PTB Bùi Ngọc Hải", "Nguồn KP tự chủ",
            lead=V, due="2026-03-31"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(1, "Thẩm định hồ sơ đề nghị cấp Giấy chứng nhận đăng ký đầu tư dự án Nhà máy sản xuất linh kiện ô tô tại KCN DEEP C 2B",
            "P. TN&MT", "13/3/2026", "Trưởng ban", None, lead=Q, support=M, due="2026-03-13"),
        row(2, "Báo cáo tình hình thu hút đầu tư quý I/2026", "P. DN&GSĐT", "25/3/2026", "Trưởng ban", None,
            lead=Q, support=D, due="2026-03-25"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(1, "Đôn đốc doanh nghiệp nộp báo cáo giám sát, đánh giá đầu tư năm 2025 trên Hệ thống thông tin quốc gia", None,
            "Trước 15/3", "PTB Bùi Ngọc Hải", None, lead=D, due="2026-03-15"),
        row(2, "Lập danh sách dự án chậm tiến độ trên 12 tháng, đề xuất phương án xử lý", "P. QLĐT, VP", "31/3/2026",
            "PTB Bùi Ngọc Hải", "TB 412/TB-BQL", lead=D, support=[Q, V], due="2026-03-31"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(1, "Giải quyết hồ sơ cấp giấy phép lao động cho người nước ngoài", None, "Thường xuyên", "PTB Bùi Ngọc Hải", None, lead=L),
        row(2, "Nắm tình hình quan hệ lao động sau Tết tại các doanh nghiệp sử dụng trên 1.000 lao động", "Trung tâm; LĐLĐ thành phố",
            "18/3/2026", "PTB Bùi Ngọc Hải", None, lead=L, support=T, due="2026-03-18"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(1, "Tham gia ý kiến báo cáo đánh giá tác động môi trường các dự án trong KCN Tiên Thanh", "P. QLĐT", "Theo đề nghị của Sở NN&MT",
            "PTB Bùi Ngọc Hải", None, lead=M, support=Q),
        row(2, "Cập nhật bản đồ hiện trạng sử dụng đất các khu công nghiệp", None, "Quý I/2026", "PTB Bùi Ngọc Hải", None,
            lead=M, due="2026-03-31"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(1, "Tổ chức 02 phiên giao dịch việc làm tại KCN VSIP và KCN Tràng Duệ", "P. QLLĐ", "06/3 và 20/3/2026", "PTB Bùi Ngọc Hải",
            None, lead=T, support=L, due="2026-03-20"),
        [],
        ["Tổng số: 12 nhiệm vụ"],
        [None, None, None, None, "NGƯỜI TỔNG HỢP"],
    ]
    return Document("p3 cong tac thang", workbook(cells(rows), merged=["A4:F4", "A5:F5"]), tasks(rows), date(2026, 3, 3))


def _digital() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Kèm theo Kế hoạch số 618/KH-BQL ngày 24/02/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Nhận thức số"],
        row("1", "Tổ chức tập huấn kỹ năng số, sử dụng trí tuệ nhân tạo cho công chức, viên chức", "Văn phòng",
            "Sở Khoa học và Công nghệ; các phòng chuyên môn", "02 lớp tập huấn", "Quý II/2026", lead=V, support=PCM, due="2026-06-30"),
        row("2", "Xây dựng chuyên mục Chuyển đổi số trên Cổng thông tin điện tử Ban Quản lý", None, "Trung tâm Dịch vụ việc làm",
            "Chuyên mục", "Tháng 4/2026", lead=V, support=T, due="2026-04-30"),
        ["II", "Hạ tầng số, an toàn thông tin"],
        row("3", "Nâng cấp đường truyền, thiết bị mạng nội bộ (LAN) tại trụ sở", "Văn phòng", None, "Hệ thống mạng được nâng cấp",
            "30/9/2026", lead=V, due="2026-09-30"),
        row("4", "Xây dựng hồ sơ đề xuất cấp độ an toàn hệ thống thông tin eHeza", None, "Công an thành phố",
            "Hồ sơ được phê duyệt", "Quý III/2026", lead=V, due="2026-09-30"),
        row("5", "Rà soát, cấp mới chứng thư số cho lãnh đạo và công chức", None, "Các phòng, đơn vị liên quan", "Danh sách chứng thư số",
            "Thường xuyên", lead=V),
        ["III", "Dữ liệu số"],
        row("6", "Số hóa hồ sơ dự án đầu tư còn hiệu lực giai đoạn 2008 - 2020", "Phòng Quản lý đầu tư", "Văn phòng",
            "Kho dữ liệu hồ sơ dự án", "31/12/2026", lead=Q, support=V, due="2026-12-31"),
        row("7", "Xây dựng cơ sở dữ liệu lao động trong khu công nghiệp, khu kinh tế", "Phòng QLLĐ", "Trung tâm DVVL; Sở Nội vụ",
            "Cơ sở dữ liệu", "Tháng 10/2026", lead=L, support=T, due="2026-10-31"),
        row("8", "Kết nối dữ liệu quan trắc nước thải, khí thải tự động của các khu công nghiệp", "Phòng TN&MT",
            "Sở Nông nghiệp và Môi trường", "Dữ liệu được kết nối", "Quý IV/2026", lead=M, due="2026-12-31"),
        row("9", "Chuẩn hóa danh mục doanh nghiệp trong khu công nghiệp dùng chung trong toàn Ban", "Phòng DN&GSĐT",
            "Phòng QLĐT, Phòng QLLĐ", "Danh mục dùng chung", "15/5/2026", lead=D, support=[Q, L], due="2026-05-15"),
        ["IV", "Dịch vụ công"],
        row("10", "Tái cấu trúc quy trình thủ tục hành chính đủ điều kiện cung cấp trực tuyến toàn trình", "Các phòng chuyên môn",
            "Văn phòng", "Quy trình điện tử", "Trước ngày 30/6/2026", lead=PCM, support=V, due="2026-06-30"),
        row("11", "Tuyên truyền, hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến, thanh toán trực tuyến", "Các phòng chuyên môn, đơn vị sự nghiệp",
            None, "Tin, bài, tài liệu hướng dẫn", "Năm 2026", lead=ALL, due="2026-12-31"),
        row("12", "Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Báo cáo", "05/12/2026", lead=V, support=ALL, due="2026-12-05"),
    ]
    first, third = _at(rows, "Tổ chức tập huấn"), _at(rows, "Nâng cấp đường truyền")
    merged = ["A1:F1", "A2:F2", "A3:F3", f"C{first}:C{first + 1}", f"C{third}:C{third + 2}"]
    return Document("p3 chuyen doi so", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 2, 27))


def _reform() -> Document:
    columns = ("number", "content", "product", "lead", "support", "start", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 355/QĐ-BQL ngày 04/02/2026)"],
        ["STT", "Nội dung, nhiệm vụ", "Kết quả, sản phẩm", "Phân công thực hiện", None, "Thời gian thực hiện", None],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row("1.1", "Ban hành Kế hoạch kiểm tra cải cách hành chính năm 2026", "Kế hoạch", "VP", None, "Tháng 02/2026", "Tháng 3/2026",
            lead=V, due="2026-03-31"),
        row("1.2", "Kiểm tra cải cách hành chính tại các phòng, đơn vị", "Thông báo kết quả kiểm tra", "VP", "Các phòng chuyên môn",
            "Tháng 5/2026", "Tháng 6/2026", lead=V, support=PCM, due="2026-06-30"),
        row("1.3", "Đăng ký và triển khai sáng kiến cải cách hành chính", "Sáng kiến được công nhận", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "VP", "Tháng 3/2026", "Quý III/2026", lead=ALL, support=V, due="2026-09-30"),
        ["II", "CẢI CÁCH THỂ CHẾ"],
        row("2.1", "Rà soát văn bản quy phạm pháp luật liên quan đến lĩnh vực quản lý khu công nghiệp, khu kinh tế", "Báo cáo kết quả rà soát",
            "P. QLĐT", "P. DN&GSĐT, P. QLLĐ, P. TN&MT", "01/3/2026", "15/11/2026", lead=Q, support=[D, L, M], due="2026-11-15"),
        row("2.2", "Tham gia góp ý dự thảo văn bản quy phạm pháp luật", "Văn bản góp ý", "Các phòng chuyên môn", None, None, "Khi có yêu cầu",
            lead=PCM),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        row("3.1", "Rà soát, đề xuất đơn giản hóa thủ tục hành chính lĩnh vực đầu tư", "Phương án đơn giản hóa", "P. QLĐT", "VP",
            "Quý I/2026", "Quý II/2026", lead=Q, support=V, due="2026-06-30"),
        row("3.2", "Rà soát, đề xuất đơn giản hóa thủ tục hành chính lĩnh vực lao động, việc làm", "Phương án đơn giản hóa", "P. QLLĐ", "VP",
            "Quý I/2026", "Quý II/2026", lead=L, support=V, due="2026-06-30"),
        row("3.3", "Niêm yết, công khai thủ tục hành chính tại Bộ phận một cửa", "Danh mục TTHC được niêm yết", "VP", "Các phòng chuyên môn",
            None, "Thường xuyên", lead=V, support=PCM),
        row("3.4", "Khảo sát mức độ hài lòng của tổ chức, cá nhân", "Báo cáo kết quả khảo sát", "VP", "Trung tâm DVVL", "Tháng 6/2026",
            "30/10/2026", lead=V, support=T, due="2026-10-30"),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ"],
        row("4.1", "Xây dựng Đề án vị trí việc làm sau sắp xếp", "Đề án trình UBND thành phố", "VP", "Sở Nội vụ", "Tháng 3/2026",
            "Sau khi có hướng dẫn của Bộ Nội vụ", lead=V),
        row("4.2", "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030", "Phương án", "Trung tâm DVVL", "VP; Sở Tài chính",
            "Tháng 4/2026", "Tháng 7/2026", lead=T, support=V, due="2026-07-31"),
        ["V", "CHẾ ĐỘ BÁO CÁO"],
        row("5.1", "Báo cáo cải cách hành chính định kỳ", "Báo cáo", "VP", "Các phòng chuyên môn", None, "Hằng quý", lead=V, support=PCM),
        row("5.2", "Tự chấm điểm Chỉ số cải cách hành chính năm 2026", "Bảng tự chấm điểm và tài liệu kiểm chứng", "VP",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "01/11/2026", "15/12/2026", lead=V, support=ALL, due="2026-12-15"),
    ]
    merged = ["A2:G2", "A3:G3", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4"]
    return Document("p3 ke hoach cchc", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 2, 9))


def _inspections() -> Document:
    columns = ("number", "content", "place", "deadline", "lead", "support", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["DANH SÁCH KIỂM TRA DOANH NGHIỆP NĂM 2026 (ĐỢT 1)"],
        ["(Kèm theo Kế hoạch số 702/KH-BQL ngày 05/3/2026 của Ban Quản lý)"],
        ["TT", "Nội dung kiểm tra, doanh nghiệp được kiểm tra", "Địa điểm", "Thời gian kiểm tra", "Phòng chủ trì", "Đơn vị phối hợp", "Ghi chú"],
        row(1, "Kiểm tra việc chấp hành pháp luật lao động, an toàn vệ sinh lao động tại Công ty TNHH Pegatron Việt Nam", "KCN DEEP C 2A",
            "Từ 16/3 đến 18/3/2026", "P. QLLĐ", "P. DN&GSĐT; Sở Nội vụ; BHXH thành phố", None, lead=L, support=D, due="2026-03-18"),
        row(2, "Kiểm tra việc chấp hành pháp luật lao động tại Công ty TNHH Giày Aurora Việt Nam", "KCN Nomura", "23/3/2026 - 24/3/2026",
            "P. QLLĐ", "Trung tâm", None, lead=L, support=T, due="2026-03-24"),
        row(3, "Kiểm tra công tác bảo vệ môi trường của Công ty CP Khu công nghiệp Đình Vũ", "KCN Đình Vũ", "26/3/2026", "P. TN&MT",
            "Công an thành phố", None, lead=M, due="2026-03-26"),
        row(4, "Kiểm tra việc vận hành công trình xử lý chất thải tại Công ty TNHH Kyocera Việt Nam", "KCN VSIP", "Tháng 4/2026", "P. TN&MT",
            "P. DN&GSĐT; UBND phường Thủy Nguyên", None, lead=M, support=D, due="2026-04-30"),
        row(5, "Giám sát tiến độ thực hiện dự án Khu dịch vụ logistics Nam Đình Vũ", "KCN Nam Đình Vũ", "Tháng 4/2026", "P. DN&GSĐT",
            "P. QLĐT", None, lead=D, support=Q, due="2026-04-30"),
        row(6, "Giám sát việc góp vốn, huy động vốn các dự án được cấp mới năm 2024", "Các KCN", "Quý II/2026", "P. DN&GSĐT",
            "P. QLĐT; Thuế thành phố", "Kiểm tra qua hồ sơ", lead=D, support=Q, due="2026-06-30"),
        row(7, "Kiểm tra trật tự xây dựng tại lô đất CN5 của Công ty CP Shinec", "KCN Nam Cầu Kiền", "15/5/2026", "P. TN&MT, P. QLĐT",
            "Sở Xây dựng", None, lead=[M, Q], due="2026-05-15"),
        row(8, "Kiểm tra đột xuất theo phản ánh, kiến nghị của người dân, doanh nghiệp", "Các KCN", "Khi có yêu cầu", "Các phòng chuyên môn",
            "Văn phòng", None, lead=PCM, support=V),
        ["Tổng cộng: 08 cuộc"],
        [],
        ["Ghi chú: Thời gian kiểm tra cụ thể do Trưởng đoàn thông báo trước cho doanh nghiệp ít nhất 05 ngày làm việc."],
    ]
    return Document("p3 kiem tra", workbook(cells(rows), merged=["A2:G2", "A3:G3"]), tasks(rows), date(2026, 3, 10))


def _disbursement() -> Document:
    columns = ("number", "project", "plan", "paid", "rate", "cause", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BIỂU TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026"],
        ["(Số liệu tính đến ngày 28/02/2026)"],
        [None, None, None, None, None, None, None, None, "Đơn vị tính: triệu đồng"],
        ["TT", "Tên dự án", "Kế hoạch vốn 2026", "Giải ngân", "Tỷ lệ (%)", "Khó khăn, vướng mắc", "Công việc phải thực hiện",
         "Đơn vị thực hiện", "Thời hạn"],
        ["", "TỔNG SỐ", 186500, 21340, 11.4],
        ["A", "Dự án chuyển tiếp", 142000, 21340, 15.0],
        row(1, "Tuyến đường nối KCN Nam Đình Vũ với đường Tân Vũ - Lạch Huyện", 96000, 18200, 19.0, "Còn 04 hộ chưa bàn giao mặt bằng",
            "Phối hợp UBND phường Đông Hải hoàn thành chi trả bồi thường 04 hộ còn lại", "P. TN&MT", "20/3/2026", lead=M, due="2026-03-20"),
        row(None, None, None, None, None, None, "Nghiệm thu khối lượng gói thầu số 05, lập hồ sơ thanh toán đợt 1", "P. QLĐT", "31/3/2026",
            lead=Q, due="2026-03-31"),
        row(2, "Cải tạo, mở rộng trụ sở làm việc Ban Quản lý", 28000, 3140, 11.2, None,
            "Lựa chọn nhà thầu gói thiết bị nội thất", "Văn phòng", "15/4/2026", lead=V, due="2026-04-15"),
        row(None, None, None, None, None, None, "Hoàn thiện hồ sơ nghiệm thu phòng cháy, chữa cháy", "Văn phòng", "Quý II/2026",
            lead=V, due="2026-06-30"),
        row(3, "Hệ thống thoát nước ngoài hàng rào KCN Tràng Duệ 3", 18000, 0, 0, "Chưa thống nhất điểm đấu nối",
            "Làm việc với Sở Xây dựng thống nhất vị trí đấu nối thoát nước", "P. QLĐT, P. TN&MT", "Trước ngày 18/3/2026",
            lead=[Q, M], due="2026-03-18"),
        ["B", "Dự án khởi công mới", 44500, 0, 0],
        row(4, "Trung tâm điều hành thông minh Khu kinh tế (giai đoạn 1)", 26500, 0, 0, "Đang thẩm định",
            "Trình Sở Khoa học và Công nghệ thẩm định thiết kế chi tiết", "Văn phòng", "Tháng 4/2026", lead=V, due="2026-04-30"),
        row(5, "Sửa chữa sàn giao dịch việc làm", 18000, 0, 0, None, "Phê duyệt báo cáo kinh tế - kỹ thuật", "Trung tâm DVVL", "Tháng 5/2026",
            lead=T, due="2026-05-31"),
        row(None, None, None, None, None, None, "Bố trí địa điểm làm việc tạm trong thời gian thi công", "Trung tâm DVVL",
            "Trước khi khởi công", lead=T),
        [],
        ["Nơi nhận: Lãnh đạo Ban; các phòng, Trung tâm; Lưu: VT, QLĐT."],
    ]
    one, two, five = _at(rows, "Tuyến đường nối"), _at(rows, "Cải tạo"), _at(rows, "Sửa chữa sàn")
    merged = ["A1:I1", "A2:I2"] + [f"{column}{at}:{column}{at + 1}" for at in (one, two, five) for column in "ABCDEF"]
    return Document("p3 giai ngan", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 3, 5))


def _follow_up() -> Document:
    columns = ("number", "source", "issued", "content", "lead", "support", "deadline", "state", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ, LÃNH ĐẠO BAN GIAO - CẬP NHẬT NGÀY 12/3/2026"],
        [],
        ["STT", "Số văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Phối hợp", "Thời hạn", "Tình trạng", "Ghi chú"],
        row(1, "812/UBND-ĐTQH", datetime(2026, 2, 25), "Báo cáo phương án mở rộng Khu công nghiệp Tràng Duệ 3", "P. QLĐT", None,
            datetime(2026, 3, 16), "Đang thực hiện", None, lead=Q, due="2026-03-16"),
        row(2, "845/UBND-NNMT", datetime(2026, 2, 26), "Xử lý phản ánh ô nhiễm mùi khu vực giáp ranh KCN Nam Cầu Kiền", "P. TN&MT", "P. DN&GSĐT",
            datetime(2026, 3, 14), "Đang thực hiện", "Đã lấy mẫu ngày 04/3", lead=M, support=D, due="2026-03-14"),
        row(3, "101/TB-UBND", datetime(2026, 3, 2), "Đề xuất cơ chế hỗ trợ nhà ở cho công nhân trong khu công nghiệp", "P. QLLĐ",
            "P. QLĐT, Trung tâm", datetime(2026, 3, 31), "Chưa thực hiện", None, lead=L, support=[Q, T], due="2026-03-31"),
        row(4, "930/UBND-NC", datetime(2026, 3, 3), "Cung cấp hồ sơ phục vụ Đoàn thanh tra Thanh tra thành phố", "Văn phòng",
            "Các phòng chuyên môn", datetime(2026, 3, 20), "Đang thực hiện", None, lead=V, support=PCM, due="2026-03-20"),
        row(5, "948/UBND-TC", datetime(2026, 3, 4), "Xây dựng dự toán kinh phí xúc tiến đầu tư năm 2027", "Văn phòng", "Trung tâm",
            "Tháng 6/2026", "Chưa thực hiện", None, lead=V, support=T, due="2026-06-30"),
        row(6, "411/TB-BQL", datetime(2026, 3, 5), "Tham mưu văn bản nhắc các chủ đầu tư hạ tầng nộp báo cáo quan trắc môi trường", "P. TN&MT", None,
            datetime(2026, 3, 18), "Đã trình Lãnh đạo Ban", None, lead=M, due="2026-03-18"),
        row(7, "411/TB-BQL", datetime(2026, 3, 5), "Rà soát doanh nghiệp chưa đăng ký nội quy lao động", "P. QLLĐ", None,
            "Không thời hạn", "Đang thực hiện", None, lead=L),
        row(8, "411/TB-BQL", datetime(2026, 3, 5), "Hướng dẫn doanh nghiệp chế xuất thực hiện báo cáo quyết toán", "P. DN&GSĐT",
            "Chi cục Hải quan khu vực III", datetime(2026, 4, 10), "Đang thực hiện", None, lead=D, due="2026-04-10"),
        row(9, "1002/UBND-KGVX", datetime(2026, 3, 6), "Xây dựng nhà lưu trú công nhân tại phường An Dương", "Sở Xây dựng",
            "Ban Quản lý KKT Hải Phòng", datetime(2026, 5, 30), None, "Theo dõi, phối hợp khi có yêu cầu", lead="Sở Xây dựng",
            due="2026-05-30", asked=True),
        row(10, "433/TB-BQL", datetime(2026, 3, 9), "Báo cáo kết quả rà soát cơ sở dữ liệu doanh nghiệp", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "VP", datetime(2026, 3, 25), "Đang thực hiện", None, lead=ALL, support=V, due="2026-03-25"),
        ["Tổng", None, None, "10 nhiệm vụ"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=4):
            for cell in (line[2], line[6]):
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    return Document("p3 theo doi", workbook(cells(rows), merged=["A1:I1"], prepare=prepare), tasks(rows), date(2026, 3, 13))


def _minutes() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Hải Phòng, ngày 09 tháng 3 năm 2026",
        "BIÊN BẢN",
        "Họp giao ban tuần 11 năm 2026",
        "Thời gian: 8h00 ngày 09/3/2026. Địa điểm: Phòng họp tầng 3.",
        "Chủ trì: Đồng chí Trưởng ban. Thư ký: Đồng chí Nguyễn Thu Hương, Phó Chánh Văn phòng.",
        "Thành phần: Các đồng chí Phó Trưởng ban; Chánh Văn phòng, Trưởng các phòng chuyên môn, Giám đốc Trung tâm Dịch vụ việc làm.",
        "I. KẾT QUẢ CÔNG TÁC TUẦN 10",
        "Phòng Quản lý đầu tư báo cáo: trong tuần đã cấp mới 03 dự án, điều chỉnh 05 dự án, tổng vốn tăng thêm 128 triệu USD.",
        "Phòng Quản lý lao động báo cáo: tình hình lao động sau Tết cơ bản ổn định, tỷ lệ quay lại làm việc đạt 97,2%.",
        "Phòng Tài nguyên và Môi trường báo cáo: đã kiểm tra hiện trường trạm xử lý nước thải KCN Nam Cầu Kiền.",
        "II. KẾT LUẬN CỦA ĐỒNG CHÍ TRƯỞNG BAN",
        "Đồng chí Trưởng ban ghi nhận sự cố gắng của các phòng, đơn vị trong tuần qua và giao nhiệm vụ tuần 11 như sau:",
        "1. Văn phòng",
        "- Hoàn thiện dự thảo Quy chế làm việc sửa đổi, gửi lấy ý kiến các phòng, đơn vị trước ngày 12/3/2026.",
        "- Chuẩn bị tài liệu làm việc với Đoàn công tác của Bộ Tài chính ngày 13/3/2026.",
        "- Theo dõi, đôn đốc việc cập nhật hồ sơ công việc trên phần mềm HpNet.",
        "2. Phòng Quản lý đầu tư",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát quỹ đất sạch còn lại tại các khu công nghiệp, báo cáo Trưởng ban trước ngày 20/3/2026.",
        "- Dự thảo văn bản trả lời kiến nghị của Công ty CP Sao Đỏ, xong trong ngày 11/3/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Tổng hợp khó khăn, vướng mắc của doanh nghiệp Hàn Quốc sau hội nghị ngày 05/3, hoàn thành trước ngày 16/3/2026.",
        "4. Phòng Quản lý lao động",
        "- Phối hợp với Liên đoàn Lao động thành phố nắm tình hình thưởng, lương tại các doanh nghiệp dệt may, da giày.",
        "- Báo cáo nhanh vụ ngừng việc tập thể tại Công ty TNHH Regina Miracle trước 16h00 ngày 10/3/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Tham mưu thông báo kết quả kiểm tra trạm xử lý nước thải KCN Nam Cầu Kiền, trình ký trước ngày 13/3/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Xây dựng kế hoạch tổ chức Ngày hội việc làm quý II/2026, trình Lãnh đạo Ban trước 25/3/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp",
        "- Gửi số liệu báo cáo quý I/2026 về Văn phòng trước ngày 18/3/2026.",
        "Cuộc họp kết thúc vào 10h15 cùng ngày. Biên bản được thông qua, các thành viên dự họp nhất trí./.",
        "THƯ KÝ\nNguyễn Thu Hương",
        "CHỦ TRÌ",
    )
    wanted = (
        Wanted("Hoàn thiện dự thảo Quy chế làm việc sửa đổi, gửi lấy ý kiến các phòng, đơn vị trước ngày 12/3/2026.", (V,), due="2026-03-12"),
        Wanted("Chuẩn bị tài liệu làm việc với Đoàn công tác của Bộ Tài chính ngày 13/3/2026.", (V,), due="2026-03-13"),
        Wanted("Theo dõi, đôn đốc việc cập nhật hồ sơ công việc trên phần mềm HpNet.", (V,)),
        Wanted("rà soát quỹ đất sạch còn lại tại các khu công nghiệp, báo cáo Trưởng ban trước ngày 20/3/2026.", (Q,), (M,), due="2026-03-20"),
        Wanted("Dự thảo văn bản trả lời kiến nghị của Công ty CP Sao Đỏ, xong trong ngày 11/3/2026.", (Q,), due="2026-03-11"),
        Wanted("Tổng hợp khó khăn, vướng mắc của doanh nghiệp Hàn Quốc sau hội nghị ngày 05/3, hoàn thành trước ngày 16/3/2026.", (D,),
               due="2026-03-16"),
        Wanted("nắm tình hình thưởng, lương tại các doanh nghiệp dệt may, da giày.", (L,)),
        Wanted("Báo cáo nhanh vụ ngừng việc tập thể tại Công ty TNHH Regina Miracle trước 16h00 ngày 10/3/2026.", (L,), due="2026-03-10"),
        Wanted("Tham mưu thông báo kết quả kiểm tra trạm xử lý nước thải KCN Nam Cầu Kiền, trình ký trước ngày 13/3/2026.", (M,),
               due="2026-03-13"),
        Wanted("Xây dựng kế hoạch tổ chức Ngày hội việc làm quý II/2026, trình Lãnh đạo Ban trước 25/3/2026.", (T,), due="2026-03-25"),
        Wanted("Gửi số liệu báo cáo quý I/2026 về Văn phòng trước ngày 18/3/2026.", (ALL,), due="2026-03-18"),
    )
    return Document("p3 bien ban giao ban", data, wanted, date(2026, 3, 11))


def _conclusion() -> Document:
    data = word(
        "UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "Số: 467/TB-BQL",
        "Hải Phòng, ngày 16 tháng 3 năm 2026",
        "THÔNG BÁO",
        "Kết luận của đồng chí Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp nghe báo cáo công tác chuẩn bị Hội nghị xúc tiến đầu tư năm 2026",
        "Ngày 13/3/2026, đồng chí Phó Trưởng ban Bùi Ngọc Hải đã chủ trì cuộc họp nghe báo cáo công tác chuẩn bị Hội nghị xúc tiến đầu tư và tình hình giải quyết kiến nghị của doanh nghiệp. "
        "Sau khi nghe báo cáo và ý kiến các đại biểu, đồng chí Phó Trưởng ban kết luận:",
        "1. Cơ bản nhất trí với nội dung báo cáo của Phòng Quản lý đầu tư. Công tác chuẩn bị đã được triển khai tích cực, tuy nhiên tiến độ một số phần việc còn chậm so với yêu cầu.",
        "2. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng, Trung tâm Dịch vụ việc làm hoàn thiện kịch bản Hội nghị, trình Lãnh đạo Ban trước ngày 20/3/2026.",
        "3. Giao Văn phòng lập dự toán kinh phí tổ chức Hội nghị theo đúng chế độ quy định, hoàn thành trước ngày 23/3/2026.",
        "4. Giao Phòng Doanh nghiệp và Giám sát đầu tư:",
        "a) Rà soát danh sách doanh nghiệp mời dự Hội nghị, gửi Văn phòng trước ngày 19/3/2026;",
        "b) Tổng hợp kết quả giải quyết 17 kiến nghị của doanh nghiệp tại hội nghị đối thoại năm 2025, báo cáo Phó Trưởng ban trước ngày 27/3/2026;",
        "c) Tham mưu văn bản đề nghị Sở Tài chính hướng dẫn thủ tục chuyển nhượng dự án.",
        "5. Phòng Tài nguyên và Môi trường khẩn trương cung cấp thông tin quỹ đất, giá thuê đất hạ tầng các khu công nghiệp cho Phòng Quản lý đầu tư trước ngày 18/3/2026.",
        "6. Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm xây dựng báo cáo nguồn nhân lực phục vụ nhà đầu tư, hoàn thành trong tháng 3/2026.",
        "7. Các phòng chuyên môn chuẩn bị nội dung trả lời nhà đầu tư thuộc lĩnh vực phụ trách, gửi Phòng Quản lý đầu tư tổng hợp trước ngày 25/3/2026.",
        "8. Yêu cầu các phòng, đơn vị nêu cao tinh thần trách nhiệm, chủ động phối hợp, không để ảnh hưởng đến tiến độ chung.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Các PCM, ĐVSN;\n- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("hoàn thiện kịch bản Hội nghị, trình Lãnh đạo Ban trước ngày 20/3/2026.", (Q,), (V, T), due="2026-03-20"),
        Wanted("lập dự toán kinh phí tổ chức Hội nghị theo đúng chế độ quy định, hoàn thành trước ngày 23/3/2026.", (V,), due="2026-03-23"),
        Wanted("Rà soát danh sách doanh nghiệp mời dự Hội nghị, gửi Văn phòng trước ngày 19/3/2026", (D,), due="2026-03-19"),
        Wanted("Tổng hợp kết quả giải quyết 17 kiến nghị của doanh nghiệp tại hội nghị đối thoại năm 2025, báo cáo Phó Trưởng ban trước ngày 27/3/2026",
               (D,), due="2026-03-27"),
        Wanted("Tham mưu văn bản đề nghị Sở Tài chính hướng dẫn thủ tục chuyển nhượng dự án.", (D,)),
        Wanted("khẩn trương cung cấp thông tin quỹ đất, giá thuê đất hạ tầng các khu công nghiệp cho Phòng Quản lý đầu tư trước ngày 18/3/2026.",
               (M,), due="2026-03-18"),
        Wanted("xây dựng báo cáo nguồn nhân lực phục vụ nhà đầu tư, hoàn thành trong tháng 3/2026.", (L,), (T,), due="2026-03-31"),
        Wanted("chuẩn bị nội dung trả lời nhà đầu tư thuộc lĩnh vực phụ trách, gửi Phòng Quản lý đầu tư tổng hợp trước ngày 25/3/2026.", (PCM,),
               due="2026-03-25"),
    )
    return Document("p3 thong bao ket luan", data, wanted, date(2026, 3, 17))


def _assignment_slip() -> Document:
    columns = ("number", "content", "product", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Yêu cầu kết quả", "Thời hạn hoàn thành", "Ghi chú"],
        row("1", "Tham mưu kế hoạch kiểm tra việc thực hiện pháp luật về bảo hiểm xã hội, bảo hiểm thất nghiệp năm 2026",
            "Dự thảo kế hoạch", "20/3/2026", "", lead=L, due="2026-03-20"),
        row("2", "Rà soát, lập danh sách lao động nước ngoài hết hạn giấy phép trong quý II/2026", "Danh sách", "25/3/2026", "",
            lead=L, due="2026-03-25"),
        row("3", "Cập nhật dữ liệu tai nạn lao động 3 tháng đầu năm", "Biểu số liệu", "31/3/2026", "", lead=L, due="2026-03-31"),
        row("4", "Chuẩn bị nội dung hội nghị tuyên truyền Luật Việc làm (sửa đổi) cho doanh nghiệp", "Tài liệu, giấy mời", "10/4/2026",
            "Phối hợp Trung tâm", lead=L, support=T, due="2026-04-10"),
        row("5", "Hướng dẫn doanh nghiệp xây dựng thang lương, bảng lương", "", "Thường xuyên", "", lead=L),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHIẾU GIAO VIỆC",
        "Số: 18/PGV-BQL, ngày 12 tháng 3 năm 2026",
        "Người giao: Đồng chí Bùi Ngọc Hải, Phó Trưởng ban",
        "Đơn vị nhận: Phòng Quản lý lao động",
        cells(rows),
        "Yêu cầu đơn vị nhận việc báo cáo kết quả về Lãnh đạo Ban qua Văn phòng.",
        "NGƯỜI GIAO VIỆC\nBùi Ngọc Hải",
        "NGƯỜI NHẬN VIỆC",
    )
    return Document("p3 phieu giao viec", data, tasks(rows), date(2026, 3, 16))


def _conference() -> Document:
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Công việc", "Thực hiện", "Phối hợp", "Thời gian"],
        ["I", "Công tác nội dung", "", "", ""],
        row("1", "Xây dựng báo cáo trung tâm của Hội nghị", "Phòng Quản lý đầu tư", "Các phòng chuyên môn", "27/3/2026", lead=Q, support=PCM,
            due="2026-03-27"),
        row("2", "Viết bài phát biểu khai mạc, bế mạc của Lãnh đạo thành phố", "Văn phòng", "Phòng Quản lý đầu tư", "30/3/2026", lead=V,
            support=Q, due="2026-03-30"),
        row("3", "Làm phim giới thiệu môi trường đầu tư Khu kinh tế (5 phút)", "Trung tâm Dịch vụ việc làm", "Báo và Phát thanh, Truyền hình Hải Phòng",
            "05/4/2026", lead=T, due="2026-04-05"),
        row("4", "Chuẩn bị hồ sơ trao Giấy chứng nhận đăng ký đầu tư cho 06 dự án", "Phòng Quản lý đầu tư", "", "08/4/2026", lead=Q,
            due="2026-04-08"),
        ["II", "Công tác hậu cần", "", "", ""],
        row("5", "Gửi giấy mời đại biểu trong nước và quốc tế", "Văn phòng", "Phòng Doanh nghiệp và GSĐT", "28/3/2026", lead=V, support=D,
            due="2026-03-28"),
        row("6", "Bố trí hội trường, âm thanh, phiên dịch, tiệc trà", "Văn phòng", "", "09/4/2026", lead=V, due="2026-04-09"),
        row("7", "Đón tiếp, hướng dẫn đại biểu", "Văn phòng, Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "7h30 ngày 10/4/2026",
            lead=[V, T], support=L, due="2026-04-10"),
        row("8", "Bố trí gian trưng bày sản phẩm của doanh nghiệp", "Phòng Doanh nghiệp và GSĐT", "Phòng Tài nguyên và Môi trường", "Trước 09/4/2026",
            lead=D, support=M, due="2026-04-09"),
        row("9", "Bảo đảm an ninh trật tự, phân luồng giao thông", "Công an thành phố", "Văn phòng", "10/4/2026", lead="Công an thành phố",
            support=V, due="2026-04-10", asked=True),
        ["III", "Công tác sau Hội nghị", "", "", ""],
        row("10", "Thanh quyết toán kinh phí Hội nghị", "Văn phòng", "", "Tháng 4/2026", lead=V, due="2026-04-30"),
        row("11", "Theo dõi, hỗ trợ các nhà đầu tư ký biên bản ghi nhớ", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và GSĐT", "Sau Hội nghị",
            lead=Q, support=D),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 498/KH-BQL",
        "Hải Phòng, ngày 18 tháng 3 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị xúc tiến đầu tư vào Khu kinh tế Hải Phòng năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Giới thiệu tiềm năng, lợi thế của Khu kinh tế Hải Phòng tới các nhà đầu tư trong và ngoài nước.",
        "2. Công tác tổ chức bảo đảm trang trọng, hiệu quả, tiết kiệm, đúng quy định.",
        "II. THỜI GIAN, ĐỊA ĐIỂM",
        "Thời gian: 8h00 ngày 10/4/2026 (thứ Sáu). Địa điểm: Trung tâm Hội nghị thành phố.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "IV. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn ngân sách xúc tiến đầu tư năm 2026 của Ban Quản lý.",
        "Trên đây là Kế hoạch tổ chức Hội nghị xúc tiến đầu tư năm 2026./.",
        "Nơi nhận:\n- UBND thành phố (để báo cáo);\n- Các PCM, ĐVSN;\n- Lưu: VT, QLĐT.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nBùi Ngọc Hải",
    )
    return Document("p3 hoi nghi", data, tasks(rows), date(2026, 3, 20))


def _leader_note() -> Document:
    text = """Ý kiến chỉ đạo của đ/c Trưởng ban sáng 19/3/2026, VP chuyển các phòng thực hiện:

1. P. QLĐT: kiểm tra lại hồ sơ dự án Nhà máy pin Jinko, báo cáo trước 17h ngày 20/3
2. P. TN&MT chuẩn bị tài liệu làm việc với Sở Nông nghiệp và Môi trường về đất Tiên Lãng, ngày 24/3 họp
3. VP soạn công văn xin lùi thời gian báo cáo UBND thành phố nội dung quy hoạch, gửi trong ngày 19/3
4. P. DN&GSĐT phối hợp P. QLLĐ xác minh đơn của công nhân Công ty Fuji Mold, trả lời trước 30/3/2026
5. Trung tâm: báo cáo số lao động đã giới thiệu việc làm quý I
6. Các phòng chuyên môn rà soát lại nhiệm vụ quá hạn trên phân hệ NV UBND, gửi VP trước 23/3.

Các anh chị nhận được tin phản hồi giúp em. Trân trọng cảm ơn!
"""
    wanted = (
        Wanted("kiểm tra lại hồ sơ dự án Nhà máy pin Jinko, báo cáo trước 17h ngày 20/3", (Q,), due="2026-03-20"),
        Wanted("chuẩn bị tài liệu làm việc với Sở Nông nghiệp và Môi trường về đất Tiên Lãng, ngày 24/3 họp", (M,), due="2026-03-24"),
        Wanted("soạn công văn xin lùi thời gian báo cáo UBND thành phố nội dung quy hoạch, gửi trong ngày 19/3", (V,), due="2026-03-19"),
        Wanted("xác minh đơn của công nhân Công ty Fuji Mold, trả lời trước 30/3/2026", (D,), (L,), due="2026-03-30"),
        Wanted("báo cáo số lao động đã giới thiệu việc làm quý I", (T,)),
        Wanted("rà soát lại nhiệm vụ quá hạn trên phân hệ NV UBND, gửi VP trước 23/3.", (PCM,), due="2026-03-23"),
    )
    return Document("p3 y kien truong ban", text.encode(), wanted, date(2026, 3, 19))


def _pasted_list() -> Document:
    columns = ("number", "content", "lead", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nội dung", "Đơn vị thực hiện", "Thời hạn", "Kết quả"],
        row("1", "Kiểm kê tài sản công quý I/2026", "Văn phòng", "31/3/2026", "Biên bản kiểm kê", lead=V, due="2026-03-31"),
        row("2", "Báo cáo công tác phòng, chống tham nhũng, lãng phí quý I/2026", "Văn phòng", "25/3/2026", "Báo cáo", lead=V, due="2026-03-25"),
        row("3", "Báo cáo tình hình thực hiện vốn đầu tư của doanh nghiệp FDI quý I/2026", "P. DN&GSĐT", "27/3/2026", "Báo cáo", lead=D,
            due="2026-03-27"),
        row("4", "Tổng hợp hồ sơ môi trường đã tiếp nhận, giải quyết quý I/2026", "P. TNMT", "27/3/2026", "Biểu tổng hợp", lead=M, due="2026-03-27"),
        row("5", "Báo cáo tình hình sử dụng lao động quý I/2026", "P. QLLĐ", "27/3/2026", "Báo cáo", lead=L, due="2026-03-27"),
        row("6", "Chấm điểm thi đua quý I/2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "30/3/2026", "Bảng chấm điểm", lead=ALL,
            due="2026-03-30"),
        row("7", "Công khai ngân sách quý I/2026 trên Cổng thông tin điện tử", "Văn phòng", "10/4/2026", "Tin đăng", lead=V, due="2026-04-10"),
        row("8", "Đăng tin tuyển dụng của doanh nghiệp trên fanpage", "Trung tâm", "Hằng tuần", "", lead=T),
    ]
    table = "\n".join("\t".join(str(cell) for cell in line) for line in cells(rows))
    text = f"Các việc cuối quý I năm 2026 cần hoàn thành (VP tổng hợp ngày 20/3/2026):\n{table}\n"
    return Document("p3 viec cuoi quy", text.encode(), tasks(rows), date(2026, 3, 23))


def _pasted_minutes() -> Document:
    text = """TÓM TẮT GIAO BAN TUẦN 13 (ngày 23/3/2026)

Chủ trì: PTB Bùi Ngọc Hải

* Văn phòng:
- Hoàn thành hồ sơ trình UBND thành phố phê duyệt quyết toán ngân sách 2025 trước 31/3/2026
- Chuẩn bị hậu cần Hội nghị xúc tiến đầu tư 10/4
* Phòng QLĐT:
- Gửi kịch bản Hội nghị xúc tiến đầu tư đã chỉnh sửa cho các phòng trước ngày 26/3
- Làm việc với Tập đoàn Sumitomo về dự án KCN Thăng Long Hải Phòng, dự kiến trong tuần này
* Phòng DN&GSĐT:
- Có văn bản đôn đốc 12 doanh nghiệp chưa nộp báo cáo giám sát đầu tư, xong trước 27/3/2026
* Phòng QLLĐ:
- Chủ trì, phối hợp với Trung tâm khảo sát nhu cầu nhà ở công nhân tại KCN Đồ Sơn. Thời hạn: 15/4/2026
* Phòng TN&MT:
- Báo cáo kết quả xử lý mùi tại KCN Nam Cầu Kiền. Thời hạn: 30/3/2026
- Tiếp tục theo dõi việc vận hành trạm quan trắc tự động
* Trung tâm:
- Ký kết hợp tác với Trường Cao đẳng Công nghiệp Hải Phòng về đào tạo nghề trong tháng 4/2026

Đề nghị các phòng, đơn vị nghiêm túc triển khai.
"""
    wanted = (
        Wanted("Hoàn thành hồ sơ trình UBND thành phố phê duyệt quyết toán ngân sách 2025 trước 31/3/2026", (V,), due="2026-03-31"),
        Wanted("Chuẩn bị hậu cần Hội nghị xúc tiến đầu tư 10/4", (V,), due="2026-04-10"),
        Wanted("Gửi kịch bản Hội nghị xúc tiến đầu tư đã chỉnh sửa cho các phòng trước ngày 26/3", (Q,), due="2026-03-26"),
        Wanted("Làm việc với Tập đoàn Sumitomo về dự án KCN Thăng Long Hải Phòng, dự kiến trong tuần này", (Q,), due="2026-03-29"),
        Wanted("Có văn bản đôn đốc 12 doanh nghiệp chưa nộp báo cáo giám sát đầu tư, xong trước 27/3/2026", (D,), due="2026-03-27"),
        Wanted("khảo sát nhu cầu nhà ở công nhân tại KCN Đồ Sơn. Thời hạn: 15/4/2026", (L,), (T,), due="2026-04-15"),
        Wanted("Báo cáo kết quả xử lý mùi tại KCN Nam Cầu Kiền. Thời hạn: 30/3/2026", (M,), due="2026-03-30"),
        Wanted("Tiếp tục theo dõi việc vận hành trạm quan trắc tự động", (M,)),
        Wanted("Ký kết hợp tác với Trường Cao đẳng Công nghiệp Hải Phòng về đào tạo nghề trong tháng 4/2026", (T,), due="2026-04-30"),
    )
    return Document("p3 tom tat giao ban", text.encode(), wanted, date(2026, 3, 24))
