# ruff: noqa: E501
"""Twelve papers, in other layouts and another voice than the sixth set, written without sight of the reader.

Labelled as there: a table's content is its cell; in running text it is the work itself, without number, unit and the words
that only say when; `support` names only units of the office itself; a row with no unit the office has is `asked`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from tests.papers import workbook
from tests.plans.blocks import Table, docx_of, line_of, pasted_of, task_of, tasks_of
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, Row, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _matrix()
    yield _with_and_without_day()
    yield _by_month()
    yield _overdue()
    yield _plan_with_lines()
    yield _notice_for_each()
    yield _merged_units()
    yield _letter_with_table()
    yield _cells_from_excel()
    yield _slips()
    yield _mail()
    yield _phone_notes()


def _matrix() -> Document:
    """A column for each unit: CT leads, PH supports."""
    units = [V, Q, D, L, M, T]

    def one(number: int, content: str, marks: str, deadline: str, due: str | None) -> Row:
        signs = [{"C": "CT", "P": "PH", "-": None}[mark] for mark in marks]
        lead = [unit for unit, mark in zip(units, marks, strict=True) if mark == "C"]
        support = [unit for unit, mark in zip(units, marks, strict=True) if mark == "P"]
        return Row((number, content, *signs, deadline), task_of(content, lead, due, support))

    rows: list[Any] = [
        ["BẢNG PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ LỄ KỶ NIỆM 33 NĂM THÀNH LẬP BAN QUẢN LÝ"],
        ["(Kèm theo Kế hoạch số 140/KH-BQL ngày 16/3/2026)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", None, None, None, None, None, "Thời hạn"],
        [None, None, "VP", "P. QLĐT", "P. DN&GSĐT", "P. QLLĐ", "P. TN&MT", "TT DVVL", None],
        one(1, "Xây dựng kịch bản tổng thể buổi lễ", "CP----", "30/3/2026", "2026-03-30"),
        one(2, "Lập danh sách khách mời là doanh nghiệp, nhà đầu tư", "P-C---", "03/4/2026", "2026-04-03"),
        one(3, "Biên soạn kỷ yếu, phim tư liệu", "P----C", "20/4/2026", "2026-04-20"),
        one(4, "Đề xuất khen thưởng doanh nghiệp chấp hành tốt pháp luật lao động", "P--C--", "10/4/2026", "2026-04-10"),
        one(5, "Đề xuất khen thưởng doanh nghiệp thực hiện tốt công tác bảo vệ môi trường", "P---C-", "10/4/2026", "2026-04-10"),
        one(6, "Chuẩn bị số liệu thành tựu thu hút đầu tư cho bài phát biểu", "-CP---", "08/4/2026", "2026-04-08"),
        one(7, "Trang trí hội trường, lễ tân, hậu cần", "C----P", "24/4/2026", "2026-04-24"),
        one(8, "Mời phóng viên, gửi thông cáo báo chí", "P----C", "22/4/2026", "2026-04-22"),
        one(9, "Phối hợp chủ đầu tư hạ tầng treo pa nô, cờ phướn tại cổng các khu công nghiệp", "P-C---", "20/4/2026", "2026-04-20"),
        one(10, "Tổ chức giải bóng đá công nhân chào mừng", "--PC-P", "18/4/2026", "2026-04-18"),
        one(11, "Chuẩn bị phương án đưa đại biểu tham quan dự án", "PC----", "23/4/2026", "2026-04-23"),
        [],
        ["Ghi chú: CT - chủ trì; PH - phối hợp."],
    ]
    return Document("y/matrix", workbook(cells(rows), merged=["A1:I1", "A2:I2", "A4:A5", "B4:B5", "C4:H4", "I4:I5"]), tasks(rows), date(2026, 3, 17))


def _with_and_without_day() -> Document:
    row = rows_of(("tt", "content", "product", "due", "lead", "state"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO CÒN TỒN"],
        ["Tính đến ngày 31/8/2026"],
        ["TT", "NHIỆM VỤ", "KẾT QUẢ YÊU CẦU", "THỜI GIAN HOÀN THÀNH", "ĐƠN VỊ THỰC HIỆN", "TIẾN ĐỘ"],
        ["I. CÓ THỜI HẠN"],
        row("1", "Trình ban hành quy chế phối hợp với Công an thành phố trong đảm bảo an ninh trật tự các khu công nghiệp", "Quyết định của UBND thành phố", "9/2026", "Văn phòng", "Đang lấy ý kiến", lead=V, due="2026-09-30"),
        row("2", "Báo cáo đánh giá hiệu quả sử dụng đất các khu công nghiệp giai đoạn 2021-2025", "Báo cáo", "15/9/2026", "Phòng Tài nguyên và Môi trường", "Đang tổng hợp", lead=M, due="2026-09-15"),
        row("3", "Xây dựng bảng giá cho thuê lại đất tham khảo năm 2027", "Tờ trình", "Quý IV/2026", "Phòng Quản lý đầu tư", "Chưa thực hiện", lead=Q, due="2026-12-31"),
        row("4", "Rà soát, chấm dứt hoạt động 06 dự án không triển khai", "Quyết định chấm dứt", "30/11/2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "Đã thông báo cho 04 nhà đầu tư", lead=D, due="2026-11-30"),
        row("5", "Đề án đào tạo nguồn nhân lực chất lượng cao phục vụ công nghiệp bán dẫn", "Đề án", "12/2026", "Phòng Quản lý lao động", "Đang xây dựng đề cương", lead=L, due="2026-12-31"),
        row("6", "Tổ chức hội nghị xúc tiến đầu tư vào Khu thương mại tự do", "Hội nghị", "Tháng 10/2026", "Trung tâm Dịch vụ việc làm", "Đã có kế hoạch", lead=T, due="2026-10-31"),
        row("7", "Sơ kết 01 năm thực hiện mô hình chính quyền địa phương hai cấp tại Ban Quản lý", "Báo cáo", "20/9/2026", "Văn phòng", "Đang thực hiện", lead=V, due="2026-09-20"),
        ["II. KHÔNG CÓ THỜI HẠN, THƯỜNG XUYÊN"],
        row("8", "Theo dõi, giải quyết kiến nghị của cử tri liên quan đến khu công nghiệp", "Văn bản trả lời", "Thường xuyên", "Văn phòng", "Đang thực hiện", lead=V),
        row("9", "Hỗ trợ thủ tục cho các dự án trọng điểm của thành phố", None, None, "Phòng Quản lý đầu tư", "Đang thực hiện", lead=Q),
        row("10", "Phòng ngừa, giải quyết tranh chấp lao động, ngừng việc tập thể", "Báo cáo khi phát sinh", "Thường xuyên", "Phòng Quản lý lao động", "Đang thực hiện", lead=L),
        row("11", "Giám sát chủ đầu tư hạ tầng thực hiện cam kết trồng cây xanh", None, "-", "Phòng Tài nguyên và Môi trường", "Đang thực hiện", lead=M),
        [],
        [None, "Cộng: 11 nhiệm vụ (có thời hạn: 07; không thời hạn: 04)"],
    ]
    return Document("y/with_and_without_day", workbook(cells(rows), merged=["A1:F1", "A2:F2", "A4:F4", "A12:F12"]), tasks(rows), date(2026, 9, 1))


def _by_month() -> Document:
    """The deadline stands before the work; a section for each month."""
    row = rows_of(("due", "content", "lead", "with", "product"))
    rows: list[Any] = [
        [None, "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        [None, "LỊCH BÁO CÁO, CÔNG VIỆC ĐỊNH KỲ QUÝ I NĂM 2027"],
        [None, "(Theo Thông báo số 402/TB-BQL ngày 28/12/2026)"],
        [],
        ["Thời hạn", "Việc phải làm", "Bộ phận chủ trì", "Bộ phận phối hợp", "Sản phẩm"],
        ["THÁNG 01/2027"],
        row(datetime(2027, 1, 8), "Báo cáo tổng kết năm 2026 gửi UBND thành phố", "Văn phòng", "Các phòng chuyên môn", "Báo cáo", lead=V, support=PCM, due="2027-01-08", product="Báo cáo"),
        row(datetime(2027, 1, 12), "Báo cáo tình hình đầu tư nước ngoài năm 2026", "Phòng QLĐT", None, "Báo cáo", lead=Q, due="2027-01-12", product="Báo cáo"),
        row(datetime(2027, 1, 15), "Thống kê tai nạn lao động năm 2026", "Phòng QLLĐ", None, "Biểu mẫu thống kê", lead=L, due="2027-01-15", product="Biểu mẫu thống kê"),
        row(datetime(2027, 1, 22), "Kế hoạch trực Tết Nguyên đán Đinh Mùi", "Văn phòng", "Trung tâm DVVL", "Kế hoạch", lead=V, support=T, due="2027-01-22", product="Kế hoạch"),
        ["THÁNG 02/2027"],
        row(datetime(2027, 2, 19), "Báo cáo tình hình lao động trở lại làm việc sau Tết", "Phòng QLLĐ", "Trung tâm DVVL", "Báo cáo", lead=L, support=T, due="2027-02-19", product="Báo cáo"),
        row(datetime(2027, 2, 24), "Kế hoạch giám sát, đánh giá đầu tư năm 2027", "Phòng DN&GSĐT", "Phòng QLĐT", "Kế hoạch", lead=D, support=Q, due="2027-02-24", product="Kế hoạch"),
        row(datetime(2027, 2, 26), "Kế hoạch sử dụng kinh phí sự nghiệp môi trường", "Phòng TN&MT", "Văn phòng", "Kế hoạch", lead=M, support=V, due="2027-02-26", product="Kế hoạch"),
        ["THÁNG 3/2027"],
        row(datetime(2027, 3, 10), "Báo cáo công tác bảo vệ môi trường năm 2026", "Phòng TN&MT", None, "Báo cáo", lead=M, due="2027-03-10", product="Báo cáo"),
        row(datetime(2027, 3, 15), "Báo cáo cải cách hành chính quý I", "Văn phòng", "Các phòng chuyên môn", "Báo cáo", lead=V, support=PCM, due="2027-03-15", product="Báo cáo"),
        row(datetime(2027, 3, 20), "Tổng hợp báo cáo tài chính của doanh nghiệp hạ tầng", "Phòng DN&GSĐT", None, "Bảng tổng hợp", lead=D, due="2027-03-20", product="Bảng tổng hợp"),
        row(datetime(2027, 3, 25), "Kế hoạch phiên giao dịch việc làm quý II", "Trung tâm DVVL", "Phòng QLLĐ", "Kế hoạch", lead=T, support=L, due="2027-03-25", product="Kế hoạch"),
    ]
    def dates(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=7):
            line[0].number_format = "dd/mm/yyyy"
    return Document("y/by_month", workbook(cells(rows), prepare=dates), tasks(rows), date(2026, 12, 29))


def _overdue() -> Document:
    row = rows_of(("tt", "source", "content", "lead", "support", "due", "late", "reason", "wish"))
    rows: list[Any] = [
        ["Biểu 2"],
        ["DANH MỤC NHIỆM VỤ ĐẾN HẠN TRONG THÁNG 12/2026"],
        ["(Kèm theo Công văn số 96/VP-TH ngày 30/11/2026 của Văn phòng Ban Quản lý)"],
        [],
        ["TT", "Văn bản giao", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Thời hạn", "Số ngày còn lại", "Kết quả hiện nay", "Đề xuất"],
        ["I", "Văn phòng"],
        row("1", "KH 77/KH-BQL", "Tổng hợp kết quả khảo sát hài lòng doanh nghiệp", "Văn phòng", "Trung tâm", "trước ngày 10/12/2026", "10", "Đã phát 300 phiếu", None, lead=V, support=T, due="2026-12-10"),
        row("2", "TB 330/TB-BQL", "Tổ chức hội nghị công chức, viên chức, người lao động", "Văn phòng", None, "25/12/2026", "25", None, None, lead=V, due="2026-12-25"),
        ["II", "Phòng Quản lý đầu tư"],
        row("3", "6633/UBND-TC", "Tham mưu danh mục dự án thu hút đầu tư giai đoạn 2027-2030", "P. QLĐT", "P. TN&MT; P. DN&GSĐT", "chậm nhất ngày 15/12/2026", "15", "Dự thảo", "Xin ý kiến Sở Tài chính", lead=Q, support=[M, D], due="2026-12-15"),
        row("4", "TB 268/TB-BQL", "Số hóa hồ sơ dự án đầu tư trước năm 2015", "P. QLĐT", "VP", "hết ngày 31/12/2026", "31", "Đạt 60%", None, lead=Q, support=V, due="2026-12-31"),
        ["III", "Phòng Doanh nghiệp và Giám sát đầu tư"],
        row("5", "CTr 112/CTr-BQL", "Đánh giá xếp hạng doanh nghiệp hạ tầng năm 2026", "P. DN&GSĐT", None, "20/12/2026", "20", "Đang chấm điểm", None, lead=D, due="2026-12-20"),
        ["IV", "Phòng Quản lý lao động"],
        row("6", "2301/UBND-VX", "Báo cáo kết quả giải quyết đình công năm 2026", "P. QLLĐ", None, "12/12/2026", "12", None, None, lead=L, due="2026-12-12"),
        row("7", "CTr 112/CTr-BQL", "Thu hồi giấy phép lao động hết hiệu lực", "P. QLLĐ", "P. DN&GSĐT", "18/12/2026", "18", "Đã thu hồi 112/140", None, lead=L, support=D, due="2026-12-18"),
        ["V", "Phòng Tài nguyên và Môi trường"],
        row("8", "2115/UBND-NNMT", "Kiểm tra khắc phục vi phạm xả thải tại Khu công nghiệp Nomura", "P. TN&MT", None, "08/12/2026", "8", "Đã lấy mẫu lần 2", None, lead=M, due="2026-12-08"),
        row("9", "CTr 112/CTr-BQL", "Thẩm định hồ sơ cấp lại giấy phép môi trường 05 doanh nghiệp xi mạ", "P. TN&MT", "P. DN&GSĐT", "22/12/2026", "22", None, None, lead=M, support=D, due="2026-12-22"),
        ["VI", "Trung tâm Dịch vụ việc làm"],
        row("10", "TB 268/TB-BQL", "Trình phương án tự chủ tài chính", "Trung tâm DVVL", "VP", "30/12/2026", "30", "Dự thảo lần 2", None, lead=T, support=V, due="2026-12-30"),
        row("11", "TB 330/TB-BQL", "Bàn giao nhà xưởng thực hành cho Trường Trung cấp Khu kinh tế", "Trường Trung cấp Khu kinh tế", None, "28/12/2026", "28", None, "Đề nghị xem lại đơn vị chủ trì", lead="Trường Trung cấp Khu kinh tế", due="2026-12-28", asked=True),
        ["Tổng cộng", None, "11 nhiệm vụ"],
    ]
    return Document("y/overdue", workbook(cells(rows), merged=["A2:I2", "A3:I3"]), tasks(rows), date(2026, 11, 30))


HEADING = [
    ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["-------", "Độc lập - Tự do - Hạnh phúc\n---------------"],
]


def _block(number: str, content: str, lead: str, support: str, deadline: str, product: str, task: Wanted) -> list[Any]:
    lines: list[Any] = [Row((f"{number} {content}",), task), f"- Đơn vị chủ trì: {lead}."]
    if support:
        lines.append(f"- Đơn vị phối hợp: {support}.")
    lines.append(f"- Thời gian hoàn thành: {deadline}.")
    if product:
        lines.append(f"- Sản phẩm: {product}.")
    return lines


def _plan_with_lines() -> Document:
    def one(number: str, content: str, unit: str, others: str, deadline: str, product: str, lead: str, due: str | None, support: str | Sequence[str] = ()) -> list[Any]:
        return _block(number, content, unit, others, deadline, product, task_of(content, lead, due, support, product=product))

    blocks: list[Any] = [
        Table([*HEADING, ["Số: 203/KH-BQL", "Hải Phòng, ngày 06 tháng 4 năm 2026"]], bold=2),
        "^KẾ HOẠCH",
        "^Triển khai thực hiện Nghị quyết về phát triển kinh tế tư nhân tại các khu công nghiệp, khu kinh tế năm 2026",
        "Thực hiện Chương trình hành động số 15-CTr/TU ngày 20/3/2026 của Thành ủy Hải Phòng, Ban Quản lý xây dựng kế hoạch như sau:",
        "**I. MỤC TIÊU",
        "Phấn đấu đến hết năm 2026 thu hút ít nhất 25 dự án của doanh nghiệp tư nhân trong nước.",
        "**II. NHIỆM VỤ CỤ THỂ",
        *one("1.", "Rà soát, công bố quỹ đất, nhà xưởng dành cho doanh nghiệp nhỏ và vừa", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "tháng 6/2026", "Danh mục quỹ đất", M, "2026-06-30", Q),
        *one("2.", "Xây dựng cẩm nang thủ tục đầu tư cho doanh nghiệp trong nước", "Phòng Quản lý đầu tư", "Trung tâm Dịch vụ việc làm", "tháng 5/2026", "Cẩm nang điện tử", Q, "2026-05-31", T),
        *one("3.", "Thiết lập đường dây nóng tiếp nhận phản ánh của doanh nghiệp", "Văn phòng", "", "trước ngày 20/4/2026", "Thông báo số điện thoại", V, "2026-04-20"),
        *one("4.", "Kết nối doanh nghiệp tư nhân tham gia chuỗi cung ứng của doanh nghiệp FDI", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư, Trung tâm Dịch vụ việc làm", "quý III/2026", "Hội nghị kết nối", D, "2026-09-30", [Q, T]),
        *one("5.", "Hỗ trợ doanh nghiệp nhỏ tuyển dụng, đào tạo lại lao động", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "tháng 11/2026", "Báo cáo kết quả", T, "2026-11-30", L),
        *one("6.", "Tập huấn quy định về tiền lương, bảo hiểm cho chủ doanh nghiệp", "Phòng Quản lý lao động", "", "tháng 7/2026", "02 lớp tập huấn", L, "2026-07-31"),
        *one("7.", "Đề xuất cơ chế hỗ trợ tiền thuê lại đất", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường, Văn phòng", "quý II/2026", "Tờ trình UBND thành phố", Q, "2026-06-30", [M, V]),
        *one("8.", "Giám sát việc thực hiện cam kết của các dự án trong nước được hưởng ưu đãi", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "quý IV/2026", "Báo cáo giám sát", D, "2026-12-31"),
        *one("9.", "Hướng dẫn doanh nghiệp nhỏ lập hồ sơ môi trường đơn giản", "Phòng Tài nguyên và Môi trường", "Trung tâm Dịch vụ việc làm", "tháng 8/2026", "Tài liệu hướng dẫn", M, "2026-08-31", T),
        *one("10.", "Tổng hợp kết quả thực hiện Kế hoạch", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "trước ngày 10/12/2026", "Báo cáo", V, "2026-12-10", ALL),
        "**III. KINH PHÍ",
        "Từ nguồn ngân sách nhà nước và các nguồn hợp pháp khác./.",
        Table([["Nơi nhận:\n- Thành ủy, UBND TP (để b/c);\n- Các PCM, ĐVSN;\n- Lưu: VT, QLĐT.", "TRƯỞNG BAN"]], bold=0),
    ]
    return Document("y/plan_with_lines", docx_of(*blocks), tasks_of(blocks), date(2026, 4, 7))


def _notice_for_each() -> Document:
    blocks: list[Any] = [
        Table([*HEADING, ["Số: 155/TB-BQL", "Hải Phòng, ngày 25 tháng 3 năm 2026"]], bold=2),
        "^THÔNG BÁO",
        "^Kết quả kiểm tra công tác cải cách hành chính tại các phòng, đơn vị",
        "Thực hiện Kế hoạch số 61/KH-BQL ngày 30/01/2026, từ ngày 09/3/2026 đến ngày 13/3/2026, Đoàn kiểm tra đã kiểm tra tại 05 phòng và 01 đơn vị sự nghiệp. Kết quả như sau:",
        "**1. Ưu điểm",
        "Các phòng, đơn vị đã niêm yết công khai 100% thủ tục hành chính; tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%.",
        "**2. Tồn tại, hạn chế",
        "Một số hồ sơ công việc trên HpNet chưa được kết thúc; còn 14 hồ sơ thiếu phiếu kiểm soát quá trình giải quyết.",
        "**3. Yêu cầu khắc phục",
        "a) Đối với Phòng Quản lý đầu tư:",
        line_of("- Bổ sung phiếu kiểm soát cho 09 hồ sơ cấp mới, hoàn thành trước ngày 05/4/2026.", "Bổ sung phiếu kiểm soát cho 09 hồ sơ cấp mới", Q, "2026-04-05"),
        line_of("- Cập nhật quy trình nội bộ thủ tục điều chỉnh dự án, hoàn thành trước ngày 15/4/2026.", "Cập nhật quy trình nội bộ thủ tục điều chỉnh dự án", Q, "2026-04-15"),
        "b) Đối với Phòng Quản lý lao động:",
        line_of("- Bổ sung phiếu kiểm soát cho 05 hồ sơ cấp giấy phép lao động, hoàn thành trước ngày 05/4/2026.", "Bổ sung phiếu kiểm soát cho 05 hồ sơ cấp giấy phép lao động", L, "2026-04-05"),
        line_of("- Chấn chỉnh việc yêu cầu doanh nghiệp nộp thêm giấy tờ ngoài quy định.", "Chấn chỉnh việc yêu cầu doanh nghiệp nộp thêm giấy tờ ngoài quy định", L),
        "c) Đối với Phòng Doanh nghiệp và Giám sát đầu tư:",
        line_of("- Kết thúc 23 hồ sơ công việc đã hoàn thành trên HpNet, xong trước ngày 31/3/2026.", "Kết thúc 23 hồ sơ công việc đã hoàn thành trên HpNet", D, "2026-03-31"),
        "d) Đối với Phòng Tài nguyên và Môi trường:",
        line_of("- Niêm yết lại mức thu phí thẩm định báo cáo đánh giá tác động môi trường, xong trước ngày 30/3/2026.", "Niêm yết lại mức thu phí thẩm định báo cáo đánh giá tác động môi trường", M, "2026-03-30"),
        line_of("- Rà soát 04 thủ tục hành chính hết hiệu lực, đề nghị bãi bỏ, hoàn thành trước ngày 20/4/2026.", "Rà soát 04 thủ tục hành chính hết hiệu lực, đề nghị bãi bỏ", M, "2026-04-20"),
        "đ) Đối với Trung tâm Dịch vụ việc làm:",
        line_of("- Sửa lỗi chuyên mục tuyển dụng không truy cập được trên điện thoại, hoàn thành trước ngày 10/4/2026.", "Sửa lỗi chuyên mục tuyển dụng không truy cập được trên điện thoại", T, "2026-04-10"),
        "e) Đối với Văn phòng:",
        line_of("- Tổ chức phúc tra kết quả khắc phục của các phòng, đơn vị, hoàn thành trước ngày 15/5/2026.", "Tổ chức phúc tra kết quả khắc phục của các phòng, đơn vị", V, "2026-05-15"),
        line_of("- Bổ sung ghế chờ, máy lấy số tự động tại Bộ phận Một cửa, hoàn thành trong quý II/2026.", "Bổ sung ghế chờ, máy lấy số tự động tại Bộ phận Một cửa", V, "2026-06-30"),
        "Trên đây là kết quả kiểm tra công tác cải cách hành chính năm 2026 (đợt 1)./.",
        Table([["Nơi nhận:\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VP, ĐKT.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nBùi Ngọc Hải"]], bold=0),
    ]
    return Document("y/notice_for_each", docx_of(*blocks), tasks_of(blocks), date(2026, 3, 26))


def _merged_units() -> Document:
    row = rows_of(("lead", "tt", "content", "due", "note"))
    table = Table(
        [
            ["Đơn vị", "STT", "Nhiệm vụ được giao", "Thời gian hoàn thành", "Ghi chú"],
            row("Văn phòng", "1", "Tham mưu sắp xếp phòng làm việc tại hai cơ sở Hải Phòng và Hải Dương", "31/01/2026", "", lead=V, due="2026-01-31"),
            row("", "2", "Thống nhất mẫu văn bản, con dấu sau hợp nhất", "20/01/2026", "", lead=V, due="2026-01-20"),
            row("", "3", "Kiểm kê tài sản công", "15/02/2026", "Theo mẫu Sở Tài chính", lead=V, due="2026-02-15"),
            row("Phòng Quản lý đầu tư", "4", "Tiếp nhận, đối chiếu hồ sơ dự án của Ban Quản lý các KCN Hải Dương (cũ)", "28/02/2026", "", lead=Q, due="2026-02-28"),
            row("", "5", "Thống nhất mã số dự án trên phần mềm eHeza", "31/3/2026", "", lead=Q, due="2026-03-31"),
            row("Phòng Doanh nghiệp và Giám sát đầu tư", "6", "Lập danh bạ doanh nghiệp toàn địa bàn sau hợp nhất", "15/3/2026", "", lead=D, due="2026-03-15"),
            row("Phòng Quản lý lao động", "7", "Rà soát hồ sơ cấp phép lao động nước ngoài chuyển tiếp", "10/02/2026", "", lead=L, due="2026-02-10"),
            row("", "8", "Thống nhất biểu mẫu báo cáo lao động gửi doanh nghiệp", "28/02/2026", "", lead=L, due="2026-02-28"),
            row("Phòng Tài nguyên và Môi trường", "9", "Tiếp nhận hồ sơ môi trường của 12 khu công nghiệp phía Tây", "28/02/2026", "", lead=M, due="2026-02-28"),
            row("Trung tâm Dịch vụ việc làm", "10", "Xây dựng phương án bố trí viên chức tại cơ sở 2", "25/01/2026", "", lead=T, due="2026-01-25"),
            row("", "11", "Mở điểm tư vấn việc làm tại Khu công nghiệp Đại An", "Quý II/2026", "", lead=T, due="2026-06-30"),
        ],
        merged=[(1, 0, 3, 0), (4, 0, 5, 0), (7, 0, 8, 0), (10, 0, 11, 0)],
    )
    blocks: list[Any] = [
        "^PHỤ LỤC",
        "^Nhiệm vụ sau hợp nhất Ban Quản lý",
        "(Kèm theo Quyết định số 05/QĐ-BQL ngày 07 tháng 01 năm 2026 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)",
        "",
        table,
        "",
        "Phụ lục này có 11 nhiệm vụ.",
    ]
    return Document("y/merged_units", docx_of(*blocks), tasks_of([table]), date(2026, 1, 8))


def _letter_with_table() -> Document:
    row = rows_of(("tt", "content", "lead", "support", "due"))
    table = Table([
        ["TT", "Nội dung chất vấn, kiến nghị cần trả lời", "Đơn vị chủ trì tham mưu", "Đơn vị phối hợp", "Thời hạn gửi Văn phòng"],
        row("1", "Giải pháp khắc phục ùn tắc giao thông tại cổng Khu công nghiệp VSIP giờ tan ca", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", "17h00 ngày 12/6/2026", lead=D, support=V, due="2026-06-12"),
        row("2", "Tình trạng ô nhiễm nước thải kênh Tân Hưng Hồng", "Phòng Tài nguyên và Môi trường", "", "17h00 ngày 12/6/2026", lead=M, due="2026-06-12"),
        row("3", "Tiến độ xây dựng thiết chế công đoàn, nhà ở công nhân", "Phòng Quản lý lao động", "Phòng Quản lý đầu tư", "17h00 ngày 15/6/2026", lead=L, support=Q, due="2026-06-15"),
        row("4", "Kết quả thu hút đầu tư vào Khu kinh tế Đình Vũ - Cát Hải 6 tháng đầu năm", "Phòng Quản lý đầu tư", "", "17h00 ngày 15/6/2026", lead=Q, due="2026-06-15"),
        row("5", "Việc hỗ trợ đào tạo nghề cho người dân bị thu hồi đất", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "17h00 ngày 16/6/2026", lead=T, support=L, due="2026-06-16"),
        row("6", "Xử lý các dự án treo tại phường Đông Hải", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường", "17h00 ngày 16/6/2026", lead=D, support=[Q, M], due="2026-06-16"),
        row("7", "Kế hoạch trồng bổ sung cây xanh cách ly quanh các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "", "17h00 ngày 17/6/2026", lead=M, due="2026-06-17"),
        row("8", "Giải quyết chế độ cho công nhân Công ty da giày bị phá sản", "Phòng Quản lý lao động", "Văn phòng", "17h00 ngày 17/6/2026", lead=L, support=V, due="2026-06-17"),
        row("9", "Công khai quy trình tiếp nhận kiến nghị của người dân", "Văn phòng", "", "17h00 ngày 18/6/2026", lead=V, due="2026-06-18"),
    ])
    blocks: list[Any] = [
        Table([*HEADING, ["Số: 1088/BQL-VP\nV/v trả lời kiến nghị của cử tri trước kỳ họp thường lệ giữa năm", "Hải Phòng, ngày 05 tháng 6 năm 2026"]], bold=2),
        "Kính gửi: Trưởng các phòng chuyên môn; Giám đốc Trung tâm Dịch vụ việc làm",
        "Ban Quản lý nhận được Công văn số 210/HĐND-VP ngày 02/6/2026 của Thường trực HĐND thành phố về việc tổng hợp kiến nghị của cử tri. Trưởng ban giao các phòng, đơn vị tham mưu nội dung trả lời theo bảng sau:",
        table,
        "Văn bản tham mưu gửi về Văn phòng (bản giấy có chữ ký nháy và bản mềm) đúng thời hạn trên.",
        "Trân trọng./.",
        Table([["Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\nPhạm Anh Tuấn"]], bold=0),
    ]
    return Document("y/letter_with_table", docx_of(*blocks), tasks_of([table]), date(2026, 6, 6))


def _cells_from_excel() -> Document:
    """Cells copied out of a sheet: tabs between them."""
    row = rows_of(("tt", "content", "lead", "support", "due"))
    rows: list[Any] = [
        ["Gửi các đồng chí bảng việc tháng 9/2026 theo kết luận giao ban ngày 28/8/2026:"],
        ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Hạn"],
        row("1", "Rà soát quy chế làm việc của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn", "15/09/2026", lead=V, support=PCM, due="2026-09-15"),
        row("2", "Thẩm định đề xuất dự án Khu công nghiệp sinh thái Cẩm Giàng", "Phòng QLĐT", "Phòng TN&MT", "18/09/2026", lead=Q, support=M, due="2026-09-18"),
        row("3", "Kiểm tra liên ngành an toàn điện tại 10 doanh nghiệp", "Phòng DN&GSĐT", "", "25/09/2026", lead=D, due="2026-09-25"),
        row("4", "Hướng dẫn đăng ký thang bảng lương trực tuyến", "Phòng QLLĐ", "Văn phòng", "22/09/2026", lead=L, support=V, due="2026-09-22"),
        row("5", "Báo cáo kiểm kê khí nhà kính của doanh nghiệp", "Phòng TN&MT", "Phòng DN&GSĐT", "30/09/2026", lead=M, support=D, due="2026-09-30"),
        row("6", "Ký biên bản ghi nhớ với Đại học Hàng hải", "Trung tâm DVVL", "Văn phòng", "11/09/2026", lead=T, support=V, due="2026-09-11"),
        row("7", "Đánh giá nội bộ ISO 9001:2015", "Văn phòng", "", "29/09/2026", lead=V, due="2026-09-29"),
        row("8", "Cập nhật danh mục ngành nghề hạn chế thu hút", "Phòng QLĐT", "", "20/09/2026", lead=Q, due="2026-09-20"),
        row("9", "Tuyên truyền tuyển lao động thời vụ dịp cuối năm", "Trung tâm DVVL", "Phòng QLLĐ", "28/09/2026", lead=T, support=L, due="2026-09-28"),
        row("10", "Lập danh mục doanh nghiệp đề nghị hoàn thuế gặp vướng mắc", "Phòng DN&GSĐT", "Phòng QLĐT", "16/09/2026", lead=D, support=Q, due="2026-09-16"),
        row("11", "Theo dõi thông tin báo chí phản ánh về khu kinh tế", "Văn phòng", "", "Thường xuyên", lead=V),
        ["Đề nghị các phòng thực hiện đúng hạn."],
    ]
    return Document("y/cells_from_excel", "\n".join("\t".join(one) for one in cells(rows)).encode(), tasks(rows), date(2026, 8, 31))


def _slips() -> Document:
    """Slips one after another, a line for each field."""
    def slip(number: str, content: str, unit: str, others: str, deadline: str, result: str, task: Wanted) -> list[Any]:
        return [
            f"PHIẾU GIAO VIỆC SỐ {number}",
            Row((f"Nội dung công việc: {content}",), task),
            f"Đơn vị chủ trì: {unit}",
            f"Đơn vị phối hợp: {others}",
            f"Thời hạn hoàn thành: {deadline}",
            f"Sản phẩm: {result}",
            "",
        ]

    blocks: list[Any] = [
        "VĂN PHÒNG BAN QUẢN LÝ - GIAO VIỆC NGÀY 02/02/2026",
        "",
        *slip("31", "Lập phương án bảo vệ trụ sở trong dịp Tết", "Văn phòng", "", "10/02/2026", "Phương án", task_of("Lập phương án bảo vệ trụ sở trong dịp Tết", V, "2026-02-10", product="Phương án")),
        *slip("32", "Kiểm tra tình hình trả lương, thưởng Tết tại 20 doanh nghiệp đông lao động", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "09/02/2026", "Báo cáo", task_of("Kiểm tra tình hình trả lương, thưởng Tết tại 20 doanh nghiệp đông lao động", L, "2026-02-09", T, product="Báo cáo")),
        *slip("33", "Nhắc các chủ đầu tư hạ tầng trực vận hành trạm xử lý nước thải trong Tết", "Phòng Tài nguyên và Môi trường", "", "11/02/2026", "Công văn", task_of("Nhắc các chủ đầu tư hạ tầng trực vận hành trạm xử lý nước thải trong Tết", M, "2026-02-11", product="Công văn")),
        *slip("34", "Chuẩn bị nội dung lãnh đạo thành phố thăm, chúc Tết doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng, Phòng Quản lý đầu tư", "06/02/2026", "Lịch trình, tóm tắt doanh nghiệp", task_of("Chuẩn bị nội dung lãnh đạo thành phố thăm, chúc Tết doanh nghiệp", D, "2026-02-06", [V, Q], product="Lịch trình, tóm tắt doanh nghiệp")),
        *slip("35", "Tổ chức chuyến xe đưa công nhân về quê đón Tết", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "12/02/2026", "Danh sách, báo cáo", task_of("Tổ chức chuyến xe đưa công nhân về quê đón Tết", T, "2026-02-12", L, product="Danh sách, báo cáo")),
        *slip("36", "Trao giấy chứng nhận đầu tư đầu năm cho 05 dự án", "Phòng Quản lý đầu tư", "Văn phòng", "27/02/2026", "Buổi lễ trao giấy chứng nhận", task_of("Trao giấy chứng nhận đầu tư đầu năm cho 05 dự án", Q, "2026-02-27", V, product="Buổi lễ trao giấy chứng nhận")),
        *slip("37", "Thống kê doanh nghiệp đăng ký làm việc xuyên Tết", "Phòng Quản lý lao động", "Phòng Doanh nghiệp và Giám sát đầu tư", "05/02/2026", "Bảng thống kê", task_of("Thống kê doanh nghiệp đăng ký làm việc xuyên Tết", L, "2026-02-05", D, product="Bảng thống kê")),
        *slip("38", "Gửi thiệp chúc mừng năm mới tới các nhà đầu tư nước ngoài", "Trung tâm Dịch vụ việc làm", "", "08/02/2026", "Thiệp điện tử", task_of("Gửi thiệp chúc mừng năm mới tới các nhà đầu tư nước ngoài", T, "2026-02-08", product="Thiệp điện tử")),
        "Người giao việc: Chánh Văn phòng Phạm Anh Tuấn",
    ]
    return Document("y/slips", pasted_of(blocks), tasks_of(blocks), date(2026, 2, 2))


def _mail() -> Document:
    blocks: list[Any] = [
        "Kính gửi các anh chị trưởng phòng,",
        "",
        "Sau buổi làm việc với Phó Chủ tịch UBND thành phố ngày 14/10/2026, Văn phòng xin gửi các nội dung Trưởng ban đã phân công:",
        "",
        line_of("1. Hoàn thiện báo cáo về Khu thương mại tự do thế hệ mới - Phòng Quản lý đầu tư - hạn 21/10/2026", "Hoàn thiện báo cáo về Khu thương mại tự do thế hệ mới", Q, "2026-10-21"),
        line_of("2. Cung cấp số liệu doanh thu, nộp ngân sách của 50 doanh nghiệp lớn - Phòng Doanh nghiệp và Giám sát đầu tư - hạn 19/10/2026", "Cung cấp số liệu doanh thu, nộp ngân sách của 50 doanh nghiệp lớn", D, "2026-10-19"),
        line_of("3. Đánh giá khả năng cung ứng lao động cho ngành bán dẫn - Phòng Quản lý lao động - hạn 23/10/2026", "Đánh giá khả năng cung ứng lao động cho ngành bán dẫn", L, "2026-10-23"),
        line_of("4. Đề xuất vị trí bãi đổ vật liệu nạo vét - Phòng Tài nguyên và Môi trường - hạn 26/10/2026", "Đề xuất vị trí bãi đổ vật liệu nạo vét", M, "2026-10-26"),
        line_of("5. Dịch tài liệu giới thiệu sang tiếng Nhật, tiếng Hàn - Trung tâm Dịch vụ việc làm - hạn 30/10/2026", "Dịch tài liệu giới thiệu sang tiếng Nhật, tiếng Hàn", T, "2026-10-30"),
        line_of("6. Tổng hợp, dự thảo báo cáo chung gửi UBND thành phố - Văn phòng - hạn 28/10/2026", "Tổng hợp, dự thảo báo cáo chung gửi UBND thành phố", V, "2026-10-28"),
        line_of("7. Rà soát các dự án điện mặt trời mái nhà trong khu công nghiệp - Phòng Tài nguyên và Môi trường - hạn 27/10/2026", "Rà soát các dự án điện mặt trời mái nhà trong khu công nghiệp", M, "2026-10-27"),
        line_of("8. Mời 03 hiệp hội doanh nghiệp nước ngoài dự tọa đàm - Phòng Doanh nghiệp và Giám sát đầu tư - hạn 22/10/2026", "Mời 03 hiệp hội doanh nghiệp nước ngoài dự tọa đàm", D, "2026-10-22"),
        "",
        "Trân trọng cảm ơn anh chị.",
        "--",
        "Nguyễn Thu Trang",
        "Chuyên viên tổ Tổng hợp, Văn phòng Ban Quản lý Khu kinh tế Hải Phòng",
        "ĐT: 0912.345.678",
    ]
    return Document("y/mail", pasted_of(blocks), tasks_of(blocks), date(2026, 10, 15))


def _phone_notes() -> Document:
    blocks: list[Any] = [
        "Giao ban sáng thứ hai 07/12/2026, em ghi lại như sau ạ",
        "* Văn phòng",
        line_of("+ chốt danh sách khen thưởng năm 2026, xong trước 11/12/2026", "chốt danh sách khen thưởng năm 2026", V, "2026-12-11"),
        line_of("+ kiểm tra lại số liệu trên phân hệ NV UBND, xong trước 14/12/2026", "kiểm tra lại số liệu trên phân hệ NV UBND", V, "2026-12-14"),
        "* P. QLĐT",
        line_of("+ gửi danh sách dự án dự kiến cấp phép tháng 01/2027, xong trước 18/12/2026", "gửi danh sách dự án dự kiến cấp phép tháng 01/2027", Q, "2026-12-18"),
        line_of("+ đi cùng đoàn khảo sát đất Vĩnh Bảo, ngày 10/12/2026", "đi cùng đoàn khảo sát đất Vĩnh Bảo", Q, "2026-12-10"),
        "* P. DN&GSĐT",
        line_of("+ gọi lại cho Công ty Hoàng Huy về báo cáo giám sát, xong trước 09/12/2026", "gọi lại cho Công ty Hoàng Huy về báo cáo giám sát", D, "2026-12-09"),
        "* P. QLLĐ",
        line_of("+ báo cáo nhanh thưởng Tết dương lịch của doanh nghiệp FDI, xong trước 25/12/2026", "báo cáo nhanh thưởng Tết dương lịch của doanh nghiệp FDI", L, "2026-12-25"),
        line_of("+ in lại mẫu biên bản kiểm tra lao động, xong trước 10/12/2026", "in lại mẫu biên bản kiểm tra lao động", L, "2026-12-10"),
        "* P. TN&MT",
        line_of("+ xem lại hồ sơ xin giấy phép môi trường của Heesung, xong trước 16/12/2026", "xem lại hồ sơ xin giấy phép môi trường của Heesung", M, "2026-12-16"),
        "* Trung tâm DVVL",
        line_of("+ gửi kế hoạch ngày hội việc làm đầu xuân, xong trước 22/12/2026", "gửi kế hoạch ngày hội việc làm đầu xuân", T, "2026-12-22"),
        line_of("+ theo dõi fanpage, trả lời bình luận của doanh nghiệp", "theo dõi fanpage, trả lời bình luận của doanh nghiệp", T),
    ]
    return Document("y/phone_notes", pasted_of(blocks), tasks_of(blocks), date(2026, 12, 7))
