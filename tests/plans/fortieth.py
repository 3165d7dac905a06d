# ruff: noqa: E501
"""Thirteen papers of an ordinary November (2026)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, Row, T, V, Wanted, cells, tasks

# fmt: off


BQL = "Ban Quản lý Khu kinh tế Hải Phòng"


def _t(one: Any) -> tuple[str, ...]:
    return (one,) if isinstance(one, str) else tuple(one)


def _w(content: str, lead: Any = (), support: Any = (), product: str | None = "", due: str | None = None, asked: bool = False) -> Wanted:
    return Wanted(content, _t(lead), _t(support), product or "", due, asked)


def _table(content: int, product: int | None = None) -> Any:
    def row(*values: Any, lead: Any = (), support: Any = (), due: str | None = None, asked: bool = False) -> Row:
        made = values[product] if product is not None else ""
        return Row(list(values), _w(str(values[content]), lead, support, made, due, asked))

    return row


class _Prose:
    def __init__(self) -> None:
        self.lines: list[Any] = []
        self.wanted: list[Wanted] = []

    def say(self, *lines: Any) -> None:
        self.lines.extend(lines)

    def task(self, pattern: str, content: str, lead: Any = (), support: Any = (), due: str | None = None, product: str = "", asked: bool = False) -> None:
        self.lines.append(pattern.replace("{}", content))
        self.wanted.append(_w(content, lead, support, product, due, asked))


def _head(symbol: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [f"Số: {symbol}", f"Hải Phòng, {day}"],
    ]


def _foot(title: str, name: str) -> list[list[str]]:
    return [["Nơi nhận:\n- Trưởng ban (để b/c);\n- Các Phó Trưởng ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", f"{title}\n\n\n{name}"]]


def documents() -> Iterator[Document]:
    yield _briefing()
    yield _december()
    yield _reform()
    yield _city_tasks()
    yield _chat()
    yield _year_reports()
    yield _conference()
    yield _disbursement()
    yield _site_meeting()
    yield _tet()
    yield _digital()
    yield _inventory()
    yield _inspection()


def _briefing() -> Document:
    p = _Prose()
    p.say(
        _head("4612/TB-BQL", "ngày 05 tháng 11 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 10, triển khai nhiệm vụ trọng tâm tháng 11 năm 2026",
        "Ngày 03/11/2026, tại phòng họp tầng 5, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban tháng 10/2026. "
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 10, các phòng, đơn vị đã chủ động bám sát chương trình công tác; thu hút vốn FDI đạt 182 triệu USD, giải quyết 71/71 hồ sơ TTHC đúng "
        "và trước hạn. Tuy nhiên, tiến độ giải ngân vốn đầu tư công còn chậm, một số báo cáo gửi chưa đúng thời gian yêu cầu.",
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 11 NĂM 2026",
        "Các phòng, đơn vị tiếp tục phát huy tinh thần trách nhiệm, quyết tâm hoàn thành toàn diện kế hoạch năm 2026.",
        "1. Văn phòng",
    )
    p.task("- {}.", "Tham mưu báo cáo kết quả thực hiện nhiệm vụ năm 2026, phương hướng nhiệm vụ năm 2027 của Ban Quản lý, trình Trưởng ban trước ngày 20/11/2026", V, due="2026-11-20")
    p.task("- {}, hoàn thành trước ngày 25/11/2026.", "Rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng trên phân hệ NV UBND, lập danh sách nhiệm vụ có nguy cơ quá hạn", V, due="2026-11-25")
    p.task("- Phối hợp với Phòng Quản lý đầu tư {}; báo cáo Trưởng ban trong tháng 11/2026.", "xây dựng phương án sắp xếp lại Bộ phận Một cửa tại trụ sở mới", V, Q, due="2026-11-30")
    p.say("2. Phòng Quản lý đầu tư")
    p.task("- {}.", "Hoàn thiện hồ sơ đề nghị chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tràng Duệ 3 (giai đoạn 2), trình UBND thành phố trước ngày 18/11/2026", Q, due="2026-11-18")
    p.task("- Chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư {} trước ngày 30/11.", "lập danh mục các dự án dự kiến cấp mới, điều chỉnh tăng vốn trong quý I/2027, gửi Văn phòng tổng hợp", Q, D, due="2026-11-30")
    p.say("3. Phòng Doanh nghiệp và Giám sát đầu tư")
    p.task("- {}.", "Đôn đốc các doanh nghiệp chưa nộp báo cáo giám sát, đánh giá đầu tư quý III/2026; xong trước ngày 15/11/2026", D, due="2026-11-15")
    p.task("- {}.", "Tham mưu tổ chức Hội nghị gặp mặt doanh nghiệp cuối năm, dự kiến trong tuần đầu tháng 12/2026", D)
    p.say("4. Phòng Quản lý lao động")
    p.task("- {}; báo cáo kết quả trước ngày 28/11/2026.", "Nắm tình hình cắt giảm lao động, nợ lương, nợ bảo hiểm xã hội tại các doanh nghiệp trong KCN, KKT", L, due="2026-11-28")
    p.task("- {}.", "Tiếp tục thực hiện tốt việc cấp giấy phép lao động cho người lao động nước ngoài theo quy định mới về phân cấp", L)
    p.say("5. Phòng Tài nguyên và Môi trường")
    p.task("- {}.", "Tổng hợp kết quả quan trắc tự động nước thải của các KCN 10 tháng năm 2026, báo cáo Phó Trưởng ban phụ trách trước ngày 16/11/2026", M, due="2026-11-16")
    p.task("- {}.", "Làm việc với Sở Nông nghiệp và Môi trường về việc xử lý chất thải rắn tồn đọng tại KCN Nomura trong tháng 11/2026", M, due="2026-11-30")
    p.say("6. Trung tâm Dịch vụ việc làm")
    p.task("- {}.", "Tổ chức phiên giao dịch việc làm ngày 21/11/2026 tại KCN VSIP", T, due="2026-11-21")
    p.task("- {} trước ngày 10/12/2026.", "Xây dựng kế hoạch tuyển dụng, cung ứng lao động phục vụ doanh nghiệp dịp trước và sau Tết Nguyên đán Đinh Mùi 2027", T, due="2026-12-10")
    p.say(
        "III. TỔ CHỨC THỰC HIỆN",
        "Trên đây là kết luận của Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, triển khai thực hiện./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    return Document("4612-TB-BQL giao ban thang 10.docx", word(*p.lines), tuple(p.wanted), on=date(2026, 11, 9))


def _december() -> Document:
    row = _table(1)
    none = None
    rows: list[Any] = [
        [BQL.upper()],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 12 NĂM 2026"],
        ["(Kèm theo Công văn số 4870/BQL-VP ngày 24/11/2026)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo phụ trách", "Thời gian hoàn thành"],
        ["I", "Văn phòng"],
        row(1, "Báo cáo kết quả công tác chỉ đạo, điều hành năm 2026", "VP", "Các phòng, đơn vị", "Trưởng ban", "05/12/2026", lead=V, due="2026-12-05"),
        row(2, "Tổ chức Hội nghị tổng kết công tác năm 2026", "VP", "P. QLĐT, P. DN&GSĐT", "Trưởng ban", "25/12", lead=V, support=[Q, D], due="2026-12-25"),
        row(3, "Đánh giá, xếp loại chất lượng công chức, viên chức năm 2026", "VP", none, "Trưởng ban", "Trước 15/12", lead=V, due="2026-12-15"),
        row(4, "Quyết toán kinh phí chi thường xuyên năm 2026; công khai dự toán năm 2027", "VP", "Trung tâm", "PTB Bùi Ngọc Hải", "31/12/2026", lead=V, support=T, due="2026-12-31"),
        ["II", "Phòng Quản lý đầu tư"],
        row(5, "Báo cáo tình hình thu hút đầu tư năm 2026, kế hoạch năm 2027", "P. QLĐT", "P. DN&GSĐT", "Trưởng ban", "08/12/2026", lead=Q, support=D, due="2026-12-08"),
        row(6, "Tiếp, làm việc với Đoàn doanh nghiệp tỉnh Aichi (Nhật Bản) ngày 10/12/2026", "P. QLĐT", "VP", "Trưởng ban", none, lead=Q, support=V, due="2026-12-10"),
        row(7, "Cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư theo thẩm quyền", "P. QLĐT", none, "Trưởng ban", "Thường xuyên", lead=Q),
        ["III", "Phòng Doanh nghiệp và Giám sát đầu tư"],
        row(8, "Kiểm tra sau cấp phép đối với 06 dự án chậm tiến độ tại KCN Đình Vũ", "P. DN&GSĐT", "P. QLĐT; P. TN&MT", "PTB Bùi Ngọc Hải", "Tuần 2", lead=D, support=[Q, M]),
        row(9, "Tổng hợp, trả lời kiến nghị của doanh nghiệp tại Hội nghị đối thoại tháng 11", "P. DN&GSĐT", "Các phòng chuyên môn", "PTB Bùi Ngọc Hải", "18/12/2026", lead=D, support=PCM, due="2026-12-18"),
        ["IV", "Phòng Quản lý lao động"],
        row(10, "Báo cáo tình hình sử dụng lao động nước ngoài 6 tháng cuối năm", "P. QLLĐ", none, "PTB Nguyễn Văn Thành", "15/12/2026", lead=L, due="2026-12-15"),
        row(11, "Rà soát kế hoạch thưởng Tết của doanh nghiệp", "P. QLLĐ", "Trung tâm DVVL", "PTB Nguyễn Văn Thành", "20/12/2026", lead=L, support=T, due="2026-12-20"),
        ["V", "Phòng Tài nguyên và Môi trường"],
        row(12, "Báo cáo công tác bảo vệ môi trường KKT, KCN năm 2026 gửi Sở Nông nghiệp và Môi trường", "P. TN&MT", none, "PTB Nguyễn Văn Thành", "31/12/2026", lead=M, due="2026-12-31"),
        ["VI", "Trung tâm Dịch vụ việc làm"],
        row(13, "Tổ chức 02 lớp tập huấn kỹ năng tuyển dụng cho cán bộ nhân sự doanh nghiệp", "Trung tâm", "P. QLLĐ", "PTB Nguyễn Văn Thành", "10/12 và 17/12", lead=T, support=L, due="2026-12-17"),
        [],
        [none, none, none, none, "TL. TRƯỞNG BAN"],
        [none, none, none, none, "CHÁNH VĂN PHÒNG"],
    ]
    return Document(
        "CTCT thang 12-2026.xlsx",
        workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3")),
        tasks(rows),
        on=date(2026, 11, 27),
    )


def _reform() -> Document:
    row = _table(1, 2)
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "", "", ""],
        row("1", "Xây dựng, ban hành Kế hoạch kiểm tra công tác CCHC năm 2027", "Kế hoạch", "Văn phòng", "", "Tháng 01/2027", lead=V, due="2027-01-31"),
        row("2", "Tự đánh giá, chấm điểm Chỉ số CCHC năm 2026 của Ban Quản lý", "Báo cáo tự chấm điểm, tài liệu kiểm chứng", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 20/12/2026", lead=V, support=ALL, due="2026-12-20"),
        row("3", "Báo cáo định kỳ công tác CCHC", "Báo cáo quý, 6 tháng, năm", "Văn phòng", "Các phòng, đơn vị", "Theo quy định", lead=V),
        ["II", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
        row("4", "Rà soát, hệ thống hóa văn bản QPPL thuộc lĩnh vực quản lý của Ban", "Báo cáo kết quả rà soát", "Văn phòng", "Các phòng chuyên môn; Sở Tư pháp", "Quý IV/2027", lead=V, support=PCM, due="2027-12-31"),
        row("5", "Tham mưu sửa đổi Quy chế phối hợp quản lý nhà nước đối với KCN, KKT", "Dự thảo Quyết định của UBND thành phố", "Phòng Quản lý đầu tư", "Văn phòng, Phòng Tài nguyên và Môi trường", "Quý II/2027", lead=Q, support=[V, M], due="2027-06-30"),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row("6", "Rà soát, đề xuất phương án đơn giản hóa TTHC lĩnh vực đầu tư", "Quyết định/Tờ trình", "Phòng Quản lý đầu tư", "Văn phòng", "30/6/2027", lead=Q, support=V, due="2027-06-30"),
        row("7", "Rà soát, đề xuất phương án đơn giản hóa TTHC lĩnh vực lao động, việc làm", "Quyết định/Tờ trình", "Phòng Quản lý lao động", "Văn phòng", "30/6/2027", lead=L, support=V, due="2027-06-30"),
        row("8", "Niêm yết công khai, cập nhật kịp thời TTHC tại Bộ phận Một cửa và trên Cổng TTĐT", "Danh mục TTHC được niêm yết", "Văn phòng", "", "Thường xuyên", lead=V),
        row("9", "Khảo sát mức độ hài lòng của doanh nghiệp đối với sự phục vụ của Ban Quản lý", "Báo cáo kết quả khảo sát", "Phòng Doanh nghiệp và GSĐT", "Văn phòng; Trung tâm Dịch vụ việc làm", "Quý III/2027", lead=D, support=[V, T], due="2027-09-30"),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ", "", "", "", ""],
        row("10", "Rà soát, điều chỉnh Đề án vị trí việc làm", "Đề án", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Sau khi có hướng dẫn của Sở Nội vụ", lead=V, support=ALL),
        row("11", "Xây dựng phương án tự chủ tài chính giai đoạn 2027-2030 của đơn vị sự nghiệp", "Phương án tự chủ", "Trung tâm Dịch vụ việc làm", "Văn phòng", "Quý I/2027", lead=T, support=V, due="2027-03-31"),
    ]
    return Document(
        "Ke hoach CCHC 2027.docx",
        word(
            _head("4795/KH-BQL", "ngày 18 tháng 11 năm 2026"),
            "KẾ HOẠCH",
            "Cải cách hành chính năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Mục đích",
            "- Tiếp tục đẩy mạnh cải cách hành chính một cách đồng bộ, thống nhất, lấy người dân, doanh nghiệp làm trung tâm phục vụ.",
            "- Phấn đấu Chỉ số CCHC năm 2027 nằm trong nhóm dẫn đầu khối sở, ban, ngành.",
            "2. Yêu cầu",
            "- Xác định CCHC là nhiệm vụ trọng tâm, gắn với trách nhiệm người đứng đầu.",
            "II. NHIỆM VỤ CỤ THỂ",
            "(Chi tiết tại Phụ lục kèm theo)",
            "III. KINH PHÍ THỰC HIỆN",
            "Kinh phí thực hiện được bố trí trong dự toán ngân sách nhà nước giao năm 2027.",
            "KT. TRƯỞNG BAN",
            "PHÓ TRƯỞNG BAN",
            "Bùi Ngọc Hải",
            "PHỤ LỤC",
            "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027",
            "(Kèm theo Kế hoạch số 4795/KH-BQL ngày 18/11/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
            cells(rows),
        ),
        tasks(rows),
        on=date(2026, 11, 20),
    )


def _city_tasks() -> Document:
    row = _table(3)
    d = datetime
    rows: list[Any] = [
        ["BIỂU THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO CHƯA HOÀN THÀNH"],
        ["(Số liệu tính đến ngày 12/11/2026)"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "2915/UBND-ĐT", d(2026, 10, 6), "Thẩm định, báo cáo đề xuất điều chỉnh quy hoạch phân khu KCN Nam Đình Vũ", "P. QLĐT", d(2026, 11, 20), "Đang thực hiện", None, lead=Q, due="2026-11-20"),
        row(2, "2987/UBND-KT", d(2026, 10, 12), "Báo cáo tình hình sử dụng đất của các doanh nghiệp trong KCN Nomura", "P. TN&MT", d(2026, 11, 16), "Đang thực hiện", "P. QLĐT cung cấp số liệu", lead=M, due="2026-11-16"),
        row(3, "3012/UBND-VX", d(2026, 10, 15), "Báo cáo kết quả triển khai nhà ở xã hội, thiết chế công đoàn cho công nhân KCN", "P. QLLĐ", d(2026, 11, 30), "Đang thực hiện", None, lead=L, due="2026-11-30"),
        row(4, "3020/UBND-NC", d(2026, 10, 16), "Rà soát công tác PCCC tại trụ sở và các doanh nghiệp trong KCN", "VP, P. QLLĐ", d(2026, 11, 14), "Đã dự thảo, trình LĐ Ban", None, lead=[V, L], due="2026-11-14"),
        row(5, "305/TB-UBND", d(2026, 10, 19), "Đề xuất cơ chế thu hút đầu tư vào Khu thương mại tự do", "P. QLĐT", d(2026, 12, 15), "Đang thực hiện", None, lead=Q, due="2026-12-15"),
        row(6, "3077/UBND-KSTT", d(2026, 10, 21), "Cập nhật quy trình nội bộ, quy trình điện tử đối với 12 TTHC mới công bố", "VP", d(2026, 11, 18), "Đang thực hiện", None, lead=V, due="2026-11-18"),
        row(7, "3101/UBND-TC", d(2026, 10, 23), "Rà soát các dự án sử dụng vốn ngoài ngân sách chậm tiến độ trên 12 tháng", "P. DN&GSĐT", d(2026, 11, 25), "Đang thực hiện", None, lead=D, due="2026-11-25"),
        row(8, "3118/UBND-MT", d(2026, 10, 26), "Kiểm tra, xử lý kiến nghị cử tri phường Đông Hải về mùi hôi từ KCN Đình Vũ", "P. TN&MT", d(2026, 11, 10), "Quá hạn", "Chờ kết quả lấy mẫu", lead=M, due="2026-11-10"),
        row(9, "3140/UBND-NC", d(2026, 10, 29), "Phối hợp Công an thành phố rà soát doanh nghiệp có vốn đầu tư nước ngoài núp bóng", "P. DN&GSĐT", None, "Đang thực hiện", "Không hạn", lead=D),
        row(10, "3155/UBND-VX", d(2026, 11, 2), "Báo cáo cung - cầu lao động năm 2026 trong KKT, KCN", "Trung tâm", d(2026, 12, 5), "Chưa thực hiện", None, lead=T, due="2026-12-05"),
        row(11, "318/TB-UBND", d(2026, 11, 4), "Tham mưu văn bản trả lời Hiệp hội doanh nghiệp Hàn Quốc về hoàn thuế, hạ tầng điện", "P. DN&GSĐT", d(2026, 11, 19), "Chưa thực hiện", None, lead=D, due="2026-11-19"),
        row(12, "3190/UBND-TH", d(2026, 11, 9), "Đăng ký nội dung chương trình công tác năm 2027 của UBND thành phố", "VP", d(2026, 11, 22), "Chưa thực hiện", None, lead=V, due="2026-11-22"),
        [None, None, None, "Tổng cộng: 12 nhiệm vụ", None, None, None, None],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=5, max_row=16):
            for n in (2, 5):
                if line[n].value is not None:
                    line[n].number_format = "dd/mm/yyyy"

    return Document(
        "Theo doi NV UBND 12.11.xlsx",
        workbook(cells(rows), merged=("A1:H1", "A2:H2"), prepare=prepare),
        tasks(rows),
        on=date(2026, 11, 13),
    )


def _chat() -> Document:
    p = _Prose()
    p.say("Kính gửi các đồng chí Trưởng phòng, Giám đốc Trung tâm,", "Theo ý kiến chỉ đạo của Trưởng ban chiều nay (16/11), đề nghị các đơn vị triển khai ngay một số việc sau:")
    p.task("1. P. QLĐT: {} trước 17h ngày 19/11.", "chuẩn bị tài liệu phục vụ đoàn công tác của Bộ Tài chính", Q, due="2026-11-19")
    p.task("2. P. DN&GSĐT: {}, gửi VP trước ngày 20/11.", "rà soát danh sách doanh nghiệp nộp ngân sách lớn đề nghị UBND thành phố khen thưởng", D, due="2026-11-20")
    p.task("3. P. QLLĐ chủ trì, Trung tâm phối hợp: {}. Hạn 23/11.", "báo cáo nhanh nhu cầu tuyển dụng lao động quý I/2027 của 20 doanh nghiệp lớn", L, T, due="2026-11-23")
    p.task("4. P. TN&MT: {}.", "cử 01 lãnh đạo phòng tham gia đoàn kiểm tra của Sở Nông nghiệp và Môi trường ngày 26/11", M, due="2026-11-26")
    p.task("5. Văn phòng: {} xong trước 18/11.", "bố trí phòng họp, xe đưa đón, hậu cần đón đoàn Bộ Tài chính", V, due="2026-11-18")
    p.task("6. Các phòng chuyên môn, đơn vị sự nghiệp: {} chậm nhất 25/11.", "gửi đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2026 về Văn phòng", ALL, due="2026-11-25")
    p.say("Có gì vướng các đồng chí nhắn lại để VP tổng hợp báo cáo Trưởng ban.", "Trân trọng cảm ơn!")
    return Document("tin nhan 16-11", "\n".join(p.lines).encode(), tuple(p.wanted), on=date(2026, 11, 16))


def _year_reports() -> Document:
    p = _Prose()
    p.say(
        _head("4688/BQL-VP", "ngày 11 tháng 11 năm 2026"),
        "V/v chuẩn bị các báo cáo tổng kết năm 2026 và xây dựng nhiệm vụ năm 2027",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 3175/UBND-TH ngày 06/11/2026 của UBND thành phố về việc chuẩn bị báo cáo tổng kết năm 2026, Ban Quản lý Khu kinh tế Hải Phòng yêu cầu các phòng, đơn vị thực hiện một số nội dung sau:",
    )
    p.task("1. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc {}. Báo cáo gửi về Văn phòng trước ngày 18/11/2026.", "xây dựng báo cáo kết quả công tác năm 2026, phương hướng, nhiệm vụ năm 2027 theo lĩnh vực được phân công (đề cương gửi kèm)", ALL, due="2026-11-18")
    p.task("2. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư {}, hoàn thành trước ngày 20/11/2026.", "tổng hợp số liệu thu hút đầu tư, vốn thực hiện, doanh thu, xuất nhập khẩu, nộp ngân sách năm 2026", Q, D, due="2026-11-20")
    p.task("3. Giao Phòng Quản lý lao động {}, gửi Văn phòng trước ngày 20/11/2026.", "cập nhật số liệu lao động, tiền lương, bảo hiểm xã hội, đình công năm 2026", L, due="2026-11-20")
    p.task("4. Phòng Tài nguyên và Môi trường {} trước ngày 20/11/2026.", "tổng hợp số liệu giao đất, cho thuê đất, tỷ lệ lấp đầy các khu công nghiệp", M, due="2026-11-20")
    p.say("5. Giao Văn phòng:")
    p.task("a) {}, trình Trưởng ban xem xét trước ngày 25/11/2026;", "Tổng hợp, xây dựng dự thảo báo cáo tổng kết năm 2026 của Ban Quản lý", V, due="2026-11-25")
    p.task("b) {} trước ngày 30/11/2026;", "Tham mưu Chương trình công tác năm 2027 của Ban Quản lý", V, due="2026-11-30")
    p.task("c) {}.", "Theo dõi, đôn đốc các phòng, đơn vị thực hiện Công văn này", V)
    p.say("Yêu cầu Trưởng các phòng, Giám đốc Trung tâm nghiêm túc triển khai thực hiện, bảo đảm chất lượng báo cáo./.", _foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải"))
    return Document("4688-BQL-VP.docx", word(*p.lines), tuple(p.wanted), on=date(2026, 11, 13))


def _conference() -> Document:
    row = _table(1)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
        ["I", "Công tác nội dung", "", "", ""],
        row("1", "Xây dựng kịch bản, chương trình Hội nghị đối thoại", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", "Trước 13/11/2026", lead=D, support=V, due="2026-11-13"),
        row("2", "Gửi phiếu lấy ý kiến, tổng hợp kiến nghị của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "Từ 06/11 đến 16/11/2026", lead=D, support=PCM, due="2026-11-16"),
        row("3", "Chuẩn bị nội dung trả lời kiến nghị về đầu tư, xây dựng, đất đai", "Phòng Quản lý đầu tư; Phòng Tài nguyên và Môi trường", "", "20/11/2026", lead=[Q, M], due="2026-11-20"),
        row("4", "Chuẩn bị nội dung trả lời kiến nghị về lao động, tiền lương, giấy phép lao động", "Phòng Quản lý lao động", "Bảo hiểm xã hội thành phố", "20/11/2026", lead=L, due="2026-11-20"),
        row("5", "Chuẩn bị nội dung trả lời kiến nghị về thuế, hoàn thuế", "Thuế thành phố Hải Phòng", "", "20/11/2026", lead="Thuế thành phố Hải Phòng", due="2026-11-20", asked=True),
        row("6", "Bài phát biểu khai mạc, kết luận của Trưởng ban", "Văn phòng", "Phòng Doanh nghiệp và Giám sát đầu tư", "23/11/2026", lead=V, support=D, due="2026-11-23"),
        ["II", "Công tác hậu cần, tuyên truyền", "", "", ""],
        row("7", "Giấy mời, danh sách đại biểu", "Văn phòng", "Phòng Doanh nghiệp và Giám sát đầu tư", "18/11/2026", lead=V, support=D, due="2026-11-18"),
        row("8", "Hội trường, khánh tiết, âm thanh, phiên dịch", "Văn phòng", "Trung tâm Dịch vụ việc làm", "26/11/2026", lead=V, support=T, due="2026-11-26"),
        row("9", "Mời cơ quan báo chí, đưa tin trên Cổng thông tin điện tử", "Trung tâm Dịch vụ việc làm", "Báo và phát thanh, truyền hình Hải Phòng", "27/11/2026", lead=T, due="2026-11-27"),
        row("10", "Bảo đảm an ninh trật tự, y tế", "Văn phòng", "Công an phường Hải An", "27/11/2026", lead=V, due="2026-11-27"),
        ["III", "Sau Hội nghị", "", "", ""],
        row("11", "Thông báo kết luận Hội nghị; văn bản trả lời doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "05/12/2026", lead=D, support=PCM, due="2026-12-05"),
    ]
    return Document(
        "Phan cong HN doi thoai DN.docx",
        word(
            _head("4590/KH-BQL", "ngày 04 tháng 11 năm 2026"),
            "KẾ HOẠCH",
            "Tổ chức Hội nghị đối thoại với doanh nghiệp trong khu công nghiệp, khu kinh tế năm 2026",
            "I. MỤC ĐÍCH",
            "Kịp thời nắm bắt, tháo gỡ khó khăn, vướng mắc cho doanh nghiệp trong hoạt động sản xuất, kinh doanh.",
            "II. THỜI GIAN, ĐỊA ĐIỂM",
            "1. Thời gian: 01 buổi, từ 08h00 ngày 27/11/2026 (thứ Sáu).",
            "2. Địa điểm: Hội trường tầng 2, trụ sở Ban Quản lý.",
            "3. Thành phần: khoảng 150 đại biểu.",
            "III. PHÂN CÔNG NHIỆM VỤ",
            cells(rows),
            "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh kịp thời về Phòng Doanh nghiệp và Giám sát đầu tư để được hướng dẫn./.",
            _foot("TRƯỞNG BAN", "Lê Trung Kiên"),
        ),
        tasks(rows),
        on=date(2026, 11, 6),
    )


def _disbursement() -> Document:
    row = _table(2)
    n = None
    rows: list[Any] = [
        ["Phụ lục"],
        ["PHÂN CÔNG THÁO GỠ KHÓ KHĂN, ĐẨY NHANH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026"],
        ["(Kèm theo Thông báo số 4731/TB-BQL ngày 13/11/2026)"],
        [],
        ["TT", "Khó khăn, vướng mắc", "Giải pháp, nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"],
        ["A", "Dự án đường trục KCN Tràng Duệ 3"],
        row(1, "Còn 03 hộ chưa bàn giao mặt bằng", "Làm việc với UBND xã An Lão thống nhất phương án bồi thường, hỗ trợ", "Phòng TN&MT", "Phòng QLĐT", "20/11/2026", lead=M, support=Q, due="2026-11-20"),
        row(2, "Nhà thầu thi công chậm", "Yêu cầu nhà thầu lập tiến độ bù, ký cam kết hoàn thành khối lượng", "Phòng QLĐT", n, "18/11/2026", lead=Q, due="2026-11-18"),
        row(3, n, "Nghiệm thu, lập hồ sơ thanh toán khối lượng hoàn thành đợt 4", n, "Văn phòng", "10/12/2026", lead=Q, support=V, due="2026-12-10"),
        row(4, "Thiếu vốn do điều chỉnh tổng mức", "Trình UBND thành phố điều chỉnh kế hoạch vốn năm 2026", n, "Văn phòng", "25/11/2026", lead=Q, support=V, due="2026-11-25"),
        ["B", "Dự án cải tạo trụ sở Ban Quản lý"],
        row(5, "Chưa phê duyệt dự toán điều chỉnh", "Hoàn thiện hồ sơ dự toán điều chỉnh trình thẩm định", "Văn phòng", "Phòng QLĐT", "17/11/2026", lead=V, support=Q, due="2026-11-17"),
        row(6, n, "Lựa chọn nhà thầu gói thầu thiết bị", n, n, "Trong tháng 11", lead=V, due="2026-11-30"),
        row(7, n, "Thanh toán, giải ngân 100% vốn được giao", n, n, "31/01/2027", lead=V, due="2027-01-31"),
        ["C", "Dự án trạm quan trắc môi trường tự động"],
        row(8, "Chậm thẩm định giá thiết bị", "Có văn bản đôn đốc đơn vị tư vấn thẩm định giá", "Phòng TN&MT", "Văn phòng", "16/11/2026", lead=M, support=V, due="2026-11-16"),
        row(9, "Nguồn vốn chưa phân bổ hết", "Thẩm định, bố trí vốn bổ sung", "Sở Tài chính", n, "Quý IV/2026", lead="Sở Tài chính", due="2026-12-31", asked=True),
        [],
        ["Ghi chú: Số liệu giải ngân tính đến ngày 10/11/2026."],
    ]
    return Document(
        "PL giai ngan 2026.xlsx",
        workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3", "D8:D10", "D12:D14")),
        tasks(rows),
        on=date(2026, 11, 16),
    )


def _site_meeting() -> Document:
    p = _Prose()
    p.say(
        _head("4750/TB-BQL", "ngày 16 tháng 11 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Nguyễn Văn Thành tại buổi làm việc với Công ty CP Khu công nghiệp Đình Vũ",
        "Ngày 12/11/2026, Phó Trưởng ban Nguyễn Văn Thành đã chủ trì buổi làm việc với Công ty CP KCN Đình Vũ về công tác bảo vệ môi trường, an toàn lao động và hạ tầng khu công nghiệp. "
        "Tham dự có đại diện Công an thành phố, Sở Xây dựng, các phòng của Ban Quản lý. Sau khi nghe báo cáo và thảo luận, Phó Trưởng ban kết luận:",
        "1. Ghi nhận sự cố gắng của Công ty trong việc đầu tư nâng cấp hệ thống thoát nước mưa; đến nay đã hoàn thành 80% khối lượng.",
    )
    p.task("2. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư {}, báo cáo Phó Trưởng ban trước ngày 27/11/2026.", "kiểm tra việc đấu nối nước thải của các doanh nghiệp thứ cấp trong KCN Đình Vũ", M, Q, due="2026-11-27")
    p.task("3. Giao Phòng Quản lý lao động {} trong tháng 12/2026.", "hướng dẫn Công ty và các doanh nghiệp hoàn thiện phương án ứng cứu khẩn cấp, an toàn lao động trong kho hóa chất", L, due="2026-12-31")
    p.task("4. Phòng Quản lý đầu tư {}; thời gian hoàn thành trước ngày 05/12/2026.", "rà soát quy hoạch bãi đỗ xe tải, đề xuất vị trí bổ sung, tham mưu văn bản gửi Sở Xây dựng", Q, due="2026-12-05")
    p.task("5. Giao Phòng Doanh nghiệp và Giám sát đầu tư {}.", "đôn đốc Công ty báo cáo tiến độ thực hiện vốn đầu tư hạ tầng định kỳ hằng quý", D)
    p.task("6. Đề nghị Công ty CP KCN Đình Vũ {} trước ngày 30/11/2026.", "khắc phục các điểm ngập úng trên tuyến đường số 3, đường số 5", "Công ty CP KCN Đình Vũ", due="2026-11-30", asked=True)
    p.task("7. Giao Văn phòng {}.", "theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Phó Trưởng ban trước ngày 10/12/2026", V, due="2026-12-10")
    p.say("Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.", _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"))
    return Document("TB KL lam viec KCN Dinh Vu.docx", word(*p.lines), tuple(p.wanted), on=date(2026, 11, 18))


def _tet() -> Document:
    p = _Prose()
    p.say(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4902/KH-BQL",
        "Hải Phòng, ngày 25 tháng 11 năm 2026",
        "KẾ HOẠCH",
        "Ổn định quan hệ lao động, chăm lo Tết Nguyên đán Đinh Mùi năm 2027 cho người lao động trong các khu công nghiệp, khu kinh tế",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Nắm chắc tình hình quan hệ lao động, không để xảy ra ngừng việc tập thể trái pháp luật.",
        "- Việc chăm lo Tết bảo đảm thiết thực, đúng đối tượng, tiết kiệm.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Quản lý lao động:",
    )
    p.task("a) {}.", "Ban hành văn bản yêu cầu các doanh nghiệp báo cáo tình hình tiền lương năm 2026, kế hoạch thưởng Tết năm 2027 trước ngày 01/12/2026", L, due="2026-12-01")
    p.task("b) {}.", "Tổng hợp, báo cáo UBND thành phố và Sở Nội vụ tình hình tiền lương, thưởng Tết trước ngày 25/12/2026", L, due="2026-12-25")
    p.task("c) {}.", "Thành lập Tổ công tác nắm tình hình quan hệ lao động, phân công trực trong thời gian từ 15/12/2026 đến 05/02/2027", L, due="2027-02-05")
    p.say("2. Phòng Doanh nghiệp và Giám sát đầu tư:")
    p.task("a) {}.", "Rà soát các doanh nghiệp có dấu hiệu dừng hoạt động, chủ bỏ trốn; gửi danh sách cho Phòng Quản lý lao động trước ngày 10/12/2026", D, due="2026-12-10")
    p.task("b) {}.", "Vận động doanh nghiệp hạ tầng hỗ trợ xe đưa công nhân về quê đón Tết", D)
    p.say("3. Trung tâm Dịch vụ việc làm:")
    p.task("a) Phối hợp với Phòng Quản lý lao động {}.", "tổ chức chương trình “Tết sum vầy” cho công nhân có hoàn cảnh khó khăn trong tháng 01/2027", T, L, due="2027-01-31")
    p.task("b) {}.", "Khảo sát tình hình lao động trở lại làm việc sau Tết, báo cáo Trưởng ban trước ngày 20/02/2027", T, due="2027-02-20")
    p.say("4. Văn phòng:")
    p.task("a) {}.", "Bố trí kinh phí thực hiện Kế hoạch từ nguồn dự toán được giao", V)
    p.task("b) {}.", "Xây dựng lịch trực Tết của cơ quan, trình Trưởng ban phê duyệt trước ngày 20/01/2027", V, due="2027-01-20")
    p.task("5. Các phòng chuyên môn {}.", "cử công chức tham gia Tổ công tác, gửi danh sách về Phòng Quản lý lao động trước ngày 05/12/2026", PCM, due="2026-12-05")
    p.task("6. Đề nghị Công đoàn Khu kinh tế {}.", "phối hợp thăm hỏi, tặng quà công nhân lao động dịp Tết", "Công đoàn Khu kinh tế", asked=True)
    p.say("Trên đây là Kế hoạch ổn định quan hệ lao động, chăm lo Tết, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.", "Nơi nhận:", "- UBND thành phố;", "- Công đoàn KKT;", "- Các phòng, đơn vị;", "- Lưu: VT, QLLĐ.", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Nguyễn Văn Thành")
    return Document("KH cham lo Tet 2027.docx", word(*p.lines), tuple(p.wanted), on=date(2026, 11, 27))


def _digital() -> Document:
    row = _table(1, 4)
    n = None
    rows: list[Any] = [
        [BQL.upper(), n, n, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", n, n, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 4820/KH-BQL ngày 20/11/2026)"],
        [],
        ["STT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Kết quả, sản phẩm", "Thời gian thực hiện", "Kinh phí (triệu đồng)"],
        ["I", "Hạ tầng, an toàn thông tin", n, n, n, n, 640],
        row(1, "Nâng cấp hệ thống mạng LAN, thiết bị tường lửa tại trụ sở", "Văn phòng", n, "Hệ thống được nâng cấp", "Quý II/2027", 450, lead=V, due="2027-06-30"),
        row(2, "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin eHeza", "Văn phòng", "Công an thành phố", "Quyết định phê duyệt", "Quý I/2027", 40, lead=V, due="2027-03-31"),
        row(3, "Sao lưu dữ liệu máy chủ", "Văn phòng", n, "Nhật ký sao lưu", "Hằng tuần", 150, lead=V),
        ["II", "Dữ liệu số", n, n, n, n, 980],
        row(4, "Số hóa hồ sơ dự án đầu tư giai đoạn 2005-2015", "Phòng Quản lý đầu tư", "Văn phòng", "3.200 hồ sơ số hóa", "Tháng 01 - 10/2027", 600, lead=Q, support=V, due="2027-10-31"),
        row(5, "Xây dựng cơ sở dữ liệu doanh nghiệp KCN, KKT", "Phòng DN&GSĐT", "Phòng QLĐT, Phòng QLLĐ", "CSDL đưa vào sử dụng", "Tháng 9/2027", 250, lead=D, support=[Q, L], due="2027-09-30"),
        row(6, "Cập nhật bản đồ số hiện trạng sử dụng đất các khu công nghiệp", "Phòng TN&MT", "Phòng QLĐT", "Bản đồ số", "Tháng 11/2027", 130, lead=M, support=Q, due="2027-11-30"),
        ["III", "Dịch vụ số, nhân lực số", n, n, n, n, 210],
        row(7, "Cung cấp dịch vụ công trực tuyến toàn trình đối với TTHC cấp giấy phép lao động", "Phòng QLLĐ", "Văn phòng", "100% TTHC đủ điều kiện", "Quý I/2027", n, lead=L, support=V, due="2027-03-31"),
        row(8, "Xây dựng sàn giao dịch việc làm trực tuyến", "Trung tâm DVVL", "Phòng QLLĐ", "Website, ứng dụng", "Năm 2027", 150, lead=T, support=L, due="2027-12-31"),
        row(9, "Tập huấn sử dụng trí tuệ nhân tạo, kỹ năng số cho công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "02 lớp tập huấn", "Tháng 4 và tháng 8/2027", 60, lead=V, support=ALL, due="2027-08-31"),
        row(10, "Báo cáo kết quả thực hiện chuyển đổi số năm 2027", "Văn phòng", n, "Báo cáo", "Trước 05/12/2027", n, lead=V, due="2027-12-05"),
        ["", "TỔNG CỘNG", n, n, n, n, 1830],
    ]
    return Document("Danh muc CDS 2027.xlsx", workbook(cells(rows), merged=("A4:G4", "A5:G5")), tasks(rows), on=date(2026, 11, 24))


def _inventory() -> Document:
    """A Word table whose unit cells are merged down."""
    row = _table(2)
    rows: list[Any] = [
        ["TT", "Đơn vị", "Nhiệm vụ", "Thời hạn"],
        row("1", "Văn phòng", "Tham mưu Quyết định thành lập Tổ kiểm kê tài sản", "Trước 20/11/2026", lead=V, due="2026-11-20"),
        row("2", "", "Kiểm kê quỹ tiền mặt, vật tư, công cụ dụng cụ tại thời điểm 0 giờ ngày 01/01/2027", "05/01/2027", lead=V, due="2027-01-05"),
        row("3", "", "Tổng hợp kết quả kiểm kê, cập nhật phần mềm quản lý tài sản công", "20/01/2027", lead=V, due="2027-01-20"),
        row("4", "Trung tâm Dịch vụ việc làm", "Tự kiểm kê tài sản được giao quản lý, sử dụng; gửi báo cáo về Văn phòng", "31/12/2026", lead=T, due="2026-12-31"),
        row("5", "", "Lập hồ sơ đề nghị thanh lý tài sản hư hỏng", "15/12/2026", lead=T, due="2026-12-15"),
        row("6", "Các phòng chuyên môn", "Đối chiếu tài sản, trang thiết bị tại phòng với sổ theo dõi", "25/12/2026", lead=PCM, due="2026-12-25"),
        row("7", "Phòng Quản lý đầu tư", "Bàn giao hồ sơ quyết toán các công trình hoàn thành cho Văn phòng để ghi tăng tài sản", "10/12/2026", lead=Q, due="2026-12-10"),
    ]
    made = blank()
    for line in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4715/KH-BQL",
        "Hải Phòng, ngày 12 tháng 11 năm 2026",
        "KẾ HOẠCH",
        "Kiểm kê tài sản công năm 2026",
        "Căn cứ Luật Quản lý, sử dụng tài sản công; Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch kiểm kê tài sản công năm 2026 như sau:",
        "I. Mục đích, yêu cầu",
        "Việc kiểm kê phải chính xác, đầy đủ, trung thực, đúng thời gian quy định.",
        "II. Phân công nhiệm vụ",
    ):
        made.add_paragraph(line)
    table = made.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for texts in cells(rows):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    table.cell(1, 1).merge(table.cell(3, 1)).text = "Văn phòng"
    table.cell(4, 1).merge(table.cell(5, 1)).text = "Trung tâm Dịch vụ việc làm"
    made.add_paragraph("Yêu cầu các phòng, đơn vị thực hiện nghiêm túc Kế hoạch này./.")
    for line in ("Nơi nhận:", "- Lãnh đạo Ban;", "- Các phòng, đơn vị;", "- Lưu: VT, VP.", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Bùi Ngọc Hải"):
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return Document("KH kiem ke tai san 2026.docx", out.getvalue(), tasks(rows), on=date(2026, 11, 16))


def _inspection() -> Document:
    p = _Prose()
    p.say(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4840/TB-BQL",
        "Hải Phòng, ngày 20 tháng 11 năm 2026",
        "THÔNG BÁO",
        "Kết quả kiểm tra công tác cải cách hành chính, văn thư lưu trữ năm 2026 tại các phòng, đơn vị",
        "",
        "I. Kết quả kiểm tra",
        "Từ ngày 02/11 đến ngày 13/11/2026, Đoàn kiểm tra đã kiểm tra tại 06/06 phòng, đơn vị. Nhìn chung các đơn vị đã chấp hành tốt quy định; tỷ lệ ký số đạt 96%.",
        "II. Tồn tại, hạn chế",
        "- Phòng Tài nguyên và Môi trường còn 14 hồ sơ công việc chưa nộp lưu trữ cơ quan.",
        "- Phòng Quản lý lao động còn 02 hồ sơ trả kết quả chậm, chưa có văn bản xin lỗi.",
        "- Trung tâm Dịch vụ việc làm chưa cập nhật chuyên mục thị trường lao động trên Cổng thông tin.",
        "III. Yêu cầu khắc phục",
    )
    p.task("1. Phòng Tài nguyên và Môi trường: {}, hoàn thành trước ngày 15/12/2026.", "Chỉnh lý, nộp lưu 14 hồ sơ công việc vào lưu trữ cơ quan", M, due="2026-12-15")
    p.task("2. Phòng Quản lý lao động: {} trước ngày 30/11/2026.", "Gửi văn bản xin lỗi tổ chức, cá nhân đối với 02 hồ sơ trả kết quả chậm", L, due="2026-11-30")
    p.task("3. Trung tâm Dịch vụ việc làm: {}.", "Cập nhật đầy đủ thông tin chuyên mục thị trường lao động, duy trì thường xuyên", T)
    p.task("4. Phòng Quản lý đầu tư, Phòng Doanh nghiệp và Giám sát đầu tư: {}. Thời hạn: 10/12/2026.", "Rà soát, lập danh mục hồ sơ năm 2027", [Q, D], due="2026-12-10")
    p.task("5. Văn phòng: {} trước ngày 20/12/2026.", "Phúc tra kết quả khắc phục của các phòng, đơn vị, báo cáo Trưởng ban", V, due="2026-12-20")
    p.say("", "Ban Quản lý thông báo để các phòng, đơn vị biết và thực hiện./.", "", "Nơi nhận:", "- Lãnh đạo Ban;", "- Các phòng, đơn vị;", "- Lưu: VT.", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Bùi Ngọc Hải")
    return Document("TB kiem tra CCHC", "\n".join(p.lines).encode(), tuple(p.wanted), on=date(2026, 11, 23))
