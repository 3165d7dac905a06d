# ruff: noqa: E501
"""Twelve papers that reached the general unit of the board in May 2027."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _conclusion_briefing()
    yield _conclusion_investors()
    yield _conclusion_by_unit()
    yield _minutes()
    yield _notice_with_annex()
    yield _plan_digital()
    yield _plan_labour()
    yield _programme_june()
    yield _programme_quarter()
    yield _tracking()
    yield _petitions()
    yield _email()
    yield _chat()


def _top(number: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [number, f"Hải Phòng, {day}"],
    ]


def _conclusion_briefing() -> Document:
    """The month's briefing, by the first secretary: "Giao …" under numbers."""
    data = word(
        _top("Số: 2214/TB-BQL", "ngày 05 tháng 5 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban công tác tháng 4, triển khai nhiệm vụ tháng 5 năm 2027",
        "",
        "Ngày 04/5/2027, tại trụ sở cơ quan, Trưởng ban đã chủ trì cuộc họp giao ban công tác tháng 4, triển khai nhiệm vụ tháng 5 năm 2027. "
        "Tham dự cuộc họp có các Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các thành viên dự họp, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 4, các phòng, đơn vị đã bám sát chương trình công tác, cơ bản hoàn thành nhiệm vụ được giao. Thu hút đầu tư 4 tháng đạt 38% kế hoạch năm. "
        "Tuy nhiên, vẫn còn 06 nhiệm vụ UBND thành phố giao chậm tiến độ; việc cập nhật hồ sơ công việc chưa đầy đủ.",
        "II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
        "1. Các phòng, đơn vị tiếp tục nêu cao tinh thần trách nhiệm, giữ nghiêm kỷ luật, kỷ cương hành chính.",
        "2. Về công tác thu hút đầu tư: Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng chuẩn bị nội dung, chương trình Hội nghị xúc tiến đầu tư "
        "tại Nhật Bản; báo cáo Trưởng ban trước ngày 20/5/2027.",
        "3. Về giám sát dự án: Giao Phòng Doanh nghiệp và Giám sát đầu tư rà soát các dự án chậm đưa đất vào sử dụng tại KCN Tràng Duệ, KCN Nam Đình Vũ, "
        "đề xuất phương án xử lý từng dự án, hoàn thành trước ngày 31/5/2027.",
        "4. Về lao động: Giao Phòng Quản lý lao động",
        "- Tổng hợp tình hình lao động nước ngoài hết hạn giấy phép trong quý II/2027, báo cáo trước ngày 15/5/2027;",
        "- Phối hợp với Trung tâm Dịch vụ việc làm tổ chức 02 phiên giao dịch việc làm cho người lao động trong tháng 5/2027.",
        "5. Về môi trường: Phòng Tài nguyên và Môi trường khẩn trương hoàn thiện hồ sơ đề nghị điều chỉnh giấy phép môi trường của Nhà máy xử lý nước thải "
        "KCN Đình Vũ, trình Lãnh đạo Ban trong tháng 5/2027.",
        "6. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn sửa đổi Quy chế làm việc của Ban Quản lý, trình Trưởng ban ký ban hành trước ngày 10/6/2027.",
        "7. Các phòng chuyên môn rà soát, cập nhật 100% hồ sơ công việc quý I/2027 trên phần mềm HpNet, xong trước ngày 14/5/2027.",
        "8. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Văn phòng thông báo để các phòng, đơn vị biết, triển khai thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        Wanted("chuẩn bị nội dung, chương trình Hội nghị xúc tiến đầu tư tại Nhật Bản; báo cáo Trưởng ban trước ngày 20/5/2027", (Q,), (V,), due="2027-05-20"),
        Wanted(
            "rà soát các dự án chậm đưa đất vào sử dụng tại KCN Tràng Duệ, KCN Nam Đình Vũ, đề xuất phương án xử lý từng dự án, hoàn thành trước ngày 31/5/2027",
            (D,),
            due="2027-05-31",
        ),
        Wanted("Tổng hợp tình hình lao động nước ngoài hết hạn giấy phép trong quý II/2027, báo cáo trước ngày 15/5/2027", (L,), due="2027-05-15"),
        Wanted("tổ chức 02 phiên giao dịch việc làm cho người lao động trong tháng 5/2027", (L,), (T,), due="2027-05-31"),
        Wanted(
            "khẩn trương hoàn thiện hồ sơ đề nghị điều chỉnh giấy phép môi trường của Nhà máy xử lý nước thải KCN Đình Vũ, trình Lãnh đạo Ban trong tháng 5/2027",
            (M,),
            due="2027-05-31",
        ),
        Wanted("sửa đổi Quy chế làm việc của Ban Quản lý, trình Trưởng ban ký ban hành trước ngày 10/6/2027", (V,), (PCM,), due="2027-06-10"),
        Wanted("rà soát, cập nhật 100% hồ sơ công việc quý I/2027 trên phần mềm HpNet, xong trước ngày 14/5/2027", (PCM,), due="2027-05-14"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("TB 2214 ket luan giao ban thang 4.docx", data, wanted, date(2027, 5, 7))


def _conclusion_investors() -> Document:
    """A second secretary: the unit first, "có trách nhiệm", long sentences, the deadline in its own sentence."""
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 2301/TB-BQL",
        "Hải Phòng, ngày 11 tháng 5 năm 2027",
        "THÔNG BÁO",
        "Ý kiến kết luận của Phó Trưởng ban Bùi Ngọc Hải tại buổi làm việc với các doanh nghiệp KCN VSIP về khó khăn, vướng mắc trong sản xuất, kinh doanh",
        "Chiều ngày 10/5/2027, đồng chí Bùi Ngọc Hải - Phó Trưởng ban đã chủ trì buổi làm việc với 24 doanh nghiệp tại KCN VSIP Hải Phòng. "
        "Các doanh nghiệp nêu 17 kiến nghị, tập trung vào hạ tầng giao thông, điện, nhà ở công nhân và thủ tục cấp giấy phép lao động.",
        "Phó Trưởng ban ghi nhận, cảm ơn sự đồng hành của các doanh nghiệp và có ý kiến chỉ đạo như sau:",
        "1. Đối với kiến nghị về thủ tục cấp giấy phép lao động",
        "Phòng Quản lý lao động chịu trách nhiệm xây dựng tài liệu hướng dẫn hồ sơ cấp giấy phép lao động bằng ba thứ tiếng (Việt, Anh, Hàn), "
        "gửi các doanh nghiệp trước ngày 30/5/2027.",
        "2. Đối với kiến nghị về cấp điện",
        "Giao Phòng Doanh nghiệp và Giám sát đầu tư làm đầu mối, phối hợp Công ty Điện lực Hải Phòng và Phòng Quản lý đầu tư làm rõ nguyên nhân mất điện "
        "tại lô CN3, có văn bản trả lời doanh nghiệp. Thời hạn hoàn thành: 21/5/2027.",
        "3. Đối với kiến nghị về nhà ở công nhân",
        "Phòng Quản lý đầu tư tham mưu văn bản của Ban Quản lý đề nghị Sở Xây dựng bổ sung quỹ đất nhà ở công nhân vào chương trình phát triển nhà ở. "
        "Hoàn thành trong tháng 6/2027.",
        "4. Đối với kiến nghị về mùi và tiếng ồn",
        "Phòng TN&MT kiểm tra thực tế tại Công ty TNHH Kim Thịnh, báo cáo Phó Trưởng ban kết quả kiểm tra chậm nhất ngày 24/5/2027.",
        "5. Đề nghị UBND thành phố Thủy Nguyên duy tu tuyến đường gom phía Bắc KCN trước mùa mưa.",
        "6. Giao Trung tâm Dịch vụ việc làm khảo sát, kết nối nguồn lao động cho 06 doanh nghiệp đang thiếu lao động, báo cáo kết quả trước ngày 10/6/2027.",
        "7. Văn phòng tổng hợp kết quả giải quyết 17 kiến nghị, gửi các doanh nghiệp và đăng tải trên Cổng thông tin điện tử Ban Quản lý trước ngày 15/6/2027.",
        "Trên đây là kết luận của Phó Trưởng ban, Văn phòng thông báo để các cơ quan, đơn vị, doanh nghiệp biết và thực hiện./.",
        "Nơi nhận:\n- Trưởng ban, các PTB;\n- UBND TP Thủy Nguyên;\n- Các phòng: QLĐT, DN&GSĐT, QLLĐ, TN&MT;\n- Lưu: VT.",
        "TL. TRƯỞNG BAN\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted(
            "xây dựng tài liệu hướng dẫn hồ sơ cấp giấy phép lao động bằng ba thứ tiếng (Việt, Anh, Hàn), gửi các doanh nghiệp trước ngày 30/5/2027",
            (L,),
            due="2027-05-30",
        ),
        Wanted("làm rõ nguyên nhân mất điện tại lô CN3, có văn bản trả lời doanh nghiệp", (D,), (Q,), due="2027-05-21"),
        Wanted(
            "tham mưu văn bản của Ban Quản lý đề nghị Sở Xây dựng bổ sung quỹ đất nhà ở công nhân vào chương trình phát triển nhà ở",
            (Q,),
            due="2027-06-30",
        ),
        Wanted(
            "kiểm tra thực tế tại Công ty TNHH Kim Thịnh, báo cáo Phó Trưởng ban kết quả kiểm tra chậm nhất ngày 24/5/2027",
            (M,),
            due="2027-05-24",
        ),
        Wanted("duy tu tuyến đường gom phía Bắc KCN trước mùa mưa", ("UBND thành phố Thủy Nguyên",), asked=True),
        Wanted(
            "khảo sát, kết nối nguồn lao động cho 06 doanh nghiệp đang thiếu lao động, báo cáo kết quả trước ngày 10/6/2027",
            (T,),
            due="2027-06-10",
        ),
        Wanted(
            "tổng hợp kết quả giải quyết 17 kiến nghị, gửi các doanh nghiệp và đăng tải trên Cổng thông tin điện tử Ban Quản lý trước ngày 15/6/2027",
            (V,),
            due="2027-06-15",
        ),
    )
    return Document("TB 2301 KL PTB lam viec DN VSIP.docx", data, wanted, date(2027, 5, 13))


def _conclusion_by_unit() -> Document:
    """A third secretary: a heading for each unit, dashes under it."""
    data = word(
        _top("Số: 2377/TB-BQL", "ngày 17 tháng 5 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị đánh giá Chỉ số cải cách hành chính, DDCI năm 2026",
        "Ngày 14/5/2027, Ban Quản lý tổ chức Hội nghị đánh giá kết quả Chỉ số cải cách hành chính, DDCI năm 2026. Trưởng ban kết luận:",
        "1. Kết quả: Năm 2026 Ban Quản lý xếp thứ 5/20 khối sở, ban, ngành, tăng 02 bậc so với năm 2025.",
        "2. Nhiệm vụ cụ thể:",
        "2.1. Văn phòng:",
        "- Tham mưu ban hành Kế hoạch khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2026 trước ngày 25/5/2027.",
        "- Lấy ý kiến khảo sát mức độ hài lòng của doanh nghiệp đối với sự phục vụ của Ban Quản lý, hoàn thành trong quý III/2027.",
        "- Kiểm tra công tác CCHC tại ít nhất 03 phòng trong tháng 7/2027.",
        "2.2. Phòng Quản lý đầu tư:",
        "- Rút ngắn tối thiểu 20% thời gian giải quyết thủ tục cấp Giấy chứng nhận đăng ký đầu tư.",
        "- Rà soát, trình công bố danh mục thủ tục hành chính lĩnh vực đầu tư sau phân cấp trước ngày 05/6/2027.",
        "2.3. Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường:",
        "- Xây dựng quy trình điện tử đối với 100% thủ tục hành chính thuộc lĩnh vực quản lý, xong trước ngày 30/6/2027.",
        "2.4. Trung tâm Dịch vụ việc làm:",
        "- Xây dựng chuyên mục hỏi đáp về thủ tục hành chính trên fanpage của Ban Quản lý, đăng tối thiểu 02 tin, bài mỗi tuần.",
        "2.5. Các phòng chuyên môn, đơn vị sự nghiệp:",
        "- Gửi tài liệu kiểm chứng chấm điểm CCHC 6 tháng đầu năm về Văn phòng trước ngày 20/6/2027.",
        "Yêu cầu Thủ trưởng các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Tham mưu ban hành Kế hoạch khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2026 trước ngày 25/5/2027", (V,), due="2027-05-25"),
        Wanted(
            "Lấy ý kiến khảo sát mức độ hài lòng của doanh nghiệp đối với sự phục vụ của Ban Quản lý, hoàn thành trong quý III/2027",
            (V,),
            due="2027-09-30",
        ),
        Wanted("Kiểm tra công tác CCHC tại ít nhất 03 phòng trong tháng 7/2027", (V,), due="2027-07-31"),
        Wanted("Rút ngắn tối thiểu 20% thời gian giải quyết thủ tục cấp Giấy chứng nhận đăng ký đầu tư", (Q,)),
        Wanted("Rà soát, trình công bố danh mục thủ tục hành chính lĩnh vực đầu tư sau phân cấp trước ngày 05/6/2027", (Q,), due="2027-06-05"),
        Wanted("Xây dựng quy trình điện tử đối với 100% thủ tục hành chính thuộc lĩnh vực quản lý, xong trước ngày 30/6/2027", (L, M), due="2027-06-30"),
        Wanted("Xây dựng chuyên mục hỏi đáp về thủ tục hành chính trên fanpage của Ban Quản lý, đăng tối thiểu 02 tin, bài mỗi tuần", (T,)),
        Wanted("Gửi tài liệu kiểm chứng chấm điểm CCHC 6 tháng đầu năm về Văn phòng trước ngày 20/6/2027", (ALL,), due="2027-06-20"),
    )
    return Document("TB 2377 KL hoi nghi CCHC.docx", data, wanted, date(2027, 5, 19))


def _minutes() -> Document:
    data = word(
        "BIÊN BẢN HỌP",
        "Về tiến độ Dự án hạ tầng kỹ thuật KCN Tiên Thanh",
        "Thời gian: 14h00, ngày 12 tháng 5 năm 2027",
        "Địa điểm: Phòng họp số 2, Ban Quản lý Khu kinh tế Hải Phòng",
        "Chủ trì: Ông Trần Văn Phương - Phó Trưởng ban",
        "Thư ký: Bà Nguyễn Thị Hạnh - Chuyên viên Văn phòng",
        "Thành phần: đại diện Phòng QLĐT, Phòng DN&GSĐT, Phòng TN&MT, Văn phòng; Công ty CP KCN Tiên Thanh; UBND xã Tiên Lãng.",
        "I. Nội dung báo cáo",
        "Chủ đầu tư báo cáo: đã giải phóng mặt bằng 212/410 ha; còn vướng 63 hộ chưa nhận tiền đền bù; đang thi công trục đường chính.",
        "II. Ý kiến thảo luận",
        "- Đại diện Phòng TN&MT: hồ sơ xin giao đất đợt 2 còn thiếu trích lục bản đồ địa chính.",
        "- Đại diện UBND xã Tiên Lãng: dự kiến vận động xong 40 hộ trong tháng 6.",
        "III. Kết luận của chủ trì",
        "1. Công ty CP KCN Tiên Thanh hoàn thiện hồ sơ xin giao đất đợt 2, nộp về Ban Quản lý trước ngày 28/5/2027.",
        "2. Phòng TN&MT hướng dẫn chủ đầu tư hoàn thiện trích lục bản đồ địa chính. Thời gian: trước 20/5/2027.",
        "3. Phòng DN&GSĐT chủ trì, phối hợp Phòng QLĐT kiểm tra hiện trường, đánh giá tiến độ thực hiện dự án; báo cáo Lãnh đạo Ban trước 04/6/2027.",
        "4. Phòng QLĐT tham mưu văn bản gửi Sở Tài chính về điều chỉnh tiến độ thực hiện dự án trong tháng 5/2027.",
        "5. Đề nghị UBND xã Tiên Lãng vận động các hộ dân còn lại nhận tiền, bàn giao mặt bằng trước ngày 30/6/2027.",
        "6. Văn phòng chuẩn bị cuộc họp giao ban tiến độ dự án lần 2 ngày 11/6/2027.",
        "Cuộc họp kết thúc vào 16h30 cùng ngày, các thành viên nhất trí thông qua biên bản.",
        [["THƯ KÝ", "CHỦ TRÌ"], ["Nguyễn Thị Hạnh", "Trần Văn Phương"]],
    )
    wanted = (
        Wanted(
            "hoàn thiện hồ sơ xin giao đất đợt 2, nộp về Ban Quản lý trước ngày 28/5/2027",
            ("Công ty CP KCN Tiên Thanh",),
            due="2027-05-28",
            asked=True,
        ),
        Wanted("hướng dẫn chủ đầu tư hoàn thiện trích lục bản đồ địa chính", (M,), due="2027-05-20"),
        Wanted("kiểm tra hiện trường, đánh giá tiến độ thực hiện dự án; báo cáo Lãnh đạo Ban trước 04/6/2027", (D,), (Q,), due="2027-06-04"),
        Wanted("tham mưu văn bản gửi Sở Tài chính về điều chỉnh tiến độ thực hiện dự án trong tháng 5/2027", (Q,), due="2027-05-31"),
        Wanted("vận động các hộ dân còn lại nhận tiền, bàn giao mặt bằng trước ngày 30/6/2027", ("UBND xã Tiên Lãng",), due="2027-06-30", asked=True),
        Wanted("chuẩn bị cuộc họp giao ban tiến độ dự án lần 2 ngày 11/6/2027", (V,), due="2027-06-11"),
    )
    return Document("Bien ban hop KCN Tien Thanh 12.5.docx", data, wanted, date(2027, 5, 14))


def _notice_with_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời hạn hoàn thành"],
        row("1", "Rà soát, đề xuất danh mục dự án kêu gọi đầu tư vào Khu kinh tế ven biển phía Nam giai đoạn 2027-2030", "Ban Quản lý KKT (Phòng Quản lý đầu tư)",
            "Sở Tài chính, Sở Xây dựng", "30/6/2027", lead=Q, due="2027-06-30"),
        row("2", "Hoàn thành cắm mốc ranh giới Khu kinh tế ven biển phía Nam", "Sở Xây dựng", "Ban Quản lý Khu kinh tế, UBND các xã liên quan", "31/7/2027",
            lead="Sở Xây dựng", asked=True, due="2027-07-31"),
        row("3", "Lập phương án đào tạo nghề, chuyển đổi việc làm cho lao động bị thu hồi đất", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động; Sở Nội vụ",
            "Quý III/2027", lead=T, support=L, due="2027-09-30"),
        row("4", "Kiểm tra, hướng dẫn các nhà đầu tư hạ tầng lập báo cáo đánh giá tác động môi trường", "Phòng Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường",
            "Thường xuyên", lead=M),
        row("5", "Báo cáo kết quả giải ngân vốn của các nhà đầu tư hạ tầng khu công nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư",
            "Trước ngày 25 hằng tháng", lead=D, support=Q),
        row("6", "Tổng hợp tình hình thực hiện Thông báo, báo cáo Chủ tịch UBND thành phố", "Văn phòng Ban Quản lý", "Các phòng chuyên môn", "15/12/2027",
            lead=V, support=PCM, due="2027-12-15"),
    ]  # fmt: skip
    data = word(
        [["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
         ["Số: 318/TB-UBND", "Hải Phòng, ngày 13 tháng 5 năm 2027"]],
        "THÔNG BÁO",
        "Kết luận của Chủ tịch UBND thành phố tại cuộc họp về tiến độ triển khai Khu kinh tế ven biển phía Nam Hải Phòng",
        "Ngày 07/5/2027, Chủ tịch UBND thành phố chủ trì họp nghe Ban Quản lý Khu kinh tế Hải Phòng báo cáo tiến độ triển khai Khu kinh tế ven biển phía Nam. "
        "Sau khi nghe báo cáo và ý kiến các đại biểu, Chủ tịch UBND thành phố kết luận:",
        "1. Đánh giá cao sự chủ động của Ban Quản lý Khu kinh tế Hải Phòng và các địa phương.",
        "2. Thống nhất các nhiệm vụ, phân công thực hiện tại Phụ lục kèm theo Thông báo này.",
        "Văn phòng UBND thành phố thông báo để các cơ quan, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- CT, các PCT UBND TP;\n- Các Sở: TC, XD, NNMT, NV;\n- BQL KKT;\n- Lưu: VT.",
        "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ",
        "(Kèm theo Thông báo số 318/TB-UBND ngày 13/5/2027 của UBND thành phố)",
        cells(rows),
    )
    return Document("318-TB-UBND KKT phia Nam.docx", data, tasks(rows), date(2027, 5, 17))


def _plan_digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["I", "Hoàn thiện thể chế", "", "", "", ""],
        row("1", "Ban hành Quy chế quản lý, vận hành hệ thống eHeza", "Quyết định", "Văn phòng", "Các phòng chuyên môn", "Tháng 6/2027",
            lead=V, support=PCM, due="2027-06-30"),
        row("2", "Ban hành danh mục dữ liệu dùng chung của Ban Quản lý", "Quyết định của Trưởng ban", "Văn phòng", "Phòng Quản lý đầu tư, Phòng Doanh nghiệp và Giám sát đầu tư",
            "Quý III/2027", lead=V, support=[Q, D], due="2027-09-30"),
        ["II", "Phát triển dữ liệu số", "", "", "", ""],
        row("3", "Số hóa hồ sơ dự án đầu tư còn hiệu lực (giai đoạn 1: KCN Đình Vũ, Nomura)", "Cơ sở dữ liệu dự án", "Phòng Quản lý đầu tư", "Văn phòng", "30/9/2027",
            lead=Q, support=V, due="2027-09-30"),
        row("4", "Cập nhật dữ liệu lao động trong khu công nghiệp", "Báo cáo tháng", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Hằng tháng",
            lead=L, support=T),
        row("5", "Kết nối dữ liệu quan trắc nước thải tự động của các khu công nghiệp về Trung tâm điều hành", "Hệ thống được kết nối", "Phòng Tài nguyên và Môi trường",
            "Văn phòng; Sở Nông nghiệp và Môi trường", "Năm 2027", lead=M, support=V, due="2027-12-31"),
        ["III", "An toàn thông tin, nhân lực số", "", "", "", ""],
        row("6", "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin", "Hồ sơ được phê duyệt", "Văn phòng", "Công an thành phố", "Trước ngày 31/8/2027",
            lead=V, due="2027-08-31"),
        row("7", "Tổ chức tập huấn kỹ năng sử dụng trí tuệ nhân tạo cho công chức, viên chức", "02 lớp tập huấn", "Văn phòng", "Các phòng, đơn vị", "Tháng 7, tháng 10/2027",
            lead=V, support=(), due="2027-10-31"),
        row("8", "Cử công chức làm đầu mối chuyển đổi số", "Danh sách đầu mối", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "31/5/2027",
            lead=ALL, support=V, due="2027-05-31"),
        row("9", "Tuyên truyền về chuyển đổi số trên Cổng thông tin điện tử, fanpage", "Tin, bài", "Trung tâm Dịch vụ việc làm", "", "Thường xuyên", lead=T),
        row("10", "Báo cáo kết quả chuyển đổi số năm 2027", "Báo cáo", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước ngày 10/12/2027",
            lead=V, support=ALL, due="2027-12-10"),
    ]  # fmt: skip
    data = word(
        _top("Số: 2259/KH-BQL", "ngày 07 tháng 5 năm 2027"),
        "KẾ HOẠCH",
        "Chuyển đổi số của Ban Quản lý Khu kinh tế Hải Phòng năm 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Cụ thể hóa các mục tiêu của Kế hoạch số 45/KH-UBND ngày 20/02/2027 của UBND thành phố.",
        "2. Bảo đảm thiết thực, hiệu quả, tiết kiệm.",
        "II. NHIỆM VỤ",
        "Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.",
        "III. KINH PHÍ",
        "Từ nguồn ngân sách nhà nước giao năm 2027 và các nguồn hợp pháp khác.",
        "Nơi nhận:\n- Sở KH&CN;\n- Lãnh đạo Ban;\n- Lưu: VT.",
        "TRƯỞNG BAN",
        "PHỤ LỤC",
        "Nhiệm vụ chuyển đổi số năm 2027",
        "(Kèm theo Kế hoạch số 2259/KH-BQL ngày 07/5/2027)",
        cells(rows),
    )
    return Document("KH CDS 2027 (2259).docx", data, tasks(rows), date(2027, 5, 11))


def _plan_labour() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "product", "note"))
    rows: list[Any] = [
        ["TT", "Nội dung thực hiện", "Phụ trách", "Thời gian", "Kết quả", "Ghi chú"],
        row("1", "Xây dựng Kế hoạch chi tiết, thành lập Ban Tổ chức", "P. QLLĐ", "Trước 15/5/2027", "Kế hoạch, Quyết định", "", lead=L, due="2027-05-15"),
        row("2", "Gửi giấy mời các doanh nghiệp tham gia Lễ phát động", "VP", "19/5/2027", "Giấy mời", "", lead=V, due="2027-05-19"),
        row("3", "Liên hệ địa điểm, trang trí khánh tiết, âm thanh, ánh sáng", "Trung tâm", "Từ 20/5 đến 25/5/2027", "", "KCN Nomura", lead=T, due="2027-05-25"),
        row("4", "Biên tập bài phát biểu của Lãnh đạo Ban", "P. QLLĐ", "21/5/2027", "Bài phát biểu", "", lead=L, due="2027-05-21"),
        row("5", "Tổ chức Lễ phát động Tháng hành động về an toàn, vệ sinh lao động", "P. QLLĐ, Trung tâm", "28/5/2027", "Lễ phát động", "", lead=[L, T], due="2027-05-28"),
        row("6", "Kiểm tra công tác an toàn, vệ sinh lao động tại 15 doanh nghiệp", "P. QLLĐ", "Từ 01/6 đến 30/6/2027", "Biên bản kiểm tra", "Có danh sách riêng",
            lead=L, due="2027-06-30"),
        row("7", "Kiểm tra công tác bảo vệ môi trường lao động kết hợp", "P. TN&MT", "Tháng 6/2027", "Biên bản kiểm tra", "", lead=M, due="2027-06-30"),
        row("8", "Thăm, tặng quà người lao động bị tai nạn lao động có hoàn cảnh khó khăn", "Công đoàn các KKT", "Tháng 5/2027", "20 suất quà", "",
            lead="Công đoàn các KKT", asked=True, due="2027-05-31"),
        row("9", "Treo băng rôn, khẩu hiệu tại trụ sở và cổng các khu công nghiệp", "VP, Trung tâm", "Trước ngày 24/5/2027", "", "", lead=[V, T], due="2027-05-24"),
        row("10", "Báo cáo tổng kết Tháng hành động gửi Sở Nội vụ", "P. QLLĐ", "10/7/2027", "Báo cáo", "", lead=L, due="2027-07-10"),
    ]  # fmt: skip
    data = word(
        "PHỤ LỤC",
        "TIẾN ĐỘ TRIỂN KHAI THÁNG HÀNH ĐỘNG VỀ AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2027",
        "(Kèm theo Kế hoạch số 2190/KH-BQL ngày 04/5/2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
        "Ghi chú: Thời gian có thể điều chỉnh theo tình hình thực tế.",
    )
    return Document("Phu luc KH 2190 ATVSLD.docx", data, tasks(rows), date(2027, 5, 6))


def _programme_june() -> Document:
    row = rows_of(("number", "content", "lead", "support", "leader", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 6 NĂM 2027"],
        ["(Kèm theo Thông báo số 2490/TB-BQL ngày 27/5/2027)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo phụ trách", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "Nhiệm vụ UBND thành phố giao"],
        row(1, "Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2027", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trưởng ban", "05/6/2027", None, lead=V, support=ALL, due="2027-06-05"),
        row(2, "Báo cáo kết quả thu hút đầu tư nước ngoài 6 tháng đầu năm", "Phòng QLĐT", "Phòng DN&GSĐT", "PTB Phương", datetime(2027, 6, 10), None,
            lead=Q, support=D, due="2027-06-10"),
        row(3, "Tham gia ý kiến dự thảo Nghị quyết của HĐND thành phố về hỗ trợ nhà ở công nhân", "Phòng QLLĐ", "Phòng QLĐT", "PTB Hải", datetime(2027, 6, 8),
            "CV 1420/SXD", lead=L, support=Q, due="2027-06-08"),
        ["II", "Nhiệm vụ thường xuyên"],
        row(4, "Giải quyết thủ tục hành chính đúng hạn, trước hạn", "Các phòng chuyên môn", "Văn phòng", "Các PTB", "Thường xuyên", None, lead=PCM, support=V),
        row(5, "Tiếp công dân định kỳ", "Văn phòng", None, "Trưởng ban", "15/6/2027", None, lead=V, due="2027-06-15"),
        row(6, "Tư vấn, giới thiệu việc làm cho người lao động", "Trung tâm DVVL", "Phòng QLLĐ", "PTB Hải", "Hằng tuần", None, lead=T, support=L),
        ["III", "Nhiệm vụ trọng tâm của Ban"],
        row(7, "Trình phê duyệt Đề án vị trí việc làm", "Văn phòng", None, "Trưởng ban", "20/6/2027", None, lead=V, due="2027-06-20"),
        row(8, "Thẩm định hồ sơ điều chỉnh quy hoạch phân khu KCN Nam Tràng Cát", "Phòng QLĐT", "Phòng TN&MT", "PTB Phương", "Trong tháng", None,
            lead=Q, support=M, due="2027-06-30"),
        row(9, "Kiểm tra việc khắc phục vi phạm sau thanh tra tại Công ty LG Innotek", "Phòng TN&MT", "Phòng DN&GSĐT, Phòng QLLĐ", "PTB Phương", "18/6/2027", None,
            lead=M, support=[D, L], due="2027-06-18"),
        row(10, "Giám sát đánh giá đầu tư đối với 12 dự án theo kế hoạch", "Phòng DN&GSĐT", "Phòng QLĐT", "PTB Phương", "Từ 07/6 đến 25/6/2027", None,
            lead=D, support=Q, due="2027-06-25"),
        row(11, "Tổ chức Hội nghị gặp mặt báo chí nhân ngày 21/6", "Văn phòng", "Trung tâm DVVL", "Trưởng ban", "17/6/2027", None, lead=V, support=T, due="2027-06-17"),
        row(12, "Mở lớp đào tạo kỹ năng cho lao động phổ thông KCN An Dương", "Trung tâm DVVL", None, "PTB Hải", "Theo kế hoạch của đơn vị", None, lead=T),
        row(13, "Rà soát, đề nghị thu hồi Giấy chứng nhận đăng ký đầu tư đối với các dự án chấm dứt hoạt động", "Phòng QLĐT", "Phòng DN&GSĐT", "PTB Phương", "25/6/2027",
            None, lead=Q, support=D, due="2027-06-25"),
        row(14, "Diễn tập phương án phòng cháy, chữa cháy tại trụ sở cơ quan", "Văn phòng", "Các phòng chuyên môn", "PTB Hải", "24/6/2027", "Phối hợp Công an phường",
            lead=V, support=PCM, due="2027-06-24"),
        row(15, "Cấp, cấp lại giấy phép lao động cho người nước ngoài", "Phòng QLLĐ", None, "PTB Hải", "Thường xuyên", None, lead=L),
        [],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]  # fmt: skip
    data = workbook(cells(rows), merged=("A4:G4", "A5:G5", "B8:G8"))
    return Document("CTCT thang 6-2027.xlsx", data, tasks(rows), date(2027, 5, 31))


def _programme_quarter() -> Document:
    """The unit stands once, in a merged cell, for all its works."""
    row = rows_of(("number", "lead", "content", "product", "deadline"))
    rows: list[Any] = [
        ["ĐĂNG KÝ CHƯƠNG TRÌNH CÔNG TÁC QUÝ III NĂM 2027 CỦA CÁC PHÒNG, ĐƠN VỊ"],
        ["(Văn phòng tổng hợp đến ngày 20/5/2027)"],
        ["TT", "Phòng, đơn vị", "Nội dung", "Sản phẩm dự kiến", "Thời gian"],
        row(1, "Văn phòng", "Tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2027", "Hội nghị, Báo cáo", "Tháng 7", lead=V, due="2027-07-31"),
        row(2, None, "Xây dựng dự toán ngân sách năm 2028", "Dự toán", "Tháng 7", lead=V, due="2027-07-31"),
        row(3, None, "Thực hiện nâng bậc lương thường xuyên đợt 2", "Quyết định", "Tháng 9", lead=V, due="2027-09-30"),
        row(4, "Phòng Quản lý đầu tư", "Đề xuất chủ trương thành lập KCN Ngũ Phúc", "Tờ trình", "Tháng 8", lead=Q, due="2027-08-31"),
        row(5, None, "Tổ chức đoàn xúc tiến đầu tư tại Hàn Quốc", "Báo cáo kết quả", "Tháng 9", lead=Q, due="2027-09-30"),
        row(6, "Phòng Doanh nghiệp và Giám sát đầu tư", "Tổng hợp khó khăn, vướng mắc của doanh nghiệp quý II, đề xuất giải pháp", "Báo cáo", "15/7/2027",
            lead=D, due="2027-07-15"),
        row(7, None, "Tổ chức đối thoại doanh nghiệp khối Nhật Bản", "Hội nghị", "Tháng 8", lead=D, due="2027-08-31"),
        row(8, "Phòng Quản lý lao động", "Thẩm định, đăng ký nội quy lao động của doanh nghiệp", "Văn bản trả lời", "Thường xuyên", lead=L),
        row(9, None, "Khảo sát nhu cầu tuyển dụng lao động 6 tháng cuối năm", "Báo cáo", "31/7/2027", lead=L, due="2027-07-31"),
        row(10, "Phòng Tài nguyên và Môi trường", "Xây dựng phương án phòng, chống ngập úng tại các khu công nghiệp mùa mưa bão", "Phương án", "10/7/2027",
            lead=M, due="2027-07-10"),
        row(11, "Trung tâm Dịch vụ việc làm", "Tổ chức Ngày hội việc làm năm 2027", "Ngày hội", "Quý III", lead=T, due="2027-09-30"),
        row(12, None, "Sửa chữa, nâng cấp sàn giao dịch việc làm", "Biên bản nghiệm thu", "Tháng 8", lead=T, due="2027-08-31"),
        ["Tổng số: 12 nhiệm vụ"],
    ]  # fmt: skip
    data = workbook(cells(rows), merged=("A1:E1", "A2:E2", "B4:B6", "B7:B8", "B9:B10", "B11:B12", "B14:B15"))
    return Document("Tong hop dang ky CTCT quy III.xlsx", data, tasks(rows), date(2027, 5, 24))


def _tracking() -> Document:
    row = rows_of(("number", "source", "content", "lead", "deadline", "status", "rating"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI KẾT QUẢ THỰC HIỆN NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu tính đến ngày 20/5/2027)"],
        [],
        ["STT", "Văn bản giao", "Nội dung nhiệm vụ", "Phòng thực hiện", "Hạn xử lý", "Tình hình thực hiện", "Đánh giá"],
        row(1, "CV 1102/UBND-KTNS ngày 02/4/2027", "Báo cáo đề xuất sử dụng nguồn tăng thu năm 2026", "Văn phòng", datetime(2027, 4, 20),
            "Đã có Báo cáo số 1988/BC-BQL ngày 19/4/2027", "Đúng hạn", lead=V, due="2027-04-20"),
        row(2, "CV 1150/UBND-NNMT ngày 06/4/2027", "Rà soát các cơ sở phát sinh khí thải lớn trong khu công nghiệp", "P.TNMT", datetime(2027, 5, 5),
            "Đã hoàn thành, báo cáo ngày 07/5/2027", "Quá hạn", lead=M, due="2027-05-05"),
        row(3, "TB 255/TB-UBND ngày 12/4/2027", "Hoàn thiện Đề án thành lập Khu thương mại tự do thế hệ mới", "P.QLĐT", datetime(2027, 6, 30),
            "Đang lấy ý kiến các sở, ngành, dự kiến trình 15/6/2027", "Trong hạn", lead=Q, due="2027-06-30"),
        row(4, "CV 1233/UBND-NC ngày 16/4/2027", "Báo cáo tình hình lao động nước ngoài trên địa bàn", "P.QLLĐ", datetime(2027, 5, 25),
            "Đang thực hiện", "Trong hạn", lead=L, due="2027-05-25"),
        row(5, "CV 1267/UBND-TC ngày 20/4/2027", "Tổng hợp các dự án được miễn, giảm tiền thuê đất", "P.DN&GSĐT", datetime(2027, 5, 15),
            "Chờ số liệu của Thuế thành phố", "Quá hạn", lead=D, due="2027-05-15"),
        row(6, "QĐ 980/QĐ-UBND ngày 26/4/2027", "Triển khai Đề án đào tạo nhân lực bán dẫn", "Trung tâm", "Năm 2027", None, "Trong hạn", lead=T, due="2027-12-31"),
        row(7, "CV 1301/UBND-XD ngày 28/4/2027", "Cung cấp thông tin hiện trạng hạ tầng các khu công nghiệp phục vụ quy hoạch thành phố", "P.QLĐT, P.TNMT", "Không thời hạn",
            "Đã cung cấp 8/14 khu công nghiệp", None, lead=[Q, M]),
        row(8, "CV 1345/UBND-VX ngày 04/5/2027", "Rà soát nhu cầu nhà trẻ, mẫu giáo cho con công nhân", "P.QLLĐ", datetime(2027, 6, 5), None, "Trong hạn",
            lead=L, due="2027-06-05"),
        row(9, "TB 301/TB-UBND ngày 07/5/2027", "Tham mưu Quy chế phối hợp giữa Ban Quản lý với các xã, phường có khu công nghiệp", "Văn phòng", datetime(2027, 6, 15),
            "Đã xây dựng dự thảo", "Trong hạn", lead=V, due="2027-06-15"),
        row(10, "CV 1388/UBND-KTNS ngày 11/5/2027", "Tham gia ý kiến dự thảo Nghị định về khu công nghiệp, khu kinh tế", "P.QLĐT", datetime(2027, 5, 18),
            "Đã có văn bản số 2371/BQL-QLĐT ngày 17/5/2027", "Đúng hạn", lead=Q, due="2027-05-18"),
        row(11, "CV 1402/UBND-NNMT ngày 12/5/2027", "Kiểm tra phản ánh của báo chí về bụi tại khu vực cảng Lạch Huyện", "P.TNMT", datetime(2027, 5, 28),
            "Đang thực hiện", "Trong hạn", lead=M, due="2027-05-28"),
        ["Tổng cộng: 11 nhiệm vụ; hoàn thành 03; đang thực hiện trong hạn 07; quá hạn 01"],
    ]  # fmt: skip
    data = workbook(cells(rows), merged=("A1:G1", "A2:G2", "A16:G16"))
    return Document("Theo doi NV UBND den 20.5.xlsx", data, tasks(rows), date(2027, 5, 21))


def _petitions() -> Document:
    row = rows_of(("number", "voters", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["DANH MỤC KIẾN NGHỊ CỦA CỬ TRI TRƯỚC KỲ HỌP THƯỜNG LỆ GIỮA NĂM 2027 HĐND THÀNH PHỐ"],
        ["(Kèm theo Công văn số 2402/BQL-VP ngày 19/5/2027)"],
        [],
        ["STT", "Cử tri địa phương", "Nội dung kiến nghị", "Đơn vị chủ trì trả lời", "Đơn vị phối hợp", "Thời hạn gửi Văn phòng"],
        row(1, "Phường An Hải", "Đề nghị kiểm tra, xử lý tình trạng nước thải có mùi hôi chảy ra kênh An Kim Hải từ KCN Tràng Duệ", "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "28/5/2027", lead=M, support=D, due="2027-05-28"),
        row(2, "Xã Kiến Hải", "Đề nghị đẩy nhanh tiến độ đầu tư xây dựng KCN để người dân ổn định cuộc sống, không để tình trạng quy hoạch treo", "Phòng Quản lý đầu tư",
            None, "28/5/2027", lead=Q, due="2027-05-28"),
        row(3, "Phường Đông Hải", "Đề nghị ưu tiên tuyển dụng lao động địa phương trên 40 tuổi vào làm việc trong các khu công nghiệp", "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm", "28/5/2027", lead=L, support=T, due="2027-05-28"),
        row(4, "Phường Hải An", "Đề nghị có giải pháp phân luồng xe container giờ cao điểm trên đường vào KCN Đình Vũ", "Sở Xây dựng", "Phòng Quản lý đầu tư", "28/5/2027",
            lead="Sở Xây dựng", asked=True, support=Q, due="2027-05-28"),
        row(5, "Xã An Lão", "Đề nghị công khai kết quả quan trắc môi trường của các doanh nghiệp trong KCN", "Phòng Tài nguyên và Môi trường", "Văn phòng", "28/5/2027",
            lead=M, support=V, due="2027-05-28"),
        row(6, "Xã Vĩnh Bảo", "Cử tri phản ánh doanh nghiệp nợ lương, nợ bảo hiểm xã hội của công nhân kéo dài, đề nghị xử lý dứt điểm", "Phòng Quản lý lao động",
            "Bảo hiểm xã hội thành phố", "28/5/2027", lead=L, due="2027-05-28"),
        row(7, "Phường Hồng An", "Đề nghị đầu tư hệ thống chiếu sáng, camera an ninh tại cổng KCN Nomura", "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Công an thành phố", "28/5/2027", lead=D, due="2027-05-28"),
        row(8, "Xã Tiên Lãng", "Đề nghị mở thêm lớp dạy nghề ngắn hạn cho lao động nông thôn bị thu hồi đất", "Trung tâm Dịch vụ việc làm", None, "28/5/2027",
            lead=T, due="2027-05-28"),
    ]  # fmt: skip
    data = workbook(cells(rows), merged=("A1:F1", "A2:F2"))
    return Document("DM kien nghi cu tri.xlsx", data, tasks(rows), date(2027, 5, 21))


def _email() -> Document:
    text = """---------- Forwarded message ----------
Từ: Nguyễn Thị Hạnh <hanhnt@heza.gov.vn>
Ngày: Th 3, 18 thg 5, 2027 lúc 09:12
Tiêu đề: Chuẩn bị tiếp Đoàn công tác của Bộ Tài chính
Đến: Văn phòng, các phòng

Kính gửi các anh, chị,

Ngày 03/6/2027 Đoàn công tác của Bộ Tài chính làm việc tại Ban. Lãnh đạo Ban phân công như sau:

1. Phòng Quản lý đầu tư: xây dựng báo cáo chung về tình hình phát triển các KCN, KKT, gửi Văn phòng trước 16h ngày 25/5.
2. Phòng Doanh nghiệp và Giám sát đầu tư: lập danh sách 05 doanh nghiệp để Đoàn khảo sát thực tế, gửi trước ngày 24/5.
3. Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường: cung cấp số liệu về lao động, môi trường cho Phòng Quản lý đầu tư trước ngày 21/5.
4. Văn phòng: bố trí hội trường, xe đưa đón Đoàn, hoàn thành trước ngày 02/6.
5. Trung tâm Dịch vụ việc làm: viết tin, bài, chụp ảnh buổi làm việc.

Anh chị có vướng mắc liên hệ em theo số 0912 345 678.

Trân trọng,
Hạnh - Văn phòng
"""
    wanted = (
        Wanted("xây dựng báo cáo chung về tình hình phát triển các KCN, KKT, gửi Văn phòng trước 16h ngày 25/5", (Q,), due="2027-05-25"),
        Wanted("lập danh sách 05 doanh nghiệp để Đoàn khảo sát thực tế, gửi trước ngày 24/5", (D,), due="2027-05-24"),
        Wanted("cung cấp số liệu về lao động, môi trường cho Phòng Quản lý đầu tư trước ngày 21/5", (L, M), due="2027-05-21"),
        Wanted("bố trí hội trường, xe đưa đón Đoàn, hoàn thành trước ngày 02/6", (V,), due="2027-06-02"),
        Wanted("viết tin, bài, chụp ảnh buổi làm việc", (T,)),
    )
    return Document("Email phan cong tiep doan BTC", text.encode(), wanted, date(2027, 5, 18))


def _chat() -> Document:
    text = "Giao Phòng DN&GSĐT chủ trì, phối hợp với Văn phòng soạn văn bản trả lời Công ty Bridgestone về kiến nghị mở lối đi phụ, trình anh Phương ký trước 17h ngày 27/5/2027."
    wanted = (
        Wanted("soạn văn bản trả lời Công ty Bridgestone về kiến nghị mở lối đi phụ, trình anh Phương ký trước 17h ngày 27/5/2027", (D,), (V,), due="2027-05-27"),
    )
    return Document("Lenh tren nhom chat", text.encode(), wanted, date(2027, 5, 25))
