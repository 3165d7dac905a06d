# ruff: noqa: E501
"""Papers of the year 2027, retyped as they came: annual, quarterly and monthly programmes, annexes of plans, a tracking list, a conclusion, a chat text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _annual()
    yield _second_quarter()
    yield _march()
    yield _reform()
    yield _digital()
    yield _corruption()
    yield _thrift()
    yield _fire()
    yield _law()
    yield _promotion()
    yield _tracking()
    yield _september()
    yield _conclusion()
    yield _chat()


def _span(rows: list[Any], letter: str, first: str, last: str, column: int = 1) -> str:
    """The range of a column from the row of one content to that of another."""
    at = {str(row[column]): number for number, row in enumerate(cells(rows), start=1) if len(row) > column}
    return f"{letter}{at[first]}:{letter}{at[last]}"


def _annual() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "level"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["PHỤ LỤC"],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 86/QĐ-BQL ngày 14 tháng 01 năm 2027 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Cấp trình, ban hành"],
        ["A", "NHIỆM VỤ TRÌNH THÀNH ỦY, UBND THÀNH PHỐ"],
        ["I", "Lĩnh vực quy hoạch, đầu tư"],
        row(
            1,
            "Đề án điều chỉnh tổng thể quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải đến năm 2045",
            "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường; Sở Xây dựng",
            "Quý III/2027",
            "UBND thành phố",
            lead=Q,
            support=M,
            due="2027-09-30",
        ),
        row(
            2,
            "Tờ trình về danh mục dự án kêu gọi đầu tư vào các khu công nghiệp, khu kinh tế giai đoạn 2027 - 2030",
            "Phòng Quản lý đầu tư",
            "Trung tâm Dịch vụ việc làm",
            "Tháng 4/2027",
            "UBND thành phố",
            lead=Q,
            support=T,
            due="2027-04-30",
        ),
        row(
            3,
            "Báo cáo kết quả rà soát các dự án chậm tiến độ, đề xuất phương án xử lý đối với từng dự án",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường",
            "Tháng 6/2027",
            "Ban Thường vụ Thành ủy",
            lead=D,
            support=(Q, M),
            due="2027-06-30",
        ),
        ["II", "Lĩnh vực môi trường, lao động"],
        row(
            4,
            "Đề án chuyển đổi khu công nghiệp Nam Cầu Kiền theo mô hình khu công nghiệp sinh thái",
            "Phòng Tài nguyên và Môi trường",
            "Các phòng chuyên môn",
            "Quý IV/2027",
            "UBND thành phố",
            lead=M,
            support=PCM,
            due="2027-12-31",
        ),
        row(
            5,
            "Báo cáo tình hình nhà ở công nhân và các thiết chế công đoàn tại các khu công nghiệp",
            "Phòng Quản lý lao động",
            "Liên đoàn Lao động thành phố, Sở Xây dựng",
            "Tháng 9/2027",
            "UBND thành phố",
            lead=L,
            due="2027-09-30",
        ),
        ["B", "NHIỆM VỤ THUỘC THẨM QUYỀN CỦA BAN QUẢN LÝ"],
        ["I", "Văn phòng"],
        row(
            6,
            "Quy chế làm việc của Ban Quản lý Khu kinh tế Hải Phòng (sửa đổi)",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 3/2027",
            "Trưởng ban",
            lead=V,
            support=ALL,
            due="2027-03-31",
        ),
        row(
            7,
            "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2027",
            "Văn phòng",
            "Các phòng, đơn vị liên quan",
            "Tháng 02/2027",
            "Trưởng ban",
            lead=V,
            due="2027-02-28",
        ),
        row(
            8,
            "Tổ chức Hội nghị cán bộ, công chức, người lao động và tổng kết công tác năm 2027",
            "Văn phòng",
            "Công đoàn cơ quan",
            "Tháng 12/2027",
            None,
            lead=V,
            due="2027-12-31",
        ),
        row(
            9,
            "Theo dõi, đôn đốc việc thực hiện nhiệm vụ UBND thành phố giao trên phân hệ NV UBND",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Thường xuyên",
            None,
            lead=V,
            support=ALL,
        ),
        ["II", "Các phòng chuyên môn"],
        row(
            10,
            "Thẩm định, cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư cho các dự án trong KCN, KKT",
            "Phòng Quản lý đầu tư",
            "Phòng DN&GSĐT, Phòng TN&MT",
            "Thường xuyên",
            "Trưởng ban",
            lead=Q,
            support=(D, M),
        ),
        row(
            11,
            "Kế hoạch kiểm tra, giám sát, đánh giá đầu tư năm 2027 đối với các dự án sản xuất, kinh doanh",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            None,
            "Quý I/2027",
            "Trưởng ban",
            lead=D,
            due="2027-03-31",
        ),
        row(
            12,
            "Tổ chức đối thoại giữa lãnh đạo Ban Quản lý với doanh nghiệp trong các khu công nghiệp",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Văn phòng, Phòng QLLĐ",
            "Tháng 5 và tháng 11/2027",
            None,
            lead=D,
            support=(V, L),
            due="2027-11-30",
        ),
        row(
            13,
            "Kiểm tra việc chấp hành pháp luật lao động, bảo hiểm xã hội tại 25 doanh nghiệp",
            "Phòng Quản lý lao động",
            "Bảo hiểm xã hội thành phố",
            "Từ tháng 4 đến tháng 10/2027",
            "Trưởng ban",
            lead=L,
            due="2027-10-31",
        ),
        row(
            14,
            "Kế hoạch ứng phó sự cố môi trường tại các khu công nghiệp",
            "Phòng Tài nguyên và Môi trường",
            "Ban Chỉ huy Phòng thủ dân sự thành phố",
            "Trước ngày 15/5/2027",
            "Trưởng ban",
            lead=M,
            due="2027-05-15",
        ),
        ["III", "Đơn vị sự nghiệp"],
        row(
            15,
            "Tổ chức 04 phiên giao dịch việc làm lưu động tại các khu công nghiệp",
            "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động",
            "Hằng quý",
            None,
            lead=T,
            support=L,
        ),
        row(
            16,
            "Phương án tự chủ tài chính giai đoạn 2028 - 2030 của Trung tâm",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "Tháng 10/2027",
            "UBND thành phố",
            lead=T,
            support=V,
            due="2027-10-31",
        ),
        [],
        ["Tổng số: 16 nhiệm vụ"],
        [None, None, None, None, "TRƯỞNG BAN"],
    ]
    data = workbook(cells(rows), merged=("A4:F4", "A5:F5", "A6:F6"))
    return Document("chuong-trinh-cong-tac-2027", data, tasks(rows), on=date(2027, 1, 18))


def _second_quarter() -> Document:
    row = rows_of(("number", "content", "head", "who", "deadline", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ II NĂM 2027"],
        ["(Kèm theo Thông báo số 1042/TB-BQL ngày 30/3/2027)"],
        ["TT", "Nội dung công việc", "Lãnh đạo Ban chỉ đạo", "Đơn vị thực hiện", "Thời hạn", "Sản phẩm"],
        ["I", "Nhiệm vụ chuyển tiếp từ quý I"],
        row(
            1,
            "Hoàn thiện hồ sơ thành lập khu công nghiệp Tràng Duệ 3 mở rộng",
            "PTB Nguyễn Văn Hưng",
            "P. QLĐT (chủ trì), P. TN&MT",
            "15/4",
            "Tờ trình UBND thành phố",
            lead=Q,
            support=M,
            due="2027-04-15",
        ),
        row(
            2,
            "Xử lý dứt điểm kiến nghị của Công ty TNHH Hoa Phượng về điểm đấu nối nước thải",
            "PTB Trần Minh Đức",
            "P. TN&MT",
            "20/4",
            "Văn bản trả lời",
            lead=M,
            due="2027-04-20",
        ),
        ["II", "Nhiệm vụ mới"],
        row(
            3,
            "Tham mưu văn bản góp ý dự thảo Nghị định sửa đổi Nghị định quy định về quản lý khu công nghiệp và khu kinh tế",
            "PTB Nguyễn Văn Hưng",
            "P. QLĐT (chủ trì), P. DN&GSĐT, P. QLLĐ",
            "Tháng 4",
            "Công văn",
            lead=Q,
            support=(D, L),
            due="2027-04-30",
        ),
        row(
            4,
            "Tổng hợp báo cáo tài chính năm 2026 của doanh nghiệp FDI trong các KCN, KKT",
            "PTB Trần Minh Đức",
            "P. DN&GSĐT",
            "Tháng 5",
            "Báo cáo",
            lead=D,
            due="2027-05-31",
        ),
        row(
            5,
            "Tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2027",
            "PTB Phạm Thị Lan",
            "P. QLLĐ (chủ trì), Trung tâm",
            "01/5 - 31/5",
            "Kế hoạch, lễ phát động",
            lead=L,
            support=T,
            due="2027-05-31",
        ),
        row(
            6,
            "Rà soát, điều chỉnh quy hoạch phân khu các KCN theo địa giới hành chính mới",
            "PTB Nguyễn Văn Hưng",
            "P. QLĐT (chủ trì), P. TN&MT",
            "Tháng 6",
            "Báo cáo rà soát",
            lead=Q,
            support=M,
            due="2027-06-30",
        ),
        row(
            7,
            "Kiểm tra công tác bảo vệ môi trường tại các doanh nghiệp có nguy cơ gây ô nhiễm",
            "PTB Trần Minh Đức",
            "P. TN&MT (chủ trì), P. DN&GSĐT",
            "Quý II",
            "Thông báo kết luận kiểm tra",
            lead=M,
            support=D,
            due="2027-06-30",
        ),
        row(
            8,
            "Sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2027",
            "Trưởng ban",
            "Văn phòng",
            "25/6",
            "Báo cáo sơ kết",
            lead=V,
            due="2027-06-25",
        ),
        row(
            9,
            "Đánh giá, chấm điểm Bộ chỉ số DDCI cấp phòng 6 tháng đầu năm",
            "Trưởng ban",
            "Văn phòng (chủ trì), các phòng chuyên môn",
            "Trước 20/6",
            "Bảng điểm",
            lead=V,
            support=PCM,
            due="2027-06-20",
        ),
        row(
            10,
            "Mở 02 lớp đào tạo kỹ năng cho người lao động khu công nghiệp Nam Đình Vũ",
            "PTB Phạm Thị Lan",
            "Trung tâm",
            "Tháng 4, tháng 6",
            "Chứng nhận hoàn thành khóa học",
            lead=T,
            due="2027-06-30",
        ),
        ["Ghi chú: Các nhiệm vụ thường xuyên thực hiện theo Chương trình công tác năm 2027."],
    ]
    return Document("chuong-trinh-quy-II-2027", workbook(cells(rows), merged=("A2:F2", "A3:F3")), tasks(rows), on=date(2027, 4, 2))


def _march() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "Hải Phòng, ngày 26 tháng 02 năm 2027"],
        ["VĂN PHÒNG"],
        [None, "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2027"],
        [],
        ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"],
        row(1, "Báo cáo tình hình thu hút đầu tư quý I/2027", "P. QLĐT", None, datetime(2027, 3, 18), "Gửi Sở Tài chính", lead=Q, due="2027-03-18"),
        row(2, "Báo cáo cải cách hành chính quý I/2027", "VP", "Các PCM, ĐVSN", datetime(2027, 3, 12), None, lead=V, support=ALL, due="2027-03-12"),
        row(3, "Lập dự toán mua sắm máy tính, thiết bị văn phòng năm 2027", None, "P. QLĐT", datetime(2027, 3, 25), None, lead=V, support=Q, due="2027-03-25"),
        row(4, "Chuẩn bị hội trường, tài liệu họp giao ban tháng", None, None, "31/3", None, lead=V, due="2027-03-31"),
        row(
            5,
            "Kiểm tra thực địa tiến độ các dự án trong KCN DEEP C 2A",
            "P. DN&GSĐT",
            "P. QLĐT, P. TN&MT",
            "Từ 08/3 đến 12/3",
            "Theo KH số 45/KH-BQL",
            lead=D,
            support=(Q, M),
            due="2027-03-12",
        ),
        row(6, "Thông báo nộp báo cáo giám sát đầu tư tới các doanh nghiệp", None, None, datetime(2027, 3, 10), None, lead=D, due="2027-03-10"),
        row(
            7,
            "Cấp giấy phép lao động cho người nước ngoài làm việc tại các KCN, KKT",
            "P. QLLĐ",
            None,
            "Thường xuyên",
            None,
            lead=L,
        ),
        row(
            8,
            "Làm việc với Công an thành phố về quản lý chuyên gia nước ngoài ngày 17/3/2027",
            "P. QLLĐ",
            "VP; PA08 - Công an TP",
            None,
            "Chuẩn bị tài liệu",
            lead=L,
            support=V,
            due="2027-03-17",
        ),
        row(
            9,
            "Thẩm định báo cáo đánh giá tác động môi trường dự án mở rộng nhà máy LG Display",
            "P. TN&MT",
            "Sở Nông nghiệp và Môi trường",
            "Trong tháng 3",
            None,
            lead=M,
            due="2027-03-31",
        ),
        row(
            10,
            "Phiên giao dịch việc làm tại KCN VSIP",
            "TTDVVL",
            "P. QLLĐ",
            "06/3 và 20/3",
            None,
            lead=T,
            support=L,
            due="2027-03-20",
        ),
        [],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    merged = (
        _span(rows, "C", "Báo cáo cải cách hành chính quý I/2027", "Chuẩn bị hội trường, tài liệu họp giao ban tháng"),
        _span(rows, "C", "Kiểm tra thực địa tiến độ các dự án trong KCN DEEP C 2A", "Thông báo nộp báo cáo giám sát đầu tư tới các doanh nghiệp"),
    )

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_col=5, max_col=5):
            if isinstance(line[0].value, datetime):
                line[0].number_format = "dd/mm/yyyy"

    return Document("chuong-trinh-thang-3-2027", workbook(cells(rows), merged=merged, prepare=prepare), tasks(rows), on=date(2027, 3, 1))


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        [None, None, "PHỤ LỤC"],
        [None, None, "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027"],
        [None, None, "(Kèm theo Kế hoạch số 212/KH-BQL ngày 22/01/2027 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row(
            1,
            "Xây dựng, ban hành Kế hoạch kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương hành chính",
            "Kế hoạch",
            "Văn phòng",
            "Các phòng, đơn vị",
            "Tháng 02/2027",
            lead=V,
            due="2027-02-28",
        ),
        row(
            2,
            "Tổ chức kiểm tra công tác cải cách hành chính tại các phòng, đơn vị (tối thiểu 50% số phòng, đơn vị)",
            "Thông báo kết quả kiểm tra",
            "Văn phòng",
            "Phòng Quản lý đầu tư",
            "Quý II - Quý III/2027",
            lead=V,
            support=Q,
            due="2027-09-30",
        ),
        row(
            3,
            "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2027",
            "Báo cáo tự chấm điểm và tài liệu kiểm chứng",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trước ngày 10/12/2027",
            lead=V,
            support=ALL,
            due="2027-12-10",
        ),
        row(
            4,
            "Đăng ký sáng kiến cải cách hành chính cấp thành phố (mỗi phòng, đơn vị ít nhất 01 sáng kiến)",
            "Phiếu đăng ký",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Văn phòng",
            "31/3/2027",
            lead=ALL,
            support=V,
            due="2027-03-31",
        ),
        ["II", "CẢI CÁCH THỂ CHẾ"],
        row(
            5,
            "Rà soát văn bản quy phạm pháp luật do HĐND, UBND thành phố ban hành thuộc lĩnh vực quản lý của Ban Quản lý",
            "Báo cáo rà soát",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Các phòng chuyên môn; Sở Tư pháp",
            "Quý III/2027",
            lead=D,
            support=PCM,
            due="2027-09-30",
        ),
        row(
            6,
            "Tham mưu Quyết định của UBND thành phố thay thế Quy chế phối hợp quản lý nhà nước trong khu kinh tế, khu công nghiệp",
            "Dự thảo Quyết định",
            "Phòng Quản lý đầu tư",
            "Các phòng chuyên môn",
            "Quý II/2027",
            lead=Q,
            support=PCM,
            due="2027-06-30",
        ),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        [7, "Rà soát, đơn giản hóa thủ tục hành chính", None, None, None, None],
        row(
            "7.1",
            "Ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính",
            "Kế hoạch",
            "Văn phòng",
            None,
            "Tháng 01/2027",
            lead=V,
            due="2027-01-31",
        ),
        row(
            "7.2",
            "Rà soát nhóm thủ tục lĩnh vực đầu tư, xây dựng",
            "Biểu mẫu rà soát",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Trước 15/7/2027",
            lead=Q,
            support=V,
            due="2027-07-15",
        ),
        row(
            "7.3",
            "Rà soát nhóm thủ tục lĩnh vực lao động, việc làm",
            "Biểu mẫu rà soát",
            "Phòng Quản lý lao động",
            "Văn phòng",
            "Trước 15/7/2027",
            lead=L,
            support=V,
            due="2027-07-15",
        ),
        row(
            8,
            "Công bố, công khai đầy đủ, kịp thời thủ tục hành chính thuộc thẩm quyền giải quyết",
            "Quyết định công bố; niêm yết, đăng tải",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Thường xuyên",
            lead=V,
            support=PCM,
        ),
        row(
            9,
            "Lấy ý kiến đánh giá mức độ hài lòng của tổ chức, doanh nghiệp đối với việc giải quyết thủ tục hành chính",
            "Báo cáo kết quả khảo sát",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng; các phòng chuyên môn",
            "Tháng 6, tháng 11/2027",
            lead=T,
            support=(V, PCM),
            due="2027-11-30",
        ),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ"],
        row(
            10,
            "Rà soát, điều chỉnh Đề án vị trí việc làm",
            "Đề án trình Sở Nội vụ thẩm định",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Theo chỉ đạo của UBND thành phố",
            lead=V,
            support=ALL,
        ),
        row(
            11,
            "Thực hiện chuyển đổi vị trí công tác định kỳ đối với công chức, viên chức",
            "Quyết định",
            "Văn phòng",
            "Các phòng, đơn vị có liên quan",
            "Năm 2027",
            lead=V,
            due="2027-12-31",
        ),
        ["V", "CẢI CÁCH TÀI CHÍNH CÔNG"],
        row(
            12,
            "Công khai dự toán, quyết toán ngân sách theo quy định",
            "Quyết định công khai",
            "Văn phòng",
            None,
            "Hằng quý",
            lead=V,
        ),
        ["VI", "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ"],
        row(
            13,
            "Duy trì, cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015",
            "Báo cáo đánh giá nội bộ",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Quý IV",
            lead=V,
            support=PCM,
            due="2027-12-31",
        ),
    ]
    return Document("phu-luc-cchc-2027", workbook(cells(rows)), tasks(rows), on=date(2027, 1, 27))


def _digital() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "money"))
    rows: list[Any] = [
        ["PHỤ LỤC I"],
        ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ, ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2027"],
        ["(Ban hành kèm theo Kế hoạch số 318/KH-BQL ngày 05/02/2027 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["TT", "Tên nhiệm vụ", "Phân công thực hiện", None, "Kết quả, sản phẩm", "Thời gian hoàn thành", "Kinh phí (triệu đồng)"],
        [None, None, "Chủ trì", "Phối hợp", None, None, None],
        ["I", "Nhận thức số"],
        row(
            1,
            "Tập huấn kỹ năng sử dụng trợ lý ảo, trí tuệ nhân tạo cho công chức, viên chức",
            "Văn phòng",
            "Sở Khoa học và Công nghệ",
            "02 lớp tập huấn",
            "Tháng 5/2027",
            60,
            lead=V,
            due="2027-05-31",
        ),
        row(
            2,
            "Xây dựng chuyên mục Chuyển đổi số trên Cổng thông tin điện tử Ban Quản lý",
            "Trung tâm DVVL",
            "Văn phòng",
            "Chuyên mục được cập nhật tối thiểu 04 tin, bài/tháng",
            "Tháng 3/2027",
            None,
            lead=T,
            support=V,
            due="2027-03-31",
        ),
        ["II", "Dữ liệu số"],
        row(
            3,
            "Số hóa hồ sơ dự án đầu tư giai đoạn 2015 - 2020",
            "Phòng QLĐT",
            "Văn phòng, Phòng DN&GSĐT",
            "Kho dữ liệu số hóa",
            "30/9/2027",
            450,
            lead=Q,
            support=(V, D),
            due="2027-09-30",
        ),
        row(
            4,
            "Xây dựng cơ sở dữ liệu doanh nghiệp trong khu công nghiệp, khu kinh tế",
            "Phòng DN&GSĐT",
            "Các phòng chuyên môn",
            "Cơ sở dữ liệu dùng chung",
            "Quý III/2027",
            800,
            lead=D,
            support=PCM,
            due="2027-09-30",
        ),
        row(
            5,
            "Cập nhật dữ liệu lao động nước ngoài lên hệ thống của Bộ Nội vụ",
            "Phòng QLLĐ",
            None,
            "Dữ liệu được cập nhật",
            "Hằng tháng",
            None,
            lead=L,
        ),
        row(
            6,
            "Kết nối dữ liệu quan trắc nước thải tự động của các KCN về Ban Quản lý",
            "Phòng TN&MT",
            "Sở Nông nghiệp và Môi trường; các chủ đầu tư hạ tầng KCN",
            "12/14 KCN được kết nối",
            "Trước ngày 30/11/2027",
            300,
            lead=M,
            due="2027-11-30",
        ),
        ["III", "Nền tảng, hạ tầng số"],
        row(
            7,
            "Nâng cấp hệ thống quản trị và điều hành eHeza",
            "Văn phòng",
            "Trung tâm DVVL",
            "Hệ thống eHeza phiên bản 3.0",
            "Quý IV/2027",
            1200,
            lead=V,
            support=T,
            due="2027-12-31",
        ),
        row(
            8,
            "Thay thế thiết bị mạng, máy chủ hết khấu hao",
            "Văn phòng",
            None,
            "Biên bản nghiệm thu",
            "Quý II/2027",
            350,
            lead=V,
            due="2027-06-30",
        ),
        ["IV", "An toàn thông tin"],
        row(
            9,
            "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin",
            "Văn phòng",
            "Công an thành phố",
            "Quyết định phê duyệt",
            "Tháng 4/2027",
            None,
            lead=V,
            due="2027-04-30",
        ),
        row(
            10,
            "Diễn tập ứng cứu sự cố an toàn thông tin mạng",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Báo cáo diễn tập",
            "Tháng 8/2027",
            40,
            lead=V,
            support=ALL,
            due="2027-08-31",
        ),
        ["Tổng cộng", None, None, None, None, None, 3200],
    ]
    merged = ("A1:G1", "A2:G2", "A3:G3", "C4:D4", "A4:A5", "B4:B5", "E4:E5", "F4:F5", "G4:G5")
    return Document("phu-luc-chuyen-doi-so-2027", workbook(cells(rows), merged=merged), tasks(rows), on=date(2027, 2, 15))


_SIGNED = [["Nơi nhận:\n- UBND thành phố (để báo cáo);\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VP/BQL.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nTrần Minh Đức"]]


def _head(number: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [f"Số: {number}", f"Hải Phòng, {day}"],
    ]


def _corruption() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"],
        row(
            "1",
            "Quán triệt, tuyên truyền Luật Phòng, chống tham nhũng và các văn bản hướng dẫn thi hành",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
            "Quý I, quý III",
            "Hội nghị quán triệt",
            lead=V,
            support=ALL,
            due="2027-09-30",
        ),
        row(
            "2",
            "Công khai, minh bạch trong công tác tổ chức cán bộ, mua sắm tài sản công",
            "Văn phòng",
            "",
            "Thường xuyên",
            "Văn bản công khai",
            lead=V,
        ),
        row(
            "3",
            "Xây dựng kế hoạch và thực hiện chuyển đổi vị trí công tác năm 2027",
            "Văn phòng",
            "Các phòng, đơn vị liên quan",
            "Trước ngày 30/6/2027",
            "Kế hoạch, quyết định",
            lead=V,
            due="2027-06-30",
        ),
        row(
            "4",
            "Tổ chức kê khai tài sản, thu nhập năm 2027 và công khai bản kê khai",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
            "Trước 31/12/2027",
            "Báo cáo gửi Thanh tra thành phố",
            lead=V,
            support=ALL,
            due="2027-12-31",
        ),
        row(
            "5",
            "Rà soát, hoàn thiện quy trình giải quyết thủ tục cấp Giấy chứng nhận đăng ký đầu tư, phòng ngừa nhũng nhiễu",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Quý II/2027",
            "Quy trình nội bộ",
            lead=Q,
            support=V,
            due="2027-06-30",
        ),
        row(
            "6",
            "Tự kiểm tra việc thực hiện quy tắc ứng xử trong hoạt động thanh tra, kiểm tra doanh nghiệp",
            "Phòng DN&GSĐT",
            "Phòng QLLĐ, Phòng TN&MT",
            "Tháng 10/2027",
            "Báo cáo tự kiểm tra",
            lead=D,
            support=(L, M),
            due="2027-10-31",
        ),
        row(
            "7",
            "Tiếp công dân, tiếp nhận và xử lý đơn thư khiếu nại, tố cáo, phản ánh về tham nhũng, tiêu cực",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Khi có phát sinh",
            "",
            lead=V,
            support=PCM,
        ),
        row(
            "8",
            "Báo cáo kết quả công tác phòng, chống tham nhũng, tiêu cực định kỳ",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
            "Trước ngày 15/6 và 15/12/2027",
            "Báo cáo",
            lead=V,
            support=ALL,
            due="2027-12-15",
        ),
    ]
    data = word(
        _head("402/KH-BQL", "ngày 23 tháng 02 năm 2027"),
        "KẾ HOẠCH",
        "Phòng, chống tham nhũng, tiêu cực năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng",
        "Thực hiện Kế hoạch số 31/KH-UBND ngày 29/01/2027 của UBND thành phố về công tác phòng, chống tham nhũng, tiêu cực năm 2027, "
        "Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức, người lao động trong công tác phòng, chống tham nhũng, tiêu cực.",
        "2. Việc triển khai phải đồng bộ, hiệu quả, gắn với nhiệm vụ chính trị của từng phòng, đơn vị.",
        "II. NỘI DUNG, NHIỆM VỤ",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc căn cứ Kế hoạch này tổ chức thực hiện, báo cáo kết quả về Văn phòng trước ngày 05/6 và 05/12/2027.",
        "2. Văn phòng theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban xem xét, quyết định./.",
        _SIGNED,
    )
    wanted = (
        *tasks(rows),
        Wanted(
            "căn cứ Kế hoạch này tổ chức thực hiện, báo cáo kết quả về Văn phòng trước ngày 05/6 và 05/12/2027",
            (ALL,),
            due="2027-12-05",
        ),
        Wanted("theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này", (V,)),
    )
    return Document("ke-hoach-pctn-2027", data, wanted, on=date(2027, 2, 25))


def _thrift() -> Document:
    row = rows_of(("number", "content", "product", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["Phụ lục"],
        ["PHÂN CÔNG NHIỆM VỤ THỰC HÀNH TIẾT KIỆM, CHỐNG LÃNG PHÍ NĂM 2027"],
        ["(Kèm theo Chương trình số 455/CTr-BQL ngày 03/3/2027)"],
        [],
        ["Stt", "Nội dung công việc", "Kết quả đạt được", "Đơn vị thực hiện", "Thời gian thực hiện", "Ghi chú"],
        ["1", "Trong quản lý, sử dụng kinh phí ngân sách"],
        row("1.1", "Rà soát, cắt giảm 10% chi thường xuyên để tạo nguồn cải cách tiền lương", "Văn bản gửi Sở Tài chính", "Văn phòng", "Trước 20/3/2027", None, lead=V, due="2027-03-20"),
        row("1.2", "Sửa đổi Quy chế chi tiêu nội bộ", "Quyết định của Trưởng ban", "Văn phòng", "Quý I", None, lead=V, due="2027-03-31"),
        row("1.3", "Sửa đổi Quy chế chi tiêu nội bộ của đơn vị sự nghiệp", "Quyết định của Giám đốc Trung tâm", "Trung tâm Dịch vụ việc làm", "Quý II", None, lead=T, due="2027-06-30"),
        ["2", "Trong quản lý, sử dụng tài sản công"],
        row("2.1", "Kiểm kê tài sản công tại thời điểm 0 giờ ngày 01/01/2027", "Biên bản kiểm kê", "Văn phòng, Trung tâm Dịch vụ việc làm", "31/3/2027", "Theo hướng dẫn của Sở Tài chính", lead=(V, T), due="2027-03-31"),
        row("2.2", "Thanh lý xe ô tô, thiết bị hỏng không còn sử dụng được", "Hồ sơ thanh lý", "Văn phòng", "Quý III", None, lead=V, due="2027-09-30"),
        ["3", "Trong quản lý, sử dụng đất đai, tài nguyên"],
        row("3.1", "Rà soát diện tích đất công nghiệp đã cho thuê nhưng chưa đưa vào sử dụng", "Báo cáo, danh sách dự án", "Phòng Tài nguyên và Môi trường", "Tháng 7", None, lead=M, due="2027-07-31"),
        row("3.2", "Đề xuất thu hồi dự án vi phạm pháp luật về đầu tư, đất đai", "Tờ trình", "Phòng Doanh nghiệp và Giám sát đầu tư", "Tháng 9", None, lead=D, due="2027-09-30"),
        ["4", "Kiểm tra, báo cáo"],
        row("4.1", "Tổng hợp báo cáo kết quả thực hành tiết kiệm, chống lãng phí năm 2027", "Báo cáo", "Văn phòng", "Trước ngày 15/01/2028", None, lead=V, due="2028-01-15"),
        [],
        ["Người lập biểu", None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("phu-luc-tiet-kiem-2027", workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3")), tasks(rows), on=date(2027, 3, 8))


def _fire() -> Document:
    row = rows_of(("number", "content", "deadline", "who"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Thời gian", "Đơn vị thực hiện"],
        row("1", "Kiện toàn Đội phòng cháy, chữa cháy và cứu nạn, cứu hộ cơ sở", "Tháng 3/2027", "Văn phòng", lead=V, due="2027-03-31"),
        row("2", "Kiểm tra, bảo dưỡng, thay thế bình chữa cháy tại trụ sở làm việc", "06 tháng/lần", "Văn phòng", lead=V),
        row(
            "3",
            "Huấn luyện nghiệp vụ phòng cháy, chữa cháy cho công chức, viên chức, người lao động",
            "Tháng 4/2027",
            "Văn phòng chủ trì, các phòng chuyên môn, đơn vị sự nghiệp phối hợp",
            lead=V,
            support=ALL,
            due="2027-04-30",
        ),
        row(
            "4",
            "Rà soát cơ sở có nguy cơ cháy, nổ cao trong các khu công nghiệp",
            "Trước ngày 30/4/2027",
            "Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, Phòng Quản lý đầu tư phối hợp",
            lead=D,
            support=Q,
            due="2027-04-30",
        ),
        row(
            "5",
            "Tuyên truyền an toàn phòng cháy, chữa cháy tại khu nhà ở công nhân",
            "Tháng 5 - tháng 10/2027",
            "Phòng Quản lý lao động chủ trì, Trung tâm Dịch vụ việc làm phối hợp",
            lead=L,
            support=T,
            due="2027-10-31",
        ),
        row(
            "6",
            "Diễn tập phương án chữa cháy, cứu nạn, cứu hộ tại trụ sở Ban Quản lý",
            "Ngày 04/10/2027",
            "Văn phòng chủ trì, Phòng Cảnh sát PCCC và CNCH - Công an thành phố phối hợp",
            lead=V,
            due="2027-10-04",
        ),
        row("7", "Tổng kết công tác phòng cháy, chữa cháy năm 2027", "Trước 10/12/2027", "Văn phòng", lead=V, due="2027-12-10"),
    ]
    data = word(
        _head("497/KH-BQL", "ngày 09 tháng 3 năm 2027"),
        "KẾ HOẠCH",
        "Công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2027",
        "Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Ban Quản lý Khu kinh tế Hải Phòng xây dựng Kế hoạch như sau:",
        "I. Mục đích, yêu cầu",
        "Bảo đảm an toàn tuyệt đối về người và tài sản tại trụ sở cơ quan; nâng cao ý thức của doanh nghiệp, người lao động trong khu công nghiệp.",
        "II. Nội dung thực hiện",
        cells(rows),
        "III. Kinh phí thực hiện",
        "Từ nguồn kinh phí chi thường xuyên năm 2027 của Ban Quản lý.",
        "Trên đây là Kế hoạch công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2027 của Ban Quản lý./.",
        _SIGNED,
    )
    return Document("ke-hoach-pccc-2027", data, tasks(rows), on=date(2027, 3, 12))


def _law() -> Document:
    row = rows_of(("number", "content", "form", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung phổ biến, giáo dục pháp luật", "Hình thức", "Chủ trì", "Phối hợp", "Thời gian"],
        ["I", "Đối với cán bộ, công chức, viên chức", "", "", "", ""],
        row("1", "Phổ biến Luật Cán bộ, công chức và các nghị định hướng dẫn", "Hội nghị trực tiếp", "Văn phòng", "Phòng QLLĐ", "Quý II/2027", lead=V, support=L, due="2027-06-30"),
        row("2", "Phổ biến Luật Đầu tư (sửa đổi)", "Hội nghị trực tiếp kết hợp trực tuyến", "Phòng QLĐT", "Phòng DN&GSĐT", "Tháng 4/2027", lead=Q, support=D, due="2027-04-30"),
        row("3", "Tổ chức hưởng ứng Ngày Pháp luật Việt Nam", "Treo băng rôn, tọa đàm", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "09/11/2027", lead=V, support=ALL, due="2027-11-09"),
        ["II", "Đối với doanh nghiệp, người lao động", "", "", "", ""],
        row("4", "Phổ biến Bộ luật Lao động, Luật Bảo hiểm xã hội, Luật Việc làm", "Hội nghị tại KCN", "Phòng QLLĐ", "Trung tâm DVVL; Bảo hiểm xã hội thành phố", "Tháng 5, tháng 9/2027", lead=L, support=T, due="2027-09-30"),
        row("5", "Phổ biến quy định về phân loại rác thải, khai báo giấy phép môi trường", "Tài liệu hỏi - đáp, video", "Phòng TN&MT", "", "Quý III/2027", lead=M, due="2027-09-30"),
        row("6", "Hướng dẫn doanh nghiệp thực hiện chế độ báo cáo giám sát, đánh giá đầu tư", "Công văn, tài liệu hướng dẫn", "Phòng DN&GSĐT", "", "Trước 30/6/2027", lead=D, due="2027-06-30"),
        row("7", "Đăng tải văn bản pháp luật mới trên Cổng thông tin điện tử, Zalo OA, fanpage", "Tin, bài", "Trung tâm DVVL", "Các phòng chuyên môn", "Thường xuyên", lead=T, support=PCM),
        row("8", "Cấp phát tờ gấp pháp luật bằng tiếng Anh, Hàn, Nhật, Trung cho chuyên gia nước ngoài", "Tờ gấp", "Phòng QLLĐ", "Sở Tư pháp", "Quý III, IV/2027", lead=L, due="2027-12-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHỤ LỤC",
        "NỘI DUNG, PHÂN CÔNG THỰC HIỆN CÔNG TÁC PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT NĂM 2027",
        "(Kèm theo Kế hoạch số 380/KH-BQL ngày 18/02/2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("phu-luc-pbgdpl-2027", data, tasks(rows), on=date(2027, 2, 22))


def _promotion() -> Document:
    row = rows_of(("number", "content", "place", "deadline", "lead", "support", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        [],
        ["PHỤ LỤC 02: CHƯƠNG TRÌNH XÚC TIẾN ĐẦU TƯ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 265/KH-BQL ngày 28/01/2027)"],
        [],
        ["STT", "Hoạt động xúc tiến đầu tư", "Địa điểm", "Thời gian tổ chức", "Đơn vị chủ trì", "Đơn vị phối hợp", "Kết quả dự kiến"],
        ["I", "Nghiên cứu tiềm năng, thị trường, xu hướng và đối tác đầu tư"],
        row(1, "Nghiên cứu xu hướng dịch chuyển dòng vốn ngành bán dẫn, linh kiện điện tử", "Hải Phòng", "Quý I - Quý II", "Phòng Quản lý đầu tư", "Trung tâm Dịch vụ việc làm", "Báo cáo chuyên đề", lead=Q, support=T, due="2027-06-30"),
        row(2, "Khảo sát nhu cầu mở rộng sản xuất của 50 doanh nghiệp FDI lớn", "Các KCN", "Quý II", "Phòng Doanh nghiệp và GSĐT", "Phòng Quản lý đầu tư", "Báo cáo kết quả khảo sát", lead=D, support=Q, due="2027-06-30"),
        ["II", "Xây dựng ấn phẩm, tài liệu"],
        row(3, "Biên soạn, in sách giới thiệu môi trường đầu tư (song ngữ Anh - Việt)", "Hải Phòng", "Tháng 4", "Trung tâm Dịch vụ việc làm", "Các phòng chuyên môn", "1.000 cuốn", lead=T, support=PCM, due="2027-04-30"),
        row(4, "Sản xuất video clip quảng bá Khu kinh tế ven biển phía Nam", "Hải Phòng", "Tháng 5", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý đầu tư, Văn phòng", "01 video 7 phút, 4 ngôn ngữ", lead=T, support=(Q, V), due="2027-05-31"),
        ["III", "Tổ chức sự kiện xúc tiến đầu tư"],
        row(5, "Hội nghị xúc tiến đầu tư tại Hàn Quốc", "Seoul, Busan", "Từ 12/4 đến 18/4/2027", "Phòng Quản lý đầu tư", "Văn phòng; Sở Ngoại vụ", "Biên bản ghi nhớ", lead=Q, support=V, due="2027-04-18"),
        row(6, "Đón, làm việc với đoàn doanh nghiệp Nhật Bản (Keidanren)", "Hải Phòng", "24/5/2027", "Phòng Quản lý đầu tư", "Văn phòng", None, lead=Q, support=V, due="2027-05-24"),
        row(7, "Tọa đàm với Hiệp hội doanh nghiệp châu Âu (EuroCham) về khu công nghiệp xanh", "Hà Nội", "Tháng 8", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "Báo cáo kết quả", lead=M, support=Q, due="2027-08-31"),
        row(8, "Gian hàng giới thiệu tại Triển lãm quốc tế công nghiệp hỗ trợ", "TP. Hồ Chí Minh", "Theo thư mời của Bộ Công Thương", "Trung tâm Dịch vụ việc làm", "Sở Công Thương", "01 gian hàng", lead=T),
        ["IV", "Đào tạo, hỗ trợ nhà đầu tư"],
        row(9, "Kết nối trường đại học, cao đẳng cung ứng nhân lực cho nhà đầu tư chiến lược", "Hải Phòng", "Quý III", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Thỏa thuận hợp tác", lead=L, support=T, due="2027-09-30"),
        row(10, "Hỗ trợ nhà đầu tư giải quyết khó khăn, vướng mắc sau cấp phép", None, "Thường xuyên", "Phòng Doanh nghiệp và GSĐT", "Các phòng chuyên môn", None, lead=D, support=PCM),
    ]
    return Document("phu-luc-xuc-tien-dau-tu-2027", workbook(cells(rows)), tasks(rows), on=date(2027, 2, 1))


def _tracking() -> Document:
    row = rows_of(("number", "paper", "day", "content", "lead", "support", "deadline", "state", "note"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ"],
        ["(Cập nhật đến ngày 14/5/2027)"],
        [],
        ["TT", "Số văn bản", "Ngày văn bản", "Nội dung nhiệm vụ được giao", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "1120/UBND-KT", datetime(2027, 4, 6), "Báo cáo tình hình triển khai dự án hạ tầng KCN Nam Tràng Cát", "P. QLĐT", "P. TN&MT", datetime(2027, 5, 20), "Đang thực hiện", None, lead=Q, support=M, due="2027-05-20"),
        row(2, "1187/UBND-TH", datetime(2027, 4, 9), "Rà soát, báo cáo kết quả thực hiện các kết luận thanh tra giai đoạn 2024 - 2026", "VP", "P. DN&GSĐT", datetime(2027, 5, 25), "Đang thực hiện", None, lead=V, support=D, due="2027-05-25"),
        row(3, "95/TB-UBND", datetime(2027, 4, 15), "Đề xuất phương án bố trí quỹ đất xây dựng nhà ở xã hội cho công nhân KCN An Dương", "P. QLLĐ", "P. QLĐT; Sở Xây dựng", datetime(2027, 5, 31), "Đang thực hiện", "Đã có VB xin ý kiến Sở Xây dựng", lead=L, support=Q, due="2027-05-31"),
        row(4, "1256/UBND-NN", datetime(2027, 4, 19), "Kiểm tra, xử lý phản ánh về mùi tại khu vực KCN Đình Vũ", "P. TN&MT", None, datetime(2027, 5, 10), "Quá hạn", "Đang chờ kết quả phân tích mẫu", lead=M, due="2027-05-10"),
        row(5, "1301/UBND-VX", datetime(2027, 4, 22), "Tổng hợp nhu cầu tuyển dụng lao động năm 2027 của doanh nghiệp trong KCN", "TTDVVL", "P. QLLĐ", datetime(2027, 6, 5), "Đang thực hiện", None, lead=T, support=L, due="2027-06-05"),
        row(6, "Chương trình công tác UBND TP", datetime(2027, 1, 8), "Đề án phát triển khu thương mại tự do thế hệ mới", "P. QLĐT", "Các PCM", "Quý III/2027", "Đang thực hiện", None, lead=Q, support=PCM, due="2027-09-30"),
        row(7, "1322/UBND-KT", datetime(2027, 4, 26), "Tham gia ý kiến dự thảo Kế hoạch phát triển logistics đến năm 2030", "P. DN&GSĐT", None, "Không thời hạn", "Chưa thực hiện", None, lead=D),
        row(8, "102/TB-UBND", datetime(2027, 4, 28), "Xây dựng phương án thành lập Trung tâm điều hành thông minh của Ban Quản lý", "VP", "TTDVVL", "Tháng 8/2027", "Đang thực hiện", None, lead=V, support=T, due="2027-08-31"),
        row(9, "1375/UBND-NC", datetime(2027, 5, 4), "Báo cáo tình hình đình công, ngừng việc tập thể tại doanh nghiệp", "P. QLLĐ", None, "Trước ngày 20 hằng tháng", "Đang thực hiện", None, lead=L),
        row(10, "1390/UBND-KT", datetime(2027, 5, 6), "Cung cấp số liệu phục vụ xây dựng kịch bản tăng trưởng 6 tháng cuối năm", "P. QLĐT", "P. DN&GSĐT, P. QLLĐ", datetime(2027, 5, 18), "Đang thực hiện", "Gửi Sở Tài chính tổng hợp", lead=Q, support=(D, L), due="2027-05-18"),
        row(11, "1402/UBND-XD", datetime(2027, 5, 7), "Phối hợp giải phóng mặt bằng tuyến đường nối cảng Lạch Huyện", "Sở Xây dựng", "P. QLĐT", "30/6/2027", "Đang thực hiện", None, lead="Sở Xây dựng", support=Q, due="2027-06-30", asked=True),
        ["Tổng: 11 nhiệm vụ; quá hạn: 01; chưa thực hiện: 01"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    data = workbook(cells(rows), merged=("A1:I1", "A2:I2"), prepare=prepare)
    return Document("theo-doi-nhiem-vu-ubnd-5-2027", data, tasks(rows), on=date(2027, 5, 17))


def _september() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "product"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Đơn vị chủ trì/phối hợp", "Thời hạn hoàn thành", "Dự kiến sản phẩm"],
        ["I", "VĂN PHÒNG", "", "", ""],
        row("1", "Báo cáo kinh tế - xã hội 9 tháng, nhiệm vụ trọng tâm quý IV", "Văn phòng/Các phòng chuyên môn", "17/9", "Báo cáo", lead=V, support=PCM, due="2027-09-17"),
        row("2", "Bảo vệ dự toán ngân sách năm 2028 với Sở Tài chính", "Văn phòng", "24/9", "Biên bản làm việc", lead=V, due="2027-09-24"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ", "", "", ""],
        row("3", "Lấy ý kiến các sở, ngành về chủ trương đầu tư dự án cảng cạn Tân Trường", "Phòng QLĐT/Phòng TN&MT", "10/9", "Công văn lấy ý kiến", lead=Q, support=M, due="2027-09-10"),
        row("4", "Báo cáo thẩm định điều chỉnh chủ trương đầu tư KCN Thủy Nguyên", "Phòng QLĐT", "Sau khi có ý kiến của Bộ Tài chính", "Báo cáo thẩm định", lead=Q),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ", "", "", ""],
        row("5", "Kiểm tra 05 doanh nghiệp theo Kế hoạch số 45/KH-BQL (đợt 3)", "Phòng DN&GSĐT/Phòng QLLĐ, Phòng TN&MT", "13/9 - 24/9", "Biên bản kiểm tra", lead=D, support=(L, M), due="2027-09-24"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG", "", "", ""],
        row("6", "Hòa giải tranh chấp lao động tại Công ty TNHH Giày Sao Vàng", "Phòng QLLĐ", "Tuần đầu tháng 9, không quá 08/9", "Biên bản hòa giải", lead=L, due="2027-09-08"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", "", ""],
        row("7", "Tổ chức chiến dịch Làm cho thế giới sạch hơn năm 2027", "Phòng TN&MT/Trung tâm", "20/9", "Lễ ra quân", lead=M, support=T, due="2027-09-20"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", "", ""],
        row("8", "Ngày hội việc làm khu công nghiệp năm 2027", "Trung tâm/Phòng QLLĐ", "26/9", "Tối thiểu 40 doanh nghiệp tham gia", lead=T, support=L, due="2027-09-26"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2027",
        "(Kèm theo Thông báo số 3310/TB-BQL ngày 31 tháng 8 năm 2027)",
        cells(rows),
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("chuong-trinh-thang-9-2027", data, tasks(rows), on=date(2027, 9, 3))


def _conclusion() -> Document:
    data = word(
        _head("1587/TB-BQL", "ngày 07 tháng 5 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tháng 5 năm 2027",
        "Ngày 05/5/2027, Trưởng ban Ban Quản lý chủ trì cuộc họp giao ban tháng 5 năm 2027. Dự họp có các Phó Trưởng ban, lãnh đạo các phòng chuyên môn, "
        "đơn vị sự nghiệp. Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "1. Đánh giá chung",
        "Trong tháng 4, các phòng, đơn vị đã bám sát chương trình công tác, hoàn thành 38/41 nhiệm vụ được giao. Thu hút vốn FDI đạt 412 triệu USD, "
        "tăng 18% so với cùng kỳ. Tuy nhiên vẫn còn 03 nhiệm vụ quá hạn.",
        "2. Nhiệm vụ trọng tâm tháng 5",
        "a) Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện Tờ trình đề nghị thành lập KCN Vinh Quang giai đoạn 2, "
        "trình UBND thành phố trước ngày 25/5/2027.",
        "b) Phòng Doanh nghiệp và Giám sát đầu tư rà soát, lập danh sách dự án chậm đưa đất vào sử dụng quá 24 tháng, báo cáo Trưởng ban trước ngày 20/5/2027.",
        "c) Giao Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm nắm tình hình thiếu hụt lao động tại các doanh nghiệp điện tử, "
        "đề xuất giải pháp trong tháng 5/2027.",
        "d) Phòng Tài nguyên và Môi trường đôn đốc chủ đầu tư hạ tầng KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải, xong trước ngày 15/5/2027.",
        "đ) Văn phòng:",
        "- Rà soát, sắp xếp lại phòng làm việc tại trụ sở cơ sở 2, hoàn thành trước ngày 31/5/2027.",
        "- Tham mưu Kế hoạch phát động thi đua nước rút 6 tháng đầu năm, trình Trưởng ban trước ngày 12/5/2027.",
        "- Thường xuyên kiểm tra việc chấp hành giờ giấc làm việc của công chức, viên chức.",
        "e) Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả khắc phục các nhiệm vụ quá hạn về Văn phòng trước ngày 14/5/2027.",
        "3. Yêu cầu các phòng, đơn vị nâng cao trách nhiệm người đứng đầu, giữ nghiêm kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        [["Nơi nhận:\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VP/BQL.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG"]],
    )
    wanted = (
        Wanted(
            "hoàn thiện Tờ trình đề nghị thành lập KCN Vinh Quang giai đoạn 2, trình UBND thành phố trước ngày 25/5/2027",
            (Q,),
            (M,),
            due="2027-05-25",
        ),
        Wanted(
            "rà soát, lập danh sách dự án chậm đưa đất vào sử dụng quá 24 tháng, báo cáo Trưởng ban trước ngày 20/5/2027",
            (D,),
            due="2027-05-20",
        ),
        Wanted(
            "nắm tình hình thiếu hụt lao động tại các doanh nghiệp điện tử, đề xuất giải pháp trong tháng 5/2027",
            (L,),
            (T,),
            due="2027-05-31",
        ),
        Wanted(
            "đôn đốc chủ đầu tư hạ tầng KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải, xong trước ngày 15/5/2027",
            (M,),
            due="2027-05-15",
        ),
        Wanted("Rà soát, sắp xếp lại phòng làm việc tại trụ sở cơ sở 2, hoàn thành trước ngày 31/5/2027", (V,), due="2027-05-31"),
        Wanted("Tham mưu Kế hoạch phát động thi đua nước rút 6 tháng đầu năm, trình Trưởng ban trước ngày 12/5/2027", (V,), due="2027-05-12"),
        Wanted("Thường xuyên kiểm tra việc chấp hành giờ giấc làm việc của công chức, viên chức", (V,)),
        Wanted("gửi báo cáo kết quả khắc phục các nhiệm vụ quá hạn về Văn phòng trước ngày 14/5/2027", (ALL,), due="2027-05-14"),
    )
    return Document("ket-luan-giao-ban-5-2027", data, wanted, on=date(2027, 5, 10))


def _chat() -> Document:
    text = """Kính gửi lãnh đạo các phòng, đơn vị,
Sau giao ban sáng nay 12/7/2027, Văn phòng gửi lại các đầu việc Trưởng ban giao để các đồng chí chủ động:
1. P. QLĐT: gửi danh sách dự án dự kiến cấp mới trong quý III, trước 16h ngày 14/7
2. P. DN&GSĐT phối hợp P. QLĐT chuẩn bị tài liệu làm việc với Cục Thống kê ngày 21/7
3. P. QLLĐ: báo cáo vụ ngừng việc tại Công ty May Hai, hạn thứ Sáu 16/7
4. P. TN&MT: kiểm tra điểm xả thải phía sau KCN Nomura, báo cáo trước 20/7
5. Trung tâm: đăng thông báo tuyển sinh lớp tiếng Hàn lên fanpage, xong trong tháng 7
6. Văn phòng: đặt lịch bảo dưỡng điều hòa hội trường tầng 3
Đề nghị các đồng chí quan tâm thực hiện. Trân trọng cảm ơn.
"""
    wanted = (
        Wanted("gửi danh sách dự án dự kiến cấp mới trong quý III, trước 16h ngày 14/7", (Q,), due="2027-07-14"),
        Wanted("chuẩn bị tài liệu làm việc với Cục Thống kê ngày 21/7", (D,), (Q,), due="2027-07-21"),
        Wanted("báo cáo vụ ngừng việc tại Công ty May Hai, hạn thứ Sáu 16/7", (L,), due="2027-07-16"),
        Wanted("kiểm tra điểm xả thải phía sau KCN Nomura, báo cáo trước 20/7", (M,), due="2027-07-20"),
        Wanted("đăng thông báo tuyển sinh lớp tiếng Hàn lên fanpage, xong trong tháng 7", (T,), due="2027-07-31"),
        Wanted("đặt lịch bảo dưỡng điều hòa hội trường tầng 3", (V,)),
    )
    return Document("tin-nhan-giao-ban-7-2027", text.encode(), wanted, on=date(2027, 7, 12))
