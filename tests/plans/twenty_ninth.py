# ruff: noqa: E501
"""An office's spring of 2026: tables from many hands, an annex, a conclusion, a letter and a chat."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook

from tests.papers import word
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted


class R(list[Any]):
    w: Any = None


# fmt: off


def _t(x: Any) -> tuple[Any, ...]:
    return (x,) if isinstance(x, str) else tuple(x)


def maker(c: int, p: int | None = None) -> Any:
    def row(*cells: Any, lead: Any = (), support: Any = (), due: str | None = None, asked: bool = False) -> R:
        made = R(cells)
        product = (cells[p] or "") if p is not None else ""
        made.w = Wanted(cells[c], _t(lead), _t(support), product, due, asked)
        return made

    return row


def truth(*tables: Sequence[Any]) -> tuple[Wanted, ...]:
    return tuple(one.w for rows in tables for one in rows if isinstance(one, R))


def book(sheets: dict[str, Sequence[Any]], merged: dict[str, Sequence[str]] | None = None) -> bytes:
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for one in rows:
            sheet.append(list(one))
        for cells in sheet.iter_rows():
            for cell in cells:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd/mm/yyyy"
        for span in (merged or {}).get(name, ()):
            sheet.merge_cells(span)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def documents() -> Iterator[Document]:
    yield _programme()
    yield _disbursement()
    yield _inspections()
    yield _law()
    yield _digital()
    yield _emulation()
    yield _room_list_labour()
    yield _room_list_all()
    yield _annex()
    yield _visit()
    yield _letter()
    yield _chat()


def _programme() -> Document:
    row = maker(1, 5)
    rows = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ II NĂM 2026"],
        ["(Ban hành kèm theo Quyết định số 212/QĐ-BQL ngày 27/3/2026 của Trưởng ban)"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Lãnh đạo Ban phụ trách", "Sản phẩm", "Thời hạn"],
        ["I", "CÔNG TÁC QUY HOẠCH, ĐẦU TƯ"],
        row(1, "Trình UBND thành phố phê duyệt nhiệm vụ quy hoạch phân khu xây dựng KCN Tràng Duệ 3", "Phòng Quản lý đầu tư",
            "Phòng TN&MT", "PTB Bùi Ngọc Hải", "Tờ trình", "Tháng 4/2026", lead=Q, support=M, due="2026-04-30"),
        row(2, "Tổ chức Hội nghị xúc tiến đầu tư tại Nhật Bản", "Phòng Quản lý đầu tư", "Văn phòng, Trung tâm DVVL", "Trưởng ban",
            "Kế hoạch, báo cáo kết quả", "Tháng 5/2026", lead=Q, support=(V, T), due="2026-05-31"),
        row(3, "Rà soát các dự án chậm triển khai, đề xuất phương án xử lý", "Phòng DN&GSĐT", "Phòng QLĐT", "PTB Bùi Ngọc Hải", "Báo cáo",
            "15/5/2026", lead=D, support=Q, due="2026-05-15"),
        row(4, "Báo cáo giám sát, đánh giá đầu tư quý I/2026", "Phòng DN&GSĐT", None, "PTB Bùi Ngọc Hải", "Báo cáo", "10/4/2026",
            lead=D, due="2026-04-10"),
        ["II", "CÔNG TÁC LAO ĐỘNG, MÔI TRƯỜNG"],
        row(5, "Tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2026", "Phòng QLLĐ", "Trung tâm Dịch vụ việc làm; LĐLĐ thành phố",
            "PTB Bùi Ngọc Hải", "Kế hoạch", "Trước 25/4", lead=L, support=T, due="2026-04-25"),
        row(6, "Thẩm định hồ sơ cấp giấy phép lao động cho người nước ngoài", "Phòng QLLĐ", None, "PTB Bùi Ngọc Hải", "Giấy phép",
            "Thường xuyên", lead=L),
        row(7, "Kiểm tra việc khắc phục sau kết luận kiểm tra môi trường năm 2025", "Phòng TN&MT", "Phòng DN&GSĐT", "PTB Bùi Ngọc Hải",
            "Báo cáo kết quả kiểm tra", "Quý II/2026", lead=M, support=D, due="2026-06-30"),
        row(8, "Hưởng ứng Ngày Môi trường thế giới 05/6", "Phòng TN&MT", "Các phòng chuyên môn", "PTB Bùi Ngọc Hải", None, "05/6/2026",
            lead=M, support=PCM, due="2026-06-05"),
        ["III", "CÔNG TÁC VĂN PHÒNG"],
        row(9, "Xây dựng báo cáo sơ kết công tác 6 tháng đầu năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trưởng ban",
            "Báo cáo", "20/6/2026", lead=V, support=ALL, due="2026-06-20"),
        row(10, "Sửa đổi Quy chế chi tiêu nội bộ", "Văn phòng", "Các phòng chuyên môn", "Trưởng ban", "Quyết định ban hành Quy chế",
            "Tháng 6", lead=V, support=PCM, due="2026-06-30"),
        row(11, "Chuẩn bị tài liệu phục vụ Đoàn giám sát của HĐND thành phố", "Văn phòng", "Phòng QLĐT, Phòng DN&GSĐT", "Trưởng ban",
            "Tập tài liệu", "Theo lịch của Đoàn", lead=V, support=(Q, D)),
        row(12, "Tổ chức kiểm tra công tác văn thư, lưu trữ tại các phòng, đơn vị", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trưởng ban",
            "Thông báo kết quả kiểm tra", "Từ 11/5 đến 22/5/2026", lead=V, support=ALL, due="2026-05-22"),
        row(13, "Tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo", "Văn phòng", None, "Trưởng ban", None, "Hằng tháng", lead=V),
        row(14, "Xây dựng kế hoạch tuyển dụng viên chức năm 2026", "Trung tâm Dịch vụ việc làm", "Văn phòng", "PTB Bùi Ngọc Hải", "Kế hoạch", "Tháng 5/2026",
            lead=T, support=V, due="2026-05-31"),
        [],
        [None, None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, None, "CHÁNH VĂN PHÒNG"],
        [None, None, None, None, "Phạm Anh Tuấn"],
    ]
    return Document("u2 programme", book({"CTCT Q2": rows}, {"CTCT Q2": ["A4:G4", "A5:G5", "B8:G8"]}), truth(rows), date(2026, 3, 30))


def _disbursement() -> Document:
    row = maker(1)
    rows = [
        ["Biểu số 02"],
        ["TIẾN ĐỘ THỰC HIỆN VÀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026"],
        ["(Kèm theo Kế hoạch số 655/KH-BQL ngày 12/3/2026)"],
        [None, None, None, None, None, None, "Đơn vị tính: triệu đồng"],
        ["STT", "Dự án / Công việc", "Kế hoạch vốn 2026", "Lũy kế giải ngân đến 28/02", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["A", "Dự án hạ tầng kỹ thuật khu tái định cư Nam Đình Vũ", 42000, 3150],
        row(1, "Hoàn thiện hồ sơ nghiệm thu giai đoạn 1", None, None, "P. QLĐT", None, datetime(2026, 3, 31), lead=Q, due="2026-03-31"),
        row(2, "Lập hồ sơ thanh toán khối lượng hoàn thành gửi Kho bạc Nhà nước", 12500, None, "P. QLĐT", "VP", datetime(2026, 4, 15), lead=Q,
            support=V, due="2026-04-15"),
        row(3, "Kiểm đếm, chi trả bồi thường cho 17 hộ còn lại", 8000, 0, "UBND phường Đông Hải", "P. QLĐT, P. TN&MT", datetime(2026, 5, 30),
            lead="UBND phường Đông Hải", support=(Q, M), due="2026-05-30", asked=True),
        ["B", "Dự án hệ thống quan trắc nước thải tự động", 9600, 960],
        row(1, "Phê duyệt kết quả lựa chọn nhà thầu gói thầu số 03", None, None, "P. TN&MT", "P. QLĐT", datetime(2026, 4, 10), lead=M, support=Q,
            due="2026-04-10"),
        row(2, "Tạm ứng hợp đồng gói thầu số 03", 2880, None, "P. TN&MT", "VP", "Tháng 4/2026", lead=M, support=V, due="2026-04-30"),
        row(3, "Lắp đặt, chạy thử thiết bị tại 04 khu công nghiệp", 5760, None, "P. TN&MT", None, "Quý III/2026", lead=M, due="2026-09-30"),
        ["C", "Dự án cải tạo trụ sở Ban Quản lý", 6200, 0],
        row(1, "Trình thẩm định báo cáo kinh tế - kỹ thuật", 150, None, "VP", "P. QLĐT; Sở Xây dựng", datetime(2026, 4, 20), lead=V, support=Q,
            due="2026-04-20"),
        row(2, "Khởi công xây dựng", 4000, None, "VP", None, "Sau khi có quyết định phê duyệt", lead=V),
        row(3, "Nghiệm thu, thanh toán đợt 1", 1800, None, "VP", "P. QLĐT", "Quý III/2026", lead=V, support=Q, due="2026-09-30"),
        row(4, "Quyết toán dự án hoàn thành", 2050, None, "VP", None, datetime(2026, 12, 31), lead=V, due="2026-12-31"),
        [None, "TỔNG CỘNG", 57800, 4110],
        [],
        ["Ghi chú: Các đơn vị báo cáo tiến độ giải ngân về Văn phòng trước ngày 25 hằng tháng."],
    ]
    return Document("u2 disbursement", book({"Bieu 02": rows}, {"Bieu 02": ["A2:G2", "A3:G3"]}), truth(rows), date(2026, 3, 16))


def _inspections() -> Document:
    row = maker(3)
    rows = [
        ["LỊCH KIỂM TRA DOANH NGHIỆP TRONG KHU CÔNG NGHIỆP 6 THÁNG ĐẦU NĂM 2026"],
        ["(Kèm theo Quyết định số 178/QĐ-BQL ngày 16/3/2026 của Trưởng ban Ban Quản lý)"],
        [],
        ["STT", "Tên doanh nghiệp", "KCN", "Nội dung kiểm tra", "Thời gian kiểm tra", "Phòng chủ trì", "Thành phần phối hợp"],
        row("01", "Công ty TNHH Sản xuất Đại Cát", "Nomura", "Kiểm tra việc thực hiện nội dung Giấy chứng nhận đăng ký đầu tư", "Từ 23/3 đến 25/3/2026",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng QLĐT", lead=D, support=Q, due="2026-03-25"),
        row("02", "Công ty CP Bao bì Minh Phú", "Đình Vũ", "Kiểm tra tiến độ góp vốn, tiến độ xây dựng", "26/3 - 27/3/2026", None, "Phòng QLĐT",
            lead=D, support=Q, due="2026-03-27"),
        row("03", "Công ty TNHH Điện tử Hoa Sen", "Tràng Duệ", "Kiểm tra chế độ báo cáo và sử dụng đất", "02/4/2026", None, "Phòng TN&MT, Thuế thành phố",
            lead=D, support=M, due="2026-04-02"),
        row("04", "Công ty TNHH May Thành Công Việt", "An Dương", "Kiểm tra việc chấp hành pháp luật về hợp đồng lao động, tiền lương",
            "Từ 06/4 đến 10/4/2026", "Phòng Quản lý lao động", "BHXH thành phố", lead=L, due="2026-04-10"),
        row("05", "Công ty TNHH Giày Đại Dương", "VSIP", "Kiểm tra công tác an toàn, vệ sinh lao động", "14-15/4/2026", None, "Văn phòng; Sở Nội vụ",
            lead=L, support=V, due="2026-04-15"),
        row("06", "Công ty TNHH Cơ khí Hải Long", "Nam Cầu Kiền", "Kiểm tra việc sử dụng lao động là người nước ngoài", "Tháng 5/2026", None,
            "Công an thành phố", lead=L, due="2026-05-31"),
        row("07", "Công ty CP Xi mạ Phương Đông", "Nam Cầu Kiền", "Kiểm tra công tác bảo vệ môi trường, xả nước thải", "Từ 12/5 đến 15/5/2026",
            "Phòng Tài nguyên và Môi trường", "Phòng DN&GSĐT; Cảnh sát môi trường", lead=M, support=D, due="2026-05-15"),
        row("08", "Công ty CP Shinec", "Nam Cầu Kiền", "Kiểm tra vận hành nhà máy xử lý nước thải tập trung", "20/5/2026", None, "Phòng QLĐT",
            lead=M, support=Q, due="2026-05-20"),
        row("09", "Các doanh nghiệp thứ cấp (05 doanh nghiệp)", "Đồ Sơn", "Kiểm tra đột xuất khi có phản ánh, kiến nghị", "Khi có yêu cầu", None, None,
            lead=M),
        row("10", "Công ty TNHH KCN Hải Phòng Xanh", "Tiên Thanh", "Kiểm tra tiến độ đầu tư hạ tầng kỹ thuật KCN", "09/6 và 23/6/2026",
            "Phòng Quản lý đầu tư", "Phòng DN&GSĐT, Phòng TN&MT", lead=Q, support=(D, M), due="2026-06-23"),
        [],
        ["Tổng số: 14 doanh nghiệp"],
        ["Lịch có thể điều chỉnh theo tình hình thực tế. Doanh nghiệp gửi báo cáo trước ngày kiểm tra 03 ngày."],
    ]
    return Document("u2 inspections", book({"Lich KT": rows}, {"Lich KT": ["A1:G1", "A2:G2", "F5:F7", "F8:F10", "F11:F13"]}), truth(rows), date(2026, 3, 18))


def _law() -> Document:
    row = maker(1)
    rows = [
        ["PHỤ LỤC"],
        ["NỘI DUNG PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT NĂM 2026"],
        [],
        ["Số TT", "Nội dung", "Hình thức", "Đối tượng", "Thời gian thực hiện", "Đơn vị thực hiện", "Đơn vị phối hợp"],
        row(1, "Phổ biến Luật Đầu tư (sửa đổi) và các văn bản hướng dẫn thi hành", "Hội nghị trực tiếp", "Doanh nghiệp KCN, KKT", "Quý II/2026",
            "Phòng QLĐT", "Văn phòng", lead=Q, support=V, due="2026-06-30"),
        row(2, "Phổ biến quy định mới về lao động nước ngoài tại Việt Nam", "Hội nghị, tài liệu hỏi - đáp", "Cán bộ nhân sự doanh nghiệp", "Tháng 4/2026",
            "Phòng QLLĐ", "Trung tâm", lead=L, support=T, due="2026-04-30"),
        row(3, "Tuyên truyền Luật Bảo hiểm xã hội", "Cổng TTĐT, fanpage", "Người lao động", "Thường xuyên", "Phòng QLLĐ", "Trung tâm; BHXH thành phố",
            lead=L, support=T),
        row(4, "Tập huấn pháp luật về bảo vệ môi trường trong khu công nghiệp", "Lớp tập huấn", "Chủ đầu tư hạ tầng, doanh nghiệp", "05/6/2026",
            "Phòng TNMT", "Sở Nông nghiệp và Môi trường", lead=M, due="2026-06-05"),
        row(5, "Phổ biến pháp luật về phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Hội nghị", "Công chức, viên chức, người lao động", "Quý III/2026",
            "Văn phòng", "Công an thành phố", lead=V, due="2026-09-30"),
        row(6, "Phổ biến Luật Phòng, chống tham nhũng", "Sinh hoạt chuyên đề", "Công chức, viên chức", "Hằng quý", "Văn phòng", "Các phòng chuyên môn",
            lead=V, support=PCM),
        row(7, "Giải đáp vướng mắc pháp luật cho doanh nghiệp", "Đối thoại", "Doanh nghiệp", "Tháng 5 và tháng 10/2026", "Phòng DN&GSĐT",
            "Các phòng chuyên môn, đơn vị sự nghiệp", lead=D, support=ALL, due="2026-10-31"),
        row(8, "Hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Băng rôn, tọa đàm", "Toàn cơ quan", "Từ 01/11 đến 09/11/2026",
            "Các phòng chuyên môn, đơn vị sự nghiệp", None, lead=ALL, due="2026-11-09"),
        row(9, "Báo cáo kết quả công tác phổ biến, giáo dục pháp luật năm 2026", "Báo cáo gửi Sở Tư pháp", None, "Trước 20/11/2026", "Văn phòng", None,
            lead=V, due="2026-11-20"),
        row(10, "Cập nhật tủ sách pháp luật điện tử", "Cổng TTĐT", "Toàn cơ quan", "Thường xuyên", "Văn phòng", "Trung tâm", lead=V, support=T),
    ]
    return Document("u2 law", book({"Sheet1": rows}, {"Sheet1": ["A1:G1", "A2:G2"]}), truth(rows), date(2026, 2, 25))


def _digital() -> Document:
    first, second = maker(1, 2), maker(2)
    tasks_ = [
        ["KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026 - DANH MỤC NHIỆM VỤ"],
        [],
        ["STT", "Nhiệm vụ", "Kết quả", "Chủ trì", "Phối hợp", "Thời gian hoàn thành", "Kinh phí (tr.đ)"],
        ["I", "Hạ tầng số, an toàn thông tin"],
        first("1.1", "Nâng cấp hệ thống mạng LAN, wifi trụ sở Ban", "Biên bản nghiệm thu", "Văn phòng", None, "30/6/2026", 450, lead=V, due="2026-06-30"),
        first("1.2", "Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin", "Quyết định phê duyệt", "Văn phòng", "Sở Khoa học và Công nghệ",
              "Tháng 5/2026", 80, lead=V, due="2026-05-31"),
        ["II", "Dữ liệu số"],
        first("2.1", "Xây dựng cơ sở dữ liệu dự án đầu tư trong KCN, KKT", "CSDL đưa vào vận hành", "Phòng Quản lý đầu tư", "Văn phòng; Phòng DN&GSĐT",
              "Quý III/2026", 1200, lead=Q, support=(V, D), due="2026-09-30"),
        first("2.2", "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực", "100% hồ sơ được số hóa", "Các phòng chuyên môn", "Văn phòng",
              "31/10/2026", None, lead=PCM, support=V, due="2026-10-31"),
        first("2.3", "Kết nối dữ liệu quan trắc tự động về trung tâm điều hành", "Báo cáo kết nối", "Phòng Tài nguyên và Môi trường", "Văn phòng",
              "15/8/2026", 300, lead=M, support=V, due="2026-08-15"),
        ["III", "Nhân lực số"],
        first("3.1", "Tập huấn kỹ năng sử dụng trí tuệ nhân tạo cho công chức, viên chức", "02 lớp tập huấn", "Văn phòng", "Trung tâm DVVL", "Quý II",
              60, lead=V, support=T, due="2026-06-30"),
        first("3.2", "Duy trì chuyên mục chuyển đổi số trên Cổng thông tin điện tử", "Tin, bài", "Trung tâm Dịch vụ việc làm", None, "Hằng tháng", None, lead=T),
        [None, "Cộng", None, None, None, None, 2090],
    ]
    data = [
        ["Bảng phân công làm sạch dữ liệu"],
        ["Stt", "Phụ trách", "Việc cần làm", "Số bản ghi", "Hạn xong"],
        second(1, "QLĐT", "Đối chiếu mã số dự án với Hệ thống thông tin quốc gia về đầu tư", 612, datetime(2026, 4, 24), lead=Q, due="2026-04-24"),
        second(2, "DN&GSĐT", "Cập nhật tình trạng hoạt động của doanh nghiệp", 548, datetime(2026, 4, 24), lead=D, due="2026-04-24"),
        second(3, "QLLĐ", "Bổ sung số định danh của lao động nước ngoài", 3120, datetime(2026, 5, 15), lead=L, due="2026-05-15"),
        second(4, "TN&MT", "Chuẩn hóa dữ liệu giấy phép môi trường", 287, datetime(2026, 5, 15), lead=M, due="2026-05-15"),
        second(5, "Trung tâm", "Rà soát trùng lặp hồ sơ người tìm việc, việc tìm người", 1845, datetime(2026, 5, 22), lead=T, due="2026-05-22"),
        second(6, "VP", "Tổng hợp, bàn giao dữ liệu đã làm sạch cho đơn vị vận hành", None, datetime(2026, 5, 29), lead=V, due="2026-05-29"),
    ]
    return Document("u2 digital", book({"Nhiem vu": tasks_, "Lam sach DL": data}), truth(tasks_, data), date(2026, 4, 3))


def _emulation() -> Document:
    row = maker(1)
    rows = [
        [None, "KẾ HOẠCH TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2026"],
        [None, "(Kèm theo Kế hoạch số 402/KH-HĐTĐKT ngày 10/02/2026 của Hội đồng Thi đua - Khen thưởng)"],
        [],
        ["STT", "Nội dung", "Thời gian", None, "Phân công", None],
        [None, None, "Bắt đầu", "Kết thúc", "Chủ trì", "Phối hợp"],
        row(1, "Phát động thi đua và tổ chức ký giao ước thi đua giữa các phòng, đơn vị", "20/02/2026", "28/02/2026", "VP",
            "Các phòng chuyên môn, đơn vị sự nghiệp", lead=V, support=ALL, due="2026-02-28"),
        row(2, "Đăng ký danh hiệu thi đua, sáng kiến năm 2026", "23/02/2026", "15/3/2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "VP", lead=ALL,
            support=V, due="2026-03-15"),
        row(3, "Phong trào thi đua “Cả nước đẩy mạnh chuyển đổi số”", "01/3/2026", "30/11/2026", "VP", "P. QLĐT", lead=V, support=Q, due="2026-11-30"),
        row(4, "Phong trào thi đua “Doanh nghiệp KCN xanh - sạch - đẹp”", "01/4/2026", "31/10/2026", "P. TN&MT", "P. DN&GSĐT", lead=M, support=D,
            due="2026-10-31"),
        row(5, "Phong trào “Lao động giỏi, lao động sáng tạo” trong công nhân KCN", "01/5/2026", "30/9/2026", "P. QLLĐ", "Trung tâm; Công đoàn KKT",
            lead=L, support=T, due="2026-09-30"),
        row(6, "Sơ kết phong trào thi đua 6 tháng đầu năm", None, "10/7/2026", "VP", None, lead=V, due="2026-07-10"),
        row(7, "Phát hiện, giới thiệu gương điển hình tiên tiến", None, "Thường xuyên", "Các phòng chuyên môn", "Trung tâm", lead=PCM, support=T),
        row(8, "Bình xét, trình khen thưởng tổng kết năm 2026", "01/12/2026", "20/12/2026", "VP", "Các phòng chuyên môn, đơn vị sự nghiệp", lead=V,
            support=ALL, due="2026-12-20"),
        row(9, "Tổ chức hội nghị tổng kết phong trào thi đua, triển khai nhiệm vụ năm 2027", None, "Tháng 12/2026", "VP", "P. QLLĐ, Trung tâm", lead=V,
            support=(L, T), due="2026-12-31"),
        [],
        [None, None, None, None, "TM. HỘI ĐỒNG"],
        [None, None, None, None, "CHỦ TỊCH"],
    ]
    return Document("u2 emulation", book({"Thi dua": rows}, {"Thi dua": ["B1:F1", "A4:A5", "B4:B5", "C4:D4", "E4:F4"]}), truth(rows), date(2026, 2, 13))


def _room_list_labour() -> Document:
    """A department's own month: the lead is the department in the heading of the paper, or the one beside the work."""
    row, next_ = maker(1), maker(1, 4)
    now = [
        ["PHÒNG QUẢN LÝ LAO ĐỘNG"],
        ["DANH MỤC CÔNG VIỆC THÁNG 4/2026 ĐĂNG KÝ VỚI VĂN PHÒNG"],
        [],
        ["TT", "Công việc", "Đơn vị", "Hạn hoàn thành", "Ghi chú"],
        row(1, "Báo cáo tình hình lao động, tiền lương quý I/2026", "P.QLLĐ", "08/4/2026", None, lead=L, due="2026-04-08"),
        row(2, "Tham mưu văn bản hướng dẫn doanh nghiệp nghỉ lễ 30/4 và 01/5", "P.QLLĐ", "15/4/2026", "PTB đã chỉ đạo", lead=L, due="2026-04-15"),
        row(3, "Tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm", "18/4/2026", "P.QLLĐ cử 01 đ/c tham gia", lead=T, due="2026-04-18"),
        row(4, "Giải quyết đơn kiến nghị của tập thể công nhân Công ty TNHH Hồng Nguyên", "P.QLLĐ", "10/4/2026", "CV số 311/VP", lead=L, due="2026-04-10"),
        row(5, "Tiếp nhận, xử lý hồ sơ đăng ký nội quy lao động", "nt", "Thường xuyên", None, lead=L),
        row(6, "Phối hợp BHXH thành phố đối chiếu danh sách doanh nghiệp nợ bảo hiểm", "nt", "24/4/2026", None, lead=L, due="2026-04-24"),
    ]
    later = [
        ["DỰ KIẾN CÔNG VIỆC THÁNG 5/2026"],
        ["TT", "Công việc", "Chủ trì", "Thời hạn", "Sản phẩm dự kiến"],
        next_(1, "Lễ phát động Tháng Công nhân và Tháng hành động về ATVSLĐ", "P.QLLĐ", "06/5/2026", "Kế hoạch, kịch bản", lead=L, due="2026-05-06"),
        next_(2, "Khảo sát nhu cầu tuyển dụng lao động 6 tháng cuối năm", "Trung tâm", "25/5/2026", "Báo cáo khảo sát", lead=T, due="2026-05-25"),
        next_(3, "Rà soát doanh nghiệp chưa gửi thỏa ước lao động tập thể", "P.QLLĐ", "Cuối tháng 5/2026", "Danh sách doanh nghiệp", lead=L, due="2026-05-31"),
    ]
    return Document("u2 labour", book({"Thang 4": now, "Thang 5": later}), truth(now, later), date(2026, 4, 1))


def _room_list_all() -> Document:
    """The units are section rows; no lead column."""
    row = maker(1)
    rows = [
        ["TỔNG HỢP NHIỆM VỤ TRỌNG TÂM CÁC PHÒNG, ĐƠN VỊ THÁNG 3 NĂM 2026"],
        ["(Văn phòng tổng hợp theo đăng ký của các phòng, đơn vị)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Thời hạn", "Phối hợp", "Ghi chú"],
        ["I", "Văn phòng"],
        row(1, "Hoàn thiện hồ sơ tự chấm điểm Chỉ số cải cách hành chính năm 2025", "12/3/2026", "Các phòng chuyên môn", None, lead=V, support=PCM,
            due="2026-03-12"),
        row(2, "Kiểm kê tài sản công", "20/3/2026", None, None, lead=V, due="2026-03-20"),
        row(3, "Tổ chức họp giao ban tuần", "Thứ Hai hằng tuần", None, None, lead=V),
        ["II", "Phòng Quản lý đầu tư"],
        row(1, "Trình cấp Giấy chứng nhận đăng ký đầu tư dự án mở rộng của Công ty LG Innotek", "10/3/2026", "P. TN&MT", None, lead=Q, support=M,
            due="2026-03-10"),
        row(2, "Góp ý dự thảo Nghị định thay thế Nghị định số 35/2022/NĐ-CP", "06/3/2026", "P. DN&GSĐT, P. TN&MT, P. QLLĐ", "CV số 1022/UBND-NC",
            lead=Q, support=(D, M, L), due="2026-03-06"),
        ["III", "Phòng Doanh nghiệp và Giám sát đầu tư"],
        row(1, "Đôn đốc doanh nghiệp báo cáo trên Hệ thống thông tin quốc gia về đầu tư", "31/3/2026", None, None, lead=D, due="2026-03-31"),
        row(2, "Tổng hợp khó khăn, vướng mắc của doanh nghiệp FDI", "Tháng 3", "VP", None, lead=D, support=V, due="2026-03-31"),
        ["IV", "Phòng Tài nguyên và Môi trường"],
        row(1, "Thẩm định báo cáo đánh giá tác động môi trường KCN Giang Biên II", "25/3/2026", "P. QLĐT", None, lead=M, support=Q, due="2026-03-25"),
        row(2, "Báo cáo công tác bảo vệ môi trường năm 2025", "15/3/2026", "VP", "Theo CV của Sở NN&MT", lead=M, support=V, due="2026-03-15"),
        row(3, "Xử lý phản ánh về khói bụi tại KCN Đình Vũ", "Khi có yêu cầu", "P. DN&GSĐT", None, lead=M, support=D),
        ["V", "Phòng Quản lý lao động"],
        row(1, "Nắm tình hình quan hệ lao động, trả lương sau Tết", "13/3/2026", "Trung tâm", None, lead=L, support=T, due="2026-03-13"),
        row(2, "Cấp, gia hạn giấy phép lao động đúng hạn", "Thường xuyên", None, None, lead=L),
        ["VI", "Trung tâm Dịch vụ việc làm"],
        row(1, "Tổ chức Ngày hội việc làm đầu xuân", "07/3/2026", "P. QLLĐ", None, lead=T, support=L, due="2026-03-07"),
        row(2, "Xây dựng phương án tự chủ tài chính giai đoạn 2026-2030", "31/3/2026", "VP", "Sở Tài chính cho ý kiến", lead=T, support=V, due="2026-03-31"),
    ]
    return Document("u2 rooms", book({"T3": rows}, {"T3": ["A1:E1", "A2:E2"]}), truth(rows), date(2026, 3, 3))


def _annex() -> Document:
    row = maker(1, 4)
    rows = [
        ["STT", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm/Kết quả", "Thời gian hoàn thành"],
        ["I", "Cải cách thủ tục hành chính", "", "", "", ""],
        row("1", "Rà soát, đề xuất cắt giảm tối thiểu 30% thời gian giải quyết TTHC lĩnh vực đầu tư", "Phòng Quản lý đầu tư", "Văn phòng Ban Quản lý",
            "Quyết định công bố", "Tháng 6/2026", lead=Q, support=V, due="2026-06-30"),
        row("2", "Công khai đầy đủ TTHC tại Bộ phận Một cửa và trên Cổng Dịch vụ công", "Văn phòng Ban Quản lý", "Các phòng chuyên môn",
            "TTHC được niêm yết", "Thường xuyên", lead=V, support=PCM),
        row("3", "Khảo sát sự hài lòng của tổ chức, cá nhân", "Văn phòng Ban Quản lý", "Trung tâm Dịch vụ việc làm", "Báo cáo khảo sát", "Quý III, quý IV/2026",
            lead=V, support=T, due="2026-12-31"),
        ["II", "Cải thiện môi trường đầu tư", "", "", "", ""],
        row("4", "Tổ chức gặp mặt, đối thoại doanh nghiệp đầu xuân", "Phòng Doanh nghiệp", "Văn phòng; Phòng Quản lý đầu tư", "Thông báo kết luận",
            "Trước ngày 20/3/2026", lead=D, support=(V, Q), due="2026-03-20"),
        row("5", "Xây dựng bộ tài liệu xúc tiến đầu tư bằng 4 thứ tiếng", "Phòng Quản lý đầu tư, Trung tâm Dịch vụ việc làm", "", "Bộ tài liệu",
            "31/5/2026", lead=(Q, T), due="2026-05-31"),
        row("6", "Hoàn thành thủ tục giao đất đợt 2 cho chủ đầu tư hạ tầng KCN Thủy Nguyên", "Sở Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường",
            "Quyết định giao đất", "Quý II/2026", lead="Sở Nông nghiệp và Môi trường", support=M, due="2026-06-30", asked=True),
        ["III", "Tổ chức thực hiện", "", "", "", ""],
        row("7", "Báo cáo kết quả thực hiện Kế hoạch", "Các phòng chuyên môn, đơn vị sự nghiệp", "", "Báo cáo gửi Văn phòng", "Trước 10/12/2026", lead=ALL,
            due="2026-12-10"),
        row("8", "Tổng hợp, báo cáo UBND thành phố", "Văn phòng Ban Quản lý", "", "Báo cáo", "20/12/2026", lead=V, due="2026-12-20"),
    ]
    data = word(
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH, CẢI THIỆN MÔI TRƯỜNG ĐẦU TƯ NĂM 2026",
        "(Kèm theo Kế hoạch số 518/KH-BQL ngày 26/02/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        rows,
        "Ghi chú: Kinh phí thực hiện bố trí từ dự toán chi thường xuyên năm 2026.",
    )
    return Document("u2 annex", data, truth(rows), date(2026, 3, 2))


def _visit() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1105/TB-BQL",
        "Hải Phòng, ngày 20 tháng 4 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại buổi kiểm tra thực địa Khu công nghiệp Nam Đình Vũ (khu 1)",
        "Ngày 17/4/2026, Trưởng ban Ban Quản lý đã kiểm tra thực địa tại Khu công nghiệp Nam Đình Vũ. Cùng dự có lãnh đạo Văn phòng, các phòng chuyên môn "
        "và đại diện chủ đầu tư hạ tầng. Sau khi nghe báo cáo và ý kiến của các thành viên, Trưởng ban kết luận như sau:",
        "1. Đánh giá chung: Chủ đầu tư đã có nhiều cố gắng, tỷ lệ lấp đầy đạt 82%; tuy nhiên tiến độ xây dựng trạm xử lý nước thải giai đoạn 2 còn chậm, "
        "tuyến đường nội bộ số 4 xuống cấp.",
        "2. Về một số nhiệm vụ trong thời gian tới:",
        "a) Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Quản lý đầu tư làm việc với chủ đầu tư về tiến độ trạm xử lý nước thải giai đoạn 2, "
        "báo cáo Trưởng ban trước ngày 05/5/2026.",
        "b) Phòng Quản lý đầu tư hướng dẫn chủ đầu tư hoàn thiện hồ sơ điều chỉnh quy hoạch chi tiết, hoàn thành trong tháng 5/2026.",
        "c) Giao Phòng Doanh nghiệp và Giám sát đầu tư rà soát các dự án thứ cấp đã được giao đất quá 24 tháng chưa triển khai. Sản phẩm: Báo cáo kèm danh sách dự án. "
        "Thời hạn: 15/5/2026.",
        "d) Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm nắm tình hình thiếu hụt lao động của các doanh nghiệp, đề xuất giải pháp hỗ trợ tuyển dụng.",
        "đ) Văn phòng tham mưu văn bản đề nghị Sở Xây dựng sửa chữa đoạn đường đấu nối vào cổng số 2, xong trước ngày 28/4/2026; "
        "theo dõi, đôn đốc việc thực hiện Thông báo này.",
        "3. Các phòng, đơn vị nâng cao tinh thần trách nhiệm, chủ động đồng hành cùng doanh nghiệp.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        Wanted("làm việc với chủ đầu tư về tiến độ trạm xử lý nước thải giai đoạn 2, báo cáo Trưởng ban trước ngày 05/5/2026", (M,), (Q,), due="2026-05-05"),
        Wanted("hướng dẫn chủ đầu tư hoàn thiện hồ sơ điều chỉnh quy hoạch chi tiết, hoàn thành trong tháng 5/2026", (Q,), due="2026-05-31"),
        Wanted("rà soát các dự án thứ cấp đã được giao đất quá 24 tháng chưa triển khai", (D,), (), "Báo cáo kèm danh sách dự án", "2026-05-15"),
        Wanted("nắm tình hình thiếu hụt lao động của các doanh nghiệp, đề xuất giải pháp hỗ trợ tuyển dụng", (L,), (T,)),
        Wanted("tham mưu văn bản đề nghị Sở Xây dựng sửa chữa đoạn đường đấu nối vào cổng số 2, xong trước ngày 28/4/2026", (V,), due="2026-04-28"),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này", (V,)),
    )
    return Document("u2 visit", data, wanted, date(2026, 4, 22))


def _letter() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 1340/BQL-VP",
        "V/v chuẩn bị nội dung làm việc với Đoàn kiểm tra công vụ của thành phố",
        "Hải Phòng, ngày 11 tháng 5 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Kế hoạch số 98/KH-UBND ngày 04/5/2026 của UBND thành phố về kiểm tra công vụ năm 2026, Trưởng ban yêu cầu các phòng, đơn vị "
        "triển khai các nội dung sau:",
        "1. Văn phòng",
        "- Xây dựng báo cáo chung của Ban Quản lý theo đề cương của Đoàn kiểm tra, trình Trưởng ban trước ngày 22/5/2026;",
        "- Rà soát sổ theo dõi văn bản đến, văn bản đi năm 2025 và 4 tháng đầu năm 2026;",
        "- Bố trí phòng họp, máy chiếu, in tài liệu phục vụ buổi làm việc ngày 28/5/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Cung cấp danh mục hồ sơ thủ tục hành chính đã giải quyết từ 01/01/2025 đến 30/4/2026, gửi Văn phòng trước ngày 18/5/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Báo cáo kết quả xử lý kiến nghị của doanh nghiệp, gửi Văn phòng trước ngày 18/5/2026;",
        "- Phối hợp với Phòng Quản lý đầu tư giải trình các hồ sơ trễ hạn.",
        "4. Phòng Quản lý lao động",
        "- Kiểm tra lại việc cập nhật hồ sơ cấp giấy phép lao động trên Hệ thống một cửa, xong trước ngày 20/5/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Hoàn thiện hồ sơ công việc trên phần mềm HpNet của các nhiệm vụ đã kết thúc, hoàn thành trước ngày 20/5/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Báo cáo việc thực hiện quy chế dân chủ và chế độ thu, chi tài chính, gửi Văn phòng trước ngày 18/5/2026.",
        "Nhận được văn bản này, đề nghị các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Trưởng ban (để b/c);",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    wanted = (
        Wanted("Xây dựng báo cáo chung của Ban Quản lý theo đề cương của Đoàn kiểm tra, trình Trưởng ban trước ngày 22/5/2026", (V,), due="2026-05-22"),
        Wanted("Rà soát sổ theo dõi văn bản đến, văn bản đi năm 2025 và 4 tháng đầu năm 2026", (V,)),
        Wanted("Bố trí phòng họp, máy chiếu, in tài liệu phục vụ buổi làm việc ngày 28/5/2026", (V,), due="2026-05-28"),
        Wanted("Cung cấp danh mục hồ sơ thủ tục hành chính đã giải quyết từ 01/01/2025 đến 30/4/2026, gửi Văn phòng trước ngày 18/5/2026", (Q,), due="2026-05-18"),
        Wanted("Báo cáo kết quả xử lý kiến nghị của doanh nghiệp, gửi Văn phòng trước ngày 18/5/2026", (D,), due="2026-05-18"),
        Wanted("giải trình các hồ sơ trễ hạn", (D,), (Q,)),
        Wanted("Kiểm tra lại việc cập nhật hồ sơ cấp giấy phép lao động trên Hệ thống một cửa, xong trước ngày 20/5/2026", (L,), due="2026-05-20"),
        Wanted("Hoàn thiện hồ sơ công việc trên phần mềm HpNet của các nhiệm vụ đã kết thúc, hoàn thành trước ngày 20/5/2026", (M,), due="2026-05-20"),
        Wanted("Báo cáo việc thực hiện quy chế dân chủ và chế độ thu, chi tài chính, gửi Văn phòng trước ngày 18/5/2026", (T,), due="2026-05-18"),
    )
    return Document("u2 letter", data, wanted, date(2026, 5, 13))


def _chat() -> Document:
    text = """Kính gửi các đ/c, VP gửi phân công theo ý kiến Trưởng ban tại giao ban sáng nay (08/6/2026):
1. P. QLĐT: chuẩn bị báo cáo tình hình thu hút đầu tư 6 tháng, gửi VP trước 12/6
2. P. DN&GSĐT: rà soát danh sách doanh nghiệp dự hội nghị đối thoại, xong trước 15/6/2026
3. P. QLLĐ chủ trì, Trung tâm phối hợp: nắm tình hình đình công tại Công ty Regina, báo cáo ngay lãnh đạo Ban
4. P. TN&MT: trả lời kiến nghị của cử tri phường An Hải về mùi hôi KCN Đình Vũ, hạn 19/6
5. VP: tổng hợp, xây dựng dự thảo báo cáo sơ kết 6 tháng, trình Trưởng ban ngày 18/6
6. Trung tâm: đăng tin về Hội nghị đối thoại trên fanpage, cổng TTĐT
Các đ/c nhận được nhắn lại giúp VP. Trân trọng cảm ơn!
"""
    wanted = (
        Wanted("chuẩn bị báo cáo tình hình thu hút đầu tư 6 tháng, gửi VP trước 12/6", (Q,), due="2026-06-12"),
        Wanted("rà soát danh sách doanh nghiệp dự hội nghị đối thoại, xong trước 15/6/2026", (D,), due="2026-06-15"),
        Wanted("nắm tình hình đình công tại Công ty Regina, báo cáo ngay lãnh đạo Ban", (L,), (T,)),
        Wanted("trả lời kiến nghị của cử tri phường An Hải về mùi hôi KCN Đình Vũ, hạn 19/6", (M,), due="2026-06-19"),
        Wanted("tổng hợp, xây dựng dự thảo báo cáo sơ kết 6 tháng, trình Trưởng ban ngày 18/6", (V,), due="2026-06-18"),
        Wanted("đăng tin về Hội nghị đối thoại trên fanpage, cổng TTĐT", (T,)),
    )
    return Document("u2 chat", text.encode(), wanted, date(2026, 6, 8))
