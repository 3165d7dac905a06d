# ruff: noqa: E501
"""September 2026 at the board, as its văn thư filed it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off


def documents() -> Iterator[Document]:
    yield _conclusion_formal()
    yield _conclusion_plain()
    yield _minutes()
    yield _city_notice()
    yield _digital_annex()
    yield _safety_annex()
    yield _month()
    yield _quarter()
    yield _tracking()
    yield _labour_room()
    yield _investment_room()
    yield _letter_by_unit()
    yield _chat()


def _w(content: str, lead: Any, due: str | None = None, support: tuple[Any, ...] = (), product: str = "", asked: bool = False) -> Wanted:
    return Wanted(content, (lead,) if isinstance(lead, str) else tuple(lead), support, product, due, asked)


def _conclusion_formal() -> Document:
    data = word(
        [
            ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ\nSố: 3912/TB-BQL", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 08 tháng 9 năm 2026"],
        ],
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban công tác tháng 9 năm 2026",
        "Ngày 07/9/2026, tại trụ sở Ban Quản lý, đồng chí Trưởng ban chủ trì cuộc họp giao ban công tác tháng 9 năm 2026. Tham dự có các đồng chí Phó Trưởng ban, lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo kết quả công tác tháng 8, ý kiến phát biểu của các đại biểu, đồng chí Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 8, các phòng, đơn vị đã nỗ lực hoàn thành 52/57 nhiệm vụ được giao; thu hút đầu tư 8 tháng đạt 1,9 tỷ USD, bằng 76% kế hoạch năm. Tuy nhiên vẫn còn 05 nhiệm vụ chậm tiến độ, chủ yếu thuộc lĩnh vực môi trường và lao động.",
        "II. Nhiệm vụ trọng tâm thời gian tới",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát các dự án đã được cấp Giấy chứng nhận đăng ký đầu tư nhưng chưa triển khai tại Khu công nghiệp Nam Đình Vũ, báo cáo Trưởng ban trước ngày 18/9/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Sở Tài chính, Thuế thành phố và các phòng liên quan tổng hợp khó khăn, vướng mắc của doanh nghiệp quý III/2026, đề xuất phương án tháo gỡ, hoàn thành trong tháng 9/2026.",
        "3. Giao Phòng Quản lý lao động:",
        "a) Xây dựng kế hoạch kiểm tra việc chấp hành pháp luật lao động tại 15 doanh nghiệp, trình Trưởng ban trước ngày 15/9/2026.",
        "b) Báo cáo tình hình sử dụng lao động nước ngoài trong các khu công nghiệp 9 tháng đầu năm, gửi Văn phòng trước ngày 22/9/2026.",
        "4. Phòng Tài nguyên và Môi trường khẩn trương hoàn thiện hồ sơ đề nghị cấp giấy phép môi trường của Khu công nghiệp Tràng Duệ 3; chủ động làm việc với Sở Nông nghiệp và Môi trường để được hướng dẫn.",
        "5. Giao Trung tâm Dịch vụ việc làm phối hợp với Phòng Quản lý lao động tổ chức phiên giao dịch việc làm lưu động tại Khu công nghiệp VSIP trong quý III/2026.",
        "6. Các phòng chuyên môn gửi báo cáo giải trình nguyên nhân các nhiệm vụ chậm tiến độ về Văn phòng trước ngày 11/9/2026; Văn phòng tổng hợp, báo cáo Trưởng ban trước ngày 14/9/2026.",
        "7. Các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, siết chặt kỷ luật, kỷ cương hành chính, bảo đảm tiến độ và chất lượng công việc được giao.",
        "III. Tổ chức thực hiện",
        "Giao Văn phòng theo dõi, đôn đốc các phòng, đơn vị thực hiện Thông báo này.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- Lãnh đạo Ban;\n- Các PCM, ĐVSN;\n- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
    )
    return Document(
        "TB 3912 ket luan giao ban T9.docx",
        data,
        (
            _w("rà soát các dự án đã được cấp Giấy chứng nhận đăng ký đầu tư nhưng chưa triển khai tại Khu công nghiệp Nam Đình Vũ, báo cáo Trưởng ban", Q, "2026-09-18", (M,)),
            _w("tổng hợp khó khăn, vướng mắc của doanh nghiệp quý III/2026, đề xuất phương án tháo gỡ", D, "2026-09-30"),
            _w("Xây dựng kế hoạch kiểm tra việc chấp hành pháp luật lao động tại 15 doanh nghiệp, trình Trưởng ban", L, "2026-09-15"),
            _w("Báo cáo tình hình sử dụng lao động nước ngoài trong các khu công nghiệp 9 tháng đầu năm, gửi Văn phòng", L, "2026-09-22"),
            _w(
                "khẩn trương hoàn thiện hồ sơ đề nghị cấp giấy phép môi trường của Khu công nghiệp Tràng Duệ 3; chủ động làm việc với Sở Nông nghiệp và Môi trường để được hướng dẫn",
                M,
            ),
            _w("tổ chức phiên giao dịch việc làm lưu động tại Khu công nghiệp VSIP", T, "2026-09-30", (L,)),
            _w("gửi báo cáo giải trình nguyên nhân các nhiệm vụ chậm tiến độ về Văn phòng", PCM, "2026-09-11"),
            _w("tổng hợp, báo cáo Trưởng ban", V, "2026-09-14"),
            _w("theo dõi, đôn đốc các phòng, đơn vị thực hiện Thông báo này", V),
        ),
        date(2026, 9, 10),
    )


def _conclusion_plain() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4025/TB-BQL",
        "Hải Phòng, ngày 16 tháng 9 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp nghe báo cáo tiến độ giải phóng mặt bằng và chuẩn bị Hội nghị gặp mặt doanh nghiệp",
        "Ngày 15/9/2026, Phó Trưởng ban Bùi Ngọc Hải đã chủ trì họp. Sau khi nghe các phòng báo cáo, Phó Trưởng ban có ý kiến như sau:",
        "Về giải phóng mặt bằng Khu công nghiệp Thủy Nguyên: Cơ bản thống nhất với báo cáo của Phòng Quản lý đầu tư. Tiến độ hiện nay mới đạt 62% diện tích, chưa đáp ứng yêu cầu.",
        "- Phòng Quản lý đầu tư làm việc với UBND phường Thủy Nguyên, lập bảng tiến độ bàn giao mặt bằng từng đợt, gửi Phó Trưởng ban trước 20/9.",
        "- Phòng TN&MT kiểm tra hiện trạng thoát nước khu vực giáp ranh, báo cáo kết quả chậm nhất ngày 25/9/2026.",
        "- Phòng Quản lý đầu tư tham mưu văn bản của Ban đề nghị UBND thành phố chỉ đạo xử lý 12 hộ chưa nhận tiền bồi thường (xong trong tháng 9).",
        "Về Hội nghị gặp mặt doanh nghiệp (dự kiến ngày 08/10/2026):",
        "- Văn phòng là đầu mối, xây dựng kế hoạch, kịch bản Hội nghị, trình lãnh đạo Ban trước ngày 22/9/2026.",
        "- Phòng DN&GSĐT rà soát danh sách doanh nghiệp mời dự, gửi Văn phòng ngày 21/9.",
        "- Phòng Quản lý lao động và Phòng Tài nguyên và Môi trường chuẩn bị nội dung trả lời kiến nghị của doanh nghiệp theo lĩnh vực, hoàn thành trước ngày 30/9/2026.",
        "- Trung tâm Dịch vụ việc làm bố trí gian tư vấn tuyển dụng tại Hội nghị.",
        "- Yêu cầu các phòng cử lãnh đạo dự đầy đủ, nghiêm túc.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng báo cáo Phó Trưởng ban để kịp thời chỉ đạo./.",
        "Nơi nhận: Như trên; Lưu VT.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nBùi Ngọc Hải",
    )
    return Document(
        "4025 TB PTB Hai.docx",
        data,
        (
            _w("làm việc với UBND phường Thủy Nguyên, lập bảng tiến độ bàn giao mặt bằng từng đợt, gửi Phó Trưởng ban", Q, "2026-09-20"),
            _w("kiểm tra hiện trạng thoát nước khu vực giáp ranh, báo cáo kết quả", M, "2026-09-25"),
            _w("tham mưu văn bản của Ban đề nghị UBND thành phố chỉ đạo xử lý 12 hộ chưa nhận tiền bồi thường", Q, "2026-09-30"),
            _w("xây dựng kế hoạch, kịch bản Hội nghị, trình lãnh đạo Ban", V, "2026-09-22"),
            _w("rà soát danh sách doanh nghiệp mời dự, gửi Văn phòng", D, "2026-09-21"),
            _w("chuẩn bị nội dung trả lời kiến nghị của doanh nghiệp theo lĩnh vực", (L, M), "2026-09-30"),
            _w("bố trí gian tư vấn tuyển dụng tại Hội nghị", T),
        ),
        date(2026, 9, 18),
    )


def _minutes() -> Document:
    data = word(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "BIÊN BẢN HỌP",
        "Về việc rà soát công tác phòng cháy chữa cháy và phòng chống bão tại các khu công nghiệp",
        "Thời gian: 14h00 ngày 10/9/2026. Địa điểm: Phòng họp số 2.",
        "Thành phần: Ông Lê Trung Kiên - Trưởng ban (chủ trì); Bà Trần Thị Hoa - Chánh Văn phòng; đại diện các phòng chuyên môn; Thư ký: Ông Nguyễn Văn Minh - chuyên viên Văn phòng.",
        "NỘI DUNG",
        "1. Bà Hoa báo cáo: đến ngày 09/9 đã có 31/38 doanh nghiệp hạ tầng gửi phương án phòng chống bão; còn 07 doanh nghiệp chưa gửi.",
        "2. Ý kiến thảo luận:",
        "- Ông Dũng (Phòng Tài nguyên và Môi trường): trạm bơm KCN Đình Vũ đã xuống cấp, đề nghị sớm có phương án sửa chữa.",
        "- Bà Lan (Phòng Doanh nghiệp và GSĐT): một số doanh nghiệp chưa nghiệm thu phòng cháy chữa cháy theo quy định.",
        "3. Kết luận của chủ trì:",
        "3.1. Phòng Doanh nghiệp và GSĐT đôn đốc 07 doanh nghiệp còn lại gửi phương án phòng chống bão, xong trước ngày 16/9/2026.",
        "3.2. Phòng Tài nguyên và Môi trường phối hợp với Phòng Quản lý đầu tư khảo sát, đề xuất phương án sửa chữa trạm bơm KCN Đình Vũ. Thời hạn: 25/9/2026.",
        "3.3. Phòng Doanh nghiệp và GSĐT phối hợp Công an thành phố lập danh sách doanh nghiệp chưa nghiệm thu phòng cháy chữa cháy. Thời hạn: 30/9/2026.",
        "3.4. Văn phòng xây dựng lịch trực ban phòng chống bão tháng 9, tháng 10; gửi các phòng trước ngày 14/9/2026.",
        "3.5. Trung tâm Dịch vụ việc làm đăng tải bản tin cảnh báo bão, khuyến cáo doanh nghiệp trên Trang thông tin điện tử; thực hiện thường xuyên.",
        "Cuộc họp kết thúc vào 16h30 cùng ngày.",
        "THƯ KÝ\t\tCHỦ TRÌ",
    )
    return Document(
        "Bien ban hop 10-9.docx",
        data,
        (
            _w("đôn đốc 07 doanh nghiệp còn lại gửi phương án phòng chống bão", D, "2026-09-16"),
            _w("khảo sát, đề xuất phương án sửa chữa trạm bơm KCN Đình Vũ", M, "2026-09-25", (Q,)),
            _w("lập danh sách doanh nghiệp chưa nghiệm thu phòng cháy chữa cháy", D, "2026-09-30"),
            _w("xây dựng lịch trực ban phòng chống bão tháng 9, tháng 10; gửi các phòng", V, "2026-09-14"),
            _w("đăng tải bản tin cảnh báo bão, khuyến cáo doanh nghiệp trên Trang thông tin điện tử; thực hiện thường xuyên", T),
        ),
        date(2026, 9, 14),
    )


def _city_notice() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    b = "Ban Quản lý Khu kinh tế Hải Phòng"
    rows: list[Any] = [
        ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành"],
        row(1, "Trình phê duyệt điều chỉnh Quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải", b, "Sở Xây dựng", "Tháng 10/2026", lead=b, due="2026-10-31", asked=True),
        row(2, "Rà soát, cân đối nguồn vốn giải phóng mặt bằng các khu công nghiệp năm 2026", "Sở Tài chính", b, "25/9/2026", lead="Sở Tài chính", due="2026-09-25", asked=True),
        row(3, "Hoàn thành bàn giao mặt bằng giai đoạn 1 Khu công nghiệp Thủy Nguyên", "UBND phường Thủy Nguyên", "Sở Nông nghiệp và Môi trường", "30/10/2026", lead="UBND phường Thủy Nguyên", due="2026-10-30", asked=True),
        row(4, "Kiểm tra công tác phòng cháy chữa cháy tại các khu công nghiệp", "Công an thành phố", b, "Quý IV/2026", lead="Công an thành phố", due="2026-12-31", asked=True),
        row(5, "Báo cáo tình hình thực hiện các dự án FDI quy mô trên 50 triệu USD", b, None, "Trước ngày 30/9/2026", lead=b, due="2026-09-30", asked=True),
        row(6, "Bố trí tuyến xe buýt kết nối khu công nghiệp VSIP với trung tâm thành phố", "Sở Xây dựng", b, "Quý IV/2026", lead="Sở Xây dựng", due="2026-12-31", asked=True),
    ]
    data = word(
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
        "Số: 512/TB-UBND",
        "Hải Phòng, ngày 11 tháng 9 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp về tình hình đầu tư, phát triển các khu công nghiệp",
        "Ngày 09/9/2026, Phó Chủ tịch UBND thành phố chủ trì cuộc họp với các sở, ngành về tình hình đầu tư, phát triển các khu công nghiệp trên địa bàn.",
        "1. UBND thành phố ghi nhận, đánh giá cao sự cố gắng của Ban Quản lý Khu kinh tế Hải Phòng và các sở, ngành trong thời gian qua.",
        "2. Phân công nhiệm vụ cụ thể cho các cơ quan, đơn vị tại Phụ lục kèm theo Thông báo này.",
        "Văn phòng UBND thành phố thông báo để các cơ quan, đơn vị biết, thực hiện./.",
        "Nơi nhận:\n- CT, các PCT UBND TP;\n- Các Sở: TC, XD, NN&MT;\n- Ban QL KKT Hải Phòng;\n- Lưu: VT.",
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ",
        "(Kèm theo Thông báo số 512/TB-UBND ngày 11/9/2026 của UBND thành phố)",
        cells(rows),
    )
    return Document("512-TB-UBND.docx", data, tasks(rows), date(2026, 9, 15))


def _digital_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Kết quả/Sản phẩm"],
        ["I", "Hạ tầng và dữ liệu số", "", "", "", ""],
        row(1, "Rà soát, nâng cấp mạng nội bộ và thiết bị tại Bộ phận Một cửa", "Văn phòng", "Các phòng chuyên môn", "Quý IV/2026", "Biên bản nghiệm thu", lead=V, support=PCM, due="2026-12-31"),
        row(2, "Số hóa hồ sơ dự án đầu tư giai đoạn 2015 - 2025", "Phòng Quản lý đầu tư", "Văn phòng", "30/11/2026", "Cơ sở dữ liệu hồ sơ dự án", lead=Q, support=V, due="2026-11-30"),
        row(3, "Cập nhật dữ liệu quan trắc tự động của các khu công nghiệp lên hệ thống dùng chung", "Phòng Tài nguyên và Môi trường", "Sở Khoa học và Công nghệ", "Thường xuyên", "Dữ liệu được kết nối", lead=M),
        ["II", "Dịch vụ công trực tuyến", "", "", "", ""],
        row(4, "Rà soát, đề xuất cắt giảm thành phần hồ sơ thủ tục hành chính", "Các phòng chuyên môn", "Văn phòng", "15/10/2026", "Báo cáo rà soát", lead=PCM, support=V, due="2026-10-15"),
        row(5, "Triển khai cấp giấy phép lao động cho người nước ngoài bằng hình thức trực tuyến toàn trình", "P. QLLĐ", "VP, TT DVVL", "Tháng 10/2026", "Quy trình được công bố", lead=L, support=[V, T], due="2026-10-31"),
        row(6, "Tập huấn kỹ năng số cho công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 11/2026", "Lớp tập huấn", lead=V, support=ALL, due="2026-11-30"),
        row(7, "Báo cáo kết quả thực hiện Kế hoạch", "Văn phòng", None, "Trước ngày 15/12/2026", "Báo cáo", lead=V, due="2026-12-15"),
    ]
    data = word(
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NHỮNG THÁNG CUỐI NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 3860/KH-BQL ngày 04 tháng 9 năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
    )
    return Document("PL KH 3860 chuyen doi so.docx", data, tasks(rows), date(2026, 9, 7))


def _safety_annex() -> Document:
    row = rows_of(("number", "content", "deadline", "lead", "support", "note"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Thời gian", "Chủ trì", "Phối hợp", "Ghi chú"],
        row("1", "Ban hành văn bản hướng dẫn doanh nghiệp tự kiểm tra an toàn, vệ sinh lao động", "Trước 20/9/2026", "Phòng QLLĐ", None, None, lead=L, due="2026-09-20"),
        row("2", "Kiểm tra trực tiếp tại 10 doanh nghiệp có nguy cơ cao", "Từ 01/10 đến 20/10/2026", "Phòng QLLĐ", "Phòng DN&GSĐT; Sở Nội vụ", "Có quyết định riêng", lead=L, support=D, due="2026-10-20"),
        row("3", "Kiểm tra việc quản lý hóa chất, chất thải nguy hại", "Tháng 10/2026", "Phòng TN&MT", "Công an TP", None, lead=M, due="2026-10-31"),
        row("4", "Tuyên truyền về an toàn lao động trên Trang thông tin điện tử", "Hằng tuần", "Trung tâm DVVL", "Văn phòng", None, lead=T, support=V),
        row("5", "Bố trí phương tiện, kinh phí phục vụ đoàn kiểm tra", "Theo kế hoạch kiểm tra", "Văn phòng", None, None, lead=V),
        row("6", "Đôn đốc doanh nghiệp khắc phục tồn tại sau kiểm tra", "Trong vòng 15 ngày sau kiểm tra", "Phòng QLLĐ, Phòng TN&MT", None, None, lead=[L, M]),
        row("7", "Tổng hợp kết quả, báo cáo UBND thành phố", "10/11/2026", "Phòng QLLĐ", "Các đơn vị liên quan", None, lead=L, due="2026-11-10"),
    ]
    data = word(
        "Phụ lục I",
        "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH KIỂM TRA AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2026",
        "(Kèm theo Kế hoạch số 3901/KH-BQL ngày 07/9/2026)",
        cells(rows),
        "Ghi chú: Thời gian có thể điều chỉnh cho phù hợp với tình hình thực tế.",
    )
    return Document("KH ATVSLD - phu luc.docx", data, tasks(rows), date(2026, 9, 9))


def _month() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "boss"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Lãnh đạo chỉ đạo"],
        ["I", "CÔNG VIỆC TRÌNH UBND THÀNH PHỐ"],
        row(1, "Tờ trình đề nghị thành lập Khu công nghiệp Vinh Quang giai đoạn 2", "Phòng Quản lý đầu tư", "P. TN&MT", datetime(2026, 9, 18), "Đ/c Kiên", lead=Q, support=M, due="2026-09-18"),
        row(2, "Báo cáo kết quả thu hút đầu tư 9 tháng đầu năm 2026", None, "P. DN&GSĐT", datetime(2026, 9, 25), "Đ/c Kiên", lead=Q, support=D, due="2026-09-25"),
        row(3, "Dự thảo Quyết định ban hành Quy chế phối hợp quản lý lao động nước ngoài", "Phòng Quản lý lao động", "Công an TP, Văn phòng", "Tháng 9", "Đ/c Hải", lead=L, support=V, due="2026-09-30"),
        ["II", "CÔNG VIỆC THUỘC THẨM QUYỀN"],
        row(4, "Báo cáo công tác cải cách hành chính quý III/2026", "Văn phòng", "Các phòng chuyên môn", "15/9/2026", "Đ/c Hải", lead=V, support=PCM, due="2026-09-15"),
        row(5, "Chuẩn bị tài liệu làm việc với Đoàn công tác Bộ Tài chính ngày 23/9/2026", None, "P. QLĐT", None, "Đ/c Kiên", lead=V, support=Q, due="2026-09-23"),
        row(6, "Họp giao ban Lãnh đạo Ban", None, None, "07/9 và 21/9", "Đ/c Kiên", lead=V, due="2026-09-21"),
        row(7, "Kiểm tra công tác bảo vệ môi trường tại KCN Nomura, KCN Đồ Sơn", "Phòng Tài nguyên và Môi trường", None, "14/9 - 18/9", "Đ/c Tuấn", lead=M, due="2026-09-18"),
        row(8, "Giám sát tiến độ góp vốn của các dự án cấp mới năm 2025", "Phòng DN&GSĐT", "P. QLĐT", "Cả tháng", "Đ/c Tuấn", lead=D, support=Q, due=None),
        row(9, "Tổ chức phiên giao dịch việc làm định kỳ", "Trung tâm", "P. QLLĐ", "10/9; 24/9", "Đ/c Hải", lead=T, support=L, due="2026-09-24"),
        row(10, "Tiếp công dân định kỳ", "Văn phòng", None, "Theo lịch", None, lead=V),
        [],
        ["Nơi nhận:", None, None, None, "CHÁNH VĂN PHÒNG"],
        ["- Lãnh đạo Ban; các phòng, đơn vị;"],
        ["- Lưu: VT."],
    ]
    data = workbook(cells(rows), merged=("A4:F4", "C8:C9", "C12:C14"))
    return Document("CTCT thang 9.2026.xlsx", data, tasks(rows), date(2026, 9, 3))


def _quarter() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV/2026"],
        ["(Kèm theo Quyết định số 4102/QĐ-BQL ngày 22/9/2026)"],
        [],
        ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"],
        ["A", "Lĩnh vực đầu tư, doanh nghiệp"],
        row(1, "Tổ chức hội nghị xúc tiến đầu tư tại Nhật Bản", "Kế hoạch; báo cáo kết quả", "P. QLĐT", "VP, Sở Ngoại vụ", "Tháng 11", lead=Q, support=V, due="2026-11-30"),
        row(2, "Xây dựng danh mục dự án kêu gọi đầu tư năm 2027", "Danh mục", "P. QLĐT", "P. TN&MT", "Tháng 12", lead=Q, support=M, due="2026-12-31"),
        row(3, "Thu thập báo cáo tài chính, đánh giá tình hình sản xuất kinh doanh của doanh nghiệp FDI", "Báo cáo", "P. DN&GSĐT", None, "20/11/2026", lead=D, due="2026-11-20"),
        row(4, "Kiểm tra các dự án chậm tiến độ", "Biên bản kiểm tra", "P. DN&GSĐT", "P. QLĐT, P. TN&MT", "Tháng 10-11/2026", lead=D, support=[Q, M], due="2026-11-30"),
        ["B", "Lĩnh vực lao động, việc làm"],
        row(5, "Khảo sát tình hình tiền lương, kế hoạch thưởng Tết Nguyên đán 2027", "Báo cáo gửi UBND TP", "P. QLLĐ", "Trung tâm DVVL", "15/12/2026", lead=L, support=T, due="2026-12-15"),
        row(6, "Khảo sát nhu cầu tuyển dụng lao động năm 2027", "Báo cáo khảo sát", "Trung tâm DVVL", "P. QLLĐ", "Quý IV", lead=T, support=L, due="2026-12-31"),
        ["C", "Lĩnh vực môi trường"],
        row(7, "Xây dựng kế hoạch quan trắc môi trường năm 2027", "Kế hoạch", "P. TN&MT", None, "Tháng 12", lead=M, due="2026-12-31"),
        row(8, "Thẩm định báo cáo đánh giá tác động môi trường các dự án thuộc thẩm quyền", "Quyết định phê duyệt", "P. TN&MT", "P. QLĐT", "Thường xuyên", lead=M, support=Q),
        ["D", "Công tác nội vụ, tổng hợp"],
        row(9, "Đánh giá, xếp loại công chức, viên chức, người lao động năm 2026", "Quyết định", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "10/12/2026", lead=V, support=ALL, due="2026-12-10"),
        row(10, "Xây dựng dự toán ngân sách năm 2027", "Dự toán", "Văn phòng", None, "Trước 31/10/2026", lead=V, due="2026-10-31"),
        row(11, "Tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027", "Hội nghị", "Văn phòng", "Các phòng chuyên môn", "Cuối tháng 12", lead=V, support=PCM, due="2026-12-31"),
        row(12, "Báo cáo tự chấm điểm Chỉ số cải cách hành chính năm 2026", "Báo cáo", "Văn phòng", None, None, lead=V),
        ["Tổng cộng: 12 nhiệm vụ"],
    ]
    return Document("Chuong trinh cong tac Q4.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 9, 24))


def _tracking() -> Document:
    row = rows_of(("number", "source", "signed", "content", "lead", "deadline", "state"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ, LÃNH ĐẠO BAN GIAO"],
        ["(Cập nhật đến ngày 21/9/2026)"],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung giao", "Đơn vị thực hiện", "Hạn xử lý", "Kết quả thực hiện"],
        row(1, "5231/VP-ĐTCT", "28/8/2026", "Tham mưu trả lời kiến nghị của Công ty LG Display về hạ tầng điện", "P. QLĐT", datetime(2026, 9, 22), "Đang thực hiện", lead=Q, due="2026-09-22"),
        row(2, "2107/UBND-NC", "31/8/2026", "Báo cáo kết quả giải quyết đơn thư 9 tháng", "Văn phòng", datetime(2026, 9, 25), None, lead=V, due="2026-09-25"),
        row(3, "498/TB-UBND", "03/9/2026", "Rà soát quỹ đất xây dựng nhà ở công nhân trong khu công nghiệp", "P. TN&MT, P. QLĐT", datetime(2026, 9, 30), "Đã có văn bản gửi doanh nghiệp hạ tầng", lead=[M, Q], due="2026-09-30"),
        row(4, "1822/SNV-LĐ", "04/9/2026", "Cung cấp số liệu lao động nước ngoài được cấp giấy phép", "P. QLLĐ", datetime(2026, 9, 24), None, lead=L, due="2026-09-24"),
        row(5, "3912/TB-BQL", "08/9/2026", "Tổng hợp khó khăn, vướng mắc của doanh nghiệp quý III", "P. DN&GSĐT", datetime(2026, 9, 30), "Chưa báo cáo", lead=D, due="2026-09-30"),
        row(6, "512/TB-UBND", "11/9/2026", "Báo cáo tình hình thực hiện các dự án FDI quy mô trên 50 triệu USD", "P. DN&GSĐT", datetime(2026, 9, 30), None, lead=D, due="2026-09-30"),
        row(7, "2240/UBND-XD", "14/9/2026", "Góp ý dự thảo Quyết định về quản lý nghĩa trang trên địa bàn thành phố", "P. TN&MT", "Không quy định", None, lead=M),
        row(8, "Bút phê Trưởng ban", "15/9/2026", "Chuẩn bị quà tặng và lễ tân đón đoàn tỉnh Chiba", "Văn phòng", "28/9/2026", None, lead=V, due="2026-09-28"),
        row(9, "2251/UBND-VX", "16/9/2026", "Phối hợp tổ chức Ngày hội việc làm thành phố năm 2026", "Trung tâm DVVL", "Tháng 10/2026", None, lead=T, due="2026-10-31"),
        row(10, "2263/UBND-TH", "17/9/2026", "Đăng ký nội dung chương trình công tác năm 2027 của UBND thành phố", "Các phòng chuyên môn", "10/10/2026", "Văn phòng tổng hợp", lead=PCM, due="2026-10-10"),
        row(11, "2270/UBND-MT", "17/9/2026", "Kiểm tra phản ánh mùi hôi tại khu vực KCN Đình Vũ, báo cáo UBND thành phố", "P. TN&MT", datetime(2026, 9, 26), "Đang kiểm tra", lead=M, due="2026-09-26"),
        row(12, "1190/STC-ĐT", "18/9/2026", "Cung cấp danh sách doanh nghiệp FDI có lãi, lỗ năm 2025", "P. DN&GSĐT", datetime(2026, 9, 29), None, lead=D, due="2026-09-29"),
        row(13, "Bút phê PTB Hải", "18/9/2026", "Đề xuất thay thế máy chủ, đường truyền phòng họp trực tuyến", "Văn phòng", None, None, lead=V),
        row(14, "4025/TB-BQL", "16/9/2026", "Rà soát danh sách doanh nghiệp mời dự Hội nghị gặp mặt", "P. DN&GSĐT", datetime(2026, 9, 21), "Đã gửi dự thảo", lead=D, due="2026-09-21"),
    ]
    return Document("Theo doi NV den 21.9.xlsx", workbook(cells(rows), merged=("A1:G1", "A2:G2")), tasks(rows), date(2026, 9, 21))


def _labour_room() -> Document:
    row = rows_of(("number", "content", "product", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÒNG QUẢN LÝ LAO ĐỘNG"],
        ["ĐĂNG KÝ NHIỆM VỤ THÁNG 9/2026"],
        ["STT", "Nội dung nhiệm vụ", "Sản phẩm", "Thời gian hoàn thành", "Ghi chú"],
        row(1, "Xây dựng kế hoạch kiểm tra pháp luật lao động", "Kế hoạch", "15/9", None, lead=L, due="2026-09-15"),
        row(2, "Tổng hợp tình hình đình công, ngừng việc tập thể 9 tháng", "Báo cáo", "20/9", None, lead=L, due="2026-09-20"),
        row(3, "Cấp, cấp lại giấy phép lao động cho người nước ngoài", "Giấy phép", "Thường xuyên", "Một cửa", lead=L),
        row(4, "Tập huấn pháp luật lao động cho cán bộ nhân sự doanh nghiệp KCN Tràng Duệ", "Lớp tập huấn", "26/9", "Dự kiến 80 người", lead=L, due="2026-09-26"),
        row(5, "Đăng ký nội quy lao động, thỏa ước lao động tập thể", "Thông báo", "Thường xuyên", "Một cửa", lead=L),
        row(6, "Đề xuất khen thưởng doanh nghiệp chấp hành tốt pháp luật lao động", "Tờ trình", "30/9", None, lead=L, due="2026-09-30"),
        row(7, "Trả lời kiến nghị của Công ty Regina Miracle về làm thêm giờ", "Công văn", "12/9", None, lead=L, due="2026-09-12"),
        row(8, "Nhập dữ liệu khai trình sử dụng lao động", "Dữ liệu", "Trong tháng", None, lead=L, due="2026-09-30"),
        [],
        [None, None, None, "TRƯỞNG PHÒNG"],
    ]
    return Document("P.QLLD dang ky NV T9.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 9, 4))


def _investment_room() -> Document:
    row = rows_of(("number", "content", "person", "support", "deadline"))
    rows: list[Any] = [
        ["PHÒNG QUẢN LÝ ĐẦU TƯ"],
        ["PHÂN CÔNG CÔNG VIỆC THÁNG 9 NĂM 2026"],
        [],
        ["TT", "Công việc", "Chuyên viên thực hiện", "Phòng phối hợp", "Hạn"],
        row(1, "Thẩm định hồ sơ điều chỉnh dự án Pegatron", "Nguyễn Thu Hà", "P. TN&MT", "11/09/2026", lead=Q, support=M, due="2026-09-11"),
        row(2, "Soạn tờ trình thành lập KCN Vinh Quang giai đoạn 2", "Phạm Quốc Anh", None, "16/09/2026", lead=Q, due="2026-09-16"),
        row(3, "Rà soát dự án chưa triển khai tại KCN Nam Đình Vũ", "Phạm Quốc Anh", "P. TN&MT", "17/09/2026", lead=Q, support=M, due="2026-09-17"),
        row(4, "Cập nhật hệ thống thông tin quốc gia về đầu tư", "Vũ Thị Mai", None, "Hằng tuần", lead=Q),
        row(5, "Tổng hợp số liệu thu hút đầu tư 9 tháng", "Vũ Thị Mai", "P. DN&GSĐT", "23/09/2026", lead=Q, support=D, due="2026-09-23"),
        row(6, "Biên dịch tài liệu xúc tiến đầu tư tiếng Nhật", "Nguyễn Thu Hà", "Văn phòng", "30/09/2026", lead=Q, support=V, due="2026-09-30"),
        row(7, "Trả lời Công ty Sao Đỏ về thủ tục gia hạn tiến độ dự án", "Lê Hoàng", None, "14/09/2026", lead=Q, due="2026-09-14"),
        row(8, "Sắp xếp, nộp lưu hồ sơ dự án năm 2024", "Lê Hoàng", "Văn phòng", "Tháng 9", lead=Q, support=V, due="2026-09-30"),
    ]
    return Document("QLDT phan cong T9.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 9, 7))


def _letter_by_unit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4088/BQL-VP",
        "V/v triển khai các nhiệm vụ trọng tâm cuối tháng 9, đầu tháng 10 năm 2026",
        "Hải Phòng, ngày 21 tháng 9 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp.",
        "Thực hiện Chương trình công tác năm 2026, Trưởng ban yêu cầu các phòng, đơn vị tập trung thực hiện một số nội dung sau:",
        "1. Văn phòng:",
        "- Xây dựng dự thảo báo cáo tổng kết 9 tháng đầu năm của Ban, trình Trưởng ban trước ngày 28/9/2026.",
        "- Rà soát, sửa đổi Quy chế chi tiêu nội bộ, hoàn thành trong tháng 10/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Hoàn thiện hồ sơ trình điều chỉnh cục bộ quy hoạch KCN Đình Vũ, trước ngày 05/10/2026.",
        "- Phối hợp với Văn phòng chuẩn bị tài liệu quảng bá phục vụ Hội nghị gặp mặt doanh nghiệp, xong trước ngày 01/10/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Lập danh sách các dự án quá hạn góp vốn, đề xuất xử lý trước ngày 30/9/2026.",
        "4. Phòng Quản lý lao động:",
        "- Giải quyết dứt điểm kiến nghị của người lao động Công ty May Hai về tiền lương, bảo hiểm.",
        "- Báo cáo công tác lao động quý III/2026 trước ngày 25/9/2026.",
        "5. Phòng Tài nguyên và Môi trường:",
        "- Tham mưu xử lý vi phạm xả thải tại KCN An Dương, báo cáo trước ngày 29/9/2026.",
        "6. Trung tâm Dịch vụ việc làm:",
        "- Cập nhật cơ sở dữ liệu người tìm việc, việc tìm người; định kỳ hằng tháng gửi Phòng Quản lý lao động.",
        "Các phòng, đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày 10/10/2026 để tổng hợp.",
        "Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    return Document(
        "CV 4088 nhiem vu trong tam.docx",
        data,
        (
            _w("Xây dựng dự thảo báo cáo tổng kết 9 tháng đầu năm của Ban, trình Trưởng ban", V, "2026-09-28"),
            _w("Rà soát, sửa đổi Quy chế chi tiêu nội bộ", V, "2026-10-31"),
            _w("Hoàn thiện hồ sơ trình điều chỉnh cục bộ quy hoạch KCN Đình Vũ", Q, "2026-10-05"),
            _w("chuẩn bị tài liệu quảng bá phục vụ Hội nghị gặp mặt doanh nghiệp", Q, "2026-10-01", (V,)),
            _w("Lập danh sách các dự án quá hạn góp vốn, đề xuất xử lý", D, "2026-09-30"),
            _w("Giải quyết dứt điểm kiến nghị của người lao động Công ty May Hai về tiền lương, bảo hiểm", L),
            _w("Báo cáo công tác lao động quý III/2026", L, "2026-09-25"),
            _w("Tham mưu xử lý vi phạm xả thải tại KCN An Dương, báo cáo", M, "2026-09-29"),
            _w("Cập nhật cơ sở dữ liệu người tìm việc, việc tìm người; định kỳ hằng tháng gửi Phòng Quản lý lao động", T),
            _w("báo cáo kết quả thực hiện về Văn phòng trước ngày 10/10/2026 để tổng hợp", ALL, "2026-10-10"),
        ),
        date(2026, 9, 23),
    )


def _chat() -> Document:
    text = """Kính gửi các đồng chí, Trưởng ban giao một số việc sau cuộc họp sáng nay 24/9/2026:
1. Phòng QLĐT: hoàn thiện bài trình bày về KCN sinh thái, gửi Trưởng ban trước ngày 28/9
2. Phòng TN&MT: chuẩn bị số liệu nước thải, rác thải 9 tháng, gửi Văn phòng trước ngày 29/9
3. Văn phòng: đặt phòng họp, mời báo chí cho Hội nghị ngày 08/10/2026
4. Phòng DN&GSĐT: liên hệ 5 doanh nghiệp phát biểu tại Hội nghị, xong ngày 30/9
5. Trung tâm DVVL: gửi ảnh tư liệu các phiên giao dịch việc làm cho Văn phòng, hạn 28/9
6. Phòng QLLĐ: phối hợp Trung tâm DVVL rà lại danh sách doanh nghiệp thiếu lao động, báo cáo ngày 30/9
Đề nghị các phòng triển khai nghiêm túc. Trân trọng!"""
    return Document(
        "tin nhan 24-9.txt",
        text.encode(),
        (
            _w("hoàn thiện bài trình bày về KCN sinh thái, gửi Trưởng ban", Q, "2026-09-28"),
            _w("chuẩn bị số liệu nước thải, rác thải 9 tháng, gửi Văn phòng", M, "2026-09-29"),
            _w("đặt phòng họp, mời báo chí cho Hội nghị ngày 08/10/2026", V, "2026-10-08"),
            _w("liên hệ 5 doanh nghiệp phát biểu tại Hội nghị", D, "2026-09-30"),
            _w("gửi ảnh tư liệu các phiên giao dịch việc làm cho Văn phòng", T, "2026-09-28"),
            _w("rà lại danh sách doanh nghiệp thiếu lao động, báo cáo", L, "2026-09-30", (T,)),
        ),
        date(2026, 9, 24),
    )
