"""Ten documents written after the reader had been mended on the first twelve; on these it was measured cold, then mended again."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks


def documents() -> Iterator[Document]:
    yield _party_annex()
    yield _groups_of_tasks()
    yield _nested_conclusion()
    yield _plain_words()
    yield _forwarded()
    yield _cut_by_a_page()
    yield _ticked()
    yield _decision()
    yield _without_diacritics()
    yield _quarter_plan()


def _party_annex() -> Document:
    columns = ("number", "paper", "content", "product", "deadline", "lead", "said", "now", "ask")
    row = rows_of(columns)
    rows: list[Any] = [
        [
            "STT",
            "VĂN BẢN GIAO VIỆC",
            "NHIỆM VỤ",
            "KẾT QUẢ YÊU CẦU",
            "THỜI GIAN HOÀN THÀNH",
            "CƠ QUAN THỰC HIỆN",
            "TIẾN ĐỘ",
            "KẾT QUẢ HIỆN NAY",
            "ĐỀ XUẤT, KIẾN NGHỊ",
        ],
        ["I", "NHIỆM VỤ CÓ THỜI HẠN", "", "", "", "", "", "", ""],
        row(
            "1",
            "Thông báo số 402-TB/TU ngày 14/11/2024",
            "Rà soát, đề xuất danh mục các khu công nghiệp cần điều chỉnh quy hoạch",
            "Báo cáo của Ban cán sự",
            "Tháng 3/2025",
            "Chủ trì: Phòng Quản lý đầu tư\nPhối hợp: Phòng Tài nguyên và Môi trường",
            "Trong hạn",
            "Đang lấy ý kiến",
            "",
            lead=Q,
            support=M,
            due="2025-03-31",
        ),
        row(
            "2",
            "Nghị quyết số 03-NQ/TU",
            "Xây dựng mô hình khu công nghiệp sinh thái tại KCN Nam Cầu Kiền",
            "Đề án",
            "2025",
            "Chủ trì: Phòng TN&MT; phối hợp: P. DN&GSĐT, Trung tâm",
            "Trong hạn",
            "",
            "",
            lead=M,
            support=[D, T],
            due="2025-12-31",
        ),
        row(
            "3",
            "Kế hoạch 210-KH/TU ngày 06/01/2025",
            "Tổ chức gặp mặt, đối thoại với công nhân lao động",
            "Hội nghị",
            "Trước 15/5/2025",
            "Phòng Quản lý lao động",
            "",
            "",
            "",
            lead=L,
            due="2025-05-15",
        ),
        ["II", "NHIỆM VỤ KHÔNG CÓ THỜI HẠN, THƯỜNG XUYÊN, ĐỊNH KỲ", "", "", "", "", "", "", ""],
        row(
            "4",
            "",
            "Giữ gìn đoàn kết, thực hiện nghiêm quy chế dân chủ ở cơ quan",
            "",
            "Thường xuyên",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "",
            "",
            "",
            lead=ALL,
        ),
        row(
            "5",
            "Chỉ thị 35-CT/TW",
            "Báo cáo kết quả học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
            "Báo cáo",
            "Định kỳ 6 tháng, năm",
            "Văn phòng",
            "",
            "",
            "",
            lead=V,
            due="2025-06-30",
        ),
    ]
    return Document(
        "danh-muc-tu.docx", word("ĐẢNG BỘ BAN QUẢN LÝ KHU KINH TẾ", "DANH MỤC NHIỆM VỤ THÀNH UỶ GIAO", cells(rows)), tasks(rows)
    )


def _groups_of_tasks() -> Document:
    head = [
        "STT",
        "Nhóm nhiệm vụ",
        "Nội dung công việc cụ thể",
        "Đơn vị tham mưu chính",
        "Đơn vị tham gia",
        "Dự kiến hoàn thành",
        "Minh chứng",
    ]
    rows: list[list[Any]] = [
        ["KẾ HOẠCH PHÁT TRIỂN DOANH NGHIỆP TRONG KHU CÔNG NGHIỆP NĂM 2025"],
        ["(Ban hành kèm theo Kế hoạch số 101/KH-BQL ngày 20 tháng 01 năm 2025)"],
        head,
        [
            1,
            "Hỗ trợ doanh nghiệp",
            "Công khai danh mục thủ tục hành chính trên trang thông tin",
            "Phòng QLĐT",
            "Văn phòng",
            "15/2",
            "Đường link",
        ],
        [2, None, "Giải đáp vướng mắc qua đường dây nóng", "Phòng DN và Giám sát ĐT", "Các phòng chuyên môn", "hằng ngày", "Sổ ghi"],
        [3, None, "Tập huấn chính sách lao động cho 50 doanh nghiệp", "Phòng Quản lý LĐ", "TT Dịch vụ việc làm", "tháng 8", "Danh sách"],
        [
            4,
            "Giám sát sau cấp phép",
            "Kiểm tra tiến độ góp vốn của các dự án FDI",
            "P. Doanh nghiệp và Giám sát đầu tư",
            None,
            "quý 2",
            "Kết luận kiểm tra",
        ],
        [
            5,
            None,
            "Thu hồi dự án chậm triển khai quá 24 tháng",
            "P. Quản lý đầu tư",
            "P.DN&GSĐT; P.TN&MT",
            "31.10.2025",
            "Quyết định thu hồi",
        ],
    ]
    wanted = (
        Wanted("Công khai danh mục thủ tục hành chính trên trang thông tin", (Q,), (V,), "Đường link", "2025-02-15"),
        Wanted("Giải đáp vướng mắc qua đường dây nóng", (D,), (PCM,), "Sổ ghi", "2025-01-20"),
        Wanted("Tập huấn chính sách lao động cho 50 doanh nghiệp", (L,), (T,), "Danh sách", "2025-08-31"),
        Wanted("Kiểm tra tiến độ góp vốn của các dự án FDI", (D,), (), "Kết luận kiểm tra", "2025-06-30"),
        Wanted("Thu hồi dự án chậm triển khai quá 24 tháng", (Q,), (D, M), "Quyết định thu hồi", "2025-10-31"),
    )
    return Document("kh-101.xlsx", workbook(rows, merged=["B4:B6", "B7:B8", "A1:G1", "A2:G2"]), wanted, on=date(2025, 1, 20))


def _nested_conclusion() -> Document:
    text = """**Số: 77/TB-BQL**

Hải Phòng, ngày 03 tháng 3 năm 2025

THÔNG BÁO

**Ý kiến kết luận của Phó Trưởng ban Vũ Hải Long tại buổi kiểm tra KCN DEEP C**

Ngày 28/02/2025, Phó Trưởng ban đã đi kiểm tra thực tế và làm việc với chủ đầu tư. Sau khi kiểm tra, Phó Trưởng ban có ý kiến như sau:

I. ĐÁNH GIÁ CHUNG

Chủ đầu tư đã nghiêm túc triển khai các hạng mục hạ tầng. Tuy nhiên, tiến độ trạm xử lý nước thải giai đoạn 2 còn chậm.

II. NHIỆM VỤ TRONG THỜI GIAN TỚI

1. Phòng Tài nguyên và Môi trường:

a) Đôn đốc chủ đầu tư hoàn thành trạm xử lý nước thải giai đoạn 2 trước ngày 30/6/2025.

b) Hướng dẫn lập hồ sơ cấp giấy phép môi trường.

2. Phòng Quản lý đầu tư:

- Tham mưu điều chỉnh tiến độ dự án, báo cáo Lãnh đạo Ban trước ngày 20/3/2025;

- Phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư rà soát các dự án thứ cấp chưa triển khai.

3. Phòng Quản lý lao động: Kiểm tra việc sử dụng lao động nước ngoài, hoàn thành trong quý II/2025.

4. Văn phòng: Tổng hợp kết quả thực hiện, báo cáo Phó Trưởng ban định kỳ hằng tháng.

Trên đây là ý kiến kết luận của Phó Trưởng ban, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.

TL. TRƯỞNG BAN
CHÁNH VĂN PHÒNG
"""
    wanted = (
        Wanted("Đôn đốc chủ đầu tư hoàn thành trạm xử lý nước thải giai đoạn 2 trước ngày 30/6/2025", (M,), due="2025-06-30"),
        Wanted("Hướng dẫn lập hồ sơ cấp giấy phép môi trường", (M,)),
        Wanted("Tham mưu điều chỉnh tiến độ dự án, báo cáo Lãnh đạo Ban trước ngày 20/3/2025", (Q,), due="2025-03-20"),
        Wanted("Rà soát các dự án thứ cấp chưa triển khai", (Q,), (D,)),
        Wanted("Kiểm tra việc sử dụng lao động nước ngoài, hoàn thành trong quý II/2025", (L,), due="2025-06-30"),
        Wanted("Tổng hợp kết quả thực hiện, báo cáo Phó Trưởng ban định kỳ hằng tháng", (V,), due="2025-03-31"),
    )
    return Document("tb-77.md", text.encode(), wanted, on=date(2025, 3, 3))


def _plain_words() -> Document:
    columns = ("number", "content", "lead", "deadline", "with")
    row = rows_of(columns)
    rows: list[Any] = [
        ["#", "Việc", "Ai làm", "Bao giờ xong", "Ai giúp"],
        row(1, "In tài liệu họp tổng kết", "Văn phòng", datetime(2025, 1, 20), None, lead=V, due="2025-01-20"),
        row(
            2,
            "Chốt danh sách doanh nghiệp dự gặp mặt đầu năm",
            "Trung tâm",
            datetime(2025, 1, 22),
            "P. DN&GSĐT",
            lead=T,
            support=D,
            due="2025-01-22",
        ),
        row(3, "Gửi thư mời khách quốc tế", "P. QLĐT", datetime(2025, 1, 23), "Văn phòng", lead=Q, support=V, due="2025-01-23"),
        row(4, "Chuẩn bị quà lưu niệm", "Văn phòng", "23/1", "Trung tâm", lead=V, support=T, due="2025-01-23"),
    ]
    return Document("viec.xlsx", workbook(cells(rows)), tasks(rows))


def _forwarded() -> Document:
    text = """Các việc anh Long giao tuần này, chị nhập giúp em:
1. P.QLĐT: báo cáo nhanh số liệu thu hút FDI tháng 1, trước 20/1
2. P. TN&MT: kiểm tra hiện trường bãi đổ thải KCN Đình Vũ, báo cáo trong tuần
3. VP: bố trí xe cho đoàn công tác ngày 22/01
4. Trung tâm: gửi danh sách lao động đăng ký về quê đón Tết (hạn 18/1)
"""
    wanted = (
        Wanted("Báo cáo nhanh số liệu thu hút FDI tháng 1, trước 20/1", (Q,), due="2025-01-20"),
        Wanted("Kiểm tra hiện trường bãi đổ thải KCN Đình Vũ, báo cáo trong tuần", (M,), due="2025-01-19"),
        Wanted("Bố trí xe cho đoàn công tác ngày 22/01", (V,), due="2025-01-22"),
        Wanted("Gửi danh sách lao động đăng ký về quê đón Tết (hạn 18/1)", (T,), due="2025-01-18"),
    )
    return Document("tin.txt", unicodedata.normalize("NFD", text).encode(), wanted)


def _cut_by_a_page() -> Document:
    columns = ("number", "content", "product", "lead", "support", "deadline")
    row = rows_of(columns)
    head = [
        "TT",
        "Nội dung nhiệm vụ/\nhoạt động",
        "Kết quả/\nsản phẩm",
        "Cơ quan/đơn vị chủ trì",
        "Cơ quan/đơn vị phối hợp",
        "Tiến độ hoàn thành",
    ]
    first: list[Any] = [
        head,
        ["I", "Cải cách thể chế", "", "", "", ""],
        row(
            "1",
            "Rà soát, hệ thống hoá văn bản quy phạm pháp luật",
            "Báo cáo rà soát",
            "Văn phòng",
            "Các phòng chuyên môn",
            "30/11/2025",
            lead=V,
            support=PCM,
            due="2025-11-30",
        ),
        row(
            "2",
            "Theo dõi thi hành pháp luật về đầu tư",
            "- Kế hoạch\n- Báo cáo năm",
            "Phòng Quản lý đầu tư",
            "Phòng Doanh nghiệp và Giám sát đầu tư",
            "- Kế hoạch: Tháng 02/2025\n- Báo cáo: Tháng 11/2025",
            lead=Q,
            support=D,
            due="2025-02-28",
        ),
        ["", "Cộng I: 02 nhiệm vụ", "", "", "", ""],
        ["II", "Cải cách tổ chức bộ máy", "", "", "", ""],
    ]
    second = [
        row(
            "3",
            "Sắp xếp, tinh gọn các tổ chức bên trong",
            "Đề án",
            "Văn phòng",
            "Trung tâm Dịch vụ việc làm",
            "Quý I/2025",
            lead=V,
            support=T,
            due="2025-03-31",
        ),
        row("4", "Thực hiện tinh giản biên chế", "Danh sách", "VP", "", "Năm 2025", lead=V, due="2025-12-31"),
        ["", "TỔNG CỘNG", "04 nhiệm vụ", "", "", ""],
    ]
    return Document(
        "cchc-2025.docx",
        word(
            "PHỤ LỤC",
            "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025",
            "(Kèm theo Kế hoạch số:      /KH-BQL ngày     /01/2025 của Ban Quản lý)",
            cells(first),
            cells(second),
        ),
        (*tasks(first), *tasks(second)),
    )


def _ticked() -> Document:
    columns = ("number", "code", "content", "lead", "given", "deadline", "done", "open", "late", "note")
    row = rows_of(columns)
    rows: list[Any] = [
        ["BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Số liệu tính đến ngày 07/10/2024)"],
        ["TT", "Mã NV", "Nội dung giao", "Đơn vị xử lý", "Ngày giao", "Hạn", "Tình trạng", None, None, "Ghi chú"],
        [None, None, None, None, None, None, "Hoàn thành", "Đang thực hiện", "Quá hạn", None],
        row(
            1,
            "HP-2024-0113",
            "Báo cáo kết quả phát triển công nghiệp hỗ trợ",
            "P. QLĐT",
            datetime(2024, 8, 1),
            datetime(2024, 8, 20),
            "x",
            None,
            None,
            None,
            lead=Q,
            due="2024-08-20",
        ),
        row(
            2,
            "HP-2024-0127",
            "Góp ý dự thảo quy chế quản lý nhà ở công nhân",
            "P. QLLĐ",
            datetime(2024, 8, 9),
            datetime(2024, 9, 5),
            None,
            None,
            "x",
            None,
            lead=L,
            due="2024-09-05",
        ),
        row(
            3,
            "HP-2024-0190",
            "Kiểm tra phản ánh ô nhiễm tại An Dương",
            "P. TN&MT",
            datetime(2024, 9, 16),
            datetime(2024, 10, 30),
            None,
            "x",
            None,
            None,
            lead=M,
            due="2024-10-30",
        ),
        row(
            4,
            "HP-2024-0191",
            "Theo dõi, chấn chỉnh kỷ luật hành chính",
            "Văn phòng",
            datetime(2024, 9, 16),
            None,
            None,
            "x",
            None,
            "không hạn",
            lead=V,
        ),
    ]
    return Document(
        "nv-ubnd.xlsx", workbook(cells(rows), merged=["G3:I3", *(f"{c}3:{c}4" for c in "ABCDEFJ")]), tasks(rows), on=date(2024, 10, 7)
    )


def _decision() -> Document:
    blocks = (
        "QUYẾT ĐỊNH",
        "Về việc phân công nhiệm vụ thực hiện Đề án 06 năm 2025",
        "Căn cứ Nghị định số 59/2022/NĐ-CP;",
        "Điều 1. Phân công nhiệm vụ thực hiện Đề án 06 như sau:",
        "1. Văn phòng có trách nhiệm:",
        "a) Xây dựng kế hoạch triển khai, trình Trưởng ban trước ngày 15/02/2025;",
        "b) Theo dõi, tổng hợp báo cáo định kỳ hằng quý.",
        "2. Các phòng chuyên môn có trách nhiệm:",
        "a) Cung cấp danh mục thủ tục hành chính thực hiện trên VNeID trước ngày 28/02/2025;",
        "b) Làm sạch dữ liệu doanh nghiệp, người lao động.",
        "3. Trung tâm Dịch vụ việc làm chịu trách nhiệm tuyên truyền tới người lao động.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 3. Chánh Văn phòng, Trưởng các phòng và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    )
    wanted = (
        Wanted("Xây dựng kế hoạch triển khai, trình Trưởng ban trước ngày 15/02/2025", (V,), due="2025-02-15"),
        Wanted("Theo dõi, tổng hợp báo cáo định kỳ hằng quý", (V,), due="2025-03-31"),
        Wanted("Cung cấp danh mục thủ tục hành chính thực hiện trên VNeID trước ngày 28/02/2025", (PCM,), due="2025-02-28"),
        Wanted("Làm sạch dữ liệu doanh nghiệp, người lao động", (PCM,)),
        Wanted("Tuyên truyền tới người lao động", (T,)),
    )
    return Document("qd.docx", word(*blocks), wanted)


def _without_diacritics() -> Document:
    text = """STT,NOI DUNG CONG VIEC,DON VI CHU TRI,PHOI HOP,HAN XU LY
1,Ra soat hop dong lao dong,Phong Quan ly lao dong,Trung tam,28/02/2025
2,"Bao cao tinh hinh moi truong, xa thai",Phong TNMT,,10/03/2025
3,Nhap so lieu dau tu,Phong Quan ly dau tu,VP,hang thang
"""
    return Document(
        "viec.csv",
        text.encode(),
        (
            Wanted("Ra soat hop dong lao dong", (L,), (T,), due="2025-02-28"),
            Wanted("Bao cao tinh hinh moi truong, xa thai", (M,), due="2025-03-10"),
            Wanted("Nhap so lieu dau tu", (Q,), (V,), due="2025-01-31"),
        ),
    )


def _quarter_plan() -> Document:
    columns = ("content", "lead", "support", "deadline", "product")
    row = rows_of(columns)
    rows: list[Any] = [
        ["KẾ HOẠCH CÔNG TÁC QUÝ II/2025 CỦA BAN QUẢN LÝ"],
        ["Nội dung", "Thực hiện", "Phối hợp", "Thời hạn", "Kết quả"],
        ["Tháng 4"],
        row(
            "Tổ chức hội nghị người lao động",
            "Văn phòng",
            "Các phòng chuyên môn",
            "25/4",
            "Hội nghị",
            lead=V,
            support=PCM,
            due="2025-04-25",
        ),
        row("Công bố thủ tục hành chính sửa đổi", "Phòng Quản lý đầu tư", None, "trước 30/4", "Quyết định", lead=Q, due="2025-04-30"),
        ["Tháng 5"],
        row(
            "Kiểm tra tiến độ hạ tầng KCN An Dương",
            "Phòng DN&GSĐT",
            "Phòng TN&MT",
            "15-20/5",
            "Biên bản",
            lead=D,
            support=M,
            due="2025-05-20",
        ),
        row("Sơ kết 6 tháng đầu năm", "Văn phòng", None, "20/6/2025", "Báo cáo", lead=V, due="2025-06-20"),
    ]
    return Document("quy-2.xlsx", workbook(cells(rows), merged=["A1:E1", "A3:E3", "A6:E6"]), tasks(rows), on=date(2025, 3, 25))
