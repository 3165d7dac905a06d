# ruff: noqa: E501
"""Twelve papers of the year 2027, written without knowing how the reader works."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _annual()
    yield _quarter()
    yield _month()
    yield _reform()
    yield _digital()
    yield _thrift()
    yield _fire()
    yield _inspection()
    yield _leftover()
    yield _conclusion()
    yield _notice()
    yield _chat()


def _annual() -> Document:
    row = rows_of(("number", "content", "lead", "support", "level", "deadline", "note"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["PHỤ LỤC"],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 08/QĐ-BQL ngày 06/01/2027 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Cấp trình", "Thời gian hoàn thành", "Ghi chú"],
        ["A", "NỘI DUNG TRÌNH BAN THƯỜNG VỤ THÀNH ỦY, HĐND, UBND THÀNH PHỐ"],
        ["I", "Lĩnh vực quy hoạch, đầu tư"],
        row(1, "Đề án điều chỉnh Quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải đến năm 2045", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường; Sở Xây dựng", "Ban Thường vụ Thành ủy", "Quý III/2027", None,
            lead=Q, support=M, due="2027-09-30"),
        row(2, "Kế hoạch xúc tiến đầu tư vào các khu công nghiệp, khu kinh tế năm 2027", "Phòng Quản lý đầu tư",
            "Trung tâm Dịch vụ việc làm", "UBND thành phố", "Tháng 02/2027", None,
            lead=Q, support=T, due="2027-02-28"),
        row(3, "Quy chế phối hợp quản lý nhà nước đối với khu công nghiệp, khu kinh tế trên địa bàn thành phố (sửa đổi)", "Văn phòng",
            "Các phòng chuyên môn", "UBND thành phố", "Quý II/2027", "Chuyển từ năm 2026",
            lead=V, support=PCM, due="2027-06-30"),
        ["II", "Lĩnh vực doanh nghiệp, lao động"],
        row(4, "Báo cáo tình hình thực hiện các dự án đã cấp Giấy chứng nhận đăng ký đầu tư chậm tiến độ, đề xuất hướng xử lý",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường", "UBND thành phố", "Tháng 5/2027", None,
            lead=D, support=[Q, M], due="2027-05-31"),
        row(5, "Đề án phát triển nhà ở, thiết chế cho công nhân khu công nghiệp giai đoạn 2027 - 2030", "Phòng Quản lý lao động",
            "Liên đoàn Lao động thành phố; Sở Xây dựng", "HĐND thành phố", "Tháng 11/2027", None,
            lead=L, due="2027-11-30"),
        ["III", "Lĩnh vực tài nguyên, môi trường"],
        row(6, "Phương án chuyển đổi mô hình khu công nghiệp Nam Cầu Kiền sang khu công nghiệp sinh thái", "Phòng Tài nguyên và Môi trường",
            "Phòng Quản lý đầu tư", "UBND thành phố", "Quý IV/2027", None,
            lead=M, support=Q, due="2027-12-31"),
        ["B", "NỘI DUNG THUỘC THẨM QUYỀN CỦA TRƯỞNG BAN"],
        ["I", "Công tác tổ chức, hành chính"],
        row(1, "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2027", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trưởng ban", "Tháng 01/2027", None, lead=V, support=ALL, due="2027-01-31"),
        row(2, "Kế hoạch kiểm tra công vụ năm 2027", "Văn phòng", None, "Trưởng ban", "Tháng 02/2027", None, lead=V, due="2027-02-28"),
        row(3, "Rà soát, hoàn thiện Đề án vị trí việc làm của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trưởng ban", "30/6/2027", None, lead=V, support=ALL, due="2027-06-30"),
        row(4, "Công tác văn thư, lưu trữ; số hóa tài liệu lưu trữ", "Văn phòng", "Các phòng chuyên môn", None, "Thường xuyên", None,
            lead=V, support=PCM),
        ["II", "Công tác chuyên môn"],
        row(5, "Kế hoạch giám sát, đánh giá đầu tư năm 2027", "P. DN&GSĐT", "P. QLĐT", "Trưởng ban", "Tháng 3/2027", None,
            lead=D, support=Q, due="2027-03-31"),
        row(6, "Hội nghị đối thoại với doanh nghiệp 6 tháng cuối năm", "P. DN&GSĐT", "Văn phòng, các phòng chuyên môn", "Trưởng ban",
            "Tháng 9/2027", None, lead=D, support=[V, PCM], due="2027-09-30"),
        row(7, "Cập nhật cơ sở dữ liệu lao động nước ngoài trong khu công nghiệp", "P. QLLĐ", "Trung tâm", "Trưởng ban", "Hằng tháng", None,
            lead=L, support=T),
        row(8, "Kế hoạch quan trắc môi trường định kỳ tại các khu công nghiệp", "P. TN&MT", None, "Trưởng ban", "Quý I/2027", None,
            lead=M, due="2027-03-31"),
        row(9, "Tổ chức 04 phiên giao dịch việc làm tại các khu công nghiệp", "Trung tâm Dịch vụ việc làm", "P. QLLĐ", "Trưởng ban", "Năm 2027", None,
            lead=T, support=L, due="2027-12-31"),
        row(10, "Báo cáo tổng kết công tác năm 2027, phương hướng nhiệm vụ năm 2028", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trưởng ban", "15/12/2027", None, lead=V, support=ALL, due="2027-12-15"),
        [],
        ["Tổng số: 16 nội dung, trong đó trình Thành ủy, HĐND, UBND thành phố 06 nội dung."],
    ]
    return Document("chuong-trinh-cong-tac-2027.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 1, 8))


def _quarter() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"],
        row("1", "Báo cáo kết quả thu hút đầu tư quý I/2027", "Phòng QLĐT", "Phòng DN&GSĐT", "20/3/2027", lead=Q, support=D, due="2027-03-20"),
        row("2", "Tham mưu chấp thuận chủ trương đầu tư dự án hạ tầng Khu công nghiệp Tràng Duệ 3 (giai đoạn 2)", "Phòng QLĐT", "Phòng TN&MT",
            "Tháng 02/2027", lead=Q, support=M, due="2027-02-28"),
        row("3", "Hướng dẫn doanh nghiệp nộp báo cáo giám sát, đánh giá đầu tư năm 2026 trên Hệ thống thông tin quốc gia", "Phòng DN&GSĐT", "",
            "Trước 10/02/2027", lead=D, due="2027-02-10"),
        row("4", "Tổng hợp tình hình trả lương, thưởng Tết Nguyên đán Đinh Mùi của doanh nghiệp, báo cáo UBND thành phố", "Phòng QLLĐ", "Trung tâm",
            "25/01/2027", lead=L, support=T, due="2027-01-25"),
        row("5", "Nắm tình hình lao động trở lại làm việc sau Tết", "Phòng QLLĐ", "Trung tâm", "Từ 15/02 đến 28/02/2027",
            lead=L, support=T, due="2027-02-28"),
        row("6", "Kiểm tra công tác bảo vệ môi trường tại Khu công nghiệp Đình Vũ", "Phòng TN&MT", "Công an thành phố", "Tháng 3/2027",
            lead=M, due="2027-03-31"),
        row("7", "Phối hợp tổ chức Ngày hội việc làm Xuân 2027", "Trung tâm", "Phòng QLLĐ; Văn phòng", "Tháng 3", lead=T, support=[L, V], due="2027-03-31"),
        row("8", "Công khai dự toán ngân sách năm 2027", "Văn phòng", "", "31/01/2027", lead=V, due="2027-01-31"),
        row("9", "Xây dựng lịch trực Tết, phương án bảo đảm an ninh trật tự trụ sở", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "29/01/2027", lead=V, support=ALL, due="2027-01-29"),
        row("10", "Đăng ký danh hiệu thi đua, chỉ tiêu thi đua năm 2027 gửi Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "15/3/2027",
            lead=ALL, due="2027-03-15"),
        row("11", "Báo cáo công tác quý I, chương trình công tác quý II/2027", "Văn phòng", "Các phòng chuyên môn", "22/3/2027",
            lead=V, support=PCM, due="2027-03-22"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 45/CTr-BQL",
        "Hải Phòng, ngày 14 tháng 01 năm 2027",
        "CHƯƠNG TRÌNH CÔNG TÁC QUÝ I NĂM 2027",
        "Căn cứ Quyết định số 08/QĐ-BQL ngày 06/01/2027 về Chương trình công tác năm 2027, Ban Quản lý Khu kinh tế Hải Phòng ban hành "
        "Chương trình công tác quý I năm 2027 như sau:",
        cells(rows),
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("chuong-trinh-quy-1-2027.docx", data, tasks(rows), date(2027, 1, 18))


def _month() -> Document:
    row = rows_of(("number", "content", "leader", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2027"],
        ["(Kèm theo Thông báo số 612/TB-BQL ngày 30/3/2027)"],
        [],
        ["TT", "Nội dung", "Lãnh đạo phụ trách", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời gian", "Ghi chú"],
        row(1, "Chuẩn bị nội dung làm việc với Đoàn công tác Bộ Tài chính về mô hình khu thương mại tự do", "Trưởng ban", "Phòng Quản lý đầu tư",
            "Văn phòng", datetime(2027, 4, 7), None, lead=Q, support=V, due="2027-04-07"),
        row(2, "Trình phê duyệt nhiệm vụ điều chỉnh cục bộ quy hoạch phân khu KCN Nam Đình Vũ", "PTB Bùi Ngọc Hải", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường", datetime(2027, 4, 23), None, lead=Q, support=M, due="2027-04-23"),
        row(3, "Họp giao ban với các chủ đầu tư hạ tầng khu công nghiệp", "PTB Bùi Ngọc Hải", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Các phòng chuyên môn", "09/4 và 23/4", None, lead=D, support=PCM, due="2027-04-23"),
        row(4, "Tổng hợp kiến nghị của doanh nghiệp FDI quý I, đề xuất phương án trả lời", "PTB Bùi Ngọc Hải", "Phòng Doanh nghiệp",
            None, datetime(2027, 4, 15), None, lead=D, due="2027-04-15"),
        row(5, "Kế hoạch hưởng ứng Tháng hành động về an toàn, vệ sinh lao động năm 2027", "Trưởng ban", "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm", datetime(2027, 4, 20), None, lead=L, support=T, due="2027-04-20"),
        row(6, "Cấp, cấp lại, gia hạn giấy phép lao động cho người nước ngoài", None, "Phòng Quản lý lao động", None, "Thường xuyên", None, lead=L),
        row(7, "Kiểm tra hiện trường, xử lý phản ánh về mùi tại KCN Tràng Duệ", "PTB Bùi Ngọc Hải", "Phòng Tài nguyên và Môi trường",
            "UBND xã An Lão", "Trước 10/4", "Theo CV 1022/UBND-MT", lead=M, due="2027-04-10"),
        row(8, "Thẩm định báo cáo đánh giá tác động môi trường 03 dự án", None, "Phòng Tài nguyên và Môi trường", None, "Trong tháng", None,
            lead=M, due="2027-04-30"),
        row(9, "Tư vấn, giới thiệu việc làm cho 500 lượt lao động", None, "Trung tâm Dịch vụ việc làm", None, "Trong tháng 4", None,
            lead=T, due="2027-04-30"),
        row(10, "Quyết toán kinh phí năm 2026", "Trưởng ban", "Văn phòng", "Sở Tài chính", datetime(2027, 4, 29), None, lead=V, due="2027-04-29"),
        row(11, "Báo cáo công tác tháng 4, chương trình công tác tháng 5/2027", None, "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            datetime(2027, 4, 22), None, lead=V, support=ALL, due="2027-04-22"),
        [],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("ct-thang-4-2027.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 4, 1))


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "", "", ""],
        row("1", "Xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2027", "Kế hoạch", "Văn phòng", "", "Tháng 01/2027",
            lead=V, due="2027-01-31"),
        row("2", "Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị", "Thông báo kết quả kiểm tra", "Văn phòng", "Các phòng chuyên môn",
            "Quý II/2027", lead=V, support=PCM, due="2027-06-30"),
        row("3", "Báo cáo kết quả cải cách hành chính định kỳ", "Báo cáo quý, 6 tháng, năm", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Theo yêu cầu của Sở Nội vụ", lead=V, support=ALL),
        ["II", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
        row("4", "Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực quản lý của Ban", "Báo cáo kết quả rà soát", "Phòng Quản lý đầu tư",
            "Các phòng chuyên môn", "Trước ngày 30/10/2027", lead=Q, support=PCM, due="2027-10-30"),
        row("5", "Tham gia góp ý dự thảo Luật Khu công nghiệp, khu kinh tế", "Văn bản góp ý", "Phòng Quản lý đầu tư", "Phòng Quản lý lao động",
            "Khi có yêu cầu", lead=Q, support=L),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row("6", "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực đầu tư", "Quyết định phê duyệt phương án đơn giản hóa", "Phòng Quản lý đầu tư",
            "Văn phòng", "Quý III/2027", lead=Q, support=V, due="2027-09-30"),
        row("7", "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực lao động", "Quyết định phê duyệt phương án đơn giản hóa", "Phòng Quản lý lao động",
            "Văn phòng", "Quý III/2027", lead=L, support=V, due="2027-09-30"),
        row("8", "Niêm yết công khai 100% thủ tục hành chính tại Bộ phận một cửa và trên Cổng thông tin điện tử", "Bảng niêm yết; tin, bài", "Văn phòng",
            "", "Thường xuyên", lead=V),
        row("9", "Khảo sát mức độ hài lòng của tổ chức, doanh nghiệp", "Báo cáo khảo sát", "Trung tâm Dịch vụ việc làm", "Văn phòng",
            "Tháng 10/2027", lead=T, support=V, due="2027-10-31"),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ", "", "", "", ""],
        row("10", "Sửa đổi quy định chức năng, nhiệm vụ của các phòng sau sắp xếp", "Quyết định", "Văn phòng", "Các phòng chuyên môn",
            "Quý I/2027", lead=V, support=PCM, due="2027-03-31"),
        row("11", "Cải thiện chỉ số DDCI năm 2027", "Kế hoạch; Báo cáo", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn",
            "Năm 2027", lead=D, support=PCM, due="2027-12-31"),
    ]
    data = word(
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027",
        "(Kèm theo Kế hoạch số 121/KH-BQL ngày 20 tháng 01 năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("phu-luc-cchc-2027.docx", data, tasks(rows), date(2027, 1, 22))


def _digital() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    first: list[Any] = [
        ["PHỤ LỤC I"],
        ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 198/KH-BQL ngày 04/02/2027 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả"],
        ["I", "Hạ tầng, an toàn thông tin"],
        row(1, "Nâng cấp mạng nội bộ, thay thế thiết bị đầu cuối đã quá niên hạn", "Văn phòng", None, "Quý II/2027", "Biên bản nghiệm thu",
            lead=V, due="2027-06-30"),
        row(2, "Xây dựng hồ sơ đề xuất cấp độ an toàn hệ thống thông tin", None, "Sở Khoa học và Công nghệ", "Quý III/2027", "Hồ sơ được phê duyệt",
            lead=V, due="2027-09-30"),
        row(3, "Diễn tập ứng cứu sự cố an toàn thông tin", None, "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 8/2027", "Báo cáo kết quả",
            lead=V, support=ALL, due="2027-08-31"),
        ["II", "Dữ liệu"],
        row(4, "Hoàn thiện cơ sở dữ liệu dự án đầu tư trên eHeza", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", "30/9/2027",
            "Cơ sở dữ liệu", lead=Q, support=D, due="2027-09-30"),
        row(5, "Chuẩn hóa dữ liệu quan trắc tự động, kết nối về Sở Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường", "Văn phòng",
            "31/10/2027", "Dữ liệu kết nối", lead=M, support=V, due="2027-10-31"),
        row(6, "Cập nhật dữ liệu lao động vào hệ thống dùng chung", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Hằng quý",
            "Dữ liệu được cập nhật", lead=L, support=T),
        ["III", "Nhân lực"],
        row(7, "Tập huấn kỹ năng sử dụng trí tuệ nhân tạo cho công chức, viên chức", "Văn phòng", None, "Quý II/2027", "02 lớp tập huấn",
            lead=V, due="2027-06-30"),
    ]
    maker = rows_of(("number", "content", "money", "lead", "deadline"))
    second: list[Any] = [
        ["PHỤ LỤC II"],
        ["DANH MỤC DỰ ÁN, HẠNG MỤC CÔNG NGHỆ THÔNG TIN NĂM 2027"],
        [],
        ["TT", "Tên dự án, hạng mục", "Kinh phí (triệu đồng)", "Đơn vị thực hiện", "Thời gian thực hiện"],
        maker(1, "Số hóa hồ sơ dự án giai đoạn 2010 - 2020", 1850, "Phòng Quản lý đầu tư", "Năm 2027", lead=Q, due="2027-12-31"),
        maker(2, "Phần mềm quản lý lao động nước ngoài", 640, "Phòng Quản lý lao động", "Quý III/2027", lead=L, due="2027-09-30"),
        maker(3, "Nâng cấp Cổng thông tin điện tử Ban Quản lý", 480, "Văn phòng", "Quý II/2027", lead=V, due="2027-06-30"),
        maker(4, "Sàn giao dịch việc làm trực tuyến", 320, "Trung tâm Dịch vụ việc làm", "Từ 01/4 đến 30/11/2027", lead=T, due="2027-11-30"),
        [None, "Tổng cộng", 3290],
    ]
    data = workbook(cells(first), cells(second), merged=["C7:C9"])
    return Document("phu-luc-chuyen-doi-so-2027.xlsx", data, (*tasks(first), *tasks(second)), date(2027, 2, 8))


def _thrift() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["Số TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
        row("1", "Xây dựng Chương trình thực hành tiết kiệm, chống lãng phí năm 2027 của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn",
            "Trước 28/02/2027", lead=V, support=PCM, due="2027-02-28"),
        row("2", "Sửa đổi, bổ sung Quy chế chi tiêu nội bộ, Quy chế quản lý, sử dụng tài sản công", "Văn phòng", "Trung tâm Dịch vụ việc làm",
            "Quý I/2027", lead=V, support=T, due="2027-03-31"),
        row("3", "Kiểm kê, xử lý tài sản công hư hỏng, không còn nhu cầu sử dụng", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 12/2027", lead=V, support=ALL, due="2027-12-31"),
        row("4", "Rà soát các dự án sử dụng đất chậm đưa vào sử dụng, đề xuất thu hồi", "Phòng DN&GSĐT", "Phòng TN&MT, Phòng QLĐT",
            "Quý II/2027", lead=D, support=[M, Q], due="2027-06-30"),
        row("5", "Theo dõi việc sử dụng tiết kiệm nước, năng lượng tại các khu công nghiệp", "Phòng TN&MT", "", "Thường xuyên", lead=M),
        row("6", "Xây dựng định mức kinh tế - kỹ thuật dịch vụ việc làm", "Trung tâm Dịch vụ việc làm", "Văn phòng; Sở Nội vụ", "31/8/2027",
            lead=T, support=V, due="2027-08-31"),
        row("7", "Gửi báo cáo kết quả thực hành tiết kiệm, chống lãng phí năm 2027 về Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "",
            "Trước 20/12/2027", lead=ALL, due="2027-12-20"),
        row("8", "Tổng hợp báo cáo Sở Tài chính", "Văn phòng", "", "Trước 31/12/2027", lead=V, due="2027-12-31"),
    ]
    data = word(
        "Phụ lục",
        "PHÂN CÔNG THỰC HIỆN CHƯƠNG TRÌNH THỰC HÀNH TIẾT KIỆM, CHỐNG LÃNG PHÍ NĂM 2027",
        "(Ban hành kèm theo Kế hoạch số 233/KH-BQL ngày 18/02/2027)",
        cells(rows),
        "Ghi chú: Các đơn vị chủ động thực hiện, không chờ văn bản đôn đốc.",
    )
    return Document("phu-luc-tiet-kiem-2027.docx", data, tasks(rows), date(2027, 2, 22))


def _fire() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 301/KH-BQL ngày 08/3/2027)"],
        [],
        ["STT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời hạn", "Ghi chú"],
        row(1, "Kiện toàn Ban chỉ đạo, Đội phòng cháy, chữa cháy cơ sở", "Văn phòng", "Trước 25/3/2027", None, lead=V, due="2027-03-25"),
        row(2, "Kiểm tra, bảo dưỡng hệ thống báo cháy, bình chữa cháy tại trụ sở", "Văn phòng", "Quý II/2027", None, lead=V, due="2027-06-30"),
        row(3, "Tổ chức tập huấn, diễn tập phương án chữa cháy tại trụ sở", "Văn phòng", "Tháng 10/2027", "Mời PC07 hướng dẫn",
            lead=V, due="2027-10-31"),
        row(4, "Rà soát điều kiện hạ tầng giao thông, nguồn nước chữa cháy tại các khu công nghiệp", "Phòng Quản lý đầu tư", "31/5/2027", None,
            lead=Q, due="2027-05-31"),
        row(5, "Đôn đốc doanh nghiệp khắc phục tồn tại về phòng cháy, chữa cháy", "Phòng Doanh nghiệp và Giám sát đầu tư", "Hằng quý", None, lead=D),
        row(6, "Tuyên truyền kỹ năng thoát nạn cho công nhân tại khu nhà trọ", "Phòng Quản lý lao động, Trung tâm Dịch vụ việc làm", "Quý III/2027", None,
            lead=[L, T], due="2027-09-30"),
        row(7, "Kiểm tra liên ngành về phòng cháy, chữa cháy tại KCN Nomura", "Công an thành phố", "Tháng 6/2027", "Ban Quản lý cử người tham gia",
            lead="Công an thành phố", due="2027-06-30", asked=True),
        row(8, "Ký cam kết bảo đảm an toàn phòng cháy, chữa cháy tại nơi làm việc", "Các phòng chuyên môn, đơn vị sự nghiệp", "15/4/2027", None,
            lead=ALL, due="2027-04-15"),
        row(9, "Báo cáo sơ kết công tác phòng cháy, chữa cháy 6 tháng đầu năm", "Văn phòng", "10/6/2027", None, lead=V, due="2027-06-10"),
    ]
    return Document("phu-luc-pccc-2027.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 3, 10))


def _inspection() -> Document:
    row = rows_of(("number", "content", "scope", "deadline", "lead", "support"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["KẾ HOẠCH KIỂM TRA NĂM 2027"],
        ["(Kèm theo Quyết định số 77/QĐ-BQL ngày 02/3/2027)"],
        [],
        ["TT", "Nội dung kiểm tra", "Đối tượng, số lượng", "Thời gian kiểm tra", "Đơn vị chủ trì", "Đơn vị phối hợp"],
        row(1, "Việc chấp hành pháp luật lao động, bảo hiểm xã hội", "08 doanh nghiệp KCN Đồ Sơn", "Từ 05/4 đến 29/4/2027", "Phòng Quản lý lao động",
            "Bảo hiểm xã hội thành phố", lead=L, due="2027-04-29"),
        row(2, "Việc tuyển dụng, sử dụng lao động nước ngoài", "12 doanh nghiệp KCN VSIP", "Quý III/2027", "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm; Công an thành phố", lead=L, support=T, due="2027-09-30"),
        row(3, "Tiến độ thực hiện dự án đầu tư, góp vốn", "15 dự án", "Tháng 5/2027", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư",
            lead=D, support=Q, due="2027-05-31"),
        row(4, "Việc chuyển nhượng dự án, cho thuê lại nhà xưởng", "06 dự án", "Tháng 8/2027", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư", lead=D, support=Q, due="2027-08-31"),
        row(5, "Việc thực hiện nội dung giấy phép môi trường", "10 cơ sở", "Quý II/2027", "Phòng Tài nguyên và Môi trường",
            "Sở Nông nghiệp và Môi trường", lead=M, due="2027-06-30"),
        row(6, "Vận hành trạm xử lý nước thải tập trung", "05 khu công nghiệp", "Tháng 7 - tháng 8/2027", "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và Giám sát đầu tư", lead=M, support=D, due="2027-08-31"),
        row(7, "Trật tự xây dựng, việc thực hiện quy hoạch được duyệt", "04 khu công nghiệp", "Tháng 10/2027", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường", lead=Q, support=M, due="2027-10-31"),
        row(8, "Việc thực hiện quy chế làm việc, kỷ luật, kỷ cương hành chính", "Các phòng chuyên môn, đơn vị sự nghiệp", "Đột xuất", "Văn phòng", None, lead=V),
        ["Ghi chú: Thời gian kiểm tra có thể điều chỉnh theo tình hình thực tế."],
    ]
    return Document("ke-hoach-kiem-tra-2027.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 3, 4))


def _leftover() -> Document:
    row = rows_of(("number", "content", "source", "lead", "old", "state", "deadline"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ NĂM 2026 CHƯA HOÀN THÀNH, CHUYỂN TIẾP SANG NĂM 2027"],
        ["(Kèm theo Công văn số 156/BQL-VP ngày 25/01/2027)"],
        [],
        ["TT", "Nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Thời hạn được giao", "Tình hình thực hiện", "Thời hạn mới"],
        ["I", "Nhiệm vụ UBND thành phố giao"],
        row(1, "Báo cáo phương án xử lý diện tích đất xen kẹt trong Khu công nghiệp An Dương", "CV 5120/UBND-XD ngày 14/9/2026", "Phòng QLĐT",
            "30/10/2026", "Đang chờ ý kiến Sở Xây dựng", "28/02/2027", lead=Q, due="2027-02-28"),
        row(2, "Đề xuất cơ chế hỗ trợ doanh nghiệp đầu tư nhà ở công nhân", "TB 402/TB-UBND ngày 20/8/2026", "Phòng QLLĐ", "30/11/2026",
            "Đã có dự thảo", "31/3/2027", lead=L, due="2027-03-31"),
        row(3, "Hoàn thành thu hồi dự án của Công ty TNHH Sao Mai", "TB 377/TB-UBND ngày 01/8/2026", "Phòng DN&GSĐT", "31/12/2026",
            "Nhà đầu tư khiếu nại", "Quý II/2027", lead=D, due="2027-06-30"),
        row(4, "Báo cáo kết quả lắp đặt quan trắc tự động tại 06 khu công nghiệp", "CV 6011/UBND-MT ngày 22/10/2026", "Phòng TN&MT", "15/12/2026",
            "Hoàn thành 4/6 khu", "15/3/2027", lead=M, due="2027-03-15"),
        ["II", "Nhiệm vụ Trưởng ban giao"],
        row(5, "Hoàn thiện hồ sơ thanh lý xe ô tô", "TB 2210/TB-BQL ngày 05/10/2026", "Văn phòng", "30/11/2026", "Đã thẩm định giá", "Tháng 3/2027",
            lead=V, due="2027-03-31"),
        row(6, "Lập hồ sơ công việc điện tử, bảo đảm tối thiểu 90% nhiệm vụ", "TB 2210/TB-BQL ngày 05/10/2026", "Các phòng chuyên môn", "31/12/2026",
            "Mới đạt 72%", "30/4/2027", lead=PCM, due="2027-04-30"),
        row(7, "Xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2029", "TB 2388/TB-BQL ngày 02/11/2026", "Trung tâm", "20/12/2026",
            "Đang xin ý kiến Văn phòng", "28/02/2027", lead=T, due="2027-02-28"),
        row(8, "Rà soát quy trình ISO lĩnh vực môi trường", "KH 330/KH-BQL ngày 24/01/2026", "Phòng TN&MT", "Quý IV/2026", "Chưa thực hiện",
            "Quý I/2027", lead=M, due="2027-03-31"),
    ]
    return Document("nhiem-vu-chuyen-tiep.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 1, 28))


def _conclusion() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1015/TB-BQL",
        "Hải Phòng, ngày 12 tháng 5 năm 2027",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tháng 5 năm 2027",
        "Ngày 10/5/2027, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì họp giao ban công tác tháng 5 năm 2027. Tham dự có các Phó Trưởng ban, "
        "lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm. Sau khi nghe báo cáo và ý kiến thảo luận, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong 4 tháng đầu năm, thu hút đầu tư đạt 1,2 tỷ USD, bằng 41% kế hoạch năm. Các phòng, đơn vị đã chủ động bám sát chương trình công tác; "
        "tuy nhiên tiến độ một số nhiệm vụ UBND thành phố giao còn chậm.",
        "II. Nhiệm vụ trọng tâm thời gian tới",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ mở rộng Khu kinh tế ven biển phía Nam, "
        "trình UBND thành phố trước ngày 31/5/2027.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư rà soát các dự án chưa góp đủ vốn theo tiến độ, báo cáo Trưởng ban trước ngày 25/5/2027.",
        "3. Về công tác lao động:",
        "a) Phòng Quản lý lao động tham mưu văn bản hướng dẫn doanh nghiệp phòng, chống nắng nóng cho người lao động, hoàn thành trong tháng 5/2027.",
        "b) Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng quý III của doanh nghiệp, xong trước ngày 20/6/2027.",
        "4. Giao Phòng Tài nguyên và Môi trường kiểm tra, làm rõ nguyên nhân cá chết tại kênh Tây Nam, báo cáo kết quả trước ngày 18/5/2027.",
        "5. Giao Văn phòng:",
        "- Chuẩn bị nội dung, chương trình hội nghị sơ kết 6 tháng đầu năm, hoàn thành trước ngày 25/6/2027;",
        "- Phối hợp với Phòng Quản lý lao động cập nhật danh mục thủ tục hành chính lĩnh vực lao động trên Cổng dịch vụ công quốc gia;",
        "- Theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "6. Các phòng chuyên môn gửi báo cáo tiến độ nhiệm vụ UBND thành phố giao về Văn phòng trước ngày 28/5/2027.",
        "7. Đề nghị cán bộ, công chức, viên chức tiếp tục nâng cao tinh thần trách nhiệm, giữ vững kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban, các PTB;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        Wanted("hoàn thiện hồ sơ mở rộng Khu kinh tế ven biển phía Nam, trình UBND thành phố trước ngày 31/5/2027", (Q,), (M,), due="2027-05-31"),
        Wanted("rà soát các dự án chưa góp đủ vốn theo tiến độ, báo cáo Trưởng ban trước ngày 25/5/2027", (D,), due="2027-05-25"),
        Wanted("tham mưu văn bản hướng dẫn doanh nghiệp phòng, chống nắng nóng cho người lao động, hoàn thành trong tháng 5/2027", (L,), due="2027-05-31"),
        Wanted("khảo sát nhu cầu tuyển dụng quý III của doanh nghiệp, xong trước ngày 20/6/2027", (T,), due="2027-06-20"),
        Wanted("kiểm tra, làm rõ nguyên nhân cá chết tại kênh Tây Nam, báo cáo kết quả trước ngày 18/5/2027", (M,), due="2027-05-18"),
        Wanted("Chuẩn bị nội dung, chương trình hội nghị sơ kết 6 tháng đầu năm, hoàn thành trước ngày 25/6/2027", (V,), due="2027-06-25"),
        Wanted("cập nhật danh mục thủ tục hành chính lĩnh vực lao động trên Cổng dịch vụ công quốc gia", (V,), (L,)),
        Wanted("Theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
        Wanted("gửi báo cáo tiến độ nhiệm vụ UBND thành phố giao về Văn phòng trước ngày 28/5/2027", (PCM,), due="2027-05-28"),
    )
    return Document("ket-luan-giao-ban-thang-5.docx", data, wanted, date(2027, 5, 13))


def _notice() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1874/TB-BQL",
        "Hải Phòng, ngày 06 tháng 9 năm 2027",
        "THÔNG BÁO",
        "Phân công nhiệm vụ chuẩn bị Hội nghị xúc tiến đầu tư Hải Phòng năm 2027",
        "Thực hiện Kế hoạch số 212/KH-UBND ngày 25/8/2027 của UBND thành phố, Trưởng ban phân công nhiệm vụ các phòng, đơn vị như sau:",
        "1. Văn phòng",
        "- Xây dựng kịch bản, chương trình hội nghị, trình Trưởng ban trước ngày 15/9/2027.",
        "- Gửi giấy mời đại biểu trước ngày 20/9/2027.",
        "- Bố trí hội trường, phương tiện, lễ tân, hậu cần.",
        "2. Phòng Quản lý đầu tư",
        "- Lập danh mục dự án kêu gọi đầu tư, hoàn thành trước ngày 12/9/2027.",
        "- Chủ trì, phối hợp với Văn phòng biên soạn tài liệu giới thiệu môi trường đầu tư bằng tiếng Anh, tiếng Nhật, tiếng Hàn, xong trước ngày 18/9/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Lựa chọn, đề xuất doanh nghiệp phát biểu tham luận, gửi Văn phòng trước ngày 14/9/2027.",
        "- Tổng hợp kiến nghị của doanh nghiệp trước hội nghị.",
        "4. Phòng Quản lý lao động",
        "- Cung cấp số liệu về nguồn nhân lực tại các khu công nghiệp trước ngày 10/9/2027.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Rà soát quỹ đất sạch sẵn sàng cho thuê, gửi Phòng Quản lý đầu tư trước ngày 10/9/2027.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Thiết kế gian trưng bày, hoàn thành trước ngày 25/9/2027.",
        "- Bố trí phiên dịch phục vụ hội nghị.",
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Xây dựng kịch bản, chương trình hội nghị, trình Trưởng ban trước ngày 15/9/2027", (V,), due="2027-09-15"),
        Wanted("Gửi giấy mời đại biểu trước ngày 20/9/2027", (V,), due="2027-09-20"),
        Wanted("Bố trí hội trường, phương tiện, lễ tân, hậu cần", (V,)),
        Wanted("Lập danh mục dự án kêu gọi đầu tư, hoàn thành trước ngày 12/9/2027", (Q,), due="2027-09-12"),
        Wanted("biên soạn tài liệu giới thiệu môi trường đầu tư bằng tiếng Anh, tiếng Nhật, tiếng Hàn, xong trước ngày 18/9/2027", (Q,), (V,),
               due="2027-09-18"),
        Wanted("Lựa chọn, đề xuất doanh nghiệp phát biểu tham luận, gửi Văn phòng trước ngày 14/9/2027", (D,), due="2027-09-14"),
        Wanted("Tổng hợp kiến nghị của doanh nghiệp trước hội nghị", (D,)),
        Wanted("Cung cấp số liệu về nguồn nhân lực tại các khu công nghiệp trước ngày 10/9/2027", (L,), due="2027-09-10"),
        Wanted("Rà soát quỹ đất sạch sẵn sàng cho thuê, gửi Phòng Quản lý đầu tư trước ngày 10/9/2027", (M,), due="2027-09-10"),
        Wanted("Thiết kế gian trưng bày, hoàn thành trước ngày 25/9/2027", (T,), due="2027-09-25"),
        Wanted("Bố trí phiên dịch phục vụ hội nghị", (T,)),
    )
    return Document("tb-phan-cong-hoi-nghi.docx", data, wanted, date(2027, 9, 7))


def _chat() -> Document:
    text = """Chào các đồng chí, Trưởng ban chỉ đạo một số việc gấp trong tuần:
1. P. QLĐT: hoàn thiện báo cáo giải trình Thanh tra thành phố, xong trước 11/11/2027
2. P. QLLĐ: nắm tình hình ngừng việc tại Công ty Regina, báo cáo Trưởng ban trong ngày 09/11/2027
3. P. TN&MT phối hợp P. DN&GSĐT kiểm tra việc xả thải tại KCN Nam Đình Vũ, hạn 12/11/2027
4. Văn phòng: đăng ký lịch làm việc với UBND thành phố, chuẩn bị xe đón đoàn ngày 15/11/2027
5. Trung tâm: gửi danh sách viên chức dự thi thăng hạng trước 17h00 ngày 10/11/2027
Đề nghị các đồng chí trưởng phòng quan tâm chỉ đạo. Trân trọng!
"""
    wanted = (
        Wanted("hoàn thiện báo cáo giải trình Thanh tra thành phố, xong trước 11/11/2027", (Q,), due="2027-11-11"),
        Wanted("nắm tình hình ngừng việc tại Công ty Regina, báo cáo Trưởng ban trong ngày 09/11/2027", (L,), due="2027-11-09"),
        Wanted("kiểm tra việc xả thải tại KCN Nam Đình Vũ, hạn 12/11/2027", (M,), (D,), due="2027-11-12"),
        Wanted("đăng ký lịch làm việc với UBND thành phố, chuẩn bị xe đón đoàn ngày 15/11/2027", (V,), due="2027-11-15"),
        Wanted("gửi danh sách viên chức dự thi thăng hạng trước 17h00 ngày 10/11/2027", (T,), due="2027-11-10"),
    )
    return Document("tin-nhan-giao-viec.txt", text.encode(), wanted, date(2027, 11, 8))
