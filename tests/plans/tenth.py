# ruff: noqa: E501
"""Fourteen ordinary papers of a working month of the office, labelled by hand (written without seeing the reader)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import workbook
from tests.plans.blocks import BQL, CITY, MOTTO, NAT, head_of, prose_of, wanted_of, word_of
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _year_programme()
    yield _month_plan()
    yield _city_tasks()
    yield _assignment_annex()
    yield _after_briefing()
    yield _reform_annex()
    yield _plan_with_annex()
    yield _conclusion()
    yield _conclusion_by_unit()
    yield _decision()
    yield _letter()
    yield _pasted_conclusion()
    yield _chat()
    yield _pasted_table()


def _year_programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "note"))
    rows: list[Any] = [
        [CITY, None, None, None, NAT],
        [BQL, None, None, None, MOTTO],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 28/QĐ-BQL ngày 12/01/2026 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Ghi chú"],
        ["A", "CÔNG TÁC THAM MƯU, TRÌNH UBND THÀNH PHỐ"],
        row(1, "Xây dựng Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Khu kinh tế Hải Phòng", "Văn phòng", "Các phòng chuyên môn", "Quyết định của UBND thành phố", "Quý I", None, lead=V, support=PCM, due="2026-03-31"),
        row(2, "Lập Đề án mở rộng Khu kinh tế Đình Vũ - Cát Hải", "Phòng Quản lý đầu tư", "Phòng TN&MT; Sở Xây dựng", "Đề án", "Tháng 9/2026", None, lead=Q, support=M, due="2026-09-30"),
        row(3, "Xây dựng Danh mục dự án ưu tiên thu hút đầu tư vào các khu công nghiệp giai đoạn 2026 - 2030", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT, Trung tâm DVVL-ĐT-XTĐT", "Danh mục", "Quý II", None, lead=Q, support=[D, T], due="2026-06-30"),
        row(4, "Xây dựng Phương án bảo vệ môi trường các khu công nghiệp sau hợp nhất", "Phòng Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", "Phương án", "Quý III", None, lead=M, due="2026-09-30"),
        ["B", "CÔNG TÁC CHUYÊN MÔN"],
        ["I", "Quản lý đầu tư, doanh nghiệp"],
        row(5, "Tổ chức Hội nghị gặp mặt, đối thoại doanh nghiệp trong các KCN, KKT năm 2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng; Phòng Quản lý đầu tư", "Hội nghị", "Tháng 4", None, lead=D, support=[V, Q], due="2026-04-30"),
        row(6, "Thực hiện giám sát, đánh giá đầu tư đối với 60 dự án theo kế hoạch", "Phòng Doanh nghiệp và Giám sát đầu tư", None, "Báo cáo giám sát", "Tháng 11", None, lead=D, due="2026-11-30"),
        row(7, "Rà soát, cập nhật cơ sở dữ liệu dự án đầu tư trên hệ thống eHeza", "Phòng Quản lý đầu tư", "Các phòng chuyên môn", "Cơ sở dữ liệu", "Thường xuyên", None, lead=Q, support=PCM),
        row(8, "Báo cáo tình hình hoạt động của doanh nghiệp FDI 6 tháng đầu năm", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý lao động", "Báo cáo", "10/7/2026", None, lead=D, support=L, due="2026-07-10"),
        ["II", "Quản lý lao động"],
        row(9, "Kiểm tra việc chấp hành pháp luật lao động tại 25 doanh nghiệp", "Phòng Quản lý lao động", "Sở Nội vụ, BHXH thành phố", "Kết luận kiểm tra", "Tháng 10", None, lead=L, due="2026-10-31"),
        row(10, "Tổng hợp tình hình trả lương, thưởng Tết của các doanh nghiệp", "Phòng Quản lý lao động", None, "Báo cáo", "05/02/2026", None, lead=L, due="2026-02-05"),
        row(11, "Tổ chức 04 phiên giao dịch việc làm tại các khu công nghiệp", "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư", "Phòng Quản lý lao động", "Phiên giao dịch", "Năm 2026", None, lead=T, support=L, due="2026-12-31"),
        ["III", "Tài nguyên và môi trường"],
        row(12, "Kiểm tra công tác bảo vệ môi trường đối với chủ đầu tư hạ tầng KCN", "Phòng Tài nguyên và Môi trường", "Phòng Doanh nghiệp và Giám sát đầu tư", "Biên bản, báo cáo", "Quý III", None, lead=M, support=D, due="2026-09-30"),
        row(13, "Rà soát quỹ đất công nghiệp còn lại tại các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "Báo cáo", "30/5/2026", None, lead=M, support=Q, due="2026-05-30"),
        ["IV", "Công tác văn phòng, tổ chức"],
        row(14, "Xây dựng Kế hoạch cải cách hành chính năm 2026", "Văn phòng", None, "Kế hoạch", "Tháng 01", None, lead=V, due="2026-01-31"),
        row(15, "Rà soát, sửa đổi Quy chế làm việc của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quyết định", "Quý II", None, lead=V, support=ALL, due="2026-06-30"),
        row(16, "Thực hiện số hoá hồ sơ lưu trữ giai đoạn 2010 - 2020", "Văn phòng", "Các phòng chuyên môn", "Hồ sơ số hoá", "Quý IV", None, lead=V, support=PCM, due="2026-12-31"),
        row(17, "Kiểm tra công tác quản lý mốc giới, hành lang hạ tầng kỹ thuật KCN", "Phòng Quản lý quy hoạch và xây dựng", None, "Báo cáo", "Quý II", None, lead="Phòng Quản lý quy hoạch và xây dựng", due="2026-06-30", asked=True),
        row(18, "Tuyên truyền kỷ niệm 33 năm ngày thành lập Ban Quản lý trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Tin, bài", "Tháng 8", None, lead=T, support=V, due="2026-08-31"),
        [None, "Tổng số: 18 nhiệm vụ"],
        [],
        ["Ghi chú: Văn phòng theo dõi, tổng hợp kết quả thực hiện Chương trình."],
        [None, None, None, None, "TRƯỞNG BAN"],
    ]
    data = workbook(cells(rows), merged=("A1:D1", "E1:G1", "A2:D2", "E2:G2", "A4:G4", "A5:G5"))
    return Document("year programme", data, tasks(rows), date(2026, 1, 14))


def _month_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "leader", "note"))
    rows: list[Any] = [
        [BQL],
        ["VĂN PHÒNG"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2026"],
        ["(Kèm theo Thông báo số 512/TB-BQL ngày 27/02/2026)"],
        [],
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời hạn", "Lãnh đạo Ban phụ trách", "Ghi chú"],
        ["I", "Nhiệm vụ trọng tâm"],
        row(1, "Báo cáo tình hình thu hút đầu tư quý I/2026 và ước thực hiện 6 tháng", "P. QLĐT", "P. DN&GSĐT", "20/3/2026", "PTB Bùi Ngọc Hải", None, lead=Q, support=D, due="2026-03-20"),
        row(2, "Chuẩn bị tài liệu Đoàn công tác xúc tiến đầu tư tại Hàn Quốc", "P. QLĐT", "Trung tâm, VP", "15/3/2026", "Trưởng ban", None, lead=Q, support=[T, V], due="2026-03-15"),
        row(3, "Tham mưu điều chỉnh Giấy chứng nhận đăng ký đầu tư cho 05 dự án tại KCN Tràng Duệ", "P. QLĐT", None, "25/3/2026", "PTB Bùi Ngọc Hải", None, lead=Q, due="2026-03-25"),
        row(4, "Kiểm tra tình hình góp vốn của các dự án cấp mới năm 2024", "P. DN&GSĐT", "P. QLĐT", "Tháng 3/2026", "PTB Bùi Ngọc Hải", "Theo KH 45/KH-BQL", lead=D, support=Q, due="2026-03-31"),
        row(5, "Hướng dẫn doanh nghiệp báo cáo tình hình sử dụng lao động", "P. QLLĐ", "Trung tâm", "31/3/2026", "PTB Bùi Ngọc Hải", None, lead=L, support=T, due="2026-03-31"),
        row(6, "Khảo sát nhu cầu tuyển dụng lao động sau Tết tại các KCN", "Trung tâm", "P. QLLĐ", "18/3/2026", "PTB Bùi Ngọc Hải", None, lead=T, support=L, due="2026-03-18"),
        row(7, "Thẩm định báo cáo đánh giá tác động môi trường dự án nhà máy linh kiện điện tử tại KCN Nam Đình Vũ", "P. TN&MT", None, "27/3/2026", "Trưởng ban", None, lead=M, due="2026-03-27"),
        ["II", "Nhiệm vụ thường xuyên"],
        row(8, "Tiếp nhận, trả kết quả thủ tục hành chính tại Bộ phận một cửa", "VP", "Các phòng chuyên môn", "Thường xuyên", "Trưởng ban", None, lead=V, support=PCM),
        row(9, "Cập nhật tiến độ thực hiện nhiệm vụ trên phân hệ NV UBND", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp", "Thường xuyên", "Trưởng ban", None, lead=V, support=ALL),
        row(10, "Thanh quyết toán kinh phí quý I năm 2026", "VP", None, "31/3/2026", "Trưởng ban", None, lead=V, due="2026-03-31"),
        row(11, "Tổng hợp, đăng ký danh hiệu thi đua năm 2026 của các phòng, đơn vị", "VP", None, "10/3/2026", "Trưởng ban", None, lead=V, due="2026-03-10"),
        row(12, "Đăng tải tin, bài về hoạt động của Ban Quản lý trên Cổng thông tin điện tử", "Trung tâm", "VP", "Thường xuyên", "PTB Bùi Ngọc Hải", None, lead=T, support=V),
        row(13, "Cấp, gia hạn giấy phép lao động cho người nước ngoài", "P. QLLĐ", None, "Thường xuyên", "PTB Bùi Ngọc Hải", None, lead=L),
        row(14, "Chuẩn bị nội dung làm việc với Đoàn giám sát của HĐND thành phố", None, "P. QLĐT, P. TN&MT", "24/3/2026", "Trưởng ban", "Chờ phân công", lead=(), support=[Q, M], due="2026-03-24", asked=True),
        [],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
        [],
        [None, None, None, None, "Phạm Anh Tuấn"],
    ]
    data = workbook(cells(rows), merged=("A4:G4", "A5:G5"))
    return Document("month plan", data, tasks(rows), date(2026, 3, 2))


def _city_tasks() -> Document:
    row = rows_of(("number", "symbol", "issued", "content", "lead", "support", "deadline", "state", "note"))
    d = datetime
    rows: list[Any] = [
        [BQL, None, None, None, NAT],
        ["VĂN PHÒNG", None, None, None, MOTTO],
        [],
        ["BIỂU THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND"],
        ["(Số liệu tính đến ngày 16/3/2026)"],
        [],
        ["TT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn xử lý", "Tình hình thực hiện", "Ghi chú"],
        ["I", "Nhiệm vụ có thời hạn"],
        row(1, "612/UBND-KTTH", d(2026, 2, 24), "Báo cáo tình hình giải ngân vốn đầu tư công các dự án hạ tầng ngoài hàng rào KCN", "Phòng Quản lý đầu tư", "Văn phòng", d(2026, 3, 20), "Đang thực hiện", None, lead=Q, support=V, due="2026-03-20"),
        row(2, "648/UBND-NCKTGS", d(2026, 2, 26), "Đề xuất danh mục văn bản quy phạm pháp luật cần sửa đổi, bổ sung năm 2026", "Văn phòng", None, d(2026, 3, 25), "Đang thực hiện", None, lead=V, due="2026-03-25"),
        row(3, "701/UBND-XDCT", d(2026, 3, 2), "Tham gia ý kiến hồ sơ điều chỉnh cục bộ quy hoạch phân khu KCN Thuỷ Nguyên", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", d(2026, 3, 18), "Đã có dự thảo", None, lead=Q, support=M, due="2026-03-18"),
        row(4, "722/UBND-MT", d(2026, 3, 3), "Kiểm tra phản ánh mùi, khí thải tại khu vực KCN Đình Vũ", "Phòng Tài nguyên và Môi trường", None, d(2026, 3, 31), "Đang thực hiện", None, lead=M, due="2026-03-31"),
        row(5, "745/UBND-VX", d(2026, 3, 5), "Rà soát nhu cầu nhà ở của công nhân lao động tại các khu công nghiệp", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", d(2026, 4, 10), "Đang thực hiện", None, lead=L, support=T, due="2026-04-10"),
        row(6, "760/UBND-KTTH", d(2026, 3, 6), "Giải quyết kiến nghị của Công ty TNHH LG Display Việt Nam Hải Phòng về thủ tục hoàn thuế", "Phòng Doanh nghiệp và Giám sát đầu tư", "Thuế thành phố", d(2026, 3, 27), "Đang thực hiện", None, lead=D, due="2026-03-27"),
        row(7, "98/TB-UBND", d(2026, 3, 9), "Báo cáo phương án bố trí quỹ đất tái định cư dự án KCN Tràng Duệ 3", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", d(2026, 4, 15), "Đang thực hiện", None, lead=M, support=Q, due="2026-04-15"),
        row(8, "801/UBND-TĐCT", d(2026, 3, 10), "Xác minh đơn kiến nghị của người lao động Công ty TNHH Regina Miracle", "Phòng Quản lý lao động", "Văn phòng", d(2026, 4, 3), "Mới nhận", None, lead=L, support=V, due="2026-04-03"),
        row(9, "815/UBND-KTTH", d(2026, 3, 11), "Cung cấp số liệu phục vụ xây dựng báo cáo kinh tế - xã hội quý I/2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư, Phòng Quản lý lao động", d(2026, 3, 19), "Đang thực hiện", None, lead=D, support=[Q, L], due="2026-03-19"),
        row(10, "833/UBND-XDCT", d(2026, 3, 12), "Kiểm tra tiến độ nhà ở xã hội cho công nhân tại KCN VSIP", "Văn phòng đại diện Thuỷ Nguyên", None, d(2026, 4, 20), "Mới nhận", None, lead="Văn phòng đại diện Thuỷ Nguyên", due="2026-04-20", asked=True),
        ["II", "Nhiệm vụ không có thời hạn"],
        row(11, "402/UBND-NC", d(2026, 1, 28), "Tăng cường thực hiện kỷ luật, kỷ cương hành chính", "Văn phòng", "Các phòng chuyên môn", None, "Đang thực hiện", None, lead=V, support=PCM),
        row(12, "455/UBND-MT", d(2026, 2, 3), "Theo dõi vận hành hệ thống quan trắc nước thải tự động tại các KCN", "Phòng Tài nguyên và Môi trường", None, None, "Đang thực hiện", None, lead=M),
        row(13, "498/UBND-KTTH", d(2026, 2, 9), "Hỗ trợ nhà đầu tư chiến lược triển khai dự án tại Khu thương mại tự do", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", None, "Đang thực hiện", None, lead=Q, support=M),
        row(14, "530/UBND-VX", d(2026, 2, 11), "Tuyên truyền tuyển sinh học nghề cho lao động trong KCN", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", None, "Đang thực hiện", None, lead=T, support=L),
        ["Tổng cộng: 14 nhiệm vụ (10 nhiệm vụ có thời hạn, 04 nhiệm vụ không có thời hạn)"],
        [],
        ["Người lập biểu", None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    data = workbook(cells(rows), merged=("A4:I4", "A5:I5", "B8:I8"))
    return Document("city tasks", data, tasks(rows), date(2026, 3, 16))


def _assignment_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026"],
        ["(Kèm theo Kế hoạch số 214/KH-BQL ngày 30/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nhiệm vụ", "Phân công thực hiện", None, "Kết quả, sản phẩm", "Thời gian hoàn thành"],
        [None, None, "Chủ trì", "Phối hợp", None, None],
        ["I", "NHẬN THỨC SỐ"],
        row(1, "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "01 lớp tập huấn", "Quý II/2026", lead=V, support=ALL, due="2026-06-30"),
        row(2, "Duy trì chuyên mục chuyển đổi số trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư", "Văn phòng", "Tin, bài", "Thường xuyên", lead=T, support=V),
        ["II", "HẠ TẦNG, DỮ LIỆU SỐ"],
        row(3, "Nâng cấp mạng nội bộ và thiết bị bảo mật", "Văn phòng", None, "Hệ thống được nâng cấp", "Quý III/2026", lead=V, due="2026-09-30"),
        row(4, "Xây dựng bản đồ số các khu công nghiệp trên nền GIS", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "Bản đồ số", "Tháng 11/2026", lead=M, support=Q, due="2026-11-30"),
        row(5, "Chuẩn hoá dữ liệu doanh nghiệp, dự án trên hệ thống eHeza", "Phòng Doanh nghiệp và GSĐT", "Phòng Quản lý đầu tư; Phòng Quản lý lao động", "Cơ sở dữ liệu", "Tháng 6/2026", lead=D, support=[Q, L], due="2026-06-30"),
        row(6, "Cập nhật dữ liệu lao động nước ngoài đã cấp giấy phép", "Phòng Quản lý lao động", None, "Dữ liệu được cập nhật", "Tháng 5/2026", lead=L, due="2026-05-31"),
        ["III", "CHÍNH QUYỀN SỐ"],
        row(7, "Rà soát, tái cấu trúc quy trình 100% dịch vụ công trực tuyến toàn trình", "Văn phòng", "Các phòng chuyên môn", "Quyết định công bố", "Tháng 4/2026", lead=V, support=PCM, due="2026-04-30"),
        row(8, "Ký số toàn bộ kết quả giải quyết thủ tục hành chính", "Các phòng chuyên môn", "Văn phòng", "Kết quả điện tử", "Thường xuyên", lead=PCM, support=V),
        row(9, "Lập hồ sơ công việc điện tử trên HpNet đạt tối thiểu 90%", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc", None, "Hồ sơ điện tử", "Năm 2026", lead=ALL, due="2026-12-31"),
        row(10, "Thí điểm trợ lý ảo hướng dẫn nhà đầu tư thực hiện thủ tục", "Phòng Quản lý đầu tư", "Văn phòng", "Trợ lý ảo", "Quý IV/2026", lead=Q, support=V, due="2026-12-31"),
        ["IV", "KINH TẾ SỐ"],
        row(11, "Khảo sát mức độ chuyển đổi số của doanh nghiệp trong KCN", "Phòng Doanh nghiệp và GSĐT", "Trung tâm Dịch vụ việc làm", "Báo cáo khảo sát", "30/8/2026", lead=D, support=T, due="2026-08-30"),
        row(12, "Tổ chức sàn giao dịch việc làm trực tuyến", "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư", "Phòng Quản lý lao động", "Sàn giao dịch", "Quý II/2026", lead=T, support=L, due="2026-06-30"),
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3", "A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:F6"))
    return Document("assignment annex", data, tasks(rows), date(2026, 2, 2))


def _after_briefing() -> Document:
    row = rows_of(("number", "lead", "content", "deadline", "support", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["DANH MỤC CÔNG VIỆC SAU HỌP GIAO BAN LÃNH ĐẠO BAN NGÀY 09/3/2026"],
        [],
        ["STT", "Đơn vị thực hiện", "Nội dung công việc", "Thời hạn", "Phối hợp", "Ghi chú"],
        row(1, "Văn phòng", "Hoàn thiện dự thảo Thông báo kết luận giao ban, trình Chánh Văn phòng ký ban hành", "11/3/2026", None, None, lead=V, due="2026-03-11"),
        row(2, None, "Rà soát danh sách nhiệm vụ quá hạn trên phân hệ NV UBND, báo cáo Trưởng ban", "13/3/2026", "Các phòng chuyên môn", None, lead=V, support=PCM, due="2026-03-13"),
        row(3, None, "Bố trí phòng họp, trang thiết bị phục vụ Đoàn kiểm tra Thành uỷ", "17/3/2026", None, None, lead=V, due="2026-03-17"),
        row(4, "Phòng Quản lý đầu tư", "Làm việc với Công ty CP Shinec về tiến độ đầu tư hạ tầng KCN Nam Cầu Kiền giai đoạn 2", "16/3/2026", "Phòng Tài nguyên và Môi trường", None, lead=Q, support=M, due="2026-03-16"),
        row(5, None, "Dự thảo văn bản báo cáo UBND thành phố về dự án nhà máy bán dẫn tại KCN Tràng Duệ", "20/3/2026", None, "Gấp", lead=Q, due="2026-03-20"),
        row(6, "Phòng Doanh nghiệp và Giám sát đầu tư", "Tổng hợp khó khăn, vướng mắc của doanh nghiệp về giá điện", "18/3/2026", None, None, lead=D, due="2026-03-18"),
        row(7, "Phòng Quản lý lao động", "Nắm tình hình đình công tại Công ty TNHH may Hai Thành, báo cáo hướng xử lý", "12/3/2026", "Trung tâm Dịch vụ việc làm", None, lead=L, support=T, due="2026-03-12"),
        row(8, "Phòng Tài nguyên và Môi trường", "Đôn đốc chủ đầu tư KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải", "31/3/2026", None, None, lead=M, due="2026-03-31"),
        row(9, "Trung tâm Dịch vụ việc làm", "Xây dựng bộ ấn phẩm xúc tiến đầu tư tiếng Nhật, tiếng Hàn", "30/4/2026", "Phòng Quản lý đầu tư", None, lead=T, support=Q, due="2026-04-30"),
        row(10, None, "Đăng tải kết quả hội nghị đối thoại doanh nghiệp trên fanpage", "15/3/2026", "Văn phòng", None, lead=T, support=V, due="2026-03-15"),
        [],
        ["Các đơn vị báo cáo kết quả về tổ Tổng hợp - Văn phòng để theo dõi."],
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2", "B5:B7", "B8:B9", "B13:B14"))
    return Document("after briefing", data, tasks(rows), date(2026, 3, 10))


def _reform_annex() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["Phụ lục"],
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC NĂM 2026"],
        ["(Kèm theo Kế hoạch số 187/KH-BQL ngày 23/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Kết quả/Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        ["I", "Công tác chỉ đạo, điều hành"],
        row("1.1", "Ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2026", "Kế hoạch", "VP", None, "Quý I", lead=V, due="2026-03-31"),
        row("1.2", "Kiểm tra cải cách hành chính tại các phòng, đơn vị", "Thông báo kết quả kiểm tra", "VP", "Các phòng chuyên môn", "Quý III", lead=V, support=PCM, due="2026-09-30"),
        row("1.3", "Đề xuất sáng kiến cải cách hành chính cấp thành phố", "Sáng kiến", "Các phòng chuyên môn, đơn vị sự nghiệp", "VP", "Tháng 8", lead=ALL, support=V, due="2026-08-31"),
        ["II", "Cải cách thể chế"],
        row("2.1", "Tự kiểm tra, rà soát văn bản quy phạm pháp luật", "Báo cáo", "VP", "Phòng QLĐT; Phòng QLLĐ", "Tháng 10", lead=V, support=[Q, L], due="2026-10-31"),
        row("2.2", "Theo dõi tình hình thi hành pháp luật lĩnh vực lao động", "Báo cáo", "Phòng QLLĐ", None, "Tháng 11", lead=L, due="2026-11-30"),
        ["III", "Cải cách thủ tục hành chính"],
        row("3.1", "Rà soát, đề xuất đơn giản hoá thủ tục cấp giấy phép môi trường", "Phương án đơn giản hoá", "Phòng TN&MT", "VP", "Quý II", lead=M, support=V, due="2026-06-30"),
        row("3.2", "Công khai thủ tục hành chính tại Bộ phận một cửa và trên Cổng TTĐT", "Danh mục được công khai", "VP", None, "Thường xuyên", lead=V),
        row("3.3", "Lấy ý kiến mức độ hài lòng của tổ chức, doanh nghiệp", "Phiếu khảo sát, báo cáo", "Phòng DN&GSĐT", "VP", "Quý IV", lead=D, support=V, due="2026-12-31"),
        ["IV", "Cải cách tổ chức bộ máy, chế độ công vụ"],
        row("4.1", "Rà soát vị trí việc làm, cơ cấu ngạch công chức", "Đề án vị trí việc làm", "VP", "Các phòng chuyên môn", "Quý II", lead=V, support=PCM, due="2026-06-30"),
        row("4.2", "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030", "Phương án", "TTDVVL-ĐT-XTĐT", "VP", "30/6/2026", lead=T, support=V, due="2026-06-30"),
        ["V", "Hiện đại hoá hành chính"],
        row("5.1", "Chuyển đổi hệ thống quản lý chất lượng sang TCVN ISO 9001:2015 theo mô hình mới", "Hệ thống tài liệu", "VP", "Các phòng chuyên môn", "Tháng 9", lead=V, support=PCM, due="2026-09-30"),
        row("5.2", "Số hoá hồ sơ, kết quả giải quyết thủ tục đăng ký đầu tư", "Hồ sơ số hoá", "Phòng QLĐT", "VP", "Tháng 12", lead=Q, support=V, due="2026-12-31"),
        row("5.3", "Duy trì, cập nhật hệ thống eHeza", "Dữ liệu được cập nhật", "VP", "Các phòng chuyên môn", "Thường xuyên", lead=V, support=PCM),
        [],
        ["Cộng: 13 nhiệm vụ"],
    ]
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3"))
    return Document("reform annex", data, tasks(rows), date(2026, 1, 26))


def _plan_with_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"],
        ["I. Công tác tuyên truyền"],
        row("1", "Phát động Tháng hành động về an toàn, vệ sinh lao động tại KCN Nomura", "Phòng Quản lý lao động", "Văn phòng", "05/5/2026", lead=L, support=V, due="2026-05-05"),
        row("2", "Tuyên truyền an toàn, vệ sinh lao động trên Cổng thông tin điện tử Ban Quản lý", "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư", "Phòng Quản lý lao động", "31/5/2026", lead=T, support=L, due="2026-05-31"),
        row("3", "Treo băng rôn, pa nô tại cổng các khu công nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "25/4/2026", lead=D, due="2026-04-25"),
        ["II. Công tác huấn luyện, kiểm tra"],
        row("4", "Tổ chức 02 lớp huấn luyện an toàn cho người làm công tác an toàn tại doanh nghiệp", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "20/5/2026", lead=L, support=T, due="2026-05-20"),
        row("5", "Kiểm tra liên ngành về an toàn lao động tại 10 doanh nghiệp có nguy cơ cao", "Phòng Quản lý lao động", "Phòng Tài nguyên và Môi trường, Sở Nội vụ", "30/6/2026", lead=L, support=M, due="2026-06-30"),
        row("6", "Rà soát việc thực hiện phương án ứng phó sự cố hoá chất của doanh nghiệp", "Phòng Tài nguyên và Môi trường", "Sở Công Thương", "15/6/2026", lead=M, due="2026-06-15"),
        ["III. Công tác hậu cần, tổng kết"],
        row("7", "Bố trí kinh phí, phương tiện phục vụ Lễ phát động", "Văn phòng", "", "24/4/2026", lead=V, due="2026-04-24"),
        row("8", "Thăm hỏi, tặng quà công nhân bị tai nạn lao động có hoàn cảnh khó khăn", "Phòng Quản lý lao động", "Công đoàn các KCN", "Tháng 5/2026", lead=L, due="2026-05-31"),
        row("9", "Đề xuất khen thưởng doanh nghiệp làm tốt công tác an toàn lao động", "Phòng Quản lý lao động", "Văn phòng", "05/6/2026", lead=L, support=V, due="2026-06-05"),
        row("10", "Tổng hợp, báo cáo kết quả Tháng hành động gửi Sở Nội vụ", "Phòng Quản lý lao động", "Văn phòng", "10/6/2026", lead=L, support=V, due="2026-06-10"),
    ]
    data = word_of(
        head_of("731/KH-BQL", "Hải Phòng, ngày 18 tháng 3 năm 2026"),
        "KẾ HOẠCH",
        "Triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026 tại các khu công nghiệp, khu kinh tế",
        "Căn cứ Luật An toàn, vệ sinh lao động ngày 25/6/2015;",
        "Thực hiện Kế hoạch số 61/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân thành phố về tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2026, Ban Quản lý Khu kinh tế Hải Phòng xây dựng Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "- Nâng cao nhận thức của người sử dụng lao động, người lao động về công tác an toàn, vệ sinh lao động.",
        "- Giảm thiểu tai nạn lao động, bệnh nghề nghiệp tại các khu công nghiệp.",
        "2. Yêu cầu",
        "- Các hoạt động được tổ chức thiết thực, tiết kiệm, hiệu quả.",
        "II. NỘI DUNG THỰC HIỆN",
        "(Chi tiết theo Phụ lục gửi kèm Kế hoạch này).",
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn ngân sách được giao năm 2026 và các nguồn hợp pháp khác.",
        [["Nơi nhận:\n- UBND TP (để báo cáo);\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VP, QLLĐ.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"]],
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ TRIỂN KHAI THÁNG HÀNH ĐỘNG VỀ AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2026",
        "(Kèm theo Kế hoạch số 731/KH-BQL ngày 18/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("plan with annex", data, tasks(rows), date(2026, 3, 19))


def _conclusion() -> Document:
    blocks, wanted = prose_of([
        head_of("640/TB-BQL", "Hải Phòng, ngày 11 tháng 3 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban công tác tháng 3 năm 2026",
        "Ngày 09/3/2026, tại trụ sở Ban Quản lý, Trưởng ban chủ trì cuộc họp giao ban công tác tháng 3 năm 2026. Tham dự có các Phó Trưởng ban, Trưởng các phòng chuyên môn, Giám đốc đơn vị sự nghiệp trực thuộc.",
        "Sau khi nghe Văn phòng báo cáo kết quả công tác tháng 02, ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 02, các phòng, đơn vị đã có nhiều cố gắng, cơ bản hoàn thành nhiệm vụ đề ra. Tuy nhiên còn 07 nhiệm vụ UBND thành phố giao chậm tiến độ.",
        "II. Nhiệm vụ trong thời gian tới",
        ("1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát các dự án chậm triển khai tại KCN An Dương, báo cáo Trưởng ban trước ngày 25/3/2026.",
         wanted_of("rà soát các dự án chậm triển khai tại KCN An Dương, báo cáo Trưởng ban", Q, "2026-03-25", M)),
        ("2. Giao Phòng Doanh nghiệp và Giám sát đầu tư xây dựng kế hoạch kiểm tra doanh nghiệp năm 2026, hoàn thành trước ngày 20/3/2026.",
         wanted_of("xây dựng kế hoạch kiểm tra doanh nghiệp năm 2026", D, "2026-03-20")),
        ("3. Giao Phòng Quản lý lao động tham mưu văn bản chấn chỉnh việc sử dụng lao động nước ngoài chưa có giấy phép, xong trước ngày 18/3/2026.",
         wanted_of("tham mưu văn bản chấn chỉnh việc sử dụng lao động nước ngoài chưa có giấy phép", L, "2026-03-18")),
        ("4. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư, Văn phòng kiểm tra hệ thống thoát nước mưa tại các khu công nghiệp, hoàn thành trong tháng 4/2026.",
         wanted_of("kiểm tra hệ thống thoát nước mưa tại các khu công nghiệp", M, "2026-04-30", [D, V])),
        ("5. Giao Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư xây dựng chương trình xúc tiến đầu tư tại Nhật Bản, trình Lãnh đạo Ban trước ngày 31/3/2026.",
         wanted_of("xây dựng chương trình xúc tiến đầu tư tại Nhật Bản, trình Lãnh đạo Ban", T, "2026-03-31")),
        ("6. Giao Văn phòng tham mưu kiện toàn Ban Chỉ đạo cải cách hành chính của Ban Quản lý trước ngày 16/3/2026.",
         wanted_of("tham mưu kiện toàn Ban Chỉ đạo cải cách hành chính của Ban Quản lý", V, "2026-03-16")),
        ("7. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn xử lý dứt điểm 07 nhiệm vụ chậm tiến độ trên phân hệ NV UBND, hoàn thành trước ngày 30/3/2026.",
         wanted_of("xử lý dứt điểm 07 nhiệm vụ chậm tiến độ trên phân hệ NV UBND", V, "2026-03-30", PCM)),
        ("8. Yêu cầu các phòng chuyên môn, đơn vị sự nghiệp trực thuộc nghiêm túc chấp hành thời gian làm việc, kỷ luật, kỷ cương hành chính.",
         wanted_of("nghiêm túc chấp hành thời gian làm việc, kỷ luật, kỷ cương hành chính", ALL)),
        ("9. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban kết quả trước ngày 05/4/2026.",
         wanted_of("theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban kết quả", V, "2026-04-05")),
        "Văn phòng Ban Quản lý thông báo để các phòng chuyên môn, đơn vị sự nghiệp trực thuộc biết, triển khai thực hiện./.",
        [["Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Các PCM, ĐVSN;\n- Lưu: VP/BQL.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]],
    ])
    return Document("conclusion", word_of(*blocks), wanted, date(2026, 3, 11))


def _conclusion_by_unit() -> Document:
    blocks, wanted = prose_of([
        head_of("702/TB-BQL", "Hải Phòng, ngày 16 tháng 3 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp về công tác chuẩn bị Hội nghị đối thoại doanh nghiệp năm 2026",
        "Ngày 13/3/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì họp về công tác chuẩn bị Hội nghị đối thoại doanh nghiệp năm 2026. Sau khi nghe báo cáo và ý kiến của các phòng, đơn vị, Phó Trưởng ban kết luận, phân công như sau:",
        "1. Văn phòng:",
        ("- Chuẩn bị hội trường, ma-két, âm thanh, ánh sáng phục vụ Hội nghị trước ngày 08/4/2026.",
         wanted_of("Chuẩn bị hội trường, ma-két, âm thanh, ánh sáng phục vụ Hội nghị", V, "2026-04-08")),
        ("- Phát hành giấy mời các sở, ngành, doanh nghiệp trước ngày 30/3/2026.",
         wanted_of("Phát hành giấy mời các sở, ngành, doanh nghiệp", V, "2026-03-30")),
        ("- Bố trí kinh phí tổ chức Hội nghị theo quy định.",
         wanted_of("Bố trí kinh phí tổ chức Hội nghị theo quy định", V)),
        "2. Phòng Doanh nghiệp và Giám sát đầu tư:",
        ("- Chủ trì, phối hợp với Phòng Quản lý đầu tư tổng hợp các kiến nghị của doanh nghiệp, hoàn thành trước ngày 25/3/2026.",
         wanted_of("tổng hợp các kiến nghị của doanh nghiệp", D, "2026-03-25", Q)),
        ("- Xây dựng kịch bản, chương trình chi tiết Hội nghị, trình Lãnh đạo Ban trước ngày 27/3/2026.",
         wanted_of("Xây dựng kịch bản, chương trình chi tiết Hội nghị, trình Lãnh đạo Ban", D, "2026-03-27")),
        "3. Phòng Quản lý đầu tư:",
        ("- Chuẩn bị báo cáo tổng quan môi trường đầu tư các khu công nghiệp, hoàn thành trước ngày 01/4/2026.",
         wanted_of("Chuẩn bị báo cáo tổng quan môi trường đầu tư các khu công nghiệp", Q, "2026-04-01")),
        "4. Phòng Quản lý lao động:",
        ("- Trả lời bằng văn bản các kiến nghị về giấy phép lao động trước ngày 03/4/2026.",
         wanted_of("Trả lời bằng văn bản các kiến nghị về giấy phép lao động", L, "2026-04-03")),
        "5. Phòng Tài nguyên và Môi trường:",
        ("- Trả lời bằng văn bản các kiến nghị về giấy phép môi trường, thuê lại đất trước ngày 03/4/2026.",
         wanted_of("Trả lời bằng văn bản các kiến nghị về giấy phép môi trường, thuê lại đất", M, "2026-04-03")),
        "6. Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư:",
        ("- Xây dựng phóng sự về kết quả thu hút đầu tư để trình chiếu tại Hội nghị trước ngày 06/4/2026.",
         wanted_of("Xây dựng phóng sự về kết quả thu hút đầu tư để trình chiếu tại Hội nghị", T, "2026-04-06")),
        ("- Bố trí lễ tân, đón tiếp đại biểu.",
         wanted_of("Bố trí lễ tân, đón tiếp đại biểu", T)),
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        [["Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị có tên trên;\n- Lưu: VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]],
    ])
    return Document("conclusion by unit", word_of(*blocks), wanted, date(2026, 3, 16))


def _decision() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn"],
        row("1", "Ban hành quy chế hoạt động của Tổ công tác", "Văn phòng", "", "Quyết định", "31/3/2026", lead=V, due="2026-03-31"),
        row("2", "Lập danh sách dự án chậm tiến độ quá 24 tháng", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư", "Danh sách", "10/4/2026", lead=D, support=Q, due="2026-04-10"),
        row("3", "Rà soát thủ tục đất đai của các dự án chậm tiến độ", "Phòng Tài nguyên và Môi trường", "", "Báo cáo rà soát", "20/4/2026", lead=M, due="2026-04-20"),
        row("4", "Kiểm tra thực địa các dự án theo danh sách", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường", "Biên bản kiểm tra", "15/5/2026", lead=D, support=[Q, M], due="2026-05-15"),
        row("5", "Làm việc với từng nhà đầu tư, thống nhất cam kết tiến độ", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", "Biên bản làm việc", "30/5/2026", lead=Q, support=D, due="2026-05-30"),
        row("6", "Đề xuất phương án thu hồi, chấm dứt hoạt động dự án vi phạm", "Phòng Quản lý đầu tư", "Văn phòng", "Tờ trình", "Tháng 6/2026", lead=Q, support=V, due="2026-06-30"),
        row("7", "Rà soát tình hình lao động tại các dự án dừng hoạt động", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Báo cáo", "25/4/2026", lead=L, support=T, due="2026-04-25"),
        row("8", "Xác định nghĩa vụ tài chính còn nợ của các dự án", "Phòng Tài chính - Kế toán", "Thuế thành phố", "Báo cáo", "30/4/2026", lead="Phòng Tài chính - Kế toán", due="2026-04-30", asked=True),
        row("9", "Công khai danh sách dự án chậm tiến độ trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Tin đăng", "30/6/2026", lead=T, support=V, due="2026-06-30"),
        row("10", "Tổng hợp kết quả, báo cáo UBND thành phố", "Văn phòng", "Các phòng chuyên môn", "Báo cáo", "Quý III/2026", lead=V, support=PCM, due="2026-09-30"),
    ]
    data = word_of(
        head_of("365/QĐ-BQL", "Hải Phòng, ngày 20 tháng 3 năm 2026"),
        "QUYẾT ĐỊNH",
        "Về việc phân công nhiệm vụ xử lý các dự án chậm tiến độ trong khu công nghiệp, khu kinh tế",
        "TRƯỞNG BAN BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Căn cứ Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế;",
        "Căn cứ Công văn số 590/UBND-KTTH ngày 20/02/2026 của Ủy ban nhân dân thành phố;",
        "Theo đề nghị của Chánh Văn phòng Ban Quản lý,",
        "QUYẾT ĐỊNH:",
        "Điều 1. Phân công nhiệm vụ xử lý các dự án chậm tiến độ trong khu công nghiệp, khu kinh tế (theo Phụ lục kèm theo Quyết định này).",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 3. Chánh Văn phòng, Trưởng các phòng chuyên môn và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        [["Nơi nhận:\n- Như Điều 3;\n- UBND TP (để báo cáo);\n- Lưu: VP.", "TRƯỞNG BAN"]],
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ",
        "(Kèm theo Quyết định số 365/QĐ-BQL ngày 20/3/2026 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("decision", data, tasks(rows), date(2026, 3, 20))


def _letter() -> Document:
    blocks, wanted = prose_of([
        head_of("1125/BQL-VP", "Hải Phòng, ngày 23 tháng 3 năm 2026", "\nV/v triển khai nhiệm vụ phục vụ Đoàn giám sát của Quốc hội"),
        "Kính gửi: Trưởng các phòng chuyên môn; Giám đốc Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư",
        "Thực hiện Công văn số 902/UBND-KTTH ngày 18/3/2026 của Ủy ban nhân dân thành phố về việc chuẩn bị làm việc với Đoàn giám sát của Quốc hội, Trưởng ban giao nhiệm vụ cho các phòng, đơn vị như sau:",
        ("1. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư xây dựng báo cáo về thu hút đầu tư nước ngoài giai đoạn 2021 - 2025, gửi Văn phòng trước ngày 02/4/2026.",
         wanted_of("xây dựng báo cáo về thu hút đầu tư nước ngoài giai đoạn 2021 - 2025, gửi Văn phòng", Q, "2026-04-02", D)),
        ("2. Phòng Doanh nghiệp và Giám sát đầu tư cung cấp số liệu nộp ngân sách, xuất nhập khẩu của doanh nghiệp trong KCN, KKT trước ngày 31/3/2026.",
         wanted_of("cung cấp số liệu nộp ngân sách, xuất nhập khẩu của doanh nghiệp trong KCN, KKT", D, "2026-03-31")),
        ("3. Phòng Quản lý lao động báo cáo tình hình việc làm, tiền lương, nhà ở của người lao động trước ngày 31/3/2026.",
         wanted_of("báo cáo tình hình việc làm, tiền lương, nhà ở của người lao động", L, "2026-03-31")),
        ("4. Phòng Tài nguyên và Môi trường báo cáo công tác bảo vệ môi trường, quản lý sử dụng đất trong các khu công nghiệp trước ngày 02/4/2026.",
         wanted_of("báo cáo công tác bảo vệ môi trường, quản lý sử dụng đất trong các khu công nghiệp", M, "2026-04-02")),
        ("5. Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư chuẩn bị tài liệu, hình ảnh giới thiệu các khu công nghiệp trước ngày 03/4/2026.",
         wanted_of("chuẩn bị tài liệu, hình ảnh giới thiệu các khu công nghiệp", T, "2026-04-03")),
        ("6. Văn phòng chủ trì, phối hợp với các phòng chuyên môn tổng hợp báo cáo chung, trình Trưởng ban ký trước ngày 08/4/2026.",
         wanted_of("tổng hợp báo cáo chung, trình Trưởng ban ký", V, "2026-04-08", PCM)),
        ("7. Văn phòng bố trí lịch làm việc, xe và địa điểm khảo sát thực tế cho Đoàn, hoàn thành trước ngày 10/4/2026.",
         wanted_of("bố trí lịch làm việc, xe và địa điểm khảo sát thực tế cho Đoàn", V, "2026-04-10")),
        "Văn phòng Ban Quản lý đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        [["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban (để báo cáo);\n- Lưu: VP/BQL.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"]],
    ])
    return Document("letter", word_of(*blocks), wanted, date(2026, 3, 23))


def _pasted_conclusion() -> Document:
    blocks, wanted = prose_of([
        "Sau khi nghe ý kiến các phòng, đơn vị, Trưởng ban kết luận:",
        "",
        ("1. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư hoàn thiện hồ sơ giao đất giai đoạn 2 KCN Nam Tràng Cát, trình UBND thành phố trước ngày 15/4/2026.",
         wanted_of("hoàn thiện hồ sơ giao đất giai đoạn 2 KCN Nam Tràng Cát, trình UBND thành phố", M, "2026-04-15", Q)),
        ("2. Giao Phòng Quản lý đầu tư dự thảo văn bản hướng dẫn nhà đầu tư thực hiện thủ tục đầu tư đặc biệt, hoàn thành trước ngày 10/4/2026.",
         wanted_of("dự thảo văn bản hướng dẫn nhà đầu tư thực hiện thủ tục đầu tư đặc biệt", Q, "2026-04-10")),
        ("3. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm tổ chức tiếp xúc với công nhân Công ty TNHH Kyocera trước ngày 20/4/2026.",
         wanted_of("tổ chức tiếp xúc với công nhân Công ty TNHH Kyocera", L, "2026-04-20", T)),
        ("4. Giao Phòng Doanh nghiệp và Giám sát đầu tư cập nhật danh bạ doanh nghiệp trong các khu công nghiệp, xong trong tháng 4/2026.",
         wanted_of("cập nhật danh bạ doanh nghiệp trong các khu công nghiệp", D, "2026-04-30")),
        ("5. Giao Văn phòng mua sắm máy tính, máy quét phục vụ số hoá hồ sơ trước ngày 30/4/2026.",
         wanted_of("mua sắm máy tính, máy quét phục vụ số hoá hồ sơ", V, "2026-04-30")),
        ("6. Các phòng chuyên môn rà soát hồ sơ tồn đọng, gửi kết quả về Văn phòng trước ngày 08/4/2026.",
         wanted_of("rà soát hồ sơ tồn đọng, gửi kết quả về Văn phòng", PCM, "2026-04-08")),
    ])
    return Document("pasted conclusion", "\n".join(blocks).encode(), wanted, date(2026, 3, 30))


def _chat() -> Document:
    blocks, wanted = prose_of([
        "Em gửi các anh chị một số việc sếp giao sau họp sáng nay ạ:",
        ("1. Văn phòng: chuẩn bị bài phát biểu cho Trưởng ban tại lễ khởi công KCN Giang Biên 2, trước 27/3.",
         wanted_of("chuẩn bị bài phát biểu cho Trưởng ban tại lễ khởi công KCN Giang Biên 2", V, "2026-03-27")),
        ("2. Phòng QLĐT: báo cáo nhanh tiến độ các dự án trên 100 triệu USD, trước 26/3.",
         wanted_of("báo cáo nhanh tiến độ các dự án trên 100 triệu USD", Q, "2026-03-26")),
        ("3. Phòng QLLĐ: nắm số lao động bị cắt giảm quý I, trước 31/3.",
         wanted_of("nắm số lao động bị cắt giảm quý I", L, "2026-03-31")),
        ("4. Phòng TN&MT: trả lời công văn của Sở Nông nghiệp và Môi trường về chất thải nguy hại, trước 30/3.",
         wanted_of("trả lời công văn của Sở Nông nghiệp và Môi trường về chất thải nguy hại", M, "2026-03-30")),
        ("5. Trung tâm: gửi danh sách doanh nghiệp tham gia ngày hội việc làm, trước 03/4.",
         wanted_of("gửi danh sách doanh nghiệp tham gia ngày hội việc làm", T, "2026-04-03")),
        "Anh chị nhận được thì phản hồi giúp em nhé. Em cảm ơn ạ!",
    ])
    return Document("chat", "\n".join(blocks).encode(), wanted, date(2026, 3, 24))


def _pasted_table() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn"],
        row("1", "Xây dựng Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026", "Văn phòng", "Các phòng chuyên môn", "Kế hoạch", "15/4/2026", lead=V, support=PCM, due="2026-04-15"),
        row("2", "Kiểm tra phương án phòng, chống bão của chủ đầu tư hạ tầng KCN", "Phòng Tài nguyên và Môi trường", "Phòng Doanh nghiệp và Giám sát đầu tư", "Biên bản", "31/5/2026", lead=M, support=D, due="2026-05-31"),
        row("3", "Rà soát các công trình đang thi công có nguy cơ mất an toàn", "Phòng Quản lý đầu tư", "", "Danh sách", "20/5/2026", lead=Q, due="2026-05-20"),
        row("4", "Lập danh bạ đầu mối phòng, chống thiên tai của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "Danh bạ", "30/4/2026", lead=D, due="2026-04-30"),
        row("5", "Tuyên truyền kỹ năng ứng phó bão, ngập lụt cho người lao động", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Tài liệu tuyên truyền", "Tháng 6/2026", lead=L, support=T, due="2026-06-30"),
        row("6", "Phân công trực ban, cập nhật thông tin thiên tai", "Văn phòng", "", "Lịch trực", "Thường xuyên", lead=V),
        row("7", "Đăng tải bản tin dự báo trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Tin, bài", "Thường xuyên", lead=T, support=V),
        row("8", "Tổng kết công tác phòng, chống thiên tai năm 2026", "Văn phòng", "Các phòng chuyên môn", "Báo cáo", "15/12/2026", lead=V, support=PCM, due="2026-12-15"),
    ]
    text = "\n".join("\t".join(line) for line in cells(rows))
    return Document("pasted table", text.encode(), tasks(rows), date(2026, 3, 26))
