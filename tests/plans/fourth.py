"""Ten more documents, measured cold after the third; half of them are in running text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted

_SHORT = {"V": V, "Q": Q, "D": D, "L": L, "M": M, "T": T, "PCM": PCM, "ALL": ALL}


def documents() -> Iterator[Document]:
    yield _of(
        "hop-giao-ban.docx",
        ["VĂN PHÒNG BAN", "BẢNG PHÂN CÔNG NHIỆM VỤ SAU GIAO BAN THÁNG 2/2025"],
        "Stt | Nội dung, nhiệm vụ | Phòng/đơn vị chủ trì | Phòng/đơn vị phối hợp | Thời hạn hoàn thành, báo cáo | Kết quả, sản phẩm",
        "ncLSdP",
        """
        1 | Dự thảo báo cáo tự chấm điểm CCHC | Văn phòng | Các phòng chuyên môn | 28/02/2025 | Báo cáo => V / PCM / 2025-02-28
        2 | Cập nhật trang vàng doanh nghiệp | Phòng DN & GSĐT | TT Dịch vụ việc làm | Trong tháng 3/2025 | Danh bạ => D / T / 2025-03-31
        3 | Soát xét hồ sơ miễn giấy phép lao động | Phòng Quản lý lao động | | thứ Sáu 28/02 | Danh sách => L / / 2025-02-28
        4 | Đôn đốc nộp báo cáo môi trường định kỳ | Phòng Tài nguyên và Môi trường | P. DN&GSĐT | \
hết quý I | Công văn => M / D / 2025-03-31
        5 | Trực bộ phận một cửa | Phòng QLĐT, Phòng QLLĐ | Văn phòng | Hằng ngày | => Q L / V / 2025-02-17
        """,
        on=date(2025, 2, 17),
    )
    yield _of(
        "ke-hoach-dao-tao.xlsx",
        ["KẾ HOẠCH", "ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM 2026", "(Kèm theo Kế hoạch số 88/KH-BQL ngày 05/01/2026)"],
        "TT | Tên lớp, nội dung | Số lượng | Đơn vị tổ chức thực hiện | Đơn vị phối hợp | Dự kiến thời gian | Kinh phí",
        "nc.LSd.",
        """
        I | BỒI DƯỠNG TRONG NƯỚC
        1 | Lớp chuyên viên chính | 03 | Văn phòng | | Quý II/2026 | 30 => V / / 2026-06-30
        2 | Tập huấn phòng cháy chữa cháy | 100 | Văn phòng | Các phòng chuyên môn | Tháng 5 | 20 => V / PCM / 2026-05-31
        II | BỒI DƯỠNG NƯỚC NGOÀI
        3 | Học tập mô hình khu thương mại tự do | 05 | Phòng Quản lý đầu tư | Văn phòng | Tháng 9/2026 | 500 => Q / V / 2026-09-30
        | TỔNG CỘNG | 108 | | | | 550
        """,
        on=date(2026, 1, 5),
    )
    yield _of(
        "theo-doi-cv.xlsx",
        ["DANH SÁCH VĂN BẢN CẦN XỬ LÝ"],
        "Số đến | Số ký hiệu văn bản | Ngày ban hành | Trích yếu "
        "| Đơn vị xử lý chính | Đơn vị phối hợp xử lý | Hạn trả lời | Kết quả xử lý",
        "nyickSd.".replace("k", "L"),
        """
        120 | 411/UBND-XD | 20/02/2025 | \
Về việc tham gia ý kiến đồ án quy hoạch chung xã Lưu Kiếm | Phòng QLĐT | P. TNMT | 27/02/2025 | => Q / M / 2025-02-27
        121 | 98/SLĐ | 21/02/2025 | Cung cấp số liệu lao động nước ngoài | Phòng QLLĐ | | 25/02/2025 | Đã xử lý => L / / 2025-02-25
        122 | 512/STNMT | 21/02/2025 | Phối hợp đoàn kiểm tra liên ngành | Phòng TNMT | Văn phòng | 03/3/2025 | => M / V / 2025-03-03
        """,
        on=date(2025, 2, 21),
    )
    yield _of(
        "danh-gia.docx",
        [
            "PHỤ LỤC 2",
            "RÀ SOÁT, HOÀN THIỆN NỘI DUNG PHỤC VỤ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023",
            "(Kèm theo Thông báo số     /TB-BQL ngày     /11/2023)",
        ],
        "TT | Lĩnh vực/tiêu chí | Nội dung cần hoàn thiện | Tài liệu kiểm chứng | Phân công thực hiện | Hạn hoàn thành",
        "n.cPLd",
        """
        1 | Chỉ đạo điều hành | Tổng hợp văn bản chỉ đạo CCHC năm 2023 | Danh mục văn bản | \
Văn phòng | Trước ngày 14/11/2023 => V / / 2023-11-14
        2 | Thủ tục hành chính | Rà soát hồ sơ quá hạn, xin lỗi tổ chức, cá nhân | Thư xin lỗi | \
Các phòng chuyên môn | 14/11 => PCM / / 2023-11-14
        3 | Chính quyền số | Ký số 100% văn bản đi | Ảnh chụp màn hình | \
Các phòng chuyên môn, đơn vị sự nghiệp | 14/11 => ALL / / 2023-11-14
        4 | Tuyên truyền | Đăng 10 tin, bài về CCHC | Đường link | Trung tâm Dịch vụ việc làm | 10/11 => T / / 2023-11-10
        """,
        on=date(2023, 11, 2),
    )
    yield _of(
        "nhiem-vu-chinh-phu.xlsx",
        ["TỔNG HỢP NHIỆM VỤ CHÍNH PHỦ, THỦ TƯỚNG GIAO"],
        "TT | Nhiệm vụ cụ thể | Văn bản | Thời hạn theo văn bản | Đơn vị tham mưu | Tiến độ | Kết quả đến 31/3/2025",
        "ncydL..",
        """
        1 | Tháo gỡ khó khăn cho các dự án năng lượng | Công điện 22/CĐ-TTg | 30/4/2025 | \
Phòng Quản lý đầu tư | 60% | Đã có báo cáo sơ bộ => Q / / 2025-04-30
        2 | Cắt giảm 30% chi phí tuân thủ | Nghị quyết 66/NQ-CP | 31/12/2025 | Các phòng chuyên môn | 20% | => PCM / / 2025-12-31
        3 | Báo cáo tình hình cung ứng lao động | Chỉ thị 08/CT-TTg | Hằng quý | Phòng Quản lý lao động | | => L / / 2025-06-30
        """,
        on=date(2025, 4, 1),
    )
    yield _of(
        "cong-viec.csv",
        [],
        "Người giao | Công việc | Phòng nhận việc | Ngày giao | Hạn hoàn thành | Sản phẩm",
        ".cL.dP",
        """
        Trưởng ban | Chuẩn bị bài phát biểu lễ khởi công | Văn phòng | 02/06/2025 | 06/06/2025 | Bài phát biểu => V / / 2025-06-06
        PTB Hải | Làm rõ phản ánh của báo chí | P. TN&MT | 02/06/2025 | 04/06/2025 | Báo cáo => M / / 2025-06-04
        PTB Long | Gặp mặt nhà đầu tư Singapore | P. QLĐT | 03/06/2025 | 10/06/2025 | Kế hoạch đón tiếp => Q / / 2025-06-10
        """,
        on=date(2025, 6, 3),
    )
    yield _of(
        "chuyen-doi-so.docx",
        ["Phụ lục kèm theo Kế hoạch số 61/KH-BQL ngày 12/02/2025", "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025"],
        "TT | Nhiệm vụ | Thời gian bắt đầu | Thời gian hoàn thành | Đơn vị chủ trì, phối hợp | Sản phẩm",
        "nc.dBP",
        """
        A | HẠ TẦNG SỐ
        1 | Nâng cấp đường truyền | 3/2025 | 6/2025 | Văn phòng chủ trì | Hợp đồng => V / / 2025-06-30
        2 | Thuê phần mềm quản lý khu công nghiệp | 4/2025 | 10/2025 | \
Chủ trì: P. DN&GSĐT; Phối hợp: Văn phòng, P. QLĐT | Phần mềm => D / V Q / 2025-10-31
        B | DỮ LIỆU SỐ
        3 | Làm sạch dữ liệu giấy phép lao động | 2/2025 | 5/2025 | P. QLLĐ; phối hợp: Trung tâm | Dữ liệu => L / T / 2025-05-31
        """,
        on=date(2025, 2, 12),
    )
    yield from _in_words()


def _in_words() -> Iterator[Document]:
    yield Document(
        "chi-dao.txt",
        """BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG
Số: 905/BQL-VP
Hải Phòng, ngày 20 tháng 3 năm 2025
V/v triển khai thực hiện kết luận của Chủ tịch UBND thành phố
Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp.
Thực hiện Thông báo số 118/TB-UBND ngày 14/3/2025 của UBND thành phố, Trưởng ban có ý kiến chỉ đạo như sau:
1. Giao Phòng Quản lý đầu tư tham mưu phương án mở rộng KCN Nomura, báo cáo Trưởng ban trước ngày 05/4/2025.
2. Giao Phòng Tài nguyên và Môi trường phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư cắm mốc ranh giới khu phi thuế quan, \
hoàn thành trong quý II/2025.
3. Trung tâm Dịch vụ việc làm tổ chức 02 phiên giao dịch việc làm lưu động trước ngày 30/6/2025.
4. Văn phòng theo dõi, đôn đốc, định kỳ hằng tháng tổng hợp báo cáo Trưởng ban.
Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.
""".encode(),
        (
            Wanted("Tham mưu phương án mở rộng KCN Nomura, báo cáo Trưởng ban trước ngày 05/4/2025", (Q,), due="2025-04-05"),
            Wanted("Cắm mốc ranh giới khu phi thuế quan, hoàn thành trong quý II/2025", (M,), (D,), due="2025-06-30"),
            Wanted("Tổ chức 02 phiên giao dịch việc làm lưu động trước ngày 30/6/2025", (T,), due="2025-06-30"),
            Wanted("Theo dõi, đôn đốc, định kỳ hằng tháng tổng hợp báo cáo Trưởng ban", (V,), due="2025-03-31"),
        ),
        on=date(2025, 3, 20),
    )
    yield Document(
        "phu-luc.docx",
        word(
            "PHỤ LỤC",
            "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN THÔNG BÁO KẾT LUẬN",
            "(Kèm theo Thông báo số 4887/TB-BQL ngày 01/11/2024)",
            "I. Phòng Quản lý lao động",
            "- Rà soát 100% hồ sơ đăng ký nội quy lao động;",
            "- Công khai danh sách doanh nghiệp chậm đóng bảo hiểm xã hội trước ngày 15/12/2024.",
            "II. Phòng Tài nguyên và Môi trường",
            "- Kiểm kê nguồn thải tại các khu công nghiệp, xong trước 20/12/2024;",
            "- Phối hợp với Văn phòng xây dựng bản đồ số.",
            "III. Các phòng chuyên môn, đơn vị sự nghiệp",
            "- Lập hồ sơ công việc điện tử, bảo đảm tối thiểu 90%.",
        ),
        (
            Wanted("Rà soát 100% hồ sơ đăng ký nội quy lao động", (L,)),
            Wanted("Công khai danh sách doanh nghiệp chậm đóng bảo hiểm xã hội trước ngày 15/12/2024", (L,), due="2024-12-15"),
            Wanted("Kiểm kê nguồn thải tại các khu công nghiệp, xong trước 20/12/2024", (M,), due="2024-12-20"),
            Wanted("Xây dựng bản đồ số", (M,), (V,)),
            Wanted("Lập hồ sơ công việc điện tử, bảo đảm tối thiểu 90%", (ALL,)),
        ),
        on=date(2024, 11, 4),
    )
    yield Document(
        "nhan-tin.txt",
        """Chị ơi Trưởng ban giao thêm mấy việc
a) VP: làm giấy mời họp 15/5 (xong trước 9/5)
b) P. QLĐT, P. DN&GSĐT: rà số liệu giải ngân, gửi trước ngày 12/5
c) P.QLLĐ: nắm tình hình công nhân Công ty Regina nghỉ việc tập thể, báo cáo trong ngày 07/5
""".encode(),
        (
            Wanted("Làm giấy mời họp 15/5 (xong trước 9/5)", (V,), due="2025-05-09"),
            Wanted("Rà số liệu giải ngân, gửi trước ngày 12/5", (Q, D), due="2025-05-12"),
            Wanted("Nắm tình hình công nhân Công ty Regina nghỉ việc tập thể, báo cáo trong ngày 07/5", (L,), due="2025-05-07"),
        ),
        on=date(2025, 5, 6),
    )


def _of(name: str, titles: Sequence[str], header: str, roles: str, body: str, *, on: date) -> Document:
    """`roles`: a letter for each column: n number, c content, L lead, S support, B both, d deadline, P product; others tell nothing."""
    rows: list[list[Any]] = [_split(header)]
    wanted = []
    for line in body.strip().splitlines():
        cells, _, meant = line.strip().partition(" => ")
        if not meant and "=> " in line:
            cells, _, meant = line.strip().partition("=> ")
        row = _split(cells)
        rows.append(row)
        if meant:
            lead, support, due = (part.strip() for part in meant.split("/"))
            product = row[roles.index("P")] if "P" in roles and len(row) > roles.index("P") else ""
            wanted.append(Wanted(row[roles.index("c")], _units(lead), _units(support), product, due or None))
    shown = [[cell or None for cell in row] for row in rows]
    if name.endswith(".xlsx"):
        data = workbook([*([title] for title in titles), *shown])
    elif name.endswith(".docx"):
        data = word(*titles, rows)
    else:
        data = "\n".join(";".join(row) for row in rows).encode()
    return Document(name, data, tuple(wanted), on=on)


def _split(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().split("|")]


def _units(letters: str) -> tuple[str, ...]:
    return tuple(_SHORT[one] for one in letters.split())
