# ruff: noqa: E501
"""Papers of an ordinary August 2026, written by another clerk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _month_list()
    yield _conclusion()
    yield _by_unit()
    yield _chat()
    yield _pasted_table()
    yield _holiday()
    yield _procedures()
    yield _budget()
    yield _directions()
    yield _fire_safety()
    yield _inspection()
    yield _report()
    yield _mail()
    yield _nine_months()


def _month_list() -> Document:
    columns = ("deadline", "content", "lead", "support", "boss")
    row = rows_of(columns)
    rows: list[Any] = [
        ["VIỆC THÁNG 8/2026 - BAN QUẢN LÝ KKT HẢI PHÒNG"],
        ["Hạn", "Việc phải làm", "Chủ trì", "Phối hợp", "LĐ Ban"],
        row("05/8", "Báo cáo tình hình thu hút đầu tư 7 tháng", "QLĐT", "DN&GSĐT", "PTB Hải", lead=Q, support=D, due="2026-08-05"),
        row("07/8", "Báo cáo tháng 7 gửi Cục Thống kê, Thuế thành phố", "DN&GSĐT", None, "PTB Hải", lead=D, due="2026-08-07"),
        row("10/8", "Lịch tiếp công dân quý III, niêm yết tại trụ sở", "VP", None, "TB", lead=V, due="2026-08-10"),
        row("12/8", "Góp ý dự thảo Nghị định sửa đổi về KCN, KKT", "QLĐT", "TN&MT, QLLĐ, DN&GSĐT", "PTB Hải", lead=Q, support=[M, L, D],
            due="2026-08-12"),
        row("14/8", "Tổng hợp nhu cầu nhà ở công nhân KCN VSIP, Tràng Duệ", "QLLĐ", "Trung tâm", "PTB Hà", lead=L, support=T, due="2026-08-14"),
        row("15/8", "Phiên giao dịch việc làm tháng 8", "Trung tâm", "QLLĐ", "PTB Hà", lead=T, support=L, due="2026-08-15"),
        row("20/8", "Báo cáo kết quả quan trắc nước thải quý II", "TN&MT", None, "PTB Hải", lead=M, due="2026-08-20"),
        row("20/8", "Kế hoạch diễn tập PCCC trụ sở", "VP", "Công an phường", "TB", lead=V, support=(), due="2026-08-20"),
        row("25/8", "Báo cáo kết quả tháng 8, nhiệm vụ tháng 9", "VP", "các PCM, ĐVSN", "TB", lead=V, support=ALL, due="2026-08-25"),
        row("28/8", "Trang trí, khánh tiết chào mừng Quốc khánh 2/9", "VP", "Trung tâm", "TB", lead=V, support=T, due="2026-08-28"),
        row("31/8", "Rà soát giấy phép lao động hết hạn trong quý IV", "QLLĐ", None, "PTB Hà", lead=L, due="2026-08-31"),
        row("T8", "Hồ sơ điều chỉnh quy hoạch KCN Tân Liên", "QLĐT", "TN&MT", "PTB Hải", lead=Q, support=M, due="2026-08-31"),
        row("hằng tuần", "Cập nhật tiến độ nhiệm vụ trên HpNet", "các PCM, ĐVSN", "VP", "TB", lead=ALL, support=V, due=None),
        row(None, "Theo dõi đình công, tranh chấp lao động", "QLLĐ", None, "PTB Hà", lead=L, due=None),
    ]
    return Document("viec-thang-8", workbook(cells(rows)), tasks(rows), date(2026, 8, 3))


def _conclusion() -> Document:
    data = word(
        "BAN QUẢN LÝ\nKHU KINH TẾ HẢI PHÒNG",
        "Số: 3215/TB-BQL",
        "Hải Phòng, ngày 06 tháng 8 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi làm việc về tiến độ các dự án hạ tầng KCN",
        "Chiều 04/8/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì buổi làm việc với các chủ đầu tư hạ tầng. Dự họp có lãnh đạo Văn phòng, P. QLĐT, P. DN&GSĐT, "
        "P. TN&MT. Sau khi nghe báo cáo, Phó Trưởng ban kết luận như sau:",
        "1. Về KCN Tràng Duệ 3:",
        "- P. QLĐT đôn đốc chủ đầu tư nộp hồ sơ thẩm định thiết kế trước 20/8/2026.",
        "- P. TN&MT kiểm tra việc thực hiện giấy phép môi trường, báo cáo PTB trước 25/8/2026.",
        "2. Về KCN Nam Đình Vũ:",
        "- P. DN&GSĐT chủ trì, phối hợp với P. QLĐT làm rõ nguyên nhân chậm góp vốn, đề xuất xử lý, xong trước 31/8/2026.",
        "- P. TN&MT hướng dẫn chủ đầu tư thủ tục thuê đất mặt nước.",
        "3. Về KCN Tiên Thanh:",
        "- P. QLĐT dự thảo văn bản báo cáo UBND thành phố gia hạn tiến độ, trình PTB trước 14/8/2026.",
        "- P. QLLĐ phối hợp với Trung tâm Dịch vụ việc làm dự báo nhu cầu lao động đến năm 2030, hoàn thành trong tháng 9/2026.",
        "4. Văn phòng theo dõi, đôn đốc, tổng hợp kết quả báo cáo Phó Trưởng ban trước 05/9/2026.",
        "Đề nghị các chủ đầu tư nghiêm túc thực hiện cam kết.",
        "Nơi nhận: TB, các PTB; các phòng, TT; lưu VT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("đôn đốc chủ đầu tư nộp hồ sơ thẩm định thiết kế", (Q,), due="2026-08-20"),
        Wanted("kiểm tra việc thực hiện giấy phép môi trường, báo cáo PTB trước 25/8/2026", (M,), due="2026-08-25"),
        Wanted("làm rõ nguyên nhân chậm góp vốn, đề xuất xử lý", (D,), (Q,), due="2026-08-31"),
        Wanted("hướng dẫn chủ đầu tư thủ tục thuê đất mặt nước", (M,)),
        Wanted("dự thảo văn bản báo cáo UBND thành phố gia hạn tiến độ, trình PTB trước 14/8/2026", (Q,), due="2026-08-14"),
        Wanted("dự báo nhu cầu lao động đến năm 2030", (L,), (T,), due="2026-09-30"),
        Wanted("theo dõi, đôn đốc, tổng hợp kết quả báo cáo Phó Trưởng ban trước 05/9/2026", (V,), due="2026-09-05"),
    )
    return Document("tb-3215", data, wanted, date(2026, 8, 7))


def _by_unit() -> Document:
    columns = ("number", "content", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BIỂU GIAO NHIỆM VỤ 5 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo QĐ số 1140/QĐ-BQL ngày 31/7/2026)"],
        ["TT", "Nhiệm vụ", "Kết quả", "Thời hạn"],
        ["I", "VĂN PHÒNG"],
        row(1, "Xây dựng Đề án vị trí việc làm sau sắp xếp", "Đề án", "30/9/2026", lead=V, due="2026-09-30"),
        row(2, "Chỉnh lý hồ sơ lưu trữ giai đoạn 2016-2020", "Hồ sơ chỉnh lý", "Quý IV/2026", lead=V, due="2026-12-31"),
        row(3, "Kiểm tra cải cách hành chính tại các phòng, đơn vị", "Thông báo kết quả", "10/2026", lead=V, due="2026-10-31"),
        row(4, "Tổng kết công tác năm", "Báo cáo, hội nghị", "20/12/2026", lead=V, due="2026-12-20"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(1, "Lập danh mục dự án kêu gọi đầu tư 2027", "Danh mục", "30/11/2026", lead=Q, due="2026-11-30"),
        row(2, "Thẩm định chủ trương đầu tư 03 KCN mới", "Tờ trình", "Quý IV/2026", lead=Q, due="2026-12-31"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(1, "Giám sát đầu tư 40 dự án theo kế hoạch", "Báo cáo giám sát", "30/11/2026", lead=D, due="2026-11-30"),
        row(2, "Đánh giá hiệu quả sử dụng đất của doanh nghiệp thứ cấp", "Báo cáo", "9/2026", lead=D, due="2026-09-30"),
        row(3, "Giải đáp vướng mắc cho doanh nghiệp", None, "Thường xuyên", lead=D, due=None),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(1, "Kiểm tra pháp luật lao động 20 doanh nghiệp", "Kết luận kiểm tra", "31/10/2026", lead=L, due="2026-10-31"),
        row(2, "Khảo sát tiền lương, thưởng Tết 2027", "Báo cáo", "15/12/2026", lead=L, due="2026-12-15"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(1, "Hướng dẫn chuyển đổi KCN sinh thái", "02 hồ sơ đăng ký", "Quý IV/2026", lead=M, due="2026-12-31"),
        row(2, "Rà soát cấp giấy phép môi trường dự án đang hoạt động", "Danh sách", "15/9/2026", lead=M, due="2026-09-15"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(1, "Tuyển sinh 04 lớp đào tạo an toàn lao động", "04 lớp", "30/10/2026", lead=T, due="2026-10-30"),
        row(2, "Hợp tác với 05 trường nghề", "Biên bản ghi nhớ", "Năm 2026", lead=T, due="2026-12-31"),
        ["Cộng: 15 nhiệm vụ"],
    ]
    return Document("bieu-giao-nhiem-vu", workbook(cells(rows)), tasks(rows), date(2026, 8, 4))


def _chat() -> Document:
    text = """Các đ/c ơi, sáng mai TB họp với Sở Xây dựng nên nhờ các phòng:
- P.QLĐT: in 10 bộ bản đồ quy hoạch KKT ven biển phía Nam, xong trong chiều nay 11/8
- P.TN&MT: tổng hợp diện tích đất đã GPMB từng KCN, gửi VP trước 15h ngày 11/8
- P.DN&GSĐT: danh sách dự án chậm tiến độ, gửi trước 12/8
- P.QLLĐ: số liệu công nhân có nhu cầu nhà ở, hạn 12/8
- Trung tâm: cử 1 bạn chụp ảnh, viết tin
Ngoài ra các phòng chuyên môn rà lại hồ sơ trễ hạn trên một cửa, báo VP trước thứ 6 (14/8) nhé. Cảm ơn các đ/c"""
    wanted = (
        Wanted("in 10 bộ bản đồ quy hoạch KKT ven biển phía Nam", (Q,), due="2026-08-11"),
        Wanted("tổng hợp diện tích đất đã GPMB từng KCN", (M,), due="2026-08-11"),
        Wanted("danh sách dự án chậm tiến độ", (D,), due="2026-08-12"),
        Wanted("số liệu công nhân có nhu cầu nhà ở", (L,), due="2026-08-12"),
        Wanted("cử 1 bạn chụp ảnh, viết tin", (T,)),
        Wanted("rà lại hồ sơ trễ hạn trên một cửa, báo VP trước thứ 6 (14/8)", (PCM,), due="2026-08-14"),
    )
    return Document("nhom-zalo-11-8", text.encode(), wanted, date(2026, 8, 11))


def _pasted_table() -> Document:
    columns = ("number", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Đơn vị thực hiện", "Thời hạn"],
        row("1", "Nộp báo cáo tự chấm điểm CCHC 6 tháng", "Các phòng chuyên môn, đơn vị sự nghiệp", "18/8/2026", lead=ALL, due="2026-08-18"),
        row("2", "Tài liệu kiểm chứng tiêu chí về đầu tư", "Phòng QLĐT", "19/8/2026", lead=Q, due="2026-08-19"),
        row("3", "Tài liệu kiểm chứng tiêu chí truyền thông", "Trung tâm DVVL", "19/8/2026", lead=T, due="2026-08-19"),
        row("4", "Giải trình hồ sơ trễ hạn lĩnh vực lao động", "Phòng QLLĐ", "17/8/2026", lead=L, due="2026-08-17"),
        row("5", "Nhập điểm, gửi Sở Nội vụ", "Văn phòng", "21/8/2026", lead=V, due="2026-08-21"),
    ]
    table = "\n".join("\t".join(line) for line in cells(rows))
    return Document("bang-cchc-dan-vao", ("Phân công chấm điểm CCHC, các phòng xem nhé:\n" + table).encode(), tasks(rows), date(2026, 8, 13))


def _holiday() -> Document:
    columns = ("number", "content", "deadline", "lead", "support")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung", "Thời gian", "Chủ trì", "Phối hợp"],
        row("1", "Lập danh sách trực lãnh đạo, trực chuyên môn dịp nghỉ lễ", "24/8/2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", lead=V,
            support=ALL, due="2026-08-24"),
        row("2", "Treo cờ Tổ quốc, vệ sinh trụ sở", "28/8/2026", "Văn phòng", "Trung tâm DVVL", lead=V, support=T, due="2026-08-28"),
        row("3", "Nắm tình hình lịch nghỉ lễ, sản xuất của doanh nghiệp", "26/8/2026", "P. Quản lý lao động", "", lead=L, due="2026-08-26"),
        row("4", "Văn bản nhắc doanh nghiệp bảo đảm an toàn PCCC, môi trường trong dịp lễ", "25/8/2026", "P. Tài nguyên và Môi trường",
            "P. DN&GSĐT", lead=M, support=D, due="2026-08-25"),
        row("5", "Tổ chức đoàn viếng Nghĩa trang liệt sĩ", "01/9/2026", "Văn phòng", "Đoàn Thanh niên", lead=V, support=(), due="2026-09-01"),
        row("6", "Đăng bài tuyên truyền trên Cổng TTĐT, fanpage", "Từ 20/8 đến 05/9/2026", "Trung tâm DVVL", "Văn phòng", lead=T, support=V,
            due="2026-09-05"),
        row("7", "Báo cáo nhanh tình hình trực lễ", "03/9/2026", "Văn phòng", "", lead=V, due="2026-09-03"),
    ]
    data = word(
        "BAN QUẢN LÝ KKT HẢI PHÒNG",
        "Số 3390/KH-BQL",
        "KẾ HOẠCH",
        "Tổ chức các hoạt động kỷ niệm 81 năm Quốc khánh nước CHXHCN Việt Nam (02/9/1945 - 02/9/2026)",
        "Ban Quản lý ban hành Kế hoạch với các nội dung sau:",
        "1. Yêu cầu: trang trọng, tiết kiệm, an toàn.",
        "2. Phân công:",
        cells(rows),
        "3. Kinh phí: chi thường xuyên của Văn phòng.",
        "Nhận được Kế hoạch này, đề nghị các phòng, Trung tâm triển khai thực hiện./.",
        "KT. TRƯỞNG BAN",
    )
    return Document("ke-hoach-2-9", data, tasks(rows), date(2026, 8, 19))


def _procedures() -> Document:
    columns = ("number", "field", "content", "assigned", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Lĩnh vực", "Nội dung rà soát, đơn giản hóa", "Phân công thực hiện", "Hoàn thành"],
        row("1", "Đầu tư", "Thủ tục cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Chủ trì: P. QLĐT\nPhối hợp: Văn phòng", "15.9.2026", lead=Q,
            support=V, due="2026-09-15"),
        row("2", "Đầu tư", "Thủ tục chấm dứt hoạt động dự án", "Chủ trì: P. QLĐT\nPhối hợp: P. DN&GSĐT", "15.9.2026", lead=Q, support=D,
            due="2026-09-15"),
        row("3", "Thương mại", "Thủ tục cấp Giấy chứng nhận xuất xứ hàng hóa", "Chủ trì: P. DN&GSĐT\nPhối hợp: Văn phòng", "20.9.2026", lead=D,
            support=V, due="2026-09-20"),
        row("4", "Lao động", "Thủ tục cấp giấy phép lao động", "Chủ trì: P. QLLĐ\nPhối hợp: Văn phòng, Trung tâm DVVL", "20.9.2026", lead=L,
            support=[V, T], due="2026-09-20"),
        row("5", "Lao động", "Thủ tục đăng ký nội quy lao động", "Chủ trì: P. QLLĐ", "30.9.2026", lead=L, due="2026-09-30"),
        row("6", "Môi trường", "Thủ tục cấp giấy phép môi trường", "Chủ trì: P. TN&MT\nPhối hợp: P. QLĐT", "30.9.2026", lead=M, support=Q,
            due="2026-09-30"),
    ]
    data = word(
        "PHỤ LỤC PHÂN CÔNG RÀ SOÁT THỦ TỤC HÀNH CHÍNH",
        "(Kèm theo Công văn số 3302/BQL-VP ngày 12/8/2026)",
        cells(rows),
        "Ghi chú: kết quả rà soát gửi tổ Kiểm soát TTHC (Văn phòng) bản giấy và file mềm.",
    )
    return Document("phu-luc-tthc", data, tasks(rows), date(2026, 8, 14))


def _budget() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3348/BQL-VP",
        "V/v xây dựng dự toán năm 2027 và chương trình công tác năm 2027",
        "Hải Phòng, ngày 14 tháng 8 năm 2026",
        "Kính gửi: Lãnh đạo các phòng, Trung tâm",
        "Thực hiện hướng dẫn của Sở Tài chính tại Công văn số 2210/STC-NS ngày 07/8/2026, Ban Quản lý đề nghị các phòng, Trung tâm thực hiện:",
        "I. DỰ TOÁN NĂM 2027",
        "1. Văn phòng:",
        "a) Lập dự toán chi quản lý hành chính, biên chế, quỹ lương năm 2027 trước ngày 21/8/2026;",
        "b) Tổng hợp dự toán toàn Ban gửi Sở Tài chính trước ngày 31/8/2026.",
        "2. Phòng Quản lý đầu tư: xây dựng dự toán xúc tiến đầu tư, gửi Văn phòng trước ngày 20/8/2026.",
        "3. Phòng Tài nguyên và Môi trường: lập dự toán sự nghiệp môi trường (quan trắc, kiểm tra), gửi Văn phòng trước ngày 20/8/2026.",
        "4. Trung tâm Dịch vụ việc làm: báo cáo phương án tự chủ, dự toán thu - chi sự nghiệp; thời hạn 20/8/2026.",
        "II. CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027",
        "1. Các phòng chuyên môn, Trung tâm Dịch vụ việc làm đăng ký nội dung chương trình công tác năm 2027 về Văn phòng trước ngày 15/10/2026.",
        "2. Văn phòng chủ trì tổng hợp, dự thảo Chương trình công tác, lấy ý kiến lãnh đạo Ban trong tháng 11/2026.",
        "Quá thời hạn trên, đơn vị nào không gửi thì tự chịu trách nhiệm trước Trưởng ban./.",
        "Nơi nhận:\n- Như kính gửi;\n- Lưu VT.",
        "KT. TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Lập dự toán chi quản lý hành chính, biên chế, quỹ lương năm 2027", (V,), due="2026-08-21"),
        Wanted("Tổng hợp dự toán toàn Ban gửi Sở Tài chính trước ngày 31/8/2026", (V,), due="2026-08-31"),
        Wanted("xây dựng dự toán xúc tiến đầu tư", (Q,), due="2026-08-20"),
        Wanted("lập dự toán sự nghiệp môi trường (quan trắc, kiểm tra)", (M,), due="2026-08-20"),
        Wanted("báo cáo phương án tự chủ, dự toán thu - chi sự nghiệp", (T,), due="2026-08-20"),
        Wanted("đăng ký nội dung chương trình công tác năm 2027 về Văn phòng trước ngày 15/10/2026", (PCM, T), due="2026-10-15"),
        Wanted("tổng hợp, dự thảo Chương trình công tác, lấy ý kiến lãnh đạo Ban trong tháng 11/2026", (V,), due="2026-11-30"),
    )
    return Document("cv-du-toan-2027", data, wanted, date(2026, 8, 17))


def _directions() -> Document:
    columns = ("given", "boss", "content", "lead", "support", "deadline", "percent")
    row = rows_of(columns)
    rows: list[Any] = [
        ["SỔ THEO DÕI Ý KIẾN CHỈ ĐẠO CỦA LÃNH ĐẠO BAN - THÁNG 8/2026"],
        ["Ngày giao", "Người giao", "Nội dung chỉ đạo", "ĐV chính", "ĐV phối hợp", "Hạn", "% hoàn thành"],
        row(datetime(2026, 8, 3), "TB", "Báo cáo nhanh vụ cháy kho Công ty Hải Minh", "TN&MT", "VP", datetime(2026, 8, 5), 1, lead=M, support=V,
            due="2026-08-05"),
        row(datetime(2026, 8, 4), "PTB Hải", "Trả lời kiến nghị của Hiệp hội doanh nghiệp Hàn Quốc", "DN&GSĐT", "QLLĐ", datetime(2026, 8, 18), 0.5,
            lead=D, support=L, due="2026-08-18"),
        row(datetime(2026, 8, 6), "TB", "Rà soát xe công, đề xuất thanh lý", "VP", None, datetime(2026, 8, 28), 0.2, lead=V, due="2026-08-28"),
        row(datetime(2026, 8, 10), "PTB Hà", "Phương án hỗ trợ lao động Công ty giày Hải Minh bị cắt giảm đơn hàng", "QLLĐ", "Trung tâm",
            datetime(2026, 8, 21), 0.3, lead=L, support=T, due="2026-08-21"),
        row(datetime(2026, 8, 11), "PTB Hải", "Đề xuất vị trí bãi đỗ xe công nhân KCN Nomura", "QLĐT", "TN&MT", datetime(2026, 9, 10), 0, lead=Q,
            support=M, due="2026-09-10"),
        row(datetime(2026, 8, 12), "TB", "Quy trình xử lý phản ánh qua đường dây nóng", "VP", "Các phòng chuyên môn", datetime(2026, 8, 31), 0, lead=V,
            support=PCM, due="2026-08-31"),
        row(datetime(2026, 8, 13), "PTB Hà", "Xây dựng video hướng dẫn nộp hồ sơ giấy phép lao động", "Trung tâm", "QLLĐ", datetime(2026, 9, 15), 0,
            lead=T, support=L, due="2026-09-15"),
        row(datetime(2026, 8, 14), "TB", "Nghiên cứu mô hình khu thương mại tự do, đề xuất cơ chế", "QLĐT", "DN&GSĐT", None, 0, lead=Q, support=D,
            due=None),
        row(datetime(2026, 8, 17), "PTB Hải", "Kiểm tra phản ánh xả thải kênh An Kim Hải", "TN&MT", None, datetime(2026, 8, 20), 0, lead=M,
            due="2026-08-20"),
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=3):
            line[0].number_format = line[5].number_format = "dd/mm/yyyy"
            line[6].number_format = "0%"

    return Document("so-theo-doi-chi-dao", workbook(cells(rows), prepare=prepare), tasks(rows), date(2026, 8, 18))


def _fire_safety() -> Document:
    columns = ("number", "fault", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Tồn tại", "Biện pháp khắc phục", "Đơn vị thực hiện", "Thời hạn"],
        row("1", "04 bình chữa cháy tầng 2 hết hạn kiểm định", "Kiểm định, nạp lại toàn bộ bình chữa cháy", "Văn phòng", "25/8/2026", lead=V,
            due="2026-08-25"),
        row("2", "Tài liệu để tại hành lang thoát nạn", "Di dời tài liệu, trả lại lối thoát nạn", "P. QLĐT, P. TN&MT", "21/8/2026", lead=[Q, M],
            due="2026-08-21"),
        row("3", "Đèn chiếu sáng sự cố hỏng", "Thay thế 06 đèn sự cố", "Văn phòng", "31/8/2026", lead=V, due="2026-08-31"),
        row("4", "Nhà để xe Trung tâm chưa có nội quy PCCC", "Niêm yết nội quy, lắp biển cấm lửa", "Trung tâm DVVL", "22/8/2026", lead=T,
            due="2026-08-22"),
        row("5", "Đội PCCC cơ sở chưa kiện toàn", "Ban hành quyết định kiện toàn, cử đi tập huấn", "Văn phòng", "Tháng 9/2026", lead=V,
            due="2026-09-30"),
    ]
    data = word(
        "BIÊN BẢN TỰ KIỂM TRA",
        "An toàn phòng cháy và chữa cháy trụ sở Ban Quản lý",
        "Hôm nay, ngày 18/8/2026, Tổ kiểm tra gồm: ông Phạm Anh Tuấn - Chánh Văn phòng, Tổ trưởng; bà Vũ Thị Lan - chuyên viên.",
        "Qua kiểm tra, hệ thống báo cháy tự động hoạt động bình thường. Tổ kiểm tra ghi nhận các tồn tại và kiến nghị:",
        cells(rows),
        "Biên bản được lập thành 02 bản.",
        "TỔ TRƯỞNG                         THƯ KÝ",
    )
    return Document("bien-ban-pccc", data, tasks(rows), date(2026, 8, 19))


def _inspection() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "KẾ HOẠCH",
        "Chuẩn bị làm việc với Đoàn kiểm tra công vụ thành phố",
        "(Số 3405/KH-BQL ngày 20/8/2026)",
        "I. YÊU CẦU",
        "Chuẩn bị đầy đủ, trung thực hồ sơ, tài liệu theo đề cương của Đoàn kiểm tra.",
        "II. NỘI DUNG",
        "1. Xây dựng báo cáo theo đề cương của Đoàn kiểm tra",
        "- Chủ trì: Văn phòng",
        "- Phối hợp: Các phòng chuyên môn, đơn vị sự nghiệp",
        "- Sản phẩm: Báo cáo của Ban Quản lý",
        "- Thời hạn: 28/8/2026",
        "2. Rà soát hồ sơ giải quyết thủ tục đầu tư từ 01/01/2025",
        "- Chủ trì: Phòng Quản lý đầu tư",
        "- Phối hợp: Văn phòng",
        "- Sản phẩm: Danh mục hồ sơ",
        "- Thời hạn: 31/8/2026",
        "3. Rà soát hồ sơ cấp giấy phép lao động cho người nước ngoài",
        "- Chủ trì: Phòng Quản lý lao động",
        "- Phối hợp: Văn phòng",
        "- Sản phẩm: Danh mục hồ sơ",
        "- Thời hạn: 31/8/2026",
        "4. Tổng hợp hồ sơ kiểm tra doanh nghiệp năm 2025, 2026",
        "- Chủ trì: Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Phối hợp: Phòng Tài nguyên và Môi trường",
        "- Sản phẩm: Bảng tổng hợp",
        "- Thời hạn: 01/9/2026",
        "5. Bố trí phòng làm việc, phương tiện phục vụ Đoàn kiểm tra",
        "- Chủ trì: Văn phòng",
        "- Thời hạn: 04/9/2026",
        "III. TỔ CHỨC THỰC HIỆN",
        "Giao Văn phòng đôn đốc việc thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 05/9/2026.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Xây dựng báo cáo theo đề cương của Đoàn kiểm tra", (V,), (ALL,), "Báo cáo của Ban Quản lý", "2026-08-28"),
        Wanted("Rà soát hồ sơ giải quyết thủ tục đầu tư từ 01/01/2025", (Q,), (V,), "Danh mục hồ sơ", "2026-08-31"),
        Wanted("Rà soát hồ sơ cấp giấy phép lao động cho người nước ngoài", (L,), (V,), "Danh mục hồ sơ", "2026-08-31"),
        Wanted("Tổng hợp hồ sơ kiểm tra doanh nghiệp năm 2025, 2026", (D,), (M,), "Bảng tổng hợp", "2026-09-01"),
        Wanted("Bố trí phòng làm việc, phương tiện phục vụ Đoàn kiểm tra", (V,), due="2026-09-04"),
        Wanted("đôn đốc việc thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 05/9/2026", (V,), due="2026-09-05"),
    )
    return Document("ke-hoach-don-doan-kiem-tra", data, wanted, date(2026, 8, 21))


def _report() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 3470/BC-BQL",
        "Hải Phòng, ngày 25 tháng 8 năm 2026",
        "BÁO CÁO",
        "Kết quả công tác tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2026",
        "A. KẾT QUẢ CÔNG TÁC THÁNG 8",
        "1. Thu hút đầu tư: cấp mới 09 dự án, điều chỉnh tăng vốn 14 dự án; tổng vốn FDI đạt 312 triệu USD.",
        "2. Lao động: tổng số lao động trong KCN, KKT là 215.600 người; cấp mới 186 giấy phép lao động.",
        "3. Môi trường: kiểm tra 07 doanh nghiệp, phát hiện 01 doanh nghiệp vi phạm.",
        "4. Hạn chế: một số nhiệm vụ còn chậm so với kế hoạch.",
        "B. NHIỆM VỤ TRỌNG TÂM THÁNG 9",
        "1. Phòng Quản lý đầu tư hoàn thiện hồ sơ Khu thương mại tự do, trình UBND thành phố trước ngày 20/9/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra 08 dự án chậm tiến độ theo kế hoạch; xong trong tháng 9/2026.",
        "3. Phòng Quản lý lao động tổ chức 02 hội nghị tuyên truyền pháp luật lao động, hoàn thành trước ngày 25/9/2026.",
        "4. Phòng Tài nguyên và Môi trường tham mưu xử lý vi phạm của Công ty CP Thép Hải Minh trước ngày 10/9/2026.",
        "5. Trung tâm Dịch vụ việc làm tổ chức 02 phiên giao dịch việc làm vào ngày 12/9 và 26/9/2026.",
        "6. Văn phòng chuẩn bị báo cáo 9 tháng đầu năm, hoàn thành trước ngày 18/9/2026.",
        "7. Các phòng chuyên môn tiếp tục giải quyết hồ sơ TTHC đúng hạn, không để tồn đọng.",
        "Trên đây là báo cáo kết quả công tác tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2026./.",
        "Nơi nhận:\n- UBND TP;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
    )
    wanted = (
        Wanted("hoàn thiện hồ sơ Khu thương mại tự do, trình UBND thành phố trước ngày 20/9/2026", (Q,), due="2026-09-20"),
        Wanted("kiểm tra 08 dự án chậm tiến độ theo kế hoạch", (D,), due="2026-09-30"),
        Wanted("tổ chức 02 hội nghị tuyên truyền pháp luật lao động", (L,), due="2026-09-25"),
        Wanted("tham mưu xử lý vi phạm của Công ty CP Thép Hải Minh", (M,), due="2026-09-10"),
        Wanted("tổ chức 02 phiên giao dịch việc làm vào ngày 12/9 và 26/9/2026", (T,), due="2026-09-26"),
        Wanted("chuẩn bị báo cáo 9 tháng đầu năm", (V,), due="2026-09-18"),
        Wanted("tiếp tục giải quyết hồ sơ TTHC đúng hạn, không để tồn đọng", (PCM,)),
    )
    return Document("bao-cao-thang-8", data, wanted, date(2026, 8, 27))


def _mail() -> Document:
    text = """Từ: Văn phòng Ban Quản lý KKT Hải Phòng
Gửi: Lãnh đạo các phòng, Trung tâm
Ngày: 26/8/2026
Tiêu đề: Chuẩn bị Hội nghị giao ban với doanh nghiệp hạ tầng ngày 11/9

Kính gửi các anh/chị,

Theo chỉ đạo của Trưởng ban, Văn phòng gửi phân công chuẩn bị Hội nghị như sau:

1/ Phòng Quản lý đầu tư: báo cáo tiến độ lấp đầy các KCN, gửi trước 04/9.
2/ Phòng Doanh nghiệp và Giám sát đầu tư: tổng hợp kiến nghị của doanh nghiệp hạ tầng - trước 07/9.
3/ Phòng Tài nguyên và Môi trường: báo cáo chuyên đề xử lý nước thải tập trung - trước 07/9.
4/ Phòng Quản lý lao động: chuẩn bị ý kiến về nhà ở công nhân, thiết chế công đoàn - trước 07/9.
5/ Văn phòng: giấy mời, hội trường, tài liệu - trước 09/9.

Mọi thắc mắc xin liên hệ đ/c Trang, ĐT 0225.3823.xxx.
Trân trọng."""
    wanted = (
        Wanted("báo cáo tiến độ lấp đầy các KCN", (Q,), due="2026-09-04"),
        Wanted("tổng hợp kiến nghị của doanh nghiệp hạ tầng", (D,), due="2026-09-07"),
        Wanted("báo cáo chuyên đề xử lý nước thải tập trung", (M,), due="2026-09-07"),
        Wanted("chuẩn bị ý kiến về nhà ở công nhân, thiết chế công đoàn", (L,), due="2026-09-07"),
        Wanted("giấy mời, hội trường, tài liệu", (V,), due="2026-09-09"),
    )
    return Document("thu-giao-ban-ha-tang", text.encode(), wanted, date(2026, 8, 26))


def _nine_months() -> Document:
    columns = ("number", "content", "lead", "form", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        [None, "PHÂN CÔNG CHUẨN BỊ NỘI DUNG HỘI NGHỊ SƠ KẾT 9 THÁNG NĂM 2026"],
        [None, "(Kèm theo CV số 3488/BQL-VP ngày 26/8/2026)"],
        [],
        ["STT", "Nội dung", "Phòng, đơn vị", "Hình thức gửi", "Ngày gửi VP"],
        ["A", "SỐ LIỆU"],
        row(1, "Số liệu thu hút đầu tư 9 tháng (ước thực hiện)", "P. QLĐT", "File excel", datetime(2026, 9, 14), lead=Q, due="2026-09-14"),
        row(2, "Số liệu sản xuất kinh doanh, xuất nhập khẩu, nộp ngân sách", "P. DN&GSĐT", "File excel", datetime(2026, 9, 14), lead=D, due="2026-09-14"),
        row(3, "Số liệu lao động, thu nhập bình quân, bảo hiểm xã hội", "P. QLLĐ", "File excel", datetime(2026, 9, 14), lead=L, due="2026-09-14"),
        row(4, "Số liệu đất đai, môi trường", "P. TN&MT", "File excel", datetime(2026, 9, 14), lead=M, due="2026-09-14"),
        row(5, "Số liệu tư vấn, giới thiệu việc làm, đào tạo", "Trung tâm DVVL", "File excel", datetime(2026, 9, 14), lead=T, due="2026-09-14"),
        ["B", "BÁO CÁO, THAM LUẬN"],
        row(6, "Báo cáo sơ kết 9 tháng, phương hướng quý IV", "Văn phòng", "Văn bản", datetime(2026, 9, 21), lead=V, due="2026-09-21"),
        row(7, "Tham luận về giải pháp thu hút dự án bán dẫn", "P. QLĐT", "Văn bản", datetime(2026, 9, 18), lead=Q, due="2026-09-18"),
        row(8, "Tham luận về phát triển KCN sinh thái", "P. TN&MT", "Văn bản", datetime(2026, 9, 18), lead=M, due="2026-09-18"),
        row(9, "Báo cáo kết quả thực hiện nhiệm vụ được giao của đơn vị", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn bản ký số",
            datetime(2026, 9, 15), lead=ALL, due="2026-09-15"),
        ["C", "HẬU CẦN"],
        row(10, "Giấy mời, maket, hội trường", "Văn phòng", None, datetime(2026, 9, 24), lead=V, due="2026-09-24"),
        row(11, "Đề xuất khen thưởng đột xuất", "Văn phòng", "Tờ trình", datetime(2026, 9, 22), lead=V, due="2026-09-22"),
        row(12, "Phóng sự ảnh hoạt động 9 tháng", "Trung tâm DVVL", "Slide", datetime(2026, 9, 23), lead=T, due="2026-09-23"),
        [],
        [None, "Người lập", None, "Chánh Văn phòng"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=6):
            line[4].number_format = "dd/mm/yyyy"

    return Document("phan-cong-so-ket-9-thang", workbook(cells(rows), prepare=prepare), tasks(rows), date(2026, 8, 28))
