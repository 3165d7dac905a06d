"""Layouts thought of while the reader was written: they count as development, never as unseen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.papers import word, workbook
from tests.plans.fourth import _of as of
from tests.plans.fourth import _units as units
from tests.plans.sheet import Document, Wanted


def told(name: str, text: str, *, on: date) -> Document:
    """Running text; behind " => " stand lead / support / day / product / the task where it is not the whole line."""
    lines, wanted = [], []
    for line in text.strip("\n").splitlines():
        shown, _, meant = line.partition(" => ")
        lines.append(shown)
        for one in filter(None, meant.split(" && ")):
            lead, support, due, product, content = (*(part.strip() for part in one.split("/", 4)), "", "", "", "")[:5]
            day = due.replace(".", "-") or None
            wanted.append(Wanted(content or _bare(shown), units(lead.strip("?")), units(support), product, day, asked=lead == "?"))
    data = word(*lines) if name.endswith(".docx") else "\n".join(lines).encode()
    return Document(name, data, tuple(wanted), on=on)


def _bare(shown: str) -> str:
    return shown


def documents() -> Iterator[Document]:
    yield from _tables()
    yield from _texts()
    yield from more()


def _tables() -> Iterator[Document]:
    yield Document(
        "ba-tang.xlsx",
        workbook(
            [
                ["ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                ["BAN QUẢN LÝ KHU KINH TẾ", None, None, "Độc lập - Tự do - Hạnh phúc"],
                ["BIỂU THEO DÕI NHIỆM VỤ NĂM 2026"],
                ["TT", "Thông tin nhiệm vụ", None, "Tổ chức thực hiện", None, None, None],
                [None, "Nội dung", "Sản phẩm", "Đơn vị", None, "Thời gian", None],
                [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"],
                ["1", "2", "3", "4", "5", "6", "7"],
                ["1", "Lập danh mục dự án kêu gọi đầu tư", "Danh mục", "P. QLĐT", "VP; TT", "01/2026", "3/2026"],
                ["2", "Rà soát doanh nghiệp nợ phí hạ tầng", "Báo cáo", "P. DN&GSĐT", None, "02/2026", "15/4/2026"],
                [None, None, None, None, None, None, None],
                ["3", "Tập huấn Luật Lao động sửa đổi", "Lớp tập huấn", "P. QLLĐ", "Các phòng chuyên môn", "5/2026", "Quý II"],
            ],
            merged=["A4:A6", "B4:C4", "D4:G4", "B5:B6", "C5:C6", "D5:E5", "F5:G5"],
        ),
        (
            Wanted("Lập danh mục dự án kêu gọi đầu tư", units("Q"), units("V T"), "Danh mục", "2026-03-31"),
            Wanted("Rà soát doanh nghiệp nợ phí hạ tầng", units("D"), (), "Báo cáo", "2026-04-15"),
            Wanted("Tập huấn Luật Lao động sửa đổi", units("L"), units("PCM"), "Lớp tập huấn", "2026-06-30"),
        ),
        on=date(2026, 1, 5),
    )
    yield of(
        "nv-ubnd-moi.xlsx",
        ["DANH SÁCH NHIỆM VỤ", "Từ ngày 01/10/2026 đến ngày 15/11/2026"],
        "STT | Mã nhiệm vụ | Số hiệu VB | Ngày VB | Nội dung nhiệm vụ | Người giao | Đơn vị chủ trì | Đơn vị phối hợp "
        "| Hạn xử lý | Trạng thái | Ngày hoàn thành",
        "n...c.LSd..",
        """
        1 | NV-26-1001 | 900/UBND-TH | 01/10/2026 | Báo cáo tình hình giải ngân vốn đầu tư công | Chủ tịch UBND \
| Phòng Quản lý đầu tư | | 15/10/2026 | Hoàn thành đúng hạn | 14/10/2026 => Q / / 2026-10-15
        2 | NV-26-1002 | 912/UBND-NC | 05/10/2026 | Góp ý dự thảo Quy chế | PCT UBND | Văn phòng; Phòng Quản lý lao động \
| | | Đang thực hiện trong hạn | => V L / /
        3 | NV-26-1003 | 915/UBND-MT | 06/10/2026 | Xử lý bãi rác tự phát | PCT UBND | Phòng Tài nguyên và Môi trường \
| Trung tâm Dịch vụ việc làm | 30/10/2026 | Đang thực hiện quá hạn | => M / T / 2026-10-30
        """,
        on=date(2026, 11, 16),
    )
    yield of(
        "giao-truc-tiep.docx",
        ["BẢNG GIAO VIỆC", "(theo ý kiến chỉ đạo của Trưởng ban tại cuộc họp giao ban ngày 02/11/2026)"],
        "TT | Nội dung chỉ đạo | Lãnh đạo chỉ đạo | Đơn vị thực hiện | Hoàn thành | Ghi chú",
        "nc.Ld.",
        """
        1 | Chấn chỉnh tác phong, giờ giấc làm việc | Đ/c Trưởng ban | Các phòng chuyên môn, đơn vị sự nghiệp | Thường xuyên | => ALL / /
        2 | Tham mưu quyết định chủ trương đầu tư dự án điện khí | Đ/c Hải - PTB | P.QLĐT | 20/11 | Gấp => Q / / 2026-11-20
        3 | Hoàn tất bàn giao trụ sở cũ | Đ/c Long - PTB | VP | Trước 30/11 | => V / / 2026-11-30
        """,
        on=date(2026, 11, 2),
    )
    yield of(
        "ghep-o.xlsx",
        ["PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ TẾT BÍNH NGỌ 2026"],
        "TT | Việc | Ai làm | Ai giúp | Khi nào xong",
        "ncLSd",
        """
        1 | Trang trí trụ sở | Văn phòng | TT DVVL | 10/02/2026 => V / T / 2026-02-10
        2 | Lập danh sách công nhân khó khăn | P. QLLĐ | Phòng Doanh nghiệp | 20/01/2026 => L / D / 2026-01-20
        3 | Trực Tết | Văn phòng, P. QLĐT, P. QLLĐ | | Từ 14/02 đến 22/02/2026 => V Q L / / 2026-02-22
        """,
        on=date(2026, 1, 8),
    )
    yield Document(
        "trong-noi-dung.xlsx",
        workbook(
            [
                ["KẾT LUẬN GIAO BAN TUẦN 46"],
                ["STT", "Nội dung công việc"],
                [1, "Văn phòng: chuẩn bị hội nghị viên chức, xong trước 20/11/2026"],
                [2, "P. QLLĐ: gửi báo cáo đình công, hạn 18/11/2026"],
                [3, "Phòng TN&MT phối hợp với P. QLĐT kiểm tra KCN Tràng Duệ trước 25/11/2026"],
                [4, "Rà soát hợp đồng thuê đất (P. QLĐT, hoàn thành trước 30/11/2026)"],
            ]
        ),
        (
            Wanted("Chuẩn bị hội nghị viên chức, xong trước 20/11/2026", units("V"), due="2026-11-20"),
            Wanted("Gửi báo cáo đình công, hạn 18/11/2026", units("L"), due="2026-11-18"),
            Wanted("Kiểm tra KCN Tràng Duệ trước 25/11/2026", units("M"), units("Q"), due="2026-11-25"),
            Wanted("Rà soát hợp đồng thuê đất", units("Q"), due="2026-11-30"),
        ),
        on=date(2026, 11, 14),
    )
    yield Document(
        "nhieu-trang-tinh.xlsx",
        workbook(
            [["Hướng dẫn: nhập vào các sheet sau"], ["Mọi thắc mắc liên hệ Văn phòng"]],
            [
                ["TT", "Nhiệm vụ", "Chủ trì", "Hạn"],
                [1, "Công khai quy hoạch trên cổng thông tin", "Phòng QLĐT", date(2026, 12, 1)],
                [2, "Gửi số liệu quan trắc quý IV", "Phòng TN&MT", "10/01/2027"],
            ],
            [
                ["TT", "Nội dung", "Hạn hoàn thành", "Đơn vị thực hiện"],
                [1, "Sơ kết công tác lao động", date(2026, 12, 15), "P. QLLĐ"],
                [None, "Lưu ý: các đơn vị gửi kết quả về Văn phòng", None, None],
            ],
        ),
        (
            Wanted("Công khai quy hoạch trên cổng thông tin", units("Q"), due="2026-12-01"),
            Wanted("Gửi số liệu quan trắc quý IV", units("M"), due="2027-01-10"),
            Wanted("Sơ kết công tác lao động", units("L"), due="2026-12-15"),
        ),
        on=date(2026, 11, 14),
    )
    yield Document(
        "dong-noi.docx",
        word(
            "PHỤ LỤC: NHIỆM VỤ QUÝ I/2027",
            [
                ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
                ["1", "Xây dựng kế hoạch cải cách hành chính", "Văn phòng", "Các phòng", "15/01/2027"],
                ["", "năm 2027 của Ban Quản lý", "", "chuyên môn", ""],
                ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
                ["2", "Đối thoại với công nhân KCN Đồ Sơn", "P. QLLĐ", "", "28/02/2027"],
                ["", "", "", "", ""],
                ["", "Ghi chú: Các đơn vị báo cáo trước ngày 25 hằng tháng.", "", "", ""],
                ["", "", "", "TRƯỞNG BAN", ""],
            ],
        ),
        (
            Wanted("Xây dựng kế hoạch cải cách hành chính năm 2027 của Ban Quản lý", units("V"), units("PCM"), due="2027-01-15"),
            Wanted("Đối thoại với công nhân KCN Đồ Sơn", units("L"), due="2027-02-28"),
        ),
        on=date(2026, 12, 20),
    )
    yield of(
        "theo-muc-thoi-gian.xlsx",
        ["KẾ HOẠCH CÔNG TÁC NĂM 2027"],
        "TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp",
        "ncLS",
        """
        I | QUÝ I
        1 | Tổng kết công tác thi đua năm 2026 | Văn phòng | => V / / 2027-03-31
        2 | Ban hành danh mục thủ tục hành chính | Văn phòng | Các phòng chuyên môn => V / PCM / 2027-03-31
        II | QUÝ II
        3 | Khảo sát tiền lương | P. QLLĐ | => L / / 2027-06-30
        III | THÁNG 9
        4 | Xúc tiến đầu tư tại Đức | P. QLĐT | TT => Q / T / 2027-09-30
        """,
        on=date(2026, 12, 30),
    )


def _texts() -> Iterator[Document]:
    yield told(
        "ngoac-cuoi-cau.docx",
        """
BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
Số: 320/TB-BQL
THÔNG BÁO
Kết luận của Trưởng ban tại cuộc họp giao ban tháng 3/2026
Trưởng ban kết luận, chỉ đạo một số nội dung sau:
1. Rà soát toàn bộ dự án chậm tiến độ (Phòng Quản lý đầu tư, hoàn thành trước 15/4/2026). => Q / / 2026.04.15 / / \
Rà soát toàn bộ dự án chậm tiến độ
2. Chuẩn bị nội dung làm việc với đoàn Nhật Bản (chủ trì: Văn phòng; phối hợp: P. QLĐT; hạn: 20/3/2026). => V / Q / 2026.03.20 / / \
Chuẩn bị nội dung làm việc với đoàn Nhật Bản
3. Kiểm tra an toàn lao động tại KCN Nam Đình Vũ (P. QLLĐ chủ trì). => L / / / / Kiểm tra an toàn lao động tại KCN Nam Đình Vũ
Nơi nhận:
- Như trên;
- Lưu: VT.
""",
        on=date(2026, 3, 10),
    )
    yield told(
        "dong-chi.txt",
        """
THÔNG BÁO
Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 5
1. Giao đồng chí Bùi Ngọc Hải - Phó Trưởng ban chỉ đạo Phòng Quản lý đầu tư hoàn thiện hồ sơ dự án, xong trước ngày 20/5/2026. \
=> Q / / 2026.05.20 / / Hoàn thiện hồ sơ dự án, xong trước ngày 20/5/2026
2. Giao đồng chí Phó Trưởng ban phụ trách chỉ đạo Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và \
Giám sát đầu tư xử lý kiến nghị của người dân. => M / D / / / Xử lý kiến nghị của người dân
3. Giao Chánh Văn phòng đôn đốc các đơn vị. => V / / / / Đôn đốc các đơn vị
4. Giao Trưởng phòng Quản lý lao động tham mưu văn bản trả lời Sở Nội vụ trước ngày 12/5/2026. => L / / 2026.05.12 / / \
Tham mưu văn bản trả lời Sở Nội vụ trước ngày 12/5/2026
""",
        on=date(2026, 5, 5),
    )
    yield told(
        "cong-van.docx",
        """
ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG
BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
Số: 455/BQL-VP
V/v triển khai công tác phòng, chống bão số 3
Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp
Thực hiện Công điện số 05/CĐ-UBND ngày 18/7/2026 của Chủ tịch UBND thành phố về ứng phó bão số 3, Ban Quản lý yêu cầu:
1. Các phòng chuyên môn, đơn vị sự nghiệp tổ chức trực ban 24/24h, báo cáo về Văn phòng trước 16h00 hằng ngày. => ALL / / 2026.07.19 / / \
Tổ chức trực ban 24/24h, báo cáo về Văn phòng trước 16h00 hằng ngày
2. Phòng Doanh nghiệp và Giám sát đầu tư thông báo tới các doanh nghiệp trong khu công nghiệp. => D / / / / \
Thông báo tới các doanh nghiệp trong khu công nghiệp
3. Phòng Tài nguyên và Môi trường: kiểm tra hệ thống thoát nước, hoàn thành trước ngày 20/7/2026. => M / / 2026.07.20 / / \
Kiểm tra hệ thống thoát nước, hoàn thành trước ngày 20/7/2026
Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.
Nơi nhận:
- Như trên;
- UBND TP (để b/c);
- Lưu: VT, VP.
""",
        on=date(2026, 7, 19),
    )
    yield told(
        "san-pham-va-han.txt",
        """
PHỤ LỤC
(Kèm theo Kế hoạch số 77/KH-BQL ngày 10/02/2026 của Ban Quản lý)
1. Xây dựng quy chế tiếp công dân
- Đơn vị chủ trì: Văn phòng
- Đơn vị phối hợp: Các phòng chuyên môn
- Sản phẩm: Quyết định ban hành quy chế
- Thời hạn hoàn thành: 31/3/2026 => V / PCM / 2026.03.31 / Quyết định ban hành quy chế / Xây dựng quy chế tiếp công dân
2. Số hóa hồ sơ đầu tư
- Đơn vị chủ trì: Phòng Quản lý đầu tư
- Đơn vị phối hợp: Văn phòng, Trung tâm Dịch vụ việc làm
- Sản phẩm: Cơ sở dữ liệu
- Thời hạn hoàn thành: Quý III/2026 => Q / V T / 2026.09.30 / Cơ sở dữ liệu / Số hóa hồ sơ đầu tư
""",
        on=date(2026, 2, 10),
    )
    yield told(
        "nhieu-chu-tri.txt",
        """
THÔNG BÁO
Ý kiến chỉ đạo của Trưởng ban
1. Phòng Quản lý đầu tư và Phòng Tài nguyên và Môi trường rà soát quy hoạch, báo cáo trước ngày 01/6/2026. => Q M / / 2026.06.01 / / \
Rà soát quy hoạch, báo cáo trước ngày 01/6/2026
2. Các phòng, đơn vị căn cứ chức năng, nhiệm vụ được giao triển khai thực hiện.
3. Văn phòng chủ trì, phối hợp với các phòng chuyên môn tổng hợp báo cáo 6 tháng, trình Trưởng ban trước ngày 10/6/2026; đồng thời \
chuẩn bị tài liệu họp báo. => V / PCM / 2026.06.10 / / Tổng hợp báo cáo 6 tháng, trình Trưởng ban trước ngày 10/6/2026; đồng thời \
chuẩn bị tài liệu họp báo
""",
        on=date(2026, 5, 20),
    )
    yield told(
        "muc-lon.docx",
        """
CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026
I. NHIỆM VỤ TRỌNG TÂM THÁNG 10
1. Tổ chức hội nghị đối thoại doanh nghiệp. Chủ trì: Phòng Doanh nghiệp và Giám sát đầu tư. Phối hợp: Văn phòng. => D / V / 2026.10.31 / / \
Tổ chức hội nghị đối thoại doanh nghiệp
2. Kiểm tra việc chấp hành pháp luật lao động. Chủ trì: Phòng Quản lý lao động. => L / / 2026.10.31 / / \
Kiểm tra việc chấp hành pháp luật lao động
II. NHIỆM VỤ TRỌNG TÂM THÁNG 11
1. Lập dự toán năm 2027. Chủ trì: Văn phòng. Thời hạn: 15/11/2026. => V / / 2026.11.15 / / Lập dự toán năm 2027
""",
        on=date(2026, 9, 28),
    )


def more() -> Iterator[Document]:
    yield Document(
        "phieu.docx",
        word(
            "PHIẾU GIAO VIỆC",
            [
                ["Nội dung công việc", "Xây dựng phương án di dời bãi xe"],
                ["Đơn vị chủ trì", "Phòng Quản lý đầu tư"],
                ["Đơn vị phối hợp", "Văn phòng"],
                ["Thời hạn hoàn thành", "25/11/2026"],
                ["Sản phẩm", "Phương án"],
            ],
        ),
        (Wanted("Xây dựng phương án di dời bãi xe", units("Q"), units("V"), "Phương án", "2026-11-25"),),
        on=date(2026, 11, 2),
    )
    yield Document(
        "ma-tran.xlsx",
        workbook(
            [
                ["MA TRẬN PHÂN CÔNG NHIỆM VỤ NĂM 2026"],
                ["TT", "Nội dung", "VP", "P. QLĐT", "P. QLLĐ", "P. TN&MT", "Thời hạn"],
                [1, "Báo cáo chuyển đổi số", "CT", "PH", "PH", "PH", "30/6/2026"],
                [2, "Quy hoạch khu công nghiệp mới", None, "CT", None, "PH", "Quý III/2026"],
                [3, "Cấp phép lao động trực tuyến", "PH", None, "CT", None, "Thường xuyên"],
            ]
        ),
        (
            Wanted("Báo cáo chuyển đổi số", units("V"), units("Q L M"), due="2026-06-30"),
            Wanted("Quy hoạch khu công nghiệp mới", units("Q"), units("M"), due="2026-09-30"),
            Wanted("Cấp phép lao động trực tuyến", units("L"), units("V")),
        ),
        on=date(2026, 1, 15),
    )
    yield Document(
        "danh-so-word.docx",
        word(
            "THÔNG BÁO",
            "Kết luận của Trưởng ban tại cuộc họp ngày 03/11/2026",
            "Trưởng ban yêu cầu các phòng, đơn vị thực hiện các nội dung sau, hoàn thành trước ngày 30/11/2026:",
            "# Phòng Quản lý đầu tư lập báo cáo giám sát đầu tư.",
            "# Phòng Quản lý lao động: tổng hợp tình hình nợ lương.",
            "# Đối với Trung tâm Dịch vụ việc làm: mở phiên giao dịch việc làm ngày 15/12/2026, báo cáo trước ngày 10/12/2026.",
        ),
        (
            Wanted("Lập báo cáo giám sát đầu tư", units("Q"), due="2026-11-30"),
            Wanted("Tổng hợp tình hình nợ lương", units("L"), due="2026-11-30"),
            Wanted("Mở phiên giao dịch việc làm ngày 15/12/2026, báo cáo trước ngày 10/12/2026", units("T"), due="2026-12-10"),
        ),
        on=date(2026, 11, 3),
    )
    yield Document(
        "ca-hai.docx",
        word(
            "Số: 512/BQL-VP",
            "V/v thực hiện Kế hoạch cải cách hành chính",
            "Ban Quản lý yêu cầu:",
            "1. Giao Văn phòng tổng hợp, báo cáo Trưởng ban trước ngày 20/12/2026.",
            "2. Các nhiệm vụ cụ thể tại Phụ lục kèm theo.",
            "Nơi nhận:",
            "- Như trên;",
            "PHỤ LỤC",
            [
                ["TT", "Nhiệm vụ", "Đơn vị", "Hạn"],
                ["1", "Rà soát quy trình nội bộ", "P. QLĐT", "10/12/2026"],
                ["2", "Chuẩn hóa biểu mẫu", "P. QLLĐ", "12/12/2026"],
            ],
        ),
        (
            Wanted("Tổng hợp, báo cáo Trưởng ban trước ngày 20/12/2026", units("V"), due="2026-12-20"),
            Wanted("Rà soát quy trình nội bộ", units("Q"), due="2026-12-10"),
            Wanted("Chuẩn hóa biểu mẫu", units("L"), due="2026-12-12"),
        ),
        on=date(2026, 12, 1),
    )
    yield told(
        "chu-de.txt",
        """
THÔNG BÁO
Kết luận của Trưởng ban tại cuộc họp giao ban ngày 05/10/2026
1. Về công tác quy hoạch: Giao Phòng Quản lý đầu tư hoàn chỉnh đồ án, trình trước ngày 20/10/2026. Văn phòng bố trí lịch làm việc với \
Sở Xây dựng. => Q / / 2026.10.20 / / Hoàn chỉnh đồ án, trình trước ngày 20/10/2026 && V / / / / Bố trí lịch làm việc với Sở Xây dựng
2. Về đề nghị gia hạn của Công ty Sao Đỏ, thống nhất giao Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra thực địa; \
Phòng Tài nguyên và Môi trường phối hợp thực hiện. => D / M / / / Kiểm tra thực địa
3. Trước ngày 15/10/2026, Phòng Quản lý lao động gửi danh sách doanh nghiệp nợ bảo hiểm. => L / / 2026.10.15 / / \
Gửi danh sách doanh nghiệp nợ bảo hiểm
4. Các đơn vị có liên quan hoàn thành kê khai tài sản trước ngày 31/10/2026. => ? / / 2026.10.31 / / Hoàn thành kê khai tài sản trước \
ngày 31/10/2026
""",
        on=date(2026, 10, 6),
    )
    yield told(
        "nguoi-khac-phoi-hop.txt",
        """
THÔNG BÁO
Trưởng ban yêu cầu:
1. Phòng Quản lý đầu tư chủ trì, phối hợp với Sở Xây dựng, UBND quận Hải An và các đơn vị liên quan kiểm tra hiện trạng, báo cáo \
trước ngày 20/12/2026. => Q / / 2026.12.20 / / Kiểm tra hiện trạng, báo cáo trước ngày 20/12/2026
2. Phòng Tài nguyên và Môi trường phối hợp với các đơn vị liên quan rà soát nguồn thải. => M / / 2026.12.30 / / Rà soát nguồn thải
3. Lập dự toán năm 2027: Văn phòng, 25/12/2026 => V / / 2026.12.25 / / Lập dự toán năm 2027
Thời hạn hoàn thành các nhiệm vụ trên: 30/12/2026.
""",
        on=date(2026, 12, 1),
    )
    yield told(
        "linh-vuc.txt",
        """
PHÂN CÔNG NHIỆM VỤ
1. Lĩnh vực đầu tư (Phòng Quản lý đầu tư)
- Rà soát dự án chậm tiến độ; => Q / / / / Rà soát dự án chậm tiến độ
2. Lĩnh vực lao động (Phòng Quản lý lao động chủ trì, Văn phòng phối hợp)
- Tổng hợp tình hình tiền lương. => L / V / / / Tổng hợp tình hình tiền lương
""",
        on=date(2026, 12, 1),
    )
    yield Document(
        "danh-dau-quy.xlsx",
        workbook(
            [
                ["KẾ HOẠCH CÔNG TÁC NĂM 2026"],
                ["TT", "Nội dung", "Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV"],
                [1, "Khảo sát tiền lương", "P. QLLĐ", "x", "x", None, None],
                [2, "Tổng kết thi đua", "VP", None, None, None, "x"],
            ]
        ),
        (
            Wanted("Khảo sát tiền lương", units("L"), due="2026-06-30"),
            Wanted("Tổng kết thi đua", units("V"), due="2026-12-31"),
        ),
        on=date(2026, 1, 5),
    )
    yield Document(
        "khong-tieu-de.xlsx",
        workbook(
            [
                [1, "Rà soát quy trình nội bộ", "P. QLĐT", "10/12/2026"],
                [2, "Chuẩn hóa biểu mẫu một cửa", "P. QLLĐ", "12/12/2026"],
            ]
        ),
        (
            Wanted("Rà soát quy trình nội bộ", units("Q"), due="2026-12-10"),
            Wanted("Chuẩn hóa biểu mẫu một cửa", units("L"), due="2026-12-12"),
        ),
        on=date(2026, 12, 1),
    )
