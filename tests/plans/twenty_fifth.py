# ruff: noqa: E501
"""Thirteen papers of an ordinary office's year 2027."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _year()
    yield _quarter()
    yield _month()
    yield _reform()
    yield _anti_corruption()
    yield _fire()
    yield _promotion()
    yield _weekly()
    yield _field_visit()
    yield _by_unit()
    yield _city_tasks()
    yield _letter()
    yield _chat()


def _who(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _task(content: str, lead: Any, due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    return Wanted(content, _who(lead), _who(support), product, due, asked)


def _year() -> Document:
    row = rows_of(("number", "content", "lead", "support", "level", "deadline"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027"],
        ["(Ban hành kèm theo Quyết định số 21/QĐ-BQL ngày 11/01/2027 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Cấp trình", "Thời gian hoàn thành"],
        ["I", "CÔNG TÁC QUY HOẠCH, ĐẦU TƯ"],
        row(1, "Điều chỉnh tổng thể quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường, Văn phòng", "UBND thành phố", "Tháng 9/2027", lead=Q, support=[M, V], due="2027-09-30"),
        row(2, "Báo cáo tình hình thu hút đầu tư và hoạt động của các khu công nghiệp, khu kinh tế 6 tháng đầu năm 2027",
            "Phòng Quản lý đầu tư", "Các phòng chuyên môn, đơn vị sự nghiệp", "UBND thành phố", "Tháng 6", lead=Q, support=ALL, due="2027-06-30"),
        row(3, "Hướng dẫn nhà đầu tư thực hiện thủ tục cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Phòng Quản lý đầu tư", None,
            "Trưởng ban", "Thường xuyên", lead=Q),
        row(4, "Danh mục dự án thu hút đầu tư giai đoạn 2027 - 2030", "Phòng Quản lý đầu tư", "Trung tâm Dịch vụ việc làm; Sở Tài chính",
            "UBND thành phố", "Quý I/2027", lead=Q, support=T, due="2027-03-31"),
        ["II", "CÔNG TÁC QUẢN LÝ DOANH NGHIỆP, LAO ĐỘNG"],
        row(5, "Kế hoạch kiểm tra, giám sát đầu tư các dự án trong khu công nghiệp, khu kinh tế năm 2027", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Các phòng chuyên môn", "Trưởng ban", "Tháng 02/2027", lead=D, support=PCM, due="2027-02-28"),
        row(6, "Tổ chức Hội nghị đối thoại với doanh nghiệp FDI năm 2027", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng, Phòng Quản lý lao động",
            "Trưởng ban", "Quý III/2027", lead=D, support=[V, L], due="2027-09-30"),
        row(7, "Khảo sát tình hình tiền lương, thưởng Tết và nhu cầu tuyển dụng lao động sau Tết Nguyên đán", "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm", "Trưởng ban", "Trước 31/01/2027", lead=L, support=T, due="2027-01-31"),
        row(8, "Tổ chức phiên giao dịch việc làm tại khu công nghiệp", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Trưởng ban",
            "Hằng quý", lead=T, support=L),
        ["III", "CÔNG TÁC MÔI TRƯỜNG"],
        row(9, "Báo cáo công tác bảo vệ môi trường khu kinh tế, khu công nghiệp năm 2027", "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "UBND thành phố", "15/12/2027", lead=M, support=D, due="2027-12-15"),
        row(10, "Kiểm tra việc chấp hành pháp luật về đất đai, bảo vệ môi trường của các chủ đầu tư hạ tầng", "Phòng Tài nguyên và Môi trường",
            "Phòng Quản lý đầu tư; Công an thành phố", "Trưởng ban", "Quý II, quý III/2027", lead=M, support=Q, due="2027-09-30"),
        ["IV", "CÔNG TÁC VĂN PHÒNG"],
        row(11, "Rà soát, sửa đổi Quy chế làm việc, Quy chế chi tiêu nội bộ", "Văn phòng", "Các phòng chuyên môn", "Trưởng ban", "Tháng 3/2027",
            lead=V, support=PCM, due="2027-03-31"),
        row(12, "Xây dựng Kế hoạch chuyển đổi số của Ban Quản lý năm 2027", "Văn phòng", None, "Trưởng ban", "Tháng 01/2027", lead=V, due="2027-01-31"),
        row(13, "Tổng kết công tác năm 2027, xây dựng chương trình công tác năm 2028", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trưởng ban", "Tháng 12/2027", lead=V, support=ALL, due="2027-12-31"),
    ]
    merged = ("A4:F4", "A5:F5", "B8:F8", "B13:F13", "B18:F18", "B21:F21")
    return Document("s2 chương trình năm", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 1, 14))


def _quarter() -> Document:
    row = rows_of(("lead", "number", "content", "product", "support", "boss", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ II NĂM 2027"],
        ["(Kèm theo Thông báo số 612/TB-BQL ngày 30/3/2027)"],
        [],
        ["Đơn vị thực hiện", "STT", "Nhiệm vụ", "Sản phẩm", "Phối hợp", "Lãnh đạo Ban phụ trách", "Hạn hoàn thành"],
        row("Văn phòng", 1, "Tổng hợp kết quả thực hiện Chương trình công tác quý I, đề xuất điều chỉnh nhiệm vụ quý II", "Báo cáo", None,
            "Đ/c Trưởng ban", datetime(2027, 4, 9), lead=V, product="Báo cáo", due="2027-04-09"),
        row(None, 2, "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính 6 tháng đầu năm", "Bảng điểm tự đánh giá", "Các phòng chuyên môn",
            "Đ/c Hải", datetime(2027, 6, 18), lead=V, support=PCM, product="Bảng điểm tự đánh giá", due="2027-06-18"),
        row(None, 3, "Mua sắm, lắp đặt thiết bị phòng họp trực tuyến", "Hợp đồng, biên bản nghiệm thu", None, "Đ/c Hải", datetime(2027, 5, 31),
            lead=V, product="Hợp đồng, biên bản nghiệm thu", due="2027-05-31"),
        row("P. QLĐT", 4, "Thẩm định hồ sơ đề nghị chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tràng Duệ 3 mở rộng", "Báo cáo thẩm định",
            "P. TN&MT, P. DN&GSĐT", "Đ/c Trưởng ban", datetime(2027, 4, 28), lead=Q, support=[M, D], product="Báo cáo thẩm định", due="2027-04-28"),
        row(None, 5, "Rà soát các dự án đã cấp Giấy chứng nhận nhưng chậm triển khai quá 12 tháng", "Danh sách dự án", "P. DN&GSĐT",
            "Đ/c Trưởng ban", datetime(2027, 5, 20), lead=Q, support=D, product="Danh sách dự án", due="2027-05-20"),
        row("P. DN&GSĐT", 6, "Giám sát, đánh giá đầu tư 12 dự án theo Kế hoạch số 88/KH-BQL", "Báo cáo giám sát", "P. QLĐT", "Đ/c Minh",
            "Tháng 6/2027", lead=D, support=Q, product="Báo cáo giám sát", due="2027-06-30"),
        row(None, 7, "Tiếp nhận, xử lý kiến nghị của doanh nghiệp qua đường dây nóng", None, "VP", "Đ/c Minh", "Thường xuyên", lead=D, support=V),
        row("P. QLLĐ", 8, "Tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2027", "Lễ phát động, báo cáo kết quả", "VP, Trung tâm",
            "Đ/c Minh", datetime(2027, 5, 31), lead=L, support=[V, T], product="Lễ phát động, báo cáo kết quả", due="2027-05-31"),
        row(None, 9, "Tổng hợp báo cáo sử dụng lao động nước ngoài 6 tháng đầu năm", "Báo cáo gửi Sở Nội vụ", None, "Đ/c Minh",
            datetime(2027, 6, 15), lead=L, product="Báo cáo gửi Sở Nội vụ", due="2027-06-15"),
        row("P. TN&MT", 10, "Kiểm tra trạm xử lý nước thải tập trung KCN Nomura, KCN Nam Cầu Kiền", "Biên bản, thông báo kết luận", "P. QLĐT",
            "Đ/c Hải", "Từ 10/5 đến 28/5/2027", lead=M, support=Q, product="Biên bản, thông báo kết luận", due="2027-05-28"),
        row("Trung tâm", 11, "Mở 02 lớp đào tạo nghề ngắn hạn cho lao động trong khu công nghiệp", "02 lớp, 70 học viên", "P. QLLĐ", "Đ/c Minh",
            "Quý II", lead=T, support=L, product="02 lớp, 70 học viên", due="2027-06-30"),
        [],
        ["Ghi chú: Các đơn vị báo cáo kết quả hằng tháng về Văn phòng để theo dõi."],
    ]
    merged = ("A1:G1", "A2:G2", "A3:G3", "A6:A8", "A9:A10", "A11:A12", "A13:A14")
    return Document("s2 chương trình quý", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 4, 2))


def _month() -> Document:
    row = rows_of(("number", "content", "product", "deadline", "note"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Kết quả", "Thời gian", "Ghi chú"],
        ["I", "VĂN PHÒNG", "", "", ""],
        row("1", "Chuẩn bị nội dung, tài liệu Hội nghị giao ban tháng 10", "Tài liệu họp", "08/10", "", lead=V, product="Tài liệu họp", due="2027-10-08"),
        row("2", "Tổ chức kiểm tra công tác văn thư, lưu trữ tại các phòng, đơn vị", "Biên bản kiểm tra", "18-22/10", "Theo KH 45/KH-BQL", lead=V,
            product="Biên bản kiểm tra", due="2027-10-22"),
        row("3", "Xây dựng dự toán thu, chi ngân sách năm 2028", "Dự toán", "25/10", "Gửi Sở Tài chính", lead=V, product="Dự toán", due="2027-10-25"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ", "", "", ""],
        row("1", "Làm việc với nhà đầu tư Hàn Quốc về dự án mở rộng nhà máy màn hình", "Thông báo kết luận", "12/10", "", lead=Q,
            product="Thông báo kết luận", due="2027-10-12"),
        row("2", "Báo cáo tiến độ giải phóng mặt bằng KCN Nam Tràng Cát", "Báo cáo UBND TP", "20/10", "", lead=Q, product="Báo cáo UBND TP", due="2027-10-20"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ", "", "", ""],
        row("1", "Đôn đốc doanh nghiệp nộp báo cáo tình hình thực hiện dự án quý III", "Công văn đôn đốc", "05/10", "", lead=D,
            product="Công văn đôn đốc", due="2027-10-05"),
        row("2", "Cập nhật cơ sở dữ liệu doanh nghiệp trên hệ thống eHeza", "", "Trong tháng", "", lead=D, due="2027-10-31"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG", "", "", ""],
        row("1", "Thẩm định hồ sơ cấp, gia hạn giấy phép lao động cho người nước ngoài", "Giấy phép", "Thường xuyên", "", lead=L, product="Giấy phép"),
        row("2", "Kiểm tra việc thực hiện nội quy lao động, thỏa ước lao động tập thể tại 05 doanh nghiệp", "Báo cáo", "29/10", "Phối hợp LĐLĐ thành phố",
            lead=L, product="Báo cáo", due="2027-10-29"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", "", ""],
        row("1", "Thẩm định báo cáo đánh giá tác động môi trường dự án kho cảng LPG", "Quyết định phê duyệt", "27/10", "", lead=M,
            product="Quyết định phê duyệt", due="2027-10-27"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", "", ""],
        row("1", "Tổ chức Ngày hội việc làm tại KCN VSIP", "50 doanh nghiệp tham gia", "16/10", "", lead=T, product="50 doanh nghiệp tham gia", due="2027-10-16"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2205/CTr-BQL",
        "Hải Phòng, ngày 01 tháng 10 năm 2027",
        "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10 NĂM 2027",
        "Căn cứ Chương trình công tác năm 2027, Ban Quản lý Khu kinh tế Hải Phòng ban hành Chương trình công tác tháng 10 như sau:",
        cells(rows),
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các PCM, ĐVSN;",
        "- Lưu: VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("s2 chương trình tháng", data, tasks(rows), date(2027, 10, 4))


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027"],
        ["(Kèm theo Kế hoạch số 118/KH-BQL ngày 25 tháng 01 năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row(1, "Ban hành Kế hoạch kiểm tra cải cách hành chính, kỷ luật, kỷ cương công vụ", "Kế hoạch", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trước ngày 15/3/2027", lead=V, support=ALL, due="2027-03-15"),
        row(2, "Tiến hành kiểm tra, thông báo kết quả kiểm tra", "Thông báo kết quả", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quý II, III/2027", lead=V, support=ALL, due="2027-09-30"),
        row(3, "Báo cáo cải cách hành chính định kỳ", "Báo cáo quý, 6 tháng, năm", "Văn phòng", "Các phòng chuyên môn", "Định kỳ hằng quý", lead=V, support=PCM),
        row(4, "Đề xuất sáng kiến cải cách hành chính cấp thành phố", "Ít nhất 01 sáng kiến", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng",
            "Tháng 8/2027", lead=ALL, support=V, due="2027-08-31"),
        ["II", "CẢI CÁCH THỂ CHẾ"],
        row(5, "Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực quản lý của Ban", "Báo cáo kết quả rà soát", "Văn phòng", "Sở Tư pháp, các phòng chuyên môn",
            "30/11/2027", lead=V, support=PCM, due="2027-11-30"),
        row(6, "Tuyên truyền, phổ biến pháp luật về lao động cho doanh nghiệp", "03 hội nghị", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm",
            "Năm 2027", lead=L, support=T, due="2027-12-31"),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        row(7, "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực đầu tư", "Phương án đơn giản hóa", "Phòng Quản lý đầu tư", "Văn phòng", "Quý II/2027",
            lead=Q, support=V, due="2027-06-30"),
        row(8, "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực lao động", "Phương án đơn giản hóa", "Phòng Quản lý lao động", "Văn phòng", "Quý II/2027",
            lead=L, support=V, due="2027-06-30"),
        row(9, "Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực môi trường", "Phương án đơn giản hóa", "Phòng Tài nguyên và Môi trường", "Văn phòng",
            "Quý II/2027", lead=M, support=V, due="2027-06-30"),
        row(10, "Công khai thủ tục hành chính tại Bộ phận một cửa và trên Cổng thông tin điện tử", "Quyết định công bố được đăng tải", "Văn phòng", None,
            "Ngay sau khi có Quyết định công bố của UBND thành phố", lead=V),
        ["IV", "XÂY DỰNG CHÍNH QUYỀN SỐ"],
        row(11, "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực", "100% kết quả được số hóa", "Các phòng chuyên môn", "Văn phòng",
            "Tháng 10/2027", lead=PCM, support=V, due="2027-10-31"),
        row(12, "Nâng cấp hệ thống eHeza, kết nối với kho dữ liệu dùng chung thành phố", "Hệ thống vận hành", "Văn phòng", "Sở Khoa học và Công nghệ",
            "Quý III/2027", lead=V, due="2027-09-30"),
        row(13, "Đánh giá nội bộ, xem xét của lãnh đạo đối với Hệ thống quản lý chất lượng ISO 9001:2015", "Báo cáo đánh giá", "Văn phòng",
            "Các phòng chuyên môn", "Tháng 11/2027", lead=V, support=PCM, due="2027-11-30"),
    ]
    merged = ("A1:F1", "A2:F2", "A3:F3", "B6:F6", "B11:F11", "B14:F14", "B19:F19")
    return Document("s2 phụ lục CCHC", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 1, 28))


def _anti_corruption() -> Document:
    row = rows_of(("number", "content", "who", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Thời gian thực hiện", "Kết quả, sản phẩm"],
        ["1", "Công tác tuyên truyền, phổ biến", "", "", ""],
        row("1.1", "Phổ biến Luật Phòng, chống tham nhũng và các văn bản hướng dẫn tới toàn thể công chức, viên chức",
            "Chủ trì: Văn phòng; phối hợp: các phòng chuyên môn", "Quý II/2027", "Hội nghị phổ biến", lead=V, support=PCM, due="2027-06-30"),
        row("1.2", "Đăng tải tin, bài về phòng, chống tham nhũng, tiêu cực trên Cổng thông tin điện tử", "Văn phòng", "Thường xuyên", "Tin, bài", lead=V),
        ["2", "Các biện pháp phòng ngừa", "", "", ""],
        row("2.1", "Công khai, minh bạch trong hoạt động của cơ quan; công khai dự toán, quyết toán ngân sách", "Văn phòng", "Theo quy định", "Văn bản công khai",
            lead=V),
        row("2.2", "Thực hiện chuyển đổi vị trí công tác đối với công chức, viên chức đến kỳ chuyển đổi",
            "Chủ trì: Văn phòng; phối hợp: các phòng chuyên môn, đơn vị sự nghiệp", "Trước ngày 30/9/2027", "Quyết định chuyển đổi", lead=V, support=ALL, due="2027-09-30"),
        row("2.3", "Kê khai, công khai bản kê khai tài sản, thu nhập năm 2027", "Chủ trì: Văn phòng; phối hợp: các phòng chuyên môn, đơn vị sự nghiệp",
            "Trước ngày 31/12/2027", "Bản kê khai; biên bản công khai", lead=V, support=ALL, due="2027-12-31"),
        row("2.4", "Kiểm soát xung đột lợi ích trong thẩm định, cấp Giấy chứng nhận đăng ký đầu tư", "Phòng Quản lý đầu tư", "Thường xuyên", "Báo cáo", lead=Q),
        ["3", "Kiểm tra, giám sát", "", "", ""],
        row("3.1", "Kiểm tra việc thực hiện quy tắc ứng xử tại Bộ phận một cửa", "Văn phòng", "Tháng 5, tháng 10/2027", "Biên bản kiểm tra", lead=V, due="2027-10-31"),
        row("3.2", "Kiểm tra việc giải quyết thủ tục cấp giấy phép lao động, phòng ngừa nhũng nhiễu doanh nghiệp",
            "Chủ trì: Phòng Quản lý lao động; phối hợp: Văn phòng, Phòng Doanh nghiệp và Giám sát đầu tư", "Quý III/2027", "Báo cáo kiểm tra", lead=L,
            support=[V, D], due="2027-09-30"),
        ["4", "Chế độ thông tin, báo cáo", "", "", ""],
        row("4.1", "Báo cáo kết quả công tác phòng, chống tham nhũng năm 2027 gửi Thanh tra thành phố", "Văn phòng", "10/12/2027", "Báo cáo", lead=V, due="2027-12-10"),
    ]
    data = word(
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ PHÒNG, CHỐNG THAM NHŨNG, TIÊU CỰC NĂM 2027",
        "(Kèm theo Kế hoạch số 207/KH-BQL ngày 22/02/2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("s2 phụ lục PCTN", data, tasks(rows), date(2027, 2, 25))


def _fire() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Phân công thực hiện", "Phân công thực hiện", "Thời gian", "Ghi chú"],
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"],
        row("1", "Kiện toàn Ban Chỉ huy phòng cháy, chữa cháy và đội phòng cháy, chữa cháy cơ sở", "Văn phòng", "Các phòng chuyên môn", "Tháng 3/2027", "",
            lead=V, support=PCM, due="2027-03-31"),
        row("2", "Rà soát, bổ sung phương án chữa cháy, cứu nạn, cứu hộ trụ sở làm việc", "Văn phòng", "", "15/4/2027", "", lead=V, due="2027-04-15"),
        row("3", "Tổ chức tập huấn nghiệp vụ phòng cháy, chữa cháy cho công chức, viên chức, người lao động", "Văn phòng",
            "Công an thành phố; Trung tâm Dịch vụ việc làm", "Tháng 5/2027", "Kinh phí theo dự toán", lead=V, support=T, due="2027-05-31"),
        row("4", "Bảo dưỡng, nạp sạc bình chữa cháy; kiểm tra hệ thống báo cháy tự động", "Văn phòng", "", "6 tháng/lần", "", lead=V),
        row("5", "Thống kê các doanh nghiệp có nguy cơ cháy, nổ cao trong khu công nghiệp", "P. DN&GSĐT", "P. QLĐT, P. QLLĐ", "Trước 30/4/2027", "", lead=D,
            support=[Q, L], due="2027-04-30"),
        row("6", "Kiểm tra liên ngành về phòng cháy, chữa cháy tại 20 doanh nghiệp", "P. DN&GSĐT", "P. TN&MT, Công an thành phố", "Từ 01/6 đến 15/7/2027", "",
            lead=D, support=M, due="2027-07-15"),
        row("7", "Cung cấp số liệu về kho hóa chất, nguồn nước chữa cháy tại các khu công nghiệp", "P. TN&MT", "", "20/4/2027", "", lead=M, due="2027-04-20"),
        row("8", "Phối hợp huấn luyện, diễn tập phương án chữa cháy có nhiều lực lượng tham gia tại KCN Đình Vũ", "Công an thành phố", "Văn phòng, P. DN&GSĐT",
            "Quý III/2027", "", lead="Công an thành phố", support=[V, D], due="2027-09-30", asked=True),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHỤ LỤC PHÂN CÔNG NHIỆM VỤ",
        "Công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2027",
        "(Kèm theo Kế hoạch số 266/KH-BQL ngày 08 tháng 3 năm 2027)",
        cells(rows),
    )
    return Document("s2 phụ lục PCCC", data, tasks(rows), date(2027, 3, 11))


def _promotion() -> Document:
    row = rows_of(("number", "content", "place", "deadline", "lead", "support", "money"))
    rows: list[Any] = [
        ["Phụ lục"],
        ["DANH MỤC HOẠT ĐỘNG XÚC TIẾN ĐẦU TƯ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 141/KH-BQL ngày 02/02/2027 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Tên hoạt động", "Địa điểm", "Thời gian tổ chức", "Đơn vị chủ trì", "Đơn vị phối hợp", "Kinh phí (triệu đồng)"],
        ["A", "Hoạt động trong nước"],
        row(1, "Hội nghị xúc tiến đầu tư vào Khu kinh tế ven biển phía Nam Hải Phòng", "Hải Phòng", "Tháng 5/2027", "Phòng QLĐT", "Văn phòng; Phòng DN&GSĐT", 850,
            lead=Q, support=[V, D], due="2027-05-31"),
        row(2, "Gặp mặt doanh nghiệp Nhật Bản tại Hà Nội", "Hà Nội", "Quý II/2027", "Phòng QLĐT", "Trung tâm", 120, lead=Q, support=T, due="2027-06-30"),
        row(3, "Biên tập, in ấn tài liệu giới thiệu khu công nghiệp bằng 4 thứ tiếng", "Hải Phòng", "Trước 15/4/2027", "Trung tâm", "Phòng QLĐT", 200, lead=T,
            support=Q, due="2027-04-15"),
        row(4, "Xây dựng phim quảng bá môi trường đầu tư khu kinh tế", "Hải Phòng", "Tháng 4 - tháng 6/2027", "Trung tâm", "Văn phòng, Phòng QLĐT", 350, lead=T,
            support=[V, Q], due="2027-06-30"),
        row(5, "Cập nhật bản đồ quỹ đất sạch sẵn sàng cho thuê", "Hải Phòng", "Hằng tháng", "Phòng TN&MT", "Phòng QLĐT", None, lead=M, support=Q),
        ["B", "Hoạt động ở nước ngoài"],
        row(6, "Đoàn xúc tiến đầu tư tại Hàn Quốc, Nhật Bản", "Seoul, Osaka", "Quý III/2027", "Phòng QLĐT", "Sở Ngoại vụ, Văn phòng", 1900, lead=Q, support=V,
            due="2027-09-30"),
        row(7, "Tham gia hội chợ đầu tư tại Đài Loan (Trung Quốc)", "Đài Bắc", "Tháng 11/2027", "Phòng QLĐT", "Phòng DN&GSĐT", 650, lead=Q, support=D,
            due="2027-11-30"),
        row(8, "Làm việc với Văn phòng Tổ chức Xúc tiến Thương mại Nhật Bản (JETRO) về nhu cầu của nhà đầu tư", "Hà Nội", "Theo chỉ đạo của Lãnh đạo Ban",
            "Phòng QLĐT", None, None, lead=Q),
        [None, "Tổng cộng", None, None, None, None, 4070],
    ]
    merged = ("A1:G1", "A2:G2", "A3:G3", "B6:G6", "B12:G12")
    return Document("s2 phụ lục XTĐT", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 2, 16))


def _weekly() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 1034/TB-BQL",
        "Hải Phòng, ngày 17 tháng 5 năm 2027",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tuần 20 năm 2027",
        "Sáng ngày 17/5/2027, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì họp giao ban lãnh đạo Ban với trưởng các phòng chuyên môn, đơn vị sự nghiệp. "
        "Sau khi nghe Văn phòng báo cáo kết quả công tác tuần 19, ý kiến của các đại biểu, đồng chí Trưởng ban kết luận như sau:",
        "1. Về kết quả công tác tuần qua",
        "Cơ bản các phòng, đơn vị đã hoàn thành nhiệm vụ theo lịch; còn 03 nhiệm vụ UBND thành phố giao chậm tiến độ. Trưởng ban biểu dương Phòng Quản lý lao động đã tổ chức tốt Lễ phát động Tháng hành động về an toàn, vệ sinh lao động.",
        "2. Nhiệm vụ trọng tâm thời gian tới",
        "2.1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu KCN Thủy Nguyên, trình UBND thành phố trước ngày 28/5/2027.",
        "2.2. Giao Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp khó khăn, vướng mắc của doanh nghiệp trong cung ứng điện mùa nắng nóng, báo cáo Trưởng ban trước ngày 21/5/2027.",
        "2.3. Phòng Quản lý lao động theo dõi sát tình hình đình công, ngừng việc tập thể tại KCN Tràng Duệ, kịp thời báo cáo Lãnh đạo Ban khi có phát sinh.",
        "2.4. Phòng Tài nguyên và Môi trường dự thảo văn bản trả lời kiến nghị của cử tri phường Đông Hải về mùi, khí thải tại KCN Đình Vũ, xong trong ngày 20/5/2027.",
        "2.5. Văn phòng chuẩn bị nội dung làm việc với Đoàn giám sát của HĐND thành phố ngày 26/5/2027; đôn đốc các phòng gửi tài liệu.",
        "2.6. Trung tâm Dịch vụ việc làm phối hợp với Phòng Quản lý lao động tổ chức phiên giao dịch việc làm lưu động tại xã An Lão trong tháng 6/2027.",
        "2.7. Các phòng chuyên môn rà soát, báo cáo nguyên nhân các nhiệm vụ UBND thành phố giao còn chậm, gửi Văn phòng trước 16h00 ngày 19/5/2027.",
        "2.8. Giao Văn phòng tổng hợp, tham mưu báo cáo UBND thành phố về các nhiệm vụ chậm tiến độ, hoàn thành trước ngày 24/5/2027.",
        "3. Yêu cầu toàn thể công chức, viên chức, người lao động nghiêm túc chấp hành kỷ luật, kỷ cương hành chính, giờ giấc làm việc.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban (để báo cáo);",
        "- Các PCM, ĐVSN;",
        "- Lưu: VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        _task("hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu KCN Thủy Nguyên, trình UBND thành phố trước ngày 28/5/2027", Q, "2027-05-28", M),
        _task("tổng hợp khó khăn, vướng mắc của doanh nghiệp trong cung ứng điện mùa nắng nóng, báo cáo Trưởng ban trước ngày 21/5/2027", D, "2027-05-21"),
        _task("theo dõi sát tình hình đình công, ngừng việc tập thể tại KCN Tràng Duệ, kịp thời báo cáo Lãnh đạo Ban khi có phát sinh", L),
        _task("dự thảo văn bản trả lời kiến nghị của cử tri phường Đông Hải về mùi, khí thải tại KCN Đình Vũ, xong trong ngày 20/5/2027", M, "2027-05-20"),
        _task("chuẩn bị nội dung làm việc với Đoàn giám sát của HĐND thành phố ngày 26/5/2027; đôn đốc các phòng gửi tài liệu", V, "2027-05-26"),
        _task("tổ chức phiên giao dịch việc làm lưu động tại xã An Lão trong tháng 6/2027", T, "2027-06-30", L),
        _task("rà soát, báo cáo nguyên nhân các nhiệm vụ UBND thành phố giao còn chậm, gửi Văn phòng trước 16h00 ngày 19/5/2027", PCM, "2027-05-19"),
        _task("tổng hợp, tham mưu báo cáo UBND thành phố về các nhiệm vụ chậm tiến độ, hoàn thành trước ngày 24/5/2027", V, "2027-05-24"),
    )
    return Document("s2 kết luận giao ban tuần", data, wanted, date(2027, 5, 18))


def _field_visit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1587/TB-BQL",
        "Hải Phòng, ngày 20 tháng 7 năm 2027",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi kiểm tra thực địa KCN Nam Đình Vũ",
        "Ngày 15/7/2027, đồng chí Bùi Ngọc Hải - Phó Trưởng ban đã kiểm tra thực địa tiến độ đầu tư hạ tầng kỹ thuật và công tác bảo vệ môi trường tại KCN Nam Đình Vũ. "
        "Cùng dự có lãnh đạo Văn phòng, các phòng: Quản lý đầu tư, Tài nguyên và Môi trường, Doanh nghiệp và Giám sát đầu tư; đại diện UBND phường Đông Hải; chủ đầu tư hạ tầng.",
        "Qua kiểm tra cho thấy: chủ đầu tư đã hoàn thành san lấp 120/180 ha; tuyến đường trục chính chậm so với cam kết; trạm xử lý nước thải số 2 chưa vận hành thử nghiệm.",
        "Sau khi nghe báo cáo của chủ đầu tư, ý kiến của các đơn vị, đồng chí Phó Trưởng ban kết luận và yêu cầu:",
        "1. Phòng Quản lý đầu tư đôn đốc chủ đầu tư lập lại tiến độ chi tiết tuyến đường trục chính, báo cáo Phó Trưởng ban trước ngày 05/8/2027.",
        "2. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra việc vận hành thử nghiệm trạm xử lý nước thải số 2; thời gian hoàn thành: trước ngày 31/8/2027.",
        "3. Đề nghị UBND phường Đông Hải phối hợp giải quyết dứt điểm 04 hộ dân chưa bàn giao mặt bằng trước ngày 15/9/2027.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư rà soát tình hình hoạt động của các doanh nghiệp thuê lại đất trong khu công nghiệp, đề xuất xử lý các trường hợp không triển khai dự án, hoàn thành trong quý III/2027.",
        "5. Giao Văn phòng bố trí lịch để Phó Trưởng ban làm việc với Công ty Điện lực Hải Phòng về nguồn điện cho khu công nghiệp, trong tuần cuối tháng 7/2027.",
        "6. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Phó Trưởng ban kết quả trước ngày 30/9/2027.",
        "Ban Quản lý Khu kinh tế Hải Phòng thông báo để các đơn vị biết, triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VP, QLĐT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        _task("đôn đốc chủ đầu tư lập lại tiến độ chi tiết tuyến đường trục chính, báo cáo Phó Trưởng ban trước ngày 05/8/2027", Q, "2027-08-05"),
        _task("kiểm tra việc vận hành thử nghiệm trạm xử lý nước thải số 2; thời gian hoàn thành: trước ngày 31/8/2027", M, "2027-08-31", D),
        _task("phối hợp giải quyết dứt điểm 04 hộ dân chưa bàn giao mặt bằng trước ngày 15/9/2027", "UBND phường Đông Hải", "2027-09-15", asked=True),
        _task("rà soát tình hình hoạt động của các doanh nghiệp thuê lại đất trong khu công nghiệp, đề xuất xử lý các trường hợp không triển khai dự án, hoàn thành trong quý III/2027",
              D, "2027-09-30"),
        _task("bố trí lịch để Phó Trưởng ban làm việc với Công ty Điện lực Hải Phòng về nguồn điện cho khu công nghiệp, trong tuần cuối tháng 7/2027", V, "2027-07-31"),
        _task("theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Phó Trưởng ban kết quả trước ngày 30/9/2027", V, "2027-09-30"),
    )
    return Document("s2 kết luận kiểm tra thực địa", data, wanted, date(2027, 7, 22))


def _by_unit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1922/TB-BQL",
        "Hải Phòng, ngày 31 tháng 8 năm 2027",
        "THÔNG BÁO",
        "Phân công nhiệm vụ chuẩn bị Hội nghị tổng kết và các công việc trọng tâm 4 tháng cuối năm 2027",
        "Để hoàn thành các chỉ tiêu, nhiệm vụ năm 2027, Trưởng ban phân công các phòng, đơn vị thực hiện một số nhiệm vụ sau:",
        "1. Văn phòng:",
        "- Xây dựng kịch bản, dự trù kinh phí Hội nghị tổng kết công tác năm 2027, trình Trưởng ban trước ngày 30/11/2027.",
        "- Rà soát, hoàn thiện hồ sơ đề nghị khen thưởng các tập thể, cá nhân; hoàn thành trong tháng 12/2027.",
        "- Theo dõi, cập nhật kết quả thực hiện nhiệm vụ trên phân hệ NV UBND hằng tuần.",
        "2. Phòng Quản lý đầu tư:",
        "- Báo cáo kết quả thu hút đầu tư 9 tháng, dự kiến cả năm 2027 trước ngày 20/9/2027.",
        "- Phối hợp với Sở Xây dựng hoàn thành thẩm định quy hoạch phân khu KCN Vinh Quang trong quý IV/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Tổng hợp kết quả sản xuất kinh doanh, nộp ngân sách của doanh nghiệp trong khu kinh tế, gửi Văn phòng trước ngày 05/12/2027.",
        "- Chủ trì, phối hợp với Phòng Quản lý lao động lập danh sách doanh nghiệp tiêu biểu đề nghị UBND thành phố khen thưởng, xong trước 15/10/2027.",
        "4. Phòng Quản lý lao động:",
        "- Nắm tình hình quan hệ lao động, kế hoạch thưởng Tết năm 2028 của doanh nghiệp, báo cáo Trưởng ban trước ngày 25/12/2027.",
        "5. Phòng Tài nguyên và Môi trường:",
        "- Hoàn thành kế hoạch kiểm tra môi trường năm 2027 đối với 15 doanh nghiệp trước ngày 30/10/2027.",
        "- Xây dựng kế hoạch quan trắc môi trường năm 2028.",
        "6. Trung tâm Dịch vụ việc làm:",
        "- Viết tin, bài tuyên truyền kết quả nổi bật năm 2027 trên Cổng thông tin điện tử và fanpage của Ban Quản lý.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp:",
        "- Gửi báo cáo tổng kết công tác năm 2027 về Văn phòng trước ngày 20/11/2027.",
        "Yêu cầu Trưởng các phòng, Giám đốc Trung tâm nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các PCM, ĐVSN (để thực hiện);",
        "- Lưu: VP/BQL.",
        "TRƯỞNG BAN",
    )
    wanted = (
        _task("Xây dựng kịch bản, dự trù kinh phí Hội nghị tổng kết công tác năm 2027, trình Trưởng ban trước ngày 30/11/2027", V, "2027-11-30"),
        _task("Rà soát, hoàn thiện hồ sơ đề nghị khen thưởng các tập thể, cá nhân; hoàn thành trong tháng 12/2027", V, "2027-12-31"),
        _task("Theo dõi, cập nhật kết quả thực hiện nhiệm vụ trên phân hệ NV UBND hằng tuần", V),
        _task("Báo cáo kết quả thu hút đầu tư 9 tháng, dự kiến cả năm 2027 trước ngày 20/9/2027", Q, "2027-09-20"),
        _task("Phối hợp với Sở Xây dựng hoàn thành thẩm định quy hoạch phân khu KCN Vinh Quang trong quý IV/2027", Q, "2027-12-31"),
        _task("Tổng hợp kết quả sản xuất kinh doanh, nộp ngân sách của doanh nghiệp trong khu kinh tế, gửi Văn phòng trước ngày 05/12/2027", D, "2027-12-05"),
        _task("lập danh sách doanh nghiệp tiêu biểu đề nghị UBND thành phố khen thưởng, xong trước 15/10/2027", D, "2027-10-15", L),
        _task("Nắm tình hình quan hệ lao động, kế hoạch thưởng Tết năm 2028 của doanh nghiệp, báo cáo Trưởng ban trước ngày 25/12/2027", L, "2027-12-25"),
        _task("Hoàn thành kế hoạch kiểm tra môi trường năm 2027 đối với 15 doanh nghiệp trước ngày 30/10/2027", M, "2027-10-30"),
        _task("Xây dựng kế hoạch quan trắc môi trường năm 2028", M),
        _task("Viết tin, bài tuyên truyền kết quả nổi bật năm 2027 trên Cổng thông tin điện tử và fanpage của Ban Quản lý", T),
        _task("Gửi báo cáo tổng kết công tác năm 2027 về Văn phòng trước ngày 20/11/2027", ALL, "2027-11-20"),
    )
    return Document("s2 thông báo theo đơn vị", data, wanted, date(2027, 9, 6))


def _city_tasks() -> Document:
    row = rows_of(("number", "source", "content", "lead", "deadline", "state", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO CHƯA HOÀN THÀNH"],
        ["(Tính đến ngày 10/6/2027)"],
        [],
        ["STT", "Số, ký hiệu văn bản giao", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Hạn xử lý", "Tình hình thực hiện", "Ghi chú"],
        row(1, "1245/UBND-TC ngày 14/5/2027", "Rà soát, báo cáo giải ngân vốn đầu tư công 6 tháng đầu năm", "Văn phòng", datetime(2027, 6, 20), "Đang thực hiện", None,
            lead=V, due="2027-06-20"),
        row(2, "318/TB-UBND ngày 20/5/2027", "Báo cáo đề xuất phương án cấp nước thô cho KCN Nam Đình Vũ", "Phòng Quản lý đầu tư", datetime(2027, 6, 25),
            "Đã có dự thảo", None, lead=Q, due="2027-06-25"),
        row(3, "1302/UBND-XD ngày 21/5/2027", "Cho ý kiến về đồ án quy hoạch phân khu phường Hải An", "Phòng Quản lý đầu tư", datetime(2027, 6, 15), "Đang thực hiện",
            "Khẩn", lead=Q, due="2027-06-15"),
        row(4, "1310/UBND-NC ngày 24/5/2027", "Xác minh đơn kiến nghị của công nhân Công ty TNHH may Hoa Phượng", "Phòng Quản lý lao động", datetime(2027, 6, 30),
            "Đã mời các bên làm việc ngày 08/6", None, lead=L, due="2027-06-30"),
        row(5, "1355/UBND-MT ngày 27/5/2027", "Kiểm tra, xử lý phản ánh của báo chí về nước thải tại cống Tân Vũ", "Phòng Tài nguyên và Môi trường",
            datetime(2027, 6, 18), "Chờ kết quả phân tích mẫu", None, lead=M, due="2027-06-18"),
        row(6, "335/TB-UBND ngày 28/5/2027", "Tổng hợp kiến nghị của Hiệp hội doanh nghiệp Hàn Quốc, tham mưu văn bản trả lời", "Phòng Doanh nghiệp và Giám sát đầu tư",
            datetime(2027, 7, 5), "Đang tổng hợp", None, lead=D, due="2027-07-05"),
        row(7, "1401/UBND-KSTT ngày 01/6/2027", "Cập nhật, công khai danh mục dịch vụ công trực tuyến toàn trình", "Văn phòng", None, "Chưa báo cáo", "Không hạn", lead=V),
        row(8, "1418/UBND-VX ngày 02/6/2027", "Tuyên truyền Tháng hành động phòng, chống ma túy trong công nhân", "Trung tâm Dịch vụ việc làm", datetime(2027, 6, 26),
            "Đang thực hiện", None, lead=T, due="2027-06-26"),
        row(9, "1433/UBND-KT ngày 04/6/2027", "Báo cáo tình hình sử dụng đất, tỷ lệ lấp đầy của các khu công nghiệp", "Phòng Tài nguyên và Môi trường, Phòng Quản lý đầu tư",
            datetime(2027, 7, 10), "Mới nhận", None, lead=[M, Q], due="2027-07-10"),
        ["Tổng số: 09 nhiệm vụ"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]
    merged = ("A1:G1", "A2:G2", "A3:G3", "A15:G15")
    return Document("s2 theo dõi nhiệm vụ UBND", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 6, 11))


def _letter() -> Document:
    row = rows_of(("number", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung cung cấp", "Đơn vị thực hiện", "Thời hạn gửi"],
        row("1", "Số liệu vốn đầu tư đăng ký, vốn thực hiện của các dự án FDI, DDI đến 31/10/2027", "Phòng Quản lý đầu tư", "12/11/2027", lead=Q, due="2027-11-12"),
        row("2", "Số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "12/11/2027", lead=D, due="2027-11-12"),
        row("3", "Số liệu lao động, thu nhập bình quân, nhà ở công nhân", "Phòng Quản lý lao động", "15/11/2027", lead=L, due="2027-11-15"),
        row("4", "Số liệu xử lý nước thải, chất thải rắn, diện tích đất đã cho thuê", "Phòng Tài nguyên và Môi trường", "15/11/2027", lead=M, due="2027-11-15"),
        row("5", "Số liệu tư vấn, giới thiệu việc làm, đào tạo nghề", "Trung tâm Dịch vụ việc làm", "15/11/2027", lead=T, due="2027-11-15"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 2490/BQL-VP",
        "V/v cung cấp số liệu phục vụ làm việc với Đoàn công tác Bộ Tài chính",
        "Hải Phòng, ngày 04 tháng 11 năm 2027",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 2871/UBND-TC ngày 02/11/2027 của UBND thành phố về việc chuẩn bị làm việc với Đoàn công tác Bộ Tài chính, Văn phòng đề nghị các phòng, đơn vị cung cấp số liệu theo phân công sau:",
        cells(rows),
        "Văn phòng có trách nhiệm tổng hợp, hoàn thiện báo cáo, trình Trưởng ban trước ngày 19/11/2027.",
        "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ đ/c Lan, chuyên viên Văn phòng, điện thoại 0225.3823.206.",
        "Trân trọng./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban (để báo cáo);",
        "- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        *tasks(rows),
        _task("tổng hợp, hoàn thiện báo cáo, trình Trưởng ban trước ngày 19/11/2027", V, "2027-11-19"),
    )
    return Document("s2 công văn cung cấp số liệu", data, wanted, date(2027, 11, 5))


def _chat() -> Document:
    text = """Kính gửi các anh chị, em chuyển ý kiến chỉ đạo của anh Trưởng ban sáng nay 13/12/2027, nhờ các phòng triển khai giúp:
1. P. QLĐT chốt danh sách dự án cấp mới, điều chỉnh tăng vốn năm 2027, gửi VP trước 17h ngày 15/12/2027
2. P. DN&GSĐT phối hợp với P. QLLĐ rà soát doanh nghiệp nợ lương, nợ BHXH trước Tết, báo cáo trước ngày 20/12/2027
3. P. TN&MT: đôn đốc chủ đầu tư hạ tầng khắc phục sự cố trạm quan trắc nước thải tự động KCN Tràng Duệ
4. Trung tâm: chuẩn bị quà Tết cho công nhân có hoàn cảnh khó khăn, xong trước 10/01/2028
5. VP đặt lịch họp kiểm điểm cuối năm của tập thể lãnh đạo Ban ngày 22/12/2027
Anh chị nhận được thì báo lại em nhé. Em cảm ơn ạ!"""
    wanted = (
        _task("chốt danh sách dự án cấp mới, điều chỉnh tăng vốn năm 2027, gửi VP trước 17h ngày 15/12/2027", Q, "2027-12-15"),
        _task("rà soát doanh nghiệp nợ lương, nợ BHXH trước Tết, báo cáo trước ngày 20/12/2027", D, "2027-12-20", L),
        _task("đôn đốc chủ đầu tư hạ tầng khắc phục sự cố trạm quan trắc nước thải tự động KCN Tràng Duệ", M),
        _task("chuẩn bị quà Tết cho công nhân có hoàn cảnh khó khăn, xong trước 10/01/2028", T, "2028-01-10"),
        _task("đặt lịch họp kiểm điểm cuối năm của tập thể lãnh đạo Ban ngày 22/12/2027", V, "2027-12-22"),
    )
    return Document("s2 tin nhắn", text.encode(), wanted, date(2027, 12, 14))
