"""Ten more documents, measured cold after the fourth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.papers import word
from tests.plans.fourth import _of as of
from tests.plans.sheet import ALL, PCM, Document, L, M, Q, T, V, Wanted


def documents() -> Iterator[Document]:
    yield of(
        "ctct.xlsx",
        ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA BAN QUẢN LÝ", "(Kèm theo Quyết định số 1999/QĐ-BQL ngày 28/12/2026)"],
        "TT | Nội dung công việc | Đơn vị chủ trì soạn thảo | Đơn vị phối hợp | Thời gian trình Trưởng ban | Ghi chú",
        "ncLSd.",
        """
        I | CÔNG TÁC QUY HOẠCH
        1 | Điều chỉnh quy hoạch chung Khu kinh tế Đình Vũ - Cát Hải | Phòng Quản lý đầu tư | P. TN&MT | Tháng 4 | => Q / M / 2027-04-30
        2 | Cắm mốc giới khu phi thuế quan | Phòng Tài nguyên và Môi trường | Phòng QLĐT | Quý III | => M / Q / 2027-09-30
        II | CÔNG TÁC LAO ĐỘNG
        3 | Kế hoạch thanh tra lao động | Phòng Quản lý lao động | | 28/02 | => L / / 2027-02-28
        4 | Ngày hội việc làm | Trung tâm Dịch vụ việc làm | P. QLLĐ | 15/6/2027 | => T / L / 2027-06-15
        | Tổng cộng: 04 | | | |
        """,
        on=date(2026, 12, 28),
    )
    yield of(
        "ket-luan-hop.docx",
        ["BAN QUẢN LÝ KHU KINH TẾ", "PHỤ LỤC NHIỆM VỤ SAU CUỘC HỌP NGÀY 12/8/2026"],
        "STT | Nhiệm vụ giao | Đơn vị | Phối hợp với | Hạn thực hiện | Sản phẩm",
        "ncLSdP",
        """
        1 | Báo cáo tiến độ thu hồi đất KCN Tràng Cát | P. TN&MT | P. QLĐT | 20/8/2026 | Báo cáo => M / Q / 2026-08-20
        2 | Làm việc với Điện lực về cấp điện cho KCN | P. DN&GSĐT | | tuần 3 tháng 8 | Biên bản => D / / 2026-08-23
        3 | Rà soát hợp đồng thuê đất | P. QLĐT | VP, P. TN&MT | 31/8 | Bảng tổng hợp => Q / V M / 2026-08-31
        """,
        on=date(2026, 8, 12),
    )
    yield of(
        "phan-cong-cchc.docx",
        ["(Kèm theo Kế hoạch số 330/KH-BQL ngày 24/01/2024)", "PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        "TT | NỘI DUNG, NHIỆM VỤ | SẢN PHẨM, KẾT QUẢ | ĐƠN VỊ CHỦ TRÌ THỰC HIỆN | ĐƠN VỊ PHỐI HỢP | THỜI GIAN HOÀN THÀNH",
        "ncPLSd",
        """
        I | CẢI CÁCH THỂ CHẾ | | | |
        1 | Kiểm tra, rà soát văn bản QPPL | Báo cáo | Văn phòng | Các phòng chuyên môn | 30/11/2024 => V / PCM / 2024-11-30
        2 | Theo dõi thi hành pháp luật | Kế hoạch, báo cáo | Văn phòng | Các phòng chuyên môn, đơn \
vị sự nghiệp | Quý IV/2024 => V / ALL / 2024-12-31
        II | CẢI CÁCH TTHC | | | |
        3 | Công bố TTHC sửa đổi, bổ sung | Quyết định | Các phòng chuyên môn | Văn phòng | Thường xuyên => PCM / V /
        4 | Đối thoại với doanh nghiệp | Hội nghị | P. DN&GSĐT | P. QLLĐ, TT DVVL | Tháng 6, tháng 12 => D / L T / 2024-06-30
        """,
        on=date(2024, 1, 24),
    )
    yield of(
        "so-theo-doi.csv",
        [],
        "STT | Số văn bản | Ngày văn bản | Nội dung chỉ đạo | Đơn vị được giao | Thời hạn | Tình hình thực hiện",
        "n..cLd.",
        """
        1 | 88/TB-UBND | 05/02/2026 | Khẩn trương hoàn thành hạ tầng KCN Nam Đình Vũ | P. QLĐT | 30/6/2026 | Đang làm => Q / / 2026-06-30
        2 | 91/TB-UBND | 07/02/2026 | Báo cáo số liệu lao động nước ngoài | P. QLLĐ | 15/02/2026 | Đã gửi => L / / 2026-02-15
        3 | 95/TB-UBND | 09/02/2026 | Tăng cường công tác bảo vệ môi trường | P. TN&MT | | => M / /
        """,
        on=date(2026, 2, 10),
    )
    yield of(
        "viec-cua-phong.xlsx",
        ["PHÂN CÔNG CÔNG VIỆC THÁNG 9/2026"],
        "TT | Công việc | Phòng phụ trách | Ngày bắt đầu | Ngày phải xong | Kết quả cần có",
        "ncL.dP",
        """
        1 | Tổng hợp ý kiến doanh nghiệp | Phòng Doanh nghiệp và Giám sát đầu tư | 01/9/2026 | 10/9/2026 | Báo cáo => D / / 2026-09-10
        2 | Kiểm kê tài sản | Văn phòng | 05/9/2026 | cuối tháng | Biên bản kiểm kê => V / / 2026-09-30
        3 | Mở lớp kỹ năng phỏng vấn | TT DVVL | 10/9/2026 | 25/9/2026 | Lớp học => T / / 2026-09-25
        """,
        on=date(2026, 8, 31),
    )
    yield of(
        "cam-ket.docx",
        ["CÁC CHỈ TIÊU, NHIỆM VỤ CAM KẾT NĂM 2026"],
        "TT | Nhiệm vụ cam kết | Người đứng đầu phụ trách | Đơn vị thực hiện | Mốc thời gian | Tỷ lệ hoàn thành",
        "nc.Ld.",
        """
        1 | 100% hồ sơ giải quyết đúng hạn | Trần Văn Minh | Phòng QLĐT | Cả năm 2026 | 60% => Q / / 2026-12-31
        2 | 90% hồ sơ công việc điện tử | Nguyễn Thu Hà | Văn phòng | 31/12/2026 | 75% => V / / 2026-12-31
        """,
        on=date(2026, 1, 5),
    )
    yield Document(
        "tb-601.txt",
        """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
Số: 601/TB-BQL
Hải Phòng, ngày 06 tháng 5 năm 2026
THÔNG BÁO
Kết luận của Phó Trưởng ban tại buổi làm việc với các chủ đầu tư hạ tầng
Sau khi nghe các ý kiến phát biểu, Phó Trưởng ban kết luận và giao nhiệm vụ như sau:
1. Phòng Quản lý đầu tư: tổng hợp kiến nghị của chủ đầu tư, trình Trưởng ban trước ngày 15/5/2026.
2. Phòng Tài nguyên và Môi trường:
- Hướng dẫn hồ sơ xin cấp phép môi trường;
- Kiểm tra hệ thống quan trắc tự động trước ngày 30/5/2026.
3. Giao Phòng Quản lý lao động phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng \
quý III/2026, báo cáo trước ngày 20/6/2026.
4. Văn phòng đôn đốc, tổng hợp báo cáo định kỳ hằng tháng.
Văn phòng thông báo để các phòng, đơn vị biết, triển khai thực hiện./.
""".encode(),
        (
            Wanted("Tổng hợp kiến nghị của chủ đầu tư, trình Trưởng ban trước ngày 15/5/2026", (Q,), due="2026-05-15"),
            Wanted("Hướng dẫn hồ sơ xin cấp phép môi trường", (M,)),
            Wanted("Kiểm tra hệ thống quan trắc tự động trước ngày 30/5/2026", (M,), due="2026-05-30"),
            Wanted("Khảo sát nhu cầu tuyển dụng quý III/2026, báo cáo trước ngày 20/6/2026", (L,), (T,), due="2026-06-20"),
            Wanted("Đôn đốc, tổng hợp báo cáo định kỳ hằng tháng", (V,), due="2026-05-31"),
        ),
        on=date(2026, 5, 6),
    )
    yield Document(
        "giao-viec.docx",
        word(
            "V/v phân công nhiệm vụ chuẩn bị Hội nghị xúc tiến đầu tư",
            "Trưởng ban giao các phòng, đơn vị thực hiện một số nội dung sau:",
            "1. Văn phòng",
            "a) Chuẩn bị hội trường, khánh tiết;",
            "b) Mời đại biểu, hoàn thành trước ngày 10/10/2026.",
            "2. Phòng Quản lý đầu tư",
            "a) Xây dựng tài liệu giới thiệu dự án trước ngày 05/10/2026;",
            "b) Liên hệ nhà đầu tư Nhật Bản, Hàn Quốc.",
            "3. Các phòng chuyên môn, đơn vị sự nghiệp",
            "- Cử cán bộ tham gia tổ giúp việc trước ngày 01/10/2026.",
        ),
        (
            Wanted("Chuẩn bị hội trường, khánh tiết", (V,)),
            Wanted("Mời đại biểu, hoàn thành trước ngày 10/10/2026", (V,), due="2026-10-10"),
            Wanted("Xây dựng tài liệu giới thiệu dự án trước ngày 05/10/2026", (Q,), due="2026-10-05"),
            Wanted("Liên hệ nhà đầu tư Nhật Bản, Hàn Quốc", (Q,)),
            Wanted("Cử cán bộ tham gia tổ giúp việc trước ngày 01/10/2026", (ALL,), due="2026-10-01"),
        ),
        on=date(2026, 9, 20),
    )
    yield Document(
        "nhom.txt",
        """Việc tuần này nhé:
1) VP - gửi giấy mời họp khối trước 12/3
2) P. QLĐT: chốt danh mục dự án kêu gọi đầu tư, hạn 14/3
3) Các phòng chuyên môn: gửi báo cáo quý I về VP trước ngày 13/3/2026
""".encode(),
        (
            Wanted("Gửi giấy mời họp khối trước 12/3", (V,), due="2026-03-12"),
            Wanted("Chốt danh mục dự án kêu gọi đầu tư, hạn 14/3", (Q,), due="2026-03-14"),
            Wanted("Gửi báo cáo quý I về VP trước ngày 13/3/2026", (PCM,), due="2026-03-13"),
        ),
        on=date(2026, 3, 9),
    )
    yield of(
        "nq-03.xlsx",
        ["PHỤ LỤC", "NHIỆM VỤ TRIỂN KHAI NGHỊ QUYẾT SỐ 57-NQ/TW"],
        "TT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời gian hoàn thành",
        "ncLSPd",
        """
        1 | Ban hành kế hoạch dữ liệu mở | Văn phòng | Các phòng chuyên môn | Kế hoạch | 6/2026 => V / PCM / 2026-06-30
        2 | Đào tạo nhân lực số | Trung tâm Dịch vụ việc làm | Văn phòng | Lớp đào tạo | Hằng năm => T / V / 2026-12-31
        3 | Hỗ trợ doanh nghiệp đổi mới sáng tạo | Phòng DN và GSĐT | Phòng QLĐT | Chương trình hỗ \
trợ | 2026 và những năm tiếp theo => D / Q /
        4 | Nâng cấp trung tâm điều hành | Văn phòng | | Hệ thống | Tháng 12/2026 => V / / 2026-12-31
        """,
        on=date(2026, 1, 15),
    )
