# ruff: noqa: E501
"""Ten ordinary papers in the habits of other departments (a planning department, a district, a hospital), labelled by hand (written without seeing the reader)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import workbook
from tests.plans.blocks import BQL, MOTTO, NAT, head_of, prose_of, wanted_of, word_of
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _solutions()
    yield _quarter_programme()
    yield _activities()
    yield _remedies()
    yield _unit_targets()
    yield _plan_with_table_inside()
    yield _session_conclusion()
    yield _letter_with_points()
    yield _pasted_plan()
    yield _pasted_message()


def _solutions() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "level", "deadline"))
    rows: list[Any] = [
        [BQL, None, None, None, NAT],
        [None, None, None, None, MOTTO],
        [],
        ["Biểu số 01"],
        ["DANH MỤC NHIỆM VỤ, GIẢI PHÁP ĐIỀU HÀNH PHÁT TRIỂN KINH TẾ - XÃ HỘI 6 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo Kế hoạch số 1890/KH-BQL ngày 03/7/2026)"],
        [],
        ["Số TT", "Nhiệm vụ, giải pháp", "Đơn vị chủ trì thực hiện", "Đơn vị phối hợp thực hiện", "Sản phẩm hoàn thành", "Cấp ban hành", "Tiến độ thực hiện"],
        ["1", "Nhóm nhiệm vụ thu hút đầu tư"],
        row("1.1", "Hoàn thiện hồ sơ đề nghị thành lập KCN Vinh Quang giai đoạn 1", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "Tờ trình", "UBND thành phố", "Tháng 8/2026", lead=Q, support=M, due="2026-08-31"),
        row("1.2", "Xây dựng bộ tiêu chí lựa chọn dự án đầu tư thứ cấp", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", "Quyết định", "Ban Quản lý", "Quý III/2026", lead=Q, support=D, due="2026-09-30"),
        row("1.3", "Tổ chức đoàn xúc tiến đầu tư tại Đài Loan (Trung Quốc)", "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư", "Phòng Quản lý đầu tư, Văn phòng", "Báo cáo kết quả", "Ban Quản lý", "Tháng 10/2026", lead=T, support=[Q, V], due="2026-10-31"),
        ["2", "Nhóm nhiệm vụ hỗ trợ doanh nghiệp"],
        row("2.1", "Rà soát kiến nghị của doanh nghiệp chưa được giải quyết", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "Báo cáo", "Ban Quản lý", "15/8/2026", lead=D, support=PCM, due="2026-08-15"),
        row("2.2", "Hỗ trợ doanh nghiệp công nghiệp hỗ trợ kết nối chuỗi cung ứng", "Phòng Doanh nghiệp và Giám sát đầu tư", "Sở Công Thương", "Hội nghị kết nối", "Ban Quản lý", "Tháng 11/2026", lead=D, due="2026-11-30"),
        row("2.3", "Cung ứng lao động cho các dự án mới đi vào hoạt động", "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư", "Phòng Quản lý lao động", "Số lao động được cung ứng", "Ban Quản lý", "Thường xuyên", lead=T, support=L),
        ["3", "Nhóm nhiệm vụ tài nguyên, môi trường"],
        row("3.1", "Kiểm kê nguồn thải tại các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", "Báo cáo kiểm kê", "Ban Quản lý", "Quý IV/2026", lead=M, due="2026-12-31"),
        row("3.2", "Xây dựng mô hình khu công nghiệp sinh thái tại KCN DEEP C", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư; Văn phòng", "Báo cáo đề xuất", "UBND thành phố", "30/9/2026", lead=M, support=[Q, V], due="2026-09-30"),
        ["4", "Nhóm nhiệm vụ tài chính, tổ chức"],
        row("4.1", "Xây dựng dự toán ngân sách năm 2027", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Dự toán", "Ban Quản lý", "31/7/2026", lead=V, support=ALL, due="2026-07-31"),
        row("4.2", "Giải ngân 100% vốn đầu tư công được giao", "Phòng Kế hoạch - Tài chính", "Văn phòng", "Báo cáo giải ngân", "Ban Quản lý", "31/12/2026", lead="Phòng Kế hoạch - Tài chính", support=V, due="2026-12-31", asked=True),
        row("4.3", "Sắp xếp trụ sở làm việc sau hợp nhất", "Văn phòng", None, "Phương án", "UBND thành phố", "Quý III/2026", lead=V, due="2026-09-30"),
        [None, "Cộng"],
    ]
    data = workbook(cells(rows), merged=("A1:D1", "E1:G1", "E2:G2", "A5:G5", "A6:G6"))
    return Document("solutions", data, tasks(rows), date(2026, 7, 6))


def _quarter_programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "note"))
    rows: list[Any] = [
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 2755/TB-BQL ngày 29/9/2026)"],
        [],
        ["TT", "Nội dung công việc", "Cơ quan tham mưu", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn", "Ghi chú"],
        ["THÁNG 10"],
        row(1, "Báo cáo kinh tế - xã hội 9 tháng, nhiệm vụ trọng tâm quý IV", "Phòng QLĐT", "Phòng DN&GSĐT", "Báo cáo", "05/10/2026", None, lead=Q, support=D, due="2026-10-05"),
        row(2, "Kế hoạch tổ chức Ngày hội việc làm công nhân khu công nghiệp", "Phòng QLLĐ", "TT Dịch vụ việc làm", "Kế hoạch", "10/10/2026", None, lead=L, support=T, due="2026-10-10"),
        row(3, "Kiểm tra việc vận hành trạm xử lý nước thải KCN Tràng Duệ", "Phòng TN&MT", None, "Thông báo", "25/10/2026", None, lead=M, due="2026-10-25"),
        row(4, "Rà soát, bổ sung quy hoạch cán bộ giai đoạn 2026 - 2031", "Văn phòng", None, "Tờ trình", "30/10/2026", None, lead=V, due="2026-10-30"),
        ["THÁNG 11"],
        row(5, "Báo cáo tổng kết công tác giám sát đầu tư năm 2026", "Phòng DN&GSĐT", "Phòng QLĐT", "Báo cáo", "15/11/2026", None, lead=D, support=Q, due="2026-11-15"),
        row(6, "Tổ chức kiểm điểm tập thể, cá nhân năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Hướng dẫn", "25/11/2026", None, lead=V, support=ALL, due="2026-11-25"),
        row(7, "Đánh giá nhu cầu sử dụng đất công nghiệp năm 2027", "Phòng TN&MT", "Phòng QLĐT", "Báo cáo", "20/11/2026", None, lead=M, support=Q, due="2026-11-20"),
        row(8, "Hội nghị sơ kết công tác quản lý lao động nước ngoài", None, "Văn phòng", "Hội nghị", "28/11/2026", "Chưa phân công", lead=(), support=V, due="2026-11-28", asked=True),
        ["THÁNG 12"],
        row(9, "Tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027", "Văn phòng", "Các phòng chuyên môn", "Hội nghị", "25/12/2026", None, lead=V, support=PCM, due="2026-12-25"),
        row(10, "Kế hoạch xúc tiến đầu tư năm 2027", "TT Dịch vụ việc làm", "Phòng QLĐT", "Kế hoạch", "20/12/2026", None, lead=T, support=Q, due="2026-12-20"),
        row(11, "Phương án theo dõi tình hình lương, thưởng Tết Nguyên đán", "Phòng QLLĐ", None, "Công văn", "15/12/2026", None, lead=L, due="2026-12-15"),
        [],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    data = workbook(cells(rows), merged=("A1:G1", "A2:G2", "A5:G5", "A10:G10", "A15:G15"))
    return Document("quarter programme", data, tasks(rows), date(2026, 9, 30))


def _activities() -> Document:
    row = rows_of(("number", "goal", "content", "lead", "support", "start", "end", "product"))
    d = datetime
    rows: list[Any] = [
        [BQL],
        [],
        ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP NĂM 2026"],
        ["(Kèm theo Kế hoạch số 405/KH-BQL ngày 12/02/2026)"],
        [],
        ["STT", "Mục tiêu", "Hoạt động", "Đơn vị thực hiện", "Đơn vị phối hợp", "Ngày bắt đầu", "Ngày hoàn thành", "Kết quả đầu ra"],
        row(1, "Rút ngắn thời gian giải quyết thủ tục", "Đo thời gian chờ của tổ chức, cá nhân tại Bộ phận một cửa", "Văn phòng", "Các phòng chuyên môn", d(2026, 3, 2), d(2026, 3, 31), "Báo cáo đo lường", lead=V, support=PCM, due="2026-03-31"),
        row(2, None, "Xây dựng quy trình nội bộ rút ngắn 30% thời gian cấp giấy chứng nhận đăng ký đầu tư", "Phòng Quản lý đầu tư", "Văn phòng", d(2026, 4, 1), d(2026, 5, 29), "Quy trình", lead=Q, support=V, due="2026-05-29"),
        row(3, None, "Xây dựng quy trình nội bộ rút ngắn thời gian cấp giấy phép lao động", "Phòng Quản lý lao động", "Văn phòng", d(2026, 4, 1), d(2026, 5, 29), "Quy trình", lead=L, support=V, due="2026-05-29"),
        row(4, "Nâng cao mức độ hài lòng", "Thiết kế phiếu khảo sát hài lòng điện tử", "Văn phòng", None, d(2026, 3, 16), d(2026, 4, 15), "Mẫu phiếu", lead=V, due="2026-04-15"),
        row(5, None, "Khảo sát 200 doanh nghiệp trong khu công nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Trung tâm Dịch vụ việc làm", d(2026, 5, 4), d(2026, 7, 31), "200 phiếu", lead=D, support=T, due="2026-07-31"),
        row(6, None, "Phân tích kết quả khảo sát, đề xuất giải pháp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", d(2026, 8, 3), d(2026, 8, 31), "Báo cáo phân tích", lead=D, support=V, due="2026-08-31"),
        row(7, "Cải thiện môi trường phục vụ", "Cải tạo khu vực tiếp đón, bảng chỉ dẫn", "Văn phòng", None, d(2026, 6, 1), d(2026, 7, 15), "Khu vực tiếp đón", lead=V, due="2026-07-15"),
        row(8, None, "Phân loại rác thải tại trụ sở làm việc", "Phòng Tài nguyên và Môi trường", "Văn phòng", d(2026, 3, 2), d(2026, 4, 30), "Nội quy, thùng phân loại", lead=M, support=V, due="2026-04-30"),
        row(9, "Nâng cao năng lực nhân viên", "Tập huấn kỹ năng giao tiếp, ứng xử", "Trung tâm Dịch vụ việc làm", "Văn phòng", d(2026, 9, 1), d(2026, 9, 30), "01 lớp tập huấn", lead=T, support=V, due="2026-09-30"),
        row(10, None, "Tổng kết, khen thưởng ý tưởng cải tiến", "Văn phòng", "Các phòng chuyên môn", d(2026, 11, 2), d(2026, 12, 15), "Quyết định khen thưởng", lead=V, support=PCM, due="2026-12-15"),
    ]
    data = workbook(cells(rows), merged=("A3:H3", "A4:H4", "B7:B9", "B10:B12", "B13:B14", "B15:B16"))
    return Document("activities", data, tasks(rows), date(2026, 2, 13))


def _remedies() -> Document:
    row = rows_of(("number", "fault", "content", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["BẢNG KẾ HOẠCH KHẮC PHỤC TỒN TẠI SAU KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"],
        ["(Kèm theo Thông báo số 2210/TB-BQL ngày 10/8/2026)"],
        [],
        ["TT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị chịu trách nhiệm", "Thời hạn hoàn thành", "Ghi chú"],
        row(1, "Hồ sơ công việc điện tử mới đạt 82%", "Lập bổ sung hồ sơ công việc còn thiếu trên HpNet", "Các phòng chuyên môn", "31/8/2026", None, lead=PCM, due="2026-08-31"),
        row(2, "Danh mục thủ tục niêm yết chưa cập nhật", "Thay thế bảng niêm yết thủ tục hành chính tại Bộ phận một cửa", "Văn phòng", "20/8/2026", None, lead=V, due="2026-08-20"),
        row(3, "Một số kết quả chưa ký số", "Rà soát, ký số lại kết quả giải quyết hồ sơ môi trường", "Phòng Tài nguyên và Môi trường", "28/8/2026", None, lead=M, due="2026-08-28"),
        row(4, "Chưa có báo cáo tự kiểm tra văn bản", "Lập báo cáo tự kiểm tra văn bản quy phạm pháp luật", "Văn phòng", "15/9/2026", None, lead=V, due="2026-09-15"),
        row(5, "Quy trình ISO chưa cập nhật theo quy định mới", "Sửa đổi quy trình ISO lĩnh vực đầu tư", "Phòng Quản lý đầu tư", "15/9/2026", None, lead=Q, due="2026-09-15"),
        row(6, "Quy trình ISO chưa cập nhật theo quy định mới", "Sửa đổi quy trình ISO lĩnh vực lao động", "Phòng Quản lý lao động", "15/9/2026", None, lead=L, due="2026-09-15"),
        row(7, "Tin, bài về cải cách hành chính còn ít", "Đăng tải tin, bài về cải cách hành chính trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Thường xuyên", None, lead=T),
        row(8, "Chưa công khai kết quả xử lý kiến nghị doanh nghiệp", "Công khai kết quả xử lý kiến nghị của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "05/9/2026", None, lead=D, due="2026-09-05"),
        row(9, "Camera giám sát một cửa bị hỏng", "Sửa chữa camera giám sát tại Bộ phận một cửa", "Tổ Công nghệ thông tin", "25/8/2026", None, lead="Tổ Công nghệ thông tin", due="2026-08-25", asked=True),
        [],
        ["Người lập", None, None, "Chánh Văn phòng"],
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2"))
    return Document("remedies", data, tasks(rows), date(2026, 8, 11))


def _unit_targets() -> Document:
    row = rows_of(("number", "lead", "content", "product", "deadline", "support"))
    rows: list[Any] = [
        [BQL],
        ["BẢNG GIAO NHIỆM VỤ THÁNG 8 NĂM 2026 CHO CÁC PHÒNG, ĐƠN VỊ"],
        [],
        ["STT", "Phòng, đơn vị", "Nhiệm vụ được giao", "Sản phẩm", "Ngày hoàn thành", "Phối hợp"],
        row(1, "Văn phòng", "Chuẩn bị Hội nghị cán bộ, công chức giữa nhiệm kỳ", "Chương trình, tài liệu", "21/8/2026", "Các phòng chuyên môn", lead=V, support=PCM, due="2026-08-21"),
        row(2, "Văn phòng", "Lập kế hoạch mua sắm tài sản năm 2027", "Kế hoạch", "28/8/2026", None, lead=V, due="2026-08-28"),
        row(3, "P. QLĐT", "Thẩm định hồ sơ dự án kho lạnh tại KCN Nam Đình Vũ", "Báo cáo thẩm định", "14/8/2026", "P. TN&MT", lead=Q, support=M, due="2026-08-14"),
        row(4, "P. QLĐT", "Lập báo cáo thu hút đầu tư 8 tháng", "Báo cáo", "25/8/2026", None, lead=Q, due="2026-08-25"),
        row(5, "P. DN&GSĐT", "Giám sát 06 dự án FDI tại KCN VSIP", "Biên bản giám sát", "31/8/2026", "P. QLĐT", lead=D, support=Q, due="2026-08-31"),
        row(6, "P. DN&GSĐT", "Đôn đốc doanh nghiệp nộp báo cáo thống kê", "Công văn", "10/8/2026", None, lead=D, due="2026-08-10"),
        row(7, "P. QLLĐ", "Thẩm định 40 hồ sơ đăng ký nội quy lao động", "Thông báo", "31/8/2026", None, lead=L, due="2026-08-31"),
        row(8, "P. QLLĐ", "Hoà giải tranh chấp lao động tại Công ty TNHH Yazaki", "Biên bản", "12/8/2026", "Trung tâm", lead=L, support=T, due="2026-08-12"),
        row(9, "P. TN&MT", "Kiểm tra việc thu gom chất thải rắn tại KCN Đồ Sơn", "Biên bản", "20/8/2026", None, lead=M, due="2026-08-20"),
        row(10, "Trung tâm", "Mở lớp đào tạo nghề hàn cho 30 lao động", "Lớp đào tạo", "31/8/2026", "P. QLLĐ", lead=T, support=L, due="2026-08-31"),
        ["Tổng cộng", None, "10 nhiệm vụ"],
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2"))
    return Document("unit targets", data, tasks(rows), date(2026, 8, 3))


def _plan_with_table_inside() -> Document:
    row = rows_of(("number", "content", "deadline", "lead", "support"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Thời gian hoàn thành", "Đơn vị chủ trì", "Đơn vị phối hợp"],
        row("1", "Thành lập Ban Tổ chức, các tiểu ban giúp việc", "Trước ngày 10/7/2026", "Văn phòng", "", lead=V, due="2026-07-10"),
        row("2", "Tuyên truyền trực quan trên các tuyến đường vào khu công nghiệp", "Trước ngày 20/7/2026", "Trung tâm Dịch vụ việc làm", "Văn phòng", lead=T, support=V, due="2026-07-20"),
        row("3", "Rà soát danh sách doanh nghiệp đề nghị tôn vinh", "Trước ngày 15/7/2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý lao động, Thuế thành phố", lead=D, support=L, due="2026-07-15"),
        row("4", "Rà soát việc chấp hành pháp luật về môi trường của doanh nghiệp được đề nghị", "Trước ngày 18/7/2026", "Phòng Tài nguyên và Môi trường", "", lead=M, due="2026-07-18"),
        row("5", "Rà soát việc đóng bảo hiểm xã hội của doanh nghiệp được đề nghị", "Trước ngày 18/7/2026", "Phòng Quản lý lao động", "BHXH thành phố", lead=L, due="2026-07-18"),
        row("6", "Tổ chức họp Hội đồng xét chọn", "Trước ngày 31/7/2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", lead=D, support=PCM, due="2026-07-31"),
        row("7", "Mời các nhà đầu tư tiêu biểu tham dự", "Trước ngày 05/8/2026", "Phòng Quản lý đầu tư", "Văn phòng", lead=Q, support=V, due="2026-08-05"),
        row("8", "Chuẩn bị bằng khen, biểu trưng, hoa chúc mừng", "Trước ngày 10/8/2026", "Văn phòng", "", lead=V, due="2026-08-10"),
        row("9", "Quyết toán kinh phí tổ chức", "Tháng 9/2026", "Văn phòng", "", lead=V, due="2026-09-30"),
    ]
    data = word_of(
        head_of("1875/KH-BQL", "Hải Phòng, ngày 02 tháng 7 năm 2026"),
        "KẾ HOẠCH",
        "Tổ chức Lễ tôn vinh doanh nghiệp tiêu biểu trong các khu công nghiệp, khu kinh tế năm 2026",
        "Thực hiện Chương trình công tác năm 2026, Ban Quản lý Khu kinh tế Hải Phòng xây dựng Kế hoạch tổ chức Lễ tôn vinh doanh nghiệp tiêu biểu như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Ghi nhận, biểu dương các doanh nghiệp có thành tích trong sản xuất, kinh doanh.",
        "- Việc tổ chức đảm bảo trang trọng, tiết kiệm.",
        "II. THỜI GIAN, ĐỊA ĐIỂM",
        "Thời gian: dự kiến ngày 14/8/2026. Địa điểm: Trung tâm Hội nghị thành phố.",
        "III. PHÂN CÔNG THỰC HIỆN",
        cells(rows),
        "IV. KINH PHÍ",
        "Kinh phí tổ chức từ nguồn chi thường xuyên và nguồn xã hội hoá.",
        "Trên đây là Kế hoạch tổ chức Lễ tôn vinh doanh nghiệp tiêu biểu năm 2026./.",
        [["Nơi nhận:\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VP, DN.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN"]],
    )
    return Document("plan with table inside", data, tasks(rows), date(2026, 7, 2))


def _session_conclusion() -> Document:
    blocks, wanted = prose_of([
        head_of("2480/TB-BQL", "Hải Phòng, ngày 04 tháng 9 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại phiên họp thường kỳ tháng 8 năm 2026",
        "Ngày 31/8/2026, Trưởng ban chủ trì phiên họp thường kỳ tháng 8 năm 2026. Sau khi nghe báo cáo của Văn phòng và ý kiến thảo luận của các thành viên dự họp, Trưởng ban kết luận như sau:",
        "1. Về kết quả thực hiện nhiệm vụ tháng 8: thống nhất với báo cáo của Văn phòng; thu hút vốn FDI đạt 78% kế hoạch năm.",
        "2. Về nhiệm vụ tháng 9 và thời gian tới:",
        ("2.1. Phòng Quản lý đầu tư chủ trì, phối hợp với Trung tâm Dịch vụ việc làm tham mưu kế hoạch tiếp các đoàn nhà đầu tư Singapore, báo cáo Trưởng ban trước ngày 12/9/2026.",
         wanted_of("tham mưu kế hoạch tiếp các đoàn nhà đầu tư Singapore, báo cáo Trưởng ban", Q, "2026-09-12", T)),
        ("2.2. Phòng Quản lý đầu tư hoàn thiện hồ sơ trình phê duyệt chủ trương đầu tư dự án cảng cạn Đình Vũ, xong trước ngày 25/9/2026.",
         wanted_of("hoàn thiện hồ sơ trình phê duyệt chủ trương đầu tư dự án cảng cạn Đình Vũ", Q, "2026-09-25")),
        ("2.3. Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý lao động nắm tình hình đơn hàng của doanh nghiệp dệt may, da giày, báo cáo trước ngày 18/9/2026.",
         wanted_of("nắm tình hình đơn hàng của doanh nghiệp dệt may, da giày, báo cáo", D, "2026-09-18", L)),
        ("2.4. Phòng Quản lý lao động kiểm tra việc đăng ký tạm trú của người lao động nước ngoài, hoàn thành trước ngày 30/9/2026.",
         wanted_of("kiểm tra việc đăng ký tạm trú của người lao động nước ngoài", L, "2026-09-30")),
        ("2.5. Phòng Tài nguyên và Môi trường khắc phục tình trạng ngập úng tại tuyến đường trục KCN An Dương, hoàn thành trước ngày 20/9/2026.",
         wanted_of("khắc phục tình trạng ngập úng tại tuyến đường trục KCN An Dương", M, "2026-09-20")),
        ("2.6. Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư xây dựng đề cương bản tin đầu tư tiếng Anh, trình Lãnh đạo Ban trước ngày 22/9/2026.",
         wanted_of("xây dựng đề cương bản tin đầu tư tiếng Anh, trình Lãnh đạo Ban", T, "2026-09-22")),
        ("2.7. Văn phòng rà soát biên chế, tham mưu kế hoạch tuyển dụng công chức năm 2026, hoàn thành trong tháng 9/2026.",
         wanted_of("rà soát biên chế, tham mưu kế hoạch tuyển dụng công chức năm 2026", V, "2026-09-30")),
        ("2.8. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc đề xuất nội dung chương trình công tác quý IV, gửi Văn phòng trước ngày 15/9/2026.",
         wanted_of("đề xuất nội dung chương trình công tác quý IV, gửi Văn phòng", ALL, "2026-09-15")),
        ("3. Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo Trưởng ban trước ngày 30/9/2026.",
         wanted_of("theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo Trưởng ban", V, "2026-09-30")),
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        [["Nơi nhận:\n- Trưởng ban, các PTB;\n- Các phòng, đơn vị;\n- Lưu: VT, TH.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG"]],
    ])
    return Document("session conclusion", word_of(*blocks), wanted, date(2026, 9, 4))


def _letter_with_points() -> Document:
    blocks, wanted = prose_of([
        head_of("3014/BQL-VP", "Hải Phòng, ngày 15 tháng 10 năm 2026", "\nV/v chuẩn bị tổng kết công tác năm 2026"),
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Căn cứ Chương trình công tác quý IV năm 2026, Lãnh đạo Ban yêu cầu các phòng, đơn vị thực hiện các nội dung sau:",
        "1. Văn phòng",
        ("a) Xây dựng đề cương báo cáo tổng kết, gửi các phòng, đơn vị trước ngày 23/10/2026.",
         wanted_of("Xây dựng đề cương báo cáo tổng kết, gửi các phòng, đơn vị", V, "2026-10-23")),
        ("b) Tổng hợp hồ sơ đề nghị khen thưởng năm 2026 trước ngày 30/11/2026.",
         wanted_of("Tổng hợp hồ sơ đề nghị khen thưởng năm 2026", V, "2026-11-30")),
        "2. Phòng Quản lý đầu tư",
        ("a) Báo cáo kết quả thu hút đầu tư năm 2026, mục tiêu năm 2027 trước ngày 10/11/2026.",
         wanted_of("Báo cáo kết quả thu hút đầu tư năm 2026, mục tiêu năm 2027", Q, "2026-11-10")),
        ("b) Chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư rà soát dự án đã cấp phép nhưng chưa triển khai, hoàn thành trước ngày 20/11/2026.",
         wanted_of("rà soát dự án đã cấp phép nhưng chưa triển khai", Q, "2026-11-20", D)),
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        ("a) Báo cáo kết quả sản xuất, kinh doanh của doanh nghiệp năm 2026 trước ngày 12/11/2026.",
         wanted_of("Báo cáo kết quả sản xuất, kinh doanh của doanh nghiệp năm 2026", D, "2026-11-12")),
        ("b) Đề xuất danh sách doanh nghiệp khen thưởng trước ngày 15/11/2026.",
         wanted_of("Đề xuất danh sách doanh nghiệp khen thưởng", D, "2026-11-15")),
        "4. Phòng Quản lý lao động",
        ("a) Báo cáo kết quả công tác quản lý lao động trước ngày 10/11/2026.",
         wanted_of("Báo cáo kết quả công tác quản lý lao động", L, "2026-11-10")),
        "5. Phòng Tài nguyên và Môi trường",
        ("a) Báo cáo kết quả công tác quản lý đất đai, bảo vệ môi trường trước ngày 10/11/2026.",
         wanted_of("Báo cáo kết quả công tác quản lý đất đai, bảo vệ môi trường", M, "2026-11-10")),
        "6. Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư",
        ("a) Báo cáo kết quả giới thiệu việc làm, đào tạo nghề trước ngày 10/11/2026.",
         wanted_of("Báo cáo kết quả giới thiệu việc làm, đào tạo nghề", T, "2026-11-10")),
        ("b) Xây dựng video tổng kết hoạt động của Ban Quản lý năm 2026 trước ngày 15/12/2026.",
         wanted_of("Xây dựng video tổng kết hoạt động của Ban Quản lý năm 2026", T, "2026-12-15")),
        "Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.",
        [["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG"]],
    ])
    return Document("letter with points", word_of(*blocks), wanted, date(2026, 10, 15))


def _pasted_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["STT", "Công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Kết quả"],
        row("1", "Kiểm tra hệ thống phòng cháy, chữa cháy tại trụ sở", "Văn phòng", "", "15/9/2026", "Biên bản kiểm tra", lead=V, due="2026-09-15"),
        row("2", "Tuyên truyền phòng cháy, chữa cháy đến doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Trung tâm Dịch vụ việc làm", "30/9/2026", "Tài liệu", lead=D, support=T, due="2026-09-30"),
        row("3", "Rà soát nhà xưởng cho thuê chưa nghiệm thu phòng cháy, chữa cháy", "Phòng Quản lý đầu tư", "Công an thành phố", "20/10/2026", "Danh sách", lead=Q, due="2026-10-20"),
        row("4", "Tổ chức diễn tập chữa cháy và cứu nạn tại KCN Nomura", "Phòng Quản lý lao động", "Phòng Doanh nghiệp và Giám sát đầu tư, Văn phòng", "31/10/2026", "Buổi diễn tập", lead=L, support=[D, V], due="2026-10-31"),
        row("5", "Kiểm tra kho hoá chất tại các doanh nghiệp", "Phòng Tài nguyên và Môi trường", "", "Tháng 11/2026", "Biên bản", lead=M, due="2026-11-30"),
        row("6", "Trang bị bình chữa cháy cho các phòng làm việc", "Văn phòng", "", "25/9/2026", "Thiết bị", lead=V, due="2026-09-25"),
        row("7", "Đăng tải video hướng dẫn thoát nạn trên fanpage", "Trung tâm Dịch vụ việc làm", "", "20/9/2026", "Video", lead=T, due="2026-09-20"),
        row("8", "Báo cáo kết quả thực hiện gửi UBND thành phố", "Văn phòng", "Các phòng chuyên môn", "10/12/2026", "Báo cáo", lead=V, support=PCM, due="2026-12-10"),
    ]
    text = "KẾ HOẠCH PHÒNG CHÁY, CHỮA CHÁY NĂM 2026\n" + "\n".join("\t".join(line) for line in cells(rows))
    return Document("pasted plan", text.encode(), tasks(rows), date(2026, 9, 7))


def _pasted_message() -> Document:
    blocks, wanted = prose_of([
        "Kính gửi các đồng chí, anh Hải (PTB) giao các phòng mấy việc sau cuộc họp chiều nay:",
        ("- Văn phòng: dự thảo thư mời Hội Doanh nghiệp Hàn Quốc, gửi anh trước 14/10.",
         wanted_of("dự thảo thư mời Hội Doanh nghiệp Hàn Quốc, gửi anh", V, "2026-10-14")),
        ("- Phòng QLĐT: tổng hợp số liệu vốn FDI từ các nhà đầu tư Hàn Quốc, trước 16/10.",
         wanted_of("tổng hợp số liệu vốn FDI từ các nhà đầu tư Hàn Quốc", Q, "2026-10-16")),
        ("- Phòng DN&GSĐT: rà soát kiến nghị của doanh nghiệp Hàn Quốc còn tồn đọng, trước 16/10.",
         wanted_of("rà soát kiến nghị của doanh nghiệp Hàn Quốc còn tồn đọng", D, "2026-10-16")),
        ("- Phòng QLLĐ: báo cáo số chuyên gia Hàn Quốc đã được cấp phép, trước 15/10.",
         wanted_of("báo cáo số chuyên gia Hàn Quốc đã được cấp phép", L, "2026-10-15")),
        ("- Trung tâm: chuẩn bị phiên dịch tiếng Hàn cho buổi làm việc, trước 20/10.",
         wanted_of("chuẩn bị phiên dịch tiếng Hàn cho buổi làm việc", T, "2026-10-20")),
        "Trân trọng cảm ơn các đồng chí!",
    ])
    return Document("pasted message", "\n".join(blocks).encode(), wanted, date(2026, 10, 12))
