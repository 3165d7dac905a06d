# ruff: noqa: E501
"""Papers of one ordinary month, July 2026, at the office after the merger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

W = Wanted


# fmt: off


def documents() -> Iterator[Document]:
    yield _briefing()
    yield _site_visit()
    yield _city_notice()
    yield _digital()
    yield _reform()
    yield _anticorruption()
    yield _july()
    yield _third_quarter()
    yield _leftover()
    yield _minutes()
    yield _petitions()
    yield _by_unit()
    yield _chat()


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 3912/TB-BQL",
        "Hải Phòng, ngày 03 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban công tác tháng 6, triển khai nhiệm vụ tháng 7 năm 2026",
        "Ngày 01/7/2026, tại trụ sở Ban Quản lý, Trưởng ban chủ trì Hội nghị giao ban công tác tháng 6, triển khai nhiệm vụ tháng 7 năm 2026. "
        "Tham dự có các Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm. Sau khi nghe báo cáo của Văn phòng "
        "và ý kiến của các thành viên dự họp, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Sau một năm hợp nhất, hoạt động của Ban Quản lý cơ bản đi vào nền nếp. Trong 6 tháng đầu năm đã thu hút 2,1 tỷ USD vốn FDI, đạt 58% kế hoạch năm; "
        "giải quyết đúng hạn 1.246/1.251 hồ sơ. Tuy nhiên, một số nhiệm vụ được giao còn chậm, việc bàn giao hồ sơ giữa hai cơ sở chưa dứt điểm.",
        "II. Nhiệm vụ trọng tâm tháng 7",
        "1. Văn phòng",
        "a) Hoàn thành việc bàn giao, chỉnh lý hồ sơ, tài liệu lưu trữ tại cơ sở 2 (phường Lê Thanh Nghị) trước ngày 31/7/2026.",
        "b) Chủ trì, phối hợp với các phòng chuyên môn rà soát, tham mưu sửa đổi Quy chế làm việc của Ban Quản lý, trình Trưởng ban trước ngày 20/7/2026.",
        "c) Đôn đốc việc thực hiện các nhiệm vụ Uỷ ban nhân dân thành phố giao, báo cáo Trưởng ban vào thứ Sáu hằng tuần.",
        "2. Phòng Quản lý đầu tư",
        "a) Hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu Khu công nghiệp Đại An mở rộng, trình Uỷ ban nhân dân thành phố trong tháng 7/2026.",
        "b) Chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Tài nguyên và Môi trường rà soát các dự án hạ tầng khu công nghiệp chậm tiến độ; báo cáo trước ngày 25/7/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "Tổng hợp kết quả giám sát, đánh giá đầu tư 6 tháng đầu năm 2026, gửi Sở Tài chính trước ngày 10/7/2026.",
        "4. Phòng Quản lý lao động",
        "Tham mưu kế hoạch kiểm tra việc sử dụng lao động nước ngoài tại các khu công nghiệp phía Tây thành phố, hoàn thành trước ngày 15/7/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "a) Kiểm tra công tác ứng phó mưa bão, tiêu thoát nước tại các khu công nghiệp trước ngày 18/7/2026.",
        "b) Phối hợp với Sở Nông nghiệp và Môi trường xác định giá đất cụ thể Khu công nghiệp Nam Tràng Cát.",
        "6. Giao Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động tổ chức phiên giao dịch việc làm tại Khu công nghiệp Tràng Duệ ngày 24/7/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc gửi báo cáo kết quả công tác tháng 7 về Văn phòng trước ngày 22/7/2026 để tổng hợp.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\nPhạm Anh Tuấn",
    )
    return Document(
        "TB 3912 ket luan giao ban thang 6.docx",
        data,
        (
            W("Hoàn thành việc bàn giao, chỉnh lý hồ sơ, tài liệu lưu trữ tại cơ sở 2 (phường Lê Thanh Nghị) trước ngày 31/7/2026", (V,), due="2026-07-31"),
            W("rà soát, tham mưu sửa đổi Quy chế làm việc của Ban Quản lý, trình Trưởng ban trước ngày 20/7/2026", (V,), (PCM,), due="2026-07-20"),
            W("Đôn đốc việc thực hiện các nhiệm vụ Uỷ ban nhân dân thành phố giao, báo cáo Trưởng ban vào thứ Sáu hằng tuần", (V,)),
            W(
                "Hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu Khu công nghiệp Đại An mở rộng, trình Uỷ ban nhân dân thành phố trong tháng 7/2026",
                (Q,),
                due="2026-07-31",
            ),
            W("rà soát các dự án hạ tầng khu công nghiệp chậm tiến độ; báo cáo trước ngày 25/7/2026", (Q,), (D, M), due="2026-07-25"),
            W("Tổng hợp kết quả giám sát, đánh giá đầu tư 6 tháng đầu năm 2026, gửi Sở Tài chính trước ngày 10/7/2026", (D,), due="2026-07-10"),
            W(
                "Tham mưu kế hoạch kiểm tra việc sử dụng lao động nước ngoài tại các khu công nghiệp phía Tây thành phố, hoàn thành trước ngày 15/7/2026",
                (L,),
                due="2026-07-15",
            ),
            W("Kiểm tra công tác ứng phó mưa bão, tiêu thoát nước tại các khu công nghiệp trước ngày 18/7/2026", (M,), due="2026-07-18"),
            W("Phối hợp với Sở Nông nghiệp và Môi trường xác định giá đất cụ thể Khu công nghiệp Nam Tràng Cát", (M,)),
            W("tổ chức phiên giao dịch việc làm tại Khu công nghiệp Tràng Duệ ngày 24/7/2026", (T,), (L,), due="2026-07-24"),
            W("gửi báo cáo kết quả công tác tháng 7 về Văn phòng trước ngày 22/7/2026 để tổng hợp", (ALL,), due="2026-07-22"),
        ),
        date(2026, 7, 6),
    )


def _site_visit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4025/TB-BQL",
        "Hải Phòng, ngày 09 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Ý kiến kết luận của đồng chí Phó Trưởng ban tại buổi làm việc với Công ty Cổ phần Khu công nghiệp Đình Vũ",
        "Ngày 07/7/2026, đồng chí Phó Trưởng ban đã làm việc với Công ty Cổ phần Khu công nghiệp Đình Vũ về tiến độ đầu tư hạ tầng và các khó khăn của doanh nghiệp thứ cấp. "
        "Cùng dự có đại diện Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường, Phòng DN&GSĐT, UBND phường Đông Hải. "
        "Sau khi nghe các bên báo cáo, đồng chí Phó Trưởng ban có ý kiến như sau:",
        "Ghi nhận nỗ lực của Công ty trong việc hoàn thành nhà máy xử lý nước thải giai đoạn 2; tỷ lệ lấp đầy đạt 87%. "
        "Việc giải phóng mặt bằng 4,6 ha còn lại kéo dài từ năm 2023 đến nay chưa xong là do vướng mắc về nguồn gốc đất.",
        "Về giải phóng mặt bằng: Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với UBND phường Đông Hải xác minh nguồn gốc 4,6 ha đất còn lại, "
        "đề xuất phương án xử lý, báo cáo Lãnh đạo Ban trước ngày 22/7/2026.",
        "Về thủ tục đầu tư: Yêu cầu Phòng Quản lý đầu tư hướng dẫn Công ty hoàn thiện hồ sơ điều chỉnh tiến độ dự án, xong trong tháng 7/2026. "
        "Đồng thời, Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra việc góp vốn của 05 doanh nghiệp thứ cấp, có báo cáo gửi Lãnh đạo Ban trước 30/7/2026.",
        "Về lao động: Phòng QLLĐ chủ trì cùng Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng quý III của các doanh nghiệp trong khu.",
        "Về môi trường: đồng ý đề nghị của Công ty cho vận hành thử nghiệm nhà máy xử lý nước thải giai đoạn 2. Giao Phòng Tài nguyên và Môi trường "
        "giám sát quá trình vận hành thử nghiệm đến hết ngày 30/9/2026.",
        "Văn phòng có trách nhiệm theo dõi, đôn đốc việc thực hiện các nội dung trên và báo cáo Phó Trưởng ban trước ngày 05/8/2026.",
        "Trên đây là ý kiến kết luận của đồng chí Phó Trưởng ban, Văn phòng thông báo để các phòng, đơn vị liên quan biết và thực hiện./.",
        "Nơi nhận:\n- Trưởng ban, các PTB;\n- Các phòng: QLĐT, TN&MT, DN&GSĐT, QLLĐ;\n- Công ty CP KCN Đình Vũ;\n- Lưu: VP.",
    )
    return Document(
        "TB ket luan lam viec KCN Dinh Vu.docx",
        data,
        (
            W(
                "xác minh nguồn gốc 4,6 ha đất còn lại, đề xuất phương án xử lý, báo cáo Lãnh đạo Ban trước ngày 22/7/2026",
                (M,),
                due="2026-07-22",
            ),
            W("hướng dẫn Công ty hoàn thiện hồ sơ điều chỉnh tiến độ dự án, xong trong tháng 7/2026", (Q,), due="2026-07-31"),
            W("kiểm tra việc góp vốn của 05 doanh nghiệp thứ cấp, có báo cáo gửi Lãnh đạo Ban trước 30/7/2026", (D,), due="2026-07-30"),
            W("khảo sát nhu cầu tuyển dụng quý III của các doanh nghiệp trong khu", (L,), (T,)),
            W("giám sát quá trình vận hành thử nghiệm đến hết ngày 30/9/2026", (M,), due="2026-09-30"),
            W("theo dõi, đôn đốc việc thực hiện các nội dung trên và báo cáo Phó Trưởng ban trước ngày 05/8/2026", (V,), due="2026-08-05"),
        ),
        date(2026, 7, 13),
    )


def _city_notice() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    table: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn hoàn thành"],
        row(1, "Rà soát, tổng hợp danh mục dự án sử dụng trên 100 tỷ đồng vốn đầu tư chậm triển khai trong Khu kinh tế Đình Vũ - Cát Hải",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư; Sở Tài chính", "Báo cáo của Ban Quản lý", "15/8/2026",
            lead=D, support=Q, due="2026-08-15"),
        row(2, "Xây dựng phương án phân cấp, uỷ quyền giải quyết TTHC cho Ban Quản lý sau hợp nhất", "Văn phòng", "Các phòng chuyên môn",
            "Tờ trình, dự thảo Quyết định", "30/8/2026", lead=V, support=PCM, due="2026-08-30"),
        row(3, "Đề xuất danh mục khu công nghiệp ưu tiên phát triển theo mô hình sinh thái giai đoạn 2026 - 2030", "Phòng Quản lý đầu tư",
            "Phòng Tài nguyên và Môi trường", "Văn bản đề xuất", "Quý III/2026", lead=Q, support=M, due="2026-09-30"),
        row(4, "Bố trí kinh phí đầu tư hạ tầng ngoài hàng rào các khu công nghiệp", "Sở Tài chính", "Phòng Quản lý đầu tư",
            "Tờ trình UBND thành phố", "Tháng 9/2026", lead="Sở Tài chính", support=Q, due="2026-09-30", asked=True),
        row(5, "Rà soát nhu cầu nhà ở công nhân tại các khu công nghiệp phía Tây", "Phòng Quản lý lao động", "Sở Xây dựng, UBND các phường, xã",
            "Báo cáo", "31/8/2026", lead=L, due="2026-08-31"),
        row(6, "Cập nhật cơ sở dữ liệu đất khu công nghiệp lên nền tảng dùng chung của thành phố", "Phòng Tài nguyên và Môi trường",
            "Văn phòng", "Dữ liệu được cập nhật", "Thường xuyên", lead=M, support=V),
    ]
    data = word(
        "UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nVĂN PHÒNG",
        "Số: 518/TB-VP",
        "Hải Phòng, ngày 14 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Chủ tịch Uỷ ban nhân dân thành phố tại cuộc họp về tháo gỡ khó khăn cho các khu công nghiệp, khu kinh tế",
        "Ngày 10/7/2026, Chủ tịch Uỷ ban nhân dân thành phố chủ trì cuộc họp. Sau khi nghe báo cáo và ý kiến các đại biểu, Chủ tịch kết luận:",
        "1. Đánh giá cao kết quả thu hút đầu tư 6 tháng đầu năm của Ban Quản lý Khu kinh tế Hải Phòng và các sở, ngành, địa phương.",
        "2. Giao Sở Xây dựng chủ trì, phối hợp với các đơn vị liên quan rà soát quy hoạch các tuyến đường kết nối khu công nghiệp, báo cáo Uỷ ban nhân dân thành phố trước ngày 20/8/2026.",
        "3. Giao Công an thành phố tăng cường bảo đảm an ninh trật tự tại các khu công nghiệp tập trung đông công nhân.",
        "4. Nhiệm vụ cụ thể của Ban Quản lý Khu kinh tế Hải Phòng được phân công tại Phụ lục kèm theo.",
        "Văn phòng Uỷ ban nhân dân thành phố thông báo để các cơ quan, đơn vị biết, thực hiện./.",
        "PHỤ LỤC\nPhân công nhiệm vụ thực hiện Thông báo kết luận của Chủ tịch Uỷ ban nhân dân thành phố",
        cells(table),
    )
    return Document(
        "518-TB-VP va phu luc.docx",
        data,
        (
            W(
                "rà soát quy hoạch các tuyến đường kết nối khu công nghiệp, báo cáo Uỷ ban nhân dân thành phố trước ngày 20/8/2026",
                ("Sở Xây dựng",),
                due="2026-08-20",
                asked=True,
            ),
            W("tăng cường bảo đảm an ninh trật tự tại các khu công nghiệp tập trung đông công nhân", ("Công an thành phố",), asked=True),
            *tasks(table),
        ),
        date(2026, 7, 17),
    )


def _digital() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "note"))
    rows: list[Any] = [
        ["PHỤ LỤC"],
        ["NHIỆM VỤ CHUYỂN ĐỔI SỐ 6 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo Kế hoạch số 3877/KH-BQL ngày 01/7/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Kết quả", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "Hạ tầng số"],
        row(1, "Hợp nhất hệ thống mạng nội bộ giữa hai cơ sở làm việc", "Văn phòng", None, "Hệ thống mạng thông suốt", "31/8/2026", None,
            lead=V, due="2026-08-31"),
        row(2, "Rà soát, thay thế máy tính không bảo đảm an toàn thông tin", None, "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Danh mục, hồ sơ mua sắm", "Tháng 9/2026", None, lead=V, support=ALL, due="2026-09-30"),
        row(3, "Trang bị chữ ký số cá nhân cho công chức, viên chức điều động sau hợp nhất", None, None, "100% công chức được cấp", "Tháng 7/2026",
            None, lead=V, due="2026-07-31"),
        ["II", "Dữ liệu số"],
        row(4, "Số hoá hồ sơ, kết quả giải quyết TTHC còn hiệu lực", "Văn phòng", "P. QLĐT, P. DN&GSĐT", "Hồ sơ được số hoá", "Quý IV/2026",
            "Theo lộ trình", lead=V, support=[Q, D], due="2026-12-31"),
        row(5, "Xây dựng cơ sở dữ liệu dự án đầu tư trong KCN, KKT", "P. QLĐT", "P. DN&GSĐT", "Cơ sở dữ liệu", "30/11/2026", None,
            lead=Q, support=D, due="2026-11-30"),
        row(6, "Cập nhật dữ liệu lao động nước ngoài lên hệ thống của Bộ Nội vụ", "P. QLLĐ", None, "Dữ liệu cập nhật", "Hằng tháng", None, lead=L),
        row(7, "Xây dựng bản đồ số hiện trạng sử dụng đất khu công nghiệp", "P. TN&MT", "Phòng Quản lý đầu tư, Sở Nông nghiệp và Môi trường",
            "Bản đồ số", "Năm 2026", None, lead=M, support=Q, due="2026-12-31"),
        ["III", "Chính quyền số"],
        row(8, "Tái cấu trúc quy trình, cung cấp dịch vụ công trực tuyến toàn trình đối với thủ tục cấp giấy phép lao động", "P. QLLĐ", "VP",
            "Quy trình được phê duyệt", "15/9/2026", None, lead=L, support=V, due="2026-09-15"),
        row(9, "Thí điểm trợ lý ảo hỗ trợ doanh nghiệp tra cứu thủ tục", "Trung tâm", "VP", "Báo cáo kết quả thí điểm", "Quý IV/2026", None,
            lead=T, support=V, due="2026-12-31"),
        row(10, "Tập huấn kỹ năng số cho công chức, viên chức, người lao động", "Văn phòng", "Sở Khoa học và Công nghệ", "02 lớp tập huấn",
            "Tháng 8, tháng 10/2026", None, lead=V, due="2026-10-31"),
        ["IV", "An toàn thông tin"],
        row(11, "Phê duyệt cấp độ an toàn hệ thống thông tin của Ban Quản lý", "Văn phòng", "Công an thành phố", "Quyết định phê duyệt", "30/9/2026",
            None, lead=V, due="2026-09-30"),
        [],
        [None, "Tổng cộng: 11 nhiệm vụ"],
    ]
    return Document(
        "Phu luc KH chuyen doi so 2026.xlsx", workbook(cells(rows), merged=("C7:C9",)), tasks(rows), date(2026, 7, 6)
    )


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "deadline", "lead", "support"))
    table: list[Any] = [
        ["STT", "Nội dung công việc", "Sản phẩm", "Thời gian thực hiện", "Đơn vị thực hiện", "Đơn vị phối hợp"],
        ["I", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
        row("1", "Rà soát văn bản quy phạm pháp luật của hai địa phương trước hợp nhất thuộc lĩnh vực quản lý, đề xuất bãi bỏ, thay thế",
            "Báo cáo kết quả rà soát", "Trước 31/8/2026", "Văn phòng", "Các phòng chuyên môn", lead=V, support=PCM, due="2026-08-31"),
        row("2", "Theo dõi tình hình thi hành pháp luật về lao động trong khu công nghiệp", "Báo cáo", "Quý III/2026", "Phòng Quản lý lao động", "",
            lead=L, due="2026-09-30"),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row("3", "Công bố danh mục TTHC nội bộ sửa đổi, bổ sung", "Quyết định của Trưởng ban", "Tháng 8/2026", "Văn phòng", "Các phòng chuyên môn",
            lead=V, support=PCM, due="2026-08-31"),
        row("4", "Đề xuất phương án đơn giản hoá tối thiểu 02 TTHC thuộc lĩnh vực đầu tư", "Phương án đơn giản hoá", "20/8/2026", "Phòng Quản lý đầu tư",
            "Văn phòng", lead=Q, support=V, due="2026-08-20"),
        row("5", "Đề xuất phương án đơn giản hoá tối thiểu 01 TTHC thuộc lĩnh vực môi trường", "Phương án đơn giản hoá", "20/8/2026",
            "Phòng Tài nguyên và Môi trường", "Văn phòng", lead=M, support=V, due="2026-08-20"),
        row("6", "Khảo sát mức độ hài lòng của tổ chức, doanh nghiệp đợt 2", "Báo cáo kết quả khảo sát", "Từ 01/9 đến 15/10/2026",
            "Trung tâm Dịch vụ việc làm", "Văn phòng", lead=T, support=V, due="2026-10-15"),
        row("7", "Niêm yết công khai TTHC tại hai cơ sở tiếp nhận", "TTHC được niêm yết", "Thường xuyên", "Văn phòng", "", lead=V),
        ["III", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ", "", "", "", ""],
        row("8", "Hoàn thiện Đề án vị trí việc làm sau hợp nhất", "Đề án", "30/9/2026", "Văn phòng", "Các phòng chuyên môn; Sở Nội vụ",
            lead=V, support=PCM, due="2026-09-30"),
        row("9", "Tự kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính", "Báo cáo tự kiểm tra", "Tháng 10/2026",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", lead=ALL, support=V, due="2026-10-31"),
        ["IV", "CẢI CÁCH TÀI CHÍNH CÔNG", "", "", "", ""],
        row("10", "Xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2029", "Phương án trình Sở Tài chính", "Quý IV/2026",
            "Trung tâm Dịch vụ việc làm", "Văn phòng", lead=T, support=V, due="2026-12-31"),
    ]
    data = word(
        "PHỤ LỤC I",
        "BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 3950/KH-BQL ngày 06/7/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(table),
        "Ghi chú: Các đơn vị báo cáo kết quả lồng ghép trong báo cáo tháng.",
    )
    return Document("PL1 KH CCHC 6 thang cuoi nam.docx", data, tasks(table), date(2026, 7, 9))


def _anticorruption() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHỤ LỤC PHÂN CÔNG THỰC HIỆN CÔNG TÁC PHÒNG, CHỐNG THAM NHŨNG, LÃNG PHÍ, TIÊU CỰC 6 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo Kế hoạch số 3989/KH-BQL ngày 08/7/2026)"],
        [],
        ["TT", "Nội dung thực hiện", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
        row(1, "Quán triệt, tuyên truyền các quy định của Đảng, Nhà nước về phòng, chống tham nhũng, lãng phí, tiêu cực", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Thường xuyên", lead=V, support=ALL),
        row(2, "Xây dựng kế hoạch chuyển đổi vị trí công tác năm 2027", "nt", "Các phòng chuyên môn", date(2026, 12, 15), lead=V, support=PCM, due="2026-12-15"),
        row(3, "Thực hiện kê khai tài sản, thu nhập bổ sung và lần đầu đối với người được bổ nhiệm sau hợp nhất", "Văn phòng", None,
            "Khi có phát sinh", lead=V),
        row(4, "Công khai danh mục tài sản công, trụ sở dôi dư sau hợp nhất", "Văn phòng", "Sở Tài chính", date(2026, 8, 10), lead=V, due="2026-08-10"),
        row(5, "Kiểm tra việc thực hiện quy tắc ứng xử, văn hoá công vụ tại Bộ phận một cửa", "Văn phòng", "Phòng Quản lý đầu tư, Phòng Quản lý lao động",
            "Tháng 9/2026", lead=V, support=[Q, L], due="2026-09-30"),
        row(6, "Rà soát, xử lý dự án vi phạm, lãng phí đất đai trong khu công nghiệp", "Phòng Tài nguyên và Môi trường",
            "Phòng Doanh nghiệp và GSĐT", "Quý III/2026", lead=M, support=D, due="2026-09-30"),
        row(7, "Công khai, minh bạch trong cấp, điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Phòng Quản lý đầu tư", None, "Thường xuyên", lead=Q),
        row(8, "Báo cáo công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trước ngày 10/12/2026", lead=V, support=ALL, due="2026-12-10"),
        [],
        [None, None, None, "TRƯỞNG BAN"],
    ]
    return Document("PL KH phong chong tham nhung.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 7, 13))


def _july() -> Document:
    row = rows_of(("number", "content", "lead", "support", "leader", "deadline"))
    table: list[Any] = [
        ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Lãnh đạo phụ trách", "Thời gian"],
        row("1", "Chuẩn bị nội dung, tài liệu Hội nghị sơ kết công tác 6 tháng đầu năm", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trưởng ban", "10/7", lead=V, support=ALL, due="2026-07-10"),
        row("2", "Chuẩn bị tài liệu làm việc với đoàn công tác Bộ Tài chính ngày 16/7/2026", "P. QLĐT", "VP", "PTB Bùi Ngọc Hải", "", lead=Q, support=V, due="2026-07-16"),
        row("3", "Thẩm định, cấp điều chỉnh GCNĐKĐT dự án của Công ty LG Display", "P. QLĐT", "P. TN&MT", "PTB Bùi Ngọc Hải", "Trước 20/7", lead=Q, support=M, due="2026-07-20"),
        row("4", "Kiểm tra sau cấp phép 08 doanh nghiệp tại KCN Phúc Điền, Tân Trường", "P. DN&GSĐT", "P. QLLĐ, P. TN&MT", "PTB Nguyễn Văn Minh",
            "13/7 - 24/7", lead=D, support=[L, M], due="2026-07-24"),
        row("5", "Tiếp nhận, thẩm định báo cáo tài chính, báo cáo thống kê quý II của doanh nghiệp", "P. DN&GSĐT", "", "nt", "31/7", lead=D, due="2026-07-31"),
        row("6", "Tổ chức thăm, tặng quà gia đình chính sách là công nhân nhân ngày 27/7", "P. QLLĐ", "Trung tâm, Công đoàn các KCN", "nt", "24/7/2026",
            lead=L, support=T, due="2026-07-24"),
        row("7", "Thẩm định báo cáo đánh giá tác động môi trường dự án KCN Tiên Lãng 1", "P. TN&MT", "", "PTB Nguyễn Văn Minh", "Trong tháng 7", lead=M, due="2026-07-31"),
        row("8", "Mở lớp đào tạo an toàn lao động cho doanh nghiệp KCN Lương Điền - Cẩm Điền", "Trung tâm", "P. QLLĐ", "nt", "21/7 và 28/7", lead=T, support=L, due="2026-07-28"),
        row("9", "Xét thi đua, khen thưởng chuyên đề 6 tháng đầu năm", "VP", "", "Trưởng ban", "Tuần 4", lead=V),
        row("10", "Tiếp công dân, xử lý đơn thư", "VP", "Các phòng chuyên môn", "Trưởng ban", "Theo lịch", lead=V, support=PCM),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 7 NĂM 2026",
        "(Kèm theo Thông báo số 3890/TB-BQL ngày 02/7/2026)",
        cells(table),
        "Căn cứ Chương trình này, các phòng, đơn vị chủ động triển khai thực hiện.",
        "CHÁNH VĂN PHÒNG",
    )
    return Document("CTCT thang 7-2026.docx", data, tasks(table), date(2026, 7, 3))


def _third_quarter() -> Document:
    row = rows_of(("number", "content", "lead", "support", "level", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Hải Phòng, ngày 30 tháng 6 năm 2026"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ III NĂM 2026"],
        [],
        ["TT", "Tên đề án, công việc", "Cơ quan, đơn vị", None, "Cấp trình", "Thời hạn trình", "Ghi chú"],
        [None, None, "Chủ trì", "Phối hợp"],
        ["A", "TRÌNH THÀNH UỶ, UBND THÀNH PHỐ"],
        row(1, "Đề án mở rộng Khu kinh tế chuyên biệt phía Tây thành phố", "Phòng Quản lý đầu tư", "Phòng TN&MT, Sở Xây dựng", "Ban Thường vụ Thành uỷ",
            "Tháng 9", None, lead=Q, support=M, due="2026-09-30"),
        row(2, "Quy chế phối hợp quản lý nhà nước giữa Ban Quản lý với UBND các phường, xã, đặc khu", "Văn phòng", "Các phòng chuyên môn",
            "UBND TP", "Tháng 8", "Thay QĐ 12/2023/QĐ-UBND", lead=V, support=PCM, due="2026-08-31"),
        row(3, "Kế hoạch phát triển nhà ở, thiết chế công đoàn cho công nhân", "Phòng Quản lý lao động", None, "UBND TP", "15/9", None,
            lead=L, due="2026-09-15"),
        row(4, "Báo cáo tình hình hoạt động của doanh nghiệp FDI 9 tháng", "Phòng Doanh nghiệp và Giám sát đầu tư", None, "UBND TP", "20/9", None,
            lead=D, due="2026-09-20"),
        ["B", "TRÌNH TRƯỞNG BAN"],
        row(5, "Kế hoạch xúc tiến đầu tư tại Nhật Bản, Hàn Quốc", "Phòng Quản lý đầu tư", "Trung tâm DVVL, Văn phòng", "Trưởng ban", "Tháng 7", None,
            lead=Q, support=[T, V], due="2026-07-31"),
        row(6, "Quy trình nội bộ giải quyết TTHC lĩnh vực môi trường", "Phòng TN&MT", "Văn phòng", "Trưởng ban", "Tháng 8", None, lead=M, support=V, due="2026-08-31"),
        row(7, "Dự toán ngân sách năm 2027", "Văn phòng", "Trung tâm Dịch vụ việc làm", "Trưởng ban", "Trước 31/7", None, lead=V, support=T, due="2026-07-31"),
        row(8, "Phương án kết nối cung - cầu lao động với các trường nghề phía Tây", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "Trưởng ban", "Quý III", None,
            lead=T, support=L, due="2026-09-30"),
    ]
    return Document(
        "Chuong trinh cong tac quy III.xlsx",
        workbook(cells(rows), merged=("A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5", "G4:G5")),
        tasks(rows),
        date(2026, 7, 2),
    )


def _leftover() -> Document:
    row = rows_of(("number", "content", "source", "lead", "state", "deadline"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ CHƯA HOÀN THÀNH 6 THÁNG ĐẦU NĂM 2026 CHUYỂN SANG 6 THÁNG CUỐI NĂM"],
        ["(Tính đến hết ngày 30/6/2026)"],
        [],
        ["STT", "Nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Tình hình thực hiện, nguyên nhân", "Thời hạn hoàn thành mới"],
        row(1, "Lập quy hoạch chung xây dựng Khu kinh tế ven biển phía Nam", "TB 211/TB-UBND ngày 05/3/2026", "P. QLĐT",
            "Đã trình Sở Xây dựng thẩm định, đang chỉnh sửa", "31/8/2026", lead=Q, due="2026-08-31"),
        row(2, "Xử lý dứt điểm 03 dự án hết thời hạn gia hạn tại KCN Nam Cầu Kiền", "TB 1520/TB-BQL ngày 12/3/2026", "P. DN&GSĐT",
            "Doanh nghiệp có đơn xin gia hạn", "15/8/2026", lead=D, due="2026-08-15"),
        row(3, "Bàn giao mốc giới đất KCN Xuân Cầu giai đoạn 2", "CV 2233/UBND-XD ngày 02/4/2026", "P. TN&MT", "Chưa có quyết định giao đất",
            "Sau khi có quyết định giao đất", lead=M),
        row(4, "Quyết toán kinh phí sửa chữa trụ sở", "KH 102/KH-BQL ngày 15/01/2026", "Văn phòng", "Chờ hồ sơ nhà thầu", "31/7/2026",
            lead=V, due="2026-07-31"),
        row(5, "Xây dựng cơ sở dữ liệu lao động trong KCN", "KH 330/KH-BQL ngày 24/01/2026", "P. QLLĐ, Trung tâm", "Đạt khoảng 60%", "Quý IV/2026",
            lead=[L, T], due="2026-12-31"),
        row(6, "Thanh lý tài sản, công cụ hỏng tại cơ sở 2", "TB 2044/TB-BQL ngày 20/4/2026", "Văn phòng", "Chưa thực hiện", "20/8/2026",
            lead=V, due="2026-08-20"),
        ["Tổng số: 06 nhiệm vụ"],
    ]
    return Document("NV ton dong 6 thang.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 7, 8))


def _minutes() -> Document:
    data = word(
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "BIÊN BẢN HỌP",
        "Về việc chuẩn bị Hội nghị đối thoại doanh nghiệp năm 2026",
        "Thời gian: 14 giờ 00 ngày 15/7/2026. Địa điểm: Phòng họp tầng 3.",
        "Chủ trì: Ông Bùi Ngọc Hải - Phó Trưởng ban. Thư ký: Bà Nguyễn Thị Hoa - Văn phòng.",
        "Thành phần: Lãnh đạo Văn phòng và các phòng chuyên môn, Trung tâm Dịch vụ việc làm.",
        "I. NỘI DUNG",
        "- Bà Hoa (Văn phòng) báo cáo dự thảo kế hoạch tổ chức; dự kiến mời 250 doanh nghiệp, kinh phí khoảng 180 triệu đồng.",
        "- Ông Dũng (Phòng Quản lý đầu tư) đề nghị tổ chức tại hai điểm cầu để thuận tiện cho doanh nghiệp phía Tây.",
        "- Ông Long (Phòng Tài nguyên và Môi trường): nhiều doanh nghiệp hỏi về giấy phép môi trường, cần chuẩn bị kỹ.",
        "II. KẾT LUẬN CỦA CHỦ TRÌ",
        "Thống nhất tổ chức Hội nghị vào ngày 20/8/2026, trực tiếp kết hợp trực tuyến. Phân công như sau:",
        "1. Văn phòng hoàn thiện kế hoạch tổ chức Hội nghị, trình Trưởng ban ký ban hành trước ngày 22/7/2026; gửi giấy mời doanh nghiệp trước ngày 05/8/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp kiến nghị của doanh nghiệp, gửi các phòng trước ngày 31/7/2026.",
        "3. Các phòng chuyên môn chuẩn bị nội dung trả lời kiến nghị thuộc lĩnh vực phụ trách, gửi Văn phòng trước ngày 10/8/2026.",
        "4. Trung tâm Dịch vụ việc làm phụ trách khánh tiết, đường truyền tại điểm cầu phía Tây.",
        "5. Phòng Quản lý đầu tư phối hợp Văn phòng xây dựng bài phát biểu của Trưởng ban; xong trước 12/8/2026.",
        "Cuộc họp kết thúc hồi 16 giờ 15 cùng ngày./.",
        "THƯ KÝ\nNguyễn Thị Hoa",
        "CHỦ TRÌ\nBùi Ngọc Hải",
    )
    return Document(
        "Bien ban hop 15-7.docx",
        data,
        (
            W("hoàn thiện kế hoạch tổ chức Hội nghị, trình Trưởng ban ký ban hành trước ngày 22/7/2026", (V,), due="2026-07-22"),
            W("gửi giấy mời doanh nghiệp trước ngày 05/8/2026", (V,), due="2026-08-05"),
            W("tổng hợp kiến nghị của doanh nghiệp, gửi các phòng trước ngày 31/7/2026", (D,), due="2026-07-31"),
            W("chuẩn bị nội dung trả lời kiến nghị thuộc lĩnh vực phụ trách, gửi Văn phòng trước ngày 10/8/2026", (PCM,), due="2026-08-10"),
            W("phụ trách khánh tiết, đường truyền tại điểm cầu phía Tây", (T,)),
            W("xây dựng bài phát biểu của Trưởng ban; xong trước 12/8/2026", (Q,), (V,), due="2026-08-12"),
        ),
        date(2026, 7, 17),
    )


def _petitions() -> Document:
    row = rows_of(("number", "company", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["BẢNG TỔNG HỢP KIẾN NGHỊ CỦA DOANH NGHIỆP"],
        ["(Kèm theo Công văn số 4102/BQL-DN ngày 16/7/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Tên doanh nghiệp", "Nội dung kiến nghị", "Đơn vị giải quyết", "Đơn vị phối hợp", "Thời hạn trả lời"],
        row(1, "Công ty TNHH Regina Miracle", "Đề nghị hướng dẫn thủ tục gia hạn giấy phép lao động cho 32 chuyên gia nước ngoài", "Phòng Quản lý lao động", None,
            "24/7/2026", lead=L, due="2026-07-24"),
        row(2, "Công ty TNHH Kyocera Việt Nam", "Kiến nghị sớm cải tạo tuyến thoát nước bị ngập tại cổng số 2 KCN VSIP", "Phòng Tài nguyên và Môi trường",
            "Phòng Quản lý đầu tư", "30/7/2026", lead=M, support=Q, due="2026-07-30"),
        row(3, "Công ty CP Thép Đình Vũ", "Đề nghị cho giãn tiến độ thực hiện dự án đến hết năm 2027", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", "31/7/2026",
            lead=Q, support=D, due="2026-07-31"),
        row(4, "Công ty TNHH Sumidenso", "Hỗ trợ tuyển 500 lao động phổ thông cho nhà máy tại KCN Đại An", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động",
            "Quý III/2026", lead=T, support=L, due="2026-09-30"),
        row(5, "Công ty TNHH Bridgestone", "Tình trạng điện chập chờn vào giờ cao điểm, đề nghị ngành điện khắc phục", "Công ty Điện lực Hải Phòng",
            "Phòng Quản lý đầu tư", "31/7/2026", lead="Công ty Điện lực Hải Phòng", support=Q, due="2026-07-31", asked=True),
        row(6, "Công ty TNHH Haeng Sung", "Đề nghị hướng dẫn chế độ báo cáo doanh nghiệp chế xuất", "Phòng Doanh nghiệp và Giám sát đầu tư", None, "24/7/2026",
            lead=D, due="2026-07-24"),
        row(7, "Công ty CP Nam Đình Vũ", "Bổ sung tuyến xe buýt đưa đón công nhân", "Sở Xây dựng", None, None, lead="Sở Xây dựng", asked=True),
    ]
    return Document("Kien nghi doanh nghiep T7.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 7, 20))


def _by_unit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4188/TB-BQL",
        "Hải Phòng, ngày 21 tháng 7 năm 2026",
        "THÔNG BÁO",
        "Về việc phân công nhiệm vụ phục vụ Đoàn kiểm tra công vụ của thành phố",
        "Thực hiện Kế hoạch số 215/KH-UBND ngày 08/7/2026 của Uỷ ban nhân dân thành phố về kiểm tra công vụ năm 2026, Ban Quản lý phân công nhiệm vụ như sau:",
        "1. Văn phòng:",
        "- Xây dựng báo cáo phục vụ Đoàn kiểm tra theo đề cương, trình Trưởng ban trước ngày 29/7/2026.",
        "- Chuẩn bị phòng làm việc, trang thiết bị, hậu cần cho Đoàn kiểm tra.",
        "- Rà soát hồ sơ bổ nhiệm, điều động công chức sau hợp nhất; hoàn thành trước ngày 28/7/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Chuẩn bị hồ sơ giải quyết TTHC lĩnh vực đầu tư từ ngày 01/7/2025 đến ngày 30/6/2026.",
        "- Báo cáo giải trình 05 hồ sơ quá hạn, gửi Văn phòng trước ngày 27/7/2026.",
        "3. Phòng Quản lý lao động:",
        "- Cung cấp số liệu cấp giấy phép lao động 6 tháng đầu năm cho Văn phòng trước ngày 27/7/2026.",
        "4. Phòng Tài nguyên và Môi trường:",
        "- Khắc phục các tồn tại nêu tại Thông báo số 2880/TB-BQL ngày 14/6/2025, xong trước ngày 31/7/2026.",
        "5. Trung tâm Dịch vụ việc làm:",
        "- Đăng tải Kế hoạch kiểm tra trên Cổng Thông tin điện tử của Ban Quản lý trong ngày 22/7/2026.",
        "- Chuẩn bị tài liệu về thu, chi dịch vụ năm 2025.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc:",
        "- Bố trí lãnh đạo, công chức làm việc với Đoàn kiểm tra khi có yêu cầu.",
        "Nhận được Thông báo này, yêu cầu Trưởng các phòng, Giám đốc Trung tâm nghiêm túc thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, TT;\n- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nBùi Ngọc Hải",
    )
    return Document(
        "TB phan cong kiem tra cong vu.docx",
        data,
        (
            W("Xây dựng báo cáo phục vụ Đoàn kiểm tra theo đề cương, trình Trưởng ban trước ngày 29/7/2026", (V,), due="2026-07-29"),
            W("Chuẩn bị phòng làm việc, trang thiết bị, hậu cần cho Đoàn kiểm tra", (V,)),
            W("Rà soát hồ sơ bổ nhiệm, điều động công chức sau hợp nhất; hoàn thành trước ngày 28/7/2026", (V,), due="2026-07-28"),
            W("Chuẩn bị hồ sơ giải quyết TTHC lĩnh vực đầu tư từ ngày 01/7/2025 đến ngày 30/6/2026", (Q,)),
            W("Báo cáo giải trình 05 hồ sơ quá hạn, gửi Văn phòng trước ngày 27/7/2026", (Q,), due="2026-07-27"),
            W("Cung cấp số liệu cấp giấy phép lao động 6 tháng đầu năm cho Văn phòng trước ngày 27/7/2026", (L,), due="2026-07-27"),
            W("Khắc phục các tồn tại nêu tại Thông báo số 2880/TB-BQL ngày 14/6/2025, xong trước ngày 31/7/2026", (M,), due="2026-07-31"),
            W("Đăng tải Kế hoạch kiểm tra trên Cổng Thông tin điện tử của Ban Quản lý trong ngày 22/7/2026", (T,), due="2026-07-22"),
            W("Chuẩn bị tài liệu về thu, chi dịch vụ năm 2025", (T,)),
            W("Bố trí lãnh đạo, công chức làm việc với Đoàn kiểm tra khi có yêu cầu", (ALL,)),
        ),
        date(2026, 7, 22),
    )


def _chat() -> Document:
    text = """Kính gửi các đồng chí, VP gửi ý kiến chỉ đạo của Trưởng ban sáng nay (23/7/2026):
1. VP rà soát lại danh sách khách mời hội nghị đối thoại, báo cáo trước 27/7.
2. P. QLĐT chuẩn bị slide giới thiệu quỹ đất cho đoàn Nhật Bản, xong trước 28/7.
3. P. DN&GSĐT gửi danh sách doanh nghiệp nợ báo cáo quý II cho VP trong ngày 24/7.
4. P. TN&MT chủ trì, P. QLĐT phối hợp kiểm tra sự cố xả thải tại KCN Nam Sách, báo cáo trước 30/7/2026.
5. Trung tâm: cập nhật tin bài phiên giao dịch việc làm lên trang web.
Đề nghị các đồng chí quan tâm thực hiện. Trân trọng!"""
    return Document(
        "tin nhan 23-7.txt",
        text.encode(),
        (
            W("rà soát lại danh sách khách mời hội nghị đối thoại, báo cáo trước 27/7", (V,), due="2026-07-27"),
            W("chuẩn bị slide giới thiệu quỹ đất cho đoàn Nhật Bản, xong trước 28/7", (Q,), due="2026-07-28"),
            W("gửi danh sách doanh nghiệp nợ báo cáo quý II cho VP trong ngày 24/7", (D,), due="2026-07-24"),
            W("kiểm tra sự cố xả thải tại KCN Nam Sách, báo cáo trước 30/7/2026", (M,), (Q,), due="2026-07-30"),
            W("cập nhật tin bài phiên giao dịch việc làm lên trang web", (T,)),
        ),
        date(2026, 7, 23),
    )
