# ruff: noqa: E501
"""Papers of an ordinary September 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks


def W(content: str, lead: Any, support: Any = (), product: str = "", due: str | None = None, asked: bool = False) -> Wanted:
    def many(one: Any) -> tuple[str, ...]:
        return (one,) if isinstance(one, str) else tuple(one)

    return Wanted(content, many(lead), many(support), product, due, asked)


def head(symbol: str, day: str) -> list[list[str]]:
    return [
        [
            "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ\n-------",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------",
        ],
        [f"Số: {symbol}", f"Hải Phòng, ngày {day}"],
    ]


def foot(who: str, name: str, *copies: str) -> list[list[str]]:
    return [["Nơi nhận:\n" + "\n".join(copies or ("- Lãnh đạo Ban;", "- Các phòng, đơn vị;", "- Lưu: VT, VP.")), f"{who}\n\n\n\n{name}"]]


def documents() -> Iterator[Document]:
    yield _month()
    yield _conclusion()
    yield _week()
    yield _nine_months()
    yield _city_tasks()
    yield _digital()
    yield _pasted()
    yield _conference()
    yield _tracking()
    yield _inspection()
    yield _storm()
    yield _delegation()
    yield _ddci()


def _month() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product", "leader"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 9 NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 3912/KH-BQL ngày 31/8/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm", "Lãnh đạo phụ trách"],
        ["I", "CÔNG TÁC THAM MƯU, TỔNG HỢP"],
        row(
            1,
            "Xây dựng báo cáo tình hình thực hiện nhiệm vụ 9 tháng đầu năm, nhiệm vụ trọng tâm quý IV năm 2026",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "18/9/2026",
            "Báo cáo",
            "Đ/c Trưởng ban",
            lead=V,
            support=ALL,
            due="2026-09-18",
        ),
        row(
            2,
            "Báo cáo kết quả công tác cải cách hành chính quý III/2026",
            "Văn phòng",
            "Các phòng chuyên môn",
            "15/9/2026",
            "Báo cáo",
            "Đ/c Hải",
            lead=V,
            support=PCM,
            due="2026-09-15",
        ),
        row(
            3,
            "Tham mưu ban hành Quy chế chi tiêu nội bộ sửa đổi",
            "Văn phòng",
            None,
            "Tháng 9/2026",
            "Quyết định",
            "Đ/c Hải",
            lead=V,
            due="2026-09-30",
        ),
        row(
            4,
            "Tiếp công dân định kỳ tại trụ sở Ban Quản lý",
            "Văn phòng",
            "P. QLĐT, P. TN&MT",
            "Hằng tháng",
            None,
            "Đ/c Trưởng ban",
            lead=V,
            support=[Q, M],
        ),
        ["II", "CÔNG TÁC QUẢN LÝ ĐẦU TƯ, DOANH NGHIỆP"],
        row(
            5,
            "Thẩm định hồ sơ cấp Giấy chứng nhận đăng ký đầu tư dự án nhà máy linh kiện điện tử tại KCN Tràng Duệ 3",
            "P. QLĐT",
            "P. TN&MT; P. DN&GSĐT",
            "10/9/2026",
            "Tờ trình, Giấy chứng nhận đăng ký đầu tư",
            "Đ/c Long",
            lead=Q,
            support=[M, D],
            due="2026-09-10",
        ),
        row(
            6,
            "Tham mưu UBND thành phố hồ sơ đề nghị chấp thuận chủ trương đầu tư hạ tầng KCN Vinh Quang (giai đoạn 2)",
            "P. QLĐT",
            "Sở Tài chính, Sở Xây dựng",
            "25/9/2026",
            "Tờ trình",
            "Đ/c Long",
            lead=Q,
            due="2026-09-25",
        ),
        row(
            7,
            "Kiểm tra, giám sát tiến độ 12 dự án chậm triển khai tại Khu kinh tế Đình Vũ - Cát Hải",
            "P. DN&GSĐT",
            "P. QLĐT",
            "Từ 07/9 đến 25/9/2026",
            "Biên bản kiểm tra",
            "Đ/c Long",
            lead=D,
            support=Q,
            due="2026-09-25",
        ),
        row(
            8,
            "Tổng hợp tình hình sản xuất kinh doanh, thu hút vốn FDI tháng 9",
            "P. DN&GSĐT",
            None,
            "28/9/2026",
            "Báo cáo",
            "Đ/c Long",
            lead=D,
            due="2026-09-28",
        ),
        row(
            9,
            "Giải quyết kiến nghị, khó khăn, vướng mắc của doanh nghiệp",
            "P. DN&GSĐT",
            "Các phòng chuyên môn",
            "Thường xuyên",
            None,
            "Đ/c Long",
            lead=D,
            support=PCM,
        ),
        ["III", "CÔNG TÁC QUẢN LÝ LAO ĐỘNG"],
        row(
            10,
            "Báo cáo tình hình sử dụng lao động nước ngoài tại các khu công nghiệp quý III",
            "P. QLLĐ",
            None,
            "Trước ngày 20/9/2026",
            "Báo cáo gửi Sở Nội vụ",
            "Đ/c Hải",
            lead=L,
            due="2026-09-20",
        ),
        row(
            11,
            "Phối hợp Công đoàn Khu kinh tế nắm tình hình quan hệ lao động tại doanh nghiệp",
            "P. QLLĐ",
            "Trung tâm",
            "Thường xuyên",
            None,
            "Đ/c Hải",
            lead=L,
            support=T,
        ),
        row(
            12,
            "Tổ chức 01 phiên giao dịch việc làm lưu động tại KCN Nomura",
            "Trung tâm",
            "P. QLLĐ",
            "19/9/2026",
            "Phiên giao dịch",
            "Đ/c Hải",
            lead=T,
            support=L,
            due="2026-09-19",
        ),
        ["IV", "CÔNG TÁC TÀI NGUYÊN, MÔI TRƯỜNG"],
        row(
            13,
            "Kiểm tra công tác bảo vệ môi trường tại KCN Nam Cầu Kiền, KCN Đình Vũ",
            "P. TN&MT",
            "Công an thành phố, P. DN&GSĐT",
            "Tuần 39",
            "Kết luận kiểm tra",
            "Đ/c Sơn",
            lead=M,
            support=D,
            due="2026-09-27",
        ),
        row(
            14,
            "Rà soát diện tích đất chưa cho thuê tại các khu công nghiệp",
            "P. TN&MT",
            "P. QLĐT",
            "Quý III/2026",
            "Bảng tổng hợp",
            "Đ/c Sơn",
            lead=M,
            support=Q,
            due="2026-09-30",
        ),
        row(
            15,
            "Thẩm định báo cáo đánh giá tác động môi trường các dự án theo phân cấp",
            "P. TN&MT",
            None,
            "Theo quy định",
            None,
            "Đ/c Sơn",
            lead=M,
        ),
        [],
        ["Ghi chú: Các nhiệm vụ phát sinh thực hiện theo chỉ đạo của Lãnh đạo Ban."],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    data = workbook(cells(rows), merged=("A4:G4", "A5:G5", "E1:G1", "E2:G2"))
    return Document("ke_hoach_thang_9.xlsx", data, tasks(rows), on=date(2026, 9, 3))


def _conclusion() -> Document:
    data = word(
        head("4015/TB-BQL", "07 tháng 9 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 8, triển khai nhiệm vụ tháng 9 năm 2026",
        "Ngày 04/9/2026, đồng chí Trưởng ban đã chủ trì Hội nghị giao ban công tác tháng 8. Tham dự có các đồng chí Phó Trưởng ban, lãnh đạo các phòng, đơn vị. Sau khi nghe báo cáo và ý kiến thảo luận, đồng chí Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 8, các phòng, đơn vị đã bám sát chương trình công tác, cơ bản hoàn thành nhiệm vụ được giao; thu hút vốn FDI 8 tháng đạt 1,62 tỷ USD, bằng 81% kế hoạch năm. Tuy nhiên, còn 05 nhiệm vụ UBND thành phố giao chậm tiến độ.",
        "II. NHIỆM VỤ TRONG THỜI GIAN TỚI",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát, tham mưu điều chỉnh Đồ án quy hoạch phân khu KCN Tiên Lãng 1, báo cáo Trưởng ban trước ngày 20/9/2026.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư tham mưu văn bản đôn đốc các nhà đầu tư chậm góp vốn, hoàn thành trước ngày 15/9/2026.",
        "3. Phòng Quản lý lao động:",
        "- Tổng hợp nhu cầu nhà ở công nhân tại các khu công nghiệp, báo cáo Lãnh đạo Ban trước ngày 25/9/2026.",
        "- Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm xây dựng phương án tuyển dụng lao động cho các dự án mới đi vào hoạt động, hoàn thành trong tháng 10/2026.",
        "4. Giao Phòng Tài nguyên và Môi trường khẩn trương xử lý dứt điểm kiến nghị của cử tri phường Đông Hải về tiếng ồn tại KCN Đình Vũ; báo cáo kết quả trong tháng 9/2026.",
        "5. Văn phòng:",
        "a) Rà soát các nhiệm vụ UBND thành phố giao quá hạn, tham mưu văn bản phê bình các phòng để chậm muộn trước ngày 12/9/2026;",
        "b) Phối hợp với Phòng Quản lý đầu tư chuẩn bị nội dung làm việc với Đoàn công tác tỉnh Gyeonggi (Hàn Quốc) ngày 22/9/2026;",
        "c) Theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "6. Giao các phòng chuyên môn, đơn vị sự nghiệp đăng ký sáng kiến năm 2026, gửi Văn phòng trước ngày 18/9/2026.",
        "7. Các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, siết chặt kỷ luật, kỷ cương hành chính.",
        "Trên đây là kết luận của Trưởng ban tại Hội nghị giao ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    wanted = (
        W(
            "rà soát, tham mưu điều chỉnh Đồ án quy hoạch phân khu KCN Tiên Lãng 1, báo cáo Trưởng ban trước ngày 20/9/2026",
            Q,
            M,
            due="2026-09-20",
        ),
        W("tham mưu văn bản đôn đốc các nhà đầu tư chậm góp vốn, hoàn thành trước ngày 15/9/2026", D, due="2026-09-15"),
        W("Tổng hợp nhu cầu nhà ở công nhân tại các khu công nghiệp, báo cáo Lãnh đạo Ban trước ngày 25/9/2026", L, due="2026-09-25"),
        W(
            "xây dựng phương án tuyển dụng lao động cho các dự án mới đi vào hoạt động, hoàn thành trong tháng 10/2026",
            L,
            T,
            due="2026-10-31",
        ),
        W(
            "khẩn trương xử lý dứt điểm kiến nghị của cử tri phường Đông Hải về tiếng ồn tại KCN Đình Vũ; báo cáo kết quả trong tháng 9/2026",
            M,
            due="2026-09-30",
        ),
        W(
            "Rà soát các nhiệm vụ UBND thành phố giao quá hạn, tham mưu văn bản phê bình các phòng để chậm muộn trước ngày 12/9/2026",
            V,
            due="2026-09-12",
        ),
        W("chuẩn bị nội dung làm việc với Đoàn công tác tỉnh Gyeonggi (Hàn Quốc) ngày 22/9/2026", V, Q, due="2026-09-22"),
        W("Theo dõi, đôn đốc việc thực hiện Thông báo này", V),
        W("đăng ký sáng kiến năm 2026, gửi Văn phòng trước ngày 18/9/2026", ALL, due="2026-09-18"),
    )
    return Document("4015_TB-BQL.docx", data, wanted, on=date(2026, 9, 9))


def _week() -> Document:
    row = rows_of(("lead", "number", "content", "person", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["NHIỆM VỤ TRỌNG TÂM TUẦN 38 (từ ngày 14/9 đến ngày 20/9/2026)"],
        [],
        ["Đơn vị", "TT", "Nhiệm vụ", "Người thực hiện", "Thời hạn", "Ghi chú"],
        row("Văn phòng", 1, "Hoàn thiện báo cáo 9 tháng đầu năm trình Trưởng ban", "Nguyễn Thu Hà", "16/9", None, lead=V, due="2026-09-16"),
        row(None, 2, "Chuẩn bị hội trường, tài liệu họp Đảng ủy", "Trần Văn Dũng", "17/9", "14h00", lead=V, due="2026-09-17"),
        row(None, 3, "Thanh toán chi phí sửa chữa xe ô tô 15A-004.21", "Lê Thị Mai", "Trong tuần", None, lead=V, due="2026-09-20"),
        row(
            "P. QLĐT",
            1,
            "Trả lời Công ty TNHH LG Innotek về thủ tục mở rộng nhà máy",
            "Phạm Đức Minh",
            "15/9",
            None,
            lead=Q,
            due="2026-09-15",
        ),
        row(
            None,
            2,
            "Góp ý dự thảo Nghị định sửa đổi Nghị định số 35/2022/NĐ-CP gửi Bộ Tài chính",
            "Vũ Hoàng Anh",
            "18/9",
            "CV 9120/BTC-ĐTNN",
            lead=Q,
            due="2026-09-18",
        ),
        row(
            "P. DN&GSĐT",
            1,
            "Làm việc với Công ty CP Shinec về tiến độ nhà xưởng xây sẵn",
            "Đỗ Quang Huy",
            "16/9",
            None,
            lead=D,
            due="2026-09-16",
        ),
        row(None, 2, "Cập nhật dữ liệu giám sát đầu tư trên Hệ thống thông tin quốc gia", "Bùi Thị Lan", "Thường xuyên", None, lead=D),
        row(
            "P. QLLĐ",
            1,
            "Cấp giấy phép lao động cho người nước ngoài theo hồ sơ tiếp nhận",
            "Hoàng Thị Yến",
            "Theo quy trình",
            None,
            lead=L,
        ),
        row(None, 2, "Dự thảo kế hoạch đối thoại với người lao động năm 2026", "Ngô Văn Tùng", "18/9", None, lead=L, due="2026-09-18"),
        row(
            "P. TN&MT",
            1,
            "Kiểm tra thực địa trạm xử lý nước thải KCN Tràng Duệ",
            "Phan Thanh Bình",
            "17/9",
            "Cùng Sở NN&MT",
            lead=M,
            due="2026-09-17",
        ),
        row(
            "Trung tâm",
            1,
            "Đăng tin phiên giao dịch việc làm ngày 19/9 trên fanpage",
            "Đặng Minh Châu",
            "15/9",
            None,
            lead=T,
            due="2026-09-15",
        ),
        row(
            None, 2, "Hoàn thiện hồ sơ quyết toán lớp đào tạo an toàn lao động", "Lương Thị Hoa", "Tuần sau", None, lead=T, due="2026-09-27"
        ),
    ]
    data = workbook(cells(rows), merged=("A2:F2", "A5:A7", "A8:A9", "A10:A11", "A12:A13", "A15:A16"))
    return Document("nhiem_vu_tuan_38.xlsx", data, tasks(rows), on=date(2026, 9, 14))


def _nine_months() -> Document:
    data = word(
        head("1127/VP-TH", "08 tháng 9 năm 2026"),
        "V/v chuẩn bị báo cáo kết quả công tác 9 tháng, nhiệm vụ quý IV năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 6210/UBND-TH ngày 04/9/2026 của Ủy ban nhân dân thành phố về việc báo cáo tình hình kinh tế - xã hội 9 tháng đầu năm 2026, Văn phòng Ban Quản lý đề nghị các phòng, đơn vị thực hiện một số nội dung sau:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp: Báo cáo kết quả thực hiện nhiệm vụ 9 tháng đầu năm, phương hướng quý IV năm 2026 (số liệu chốt đến ngày 14/9/2026), gửi Văn phòng trước ngày 15/9/2026.",
        "2. Phòng Quản lý đầu tư: Tổng hợp số liệu thu hút đầu tư FDI, DDI lũy kế đến hết 9 tháng theo Biểu số 01.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: Báo cáo doanh thu, kim ngạch xuất nhập khẩu, nộp ngân sách của các doanh nghiệp trong khu công nghiệp, khu kinh tế theo Biểu số 02; thời hạn: 14/9/2026.",
        "4. Phòng Quản lý lao động: Tổng hợp biến động lao động, tiền lương bình quân theo Biểu số 03; thời hạn: 14/9/2026.",
        "5. Phòng Tài nguyên và Môi trường: Đánh giá tỷ lệ lấp đầy, tình hình xử lý nước thải tập trung tại các khu công nghiệp; thời hạn: 14/9/2026.",
        "6. Tổ Tổng hợp - Văn phòng có trách nhiệm tổng hợp, dự thảo báo cáo chung trình Lãnh đạo Ban trước ngày 18/9/2026.",
        "Báo cáo gửi về Văn phòng (bản điện tử qua HpNet và hộp thư tonghop.bqlkkt@haiphong.gov.vn). Quá thời hạn trên, phòng, đơn vị nào không gửi báo cáo phải chịu trách nhiệm trước Trưởng ban.",
        "Đề nghị các phòng, đơn vị quan tâm phối hợp./.",
        foot("CHÁNH VĂN PHÒNG", "Phạm Anh Tuấn", "- Như trên;", "- Lãnh đạo Ban (để b/c);", "- Lưu: VP."),
    )
    wanted = (
        W(
            "Báo cáo kết quả thực hiện nhiệm vụ 9 tháng đầu năm, phương hướng quý IV năm 2026 (số liệu chốt đến ngày 14/9/2026), gửi Văn phòng trước ngày 15/9/2026",
            ALL,
            due="2026-09-15",
        ),
        W("Tổng hợp số liệu thu hút đầu tư FDI, DDI lũy kế đến hết 9 tháng theo Biểu số 01", Q),
        W(
            "Báo cáo doanh thu, kim ngạch xuất nhập khẩu, nộp ngân sách của các doanh nghiệp trong khu công nghiệp, khu kinh tế theo Biểu số 02; thời hạn: 14/9/2026",
            D,
            due="2026-09-14",
        ),
        W("Tổng hợp biến động lao động, tiền lương bình quân theo Biểu số 03; thời hạn: 14/9/2026", L, due="2026-09-14"),
        W("Đánh giá tỷ lệ lấp đầy, tình hình xử lý nước thải tập trung tại các khu công nghiệp; thời hạn: 14/9/2026", M, due="2026-09-14"),
        W("tổng hợp, dự thảo báo cáo chung trình Lãnh đạo Ban trước ngày 18/9/2026", V, due="2026-09-18"),
    )
    return Document("1127_VP-TH.docx", data, wanted, on=date(2026, 9, 10))


def _city_tasks() -> Document:
    row = rows_of(("number", "source", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Văn bản giao", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn UBND TP giao"],
        row(
            "1",
            "TB 512/TB-UBND ngày 25/8/2026",
            "Báo cáo tiến độ giải phóng mặt bằng KCN Nam Tràng Cát",
            "Phòng QLĐT",
            "Phòng TN&MT",
            "11/9/2026",
            lead=Q,
            support=M,
            due="2026-09-11",
        ),
        row(
            "2",
            "CV 6044/UBND-XD ngày 27/8/2026",
            "Cho ý kiến về phương án đấu nối giao thông khu logistics Lạch Huyện",
            "Phòng QLĐT",
            "",
            "14/9/2026",
            lead=Q,
            due="2026-09-14",
        ),
        row(
            "3",
            "CV 6051/UBND-NC ngày 28/8/2026",
            "Rà soát, báo cáo việc thực hiện kết luận thanh tra số 77/KL-TTTP",
            "Văn phòng",
            "Phòng DN&GSĐT; Phòng QLĐT",
            "21/9/2026",
            lead=V,
            support=[D, Q],
            due="2026-09-21",
        ),
        row(
            "4",
            "QĐ 2870/QĐ-UBND ngày 28/8/2026",
            "Xây dựng kế hoạch thực hiện Đề án phát triển khu công nghiệp sinh thái đến năm 2030",
            "Phòng TN&MT",
            "Các phòng chuyên môn",
            "30/9/2026",
            lead=M,
            support=PCM,
            due="2026-09-30",
        ),
        row(
            "5",
            "CV 6077/UBND-VX ngày 31/8/2026",
            "Báo cáo tình hình đình công, ngừng việc tập thể 9 tháng",
            "Phòng QLLĐ",
            "Công đoàn KKT",
            "25/9/2026",
            lead=L,
            due="2026-09-25",
        ),
        row(
            "6",
            "CV 6090/UBND-TC ngày 01/9/2026",
            "Đề xuất danh mục đầu tư công trung hạn giai đoạn 2026 - 2030",
            "Văn phòng",
            "Phòng QLĐT",
            "Trước 10/10/2026",
            lead=V,
            support=Q,
            due="2026-10-10",
        ),
        row(
            "7",
            "TB 520/TB-UBND ngày 03/9/2026",
            "Tham mưu cơ chế ưu đãi thu hút dự án bán dẫn vào Khu kinh tế ven biển phía Nam",
            "Phòng QLĐT",
            "Phòng DN&GSĐT",
            "Quý IV/2026",
            lead=Q,
            support=D,
            due="2026-12-31",
        ),
        row(
            "8",
            "CV 6122/UBND-CT ngày 04/9/2026",
            "Thống kê nhu cầu điện của các dự án trong KCN giai đoạn 2027 - 2030",
            "Phòng DN&GSĐT",
            "",
            "18/9/2026",
            lead=D,
            due="2026-09-18",
        ),
        row(
            "9",
            "CV 6122/UBND-CT ngày 04/9/2026",
            "Làm việc với Công ty Điện lực về phương án cấp điện KCN Tràng Duệ 3",
            "Phòng DN&GSĐT",
            "Phòng QLĐT",
            "",
            lead=D,
            support=Q,
        ),
        row(
            "10",
            "CV 6135/UBND-VX ngày 07/9/2026",
            "Tuyên truyền chính sách việc làm cho lao động bị ảnh hưởng do sắp xếp đơn vị hành chính",
            "Trung tâm DVVL",
            "Phòng QLLĐ",
            "Tháng 10/2026",
            lead=T,
            support=L,
            due="2026-10-31",
        ),
        ["Tổng số: 10 nhiệm vụ", "", "", "", "", ""],
    ]
    data = word(
        head("4060/TB-BQL", "09 tháng 9 năm 2026"),
        "THÔNG BÁO",
        "Về việc phân công thực hiện nhiệm vụ Ủy ban nhân dân thành phố giao (đợt 1 tháng 9/2026)",
        "Căn cứ các văn bản giao nhiệm vụ của Ủy ban nhân dân thành phố trên phân hệ NV UBND, Trưởng ban Ban Quản lý phân công các phòng, đơn vị thực hiện như sau:",
        cells(rows),
        "Yêu cầu các phòng, đơn vị nghiêm túc thực hiện, bảo đảm chất lượng, tiến độ./.",
        foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    return Document("4060_TB-BQL phan cong NV UBND.docx", data, tasks(rows), on=date(2026, 9, 11))


def _digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Kết quả, sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
        ["I", "Hạ tầng số, an toàn thông tin", "", "", "", ""],
        row(
            "1",
            "Nâng cấp đường truyền số liệu chuyên dùng tại trụ sở",
            "Biên bản nghiệm thu",
            "Văn phòng",
            "VNPT Hải Phòng",
            "Tháng 10/2026",
            lead=V,
            due="2026-10-31",
        ),
        row(
            "2",
            "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin eHeza",
            "Quyết định phê duyệt",
            "Văn phòng",
            "Công an thành phố",
            "30/11/2026",
            lead=V,
            due="2026-11-30",
        ),
        ["II", "Dữ liệu số", "", "", "", ""],
        row(
            "3",
            "Số hóa hồ sơ dự án đầu tư còn hiệu lực",
            "Kho dữ liệu số hóa",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Quý IV/2026",
            lead=Q,
            support=V,
            due="2026-12-31",
        ),
        row(
            "4",
            "Chuẩn hóa cơ sở dữ liệu doanh nghiệp trong khu công nghiệp",
            "CSDL doanh nghiệp",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư, Phòng Quản lý lao động",
            "15/11/2026",
            lead=D,
            support=[Q, L],
            due="2026-11-15",
        ),
        row(
            "5",
            "Cập nhật dữ liệu lao động nước ngoài lên hệ thống dùng chung",
            "Dữ liệu được cập nhật",
            "Phòng Quản lý lao động",
            "",
            "Hằng tháng",
            lead=L,
        ),
        row(
            "6",
            "Kết nối dữ liệu quan trắc tự động nước thải, khí thải về Ban Quản lý",
            "Dữ liệu kết nối",
            "Phòng Tài nguyên và Môi trường",
            "Văn phòng; Sở Nông nghiệp và Môi trường",
            "31/12/2026",
            lead=M,
            support=V,
            due="2026-12-31",
        ),
        ["III", "Dịch vụ công trực tuyến", "", "", "", ""],
        row(
            "7",
            "Rà soát, đề xuất tái cấu trúc quy trình thủ tục hành chính",
            "Tờ trình",
            "Các phòng chuyên môn",
            "Văn phòng",
            "25/9/2026",
            lead=PCM,
            support=V,
            due="2026-09-25",
        ),
        row(
            "8",
            "Bảo đảm tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 85%",
            "Báo cáo hằng tháng",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Thường xuyên",
            lead=PCM,
            support=V,
        ),
        row(
            "9",
            "Tổ chức tập huấn kỹ năng sử dụng trợ lý ảo, chữ ký số cho công chức, viên chức",
            "Lớp tập huấn",
            "Văn phòng",
            "Trung tâm Dịch vụ việc làm",
            "Tháng 10/2026",
            lead=V,
            support=T,
            due="2026-10-31",
        ),
        row(
            "10",
            "Vận hành sàn giao dịch việc làm trực tuyến",
            "Sàn giao dịch",
            "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động",
            "Năm 2026",
            lead=T,
            support=L,
            due="2026-12-31",
        ),
    ]
    data = word(
        head("4102/KH-BQL", "14 tháng 9 năm 2026"),
        "KẾ HOẠCH",
        "Đẩy mạnh chuyển đổi số những tháng cuối năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Cụ thể hóa các nhiệm vụ chuyển đổi số của thành phố phù hợp với điều kiện thực tế của Ban Quản lý.",
        "2. Xác định rõ trách nhiệm, thời gian, sản phẩm của từng phòng, đơn vị.",
        "II. NHIỆM VỤ CỤ THỂ",
        "(Chi tiết tại Phụ lục kèm theo)",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả thực hiện Kế hoạch về Văn phòng trước ngày 10/12/2026.",
        "2. Văn phòng theo dõi, tổng hợp, báo cáo Trưởng ban trước ngày 20/12/2026.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị kịp thời phản ánh về Văn phòng để xem xét, giải quyết./.",
        foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải"),
        "PHỤ LỤC",
        "NHIỆM VỤ CHUYỂN ĐỔI SỐ NHỮNG THÁNG CUỐI NĂM 2026",
        "(Kèm theo Kế hoạch số 4102/KH-BQL ngày 14/9/2026 của Ban Quản lý)",
        cells(rows),
    )
    wanted = (
        W("báo cáo kết quả thực hiện Kế hoạch về Văn phòng trước ngày 10/12/2026", ALL, due="2026-12-10"),
        W("theo dõi, tổng hợp, báo cáo Trưởng ban trước ngày 20/12/2026", V, due="2026-12-20"),
        *tasks(rows),
    )
    return Document("KH chuyen doi so.docx", data, wanted, on=date(2026, 9, 16))


def _pasted() -> Document:
    text = """Kính gửi các đ/c lãnh đạo phòng, đơn vị!
Sau buổi hội ý sáng nay (thứ Hai, 21/9), Trưởng ban giao một số việc như sau:
1. Phòng QLĐT: hoàn thiện slide giới thiệu KKT ven biển phía Nam để Trưởng ban làm việc với Tập đoàn Foxconn, gửi trước 23/9.
2. Phòng DN&GSĐT: báo cáo nhanh tình hình hoạt động của 3 doanh nghiệp nợ tiền thuê hạ tầng. Hạn 24/9.
3. Phòng QLLĐ: nắm tình hình vụ ngừng việc tại Công ty may Đại Dương, báo cáo trong ngày 22/9.
4. Phòng TN&MT phối hợp Phòng QLĐT kiểm tra phản ánh san lấp trái phép tại KCN An Dương, xong trong tuần này.
5. Trung tâm: chuẩn bị nội dung ký kết hợp tác với Trường Cao đẳng Công nghiệp, hạn 30/9.
6. Văn phòng: bố trí xe, phòng họp cho đoàn Foxconn ngày 25/9.
Đề nghị các đ/c triển khai ngay. Trân trọng!"""
    wanted = (
        W(
            "hoàn thiện slide giới thiệu KKT ven biển phía Nam để Trưởng ban làm việc với Tập đoàn Foxconn, gửi trước 23/9",
            Q,
            due="2026-09-23",
        ),
        W("báo cáo nhanh tình hình hoạt động của 3 doanh nghiệp nợ tiền thuê hạ tầng", D, due="2026-09-24"),
        W("nắm tình hình vụ ngừng việc tại Công ty may Đại Dương, báo cáo trong ngày 22/9", L, due="2026-09-22"),
        W("kiểm tra phản ánh san lấp trái phép tại KCN An Dương, xong trong tuần này", M, Q, due="2026-09-27"),
        W("chuẩn bị nội dung ký kết hợp tác với Trường Cao đẳng Công nghiệp, hạn 30/9", T, due="2026-09-30"),
        W("bố trí xe, phòng họp cho đoàn Foxconn ngày 25/9", V, due="2026-09-25"),
    )
    return Document("tin_nhan.txt", text.encode(), wanted, on=date(2026, 9, 21))


def _conference() -> Document:
    data = word(
        head("4135/KH-BQL", "16 tháng 9 năm 2026"),
        "KẾ HOẠCH",
        "Tổ chức Hội nghị đối thoại, gặp mặt doanh nghiệp nhân Ngày Doanh nhân Việt Nam 13/10/2026",
        "I. MỤC ĐÍCH",
        "Tôn vinh, biểu dương các doanh nghiệp, doanh nhân có thành tích tiêu biểu; lắng nghe, tháo gỡ khó khăn, vướng mắc cho doanh nghiệp.",
        "II. THỜI GIAN, ĐỊA ĐIỂM",
        "1. Thời gian: 08h00 ngày 09/10/2026 (thứ Sáu).",
        "2. Địa điểm: Trung tâm Hội nghị thành phố.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        "1. Văn phòng",
        "- Tham mưu thành lập Ban Tổ chức Hội nghị trước ngày 22/9/2026.",
        "- Chuẩn bị giấy mời, hội trường, khánh tiết, đón tiếp đại biểu; hoàn thành trước ngày 07/10/2026.",
        "- Lập dự toán kinh phí tổ chức Hội nghị, trình Trưởng ban phê duyệt trước ngày 25/9/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Chủ trì, phối hợp với Phòng Quản lý lao động lập danh sách doanh nghiệp, doanh nhân tiêu biểu đề nghị khen thưởng trước ngày 23/9/2026.",
        "- Tổng hợp kiến nghị của doanh nghiệp, chuyển các phòng liên quan trước ngày 28/9/2026.",
        "- Dự thảo bài phát biểu khai mạc của Trưởng ban, hoàn thành trước ngày 02/10/2026.",
        "3. Phòng Quản lý đầu tư",
        "- Chuẩn bị báo cáo tình hình thu hút đầu tư và định hướng đến năm 2030, gửi Văn phòng trước ngày 01/10/2026.",
        "4. Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường",
        "- Chuẩn bị nội dung trả lời kiến nghị của doanh nghiệp thuộc lĩnh vực quản lý trước ngày 05/10/2026.",
        "5. Trung tâm Dịch vụ việc làm",
        "- Xây dựng phóng sự ngắn về doanh nghiệp tiêu biểu, thời lượng không quá 07 phút; hoàn thành trước ngày 05/10/2026.",
        "- Cử 04 viên chức tham gia lễ tân, hướng dẫn đại biểu.",
        "Trên đây là Kế hoạch tổ chức Hội nghị, yêu cầu các phòng, đơn vị triển khai thực hiện./.",
        foot("TRƯỞNG BAN", "Lê Trung Kiên"),
    )
    wanted = (
        W("Tham mưu thành lập Ban Tổ chức Hội nghị trước ngày 22/9/2026", V, due="2026-09-22"),
        W("Chuẩn bị giấy mời, hội trường, khánh tiết, đón tiếp đại biểu; hoàn thành trước ngày 07/10/2026", V, due="2026-10-07"),
        W("Lập dự toán kinh phí tổ chức Hội nghị, trình Trưởng ban phê duyệt trước ngày 25/9/2026", V, due="2026-09-25"),
        W("lập danh sách doanh nghiệp, doanh nhân tiêu biểu đề nghị khen thưởng trước ngày 23/9/2026", D, L, due="2026-09-23"),
        W("Tổng hợp kiến nghị của doanh nghiệp, chuyển các phòng liên quan trước ngày 28/9/2026", D, due="2026-09-28"),
        W("Dự thảo bài phát biểu khai mạc của Trưởng ban, hoàn thành trước ngày 02/10/2026", D, due="2026-10-02"),
        W("Chuẩn bị báo cáo tình hình thu hút đầu tư và định hướng đến năm 2030, gửi Văn phòng trước ngày 01/10/2026", Q, due="2026-10-01"),
        W("Chuẩn bị nội dung trả lời kiến nghị của doanh nghiệp thuộc lĩnh vực quản lý trước ngày 05/10/2026", (L, M), due="2026-10-05"),
        W(
            "Xây dựng phóng sự ngắn về doanh nghiệp tiêu biểu, thời lượng không quá 07 phút; hoàn thành trước ngày 05/10/2026",
            T,
            due="2026-10-05",
        ),
        W("Cử 04 viên chức tham gia lễ tân, hướng dẫn đại biểu", T),
    )
    return Document("KH gap mat doanh nghiep.docx", data, wanted, on=date(2026, 9, 18))


def _tracking() -> Document:
    row = rows_of(("number", "symbol", "given", "content", "lead", "deadline", "state"))
    d = datetime
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ LÃNH ĐẠO BAN GIAO"],
        ["(Cập nhật đến ngày 18/9/2026)"],
        ["TT", "Số văn bản", "Ngày giao", "Nội dung giao", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng"],
        row(
            1,
            "3820/BQL-VP",
            d(2026, 8, 20),
            "Báo cáo kết quả thực hiện Chỉ thị số 12/CT-UBND về phòng cháy, chữa cháy",
            "VP",
            d(2026, 9, 21),
            "Đang thực hiện",
            lead=V,
            due="2026-09-21",
        ),
        row(
            2,
            "3835/BQL-VP",
            d(2026, 8, 21),
            "Đề xuất nhu cầu tuyển dụng công chức năm 2026",
            "VP",
            d(2026, 9, 30),
            "Đang thực hiện",
            lead=V,
            due="2026-09-30",
        ),
        row(
            3,
            "3841/BQL-QLĐT",
            d(2026, 8, 24),
            "Rà soát các dự án hết thời hạn ưu đãi đầu tư",
            "QLĐT",
            d(2026, 9, 25),
            "Đang thực hiện",
            lead=Q,
            due="2026-09-25",
        ),
        row(
            4,
            "3866/BQL-QLĐT",
            d(2026, 8, 26),
            "Thẩm định điều chỉnh quy hoạch chi tiết 1/500 KCN Deep C 2",
            "QLĐT",
            None,
            "Chờ ý kiến Sở Xây dựng",
            lead=Q,
        ),
        row(
            5,
            "3870/BQL-DN",
            d(2026, 8, 27),
            "Tham mưu xử lý vi phạm chế độ báo cáo của 08 doanh nghiệp",
            "DN&GSĐT",
            d(2026, 9, 28),
            "Đang thực hiện",
            lead=D,
            due="2026-09-28",
        ),
        row(
            6,
            "3902/BQL-LĐ",
            d(2026, 8, 31),
            "Kiểm tra việc thực hiện nội quy lao động tại 05 doanh nghiệp KCN Nomura",
            "QLLĐ",
            d(2026, 10, 9),
            "Chưa thực hiện",
            lead=L,
            due="2026-10-09",
        ),
        row(
            7,
            "3921/BQL-MT",
            d(2026, 9, 3),
            "Hướng dẫn doanh nghiệp đăng ký môi trường theo quy định mới",
            "TNMT",
            d(2026, 9, 24),
            "Đang thực hiện",
            lead=M,
            due="2026-09-24",
        ),
        row(
            8,
            "3950/BQL-MT",
            d(2026, 9, 4),
            "Xác định ranh giới đất khu tái định cư phục vụ KKT",
            "TNMT",
            d(2026, 10, 15),
            "Đang thực hiện",
            lead=M,
            due="2026-10-15",
        ),
        row(
            9,
            "3977/BQL-TT",
            d(2026, 9, 5),
            "Khảo sát nhu cầu đào tạo nghề của doanh nghiệp",
            "Trung tâm",
            d(2026, 10, 20),
            "Chưa thực hiện",
            lead=T,
            due="2026-10-20",
        ),
        row(
            10,
            "4001/BQL-VP",
            d(2026, 9, 7),
            "Kê khai tài sản, thu nhập bổ sung năm 2026",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            d(2026, 12, 1),
            "Chưa thực hiện",
            lead=ALL,
            due="2026-12-01",
        ),
        row(
            11,
            "4022/BQL-VP",
            d(2026, 9, 8),
            "Báo cáo việc lập hồ sơ công việc trên HpNet quý III",
            "Các phòng chuyên môn",
            d(2026, 9, 25),
            "Chưa thực hiện",
            lead=PCM,
            due="2026-09-25",
        ),
    ]
    data = workbook(cells(rows), merged=("A1:G1", "A2:G2"))
    return Document("theo_doi_nhiem_vu.xlsx", data, tasks(rows), on=date(2026, 9, 21))


def _inspection() -> Document:
    row = rows_of(("number", "fault", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["STT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị thực hiện", "Thời hạn hoàn thành"],
        row(
            "1",
            "03 hồ sơ trả kết quả chậm không có văn bản xin lỗi",
            "Ban hành văn bản xin lỗi, cập nhật lên Hệ thống một cửa",
            "Phòng Quản lý đầu tư",
            "22/9/2026",
            lead=Q,
            due="2026-09-22",
        ),
        row(
            "2",
            "Niêm yết thủ tục hành chính chưa cập nhật theo Quyết định số 2511/QĐ-UBND",
            "Thay thế, niêm yết lại danh mục thủ tục hành chính tại Bộ phận Một cửa",
            "Văn phòng",
            "20/9/2026",
            lead=V,
            due="2026-09-20",
        ),
        row(
            "3",
            "Tỷ lệ lập hồ sơ công việc mới đạt 72%",
            "Lập đầy đủ hồ sơ công việc trên HpNet, bảo đảm tối thiểu 90%",
            "Phòng Doanh nghiệp và Giám sát đầu tư\nPhòng Quản lý lao động",
            "30/9/2026",
            lead=[D, L],
            due="2026-09-30",
        ),
        row(
            "4",
            "Sổ theo dõi văn bản mật ghi chưa đầy đủ",
            "Bổ sung, hoàn thiện sổ theo dõi",
            "Văn phòng",
            "Ngay sau khi có thông báo",
            lead=V,
        ),
        row(
            "5",
            "Chưa số hóa kết quả giải quyết TTHC lĩnh vực môi trường",
            "Số hóa kết quả giải quyết từ 01/01/2026 đến nay",
            "Phòng Tài nguyên và Môi trường",
            "15/10/2026",
            lead=M,
            due="2026-10-15",
        ),
        row(
            "6",
            "Chuyên mục việc làm trên Cổng thông tin điện tử ít tin bài",
            "Đăng tối thiểu 04 tin, bài/tháng",
            "Trung tâm Dịch vụ việc làm",
            "Hằng tháng",
            lead=T,
        ),
    ]
    data = word(
        head("4120/TB-BQL", "15 tháng 9 năm 2026"),
        "THÔNG BÁO",
        "Kết quả tự kiểm tra công tác cải cách hành chính năm 2026 và việc khắc phục tồn tại, hạn chế",
        "Từ ngày 07/9 đến ngày 11/9/2026, Tổ kiểm tra theo Quyết định số 288/QĐ-BQL đã kiểm tra tại 05 phòng và 01 đơn vị sự nghiệp. Nhìn chung các phòng, đơn vị thực hiện nghiêm túc các quy định. Bên cạnh đó còn một số tồn tại, hạn chế cần khắc phục như sau:",
        cells(rows),
        "Yêu cầu các phòng, đơn vị nghiêm túc rút kinh nghiệm. Giao Văn phòng tổng hợp kết quả khắc phục, báo cáo Trưởng ban trước ngày 20/10/2026./.",
        foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Bùi Ngọc Hải"),
    )
    wanted = (*tasks(rows), W("tổng hợp kết quả khắc phục, báo cáo Trưởng ban trước ngày 20/10/2026", V, due="2026-10-20"))
    return Document("4120_TB-BQL.docx", data, wanted, on=date(2026, 9, 17))


def _storm() -> Document:
    text = """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
CÔNG ĐIỆN
Về việc tập trung ứng phó với bão số 7
Số 09/CĐ-BQL, ngày 24/9/2026

Theo Trung tâm Dự báo khí tượng thủy văn quốc gia, bão số 7 có khả năng ảnh hưởng trực tiếp đến Hải Phòng từ đêm 26/9. Trưởng ban yêu cầu:

1. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra hệ thống thoát nước, kho hóa chất tại các khu công nghiệp, hoàn thành trước 17h00 ngày 25/9/2026.
2. Phòng Quản lý đầu tư đôn đốc chủ đầu tư các công trình đang thi công hạ cần trục, gia cố giàn giáo xong trước ngày 26/9/2026.
3. Phòng Quản lý lao động hướng dẫn doanh nghiệp bố trí cho người lao động nghỉ làm khi bão đổ bộ, bảo đảm an toàn tại các khu nhà trọ công nhân.
4. Văn phòng phân công trực 24/24 giờ, kiểm tra trụ sở, tổng hợp báo cáo Ban Chỉ huy phòng thủ dân sự thành phố trước 16h00 hằng ngày.
5. Các phòng chuyên môn, đơn vị sự nghiệp thống kê thiệt hại do bão gây ra (nếu có), gửi Văn phòng trước ngày 29/9/2026.

Nhận được Công điện này, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.
TRƯỞNG BAN
(đã ký)
Lê Trung Kiên"""
    wanted = (
        W(
            "kiểm tra hệ thống thoát nước, kho hóa chất tại các khu công nghiệp, hoàn thành trước 17h00 ngày 25/9/2026",
            M,
            D,
            due="2026-09-25",
        ),
        W("đôn đốc chủ đầu tư các công trình đang thi công hạ cần trục, gia cố giàn giáo xong trước ngày 26/9/2026", Q, due="2026-09-26"),
        W("hướng dẫn doanh nghiệp bố trí cho người lao động nghỉ làm khi bão đổ bộ, bảo đảm an toàn tại các khu nhà trọ công nhân", L),
        W("phân công trực 24/24 giờ, kiểm tra trụ sở, tổng hợp báo cáo Ban Chỉ huy phòng thủ dân sự thành phố trước 16h00 hằng ngày", V),
        W("thống kê thiệt hại do bão gây ra (nếu có), gửi Văn phòng trước ngày 29/9/2026", ALL, due="2026-09-29"),
    )
    return Document("cong_dien_09.txt", text.encode(), wanted, on=date(2026, 9, 24))


def _delegation() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung chuẩn bị", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
        row(
            "1",
            "Báo cáo tổng hợp phục vụ làm việc với Đoàn giám sát của Quốc hội",
            "Văn phòng",
            "Các phòng chuyên môn",
            "24/9",
            lead=V,
            support=PCM,
            due="2026-09-24",
        ),
        row(
            "2",
            "Báo cáo chuyên đề về thực hiện chính sách, pháp luật bảo vệ môi trường",
            "P.TN&MT",
            "P.QLĐT",
            "23/9",
            lead=M,
            support=Q,
            due="2026-09-23",
        ),
        row(
            "3",
            "Báo cáo chuyên đề về nhà ở công nhân, thiết chế công đoàn",
            "P.QLLĐ",
            "P.QLĐT",
            "23/9",
            lead=L,
            support=Q,
            due="2026-09-23",
        ),
        row("4", "Lựa chọn 02 doanh nghiệp để Đoàn khảo sát thực tế", "P.DN&GSĐT", "P.TN&MT", "22/9", lead=D, support=M, due="2026-09-22"),
        row("5", "Bản đồ hiện trạng các khu công nghiệp", "P.QLĐT", "", "25/9", lead=Q, due="2026-09-25"),
        row("6", "Hậu cần, xe đưa đón, phòng họp", "Văn phòng", "Trung tâm", "28/9", lead=V, support=T, due="2026-09-28"),
        row(
            "7",
            "Bảo đảm an ninh, trật tự tại điểm khảo sát",
            "Công an thành phố",
            "Văn phòng",
            "29/9",
            lead="Công an thành phố",
            support=V,
            due="2026-09-29",
            asked=True,
        ),
    ]
    data = word(
        head("4158/KH-BQL", "18 tháng 9 năm 2026"),
        "KẾ HOẠCH",
        "Chuẩn bị làm việc với Đoàn giám sát của Quốc hội (ngày 29/9/2026)",
        "1. Mục đích: Chuẩn bị chu đáo nội dung, điều kiện phục vụ Đoàn giám sát làm việc tại Ban Quản lý.",
        "2. Thành phần: Lãnh đạo Ban, lãnh đạo các phòng, đơn vị.",
        "3. Phân công chuẩn bị:",
        cells(rows),
        "Các báo cáo gửi về Văn phòng (đ/c Hà, tổ Tổng hợp) để tổng hợp.",
        foot("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", "Nguyễn Văn Long"),
    )
    return Document("4158_KH-BQL.docx", data, tasks(rows), on=date(2026, 9, 21))


def _ddci() -> Document:
    row = rows_of(("number", "content", "target", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP SỞ, NGÀNH (DDCI) NĂM 2026"],
        ["(Kèm theo Kế hoạch số 4190/KH-BQL ngày 23/9/2026)"],
        [],
        ["TT", "Nhiệm vụ", "Chỉ tiêu", "Trách nhiệm thực hiện", None, "Thời gian hoàn thành", "Sản phẩm đầu ra"],
        [None, None, None, "Chủ trì", "Phối hợp", None, None],
        ["1", "Chỉ số thành phần: Tính minh bạch và tiếp cận thông tin"],
        row(
            "1.1",
            "Công khai quy hoạch, quỹ đất công nghiệp trên Cổng thông tin điện tử",
            "100%",
            "Phòng TN&MT",
            "Văn phòng",
            "15/10/2026",
            "Chuyên mục công khai",
            lead=M,
            support=V,
            due="2026-10-15",
        ),
        row(
            "1.2",
            "Biên soạn sổ tay hướng dẫn nhà đầu tư (tiếng Việt, Anh, Hàn, Trung)",
            "500 bản",
            "Phòng QLĐT",
            "Trung tâm",
            "30/11/2026",
            "Sổ tay",
            lead=Q,
            support=T,
            due="2026-11-30",
        ),
        ["2", "Chỉ số thành phần: Chi phí thời gian"],
        row(
            "2.1",
            "Rút ngắn thời gian giải quyết thủ tục cấp giấy phép lao động",
            "Giảm 30%",
            "Phòng QLLĐ",
            "Văn phòng",
            "Quý IV/2026",
            "Quy trình nội bộ",
            lead=L,
            support=V,
            due="2026-12-31",
        ),
        row(
            "2.2",
            "Không thanh tra, kiểm tra trùng lặp doanh nghiệp",
            "≤ 01 lần/năm",
            "Phòng DN&GSĐT",
            "Các phòng chuyên môn",
            "Thường xuyên",
            None,
            lead=D,
            support=PCM,
        ),
        ["3", "Chỉ số thành phần: Hỗ trợ doanh nghiệp"],
        row(
            "3.1",
            "Duy trì đường dây nóng tiếp nhận kiến nghị của doanh nghiệp",
            "24/7",
            "Văn phòng",
            None,
            "Thường xuyên",
            "Số điện thoại, nhóm Zalo",
            lead=V,
        ),
        row(
            "3.2",
            "Tổ chức khảo sát mức độ hài lòng của doanh nghiệp",
            "200 phiếu",
            "Phòng DN&GSĐT",
            "Văn phòng, Trung tâm",
            "Tháng 10/2026",
            "Báo cáo khảo sát",
            lead=D,
            support=[V, T],
            due="2026-10-31",
        ),
        row(
            "3.3",
            "Kết nối cung - cầu lao động cho doanh nghiệp",
            "3.000 lượt",
            "Trung tâm",
            "Phòng QLLĐ",
            "31/12/2026",
            "Báo cáo",
            lead=T,
            support=L,
            due="2026-12-31",
        ),
        row(
            "3.4",
            "Ký quy chế phối hợp với Hiệp hội doanh nghiệp Hàn Quốc, Nhật Bản",
            "02 quy chế",
            "Phòng QLĐT",
            "Phòng DN&GSĐT",
            "Tháng 11/2026",
            "Quy chế phối hợp",
            lead=Q,
            support=D,
            due="2026-11-30",
        ),
        ["Tổng cộng: 08 nhiệm vụ"],
    ]
    merged = ("A2:G2", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:G6")
    data = workbook(cells(rows), merged=merged)
    return Document("phu_luc_DDCI.xlsx", data, tasks(rows), on=date(2026, 9, 25))
