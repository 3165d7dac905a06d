# ruff: noqa: E501
"""Papers of an ordinary February and March."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from openpyxl.styles import Alignment

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off

W = Wanted


def documents() -> Iterator[Document]:
    yield _month()
    yield _after_tet()
    yield _briefing()
    yield _city()
    yield _digital()
    yield _chat()
    yield _quarter_letter()
    yield _inspections()
    yield _safety_month()
    yield _par_index()
    yield _conference()
    yield _message()
    yield _by_unit()
    yield _follow_up()


def _month() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "chief"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026"],
        ["(Ban hành kèm theo Thông báo số 742/TB-BQL ngày 26/02/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Lãnh đạo phụ trách"],
        ["I", "Công tác đầu tư, quy hoạch"],
        row(1, "Báo cáo UBND thành phố tình hình thu hút đầu tư quý I/2026", "Phòng Quản lý đầu tư", "P. DN&GSĐT", "20/3/2026", "PTB Bùi Ngọc Hải", lead=Q, support=D, due="2026-03-20"),
        row(2, "Thẩm định hồ sơ điều chỉnh chủ trương đầu tư dự án hạ tầng KCN Tràng Duệ 3", "Phòng Quản lý đầu tư", "Phòng TN&MT; Sở Xây dựng", "16/3/2026", "PTB Bùi Ngọc Hải", lead=Q, support=M, due="2026-03-16"),
        row(3, "Rà soát các dự án chậm triển khai trong KCN Nam Cầu Kiền, đề xuất phương án xử lý", "Phòng DN&GSĐT", "Phòng QLĐT, Phòng TN&MT", "Tháng 3", "PTB Bùi Ngọc Hải", lead=D, support=[Q, M], due="2026-03-31"),
        row(4, "Chuẩn bị tài liệu làm việc với đoàn doanh nghiệp Hàn Quốc ngày 12/3/2026", "P. QLĐT", "Văn phòng, Trung tâm", None, "Trưởng ban", lead=Q, support=[V, T], due="2026-03-12"),
        ["II", "Công tác lao động, việc làm"],
        row(5, "Tổng hợp tình hình lao động trở lại làm việc sau Tết Nguyên đán Bính Ngọ tại các doanh nghiệp", "Phòng Quản lý lao động", "Trung tâm DVVL", "06/3/2026", "PTB Phạm Văn Thép", lead=L, support=T, due="2026-03-06"),
        row(6, "Tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP Hải Phòng", "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "28/3/2026", "PTB Phạm Văn Thép", lead=T, support=L, due="2026-03-28"),
        row(7, "Cấp, cấp lại giấy phép lao động cho người lao động nước ngoài", "Phòng QLLĐ", None, "Thường xuyên", "PTB Phạm Văn Thép", lead=L),
        ["III", "Công tác tài nguyên, môi trường"],
        row(8, "Kiểm tra việc vận hành trạm xử lý nước thải tập trung KCN Đình Vũ", "Phòng TN&MT", "Phòng DN&GSĐT", "Từ 16/3 đến 20/3/2026", "PTB Nguyễn Trung Kiên", lead=M, support=D, due="2026-03-20"),
        row(9, "Góp ý dự thảo Quy định quản lý chất thải rắn trên địa bàn thành phố", "Phòng TN&MT", None, "Trước ngày 10/3", "PTB Nguyễn Trung Kiên", lead=M, due="2026-03-10"),
        ["IV", "Công tác văn phòng, cải cách hành chính"],
        row(10, "Xây dựng báo cáo tự chấm điểm Chỉ số CCHC năm 2025", "Văn phòng", "Các phòng, đơn vị liên quan", "13/3/2026", "Trưởng ban", lead=V, due="2026-03-13"),
        row(11, "Trình phê duyệt kế hoạch lựa chọn nhà thầu mua sắm tài sản năm 2026", "Văn phòng", None, "Quý I/2026", "Trưởng ban", lead=V, due="2026-03-31"),
        row(12, "Đăng ký danh mục sáng kiến năm 2026 gửi Hội đồng sáng kiến", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "25/3/2026", "Trưởng ban", lead=ALL, support=V, due="2026-03-25"),
        [],
        [None, "Ghi chú: Các nhiệm vụ phát sinh thực hiện theo chỉ đạo của lãnh đạo Ban."],
        ["Nơi nhận:", None, None, None, "TL. TRƯỞNG BAN"],
        ["- Lãnh đạo Ban;", None, None, None, "CHÁNH VĂN PHÒNG"],
        ["- Các phòng, đơn vị;", None, None, None, None],
        ["- Lưu: VT, TH.", None, None, None, "Phạm Anh Tuấn"],
    ]
    data = workbook(cells(rows), merged=("A1:C1", "D1:F1", "A2:C2", "D2:F2", "A4:F4", "A5:F5"))
    return Document("k1-chuong-trinh-thang-3.xlsx", data, tasks(rows), on=date(2026, 3, 2))


def _after_tet() -> Document:
    row = rows_of(("number", "content", "lead", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Sản phẩm", "Thời gian"],
        row("1", "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính ngày làm việc đầu tiên sau Tết", "Văn phòng", "Báo cáo kết quả kiểm tra", "24/02/2026", lead=V, due="2026-02-24"),
        row("2", "Thăm, chúc Tết và nắm tình hình sản xuất đầu năm của doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "Báo cáo nhanh", "27/02/2026", lead=D, due="2026-02-27"),
        row("3", "Tổng hợp tình hình trả lương, thưởng Tết năm 2026 của các doanh nghiệp", "Phòng Quản lý lao động", "Báo cáo gửi Sở Nội vụ", "26/02/2026", lead=L, due="2026-02-26"),
        row("4", "Rà soát nhu cầu tuyển dụng lao động đầu năm", "Trung tâm Dịch vụ việc làm", "Bảng tổng hợp nhu cầu", "Tháng 3/2026", lead=T, due="2026-03-31"),
        row("5", "Tổ chức Tết trồng cây “Đời đời nhớ ơn Bác Hồ” xuân Bính Ngọ", "Phòng Tài nguyên và Môi trường\nVăn phòng", "Lễ phát động", "27/02/2026", lead=[M, V], due="2026-02-27"),
        row("6", "Giải quyết dứt điểm hồ sơ TTHC tồn đọng trong kỳ nghỉ Tết", "Các phòng chuyên môn", None, "28/02/2026", lead=PCM, due="2026-02-28"),
        row("7", "Quyết toán kinh phí tổ chức các hoạt động Tết", "Văn phòng", "Hồ sơ quyết toán", "Quý I", lead=V, due="2026-03-31"),
        row("8", "Đôn đốc nhà đầu tư khởi công các dự án đã được cấp phép năm 2025", "Phòng Quản lý đầu tư", None, "Thường xuyên", lead=Q),
    ]
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 615/KH-BQL",
        "Hải Phòng, ngày 12 tháng 02 năm 2026",
        "KẾ HOẠCH",
        "Triển khai công tác ngay sau kỳ nghỉ Tết Nguyên đán Bính Ngọ năm 2026",
        "Thực hiện Chỉ thị của Thủ tướng Chính phủ và chỉ đạo của UBND thành phố về việc đôn đốc thực hiện nhiệm vụ sau kỳ nghỉ Tết, Ban Quản lý xây dựng kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Bảo đảm công việc được triển khai ngay từ ngày làm việc đầu tiên, không để ảnh hưởng đến sản xuất, kinh doanh của doanh nghiệp.",
        "2. Xác định rõ trách nhiệm của từng phòng, đơn vị trong quá trình thực hiện.",
        "II. NHIỆM VỤ CỤ THỂ",
        "Các nhiệm vụ cụ thể được phân công như sau:",
        cells(rows),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng, đơn vị căn cứ Kế hoạch này nghiêm túc triển khai thực hiện.",
        "2. Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 05/3/2026.",
        "Nơi nhận:",
        "- UBND thành phố (để b/c);",
        "- Lãnh đạo Ban;",
        "- Lưu: VT.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    wanted = (*tasks(rows), W("theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Trưởng ban trước ngày 05/3/2026", (V,), due="2026-03-05"))
    return Document("k1-ke-hoach-sau-tet.docx", data, wanted, on=date(2026, 2, 13))


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 806/TB-BQL",
        "Hải Phòng, ngày 04 tháng 3 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 3 năm 2026",
        "Ngày 03/3/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban công tác tháng 2, triển khai nhiệm vụ tháng 3 năm 2026. Sau khi nghe báo cáo của các phòng, đơn vị và ý kiến thảo luận, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 2/2026, mặc dù có kỳ nghỉ Tết dài ngày, các phòng, đơn vị đã chủ động triển khai nhiệm vụ; thu hút đầu tư FDI đạt 210 triệu USD, tăng 12% so với cùng kỳ. Tuy nhiên, còn 05 nhiệm vụ UBND thành phố giao bị quá hạn.",
        "II. Nhiệm vụ trọng tâm tháng 3/2026",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ trình Thủ tướng Chính phủ chủ trương đầu tư hạ tầng KCN Thủy Nguyên, xong trước ngày 20/3/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc các doanh nghiệp nộp báo cáo giám sát, đánh giá đầu tư năm 2025; tổng hợp báo cáo Trưởng ban trước ngày 15/3/2026.",
        "3. Phòng Quản lý lao động phối hợp với Công an thành phố rà soát người lao động nước ngoài làm việc không phép tại các khu công nghiệp, hoàn thành trong tháng 3/2026.",
        "4. Phòng Tài nguyên và Môi trường:",
        "a) Tham mưu văn bản yêu cầu Công ty CP Shinec khắc phục tồn tại về thu gom nước mưa trước ngày 12/3/2026.",
        "b) Xây dựng kế hoạch hưởng ứng Giờ Trái đất năm 2026, trình Trưởng ban trước ngày 18/3/2026.",
        "5. Trung tâm Dịch vụ việc làm khẩn trương hoàn thiện đề án tự chủ tài chính giai đoạn 2026-2030, gửi Văn phòng thẩm định trước ngày 25/3/2026.",
        "6. Giao Văn phòng:",
        "- Tham mưu kiện toàn Ban Chỉ đạo chuyển đổi số của Ban Quản lý.",
        "- Chủ trì, phối hợp với các phòng chuyên môn rà soát, sửa đổi Quy chế chi tiêu nội bộ, hoàn thành trong quý I/2026.",
        "- Chuẩn bị các điều kiện phục vụ Đoàn kiểm tra của Sở Nội vụ ngày 19/3/2026.",
        "7. Các phòng chuyên môn báo cáo nguyên nhân, giải pháp xử lý các nhiệm vụ quá hạn, gửi Văn phòng trước ngày 09/3/2026.",
        "8. Trưởng các phòng, đơn vị tiếp tục nâng cao tinh thần trách nhiệm, siết chặt kỷ luật, kỷ cương hành chính.",
        "Trên đây là kết luận của Trưởng ban tại Hội nghị giao ban tháng 3/2026, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        W("hoàn thiện hồ sơ trình Thủ tướng Chính phủ chủ trương đầu tư hạ tầng KCN Thủy Nguyên, xong trước ngày 20/3/2026", (Q,), (M,), due="2026-03-20"),
        W("đôn đốc các doanh nghiệp nộp báo cáo giám sát, đánh giá đầu tư năm 2025; tổng hợp báo cáo Trưởng ban trước ngày 15/3/2026", (D,), due="2026-03-15"),
        W("rà soát người lao động nước ngoài làm việc không phép tại các khu công nghiệp, hoàn thành trong tháng 3/2026", (L,), due="2026-03-31"),
        W("Tham mưu văn bản yêu cầu Công ty CP Shinec khắc phục tồn tại về thu gom nước mưa trước ngày 12/3/2026", (M,), due="2026-03-12"),
        W("Xây dựng kế hoạch hưởng ứng Giờ Trái đất năm 2026, trình Trưởng ban trước ngày 18/3/2026", (M,), due="2026-03-18"),
        W("khẩn trương hoàn thiện đề án tự chủ tài chính giai đoạn 2026-2030, gửi Văn phòng thẩm định trước ngày 25/3/2026", (T,), due="2026-03-25"),
        W("Tham mưu kiện toàn Ban Chỉ đạo chuyển đổi số của Ban Quản lý", (V,)),
        W("rà soát, sửa đổi Quy chế chi tiêu nội bộ, hoàn thành trong quý I/2026", (V,), (PCM,), due="2026-03-31"),
        W("Chuẩn bị các điều kiện phục vụ Đoàn kiểm tra của Sở Nội vụ ngày 19/3/2026", (V,), due="2026-03-19"),
        W("báo cáo nguyên nhân, giải pháp xử lý các nhiệm vụ quá hạn, gửi Văn phòng trước ngày 09/3/2026", (PCM,), due="2026-03-09"),
    )
    return Document("k1-ket-luan-giao-ban.docx", data, wanted, on=date(2026, 3, 5))


def _city() -> Document:
    row = rows_of(("number", "source", "content", "lead", "deadline", "state", "note"))
    rows: list[Any] = [
        ["DANH MỤC NHIỆM VỤ UBND THÀNH PHỐ GIAO TRÊN PHÂN HỆ NV UBND ĐANG THỰC HIỆN"],
        ["(Số liệu tính đến ngày 09/3/2026)"],
        [],
        ["STT", "Văn bản giao nhiệm vụ", "Nội dung nhiệm vụ", "Phòng, đơn vị chủ trì", "Hạn xử lý", "Tình hình thực hiện", "Ghi chú"],
        row(1, "402/UBND-XD ngày 23/01/2026", "Tham gia ý kiến điều chỉnh cục bộ quy hoạch phân khu KCN Nam Đình Vũ", "P. QLĐT", datetime(2026, 3, 13), "Đang dự thảo", None, lead=Q, due="2026-03-13"),
        row(2, "455/UBND-NC ngày 28/01/2026", "Báo cáo công tác phòng, chống tham nhũng, lãng phí, tiêu cực quý I/2026", "VP", datetime(2026, 3, 14), "Đang tổng hợp", None, lead=V, due="2026-03-14"),
        row(3, "TB 51/TB-UBND ngày 02/02/2026", "Đề xuất giải pháp tháo gỡ khó khăn cho dự án nhà ở công nhân tại KCN Tràng Duệ", "P. QLLĐ", datetime(2026, 3, 20), None, "Phối hợp Sở Xây dựng", lead=L, due="2026-03-20"),
        row(4, "611/UBND-MT ngày 06/02/2026", "Rà soát, cập nhật danh sách cơ sở gây ô nhiễm môi trường nghiêm trọng", "P. TN&MT", datetime(2026, 3, 31), "Chưa thực hiện", None, lead=M, due="2026-03-31"),
        row(5, "640/UBND-KT ngày 09/02/2026", "Báo cáo tình hình sử dụng đất của các doanh nghiệp trong khu kinh tế Đình Vũ - Cát Hải", "P. TN&MT", datetime(2026, 4, 10), "Đã có văn bản đề nghị doanh nghiệp báo cáo", None, lead=M, due="2026-04-10"),
        row(6, "QĐ 388/QĐ-UBND ngày 10/02/2026", "Xây dựng kế hoạch thực hiện Chương trình hỗ trợ doanh nghiệp nhỏ và vừa năm 2026", "P. DN&GSĐT", datetime(2026, 3, 25), None, None, lead=D, due="2026-03-25"),
        row(7, "702/UBND-VX ngày 26/02/2026", "Báo cáo kết quả thực hiện chính sách bảo hiểm thất nghiệp", "Trung tâm", datetime(2026, 3, 18), "Đã trình ký", None, lead=T, due="2026-03-18"),
        row(8, "715/UBND-TH ngày 27/02/2026", "Đăng ký nội dung Chương trình công tác quý II/2026 của UBND thành phố", "VP", datetime(2026, 3, 12), "Đang lấy ý kiến các phòng", None, lead=V, due="2026-03-12"),
        row(9, "TB 77/TB-UBND ngày 03/3/2026", "Hướng dẫn nhà đầu tư hoàn thiện thủ tục dự án kho ngoại quan tại Lạch Huyện", "P. QLĐT", None, None, "Không hạn", lead=Q),
        ["Tổng cộng: 09 nhiệm vụ"],
        [],
        [None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]

    def prepare(sheet: Any) -> None:
        for number in range(5, 14):
            sheet.cell(number, 5).number_format = "dd/mm/yyyy"

    data = workbook(cells(rows), merged=("A1:G1", "A2:G2", "A14:G14"), prepare=prepare)
    return Document("k1-nhiem-vu-ubnd.xlsx", data, tasks(rows), on=date(2026, 3, 10))


def _digital() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ, giải pháp", "Chủ trì", "Phối hợp", "Kết quả", "Thời gian hoàn thành"],
        ["I", "NHẬN THỨC SỐ", "", "", "", ""],
        row("1", "Phổ biến, quán triệt Nghị quyết số 57-NQ/TW tới toàn thể công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Hội nghị", "Quý II/2026", lead=V, support=ALL, due="2026-06-30"),
        row("2", "Đăng tải tin, bài về chuyển đổi số trên Cổng thông tin điện tử", "Văn phòng", "", "Tin, bài", "Hằng tháng", lead=V),
        ["II", "HẠ TẦNG SỐ, DỮ LIỆU SỐ", "", "", "", ""],
        row("3", "Nâng cấp hệ thống eHeza kết nối với Trung tâm điều hành thông minh của thành phố", "Văn phòng", "Sở Khoa học và Công nghệ", "Hệ thống được nâng cấp", "Quý III/2026", lead=V, due="2026-09-30"),
        row("4", "Số hóa hồ sơ dự án đầu tư giai đoạn 2015 - 2020", "Phòng Quản lý đầu tư", "Văn phòng", "Kho dữ liệu số", "Tháng 10/2026", lead=Q, support=V, due="2026-10-31"),
        row("5", "Xây dựng cơ sở dữ liệu quan trắc môi trường tự động các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "Văn phòng", "Cơ sở dữ liệu", "Năm 2026", lead=M, support=V, due="2026-12-31"),
        row("6", "Cập nhật dữ liệu người lao động nước ngoài lên phần mềm quản lý", "Phòng Quản lý lao động", "", "Dữ liệu được cập nhật", "Thường xuyên", lead=L),
        ["III", "CHÍNH QUYỀN SỐ", "", "", "", ""],
        row("7", "Rà soát, đề xuất danh mục TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình", "Các phòng chuyên môn", "Văn phòng", "Danh mục đề xuất", "Trước 15/4/2026", lead=PCM, support=V, due="2026-04-15"),
        row("8", "Cấu hình lại quy trình điện tử theo TTHC mới công bố", "Văn phòng", "Phòng QLĐT, Phòng QLLĐ", "Quy trình điện tử", "30/4/2026", lead=V, support=[Q, L], due="2026-04-30"),
        row("9", "Đánh giá an toàn thông tin hệ thống cấp độ 2", "Văn phòng", "Công an thành phố", "Hồ sơ đề xuất cấp độ", "Tháng 5/2026", lead=V, due="2026-05-31"),
        ["IV", "KINH TẾ SỐ, XÃ HỘI SỐ", "", "", "", ""],
        row("10", "Khảo sát mức độ chuyển đổi số của doanh nghiệp trong KCN, KKT", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư", "Báo cáo khảo sát", "Quý II - Quý III/2026", lead=D, support=Q, due="2026-09-30"),
        row("11", "Tổ chức sàn giao dịch việc làm trực tuyến", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "04 phiên", "Trong năm 2026", lead=T, support=L, due="2026-12-31"),
    ]
    data = word(
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 690/KH-BQL ngày 25/02/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
        "Ghi chú: Kinh phí thực hiện bố trí trong dự toán chi thường xuyên năm 2026.",
    )
    return Document("k1-phu-luc-chuyen-doi-so.docx", data, tasks(rows), on=date(2026, 2, 27))


def _chat() -> Document:
    text = """THÔNG BÁO
Ý kiến chỉ đạo của đồng chí Trưởng ban tại cuộc họp giao ban tuần ngày 16/3/2026

1. P. QLĐT: rà soát tiến độ cấp mới, điều chỉnh giấy chứng nhận đăng ký đầu tư quý I, báo cáo Trưởng ban trước 20/3.
2. P. DN&GSĐT: chuẩn bị nội dung buổi đối thoại với doanh nghiệp Nhật Bản ngày 27/3/2026.
3. P. QLLĐ phối hợp Trung tâm: nắm tình hình ngừng việc tập thể tại Công ty TNHH May Phú Hải, báo cáo trong ngày 17/3.
4. P. TN&MT: trả lời kiến nghị của cử tri phường Đông Hải về khói bụi KCN Đình Vũ, xong trong tuần.
5. Trung tâm: hoàn thiện hồ sơ tuyển dụng viên chức năm 2026, gửi Văn phòng trước ngày 31/3.
6. Văn phòng:
- Dự thảo báo cáo công tác quý I và nhiệm vụ quý II, trình Trưởng ban trước 25/3.
- Mua sắm, lắp đặt bổ sung thiết bị phòng họp trực tuyến.
Đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện./.
"""
    wanted = (
        W("rà soát tiến độ cấp mới, điều chỉnh giấy chứng nhận đăng ký đầu tư quý I, báo cáo Trưởng ban trước 20/3", (Q,), due="2026-03-20"),
        W("chuẩn bị nội dung buổi đối thoại với doanh nghiệp Nhật Bản ngày 27/3/2026", (D,), due="2026-03-27"),
        W("nắm tình hình ngừng việc tập thể tại Công ty TNHH May Phú Hải, báo cáo trong ngày 17/3", (L,), (T,), due="2026-03-17"),
        W("trả lời kiến nghị của cử tri phường Đông Hải về khói bụi KCN Đình Vũ, xong trong tuần", (M,), due="2026-03-22"),
        W("hoàn thiện hồ sơ tuyển dụng viên chức năm 2026, gửi Văn phòng trước ngày 31/3", (T,), due="2026-03-31"),
        W("Dự thảo báo cáo công tác quý I và nhiệm vụ quý II, trình Trưởng ban trước 25/3", (V,), due="2026-03-25"),
        W("Mua sắm, lắp đặt bổ sung thiết bị phòng họp trực tuyến", (V,)),
    )
    return Document("k1-giao-ban-tuan.txt", text.encode(), wanted, on=date(2026, 3, 17))


def _quarter_letter() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 118/VP-TH",
        "V/v chuẩn bị báo cáo kinh tế - xã hội quý I, phương hướng nhiệm vụ quý II năm 2026",
        "Hải Phòng, ngày 05 tháng 3 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Căn cứ Công văn số 733/UBND-TH ngày 03/3/2026 của UBND thành phố về việc báo cáo tình hình kinh tế - xã hội quý I/2026; thực hiện chỉ đạo của Trưởng ban, Văn phòng đề nghị các phòng, đơn vị thực hiện các nội dung sau:",
        "1. Phòng Quản lý đầu tư: tổng hợp số liệu thu hút đầu tư, vốn thực hiện của các dự án FDI, DDI trong quý I/2026; dự kiến các dự án cấp mới trong quý II/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư: tổng hợp kết quả sản xuất kinh doanh, doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp.",
        "3. Phòng Quản lý lao động: báo cáo tình hình lao động, tiền lương, tranh chấp lao động trong các KCN, KKT.",
        "4. Phòng Tài nguyên và Môi trường: báo cáo công tác bảo vệ môi trường, quản lý đất đai; tình hình cho thuê đất công nghiệp.",
        "5. Trung tâm Dịch vụ việc làm: báo cáo kết quả tư vấn, giới thiệu việc làm, đào tạo nghề.",
        "Báo cáo của các phòng, đơn vị gửi về Văn phòng (bản giấy và file mềm qua địa chỉ email tonghop.bql@haiphong.gov.vn) trước ngày 11/3/2026 để tổng hợp, báo cáo UBND thành phố.",
        "Đề nghị các phòng, đơn vị quan tâm, phối hợp thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Trưởng ban (để b/c);",
        "- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    due = "2026-03-11"
    wanted = (
        W("tổng hợp số liệu thu hút đầu tư, vốn thực hiện của các dự án FDI, DDI trong quý I/2026; dự kiến các dự án cấp mới trong quý II/2026", (Q,), due=due),
        W("tổng hợp kết quả sản xuất kinh doanh, doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp", (D,), due=due),
        W("báo cáo tình hình lao động, tiền lương, tranh chấp lao động trong các KCN, KKT", (L,), due=due),
        W("báo cáo công tác bảo vệ môi trường, quản lý đất đai; tình hình cho thuê đất công nghiệp", (M,), due=due),
        W("báo cáo kết quả tư vấn, giới thiệu việc làm, đào tạo nghề", (T,), due=due),
    )
    return Document("k1-cong-van-bao-cao-quy-1.docx", data, wanted, on=date(2026, 3, 6))


def _inspections() -> Document:
    row = rows_of(("number", "content", "where", "deadline", "lead", "support", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        [],
        ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT NĂM 2026"],
        ["(Kèm theo Quyết định số 512/QĐ-BQL ngày 05/02/2026)"],
        ["TT", "Nội dung kiểm tra", "Đối tượng kiểm tra", "Thời gian thực hiện", "Phân công thực hiện", None, "Sản phẩm"],
        [None, None, None, None, "Chủ trì", "Phối hợp", None],
        row(1, "Kiểm tra việc thực hiện mục tiêu, tiến độ dự án đầu tư", "12 doanh nghiệp KCN Nomura", "Quý II", "Phòng DN&GSĐT", "Phòng QLĐT; Thuế thành phố", "Biên bản, Kết luận kiểm tra", lead=D, support=Q, due="2026-06-30"),
        row(2, "Kiểm tra chuyển nhượng dự án, góp vốn mua cổ phần", "05 doanh nghiệp KCN Đình Vũ", "Tháng 8", "Phòng QLĐT", "Phòng DN&GSĐT", "Kết luận kiểm tra", lead=Q, support=D, due="2026-08-31"),
        row(3, "Kiểm tra chấp hành pháp luật về bảo vệ môi trường", "15 doanh nghiệp các KCN", "Tháng 4 - tháng 6", "Phòng TN&MT", "Phòng Cảnh sát môi trường", "Kết luận kiểm tra", lead=M, due="2026-06-30"),
        row(4, "Kiểm tra việc sử dụng đất, xây dựng công trình", "08 doanh nghiệp KCN VSIP", "Quý III", "Phòng TN&MT", "Phòng QLĐT", "Biên bản kiểm tra", lead=M, support=Q, due="2026-09-30"),
        row(5, "Kiểm tra thực hiện pháp luật lao động, an toàn vệ sinh lao động", "20 doanh nghiệp các KCN, KKT", "Tháng 5", "Phòng QLLĐ", "Sở Nội vụ", "Kết luận kiểm tra", lead=L, due="2026-05-31"),
        row(6, "Kiểm tra việc sử dụng lao động là người nước ngoài", "10 doanh nghiệp", "Quý IV", "Phòng QLLĐ", "Trung tâm; Công an thành phố", "Kết luận kiểm tra", lead=L, support=T, due="2026-12-31"),
        row(7, "Kiểm tra công tác cải cách hành chính, kỷ luật kỷ cương", "Các phòng, đơn vị trực thuộc", "15/9/2026", "Văn phòng", None, "Thông báo kết quả", lead=V, due="2026-09-15"),
        row(8, "Kiểm tra đột xuất khi có dấu hiệu vi phạm", "Doanh nghiệp có phản ánh, kiến nghị", "Khi có yêu cầu", "Các phòng chuyên môn", "Văn phòng", "Biên bản kiểm tra", lead=PCM, support=V),
        row(9, "Tổng hợp kết quả kiểm tra, giám sát năm 2026 báo cáo UBND thành phố", None, "Trước ngày 15/12", "Phòng DN&GSĐT", "Các phòng chuyên môn", "Báo cáo", lead=D, support=PCM, due="2026-12-15"),
        [],
        [None, None, None, None, "KT. TRƯỞNG BAN"],
        [None, None, None, None, "PHÓ TRƯỞNG BAN"],
        [None, None, None, None, "Bùi Ngọc Hải"],
    ]
    merged = ("A1:G1", "A3:G3", "A4:G4", "A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:F5", "G5:G6")
    return Document("k1-ke-hoach-kiem-tra.xlsx", workbook(cells(rows), merged=merged), tasks(rows), on=date(2026, 2, 9))


def _safety_month() -> Document:
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "Số: 918/KH-BQL",
        "Hải Phòng, ngày 17 tháng 3 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức, trách nhiệm của người sử dụng lao động và người lao động về an toàn, vệ sinh lao động.",
        "2. Các hoạt động bảo đảm thiết thực, hiệu quả, tiết kiệm.",
        "II. THỜI GIAN, CHỦ ĐỀ",
        "1. Thời gian: từ ngày 01/5 đến ngày 31/5/2026.",
        "2. Chủ đề: “Tăng cường huấn luyện, nhận diện nguy cơ, rủi ro tại nơi làm việc”.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Quản lý lao động",
        "- Là cơ quan thường trực, tham mưu tổ chức Lễ phát động Tháng hành động tại KCN Tràng Duệ trước ngày 05/5/2026.",
        "- Biên soạn, in ấn tờ rơi tuyên truyền bằng 03 thứ tiếng, hoàn thành trước ngày 20/4/2026.",
        "- Tổng hợp, báo cáo Sở Nội vụ kết quả thực hiện trước ngày 15/6/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Thông báo, vận động doanh nghiệp tham gia Lễ phát động, lập danh sách gửi Phòng Quản lý lao động trước ngày 25/4/2026.",
        "3. Phòng Tài nguyên và Môi trường",
        "- Phối hợp kiểm tra công tác quan trắc môi trường lao động tại doanh nghiệp có nguy cơ cao.",
        "4. Trung tâm Dịch vụ việc làm",
        "- Tổ chức 02 lớp huấn luyện an toàn, vệ sinh lao động cho người lao động trong tháng 5/2026.",
        "5. Văn phòng",
        "- Bố trí kinh phí, phương tiện phục vụ các hoạt động của Tháng hành động.",
        "- Đưa tin, bài về Tháng hành động trên Cổng thông tin điện tử Ban Quản lý.",
        "6. Đề nghị Công đoàn Khu kinh tế phối hợp tuyên truyền, vận động đoàn viên, người lao động hưởng ứng.",
        "Trên đây là Kế hoạch tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2026, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Sở Nội vụ;",
        "- Công đoàn Khu kinh tế;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, QLLĐ.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    wanted = (
        W("Là cơ quan thường trực, tham mưu tổ chức Lễ phát động Tháng hành động tại KCN Tràng Duệ trước ngày 05/5/2026", (L,), due="2026-05-05"),
        W("Biên soạn, in ấn tờ rơi tuyên truyền bằng 03 thứ tiếng, hoàn thành trước ngày 20/4/2026", (L,), due="2026-04-20"),
        W("Tổng hợp, báo cáo Sở Nội vụ kết quả thực hiện trước ngày 15/6/2026", (L,), due="2026-06-15"),
        W("Thông báo, vận động doanh nghiệp tham gia Lễ phát động, lập danh sách gửi Phòng Quản lý lao động trước ngày 25/4/2026", (D,), due="2026-04-25"),
        W("Phối hợp kiểm tra công tác quan trắc môi trường lao động tại doanh nghiệp có nguy cơ cao", (M,)),
        W("Tổ chức 02 lớp huấn luyện an toàn, vệ sinh lao động cho người lao động trong tháng 5/2026", (T,), due="2026-05-31"),
        W("Bố trí kinh phí, phương tiện phục vụ các hoạt động của Tháng hành động", (V,)),
        W("Đưa tin, bài về Tháng hành động trên Cổng thông tin điện tử Ban Quản lý", (V,)),
        W("phối hợp tuyên truyền, vận động đoàn viên, người lao động hưởng ứng", ("Công đoàn Khu kinh tế",), asked=True),
    )
    return Document("k1-thang-hanh-dong.docx", data, wanted, on=date(2026, 3, 19))


def _par_index() -> Document:
    row = rows_of(("number", "criterion", "fault", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["STT", "Tiêu chí", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Đơn vị thực hiện", "Thời hạn"],
        row("1", "1.2. Thực hiện chế độ báo cáo CCHC", "Báo cáo quý III/2025 gửi chậm 02 ngày", "Gửi báo cáo CCHC định kỳ đúng thời hạn quy định", "Văn phòng", "Hằng quý", lead=V),
        row("2", "1.5. Thực hiện nhiệm vụ UBND thành phố giao", "05 nhiệm vụ quá hạn", "Hoàn thành các nhiệm vụ quá hạn trên phân hệ NV UBND", "P. QLĐT, P. TN&MT", "31/3/2026", lead=[Q, M], due="2026-03-31"),
        row("3", "2.3. Rà soát văn bản QPPL", "Chưa kịp thời đề xuất thay thế văn bản hết hiệu lực", "Rà soát, lập danh mục văn bản do Ban Quản lý tham mưu cần sửa đổi, thay thế", "Văn phòng", "15/4/2026", lead=V, due="2026-04-15"),
        row("4", "3.1. Công khai TTHC", "Một số TTHC lĩnh vực lao động chưa cập nhật trên Cổng", "Cập nhật, niêm yết đầy đủ TTHC lĩnh vực lao động, việc làm", "P. QLLĐ", "20/3/2026", lead=L, due="2026-03-20"),
        row("5", "3.4. Tỷ lệ hồ sơ giải quyết đúng hạn", "03 hồ sơ môi trường trễ hạn", "Thực hiện thư xin lỗi và rút ngắn thời gian thẩm định hồ sơ môi trường", "P. TN&MT", "Thường xuyên", lead=M),
        row("6", "4.2. Cơ cấu ngạch công chức", "Chưa bổ nhiệm lại 02 lãnh đạo phòng đúng thời hạn", "Hoàn thành quy trình bổ nhiệm lại lãnh đạo phòng", "Văn phòng", "Tháng 4/2026", lead=V, due="2026-04-30"),
        row("7", "6.1. Tài chính công", "Giải ngân vốn năm 2025 đạt 92%", "Xây dựng kế hoạch giải ngân theo từng tháng", "Văn phòng", "10/3/2026", lead=V, due="2026-03-10"),
        row("8", "6.3. Đơn vị sự nghiệp tự chủ", "Chưa phê duyệt phương án tự chủ", "Trình phê duyệt phương án tự chủ tài chính", "Trung tâm DVVL", "Quý II/2026", lead=T, due="2026-06-30"),
        row("9", "7.2. Hồ sơ công việc điện tử", "Tỷ lệ lập hồ sơ mới đạt 71%", "Lập hồ sơ công việc điện tử đạt tối thiểu 90%", "Các phòng chuyên môn, đơn vị sự nghiệp", "Năm 2026", lead=ALL, due="2026-12-31"),
        row("10", "8.1. Tác động đến phát triển KT-XH", "Mức độ hài lòng của doanh nghiệp giảm 0,4 điểm", "Tổ chức đối thoại doanh nghiệp định kỳ 02 lần/năm", "P. DN&GSĐT", "30/6/2026 và 30/11/2026", lead=D, due="2026-11-30"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "PHỤ LỤC",
        "Phân công khắc phục tồn tại, hạn chế Chỉ số cải cách hành chính (Par Index) năm 2025",
        "(Kèm theo Thông báo số 701/TB-BQL ngày 27 tháng 02 năm 2026)",
        cells(rows),
    )
    return Document("k1-phu-luc-par-index.docx", data, tasks(rows), on=date(2026, 3, 2))


def _conference() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ HỘI NGHỊ XÚC TIẾN ĐẦU TƯ VÀO KHU KINH TẾ VEN BIỂN PHÍA NAM"],
        ["(Hội nghị dự kiến tổ chức ngày 10/4/2026 tại Trung tâm Hội nghị thành phố)"],
        [],
        ["STT", "Công việc", "Đơn vị thực hiện", "Hoàn thành trước", "Ghi chú"],
        ["A", "Công tác nội dung"],
        row(1, "Xây dựng kịch bản chi tiết Hội nghị", "Phòng Quản lý đầu tư", "20/3/2026", None, lead=Q, due="2026-03-20"),
        row(2, "Chuẩn bị bài phát biểu của lãnh đạo thành phố", None, "27/3/2026", "Gửi VP UBND TP", lead=Q, due="2026-03-27"),
        row(3, "Lập danh mục dự án trao giấy chứng nhận đăng ký đầu tư", None, "30/3/2026", None, lead=Q, due="2026-03-30"),
        row(4, "Biên tập tài liệu giới thiệu chính sách lao động, nguồn nhân lực", "Phòng Quản lý lao động", "25/3/2026", "Song ngữ Việt - Anh", lead=L, due="2026-03-25"),
        row(5, "Biên tập tài liệu về quỹ đất, hạ tầng môi trường", "Phòng Tài nguyên và Môi trường", "25/3/2026", "nt", lead=M, due="2026-03-25"),
        ["B", "Công tác khách mời"],
        row(6, "Lập danh sách, gửi giấy mời doanh nghiệp", "Phòng Doanh nghiệp và Giám sát đầu tư", "23/3/2026", "Khoảng 200 đại biểu", lead=D, due="2026-03-23"),
        row(7, "Xác nhận đại biểu tham dự", None, "06/4/2026", None, lead=D, due="2026-04-06"),
        row(8, "Mời các cơ quan ngoại giao, hiệp hội nước ngoài", "Sở Ngoại vụ", "23/3/2026", None, lead=("Sở Ngoại vụ",), asked=True, due="2026-03-23"),
        ["C", "Công tác hậu cần, tuyên truyền"],
        row(9, "Trang trí, bố trí hội trường, âm thanh, ánh sáng", "Văn phòng", "09/4/2026", None, lead=V, due="2026-04-09"),
        row(10, "Bố trí xe đưa đón đại biểu đi khảo sát thực địa", None, "09/4/2026", None, lead=V, due="2026-04-09"),
        row(11, "Mời phóng viên báo, đài đưa tin", None, "03/4/2026", None, lead=V, due="2026-04-03"),
        row(12, "Bố trí lễ tân, phiên dịch", "Văn phòng; Trung tâm Dịch vụ việc làm", "08/4/2026", None, lead=[V, T], due="2026-04-08"),
        [],
        [None, "Hải Phòng, ngày 11 tháng 3 năm 2026"],
    ]
    merged = ("A1:E1", "A2:E2", "C6:C8", "C12:C13", "C16:C18")
    return Document("k1-phan-cong-hoi-nghi.xlsx", workbook(cells(rows), merged=merged), tasks(rows), on=date(2026, 3, 13))


def _message() -> Document:
    text = """Kính gửi các anh chị trưởng phòng,
Theo chỉ đạo của PTB Bùi Ngọc Hải sau buổi làm việc với Đoàn giám sát HĐND thành phố sáng nay (24/3/2026), Văn phòng xin thông báo các việc cần làm ngay:
- Phòng Quản lý đầu tư bổ sung số liệu các dự án chậm tiến độ theo yêu cầu của Đoàn giám sát, gửi trước 16h00 ngày 26/3/2026.
- Phòng Tài nguyên và Môi trường giải trình việc chậm hoàn thành trạm quan trắc tự động tại KCN An Dương, hạn 27/3/2026.
- Phòng Quản lý lao động cung cấp danh sách doanh nghiệp nợ bảo hiểm xã hội đến hết quý I/2026, hạn 02/4/2026.
- Phòng Doanh nghiệp và Giám sát đầu tư phối hợp Phòng Quản lý đầu tư xây dựng báo cáo giải trình chung, trình lãnh đạo Ban ngày 30/3/2026.
Trân trọng cảm ơn các anh chị.
"""
    wanted = (
        W("bổ sung số liệu các dự án chậm tiến độ theo yêu cầu của Đoàn giám sát, gửi trước 16h00 ngày 26/3/2026", (Q,), due="2026-03-26"),
        W("giải trình việc chậm hoàn thành trạm quan trắc tự động tại KCN An Dương, hạn 27/3/2026", (M,), due="2026-03-27"),
        W("cung cấp danh sách doanh nghiệp nợ bảo hiểm xã hội đến hết quý I/2026, hạn 02/4/2026", (L,), due="2026-04-02"),
        W("xây dựng báo cáo giải trình chung, trình lãnh đạo Ban ngày 30/3/2026", (D,), (Q,), due="2026-03-30"),
    )
    return Document("k1-tin-nhan.txt", text.encode(), wanted, on=date(2026, 3, 24))


def _by_unit() -> Document:
    row = rows_of(("number", "content", "product", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ trọng tâm quý II/2026", "Sản phẩm", "Thời hạn"],
        ["I", "VĂN PHÒNG", "", ""],
        row("1", "Tham mưu sơ kết công tác 6 tháng đầu năm 2026", "Báo cáo sơ kết", "20/6/2026", lead=V, due="2026-06-20"),
        row("2", "Tổ chức hội nghị cán bộ, công chức, người lao động", "Hội nghị", "Tháng 4/2026", lead=V, due="2026-04-30"),
        row("3", "Xây dựng đề án vị trí việc làm sửa đổi", "Đề án", "Tháng 5/2026", lead=V, due="2026-05-31"),
        ["II", "PHÒNG QUẢN LÝ ĐẦU TƯ", "", ""],
        row("1", "Trình UBND thành phố danh mục dự án kêu gọi đầu tư giai đoạn 2026-2030", "Tờ trình", "15/5/2026", lead=Q, due="2026-05-15"),
        row("2", "Tổ chức đoàn xúc tiến đầu tư tại Nhật Bản", "Kế hoạch đoàn ra", "Quý II", lead=Q, due="2026-06-30"),
        ["III", "PHÒNG DOANH NGHIỆP VÀ GIÁM SÁT ĐẦU TƯ", "", ""],
        row("1", "Công bố danh sách dự án đủ điều kiện chấm dứt hoạt động", "Quyết định", "30/5/2026", lead=D, due="2026-05-30"),
        row("2", "Tiếp nhận, xử lý kiến nghị của doanh nghiệp", "Văn bản trả lời", "Thường xuyên", lead=D),
        ["IV", "PHÒNG QUẢN LÝ LAO ĐỘNG", "", ""],
        row("1", "Hướng dẫn doanh nghiệp đăng ký nội quy lao động, thỏa ước lao động tập thể", "Văn bản hướng dẫn", "24/4/2026", lead=L, due="2026-04-24"),
        row("2", "Khảo sát nhu cầu nhà ở của công nhân các khu công nghiệp", "Báo cáo khảo sát", "Tháng 6/2026", lead=L, due="2026-06-30"),
        ["V", "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", ""],
        row("1", "Tổ chức các hoạt động hưởng ứng Ngày Môi trường thế giới 05/6", "Kế hoạch", "25/5/2026", lead=M, due="2026-05-25"),
        row("2", "Rà soát phương án phòng, chống thiên tai tại các khu công nghiệp", "Phương án", "30/4/2026", lead=M, due="2026-04-30"),
        ["VI", "TRUNG TÂM DỊCH VỤ VIỆC LÀM", "", ""],
        row("1", "Tổ chức Ngày hội việc làm năm 2026", "Ngày hội", "Tháng 5/2026", lead=T, due="2026-05-31"),
    ]
    data = word(
        "UBND THÀNH PHỐ HẢI PHÒNG",
        "BAN QUẢN LÝ KHU KINH TẾ",
        "DANH MỤC NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026",
        "(Kèm theo Thông báo số 1012/TB-BQL ngày 25/3/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
        "Ghi chú: Tình hình thực hiện được tổng hợp trong báo cáo công tác tháng.",
    )
    return Document("k1-nhiem-vu-quy-2.docx", data, tasks(rows), on=date(2026, 3, 30))


def _follow_up() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "state"))
    rows: list[Any] = [
        ["BẢNG TỔNG HỢP CÁC NHIỆM VỤ TRƯỞNG BAN GIAO TẠI CÁC THÔNG BÁO KẾT LUẬN"],
        ["(Cập nhật đến ngày 20/3/2026)"],
        ["TT", "Nhiệm vụ được giao", "Đơn vị chủ trì, phối hợp", "Thời hạn", "Kết quả đến nay"],
        ["I", "Thông báo số 701/TB-BQL ngày 27/02/2026"],
        row(1, "Rà soát quy trình phối hợp giải quyết hồ sơ cấp phép xây dựng với Sở Xây dựng", "Chủ trì: P. QLĐT\nPhối hợp: Văn phòng", "31/3/2026", "Đã có dự thảo lần 1", lead=Q, support=V, due="2026-03-31"),
        row(2, "Xử lý dứt điểm việc tồn đọng chất thải tại Công ty TNHH Kim khí Hải An", "Chủ trì: P. TN&MT\nPhối hợp: P. DN&GSĐT", "Trước 15/4", "Đang xác minh", lead=M, support=D, due="2026-04-15"),
        row(3, "Tham mưu phương án bố trí lại trụ sở làm việc", "Văn phòng", "Theo chỉ đạo của Trưởng ban", None, lead=V),
        ["II", "Thông báo số 806/TB-BQL ngày 04/3/2026"],
        row(4, "Cập nhật cơ sở dữ liệu về tranh chấp lao động, đình công trong các KCN", "Chủ trì: P. QLLĐ\nPhối hợp: Trung tâm", "Tháng 4/2026", None, lead=L, support=T, due="2026-04-30"),
        row(5, "Làm việc với Công ty CP Tập đoàn Đầu tư Sài Gòn - Hải Phòng về tiến độ nộp tiền thuê đất", "Chủ trì: P. DN&GSĐT\nPhối hợp: P. TN&MT, P. QLĐT", "27/3/2026", "Đã gửi giấy mời", lead=D, support=[M, Q], due="2026-03-27"),
        row(6, "Xây dựng phương án sử dụng phần mềm quản lý nhiệm vụ dùng chung", "Văn phòng", "Quý II/2026", None, lead=V, due="2026-06-30"),
        ["III", "Ý kiến chỉ đạo trực tiếp"],
        row(7, "Báo cáo tiến độ cấp giấy chứng nhận cho dự án của Tập đoàn LG", "P. QLĐT", "24/3", "Chờ ý kiến Bộ Tài chính", lead=Q, due="2026-03-24"),
        row(8, "Tổng hợp nhu cầu đào tạo nghề bán dẫn của doanh nghiệp điện tử", "Chủ trì: Trung tâm DVVL\nPhối hợp: P. QLLĐ", None, None, lead=T, support=L),
        [],
        [None, "NGƯỜI TỔNG HỢP", None, "CHÁNH VĂN PHÒNG"],
    ]

    def prepare(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=4):
            for cell in line:
                cell.alignment = Alignment(wrap_text=True)

    data = workbook(cells(rows), merged=("A1:E1", "A2:E2", "B4:E4", "B8:E8", "B12:E12"), prepare=prepare)
    return Document("k1-theo-doi-ket-luan.xlsx", data, tasks(rows), on=date(2026, 3, 23))
