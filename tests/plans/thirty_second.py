# ruff: noqa: E501
"""Papers of June 2027 at a management board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

HEAD = (
    "UBND THÀNH PHỐ HẢI PHÒNG",
    "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
)


# fmt: off


def documents() -> Iterator[Document]:
    yield _conclusion_month()
    yield _conclusion_enterprises()
    yield _minutes_week()
    yield _minutes_dialogue()
    yield _annex_digital()
    yield _annex_safety()
    yield _annex_reform()
    yield _programme_month()
    yield _programme_quarter()
    yield _tracking()
    yield _room_labour()
    yield _room_enterprise()
    yield _letter()
    yield _chat()


def _conclusion_month() -> Document:
    data = word(
        *HEAD,
        "Số: 2315/TB-BQL",
        "Hải Phòng, ngày 02 tháng 6 năm 2027",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 5, triển khai nhiệm vụ tháng 6 năm 2027",
        "Ngày 31/5/2027, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì Hội nghị giao ban công tác tháng 5/2027. Tham dự có các đồng chí Phó Trưởng ban, lãnh đạo các phòng, đơn vị sự nghiệp. Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 5, các phòng, đơn vị đã bám sát chương trình công tác, hoàn thành 48/52 nhiệm vụ được giao (đạt 92,3%). Thu hút đầu tư 5 tháng đạt 1,12 tỷ USD, bằng 56% kế hoạch năm. Tuy nhiên, còn 04 nhiệm vụ chậm so với yêu cầu, chủ yếu do phải chờ ý kiến của các sở, ngành.",
        "II. Nhiệm vụ trọng tâm tháng 6 năm 2027",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Trung tâm Dịch vụ việc làm hoàn thiện bộ tài liệu kêu gọi đầu tư vào Khu kinh tế ven biển phía Nam, trình Trưởng ban trước ngày 18/6/2027.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư rà soát các dự án chậm tiến độ quá 12 tháng, đề xuất phương án xử lý đối với từng dự án, báo cáo lãnh đạo Ban trước ngày 25/6/2027.",
        "3. Giao Phòng Tài nguyên và Môi trường:",
        "a) Đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Tràng Duệ hoàn thành lắp đặt, kết nối trạm quan trắc nước thải tự động trong tháng 6/2027.",
        "b) Tham mưu văn bản tham gia ý kiến gửi Sở Nông nghiệp và Môi trường về dự thảo Quy định quản lý chất thải rắn công nghiệp, xong trước ngày 11/6/2027.",
        "4. Phòng Quản lý lao động theo dõi chặt chẽ tình hình quan hệ lao động tại các doanh nghiệp sử dụng trên 1.000 lao động, kịp thời báo cáo lãnh đạo Ban khi có vụ việc phát sinh.",
        "5. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn xây dựng Báo cáo sơ kết công tác 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2027, trình Trưởng ban trước ngày 21/6/2027.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả công tác 6 tháng đầu năm 2027 về Văn phòng trước ngày 14/6/2027 để tổng hợp.",
        "7. Yêu cầu Trưởng các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính.",
        "8. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết và thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, ĐVSN;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("hoàn thiện bộ tài liệu kêu gọi đầu tư vào Khu kinh tế ven biển phía Nam, trình Trưởng ban trước ngày 18/6/2027", (Q,), (T,), due="2027-06-18"),
        Wanted("rà soát các dự án chậm tiến độ quá 12 tháng, đề xuất phương án xử lý đối với từng dự án, báo cáo lãnh đạo Ban trước ngày 25/6/2027", (D,), due="2027-06-25"),
        Wanted("Đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Tràng Duệ hoàn thành lắp đặt, kết nối trạm quan trắc nước thải tự động trong tháng 6/2027", (M,), due="2027-06-30"),
        Wanted("Tham mưu văn bản tham gia ý kiến gửi Sở Nông nghiệp và Môi trường về dự thảo Quy định quản lý chất thải rắn công nghiệp, xong trước ngày 11/6/2027", (M,), due="2027-06-11"),
        Wanted("theo dõi chặt chẽ tình hình quan hệ lao động tại các doanh nghiệp sử dụng trên 1.000 lao động, kịp thời báo cáo lãnh đạo Ban khi có vụ việc phát sinh", (L,)),
        Wanted("xây dựng Báo cáo sơ kết công tác 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2027, trình Trưởng ban trước ngày 21/6/2027", (V,), (PCM,), due="2027-06-21"),
        Wanted("gửi báo cáo kết quả công tác 6 tháng đầu năm 2027 về Văn phòng trước ngày 14/6/2027 để tổng hợp", (ALL,), due="2027-06-14"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("TB 2315 ket luan giao ban thang 5.docx", data, wanted, date(2027, 6, 4))


def _conclusion_enterprises() -> Document:
    data = word(
        *HEAD,
        "Số: 2398/TB-BQL",
        "Hải Phòng, ngày 08 tháng 6 năm 2027",
        "THÔNG BÁO",
        "Ý kiến kết luận của đồng chí Phó Trưởng ban tại buổi làm việc với các nhà đầu tư hạ tầng khu công nghiệp",
        "Chiều ngày 04/6/2027, đồng chí Phó Trưởng ban chủ trì buổi làm việc với các chủ đầu tư kinh doanh kết cấu hạ tầng khu công nghiệp về tình hình giải phóng mặt bằng, cấp điện, cấp nước và phòng cháy chữa cháy. Sau khi nghe ý kiến phát biểu của các doanh nghiệp, đồng chí Phó Trưởng ban kết luận:",
        "1. Về giải phóng mặt bằng",
        "Đến nay các khu công nghiệp mới bàn giao được 62% diện tích theo kế hoạch. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với UBND các phường liên quan lập danh mục các hộ còn vướng mắc tại Khu công nghiệp Nam Đình Vũ (khu 2), hoàn thành trước ngày 22/6/2027.",
        "2. Về cấp điện, cấp nước",
        "Giao Phòng Quản lý đầu tư tổng hợp nhu cầu phụ tải giai đoạn 2027 - 2030 của các khu công nghiệp, gửi Sở Công Thương trước ngày 15/6/2027. Phòng Doanh nghiệp và Giám sát đầu tư làm việc với Công ty Cổ phần Cấp nước Hải Phòng về phương án cấp nước cho Khu công nghiệp Deep C 3, báo cáo kết quả trong tháng 6/2027.",
        "3. Về phòng cháy chữa cháy",
        "- Đề nghị các chủ đầu tư hạ tầng rà soát, bổ sung trụ nước chữa cháy theo quy định.",
        "- Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý lao động và Công an thành phố kiểm tra công tác phòng cháy chữa cháy tại 15 doanh nghiệp có nguy cơ cao; thời gian từ ngày 21/6 đến ngày 09/7/2027.",
        "4. Về nhà ở công nhân",
        "Phòng Quản lý lao động phối hợp với Phòng Quản lý đầu tư khảo sát nhu cầu nhà ở của công nhân tại 05 khu công nghiệp; báo cáo Phó Trưởng ban trước ngày 30/6/2027.",
        "5. Văn phòng bố trí lịch họp định kỳ hằng quý giữa lãnh đạo Ban với các chủ đầu tư hạ tầng.",
        "6. Giao Trung tâm Dịch vụ việc làm đăng tải nội dung buổi làm việc trên Cổng thông tin điện tử của Ban trước ngày 11/6/2027.",
        "Trên đây là kết luận của đồng chí Phó Trưởng ban, Văn phòng thông báo để các phòng, đơn vị và doanh nghiệp biết, thực hiện./.",
        "Nơi nhận:",
        "- Các chủ đầu tư hạ tầng KCN;",
        "- Lãnh đạo Ban;",
        "- Các phòng, ĐVSN;",
        "- Lưu: VT, DN.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("lập danh mục các hộ còn vướng mắc tại Khu công nghiệp Nam Đình Vũ (khu 2), hoàn thành trước ngày 22/6/2027", (M,), due="2027-06-22"),
        Wanted("tổng hợp nhu cầu phụ tải giai đoạn 2027 - 2030 của các khu công nghiệp, gửi Sở Công Thương trước ngày 15/6/2027", (Q,), due="2027-06-15"),
        Wanted("làm việc với Công ty Cổ phần Cấp nước Hải Phòng về phương án cấp nước cho Khu công nghiệp Deep C 3, báo cáo kết quả trong tháng 6/2027", (D,), due="2027-06-30"),
        Wanted("rà soát, bổ sung trụ nước chữa cháy theo quy định", ("các chủ đầu tư hạ tầng",), asked=True),
        Wanted("kiểm tra công tác phòng cháy chữa cháy tại 15 doanh nghiệp có nguy cơ cao; thời gian từ ngày 21/6 đến ngày 09/7/2027", (D,), (L,), due="2027-07-09"),
        Wanted("khảo sát nhu cầu nhà ở của công nhân tại 05 khu công nghiệp; báo cáo Phó Trưởng ban trước ngày 30/6/2027", (L,), (Q,), due="2027-06-30"),
        Wanted("bố trí lịch họp định kỳ hằng quý giữa lãnh đạo Ban với các chủ đầu tư hạ tầng", (V,)),
        Wanted("đăng tải nội dung buổi làm việc trên Cổng thông tin điện tử của Ban trước ngày 11/6/2027", (T,), due="2027-06-11"),
    )
    return Document("TB 2398 lam viec nha dau tu ha tang.docx", data, wanted, date(2027, 6, 10))


def _minutes_week() -> Document:
    data = word(
        *HEAD,
        "BIÊN BẢN",
        "Họp giao ban lãnh đạo Ban tuần 24 năm 2027",
        "Thời gian: 8 giờ 00, thứ Hai ngày 14 tháng 6 năm 2027",
        "Địa điểm: Phòng họp tầng 3, trụ sở Ban Quản lý",
        "Chủ trì: Đồng chí Trưởng ban",
        "Thành phần: Các đồng chí Phó Trưởng ban; Trưởng các phòng; Giám đốc Trung tâm. Thư ký: đ/c Nguyễn Thị Hương, Văn phòng.",
        "I. NỘI DUNG",
        "1. Chánh Văn phòng báo cáo kết quả công tác tuần 23: đã phát hành 86 văn bản đi, tiếp nhận 214 văn bản đến; 100% hồ sơ thủ tục hành chính trả đúng hạn.",
        "2. Ý kiến của các phòng",
        "- Phòng Quản lý đầu tư: đã cấp mới 03 giấy chứng nhận đăng ký đầu tư; đang thẩm định 07 hồ sơ.",
        "- Phòng Quản lý lao động: đã cấp 112 giấy phép lao động, chưa có vụ ngừng việc nào trong tuần.",
        "- Phòng Tài nguyên và Môi trường: đề nghị lãnh đạo Ban có ý kiến với UBND phường Đông Hải về bãi đổ vật liệu.",
        "II. KẾT LUẬN CỦA TRƯỞNG BAN",
        "1. Văn phòng:",
        "- Chuẩn bị nội dung, hậu cần buổi làm việc với Đoàn công tác tỉnh Jeollanam-do (Hàn Quốc) ngày 24/6/2027.",
        "- Hoàn thành hồ sơ trình Sở Nội vụ về biên chế năm 2028 trước ngày 20/6/2027.",
        "2. Phòng Quản lý đầu tư:",
        "- Trả lời kiến nghị của Công ty TNHH LG Display Việt Nam Hải Phòng về điều chỉnh mục tiêu dự án, xong trong ngày 16/6.",
        "- Phối hợp với Văn phòng chuẩn bị bài phát biểu của Trưởng ban tại buổi làm việc với Đoàn Hàn Quốc, gửi trước ngày 22/6.",
        "3. Phòng Tài nguyên và Môi trường: dự thảo văn bản gửi UBND phường Đông Hải về bãi đổ vật liệu, trình ký ngày 15/6/2027.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư: kiểm tra hiện trạng Lô CN5, Khu công nghiệp Đồ Sơn, báo cáo tại giao ban tuần sau.",
        "5. Phòng Quản lý lao động và Trung tâm Dịch vụ việc làm: thống nhất kế hoạch Ngày hội việc làm tháng 7, trình trước ngày 25/6/2027.",
        "Cuộc họp kết thúc hồi 10 giờ 15 cùng ngày. Biên bản đã được thông qua, các thành viên dự họp nhất trí./.",
        "THƯ KÝ",
        "CHỦ TRÌ",
    )
    wanted = (
        Wanted("Chuẩn bị nội dung, hậu cần buổi làm việc với Đoàn công tác tỉnh Jeollanam-do (Hàn Quốc) ngày 24/6/2027", (V,), due="2027-06-24"),
        Wanted("Hoàn thành hồ sơ trình Sở Nội vụ về biên chế năm 2028 trước ngày 20/6/2027", (V,), due="2027-06-20"),
        Wanted("Trả lời kiến nghị của Công ty TNHH LG Display Việt Nam Hải Phòng về điều chỉnh mục tiêu dự án, xong trong ngày 16/6", (Q,), due="2027-06-16"),
        Wanted("chuẩn bị bài phát biểu của Trưởng ban tại buổi làm việc với Đoàn Hàn Quốc, gửi trước ngày 22/6", (Q,), (V,), due="2027-06-22"),
        Wanted("dự thảo văn bản gửi UBND phường Đông Hải về bãi đổ vật liệu, trình ký ngày 15/6/2027", (M,), due="2027-06-15"),
        Wanted("kiểm tra hiện trạng Lô CN5, Khu công nghiệp Đồ Sơn, báo cáo tại giao ban tuần sau", (D,)),
        Wanted("thống nhất kế hoạch Ngày hội việc làm tháng 7, trình trước ngày 25/6/2027", (L, T), due="2027-06-25"),
    )
    return Document("Bien ban giao ban tuan 24.docx", data, wanted, date(2027, 6, 16))


def _minutes_dialogue() -> Document:
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    table: list[Any] = [
        ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời hạn"],
        row(1, "Phát hành giấy mời tới doanh nghiệp và các sở, ngành", "Văn phòng", "", "18/6/2027", lead=V, due="2027-06-18"),
        row(2, "Tổng hợp kiến nghị của doanh nghiệp trước hội nghị", "Phòng Doanh nghiệp và GSĐT", "Các phòng chuyên môn", "21/6/2027", lead=D, support=PCM, due="2027-06-21"),
        row(3, "Chuẩn bị nội dung trả lời kiến nghị về thủ tục đầu tư, xây dựng", "P. QLĐT", "Sở Xây dựng", "23/6/2027", lead=Q, due="2027-06-23"),
        row(4, "Chuẩn bị nội dung trả lời kiến nghị về lao động, bảo hiểm xã hội", "P. QLLĐ", "BHXH thành phố", "23/6/2027", lead=L, due="2027-06-23"),
        row(5, "Chuẩn bị nội dung trả lời kiến nghị về đất đai, môi trường", "P. TN&MT", "", "23/6/2027", lead=M, due="2027-06-23"),
        row(6, "Hội trường, âm thanh, ma-két, nước uống", "Văn phòng", "Trung tâm", "24/6/2027", lead=V, support=T, due="2027-06-24"),
        row(7, "Đưa tin, chụp ảnh hội nghị", "Trung tâm DVVL", "", "25/6/2027", lead=T, due="2027-06-25"),
    ]
    data = word(
        *HEAD,
        "BIÊN BẢN HỌP",
        "Về việc chuẩn bị Hội nghị đối thoại doanh nghiệp năm 2027",
        "Hôm nay, hồi 14 giờ 00 ngày 10/6/2027, tại phòng họp tầng 2, đồng chí Phó Trưởng ban chủ trì cuộc họp chuẩn bị Hội nghị đối thoại doanh nghiệp. Dự họp có đại diện lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm.",
        "Sau khi thảo luận, cuộc họp thống nhất:",
        "1. Hội nghị tổ chức vào sáng ngày 25/6/2027 tại Hội trường tầng 1, dự kiến 180 đại biểu.",
        "2. Phân công chuẩn bị như sau:",
        cells(table),
        "Cuộc họp kết thúc lúc 15 giờ 30 cùng ngày.",
        "THƯ KÝ",
        "CHỦ TRÌ CUỘC HỌP",
    )
    return Document("Bien ban hop chuan bi doi thoai.docx", data, tasks(table), date(2027, 6, 14))


def _annex_digital() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
        ["I", "Hạ tầng số", "", "", "", ""],
        row(1, "Nâng cấp đường truyền và thiết bị tường lửa tại trụ sở Ban", "Văn phòng", "Trung tâm DVVL", "Quý III/2027", "Biên bản nghiệm thu", lead=V, support=T, due="2027-09-30"),
        row(2, "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin", "Văn phòng", "Sở Khoa học và Công nghệ", "Tháng 8/2027", "Quyết định", lead=V, due="2027-08-31"),
        ["II", "Dữ liệu số", "", "", "", ""],
        row(3, "Xây dựng cơ sở dữ liệu dự án đầu tư trong khu công nghiệp, khu kinh tế", "P. QLĐT", "P. DN&GSĐT", "15/11/2027", "CSDL được vận hành", lead=Q, support=D, due="2027-11-15"),
        row(4, "Số hoá hồ sơ lao động nước ngoài giai đoạn 2022 - 2026", "P. QLLĐ", "Văn phòng", "Quý IV/2027", "Kho dữ liệu số hoá", lead=L, support=V, due="2027-12-31"),
        row(5, "Kết nối dữ liệu quan trắc môi trường tự động về Ban Quản lý", "P. TN&MT", "Sở NN&MT", "Tháng 10/2027", "Báo cáo kết quả kết nối", lead=M, due="2027-10-31"),
        ["III", "Nhân lực số", "", "", "", ""],
        row(6, "Cử công chức tham gia bồi dưỡng kỹ năng số", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Theo kế hoạch của Sở Nội vụ", "", lead=V, support=ALL),
        row(7, "Cập nhật tin bài về chuyển đổi số trên Cổng thông tin điện tử", "Trung tâm DVVL", "Các phòng chuyên môn", "Thường xuyên", "Tin, bài", lead=T, support=PCM),
        row(8, "Báo cáo kết quả thực hiện Kế hoạch", "Văn phòng", "", "Trước ngày 05/12/2027", "Báo cáo", lead=V, due="2027-12-05"),
    ]
    data = word(
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ 6 THÁNG CUỐI NĂM 2027",
        "(Ban hành kèm theo Kế hoạch số 2440/KH-BQL ngày 11/6/2027 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(table),
    )
    return Document("Phu luc KH 2440 chuyen doi so.docx", data, tasks(table), date(2027, 6, 15))


def _annex_safety() -> Document:
    columns = ("number", "content", "deadline", "lead", "support", "note")
    row = rows_of(columns)
    table: list[Any] = [
        ["STT", "Nội dung thực hiện", "Thời gian", "Đơn vị chủ trì", "Đơn vị phối hợp", "Ghi chú"],
        row("1", "Kiện toàn Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý", "Trước 15/6/2027", "Văn phòng", "", "", lead=V, due="2027-06-15"),
        row("2", "Kiểm tra tuyến đê biển và hệ thống thoát nước các khu công nghiệp", "Từ 16/6 đến 30/6/2027", "Phòng TN&MT", "Phòng DN&GSĐT; Chi cục Thuỷ lợi", "", lead=M, support=D, due="2027-06-30"),
        row("3", "Rà soát phương án bảo vệ công trình đang thi công trong mùa mưa bão", "Tháng 6/2027", "Phòng QLĐT", "Phòng DN&GSĐT", "45 công trình", lead=Q, support=D, due="2027-06-30"),
        row("4", "Hướng dẫn doanh nghiệp bảo đảm an toàn lao động trong mùa mưa bão", "Tháng 6, tháng 7/2027", "Phòng QLLĐ", "", "", lead=L, due="2027-07-31"),
        row("5", "Phân công lịch trực ban khi có bão", "Khi có công điện", "Văn phòng", "Các phòng chuyên môn", "", lead=V, support=PCM),
        row("6", "Thống kê thiệt hại, báo cáo UBND thành phố", "Sau mỗi đợt thiên tai", "Văn phòng", "Các phòng chuyên môn", "", lead=V, support=PCM),
        row("7", "Báo cáo tổng kết công tác phòng chống thiên tai năm 2027", "10/12/2027", "Văn phòng", "Phòng TN&MT", "", lead=V, support=M, due="2027-12-10"),
    ]
    data = word(
        *HEAD,
        "PHỤ LỤC PHÂN CÔNG NHIỆM VỤ",
        "PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN NĂM 2027",
        "(Kèm theo Kế hoạch số 2297/KH-BQL ngày 01 tháng 6 năm 2027)",
        cells(table),
        "Ghi chú: Các phòng, đơn vị cử đầu mối gửi Văn phòng qua số điện thoại trực ban.",
    )
    return Document("PL KH 2297 PCTT.docx", data, tasks(table), date(2027, 6, 3))


def _annex_reform() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nội dung tồn tại, giải pháp khắc phục", "Kết quả đầu ra", "Phòng chủ trì", "Phòng phối hợp", "Hạn hoàn thành"],
        ["I", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row("1", "Rà soát, đề xuất đơn giản hoá ít nhất 03 thủ tục hành chính", "Báo cáo rà soát", "Văn phòng", "Các phòng chuyên môn", "30/7/2027", lead=V, support=PCM, due="2027-07-30"),
        row("2", "Nâng tỷ lệ hồ sơ nộp trực tuyến toàn trình lĩnh vực lao động lên 95%", "Tỷ lệ đạt 95%", "P.QLLĐ", "Văn phòng", "Quý III/2027", lead=L, support=V, due="2027-09-30"),
        row("3", "Công khai quy trình nội bộ thủ tục đầu tư tại Bộ phận một cửa", "Quy trình niêm yết", "P.QLĐT", "Văn phòng", "25/6/2027", lead=Q, support=V, due="2027-06-25"),
        ["II", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CÔNG VỤ", "", "", "", ""],
        row("4", "Hoàn thiện Đề án vị trí việc làm sau sắp xếp", "Đề án", "Văn phòng", "", "Tháng 9/2027", lead=V, due="2027-09-30"),
        row("5", "Xây dựng kế hoạch chuyển đổi vị trí công tác năm 2028", "Kế hoạch", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quý IV/2027", lead=V, support=ALL, due="2027-12-31"),
        ["III", "CHỈ SỐ HÀI LÒNG, DDCI", "", "", "", ""],
        row("6", "Khảo sát mức độ hài lòng của doanh nghiệp 6 tháng đầu năm", "Báo cáo khảo sát", "P.DN&GSĐT", "Trung tâm DVVL", "10/7/2027", lead=D, support=T, due="2027-07-10"),
        row("7", "Trả lời 100% phản ánh, kiến nghị của doanh nghiệp đúng hạn", "Văn bản trả lời", "Các phòng chuyên môn", "", "Thường xuyên", lead=PCM),
    ]
    data = word(
        "Phụ lục II",
        "NHIỆM VỤ KHẮC PHỤC TỒN TẠI, HẠN CHẾ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH",
        "(Kèm theo Kế hoạch số 2505/KH-BQL ngày 17/6/2027 của Ban Quản lý)",
        cells(table),
    )
    return Document("Phu luc II KH 2505 CCHC.docx", data, tasks(table), date(2027, 6, 21))


def _programme_month() -> Document:
    columns = ("number", "content", "lead", "support", "boss", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 6 NĂM 2027"],
        ["(Kèm theo Thông báo số 2301/TB-BQL ngày 01/6/2027)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo phụ trách", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "VĂN PHÒNG"],
        row(1, "Báo cáo kết quả thực hiện Nghị quyết 66 của Bộ Chính trị 6 tháng đầu năm", "Văn phòng", "Các phòng chuyên môn", "PTB Hải", datetime(2027, 6, 12), None, lead=V, support=PCM, due="2027-06-12"),
        row(2, "Tổ chức kiểm kê tài sản công giữa năm", "Văn phòng", None, "PTB Hải", datetime(2027, 6, 30), None, lead=V, due="2027-06-30"),
        row(3, "Đánh giá, xếp loại chất lượng công chức quý II", "Văn phòng", "Các phòng, đơn vị", "Trưởng ban", "25/6", None, lead=V, support=(), due="2027-06-25"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(4, "Thẩm định hồ sơ dự án Nhà máy sản xuất linh kiện bán dẫn (KCN Deep C 2A)", "Phòng QLĐT", "Phòng TN&MT", "PTB Dũng", "18/6", None, lead=Q, support=M, due="2027-06-18"),
        row(5, "Điều chỉnh quy hoạch phân khu KCN Nomura giai đoạn 2", "Phòng QLĐT", "Sở Xây dựng", "PTB Dũng", "Trong tháng", "Chuyển từ tháng 5", lead=Q, due="2027-06-30"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(6, "Báo cáo giám sát, đánh giá đầu tư 6 tháng đầu năm", "Phòng DN&GSĐT", "Phòng QLĐT", "PTB Dũng", datetime(2027, 6, 20), None, lead=D, support=Q, due="2027-06-20"),
        row(7, "Kiểm tra tiến độ góp vốn của 12 dự án FDI", "Phòng DN&GSĐT", None, "PTB Dũng", "10/6 và 24/6", "Hai đợt", lead=D, due="2027-06-24"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(8, "Báo cáo tình hình sử dụng lao động 6 tháng", "Phòng QLLĐ", "Trung tâm", "PTB Hải", datetime(2027, 6, 15), None, lead=L, support=T, due="2027-06-15"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(9, "Xác nhận đăng ký môi trường cho các dự án mới", "Phòng TN&MT", None, "PTB Dũng", "Thường xuyên", None, lead=M),
        row(10, "Tổ chức hưởng ứng Ngày Môi trường thế giới 05/6/2027", "Phòng TN&MT", "Văn phòng, Trung tâm", "PTB Dũng", "05/6", None, lead=M, support=[V, T], due="2027-06-05"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(11, "Tổ chức phiên giao dịch việc làm tại KCN Tràng Duệ", "Trung tâm DVVL", "Phòng QLLĐ", "PTB Hải", "26/6", None, lead=T, support=L, due="2027-06-26"),
        [],
        [None, "Tổng số: 11 nhiệm vụ"],
    ]
    return Document("CTCT thang 6-2027.xlsx", workbook(cells(rows), merged=("A2:G2", "A3:G3")), tasks(rows), date(2027, 6, 3))


def _programme_quarter() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline", "authority")
    row = rows_of(columns)
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ III NĂM 2027"],
        [],
        ["TT", "Tên nhiệm vụ", "Hình thức văn bản", "Chủ trì", "Phối hợp", "Thời gian trình", "Cấp ban hành"],
        ["A", "Nhiệm vụ trình UBND thành phố"],
        row(1, "Đề án phát triển khu công nghiệp sinh thái đến năm 2035", "Tờ trình, Quyết định", "Phòng TN&MT", "Phòng QLĐT", "Tháng 8/2027", "UBND TP", lead=M, support=Q, due="2027-08-31"),
        row(2, "Quy chế phối hợp quản lý lao động nước ngoài", "Quyết định", "Phòng QLLĐ", "Công an TP, Sở Nội vụ", "Tháng 9/2027", "UBND TP", lead=L, due="2027-09-30"),
        row(3, "Phương án giá cho thuê hạ tầng Khu công nghiệp Vinh Quang", "Văn bản", "Sở Tài chính", "Phòng DN&GSĐT", "Tháng 7/2027", "UBND TP", lead="Sở Tài chính", support=D, due="2027-07-31", asked=True),
        row(4, "Danh mục dự án thu hút đầu tư giai đoạn 2028 - 2030", "Quyết định", "Phòng QLĐT", "Các phòng chuyên môn, đơn vị sự nghiệp", "Quý III/2027", "UBND TP", lead=Q, support=ALL, due="2027-09-30"),
        ["B", "Nhiệm vụ thuộc thẩm quyền Trưởng ban"],
        row(5, "Sửa đổi Quy chế chi tiêu nội bộ", "Quyết định", "Văn phòng", "Các phòng chuyên môn", "15/7/2027", "Trưởng ban", lead=V, support=PCM, due="2027-07-15"),
        row(6, "Kế hoạch thanh tra, kiểm tra bổ sung 6 tháng cuối năm", "Kế hoạch", "Phòng DN&GSĐT", "Phòng QLLĐ, Phòng TN&MT", "10/7/2027", "Trưởng ban", lead=D, support=[L, M], due="2027-07-10"),
        row(7, "Tổ chức Hội nghị xúc tiến đầu tư tại Nhật Bản", "Kế hoạch", "Phòng QLĐT", "Văn phòng, Trung tâm DVVL", "Tháng 9/2027", "Trưởng ban", lead=Q, support=[V, T], due="2027-09-30"),
        row(8, "Thực hiện chế độ tự chủ tài chính của đơn vị sự nghiệp năm 2028", "Phương án", "Trung tâm DVVL", "Văn phòng", "30/9/2027", "Trưởng ban", lead=T, support=V, due="2027-09-30"),
        [],
        [None, None, None, None, "TRƯỞNG BAN"],
    ]
    return Document("Chuong trinh quy III-2027.xlsx", workbook(cells(rows), merged=("A4:G4",)), tasks(rows), date(2027, 6, 28))


def _tracking() -> Document:
    columns = ("number", "source", "dated", "content", "lead", "support", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO (cập nhật đến 18/6/2027)"],
        [],
        ["STT", "Số văn bản giao", "Ngày văn bản", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng"],
        row(1, "1875/UBND-CT", datetime(2027, 5, 28), "Báo cáo tình hình thực hiện các dự án logistics tại Khu kinh tế Đình Vũ - Cát Hải", "P. QLĐT", "P. DN&GSĐT", datetime(2027, 6, 22), "Đang thực hiện", lead=Q, support=D, due="2027-06-22"),
        row(2, "1902/UBND-NC", datetime(2027, 6, 1), "Rà soát người nước ngoài làm việc không phép tại các khu công nghiệp", "P. QLLĐ", None, datetime(2027, 6, 25), "Đang thực hiện", lead=L, due="2027-06-25"),
        row(3, "1911/UBND-MT", datetime(2027, 6, 2), "Xử lý phản ánh mùi hôi tại khu vực KCN An Dương", "P. TN&MT", "P. DN&GSĐT", datetime(2027, 6, 18), "Đã trình ký", lead=M, support=D, due="2027-06-18"),
        row(4, "418/TB-UBND", datetime(2027, 6, 3), "Đề xuất danh mục công trình chào mừng kỷ niệm 13/5 năm sau", "P. QLĐT", "VP", datetime(2027, 7, 5), None, lead=Q, support=V, due="2027-07-05"),
        row(5, "1956/UBND-KSTT", datetime(2027, 6, 7), "Cập nhật danh mục thủ tục hành chính sau sắp xếp", "VP", "PCM", datetime(2027, 6, 30), "Đang thực hiện", lead=V, support=PCM, due="2027-06-30"),
        row(6, "1960/UBND-VX", datetime(2027, 6, 8), "Phối hợp tổ chức Tháng hành động vì trẻ em cho con công nhân", "Trung tâm", "P. QLLĐ", None, "Đang thực hiện", lead=T, support=L),
        row(7, "1988/UBND-TC", datetime(2027, 6, 10), "Giải trình số liệu nợ thuê đất của doanh nghiệp trong khu kinh tế", "P. DN&GSĐT", "P. TN&MT", datetime(2027, 6, 29), None, lead=D, support=M, due="2027-06-29"),
        row(8, "2003/UBND-NV", datetime(2027, 6, 11), "Báo cáo việc tinh giản biên chế 6 tháng đầu năm 2027", "VP", None, datetime(2027, 6, 20), "Đang thực hiện", lead=V, due="2027-06-20"),
        [],
        ["Người lập biểu: Nguyễn Thị Hương"],
    ]
    return Document("Theo doi NV UBND giao 18-6.xlsx", workbook(cells(rows), merged=("A1:H1",)), tasks(rows), date(2027, 6, 18))


def _room_labour() -> Document:
    columns = ("number", "content", "person", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÒNG QUẢN LÝ LAO ĐỘNG"],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 6 NĂM 2027"],
        [],
        ["TT", "Nội dung công việc", "Người thực hiện", "Phối hợp", "Thời hạn", "Kết quả"],
        row(1, "Cấp, gia hạn giấy phép lao động cho người nước ngoài", "Đ/c Hà, đ/c Minh", None, "Thường xuyên", "Giấy phép", lead=L),
        row(2, "Kiểm tra việc thực hiện nội quy lao động tại 10 doanh nghiệp KCN VSIP", "Đ/c Tuấn", "Liên đoàn Lao động TP", "25/6/2027", "Biên bản kiểm tra", lead=L, due="2027-06-25"),
        row(3, "Tổng hợp tai nạn lao động 6 tháng đầu năm", "Đ/c Minh", None, "05/7/2027", "Báo cáo", lead=L, due="2027-07-05"),
        row(4, "Tiếp nhận thang lương, bảng lương của doanh nghiệp mới thành lập", "Đ/c Lan", "P. DN&GSĐT", "Tháng 6/2027", "Thông báo tiếp nhận", lead=L, support=D, due="2027-06-30"),
        row(5, "Tập huấn pháp luật lao động cho cán bộ nhân sự", "Đ/c Tuấn, đ/c Lan", "Trung tâm DVVL", "29/6/2027", "Lớp tập huấn", lead=L, support=T, due="2027-06-29"),
        [],
        [None, None, None, None, "TRƯỞNG PHÒNG"],
    ]
    return Document("KH thang 6 phong QLLD.xlsx", workbook(cells(rows)), tasks(rows), date(2027, 6, 2))


def _room_enterprise() -> Document:
    columns = ("number", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC CÔNG VIỆC TRỌNG TÂM THÁNG 6/2027 CỦA PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        [],
        ["STT", "Công việc", "Đơn vị", "Hoàn thành", "Ghi chú"],
        row(1, "Lập danh sách doanh nghiệp chưa gửi báo cáo quý I", "Phòng Doanh nghiệp", "08/6", None, lead=D, due="2027-06-08"),
        row(2, "Đôn đốc 07 doanh nghiệp thực hiện kết luận kiểm tra năm 2026", None, "15/6", None, lead=D, due="2027-06-15"),
        row(3, "Tham mưu thu hồi Giấy chứng nhận đăng ký đầu tư dự án Kho bãi Minh Thành", None, "23/6", "Xin ý kiến P. QLĐT", lead=D, due="2027-06-23"),
        row(4, "Tổng hợp doanh thu, nộp ngân sách 6 tháng", None, "28/6", None, lead=D, due="2027-06-28"),
        row(5, "Tiếp nhận, giải đáp vướng mắc qua đường dây nóng", None, "Hằng tuần", None, lead=D),
    ]
    return Document("DM cong viec P.DN thang 6.xlsx", workbook(cells(rows), merged=("A1:E1", "C4:C8")), tasks(rows), date(2027, 6, 4))


def _letter() -> Document:
    data = word(
        *HEAD,
        "Số: 2466/BQL-VP",
        "V/v triển khai thực hiện Kết luận của Chủ tịch UBND thành phố tại Thông báo số 431/TB-UBND",
        "Hải Phòng, ngày 15 tháng 6 năm 2027",
        "Kính gửi: Các phòng, đơn vị sự nghiệp thuộc Ban",
        "Ngày 11/6/2027, Văn phòng UBND thành phố ban hành Thông báo số 431/TB-UBND về kết luận của Chủ tịch UBND thành phố tại buổi làm việc với Ban Quản lý. Trưởng ban có ý kiến chỉ đạo như sau:",
        "1. Phòng Quản lý đầu tư",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường lập phương án mở rộng Khu công nghiệp Tiên Thanh, báo cáo Trưởng ban trước ngày 05/7/2027.",
        "- Xây dựng danh sách 20 nhà đầu tư chiến lược cần tiếp cận, hoàn thành trong tháng 7/2027.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Báo cáo tiến độ 05 dự án trọng điểm, gửi Văn phòng trước ngày 25 hằng tháng.",
        "- Chủ trì làm việc với Thuế thành phố về các khoản nợ ngân sách của doanh nghiệp, xong trước ngày 28/6/2027.",
        "3. Phòng Tài nguyên và Môi trường",
        "- Hoàn thiện hồ sơ giao đất đợt 2 cho Công ty Cổ phần KCN Nam Tràng Cát trước ngày 30/6/2027.",
        "4. Phòng Quản lý lao động",
        "- Phối hợp với Trung tâm Dịch vụ việc làm dự báo nhu cầu lao động năm 2028 của các dự án bán dẫn, báo cáo trong quý III/2027.",
        "5. Trung tâm Dịch vụ việc làm",
        "- Ký kết chương trình cung ứng lao động với các tỉnh Sơn La, Điện Biên trước ngày 15/8/2027.",
        "6. Văn phòng",
        "- Tổng hợp kết quả thực hiện của các phòng, đơn vị, tham mưu báo cáo UBND thành phố trước ngày 10/7/2027.",
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Trưởng ban, các PTB;",
        "- Lưu: VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("lập phương án mở rộng Khu công nghiệp Tiên Thanh, báo cáo Trưởng ban trước ngày 05/7/2027", (Q,), (M,), due="2027-07-05"),
        Wanted("Xây dựng danh sách 20 nhà đầu tư chiến lược cần tiếp cận, hoàn thành trong tháng 7/2027", (Q,), due="2027-07-31"),
        Wanted("Báo cáo tiến độ 05 dự án trọng điểm, gửi Văn phòng trước ngày 25 hằng tháng", (D,)),
        Wanted("làm việc với Thuế thành phố về các khoản nợ ngân sách của doanh nghiệp, xong trước ngày 28/6/2027", (D,), due="2027-06-28"),
        Wanted("Hoàn thiện hồ sơ giao đất đợt 2 cho Công ty Cổ phần KCN Nam Tràng Cát trước ngày 30/6/2027", (M,), due="2027-06-30"),
        Wanted("dự báo nhu cầu lao động năm 2028 của các dự án bán dẫn, báo cáo trong quý III/2027", (L,), (T,), due="2027-09-30"),
        Wanted("Ký kết chương trình cung ứng lao động với các tỉnh Sơn La, Điện Biên trước ngày 15/8/2027", (T,), due="2027-08-15"),
        Wanted("Tổng hợp kết quả thực hiện của các phòng, đơn vị, tham mưu báo cáo UBND thành phố trước ngày 10/7/2027", (V,), due="2027-07-10"),
    )
    return Document("CV 2466 trien khai TB 431.docx", data, wanted, date(2027, 6, 17))


def _chat() -> Document:
    text = """Kính gửi các đồng chí trưởng phòng, Văn phòng xin chuyển một số việc Trưởng ban giao sáng nay (22/6/2027):
1. P. QLĐT: chuẩn bị tài liệu làm việc với Tập đoàn Sumitomo ngày 29/6/2027
2. P. QLLĐ: báo cáo vụ ngừng việc tại Công ty TNHH Giày Aurora, trước 16h ngày 23/6
3. P. TN&MT phối hợp với P. DN&GSĐT kiểm tra việc xả thải tại KCN Đồ Sơn, xong trước 30/6
4. Trung tâm: gửi danh sách lao động có nhu cầu tìm việc về P. QLLĐ trong tháng 7
5. Văn phòng: đặt lịch phòng họp trực tuyến với Bộ Tài chính sáng 25/6
6. Các phòng chuyên môn: rà soát hồ sơ quá hạn trên hệ thống một cửa, báo cáo Văn phòng trước 26/6
Trân trọng cảm ơn các đồng chí!
"""
    wanted = (
        Wanted("chuẩn bị tài liệu làm việc với Tập đoàn Sumitomo ngày 29/6/2027", (Q,), due="2027-06-29"),
        Wanted("báo cáo vụ ngừng việc tại Công ty TNHH Giày Aurora, trước 16h ngày 23/6", (L,), due="2027-06-23"),
        Wanted("kiểm tra việc xả thải tại KCN Đồ Sơn, xong trước 30/6", (M,), (D,), due="2027-06-30"),
        Wanted("gửi danh sách lao động có nhu cầu tìm việc về P. QLLĐ trong tháng 7", (T,), due="2027-07-31"),
        Wanted("đặt lịch phòng họp trực tuyến với Bộ Tài chính sáng 25/6", (V,), due="2027-06-25"),
        Wanted("rà soát hồ sơ quá hạn trên hệ thống một cửa, báo cáo Văn phòng trước 26/6", (PCM,), due="2027-06-26"),
    )
    return Document("tin nhan 22-6.txt", text.encode(), wanted, date(2027, 6, 22))
