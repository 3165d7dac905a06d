# ruff: noqa: E501
"""An ordinary month of an office (October 2026): thirteen papers as a clerk collects them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _list_investment()
    yield _list_labour()
    yield _list_environment()
    yield _list_centre()
    yield _annex_digital()
    yield _annex_reform()
    yield _quarter()
    yield _tracking()
    yield _conclusion_projects()
    yield _conclusion_environment()
    yield _minutes()
    yield _letter()
    yield _chat()


def w(content: str, lead: Any, due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    def many(value: Any) -> tuple[str, ...]:
        return (value,) if isinstance(value, str) else tuple(value)

    return Wanted(content, many(lead), many(support), product, due, asked)


def _list_investment() -> Document:
    row = rows_of(("number", "content", "person", "head", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["PHÒNG QUẢN LÝ ĐẦU TƯ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 10 NĂM 2026"],
        ["CỦA PHÒNG QUẢN LÝ ĐẦU TƯ"],
        [],
        ["STT", "Nội dung công việc", "Người thực hiện", "Lãnh đạo phụ trách", "Thời hạn", "Ghi chú"],
        ["I", "Công việc tháng 9 chuyển sang"],
        row(1, "Thẩm định hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư dự án nhà xưởng cho thuê tại KCN Nam Đình Vũ",
            "Đ/c Hương", "Đ/c Tuấn", "05/10/2026", None, lead=Q, due="2026-10-05"),
        row(2, "Trình lãnh đạo Ban báo cáo rà soát các dự án chậm tiến độ tại KCN Tràng Duệ 3",
            "Đ/c Minh", "Đ/c Tuấn", "09/10/2026", "Chuyển từ tháng 9", lead=Q, due="2026-10-09"),
        ["II", "Công việc phát sinh trong tháng"],
        row(3, "Báo cáo tình hình thu hút đầu tư 9 tháng đầu năm 2026 gửi Sở Tài chính",
            "Đ/c Lan Anh", "Đ/c Tuấn", "12/10/2026", None, lead=Q, due="2026-10-12"),
        row(4, "Tham gia ý kiến dự thảo Nghị quyết của HĐND thành phố về chính sách hỗ trợ nhà đầu tư chiến lược",
            "Đ/c Minh, đ/c Hương", "Đ/c Tuấn", "15/10", None, lead=Q, due="2026-10-15"),
        row(5, "Chuẩn bị tài liệu làm việc với đoàn doanh nghiệp Hàn Quốc ngày 20/10/2026",
            "Đ/c Quang", "Đ/c Thảo", None, None, lead=Q, due="2026-10-20"),
        row(6, "Cập nhật số liệu dự án đầu tư trên Hệ thống thông tin quốc gia về đầu tư",
            "Đ/c Lan Anh", "Đ/c Thảo", "Thường xuyên", None, lead=Q),
        row(7, "Hướng dẫn nhà đầu tư hoàn thiện hồ sơ đề nghị chấp thuận chủ trương đầu tư dự án cảng cạn",
            "Đ/c Quang", "Đ/c Thảo", "Khi có yêu cầu", None, lead=Q),
        row(8, "Dự thảo Kế hoạch xúc tiến đầu tư năm 2027",
            "Đ/c Hương", "Đ/c Thảo", "30/10/2026", None, lead=Q, due="2026-10-30"),
        row(9, "Bàn giao hồ sơ dự án đã số hóa giai đoạn 2010 - 2014 cho Văn phòng", "Đ/c Lan Anh", "Đ/c Thảo", "23/10/2026", None, lead=Q, due="2026-10-23"),
        row(10, "Sinh hoạt chuyên đề về Luật Đầu tư năm 2025",
            "Cả phòng", "Đ/c Tuấn", "Tháng 10/2026", None, lead=Q, due="2026-10-31"),
        [],
        [None, None, None, "TRƯỞNG PHÒNG"],
        [],
        [None, None, None, "Nguyễn Anh Tuấn"],
    ]
    return Document("KH thang 10 P.QLDT.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 10, 2))


def _list_labour() -> Document:
    row = rows_of(("number", "content", "person", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Công việc", "Chuyên viên", "Thời gian hoàn thành", "Kết quả, sản phẩm"],
        row("1", "Thẩm định hồ sơ cấp giấy phép lao động cho người lao động nước ngoài", "Trần Thu Hà", "Hằng ngày", "Giấy phép lao động", lead=L),
        row("2", "Tổng hợp tình hình sử dụng lao động nước ngoài quý III/2026", "Trần Thu Hà", "10/10/2026", "Báo cáo", lead=L, due="2026-10-10"),
        row("3", "Kiểm tra việc thực hiện pháp luật lao động tại 04 doanh nghiệp trong KCN Đồ Sơn", "Lê Văn Nam\nPhạm Thị Dung",
            "Từ 12/10 đến 23/10/2026", "Biên bản kiểm tra", lead=L, due="2026-10-23"),
        row("4", "Báo cáo kết quả kiểm tra pháp luật lao động đợt 2 năm 2026", "Lê Văn Nam", "30/10/2026", "Báo cáo trình Trưởng ban",
            lead=L, due="2026-10-30"),
        row("5", "Rà soát, đôn đốc doanh nghiệp đăng ký nội quy lao động, thỏa ước lao động tập thể", "Phạm Thị Dung", "Trong tháng 10",
            "Danh sách doanh nghiệp chưa đăng ký", lead=L, due="2026-10-31"),
        row("6", "Phối hợp với Công đoàn Khu kinh tế nắm tình hình quan hệ lao động", "Nguyễn Đức Long", "Thường xuyên", "", lead=L),
        row("7", "Tham mưu văn bản trả lời kiến nghị của Công ty TNHH LG Display Việt Nam về làm thêm giờ", "Nguyễn Đức Long", "07/10/2026",
            "Công văn", lead=L, due="2026-10-07"),
        row("8", "Xây dựng kế hoạch tuyên truyền pháp luật lao động năm 2027", "Phạm Thị Dung", "28/10/2026", "Dự thảo Kế hoạch",
            lead=L, due="2026-10-28"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHÒNG QUẢN LÝ LAO ĐỘNG",
        "Hải Phòng, ngày 30 tháng 9 năm 2026",
        "LỊCH CÔNG TÁC THÁNG 10/2026",
        "Căn cứ chương trình công tác năm 2026, Phòng Quản lý lao động xây dựng lịch công tác tháng 10/2026 như sau:",
        cells(rows),
        "Trên đây là lịch công tác tháng 10/2026 của Phòng Quản lý lao động, gửi Văn phòng tổng hợp./.",
        "Nơi nhận:",
        "- Văn phòng (để tổng hợp);",
        "- Lưu: QLLĐ.",
        "TRƯỞNG PHÒNG",
        "Vũ Thị Hải Yến",
    )
    return Document("Lich cong tac T10 QLLD.docx", data, tasks(rows), date(2026, 10, 2))


def _list_environment() -> Document:
    row = rows_of(("field", "number", "content", "person", "help", "start", "end"))

    def day(number: int) -> datetime:
        return datetime(2026, 10, number)

    rows: list[Any] = [
        ["DANH MỤC CÔNG VIỆC THÁNG 10/2026"],
        ["Đơn vị: Phòng Tài nguyên và Môi trường"],
        [],
        ["Lĩnh vực", "STT", "Nội dung nhiệm vụ", "Cán bộ thực hiện", "Đơn vị phối hợp", "Bắt đầu", "Hoàn thành"],
        row("Môi trường", 1, "Thẩm định báo cáo đánh giá tác động môi trường dự án sản xuất linh kiện điện tử của Công ty TNHH Pegatron Việt Nam",
            "Bùi Thanh Sơn", "P. QLĐT", day(1), day(15), lead=M, support=Q, due="2026-10-15"),
        row(None, 2, "Kiểm tra vận hành trạm xử lý nước thải tập trung KCN Nomura", "Hoàng Mai", None, day(6), day(8), lead=M, due="2026-10-08"),
        row(None, 3, "Tổng hợp kết quả quan trắc môi trường quý III/2026", "Hoàng Mai", None, day(5), day(20), lead=M, due="2026-10-20"),
        row(None, 4, "Đôn đốc các doanh nghiệp nộp hồ sơ đăng ký môi trường", "Bùi Thanh Sơn", "P. DN&GSĐT", day(1), day(30), lead=M, support=D, due="2026-10-30"),
        row("Đất đai", 5, "Rà soát diện tích đất chưa cho thuê lại tại các khu công nghiệp", "Đỗ Quốc Việt", "P. QLĐT, P. DN&GSĐT", day(7), day(23),
            lead=M, support=[Q, D], due="2026-10-23"),
        row(None, 6, "Tham mưu văn bản gửi UBND quận Hải An về giải phóng mặt bằng KCN Nam Đình Vũ giai đoạn 2", "Đỗ Quốc Việt", None, day(5), day(9),
            lead=M, due="2026-10-09"),
        row(None, 7, "Xác nhận ranh giới khu đất dự án kho ngoại quan tại Khu kinh tế Đình Vũ - Cát Hải", "Đỗ Quốc Việt", "Sở Nông nghiệp và Môi trường",
            day(12), day(16), lead=M, due="2026-10-16"),
        row("Công tác khác", 8, "Cung cấp số liệu xây dựng báo cáo sơ kết 9 tháng", "Hoàng Mai", "Văn phòng", day(1), day(5), lead=M, support=V, due="2026-10-05"),
        row(None, 9, "Lập hồ sơ công việc, nộp lưu tài liệu năm 2025", "Toàn phòng", "Văn phòng", day(1), day(31), lead=M, support=V, due="2026-10-31"),
        [],
        [None, None, "Người lập biểu", None, None, "Lãnh đạo phòng"],
        [None, None, "Hoàng Mai", None, None, "Phạm Quang Huy"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=5, max_row=13, min_col=6, max_col=7):
            for cell in line:
                cell.number_format = "dd/mm/yyyy"

    data = workbook(cells(rows), merged=("A1:G1", "A2:G2", "A5:A8", "A9:A11", "A12:A13"), prepare=prepare)
    return Document("TNMT - danh muc cong viec thang 10.xlsx", data, tasks(rows), date(2026, 10, 2))


def _list_centre() -> Document:
    row = rows_of(("number", "content", "head", "person", "help", "deadline"))
    rows: list[Any] = [
        ["Stt", "Nhiệm vụ", "Chỉ đạo", "Phân công thực hiện", "Phối hợp", "Hạn hoàn thành"],
        ["I", "Dịch vụ việc làm", "", "", "", ""],
        row("1", "Tổ chức phiên giao dịch việc làm tại KCN VSIP Hải Phòng", "GĐ Cường", "Tổ Việc làm", "Phòng QLLĐ", "17/10/2026", lead=T, support=L, due="2026-10-17"),
        row("2", "Khảo sát nhu cầu tuyển dụng quý IV/2026 của doanh nghiệp trong KCN, KKT", "PGĐ Hoa", "Tổ Việc làm", "Phòng DN&GSĐT", "20/10/2026",
            lead=T, support=D, due="2026-10-20"),
        row("3", "Đăng tin tuyển dụng trên trang fanpage Trung tâm", "PGĐ Hoa", "Ngọc Ánh", "", "Hằng tuần", lead=T),
        ["II", "Đào tạo", "", "", "", ""],
        row("4", "Mở lớp huấn luyện an toàn, vệ sinh lao động nhóm 3 cho Công ty CP Nhựa Tiền Phong", "PGĐ Hoa", "Tổ Đào tạo", "", "14/10 và 21/10/2026",
            lead=T, due="2026-10-21"),
        row("5", "Ký hợp đồng đào tạo tiếng Việt cho chuyên gia nước ngoài", "GĐ Cường", "Tổ Đào tạo", "", "Tháng 10/2026", lead=T, due="2026-10-31"),
        ["III", "Xúc tiến đầu tư", "", "", "", ""],
        row("6", "Biên tập tài liệu giới thiệu môi trường đầu tư bằng tiếng Hàn, tiếng Nhật", "GĐ Cường", "Thu Trang, Đức Anh", "Phòng QLĐT", "18/10/2026",
            lead=T, support=Q, due="2026-10-18"),
        row("7", "Chuẩn bị hậu cần đón tiếp đoàn doanh nghiệp Hàn Quốc", "GĐ Cường", "Đức Anh", "Văn phòng", "19/10/2026", lead=T, support=V, due="2026-10-19"),
        ["IV", "Hành chính, tài chính", "", "", "", ""],
        row("8", "Quyết toán thu chi quý III/2026", "GĐ Cường", "Kế toán", "Văn phòng", "10/10/2026", lead=T, support=V, due="2026-10-10"),
    ]
    data = word(
        "TRUNG TÂM DỊCH VỤ VIỆC LÀM",
        "PHÂN CÔNG NHIỆM VỤ THÁNG 10 NĂM 2026",
        "(Kèm theo Thông báo số 41/TB-TTDVVL ngày 29/9/2026 của Trung tâm Dịch vụ việc làm)",
        cells(rows),
        "GIÁM ĐỐC",
        "Đào Mạnh Cường",
    )
    return Document("TTDVVL phan cong T10.docx", data, tasks(rows), date(2026, 10, 2))


def _annex_digital() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Hạ tầng, nền tảng số", "", "", "", ""],
        row("1", "Nâng cấp hệ thống quản trị và điều hành eHeza", "Văn phòng", "Các phòng chuyên môn", "Hệ thống được nghiệm thu", "Quý IV/2026",
            lead=V, support=PCM, due="2026-12-31"),
        row("2", "Kết nối, chia sẻ dữ liệu với kho dữ liệu dùng chung của thành phố", "Văn phòng", "Sở Khoa học và Công nghệ", "Biên bản kết nối", "30/11/2026",
            lead=V, due="2026-11-30"),
        row("3", "Rà soát, bảo đảm an toàn thông tin cấp độ 2", "Văn phòng", "Công an thành phố", "Hồ sơ cấp độ", "Trước ngày 15/12/2026", lead=V, due="2026-12-15"),
        ["II", "Dữ liệu số", "", "", "", ""],
        row("4", "Số hóa hồ sơ dự án đầu tư giai đoạn 2015 - 2020", "Phòng Quản lý đầu tư", "Văn phòng", "Cơ sở dữ liệu", "Tháng 12/2026",
            lead=Q, support=V, due="2026-12-31"),
        row("5", "Chuẩn hóa dữ liệu doanh nghiệp trong KCN, KKT", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư; Phòng Quản lý lao động",
            "Bộ dữ liệu", "Tháng 11/2026", lead=D, support=[Q, L], due="2026-11-30"),
        row("6", "Cập nhật dữ liệu lao động nước ngoài lên hệ thống", "Phòng Quản lý lao động", "", "", "Hằng tháng", lead=L),
        row("7", "Xây dựng bản đồ số về hạ tầng và môi trường các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư, Văn phòng",
            "Bản đồ số", "20/12/2026", lead=M, support=[Q, V], due="2026-12-20"),
        ["III", "Tuyên truyền, đào tạo", "", "", "", ""],
        row("8", "Tổ chức lớp tập huấn kỹ năng số, sử dụng trí tuệ nhân tạo cho công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "01 lớp tập huấn", "Tháng 10/2026", lead=V, support=ALL, due="2026-10-31"),
        row("9", "Tuyên truyền dịch vụ công trực tuyến đến doanh nghiệp", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý đầu tư", "Tin, bài, video", "Thường xuyên",
            lead=T, support=Q),
        row("10", "Hỗ trợ người lao động cài đặt, sử dụng VNeID", "Trung tâm Dịch vụ việc làm", "Công an thành phố; Phòng Quản lý lao động", "", "Năm 2026",
            lead=T, support=L, due="2026-12-31"),
        row("11", "Báo cáo kết quả thực hiện chuyển đổi số năm 2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "Báo cáo gửi Văn phòng", "10/12/2026",
            lead=ALL, due="2026-12-10"),
    ]
    data = word(
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ QUÝ IV NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 5120/KH-BQL ngày 05/10/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("PL KH 5120 chuyen doi so.docx", data, tasks(rows), date(2026, 10, 8))


def _annex_reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Kết quả đạt được", "Chủ trì", "Phối hợp", "Thời hạn"],
        row("1", "Rà soát, công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Ban Quản lý", "Quyết định công bố", "VP", "Các phòng chuyên môn",
            "25/10/2026", lead=V, support=PCM, due="2026-10-25"),
        row("2", "Đề xuất phương án đơn giản hóa thủ tục hành chính lĩnh vực đầu tư", "Phương án đơn giản hóa", "P. QLĐT", "VP", "31/10/2026", lead=Q, support=V, due="2026-10-31"),
        row("3", "Đề xuất phương án đơn giản hóa thủ tục hành chính lĩnh vực lao động", "Phương án đơn giản hóa", "P. QLLĐ", "VP", "31/10/2026", lead=L, support=V, due="2026-10-31"),
        row("4", "Đề xuất phương án đơn giản hóa thủ tục hành chính lĩnh vực môi trường", "Phương án đơn giản hóa", "P. TN&MT", "VP", "31/10/2026", lead=M, support=V, due="2026-10-31"),
        row("5", "Khảo sát mức độ hài lòng của doanh nghiệp", "Báo cáo khảo sát", "P. DN&GSĐT", "Trung tâm", "Từ ngày 01/11 đến ngày 20/11/2026", lead=D, support=T, due="2026-11-20"),
        row("6", "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026", "Bảng tự chấm điểm, tài liệu kiểm chứng", "VP", "P. QLĐT, P. DN&GSĐT, P. QLLĐ, P. TN&MT",
            "Trước 05/12/2026", lead=V, support=[Q, D, L, M], due="2026-12-05"),
        row("7", "Thực hiện ký số, xử lý hồ sơ công việc trên môi trường mạng", "", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "Thường xuyên", lead=ALL),
        row("8", "Niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa và trên Cổng thông tin điện tử", "", "VP", "Trung tâm", "Sau khi có Quyết định công bố", lead=V, support=T),
        row("9", "Thẩm định kết quả tự chấm điểm của Ban Quản lý", "Kết quả thẩm định", "Sở Nội vụ", "VP", "Theo kế hoạch của thành phố",
            lead="Sở Nội vụ", support=V, asked=True),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5098/KH-BQL",
        "Hải Phòng, ngày 02 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Cải cách thủ tục hành chính quý IV năm 2026",
        "Thực hiện Kế hoạch số 310/KH-UBND ngày 15/9/2026 của Ủy ban nhân dân thành phố, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch cải cách thủ tục hành chính quý IV năm 2026 như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao chất lượng giải quyết thủ tục hành chính, lấy doanh nghiệp làm trung tâm phục vụ.",
        "2. Việc triển khai phải bảo đảm thiết thực, hiệu quả, tránh hình thức.",
        "II. NHIỆM VỤ CỤ THỂ",
        "Nội dung chi tiết tại Phụ lục kèm theo.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ",
        "(Kèm theo Kế hoạch số 5098/KH-BQL ngày 02/10/2026)",
        cells(rows),
    )
    return Document("KH 5098 CCTTHC quy IV.docx", data, tasks(rows), date(2026, 10, 6))


def _quarter() -> Document:
    row = rows_of(("number", "content", "lead", "support", "board", "city", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026"],
        ["(Kèm theo Quyết định số 612/QĐ-BQL ngày 28/9/2026 của Trưởng ban)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", None, "Cấp trình", None, "Thời gian trình", "Ghi chú"],
        [None, None, "Chủ trì", "Phối hợp", "Lãnh đạo Ban", "UBND TP", None, None],
        ["A", "CÔNG VIỆC TRÌNH UBND THÀNH PHỐ"],
        row(1, "Đề án phát triển khu công nghiệp sinh thái giai đoạn 2026 - 2030", "Phòng TN&MT", "Phòng QLĐT", None, "x", "Tháng 12", None,
            lead=M, support=Q, due="2026-12-31"),
        row(2, "Báo cáo tổng kết hoạt động Khu kinh tế ven biển phía Nam năm 2026", "Phòng QLĐT", "Các phòng chuyên môn", None, "x", "15/12/2026", None,
            lead=Q, support=PCM, due="2026-12-15"),
        row(3, "Quy chế phối hợp quản lý lao động nước ngoài trên địa bàn thành phố", "Phòng QLLĐ", "Công an thành phố, Sở Nội vụ", None, "x", "Tháng 11", "Theo TB 455/TB-UBND",
            lead=L, due="2026-11-30"),
        row(4, "Tờ trình phê duyệt điều chỉnh quy hoạch phân khu xây dựng KCN An Dương", "Phòng QLĐT", "Phòng TN&MT; Sở Xây dựng", None, "x", "Tháng 10", None,
            lead=Q, support=M, due="2026-10-31"),
        ["B", "CÔNG VIỆC THUỘC THẨM QUYỀN CỦA TRƯỞNG BAN"],
        ["I", "Công tác văn phòng"],
        row(5, "Kế hoạch biên chế, vị trí việc làm năm 2027", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "x", None, "Tháng 10", None,
            lead=V, support=ALL, due="2026-10-31"),
        row(6, "Dự toán thu, chi ngân sách năm 2027", "Văn phòng", "Trung tâm", "x", None, "20/10/2026", None, lead=V, support=T, due="2026-10-20"),
        row(7, "Hội nghị cán bộ, công chức, viên chức và tổng kết công tác năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "x", None, "Tháng 12", None,
            lead=V, support=ALL, due="2026-12-31"),
        row(8, "Kế hoạch tuyển dụng viên chức Trung tâm năm 2027", "Văn phòng", "Trung tâm", "x", None, "Tháng 11", None, lead=V, support=T, due="2026-11-30"),
        ["II", "Công tác doanh nghiệp, lao động"],
        row(9, "Hội nghị đối thoại với doanh nghiệp Nhật Bản", "Phòng DN&GSĐT", "Phòng QLĐT, Trung tâm", "x", None, "Tháng 11", None, lead=D, support=[Q, T], due="2026-11-30"),
        row(10, "Giám sát, đánh giá đầu tư 15 dự án trong KCN Deep C", "Phòng DN&GSĐT", "Phòng TN&MT", "x", None, "Từ 15/10 đến 15/11/2026", None,
            lead=D, support=M, due="2026-11-15"),
        row(11, "Kế hoạch kiểm tra pháp luật lao động năm 2027", "Phòng QLLĐ", None, "x", None, "Quý IV", None, lead=L, due="2026-12-31"),
        ["III", "Đơn vị sự nghiệp"],
        row(12, "Phương án tự chủ tài chính giai đoạn 2027 - 2029", "Trung tâm", "Văn phòng", "x", None, "30/11/2026", None, lead=T, support=V, due="2026-11-30"),
        row(13, "Ngày hội việc làm công nhân Khu kinh tế năm 2026", "Trung tâm", "Phòng QLLĐ", "x", None, "Tháng 12", None, lead=T, support=L, due="2026-12-31"),
        [],
        ["Tổng số: 13 nhiệm vụ (UBND thành phố: 04; Trưởng ban: 09)"],
    ]
    data = workbook(cells(rows), merged=("A3:H3", "A4:H4", "A6:A7", "B6:B7", "C6:D6", "E6:F6", "G6:G7", "H6:H7"))
    return Document("CTCT quy IV-2026.xlsx", data, tasks(rows), date(2026, 10, 1))


def _tracking() -> Document:
    row = rows_of(("number", "source", "content", "lead", "support", "deadline", "state", "note"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ, LÃNH ĐẠO BAN GIAO"],
        ["(Cập nhật đến ngày 15/10/2026)"],
        [],
        ["STT", "Văn bản giao", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn xử lý", "Tình hình thực hiện", "Đánh giá"],
        row(1, "CV 6120/UBND-ĐT ngày 01/9/2026", "Báo cáo tiến độ giải phóng mặt bằng dự án hạ tầng KCN Tiên Thanh", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư",
            datetime(2026, 9, 25), "Đã báo cáo tại CV 5010/BQL-TNMT ngày 24/9/2026", "Hoàn thành đúng hạn", lead=M, support=Q, due="2026-09-25"),
        row(2, "TB 455/TB-UBND ngày 10/9/2026", "Xây dựng Quy chế phối hợp quản lý lao động nước ngoài", "Phòng Quản lý lao động", "Công an thành phố",
            datetime(2026, 11, 30), "Đang lấy ý kiến các sở, ngành", "Đang thực hiện trong hạn", lead=L, due="2026-11-30"),
        row(3, "CV 6233/UBND-TC ngày 12/9/2026", "Rà soát số nộp ngân sách của doanh nghiệp có vốn đầu tư nước ngoài", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng",
            datetime(2026, 10, 10), "Chưa có báo cáo", "Quá hạn", lead=D, support=V, due="2026-10-10"),
        row(4, "CV 6310/UBND-KSTTHC ngày 18/9/2026", "Tái cấu trúc quy trình 12 thủ tục hành chính thực hiện toàn trình", "Văn phòng", "Các phòng chuyên môn",
            datetime(2026, 10, 30), "Đã hoàn thành 7/12 thủ tục", "Đang thực hiện trong hạn", lead=V, support=PCM, due="2026-10-30"),
        row(5, "TB 120/TB-BQL ngày 20/9/2026", "Tham mưu xử lý dứt điểm kiến nghị của Công ty CP Shinec", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường",
            datetime(2026, 10, 5), "Đã tổ chức làm việc với công ty ngày 02/10/2026, đang hoàn thiện văn bản", "Quá hạn", lead=Q, support=M, due="2026-10-05"),
        row(6, "TB 120/TB-BQL ngày 20/9/2026", "Cung cấp thông tin tuyển dụng cho Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", None,
            "Hằng tuần", "Thực hiện thường xuyên", "Đang thực hiện", lead=T),
        row(7, "Ý kiến chỉ đạo trên HpNet", "Đề xuất phương án sắp xếp trụ sở làm việc", "Văn phòng", None, None, "Đang khảo sát", "Không hạn", lead=V),
        row(8, "CV 6402/UBND-NN ngày 28/9/2026", "Báo cáo công tác ứng phó bão số 9 tại các công trình trong KCN", "Phòng Tài nguyên và Môi trường", "Phòng DN&GSĐT",
            datetime(2026, 10, 2), "Đã báo cáo ngày 02/10/2026", "Hoàn thành đúng hạn", lead=M, support=D, due="2026-10-02"),
        row(9, "KL 77-KL/TU ngày 30/9/2026", "Tổng kết 5 năm thực hiện Nghị quyết của Thành ủy về phát triển khu kinh tế", "Phòng Quản lý đầu tư", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 12/2026", "Đang xây dựng đề cương", "Đang thực hiện trong hạn", lead=Q, support=ALL, due="2026-12-31"),
        row(10, "CV 6500/UBND-VX ngày 08/10/2026", "Báo cáo tình hình tiền lương, đình công tại các KCN", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm",
            datetime(2026, 10, 20), None, "Đang thực hiện trong hạn", lead=L, support=T, due="2026-10-20"),
        row(11, "Ý kiến chỉ đạo trên HpNet", "Lập danh sách doanh nghiệp nợ bảo hiểm xã hội", "Phòng Quản lý lao động", "Bảo hiểm xã hội thành phố; Phòng DN&GSĐT",
            datetime(2026, 10, 23), "Đang phối hợp với BHXH thành phố đối chiếu số liệu", "Đang thực hiện trong hạn", lead=L, support=D, due="2026-10-23"),
        [],
        [None, None, "Tổng cộng: 11 nhiệm vụ; hoàn thành 02; trong hạn 05; quá hạn 02; thường xuyên, không hạn 02"],
    ]

    def prepare(sheet: Any) -> None:
        for cell in sheet["F"]:
            if isinstance(cell.value, datetime):
                cell.number_format = "dd/mm/yyyy"

    return Document("Theo doi NV den 15-10.xlsx", workbook(cells(rows), prepare=prepare), tasks(rows), date(2026, 10, 16))


def _conclusion_projects() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5204/TB-BQL",
        "Hải Phòng, ngày 09 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Lê Trung Kiên tại cuộc họp giao ban tháng 10 năm 2026",
        "Ngày 07/10/2026, Trưởng ban Lê Trung Kiên chủ trì họp giao ban công tác tháng 10 năm 2026. Tham dự có các Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến các thành viên dự họp, Trưởng ban kết luận như sau:",
        "1. Đánh giá cao kết quả thu hút đầu tư 9 tháng đầu năm; vốn FDI đạt 82% kế hoạch năm. Tuy nhiên, tiến độ giải quyết một số kiến nghị của doanh nghiệp còn chậm.",
        "2. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát toàn bộ các dự án chậm tiến độ trên 24 tháng, đề xuất phương án xử lý, báo cáo Trưởng ban trước ngày 20/10/2026.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư khẩn trương tổng hợp số nộp ngân sách của doanh nghiệp FDI theo Công văn số 6233/UBND-TC, hoàn thành trong ngày 14/10/2026.",
        "4. Phòng Quản lý lao động tiếp tục theo dõi sát tình hình quan hệ lao động dịp cuối năm, kịp thời báo cáo lãnh đạo Ban khi có vụ việc phát sinh.",
        "5. Giao Văn phòng:",
        "a) Tham mưu dự toán ngân sách năm 2027, trình Trưởng ban trước ngày 18/10/2026;",
        "b) Xây dựng kịch bản Hội nghị tổng kết công tác năm 2026, xong trong tháng 11/2026;",
        "c) Đôn đốc các phòng, đơn vị xử lý nhiệm vụ quá hạn trên phân hệ NV UBND.",
        "6. Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động chuẩn bị phương án tổ chức Ngày hội việc làm công nhân Khu kinh tế, báo cáo đồng chí Phó Trưởng ban Bùi Ngọc Hải trước ngày 30/10/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp rà soát khối lượng công việc còn lại của năm 2026, gửi Văn phòng tổng hợp trước ngày 16/10/2026.",
        "Yêu cầu các phòng, đơn vị nêu cao tinh thần trách nhiệm, quyết tâm hoàn thành nhiệm vụ năm 2026.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        w("rà soát toàn bộ các dự án chậm tiến độ trên 24 tháng, đề xuất phương án xử lý, báo cáo Trưởng ban trước ngày 20/10/2026", Q, "2026-10-20", M),
        w("khẩn trương tổng hợp số nộp ngân sách của doanh nghiệp FDI theo Công văn số 6233/UBND-TC, hoàn thành trong ngày 14/10/2026", D, "2026-10-14"),
        w("tiếp tục theo dõi sát tình hình quan hệ lao động dịp cuối năm, kịp thời báo cáo lãnh đạo Ban khi có vụ việc phát sinh", L),
        w("Tham mưu dự toán ngân sách năm 2027, trình Trưởng ban trước ngày 18/10/2026", V, "2026-10-18"),
        w("Xây dựng kịch bản Hội nghị tổng kết công tác năm 2026, xong trong tháng 11/2026", V, "2026-11-30"),
        w("Đôn đốc các phòng, đơn vị xử lý nhiệm vụ quá hạn trên phân hệ NV UBND", V),
        w("chuẩn bị phương án tổ chức Ngày hội việc làm công nhân Khu kinh tế, báo cáo đồng chí Phó Trưởng ban Bùi Ngọc Hải trước ngày 30/10/2026", T, "2026-10-30", L),
        w("rà soát khối lượng công việc còn lại của năm 2026, gửi Văn phòng tổng hợp trước ngày 16/10/2026", ALL, "2026-10-16"),
    )
    return Document("TB 5204 ket luan giao ban.docx", data, wanted, date(2026, 10, 12))


def _conclusion_environment() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5260/TB-BQL",
        "Hải Phòng, ngày 14 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Ý kiến kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi làm việc với Công ty CP Khu công nghiệp Nam Cầu Kiền",
        "Ngày 12/10/2026, tại trụ sở Ban Quản lý, Phó Trưởng ban Bùi Ngọc Hải đã chủ trì buổi làm việc với Công ty CP Shinec về một số khó khăn, vướng mắc tại KCN Nam Cầu Kiền. Sau khi nghe Công ty báo cáo, ý kiến của các phòng, Phó Trưởng ban kết luận, chỉ đạo:",
        "I. Về công tác bảo vệ môi trường",
        "Ban Quản lý ghi nhận nỗ lực của Công ty trong xây dựng khu công nghiệp sinh thái.",
        "1. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra hệ thống thu gom nước mưa, nước thải của KCN; thời gian hoàn thành: 25/10/2026.",
        "2. Phòng Tài nguyên và Môi trường hướng dẫn Công ty lập hồ sơ đề nghị chứng nhận khu công nghiệp sinh thái. Thời hạn: tháng 11/2026.",
        "II. Về thủ tục đầu tư, đất đai",
        "1. Phòng Quản lý đầu tư tham mưu văn bản báo cáo UBND thành phố về điều chỉnh chủ trương đầu tư dự án hạ tầng KCN, trình lãnh đạo Ban trước ngày 22/10/2026.",
        "2. Đề nghị Công ty CP Shinec bổ sung hồ sơ năng lực tài chính, gửi Ban Quản lý trước ngày 18/10/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp các kiến nghị của doanh nghiệp thứ cấp trong KCN, đề xuất hướng giải quyết, báo cáo Phó Trưởng ban trước ngày 27/10/2026.",
        "III. Về lao động, nhà ở công nhân",
        "1. Giao Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu nhà ở của công nhân tại KCN, báo cáo kết quả trong tháng 10/2026.",
        "2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Phó Trưởng ban ngày 30/10/2026.",
        "Trên đây là kết luận của Phó Trưởng ban Bùi Ngọc Hải, Ban Quản lý thông báo để các đơn vị biết và thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban (để b/c);",
        "- Công ty CP Shinec;",
        "- Các phòng: QLĐT, DN&GSĐT, QLLĐ, TN&MT;",
        "- Lưu: VT.",
    )
    wanted = (
        w("kiểm tra hệ thống thu gom nước mưa, nước thải của KCN; thời gian hoàn thành: 25/10/2026", M, "2026-10-25", D),
        w("hướng dẫn Công ty lập hồ sơ đề nghị chứng nhận khu công nghiệp sinh thái", M, "2026-11-30"),
        w("tham mưu văn bản báo cáo UBND thành phố về điều chỉnh chủ trương đầu tư dự án hạ tầng KCN, trình lãnh đạo Ban trước ngày 22/10/2026", Q, "2026-10-22"),
        w("bổ sung hồ sơ năng lực tài chính, gửi Ban Quản lý trước ngày 18/10/2026", "Công ty CP Shinec", "2026-10-18", asked=True),
        w("tổng hợp các kiến nghị của doanh nghiệp thứ cấp trong KCN, đề xuất hướng giải quyết, báo cáo Phó Trưởng ban trước ngày 27/10/2026", D, "2026-10-27"),
        w("khảo sát nhu cầu nhà ở của công nhân tại KCN, báo cáo kết quả trong tháng 10/2026", L, "2026-10-31", T),
        w("theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Phó Trưởng ban ngày 30/10/2026", V, "2026-10-30"),
    )
    return Document("TB 5260 KL lam viec Shinec.docx", data, wanted, date(2026, 10, 15))


def _minutes() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "BIÊN BẢN HỌP",
        "Rà soát tiến độ thực hiện nhiệm vụ quý IV năm 2026",
        "Thời gian: 14 giờ 00 ngày 19/10/2026.",
        "Địa điểm: Phòng họp tầng 3.",
        "Chủ trì: Đ/c Bùi Ngọc Hải, Phó Trưởng ban. Thư ký: Đ/c Nguyễn Thị Vân, Văn phòng.",
        "I. CÁC PHÒNG BÁO CÁO",
        "1. Phòng Quản lý đầu tư: Đã hoàn thành 9/12 nhiệm vụ tháng 10; hồ sơ điều chỉnh quy hoạch KCN An Dương đang chờ ý kiến Sở Xây dựng.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư: Đã gửi báo cáo số nộp ngân sách; đang giám sát 6/15 dự án tại KCN Deep C, dự kiến hoàn thành ngày 15/11/2026.",
        "3. Phòng Quản lý lao động: Đã kiểm tra 03/04 doanh nghiệp; tình hình quan hệ lao động ổn định.",
        "4. Phòng Tài nguyên và Môi trường: Đã tổng hợp kết quả quan trắc quý III; 02 doanh nghiệp có thông số vượt quy chuẩn.",
        "5. Trung tâm Dịch vụ việc làm: Phiên giao dịch việc làm ngày 17/10/2026 có 32 doanh nghiệp tham gia, kết nối trên 500 lao động.",
        "II. Ý KIẾN THẢO LUẬN",
        "Đ/c Phạm Anh Tuấn, Chánh Văn phòng: Đề nghị các phòng gửi báo cáo đúng hạn, tránh để Văn phòng phải nhắc nhiều lần.",
        "III. KẾT LUẬN CỦA CHỦ TRÌ",
        "1. Phòng Quản lý đầu tư làm việc trực tiếp với Sở Xây dựng về hồ sơ điều chỉnh quy hoạch KCN An Dương, báo cáo kết quả trước ngày 26/10/2026.",
        "2. Phòng Tài nguyên và Môi trường lập biên bản, yêu cầu 02 doanh nghiệp có thông số vượt quy chuẩn khắc phục; hoàn thành trước 31/10/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư phối hợp với Phòng Tài nguyên và Môi trường đẩy nhanh tiến độ giám sát các dự án tại KCN Deep C, xong trước ngày 10/11/2026.",
        "4. Phòng Quản lý lao động dự thảo báo cáo tình hình tiền lương, thưởng Tết năm 2027. Hạn: 10/12/2026.",
        "5. Trung tâm Dịch vụ việc làm báo cáo kết quả phiên giao dịch việc làm, gửi Văn phòng ngày 23/10/2026.",
        "6. Văn phòng tổng hợp danh sách nhiệm vụ quá hạn của từng phòng, gửi lãnh đạo Ban vào thứ Sáu hằng tuần.",
        "7. Văn phòng chủ trì, phối hợp với các phòng chuyên môn chuẩn bị nội dung làm việc với Đoàn giám sát HĐND thành phố ngày 05/11/2026.",
        "Cuộc họp kết thúc hồi 16 giờ 30 cùng ngày./.",
        "THƯ KÝ",
        "Nguyễn Thị Vân",
        "CHỦ TRÌ",
        "Bùi Ngọc Hải",
    )
    wanted = (
        w("làm việc trực tiếp với Sở Xây dựng về hồ sơ điều chỉnh quy hoạch KCN An Dương, báo cáo kết quả trước ngày 26/10/2026", Q, "2026-10-26"),
        w("lập biên bản, yêu cầu 02 doanh nghiệp có thông số vượt quy chuẩn khắc phục; hoàn thành trước 31/10/2026", M, "2026-10-31"),
        w("đẩy nhanh tiến độ giám sát các dự án tại KCN Deep C, xong trước ngày 10/11/2026", D, "2026-11-10", M),
        w("dự thảo báo cáo tình hình tiền lương, thưởng Tết năm 2027", L, "2026-12-10"),
        w("báo cáo kết quả phiên giao dịch việc làm, gửi Văn phòng ngày 23/10/2026", T, "2026-10-23"),
        w("tổng hợp danh sách nhiệm vụ quá hạn của từng phòng, gửi lãnh đạo Ban vào thứ Sáu hằng tuần", V),
        w("chuẩn bị nội dung làm việc với Đoàn giám sát HĐND thành phố ngày 05/11/2026", V, "2026-11-05", PCM),
    )
    return Document("Bien ban hop 19-10.docx", data, wanted, date(2026, 10, 21))


def _letter() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5301/BQL-VP",
        "V/v chuẩn bị tổng kết công tác năm 2026 và xây dựng kế hoạch năm 2027",
        "Hải Phòng, ngày 20 tháng 10 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 6588/UBND-TH ngày 15/10/2026 của Ủy ban nhân dân thành phố về việc chuẩn bị tổng kết công tác năm 2026, Trưởng ban Ban Quản lý yêu cầu các phòng, đơn vị thực hiện một số nội dung sau:",
        "1. Văn phòng",
        "- Xây dựng đề cương báo cáo tổng kết năm 2026, gửi các phòng, đơn vị trước ngày 25/10/2026.",
        "- Tổng hợp, hoàn thiện báo cáo tổng kết trình Trưởng ban trước ngày 25/11/2026.",
        "- Hướng dẫn công tác đánh giá, xếp loại công chức, viên chức năm 2026. Thời hạn: 15/11/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Báo cáo kết quả thu hút đầu tư năm 2026, dự kiến chỉ tiêu năm 2027; gửi Văn phòng trước ngày 10/11/2026.",
        "- Đề xuất danh mục dự án kêu gọi đầu tư năm 2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Báo cáo tình hình sản xuất kinh doanh của doanh nghiệp năm 2026; gửi Văn phòng trước ngày 10/11/2026.",
        "4. Phòng Quản lý lao động",
        "- Báo cáo công tác quản lý lao động năm 2026, tình hình lao động nước ngoài; gửi Văn phòng trước ngày 10/11/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Báo cáo công tác quản lý đất đai, bảo vệ môi trường năm 2026; gửi Văn phòng trước ngày 10/11/2026.",
        "- Phối hợp với Phòng Quản lý đầu tư rà soát quỹ đất sạch phục vụ thu hút đầu tư năm 2027, xong trong tháng 11/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Báo cáo kết quả hoạt động sự nghiệp năm 2026; gửi Văn phòng trước ngày 10/11/2026.",
        "Nhận được văn bản này, yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện; trong quá trình thực hiện nếu có vướng mắc, phản ánh về Văn phòng (đ/c Vân, ĐT 0912.345.678) để được hướng dẫn./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban (để b/c);",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    wanted = (
        w("Xây dựng đề cương báo cáo tổng kết năm 2026, gửi các phòng, đơn vị trước ngày 25/10/2026", V, "2026-10-25"),
        w("Tổng hợp, hoàn thiện báo cáo tổng kết trình Trưởng ban trước ngày 25/11/2026", V, "2026-11-25"),
        w("Hướng dẫn công tác đánh giá, xếp loại công chức, viên chức năm 2026", V, "2026-11-15"),
        w("Báo cáo kết quả thu hút đầu tư năm 2026, dự kiến chỉ tiêu năm 2027; gửi Văn phòng trước ngày 10/11/2026", Q, "2026-11-10"),
        w("Đề xuất danh mục dự án kêu gọi đầu tư năm 2027", Q),
        w("Báo cáo tình hình sản xuất kinh doanh của doanh nghiệp năm 2026; gửi Văn phòng trước ngày 10/11/2026", D, "2026-11-10"),
        w("Báo cáo công tác quản lý lao động năm 2026, tình hình lao động nước ngoài; gửi Văn phòng trước ngày 10/11/2026", L, "2026-11-10"),
        w("Báo cáo công tác quản lý đất đai, bảo vệ môi trường năm 2026; gửi Văn phòng trước ngày 10/11/2026", M, "2026-11-10"),
        w("rà soát quỹ đất sạch phục vụ thu hút đầu tư năm 2027, xong trong tháng 11/2026", M, "2026-11-30", Q),
        w("Báo cáo kết quả hoạt động sự nghiệp năm 2026; gửi Văn phòng trước ngày 10/11/2026", T, "2026-11-10"),
    )
    return Document("CV 5301 tong ket nam.docx", data, wanted, date(2026, 10, 22))


def _chat() -> Document:
    text = """Kính gửi các anh chị, Văn phòng xin gửi các việc sếp Kiên giao tại hội ý sáng nay 26/10/2026 ạ:
1. P. QLĐT: chuẩn bị bài phát biểu của Trưởng ban tại lễ khởi công nhà máy Công ty Heesung ngày 29/10
2. P. DN&GSĐT: rà lại danh sách doanh nghiệp mời dự hội nghị đối thoại, gửi VP trước 30/10
3. P. QLLĐ: nắm thông tin vụ công nhân Công ty Kai Yang ngừng việc, báo cáo sếp trong ngày 26/10
4. P. TN&MT phối hợp P. QLĐT trả lời công văn của UBND huyện Cát Hải về ranh giới khu phi thuế quan, hạn 02/11
5. Trung tâm: gửi ảnh, tin bài phiên giao dịch việc làm để đăng Cổng thông tin, xong trước 28/10
6. Các phòng chuyên môn, đơn vị sự nghiệp: đăng ký nhu cầu văn phòng phẩm quý I/2027 trước ngày 05/11
7. VP: đặt phòng họp, gửi giấy mời hội nghị đối thoại doanh nghiệp Nhật Bản trước 06/11
Anh chị nhận được phản hồi giúp em ạ. Em cảm ơn!"""
    wanted = (
        w("chuẩn bị bài phát biểu của Trưởng ban tại lễ khởi công nhà máy Công ty Heesung ngày 29/10", Q, "2026-10-29"),
        w("rà lại danh sách doanh nghiệp mời dự hội nghị đối thoại, gửi VP trước 30/10", D, "2026-10-30"),
        w("nắm thông tin vụ công nhân Công ty Kai Yang ngừng việc, báo cáo sếp trong ngày 26/10", L, "2026-10-26"),
        w("trả lời công văn của UBND huyện Cát Hải về ranh giới khu phi thuế quan, hạn 02/11", M, "2026-11-02", Q),
        w("gửi ảnh, tin bài phiên giao dịch việc làm để đăng Cổng thông tin, xong trước 28/10", T, "2026-10-28"),
        w("đăng ký nhu cầu văn phòng phẩm quý I/2027 trước ngày 05/11", ALL, "2026-11-05"),
        w("đặt phòng họp, gửi giấy mời hội nghị đối thoại doanh nghiệp Nhật Bản trước 06/11", V, "2026-11-06"),
    )
    return Document("tin nhan.txt", text.encode(), wanted, date(2026, 10, 26))
