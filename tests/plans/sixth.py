# ruff: noqa: E501
"""Fourteen papers of a working month, written without sight of the reader.

How they are labelled. The content of a table's row is its content cell, word for word. The content of a task in running
text is the work itself: without its number, without who does it ("Giao … chủ trì, phối hợp với …") and without the words
that only say when ("hoàn thành trước ngày …", "xong trước …", "hạn …"). `support` names only units of the office itself
(a department of the city is not one). A periodic task is due at the end of its first period. "trước ngày X" is due on X.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import workbook
from tests.plans.blocks import Table, docx_of, line_of, pasted_of, tasks_of
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, Row, T, V, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _programme()
    yield _tracking()
    yield _month()
    yield _export()
    yield _annex_two_headers()
    yield _conclusion()
    yield _decision()
    yield _letter()
    yield _numbered_plan()
    yield _table_per_unit()
    yield _chat()
    yield _briefing()
    yield _list_by_unit()
    yield _forwarded()


def _programme() -> Document:
    row = rows_of(("tt", "content", "lead", "support", "due", "product", "note"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 112/CTr-BQL", None, None, None, "Hải Phòng, ngày 14 tháng 01 năm 2026"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026"],
        ["của Ban Quản lý Khu kinh tế Hải Phòng"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm", "Ghi chú"],
        ["I", "CÔNG TÁC QUY HOẠCH, XÚC TIẾN ĐẦU TƯ", None, None, None, None, None],
        row(1, "Xây dựng Kế hoạch xúc tiến đầu tư năm 2026", "Phòng Quản lý đầu tư", "Văn phòng", "Tháng 01/2026", "Kế hoạch", None, lead=Q, support=V, due="2026-01-31"),
        row(2, "Tổ chức hội nghị gặp mặt doanh nghiệp FDI đầu xuân", "Trung tâm Dịch vụ việc làm", "Phòng QLĐT, Văn phòng", "Tháng 3/2026", "Hội nghị", None, lead=T, support=[Q, V], due="2026-03-31"),
        row(3, "Rà soát, đề xuất điều chỉnh cục bộ quy hoạch phân khu các khu công nghiệp đã lấp đầy trên 80%", "Phòng Quản lý đầu tư", "Phòng TN&MT", "Quý II/2026", "Tờ trình UBND thành phố", None, lead=Q, support=M, due="2026-06-30"),
        row(4, "Báo cáo tình hình thu hút đầu tư 6 tháng đầu năm", "Phòng Quản lý đầu tư", None, "15/6/2026", "Báo cáo", "Gửi Sở Tài chính", lead=Q, due="2026-06-15"),
        ["II", "CÔNG TÁC QUẢN LÝ DOANH NGHIỆP", None, None, None, None, None],
        row(5, "Kiểm tra, giám sát tiến độ thực hiện dự án đầu tư sau cấp phép (đợt 1)", "Phòng Doanh nghiệp và GSĐT", "Phòng QLĐT, Phòng TN&MT", "Quý II/2026", "Báo cáo kết quả kiểm tra", None, lead=D, support=[Q, M], due="2026-06-30"),
        row(6, "Kiểm tra, giám sát tiến độ thực hiện dự án đầu tư sau cấp phép (đợt 2)", "Phòng Doanh nghiệp và GSĐT", "Phòng QLĐT, Phòng TN&MT", "Tháng 10/2026", "Báo cáo kết quả kiểm tra", None, lead=D, support=[Q, M], due="2026-10-31"),
        row(7, "Cập nhật cơ sở dữ liệu doanh nghiệp trong các khu công nghiệp lên hệ thống eHeza", "Phòng Doanh nghiệp và GSĐT", "Các phòng chuyên môn", "Thường xuyên", "CSDL", None, lead=D, support=PCM),
        ["III", "CÔNG TÁC LAO ĐỘNG, VIỆC LÀM", None, None, None, None, None],
        row(8, "Khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp trong KCN, KKT", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "Trước ngày 28/02/2026", "Báo cáo", None, lead=T, support=L, due="2026-02-28"),
        row(9, "Tổ chức tập huấn pháp luật lao động, an toàn vệ sinh lao động cho doanh nghiệp", "Phòng Quản lý lao động", "Trung tâm DVVL", "Tháng 5/2026", "Lớp tập huấn", None, lead=L, support=T, due="2026-05-31"),
        row(10, "Tổng hợp tình hình lương, thưởng Tết và quan hệ lao động dịp Tết Nguyên đán", "Phòng Quản lý lao động", None, "05/02/2026", "Báo cáo", None, lead=L, due="2026-02-05"),
        ["IV", "CÔNG TÁC MÔI TRƯỜNG", None, None, None, None, None],
        row(11, "Kiểm tra công tác bảo vệ môi trường tại các doanh nghiệp theo kế hoạch", "Phòng Tài nguyên và Môi trường", "Phòng DN&GSĐT", "Quý III/2026", "Báo cáo", None, lead=M, support=D, due="2026-09-30"),
        row(12, "Tổ chức Tháng hành động vì môi trường", "Phòng Tài nguyên và Môi trường", "Văn phòng, Trung tâm DVVL", "Tháng 6/2026", None, None, lead=M, support=[V, T], due="2026-06-30"),
        ["V", "CÔNG TÁC NỘI VỤ, CẢI CÁCH HÀNH CHÍNH", None, None, None, None, None],
        row(13, "Ban hành Kế hoạch cải cách hành chính năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "31/01/2026", "Kế hoạch", None, lead=V, support=ALL, due="2026-01-31"),
        row(14, "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 15/12/2026", "Báo cáo tự chấm điểm", None, lead=V, support=ALL, due="2026-12-15"),
        row(15, "Thực hiện lập hồ sơ công việc trên HpNet đạt từ 90% trở lên", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc", "Văn phòng", "Thường xuyên", None, None, lead=ALL, support=V),
        row(16, "Tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", "Văn phòng", None, "Tháng 12/2026", "Báo cáo tổng kết", None, lead=V, due="2026-12-31"),
        [],
        [None, "Tổng số: 16 nhiệm vụ"],
        [],
        ["Nơi nhận:", None, None, None, "TRƯỞNG BAN"],
        ["- Lãnh đạo Ban;"],
        ["- Các PCM, ĐVSN;"],
        ["- Lưu: VP/BQL."],
    ]
    return Document(
        "x/programme",
        workbook(cells(rows), merged=["A5:G5", "A6:G6", "B9:G9", "B14:G14", "B18:G18", "B22:G22", "B25:G25"]),
        tasks(rows),
        date(2026, 1, 16),
    )


def _tracking() -> Document:
    row = rows_of(("tt", "content", "source", "given", "lead", "due", "state", "note"))
    rows: list[Any] = [
        ["BIỂU THEO DÕI THỰC HIỆN CHỈ ĐẠO CỦA LÃNH ĐẠO BAN"],
        ["(Số liệu cập nhật đến ngày 20/10/2026 - Tổ Tổng hợp, Văn phòng)"],
        [],
        ["TT", "Nội dung chỉ đạo", "Văn bản", "Ngày giao", "Đơn vị thực hiện", "Hạn hoàn thành", "Tình hình thực hiện", "Ghi chú"],
        row(1, "Tham mưu văn bản trả lời Công ty TNHH Sao Mai về gia hạn tiến độ dự án", "TB 311/TB-BQL", datetime(2026, 9, 28), "P. QLĐT", datetime(2026, 10, 30), "Đang lấy ý kiến các đơn vị", None, lead=Q, due="2026-10-30"),
        row(2, "Rà soát danh sách doanh nghiệp nợ đọng bảo hiểm xã hội trên địa bàn khu kinh tế", "TB 311/TB-BQL", datetime(2026, 9, 28), "P. QLLĐ", datetime(2026, 11, 6), "Đã có số liệu của BHXH, đang tổng hợp", None, lead=L, due="2026-11-06"),
        row(3, "Xử lý phản ánh mùi tại Khu công nghiệp Nam Cầu Kiền", "Bút phê ngày 02/10", datetime(2026, 10, 2), "P. TN&MT", datetime(2026, 10, 23), "Đã kiểm tra hiện trường", "Gấp", lead=M, due="2026-10-23"),
        row(4, "Báo cáo UBND thành phố về các dự án chậm đưa đất vào sử dụng", "CV 5120/UBND-TC", datetime(2026, 10, 5), "P. DN&GSĐT", datetime(2026, 10, 28), "Dự thảo lần 1", None, lead=D, due="2026-10-28"),
        row(5, "Sửa chữa hệ thống điều hòa hội trường tầng 3", "Bút phê ngày 06/10", datetime(2026, 10, 6), "Văn phòng", datetime(2026, 11, 15), "Đang lấy báo giá", None, lead=V, due="2026-11-15"),
        row(6, "Cung cấp số liệu phục vụ Đoàn giám sát của HĐND thành phố", "CV 402/HĐND-VP", datetime(2026, 10, 7), "P. QLĐT, P. DN&GSĐT", datetime(2026, 10, 26), "Chưa có báo cáo", None, lead=[Q, D], due="2026-10-26"),
        row(7, "Tổ chức phiên giao dịch việc làm lưu động tại Khu công nghiệp Tràng Duệ", "TB 325/TB-BQL", datetime(2026, 10, 9), "Trung tâm DVVL", datetime(2026, 11, 20), "Đang liên hệ địa điểm", None, lead=T, due="2026-11-20"),
        row(8, "Đăng tải kết quả giải quyết thủ tục hành chính trên Cổng thông tin điện tử", "TB 325/TB-BQL", datetime(2026, 10, 9), "Văn phòng", None, "Đang thực hiện", "Không có hạn", lead=V),
        row(9, "Rà soát giấy phép lao động nước ngoài hết hạn trong quý IV/2026", "TB 325/TB-BQL", datetime(2026, 10, 9), "P. QLLĐ", datetime(2026, 10, 31), "Đang thực hiện", None, lead=L, due="2026-10-31"),
        row(10, "Tham mưu thành lập đoàn kiểm tra phòng cháy, chữa cháy cuối năm", "TB 330/TB-BQL", datetime(2026, 10, 15), "P. DN&GSĐT", datetime(2026, 11, 10), "Mới giao", None, lead=D, due="2026-11-10"),
        row(11, "Rà soát quỹ đất công nghiệp còn trống, cập nhật bản đồ số", "TB 330/TB-BQL", datetime(2026, 10, 15), "P. TN&MT", datetime(2026, 12, 10), "Mới giao", None, lead=M, due="2026-12-10"),
        row(12, "Xây dựng dự toán ngân sách năm 2027", "TB 330/TB-BQL", datetime(2026, 10, 15), "Văn phòng", datetime(2026, 11, 5), "Đang thực hiện", None, lead=V, due="2026-11-05"),
        ["Tổng cộng: 12 nhiệm vụ, trong đó: có hạn 11, không có hạn 01"],
        [],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
        [None, None, None, None, None, "Nguyễn Thu Trang"],
    ]
    def dates(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=5, max_row=16):
            for cell in (line[3], line[5]):
                cell.number_format = "dd/mm/yyyy"
    return Document("x/tracking", workbook(cells(rows), merged=["A1:H1", "A2:H2", "A17:H17"], prepare=dates), tasks(rows), date(2026, 10, 20))


def _month() -> Document:
    row = rows_of(("lead", "tt", "content", "support", "due", "leader"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 4 NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 95/TB-BQL ngày 30/3/2026)"],
        ["Đơn vị chủ trì", "TT", "Nội dung công việc", "Phối hợp", "Thời hạn", "Lãnh đạo Ban chỉ đạo"],
        ["A. NHIỆM VỤ TRỌNG TÂM"],
        row("Văn phòng", 1, "Chuẩn bị nội dung họp giao ban quý I và báo cáo quý I", "Các phòng chuyên môn", "06/4/2026", "Trưởng ban", lead=V, support=PCM, due="2026-04-06"),
        row(None, 2, "Trình Quyết định phê duyệt vị trí việc làm sau sắp xếp", None, "20/4/2026", None, lead=V, due="2026-04-20"),
        row(None, 3, "Tổ chức kiểm tra công vụ đột xuất tại 02 phòng", None, "Trong tháng 4", None, lead=V, due="2026-04-30"),
        row("Phòng Quản lý đầu tư", 4, "Thẩm định hồ sơ chấp thuận chủ trương đầu tư KCN Tràng Duệ 3", "P. TN&MT", "15/4/2026", "PTB Bùi Ngọc Hải", lead=Q, support=M, due="2026-04-15"),
        row(None, 5, "Làm việc với đoàn doanh nghiệp Hàn Quốc", "TT DVVL", "22/4/2026", None, lead=Q, support=T, due="2026-04-22"),
        row("Phòng Quản lý lao động", 6, "Kế hoạch Tháng hành động về an toàn, vệ sinh lao động", None, "10/4/2026", None, lead=L, due="2026-04-10"),
        row(None, 7, "Hướng dẫn doanh nghiệp báo cáo tình hình sử dụng lao động quý I", None, "08/4/2026", None, lead=L, due="2026-04-08"),
        ["B. NHIỆM VỤ THƯỜNG XUYÊN"],
        row("Phòng DN&GSĐT", 8, "Kiểm tra thực địa các dự án mới cấp giấy chứng nhận trong quý I", "P. QLĐT", "25/4/2026", None, lead=D, support=Q, due="2026-04-25"),
        row(None, 9, "Tổng hợp kiến nghị của doanh nghiệp gửi Sở Công Thương", None, "28/4/2026", None, lead=D, due="2026-04-28"),
        row("Phòng TN&MT", 10, "Giám sát việc vận hành trạm xử lý nước thải tập trung các KCN", None, "Thường xuyên", None, lead=M),
        row("Trung tâm DVVL", 11, "Khai giảng lớp đào tạo tiếng Hàn khóa 2", "P. QLLĐ", "27/4/2026", None, lead=T, support=L, due="2026-04-27"),
        row(None, 12, "Đăng tải tin tuyển dụng trên trang fanpage của Trung tâm", None, "Thường xuyên", None, lead=T),
        [],
        ["Ghi chú: Các đơn vị báo cáo kết quả thực hiện về Văn phòng cùng báo cáo tháng."],
    ]
    return Document(
        "x/month",
        workbook(cells(rows), merged=["A1:C1", "A2:C2", "A3:F3", "A4:F4", "A6:F6", "A7:A9", "F7:F9", "A10:A11", "F10:F11", "A12:A13", "A14:F14", "A15:A16", "A18:A19", "A21:F21"]),
        tasks(rows),
        date(2026, 3, 31),
    )


def _export() -> Document:
    row = rows_of(("code", "number", "day", "abstract", "content", "lead", "support", "due", "state", "giver"))
    def one(code: str, number: str, day: str, abstract: str, content: str, unit: str, others: str | None, until: str | None, state: str, **more: Any) -> Row:
        made: Row = row(code, number, day, abstract, content, unit, others, until, state, "Văn phòng UBND thành phố", lead=more.pop("to"), **more)
        return made

    rows: list[Any] = [
        ["DANH SÁCH NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["Đơn vị: Ban Quản lý Khu kinh tế Hải Phòng", None, None, None, None, None, None, "Ngày xuất: 18/05/2026 08:42"],
        ["Mã nhiệm vụ", "Số ký hiệu văn bản", "Ngày văn bản", "Trích yếu văn bản", "Nội dung nhiệm vụ", "Đơn vị xử lý chính", "Đơn vị phối hợp", "Hạn xử lý", "Trạng thái", "Nguồn giao"],
        one("NV-2026-004411", "2107/UBND-TC", "06/05/2026", "V/v giải ngân vốn đầu tư công", "Báo cáo tiến độ giải ngân vốn đầu tư công các dự án do Ban Quản lý làm chủ đầu tư", "Văn phòng", None, "25/05/2026", "Đang thực hiện", to=V, due="2026-05-25"),
        one("NV-2026-004418", "2115/UBND-NNMT", "06/05/2026", "V/v kiểm tra xả thải", "Kiểm tra, xử lý tình trạng xả nước thải chưa đạt quy chuẩn ra kênh An Kim Hải", "Phòng Tài nguyên và Môi trường", "Phòng Doanh nghiệp và Giám sát đầu tư", "30/05/2026", "Đang thực hiện", to=M, support=D, due="2026-05-30"),
        one("NV-2026-004502", "2190/UBND-NC", "08/05/2026", "V/v cấp phép lao động nước ngoài", "Rà soát quy trình cấp giấy phép lao động cho người nước ngoài, đề xuất rút ngắn thời gian giải quyết", "Phòng Quản lý lao động", "Văn phòng", "10/06/2026", "Chưa thực hiện", to=L, support=V, due="2026-06-10"),
        one("NV-2026-004533", "2201/UBND-XD", "08/05/2026", "V/v nhà ở công nhân", "Đề xuất địa điểm xây dựng nhà ở cho công nhân tại các khu công nghiệp phía Bắc", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "15/06/2026", "Đang thực hiện", to=Q, support=M, due="2026-06-15"),
        one("NV-2026-004560", "88/TB-UBND", "11/05/2026", "Kết luận tại cuộc họp nghe báo cáo về KKT ven biển phía Nam", "Hoàn thiện hồ sơ trình phê duyệt quy hoạch chung Khu kinh tế ven biển phía Nam", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường; Phòng Doanh nghiệp và Giám sát đầu tư", "30/06/2026", "Đang thực hiện", to=Q, support=[M, D], due="2026-06-30"),
        one("NV-2026-004561", "88/TB-UBND", "11/05/2026", "Kết luận tại cuộc họp nghe báo cáo về KKT ven biển phía Nam", "Tổ chức công bố thông tin dự án kêu gọi đầu tư tại Khu kinh tế ven biển phía Nam", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý đầu tư", None, "Chưa thực hiện", to=T, support=Q),
        one("NV-2026-004590", "2266/UBND-KSTT", "12/05/2026", "V/v số hóa hồ sơ thủ tục hành chính", "Hoàn thành số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực", "Văn phòng", "Các phòng chuyên môn", "31/07/2026", "Đang thực hiện", to=V, support=PCM, due="2026-07-31"),
        one("NV-2026-004612", "2280/UBND-CT", "13/05/2026", "V/v cụm công nghiệp", "Tham gia ý kiến dự thảo quy chế quản lý cụm công nghiệp", "Phòng Quản lý đầu tư", None, "22/05/2026", "Đang thực hiện", to=Q, due="2026-05-22"),
        one("NV-2026-004633", "2301/UBND-VX", "13/05/2026", "V/v phòng, chống đuối nước, tai nạn lao động", "Báo cáo tình hình tai nạn lao động 6 tháng đầu năm 2026 trong các khu công nghiệp", "Phòng Quản lý lao động", None, "12/06/2026", "Chưa thực hiện", to=L, due="2026-06-12"),
        one("NV-2026-004640", "2310/UBND-TC", "14/05/2026", "V/v dự án chậm tiến độ", "Lập danh mục các dự án có nguy cơ chấm dứt hoạt động do không triển khai", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư", "05/06/2026", "Đang thực hiện", to=D, support=Q, due="2026-06-05"),
        one("NV-2026-004655", "2315/UBND-NC", "14/05/2026", "V/v kê khai tài sản", "Hoàn thành kê khai tài sản, thu nhập bổ sung của người có nghĩa vụ kê khai", "Văn phòng", None, "29/05/2026", "Chưa thực hiện", to=V, due="2026-05-29"),
        one("NV-2026-004671", "2330/UBND-XD", "15/05/2026", "V/v hạ tầng kết nối", "Báo cáo tiến độ dự án tuyến đường nối Khu công nghiệp Đồ Sơn", "Ban Quản lý dự án đầu tư xây dựng", None, "08/06/2026", "Chưa thực hiện", to="Ban Quản lý dự án đầu tư xây dựng", due="2026-06-08", asked=True),
        ["Tổng số bản ghi: 12"],
    ]
    return Document("x/export", workbook(cells(rows)), tasks(rows), date(2026, 5, 18))


def _annex_two_headers() -> Document:
    row = rows_of(("tt", "content", "product", "lead", "support", "start", "due"))
    rows: list[Any] = [
        ["PHỤ LỤC II"],
        ["PHÂN CÔNG NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026"],
        ["(Kèm theo Kế hoạch số 41/KH-BQL ngày 22/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Kết quả đầu ra", "Đơn vị thực hiện", None, "Thời gian thực hiện", None],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"],
        ["I", "Hạ tầng số"],
        row(1, "Thay thế máy chủ và thiết bị lưu trữ đã hết khấu hao", "Biên bản nghiệm thu", "VP", None, "Tháng 02/2026", "Tháng 5/2026", lead=V, due="2026-05-31"),
        row(2, "Bố trí máy quét phục vụ số hóa tại Bộ phận Một cửa", "Máy quét được lắp đặt", "VP", "P. QLĐT, P. QLLĐ", "Tháng 02/2026", "Tháng 3/2026", lead=V, support=[Q, L], due="2026-03-31"),
        row(3, "Triển khai chữ ký số cho 100% công chức, viên chức", "100% được cấp chữ ký số", "VP", "Các PCM, ĐVSN", "Tháng 01/2026", "Tháng 4/2026", lead=V, support=ALL, due="2026-04-30"),
        ["II", "Dữ liệu số"],
        row(4, "Chuẩn hóa dữ liệu dự án đầu tư còn hiệu lực", "Bộ dữ liệu dự án", "P. QLĐT", "P. DN&GSĐT", "Tháng 3/2026", "Tháng 9/2026", lead=Q, support=D, due="2026-09-30"),
        row(5, "Xây dựng cơ sở dữ liệu lao động trong các khu công nghiệp", "Bộ dữ liệu lao động", "P. QLLĐ", "TT DVVL", "Tháng 3/2026", "Tháng 10/2026", lead=L, support=T, due="2026-10-31"),
        row(6, "Kết nối dữ liệu quan trắc nước thải tự động của các khu công nghiệp", "Dữ liệu được kết nối", "P. TN&MT", "VP", "Tháng 4/2026", "Tháng 8/2026", lead=M, support=V, due="2026-08-31"),
        row(7, "Số hóa bản đồ hiện trạng sử dụng đất các khu công nghiệp", "Bản đồ số", "P. TN&MT", "P. QLĐT", "Tháng 4/2026", "Tháng 11/2026", lead=M, support=Q, due="2026-11-30"),
        ["III", "Dịch vụ số, kỹ năng số"],
        row(8, "Tái cấu trúc quy trình 12 thủ tục hành chính toàn trình", "Quyết định công bố", "P. QLĐT", "VP", "Tháng 02/2026", "Tháng 6/2026", lead=Q, support=V, due="2026-06-30"),
        row(9, "Xây dựng sàn giao dịch việc làm trực tuyến", "Sàn giao dịch vận hành", "TT DVVL", "P. QLLĐ", "Tháng 3/2026", "Tháng 12/2026", lead=T, support=L, due="2026-12-31"),
        row(10, "Tập huấn kỹ năng số, an toàn thông tin cho công chức, viên chức", "02 lớp tập huấn", "VP", None, "Tháng 5/2026", "Tháng 7/2026", lead=V, due="2026-07-31"),
        row(11, "Hướng dẫn doanh nghiệp báo cáo giám sát đầu tư trực tuyến", "Tài liệu hướng dẫn", "P. DN&GSĐT", None, "Tháng 3/2026", "Tháng 4/2026", lead=D, due="2026-04-30"),
        row(12, "Vận hành trợ lý ảo hỗ trợ doanh nghiệp tra cứu thủ tục", "Trợ lý ảo", None, "VP", "Tháng 6/2026", "Tháng 12/2026", lead=(), support=V, due="2026-12-31", asked=True),
        [],
        ["(*) Kinh phí thực hiện theo dự toán được giao năm 2026."],
    ]
    return Document(
        "x/annex_two_headers",
        workbook(cells(rows), merged=["A1:G1", "A2:G2", "A3:G3", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:G5"]),
        tasks(rows),
        date(2026, 1, 23),
    )


HEAD = "BAN QUẢN LÝ\nKHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"


def _conclusion() -> Document:
    blocks: list[Any] = [
        Table([["UBND THÀNH PHỐ HẢI PHÒNG\n" + HEAD[0], HEAD[1]], ["Số: 268/TB-BQL", "Hải Phòng, ngày 12 tháng 8 năm 2026"]]),
        "^THÔNG BÁO",
        "^Kết luận của Trưởng ban tại cuộc họp giao ban công tác tháng 8 năm 2026",
        "Ngày 10/8/2026, tại trụ sở Ban Quản lý, Trưởng ban chủ trì họp giao ban công tác tháng 8 năm 2026. Tham dự có các Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "**I. Đánh giá chung",
        "Trong tháng 7/2026, các đơn vị đã hoàn thành 41/46 nhiệm vụ được giao. Thu hút FDI 7 tháng đạt 1,9 tỷ USD, bằng 63% kế hoạch năm.",
        "**II. Nhiệm vụ trong thời gian tới",
        line_of("1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát quỹ đất sạch tại Khu công nghiệp DEEP C 3, báo cáo Trưởng ban trước ngày 25/8/2026.", "rà soát quỹ đất sạch tại Khu công nghiệp DEEP C 3, báo cáo Trưởng ban", Q, "2026-08-25", M),
        line_of("2. Giao Phòng Doanh nghiệp và Giám sát đầu tư lập danh sách các doanh nghiệp chưa nộp báo cáo giám sát đầu tư 6 tháng đầu năm; hoàn thành trước ngày 20/8/2026.", "lập danh sách các doanh nghiệp chưa nộp báo cáo giám sát đầu tư 6 tháng đầu năm", D, "2026-08-20"),
        line_of("3. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm khảo sát tình hình thiếu hụt lao động tại các doanh nghiệp điện tử, hoàn thành trong tháng 9/2026.", "khảo sát tình hình thiếu hụt lao động tại các doanh nghiệp điện tử", L, "2026-09-30", T),
        line_of("4. Giao Phòng Tài nguyên và Môi trường tham mưu văn bản đôn đốc các chủ đầu tư hạ tầng lắp đặt trạm quan trắc nước thải tự động; hoàn thành trước ngày 31/8/2026.", "tham mưu văn bản đôn đốc các chủ đầu tư hạ tầng lắp đặt trạm quan trắc nước thải tự động", M, "2026-08-31"),
        "5. Giao Văn phòng:",
        line_of("- Chuẩn bị chương trình, tài liệu Hội nghị đối thoại doanh nghiệp quý III, hoàn thành trước ngày 10/9/2026.", "Chuẩn bị chương trình, tài liệu Hội nghị đối thoại doanh nghiệp quý III", V, "2026-09-10"),
        line_of("- Rà soát, bổ sung quy hoạch cán bộ lãnh đạo cấp phòng giai đoạn 2026-2031, trình Trưởng ban trước ngày 15/9/2026.", "Rà soát, bổ sung quy hoạch cán bộ lãnh đạo cấp phòng giai đoạn 2026-2031, trình Trưởng ban", V, "2026-09-15"),
        line_of("- Theo dõi, đôn đốc việc thực hiện Thông báo này.", "Theo dõi, đôn đốc việc thực hiện Thông báo này", V),
        line_of("6. Giao Trung tâm Dịch vụ việc làm xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, hoàn thành trong quý IV/2026.", "xây dựng phương án tự chủ tài chính giai đoạn 2027-2029", T, "2026-12-31"),
        line_of("7. Các phòng chuyên môn, đơn vị sự nghiệp rà soát các nhiệm vụ UBND thành phố giao đã quá hạn, gửi giải trình về Văn phòng trước ngày 18/8/2026.", "rà soát các nhiệm vụ UBND thành phố giao đã quá hạn, gửi giải trình về Văn phòng", ALL, "2026-08-18"),
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        Table([["Nơi nhận:\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]], bold=0),
    ]
    return Document("x/conclusion", docx_of(*blocks), tasks_of(blocks), date(2026, 8, 13))


def _decision() -> Document:
    row = rows_of(("tt", "content", "lead", "support", "due", "product"))
    annex: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian hoàn thành", "Sản phẩm dự kiến"],
        ["I", "Công tác chỉ đạo, điều hành", "", "", "", ""],
        row("1", "Thành lập Tổ công tác kiểm soát thủ tục hành chính", "Văn phòng", "Các phòng chuyên môn", "Tháng 02/2027", "Quyết định", lead=V, support=PCM, due="2027-02-28"),
        row("2", "Kiểm tra công tác kiểm soát thủ tục hành chính tại các phòng", "Văn phòng", "", "Quý III/2027", "Báo cáo kết quả kiểm tra", lead=V, due="2027-09-30"),
        row("3", "Truyền thông về kiểm soát thủ tục hành chính trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Thường xuyên", "Tin, bài", lead=T, support=V),
        ["II", "Rà soát, đơn giản hóa thủ tục hành chính", "", "", "", ""],
        row("4", "Rà soát nhóm thủ tục hành chính lĩnh vực đầu tư", "Phòng Quản lý đầu tư", "Văn phòng", "Trước ngày 30/6/2027", "Phương án đơn giản hóa", lead=Q, support=V, due="2027-06-30"),
        row("5", "Rà soát nhóm thủ tục hành chính lĩnh vực lao động, việc làm", "Phòng Quản lý lao động", "Văn phòng", "Trước ngày 30/6/2027", "Phương án đơn giản hóa", lead=L, support=V, due="2027-06-30"),
        row("6", "Rà soát nhóm thủ tục hành chính lĩnh vực môi trường", "Phòng Tài nguyên và Môi trường", "Văn phòng", "Trước ngày 30/6/2027", "Phương án đơn giản hóa", lead=M, support=V, due="2027-06-30"),
        row("7", "Tổng hợp phương án đơn giản hóa, trình Chủ tịch UBND thành phố", "Văn phòng", "Các phòng chuyên môn", "Trước ngày 30/7/2027", "Tờ trình, dự thảo Quyết định", lead=V, support=PCM, due="2027-07-30"),
        ["III", "Công bố, công khai thủ tục hành chính", "", "", "", ""],
        row("8", "Trình công bố danh mục thủ tục hành chính mới ban hành, sửa đổi", "Các phòng chuyên môn", "Văn phòng", "Khi có phát sinh", "Quyết định công bố", lead=PCM, support=V),
        row("9", "Niêm yết công khai thủ tục hành chính bằng mã QR tại Bộ phận Một cửa", "Văn phòng", "", "Tháng 3/2027", "Bảng mã QR", lead=V, due="2027-03-31"),
        row("10", "Lấy ý kiến doanh nghiệp về chất lượng giải quyết thủ tục hành chính", "Phòng Doanh nghiệp và Giám sát đầu tư", "Trung tâm Dịch vụ việc làm", "Tháng 10/2027", "Báo cáo khảo sát", lead=D, support=T, due="2027-10-31"),
        row("11", "Báo cáo công tác kiểm soát thủ tục hành chính năm 2027", "Văn phòng", "Các phòng chuyên môn", "15/12/2027", "Báo cáo", lead=V, support=PCM, due="2027-12-15"),
    ]
    blocks: list[Any] = [
        Table([["UBND THÀNH PHỐ HẢI PHÒNG\n" + HEAD[0], HEAD[1]], ["Số: 18/QĐ-BQL", "Hải Phòng, ngày 20 tháng 01 năm 2027"]], bold=2),
        "^QUYẾT ĐỊNH",
        "^Về việc ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2027",
        "^TRƯỞNG BAN BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;",
        "Căn cứ Quyết định số 5012/QĐ-UBND ngày 28/12/2026 của UBND thành phố về Kế hoạch kiểm soát thủ tục hành chính năm 2027;",
        "Theo đề nghị của Chánh Văn phòng Ban Quản lý.",
        "^QUYẾT ĐỊNH:",
        "**Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng.",
        "**Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "**Điều 3. Chánh Văn phòng, Trưởng các phòng chuyên môn, Giám đốc Trung tâm Dịch vụ việc làm chịu trách nhiệm thi hành Quyết định này./.",
        Table([["Nơi nhận:\n- Như Điều 3;\n- UBND thành phố;\n- Lưu: VT, VP.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]], bold=0),
        "^KẾ HOẠCH",
        "^Hoạt động kiểm soát thủ tục hành chính năm 2027",
        "(Ban hành kèm theo Quyết định số 18/QĐ-BQL ngày 20/01/2027 của Trưởng ban)",
        Table(annex),
    ]
    return Document("x/decision", docx_of(*blocks), tasks_of(blocks), date(2027, 1, 21))


def _letter() -> Document:
    blocks: list[Any] = [
        Table([[HEAD[0] + "\nVĂN PHÒNG", HEAD[1]], ["Số: 57/VP-TH\nV/v chuẩn bị nội dung phục vụ Đoàn công tác của Bộ Tài chính", "Hải Phòng, ngày 03 tháng 9 năm 2026"]], bold=1),
        "Kính gửi:",
        "- Các phòng chuyên môn;",
        "- Trung tâm Dịch vụ việc làm.",
        "Thực hiện Công văn số 6633/UBND-TC ngày 01/9/2026 của UBND thành phố về việc đón tiếp, làm việc với Đoàn công tác của Bộ Tài chính, Văn phòng Ban Quản lý đề nghị các phòng, đơn vị thực hiện các nội dung sau:",
        "1. Phòng Quản lý đầu tư",
        line_of("- Xây dựng báo cáo tình hình hoạt động của khu kinh tế, khu công nghiệp 8 tháng năm 2026, gửi Văn phòng trước ngày 10/9/2026.", "Xây dựng báo cáo tình hình hoạt động của khu kinh tế, khu công nghiệp 8 tháng năm 2026, gửi Văn phòng", Q, "2026-09-10"),
        line_of("- Chuẩn bị bản đồ vị trí các dự án trọng điểm để trình chiếu, xong trước ngày 14/9/2026.", "Chuẩn bị bản đồ vị trí các dự án trọng điểm để trình chiếu", Q, "2026-09-14"),
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        line_of("- Mời đại diện 05 doanh nghiệp tiêu biểu tham dự buổi làm việc; gửi danh sách về Văn phòng trước ngày 09/9/2026.", "Mời đại diện 05 doanh nghiệp tiêu biểu tham dự buổi làm việc; gửi danh sách về Văn phòng", D, "2026-09-09"),
        line_of("- Tổng hợp khó khăn, vướng mắc của doanh nghiệp về thuế, hải quan trước ngày 10/9/2026.", "Tổng hợp khó khăn, vướng mắc của doanh nghiệp về thuế, hải quan", D, "2026-09-10"),
        "3. Phòng Quản lý lao động",
        line_of("- Cung cấp số liệu lao động, thu nhập bình quân trong các khu công nghiệp đến hết tháng 8/2026, gửi Phòng Quản lý đầu tư trước ngày 07/9/2026.", "Cung cấp số liệu lao động, thu nhập bình quân trong các khu công nghiệp đến hết tháng 8/2026, gửi Phòng Quản lý đầu tư", L, "2026-09-07"),
        "4. Phòng Tài nguyên và Môi trường",
        line_of("- Cung cấp số liệu diện tích đất công nghiệp đã cho thuê, tỷ lệ lấp đầy, gửi Phòng Quản lý đầu tư trước ngày 07/9/2026.", "Cung cấp số liệu diện tích đất công nghiệp đã cho thuê, tỷ lệ lấp đầy, gửi Phòng Quản lý đầu tư", M, "2026-09-07"),
        "5. Trung tâm Dịch vụ việc làm",
        line_of("- Chuẩn bị tài liệu giới thiệu môi trường đầu tư bằng tiếng Việt, tiếng Anh; hoàn thành trước ngày 15/9/2026.", "Chuẩn bị tài liệu giới thiệu môi trường đầu tư bằng tiếng Việt, tiếng Anh", T, "2026-09-15"),
        line_of("- Bố trí phóng viên, cán bộ chụp ảnh, đưa tin về buổi làm việc.", "Bố trí phóng viên, cán bộ chụp ảnh, đưa tin về buổi làm việc", T),
        "Đề nghị các phòng, đơn vị quan tâm phối hợp thực hiện. Mọi vướng mắc xin liên hệ đồng chí Nguyễn Thị Hoa, chuyên viên Văn phòng, điện thoại 0225.3823.206.",
        "Trân trọng./.",
        Table([["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban (để b/c);\n- Lưu: VP.", "CHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]], bold=0),
    ]
    return Document("x/letter", docx_of(*blocks), tasks_of(blocks), date(2026, 9, 4))


def _numbered_plan() -> Document:
    blocks: list[Any] = [
        Table([["UBND THÀNH PHỐ HẢI PHÒNG\n" + HEAD[0], HEAD[1]], ["Số: 77/KH-BQL", "Hải Phòng, ngày 10 tháng 02 năm 2026"]], bold=2),
        "^KẾ HOẠCH",
        "^Nâng cao chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI) năm 2026",
        "Căn cứ Kế hoạch số 29/KH-UBND ngày 26/01/2026 của UBND thành phố, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch như sau:",
        "**I. MỤC ĐÍCH, YÊU CẦU",
        "- Duy trì vị trí trong nhóm 3 đơn vị dẫn đầu khối sở, ngành.",
        "- Phân công rõ người, rõ việc, rõ thời gian, rõ sản phẩm.",
        "**II. NHIỆM VỤ, GIẢI PHÁP",
        "**1. Tính minh bạch và tiếp cận thông tin",
        line_of("1.1. Công khai danh mục dự án kêu gọi đầu tư, quỹ đất sẵn sàng cho thuê trên Cổng thông tin điện tử (Phòng Quản lý đầu tư chủ trì; hoàn thành trước ngày 31/3/2026).", "Công khai danh mục dự án kêu gọi đầu tư, quỹ đất sẵn sàng cho thuê trên Cổng thông tin điện tử", Q, "2026-03-31"),
        line_of("1.2. Xây dựng chuyên mục hỏi đáp về lao động nước ngoài (Phòng Quản lý lao động chủ trì, Văn phòng phối hợp; hoàn thành trong tháng 4/2026).", "Xây dựng chuyên mục hỏi đáp về lao động nước ngoài", L, "2026-04-30", V),
        line_of("1.3. Rà soát, cập nhật thông tin bản tiếng Anh, tiếng Trung trên Cổng thông tin điện tử (Trung tâm Dịch vụ việc làm chủ trì; hoàn thành trong quý II/2026).", "Rà soát, cập nhật thông tin bản tiếng Anh, tiếng Trung trên Cổng thông tin điện tử", T, "2026-06-30"),
        "**2. Tính năng động của lãnh đạo",
        line_of("2.1. Tổ chức chương trình \"Cà phê doanh nhân\" với doanh nghiệp trong các khu công nghiệp (Văn phòng chủ trì; hoàn thành trong tháng 5/2026).", "Tổ chức chương trình \"Cà phê doanh nhân\" với doanh nghiệp trong các khu công nghiệp", V, "2026-05-31"),
        line_of("2.2. Tham mưu thành lập Tổ hỗ trợ doanh nghiệp (Phòng Doanh nghiệp và Giám sát đầu tư chủ trì; hoàn thành trước ngày 28/02/2026).", "Tham mưu thành lập Tổ hỗ trợ doanh nghiệp", D, "2026-02-28"),
        "**3. Chi phí thời gian",
        line_of("3.1. Rút ngắn 30% thời gian giải quyết thủ tục điều chỉnh giấy chứng nhận đăng ký đầu tư (Phòng Quản lý đầu tư chủ trì; hoàn thành trong quý II/2026).", "Rút ngắn 30% thời gian giải quyết thủ tục điều chỉnh giấy chứng nhận đăng ký đầu tư", Q, "2026-06-30"),
        line_of("3.2. Thống nhất kế hoạch kiểm tra liên ngành, không kiểm tra quá 01 lần/năm đối với một doanh nghiệp (Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, Phòng Tài nguyên và Môi trường, Phòng Quản lý lao động phối hợp; hoàn thành trước ngày 15/3/2026).", "Thống nhất kế hoạch kiểm tra liên ngành, không kiểm tra quá 01 lần/năm đối với một doanh nghiệp", D, "2026-03-15", [M, L]),
        line_of("3.3. Cắt giảm thành phần hồ sơ cấp giấy phép môi trường (Phòng Tài nguyên và Môi trường chủ trì; hoàn thành trong quý III/2026).", "Cắt giảm thành phần hồ sơ cấp giấy phép môi trường", M, "2026-09-30"),
        "**4. Hỗ trợ doanh nghiệp",
        line_of("4.1. Kết nối doanh nghiệp với các trường đại học, cao đẳng trong đào tạo, tuyển dụng lao động (Trung tâm Dịch vụ việc làm chủ trì, Phòng Quản lý lao động phối hợp; hoàn thành trong tháng 10/2026).", "Kết nối doanh nghiệp với các trường đại học, cao đẳng trong đào tạo, tuyển dụng lao động", T, "2026-10-31", L),
        line_of("4.2. Khảo sát mức độ hài lòng của doanh nghiệp (Văn phòng chủ trì; hoàn thành trước ngày 30/11/2026).", "Khảo sát mức độ hài lòng của doanh nghiệp", V, "2026-11-30"),
        "**III. TỔ CHỨC THỰC HIỆN",
        "Kinh phí thực hiện bố trí từ nguồn chi thường xuyên năm 2026.",
        "Trên đây là Kế hoạch nâng cao chỉ số DDCI năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng./.",
        Table([["Nơi nhận:\n- UBND thành phố (để b/c);\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VT, VP.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]], bold=0),
    ]
    return Document("x/numbered_plan", docx_of(*blocks), tasks_of(blocks), date(2026, 2, 11))


def _table_per_unit() -> Document:
    row = rows_of(("tt", "content", "due", "product"))
    head = ["TT", "Nhiệm vụ", "Thời hạn", "Sản phẩm"]
    blocks: list[Any] = [
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "^PHÂN CÔNG NHIỆM VỤ QUÝ III NĂM 2026",
        "(Kèm theo Công văn số 1210/BQL-VP ngày 29/6/2026)",
        "**1. Văn phòng",
        Table([
            head,
            row("1", "Tổng hợp báo cáo sơ kết 6 tháng đầu năm", "10/7/2026", "Báo cáo", lead=V, due="2026-07-10"),
            row("2", "Mua sắm trang thiết bị làm việc cho trụ sở mới", "30/9/2026", "Hợp đồng, biên bản bàn giao", lead=V, due="2026-09-30"),
            row("3", "Tổ chức thi tuyển viên chức Trung tâm", "Tháng 8/2026", "Quyết định công nhận kết quả", lead=V, due="2026-08-31"),
        ]),
        "**2. Phòng Quản lý đầu tư",
        Table([
            head,
            row("1", "Đánh giá nhu cầu mở rộng Khu công nghiệp VSIP giai đoạn 2", "31/8/2026", "Báo cáo đánh giá", lead=Q, due="2026-08-31"),
            row("2", "Hoàn thiện quy trình thủ tục đầu tư đặc biệt", "20/7/2026", "Quy trình nội bộ", lead=Q, due="2026-07-20"),
            row("3", "Tham mưu tổ chức đoàn xúc tiến đầu tư tại Nhật Bản", "15/9/2026", "Kế hoạch, dự toán", lead=Q, due="2026-09-15"),
        ]),
        "**3. Phòng Doanh nghiệp và Giám sát đầu tư",
        Table([
            head,
            row("1", "Giám sát việc góp vốn của 20 dự án FDI", "Tháng 9/2026", "Báo cáo giám sát", lead=D, due="2026-09-30"),
            row("2", "Xử lý vi phạm về chế độ báo cáo", "Thường xuyên", "Biên bản, quyết định xử phạt", lead=D),
        ]),
        "**4. Phòng Quản lý lao động",
        Table([
            head,
            row("1", "Kiểm tra việc thực hiện thỏa ước lao động tập thể tại 15 doanh nghiệp", "25/9/2026", "Báo cáo", lead=L, due="2026-09-25"),
            row("2", "Góp ý dự thảo Nghị định về lao động nước ngoài", "14/7/2026", "Văn bản góp ý", lead=L, due="2026-07-14"),
        ]),
        "**5. Phòng Tài nguyên và Môi trường",
        Table([
            head,
            row("1", "Kiểm tra phương án phòng, chống lụt bão tại các khu công nghiệp ven biển", "18/7/2026", "Báo cáo", lead=M, due="2026-07-18"),
            row("2", "Thẩm định báo cáo đánh giá tác động môi trường dự án nhà máy pin", "Theo quy định", "Quyết định phê duyệt", lead=M),
        ]),
        "**6. Trung tâm Dịch vụ việc làm",
        Table([
            head,
            row("1", "Tổ chức Ngày hội việc làm khu công nghiệp", "22/8/2026", "Ngày hội", lead=T, due="2026-08-22"),
        ]),
        "Ghi chú: Sản phẩm gửi về tổ Tổng hợp - Văn phòng bằng file pdf.",
    ]
    return Document("x/table_per_unit", docx_of(*blocks), tasks_of(blocks), date(2026, 6, 30))


def _chat() -> Document:
    blocks: list[Any] = [
        "Chào cả nhà, em gửi các đầu việc sếp giao sau cuộc họp sáng nay ạ:",
        "",
        line_of("1. P.QLĐT: gửi lại danh mục dự án cấp mới tháng 10, hạn 12/11/2026", "gửi lại danh mục dự án cấp mới tháng 10", Q, "2026-11-12"),
        line_of("2. P.QLLĐ: chốt số lao động nước ngoài đang làm việc tại các KCN, hạn 13/11/2026", "chốt số lao động nước ngoài đang làm việc tại các KCN", L, "2026-11-13"),
        line_of("3. P.TN&MT: kiểm tra lại phản ánh của người dân về khói bụi ở KCN Đình Vũ, hạn 16/11/2026", "kiểm tra lại phản ánh của người dân về khói bụi ở KCN Đình Vũ", M, "2026-11-16"),
        line_of("4. P.DN&GSĐT: dự thảo văn bản nhắc 8 doanh nghiệp chưa báo cáo quý III, hạn 11/11/2026", "dự thảo văn bản nhắc 8 doanh nghiệp chưa báo cáo quý III", D, "2026-11-11"),
        line_of("5. VP: đặt phòng họp và xe cho đoàn Kansai, hạn 18/11/2026", "đặt phòng họp và xe cho đoàn Kansai", V, "2026-11-18"),
        line_of("6. Trung tâm DVVL: gửi kịch bản video giới thiệu khu kinh tế, hạn 20/11/2026", "gửi kịch bản video giới thiệu khu kinh tế", T, "2026-11-20"),
        line_of("7. VP + P.QLĐT: rà soát lại slide báo cáo Thành ủy, hạn 10/11/2026", "rà soát lại slide báo cáo Thành ủy", [V, Q], "2026-11-10"),
        "",
        "Các phòng xem giúp em nhé, có gì nhắn lại em tổng hợp. Em cảm ơn ạ!",
    ]
    return Document("x/chat", pasted_of(blocks), tasks_of(blocks), date(2026, 11, 9))


def _briefing() -> Document:
    blocks: list[Any] = [
        "BIÊN BẢN HỌP GIAO BAN TUẦN 21",
        "Thời gian: 8h00 ngày 18/5/2026",
        "Địa điểm: Phòng họp tầng 2, trụ sở Ban Quản lý",
        "Chủ trì: Đ/c Bùi Ngọc Hải - Phó Trưởng ban",
        "Thư ký: Nguyễn Thu Trang - Văn phòng",
        "",
        "I. NỘI DUNG BÁO CÁO",
        "Các phòng báo cáo kết quả tuần 20. Văn phòng nêu 03 nhiệm vụ quá hạn trên phân hệ NV UBND.",
        "",
        "II. KẾT LUẬN CỦA CHỦ TRÌ",
        line_of("1. Phòng Quản lý đầu tư hoàn thiện tờ trình chấp thuận nhà đầu tư KCN Nam Tràng Cát, trình ký trước ngày 22/5/2026.", "hoàn thiện tờ trình chấp thuận nhà đầu tư KCN Nam Tràng Cát, trình ký", Q, "2026-05-22"),
        line_of("2. Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp Phòng Quản lý đầu tư làm việc với Công ty LG Display về thủ tục mở rộng nhà xưởng, hoàn thành trước ngày 29/5/2026.", "làm việc với Công ty LG Display về thủ tục mở rộng nhà xưởng", D, "2026-05-29", Q),
        line_of("3. Phòng Quản lý lao động nắm tình hình đình công tại Công ty may Đại Dương, báo cáo lãnh đạo Ban trước 16h00 ngày 19/5/2026.", "nắm tình hình đình công tại Công ty may Đại Dương, báo cáo lãnh đạo Ban", L, "2026-05-19"),
        line_of("4. Phòng Tài nguyên và Môi trường hoàn thành báo cáo quan trắc quý II trước ngày 15/6/2026.", "hoàn thành báo cáo quan trắc quý II", M, "2026-06-15"),
        line_of("5. Văn phòng đôn đốc, cập nhật kết quả 03 nhiệm vụ quá hạn trên phân hệ NV UBND trước ngày 21/5/2026.", "đôn đốc, cập nhật kết quả 03 nhiệm vụ quá hạn trên phân hệ NV UBND", V, "2026-05-21"),
        line_of("6. Trung tâm Dịch vụ việc làm rà soát hợp đồng thuê mặt bằng sàn giao dịch việc làm, báo cáo đề xuất trước ngày 05/6/2026.", "rà soát hợp đồng thuê mặt bằng sàn giao dịch việc làm, báo cáo đề xuất", T, "2026-06-05"),
        line_of("7. Văn phòng chủ trì, phối hợp các phòng chuyên môn chuẩn bị tài liệu kiểm tra cải cách hành chính của thành phố, hoàn thành trước ngày 10/6/2026.", "chuẩn bị tài liệu kiểm tra cải cách hành chính của thành phố", V, "2026-06-10", PCM),
        "",
        "Cuộc họp kết thúc lúc 9h45 cùng ngày./.",
        "THƯ KÝ                                   CHỦ TRÌ",
        "(đã ký)                                  (đã ký)",
    ]
    return Document("x/briefing", pasted_of(blocks), tasks_of(blocks), date(2026, 5, 18))


def _list_by_unit() -> Document:
    blocks: list[Any] = [
        "NHIỆM VỤ TUẦN TỪ 20/7 ĐẾN 24/7/2026",
        "",
        "Văn phòng:",
        line_of("- Trình ban hành quy chế chi tiêu nội bộ sửa đổi (24/7/2026)", "Trình ban hành quy chế chi tiêu nội bộ sửa đổi", V, "2026-07-24"),
        line_of("- Chuẩn bị lễ dâng hương Ngày Thương binh - Liệt sĩ (23/7/2026)", "Chuẩn bị lễ dâng hương Ngày Thương binh - Liệt sĩ", V, "2026-07-23"),
        "",
        "Phòng Quản lý đầu tư:",
        line_of("- Thẩm tra hồ sơ điều chỉnh dự án Công ty Pegatron (22/7/2026)", "Thẩm tra hồ sơ điều chỉnh dự án Công ty Pegatron", Q, "2026-07-22"),
        line_of("- Cập nhật số liệu dự án lên Hệ thống thông tin quốc gia về đầu tư nước ngoài (24/7/2026)", "Cập nhật số liệu dự án lên Hệ thống thông tin quốc gia về đầu tư nước ngoài", Q, "2026-07-24"),
        "",
        "Phòng Doanh nghiệp và Giám sát đầu tư:",
        line_of("- Kiểm tra thực địa dự án kho lạnh tại Đình Vũ (21/7/2026)", "Kiểm tra thực địa dự án kho lạnh tại Đình Vũ", D, "2026-07-21"),
        "",
        "Phòng Quản lý lao động:",
        line_of("- Trả lời đơn kiến nghị của công nhân Công ty Regina (23/7/2026)", "Trả lời đơn kiến nghị của công nhân Công ty Regina", L, "2026-07-23"),
        line_of("- Đăng ký nội quy lao động cho 04 doanh nghiệp (24/7/2026)", "Đăng ký nội quy lao động cho 04 doanh nghiệp", L, "2026-07-24"),
        "",
        "Phòng Tài nguyên và Môi trường:",
        line_of("- Họp thẩm định giấy phép môi trường dự án Bridgestone mở rộng (22/7/2026)", "Họp thẩm định giấy phép môi trường dự án Bridgestone mở rộng", M, "2026-07-22"),
        "",
        "Trung tâm Dịch vụ việc làm:",
        line_of("- Phỏng vấn tuyển chọn 30 lao động cho Công ty Fuji Xerox (24/7/2026)", "Phỏng vấn tuyển chọn 30 lao động cho Công ty Fuji Xerox", T, "2026-07-24"),
        line_of("- Quyết toán lớp đào tạo nghề khóa 1 (24/7/2026)", "Quyết toán lớp đào tạo nghề khóa 1", T, "2026-07-24"),
        "",
        "Lưu ý: báo cáo kết quả tuần gửi về Văn phòng (đ/c Trang).",
    ]
    return Document("x/list_by_unit", pasted_of(blocks), tasks_of(blocks), date(2026, 7, 17))


def _forwarded() -> Document:
    blocks: list[Any] = [
        "---------- Thư chuyển tiếp ----------",
        "Từ: Văn thư Ban Quản lý <vanthu.bqlkkt@haiphong.gov.vn>",
        "Ngày: 14:20, Thứ Tư 04/03/2026",
        "Chủ đề: FW: CV 402/BQL-VP v/v chuẩn bị báo cáo phục vụ kiểm toán",
        "",
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 402/BQL-VP",
        "V/v chuẩn bị hồ sơ, tài liệu phục vụ Kiểm toán nhà nước khu vực VI",
        "Hải Phòng, ngày 04 tháng 3 năm 2026",
        "",
        "Kính gửi: Trưởng các phòng chuyên môn; Giám đốc Trung tâm Dịch vụ việc làm",
        "",
        "Thực hiện Công văn số 118/KV VI-TH ngày 26/02/2026 của Kiểm toán nhà nước khu vực VI, Trưởng ban yêu cầu:",
        "",
        line_of("1. Văn phòng chủ trì tổng hợp hồ sơ quyết toán ngân sách năm 2025, gửi Đoàn kiểm toán trước ngày 16/3/2026.", "tổng hợp hồ sơ quyết toán ngân sách năm 2025, gửi Đoàn kiểm toán", V, "2026-03-16"),
        line_of("2. Phòng Quản lý đầu tư cung cấp hồ sơ cấp giấy chứng nhận đăng ký đầu tư năm 2025, hoàn thành trước ngày 12/3/2026.", "cung cấp hồ sơ cấp giấy chứng nhận đăng ký đầu tư năm 2025", Q, "2026-03-12"),
        line_of("3. Phòng Doanh nghiệp và Giám sát đầu tư lập bảng kê các dự án ưu đãi thuế, tiền thuê đất, hoàn thành trước ngày 13/3/2026.", "lập bảng kê các dự án ưu đãi thuế, tiền thuê đất", D, "2026-03-13"),
        line_of("4. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư rà soát hồ sơ giao đất, cho thuê đất giai đoạn 2023-2025, hoàn thành trước ngày 13/3/2026.", "rà soát hồ sơ giao đất, cho thuê đất giai đoạn 2023-2025", M, "2026-03-13", Q),
        line_of("5. Trung tâm Dịch vụ việc làm chuẩn bị hồ sơ thu, chi dịch vụ năm 2025, hoàn thành trước ngày 12/3/2026.", "chuẩn bị hồ sơ thu, chi dịch vụ năm 2025", T, "2026-03-12"),
        line_of("6. Phòng Quản lý lao động đối chiếu số thu lệ phí cấp giấy phép lao động, hoàn thành trước ngày 11/3/2026.", "đối chiếu số thu lệ phí cấp giấy phép lao động", L, "2026-03-11"),
        "",
        "Yêu cầu Trưởng các phòng, Giám đốc Trung tâm nghiêm túc thực hiện./.",
        "",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "(đã ký)",
        "Bùi Ngọc Hải",
    ]
    return Document("x/forwarded", pasted_of(blocks), tasks_of(blocks), date(2026, 3, 5))
