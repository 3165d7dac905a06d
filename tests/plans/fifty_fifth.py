# ruff: noqa: E501
"""Papers of an ordinary October 2026, from another clerk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from docx import Document as Paper

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _quarter()
    yield _by_unit()
    yield _conclusion()
    yield _overdue()
    yield _pasted_table()
    yield _year_end()
    yield _merged()
    yield _matrix()
    yield _petitions()
    yield _chat()
    yield _one_column()
    yield _conference()
    yield _minutes()
    yield _week()


def _quarter() -> Document:
    columns = ("n", "content", "product", "lead", "support", "deadline", "boss")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BQL KHU KINH TẾ HẢI PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV/2026"],
        ["(Kèm theo Công văn số 4102/BQL-VP ngày 01/10/2026)"],
        ["Stt", "Tên công việc", "Hình thức văn bản", "Phòng chủ trì", "Phòng phối hợp", "Thời hạn trình", "Lãnh đạo Ban phụ trách"],
        ["THÁNG 10"],
        row(1, "Báo cáo kết quả thực hiện Nghị quyết HĐND TP về phát triển KCN 9 tháng đầu năm", "Báo cáo", "P.QLĐT", "P.DN&GSĐT", "10/10", "Đ/c Kiên", lead=Q, support=D, due="2026-10-10"),
        row(2, "Quy chế chi tiêu nội bộ sửa đổi", "Quyết định", "VP", "P.QLĐT, TT", "20/10", "Đ/c Kiên", lead=V, support=[Q, T], due="2026-10-20"),
        row(3, "Kế hoạch kiểm tra việc thực hiện pháp luật về bảo hiểm xã hội tại 10 doanh nghiệp", "Kế hoạch", "P.QLLĐ", "BHXH thành phố", "15/10", "Đ/c Hải", lead=L, due="2026-10-15"),
        row(4, "Báo cáo công tác bảo vệ môi trường KCN năm 2026", "Báo cáo", "P.TN&MT", None, "30/10", "Đ/c Hải", lead=M, due="2026-10-30"),
        ["THÁNG 11"],
        row(5, "Kế hoạch xúc tiến đầu tư năm 2027", "Kế hoạch", "P.QLĐT", "TT", "15/11", "Đ/c Kiên", lead=Q, support=T, due="2026-11-15"),
        row(6, "Tổng kết đánh giá năng lực cạnh tranh DDCI năm 2026", "Báo cáo", "P.DN&GSĐT", "VP", "25/11", "Đ/c Hải", lead=D, support=V, due="2026-11-25"),
        row(7, "Dự toán thu, chi ngân sách năm 2027", "Tờ trình", "VP", "P.QLĐT", "Tháng 11", "Đ/c Kiên", lead=V, support=Q, due="2026-11-30"),
        ["THÁNG 12"],
        row(8, "Đánh giá, xếp loại công chức, viên chức năm 2026", "Quyết định", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp", "10/12", "Đ/c Kiên", lead=V, support=ALL, due="2026-12-10"),
        row(9, "Báo cáo tình hình sử dụng lao động nước ngoài năm 2026", "Báo cáo", "P.QLLĐ", None, "20/12", "Đ/c Hải", lead=L, due="2026-12-20"),
        row(10, "Kế hoạch đào tạo, giới thiệu việc làm năm 2027", "Kế hoạch", "TT", "P.QLLĐ", "Tháng 12", "Đ/c Hải", lead=T, support=L, due="2026-12-31"),
        row(11, "Chương trình công tác năm 2027", "Quyết định", "VP", "Các phòng chuyên môn", "25/12", "Đ/c Kiên", lead=V, support=PCM, due="2026-12-25"),
    ]
    return Document("n2-01 CTCT quý IV.xlsx", workbook(cells(rows), merged=["A1:C1", "A2:G2", "A3:G3", "A5:G5", "A10:G10", "A14:G14"]), tasks(rows), date(2026, 10, 3))


def _by_unit() -> Document:
    columns = ("n", "content", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Hạn", "Ghi chú"],
        ["I", "VĂN PHÒNG", "", ""],
        row("1", "Rà soát, hủy tài liệu hết giá trị trong kho lưu trữ", "23/10", "", lead=V, due="2026-10-23"),
        row("2", "Tham mưu kế hoạch tiếp công dân quý IV", "09/10", "", lead=V, due="2026-10-09"),
        row("3", "Quyết toán kinh phí 9 tháng", "15/10", "Gửi Sở Tài chính", lead=V, due="2026-10-15"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ", "", ""],
        row("1", "Trình điều chỉnh cục bộ quy hoạch KCN Tràng Duệ 3", "20/10", "", lead=Q, due="2026-10-20"),
        row("2", "Họp thẩm định công nghệ dự án Công ty SK Leaveo", "14/10", "", lead=Q, due="2026-10-14"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ", "", ""],
        row("1", "Xử lý 04 dự án chậm góp vốn", "30/10", "", lead=D, due="2026-10-30"),
        row("2", "Cập nhật số liệu xuất nhập khẩu", "Hằng tuần", "", lead=D),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG", "", ""],
        row("1", "Đối thoại với người lao động Công ty Regina Miracle", "22/10", "Tại doanh nghiệp", lead=L, due="2026-10-22"),
        row("2", "Báo cáo tình hình đình công 9 tháng", "12/10", "", lead=L, due="2026-10-12"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", ""],
        row("1", "Xác nhận kế hoạch ứng phó sự cố chất thải của 06 doanh nghiệp", "28/10", "", lead=M, due="2026-10-28"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", ""],
        row("1", "Tổ chức phiên giao dịch việc làm tại phường An Dương", "17/10", "", lead=T, due="2026-10-17"),
        row("2", "Viết 08 tin, bài về hoạt động của Ban trên Cổng TTĐT", "Tháng 10", "", lead=T, due="2026-10-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "DANH MỤC NHIỆM VỤ THÁNG 10/2026 CỦA CÁC PHÒNG, ĐƠN VỊ",
        "(Theo kết luận giao ban ngày 02/10/2026)",
        cells(rows),
        "Người lập biểu: Trần Thị Hoa",
    )
    return Document("n2-02 nhiệm vụ tháng 10.docx", data, tasks(rows), date(2026, 10, 6))


def _conclusion() -> Document:
    text = (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số 4188/TB-BQL",
        "Hải Phòng, ngày 08 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Ý kiến kết luận của Trưởng ban Lê Trung Kiên tại Hội nghị sơ kết 9 tháng đầu năm 2026",
        "Ngày 06/10/2026, Trưởng ban Lê Trung Kiên đã chủ trì Hội nghị sơ kết công tác 9 tháng, triển khai nhiệm vụ quý IV năm 2026. Kết luận Hội nghị, Trưởng ban ý kiến như sau:",
        "1. Cơ bản thống nhất với báo cáo do Văn phòng trình bày. Biểu dương Phòng Quản lý đầu tư, Trung tâm Dịch vụ việc làm hoàn thành sớm chỉ tiêu năm.",
        "2. Giao Phòng Quản lý đầu tư tham mưu kịch bản thu hút đầu tư quý IV bảo đảm đạt 4,2 tỷ USD cả năm, trình Trưởng ban trước ngày 16/10.",
        "3. Giao Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, Phòng Quản lý đầu tư phối hợp rà soát các dự án không triển khai quá 24 tháng, đề xuất chấm dứt hoạt động; báo cáo trước ngày 30/10.",
        "4. Phòng Tài nguyên và Môi trường chịu trách nhiệm đôn đốc chủ đầu tư KCN An Dương hoàn thành trạm xử lý nước thải giai đoạn 2 trong năm 2026.",
        "5. Phòng Quản lý lao động tham mưu tổ chức Hội nghị đối thoại về tiền lương, thưởng Tết năm 2027, xong trước ngày 15/12.",
        "6. Trung tâm Dịch vụ việc làm phối hợp với Phòng Quản lý lao động kết nối cung - cầu lao động cho 03 dự án mới đi vào hoạt động.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp rà soát các chỉ tiêu, nhiệm vụ chưa đạt, đăng ký thời gian hoàn thành với Văn phòng trước ngày 14/10.",
        "8. Giao Văn phòng chuẩn bị Hội nghị tổng kết năm 2026; thời gian trình kế hoạch: trước ngày 20/11.",
        "Lãnh đạo các phòng tiếp tục phát huy kết quả đạt được, quyết tâm hoàn thành thắng lợi nhiệm vụ năm 2026.",
        "Nơi nhận:",
        "- LĐ Ban;",
        "- Các phòng, Trung tâm;",
        "- Lưu VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("tham mưu kịch bản thu hút đầu tư quý IV bảo đảm đạt 4,2 tỷ USD cả năm", (Q,), due="2026-10-16"),
        Wanted("rà soát các dự án không triển khai quá 24 tháng, đề xuất chấm dứt hoạt động", (D,), (Q,), due="2026-10-30"),
        Wanted("đôn đốc chủ đầu tư KCN An Dương hoàn thành trạm xử lý nước thải giai đoạn 2", (M,), due="2026-12-31"),
        Wanted("tham mưu tổ chức Hội nghị đối thoại về tiền lương, thưởng Tết năm 2027", (L,), due="2026-12-15"),
        Wanted("kết nối cung - cầu lao động cho 03 dự án mới đi vào hoạt động", (T,), (L,)),
        Wanted("rà soát các chỉ tiêu, nhiệm vụ chưa đạt, đăng ký thời gian hoàn thành với Văn phòng", (ALL,), due="2026-10-14"),
        Wanted("chuẩn bị Hội nghị tổng kết năm 2026", (V,), due="2026-11-20"),
    )
    return Document("n2-03 TB kết luận sơ kết 9 tháng.docx", word(*text), wanted, date(2026, 10, 10))


def _overdue() -> Document:
    columns = ("n", "content", "paper", "lead", "deadline", "late", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["NHIỆM VỤ SẮP ĐẾN HẠN, QUÁ HẠN TRÊN PHÂN HỆ NV UBND"],
        ["Trích xuất lúc 08:15 ngày 12/10/2026"],
        ["#", "Nội dung công việc", "Văn bản giao", "Phòng xử lý chính", "Hạn hoàn thành", "Quá hạn (ngày)", "Ghi chú"],
        row(1, "Tham mưu phương án xử lý đất xen kẹt trong KCN Nomura", "5120/UBND-ĐC ngày 08/9/2026", "Phòng TN&MT", datetime(2026, 10, 7), 5, "Đề nghị xử lý ngay", lead=M, due="2026-10-07"),
        row(2, "Ý kiến về dự thảo Quyết định phân cấp cấp giấy phép lao động", "5188/UBND-NC ngày 14/9/2026", "Phòng QLLĐ", datetime(2026, 10, 9), 3, None, lead=L, due="2026-10-09"),
        row(3, "Báo cáo tiến độ dự án trọng điểm của Tập đoàn LG", "5203/UBND-XD ngày 16/9/2026", "Phòng DN&GSĐT", datetime(2026, 10, 15), None, None, lead=D, due="2026-10-15"),
        row(4, "Đề xuất danh mục dự án khởi công, khánh thành chào mừng Đại hội", "5240/UBND-XD ngày 21/9/2026", "Phòng QLĐT", datetime(2026, 10, 16), None, None, lead=Q, due="2026-10-16"),
        row(5, "Báo cáo kết quả xử lý phản ánh kiến nghị quý III", "5266/UBND-KSTT ngày 23/9/2026", "Văn phòng", datetime(2026, 10, 16), None, None, lead=V, due="2026-10-16"),
        row(6, "Tham gia ý kiến Đề án phát triển logistics", "5301/UBND-KT ngày 28/9/2026", "Phòng QLĐT", datetime(2026, 10, 20), None, "Sở Công Thương chủ trì", lead=Q, due="2026-10-20"),
        row(7, "Cử cán bộ tham gia Tổ công tác rà soát nhà ở xã hội", "5322/UBND-XD ngày 30/9/2026", "Phòng QLLĐ", datetime(2026, 10, 14), None, None, lead=L, due="2026-10-14"),
        row(8, "Báo cáo thực hiện Chỉ thị về tiết kiệm điện", "5330/UBND-CT ngày 01/10/2026", "Văn phòng", datetime(2026, 10, 21), None, None, lead=V, due="2026-10-21"),
        ["Tổng số: 08 nhiệm vụ, trong đó quá hạn: 02"],
    ]
    return Document("n2-04 đôn đốc NV UBND.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 10, 12))


def _pasted_table() -> Document:
    text = "\n".join(
        (
            "Các phòng xem bảng phân công tiếp Đoàn Đại sứ quán Singapore nhé:",
            "TT\tNội dung\tĐơn vị\tHạn",
            "1\tDự thảo bài phát biểu của Trưởng ban\tP. QLĐT\t16/10/2026",
            "2\tChuẩn bị quà tặng, phòng họp, tiệc tối\tVăn phòng\t19/10/2026",
            "3\tSố liệu doanh nghiệp Singapore tại VSIP\tP. DN&GSĐT\t15/10/2026",
            "4\tThông tin về lao động chất lượng cao\tP. QLLĐ\t15/10/2026",
            "5\tPhim giới thiệu bản tiếng Anh\tTrung tâm\t18/10/2026",
        )
    )
    wanted = (
        Wanted("Dự thảo bài phát biểu của Trưởng ban", (Q,), due="2026-10-16"),
        Wanted("Chuẩn bị quà tặng, phòng họp, tiệc tối", (V,), due="2026-10-19"),
        Wanted("Số liệu doanh nghiệp Singapore tại VSIP", (D,), due="2026-10-15"),
        Wanted("Thông tin về lao động chất lượng cao", (L,), due="2026-10-15"),
        Wanted("Phim giới thiệu bản tiếng Anh", (T,), due="2026-10-18"),
    )
    return Document("n2-05 bảng dán vào nhóm.txt", text.encode(), wanted, date(2026, 10, 13))


def _year_end() -> Document:
    text = (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 455/VP-TH",
        "V/v tổng kết công tác năm và thi đua, khen thưởng năm 2026",
        "Hải Phòng, ngày 15 tháng 10 năm 2026",
        "Kính gửi: Các phòng chuyên môn và Trung tâm Dịch vụ việc làm",
        "Để chuẩn bị tổng kết công tác năm 2026, được sự đồng ý của Trưởng ban, Văn phòng đề nghị:",
        "1. Đối với các phòng chuyên môn, đơn vị sự nghiệp:",
        "- Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027; hạn gửi: 20/11/2026.",
        "- Bình xét danh hiệu thi đua, gửi hồ sơ về Văn phòng chậm nhất ngày 27/11/2026.",
        "- Rà soát, bàn giao hồ sơ lưu trữ năm 2025 về kho lưu trữ cơ quan.",
        "2. Đối với Phòng Quản lý đầu tư: tổng hợp kết quả thu hút đầu tư năm 2026, ước thực hiện cả năm, hạn gửi: 13/11/2026.",
        "3. Đối với Phòng Tài nguyên và Môi trường: chuẩn bị báo cáo chuyên đề về khu công nghiệp sinh thái, hạn gửi: 18/11/2026.",
        "4. Đối với Trung tâm Dịch vụ việc làm: xây dựng video tổng kết năm, hạn gửi: 10/12/2026.",
        "Hồ sơ gửi về Văn phòng (đ/c Hoa, ĐT 0225.3823.xxx), bản mềm qua hộp thư công vụ.",
        "Rất mong nhận được sự phối hợp của các phòng, đơn vị./.",
        "Nơi nhận:",
        "- Như kính gửi;",
        "- Lưu: VP.",
        "KT. CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", (ALL,), due="2026-11-20"),
        Wanted("Bình xét danh hiệu thi đua", (ALL,), due="2026-11-27"),
        Wanted("Rà soát, bàn giao hồ sơ lưu trữ năm 2025 về kho lưu trữ cơ quan", (ALL,)),
        Wanted("tổng hợp kết quả thu hút đầu tư năm 2026, ước thực hiện cả năm", (Q,), due="2026-11-13"),
        Wanted("chuẩn bị báo cáo chuyên đề về khu công nghiệp sinh thái", (M,), due="2026-11-18"),
        Wanted("xây dựng video tổng kết năm", (T,), due="2026-12-10"),
    )
    return Document("n2-06 CV tổng kết năm.docx", word(*text), wanted, date(2026, 10, 17))


def _merged() -> Document:
    columns = ("group", "content", "lead", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["Nhóm nhiệm vụ", "Nhiệm vụ cụ thể", "Đơn vị chủ trì", "Thời gian hoàn thành", "Kết quả"],
        row("Cải cách TTHC", "Rà soát, đề xuất cắt giảm 30% thời gian giải quyết thủ tục đầu tư", "Phòng Quản lý đầu tư", "Quý IV/2026", "Tờ trình", lead=Q, due="2026-12-31"),
        row("", "Niêm yết lại bộ thủ tục hành chính tại Bộ phận một cửa", "Văn phòng", "31/10/2026", "Bộ TTHC niêm yết", lead=V, due="2026-10-31"),
        row("", "Công khai kết quả giải quyết hồ sơ", "", "Hằng tháng", "Bảng tổng hợp", lead=V),
        row("Chuyển đổi số", "Thí điểm nộp hồ sơ môi trường bằng mã QR", "Phòng Tài nguyên và Môi trường", "Tháng 11/2026", "Mã QR", lead=M, due="2026-11-30"),
        row("", "Chuyển dữ liệu giấy phép lao động sang hệ thống mới", "Phòng Quản lý lao động", "15/12/2026", "Dữ liệu chuyển đổi", lead=L, due="2026-12-15"),
        row("Công vụ", "Khảo sát mức độ hài lòng của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "25/11/2026", "Báo cáo khảo sát", lead=D, due="2026-11-25"),
        row("", "Đăng tải kết quả khảo sát", "Trung tâm Dịch vụ việc làm", "Sau khi có báo cáo khảo sát", "Tin, bài", lead=T),
    ]
    paper = Paper()
    for line in ("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "PHỤ LỤC 1", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 3 THÁNG CUỐI NĂM 2026", "(Kèm theo Kế hoạch số 4230/KH-BQL ngày 14/10/2026)"):
        paper.add_paragraph(line)
    grid = cells(rows)
    table = paper.add_table(rows=len(grid), cols=5)
    table.style = "Table Grid"
    for y, shown in enumerate(grid):
        for x, value in enumerate(shown):
            if value:
                table.cell(y, x).text = value
    for x, top, bottom in ((0, 1, 3), (0, 4, 5), (0, 6, 7), (2, 2, 3)):
        kept = table.cell(top, x).text
        table.cell(top, x).merge(table.cell(bottom, x)).text = kept
    out = io.BytesIO()
    paper.save(out)
    return Document("n2-07 phụ lục CCHC.docx", out.getvalue(), tasks(rows), date(2026, 10, 17))


def _matrix() -> Document:
    rows: list[Any] = [
        ["PHÂN CÔNG THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/ĐU CỦA ĐẢNG ỦY BAN QUẢN LÝ"],
        [],
        ["TT", "Nội dung", "Văn phòng", "P. QLĐT", "P. DN&GSĐT", "P. QLLĐ", "P. TN&MT", "Trung tâm", "Thời hạn"],
        [1, "Xây dựng kế hoạch thực hiện Nghị quyết", "CT", "PH", "PH", "PH", "PH", "PH", "23/10/2026"],
        [2, "Đề án mô hình khu công nghiệp sinh thái", None, "PH", None, None, "CT", None, "Quý I/2027"],
        [3, "Đề án nguồn nhân lực cho khu thương mại tự do", None, None, None, "CT", None, "PH", "30/11/2026"],
        [4, "Sổ tay hướng dẫn nhà đầu tư", None, "CT", "PH", None, None, None, "15/12/2026"],
        [5, "Báo cáo kết quả thực hiện năm đầu", "CT", None, None, None, None, None, "31/12/2026"],
        [],
        ["Ghi chú: CT - chủ trì; PH - phối hợp"],
    ]
    wanted = (
        Wanted("Xây dựng kế hoạch thực hiện Nghị quyết", (V,), (Q, D, L, M, T), due="2026-10-23"),
        Wanted("Đề án mô hình khu công nghiệp sinh thái", (M,), (Q,), due="2027-03-31"),
        Wanted("Đề án nguồn nhân lực cho khu thương mại tự do", (L,), (T,), due="2026-11-30"),
        Wanted("Sổ tay hướng dẫn nhà đầu tư", (Q,), (D,), due="2026-12-15"),
        Wanted("Báo cáo kết quả thực hiện năm đầu", (V,), due="2026-12-31"),
    )
    return Document("n2-08 phân công NQ12.xlsx", workbook(rows, merged=["A1:I1"]), wanted, date(2026, 10, 19))


def _petitions() -> Document:
    columns = ("n", "company", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG TỔNG HỢP KIẾN NGHỊ CỦA DOANH NGHIỆP TẠI HỘI NGHỊ ĐỐI THOẠI NGÀY 16/10/2026"],
        ["STT", "Doanh nghiệp", "Nội dung kiến nghị", "Đơn vị tham mưu trả lời", "Đơn vị phối hợp", "Thời hạn trả lời"],
        row(1, "Công ty TNHH Kyocera Việt Nam", "Rút ngắn thời gian cấp lại giấy phép lao động cho chuyên gia", "P. QLLĐ", None, "Trước 28/10/2026", lead=L, due="2026-10-28"),
        row(2, "Công ty TNHH Bridgestone", "Hướng dẫn thủ tục mở rộng nhà xưởng trên đất thuê còn lại", "P. QLĐT", "P. TN&MT", "Trước 28/10/2026", lead=Q, support=M, due="2026-10-28"),
        row(3, "Công ty CP Cảng Nam Hải Đình Vũ", "Cải tạo tuyến đường vào cảng bị hư hỏng", "Sở Xây dựng", "P. QLĐT", "Trước 05/11/2026", lead="Sở Xây dựng", support=Q, asked=True, due="2026-11-05"),
        row(4, "Công ty TNHH Fuji Xerox", "Tổ chức xe buýt đưa đón công nhân KCN VSIP", "P. QLLĐ", "P. DN&GSĐT", "Trước 05/11/2026", lead=L, support=D, due="2026-11-05"),
        row(5, "Công ty TNHH Toyoda Gosei", "Cung cấp đầu mối kết nối nhà cung ứng nội địa", "P. DN&GSĐT", "Trung tâm", "Trước 28/10/2026", lead=D, support=T, due="2026-10-28"),
        row(6, "Công ty CP KCN Đình Vũ", "Gia hạn giấy phép xả nước thải", "P. TN&MT", None, "Trước 28/10/2026", lead=M, due="2026-10-28"),
        row(7, "Công ty TNHH Haengsung", "Hỗ trợ tuyển dụng 500 lao động phổ thông", "Trung tâm", "P. QLLĐ", "Tháng 11/2026", lead=T, support=L, due="2026-11-30"),
        row(8, "Công ty TNHH USI", "Cấp điện ổn định trong mùa cao điểm", "Công ty Điện lực Hải Phòng", None, "Trước 05/11/2026", lead="Công ty Điện lực Hải Phòng", asked=True, due="2026-11-05"),
    ]
    return Document("n2-09 kiến nghị DN.xlsx", workbook(cells(rows), merged=["A1:F1"]), tasks(rows), date(2026, 10, 20))


def _chat() -> Document:
    text = """Thông báo nhanh sau họp chiều nay (20/10):
+ Văn phòng: gửi giấy mời họp Hội đồng thi đua, xong trước 22/10
+ Phòng QLĐT: bổ sung bản đồ vị trí vào tờ trình KCN Ngũ Phúc, trình lại ngày 23/10
+ Phòng DN&GSĐT: gọi điện nhắc các DN chưa gửi báo cáo quý III
+ Phòng QLLĐ + Trung tâm: thống nhất danh sách DN tham gia phiên việc làm tháng 11, hạn 26/10
+ Phòng TN&MT: đi kiểm tra hiện trường sự cố tràn dầu tại KCN Đình Vũ sáng 21/10, báo cáo Trưởng ban trong ngày
Ai vướng gì báo lại em nhé."""
    wanted = (
        Wanted("gửi giấy mời họp Hội đồng thi đua", (V,), due="2026-10-22"),
        Wanted("bổ sung bản đồ vị trí vào tờ trình KCN Ngũ Phúc, trình lại ngày 23/10", (Q,), due="2026-10-23"),
        Wanted("gọi điện nhắc các DN chưa gửi báo cáo quý III", (D,)),
        Wanted("thống nhất danh sách DN tham gia phiên việc làm tháng 11", (L, T), due="2026-10-26"),
        Wanted("đi kiểm tra hiện trường sự cố tràn dầu tại KCN Đình Vũ sáng 21/10, báo cáo Trưởng ban trong ngày", (M,), due="2026-10-21"),
    )
    return Document("n2-10 nhắn sau họp.txt", text.encode(), wanted, date(2026, 10, 20))


def _one_column() -> Document:
    columns = ("n", "content", "who", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian thực hiện", "Sản phẩm"],
        row("1", "Thành lập đoàn kiểm tra liên ngành", "Chủ trì: Văn phòng; phối hợp: P. QLLĐ, P. TN&MT", "Trước 25/10/2026", "Quyết định", lead=V, support=[L, M], due="2026-10-25"),
        row("2", "Thông báo lịch kiểm tra đến doanh nghiệp", "Văn phòng", "28/10/2026", "Thông báo", lead=V, due="2026-10-28"),
        row("3", "Kiểm tra việc chấp hành pháp luật lao động tại 20 doanh nghiệp", "Chủ trì: P. QLLĐ; phối hợp: Trung tâm", "02/11 - 20/11/2026", "Biên bản", lead=L, support=T, due="2026-11-20"),
        row("4", "Kiểm tra hồ sơ môi trường, quan trắc tự động tại 12 doanh nghiệp", "Chủ trì: P. TN&MT; phối hợp: P. DN&GSĐT", "02/11 - 20/11/2026", "Biên bản", lead=M, support=D, due="2026-11-20"),
        row("5", "Kiểm tra việc thực hiện mục tiêu dự án đầu tư", "Chủ trì: P. DN&GSĐT; phối hợp: P. QLĐT", "09/11 - 27/11/2026", "Biên bản", lead=D, support=Q, due="2026-11-27"),
        row("6", "Tổng hợp kết quả, kiến nghị xử lý vi phạm", "Văn phòng, P. DN&GSĐT", "10/12/2026", "Báo cáo", lead=[V, D], due="2026-12-10"),
        row("7", "Đăng tải kết luận kiểm tra trên Cổng thông tin điện tử", "Trung tâm", "Tháng 12/2026", "", lead=T, due="2026-12-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 4302/KH-BQL",
        "Hải Phòng, ngày 20 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Kiểm tra liên ngành doanh nghiệp trong khu công nghiệp, khu kinh tế quý IV/2026",
        "I. MỤC ĐÍCH",
        "Kịp thời phát hiện, chấn chỉnh các vi phạm; tránh chồng chéo, gây phiền hà cho doanh nghiệp.",
        "II. TIẾN ĐỘ THỰC HIỆN",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này./.",
        "Nơi nhận: Lãnh đạo Ban; các phòng; Lưu VT.",
    )
    wanted = (*tasks(rows), Wanted("theo dõi, đôn đốc việc thực hiện Kế hoạch này", (V,)))
    return Document("n2-11 KH kiểm tra liên ngành.docx", data, wanted, date(2026, 10, 22))


def _conference() -> Document:
    columns = ("content", "lead", "person", "deadline", "state")
    row = rows_of(columns)
    rows: list[Any] = [
        ["HỘI NGHỊ XÚC TIẾN ĐẦU TƯ VÀO KHU THƯƠNG MẠI TỰ DO (12/11/2026)"],
        ["Bảng phân công chuẩn bị - cập nhật 23/10/2026"],
        ["Đầu việc", "Phụ trách", "Cán bộ đầu mối", "Xong trước", "Tình trạng"],
        ["Nội dung"],
        row("Báo cáo giới thiệu tiềm năng Khu thương mại tự do", "P. QLĐT", "Đ/c Minh", "30.10", "Đang viết", lead=Q, due="2026-10-30"),
        row("Bài tham luận về nguồn nhân lực", "P. QLLĐ", "Đ/c Thảo", "02.11", "Chưa làm", lead=L, due="2026-11-02"),
        row("Bài tham luận về hạ tầng xanh", "P. TN&MT", "Đ/c Dũng", "02.11", "Chưa làm", lead=M, due="2026-11-02"),
        row("Lựa chọn dự án trao giấy chứng nhận tại Hội nghị", "P. QLĐT", "Đ/c Minh", "05.11", None, lead=Q, due="2026-11-05"),
        ["Khách mời"],
        row("Danh sách nhà đầu tư, hiệp hội (250 đại biểu)", "P. DN&GSĐT", "Đ/c Lan", "27.10", "Đã có 180", lead=D, due="2026-10-27"),
        row("Phát hành giấy mời", "Văn phòng", "Đ/c Hoa", "31.10", None, lead=V, due="2026-10-31"),
        ["Hậu cần"],
        row("Hợp đồng thuê hội trường, âm thanh, phiên dịch cabin", "Văn phòng", "Đ/c Tuấn", "29.10", None, lead=V, due="2026-10-29"),
        row("Thiết kế maket, pano, bộ tài liệu", "Trung tâm", "Đ/c Nga", "03.11", None, lead=T, due="2026-11-03"),
        row("Mời báo chí, truyền hình", "Trung tâm", "Đ/c Nga", "06.11", None, lead=T, due="2026-11-06"),
        row("Tổng duyệt", "Văn phòng, P. QLĐT, Trung tâm", None, "11.11", None, lead=[V, Q, T], due="2026-11-11"),
        ["Sau Hội nghị"],
        row("Báo cáo kết quả Hội nghị gửi UBND thành phố", "P. QLĐT", "Đ/c Minh", "20.11", None, lead=Q, due="2026-11-20"),
        row("Thanh quyết toán kinh phí", "Văn phòng", "Đ/c Tuấn", "15.12", None, lead=V, due="2026-12-15"),
    ]
    return Document("n2-12 hội nghị XTĐT.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 10, 24))


def _minutes() -> Document:
    text = (
        "BIÊN BẢN HỌP",
        "Giao ban tuần 44 của Lãnh đạo Ban với trưởng các phòng, đơn vị",
        "Thời gian: 8h00 ngày 26/10/2026. Địa điểm: Phòng họp tầng 2.",
        "Chủ trì: Đ/c Lê Trung Kiên - Trưởng ban. Thư ký: Đ/c Trần Thị Hoa - Văn phòng.",
        "I. Nội dung",
        "Văn phòng báo cáo kết quả công tác tuần 43: hoàn thành 18/20 việc, 02 việc đang trình. Các phòng phát biểu bổ sung.",
        "Phòng Quản lý đầu tư cho biết hồ sơ KCN Ngũ Phúc đã trình UBND thành phố ngày 23/10.",
        "II. Kết luận của Trưởng ban",
        "# Phòng Quản lý đầu tư làm việc với Sở Tài chính về nguồn vốn lập quy hoạch chung, báo cáo trước ngày 30/10/2026.",
        "# Phòng Quản lý đầu tư và Phòng Tài nguyên và Môi trường thống nhất ranh giới KCN Vinh Quang giai đoạn 2 trước ngày 05/11/2026.",
        "# Phòng Doanh nghiệp và Giám sát đầu tư rà soát, bổ sung danh sách doanh nghiệp đề nghị UBND thành phố khen thưởng cuối năm.",
        "# Phòng Quản lý lao động tham mưu văn bản hướng dẫn doanh nghiệp xây dựng phương án thưởng Tết, hoàn thành trước ngày 20/11/2026.",
        "# Phòng Tài nguyên và Môi trường báo cáo kết quả xử lý sự cố tràn dầu tại KCN Đình Vũ trước ngày 28/10/2026.",
        "# Trung tâm Dịch vụ việc làm hoàn thiện Đề án tự chủ tài chính giai đoạn 2027 - 2030, trình Trưởng ban trong tháng 11/2026.",
        "# Văn phòng sắp xếp lịch làm việc của Trưởng ban với các chủ đầu tư hạ tầng KCN, thời gian trong tuần 45.",
        "# Văn phòng chuẩn bị tài liệu họp Ban Thường vụ Thành ủy ngày 04/11/2026.",
        "Cuộc họp kết thúc lúc 10h30 cùng ngày.",
        "THƯ KÝ                                        CHỦ TRÌ",
    )
    wanted = (
        Wanted("làm việc với Sở Tài chính về nguồn vốn lập quy hoạch chung", (Q,), due="2026-10-30"),
        Wanted("thống nhất ranh giới KCN Vinh Quang giai đoạn 2", (Q, M), due="2026-11-05"),
        Wanted("rà soát, bổ sung danh sách doanh nghiệp đề nghị UBND thành phố khen thưởng cuối năm", (D,)),
        Wanted("tham mưu văn bản hướng dẫn doanh nghiệp xây dựng phương án thưởng Tết", (L,), due="2026-11-20"),
        Wanted("báo cáo kết quả xử lý sự cố tràn dầu tại KCN Đình Vũ", (M,), due="2026-10-28"),
        Wanted("hoàn thiện Đề án tự chủ tài chính giai đoạn 2027 - 2030", (T,), due="2026-11-30"),
        Wanted("sắp xếp lịch làm việc của Trưởng ban với các chủ đầu tư hạ tầng KCN", (V,), due="2026-11-08"),
        Wanted("chuẩn bị tài liệu họp Ban Thường vụ Thành ủy ngày 04/11/2026", (V,), due="2026-11-04"),
    )
    return Document("n2-13 biên bản giao ban.docx", word(*text), wanted, date(2026, 10, 27))


def _week() -> Document:
    columns = ("deadline", "content", "boss", "lead", "support")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["KẾ HOẠCH LÀM VIỆC TUẦN 45 (từ ngày 02/11/2026 đến ngày 06/11/2026)"],
        ["Ngày", "Nội dung", "Lãnh đạo Ban", "Đơn vị chuẩn bị", "Đơn vị tham gia"],
        row(datetime(2026, 11, 2), "Chuẩn bị tài liệu họp Hội đồng thi đua - khen thưởng", "Trưởng ban", "Văn phòng", None, lead=V, due="2026-11-02"),
        row(None, "Rà soát hồ sơ trình chấp thuận chủ trương đầu tư dự án bến cảng số 9, 10", "PTB Hải", "P. QLĐT", "P. TN&MT", lead=Q, support=M, due="2026-11-02"),
        row(datetime(2026, 11, 3), "Kiểm tra thực địa tiến độ san lấp KCN Xuân Cầu", "PTB Hải", "P. DN&GSĐT", "P. QLĐT", lead=D, support=Q, due="2026-11-03"),
        row(None, "Tiếp đoàn doanh nghiệp Đài Loan", "Trưởng ban", "P. QLĐT", "Văn phòng", lead=Q, support=V, due="2026-11-03"),
        row(datetime(2026, 11, 4), "Báo cáo Ban Thường vụ Thành ủy về Khu thương mại tự do", "Trưởng ban", "Văn phòng", "P. QLĐT", lead=V, support=Q, due="2026-11-04"),
        row(datetime(2026, 11, 5), "Tập huấn quy định mới về giấy phép môi trường cho doanh nghiệp", "PTB Hải", "P. TN&MT", "Trung tâm", lead=M, support=T, due="2026-11-05"),
        row(None, "Hòa giải tranh chấp lao động tại Công ty Crystal Sweater", "PTB Hải", "P. QLLĐ", None, lead=L, due="2026-11-05"),
        row(datetime(2026, 11, 6), "Khai giảng lớp đào tạo nghề ngắn hạn cho 80 lao động", "PTB Hải", "Trung tâm", "P. QLLĐ", lead=T, support=L, due="2026-11-06"),
        row(None, "Gửi báo cáo tuần và đăng ký việc tuần 46", None, "Các phòng chuyên môn, đơn vị sự nghiệp", None, lead=ALL, due="2026-11-06"),
    ]
    return Document("n2-14 kế hoạch tuần 45.xlsx", workbook(cells(rows), merged=["A2:E2", "A4:A5", "A6:A7", "A9:A10", "A11:A12"]), tasks(rows), date(2026, 10, 31))
