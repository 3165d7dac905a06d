# ruff: noqa: E501
"""Papers of the clerk of a management board at the turn of the year 2026."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

HEAD = [
    ["UBND THÀNH PHỐ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Độc lập - Tự do - Hạnh phúc"],
]

# fmt: off


def documents() -> Iterator[Document]:
    yield _year()
    yield _quarter()
    yield _month_by_unit()
    yield _reform_annex()
    yield _resolution_annex()
    yield _earlier_conclusions()
    yield _city_tasks()
    yield _december_meeting()
    yield _year_end_conference()
    yield _chat_note()
    yield _chat_tabs()
    yield _inspections()
    yield _digital()
    yield _tet()


def _merged_word(before: list[Any], rows: list[list[Any]], merges: list[tuple[int, int, int, int]], after: list[str]) -> bytes:
    """A .docx with a letterhead table, paragraphs, one table with merged cells (row, column, row, column), paragraphs."""
    document = blank()
    for block in before:
        if isinstance(block, str):
            document.add_paragraph(block)
        else:
            head = document.add_table(rows=0, cols=2)
            for left, right in block:
                line = head.add_row().cells
                line[0].text, line[1].text = left, right
    width = max(len(row) for row in rows)
    table = document.add_table(rows=len(rows), cols=width)
    table.style = "Table Grid"
    for number, row in enumerate(rows):
        for cell, text in zip(table.rows[number].cells, row, strict=False):
            cell.text = "" if text is None else str(text)
    for top, left, bottom, right in merges:
        text = table.cell(top, left).text
        table.cell(top, left).merge(table.cell(bottom, right)).text = text
    for text in after:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _year() -> Document:
    columns = ("number", "content", "lead", "support", "leader", "level", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 42/QĐ-BQL ngày 08/01/2026 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo Ban phụ trách", "Cấp trình", "Thời gian hoàn thành", "Ghi chú"],
        ["A", "CÁC ĐỀ ÁN, NHIỆM VỤ TRÌNH UBND THÀNH PHỐ"],
        ["I", "Lĩnh vực quy hoạch, đầu tư"],
        row(1, "Đề án phát triển các khu công nghiệp trên địa bàn thành phố giai đoạn 2026-2030, tầm nhìn đến năm 2035", "Phòng Quản lý đầu tư",
            "Văn phòng, Phòng TN&MT, Sở Tài chính", "PTB Nguyễn Văn Hưng", "UBND TP", "Tháng 6/2026", None,
            lead=Q, support=[V, M], due="2026-06-30"),
        row(2, "Tờ trình ban hành Danh mục dự án kêu gọi đầu tư vào Khu kinh tế Đình Vũ - Cát Hải năm 2026", "P. QLĐT",
            "P. DN&GSĐT", "PTB Nguyễn Văn Hưng", "UBND TP", "Quý I/2026", None, lead=Q, support=D, due="2026-03-31"),
        row(3, "Báo cáo kết quả giám sát, đánh giá đầu tư năm 2025", "P. DN&GSĐT", "P. QLĐT", "PTB Nguyễn Văn Hưng",
            "UBND TP, Sở Tài chính", datetime(2026, 2, 10), None, lead=D, support=Q, due="2026-02-10"),
        row(4, "Báo cáo rà soát, xử lý các dự án chậm tiến độ, không triển khai trong các khu công nghiệp", "P. DN&GSĐT",
            "P. QLĐT, P. TN&MT", "PTB Nguyễn Văn Hưng", "UBND TP", "Quý II/2026", "Chuyển tiếp từ năm 2025",
            lead=D, support=[Q, M], due="2026-06-30"),
        ["II", "Lĩnh vực lao động, doanh nghiệp"],
        row(5, "Kế hoạch hỗ trợ, phát triển nhà ở công nhân và thiết chế công đoàn trong khu công nghiệp", "Phòng Quản lý lao động",
            "Phòng Quản lý đầu tư; Liên đoàn Lao động thành phố", "PTB Trần Thị Mai", "UBND TP", "Quý III/2026", None,
            lead=L, support=Q, due="2026-09-30"),
        row(6, "Báo cáo tình hình sử dụng lao động nước ngoài trong Khu kinh tế, khu công nghiệp năm 2025", "Phòng QLLĐ", None,
            "PTB Trần Thị Mai", "UBND TP, Sở Nội vụ", "Trước ngày 25/01/2026", None, lead=L, due="2026-01-25"),
        ["III", "Lĩnh vực tài nguyên, môi trường"],
        row(7, "Quy chế phối hợp quản lý nhà nước về bảo vệ môi trường trong Khu kinh tế, khu công nghiệp", "Phòng Tài nguyên và Môi trường",
            "Sở Nông nghiệp và Môi trường, Công an thành phố", "PTB Lê Minh Đức", "UBND TP", "Tháng 9/2026", None,
            lead=M, due="2026-09-30"),
        row(8, "Phương án ứng phó sự cố chất thải tại các khu công nghiệp", "P. TN&MT", "P. DN&GSĐT", "PTB Lê Minh Đức", "UBND TP",
            "Tháng 5", None, lead=M, support=D, due="2026-05-31"),
        ["B", "NHIỆM VỤ THUỘC THẨM QUYỀN CỦA TRƯỞNG BAN"],
        row(9, "Quy chế làm việc của Ban Quản lý (sửa đổi)", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trưởng ban", "Trưởng ban",
            "Tháng 02/2026", None, lead=V, support=ALL, due="2026-02-28"),
        row(10, "Kế hoạch cải cách hành chính năm 2026", "Văn phòng", "Các phòng chuyên môn", "Trưởng ban", "Trưởng ban",
            "Tháng 01/2026", None, lead=V, support=PCM, due="2026-01-31"),
        row(11, "Phương án sắp xếp vị trí việc làm, biên chế công chức, viên chức năm 2026", "Văn phòng", None, "Trưởng ban", "Trưởng ban",
            "Sau khi có hướng dẫn của Sở Nội vụ", None, lead=V, due=None),
        row(12, "Kế hoạch kiểm tra việc chấp hành pháp luật lao động, an toàn vệ sinh lao động tại doanh nghiệp KCN", "Phòng QLLĐ", "P. DN&GSĐT",
            "PTB Trần Thị Mai", "Trưởng ban", "28/02/2026", None, lead=L, support=D, due="2026-02-28"),
        row(13, "Kế hoạch tổ chức phiên giao dịch việc làm cho lao động các khu công nghiệp", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ",
            "PTB Trần Thị Mai", "Trưởng ban", "Quý I", None, lead=T, support=L, due="2026-03-31"),
        row(14, "Tổ chức đối thoại với doanh nghiệp trong Khu kinh tế, khu công nghiệp", "P. DN&GSĐT", "Văn phòng, các phòng liên quan",
            "Trưởng ban", "Trưởng ban", "Hằng quý", None, lead=D, support=V, due=None),
        row(15, "Xây dựng dự toán ngân sách năm 2027", "Văn phòng", None, "Trưởng ban", "Sở Tài chính", "Tháng 7/2026", None,
            lead=V, due="2026-07-31"),
        row(16, "Tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", "Văn phòng", "Các phòng chuyên môn, Trung tâm", "Trưởng ban",
            "Trưởng ban", "Tháng 12/2026", None, lead=V, support=[PCM, T], due="2026-12-31"),
        [],
        ["Tổng số: 16 nhiệm vụ"],
        [None, None, None, None, None, "TRƯỞNG BAN"],
    ]
    data = workbook(cells(rows), merged=("A4:H4", "A5:H5", "B8:H8", "B9:H9", "B14:H14", "B17:H17", "B20:H20"))
    return Document("p1 năm 2026", data, tasks(rows), date(2026, 1, 12))


def _quarter() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM QUÝ I NĂM 2026"],
        ["(Kèm theo Công văn số 118/BQL-VP ngày 13/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"],
        ["I", "Công tác chỉ đạo, điều hành", None, None, None, None],
        row(1, "Ban hành Chương trình công tác năm 2026 của Ban Quản lý", "Quyết định", "Văn phòng", "Các phòng chuyên môn", "15/01/2026",
            lead=V, support=PCM, due="2026-01-15"),
        row(2, "Ban hành Kế hoạch kiểm tra cải cách hành chính, kỷ luật kỷ cương năm 2026", "Kế hoạch", None, None, "31/01/2026",
            lead=V, due="2026-01-31"),
        row(3, "Phân công trực Tết Nguyên đán Bính Ngọ 2026", "Thông báo, lịch trực", None, "Các phòng chuyên môn, đơn vị sự nghiệp", "06/02/2026",
            lead=V, support=ALL, due="2026-02-06"),
        row(4, "Hoàn thành số hóa hồ sơ lưu trữ giai đoạn 2020-2022", "Biên bản nghiệm thu", "Văn phòng", None, "Tháng 3/2026",
            lead=V, due="2026-03-31"),
        ["II", "Công tác đầu tư, doanh nghiệp", None, None, None, None],
        row(5, "Thẩm định, trình cấp Giấy chứng nhận đăng ký đầu tư các dự án nộp hồ sơ trong quý", "Giấy CNĐKĐT", "P. QLĐT", "P. TN&MT",
            "Thường xuyên", lead=Q, support=M, due=None),
        row(6, "Rà soát quỹ đất công nghiệp còn lại tại 14 khu công nghiệp đã thành lập", "Báo cáo, bảng tổng hợp", None, "P. TN&MT", "Tháng 02/2026",
            lead=Q, support=M, due="2026-02-28"),
        row(7, "Hướng dẫn nhà đầu tư hạ tầng KCN Tràng Duệ 3 hoàn thiện hồ sơ giao đất đợt 2", "Văn bản hướng dẫn", "P. QLĐT, P. TN&MT", None,
            "Trước ngày 20/3/2026", lead=[Q, M], due="2026-03-20"),
        row(8, "Tổng hợp kiến nghị của doanh nghiệp FDI sau Tết", "Báo cáo", "P. DN&GSĐT", "P. QLLĐ, Trung tâm", "15/3/2026",
            lead=D, support=[L, T], due="2026-03-15"),
        row(9, "Kiểm tra tiến độ thực hiện 08 dự án đã điều chỉnh giãn tiến độ", "Biên bản, kết luận kiểm tra", "P. DN&GSĐT", "P. QLĐT",
            "Từ 02/3 đến 31/3/2026", lead=D, support=Q, due="2026-03-31"),
        ["III", "Công tác lao động, môi trường", None, None, None, None],
        row(10, "Nắm tình hình trả lương, thưởng Tết tại doanh nghiệp", "Báo cáo", "P. QLLĐ", "Công đoàn Khu kinh tế", "30/01/2026",
            lead=L, due="2026-01-30"),
        row(11, "Khảo sát nhu cầu tuyển dụng lao động sau Tết", "Bảng tổng hợp nhu cầu", "Trung tâm DVVL", "P. QLLĐ", "28/02/2026",
            lead=T, support=L, due="2026-02-28"),
        row(12, "Tổ chức ngày hội việc làm đầu xuân", None, "Trung tâm DVVL", "Văn phòng, P. QLLĐ", "Tháng 3/2026",
            lead=T, support=[V, L], due="2026-03-31"),
        row(13, "Công bố kết quả quan trắc môi trường đợt 1 năm 2026", "Báo cáo đăng Cổng TTĐT", "P. TN&MT", "Văn phòng", "Quý I/2026",
            lead=M, support=V, due="2026-03-31"),
        row(14, "Kiểm tra việc vận hành trạm xử lý nước thải tập trung", "Biên bản kiểm tra", "P. TN&MT", None, "Hằng tháng",
            lead=M, due=None),
        [None, "Ghi chú: các phòng, đơn vị báo cáo kết quả về Văn phòng trước ngày 20/3/2026 để tổng hợp."],
    ]
    data = workbook(cells(rows), merged=("A3:F3", "A4:F4", "B6:F6", "D7:D9", "B11:F11", "D12:D13", "B17:F17"))
    return Document("p1 quý I", data, tasks(rows), date(2026, 1, 15))


def _month_by_unit() -> Document:
    columns = ("number", "content", "deadline", "person", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["NHIỆM VỤ TRỌNG TÂM THÁNG 02 NĂM 2026 CỦA CÁC PHÒNG, ĐƠN VỊ"],
        ["(Kèm theo Thông báo số 236/TB-BQL ngày 30/01/2026)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Thời hạn hoàn thành", "Người theo dõi", "Ghi chú"],
        ["I", "Văn phòng", None, None, None],
        row(1, "Trình ban hành Kế hoạch đào tạo, bồi dưỡng công chức, viên chức năm 2026", "13/02/2026", "Đ/c Hà", None, lead=V, due="2026-02-13"),
        row(2, "Quyết toán kinh phí năm 2025", "27/02/2026", "Đ/c Lan", None, lead=V, due="2026-02-27"),
        row(3, "Cập nhật, công khai danh mục thủ tục hành chính mới tại Bộ phận một cửa", "Thường xuyên", "Đ/c Hà", None, lead=V, due=None),
        ["II", "Phòng Quản lý đầu tư", None, None, None],
        row(1, "Góp ý dự thảo Nghị định sửa đổi Nghị định 35/2022/NĐ-CP về khu công nghiệp, khu kinh tế", "10/02/2026", "Đ/c Tùng", "CV của Bộ Tài chính",
            lead=Q, due="2026-02-10"),
        row(2, "Chuẩn bị hồ sơ làm việc với nhà đầu tư Hàn Quốc vào KCN Nam Đình Vũ", "24/02/2026", "Đ/c Tùng", None, lead=Q, due="2026-02-24"),
        ["III", "Phòng Doanh nghiệp và Giám sát đầu tư", None, None, None],
        row(1, "Đôn đốc doanh nghiệp nộp báo cáo giám sát đầu tư năm 2025 trên Hệ thống thông tin quốc gia", "06/02/2026", "Đ/c Phương", None,
            lead=D, due="2026-02-06"),
        row(2, "Lập danh sách doanh nghiệp tiêu biểu đề nghị khen thưởng dịp đầu năm", None, "Đ/c Phương", None, lead=D, due=None),
        ["IV", "Phòng Quản lý lao động", None, None, None],
        row(1, "Báo cáo tình hình lao động trở lại làm việc sau Tết", "25/02/2026", "Đ/c Nga", "Gửi UBND TP", lead=L, due="2026-02-25"),
        row(2, "Giải quyết hồ sơ cấp giấy phép lao động cho người nước ngoài", "Theo quy định", "Đ/c Nga", None, lead=L, due=None),
        ["V", "Phòng Tài nguyên và Môi trường", None, None, None],
        row(1, "Tham gia ý kiến báo cáo đánh giá tác động môi trường dự án KCN Thủy Nguyên", "20/02/2026", "Đ/c Quân", None, lead=M, due="2026-02-20"),
        ["VI", "Trung tâm Dịch vụ việc làm", None, None, None],
        row(1, "Đăng tin tuyển dụng của doanh nghiệp trên fanpage và Cổng TTĐT", "Hằng tuần", "Đ/c Yến", None, lead=T, due=None),
        row(2, "Ký kết phối hợp tuyển sinh với Trường Cao đẳng Công nghiệp", "Tháng 02/2026", "Đ/c Yến", None, lead=T, due="2026-02-28"),
    ]
    data = workbook(cells(rows), merged=("A1:E1", "A2:E2"))
    return Document("p1 tháng 02", data, tasks(rows), date(2026, 2, 2))


def _reform_annex() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
        ["I", "Công tác chỉ đạo, điều hành cải cách hành chính", "", "", "", ""],
        row("1", "Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026", "Kế hoạch", "Văn phòng", "Trung tâm Dịch vụ việc làm", "Tháng 02/2026",
            lead=V, support=T, due="2026-02-28"),
        row("2", "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025", "Báo cáo tự chấm điểm, tài liệu kiểm chứng", "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước ngày 31/01/2026", lead=V, support=ALL, due="2026-01-31"),
        row("3", "Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị", "Thông báo kết quả kiểm tra", "Văn phòng", "Phòng Quản lý lao động",
            "Quý II, Quý III/2026", lead=V, support=L, due="2026-09-30"),
        row("4", "Báo cáo định kỳ công tác cải cách hành chính", "Báo cáo quý, 6 tháng, năm", "Văn phòng", "Các phòng chuyên môn", "Định kỳ hằng quý",
            lead=V, support=PCM, due=None),
        ["II", "Cải cách thể chế", "", "", "", ""],
        row("5", "Rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực khu kinh tế, khu công nghiệp", "Báo cáo kết quả rà soát", "Văn phòng",
            "Phòng Quản lý đầu tư, Sở Tư pháp", "Quý IV/2026", lead=V, support=Q, due="2026-12-31"),
        row("6", "Theo dõi tình hình thi hành pháp luật về đầu tư", "Báo cáo", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", "Năm 2026",
            lead=Q, support=D, due="2026-12-31"),
        ["III", "Cải cách thủ tục hành chính", "", "", "", ""],
        row("7", "Rà soát, đề xuất cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính", "Phương án đơn giản hóa", "Các phòng chuyên môn", "Văn phòng",
            "Trước 30/6/2026", lead=PCM, support=V, due="2026-06-30"),
        row("8", "Công khai, cập nhật kịp thời thủ tục hành chính", "Quyết định công bố", "Văn phòng", "Các phòng chuyên môn", "Thường xuyên",
            lead=V, support=PCM, due=None),
        row("9", "Khảo sát mức độ hài lòng của doanh nghiệp đối với việc giải quyết thủ tục hành chính", "Báo cáo khảo sát",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Văn phòng", "Tháng 10/2026", lead=D, support=V, due="2026-10-31"),
        ["IV", "Cải cách tổ chức bộ máy, chế độ công vụ", "", "", "", ""],
        row("10", "Rà soát chức năng, nhiệm vụ của các phòng, đơn vị sự nghiệp sau sắp xếp", "Quyết định sửa đổi", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Quý I/2026", lead=V, support=ALL, due="2026-03-31"),
        row("11", "Thực hiện chuyển đổi vị trí công tác theo quy định", "Quyết định", "Văn phòng", "", "Quý II/2026", lead=V, due="2026-06-30"),
        row("12", "Xây dựng phương án tự chủ tài chính giai đoạn 2026-2030", "Đề án tự chủ", "Trung tâm Dịch vụ việc làm", "Văn phòng, Sở Tài chính", "Tháng 4/2026",
            lead=T, support=V, due="2026-04-30"),
        ["V", "Xây dựng chính quyền điện tử, chính quyền số", "", "", "", ""],
        row("13", "Lập hồ sơ công việc điện tử đạt tối thiểu 90%", "Hồ sơ trên HpNet", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "Thường xuyên",
            lead=ALL, due=None),
        row("14", "Duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015", "Bản công bố", "Văn phòng", "Sở Khoa học và Công nghệ", "Trong năm 2026",
            lead=V, due="2026-12-31"),
    ]
    merges = [(number, 1, number, 5) for number, line in enumerate(rows) if isinstance(line, list) and number]
    before: list[Any] = [
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "(Ban hành kèm theo Quyết định số 67/QĐ-BQL ngày 15 tháng 01 năm 2026 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)",
    ]
    data = _merged_word(before, cells(rows), merges, [])
    return Document("p1 phụ lục CCHC", data, tasks(rows), date(2026, 1, 19))


def _resolution_annex() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nhiệm vụ cụ thể", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời hạn hoàn thành", "Kết quả đầu ra"],
        row("1", "Xây dựng kịch bản thu hút vốn đầu tư FDI, DDI năm 2026 theo từng quý", "Phòng Quản lý đầu tư", "Phòng DN&GSĐT", "25/01/2026",
            "Kịch bản được Trưởng ban phê duyệt", lead=Q, support=D, due="2026-01-25"),
        row("2", "Tham mưu tổ chức Hội nghị xúc tiến đầu tư vào Khu kinh tế ven biển phía Nam", "", "Văn phòng; Sở Tài chính; Sở Ngoại vụ", "Quý II/2026",
            "Kế hoạch, báo cáo kết quả", lead=Q, support=V, due="2026-06-30"),
        row("3", "Phối hợp hoàn thành quy hoạch phân khu xây dựng các khu chức năng", "", "Sở Xây dựng", "Quý III/2026", "Hồ sơ quy hoạch", lead=Q, due="2026-09-30"),
        row("4", "Bàn giao mặt bằng giai đoạn 1 khu công nghiệp Vinh Quang", "UBND xã Vĩnh Hòa", "Phòng TN&MT", "30/6/2026", "Biên bản bàn giao",
            lead="UBND xã Vĩnh Hòa", support=M, due="2026-06-30", asked=True),
        row("5", "Kiểm soát chặt chẽ nguồn thải tại các KCN có lưu lượng xả thải trên 500 m3/ngày đêm", "Phòng TN&MT", "Phòng DN&GSĐT; Công an thành phố",
            "Thường xuyên", "Báo cáo quý", lead=M, support=D, due=None),
        row("6", "Triển khai mô hình khu công nghiệp sinh thái tại KCN Deep C", "", "Phòng QLĐT", "31/12/2026", "Báo cáo đánh giá", lead=M, support=Q, due="2026-12-31"),
        row("7", "Kết nối cung - cầu lao động, phấn đấu giới thiệu việc làm cho 12.000 lượt lao động", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "Năm 2026",
            "Báo cáo", lead=T, support=L, due="2026-12-31"),
        row("8", "Đào tạo lại 1.500 lao động đáp ứng nhu cầu ngành bán dẫn, điện tử", "Trung tâm Dịch vụ việc làm, Phòng QLLĐ", "", "Quý IV/2026",
            "Danh sách học viên hoàn thành khóa học", lead=[T, L], due="2026-12-31"),
        row("9", "Tổng hợp, báo cáo tình hình thực hiện Nghị quyết", "Văn phòng", "Các phòng chuyên môn", "Trước ngày 20 hằng tháng", "Báo cáo tháng",
            lead=V, support=PCM, due=None),
        row("10", "Sơ kết 6 tháng thực hiện Kế hoạch", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc", "Tháng 6/2026", "Báo cáo sơ kết",
            lead=V, support=ALL, due="2026-06-30"),
    ]
    before: list[Any] = [
        HEAD,
        "Phụ lục II",
        "PHÂN CÔNG NHIỆM VỤ TRIỂN KHAI NGHỊ QUYẾT SỐ 01/NQ-CP VÀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026",
        "(Kèm theo Kế hoạch số 205/KH-BQL ngày 20/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
    ]
    after = ["Nơi nhận:", "- UBND thành phố (để báo cáo);", "- Các PCM, ĐVSN;", "- Lưu: VT, VP."]
    data = _merged_word(before, cells(rows), [(1, 2, 3, 2), (5, 2, 6, 2)], after)
    return Document("p1 phụ lục NQ01", data, tasks(rows), date(2026, 1, 22))


def _earlier_conclusions() -> Document:
    columns = ("number", "content", "source", "lead", "support", "deadline", "result", "status")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BIỂU THEO DÕI THỰC HIỆN KẾT LUẬN CỦA TRƯỞNG BAN TẠI CÁC CUỘC HỌP GIAO BAN"],
        ["(Số liệu cập nhật đến ngày 05/01/2026)"],
        [],
        ["TT", "Nội dung kết luận, chỉ đạo", "Văn bản giao", "Đơn vị chủ trì", "Phối hợp", "Thời hạn", "Kết quả thực hiện", "Đánh giá"],
        ["I", "Thông báo số 4102/TB-BQL ngày 10/10/2025"],
        row(1, "Xây dựng quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực môi trường", "TB 4102/TB-BQL", "P. TNMT", "VP", "30/11/2025",
            "Đã trình dự thảo lần 2, VP đang thẩm tra", "Quá hạn", lead=M, support=V, due="2025-11-30"),
        row(2, "Rà soát hợp đồng thuê lại đất của các doanh nghiệp tại KCN Nomura", "TB 4102/TB-BQL", "P. QLĐT", "P. TNMT", "Tháng 01/2026",
            "Đã rà soát 46/72 doanh nghiệp", "Đang thực hiện", lead=Q, support=M, due="2026-01-31"),
        row(3, "Đề xuất phương án sử dụng trụ sở sau sắp xếp", "TB 4102/TB-BQL", "VP", None, "Chờ ý kiến UBND TP", "UBND TP chưa có ý kiến", "Đang thực hiện",
            lead=V, due=None),
        ["II", "Thông báo số 4655/TB-BQL ngày 12/11/2025"],
        row(4, "Tổ chức tập huấn kê khai báo cáo đầu tư trực tuyến cho doanh nghiệp", "TB 4655/TB-BQL", "P. DN&GSĐT", "VP, P. QLĐT", datetime(2025, 12, 20),
            "Đã tổ chức ngày 18/12/2025, 124 doanh nghiệp tham dự", "Hoàn thành", lead=D, support=[V, Q], due="2025-12-20"),
        row(5, "Hoàn thiện cơ sở dữ liệu lao động trong khu công nghiệp", "TB 4655/TB-BQL", "P. QLLĐ", "Trung tâm", datetime(2026, 3, 15),
            "Đã nhập dữ liệu 310 doanh nghiệp", "Đang thực hiện", lead=L, support=T, due="2026-03-15"),
        row(6, "Làm việc với chủ đầu tư hạ tầng KCN An Dương về trạm xử lý nước thải giai đoạn 2", "TB 4655/TB-BQL", "P. TNMT", "P. DN&GSĐT",
            "15/12/2025 (gia hạn đến 30/01/2026)", "Chủ đầu tư đề nghị lùi thời gian", "Đang thực hiện", lead=M, support=D, due="2026-01-30"),
        row(7, "Báo cáo việc quản lý, sử dụng tài sản công", "TB 4655/TB-BQL", "VP", "Các phòng, đơn vị", datetime(2026, 1, 31), None, "Đang thực hiện",
            lead=V, due="2026-01-31"),
        ["III", "Thông báo số 5021/TB-BQL ngày 11/12/2025"],
        row(8, "Tham mưu văn bản trả lời kiến nghị của Hiệp hội doanh nghiệp Nhật Bản", "TB 5021/TB-BQL", "P. DN&GSĐT", None, "09/01/2026",
            "Đang lấy ý kiến các phòng", "Đang thực hiện", lead=D, due="2026-01-09"),
        row(9, "Kiểm tra công tác phòng cháy chữa cháy tại các nhà xưởng cho thuê", "TB 5021/TB-BQL", "P. DN&GSĐT, P. QLLĐ", "Công an thành phố", "Quý I/2026",
            "Đã ban hành kế hoạch", "Đang thực hiện", lead=[D, L], due="2026-03-31"),
        row(10, "Chuẩn bị nội dung họp báo cuối năm", "TB 5021/TB-BQL", "VP", "Các phòng chuyên môn", datetime(2025, 12, 26), "Đã tổ chức", "Hoàn thành",
            lead=V, support=PCM, due="2025-12-26"),
        row(11, "Đề xuất xử lý các doanh nghiệp nợ bảo hiểm xã hội kéo dài", "TB 5021/TB-BQL", "P. QLLĐ", "BHXH thành phố", "28/02/2026", None, "Đang thực hiện",
            lead=L, due="2026-02-28"),
        [None, "Tổng cộng: 11 nhiệm vụ; hoàn thành 02; đang thực hiện 08; quá hạn 01"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]
    data = workbook(cells(rows), merged=("A1:H1", "A2:H2", "B5:H5", "B9:H9", "B14:H14"))
    return Document("p1 theo dõi kết luận", data, tasks(rows), date(2026, 1, 7))


def _city_tasks() -> Document:
    columns = ("number", "symbol", "issued", "content", "lead", "deadline", "status")
    row = rows_of(columns)
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND ĐANG THỰC HIỆN"],
        ["Thời điểm kết xuất: 08/01/2026"],
        ["STT", "Số, ký hiệu văn bản", "Ngày văn bản", "Nội dung nhiệm vụ giao", "Đơn vị thụ lý", "Hạn xử lý", "Tình trạng"],
        row(1, "8812/UBND-NC2", "03/11/2025", "Báo cáo việc thực hiện Chỉ thị về tăng cường quản lý người nước ngoài làm việc tại các khu công nghiệp",
            "Phòng Quản lý lao động", "20/01/2026", "Đang xử lý", lead=L, due="2026-01-20"),
        row(2, "9034/UBND-ĐTĐN", "18/11/2025", "Chủ trì kiểm tra, làm rõ phản ánh ô nhiễm mùi tại KCN Đồ Sơn", "Phòng Tài nguyên và Môi trường", "15/01/2026",
            "Đang xử lý", lead=M, due="2026-01-15"),
        row(3, "9120/UBND-TH", "21/11/2025", "Đề xuất nội dung đưa vào Chương trình công tác năm 2026 của UBND thành phố", "Văn phòng", "Không thời hạn",
            "Đã có báo cáo tiến độ", lead=V, due=None),
        row(4, "9377/UBND-TCNS", "02/12/2025", "Rà soát nghĩa vụ ký quỹ bảo đảm thực hiện dự án đầu tư", "Phòng Quản lý đầu tư", "31/01/2026", "Đang xử lý",
            lead=Q, due="2026-01-31"),
        row(5, "TB 812/TB-UBND", "05/12/2025", "Tham mưu phương án thu hồi đất dự án chậm tiến độ của Công ty CP Thép Việt Nhật",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "10/01/2026", "Sắp đến hạn", lead=D, due="2026-01-10"),
        row(6, "9518/UBND-VX", "10/12/2025", "Báo cáo kết quả giải quyết việc làm năm 2025", "Trung tâm Dịch vụ việc làm", "05/01/2026", "Quá hạn",
            lead=T, due="2026-01-05"),
        row(7, "9604/UBND-XD", "15/12/2025", "Cho ý kiến về điều chỉnh cục bộ quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải", "Phòng Quản lý đầu tư", "16/01/2026",
            "Đang xử lý", lead=Q, due="2026-01-16"),
        row(8, "9688/UBND-NC1", "19/12/2025", "Thực hiện kê khai tài sản, thu nhập năm 2025", "Văn phòng", "31/12/2025", "Quá hạn", lead=V, due="2025-12-31"),
        row(9, "9731/UBND-CT", "24/12/2025", "Phối hợp Sở Công Thương xây dựng phương án cung ứng điện cho các KCN mùa khô năm 2026", "P. DN&GSĐT", "Không thời hạn",
            "Chưa báo cáo", lead=D, due=None),
        row(10, "45/UBND-NNMT", "06/01/2026", "Tổng hợp hiện trạng hồ sơ môi trường của các dự án chuyển tiếp từ tỉnh Hải Dương", "P. TN&MT", "30/01/2026",
            "Mới giao", lead=M, due="2026-01-30"),
    ]
    return Document("p1 NV UBND", workbook(cells(rows), merged=("A1:G1", "A2:G2")), tasks(rows), date(2026, 1, 9))


def _december_meeting() -> Document:
    blocks: list[Any] = [
        HEAD,
        "Số: 5210/TB-BQL",
        "Hải Phòng, ngày 26 tháng 12 năm 2025",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 12 năm 2025",
        "Ngày 24/12/2025, Trưởng ban chủ trì Hội nghị giao ban tháng 12 năm 2025. Tham dự có các Phó Trưởng ban, lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp. "
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 12, các phòng, đơn vị đã cơ bản hoàn thành nhiệm vụ được giao; thu hút FDI cả năm đạt 3,1 tỷ USD, bằng 103% kế hoạch. Tuy nhiên vẫn còn 03 nhiệm vụ chậm tiến độ.",
        "II. Nhiệm vụ trọng tâm thời gian tới",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát vướng mắc về đất đai của 12 dự án tại Khu công nghiệp Nam Đình Vũ, báo cáo Trưởng ban trước ngày 15/01/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư tham mưu kế hoạch giám sát, đánh giá đầu tư năm 2026, trình Trưởng ban ký ban hành trong tháng 01/2026.",
        "3. Về công tác lao động: Tình hình quan hệ lao động cuối năm cơ bản ổn định. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm và Liên đoàn Lao động thành phố "
        "nắm chắc tình hình tiền lương, thưởng Tết tại các doanh nghiệp có trên 1.000 lao động; báo cáo Trưởng ban trước ngày 10/01.",
        "4. Giao Phòng Tài nguyên và Môi trường kiểm tra việc khắc phục tồn tại về môi trường tại Khu công nghiệp Đồ Sơn, hoàn thành trước ngày 31/01/2026.",
        "5. Văn phòng:",
        "a) Hoàn thiện dự thảo Chương trình công tác năm 2026, trình Trưởng ban trước ngày 05/01/2026.",
        "b) Chuẩn bị các điều kiện tổ chức Hội nghị tổng kết năm 2025.",
        "c) Phối hợp với Phòng Quản lý đầu tư đăng tải danh mục dự án kêu gọi đầu tư trên Cổng thông tin điện tử.",
        "6. Các phòng chuyên môn, đơn vị sự nghiệp gửi kết quả đánh giá, xếp loại công chức, viên chức năm 2025 về Văn phòng trước ngày 31/12/2025 để tổng hợp.",
        "7. Trung tâm Dịch vụ việc làm xây dựng kế hoạch tuyển sinh, đào tạo nghề năm 2026. Thời hạn: 20/01/2026.",
        "8. Yêu cầu lãnh đạo các phòng, đơn vị nêu cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính.",
        "9. Giao Văn phòng theo dõi, đôn đốc việc thực hiện các nội dung tại Thông báo này, định kỳ hằng tháng báo cáo Trưởng ban.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban (để báo cáo);",
        "- Các PCM, ĐVSN;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    ]
    wanted = (
        Wanted("rà soát vướng mắc về đất đai của 12 dự án tại Khu công nghiệp Nam Đình Vũ, báo cáo Trưởng ban trước ngày 15/01/2026", (Q,), (M,), due="2026-01-15"),
        Wanted("tham mưu kế hoạch giám sát, đánh giá đầu tư năm 2026, trình Trưởng ban ký ban hành trong tháng 01/2026", (D,), due="2026-01-31"),
        Wanted("nắm chắc tình hình tiền lương, thưởng Tết tại các doanh nghiệp có trên 1.000 lao động; báo cáo Trưởng ban trước ngày 10/01", (L,), (T,), due="2026-01-10"),
        Wanted("kiểm tra việc khắc phục tồn tại về môi trường tại Khu công nghiệp Đồ Sơn, hoàn thành trước ngày 31/01/2026", (M,), due="2026-01-31"),
        Wanted("Hoàn thiện dự thảo Chương trình công tác năm 2026, trình Trưởng ban trước ngày 05/01/2026", (V,), due="2026-01-05"),
        Wanted("Chuẩn bị các điều kiện tổ chức Hội nghị tổng kết năm 2025", (V,)),
        Wanted("đăng tải danh mục dự án kêu gọi đầu tư trên Cổng thông tin điện tử", (V,), (Q,)),
        Wanted("gửi kết quả đánh giá, xếp loại công chức, viên chức năm 2025 về Văn phòng trước ngày 31/12/2025 để tổng hợp", (ALL,), due="2025-12-31"),
        Wanted("xây dựng kế hoạch tuyển sinh, đào tạo nghề năm 2026", (T,), due="2026-01-20"),
        Wanted("theo dõi, đôn đốc việc thực hiện các nội dung tại Thông báo này, định kỳ hằng tháng báo cáo Trưởng ban", (V,)),
    )
    return Document("p1 giao ban tháng 12", word(*blocks), wanted, date(2025, 12, 29))


def _year_end_conference() -> Document:
    blocks: list[Any] = [
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 187/TB-BQL",
        "Hải Phòng, ngày 19 tháng 01 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026",
        "Ngày 16/01/2026, Ban Quản lý Khu kinh tế Hải Phòng tổ chức Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026. Trưởng ban kết luận như sau:",
        "1. Về kết quả công tác năm 2025",
        "Ghi nhận, biểu dương các tập thể, cá nhân đã nỗ lực hoàn thành nhiệm vụ năm 2025. Hội nghị thống nhất với các chỉ tiêu năm 2026 nêu trong báo cáo.",
        "2. Về nhiệm vụ năm 2026",
        "2.1. Văn phòng",
        "- Tham mưu sửa đổi Quy chế chi tiêu nội bộ, trình Trưởng ban trong quý I/2026.",
        "- Chủ trì, phối hợp với các phòng chuyên môn xây dựng bộ tiêu chí chấm điểm thi đua các phòng, đơn vị; hoàn thành trước ngày 28/02/2026.",
        "- Bố trí cán bộ trực hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến tại Bộ phận một cửa.",
        "2.2. Phòng Quản lý đầu tư",
        "- Hoàn thiện hồ sơ trình thành lập Khu công nghiệp Tiên Lãng 1, báo cáo UBND thành phố trước ngày 30/4/2026.",
        "- Tổ chức 02 đoàn xúc tiến đầu tư tại Nhật Bản và Hàn Quốc trong quý II/2026.",
        "2.3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Phân loại các dự án chậm tiến độ theo nguyên nhân, đề xuất hướng xử lý đối với từng dự án trước ngày 31/3/2026.",
        "- Thường xuyên cập nhật, giải đáp kiến nghị của doanh nghiệp trên hệ thống eHeza.",
        "2.4. Phòng Quản lý lao động",
        "- Phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu nhà ở của công nhân, báo cáo kết quả trong tháng 5/2026.",
        "2.5. Phòng Tài nguyên và Môi trường",
        "- Trong quý I/2026 hoàn thành việc kết nối dữ liệu quan trắc tự động của các khu công nghiệp về Sở Nông nghiệp và Môi trường.",
        "2.6. Trung tâm Dịch vụ việc làm",
        "- Xây dựng đề án nâng cao năng lực hoạt động của Trung tâm giai đoạn 2026-2030, trình Trưởng ban trước ngày 15/6/2026.",
        "3. Tổ chức thực hiện",
        "Các phòng chuyên môn, đơn vị sự nghiệp căn cứ Thông báo này xây dựng kế hoạch công tác năm 2026 của phòng, đơn vị, gửi về Văn phòng trước ngày 30/01/2026.",
        "Toàn thể công chức, viên chức, người lao động tiếp tục phát huy tinh thần đoàn kết, trách nhiệm, quyết tâm hoàn thành thắng lợi nhiệm vụ năm 2026.",
        "Trên đây là kết luận của Trưởng ban, Văn phòng thông báo để các phòng, đơn vị tổ chức thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    ]
    wanted = (
        Wanted("Tham mưu sửa đổi Quy chế chi tiêu nội bộ, trình Trưởng ban trong quý I/2026", (V,), due="2026-03-31"),
        Wanted("xây dựng bộ tiêu chí chấm điểm thi đua các phòng, đơn vị; hoàn thành trước ngày 28/02/2026", (V,), (PCM,), due="2026-02-28"),
        Wanted("Bố trí cán bộ trực hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến tại Bộ phận một cửa", (V,)),
        Wanted("Hoàn thiện hồ sơ trình thành lập Khu công nghiệp Tiên Lãng 1, báo cáo UBND thành phố trước ngày 30/4/2026", (Q,), due="2026-04-30"),
        Wanted("Tổ chức 02 đoàn xúc tiến đầu tư tại Nhật Bản và Hàn Quốc trong quý II/2026", (Q,), due="2026-06-30"),
        Wanted("Phân loại các dự án chậm tiến độ theo nguyên nhân, đề xuất hướng xử lý đối với từng dự án trước ngày 31/3/2026", (D,), due="2026-03-31"),
        Wanted("Thường xuyên cập nhật, giải đáp kiến nghị của doanh nghiệp trên hệ thống eHeza", (D,)),
        Wanted("khảo sát nhu cầu nhà ở của công nhân, báo cáo kết quả trong tháng 5/2026", (L,), (T,), due="2026-05-31"),
        Wanted("Trong quý I/2026 hoàn thành việc kết nối dữ liệu quan trắc tự động của các khu công nghiệp về Sở Nông nghiệp và Môi trường", (M,), due="2026-03-31"),
        Wanted("Xây dựng đề án nâng cao năng lực hoạt động của Trung tâm giai đoạn 2026-2030, trình Trưởng ban trước ngày 15/6/2026", (T,), due="2026-06-15"),
        Wanted("căn cứ Thông báo này xây dựng kế hoạch công tác năm 2026 của phòng, đơn vị, gửi về Văn phòng trước ngày 30/01/2026", (ALL,), due="2026-01-30"),
    )
    return Document("p1 tổng kết năm", word(*blocks), wanted, date(2026, 1, 21))


def _chat_note() -> Document:
    text = """Kính gửi các đ/c trưởng phòng, giám đốc Trung tâm!
Thực hiện ý kiến chỉ đạo của Trưởng ban tại cuộc họp sáng nay 03/02/2026, Văn phòng thông báo phân công một số việc như sau:
1. P. QLĐT: chuẩn bị báo cáo làm việc với Đoàn công tác của Bộ Tài chính, gửi VP trước 06/02/2026.
2. P. DN&GSĐT: tổng hợp danh sách doanh nghiệp hoạt động xuyên Tết, hạn 05/02/2026.
3. P. QLLĐ phối hợp với Trung tâm DVVL rà soát số lao động ở lại không về quê, báo cáo trước ngày 10/02/2026.
4. P. TN&MT: kiểm tra hệ thống thoát nước tại KCN Tràng Duệ, hoàn thành trước Tết.
5. Văn phòng: bố trí xe đưa đón đoàn ngày 09/02/2026.
6. Các phòng chuyên môn, đơn vị sự nghiệp: gửi lịch trực Tết về Văn phòng trước ngày 07/02/2026.
Đề nghị các đ/c quan tâm thực hiện. Trân trọng!
"""
    wanted = (
        Wanted("chuẩn bị báo cáo làm việc với Đoàn công tác của Bộ Tài chính, gửi VP trước 06/02/2026", (Q,), due="2026-02-06"),
        Wanted("tổng hợp danh sách doanh nghiệp hoạt động xuyên Tết, hạn 05/02/2026", (D,), due="2026-02-05"),
        Wanted("rà soát số lao động ở lại không về quê, báo cáo trước ngày 10/02/2026", (L,), (T,), due="2026-02-10"),
        Wanted("kiểm tra hệ thống thoát nước tại KCN Tràng Duệ, hoàn thành trước Tết", (M,)),
        Wanted("bố trí xe đưa đón đoàn ngày 09/02/2026", (V,), due="2026-02-09"),
        Wanted("gửi lịch trực Tết về Văn phòng trước ngày 07/02/2026", (ALL,), due="2026-02-07"),
    )
    return Document("p1 chat phân công", text.encode(), wanted, date(2026, 2, 3))


def _chat_tabs() -> Document:
    columns = ("number", "content", "lead", "support", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời hạn"],
        row("1", "Xây dựng Kế hoạch tổ chức Hội nghị gặp mặt doanh nghiệp đầu xuân", "Văn phòng", "P. DN&GSĐT", "04/02/2026", lead=V, support=D, due="2026-02-04"),
        row("2", "Lập danh sách khách mời là nhà đầu tư nước ngoài", "P. QLĐT", "", "06/02/2026", lead=Q, due="2026-02-06"),
        row("3", "Tổng hợp kiến nghị của doanh nghiệp gửi trước Hội nghị", "P. DN&GSĐT", "Các phòng chuyên môn", "20/02/2026", lead=D, support=PCM, due="2026-02-20"),
        row("4", "Dự thảo bài phát biểu của Trưởng ban", "Văn phòng", "P. QLĐT, P. QLLĐ", "24/02/2026", lead=V, support=[Q, L], due="2026-02-24"),
        row("5", "Tổ chức gian hàng giới thiệu việc làm", "Trung tâm", "P. QLLĐ", "27/02/2026", lead=T, support=L, due="2026-02-27"),
    ]
    table = "\n".join("\t".join(line) for line in cells(rows))
    text = f"Bảng phân công chuẩn bị Hội nghị gặp mặt doanh nghiệp đầu xuân 2026 (ngày 28/02/2026)\n{table}\n"
    return Document("p1 chat bảng", text.encode(), tasks(rows), date(2026, 2, 2))


def _inspections() -> Document:
    columns = ("number", "content", "lead", "support", "start", "end", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["TT", "Nội dung kiểm tra", "Đơn vị thực hiện", "", "Thời gian", "", "Ghi chú"],
        ["", "", "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", ""],
        row("1", "Kiểm tra tình hình thực hiện dự án đầu tư tại KCN VSIP Hải Phòng (12 doanh nghiệp)", "Phòng DN&GSĐT", "Phòng QLĐT", "02/3/2026", "20/3/2026", "",
            lead=D, support=Q, due="2026-03-20"),
        row("2", "Kiểm tra tình hình thực hiện dự án đầu tư tại KCN Tràng Duệ (08 doanh nghiệp)", "Phòng DN&GSĐT", "Phòng QLĐT, Thuế thành phố", "06/4/2026", "24/4/2026", "",
            lead=D, support=Q, due="2026-04-24"),
        row("3", "Kiểm tra chấp hành pháp luật lao động tại 15 doanh nghiệp dệt may, da giày", "Phòng QLLĐ", "Sở Nội vụ", "04/5/2026", "29/5/2026", "",
            lead=L, due="2026-05-29"),
        row("4", "Kiểm tra công tác an toàn, vệ sinh lao động tại công trình xây dựng nhà xưởng", "Phòng QLLĐ", "Phòng QLĐT; Sở Xây dựng", "01/6/2026", "19/6/2026", "",
            lead=L, support=Q, due="2026-06-19"),
        row("5", "Kiểm tra hoạt động bảo vệ môi trường tại các cơ sở có nguy cơ ô nhiễm cao", "Phòng TN&MT", "Phòng DN&GSĐT, Công an thành phố", "06/7/2026", "31/7/2026",
            "Theo KH của UBND TP", lead=M, support=D, due="2026-07-31"),
        row("6", "Kiểm tra việc quản lý, sử dụng đất tại KCN Đại An mở rộng", "Phòng TN&MT", "Phòng QLĐT", "03/8/2026", "21/8/2026", "", lead=M, support=Q, due="2026-08-21"),
        row("7", "Kiểm tra cải cách hành chính tại các phòng, đơn vị sự nghiệp", "Văn phòng", "", "07/9/2026", "18/9/2026", "", lead=V, due="2026-09-18"),
        row("8", "Kiểm tra hoạt động cho thuê lại lao động", "Phòng QLLĐ", "Trung tâm DVVL", "05/10/2026", "16/10/2026", "", lead=L, support=T, due="2026-10-16"),
        ["", "Tổng cộng: 08 cuộc", "", "", "", "", ""],
    ]
    before: list[Any] = [
        "Phụ lục",
        "DANH MỤC CÁC CUỘC KIỂM TRA NĂM 2026",
        "(Kèm theo Quyết định số 5298/QĐ-BQL ngày 30/12/2025 của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng)",
    ]
    merges = [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3), (0, 4, 0, 5), (0, 6, 1, 6)]
    data = _merged_word(before, cells(rows), merges, [])
    return Document("p1 kiểm tra 2026", data, tasks(rows), date(2026, 1, 5))


def _digital() -> Document:
    columns = ("number", "content", "who", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026"],
        ["(Kèm theo Kế hoạch số 312/KH-BQL ngày 28 tháng 01 năm 2026 của Ban Quản lý)"],
        [],
        ["STT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian", "Kết quả"],
        ["I", "Hạ tầng số", None, None, None],
        row("1.1", "Nâng cấp hệ thống mạng nội bộ tại hai trụ sở", "Văn phòng", "Quý II/2026", "Hệ thống vận hành ổn định", lead=V, due="2026-06-30"),
        row("1.2", "Trang bị chữ ký số cá nhân cho 100% công chức", "Văn phòng", "31/3/2026", "Chứng thư số", lead=V, due="2026-03-31"),
        ["II", "Dữ liệu số", None, None, None],
        row("2.1", "Xây dựng cơ sở dữ liệu dự án đầu tư dùng chung", "Chủ trì: P. QLĐT; Phối hợp: P. DN&GSĐT, Văn phòng", "Quý III/2026", "CSDL dự án", lead=Q, support=[D, V], due="2026-09-30"),
        row("2.2", "Bản đồ số các khu công nghiệp", "Chủ trì: P. TN&MT; Phối hợp: P. QLĐT", "Tháng 11/2026", "Bản đồ GIS", lead=M, support=Q, due="2026-11-30"),
        row("2.3", "Chuẩn hóa, làm sạch dữ liệu lao động nước ngoài", "Chủ trì: P. QLLĐ; Phối hợp: Công an thành phố", "Tháng 5/2026", "Dữ liệu được đối soát", lead=L, due="2026-05-31"),
        row("2.4", "Cập nhật dữ liệu người tìm việc, việc tìm người", "Trung tâm DVVL", "Hằng ngày", None, lead=T, due=None),
        ["III", "Dịch vụ công trực tuyến, kỹ năng số", None, None, None],
        row("3.1", "Rà soát, tái cấu trúc quy trình thủ tục hành chính đủ điều kiện toàn trình", "Chủ trì: Văn phòng; Phối hợp: Các phòng chuyên môn", "30/4/2026", "Danh mục TTHC toàn trình",
            lead=V, support=PCM, due="2026-04-30"),
        row("3.2", "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực", "Các phòng chuyên môn", "6 tháng đầu năm 2026", "100% kết quả được số hóa", lead=PCM, due="2026-06-30"),
        row("3.3", "Tập huấn kỹ năng sử dụng trí tuệ nhân tạo cho công chức, viên chức", "Văn phòng", "Tháng 4/2026", "02 lớp", lead=V, due="2026-04-30"),
        row("3.4", "Đánh giá mức độ chuyển đổi số của Ban Quản lý", "Chủ trì: Văn phòng; Phối hợp: Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 12/2026", "Báo cáo", lead=V, support=ALL, due="2026-12-31"),
    ]
    return Document("p1 chuyển đổi số", workbook(cells(rows), merged=("A2:E2", "A3:E3")), tasks(rows), date(2026, 1, 30))


def _tet() -> Document:
    columns = ("number", "content", "lead", "deadline")
    row = rows_of(columns)
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Phân công thực hiện", "Thời gian"],
        row("1", "Tổ chức thăm, tặng quà công nhân có hoàn cảnh khó khăn", "Phòng QLLĐ", "Từ 02/02 đến 10/02/2026", lead=L, due="2026-02-10"),
        row("2", "Tổng vệ sinh, trang trí trụ sở", "Văn phòng", "12/02/2026", lead=V, due="2026-02-12"),
        row("3", "Bảo đảm an ninh trật tự, phòng cháy chữa cháy tại trụ sở trong dịp Tết", "Văn phòng", "Từ 14/02 đến 22/02/2026", lead=V, due="2026-02-22"),
        row("4", "Nắm tình hình cung ứng hàng hóa, hoạt động cảng biển trong khu kinh tế", "Phòng DN&GSĐT", "Theo chỉ đạo của UBND thành phố", lead=D, due=None),
        row("5", "Kiểm tra công tác thu gom chất thải tại các KCN trước Tết", "Phòng TN&MT", "09/02/2026", lead=M, due="2026-02-09"),
        row("6", "Tổ chức chuyến xe đưa công nhân về quê đón Tết", "Trung tâm DVVL", "13/02/2026", lead=T, due="2026-02-13"),
        row("7", "Chúc Tết các nhà đầu tư lớn", "Lãnh đạo Ban", "Tuần từ 09/02 đến 13/02/2026", lead="Lãnh đạo Ban", due="2026-02-13", asked=True),
        row("8", "Báo cáo nhanh tình hình Tết gửi Văn phòng UBND thành phố", "Văn phòng", "Trước 15h00 ngày 22/02/2026", lead=V, due="2026-02-22"),
        row("9", "Gửi báo cáo tình hình trước, trong và sau Tết về Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "21/02/2026", lead=ALL, due="2026-02-21"),
    ]
    before: list[Any] = [
        "PHÂN CÔNG NHIỆM VỤ PHỤC VỤ TẾT NGUYÊN ĐÁN BÍNH NGỌ NĂM 2026",
        "(Kèm theo Kế hoạch số 198/KH-BQL ngày 20/01/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
    ]
    after = ["Ghi chú: Danh sách trực cụ thể do Văn phòng thông báo sau.", "Nơi nhận:", "- Như trên;", "- Lưu: VT."]
    return Document("p1 Tết", word(*before, cells(rows), *after), tasks(rows), date(2026, 1, 23))
