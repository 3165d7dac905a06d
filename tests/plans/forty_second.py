# ruff: noqa: E501
"""An ordinary May 2026: between the holidays and the end of the half year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _programme()
    yield _tracking()
    yield _briefing()
    yield _action_month()
    yield _pasted_week()
    yield _half_year_report()
    yield _delegation()
    yield _index()
    yield _dialogue()
    yield _pasted_director()
    yield _june()
    yield _urging()
    yield _digital()


def _programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product", "note"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 1962/KH-BQL ngày 29/4/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Sản phẩm", "Ghi chú"],
        ["I", "CÔNG TÁC QUẢN LÝ ĐẦU TƯ"],
        row(1, "Thẩm định, trình cấp Giấy chứng nhận đăng ký đầu tư cho các dự án tại KCN Tràng Duệ 3", "Phòng QLĐT",
            "Phòng TN&MT", "Thường xuyên", "Giấy CNĐKĐT", None, lead=Q, support=M),
        row(2, "Báo cáo UBND thành phố tình hình thu hút đầu tư 5 tháng đầu năm 2026", "Phòng QLĐT", "Phòng DN&GSĐT",
            "25/5/2026", "Báo cáo", None, lead=Q, support=D, due="2026-05-25"),
        row(3, "Tham gia ý kiến hồ sơ đề nghị chấp thuận chủ trương đầu tư dự án hạ tầng KCN Vinh Quang giai đoạn 2",
            "Phòng QLĐT", "Phòng TN&MT, Văn phòng", "15/5/2026", "Văn bản tham gia ý kiến", "Theo CV của Sở Tài chính",
            lead=Q, support=[M, V], due="2026-05-15"),
        ["II", "CÔNG TÁC DOANH NGHIỆP, GIÁM SÁT ĐẦU TƯ"],
        row(4, "Kiểm tra tiến độ thực hiện 06 dự án chậm triển khai tại KCN Đình Vũ", "Phòng DN&GSĐT",
            "Phòng QLĐT, Phòng TN&MT", "Từ 11/5 đến 22/5/2026", "Biên bản kiểm tra", None,
            lead=D, support=[Q, M], due="2026-05-22"),
        row(5, "Tổng hợp khó khăn, vướng mắc của doanh nghiệp quý II", "Phòng DN&GSĐT", "Các phòng chuyên môn",
            "Tháng 5", "Báo cáo", None, lead=D, support=PCM, due="2026-05-31"),
        row(6, "Đôn đốc doanh nghiệp nộp báo cáo giám sát, đánh giá đầu tư", "Phòng DN&GSĐT", None, "Hằng tháng", None,
            None, lead=D),
        ["III", "CÔNG TÁC LAO ĐỘNG"],
        row(7, "Kế hoạch triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026", "Phòng QLLĐ",
            "Công đoàn Khu kinh tế", "08/5/2026", "Kế hoạch", None, lead=L, due="2026-05-08"),
        row(8, "Rà soát tình hình trả lương, thưởng dịp 30/4 - 01/5 của các doanh nghiệp trong KCN", "Phòng QLLĐ",
            "Trung tâm", "12/5/2026", "Báo cáo", None, lead=L, support=T, due="2026-05-12"),
        row(9, "Tổ chức Phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm", "Phòng QLLĐ", "23/5/2026", None,
            None, lead=T, support=L, due="2026-05-23"),
        ["IV", "CÔNG TÁC TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(10, "Kiểm tra công tác phòng, chống thiên tai, tiêu thoát nước trước mùa mưa bão tại các KCN", "Phòng TN&MT",
            "Phòng DN&GSĐT", "Trước 30/5/2026", "Thông báo kết quả kiểm tra", None, lead=M, support=D, due="2026-05-30"),
        row(11, "Kế hoạch hưởng ứng Ngày Môi trường thế giới 05/6", "Phòng TN&MT", "Văn phòng", "20/5/2026", "Kế hoạch",
            None, lead=M, support=V, due="2026-05-20"),
        ["V", "CÔNG TÁC VĂN PHÒNG"],
        row(12, "Báo cáo sơ kết công tác cải cách hành chính 6 tháng đầu năm", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 6/2026", "Báo cáo", "Chuẩn bị từ tháng 5",
            lead=V, support=ALL, due="2026-06-30"),
        row(13, "Trình phê duyệt danh sách cán bộ tham gia lớp bồi dưỡng ngạch chuyên viên chính", "Văn phòng", None,
            "15/5/2026", "Quyết định", None, lead=V, due="2026-05-15"),
        row(14, "Theo dõi, đôn đốc thực hiện chương trình công tác tháng", "Văn phòng", None, "Thường xuyên", None, None,
            lead=V),
        [],
        [None, "Tổng số: 14 nhiệm vụ"],
        ["Nơi nhận:", None, None, None, "KT. TRƯỞNG BAN"],
        ["- Lãnh đạo Ban;", None, None, None, "PHÓ TRƯỞNG BAN"],
        ["- Các phòng, đơn vị;"],
        ["- Lưu: VT."],
    ]
    return Document("CTCT thang 5.2026.xlsx", workbook(cells(rows)), tasks(rows), on=date(2026, 5, 4))


def _tracking() -> Document:
    row = rows_of(("number", "source", "day", "content", "lead", "support", "deadline", "state"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND"],
        ["(Số liệu tính đến ngày 12/5/2026)"],
        [],
        ["TT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp",
         "Hạn xử lý", "Tình trạng"],
        row(1, "1520/UBND-TH", datetime(2026, 4, 14), "Báo cáo kết quả thực hiện Nghị quyết số 02/NQ-CP về cải thiện môi trường kinh doanh quý II",
            "P. DN&GSĐT", None, datetime(2026, 6, 5), "Đang thực hiện", lead=D, due="2026-06-05"),
        row(2, "1533/UBND-XD", datetime(2026, 4, 15), "Rà soát quỹ đất bố trí nhà ở công nhân tại các khu công nghiệp",
            "P. TN&MT", "P. QLLĐ", datetime(2026, 5, 20), "Đang thực hiện", lead=M, support=L, due="2026-05-20"),
        row(3, "TB 188/TB-UBND", datetime(2026, 4, 17), "Tham mưu phương án xử lý các dự án chậm tiến độ tại Khu kinh tế Đình Vũ - Cát Hải",
            "P. DN&GSĐT", "P. QLĐT, P. TN&MT", datetime(2026, 5, 29), "Đang thực hiện", lead=D, support=[Q, M],
            due="2026-05-29"),
        row(4, "1601/UBND-NC", datetime(2026, 4, 20), "Đăng ký danh mục vị trí công tác phải định kỳ chuyển đổi năm 2026",
            "VP", None, datetime(2026, 5, 15), "Đã trình ký", lead=V, due="2026-05-15"),
        row(5, "1644/UBND-KT", datetime(2026, 4, 22), "Cung cấp thông tin phục vụ Đoàn công tác của Bộ Tài chính về khu thương mại tự do",
            "P. QLĐT", "VP", datetime(2026, 5, 11), "Quá hạn", lead=Q, support=V, due="2026-05-11"),
        row(6, "1650/UBND-VX", datetime(2026, 4, 22), "Khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp FDI 6 tháng cuối năm",
            "Trung tâm DVVL", "P. QLLĐ", datetime(2026, 6, 15), "Đang thực hiện", lead=T, support=L, due="2026-06-15"),
        row(7, "1702/UBND-MT", datetime(2026, 4, 27), "Báo cáo tình hình vận hành các trạm xử lý nước thải tập trung",
            "P. TN&MT", None, datetime(2026, 5, 25), "Chưa thực hiện", lead=M, due="2026-05-25"),
        row(8, "1715/UBND-KSTT", datetime(2026, 4, 28), "Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực đầu tư",
            "VP", "P. QLĐT", "Trong tháng 5/2026", "Đang thực hiện", lead=V, support=Q, due="2026-05-31"),
        row(9, "1718/UBND-KSTT", datetime(2026, 4, 28), "Xây dựng quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực lao động",
            "P. QLLĐ", "VP", datetime(2026, 6, 10), "Đang thực hiện", lead=L, support=V, due="2026-06-10"),
        row(10, "1790/UBND-TH", datetime(2026, 5, 5), "Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026",
            "VP", "Các phòng chuyên môn", datetime(2026, 5, 28), "Đang thực hiện", lead=V, support=PCM, due="2026-05-28"),
        row(11, "1803/UBND-ĐN", datetime(2026, 5, 6), "Chuẩn bị nội dung làm việc với Tổ chức Xúc tiến Thương mại Nhật Bản (JETRO)",
            "P. QLĐT", "Trung tâm, Sở Ngoại vụ", None, "Chưa có lịch", lead=Q, support=T),
        row(12, "1811/UBND-TC", datetime(2026, 5, 7), "Lập dự toán thu, chi ngân sách năm 2027", "VP", None,
            "Theo hướng dẫn của Sở Tài chính", "Chưa thực hiện", lead=V),
        [],
        [None, None, None, "Người lập biểu", None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("Theo doi NV UBND 12.5.xlsx", workbook(cells(rows)), tasks(rows), on=date(2026, 5, 13))


def _briefing() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "Số: 2041/TB-BQL",
        "Hải Phòng, ngày 07 tháng 5 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tháng 5 năm 2026",
        "Ngày 05/5/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì họp giao ban tháng 5. Tham dự có các đồng chí Phó Trưởng ban, lãnh đạo các phòng, Trung tâm. Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "1. Đánh giá chung",
        "Trong tháng 4, các phòng, đơn vị đã có nhiều cố gắng, hoàn thành 41/46 nhiệm vụ được giao. Tuy nhiên, một số nhiệm vụ còn chậm, chất lượng văn bản tham mưu chưa cao.",
        "2. Nhiệm vụ trong thời gian tới",
        "2.1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát điều kiện tiếp nhận dự án của các khu công nghiệp mới thành lập, báo cáo Trưởng ban trước ngày 20/5/2026.",
        "2.2. Phòng Doanh nghiệp và Giám sát đầu tư tham mưu văn bản chấn chỉnh việc chấp hành chế độ báo cáo của doanh nghiệp, hoàn thành trong tháng 5/2026.",
        "2.3. Giao Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm nắm tình hình quan hệ lao động tại các doanh nghiệp đông công nhân, không để phát sinh điểm nóng.",
        "2.4. Giao Phòng Tài nguyên và Môi trường đôn đốc Công ty CP KCN Đình Vũ khắc phục tình trạng ngập úng tại đường trục chính KCN, hoàn thành trước ngày 15/6/2026.",
        "2.5. Văn phòng:",
        "- Tham mưu tổ chức Hội nghị sơ kết 6 tháng đầu năm, thời gian ngày 03/7/2026.",
        "- Rà soát, bổ sung quy hoạch cán bộ lãnh đạo các phòng giai đoạn 2026 - 2031, xong trước ngày 30/5/2026.",
        "- Đăng tải lịch tiếp công dân của Trưởng ban trên Cổng thông tin điện tử.",
        "2.6. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả công tác 6 tháng đầu năm về Văn phòng trước ngày 05/6/2026 để tổng hợp.",
        "Trên đây là kết luận của Trưởng ban tại cuộc họp giao ban tháng 5/2026, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Trưởng ban, các Phó Trưởng ban;\n- Các phòng, Trung tâm;\n- Lưu: VT, TH.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("rà soát điều kiện tiếp nhận dự án của các khu công nghiệp mới thành lập, báo cáo Trưởng ban trước ngày 20/5/2026", (Q,), (M,), due="2026-05-20"),
        Wanted("tham mưu văn bản chấn chỉnh việc chấp hành chế độ báo cáo của doanh nghiệp, hoàn thành trong tháng 5/2026", (D,), due="2026-05-31"),
        Wanted("nắm tình hình quan hệ lao động tại các doanh nghiệp đông công nhân, không để phát sinh điểm nóng", (L,), (T,)),
        Wanted("đôn đốc Công ty CP KCN Đình Vũ khắc phục tình trạng ngập úng tại đường trục chính KCN, hoàn thành trước ngày 15/6/2026", (M,), due="2026-06-15"),
        Wanted("Tham mưu tổ chức Hội nghị sơ kết 6 tháng đầu năm, thời gian ngày 03/7/2026", (V,), due="2026-07-03"),
        Wanted("Rà soát, bổ sung quy hoạch cán bộ lãnh đạo các phòng giai đoạn 2026 - 2031, xong trước ngày 30/5/2026", (V,), due="2026-05-30"),
        Wanted("Đăng tải lịch tiếp công dân của Trưởng ban trên Cổng thông tin điện tử", (V,)),
        Wanted("gửi báo cáo kết quả công tác 6 tháng đầu năm về Văn phòng trước ngày 05/6/2026 để tổng hợp", (ALL,), due="2026-06-05"),
    )
    return Document("TB 2041 ket luan giao ban.docx", data, wanted, on=date(2026, 5, 11))


def _action_month() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2010/KH-BQL",
        "Hải Phòng, ngày 06 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026 trong các khu công nghiệp, khu kinh tế",
        "Thực hiện Kế hoạch số 98/KH-UBND ngày 10/4/2026 của UBND thành phố, Ban Quản lý xây dựng kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức, trách nhiệm của người sử dụng lao động và người lao động về an toàn, vệ sinh lao động.",
        "2. Các hoạt động phải thiết thực, tiết kiệm, tránh hình thức.",
        "II. THỜI GIAN, PHẠM VI",
        "Từ ngày 01/5/2026 đến ngày 31/5/2026 tại các doanh nghiệp trong khu công nghiệp, khu kinh tế.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Quản lý lao động",
        "- Chủ trì, phối hợp với Sở Nội vụ tổ chức 02 lớp tập huấn về an toàn, vệ sinh lao động cho doanh nghiệp trước ngày 22/5/2026.",
        "- Kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động tại 10 doanh nghiệp có nguy cơ cao.",
        "- Tổng hợp kết quả thực hiện, dự thảo báo cáo gửi UBND thành phố trước ngày 10/6/2026.",
        "2. Phòng Tài nguyên và Môi trường",
        "- Rà soát các cơ sở sử dụng hóa chất nguy hiểm, cung cấp danh sách cho Phòng Quản lý lao động trước ngày 12/5/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Thông báo kế hoạch này tới các doanh nghiệp qua hệ thống thư điện tử.",
        "4. Trung tâm Dịch vụ việc làm",
        "- Treo băng rôn, khẩu hiệu tuyên truyền tại cổng các khu công nghiệp.",
        "- Xây dựng 03 phóng sự ngắn về gương điển hình, đăng trên fanpage trước ngày 25/5/2026.",
        "5. Văn phòng",
        "- Bố trí kinh phí, phương tiện phục vụ các đoàn kiểm tra.",
        "- Phối hợp với Phòng Quản lý lao động chuẩn bị Lễ phát động ngày 14/5/2026.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng Quản lý lao động để được hướng dẫn./.",
        "Nơi nhận:\n- UBND TP (để b/c);\n- Các phòng, TT;\n- Lưu: VT, QLLĐ.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("tổ chức 02 lớp tập huấn về an toàn, vệ sinh lao động cho doanh nghiệp trước ngày 22/5/2026", (L,), due="2026-05-22"),
        Wanted("Kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động tại 10 doanh nghiệp có nguy cơ cao", (L,)),
        Wanted("Tổng hợp kết quả thực hiện, dự thảo báo cáo gửi UBND thành phố trước ngày 10/6/2026", (L,), due="2026-06-10"),
        Wanted("Rà soát các cơ sở sử dụng hóa chất nguy hiểm, cung cấp danh sách cho Phòng Quản lý lao động trước ngày 12/5/2026", (M,), due="2026-05-12"),
        Wanted("Thông báo kế hoạch này tới các doanh nghiệp qua hệ thống thư điện tử", (D,)),
        Wanted("Treo băng rôn, khẩu hiệu tuyên truyền tại cổng các khu công nghiệp", (T,)),
        Wanted("Xây dựng 03 phóng sự ngắn về gương điển hình, đăng trên fanpage trước ngày 25/5/2026", (T,), due="2026-05-25"),
        Wanted("Bố trí kinh phí, phương tiện phục vụ các đoàn kiểm tra", (V,)),
        Wanted("chuẩn bị Lễ phát động ngày 14/5/2026", (V,), (L,), due="2026-05-14"),
    )
    return Document("KH thang hanh dong ATVSLD.docx", data, wanted, on=date(2026, 5, 8))


def _pasted_week() -> Document:
    text = """Kính gửi các đ/c lãnh đạo phòng, Trung tâm. VP xin thông báo một số việc lãnh đạo Ban giao sau giao ban sáng nay 18/5:
1. Phòng QLĐT: hoàn thiện tờ trình điều chỉnh chủ trương đầu tư dự án LG Display, trình PTB Hải trước 22/5.
2. Phòng DN&GSĐT: báo cáo tiến độ giải ngân vốn FDI 5 tháng, gửi VP trước ngày 25/5
3. Phòng TN&MT chủ trì, phối hợp Phòng QLĐT làm việc với UBND phường Đông Hải về giải phóng mặt bằng tuyến đường nối, xong trong tuần.
4. Phòng QLLĐ: rà soát số lao động nước ngoài đã hết hạn giấy phép, có văn bản nhắc doanh nghiệp.
5. Trung tâm: cập nhật danh sách doanh nghiệp tuyển dụng lên trang web, hạn 29/5
6. VP: chuẩn bị phòng họp, tài liệu cho buổi tiếp đoàn doanh nghiệp Hàn Quốc ngày 21/5
Đề nghị các đ/c quan tâm chỉ đạo thực hiện. Trân trọng!"""
    wanted = (
        Wanted("hoàn thiện tờ trình điều chỉnh chủ trương đầu tư dự án LG Display, trình PTB Hải trước 22/5", (Q,), due="2026-05-22"),
        Wanted("báo cáo tiến độ giải ngân vốn FDI 5 tháng, gửi VP trước ngày 25/5", (D,), due="2026-05-25"),
        Wanted("làm việc với UBND phường Đông Hải về giải phóng mặt bằng tuyến đường nối, xong trong tuần", (M,), (Q,), due="2026-05-24"),
        Wanted("rà soát số lao động nước ngoài đã hết hạn giấy phép, có văn bản nhắc doanh nghiệp", (L,)),
        Wanted("cập nhật danh sách doanh nghiệp tuyển dụng lên trang web, hạn 29/5", (T,), due="2026-05-29"),
        Wanted("chuẩn bị phòng họp, tài liệu cho buổi tiếp đoàn doanh nghiệp Hàn Quốc ngày 21/5", (V,), due="2026-05-21"),
    )
    return Document("tin nhan", text.encode(), wanted, on=date(2026, 5, 18))


def _half_year_report() -> Document:
    row = rows_of(("number", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["PHÂN CÔNG CHUẨN BỊ BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2026"],
        ["(Kèm theo Công văn số 2118/BQL-VP ngày 14/5/2026)"],
        [],
        ["STT", "Nội dung báo cáo", "Phòng, đơn vị", "Thời gian gửi Văn phòng"],
        ["I", "Phần số liệu"],
        row(1, "Số liệu cấp mới, điều chỉnh dự án FDI, DDI lũy kế đến 15/6/2026", "Phòng Quản lý đầu tư", "16/6/2026",
            lead=Q, due="2026-06-16"),
        row(2, "Doanh thu, kim ngạch xuất nhập khẩu, nộp ngân sách của doanh nghiệp",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "16/6/2026", lead=D, due="2026-06-16"),
        row(3, "Số lao động, thu nhập bình quân, tình hình đình công, ngừng việc", "Phòng Quản lý lao động", "16/6/2026",
            lead=L, due="2026-06-16"),
        row(4, "Tỷ lệ lấp đầy, diện tích đất đã cho thuê tại từng khu công nghiệp", "Phòng Tài nguyên và Môi trường",
            "16/6/2026", lead=M, due="2026-06-16"),
        row(5, "Kết quả giới thiệu việc làm, đào tạo nghề, xúc tiến đầu tư", "Trung tâm Dịch vụ việc làm", "16/6/2026",
            lead=T, due="2026-06-16"),
        row(6, "Kết quả giải quyết thủ tục hành chính, tỷ lệ hồ sơ trực tuyến", "Văn phòng", "16/6/2026", lead=V,
            due="2026-06-16"),
        ["II", "Phần đánh giá"],
        row(7, "Đánh giá việc thực hiện nhiệm vụ thu hút đầu tư; dự báo 6 tháng cuối năm", "Phòng Quản lý đầu tư",
            "12/6/2026", lead=Q, due="2026-06-12"),
        row(8, "Đánh giá công tác bảo vệ môi trường, phòng cháy chữa cháy",
            "Phòng Tài nguyên và Môi trường, Phòng Quản lý lao động", "12/6/2026", lead=[M, L], due="2026-06-12"),
        row(9, "Tự đánh giá kết quả thực hiện nhiệm vụ của phòng, đơn vị mình", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "10/6/2026", lead=ALL, due="2026-06-10"),
        row(10, "Tổng hợp, hoàn thiện dự thảo báo cáo, trình Trưởng ban", "Văn phòng", "22/6/2026", lead=V,
            due="2026-06-22"),
        [],
        ["Ghi chú: Báo cáo gửi bản mềm về hộp thư tổ Tổng hợp, bản giấy có chữ ký của lãnh đạo phòng."],
    ]
    return Document("Phu luc phan cong bao cao 6 thang.xlsx",
                    workbook(cells(rows), merged=("A1:D1", "A2:D2")), tasks(rows), on=date(2026, 5, 18))


def _delegation() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG",
        "Số: 2155/BQL-VP",
        "V/v chuẩn bị nội dung làm việc với Đoàn giám sát của HĐND thành phố",
        "Hải Phòng, ngày 15 tháng 5 năm 2026",
        "Kính gửi: Các phòng chuyên môn; Trung tâm Dịch vụ việc làm",
        "Thực hiện Kế hoạch số 35/KH-ĐGS ngày 08/5/2026 của Đoàn giám sát HĐND thành phố về việc chấp hành pháp luật về bảo vệ môi trường trong các khu công nghiệp giai đoạn 2023 - 2025; Trưởng ban yêu cầu các phòng, đơn vị thực hiện một số nội dung sau:",
        "1. Phòng Tài nguyên và Môi trường: Chủ trì xây dựng dự thảo báo cáo theo đề cương của Đoàn giám sát, trình lãnh đạo Ban trước ngày 25/5/2026.",
        "2. Phòng Quản lý đầu tư: Cung cấp danh mục các dự án phải đánh giá tác động môi trường được cấp Giấy chứng nhận đăng ký đầu tư giai đoạn 2023 - 2025, gửi Phòng Tài nguyên và Môi trường trước ngày 20/5/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: Lựa chọn, liên hệ 03 doanh nghiệp để Đoàn giám sát làm việc trực tiếp; gửi danh sách về Văn phòng trước ngày 20/5/2026.",
        "4. Phòng Quản lý lao động, Trung tâm Dịch vụ việc làm: Cử 01 lãnh đạo tham dự buổi làm việc ngày 02/6/2026.",
        "5. Văn phòng: Gửi báo cáo đến Đoàn giám sát trước ngày 28/5/2026; bố trí phòng họp, xe đưa đón Đoàn đi thực tế.",
        "Đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Trưởng ban (để b/c);\n- Lưu: VT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("xây dựng dự thảo báo cáo theo đề cương của Đoàn giám sát, trình lãnh đạo Ban trước ngày 25/5/2026", (M,), due="2026-05-25"),
        Wanted("Cung cấp danh mục các dự án phải đánh giá tác động môi trường được cấp Giấy chứng nhận đăng ký đầu tư giai đoạn 2023 - 2025, gửi Phòng Tài nguyên và Môi trường trước ngày 20/5/2026", (Q,), due="2026-05-20"),
        Wanted("Lựa chọn, liên hệ 03 doanh nghiệp để Đoàn giám sát làm việc trực tiếp; gửi danh sách về Văn phòng trước ngày 20/5/2026", (D,), due="2026-05-20"),
        Wanted("Cử 01 lãnh đạo tham dự buổi làm việc ngày 02/6/2026", (L, T), due="2026-06-02"),
        Wanted("Gửi báo cáo đến Đoàn giám sát trước ngày 28/5/2026; bố trí phòng họp, xe đưa đón Đoàn đi thực tế", (V,), due="2026-05-28"),
    )
    return Document("CV 2155 chuan bi giam sat HDND.docx", data, wanted, on=date(2026, 5, 18))


def _index() -> Document:
    row = rows_of(("number", "criterion", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHỤ LỤC"],
        ["NHIỆM VỤ KHẮC PHỤC TỒN TẠI, HẠN CHẾ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
        ["(Kèm theo Kế hoạch số 2180/KH-BQL ngày 19/5/2026)"],
        ["STT", "Tiêu chí bị trừ điểm", "Giải pháp khắc phục", "Chủ trì", "Phối hợp", "Thời gian", "Tài liệu kiểm chứng"],
        row(1, "Công tác chỉ đạo, điều hành (-0,5đ)", "Ban hành kế hoạch kiểm tra CCHC năm 2026", "Văn phòng", None,
            "Tháng 5/2026", "Kế hoạch", lead=V, due="2026-05-31"),
        row(2, None, "Kiểm tra CCHC tối thiểu 30% số phòng, đơn vị", None, "Các phòng chuyên môn", "Quý III/2026",
            "Thông báo kết quả kiểm tra", lead=V, support=PCM, due="2026-09-30"),
        row(3, None, "Đề xuất ít nhất 01 sáng kiến CCHC cấp thành phố", "Phòng QLĐT, Phòng QLLĐ", "Văn phòng",
            "30/6/2026", "Hồ sơ sáng kiến", lead=[Q, L], support=V, due="2026-06-30"),
        row(4, "Cải cách thủ tục hành chính (-1,25đ)", "Rà soát, đơn giản hóa thủ tục hành chính thuộc lĩnh vực đầu tư",
            "Phòng QLĐT", "Văn phòng", "Quý II/2026", "Báo cáo rà soát", lead=Q, support=V, due="2026-06-30"),
        row(5, None, "Rà soát, đơn giản hóa thủ tục hành chính thuộc lĩnh vực môi trường, xây dựng", "Phòng TNMT",
            "Văn phòng", "Quý II/2026", "Báo cáo rà soát", lead=M, support=V, due="2026-06-30"),
        row(6, None, "Xin lỗi bằng văn bản đối với 100% hồ sơ trễ hạn", "Các phòng chuyên môn", None, "Thường xuyên",
            "Thư xin lỗi", lead=PCM),
        row(7, "Cải cách tổ chức bộ máy (-0,25đ)", "Rà soát chức năng, nhiệm vụ của các phòng sau sắp xếp", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "15/7/2026", "Tờ trình, dự thảo Quyết định", lead=V, support=ALL,
            due="2026-07-15"),
        row(8, "Cải cách tài chính công (-0,5đ)", "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030",
            "Trung tâm DVVL", "Văn phòng", "Tháng 8/2026", "Phương án", lead=T, support=V, due="2026-08-31"),
        row(9, None, "Thẩm định phương án tự chủ của đơn vị sự nghiệp", "Sở Tài chính", "Văn phòng", "Tháng 9/2026",
            None, lead=("Sở Tài chính",), support=V, due="2026-09-30", asked=True),
        row(10, "Xây dựng chính quyền số (-1,0đ)", "Nâng tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt trên 90%",
            "Các phòng chuyên môn", "Văn phòng", "Năm 2026", "Số liệu trên Cổng DVC", lead=PCM, support=V,
            due="2026-12-31"),
        row(11, None, "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực", "Phòng QLLĐ", "Trung tâm",
            "30/11/2026", "Danh sách file excel", lead=L, support=T, due="2026-11-30"),
        row(12, "Tác động của CCHC (-0,75đ)", "Khảo sát sự hài lòng của doanh nghiệp", "Phòng DN&GSĐT", "Trung tâm",
            "Tháng 10/2026", "Báo cáo kết quả khảo sát", lead=D, support=T, due="2026-10-31"),
        ["Tổng cộng: 12 nhiệm vụ"],
    ]
    return Document("Phu luc khac phuc PAR Index.xlsx",
                    workbook(cells(rows), merged=("A3:G3", "A4:G4", "B6:B8", "D6:D7", "B9:B11", "B13:B14", "B15:B16")),
                    tasks(rows), on=date(2026, 5, 21))


def _dialogue() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["I", "Công tác nội dung", "", "", ""],
        row("1", "Gửi phiếu thu thập khó khăn, vướng mắc tới doanh nghiệp", "Phòng DN&GSĐT", "", "22/5/2026", lead=D, due="2026-05-22"),
        row("2", "Tổng hợp, phân loại câu hỏi của doanh nghiệp, chuyển các phòng trả lời", "Phòng DN&GSĐT", "Văn phòng", "03/6/2026", lead=D, support=V, due="2026-06-03"),
        row("3", "Dự thảo trả lời câu hỏi thuộc lĩnh vực phụ trách", "Các phòng chuyên môn", "", "08/6/2026", lead=PCM, due="2026-06-08"),
        row("4", "Mời Thuế thành phố, Hải quan khu vực III, Công an thành phố tham dự và giải đáp", "Văn phòng", "Phòng DN&GSĐT", "29/5/2026", lead=V, support=D, due="2026-05-29"),
        row("5", "Bài phát biểu khai mạc của Trưởng ban", "Phòng DN&GSĐT", "Văn phòng", "10/6/2026", lead=D, support=V, due="2026-06-10"),
        ["II", "Công tác hậu cần, tuyên truyền", "", "", ""],
        row("6", "Hội trường, âm thanh, ánh sáng, maket", "Văn phòng", "Trung tâm DVVL", "11/6/2026", lead=V, support=T, due="2026-06-11"),
        row("7", "Đón tiếp đại biểu, phát tài liệu", "Trung tâm DVVL", "Phòng QLLĐ", "Ngày 12/6/2026", lead=T, support=L, due="2026-06-12"),
        row("8", "Mời phóng viên Báo và Phát thanh, Truyền hình Hải Phòng đưa tin", "Trung tâm DVVL", "", "09/6/2026", lead=T, due="2026-06-09"),
        row("9", "Dự toán kinh phí tổ chức hội nghị", "Văn phòng", "", "25/5/2026", lead=V, due="2026-05-25"),
        ["III", "Sau hội nghị", "", "", ""],
        row("10", "Thông báo kết luận hội nghị", "Phòng DN&GSĐT", "Văn phòng", "19/6/2026", lead=D, support=V, due="2026-06-19"),
        row("11", "Theo dõi, đôn đốc giải quyết kiến nghị của doanh nghiệp", "Phòng DN&GSĐT", "Các phòng chuyên môn", "Thường xuyên", lead=D, support=PCM),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2171/KH-BQL",
        "Hải Phòng, ngày 18 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị đối thoại doanh nghiệp lần thứ nhất năm 2026",
        "I. MỤC ĐÍCH",
        "Kịp thời nắm bắt, tháo gỡ khó khăn, vướng mắc cho doanh nghiệp trong khu công nghiệp, khu kinh tế.",
        "II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
        "1. Thời gian: 01 buổi, từ 8h00 ngày 12/6/2026.",
        "2. Địa điểm: Hội trường tầng 2, trụ sở Ban Quản lý.",
        "3. Thành phần: Lãnh đạo Ban, lãnh đạo các phòng, đại diện 120 doanh nghiệp.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        cells(rows),
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, Trung tâm;\n- Lưu: VT, DN.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
    )
    return Document("KH doi thoai DN 2026.docx", data, tasks(rows), on=date(2026, 5, 20))


def _pasted_director() -> Document:
    text = """Ý kiến chỉ đạo của đ/c Trưởng ban ngày 21/5/2026

- Văn phòng rà soát toàn bộ nhiệm vụ UBND thành phố giao đến hạn trong tháng 6, báo cáo trước thứ Hai 25/5.
- Giao Phòng Quản lý lao động chủ trì, phối hợp với Phòng Doanh nghiệp và Công an thành phố xác minh đơn thư phản ánh của công nhân Công ty Regina Miracle, báo cáo kết quả trước ngày 05/6/2026.
- Phòng Tài nguyên và Môi trường kiểm tra phản ánh mùi khét tại KCN Nam Cầu Kiền, báo cáo ngay kết quả trong ngày 22/5.
- Phòng Quản lý đầu tư và Phòng Tài nguyên và Môi trường thống nhất ý kiến về vị trí dự án kho lạnh tại Nam Đình Vũ, trình Trưởng ban trước 29/5.
"""
    wanted = (
        Wanted("rà soát toàn bộ nhiệm vụ UBND thành phố giao đến hạn trong tháng 6, báo cáo trước thứ Hai 25/5", (V,), due="2026-05-25"),
        Wanted("xác minh đơn thư phản ánh của công nhân Công ty Regina Miracle, báo cáo kết quả trước ngày 05/6/2026", (L,), (D,), due="2026-06-05"),
        Wanted("kiểm tra phản ánh mùi khét tại KCN Nam Cầu Kiền, báo cáo ngay kết quả trong ngày 22/5", (M,), due="2026-05-22"),
        Wanted("thống nhất ý kiến về vị trí dự án kho lạnh tại Nam Đình Vũ, trình Trưởng ban trước 29/5", (Q, M), due="2026-05-29"),
    )
    return Document("tin nhan", text.encode(), wanted, on=date(2026, 5, 21))


def _june() -> Document:
    row = rows_of(("number", "content", "deadline", "product", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["NHIỆM VỤ TRỌNG TÂM THÁNG 6/2026 CỦA CÁC PHÒNG, ĐƠN VỊ"],
        ["(Văn phòng tổng hợp theo đăng ký của các phòng, đơn vị ngày 25/5/2026)"],
        [],
        ["TT", "Nhiệm vụ", "Thời hạn", "Kết quả, sản phẩm", "Ghi chú"],
        ["I", "Văn phòng"],
        row(1, "Sơ kết phong trào thi đua 6 tháng đầu năm", "26/6", "Báo cáo sơ kết", None, lead=V, due="2026-06-26"),
        row(2, "Kiểm kê tài sản, công cụ dụng cụ", "30/6", "Biên bản kiểm kê", None, lead=V, due="2026-06-30"),
        row(3, "Tham mưu họp xét nâng lương đợt 1", "15/6", "Biên bản, Quyết định", None, lead=V, due="2026-06-15"),
        ["II", "Phòng Quản lý đầu tư"],
        row(1, "Tham mưu trao Giấy chứng nhận đăng ký đầu tư tại Hội nghị xúc tiến đầu tư", "18/6", None,
            "Phối hợp Sở Tài chính", lead=Q, due="2026-06-18"),
        row(2, "Góp ý dự thảo Nghị định về khu công nghiệp, khu kinh tế", "10/6", "Công văn góp ý", None, lead=Q,
            due="2026-06-10"),
        ["III", "Phòng Doanh nghiệp và Giám sát đầu tư"],
        row(1, "Tổ chức Hội nghị đối thoại doanh nghiệp", "12/6", "Hội nghị", None, lead=D, due="2026-06-12"),
        row(2, "Báo cáo giám sát, đánh giá đầu tư 6 tháng", "Tháng 6", "Báo cáo", None, lead=D, due="2026-06-30"),
        ["IV", "Phòng Quản lý lao động"],
        row(1, "Cấp, gia hạn giấy phép lao động cho người nước ngoài", "Thường xuyên", "Giấy phép", None, lead=L),
        row(2, "Báo cáo kết quả Tháng hành động về ATVSLĐ", "10/6", "Báo cáo", None, lead=L, due="2026-06-10"),
        ["V", "Phòng Tài nguyên và Môi trường"],
        row(1, "Mít tinh hưởng ứng Ngày Môi trường thế giới", "05/6", None, "Tại KCN Deep C", lead=M, due="2026-06-05"),
        row(2, "Thẩm định hồ sơ đề nghị cấp giấy phép môi trường", "Theo quy định", "Giấy phép môi trường", None, lead=M),
        ["VI", "Trung tâm Dịch vụ việc làm"],
        row(1, "Phiên giao dịch việc làm định kỳ", "06/6 và 20/6", "02 phiên", None, lead=T, due="2026-06-20"),
        row(2, "Xây dựng ấn phẩm xúc tiến đầu tư tiếng Nhật, tiếng Hàn", "Quý III/2026", "Ấn phẩm", None, lead=T,
            due="2026-09-30"),
    ]
    return Document("Dang ky nhiem vu thang 6.xlsx", workbook(cells(rows)), tasks(rows), on=date(2026, 5, 28))


def _urging() -> Document:
    row = rows_of(("number", "content", "lead", "old", "deadline", "reason"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Văn bản giao", "Thời hạn yêu cầu hoàn thành", "Nguyên nhân chậm"],
        row("1", "Hoàn thiện hồ sơ quyết toán dự án nâng cấp trụ sở", "Văn phòng", "TB 1420/TB-BQL ngày 27/3/2026", "31/5/2026", "Chờ nhà thầu bổ sung hồ sơ", lead=V, due="2026-05-31"),
        row("2", "Thu hồi Giấy chứng nhận đăng ký đầu tư dự án của Công ty TNHH Vật liệu Tân Á", "Phòng QLĐT", "TB 1420/TB-BQL ngày 27/3/2026", "05/6/2026", "Nhà đầu tư không liên lạc được", lead=Q, due="2026-06-05"),
        row("3", "Xử lý dứt điểm kiến nghị của Hiệp hội Doanh nghiệp Nhật Bản về hạ tầng điện", "Phòng DN&GSĐT", "CV 1611/BQL-VP ngày 08/4/2026", "29/5/2026", "Chờ ý kiến Công ty Điện lực", lead=D, due="2026-05-29"),
        row("4", "Cập nhật cơ sở dữ liệu lao động nước ngoài", "Phòng QLLĐ", "KH 330/KH-BQL ngày 22/01/2026", "30/6/2026", "Thiếu nhân sự", lead=L, due="2026-06-30"),
        row("5", "Báo cáo kết quả kiểm tra nguồn thải tại KCN Nomura", "Phòng TN&MT", "CV 1611/BQL-VP ngày 08/4/2026", "29/5/2026", "", lead=M, due="2026-05-29"),
        row("6", "Đề án vị trí việc làm của Trung tâm", "Trung tâm DVVL", "TB 1420/TB-BQL ngày 27/3/2026", "Sau khi có ý kiến của Sở Nội vụ", "Chờ hướng dẫn", lead=T),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2230/BQL-VP",
        "V/v đôn đốc thực hiện các nhiệm vụ chậm tiến độ",
        "Hải Phòng, ngày 22 tháng 5 năm 2026",
        "Kính gửi: Các phòng chuyên môn, Trung tâm Dịch vụ việc làm",
        "Qua theo dõi, tính đến ngày 20/5/2026, còn 06 nhiệm vụ Trưởng ban giao đã quá hạn nhưng chưa hoàn thành (có danh mục kèm theo).",
        "Trưởng ban yêu cầu lãnh đạo các phòng, Trung tâm tập trung chỉ đạo, hoàn thành đúng thời hạn mới nêu tại danh mục.",
        "Giao Văn phòng theo dõi, tổng hợp kết quả, báo cáo Trưởng ban trước ngày 03/7/2026./.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        "TRƯỞNG BAN",
        "DANH MỤC NHIỆM VỤ CHẬM TIẾN ĐỘ",
        cells(rows),
    )
    wanted = (
        Wanted("theo dõi, tổng hợp kết quả, báo cáo Trưởng ban trước ngày 03/7/2026", (V,), due="2026-07-03"),
        *tasks(rows),
    )
    return Document("CV 2230 don doc.docx", data, wanted, on=date(2026, 5, 26))


def _digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["PHỤ LỤC PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ VÀ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW"],
        ["(Kèm theo Kế hoạch số 2090/KH-BQL ngày 12/5/2026 của Ban Quản lý)"],
        [],
        ["STT", "Nhiệm vụ", "Sản phẩm", "Phân công thực hiện", None, "Thời hạn"],
        [None, None, None, "Chủ trì", "Phối hợp", None],
        ["I", "Hạ tầng, dữ liệu"],
        row(1, "Xây dựng cơ sở dữ liệu doanh nghiệp khu công nghiệp, khu kinh tế", "CSDL hoạt động", "Phòng DN&GSĐT",
            "Các phòng chuyên môn", "31/12/2026", lead=D, support=PCM, due="2026-12-31"),
        row(2, "Bản đồ số quy hoạch các khu công nghiệp", "Bản đồ số", "Phòng TN&MT", "Phòng QLĐT", "Quý IV/2026",
            lead=M, support=Q, due="2026-12-31"),
        row(3, "Nâng cấp đường truyền, thiết bị họp trực tuyến", "Hệ thống thiết bị", "Văn phòng", "Sở Khoa học và Công nghệ",
            "Tháng 9/2026", lead=V, due="2026-09-30"),
        row(4, "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin eHeza", "Quyết định phê duyệt", "Văn phòng", None,
            "30/6/2026", lead=V, due="2026-06-30"),
        ["II", "Dịch vụ công, nhân lực số"],
        row(5, "Tái cấu trúc quy trình dịch vụ công trực tuyến lĩnh vực đầu tư", "Quy trình điện tử", "Phòng QLĐT",
            "Văn phòng", "Tháng 7/2026", lead=Q, support=V, due="2026-07-31"),
        row(6, "Thí điểm cấp giấy phép lao động bản điện tử", "Giấy phép điện tử", "Phòng QLLĐ", "Văn phòng; Công an thành phố",
            "Quý III/2026", lead=L, support=V, due="2026-09-30"),
        row(7, "Tập huấn kỹ năng số, sử dụng trí tuệ nhân tạo cho công chức, viên chức", "02 lớp tập huấn", "Văn phòng",
            "Trung tâm", "28/5/2026 và 11/6/2026", lead=V, support=T, due="2026-06-11"),
        row(8, "Sàn giao dịch việc làm trực tuyến", "Website", "Trung tâm", "Phòng QLLĐ", "Tháng 10/2026", lead=T,
            support=L, due="2026-10-31"),
        row(9, "Ký số 100% văn bản đi (trừ văn bản mật)", None, "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng",
            "Thường xuyên", lead=ALL, support=V),
        row(10, "Báo cáo kết quả thực hiện gửi Văn phòng", "Báo cáo", "Các phòng chuyên môn, đơn vị sự nghiệp", None,
            "Trước ngày 20 hằng tháng", lead=ALL),
    ]
    return Document("PL chuyen doi so.xlsx",
                    workbook(cells(rows), merged=("A1:F1", "A2:F2", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5")),
                    tasks(rows), on=date(2026, 5, 15))
