# ruff: noqa: E501
"""Papers of November 2026, as an old hand of the office writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _programme_of_the_month()
    yield _briefing_of_the_week()
    yield _reminder_in_chat()
    yield _year_end_plan()
    yield _city_tasks()
    yield _letter_of_reminder()
    yield _dialogue_conference()
    yield _after_the_inspection()
    yield _digital_plan()
    yield _site_visit()
    yield _minutes()
    yield _pasted_table()
    yield _incoming_papers()
    yield _tet()


def _programme_of_the_month() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "leader", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [None, None, None, None, "Hải Phòng, ngày 02 tháng 11 năm 2026"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2026"],
        ["(Kèm theo Thông báo số 4512/TB-BQL ngày 02/11/2026)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Lãnh đạo phụ trách", "Ghi chú"],
        ["I", "CÔNG TÁC ĐẦU TƯ, DOANH NGHIỆP"],
        row(1, "Thẩm định hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư dự án LG Innotek giai đoạn 3", "P. QLĐT", "P. TN&MT, P. QLLĐ", "12/11", "PTB Bùi Ngọc Hải", None, lead=Q, support=[M, L], due="2026-11-12"),
        row(2, "Báo cáo tình hình thu hút đầu tư 11 tháng, ước thực hiện cả năm 2026", "P. QLĐT", "P. DN&GSĐT", "25/11", "PTB Bùi Ngọc Hải", "Gửi Sở Tài chính", lead=Q, support=D, due="2026-11-25"),
        row(3, "Kiểm tra tiến độ góp vốn, triển khai dự án tại KCN Nam Đình Vũ (12 dự án)", "P. DN&GSĐT", "P. QLĐT", "Từ 09/11 đến 20/11", None, None, lead=D, support=Q, due="2026-11-20"),
        row(4, "Tổng hợp khó khăn, vướng mắc của doanh nghiệp quý IV", "P. DN&GSĐT", "Các phòng chuyên môn", "30/11", None, None, lead=D, support=PCM, due="2026-11-30"),
        ["II", "CÔNG TÁC LAO ĐỘNG"],
        row(5, "Hướng dẫn doanh nghiệp báo cáo tình hình sử dụng lao động, phương án thưởng Tết", "P. QLLĐ", "Trung tâm", "Trước 20/11", None, None, lead=L, support=T, due="2026-11-20"),
        row(6, "Cấp, gia hạn giấy phép lao động cho người nước ngoài", "P. QLLĐ", None, "Thường xuyên", None, None, lead=L, due=None),
        row(7, "Tổ chức Phiên giao dịch việc làm tại KCN VSIP ngày 21/11", "Trung tâm", "P. QLLĐ", "21/11", None, "Có kế hoạch riêng", lead=T, support=L, due="2026-11-21"),
        ["III", "CÔNG TÁC MÔI TRƯỜNG"],
        row(8, "Lấy mẫu nước thải đợt 4 tại trạm XLNT tập trung các KCN", "P. TN&MT", None, "Tuần 47", None, None, lead=M, due="2026-11-22"),
        row(9, "Trình phê duyệt kết quả thẩm định báo cáo ĐTM dự án mở rộng bến số 7, 8 Lạch Huyện", "P. TN&MT", "P. QLĐT; Sở Nông nghiệp và Môi trường", "18/11", "PTB Nguyễn Văn Đức", None, lead=M, support=Q, due="2026-11-18"),
        ["IV", "CÔNG TÁC VĂN PHÒNG"],
        row(10, "Xây dựng dự toán thu, chi ngân sách năm 2027", "Văn phòng", "Trung tâm", "10/11", "Trưởng ban", None, lead=V, support=T, due="2026-11-10"),
        row(11, "Báo cáo công tác CCHC năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "27/11", None, None, lead=V, support=ALL, due="2026-11-27"),
        row(12, "Rà soát, bổ sung quy hoạch cán bộ lãnh đạo nhiệm kỳ 2026-2031", "Văn phòng", None, "Tháng 11", "Trưởng ban", "Mật", lead=V, due="2026-11-30"),
        row(13, "Đăng ký chương trình công tác năm 2027 gửi về Văn phòng tổng hợp", "Các phòng chuyên môn, đơn vị sự nghiệp", "VP", "30/11", None, None, lead=ALL, support=V, due="2026-11-30"),
        [],
        ["Nơi nhận:", None, None, None, "TL. TRƯỞNG BAN"],
        ["- Lãnh đạo Ban (để b/c);", None, None, None, "CHÁNH VĂN PHÒNG"],
        ["- Các phòng, đơn vị;"],
        ["- Lưu: VT, VP.", None, None, None, "Phạm Anh Tuấn"],
    ]
    return Document("CTCT thang 11-2026.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 11, 4))


def _briefing_of_the_week() -> Document:
    data = word(
        [["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nSố: 4588/TB-BQL", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 06 tháng 11 năm 2026"]],
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban ngày 05/11/2026",
        "Ngày 05/11/2026, đồng chí Trưởng ban chủ trì họp giao ban lãnh đạo Ban với Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm. Sau khi nghe báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Tháng 10/2026 các phòng đã bám sát chương trình công tác, thu hút FDI đạt 92% kế hoạch năm. Tuy nhiên còn 03 nhiệm vụ UBND thành phố giao chậm so với yêu cầu.",
        "II. Nhiệm vụ trọng tâm thời gian tới",
        "1. Văn phòng",
        "- Tham mưu văn bản gửi Sở Nội vụ về việc bổ sung 05 chỉ tiêu biên chế công chức, xong trước ngày 12/11/2026.",
        "- Chủ trì, phối hợp với các phòng chuyên môn rà soát các nhiệm vụ quá hạn trên phân hệ NV UBND, báo cáo Trưởng ban trước ngày 10/11/2026.",
        "- Chuẩn bị nội dung, tài liệu làm việc với Đoàn giám sát của HĐND thành phố ngày 19/11/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Hoàn thiện Tờ trình, hồ sơ đề nghị mở rộng KCN Tràng Duệ giai đoạn 3 trình UBND thành phố trong tháng 11/2026.",
        "- Phối hợp với Phòng Tài nguyên và Môi trường làm rõ diện tích đất lúa phải chuyển mục đích tại KCN Vinh Quang.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: Tổng hợp danh sách các dự án chậm tiến độ trên 24 tháng, đề xuất phương án xử lý từng dự án, hoàn thành trước ngày 25/11/2026.",
        "4. Phòng Quản lý lao động: Nắm tình hình nợ lương, nợ bảo hiểm xã hội tại các doanh nghiệp; báo cáo lãnh đạo Ban trước ngày 20/11/2026.",
        "5. Phòng Tài nguyên và Môi trường: Đôn đốc chủ đầu tư hạ tầng KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải; định kỳ hằng tuần báo cáo Phó Trưởng ban phụ trách.",
        "6. Trung tâm Dịch vụ việc làm: Xây dựng phương án tự chủ tài chính giai đoạn 2027-2030, gửi Văn phòng thẩm định trước ngày 30/11/2026.",
        "Yêu cầu Trưởng các phòng, Giám đốc Trung tâm nêu cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        [["Nơi nhận:\n- Trưởng ban, các PTB (để b/c);\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\nPhạm Anh Tuấn"]],
    )
    wanted = (
        Wanted("Tham mưu văn bản gửi Sở Nội vụ về việc bổ sung 05 chỉ tiêu biên chế công chức", (V,), due="2026-11-12"),
        Wanted("rà soát các nhiệm vụ quá hạn trên phân hệ NV UBND, báo cáo Trưởng ban trước ngày 10/11/2026", (V,), (PCM,), due="2026-11-10"),
        Wanted("Chuẩn bị nội dung, tài liệu làm việc với Đoàn giám sát của HĐND thành phố ngày 19/11/2026", (V,), due="2026-11-19"),
        Wanted("Hoàn thiện Tờ trình, hồ sơ đề nghị mở rộng KCN Tràng Duệ giai đoạn 3 trình UBND thành phố trong tháng 11/2026", (Q,), due="2026-11-30"),
        Wanted("làm rõ diện tích đất lúa phải chuyển mục đích tại KCN Vinh Quang", (Q,), (M,)),
        Wanted("Tổng hợp danh sách các dự án chậm tiến độ trên 24 tháng, đề xuất phương án xử lý từng dự án", (D,), due="2026-11-25"),
        Wanted("Nắm tình hình nợ lương, nợ bảo hiểm xã hội tại các doanh nghiệp; báo cáo lãnh đạo Ban trước ngày 20/11/2026", (L,), due="2026-11-20"),
        Wanted("Đôn đốc chủ đầu tư hạ tầng KCN Đồ Sơn khắc phục sự cố trạm xử lý nước thải; định kỳ hằng tuần báo cáo Phó Trưởng ban phụ trách", (M,)),
        Wanted("Xây dựng phương án tự chủ tài chính giai đoạn 2027-2030, gửi Văn phòng thẩm định trước ngày 30/11/2026", (T,), due="2026-11-30"),
    )
    return Document("TB 4588 KL giao ban.docx", data, wanted, date(2026, 11, 9))


def _reminder_in_chat() -> Document:
    text = """Kính gửi các đ/c Trưởng phòng, GĐ Trung tâm,
Theo ý kiến chỉ đạo của anh Hải PTB sáng nay, VP nhắc một số việc:
1. P. QLĐT: rà lại số liệu vốn đăng ký, vốn thực hiện 10 tháng, gửi VP trước 11/11
2. P. DN&GSĐT: báo cáo vụ Công ty Sunrise Vina ngừng hoạt động, hạn 13/11
3. P. QLLĐ: cung cấp số lao động nước ngoài đến 31/10, gửi VP trong tuần
4. P. TN&MT: dự thảo công văn trả lời UBND phường Đông Hải về mùi hôi KCN Đình Vũ, trình ký 12/11
5. Trung tâm: gửi danh sách viên chức dự thi thăng hạng, chậm nhất 16/11
Đề nghị các đ/c quan tâm chỉ đạo. Trân trọng!"""
    wanted = (
        Wanted("rà lại số liệu vốn đăng ký, vốn thực hiện 10 tháng", (Q,), due="2026-11-11"),
        Wanted("báo cáo vụ Công ty Sunrise Vina ngừng hoạt động", (D,), due="2026-11-13"),
        Wanted("cung cấp số lao động nước ngoài đến 31/10, gửi VP trong tuần", (L,), due="2026-11-15"),
        Wanted("dự thảo công văn trả lời UBND phường Đông Hải về mùi hôi KCN Đình Vũ, trình ký 12/11", (M,), due="2026-11-12"),
        Wanted("gửi danh sách viên chức dự thi thăng hạng", (T,), due="2026-11-16"),
    )
    return Document("tin nhan VP.txt", text.encode(), wanted, date(2026, 11, 10))


def _year_end_plan() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian hoàn thành", "Kết quả, sản phẩm"],
        row("1", "Xây dựng Đề cương báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", "Văn phòng", None, "Trước ngày 16/11/2026", "Đề cương", lead=V, due="2026-11-16"),
        row("2", "Báo cáo kết quả công tác năm 2026 của đơn vị theo Đề cương", "Các phòng chuyên môn, đơn vị sự nghiệp", None, "Trước ngày 25/11/2026", "Báo cáo của các phòng, đơn vị", lead=ALL, due="2026-11-25"),
        row("3", "Dự thảo Báo cáo tổng kết", "Văn phòng", "Các phòng chuyên môn", "02/12/2026", "Dự thảo báo cáo", lead=V, support=PCM, due="2026-12-02"),
        row("4", "Tham luận về thu hút đầu tư thế hệ mới", "Phòng Quản lý đầu tư", None, "04/12/2026", "Bài tham luận", lead=Q, due="2026-12-04"),
        row("5", "Tham luận về quan hệ lao động hài hòa trong KCN", "Phòng Quản lý lao động", "Trung tâm DVVL", "04/12/2026", "Bài tham luận", lead=L, support=T, due="2026-12-04"),
        row("6", "Lập danh sách doanh nghiệp tiêu biểu đề nghị UBND thành phố tặng Bằng khen", "Phòng DN&GSĐT", "Phòng QLLĐ, Phòng TN&MT, Văn phòng", "20/11/2026", "Tờ trình, danh sách", lead=D, support=[L, M, V], due="2026-11-20"),
        row("7", "Họp Hội đồng Thi đua - Khen thưởng xét danh hiệu năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tuần 50", "Biên bản họp", lead=V, support=ALL, due="2026-12-13"),
        row("8", "Phóng sự 10 phút về kết quả hoạt động của Ban năm 2026", "Trung tâm DVVL", "Văn phòng", "15/12/2026", "Phóng sự", lead=T, support=V, due="2026-12-15"),
        row("9", "Hội trường, khánh tiết, giấy mời, tài liệu Hội nghị", "Văn phòng", "Trung tâm DVVL", "18/12/2026", None, lead=V, support=T, due="2026-12-18"),
    ]
    data = word(
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 4630/KH-BQL                                   Hải Phòng, ngày 09 tháng 11 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Đánh giá toàn diện kết quả thực hiện nhiệm vụ năm 2026; làm rõ tồn tại, nguyên nhân.",
        "2. Công tác chuẩn bị Hội nghị phải chu đáo, thiết thực, tiết kiệm.",
        "II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
        "1. Thời gian: 01 buổi, dự kiến sáng thứ Ba ngày 22/12/2026.",
        "2. Địa điểm: Hội trường tầng 3, trụ sở Ban Quản lý.",
        "3. Thành phần: Lãnh đạo Ban; công chức, viên chức, người lao động; đại diện một số doanh nghiệp.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "IV. KINH PHÍ",
        "Từ nguồn kinh phí chi thường xuyên năm 2026 của Ban Quản lý.",
        "Trên đây là Kế hoạch tổ chức Hội nghị tổng kết, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nBùi Ngọc Hải",
    )
    return Document("KH tong ket nam 2026.docx", data, tasks(rows), date(2026, 11, 11))


def _city_tasks() -> Document:
    columns = ("number", "paper", "given", "content", "lead", "support", "deadline", "progress")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND"],
        ["(Số liệu đến ngày 12/11/2026)"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Phòng chủ trì", "Phòng phối hợp", "Hạn xử lý", "Tình hình thực hiện"],
        ["A", "NHIỆM VỤ CÓ THỜI HẠN"],
        row(1, "8842/UBND-KTTC", datetime(2026, 10, 22), "Báo cáo kết quả thực hiện Nghị quyết 45-NQ/TW trên địa bàn KKT Đình Vũ - Cát Hải", "P. QLĐT", "P. DN&GSĐT", datetime(2026, 11, 20), "Đang dự thảo", lead=Q, support=D, due="2026-11-20"),
        row(2, "8901/UBND-CNXD", datetime(2026, 10, 26), "Tham gia ý kiến đồ án điều chỉnh quy hoạch chung xây dựng KKT ven biển phía Nam", "P. QLĐT", "P. TN&MT", datetime(2026, 11, 18), "Đã xin ý kiến các phòng", lead=Q, support=M, due="2026-11-18"),
        row(3, "1125/TB-UBND", datetime(2026, 10, 28), "Đề xuất phương án thu hồi dự án Nhà máy thép Cửu Long tại KCN Nomura mở rộng", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", datetime(2026, 11, 30), None, lead=D, support=[Q, M], due="2026-11-30"),
        row(4, "8955/UBND-NC", datetime(2026, 10, 30), "Rà soát vị trí việc làm theo hướng dẫn của Sở Nội vụ", "VP", "Trung tâm", datetime(2026, 12, 5), None, lead=V, support=T, due="2026-12-05"),
        row(5, "9010/UBND-VX", datetime(2026, 11, 2), "Khảo sát nhu cầu nhà ở xã hội của công nhân các KCN", "P. QLLĐ", "Trung tâm; P. DN&GSĐT", datetime(2026, 12, 15), "Đã gửi phiếu khảo sát", lead=L, support=[T, D], due="2026-12-15"),
        row(6, "9034/UBND-NNMT", datetime(2026, 11, 3), "Kiểm tra việc vận hành hệ thống quan trắc tự động tại KCN Deep C", "P. TN&MT", "Sở NN&MT", datetime(2026, 11, 25), None, lead=M, due="2026-11-25"),
        row(7, "9061/UBND-NC", datetime(2026, 11, 4), "Giải quyết đơn kiến nghị của bà Trần Thị Lan (phường An Dương) về hỗ trợ đào tạo nghề", "TT DVVL", "VP", datetime(2026, 11, 19), None, lead=T, support=V, due="2026-11-19"),
        row(8, "9077/UBND-KTTC", datetime(2026, 11, 5), "Báo cáo giải ngân vốn đầu tư công 11 tháng", "VP", None, datetime(2026, 12, 1), "Phối hợp Ban QLDA", lead=V, due="2026-12-01"),
        ["B", "NHIỆM VỤ KHÔNG CÓ THỜI HẠN"],
        row(9, "7720/UBND-DN", datetime(2026, 8, 18), "Theo dõi, đôn đốc Công ty CP Shinec hoàn thiện hồ sơ KCN sinh thái", "P. TN&MT", "P. QLĐT", None, "Công ty đang bổ sung hồ sơ", lead=M, support=Q),
        row(10, "8011/UBND-NC", datetime(2026, 9, 9), "Tăng cường quản lý người nước ngoài lao động tại KCN", "P. QLLĐ", "Công an thành phố", None, "Báo cáo theo tháng", lead=L),
        row(11, "8314/UBND-KTTC", datetime(2026, 9, 24), "Hướng dẫn doanh nghiệp FDI thực hiện chế độ báo cáo trên Hệ thống thông tin quốc gia về đầu tư", "P. DN&GSĐT", None, "Thường xuyên", None, lead=D),
        ["Tổng cộng: 11 nhiệm vụ (08 có thời hạn, 03 không có thời hạn)"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
        [None, None, None, None, None, "Đỗ Thị Hòa"],
    ]
    return Document("Theo doi NV UBND 12.11.xlsx", workbook(cells(rows), merged=("A1:H1", "A2:H2")), tasks(rows), date(2026, 11, 13))


def _letter_of_reminder() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 412/VP-TH",
        "V/v báo cáo, cung cấp số liệu phục vụ xây dựng báo cáo CCHC và chấm điểm Par Index năm 2026",
        "Hải Phòng, ngày 12 tháng 11 năm 2026",
        "Kính gửi: Các phòng chuyên môn, Trung tâm Dịch vụ việc làm.",
        "Thực hiện Công văn số 3305/SNV-CCHC ngày 06/11/2026 của Sở Nội vụ về việc báo cáo công tác CCHC năm 2026, Văn phòng đề nghị các phòng, đơn vị thực hiện một số nội dung sau:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả CCHC năm 2026 theo mẫu gửi kèm, gửi Văn phòng trước ngày 20/11/2026.",
        "2. Phòng Quản lý đầu tư cung cấp tài liệu kiểm chứng đối với tiêu chí 2.1, 2.2 về cải cách thể chế, gửi trước ngày 24/11/2026.",
        "3. Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường rà soát, giải trình các hồ sơ TTHC trễ hạn trong năm 2026, gửi trước ngày 18/11/2026.",
        "4. Trung tâm Dịch vụ việc làm cung cấp số liệu về thực hiện cơ chế tự chủ, gửi trước ngày 24/11/2026.",
        "Quá thời hạn trên, phòng, đơn vị nào không gửi báo cáo thì chịu trách nhiệm trước Trưởng ban về điểm số bị trừ.",
        "Thông tin chi tiết liên hệ đ/c Nguyễn Thu Hương, tổ Tổng hợp, ĐT 0225.3823.207.",
        "Văn phòng trân trọng đề nghị các phòng, đơn vị quan tâm phối hợp./.",
        "Nơi nhận:\n- Như trên;\n- PTB Bùi Ngọc Hải (để b/c);\n- Lưu: VP.",
        "CHÁNH VĂN PHÒNG\n\nPhạm Anh Tuấn",
    )
    wanted = (
        Wanted("báo cáo kết quả CCHC năm 2026 theo mẫu gửi kèm, gửi Văn phòng trước ngày 20/11/2026", (ALL,), due="2026-11-20"),
        Wanted("cung cấp tài liệu kiểm chứng đối với tiêu chí 2.1, 2.2 về cải cách thể chế", (Q,), due="2026-11-24"),
        Wanted("rà soát, giải trình các hồ sơ TTHC trễ hạn trong năm 2026", (L, M), due="2026-11-18"),
        Wanted("cung cấp số liệu về thực hiện cơ chế tự chủ", (T,), due="2026-11-24"),
    )
    return Document("CV 412 VP-TH.docx", data, wanted, date(2026, 11, 16))


def _dialogue_conference() -> Document:
    columns = ("number", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Công việc", "Đơn vị thực hiện", "Thời gian", "Ghi chú"],
        row("1", "Gửi phiếu xin ý kiến, tổng hợp câu hỏi của doanh nghiệp", "P. DN&GSĐT", "Xong 17/11", None, lead=D, due="2026-11-17"),
        row("2", "Chuẩn bị nội dung trả lời nhóm câu hỏi về thủ tục đầu tư, quy hoạch, xây dựng", "P. QLĐT", "20/11", None, lead=Q, due="2026-11-20"),
        row("3", "Chuẩn bị nội dung trả lời nhóm câu hỏi về lao động, tiền lương", "P. QLLĐ", "20/11", None, lead=L, due="2026-11-20"),
        row("4", "Chuẩn bị nội dung trả lời nhóm câu hỏi về đất đai, môi trường", "P. TN&MT", "20/11", None, lead=M, due="2026-11-20"),
        row("5", "Bài phát biểu khai mạc, kết luận của Trưởng ban", "VP, P. DN&GSĐT", "23/11", "VP chắp bút", lead=[V, D], due="2026-11-23"),
        row("6", "Phát hành giấy mời (120 doanh nghiệp, các sở, ngành)", "VP", "16/11", None, lead=V, due="2026-11-16"),
        row("7", "Dự kiến câu hỏi phát sinh tại Hội nghị, phương án trả lời", "Các phòng chuyên môn", "23/11", None, lead=PCM, due="2026-11-23"),
        row("8", "Trang trí, âm thanh, phiên dịch Anh - Hàn - Nhật", "Trung tâm", "24/11", None, lead=T, due="2026-11-24"),
        row("9", "Thuế thành phố, BHXH thành phố cử lãnh đạo dự, trả lời trực tiếp", "Thuế TP, BHXH TP", "25/11", "VP liên hệ", lead=("Thuế TP", "BHXH TP"), due="2026-11-25", asked=True),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHÂN CÔNG CHUẨN BỊ HỘI NGHỊ ĐỐI THOẠI DOANH NGHIỆP NĂM 2026",
        "(8h00, thứ Tư ngày 25/11/2026, tại Trung tâm Hội nghị thành phố; kèm theo Kế hoạch số 4655/KH-BQL ngày 11/11/2026)",
        cells(rows),
        "Ghi chú: Các đơn vị báo cáo tiến độ về Văn phòng (đ/c Hương) vào 16h hằng ngày.",
    )
    return Document("Phan cong HN doi thoai.docx", data, tasks(rows), date(2026, 11, 13))


def _after_the_inspection() -> Document:
    columns = ("number", "fault", "content", "lead", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị chịu trách nhiệm", "Thời hạn hoàn thành", "Sản phẩm"],
        row("1", "Hồ sơ công việc điện tử mới lập đạt 71%", "Lập đầy đủ hồ sơ công việc trên HpNet đối với các nhiệm vụ được giao năm 2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "31/12/2026", "100% nhiệm vụ có hồ sơ", lead=ALL, due="2026-12-31"),
        row("2", "02 TTHC lĩnh vực việc làm chưa công khai đúng mẫu", "Niêm yết, công khai lại TTHC theo Quyết định công bố mới", "Phòng Quản lý lao động", "Trước 20/11/2026", "TTHC được niêm yết", lead=L, due="2026-11-20"),
        row("3", "Chưa ban hành quy trình nội bộ giải quyết 04 TTHC môi trường", "Xây dựng, trình ban hành quy trình nội bộ, quy trình điện tử", "Phòng Tài nguyên và Môi trường", "Tháng 12/2026", "Quyết định ban hành quy trình", lead=M, due="2026-12-31"),
        row("4", "Hồ sơ ISO chưa cập nhật theo tổ chức bộ máy mới", "Rà soát, cập nhật tài liệu ISO 9001:2015", "Văn phòng", "15/12/2026", "Bộ tài liệu ISO", lead=V, due="2026-12-15"),
        row("5", "Báo cáo giám sát đầu tư nộp chậm 02 kỳ", "Nộp báo cáo giám sát, đánh giá đầu tư đúng kỳ", "Phòng Doanh nghiệp và Giám sát đầu tư", "Hằng quý", "Báo cáo", lead=D, due=None),
        row("6", "Sổ theo dõi tiếp công dân ghi chép chưa đầy đủ", "Ghi chép bổ sung, đưa vào kiểm tra nội bộ", "Văn phòng", "Ngay sau khi có Thông báo", None, lead=V, due=None),
        row("7", "Trang thông tin của Trung tâm không cập nhật từ tháng 6/2026", "Cập nhật tin bài, phân công người phụ trách trang", "Trung tâm Dịch vụ việc làm", "30/11/2026", "Quyết định phân công", lead=T, due="2026-11-30"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4671/KH-BQL                                  Hải Phòng, ngày 12 tháng 11 năm 2026",
        "KẾ HOẠCH",
        "Khắc phục tồn tại, hạn chế sau kiểm tra công vụ năm 2026",
        "Căn cứ Kết luận số 88/KL-SNV ngày 30/10/2026 của Sở Nội vụ về kiểm tra công vụ tại Ban Quản lý Khu kinh tế Hải Phòng, Ban Quản lý ban hành Kế hoạch khắc phục như sau:",
        "1. Mục đích: Khắc phục triệt để các tồn tại, hạn chế đã được chỉ ra.",
        "2. Nội dung khắc phục:",
        cells(rows),
        "3. Tổ chức thực hiện",
        "Trưởng các phòng, Giám đốc Trung tâm chịu trách nhiệm trước Trưởng ban về kết quả khắc phục.",
        "Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả khắc phục báo cáo Sở Nội vụ trước ngày 10/01/2027.",
        "TRƯỞNG BAN",
    )
    wanted = (*tasks(rows), Wanted("theo dõi, đôn đốc, tổng hợp kết quả khắc phục báo cáo Sở Nội vụ trước ngày 10/01/2027", (V,), due="2027-01-10"))
    return Document("KH khac phuc sau kiem tra.docx", data, wanted, date(2026, 11, 16))


def _digital_plan() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CHUYỂN ĐỔI SỐ, ĐỀ ÁN 06 QUÝ IV/2026 VÀ NĂM 2027"],
        ["(Ban hành kèm theo Kế hoạch số 4690/KH-BQL ngày 13/11/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["TT", "Nhiệm vụ", "Sản phẩm", "Phân công thực hiện", None, "Thời gian hoàn thành"],
        [None, None, None, "Chủ trì", "Phối hợp", None],
        ["I", "Hạ tầng, an toàn thông tin"],
        row("1", "Nâng cấp đường truyền, thiết bị tường lửa tại trụ sở Ban", "Hệ thống được nghiệm thu", "Văn phòng", None, "Quý IV/2026", lead=V, due="2026-12-31"),
        row("2", "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin eHeza", "Quyết định phê duyệt", None, "Sở KH&CN", "15/12/2026", lead=V, due="2026-12-15"),
        row("3", "Bồi dưỡng kỹ năng số, sử dụng trợ lý ảo cho công chức, viên chức", "02 lớp", None, "Trung tâm", "Quý I/2027", lead=V, support=T, due="2027-03-31"),
        ["II", "Dữ liệu số"],
        row("4", "Chuẩn hóa CSDL dự án đầu tư trong KCN, KKT", "CSDL hoàn thành", "P. QLĐT", "P. DN&GSĐT", "31/3/2027", lead=Q, support=D, due="2027-03-31"),
        row("5", "Chuẩn hóa CSDL lao động, giấy phép lao động", "CSDL hoàn thành", "P. QLLĐ", "Trung tâm", "30/6/2027", lead=L, support=T, due="2027-06-30"),
        row("6", "Kết nối dữ liệu quan trắc tự động về Trung tâm điều hành thông minh của thành phố", "Dữ liệu kết nối ổn định", "P. TN&MT", "VP", "Quý II/2027", lead=M, support=V, due="2027-06-30"),
        row("7", "Số hóa kết quả giải quyết TTHC còn hiệu lực", "100% kết quả được số hóa", "Các phòng chuyên môn", "VP", "Năm 2027", lead=PCM, support=V, due="2027-12-31"),
        ["III", "Dịch vụ công, tuyên truyền"],
        row("8", "Tái cấu trúc quy trình cấp mới, điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Quy trình được công bố", "P. QLĐT", "VP", "Tháng 01/2027", lead=Q, support=V, due="2027-01-31"),
        row("9", "Hỗ trợ doanh nghiệp nộp hồ sơ trực tuyến toàn trình", None, "Các phòng chuyên môn", None, "Thường xuyên", lead=PCM),
        row("10", "Xây dựng chuyên mục hỏi đáp chính sách lao động trên Zalo OA", "Chuyên mục vận hành", "Trung tâm", "P. QLLĐ", "31/12/2026", lead=T, support=L, due="2026-12-31"),
    ]
    merged = ("A1:F1", "A2:F2", "A3:F3", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "D7:D9")
    return Document("PL KH CDS 4690.xlsx", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 11, 17))


def _site_visit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4725/TB-BQL",
        "Hải Phòng, ngày 17 tháng 11 năm 2026",
        "THÔNG BÁO",
        "Ý kiến kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi kiểm tra thực địa KCN Nam Tràng Cát",
        "Ngày 13/11/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì kiểm tra thực địa tiến độ đầu tư hạ tầng KCN Nam Tràng Cát. Cùng dự có đại diện Sở Xây dựng, UBND phường Đông Hải, Công ty CP Khu công nghiệp Hồng Đức và các phòng: Quản lý đầu tư, Doanh nghiệp và Giám sát đầu tư, Tài nguyên và Môi trường. Sau khi nghe chủ đầu tư báo cáo, Phó Trưởng ban kết luận:",
        "1. Ghi nhận chủ đầu tư đã hoàn thành san lấp 62/200 ha; đường trục chính đạt 40% khối lượng. Tiến độ giải phóng mặt bằng giai đoạn 2 còn chậm.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý đầu tư lập biên bản làm việc với chủ đầu tư về cam kết tiến độ từng hạng mục, xong trước ngày 27/11/2026.",
        "3. Giao Phòng Tài nguyên và Môi trường kiểm tra nguồn gốc vật liệu san lấp, báo cáo Phó Trưởng ban trước ngày 30/11/2026; hướng dẫn chủ đầu tư hoàn thiện hồ sơ cấp giấy phép môi trường.",
        "4. Giao Phòng Quản lý đầu tư tham mưu văn bản đề nghị UBND thành phố chỉ đạo tháo gỡ vướng mắc giải phóng mặt bằng giai đoạn 2, trình Phó Trưởng ban trước ngày 25/11/2026.",
        "5. Đề nghị UBND phường Đông Hải hoàn thành kiểm đếm 18 hộ dân còn lại trước ngày 10/12/2026.",
        "6. Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng của các nhà đầu tư thứ cấp trong quý I/2027.",
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- TB, các PTB;\n- Sở Xây dựng; UBND phường Đông Hải;\n- Các phòng: QLĐT, DN&GSĐT, TN&MT, QLLĐ; Trung tâm;\n- Lưu: VT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\nPhạm Anh Tuấn",
    )
    wanted = (
        Wanted("lập biên bản làm việc với chủ đầu tư về cam kết tiến độ từng hạng mục", (D,), (Q,), due="2026-11-27"),
        Wanted("kiểm tra nguồn gốc vật liệu san lấp, báo cáo Phó Trưởng ban trước ngày 30/11/2026; hướng dẫn chủ đầu tư hoàn thiện hồ sơ cấp giấy phép môi trường", (M,), due="2026-11-30"),
        Wanted("tham mưu văn bản đề nghị UBND thành phố chỉ đạo tháo gỡ vướng mắc giải phóng mặt bằng giai đoạn 2, trình Phó Trưởng ban trước ngày 25/11/2026", (Q,), due="2026-11-25"),
        Wanted("hoàn thành kiểm đếm 18 hộ dân còn lại trước ngày 10/12/2026", ("UBND phường Đông Hải",), due="2026-12-10", asked=True),
        Wanted("khảo sát nhu cầu tuyển dụng của các nhà đầu tư thứ cấp trong quý I/2027", (L,), (T,), due="2027-03-31"),
    )
    return Document("TB 4725 KL thuc dia Nam Trang Cat.docx", data, wanted, date(2026, 11, 19))


def _minutes() -> Document:
    columns = ("content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["Nội dung thống nhất", "Đơn vị thực hiện", "Hoàn thành"],
        row("Chốt danh mục 14 TTHC đề nghị phân cấp, ủy quyền", "Văn phòng (tổ KSTTHC)", "20/11/2026", lead=V, due="2026-11-20"),
        row("Bổ sung thuyết minh cơ sở pháp lý cho nhóm TTHC đầu tư", "Phòng QLĐT", "23/11/2026", lead=Q, due="2026-11-23"),
        row("Bổ sung thuyết minh cơ sở pháp lý cho nhóm TTHC lao động", "Phòng QLLĐ", "23/11/2026", lead=L, due="2026-11-23"),
        row("Bổ sung thuyết minh cơ sở pháp lý cho nhóm TTHC môi trường", "Phòng TN&MT", "23/11/2026", lead=M, due="2026-11-23"),
        row("Đánh giá tác động đối với doanh nghiệp, lấy ý kiến tối thiểu 30 doanh nghiệp", "Phòng DN&GSĐT", "27/11/2026", lead=D, due="2026-11-27"),
        row("Hoàn thiện Tờ trình, dự thảo Quyết định gửi Sở Tư pháp thẩm định", "Văn phòng", "04/12/2026", lead=V, due="2026-12-04"),
        row("Trình UBND thành phố ban hành", "Văn phòng", "Sau khi có ý kiến thẩm định của Sở Tư pháp", lead=V, due=None),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "BIÊN BẢN HỌP",
        "Về việc rà soát thủ tục hành chính đề nghị phân cấp, ủy quyền",
        "Thời gian: 14h00 ngày 17/11/2026. Địa điểm: Phòng họp số 2.",
        "Chủ trì: Đ/c Phạm Anh Tuấn - Chánh Văn phòng. Thư ký: Đ/c Nguyễn Thu Hương.",
        "Thành phần: Đại diện lãnh đạo các phòng QLĐT, DN&GSĐT, QLLĐ, TN&MT.",
        "I. Nội dung: Văn phòng báo cáo kết quả rà soát bước đầu 55 TTHC. Các phòng tham gia ý kiến, cơ bản nhất trí.",
        "II. Kết luận, phân công:",
        cells(rows),
        "Cuộc họp kết thúc lúc 16h15 cùng ngày.",
        [["THƯ KÝ\n\nNguyễn Thu Hương", "CHỦ TRÌ\n\nPhạm Anh Tuấn"]],
    )
    return Document("BB hop TTHC 17.11.docx", data, tasks(rows), date(2026, 11, 19))


def _pasted_table() -> Document:
    columns = ("number", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Đơn vị", "Hạn"],
        row("1", "Kiểm kê tài sản công thời điểm 0h ngày 01/01/2027", "VP", "15/01/2027", lead=V, due="2027-01-15"),
        row("2", "Đối chiếu công nợ phí, lệ phí năm 2026", "VP", "20/12/2026", lead=V, due="2026-12-20"),
        row("3", "Gửi bảng kê thu phí cấp giấy phép lao động", "P. QLLĐ", "05/12/2026", lead=L, due="2026-12-05"),
        row("4", "Gửi bảng kê thu phí thẩm định ĐTM", "P. TN&MT", "05/12/2026", lead=M, due="2026-12-05"),
        row("5", "Quyết toán kinh phí đào tạo nghề đợt 2", "Trung tâm", "10/12/2026", lead=T, due="2026-12-10"),
        row("6", "Đăng ký mua sắm, sửa chữa năm 2027", "Các phòng chuyên môn, đơn vị sự nghiệp", "30/11/2026", lead=ALL, due="2026-11-30"),
    ]
    table = "\n".join("\t".join(one) for one in cells(rows))
    text = f"Gửi các phòng lịch việc tài chính cuối năm, VP đã xin ý kiến Trưởng ban:\n{table}\n"
    return Document("viec tai chinh.txt", text.encode(), tasks(rows), date(2026, 11, 20))


def _incoming_papers() -> Document:
    columns = ("number", "paper", "sender", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["VĂN PHÒNG - BAN QUẢN LÝ KKT HẢI PHÒNG"],
        ["PHÂN CÔNG XỬ LÝ VĂN BẢN ĐẾN (từ ngày 16/11 đến ngày 20/11/2026)"],
        [],
        ["STT", "Số/ngày VB", "Cơ quan gửi", "Nội dung xử lý", "Xử lý chính", "Phối hợp", "Hạn"],
        row(1, "3471/STC-ĐT 13/11", "Sở Tài chính", "Góp ý dự thảo Nghị quyết của HĐND về ưu đãi đầu tư KCN sinh thái", "P. QLĐT", "P. TN&MT", "24/11/2026", lead=Q, support=M, due="2026-11-24"),
        row(2, "2218/SNV-LĐ 13/11", "Sở Nội vụ", "Cung cấp số liệu tai nạn lao động năm 2026", "P. QLLĐ", None, "26/11/2026", lead=L, due="2026-11-26"),
        row(3, "1907/CAT-ANKT 16/11", "Công an TP", "Cung cấp hồ sơ pháp lý 03 doanh nghiệp tại KCN Tràng Duệ", "P. DN&GSĐT", "P. QLĐT", "23/11/2026", lead=D, support=Q, due="2026-11-23"),
        row(4, "5512/SNNMT-MT 16/11", "Sở NN&MT", "Cử công chức tham gia đoàn kiểm tra môi trường KCN Nomura", "P. TN&MT", None, "20/11/2026", lead=M, due="2026-11-20"),
        row(5, "345/LĐLĐ 17/11", "LĐLĐ thành phố", "Phối hợp tổ chức \"Chuyến xe công đoàn\" dịp Tết Đinh Mùi 2027", "P. QLLĐ", "TT DVVL, VP", "31/12/2026", lead=L, support=[T, V], due="2026-12-31"),
        row(6, "78/CV-SHINEC 17/11", "Công ty CP Shinec", "Trả lời kiến nghị về giá thuê hạ tầng, đấu nối nước thải", "P. DN&GSĐT", "P. TN&MT", "01/12/2026", lead=D, support=M, due="2026-12-01"),
        row(7, "4102/BTC-ĐTNN 18/11", "Bộ Tài chính", "Báo cáo 5 năm thi hành Nghị định 35/2022/NĐ-CP", "P. QLĐT", "Các phòng chuyên môn", "11/12/2026", lead=Q, support=PCM, due="2026-12-11"),
        row(8, "2280/SNV-TCBC 19/11", "Sở Nội vụ", "Báo cáo chất lượng đội ngũ công chức, viên chức", "VP", "TT DVVL", "10/12/2026", lead=V, support=T, due="2026-12-10"),
        row(9, "67/TM-KOCHAM 19/11", "KOCHAM Hải Phòng", "Tham dự gặp mặt cuối năm", "Lãnh đạo Ban", "VP", "04/12/2026", lead=("Lãnh đạo Ban",), support=V, due="2026-12-04", asked=True),
        [],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
        [None, None, None, None, "Phạm Anh Tuấn"],
    ]
    return Document("Phan cong VB den tuan 47.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 11, 23))


def _tet() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4788/KH-BQL",
        "Hải Phòng, ngày 23 tháng 11 năm 2026",
        "KẾ HOẠCH",
        "Bảo đảm tình hình lao động, an ninh trật tự, phòng cháy chữa cháy trong KCN, KKT trước, trong và sau Tết Nguyên đán Đinh Mùi 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Chủ động nắm tình hình, không để xảy ra đình công, ngừng việc tập thể; bảo đảm người lao động được đón Tết vui tươi, an toàn.",
        "II. PHÂN CÔNG THỰC HIỆN",
        "1. Phòng Quản lý lao động",
        "a) Tổng hợp tình hình tiền lương, phương án thưởng Tết của doanh nghiệp, báo cáo Sở Nội vụ trước ngày 25/12/2026.",
        "b) Thành lập tổ công tác giải quyết tranh chấp lao động, trình Trưởng ban trước ngày 10/12/2026.",
        "c) Phối hợp với Liên đoàn Lao động thành phố thăm, tặng quà công nhân có hoàn cảnh khó khăn, xong trước ngày 30/01/2027.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "a) Lập danh sách doanh nghiệp có nguy cơ ngừng sản xuất, nợ lương; gửi Phòng Quản lý lao động trước ngày 05/12/2026.",
        "b) Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường kiểm tra công tác PCCC tại các doanh nghiệp dệt may, da giày từ ngày 07/12 đến ngày 25/12/2026.",
        "3. Phòng Tài nguyên và Môi trường",
        "Yêu cầu chủ đầu tư hạ tầng KCN có phương án trực vận hành trạm xử lý nước thải trong dịp nghỉ Tết, tổng hợp trước ngày 20/01/2027.",
        "4. Trung tâm Dịch vụ việc làm",
        "a) Khảo sát nhu cầu tuyển dụng sau Tết của doanh nghiệp. Sản phẩm: Báo cáo khảo sát. Thời hạn: 15/01/2027.",
        "b) Tổ chức Ngày hội việc làm đầu xuân. Sản phẩm: Ngày hội việc làm. Thời hạn: Tháng 02/2027.",
        "5. Văn phòng",
        "a) Phân công lịch trực Tết, gửi các phòng, đơn vị trước ngày 25/01/2027.",
        "b) Tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND thành phố trước ngày 20/02/2027.",
        "III. TỔ CHỨC THỰC HIỆN",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về Phòng Quản lý lao động để tổng hợp, báo cáo lãnh đạo Ban xem xét./.",
        "Nơi nhận:\n- UBND TP (để b/c);\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, QLLĐ.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Tổng hợp tình hình tiền lương, phương án thưởng Tết của doanh nghiệp, báo cáo Sở Nội vụ trước ngày 25/12/2026", (L,), due="2026-12-25"),
        Wanted("Thành lập tổ công tác giải quyết tranh chấp lao động, trình Trưởng ban trước ngày 10/12/2026", (L,), due="2026-12-10"),
        Wanted("thăm, tặng quà công nhân có hoàn cảnh khó khăn", (L,), due="2027-01-30"),
        Wanted("Lập danh sách doanh nghiệp có nguy cơ ngừng sản xuất, nợ lương; gửi Phòng Quản lý lao động trước ngày 05/12/2026", (D,), due="2026-12-05"),
        Wanted("kiểm tra công tác PCCC tại các doanh nghiệp dệt may, da giày", (D,), (M,), due="2026-12-25"),
        Wanted("Yêu cầu chủ đầu tư hạ tầng KCN có phương án trực vận hành trạm xử lý nước thải trong dịp nghỉ Tết, tổng hợp trước ngày 20/01/2027", (M,), due="2027-01-20"),
        Wanted("Khảo sát nhu cầu tuyển dụng sau Tết của doanh nghiệp", (T,), product="Báo cáo khảo sát", due="2027-01-15"),
        Wanted("Tổ chức Ngày hội việc làm đầu xuân", (T,), product="Ngày hội việc làm", due="2027-02-28"),
        Wanted("Phân công lịch trực Tết, gửi các phòng, đơn vị trước ngày 25/01/2027", (V,), due="2027-01-25"),
        Wanted("Tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND thành phố trước ngày 20/02/2027", (V,), due="2027-02-20"),
    )
    return Document("KH bao dam Tet Dinh Mui.docx", data, wanted, date(2026, 11, 25))
