# ruff: noqa: E501
"""Papers of one working month (October-November 2026): from the city and the party bodies, and the office's own follow-up."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl.styles import Alignment, Font, PatternFill

from tests.papers import blank, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, Row, T, V, Wanted, cells, rows_of, tasks

BQL = "Ban Quản lý Khu kinh tế Hải Phòng"

# fmt: off


def documents() -> Iterator[Document]:
    yield _city_conclusion()
    yield _follow_up_by_unit()
    yield _action_plan()
    yield _export()
    yield _young()
    yield _party_conclusion()
    yield _city_plan_shared_out()
    yield _monthly_meeting()
    yield _letter()
    yield _city_tasks_november()
    yield _party_programme()
    yield _inspection_plan()
    yield _conclusion_with_annex()


# --- a Word paper as offices make it: head and foot are tables without borders, section rows and leads are merged


@dataclass(frozen=True)
class _Table:
    rows: Sequence[Any]
    down: Sequence[tuple[int, int, int]] = ()  # column, first row, last row
    across: Sequence[int] = ()  # rows merged over all columns, from the second where the first has a number


def _word(*blocks: Any) -> bytes:
    paper = blank()
    for block in blocks:
        if isinstance(block, str):
            paper.add_paragraph(block)
            continue
        body = cells(block.rows)
        width = max(len(row) for row in body)
        table = paper.add_table(rows=len(body), cols=width)
        for at, row in enumerate(body):
            for column, value in enumerate(row):
                if value is not None:
                    table.cell(at, column).text = str(value)
        for column, first, last in block.down:
            table.cell(first, column).merge(table.cell(last, column))
        for at in block.across:
            table.cell(at, 1).merge(table.cell(at, width - 1))
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def _head(body: str, number: str, day: str, above: str = "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG") -> _Table:
    return _Table(
        [
            [f"{above}\n{body}" if above else body, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
            [f"Số: {number}", f"Hải Phòng, {day}"],
        ]
    )


def _party_head(body: str, number: str, day: str) -> _Table:
    return _Table([[f"{body}\n*\nSố {number}", f"ĐẢNG CỘNG SẢN VIỆT NAM\nHải Phòng, {day}"]])


def _foot(to: str, signer: str) -> _Table:
    return _Table([[f"Nơi nhận:\n{to}", signer]])


# --- 1


def _city_conclusion() -> Document:
    blocks = (
        _head("", "512/TB-UBND", "ngày 19 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Chủ tịch Ủy ban nhân dân thành phố tại cuộc họp về tiến độ đầu tư hạ tầng các khu công nghiệp trên địa bàn thành phố",
        "Ngày 15/10/2026, đồng chí Phó Chủ tịch Ủy ban nhân dân thành phố chủ trì cuộc họp nghe Ban Quản lý Khu kinh tế Hải Phòng báo cáo "
        "tiến độ đầu tư hạ tầng các khu công nghiệp. Tham dự cuộc họp có lãnh đạo các Sở: Tài chính, Xây dựng, Nông nghiệp và Môi trường; "
        "UBND các phường, xã liên quan.",
        "Sau khi nghe báo cáo và ý kiến phát biểu của các đại biểu dự họp, Phó Chủ tịch Ủy ban nhân dân thành phố kết luận như sau:",
        "1. Ủy ban nhân dân thành phố ghi nhận sự cố gắng của Ban Quản lý Khu kinh tế Hải Phòng và các sở, ngành, địa phương trong 9 tháng đầu năm 2026. "
        "Tuy nhiên, tiến độ giải phóng mặt bằng tại một số khu công nghiệp còn chậm so với cam kết.",
        "2. Để hoàn thành các chỉ tiêu năm 2026, yêu cầu các sở, ngành, địa phương thực hiện một số nhiệm vụ sau:",
        "a) Ban Quản lý Khu kinh tế Hải Phòng:",
        "- Rà soát, lập danh mục các dự án hạ tầng khu công nghiệp chậm tiến độ, đề xuất phương án xử lý từng dự án, báo cáo UBND thành phố trước ngày 05/11/2026.",
        "- Đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Tràng Duệ 3 hoàn thành hệ thống xử lý nước thải tập trung, đưa vào vận hành trong quý IV/2026.",
        "- Tham mưu UBND thành phố Quy chế phối hợp quản lý nhà nước đối với khu kinh tế, khu công nghiệp; hoàn thành trong tháng 11/2026.",
        "b) Sở Tài chính: thẩm định, tham mưu bố trí vốn cho tuyến đường gom Khu công nghiệp Nam Đình Vũ, báo cáo UBND thành phố trước ngày 15/11/2026.",
        "c) Sở Nông nghiệp và Môi trường: hướng dẫn UBND các xã xác định giá đất cụ thể làm căn cứ bồi thường, hoàn thành trước ngày 31/10/2026.",
        "3. Giao Văn phòng UBND thành phố theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Chủ tịch UBND thành phố trước ngày 30/11/2026.",
        "Thông báo này thay cho văn bản giao nhiệm vụ của Ủy ban nhân dân thành phố./.",
        _foot(
            "- CT, các PCT UBND TP;\n- Các sở: TC, XD, NN&MT;\n- Ban Quản lý KKT Hải Phòng;\n- Lưu: VT, XD.",
            "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn Minh",
        ),
    )
    wanted = (
        Wanted(
            "Rà soát, lập danh mục các dự án hạ tầng khu công nghiệp chậm tiến độ, đề xuất phương án xử lý từng dự án, báo cáo UBND thành phố trước ngày 05/11/2026",
            (BQL,),
            due="2026-11-05",
            asked=True,
        ),
        Wanted(
            "Đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Tràng Duệ 3 hoàn thành hệ thống xử lý nước thải tập trung, đưa vào vận hành trong quý IV/2026",
            (BQL,),
            due="2026-12-31",
            asked=True,
        ),
        Wanted(
            "Tham mưu UBND thành phố Quy chế phối hợp quản lý nhà nước đối với khu kinh tế, khu công nghiệp; hoàn thành trong tháng 11/2026",
            (BQL,),
            due="2026-11-30",
            asked=True,
        ),
        Wanted(
            "thẩm định, tham mưu bố trí vốn cho tuyến đường gom Khu công nghiệp Nam Đình Vũ, báo cáo UBND thành phố trước ngày 15/11/2026",
            ("Sở Tài chính",),
            due="2026-11-15",
            asked=True,
        ),
        Wanted(
            "hướng dẫn UBND các xã xác định giá đất cụ thể làm căn cứ bồi thường, hoàn thành trước ngày 31/10/2026",
            ("Sở Nông nghiệp và Môi trường",),
            due="2026-10-31",
            asked=True,
        ),
        Wanted(
            "theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Chủ tịch UBND thành phố trước ngày 30/11/2026",
            ("Văn phòng UBND thành phố",),
            due="2026-11-30",
            asked=True,
        ),
    )
    return Document("p2 city conclusion", _word(*blocks), wanted, date(2026, 10, 22))


# --- 2


def _follow_up_by_unit() -> Document:
    blocks = (
        _head("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "3120/TB-BQL", "ngày 26 tháng 10 năm 2026", "UBND THÀNH PHỐ HẢI PHÒNG"),
        "THÔNG BÁO",
        "Phân công nhiệm vụ thực hiện Thông báo số 512/TB-UBND ngày 19/10/2026 của Ủy ban nhân dân thành phố",
        "Thực hiện Thông báo số 512/TB-UBND ngày 19/10/2026 của Ủy ban nhân dân thành phố về kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp "
        "về tiến độ đầu tư hạ tầng các khu công nghiệp, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng phân công nhiệm vụ như sau:",
        "1. Phòng Quản lý đầu tư:",
        "- Rà soát, lập danh mục các dự án hạ tầng khu công nghiệp chậm tiến độ, đề xuất phương án xử lý từng dự án, trình Trưởng ban trước ngày 02/11/2026;",
        "- Chủ trì, phối hợp với Văn phòng hoàn thiện dự thảo Quy chế phối hợp quản lý nhà nước đối với khu kinh tế, khu công nghiệp, "
        "gửi lấy ý kiến các sở, ngành trước ngày 10/11/2026;",
        "- Cung cấp hồ sơ dự án tuyến đường gom Khu công nghiệp Nam Đình Vũ cho Sở Tài chính theo đề nghị.",
        "2. Phòng Tài nguyên và Môi trường:",
        "- Đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Tràng Duệ 3 hoàn thành hệ thống xử lý nước thải tập trung, báo cáo tiến độ vào thứ Sáu hằng tuần;",
        "- Tổng hợp khó khăn, vướng mắc trong xác định giá đất cụ thể tại các khu công nghiệp, báo cáo Trưởng ban trước ngày 30/10/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Kiểm tra thực địa các dự án thứ cấp chưa triển khai tại Khu công nghiệp Nam Đình Vũ và Khu công nghiệp DEEP C, hoàn thành trong tháng 11/2026;",
        "- Chủ trì, phối hợp với Phòng Quản lý đầu tư tham mưu văn bản yêu cầu các chủ đầu tư hạ tầng cam kết tiến độ, trình ký trước ngày 06/11/2026.",
        "4. Văn phòng: Theo dõi, đôn đốc các phòng thực hiện Thông báo này; cập nhật kết quả lên phân hệ NV UBND; tổng hợp báo cáo Trưởng ban trước ngày 20/11/2026.",
        "Trong quá trình thực hiện nếu có vướng mắc, các phòng kịp thời báo cáo Trưởng ban xem xét, quyết định./.",
        _foot("- UBND thành phố (để b/c);\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", "TRƯỞNG BAN\n\n\nLê Trung Kiên"),
    )
    wanted = (
        Wanted(
            "Rà soát, lập danh mục các dự án hạ tầng khu công nghiệp chậm tiến độ, đề xuất phương án xử lý từng dự án, trình Trưởng ban trước ngày 02/11/2026",
            (Q,),
            due="2026-11-02",
        ),
        Wanted(
            "hoàn thiện dự thảo Quy chế phối hợp quản lý nhà nước đối với khu kinh tế, khu công nghiệp, gửi lấy ý kiến các sở, ngành trước ngày 10/11/2026",
            (Q,),
            (V,),
            due="2026-11-10",
        ),
        Wanted("Cung cấp hồ sơ dự án tuyến đường gom Khu công nghiệp Nam Đình Vũ cho Sở Tài chính theo đề nghị", (Q,)),
        Wanted(
            "Đôn đốc chủ đầu tư hạ tầng Khu công nghiệp Tràng Duệ 3 hoàn thành hệ thống xử lý nước thải tập trung, báo cáo tiến độ vào thứ Sáu hằng tuần", (M,)
        ),
        Wanted(
            "Tổng hợp khó khăn, vướng mắc trong xác định giá đất cụ thể tại các khu công nghiệp, báo cáo Trưởng ban trước ngày 30/10/2026",
            (M,),
            due="2026-10-30",
        ),
        Wanted(
            "Kiểm tra thực địa các dự án thứ cấp chưa triển khai tại Khu công nghiệp Nam Đình Vũ và Khu công nghiệp DEEP C, hoàn thành trong tháng 11/2026",
            (D,),
            due="2026-11-30",
        ),
        Wanted(
            "tham mưu văn bản yêu cầu các chủ đầu tư hạ tầng cam kết tiến độ, trình ký trước ngày 06/11/2026",
            (D,),
            (Q,),
            due="2026-11-06",
        ),
        Wanted(
            "Theo dõi, đôn đốc các phòng thực hiện Thông báo này; cập nhật kết quả lên phân hệ NV UBND; tổng hợp báo cáo Trưởng ban trước ngày 20/11/2026",
            (V,),
            due="2026-11-20",
        ),
    )
    return Document("p2 follow-up by unit", _word(*blocks), wanted, date(2026, 10, 28))


# --- 3


def _action_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ, giải pháp", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Công tác tuyên truyền, quán triệt"],
        row(
            "1",
            "Tổ chức hội nghị quán triệt Nghị quyết số 15-NQ/TU tới toàn thể công chức, viên chức, người lao động",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
            "Hội nghị",
            "Tháng 10/2026",
            lead=V,
            support=ALL,
            due="2026-10-31",
        ),
        row(
            "2",
            "Xây dựng chuyên mục về Nghị quyết số 15-NQ/TU trên Cổng thông tin điện tử của Ban",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "Chuyên mục, tin, bài",
            "Thường xuyên",
            lead=T,
            support=V,
        ),
        ["II", "Hoàn thiện quy hoạch, thu hút đầu tư"],
        row(
            "3",
            "Lập danh mục dự án kêu gọi đầu tư vào Khu kinh tế ven biển phía Nam giai đoạn 2026 - 2030",
            "Phòng Quản lý đầu tư",
            "Phòng Doanh nghiệp và Giám sát đầu tư; Trung tâm Dịch vụ việc làm",
            "Danh mục dự án được phê duyệt",
            "Quý IV/2026",
            lead=Q,
            support=[D, T],
            due="2026-12-31",
        ),
        row(
            "4",
            "Tham mưu điều chỉnh quy hoạch phân khu Khu công nghiệp Đình Vũ (khu vực I)",
            None,
            "Sở Xây dựng, Phòng Tài nguyên và Môi trường",
            "Tờ trình UBND thành phố",
            "Quý I/2027",
            lead=Q,
            support=M,
            due="2027-03-31",
        ),
        row(
            "5",
            "Xây dựng bộ tiêu chí lựa chọn nhà đầu tư thứ cấp theo hướng công nghệ cao, tiết kiệm đất",
            None,
            "Phòng Tài nguyên và Môi trường",
            "Quyết định ban hành bộ tiêu chí",
            "Tháng 12/2026",
            lead=Q,
            support=M,
            due="2026-12-31",
        ),
        ["III", "Cải thiện môi trường đầu tư, hỗ trợ doanh nghiệp"],
        row(
            "6",
            "Tổ chức đối thoại với doanh nghiệp trong các khu công nghiệp năm 2026",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Các phòng chuyên môn",
            "Hội nghị đối thoại; Báo cáo tổng hợp kiến nghị",
            "Trước ngày 30/11/2026",
            lead=D,
            support=PCM,
            due="2026-11-30",
        ),
        row(
            "7",
            "Rà soát, cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính lĩnh vực đầu tư, lao động, môi trường",
            "Văn phòng",
            "Phòng Quản lý đầu tư; Phòng Quản lý lao động; Phòng Tài nguyên và Môi trường",
            "Quyết định công bố TTHC",
            "Quý IV/2026",
            lead=V,
            support=[Q, L, M],
            due="2026-12-31",
        ),
        row(
            "8",
            "Giám sát, đánh giá đầu tư đối với các dự án FDI có dấu hiệu chậm góp vốn",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư, Thuế thành phố",
            "Báo cáo kết quả giám sát",
            "Tháng 11-12/2026",
            lead=D,
            support=Q,
            due="2026-12-31",
        ),
        ["IV", "Phát triển nguồn nhân lực, nhà ở công nhân"],
        row(
            "9",
            "Khảo sát nhu cầu tuyển dụng, đào tạo lao động của doanh nghiệp giai đoạn 2026 - 2030",
            "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động",
            "Báo cáo khảo sát",
            "Tháng 12/2026",
            lead=T,
            support=L,
            due="2026-12-31",
        ),
        row(
            "10",
            "Phối hợp với Sở Xây dựng đẩy nhanh tiến độ các dự án nhà ở xã hội, nhà lưu trú công nhân trong khu công nghiệp",
            "Phòng Quản lý lao động",
            "Phòng Quản lý đầu tư",
            "Báo cáo tiến độ",
            "Theo tiến độ chung của thành phố",
            lead=L,
            support=Q,
        ),
        ["V", "Bảo vệ môi trường, chuyển đổi xanh"],
        row(
            "11",
            "Xây dựng Đề án chuyển đổi Khu công nghiệp DEEP C thành khu công nghiệp sinh thái",
            "Phòng Tài nguyên và Môi trường",
            "Phòng Quản lý đầu tư",
            "Đề án trình UBND thành phố",
            "Quý II/2027",
            lead=M,
            support=Q,
            due="2027-06-30",
        ),
        row(
            "12",
            "Vận hành hệ thống tiếp nhận dữ liệu quan trắc nước thải tự động của các khu công nghiệp",
            "Phòng Tài nguyên và Môi trường",
            None,
            "Hệ thống được kết nối, vận hành",
            "31/12/2026",
            lead=M,
            due="2026-12-31",
        ),
    ]
    blocks = (
        _head("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "3045/KH-BQL", "ngày 16 tháng 10 năm 2026", "UBND THÀNH PHỐ HẢI PHÒNG"),
        "KẾ HOẠCH HÀNH ĐỘNG",
        "Thực hiện Nghị quyết số 15-NQ/TU ngày 25/9/2026 của Ban Thường vụ Thành ủy về phát triển khu kinh tế, khu công nghiệp thành phố đến năm 2030",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Cụ thể hóa các mục tiêu, nhiệm vụ, giải pháp của Nghị quyết số 15-NQ/TU thành các nhiệm vụ cụ thể, phân công rõ người, rõ việc, rõ tiến độ.",
        "2. Người đứng đầu các phòng, đơn vị nâng cao trách nhiệm, chủ động, quyết liệt trong tổ chức thực hiện.",
        "II. MỤC TIÊU",
        "Đến hết năm 2026, thu hút vốn đầu tư nước ngoài đạt 4 tỷ USD; tỷ lệ lấp đầy các khu công nghiệp đang hoạt động đạt trên 70%.",
        "III. NHIỆM VỤ CỤ THỂ: Chi tiết tại Phụ lục kèm theo.",
        _foot("- Thành ủy, UBND thành phố (để b/c);\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, QLĐT.", "TRƯỞNG BAN\n\n\nLê Trung Kiên"),
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 15-NQ/TU",
        "(Kèm theo Kế hoạch số 3045/KH-BQL ngày 16/10/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        _Table(rows, down=[(2, 5, 7)], across=[1, 4, 8, 12, 15]),
    )
    return Document("p2 action plan", _word(*blocks), tasks(rows), date(2026, 10, 20))


# --- 4


def _export() -> Document:
    row = rows_of(("number", "code", "symbol", "issued", "issuer", "content", "lead", "support", "given", "deadline", "state"))
    rows: list[Any] = [
        ["HỆ THỐNG THÔNG TIN THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH"],
        ["Đơn vị: Ban Quản lý Khu kinh tế Hải Phòng. Từ ngày 01/09/2026 đến ngày 31/10/2026"],
        [],
        [
            "STT",
            "Mã nhiệm vụ",
            "Số ký hiệu văn bản",
            "Ngày văn bản",
            "Cơ quan ban hành",
            "Nội dung nhiệm vụ",
            "Đơn vị xử lý chính",
            "Đơn vị phối hợp",
            "Ngày giao",
            "Hạn xử lý",
            "Trạng thái",
        ],
    ]

    def add(symbol: str, issued: str, content: str, first: str, second: str | None, given: str, deadline: str, state: str, **truth: Any) -> None:
        number = len([one for one in rows if isinstance(one, Row)]) + 1
        rows.append(
            row(number, f"NV-2026-{4100 + 37 * number:06d}", symbol, issued, "UBND TP Hải Phòng", content, first, second, given, deadline, state, **truth)
        )

    add(
        "7012/UBND-TH",
        "03/09/2026",
        "Báo cáo tình hình thực hiện Quy chế phối hợp số 08/QC-UBND, gửi Sở Nội vụ tổng hợp",
        "Văn phòng",
        None,
        "04/09/2026",
        "18/09/2026",
        "Đang thực hiện (quá hạn)",
        lead=V,
        due="2026-09-18",
    )
    add(
        "7155/UBND-ĐTXD",
        "08/09/2026",
        "Giao Ban Quản lý Khu kinh tế Hải Phòng chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan kiểm tra, đề xuất xử lý kiến nghị của Công ty TNHH "
        "LG Innotek về tiến độ góp vốn",
        "Phòng Quản lý đầu tư",
        "Phòng Doanh nghiệp và Giám sát đầu tư",
        "09/09/2026",
        "30/10/2026",
        "Đang thực hiện (quá hạn)",
        lead=Q,
        support=D,
        due="2026-10-30",
    )
    add(
        "458/TB-UBND",
        "14/09/2026",
        "Hoàn thành kiểm tra việc chấp hành pháp luật về phòng cháy, chữa cháy tại các khu công nghiệp",
        "Phòng Doanh nghiệp và Giám sát đầu tư",
        "Phòng Quản lý lao động; Văn phòng",
        "15/09/2026",
        "15/11/2026",
        "Đang thực hiện (trong hạn)",
        lead=D,
        support=[L, V],
        due="2026-11-15",
    )
    add(
        "7320/UBND-NNMT",
        "16/09/2026",
        "Tham gia ý kiến dự thảo Quyết định quy định về quản lý chất thải rắn công nghiệp thông thường trên địa bàn thành phố",
        "Phòng Tài nguyên và Môi trường",
        None,
        "16/09/2026",
        "25/09/2026",
        "Đang thực hiện (quá hạn)",
        lead=M,
        due="2026-09-25",
    )
    add(
        "215/KH-UBND",
        "21/09/2026",
        "Xây dựng kế hoạch triển khai Chương trình phát triển nguồn nhân lực phục vụ công nghiệp bán dẫn tại đơn vị",
        "Phòng Quản lý lao động",
        "Trung tâm Dịch vụ việc làm",
        "22/09/2026",
        "20/11/2026",
        "Đang thực hiện (trong hạn)",
        lead=L,
        support=T,
        due="2026-11-20",
    )
    add(
        "7498/UBND-KSTT",
        "24/09/2026",
        "Rà soát, cập nhật 100% TTHC thuộc thẩm quyền giải quyết trên Cổng Dịch vụ công quốc gia",
        "Văn phòng",
        "Các phòng chuyên môn",
        "24/09/2026",
        "Không thời hạn",
        "Đang thực hiện",
        lead=V,
        support=PCM,
    )
    add(
        "7533/UBND-NC",
        "28/09/2026",
        "Giải quyết đơn kiến nghị của ông Phạm Văn T. (phường Đông Hải) về xả thải của Nhà máy DAP Đình Vũ, báo cáo UBND thành phố kết quả",
        "Phòng Tài nguyên và Môi trường",
        "Văn phòng",
        "29/09/2026",
        "28/10/2026",
        "Đang thực hiện (quá hạn)",
        lead=M,
        support=V,
        due="2026-10-28",
    )
    add(
        "480/TB-UBND",
        "30/09/2026",
        "Đẩy nhanh tiến độ giải ngân vốn đầu tư công năm 2026, phấn đấu đạt 100% kế hoạch",
        "Văn phòng",
        "Phòng Quản lý đầu tư",
        "01/10/2026",
        "31/12/2026",
        "Đang thực hiện (trong hạn)",
        lead=V,
        support=Q,
        due="2026-12-31",
    )
    add(
        "7610/UBND-ĐN",
        "02/10/2026",
        "Chuẩn bị nội dung, tài liệu phục vụ Đoàn công tác của thành phố xúc tiến đầu tư tại Hàn Quốc",
        "Phòng Quản lý đầu tư",
        "Trung tâm Dịch vụ việc làm; Văn phòng",
        "02/10/2026",
        "12/11/2026",
        "Đang thực hiện (trong hạn)",
        lead=Q,
        support=[T, V],
        due="2026-11-12",
    )
    add(
        "7702/UBND-VX",
        "07/10/2026",
        "Báo cáo tình hình tiền lương, thưởng Tết năm 2027 của doanh nghiệp trong khu công nghiệp",
        "Phòng Quản lý lao động",
        None,
        "08/10/2026",
        "10/12/2026",
        "Chờ tiếp nhận",
        lead=L,
        due="2026-12-10",
    )
    add(
        "7745/UBND-TH",
        "09/10/2026",
        "Cung cấp số liệu phục vụ xây dựng Báo cáo kinh tế - xã hội năm 2026, phương hướng năm 2027",
        "Văn phòng",
        "Các phòng chuyên môn, đơn vị sự nghiệp",
        "09/10/2026",
        "05/11/2026",
        "Đang thực hiện (trong hạn)",
        lead=V,
        support=ALL,
        due="2026-11-05",
    )
    add(
        "512/TB-UBND",
        "19/10/2026",
        "Tham mưu UBND thành phố Quy chế phối hợp quản lý nhà nước đối với khu kinh tế, khu công nghiệp",
        "Phòng Quản lý đầu tư",
        "Văn phòng",
        "20/10/2026",
        "30/11/2026",
        "Chờ tiếp nhận",
        lead=Q,
        support=V,
        due="2026-11-30",
    )
    add(
        "7911/UBND-VX",
        "23/10/2026",
        "Tổ chức phiên giao dịch việc làm kết nối doanh nghiệp khu công nghiệp với các trường nghề",
        "Trung tâm Dịch vụ việc làm",
        "Phòng Quản lý lao động",
        "26/10/2026",
        "15/12/2026",
        "Chờ tiếp nhận",
        lead=T,
        support=L,
        due="2026-12-15",
    )
    rows += [[], ["Tổng số: 13 nhiệm vụ"], ["Thời điểm kết xuất: 02/11/2026 08:15:27"]]
    return Document("p2 export", workbook(cells(rows), merged=["A1:K1", "A2:K2", "A3:K3"]), tasks(rows), date(2026, 11, 2))


# --- 5


def _young() -> Document:
    row = rows_of(("number", "group", "content", "lead", "person", "support", "product", "deadline", "progress", "note"))
    rows: list[Any] = [
        ["BẢNG THEO DÕI CÔNG VIỆC CHUYỂN ĐỔI SỐ & CCHC - CUỐI NĂM 2026"],
        ["Cập nhật: 03/11/2026 - Người lập: Nguyễn Thu Hà (VP)"],
        [],
        ["STT", "Nhóm việc", "Đầu việc", "ĐV chủ trì", "Cán bộ thực hiện", "ĐV phối hợp", "Kết quả đầu ra", "Deadline", "Tiến độ", "Ghi chú"],
        row(
            1,
            "Dịch vụ công",
            "Số hóa hồ sơ TTHC còn hiệu lực lĩnh vực đầu tư",
            "P. QLĐT",
            "Minh",
            "VP",
            "100% hồ sơ được số hóa",
            datetime(2026, 12, 15),
            0.6,
            None,
            lead=Q,
            support=V,
            due="2026-12-15",
        ),
        row(
            2,
            None,
            "Số hóa hồ sơ TTHC còn hiệu lực lĩnh vực lao động",
            "P. QLLĐ",
            "Trang",
            "VP",
            "100% hồ sơ được số hóa",
            datetime(2026, 12, 15),
            0.35,
            "thiếu máy scan",
            lead=L,
            support=V,
            due="2026-12-15",
        ),
        row(
            3,
            None,
            "Tái cấu trúc quy trình 5 TTHC đủ điều kiện lên toàn trình",
            "VP",
            "Hà",
            "P. QLĐT, P. QLLĐ, P. TN&MT",
            "Quy trình điện tử được duyệt",
            datetime(2026, 11, 30),
            0.2,
            None,
            lead=V,
            support=[Q, L, M],
            due="2026-11-30",
        ),
        row(
            4,
            "Dữ liệu",
            "Chuẩn hóa CSDL doanh nghiệp KCN (mã số thuế, ngành nghề, vốn)",
            "P. DN&GSĐT",
            "Tuấn",
            "Các phòng chuyên môn",
            "CSDL dùng chung",
            datetime(2026, 11, 20),
            0.8,
            None,
            lead=D,
            support=PCM,
            due="2026-11-20",
        ),
        row(
            5,
            None,
            "Cập nhật bản đồ số hiện trạng sử dụng đất các KCN",
            "P. TN&MT",
            "Long",
            "P. QLĐT",
            "Bản đồ GIS",
            "Quý IV",
            0.5,
            None,
            lead=M,
            support=Q,
            due="2026-12-31",
        ),
        row(
            6,
            None,
            "Kết nối trục LGSP thành phố để chia sẻ dữ liệu lao động",
            "P. QLLĐ",
            "Trang",
            "VP, Trung tâm",
            "Kết nối thành công",
            "chờ Sở KH&CN",
            0,
            "đã gửi CV 2987",
            lead=L,
            support=[V, T],
        ),
        row(
            7,
            "Truyền thông",
            "Làm 03 video hướng dẫn nộp hồ sơ trực tuyến",
            "Trung tâm",
            "Linh",
            "VP",
            "03 video đăng fanpage",
            datetime(2026, 11, 25),
            0.1,
            None,
            lead=T,
            support=V,
            due="2026-11-25",
        ),
        row(
            8,
            None,
            "Đăng tin, bài về CCHC trên Cổng TTĐT",
            "Trung tâm",
            "Linh",
            None,
            "Tối thiểu 4 tin/tháng",
            "Hằng tháng",
            None,
            None,
            lead=T,
        ),
        row(
            9,
            "CCHC",
            "Tự chấm điểm PAR Index 2026 + upload tài liệu kiểm chứng",
            "VP",
            "Hà",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Báo cáo tự chấm điểm",
            datetime(2026, 12, 20),
            0,
            "QUAN TRỌNG!!!",
            lead=V,
            support=ALL,
            due="2026-12-20",
        ),
        row(
            10,
            None,
            "Khảo sát mức độ hài lòng của DN (phiếu online, mẫu 150 DN)",
            "P. DN&GSĐT",
            "Tuấn",
            "Trung tâm",
            "Báo cáo kết quả khảo sát",
            "10/12",
            0,
            None,
            lead=D,
            support=T,
            due="2026-12-10",
        ),
        row(
            11,
            None,
            "Tập huấn sử dụng AI trong soạn thảo văn bản",
            "VP",
            "Hà",
            None,
            "Lớp tập huấn (2 buổi)",
            "Tháng 12",
            0,
            None,
            lead=V,
            due="2026-12-31",
        ),
        [None, None, "Tổng cộng: 11 đầu việc", None, None, None, None, None, 0.3],
    ]
    summary: list[Any] = [
        ["Đơn vị", "Số việc", "Hoàn thành", "Đang làm"],
        ["VP", 3, 0, 3],
        ["P. QLĐT", 1, 0, 1],
        ["P. DN&GSĐT", 2, 0, 2],
        ["P. QLLĐ", 2, 0, 2],
        ["P. TN&MT", 1, 0, 1],
        ["Trung tâm", 2, 0, 2],
    ]

    def prepare(sheet: Any) -> None:
        sheet.title = "Chi tiết"
        sheet["A1"].font = Font(bold=True, size=14)
        for cell in sheet[4]:
            cell.fill = PatternFill("solid", fgColor="FFC000")
            cell.alignment = Alignment(wrap_text=True)
        for number in range(5, 16):
            sheet.cell(number, 8).number_format = "dd/mm/yyyy"
            sheet.cell(number, 9).number_format = "0%"
        sheet.freeze_panes = "A5"
        sheet.auto_filter.ref = "A4:J15"

    data = workbook(cells(rows), summary, merged=["A1:J1", "A2:J2", "B5:B7", "B8:B10", "B11:B12", "B13:B15"], prepare=prepare)
    return Document("p2 young specialist", data, tasks(rows), date(2026, 11, 4))


# --- 6


def _party_conclusion() -> Document:
    blocks = (
        _party_head("ĐẢNG ỦY UBND THÀNH PHỐ\nĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ", "86-TB/ĐU", "ngày 21 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Ban Thường vụ Đảng ủy tại phiên họp thường kỳ tháng 10 năm 2026",
        "Ngày 19/10/2026, Ban Thường vụ Đảng ủy Ban Quản lý Khu kinh tế họp phiên thường kỳ. Sau khi nghe các cơ quan báo cáo và thảo luận, "
        "Ban Thường vụ Đảng ủy thống nhất kết luận:",
        "1. Về kết quả lãnh đạo thực hiện nhiệm vụ chính trị tháng 10: Ban Thường vụ cơ bản thống nhất với báo cáo; đánh giá cao sự nỗ lực của tập thể lãnh đạo "
        "Ban và các chi bộ. Thu hút đầu tư nước ngoài 10 tháng đạt 3,2 tỷ USD.",
        "2. Về việc triển khai Nghị quyết số 15-NQ/TU của Ban Thường vụ Thành ủy: giao Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng tham mưu "
        "Chương trình hành động của Đảng ủy, trình Ban Thường vụ trước ngày 15/11/2026.",
        "3. Về công tác kiểm tra, giám sát: giao Ủy ban Kiểm tra Đảng ủy hoàn thành kết luận kiểm tra đối với Chi bộ Trung tâm, báo cáo Ban Thường vụ trước ngày 30/10/2026.",
        "4. Về công tác chuẩn bị tổng kết năm 2026: giao Văn phòng tham mưu dự thảo báo cáo tổng kết công tác xây dựng Đảng năm 2026, "
        "hoàn thành trước ngày 05/12/2026; Phòng Quản lý lao động tổng hợp tình hình phát triển đảng viên, đoàn viên công đoàn trong doanh nghiệp, gửi Văn phòng trước ngày 25/11/2026.",
        "5. Về phòng, chống tham nhũng, lãng phí, tiêu cực: giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn, đơn vị sự nghiệp trực thuộc rà soát việc kê khai "
        "tài sản, thu nhập năm 2026, hoàn thành trong tháng 12/2026.",
        "6. Các chi bộ trực thuộc nâng cao chất lượng sinh hoạt, phát huy vai trò nêu gương của cán bộ, đảng viên.",
        "Thông báo này được phổ biến đến các chi bộ trực thuộc để thực hiện.",
        _foot("- Đảng ủy UBND thành phố (để b/c);\n- Các chi bộ trực thuộc;\n- Lưu VPĐU.", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nBùi Ngọc Hải"),
    )
    wanted = (
        Wanted(
            "tham mưu Chương trình hành động của Đảng ủy, trình Ban Thường vụ trước ngày 15/11/2026",
            (Q,),
            (V,),
            due="2026-11-15",
        ),
        Wanted(
            "hoàn thành kết luận kiểm tra đối với Chi bộ Trung tâm, báo cáo Ban Thường vụ trước ngày 30/10/2026",
            ("Ủy ban Kiểm tra Đảng ủy",),
            due="2026-10-30",
            asked=True,
        ),
        Wanted(
            "tham mưu dự thảo báo cáo tổng kết công tác xây dựng Đảng năm 2026, hoàn thành trước ngày 05/12/2026",
            (V,),
            due="2026-12-05",
        ),
        Wanted(
            "tổng hợp tình hình phát triển đảng viên, đoàn viên công đoàn trong doanh nghiệp, gửi Văn phòng trước ngày 25/11/2026",
            (L,),
            due="2026-11-25",
        ),
        Wanted(
            "rà soát việc kê khai tài sản, thu nhập năm 2026, hoàn thành trong tháng 12/2026",
            (V,),
            (ALL,),
            due="2026-12-31",
        ),
    )
    return Document("p2 party conclusion", _word(*blocks), wanted, date(2026, 10, 23))


# --- 7


def _city_plan_shared_out() -> Document:
    row = rows_of(("number", "content", "body", "product", "deadline", "lead", "support"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH MỤC NHIỆM VỤ CỦA BAN QUẢN LÝ TẠI KẾ HOẠCH SỐ 238/KH-UBND NGÀY 12/10/2026 CỦA UBND THÀNH PHỐ"],
        ["(về nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026 và các năm tiếp theo)"],
        [],
        [
            "STT",
            "Nội dung nhiệm vụ UBND thành phố giao",
            "Vai trò của Ban",
            "Sản phẩm",
            "Thời hạn",
            "Phân công của Ban",
            None,
        ],
        [None, None, None, None, None, "Phòng, đơn vị chủ trì", "Phòng, đơn vị phối hợp"],
        ["I", "Chỉ số Gia nhập thị trường"],
        row(
            1,
            "Rút ngắn thời gian cấp Giấy chứng nhận đăng ký đầu tư xuống còn 07 ngày làm việc",
            "Chủ trì",
            "Quyết định sửa đổi quy trình nội bộ",
            "Tháng 11/2026",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            lead=Q,
            support=V,
            due="2026-11-30",
        ),
        row(
            2,
            "Công khai danh mục quỹ đất công nghiệp sẵn sàng cho thuê",
            "Chủ trì",
            "Danh mục đăng trên Cổng TTĐT",
            "Trước 20/11/2026",
            "Phòng Tài nguyên và Môi trường",
            "Phòng Quản lý đầu tư, Trung tâm Dịch vụ việc làm",
            lead=M,
            support=[Q, T],
            due="2026-11-20",
        ),
        ["II", "Chỉ số Tính minh bạch và Chi phí thời gian"],
        row(
            3,
            "Phối hợp với Thanh tra thành phố xây dựng kế hoạch thanh tra, kiểm tra doanh nghiệp năm 2027, không trùng lặp",
            "Phối hợp",
            "Văn bản tham gia ý kiến",
            "15/12/2026",
            "Phòng DN&GSĐT",
            "Phòng QLLĐ; Phòng TN&MT",
            lead=D,
            support=[L, M],
            due="2026-12-15",
        ),
        row(
            4,
            "Công bố công khai số điện thoại đường dây nóng tiếp nhận phản ánh của doanh nghiệp",
            "Chủ trì",
            None,
            "Tháng 10/2026",
            "Văn phòng",
            None,
            lead=V,
            due="2026-10-31",
        ),
        ["III", "Chỉ số Dịch vụ hỗ trợ doanh nghiệp và Đào tạo lao động"],
        row(
            5,
            "Tổ chức sàn giao dịch việc làm trực tuyến cho doanh nghiệp khu công nghiệp",
            "Chủ trì",
            "Tối thiểu 02 phiên/quý",
            "Hằng quý",
            "Trung tâm DVVL",
            "Phòng Quản lý lao động",
            lead=T,
            support=L,
        ),
        row(
            6,
            "Hướng dẫn doanh nghiệp xây dựng thang lương, bảng lương, thỏa ước lao động tập thể",
            "Chủ trì",
            "Sổ tay hướng dẫn",
            "Quý IV/2026",
            "Phòng Quản lý lao động",
            None,
            lead=L,
            due="2026-12-31",
        ),
        row(
            7,
            "Tổ chức chương trình kết nối doanh nghiệp FDI với doanh nghiệp công nghiệp hỗ trợ của thành phố",
            "Phối hợp",
            "Chương trình kết nối",
            "Theo kế hoạch của Sở Công Thương",
            "Phòng Doanh nghiệp",
            "Trung tâm DVVL",
            lead=D,
            support=T,
        ),
        row(
            8,
            "Báo cáo kết quả thực hiện Kế hoạch, gửi Sở Tài chính tổng hợp",
            "Chủ trì",
            "Báo cáo",
            "Trước ngày 05/12/2026",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            lead=V,
            support=ALL,
            due="2026-12-05",
        ),
        [],
        ["Ghi chú: Các nhiệm vụ thường xuyên khác thực hiện theo chức năng, nhiệm vụ được giao."],
        [None, None, None, None, None, "CHÁNH VĂN PHÒNG"],
        [],
        [None, None, None, None, None, "Phạm Anh Tuấn"],
    ]
    merged = ["A4:G4", "A5:G5", "A7:A8", "B7:B8", "C7:C8", "D7:D8", "E7:E8", "F7:G7"]
    return Document("p2 city plan shared out", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 10, 19))


# --- 8


def _monthly_meeting() -> Document:
    blocks = (
        _head("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "3198/TB-BQL", "ngày 04 tháng 11 năm 2026", "UBND THÀNH PHỐ HẢI PHÒNG"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại hội nghị giao ban tháng 11 năm 2026",
        "Ngày 02/11/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì hội nghị giao ban đánh giá kết quả công tác tháng 10, triển khai nhiệm vụ trọng tâm "
        "tháng 11 năm 2026. Dự hội nghị có các đồng chí Phó Trưởng ban, lãnh đạo các phòng, đơn vị.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận:",
        "I. Đánh giá chung",
        "Trong tháng 10, các phòng, đơn vị đã chủ động bám sát nhiệm vụ; đã hoàn thành 38/45 nhiệm vụ UBND thành phố giao. Còn 04 nhiệm vụ quá hạn, tập trung ở "
        "Phòng Quản lý đầu tư (01), Phòng Tài nguyên và Môi trường (02), Văn phòng (01).",
        "Trưởng ban yêu cầu người đứng đầu các phòng, đơn vị nghiêm túc rút kinh nghiệm.",
        "II. Nhiệm vụ trọng tâm tháng 11",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường thẩm định hồ sơ điều chỉnh chủ trương đầu tư dự án hạ tầng Khu công nghiệp "
        "Nam Tràng Cát, hoàn thành trước ngày 18/11/2026.",
        "2. Giao Phòng Tài nguyên và Môi trường khẩn trương hoàn thành 02 nhiệm vụ quá hạn tại Công văn số 7320/UBND-NNMT và Công văn số 7533/UBND-NC, "
        "báo cáo UBND thành phố trước ngày 10/11/2026.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư chuẩn bị nội dung hội nghị đối thoại doanh nghiệp năm 2026; Văn phòng bố trí hội trường, kinh phí và "
        "phát hành giấy mời trước ngày 13/11/2026.",
        "4. Phòng Quản lý lao động theo dõi tình hình quan hệ lao động dịp cuối năm, kịp thời tham mưu xử lý các vụ ngừng việc tập thể.",
        "5. Trung tâm Dịch vụ việc làm hoàn thiện phương án tự chủ tài chính giai đoạn 2027 - 2029, gửi Văn phòng thẩm định trước ngày 25/11/2026.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc đăng ký nội dung Chương trình công tác năm 2027, gửi Văn phòng trước ngày 20/11/2026. "
        "Giao Văn phòng tổng hợp, xây dựng dự thảo Chương trình công tác năm 2027 của Ban, trình Trưởng ban trước ngày 10/12/2026.",
        "7. Đồng ý chủ trương tổ chức đoàn công tác học tập kinh nghiệm tại Ban Quản lý các khu công nghiệp Bắc Ninh. Giao Văn phòng chủ trì, phối hợp với "
        "Phòng Quản lý đầu tư xây dựng kế hoạch, dự trù kinh phí, báo cáo Trưởng ban trong tháng 11/2026.",
        "8. Công chức, viên chức, người lao động chấp hành nghiêm kỷ luật, kỷ cương hành chính, văn hóa công sở.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        _foot(
            "- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
            "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn",
        ),
    )
    wanted = (
        Wanted(
            "thẩm định hồ sơ điều chỉnh chủ trương đầu tư dự án hạ tầng Khu công nghiệp Nam Tràng Cát, hoàn thành trước ngày 18/11/2026",
            (Q,),
            (M,),
            due="2026-11-18",
        ),
        Wanted(
            "khẩn trương hoàn thành 02 nhiệm vụ quá hạn tại Công văn số 7320/UBND-NNMT và Công văn số 7533/UBND-NC, báo cáo UBND thành phố trước ngày 10/11/2026",
            (M,),
            due="2026-11-10",
        ),
        Wanted("chuẩn bị nội dung hội nghị đối thoại doanh nghiệp năm 2026", (D,)),
        Wanted("bố trí hội trường, kinh phí và phát hành giấy mời trước ngày 13/11/2026", (V,), due="2026-11-13"),
        Wanted("theo dõi tình hình quan hệ lao động dịp cuối năm, kịp thời tham mưu xử lý các vụ ngừng việc tập thể", (L,)),
        Wanted(
            "hoàn thiện phương án tự chủ tài chính giai đoạn 2027 - 2029, gửi Văn phòng thẩm định trước ngày 25/11/2026",
            (T,),
            due="2026-11-25",
        ),
        Wanted("đăng ký nội dung Chương trình công tác năm 2027, gửi Văn phòng trước ngày 20/11/2026", (ALL,), due="2026-11-20"),
        Wanted(
            "tổng hợp, xây dựng dự thảo Chương trình công tác năm 2027 của Ban, trình Trưởng ban trước ngày 10/12/2026",
            (V,),
            due="2026-12-10",
        ),
        Wanted(
            "xây dựng kế hoạch, dự trù kinh phí, báo cáo Trưởng ban trong tháng 11/2026",
            (V,),
            (Q,),
            due="2026-11-30",
        ),
    )
    return Document("p2 monthly meeting", _word(*blocks), wanted, date(2026, 11, 6))


# --- 9


def _letter() -> Document:
    blocks = (
        _head("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "3075/BQL-VP", "ngày 20 tháng 10 năm 2026", "UBND THÀNH PHỐ HẢI PHÒNG"),
        "V/v triển khai thực hiện Công văn số 7845/UBND-NC ngày 14/10/2026 của UBND thành phố",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 7845/UBND-NC ngày 14/10/2026 của Ủy ban nhân dân thành phố về việc tăng cường bảo đảm an ninh, trật tự, an toàn lao động và phòng cháy, "
        "chữa cháy tại các khu công nghiệp dịp cuối năm (gửi kèm), Ban Quản lý Khu kinh tế Hải Phòng yêu cầu:",
        "1. Phòng Quản lý lao động: tham mưu văn bản đề nghị doanh nghiệp tự kiểm tra công tác an toàn, vệ sinh lao động, trình ký trước ngày 26/10/2026; "
        "tổng hợp kết quả tự kiểm tra của doanh nghiệp, báo cáo trước ngày 20/11/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý lao động và Công an thành phố thành lập đoàn kiểm tra liên ngành tại các khu công nghiệp, "
        "thời gian từ ngày 02/11/2026 đến ngày 27/11/2026.",
        "3. Trung tâm Dịch vụ việc làm: tuyên truyền trên fanpage và bản tin gửi doanh nghiệp về phòng, chống tội phạm công nghệ cao.",
        "4. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 30/11/2026.",
        "5. Văn phòng tổng hợp, dự thảo báo cáo UBND thành phố (qua Công an thành phố) trước ngày 05/12/2026.",
        "Ban Quản lý Khu kinh tế Hải Phòng đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        _foot("- Như trên;\n- UBND thành phố (để b/c);\n- Lãnh đạo Ban;\n- Lưu: VT, VP.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"),
    )
    wanted = (
        Wanted(
            "tham mưu văn bản đề nghị doanh nghiệp tự kiểm tra công tác an toàn, vệ sinh lao động, trình ký trước ngày 26/10/2026",
            (L,),
            due="2026-10-26",
        ),
        Wanted("tổng hợp kết quả tự kiểm tra của doanh nghiệp, báo cáo trước ngày 20/11/2026", (L,), due="2026-11-20"),
        Wanted(
            "thành lập đoàn kiểm tra liên ngành tại các khu công nghiệp, thời gian từ ngày 02/11/2026 đến ngày 27/11/2026",
            (D,),
            (L,),
            due="2026-11-27",
        ),
        Wanted("tuyên truyền trên fanpage và bản tin gửi doanh nghiệp về phòng, chống tội phạm công nghệ cao", (T,)),
        Wanted("gửi báo cáo kết quả thực hiện về Văn phòng trước ngày 30/11/2026", (ALL,), due="2026-11-30"),
        Wanted("tổng hợp, dự thảo báo cáo UBND thành phố (qua Công an thành phố) trước ngày 05/12/2026", (V,), due="2026-12-05"),
    )
    return Document("p2 letter", _word(*blocks), wanted, date(2026, 10, 22))


# --- 10


def _city_tasks_november() -> Document:
    row = rows_of(("number", "lead", "content", "source", "deadline", "note"))
    header = ["STT", "Phòng, đơn vị", "Nội dung nhiệm vụ", "Văn bản giao", "Hạn hoàn thành", "Ghi chú"]
    dated: list[Any] = [
        header,
        row(
            "1",
            "Văn phòng",
            "Cung cấp số liệu xây dựng Báo cáo kinh tế - xã hội năm 2026",
            "CV 7745/UBND-TH ngày 09/10/2026",
            "05/11/2026",
            "",
            lead=V,
            due="2026-11-05",
        ),
        row(
            "2",
            None,
            "Báo cáo kết quả thực hiện Quy chế dân chủ ở cơ sở năm 2026",
            "CV 7980/UBND-NC ngày 27/10/2026",
            "14/11/2026",
            "",
            lead=V,
            due="2026-11-14",
        ),
        row(
            "3",
            None,
            "Đề xuất nhu cầu biên chế, vị trí việc làm năm 2027",
            "CV 7991/UBND-NV ngày 28/10/2026",
            "20/11/2026",
            "Gửi Sở Nội vụ",
            lead=V,
            due="2026-11-20",
        ),
        row(
            "4",
            "Phòng Quản lý đầu tư",
            "Chuẩn bị tài liệu phục vụ Đoàn công tác xúc tiến đầu tư tại Hàn Quốc",
            "CV 7610/UBND-ĐN ngày 02/10/2026",
            "12/11/2026",
            "",
            lead=Q,
            due="2026-11-12",
        ),
        row(
            "5",
            None,
            "Trình phê duyệt điều chỉnh chủ trương đầu tư dự án Khu công nghiệp Tiên Thanh",
            "TB 498/TB-UBND ngày 12/10/2026",
            "25/11/2026",
            "",
            lead=Q,
            due="2026-11-25",
        ),
        row(
            "6",
            "Phòng DN&GSĐT",
            "Kiểm tra việc chấp hành pháp luật về phòng cháy, chữa cháy tại các khu công nghiệp",
            "TB 458/TB-UBND ngày 14/9/2026",
            "15/11/2026",
            "",
            lead=D,
            due="2026-11-15",
        ),
        row(
            "7",
            "Phòng Quản lý lao động",
            "Xây dựng kế hoạch triển khai Chương trình phát triển nguồn nhân lực công nghiệp bán dẫn",
            "KH 215/KH-UBND ngày 21/9/2026",
            "20/11/2026",
            "Trung tâm DVVL phối hợp",
            lead=L,
            due="2026-11-20",
        ),
    ]
    open_ended: list[Any] = [
        header,
        row(
            "1",
            "Phòng Tài nguyên và Môi trường",
            "Theo dõi, xử lý phản ánh về mùi, khí thải tại khu vực Khu công nghiệp Đình Vũ",
            "CV 7402/UBND-NNMT ngày 21/9/2026",
            "Thường xuyên",
            "",
            lead=M,
        ),
        row(
            "2",
            "Văn phòng",
            "Cập nhật thủ tục hành chính trên Cổng Dịch vụ công quốc gia",
            "CV 7498/UBND-KSTT ngày 24/9/2026",
            "",
            "",
            lead=V,
        ),
        row(
            "3",
            "Các phòng chuyên môn",
            "Giải quyết hồ sơ thủ tục hành chính theo phương án phân cấp, ủy quyền mới",
            "QĐ 4120/QĐ-UBND ngày 01/10/2026",
            "Khi phát sinh hồ sơ",
            "",
            lead=PCM,
        ),
    ]
    blocks = (
        _head("VĂN PHÒNG", "412/TB-VP", "ngày 30 tháng 10 năm 2026", "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"),
        "THÔNG BÁO",
        "Danh mục nhiệm vụ UBND thành phố giao đến hạn trong tháng 11 năm 2026",
        "Kính gửi: Lãnh đạo các phòng, đơn vị.",
        "Văn phòng thông báo các nhiệm vụ UBND thành phố giao Ban Quản lý đến hạn trong tháng 11 năm 2026 như sau:",
        "I. Nhiệm vụ có thời hạn",
        _Table(dated, down=[(1, 1, 3), (1, 4, 5)]),
        "II. Nhiệm vụ không thời hạn, thực hiện thường xuyên",
        _Table(open_ended),
        "Đề nghị các phòng, đơn vị thực hiện đúng tiến độ; kết quả gửi file pdf về tổ Tổng hợp - Văn phòng để cập nhật trên phân hệ NV UBND./.",
        _foot("- Như trên;\n- Lãnh đạo Ban (để b/c);\n- Lưu: VP.", "CHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"),
    )
    return Document("p2 city tasks of november", _word(*blocks), tasks(dated) + tasks(open_ended), date(2026, 11, 2))


# --- 11


def _party_programme() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["ĐẢNG ỦY UBND THÀNH PHỐ", None, None, "ĐẢNG CỘNG SẢN VIỆT NAM"],
        ["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ", None, None, "Hải Phòng, ngày 12 tháng 10 năm 2026"],
        ["*"],
        ["PHỤ LỤC"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026 CỦA BAN CHẤP HÀNH ĐẢNG BỘ"],
        ["(Kèm theo Chương trình số 09-CTr/ĐU ngày 12/10/2026)"],
        [],
        ["TT", "Nội dung công việc", "Cơ quan chuẩn bị", "Cơ quan phối hợp", "Thời gian", "Ghi chú"],
        ["A", "BAN CHẤP HÀNH ĐẢNG BỘ"],
        row(
            1,
            "Cho ý kiến về kết quả lãnh đạo thực hiện nhiệm vụ phát triển khu kinh tế, khu công nghiệp năm 2026",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 12",
            None,
            lead=V,
            support=PCM,
            due="2026-12-31",
        ),
        row(
            2,
            "Nghị quyết lãnh đạo thực hiện nhiệm vụ năm 2027",
            "Văn phòng",
            "Các chi bộ trực thuộc",
            "Tháng 12",
            None,
            lead=V,
            due="2026-12-31",
        ),
        ["B", "BAN THƯỜNG VỤ ĐẢNG ỦY"],
        ["I", "Tháng 10"],
        row(
            3,
            "Cho ý kiến dự thảo Kế hoạch hành động thực hiện Nghị quyết số 15-NQ/TU",
            "Phòng Quản lý đầu tư",
            "Văn phòng",
            "Tháng 10",
            None,
            lead=Q,
            support=V,
            due="2026-10-31",
        ),
        row(
            4,
            "Báo cáo công tác phát triển tổ chức đảng, đoàn thể trong doanh nghiệp khu công nghiệp",
            "Phòng Quản lý lao động",
            "Công đoàn các khu công nghiệp",
            "Tháng 10",
            None,
            lead=L,
            due="2026-10-31",
        ),
        ["II", "Tháng 11"],
        row(
            5,
            "Báo cáo kết quả kiểm tra công tác bảo vệ môi trường tại các khu công nghiệp",
            "Phòng Tài nguyên và Môi trường",
            None,
            "Tháng 11",
            None,
            lead=M,
            due="2026-11-30",
        ),
        row(
            6,
            "Báo cáo kết quả xử lý các dự án chậm tiến độ theo chỉ đạo của Ban Thường vụ Thành ủy",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "Phòng Quản lý đầu tư",
            "Tháng 11",
            "Theo KL 112-KL/TU",
            lead=D,
            support=Q,
            due="2026-11-30",
        ),
        row(
            7,
            "Đề án sắp xếp tổ chức bộ máy Trung tâm Dịch vụ việc làm",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "Sau khi có hướng dẫn của Sở Nội vụ",
            None,
            lead=T,
            support=V,
        ),
        ["III", "Tháng 12"],
        row(
            8,
            "Kiểm điểm tập thể, cá nhân thuộc diện Ban Thường vụ Đảng ủy quản lý năm 2026",
            "Ban Tổ chức Đảng ủy",
            "Văn phòng",
            "Tháng 12",
            None,
            lead="Ban Tổ chức Đảng ủy",
            support=V,
            due="2026-12-31",
            asked=True,
        ),
        row(
            9,
            "Báo cáo tổng kết công tác kiểm tra, giám sát năm 2026",
            "Ủy ban Kiểm tra Đảng ủy",
            None,
            "Tháng 12",
            None,
            lead="Ủy ban Kiểm tra Đảng ủy",
            due="2026-12-31",
            asked=True,
        ),
        [],
        [None, None, None, "T/M BAN CHẤP HÀNH"],
        [None, None, None, "BÍ THƯ"],
    ]
    return Document("p2 party programme", workbook(cells(rows), merged=["A4:F4", "A5:F5", "A6:F6"]), tasks(rows), date(2026, 10, 15))


# --- 12


def _inspection_plan() -> Document:
    blocks = (
        _head("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "3210/KH-BQL", "ngày 05 tháng 11 năm 2026", "UBND THÀNH PHỐ HẢI PHÒNG"),
        "KẾ HOẠCH",
        "Khắc phục tồn tại, hạn chế theo Kết luận số 118-KL/TU của Ban Thường vụ Thành ủy và Kết luận kiểm tra số 44/KL-UBND của UBND thành phố",
        "Căn cứ Kết luận số 118-KL/TU ngày 06/10/2026 của Ban Thường vụ Thành ủy; Kết luận kiểm tra số 44/KL-UBND ngày 20/10/2026 của UBND thành phố, "
        "Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch khắc phục như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Khắc phục triệt để các tồn tại, hạn chế đã chỉ ra; xác định rõ trách nhiệm của tập thể, cá nhân; không để tái diễn vi phạm.",
        "II. NỘI DUNG THỰC HIỆN",
        "1. Đối với tồn tại trong công tác cấp giấy chứng nhận đăng ký đầu tư",
        "a) Rà soát toàn bộ hồ sơ cấp giấy chứng nhận đăng ký đầu tư giai đoạn 2023 - 2025, bổ sung thành phần hồ sơ còn thiếu.",
        "Đơn vị chủ trì: Phòng Quản lý đầu tư. Đơn vị phối hợp: Văn phòng. Thời hạn: trước ngày 15/12/2026. Sản phẩm: Báo cáo rà soát.",
        "b) Ban hành quy trình thẩm định nội bộ đối với dự án có quy mô vốn từ 100 triệu USD trở lên.",
        "Đơn vị chủ trì: Phòng Quản lý đầu tư. Đơn vị phối hợp: Phòng Doanh nghiệp và Giám sát đầu tư. Thời hạn: tháng 12/2026. Sản phẩm: Quyết định ban hành quy trình.",
        "2. Đối với tồn tại trong công tác giám sát đầu tư",
        "a) Xử lý dứt điểm 07 dự án không báo cáo giám sát, đánh giá đầu tư 02 kỳ liên tiếp.",
        "Đơn vị chủ trì: Phòng Doanh nghiệp và Giám sát đầu tư. Thời hạn: trước ngày 30/11/2026. Sản phẩm: Quyết định xử phạt hoặc văn bản xử lý.",
        "3. Đối với tồn tại trong quản lý lao động nước ngoài",
        "a) Đối chiếu danh sách lao động nước ngoài đã cấp phép với dữ liệu xuất nhập cảnh.",
        "Đơn vị chủ trì: Phòng Quản lý lao động. Đơn vị phối hợp: Công an thành phố. Thời hạn: quý I/2027. Sản phẩm: Báo cáo đối chiếu.",
        "4. Đối với tồn tại trong quản lý tài chính, tài sản công",
        "a) Thu hồi, nộp ngân sách nhà nước số tiền 186.450.000 đồng chi sai chế độ.",
        "Đơn vị chủ trì: Trung tâm Dịch vụ việc làm. Đơn vị phối hợp: Văn phòng. Thời hạn: trước ngày 20/11/2026. Sản phẩm: Chứng từ nộp ngân sách.",
        "b) Tổ chức kiểm điểm trách nhiệm tập thể, cá nhân có liên quan.",
        "Đơn vị chủ trì: Văn phòng. Thời hạn: trong tháng 11/2026. Sản phẩm: Biên bản kiểm điểm.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Trưởng các phòng, đơn vị chịu trách nhiệm trước Trưởng ban về kết quả thực hiện Kế hoạch này.",
        "2. Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND thành phố trước ngày 25/12/2026.",
        "Trên đây là Kế hoạch khắc phục tồn tại, hạn chế của Ban Quản lý Khu kinh tế Hải Phòng./.",
        _foot("- BTV Thành ủy, UBND thành phố (để b/c);\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", "TRƯỞNG BAN\n\n\nLê Trung Kiên"),
    )
    wanted = (
        Wanted(
            "Rà soát toàn bộ hồ sơ cấp giấy chứng nhận đăng ký đầu tư giai đoạn 2023 - 2025, bổ sung thành phần hồ sơ còn thiếu",
            (Q,),
            (V,),
            "Báo cáo rà soát",
            "2026-12-15",
        ),
        Wanted(
            "Ban hành quy trình thẩm định nội bộ đối với dự án có quy mô vốn từ 100 triệu USD trở lên",
            (Q,),
            (D,),
            "Quyết định ban hành quy trình",
            "2026-12-31",
        ),
        Wanted(
            "Xử lý dứt điểm 07 dự án không báo cáo giám sát, đánh giá đầu tư 02 kỳ liên tiếp",
            (D,),
            (),
            "Quyết định xử phạt hoặc văn bản xử lý",
            "2026-11-30",
        ),
        Wanted("Đối chiếu danh sách lao động nước ngoài đã cấp phép với dữ liệu xuất nhập cảnh", (L,), (), "Báo cáo đối chiếu", "2027-03-31"),
        Wanted("Thu hồi, nộp ngân sách nhà nước số tiền 186.450.000 đồng chi sai chế độ", (T,), (V,), "Chứng từ nộp ngân sách", "2026-11-20"),
        Wanted("Tổ chức kiểm điểm trách nhiệm tập thể, cá nhân có liên quan", (V,), (), "Biên bản kiểm điểm", "2026-11-30"),
        Wanted(
            "theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND thành phố trước ngày 25/12/2026",
            (V,),
            due="2026-12-25",
        ),
    )
    return Document("p2 plan of remedies", _word(*blocks), wanted, date(2026, 11, 9))


# --- 13


def _conclusion_with_annex() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả"],
        ["1", "Chuẩn bị nội dung"],
        row(
            "1.1",
            "Xây dựng kịch bản, chương trình Hội nghị xúc tiến đầu tư",
            "Phòng QLĐT",
            "Văn phòng",
            "Trước 16/11/2026",
            "Kịch bản được duyệt",
            lead=Q,
            support=V,
            due="2026-11-16",
        ),
        row(
            "1.2",
            "Dự thảo bài phát biểu của lãnh đạo thành phố",
            "Phòng QLĐT",
            "VP",
            "18/11/2026",
            "Bài phát biểu",
            lead=Q,
            support=V,
            due="2026-11-18",
        ),
        row(
            "1.3",
            "Rà soát hồ sơ các dự án trao giấy chứng nhận tại Hội nghị",
            "Phòng QLĐT",
            "Phòng DN&GSĐT, Phòng TN&MT",
            "20/11/2026",
            "Danh sách dự án",
            lead=Q,
            support=[D, M],
            due="2026-11-20",
        ),
        row(
            "1.4",
            "Chuẩn bị số liệu cung ứng lao động, nhà ở công nhân phục vụ giới thiệu với nhà đầu tư",
            "Phòng QLLĐ",
            "Trung tâm",
            "16/11/2026",
            "Bảng số liệu",
            lead=L,
            support=T,
            due="2026-11-16",
        ),
        ["2", "Công tác hậu cần, lễ tân"],
        row(
            "2.1",
            "Lập dự toán kinh phí tổ chức Hội nghị, gửi Sở Tài chính thẩm định",
            "Văn phòng",
            "Phòng QLĐT",
            "12/11/2026",
            "Dự toán",
            lead=V,
            support=Q,
            due="2026-11-12",
        ),
        row(
            "2.2",
            "Phát hành giấy mời, tổng hợp danh sách đại biểu",
            '"',
            "Phòng DN&GSĐT",
            "20/11/2026",
            "Danh sách đại biểu",
            lead=V,
            support=D,
            due="2026-11-20",
        ),
        row(
            "2.3",
            "Đón tiếp đại biểu, bố trí phiên dịch",
            '"',
            "Trung tâm",
            "Ngày 26/11/2026",
            None,
            lead=V,
            support=T,
            due="2026-11-26",
        ),
        row(
            "2.4",
            "Bảo đảm an ninh, trật tự khu vực tổ chức Hội nghị",
            "Công an thành phố",
            "Văn phòng",
            "Ngày 26/11/2026",
            "Phương án bảo vệ",
            lead="Công an thành phố",
            support=V,
            due="2026-11-26",
            asked=True,
        ),
        ["3", "Truyền thông"],
        row(
            "3.1",
            "Thiết kế backdrop, ấn phẩm song ngữ Việt - Hàn giới thiệu Khu kinh tế",
            "Trung tâm Dịch vụ việc làm",
            "Phòng QLĐT",
            "Trước ngày 20/11/2026",
            "Ấn phẩm",
            lead=T,
            support=Q,
            due="2026-11-20",
        ),
        row(
            "3.2",
            "Liên hệ Báo và phát thanh, truyền hình Hải Phòng đưa tin trước, trong và sau Hội nghị",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "Từ 16/11 đến 30/11/2026",
            "Tin, bài",
            lead=T,
            support=V,
            due="2026-11-30",
        ),
    ]
    blocks = (
        _head("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "3225/TB-BQL", "ngày 09 tháng 11 năm 2026", "UBND THÀNH PHỐ HẢI PHÒNG"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp chuẩn bị Hội nghị xúc tiến đầu tư Hàn Quốc - Hải Phòng năm 2026",
        "Ngày 06/11/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì cuộc họp về công tác chuẩn bị Hội nghị xúc tiến đầu tư Hàn Quốc - Hải Phòng năm 2026 "
        "(dự kiến tổ chức ngày 26/11/2026). Sau khi nghe Phòng Quản lý đầu tư báo cáo và ý kiến các phòng, đơn vị, Phó Trưởng ban kết luận:",
        "1. Thống nhất thời gian, địa điểm tổ chức Hội nghị như đề xuất của Phòng Quản lý đầu tư.",
        "2. Phân công nhiệm vụ cụ thể tại Phụ lục kèm theo Thông báo này.",
        "3. Giao Phòng Quản lý đầu tư là đầu mối, báo cáo tiến độ chuẩn bị cho Phó Trưởng ban trước ngày 17/11/2026.",
        "4. Các phòng, đơn vị chủ động triển khai, bảo đảm Hội nghị thành công tốt đẹp.",
        _foot("- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"),
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ HỘI NGHỊ XÚC TIẾN ĐẦU TƯ",
        "(Kèm theo Thông báo số 3225/TB-BQL ngày 09/11/2026)",
        _Table(rows, across=[1, 6, 11]),
    )
    first = Wanted("báo cáo tiến độ chuẩn bị cho Phó Trưởng ban trước ngày 17/11/2026", (Q,), due="2026-11-17")
    return Document("p2 conclusion with annex", _word(*blocks), (first, *tasks(rows)), date(2026, 11, 11))
