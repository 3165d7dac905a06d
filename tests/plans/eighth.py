# ruff: noqa: E501
"""Twelve more papers, other layouts and voices again, written without sight of the reader.

Labelled as in the sixth set: a table's content is its cell; in running text it is the work itself, without number, unit and the
words that only say when; `support` names only units of the office itself; a row with no unit the office has is `asked`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from tests.papers import workbook
from tests.plans.blocks import Table, docx_of, line_of, pasted_of, tasks_of
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _both_in_one_cell()
    yield _groups_in_the_content_column()
    yield _two_sheets()
    yield _unit_rows()
    yield _other_department()
    yield _directive()
    yield _shared_day()
    yield _reminder()
    yield _no_marks()
    yield _pipes()
    yield _brackets()
    yield _day_first()


def _both_in_one_cell() -> Document:
    row = rows_of(("tt", "content", "product", "unit", "due"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KKT HẢI PHÒNG"],
        ["NHIỆM VỤ TRỌNG TÂM QUÝ IV/2026"],
        ["Kèm theo Thông báo số 340/TB-BQL ngày 30/9/2026"],
        ["STT", "Nhiệm vụ", "Kết quả", "Đơn vị thực hiện", "Tiến độ hoàn thành"],
        row(1, "Trình phê duyệt Đề án vị trí việc làm giai đoạn 2027-2031", "Tờ trình, Đề án", "Chủ trì: Văn phòng\nPhối hợp: Các phòng chuyên môn", "Trước 15/11/2026", lead=V, support=PCM, due="2026-11-15"),
        row(2, "Tổng hợp kết quả thu hút đầu tư năm 2026", "Báo cáo", "Chủ trì: Phòng Quản lý đầu tư\nPhối hợp: Phòng Doanh nghiệp và Giám sát đầu tư", "Trước 10/12/2026", lead=Q, support=D, due="2026-12-10"),
        row(3, "Kiểm tra việc thực hiện kết luận thanh tra tại 05 doanh nghiệp", "Báo cáo kiểm tra", "Chủ trì: Phòng Doanh nghiệp và Giám sát đầu tư\nPhối hợp: Phòng Quản lý lao động; Phòng Tài nguyên và Môi trường", "Tháng 11/2026", lead=D, support=[L, M], due="2026-11-30"),
        row(4, "Xây dựng quan hệ lao động hài hòa, bình chọn doanh nghiệp tiêu biểu vì người lao động", "Quyết định khen thưởng", "Chủ trì: Phòng Quản lý lao động\nPhối hợp: Văn phòng", "Tháng 12/2026", lead=L, support=V, due="2026-12-31"),
        row(5, "Xác nhận hoàn thành công trình bảo vệ môi trường các dự án mới", "Giấy phép môi trường", "Chủ trì: Phòng Tài nguyên và Môi trường", "Thường xuyên", lead=M),
        row(6, "Tuyển sinh lớp tiếng Trung giao tiếp cho người lao động", "Lớp học", "Chủ trì: Trung tâm Dịch vụ việc làm\nPhối hợp: Phòng Quản lý lao động", "Tháng 10/2026", lead=T, support=L, due="2026-10-31"),
        row(7, "Phê duyệt kế hoạch lựa chọn nhà thầu bảo trì trụ sở", "Quyết định", "Chủ trì: Văn phòng", "20/10/2026", lead=V, due="2026-10-20"),
        row(8, "Lập bản đồ nhiệt thu hút đầu tư theo ngành", "Bản đồ", "Chủ trì: Phòng Quản lý đầu tư\nPhối hợp: Trung tâm Dịch vụ việc làm", "30/11/2026", lead=Q, support=T, due="2026-11-30"),
        row(9, "Rà soát việc ký quỹ bảo đảm thực hiện dự án", "Bảng tổng hợp", "Chủ trì: Phòng Doanh nghiệp và Giám sát đầu tư\nPhối hợp: Văn phòng", "25/10/2026", lead=D, support=V, due="2026-10-25"),
        [],
        [None, None, None, "CHÁNH VĂN PHÒNG"],
        [None, None, None, "Phạm Anh Tuấn"],
    ]
    return Document("z/both_in_one_cell", workbook(cells(rows), merged=["A1:E1", "A2:E2", "A3:E3"]), tasks(rows), date(2026, 10, 1))


def _groups_in_the_content_column() -> Document:
    row = rows_of(("blank", "tt", "content", "product", "due", "lead", "support", "money"))
    rows: list[Any] = [
        [],
        [None, "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG"],
        [None, "BAN QUẢN LÝ KHU KINH TẾ"],
        [],
        [None, "PHỤ LỤC: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027"],
        [None, "(Ban hành kèm theo Kế hoạch số 12/KH-BQL ngày 15/01/2027 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        [None, "TT", "Nhiệm vụ", "Sản phẩm", "Thời gian thực hiện", "Chủ trì", "Phối hợp", "Kinh phí (triệu đồng)"],
        [None, "1", "Cải cách thể chế", None, None, None, None, None],
        row(None, "1.1", "Ban hành kế hoạch kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Kế hoạch", "Tháng 02/2027", "Văn phòng", "Các phòng chuyên môn", None, lead=V, support=PCM, due="2027-02-28"),
        row(None, "1.2", "Xây dựng dự thảo Quyết định quy định chức năng, nhiệm vụ của Ban Quản lý", "Dự thảo Quyết định", "Quý II/2027", "Văn phòng", None, None, lead=V, due="2027-06-30"),
        [None, "2", "Cải cách thủ tục hành chính", None, None, None, None, None],
        row(None, "2.1", "Cắt giảm ít nhất 30% thời gian giải quyết thủ tục nhóm đầu tư", "Quyết định công bố", "Tháng 6/2027", "Phòng Quản lý đầu tư", "Văn phòng", None, lead=Q, support=V, due="2027-06-30"),
        row(None, "2.2", "Thực hiện thủ tục cấp giấy phép lao động không phụ thuộc địa giới hành chính", "Quy trình", "Quý I/2027", "Phòng Quản lý lao động", "Văn phòng", 50, lead=L, support=V, due="2027-03-31"),
        row(None, "2.3", "Đánh giá chất lượng phục vụ tại Bộ phận Một cửa", "Báo cáo", "Tháng 11/2027", "Văn phòng", None, 20, lead=V, due="2027-11-30"),
        [None, "3", "Cải cách tổ chức bộ máy", None, None, None, None, None],
        row(None, "3.1", "Rà soát, sắp xếp bộ phận trong Trung tâm theo hướng tinh gọn", "Đề án", "Quý III/2027", "Trung tâm Dịch vụ việc làm", "Văn phòng", None, lead=T, support=V, due="2027-09-30"),
        row(None, "3.2", "Kiểm tra việc thực hiện phân cấp, ủy quyền", "Báo cáo kiểm tra", "Tháng 10/2027", "Văn phòng", "Các phòng chuyên môn", None, lead=V, support=PCM, due="2027-10-31"),
        [None, "4", "Xây dựng chính quyền số", None, None, None, None, None],
        row(None, "4.1", "Xây dựng bản đồ số hạ tầng môi trường khu công nghiệp", "Bản đồ số", "Tháng 12/2027", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", 350, lead=M, support=Q, due="2027-12-31"),
        row(None, "4.2", "Tích hợp báo cáo giám sát đầu tư trên ứng dụng di động", "Ứng dụng", "Tháng 9/2027", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", 200, lead=D, support=V, due="2027-09-30"),
        row(None, "4.3", "Ký số 100% văn bản đi", None, "Thường xuyên", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc", None, None, lead=ALL),
        [None, None, "Tổng cộng", None, None, None, None, 620],
    ]
    return Document("z/groups", workbook(cells(rows), merged=["B5:H5", "B6:H6"]), tasks(rows), date(2027, 1, 16))


def _two_sheets() -> Document:
    row = rows_of(("tt", "content", "lead", "support", "due"))
    head = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn hoàn thành"]
    first: list[Any] = [
        ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT DOANH NGHIỆP - ĐỢT I NĂM 2026"],
        ["(Theo Quyết định số 66/QĐ-BQL ngày 27/02/2026)"],
        head,
        row(1, "Kiểm tra việc sử dụng đất của 12 dự án tại Khu công nghiệp Đình Vũ", "Phòng TN&MT", "Phòng DN&GSĐT", "31/3/2026", lead=M, support=D, due="2026-03-31"),
        row(2, "Kiểm tra tiến độ góp vốn của 08 dự án tại Khu công nghiệp VSIP", "Phòng DN&GSĐT", "Phòng QLĐT", "10/4/2026", lead=D, support=Q, due="2026-04-10"),
        row(3, "Kiểm tra việc đóng bảo hiểm xã hội tại 10 doanh nghiệp may mặc", "Phòng QLLĐ", None, "24/4/2026", lead=L, due="2026-04-24"),
        row(4, "Giám sát điều kiện hoạt động của nhà đầu tư thứ cấp", "Phòng QLĐT", "Phòng DN&GSĐT", "29/4/2026", lead=Q, support=D, due="2026-04-29"),
        row(5, "Tổng hợp, báo cáo kết quả kiểm tra đợt I", "Phòng DN&GSĐT", "Phòng TN&MT, Phòng QLLĐ", "15/5/2026", lead=D, support=[M, L], due="2026-05-15"),
    ]
    second: list[Any] = [
        ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT DOANH NGHIỆP - ĐỢT II NĂM 2026"],
        ["(Theo Quyết định số 66/QĐ-BQL ngày 27/02/2026)"],
        head,
        row(1, "Kiểm tra hệ thống xử lý khí thải của 06 nhà máy", "Phòng TN&MT", None, "15/8/2026", lead=M, due="2026-08-15"),
        row(2, "Kiểm tra an toàn, vệ sinh lao động tại 08 công trường xây dựng nhà xưởng", "Phòng QLLĐ", "Phòng DN&GSĐT", "28/8/2026", lead=L, support=D, due="2026-08-28"),
        row(3, "Kiểm tra việc chấp hành mục tiêu dự án của 15 doanh nghiệp logistics", "Phòng DN&GSĐT", "Phòng QLĐT", "18/9/2026", lead=D, support=Q, due="2026-09-18"),
        row(4, "Kiểm tra hoạt động cho thuê lại lao động", "Phòng QLLĐ", "Trung tâm DVVL", "25/9/2026", lead=L, support=T, due="2026-09-25"),
        row(5, "Công khai kết quả kiểm tra trên Cổng thông tin điện tử", "Văn phòng", None, "15/10/2026", lead=V, due="2026-10-15"),
    ]
    return Document("z/two_sheets", workbook(cells(first), cells(second)), tasks([*first, *second]), date(2026, 3, 2))


def _unit_rows() -> Document:
    """No column of units: a row names the unit of those below it."""
    row = rows_of(("tt", "content", "product", "due", "note"))
    rows: list[Any] = [
        ["BẢNG GIAO NHIỆM VỤ THÁNG 6/2026"],
        ["(Kèm theo Thông báo số 188/TB-BQL ngày 29/5/2026)"],
        ["TT", "Nhiệm vụ", "Sản phẩm", "Thời hạn", "Ghi chú"],
        ["I", "VĂN PHÒNG"],
        row(1, "Tham mưu đánh giá xếp loại quý II", "Quyết định", "25/6/2026", None, lead=V, due="2026-06-25"),
        row(2, "Sơ kết công tác dân vận chính quyền 6 tháng", "Báo cáo", "10/6/2026", None, lead=V, due="2026-06-10"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(1, "Ý kiến thẩm định dự án cảng cạn Quảng Bình", "Văn bản", "12/6/2026", None, lead=Q, due="2026-06-12"),
        row(2, "Chuẩn bị hồ sơ trao chứng nhận đầu tư cho Tập đoàn USI", "Giấy chứng nhận", "18/6/2026", None, lead=Q, due="2026-06-18"),
        row(3, "Rà soát danh mục máy móc nhập khẩu miễn thuế", "Báo cáo", "30/6/2026", None, lead=Q, due="2026-06-30"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(1, "Đôn đốc nộp báo cáo giám sát kỳ 6 tháng", "Công văn", "15/6/2026", None, lead=D, due="2026-06-15"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(1, "Đối thoại với công nhân nhân Tháng công nhân", "Biên bản đối thoại", "05/6/2026", "Lùi từ tháng 5", lead=L, due="2026-06-05"),
        row(2, "Báo cáo tình hình sử dụng lao động nước ngoài 6 tháng", "Báo cáo", "20/6/2026", None, lead=L, due="2026-06-20"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(1, "Ra quân hưởng ứng Ngày Môi trường thế giới", None, "05/6/2026", None, lead=M, due="2026-06-05"),
        row(2, "Kiểm tra hành lang thoát nước trước mùa mưa", "Biên bản kiểm tra", "15/6/2026", None, lead=M, due="2026-06-15"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(1, "Khai trương điểm tư vấn việc làm tại Khu công nghiệp Tràng Duệ", "Điểm tư vấn", "19/6/2026", None, lead=T, due="2026-06-19"),
        [],
        [None, "Tổng số: 11 nhiệm vụ"],
    ]
    return Document("z/unit_rows", workbook(cells(rows), merged=["A1:E1", "A2:E2"]), tasks(rows), date(2026, 5, 30))


TOP = [["SỞ XÂY DỰNG HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"]]
OURS = [["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"]]


def _other_department() -> Document:
    """A paper of Sở Xây dựng for its own departments: none of them is ours, so each is to be asked."""
    row = rows_of(("tt", "content", "lead", "due", "product"))
    table = Table([
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành", "Sản phẩm"],
        row("1", "Rà soát quy hoạch phân khu hai bên sông Cấm", "Phòng Quy hoạch kiến trúc", "Quý II/2026", "Tờ trình", lead="Phòng Quy hoạch kiến trúc", due="2026-06-30", asked=True),
        row("2", "Kiểm tra an toàn kỹ thuật cầu Rào 3", "Phòng Quản lý kết cấu hạ tầng giao thông", "30/5/2026", "Báo cáo", lead="Phòng Quản lý kết cấu hạ tầng giao thông", due="2026-05-30", asked=True),
        row("3", "Công bố giá vật liệu xây dựng quý II", "Phòng Kinh tế xây dựng", "10/7/2026", "Công bố giá", lead="Phòng Kinh tế xây dựng", due="2026-07-10", asked=True),
        row("4", "Đôn đốc tiến độ các dự án nhà ở xã hội", "Phòng Quản lý nhà và thị trường bất động sản", "Thường xuyên", "Báo cáo tháng", lead="Phòng Quản lý nhà và thị trường bất động sản", asked=True),
        row("5", "Thanh tra chất lượng công trình trường học", "Thanh tra Sở", "30/8/2026", "Kết luận thanh tra", lead="Thanh tra Sở", due="2026-08-30", asked=True),
    ])
    blocks: list[Any] = [
        Table([*TOP, ["Số: 71/KH-SXD", "Hải Phòng, ngày 14 tháng 4 năm 2026"]], bold=1),
        "^KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2026",
        "Căn cứ Chương trình công tác năm 2026 của UBND thành phố, Sở Xây dựng ban hành Kế hoạch công tác quý II năm 2026 như sau:",
        table,
        "Yêu cầu trưởng các phòng, đơn vị nghiêm túc triển khai./.",
        Table([["Nơi nhận:\n- Giám đốc Sở;\n- Lưu: VT.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"]], bold=0),
    ]
    return Document("z/other_department", docx_of(*blocks), tasks_of([table]), date(2026, 4, 15))


def _directive() -> Document:
    blocks: list[Any] = [
        Table([*OURS, ["Số: 02/CT-BQL", "Hải Phòng, ngày 17 tháng 7 năm 2026"]], bold=1),
        "^CHỈ THỊ",
        "^Về việc tăng cường công tác phòng, chống thiên tai và bảo đảm an toàn tại các khu công nghiệp, khu kinh tế trong mùa mưa bão năm 2026",
        "Theo dự báo, từ tháng 7 đến tháng 10/2026 có khoảng 5 đến 7 cơn bão ảnh hưởng đến đất liền. Để chủ động ứng phó, Trưởng ban chỉ thị:",
        "**1. Văn phòng",
        line_of("a) Kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý, hoàn thành trước ngày 25/7/2026.", "Kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý", V, "2026-07-25"),
        line_of("b) Phân công lịch trực 24/24 giờ khi có bão.", "Phân công lịch trực 24/24 giờ khi có bão", V),
        "**2. Phòng Tài nguyên và Môi trường",
        line_of("a) Kiểm tra hệ thống thoát nước, hồ điều hòa tại các khu công nghiệp, hoàn thành trước ngày 31/7/2026.", "Kiểm tra hệ thống thoát nước, hồ điều hòa tại các khu công nghiệp", M, "2026-07-31"),
        line_of("b) Yêu cầu các doanh nghiệp lưu chứa hóa chất rà soát phương án ứng phó sự cố, hoàn thành trước ngày 05/8/2026.", "Yêu cầu các doanh nghiệp lưu chứa hóa chất rà soát phương án ứng phó sự cố", M, "2026-08-05"),
        "**3. Phòng Doanh nghiệp và Giám sát đầu tư",
        line_of("a) Thông báo đến toàn bộ doanh nghiệp số điện thoại đường dây nóng phòng, chống thiên tai, hoàn thành trước ngày 22/7/2026.", "Thông báo đến toàn bộ doanh nghiệp số điện thoại đường dây nóng phòng, chống thiên tai", D, "2026-07-22"),
        line_of("b) Thống kê thiệt hại của doanh nghiệp sau mỗi đợt thiên tai.", "Thống kê thiệt hại của doanh nghiệp sau mỗi đợt thiên tai", D),
        "**4. Phòng Quản lý lao động",
        line_of("a) Hướng dẫn doanh nghiệp bố trí giờ làm việc, nơi lưu trú an toàn cho người lao động khi có bão, hoàn thành trước ngày 28/7/2026.", "Hướng dẫn doanh nghiệp bố trí giờ làm việc, nơi lưu trú an toàn cho người lao động khi có bão", L, "2026-07-28"),
        "**5. Phòng Quản lý đầu tư",
        line_of("a) Rà soát các công trình đang thi công có cần trục tháp, lập danh sách theo dõi, hoàn thành trước ngày 30/7/2026.", "Rà soát các công trình đang thi công có cần trục tháp, lập danh sách theo dõi", Q, "2026-07-30"),
        "**6. Trung tâm Dịch vụ việc làm",
        line_of("a) Đăng tải tin dự báo, cảnh báo thiên tai trên Cổng thông tin điện tử và fanpage.", "Đăng tải tin dự báo, cảnh báo thiên tai trên Cổng thông tin điện tử và fanpage", T),
        "Chỉ thị này có hiệu lực kể từ ngày ký./.",
        Table([["Nơi nhận:\n- UBND TP (để b/c);\n- Các PCM, ĐVSN;\n- Doanh nghiệp KCN, KKT;\n- Lưu: VT, VP.", "TRƯỞNG BAN"]], bold=0),
    ]
    return Document("z/directive", docx_of(*blocks), tasks_of(blocks), date(2026, 7, 18))


def _shared_day() -> Document:
    row = rows_of(("tt", "content", "lead", "support", "due"))
    table = Table(
        [
            ["TT", "Tiêu chí, nội dung cần bổ sung tài liệu kiểm chứng", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời hạn"],
            row("1", "Tài liệu chứng minh kết quả thực hiện nhiệm vụ UBND thành phố giao", "Văn phòng", "Các phòng chuyên môn", "Trước ngày 20/11/2026", lead=V, support=PCM, due="2026-11-20"),
            row("2", "Tài liệu chứng minh tỷ lệ hồ sơ trực tuyến toàn trình lĩnh vực đầu tư", "Phòng Quản lý đầu tư", "", "", lead=Q, due="2026-11-20"),
            row("3", "Tài liệu chứng minh tỷ lệ hồ sơ trực tuyến toàn trình lĩnh vực lao động", "Phòng Quản lý lao động", "", "", lead=L, due="2026-11-20"),
            row("4", "Kết quả xử lý sau kiểm tra doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "Trước ngày 27/11/2026", lead=D, due="2026-11-27"),
            row("5", "Kết quả xử lý kiến nghị về môi trường của người dân", "Phòng Tài nguyên và Môi trường", "", "", lead=M, due="2026-11-27"),
            row("6", "Ảnh chụp, đường link tin bài tuyên truyền cải cách hành chính", "Trung tâm Dịch vụ việc làm", "Văn phòng", "", lead=T, support=V, due="2026-11-27"),
            row("7", "Dự thảo báo cáo tự đánh giá, chấm điểm", "Văn phòng", "", "Trước ngày 05/12/2026", lead=V, due="2026-12-05"),
        ],
        merged=[(1, 4, 3, 4), (4, 4, 6, 4)],
    )
    blocks: list[Any] = [
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "^PHỤ LỤC PHÂN CÔNG PHỤC VỤ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "(Kèm theo Thông báo số 381/TB-BQL ngày 06 tháng 11 năm 2026)",
        table,
        "Ghi chú: tài liệu gửi dưới dạng file pdf, danh sách file excel.",
    ]
    return Document("z/shared_day", docx_of(*blocks), tasks_of([table]), date(2026, 11, 9))


def _reminder() -> Document:
    blocks: list[Any] = [
        Table([["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"], ["Số: 44/VP-TH\nV/v đôn đốc thực hiện nhiệm vụ được giao", "Hải Phòng, ngày 08 tháng 6 năm 2026"]], bold=1),
        "Kính gửi: Trưởng các phòng chuyên môn; Giám đốc Trung tâm Dịch vụ việc làm",
        "Thực hiện chỉ đạo của Trưởng ban về tăng cường theo dõi, đôn đốc việc thực hiện nhiệm vụ; qua rà soát, tính đến ngày 05/6/2026 còn 07 nhiệm vụ chưa hoàn thành. Văn phòng đề nghị:",
        line_of("1. Phòng Quản lý đầu tư khẩn trương hoàn thiện báo cáo về nhà ở công nhân theo Công văn số 2201/UBND-XD ngày 08/5/2026, gửi Văn phòng trước ngày 12/6/2026.", "khẩn trương hoàn thiện báo cáo về nhà ở công nhân theo Công văn số 2201/UBND-XD ngày 08/5/2026, gửi Văn phòng", Q, "2026-06-12"),
        line_of("2. Phòng Tài nguyên và Môi trường báo cáo kết quả xử lý nước thải ra kênh An Kim Hải theo Công văn số 2115/UBND-NNMT ngày 06/5/2026, hoàn thành trước ngày 11/6/2026.", "báo cáo kết quả xử lý nước thải ra kênh An Kim Hải theo Công văn số 2115/UBND-NNMT ngày 06/5/2026", M, "2026-06-11"),
        line_of("3. Phòng Doanh nghiệp và Giám sát đầu tư hoàn thiện danh mục dự án có nguy cơ chấm dứt hoạt động, hoàn thành trước ngày 15/6/2026.", "hoàn thiện danh mục dự án có nguy cơ chấm dứt hoạt động", D, "2026-06-15"),
        line_of("4. Phòng Quản lý lao động chủ trì, phối hợp với Văn phòng đề xuất rút ngắn thời gian cấp giấy phép lao động, hoàn thành trước ngày 10/6/2026.", "đề xuất rút ngắn thời gian cấp giấy phép lao động", L, "2026-06-10", V),
        line_of("5. Trung tâm Dịch vụ việc làm công bố thông tin dự án kêu gọi đầu tư tại Khu kinh tế ven biển phía Nam, hoàn thành trước ngày 19/6/2026.", "công bố thông tin dự án kêu gọi đầu tư tại Khu kinh tế ven biển phía Nam", T, "2026-06-19"),
        line_of("6. Các phòng chuyên môn gửi kết quả thực hiện nhiệm vụ (file pdf) về tổ Tổng hợp - Văn phòng để báo cáo hoàn thành trên phân hệ NV UBND.", "gửi kết quả thực hiện nhiệm vụ (file pdf) về tổ Tổng hợp - Văn phòng để báo cáo hoàn thành trên phân hệ NV UBND", PCM),
        "Kết quả thực hiện là căn cứ đánh giá, xếp loại, bình xét thi đua.",
        "Trân trọng./.",
        Table([["Nơi nhận:\n- Như trên;\n- Trưởng ban (để b/c);\n- Lưu: VP.", "CHÁNH VĂN PHÒNG\n\nPhạm Anh Tuấn"]], bold=0),
    ]
    return Document("z/reminder", docx_of(*blocks), tasks_of(blocks), date(2026, 6, 9))


def _no_marks() -> Document:
    """Typed on a telephone without marks."""
    blocks: list[Any] = [
        "Viec tuan nay theo chi dao cua sep Hai nhe:",
        line_of("1. Van phong: lam cong van moi hop ngay 24/9, han 22/9/2026", "lam cong van moi hop ngay 24/9", V, "2026-09-22"),
        line_of("2. Phong Quan ly dau tu: sua lai bieu so lieu FDI 9 thang, han 25/9/2026", "sua lai bieu so lieu FDI 9 thang", Q, "2026-09-25"),
        line_of("3. Phong Quan ly lao dong: tra loi don cua cong nhan cong ty Haivina, han 28/9/2026", "tra loi don cua cong nhan cong ty Haivina", L, "2026-09-28"),
        line_of("4. Phong Tai nguyen va Moi truong: di kiem tra bai rac tam o Nam Dinh Vu, han 23/9/2026", "di kiem tra bai rac tam o Nam Dinh Vu", M, "2026-09-23"),
        line_of("5. Trung tam Dich vu viec lam: bao gia in to roi tuyen dung, han 30/9/2026", "bao gia in to roi tuyen dung", T, "2026-09-30"),
        line_of("6. Phong Doanh nghiep va Giam sat dau tu: gui lich kiem tra quy IV, han 26/9/2026", "gui lich kiem tra quy IV", D, "2026-09-26"),
        "Moi nguoi xac nhan giup minh nha, cam on!",
    ]
    return Document("z/no_marks", pasted_of(blocks), tasks_of(blocks), date(2026, 9, 21))


def _pipes() -> Document:
    """A table as a writing assistant gives it, pasted with its bars."""
    row = rows_of(("tt", "content", "lead", "support", "due", "product"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"],
        ["---", "---", "---", "---", "---", "---"],
        row("1", "Xây dựng Kế hoạch học tập chuyên đề năm 2026", "Văn phòng", "", "28/02/2026", "Kế hoạch", lead=V, due="2026-02-28"),
        row("2", "Rà soát hồ sơ đề nghị thành lập Khu công nghiệp Tân Trào", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "15/3/2026", "Báo cáo thẩm định", lead=Q, support=M, due="2026-03-15"),
        row("3", "Phân loại doanh nghiệp theo mức độ tuân thủ báo cáo", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", "20/3/2026", "Bảng phân loại", lead=D, support=V, due="2026-03-20"),
        row("4", "Dự báo nhu cầu lao động năm 2026", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Quý I/2026", "Báo cáo dự báo", lead=T, support=L, due="2026-03-31"),
        row("5", "Hướng dẫn lập kế hoạch ứng phó sự cố chất thải", "Phòng Tài nguyên và Môi trường", "", "Tháng 4/2026", "Văn bản hướng dẫn", lead=M, due="2026-04-30"),
        row("6", "Cập nhật danh sách người lao động nước ngoài", "Phòng Quản lý lao động", "", "Thường xuyên", "Danh sách", lead=L),
        row("7", "Họp rút kinh nghiệm công tác tiếp công dân", "Văn phòng", "Các phòng chuyên môn", "10/3/2026", "Biên bản", lead=V, support=PCM, due="2026-03-10"),
    ]
    text = ["Bảng nhiệm vụ trích từ Thông báo kết luận số 47/TB-BQL ngày 09/02/2026:", ""]
    text += ["| " + " | ".join(str(cell) for cell in one) + " |" for one in cells(rows)]
    return Document("z/pipes", "\n".join(text).encode(), tasks(rows), date(2026, 2, 10))


def _brackets() -> Document:
    blocks: list[Any] = [
        "THÔNG BÁO NHANH",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi kiểm tra thực địa Khu công nghiệp Nam Đình Vũ ngày 22/4/2026",
        "",
        "Sau khi kiểm tra thực địa và nghe chủ đầu tư báo cáo, Phó Trưởng ban giao:",
        line_of("(1) Phòng Quản lý đầu tư kiểm tra tính pháp lý của phần diện tích mở rộng 35 ha, báo cáo Trưởng ban trước ngày 29/4/2026;", "kiểm tra tính pháp lý của phần diện tích mở rộng 35 ha, báo cáo Trưởng ban", Q, "2026-04-29"),
        line_of("(2) Phòng Tài nguyên và Môi trường lấy mẫu nước thải sau xử lý để đối chứng, hoàn thành trước ngày 08/5/2026;", "lấy mẫu nước thải sau xử lý để đối chứng", M, "2026-05-08"),
        line_of("(3) Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý đầu tư rà soát các hợp đồng thuê lại đất đã ký, hoàn thành trước ngày 15/5/2026;", "rà soát các hợp đồng thuê lại đất đã ký", D, "2026-05-15", Q),
        line_of("(4) Phòng Quản lý lao động khảo sát nhu cầu bến xe đưa đón công nhân, hoàn thành trước ngày 20/5/2026;", "khảo sát nhu cầu bến xe đưa đón công nhân", L, "2026-05-20"),
        line_of("(5) Trung tâm Dịch vụ việc làm giới thiệu 200 lao động cho các nhà máy sắp vận hành, hoàn thành trong tháng 6/2026;", "giới thiệu 200 lao động cho các nhà máy sắp vận hành", T, "2026-06-30"),
        line_of("(6) Văn phòng tổng hợp kết quả, báo cáo Trưởng ban trước ngày 25/5/2026.", "tổng hợp kết quả, báo cáo Trưởng ban", V, "2026-05-25"),
        "",
        "Nơi nhận: Lãnh đạo Ban; các PCM, ĐVSN; Lưu: VP.",
    ]
    return Document("z/brackets", pasted_of(blocks), tasks_of(blocks), date(2026, 4, 23))


def _day_first() -> Document:
    blocks: list[Any] = [
        "Các mốc chuẩn bị Hội nghị xúc tiến đầu tư Hải Phòng 2026 (Văn phòng tổng hợp, cập nhật 01/10/2026)",
        "",
        line_of("- 05/10/2026: Văn phòng trình kế hoạch tổ chức Hội nghị", "trình kế hoạch tổ chức Hội nghị", V, "2026-10-05"),
        line_of("- 09/10/2026: Phòng Quản lý đầu tư chốt danh mục 40 dự án kêu gọi đầu tư", "chốt danh mục 40 dự án kêu gọi đầu tư", Q, "2026-10-09"),
        line_of("- 12/10/2026: Trung tâm Dịch vụ việc làm thiết kế bộ nhận diện, tài liệu Hội nghị", "thiết kế bộ nhận diện, tài liệu Hội nghị", T, "2026-10-12"),
        line_of("- 14/10/2026: Phòng Doanh nghiệp và Giám sát đầu tư gửi giấy mời 150 doanh nghiệp", "gửi giấy mời 150 doanh nghiệp", D, "2026-10-14"),
        line_of("- 16/10/2026: Phòng Tài nguyên và Môi trường hoàn thiện sa bàn quỹ đất công nghiệp", "hoàn thiện sa bàn quỹ đất công nghiệp", M, "2026-10-16"),
        line_of("- 19/10/2026: Phòng Quản lý lao động cung cấp số liệu nguồn nhân lực cho phim giới thiệu", "cung cấp số liệu nguồn nhân lực cho phim giới thiệu", L, "2026-10-19"),
        line_of("- 26/10/2026: Văn phòng tổng duyệt chương trình", "tổng duyệt chương trình", V, "2026-10-26"),
    ]
    return Document("z/day_first", pasted_of(blocks), tasks_of(blocks), date(2026, 10, 1))
