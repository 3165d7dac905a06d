# ruff: noqa: E501
"""Thirteen papers of the second half of 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, Row, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _half_year()
    yield _land()
    yield _city_plan()
    yield _training()
    yield _emulation()
    yield _security()
    yield _fire()
    yield _calendar()
    yield _minutes()
    yield _chat_head()
    yield _chat_deputy()
    yield _two_sheets()
    yield _leftover()


def t(before: str, content: str, after: str = "", *, lead: Any, support: Any = (), **more: Any) -> Row:
    """A paragraph, and the task in it."""
    leads = (lead,) if isinstance(lead, str) else tuple(lead)
    supports = (support,) if isinstance(support, str) else tuple(support)
    return Row([before + content + after], Wanted(content, leads, supports, **more))


def _blocks(*items: Any) -> tuple[list[Any], tuple[Wanted, ...]]:
    """Paragraphs (text, a Row of `t`, or a tuple of them on one line) and tables (lists of rows), and their tasks."""
    blocks: list[Any] = []
    wanted: list[Wanted] = []
    for item in items:
        if isinstance(item, list):
            blocks.append(cells(item))
            wanted += tasks(item)
        elif isinstance(item, tuple):
            blocks.append(" ".join(str(one.cells[0]) if isinstance(one, Row) else one for one in item))
            wanted += tasks(item)
        elif isinstance(item, Row):
            blocks.append(str(item.cells[0]))
            wanted += tasks([item])
        else:
            blocks.append(item)
    return blocks, tuple(wanted)


def _word(name: str, on: date, *items: Any) -> Document:
    blocks, wanted = _blocks(*items)
    return Document(name, word(*blocks), wanted, on)


def _chat(name: str, on: date, *items: Any) -> Document:
    blocks, wanted = _blocks(*items)
    return Document(name, "\n".join(blocks).encode(), wanted, on)


_HEAD = (
    "UBND THÀNH PHỐ HẢI PHÒNG",
    "BAN QUẢN LÝ KHU KINH TẾ",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
)


def _half_year() -> Document:
    return _word(
        "TB ket luan so ket 6 thang 2026.docx",
        date(2026, 7, 13),
        *_HEAD,
        "Số: 2816/TB-BQL",
        "Hải Phòng, ngày 10 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng tại Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026",
        "Ngày 07/7/2026, Ban Quản lý Khu kinh tế Hải Phòng tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2026. Sau khi nghe Văn phòng báo cáo và ý kiến phát biểu của các phòng, đơn vị, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "6 tháng đầu năm, Ban Quản lý đã thu hút 2,1 tỷ USD vốn đầu tư nước ngoài, đạt 62% kế hoạch năm; giải quyết 412 hồ sơ thủ tục hành chính, tỷ lệ đúng hạn và trước hạn đạt 99,5%. Tuy nhiên, còn 11 nhiệm vụ UBND thành phố giao chậm tiến độ; công tác giải ngân vốn đầu tư công mới đạt 38%.",
        "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM",
        "Các phòng, đơn vị tiếp tục phát huy kết quả đạt được, nâng cao tinh thần trách nhiệm, đoàn kết, chủ động trong thực hiện nhiệm vụ. Trong đó tập trung một số nội dung sau:",
        "1. Văn phòng",
        t("a) ", "Rà soát toàn bộ nhiệm vụ UBND thành phố giao trên phân hệ NV UBND còn tồn đọng, tham mưu văn bản đôn đốc từng phòng", ", hoàn thành trước ngày 20/7/2026.", lead=V, due="2026-07-20"),
        t("b) Chủ trì, phối hợp với các phòng chuyên môn ", "xây dựng Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2026, trình Trưởng ban trong tháng 7/2026", ".", lead=V, support=PCM, due="2026-07-31"),
        t("c) ", "Tham mưu sửa đổi Quy chế chi tiêu nội bộ, Quy chế quản lý, sử dụng tài sản công", " xong trong quý III/2026.", lead=V, due="2026-09-30"),
        t("d) ", "Theo dõi, đôn đốc các phòng, đơn vị thực hiện Thông báo này; định kỳ hằng tháng báo cáo Trưởng ban", ".", lead=V),
        "2. Phòng Quản lý đầu tư",
        t("a) ", "Tham mưu giải pháp đẩy nhanh giải ngân vốn đầu tư công năm 2026, bảo đảm đến hết 31/12/2026 giải ngân trên 95% kế hoạch", ".", lead=Q, due="2026-12-31"),
        t("b) Phối hợp với Phòng Tài nguyên và Môi trường ", "hoàn thiện hồ sơ điều chỉnh quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải, báo cáo UBND thành phố trước ngày 30/8/2026", ".", lead=Q, support=M, due="2026-08-30"),
        t("c) ", "Chuẩn bị nội dung Hội nghị xúc tiến đầu tư tại Hàn Quốc", " (dự kiến tháng 10/2026).", lead=Q, due="2026-10-31"),
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        t("a) ", "Tổng hợp các dự án chậm tiến độ trên 12 tháng, đề xuất phương án xử lý đối với từng dự án, báo cáo Trưởng ban trước 15/8/2026", ".", lead=D, due="2026-08-15"),
        t("b) ", "Tổ chức đối thoại với doanh nghiệp trong các khu công nghiệp", " trong tháng 9/2026; ", lead=D, due="2026-09-30"),
        t("c) ", "Thực hiện nghiêm chế độ báo cáo giám sát, đánh giá đầu tư theo quy định", ".", lead=D),
        "4. Phòng Quản lý lao động",
        t("a) ", "Kiểm tra việc chấp hành pháp luật lao động tại 25 doanh nghiệp theo Kế hoạch số 512/KH-BQL", ", hoàn thành trước ngày 30/11/2026.", lead=L, due="2026-11-30"),
        t("b) Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm ", "khảo sát nhu cầu tuyển dụng lao động những tháng cuối năm của doanh nghiệp, báo cáo kết quả trước ngày 25/8/2026", ".", lead=L, support=T, due="2026-08-25"),
        "5. Phòng Tài nguyên và Môi trường",
        t("- ", "Đôn đốc các chủ đầu tư hạ tầng hoàn thành lắp đặt hệ thống quan trắc nước thải tự động, liên tục", " trước ngày 31/10/2026.", lead=M, due="2026-10-31"),
        t("- ", "Thường xuyên nắm tình hình, kịp thời xử lý phản ánh về môi trường tại các khu công nghiệp", ".", lead=M),
        "6. Trung tâm Dịch vụ việc làm",
        t("- ", "Xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, gửi Văn phòng thẩm định trước ngày 15/9/2026", ".", lead=T, due="2026-09-15"),
        "Trên đây là kết luận của Trưởng ban tại Hội nghị, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các PCM, ĐVSN;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )


def _land() -> Document:
    return _word(
        "3055-TB-BQL dat dai moi truong.docx",
        date(2026, 7, 30),
        *_HEAD,
        "Số: 3055/TB-BQL",
        "Hải Phòng, ngày 27 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp về công tác quản lý đất đai, bảo vệ môi trường trong các khu công nghiệp, khu kinh tế",
        "Ngày 23/7/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì cuộc họp nghe Phòng Tài nguyên và Môi trường báo cáo tình hình quản lý đất đai, bảo vệ môi trường. Sau khi nghe báo cáo và ý kiến các đại biểu, Phó Trưởng ban kết luận:",
        "1. Về công tác bồi thường, giải phóng mặt bằng",
        "Đến nay, khu công nghiệp Tràng Duệ 3 đã giải phóng mặt bằng 187/223 ha; phần còn lại vướng mắc về xác định nguồn gốc đất.",
        t("- Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư ", "làm việc với UBND xã An Quang, thống nhất tiến độ bàn giao mặt bằng đợt 3 Khu công nghiệp Tràng Duệ 3; báo cáo kết quả trước ngày 10/8/2026", ".", lead=M, support=Q, due="2026-08-10"),
        t("- Đề nghị UBND xã An Quang ", "hoàn thành kiểm đếm đối với 36 hộ dân còn lại", " trước ngày 31/8/2026.", lead="UBND xã An Quang", due="2026-08-31", asked=True),
        "2. Về giao đất, cho thuê đất",
        t("- Giao Phòng Tài nguyên và Môi trường ", "rà soát các dự án đã được cho thuê đất nhưng chưa đưa vào sử dụng quá 12 tháng, lập danh sách gửi Phòng Doanh nghiệp và Giám sát đầu tư để tổng hợp", " trước ngày 15/8/2026.", lead=M, due="2026-08-15"),
        t("- Phòng Doanh nghiệp và Giám sát đầu tư ", "căn cứ danh sách nêu trên, tham mưu văn bản yêu cầu nhà đầu tư cam kết tiến độ", ", xong trong tháng 8/2026.", lead=D, due="2026-08-31"),
        "3. Về bảo vệ môi trường",
        (
            t("- Phòng Tài nguyên và Môi trường chủ trì, phối hợp Văn phòng ", "tham mưu thành lập Đoàn kiểm tra công tác bảo vệ môi trường 6 tháng cuối năm, trình trước ngày 07/8/2026", ";", lead=M, support=V, due="2026-08-07"),
        ),
        t("- Giao Phòng Tài nguyên và Môi trường ", "hướng dẫn các doanh nghiệp lập hồ sơ cấp giấy phép môi trường theo quy định mới", ".", lead=M),
        t("- Yêu cầu Phòng Quản lý đầu tư ", "khi thẩm định dự án mới lấy ý kiến bằng văn bản của Phòng Tài nguyên và Môi trường về công nghệ xử lý chất thải", ".", lead=Q),
        t("- Đề nghị Sở Nông nghiệp và Môi trường ", "sớm có ý kiến về phương án đấu nối nước thải Khu công nghiệp Nam Cầu Kiền", ".", lead="Sở Nông nghiệp và Môi trường", asked=True),
        "4. Về công tác tuyên truyền",
        t("- Trung tâm Dịch vụ việc làm phối hợp với Phòng Tài nguyên và Môi trường ", "đăng tải trên Cổng thông tin điện tử danh mục văn bản mới về đất đai, môi trường", ", hoàn thành trước 05/8/2026.", lead=T, support=M, due="2026-08-05"),
        t("5. Giao Văn phòng ", "theo dõi, đôn đốc việc thực hiện Thông báo kết luận này, báo cáo Phó Trưởng ban tại giao ban tháng 9/2026", ".", lead=V, due="2026-09-30"),
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị liên quan biết, thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban (để b/c);",
        "- Các phòng: QLĐT, TN&MT, DN&GSĐT; Trung tâm DVVL;",
        "- UBND xã An Quang;",
        "- Lưu: VT, TNMT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )


def _city_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    table = [
        ["TT", "Nội dung nhiệm vụ", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Cải cách thủ tục hành chính", "", "", "", ""],
        row("1", "Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính liên quan đến hoạt động đầu tư", "Phòng Quản lý đầu tư", "Văn phòng; Sở Tài chính", "Quyết định của Trưởng ban", "Quý III/2026", lead=Q, support=V, due="2026-09-30"),
        row("2", "Công bố danh mục thủ tục hành chính nội bộ giữa các cơ quan hành chính", "Văn phòng UBND thành phố", "Các sở, ngành; Văn phòng Ban Quản lý", "Quyết định công bố", "Tháng 10/2026", lead="Văn phòng UBND thành phố", support=V, due="2026-10-31", asked=True),
        row("3", "Tái cấu trúc quy trình, cung cấp dịch vụ công trực tuyến toàn trình", "Văn phòng", "Các phòng chuyên môn", "Danh mục dịch vụ công", "30/11/2026", lead=V, support=PCM, due="2026-11-30"),
        ["II", "Hạ tầng khu công nghiệp, khu kinh tế", "", "", "", ""],
        row("4", "Rà soát, bổ sung quy hoạch hệ thống giao thông kết nối các khu công nghiệp", "Sở Xây dựng", "Phòng Quản lý đầu tư", "Báo cáo UBND thành phố", "Quý IV/2026", lead="Sở Xây dựng", support=Q, due="2026-12-31", asked=True),
        row("5", "Xây dựng phương án cấp điện cho các khu công nghiệp mới thành lập", "Phòng QLĐT", "Sở Công Thương; Công ty Điện lực Hải Phòng", "Văn bản đề xuất", "Trước 15/10/2026", lead=Q, due="2026-10-15"),
        row("6", "Kiểm tra việc đầu tư nhà máy xử lý nước thải tập trung của các khu công nghiệp", "Phòng TN&MT", "Phòng DN&GSĐT; Công an thành phố", "Báo cáo kết quả kiểm tra", "Tháng 11/2026", lead=M, support=D, due="2026-11-30"),
        ["III", "Lao động, nhà ở công nhân", "", "", "", ""],
        row("7", "Khảo sát nhu cầu nhà ở xã hội cho công nhân các khu công nghiệp", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm; Liên đoàn Lao động thành phố", "Báo cáo khảo sát", "30/9/2026", lead=L, support=T, due="2026-09-30"),
        row("8", "Bố trí quỹ đất xây dựng thiết chế công đoàn tại khu kinh tế", "Sở Nông nghiệp và Môi trường", "Phòng TN&MT; Phòng QLLĐ", "Quyết định giao đất", "Năm 2026", lead="Sở Nông nghiệp và Môi trường", support=[M, L], due="2026-12-31", asked=True),
        row("9", "Tổ chức các phiên giao dịch việc làm lưu động tại các khu công nghiệp", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động; Sở Nội vụ", "Phiên giao dịch việc làm", "Hằng tháng", lead=T, support=L),
        ["IV", "Chế độ báo cáo", "", "", "", ""],
        row("10", "Báo cáo kết quả thực hiện Kế hoạch gửi Văn phòng tổng hợp", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "Báo cáo", "Trước ngày 05/12/2026", lead=ALL, due="2026-12-05"),
        row("11", "Tổng hợp, báo cáo UBND thành phố kết quả thực hiện Kế hoạch", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Báo cáo của Ban Quản lý", "Trước ngày 15/12/2026", lead=V, support=ALL, due="2026-12-15"),
    ]
    return _word(
        "Phu luc thuc hien KH 215 cua UBND TP.docx",
        date(2026, 8, 20),
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH SỐ 215/KH-UBND NGÀY 07/8/2026 CỦA UBND THÀNH PHỐ VỀ CẢI THIỆN MÔI TRƯỜNG ĐẦU TƯ KINH DOANH",
        "(Kèm theo Công văn số 3402/BQL-VP ngày 17/8/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        table,
        "Ghi chú: Nhiệm vụ do các sở, ngành chủ trì, phòng được phân công có trách nhiệm theo dõi, cung cấp thông tin khi có yêu cầu.",
    )


def _training() -> Document:
    row = rows_of(("number", "content", "who", "lead", "deadline", "note"))
    table = [
        ["STT", "Nội dung đào tạo, bồi dưỡng", "Đối tượng", "Đơn vị thực hiện", "Thời gian", "Ghi chú"],
        row("1", "Bồi dưỡng kỹ năng sử dụng trí tuệ nhân tạo trong xử lý văn bản", "Toàn thể công chức, viên chức", "Văn phòng", "Tháng 8/2026", "Mời giảng viên", lead=V, due="2026-08-31"),
        row("2", "Cử công chức tham gia lớp bồi dưỡng ngạch chuyên viên chính", "03 công chức", "Văn phòng", "Từ 07/9 đến 30/10/2026", "Trường Chính trị Tô Hiệu", lead=V, due="2026-10-30"),
        row("3", "Tập huấn Luật Đầu tư và các văn bản hướng dẫn thi hành", "Công chức các phòng chuyên môn", "Phòng Quản lý đầu tư", "18/9/2026", None, lead=Q, due="2026-09-18"),
        row("4", "Tập huấn nghiệp vụ giám sát, đánh giá đầu tư cho doanh nghiệp", "Khoảng 150 doanh nghiệp", "P. DN&GSĐT", "Quý IV/2026", None, lead=D, due="2026-12-31"),
        row("5", "Tập huấn an toàn, vệ sinh lao động cho người sử dụng lao động", "200 doanh nghiệp", "P. QLLĐ, Trung tâm", "09/10 và 16/10/2026", "02 lớp", lead=[L, T], due="2026-10-16"),
        row("6", "Tập huấn quy định về giấy phép môi trường", "Chủ đầu tư hạ tầng KCN", "P. TN&MT", "Tháng 11/2026", None, lead=M, due="2026-11-30"),
        ["", "Tổng cộng: 06 lớp", "", "", "", ""],
    ]
    return _word(
        "KH dao tao boi duong cuoi nam 2026.docx",
        date(2026, 7, 23),
        *_HEAD,
        "Số: 2955/KH-BQL",
        "Hải Phòng, ngày 20 tháng 7 năm 2026",
        "KẾ HOẠCH",
        "Đào tạo, bồi dưỡng công chức, viên chức 6 tháng cuối năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Nâng cao trình độ chuyên môn, nghiệp vụ cho đội ngũ công chức, viên chức. Việc cử đi đào tạo phải đúng đối tượng, gắn với vị trí việc làm.",
        "II. NỘI DUNG",
        table,
        "III. KINH PHÍ: Từ nguồn ngân sách nhà nước giao năm 2026 và các nguồn hợp pháp khác.",
        "IV. TỔ CHỨC THỰC HIỆN",
        t("1. Các phòng chuyên môn, đơn vị sự nghiệp: ", "đăng ký danh sách công chức, viên chức tham gia các lớp, gửi về Văn phòng", " trước ngày 31/7/2026.", lead=ALL, due="2026-07-31"),
        "2. Văn phòng:",
        t("- ", "Tổng hợp danh sách, tham mưu quyết định cử công chức, viên chức tham gia các lớp", " trước ngày 10/8/2026.", lead=V, due="2026-08-10"),
        t("- ", "Báo cáo Sở Nội vụ kết quả đào tạo, bồi dưỡng năm 2026", " trước ngày 10/12/2026.", lead=V, due="2026-12-10"),
        "Trong quá trình thực hiện nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để xem xét, giải quyết./.",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )


def _emulation() -> Document:
    return _word(
        "KH thi dua nuoc rut 2026.docx",
        date(2026, 10, 5),
        *_HEAD,
        "Số: 4120/KH-BQL",
        "Hải Phòng, ngày 01 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Phát động đợt thi đua nước rút hoàn thành nhiệm vụ năm 2026",
        "I. Mục đích",
        "Tạo khí thế thi đua sôi nổi, phấn đấu hoàn thành vượt mức các chỉ tiêu, nhiệm vụ năm 2026.",
        "II. Nội dung thi đua",
        "1. Thi đua hoàn thành 100% nhiệm vụ được giao, không có nhiệm vụ quá hạn.",
        "2. Thi đua cải cách hành chính, nâng cao chất lượng phục vụ doanh nghiệp.",
        "III. Thời gian: từ ngày 05/10/2026 đến hết ngày 31/12/2026.",
        "IV. Tổ chức thực hiện",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp",
        t("- ", "Đăng ký nội dung thi đua của phòng, đơn vị gửi về Văn phòng", " trước ngày 12/10/2026.", lead=ALL, due="2026-10-12"),
        t("- ", "Gửi báo cáo tổng kết và hồ sơ đề nghị khen thưởng về Văn phòng (qua Thường trực Hội đồng Thi đua - Khen thưởng)", " chậm nhất ngày 20/12/2026.", lead=ALL, due="2026-12-20"),
        "2. Văn phòng",
        t("- ", "Hướng dẫn tiêu chí chấm điểm, mẫu đăng ký thi đua", " trước ngày 08/10/2026.", lead=V, due="2026-10-08"),
        t("- Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm ", "tuyên truyền gương điển hình tiên tiến trên Cổng thông tin điện tử, fanpage của Ban", ".", lead=V, support=T),
        t("- ", "Tổng hợp hồ sơ, trình Hội đồng Thi đua - Khen thưởng xét", " trước ngày 28/12/2026. Sản phẩm: Tờ trình và dự thảo Quyết định khen thưởng.", lead=V, due="2026-12-28", product="Tờ trình và dự thảo Quyết định khen thưởng"),
        t("3. Phòng Quản lý lao động: Phối hợp với Công đoàn các khu kinh tế ", "phát động phong trào thi đua lao động sáng tạo trong công nhân các khu công nghiệp", ", hoàn thành trước ngày 25/10/2026.", lead=L, due="2026-10-25"),
        "Đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận: Như trên; Lưu: VT.",
    )


def _security() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    table = [
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả"],
        row("1", "Xây dựng phương án bảo đảm an ninh trật tự, phân công lịch trực dịp Quốc khánh 02/9", "Văn phòng", "Các PCM, ĐVSN", "Trước 25/8/2026", "Phương án, lịch trực", lead=V, support=ALL, due="2026-08-25"),
        row("2", "Nắm tình hình quan hệ lao động, nguy cơ đình công, ngừng việc tập thể tại doanh nghiệp", "P. QLLĐ", "Công an thành phố; Công đoàn KKT", "Thường xuyên", "Báo cáo nhanh", lead=L),
        row("3", "Rà soát lao động nước ngoài làm việc trong các khu công nghiệp", "P. QLLĐ", "P. DN&GSĐT; Phòng Quản lý xuất nhập cảnh", "31/8/2026", "Danh sách", lead=L, support=D, due="2026-08-31"),
        row("4", "Kiểm tra công tác bảo vệ bí mật nhà nước tại các phòng, đơn vị", "Văn phòng", "", "Tháng 9/2026", "Biên bản kiểm tra", lead=V, due="2026-09-30"),
        row("5", "Ký quy chế phối hợp bảo đảm an ninh trật tự khu công nghiệp", "Văn phòng", "Công an thành phố, P. QLĐT", "Quý III/2026", "Quy chế phối hợp", lead=V, support=Q, due="2026-09-30"),
        row("6", "Thống kê các cơ sở có sử dụng hoá chất nguy hiểm, chất dễ cháy nổ", "P. TNMT", "P. DN&GSĐT", "10/9/2026", "Bảng thống kê", lead=M, support=D, due="2026-09-10"),
        row("7", "Quản lý tin bài, bình luận trên fanpage của Ban", "Trung tâm DVVL", "Văn phòng", "Hằng ngày", "", lead=T, support=V),
        row("8", "Báo cáo tình hình an ninh trật tự sau kỳ nghỉ lễ", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "03/9/2026", "Báo cáo gửi Văn phòng", lead=ALL, due="2026-09-03"),
    ]
    return _word(
        "KH an ninh trat tu 2-9.docx",
        date(2026, 8, 17),
        *_HEAD,
        "Số: 3371/KH-BQL",
        "Hải Phòng, ngày 13 tháng 8 năm 2026",
        "KẾ HOẠCH",
        "Bảo đảm an ninh trật tự tại cơ quan và các khu công nghiệp, khu kinh tế những tháng cuối năm 2026",
        "Thực hiện Kế hoạch số 208/KH-UBND ngày 03/8/2026 của UBND thành phố, Ban Quản lý ban hành Kế hoạch như sau:",
        "1. Yêu cầu: Chủ động nắm tình hình, không để bị động, bất ngờ trong mọi tình huống.",
        "2. Nhiệm vụ cụ thể:",
        table,
        "3. Kinh phí thực hiện: từ nguồn chi thường xuyên của cơ quan.",
        "Nơi nhận: Công an thành phố; Lãnh đạo Ban; các PCM, ĐVSN; Lưu: VT.",
    )


def _fire() -> Document:
    row = rows_of(("number", "content", "lead", "support", "start", "end", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        [],
        ["KẾ HOẠCH CÔNG TÁC PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ QUÝ IV NĂM 2026"],
        ["(Kèm theo Kế hoạch số 4015/KH-BQL ngày 25/9/2026)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Đơn vị phối hợp", "Bắt đầu", "Hoàn thành", "Ghi chú"],
        ["I", "Tại trụ sở cơ quan"],
        row(1, "Kiện toàn Đội PCCC cơ sở", "Văn phòng", "Các PCM, ĐVSN", datetime(2026, 10, 1), datetime(2026, 10, 9), None, lead=V, support=ALL, due="2026-10-09"),
        row(2, "Kiểm tra, bảo dưỡng hệ thống báo cháy tự động, thay thế bình chữa cháy hết hạn", None, None, datetime(2026, 10, 5), datetime(2026, 10, 30), "Thuê đơn vị ngoài", lead=V, due="2026-10-30"),
        row(3, "Thực tập phương án chữa cháy và thoát nạn", None, "Phòng Cảnh sát PCCC và CNCH", datetime(2026, 11, 4), datetime(2026, 11, 4), None, lead=V, due="2026-11-04"),
        ["II", "Tại các khu công nghiệp"],
        row(4, "Phối hợp kiểm tra an toàn PCCC tại các doanh nghiệp dệt may, da giày", "Phòng DN&GSĐT", "Phòng Cảnh sát PCCC và CNCH; Phòng QLLĐ", datetime(2026, 10, 12), datetime(2026, 11, 27), None, lead=D, support=L, due="2026-11-27"),
        row(5, "Rà soát hạ tầng cấp nước chữa cháy tại các khu công nghiệp", "Phòng QLĐT", None, datetime(2026, 10, 1), datetime(2026, 11, 15), None, lead=Q, due="2026-11-15"),
        row(6, "Tuyên truyền kỹ năng thoát nạn cho công nhân khu nhà trọ", "Trung tâm DVVL", "Phòng QLLĐ", datetime(2026, 10, 1), "Thường xuyên", None, lead=T, support=L),
        row(7, "Tổng hợp kết quả công tác PCCC năm 2026, báo cáo Công an thành phố", "Văn phòng", "Phòng DN&GSĐT", datetime(2026, 12, 1), datetime(2026, 12, 10), None, lead=V, support=D, due="2026-12-10"),
        [],
        [None, "Người lập biểu", None, None, None, "Chánh Văn phòng"],
    ]
    return Document("KH PCCC quy IV.xlsx", workbook(cells(rows), merged=("A4:G4", "A5:G5", "C9:C11")), tasks(rows), date(2026, 9, 29))


def _calendar() -> Document:
    row = rows_of(("day", "content", "chair", "lead", "present", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["LỊCH HỌP, LÀM VIỆC CỦA LÃNH ĐẠO BAN VÀ PHÂN CÔNG CHUẨN BỊ TÀI LIỆU"],
        ["Tháng 9 năm 2026 (ban hành ngày 28/8/2026)"],
        [],
        ["Ngày họp", "Nội dung", "Lãnh đạo chủ trì", "Đơn vị chuẩn bị", "Thành phần dự", "Hạn gửi tài liệu"],
        row("04/9/2026", "Họp giao ban Ban Quản lý tháng 9", "Trưởng ban", "Văn phòng", "Lãnh đạo Ban, trưởng các phòng", "03/9/2026", lead=V, due="2026-09-03"),
        row("08/9/2026", "Nghe báo cáo phương án xử lý dự án chậm tiến độ tại KCN Đình Vũ", "Phó Trưởng ban Bùi Ngọc Hải", "Phòng DN&GSĐT", "Phòng QLĐT, TN&MT", "07/9/2026", lead=D, due="2026-09-07"),
        row("10/9/2026", "Làm việc với đoàn công tác của Bộ Tài chính về cơ chế khu thương mại tự do", "Trưởng ban", "Phòng QLĐT, Văn phòng", "Các phòng chuyên môn", "08/9/2026", lead=[Q, V], due="2026-09-08"),
        row("15/9/2026", "Tiếp Đoàn Tổng Lãnh sự quán Nhật Bản", "Trưởng ban", "Văn phòng", "Phòng QLĐT", None, lead=V, due="2026-09-15"),
        row("17/9/2026", "Họp rà soát tình hình nợ lương, nợ bảo hiểm xã hội", "Phó Trưởng ban Nguyễn Quang Minh", "Phòng Quản lý lao động", "BHXH thành phố, Công đoàn KKT", "15/9/2026", lead=L, due="2026-09-15"),
        row("22/9/2026", "Họp thẩm định báo cáo đánh giá tác động môi trường dự án cảng Lạch Huyện số 9", "Phó Trưởng ban Bùi Ngọc Hải", "Phòng Tài nguyên và Môi trường", "Hội đồng thẩm định", "18/9/2026", lead=M, due="2026-09-18"),
        row("25/9/2026", "Ngày hội việc làm công nhân KCN Nomura", "Phó Trưởng ban Nguyễn Quang Minh", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "21/9/2026", lead=T, due="2026-09-21"),
        [],
        ["Ghi chú: Lịch có thể thay đổi theo chỉ đạo của lãnh đạo Ban."],
    ]
    return Document("Lich hop T9.xlsx", workbook(cells(rows), merged=("A2:F2", "A3:F3")), tasks(rows), date(2026, 8, 31))


def _minutes() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    table = [
        ["TT", "Nội dung kết luận", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời hạn"],
        row("1", "Hoàn thiện dự thảo Chương trình công tác năm 2027, xin ý kiến các phòng", "Văn phòng", "Các PCM, ĐVSN", "20/11/2026", lead=V, support=ALL, due="2026-11-20"),
        row("2", "Báo cáo kết quả thu hút đầu tư 10 tháng, dự kiến cả năm", "P. QLĐT", "P. DN&GSĐT", "10/11/2026", lead=Q, support=D, due="2026-11-10"),
        row("3", "Làm việc với Công ty hạ tầng KCN Nam Đình Vũ về chậm nộp báo cáo giám sát", "P. DN&GSĐT", "", "trong tuần tới", lead=D),
        row("4", "Kiểm tra phản ánh của người dân về mùi hôi tại KCN Đồ Sơn", "P. TN&MT", "UBND phường Đồ Sơn", "09/11/2026", lead=M, due="2026-11-09"),
        row("5", "Tham mưu phương án thưởng Tết, chăm lo công nhân dịp Tết Nguyên đán 2027", "P. QLLĐ", "Công đoàn KKT, Trung tâm", "30/11/2026", lead=L, support=T, due="2026-11-30"),
        row("6", "Kê khai tài sản, thu nhập năm 2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "Trước 30/11/2026", lead=ALL, support=V, due="2026-11-30"),
        row("7", "Thanh lý tài sản hư hỏng tại kho lưu trữ tầng 1", "Văn phòng", "", "Sau khi có ý kiến của Sở Tài chính", lead=V),
    ]
    return _word(
        "Bien ban giao ban thang 11.docx",
        date(2026, 11, 6),
        *_HEAD,
        "BIÊN BẢN",
        "Họp giao ban công tác tháng 11 năm 2026",
        "Thời gian: 14 giờ 00 ngày 03/11/2026. Địa điểm: Phòng họp số 2.",
        "Chủ trì: Trưởng ban Lê Trung Kiên. Thư ký: Nguyễn Thị Hà - chuyên viên Văn phòng.",
        "I. Nội dung",
        "1. Văn phòng báo cáo kết quả công tác tháng 10: hoàn thành 38/41 nhiệm vụ; còn 03 nhiệm vụ chậm.",
        "2. Ý kiến thảo luận:",
        "- Phòng Quản lý đầu tư: tháng 10 cấp mới 07 dự án, điều chỉnh 12 dự án; khó khăn do thiếu quỹ đất sạch.",
        "- Phòng Tài nguyên và Môi trường: đã kiểm tra 06 doanh nghiệp, đang hoàn thiện kết luận.",
        "- Trung tâm Dịch vụ việc làm: đã giới thiệu việc làm cho 320 lao động.",
        "II. Kết luận của chủ trì",
        "Trưởng ban ghi nhận sự cố gắng của các phòng, đơn vị và thống nhất phân công như sau:",
        table,
        "Cuộc họp kết thúc hồi 16 giờ 30 cùng ngày./.",
        "THƯ KÝ",
        "CHỦ TRÌ",
    )


def _chat_head() -> Document:
    return _chat(
        "tin nhan Truong ban.txt",
        date(2026, 8, 10),
        "Các đồng chí lưu ý một số việc tuần này:",
        t("1. VP: ", "chuẩn bị bài phát biểu của tôi tại lễ khởi công KCN Tràng Duệ 3 ngày 14/8, gửi trước 12/8", ".", lead=V, due="2026-08-12"),
        t("2. P. QLĐT: ", "báo cáo nhanh vướng mắc dự án LG Innotek, gửi trước 11/8", "", lead=Q, due="2026-08-11"),
        t("3. P. DN&GSĐT phối hợp P. TN&MT ", "đi kiểm tra thực tế dự án kho bãi tại Đình Vũ", ", xong trước 20/8 báo cáo tôi", lead=D, support=M, due="2026-08-20"),
        t("4. P. QLLĐ ", "theo dõi sát vụ ngừng việc ở công ty may Hà Nam Anh, có gì báo ngay", "", lead=L),
        t("5. Trung tâm ", "gửi danh sách lao động đăng ký ngày hội việc làm", " trước 15/8.", lead=T, due="2026-08-15"),
        "Đồng chí nào vướng thì nhắn tôi. Cảm ơn các đồng chí.",
    )


def _chat_deputy() -> Document:
    return _chat(
        "nhom lanh dao phong.txt",
        date(2026, 10, 21),
        "Chào các anh chị, sau buổi làm việc với đoàn giám sát HĐND sáng 19/10, đề nghị các phòng triển khai giúp em mấy việc:",
        t("- Phòng Quản lý đầu tư ", "bổ sung số liệu vốn đầu tư công các năm 2024, 2025 vào báo cáo giải trình", ", hạn 23/10/2026", lead=Q, due="2026-10-23"),
        t("- Phòng TNMT ", "rà lại diện tích đất chưa giải phóng mặt bằng của từng KCN", ", hạn 23/10/2026", lead=M, due="2026-10-23"),
        t("- Văn phòng ", "ghép báo cáo chung, trình Trưởng ban ký", " trước ngày 27/10/2026", lead=V, due="2026-10-27"),
        t("- Các phòng chuyên môn ", "cử 01 lãnh đạo phòng dự buổi làm việc với đoàn giám sát ngày 30/10/2026", ".", lead=PCM, due="2026-10-30"),
        "Báo cáo lần trước làm tốt rồi, lần này cố gắng số liệu khớp nhau. Em cảm ơn.",
    )


def _two_sheets() -> Document:
    first_row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    first: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["KẾ HOẠCH CÔNG TÁC QUÝ IV NĂM 2026"],
        ["(Kèm theo Kế hoạch số 4052/KH-BQL ngày 29/9/2026)"],
        [],
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        first_row(1, "Tổng hợp dự toán thu, chi ngân sách năm 2027", "Văn phòng", "Các PCM, ĐVSN", "Dự toán", "Tháng 10", lead=V, support=ALL, due="2026-10-31"),
        first_row(2, "Đánh giá, xếp loại chất lượng công chức, viên chức năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Thông báo kết quả", "15/12/2026", lead=V, support=ALL, due="2026-12-15"),
        first_row(3, "Xây dựng Danh mục dự án kêu gọi đầu tư năm 2027", "Phòng QLĐT", "Phòng TN&MT", "Danh mục", "Tháng 12/2026", lead=Q, support=M, due="2026-12-31"),
        first_row(4, "Thẩm định hồ sơ cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Phòng QLĐT", None, "Giấy chứng nhận", "Thường xuyên", lead=Q),
        first_row(5, "Báo cáo giám sát, đánh giá tổng thể đầu tư năm 2026", "Phòng DN&GSĐT", "Phòng QLĐT", "Báo cáo", datetime(2026, 12, 20), lead=D, support=Q, due="2026-12-20"),
        first_row(6, "Tổng hợp tình hình sử dụng lao động nước ngoài năm 2026", "Phòng QLLĐ", None, "Báo cáo", datetime(2026, 12, 5), lead=L, due="2026-12-05"),
        first_row(7, "Tổng kết công tác quan trắc môi trường năm 2026", "Phòng TN&MT", None, "Báo cáo", "Quý IV", lead=M, due="2026-12-31"),
        first_row(8, "Phiên giao dịch việc làm cuối năm", "Trung tâm", "Phòng QLLĐ", "Phiên giao dịch", "Tháng 11", lead=T, support=L, due="2026-11-30"),
    ]
    second_row = rows_of(("number", "paper", "content", "lead", "deadline", "note"))
    second: list[Any] = [
        ["NHIỆM VỤ UBND THÀNH PHỐ GIAO CÓ HẠN TRONG QUÝ IV/2026"],
        [],
        ["TT", "Văn bản giao", "Nội dung nhiệm vụ", "Phòng thực hiện", "Hạn xử lý", "Ghi chú"],
        second_row(1, "TB 612/TB-UBND ngày 11/9/2026", "Báo cáo phương án mở rộng KCN VSIP Hải Phòng", "Quản lý đầu tư", "16/10/2026", None, lead=Q, due="2026-10-16"),
        second_row(2, "CV 7120/UBND-NC ngày 15/9/2026", "Rà soát, đề xuất sửa đổi Quy chế tiếp công dân", "Văn phòng", "20/10/2026", None, lead=V, due="2026-10-20"),
        second_row(3, "CV 7233/UBND-MT ngày 18/9/2026", "Báo cáo kết quả xử lý nước thải KCN Đồ Sơn", "Tài nguyên và Môi trường", "30/10/2026", "Đã gia hạn 01 lần", lead=M, due="2026-10-30"),
        second_row(4, "TB 640/TB-UBND ngày 22/9/2026", "Tham mưu cơ chế hỗ trợ đào tạo lao động công nghệ cao", "Quản lý lao động", "15/11/2026", None, lead=L, due="2026-11-15"),
        second_row(5, "KH 240/KH-UBND ngày 24/9/2026", "Đánh giá hiệu quả các dự án thứ cấp tại KCN Tràng Duệ", "Doanh nghiệp và GSĐT", "10/12/2026", None, lead=D, due="2026-12-10"),
    ]
    return Document("KH quy IV va NV UBND.xlsx", workbook(cells(first), cells(second), merged=("A2:F2", "A3:F3")), tasks([*first, *second]), date(2026, 10, 2))


def _leftover() -> Document:
    row = rows_of(("number", "content", "paper", "lead", "support", "first", "state", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        [],
        ["DANH MỤC NHIỆM VỤ NĂM 2026 CÒN TỒN ĐỌNG, CHƯA HOÀN THÀNH"],
        ["(Tính đến ngày 15/11/2026)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn ban đầu", "Tình hình thực hiện", "Hạn hoàn thành mới"],
        ["I", "VĂN PHÒNG (03 nhiệm vụ)"],
        row(1, "Xây dựng Đề án vị trí việc làm sau sắp xếp tổ chức bộ máy", "CV 3120/UBND-SNV", "Văn phòng", "Các PCM, ĐVSN", datetime(2026, 6, 30), "Đã có dự thảo, đang xin ý kiến Sở Nội vụ", datetime(2026, 12, 15), lead=V, support=ALL, due="2026-12-15"),
        row(2, "Số hoá hồ sơ lưu trữ giai đoạn 2015-2020", "KH 330/KH-BQL", "Văn phòng", None, datetime(2026, 9, 30), "Đạt 60% khối lượng", datetime(2026, 12, 31), lead=V, due="2026-12-31"),
        row(3, "Nâng cấp hệ thống eHeza", "TB 1105/TB-BQL", "Văn phòng", "P. QLĐT, P. DN&GSĐT", datetime(2026, 8, 31), "Đang lựa chọn nhà thầu", datetime(2026, 12, 20), lead=V, support=[Q, D], due="2026-12-20"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ (02 nhiệm vụ)"],
        row(4, "Lập quy hoạch phân khu xây dựng khu phi thuế quan", "TB 88/TB-UBND", "Phòng Quản lý đầu tư", "P. TN&MT", datetime(2026, 7, 31), "Chờ ý kiến Sở Xây dựng", datetime(2026, 12, 31), lead=Q, support=M, due="2026-12-31"),
        row(5, "Quyết toán dự án đường trục Khu kinh tế giai đoạn 1", "CV 1987/UBND-XD", "Phòng Quản lý đầu tư", "Văn phòng", datetime(2026, 10, 15), "Đang kiểm toán", datetime(2026, 12, 10), lead=Q, support=V, due="2026-12-10"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ (02 nhiệm vụ)"],
        row(6, "Thu hồi Giấy chứng nhận đăng ký đầu tư 02 dự án tại KCN Đồ Sơn", "TB 2210/TB-BQL", "Phòng DN&GSĐT", "P. TN&MT", datetime(2026, 9, 15), "Đã làm việc với nhà đầu tư lần 2", datetime(2026, 11, 30), lead=D, support=M, due="2026-11-30"),
        row(7, "Cập nhật cơ sở dữ liệu doanh nghiệp trong KCN, KKT", "KH 512/KH-BQL", "Phòng DN&GSĐT", "Các phòng chuyên môn", datetime(2026, 6, 30), "Đã nhập 480/640 doanh nghiệp", datetime(2026, 12, 25), lead=D, support=PCM, due="2026-12-25"),
        ["IV", "CÁC PHÒNG, ĐƠN VỊ KHÁC (03 nhiệm vụ)"],
        row(8, "Khảo sát tiền lương, thu nhập của người lao động", "CV 455/SNV-LĐ", "Phòng QLLĐ", "Trung tâm", datetime(2026, 10, 31), "Đang tổng hợp phiếu", datetime(2026, 12, 5), lead=L, support=T, due="2026-12-05"),
        row(9, "Lập bản đồ hiện trạng sử dụng đất các khu công nghiệp", "TB 1740/TB-BQL", "Phòng TN&MT", "P. QLĐT", datetime(2026, 9, 30), "Chưa bố trí được kinh phí", None, lead=M, support=Q, due="2026-09-30"),
        row(10, "Sửa chữa hội trường Trung tâm", "TB 1802/TB-BQL", "Trung tâm", "Văn phòng", datetime(2026, 8, 15), "Đang thi công", datetime(2026, 12, 1), lead=T, support=V, due="2026-12-01"),
        [],
        [None, "Tổng số: 10 nhiệm vụ"],
    ]
    return Document("NV ton dong 2026.xlsx", workbook(cells(rows), merged=("A3:H3", "A4:H4")), tasks(rows), date(2026, 11, 18))
