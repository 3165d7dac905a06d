# ruff: noqa: E501
"""Papers of an ordinary December 2026, by a clerk with other habits."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _year_end_meeting()
    yield _conclusion()
    yield _reports()
    yield _backlog()
    yield _next_year()
    yield _new_year_holiday()
    yield _stocktaking()
    yield _scores()
    yield _chat()
    yield _rating()
    yield _fire()
    yield _minutes()
    yield _bonus()
    yield _assigned_by_unit()
    yield _incoming()


def _year_end_meeting() -> Document:
    row = rows_of(("number", "deadline", "content", "lead", "note"))
    rows: list[Any] = [
        ["PHÂN CÔNG CHUẨN BỊ HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM 2026, TRIỂN KHAI NHIỆM VỤ NĂM 2027"],
        ["Thời gian hội nghị: 8h00 ngày 29/12/2026 - Địa điểm: Hội trường lớn"],
        ["Số TT", "Thời hạn", "Công việc", "Thực hiện", "Ghi chú"],
        row(1, "10/12", "Dự thảo Báo cáo tổng kết năm 2026, phương hướng nhiệm vụ năm 2027", "VP", None, lead=V, due="2026-12-10"),
        row(2, "14/12", "Tham luận về thu hút đầu tư công nghệ cao", "P. QLĐT", "Không quá 5 trang", lead=Q, due="2026-12-14"),
        row(3, "14/12", "Tham luận về tình hình doanh nghiệp FDI sau 5 năm", "P. DN&GSĐT", "Không quá 5 trang", lead=D, due="2026-12-14"),
        row(4, "14/12", "Tham luận về xây dựng quan hệ lao động hài hoà", "P. QLLĐ", None, lead=L, due="2026-12-14"),
        row(5, "18/12", "Lập danh sách, gửi giấy mời đại biểu", "Chủ trì: VP; phối hợp: P. DN&GSĐT", "Khoảng 150 đại biểu", lead=V, support=D, due="2026-12-18"),
        row(6, "21/12", "Làm phim phóng sự (10 phút) về kết quả năm 2026", "Chủ trì: Trung tâm; phối hợp: VP, P. QLĐT", None, lead=T, support=[V, Q], due="2026-12-21"),
        row(7, "24/12", "Mua hoa, quà, in kỷ yếu", "VP", None, lead=V, due="2026-12-24"),
        row(8, "25/12", "Chuẩn bị khung khen thưởng, quyết định khen thưởng", "VP", None, lead=V, due="2026-12-25"),
        row(9, "28/12", "Tổng duyệt văn nghệ chào mừng", "Chủ trì: P. TN&MT; phối hợp: Trung tâm", None, lead=M, support=T, due="2026-12-28"),
    ]
    return Document("phan cong HN tong ket.xlsx", workbook(cells(rows), merged=("A1:E1", "A2:E2")), tasks(rows), date(2026, 12, 3))


def _conclusion() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 6012/TB-BQL",
        "Hải Phòng, ngày 04 tháng 12 năm 2026",
        "THÔNG BÁO",
        "KẾT LUẬN CỦA PHÓ TRƯỞNG BAN THƯỜNG TRỰC TẠI CUỘC HỌP KIỂM ĐIỂM TIẾN ĐỘ NHIỆM VỤ NĂM 2026",
        "Ngày 03/12/2026, Phó Trưởng ban thường trực chủ trì họp kiểm điểm tiến độ các nhiệm vụ năm 2026. Dự họp có lãnh đạo các phòng, đơn vị. Sau khi nghe báo cáo, Phó Trưởng ban kết luận:",
        "Đến ngày 30/11/2026, toàn Ban hoàn thành 311/338 nhiệm vụ UBND thành phố giao. Biểu dương Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường không có nhiệm vụ quá hạn.",
        "Yêu cầu các phòng, đơn vị tập trung thực hiện các nội dung sau:",
        "1. Hoàn thành dứt điểm 27 nhiệm vụ còn lại, không chuyển tiếp sang năm 2027 (các phòng chuyên môn, đơn vị sự nghiệp; xong trước ngày 25/12/2026).",
        "2. Trình UBND thành phố Đề án phát triển khu thương mại tự do thế hệ mới (Phòng Quản lý đầu tư; xong trước ngày 20/12/2026).",
        "3. Xử lý dứt điểm 03 dự án đã có kết luận kiểm tra tại KCN Đồ Sơn (Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, Phòng Quản lý đầu tư phối hợp; xong trước ngày 18/12/2026).",
        "4. Báo cáo kết quả kiểm tra việc thực hiện thoả ước lao động tập thể tại 12 doanh nghiệp (Phòng Quản lý lao động; xong trước ngày 15/12/2026).",
        "5. Hoàn thành hồ sơ nghiệm thu nhiệm vụ quan trắc môi trường năm 2026 (Phòng Tài nguyên và Môi trường chủ trì, Văn phòng phối hợp; xong trước ngày 22/12/2026).",
        "6. Thanh toán, quyết toán các nguồn kinh phí năm 2026 bảo đảm đúng niên độ ngân sách (Văn phòng, Trung tâm Dịch vụ việc làm; trước ngày 31/12/2026).",
        "7. Theo dõi, cập nhật kết quả thực hiện Thông báo này trên phần mềm, báo cáo lãnh đạo Ban hằng tuần (Văn phòng).",
        "Thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, TT;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("Hoàn thành dứt điểm 27 nhiệm vụ còn lại, không chuyển tiếp sang năm 2027", (ALL,), due="2026-12-25"),
        Wanted("Trình UBND thành phố Đề án phát triển khu thương mại tự do thế hệ mới", (Q,), due="2026-12-20"),
        Wanted("Xử lý dứt điểm 03 dự án đã có kết luận kiểm tra tại KCN Đồ Sơn", (D,), (Q,), due="2026-12-18"),
        Wanted("Báo cáo kết quả kiểm tra việc thực hiện thoả ước lao động tập thể tại 12 doanh nghiệp", (L,), due="2026-12-15"),
        Wanted("Hoàn thành hồ sơ nghiệm thu nhiệm vụ quan trắc môi trường năm 2026", (M,), (V,), due="2026-12-22"),
        Wanted("Thanh toán, quyết toán các nguồn kinh phí năm 2026 bảo đảm đúng niên độ ngân sách", (V, T), due="2026-12-31"),
        Wanted("Theo dõi, cập nhật kết quả thực hiện Thông báo này trên phần mềm, báo cáo lãnh đạo Ban hằng tuần", (V,)),
    )
    return Document("6012 TB-BQL.docx", data, wanted, date(2026, 12, 7))


def _reports() -> Document:
    row = rows_of(("number", "content", "receiver", "lead", "deadline"))
    rows: list[Any] = [
        ["Stt", "Tên báo cáo", "Nơi nhận báo cáo", "Phòng, đơn vị soạn thảo", "Ngày gửi"],
        row("1", "Báo cáo kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2026", "Sở Tài chính", "Phòng Quản lý đầu tư", "08/12/2026", lead=Q, due="2026-12-08"),
        row("2", "Báo cáo công tác cải cách hành chính năm 2026", "Sở Nội vụ", "Văn phòng", "10/12/2026", lead=V, due="2026-12-10"),
        row("3", "Báo cáo công tác tiếp công dân, giải quyết khiếu nại, tố cáo năm 2026", "Thanh tra thành phố", "Văn phòng", "11/12/2026", lead=V, due="2026-12-11"),
        row("4", "Báo cáo tình hình sử dụng lao động năm 2026", "Sở Nội vụ", "Phòng Quản lý lao động", "15/12/2026", lead=L, due="2026-12-15"),
        row("5", "Báo cáo công tác bảo vệ môi trường khu công nghiệp năm 2026", "Bộ Nông nghiệp và Môi trường", "Phòng Tài nguyên và Môi trường", "31/12/2026", lead=M, due="2026-12-31"),
        row("6", "Báo cáo giám sát, đánh giá tổng thể đầu tư năm 2026", "Bộ Tài chính", "Phòng Doanh nghiệp và Giám sát đầu tư", "10/01/2027", lead=D, due="2027-01-10"),
        row("7", "Báo cáo kết quả hoạt động dịch vụ việc làm năm 2026", "Trung tâm Dịch vụ việc làm thành phố", "Trung tâm Dịch vụ việc làm", "12/12/2026", lead=T, due="2026-12-12"),
        row("8", "Báo cáo công tác dân chủ cơ sở", "Đảng uỷ Ban", "Văn phòng", "16/12/2026", lead=V, due="2026-12-16"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG",
        "Số: 118/VP-TH",
        "V/v báo cáo năm 2026",
        "Hải Phòng, ngày 02 tháng 12 năm 2026",
        "Kính gửi: Lãnh đạo các phòng, đơn vị",
        "Căn cứ chế độ báo cáo định kỳ, Văn phòng đề nghị các phòng, đơn vị soạn thảo báo cáo theo danh mục sau:",
        cells(rows),
        "Văn phòng trân trọng đề nghị các phòng, đơn vị quan tâm, thực hiện đúng thời gian./.",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    return Document("118 VP-TH bao cao nam.docx", data, tasks(rows), date(2026, 12, 4))


def _backlog() -> Document:
    row = rows_of(("number", "content", "source", "lead", "support", "first", "deadline", "reason"))
    rows: list[Any] = [
        ["DANH SÁCH NHIỆM VỤ TỒN ĐỌNG ĐẾN 30.11.2026"],
        [],
        ["STT", "Nhiệm vụ", "Văn bản giao", "Phòng chủ trì", "Phòng phối hợp", "Hạn được giao", "Hạn mới (đã gia hạn)", "Lý do chậm"],
        row(1, "Lập quy hoạch chi tiết 1/500 khu dịch vụ KCN Nam Tràng Cát", "TB 221/TB-UBND", "P.QLĐT", "P.TN&MT", "30.9.2026", "20.12.2026", "Chờ ý kiến Sở Xây dựng", lead=Q, support=M, due="2026-12-20"),
        row(2, "Xác định vị trí đất giao cho thuê làm nhà lưu trú công nhân", "CV 5120/UBND-XD", "P.QLĐT", "P.QLLĐ", "31.10.2026", "25.12.2026", "Vướng giải phóng mặt bằng", lead=Q, support=L, due="2026-12-25"),
        row(3, "Thu hồi Giấy chứng nhận đăng ký đầu tư 02 dự án không triển khai", "CV 5388/UBND-CT", "P.DN&GSĐT", "P.QLĐT", "15.11.2026", "18.12.2026", "Nhà đầu tư vắng mặt", lead=D, support=Q, due="2026-12-18"),
        row(4, "Đề xuất thí điểm trạm y tế dùng chung trong KCN", "TB 240/TB-UBND", "P.QLLĐ", None, "31.10.2026", "31.12.2026", "Chờ ý kiến Sở Y tế", lead=L, due="2026-12-31"),
        row(5, "Kiểm kê khí nhà kính tại các cơ sở thuộc danh mục", "QĐ 2011/QĐ-UBND", "P.TN&MT", "P.DN&GSĐT", "30.11.2026", "15.01.2027", "Doanh nghiệp chậm gửi số liệu", lead=M, support=D, due="2027-01-15"),
        row(6, "Xây dựng quy chế chi tiêu nội bộ sửa đổi", "KH 330/KH-BQL", "VP", "Trung tâm", "30.10.2026", "15.12.2026", "Chờ hướng dẫn của Sở Tài chính", lead=V, support=T, due="2026-12-15"),
        row(7, "Sửa chữa nhà xưởng thực hành hàn", "KH 330/KH-BQL", "Trung tâm", "VP", "30.11.2026", "28.12.2026", "Nhà thầu chậm", lead=T, support=V, due="2026-12-28"),
        [None, "Cộng: 07 nhiệm vụ"],
    ]
    return Document("NV ton dong.xlsx", workbook(cells(rows), merged=("A1:H1",)), tasks(rows), date(2026, 12, 2))


def _next_year() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "TÊN NHIỆM VỤ", "SẢN PHẨM", "CHỦ TRÌ", "PHỐI HỢP", "HOÀN THÀNH"],
        ["QUÝ I"] * 6,
        row("1", "Ban hành Kế hoạch cải cách hành chính năm 2027", "Kế hoạch", "Văn phòng", "Các phòng chuyên môn", "15/01/2027", lead=V, support=PCM, due="2027-01-15"),
        row("2", "Ban hành Kế hoạch giám sát, đánh giá đầu tư năm 2027", "Kế hoạch", "Phòng DN&GSĐT", "Phòng QLĐT", "Tháng 01/2027", lead=D, support=Q, due="2027-01-31"),
        row("3", "Ban hành Kế hoạch kiểm tra pháp luật lao động năm 2027", "Kế hoạch", "Phòng QLLĐ", "", "Tháng 02/2027", lead=L, due="2027-02-28"),
        row("4", "Tổ chức Hội chợ việc làm đầu xuân", "Hội chợ", "Trung tâm DVVL", "Phòng QLLĐ", "Tháng 3/2027", lead=T, support=L, due="2027-03-31"),
        ["QUÝ II"] * 6,
        row("5", "Điều chỉnh Quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải", "Tờ trình, hồ sơ quy hoạch", "Phòng QLĐT", "Phòng TN&MT; Sở Xây dựng", "Quý II/2027", lead=Q, support=M, due="2027-06-30"),
        row("6", "Diễn tập ứng phó sự cố hoá chất tại KCN Đình Vũ", "Phương án, báo cáo kết quả", "Phòng TN&MT", "Phòng DN&GSĐT, Công an thành phố", "Tháng 5/2027", lead=M, support=D, due="2027-05-31"),
        row("7", "Sơ kết 6 tháng đầu năm", "Báo cáo", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "30/6/2027", lead=V, support=ALL, due="2027-06-30"),
        ["QUÝ III"] * 6,
        row("8", "Đánh giá chỉ số hài lòng của nhà đầu tư trong khu công nghiệp", "Báo cáo đánh giá", "Phòng DN&GSĐT", "Văn phòng, Trung tâm DVVL", "Quý III/2027", lead=D, support=[V, T], due="2027-09-30"),
        row("9", "Xúc tiến đầu tư tại Nhật Bản, Đài Loan", "Báo cáo kết quả", "Phòng QLĐT", "Văn phòng", "Tháng 9/2027", lead=Q, support=V, due="2027-09-30"),
        ["QUÝ IV"] * 6,
        row("10", "Tổng kết 10 năm thực hiện đề án nhà ở công nhân", "Báo cáo tổng kết", "Phòng QLLĐ", "Phòng QLĐT", "Quý IV/2027", lead=L, support=Q, due="2027-12-31"),
        row("11", "Xây dựng Chương trình công tác năm 2028", "Chương trình", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 20/12/2027", lead=V, support=ALL, due="2027-12-20"),
    ]
    document = blank()
    for line in ("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "DỰ THẢO", "CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2027", "(Kèm theo Quyết định số      /QĐ-BQL ngày      tháng 12 năm 2026)"):
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=6)
    table.style = "Table Grid"
    for shown in cells(rows):
        made = table.add_row().cells
        if len(set(shown)) == 1:
            made[0].merge(made[5]).text = shown[0]
            continue
        for cell, text in zip(made, shown, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return Document("CTCT 2027 du thao.docx", out.getvalue(), tasks(rows), date(2026, 12, 16))


def _new_year_holiday() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 6240/KH-BQL",
        "Hải Phòng, ngày 17 tháng 12 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Tết Dương lịch và Tết Nguyên đán Đinh Mùi năm 2027",
        "A. YÊU CẦU",
        "Bảo đảm mọi công chức, viên chức, người lao động được đón Tết vui tươi, lành mạnh, an toàn, tiết kiệm.",
        "B. NỘI DUNG",
        "I. Văn phòng",
        "- Xây dựng lịch trực Tết, gửi Văn phòng UBND thành phố trước ngày 25/01/2027.",
        "- Tham mưu tổ chức đoàn lãnh đạo Ban thăm, chúc Tết doanh nghiệp tiêu biểu, hoàn thành trước ngày 29/01/2027.",
        "- Tổng vệ sinh, trang trí cơ quan trước ngày 30/01/2027.",
        "II. Phòng Quản lý lao động",
        "- Nắm tình hình trả lương, thưởng Tết của doanh nghiệp; báo cáo UBND thành phố trước ngày 28/12/2026.",
        "- Phối hợp với Công đoàn các khu công nghiệp tổ chức chương trình “Tết sum vầy” trong tháng 01/2027.",
        "III. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Tổng hợp kế hoạch nghỉ Tết, sản xuất xuyên Tết của doanh nghiệp, gửi Văn phòng trước ngày 20/01/2027.",
        "IV. Phòng Tài nguyên và Môi trường",
        "- Yêu cầu chủ đầu tư hạ tầng duy trì vận hành hệ thống xử lý nước thải trong dịp Tết; báo cáo kết quả trước ngày 22/01/2027.",
        "V. Phòng Quản lý đầu tư",
        "- Tổ chức lễ khởi công 02 dự án chào mừng năm mới vào ngày 08/01/2027.",
        "VI. Trung tâm Dịch vụ việc làm",
        "- Khảo sát nhu cầu tuyển dụng sau Tết, báo cáo Trưởng ban trước ngày 27/01/2027.",
        "C. CHẾ ĐỘ BÁO CÁO",
        "Các phòng chuyên môn, đơn vị sự nghiệp báo cáo tình hình trước, trong và sau Tết về Văn phòng trước 9h00 ngày 12/02/2027.",
        "Nơi nhận: Như trên; Lưu: VT, VP.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Xây dựng lịch trực Tết, gửi Văn phòng UBND thành phố trước ngày 25/01/2027", (V,), due="2027-01-25"),
        Wanted("Tham mưu tổ chức đoàn lãnh đạo Ban thăm, chúc Tết doanh nghiệp tiêu biểu, hoàn thành trước ngày 29/01/2027", (V,), due="2027-01-29"),
        Wanted("Tổng vệ sinh, trang trí cơ quan trước ngày 30/01/2027", (V,), due="2027-01-30"),
        Wanted("Nắm tình hình trả lương, thưởng Tết của doanh nghiệp; báo cáo UBND thành phố trước ngày 28/12/2026", (L,), due="2026-12-28"),
        Wanted("tổ chức chương trình “Tết sum vầy” trong tháng 01/2027", (L,), due="2027-01-31"),
        Wanted("Tổng hợp kế hoạch nghỉ Tết, sản xuất xuyên Tết của doanh nghiệp, gửi Văn phòng trước ngày 20/01/2027", (D,), due="2027-01-20"),
        Wanted("Yêu cầu chủ đầu tư hạ tầng duy trì vận hành hệ thống xử lý nước thải trong dịp Tết; báo cáo kết quả trước ngày 22/01/2027", (M,), due="2027-01-22"),
        Wanted("Tổ chức lễ khởi công 02 dự án chào mừng năm mới vào ngày 08/01/2027", (Q,), due="2027-01-08"),
        Wanted("Khảo sát nhu cầu tuyển dụng sau Tết, báo cáo Trưởng ban trước ngày 27/01/2027", (T,), due="2027-01-27"),
        Wanted("báo cáo tình hình trước, trong và sau Tết về Văn phòng trước 9h00 ngày 12/02/2027", (ALL,), due="2027-02-12"),
    )
    return Document("KH Tet 2027.docx", data, wanted, date(2026, 12, 18))


def _stocktaking() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 6105/QĐ-BQL",
        "Hải Phòng, ngày 10 tháng 12 năm 2026",
        "QUYẾT ĐỊNH",
        "Về việc kiểm kê tài sản, công cụ dụng cụ thời điểm 0h00 ngày 01/01/2027",
        "TRƯỞNG BAN BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Căn cứ Luật Quản lý, sử dụng tài sản công;",
        "Theo đề nghị của Chánh Văn phòng,",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tiến hành kiểm kê toàn bộ tài sản, công cụ dụng cụ của Ban Quản lý tại thời điểm 0h00 ngày 01/01/2027.",
        "Điều 2. Phân công nhiệm vụ",
        "1. Văn phòng chủ trì, phối hợp với Trung tâm Dịch vụ việc làm in sổ tài sản, biểu mẫu kiểm kê, gửi các phòng trước ngày 22/12/2026.",
        "2. Các phòng chuyên môn, đơn vị sự nghiệp tự kiểm kê, đối chiếu tài sản được giao, gửi kết quả về Văn phòng trước ngày 08/01/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư cử 01 công chức tham gia Tổ kiểm kê trước ngày 18/12/2026.",
        "4. Văn phòng tổng hợp, lập biên bản kiểm kê, đề xuất thanh lý tài sản hư hỏng, trình Trưởng ban trước ngày 20/01/2027.",
        "Điều 3. Quyết định có hiệu lực kể từ ngày ký. Chánh Văn phòng, Trưởng các phòng, Giám đốc Trung tâm Dịch vụ việc làm chịu trách nhiệm thi hành Quyết định này./.",
        "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("in sổ tài sản, biểu mẫu kiểm kê, gửi các phòng trước ngày 22/12/2026", (V,), (T,), due="2026-12-22"),
        Wanted("tự kiểm kê, đối chiếu tài sản được giao, gửi kết quả về Văn phòng trước ngày 08/01/2027", (ALL,), due="2027-01-08"),
        Wanted("cử 01 công chức tham gia Tổ kiểm kê trước ngày 18/12/2026", (D,), due="2026-12-18"),
        Wanted("tổng hợp, lập biên bản kiểm kê, đề xuất thanh lý tài sản hư hỏng, trình Trưởng ban trước ngày 20/01/2027", (V,), due="2027-01-20"),
    )
    return Document("QD kiem ke.docx", data, wanted, date(2026, 12, 14))


def _scores() -> Document:
    row = rows_of(("number", "criterion", "points", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["RÀ SOÁT TÀI LIỆU KIỂM CHỨNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
        ["Mã", "Tiêu chí", "Điểm tối đa", "Việc cần làm", "Bộ phận phụ trách", "Nộp tổ Tổng hợp"],
        ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", 12],
        row("1.1", "Kế hoạch CCHC", 2, "Tổng hợp tài liệu chứng minh mức độ hoàn thành kế hoạch năm", "Văn phòng", datetime(2026, 12, 15), lead=V, due="2026-12-15"),
        row("1.2", "Sáng kiến CCHC", 3, "Hoàn thiện hồ sơ sáng kiến “Hẹn giờ trả kết quả”", "Phòng Quản lý đầu tư", datetime(2026, 12, 14), lead=Q, due="2026-12-14"),
        row("1.3", "Thực hiện nhiệm vụ UBND thành phố giao", 4, "Kết xuất danh sách nhiệm vụ, đính kèm văn bản hoàn thành", "Các phòng chuyên môn", datetime(2026, 12, 16), lead=PCM, due="2026-12-16"),
        ["2", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", 18],
        row("2.1", "Tỷ lệ hồ sơ đúng hạn", 5, "Trích xuất thống kê hồ sơ từ Hệ thống thông tin giải quyết TTHC", "Văn phòng", datetime(2026, 12, 17), lead=V, due="2026-12-17"),
        row("2.2", "Số hoá kết quả TTHC", 4, "Số hoá nốt 96 kết quả cấp giấy phép lao động", "Phòng Quản lý lao động", datetime(2026, 12, 18), lead=L, due="2026-12-18"),
        row("2.3", "Thanh toán trực tuyến", 3, "Đối soát biên lai điện tử phí thẩm định môi trường", "Phòng Tài nguyên và Môi trường", datetime(2026, 12, 18), lead=M, due="2026-12-18"),
        ["3", "CẢI CÁCH TÀI CHÍNH CÔNG", 8],
        row("3.1", "Thực hiện tự chủ", 4, "Cung cấp quyết định giao tự chủ, báo cáo tài chính", "Trung tâm Dịch vụ việc làm", datetime(2026, 12, 15), lead=T, due="2026-12-15"),
        row("3.2", "Thực hiện kết luận kiểm toán", 4, "Báo cáo kết quả thực hiện kiến nghị sau thanh tra, kiểm toán", "Văn phòng", datetime(2026, 12, 15), lead=V, due="2026-12-15"),
        ["", "TỔNG ĐIỂM", 38],
    ]

    def prepare(sheet: Any) -> None:
        for one in sheet.iter_rows(min_row=3, min_col=6, max_col=6):
            one[0].number_format = "dd/mm/yyyy"

    return Document("cham diem CCHC.xlsx", workbook(cells(rows), merged=("A1:F1",), prepare=prepare), tasks(rows), date(2026, 12, 9))


def _chat() -> Document:
    text = """Kính gửi các đ/c trưởng phòng, theo chỉ đạo của Trưởng ban chiều nay, đề nghị:
- QLĐT: gửi danh sách 10 dự án tiêu biểu năm 2026 để đưa vào báo cáo tổng kết, trước 11h ngày 11/12
- DN&GSĐT: cung cấp số liệu doanh thu, xuất khẩu, nộp ngân sách 11 tháng, trước ngày 10/12
- QLLĐ: gửi danh sách 20 công nhân khó khăn nhận quà Tết, trước ngày 15/12
- TNMT: rà soát lại bảng lương hợp đồng quan trắc, làm việc với VP trong tuần sau
- Trung tâm: gửi ảnh hoạt động năm 2026 (bản gốc), hạn 14/12
Các đ/c báo cáo sớm giúp VP tổng hợp. Xin cảm ơn!"""
    wanted = (
        Wanted("gửi danh sách 10 dự án tiêu biểu năm 2026 để đưa vào báo cáo tổng kết, trước 11h ngày 11/12", (Q,), due="2026-12-11"),
        Wanted("cung cấp số liệu doanh thu, xuất khẩu, nộp ngân sách 11 tháng, trước ngày 10/12", (D,), due="2026-12-10"),
        Wanted("gửi danh sách 20 công nhân khó khăn nhận quà Tết, trước ngày 15/12", (L,), due="2026-12-15"),
        Wanted("rà soát lại bảng lương hợp đồng quan trắc, làm việc với VP trong tuần sau", (M,), due="2026-12-20"),
        Wanted("gửi ảnh hoạt động năm 2026 (bản gốc), hạn 14/12", (T,), due="2026-12-14"),
    )
    return Document("zalo 8-12", text.encode(), wanted, date(2026, 12, 8))


def _rating() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 6033/HD-BQL",
        "Hải Phòng, ngày 07 tháng 12 năm 2026",
        "HƯỚNG DẪN",
        "Đánh giá, xếp loại chất lượng công chức, viên chức và bình xét thi đua, khen thưởng năm 2026",
        "I. ĐỐI TƯỢNG",
        "Công chức, viên chức, người lao động thuộc Ban Quản lý có thời gian công tác từ đủ 06 tháng trở lên trong năm 2026.",
        "II. TIẾN ĐỘ THỰC HIỆN",
        "Bước 1. Các phòng chuyên môn, đơn vị sự nghiệp tổ chức họp đánh giá, xếp loại, gửi hồ sơ về Văn phòng trước ngày 14/12/2026.",
        "Bước 2. Văn phòng thẩm định hồ sơ, tổng hợp kết quả trình Hội đồng Thi đua - Khen thưởng trước ngày 17/12/2026.",
        "Bước 3. Văn phòng chuẩn bị tài liệu họp Hội đồng Thi đua - Khen thưởng ngày 21/12/2026.",
        "Bước 4. Văn phòng thông báo công khai kết quả, trình UBND thành phố khen thưởng trước ngày 28/12/2026.",
        "III. HỒ SƠ",
        "Hồ sơ gồm: Phiếu đánh giá cá nhân (Mẫu 01), Biên bản họp (Mẫu 02), Danh sách đề nghị khen thưởng (Mẫu 03).",
        "IV. MỘT SỐ LƯU Ý",
        "1. Tỷ lệ hoàn thành xuất sắc nhiệm vụ không quá 20% số người hoàn thành tốt nhiệm vụ trở lên.",
        "2. Cá nhân bị kỷ luật trong năm không xét thi đua.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("tổ chức họp đánh giá, xếp loại, gửi hồ sơ về Văn phòng trước ngày 14/12/2026", (ALL,), due="2026-12-14"),
        Wanted("thẩm định hồ sơ, tổng hợp kết quả trình Hội đồng Thi đua - Khen thưởng trước ngày 17/12/2026", (V,), due="2026-12-17"),
        Wanted("chuẩn bị tài liệu họp Hội đồng Thi đua - Khen thưởng ngày 21/12/2026", (V,), due="2026-12-21"),
        Wanted("thông báo công khai kết quả, trình UBND thành phố khen thưởng trước ngày 28/12/2026", (V,), due="2026-12-28"),
    )
    return Document("HD danh gia xep loai 2026.docx", data, wanted, date(2026, 12, 9))


def _fire() -> Document:
    row = rows_of(("content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["Nội dung kiểm tra, thực hiện", "Cơ quan, đơn vị chủ trì", "Phối hợp", "Thời gian"],
        row("Tự kiểm tra hệ thống điện, phương tiện chữa cháy trụ sở Ban", "Văn phòng", "Trung tâm Dịch vụ việc làm", "21/12/2026", lead=V, support=T, due="2026-12-21"),
        row("Kiểm tra an toàn phòng cháy tại 15 cơ sở có nguy cơ cháy nổ cao", "Công an thành phố", "Phòng Tài nguyên và Môi trường", "Từ 14/12 đến 25/12/2026", lead="Công an thành phố", support=M, due="2026-12-25", asked=True),
        row("Tuyên truyền, ký cam kết phòng cháy với doanh nghiệp chế xuất", "Phòng Doanh nghiệp và Giám sát đầu tư", "", "25/12/2026", lead=D, due="2026-12-25"),
        row("Rà soát hồ sơ nghiệm thu phòng cháy của công trình xây dựng mới", "Phòng Quản lý đầu tư", "Công an thành phố", "28/12/2026", lead=Q, due="2026-12-28"),
        row("Tập huấn kỹ năng thoát nạn cho công nhân khu lưu trú", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm, Công an thành phố", "Tháng 01/2027", lead=L, support=T, due="2027-01-31"),
    ]
    data = word(
        "Số: 6118/KH-BQL",
        "Hải Phòng, ngày 10 tháng 12 năm 2026",
        "KẾ HOẠCH",
        "Cao điểm bảo đảm an toàn phòng cháy, chữa cháy mùa hanh khô 2026-2027",
        "1. Mục đích: nâng cao ý thức, trách nhiệm của người đứng đầu cơ sở trong công tác phòng cháy, chữa cháy.",
        "2. Phân công thực hiện:",
        cells(rows),
        "3. Chế độ báo cáo: Phòng Tài nguyên và Môi trường tổng hợp kết quả, báo cáo Trưởng ban trước ngày 05/02/2027.",
        "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
    )
    wanted = (*tasks(rows), Wanted("tổng hợp kết quả, báo cáo Trưởng ban trước ngày 05/02/2027", (M,), due="2027-02-05"))
    return Document("KH PCCC hanh kho.docx", data, wanted, date(2026, 12, 11))


def _minutes() -> Document:
    data = word(
        "BIÊN BẢN HỌP",
        "Về việc tháo gỡ vướng mắc dự án hạ tầng KCN Xuân Cầu",
        "Thời gian: 14h00 ngày 15/12/2026. Địa điểm: Phòng họp tầng 4.",
        "Thành phần: Phó Trưởng ban Bùi Ngọc Hải (chủ trì); đại diện Phòng Quản lý đầu tư, Phòng Tài nguyên và Môi trường, Phòng Doanh nghiệp và Giám sát đầu tư; đại diện Công ty CP Xuân Cầu Holdings.",
        "I. Ý KIẾN CÁC BÊN",
        "1. Công ty báo cáo: đã bồi thường 520/752 ha, vướng 38 hộ nuôi trồng thuỷ sản chưa nhận tiền.",
        "2. Phòng Quản lý đầu tư: tiến độ cấp Giấy phép xây dựng phụ thuộc kết quả thẩm định phòng cháy.",
        "II. KẾT LUẬN CỦA CHỦ TRÌ",
        "1. Phòng Quản lý đầu tư làm việc với UBND đặc khu Cát Hải, thống nhất phương án cưỡng chế, bảo vệ thi công; báo cáo trước ngày 22/12/2026.",
        "2. Phòng Tài nguyên và Môi trường hướng dẫn Công ty lập hồ sơ xin giao đất đợt 3, hoàn thành trước ngày 25/12/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc Công ty cập nhật tiến độ hằng tháng.",
        "4. Công ty CP Xuân Cầu Holdings bố trí đủ kinh phí bồi thường trước ngày 20/12/2026.",
        "5. Văn phòng chuẩn bị nội dung để lãnh đạo Ban làm việc với Sở Tài chính ngày 23/12/2026.",
        "Biên bản kết thúc lúc 16h30 cùng ngày, các bên thống nhất ký tên.",
        "THƯ KÝ                                   CHỦ TRÌ",
    )
    wanted = (
        Wanted("làm việc với UBND đặc khu Cát Hải, thống nhất phương án cưỡng chế, bảo vệ thi công; báo cáo trước ngày 22/12/2026", (Q,), due="2026-12-22"),
        Wanted("hướng dẫn Công ty lập hồ sơ xin giao đất đợt 3, hoàn thành trước ngày 25/12/2026", (M,), due="2026-12-25"),
        Wanted("đôn đốc Công ty cập nhật tiến độ hằng tháng", (D,)),
        Wanted("bố trí đủ kinh phí bồi thường trước ngày 20/12/2026", ("Công ty CP Xuân Cầu Holdings",), due="2026-12-20", asked=True),
        Wanted("chuẩn bị nội dung để lãnh đạo Ban làm việc với Sở Tài chính ngày 23/12/2026", (V,), due="2026-12-23"),
    )
    return Document("bien ban hop Xuan Cau.docx", data, wanted, date(2026, 12, 16))


def _bonus() -> Document:
    text = """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
Số: 6190/BQL-QLLĐ
V/v nắm tình hình tiền lương, thưởng Tết năm 2027
Hải Phòng, ngày 14 tháng 12 năm 2026

Kính gửi: Các phòng chuyên môn, Trung tâm Dịch vụ việc làm

Thực hiện Công văn số 8812/SNV-LĐVL ngày 10/12/2026 của Sở Nội vụ, Ban Quản lý yêu cầu:
1. Giao Phòng Quản lý lao động chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư:
a) Hướng dẫn doanh nghiệp báo cáo phương án thưởng Tết Dương lịch trước ngày 22/12/2026;
b) Lập danh sách doanh nghiệp có nguy cơ nợ lương, báo cáo Trưởng ban trước ngày 30/12/2026;
c) Tổng hợp phương án thưởng Tết Nguyên đán, gửi Sở Nội vụ trước ngày 08/01/2027.
2. Trung tâm Dịch vụ việc làm tư vấn, kết nối việc làm cho lao động bị cắt giảm dịp cuối năm.
3. Văn phòng đăng tải nội dung văn bản trên Cổng thông tin điện tử trước ngày 18/12/2026.

TRƯỞNG BAN
(đã ký)"""
    wanted = (
        Wanted("Hướng dẫn doanh nghiệp báo cáo phương án thưởng Tết Dương lịch trước ngày 22/12/2026", (L,), (D,), due="2026-12-22"),
        Wanted("Lập danh sách doanh nghiệp có nguy cơ nợ lương, báo cáo Trưởng ban trước ngày 30/12/2026", (L,), (D,), due="2026-12-30"),
        Wanted("Tổng hợp phương án thưởng Tết Nguyên đán, gửi Sở Nội vụ trước ngày 08/01/2027", (L,), (D,), due="2027-01-08"),
        Wanted("tư vấn, kết nối việc làm cho lao động bị cắt giảm dịp cuối năm", (T,)),
        Wanted("đăng tải nội dung văn bản trên Cổng thông tin điện tử trước ngày 18/12/2026", (V,), due="2026-12-18"),
    )
    return Document("6190 thuong tet", text.encode(), wanted, date(2026, 12, 15))


def _assigned_by_unit() -> Document:
    row = rows_of(("lead", "number", "content", "support", "deadline", "product"))
    rows: list[Any] = [
        ["NHIỆM VỤ THÁNG 01/2027 CỦA CÁC PHÒNG, ĐƠN VỊ"],
        ["(Ban hành kèm theo Thông báo số 6377/TB-BQL ngày 25/12/2026)"],
        ["Đơn vị", "STT", "Nhiệm vụ", "Phối hợp", "Hạn", "Kết quả"],
        row("Văn phòng", 1, "Công khai dự toán ngân sách năm 2027", None, "15/01/2027", "Quyết định công khai", lead=V, due="2027-01-15"),
        row(None, 2, "Ban hành Quyết định phân công nhiệm vụ lãnh đạo Ban", None, "08/01/2027", "Quyết định", lead=V, due="2027-01-08"),
        row(None, 3, "Kê khai tài sản, thu nhập bổ sung năm 2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 20/01/2027", "Bản kê khai", lead=V, support=ALL, due="2027-01-20"),
        row("Phòng Quản lý đầu tư", 4, "Rà soát vốn đầu tư công kéo dài sang năm 2027", "Văn phòng", "20/01/2027", "Báo cáo", lead=Q, support=V, due="2027-01-20"),
        row(None, 5, "Trao Giấy chứng nhận đăng ký đầu tư đầu năm", "Văn phòng, Phòng Doanh nghiệp và Giám sát đầu tư", "22/01/2027", "Lễ trao", lead=Q, support=[V, D], due="2027-01-22"),
        row("Phòng Doanh nghiệp và Giám sát đầu tư", 6, "Lập kế hoạch kiểm tra sau đăng ký doanh nghiệp năm 2027", "Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường", "29/01/2027", "Kế hoạch", lead=D, support=[L, M], due="2027-01-29"),
        row("Phòng Quản lý lao động", 7, "Thăm, tặng quà công nhân ở lại ăn Tết", "Trung tâm Dịch vụ việc làm", "30/01/2027", None, lead=L, support=T, due="2027-01-30"),
        row(None, 8, "Tiếp nhận báo cáo thay đổi lao động", None, "Hằng ngày", None, lead=L),
        row("Phòng Tài nguyên và Môi trường", 9, "Ký hợp đồng quan trắc môi trường định kỳ năm 2027", "Văn phòng", "Tháng 01/2027", "Hợp đồng", lead=M, support=V, due="2027-01-31"),
        row("Trung tâm Dịch vụ việc làm", 10, "Tuyển sinh lớp vận hành xe nâng khoá 1", None, "25/01/2027", "Danh sách học viên", lead=T, due="2027-01-25"),
        row(None, 11, "Báo cáo tài chính năm 2026", "Văn phòng", "31/01/2027", "Báo cáo tài chính", lead=T, support=V, due="2027-01-31"),
    ]
    return Document(
        "NV thang 01-2027.xlsx",
        workbook(cells(rows), merged=("A1:F1", "A2:F2", "A4:A6", "A7:A8", "A10:A11", "A13:A14")),
        tasks(rows),
        date(2026, 12, 28),
    )


def _incoming() -> Document:
    row = rows_of(("number", "paper", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TỔNG HỢP NHIỆM VỤ UBND THÀNH PHỐ GIAO TỪ NGÀY 07/12 ĐẾN NGÀY 18/12/2026"],
        ["Stt", "Văn bản", "Nội dung chỉ đạo", "Xử lý chính", "Phối hợp xử lý", "Hạn xử lý"],
        row(1, "9012/UBND-TC ngày 07/12/2026", "Rà soát, đẩy nhanh giải ngân vốn đầu tư công những ngày cuối năm", "Phòng Quản lý đầu tư", "Văn phòng", "25/12/2026", lead=Q, support=V, due="2026-12-25"),
        row(2, "9040/UBND-CT ngày 08/12/2026", "Đề xuất phương án cấp điện cho KCN Tiên Lãng 1 giai đoạn 2027-2030", "Phòng Quản lý đầu tư", "Phòng Doanh nghiệp và Giám sát đầu tư", "30/12/2026", lead=Q, support=D, due="2026-12-30"),
        row(3, "9055/UBND-NC ngày 08/12/2026", "Báo cáo kết quả thực hiện Đề án 06 năm 2026", "Văn phòng", None, "21/12/2026", lead=V, due="2026-12-21"),
        row(4, "9071/UBND-VX ngày 09/12/2026", "Tham gia ý kiến dự thảo Kế hoạch phát triển thị trường lao động năm 2027", "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "22/12/2026", lead=L, support=T, due="2026-12-22"),
        row(5, "511/TB-UBND ngày 10/12/2026", "Kiểm tra việc xả thải ra sông Cấm của Công ty CP Thép Đình Vũ", "Phòng Tài nguyên và Môi trường", "Phòng Doanh nghiệp và Giám sát đầu tư", "28/12/2026", lead=M, support=D, due="2026-12-28"),
        row(6, "9102/UBND-KSTT ngày 11/12/2026", "Công bố danh mục thủ tục hành chính thực hiện toàn trình", "Văn phòng", "Các phòng chuyên môn", "31/12/2026", lead=V, support=PCM, due="2026-12-31"),
        row(7, "9118/UBND-XD ngày 14/12/2026", "Cung cấp thông tin quy hoạch phục vụ lập kế hoạch sử dụng đất năm 2027", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "23/12/2026", lead=M, support=Q, due="2026-12-23"),
        row(8, "9125/UBND-NV ngày 15/12/2026", "Đăng ký nhu cầu tuyển dụng viên chức năm 2027", "Trung tâm Dịch vụ việc làm", "Văn phòng", "08/01/2027", lead=T, support=V, due="2027-01-08"),
        row(9, "9140/UBND-CT ngày 16/12/2026", "Nắm tình hình, giải quyết khó khăn cho doanh nghiệp dệt may", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý lao động", None, lead=D, support=L),
        row(10, "9151/UBND-NC ngày 17/12/2026", "Triển khai đợt cao điểm tấn công trấn áp tội phạm dịp Tết tại các khu công nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Công an thành phố", "20/02/2027", lead=D, due="2027-02-20"),
        row(11, "9160/UBND-TH ngày 18/12/2026", "Đăng ký nội dung đưa vào Chương trình công tác năm 2027 của UBND thành phố", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "24/12/2026", lead=V, support=ALL, due="2026-12-24"),
    ]
    return Document("NV UBND 07-18.12.xlsx", workbook(cells(rows), merged=("A1:F1",)), tasks(rows), date(2026, 12, 21))
