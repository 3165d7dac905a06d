# ruff: noqa: E501
"""The papers of March 2026 as they reach the general unit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _tidy_notice()
    yield _notice_with_annex()
    yield _untidy_notice()
    yield _minutes_week()
    yield _minutes_late_march()
    yield _tracking_office()
    yield _tracking_city()
    yield _labour_month()
    yield _all_rooms_month()
    yield _digital_plan()
    yield _letter_supervision()
    yield _letter_urging()
    yield _chat_chief()
    yield _chat_colleague()


def _head(number: str, day: str) -> list[list[Any]]:
    return [
        [
            "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ\nKHU KINH TẾ HẢI PHÒNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        ],
        [number, day],
    ]


# 1 ------------------------------------------------------------------------------------------------------------------


def _tidy_notice() -> Document:
    data = word(
        _head("Số: 1012/TB-BQL", "Hải Phòng, ngày 03 tháng 3 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 02 năm 2026",
        "Ngày 02/3/2026, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì Hội nghị giao ban công tác tháng 02, triển khai nhiệm vụ "
        "tháng 3 năm 2026. Cùng dự có các đồng chí Phó Trưởng ban, lãnh đạo các phòng, đơn vị trực thuộc. Sau khi nghe Văn phòng báo cáo "
        "và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 02/2026, mặc dù trùng dịp nghỉ Tết Nguyên đán Bính Ngọ, các phòng, đơn vị đã chủ động triển khai công việc. Thu hút "
        "đầu tư nước ngoài đạt 312 triệu USD; giải quyết 147 hồ sơ thủ tục hành chính đúng và trước hạn. Tuy nhiên vẫn còn 06 nhiệm vụ "
        "trên phân hệ NV UBND quá hạn, một số báo cáo gửi chậm.",
        "II. Nhiệm vụ trọng tâm tháng 3/2026",
        "1. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ trình Ủy ban nhân dân thành phố "
        "chấp thuận chủ trương đầu tư dự án hạ tầng Khu công nghiệp Tràng Duệ 3 giai đoạn 2, hoàn thành trước ngày 20/3/2026.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư rà soát, lập danh sách các dự án chậm tiến độ quá 24 tháng, đề xuất phương án xử lý "
        "từng dự án, báo cáo Trưởng ban trước ngày 25/3/2026.",
        "3. Phòng Quản lý lao động theo dõi tình hình quan hệ lao động sau Tết, tổng hợp số lao động trở lại làm việc tại các doanh "
        "nghiệp, báo cáo Trưởng ban trước ngày 10/3/2026.",
        "4. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra việc vận hành trạm xử lý "
        "nước thải tập trung của các khu công nghiệp Nam Cầu Kiền, Đình Vũ, hoàn thành trong tháng 3/2026.",
        "5. Văn phòng:",
        "a) Hoàn thiện dự thảo Quy chế làm việc sửa đổi của Ban Quản lý, trình Trưởng ban ký ban hành trước ngày 15/3/2026;",
        "b) Chủ trì, phối hợp với các phòng chuyên môn rà soát 06 nhiệm vụ quá hạn trên phân hệ NV UBND, báo cáo Trưởng ban trước ngày "
        "09/3/2026;",
        "c) Chuẩn bị các điều kiện phục vụ Đoàn công tác của Bộ Tài chính làm việc với Ban Quản lý ngày 18/3/2026.",
        "6. Trung tâm Dịch vụ việc làm phối hợp với Phòng Quản lý lao động tổ chức phiên giao dịch việc làm đầu năm tại Khu công nghiệp "
        "VSIP, thời gian từ ngày 14/3 đến ngày 15/3/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả công tác quý I/2026 về Văn phòng trước ngày 16/3/2026 để tổng hợp.",
        "8. Lãnh đạo các phòng, đơn vị tiếp tục siết chặt kỷ luật, kỷ cương hành chính; nâng cao trách nhiệm của người đứng đầu.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        [
            [
                "Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
                "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\n\nPhạm Anh Tuấn",
            ]
        ],
    )
    wanted = (
        Wanted(
            "hoàn thiện hồ sơ trình Ủy ban nhân dân thành phố chấp thuận chủ trương đầu tư dự án hạ tầng Khu công nghiệp Tràng Duệ 3 "
            "giai đoạn 2",
            (Q,),
            (M,),
            due="2026-03-20",
        ),
        Wanted(
            "rà soát, lập danh sách các dự án chậm tiến độ quá 24 tháng, đề xuất phương án xử lý từng dự án, báo cáo Trưởng ban trước "
            "ngày 25/3/2026",
            (D,),
            due="2026-03-25",
        ),
        Wanted(
            "theo dõi tình hình quan hệ lao động sau Tết, tổng hợp số lao động trở lại làm việc tại các doanh nghiệp, báo cáo Trưởng ban "
            "trước ngày 10/3/2026",
            (L,),
            due="2026-03-10",
        ),
        Wanted(
            "kiểm tra việc vận hành trạm xử lý nước thải tập trung của các khu công nghiệp Nam Cầu Kiền, Đình Vũ",
            (M,),
            (D,),
            due="2026-03-31",
        ),
        Wanted(
            "Hoàn thiện dự thảo Quy chế làm việc sửa đổi của Ban Quản lý, trình Trưởng ban ký ban hành trước ngày 15/3/2026",
            (V,),
            due="2026-03-15",
        ),
        Wanted(
            "rà soát 06 nhiệm vụ quá hạn trên phân hệ NV UBND, báo cáo Trưởng ban trước ngày 09/3/2026", (V,), (PCM,), due="2026-03-09"
        ),
        Wanted(
            "Chuẩn bị các điều kiện phục vụ Đoàn công tác của Bộ Tài chính làm việc với Ban Quản lý ngày 18/3/2026",
            (V,),
            due="2026-03-18",
        ),
        Wanted(
            "tổ chức phiên giao dịch việc làm đầu năm tại Khu công nghiệp VSIP, thời gian từ ngày 14/3 đến ngày 15/3/2026",
            (T,),
            (L,),
            due="2026-03-15",
        ),
        Wanted(
            "gửi báo cáo kết quả công tác quý I/2026 về Văn phòng trước ngày 16/3/2026 để tổng hợp", (ALL,), due="2026-03-16"
        ),
    )
    return Document("r1 tidy notice", data, wanted, on=date(2026, 3, 5))


# 2 ------------------------------------------------------------------------------------------------------------------


def _notice_with_annex() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn"],
        ["I", "Cải cách thủ tục hành chính"],
        row(
            "1",
            "Rà soát, trình UBND thành phố công bố danh mục TTHC mới ban hành, TTHC bị bãi bỏ lĩnh vực đầu tư",
            "Phòng QLĐT",
            "Văn phòng",
            "Tờ trình, dự thảo Quyết định",
            "Trước 20/3/2026",
            lead=Q,
            support=V,
            due="2026-03-20",
        ),
        row(
            "2",
            "Xây dựng quy trình nội bộ, quy trình điện tử đối với TTHC lĩnh vực lao động",
            "Phòng QLLĐ",
            "Văn phòng",
            "Quyết định phê duyệt quy trình",
            "31/3/2026",
            lead=L,
            support=V,
            due="2026-03-31",
        ),
        row(
            "3",
            "Rà soát, đề xuất phương án cắt giảm ít nhất 30% thời gian giải quyết TTHC lĩnh vực môi trường",
            "Phòng TN&MT",
            "Sở Tư pháp, Văn phòng",
            "Báo cáo kết quả rà soát",
            "Tháng 4/2026",
            lead=M,
            support=V,
            due="2026-04-30",
        ),
        row(
            "4",
            "Niêm yết công khai TTHC tại Bộ phận một cửa và trên Cổng thông tin điện tử",
            "Văn phòng",
            "Các phòng chuyên môn",
            "",
            "Thường xuyên",
            lead=V,
            support=PCM,
        ),
        ["II", "Chuyển đổi số, hồ sơ công việc"],
        row(
            "5",
            "Lập hồ sơ công việc điện tử đạt tối thiểu 90% số nhiệm vụ được giao",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Văn phòng",
            "Hồ sơ điện tử trên HpNet",
            "Quý II/2026",
            lead=ALL,
            support=V,
            due="2026-06-30",
        ),
        row(
            "6",
            "Số hóa hồ sơ cấp giấy chứng nhận đăng ký đầu tư giai đoạn 2020-2025",
            "Phòng QLĐT",
            "Văn phòng, Trung tâm",
            "Cơ sở dữ liệu hồ sơ",
            "30/6/2026",
            lead=Q,
            support=[V, T],
            due="2026-06-30",
        ),
        row(
            "7",
            "Nâng cấp chuyên trang tiếng Anh, tiếng Trung trên Cổng thông tin điện tử",
            "Trung tâm DVVL",
            "Văn phòng; Phòng QLĐT",
            "Chuyên trang đưa vào vận hành",
            "Quý III/2026",
            lead=T,
            support=[V, Q],
            due="2026-09-30",
        ),
        ["III", "Nâng cao Chỉ số DDCI, SIPAS"],
        row(
            "8",
            "Khảo sát mức độ hài lòng của doanh nghiệp tại các khu công nghiệp",
            "Phòng DN&GSĐT",
            "Trung tâm",
            "Báo cáo kết quả khảo sát",
            "Trước 15/5/2026",
            lead=D,
            support=T,
            due="2026-05-15",
        ),
        row(
            "9",
            "Tổ chức hội nghị đối thoại với doanh nghiệp lần 1 năm 2026",
            "Phòng DN&GSĐT",
            "Các phòng chuyên môn",
            "Kế hoạch; Thông báo kết luận",
            "Tháng 5/2026",
            lead=D,
            support=PCM,
            due="2026-05-31",
        ),
        row(
            "10",
            "Công khai kết quả giải quyết kiến nghị của doanh nghiệp trên Cổng thông tin điện tử",
            "Văn phòng",
            "",
            "",
            "Hằng tháng",
            lead=V,
        ),
    ]
    data = word(
        _head("Số: 1058/TB-BQL", "Hải Phòng, ngày 09 tháng 3 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp Ban Chỉ đạo cải cách hành chính ngày 06/3/2026",
        "Ngày 06/3/2026, Ban Chỉ đạo cải cách hành chính của Ban Quản lý họp phiên thứ nhất năm 2026. Sau khi nghe Văn phòng báo cáo kết quả "
        "chấm điểm Chỉ số cải cách hành chính năm 2025, ý kiến của các thành viên, Phó Trưởng ban kết luận:",
        "1. Ghi nhận kết quả cải cách hành chính năm 2025: điểm tự chấm đạt 91,2/100, tăng 1,8 điểm so với năm 2024. Các tiêu chí bị trừ "
        "điểm chủ yếu thuộc nhóm hồ sơ công việc và thời gian công bố thủ tục hành chính.",
        "2. Về nhiệm vụ cụ thể: theo Phụ lục phân công kèm theo Thông báo này.",
        "3. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp kết quả báo cáo Trưởng ban trước ngày 25/4/2026.",
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị triển khai thực hiện./.",
        [
            [
                "Nơi nhận:\n- Lãnh đạo Ban;\n- Thành viên BCĐ CCHC;\n- Các PCM, ĐVSN;\n- Lưu: VT, VP.",
                "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\n\nPhạm Anh Tuấn",
            ]
        ],
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "(Kèm theo Thông báo số 1058/TB-BQL ngày 09/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(table),
    )
    first = Wanted(
        "theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp kết quả báo cáo Trưởng ban trước ngày 25/4/2026", (V,), due="2026-04-25"
    )
    return Document("r1 notice with annex", data, (first, *tasks(table)), on=date(2026, 3, 11))


# 3 ------------------------------------------------------------------------------------------------------------------


def _untidy_notice() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số:        /TB-BQL                                   Hải Phòng, ngày 11  tháng 3 năm 2026",
        "THÔNG BÁO KẾT LUẬN",
        "của đ/c Phó Trưởng ban tại buổi làm việc với các chủ đầu tư hạ tầng KCN ngày 10/3/2026",
        "Chiều 10/3/2026, đ/c Phó Trưởng ban làm việc với 09 chủ đầu tư hạ tầng KCN. Dự có lãnh đạo P.QLĐT, P.DN&GSĐT, P.TN&MT, P.QLLĐ, "
        "Trung tâm và VP. Sau khi các chủ đầu tư nêu khó khăn, vướng mắc, Phó Trưởng ban kết luận:",
        "1- Về GPMB KCN Nam Đình Vũ (khu 1): còn 2,3 ha chưa bàn giao, việc này đã kéo dài từ năm 2024. Giao P.QLĐT làm đầu mối, phối hợp với "
        "P.TN&MT làm việc với UBND phường Đông Hải, thống nhất phương án GPMB, có văn bản báo cáo UBND TP trước 20/3.",
        "2- Về nước thải: chủ đầu tư KCN Tràng Duệ báo cáo trạm XLNT giai đoạn 3 chậm do thiết bị nhập khẩu về muộn. Yêu cầu P.TN&MT kiểm tra "
        "thực tế tiến độ lắp đặt trạm XLNT, báo cáo lãnh đạo Ban trước ngày 18/3/2026.",
        "3- Về PCCC, an toàn lao động: P.QLLĐ phối hợp Công an thành phố kiểm tra liên ngành tại 05 doanh nghiệp có nguy cơ cháy nổ cao, "
        "xong trong tháng 4/2026.",
        "4- Đề nghị các chủ đầu tư hạ tầng hoàn thành duy tu hệ thống chiếu sáng, cây xanh trước ngày 30/4/2026.",
        "5- P.DN&GSĐT:",
        "- tổng hợp kiến nghị của các chủ đầu tư hạ tầng, gửi các sở, ngành liên quan trả lời (trước 16/3);",
        "- theo dõi, đôn đốc các nội dung đã giao tại Thông báo này, định kỳ hằng tháng báo cáo Phó Trưởng ban.",
        "6- VP: sắp xếp lịch, phòng họp để Phó Trưởng ban làm việc lại với các chủ đầu tư ngày 27/3/2026.",
        "7- Trung tâm: đưa tin buổi làm việc lên Cổng TTĐT, fanpage.",
        "8- Về giá cho thuê lại đất: P.QLĐT nghiên cứu, tham mưu văn bản hướng dẫn đăng ký khung giá cho thuê lại đất, phí sử dụng hạ tầng, "
        "hạn 31/3/2026.",
        "Trên đây là kết luận của Phó Trưởng ban, đề nghị các phòng, các chủ đầu tư thực hiện./.",
        "Nơi nhận: - LĐ Ban; - Các phòng; - Các cty hạ tầng; - Lưu VP",
        "TL. TRƯỞNG BAN",
        "KT. CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted(
            "làm việc với UBND phường Đông Hải, thống nhất phương án GPMB, có văn bản báo cáo UBND TP trước 20/3",
            (Q,),
            (M,),
            due="2026-03-20",
        ),
        Wanted(
            "kiểm tra thực tế tiến độ lắp đặt trạm XLNT, báo cáo lãnh đạo Ban trước ngày 18/3/2026", (M,), due="2026-03-18"
        ),
        Wanted("kiểm tra liên ngành tại 05 doanh nghiệp có nguy cơ cháy nổ cao", (L,), due="2026-04-30"),
        Wanted(
            "hoàn thành duy tu hệ thống chiếu sáng, cây xanh trước ngày 30/4/2026",
            ("các chủ đầu tư hạ tầng",),
            due="2026-04-30",
            asked=True,
        ),
        Wanted(
            "tổng hợp kiến nghị của các chủ đầu tư hạ tầng, gửi các sở, ngành liên quan trả lời (trước 16/3)", (D,), due="2026-03-16"
        ),
        Wanted("theo dõi, đôn đốc các nội dung đã giao tại Thông báo này, định kỳ hằng tháng báo cáo Phó Trưởng ban", (D,)),
        Wanted(
            "sắp xếp lịch, phòng họp để Phó Trưởng ban làm việc lại với các chủ đầu tư ngày 27/3/2026", (V,), due="2026-03-27"
        ),
        Wanted("đưa tin buổi làm việc lên Cổng TTĐT, fanpage", (T,)),
        Wanted(
            "nghiên cứu, tham mưu văn bản hướng dẫn đăng ký khung giá cho thuê lại đất, phí sử dụng hạ tầng", (Q,), due="2026-03-31"
        ),
    )
    return Document("r1 untidy notice", data, wanted, on=date(2026, 3, 13))


# 4 ------------------------------------------------------------------------------------------------------------------


def _minutes_week() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG",
        "BIÊN BẢN",
        "Họp giao ban tuần 11 (ngày 09/3/2026)",
        "Thời gian: 8h30 ngày 09/3/2026. Địa điểm: Phòng họp tầng 3.",
        "Chủ trì: đồng chí Trưởng ban. Thành phần: các đồng chí Phó Trưởng ban; Trưởng các phòng; Giám đốc Trung tâm. Thư ký: đ/c Nguyễn "
        "Thị Hoa - Văn phòng.",
        "I. CÁC PHÒNG, ĐƠN VỊ BÁO CÁO",
        "1. Văn phòng: Trong tuần tiếp nhận 212 văn bản đến, phát hành 86 văn bản đi; đã trình Quy chế làm việc sửa đổi. Tuần tới tiếp tục "
        "hoàn thiện hồ sơ quyết toán năm 2025.",
        "2. Phòng Quản lý đầu tư: Cấp mới 03 dự án, điều chỉnh 07 dự án. Đang hoàn thiện hồ sơ KCN Tràng Duệ 3, dự kiến trình trước ngày "
        "20/3. Khó khăn: Sở Xây dựng chưa có ý kiến về quy hoạch.",
        "3. Phòng Doanh nghiệp và GSĐT: Đã làm việc với 05 doanh nghiệp chậm góp vốn. Số liệu vốn thực hiện quý I còn chênh lệch với cơ quan "
        "thống kê.",
        "4. Phòng Quản lý lao động: Tỷ lệ lao động trở lại làm việc sau Tết đạt 98,4%; cấp 41 giấy phép lao động.",
        "5. Phòng Tài nguyên và Môi trường: Đã kiểm tra trạm xử lý nước thải KCN Nam Cầu Kiền; còn 63 doanh nghiệp chưa nộp báo cáo công tác "
        "bảo vệ môi trường năm 2025.",
        "6. Trung tâm: Chuẩn bị xong phiên giao dịch việc làm ngày 14/3, có 22 doanh nghiệp đăng ký tham gia.",
        "II. Ý KIẾN CỦA CÁC ĐỒNG CHÍ PHÓ TRƯỞNG BAN",
        "Các đồng chí Phó Trưởng ban cơ bản nhất trí với báo cáo của các phòng; lưu ý chất lượng tham mưu văn bản, tránh để phải chỉnh sửa "
        "nhiều lần.",
        "III. KẾT LUẬN CỦA ĐỒNG CHÍ TRƯỞNG BAN",
        "Đồng chí Trưởng ban ghi nhận kết quả công tác tuần 10; tuần 11 yêu cầu tập trung các việc sau:",
        "1. Văn phòng: rà soát lịch tiếp công dân quý II của lãnh đạo Ban, trình ký trước ngày 20/3.",
        "2. Phòng Quản lý đầu tư: khẩn trương trả lời Sở Tài chính về danh mục dự án kêu gọi đầu tư năm 2026, hạn 12/3.",
        "3. Phòng Doanh nghiệp và GSĐT: kiểm tra lại số liệu vốn FDI thực hiện quý I, thống nhất với Thống kê thành phố trước khi gửi Bộ Tài "
        "chính.",
        "4. Phòng Quản lý lao động: chủ trì, phối hợp với Trung tâm lập kế hoạch Tháng hành động về an toàn, vệ sinh lao động năm 2026, trình "
        "lãnh đạo Ban ngày 25/3.",
        "5. Phòng Tài nguyên và Môi trường: tham mưu văn bản nhắc các doanh nghiệp nộp báo cáo công tác bảo vệ môi trường năm 2025, hoàn "
        "thành trước ngày 17/3.",
        "6. Trung tâm: tiếp nhận quản trị trang fanpage từ Văn phòng.",
        "7. Các phòng chuyên môn gửi danh sách cán bộ dự lớp bồi dưỡng ngạch chuyên viên chính về Văn phòng trước 11h00 ngày 13/3.",
        "Cuộc họp kết thúc hồi 10h15 cùng ngày.",
        [["THƯ KÝ\n\n\nNguyễn Thị Hoa", "CHỦ TRÌ"]],
    )
    wanted = (
        Wanted("rà soát lịch tiếp công dân quý II của lãnh đạo Ban, trình ký trước ngày 20/3", (V,), due="2026-03-20"),
        Wanted("khẩn trương trả lời Sở Tài chính về danh mục dự án kêu gọi đầu tư năm 2026", (Q,), due="2026-03-12"),
        Wanted(
            "kiểm tra lại số liệu vốn FDI thực hiện quý I, thống nhất với Thống kê thành phố trước khi gửi Bộ Tài chính", (D,)
        ),
        Wanted(
            "lập kế hoạch Tháng hành động về an toàn, vệ sinh lao động năm 2026, trình lãnh đạo Ban ngày 25/3",
            (L,),
            (T,),
            due="2026-03-25",
        ),
        Wanted(
            "tham mưu văn bản nhắc các doanh nghiệp nộp báo cáo công tác bảo vệ môi trường năm 2025", (M,), due="2026-03-17"
        ),
        Wanted("tiếp nhận quản trị trang fanpage từ Văn phòng", (T,)),
        Wanted(
            "gửi danh sách cán bộ dự lớp bồi dưỡng ngạch chuyên viên chính về Văn phòng trước 11h00 ngày 13/3", (PCM,), due="2026-03-13"
        ),
    )
    return Document("r1 minutes week", data, wanted, on=date(2026, 3, 10))


# 5 ------------------------------------------------------------------------------------------------------------------


def _minutes_late_march() -> Document:
    data = word(
        "TÓM TẮT NỘI DUNG GIAO BAN",
        "(Sáng thứ Hai, ngày 23/3/2026, đ/c Phó Trưởng ban thường trực chủ trì)",
        "A. CÁC PHÒNG BÁO CÁO",
        "- VP: dự thảo báo cáo quý I đã xong phần số liệu, chờ Trung tâm bổ sung phần việc làm. Đoàn Bộ Tài chính ngày 18/3 làm việc tốt.",
        "- P. QLĐT: đã trình UBND TP hồ sơ KCN Tràng Duệ 3 ngày 19/3; vướng thủ tục điều chỉnh quy hoạch phân khu KCN Thủy Nguyên.",
        "- P. DN&GSĐT: rà soát được 17 dự án chậm tiến độ trên 24 tháng, đang dự thảo báo cáo.",
        "- P. QLLĐ: ngày 17/3 có 300 công nhân Công ty Kyocera kiến nghị về tiền ăn ca, đã ổn định.",
        "- P. TN&MT: đề nghị cho mua bổ sung máy đo khí thải cầm tay, máy cũ hỏng từ tháng 11.",
        "- Trung tâm: phiên giao dịch việc làm 14-15/3 có 1.150 lượt người, 287 người được tuyển.",
        "B. PHÓ TRƯỞNG BAN KẾT LUẬN",
        "Thống nhất với báo cáo của các phòng. Thời gian tới đề nghị:",
        "1. VP hoàn thiện báo cáo kết quả công tác quý I, trình Trưởng ban ký gửi UBND TP chậm nhất ngày 25/3.",
        "2. P. QLĐT phối hợp với P. TN&MT và Sở Xây dựng tháo gỡ vướng mắc thủ tục điều chỉnh quy hoạch phân khu KCN Thủy Nguyên, báo cáo kết "
        "quả trước 10/4.",
        "3. P. DN&GSĐT tổ chức kiểm tra sau cấp phép đối với 12 dự án theo kế hoạch đã duyệt, từ 01/4 đến 29/5/2026.",
        "4. Giao P. QLLĐ theo dõi việc giải quyết kiến nghị của công nhân Công ty Kyocera, hằng tuần báo cáo Phó Trưởng ban.",
        "5. Trung tâm chuẩn bị tài liệu xúc tiến đầu tư bản tiếng Nhật phục vụ làm việc với đoàn tỉnh Aichi ngày 07/4/2026.",
        "6. Các phòng chuyên môn rà soát, gửi VP danh mục nhiệm vụ chuyển sang quý II trước ngày 27/3.",
        "7. Giao VP xem xét, cân đối kinh phí mua bổ sung máy đo khí thải theo đề nghị của P. TN&MT, trả lời trong tháng 4/2026.",
        "Người ghi: Trần Quang Huy - VP",
    )
    wanted = (
        Wanted(
            "hoàn thiện báo cáo kết quả công tác quý I, trình Trưởng ban ký gửi UBND TP chậm nhất ngày 25/3", (V,), due="2026-03-25"
        ),
        Wanted(
            "tháo gỡ vướng mắc thủ tục điều chỉnh quy hoạch phân khu KCN Thủy Nguyên, báo cáo kết quả trước 10/4",
            (Q,),
            (M,),
            due="2026-04-10",
        ),
        Wanted(
            "tổ chức kiểm tra sau cấp phép đối với 12 dự án theo kế hoạch đã duyệt, từ 01/4 đến 29/5/2026", (D,), due="2026-05-29"
        ),
        Wanted(
            "theo dõi việc giải quyết kiến nghị của công nhân Công ty Kyocera, hằng tuần báo cáo Phó Trưởng ban", (L,)
        ),
        Wanted(
            "chuẩn bị tài liệu xúc tiến đầu tư bản tiếng Nhật phục vụ làm việc với đoàn tỉnh Aichi ngày 07/4/2026",
            (T,),
            due="2026-04-07",
        ),
        Wanted("rà soát, gửi VP danh mục nhiệm vụ chuyển sang quý II trước ngày 27/3", (PCM,), due="2026-03-27"),
        Wanted(
            "xem xét, cân đối kinh phí mua bổ sung máy đo khí thải theo đề nghị của P. TN&MT, trả lời trong tháng 4/2026",
            (V,),
            due="2026-04-30",
        ),
    )
    return Document("r1 minutes late March", data, wanted, on=date(2026, 3, 24))


# 6 ------------------------------------------------------------------------------------------------------------------


def _tracking_office() -> Document:
    columns = ("number", "source", "content", "lead", "support", "deadline", "state", "result", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        [],
        ["BẢNG THEO DÕI NHIỆM VỤ LÃNH ĐẠO BAN GIAO QUÝ I NĂM 2026"],
        ["(Số liệu cập nhật đến ngày 13/3/2026)"],
        [],
        [
            "STT",
            "Văn bản giao",
            "Nội dung nhiệm vụ",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Thời hạn",
            "Trạng thái",
            "Kết quả thực hiện",
            "Ghi chú",
        ],
        row(
            1,
            "TB 87/TB-BQL ngày 15/01/2026",
            "Xây dựng Đề án vị trí việc làm sửa đổi của Ban Quản lý",
            "Văn phòng",
            "Các phòng chuyên môn",
            datetime(2026, 3, 31),
            "Đang thực hiện",
            "Đã lấy ý kiến các phòng, đang hoàn thiện dự thảo lần 2",
            None,
            lead=V,
            support=PCM,
            due="2026-03-31",
        ),
        row(
            2,
            "TB 87/TB-BQL ngày 15/01/2026",
            "Báo cáo tình hình triển khai các dự án thứ cấp trong KCN Nam Đình Vũ",
            "P. DN&GSĐT",
            "P. QLĐT",
            datetime(2026, 2, 10),
            "Hoàn thành",
            "Báo cáo số 45/BC-BQL ngày 09/02/2026",
            None,
            lead=D,
            support=Q,
            due="2026-02-10",
        ),
        row(
            3,
            "CV 318/UBND-TH ngày 20/01/2026",
            "Tham mưu UBND thành phố Kế hoạch xúc tiến đầu tư năm 2026",
            "P. QLĐT",
            "Trung tâm",
            datetime(2026, 2, 28),
            "Hoàn thành (chậm)",
            "Đã trình ngày 04/3/2026",
            "Chậm 04 ngày",
            lead=Q,
            support=T,
            due="2026-02-28",
        ),
        row(
            4,
            "CV 612/UBND-MT ngày 05/02/2026",
            "Rà soát các nguồn thải lưu lượng lớn xả ra sông Cấm, sông Bạch Đằng",
            "P. TN&MT",
            "Sở Nông nghiệp và Môi trường; P. DN&GSĐT",
            datetime(2026, 3, 20),
            "Đang thực hiện",
            "Đã kiểm tra 8/15 cơ sở",
            None,
            lead=M,
            support=D,
            due="2026-03-20",
        ),
        row(
            5,
            "KH 52/KH-BQL ngày 12/01/2026",
            "Hướng dẫn doanh nghiệp nộp hồ sơ cấp giấy phép lao động trực tuyến toàn trình",
            "P. QLLĐ",
            None,
            "Thường xuyên",
            "Đang thực hiện",
            "Tháng 02: 136 hồ sơ, 100% trực tuyến",
            None,
            lead=L,
        ),
        row(
            6,
            "KH 52/KH-BQL ngày 12/01/2026",
            "Sửa chữa, cải tạo trụ sở làm việc của Ban Quản lý",
            "Văn phòng",
            None,
            "Quý II/2026",
            "Chưa thực hiện",
            "Chờ phê duyệt dự toán",
            None,
            lead=V,
            due="2026-06-30",
        ),
        row(
            7,
            "Chỉ đạo tại giao ban 26/01/2026",
            "Lập danh sách doanh nghiệp nợ bảo hiểm xã hội kéo dài, đề xuất biện pháp xử lý",
            "P. QLLĐ",
            "Bảo hiểm xã hội thành phố; P. DN&GSĐT",
            datetime(2026, 3, 15),
            "Đang thực hiện",
            "Đã có danh sách 31 doanh nghiệp",
            None,
            lead=L,
            support=D,
            due="2026-03-15",
        ),
        row(
            8,
            "KH 52/KH-BQL ngày 12/01/2026",
            "Tổ chức lớp tập huấn kỹ năng tuyển dụng cho cán bộ nhân sự doanh nghiệp",
            "Trung tâm",
            "P. QLLĐ",
            "Tháng 4/2026",
            "Chưa đến hạn",
            None,
            None,
            lead=T,
            support=L,
            due="2026-04-30",
        ),
        row(
            9,
            "CV 77/KTNN-KV6 ngày 24/02/2026",
            "Cung cấp hồ sơ, số liệu phục vụ kiểm toán ngân sách năm 2025",
            "Văn phòng, P. QLĐT",
            None,
            "06/3 và 20/3/2026",
            "Đang thực hiện",
            "Đã gửi đợt 1",
            "02 đợt",
            lead=[V, Q],
            due="2026-03-20",
        ),
        row(
            10,
            "TB 41/TB-UBND ngày 30/01/2026",
            "Lập nhiệm vụ điều chỉnh quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải",
            "Sở Xây dựng",
            "P. QLĐT",
            datetime(2026, 6, 30),
            "Đang thực hiện",
            "Đã cung cấp số liệu hiện trạng cho Sở Xây dựng",
            "Ban phối hợp",
            lead="Sở Xây dựng",
            support=Q,
            due="2026-06-30",
            asked=True,
        ),
        row(
            11,
            "Phiếu chuyển 09/PC-VP ngày 27/02/2026",
            "Trả lời kiến nghị của Hiệp hội doanh nghiệp Hàn Quốc về thủ tục chuyển nhượng dự án",
            "P. QLĐT",
            "P. DN&GSĐT, P. QLLĐ",
            datetime(2026, 3, 12),
            "Quá hạn",
            "Dự thảo đã trình, PTB cho ý kiến bổ sung",
            None,
            lead=Q,
            support=[D, L],
            due="2026-03-12",
        ),
        row(
            12,
            "KL 15/KL-TTr ngày 10/12/2025",
            "Khắc phục tồn tại theo kết luận thanh tra về cấp giấy phép môi trường",
            "P. TN&MT",
            "Văn phòng",
            None,
            "Đang thực hiện",
            "Đã khắc phục 4/6 nội dung",
            None,
            lead=M,
            support=V,
        ),
        ["Tổng số: 12 nhiệm vụ; hoàn thành 02; đang thực hiện 07; quá hạn 01; chưa thực hiện, chưa đến hạn 02"],
        [],
        [None, None, "Người lập bảng", None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("r1 tracking office", workbook(cells(rows)), tasks(rows), on=date(2026, 3, 16))


# 7 ------------------------------------------------------------------------------------------------------------------


def _tracking_city() -> Document:
    columns = ("number", "lead", "content", "product", "deadline", "progress", "state", "trouble")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ TRÊN PHÂN HỆ NV UBND - ĐẾN 18/3/2026"],
        [],
        ["TT", "Đơn vị thực hiện", "Nhiệm vụ", "Sản phẩm", "Hạn hoàn thành", "Tiến độ", "Tình trạng", "Khó khăn, vướng mắc"],
        row(
            1,
            "Văn phòng",
            "Lập hồ sơ đề nghị khen thưởng quá trình cống hiến",
            "Tờ trình, danh sách",
            "25/3/2026",
            "50%",
            "Đang thực hiện",
            None,
            lead=V,
            due="2026-03-25",
        ),
        row(
            2,
            None,
            "Rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý giai đoạn 2026-2031",
            "Báo cáo, biểu tổng hợp",
            "30/4/2026",
            "20%",
            "Đang thực hiện",
            None,
            lead=V,
            due="2026-04-30",
        ),
        row(
            3,
            None,
            "Tổng hợp nhu cầu dự toán bổ sung năm 2026",
            "Công văn gửi Sở Tài chính",
            "15/3/2026",
            "100%",
            "Hoàn thành",
            None,
            lead=V,
            due="2026-03-15",
        ),
        row(
            4,
            "Phòng Quản lý đầu tư",
            "Hướng dẫn nhà đầu tư hoàn thiện hồ sơ dự án Nhà máy sản xuất linh kiện bán dẫn",
            "Giấy chứng nhận đăng ký đầu tư",
            "31/3/2026",
            "70%",
            "Đang thực hiện",
            "Nhà đầu tư bổ sung hồ sơ chậm",
            lead=Q,
            due="2026-03-31",
        ),
        row(
            5,
            None,
            "Thẩm định điều chỉnh quy hoạch tổng mặt bằng Nhà máy LG Display",
            "Văn bản chấp thuận",
            "27/3/2026",
            "80%",
            "Đang thực hiện",
            None,
            lead=Q,
            due="2026-03-27",
        ),
        row(
            6,
            None,
            "Xây dựng Sổ tay hướng dẫn thủ tục đầu tư",
            "Sổ tay (bản tiếng Việt, tiếng Anh)",
            "Quý II",
            "10%",
            "Đang thực hiện",
            None,
            lead=Q,
            due="2026-06-30",
        ),
        row(
            7,
            "Phòng TN&MT",
            "Thẩm định hồ sơ cấp giấy phép môi trường cho 06 dự án trong KCN DEEP C",
            "Giấy phép môi trường",
            "Tháng 3",
            "60%",
            "Đang thực hiện",
            None,
            lead=M,
            due="2026-03-31",
        ),
        row(
            8,
            "-nt-",
            "Thẩm định báo cáo ĐTM dự án Nhà máy xử lý chất thải công nghiệp",
            "Quyết định phê duyệt",
            "Theo tiến độ nộp hồ sơ của nhà đầu tư",
            "30%",
            "Đang thực hiện",
            "Hội đồng yêu cầu chỉnh sửa",
            lead=M,
        ),
        row(
            9,
            "Trung tâm Dịch vụ việc làm",
            "Kết nối, giới thiệu 500 lao động cho các doanh nghiệp mới đi vào hoạt động",
            "Danh sách lao động được tuyển",
            "30/6/2026",
            "57%",
            "Đang thực hiện",
            None,
            lead=T,
            due="2026-06-30",
        ),
        row(
            10,
            "Phòng QLLĐ",
            "Tổng hợp nhu cầu tuyển dụng lao động quý II/2026",
            "Báo cáo",
            "31/3/2026",
            "Chưa",
            "Chưa thực hiện",
            None,
            lead=L,
            due="2026-03-31",
        ),
        [None, "Cộng", "10 nhiệm vụ"],
    ]
    data = workbook(cells(rows), merged=("A1:H1", "B4:B6", "B7:B9"))
    return Document("r1 tracking city", data, tasks(rows), on=date(2026, 3, 20))


# 8 ------------------------------------------------------------------------------------------------------------------


def _labour_month() -> Document:
    columns = ("number", "content", "person", "support", "deadline", "note")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nội dung công việc", "Cán bộ thực hiện", "Đơn vị phối hợp", "Thời gian", "Ghi chú"],
        row(
            "1",
            "Cấp, cấp lại, gia hạn giấy phép lao động cho người lao động nước ngoài",
            "Đ/c Hà, đ/c Linh",
            "",
            "Thường xuyên",
            "",
            lead=L,
        ),
        row(
            "2",
            "Báo cáo tình hình sử dụng lao động quý I/2026 gửi Sở Nội vụ",
            "Đ/c Minh",
            "Trung tâm",
            "Trước 05/4",
            "",
            lead=L,
            support=T,
            due="2026-04-05",
        ),
        row(
            "3",
            "Kiểm tra việc thực hiện pháp luật lao động tại 04 doanh nghiệp KCN Nomura",
            "Đ/c Tuấn",
            "P. DN&GSĐT",
            "Từ 13/4 đến 24/4",
            "Theo KH 61/KH-BQL",
            lead=L,
            support=D,
            due="2026-04-24",
        ),
        row(
            "4",
            "Tổ chức lễ phát động Tháng hành động về an toàn, vệ sinh lao động năm 2026",
            "Cả phòng",
            "Văn phòng; Công đoàn Khu kinh tế",
            "28/4/2026",
            "",
            lead=L,
            support=V,
            due="2026-04-28",
        ),
        row(
            "5",
            "Thẩm định, tiếp nhận thỏa ước lao động tập thể của các doanh nghiệp",
            "Đ/c Lan",
            "",
            "Theo hồ sơ",
            "",
            lead=L,
        ),
        row(
            "6",
            "Xây dựng dự thảo Quy chế phối hợp với Bảo hiểm xã hội thành phố",
            "Đ/c Minh",
            "Văn phòng",
            "20/4",
            "",
            lead=L,
            support=V,
            due="2026-04-20",
        ),
        row(
            "7",
            "Tham gia giải quyết tranh chấp lao động tập thể tại doanh nghiệp",
            "Đ/c Tuấn",
            "",
            "Khi phát sinh",
            "",
            lead=L,
        ),
        row(
            "8",
            "Họp phòng đánh giá, xếp loại công chức tháng 4",
            "Trưởng phòng",
            "",
            "29/4",
            "",
            lead=L,
            due="2026-04-29",
        ),
    ]
    data = word(
        [
            [
                "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nPHÒNG QUẢN LÝ LAO ĐỘNG",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 27 tháng 3 năm 2026",
            ]
        ],
        "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2026",
        "của Phòng Quản lý lao động",
        cells(table),
        "Kính gửi Văn phòng để tổng hợp./.",
        "TRƯỞNG PHÒNG",
    )
    return Document("r1 labour month", data, tasks(table), on=date(2026, 3, 30))


# 9 ------------------------------------------------------------------------------------------------------------------


def _all_rooms_month() -> Document:
    columns = ("number", "content", "support", "product", "deadline", "leader")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        [None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["TỔNG HỢP NHIỆM VỤ TRỌNG TÂM THÁNG 4/2026 CÁC PHÒNG, ĐƠN VỊ ĐĂNG KÝ"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Đơn vị phối hợp", "Sản phẩm dự kiến", "Thời gian hoàn thành", "Lãnh đạo Ban chỉ đạo"],
        ["I", "VĂN PHÒNG"],
        row(
            1,
            "Trình ban hành Quy chế chi tiêu nội bộ năm 2026",
            "Các phòng chuyên môn",
            "Quyết định của Trưởng ban",
            "15/4/2026",
            "Trưởng ban",
            lead=V,
            support=PCM,
            due="2026-04-15",
        ),
        row(
            2,
            "Tổ chức hội nghị giao ban quý I, triển khai nhiệm vụ quý II",
            None,
            "Thông báo kết luận",
            "06/4/2026",
            "Trưởng ban",
            lead=V,
            due="2026-04-06",
        ),
        row(3, "Tiếp công dân, xử lý đơn thư khiếu nại, tố cáo", None, None, "Thường xuyên", "Các PTB", lead=V),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(
            1,
            "Dự thảo Tờ trình UBND thành phố về thành lập KCN Vinh Quang giai đoạn 1",
            "P. TN&MT, Sở Xây dựng",
            "Tờ trình",
            "24/4/2026",
            "Trưởng ban",
            lead=Q,
            support=M,
            due="2026-04-24",
        ),
        row(
            2,
            "Cấp Giấy chứng nhận đăng ký đầu tư cho các dự án đủ điều kiện",
            "P. DN&GSĐT",
            "Giấy chứng nhận",
            "Trong tháng 4",
            "PTB phụ trách",
            lead=Q,
            support=D,
            due="2026-04-30",
        ),
        row(
            3,
            "Làm việc với JETRO về chương trình hội thảo xúc tiến đầu tư tại Tokyo",
            "Trung tâm",
            "Biên bản làm việc",
            "17/4/2026",
            "PTB phụ trách",
            lead=Q,
            support=T,
            due="2026-04-17",
        ),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(
            1,
            "Giám sát tiến độ góp vốn các dự án FDI cấp mới năm 2024",
            "P. QLĐT",
            "Báo cáo giám sát",
            "30/4/2026",
            "PTB phụ trách",
            lead=D,
            support=Q,
            due="2026-04-30",
        ),
        row(
            2,
            "Báo cáo tình hình sản xuất, kinh doanh của doanh nghiệp tháng 4",
            "Thuế thành phố",
            "Báo cáo",
            "25/4/2026",
            "PTB phụ trách",
            lead=D,
            due="2026-04-25",
        ),
        ["IV", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(
            1,
            "Kiểm tra công tác bảo vệ môi trường tại KCN An Dương, KCN Đồ Sơn",
            "P. QLLĐ; UBND phường An Dương",
            "Biên bản, báo cáo kết quả kiểm tra",
            "Từ 06/4 đến 17/4/2026",
            "PTB phụ trách",
            lead=M,
            support=L,
            due="2026-04-17",
        ),
        row(2, "Thẩm định, cấp giấy phép môi trường", None, "Giấy phép môi trường", "Theo hồ sơ", None, lead=M),
        ["V", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(
            1,
            "Tổ chức ngày hội việc làm cho sinh viên các trường cao đẳng trên địa bàn",
            "P. QLLĐ, Văn phòng",
            "Báo cáo kết quả",
            "18/4/2026",
            "PTB phụ trách",
            lead=T,
            support=[L, V],
            due="2026-04-18",
        ),
        row(
            2,
            "Mở 02 lớp tiếng Nhật giao tiếp cho công nhân",
            None,
            "Danh sách học viên",
            "Từ tháng 4 đến tháng 6/2026",
            None,
            lead=T,
            due="2026-06-30",
        ),
        [],
        ["Ghi chú: Phòng Quản lý lao động gửi chương trình công tác riêng."],
    ]
    data = workbook(cells(rows), merged=("A4:F4",))
    return Document("r1 all rooms month", data, tasks(rows), on=date(2026, 3, 31))


# 10 -----------------------------------------------------------------------------------------------------------------


def _digital_plan() -> Document:
    columns = ("number", "content", "lead", "support", "start", "deadline", "product", "money")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ, BẢO ĐẢM AN TOÀN THÔNG TIN NĂM 2026"],
        ["(Kèm theo Kế hoạch số 96/KH-BQL ngày 05/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        [
            "TT",
            "Nội dung, nhiệm vụ",
            "Đơn vị thực hiện",
            None,
            "Thời gian thực hiện",
            None,
            "Kết quả, sản phẩm",
            "Kinh phí dự kiến (triệu đồng)",
        ],
        [None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành", None, None],
        ["I", "HOÀN THIỆN THỂ CHẾ, TỔ CHỨC"],
        row(
            1,
            "Ban hành Quy chế quản lý, vận hành Hệ thống eHeza",
            "Văn phòng",
            "Các phòng chuyên môn",
            "3/2026",
            "5/2026",
            "Quyết định ban hành Quy chế",
            None,
            lead=V,
            support=PCM,
            due="2026-05-31",
        ),
        row(
            2,
            "Rà soát, cập nhật Danh mục dữ liệu dùng chung của Ban Quản lý",
            "Văn phòng",
            "Sở Khoa học và Công nghệ; các phòng chuyên môn",
            "3/2026",
            "6/2026",
            "Danh mục được phê duyệt",
            None,
            lead=V,
            support=PCM,
            due="2026-06-30",
        ),
        row(
            3,
            "Kiện toàn Tổ công tác chuyển đổi số và Đề án 06",
            "Văn phòng",
            None,
            "3/2026",
            "3/2026",
            "Quyết định kiện toàn",
            None,
            lead=V,
            due="2026-03-31",
        ),
        ["II", "HẠ TẦNG, AN TOÀN THÔNG TIN"],
        row(
            4,
            "Thay thế máy tính, thiết bị mạng đã hết khấu hao",
            "Văn phòng",
            None,
            "4/2026",
            "9/2026",
            "Biên bản nghiệm thu, bàn giao",
            450,
            lead=V,
            due="2026-09-30",
        ),
        row(
            5,
            "Xây dựng hồ sơ đề xuất cấp độ an toàn hệ thống thông tin",
            "Văn phòng",
            "Công an thành phố",
            "4/2026",
            "6/2026",
            "Hồ sơ được phê duyệt cấp độ 2",
            80,
            lead=V,
            due="2026-06-30",
        ),
        row(
            6,
            "Diễn tập ứng cứu sự cố an toàn thông tin",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "8/2026",
            "8/2026",
            "Báo cáo kết quả diễn tập",
            60,
            lead=V,
            support=ALL,
            due="2026-08-31",
        ),
        ["III", "PHÁT TRIỂN DỮ LIỆU SỐ"],
        row(
            7,
            "Số hóa bản đồ quy hoạch, hiện trạng sử dụng đất các khu công nghiệp",
            "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường",
            "3/2026",
            "12/2026",
            "Cơ sở dữ liệu bản đồ số",
            1200,
            lead=Q,
            support=M,
            due="2026-12-31",
        ),
        row(
            8,
            "Cập nhật dữ liệu dự án, doanh nghiệp trên Hệ thống eHeza",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư",
            None,
            "Thường xuyên",
            "Dữ liệu được cập nhật đầy đủ",
            None,
            lead=D,
            support=Q,
        ),
        row(
            9,
            "Xây dựng phân hệ quản lý lao động nước ngoài",
            "Phòng Quản lý lao động",
            "Văn phòng",
            "4/2026",
            "10/2026",
            "Phân hệ được nghiệm thu",
            350,
            lead=L,
            support=V,
            due="2026-10-31",
        ),
        row(
            10,
            "Kết nối dữ liệu quan trắc nước thải tự động của các khu công nghiệp",
            "Phòng Tài nguyên và Môi trường",
            "Sở Nông nghiệp và Môi trường",
            "5/2026",
            "11/2026",
            "Dữ liệu được kết nối, chia sẻ",
            200,
            lead=M,
            due="2026-11-30",
        ),
        ["IV", "TUYÊN TRUYỀN, TẬP HUẤN"],
        row(
            11,
            "Tập huấn kỹ năng số, ứng dụng trí tuệ nhân tạo cho công chức, viên chức",
            "Văn phòng",
            "Trung tâm Dịch vụ việc làm",
            "5/2026",
            "9/2026",
            "02 lớp tập huấn",
            70,
            lead=V,
            support=T,
            due="2026-09-30",
        ),
        row(
            12,
            "Sản xuất video hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng, Phòng Quản lý lao động",
            "4/2026",
            "6/2026",
            "05 video",
            40,
            lead=T,
            support=[V, L],
            due="2026-06-30",
        ),
        [None, "TỔNG CỘNG", None, None, None, None, None, 2450],
    ]
    data = workbook(
        cells(rows),
        merged=("A1:H1", "A2:H2", "A3:H3", "A5:A6", "B5:B6", "C5:D5", "E5:F5", "G5:G6", "H5:H6"),
    )
    return Document("r1 digital plan", data, tasks(rows), on=date(2026, 3, 9))


# 11 -----------------------------------------------------------------------------------------------------------------


def _letter_supervision() -> Document:
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    table: list[Any] = [
        ["STT", "Nội dung chuẩn bị", "Chủ trì", "Phối hợp", "Thời hạn gửi"],
        row(
            "1",
            "Tình hình thu hút đầu tư, điều chỉnh quy hoạch các khu công nghiệp giai đoạn 2023-2025",
            "Phòng Quản lý đầu tư",
            "",
            "16/3/2026",
            lead=Q,
            due="2026-03-16",
        ),
        row(
            "2",
            "Kết quả giám sát dự án sau cấp phép; các dự án chậm tiến độ, bị thu hồi",
            "Phòng Doanh nghiệp và GSĐT",
            "Phòng Quản lý đầu tư",
            "16/3/2026",
            lead=D,
            support=Q,
            due="2026-03-16",
        ),
        row(
            "3",
            "Công tác bảo vệ môi trường, kết quả đầu tư hệ thống xử lý nước thải tập trung",
            "Phòng Tài nguyên và Môi trường",
            "",
            "16/3/2026",
            lead=M,
            due="2026-03-16",
        ),
        row(
            "4",
            "Lao động, tiền lương; nhà ở công nhân và thiết chế công đoàn",
            "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm",
            "16/3/2026",
            lead=L,
            support=T,
            due="2026-03-16",
        ),
        row(
            "5",
            "Cải cách thủ tục hành chính; biên chế, kinh phí hoạt động của Ban Quản lý",
            "Văn phòng",
            "Các phòng chuyên môn",
            "17/3/2026",
            lead=V,
            support=PCM,
            due="2026-03-17",
        ),
        row(
            "6",
            "Bố trí xe, hội trường, đón tiếp Đoàn giám sát ngày 26/3/2026",
            "Văn phòng",
            "Trung tâm Dịch vụ việc làm",
            "25/3/2026",
            lead=V,
            support=T,
            due="2026-03-25",
        ),
        row(
            "7",
            "Hình ảnh, phóng sự ngắn giới thiệu khu kinh tế, khu công nghiệp",
            "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý đầu tư",
            "20/3/2026",
            lead=T,
            support=Q,
            due="2026-03-20",
        ),
    ]
    data = word(
        _head("Số: 1071/BQL-VP\nV/v chuẩn bị nội dung làm việc với Đoàn giám sát HĐND thành phố", "Hải Phòng, ngày 10 tháng 3 năm 2026"),
        "Kính gửi:",
        "- Các phòng chuyên môn;",
        "- Trung tâm Dịch vụ việc làm.",
        "Ban Quản lý nhận được Kế hoạch số 12/KH-ĐGS ngày 04/3/2026 của Đoàn giám sát Hội đồng nhân dân thành phố về giám sát việc quản lý, "
        "phát triển các khu công nghiệp giai đoạn 2023-2025. Theo Kế hoạch, Đoàn làm việc trực tiếp với Ban Quản lý vào ngày 26/3/2026.",
        "Thực hiện chỉ đạo của Trưởng ban, phân công các phòng, đơn vị chuẩn bị nội dung như Phụ lục kèm theo. Nội dung gửi về Văn phòng qua "
        "HpNet và địa chỉ thư điện tử tonghop.bqlkkt@haiphong.gov.vn.",
        "Giao Văn phòng tổng hợp, hoàn thiện báo cáo chung của Ban Quản lý, trình Trưởng ban trước ngày 20/3/2026.",
        "Đề nghị các phòng, đơn vị quan tâm thực hiện./.",
        [["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\n\nPhạm Anh Tuấn"]],
        "Phụ lục",
        "PHÂN CÔNG CHUẨN BỊ NỘI DUNG LÀM VIỆC VỚI ĐOÀN GIÁM SÁT",
        "(Kèm theo Công văn số 1071/BQL-VP ngày 10/3/2026)",
        cells(table),
    )
    first = Wanted("tổng hợp, hoàn thiện báo cáo chung của Ban Quản lý, trình Trưởng ban trước ngày 20/3/2026", (V,), due="2026-03-20")
    return Document("r1 letter supervision", data, (first, *tasks(table)), on=date(2026, 3, 12))


# 12 -----------------------------------------------------------------------------------------------------------------


def _letter_urging() -> Document:
    columns = ("number", "content", "source", "lead", "deadline", "late", "state")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Thời hạn", "Số ngày quá hạn", "Tình hình thực hiện"],
        ["I", "Nhiệm vụ quá hạn"],
        row(
            "1",
            "Báo cáo kết quả rà soát quỹ đất sạch trong các khu công nghiệp",
            "1240/UBND-KT ngày 06/02/2026",
            "Phòng QLĐT",
            "28/02/2026",
            "16",
            "Đang dự thảo",
            lead=Q,
            due="2026-02-28",
        ),
        row(
            "2",
            "Góp ý dự thảo Nghị quyết HĐND thành phố về hỗ trợ nhà ở công nhân",
            "1388/UBND-XD ngày 25/02/2026",
            "Phòng QLLĐ",
            "10/3/2026",
            "6",
            "Chưa có báo cáo",
            lead=L,
            due="2026-03-10",
        ),
        row(
            "3",
            "Kiểm tra phản ánh của cử tri về khói bụi tại KCN Minh Đức",
            "1402/UBND-MT ngày 26/02/2026",
            "Phòng TN&MT",
            "12/3/2026",
            "4",
            "Đã kiểm tra, chưa có báo cáo",
            lead=M,
            due="2026-03-12",
        ),
        ["II", "Nhiệm vụ không thời hạn quá 03 tháng chưa có báo cáo tiến độ"],
        row(
            "4",
            "Nghiên cứu, đề xuất cơ chế phối hợp hậu kiểm doanh nghiệp FDI",
            "7715/UBND-NC ngày 20/11/2025",
            "Phòng DN&GSĐT",
            "",
            "",
            "Chưa có báo cáo",
            lead=D,
        ),
        row(
            "5",
            "Xây dựng phương án tự chủ tài chính giai đoạn 2026-2030",
            "TB 4510/TB-BQL ngày 24/11/2025",
            "Trung tâm DVVL",
            "",
            "",
            "Đã có dự thảo đề cương",
            lead=T,
        ),
        row(
            "6",
            "Bàn giao hồ sơ lưu trữ giai đoạn 2011-2015 vào Lưu trữ lịch sử thành phố",
            "8022/UBND-NV ngày 02/12/2025",
            "Văn phòng",
            "",
            "",
            "Đang chỉnh lý tài liệu",
            lead=V,
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1120/BQL-VP",
        "V/v đôn đốc thực hiện nhiệm vụ được giao quý I/2026",
        "Hải Phòng, ngày 16 tháng 3 năm 2026",
        "Kính gửi: Trưởng các phòng chuyên môn; Giám đốc Trung tâm Dịch vụ việc làm",
        "Qua rà soát, tính đến ngày 16/3/2026 còn 03 nhiệm vụ UBND thành phố giao quá hạn và 03 nhiệm vụ không thời hạn quá 03 tháng chưa có "
        "báo cáo tiến độ (danh mục kèm theo). Để bảo đảm tiến độ, Ban Quản lý yêu cầu:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp rà soát, cập nhật kết quả thực hiện trên phân hệ NV UBND, gửi kết quả (file pdf) về tổ Tổng "
        "hợp - Văn phòng trước ngày 20/3/2026.",
        "2. Giao Văn phòng tổng hợp, báo cáo Trưởng ban kết quả khắc phục trước ngày 24/3/2026.",
        "Kết quả thực hiện nhiệm vụ là căn cứ đánh giá, xếp loại chất lượng hằng quý của các phòng, đơn vị và người đứng đầu./.",
        [["Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban (b/c);\n- Lưu: VT, VP (Hoa).", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN"]],
        "DANH MỤC NHIỆM VỤ CẦN ĐÔN ĐỐC",
        "(Kèm theo Công văn số 1120/BQL-VP ngày 16/3/2026 của Ban Quản lý)",
        cells(table),
    )
    body = (
        Wanted(
            "rà soát, cập nhật kết quả thực hiện trên phân hệ NV UBND, gửi kết quả (file pdf) về tổ Tổng hợp - Văn phòng trước ngày "
            "20/3/2026",
            (ALL,),
            due="2026-03-20",
        ),
        Wanted("tổng hợp, báo cáo Trưởng ban kết quả khắc phục trước ngày 24/3/2026", (V,), due="2026-03-24"),
    )
    return Document("r1 letter urging", data, (*body, *tasks(table)), on=date(2026, 3, 17))


# 13 -----------------------------------------------------------------------------------------------------------------


def _chat_chief() -> Document:
    text = """Kính gửi các anh chị, em chuyển các việc Trưởng ban giao sau buổi làm việc chiều 10/3 ạ:
1. Phòng QLĐT: chuẩn bị slide giới thiệu các KCN cho đoàn nhà đầu tư Đài Loan, gửi trước 16h ngày 12/3
2. Phòng DN&GSĐT: cung cấp danh sách 20 doanh nghiệp nộp ngân sách tiêu biểu, gửi VP trước 13/3
3. Phòng TNMT phối hợp với Phòng QLĐT trả lời Báo Hải Phòng về phản ánh mùi hôi tại KCN Đình Vũ, hạn 11/3
4. Trung tâm: đăng thông báo tuyển dụng của Pegatron lên fanpage
5. VP: đặt khách sạn, bố trí xe đón đoàn Đài Loan ngày 17/3
Các anh chị nhận được thì nhắn lại giúp em ạ. Em cảm ơn!
"""
    wanted = (
        Wanted(
            "chuẩn bị slide giới thiệu các KCN cho đoàn nhà đầu tư Đài Loan, gửi trước 16h ngày 12/3", (Q,), due="2026-03-12"
        ),
        Wanted("cung cấp danh sách 20 doanh nghiệp nộp ngân sách tiêu biểu, gửi VP trước 13/3", (D,), due="2026-03-13"),
        Wanted("trả lời Báo Hải Phòng về phản ánh mùi hôi tại KCN Đình Vũ", (M,), (Q,), due="2026-03-11"),
        Wanted("đăng thông báo tuyển dụng của Pegatron lên fanpage", (T,)),
        Wanted("đặt khách sạn, bố trí xe đón đoàn Đài Loan ngày 17/3", (V,), due="2026-03-17"),
    )
    return Document("r1 chat chief", text.encode(), wanted, on=date(2026, 3, 11))


# 14 -----------------------------------------------------------------------------------------------------------------


def _chat_colleague() -> Document:
    text = """Chị Hương ơi, sếp vừa chỉ đạo mấy việc, chị vào sổ theo dõi giúp em nhé:

- Văn phòng soạn giấy mời họp Ban Chỉ đạo chuyển đổi số ngày 31/3/2026
- Phòng Quản lý lao động tổng hợp số liệu người nước ngoài đang làm việc tại các KCN gửi Công an thành phố trước ngày 02/4/2026
- Phòng Doanh nghiệp phối hợp P. QLĐT rà soát các dự án đã hết hạn góp vốn, hạn 10/4/2026
- Phòng Tài nguyên và Môi trường lập kế hoạch hưởng ứng Ngày Môi trường thế giới, trình trong tháng 4/2026
- Các phòng chuyên môn gửi bảng tự chấm điểm CCHC quý I về VP trước ngày 30/3/2026
- Trung tâm ký thỏa thuận hợp tác đào tạo với Trường Cao đẳng Kinh tế, xong trong quý II/2026

Còn lại như cũ chị nhé, em cảm ơn chị
"""
    wanted = (
        Wanted("soạn giấy mời họp Ban Chỉ đạo chuyển đổi số ngày 31/3/2026", (V,), due="2026-03-31"),
        Wanted(
            "tổng hợp số liệu người nước ngoài đang làm việc tại các KCN gửi Công an thành phố trước ngày 02/4/2026",
            (L,),
            due="2026-04-02",
        ),
        Wanted("rà soát các dự án đã hết hạn góp vốn", (D,), (Q,), due="2026-04-10"),
        Wanted(
            "lập kế hoạch hưởng ứng Ngày Môi trường thế giới, trình trong tháng 4/2026", (M,), due="2026-04-30"
        ),
        Wanted("gửi bảng tự chấm điểm CCHC quý I về VP trước ngày 30/3/2026", (PCM,), due="2026-03-30"),
        Wanted(
            "ký thỏa thuận hợp tác đào tạo với Trường Cao đẳng Kinh tế, xong trong quý II/2026", (T,), due="2026-06-30"
        ),
    )
    return Document("r1 chat colleague", text.encode(), wanted, on=date(2026, 3, 26))
