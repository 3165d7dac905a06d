# ruff: noqa: E501
"""Papers of January 2026, by a young clerk who came from another agency."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks


def documents() -> Iterator[Document]:
    yield _programme()
    yield _briefing()
    yield _week()
    yield _pasted()
    yield _reform()
    yield _tet()
    yield _city()
    yield _safety()
    yield _february()
    yield _shortcomings()
    yield _reminder()
    yield _chat()
    yield _digital()


def _programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "leader"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 112/KH-BQL ngày 09 tháng 01 năm 2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Lãnh đạo phụ trách"],
        ["I", "CÔNG TÁC QUY HOẠCH, ĐẦU TƯ"],
        row(
            1,
            "Lập Kế hoạch xúc tiến đầu tư vào các khu công nghiệp, khu kinh tế năm 2026",
            "Phòng Quản lý đầu tư",
            "Văn phòng, Phòng DN&GSĐT",
            "Kế hoạch",
            "31/01/2026",
            "Đ/c Hải",
            lead=Q,
            support=[V, D],
            due="2026-01-31",
        ),
        row(
            2,
            "Rà soát, đề xuất điều chỉnh chức năng sử dụng đất tại khu công nghiệp Tràng Duệ 3",
            "Phòng Quản lý đầu tư",
            "Phòng TN&MT; Sở Xây dựng",
            "Tờ trình UBND thành phố",
            "Quý II/2026",
            "Đ/c Hải",
            lead=Q,
            support=M,
            due="2026-06-30",
        ),
        row(
            3,
            "Xây dựng cơ chế, chính sách ưu đãi đối với nhà đầu tư chiến lược trong Khu thương mại tự do",
            "Phòng Quản lý đầu tư",
            "Các phòng chuyên môn",
            "Dự thảo Nghị quyết HĐND thành phố",
            "Quý III/2026",
            "Trưởng ban",
            lead=Q,
            support=PCM,
            due="2026-09-30",
        ),
        row(
            4,
            "Tổ chức đoàn xúc tiến đầu tư tại Nhật Bản, Hàn Quốc",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Báo cáo kết quả",
            "Tháng 5/2026",
            "Trưởng ban",
            lead=Q,
            support=V,
            due="2026-05-31",
        ),
        ["II", "CÔNG TÁC QUẢN LÝ DOANH NGHIỆP"],
        row(
            5,
            "Kiểm tra tiến độ thực hiện các dự án chậm triển khai trong khu công nghiệp",
            "Phòng DN&GSĐT",
            "Phòng QLĐT, Phòng TN&MT",
            "Kết luận kiểm tra",
            "Từ 01/3 đến 30/6/2026",
            "Đ/c Minh",
            lead=D,
            support=[Q, M],
            due="2026-06-30",
        ),
        row(
            6,
            "Tổ chức Hội nghị gặp mặt, đối thoại với doanh nghiệp",
            "Phòng DN&GSĐT",
            "Văn phòng; Trung tâm DVVL",
            "Hội nghị",
            "Tháng 3/2026",
            "Trưởng ban",
            lead=D,
            support=[V, T],
            due="2026-03-31",
        ),
        row(
            7,
            "Tiếp nhận, giải quyết kiến nghị, vướng mắc của doanh nghiệp",
            "Phòng DN&GSĐT",
            "Các phòng, đơn vị",
            None,
            "Thường xuyên",
            "Đ/c Minh",
            lead=D,
            support=(),
            due=None,
        ),
        row(
            8,
            "Báo cáo giám sát, đánh giá tổng thể đầu tư năm 2025",
            "Phòng DN&GSĐT",
            "Phòng QLĐT",
            "Báo cáo",
            "Trước 10/02/2026",
            "Đ/c Minh",
            lead=D,
            support=Q,
            due="2026-02-10",
        ),
        ["III", "CÔNG TÁC LAO ĐỘNG, VIỆC LÀM"],
        row(
            9,
            "Rà soát việc sử dụng lao động nước ngoài tại các doanh nghiệp",
            "Phòng QLLĐ",
            "Công an thành phố",
            "Báo cáo",
            "Quý I/2026",
            "Đ/c Tuấn",
            lead=L,
            due="2026-03-31",
        ),
        row(
            10,
            "Tuyên truyền, phổ biến pháp luật về lao động, bảo hiểm xã hội",
            "Phòng QLLĐ",
            "Trung tâm DVVL",
            "Lớp tập huấn",
            "Tháng 4; tháng 9/2026",
            "Đ/c Tuấn",
            lead=L,
            support=T,
            due="2026-09-30",
        ),
        row(
            11,
            "Tổ chức phiên giao dịch việc làm cho người lao động khu công nghiệp",
            "Trung tâm DVVL",
            "Phòng QLLĐ",
            "Phiên giao dịch",
            "Hằng tháng",
            "Đ/c Tuấn",
            lead=T,
            support=L,
            due=None,
        ),
        ["IV", "CÔNG TÁC MÔI TRƯỜNG"],
        row(
            12,
            "Kiểm tra công tác bảo vệ môi trường của chủ đầu tư hạ tầng khu công nghiệp",
            "Phòng TN&MT",
            "Phòng DN&GSĐT",
            "Thông báo kết quả kiểm tra",
            "Quý II, Quý III/2026",
            "Đ/c Minh",
            lead=M,
            support=D,
            due="2026-09-30",
        ),
        row(
            13,
            "Xây dựng Đề án chuyển đổi khu công nghiệp sinh thái giai đoạn 2026 - 2030",
            "Phòng TN&MT",
            "Phòng QLĐT; Sở Nông nghiệp và Môi trường",
            "Đề án",
            "30/11/2026",
            "Đ/c Minh",
            lead=M,
            support=Q,
            due="2026-11-30",
        ),
        ["V", "CÔNG TÁC VĂN PHÒNG"],
        row(
            14,
            "Xây dựng Quy chế làm việc của Ban Quản lý",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quyết định",
            "28/02/2026",
            "Trưởng ban",
            lead=V,
            support=ALL,
            due="2026-02-28",
        ),
        row(
            15,
            "Thực hiện chỉnh lý tài liệu lưu trữ giai đoạn 2016 - 2020",
            "Văn phòng",
            None,
            "Hồ sơ lưu trữ",
            "Năm 2026",
            "Đ/c Tuấn",
            lead=V,
            due="2026-12-31",
        ),
        [None, "Tổng cộng: 15 nhiệm vụ"],
    ]
    return Document("ab2-1-danh-muc-nhiem-vu-2026.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 1, 13))


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 198/TB-BQL",
        "Hải Phòng, ngày 14 tháng 01 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 01 năm 2026",
        "Ngày 12/01/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban tháng 01 năm 2026. Dự họp có các Phó Trưởng ban, "
        "lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Dịch vụ việc làm. Sau khi nghe báo cáo và ý kiến phát biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Năm 2025, các phòng, đơn vị đã có nhiều cố gắng, hoàn thành cơ bản các chỉ tiêu, nhiệm vụ được giao; thu hút vốn FDI đạt 102% kế hoạch. "
        "Tuy nhiên, việc xử lý văn bản ở một số phòng còn chậm.",
        "II. Nhiệm vụ thời gian tới",
        "# Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ trình UBND thành phố về việc mở rộng "
        "khu công nghiệp Nam Đình Vũ giai đoạn 2, xong trước ngày 30/01/2026.",
        "# Phòng Doanh nghiệp và Giám sát đầu tư khẩn trương tổng hợp tình hình giải ngân vốn của các dự án FDI quý IV/2025, báo cáo Trưởng ban trước ngày 20/01/2026.",
        "# Giao Phòng Quản lý lao động nắm tình hình trả lương, thưởng Tết của các doanh nghiệp trong khu công nghiệp, báo cáo Lãnh đạo Ban trước ngày 25/01/2026.",
        "# Giao Văn phòng tham mưu kế hoạch tổ chức gặp mặt cán bộ hưu trí nhân dịp Tết Nguyên đán Bính Ngọ, trình Trưởng ban trước ngày 22/01/2026.",
        "# Yêu cầu các phòng chuyên môn, đơn vị sự nghiệp trực thuộc rà soát, đăng ký nhiệm vụ chuyển đổi số năm 2026, gửi về Văn phòng trong tháng 01/2026.",
        "# Phòng Tài nguyên và Môi trường tăng cường kiểm tra việc vận hành trạm xử lý nước thải tại các khu công nghiệp.",
        "# Trung tâm Dịch vụ việc làm phối hợp với Phòng Quản lý lao động khảo sát nhu cầu tuyển dụng lao động sau Tết của doanh nghiệp, hoàn thành trong quý I/2026.",
        "# Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "Các phòng, đơn vị phát huy tinh thần trách nhiệm, quyết tâm hoàn thành thắng lợi nhiệm vụ ngay từ những ngày đầu năm mới.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted(
            "hoàn thiện hồ sơ trình UBND thành phố về việc mở rộng khu công nghiệp Nam Đình Vũ giai đoạn 2, xong trước ngày 30/01/2026",
            (Q,),
            (M,),
            due="2026-01-30",
        ),
        Wanted(
            "khẩn trương tổng hợp tình hình giải ngân vốn của các dự án FDI quý IV/2025, báo cáo Trưởng ban trước ngày 20/01/2026",
            (D,),
            due="2026-01-20",
        ),
        Wanted(
            "nắm tình hình trả lương, thưởng Tết của các doanh nghiệp trong khu công nghiệp, báo cáo Lãnh đạo Ban trước ngày 25/01/2026",
            (L,),
            due="2026-01-25",
        ),
        Wanted(
            "tham mưu kế hoạch tổ chức gặp mặt cán bộ hưu trí nhân dịp Tết Nguyên đán Bính Ngọ, trình Trưởng ban trước ngày 22/01/2026",
            (V,),
            due="2026-01-22",
        ),
        Wanted("rà soát, đăng ký nhiệm vụ chuyển đổi số năm 2026, gửi về Văn phòng trong tháng 01/2026", (ALL,), due="2026-01-31"),
        Wanted("tăng cường kiểm tra việc vận hành trạm xử lý nước thải tại các khu công nghiệp", (M,)),
        Wanted("khảo sát nhu cầu tuyển dụng lao động sau Tết của doanh nghiệp, hoàn thành trong quý I/2026", (T,), (L,), due="2026-03-31"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("ab2-2-ket-luan-giao-ban.docx", data, wanted, date(2026, 1, 16))


def _week() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        [],
        ["BẢNG PHÂN CÔNG CÔNG VIỆC TUẦN 4 (từ ngày 19/01/2026 đến ngày 23/01/2026)"],
        [],
        ["TT", "Công việc", "Đầu mối", "Phối hợp", "Thời hạn", "Ghi chú"],
        row(1, "Chuẩn bị tài liệu họp giao ban Lãnh đạo Ban", "VP", None, "19/01", None, lead=V, due="2026-01-19"),
        row(
            2,
            "Thẩm định hồ sơ cấp giấy chứng nhận đăng ký đầu tư dự án LG Display mở rộng",
            "P. QLĐT",
            "P. TN&MT",
            "21/01",
            None,
            lead=Q,
            support=M,
            due="2026-01-21",
        ),
        row(
            3,
            "Báo cáo tình hình xuất nhập khẩu của doanh nghiệp năm 2025",
            "P. DN&GSĐT",
            None,
            "Thứ Năm 22/01",
            "Gửi Sở Công Thương",
            lead=D,
            due="2026-01-22",
        ),
        row(
            4,
            "Góp ý dự thảo Nghị định quản lý khu công nghiệp, khu kinh tế",
            "P. QLĐT",
            "Các phòng chuyên môn",
            "Trong tuần",
            None,
            lead=Q,
            support=PCM,
            due="2026-01-25",
        ),
        row(
            5,
            "Trả lời kiến nghị của Công ty TNHH Pegatron về giấy phép lao động",
            "P. QLLĐ",
            None,
            "20/01",
            "VB đến số 317",
            lead=L,
            due="2026-01-20",
        ),
        row(
            6,
            "Kiểm tra hiện trường sự cố tràn nước thải tại KCN Đồ Sơn",
            "P. TN&MT",
            "P. DN&GSĐT",
            "20/01",
            None,
            lead=M,
            support=D,
            due="2026-01-20",
        ),
        row(7, "Đăng tin tuyển dụng Tết trên fanpage", "Trung tâm", None, "Hằng ngày", None, lead=T, due=None),
        row(
            8,
            "Tổng hợp danh sách tặng quà công nhân có hoàn cảnh khó khăn",
            "P. QLLĐ",
            "Trung tâm, VP",
            "23/01/2026",
            None,
            lead=L,
            support=[T, V],
            due="2026-01-23",
        ),
        row(9, "Dự thảo báo cáo công tác tháng 01", "VP", "Các phòng, đơn vị", "Trong tuần", None, lead=V, support=(), due="2026-01-25"),
        [],
        ["Người lập biểu", None, None, "Chánh Văn phòng"],
    ]
    return Document("ab2-3-phan-cong-tuan-4.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 1, 19))


def _pasted() -> Document:
    text = """KẾT LUẬN CỦA ĐỒNG CHÍ PHÓ TRƯỞNG BAN TẠI CUỘC HỌP VỀ KHU THƯƠNG MẠI TỰ DO NGÀY 20/01/2026

Sau khi nghe các phòng báo cáo, đồng chí Phó Trưởng ban có ý kiến chỉ đạo như sau:

1. Phòng Quản lý đầu tư:
- Hoàn thiện Đề án thành lập Khu thương mại tự do theo ý kiến của Bộ Tài chính, trình UBND thành phố trước ngày 10/02/2026.
- Lập danh mục dự án kêu gọi đầu tư vào Khu thương mại tự do giai đoạn 2026 - 2030, xong trong quý I/2026.
2. Phòng Tài nguyên và Môi trường:
- Rà soát hiện trạng sử dụng đất khu vực dự kiến thành lập Khu thương mại tự do, báo cáo trước ngày 31/01/2026.
- Phối hợp với UBND các phường cung cấp bản đồ địa chính phục vụ lập quy hoạch.
3. Phòng Doanh nghiệp và Giám sát đầu tư:
- Lấy ý kiến các hiệp hội doanh nghiệp về dự thảo cơ chế hải quan, tổng hợp gửi Phòng Quản lý đầu tư trước ngày 05/02.
4. Văn phòng:
- Bố trí kinh phí thuê tư vấn lập Đề án.
- Chuẩn bị hội trường, tài liệu phục vụ cuộc họp với đoàn công tác Bộ Tài chính ngày 29/01/2026.

Đề nghị các phòng nghiêm túc triển khai.
"""
    wanted = (
        Wanted(
            "Hoàn thiện Đề án thành lập Khu thương mại tự do theo ý kiến của Bộ Tài chính, trình UBND thành phố trước ngày 10/02/2026",
            (Q,),
            due="2026-02-10",
        ),
        Wanted(
            "Lập danh mục dự án kêu gọi đầu tư vào Khu thương mại tự do giai đoạn 2026 - 2030, xong trong quý I/2026",
            (Q,),
            due="2026-03-31",
        ),
        Wanted(
            "Rà soát hiện trạng sử dụng đất khu vực dự kiến thành lập Khu thương mại tự do, báo cáo trước ngày 31/01/2026",
            (M,),
            due="2026-01-31",
        ),
        Wanted("Phối hợp với UBND các phường cung cấp bản đồ địa chính phục vụ lập quy hoạch", (M,)),
        Wanted(
            "Lấy ý kiến các hiệp hội doanh nghiệp về dự thảo cơ chế hải quan, tổng hợp gửi Phòng Quản lý đầu tư trước ngày 05/02",
            (D,),
            due="2026-02-05",
        ),
        Wanted("Bố trí kinh phí thuê tư vấn lập Đề án", (V,)),
        Wanted("Chuẩn bị hội trường, tài liệu phục vụ cuộc họp với đoàn công tác Bộ Tài chính ngày 29/01/2026", (V,), due="2026-01-29"),
    )
    return Document("ab2-4-ket-luan-khu-tmtd.txt", text.encode(), wanted, date(2026, 1, 21))


def _reform() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    table: list[Any] = [
        ["TT", "Nội dung công việc", "Kết quả, sản phẩm", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Tiến độ thực hiện"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "", "", ""],
        row(
            "1",
            "Ban hành Kế hoạch kiểm tra cải cách hành chính năm 2026",
            "Kế hoạch",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 02/2026",
            lead=V,
            support=PCM,
            due="2026-02-28",
        ),
        row(
            "2",
            "Báo cáo kết quả thực hiện công tác cải cách hành chính quý I",
            "Báo cáo",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Trước ngày 15/3/2026",
            lead=V,
            support=ALL,
            due="2026-03-15",
        ),
        row(
            "3",
            "Tự chấm điểm Chỉ số cải cách hành chính năm 2025",
            "Báo cáo tự chấm điểm kèm tài liệu kiểm chứng",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "31/01/2026",
            lead=V,
            support=ALL,
            due="2026-01-31",
        ),
        ["II", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
        row(
            "1",
            "Rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý",
            "Báo cáo",
            "Phòng Quản lý đầu tư",
            "Sở Tư pháp",
            "Quý III",
            lead=Q,
            due="2026-09-30",
        ),
        row(
            "2",
            "Theo dõi thi hành pháp luật trong lĩnh vực lao động",
            "Báo cáo",
            "Phòng Quản lý lao động",
            "",
            "Trước 30/11/2026",
            lead=L,
            due="2026-11-30",
        ),
        ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row(
            "1",
            "Công bố danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung",
            "Quyết định công bố",
            "Văn phòng",
            "Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường",
            "Khi có văn bản của Trung ương",
            lead=V,
            support=[Q, M],
            due=None,
        ),
        row(
            "2",
            "Tái cấu trúc quy trình thủ tục cấp giấy phép lao động",
            "Quy trình nội bộ",
            "Phòng Quản lý lao động",
            "Văn phòng",
            "Quý II/2026",
            lead=L,
            support=V,
            due="2026-06-30",
        ),
        row(
            "3",
            "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực",
            "Dữ liệu số hóa",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Thường xuyên",
            lead=PCM,
            support=V,
            due=None,
        ),
        row(
            "4",
            "Đánh giá mức độ hài lòng của tổ chức, cá nhân tại Bộ phận Một cửa",
            "Báo cáo kết quả khảo sát",
            "Văn phòng",
            "Trung tâm Dịch vụ việc làm",
            "Quý II, IV/2026",
            lead=V,
            support=T,
            due="2026-12-31",
        ),
        ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ", "", "", "", ""],
        row(
            "1",
            "Rà soát, hoàn thiện Đề án vị trí việc làm",
            "Đề án",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 6/2026",
            lead=V,
            support=ALL,
            due="2026-06-30",
        ),
        row(
            "2",
            "Cử công chức, viên chức tham gia đào tạo, bồi dưỡng",
            "Quyết định cử đi học",
            "Văn phòng",
            "",
            "Theo kế hoạch của thành phố",
            lead=V,
            due=None,
        ),
        ["V", "CẢI CÁCH TÀI CHÍNH CÔNG", "", "", "", ""],
        row(
            "1",
            "Xây dựng phương án tự chủ tài chính giai đoạn 2026 - 2030",
            "Phương án",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "Tháng 3/2026",
            lead=T,
            support=V,
            due="2026-03-31",
        ),
        row("2", "Công khai dự toán ngân sách năm 2026", "Quyết định công khai", "Văn phòng", "", "Quý I/2026", lead=V, due="2026-03-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Hải Phòng, ngày 15 tháng 01 năm 2026",
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "(Kèm theo Kế hoạch số 215/KH-BQL ngày 15/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(table),
        "Ghi chú: Các đơn vị gửi báo cáo kết quả về Văn phòng để tổng hợp.",
    )
    return Document("ab2-5-phu-luc-cchc-2026.docx", data, tasks(table), date(2026, 1, 19))


def _tet() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 301/BQL-VP",
        "V/v tổ chức đón Tết Nguyên đán Bính Ngọ năm 2026",
        "Hải Phòng, ngày 21 tháng 01 năm 2026",
        "Kính gửi: Văn phòng, các phòng chuyên môn, Trung tâm Dịch vụ việc làm",
        "Thực hiện Chỉ thị số 02/CT-UBND ngày 12/01/2026 của Chủ tịch UBND thành phố về việc tổ chức đón Tết Nguyên đán Bính Ngọ năm 2026, "
        "Ban Quản lý Khu kinh tế Hải Phòng yêu cầu các phòng, đơn vị triển khai một số nhiệm vụ sau:",
        "1. Văn phòng",
        "a) Xây dựng lịch trực Tết của Lãnh đạo Ban và các phòng, đơn vị, hoàn thành trước ngày 06/02/2026.",
        "b) Kiểm tra hệ thống điện, phòng cháy chữa cháy, an ninh trật tự tại trụ sở cơ quan trước ngày 12/02/2026.",
        "c) Tổng hợp, báo cáo UBND thành phố tình hình trước, trong và sau Tết.",
        "2. Phòng Quản lý lao động",
        'a) Chủ trì, phối hợp với Công đoàn Khu kinh tế tổ chức chương trình "Tết sum vầy" cho công nhân lao động ngày 07/02/2026.',
        "b) Nắm chắc tình hình quan hệ lao động, kịp thời xử lý tranh chấp lao động, đình công phát sinh dịp Tết.",
        "c) Tổng hợp tình hình nghỉ Tết của doanh nghiệp, gửi Văn phòng trước ngày 09/02/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "a) Đôn đốc các công ty kinh doanh hạ tầng trang trí, chỉnh trang cổng khu công nghiệp, hoàn thành trước ngày 10/02/2026.",
        "b) Phối hợp với Văn phòng tham mưu Lãnh đạo Ban thăm, chúc Tết một số doanh nghiệp tiêu biểu.",
        "4. Phòng Tài nguyên và Môi trường",
        "a) Hướng dẫn các doanh nghiệp thu gom, xử lý chất thải phát sinh trong dịp Tết.",
        "5. Trung tâm Dịch vụ việc làm",
        "a) Phối hợp với Phòng Quản lý lao động tổ chức đưa công nhân về quê đón Tết, báo cáo kết quả trước ngày 15/02/2026.",
        "Yêu cầu các phòng, đơn vị quán triệt cán bộ, công chức, viên chức, người lao động vui Tết tiết kiệm, an toàn, lành mạnh./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Xây dựng lịch trực Tết của Lãnh đạo Ban và các phòng, đơn vị, hoàn thành trước ngày 06/02/2026", (V,), due="2026-02-06"),
        Wanted(
            "Kiểm tra hệ thống điện, phòng cháy chữa cháy, an ninh trật tự tại trụ sở cơ quan trước ngày 12/02/2026", (V,), due="2026-02-12"
        ),
        Wanted("Tổng hợp, báo cáo UBND thành phố tình hình trước, trong và sau Tết", (V,)),
        Wanted('tổ chức chương trình "Tết sum vầy" cho công nhân lao động ngày 07/02/2026', (L,), due="2026-02-07"),
        Wanted("Nắm chắc tình hình quan hệ lao động, kịp thời xử lý tranh chấp lao động, đình công phát sinh dịp Tết", (L,)),
        Wanted("Tổng hợp tình hình nghỉ Tết của doanh nghiệp, gửi Văn phòng trước ngày 09/02/2026", (L,), due="2026-02-09"),
        Wanted(
            "Đôn đốc các công ty kinh doanh hạ tầng trang trí, chỉnh trang cổng khu công nghiệp, hoàn thành trước ngày 10/02/2026",
            (D,),
            due="2026-02-10",
        ),
        Wanted("tham mưu Lãnh đạo Ban thăm, chúc Tết một số doanh nghiệp tiêu biểu", (D,), (V,)),
        Wanted("Hướng dẫn các doanh nghiệp thu gom, xử lý chất thải phát sinh trong dịp Tết", (M,)),
        Wanted("tổ chức đưa công nhân về quê đón Tết, báo cáo kết quả trước ngày 15/02/2026", (T,), (L,), due="2026-02-15"),
    )
    return Document("ab2-6-cong-van-tet.docx", data, wanted, date(2026, 1, 23))


def _city() -> Document:
    row = rows_of(("number", "symbol", "day", "content", "lead", "support", "deadline", "status"))
    rows: list[Any] = [
        ["BIỂU TỔNG HỢP NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu đến ngày 22/01/2026)"],
        [],
        ["STT", "Văn bản giao", None, "Nội dung nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp", "Hạn xử lý", "Tình trạng"],
        [None, "Số, ký hiệu", "Ngày", None, None, None, None, None],
        row(
            1,
            "45/UBND-CT",
            datetime(2026, 1, 6),
            "Báo cáo tiến độ hoàn thành hạ tầng kỹ thuật các khu công nghiệp mới thành lập",
            "Phòng QLĐT",
            "Phòng DN&GSĐT",
            datetime(2026, 1, 30),
            "Đang thực hiện",
            lead=Q,
            support=D,
            due="2026-01-30",
        ),
        row(
            2,
            "61/UBND-NC",
            datetime(2026, 1, 8),
            "Tham mưu triển khai thỏa thuận hợp tác với tỉnh Chungcheongnam (Hàn Quốc)",
            "Văn phòng",
            "Phòng QLĐT",
            datetime(2026, 2, 5),
            "Đang thực hiện",
            lead=V,
            support=Q,
            due="2026-02-05",
        ),
        row(
            3,
            "88/UBND-MT",
            datetime(2026, 1, 9),
            "Rà soát, đề xuất xử lý các cơ sở gây ô nhiễm môi trường trong khu công nghiệp An Dương",
            "Phòng TN&MT",
            None,
            datetime(2026, 2, 10),
            "Đang thực hiện",
            lead=M,
            due="2026-02-10",
        ),
        row(
            4,
            "14/TB-UBND",
            datetime(2026, 1, 12),
            "Đề xuất phương án xây dựng nhà ở xã hội, thiết chế công đoàn phục vụ công nhân",
            "Phòng QLLĐ",
            "Phòng QLĐT; Sở Xây dựng",
            "28/02/2026",
            "Đang thực hiện",
            lead=L,
            support=Q,
            due="2026-02-28",
        ),
        row(
            5,
            "102/UBND-ĐT",
            datetime(2026, 1, 13),
            "Kiểm tra, làm rõ phản ánh của báo chí về dự án chậm tiến độ tại KCN VSIP",
            "Phòng DN&GSĐT",
            "Phòng QLĐT",
            datetime(2026, 1, 28),
            "Đã dự thảo",
            lead=D,
            support=Q,
            due="2026-01-28",
        ),
        row(
            6,
            "110/UBND-TH",
            datetime(2026, 1, 14),
            "Đăng ký chỉ tiêu tăng trưởng và kịch bản tăng trưởng từng quý năm 2026",
            "Phòng QLĐT",
            "Phòng DN&GSĐT",
            datetime(2026, 1, 26),
            "Đang thực hiện",
            lead=Q,
            support=D,
            due="2026-01-26",
        ),
        row(
            7,
            "121/UBND-NV",
            datetime(2026, 1, 15),
            "Rà soát biên chế, sắp xếp đơn vị sự nghiệp công lập",
            "Văn phòng",
            "Trung tâm DVVL",
            "Quý I/2026",
            "Đang thực hiện",
            lead=V,
            support=T,
            due="2026-03-31",
        ),
        row(
            8,
            "129/UBND-VX",
            datetime(2026, 1, 16),
            "Phối hợp tổ chức ngày hội việc làm đầu Xuân",
            "Trung tâm DVVL",
            "Phòng QLLĐ",
            datetime(2026, 2, 27),
            "Mới giao",
            lead=T,
            support=L,
            due="2026-02-27",
        ),
        row(
            9,
            "135/UBND-NC",
            datetime(2026, 1, 19),
            "Tăng cường công tác tiếp công dân, giải quyết khiếu nại, tố cáo",
            "Văn phòng",
            None,
            None,
            "Mới giao",
            lead=V,
            due=None,
        ),
        row(
            10,
            "140/UBND-CT",
            datetime(2026, 1, 20),
            "Cung cấp thông tin về nhu cầu điện của các khu công nghiệp giai đoạn 2026 - 2030",
            "Phòng DN&GSĐT, Phòng QLĐT",
            None,
            "06/02/2026",
            "Mới giao",
            lead=[D, Q],
            due="2026-02-06",
        ),
        [],
        [None, None, None, None, None, "NGƯỜI TỔNG HỢP"],
    ]

    data = workbook(cells(rows), merged=["A4:A5", "B4:C4", "D4:D5", "E4:E5", "F4:F5", "G4:G5", "H4:H5"])
    return Document("ab2-7-nhiem-vu-ubnd-giao.xlsx", data, tasks(rows), date(2026, 1, 23))


def _safety() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "product"))
    table: list[Any] = [
        ["STT", "Nội dung", "Phân công thực hiện", "Thời gian", "Kết quả đầu ra"],
        row(
            "1",
            "Xây dựng Kế hoạch triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026",
            "Phòng QLLĐ chủ trì; Văn phòng phối hợp",
            "Trước 15/3/2026",
            "Kế hoạch",
            lead=L,
            support=V,
            due="2026-03-15",
        ),
        row(
            "2",
            "Tổ chức lễ phát động hưởng ứng Tháng hành động",
            "Phòng QLLĐ chủ trì; Trung tâm DVVL, Văn phòng phối hợp",
            "05/5/2026",
            "Lễ phát động",
            lead=L,
            support=[T, V],
            due="2026-05-05",
        ),
        row(
            "3",
            "Tuyên truyền trên Cổng thông tin điện tử, treo băng rôn, khẩu hiệu",
            "Văn phòng",
            "Từ 20/4 đến 31/5/2026",
            "Tin, bài, ảnh",
            lead=V,
            due="2026-05-31",
        ),
        row(
            "4",
            "Tập huấn công tác an toàn, vệ sinh lao động cho cán bộ chuyên trách của doanh nghiệp",
            "Trung tâm DVVL chủ trì; Phòng QLLĐ phối hợp",
            "Tháng 5/2026",
            "02 lớp tập huấn",
            lead=T,
            support=L,
            due="2026-05-31",
        ),
        row(
            "5",
            "Kiểm tra liên ngành việc chấp hành pháp luật về an toàn lao động",
            "Sở Nội vụ",
            "Tháng 5/2026",
            "Biên bản kiểm tra",
            lead="Sở Nội vụ",
            due="2026-05-31",
            asked=True,
        ),
        row(
            "6",
            "Tự kiểm tra các dự án có nguy cơ cháy nổ, hóa chất",
            "Phòng TN&MT chủ trì; Phòng DN&GSĐT phối hợp",
            "Quý II/2026",
            "Báo cáo",
            lead=M,
            support=D,
            due="2026-06-30",
        ),
        row("7", "Thăm hỏi, tặng quà nạn nhân tai nạn lao động", "Phòng QLLĐ", "Tháng 5/2026", "", lead=L, due="2026-05-31"),
        row(
            "8",
            "Tổng kết, báo cáo kết quả Tháng hành động",
            "Phòng QLLĐ chủ trì; các phòng chuyên môn phối hợp",
            "15/6/2026",
            "Báo cáo gửi Sở Nội vụ",
            lead=L,
            support=PCM,
            due="2026-06-15",
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 322/KH-BQL",
        "Hải Phòng, ngày 22 tháng 01 năm 2026",
        "KẾ HOẠCH",
        "Thực hiện công tác an toàn, vệ sinh lao động năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức, trách nhiệm của người sử dụng lao động và người lao động trong việc chấp hành pháp luật về an toàn, vệ sinh lao động.",
        "2. Các hoạt động phải thiết thực, hiệu quả, tiết kiệm.",
        "II. NỘI DUNG VÀ PHÂN CÔNG",
        cells(table),
        "III. KINH PHÍ THỰC HIỆN",
        "Kinh phí thực hiện từ nguồn ngân sách giao năm 2026 và các nguồn hợp pháp khác.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Quản lý lao động theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
        "2. Văn phòng bố trí kinh phí thực hiện Kế hoạch, xong trước ngày 28/02/2026.",
        "Trên đây là Kế hoạch thực hiện công tác an toàn, vệ sinh lao động năm 2026./.",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, QLLĐ.",
    )
    more = (
        Wanted("theo dõi, đôn đốc việc thực hiện Kế hoạch này", (L,)),
        Wanted("bố trí kinh phí thực hiện Kế hoạch, xong trước ngày 28/02/2026", (V,), due="2026-02-28"),
    )
    return Document("ab2-8-ke-hoach-atvsld.docx", data, tasks(table) + more, date(2026, 1, 26))


def _february() -> Document:
    row = rows_of(("number", "content", "support", "product", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 02 NĂM 2026"],
        ["(Kèm theo Công văn số 358/BQL-VP ngày 27/01/2026)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị phối hợp", "Kết quả", "Thời hạn"],
        ["I", "VĂN PHÒNG"],
        row(1, "Hoàn thành quyết toán ngân sách năm 2025", None, "Báo cáo quyết toán", "27/02/2026", lead=V, due="2026-02-27"),
        row(2, "Tổ chức gặp mặt đầu Xuân", "Các phòng, đơn vị", None, "23/02/2026", lead=V, due="2026-02-23"),
        row(
            3,
            "Trình phê duyệt Kế hoạch đào tạo, bồi dưỡng năm 2026",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quyết định",
            "Tháng 02",
            lead=V,
            support=ALL,
            due="2026-02-28",
        ),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ"],
        row(
            1,
            "Trao giấy chứng nhận đăng ký đầu tư đợt 1 năm 2026",
            "Văn phòng",
            "Hội nghị",
            "06/02/2026",
            lead=Q,
            support=V,
            due="2026-02-06",
        ),
        row(
            2,
            "Thẩm định chủ trương đầu tư 03 dự án hạ tầng khu công nghiệp",
            "P. TN&MT",
            "Báo cáo thẩm định",
            "26/02/2026",
            lead=Q,
            support=M,
            due="2026-02-26",
        ),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ"],
        row(1, "Tổng hợp báo cáo quý IV/2025 của các doanh nghiệp FDI", None, "Báo cáo", "10/02/2026", lead=D, due="2026-02-10"),
        row(
            2,
            "Làm việc với Công ty Sao Đỏ về tiến độ KCN Nam Đình Vũ",
            "P. QLĐT, P. TN&MT",
            "Thông báo kết luận",
            "05/02/2026",
            lead=D,
            support=[Q, M],
            due="2026-02-05",
        ),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG"],
        row(
            1,
            "Thống kê tình hình lao động trở lại làm việc sau Tết",
            "TT DVVL",
            "Báo cáo nhanh",
            "25/02/2026",
            lead=L,
            support=T,
            due="2026-02-25",
        ),
        row(2, "Cấp, gia hạn giấy phép lao động cho người nước ngoài", None, "Giấy phép", "Thường xuyên", lead=L, due=None),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        row(
            1,
            "Thẩm định báo cáo đánh giá tác động môi trường dự án kho ngoại quan Lạch Huyện",
            "P. QLĐT",
            "Quyết định phê duyệt",
            "27/02/2026",
            lead=M,
            support=Q,
            due="2026-02-27",
        ),
        row(2, "Phát động Tết trồng cây tại các khu công nghiệp", "P. DN&GSĐT", None, "24/02/2026", lead=M, support=D, due="2026-02-24"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM"],
        row(1, "Tổ chức sàn giao dịch việc làm đầu năm", "P. QLLĐ", "Sàn giao dịch", "28/02/2026", lead=T, support=L, due="2026-02-28"),
    ]
    return Document("ab2-9-ke-hoach-thang-02.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 1, 29))


def _shortcomings() -> Document:
    row = rows_of(("number", "fault", "content", "lead", "deadline"))
    table: list[Any] = [
        ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Trách nhiệm thực hiện", "Thời hạn hoàn thành"],
        row(
            "1",
            "Tỷ lệ hồ sơ nộp trực tuyến toàn trình còn thấp (62%)",
            "Hướng dẫn, hỗ trợ doanh nghiệp nộp hồ sơ trực tuyến toàn trình",
            "Các phòng chuyên môn",
            "Thường xuyên",
            lead=PCM,
            due=None,
        ),
        row(
            "2",
            "Còn 02 nhiệm vụ UBND thành phố giao quá hạn",
            "Hoàn thành dứt điểm 02 nhiệm vụ quá hạn",
            "Phòng Quản lý đầu tư",
            "31/01/2026",
            lead=Q,
            due="2026-01-31",
        ),
        row(
            "3",
            "Hồ sơ công việc lập chưa đầy đủ trên HpNet",
            "Lập đầy đủ hồ sơ công việc năm 2025 và nộp lưu",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quý I/2026",
            lead=ALL,
            due="2026-03-31",
        ),
        row(
            "4",
            "Cổng thông tin điện tử chậm cập nhật",
            "Phân công cán bộ đầu mối cập nhật tin bài, công khai số liệu",
            "Văn phòng",
            "Trước ngày 05/02/2026",
            lead=V,
            due="2026-02-05",
        ),
        row(
            "5",
            "Chậm trả lời kiến nghị của doanh nghiệp",
            "Rà soát toàn bộ kiến nghị còn tồn, trả lời bằng văn bản",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "10/02/2026",
            lead=D,
            due="2026-02-10",
        ),
        row(
            "6",
            "Chưa niêm yết đầy đủ thủ tục hành chính lĩnh vực môi trường",
            "Niêm yết, công khai đầy đủ 08 thủ tục hành chính",
            "Phòng Tài nguyên và Môi trường",
            "30/01/2026",
            lead=M,
            due="2026-01-30",
        ),
        row(
            "7",
            "Chưa có quy trình ISO cho thủ tục mới",
            "Xây dựng quy trình ISO đối với 03 thủ tục về lao động",
            "Phòng Quản lý lao động",
            "Tháng 3/2026",
            lead=L,
            due="2026-03-31",
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Hải Phòng, ngày 19 tháng 01 năm 2026",
        "PHỤ LỤC",
        "KHẮC PHỤC TỒN TẠI, HẠN CHẾ TRONG CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2025",
        "(Kèm theo Thông báo số 266/TB-BQL ngày 19/01/2026)",
        cells(table),
    )
    return Document("ab2-10-khac-phuc-ton-tai.docx", data, tasks(table), date(2026, 1, 21))


def _reminder() -> Document:
    row = rows_of(("number", "content", "lead", "old", "deadline"))
    table: list[Any] = [
        ["TT", "Nhiệm vụ", "Đơn vị được giao", "Hạn đã giao", "Thời hạn yêu cầu hoàn thành"],
        row(
            "1",
            "Báo cáo đánh giá hiệu quả sử dụng đất các khu công nghiệp",
            "Phòng Tài nguyên và Môi trường",
            "31/12/2025",
            "06/02/2026",
            lead=M,
            due="2026-02-06",
        ),
        row(
            "2",
            "Quy chế phối hợp với Cục Hải quan khu vực III",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "15/12/2025",
            "10/02/2026",
            lead=D,
            due="2026-02-10",
        ),
        row(
            "3", "Phương án xử lý 05 dự án chấm dứt hoạt động", "Phòng Quản lý đầu tư", "31/12/2025", "28/02/2026", lead=Q, due="2026-02-28"
        ),
        row("4", "Kiểm kê tài sản công năm 2025", "Văn phòng", "10/01/2026", "30/01/2026", lead=V, due="2026-01-30"),
        row(
            "5",
            "Đề án nâng cao chất lượng tư vấn giới thiệu việc làm",
            "Trung tâm Dịch vụ việc làm",
            "30/11/2025",
            "27/02/2026",
            lead=T,
            due="2026-02-27",
        ),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 340/BQL-VP",
        "V/v đôn đốc thực hiện nhiệm vụ chậm tiến độ",
        "Hải Phòng, ngày 23 tháng 01 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp",
        "Qua theo dõi, đến ngày 22/01/2026 còn 05 nhiệm vụ Lãnh đạo Ban giao đã quá hạn nhưng chưa hoàn thành. Trưởng ban yêu cầu các đơn vị tập trung thực hiện, cụ thể:",
        cells(table),
        "Giao Văn phòng tổng hợp kết quả thực hiện, báo cáo Trưởng ban trước ngày 05/3/2026./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
    )
    more = (Wanted("tổng hợp kết quả thực hiện, báo cáo Trưởng ban trước ngày 05/3/2026", (V,), due="2026-03-05"),)
    return Document("ab2-11-don-doc.docx", data, tasks(table) + more, date(2026, 1, 26))


def _chat() -> Document:
    text = """Kính gửi các anh chị, em xin chuyển các việc Trưởng ban giao sáng nay (27/01) ạ:
- P. QLĐT: chuẩn bị số liệu thu hút đầu tư tháng 1, gửi VP trước 29/01
- P. QLLĐ: báo cáo nhanh tình hình ngừng việc tại Công ty Regina Miracle, hạn 28/01
- P. DN&GSĐT: mời Công ty Deep C làm việc ngày 03/02 về giải phóng mặt bằng
- P. TN&MT: trả lời công văn của Sở Nông nghiệp và Môi trường về quan trắc tự động, xong trong tuần này
- VP: in thiệp chúc Tết
- Trung tâm: gửi danh sách công nhân đăng ký xe về quê trước ngày 02/02
Em cảm ơn các anh chị ạ.
"""
    wanted = (
        Wanted("chuẩn bị số liệu thu hút đầu tư tháng 1, gửi VP trước 29/01", (Q,), due="2026-01-29"),
        Wanted("báo cáo nhanh tình hình ngừng việc tại Công ty Regina Miracle, hạn 28/01", (L,), due="2026-01-28"),
        Wanted("mời Công ty Deep C làm việc ngày 03/02 về giải phóng mặt bằng", (D,), due="2026-02-03"),
        Wanted("trả lời công văn của Sở Nông nghiệp và Môi trường về quan trắc tự động, xong trong tuần này", (M,), due="2026-02-01"),
        Wanted("in thiệp chúc Tết", (V,)),
        Wanted("gửi danh sách công nhân đăng ký xe về quê trước ngày 02/02", (T,), due="2026-02-02"),
    )
    return Document("ab2-12-tin-nhan.txt", text.encode(), wanted, date(2026, 1, 27))


def _digital() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        row(
            "1",
            "Nâng cấp hệ thống mạng nội bộ, thiết bị bảo mật",
            "Văn phòng",
            "",
            "Quý II/2026",
            "Hệ thống hoàn thành, nghiệm thu",
            lead=V,
            due="2026-06-30",
        ),
        row(
            "2",
            "Triển khai chữ ký số cho 100% công chức, viên chức",
            "",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "31/3/2026",
            "Danh sách cấp chứng thư số",
            lead=V,
            support=ALL,
            due="2026-03-31",
        ),
        row(
            "3",
            "Diễn tập ứng cứu sự cố an toàn thông tin",
            "",
            "Công an thành phố",
            "Tháng 8/2026",
            "Báo cáo kết quả diễn tập",
            lead=V,
            due="2026-08-31",
        ),
        row(
            "4",
            "Xây dựng cơ sở dữ liệu dự án đầu tư",
            "Phòng Quản lý đầu tư",
            "Phòng DN&GSĐT",
            "Quý III/2026",
            "Cơ sở dữ liệu",
            lead=Q,
            support=D,
            due="2026-09-30",
        ),
        row(
            "5",
            "Xây dựng bản đồ số các khu công nghiệp",
            "",
            "Phòng TN&MT",
            "Quý IV/2026",
            "Bản đồ số",
            lead=Q,
            support=M,
            due="2026-12-31",
        ),
        row(
            "6",
            "Kết nối dữ liệu quan trắc nước thải tự động về Trung tâm điều hành thông minh",
            "Phòng TN&MT",
            "Văn phòng",
            "30/9/2026",
            "Dữ liệu kết nối",
            lead=M,
            support=V,
            due="2026-09-30",
        ),
        row("7", "Cập nhật dữ liệu lao động nước ngoài", "Phòng QLLĐ", "", "Hằng tháng", "", lead=L, due=None),
        row(
            "8",
            "Xây dựng ứng dụng kết nối việc làm trên thiết bị di động",
            "Trung tâm DVVL",
            "Phòng QLLĐ, Văn phòng",
            "Quý IV/2026",
            "Ứng dụng",
            lead=T,
            support=[L, V],
            due="2026-12-31",
        ),
        row(
            "9",
            "Tập huấn kỹ năng số, sử dụng trí tuệ nhân tạo trong công việc",
            "Văn phòng",
            "",
            "Tháng 4/2026",
            "Lớp tập huấn",
            lead=V,
            due="2026-04-30",
        ),
    ]
    document = blank()
    for line in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Hải Phòng, ngày 28 tháng 01 năm 2026",
        "PHỤ LỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 371/KH-BQL ngày 28/01/2026)",
    ):
        document.add_paragraph(line)
    grid = [["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian thực hiện", "Sản phẩm"], *cells(rows)]
    table = document.add_table(rows=len(grid), cols=6)
    for at, values in enumerate(grid):
        for column, value in enumerate(values):
            if value:
                table.cell(at, column).text = value
    for first, last in ((1, 3), (4, 5)):
        lead = table.cell(first, 2).text
        table.cell(first, 2).merge(table.cell(last, 2)).text = lead
    document.add_paragraph("Nơi nhận: Các phòng, đơn vị; Lưu: VT.")
    out = io.BytesIO()
    document.save(out)
    return Document("ab2-13-chuyen-doi-so.docx", out.getvalue(), tasks(rows), date(2026, 1, 30))
