# ruff: noqa: E501
"""Fourteen papers of an ordinary October 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _slip_form()
    yield _slip_prose()
    yield _slip_week()
    yield _city_letter()
    yield _passing_on()
    yield _briefing()
    yield _enterprises()
    yield _small_plan()
    yield _city_tracker()
    yield _chat_short()
    yield _chat_units()
    yield _reminder()
    yield _conference()
    yield _month()


def _slip_form() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "PHIẾU GIAO VIỆC",
        "Số: 114/PGV-BQL",
        "Hải Phòng, ngày 05 tháng 10 năm 2026",
        [
            ["Căn cứ giao việc", "Công văn số 2987/SXD-QLN ngày 02/10/2026 của Sở Xây dựng"],
            [
                "Nội dung công việc",
                "Tham mưu văn bản góp ý dự thảo Nghị quyết của HĐND thành phố về chính sách hỗ trợ nhà lưu trú công nhân tại các khu công nghiệp",
            ],
            ["Đơn vị chủ trì", "Phòng Quản lý lao động"],
            ["Đơn vị phối hợp", "Phòng Quản lý đầu tư; Phòng Tài nguyên và Môi trường"],
            ["Sản phẩm", "Dự thảo công văn góp ý"],
            ["Thời hạn hoàn thành", "12/10/2026"],
            ["Lãnh đạo Ban phụ trách", "Phó Trưởng ban Bùi Ngọc Hải"],
        ],
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, TH.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted(
            "Tham mưu văn bản góp ý dự thảo Nghị quyết của HĐND thành phố về chính sách hỗ trợ nhà lưu trú công nhân tại các khu công nghiệp",
            (L,),
            (Q, M),
            "Dự thảo công văn góp ý",
            "2026-10-12",
        ),
    )
    return Document("phieu_giao_viec_114.docx", data, wanted, date(2026, 10, 6))


def _slip_prose() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHIẾU GIAO VIỆC",
        "Số: 118/PGV-BQL",
        "Hải Phòng, ngày 07 tháng 10 năm 2026",
        "Kính gửi: Phòng Tài nguyên và Môi trường",
        "Xét đề nghị của UBND phường Đông Hải tại Công văn số 615/UBND-KT ngày 05/10/2026, Trưởng ban giao Phòng Tài nguyên và Môi trường "
        "thực hiện các nội dung sau:",
        "1. Kiểm tra phản ánh của người dân về mùi khí thải tại khu vực giáp ranh Khu công nghiệp Đình Vũ, báo cáo Trưởng ban trước ngày 14/10/2026.",
        "2. Yêu cầu Công ty cổ phần Khu công nghiệp Đình Vũ cung cấp số liệu quan trắc tự động của trạm xử lý nước thải từ tháng 7/2026 đến nay. "
        "Hạn: 12/10/2026.",
        "3. Dự thảo văn bản trả lời UBND phường Đông Hải. Thời hạn: 16/10/2026. Sản phẩm: Công văn trả lời.",
        "4. Rà soát, cập nhật danh sách các cơ sở phát sinh khí thải lớn trong khu công nghiệp. Thời hạn: tháng 11/2026. "
        "Sản phẩm: Danh sách cơ sở.",
        "Trong quá trình thực hiện có khó khăn, vướng mắc, báo cáo Lãnh đạo Ban xem xét, quyết định.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    wanted = (
        Wanted(
            "Kiểm tra phản ánh của người dân về mùi khí thải tại khu vực giáp ranh Khu công nghiệp Đình Vũ, báo cáo Trưởng ban trước ngày 14/10/2026",
            (M,),
            due="2026-10-14",
        ),
        Wanted(
            "Yêu cầu Công ty cổ phần Khu công nghiệp Đình Vũ cung cấp số liệu quan trắc tự động của trạm xử lý nước thải từ tháng 7/2026 đến nay",
            (M,),
            due="2026-10-12",
        ),
        Wanted("Dự thảo văn bản trả lời UBND phường Đông Hải", (M,), product="Công văn trả lời", due="2026-10-16"),
        Wanted(
            "Rà soát, cập nhật danh sách các cơ sở phát sinh khí thải lớn trong khu công nghiệp",
            (M,),
            product="Danh sách cơ sở",
            due="2026-11-30",
        ),
    )
    return Document("phieu_giao_viec_118.docx", data, wanted, date(2026, 10, 8))


def _slip_week() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product", "leader")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["PHIẾU GIAO VIỆC TUẦN 41 (từ ngày 05/10/2026 đến ngày 11/10/2026)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Phối hợp", "Thời hạn", "Kết quả/sản phẩm", "Lãnh đạo chỉ đạo"],
        row(1, "Báo cáo tình hình thu hút đầu tư 9 tháng gửi Sở Tài chính", "P. QLĐT", "P. DN&GSĐT", "07/10", "Báo cáo", "PTB Bùi Ngọc Hải",
            lead=Q, support=D, due="2026-10-07"),
        row(2, "Xử lý hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư của Công ty TNHH Regina Miracle", "P. QLĐT", None, "trong tuần",
            "Giấy chứng nhận điều chỉnh", None, lead=Q, due="2026-10-11"),
        row(3, "Chuẩn bị tài liệu tiếp đoàn công tác tỉnh Gyeonggi (Hàn Quốc) ngày 09/10", "P. QLĐT", "VP; Trung tâm", "08/10", "Tài liệu, slide trình chiếu",
            "Trưởng ban", lead=Q, support=[V, T], due="2026-10-08"),
        row(4, "Bố trí phòng họp, xe, hậu cần tiếp đoàn công tác tỉnh Gyeonggi", "VP", None, "08/10", None, "Trưởng ban", lead=V, due="2026-10-08"),
        row(5, "Trả lời kiến nghị của Công ty LG Display về giấy phép lao động cho chuyên gia", "P. QLLĐ", None, datetime(2026, 10, 9), "Công văn",
            "PTB Bùi Ngọc Hải", lead=L, due="2026-10-09"),
        row(6, "Tổng hợp nhu cầu tuyển dụng quý IV của doanh nghiệp trong KCN Tràng Duệ", "Trung tâm", "P. QLLĐ", datetime(2026, 10, 9), "Bảng tổng hợp",
            None, lead=T, support=L, due="2026-10-09"),
        row(7, "Thẩm định báo cáo đề xuất cấp giấy phép môi trường dự án kho LPG Đình Vũ", "P. TN&MT", "P. QLĐT", "trong tuần", "Báo cáo thẩm định",
            None, lead=M, support=Q, due="2026-10-11"),
        row(8, "Đôn đốc doanh nghiệp nộp báo cáo giám sát đầu tư 9 tháng", "P. DN&GSĐT", None, "Tuần sau", "Công văn đôn đốc", "PTB Bùi Ngọc Hải",
            lead=D, due="2026-10-18"),
        row(9, "Trực tiếp nhận phản ánh, kiến nghị qua đường dây nóng", "VP", "Các phòng chuyên môn", "Thường xuyên", None, None, lead=V, support=PCM),
        [],
        ["Ghi chú: Các phòng, đơn vị báo cáo kết quả về Văn phòng vào chiều thứ Sáu."],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("phieu_giao_viec_tuan_41.xlsx", workbook(cells(rows), merged=("A3:G3",)), tasks(rows), date(2026, 10, 5))


def _city_letter() -> Document:
    data = word(
        "UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
        "Số: 3120/UBND-ĐTC",
        "V/v đẩy nhanh tiến độ giải phóng mặt bằng và giải ngân các dự án hạ tầng khu công nghiệp",
        "Hải Phòng, ngày 02 tháng 10 năm 2026",
        "Kính gửi:",
        "- Sở Tài chính; Sở Nông nghiệp và Môi trường; Sở Xây dựng;",
        "- Ban Quản lý Khu kinh tế Hải Phòng;",
        "- UBND đặc khu Cát Hải.",
        "Xét đề nghị của Ban Quản lý Khu kinh tế Hải Phòng tại Tờ trình số 4410/TTr-BQL ngày 25/9/2026, Chủ tịch Ủy ban nhân dân thành phố có ý kiến chỉ đạo như sau:",
        "1. Ban Quản lý Khu kinh tế Hải Phòng:",
        "a) Rà soát tiến độ từng dự án hạ tầng khu công nghiệp, báo cáo Ủy ban nhân dân thành phố trước ngày 20/10/2026.",
        "b) Đề xuất phương án xử lý các dự án chậm giải ngân dưới 50% kế hoạch vốn, hoàn thành trong tháng 10/2026.",
        "2. Sở Tài chính: tổng hợp nhu cầu điều chỉnh kế hoạch vốn đầu tư công năm 2026 của các chủ đầu tư, trình Ủy ban nhân dân thành phố trước ngày 25/10/2026.",
        "3. Sở Nông nghiệp và Môi trường: hướng dẫn xác định giá đất cụ thể làm căn cứ bồi thường tại Khu công nghiệp Nam Đình Vũ, xong trước ngày 15/10/2026.",
        "4. UBND đặc khu Cát Hải: hoàn thành kiểm đếm, lập phương án bồi thường đối với 32 hộ dân còn lại trong quý IV/2026.",
        "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- CT, các PCT UBND TP;",
        "- Lưu: VT.",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    )
    board = ("Ban Quản lý Khu kinh tế Hải Phòng",)
    wanted = (
        Wanted("Rà soát tiến độ từng dự án hạ tầng khu công nghiệp, báo cáo Ủy ban nhân dân thành phố trước ngày 20/10/2026", board,
               due="2026-10-20", asked=True),
        Wanted("Đề xuất phương án xử lý các dự án chậm giải ngân dưới 50% kế hoạch vốn, hoàn thành trong tháng 10/2026", board,
               due="2026-10-31", asked=True),
        Wanted("tổng hợp nhu cầu điều chỉnh kế hoạch vốn đầu tư công năm 2026 của các chủ đầu tư, trình Ủy ban nhân dân thành phố trước ngày 25/10/2026",
               ("Sở Tài chính",), due="2026-10-25", asked=True),
        Wanted("hướng dẫn xác định giá đất cụ thể làm căn cứ bồi thường tại Khu công nghiệp Nam Đình Vũ, xong trước ngày 15/10/2026",
               ("Sở Nông nghiệp và Môi trường",), due="2026-10-15", asked=True),
        Wanted("hoàn thành kiểm đếm, lập phương án bồi thường đối với 32 hộ dân còn lại trong quý IV/2026",
               ("UBND đặc khu Cát Hải",), due="2026-12-31", asked=True),
    )
    return Document("cv_3120_ubnd.docx", data, wanted, date(2026, 10, 6))


def _passing_on() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4602/BQL-VP",
        "V/v triển khai Công văn số 3120/UBND-ĐTC ngày 02/10/2026 của UBND thành phố",
        "Hải Phòng, ngày 07 tháng 10 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 3120/UBND-ĐTC ngày 02/10/2026 của Ủy ban nhân dân thành phố về việc đẩy nhanh tiến độ giải phóng mặt bằng và giải ngân "
        "các dự án hạ tầng khu công nghiệp, Trưởng ban Ban Quản lý giao:",
        "1. Phòng Quản lý đầu tư",
        "- Chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư rà soát tiến độ từng dự án hạ tầng khu công nghiệp, dự thảo báo cáo UBND thành phố "
        "trước ngày 16/10/2026.",
        "- Tham mưu phương án xử lý các dự án chậm giải ngân, trình Trưởng ban trước ngày 23/10/2026.",
        "- Định kỳ hằng tuần cập nhật tiến độ giải ngân vào bảng theo dõi chung.",
        "2. Phòng Tài nguyên và Môi trường",
        "- Làm việc với UBND đặc khu Cát Hải về vướng mắc của 32 hộ dân chưa bàn giao mặt bằng, xong trước ngày 15/10/2026.",
        "- Theo dõi việc xác định giá đất cụ thể tại Khu công nghiệp Nam Đình Vũ.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Kiểm tra thực địa các dự án hạ tầng chậm tiến độ tại Khu công nghiệp Nam Đình Vũ, VSIP, hoàn thành trong tháng 10/2026.",
        "4. Văn phòng",
        "- Theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo Trưởng ban trước ngày 30/10/2026.",
        "Yêu cầu Trưởng các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("rà soát tiến độ từng dự án hạ tầng khu công nghiệp, dự thảo báo cáo UBND thành phố trước ngày 16/10/2026", (Q,), (D,), due="2026-10-16"),
        Wanted("Tham mưu phương án xử lý các dự án chậm giải ngân, trình Trưởng ban trước ngày 23/10/2026", (Q,), due="2026-10-23"),
        Wanted("Định kỳ hằng tuần cập nhật tiến độ giải ngân vào bảng theo dõi chung", (Q,)),
        Wanted("Làm việc với UBND đặc khu Cát Hải về vướng mắc của 32 hộ dân chưa bàn giao mặt bằng, xong trước ngày 15/10/2026", (M,), due="2026-10-15"),
        Wanted("Theo dõi việc xác định giá đất cụ thể tại Khu công nghiệp Nam Đình Vũ", (M,)),
        Wanted("Kiểm tra thực địa các dự án hạ tầng chậm tiến độ tại Khu công nghiệp Nam Đình Vũ, VSIP, hoàn thành trong tháng 10/2026", (D,),
               due="2026-10-31"),
        Wanted("Theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo Trưởng ban trước ngày 30/10/2026", (V,), due="2026-10-30"),
    )
    return Document("cv_4602_trien_khai.docx", data, wanted, date(2026, 10, 8))


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4655/TB-BQL",
        "Hải Phòng, ngày 12 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 10 năm 2026",
        "Ngày 09/10/2026, tại trụ sở Ban Quản lý, Trưởng ban Lê Trung Kiên đã chủ trì Hội nghị giao ban công tác tháng 10 năm 2026. "
        "Sau khi nghe Văn phòng báo cáo và ý kiến phát biểu của các đại biểu, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong 9 tháng đầu năm, toàn Ban đã thu hút được 2,1 tỷ USD vốn FDI, đạt 84% kế hoạch năm. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%. "
        "Tuy nhiên, tiến độ xử lý một số nhiệm vụ UBND thành phố giao còn chậm.",
        "II. NHIỆM VỤ THỜI GIAN TỚI",
        "1. Văn phòng:",
        "- Hoàn thiện báo cáo cải cách hành chính quý III, trình Trưởng ban ký trước ngày 15/10/2026.",
        "- Tham mưu Quy chế chi tiêu nội bộ sửa đổi, hoàn thành trong tháng 11/2026.",
        "- Phối hợp với các phòng tổng hợp minh chứng chấm điểm Chỉ số cải cách hành chính năm 2026, xong trước ngày 30/11/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Chuẩn bị nội dung Hội nghị xúc tiến đầu tư tại Nhật Bản, báo cáo Trưởng ban trước ngày 20/10/2026.",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ thành lập Khu công nghiệp Tiên Lãng 2 trong quý IV/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Tổng hợp các dự án đã quá hạn góp vốn, đề xuất hướng xử lý trước ngày 25/10/2026.",
        "- Thường xuyên nắm bắt tình hình sản xuất kinh doanh của doanh nghiệp.",
        "4. Phòng Quản lý lao động:",
        "- Xây dựng kế hoạch kiểm tra việc thực hiện thỏa ước lao động tập thể, trình Trưởng ban trước ngày 22/10/2026.",
        "- Nắm tình hình lương, thưởng Tết Dương lịch của doanh nghiệp, báo cáo trước ngày 15/12/2026.",
        "5. Phòng Tài nguyên và Môi trường: khẩn trương trình phê duyệt kết quả thẩm định báo cáo ĐTM dự án cảng cạn Nam Đình Vũ, xong trước ngày 19/10/2026.",
        "6. Trung tâm Dịch vụ việc làm: tổ chức phiên giao dịch việc làm lưu động tại Khu công nghiệp An Dương trong tháng 10/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp: rà soát, hoàn thành dứt điểm nhiệm vụ UBND thành phố giao đã quá hạn, báo cáo Văn phòng trước ngày 23/10/2026.",
        "Trên đây là kết luận của Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        Wanted("Hoàn thiện báo cáo cải cách hành chính quý III, trình Trưởng ban ký trước ngày 15/10/2026", (V,), due="2026-10-15"),
        Wanted("Tham mưu Quy chế chi tiêu nội bộ sửa đổi, hoàn thành trong tháng 11/2026", (V,), due="2026-11-30"),
        Wanted("tổng hợp minh chứng chấm điểm Chỉ số cải cách hành chính năm 2026, xong trước ngày 30/11/2026", (V,), due="2026-11-30"),
        Wanted("Chuẩn bị nội dung Hội nghị xúc tiến đầu tư tại Nhật Bản, báo cáo Trưởng ban trước ngày 20/10/2026", (Q,), due="2026-10-20"),
        Wanted("hoàn thiện hồ sơ thành lập Khu công nghiệp Tiên Lãng 2 trong quý IV/2026", (Q,), (M,), due="2026-12-31"),
        Wanted("Tổng hợp các dự án đã quá hạn góp vốn, đề xuất hướng xử lý trước ngày 25/10/2026", (D,), due="2026-10-25"),
        Wanted("Thường xuyên nắm bắt tình hình sản xuất kinh doanh của doanh nghiệp", (D,)),
        Wanted("Xây dựng kế hoạch kiểm tra việc thực hiện thỏa ước lao động tập thể, trình Trưởng ban trước ngày 22/10/2026", (L,), due="2026-10-22"),
        Wanted("Nắm tình hình lương, thưởng Tết Dương lịch của doanh nghiệp, báo cáo trước ngày 15/12/2026", (L,), due="2026-12-15"),
        Wanted("khẩn trương trình phê duyệt kết quả thẩm định báo cáo ĐTM dự án cảng cạn Nam Đình Vũ, xong trước ngày 19/10/2026", (M,), due="2026-10-19"),
        Wanted("tổ chức phiên giao dịch việc làm lưu động tại Khu công nghiệp An Dương trong tháng 10/2026", (T,), due="2026-10-31"),
        Wanted("rà soát, hoàn thành dứt điểm nhiệm vụ UBND thành phố giao đã quá hạn, báo cáo Văn phòng trước ngày 23/10/2026", (ALL,), due="2026-10-23"),
    )
    return Document("tb_4655_giao_ban_thang_10.docx", data, wanted, date(2026, 10, 13))


def _enterprises() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4718/TB-BQL",
        "Hải Phòng, ngày 16 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi làm việc với Công ty TNHH Khu công nghiệp Deep C",
        "Ngày 14/10/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì buổi làm việc với Công ty TNHH Khu công nghiệp Deep C về tháo gỡ khó khăn, vướng mắc. "
        "Tham dự có đại diện các phòng chuyên môn và lãnh đạo Công ty. Phó Trưởng ban kết luận:",
        "1. Ghi nhận và đánh giá cao kết quả thu hút đầu tư của Công ty trong 9 tháng đầu năm 2026.",
        "2. Về cấp điện cho giai đoạn 2: Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư làm việc với Công ty Điện lực Hải Phòng "
        "về tiến độ trạm biến áp 110kV, báo cáo Lãnh đạo Ban trước ngày 28/10/2026.",
        "3. Về hồ sơ môi trường: Giao Phòng Tài nguyên và Môi trường hướng dẫn Công ty lập hồ sơ cấp lại giấy phép môi trường. Thời gian hoàn thành: 30/10/2026.",
        "4. Về lao động nước ngoài: Phòng Quản lý lao động xem xét, giải quyết 14 hồ sơ cấp giấy phép lao động đã nộp, trả kết quả trước ngày 23/10.",
        "5. Về nhu cầu tuyển dụng: Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động kết nối với các trường nghề để cung ứng 500 lao động trong quý IV/2026.",
        "6. Giao Văn phòng theo dõi, đôn đốc việc thực hiện kết luận này.",
        "7. Đề nghị Công ty TNHH Khu công nghiệp Deep C gửi đầy đủ hồ sơ về Ban Quản lý trước ngày 21/10/2026.",
        "Văn phòng thông báo để các phòng, đơn vị biết và thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
    )
    wanted = (
        Wanted("làm việc với Công ty Điện lực Hải Phòng về tiến độ trạm biến áp 110kV, báo cáo Lãnh đạo Ban trước ngày 28/10/2026", (Q,), (D,),
               due="2026-10-28"),
        Wanted("hướng dẫn Công ty lập hồ sơ cấp lại giấy phép môi trường", (M,), due="2026-10-30"),
        Wanted("xem xét, giải quyết 14 hồ sơ cấp giấy phép lao động đã nộp, trả kết quả trước ngày 23/10", (L,), due="2026-10-23"),
        Wanted("kết nối với các trường nghề để cung ứng 500 lao động trong quý IV/2026", (T,), (L,), due="2026-12-31"),
        Wanted("theo dõi, đôn đốc việc thực hiện kết luận này", (V,)),
        Wanted("gửi đầy đủ hồ sơ về Ban Quản lý trước ngày 21/10/2026", ("Công ty TNHH Khu công nghiệp Deep C",), due="2026-10-21", asked=True),
    )
    return Document("tb_4718_deep_c.docx", data, wanted, date(2026, 10, 19))


def _small_plan() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện", "Sản phẩm"],
        row("1", "Ban hành kế hoạch và quán triệt tới toàn thể công chức, viên chức", "Văn phòng", "", "Trước 15/10/2026", "Kế hoạch",
            lead=V, due="2026-10-15"),
        row("2", "Kiểm tra, bảo dưỡng hệ thống báo cháy, bình chữa cháy tại trụ sở", "Văn phòng", "Phòng Cảnh sát PCCC và CNCH", "Từ 19/10 đến 23/10/2026",
            "Biên bản kiểm tra", lead=V, due="2026-10-23"),
        row("3", "Gửi văn bản đề nghị doanh nghiệp hạ tầng tự kiểm tra an toàn PCCC", "Phòng DN&GSĐT", "Phòng QLĐT", "Trước 20/10/2026", "Công văn",
            lead=D, support=Q, due="2026-10-20"),
        row("4", "Tổ chức tập huấn PCCC cho 60 doanh nghiệp trong khu công nghiệp", "Phòng QLLĐ", "Trung tâm DVVL; Công an thành phố", "29/10/2026",
            "Lớp tập huấn", lead=L, support=T, due="2026-10-29"),
        row("5", "Kiểm tra liên ngành tại các kho hóa chất", "Phòng TN&MT", "Phòng DN&GSĐT; Công an thành phố", "Tháng 11/2026", "Báo cáo kết quả kiểm tra",
            lead=M, support=D, due="2026-11-30"),
        row("6", "Tuyên truyền trên Cổng thông tin điện tử, trang Zalo của Ban", "Trung tâm DVVL", "Văn phòng", "Thường xuyên", "Tin, bài", lead=T, support=V),
        row("7", "Thực tập phương án chữa cháy tại trụ sở Ban", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "06/11/2026", "", lead=V, support=ALL,
            due="2026-11-06"),
        row("8", "Tổng kết, báo cáo kết quả gửi Công an thành phố", "Văn phòng", "Các phòng chuyên môn", "Trước 10/12/2026", "Báo cáo", lead=V, support=PCM,
            due="2026-12-10"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4629/KH-BQL",
        "Hải Phòng, ngày 08 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Tăng cường công tác phòng cháy, chữa cháy quý IV năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức, trách nhiệm của công chức, viên chức và doanh nghiệp về công tác phòng cháy, chữa cháy.",
        "2. Việc triển khai phải thiết thực, hiệu quả, tránh hình thức.",
        "II. NỘI DUNG THỰC HIỆN",
        "Chi tiết tại bảng phân công dưới đây:",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "Các phòng, đơn vị căn cứ Kế hoạch này nghiêm túc triển khai. Kinh phí thực hiện từ nguồn ngân sách giao cho Ban Quản lý năm 2026./.",
        "Nơi nhận:",
        "- Công an thành phố;",
        "- Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    return Document("kh_4629_pccc.docx", data, tasks(rows), date(2026, 10, 9))


def _city_tracker() -> Document:
    columns = ("number", "paper", "date", "content", "lead", "support", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO (phân hệ NV UBND)"],
        ["Số liệu đến ngày 15/10/2026"],
        [],
        ["STT", "Số văn bản", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị tham mưu", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng"],
        row(1, "2980/UBND-TH", datetime(2026, 9, 22), "Báo cáo tình hình thực hiện Nghị quyết 45-NQ/TW", "P. QLĐT", None, datetime(2026, 10, 20), "Đang thực hiện",
            lead=Q, due="2026-10-20"),
        row(2, "2995/UBND-NC", datetime(2026, 9, 23), "Rà soát, báo cáo công tác tiếp công dân quý III", "Văn phòng", None, datetime(2026, 10, 17), "Đang thực hiện",
            lead=V, due="2026-10-17"),
        row(3, "3011/UBND-MT", datetime(2026, 9, 25), "Báo cáo kết quả kiểm tra xử lý nước thải KCN Nomura", "P. TN&MT", "P. DN&GSĐT", datetime(2026, 10, 19),
            "Đang thực hiện", lead=M, support=D, due="2026-10-19"),
        row(4, "3018/UBND-VX", datetime(2026, 9, 25), "Cung cấp số liệu nhà ở cho công nhân khu công nghiệp", "P. QLLĐ", "P. QLĐT", datetime(2026, 10, 16),
            "Đã trình ký", lead=L, support=Q, due="2026-10-16"),
        row(5, "3026/UBND-ĐTC", datetime(2026, 9, 28), "Góp ý dự thảo Quyết định quy định phân cấp quản lý dự án đầu tư", "P. QLĐT", "P. DN&GSĐT", datetime(2026, 10, 14),
            "Quá hạn", lead=Q, support=D, due="2026-10-14"),
        row(6, "3040/UBND-KSTTHC", datetime(2026, 9, 29), "Rà soát, công bố danh mục thủ tục hành chính cung cấp dịch vụ công toàn trình", "VP", "Các phòng chuyên môn",
            datetime(2026, 10, 30), "Đang thực hiện", lead=V, support=PCM, due="2026-10-30"),
        row(7, "3057/UBND-VX", datetime(2026, 9, 30), "Tham gia ý kiến Đề án đào tạo nhân lực bán dẫn", "P. QLLĐ", "Trung tâm", datetime(2026, 10, 21), "Đang thực hiện",
            lead=L, support=T, due="2026-10-21"),
        row(8, "3066/UBND-TH", datetime(2026, 9, 30), "Báo cáo kết quả thực hiện nhiệm vụ 9 tháng, phương hướng quý IV", "VP", "Các phòng, đơn vị", datetime(2026, 10, 12),
            "Đã hoàn thành", lead=V, due="2026-10-12"),
        row(9, "3088/UBND-GT", datetime(2026, 10, 1), "Phối hợp Sở Xây dựng khảo sát tuyến đường vào KCN Cầu Cựu", "P. QLĐT", "P. TN&MT", "Theo lịch của Sở", None,
            lead=Q, support=M),
        row(10, "3120/UBND-ĐTC", datetime(2026, 10, 2), "Rà soát tiến độ các dự án hạ tầng KCN", "P. QLĐT", "P. DN&GSĐT", datetime(2026, 10, 20), "Đang thực hiện",
            lead=Q, support=D, due="2026-10-20"),
        row(11, "3134/UBND-TN", datetime(2026, 10, 5), "Kiểm kê đất đai chưa sử dụng trong khu kinh tế", "P. TN&MT", None, datetime(2026, 11, 15), "Đang thực hiện",
            lead=M, due="2026-11-15"),
        row(12, "3140/UBND-VX", datetime(2026, 10, 6), "Tổ chức ngày hội việc làm thành phố năm 2026", "Trung tâm", "P. QLLĐ; VP", datetime(2026, 11, 22), None,
            lead=T, support=[L, V], due="2026-11-22"),
        row(13, "3152/UBND-NC", datetime(2026, 10, 7), "Báo cáo kê khai tài sản, thu nhập năm 2026", "VP", None, datetime(2026, 12, 31), None, lead=V, due="2026-12-31"),
        row(14, "3161/UBND-ĐTC", datetime(2026, 10, 8), "Xử lý kiến nghị của Hiệp hội doanh nghiệp Nhật Bản tại Hải Phòng", "P. DN&GSĐT", "P. QLLĐ", None, None,
            lead=D, support=L),
        ["Tổng số: 14 nhiệm vụ", None, None, None, None, None, None, "01 hoàn thành; 01 quá hạn"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=5):
            for column in (2, 6):
                if isinstance(line[column].value, datetime):
                    line[column].number_format = "dd/mm/yyyy"

    return Document("theo_doi_nv_ubnd.xlsx", workbook(cells(rows), merged=("A1:H1", "A2:H2"), prepare=prepare), tasks(rows), date(2026, 10, 16))


def _chat_short() -> Document:
    text = """Kính gửi các anh chị trưởng phòng,
Theo chỉ đạo của Trưởng ban sáng nay, đề nghị các phòng thực hiện:
1. P. QLĐT: gửi danh sách dự án dự kiến khởi công, khánh thành dịp 19/12, hạn 21/10
2. P. DN&GSĐT: rà soát lại số liệu xuất nhập khẩu 9 tháng, gửi VP trước 17h ngày 20/10
3. P. TN&MT: chuẩn bị báo cáo làm việc với Đoàn giám sát HĐND thành phố ngày 27/10/2026
4. P. QLLĐ: báo cáo số lao động bị cắt giảm tại KCN Nomura, xong trong tuần này
5. Trung tâm: đăng tin tuyển dụng của Công ty Pegatron lên trang Zalo, hạn 20/10
6. VP: đặt lịch họp giao ban trực tuyến với các KCN ngày 23/10
Trân trọng cảm ơn các anh chị!"""
    wanted = (
        Wanted("gửi danh sách dự án dự kiến khởi công, khánh thành dịp 19/12, hạn 21/10", (Q,), due="2026-10-21"),
        Wanted("rà soát lại số liệu xuất nhập khẩu 9 tháng, gửi VP trước 17h ngày 20/10", (D,), due="2026-10-20"),
        Wanted("chuẩn bị báo cáo làm việc với Đoàn giám sát HĐND thành phố ngày 27/10/2026", (M,), due="2026-10-27"),
        Wanted("báo cáo số lao động bị cắt giảm tại KCN Nomura, xong trong tuần này", (L,), due="2026-10-25"),
        Wanted("đăng tin tuyển dụng của Công ty Pegatron lên trang Zalo, hạn 20/10", (T,), due="2026-10-20"),
        Wanted("đặt lịch họp giao ban trực tuyến với các KCN ngày 23/10", (V,), due="2026-10-23"),
    )
    return Document("tin_nhan_zalo_1.txt", text.encode(), wanted, date(2026, 10, 19))


def _chat_units() -> Document:
    text = """Văn phòng tổng hợp nhiệm vụ sau buổi họp lãnh đạo Ban chiều 21/10:

Phòng Quản lý đầu tư
- Hoàn thiện tờ trình chấp thuận chủ trương đầu tư dự án nhà máy bao bì Tetra, trình trước 28/10
- Dịch tài liệu xúc tiến đầu tư sang tiếng Nhật, xong ngày 30/10

Phòng Doanh nghiệp và Giám sát đầu tư
- Mời 05 doanh nghiệp chậm góp vốn lên làm việc, hoàn thành trước 31/10

Phòng Quản lý lao động
- Lập danh sách doanh nghiệp nợ bảo hiểm xã hội trên 3 tháng, hạn 27/10
- Cử 01 đồng chí tham gia đoàn kiểm tra của Sở Nội vụ

Phòng TN&MT
- Báo cáo tiến độ cấp phép môi trường các dự án tồn, hạn 26/10

Văn phòng
- Soạn giấy mời họp Ban chỉ đạo chuyển đổi số, gửi trước 23/10
- Liên hệ đơn vị sửa máy photo tầng 3

Đề nghị các phòng báo lại Văn phòng khi xong việc. Cảm ơn!"""
    wanted = (
        Wanted("Hoàn thiện tờ trình chấp thuận chủ trương đầu tư dự án nhà máy bao bì Tetra, trình trước 28/10", (Q,), due="2026-10-28"),
        Wanted("Dịch tài liệu xúc tiến đầu tư sang tiếng Nhật, xong ngày 30/10", (Q,), due="2026-10-30"),
        Wanted("Mời 05 doanh nghiệp chậm góp vốn lên làm việc, hoàn thành trước 31/10", (D,), due="2026-10-31"),
        Wanted("Lập danh sách doanh nghiệp nợ bảo hiểm xã hội trên 3 tháng, hạn 27/10", (L,), due="2026-10-27"),
        Wanted("Cử 01 đồng chí tham gia đoàn kiểm tra của Sở Nội vụ", (L,)),
        Wanted("Báo cáo tiến độ cấp phép môi trường các dự án tồn, hạn 26/10", (M,), due="2026-10-26"),
        Wanted("Soạn giấy mời họp Ban chỉ đạo chuyển đổi số, gửi trước 23/10", (V,), due="2026-10-23"),
        Wanted("Liên hệ đơn vị sửa máy photo tầng 3", (V,)),
    )
    return Document("tin_nhan_zalo_2.txt", text.encode(), wanted, date(2026, 10, 22))


def _reminder() -> Document:
    columns = ("number", "content", "source", "lead", "old", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Văn bản giao", "Phòng, đơn vị thực hiện", "Hạn ban đầu", "Hạn hoàn thành mới"],
        row("1", "Góp ý dự thảo Quyết định quy định phân cấp quản lý dự án đầu tư", "CV 3026/UBND-ĐTC", "Phòng Quản lý đầu tư", "14/10/2026", "26/10/2026",
            lead=Q, due="2026-10-26"),
        row("2", "Lập hồ sơ công việc điện tử quý III", "KH 330/KH-BQL", "Các phòng chuyên môn, đơn vị sự nghiệp", "30/9/2026", "30/10/2026", lead=ALL,
            due="2026-10-30"),
        row("3", "Báo cáo sử dụng lao động nước ngoài 9 tháng", "CV 2714/SNV-VL", "Phòng Quản lý lao động", "10/10/2026", "25/10/2026", lead=L, due="2026-10-25"),
        row("4", "Cập nhật cơ sở dữ liệu quan trắc nước thải tự động", "TB 4401/TB-BQL", "Phòng Tài nguyên và Môi trường", "15/10/2026", "05/11/2026", lead=M,
            due="2026-11-05"),
        row("5", "Xây dựng quy trình nội bộ giám sát góp vốn", "TB 4401/TB-BQL", "Phòng Doanh nghiệp và Giám sát đầu tư", "30/9/2026", "15/11/2026", lead=D,
            due="2026-11-15"),
        row("6", "Quyết toán kinh phí hội chợ việc làm tháng 8", "QĐ 512/QĐ-BQL", "Trung tâm Dịch vụ việc làm", "30/9/2026", "31/10/2026", lead=T, due="2026-10-31"),
        row("7", "Nâng cấp Trang thông tin điện tử tiếng Anh", "KH 145/KH-BQL", "Văn phòng", "30/9/2026", "Quý IV/2026", lead=V, due="2026-12-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4790/BQL-VP",
        "V/v đôn đốc thực hiện nhiệm vụ quá hạn",
        "Hải Phòng, ngày 20 tháng 10 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Qua theo dõi, đến ngày 19/10/2026 còn 07 nhiệm vụ quá hạn chưa hoàn thành. Trưởng ban yêu cầu các phòng, đơn vị khẩn trương thực hiện theo bảng sau:",
        cells(rows),
        "Trưởng các phòng, đơn vị chịu trách nhiệm trước Trưởng ban về tiến độ thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, TH.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("cv_4790_don_doc.docx", data, tasks(rows), date(2026, 10, 21))


def _conference() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["BẢNG PHÂN CÔNG NHIỆM VỤ"],
        ["Chuẩn bị Hội nghị đối thoại doanh nghiệp năm 2026 (ngày 12/11/2026)"],
        [],
        ["STT", "Nội dung công việc", "Phụ trách", "Phối hợp", "Hoàn thành", "Ghi chú"],
        ["I", "Công tác nội dung"],
        row(1, "Tổng hợp kiến nghị của doanh nghiệp", "Phòng Doanh nghiệp", "Các phòng chuyên môn", "30/10/2026", None, lead=D, support=PCM, due="2026-10-30"),
        row(2, "Dự thảo báo cáo trung tâm", "Phòng Doanh nghiệp", "Văn phòng", "03/11/2026", None, lead=D, support=V, due="2026-11-03"),
        row(3, "Chuẩn bị trả lời kiến nghị về đất đai, môi trường", "Phòng TN&MT", None, "05/11/2026", None, lead=M, due="2026-11-05"),
        row(4, "Chuẩn bị trả lời kiến nghị về lao động, bảo hiểm xã hội", "Phòng QLLĐ", "Bảo hiểm xã hội thành phố", "05/11/2026", None, lead=L, due="2026-11-05"),
        row(5, "Chuẩn bị trả lời kiến nghị về thủ tục đầu tư", "Phòng QLĐT", "Sở Tài chính", "05/11/2026", None, lead=Q, due="2026-11-05"),
        row(6, "Bài phát biểu khai mạc của Trưởng ban", "Văn phòng", None, "06/11/2026", "Trình Trưởng ban duyệt", lead=V, due="2026-11-06"),
        ["II", "Công tác tổ chức"],
        row(7, "Lập danh sách, gửi giấy mời", "Văn phòng", "Phòng Doanh nghiệp", "02/11/2026", "250 đại biểu", lead=V, support=D, due="2026-11-02"),
        row(8, "Thuê hội trường, âm thanh, phiên dịch", "Văn phòng", None, "30/10/2026", "Phiên dịch Nhật, Hàn, Trung", lead=V, due="2026-10-30"),
        row(9, "Đón tiếp, hướng dẫn đại biểu", "Trung tâm DVVL", "Văn phòng", "12/11/2026", None, lead=T, support=V, due="2026-11-12"),
        row(10, "Mời phóng viên báo, đài đưa tin", "Trung tâm DVVL", None, "09/11/2026", None, lead=T, due="2026-11-09"),
        row(11, "Bảo đảm an ninh trật tự hội nghị", "Công an thành phố", "Văn phòng", "12/11/2026", None, lead="Công an thành phố", support=V,
            due="2026-11-12", asked=True),
        row(12, "Báo cáo kết quả hội nghị gửi UBND thành phố", "Phòng Doanh nghiệp", "Văn phòng", "20/11/2026", None, lead=D, support=V, due="2026-11-20"),
        [],
        [None, None, None, "Người lập biểu", None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("phan_cong_doi_thoai.xlsx", workbook(cells(rows), merged=("A2:F2", "A3:F3", "B6:F6", "B13:F13")), tasks(rows), date(2026, 10, 26))


def _month() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 4870/TB-BQL ngày 28/10/2026)"],
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn"],
        ["I", "VĂN PHÒNG"],
        row(1, "Dự thảo Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp", "Dự thảo Báo cáo",
            "25/11", lead=V, support=ALL, due="2026-11-25"),
        row(2, "Tham mưu đánh giá, xếp loại công chức, viên chức năm 2026", "VP", None, "Văn bản hướng dẫn", "20/11", lead=V, due="2026-11-20"),
        row(3, "Họp Ban chỉ đạo chuyển đổi số", "VP", "Các PCM", "Thông báo kết luận", "10/11", lead=V, support=PCM, due="2026-11-10"),
        row(4, "Kiểm kê tài sản công", "VP", None, "Biên bản kiểm kê", "Tháng 11", lead=V, due="2026-11-30"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(5, "Báo cáo thu hút đầu tư tháng 11", "P. QLĐT", "P. DN&GSĐT", "Báo cáo", "23/11", lead=Q, support=D, due="2026-11-23"),
        row(6, "Trình điều chỉnh quy hoạch phân khu KCN Nam Tràng Cát", "P. QLĐT", "P. TN&MT", "Tờ trình", "Tháng 11", lead=Q, support=M, due="2026-11-30"),
        row(7, "Tiếp, làm việc với các nhà đầu tư", "P. QLĐT", "VP", None, "Theo lịch", lead=Q, support=V),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(8, "Tổ chức Hội nghị đối thoại doanh nghiệp", "P. DN&GSĐT", "VP", "Hội nghị", "12/11", lead=D, support=V, due="2026-11-12"),
        row(9, "Giám sát đầu tư 08 dự án tại KCN VSIP", "P. DN&GSĐT", "P. QLĐT; P. TN&MT", "Biên bản giám sát", "Từ 16/11 đến 27/11", lead=D, support=[Q, M],
            due="2026-11-27"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(10, "Kiểm tra thực hiện thỏa ước lao động tập thể tại 06 doanh nghiệp", "P. QLLĐ", "Liên đoàn Lao động thành phố", "Báo cáo kiểm tra", "27/11",
            lead=L, due="2026-11-27"),
        row(11, "Giải quyết hồ sơ cấp, gia hạn giấy phép lao động", "P. QLLĐ", None, "Giấy phép", "Thường xuyên", lead=L),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(12, "Kiểm tra liên ngành các kho hóa chất", "P. TN&MT", "P. DN&GSĐT", "Báo cáo", "30/11", lead=M, support=D, due="2026-11-30"),
        row(13, "Hoàn thiện báo cáo kiểm kê đất chưa sử dụng", "P. TN&MT", None, "Báo cáo", "13/11", lead=M, due="2026-11-13"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(14, "Tổ chức ngày hội việc làm thành phố", "Trung tâm", "P. QLLĐ; VP", "Ngày hội việc làm", "21-22/11", lead=T, support=[L, V], due="2026-11-22"),
        row(15, "Khảo sát nhu cầu tuyển dụng trước Tết", "Trung tâm", "P. QLLĐ", "Báo cáo khảo sát", "30/11", lead=T, support=L, due="2026-11-30"),
        [],
        ["Nơi nhận: Lãnh đạo Ban; các phòng, đơn vị; Lưu VT."],
    ]
    return Document("chuong_trinh_thang_11.xlsx", workbook(cells(rows), merged=("A1:F1", "A2:F2", "A3:F3")), tasks(rows), date(2026, 10, 30))
