# ruff: noqa: E501
"""Papers of an ordinary June and July."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _month()
    yield _briefing()
    yield _storms()
    yield _half_year_conference()
    yield _chat()
    yield _city_tasks()
    yield _urging()
    yield _reform()
    yield _enterprises()
    yield _invalids_day()
    yield _reports()
    yield _capital()
    yield _inspection()
    yield _digital()


HEAD = [
    ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
]


def _month() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product", "leader")
    row = rows_of(columns)
    rows: list[Any] = [
        *HEAD,
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 7 NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 2915/TB-BQL ngày 29/6/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm", "Lãnh đạo phụ trách"],
        ["I", "Công tác tham mưu, tổng hợp"],
        row(1, "Xây dựng Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2026", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "03/7/2026", "Báo cáo", "Trưởng ban", lead=V, support=ALL, due="2026-07-03"),
        row(2, "Lập dự toán thu, chi ngân sách nhà nước năm 2027", "Văn phòng", "Trung tâm DVVL", "15/7/2026", "Dự toán gửi Sở Tài chính", "Trưởng ban",
            lead=V, support=T, due="2026-07-15"),
        row(3, "Rà soát, bổ sung quy hoạch cán bộ nhiệm kỳ 2026-2031", "Văn phòng", None, "Trong tháng 7", "Tờ trình", "Trưởng ban", lead=V, due="2026-07-31"),
        row(4, "Đánh giá, xếp loại chất lượng công chức, viên chức quý II/2026", "Văn phòng", "Các phòng, đơn vị", "10/7/2026", "Thông báo kết quả", "Trưởng ban",
            lead=V, support=(), due="2026-07-10"),
        ["II", "Công tác quản lý đầu tư, doanh nghiệp"],
        row(5, "Thẩm định hồ sơ đề nghị cấp Giấy chứng nhận đăng ký đầu tư dự án Nhà máy sản xuất linh kiện điện tử tại KCN Nam Đình Vũ", "P. QLĐT", "P. TN&MT",
            "17/7/2026", "Báo cáo thẩm định", "PTB Nguyễn Văn Hòa", lead=Q, support=M, due="2026-07-17"),
        row(6, "Chuẩn bị nội dung làm việc với Tập đoàn LG ngày 21/7/2026", "P. QLĐT", "VP, P. DN&GSĐT", None, "Tài liệu làm việc", "Trưởng ban",
            lead=Q, support=[V, D], due="2026-07-21"),
        row(7, "Giám sát, đánh giá đầu tư các dự án FDI chậm tiến độ góp vốn", "P. DN&GSĐT", "P. QLĐT", "31/7/2026", "Báo cáo", "PTB Nguyễn Văn Hòa",
            lead=D, support=Q, due="2026-07-31"),
        row(8, "Tiếp nhận, giải quyết kiến nghị của doanh nghiệp", "P. DN&GSĐT", "Các phòng chuyên môn", "Thường xuyên", None, "PTB Nguyễn Văn Hòa",
            lead=D, support=PCM),
        row(9, "Tổng hợp tình hình sản xuất, kinh doanh của doanh nghiệp trong KCN, KKT 6 tháng đầu năm", "P. DN&GSĐT", None, "08/7/2026", "Báo cáo", "PTB Nguyễn Văn Hòa",
            lead=D, due="2026-07-08"),
        ["III", "Công tác lao động, môi trường"],
        row(10, "Kiểm tra việc chấp hành pháp luật lao động tại 05 doanh nghiệp KCN Tràng Duệ", "P. QLLĐ", "Sở Nội vụ; Trung tâm DVVL", "từ 06/7 đến 24/7/2026", "Biên bản, báo cáo kết quả kiểm tra",
            "PTB Trần Thị Mai", lead=L, support=T, due="2026-07-24"),
        row(11, "Cấp, gia hạn giấy phép lao động cho người lao động nước ngoài", "P. QLLĐ", None, "Thường xuyên", "Giấy phép lao động", "PTB Trần Thị Mai", lead=L),
        row(12, "Kiểm tra hệ thống thoát nước, trạm xử lý nước thải tập trung các KCN trước mùa mưa bão", "P. TN&MT", "P. QLĐT", "10/7/2026", "Báo cáo", "PTB Trần Thị Mai",
            lead=M, support=Q, due="2026-07-10"),
        row(13, "Tổ chức phiên giao dịch việc làm lưu động tại xã An Lão", "Trung tâm DVVL", "P. QLLĐ, UBND xã An Lão", "18/7/2026", None, "PTB Trần Thị Mai",
            lead=T, support=L, due="2026-07-18"),
        ["Ghi chú: Các đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày 25 hằng tháng."],
        [],
        ["Nơi nhận:", None, None, None, "TL. TRƯỞNG BAN"],
        ["- Lãnh đạo Ban;", None, None, None, "CHÁNH VĂN PHÒNG"],
        ["- Các phòng, đơn vị;"],
        ["- Lưu: VT, TH."],
    ]
    return Document("CTCT thang 7.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 7, 1))


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2640/TB-BQL",
        "Hải Phòng, ngày 09 tháng 6 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 6 năm 2026",
        "Ngày 08/6/2026, tại trụ sở cơ quan, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban tháng 6 năm 2026. Sau khi nghe Văn phòng báo cáo kết quả công tác tháng 5, "
        "nhiệm vụ trọng tâm tháng 6 và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 5, các phòng, đơn vị đã chủ động, tích cực triển khai nhiệm vụ; thu hút FDI 5 tháng đạt 1,2 tỷ USD, bằng 48% kế hoạch năm. Tuy nhiên vẫn còn 03 nhiệm vụ UBND thành phố giao quá hạn.",
        "II. Nhiệm vụ tháng 6",
        "1. Văn phòng",
        "- Tham mưu Kế hoạch tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm, trình Trưởng ban trước ngày 15/6/2026.",
        "- Đôn đốc các phòng, đơn vị giải ngân kinh phí chi thường xuyên, bảo đảm đến 30/6/2026 đạt tối thiểu 50% dự toán giao.",
        "- Rà soát, kiểm tra toàn bộ hệ thống điện, thiết bị phòng cháy chữa cháy tại trụ sở; hoàn thành trong tháng 6/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ đề án thành lập KCN Tràng Duệ 3 giai đoạn 2, báo cáo UBND thành phố trước ngày 20/6/2026.",
        "- Tham mưu văn bản trả lời Công ty CP Shinec về điều chỉnh quy hoạch phân khu KCN Nam Cầu Kiền, xong trước ngày 12/6.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Chuẩn bị nội dung Hội nghị đối thoại doanh nghiệp Hàn Quốc ngày 25/6/2026.",
        "- Rà soát các dự án đã cấp Giấy chứng nhận đăng ký đầu tư nhưng quá 12 tháng chưa triển khai, đề xuất phương án xử lý trong tháng 6.",
        "4. Phòng Quản lý lao động",
        "- Nắm bắt tình hình quan hệ lao động, kịp thời phối hợp giải quyết các vụ ngừng việc tập thể, nhất là các doanh nghiệp dệt may, da giày.",
        "- Tổng hợp nhu cầu tuyển dụng lao động 6 tháng cuối năm của các doanh nghiệp, gửi Trung tâm Dịch vụ việc làm trước ngày 22/6/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Đôn đốc chủ đầu tư hạ tầng KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải, báo cáo kết quả trước ngày 18/6/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Phối hợp với Phòng Quản lý lao động tổ chức ngày hội việc làm tháng 6 vào ngày 27/6/2026.",
        "III. Tổ chức thực hiện",
        "Trưởng các phòng, Giám đốc Trung tâm chủ động phân công cán bộ triển khai, nêu cao tinh thần trách nhiệm trong thực thi công vụ.",
        "Văn phòng thừa lệnh Trưởng ban thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Trưởng ban, các Phó Trưởng ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("Tham mưu Kế hoạch tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm, trình Trưởng ban trước ngày 15/6/2026", (V,), due="2026-06-15"),
        Wanted("Đôn đốc các phòng, đơn vị giải ngân kinh phí chi thường xuyên, bảo đảm đến 30/6/2026 đạt tối thiểu 50% dự toán giao", (V,), due="2026-06-30"),
        Wanted("Rà soát, kiểm tra toàn bộ hệ thống điện, thiết bị phòng cháy chữa cháy tại trụ sở", (V,), due="2026-06-30"),
        Wanted("hoàn thiện hồ sơ đề án thành lập KCN Tràng Duệ 3 giai đoạn 2, báo cáo UBND thành phố trước ngày 20/6/2026", (Q,), (M,), due="2026-06-20"),
        Wanted("Tham mưu văn bản trả lời Công ty CP Shinec về điều chỉnh quy hoạch phân khu KCN Nam Cầu Kiền", (Q,), due="2026-06-12"),
        Wanted("Chuẩn bị nội dung Hội nghị đối thoại doanh nghiệp Hàn Quốc ngày 25/6/2026", (D,), due="2026-06-25"),
        Wanted("Rà soát các dự án đã cấp Giấy chứng nhận đăng ký đầu tư nhưng quá 12 tháng chưa triển khai, đề xuất phương án xử lý trong tháng 6", (D,), due="2026-06-30"),
        Wanted("Nắm bắt tình hình quan hệ lao động, kịp thời phối hợp giải quyết các vụ ngừng việc tập thể, nhất là các doanh nghiệp dệt may, da giày", (L,)),
        Wanted("Tổng hợp nhu cầu tuyển dụng lao động 6 tháng cuối năm của các doanh nghiệp, gửi Trung tâm Dịch vụ việc làm trước ngày 22/6/2026", (L,), due="2026-06-22"),
        Wanted("Đôn đốc chủ đầu tư hạ tầng KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải, báo cáo kết quả trước ngày 18/6/2026", (M,), due="2026-06-18"),
        Wanted("tổ chức ngày hội việc làm tháng 6 vào ngày 27/6/2026", (T,), (L,), due="2026-06-27"),
    )
    return Document("TB KL giao ban T6.docx", data, wanted, date(2026, 6, 11))


def _storms() -> Document:
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian thực hiện"],
        ["I", "Giai đoạn phòng ngừa", "", "", ""],
        row("1", "Kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý", "Văn phòng", "Các phòng chuyên môn", "Trước 10/6/2026", lead=V, support=PCM, due="2026-06-10"),
        row("2", "Rà soát phương án phòng, chống thiên tai của các công ty hạ tầng KCN", "Phòng Quản lý đầu tư", "Phòng TN&MT", "Trước 20/6/2026", lead=Q, support=M, due="2026-06-20"),
        row("3", "Kiểm tra công tác chuẩn bị phòng chống bão, ngập lụt tại các công trình đang thi công trong khu kinh tế", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT; Sở Xây dựng", "Trước 30/6/2026", lead=Q, support=D, due="2026-06-30"),
        row("4", "Kiểm tra các kho chứa hóa chất, chất thải nguy hại có nguy cơ ngập", "Phòng TN&MT", "Công an thành phố", "Tháng 6 - 7/2026", lead=M, due="2026-07-31"),
        row("5", "Mua sắm bổ sung vật tư, phương tiện, trang thiết bị phòng chống thiên tai tại trụ sở", "Văn phòng", "", "Tháng 6/2026", lead=V, due="2026-06-30"),
        row("6", "Tuyên truyền, phổ biến kỹ năng ứng phó thiên tai cho người lao động", "Phòng QLLĐ", "Trung tâm DVVL", "Thường xuyên trong mùa mưa bão", lead=L, support=T),
        ["II", "Giai đoạn ứng phó", "", "", ""],
        row("7", "Tổ chức trực ban 24/24 giờ khi có bão, áp thấp nhiệt đới", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Khi có bão", lead=V, support=ALL),
        row("8", "Tổng hợp thiệt hại của doanh nghiệp sau thiên tai, báo cáo Ban Chỉ huy PTDS thành phố", "Phòng DN&GSĐT", "Phòng QLLĐ, Phòng TN&MT", "Chậm nhất 24 giờ sau khi bão tan", lead=D, support=[L, M]),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2511/KH-BQL",
        "Hải Phòng, ngày 02 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Chủ động phòng ngừa, ứng phó kịp thời, hiệu quả với các tình huống thiên tai, giảm thiểu thiệt hại về người và tài sản tại các khu công nghiệp, khu kinh tế.",
        "2. Thực hiện nghiêm phương châm “bốn tại chỗ”.",
        "II. NỘI DUNG THỰC HIỆN",
        "Phân công nhiệm vụ cụ thể như sau:",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban xem xét./.",
        "Nơi nhận:",
        "- Ban Chỉ huy PTDS thành phố (để b/c);",
        "- Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    return Document("2511-KH-BQL PCTT.docx", data, tasks(rows), date(2026, 6, 4))


def _half_year_conference() -> Document:
    columns = ("number", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Công việc", "Người/Đơn vị thực hiện", "Hạn hoàn thành", "Ghi chú"],
        row("1", "Gửi số liệu, báo cáo chuyên đề 6 tháng đầu năm về Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "25/6/2026", "Theo mẫu", lead=ALL, due="2026-06-25"),
        row("2", "Xây dựng dự thảo Báo cáo sơ kết", "Văn phòng", "30/6/2026", "", lead=V, due="2026-06-30"),
        row("3", "Chuẩn bị tham luận về thu hút đầu tư", "Phòng Quản lý đầu tư", "01/7/2026", "Không quá 05 trang", lead=Q, due="2026-07-01"),
        row("4", "Chuẩn bị tham luận về quan hệ lao động trong KCN", "Phòng Quản lý lao động", "01/7/2026", "Không quá 05 trang", lead=L, due="2026-07-01"),
        row("5", "Chuẩn bị tham luận về mô hình KCN sinh thái", "Phòng Tài nguyên và Môi trường", "01/7/2026", "Không quá 05 trang", lead=M, due="2026-07-01"),
        row("6", "Lập danh sách, mời đại biểu doanh nghiệp tiêu biểu", "Phòng DN&GSĐT", "02/7/2026", "30 doanh nghiệp", lead=D, due="2026-07-02"),
        row("7", "Phát hành giấy mời", "Văn phòng", "03/7/2026", "", lead=V, due="2026-07-03"),
        row("8", "In ấn, nhân bản tài liệu", "nt", "06/7/2026", "120 bộ", lead=V, due="2026-07-06"),
        row("9", "Trang trí hội trường, âm thanh, trình chiếu", "nt", "Chiều 07/7/2026", "", lead=V, due="2026-07-07"),
        row("10", "Đón tiếp đại biểu", "Văn phòng, Trung tâm DVVL", "7h30 ngày 08/7/2026", "", lead=[V, T], due="2026-07-08"),
        row("11", "Hoàn thiện Thông báo kết luận Hội nghị", "Văn phòng", "10/7/2026", "", lead=V, due="2026-07-10"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "BẢNG PHÂN CÔNG NHIỆM VỤ",
        "Chuẩn bị Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026",
        "(Kèm theo Kế hoạch số 2702/KH-BQL ngày 16/6/2026)",
        "Thời gian Hội nghị: 08h00 ngày 08/7/2026. Địa điểm: Hội trường tầng 5 trụ sở cơ quan.",
        cells(rows),
        "Các phòng, đơn vị căn cứ bảng phân công chủ động thực hiện, bảo đảm tiến độ, chất lượng./.",
    )
    return Document("Phan cong hoi nghi so ket.docx", data, tasks(rows), date(2026, 6, 18))


def _chat() -> Document:
    text = """Kính gửi các đ/c Trưởng phòng, Giám đốc Trung tâm,
Thực hiện ý kiến chỉ đạo của Trưởng ban tại cuộc họp sáng nay (13/7), Văn phòng xin thông báo một số việc cần làm ngay như sau:

1. P. QLĐT: hoàn thiện báo cáo về tiến độ GPMB KCN Thủy Nguyên, gửi UBND TP trước 16/7.
2. P. DN&GSĐT: rà soát lại danh sách doanh nghiệp đề nghị khen thưởng Ngày Doanh nhân 13/10, gửi VP trước ngày 20/7.
3. P. QLLĐ: báo cáo nhanh vụ ngừng việc tại Công ty TNHH Giày Aurora trong ngày 14/7.
4. P. TN&MT phối hợp với P. QLĐT kiểm tra phản ánh của người dân về mùi tại KCN Nam Cầu Kiền, báo cáo Trưởng ban trước 17/7.
5. Trung tâm: gửi kế hoạch tuyển sinh, đào tạo nghề 6 tháng cuối năm, hạn 22/7/2026.
6. Văn phòng: sắp xếp lịch tiếp công dân định kỳ của Trưởng ban ngày 15/7.
7. Các phòng chuyên môn: cập nhật tiến độ nhiệm vụ trên phần mềm, xong trước 17h00 ngày 15/7.

Đề nghị các đ/c quan tâm chỉ đạo thực hiện. Trân trọng cảm ơn!"""
    wanted = (
        Wanted("hoàn thiện báo cáo về tiến độ GPMB KCN Thủy Nguyên, gửi UBND TP trước 16/7", (Q,), due="2026-07-16"),
        Wanted("rà soát lại danh sách doanh nghiệp đề nghị khen thưởng Ngày Doanh nhân 13/10, gửi VP trước ngày 20/7", (D,), due="2026-07-20"),
        Wanted("báo cáo nhanh vụ ngừng việc tại Công ty TNHH Giày Aurora trong ngày 14/7", (L,), due="2026-07-14"),
        Wanted("kiểm tra phản ánh của người dân về mùi tại KCN Nam Cầu Kiền, báo cáo Trưởng ban trước 17/7", (M,), (Q,), due="2026-07-17"),
        Wanted("gửi kế hoạch tuyển sinh, đào tạo nghề 6 tháng cuối năm", (T,), due="2026-07-22"),
        Wanted("sắp xếp lịch tiếp công dân định kỳ của Trưởng ban ngày 15/7", (V,), due="2026-07-15"),
        Wanted("cập nhật tiến độ nhiệm vụ trên phần mềm", (PCM,), due="2026-07-15"),
    )
    return Document("tin nhan.txt", text.encode(), wanted, date(2026, 7, 13))


def _city_tasks() -> Document:
    columns = ("number", "paper", "issued", "content", "lead", "deadline", "status", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO (PHÂN HỆ NV UBND)"],
        ["Số liệu tính đến ngày 12/6/2026"],
        ["TT", "Số văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "1520/UBND-CT", datetime(2026, 5, 25), "Báo cáo kết quả triển khai Nghị quyết về phát triển kinh tế tư nhân", "P.DN&GSĐT", datetime(2026, 6, 20), "Đang thực hiện", None, lead=D, due="2026-06-20"),
        row(2, "1544/UBND-XD", datetime(2026, 5, 26), "Tham gia ý kiến Đồ án điều chỉnh quy hoạch chung KKT Đình Vũ - Cát Hải", "P.QLĐT", datetime(2026, 6, 15), "Đang thực hiện", "Đã có dự thảo", lead=Q, due="2026-06-15"),
        row(3, "388/TB-UBND", datetime(2026, 5, 28), "Đề xuất phương án tháo gỡ vướng mắc giải phóng mặt bằng KCN Tiên Thanh", "P.QLĐT", datetime(2026, 6, 30), "Đang thực hiện", None, lead=Q, due="2026-06-30"),
        row(4, "1575/UBND-MT", datetime(2026, 5, 29), "Rà soát các cơ sở gây ô nhiễm môi trường trong khu công nghiệp", "P.TN&MT", datetime(2026, 7, 10), "Chưa thực hiện", None, lead=M, due="2026-07-10"),
        row(5, "1602/UBND-NC", datetime(2026, 6, 1), "Báo cáo sơ kết công tác phòng, chống tham nhũng, lãng phí, tiêu cực 6 tháng đầu năm", "VP", datetime(2026, 6, 18), "Đang thực hiện", None, lead=V, due="2026-06-18"),
        row(6, "1611/UBND-VX", datetime(2026, 6, 2), "Báo cáo tình hình sử dụng lao động nước ngoài trên địa bàn", "P.QLLĐ", datetime(2026, 6, 25), "Đang thực hiện", None, lead=L, due="2026-06-25"),
        row(7, "1633/UBND-VX", datetime(2026, 6, 3), "Triển khai Tháng hành động vì trẻ em năm 2026", "TT DVVL", datetime(2026, 6, 30), "Đang thực hiện", None, lead=T, due="2026-06-30"),
        row(8, "1640/UBND-TH", datetime(2026, 6, 4), "Cung cấp nội dung trả lời chất vấn tại kỳ họp thường lệ giữa năm của HĐND thành phố", "P.QLĐT, P.TN&MT", datetime(2026, 6, 22), "Đang thực hiện", None, lead=[Q, M], due="2026-06-22"),
        row(9, "1658/UBND-KSTT", datetime(2026, 6, 5), "Công bố, công khai thủ tục hành chính nội bộ", "VP", datetime(2026, 7, 15), "Đang thực hiện", None, lead=V, due="2026-07-15"),
        row(10, "1671/UBND-CT", datetime(2026, 6, 8), "Phối hợp Sở Công Thương cung cấp số liệu phụ tải điện các KCN", "P.DN&GSĐT", None, "Đang thực hiện", "Theo yêu cầu của Sở", lead=D),
        row(11, "1690/UBND-XD", datetime(2026, 6, 10), "Kiểm tra công tác phòng cháy, chữa cháy tại nhà ở công nhân", "P.QLLĐ", datetime(2026, 7, 31), "Chưa thực hiện", None, lead=L, due="2026-07-31"),
        ["Tổng số: 11 nhiệm vụ; đang thực hiện: 09; chưa thực hiện: 02; quá hạn: 0"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]
    def _show(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=4):
            for cell in (line[2], line[5]):
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"
    return Document("Theo doi NV UBND.xlsx", workbook(cells(rows), merged=("A1:H1", "A2:H2"), prepare=_show), tasks(rows), date(2026, 6, 15))


def _urging() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2988/BQL-VP",
        "V/v đẩy nhanh tiến độ thực hiện nhiệm vụ 6 tháng cuối năm 2026",
        "Hải Phòng, ngày 03 tháng 7 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 1822/UBND-TH ngày 26/6/2026 của UBND thành phố về việc đẩy nhanh tiến độ thực hiện các nhiệm vụ trọng tâm năm 2026; qua theo dõi, đến ngày 30/6/2026 Ban Quản lý còn 18 nhiệm vụ đang thực hiện, "
        "trong đó có 04 nhiệm vụ sắp đến hạn. Trưởng ban yêu cầu:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp rà soát toàn bộ nhiệm vụ được giao, báo cáo tiến độ và cam kết thời hạn hoàn thành, gửi Văn phòng trước ngày 10/7/2026.",
        "2. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng tham mưu Tờ trình UBND thành phố về danh mục dự án kêu gọi đầu tư giai đoạn 2026-2030, hoàn thành trước ngày 25/7/2026.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư tham mưu kế hoạch kiểm tra, giám sát đầu tư 6 tháng cuối năm, trình Trưởng ban trong tháng 7/2026.",
        "4. Giao Phòng Tài nguyên và Môi trường đôn đốc 07 doanh nghiệp chưa nộp báo cáo công tác bảo vệ môi trường năm 2025; trường hợp không chấp hành, đề xuất xử lý theo quy định trước ngày 31/7/2026.",
        "5. Giao Phòng Quản lý lao động, Trung tâm Dịch vụ việc làm khảo sát nhu cầu nhà ở công nhân tại KCN VSIP, Tràng Duệ, báo cáo kết quả trong quý III/2026.",
        "6. Giao Văn phòng theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo Trưởng ban tại các cuộc họp giao ban hằng tháng.",
        "Yêu cầu Trưởng các phòng, Giám đốc Trung tâm nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Nguyễn Văn Hòa",
    )
    wanted = (
        Wanted("rà soát toàn bộ nhiệm vụ được giao, báo cáo tiến độ và cam kết thời hạn hoàn thành, gửi Văn phòng trước ngày 10/7/2026", (ALL,), due="2026-07-10"),
        Wanted("tham mưu Tờ trình UBND thành phố về danh mục dự án kêu gọi đầu tư giai đoạn 2026-2030", (Q,), (V,), due="2026-07-25"),
        Wanted("tham mưu kế hoạch kiểm tra, giám sát đầu tư 6 tháng cuối năm, trình Trưởng ban trong tháng 7/2026", (D,), due="2026-07-31"),
        Wanted("đôn đốc 07 doanh nghiệp chưa nộp báo cáo công tác bảo vệ môi trường năm 2025; trường hợp không chấp hành, đề xuất xử lý theo quy định trước ngày 31/7/2026", (M,), due="2026-07-31"),
        Wanted("khảo sát nhu cầu nhà ở công nhân tại KCN VSIP, Tràng Duệ, báo cáo kết quả trong quý III/2026", (L, T), due="2026-09-30"),
        Wanted("theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo Trưởng ban tại các cuộc họp giao ban hằng tháng", (V,)),
    )
    return Document("2988-BQL-VP.docx", data, wanted, date(2026, 7, 6))


def _reform() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo Kế hoạch số 3050/KH-BQL ngày 08 tháng 7 năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["Số TT", "Nhiệm vụ", "Kết quả/Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        row("1.1", "Kiểm tra công tác CCHC tại các phòng, đơn vị", "Thông báo kết quả kiểm tra", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quý III/2026", lead=V, support=ALL, due="2026-09-30"),
        row("1.2", "Tự đánh giá, chấm điểm chỉ số CCHC năm 2026", "Báo cáo tự chấm điểm", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 12/2026", lead=V, support=ALL, due="2026-12-31"),
        row("1.3", "Tuyên truyền CCHC trên Cổng thông tin điện tử", "Tin, bài", "Văn phòng", "Trung tâm DVVL", "Thường xuyên", lead=V, support=T),
        ["II", "CẢI CÁCH THỂ CHẾ"],
        row("2.1", "Rà soát văn bản quy phạm pháp luật liên quan đến lĩnh vực đầu tư trong KKT", "Báo cáo rà soát", "Phòng QLĐT", "Phòng DN&GSĐT", "30/9/2026", lead=Q, support=D, due="2026-09-30"),
        row("2.2", "Góp ý dự thảo Nghị định quy định về khu công nghiệp và khu kinh tế", "Văn bản góp ý", "Phòng QLĐT", "Các phòng chuyên môn", "Theo yêu cầu của Bộ Tài chính", lead=Q, support=PCM),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
        row("3.1", "Rà soát, đơn giản hóa TTHC lĩnh vực lao động, việc làm", "Quyết định thông qua phương án", "Phòng QLLĐ", "Văn phòng", "Trước 15/9/2026", lead=L, support=V, due="2026-09-15"),
        row("3.2", "Rà soát, đơn giản hóa TTHC lĩnh vực môi trường", "Quyết định thông qua phương án", "Phòng TN&MT", "Văn phòng", "Trước 15/9/2026", lead=M, support=V, due="2026-09-15"),
        row("3.3", "Khảo sát sự hài lòng của tổ chức, doanh nghiệp đối với sự phục vụ của Ban Quản lý", "Báo cáo kết quả khảo sát", "Phòng DN&GSĐT", "Văn phòng", "Tháng 10/2026", lead=D, support=V, due="2026-10-31"),
        row("3.4", "Giải quyết 100% hồ sơ TTHC đúng và trước hạn", None, "Các phòng chuyên môn", "Văn phòng", "Thường xuyên", lead=PCM, support=V),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ"],
        row("4.1", "Xây dựng Đề án vị trí việc làm sửa đổi", "Đề án", "Văn phòng", "Sở Nội vụ", "Quý IV/2026", lead=V, due="2026-12-31"),
        row("4.2", "Xây dựng phương án tự chủ tài chính của Trung tâm giai đoạn 2027-2031", "Phương án", "Trung tâm DVVL", "Văn phòng, Sở Tài chính", "30/11/2026", lead=T, support=V, due="2026-11-30"),
        row("4.3", "Cử công chức tham gia các lớp bồi dưỡng", "Quyết định cử đi học", "Văn phòng", None, "Theo kế hoạch của Sở Nội vụ", lead=V),
    ]
    return Document("Phu luc CCHC.xlsx", workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3", "A5:F5", "A9:F9", "A12:F12", "A17:F17")), tasks(rows), date(2026, 7, 10))


def _enterprises() -> Document:
    rows: list[Any] = [
        ["TT", "Doanh nghiệp", "Nội dung kiến nghị", "Nội dung giải quyết", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"],
    ]
    columns = ("number", "company", "request", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows += [
        row("1", "Công ty TNHH Fuji Seiko", "Đường vào KCN Nomura xuống cấp, ngập úng", "Làm việc với chủ đầu tư hạ tầng KCN Nomura về kế hoạch sửa chữa đường, hệ thống thoát nước", "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường", "15/7/2026", lead=Q, support=M, due="2026-07-15"),
        row("2", "Công ty TNHH Regina Miracle", "Thiếu lao động phổ thông", "Kết nối, giới thiệu lao động từ các tỉnh phía Bắc", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Quý III/2026", lead=T, support=L, due="2026-09-30"),
        row("3", "Công ty TNHH Bridgestone", "Mất điện đột ngột trong giờ sản xuất", "Kiểm tra, có phương án bảo đảm cấp điện ổn định trong mùa nắng nóng", "Công ty Điện lực Hải Phòng", "Phòng DN&GSĐT", "10/7/2026", lead="Công ty Điện lực Hải Phòng", support=D, due="2026-07-10", asked=True),
        row("4", "Công ty CP Sơn Hải Phòng", "Vướng mắc thủ tục cấp giấy phép môi trường", "Hướng dẫn doanh nghiệp hoàn thiện hồ sơ cấp giấy phép môi trường", "Phòng Tài nguyên và Môi trường", "", "08/7/2026", lead=M, due="2026-07-08"),
        row("5", "Công ty TNHH USI Việt Nam", "Thời gian cấp giấy phép lao động cho chuyên gia kéo dài", "Rà soát quy trình, rút ngắn thời gian cấp giấy phép lao động xuống còn 07 ngày làm việc", "Phòng Quản lý lao động", "Văn phòng", "31/7/2026", lead=L, support=V, due="2026-07-31"),
        row("6", "Công ty TNHH Haengsung", "Đề nghị hướng dẫn chính sách thuế tối thiểu toàn cầu", "Tổ chức hội nghị phổ biến chính sách thuế cho doanh nghiệp FDI", "Thuế thành phố", "Phòng DN&GSĐT", "Tháng 8/2026", lead="Thuế thành phố", support=D, due="2026-08-31", asked=True),
        row("7", "Công ty TNHH LG Display", "Điều chỉnh tiến độ dự án", "Xem xét, điều chỉnh Giấy chứng nhận đăng ký đầu tư theo quy định", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", "Sau khi doanh nghiệp hoàn thiện hồ sơ", lead=Q, support=D),
        row("8", "Hiệp hội doanh nghiệp Nhật Bản (JBAH)", "Tăng chuyến xe buýt đến KCN", "Đề nghị Sở Xây dựng nghiên cứu bổ sung tuyến xe buýt đến các KCN", "Văn phòng", "", "05/7/2026", lead=V, due="2026-07-05"),
        row("9", "Công ty TNHH Kyocera", "Tình trạng tụ tập bán hàng rong trước cổng KCN VSIP", "Phối hợp chính quyền địa phương kiểm tra, xử lý", "Phòng DN&GSĐT", "UBND phường Thủy Nguyên", "20/7/2026", lead=D, due="2026-07-20"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2860/TB-BQL",
        "Hải Phòng, ngày 26 tháng 6 năm 2026",
        "THÔNG BÁO",
        "Phân công giải quyết kiến nghị của doanh nghiệp tại Hội nghị đối thoại ngày 25/6/2026",
        "Tại Hội nghị đối thoại doanh nghiệp ngày 25/6/2026, Ban Quản lý đã tiếp nhận 21 ý kiến, trong đó 12 ý kiến đã được trả lời trực tiếp. Đối với 09 kiến nghị còn lại, Trưởng ban phân công giải quyết như sau:",
        cells(rows),
        "Các đơn vị được phân công trả lời doanh nghiệp bằng văn bản, đồng gửi Phòng Doanh nghiệp và Giám sát đầu tư để theo dõi.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, DN.",
        "TRƯỞNG BAN",
    )
    return Document("2860-TB-BQL.docx", data, tasks(rows), date(2026, 6, 29))


def _invalids_day() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3011/KH-BQL",
        "Hải Phòng, ngày 06 tháng 7 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức các hoạt động kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Giáo dục truyền thống yêu nước, đạo lý “Uống nước nhớ nguồn” cho cán bộ, công chức, viên chức và người lao động.",
        "- Các hoạt động được tổ chức thiết thực, trang trọng, tiết kiệm.",
        "II. NỘI DUNG",
        "1. Dâng hương tại Nghĩa trang liệt sĩ thành phố: sáng ngày 24/7/2026.",
        "2. Thăm hỏi, tặng quà gia đình chính sách: từ ngày 20/7 đến ngày 25/7/2026.",
        "III. PHÂN CÔNG THỰC HIỆN",
        "1. Văn phòng",
        "a) Chuẩn bị lễ dâng hương, bố trí xe đưa đón đoàn ngày 24/7/2026.",
        "b) Tổng hợp danh sách cán bộ, công chức là con liệt sĩ, thương binh, hoàn thành trước ngày 15/7/2026.",
        "c) Bố trí kinh phí tặng quà theo quy định.",
        "2. Phòng Quản lý lao động",
        "a) Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm lập danh sách người lao động là thân nhân người có công trong các KCN, gửi Văn phòng trước ngày 14/7/2026.",
        "b) Vận động doanh nghiệp ủng hộ Quỹ Đền ơn đáp nghĩa trong tháng 7/2026.",
        "3. Trung tâm Dịch vụ việc làm: tư vấn, giới thiệu việc làm miễn phí cho con em gia đình chính sách, tổng hợp kết quả trước ngày 31/7/2026.",
        "4. Các phòng chuyên môn, đơn vị sự nghiệp: cử đại diện tham gia lễ dâng hương, đăng ký danh sách về Văn phòng trước ngày 21/7/2026.",
        "Trên đây là Kế hoạch tổ chức các hoạt động kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ, đề nghị các phòng, đơn vị triển khai thực hiện./.",
        "Nơi nhận:",
        "- Đảng ủy, Công đoàn cơ quan;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Chuẩn bị lễ dâng hương, bố trí xe đưa đón đoàn ngày 24/7/2026", (V,), due="2026-07-24"),
        Wanted("Tổng hợp danh sách cán bộ, công chức là con liệt sĩ, thương binh", (V,), due="2026-07-15"),
        Wanted("Bố trí kinh phí tặng quà theo quy định", (V,)),
        Wanted("lập danh sách người lao động là thân nhân người có công trong các KCN, gửi Văn phòng trước ngày 14/7/2026", (L,), (T,), due="2026-07-14"),
        Wanted("Vận động doanh nghiệp ủng hộ Quỹ Đền ơn đáp nghĩa trong tháng 7/2026", (L,), due="2026-07-31"),
        Wanted("tư vấn, giới thiệu việc làm miễn phí cho con em gia đình chính sách, tổng hợp kết quả trước ngày 31/7/2026", (T,), due="2026-07-31"),
        Wanted("cử đại diện tham gia lễ dâng hương, đăng ký danh sách về Văn phòng trước ngày 21/7/2026", (ALL,), due="2026-07-21"),
    )
    return Document("KH 27-7.docx", data, wanted, date(2026, 7, 8))


def _reports() -> Document:
    columns = ("number", "content", "basis", "receiver", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC BÁO CÁO 6 THÁNG ĐẦU NĂM 2026"],
        [],
        ["TT", "Tên báo cáo", "Căn cứ", "Nơi nhận báo cáo", "Đơn vị soạn thảo", "Thời hạn gửi"],
        row(1, "Báo cáo công tác CCHC 6 tháng đầu năm", "CV 581/BNV-CCHC", "Sở Nội vụ", "VP", "10/6", lead=V, due="2026-06-10"),
        row(2, "Báo cáo công tác kiểm soát TTHC quý II", "TT 01/2020/TT-VPCP", "VP UBND thành phố", "VP", "16/6", lead=V, due="2026-06-16"),
        row(3, "Báo cáo công tác tiếp công dân, giải quyết khiếu nại, tố cáo", None, "Thanh tra thành phố", "VP", "17/6", lead=V, due="2026-06-17"),
        row(4, "Báo cáo thực hành tiết kiệm, chống lãng phí", None, "Sở Tài chính", "VP", "15/6", lead=V, due="2026-06-15"),
        row(5, "Báo cáo tình hình thu hút đầu tư 6 tháng", "TT 03/2021/TT-BKHĐT", "Bộ Tài chính", "QLĐT", "20/6", lead=Q, due="2026-06-20"),
        row(6, "Báo cáo giám sát, đánh giá tổng thể đầu tư 6 tháng", "NĐ 29/2021/NĐ-CP", "Sở Tài chính", "DN&GSĐT", "10/7", lead=D, due="2026-07-10"),
        row(7, "Báo cáo tình hình hoạt động của doanh nghiệp FDI", None, "Cục Thống kê thành phố", "DN&GSĐT", "25/6", lead=D, due="2026-06-25"),
        row(8, "Báo cáo tình hình tai nạn lao động 6 tháng", "NĐ 39/2016/NĐ-CP", "Sở Nội vụ", "QLLĐ", "10/7", lead=L, due="2026-07-10"),
        row(9, "Báo cáo sử dụng lao động, tiền lương, BHXH", None, "Sở Nội vụ", "QLLĐ", "05/7", lead=L, due="2026-07-05"),
        row(10, "Báo cáo quản lý chất thải rắn công nghiệp", None, "Sở Nông nghiệp và Môi trường", "TN&MT", "30/6", lead=M, due="2026-06-30"),
        row(11, "Báo cáo kết quả tư vấn, giới thiệu việc làm", None, "Sở Nội vụ", "Trung tâm", "20/6", lead=T, due="2026-06-20"),
    ]
    return Document("DM bao cao 6T.xlsx", workbook(cells(rows), merged=("A1:F1",)), tasks(rows), date(2026, 6, 3))


def _capital() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3120/TB-BQL",
        "Hải Phòng, ngày 15 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Nguyễn Văn Hòa tại cuộc họp về tình hình giải ngân vốn đầu tư công năm 2026 và xây dựng kế hoạch đầu tư công năm 2027",
        "Ngày 14/7/2026, Phó Trưởng ban Nguyễn Văn Hòa chủ trì cuộc họp kiểm điểm tình hình giải ngân vốn đầu tư công năm 2026. Sau khi nghe Phòng Quản lý đầu tư báo cáo và ý kiến của các thành phần dự họp, Phó Trưởng ban kết luận:",
        "1. Đến ngày 30/6/2026, Ban Quản lý giải ngân được 86,4/240 tỷ đồng, đạt 36% kế hoạch, thấp hơn bình quân chung của thành phố.",
        "2. Về dự án Đường nội bộ và hạ tầng kỹ thuật khu Bến rừng: Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường làm việc với UBND phường Nam Triệu về giải phóng mặt bằng, xong trước ngày 24/7/2026.",
        "3. Về dự án Cải tạo trụ sở làm việc: Giao Văn phòng hoàn thiện hồ sơ quyết toán, trình Sở Tài chính thẩm tra trước ngày 31/8/2026.",
        "4. Về dự án Trạm quan trắc môi trường tự động: Giao Phòng Tài nguyên và Môi trường tổ chức lựa chọn nhà thầu, ký hợp đồng trong tháng 8/2026.",
        "5. Giao Phòng Quản lý đầu tư tổng hợp nhu cầu vốn, xây dựng kế hoạch đầu tư công năm 2027, gửi Sở Tài chính trước ngày 31/7/2026. Phòng Doanh nghiệp và Giám sát đầu tư thực hiện giám sát, đánh giá từng dự án, báo cáo Phó Trưởng ban trước ngày 05 hằng tháng.",
        "6. Giao Trung tâm Dịch vụ việc làm lập báo cáo đề xuất chủ trương đầu tư dự án Sàn giao dịch việc làm trực tuyến. Thời hạn: 20/8/2026. Sản phẩm: Báo cáo đề xuất chủ trương đầu tư.",
        "7. Đối với số vốn không có khả năng giải ngân, Phòng Quản lý đầu tư tham mưu văn bản đề nghị điều chuyển, trình Trưởng ban ký trước ngày 30/9/2026.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, QLĐT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("làm việc với UBND phường Nam Triệu về giải phóng mặt bằng", (Q,), (M,), due="2026-07-24"),
        Wanted("hoàn thiện hồ sơ quyết toán, trình Sở Tài chính thẩm tra trước ngày 31/8/2026", (V,), due="2026-08-31"),
        Wanted("tổ chức lựa chọn nhà thầu, ký hợp đồng trong tháng 8/2026", (M,), due="2026-08-31"),
        Wanted("tổng hợp nhu cầu vốn, xây dựng kế hoạch đầu tư công năm 2027, gửi Sở Tài chính trước ngày 31/7/2026", (Q,), due="2026-07-31"),
        Wanted("thực hiện giám sát, đánh giá từng dự án, báo cáo Phó Trưởng ban trước ngày 05 hằng tháng", (D,)),
        Wanted("lập báo cáo đề xuất chủ trương đầu tư dự án Sàn giao dịch việc làm trực tuyến", (T,), product="Báo cáo đề xuất chủ trương đầu tư", due="2026-08-20"),
        Wanted("Đối với số vốn không có khả năng giải ngân, tham mưu văn bản đề nghị điều chuyển, trình Trưởng ban ký trước ngày 30/9/2026", (Q,), due="2026-09-30"),
    )
    return Document("3120-TB-BQL.docx", data, wanted, date(2026, 7, 17))


def _inspection() -> Document:
    columns = ("number", "fault", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị thực hiện", "Thời hạn hoàn thành"],
        row("1", "Còn 12 hồ sơ công việc chưa lập trên môi trường điện tử", "Lập đầy đủ hồ sơ điện tử, nộp lưu theo quy định", "Văn phòng", "30/7/2026", lead=V, due="2026-07-30"),
        row("2", "03 hồ sơ TTHC trả quá hạn không có thư xin lỗi", "Thực hiện xin lỗi tổ chức, doanh nghiệp; kiểm điểm trách nhiệm công chức liên quan", "Phòng Quản lý đầu tư", "25/7/2026", lead=Q, due="2026-07-25"),
        row("3", "Niêm yết TTHC chưa cập nhật theo quyết định công bố mới", "Cập nhật, niêm yết công khai TTHC tại Bộ phận một cửa và trên Cổng thông tin điện tử", "Văn phòng, các phòng chuyên môn", "20/7/2026", lead=[V, PCM], due="2026-07-20"),
        row("4", "Báo cáo giám sát đầu tư gửi chậm", "Thực hiện nghiêm chế độ báo cáo định kỳ", "Phòng DN&GSĐT", "Thường xuyên", lead=D),
        row("5", "Chưa ban hành quy trình nội bộ cấp giấy phép lao động theo quy định mới", "Xây dựng, trình ban hành quy trình nội bộ", "Phòng Quản lý lao động", "Trước ngày 15/8/2026", lead=L, due="2026-08-15"),
        row("6", "Chưa số hóa hồ sơ cấp giấy phép môi trường giai đoạn 2022-2025", "Số hóa toàn bộ hồ sơ", "Phòng Tài nguyên và Môi trường", "Quý IV/2026", lead=M, due="2026-12-31"),
        row("7", "Sổ theo dõi thu, chi dịch vụ ghi chép chưa đầy đủ", "Bổ sung, hoàn thiện sổ sách kế toán; đối chiếu với Văn phòng", "Trung tâm Dịch vụ việc làm", "31/7/2026", lead=T, due="2026-07-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3075/TB-BQL",
        "Hải Phòng, ngày 10 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết quả kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương hành chính 6 tháng đầu năm 2026",
        "Thực hiện Kế hoạch số 742/KH-BQL ngày 25/02/2026, từ ngày 22/6 đến ngày 26/6/2026, Đoàn kiểm tra đã tiến hành kiểm tra tại 05 phòng và Trung tâm Dịch vụ việc làm. Kết quả như sau:",
        "1. Ưu điểm",
        "Các phòng, đơn vị chấp hành nghiêm thời giờ làm việc; 97,8% hồ sơ TTHC được giải quyết đúng và trước hạn; 100% văn bản đi được ký số.",
        "2. Tồn tại, hạn chế và biện pháp khắc phục",
        cells(rows),
        "3. Kiến nghị",
        "Giao Văn phòng theo dõi việc khắc phục, tổng hợp kết quả báo cáo Trưởng ban trước ngày 20/8/2026.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TRƯỞNG ĐOÀN KIỂM TRA",
    )
    wanted = (*tasks(rows), Wanted("theo dõi việc khắc phục, tổng hợp kết quả báo cáo Trưởng ban trước ngày 20/8/2026", (V,), due="2026-08-20"))
    return Document("TB kiem tra CCHC.docx", data, wanted, date(2026, 7, 13))


def _digital() -> Document:
    columns = ("number", "content", "lead", "support", "start", "end", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["KẾ HOẠCH CHUYỂN ĐỔI SỐ QUÝ III NĂM 2026"],
        ["(Kèm theo Công văn số 2795/BQL-VP ngày 22/6/2026)"],
        ["STT", "Nội dung", "Phân công", None, "Thời gian", None, "Kết quả"],
        [None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", None],
        row(1, "Nâng cấp Cổng thông tin điện tử, bổ sung phiên bản tiếng Hàn, tiếng Nhật", "Văn phòng", "Phòng QLĐT", "01/7/2026", "15/9/2026", "Cổng thông tin vận hành chính thức", lead=V, support=Q, due="2026-09-15"),
        row(2, "Triển khai chữ ký số cá nhân cho 100% công chức, viên chức", None, "Các phòng chuyên môn, đơn vị sự nghiệp", "01/7/2026", "31/7/2026", None, lead=V, support=ALL, due="2026-07-31"),
        row(3, "Đánh giá an toàn hệ thống thông tin cấp độ 2", None, "Công an thành phố", "15/7/2026", "31/8/2026", "Hồ sơ đề xuất cấp độ", lead=V, due="2026-08-31"),
        row(4, "Xây dựng cơ sở dữ liệu dự án đầu tư trong KKT, KCN", "Phòng QLĐT", "Phòng DN&GSĐT", "01/7/2026", "30/9/2026", "Cơ sở dữ liệu", lead=Q, support=D, due="2026-09-30"),
        row(5, "Số hóa bản đồ quy hoạch các KCN", None, "Phòng TN&MT", "01/8/2026", "30/9/2026", "Bản đồ số", lead=Q, support=M, due="2026-09-30"),
        row(6, "Chuẩn hóa dữ liệu doanh nghiệp", "Phòng DN&GSĐT", None, "01/7/2026", "20/8/2026", "Bộ dữ liệu", lead=D, due="2026-08-20"),
        row(7, "Kết nối dữ liệu lao động nước ngoài với cơ sở dữ liệu quốc gia về dân cư", "Phòng QLLĐ", "Văn phòng", "15/7/2026", "30/9/2026", None, lead=L, support=V, due="2026-09-30"),
        row(8, "Kết nối dữ liệu quan trắc tự động của các trạm xử lý nước thải", "Phòng TN&MT", "Văn phòng; Sở Nông nghiệp và Môi trường", "01/7/2026", "31/8/2026", "Báo cáo kết quả kết nối", lead=M, support=V, due="2026-08-31"),
        row(9, "Vận hành sàn giao dịch việc làm trực tuyến", "Trung tâm DVVL", "Phòng QLLĐ", "01/7/2026", "Thường xuyên", None, lead=T, support=L),
    ]
    merged = ("A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4", "C5:C7", "C8:C9")
    return Document("KH CDS quy III.xlsx", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 6, 24))
