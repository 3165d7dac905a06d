# ruff: noqa: E501
"""Papers reaching the chief of office in the autumn of 2026, and the tasks a clerk takes from them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

W = Wanted

# fmt: off


def documents() -> Iterator[Document]:
    yield _city_list()
    yield _week_41()
    yield _inspection()
    yield _digital()
    yield _emulation()
    yield _fire()
    yield _tracking()
    yield _tracking_by_unit()
    yield _minutes()
    yield _chat_monday()
    yield _chat_visit()
    yield _export()
    yield _week_45()


def _head(number: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [f"Số: {number}", f"Hải Phòng, ngày {day}"],
    ]


def _foot(*sent_to: str, title: str, name: str) -> list[list[str]]:
    return [["Nơi nhận:\n" + "\n".join(f"- {one};" for one in sent_to), f"{title}\n\n\n{name}"]]


def _city_list() -> Document:
    columns = ("number", "source", "content", "lead", "support", "deadline", "product", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG THÁNG 9/2026"],
        ["(Kèm theo Công văn số 5126/BQL-VP ngày 21/9/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["TT", "Văn bản giao nhiệm vụ", "Nội dung nhiệm vụ", "Phòng chủ trì", "Phòng phối hợp", "Thời hạn hoàn thành", "Sản phẩm", "Ghi chú"],
        row(
            1,
            "TB 512/TB-UBND ngày 08/9/2026",
            "Rà soát, đề xuất điều chỉnh quy hoạch phân khu xây dựng Khu công nghiệp Nam Đình Vũ (khu 2)",
            "Phòng Quản lý đầu tư",
            "P. TN&MT",
            datetime(2026, 10, 15),
            "Tờ trình UBND TP",
            None,
            lead=Q,
            support=M,
            due="2026-10-15",
        ),
        row(
            2,
            None,
            "Báo cáo khó khăn, vướng mắc trong giải phóng mặt bằng các dự án hạ tầng khu công nghiệp",
            "Phòng Quản lý đầu tư",
            "P. TN&MT; P. DN&GSĐT",
            datetime(2026, 9, 30),
            "Báo cáo",
            "Đồng gửi Sở Tài chính",
            lead=Q,
            support=[M, D],
            due="2026-09-30",
        ),
        row(
            3,
            None,
            "Kiểm tra việc sử dụng đất của các doanh nghiệp chậm đưa đất vào sử dụng trong khu kinh tế Đình Vũ - Cát Hải",
            "Phòng Tài nguyên và Môi trường",
            "P. DN&GSĐT",
            datetime(2026, 11, 20),
            "Báo cáo kết quả kiểm tra",
            None,
            lead=M,
            support=D,
            due="2026-11-20",
        ),
        row(
            4,
            "CV 2841/UBND-KTTH ngày 10/9/2026",
            "Cung cấp số liệu thu hút FDI, DDI 9 tháng đầu năm 2026 phục vụ báo cáo Thành ủy",
            "P. QLĐT",
            None,
            "25/9/2026",
            "Công văn kèm biểu số liệu",
            None,
            lead=Q,
            due="2026-09-25",
        ),
        row(
            5,
            "CV 2877/UBND-VX ngày 11/9/2026",
            "Rà soát nhu cầu nhà ở cho công nhân tại các khu công nghiệp giai đoạn 2026 - 2030",
            "P. QLLĐ",
            "Trung tâm; P. DN&GSĐT",
            "Trước ngày 10/10/2026",
            "Báo cáo",
            None,
            lead=L,
            support=[T, D],
            due="2026-10-10",
        ),
        row(
            6,
            "KH 268/KH-UBND ngày 14/9/2026",
            "Tổ chức tuyên truyền Tháng hành động vì bình đẳng giới cho người lao động trong khu công nghiệp",
            "P. QLLĐ",
            "Trung tâm",
            "Từ 15/11 đến 15/12/2026",
            "Tin bài, báo cáo kết quả",
            None,
            lead=L,
            support=T,
            due="2026-12-15",
        ),
        row(
            7,
            None,
            "Tổ chức ngày hội việc làm tại Khu công nghiệp VSIP",
            "Trung tâm Dịch vụ việc làm",
            "P. QLLĐ",
            "Tháng 11/2026",
            None,
            None,
            lead=T,
            support=L,
            due="2026-11-30",
        ),
        row(
            8,
            "QĐ 3310/QĐ-UBND ngày 15/9/2026",
            "Công bố công khai danh mục thủ tục hành chính sửa đổi, bổ sung thuộc thẩm quyền giải quyết của Ban Quản lý",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Quý IV/2026",
            "Trang niêm yết; Cổng TTĐT",
            None,
            lead=V,
            support=PCM,
            due="2026-12-31",
        ),
        row(
            9,
            "CV 2902/UBND-NC ngày 15/9/2026",
            "Báo cáo kết quả thực hiện công tác tiếp công dân, giải quyết khiếu nại, tố cáo năm 2026",
            "Văn phòng",
            "P. TN&MT, P. QLLĐ",
            "05/11/2026",
            "Báo cáo",
            None,
            lead=V,
            support=[M, L],
            due="2026-11-05",
        ),
        row(
            10,
            "CV 2915/UBND-MT ngày 16/9/2026",
            "Đôn đốc chủ đầu tư hạ tầng các khu công nghiệp lắp đặt trạm quan trắc nước thải tự động, truyền dữ liệu về Sở Nông nghiệp và Môi trường",
            "P. TN&MT",
            None,
            "Thường xuyên",
            None,
            None,
            lead=M,
        ),
        row(
            11,
            None,
            "Lập danh sách các cơ sở phải có giấy phép môi trường trong khu công nghiệp",
            "P. TN&MT",
            "P. DN&GSĐT",
            "31/10/2026",
            "Danh sách (file excel)",
            None,
            lead=M,
            support=D,
            due="2026-10-31",
        ),
        row(
            12,
            "CV 2950/UBND-TCĐT ngày 17/9/2026",
            "Rà soát các dự án vốn ngoài ngân sách chậm tiến độ trên 24 tháng, đề xuất phương án xử lý",
            "Phòng Doanh nghiệp",
            "P. QLĐT",
            "20/10/2026",
            "Báo cáo kèm phụ lục",
            "TB KL của PCT",
            lead=D,
            support=Q,
            due="2026-10-20",
        ),
        row(
            13,
            "CV 2966/UBND-TH ngày 18/9/2026",
            "Đăng ký nội dung Chương trình công tác năm 2027 của UBND thành phố",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "30/10/2026",
            "Văn bản đăng ký",
            None,
            lead=V,
            support=ALL,
            due="2026-10-30",
        ),
        row(
            14,
            None,
            "Tổng hợp kết quả thực hiện nhiệm vụ UBND thành phố giao trên phân hệ NV UBND",
            "Văn phòng",
            None,
            "Hằng tháng",
            "Báo cáo",
            None,
            lead=V,
        ),
        [],
        ["Ghi chú: Các phòng gửi kết quả (file pdf) về tổ Tổng hợp - Văn phòng để báo cáo hoàn thành trên phân hệ NV UBND."],
        [None, None, None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    merged = ["A4:H4", "A5:H5", "B8:B10", "B13:B14", "B17:B18", "B20:B21"]
    return Document("q2 city list", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 9, 24))


def _week_41() -> Document:
    data = word(
        _head("5302/TB-BQL", "06 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tuần 41 năm 2026",
        "Ngày 05/10/2026, tại trụ sở Ban Quản lý Khu kinh tế Hải Phòng, đồng chí Trưởng ban chủ trì họp giao ban tuần. Tham dự có các đồng chí "
        "Phó Trưởng ban, trưởng các phòng chuyên môn và Giám đốc Trung tâm Dịch vụ việc làm.",
        "Sau khi nghe Văn phòng báo cáo kết quả công tác tuần 40, ý kiến của các phòng, đơn vị, đồng chí Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tuần, các phòng, đơn vị đã chủ động bám sát chương trình công tác; thu hút đầu tư đạt 182 triệu USD. Tuy nhiên, một số nhiệm vụ UBND "
        "thành phố giao còn chậm so với yêu cầu.",
        "II. NHIỆM VỤ TRỌNG TÂM TUẦN 41",
        "1. Về công tác quản lý đầu tư, doanh nghiệp",
        "- Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát tiến độ giải phóng mặt bằng Khu công nghiệp Tràng Duệ 3, "
        "báo cáo Lãnh đạo Ban trước ngày 12/10/2026.",
        "- Phòng Quản lý đầu tư hoàn thiện hồ sơ trình UBND thành phố chấp thuận chủ trương đầu tư dự án Nhà máy sản xuất linh kiện điện tử tại Khu công "
        "nghiệp Nam Đình Vũ, hoàn thành trước ngày 15/10/2026.",
        "- Giao Phòng Doanh nghiệp và Giám sát đầu tư tổng hợp danh sách doanh nghiệp chưa nộp báo cáo giám sát, đánh giá đầu tư quý III/2026, "
        "gửi Văn phòng trước ngày 20/10/2026.",
        "2. Về công tác lao động, việc làm",
        "- Phòng Quản lý lao động nắm tình hình quan hệ lao động tại Công ty TNHH Điện tử Ánh Dương, báo cáo đồng chí Phó Trưởng ban phụ trách trong ngày 08/10/2026.",
        "- Trước ngày 16/10/2026, Trung tâm Dịch vụ việc làm báo cáo kết quả kết nối cung - cầu lao động quý III năm 2026.",
        "3. Về tài nguyên, môi trường",
        "Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư, Văn phòng tham mưu văn bản trả lời kiến nghị của cử tri phường Đông Hải "
        "về mùi tại khu vực Đình Vũ; xong trước ngày 14/10/2026.",
        "4. Về cải cách hành chính, công tác văn phòng",
        "- Văn phòng rà soát các nhiệm vụ UBND thành phố giao đến hạn trong tháng 10/2026, thông báo đến từng phòng trước ngày 09/10/2026.",
        "- Yêu cầu các phòng chuyên môn, đơn vị sự nghiệp gửi tài liệu kiểm chứng Chỉ số cải cách hành chính năm 2026 về Văn phòng trước ngày 23/10/2026.",
        "- Giao Văn phòng chủ trì, phối hợp với Trung tâm Dịch vụ việc làm chuẩn bị Hội nghị gặp mặt doanh nghiệp nhân ngày Doanh nhân Việt Nam 13/10/2026.",
        "- Văn phòng tiếp tục thực hiện việc số hóa hồ sơ lưu trữ theo kế hoạch đã được phê duyệt.",
        "III. TỔ CHỨC THỰC HIỆN",
        "Các phòng, đơn vị nghiêm túc quán triệt, nâng cao tinh thần trách nhiệm, chấp hành kỷ luật, kỷ cương hành chính.",
        "Giao Văn phòng theo dõi, đôn đốc, báo cáo Trưởng ban kết quả thực hiện tại cuộc họp giao ban tuần sau.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        _foot("Lãnh đạo Ban", "Các PCM, ĐVSN", "Lưu: VT, VP", title="TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", name="Phạm Anh Tuấn"),
    )
    wanted = (
        W(
            "rà soát tiến độ giải phóng mặt bằng Khu công nghiệp Tràng Duệ 3, báo cáo Lãnh đạo Ban trước ngày 12/10/2026",
            (Q,), (M,), due="2026-10-12",
        ),
        W(
            "hoàn thiện hồ sơ trình UBND thành phố chấp thuận chủ trương đầu tư dự án Nhà máy sản xuất linh kiện điện tử tại Khu công nghiệp Nam Đình Vũ, "
            "hoàn thành trước ngày 15/10/2026",
            (Q,), due="2026-10-15",
        ),
        W(
            "tổng hợp danh sách doanh nghiệp chưa nộp báo cáo giám sát, đánh giá đầu tư quý III/2026, gửi Văn phòng trước ngày 20/10/2026",
            (D,), due="2026-10-20",
        ),
        W(
            "nắm tình hình quan hệ lao động tại Công ty TNHH Điện tử Ánh Dương, báo cáo đồng chí Phó Trưởng ban phụ trách trong ngày 08/10/2026",
            (L,), due="2026-10-08",
        ),
        W("báo cáo kết quả kết nối cung - cầu lao động quý III năm 2026", (T,), due="2026-10-16"),
        W(
            "tham mưu văn bản trả lời kiến nghị của cử tri phường Đông Hải về mùi tại khu vực Đình Vũ; xong trước ngày 14/10/2026",
            (M,), (Q, V), due="2026-10-14",
        ),
        W(
            "rà soát các nhiệm vụ UBND thành phố giao đến hạn trong tháng 10/2026, thông báo đến từng phòng trước ngày 09/10/2026",
            (V,), due="2026-10-09",
        ),
        W(
            "gửi tài liệu kiểm chứng Chỉ số cải cách hành chính năm 2026 về Văn phòng trước ngày 23/10/2026",
            (ALL,), due="2026-10-23",
        ),
        W("chuẩn bị Hội nghị gặp mặt doanh nghiệp nhân ngày Doanh nhân Việt Nam 13/10/2026", (V,), (T,), due="2026-10-13"),
        W("tiếp tục thực hiện việc số hóa hồ sơ lưu trữ theo kế hoạch đã được phê duyệt", (V,)),
        W("theo dõi, đôn đốc, báo cáo Trưởng ban kết quả thực hiện tại cuộc họp giao ban tuần sau", (V,)),
    )
    return Document("q2 week 41", data, wanted, date(2026, 10, 7))


def _inspection() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    annex: list[Any] = [
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Kết quả/sản phẩm"],
        row(
            "1", "Ban hành Quyết định thành lập Đoàn kiểm tra", "Văn phòng", "", "Trước ngày 09/10/2026", "Quyết định",
            lead=V, due="2026-10-09",
        ),
        row(
            "2", "Xây dựng đề cương báo cáo, gửi các phòng, đơn vị được kiểm tra", "Văn phòng", "Phòng Quản lý lao động",
            "12/10/2026", "Đề cương", lead=V, support=L, due="2026-10-12",
        ),
        row(
            "3", "Tự kiểm tra, báo cáo kết quả tự kiểm tra gửi Đoàn kiểm tra", "Các phòng chuyên môn, đơn vị sự nghiệp", "",
            "16/10/2026", "Báo cáo tự kiểm tra", lead=ALL, due="2026-10-16",
        ),
        row(
            "4", "Tiến hành kiểm tra trực tiếp tại các phòng, đơn vị", "Văn phòng", "Các phòng chuyên môn", "Từ 19/10 đến 30/10/2026",
            "Biên bản kiểm tra", lead=V, support=PCM, due="2026-10-30",
        ),
        row(
            "5", "Kiểm tra hồ sơ giải quyết thủ tục hành chính trên hệ thống một cửa điện tử", "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng",
            "28/10/2026", "Phiếu kiểm tra", lead=D, support=V, due="2026-10-28",
        ),
        row(
            "6", "Tổng hợp, trình Trưởng ban Thông báo kết quả kiểm tra", "Văn phòng", "", "10/11/2026", "Thông báo kết quả",
            lead=V, due="2026-11-10",
        ),
        row(
            "7", "Khắc phục tồn tại, hạn chế sau kiểm tra", "Các phòng, đơn vị được kiểm tra", "", "30/11/2026", "Báo cáo khắc phục",
            lead=(), due="2026-11-30", asked=True,
        ),
    ]
    data = word(
        _head("5288/KH-BQL", "05 tháng 10 năm 2026"),
        "KẾ HOẠCH",
        "Kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương công vụ năm 2026",
        "Căn cứ Kế hoạch số 120/KH-BQL ngày 15/01/2026 của Ban Quản lý về cải cách hành chính năm 2026, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch "
        "kiểm tra như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Đánh giá đúng thực trạng công tác cải cách hành chính, việc chấp hành kỷ luật, kỷ cương tại các phòng, đơn vị.",
        "2. Việc kiểm tra bảo đảm khách quan, đúng quy định, không gây cản trở hoạt động bình thường của đơn vị.",
        "II. NỘI DUNG, THỜI GIAN KIỂM TRA",
        "1. Nội dung: việc chấp hành thời gian làm việc, văn hóa công sở; kết quả giải quyết thủ tục hành chính; lập hồ sơ công việc điện tử.",
        "2. Thời kỳ kiểm tra: từ ngày 15/12/2025 đến thời điểm kiểm tra.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng",
        "- Tham mưu thành lập Đoàn kiểm tra theo Phụ lục kèm theo Kế hoạch này.",
        "- Bố trí phương tiện, kinh phí phục vụ Đoàn kiểm tra.",
        "2. Phòng Quản lý lao động",
        "- Cử 01 công chức tham gia Đoàn kiểm tra, gửi danh sách về Văn phòng trước ngày 08/10/2026.",
        "3. Các phòng chuyên môn, đơn vị sự nghiệp",
        "- Chuẩn bị đầy đủ hồ sơ, tài liệu theo yêu cầu của Đoàn kiểm tra.",
        "Trên đây là Kế hoạch kiểm tra công tác cải cách hành chính năm 2026, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        _foot("Lãnh đạo Ban", "Các PCM, ĐVSN", "Lưu: VT, VP", title="KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", name="Nguyễn Văn Thắng"),
        "PHỤ LỤC I",
        "TIẾN ĐỘ TRIỂN KHAI THỰC HIỆN",
        "(Kèm theo Kế hoạch số 5288/KH-BQL ngày 05/10/2026)",
        cells(annex),
        "PHỤ LỤC II",
        "LỊCH KIỂM TRA TRỰC TIẾP",
        [
            ["STT", "Đơn vị được kiểm tra", "Ngày kiểm tra", "Buổi", "Địa điểm"],
            ["1", "Phòng Quản lý đầu tư", "20/10/2026", "Sáng", "Phòng họp tầng 3"],
            ["2", "Phòng Tài nguyên và Môi trường", "20/10/2026", "Chiều", "Phòng họp tầng 3"],
            ["3", "Trung tâm Dịch vụ việc làm", "22/10/2026", "Sáng", "Trụ sở Trung tâm"],
        ],
    )
    wanted = (
        W("Tham mưu thành lập Đoàn kiểm tra theo Phụ lục kèm theo Kế hoạch này", (V,)),
        W("Bố trí phương tiện, kinh phí phục vụ Đoàn kiểm tra", (V,)),
        W("Cử 01 công chức tham gia Đoàn kiểm tra, gửi danh sách về Văn phòng trước ngày 08/10/2026", (L,), due="2026-10-08"),
        W("Chuẩn bị đầy đủ hồ sơ, tài liệu theo yêu cầu của Đoàn kiểm tra", (ALL,)),
        *tasks(annex),
    )
    return Document("q2 inspection", data, wanted, date(2026, 10, 7))


def _digital() -> Document:
    columns = ("number", "content", "target", "lead", "support", "from", "to", "product", "total", "budget", "other", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHỤ LỤC 01: NHIỆM VỤ CHUYỂN ĐỔI SỐ QUÝ IV/2026 VÀ NĂM 2027"],
        ["(Kèm theo Kế hoạch số 5410/KH-BQL ngày 12/10/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [
            "TT", "Nhiệm vụ", "Chỉ tiêu", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", None, "Sản phẩm đầu ra",
            "Kinh phí (triệu đồng)", None, None, "Ghi chú",
        ],
        [None, None, None, None, None, "Bắt đầu", "Hoàn thành", None, "Tổng", "Ngân sách", "Nguồn khác", None],
        ["I", "HẠ TẦNG SỐ"],
        row(
            1, "Nâng cấp mạng nội bộ, thiết bị tường lửa tại trụ sở Ban Quản lý", "100% máy trạm", "Văn phòng", None, "10/2026", "12/2026",
            "Biên bản nghiệm thu", 850, 850, None, None, lead=V, due="2026-12-31",
        ),
        row(
            2, "Trang bị phòng họp trực tuyến kết nối với UBND thành phố", "01 phòng", "Văn phòng", "Trung tâm Dịch vụ việc làm", "11/2026", "Quý I/2027",
            "Phòng họp trực tuyến", 420, 420, None, None, lead=V, support=T, due="2027-03-31",
        ),
        row(
            3, "Phối hợp với Viettel Hải Phòng phủ sóng 5G tại các khu công nghiệp", "08 KCN", "P. DN&GSĐT", "P. QLĐT", "10/2026", "30/6/2027",
            None, None, None, None, "Doanh nghiệp viễn thông đầu tư", lead=D, support=Q, due="2027-06-30",
        ),
        ["II", "DỮ LIỆU SỐ"],
        row(
            4, "Xây dựng cơ sở dữ liệu dự án đầu tư trong khu công nghiệp, khu kinh tế", "100% dự án", "Phòng Quản lý đầu tư", "Các phòng chuyên môn",
            "10/2026", "Quý II/2027", "CSDL dự án đầu tư", 1500, 1500, None, None, lead=Q, support=PCM, due="2027-06-30",
        ),
        row(
            5, "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực", "≥ 80%", "Văn phòng", "P. QLĐT, P. QLLĐ, P. TN&MT", "10/2026", "31/12/2026",
            "Kho dữ liệu điện tử", 300, 300, None, None, lead=V, support=[Q, L, M], due="2026-12-31",
        ),
        row(
            6, "Cập nhật dữ liệu lao động nước ngoài vào phần mềm quản lý lao động", "100%", "P. QLLĐ", None, "10/2026", "Thường xuyên",
            "Dữ liệu trên phần mềm", None, None, None, None, lead=L,
        ),
        row(
            7, "Kết nối dữ liệu quan trắc tự động của các khu công nghiệp về Ban Quản lý", "10 trạm", "P. TN&MT", "Văn phòng", "01/2027", "Quý III/2027",
            "Phân hệ giám sát môi trường", 600, 400, 200, None, lead=M, support=V, due="2027-09-30",
        ),
        ["III", "CHÍNH QUYỀN SỐ"],
        row(
            8, "Cấu hình quy trình điện tử đối với thủ tục hành chính sửa đổi, bổ sung", "100% TTHC", "Văn phòng", "Các phòng chuyên môn", "10/2026", "15/11/2026",
            "Quy trình trên hệ thống", None, None, None, None, lead=V, support=PCM, due="2026-11-15",
        ),
        row(
            9, "Đề xuất danh mục dịch vụ công trực tuyến toàn trình năm 2027", None, "Văn phòng", "Các phòng chuyên môn", "11/2026", "30/11/2026",
            "Danh mục", None, None, None, None, lead=V, support=PCM, due="2026-11-30",
        ),
        row(
            10, "Thí điểm trợ lý ảo hỗ trợ nhà đầu tư trên Cổng thông tin điện tử", None, "Trung tâm Dịch vụ việc làm", "P. QLĐT", "01/2027", "Năm 2027",
            "Trợ lý ảo", 250, 250, None, None, lead=T, support=Q, due="2027-12-31",
        ),
        ["IV", "AN TOÀN THÔNG TIN, NHÂN LỰC SỐ"],
        row(
            11, "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin", "02 hệ thống", "Văn phòng", None, "10/2026", "20/12/2026",
            "Quyết định phê duyệt", 80, 80, None, "Xin ý kiến Công an thành phố", lead=V, due="2026-12-20",
        ),
        row(
            12, "Tập huấn kỹ năng số, ứng dụng trí tuệ nhân tạo cho công chức, viên chức", "02 lớp", "Văn phòng", "Trung tâm", "10/2026", "25/11/2026 và 18/12/2026",
            "Lớp tập huấn", 60, 60, None, None, lead=V, support=T, due="2026-12-18",
        ),
        [None, "Tổng cộng", None, None, None, None, None, None, 4060, 3860, 200, None],
    ]
    more = ("number", "content", "lead", "sharing", "deadline", "note")
    line = rows_of(more)
    second: list[Any] = [
        ["PHỤ LỤC 02: CHIA SẺ DỮ LIỆU MỞ"],
        ["TT", "Bộ dữ liệu cần cung cấp", "Đơn vị cung cấp", "Hình thức", "Thời hạn", "Ghi chú"],
        line(1, "Danh mục khu công nghiệp và tỷ lệ lấp đầy", "Phòng Quản lý đầu tư", "Tệp excel", datetime(2026, 11, 15), None, lead=Q, due="2026-11-15"),
        line(2, "Danh sách doanh nghiệp đang hoạt động trong khu công nghiệp", "Phòng Doanh nghiệp và GSĐT", "API", datetime(2026, 12, 15), None, lead=D, due="2026-12-15"),
        line(3, "Nhu cầu tuyển dụng lao động của doanh nghiệp", "Trung tâm Dịch vụ việc làm", "Tệp excel", "Hằng quý", None, lead=T),
    ]
    merged = ["A2:L2", "A3:L3", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:G4", "H4:H5", "I4:K4", "L4:L5"]
    data = workbook(cells(rows), cells(second), merged=merged)
    return Document("q2 digital", data, (*tasks(rows), *tasks(second)), date(2026, 10, 15))


def _emulation() -> Document:
    data = word(
        _head("5355/KH-BQL", "08 tháng 10 năm 2026"),
        "KẾ HOẠCH",
        "Tổ chức phong trào thi đua nước rút hoàn thành nhiệm vụ năm 2026",
        "Thực hiện Kế hoạch số 281/KH-UBND ngày 22/9/2026 của UBND thành phố, Ban Quản lý Khu kinh tế Hải Phòng xây dựng Kế hoạch tổ chức phong trào thi đua như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Tạo khí thế thi đua sôi nổi, phấn đấu hoàn thành vượt mức các chỉ tiêu năm 2026.",
        "2. Phong trào thi đua phải thiết thực, tránh hình thức; gắn với trách nhiệm người đứng đầu.",
        "II. NỘI DUNG THI ĐUA",
        "1. Thi đua thu hút đầu tư, phấn đấu đạt 3,5 tỷ USD vốn FDI.",
        "2. Thi đua giải quyết 100% hồ sơ thủ tục hành chính đúng và trước hạn.",
        "III. THỜI GIAN",
        "Phong trào được phát động từ ngày 10/10/2026, tổng kết vào tháng 12/2026.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp:",
        "a) Xây dựng kế hoạch, đăng ký thi đua gửi về Văn phòng trước ngày 20/10/2026;",
        "b) Bình xét, đề nghị khen thưởng tập thể, cá nhân tiêu biểu, gửi hồ sơ về Văn phòng trước ngày 05/12/2026.",
        "2. Văn phòng:",
        "a) Tham mưu Trưởng ban tổ chức Lễ phát động phong trào thi đua, thời gian ngày 16/10/2026;",
        "b) Xây dựng tiêu chí chấm điểm thi đua, trình Hội đồng Thi đua - Khen thưởng trước ngày 25/10/2026;",
        "c) Theo dõi, tổng hợp kết quả thi đua của các phòng, đơn vị hằng tháng;",
        "d) Thẩm định hồ sơ, trình Trưởng ban quyết định khen thưởng trước ngày 15/12/2026.",
        "3. Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Văn phòng tuyên truyền gương người tốt, việc tốt trên Cổng thông tin điện tử và fanpage của Ban Quản lý.",
        "4. Phòng Quản lý lao động vận động doanh nghiệp trong khu công nghiệp hưởng ứng phong trào thi đua, báo cáo kết quả trong quý IV/2026.",
        "5. Đề nghị Công đoàn Khu kinh tế Hải Phòng phát động phong trào thi đua trong đoàn viên, người lao động.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để tổng hợp, báo cáo Trưởng ban xem xét, quyết định./.",
        _foot("Ban TĐKT thành phố", "Lãnh đạo Ban", "Các PCM, ĐVSN", "Lưu: VT, VP", title="TRƯỞNG BAN", name="Lê Trung Kiên"),
    )
    wanted = (
        W("Xây dựng kế hoạch, đăng ký thi đua gửi về Văn phòng trước ngày 20/10/2026", (ALL,), due="2026-10-20"),
        W(
            "Bình xét, đề nghị khen thưởng tập thể, cá nhân tiêu biểu, gửi hồ sơ về Văn phòng trước ngày 05/12/2026",
            (ALL,), due="2026-12-05",
        ),
        W("Tham mưu Trưởng ban tổ chức Lễ phát động phong trào thi đua, thời gian ngày 16/10/2026", (V,), due="2026-10-16"),
        W("Xây dựng tiêu chí chấm điểm thi đua, trình Hội đồng Thi đua - Khen thưởng trước ngày 25/10/2026", (V,), due="2026-10-25"),
        W("Theo dõi, tổng hợp kết quả thi đua của các phòng, đơn vị hằng tháng", (V,)),
        W("Thẩm định hồ sơ, trình Trưởng ban quyết định khen thưởng trước ngày 15/12/2026", (V,), due="2026-12-15"),
        W("tuyên truyền gương người tốt, việc tốt trên Cổng thông tin điện tử và fanpage của Ban Quản lý", (T,), (V,)),
        W(
            "vận động doanh nghiệp trong khu công nghiệp hưởng ứng phong trào thi đua, báo cáo kết quả trong quý IV/2026",
            (L,), due="2026-12-31",
        ),
        W("phát động phong trào thi đua trong đoàn viên, người lao động", ("Công đoàn Khu kinh tế Hải Phòng",), asked=True),
    )
    return Document("q2 emulation", data, wanted, date(2026, 10, 12))


def _fire() -> Document:
    columns = ("number", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Công việc", "Đơn vị thực hiện", "Thời gian", "Ghi chú"],
        row("1", "Kiểm tra, nạp lại bình chữa cháy tại trụ sở", "Văn phòng", "Trước 15/11/2026", "48 bình", lead=V, due="2026-11-15"),
        row("2", "Bảo dưỡng hệ thống báo cháy tự động, máy bơm chữa cháy", "Văn phòng", "Tháng 11/2026", "Thuê đơn vị có chức năng", lead=V, due="2026-11-30"),
        row("3", "Kiểm tra hệ thống điện tại sàn giao dịch việc làm", "Trung tâm Dịch vụ việc làm", "20/11/2026", "", lead=T, due="2026-11-20"),
        row("4", "Thực tập phương án chữa cháy, cứu nạn, cứu hộ", "Văn phòng, Trung tâm Dịch vụ việc làm", "Quý IV/2026", "", lead=[V, T], due="2026-12-31"),
    ]
    data = word(
        _head("5611/KH-BQL", "26 tháng 10 năm 2026"),
        "KẾ HOẠCH",
        "Bảo đảm an toàn phòng cháy, chữa cháy và cứu nạn, cứu hộ mùa hanh khô năm 2026 - 2027",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Chủ động phòng ngừa, hạn chế đến mức thấp nhất số vụ cháy, nổ và thiệt hại do cháy, nổ gây ra tại trụ sở và trong các khu công nghiệp.",
        "II. NHIỆM VỤ CỤ THỂ",
        "1. Văn phòng",
        "- Kiện toàn Đội phòng cháy, chữa cháy cơ sở trước ngày 05/11/2026.",
        "- Phối hợp với Phòng Cảnh sát PCCC và CNCH - Công an thành phố tổ chức tập huấn nghiệp vụ cho Đội phòng cháy, chữa cháy cơ sở trong tháng 11/2026.",
        "- Rà soát, sửa đổi Nội quy phòng cháy, chữa cháy của cơ quan.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Chủ trì, phối hợp với Phòng Quản lý lao động lập danh sách doanh nghiệp có nguy cơ cháy, nổ cao trong khu công nghiệp, báo cáo Trưởng ban trước ngày 10/11/2026.",
        "- Có văn bản yêu cầu chủ đầu tư hạ tầng khu công nghiệp kiểm tra trụ nước, đường giao thông phục vụ chữa cháy.",
        "3. Phòng Quản lý đầu tư",
        "- Kiểm tra việc chấp hành quy định về phòng cháy, chữa cháy trong quản lý trật tự xây dựng tại các khu công nghiệp, hoàn thành trước ngày 25/12/2026.",
        "4. Các phòng chuyên môn, Trung tâm Dịch vụ việc làm",
        "- Tắt toàn bộ thiết bị điện trước khi ra về; ký cam kết an toàn phòng cháy, chữa cháy gửi Văn phòng trước ngày 06/11/2026.",
        "III. KINH PHÍ",
        "Kinh phí thực hiện từ nguồn chi thường xuyên năm 2026 và các nguồn hợp pháp khác.",
        "IV. LỊCH KIỂM TRA, BẢO DƯỠNG",
        cells(table),
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        _foot("Công an thành phố", "Lãnh đạo Ban", "Các PCM, ĐVSN", "Lưu: VT, VP", title="KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", name="Nguyễn Văn Thắng"),
    )
    wanted = (
        W("Kiện toàn Đội phòng cháy, chữa cháy cơ sở trước ngày 05/11/2026", (V,), due="2026-11-05"),
        W("tổ chức tập huấn nghiệp vụ cho Đội phòng cháy, chữa cháy cơ sở trong tháng 11/2026", (V,), due="2026-11-30"),
        W("Rà soát, sửa đổi Nội quy phòng cháy, chữa cháy của cơ quan", (V,)),
        W(
            "lập danh sách doanh nghiệp có nguy cơ cháy, nổ cao trong khu công nghiệp, báo cáo Trưởng ban trước ngày 10/11/2026",
            (D,), (L,), due="2026-11-10",
        ),
        W("Có văn bản yêu cầu chủ đầu tư hạ tầng khu công nghiệp kiểm tra trụ nước, đường giao thông phục vụ chữa cháy", (D,)),
        W(
            "Kiểm tra việc chấp hành quy định về phòng cháy, chữa cháy trong quản lý trật tự xây dựng tại các khu công nghiệp, hoàn thành trước ngày 25/12/2026",
            (Q,), due="2026-12-25",
        ),
        W(
            "Tắt toàn bộ thiết bị điện trước khi ra về; ký cam kết an toàn phòng cháy, chữa cháy gửi Văn phòng trước ngày 06/11/2026",
            (PCM, T), due="2026-11-06",
        ),
        *tasks(table),
    )
    return Document("q2 fire", data, wanted, date(2026, 10, 29))


def _tracking() -> Document:
    columns = ("number", "content", "source", "lead", "support", "given", "deadline", "state", "result")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BIỂU THEO DÕI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ LÃNH ĐẠO BAN GIAO"],
        ["(Số liệu cập nhật đến ngày 30/9/2026)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Văn bản giao", "Chủ trì", "Phối hợp", "Ngày giao", "Hạn hoàn thành", "Trạng thái", "Kết quả/nguyên nhân chậm"],
        row(
            1, "Tham mưu Quy chế làm việc sửa đổi của Ban Quản lý", "TB 4610/TB-BQL", "VP", "Các phòng chuyên môn", datetime(2026, 8, 3), datetime(2026, 9, 15),
            "Đã hoàn thành", "QĐ 4980/QĐ-BQL ngày 14/9/2026", lead=V, support=PCM, due="2026-09-15",
        ),
        row(
            2, "Báo cáo kết quả kiểm tra đột xuất tại Công ty TNHH Hóa chất Minh Hải", "TB 4610/TB-BQL", "P. TN&MT", "P. QLLĐ", datetime(2026, 8, 3), datetime(2026, 8, 31),
            "Hoàn thành quá hạn", "Báo cáo ngày 07/9/2026", lead=M, support=L, due="2026-08-31",
        ),
        row(
            3, "Xây dựng phương án giá dịch vụ đưa người lao động đi phỏng vấn", "BB họp 12/8/2026", "Trung tâm", "VP", datetime(2026, 8, 14), datetime(2026, 10, 10),
            "Đang thực hiện", "Đã có dự thảo lần 1", lead=T, support=V, due="2026-10-10",
        ),
        row(
            4, "Rà soát các dự án thứ cấp hết thời hạn hoạt động trước năm 2030", "TB 4702/TB-BQL", "P. QLĐT", "P. DN&GSĐT", datetime(2026, 8, 17), datetime(2026, 9, 25),
            "Quá hạn", "Chờ số liệu của Thuế thành phố", lead=Q, support=D, due="2026-09-25",
        ),
        row(
            5, "Trả lời kiến nghị của Hiệp hội doanh nghiệp Nhật Bản về thủ tục cấp giấy phép lao động", "CV đến 6012", "P. QLLĐ", None, datetime(2026, 8, 20), datetime(2026, 9, 5),
            "Đã hoàn thành", "CV 4875/BQL-QLLĐ", lead=L, due="2026-09-05",
        ),
        row(
            6, "Cập nhật bản đồ hiện trạng sử dụng đất khu kinh tế ven biển phía Nam", "TB 4702/TB-BQL", "P. TN&MT", "P. QLĐT", datetime(2026, 8, 17), "Quý IV/2026",
            "Đang thực hiện", None, lead=M, support=Q, due="2026-12-31",
        ),
        row(
            7, "Lập hồ sơ thanh lý tài sản công hết khấu hao", "TB 4702/TB-BQL", "VP", "Trung tâm", datetime(2026, 8, 17), "30/9/2026 (gia hạn đến 20/10/2026)",
            "Đang thực hiện", "Được gia hạn tại Tờ trình 88/TTr-VP", lead=V, support=T, due="2026-10-20",
        ),
        row(
            8, "Theo dõi tình hình nợ lương, nợ bảo hiểm xã hội của doanh nghiệp trong khu công nghiệp", "CĐ trực tiếp", "P. QLLĐ", "P. DN&GSĐT", datetime(2026, 9, 1), "Thường xuyên",
            "Đang thực hiện", "Báo cáo tháng 9 đã gửi", lead=L, support=D,
        ),
        row(
            9, "Chuẩn bị nội dung làm việc với Đoàn công tác Bộ Tài chính ngày 06/10/2026", "CĐ trực tiếp", "P. QLĐT", "VP; P. DN&GSĐT", datetime(2026, 9, 22), None,
            "Đang thực hiện", None, lead=Q, support=[V, D], due="2026-10-06",
        ),
        row(
            10, "Thẩm định báo cáo đánh giá tác động môi trường dự án Kho cảng Lạch Huyện mở rộng", "CV đến 6240", "P. TN&MT", None, datetime(2026, 9, 7), datetime(2026, 10, 22),
            "Chưa đến hạn", None, lead=M, due="2026-10-22",
        ),
        row(
            11, "Tổng hợp vướng mắc của doanh nghiệp về hoàn thuế giá trị gia tăng", "TB 5011/TB-BQL", "P. DN&GSĐT", None, datetime(2026, 9, 16), "Trước 12/10/2026",
            "Chưa thực hiện", None, lead=D, due="2026-10-12",
        ),
        row(
            12, "Xây dựng vị trí việc làm, cơ cấu ngạch công chức theo hướng dẫn của Sở Nội vụ", "TB 5011/TB-BQL", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp", datetime(2026, 9, 16), "Theo hướng dẫn của Sở Nội vụ",
            "Chưa thực hiện", "Sở Nội vụ chưa có hướng dẫn", lead=V, support=ALL,
        ),
        ["Tổng số: 12 nhiệm vụ; đã hoàn thành: 03; đang thực hiện: 05; quá hạn: 01; chưa thực hiện, chưa đến hạn: 03"],
    ]
    return Document("q2 tracking", workbook(cells(rows), merged=["A1:I1", "A2:I2", "A17:I17"]), tasks(rows), date(2026, 10, 2))


def _tracking_by_unit() -> Document:
    columns = ("number", "content", "deadline", "done", "doing", "not", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Thời hạn", "Đã xong", "Đang làm", "Chưa làm", "Ghi chú"],
        ["I", "VĂN PHÒNG", "", "", "", "", ""],
        row("1", "Báo cáo công tác tháng 10, chương trình công tác tháng 11/2026", "25/10/2026", "x", "", "", "", lead=V, due="2026-10-25"),
        row("2", "Dự toán kinh phí năm 2027", "10/11/2026", "", "x", "", "Chờ số kiểm tra của Sở Tài chính", lead=V, due="2026-11-10"),
        row("3", "Lịch tiếp công dân quý IV/2026", "05/10/2026", "x", "", "", "Đã niêm yết", lead=V, due="2026-10-05"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ", "", "", "", "", ""],
        row("1", "Cấp điều chỉnh Giấy chứng nhận đăng ký đầu tư dự án Nhà máy lốp xe Đại Dương", "12/11/2026", "", "x", "", "", lead=Q, due="2026-11-12"),
        row("2", "Đề án xúc tiến đầu tư năm 2027", "30/11/2026", "", "x", "", "Phối hợp Trung tâm", lead=Q, due="2026-11-30"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ", "", "", "", "", ""],
        row("1", "Giám sát đánh giá 05 dự án theo kế hoạch năm", "Quý IV/2026", "", "x", "", "Đã xong 03/05", lead=D, due="2026-12-31"),
        row("2", "Đối thoại doanh nghiệp Hàn Quốc", "18/11/2026", "", "", "x", "", lead=D, due="2026-11-18"),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG", "", "", "", "", ""],
        row("1", "Cấp giấy phép lao động cho người nước ngoài theo hồ sơ tiếp nhận", "Thường xuyên", "", "x", "", "", lead=L),
        row("2", "Kiểm tra an toàn vệ sinh lao động tại 06 doanh nghiệp", "Tháng 11/2026", "", "", "x", "", lead=L, due="2026-11-30"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", "", "", "", ""],
        row("1", "Báo cáo công tác bảo vệ môi trường khu công nghiệp năm 2026", "15/12/2026", "", "", "x", "", lead=M, due="2026-12-15"),
        row("2", "Giao đất đợt 2 cho Công ty CP Khu công nghiệp Đình Vũ", "Sau khi UBND thành phố có quyết định thu hồi đất", "", "", "x", "", lead=M),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", "", "", "", ""],
        row("1", "Phiên giao dịch việc làm lưu động tại KCN Nomura", "07/11 và 21/11/2026", "", "x", "", "", lead=T, due="2026-11-21"),
        row("2", "Bản tin thị trường lao động quý III/2026", "31/10/2026", "x", "", "", "", lead=T, due="2026-10-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "BẢNG THEO DÕI CÔNG VIỆC CÁC PHÒNG, ĐƠN VỊ",
        "(Tính đến ngày 02/11/2026)",
        cells(rows),
        "Người lập biểu: Nguyễn Thị Hương",
    )
    return Document("q2 tracking by unit", data, tasks(rows), date(2026, 11, 4))


def _minutes() -> Document:
    data = word(
        _head("     /BB-BQL", "21 tháng 10 năm 2026"),
        "BIÊN BẢN",
        "Họp tiến độ dự án \"Xây dựng hệ thống thông tin quản lý khu công nghiệp, khu kinh tế Hải Phòng\"",
        "Thời gian: 14 giờ 00 ngày 21/10/2026.",
        "Địa điểm: Phòng họp tầng 3, trụ sở Ban Quản lý.",
        "Thành phần:",
        "- Chủ trì: ông Nguyễn Văn Thắng - Phó Trưởng ban.",
        "- Đại diện Văn phòng, Phòng Quản lý đầu tư, Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Quản lý lao động.",
        "- Nhà thầu: Công ty Cổ phần Công nghệ Hải An.",
        "- Thư ký: bà Nguyễn Thị Hương - chuyên viên Văn phòng.",
        "I. NỘI DUNG BÁO CÁO",
        "Đại diện nhà thầu báo cáo: đã hoàn thành 70% khối lượng; phân hệ quản lý dự án đã cài đặt thử nghiệm từ ngày 05/10/2026; phân hệ lao động chậm 02 tuần do "
        "chưa thống nhất biểu mẫu.",
        "II. Ý KIẾN THẢO LUẬN",
        "- Ông Trần Quốc Nam (Phòng Quản lý đầu tư): giao diện nhập liệu còn nhiều trường trùng lặp, tốc độ tra cứu chậm.",
        "- Bà Lê Thu Hà (Phòng Quản lý lao động): biểu mẫu báo cáo lao động đã thay đổi theo Nghị định mới.",
        "- Ông Vũ Đức Anh (Văn phòng): hồ sơ nghiệm thu giai đoạn 1 còn thiếu biên bản kiểm thử.",
        "III. KẾT LUẬN",
        "Chủ trì cuộc họp kết luận:",
        "1. Thống nhất tiến độ nghiệm thu toàn bộ hệ thống trong năm 2026.",
        "2. Phòng Quản lý lao động chốt biểu mẫu báo cáo lao động, gửi nhà thầu trước ngày 26/10/2026.",
        "3. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư rà soát danh mục trường dữ liệu dự án; hoàn thành trước ngày 30/10/2026.",
        "4. Công ty Cổ phần Công nghệ Hải An bổ sung biên bản kiểm thử giai đoạn 1, khắc phục lỗi tốc độ tra cứu trước ngày 04/11/2026.",
        "5. Giao Văn phòng:",
        "- Kiểm tra hồ sơ nghiệm thu, thanh toán giai đoạn 1 trước ngày 10/11/2026;",
        "- Bố trí máy chủ dự phòng phục vụ vận hành thử;",
        "- Mời Sở Khoa học và Công nghệ dự cuộc họp nghiệm thu ngày 18/11/2026.",
        "6. Các phòng chuyên môn cử 01 đầu mối nhập liệu, gửi danh sách về Văn phòng trước ngày 28/10/2026.",
        "7. Phòng Doanh nghiệp và Giám sát đầu tư và Phòng Tài nguyên và Môi trường nhập đủ dữ liệu doanh nghiệp, dữ liệu môi trường năm 2025; thời hạn 15/11/2026.",
        "Cuộc họp kết thúc vào 16 giờ 30 cùng ngày./.",
        [["THƯ KÝ\n\n\nNguyễn Thị Hương", "CHỦ TRÌ\n\n\nNguyễn Văn Thắng"]],
    )
    wanted = (
        W("chốt biểu mẫu báo cáo lao động, gửi nhà thầu trước ngày 26/10/2026", (L,), due="2026-10-26"),
        W("rà soát danh mục trường dữ liệu dự án; hoàn thành trước ngày 30/10/2026", (Q,), (D,), due="2026-10-30"),
        W(
            "bổ sung biên bản kiểm thử giai đoạn 1, khắc phục lỗi tốc độ tra cứu trước ngày 04/11/2026",
            ("Công ty Cổ phần Công nghệ Hải An",), due="2026-11-04", asked=True,
        ),
        W("Kiểm tra hồ sơ nghiệm thu, thanh toán giai đoạn 1 trước ngày 10/11/2026", (V,), due="2026-11-10"),
        W("Bố trí máy chủ dự phòng phục vụ vận hành thử", (V,)),
        W("Mời Sở Khoa học và Công nghệ dự cuộc họp nghiệm thu ngày 18/11/2026", (V,), due="2026-11-18"),
        W("cử 01 đầu mối nhập liệu, gửi danh sách về Văn phòng trước ngày 28/10/2026", (PCM,), due="2026-10-28"),
        W("nhập đủ dữ liệu doanh nghiệp, dữ liệu môi trường năm 2025; thời hạn 15/11/2026", (D, M), due="2026-11-15"),
    )
    return Document("q2 minutes", data, wanted, date(2026, 10, 23))


def _chat_monday() -> Document:
    text = """Các đ/c, anh vừa họp UBND TP về, có mấy việc triển khai ngay nhé:
1. VP làm lại báo cáo 9 tháng theo góp ý của Sở Tài chính, gửi anh trước 14/10
2. P. QLĐT chuẩn bị số liệu FDI đến hết 10/10, có biểu so sánh cùng kỳ, xong trước ngày 15/10
3. P. TN&MT kiểm tra ngay phản ánh nước thải ở KCN Đồ Sơn, báo cáo anh trong ngày 13/10
4. Phòng Doanh nghiệp phối hợp với P. QLLĐ lên danh sách 20 doanh nghiệp tiêu biểu để thành phố khen, hạn 16/10
5. Trung tâm đăng tin hội nghị lên cổng và fanpage
6. Các phòng chuyên môn rà lại việc tồn trên HpNet, cái nào quá hạn phải giải trình về VP trước 17h ngày 16/10
Các đ/c nhận được thì báo lại anh. Cảm ơn các đ/c!"""
    wanted = (
        W("làm lại báo cáo 9 tháng theo góp ý của Sở Tài chính, gửi anh trước 14/10", (V,), due="2026-10-14"),
        W("chuẩn bị số liệu FDI đến hết 10/10, có biểu so sánh cùng kỳ, xong trước ngày 15/10", (Q,), due="2026-10-15"),
        W("kiểm tra ngay phản ánh nước thải ở KCN Đồ Sơn, báo cáo anh trong ngày 13/10", (M,), due="2026-10-13"),
        W("lên danh sách 20 doanh nghiệp tiêu biểu để thành phố khen, hạn 16/10", (D,), (L,), due="2026-10-16"),
        W("đăng tin hội nghị lên cổng và fanpage", (T,)),
        W(
            "rà lại việc tồn trên HpNet, cái nào quá hạn phải giải trình về VP trước 17h ngày 16/10",
            (PCM,), due="2026-10-16",
        ),
    )
    return Document("q2 chat monday", text.encode(), wanted, date(2026, 10, 12))


def _chat_visit() -> Document:
    text = """Chuẩn bị đón đoàn Hội đồng hương doanh nghiệp Osaka ngày 12/11:

- Văn phòng: đặt phòng họp, phiên dịch, hoa, nước. Xong trước 10/11
- QLĐT: slide giới thiệu các KCN còn đất, bản tiếng Nhật. Gửi anh duyệt trước ngày 09/11
- Lao động: số liệu lao động, mức lương bình quân, gửi cho QLĐT trước 06/11
- Môi trường: tóm tắt quy định về giấy phép môi trường (1 trang), 06/11
- Trung tâm: chụp ảnh, viết tin trong ngày 12/11

Anh Thắng chủ trì, lãnh đạo các phòng trên dự đầy đủ. Trang phục: áo sơ mi trắng, cà vạt."""
    wanted = (
        W("đặt phòng họp, phiên dịch, hoa, nước. Xong trước 10/11", (V,), due="2026-11-10"),
        W("slide giới thiệu các KCN còn đất, bản tiếng Nhật. Gửi anh duyệt trước ngày 09/11", (Q,), due="2026-11-09"),
        W("số liệu lao động, mức lương bình quân, gửi cho QLĐT trước 06/11", (L,), due="2026-11-06"),
        W("tóm tắt quy định về giấy phép môi trường (1 trang), 06/11", (M,), due="2026-11-06"),
        W("chụp ảnh, viết tin trong ngày 12/11", (T,), due="2026-11-12"),
    )
    return Document("q2 chat visit", text.encode(), wanted, date(2026, 11, 3))


def _export() -> Document:
    columns = ("number", "in_number", "in_day", "symbol", "issuer", "content", "lead", "handler", "support", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["HỆ THỐNG QUẢN LÝ VĂN BẢN VÀ ĐIỀU HÀNH HPNET"],
        ["DANH SÁCH VĂN BẢN ĐẾN CẦN XỬ LÝ"],
        ["Từ ngày 01/10/2026 đến ngày 15/10/2026"],
        ["Người xuất: Nguyễn Thị Hương. Thời điểm xuất: 16/10/2026 08:15"],
        [
            "STT", "Số đến", "Ngày đến", "Số, ký hiệu", "Cơ quan ban hành", "Trích yếu nội dung", "Đơn vị chủ trì", "Chuyên viên xử lý", "Đơn vị phối hợp",
            "Hạn xử lý", "Trạng thái",
        ],
        row(
            1, "7012", "01/10/2026", "3105/UBND-KTTH", "UBND thành phố", "V/v báo cáo tình hình giải ngân vốn đầu tư công 9 tháng năm 2026", "Văn phòng",
            "Vũ Đức Anh", "Phòng Quản lý đầu tư", "08/10/2026 17:00", "Đã xử lý", lead=V, support=Q, due="2026-10-08",
        ),
        row(
            2, "7019", "01/10/2026", "2210/SNV-CCVC", "Sở Nội vụ", "V/v đăng ký nhu cầu đào tạo, bồi dưỡng cán bộ, công chức năm 2027", "Văn phòng",
            "Phạm Minh Châu", "", "20/10/2026 17:00", "Đang xử lý", lead=V, due="2026-10-20",
        ),
        row(
            3, "7033", "02/10/2026", "4511/STC-QLDN", "Sở Tài chính", "V/v phối hợp rà soát doanh nghiệp FDI có dấu hiệu chuyển giá",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Đỗ Quang Huy", "Phòng Quản lý đầu tư", "19/10/2026 17:00", "Đang xử lý", lead=D, support=Q, due="2026-10-19",
        ),
        row(
            4, "7040", "05/10/2026", "1187/CV-VSIP", "Công ty TNHH VSIP Hải Phòng", "Đề nghị điều chỉnh cục bộ quy hoạch chi tiết Khu công nghiệp VSIP",
            "Phòng Quản lý đầu tư", "Trần Quốc Nam", "Phòng Tài nguyên và Môi trường", "26/10/2026 17:00", "Đang xử lý", lead=Q, support=M, due="2026-10-26",
        ),
        row(
            5, "7058", "06/10/2026", "88/BC-ĐS", "Công ty CP Khu công nghiệp Đồ Sơn", "Báo cáo sự cố hệ thống xử lý nước thải tập trung",
            "Phòng Tài nguyên và Môi trường", "Hoàng Văn Tú", "", "09/10/2026 17:00", "Quá hạn", lead=M, due="2026-10-09",
        ),
        row(
            6, "7066", "07/10/2026", "3178/UBND-VX", "UBND thành phố", "V/v chuẩn bị nội dung phục vụ giám sát của Đoàn đại biểu Quốc hội về nhà ở công nhân",
            "Phòng Quản lý lao động", "Lê Thu Hà", "Phòng Quản lý đầu tư; Văn phòng", "22/10/2026 17:00", "Đang xử lý", lead=L, support=[Q, V], due="2026-10-22",
        ),
        row(
            7, "7071", "08/10/2026", "905/GM-UBND", "UBND thành phố", "Giấy mời họp về công tác chuẩn bị Diễn đàn Logistics Việt Nam ngày 21/10/2026",
            "Phòng Quản lý đầu tư", "Trần Quốc Nam", "", "21/10/2026 17:00", "Chưa xử lý", lead=Q, due="2026-10-21",
        ),
        row(
            8, "7085", "09/10/2026", "612/LĐLĐ", "Liên đoàn Lao động thành phố", "V/v phối hợp tổ chức Tết sum vầy năm 2027 cho công nhân lao động",
            "Trung tâm Dịch vụ việc làm", "Bùi Thị Lan", "Phòng Quản lý lao động", "", "Đang xử lý", lead=T, support=L,
        ),
        row(
            9, "7092", "12/10/2026", "3240/UBND-NC", "UBND thành phố", "V/v giải quyết đơn của công dân phường Hải An về bồi thường tại dự án KCN Nam Đình Vũ",
            "", "", "", "30/10/2026 17:00", "Chờ phân xử lý", lead=(), due="2026-10-30", asked=True,
        ),
        row(
            10, "7101", "13/10/2026", "5120/CAHP-PC07", "Công an thành phố", "V/v cung cấp danh sách cơ sở thuộc diện quản lý về phòng cháy, chữa cháy trong khu công nghiệp",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Đỗ Quang Huy", "Phòng Quản lý lao động; Công an phường Đông Hải", "23/10/2026 17:00", "Đang xử lý",
            lead=D, support=L, due="2026-10-23",
        ),
        row(
            11, "7110", "14/10/2026", "3266/UBND-CĐS", "UBND thành phố", "V/v rà soát tài khoản, chữ ký số của cán bộ, công chức, viên chức", "Văn phòng",
            "Vũ Đức Anh", "Phòng Quản lý đầu tư; Phòng Quản lý lao động; Trung tâm Dịch vụ việc làm", "28/10/2026 17:00", "Chưa xử lý",
            lead=V, support=[Q, L, T], due="2026-10-28",
        ),
        ["Tổng số: 11 văn bản"],
    ]
    return Document("q2 export", workbook(cells(rows)), tasks(rows), date(2026, 10, 16))


def _week_45() -> Document:
    data = word(
        _head("5760/TB-BQL", "03 tháng 11 năm 2026"),
        "THÔNG BÁO",
        "Kết luận giao ban Lãnh đạo Ban ngày 02/11/2026",
        "Tại cuộc họp giao ban ngày 02/11/2026, sau khi nghe báo cáo của các phòng, Lãnh đạo Ban thống nhất kết luận, chỉ đạo như sau:",
        "1. Văn phòng:",
        "- Hoàn thiện báo cáo tổng kết năm 2026 (dự thảo lần 1) trước ngày 20/11/2026.",
        "- Chủ trì, phối hợp với các phòng chuyên môn rà soát chỉ tiêu chưa đạt của năm 2026, đề xuất giải pháp, báo cáo Trưởng ban trước ngày 09/11/2026.",
        "- Chuẩn bị tài liệu kỳ họp cuối năm HĐND thành phố theo yêu cầu của UBND thành phố.",
        "2. Phòng Quản lý đầu tư:",
        "- Tham mưu tổ chức Hội nghị xúc tiến đầu tư tại Hàn Quốc; trình Lãnh đạo Ban kế hoạch chi tiết trước ngày 13/11/2026.",
        "- Phối hợp với Sở Xây dựng hoàn thiện đồ án quy hoạch chung Khu kinh tế ven biển phía Nam, trình thẩm định trong tháng 11/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: khẩn trương xử lý dứt điểm 07 dự án chậm tiến độ, báo cáo kết quả trước ngày 30/11/2026.",
        "4. Phòng Quản lý lao động: tăng cường nắm tình hình lương, thưởng Tết của doanh nghiệp; báo cáo lần đầu trước ngày 05/12/2026.",
        "5. Phòng Tài nguyên và Môi trường: có văn bản đôn đốc Công ty Cổ phần Khu công nghiệp Đồ Sơn khắc phục sự cố trạm xử lý nước thải, kiểm tra lại ngày 10/11/2026.",
        "6. Trung tâm Dịch vụ việc làm: xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2029, gửi Văn phòng thẩm định trước ngày 16/11/2026.",
        "7. Trưởng các phòng chuyên môn, Giám đốc Trung tâm chịu trách nhiệm về tiến độ, chất lượng các nhiệm vụ được giao.",
        "8. Các phòng chuyên môn, đơn vị sự nghiệp gửi Văn phòng báo cáo kiểm điểm công tác chỉ đạo, điều hành năm 2026 trước ngày 12/11/2026.",
        "Thừa lệnh Trưởng ban, Văn phòng thông báo để các phòng, đơn vị thực hiện./.",
        _foot("Lãnh đạo Ban", "Các PCM, ĐVSN", "Lưu: VT, VP", title="TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", name="Phạm Anh Tuấn"),
    )
    wanted = (
        W("Hoàn thiện báo cáo tổng kết năm 2026 (dự thảo lần 1) trước ngày 20/11/2026", (V,), due="2026-11-20"),
        W(
            "rà soát chỉ tiêu chưa đạt của năm 2026, đề xuất giải pháp, báo cáo Trưởng ban trước ngày 09/11/2026",
            (V,), (PCM,), due="2026-11-09",
        ),
        W("Chuẩn bị tài liệu kỳ họp cuối năm HĐND thành phố theo yêu cầu của UBND thành phố", (V,)),
        W(
            "Tham mưu tổ chức Hội nghị xúc tiến đầu tư tại Hàn Quốc; trình Lãnh đạo Ban kế hoạch chi tiết trước ngày 13/11/2026",
            (Q,), due="2026-11-13",
        ),
        W(
            "hoàn thiện đồ án quy hoạch chung Khu kinh tế ven biển phía Nam, trình thẩm định trong tháng 11/2026",
            (Q,), due="2026-11-30",
        ),
        W("khẩn trương xử lý dứt điểm 07 dự án chậm tiến độ, báo cáo kết quả trước ngày 30/11/2026", (D,), due="2026-11-30"),
        W(
            "tăng cường nắm tình hình lương, thưởng Tết của doanh nghiệp; báo cáo lần đầu trước ngày 05/12/2026",
            (L,), due="2026-12-05",
        ),
        W(
            "có văn bản đôn đốc Công ty Cổ phần Khu công nghiệp Đồ Sơn khắc phục sự cố trạm xử lý nước thải, kiểm tra lại ngày 10/11/2026",
            (M,), due="2026-11-10",
        ),
        W(
            "xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2029, gửi Văn phòng thẩm định trước ngày 16/11/2026",
            (T,), due="2026-11-16",
        ),
        W(
            "gửi Văn phòng báo cáo kiểm điểm công tác chỉ đạo, điều hành năm 2026 trước ngày 12/11/2026",
            (ALL,), due="2026-11-12",
        ),
    )
    return Document("q2 week 45", data, wanted, date(2026, 11, 5))
