# ruff: noqa: E501
"""Papers of an ordinary October 2026, from another clerk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def w(content: str, lead: Any, due: str | None = None, support: Any = (), product: str = "", asked: bool = False) -> Wanted:
    many = [(one,) if isinstance(one, str) else tuple(one) for one in (lead, support)]
    return Wanted(content, many[0], many[1], product, due, asked)


def documents() -> Iterator[Document]:
    yield _quarter()
    yield _disbursement()
    yield _unfinished()
    yield _year_end()
    yield _reports_due()
    yield _fire()
    yield _two_annexes()
    yield _appraisal()
    yield _inspection()
    yield _chat()
    yield _promotion()
    yield _city_meeting()
    yield _petitions()


def _quarter() -> Document:
    row = rows_of(("lead", "number", "content", "support", "level", "deadline"))
    rows: list[Any] = [
        ["ỦY BAN NHÂN DÂN TP HẢI PHÒNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [None],
        ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026"],
        ["(Kèm theo Công văn số 4102/BQL-VP ngày 30/9/2026)"],
        [None],
        ["Đơn vị chủ trì", "Số TT", "Nội dung", "Phối hợp", "Cấp trình", "Thời gian trình"],
        row("Phòng Quản lý đầu tư", 1, "Quy hoạch phân khu xây dựng KCN Giang Biên II", "TN&MT", "UBND thành phố", "Tháng 10", lead=Q, support=M, due="2026-10-31"),
        row(None, 2, "Báo cáo kết quả thu hút đầu tư năm 2026, kế hoạch năm 2027", "DN&GSĐT", "UBND thành phố", "Tháng 12", lead=Q, support=D, due="2026-12-31"),
        row(None, 3, "Danh mục dự án kêu gọi đầu tư giai đoạn 2027 - 2030", "Các phòng chuyên môn", "Trưởng ban", "Tháng 11", lead=Q, support=PCM, due="2026-11-30"),
        row("Phòng Doanh nghiệp và Giám sát đầu tư", 4, "Kế hoạch kiểm tra, giám sát đầu tư năm 2027", "QLĐT, QLLĐ", "Trưởng ban", "15/12", lead=D, support=[Q, L], due="2026-12-15"),
        row(None, 5, "Báo cáo tình hình sản xuất kinh doanh của doanh nghiệp 10 tháng", None, "UBND thành phố", "Tháng 10", lead=D, due="2026-10-31"),
        row("Phòng Quản lý lao động", 6, "Phương án nắm tình hình tiền lương, thưởng Tết Đinh Mùi 2027", "Trung tâm DVVL", "Trưởng ban", "Tháng 12", lead=L, support=T, due="2026-12-31"),
        row(None, 7, "Báo cáo công tác quản lý lao động nước ngoài năm 2026", None, "Sở Nội vụ", "10/12", lead=L, due="2026-12-10"),
        row("Phòng Tài nguyên và Môi trường", 8, "Báo cáo công tác bảo vệ môi trường KKT, KCN năm 2026", "QLĐT", "UBND thành phố", "Tháng 12", lead=M, support=Q, due="2026-12-31"),
        row(None, 9, "Phương án giá cho thuê đất tại Khu kinh tế ven biển phía Nam", "QLĐT, VP", "UBND thành phố", "Tháng 11", lead=M, support=[Q, V], due="2026-11-30"),
        row("Văn phòng", 10, "Báo cáo tổng kết công tác năm 2026", "Các phòng chuyên môn, đơn vị sự nghiệp", "UBND thành phố", "Tháng 12", lead=V, support=ALL, due="2026-12-31"),
        row(None, 11, "Dự toán ngân sách năm 2027", "Trung tâm DVVL", "Sở Tài chính", "20/10", lead=V, support=T, due="2026-10-20"),
        row(None, 12, "Đề án vị trí việc làm (sửa đổi)", None, "UBND thành phố", "Quý IV", lead=V, due="2026-12-31"),
        row("Trung tâm Dịch vụ việc làm", 13, "Kế hoạch tổ chức Ngày hội việc làm đầu xuân 2027", "QLLĐ", "Trưởng ban", "Tháng 12", lead=T, support=L, due="2026-12-31"),
    ]
    return Document(
        "CTCT quy IV.xlsx",
        workbook(cells(rows), merged=("A8:A10", "A11:A12", "A13:A14", "A15:A16", "A17:A19", "A4:F4", "A5:F5")),
        tasks(rows),
        date(2026, 10, 2),
    )


def _disbursement() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số 4188/TB-BQL",
        "Hải Phòng, ngày 07 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp kiểm điểm tiến độ nhiệm vụ 9 tháng, giải pháp 3 tháng cuối năm",
        "Sáng ngày 06/10/2026, Trưởng ban chủ trì cuộc họp kiểm điểm tiến độ thực hiện nhiệm vụ 9 tháng đầu năm. Sau khi nghe các đơn vị báo cáo, Trưởng ban kết luận:",
        "1. Tỷ lệ giải ngân đến 30/9/2026 mới đạt 58,3%, thấp hơn bình quân chung của thành phố. Nguyên nhân chủ yếu do vướng mắc giải phóng mặt bằng.",
        "2. Các nhiệm vụ cụ thể:",
        "2.1. Hoàn thành quyết toán dự án đường trục KCN Bến Rừng (Phòng Quản lý đầu tư chủ trì; hoàn thành trước ngày 31/10/2026).",
        "2.2. Làm việc với UBND xã Kiến Hải về giải phóng mặt bằng tuyến đường gom (Phòng Tài nguyên và Môi trường chủ trì, Phòng Quản lý đầu tư phối hợp; hoàn thành trước ngày 16/10/2026).",
        "2.3. Đối chiếu số liệu giải ngân với Kho bạc Nhà nước khu vực III (Văn phòng; hoàn thành trước ngày 14/10/2026).",
        "2.4. Kiểm tra các dự án đã được gia hạn tiến độ nhưng chưa triển khai (Phòng Doanh nghiệp và Giám sát đầu tư; hoàn thành trong tháng 10/2026).",
        "2.5. Rà soát việc đóng bảo hiểm xã hội tại các doanh nghiệp có trên 1.000 lao động (Phòng Quản lý lao động chủ trì, Trung tâm Dịch vụ việc làm phối hợp; hoàn thành trước ngày 30/10/2026).",
        "2.6. Hoàn thành kế hoạch đào tạo nghề quý IV (Trung tâm Dịch vụ việc làm; hoàn thành trước ngày 15/12/2026).",
        "2.7. Cập nhật tiến độ thực hiện nhiệm vụ trên HpNet (các phòng chuyên môn, đơn vị sự nghiệp; thực hiện thường xuyên).",
        "3. Văn phòng có trách nhiệm tổng hợp kết quả thực hiện Thông báo này, báo cáo Trưởng ban tại giao ban tháng 11.",
        "Văn phòng thông báo để các đơn vị thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các đơn vị;",
        "- Lưu VT.",
        "TL. TRƯỞNG BAN",
        "KT. CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
        "Đỗ Thị Lan",
    )
    wanted = (
        w("Hoàn thành quyết toán dự án đường trục KCN Bến Rừng", Q, "2026-10-31"),
        w("Làm việc với UBND xã Kiến Hải về giải phóng mặt bằng tuyến đường gom", M, "2026-10-16", Q),
        w("Đối chiếu số liệu giải ngân với Kho bạc Nhà nước khu vực III", V, "2026-10-14"),
        w("Kiểm tra các dự án đã được gia hạn tiến độ nhưng chưa triển khai", D, "2026-10-31"),
        w("Rà soát việc đóng bảo hiểm xã hội tại các doanh nghiệp có trên 1.000 lao động", L, "2026-10-30", T),
        w("Hoàn thành kế hoạch đào tạo nghề quý IV", T, "2026-12-15"),
        w("Cập nhật tiến độ thực hiện nhiệm vụ trên HpNet", ALL),
        w("tổng hợp kết quả thực hiện Thông báo này, báo cáo Trưởng ban tại giao ban tháng 11", V),
    )
    return Document("TB 4188.docx", data, wanted, date(2026, 10, 9))


def _unfinished() -> Document:
    row = rows_of(("number", "content", "who", "source", "deadline", "state", "reason"))
    rows: list[Any] = [
        ["DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH ĐẾN HẾT NGÀY 30.9.2026"],
        [],
        ["Stt", "Nhiệm vụ", "Đơn vị chủ trì, phối hợp", "Văn bản giao", "Hạn hoàn thành", "Tiến độ", "Lý do chậm"],
        row(1, "Lập hồ sơ công nhận khu công nghiệp sinh thái Nam Cầu Kiền", "Chủ trì: P. TN&MT; phối hợp: P. QLĐT", "KH 120/KH-UBND", "30.10.2026", "70%", "Chờ ý kiến bộ", lead=M, support=Q, due="2026-10-30"),
        row(2, "Đề xuất sửa đổi quy định giá dịch vụ xử lý nước thải", "Chủ trì: P. TN&MT; phối hợp: VP", "TB 410/TB-UBND", "15.11.2026", "40%", None, lead=M, support=V, due="2026-11-15"),
        row(3, "Thu hồi GCNĐKĐT của 03 dự án chấm dứt hoạt động", "Chủ trì: P. DN&GSĐT; phối hợp: P. QLĐT, P. TN&MT", "TB 3011/TB-BQL", "20.10.2026", "80%", "Doanh nghiệp vắng chủ", lead=D, support=[Q, M], due="2026-10-20"),
        row(4, "Xây dựng bộ chỉ số đánh giá khu công nghiệp", "Chủ trì: P. DN&GSĐT", "KH 330/KH-BQL", "30.11.2026", "30%", None, lead=D, due="2026-11-30"),
        row(5, "Sửa đổi quy trình ISO lĩnh vực lao động", "Chủ trì: P. QLLĐ; phối hợp: VP", "KH 330/KH-BQL", "31.10.2026", "60%", None, lead=L, support=V, due="2026-10-31"),
        row(6, "Khảo sát thiếu hụt lao động kỹ thuật ngành bán dẫn", "Chủ trì: Trung tâm DVVL; phối hợp: P. QLLĐ", "TB 2875/TB-BQL", "25.10.2026", "50%", "Doanh nghiệp chậm trả lời", lead=T, support=L, due="2026-10-25"),
        row(7, "Điều chỉnh Quy hoạch KCN Đồ Sơn", "Chủ trì: P. QLĐT; phối hợp: P. TN&MT", "CV 3305/UBND-XD", "31.12.2026", "45%", None, lead=Q, support=M, due="2026-12-31"),
        row(8, "Báo cáo đánh giá tác động Khu thương mại tự do", "Chủ trì: P. QLĐT; phối hợp: các phòng chuyên môn", "NQ 226/2025/QH15", "30.11.2026", "35%", None, lead=Q, support=PCM, due="2026-11-30"),
        row(9, "Chỉnh lý tài liệu lưu trữ giai đoạn 2015 - 2020", "Chủ trì: VP", "KH 89/KH-BQL", "31.12.2026", "55%", "Thiếu kinh phí", lead=V, due="2026-12-31"),
        row(10, "Sửa chữa trụ sở làm việc", "Chủ trì: VP; phối hợp: Trung tâm DVVL", "QĐ 150/QĐ-BQL", "15.12.2026", "20%", None, lead=V, support=T, due="2026-12-15"),
        ["Tổng số: 10 nhiệm vụ"],
        [None, None, None, None, "Hải Phòng, ngày 05 tháng 10 năm 2026"],
        [None, None, None, None, "TỔ TỔNG HỢP"],
    ]
    return Document("NV ton 30.9.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 10, 7))


def _year_end() -> Document:
    row = rows_of(("content", "lead", "product", "deadline"))
    rows: list[Any] = [
        ["Công việc", "Đơn vị thực hiện", "Kết quả", "Hoàn thành"],
        row("Ban hành văn bản hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2026", "Văn phòng", "Công văn hướng dẫn", "20/10/2026", lead=V, due="2026-10-20"),
        row("Bình xét danh hiệu thi đua tại phòng, đơn vị", "Các phòng chuyên môn, đơn vị sự nghiệp", "Biên bản họp, tờ trình", "10/11/2026", lead=ALL, due="2026-11-10"),
        row("Tổng hợp hồ sơ, thẩm định thành tích", "Văn phòng", "Báo cáo thẩm định", "18/11/2026", lead=V, due="2026-11-18"),
        row("Lấy ý kiến hiệp y của Công an thành phố, Thuế thành phố, Bảo hiểm xã hội thành phố đối với doanh nghiệp đề nghị khen thưởng", "Phòng Doanh nghiệp và GSĐT", "Văn bản hiệp y", "25/11/2026", lead=D, due="2026-11-25"),
        row("Đề xuất tập thể, cá nhân người nước ngoài có thành tích trong thu hút đầu tư", "Phòng Quản lý đầu tư", "Danh sách đề xuất", "15/11/2026", lead=Q, due="2026-11-15"),
        row("Đề xuất khen thưởng doanh nghiệp thực hiện tốt pháp luật lao động", "Phòng Quản lý lao động", "Danh sách đề xuất", "15/11/2026", lead=L, due="2026-11-15"),
        row("Đề xuất khen thưởng doanh nghiệp thực hiện tốt bảo vệ môi trường", "Phòng Tài nguyên và Môi trường", "Danh sách đề xuất", "15/11/2026", lead=M, due="2026-11-15"),
        row("Họp Hội đồng Thi đua - Khen thưởng", "Văn phòng", "Biên bản họp", "Tháng 12/2026", lead=V, due="2026-12-31"),
        row("Xây dựng phóng sự về kết quả hoạt động năm 2026", "Trung tâm Dịch vụ việc làm", "Phóng sự 10 phút", "20/12/2026", lead=T, due="2026-12-20"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số 4215/KH-BQL",
        "Hải Phòng, ngày 09 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Tổng kết công tác thi đua, khen thưởng năm 2026",
        "Căn cứ Luật Thi đua, khen thưởng; Hướng dẫn số 55/HD-HĐTĐKT ngày 25/9/2026 của Hội đồng Thi đua - Khen thưởng thành phố, Ban Quản lý xây dựng Kế hoạch như sau:",
        "1. Yêu cầu: việc bình xét bảo đảm dân chủ, công khai, đúng người, đúng việc.",
        "2. Tiến độ và phân công:",
        cells(rows),
        "Trong quá trình thực hiện, nếu có khó khăn đề nghị phản ánh về Văn phòng để được hướng dẫn./.",
        "Nơi nhận:",
        "- Các đơn vị;",
        "- Lưu VT, VP.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    return Document("KH TDKT 2026.docx", data, tasks(rows), date(2026, 10, 12))


def _reports_due() -> Document:
    text = """NHẮC LỊCH NỘP BÁO CÁO THÁNG 10/2026

12/10 - QLĐT - Báo cáo tình hình cấp, điều chỉnh GCNĐKĐT tháng 9
14/10 - DN&GSĐT - Báo cáo thực hiện Nghị quyết số 68-NQ/TW về phát triển kinh tế tư nhân
15/10 - QLLĐ - Báo cáo tình hình đình công, tranh chấp lao động quý III
16/10 - TN&MT - Báo cáo kết quả quan trắc nước thải các KCN đợt 3
20/10 - VP - Báo cáo công tác tháng 10, chương trình công tác tháng 11
20/10 - Trung tâm - Báo cáo thị trường lao động tháng 10
23/10 - Các phòng chuyên môn - Báo cáo kết quả thực hành tiết kiệm, chống lãng phí

Báo cáo gửi về Tổ Tổng hợp (VP), bản ký số và bản word."""
    wanted = (
        w("Báo cáo tình hình cấp, điều chỉnh GCNĐKĐT tháng 9", Q, "2026-10-12"),
        w("Báo cáo thực hiện Nghị quyết số 68-NQ/TW về phát triển kinh tế tư nhân", D, "2026-10-14"),
        w("Báo cáo tình hình đình công, tranh chấp lao động quý III", L, "2026-10-15"),
        w("Báo cáo kết quả quan trắc nước thải các KCN đợt 3", M, "2026-10-16"),
        w("Báo cáo công tác tháng 10, chương trình công tác tháng 11", V, "2026-10-20"),
        w("Báo cáo thị trường lao động tháng 10", T, "2026-10-20"),
        w("Báo cáo kết quả thực hành tiết kiệm, chống lãng phí", PCM, "2026-10-23"),
    )
    return Document("lich nop bao cao.txt", text.encode(), wanted, date(2026, 10, 8))


def _fire() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số 4230/KH-BQL",
        "Hải Phòng, ngày 12 tháng 10 năm 2026",
        "KẾ HOẠCH",
        "Tăng cường công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ trong mùa hanh khô 2026 - 2027",
        "Thực hiện Công văn số 5120/UBND-NC ngày 05/10/2026 của UBND thành phố, Ban Quản lý ban hành kế hoạch với các nội dung sau:",
        "PHẦN I. PHÂN CÔNG NHIỆM VỤ",
        "A. Văn phòng:",
        "# Phối hợp với Công an phường Đông Hải tổ chức diễn tập phương án chữa cháy tại trụ sở, hoàn thành trước ngày 09/11/2026.",
        "# Bảo dưỡng, thay thế bình chữa cháy, hệ thống báo cháy; thời hạn: 30/10/2026.",
        "# Mua bảo hiểm cháy nổ bắt buộc đối với trụ sở làm việc; thời hạn: 15/11/2026.",
        "B. Phòng Quản lý đầu tư:",
        "# Rà soát các công trình đưa vào sử dụng khi chưa nghiệm thu phòng cháy, chữa cháy; thời hạn: 30/10/2026.",
        "C. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "# Tổng hợp danh sách doanh nghiệp có nguy cơ cháy nổ cao, cung cấp cho Công an thành phố; thời hạn: 23/10/2026.",
        "# Tham gia đoàn kiểm tra liên ngành khi có yêu cầu.",
        "D. Phòng Quản lý lao động:",
        "# Hướng dẫn doanh nghiệp tập huấn phòng cháy, chữa cháy cho người lao động; thời hạn: quý IV/2026.",
        "E. Trung tâm Dịch vụ việc làm:",
        "# Đăng tải tin, bài tuyên truyền, khuyến cáo phòng cháy trên fanpage hằng tuần.",
        "PHẦN II. TỔ CHỨC THỰC HIỆN",
        "Giao Văn phòng theo dõi, tổng hợp kết quả, báo cáo UBND thành phố trước ngày 20/12/2026.",
        "Nơi nhận:",
        "- UBND thành phố;",
        "- Các đơn vị;",
        "- Lưu VT.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Bùi Ngọc Hải",
    )
    wanted = (
        w("tổ chức diễn tập phương án chữa cháy tại trụ sở, hoàn thành trước ngày 09/11/2026", V, "2026-11-09"),
        w("Bảo dưỡng, thay thế bình chữa cháy, hệ thống báo cháy; thời hạn: 30/10/2026", V, "2026-10-30"),
        w("Mua bảo hiểm cháy nổ bắt buộc đối với trụ sở làm việc; thời hạn: 15/11/2026", V, "2026-11-15"),
        w("Rà soát các công trình đưa vào sử dụng khi chưa nghiệm thu phòng cháy, chữa cháy; thời hạn: 30/10/2026", Q, "2026-10-30"),
        w("Tổng hợp danh sách doanh nghiệp có nguy cơ cháy nổ cao, cung cấp cho Công an thành phố; thời hạn: 23/10/2026", D, "2026-10-23"),
        w("Tham gia đoàn kiểm tra liên ngành khi có yêu cầu", D),
        w("Hướng dẫn doanh nghiệp tập huấn phòng cháy, chữa cháy cho người lao động; thời hạn: quý IV/2026", L, "2026-12-31"),
        w("Đăng tải tin, bài tuyên truyền, khuyến cáo phòng cháy trên fanpage hằng tuần", T),
        w("theo dõi, tổng hợp kết quả, báo cáo UBND thành phố trước ngày 20/12/2026", V, "2026-12-20"),
    )
    return Document("KH PCCC hanh kho.docx", data, wanted, date(2026, 10, 14))


def _two_annexes() -> Document:
    row = rows_of(("number", "content", "product", "lead", "deadline"))
    first: list[Any] = [
        ["PHỤ LỤC I"],
        ["NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH NÂNG CAO CHỈ SỐ DDCI - NHÓM TÍNH MINH BẠCH"],
        [],
        ["TT", "NỘI DUNG THỰC HIỆN", "SẢN PHẨM", "ĐƠN VỊ", "TIẾN ĐỘ"],
        row("1", "Công khai quy hoạch các KCN trên Cổng TTĐT bằng 4 thứ tiếng", "Chuyên mục quy hoạch", "P. Quản lý đầu tư", "Tháng 10/2026", lead=Q, due="2026-10-31"),
        row("2", "Công khai kết luận kiểm tra doanh nghiệp", "Kết luận đăng tải", "P. DN & GSĐT", "Thường xuyên", lead=D, due=None),
        row("3", "Cập nhật bộ thủ tục hành chính trên màn hình tra cứu", "Bộ TTHC", "Văn phòng", "25/10/2026", lead=V, due="2026-10-25"),
        row("4", "Biên soạn sổ tay hướng dẫn thủ tục môi trường", "Sổ tay điện tử", "P. TNMT", "Tháng 11/2026", lead=M, due="2026-11-30"),
        row("5", "Phát hành bản tin thị trường lao động", "Bản tin", "Trung tâm Dịch vụ việc làm", "Hàng tháng", lead=T, due=None),
    ]
    second: list[Any] = [
        ["PHỤ LỤC II"],
        ["NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH NÂNG CAO CHỈ SỐ DDCI - NHÓM HỖ TRỢ DOANH NGHIỆP"],
        [],
        ["TT", "NỘI DUNG THỰC HIỆN", "SẢN PHẨM", "ĐƠN VỊ", "TIẾN ĐỘ"],
        row("1", "Tổ chức “Cà phê doanh nhân” tháng 10", "01 buổi gặp mặt", "P. DN & GSĐT", "24/10/2026", lead=D, due="2026-10-24"),
        row("2", "Lập tổ hỗ trợ thủ tục cho nhà đầu tư mới", "Quyết định thành lập", "P. Quản lý đầu tư", "20/10/2026", lead=Q, due="2026-10-20"),
        row("3", "Hỗ trợ doanh nghiệp đăng ký thỏa ước lao động tập thể trực tuyến", "Tối thiểu 30 doanh nghiệp", "P. QLLĐ", "Quý IV/2026", lead=L, due="2026-12-31"),
        row("4", "Khảo sát mức độ hài lòng của doanh nghiệp", "Báo cáo khảo sát", "Văn phòng", "Từ 15/10 đến 15/11/2026", lead=V, due="2026-11-15"),
        row("5", "Phân công đầu mối hỗ trợ từng khu công nghiệp", "Danh sách đầu mối", "Các phòng chuyên môn", "18/10/2026", lead=PCM, due="2026-10-18"),
    ]
    return Document("PL DDCI.xlsx", workbook(cells(first), cells(second)), tasks(first) + tasks(second), date(2026, 10, 14))


def _appraisal() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số 4290/BQL-VP",
        "V/v kê khai tài sản, thu nhập và đánh giá, xếp loại năm 2026",
        "Hải Phòng, ngày 16 tháng 10 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp",
        "Căn cứ Nghị định số 130/2020/NĐ-CP và Công văn số 3890/SNV-CCVC ngày 12/10/2026 của Sở Nội vụ, Ban Quản lý đề nghị các đơn vị thực hiện:",
        "I. Về kê khai tài sản, thu nhập",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp lập danh sách người có nghĩa vụ kê khai, gửi Văn phòng chậm nhất ngày 26/10/2026.",
        "2. Văn phòng thẩm định, trình Trưởng ban phê duyệt danh sách trước ngày 31/10/2026.",
        "3. Văn phòng tiếp nhận bản kê khai, tổ chức công khai theo quy định và bàn giao cho Thanh tra thành phố trước ngày 31/12/2026.",
        "II. Về đánh giá, xếp loại chất lượng",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp tổ chức đánh giá công chức, viên chức, người lao động, hoàn thành trước ngày 05/12/2026.",
        "2. Trung tâm Dịch vụ việc làm xây dựng tiêu chí đánh giá viên chức phù hợp với vị trí việc làm, trình Trưởng ban trước ngày 15/11/2026.",
        "3. Văn phòng tổng hợp kết quả, tham mưu họp Hội đồng đánh giá trước ngày 15/12/2026.",
        "Kết quả đánh giá là căn cứ để xét thi đua, khen thưởng và thực hiện chính sách cán bộ.",
        "Đề nghị các đơn vị quan tâm, phối hợp./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu VT.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
        "Phạm Anh Tuấn",
    )
    wanted = (
        w("lập danh sách người có nghĩa vụ kê khai, gửi Văn phòng chậm nhất ngày 26/10/2026", ALL, "2026-10-26"),
        w("thẩm định, trình Trưởng ban phê duyệt danh sách trước ngày 31/10/2026", V, "2026-10-31"),
        w("tiếp nhận bản kê khai, tổ chức công khai theo quy định và bàn giao cho Thanh tra thành phố trước ngày 31/12/2026", V, "2026-12-31"),
        w("tổ chức đánh giá công chức, viên chức, người lao động, hoàn thành trước ngày 05/12/2026", ALL, "2026-12-05"),
        w("xây dựng tiêu chí đánh giá viên chức phù hợp với vị trí việc làm, trình Trưởng ban trước ngày 15/11/2026", T, "2026-11-15"),
        w("tổng hợp kết quả, tham mưu họp Hội đồng đánh giá trước ngày 15/12/2026", V, "2026-12-15"),
    )
    return Document("CV 4290 ke khai.docx", data, wanted, date(2026, 10, 19))


def _inspection() -> Document:
    rows = [
        ["TT", "Kết luận, kiến nghị của Đoàn thanh tra", "Nội dung khắc phục", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm"],
        ["1", "Chưa thu đủ tiền ký quỹ bảo đảm thực hiện dự án", "Đôn đốc 04 nhà đầu tư nộp bổ sung tiền ký quỹ", "Phòng Quản lý đầu tư", "Văn phòng", "30/10/2026", "Chứng từ nộp tiền"],
        ["", "", "Rà soát toàn bộ dự án thuộc diện phải ký quỹ từ năm 2021", "", "Phòng DN và GSĐT", "20/11/2026", "Bảng rà soát"],
        ["2", "Dự án chậm đưa đất vào sử dụng", "Kiểm tra, xử lý vi phạm của 06 dự án chậm đưa đất vào sử dụng", "Phòng Tài nguyên và Môi trường", "Phòng DN và GSĐT", "30/11/2026", "Báo cáo kèm biên bản"],
        ["3", "Chưa thực hiện đầy đủ chế độ kiểm tra lao động", "Xây dựng kế hoạch kiểm tra bổ sung quý IV/2026", "Phòng Quản lý lao động", "", "25/10/2026", "Kế hoạch"],
        ["4", "Quyết toán chi thường xuyên còn sai sót", "Nộp trả ngân sách số tiền 48,6 triệu đồng", "Trung tâm Dịch vụ việc làm", "Văn phòng", "28/10/2026", "Giấy nộp tiền"],
        ["", "", "Tổ chức kiểm điểm trách nhiệm tập thể, cá nhân có liên quan", "Trung tâm Dịch vụ việc làm", "", "05/11/2026", "Biên bản kiểm điểm"],
        ["5", "Báo cáo kết quả thực hiện kết luận", "Tổng hợp, báo cáo Thanh tra thành phố", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "10/12/2026", "Báo cáo"],
    ]
    document = blank()
    for line in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "KẾ HOẠCH",
        "Thực hiện Kết luận thanh tra số 77/KL-TTTP ngày 28/9/2026 của Thanh tra thành phố",
        "(Ban hành kèm theo Quyết định số 4301/QĐ-BQL ngày 16/10/2026)",
    ):
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=7)
    table.style = "Table Grid"
    for one in rows:
        for cell, text in zip(table.add_row().cells, one, strict=True):
            cell.text = text
    for first, last, column in ((1, 2, 0), (1, 2, 1), (1, 2, 3), (5, 6, 0), (5, 6, 1)):
        kept = table.cell(first, column).text
        table.cell(first, column).merge(table.cell(last, column)).text = kept
    document.add_paragraph("TRƯỞNG BAN")
    document.add_paragraph("Lê Trung Kiên")
    out = io.BytesIO()
    document.save(out)
    who = ((Q, V), (Q, D), (M, D), (L, ()), (T, V), (T, ()), (V, ALL))
    dues = ("2026-10-30", "2026-11-20", "2026-11-30", "2026-10-25", "2026-10-28", "2026-11-05", "2026-12-10")
    wanted = tuple(w(one[2], lead, due, support, one[6]) for one, (lead, support), due in zip(rows[1:], who, dues, strict=True))
    return Document("KH thuc hien KLTT 77.docx", out.getvalue(), wanted, date(2026, 10, 20))


def _chat() -> Document:
    text = """Chào cả nhà, tuần này (19-23/10) sếp giao thêm mấy việc:
1/ Đoàn Thượng Hải sang thăm ngày 22/10: QLĐT chuẩn bị bài thuyết trình (xong 21/10), VP lo đón tiếp
2/ DN&GSĐT gọi điện nhắc các DN chưa nộp báo cáo quý III, hạn thứ 6 23/10
3/ TN&MT gửi sếp bản đồ khu đất xen kẹp KCN Tràng Duệ trước 17h ngày 20/10
4/ QLLĐ + Trung tâm lên phương án hỗ trợ công nhân bị cắt giảm ở Cty Regina, trình 26/10
Ai vướng gì báo lại trong nhóm nhé."""
    wanted = (
        w("chuẩn bị bài thuyết trình (xong 21/10)", Q, "2026-10-21"),
        w("lo đón tiếp", V, "2026-10-22"),
        w("gọi điện nhắc các DN chưa nộp báo cáo quý III, hạn thứ 6 23/10", D, "2026-10-23"),
        w("gửi sếp bản đồ khu đất xen kẹp KCN Tràng Duệ trước 17h ngày 20/10", M, "2026-10-20"),
        w("lên phương án hỗ trợ công nhân bị cắt giảm ở Cty Regina, trình 26/10", (L, T), "2026-10-26"),
    )
    return Document("nhom chat 19-10.txt", text.encode(), wanted, date(2026, 10, 19))


def _promotion() -> Document:
    row = rows_of(("number", "content", "start", "deadline", "lead", "support", "note"))
    rows: list[Any] = [
        ["TIẾN ĐỘ CHUẨN BỊ HỘI NGHỊ XÚC TIẾN ĐẦU TƯ VÀO KHU KINH TẾ VEN BIỂN PHÍA NAM"],
        ["Dự kiến tổ chức: 27/11/2026"],
        [],
        ["TT", "Hạng mục", "Bắt đầu", "Kết thúc", "Chủ trì", "Phối hợp", "Ghi chú"],
        ["I", "NỘI DUNG"],
        row(1, "Xây dựng đề cương, kịch bản chi tiết", datetime(2026, 10, 19), datetime(2026, 10, 26), "QLĐT", "TTDVVL", None, lead=Q, support=T, due="2026-10-26"),
        row(2, "Viết bài phát biểu của lãnh đạo thành phố", datetime(2026, 10, 26), datetime(2026, 11, 9), "QLĐT", "VP", None, lead=Q, support=V, due="2026-11-09"),
        row(3, "Rà soát quỹ đất sẵn sàng cho thuê", datetime(2026, 10, 19), datetime(2026, 10, 30), "TN&MT", "QLĐT", None, lead=M, support=Q, due="2026-10-30"),
        row(4, "Thống kê nguồn nhân lực khu vực phía Nam thành phố", datetime(2026, 10, 19), datetime(2026, 10, 30), "QLLĐ", "TTDVVL", None, lead=L, support=T, due="2026-10-30"),
        row(5, "Lựa chọn doanh nghiệp tham luận", datetime(2026, 10, 26), datetime(2026, 11, 6), "DN&GSĐT", None, "3-4 doanh nghiệp", lead=D, due="2026-11-06"),
        ["II", "TUYÊN TRUYỀN, ẤN PHẨM"],
        row(6, "In ấn brochure, tờ gấp song ngữ", datetime(2026, 10, 26), datetime(2026, 11, 16), "TTDVVL", "QLĐT", None, lead=T, support=Q, due="2026-11-16"),
        row(7, "Thiết kế maket, sân khấu, pano", datetime(2026, 11, 2), datetime(2026, 11, 20), "TTDVVL", "VP", None, lead=T, support=V, due="2026-11-20"),
        ["III", "TỔ CHỨC"],
        row(8, "Phát hành giấy mời, xác nhận đại biểu", datetime(2026, 11, 2), datetime(2026, 11, 18), "VP", "DN&GSĐT, QLĐT", None, lead=V, support=[D, Q], due="2026-11-18"),
        row(9, "Bảo đảm an ninh, y tế, điện", datetime(2026, 11, 20), datetime(2026, 11, 27), "VP", "Công an thành phố, Sở Y tế", None, lead=V, due="2026-11-27"),
        row(10, "Lập dự toán, quyết toán kinh phí", datetime(2026, 10, 19), datetime(2026, 12, 11), "VP", "TTDVVL", None, lead=V, support=T, due="2026-12-11"),
    ]
    return Document("tien do HN XTDT.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 10, 19))


def _city_meeting() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số 4377/TB-BQL",
        "Hải Phòng, ngày 22 tháng 10 năm 2026",
        "THÔNG BÁO",
        "Về việc phân công thực hiện Kết luận số 612/TB-UBND ngày 20/10/2026 của Chủ tịch UBND thành phố",
        "Ngày 20/10/2026, UBND thành phố ban hành Thông báo số 612/TB-UBND kết luận của Chủ tịch UBND thành phố tại buổi làm việc với Ban Quản lý. Để triển khai thực hiện, Trưởng ban phân công như sau:",
        "1. Phòng Quản lý đầu tư:",
        "a) Chủ trì tham mưu đề án mở rộng Khu kinh tế Đình Vũ - Cát Hải về phía Tây, báo cáo UBND thành phố trước ngày 30/11/2026.",
        "b) Đề xuất cơ chế một cửa tại chỗ cho Khu thương mại tự do. Sản phẩm: Tờ trình. Thời hạn: 15/11/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư:",
        "a) Xây dựng báo cáo đóng góp của khu vực FDI vào thu ngân sách. Sản phẩm: Báo cáo. Thời hạn: 10/11/2026.",
        "3. Phòng Tài nguyên và Môi trường:",
        "a) Chủ trì, phối hợp với Phòng Quản lý đầu tư xây dựng lộ trình chuyển đổi 03 khu công nghiệp sang mô hình sinh thái. Sản phẩm: Lộ trình. Thời hạn: 20/12/2026.",
        "b) Tiếp tục đôn đốc Công ty cổ phần KCN Đồ Sơn hoàn thành trạm xử lý nước thải giai đoạn 2.",
        "4. Phòng Quản lý lao động:",
        "a) Tham mưu thiết chế công đoàn, nhà ở công nhân tại KCN Tràng Duệ. Sản phẩm: Văn bản đề xuất. Thời hạn: 18/11/2026.",
        "5. Trung tâm Dịch vụ việc làm:",
        "a) Ký kết chương trình hợp tác đào tạo với Trường Đại học Hàng hải Việt Nam. Sản phẩm: Bản ghi nhớ. Thời hạn: Tháng 11/2026.",
        "6. Văn phòng:",
        "a) Cập nhật các nhiệm vụ trên vào phân hệ NV UBND, hoàn thành trước ngày 26/10/2026.",
        "Yêu cầu Trưởng các đơn vị nghiêm túc thực hiện, chịu trách nhiệm trước Trưởng ban về tiến độ, chất lượng công việc./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các đơn vị;",
        "- Lưu VT.",
        "TRƯỞNG BAN",
        "Lê Trung Kiên",
    )
    wanted = (
        w("tham mưu đề án mở rộng Khu kinh tế Đình Vũ - Cát Hải về phía Tây, báo cáo UBND thành phố trước ngày 30/11/2026", Q, "2026-11-30"),
        w("Đề xuất cơ chế một cửa tại chỗ cho Khu thương mại tự do", Q, "2026-11-15", (), "Tờ trình"),
        w("Xây dựng báo cáo đóng góp của khu vực FDI vào thu ngân sách", D, "2026-11-10", (), "Báo cáo"),
        w("xây dựng lộ trình chuyển đổi 03 khu công nghiệp sang mô hình sinh thái", M, "2026-12-20", Q, "Lộ trình"),
        w("Tiếp tục đôn đốc Công ty cổ phần KCN Đồ Sơn hoàn thành trạm xử lý nước thải giai đoạn 2", M),
        w("Tham mưu thiết chế công đoàn, nhà ở công nhân tại KCN Tràng Duệ", L, "2026-11-18", (), "Văn bản đề xuất"),
        w("Ký kết chương trình hợp tác đào tạo với Trường Đại học Hàng hải Việt Nam", T, "2026-11-30", (), "Bản ghi nhớ"),
        w("Cập nhật các nhiệm vụ trên vào phân hệ NV UBND, hoàn thành trước ngày 26/10/2026", V, "2026-10-26"),
    )
    return Document("TB 4377 phan cong KL 612.docx", data, wanted, date(2026, 10, 26))


def _petitions() -> Document:
    row = rows_of(("number", "company", "petition", "content", "lead", "deadline"))
    rows: list[Any] = [
        ["BẢNG PHÂN CÔNG XỬ LÝ KIẾN NGHỊ CỦA DOANH NGHIỆP"],
        ["(Tại buổi gặp mặt doanh nghiệp ngày 24/10/2026)"],
        [],
        ["STT", "Doanh nghiệp", "Kiến nghị", "Nhiệm vụ giao", "Đơn vị giải quyết", "Hạn trả lời"],
        row(1, "Công ty TNHH Pegatron Việt Nam", "Xin tăng tần suất xe buýt đưa đón công nhân", "Làm việc với Sở Xây dựng về bổ sung tuyến xe buýt", "Phòng QLLĐ", "05/11/2026", lead=L, due="2026-11-05"),
        row(2, "Công ty TNHH USI Việt Nam", "Chậm cấp giấy phép lao động", "Kiểm tra, trả lời về hồ sơ đề nghị cấp giấy phép lao động", "Phòng QLLĐ", "30/10/2026", lead=L, due="2026-10-30"),
        row(3, "Công ty CP Nam Đình Vũ", "Vướng điều chỉnh quy hoạch cầu cảng", "Hướng dẫn thủ tục điều chỉnh quy hoạch chi tiết", "Phòng QLĐT", "06/11/2026", lead=Q, due="2026-11-06"),
        row(4, "Công ty TNHH Kyocera", "Nước thải từ nhà máy bên cạnh tràn sang", "Kiểm tra thực tế, lập biên bản", "Phòng TN&MT", "29/10/2026", lead=M, due="2026-10-29"),
        row(5, "Công ty TNHH SK Leaveo", "Khó tuyển lao động phổ thông", "Kết nối nguồn lao động từ các xã, phường", "Trung tâm DVVL", "Tháng 11/2026", lead=T, due="2026-11-30"),
        row(6, "Công ty TNHH Chilisin", "Mất điện đột xuất", "Đề nghị trả lời bằng văn bản về kế hoạch cấp điện", "Công ty Điện lực Hải Phòng", "03/11/2026", lead=("Công ty Điện lực Hải Phòng",), due="2026-11-03", asked=True),
        row(7, "Công ty TNHH Tongwei", "Chưa rõ quy định báo cáo giám sát đầu tư", "Ban hành văn bản hướng dẫn chung cho các doanh nghiệp", "Phòng DN&GSĐT", "10/11/2026", lead=D, due="2026-11-10"),
        row(8, "Nhiều doanh nghiệp", "Hỗ trợ nộp hồ sơ trực tuyến", "Mở đường dây nóng hỗ trợ nộp hồ sơ", "Văn phòng", "31/10/2026", lead=V, due="2026-10-31"),
    ]
    return Document("kien nghi DN 24-10.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 10, 26))
