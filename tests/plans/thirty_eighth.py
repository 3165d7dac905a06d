# ruff: noqa: E501
"""Papers of an ordinary June: the end of the first half year."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import blank, word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

# fmt: off



def documents() -> Iterator[Document]:
    yield _second_half()
    yield _monthly_conclusion()
    yield _city_tracking()
    yield _half_year_report()
    yield _pasted_week()
    yield _half_year_meeting()
    yield _reform_annex()
    yield _storms()
    yield _shortcomings()
    yield _digital()
    yield _growth()
    yield _monitoring_delegation()
    yield _enterprise_questions()
    yield _zalo_notes()


def _second_half() -> Document:
    columns = ("number", "content", "lead", "support", "product", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["PHỤ LỤC"],
        ["NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026"],
        ["(Kèm theo Kế hoạch số 2915/KH-BQL ngày 18/6/2026 của Ban Quản lý Khu kinh tế Hải Phòng)"],
        [],
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "Công tác quy hoạch, đầu tư"],
        row(1, "Hoàn thiện hồ sơ điều chỉnh cục bộ quy hoạch phân khu xây dựng KCN Nam Đình Vũ (khu 2)", "Phòng QLĐT", "Phòng TN&MT", "Tờ trình UBND thành phố", "Tháng 8/2026", None, lead=Q, support=M, due="2026-08-31"),
        row(2, "Rà soát danh mục dự án thu hút đầu tư vào Khu kinh tế giai đoạn 2026-2030", "Phòng QLĐT", "Phòng DN&GSĐT, Trung tâm", "Danh mục dự án", "Quý III/2026", None, lead=Q, support=[D, T], due="2026-09-30"),
        row(3, "Tổ chức Hội nghị xúc tiến đầu tư với các doanh nghiệp Hàn Quốc", "Trung tâm DVVL", "Văn phòng, Phòng QLĐT; Sở Ngoại vụ", "Kế hoạch, hội nghị", "Tháng 10/2026", None, lead=T, support=[V, Q], due="2026-10-31"),
        row(4, "Tham mưu xử lý các dự án chậm tiến độ, chấm dứt hoạt động theo quy định", "Phòng DN&GSĐT", "Phòng QLĐT, Phòng TN&MT", "Báo cáo Trưởng ban", "Thường xuyên", None, lead=D, support=[Q, M], due=None),
        ["II", "Công tác quản lý doanh nghiệp"],
        row(5, "Thực hiện giám sát, đánh giá đầu tư 6 tháng đầu năm 2026", "Phòng DN&GSĐT", None, "Báo cáo giám sát", "10/7/2026", None, lead=D, due="2026-07-10"),
        row(6, "Đối thoại với doanh nghiệp trong KCN, KKT năm 2026", "Phòng DN&GSĐT", "Các phòng chuyên môn", "Hội nghị đối thoại", "Quý IV/2026", "Dự kiến tại KCN Tràng Duệ", lead=D, support=PCM, due="2026-12-31"),
        ["III", "Công tác lao động, môi trường"],
        row(7, "Kiểm tra việc chấp hành pháp luật lao động tại 12 doanh nghiệp theo Kế hoạch số 541/KH-BQL", "Phòng QLLĐ", "Phòng DN&GSĐT; LĐLĐ thành phố", "Kết luận kiểm tra", "Từ tháng 7 đến tháng 11/2026", None, lead=L, support=D, due="2026-11-30"),
        row(8, "Khảo sát nhu cầu tuyển dụng lao động của các doanh nghiệp 6 tháng cuối năm", "Trung tâm DVVL", "Phòng QLLĐ", "Báo cáo khảo sát", "Trước 31/7/2026", None, lead=T, support=L, due="2026-07-31"),
        row(9, "Kiểm tra vận hành hệ thống quan trắc nước thải tự động tại các KCN", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường", "Biên bản kiểm tra", "Tháng 9/2026", None, lead=M, due="2026-09-30"),
        row(10, "Xây dựng kế hoạch sử dụng đất năm 2027 trong Khu kinh tế Đình Vũ - Cát Hải", "Phòng TN&MT", "Phòng QLĐT", "Kế hoạch", "Quý IV/2026", None, lead=M, support=Q, due="2026-12-31"),
        ["IV", "Công tác văn phòng, tổ chức"],
        row(11, "Sơ kết việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm", "Văn phòng", None, "Báo cáo", datetime(2026, 7, 15), None, lead=V, due="2026-07-15"),
        row(12, "Rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý nhiệm kỳ 2026-2031", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tờ trình", "Tháng 8/2026", None, lead=V, support=ALL, due="2026-08-31"),
        row(13, "Lập dự toán thu, chi ngân sách năm 2027", "Văn phòng", "Trung tâm DVVL", "Dự toán gửi Sở Tài chính", "Theo hướng dẫn của Sở Tài chính", None, lead=V, support=T, due=None),
        [],
        ["Tổng số: 13 nhiệm vụ"],
    ]
    return Document("nhiem vu 6 thang cuoi nam.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 6, 22))


def _monthly_conclusion() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2764/TB-BQL",
        "Hải Phòng, ngày 08 tháng 6 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp giao ban tháng 6 năm 2026",
        "Ngày 05/6/2026, tại trụ sở Ban Quản lý, đồng chí Trưởng ban đã chủ trì họp giao ban tháng 6/2026. Dự họp có các đồng chí Phó Trưởng ban, lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp trực thuộc. Sau khi nghe Văn phòng báo cáo kết quả công tác tháng 5 và ý kiến của các thành viên dự họp, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Trong tháng 5/2026, các phòng, đơn vị đã chủ động triển khai nhiệm vụ; thu hút đầu tư 5 tháng đạt 1,24 tỷ USD, bằng 46% kế hoạch năm. Tuy nhiên vẫn còn 06 nhiệm vụ UBND thành phố giao quá hạn chưa báo cáo.",
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 6",
        "1. Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn, đơn vị sự nghiệp tổng hợp, xây dựng Báo cáo kết quả công tác 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026, trình Trưởng ban trước ngày 18/6/2026.",
        "2. Giao Văn phòng rà soát 06 nhiệm vụ quá hạn trên phân hệ NV UBND, đôn đốc các phòng báo cáo hoàn thành, xong trước ngày 12/6/2026.",
        "3. Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường hoàn thiện hồ sơ trình chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tiên Lãng 1; báo cáo Trưởng ban trước ngày 20/6/2026.",
        "4. Phòng Quản lý đầu tư tham mưu văn bản gửi Sở Xây dựng về vướng mắc đấu nối giao thông KCN Tràng Duệ 3 trong tuần từ 15/6 đến 19/6/2026.",
        "5. Giao Phòng Doanh nghiệp và Giám sát đầu tư:",
        "- Tổng hợp tình hình sản xuất kinh doanh của doanh nghiệp 6 tháng đầu năm, gửi Văn phòng trước ngày 15/6/2026.",
        "- Làm việc với Công ty CP Khu công nghiệp Đình Vũ về nghĩa vụ ký quỹ; báo cáo kết quả trước ngày 26/6/2026.",
        "6. Phòng Quản lý lao động theo dõi sát tình hình quan hệ lao động, kịp thời tham mưu xử lý khi có tranh chấp, ngừng việc tập thể.",
        "7. Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm tổ chức phiên giao dịch việc làm tại KCN VSIP, hoàn thành trong tháng 6/2026.",
        "8. Phòng Tài nguyên và Môi trường đôn đốc các chủ đầu tư hạ tầng nộp báo cáo công tác bảo vệ môi trường còn thiếu; xong trước ngày 30/6/2026.",
        "9. Trung tâm Dịch vụ việc làm hoàn thiện phương án tự chủ tài chính giai đoạn 2026-2030, trình Trưởng ban trong quý III/2026.",
        "III. TỔ CHỨC THỰC HIỆN",
        "Yêu cầu các đồng chí lãnh đạo phòng, đơn vị nêu cao tinh thần trách nhiệm, nghiêm túc triển khai thực hiện.",
        "Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "TL. TRƯỞNG BAN",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("tổng hợp, xây dựng Báo cáo kết quả công tác 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026, trình Trưởng ban trước ngày 18/6/2026", (V,), (ALL,), due="2026-06-18"),
        Wanted("rà soát 06 nhiệm vụ quá hạn trên phân hệ NV UBND, đôn đốc các phòng báo cáo hoàn thành, xong trước ngày 12/6/2026", (V,), due="2026-06-12"),
        Wanted("hoàn thiện hồ sơ trình chấp thuận chủ trương đầu tư dự án hạ tầng KCN Tiên Lãng 1; báo cáo Trưởng ban trước ngày 20/6/2026", (Q,), (M,), due="2026-06-20"),
        Wanted("tham mưu văn bản gửi Sở Xây dựng về vướng mắc đấu nối giao thông KCN Tràng Duệ 3 trong tuần từ 15/6 đến 19/6/2026", (Q,), due="2026-06-19"),
        Wanted("Tổng hợp tình hình sản xuất kinh doanh của doanh nghiệp 6 tháng đầu năm, gửi Văn phòng trước ngày 15/6/2026", (D,), due="2026-06-15"),
        Wanted("Làm việc với Công ty CP Khu công nghiệp Đình Vũ về nghĩa vụ ký quỹ; báo cáo kết quả trước ngày 26/6/2026", (D,), due="2026-06-26"),
        Wanted("theo dõi sát tình hình quan hệ lao động, kịp thời tham mưu xử lý khi có tranh chấp, ngừng việc tập thể", (L,)),
        Wanted("tổ chức phiên giao dịch việc làm tại KCN VSIP, hoàn thành trong tháng 6/2026", (L,), (T,), due="2026-06-30"),
        Wanted("đôn đốc các chủ đầu tư hạ tầng nộp báo cáo công tác bảo vệ môi trường còn thiếu; xong trước ngày 30/6/2026", (M,), due="2026-06-30"),
        Wanted("hoàn thiện phương án tự chủ tài chính giai đoạn 2026-2030, trình Trưởng ban trong quý III/2026", (T,), due="2026-09-30"),
    )
    return Document("TB ket luan giao ban thang 6.docx", data, wanted, date(2026, 6, 10))


def _city_tracking() -> Document:
    columns = ("number", "source", "content", "lead", "support", "deadline", "state", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BIỂU THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO CHƯA HOÀN THÀNH"],
        ["(Số liệu tính đến ngày 12/6/2026)"],
        [],
        ["TT", "Số, ngày văn bản giao", "Nội dung nhiệm vụ được giao", "Chủ trì", "Phối hợp", "Hạn xử lý", "Tình trạng", "Ghi chú"],
        row(1, "1523/UBND-XD ngày 14/5/2026", "Báo cáo tình hình thực hiện quy hoạch chung Khu kinh tế ven biển phía Nam", "P. QLĐT", "P. TN&MT", datetime(2026, 6, 20), "Đang thực hiện", None, lead=Q, support=M, due="2026-06-20"),
        row(2, "TB 212/TB-UBND ngày 18/5/2026", "Đề xuất phương án giải quyết kiến nghị của Công ty TNHH LG Display", "P. DN&GSĐT", "P. QLĐT", datetime(2026, 6, 25), "Đang thực hiện", None, lead=D, support=Q, due="2026-06-25"),
        row(3, "1610/UBND-NC ngày 21/5/2026", "Báo cáo kết quả công tác phòng chống tham nhũng, lãng phí 6 tháng đầu năm", "VP", None, datetime(2026, 6, 15), "Đang dự thảo", None, lead=V, due="2026-06-15"),
        row(4, "1644/UBND-VX ngày 25/5/2026", "Rà soát nhu cầu nhà ở của công nhân trong các KCN", "P. QLLĐ", "P. QLĐT, Trung tâm", datetime(2026, 6, 30), "Đang thực hiện", "Sở Xây dựng tổng hợp", lead=L, support=[Q, T], due="2026-06-30"),
        row(5, "1650/UBND-MT ngày 25/5/2026", "Tổ chức hưởng ứng Tháng hành động vì môi trường năm 2026", "P. TN&MT", "VP", datetime(2026, 6, 30), "Đang thực hiện", None, lead=M, support=V, due="2026-06-30"),
        row(6, "1688/UBND-TH ngày 28/5/2026", "Góp ý dự thảo Kịch bản tăng trưởng kinh tế 6 tháng cuối năm", "P. QLĐT", "P. DN&GSĐT", datetime(2026, 6, 10), "Quá hạn", None, lead=Q, support=D, due="2026-06-10"),
        row(7, "KL 98-KL/TU ngày 20/4/2026", "Đẩy nhanh giải phóng mặt bằng KCN Giang Biên II", "P. TN&MT", "UBND xã Vĩnh Bảo", "Tháng 9/2026", "Đang thực hiện", None, lead=M, due="2026-09-30"),
        row(8, "1702/UBND-TC ngày 01/6/2026", "Báo cáo tình hình giải ngân vốn đầu tư công 6 tháng đầu năm 2026", "VP", "P. QLĐT", datetime(2026, 6, 22), "Chưa thực hiện", None, lead=V, support=Q, due="2026-06-22"),
        row(9, "1715/UBND-NV ngày 02/6/2026", "Tự chấm điểm Chỉ số DDCI năm 2026 đợt 1", "VP", "Các PCM", datetime(2026, 7, 5), "Chưa thực hiện", None, lead=V, support=PCM, due="2026-07-05"),
        row(10, "1733/UBND-VX ngày 04/6/2026", "Tuyên truyền Luật Việc làm (sửa đổi) đến doanh nghiệp, người lao động", "Trung tâm", "P. QLLĐ", None, "Đang thực hiện", "Không hạn", lead=T, support=L, due=None),
        row(11, "1741/UBND-NC ngày 05/6/2026", "Phối hợp Công an thành phố kiểm tra an toàn PCCC tại KCN Nomura", "P. DN&GSĐT", None, "Trước ngày 30/6", "Chưa thực hiện", None, lead=D, due="2026-06-30"),
        row(12, "1750/UBND-XD ngày 08/6/2026", "Thẩm định hạng mục cải tạo trụ sở làm việc", "Sở Xây dựng", "VP", datetime(2026, 7, 15), "Đang thực hiện", None, lead="Sở Xây dựng", support=V, due="2026-07-15", asked=True),
        [],
        [None, "Tổng cộng: 12 nhiệm vụ, trong đó quá hạn 01"],
        [None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
    ]
    return Document("theo doi NV UBND den 12.6.xlsx", workbook(cells(rows)), tasks(rows), date(2026, 6, 13))


def _half_year_report() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "VĂN PHÒNG",
        "Số: 146/VP-TH",
        "V/v chuẩn bị nội dung báo cáo sơ kết công tác 6 tháng đầu năm 2026",
        "Hải Phòng, ngày 02 tháng 6 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc Ban Quản lý.",
        "Thực hiện Chương trình công tác năm 2026 của Ban Quản lý, để có cơ sở xây dựng báo cáo sơ kết công tác 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2026, Văn phòng đề nghị các phòng, đơn vị thực hiện các nội dung sau:",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp: báo cáo kết quả công tác 6 tháng đầu năm, phương hướng 6 tháng cuối năm (số liệu chốt đến hết ngày 31/5/2026, ước thực hiện đến 30/6/2026); gửi về Văn phòng trước ngày 10/6/2026.",
        "2. Ngoài nội dung trên, đề nghị các phòng, đơn vị báo cáo chuyên đề như sau:",
        "a) Phòng Quản lý đầu tư: kết quả thu hút đầu tư trong nước, FDI; tình hình cấp, điều chỉnh, thu hồi giấy chứng nhận đăng ký đầu tư. Thời hạn: 09/6/2026.",
        "b) Phòng Doanh nghiệp và Giám sát đầu tư: doanh thu, xuất nhập khẩu, nộp ngân sách của các doanh nghiệp; danh sách dự án chậm tiến độ. Thời hạn: 09/6/2026.",
        "c) Phòng Quản lý lao động: tình hình lao động, tiền lương, tranh chấp lao động; số giấy phép lao động đã cấp. Thời hạn: 09/6/2026.",
        "d) Phòng Tài nguyên và Môi trường: tiến độ giải phóng mặt bằng, tỷ lệ lấp đầy các KCN, kết quả kiểm tra môi trường. Thời hạn: 11/6/2026.",
        "đ) Trung tâm Dịch vụ việc làm: số lao động được tư vấn, giới thiệu việc làm; kết quả xúc tiến đầu tư. Thời hạn: 11/6/2026.",
        "Báo cáo gửi về Văn phòng (qua đồng chí Nguyễn Thu Hà, điện thoại 0912.xxx.118) bằng văn bản và file mềm. Sau thời hạn trên, đơn vị không gửi báo cáo phải chịu trách nhiệm trước Trưởng ban.",
        "Đề nghị các phòng, đơn vị quan tâm, phối hợp thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Trưởng ban, các PTB (để b/c);",
        "- Lưu: VP.",
        "CHÁNH VĂN PHÒNG",
    )
    wanted = (
        Wanted("báo cáo kết quả công tác 6 tháng đầu năm, phương hướng 6 tháng cuối năm (số liệu chốt đến hết ngày 31/5/2026, ước thực hiện đến 30/6/2026); gửi về Văn phòng trước ngày 10/6/2026", (ALL,), due="2026-06-10"),
        Wanted("kết quả thu hút đầu tư trong nước, FDI; tình hình cấp, điều chỉnh, thu hồi giấy chứng nhận đăng ký đầu tư", (Q,), due="2026-06-09"),
        Wanted("doanh thu, xuất nhập khẩu, nộp ngân sách của các doanh nghiệp; danh sách dự án chậm tiến độ", (D,), due="2026-06-09"),
        Wanted("tình hình lao động, tiền lương, tranh chấp lao động; số giấy phép lao động đã cấp", (L,), due="2026-06-09"),
        Wanted("tiến độ giải phóng mặt bằng, tỷ lệ lấp đầy các KCN, kết quả kiểm tra môi trường", (M,), due="2026-06-11"),
        Wanted("số lao động được tư vấn, giới thiệu việc làm; kết quả xúc tiến đầu tư", (T,), due="2026-06-11"),
    )
    return Document("CV 146 bao cao 6 thang.docx", data, wanted, date(2026, 6, 4))


def _pasted_week() -> Document:
    text = """Văn phòng thông báo lịch công việc trọng tâm tuần 25 (từ 15/6 đến 19/6/2026) theo chỉ đạo của Trưởng ban:

1. Văn phòng: hoàn thiện dự thảo báo cáo sơ kết 6 tháng, gửi lãnh đạo Ban xin ý kiến (16/6)
2. P. QLĐT: chuẩn bị tài liệu làm việc với Tập đoàn Sumitomo ngày 18/6
3. P. DN&GSĐT: trả lời kiến nghị của Công ty Regina Miracle, hạn 17/6
4. P. QLLĐ chủ trì, P. DN&GSĐT phối hợp: nắm tình hình ngừng việc tại Công ty giày Aurora, báo cáo Trưởng ban trước 11h ngày 15/6
5. P. TN&MT: kiểm tra phản ánh mùi tại KCN Đồ Sơn, báo cáo trước 19/6
6. Trung tâm: đăng tin tuyển dụng của 15 doanh nghiệp lên Cổng thông tin điện tử trong tuần
7. Các PCM, ĐVSN: gửi bản tự đánh giá, xếp loại quý II của công chức, viên chức về Văn phòng trước 19/6

Đề nghị các đơn vị triển khai đúng hạn. Trân trọng!"""
    wanted = (
        Wanted("hoàn thiện dự thảo báo cáo sơ kết 6 tháng, gửi lãnh đạo Ban xin ý kiến (16/6)", (V,), due="2026-06-16"),
        Wanted("chuẩn bị tài liệu làm việc với Tập đoàn Sumitomo ngày 18/6", (Q,), due="2026-06-18"),
        Wanted("trả lời kiến nghị của Công ty Regina Miracle, hạn 17/6", (D,), due="2026-06-17"),
        Wanted("nắm tình hình ngừng việc tại Công ty giày Aurora, báo cáo Trưởng ban trước 11h ngày 15/6", (L,), (D,), due="2026-06-15"),
        Wanted("kiểm tra phản ánh mùi tại KCN Đồ Sơn, báo cáo trước 19/6", (M,), due="2026-06-19"),
        Wanted("đăng tin tuyển dụng của 15 doanh nghiệp lên Cổng thông tin điện tử trong tuần", (T,), due="2026-06-21"),
        Wanted("gửi bản tự đánh giá, xếp loại quý II của công chức, viên chức về Văn phòng trước 19/6", (ALL,), due="2026-06-19"),
    )
    return Document("lich tuan 25.txt", text.encode(), wanted, date(2026, 6, 14))


def _half_year_meeting() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "note")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời gian", "Ghi chú"],
        row(1, "Xây dựng kế hoạch, kịch bản chương trình hội nghị", "Văn phòng", "", "Trước 22/6/2026", "", lead=V, due="2026-06-22"),
        row(2, "Hoàn thiện báo cáo sơ kết trình hội nghị", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "25/6/2026", "", lead=V, support=ALL, due="2026-06-25"),
        row(3, "Tham luận về công tác thu hút đầu tư", "Phòng Quản lý đầu tư", "", "26/6/2026", "Không quá 3 trang", lead=Q, due="2026-06-26"),
        row(4, "Tham luận về tháo gỡ khó khăn cho doanh nghiệp", "Phòng Doanh nghiệp và GSĐT", "Phòng Quản lý lao động", "26/6/2026", "Không quá 3 trang", lead=D, support=L, due="2026-06-26"),
        row(5, "Tham luận về giải phóng mặt bằng, bảo vệ môi trường", "Phòng Tài nguyên và Môi trường", "", "26/6/2026", "", lead=M, due="2026-06-26"),
        row(6, "Mời đại biểu, in ấn tài liệu", "Văn phòng", "", "29/6/2026", "", lead=V, due="2026-06-29"),
        row(7, "Xây dựng phóng sự kết quả 6 tháng đầu năm (thời lượng 7 phút)", "Trung tâm Dịch vụ việc làm", "Văn phòng", "30/6/2026", "", lead=T, support=V, due="2026-06-30"),
        row(8, "Bình xét, đề nghị khen thưởng tập thể, cá nhân có thành tích", "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "23/6/2026", "Gửi hồ sơ về Văn phòng", lead=ALL, support=V, due="2026-06-23"),
        row(9, "Trang trí hội trường, âm thanh, màn hình LED", "Văn phòng", "Trung tâm Dịch vụ việc làm", "01/7/2026", "", lead=V, support=T, due="2026-07-01"),
        row(10, "Đón tiếp đại biểu, bảo đảm an ninh trật tự", "Văn phòng", "Công an phường", "02/7/2026", "", lead=V, due="2026-07-02"),
        row(11, "Thông báo kết luận hội nghị", "Văn phòng", "", "Sau hội nghị 03 ngày", "", lead=V, due=None),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2888/KH-BQL",
        "Hải Phòng, ngày 16 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "Tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2026, chỉ rõ tồn tại, hạn chế, nguyên nhân.",
        "2. Hội nghị tổ chức thiết thực, tiết kiệm, hiệu quả.",
        "II. THỜI GIAN, ĐỊA ĐIỂM",
        "Thời gian: 8h00 ngày 02/7/2026 (thứ Năm). Địa điểm: Hội trường tầng 3, trụ sở Ban Quản lý.",
        "III. PHÂN CÔNG NHIỆM VỤ",
        cells(table),
        "Trên đây là Kế hoạch tổ chức Hội nghị sơ kết, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:",
        "- Lãnh đạo Ban;",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    return Document("KH hoi nghi so ket.docx", data, tasks(table), date(2026, 6, 18))


def _reform_annex() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    table: list[Any] = [
        ["STT", "Nhiệm vụ", "Kết quả/Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
        ["I", "CẢI CÁCH THỂ CHẾ", "", "", "", ""],
        row("1", "Rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý", "Báo cáo", "Văn phòng", "Các phòng chuyên môn", "Quý III/2026", lead=V, support=PCM, due="2026-09-30"),
        row("2", "Tham mưu sửa đổi Quy chế phối hợp quản lý nhà nước trong KCN, KKT", "Dự thảo Quyết định của UBND thành phố", "Phòng Quản lý đầu tư", "Văn phòng", "Tháng 10/2026", lead=Q, support=V, due="2026-10-31"),
        ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
        row("3", "Công bố danh mục TTHC mới, sửa đổi lĩnh vực lao động", "Tờ trình, dự thảo Quyết định công bố", "Phòng Quản lý lao động", "Văn phòng", "Trước 15/7/2026", lead=L, support=V, due="2026-07-15"),
        row("4", "Rà soát, tái cấu trúc quy trình TTHC đủ điều kiện toàn trình", "Quy trình nội bộ", "Các phòng chuyên môn", "Văn phòng", "Tháng 8/2026", lead=PCM, support=V, due="2026-08-31"),
        row("5", "Công khai kết quả giải quyết TTHC trên Cổng thông tin điện tử", "Tin, bài", "Văn phòng", "Trung tâm DVVL", "Hằng tháng", lead=V, support=T, due=None),
        row("6", "Khảo sát mức độ hài lòng của doanh nghiệp đối với việc giải quyết TTHC", "Báo cáo kết quả khảo sát", "Phòng DN và GSĐT", "Văn phòng; Trung tâm DVVL", "Quý IV/2026", lead=D, support=[V, T], due="2026-12-31"),
        ["III", "CẢI CÁCH TỔ CHỨC BỘ MÁY, CÔNG VỤ", "", "", "", ""],
        row("7", "Rà soát, điều chỉnh vị trí việc làm của các phòng sau sắp xếp", "Đề án vị trí việc làm", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 9/2026", lead=V, support=ALL, due="2026-09-30"),
        row("8", "Kiểm tra kỷ luật, kỷ cương hành chính đợt 2", "Thông báo kết quả kiểm tra", "Văn phòng", "", "Quý III/2026", lead=V, due="2026-09-30"),
        ["IV", "CẢI CÁCH TÀI CHÍNH CÔNG", "", "", "", ""],
        row("9", "Công khai quyết toán ngân sách 6 tháng đầu năm", "Quyết định công khai", "Văn phòng", "", "15/7/2026", lead=V, due="2026-07-15"),
        row("10", "Hoàn thiện phương án tự chủ của đơn vị sự nghiệp", "Phương án", "Trung tâm DVVL", "Văn phòng; Sở Tài chính", "Trước 30/9/2026", lead=T, support=V, due="2026-09-30"),
        ["V", "CHÍNH QUYỀN SỐ", "", "", "", ""],
        row("11", "Cập nhật cơ sở dữ liệu doanh nghiệp trên hệ thống eHeza", "Dữ liệu được cập nhật", "Phòng DN và GSĐT", "Các phòng chuyên môn", "Thường xuyên", lead=D, support=PCM, due=None),
        row("12", "Số hóa hồ sơ đất đai, môi trường giai đoạn 2015-2020", "Hồ sơ số hóa", "Phòng TN&MT", "Văn phòng", "31/12/2026", lead=M, support=V, due="2026-12-31"),
    ]
    data = word(
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2026",
        "(Ban hành kèm theo Kế hoạch số 2940/KH-BQL ngày 22/6/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        cells(table),
    )
    return Document("PL CCHC 6 thang cuoi nam.docx", data, tasks(table), date(2026, 6, 25))


def _storms() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2702/KH-BQL",
        "Hải Phòng, ngày 03 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026",
        "Thực hiện Chỉ thị số 09/CT-UBND ngày 12/5/2026 của Chủ tịch UBND thành phố về công tác phòng, chống thiên tai năm 2026, Ban Quản lý xây dựng kế hoạch như sau:",
        "I. MỤC ĐÍCH",
        "Chủ động phòng ngừa, ứng phó kịp thời, giảm thiểu thiệt hại do thiên tai gây ra theo phương châm \"bốn tại chỗ\".",
        "II. PHÂN CÔNG NHIỆM VỤ",
        "1. Văn phòng",
        "- Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý, hoàn thành trước ngày 15/6/2026.",
        "- Xây dựng lịch trực ban trong mùa mưa bão từ ngày 15/6 đến ngày 30/10/2026.",
        "- Kiểm tra, sửa chữa mái, hệ thống thoát nước trụ sở; xong trước ngày 30/6/2026.",
        "2. Phòng Quản lý đầu tư",
        "- Đôn đốc các chủ đầu tư hạ tầng nạo vét hệ thống thoát nước các KCN, hoàn thành trước ngày 30/6/2026.",
        "- Phối hợp với Phòng Tài nguyên và Môi trường kiểm tra các công trình đang thi công dở dang.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Có văn bản yêu cầu các doanh nghiệp xây dựng phương án phòng, chống thiên tai, gửi về Ban Quản lý trước ngày 25/6/2026.",
        "- Tổng hợp thiệt hại của doanh nghiệp khi có thiên tai xảy ra.",
        "4. Phòng Quản lý lao động",
        "- Hướng dẫn doanh nghiệp bảo đảm an toàn lao động trong mùa mưa bão, nắng nóng.",
        "5. Phòng Tài nguyên và Môi trường",
        "- Kiểm tra hồ sự cố, hệ thống xử lý nước thải tập trung tại các KCN; báo cáo kết quả trước ngày 10/7/2026.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Đăng tải bản tin dự báo, cảnh báo thiên tai trên Cổng thông tin điện tử và fanpage của Ban Quản lý.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các phòng chuyên môn, đơn vị sự nghiệp báo cáo kết quả thực hiện về Văn phòng trước ngày 20/10/2026.",
        "2. Văn phòng tổng hợp, báo cáo UBND thành phố trước ngày 30/10/2026.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng để xem xét, giải quyết./.",
        "Nơi nhận:",
        "- UBND thành phố (để b/c);",
        "- Các phòng, đơn vị;",
        "- Lưu: VT, VP.",
        "KT. TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
    )
    wanted = (
        Wanted("Tham mưu kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn của Ban Quản lý, hoàn thành trước ngày 15/6/2026", (V,), due="2026-06-15"),
        Wanted("Xây dựng lịch trực ban trong mùa mưa bão từ ngày 15/6 đến ngày 30/10/2026", (V,), due="2026-10-30"),
        Wanted("Kiểm tra, sửa chữa mái, hệ thống thoát nước trụ sở; xong trước ngày 30/6/2026", (V,), due="2026-06-30"),
        Wanted("Đôn đốc các chủ đầu tư hạ tầng nạo vét hệ thống thoát nước các KCN, hoàn thành trước ngày 30/6/2026", (Q,), due="2026-06-30"),
        Wanted("kiểm tra các công trình đang thi công dở dang", (Q,), (M,)),
        Wanted("Có văn bản yêu cầu các doanh nghiệp xây dựng phương án phòng, chống thiên tai, gửi về Ban Quản lý trước ngày 25/6/2026", (D,), due="2026-06-25"),
        Wanted("Tổng hợp thiệt hại của doanh nghiệp khi có thiên tai xảy ra", (D,)),
        Wanted("Hướng dẫn doanh nghiệp bảo đảm an toàn lao động trong mùa mưa bão, nắng nóng", (L,)),
        Wanted("Kiểm tra hồ sự cố, hệ thống xử lý nước thải tập trung tại các KCN; báo cáo kết quả trước ngày 10/7/2026", (M,), due="2026-07-10"),
        Wanted("Đăng tải bản tin dự báo, cảnh báo thiên tai trên Cổng thông tin điện tử và fanpage của Ban Quản lý", (T,)),
        Wanted("báo cáo kết quả thực hiện về Văn phòng trước ngày 20/10/2026", (ALL,), due="2026-10-20"),
        Wanted("tổng hợp, báo cáo UBND thành phố trước ngày 30/10/2026", (V,), due="2026-10-30"),
    )
    return Document("KH PCTT 2026.docx", data, wanted, date(2026, 6, 5))


def _shortcomings() -> Document:
    columns = ("number", "fault", "content", "lead", "deadline", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["PHỤ LỤC KHẮC PHỤC TỒN TẠI, HẠN CHẾ SAU KIỂM TRA CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026"],
        ["(Kèm theo Thông báo số 2851/TB-BQL ngày 15/6/2026)"],
        [],
        ["TT", "Tồn tại, hạn chế", "Biện pháp khắc phục", "Đơn vị thực hiện", "Thời hạn", "Ghi chú"],
        row(1, "Hồ sơ công việc điện tử lập đạt 71%, thấp hơn yêu cầu 90%", "Lập đầy đủ hồ sơ công việc điện tử năm 2026, nộp lưu theo quy định", "Phòng Quản lý đầu tư", "30/6/2026", None, lead=Q, due="2026-06-30"),
        row(2, None, "Phân công công chức đầu mối theo dõi lập hồ sơ công việc", None, "22/6/2026", None, lead=Q, due="2026-06-22"),
        row(3, "02 TTHC chưa cập nhật quy trình nội bộ", "Cập nhật quy trình nội bộ, đăng ký trên Hệ thống giải quyết TTHC", "Phòng Quản lý lao động", "25/6/2026", None, lead=L, due="2026-06-25"),
        row(4, "Niêm yết TTHC tại Bộ phận một cửa chưa đầy đủ", "Bổ sung niêm yết, thay bảng niêm yết cũ", "Văn phòng", "20/6/2026", None, lead=V, due="2026-06-20"),
        row(5, "Tỷ lệ ký số cá nhân còn thấp", "Rà soát, đề nghị cấp mới, gia hạn chứng thư số", "Văn phòng", "Tháng 7/2026", None, lead=V, due="2026-07-31"),
        row(6, "05 hồ sơ thẩm định môi trường giải quyết quá hạn, chưa có văn bản xin lỗi", "Ban hành văn bản xin lỗi doanh nghiệp; kiểm điểm trách nhiệm cá nhân", "Phòng Tài nguyên và Môi trường", "19/6/2026", None, lead=M, due="2026-06-19"),
        row(7, "Chưa cập nhật kịp thời báo cáo giám sát trên Hệ thống quốc gia", "Cập nhật đầy đủ báo cáo giám sát, đánh giá đầu tư trên Hệ thống", "Phòng DN&GSĐT", "30/6/2026", None, lead=D, due="2026-06-30"),
        row(8, "Chuyên mục hỏi đáp trên Cổng TTĐT còn 09 câu hỏi chưa trả lời", "Trả lời dứt điểm 09 câu hỏi tồn đọng", "Trung tâm DVVL, Phòng QLLĐ", "24/6/2026", None, lead=[T, L], due="2026-06-24"),
        row(9, "Chưa tự kiểm tra công tác cải cách hành chính", "Tổ chức tự kiểm tra, gửi báo cáo về Văn phòng", "Các phòng chuyên môn", "Quý III/2026", None, lead=PCM, due="2026-09-30"),
        [],
        [None, None, None, "TL. TRƯỞNG BAN"],
        [None, None, None, "CHÁNH VĂN PHÒNG"],
    ]
    return Document("PL khac phuc ton tai.xlsx", workbook(cells(rows), merged=("B5:B6", "D5:D6")), tasks(rows), date(2026, 6, 17))


def _digital() -> Document:
    columns = ("number", "content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm"],
        row("1", "Rà soát, chuẩn hóa dữ liệu doanh nghiệp trong KCN, KKT", "Phòng DN&GSĐT", "Phòng QLĐT, Phòng QLLĐ", "30/7/2026", "Bộ dữ liệu", lead=D, support=[Q, L], due="2026-07-30"),
        row("2", "Tích hợp bản đồ GIS quy hoạch các KCN lên Cổng thông tin điện tử", "Phòng QLĐT", "Phòng TN&MT, Văn phòng", "Quý III/2026", "Bản đồ GIS", lead=Q, support=[M, V], due="2026-09-30"),
        row("3", "Kết nối dữ liệu quan trắc tự động về Ban Quản lý", "Phòng TN&MT", "Sở Nông nghiệp và Môi trường", "Tháng 11/2026", "Hệ thống kết nối", lead=M, due="2026-11-30"),
        row("4", "Tập huấn kỹ năng số, sử dụng trợ lý ảo cho công chức, viên chức", "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Trước 20/7/2026", "Lớp tập huấn", lead=V, support=ALL, due="2026-07-20"),
        row("5", "Xây dựng sàn giao dịch việc làm trực tuyến", "Trung tâm DVVL", "Phòng QLLĐ", "Năm 2026", "Sàn giao dịch", lead=T, support=L, due="2026-12-31"),
        row("6", "Đánh giá an toàn thông tin theo cấp độ", "Văn phòng", "Công an thành phố", "Tháng 8/2026", "Hồ sơ cấp độ", lead=V, due="2026-08-31"),
        row("7", "Báo cáo kết quả thực hiện Nghị quyết 57-NQ/TW", "Văn phòng", "", "Hằng tuần", "Báo cáo", lead=V, due=None),
    ]
    document = blank()
    for text in (
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
        "Số: 31/TB-BCĐ",
        "Hải Phòng, ngày 11 tháng 6 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp Ban Chỉ đạo chuyển đổi số 6 tháng đầu năm 2026",
        "Sau khi nghe Văn phòng báo cáo, Phó Trưởng ban - Phó Trưởng Ban Chỉ đạo kết luận:",
        "1. Ghi nhận kết quả 6 tháng đầu năm; tỷ lệ hồ sơ trực tuyến toàn trình đạt 88,4%.",
        "2. Yêu cầu các phòng, đơn vị thực hiện các nhiệm vụ theo bảng phân công dưới đây:",
    ):
        document.add_paragraph(text)
    listed = cells(table)
    made = document.add_table(rows=0, cols=6)
    made.style = "Table Grid"
    for one in listed:
        for cell, text in zip(made.add_row().cells, one, strict=True):
            cell.text = text
    document.add_paragraph("3. Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo Ban Chỉ đạo trước ngày 15/12/2026.")
    document.add_paragraph("Thông báo để các thành viên Ban Chỉ đạo biết, thực hiện./.")
    document.add_paragraph("TL. TRƯỞNG BAN CHỈ ĐẠO")
    out = io.BytesIO()
    document.save(out)
    wanted = (
        *tasks(table),
        Wanted("theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này, báo cáo Ban Chỉ đạo trước ngày 15/12/2026", (V,), due="2026-12-15"),
    )
    return Document("TB 31 chuyen doi so.docx", out.getvalue(), wanted, date(2026, 6, 15))


def _growth() -> Document:
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "Số: 2967/BQL-ĐT",
        "V/v triển khai các giải pháp bảo đảm mục tiêu tăng trưởng 6 tháng cuối năm 2026",
        "Hải Phòng, ngày 24 tháng 6 năm 2026",
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Thực hiện Công văn số 1903/UBND-TH ngày 19/6/2026 của UBND thành phố về kịch bản tăng trưởng 6 tháng cuối năm 2026, Trưởng ban yêu cầu:",
        "1. Giao Phòng Quản lý đầu tư:",
        "a) Chủ trì, phối hợp với Trung tâm Dịch vụ việc làm xây dựng kế hoạch xúc tiến đầu tư tại chỗ 6 tháng cuối năm, trình Trưởng ban trước ngày 10/7/2026;",
        "b) Rà soát, rút ngắn tối thiểu 50% thời gian cấp giấy chứng nhận đăng ký đầu tư, báo cáo trước ngày 31/7/2026;",
        "c) Theo dõi, hỗ trợ nhà đầu tư hoàn thiện thủ tục đối với các dự án có vốn trên 100 triệu USD.",
        "2. Giao Phòng Doanh nghiệp và Giám sát đầu tư:",
        "a) Lập danh sách các dự án dự kiến đi vào hoạt động trong 6 tháng cuối năm, gửi Phòng Quản lý đầu tư trước ngày 05/7/2026;",
        "b) Tham mưu thành lập Tổ công tác tháo gỡ khó khăn cho doanh nghiệp trong tháng 7/2026.",
        "3. Giao Phòng Tài nguyên và Môi trường chủ trì, phối hợp với UBND các xã, phường liên quan đẩy nhanh bàn giao mặt bằng sạch tại KCN Nam Tràng Cát, phấn đấu xong trong quý III/2026.",
        "4. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm xây dựng phương án cung ứng lao động cho các dự án mới, báo cáo Trưởng ban trước ngày 20/7/2026.",
        "5. Giao Văn phòng bố trí kinh phí phục vụ hoạt động xúc tiến đầu tư; đôn đốc việc thực hiện Công văn này.",
        "6. Định kỳ trước ngày 20 hằng tháng, các phòng chuyên môn, đơn vị sự nghiệp gửi kết quả thực hiện về Phòng Quản lý đầu tư.",
        "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- UBND thành phố (để b/c);",
        "- Lưu: VT, ĐT.",
        "TRƯỞNG BAN",
    )
    wanted = (
        Wanted("xây dựng kế hoạch xúc tiến đầu tư tại chỗ 6 tháng cuối năm, trình Trưởng ban trước ngày 10/7/2026", (Q,), (T,), due="2026-07-10"),
        Wanted("Rà soát, rút ngắn tối thiểu 50% thời gian cấp giấy chứng nhận đăng ký đầu tư, báo cáo trước ngày 31/7/2026", (Q,), due="2026-07-31"),
        Wanted("Theo dõi, hỗ trợ nhà đầu tư hoàn thiện thủ tục đối với các dự án có vốn trên 100 triệu USD", (Q,)),
        Wanted("Lập danh sách các dự án dự kiến đi vào hoạt động trong 6 tháng cuối năm, gửi Phòng Quản lý đầu tư trước ngày 05/7/2026", (D,), due="2026-07-05"),
        Wanted("Tham mưu thành lập Tổ công tác tháo gỡ khó khăn cho doanh nghiệp trong tháng 7/2026", (D,), due="2026-07-31"),
        Wanted("đẩy nhanh bàn giao mặt bằng sạch tại KCN Nam Tràng Cát, phấn đấu xong trong quý III/2026", (M,), due="2026-09-30"),
        Wanted("xây dựng phương án cung ứng lao động cho các dự án mới, báo cáo Trưởng ban trước ngày 20/7/2026", (L,), (T,), due="2026-07-20"),
        Wanted("bố trí kinh phí phục vụ hoạt động xúc tiến đầu tư; đôn đốc việc thực hiện Công văn này", (V,)),
        Wanted("gửi kết quả thực hiện về Phòng Quản lý đầu tư", (ALL,)),
    )
    return Document("CV 2967 tang truong.docx", data, wanted, date(2026, 6, 26))


def _monitoring_delegation() -> Document:
    columns = ("number", "content", "lead", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BẢNG PHÂN CÔNG CHUẨN BỊ TÀI LIỆU PHỤC VỤ ĐOÀN GIÁM SÁT CỦA HĐND THÀNH PHỐ"],
        ["(Đoàn giám sát làm việc tại Ban Quản lý ngày 30/6/2026)"],
        [],
        ["STT", "Nội dung chuẩn bị", "Đơn vị", "Thời gian gửi VP", "Sản phẩm"],
        row(1, "Báo cáo chung theo đề cương của Đoàn giám sát", "Văn phòng", "24/6/2026", "Báo cáo", lead=V, due="2026-06-24"),
        row(2, "Biểu số liệu dự án đầu tư giai đoạn 2021-2025", "Phòng Quản lý đầu tư", "19/6/2026", "Biểu 01, 02", lead=Q, due="2026-06-19"),
        row(3, "Báo cáo việc lựa chọn chủ đầu tư hạ tầng KCN", None, "19/6/2026", "Báo cáo chuyên đề", lead=Q, due="2026-06-19"),
        row(4, "Giải trình về các dự án chậm tiến độ", "Phòng Doanh nghiệp và Giám sát đầu tư", "19/6/2026", "Báo cáo giải trình", lead=D, due="2026-06-19"),
        row(5, "Số liệu nộp ngân sách của doanh nghiệp", None, "19/6/2026", "Biểu 03", lead=D, due="2026-06-19"),
        row(6, "Báo cáo tình hình sử dụng đất, cho thuê lại đất", "Phòng Tài nguyên và Môi trường", "20/6/2026", "Biểu 04", lead=M, due="2026-06-20"),
        row(7, "Hồ sơ cấp phép môi trường của các KCN", None, "20/6/2026", "Bản sao giấy phép", lead=M, due="2026-06-20"),
        row(8, "Số liệu lao động, nhà ở công nhân", "Phòng Quản lý lao động", "20/6/2026", "Biểu 05", lead=L, due="2026-06-20"),
        row(9, "Video giới thiệu các KCN (5 phút)", "Trung tâm Dịch vụ việc làm", "26/6/2026", "Video", lead=T, due="2026-06-26"),
    ]
    return Document(
        "phan cong doan giam sat.xlsx",
        workbook(cells(rows), merged=("A1:E1", "A2:E2", "C6:C7", "C8:C9", "C10:C11")),
        tasks(rows),
        date(2026, 6, 15),
    )


def _enterprise_questions() -> Document:
    columns = ("number", "enterprise", "question", "content", "lead", "deadline")
    row = rows_of(columns)
    table: list[Any] = [
        ["TT", "Doanh nghiệp", "Nội dung kiến nghị", "Nội dung giao giải quyết", "Đơn vị giải quyết", "Thời hạn trả lời"],
        row("1", "Công ty TNHH Bridgestone Việt Nam", "Đề nghị tăng chuyến xe buýt đến KCN Đình Vũ", "Có văn bản đề nghị Sở Xây dựng xem xét", "P. QLLĐ", "30/6/2026", lead=L, due="2026-06-30"),
        row("2", "Công ty TNHH Kyocera Việt Nam", "Thủ tục điều chỉnh tiến độ dự án kéo dài", "Làm việc trực tiếp, hướng dẫn doanh nghiệp hoàn thiện hồ sơ", "P. QLĐT", "26/6/2026", lead=Q, due="2026-06-26"),
        row("3", "Công ty CP Shinec", "Vướng mắc về đơn giá thuê đất", "Rà soát, tham mưu văn bản báo cáo UBND thành phố", "P. TN&MT", "10/7/2026", lead=M, due="2026-07-10"),
        row("4", "Công ty TNHH Pegatron Việt Nam", "Thiếu lao động phổ thông trong quý III", "Hỗ trợ kết nối tuyển dụng với các tỉnh miền núi phía Bắc", "Trung tâm", "Quý III/2026", lead=T, due="2026-09-30"),
        row("5", "Công ty TNHH Fuji Seiko", "Mất điện đột xuất nhiều lần", "Kiểm tra, khắc phục, trả lời doanh nghiệp", "Công ty Điện lực Hải Phòng", "25/6/2026", lead="Công ty Điện lực Hải Phòng", due="2026-06-25", asked=True),
        row("6", "Hiệp hội doanh nghiệp Nhật Bản", "Đề nghị tổ chức đối thoại định kỳ", "Tham mưu kế hoạch đối thoại quý III với doanh nghiệp Nhật Bản", "P. DN&GSĐT", "Trước 15/7/2026", lead=D, due="2026-07-15"),
    ]
    data = word(
        "BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG",
        "TỔNG HỢP KIẾN NGHỊ CỦA DOANH NGHIỆP VÀ PHÂN CÔNG GIẢI QUYẾT",
        "(Kèm theo Thông báo số 2870/TB-BQL ngày 16/6/2026 về kết quả Hội nghị gặp mặt doanh nghiệp quý II/2026)",
        cells(table),
        "Ghi chú: Các đơn vị gửi văn bản trả lời doanh nghiệp đồng thời gửi 01 bản về Văn phòng để theo dõi.",
    )
    return Document("kien nghi DN quy II.docx", data, tasks(table), date(2026, 6, 19))


def _zalo_notes() -> Document:
    text = """Kính gửi các anh chị, em gửi tóm tắt kết luận của Trưởng ban tại cuộc họp chiều 25/6/2026 ạ:

- Phòng QLĐT chủ trì, phối hợp Phòng TN&MT rà soát quỹ đất xây dựng nhà ở xã hội cho công nhân, báo cáo trước 03/7.
- Phòng DN&GSĐT tổng hợp số liệu ước 6 tháng gửi Thống kê thành phố trước ngày 28/6.
- Phòng QLLĐ rà soát doanh nghiệp nợ BHXH trên 3 tháng, lập danh sách gửi Trưởng ban trước 05/7.
- Trung tâm tổ chức tư vấn hướng nghiệp cho học sinh lớp 12 trong tháng 7/2026.
- Văn phòng chuẩn bị hậu cần cho chuyến thăm của Đoàn tỉnh Gyeonggi ngày 08/7/2026.
- Văn phòng, Phòng QLĐT thống nhất danh sách đoàn công tác Hàn Quốc, trình Trưởng ban trước 30/6.

Em cảm ơn các anh chị."""
    wanted = (
        Wanted("rà soát quỹ đất xây dựng nhà ở xã hội cho công nhân, báo cáo trước 03/7", (Q,), (M,), due="2026-07-03"),
        Wanted("tổng hợp số liệu ước 6 tháng gửi Thống kê thành phố trước ngày 28/6", (D,), due="2026-06-28"),
        Wanted("rà soát doanh nghiệp nợ BHXH trên 3 tháng, lập danh sách gửi Trưởng ban trước 05/7", (L,), due="2026-07-05"),
        Wanted("tổ chức tư vấn hướng nghiệp cho học sinh lớp 12 trong tháng 7/2026", (T,), due="2026-07-31"),
        Wanted("chuẩn bị hậu cần cho chuyến thăm của Đoàn tỉnh Gyeonggi ngày 08/7/2026", (V,), due="2026-07-08"),
        Wanted("thống nhất danh sách đoàn công tác Hàn Quốc, trình Trưởng ban trước 30/6", (V, Q), due="2026-06-30"),
    )
    return Document("tom tat hop 25.6.txt", text.encode(), wanted, date(2026, 6, 26))
