# ruff: noqa: E501
"""Twelve papers of February 2027, after Tết."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _programme()
    yield _decision_annex()
    yield _plan_annex()
    yield _conclusion_site()
    yield _conclusion_month()
    yield _minutes()
    yield _room_list()
    yield _city_tracking()
    yield _letter_by_unit()
    yield _inspection()
    yield _two_sheets()
    yield _chat()


def _programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "note"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 312/QĐ-BQL ngày 16/02/2027 của Trưởng ban)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Ghi chú"],
        ["A", "CÔNG TÁC THAM MƯU, TRÌNH UBND THÀNH PHỐ"],
        row(1, "Trình UBND thành phố phê duyệt Đề án phát triển các khu công nghiệp sinh thái giai đoạn 2027-2030", "Phòng Quản lý đầu tư",
            "Phòng TN&MT, Sở Tài chính", "Tờ trình, dự thảo Quyết định", "Quý III/2027", None, lead=Q, support=M, due="2027-09-30"),
        row(2, "Sửa đổi, bổ sung Quy chế phối hợp quản lý nhà nước trong khu công nghiệp, khu kinh tế", "Văn phòng",
            "Các phòng chuyên môn", "Quyết định của UBND thành phố", "Tháng 6/2027", None, lead=V, support=PCM, due="2027-06-30"),
        row(3, "Báo cáo UBND thành phố tình hình sử dụng đất tại các khu công nghiệp", "Phòng TN&MT",
            "Phòng QLĐT; Phòng DN&GSĐT", "Báo cáo", "15/5/2027", None, lead=M, support=[Q, D], due="2027-05-15"),
        row(4, "Đề xuất danh mục dự án kêu gọi đầu tư vào khu kinh tế ven biển phía Nam", "Phòng QLĐT",
            "Trung tâm Dịch vụ việc làm", "Danh mục dự án", "Tháng 4", "Theo Thông báo số 56/TB-UBND", lead=Q, support=T, due="2027-04-30"),
        ["B", "CÔNG TÁC QUẢN LÝ NHÀ NƯỚC"],
        ["I", "Quản lý đầu tư, doanh nghiệp"],
        row(5, "Giám sát, đánh giá tổng thể đầu tư năm 2026 các dự án trong khu công nghiệp, khu kinh tế", "Phòng DN&GSĐT",
            "Phòng QLĐT", "Báo cáo giám sát", "31/3/2027", None, lead=D, support=Q, due="2027-03-31"),
        row(6, "Tổ chức hội nghị đối thoại với doanh nghiệp FDI", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Văn phòng, các phòng chuyên môn", "Hội nghị", "Quý II và Quý IV/2027", "02 hội nghị", lead=D, support=[V, PCM], due="2027-12-31"),
        row(7, "Cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư theo thẩm quyền", "Phòng QLĐT",
            None, "Giấy chứng nhận", "Thường xuyên", None, lead=Q),
        ["II", "Quản lý lao động"],
        row(8, "Khảo sát nhu cầu tuyển dụng lao động của doanh nghiệp sau Tết Nguyên đán", "Trung tâm Dịch vụ việc làm",
            "Phòng QLLĐ", "Báo cáo khảo sát", "Tháng 3/2027", None, lead=T, support=L, due="2027-03-31"),
        row(9, "Tập huấn pháp luật lao động, an toàn vệ sinh lao động cho doanh nghiệp", "Phòng Quản lý lao động",
            "Trung tâm; Liên đoàn Lao động thành phố", "02 lớp tập huấn", "Quý II/2027", None, lead=L, support=T, due="2027-06-30"),
        ["III", "Tài nguyên, môi trường"],
        row(10, "Kiểm tra việc vận hành hệ thống quan trắc nước thải tự động tại các khu công nghiệp", "Phòng Tài nguyên và Môi trường",
            "Phòng DN&GSĐT", "Thông báo kết quả kiểm tra", "Trước ngày 30/9/2027", None, lead=M, support=D, due="2027-09-30"),
        row(11, "Thẩm định báo cáo đánh giá tác động môi trường các dự án theo ủy quyền", "Phòng TN&MT",
            None, "Quyết định phê duyệt", "Khi có hồ sơ", None, lead=M),
        ["C", "CÔNG TÁC NỘI BỘ"],
        row(12, "Xây dựng Kế hoạch chuyển đổi vị trí công tác năm 2027", "Văn phòng", None, "Kế hoạch", "28/02/2027", None, lead=V, due="2027-02-28"),
        row(13, "Chỉnh lý tài liệu tồn đọng giai đoạn 2018-2024", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Hồ sơ nộp lưu", "Năm 2027", None, lead=V, support=ALL, due="2027-12-31"),
        row(14, "Tổng kết công tác năm 2027, phương hướng nhiệm vụ năm 2028", "Văn phòng", "Các phòng, đơn vị",
            "Báo cáo tổng kết", "Tháng 12/2027", None, lead=V, due="2027-12-31"),
        [],
        [None, "Tổng số: 14 nhiệm vụ"],
        [None, None, None, None, "TRƯỞNG BAN"],
    ]
    return Document("CTCT nam 2027.xlsx", workbook(cells(rows), merged=("A4:G4", "A5:G5")), tasks(rows), date(2027, 2, 18))


def _decision_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"],
        ["I", "Kiểm soát thủ tục hành chính", None, None, None],
        row("1", "Rà soát, công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Ban Quản lý", "Văn phòng",
            "Các phòng chuyên môn", "Trước 20/3/2027", lead=V, support=PCM, due="2027-03-20"),
        row("2", "Đề xuất phương án cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính lĩnh vực đầu tư", "Phòng Quản lý đầu tư",
            "Văn phòng", "30/4/2027", lead=Q, support=V, due="2027-04-30"),
        row("3", "Đề xuất phương án đơn giản hoá thủ tục cấp giấy phép lao động cho người nước ngoài", "Phòng Quản lý lao động",
            "Văn phòng", "30/4/2027", lead=L, support=V, due="2027-04-30"),
        row("4", "Số hoá hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực", "Các phòng chuyên môn",
            "Văn phòng", "Tháng 10/2027", lead=PCM, support=V, due="2027-10-31"),
        ["II", "Giải quyết thủ tục hành chính, khảo sát sự hài lòng", None, None, None],
        row("5", "Khảo sát mức độ hài lòng của tổ chức, doanh nghiệp đối với sự phục vụ của Ban Quản lý", "Văn phòng",
            "Trung tâm Dịch vụ việc làm", "Quý III/2027", lead=V, support=T, due="2027-09-30"),
        row("6", "Công khai tiến độ giải quyết hồ sơ trên Cổng thông tin điện tử", "Văn phòng", "", "Hằng tuần", lead=V),
        row("7", "Gửi thư xin lỗi đối với hồ sơ giải quyết quá hạn", "Các phòng chuyên môn", "Văn phòng", "Thường xuyên", lead=PCM, support=V),
        ["III", "Kiểm tra, báo cáo", None, None, None],
        row("8", "Kiểm tra công tác kiểm soát thủ tục hành chính tại các phòng", "Văn phòng", "Phòng DN&GSĐT", "Quý II/2027",
            lead=V, support=D, due="2027-06-30"),
        row("9", "Báo cáo kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm", "Văn phòng", "Các phòng chuyên môn", "Trước ngày 15/6/2027",
            lead=V, support=PCM, due="2027-06-15"),
    ]
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ",
        "Số: 330/QĐ-BQL",
        "Hải Phòng, ngày 18 tháng 02 năm 2027",
        "QUYẾT ĐỊNH",
        "Về việc ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2027",
        "TRƯỞNG BAN BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;",
        "Căn cứ Kế hoạch số 21/KH-UBND ngày 22/01/2027 của Ủy ban nhân dân thành phố về kiểm soát thủ tục hành chính năm 2027;",
        "Theo đề nghị của Chánh Văn phòng Ban Quản lý.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm soát thủ tục hành chính năm 2027 của Ban Quản lý Khu kinh tế Hải Phòng.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 3. Chánh Văn phòng, Trưởng các phòng chuyên môn, Giám đốc đơn vị sự nghiệp trực thuộc và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        "Nơi nhận:\n- Như Điều 3;\n- UBND thành phố (để b/c);\n- Lưu: VT, VP.",
        "TRƯỞNG BAN",
        "PHỤ LỤC\nNHIỆM VỤ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2027",
        "(Kèm theo Quyết định số 330/QĐ-BQL ngày 18/02/2027 của Trưởng ban Ban Quản lý)",
        cells(rows),
    )
    return Document("QD 330 KSTTHC 2027.docx", data, tasks(rows), date(2027, 2, 22))


def _plan_annex() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Kết quả, sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        ["1", "Hạ tầng số", None, None, None, None],
        row("1.1", "Nâng cấp hệ thống mạng nội bộ, thiết bị tường lửa tại trụ sở", "Hệ thống được nghiệm thu", "Văn phòng", "Sở Khoa học và Công nghệ",
            "Từ tháng 3 đến tháng 6/2027", lead=V, due="2027-06-30"),
        row("1.2", "Lập hồ sơ đề xuất cấp độ an toàn hệ thống thông tin", "Hồ sơ đề xuất cấp độ", "Văn phòng", "Công an thành phố",
            "Quý II/2027", lead=V, due="2027-06-30"),
        ["2", "Dữ liệu số", None, None, None, None],
        row("2.1", "Xây dựng cơ sở dữ liệu dự án đầu tư trong khu công nghiệp", "Cơ sở dữ liệu", "Phòng QLĐT", "Phòng DN&GSĐT, Văn phòng",
            "30/9/2027", lead=Q, support=[D, V], due="2027-09-30"),
        row("2.2", "Cập nhật cơ sở dữ liệu lao động nước ngoài", "Dữ liệu được cập nhật", "Phòng QLLĐ", "Trung tâm", "Hằng tháng", lead=L, support=T),
        row("2.3", "Số hoá bản đồ quy hoạch sử dụng đất các khu công nghiệp", "Bản đồ số", "Phòng TN&MT", "Phòng QLĐT", "Tháng 11/2027",
            lead=M, support=Q, due="2027-11-30"),
        row("2.4", "Kết nối dữ liệu việc làm với sàn giao dịch việc làm quốc gia", "Dữ liệu được kết nối", "Trung tâm Dịch vụ việc làm", "Văn phòng",
            "Quý IV/2027", lead=T, support=V, due="2027-12-31"),
        ["3", "Nhân lực số, tuyên truyền", None, None, None, None],
        row("3.1", "Tập huấn kỹ năng sử dụng trí tuệ nhân tạo cho công chức, viên chức", "Lớp tập huấn", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước ngày 15/5/2027", lead=V, support=ALL, due="2027-05-15"),
        row("3.2", "Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến", "Tài liệu, video hướng dẫn", "Phòng QLĐT, Phòng QLLĐ", "Văn phòng", "Tháng 4/2027",
            lead=[Q, L], support=V, due="2027-04-30"),
        row("3.3", "Viết tin, bài về chuyển đổi số trên Cổng thông tin điện tử", "Tin, bài", "Trung tâm Dịch vụ việc làm", None, "Thường xuyên", lead=T),
        row("3.4", "Sơ kết 6 tháng thực hiện Kế hoạch chuyển đổi số", "Báo cáo", "Văn phòng", "Các phòng, đơn vị", "10/7/2027", lead=V, due="2027-07-10"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 486/KH-BQL",
        "Hải Phòng, ngày 19 tháng 02 năm 2027",
        "KẾ HOẠCH\nChuyển đổi số của Ban Quản lý Khu kinh tế Hải Phòng năm 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Cụ thể hoá các mục tiêu chuyển đổi số của thành phố phù hợp với chức năng, nhiệm vụ của Ban Quản lý.",
        "2. Việc triển khai bảo đảm thiết thực, hiệu quả, tiết kiệm, gắn với cải cách hành chính.",
        "II. MỤC TIÊU",
        "- 100% hồ sơ công việc được xử lý trên môi trường mạng (trừ hồ sơ mật).",
        "- Tối thiểu 85% hồ sơ thủ tục hành chính được nộp trực tuyến toàn trình.",
        "III. NHIỆM VỤ",
        "Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.",
        "IV. KINH PHÍ THỰC HIỆN",
        "Kinh phí thực hiện từ nguồn ngân sách nhà nước giao năm 2027 và các nguồn hợp pháp khác.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
        "PHỤ LỤC\nDanh mục nhiệm vụ chuyển đổi số năm 2027",
        "(Kèm theo Kế hoạch số 486/KH-BQL ngày 19/02/2027)",
        cells(rows),
    )
    return Document("KH 486 chuyen doi so.docx", data, tasks(rows), date(2027, 2, 23))


def _conclusion_site() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 497/TB-BQL",
        "Hải Phòng, ngày 19 tháng 02 năm 2027",
        "THÔNG BÁO\nKết luận của đồng chí Trưởng ban tại buổi làm việc về tiến độ các dự án hạ tầng khu công nghiệp",
        "Ngày 17/02/2027, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì cuộc họp nghe báo cáo tiến độ các dự án hạ tầng khu công nghiệp. "
        "Sau khi nghe Phòng Quản lý đầu tư báo cáo và ý kiến của các thành viên dự họp, đồng chí Trưởng ban kết luận như sau:",
        "Ghi nhận sự cố gắng của các phòng trong việc hỗ trợ nhà đầu tư trước Tết; tuy nhiên công tác giải phóng mặt bằng tại một số dự án còn chậm.",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát diện tích đất chưa giải phóng mặt bằng tại Khu công nghiệp Tràng Duệ 3, báo cáo Trưởng ban trước ngày 05/3/2027.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp khó khăn, vướng mắc của các nhà đầu tư hạ tầng, hoàn thành trong tháng 3/2027.",
        "3. Phòng Tài nguyên và Môi trường tham mưu văn bản đề nghị UBND phường Hải An đẩy nhanh tiến độ chi trả bồi thường, gửi trước ngày 26/02/2027.",
        "4. Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm xây dựng phương án cung ứng lao động cho các dự án đi vào hoạt động trong năm 2027, trình Trưởng ban trong Quý II/2027.",
        "5. Giao Văn phòng:",
        "- Bố trí lịch làm việc của Trưởng ban với UBND xã An Lão trong tuần đầu tháng 3/2027;",
        "- Theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban tại cuộc họp giao ban hằng tháng.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Trưởng ban, các Phó Trưởng ban;\n- Các phòng, đơn vị;\n- Lưu: VT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("rà soát diện tích đất chưa giải phóng mặt bằng tại Khu công nghiệp Tràng Duệ 3, báo cáo Trưởng ban", (Q,), (M,), due="2027-03-05"),
        Wanted("tổng hợp khó khăn, vướng mắc của các nhà đầu tư hạ tầng", (D,), due="2027-03-31"),
        Wanted("tham mưu văn bản đề nghị UBND phường Hải An đẩy nhanh tiến độ chi trả bồi thường", (M,), due="2027-02-26"),
        Wanted("xây dựng phương án cung ứng lao động cho các dự án đi vào hoạt động trong năm 2027, trình Trưởng ban", (L,), (T,), due="2027-06-30"),
        Wanted("Bố trí lịch làm việc của Trưởng ban với UBND xã An Lão", (V,), due="2027-03-07"),
        Wanted("Theo dõi, đôn đốc việc thực hiện Thông báo này, báo cáo Trưởng ban tại cuộc họp giao ban hằng tháng", (V,)),
    )
    return Document("TB 497 ket luan ha tang KCN.docx", data, wanted, date(2027, 2, 22))


def _conclusion_month() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 521/TB-BQL",
        "Hải Phòng, ngày 23 tháng 02 năm 2027",
        "THÔNG BÁO\nKết luận của Phó Trưởng ban Thường trực tại Hội nghị giao ban công tác tháng 02/2027",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong dịp Tết Nguyên đán Đinh Mùi, các phòng, đơn vị đã duy trì trực, bảo đảm an ninh trật tự; 96% lao động tại các khu công nghiệp trở lại làm việc sau Tết.",
        "Tuy nhiên, còn 05 nhiệm vụ thành phố giao quá hạn; việc báo cáo của một số phòng chưa kịp thời.",
        "II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
        "Các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, chấn chỉnh kỷ luật, kỷ cương hành chính sau Tết.",
        "1. Về công tác đầu tư",
        "a) Phòng Quản lý đầu tư khẩn trương hoàn thiện hồ sơ trình UBND thành phố chủ trương đầu tư Khu công nghiệp Thủy Nguyên, hoàn thành trước ngày 10/3/2027.",
        "b) Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý đầu tư lập danh sách các dự án chậm tiến độ trên 12 tháng, đề xuất hướng xử lý. Thời hạn: 15/3/2027.",
        "2. Về lao động, việc làm",
        "a) Giao Phòng Quản lý lao động nắm tình hình thiếu hụt lao động tại các doanh nghiệp điện tử, báo cáo Lãnh đạo Ban trước ngày 03/3/2027.",
        "b) Giao Trung tâm Dịch vụ việc làm tổ chức phiên giao dịch việc làm đầu xuân ngày 06/3/2027.",
        "3. Về môi trường",
        "Giao Phòng Tài nguyên và Môi trường hướng dẫn các chủ đầu tư hạ tầng nộp báo cáo công tác bảo vệ môi trường năm 2026.",
        "4. Về công tác văn phòng",
        "a) Văn phòng tham mưu kế hoạch tự kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính năm 2027, xong trước 28/02/2027.",
        "b) Các phòng chuyên môn xử lý dứt điểm các nhiệm vụ quá hạn trên phân hệ NV UBND, gửi kết quả về Văn phòng trước ngày 05/3/2027.",
        "Trên đây là kết luận của Phó Trưởng ban Thường trực, Văn phòng thông báo để các phòng, đơn vị thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.",
    )
    wanted = (
        Wanted("khẩn trương hoàn thiện hồ sơ trình UBND thành phố chủ trương đầu tư Khu công nghiệp Thủy Nguyên", (Q,), due="2027-03-10"),
        Wanted("lập danh sách các dự án chậm tiến độ trên 12 tháng, đề xuất hướng xử lý", (D,), (Q,), due="2027-03-15"),
        Wanted("nắm tình hình thiếu hụt lao động tại các doanh nghiệp điện tử, báo cáo Lãnh đạo Ban", (L,), due="2027-03-03"),
        Wanted("tổ chức phiên giao dịch việc làm đầu xuân ngày 06/3/2027", (T,), due="2027-03-06"),
        Wanted("hướng dẫn các chủ đầu tư hạ tầng nộp báo cáo công tác bảo vệ môi trường năm 2026", (M,)),
        Wanted("tham mưu kế hoạch tự kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính năm 2027", (V,), due="2027-02-28"),
        Wanted("xử lý dứt điểm các nhiệm vụ quá hạn trên phân hệ NV UBND, gửi kết quả về Văn phòng", (PCM,), due="2027-03-05"),
    )
    return Document("TB 521 giao ban thang 2.docx", data, wanted, date(2027, 2, 25))


def _minutes() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG",
        "BIÊN BẢN HỌP\nVề việc chuẩn bị Hội nghị xúc tiến đầu tư năm 2027",
        "Thời gian: 14 giờ 00, ngày 24/02/2027.",
        "Địa điểm: Phòng họp tầng 3, trụ sở Ban Quản lý.",
        "Chủ trì: Đồng chí Bùi Văn Thắng - Phó Trưởng ban.",
        "Thành phần: Lãnh đạo Văn phòng, Phòng Quản lý đầu tư, Phòng Doanh nghiệp và Giám sát đầu tư, Trung tâm Dịch vụ việc làm.",
        "Thư ký: Đồng chí Lê Thu Hà - Chuyên viên Văn phòng.",
        "I. NỘI DUNG",
        "Phòng Quản lý đầu tư báo cáo dự thảo kịch bản Hội nghị; dự kiến tổ chức vào cuối tháng 4/2027, quy mô 250 đại biểu.",
        "Đại diện Văn phòng đề nghị sớm chốt địa điểm để ký hợp đồng.",
        "Đại diện Trung tâm nêu khó khăn về kinh phí in ấn tài liệu song ngữ.",
        "II. KẾT LUẬN CỦA CHỦ TRÌ",
        "1. Phòng Quản lý đầu tư: hoàn thiện kịch bản, danh sách đại biểu mời, gửi Lãnh đạo Ban trước ngày 10/3/2027.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư: lựa chọn 05 doanh nghiệp tiêu biểu tham luận, xong trước ngày 15/3/2027.",
        "3. Trung tâm Dịch vụ việc làm: thiết kế tài liệu giới thiệu khu kinh tế bằng tiếng Việt, tiếng Anh, tiếng Hàn; hoàn thành trước ngày 31/3/2027.",
        "4. Văn phòng:",
        "- Khảo sát, đề xuất địa điểm tổ chức, báo cáo trước 05/3/2027.",
        "- Lập dự toán kinh phí, phối hợp với Phòng Quản lý đầu tư trình Trưởng ban phê duyệt trước ngày 12/3/2027.",
        "- Mời các cơ quan báo chí đưa tin về Hội nghị.",
        "Cuộc họp kết thúc vào 16 giờ 30 cùng ngày, biên bản được các thành viên thống nhất thông qua./.",
        "THƯ KÝ\n\nLê Thu Hà",
        "CHỦ TRÌ\n\nBùi Văn Thắng",
    )
    wanted = (
        Wanted("hoàn thiện kịch bản, danh sách đại biểu mời, gửi Lãnh đạo Ban", (Q,), due="2027-03-10"),
        Wanted("lựa chọn 05 doanh nghiệp tiêu biểu tham luận", (D,), due="2027-03-15"),
        Wanted("thiết kế tài liệu giới thiệu khu kinh tế bằng tiếng Việt, tiếng Anh, tiếng Hàn", (T,), due="2027-03-31"),
        Wanted("Khảo sát, đề xuất địa điểm tổ chức, báo cáo", (V,), due="2027-03-05"),
        Wanted("Lập dự toán kinh phí, trình Trưởng ban phê duyệt", (V,), (Q,), due="2027-03-12"),
        Wanted("Mời các cơ quan báo chí đưa tin về Hội nghị", (V,)),
    )
    return Document("Bien ban hop XTDT 24.02.docx", data, wanted, date(2027, 2, 26))


def _room_list() -> Document:
    row = rows_of(("number", "content", "person", "deadline", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÒNG QUẢN LÝ LAO ĐỘNG"],
        [],
        ["DANH MỤC CÔNG VIỆC THÁNG 3 NĂM 2027"],
        [],
        ["STT", "Nội dung công việc", "Người thực hiện", "Thời hạn", "Kết quả"],
        row(1, "Thẩm định nội quy lao động của 12 doanh nghiệp mới đăng ký", "Nguyễn Thị Mai", "20/3/2027", "Thông báo", lead=L, due="2027-03-20"),
        row(2, "Tổng hợp tình hình tranh chấp lao động, ngừng việc tập thể quý I", "Trần Quốc Huy", "25/3/2027", "Báo cáo", lead=L, due="2027-03-25"),
        row(3, "Cấp giấy phép lao động cho người lao động nước ngoài", "Phạm Hồng Nhung", "Thường xuyên", "Giấy phép", lead=L),
        row(4, "Dự thảo Kế hoạch tổ chức Tháng hành động về an toàn, vệ sinh lao động", "Trần Quốc Huy", "15/3/2027", "Dự thảo Kế hoạch", lead=L, due="2027-03-15"),
        row(5, "Trả lời kiến nghị của Công ty TNHH Regina Miracle về làm thêm giờ", "Nguyễn Thị Mai", "05/3/2027", "Công văn", lead=L, due="2027-03-05"),
        row(6, "Rà soát hồ sơ khai báo tai nạn lao động năm 2026", "Vũ Đức Long", "Trong tháng", None, lead=L, due="2027-03-31"),
        row(7, "Chuẩn bị nội dung làm việc với Sở Nội vụ về phân cấp quản lý lao động", "Vũ Đức Long", "12/3/2027", "Tài liệu họp", lead=L, due="2027-03-12"),
        [],
        [None, None, None, "TRƯỞNG PHÒNG"],
        [None, None, None, "Đỗ Minh Tuấn"],
    ]
    return Document("Phong QLLD - cong viec thang 3.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 3, 1))


def _city_tracking() -> Document:
    row = rows_of(("number", "source", "content", "lead", "support", "deadline", "status"))
    rows: list[Any] = [
        ["BIỂU THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu tính đến ngày 25/02/2027)"],
        [],
        ["STT", "Số, ký hiệu văn bản", "Nội dung nhiệm vụ được giao", "Đơn vị thực hiện", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng"],
        row(1, "312/UBND-KTTC ngày 15/01/2027", "Báo cáo tình hình thu hút đầu tư nước ngoài quý I/2027", "P. QLĐT", "P. DN&GSĐT", "20/03/2027",
            "Đang thực hiện", lead=Q, support=D, due="2027-03-20"),
        row(2, "405/UBND-XD ngày 20/01/2027", "Cho ý kiến về điều chỉnh quy hoạch phân khu Khu công nghiệp Nam Đình Vũ", "P. QLĐT", "P. TN&MT", "05/03/2027",
            "Đã trình dự thảo", lead=Q, support=M, due="2027-03-05"),
        row(3, "TB 61/TB-UBND ngày 28/01/2027", "Rà soát các cơ sở gây ô nhiễm môi trường trong khu công nghiệp", "P. TN&MT", None, "31/03/2027",
            "Đang thực hiện", lead=M, due="2027-03-31"),
        row(4, "518/UBND-VX ngày 29/01/2027", "Báo cáo tình hình trả lương, thưởng Tết và lao động trở lại làm việc", "P. QLLĐ", "Trung tâm", "22/02/2027",
            "Quá hạn", lead=L, support=T, due="2027-02-22"),
        row(5, "533/UBND-NC ngày 01/02/2027", "Đề xuất vị trí việc làm, biên chế năm 2028", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp", "15/04/2027",
            "Chưa thực hiện", lead=V, support=ALL, due="2027-04-15"),
        row(6, "547/UBND-KTTC ngày 02/02/2027", "Tháo gỡ vướng mắc cho dự án của Công ty Pegatron", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", "10/3/2027",
            "Đang thực hiện", lead=D, support=[Q, M], due="2027-03-10"),
        row(7, "560/UBND-KSTTHC ngày 03/02/2027", "Cung cấp số liệu chấm điểm Chỉ số cải cách hành chính năm 2026", "VP", None, "01/03/2027",
            "Đang thực hiện", lead=V, due="2027-03-01"),
        row(8, "601/UBND-VX ngày 17/02/2027", "Triển khai đề án nhà ở công nhân giai đoạn 2027-2030", "P. QLLĐ", "P. QLĐT", None,
            "Không thời hạn", lead=L, support=Q),
        row(9, "612/UBND-NC ngày 18/02/2027", "Báo cáo kết quả thực hành tiết kiệm, chống lãng phí năm 2026", "VP", "P. DN&GSĐT", "08/03/2027",
            "Đang thực hiện", lead=V, support=D, due="2027-03-08"),
        [None, None, "Cộng: 09 nhiệm vụ; 01 nhiệm vụ quá hạn"],
    ]
    return Document("Theo doi NV UBND 25.02.2027.xlsx", workbook(cells(rows), merged=("A1:G1", "A2:G2")), tasks(rows), date(2027, 2, 26))


def _letter_by_unit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 538/BQL-VP\nV/v triển khai nhiệm vụ sau kỳ nghỉ Tết Nguyên đán Đinh Mùi 2027",
        "Hải Phòng, ngày 22 tháng 02 năm 2027",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Thực hiện Công văn số 640/UBND-TH ngày 19/02/2027 của Ủy ban nhân dân thành phố về việc đôn đốc thực hiện nhiệm vụ sau kỳ nghỉ Tết, "
        "Trưởng ban Ban Quản lý yêu cầu các phòng, đơn vị tập trung thực hiện một số nhiệm vụ sau:",
        "1. Văn phòng",
        "a) Tổng hợp báo cáo tình hình Tết gửi UBND thành phố trước ngày 25/02/2027.",
        "b) Kiểm tra việc chấp hành giờ giấc làm việc tại các phòng, đơn vị trong tuần từ 22/02 đến 26/02/2027.",
        "2. Phòng Quản lý đầu tư",
        "a) Liên hệ các nhà đầu tư đã ký biên bản ghi nhớ năm 2026 để hướng dẫn lập hồ sơ đăng ký đầu tư.",
        "b) Xây dựng kế hoạch thu hút đầu tư năm 2027, trình Trưởng ban trước ngày 15/3/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "a) Báo cáo tình hình sản xuất, kinh doanh của các doanh nghiệp 2 tháng đầu năm, hoàn thành trước ngày 03/3/2027.",
        "b) Phối hợp với Thuế thành phố rà soát nghĩa vụ nộp ngân sách của các doanh nghiệp lớn.",
        "4. Phòng Quản lý lao động",
        "Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm theo dõi tình hình biến động lao động, báo cáo trước ngày 01/3/2027.",
        "5. Phòng Tài nguyên và Môi trường",
        "Tổ chức Tết trồng cây tại các khu công nghiệp, hoàn thành trong tháng 02/2027.",
        "6. Trung tâm Dịch vụ việc làm",
        "Mở rộng tư vấn việc làm lưu động tại các xã, phường; báo cáo kết quả trước ngày 20/3/2027.",
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Tổng hợp báo cáo tình hình Tết gửi UBND thành phố", (V,), due="2027-02-25"),
        Wanted("Kiểm tra việc chấp hành giờ giấc làm việc tại các phòng, đơn vị trong tuần từ 22/02 đến 26/02/2027", (V,), due="2027-02-26"),
        Wanted("Liên hệ các nhà đầu tư đã ký biên bản ghi nhớ năm 2026 để hướng dẫn lập hồ sơ đăng ký đầu tư", (Q,)),
        Wanted("Xây dựng kế hoạch thu hút đầu tư năm 2027, trình Trưởng ban", (Q,), due="2027-03-15"),
        Wanted("Báo cáo tình hình sản xuất, kinh doanh của các doanh nghiệp 2 tháng đầu năm", (D,), due="2027-03-03"),
        Wanted("Phối hợp với Thuế thành phố rà soát nghĩa vụ nộp ngân sách của các doanh nghiệp lớn", (D,)),
        Wanted("theo dõi tình hình biến động lao động, báo cáo", (L,), (T,), due="2027-03-01"),
        Wanted("Tổ chức Tết trồng cây tại các khu công nghiệp", (M,), due="2027-02-28"),
        Wanted("Mở rộng tư vấn việc làm lưu động tại các xã, phường; báo cáo kết quả", (T,), due="2027-03-20"),
    )
    return Document("CV 538 nhiem vu sau Tet.docx", data, wanted, date(2027, 2, 24))


def _inspection() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung kiểm tra", "Phòng chủ trì", "Phòng phối hợp", "Thời gian"],
        row("1", "Kiểm tra tiến độ thực hiện dự án tại Khu công nghiệp VSIP Hải Phòng (08 dự án)", "Phòng DN&GSĐT", "Phòng QLĐT", "Tháng 4/2027",
            lead=D, support=Q, due="2027-04-30"),
        row("2", "Kiểm tra việc chấp hành pháp luật lao động tại Khu công nghiệp Nomura (10 doanh nghiệp)", "Phòng QLLĐ", "Phòng DN&GSĐT", "Tháng 5/2027",
            lead=L, support=D, due="2027-05-31"),
        row("3", "Kiểm tra công tác bảo vệ môi trường tại Khu công nghiệp Đình Vũ (06 doanh nghiệp)", "Phòng TN&MT", "Công an thành phố", "Tháng 6/2027",
            lead=M, due="2027-06-30"),
        row("4", "Kiểm tra việc sử dụng lao động nước ngoài tại Khu công nghiệp Tràng Duệ", "Phòng QLLĐ", "Công an thành phố; Trung tâm", "Quý III/2027",
            lead=L, support=T, due="2027-09-30"),
        row("5", "Kiểm tra đột xuất theo phản ánh của doanh nghiệp, người dân", "Phòng DN&GSĐT", "Các phòng chuyên môn", "Khi có yêu cầu", lead=D, support=PCM),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 545/KH-BQL",
        "Hải Phòng, ngày 24 tháng 02 năm 2027",
        "KẾ HOẠCH\nKiểm tra doanh nghiệp trong khu công nghiệp, khu kinh tế năm 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Kịp thời phát hiện, chấn chỉnh các sai phạm; không gây phiền hà cho doanh nghiệp.",
        "2. Không kiểm tra quá 01 lần/năm đối với một doanh nghiệp.",
        "II. NỘI DUNG, THỜI GIAN KIỂM TRA",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Doanh nghiệp và Giám sát đầu tư là đầu mối, tham mưu quyết định thành lập các đoàn kiểm tra trước ngày 25/3/2027.",
        "2. Phòng Tài nguyên và Môi trường, Phòng Quản lý lao động gửi danh sách doanh nghiệp được kiểm tra về Phòng Doanh nghiệp và Giám sát đầu tư trước ngày 10/3/2027.",
        "3. Văn phòng bố trí phương tiện, kinh phí phục vụ các đoàn kiểm tra.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp kết quả kiểm tra, báo cáo Trưởng ban trước ngày 30/11/2027.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng báo cáo Trưởng ban xem xét, quyết định./.",
        "Nơi nhận:\n- UBND thành phố (để b/c);\n- Các phòng, đơn vị;\n- Lưu: VT, DN.",
    )
    wanted = (
        *tasks(rows),
        Wanted("là đầu mối, tham mưu quyết định thành lập các đoàn kiểm tra", (D,), due="2027-03-25"),
        Wanted("gửi danh sách doanh nghiệp được kiểm tra về Phòng Doanh nghiệp và Giám sát đầu tư", (M, L), due="2027-03-10"),
        Wanted("bố trí phương tiện, kinh phí phục vụ các đoàn kiểm tra", (V,)),
        Wanted("tổng hợp kết quả kiểm tra, báo cáo Trưởng ban", (D,), due="2027-11-30"),
    )
    return Document("KH 545 kiem tra DN 2027.docx", data, wanted, date(2027, 2, 26))


def _two_sheets() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    header = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Ghi chú"]
    first: list[Any] = [
        ["PHỤ LỤC I: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH QUÝ I/2027"],
        [],
        header,
        row(1, "Hoàn thiện báo cáo tự chấm điểm Chỉ số cải cách hành chính năm 2026", "Văn phòng", "Các phòng chuyên môn", "05/03/2027", None,
            lead=V, support=PCM, due="2027-03-05"),
        row(2, "Bổ sung tài liệu kiểm chứng lĩnh vực đầu tư", "Phòng Quản lý đầu tư", "Văn phòng", "01/03/2027", None, lead=Q, support=V, due="2027-03-01"),
        row(3, "Bổ sung tài liệu kiểm chứng lĩnh vực lao động", "Phòng Quản lý lao động", "nt", "01/03/2027", None, lead=L, support=V, due="2027-03-01"),
        row(4, "Cập nhật bộ thủ tục hành chính lĩnh vực môi trường trên Cổng dịch vụ công", "Phòng Tài nguyên và Môi trường", "Văn phòng", "15/03/2027", None,
            lead=M, support=V, due="2027-03-15"),
        row(5, "Đăng tải tin, bài tuyên truyền cải cách hành chính", "Trung tâm Dịch vụ việc làm", None, "Hằng tuần", "Tối thiểu 02 tin/tuần", lead=T),
        row(6, "Báo cáo công tác cải cách hành chính quý I", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "15/03/2027", None,
            lead=V, support=ALL, due="2027-03-15"),
    ]
    second: list[Any] = [
        ["PHỤ LỤC II: NHIỆM VỤ PHÒNG, CHỐNG THAM NHŨNG, LÃNG PHÍ NĂM 2027"],
        [],
        header,
        row(1, "Công khai kết quả kê khai tài sản, thu nhập năm 2026", "Văn phòng", None, "31/03/2027", None, lead=V, due="2027-03-31"),
        row(2, "Xây dựng kế hoạch mua sắm tài sản công năm 2027", "Văn phòng", "Phòng QLĐT", "Tháng 3/2027", None, lead=V, support=Q, due="2027-03-31"),
        row(3, "Rà soát các dự án sử dụng đất kém hiệu quả, gây lãng phí", "Phòng TN&MT", "Phòng DN&GSĐT", "Quý II/2027", None,
            lead=M, support=D, due="2027-06-30"),
        row(4, "Công khai quy trình, thời gian giải quyết hồ sơ của doanh nghiệp", "Các phòng chuyên môn", "Văn phòng", "Thường xuyên", None, lead=PCM, support=V),
        row(5, "Thẩm tra xác minh tài sản, thu nhập", "Thanh tra thành phố", "Văn phòng", "Quý IV/2027", None,
            lead="Thanh tra thành phố", support=V, due="2027-12-31", asked=True),
        row(6, "Báo cáo công tác phòng, chống tham nhũng, lãng phí năm 2027", "Văn phòng", None, "Trước 10/12/2027", None, lead=V, due="2027-12-10"),
    ]
    return Document("Phu luc CCHC va PCTN.xlsx", workbook(cells(first), cells(second), merged=("A1:F1",)), (*tasks(first), *tasks(second)), date(2027, 2, 25))


def _chat() -> Document:
    text = """Kính gửi các đồng chí Trưởng phòng, Giám đốc Trung tâm,
Theo chỉ đạo của Trưởng ban sáng nay 26/02/2027, đề nghị các phòng thực hiện một số việc sau:
1. Phòng QLĐT chuẩn bị tài liệu để Trưởng ban tiếp đoàn doanh nghiệp Nhật Bản ngày 04/3/2027.
2. Văn phòng chuẩn bị phòng họp, quà lưu niệm, phiên dịch, xong trước 03/3.
3. Phòng DN&GSĐT gửi danh sách 20 doanh nghiệp nộp ngân sách lớn nhất năm 2026 về Văn phòng trước ngày 02/3/2027.
4. Phòng TN&MT phối hợp với Phòng QLĐT kiểm tra phản ánh về nước thải tại KCN Đồ Sơn, báo cáo trước 08/3/2027.
5. Trung tâm cập nhật số điện thoại đường dây nóng việc làm lên Cổng thông tin điện tử.
6. Phòng QLLĐ báo cáo số lao động nữ tại các KCN phục vụ mít tinh 8/3, gửi trước 10h ngày 03/3/2027.
Trân trọng cảm ơn các đồng chí!
"""
    wanted = (
        Wanted("chuẩn bị tài liệu để Trưởng ban tiếp đoàn doanh nghiệp Nhật Bản ngày 04/3/2027", (Q,), due="2027-03-04"),
        Wanted("chuẩn bị phòng họp, quà lưu niệm, phiên dịch", (V,), due="2027-03-03"),
        Wanted("gửi danh sách 20 doanh nghiệp nộp ngân sách lớn nhất năm 2026 về Văn phòng", (D,), due="2027-03-02"),
        Wanted("kiểm tra phản ánh về nước thải tại KCN Đồ Sơn, báo cáo", (M,), (Q,), due="2027-03-08"),
        Wanted("cập nhật số điện thoại đường dây nóng việc làm lên Cổng thông tin điện tử", (T,)),
        Wanted("báo cáo số lao động nữ tại các KCN phục vụ mít tinh 8/3", (L,), due="2027-03-03"),
    )
    return Document("Tin nhan Zalo 26.02.txt", text.encode(), wanted, date(2027, 2, 26))
