# ruff: noqa: E501
"""Papers of an ordinary March 2026."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from docx import Document as Docx

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


HEAD = [
    ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
]


def documents() -> Iterator[Document]:
    yield _monthly_programme()
    yield _briefing_conclusion()
    yield _city_tasks()
    yield _ddci()
    yield _chat()
    yield _business_meeting()
    yield _letter_by_unit()
    yield _reform_annex()
    yield _delegation()
    yield _minutes()
    yield _overdue()
    yield _labour_month()
    yield _week()


def _monthly_programme() -> Document:
    columns = ("number", "content", "leader", "lead", "support", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026"],
        ["(Kèm theo Thông báo số 812/TB-BQL ngày 02/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Lãnh đạo phụ trách", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "CÔNG TÁC ĐẦU TƯ, QUY HOẠCH"],
        row(1, "Báo cáo tình hình thu hút đầu tư quý I/2026 gửi UBND thành phố", "PTB Bùi Ngọc Hải", "Phòng Quản lý đầu tư",
            "Phòng DN&GSĐT", "20/3/2026", None, lead=Q, support=D, due="2026-03-20"),
        row(2, "Hoàn thiện hồ sơ đề nghị điều chỉnh cục bộ quy hoạch phân khu KCN Nam Đình Vũ (khu 2)", "PTB Bùi Ngọc Hải",
            "Phòng Quản lý đầu tư", "Phòng TN&MT", "25/3/2026", None, lead=Q, support=M, due="2026-03-25"),
        row(3, "Thẩm định hồ sơ cấp mới Giấy chứng nhận đăng ký đầu tư các dự án nộp trong tháng 02", "PTB Bùi Ngọc Hải",
            "Phòng Quản lý đầu tư", None, "Theo quy định", None, lead=Q, due=None),
        row(4, "Rà soát danh mục dự án chậm tiến độ, đề xuất phương án xử lý", "PTB Bùi Ngọc Hải", "Phòng DN&GSĐT",
            "Phòng QLĐT, Phòng TN&MT", "Trong tháng 3/2026", "TB 45/TB-UBND", lead=D, support=[Q, M], due="2026-03-31"),
        ["II", "CÔNG TÁC LAO ĐỘNG, VIỆC LÀM"],
        row(5, "Tổng hợp tình hình biến động lao động sau Tết Nguyên đán Bính Ngọ", "PTB Hoàng Thị Hà", "Phòng Quản lý lao động",
            "Trung tâm DVVL", "06/3/2026", None, lead=L, support=T, due="2026-03-06"),
        row(6, "Tổ chức Phiên giao dịch việc làm lưu động tại KCN Tràng Duệ", "PTB Hoàng Thị Hà", "Trung tâm Dịch vụ việc làm",
            "Phòng QLLĐ", "14/3/2026", None, lead=T, support=L, due="2026-03-14"),
        row(7, "Tiếp nhận, giải quyết hồ sơ cấp giấy phép lao động cho người nước ngoài", "PTB Hoàng Thị Hà", "Phòng Quản lý lao động",
            None, "Thường xuyên", None, lead=L, due=None),
        ["III", "CÔNG TÁC TÀI NGUYÊN, MÔI TRƯỜNG"],
        row(8, "Kiểm tra việc vận hành trạm xử lý nước thải tập trung KCN Đồ Sơn", "PTB Bùi Ngọc Hải", "Phòng TN&MT", "Phòng DN&GSĐT",
            "Từ 10/3 đến 13/3/2026", None, lead=M, support=D, due="2026-03-13"),
        row(9, "Báo cáo công tác bảo vệ môi trường quý I", "PTB Bùi Ngọc Hải", "Phòng TN&MT", None, "Quý I/2026", None, lead=M,
            due="2026-03-31"),
        ["IV", "CÔNG TÁC VĂN PHÒNG"],
        row(10, "Xây dựng Báo cáo kết quả công tác quý I, nhiệm vụ trọng tâm quý II/2026", "Trưởng ban", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "18/3/2026", None, lead=V, support=ALL, due="2026-03-18"),
        row(11, "Chuẩn bị nội dung, tài liệu họp giao ban lãnh đạo Ban", "Trưởng ban", "Văn phòng", None, "Thứ Hai hằng tuần", None,
            lead=V, due=None),
        row(12, "Mua sắm, thay thế thiết bị Bộ phận một cửa", "Chánh Văn phòng", "Văn phòng", None, "31/3/2026", None, lead=V,
            due="2026-03-31"),
        row(13, "Nộp báo cáo tự đánh giá kết quả công tác tháng 3 của đơn vị", None, "Các phòng chuyên môn, đơn vị sự nghiệp", None,
            "Trước ngày 25/3", "Gửi Văn phòng tổng hợp", lead=ALL, due="2026-03-25"),
        [],
        ["Tổng số: 13 nhiệm vụ"],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("chuong-trinh-thang-3", workbook(cells(rows)), tasks(rows), date(2026, 3, 4))


def _briefing_conclusion() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 905/TB-BQL",
        "Hải Phòng, ngày 10 tháng 3 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng tại Hội nghị giao ban tháng 3 năm 2026",
        "Ngày 09/3/2026, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì Hội nghị giao ban tháng 3 năm 2026. Tham dự có các Phó Trưởng ban, "
        "lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp. Sau khi nghe Văn phòng báo cáo và ý kiến các đại biểu, Trưởng ban kết luận:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 02, các phòng, đơn vị đã cố gắng triển khai nhiệm vụ ngay sau kỳ nghỉ Tết; thu hút đầu tư FDI đạt 215 triệu USD, bằng 108% "
        "so với cùng kỳ. Tuy nhiên còn 04 nhiệm vụ UBND thành phố giao quá hạn, việc cập nhật hồ sơ công việc còn chậm.",
        "II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
        "1. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn, đơn vị sự nghiệp rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng, "
        "báo cáo Trưởng ban trước ngày 16/3/2026.",
        "2. Giao Phòng Quản lý đầu tư:",
        "a) Tham mưu văn bản xin ý kiến Sở Xây dựng về hồ sơ quy hoạch chung Khu kinh tế ven biển phía Nam, hoàn thành trước ngày 20/3/2026.",
        "b) Chuẩn bị hồ sơ trao Giấy chứng nhận đăng ký đầu tư tại Hội nghị xúc tiến đầu tư, xong trước ngày 27/3/2026.",
        "c) Thường xuyên theo dõi, cập nhật tiến độ các dự án đầu tư hạ tầng khu công nghiệp.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp khó khăn, vướng mắc của doanh nghiệp quý I/2026, đề xuất hướng giải quyết, "
        "trình lãnh đạo Ban trước ngày 24/3/2026.",
        "4. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng lao động quý II của các "
        "doanh nghiệp trong khu công nghiệp; hoàn thành trong tháng 3/2026.",
        "5. Giao Phòng Tài nguyên và Môi trường tham mưu Kế hoạch kiểm tra việc chấp hành pháp luật về bảo vệ môi trường năm 2026, trình Trưởng ban "
        "ký ban hành trước ngày 31/3/2026.",
        "6. Trung tâm Dịch vụ việc làm khẩn trương hoàn thiện phương án tự chủ tài chính giai đoạn 2026-2030, gửi Văn phòng thẩm định trước ngày 15/4/2026.",
        "7. Các phòng chuyên môn chuyển kết quả thực hiện nhiệm vụ (file pdf) về tổ Tổng hợp - Văn phòng ngay khi hoàn thành.",
        "8. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng báo cáo Trưởng ban.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban, các PTB (để b/c);",
        "- Các PCM, ĐVSN (để t/h);",
        "- Lưu: VT, TH.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn",
    )
    wanted = (
        Wanted("rà soát toàn bộ nhiệm vụ UBND thành phố giao còn tồn đọng, báo cáo Trưởng ban trước ngày 16/3/2026", (V,), (ALL,), due="2026-03-16"),
        Wanted("Tham mưu văn bản xin ý kiến Sở Xây dựng về hồ sơ quy hoạch chung Khu kinh tế ven biển phía Nam", (Q,), due="2026-03-20"),
        Wanted("Chuẩn bị hồ sơ trao Giấy chứng nhận đăng ký đầu tư tại Hội nghị xúc tiến đầu tư", (Q,), due="2026-03-27"),
        Wanted("Thường xuyên theo dõi, cập nhật tiến độ các dự án đầu tư hạ tầng khu công nghiệp", (Q,)),
        Wanted("tổng hợp khó khăn, vướng mắc của doanh nghiệp quý I/2026, đề xuất hướng giải quyết, trình lãnh đạo Ban trước ngày 24/3/2026", (D,),
               due="2026-03-24"),
        Wanted("khảo sát nhu cầu tuyển dụng lao động quý II của các doanh nghiệp trong khu công nghiệp", (L,), (T,), due="2026-03-31"),
        Wanted("tham mưu Kế hoạch kiểm tra việc chấp hành pháp luật về bảo vệ môi trường năm 2026, trình Trưởng ban ký ban hành trước ngày 31/3/2026",
               (M,), due="2026-03-31"),
        Wanted("khẩn trương hoàn thiện phương án tự chủ tài chính giai đoạn 2026-2030, gửi Văn phòng thẩm định trước ngày 15/4/2026", (T,),
               due="2026-04-15"),
        Wanted("chuyển kết quả thực hiện nhiệm vụ (file pdf) về tổ Tổng hợp - Văn phòng ngay khi hoàn thành", (PCM,)),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng báo cáo Trưởng ban", (V,)),
    )
    return Document("ket-luan-giao-ban-thang-3", data, wanted, date(2026, 3, 12))


def _city_tasks() -> Document:
    columns = ("number", "symbol", "issued", "content", "lead", "deadline", "state", "note")
    row = rows_of(columns)
    done = "Đang thực hiện"
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ, CHỦ TỊCH UBND THÀNH PHỐ GIAO"],
        ["(Cập nhật đến ngày 13/3/2026)"],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "512/UBND-XD", datetime(2026, 2, 25), "Rà soát, báo cáo tình hình triển khai nhà ở xã hội cho công nhân trong các khu công nghiệp",
            "Phòng Quản lý đầu tư", datetime(2026, 3, 20), done, None, lead=Q, due="2026-03-20"),
        row(2, "548/UBND-CN", datetime(2026, 2, 27), "Tham gia ý kiến dự thảo Kế hoạch phát triển công nghiệp hỗ trợ giai đoạn 2026-2030",
            "Phòng DN&GSĐT", datetime(2026, 3, 16), done, None, lead=D, due="2026-03-16"),
        row(3, "102/TB-UBND", datetime(2026, 3, 2), "Hướng dẫn Công ty CP Shinec hoàn thiện hồ sơ thuê đất giai đoạn 3",
            "Phòng TN&MT", datetime(2026, 3, 25), done, "Phối hợp Sở NN&MT", lead=M, due="2026-03-25"),
        row(4, "577/UBND-NC", datetime(2026, 3, 3), "Báo cáo kết quả thực hiện Chỉ thị số 05/CT-UBND về kỷ luật, kỷ cương hành chính", "Văn phòng",
            datetime(2026, 3, 18), done, None, lead=V, due="2026-03-18"),
        row(5, "590/UBND-VX", datetime(2026, 3, 4), "Báo cáo tình hình tranh chấp lao động, đình công quý I/2026", "Phòng Quản lý lao động",
            datetime(2026, 3, 23), done, None, lead=L, due="2026-03-23"),
        row(6, "601/UBND-KSTT", datetime(2026, 3, 5), "Cập nhật, công khai thủ tục hành chính sau sắp xếp trên Cổng dịch vụ công", "Văn phòng",
            None, done, "Không hạn", lead=V, due=None),
        row(7, "618/UBND-MT", datetime(2026, 3, 6), "Kiểm tra, làm rõ phản ánh của cử tri phường Đông Hải về mùi, khói bụi từ KCN Đình Vũ",
            "Phòng TN&MT", datetime(2026, 3, 17), "Chưa thực hiện", "Gấp", lead=M, due="2026-03-17"),
        row(8, "625/UBND-ĐT", datetime(2026, 3, 9), "Cung cấp số liệu phục vụ Đoàn giám sát HĐND thành phố về dự án chậm tiến độ",
            "Phòng QLĐT; Phòng DN&GSĐT", datetime(2026, 3, 27), "Chưa thực hiện", None, lead=[Q, D], due="2026-03-27"),
        row(9, "640/UBND-TH", datetime(2026, 3, 10), "Đăng ký nội dung Chương trình công tác quý II/2026 của UBND thành phố", "Văn phòng",
            datetime(2026, 3, 19), "Chưa thực hiện", None, lead=V, due="2026-03-19"),
        row(10, "655/UBND-VX", datetime(2026, 3, 11), "Phối hợp tổ chức Ngày hội việc làm thành phố năm 2026", "Trung tâm DVVL",
            datetime(2026, 4, 10), "Chưa thực hiện", None, lead=T, due="2026-04-10"),
        [],
        [None, None, None, "Người lập biểu: Nguyễn Thu Trang"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"

    return Document("theo-doi-nhiem-vu-ubnd", workbook(cells(rows), prepare=prepare), tasks(rows), date(2026, 3, 16))


def _ddci() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nhiệm vụ, giải pháp", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"],
        ["I", "Chỉ số tính minh bạch và tiếp cận thông tin", "", "", "", ""],
        row("1", "Công khai danh mục dự án thu hút đầu tư, quỹ đất công nghiệp còn trống", "Chuyên mục trên Cổng TTĐT", "Phòng Quản lý đầu tư",
            "Văn phòng", "Tháng 4/2026", lead=Q, support=V, due="2026-04-30"),
        row("2", "Biên tập, phát hành Sổ tay hướng dẫn thủ tục cho nhà đầu tư (song ngữ Việt - Anh)", "Sổ tay", "Phòng Quản lý đầu tư",
            "Phòng QLLĐ, Phòng TN&MT", "Quý II/2026", lead=Q, support=[L, M], due="2026-06-30"),
        row("3", "Duy trì chuyên mục hỏi đáp trên Cổng thông tin điện tử", "Câu trả lời", "Văn phòng", "Các phòng chuyên môn", "Thường xuyên",
            lead=V, support=PCM, due=None),
        ["II", "Chỉ số chi phí thời gian", "", "", "", ""],
        row("4", "Rà soát, cắt giảm tối thiểu 30% thời gian giải quyết TTHC lĩnh vực đầu tư, lao động, môi trường", "Quyết định công bố",
            "Các phòng chuyên môn", "Văn phòng", "30/6/2026", lead=PCM, support=V, due="2026-06-30"),
        row("5", "Thực hiện “4 tại chỗ” đối với thủ tục cấp giấy phép lao động", "Quy trình nội bộ", "Phòng Quản lý lao động", "Văn phòng",
            "Tháng 5/2026", lead=L, support=V, due="2026-05-31"),
        row("6", "Không tổ chức kiểm tra doanh nghiệp quá 01 lần/năm; lập lịch kiểm tra liên ngành", "Kế hoạch", "Phòng DN&GSĐT",
            "Công an thành phố, Thuế thành phố, Phòng TN&MT", "20/3/2026", lead=D, support=M, due="2026-03-20"),
        ["III", "Chỉ số hỗ trợ doanh nghiệp", "", "", "", ""],
        row("7", "Tổ chức đối thoại doanh nghiệp FDI Nhật Bản, Hàn Quốc", "02 hội nghị", "Phòng DN&GSĐT", "Văn phòng, Phòng QLĐT",
            "Tháng 5 và tháng 10/2026", lead=D, support=[V, Q], due="2026-10-31"),
        row("8", "Kết nối cung - cầu lao động giữa doanh nghiệp với các trường nghề", "Báo cáo", "Trung tâm DVVL", "Phòng QLLĐ; Sở Nội vụ",
            "Năm 2026", lead=T, support=L, due="2026-12-31"),
        row("9", "Thành lập Tổ công tác hỗ trợ nhà đầu tư", "Quyết định", "Văn phòng", "", "Trước ngày 10/4/2026", lead=V, due="2026-04-10"),
        row("10", "Khảo sát mức độ hài lòng của doanh nghiệp", "Báo cáo kết quả khảo sát", "Văn phòng", "Trung tâm DVVL", "Tháng 9/2026", lead=V,
            support=T, due="2026-09-30"),
    ]
    data = word(
        HEAD,
        "KẾ HOẠCH",
        "Nâng cao chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI) năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng",
        "(Ban hành kèm theo Quyết định số 388/QĐ-BQL ngày 11 tháng 3 năm 2026)",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Phấn đấu năm 2026 chỉ số DDCI của Ban Quản lý nằm trong nhóm 05 sở, ngành dẫn đầu thành phố.",
        "2. Xác định việc nâng cao chỉ số DDCI là trách nhiệm của tập thể lãnh đạo và từng công chức, viên chức.",
        "II. NHIỆM VỤ CỤ THỂ",
        "Phân công nhiệm vụ cho các phòng, đơn vị như sau:",
        cells(rows),
        "III. KINH PHÍ",
        "Kinh phí thực hiện bố trí từ nguồn ngân sách chi thường xuyên năm 2026 của Ban Quản lý.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả thực hiện về Văn phòng trước ngày 15/11/2026.",
        "2. Giao Văn phòng tổng hợp, báo cáo Trưởng ban kết quả thực hiện Kế hoạch trước ngày 30/11/2026.",
        "TRƯỞNG BAN",
    )
    wanted = (
        *tasks(rows),
        Wanted("báo cáo kết quả thực hiện về Văn phòng trước ngày 15/11/2026", (ALL,), due="2026-11-15"),
        Wanted("tổng hợp, báo cáo Trưởng ban kết quả thực hiện Kế hoạch trước ngày 30/11/2026", (V,), due="2026-11-30"),
    )
    return Document("ke-hoach-ddci", data, wanted, date(2026, 3, 13))


def _chat() -> Document:
    text = """Kính gửi các đồng chí lãnh đạo phòng, đơn vị!
Thực hiện ý kiến chỉ đạo của Trưởng ban sáng nay 17/3, Văn phòng đề nghị:
1. Phòng QLĐT: gửi danh sách nhà đầu tư tham dự Hội nghị xúc tiến đầu tư trước 16h ngày 19/3.
2. Phòng DN&GSĐT: cung cấp số liệu doanh thu, nộp ngân sách quý I của doanh nghiệp KCN trước ngày 20/3.
3. Phòng QLLĐ: rà soát danh sách doanh nghiệp nợ BHXH, xong trong tuần này.
4. Phòng TN&MT: trả lời kiến nghị của Công ty Hải Minh Display về tiếng ồn, hạn 23/3/2026.
5. Trung tâm DVVL: bố trí 02 cán bộ hỗ trợ công tác hậu cần Hội nghị.
6. Các phòng chuyên môn, đơn vị sự nghiệp: nộp phiếu đánh giá công chức, viên chức quý I về Văn phòng trước ngày 25/3.
Trân trọng cảm ơn các đồng chí!"""
    wanted = (
        Wanted("gửi danh sách nhà đầu tư tham dự Hội nghị xúc tiến đầu tư", (Q,), due="2026-03-19"),
        Wanted("cung cấp số liệu doanh thu, nộp ngân sách quý I của doanh nghiệp KCN", (D,), due="2026-03-20"),
        Wanted("rà soát danh sách doanh nghiệp nợ BHXH", (L,), due="2026-03-22"),
        Wanted("trả lời kiến nghị của Công ty Hải Minh Display về tiếng ồn", (M,), due="2026-03-23"),
        Wanted("bố trí 02 cán bộ hỗ trợ công tác hậu cần Hội nghị", (T,)),
        Wanted("nộp phiếu đánh giá công chức, viên chức quý I về Văn phòng", (ALL,), due="2026-03-25"),
    )
    return Document("tin-nhan-van-phong", text.encode(), wanted, date(2026, 3, 17))


def _business_meeting() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 960/KH-BQL",
        "Hải Phòng, ngày 13 tháng 3 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị gặp mặt, đối thoại doanh nghiệp khu công nghiệp, khu kinh tế năm 2026",
        "Căn cứ Chương trình công tác năm 2026, Ban Quản lý xây dựng Kế hoạch tổ chức Hội nghị như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Lắng nghe, tháo gỡ khó khăn, vướng mắc cho doanh nghiệp.",
        "- Bảo đảm thiết thực, hiệu quả, tiết kiệm.",
        "II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
        "1. Thời gian: 01 buổi, từ 08h00 ngày 10/4/2026.",
        "2. Địa điểm: Trung tâm Hội nghị thành phố.",
        "3. Thành phần: Lãnh đạo UBND thành phố; các sở, ngành; khoảng 200 doanh nghiệp.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        "1. Văn phòng",
        "- Tham mưu thành lập Ban Tổ chức Hội nghị, hoàn thành trước ngày 18/3/2026.",
        "- Phát hành giấy mời, xác nhận đại biểu trước ngày 01/4/2026.",
        "- Chuẩn bị hội trường, maket, âm thanh, ánh sáng, xong trước ngày 08/4/2026.",
        "- Lập dự toán kinh phí trình Trưởng ban phê duyệt.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Gửi phiếu khảo sát, tổng hợp kiến nghị của doanh nghiệp trước ngày 25/3/2026.",
        "- Chủ trì, phối hợp với các phòng chuyên môn xây dựng báo cáo trả lời kiến nghị, hoàn thành trước ngày 03/4/2026.",
        "3. Phòng Quản lý đầu tư",
        "- Xây dựng báo cáo chuyên đề về môi trường đầu tư; gửi Văn phòng trước ngày 30/3/2026.",
        "4. Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường",
        "- Chuẩn bị nội dung trả lời các kiến nghị thuộc lĩnh vực phụ trách, gửi Phòng Doanh nghiệp và Giám sát đầu tư trước ngày 31/3/2026.",
        "5. Trung tâm Dịch vụ việc làm",
        "- Quay phim, chụp ảnh, viết tin bài về Hội nghị.",
        "- Bố trí gian giới thiệu việc làm bên lề Hội nghị.",
        "IV. KINH PHÍ",
        "Từ nguồn kinh phí xúc tiến đầu tư năm 2026 và các nguồn hợp pháp khác.",
        "Trên đây là Kế hoạch tổ chức Hội nghị; yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- UBND TP (để b/c);",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, DN.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Tham mưu thành lập Ban Tổ chức Hội nghị", (V,), due="2026-03-18"),
        Wanted("Phát hành giấy mời, xác nhận đại biểu", (V,), due="2026-04-01"),
        Wanted("Chuẩn bị hội trường, maket, âm thanh, ánh sáng", (V,), due="2026-04-08"),
        Wanted("Lập dự toán kinh phí trình Trưởng ban phê duyệt", (V,)),
        Wanted("Gửi phiếu khảo sát, tổng hợp kiến nghị của doanh nghiệp", (D,), due="2026-03-25"),
        Wanted("xây dựng báo cáo trả lời kiến nghị", (D,), (PCM,), due="2026-04-03"),
        Wanted("Xây dựng báo cáo chuyên đề về môi trường đầu tư", (Q,), due="2026-03-30"),
        Wanted("Chuẩn bị nội dung trả lời các kiến nghị thuộc lĩnh vực phụ trách, gửi Phòng Doanh nghiệp và Giám sát đầu tư trước ngày 31/3/2026",
               (L, M), due="2026-03-31"),
        Wanted("Quay phim, chụp ảnh, viết tin bài về Hội nghị", (T,)),
        Wanted("Bố trí gian giới thiệu việc làm bên lề Hội nghị", (T,)),
    )
    return Document("ke-hoach-doi-thoai", data, wanted, date(2026, 3, 16))


def _letter_by_unit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1012/BQL-VP",
        "V/v triển khai thực hiện Kế hoạch số 61/KH-UBND ngày 05/3/2026 của UBND thành phố",
        "Hải Phòng, ngày 18 tháng 3 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Ngày 05/3/2026, UBND thành phố ban hành Kế hoạch số 61/KH-UBND về thực hành tiết kiệm, chống lãng phí năm 2026. "
        "Để triển khai thực hiện, Trưởng ban yêu cầu:",
        "1. Văn phòng xây dựng Chương trình thực hành tiết kiệm, chống lãng phí năm 2026 của Ban Quản lý, trình Trưởng ban ban hành trước ngày 31/3/2026; "
        "rà soát định mức sử dụng xe ô tô công, trụ sở làm việc.",
        "2. Phòng Quản lý đầu tư rà soát các dự án sử dụng đất lãng phí, chậm đưa đất vào sử dụng, báo cáo Trưởng ban trước ngày 10/4/2026.",
        "3. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư thống kê diện tích đất công nghiệp đã giao nhưng chưa sử dụng, "
        "hoàn thành trước ngày 05/4/2026.",
        "4. Trung tâm Dịch vụ việc làm báo cáo tình hình quản lý, sử dụng tài sản công năm 2025. Thời hạn: trước ngày 27/3/2026.",
        "5. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc quán triệt nội dung Kế hoạch đến toàn thể công chức, viên chức, người lao động.",
        "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban;",
        "- Lưu: VT.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("xây dựng Chương trình thực hành tiết kiệm, chống lãng phí năm 2026 của Ban Quản lý, trình Trưởng ban ban hành trước ngày 31/3/2026; "
               "rà soát định mức sử dụng xe ô tô công, trụ sở làm việc", (V,), due="2026-03-31"),
        Wanted("rà soát các dự án sử dụng đất lãng phí, chậm đưa đất vào sử dụng, báo cáo Trưởng ban trước ngày 10/4/2026", (Q,), due="2026-04-10"),
        Wanted("thống kê diện tích đất công nghiệp đã giao nhưng chưa sử dụng", (M,), (Q,), due="2026-04-05"),
        Wanted("báo cáo tình hình quản lý, sử dụng tài sản công năm 2025", (T,), due="2026-03-27"),
        Wanted("quán triệt nội dung Kế hoạch đến toàn thể công chức, viên chức, người lao động", (ALL,)),
    )
    return Document("cong-van-tiet-kiem", data, wanted, date(2026, 3, 19))


def _reform_annex() -> Document:
    columns = ("number", "content", "product", "lead", "support", "start", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026"],
        ["(Kèm theo Kế hoạch số 870/KH-BQL ngày 06/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["TT", "Tên nhiệm vụ", "Kết quả đầu ra", "Đơn vị thực hiện", None, "Thời gian", None],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc"],
        ["A", "Nhận thức số, thể chế số"],
        row(1, "Kiện toàn Ban Chỉ đạo chuyển đổi số", "Quyết định kiện toàn", "Văn phòng", None, "3/2026", "3/2026", lead=V, due="2026-03-31"),
        row(2, "Tập huấn kỹ năng số, trí tuệ nhân tạo cho công chức, viên chức", "02 lớp tập huấn", "Văn phòng", "Trung tâm DVVL", "4/2026", "6/2026",
            lead=V, support=T, due="2026-06-30"),
        row(3, "Ban hành Quy chế quản lý, khai thác cơ sở dữ liệu doanh nghiệp KCN", "Quy chế", "Phòng DN&GSĐT", "Văn phòng", "4/2026", "7/2026",
            lead=D, support=V, due="2026-07-31"),
        ["B", "Hạ tầng, dữ liệu số"],
        row(4, "Số hóa hồ sơ, kết quả giải quyết TTHC còn hiệu lực", "Dữ liệu số hóa", "Các phòng chuyên môn", "Văn phòng", "3/2026", "12/2026",
            lead=PCM, support=V, due="2026-12-31"),
        row(5, "Cập nhật dữ liệu dự án đầu tư lên nền tảng bản đồ số", "Bản đồ số", "Phòng QLĐT", "Phòng TN&MT", "3/2026", "9/2026", lead=Q,
            support=M, due="2026-09-30"),
        row(6, "Xây dựng cơ sở dữ liệu quan trắc môi trường tự động", "Cơ sở dữ liệu", "Phòng TN&MT", "Phòng DN&GSĐT", "5/2026", "11/2026", lead=M,
            support=D, due="2026-11-30"),
        row(7, "Xây dựng cơ sở dữ liệu lao động trong khu công nghiệp", "Cơ sở dữ liệu", "Phòng QLLĐ", "Trung tâm DVVL", "4/2026", "10/2026", lead=L,
            support=T, due="2026-10-31"),
        ["C", "Ứng dụng, dịch vụ số"],
        row(8, "Nâng cấp sàn giao dịch việc làm trực tuyến", "Sàn giao dịch vận hành", "Trung tâm DVVL", "Văn phòng", "6/2026", "12/2026", lead=T,
            support=V, due="2026-12-31"),
        row(9, "Đảm bảo an toàn thông tin mạng nội bộ", "Hồ sơ cấp độ an toàn", "Văn phòng", "Công an thành phố", "Thường xuyên", "Thường xuyên",
            lead=V, support=(), due=None),
        row(10, "Báo cáo đánh giá mức độ chuyển đổi số năm 2026", "Báo cáo", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "11/2026",
            "15/12/2026", lead=V, support=ALL, due="2026-12-15"),
    ]
    return Document(
        "phu-luc-chuyen-doi-so",
        workbook(cells(rows), merged=("A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "A1:G1", "A2:G2", "A3:G3")),
        tasks(rows),
        date(2026, 3, 10),
    )


def _delegation() -> Document:
    columns = ("number", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ TIẾP VÀ LÀM VIỆC VỚI ĐOÀN CÔNG TÁC BỘ TÀI CHÍNH (NGÀY 26/3/2026)"],
        [],
        ["TT", "Công việc", "Đơn vị", "Thời gian", "Ghi chú"],
        row(1, "Dự thảo báo cáo tình hình phát triển KKT, KCN phục vụ buổi làm việc", "Phòng QLĐT", "20/3", "Trình TB duyệt", lead=Q, due="2026-03-20"),
        row(2, "Chuẩn bị số liệu giám sát, đánh giá đầu tư", "Phòng DN&GSĐT", "19/3", "Gửi P. QLĐT", lead=D, due="2026-03-19"),
        row(3, "Chuẩn bị số liệu lao động, tiền lương, nhà ở công nhân", "Phòng QLLĐ", "19/3", "Gửi P. QLĐT", lead=L, due="2026-03-19"),
        row(4, "Báo cáo chuyên đề KCN sinh thái", "Phòng TN&MT", "20/3", None, lead=M, due="2026-03-20"),
        row(5, "Khảo sát tuyến thăm thực địa KCN DEEP C", "Văn phòng, Phòng QLĐT", "21/3", None, lead=[V, Q], due="2026-03-21"),
        row(6, "Gửi giấy mời các sở, ngành dự họp", "Văn phòng", "20/3", None, lead=V, due="2026-03-20"),
        row(7, "Làm phim tư liệu giới thiệu KKT (05 phút)", "Trung tâm DVVL", "24/3", "Phối hợp Báo và PTTH HP", lead=T, due="2026-03-24"),
        row(8, "In ấn, đóng quyển tài liệu (40 bộ)", "Văn phòng", "25/3", None, lead=V, due="2026-03-25"),
        row(9, "Đón tiếp, hậu cần", "Văn phòng", "26/3", None, lead=V, due="2026-03-26"),
        row(10, "Dẫn đoàn, bảo đảm an ninh, trật tự", "Công an thành phố", "26/3", "Văn phòng liên hệ", lead="Công an thành phố", asked=True,
            due="2026-03-26"),
    ]
    return Document("phan-cong-don-doan", workbook(cells(rows), merged=("A1:E1",)), tasks(rows), date(2026, 3, 18))


def _minutes() -> Document:
    data = word(
        "BIÊN BẢN HỌP",
        "Về tiến độ giải phóng mặt bằng, đầu tư hạ tầng KCN Nam Tràng Cát",
        "Thời gian: 14h00 ngày 19/3/2026. Địa điểm: Phòng họp số 2.",
        "Chủ trì: Đ/c Bùi Ngọc Hải - Phó Trưởng ban. Thư ký: Đ/c Lê Minh Đức.",
        "I. Nội dung",
        "Đại diện chủ đầu tư báo cáo: đã giải phóng mặt bằng 132/200 ha, còn 41 hộ dân chưa nhận tiền bồi thường. UBND phường Hải An cho biết đã "
        "tổ chức 03 buổi vận động.",
        "II. Kết luận của chủ trì",
        "1. Phòng Quản lý đầu tư: đôn đốc chủ đầu tư hoàn thiện hồ sơ thiết kế cơ sở, báo cáo Phó Trưởng ban trước ngày 30/3/2026.",
        "2. Phòng Tài nguyên và Môi trường: hướng dẫn chủ đầu tư lập hồ sơ đề nghị giao đất đợt 2; hoàn thành trong tháng 4/2026.",
        "3. Phòng Tài nguyên và Môi trường: chủ trì, phối hợp với Văn phòng dự thảo văn bản đề nghị UBND phường Hải An đẩy nhanh tiến độ chi trả, "
        "gửi trước ngày 24/3/2026.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư: kiểm tra việc góp vốn, tiến độ thực hiện dự án của chủ đầu tư trong quý II/2026.",
        "5. Văn phòng: bố trí lịch kiểm tra thực địa của lãnh đạo Ban ngày 27/3/2026.",
        "6. UBND phường Hải An: tiếp tục vận động các hộ dân nhận tiền, bàn giao mặt bằng trước ngày 30/4/2026.",
        "Cuộc họp kết thúc lúc 16h30 cùng ngày.",
        "THƯ KÝ                                        CHỦ TRÌ",
    )
    wanted = (
        Wanted("đôn đốc chủ đầu tư hoàn thiện hồ sơ thiết kế cơ sở, báo cáo Phó Trưởng ban trước ngày 30/3/2026", (Q,), due="2026-03-30"),
        Wanted("hướng dẫn chủ đầu tư lập hồ sơ đề nghị giao đất đợt 2", (M,), due="2026-04-30"),
        Wanted("dự thảo văn bản đề nghị UBND phường Hải An đẩy nhanh tiến độ chi trả, gửi trước ngày 24/3/2026", (M,), (V,), due="2026-03-24"),
        Wanted("kiểm tra việc góp vốn, tiến độ thực hiện dự án của chủ đầu tư trong quý II/2026", (D,), due="2026-06-30"),
        Wanted("bố trí lịch kiểm tra thực địa của lãnh đạo Ban ngày 27/3/2026", (V,), due="2026-03-27"),
        Wanted("tiếp tục vận động các hộ dân nhận tiền, bàn giao mặt bằng trước ngày 30/4/2026", ("UBND phường Hải An",), due="2026-04-30", asked=True),
    )
    return Document("bien-ban-nam-trang-cat", data, wanted, date(2026, 3, 20))


def _overdue() -> Document:
    columns = ("number", "content", "origin", "lead", "deadline", "new")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Thời hạn hoàn thành", "Lý do chậm"],
        row("1", "Trình ban hành Quy chế văn thư, lưu trữ", "TB 210/TB-BQL ngày 20/01/2026", "Văn phòng", "27/3/2026", "Chờ góp ý của các phòng",
            lead=V, due="2026-03-27"),
        row("2", "Báo cáo rà soát quỹ đất công nghiệp", "CV 301/UBND-ĐĐ ngày 03/02/2026", "Phòng Tài nguyên và Môi trường", "25/3/2026", "Số liệu chưa khớp",
            lead=M, due="2026-03-25"),
        row("3", "Xử lý kiến nghị của Công ty TNHH Bridgestone", "CV 344/UBND-CN ngày 06/02/2026", "Phòng Doanh nghiệp và Giám sát đầu tư", "24/3/2026", "",
            lead=D, due="2026-03-24"),
        row("4", "Kế hoạch phát triển quan hệ lao động năm 2026", "TB 210/TB-BQL ngày 20/01/2026", "Phòng Quản lý lao động", "31/3/2026", "Thiếu nhân sự",
            lead=L, due="2026-03-31"),
        row("5", "Phương án quản lý Trung tâm điều hành KCN", "KL số 15 ngày 28/01/2026", "Phòng Quản lý đầu tư", "10/4/2026", "Xin ý kiến Sở Tài chính",
            lead=Q, due="2026-04-10"),
    ]
    data = word(
        HEAD,
        "Số: 1050/BQL-VP\nV/v đôn đốc thực hiện nhiệm vụ quá hạn",
        "Hải Phòng, ngày 20 tháng 3 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp",
        "Qua theo dõi trên hệ thống, đến ngày 19/3/2026 còn 05 nhiệm vụ quá hạn chưa báo cáo kết quả. Văn phòng đề nghị các phòng, đơn vị tập trung "
        "hoàn thành theo thời hạn mới đã được Trưởng ban cho phép tại bảng dưới đây:",
        cells(rows),
        "Văn phòng trân trọng thông báo./.",
        "Nơi nhận:\n- Như trên;\n- Trưởng ban (để b/c);\n- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("don-doc-qua-han", data, tasks(rows), date(2026, 3, 23))


def _labour_month() -> Document:
    document = Docx()
    for text in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "KẾ HOẠCH",
        "Triển khai Tháng hành động về an toàn, vệ sinh lao động và Tháng Công nhân năm 2026",
        "(Kèm theo Công văn số 1077/BQL-LĐ ngày 23/3/2026)",
    ):
        document.add_paragraph(text)
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
        row("1", "Ban hành văn bản hướng dẫn doanh nghiệp hưởng ứng Tháng hành động", "Phòng Quản lý lao động", "Văn phòng", "Trước 10/4/2026",
            lead=L, support=V, due="2026-04-10"),
        row("2", "Tổ chức Lễ phát động tại KCN VSIP", "", "Văn phòng, Phòng DN&GSĐT", "28/4/2026", lead=L, support=[V, D], due="2026-04-28"),
        row("3", "Kiểm tra công tác an toàn, vệ sinh lao động tại 15 doanh nghiệp", "", "Phòng TN&MT, Sở Nội vụ", "Từ 04/5 đến 29/5/2026", lead=L,
            support=M, due="2026-05-29"),
        row("4", "Thăm hỏi nạn nhân tai nạn lao động, công nhân có hoàn cảnh khó khăn", "", "Công đoàn KKT", "Tháng 5/2026", lead=L, support=(),
            due="2026-05-31"),
        row("5", "Treo băng rôn, khẩu hiệu tuyên truyền", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "20/4/2026", lead=T, support=L,
            due="2026-04-20"),
        row("6", "Tư vấn, giới thiệu việc làm cho công nhân mất việc", "", "Phòng QLLĐ", "Thường xuyên", lead=T, support=L, due=None),
        row("7", "Đăng tải tin, bài trên Cổng thông tin điện tử", "Văn phòng", "Trung tâm DVVL", "Trong tháng 4 và tháng 5/2026", lead=V, support=T,
            due="2026-05-31"),
        row("8", "Tổng hợp, báo cáo kết quả thực hiện", "Phòng Quản lý lao động", "Văn phòng", "15/6/2026", lead=L, support=V, due="2026-06-15"),
    ]
    table = document.add_table(rows=0, cols=5)
    for line in cells(rows):
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    for top, bottom in ((1, 4), (5, 6)):
        name = table.cell(top, 2).text
        table.cell(top, 2).merge(table.cell(bottom, 2)).text = name
    document.add_paragraph("Yêu cầu các phòng, đơn vị nghiêm túc thực hiện Kế hoạch này./.")
    out = io.BytesIO()
    document.save(out)
    return Document("thang-hanh-dong-atvsld", out.getvalue(), tasks(rows), date(2026, 3, 25))


def _week() -> Document:
    columns = ("number", "lead", "content", "deadline", "result")
    row = rows_of(columns)
    rows: list[Any] = [
        ["NHIỆM VỤ TRỌNG TÂM TUẦN (từ 23/3 đến 29/3/2026)"],
        [],
        ["STT", "Đơn vị", "Nội dung công việc", "Thời hạn", "Kết quả"],
        row(1, "Văn phòng", "Hoàn thiện báo cáo quý I trình Trưởng ban", "24/3", None, lead=V, due="2026-03-24"),
        row(2, None, "Chuẩn bị họp Hội đồng thi đua khen thưởng", "26/3", None, lead=V, due="2026-03-26"),
        row(3, None, "Kiểm kê vật tư, văn phòng phẩm", "Trong tuần", None, lead=V, due="2026-03-29"),
        row(4, "Phòng Quản lý đầu tư", "Thẩm định điều chỉnh chủ trương đầu tư dự án Pegatron", "27/3", None, lead=Q, due="2026-03-27"),
        row(5, None, "Trả lời Sở Tài chính về danh mục dự án kêu gọi đầu tư", "25/3", None, lead=Q, due="2026-03-25"),
        row(6, "Phòng Doanh nghiệp và Giám sát đầu tư", "Làm việc với Công ty USI về vướng mắc hoàn thuế", "26/3", None, lead=D, due="2026-03-26"),
        row(7, None, "Nhập liệu báo cáo giám sát đầu tư trên hệ thống", None, None, lead=D, due=None),
        row(8, "Phòng Quản lý lao động", "Giải quyết hồ sơ đăng ký nội quy lao động của 06 doanh nghiệp", "27/3", None, lead=L, due="2026-03-27"),
        row(9, None, "Báo cáo tai nạn lao động tại Công ty Nhựa Hải Minh", "24/3", "Khẩn", lead=L, due="2026-03-24"),
        row(10, "Phòng Tài nguyên và Môi trường", "Lấy mẫu nước thải KCN An Dương", "25/3", None, lead=M, due="2026-03-25"),
        row(11, None, "Thẩm định hồ sơ cấp giấy phép môi trường dự án Rorze", "31/3", None, lead=M, due="2026-03-31"),
        row(12, "Trung tâm Dịch vụ việc làm", "Đăng tin tuyển dụng của 12 doanh nghiệp", "Trong tuần", None, lead=T, due="2026-03-29"),
    ]
    merged = ("B4:B6", "B7:B8", "B9:B10", "B11:B12", "B13:B14")
    return Document("nhiem-vu-tuan", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 3, 23))
