# ruff: noqa: E501
"""Fourteen ordinary papers of one working month, from several hands, written without sight of the importer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

HEAD = ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
CITY = ["ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG"]
MOTTO = "Độc lập - Tự do - Hạnh phúc"

# fmt: off


def documents() -> Iterator[Document]:
    yield _annual()
    yield _quarter()
    yield _tracking()
    yield _finance_annex()
    yield _reform()
    yield _inspections()
    yield _leaders_list()
    yield _digital_plan()
    yield _conclusion()
    yield _letter()
    yield _decision()
    yield _pasted_conclusion()
    yield _chat()
    yield _tabs()


def _annual() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "note"))
    rows: list[Any] = [
        [*CITY, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, MOTTO],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 112/QĐ-BQL ngày 12/01/2026 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "CÔNG TÁC QUY HOẠCH, XÂY DỰNG VÀ ĐẦU TƯ"],
        row(1, "Lập danh mục dự án thu hút đầu tư vào Khu kinh tế Đình Vũ - Cát Hải năm 2026", "Phòng Quản lý đầu tư",
            "Trung tâm Dịch vụ việc làm", "Danh mục dự án", "Quý I/2026", None, lead=Q, support=T, due="2026-03-31"),
        row(2, "Tham mưu điều chỉnh chủ trương đầu tư dự án hạ tầng Khu công nghiệp Nam Tràng Cát", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường", "Tờ trình", "Tháng 4/2026", "Theo đề nghị của nhà đầu tư",
            lead=Q, support=M, due="2026-04-30"),
        row(3, "Rà soát tiến độ giải ngân của các dự án FDI đã được cấp giấy chứng nhận đăng ký đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư", "Báo cáo", "Quý II/2026", None, lead=D, support=Q, due="2026-06-30"),
        row(4, "Tổ chức Hội nghị gặp mặt doanh nghiệp đầu năm", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Hội nghị", "Tháng 3/2026", None, lead=V, support=ALL, due="2026-03-31"),
        row(5, "Xây dựng kế hoạch xúc tiến đầu tư tại Nhật Bản và Hàn Quốc", "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý đầu tư; Văn phòng", "Kế hoạch", "15/5/2026", None, lead=T, support=[Q, V], due="2026-05-15"),
        ["II", "CÔNG TÁC QUẢN LÝ LAO ĐỘNG"],
        row(6, "Khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp trong các khu công nghiệp", "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động", "Báo cáo khảo sát", "Tháng 2/2026", None, lead=T, support=L, due="2026-02-28"),
        row(7, "Tập huấn pháp luật lao động, an toàn vệ sinh lao động cho doanh nghiệp", "Phòng Quản lý lao động",
            None, "Lớp tập huấn", "Quý III/2026", None, lead=L, due="2026-09-30"),
        row(8, "Báo cáo tình hình sử dụng lao động nước ngoài trong khu kinh tế", "Phòng Quản lý lao động",
            "Sở Nội vụ", "Báo cáo", "30/11/2026", None, lead=L, due="2026-11-30"),
        ["III", "CÔNG TÁC TÀI NGUYÊN, MÔI TRƯỜNG"],
        row(9, "Kiểm tra việc đấu nối nước thải của doanh nghiệp thứ cấp tại Khu công nghiệp Tràng Duệ", "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Báo cáo kết quả kiểm tra", "Quý III/2026", None,
            lead=M, support=D, due="2026-09-30"),
        row(10, "Lập kế hoạch sử dụng đất năm 2027 của Khu kinh tế", "Phòng Tài nguyên và Môi trường",
            "Các phòng chuyên môn", "Kế hoạch", "Tháng 10/2026", None, lead=M, support=PCM, due="2026-10-31"),
        ["IV", "CÔNG TÁC VĂN PHÒNG"],
        row(11, "Xây dựng Quy chế chi tiêu nội bộ", "Văn phòng", None, "Quyết định", "Tháng 01/2026", None, lead=V, due="2026-01-31"),
        row(12, "Chỉnh lý tài liệu lưu trữ giai đoạn trước sáp nhập", "Văn phòng", "Các phòng chuyên môn", "Hồ sơ lưu trữ",
            "Quý IV/2026", None, lead=V, support=PCM, due="2026-12-31"),
        row(13, "Cập nhật tin, bài trên Cổng thông tin điện tử Ban Quản lý", "Văn phòng", "Trung tâm Dịch vụ việc làm", None,
            "Thường xuyên", None, lead=V, support=T),
        row(14, "Mua sắm trang thiết bị làm việc cho trụ sở mới", "Văn phòng", None, "Hợp đồng", "Quý II/2026", None, lead=V, due="2026-06-30"),
        row(15, "Tổng kết phong trào thi đua, khen thưởng", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Báo cáo", "15/12/2026", None,
            lead=V, support=ALL, due="2026-12-15"),
        [],
        ["Tổng số: 15 nhiệm vụ"],
        ["Nơi nhận:", None, None, None, "TRƯỞNG BAN"],
        ["- Lãnh đạo Ban;"],
        ["- Các PCM, ĐVSN;"],
        ["- Lưu: VP/BQL."],
    ]
    merged = ["A4:G4", "A5:G5", "B8:G8", "B14:G14"]
    return Document("annual", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 1, 14))


def _quarter() -> Document:
    row = rows_of(("number", "content", "product", "deadline", "lead", "support"))
    rows: list[Any] = [
        HEAD,
        ["VĂN PHÒNG", None, None, MOTTO],
        [],
        ["KẾ HOẠCH CÔNG TÁC QUÝ IV NĂM 2026"],
        ["(Kèm theo Kế hoạch số 3015/KH-BQL ngày 28/9/2026)"],
        ["STT", "Nội dung công việc", "Kết quả đầu ra", "Thời hạn", "Phòng chủ trì", "Phòng phối hợp"],
        row(1, "Tổng hợp báo cáo kết quả thực hiện nhiệm vụ năm 2026 của Ban Quản lý", "Báo cáo", "15/12/2026", "Văn phòng",
            "Các phòng chuyên môn", lead=V, support=PCM, due="2026-12-15"),
        row(2, "Xây dựng dự toán ngân sách năm 2027", "Dự toán", "31/10/2026", None, None, lead=V, due="2026-10-31"),
        row(3, "Tổ chức Hội nghị cán bộ, công chức", "Hội nghị", "Tháng 12/2026", None, "Trung tâm DVVL",
            lead=V, support=T, due="2026-12-31"),
        row(4, "Thẩm định hồ sơ cấp giấy chứng nhận đăng ký đầu tư dự án nhà xưởng cho thuê tại KCN DEEP C", "Giấy chứng nhận",
            "20/11/2026", "P. QLĐT", "P. TN&MT", lead=Q, support=M, due="2026-11-20"),
        row(5, "Báo cáo kết quả thu hút đầu tư 11 tháng", "Báo cáo", "05/12/2026", None, "P. DN&GSĐT",
            lead=Q, support=D, due="2026-12-05"),
        row(6, "Giám sát tình hình góp vốn của các dự án FDI cấp mới", "Báo cáo giám sát", "Tháng 11/2026", "P. DN&GSĐT", "P. QLĐT",
            lead=D, support=Q, due="2026-11-30"),
        row(7, "Đối thoại với doanh nghiệp về thủ tục hành chính", "Hội nghị đối thoại", "Tháng 10/2026", "P. DN&GSĐT", "Văn phòng",
            lead=D, support=V, due="2026-10-31"),
        row(8, "Cấp giấy phép lao động cho người lao động nước ngoài", "Giấy phép", "Thường xuyên", "P. QLLĐ", None, lead=L),
        row(9, "Nắm tình hình tiền lương, thưởng Tết Đinh Mùi 2027 của doanh nghiệp", "Báo cáo", "20/12/2026", "P. QLLĐ", "Trung tâm DVVL",
            lead=L, support=T, due="2026-12-20"),
        row(10, "Lấy mẫu nước thải sau xử lý tại 05 khu công nghiệp", "Phiếu kết quả", "Tháng 11/2026", "P. TN&MT", None,
            lead=M, due="2026-11-30"),
        row(11, "Tổ chức phiên giao dịch việc làm cuối năm", "Phiên giao dịch", "Tháng 12/2026", "Trung tâm DVVL", "P. QLLĐ",
            lead=T, support=L, due="2026-12-31"),
        [],
        ["Ghi chú: Các phòng gửi kết quả về tổ Tổng hợp - Văn phòng."],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    merged = ["A4:F4", "A5:F5", "E7:E9", "E10:E11"]
    return Document("quarter", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 9, 29))


def _tracking() -> Document:
    row = rows_of(("number", "content", "source", "given", "lead", "support", "deadline", "status", "result"))
    rows: list[Any] = [
        ["VĂN PHÒNG UBND THÀNH PHỐ HẢI PHÒNG"],
        ["BIỂU THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG NĂM 2026"],
        ["(Số liệu tính đến ngày 30/10/2026)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Văn bản giao", "Ngày giao", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn hoàn thành",
         "Trạng thái", "Kết quả thực hiện"],
        ["I", "Nhiệm vụ có thời hạn"],
        row(1, "Báo cáo phương án phát triển Khu thương mại tự do", "2155/UBND-TH", datetime(2026, 8, 3), "Phòng Quản lý đầu tư",
            "Các phòng chuyên môn", datetime(2026, 10, 30), "Hoàn thành đúng hạn", "Báo cáo số 410/BC-BQL",
            lead=Q, support=PCM, due="2026-10-30"),
        row(2, "Đề xuất xử lý các dự án chậm đưa đất vào sử dụng", "2201/UBND-ĐC", datetime(2026, 8, 10), "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và Giám sát đầu tư", datetime(2026, 11, 16), "Đang thực hiện trong hạn", None,
            lead=M, support=D, due="2026-11-16"),
        row(3, "Rà soát vướng mắc của doanh nghiệp sản xuất linh kiện điện tử", "2260/UBND-CT", datetime(2026, 8, 18), "Phòng Doanh nghiệp",
            None, datetime(2026, 9, 30), "Đang thực hiện quá hạn", "Đang chờ ý kiến Sở Công Thương", lead=D, due="2026-09-30"),
        row(4, "Tham gia ý kiến dự thảo Nghị quyết về chính sách nhà ở công nhân", "2304/UBND-XD", datetime(2026, 9, 1), "Phòng Quản lý lao động",
            "Văn phòng", datetime(2026, 9, 15), "Hoàn thành quá hạn", "Công văn số 2890/BQL-LĐ", lead=L, support=V, due="2026-09-15"),
        row(5, "Báo cáo kết quả khắc phục kiến nghị sau kiểm toán năm 2025", "2340/UBND-TC", datetime(2026, 9, 7), "Văn phòng",
            "Phòng Quản lý đầu tư", datetime(2026, 11, 10), "Đang thực hiện trong hạn", "Đã có dự thảo",
            lead=V, support=Q, due="2026-11-10"),
        row(6, "Lập hồ sơ điều chỉnh ranh giới Khu công nghiệp An Dương", "2377/UBND-QH", datetime(2026, 9, 14), "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường", datetime(2026, 12, 25), "Đang thực hiện trong hạn", None,
            lead=Q, support=M, due="2026-12-25"),
        row(7, "Cung cấp số liệu lao động phục vụ xây dựng niên giám thống kê", "2401/UBND-TH", datetime(2026, 9, 21), "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm", datetime(2026, 10, 20), "Hoàn thành đúng hạn", None, lead=L, support=T, due="2026-10-20"),
        row(8, "Xây dựng phương án phòng cháy, chữa cháy tại trụ sở mới", "2433/UBND-NC", datetime(2026, 9, 28), None,
            None, datetime(2026, 11, 30), "Chưa thực hiện", "Chưa phân công", lead=(), due="2026-11-30", asked=True),
        ["II", "Nhiệm vụ không có thời hạn"],
        row(9, "Theo dõi hoạt động của các trạm quan trắc nước thải tự động", "1120/UBND-MT", datetime(2026, 4, 6), "Phòng Tài nguyên và Môi trường",
            None, None, "Đang thực hiện", None, lead=M),
        row(10, "Tuyên truyền chủ trương, chính sách thu hút nhân lực chất lượng cao", "1188/UBND-VX", datetime(2026, 4, 20),
            "Trung tâm Dịch vụ việc làm", "Văn phòng", None, "Đang thực hiện", "Đã đăng 12 tin, bài", lead=T, support=V),
        row(11, "Nâng cao tỷ lệ hồ sơ trực tuyến toàn trình", "1240/UBND-KSTTHC", datetime(2026, 5, 4), "Các phòng chuyên môn",
            "Văn phòng", None, "Đang thực hiện", "Đạt 92%", lead=PCM, support=V),
        row(12, "Hỗ trợ nhà đầu tư thực hiện thủ tục sau cấp phép", "1302/UBND-TH", datetime(2026, 5, 18), "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư", None, "Đang thực hiện", None, lead=D, support=Q),
        row(13, "Thực hiện tiết kiệm điện tại công sở", "1355/UBND-CT", datetime(2026, 6, 1), "Văn phòng",
            None, None, "Đang thực hiện", None, lead=V),
        row(14, "Phối hợp bảo đảm an ninh trật tự trong các khu công nghiệp", "1390/UBND-NC", datetime(2026, 6, 8), "Phòng Quản lý lao động",
            "Phòng Doanh nghiệp và Giám sát đầu tư", None, "Đang thực hiện", None, lead=L, support=D),
        ["Tổng cộng", "14 nhiệm vụ", None, None, None, None, None, "Hoàn thành: 03", None],
    ]
    return Document("tracking", workbook(cells(rows), merged=["A2:I2", "A3:I3"]), tasks(rows), date(2026, 11, 2))


def _finance_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["SỞ TÀI CHÍNH HẢI PHÒNG"],
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ XÂY DỰNG DỰ TOÁN NĂM 2027 VÀ THỰC HIỆN CÔNG KHAI NGÂN SÁCH"],
        ["(Kèm theo Công văn số 5120/STC-HCSN ngày 07/10/2026 của Sở Tài chính)"],
        [],
        ["TT", "Nhiệm vụ", "Phòng, đơn vị chủ trì", "Phòng, đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
        row("1", "Đánh giá tình hình thực hiện dự toán 9 tháng đầu năm 2026", "Văn phòng Ban Quản lý", "Trung tâm Dịch vụ việc làm",
            "Trước ngày 16/10/2026", "Báo cáo", lead=V, support=T, due="2026-10-16"),
        row("2", "Lập dự toán thu phí, lệ phí cấp giấy phép lao động", "Phòng Quản lý lao động", "Văn phòng Ban Quản lý",
            "Trước ngày 19/10/2026", "Biểu số 02", lead=L, support=V, due="2026-10-19"),
        row("3", "Lập dự toán kinh phí quan trắc môi trường", "Phòng Tài nguyên và Môi trường", "Văn phòng Ban Quản lý",
            "Trước ngày 19/10/2026", "Biểu số 03", lead=M, support=V, due="2026-10-19"),
        row("4", "Lập dự toán kinh phí xúc tiến đầu tư", "Phòng Quản lý đầu tư", "Trung tâm Dịch vụ việc làm, Văn phòng Ban Quản lý",
            "Trước ngày 19/10/2026", "Biểu số 04", lead=Q, support=[T, V], due="2026-10-19"),
        row("5", "Xác định quỹ tiền lương của đơn vị sự nghiệp tự bảo đảm chi thường xuyên", "Trung tâm Dịch vụ việc làm", None,
            "Trước ngày 21/10/2026", "Biểu số 05", lead=T, due="2026-10-21"),
        row("6", "Tổng hợp dự toán chi đầu tư công năm 2027", "Phòng Quản lý đầu tư", "Sở Tài chính", "Trước ngày 23/10/2026", "Biểu tổng hợp",
            lead=Q, due="2026-10-23"),
        row("7", "Thẩm tra dự toán của các đơn vị trực thuộc", "Sở Tài chính", "Văn phòng Ban Quản lý", "Trước ngày 30/10/2026", "Thông báo thẩm tra",
            lead=(), support=V, due="2026-10-30", asked=True),
        row("8", "Công khai dự toán trên Cổng thông tin điện tử", "Văn phòng Ban Quản lý", None, "Trước ngày 15/01/2027", "Đường link",
            lead=V, due="2027-01-15"),
        row("9", "Rà soát công nợ tiền thuê hạ tầng của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Tài nguyên và Môi trường",
            "Trước ngày 13/11/2026", "Báo cáo", lead=D, support=M, due="2026-11-13"),
        row("10", "Kiểm kê tài sản công tại thời điểm cuối năm", "Văn phòng Ban Quản lý", "Trung tâm Dịch vụ việc làm",
            "Trước ngày 31/12/2026", "Biên bản kiểm kê", lead=V, support=T, due="2026-12-31"),
        row("11", "Báo cáo tình hình thu ngân sách của doanh nghiệp trong khu kinh tế", "Phòng Doanh nghiệp và Giám sát đầu tư", None,
            "Trước ngày 20/11/2026", "Báo cáo", lead=D, due="2026-11-20"),
        [],
        [None, None, None, None, "KT. GIÁM ĐỐC"],
        [None, None, None, None, "PHÓ GIÁM ĐỐC"],
    ]
    return Document("finance annex", workbook(cells(rows), merged=["A2:F2", "A3:F3", "A4:F4"]), tasks(rows), date(2026, 10, 8))


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        [*CITY, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, MOTTO],
        [],
        ["PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 205/KH-BQL ngày 22/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row(1, "Xây dựng Kế hoạch tuyên truyền cải cách hành chính", "Kế hoạch", "Văn phòng", "Trung tâm", "Tháng 02/2026",
            lead=V, support=T, due="2026-02-28"),
        row(2, "Tự kiểm tra công tác cải cách hành chính tại các phòng", "Thông báo kết quả kiểm tra", "Văn phòng", "Các phòng chuyên môn",
            "Quý II/2026", lead=V, support=PCM, due="2026-06-30"),
        row(3, "Nghiên cứu, đề xuất sáng kiến cải cách hành chính cấp thành phố", "Sáng kiến", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
            "Văn phòng", "Tháng 9/2026", lead=ALL, support=V, due="2026-09-30"),
        ["II", "CẢI CÁCH THỂ CHẾ"],
        row(4, "Rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Báo cáo", "Văn phòng", "Các phòng chuyên môn", "Quý IV/2026",
            lead=V, support=PCM, due="2026-12-31"),
        row(5, "Theo dõi thi hành pháp luật trong lĩnh vực đầu tư", "Báo cáo", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Tháng 10/2026", lead=Q, support=D, due="2026-10-31"),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        row(6, "Đơn giản hóa thủ tục cấp giấy phép lao động", "Quyết định phê duyệt phương án", "Phòng Quản lý lao động", "Văn phòng",
            "30/7/2026", lead=L, support=V, due="2026-07-30"),
        row(7, "Công bố, niêm yết thủ tục hành chính lĩnh vực môi trường", "Quyết định công bố", "Phòng Tài nguyên và Môi trường", "Văn phòng",
            "Tháng 5/2026", lead=M, support=V, due="2026-05-31"),
        row(8, "Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính", "Văn bản trả lời", "Các phòng chuyên môn", "Văn phòng", "Thường xuyên",
            lead=PCM, support=V),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ"],
        row(9, "Hoàn thiện Đề án vị trí việc làm", "Đề án", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc", "Quý III/2026",
            lead=V, support=ALL, due="2026-09-30"),
        row(10, "Đánh giá, xếp loại công chức, viên chức", "Quyết định", "Văn phòng", None, "Tháng 12/2026", lead=V, due="2026-12-31"),
        ["V", "CẢI CÁCH TÀI CHÍNH CÔNG"],
        row(11, "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030", "Phương án", "Trung tâm", "Văn phòng", "Tháng 6/2026",
            lead=T, support=V, due="2026-06-30"),
        ["VI", "XÂY DỰNG CHÍNH QUYỀN SỐ"],
        row(12, "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính về đầu tư", "Kho dữ liệu số", "Phòng Quản lý đầu tư", "Văn phòng",
            "Quý IV/2026", lead=Q, support=V, due="2026-12-31"),
        row(13, "Nâng cấp hệ thống eHeza", "Phần mềm", "Văn phòng", "Sở Khoa học và Công nghệ", "Quý III/2026", lead=V, due="2026-09-30"),
        row(14, "Duy trì Hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015", "Báo cáo đánh giá nội bộ", "Văn phòng",
            "Các phòng chuyên môn", "Tháng 11/2026", lead=V, support=PCM, due="2026-11-30"),
        row(15, "Cung cấp dữ liệu mở về doanh nghiệp trong khu kinh tế", "Bộ dữ liệu", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Văn phòng", "Quý III/2026", lead=D, support=V, due="2026-09-30"),
        [],
    ]
    return Document("reform", workbook(cells(rows), merged=["A4:F4", "A5:F5", "B8:F8"]), tasks(rows), date(2026, 1, 23))


def _inspections() -> Document:
    row = rows_of(("number", "content", "count", "deadline", "lead", "support", "note"))
    rows: list[Any] = [
        HEAD,
        [None, None, None, MOTTO],
        ["KẾ HOẠCH KIỂM TRA DOANH NGHIỆP NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 160/QĐ-BQL ngày 19/01/2026)"],
        [],
        ["TT", "Nội dung kiểm tra", "Số doanh nghiệp", "Thời gian", "Đơn vị chủ trì", "Đơn vị phối hợp", "Ghi chú"],
        ["A", "Kiểm tra định kỳ"],
        row(1, "Kiểm tra việc thực hiện mục tiêu dự án đầu tư tại Khu công nghiệp VSIP", 12, "Quý II/2026", "Phòng Doanh nghiệp và GSĐT",
            "Phòng Quản lý đầu tư", None, lead=D, support=Q, due="2026-06-30"),
        row(2, "Kiểm tra việc chấp hành pháp luật về bảo hiểm xã hội", 8, "Tháng 5/2026", "Phòng Quản lý lao động",
            "Bảo hiểm xã hội thành phố", None, lead=L, due="2026-05-31"),
        row(3, "Kiểm tra công tác an toàn, vệ sinh lao động", 10, "Tháng 6/2026", "Phòng Quản lý lao động",
            "Phòng Tài nguyên và Môi trường", None, lead=L, support=M, due="2026-06-30"),
        row(4, "Kiểm tra việc vận hành công trình xử lý khí thải", 6, "Tháng 8/2026", "Phòng Tài nguyên và Môi trường",
            None, None, lead=M, due="2026-08-31"),
        row(5, "Kiểm tra việc quản lý chất thải nguy hại", 9, "Quý III/2026", "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và GSĐT", None, lead=M, support=D, due="2026-09-30"),
        ["B", "Kiểm tra nội bộ"],
        row(6, "Kiểm tra kỷ luật, kỷ cương hành chính", None, "Tháng 10/2026", "Văn phòng", "Các phòng chuyên môn", None,
            lead=V, support=PCM, due="2026-10-31"),
        row(7, "Kiểm tra công tác văn thư, lưu trữ", None, "Tháng 11/2026", "Văn phòng", None, None, lead=V, due="2026-11-30"),
        row(8, "Kiểm tra hoạt động giới thiệu việc làm", None, "Quý IV/2026", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", None,
            lead=L, support=T, due="2026-12-31"),
        row(9, "Kiểm tra công tác phòng, chống tham nhũng", None, "Quý IV/2026", "Phòng Thanh tra", "Văn phòng", "Chờ kiện toàn bộ máy",
            lead=(), support=V, due="2026-12-31", asked=True),
        [None, "Tổng cộng", 45],
        [],
        ["Nơi nhận:", None, None, None, "KT. TRƯỞNG BAN"],
        ["- Như trên;", None, None, None, "PHÓ TRƯỞNG BAN"],
        ["- Lưu: VP."],
    ]
    return Document("inspections", workbook(cells(rows), merged=["A3:G3", "A4:G4"]), tasks(rows), date(2026, 1, 20))


def _leaders_list() -> Document:
    row = rows_of(("number", "given", "leader", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["DANH MỤC CÔNG VIỆC LÃNH ĐẠO BAN GIAO TRONG THÁNG 11 NĂM 2026"],
        ["(Tổ Tổng hợp - Văn phòng lập ngày 06/11/2026)"],
        [],
        ["STT", "Ngày giao", "Lãnh đạo giao", "Nội dung công việc", "Đơn vị thực hiện", "Đơn vị phối hợp", "Hạn xử lý", "Ghi chú"],
        row(1, "02/11/2026", "Trưởng ban", "Chuẩn bị nội dung làm việc với Đoàn doanh nghiệp Đài Loan", "P.QLĐT", "VP", "12/11/2026", None,
            lead=Q, support=V, due="2026-11-12"),
        row(2, "02/11/2026", "Trưởng ban", "Báo cáo tiến độ cấp giấy chứng nhận đăng ký đầu tư của dự án trọng điểm", "P.QLĐT", None,
            "13/11/2026", "Gấp", lead=Q, due="2026-11-13"),
        row(3, "03/11/2026", "PTB Hải", "Làm rõ phản ánh về mùi tại Khu công nghiệp Đồ Sơn", "P.TN&MT", "P.DN&GSĐT", "16/11/2026", None,
            lead=M, support=D, due="2026-11-16"),
        row(4, "03/11/2026", "PTB Hải", "Rà soát tài liệu kiểm chứng Chỉ số cải cách hành chính", "VP", "Các phòng chuyên môn",
            "20/11/2026", None, lead=V, support=PCM, due="2026-11-20"),
        row(5, "04/11/2026", "PTB Hải", "Xác minh việc ngừng việc tập thể tại Công ty may Việt Hàn", "P.QLLĐ", None, "09/11/2026", "Khẩn",
            lead=L, due="2026-11-09"),
        row(6, "04/11/2026", "Trưởng ban", "Sửa chữa phòng họp tầng 3", "VP", None, "30/11/2026", None, lead=V, due="2026-11-30"),
        row(7, "05/11/2026", "Trưởng ban", "Đề xuất danh sách doanh nghiệp tiêu biểu đề nghị khen thưởng", "P.DN&GSĐT", "P.QLLĐ, P.TN&MT",
            "25/11/2026", None, lead=D, support=[L, M], due="2026-11-25"),
        row(8, "05/11/2026", "Trưởng ban", "Liên hệ Trường Đại học Hàng hải về đào tạo nhân lực logistics", "Trung tâm", "P.QLLĐ",
            "27/11/2026", None, lead=T, support=L, due="2026-11-27"),
        row(9, "06/11/2026", "PTB Hải", "Soạn thảo quy chế phối hợp với Công an thành phố", None, None, "30/11/2026", "Xin ý kiến phân công",
            lead=(), due="2026-11-30", asked=True),
        row(10, "06/11/2026", "PTB Hải", "Hướng dẫn doanh nghiệp lập báo cáo giám sát đầu tư", "P.DN&GSĐT", None, None, None, lead=D),
        row(11, "06/11/2026", "Trưởng ban", "Rà soát hợp đồng thuê đất của Công ty cổ phần Shinec", "P.TN&MT", "P.QLĐT", "18/11/2026", None,
            lead=M, support=Q, due="2026-11-18"),
        row(12, "06/11/2026", "Trưởng ban", "Dự thảo bài phát biểu tại Diễn đàn logistics", "VP", "P.QLĐT", "19/11/2026", None,
            lead=V, support=Q, due="2026-11-19"),
        row(13, "06/11/2026", "PTB Hải", "Thống kê người lao động chưa có nhà ở", "P.QLLĐ", "Trung tâm", "24/11/2026", None,
            lead=L, support=T, due="2026-11-24"),
        [],
        ["Người lập biểu", None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("leaders list", workbook(cells(rows), merged=["A1:H1", "A2:H2"]), tasks(rows), date(2026, 11, 6))


def _digital_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    table: list[Any] = [
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"],
        ["I", "Phát triển hạ tầng, dữ liệu số", "", "", "", ""],
        row("1", "Trang bị máy trạm cho Bộ phận một cửa", "Văn phòng", "", "Tháng 5/2026", "Thiết bị", lead=V, due="2026-05-31"),
        row("2", "Xây dựng cơ sở dữ liệu doanh nghiệp trong khu kinh tế", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư, Phòng Quản lý lao động", "Quý III/2026", "Cơ sở dữ liệu", lead=D, support=[Q, L], due="2026-09-30"),
        row("3", "Kết nối dữ liệu quan trắc tự động với Sở Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường", "Văn phòng",
            "Quý II/2026", "Hệ thống kết nối", lead=M, support=V, due="2026-06-30"),
        row("4", "Cập nhật bản đồ số các khu công nghiệp", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "30/9/2026", "Bản đồ số",
            lead=Q, support=M, due="2026-09-30"),
        ["II", "Phát triển ứng dụng, dịch vụ", "", "", "", ""],
        row("5", "Thí điểm trợ lý ảo hướng dẫn thủ tục hành chính", "Văn phòng", "Các phòng chuyên môn", "Quý IV/2026", "Trợ lý ảo",
            lead=V, support=PCM, due="2026-12-31"),
        row("6", "Xây dựng sàn giao dịch việc làm trực tuyến", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Quý IV/2026",
            "Sàn giao dịch", lead=T, support=L, due="2026-12-31"),
        row("7", "Triển khai tiếp nhận trực tuyến báo cáo sử dụng lao động", "Phòng Quản lý lao động", "Văn phòng", "Tháng 7/2026",
            "Biểu mẫu điện tử", lead=L, support=V, due="2026-07-31"),
        row("8", "Tăng cường ký số văn bản, hồ sơ công việc", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "Thường xuyên", "",
            lead=ALL, support=V),
        row("9", "Tập huấn kỹ năng số cho công chức, viên chức", "Văn phòng", "Trung tâm Dịch vụ việc làm", "Tháng 8/2026", "Lớp tập huấn",
            lead=V, support=T, due="2026-08-31"),
    ]
    body = Wanted("Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban", (V,), due="2026-12-15")
    data = word(
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO,
        "Số: 388/KH-BQL", "Hải Phòng, ngày 05 tháng 02 năm 2026",
        "KẾ HOẠCH", "Chuyển đổi số năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng",
        "Thực hiện Kế hoạch số 15/KH-UBND ngày 16/01/2026 của Ủy ban nhân dân thành phố về chuyển đổi số năm 2026, "
        "Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch với các nội dung sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "Nâng cao hiệu lực, hiệu quả quản lý nhà nước, chất lượng phục vụ người dân, doanh nghiệp.",
        "2. Yêu cầu",
        "Bám sát các mục tiêu của thành phố; bảo đảm tiết kiệm, hiệu quả.",
        "II. NHIỆM VỤ",
        "Chi tiết tại Phụ lục kèm theo.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 15/12/2026.",
        "Trên đây là Kế hoạch chuyển đổi số năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng./.",
        "Nơi nhận:", "- Sở Khoa học và Công nghệ;", "- Lãnh đạo Ban;", "- Các PCM, ĐVSN;", "- Lưu: VP/BQL.",
        "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Bùi Ngọc Hải",
        "PHỤ LỤC", "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026", "(Kèm theo Kế hoạch số 388/KH-BQL ngày 05/02/2026 của Ban Quản lý)",
        cells(table),
    )
    return Document("digital plan", data, (body, *tasks(table)), date(2026, 2, 6))


def _conclusion() -> Document:
    wanted = (
        Wanted("Hoàn thiện hồ sơ trình Ủy ban nhân dân thành phố phê duyệt Đề án thu hút đầu tư thế hệ mới", (Q,), (D, M), due="2026-11-25"),
        Wanted("Rà soát 17 dự án chậm tiến độ tại Khu công nghiệp Nam Đình Vũ, đề xuất phương án xử lý từng dự án", (D,), (Q,), due="2026-11-30"),
        Wanted("Đôn đốc chủ đầu tư hạ tầng hoàn thành nhà máy xử lý nước thải giai đoạn 2", (M,), due="2026-12-31"),
        Wanted("Tổng hợp nhu cầu nhà ở của công nhân tại các khu công nghiệp", (L,), (T,), due="2026-12-10"),
        Wanted("Tổ chức 02 phiên tư vấn tuyển dụng lưu động", (T,), (L,), due="2026-12-20"),
        Wanted("Chuẩn bị các điều kiện tổ chức Hội nghị tổng kết công tác năm 2026", (V,), (PCM,), due="2026-12-18"),
        Wanted("Lập hồ sơ công việc điện tử đạt tối thiểu 90% số nhiệm vụ được giao", (PCM,)),
        Wanted("Theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
        Wanted("Nâng cấp trang thông tin tuyển dụng của doanh nghiệp khu công nghiệp", (T,), due="2026-12-15"),
        Wanted("Tham mưu quy chế làm việc của Ban Quản lý sau sắp xếp tổ chức bộ máy", (V,), due="2026-12-05"),
    )
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO,
        "Số: 5102/TB-BQL", "Hải Phòng, ngày 09 tháng 11 năm 2026",
        "THÔNG BÁO", "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 11 năm 2026",
        "Ngày 06/11/2026, tại trụ sở Ban Quản lý Khu kinh tế Hải Phòng, Trưởng ban đã chủ trì Hội nghị giao ban tháng 11. "
        "Tham dự có các Phó Trưởng ban, Trưởng các phòng chuyên môn và Giám đốc đơn vị sự nghiệp.",
        "Sau khi nghe báo cáo và ý kiến thảo luận, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong 10 tháng, thu hút đầu tư đạt 86,0% kế hoạch; các phòng đã có nhiều cố gắng, tuy nhiên vẫn còn nhiệm vụ quá hạn.",
        "II. Nhiệm vụ trong thời gian tới",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Tài nguyên và Môi trường "
        "hoàn thiện hồ sơ trình Ủy ban nhân dân thành phố phê duyệt Đề án thu hút đầu tư thế hệ mới, hoàn thành trước ngày 25/11/2026.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý đầu tư rà soát 17 dự án chậm tiến độ "
        "tại Khu công nghiệp Nam Đình Vũ, đề xuất phương án xử lý từng dự án trước ngày 30/11/2026.",
        "3. Giao Phòng Tài nguyên và Môi trường đôn đốc chủ đầu tư hạ tầng hoàn thành nhà máy xử lý nước thải giai đoạn 2 trước ngày 31/12/2026.",
        "4. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm tổng hợp nhu cầu nhà ở của công nhân "
        "tại các khu công nghiệp, hoàn thành trước ngày 10/12/2026.",
        "5. Giao Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động tổ chức 02 phiên tư vấn tuyển dụng lưu động "
        "trước ngày 20/12/2026.",
        "6. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn chuẩn bị các điều kiện tổ chức Hội nghị tổng kết công tác năm 2026, "
        "hoàn thành trước ngày 18/12/2026.",
        "7. Các phòng chuyên môn lập hồ sơ công việc điện tử đạt tối thiểu 90% số nhiệm vụ được giao.",
        "8. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "9. Giao Trung tâm Dịch vụ việc làm nâng cấp trang thông tin tuyển dụng của doanh nghiệp khu công nghiệp, hoàn thành trước ngày 15/12/2026.",
        "10. Giao Văn phòng tham mưu quy chế làm việc của Ban Quản lý sau sắp xếp tổ chức bộ máy, hoàn thành trước ngày 05/12/2026.",
        "Văn phòng Ban Quản lý thông báo để các phòng chuyên môn, đơn vị sự nghiệp trực thuộc biết, thực hiện./.",
        "Nơi nhận:", "- Lãnh đạo Ban (để báo cáo);", "- Các PCM, ĐVSN;", "- Lưu: VP/BQL.",
        "TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "Phạm Anh Tuấn",
    )
    return Document("conclusion", data, wanted, date(2026, 11, 10))


def _letter() -> Document:
    wanted = (
        Wanted("Rà soát, cung cấp tài liệu kiểm chứng các tiêu chí cải cách thể chế và cải cách thủ tục hành chính", (V,), due="2026-11-20"),
        Wanted("Hoàn thiện hồ sơ đánh giá mức độ hài lòng của người dân, doanh nghiệp", (V,), due="2026-11-24"),
        Wanted("Thống kê hồ sơ đăng ký đầu tư giải quyết trước hạn, đúng hạn", (Q,), due="2026-11-18"),
        Wanted("Lập danh sách nhà đầu tư tham gia khảo sát DDCI", (Q,), due="2026-11-20"),
        Wanted("Giải trình các hồ sơ cấp giấy phép lao động quá hạn trong quý III", (L,), due="2026-11-18"),
        Wanted("Tổng hợp kết quả kiểm tra, xử lý sau kiểm tra tại doanh nghiệp", (L,), due="2026-11-23"),
        Wanted("Cập nhật bộ thủ tục hành chính lĩnh vực môi trường trên Cổng dịch vụ công", (M,), due="2026-11-27"),
        Wanted("Gửi danh mục hồ sơ công việc năm 2026 về tổ Tổng hợp", (M,), due="2026-11-30"),
        Wanted("Đăng tải tin, bài về công tác cải cách hành chính trên fanpage", (T,)),
        Wanted("Chụp ảnh, lưu đường link làm tài liệu kiểm chứng công tác tuyên truyền", (T,), due="2026-11-25"),
    )
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "VĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO,
        "Số: 5140/BQL-VP", "V/v giao nhiệm vụ phục vụ chấm điểm Chỉ số CCHC năm 2026", "Hải Phòng, ngày 11 tháng 11 năm 2026",
        "Kính gửi: Trưởng các phòng chuyên môn; Giám đốc Trung tâm Dịch vụ việc làm",
        "Thực hiện Công văn số 4470/SNV-CCHC ngày 04/11/2026 của Sở Nội vụ về việc tự đánh giá, chấm điểm Chỉ số cải cách hành chính "
        "năm 2026, Trưởng ban giao nhiệm vụ cho các phòng, đơn vị như sau:",
        "1. Văn phòng:",
        "- Rà soát, cung cấp tài liệu kiểm chứng các tiêu chí cải cách thể chế và cải cách thủ tục hành chính, xong trước ngày 20/11/2026.",
        "- Hoàn thiện hồ sơ đánh giá mức độ hài lòng của người dân, doanh nghiệp, xong trước ngày 24/11/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Thống kê hồ sơ đăng ký đầu tư giải quyết trước hạn, đúng hạn, hoàn thành trước ngày 18/11/2026.",
        "- Lập danh sách nhà đầu tư tham gia khảo sát DDCI, hoàn thành trước ngày 20/11/2026.",
        "3. Phòng Quản lý lao động:",
        "- Giải trình các hồ sơ cấp giấy phép lao động quá hạn trong quý III, hoàn thành trước ngày 18/11/2026.",
        "- Tổng hợp kết quả kiểm tra, xử lý sau kiểm tra tại doanh nghiệp, hoàn thành trước ngày 23/11/2026.",
        "4. Phòng Tài nguyên và Môi trường:",
        "- Cập nhật bộ thủ tục hành chính lĩnh vực môi trường trên Cổng dịch vụ công, hoàn thành trước ngày 27/11/2026.",
        "- Gửi danh mục hồ sơ công việc năm 2026 về tổ Tổng hợp, hoàn thành trước ngày 30/11/2026.",
        "5. Trung tâm Dịch vụ việc làm:",
        "- Đăng tải tin, bài về công tác cải cách hành chính trên fanpage.",
        "- Chụp ảnh, lưu đường link làm tài liệu kiểm chứng công tác tuyên truyền, hoàn thành trước ngày 25/11/2026.",
        "Trân trọng./.",
        "Nơi nhận:", "- Như trên;", "- Trưởng ban (để báo cáo);", "- Lưu: VP.",
        "TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "Phạm Anh Tuấn",
    )
    return Document("letter", data, wanted, date(2026, 11, 11))


def _decision() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    table: list[Any] = [
        ["STT", "Nội dung nhiệm vụ", "Kết quả", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"],
        row("1", "Tổ chức quán triệt Luật Phòng, chống tham nhũng", "Hội nghị", "Văn phòng", "Các phòng chuyên môn", "Quý I/2026",
            lead=V, support=PCM, due="2026-03-31"),
        row("2", "Công khai quy hoạch, danh mục dự án kêu gọi đầu tư", "Danh mục công khai", "Phòng Quản lý đầu tư", "Văn phòng", "31/3/2026",
            lead=Q, support=V, due="2026-03-31"),
        row("3", "Kê khai tài sản, thu nhập", "Bản kê khai", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 12/2026",
            lead=V, support=ALL, due="2026-12-31"),
        row("4", "Chuyển đổi vị trí công tác đối với công chức giải quyết thủ tục hành chính", "Quyết định", "Văn phòng", "", "Quý III/2026",
            lead=V, due="2026-09-30"),
        row("5", "Rà soát quy trình giải quyết hồ sơ về đất đai, môi trường", "Quy trình nội bộ", "Phòng Tài nguyên và Môi trường", "Văn phòng",
            "Quý II/2026", lead=M, support=V, due="2026-06-30"),
        row("6", "Rà soát quy trình cấp giấy phép lao động", "Quy trình nội bộ", "Phòng Quản lý lao động", "Văn phòng", "Quý II/2026",
            lead=L, support=V, due="2026-06-30"),
        row("7", "Tiếp nhận phản ánh của doanh nghiệp về hành vi nhũng nhiễu", "Sổ theo dõi", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng",
            "Thường xuyên", lead=D, support=V),
        row("8", "Tiết kiệm chi thường xuyên tại đơn vị sự nghiệp", "Báo cáo", "Trung tâm Dịch vụ việc làm", "", "Năm 2026",
            lead=T, due="2026-12-31"),
        row("9", "Giám sát việc mua sắm tài sản công", "Báo cáo giám sát", "Ban Thanh tra nhân dân", "Văn phòng", "Tháng 11/2026",
            lead=(), support=V, due="2026-11-30", asked=True),
        row("10", "Báo cáo kết quả phòng, chống tham nhũng năm 2026", "Báo cáo", "Văn phòng", "Các phòng chuyên môn", "10/12/2026",
            lead=V, support=PCM, due="2026-12-10"),
    ]
    data = word(
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO,
        "Số: 201/QĐ-BQL", "Hải Phòng, ngày 21 tháng 01 năm 2026",
        "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch phòng, chống tham nhũng, lãng phí năm 2026",
        "TRƯỞNG BAN BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Căn cứ Luật Phòng, chống tham nhũng ngày 20 tháng 11 năm 2018;",
        "Căn cứ Quyết định số 1459/QĐ-TTg của Thủ tướng Chính phủ về việc thành lập Ban Quản lý Khu kinh tế Hải Phòng;",
        "Theo đề nghị của Chánh Văn phòng.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống tham nhũng, lãng phí năm 2026.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 3. Chánh Văn phòng, Trưởng các phòng chuyên môn, Giám đốc đơn vị sự nghiệp trực thuộc chịu trách nhiệm thi hành Quyết định này./.",
        "Nơi nhận:", "- Như Điều 3;", "- Thanh tra thành phố;", "- Lưu: VP/BQL.",
        "TRƯỞNG BAN",
        "KẾ HOẠCH", "Phòng, chống tham nhũng, lãng phí năm 2026",
        "(Ban hành kèm theo Quyết định số 201/QĐ-BQL ngày 21/01/2026)",
        cells(table),
    )
    return Document("decision", data, tasks(table), date(2026, 1, 22))


def _pasted_conclusion() -> Document:
    text = """VĂN PHÒNG UBND THÀNH PHỐ HẢI PHÒNG
Số: 690/TB-VP
Hải Phòng, ngày 12 tháng 11 năm 2026

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND thành phố tại buổi làm việc với Ban Quản lý Khu kinh tế Hải Phòng

Ngày 10/11/2026, Phó Chủ tịch UBND thành phố đã chủ trì buổi làm việc. Sau khi nghe báo cáo, Phó Chủ tịch kết luận:

1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường báo cáo khả năng bố trí quỹ đất cho dự án bán dẫn, hoàn thành trước ngày 24/11/2026.

2. Giao Phòng Quản lý lao động báo cáo phương án tuyển dụng lao động cho dự án mở rộng của LG Innotek trước ngày 27/11/2026.

3. Giao Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Văn phòng tổng hợp kiến nghị của Hiệp hội doanh nghiệp Hàn Quốc trước ngày 30/11/2026.

4. Giao Sở Xây dựng hướng dẫn thủ tục điều chỉnh quy hoạch phân khu trước ngày 05/12/2026.

5. Giao Trung tâm Dịch vụ việc làm xây dựng tài liệu giới thiệu môi trường đầu tư bằng tiếng Hàn trước ngày 15/12/2026.

Văn phòng UBND thành phố thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- CT, các PCT UBND TP;
- Ban Quản lý KKT Hải Phòng;
- Lưu: VP.
"""
    wanted = (
        Wanted("Báo cáo khả năng bố trí quỹ đất cho dự án bán dẫn", (Q,), (M,), due="2026-11-24"),
        Wanted("Báo cáo phương án tuyển dụng lao động cho dự án mở rộng của LG Innotek", (L,), due="2026-11-27"),
        Wanted("Tổng hợp kiến nghị của Hiệp hội doanh nghiệp Hàn Quốc", (D,), (V,), due="2026-11-30"),
        Wanted("Hướng dẫn thủ tục điều chỉnh quy hoạch phân khu", (), due="2026-12-05", asked=True),
        Wanted("Xây dựng tài liệu giới thiệu môi trường đầu tư bằng tiếng Hàn", (T,), due="2026-12-15"),
    )
    return Document("pasted conclusion", text.encode(), wanted, date(2026, 11, 13))


def _chat() -> Document:
    text = """Kính gửi các anh chị, Trưởng ban vừa giao một số việc như sau:
1. Phòng Quản lý đầu tư: gửi danh sách dự án cấp mới trong tháng, hạn 18/11/2026
2. Phòng Quản lý lao động: báo cáo số lao động nước ngoài đang làm việc tại KCN, hạn 19/11/2026
3. Phòng Tài nguyên và Môi trường: chuẩn bị hồ sơ kiểm tra bãi chứa phế liệu, hạn 20/11/2026
4. Văn phòng: đặt lịch làm việc với Cục Hải quan, hạn 17/11/2026
5. Trung tâm: làm phóng sự về ngày hội việc làm, hạn 30/11/2026
Đề nghị các phòng nhận việc giúp em ạ. Trân trọng cảm ơn!
"""
    wanted = (
        Wanted("Gửi danh sách dự án cấp mới trong tháng", (Q,), due="2026-11-18"),
        Wanted("Báo cáo số lao động nước ngoài đang làm việc tại KCN", (L,), due="2026-11-19"),
        Wanted("Chuẩn bị hồ sơ kiểm tra bãi chứa phế liệu", (M,), due="2026-11-20"),
        Wanted("Đặt lịch làm việc với Cục Hải quan", (V,), due="2026-11-17"),
        Wanted("Làm phóng sự về ngày hội việc làm", (T,), due="2026-11-30"),
    )
    return Document("chat", text.encode(), wanted, date(2026, 11, 16))


def _tabs() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"],
        row("1", "Rà soát biên chế công chức năm 2027", "Văn phòng", "Các phòng chuyên môn", "20/11/2026", "Biểu thống kê",
            lead=V, support=PCM, due="2026-11-20"),
        row("2", "Xây dựng kế hoạch tuyển dụng viên chức", "Trung tâm Dịch vụ việc làm", "Văn phòng", "30/11/2026", "Kế hoạch",
            lead=T, support=V, due="2026-11-30"),
        row("3", "Báo cáo tai nạn lao động năm 2026", "Phòng Quản lý lao động", "", "10/12/2026", "Báo cáo", lead=L, due="2026-12-10"),
        row("4", "Đề nghị khen thưởng phong trào thi đua chuyên đề", "Văn phòng", "Các phòng chuyên môn", "05/12/2026", "Tờ trình",
            lead=V, support=PCM, due="2026-12-05"),
        row("5", "Thống kê doanh nghiệp có tổ chức công đoàn", "Phòng Quản lý lao động", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "25/11/2026", "Danh sách", lead=L, support=D, due="2026-11-25"),
        row("6", "Cử công chức tham gia lớp bồi dưỡng chuyên viên chính", "Văn phòng", "", "18/11/2026", "Công văn", lead=V, due="2026-11-18"),
        row("7", "Cung cấp số liệu dự án đầu tư sử dụng nhiều lao động", "Phòng Quản lý đầu tư", "Phòng Quản lý lao động", "27/11/2026", "Biểu số liệu",
            lead=Q, support=L, due="2026-11-27"),
        row("8", "Rà soát chức năng, nhiệm vụ trùng lặp giữa các phòng", "Văn phòng", "Các phòng chuyên môn", "11/12/2026", "Báo cáo",
            lead=V, support=PCM, due="2026-12-11"),
        row("9", "Báo cáo kết quả giới thiệu việc làm", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "15/12/2026", "Báo cáo",
            lead=T, support=L, due="2026-12-15"),
    ]
    text = "\n".join("\t".join(line) for line in cells(rows)) + "\n"
    return Document("tabs", text.encode(), tasks(rows), date(2026, 11, 12))
