# ruff: noqa: E501
"""Papers of an ordinary March and April."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _april()
    yield _briefing()
    yield _safety_month()
    yield _tracking()
    yield _chat()
    yield _holiday()
    yield _storms()
    yield _digital()
    yield _petitions()
    yield _reminder()
    yield _delegation()
    yield _index()
    yield _inspection()
    yield _quarter()


def _w(content: str, lead: Any = (), due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    return Wanted(content, _t(lead), _t(support), product, due, asked)


def _t(given: Any) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _april() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [None, None, None, "Hải Phòng, ngày 27 tháng 3 năm 2026"],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2026"],
        [],
        ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Sản phẩm"],
        ["I", "Công tác tổng hợp, hành chính"],
        row(1, "Báo cáo kết quả công tác quý I, phương hướng nhiệm vụ quý II năm 2026", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp",
            "03/4/2026", "Báo cáo", lead=V, support=ALL, due="2026-04-03"),
        row(2, "Rà soát, trình phê duyệt danh mục vị trí việc làm sau sắp xếp", "Văn phòng", None, "20/4/2026", "Tờ trình, dự thảo Quyết định",
            lead=V, due="2026-04-20"),
        row(3, "Tổng hợp dự toán bổ sung kinh phí năm 2026 gửi Sở Tài chính", "Văn phòng", "Trung tâm DVVL", "10/4/2026", "Công văn",
            lead=V, support=T, due="2026-04-10"),
        ["II", "Công tác đầu tư, doanh nghiệp"],
        row(4, "Thẩm định hồ sơ cấp mới Giấy chứng nhận đăng ký đầu tư của các nhà đầu tư thứ cấp tại KCN Nam Đình Vũ", "P. QLĐT", "P. TN&MT; P. DN&GSĐT",
            "Thường xuyên", "Giấy chứng nhận ĐKĐT", lead=Q, support=[M, D], due=None),
        row(5, "Báo cáo tình hình thu hút đầu tư quý I/2026", "P. QLĐT", "P. DN&GSĐT", "02/4/2026", "Báo cáo", lead=Q, support=D, due="2026-04-02"),
        row(6, "Kiểm tra tiến độ góp vốn, triển khai dự án của 06 doanh nghiệp tại KCN Tràng Duệ", "P. DN&GSĐT", "P. QLĐT", "Tháng 4/2026", "Biên bản, báo cáo kết quả kiểm tra",
            lead=D, support=Q, due="2026-04-30"),
        row(7, "Tổng hợp kết quả sản xuất kinh doanh của doanh nghiệp trong KCN, KKT quý I", "P. DN&GSĐT", "Chi cục Hải quan khu vực III", "07/4/2026", "Báo cáo",
            lead=D, due="2026-04-07"),
        ["III", "Công tác lao động, môi trường"],
        row(8, "Rà soát tình hình sử dụng lao động nước ngoài quý I/2026", "P. QLLĐ", "Công an thành phố", "15/4/2026", "Báo cáo", lead=L, due="2026-04-15"),
        row(9, "Tổ chức Hội nghị đối thoại với doanh nghiệp về chính sách bảo hiểm xã hội", "P. QLLĐ", "Văn phòng; Trung tâm DVVL", "24/4/2026", "Hội nghị",
            lead=L, support=[V, T], due="2026-04-24"),
        row(10, "Kiểm tra công tác bảo vệ môi trường tại KCN Đình Vũ", "P. TN&MT", "P. DN&GSĐT, Sở Nông nghiệp và Môi trường", "Từ 06/4 đến 17/4/2026", "Biên bản kiểm tra",
            lead=M, support=D, due="2026-04-17"),
        row(11, "Tổ chức phiên giao dịch việc làm lưu động tại KCN VSIP", "Trung tâm DVVL", "P. QLLĐ", "18/4/2026", "Phiên giao dịch việc làm", lead=T, support=L, due="2026-04-18"),
        [],
        ["Ghi chú: Các nhiệm vụ phát sinh thực hiện theo chỉ đạo của Lãnh đạo Ban."],
        ["Nơi nhận: Lãnh đạo Ban; các phòng, đơn vị; Lưu: VP.", None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("chuong trinh thang 4.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 3, 30))


def _briefing() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Số: 1124/TB-BQL", "Hải Phòng, ngày 06 tháng 3 năm 2026",
        "THÔNG BÁO", "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 3 năm 2026",
        "Ngày 04/3/2026, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì Hội nghị giao ban công tác tháng 3 năm 2026. Sau khi nghe Văn phòng báo cáo và ý kiến của các phòng, đơn vị, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong 2 tháng đầu năm, các phòng, đơn vị đã chủ động triển khai nhiệm vụ ngay sau kỳ nghỉ Tết; thu hút đầu tư đạt 28% kế hoạch năm. Tuy nhiên, một số nhiệm vụ UBND thành phố giao còn chậm.",
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 3",
        "1. Văn phòng:",
        "- Tham mưu ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2026, trình Trưởng ban trước ngày 13/3/2026.",
        "- Đôn đốc các phòng, đơn vị xử lý dứt điểm 07 nhiệm vụ quá hạn trên phân hệ NV UBND; báo cáo Trưởng ban tại giao ban tháng 4.",
        "- Phối hợp với Trung tâm Dịch vụ việc làm cập nhật, đăng tải danh mục thủ tục hành chính mới công bố trên Cổng Thông tin điện tử, hoàn thành trong tháng 3/2026.",
        "2. Phòng Quản lý đầu tư:",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát quỹ đất sạch tại các khu công nghiệp phục vụ xúc tiến đầu tư, báo cáo trước ngày 20/3/2026.",
        "- Hoàn thiện hồ sơ trình UBND thành phố điều chỉnh cục bộ quy hoạch phân khu xây dựng KCN Tiên Thanh trong quý II/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: lập danh sách các dự án chậm tiến độ trên 12 tháng, đề xuất hướng xử lý từng dự án, báo cáo Lãnh đạo Ban trước ngày 25/3/2026.",
        "4. Phòng Quản lý lao động: nắm tình hình quan hệ lao động, tiền lương, kịp thời tham mưu xử lý các vụ đình công, ngừng việc tập thể.",
        "5. Phòng Tài nguyên và Môi trường: đôn đốc chủ đầu tư hạ tầng KCN Nam Cầu Kiền hoàn thành hệ thống quan trắc nước thải tự động, xong trước ngày 31/3/2026.",
        "6. Trung tâm Dịch vụ việc làm: khảo sát nhu cầu tuyển dụng lao động năm 2026 của các doanh nghiệp trong KCN.",
        "Yêu cầu Trưởng các phòng, Giám đốc đơn vị nâng cao tinh thần trách nhiệm, siết chặt kỷ luật, kỷ cương hành chính.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:", "- Lãnh đạo Ban;", "- Các PCM, ĐVSN;", "- Lưu: VT, VP.", "TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "Phạm Anh Tuấn",
    )
    wanted = (
        _w("Tham mưu ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2026, trình Trưởng ban trước ngày 13/3/2026", V, "2026-03-13"),
        _w("Đôn đốc các phòng, đơn vị xử lý dứt điểm 07 nhiệm vụ quá hạn trên phân hệ NV UBND; báo cáo Trưởng ban tại giao ban tháng 4", V),
        _w("cập nhật, đăng tải danh mục thủ tục hành chính mới công bố trên Cổng Thông tin điện tử, hoàn thành trong tháng 3/2026", V, "2026-03-31", T),
        _w("rà soát quỹ đất sạch tại các khu công nghiệp phục vụ xúc tiến đầu tư, báo cáo trước ngày 20/3/2026", Q, "2026-03-20", M),
        _w("Hoàn thiện hồ sơ trình UBND thành phố điều chỉnh cục bộ quy hoạch phân khu xây dựng KCN Tiên Thanh trong quý II/2026", Q, "2026-06-30"),
        _w("lập danh sách các dự án chậm tiến độ trên 12 tháng, đề xuất hướng xử lý từng dự án, báo cáo Lãnh đạo Ban trước ngày 25/3/2026", D, "2026-03-25"),
        _w("nắm tình hình quan hệ lao động, tiền lương, kịp thời tham mưu xử lý các vụ đình công, ngừng việc tập thể", L),
        _w("đôn đốc chủ đầu tư hạ tầng KCN Nam Cầu Kiền hoàn thành hệ thống quan trắc nước thải tự động, xong trước ngày 31/3/2026", M, "2026-03-31"),
        _w("khảo sát nhu cầu tuyển dụng lao động năm 2026 của các doanh nghiệp trong KCN", T),
    )
    return Document("TB giao ban thang 3.docx", data, wanted, date(2026, 3, 9))


def _safety_month() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian thực hiện"],
        row("1", "Xây dựng, ban hành Kế hoạch triển khai Tháng hành động", "Phòng Quản lý lao động", "Văn phòng", "Trước 10/4/2026", lead=L, support=V, due="2026-04-10"),
        row("2", "Treo băng rôn, pa nô, khẩu hiệu tuyên truyền tại trụ sở và các cổng khu công nghiệp", "Văn phòng", "Các công ty hạ tầng KCN", "25/4 - 31/5/2026", lead=V, due="2026-05-31"),
        row("3", "Tổ chức Lễ phát động hưởng ứng Tháng hành động tại KCN DEEP C", "Phòng Quản lý lao động", "Văn phòng, Công đoàn các KCN, Trung tâm DVVL", "Ngày 28/4/2026", lead=L, support=[V, T], due="2026-04-28"),
        row("4", "Tập huấn an toàn, vệ sinh lao động cho người làm công tác an toàn của doanh nghiệp", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "Tháng 5/2026", lead=T, support=L, due="2026-05-31"),
        row("5", "Kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động tại 10 doanh nghiệp", "Phòng Quản lý lao động", "Phòng TN&MT; Sở Nội vụ", "04/5 - 22/5/2026", lead=L, support=M, due="2026-05-22"),
        row("6", "Thăm hỏi, tặng quà công nhân bị tai nạn lao động có hoàn cảnh khó khăn", "Công đoàn các khu công nghiệp", "Phòng Quản lý lao động", "Tháng 5/2026", lead="Công đoàn các khu công nghiệp", support=L, due="2026-05-31", asked=True),
        row("7", "Tuyên truyền trên Cổng thông tin điện tử, fanpage của Ban Quản lý", "Trung tâm Dịch vụ việc làm", "", "Thường xuyên", lead=T),
        row("8", "Báo cáo kết quả tổ chức Tháng hành động gửi UBND thành phố, Sở Nội vụ", "Phòng Quản lý lao động", "Các phòng chuyên môn", "Trước ngày 10/6/2026", lead=L, support=PCM, due="2026-06-10"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Số: 1588/KH-BQL", "Hải Phòng, ngày 01 tháng 4 năm 2026", "KẾ HOẠCH",
        "Triển khai Tháng hành động về an toàn, vệ sinh lao động năm 2026",
        "Thực hiện Kế hoạch số 72/KH-UBND ngày 18/3/2026 của UBND thành phố, Ban Quản lý ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU", "1. Nâng cao nhận thức của người sử dụng lao động, người lao động về an toàn, vệ sinh lao động.",
        "2. Các hoạt động được tổ chức thiết thực, tiết kiệm, hiệu quả.",
        "II. NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN", cells(rows),
        "III. KINH PHÍ", "Kinh phí thực hiện từ nguồn dự toán năm 2026 được giao và các nguồn hợp pháp khác.",
        "Nơi nhận:", "- UBND thành phố (để b/c);", "- Như mục II;", "- Lưu: VT, QLLĐ.", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Bùi Ngọc Hải",
    )
    return Document("KH thang ATVSLD 2026.docx", data, tasks(rows), date(2026, 4, 3))


def _tracking() -> Document:
    row = rows_of(("number", "source", "content", "assigned", "lead", "deadline", "state"))
    t = datetime
    rows: list[Any] = [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu trích từ phân hệ NV UBND đến hết ngày 16/3/2026)"],
        [],
        ["STT", "Số văn bản", "Nội dung giao", "Ngày giao", "Đơn vị thực hiện", "Hạn xử lý", "Tình trạng"],
        row(1, "412/UBND-NC", "Báo cáo kết quả thực hiện Đề án 06 quý I/2026", t(2026, 2, 24), "VP", t(2026, 3, 20), "Đang thực hiện", lead=V, due="2026-03-20"),
        row(2, "455/UBND-CN", "Tham gia ý kiến đối với dự thảo Quy chế quản lý cụm công nghiệp", t(2026, 2, 27), "QLĐT", t(2026, 3, 18), "Đang thực hiện", lead=Q, due="2026-03-18"),
        row(3, "468/UBND-TH", "Báo cáo giải pháp tháo gỡ khó khăn cho các dự án FDI chậm triển khai", t(2026, 3, 2), "DN&GSĐT", t(2026, 3, 25), "Đã có dự thảo", lead=D, due="2026-03-25"),
        row(4, "71/TB-UBND", "Rà soát hiện trạng xử lý nước thải, khí thải các KCN; đề xuất lắp đặt bổ sung trạm quan trắc", t(2026, 3, 3), "TNMT", t(2026, 3, 31), "Đang thực hiện", lead=M, due="2026-03-31"),
        row(5, "491/UBND-VX", "Báo cáo tình hình nhà ở công nhân, thiết chế công đoàn tại các KCN", t(2026, 3, 4), "QLLĐ", t(2026, 3, 27), "Chưa thực hiện", lead=L, due="2026-03-27"),
        row(6, "498/UBND-TC", "Rà soát, sắp xếp nhà đất công thuộc phạm vi quản lý", t(2026, 3, 5), "VP, Trung tâm", t(2026, 4, 15), "Đang thực hiện", lead=[V, T], due="2026-04-15"),
        row(7, "502/UBND-KT", "Đề xuất danh mục dự án kêu gọi đầu tư giai đoạn 2026 - 2030", t(2026, 3, 6), "QLĐT", t(2026, 4, 30), "Đang thực hiện", lead=Q, due="2026-04-30"),
        row(8, "85/TB-UBND", "Phối hợp cung cấp thông tin phục vụ thanh tra việc quản lý, sử dụng đất tại KCN An Dương", t(2026, 3, 9), "TNMT", None, "Không hạn", lead=M),
        row(9, "517/UBND-NC", "Rà soát văn bản quy phạm pháp luật liên quan đến chức năng, nhiệm vụ của Ban Quản lý", t(2026, 3, 10), "VP", t(2026, 4, 10), "Mới giao", lead=V, due="2026-04-10"),
        row(10, "523/UBND-VX", "Triển khai các giải pháp kết nối cung cầu lao động sau Tết", t(2026, 3, 11), "Trung tâm", None, "Không hạn", lead=T),
        row(11, "530/UBND-CN", "Báo cáo tiến độ đầu tư hạ tầng Khu thương mại tự do thế hệ mới", t(2026, 3, 12), "QLĐT", t(2026, 3, 30), "Mới giao", lead=Q, due="2026-03-30"),
        ["Tổng cộng: 11 nhiệm vụ", None, None, None, None, None, "Đang thực hiện: 05"],
    ]

    def dated(sheet: Any) -> None:
        for line in sheet.iter_rows(min_row=5):
            for cell in (line[3], line[5]):
                cell.number_format = "dd/mm/yyyy"

    return Document("theo doi NV UBND 16.3.xlsx", workbook(cells(rows), merged=("A1:G1", "A2:G2"), prepare=dated), tasks(rows), date(2026, 3, 17))


def _chat() -> Document:
    text = """Kính gửi các đ/c lãnh đạo phòng, đơn vị.
Theo ý kiến chỉ đạo của đ/c Trưởng ban sáng nay (11/3), Văn phòng chuyển để các phòng thực hiện:
1. P. QLĐT chuẩn bị nội dung làm việc với Tập đoàn LG ngày 19/3/2026.
2. P. TN&MT kiểm tra phản ánh của báo Hải Phòng về mùi tại khu vực KCN Đình Vũ, báo cáo Trưởng ban trước 16/3.
3. P. DN&GSĐT chủ trì, phối hợp P. QLĐT rà soát các dự án hết hạn thuê đất trong năm 2026, gửi kết quả về Văn phòng chậm nhất ngày 31/3/2026.
4. P. QLLĐ tổng hợp tình hình trả lương, thưởng sau Tết của doanh nghiệp, gửi VP trong ngày 13/3.
5. Trung tâm đăng tin tuyển dụng 1.200 lao động cho Công ty Pegatron lên fanpage.
6. Các phòng chuyên môn, đơn vị sự nghiệp gửi đăng ký lịch làm việc với Lãnh đạo Ban tuần tới về Văn phòng trước 15h ngày 13/3/2026.
Trân trọng!
"""
    wanted = (
        _w("chuẩn bị nội dung làm việc với Tập đoàn LG ngày 19/3/2026", Q, "2026-03-19"),
        _w("kiểm tra phản ánh của báo Hải Phòng về mùi tại khu vực KCN Đình Vũ, báo cáo Trưởng ban trước 16/3", M, "2026-03-16"),
        _w("rà soát các dự án hết hạn thuê đất trong năm 2026, gửi kết quả về Văn phòng chậm nhất ngày 31/3/2026", D, "2026-03-31", Q),
        _w("tổng hợp tình hình trả lương, thưởng sau Tết của doanh nghiệp, gửi VP trong ngày 13/3", L, "2026-03-13"),
        _w("đăng tin tuyển dụng 1.200 lao động cho Công ty Pegatron lên fanpage", T),
        _w("gửi đăng ký lịch làm việc với Lãnh đạo Ban tuần tới về Văn phòng trước 15h ngày 13/3/2026", ALL, "2026-03-13"),
    )
    return Document("tin nhan.txt", text.encode(), wanted, date(2026, 3, 11))


def _holiday() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Số: 1790/BQL-VP", "V/v nghỉ Giỗ Tổ Hùng Vương, Ngày Chiến thắng 30/4 và Quốc tế Lao động 01/5", "Hải Phòng, ngày 15 tháng 4 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 812/UBND-NC ngày 10/4/2026 của UBND thành phố, Ban Quản lý thông báo và yêu cầu như sau:",
        "1. Thời gian nghỉ Giỗ Tổ Hùng Vương: từ ngày 25/4/2026 đến hết ngày 27/4/2026; nghỉ Lễ 30/4 và 01/5: từ ngày 30/4/2026 đến hết ngày 03/5/2026.",
        "2. Các phòng chuyên môn, đơn vị sự nghiệp phân công cán bộ trực, gửi danh sách về Văn phòng trước ngày 22/4/2026.",
        "3. Văn phòng tổng hợp, trình Trưởng ban phê duyệt lịch trực trước ngày 24/4/2026; tổ chức treo cờ Tổ quốc, cờ Đảng tại trụ sở từ ngày 25/4 đến hết ngày 03/5/2026.",
        "4. Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm đôn đốc doanh nghiệp thông báo lịch nghỉ lễ và thực hiện chế độ làm thêm giờ đúng quy định.",
        "5. Phòng Tài nguyên và Môi trường yêu cầu chủ đầu tư hạ tầng các khu công nghiệp bố trí trực vận hành hệ thống xử lý nước thải, phòng cháy chữa cháy trong thời gian nghỉ lễ, xong trước ngày 24/4/2026.",
        "6. Phòng Doanh nghiệp và Giám sát đầu tư nắm tình hình hoạt động của doanh nghiệp trong dịp lễ, báo cáo Trưởng ban trong ngày 04/5/2026.",
        "Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:", "- Như trên;", "- Lãnh đạo Ban;", "- Lưu: VT, VP.", "TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        _w("phân công cán bộ trực, gửi danh sách về Văn phòng trước ngày 22/4/2026", ALL, "2026-04-22"),
        _w("tổng hợp, trình Trưởng ban phê duyệt lịch trực trước ngày 24/4/2026", V, "2026-04-24"),
        _w("tổ chức treo cờ Tổ quốc, cờ Đảng tại trụ sở từ ngày 25/4 đến hết ngày 03/5/2026", V, "2026-05-03"),
        _w("đôn đốc doanh nghiệp thông báo lịch nghỉ lễ và thực hiện chế độ làm thêm giờ đúng quy định", L, None, T),
        _w("yêu cầu chủ đầu tư hạ tầng các khu công nghiệp bố trí trực vận hành hệ thống xử lý nước thải, phòng cháy chữa cháy trong thời gian nghỉ lễ, xong trước ngày 24/4/2026", M, "2026-04-24"),
        _w("nắm tình hình hoạt động của doanh nghiệp trong dịp lễ, báo cáo Trưởng ban trong ngày 04/5/2026", D, "2026-05-04"),
    )
    return Document("CV nghi le 30-4.docx", data, wanted, date(2026, 4, 16))


def _storms() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    rows: list[Any] = [
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Kết quả", "Thời hạn"],
        row("1", "Kiện toàn Ban Chỉ huy phòng thủ dân sự của Ban Quản lý", "Văn phòng", "", "Quyết định", "Trước 15/4/2026", lead=V, due="2026-04-15"),
        row("2", "Chuẩn bị vật tư, phương tiện theo phương châm \"4 tại chỗ\"", "", "Trung tâm DVVL", "Danh mục vật tư", "Trước 15/5/2026", lead=V, support=T, due="2026-05-15"),
        row("3", "Lập danh sách đầu mối thường trực của các doanh nghiệp, chủ đầu tư hạ tầng", "", "Phòng DN&GSĐT", "Danh sách", "30/4/2026", lead=V, support=D, due="2026-04-30"),
        row("4", "Kiểm tra hệ thống thoát nước mưa, hồ điều hòa tại các khu công nghiệp", "Phòng Tài nguyên và Môi trường", "Phòng Quản lý đầu tư", "Biên bản kiểm tra", "Tháng 4/2026", lead=M, support=Q, due="2026-04-30"),
        row("5", "Rà soát nguy cơ sự cố hóa chất, tràn dầu khi có bão, lũ", "", "Phòng DN&GSĐT", "Báo cáo", "Tháng 5/2026", lead=M, support=D, due="2026-05-31"),
        row("6", "Rà soát các công trình đang thi công, yêu cầu nhà thầu có phương án bảo đảm an toàn cần trục, cẩu tháp", "Phòng Quản lý đầu tư", "Sở Xây dựng", "Văn bản yêu cầu", "Quý II/2026", lead=Q, due="2026-06-30"),
        row("7", "Hướng dẫn doanh nghiệp xây dựng phương án bố trí lao động khi có thiên tai", "Phòng Quản lý lao động", "", "Văn bản hướng dẫn", "Quý II/2026", lead=L, due="2026-06-30"),
        row("8", "Trực ban, tổng hợp báo cáo tình hình thiệt hại", "Văn phòng", "Các phòng chuyên môn", "Báo cáo", "Khi có thiên tai", lead=V, support=PCM),
    ]
    made = blank()
    for text in ("BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ PHÒNG, CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN NĂM 2026",
                 "(Kèm theo Kế hoạch số 1655/KH-BQL ngày 06/4/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"):
        made.add_paragraph(text)
    table = made.add_table(rows=0, cols=6)
    table.style = "Table Grid"
    for line in cells(rows):
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    for first, last in ((1, 3), (4, 5)):
        name = table.cell(first, 2).text
        table.cell(first, 2).merge(table.cell(last, 2)).text = name
    out = io.BytesIO()
    made.save(out)
    return Document("PL phong chong thien tai.docx", out.getvalue(), tasks(rows), date(2026, 4, 8))


def _digital() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "start", "deadline", "money"))
    rows: list[Any] = [
        ["PHỤ LỤC: DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 1042/KH-BQL ngày 03/3/2026)"],
        ["STT", "Tên nhiệm vụ", "Sản phẩm/kết quả", "Tổ chức thực hiện", None, "Thời gian", None, "Kinh phí (triệu đồng)"],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", None],
        ["I", "Hạ tầng số"],
        row("1.1", "Nâng cấp mạng LAN, thiết bị tường lửa tại trụ sở", "Hệ thống được nghiệm thu", "Văn phòng", None, "4/2026", "8/2026", 850, lead=V, due="2026-08-31"),
        row("1.2", "Trang bị chữ ký số cá nhân cho 100% công chức", "Danh sách cấp phát", "Văn phòng", "Ban Cơ yếu Chính phủ", "3/2026", "6/2026", None, lead=V, due="2026-06-30"),
        ["II", "Dữ liệu số"],
        row("2.1", "Số hóa hồ sơ dự án đầu tư giai đoạn 2015 - 2020", "12.000 trang hồ sơ được số hóa", "Phòng Quản lý đầu tư", "Văn phòng", "3/2026", "11/2026", 1200, lead=Q, support=V, due="2026-11-30"),
        row("2.2", "Xây dựng cơ sở dữ liệu doanh nghiệp trong KCN, KKT", "CSDL vận hành trên eHeza", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "4/2026", "12/2026", 600, lead=D, support=PCM, due="2026-12-31"),
        row("2.3", "Cập nhật dữ liệu giấy phép lao động người nước ngoài", "Dữ liệu cập nhật đầy đủ", "Phòng Quản lý lao động", None, "Thường xuyên", "Thường xuyên", None, lead=L),
        row("2.4", "Kết nối dữ liệu quan trắc môi trường tự động các KCN", "Bảng điều khiển trực tuyến", "Phòng Tài nguyên và Môi trường", "Văn phòng; Sở NN&MT", "5/2026", "10/2026", 300, lead=M, support=V, due="2026-10-31"),
        ["III", "Dịch vụ số, nhân lực số"],
        row("3.1", "Rà soát, tái cấu trúc quy trình các TTHC cung cấp dịch vụ công trực tuyến toàn trình", "Quyết định công bố quy trình", "Văn phòng", "Các phòng chuyên môn", "3/2026", "5/2026", None, lead=V, support=PCM, due="2026-05-31"),
        row("3.2", "Xây dựng sàn giao dịch việc làm trực tuyến", "Website hoạt động chính thức", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "4/2026", "9/2026", 450, lead=T, support=L, due="2026-09-30"),
        row("3.3", "Tập huấn kỹ năng số, ứng dụng trí tuệ nhân tạo cho công chức, viên chức", "02 lớp tập huấn", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "4/2026", "7/2026", 80, lead=V, support=ALL, due="2026-07-31"),
        [None, "Tổng cộng", None, None, None, None, None, 3480],
    ]
    merged = ("A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:H4", "B5:H5", "B8:H8", "B13:H13")
    return Document("phu luc CDS 2026.xlsx", workbook(cells(rows), merged=merged), tasks(rows), date(2026, 3, 6))


def _petitions() -> Document:
    row = rows_of(("number", "company", "petition", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["STT", "Doanh nghiệp", "Kiến nghị, vướng mắc", "Nội dung giao giải quyết", "Đơn vị chủ trì", "Thời hạn"],
        row("1", "Công ty TNHH LG Display Việt Nam", "Thời gian cấp phép lao động nước ngoài còn dài", "Rà soát, rút ngắn thời gian giải quyết thủ tục cấp giấy phép lao động", "Phòng QLLĐ", "30/3/2026", lead=L, due="2026-03-30"),
        row("2", "Công ty CP Shinec", "Vướng mắc đấu nối nước thải với hạ tầng chung", "Hướng dẫn Công ty hoàn thiện hồ sơ đấu nối nước thải", "Phòng TN&MT", "27/3/2026", lead=M, due="2026-03-27"),
        row("3", "Công ty TNHH VSIP Hải Phòng", "Chậm bàn giao mặt bằng 12 ha còn lại", "Làm việc với UBND phường Thủy Nguyên về tiến độ giải phóng mặt bằng, báo cáo Trưởng ban", "Phòng QLĐT", "10/4/2026", lead=Q, due="2026-04-10"),
        row("4", "Công ty CP Đầu tư KCN Sài Gòn - Hải Phòng", "Điều chỉnh tiến độ dự án", "Thẩm định hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư", "Phòng QLĐT, Phòng DN&GSĐT", "Quý II/2026", lead=[Q, D], due="2026-06-30"),
        row("5", "Công ty TNHH Bridgestone Việt Nam", "Thiếu lao động phổ thông", "Tổ chức phiên giới thiệu việc làm chuyên đề cho Công ty", "Trung tâm DVVL", "Tháng 4/2026", lead=T, due="2026-04-30"),
        row("6", "Công ty TNHH Kyocera", "Giá điện, mất điện đột xuất", "Có giải pháp bảo đảm cấp điện ổn định, trả lời doanh nghiệp", "Công ty Điện lực Hải Phòng", "31/3/2026", lead="Công ty Điện lực Hải Phòng", due="2026-03-31", asked=True),
        row("7", "Công ty TNHH Flat (Việt Nam)", "Vướng mắc xuất nhập khẩu tại chỗ", "Có văn bản đề nghị Chi cục Hải quan khu vực III hướng dẫn doanh nghiệp", "Phòng DN&GSĐT", "25/3/2026", lead=D, due="2026-03-25"),
        row("8", "Nhiều doanh nghiệp", "Đề nghị tổ chức đối thoại thường kỳ", "Tham mưu Kế hoạch đối thoại doanh nghiệp năm 2026", "Văn phòng", "31/3/2026", lead=V, due="2026-03-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Số: 1203/TB-BQL", "Hải Phòng, ngày 16 tháng 3 năm 2026", "THÔNG BÁO",
        "Kết luận Hội nghị gặp mặt, đối thoại doanh nghiệp đầu Xuân Bính Ngọ 2026",
        "Ngày 12/3/2026, Ban Quản lý tổ chức Hội nghị gặp mặt doanh nghiệp. Sau khi nghe ý kiến của các doanh nghiệp, đồng chí Trưởng ban giao các phòng, đơn vị giải quyết kiến nghị như sau:",
        cells(rows),
        "Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả giải quyết kiến nghị báo cáo Trưởng ban trước ngày 15/4/2026.",
        "Nơi nhận:", "- Lãnh đạo Ban;", "- Các PCM, ĐVSN;", "- Các doanh nghiệp có kiến nghị;", "- Lưu: VT.", "TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG",
    )
    last = _w("theo dõi, đôn đốc, tổng hợp kết quả giải quyết kiến nghị báo cáo Trưởng ban trước ngày 15/4/2026", V, "2026-04-15")
    return Document("TB doi thoai DN.docx", data, (*tasks(rows), last), date(2026, 3, 18))


def _reminder() -> Document:
    text = """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
VĂN PHÒNG
Số: 58/VP-TH
Hải Phòng, ngày 18 tháng 3 năm 2026

V/v chuẩn bị báo cáo quý I năm 2026

Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp.

Để kịp thời tổng hợp báo cáo quý I năm 2026 gửi UBND thành phố, Văn phòng đề nghị:

1. Các phòng chuyên môn, đơn vị sự nghiệp gửi báo cáo kết quả công tác quý I, nhiệm vụ trọng tâm quý II/2026 về Văn phòng trước ngày 24/3/2026.
2. Phòng Quản lý đầu tư cung cấp số liệu thu hút đầu tư lũy kế đến hết ngày 20/3/2026.
3. Phòng Doanh nghiệp và Giám sát đầu tư cung cấp số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp trước ngày 25/3/2026.
4. Phòng Quản lý lao động và Trung tâm Dịch vụ việc làm thống nhất số liệu lao động, việc làm, gửi một báo cáo chung trước ngày 25/3/2026.

Quá thời hạn trên, Văn phòng sẽ báo cáo Trưởng ban xem xét, xử lý trách nhiệm./.

CHÁNH VĂN PHÒNG
Phạm Anh Tuấn
"""
    wanted = (
        _w("gửi báo cáo kết quả công tác quý I, nhiệm vụ trọng tâm quý II/2026 về Văn phòng trước ngày 24/3/2026", ALL, "2026-03-24"),
        _w("cung cấp số liệu thu hút đầu tư lũy kế đến hết ngày 20/3/2026", Q),
        _w("cung cấp số liệu doanh thu, xuất nhập khẩu, nộp ngân sách của doanh nghiệp trước ngày 25/3/2026", D, "2026-03-25"),
        _w("thống nhất số liệu lao động, việc làm, gửi một báo cáo chung trước ngày 25/3/2026", (L, T), "2026-03-25"),
    )
    return Document("van ban don doc.txt", text.encode(), wanted, date(2026, 3, 19))


def _delegation() -> Document:
    row = rows_of(("number", "content", "lead", "deadline", "note"))
    rows: list[Any] = [
        ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian hoàn thành", "Ghi chú"],
        row("1", "Xây dựng chương trình, kịch bản buổi làm việc", "Văn phòng", "10/4/2026", "", lead=V, due="2026-04-10"),
        row("2", "Dự thảo báo cáo tổng hợp của Ban Quản lý làm việc với Đoàn", "Văn phòng", "13/4/2026", "Các phòng gửi số liệu trước", lead=V, due="2026-04-13"),
        row("3", "Chuẩn bị báo cáo chuyên đề về thu hút đầu tư, phát triển hạ tầng KCN", "Phòng QLĐT", "10/4/2026", "", lead=Q, due="2026-04-10"),
        row("4", "Chuẩn bị báo cáo chuyên đề về giám sát, đánh giá đầu tư", "Phòng DN và GSĐT", "nt", "", lead=D, due="2026-04-10"),
        row("5", "Chuẩn bị báo cáo chuyên đề về bảo vệ môi trường, chuyển đổi KCN sinh thái", "Phòng TNMT", "nt", "", lead=M, due="2026-04-10"),
        row("6", "Liên hệ doanh nghiệp để Đoàn khảo sát thực tế (02 doanh nghiệp)", "Phòng DN và GSĐT", "08/4/2026", "DEEP C, LG Electronics", lead=D, due="2026-04-08"),
        row("7", "Bố trí phòng họp, xe ô tô, ăn nghỉ cho Đoàn", "Văn phòng", "16/4/2026", "", lead=V, due="2026-04-16"),
        row("8", "Quay phim, chụp ảnh, đưa tin buổi làm việc", "Trung tâm DVVL", "17/4/2026", "", lead=T, due="2026-04-17"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Hải Phòng, ngày 03 tháng 4 năm 2026", "PHÂN CÔNG NHIỆM VỤ",
        "Chuẩn bị đón và làm việc với Đoàn công tác Bộ Tài chính (ngày 17/4/2026)", cells(rows),
        "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN",
    )
    return Document("phan cong don doan BTC.docx", data, tasks(rows), date(2026, 4, 6))


def _index() -> Document:
    row = rows_of(("number", "criterion", "points", "cause", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["BIỂU TỔNG HỢP KHẮC PHỤC TỒN TẠI, HẠN CHẾ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
        ["(Kèm theo Kế hoạch số 1690/KH-BQL ngày 08 tháng 4 năm 2026)"],
        ["STT", "Tiêu chí", "Điểm trừ", "Nguyên nhân", "Giải pháp khắc phục", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", 1.0],
        row(1, "Thực hiện nhiệm vụ được UBND thành phố giao", 0.5, "03 nhiệm vụ quá hạn", "Rà soát hằng tuần, cảnh báo nhiệm vụ sắp đến hạn trên phân hệ NV UBND", "Văn phòng", "Các PCM, ĐVSN", "Hằng tuần", lead=V, support=ALL),
        row(2, "Sáng kiến trong cải cách hành chính", 0.5, "Không có sáng kiến được công nhận", "Đề xuất ít nhất 02 sáng kiến cải cách hành chính cấp thành phố", "Các phòng chuyên môn", "Văn phòng", "30/6/2026", lead=PCM, support=V, due="2026-06-30"),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", 1.25],
        row(3, "Hồ sơ giải quyết đúng hạn", 0.25, "02 hồ sơ trễ hạn lĩnh vực lao động", "Xin lỗi tổ chức, cá nhân bằng văn bản; kiểm điểm trách nhiệm công chức liên quan", "P. QLLĐ", None, "Tháng 4/2026", lead=L, due="2026-04-30"),
        row(4, "Công khai thủ tục hành chính", 0.5, "Chưa cập nhật TTHC lĩnh vực môi trường", "Cập nhật, niêm yết lại toàn bộ TTHC lĩnh vực môi trường", "P. TN&MT", "Văn phòng", "25/4/2026", lead=M, support=V, due="2026-04-25"),
        row(5, "Đánh giá tác động, đơn giản hóa TTHC", 0.5, "Chưa có phương án đơn giản hóa", "Xây dựng phương án đơn giản hóa nhóm TTHC lĩnh vực đầu tư", "P. QLĐT", "P. DN&GSĐT", "Quý II/2026", lead=Q, support=D, due="2026-06-30"),
        ["III", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CÔNG VỤ", 0.5],
        row(6, "Bố trí công chức theo vị trí việc làm", 0.25, "Một số vị trí chưa phù hợp chuyên môn", "Rà soát, tham mưu điều chuyển, bố trí lại công chức", "Văn phòng", None, "Quý III/2026", lead=V, due="2026-09-30"),
        row(7, "Tự chủ của đơn vị sự nghiệp", 0.25, "Chưa phê duyệt phương án tự chủ", "Trình phê duyệt phương án tự chủ tài chính giai đoạn 2026 - 2030", "Trung tâm", "Văn phòng", "15/5/2026", lead=T, support=V, due="2026-05-15"),
        ["IV", "CHÍNH QUYỀN SỐ", 0.75],
        row(8, "Tỷ lệ hồ sơ nộp trực tuyến", 0.5, "Doanh nghiệp chưa quen sử dụng", "Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến, phấn đấu đạt trên 95%", "Các phòng chuyên môn", "Trung tâm", "Năm 2026", lead=PCM, support=T, due="2026-12-31"),
        row(9, "Lập hồ sơ công việc điện tử", 0.25, "Tỷ lệ lập hồ sơ mới đạt 72%", "Kiểm tra việc lập hồ sơ công việc trên HpNet", "Văn phòng", None, "Hằng tháng", lead=V),
        ["TỔNG ĐIỂM TRỪ", None, 3.5],
    ]
    return Document("khac phuc PAR 2025.xlsx", workbook(cells(rows), merged=("A1:H1", "A2:H2", "A3:H3")), tasks(rows), date(2026, 4, 10))


def _inspection() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "Số: 1150/KH-BQL", "Hải Phòng, ngày 10 tháng 3 năm 2026", "KẾ HOẠCH",
        "Kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương hành chính năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích: đánh giá đúng thực trạng, kịp thời chấn chỉnh những tồn tại, hạn chế trong thực hiện nhiệm vụ.",
        "2. Yêu cầu: việc kiểm tra bảo đảm khách quan, công khai, không gây ảnh hưởng đến hoạt động bình thường của các phòng, đơn vị.",
        "II. NỘI DUNG, THỜI GIAN KIỂM TRA",
        "Kiểm tra việc thực hiện kỷ luật, kỷ cương; giải quyết thủ tục hành chính; lập hồ sơ công việc. Thời gian kiểm tra: tháng 5/2026 và tháng 10/2026.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng",
        "a) Tham mưu Trưởng ban thành lập Đoàn kiểm tra, hoàn thành trước ngày 10/4/2026.",
        "b) Xây dựng đề cương báo cáo, gửi các phòng, đơn vị trước ngày 15/4/2026.",
        "c) Tổng hợp kết quả kiểm tra, báo cáo Trưởng ban trước ngày 15/11/2026.",
        "2. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "a) Tự kiểm tra, gửi báo cáo theo đề cương về Văn phòng trước ngày 29/4/2026.",
        "b) Chuẩn bị đầy đủ hồ sơ, tài liệu phục vụ Đoàn kiểm tra.",
        "c) Khắc phục tồn tại, hạn chế sau kiểm tra theo kết luận của Đoàn kiểm tra.",
        "3. Trung tâm Dịch vụ việc làm",
        "Ngoài nhiệm vụ tại khoản 2, đăng tải Kế hoạch và kết quả kiểm tra trên Cổng Thông tin điện tử.",
        "Trên đây là Kế hoạch kiểm tra công tác cải cách hành chính năm 2026, yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:", "- Sở Nội vụ;", "- Lãnh đạo Ban;", "- Các PCM, ĐVSN;", "- Lưu: VT, VP.", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Bùi Ngọc Hải",
    )
    wanted = (
        _w("Tham mưu Trưởng ban thành lập Đoàn kiểm tra, hoàn thành trước ngày 10/4/2026", V, "2026-04-10"),
        _w("Xây dựng đề cương báo cáo, gửi các phòng, đơn vị trước ngày 15/4/2026", V, "2026-04-15"),
        _w("Tổng hợp kết quả kiểm tra, báo cáo Trưởng ban trước ngày 15/11/2026", V, "2026-11-15"),
        _w("Tự kiểm tra, gửi báo cáo theo đề cương về Văn phòng trước ngày 29/4/2026", ALL, "2026-04-29"),
        _w("Chuẩn bị đầy đủ hồ sơ, tài liệu phục vụ Đoàn kiểm tra", ALL),
        _w("Khắc phục tồn tại, hạn chế sau kiểm tra theo kết luận của Đoàn kiểm tra", ALL),
        _w("đăng tải Kế hoạch và kết quả kiểm tra trên Cổng Thông tin điện tử", T),
    )
    return Document("KH kiem tra CCHC 2026.docx", data, wanted, date(2026, 3, 12))


def _quarter() -> Document:
    rows: list[Any] = [
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì/phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
    ]
    row = rows_of(("number", "content", "lead", "deadline", "product"))
    rows += [
        ["A", "NHIỆM VỤ THÀNH PHỐ GIAO", "", "", ""],
        row("1", "Đề án phát triển Khu kinh tế ven biển phía Nam Hải Phòng", "Phòng Quản lý đầu tư/Các phòng chuyên môn", "Tháng 6/2026", "Tờ trình, Đề án", lead=Q, support=PCM, due="2026-06-30"),
        row("2", "Quy chế phối hợp quản lý nhà nước trong các KCN, KKT", "Văn phòng/Các phòng chuyên môn", "Tháng 5/2026", "Dự thảo Quyết định", lead=V, support=PCM, due="2026-05-31"),
        row("3", "Báo cáo 6 tháng về thực hiện Nghị quyết số 226/2025/QH15", "Phòng Quản lý đầu tư/Văn phòng", "15/6/2026", "Báo cáo", lead=Q, support=V, due="2026-06-15"),
        ["B", "NHIỆM VỤ CỦA BAN QUẢN LÝ", "", "", ""],
        row("4", "Sơ kết công tác 6 tháng đầu năm 2026", "Văn phòng", "25/6/2026", "Hội nghị, báo cáo", lead=V, due="2026-06-25"),
        row("5", "Giám sát, đánh giá đầu tư 6 tháng đối với các dự án ngoài ngân sách", "Phòng DN&GSĐT/Phòng QLĐT", "30/6/2026", "Báo cáo", lead=D, support=Q, due="2026-06-30"),
        row("6", "Hướng dẫn doanh nghiệp đăng ký nội quy, thỏa ước lao động tập thể", "Phòng QLLĐ", "Thường xuyên", "", lead=L),
        row("7", "Tổ chức hưởng ứng Ngày Môi trường thế giới", "Phòng TN&MT/Văn phòng, Trung tâm DVVL", "05/6/2026", "Lễ phát động", lead=M, support=[V, T], due="2026-06-05"),
        row("8", "Khai giảng 02 lớp đào tạo nghề ngắn hạn cho lao động trong KCN", "Trung tâm DVVL/Phòng QLLĐ", "Tháng 5/2026", "02 lớp", lead=T, support=L, due="2026-05-31"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM QUÝ II NĂM 2026",
        "(Kèm theo Quyết định số 1490/QĐ-BQL ngày 26 tháng 3 năm 2026 của Trưởng ban)", cells(rows),
    )
    return Document("CTCT quy II.docx", data, tasks(rows), date(2026, 3, 31))
