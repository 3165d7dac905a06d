# ruff: noqa: E501
"""December 2026 of the board: twelve papers of its last working month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

BQL = "Ban Quản lý Khu kinh tế Hải Phòng"


# fmt: off


def documents() -> Iterator[Document]:
    yield _annual()
    yield _by_unit()
    yield _by_topic()
    yield _field_visit()
    yield _city_notice()
    yield _plan_annex()
    yield _monthly()
    yield _leftover()
    yield _calendar()
    yield _letter()
    yield _chat_morning()
    yield _chat_minutes()


def _w(content: str, *lead: str, s: tuple[str, ...] = (), due: str | None = None, product: str = "", asked: bool = False) -> Wanted:
    return Wanted(content, lead, s, product, due, asked)


def _annual() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline", "leader"))
    rows: list[Any] = [
        ["UBND THÀNH PHỐ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["TRÍCH CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["(Ban hành kèm theo Quyết định số 5612/QĐ-BQL ngày 16/12/2026 của Trưởng ban)"],
        [],
        ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Lãnh đạo phụ trách"],
        ["I", "CÔNG TÁC THAM MƯU, TỔNG HỢP"],
        row(1, "Xây dựng Kế hoạch cải cách hành chính năm 2027", "Văn phòng", "Các phòng chuyên môn", "Kế hoạch", "Tháng 01/2027", "Đ/c Bùi Ngọc Hải", lead=V, support=PCM, due="2027-01-31"),
        row(2, "Kế hoạch chuyển đổi số năm 2027 của Ban Quản lý", "Văn phòng", "P. TN&MT", "Kế hoạch", "Tháng 02/2027", None, lead=V, support=M, due="2027-02-28"),
        row(3, "Báo cáo kết quả thực hiện Quy chế dân chủ ở cơ sở", "Văn phòng", None, "Báo cáo", "Quý II/2027", None, lead=V, due="2027-06-30"),
        row(4, "Tổ chức Hội nghị đối thoại với doanh nghiệp trong các khu công nghiệp", "Phòng DN&GSĐT", "Văn phòng, Trung tâm DVVL", "Hội nghị; Thông báo kết luận", "Quý I, Quý III/2027", "Trưởng ban", lead=D, support=(V, T), due="2027-09-30"),
        ["II", "QUẢN LÝ ĐẦU TƯ VÀ DOANH NGHIỆP"],
        row(5, "Kế hoạch xúc tiến đầu tư năm 2027", "Phòng Quản lý đầu tư", "Trung tâm Dịch vụ việc làm; Sở Tài chính", "Kế hoạch được phê duyệt", "Quý I/2027", None, lead=Q, support=T, due="2027-03-31"),
        row(6, "Rà soát, đề xuất thu hồi các dự án chậm triển khai tại KCN Đình Vũ, Nam Đình Vũ", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng QLĐT, P. TN&MT", "Tờ trình UBND thành phố", "30/6/2027", None, lead=D, support=(Q, M), due="2027-06-30"),
        row(7, "Cập nhật cơ sở dữ liệu doanh nghiệp trên hệ thống eHeza", "Phòng Doanh nghiệp và Giám sát đầu tư", "Các phòng chuyên môn", "Cơ sở dữ liệu", "Thường xuyên", None, lead=D, support=PCM),
        row(8, "Hướng dẫn nhà đầu tư thực hiện chế độ báo cáo trên Hệ thống thông tin quốc gia về đầu tư", "Phòng Quản lý đầu tư", None, "Văn bản hướng dẫn", "Hằng quý", None, lead=Q),
        ["III", "LAO ĐỘNG, VIỆC LÀM"],
        row(9, "Kiểm tra việc chấp hành pháp luật lao động tại 20 doanh nghiệp", "P. QLLĐ", "P. DN&GSĐT; Liên đoàn Lao động thành phố", "Báo cáo kết quả kiểm tra", "Tháng 10/2027", None, lead=L, support=D, due="2027-10-31"),
        row(10, "Nắm tình hình tiền lương, thưởng Tết Nguyên đán Đinh Mùi 2027", "P. QLLĐ", None, "Báo cáo", "15/01/2027", None, lead=L, due="2027-01-15"),
        row(11, "Tổ chức 12 phiên giao dịch việc làm", "Trung tâm Dịch vụ việc làm", "P. QLLĐ", "Phiên giao dịch việc làm", "Năm 2027", None, lead=T, support=L, due="2027-12-31"),
        ["IV", "TÀI NGUYÊN, MÔI TRƯỜNG"],
        row(12, "Lập danh mục cơ sở phải kiểm tra sau cấp giấy phép môi trường", "P. TN&MT", "P. DN&GSĐT", "Danh mục", "Tháng 3/2027", None, lead=M, support=D, due="2027-03-31"),
        row(13, "Diễn tập ứng phó sự cố tràn dầu, hóa chất tại khu vực cảng Lạch Huyện", "P. TN&MT", "Văn phòng; Cảnh sát PCCC&CNCH", "Phương án; Báo cáo", "Quý III/2027", "Đ/c Bùi Ngọc Hải", lead=M, support=V, due="2027-09-30"),
        row(14, "Lấy mẫu, giám sát nước thải định kỳ tại các khu công nghiệp", "P. TN&MT", "Các công ty hạ tầng", "Kết quả quan trắc", "Hằng tháng", None, lead=M),
        row(15, "Tổng kết 05 năm thực hiện Đề án bảo vệ môi trường khu công nghiệp", "P. TN&MT", "P. QLĐT; P. DN&GSĐT; Văn phòng", "Báo cáo tổng kết", "Tháng 11/2027", "Trưởng ban", lead=M, support=(Q, D, V), due="2027-11-30"),
        [],
        ["Tổng số: 15 nhiệm vụ"],
        [None, None, None, None, None, "TRƯỞNG BAN"],
    ]
    return Document("Trích CTCT năm 2027", workbook(cells(rows)), tasks(rows), date(2026, 12, 21))


def _by_unit() -> Document:
    paper = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5487/TB-BQL",
        "Hải Phòng, ngày 08 tháng 12 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại Hội nghị giao ban tháng 12 năm 2026",
        "Ngày 04/12/2026, đồng chí Trưởng ban chủ trì Hội nghị giao ban công tác tháng 11, triển khai nhiệm vụ tháng 12 năm 2026. Sau khi nghe Văn phòng báo cáo và ý kiến của lãnh đạo các phòng, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong tháng 11, các phòng chuyên môn, đơn vị đã hoàn thành 41/46 nhiệm vụ được giao; thu hút đầu tư FDI đạt 215 triệu USD. Tuy nhiên vẫn còn 05 nhiệm vụ chậm so với thời hạn.",
        "II. Nhiệm vụ trọng tâm tháng 12",
        "1. Văn phòng",
        "- Hoàn thiện Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027, trình Trưởng ban trước ngày 15/12/2026.",
        "- Phối hợp với các phòng chuyên môn cập nhật tài liệu kiểm chứng chấm điểm Chỉ số cải cách hành chính năm 2026, hoàn thành trước ngày 20/12/2026.",
        "- Tham mưu lịch trực Tết Dương lịch năm 2027.",
        "2. Phòng Quản lý đầu tư",
        "- Đôn đốc nhà đầu tư hạ tầng KCN Tràng Duệ 3 hoàn thiện hồ sơ giao đất đợt 2; báo cáo kết quả trước ngày 18/12/2026.",
        "- Chủ trì, phối hợp với Phòng Tài nguyên và Môi trường chuẩn bị nội dung làm việc với Tập đoàn LG ngày 17/12/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Tổng hợp tình hình sản xuất, kinh doanh của doanh nghiệp năm 2026, gửi Văn phòng trước ngày 12/12/2026 để xây dựng báo cáo tổng kết.",
        "- Tiếp tục giám sát tiến độ các dự án đã cấp Giấy chứng nhận đăng ký đầu tư.",
        "4. Phòng Quản lý lao động",
        "- Chủ động nắm bắt tình hình nợ lương, nợ bảo hiểm xã hội dịp cuối năm, báo cáo Trưởng ban trước ngày 25/12/2026.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Rà soát các cơ sở chưa đấu nối nước thải tại KCN Nomura; đề xuất biện pháp xử lý, xong trong tháng 12/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, gửi Văn phòng thẩm định trước ngày 22/12/2026.",
        "- Tổ chức phiên giao dịch việc làm lưu động tại huyện Tiên Lãng.",
        "Yêu cầu các phòng chuyên môn, đơn vị nâng cao tinh thần trách nhiệm, kỷ luật, kỷ cương hành chính trong thực thi nhiệm vụ.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        _w("Hoàn thiện Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027, trình Trưởng ban trước ngày 15/12/2026", V, due="2026-12-15"),
        _w("cập nhật tài liệu kiểm chứng chấm điểm Chỉ số cải cách hành chính năm 2026, hoàn thành trước ngày 20/12/2026", V, s=(PCM,), due="2026-12-20"),
        _w("Tham mưu lịch trực Tết Dương lịch năm 2027", V),
        _w("Đôn đốc nhà đầu tư hạ tầng KCN Tràng Duệ 3 hoàn thiện hồ sơ giao đất đợt 2; báo cáo kết quả trước ngày 18/12/2026", Q, due="2026-12-18"),
        _w("chuẩn bị nội dung làm việc với Tập đoàn LG ngày 17/12/2026", Q, s=(M,), due="2026-12-17"),
        _w("Tổng hợp tình hình sản xuất, kinh doanh của doanh nghiệp năm 2026, gửi Văn phòng trước ngày 12/12/2026 để xây dựng báo cáo tổng kết", D, due="2026-12-12"),
        _w("Tiếp tục giám sát tiến độ các dự án đã cấp Giấy chứng nhận đăng ký đầu tư", D),
        _w("Chủ động nắm bắt tình hình nợ lương, nợ bảo hiểm xã hội dịp cuối năm, báo cáo Trưởng ban trước ngày 25/12/2026", L, due="2026-12-25"),
        _w("Rà soát các cơ sở chưa đấu nối nước thải tại KCN Nomura; đề xuất biện pháp xử lý, xong trong tháng 12/2026", M, due="2026-12-31"),
        _w("Xây dựng phương án tự chủ tài chính giai đoạn 2027-2029, gửi Văn phòng thẩm định trước ngày 22/12/2026", T, due="2026-12-22"),
        _w("Tổ chức phiên giao dịch việc làm lưu động tại huyện Tiên Lãng", T),
    )
    return Document("TB giao ban tháng 12", paper, wanted, date(2026, 12, 9))


def _by_topic() -> Document:
    paper = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5533/TB-BQL",
        "Hải Phòng, ngày 11 tháng 12 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban Bùi Ngọc Hải tại cuộc họp rà soát công tác cải cách hành chính, chuyển đổi số năm 2026",
        "Ngày 10/12/2026, Phó Trưởng ban Bùi Ngọc Hải chủ trì cuộc họp rà soát công tác cải cách hành chính, chuyển đổi số. Sau khi nghe báo cáo của Văn phòng và ý kiến các đại biểu, Phó Trưởng ban kết luận:",
        "1. Về giải quyết thủ tục hành chính",
        "Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 99,6%, cao hơn cùng kỳ năm 2025. Còn 03 hồ sơ quá hạn thuộc lĩnh vực môi trường.",
        "a) Giao Phòng Tài nguyên và Môi trường giải quyết dứt điểm 03 hồ sơ quá hạn, có văn bản xin lỗi tổ chức theo quy định trước ngày 16/12/2026.",
        "b) Giao Văn phòng chủ trì, phối hợp với Phòng Quản lý đầu tư và Phòng Quản lý lao động tham mưu Quyết định công bố danh mục thủ tục hành chính sửa đổi, bổ sung; hoàn thành trước ngày 25/12/2026.",
        "2. Về số hóa hồ sơ",
        "a) Các phòng chuyên môn hoàn thành số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực trước ngày 31/12/2026.",
        "b) Văn phòng tổng hợp khó khăn, vướng mắc về phần mềm, làm việc với Sở Khoa học và Công nghệ để tháo gỡ.",
        "3. Về thanh toán trực tuyến",
        "Phòng Quản lý đầu tư, Phòng Quản lý lao động rà soát các khoản phí, lệ phí chưa thực hiện thanh toán trực tuyến, báo cáo qua Văn phòng trước 15/12/2026.",
        "Văn phòng niêm yết mã QR thanh toán tại Bộ phận một cửa, xong trước ngày 18/12/2026.",
        "4. Về tuyên truyền",
        "Trung tâm Dịch vụ việc làm xây dựng 02 video hướng dẫn nộp hồ sơ trực tuyến, đăng tải trên Cổng thông tin điện tử trong quý I/2027.",
        "5. Về Kế hoạch năm 2027",
        "Giao Văn phòng dự thảo Kế hoạch cải cách hành chính năm 2027, lấy ý kiến các phòng trước ngày 28/12/2026; trình Trưởng ban ký ban hành trước ngày 10/01/2027.",
        "Đề nghị các phòng, đơn vị nghiêm túc quán triệt, thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
    )
    wanted = (
        _w("giải quyết dứt điểm 03 hồ sơ quá hạn, có văn bản xin lỗi tổ chức theo quy định trước ngày 16/12/2026", M, due="2026-12-16"),
        _w("tham mưu Quyết định công bố danh mục thủ tục hành chính sửa đổi, bổ sung; hoàn thành trước ngày 25/12/2026", V, s=(Q, L), due="2026-12-25"),
        _w("hoàn thành số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực trước ngày 31/12/2026", PCM, due="2026-12-31"),
        _w("tổng hợp khó khăn, vướng mắc về phần mềm, làm việc với Sở Khoa học và Công nghệ để tháo gỡ", V),
        _w("rà soát các khoản phí, lệ phí chưa thực hiện thanh toán trực tuyến, báo cáo qua Văn phòng trước 15/12/2026", Q, L, due="2026-12-15"),
        _w("niêm yết mã QR thanh toán tại Bộ phận một cửa, xong trước ngày 18/12/2026", V, due="2026-12-18"),
        _w("xây dựng 02 video hướng dẫn nộp hồ sơ trực tuyến, đăng tải trên Cổng thông tin điện tử trong quý I/2027", T, due="2027-03-31"),
        _w("dự thảo Kế hoạch cải cách hành chính năm 2027, lấy ý kiến các phòng trước ngày 28/12/2026; trình Trưởng ban ký ban hành trước ngày 10/01/2027", V, due="2027-01-10"),
    )
    return Document("TB kết luận CCHC", paper, wanted, date(2026, 12, 14))


def _field_visit() -> Document:
    paper = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5570/TB-BQL",
        "Hải Phòng, ngày 15 tháng 12 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban sau kiểm tra thực địa tại KCN Nam Đình Vũ (khu 1)",
        "Sáng ngày 12/12/2026, Trưởng ban cùng lãnh đạo các phòng Quản lý đầu tư, Tài nguyên và Môi trường, Doanh nghiệp và Giám sát đầu tư đi kiểm tra thực địa tại KCN Nam Đình Vũ (khu 1). Cùng dự có đại diện Công ty Cổ phần Tập đoàn đầu tư Sao Đỏ, UBND phường Đông Hải.",
        "Qua kiểm tra cho thấy: hạ tầng giao thông cơ bản hoàn thành; trạm xử lý nước thải mô-đun 2 mới đạt khoảng 70% khối lượng; một số lô đất đã giao nhưng chưa triển khai xây dựng.",
        "Trưởng ban yêu cầu:",
        "1. Phòng Tài nguyên và Môi trường yêu cầu chủ đầu tư cam kết tiến độ hoàn thành trạm xử lý nước thải mô-đun 2; kiểm tra lại hiện trường và báo cáo Trưởng ban trước ngày 30/12/2026.",
        "2. Phòng Doanh nghiệp và Giám sát đầu tư chủ trì, phối hợp với Phòng Quản lý đầu tư lập danh sách các dự án đã nhận đất quá 12 tháng chưa khởi công, đề xuất hướng xử lý từng dự án. Thời hạn: 22/12/2026.",
        "3. Phòng Quản lý đầu tư có văn bản đề nghị Sở Xây dựng cho ý kiến về điều chỉnh cục bộ quy hoạch lô CN5, hoàn thành trong tuần từ 14/12 đến 18/12/2026.",
        "4. Giao Phòng Quản lý lao động kiểm tra điều kiện an toàn lao động tại công trường xây dựng bến số 3, số 4; báo cáo kết quả trước ngày 24/12/2026.",
        "5. Đề nghị UBND phường Đông Hải phối hợp xử lý tình trạng xe tải dừng đỗ trái phép trên tuyến đường trục chính trước ngày 31/12/2026.",
        "6. Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tuần báo cáo Trưởng ban.",
        "7. Trung tâm Dịch vụ việc làm liên hệ các doanh nghiệp sắp đi vào hoạt động tại khu 1 để nắm nhu cầu tuyển dụng năm 2027, báo cáo trước ngày 10/01/2027.",
        "Nơi nhận:",
        "- Trưởng ban, các Phó Trưởng ban;",
        "- Các phòng: QLĐT, TN&MT, DN&GSĐT, QLLĐ;",
        "- Lưu: VT, VP.",
        "KT. CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
    )
    wanted = (
        _w("yêu cầu chủ đầu tư cam kết tiến độ hoàn thành trạm xử lý nước thải mô-đun 2; kiểm tra lại hiện trường và báo cáo Trưởng ban trước ngày 30/12/2026", M, due="2026-12-30"),
        _w("lập danh sách các dự án đã nhận đất quá 12 tháng chưa khởi công, đề xuất hướng xử lý từng dự án", D, s=(Q,), due="2026-12-22"),
        _w("có văn bản đề nghị Sở Xây dựng cho ý kiến về điều chỉnh cục bộ quy hoạch lô CN5, hoàn thành trong tuần từ 14/12 đến 18/12/2026", Q, due="2026-12-18"),
        _w("kiểm tra điều kiện an toàn lao động tại công trường xây dựng bến số 3, số 4; báo cáo kết quả trước ngày 24/12/2026", L, due="2026-12-24"),
        _w("phối hợp xử lý tình trạng xe tải dừng đỗ trái phép trên tuyến đường trục chính trước ngày 31/12/2026", "UBND phường Đông Hải", due="2026-12-31", asked=True),
        _w("theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tuần báo cáo Trưởng ban", V),
        _w("liên hệ các doanh nghiệp sắp đi vào hoạt động tại khu 1 để nắm nhu cầu tuyển dụng năm 2027, báo cáo trước ngày 10/01/2027", T, due="2027-01-10"),
    )
    return Document("TB sau kiểm tra thực địa", paper, wanted, date(2026, 12, 16))


def _city_notice() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời hạn hoàn thành"],
        row("1", "Báo cáo tiến độ giải phóng mặt bằng KCN Tràng Duệ 3", "UBND xã An Quang", BQL, "20/12/2026", lead="UBND xã An Quang", due="2026-12-20", asked=True),
        row("2", "Hoàn thiện hồ sơ đề nghị thành lập Khu thương mại tự do giai đoạn 2", BQL, "Sở Tài chính, Sở Công Thương", "25/12/2026", lead=BQL, due="2026-12-25", asked=True),
        row("3", "Bố trí vốn thực hiện hạ tầng ngoài hàng rào KCN năm 2027", "Sở Tài chính", BQL, "Trước ngày 31/12/2026", lead="Sở Tài chính", due="2026-12-31", asked=True),
        row("4", "Rà soát nhu cầu nhà ở công nhân đến năm 2030", "Sở Xây dựng", "Liên đoàn Lao động thành phố", "Quý I/2027", lead="Sở Xây dựng", due="2027-03-31", asked=True),
        row("5", "Báo cáo kết quả thu hút đầu tư năm 2026, kế hoạch năm 2027", BQL, None, "18/12/2026", lead=BQL, due="2026-12-18", asked=True),
        row("6", "Bảo đảm an ninh, trật tự tại các khu công nghiệp dịp Tết", "Công an thành phố", BQL, "Thường xuyên", lead="Công an thành phố", asked=True),
        row("7", "Đề xuất phương án cấp điện cho KCN Nam Tràng Cát", "Sở Công Thương", "Công ty TNHH MTV Điện lực Hải Phòng; " + BQL, "Tháng 01/2027", lead="Sở Công Thương", due="2027-01-31", asked=True),
        row("8", "Rà soát, đề xuất điều chỉnh Quy hoạch chung xây dựng KKT Đình Vũ - Cát Hải", BQL, "Sở Xây dựng", "Quý II/2027", lead=BQL, due="2027-06-30", asked=True),
    ]
    paper = word(
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
        "Số: 812/TB-UBND",
        "Hải Phòng, ngày 10 tháng 12 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp về tình hình đầu tư, phát triển các khu công nghiệp, khu kinh tế",
        "Ngày 07/12/2026, Phó Chủ tịch UBND thành phố chủ trì cuộc họp nghe báo cáo tình hình đầu tư, phát triển các khu công nghiệp, khu kinh tế. Phó Chủ tịch UBND thành phố kết luận: UBND thành phố ghi nhận, đánh giá cao kết quả thu hút đầu tư của Ban Quản lý Khu kinh tế Hải Phòng trong năm 2026. Nhiệm vụ cụ thể của các cơ quan, đơn vị tại Phụ lục kèm theo.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, XDCT.",
        "PHỤ LỤC",
        "Phân công nhiệm vụ (kèm theo Thông báo số 812/TB-UBND ngày 10/12/2026)",
        cells(rows),
    )
    return Document("TB 812 của UBND thành phố", paper, tasks(rows), date(2026, 12, 14))


def _plan_annex() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["STT", "Nhiệm vụ", "Kết quả/sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
        ["I", "Công tác chỉ đạo, điều hành", "", "", "", ""],
        row("1", "Ban hành văn bản chỉ đạo phòng, chống cháy nổ, bảo đảm an toàn dịp Tết", "Công văn", "Văn phòng", "P. TN&MT", "Trước 20/12/2026", lead=V, support=M, due="2026-12-20"),
        row("2", "Phân công trực lãnh đạo, trực cơ quan trong các ngày nghỉ Tết", "Lịch trực", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "15/01/2027", lead=V, support=ALL, due="2027-01-15"),
        row("3", "Tổ chức đoàn thăm, chúc Tết doanh nghiệp tiêu biểu", "Kế hoạch thăm, danh sách doanh nghiệp", "P. DN&GSĐT", "Văn phòng", "Từ 20/01 đến 29/01/2027", lead=D, support=V, due="2027-01-29"),
        ["II", "Chăm lo người lao động", "", "", "", ""],
        row("4", "Khảo sát kế hoạch lương, thưởng Tết của doanh nghiệp", "Báo cáo tổng hợp", "P. QLLĐ", "P. DN&GSĐT", "25/12/2026", lead=L, support=D, due="2026-12-25"),
        row("5", "Nắm tình hình quan hệ lao động, kịp thời xử lý đình công, ngừng việc tập thể", "Báo cáo nhanh", "P. QLLĐ", "Công an thành phố", "Khi phát sinh", lead=L),
        row("6", "Phối hợp tổ chức chương trình “Tết sum vầy - Xuân gắn kết”", "Chương trình", "P. QLLĐ", "Trung tâm; Công đoàn các KCN", "Tháng 01/2027", lead=L, support=T, due="2027-01-31"),
        row("7", "Kết nối việc làm cho người lao động sau Tết", "Phiên giao dịch việc làm", "Trung tâm Dịch vụ việc làm", "P. QLLĐ", "Tháng 02/2027", lead=T, support=L, due="2027-02-28"),
        ["III", "Sản xuất, môi trường", "", "", "", ""],
        row("8", "Kiểm tra công tác phòng cháy, chữa cháy tại 10 doanh nghiệp có nguy cơ cao", "Biên bản, báo cáo", "P. TN&MT", "P. QLĐT", "Trước 15/01/2027", lead=M, support=Q, due="2027-01-15"),
        row("9", "Đôn đốc các công ty hạ tầng vệ sinh môi trường, chỉnh trang cảnh quan", "Văn bản đôn đốc", "P. TN&MT", "", "10/01/2027", lead=M, due="2027-01-10"),
        row("10", "Báo cáo tình hình trước, trong và sau Tết", "Báo cáo UBND thành phố", "Văn phòng", "Các phòng chuyên môn", "Theo yêu cầu của UBND thành phố", lead=V, support=PCM),
    ]
    paper = word(
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ TỔ CHỨC TẾT NGUYÊN ĐÁN ĐINH MÙI NĂM 2027",
        "(Kèm theo Kế hoạch số 5555/KH-BQL ngày 14/12/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(rows),
        "Ghi chú: Các đơn vị gửi kết quả về Văn phòng để tổng hợp.",
    )
    return Document("Phụ lục KH Tết 2027", paper, tasks(rows), date(2026, 12, 16))


def _monthly() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 12 NĂM 2026"],
        ["(Kèm theo Thông báo số 5402/TB-BQL ngày 01/12/2026)"],
        [],
        ["TT", "Nội dung", "Đơn vị thực hiện", "Phối hợp", "Thời hạn", "Ghi chú"],
        row(1, "Báo cáo kinh tế - xã hội năm 2026 gửi Sở Tài chính", "Văn phòng", "PCM", "10/12", None, lead=V, support=PCM, due="2026-12-10"),
        row(2, "Đánh giá, xếp loại công chức, viên chức năm 2026", None, "Các phòng chuyên môn, đơn vị sự nghiệp", "15/12", None, lead=V, support=ALL, due="2026-12-15"),
        row(3, "Kiểm kê tài sản công cuối năm", None, None, "31/12", "Thành lập Tổ kiểm kê", lead=V, due="2026-12-31"),
        row(4, "Quyết toán kinh phí ứng dụng CNTT năm 2026", None, None, "25/12", None, lead=V, due="2026-12-25"),
        row(5, "Thẩm định hồ sơ điều chỉnh dự án của Công ty TNHH Pegatron Việt Nam", "P. QLĐT", "P. TN&MT", "11/12", None, lead=Q, support=M, due="2026-12-11"),
        row(6, "Tổng hợp kết quả cấp mới, điều chỉnh GCNĐKĐT năm 2026", None, None, "18/12", None, lead=Q, due="2026-12-18"),
        row(7, "Báo cáo giám sát, đánh giá đầu tư năm 2026", "P. DN&GSĐT", "P. QLĐT", "20/12", None, lead=D, support=Q, due="2026-12-20"),
        row(8, "Kiểm tra tình hình hoạt động của 05 doanh nghiệp tại KCN VSIP", None, None, "09/12 và 16/12", "Theo QĐ 5301/QĐ-BQL", lead=D, due="2026-12-16"),
        row(9, "Cấp, gia hạn giấy phép lao động cho người lao động nước ngoài", "P. QLLĐ", None, "Thường xuyên", None, lead=L),
        row(10, "Báo cáo tình hình sử dụng lao động 6 tháng cuối năm", None, "Trung tâm", "Trong tháng 12", None, lead=L, support=T, due="2026-12-31"),
        row(11, "Báo cáo công tác bảo vệ môi trường năm 2026", "P. TN&MT", None, "28/12/2026", None, lead=M, due="2026-12-28"),
        row(12, "Tuyển chọn lao động theo đơn hàng của Công ty LG Display", "Trung tâm", "P. QLLĐ", "Tuần 3 tháng 12", None, lead=T, support=L),
        row(13, "Gửi đăng ký chương trình công tác tháng 01/2027 về Văn phòng", "Các phòng chuyên môn", None, "22/12", "Bản mềm qua eHeza", lead=PCM, due="2026-12-22"),
        [],
        ["Người lập biểu", None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    paper = workbook(cells(rows), merged=("A3:F3", "C7:C10", "C11:C12", "C13:C14", "C15:C16"))
    return Document("Chương trình công tác tháng 12", paper, tasks(rows), date(2026, 12, 3))


def _leftover() -> Document:
    row = rows_of(("number", "content", "source", "lead", "old", "status", "deadline"))
    rows: list[Any] = [
        ["DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH"],
        ["(Tính đến ngày 15/12/2026)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Thời hạn giao", "Tình hình thực hiện", "Thời hạn gia hạn"],
        row(1, "Đề án phát triển KCN sinh thái", "TB 420/TB-UBND ngày 12/6/2026", "Phòng Quản lý đầu tư", "30/11/2026", "Đang lấy ý kiến các sở", "31/01/2027", lead=Q, due="2027-01-31"),
        row(2, "Báo cáo rà soát quỹ đất công nghiệp còn lại tại các KCN", "CV 7812/UBND-XD ngày 05/10/2026", "Phòng Tài nguyên và Môi trường", "15/11/2026", "Chờ số liệu của các công ty hạ tầng", "25/12/2026", lead=M, due="2026-12-25"),
        row(3, "Quy chế phối hợp quản lý người lao động nước ngoài", "KH 112/KH-BQL ngày 15/01/2026", "Phòng Quản lý lao động", "31/10/2026", "Đã trình Trưởng ban lần 1", "20/12/2026", lead=L, due="2026-12-20"),
        row(4, "Xử lý dứt điểm kiến nghị của Công ty CP Cảng Xanh", "TB 5120/TB-BQL ngày 16/11/2026", "P. DN&GSĐT", "05/12/2026", "Đã làm việc với doanh nghiệp ngày 08/12", "24/12/2026", lead=D, due="2026-12-24"),
        row(5, "Nâng cấp Cổng thông tin điện tử Ban Quản lý", "KH 98/KH-BQL ngày 12/01/2026", "Văn phòng", "30/9/2026", "Đang lựa chọn nhà thầu", "Quý I/2027", lead=V, due="2027-03-31"),
        row(6, "Đề án vị trí việc làm của Trung tâm", "CV 3301/BQL-VP ngày 20/8/2026", "Trung tâm Dịch vụ việc làm", "30/10/2026", "Chờ ý kiến Sở Nội vụ", "Sau khi có ý kiến của Sở Nội vụ", lead=T),
        row(7, "Khắc phục tồn tại sau thanh tra về giấy phép lao động", "KL 15/KL-TTr ngày 22/9/2026", "Phòng QLLĐ", "30/11/2026", "Đạt khoảng 80%", "31/12/2026", lead=L, due="2026-12-31"),
        row(8, "Phương án khai thác khu nhà ở công nhân Tràng Duệ", "TB 388/TB-UBND ngày 28/5/2026", "P. DN&GSĐT, P. QLLĐ", "30/11/2026", "Đã có dự thảo", "29/12/2026", lead=(D, L), due="2026-12-29"),
        row(9, "Cung cấp hồ sơ quyết toán dự án hạ tầng Nam Cầu Kiền", "CV 9010/STC-ĐT ngày 09/11/2026", "Phòng Quản lý đầu tư", "01/12/2026", "Doanh nghiệp chưa nộp đủ hồ sơ", "22/12/2026", lead=Q, due="2026-12-22"),
        row(10, "Chỉnh lý tài liệu lưu trữ giai đoạn 2016-2020", "KH 98/KH-BQL ngày 12/01/2026", "Văn phòng", "30/11/2026", "Đã chỉnh lý 60/85 mét tài liệu", "Tháng 02/2027", lead=V, due="2027-02-28"),
        ["Tổng cộng: 10 nhiệm vụ"],
    ]
    return Document("Nhiệm vụ tồn đọng", workbook(cells(rows)), tasks(rows), date(2026, 12, 17))


def _calendar() -> Document:
    row = rows_of(("deadline", "content", "chair", "lead", "attending", "place"))
    rows: list[Any] = [
        ["LỊCH HỌP, LÀM VIỆC CỦA LÃNH ĐẠO BAN"],
        ["Từ ngày 21/12 đến ngày 31/12/2026"],
        [],
        ["Ngày", "Nội dung", "Lãnh đạo chủ trì", "Đơn vị chuẩn bị", "Thành phần dự", "Địa điểm"],
        row("21/12/2026", "Họp thông qua báo cáo tổng kết năm 2026", "Trưởng ban", "Văn phòng", "Trưởng các phòng, đơn vị", "Phòng họp tầng 5", lead=V, due="2026-12-21"),
        row("22/12/2026", "Làm việc với Công ty CP Shinec về KCN Nam Cầu Kiền", "PTB Bùi Ngọc Hải", "P. TN&MT", "P. QLĐT, P. DN&GSĐT", "Phòng họp tầng 2", lead=M, due="2026-12-22"),
        row("23/12/2026", "Họp thẩm định dự án kho ngoại quan Lạch Huyện", "Trưởng ban", "P. QLĐT", "Sở Tài chính, Chi cục Hải quan khu vực III", "Phòng họp tầng 5", lead=Q, due="2026-12-23"),
        row("24/12/2026", "Gặp mặt doanh nghiệp Hàn Quốc nhân dịp cuối năm", "Trưởng ban", "P. DN&GSĐT", "Văn phòng; Hiệp hội doanh nghiệp Hàn Quốc", "Khách sạn Pullman", lead=D, due="2026-12-24"),
        row("25/12/2026", "Họp nghe báo cáo kết quả kiểm tra pháp luật lao động đợt 2", "PTB Bùi Ngọc Hải", "P. QLLĐ", "P. DN&GSĐT", "Phòng họp tầng 2", lead=L, due="2026-12-25"),
        row("28/12/2026", "Họp Hội đồng thi đua, khen thưởng", "Trưởng ban", "Văn phòng", "Thành viên Hội đồng", "Phòng họp tầng 5", lead=V, due="2026-12-28"),
        row("29/12/2026", "Hội nghị tổng kết Trung tâm Dịch vụ việc làm", "PTB Bùi Ngọc Hải", "Trung tâm", "Viên chức Trung tâm", "Trung tâm", lead=T, due="2026-12-29"),
        row("31/12/2026", "Hội nghị tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027", "Trưởng ban", "Văn phòng", "Toàn thể công chức, viên chức", "Hội trường", lead=V, due="2026-12-31"),
        ["Ghi chú: Lịch này thay giấy mời. Đơn vị chuẩn bị gửi tài liệu trước 01 ngày."],
    ]
    return Document("Lịch họp 21-31/12", workbook(cells(rows)), tasks(rows), date(2026, 12, 18))


def _letter() -> Document:
    paper = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 5590/BQL-VP",
        "V/v chuẩn bị Hội nghị tổng kết công tác năm 2026",
        "Hải Phòng, ngày 16 tháng 12 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Chương trình công tác năm 2026, Ban Quản lý tổ chức Hội nghị tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027 vào ngày 31/12/2026. Để chuẩn bị tốt Hội nghị, Trưởng ban yêu cầu:",
        "1. Văn phòng:",
        "a) Xây dựng kịch bản, chương trình Hội nghị, trình Trưởng ban trước ngày 22/12/2026;",
        "b) Gửi giấy mời đại biểu trước ngày 24/12/2026;",
        "c) Chuẩn bị hội trường, âm thanh, khánh tiết.",
        "2. Phòng Quản lý đầu tư: chuẩn bị tham luận về kết quả thu hút đầu tư, gửi Văn phòng trước ngày 21/12/2026.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư: lập danh sách doanh nghiệp đề nghị UBND thành phố tặng Bằng khen (hoàn thành ngày 18/12/2026).",
        "4. Phòng Quản lý lao động: chuẩn bị tham luận về quan hệ lao động, gửi Văn phòng trước ngày 21/12/2026.",
        "5. Phòng Tài nguyên và Môi trường: phối hợp với Văn phòng xây dựng phóng sự về khu công nghiệp sinh thái, thời lượng 5 phút, xong trước ngày 28/12/2026.",
        "6. Trung tâm Dịch vụ việc làm: bố trí 05 viên chức phục vụ đón tiếp đại biểu ngày 31/12/2026.",
        "7. Các phòng chuyên môn, đơn vị sự nghiệp: gửi hồ sơ đề nghị khen thưởng năm 2026 về Văn phòng trước 17h00 ngày 19/12/2026.",
        "Yêu cầu Trưởng các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    wanted = (
        _w("Xây dựng kịch bản, chương trình Hội nghị, trình Trưởng ban trước ngày 22/12/2026", V, due="2026-12-22"),
        _w("Gửi giấy mời đại biểu trước ngày 24/12/2026", V, due="2026-12-24"),
        _w("Chuẩn bị hội trường, âm thanh, khánh tiết", V),
        _w("chuẩn bị tham luận về kết quả thu hút đầu tư, gửi Văn phòng trước ngày 21/12/2026", Q, due="2026-12-21"),
        _w("lập danh sách doanh nghiệp đề nghị UBND thành phố tặng Bằng khen (hoàn thành ngày 18/12/2026)", D, due="2026-12-18"),
        _w("chuẩn bị tham luận về quan hệ lao động, gửi Văn phòng trước ngày 21/12/2026", L, due="2026-12-21"),
        _w("xây dựng phóng sự về khu công nghiệp sinh thái, thời lượng 5 phút, xong trước ngày 28/12/2026", M, s=(V,), due="2026-12-28"),
        _w("bố trí 05 viên chức phục vụ đón tiếp đại biểu ngày 31/12/2026", T, due="2026-12-31"),
        _w("gửi hồ sơ đề nghị khen thưởng năm 2026 về Văn phòng trước 17h00 ngày 19/12/2026", ALL, due="2026-12-19"),
    )
    return Document("CV chuẩn bị tổng kết", paper, wanted, date(2026, 12, 17))


def _chat_morning() -> Document:
    text = """Kính gửi các đ/c, Trưởng ban chỉ đạo một số việc sau giao ban sáng 21/12/2026:
1. VP: rà soát lại số liệu báo cáo tổng kết, gửi lãnh đạo Ban trước 23/12
2. P. QLĐT: làm việc với chủ đầu tư KCN Thủy Nguyên về tiến độ ký quỹ, báo cáo 24/12
3. P. DN&GSĐT + P. QLLĐ: kiểm tra thông tin báo chí nêu về Công ty TNHH Regina Miracle, báo cáo trong ngày 22/12
4. P. TN&MT: trả lời kiến nghị của cử tri phường Hải An về mùi khí thải (hạn 28/12)
5. Trung tâm: gửi kế hoạch tuyển sinh đào tạo năm 2027, hạn 15/01/2027
Các đ/c lưu ý chấp hành nghiêm thời hạn. Trân trọng!"""
    wanted = (
        _w("rà soát lại số liệu báo cáo tổng kết, gửi lãnh đạo Ban trước 23/12", V, due="2026-12-23"),
        _w("làm việc với chủ đầu tư KCN Thủy Nguyên về tiến độ ký quỹ, báo cáo 24/12", Q, due="2026-12-24"),
        _w("kiểm tra thông tin báo chí nêu về Công ty TNHH Regina Miracle, báo cáo trong ngày 22/12", D, L, due="2026-12-22"),
        _w("trả lời kiến nghị của cử tri phường Hải An về mùi khí thải (hạn 28/12)", M, due="2026-12-28"),
        _w("gửi kế hoạch tuyển sinh đào tạo năm 2027, hạn 15/01/2027", T, due="2027-01-15"),
    )
    return Document("Tin nhắn sau giao ban 21/12", text.encode(), wanted, date(2026, 12, 21))


def _chat_minutes() -> Document:
    text = """Tóm tắt họp chiều 24/12/2026 về chuẩn bị đón đoàn công tác Bộ Tài chính:

- Văn phòng chuẩn bị chương trình đón tiếp, bố trí xe, phòng họp. Xong trước 29/12.
- Phòng Quản lý đầu tư chủ trì, phối hợp Phòng Doanh nghiệp và Giám sát đầu tư dự thảo báo cáo làm việc với đoàn, gửi Văn phòng ngày 28/12.
- Phòng Tài nguyên và Môi trường chuẩn bị bản đồ, số liệu đất đai các KCN.
- Phòng Quản lý lao động cung cấp số liệu lao động đến 31/12/2026, gửi trước ngày 04/01/2027.
- Trung tâm Dịch vụ việc làm làm clip giới thiệu KKT Đình Vũ - Cát Hải (3 phút), hạn chót 05/01/2027.
Dự kiến đoàn làm việc ngày 07/01/2027."""
    wanted = (
        _w("chuẩn bị chương trình đón tiếp, bố trí xe, phòng họp. Xong trước 29/12", V, due="2026-12-29"),
        _w("dự thảo báo cáo làm việc với đoàn, gửi Văn phòng ngày 28/12", Q, s=(D,), due="2026-12-28"),
        _w("chuẩn bị bản đồ, số liệu đất đai các KCN", M),
        _w("cung cấp số liệu lao động đến 31/12/2026, gửi trước ngày 04/01/2027", L, due="2027-01-04"),
        _w("làm clip giới thiệu KKT Đình Vũ - Cát Hải (3 phút), hạn chót 05/01/2027", T, due="2027-01-05"),
    )
    return Document("Tóm tắt họp 24/12", text.encode(), wanted, date(2026, 12, 25))
