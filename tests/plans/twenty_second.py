# ruff: noqa: E501
"""Autumn and winter 2026 at a management board: thirteen papers as they came in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks


@dataclass(frozen=True, slots=True)
class P:
    """A paragraph and the tasks a person takes from it."""

    text: str
    wanted: tuple[Wanted, ...]


def p(text: str, *wanted: Wanted) -> P:
    for one in wanted:
        for part in one.content.split("\n"):
            assert part in text or "\n" in one.content, (one.content, text)
        assert one.product in text
    return P(text, wanted)


def w(
    content: str,
    lead: str | Sequence[str],
    due: str | None = None,
    support: str | Sequence[str] = (),
    product: str = "",
    asked: bool = False,
) -> Wanted:
    leads = (lead,) if isinstance(lead, str) else tuple(lead)
    supports = (support,) if isinstance(support, str) else tuple(support)
    return Wanted(content, leads, supports, product, due, asked)


def prose(*blocks: Any) -> tuple[bytes, tuple[Wanted, ...]]:
    """Paragraphs (str, P) and tables (lists of rows) as one .docx, and its tasks in order."""
    texts: list[Any] = []
    wanted: list[Wanted] = []
    for block in blocks:
        if isinstance(block, P):
            texts.append(block.text)
            wanted.extend(block.wanted)
        elif isinstance(block, str):
            texts.append(block)
        else:
            texts.append(cells(block))
            wanted.extend(tasks(block))
    return word(*texts), tuple(wanted)


def head(number: str, day: str) -> list[list[str]]:
    return [
        ["UBND THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        [f"Số: {number}", f"Hải Phòng, {day}"],
    ]


def foot(left: str, right: str) -> list[list[str]]:
    return [[left, right]]


# fmt: off


def documents() -> Iterator[Document]:
    yield _briefing_by_unit()
    yield _visit_by_topic()
    yield _visit_with_letters()
    yield _year_end_with_dashes()
    yield _city_notice()
    yield _action_plan()
    yield _tracking()
    yield _investment_room()
    yield _environment_room()
    yield _inspection_plan()
    yield _minutes()
    yield _chat_of_the_office()
    yield _chat_of_the_head()


def _briefing_by_unit() -> Document:
    data, wanted = prose(
        head("4310/TB-BQL", "ngày 02 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng tại Hội nghị giao ban tháng 9 năm 2026",
        "Ngày 30/9/2026, tại trụ sở cơ quan, Trưởng ban chủ trì Hội nghị giao ban công tác tháng 9, triển khai nhiệm vụ tháng 10 năm 2026. "
        "Tham dự có các Phó Trưởng ban, lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp trực thuộc.",
        "Sau khi nghe Văn phòng báo cáo và ý kiến của các đại biểu, Trưởng ban kết luận như sau:",
        "I. Đánh giá chung",
        "Trong 9 tháng đầu năm, Ban Quản lý đã thu hút 2,1 tỷ USD vốn FDI, đạt 84% kế hoạch; giải quyết 1.126 hồ sơ thủ tục hành chính, "
        "không có hồ sơ quá hạn. Tuy nhiên, một số nhiệm vụ UBND thành phố giao còn chậm, việc cập nhật số liệu doanh nghiệp chưa kịp thời.",
        "II. Nhiệm vụ thời gian tới",
        "1. Văn phòng",
        p(
            "- Tham mưu ban hành Kế hoạch tổng kết công tác năm 2026 và triển khai nhiệm vụ năm 2027, hoàn thành trước ngày 30/10/2026.",
            w("Tham mưu ban hành Kế hoạch tổng kết công tác năm 2026 và triển khai nhiệm vụ năm 2027", V, "2026-10-30"),
        ),
        p(
            "- Chủ trì, phối hợp với các phòng chuyên môn rà soát các nhiệm vụ UBND thành phố giao trên phân hệ NV UBND, báo cáo Trưởng ban "
            "trước ngày 10/10/2026.",
            w("rà soát các nhiệm vụ UBND thành phố giao trên phân hệ NV UBND, báo cáo Trưởng ban", V, "2026-10-10", PCM),
        ),
        p(
            "- Đôn đốc việc lập hồ sơ công việc trên phần mềm HpNet; hằng tháng báo cáo kết quả tại Hội nghị giao ban.",
            w("Đôn đốc việc lập hồ sơ công việc trên phần mềm HpNet; hằng tháng báo cáo kết quả tại Hội nghị giao ban", V),
        ),
        "2. Phòng Quản lý đầu tư",
        p(
            "- Hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu xây dựng Khu công nghiệp Tràng Duệ 3, trình UBND thành phố trong tháng 10/2026.",
            w(
                "Hoàn thiện hồ sơ điều chỉnh quy hoạch phân khu xây dựng Khu công nghiệp Tràng Duệ 3, trình UBND thành phố",
                Q,
                "2026-10-31",
            ),
        ),
        p(
            "- Phối hợp với Phòng Tài nguyên và Môi trường, UBND phường An Hải rà soát diện tích đất công nghiệp chưa cho thuê lại; "
            "báo cáo Trưởng ban trước ngày 20/10/2026.",
            w("rà soát diện tích đất công nghiệp chưa cho thuê lại; báo cáo Trưởng ban", Q, "2026-10-20", M),
        ),
        p(
            "- Chuẩn bị nội dung, tài liệu phục vụ Lãnh đạo Ban tiếp đoàn doanh nghiệp Hàn Quốc ngày 16/10/2026.",
            w("Chuẩn bị nội dung, tài liệu phục vụ Lãnh đạo Ban tiếp đoàn doanh nghiệp Hàn Quốc ngày 16/10/2026", Q, "2026-10-16"),
        ),
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        p(
            "- Tổng hợp tình hình sản xuất kinh doanh quý III/2026 của các doanh nghiệp trong khu công nghiệp, khu kinh tế, xong trước ngày 12/10/2026.",
            w(
                "Tổng hợp tình hình sản xuất kinh doanh quý III/2026 của các doanh nghiệp trong khu công nghiệp, khu kinh tế",
                D,
                "2026-10-12",
            ),
        ),
        p(
            "- Rà soát các dự án chậm triển khai quá 12 tháng, đề xuất phương án xử lý từng dự án, báo cáo Lãnh đạo Ban trước 31/10/2026.",
            w("Rà soát các dự án chậm triển khai quá 12 tháng, đề xuất phương án xử lý từng dự án, báo cáo Lãnh đạo Ban", D, "2026-10-31"),
        ),
        "4. Phòng Quản lý lao động",
        p(
            "- Nắm tình hình quan hệ lao động tại các doanh nghiệp có đông lao động, kịp thời báo cáo khi có vụ việc phát sinh.",
            w("Nắm tình hình quan hệ lao động tại các doanh nghiệp có đông lao động, kịp thời báo cáo khi có vụ việc phát sinh", L),
        ),
        p(
            "- Tham mưu văn bản hướng dẫn doanh nghiệp báo cáo tình hình sử dụng lao động nước ngoài, ban hành trước ngày 15/10/2026.",
            w("Tham mưu văn bản hướng dẫn doanh nghiệp báo cáo tình hình sử dụng lao động nước ngoài, ban hành trước ngày 15/10/2026", L, "2026-10-15"),
        ),
        "5. Phòng Tài nguyên và Môi trường",
        p(
            "- Kiểm tra việc vận hành trạm xử lý nước thải tập trung tại 05 khu công nghiệp, báo cáo kết quả trong quý IV/2026.",
            w("Kiểm tra việc vận hành trạm xử lý nước thải tập trung tại 05 khu công nghiệp, báo cáo kết quả", M, "2026-12-31"),
        ),
        "6. Trung tâm Dịch vụ việc làm",
        p(
            "- Tổ chức phiên giao dịch việc làm cho lao động khu công nghiệp ngày 24/10/2026.",
            w("Tổ chức phiên giao dịch việc làm cho lao động khu công nghiệp ngày 24/10/2026", T, "2026-10-24"),
        ),
        "7. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        p(
            "- Gửi báo cáo kết quả 9 tháng và đăng ký nhiệm vụ trọng tâm những tháng cuối năm về Văn phòng trước ngày 08/10/2026.",
            w("Gửi báo cáo kết quả 9 tháng và đăng ký nhiệm vụ trọng tâm những tháng cuối năm về Văn phòng", ALL, "2026-10-08"),
        ),
        "- Nêu cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị biết, tổ chức thực hiện./.",
        foot(
            "Nơi nhận:\n- Lãnh đạo Ban (để báo cáo);\n- Các PCM, ĐVSN;\n- Lưu: VP.",
            "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn",
        ),
    )
    return Document("TB ket luan giao ban thang 9.docx", data, wanted, date(2026, 10, 5))


def _visit_by_topic() -> Document:
    data, wanted = prose(
        head("4562/TB-BQL", "ngày 19 tháng 10 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại buổi kiểm tra thực tế Khu công nghiệp Nam Đình Vũ (khu 2)",
        "Ngày 15/10/2026, Phó Trưởng ban đã kiểm tra thực địa tiến độ xây dựng hạ tầng Khu công nghiệp Nam Đình Vũ (khu 2). Cùng đi có lãnh đạo "
        "Văn phòng, các Phòng: Quản lý đầu tư, Tài nguyên và Môi trường, Quản lý lao động; đại diện chủ đầu tư hạ tầng. Sau khi kiểm tra và nghe "
        "báo cáo của chủ đầu tư, Phó Trưởng ban kết luận:",
        "1. Về tiến độ san lấp và giao đất",
        p(
            "Đến nay chủ đầu tư đã san lấp 182/210 ha, chậm 02 tháng so với tiến độ cam kết. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với "
            "Phòng Doanh nghiệp và Giám sát đầu tư làm việc với chủ đầu tư, yêu cầu cam kết lại tiến độ từng hạng mục, báo cáo Phó Trưởng ban trước "
            "ngày 30/10/2026.",
            w(
                "làm việc với chủ đầu tư, yêu cầu cam kết lại tiến độ từng hạng mục, báo cáo Phó Trưởng ban",
                Q,
                "2026-10-30",
                D,
            ),
        ),
        p(
            "Giao Phòng Tài nguyên và Môi trường rà soát thủ tục giao đất đợt 3 (28 ha), dự thảo văn bản gửi Sở Nông nghiệp và Môi trường trong "
            "tháng 10/2026.",
            w("rà soát thủ tục giao đất đợt 3 (28 ha), dự thảo văn bản gửi Sở Nông nghiệp và Môi trường", M, "2026-10-31"),
        ),
        "2. Về hạ tầng giao thông, thoát nước",
        p(
            "Tuyến đường trục chính đã thảm xong lớp 1; hệ thống thoát nước mưa phía Đông chưa đấu nối. Yêu cầu Phòng Quản lý đầu tư kiểm tra hồ sơ "
            "thiết kế đấu nối thoát nước phía Đông, trả lời chủ đầu tư trước ngày 27/10/2026.",
            w("kiểm tra hồ sơ thiết kế đấu nối thoát nước phía Đông, trả lời chủ đầu tư", Q, "2026-10-27"),
        ),
        p(
            "Đề nghị Công ty Cổ phần Tập đoàn Đầu tư Nam Đình Vũ hoàn thành nạo vét kênh thoát nước tạm trước ngày 15/11/2026.",
            w("hoàn thành nạo vét kênh thoát nước tạm", "Công ty Cổ phần Tập đoàn Đầu tư Nam Đình Vũ", "2026-11-15", asked=True),
        ),
        "3. Về bảo vệ môi trường",
        p(
            "Phòng Tài nguyên và Môi trường giám sát việc chạy thử trạm xử lý nước thải công suất 2.500 m3/ngày đêm, báo cáo kết quả sau khi kết thúc "
            "vận hành thử nghiệm.",
            w(
                "giám sát việc chạy thử trạm xử lý nước thải công suất 2.500 m3/ngày đêm, báo cáo kết quả sau khi kết thúc vận hành thử nghiệm",
                M,
            ),
        ),
        "4. Về an toàn lao động, nhà ở công nhân",
        p(
            "Giao Phòng Quản lý lao động chủ trì, phối hợp với Sở Nội vụ, Phòng Tài nguyên và Môi trường kiểm tra công tác an toàn, vệ sinh lao động "
            "tại các công trường đang thi công, hoàn thành trước ngày 20/11/2026.",
            w("kiểm tra công tác an toàn, vệ sinh lao động tại các công trường đang thi công", L, "2026-11-20", M),
        ),
        p(
            "Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng và nhu cầu nhà ở của công nhân tại khu công nghiệp; gửi kết quả về Phòng Quản lý "
            "lao động trước ngày 10/11/2026 để tổng hợp.",
            w(
                "khảo sát nhu cầu tuyển dụng và nhu cầu nhà ở của công nhân tại khu công nghiệp; gửi kết quả về Phòng Quản lý lao động "
                "trước ngày 10/11/2026 để tổng hợp",
                T,
                "2026-11-10",
            ),
        ),
        "5. Tổ chức thực hiện",
        p(
            "Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Phó Trưởng ban trước ngày 25/11/2026.",
            w("theo dõi, đôn đốc việc thực hiện Thông báo này, tổng hợp báo cáo Phó Trưởng ban", V, "2026-11-25"),
        ),
        "Trên đây là kết luận của Phó Trưởng ban, Văn phòng thông báo để các đơn vị biết, thực hiện./.",
        foot(
            "Nơi nhận:\n- Trưởng ban (để báo cáo);\n- Các Phó Trưởng ban;\n- Các phòng: QLĐT, DN&GSĐT, QLLĐ, TN&MT;\n- Lưu: VP.",
            "TL. TRƯỞNG BAN\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\nNguyễn Thị Thu Hà",
        ),
    )
    return Document("TB 4562 kiem tra Nam Dinh Vu.docx", data, wanted, date(2026, 10, 21))


def _visit_with_letters() -> Document:
    plan = (
        "xây dựng Kế hoạch hỗ trợ các doanh nghiệp khu công nghiệp tuyển dụng lao động dịp cuối năm, trình Trưởng ban trước ngày 20/11/2026, "
        "trong đó làm rõ:"
    )
    parts = (
        "- Nhu cầu lao động của từng doanh nghiệp theo ngành nghề;",
        "- Địa bàn, phương thức kết nối với các tỉnh lân cận;",
        "- Kinh phí và phân công thực hiện.",
    )
    data, wanted = prose(
        head("4875/TB-BQL", "ngày 06 tháng 11 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của đồng chí Trưởng ban tại buổi làm việc với Công ty TNHH VSIP Hải Phòng",
        "Ngày 04/11/2026, đồng chí Trưởng ban đã đến thăm và làm việc với Công ty TNHH VSIP Hải Phòng về tình hình hoạt động và các kiến nghị của "
        "doanh nghiệp thứ cấp. Sau khi nghe Công ty báo cáo, ý kiến của các phòng, đồng chí Trưởng ban kết luận, chỉ đạo như sau:",
        "1. Ghi nhận kết quả Công ty đạt được trong 10 tháng năm 2026: thu hút thêm 06 dự án FDI, tổng vốn đăng ký 215 triệu USD.",
        "2. Đối với các kiến nghị về thủ tục đầu tư, xây dựng:",
        p(
            "a) Giao Phòng Quản lý đầu tư hướng dẫn Công ty hoàn thiện hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư (lần 8), xong trước ngày "
            "13/11/2026;",
            w("hướng dẫn Công ty hoàn thiện hồ sơ điều chỉnh Giấy chứng nhận đăng ký đầu tư (lần 8)", Q, "2026-11-13"),
        ),
        p(
            "b) Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường, Sở Xây dựng xem xét đề nghị tăng mật độ xây dựng "
            "lô CN4.2; tham mưu văn bản trả lời trong tháng 11/2026;",
            w(
                "xem xét đề nghị tăng mật độ xây dựng lô CN4.2; tham mưu văn bản trả lời",
                Q,
                "2026-11-30",
                M,
            ),
        ),
        p(
            "c) Giao Phòng Tài nguyên và Môi trường kiểm tra, đề xuất xử lý phản ánh về mùi tại khu vực giáp phường Thủy Nguyên, báo cáo Trưởng ban "
            "chậm nhất ngày 17/11/2026.",
            w("kiểm tra, đề xuất xử lý phản ánh về mùi tại khu vực giáp phường Thủy Nguyên, báo cáo Trưởng ban", M, "2026-11-17"),
        ),
        "3. Đối với các kiến nghị về lao động:",
        p(
            "a) Phòng Quản lý lao động rút ngắn thời gian cấp giấy phép lao động cho chuyên gia nước ngoài xuống còn 03 ngày làm việc;",
            w("rút ngắn thời gian cấp giấy phép lao động cho chuyên gia nước ngoài xuống còn 03 ngày làm việc", L),
        ),
        p(
            "b) Giao Trung tâm Dịch vụ việc làm chủ trì, phối hợp với Phòng Quản lý lao động " + plan,
            w("\n".join((plan, *parts)), T, "2026-11-20", L),
        ),
        *parts,
        "4. Đối với kiến nghị về giao thông:",
        p(
            "a) Giao Văn phòng dự thảo văn bản của Ban Quản lý đề nghị Sở Xây dựng bổ sung đèn tín hiệu tại nút giao cổng số 2, ký ban hành trước ngày 12/11/2026;",
            w(
                "dự thảo văn bản của Ban Quản lý đề nghị Sở Xây dựng bổ sung đèn tín hiệu tại nút giao cổng số 2, ký ban hành trước ngày 12/11/2026",
                V,
                "2026-11-12",
            ),
        ),
        p(
            "b) Đề nghị Công an thành phố bố trí lực lượng phân luồng giờ cao điểm tại đường dẫn vào khu công nghiệp.",
            w(
                "bố trí lực lượng phân luồng giờ cao điểm tại đường dẫn vào khu công nghiệp",
                "Công an thành phố",
                asked=True,
            ),
        ),
        p(
            "5. Giao Phòng Doanh nghiệp và Giám sát đầu tư đôn đốc các phòng giải quyết kiến nghị của Công ty, báo cáo Trưởng ban kết quả trước ngày "
            "10/12/2026.",
            w("đôn đốc các phòng giải quyết kiến nghị của Công ty, báo cáo Trưởng ban kết quả", D, "2026-12-10"),
        ),
        "Ban Quản lý thông báo để các phòng, đơn vị và Công ty biết, phối hợp thực hiện./.",
        foot(
            "Nơi nhận:\n- Trưởng ban, các PTB;\n- Các phòng, Trung tâm;\n- Công ty TNHH VSIP Hải Phòng;\n- Lưu: VT, VP.",
            "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn",
        ),
    )
    return Document("Thong bao KL lam viec VSIP.docx", data, wanted, date(2026, 11, 9))


def _year_end_with_dashes() -> Document:
    data, wanted = prose(
        head("5390/TB-BQL", "ngày 11 tháng 12 năm 2026"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban tại cuộc họp về các nhiệm vụ cuối năm 2026 và chuẩn bị Tết Nguyên đán Đinh Mùi 2027",
        "Ngày 09/12/2026, Trưởng ban chủ trì họp Lãnh đạo Ban với các phòng, đơn vị. Kết luận cuộc họp, Trưởng ban yêu cầu tập trung thực hiện:",
        "1. Công tác thu hút đầu tư, giải ngân",
        p(
            "- Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng chuẩn bị lễ trao Giấy chứng nhận đăng ký đầu tư cho 08 dự án vào ngày 25/12/2026.",
            w("chuẩn bị lễ trao Giấy chứng nhận đăng ký đầu tư cho 08 dự án vào ngày 25/12/2026", Q, "2026-12-25", V),
        ),
        p(
            "- Phòng Quản lý đầu tư đôn đốc các nhà thầu hoàn thiện hồ sơ thanh toán, giải ngân 100% vốn đầu tư công năm 2026 trước ngày 31/12/2026.",
            w("đôn đốc các nhà thầu hoàn thiện hồ sơ thanh toán, giải ngân 100% vốn đầu tư công năm 2026", Q, "2026-12-31"),
        ),
        p(
            "- Phòng DN&GSĐT chủ trì, phối hợp với Phòng QLĐT, Thuế thành phố đối chiếu số nộp ngân sách của doanh nghiệp năm 2026; báo cáo Trưởng ban "
            "trước ngày 08/01/2027.",
            w("đối chiếu số nộp ngân sách của doanh nghiệp năm 2026; báo cáo Trưởng ban", D, "2027-01-08", Q),
        ),
        "2. Công tác lao động, tiền lương, thưởng Tết",
        p(
            "- Phòng Quản lý lao động tổng hợp phương án thưởng Tết, lịch nghỉ Tết của các doanh nghiệp, báo cáo UBND thành phố trước ngày 28/12/2026.",
            w("tổng hợp phương án thưởng Tết, lịch nghỉ Tết của các doanh nghiệp, báo cáo UBND thành phố", L, "2026-12-28"),
        ),
        p(
            "- Phòng Quản lý lao động và Phòng Doanh nghiệp và Giám sát đầu tư rà soát các doanh nghiệp có nguy cơ nợ lương, nợ bảo hiểm xã hội; "
            "hoàn thành trước 25/12/2026.",
            w("rà soát các doanh nghiệp có nguy cơ nợ lương, nợ bảo hiểm xã hội", [L, D], "2026-12-25"),
        ),
        p(
            "- Trung tâm Dịch vụ việc làm tổ chức các chuyến xe đưa công nhân về quê đón Tết, xong trước ngày 02/02/2027.",
            w("tổ chức các chuyến xe đưa công nhân về quê đón Tết", T, "2027-02-02"),
        ),
        "3. Công tác môi trường, phòng cháy chữa cháy",
        p(
            "- Phòng Tài nguyên và Môi trường hoàn thành báo cáo công tác bảo vệ môi trường năm 2026 của khu kinh tế, gửi Sở Nông nghiệp và Môi trường "
            "trước ngày 15/01/2027.",
            w(
                "hoàn thành báo cáo công tác bảo vệ môi trường năm 2026 của khu kinh tế, gửi Sở Nông nghiệp và Môi trường",
                M,
                "2027-01-15",
            ),
        ),
        p(
            "- Các phòng chuyên môn khi đi kiểm tra doanh nghiệp kết hợp nhắc nhở công tác phòng cháy chữa cháy trong dịp Tết.",
            w("khi đi kiểm tra doanh nghiệp kết hợp nhắc nhở công tác phòng cháy chữa cháy trong dịp Tết", PCM),
        ),
        "4. Công tác nội vụ, hành chính",
        p(
            "- Văn phòng tham mưu tổ chức Hội nghị tổng kết năm 2026 (dự kiến ngày 15/01/2027); trình Trưởng ban dự thảo báo cáo tổng kết trước ngày "
            "05/01/2027.",
            w(
                "tham mưu tổ chức Hội nghị tổng kết năm 2026 (dự kiến ngày 15/01/2027); trình Trưởng ban dự thảo báo cáo tổng kết trước ngày 05/01/2027",
                V,
                "2027-01-05",
            ),
        ),
        p(
            "- Các phòng, đơn vị hoàn thành đánh giá, xếp loại công chức, viên chức năm 2026, gửi Văn phòng trước ngày 18/12/2026. Văn phòng tổng hợp, "
            "trình Hội đồng thi đua khen thưởng trước ngày 24/12/2026.",
            w("hoàn thành đánh giá, xếp loại công chức, viên chức năm 2026, gửi Văn phòng", ALL, "2026-12-18"),
            w("tổng hợp, trình Hội đồng thi đua khen thưởng", V, "2026-12-24"),
        ),
        p(
            "- Văn phòng phân công lịch trực Tết, niêm yết công khai trước ngày 29/01/2027.",
            w("phân công lịch trực Tết, niêm yết công khai", V, "2027-01-29"),
        ),
        "5. Các đồng chí Phó Trưởng ban theo lĩnh vực phụ trách chỉ đạo quyết liệt, bảo đảm hoàn thành cao nhất các chỉ tiêu năm 2026.",
        "Văn phòng Ban Quản lý thông báo để các phòng, đơn vị triển khai thực hiện./.",
        foot("Nơi nhận:\n- Lãnh đạo Ban;\n- Các phòng, đơn vị;\n- Lưu: VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"),
    )
    return Document("TB-5390-BQL.docx", data, wanted, date(2026, 12, 14))


def _city_notice() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    table = [
        ["TT", "Nội dung chỉ đạo của UBND thành phố", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời hạn"],
        row(
            "1",
            "Rà soát, báo cáo kết quả tháo gỡ khó khăn cho các dự án tồn đọng trong khu kinh tế (điểm 1.2 Thông báo)",
            "Phòng DN&GSĐT",
            "Phòng QLĐT, Phòng TN&MT",
            "Báo cáo gửi Sở Tài chính",
            "13/11/2026",
            lead=D,
            support=[Q, M],
            due="2026-11-13",
        ),
        row(
            "2",
            "Đẩy nhanh tiến độ lập Quy hoạch chung Khu kinh tế ven biển phía Nam (điểm 1.3)",
            "Phòng QLĐT",
            "Sở Xây dựng, Văn phòng",
            "Tờ trình UBND thành phố",
            "Tháng 12/2026",
            lead=Q,
            support=V,
            due="2026-12-31",
        ),
        row(
            "3",
            "Đăng ký danh mục dự án kêu gọi đầu tư năm 2027 (điểm 2.1)",
            "Phòng QLĐT",
            "",
            "Danh mục dự án",
            "Trước 20/11/2026",
            lead=Q,
            due="2026-11-20",
        ),
        row(
            "4",
            "Tăng cường kiểm soát nước thải, khí thải của các khu công nghiệp; cập nhật dữ liệu quan trắc tự động (điểm 2.4)",
            "Phòng TN&MT",
            "Phòng DN&GSĐT",
            "",
            "Thường xuyên",
            lead=M,
            support=D,
            due=None,
        ),
        row(
            "5",
            "Báo cáo phương án bảo đảm nguồn cung lao động cho các dự án mới đi vào hoạt động (điểm 3.1)",
            "Phòng QLLĐ",
            "Trung tâm DVVL; Sở Nội vụ",
            "Báo cáo",
            "25/11/2026",
            lead=L,
            support=T,
            due="2026-11-25",
        ),
        row(
            "6",
            "Thống kê nhu cầu nhà ở xã hội cho công nhân khu công nghiệp giai đoạn 2026-2030 (điểm 3.2)",
            "Phòng QLLĐ, Phòng QLĐT",
            "Trung tâm DVVL",
            "Biểu tổng hợp gửi Sở Xây dựng",
            "30/11/2026",
            lead=[L, Q],
            support=T,
            due="2026-11-30",
        ),
        row(
            "7",
            "Công khai tiến độ giải quyết thủ tục hành chính trên Cổng dịch vụ công (điểm 4.1)",
            "Văn phòng",
            "Các phòng chuyên môn",
            "",
            "Hằng tháng",
            lead=V,
            support=PCM,
            due=None,
        ),
        row(
            "8",
            "Rà soát, đề xuất cắt giảm 30% thời gian giải quyết thủ tục hành chính (điểm 4.2)",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Văn bản đề xuất kèm biểu",
            "18/11/2026",
            lead=PCM,
            support=V,
            due="2026-11-18",
        ),
        row(
            "9",
            "Tổ chức tập huấn kỹ năng số cho công chức, viên chức (điểm 4.5)",
            "Văn phòng",
            "Trung tâm DVVL",
            "Lớp tập huấn",
            "Quý IV/2026",
            lead=V,
            support=T,
            due="2026-12-31",
        ),
    ]
    data, wanted = prose(
        head("4798/BQL-VP\nV/v triển khai thực hiện Thông báo số 512/TB-UBND của UBND thành phố", "ngày 02 tháng 11 năm 2026"),
        "Kính gửi: Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc",
        "Ngày 28/10/2026, UBND thành phố ban hành Thông báo số 512/TB-UBND kết luận của Chủ tịch UBND thành phố tại phiên họp thường kỳ tháng 10 năm 2026. "
        "Trưởng ban có ý kiến chỉ đạo như sau:",
        p(
            "1. Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc căn cứ bảng phân công dưới đây triển khai thực hiện, gửi kết quả về Văn phòng trước "
            "ngày 04/12/2026.",
            w("căn cứ bảng phân công dưới đây triển khai thực hiện, gửi kết quả về Văn phòng", ALL, "2026-12-04"),
        ),
        p(
            "2. Giao Văn phòng theo dõi, đôn đốc, tổng hợp dự thảo báo cáo UBND thành phố trước ngày 10/12/2026.",
            w("theo dõi, đôn đốc, tổng hợp dự thảo báo cáo UBND thành phố", V, "2026-12-10"),
        ),
        "BẢNG PHÂN CÔNG THỰC HIỆN THÔNG BÁO SỐ 512/TB-UBND NGÀY 28/10/2026",
        table,
        "Trân trọng./.",
        foot("Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban (b/c);\n- Lưu: VT, VP.", "TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\n\nPhạm Anh Tuấn"),
    )
    return Document("CV 4798 trien khai TB 512.docx", data, wanted, date(2026, 11, 4))


def _action_plan() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "deadline"))
    table = [
        ["TT", "Nhiệm vụ, giải pháp", "Kết quả/sản phẩm", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"],
        ["I", "Hoàn thiện thể chế, cơ chế chính sách", "", "", "", ""],
        row(
            "1",
            "Xây dựng Quy chế quản lý, khai thác dữ liệu dùng chung của Ban Quản lý",
            "Quyết định của Trưởng ban",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Tháng 12/2026",
            lead=V,
            support=PCM,
            due="2026-12-31",
        ),
        row(
            "2",
            "Rà soát các quy trình nội bộ giải quyết TTHC theo hướng điện tử",
            "Quyết định sửa đổi quy trình",
            "Các phòng chuyên môn",
            "Văn phòng",
            "Trước 15/12/2026",
            lead=PCM,
            support=V,
            due="2026-12-15",
        ),
        row(
            "3",
            "Tham mưu cơ chế khuyến khích dự án công nghệ cao, bán dẫn",
            "Tờ trình, dự thảo Nghị quyết",
            "Phòng Quản lý đầu tư",
            "Phòng Doanh nghiệp và GSĐT; Sở Khoa học và Công nghệ",
            "Quý II/2027",
            lead=Q,
            support=D,
            due="2027-06-30",
        ),
        ["II", "Phát triển hạ tầng số, dữ liệu số", "", "", "", ""],
        ["4", "Xây dựng cơ sở dữ liệu doanh nghiệp khu kinh tế, khu công nghiệp", "", "", "", ""],
        row(
            "4.1",
            "Chuẩn hóa dữ liệu dự án đầu tư",
            "Bộ dữ liệu",
            "Phòng Quản lý đầu tư",
            "Phòng DN và GSĐT",
            "31/12/2026",
            lead=Q,
            support=D,
            due="2026-12-31",
        ),
        row(
            "4.2",
            "Chuẩn hóa dữ liệu lao động, giấy phép lao động",
            "Bộ dữ liệu",
            "Phòng Quản lý lao động",
            "Trung tâm Dịch vụ việc làm",
            "31/01/2027",
            lead=L,
            support=T,
            due="2027-01-31",
        ),
        row(
            "4.3",
            "Chuẩn hóa dữ liệu môi trường, quan trắc tự động",
            "Bộ dữ liệu",
            "Phòng Tài nguyên và Môi trường",
            "",
            "31/01/2027",
            lead=M,
            due="2027-01-31",
        ),
        row(
            "5",
            "Nâng cấp hệ thống eHeza, kết nối với nền tảng dữ liệu của thành phố",
            "Hệ thống được nâng cấp",
            "Văn phòng",
            "Sở Khoa học và Công nghệ",
            "Quý I/2027",
            lead=V,
            due="2027-03-31",
        ),
        row(
            "6",
            "Duy trì, bảo đảm an toàn thông tin mạng nội bộ",
            "",
            "Văn phòng",
            "Các phòng, đơn vị",
            "Thường xuyên",
            lead=V,
            due=None,
        ),
        ["III", "Phát triển nguồn nhân lực", "", "", "", ""],
        row(
            "7",
            "Cử công chức tham gia các lớp bồi dưỡng về trí tuệ nhân tạo",
            "Quyết định cử đi học",
            "Văn phòng",
            "",
            "Theo kế hoạch của Sở Nội vụ",
            lead=V,
            due=None,
        ),
        row(
            "8",
            "Khảo sát nhu cầu nhân lực bán dẫn, AI của doanh nghiệp",
            "Báo cáo khảo sát",
            "Trung tâm Dịch vụ việc làm",
            "Phòng Quản lý lao động",
            "Tháng 02/2027",
            lead=T,
            support=L,
            due="2027-02-28",
        ),
        row(
            "9",
            "Ký kết chương trình hợp tác đào tạo với Trường Đại học Hàng hải Việt Nam",
            "Biên bản ghi nhớ",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng; Phòng Quản lý lao động",
            "Quý I/2027",
            lead=T,
            support=[V, L],
            due="2027-03-31",
        ),
        ["IV", "Thông tin, tuyên truyền, kiểm tra", "", "", "", ""],
        row(
            "10",
            "Mở chuyên mục về khoa học công nghệ, đổi mới sáng tạo trên Cổng thông tin điện tử",
            "Chuyên mục",
            "Trung tâm Dịch vụ việc làm",
            "Văn phòng",
            "30/11/2026",
            lead=T,
            support=V,
            due="2026-11-30",
        ),
        row(
            "11",
            "Kiểm tra việc thực hiện Kế hoạch tại các phòng, đơn vị",
            "Báo cáo kết quả kiểm tra",
            "Văn phòng",
            "",
            "Quý II và quý IV/2027",
            lead=V,
            due="2027-12-31",
        ),
        row(
            "12",
            "Sơ kết 01 năm thực hiện Kế hoạch",
            "Báo cáo sơ kết",
            "Văn phòng",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Tháng 10/2027",
            lead=V,
            support=ALL,
            due="2027-10-31",
        ),
    ]
    data, wanted = prose(
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH HÀNH ĐỘNG VỀ PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ",
        "(Kèm theo Kế hoạch số 4655/KH-BQL ngày 23/10/2026 của Ban Quản lý Khu kinh tế Hải Phòng)",
        table,
        "Ghi chú: Các phòng, đơn vị có thể điều chỉnh thời gian cho phù hợp với tiến độ chung của thành phố.",
    )
    return Document("Phu luc KH 4655.docx", data, wanted, date(2026, 10, 27))


def _tracking() -> Document:
    row = rows_of(("number", "paper", "day", "content", "lead", "support", "deadline", "state", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["VĂN PHÒNG"],
        ["BẢNG THEO DÕI NHIỆM VỤ UBND THÀNH PHỐ GIAO"],
        ["(Tính đến ngày 16/11/2026)"],
        [],
        ["STT", "Văn bản giao", None, "Nội dung nhiệm vụ", "Đơn vị thực hiện", None, "Thời hạn", "Tình hình thực hiện", "Ghi chú"],
        [None, "Số, ký hiệu", "Ngày", None, "Chủ trì", "Phối hợp", None, None, None],
        row(
            1,
            "8120/UBND-XD",
            datetime(2026, 9, 14),
            "Thẩm định đồ án điều chỉnh cục bộ quy hoạch KCN Đồ Sơn",
            "P. QLĐT",
            None,
            datetime(2026, 11, 20),
            "Đang lấy ý kiến Sở Xây dựng",
            None,
            lead=Q,
            due="2026-11-20",
        ),
        row(
            2,
            "8214/UBND-NN&MT",
            datetime(2026, 9, 17),
            "Báo cáo việc quản lý, sử dụng đất tại các khu công nghiệp sau thanh tra",
            "P. TN&MT",
            "P. QLĐT",
            datetime(2026, 11, 25),
            "Đang tổng hợp",
            None,
            lead=M,
            support=Q,
            due="2026-11-25",
        ),
        row(
            3,
            "8377/UBND-TC",
            datetime(2026, 9, 24),
            "Rà soát ưu đãi tiền thuê đất của các dự án trong Khu kinh tế Đình Vũ - Cát Hải",
            "P. DN&GSĐT",
            "P. QLĐT, P. TN&MT",
            datetime(2026, 12, 10),
            "Đang thực hiện",
            None,
            lead=D,
            support=[Q, M],
            due="2026-12-10",
        ),
        row(
            4,
            "479/TB-UBND",
            datetime(2026, 10, 5),
            "Xây dựng phương án di dời các hộ dân trong phạm vi an toàn môi trường KCN Nomura",
            "P. TN&MT",
            "UBND phường An Dương",
            "30/11/2026",
            "Đã họp với UBND phường ngày 02/11",
            None,
            lead=M,
            due="2026-11-30",
        ),
        row(
            None,
            None,
            None,
            "Đề xuất danh mục dự án hạ tầng ngoài hàng rào KCN cần đầu tư bằng ngân sách",
            "P. QLĐT",
            "VP",
            "Quý IV/2026",
            "Đang dự thảo",
            None,
            lead=Q,
            support=V,
            due="2026-12-31",
        ),
        row(
            None,
            None,
            None,
            "Báo cáo tình hình đình công, ngừng việc tập thể 10 tháng",
            "P. QLLĐ",
            None,
            datetime(2026, 11, 10),
            "Đã hoàn thành tại Báo cáo số 4911/BC-BQL ngày 09/11/2026",
            None,
            lead=L,
            due="2026-11-10",
        ),
        row(
            5,
            "8690/UBND-NC",
            datetime(2026, 10, 12),
            "Cung cấp hồ sơ, tài liệu phục vụ Đoàn kiểm tra công vụ của thành phố",
            "VP",
            "Các phòng chuyên môn",
            "Khi có yêu cầu",
            "Đang thực hiện",
            None,
            lead=V,
            support=PCM,
            due=None,
        ),
        row(
            6,
            "8733/UBND-KSTTHC",
            datetime(2026, 10, 14),
            "Tái cấu trúc quy trình 12 TTHC lĩnh vực đầu tư, lao động",
            "VP",
            "P. QLĐT; P. QLLĐ",
            datetime(2026, 11, 27),
            "Đã tái cấu trúc 7/12 TTHC",
            "Báo cáo tiến độ hằng tuần",
            lead=V,
            support=[Q, L],
            due="2026-11-27",
        ),
        row(
            7,
            "8801/UBND-VX",
            datetime(2026, 10, 19),
            "Phối hợp tổ chức Ngày hội việc làm thành phố năm 2026",
            "Trung tâm",
            "P. QLLĐ",
            datetime(2026, 12, 5),
            "Chưa báo cáo",
            None,
            lead=T,
            support=L,
            due="2026-12-05",
        ),
        row(
            8,
            "8845/UBND-CT",
            datetime(2026, 10, 20),
            "Tham gia ý kiến Đề án phát triển trung tâm logistics quốc tế Lạch Huyện",
            "P. QLĐT",
            "P. DN&GSĐT",
            datetime(2026, 11, 6),
            "Quá hạn",
            "Đôn đốc lần 2",
            lead=Q,
            support=D,
            due="2026-11-06",
        ),
        row(
            9,
            "505/TB-UBND",
            datetime(2026, 10, 23),
            "Báo cáo kết quả giải quyết kiến nghị của doanh nghiệp Nhật Bản",
            "P. DN&GSĐT",
            "Các phòng chuyên môn",
            datetime(2026, 11, 30),
            "Đang thực hiện",
            None,
            lead=D,
            support=PCM,
            due="2026-11-30",
        ),
        row(
            10,
            "9012/UBND-NV",
            datetime(2026, 10, 28),
            "Rà soát vị trí việc làm, biên chế năm 2027",
            "VP",
            None,
            datetime(2026, 11, 18),
            "Đang trình Lãnh đạo Ban",
            None,
            lead=V,
            due="2026-11-18",
        ),
        row(
            11,
            "9077/UBND-NN&MT",
            datetime(2026, 11, 2),
            "Kiểm tra, xử lý thông tin báo chí phản ánh ô nhiễm tại KCN Nam Cầu Kiền",
            "P. TN&MT",
            "P. DN&GSĐT",
            None,
            "Đang thực hiện",
            "Không có thời hạn",
            lead=M,
            support=D,
            due=None,
        ),
        row(
            12,
            "9130/UBND-TC",
            datetime(2026, 11, 5),
            "Lập dự toán chi ngân sách năm 2027 của Ban Quản lý",
            "VP",
            "Trung tâm",
            datetime(2026, 11, 24),
            "Đang thực hiện",
            None,
            lead=V,
            support=T,
            due="2026-11-24",
        ),
        [],
        ["Tổng số: 14 nhiệm vụ; hoàn thành 01; đang thực hiện trong hạn 12; quá hạn 01."],
        [None, None, None, None, None, None, "NGƯỜI LẬP BIỂU"],
        [None, None, None, None, None, None, "Lê Thị Ngọc Anh"],
    ]
    spans = ["A6:A7", "B6:C6", "D6:D7", "E6:F6", "G6:G7", "H6:H7", "I6:I7", "A11:A13", "B11:B13", "C11:C13"]
    return Document("Theo doi nhiem vu UBND TP 16.11.xlsx", workbook(cells(rows), merged=spans), tasks(rows), date(2026, 11, 18))


def _investment_room() -> Document:
    row = rows_of(("number", "content", "person", "support", "deadline", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÒNG QUẢN LÝ ĐẦU TƯ"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 11 NĂM 2026"],
        [],
        ["TT", "Nội dung công việc", "Cán bộ thực hiện", "Đơn vị phối hợp", "Thời gian hoàn thành", "Ghi chú"],
        ["I", "Công tác cấp giấy chứng nhận đăng ký đầu tư"],
        row(
            1,
            "Thẩm định, cấp GCNĐKĐT dự án nhà máy linh kiện điện tử của Công ty LG Innotek",
            "Nguyễn Văn Hùng",
            "Phòng TN&MT",
            datetime(2026, 11, 13),
            None,
            lead=Q,
            support=M,
            due="2026-11-13",
        ),
        row(
            2,
            "Điều chỉnh GCNĐKĐT dự án kho bãi Công ty Pantos",
            "Trần Thị Mai",
            None,
            datetime(2026, 11, 18),
            None,
            lead=Q,
            due="2026-11-18",
        ),
        row(
            3,
            "Hướng dẫn nhà đầu tư lập hồ sơ, trả lời vướng mắc qua điện thoại, thư điện tử",
            "Cả phòng",
            None,
            "Thường xuyên",
            None,
            lead=Q,
            due=None,
        ),
        ["II", "Công tác quy hoạch, xây dựng"],
        row(
            4,
            "Trình phê duyệt nhiệm vụ quy hoạch KCN Thủy Nguyên",
            "Đỗ Quang Minh",
            "Sở Xây dựng",
            datetime(2026, 11, 20),
            "Chuyển từ tháng 10 sang",
            lead=Q,
            due="2026-11-20",
        ),
        row(
            5,
            "Cấp giấy phép xây dựng 03 công trình tại KCN Tràng Duệ",
            "Đỗ Quang Minh",
            None,
            datetime(2026, 11, 16),
            None,
            lead=Q,
            due="2026-11-16",
        ),
        row(
            6,
            "Kiểm tra công tác nghiệm thu công trình nhà xưởng GE Hải Phòng giai đoạn 2",
            "Vũ Đức Long",
            "Phòng DN&GSĐT",
            datetime(2026, 11, 24),
            None,
            lead=Q,
            support=D,
            due="2026-11-24",
        ),
        ["III", "Xúc tiến đầu tư"],
        row(
            7,
            "Chuẩn bị tài liệu hội nghị xúc tiến đầu tư tại Nhật Bản",
            "Trần Thị Mai",
            "Văn phòng, Trung tâm DVVL",
            "Trước 10/11/2026",
            None,
            lead=Q,
            support=[V, T],
            due="2026-11-10",
        ),
        row(
            8,
            "Cập nhật bộ tài liệu giới thiệu môi trường đầu tư (tiếng Anh, Nhật, Hàn, Trung)",
            "Lê Hồng Phúc",
            "Trung tâm DVVL",
            "30/11/2026",
            None,
            lead=Q,
            support=T,
            due="2026-11-30",
        ),
        ["IV", "Công tác khác"],
        row(
            9,
            "Báo cáo thu hút đầu tư tháng 11, ước cả năm 2026",
            "Lê Hồng Phúc",
            "Phòng DN&GSĐT",
            datetime(2026, 11, 20),
            None,
            lead=Q,
            support=D,
            due="2026-11-20",
        ),
        row(
            10,
            "Góp ý dự thảo Nghị định sửa đổi quy định về khu công nghiệp, khu kinh tế",
            "Nguyễn Văn Hùng",
            None,
            "Theo yêu cầu của UBND thành phố",
            None,
            lead=Q,
            due=None,
        ),
        row(
            11,
            "Rà soát hồ sơ công việc trên HpNet, nộp lưu hồ sơ năm 2025",
            "Cả phòng",
            "Văn phòng",
            "Cuối tháng 11/2026",
            None,
            lead=Q,
            support=V,
            due="2026-11-30",
        ),
        [],
        [None, None, None, None, "TRƯỞNG PHÒNG"],
        [None, None, None, None, "Hoàng Minh Đức"],
    ]
    spans = ["A1:C1", "A2:C2", "A4:F4", "B7:F7", "B11:F11", "B15:F15", "B18:F18"]
    return Document("KH thang 11 P QLDT.xlsx", workbook(cells(rows), merged=spans), tasks(rows), date(2026, 11, 4))


def _environment_room() -> Document:
    row = rows_of(("number", "content", "product", "person", "support", "deadline"))
    rows: list[Any] = [
        ["PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"],
        ["DANH MỤC CÔNG VIỆC THÁNG 12/2026"],
        ["STT", "Công việc", "Kết quả", "Người thực hiện", "Phối hợp", "Thời hạn"],
        ["A. NHIỆM VỤ CHUYỂN TIẾP TỪ THÁNG 11"],
        row(
            1,
            "Thẩm định báo cáo đánh giá tác động môi trường dự án Nhà máy pin lithium",
            "Quyết định phê duyệt",
            "Phạm Thu Trang",
            None,
            "11/12/2026",
            lead=M,
            due="2026-12-11",
        ),
        row(
            2,
            "Xử lý kết quả kiểm tra trạm xử lý nước thải KCN Đình Vũ",
            "Thông báo kết luận kiểm tra",
            "Bùi Văn Nam",
            "P. DN&GSĐT",
            "08/12/2026",
            lead=M,
            support=D,
            due="2026-12-08",
        ),
        row(
            3,
            "Lập danh mục đất chưa sử dụng tại các KCN",
            "Danh mục",
            "Ngô Thị Hạnh",
            "P. QLĐT",
            "15/12/2026",
            lead=M,
            support=Q,
            due="2026-12-15",
        ),
        ["B. NHIỆM VỤ MỚI"],
        row(
            4,
            "Báo cáo công tác quản lý môi trường năm 2026",
            "Báo cáo",
            "Phạm Thu Trang",
            None,
            "25/12/2026",
            lead=M,
            due="2026-12-25",
        ),
        row(
            5,
            "Xây dựng kế hoạch kiểm tra môi trường năm 2027",
            "Kế hoạch trình Trưởng ban",
            "Bùi Văn Nam",
            "P. QLLĐ, P. DN&GSĐT",
            "20/12/2026",
            lead=M,
            support=[L, D],
            due="2026-12-20",
        ),
        row(
            6,
            "Cấp giấy phép môi trường cho 04 doanh nghiệp (Tesa, Bridgestone, Kyocera, Fuji Seiko)",
            "Giấy phép môi trường",
            "Phạm Thu Trang",
            None,
            "Trong tháng 12/2026",
            lead=M,
            due="2026-12-31",
        ),
        row(
            7,
            "Làm việc với Sở Nông nghiệp và Môi trường về giá đất KCN năm 2027",
            "Biên bản làm việc",
            "Ngô Thị Hạnh",
            "P. QLĐT",
            "04/12/2026",
            lead=M,
            support=Q,
            due="2026-12-04",
        ),
        row(
            8,
            "Kiểm tra đột xuất việc xả thải dịp cuối năm",
            "Biên bản kiểm tra",
            "Bùi Văn Nam",
            "Công an thành phố",
            "10/12 và 23/12/2026",
            lead=M,
            due="2026-12-23",
        ),
        row(
            9,
            "Tổng kết, bình xét thi đua của phòng năm 2026",
            "Biên bản họp phòng",
            "Lãnh đạo phòng",
            "Văn phòng",
            "16/12/2026",
            lead=M,
            support=V,
            due="2026-12-16",
        ),
        ["C. NHIỆM VỤ THƯỜNG XUYÊN"],
        row(
            10,
            "Theo dõi số liệu quan trắc tự động của các KCN",
            "Sổ theo dõi",
            "Bùi Văn Nam",
            None,
            "Hằng ngày",
            lead=M,
            due=None,
        ),
        row(
            11,
            "Tiếp nhận, xử lý phản ánh về môi trường",
            None,
            "Cả phòng",
            None,
            "Khi phát sinh",
            lead=M,
            due=None,
        ),
    ]
    return Document("P TNMT - cong viec thang 12.xlsx", workbook(cells(rows), merged=["A1:F1", "A2:F2", "A4:F4", "A8:F8", "A15:F15"]), tasks(rows), date(2026, 12, 3))


def _inspection_plan() -> Document:
    row = rows_of(("number", "firm", "content", "lead", "support", "deadline"))
    annex = [
        ["TT", "Doanh nghiệp được kiểm tra", "Nội dung kiểm tra", "Phòng chủ trì", "Phòng phối hợp", "Thời gian"],
        row(
            "1",
            "Công ty TNHH Regina Miracle International Việt Nam",
            "Hợp đồng lao động, tiền lương, thời giờ làm việc",
            "Phòng QLLĐ",
            "Phòng DN&GSĐT",
            "03/11/2026",
            lead=L,
            support=D,
            due="2026-11-03",
        ),
        row(
            "2",
            "Công ty TNHH LG Display Việt Nam Hải Phòng",
            "Sử dụng lao động nước ngoài, lao động thuê lại",
            "Phòng QLLĐ",
            "",
            "05/11/2026",
            lead=L,
            due="2026-11-05",
        ),
        row(
            "3",
            "Công ty TNHH Sumida Electronic Việt Nam",
            "An toàn, vệ sinh lao động; quan trắc môi trường lao động",
            "Phòng QLLĐ",
            "Phòng TN&MT",
            "10/11/2026",
            lead=L,
            support=M,
            due="2026-11-10",
        ),
        row(
            "4",
            "Công ty CP Shinec",
            "Vận hành hệ thống thu gom, xử lý nước thải tập trung",
            "Phòng TN&MT",
            "Phòng QLĐT",
            "12/11/2026",
            lead=M,
            support=Q,
            due="2026-11-12",
        ),
        row(
            "5",
            "Công ty TNHH Haengsung Electronics Việt Nam",
            "Tiến độ góp vốn, triển khai dự án đầu tư",
            "Phòng DN&GSĐT",
            "Phòng QLĐT",
            "17/11/2026",
            lead=D,
            support=Q,
            due="2026-11-17",
        ),
        row(
            "6",
            "Công ty TNHH Dây cáp điện ô tô Sumiden Việt Nam",
            "Đóng bảo hiểm xã hội, thực hiện thỏa ước lao động tập thể",
            "Phòng QLLĐ",
            "Bảo hiểm xã hội thành phố",
            "19/11/2026",
            lead=L,
            due="2026-11-19",
        ),
    ]
    data, wanted = prose(
        head("4590/KH-BQL", "ngày 20 tháng 10 năm 2026"),
        "KẾ HOẠCH",
        "Kiểm tra việc chấp hành pháp luật của doanh nghiệp trong khu công nghiệp, khu kinh tế đợt 2 năm 2026",
        "Thực hiện Kế hoạch công tác năm 2026, Ban Quản lý xây dựng Kế hoạch kiểm tra đợt 2 như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "- Đánh giá việc chấp hành pháp luật về lao động, môi trường, đầu tư; kịp thời hướng dẫn, chấn chỉnh sai sót.",
        "- Việc kiểm tra bảo đảm đúng quy định, không gây phiền hà cho doanh nghiệp.",
        "II. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN",
        "1. Đối tượng, nội dung kiểm tra: 06 doanh nghiệp theo Phụ lục kèm theo.",
        "2. Thời kỳ kiểm tra: từ ngày 01/01/2025 đến thời điểm kiểm tra.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Quản lý lao động",
        p(
            "- Tham mưu Trưởng ban ban hành Quyết định thành lập Đoàn kiểm tra trước ngày 26/10/2026.",
            w("Tham mưu Trưởng ban ban hành Quyết định thành lập Đoàn kiểm tra", L, "2026-10-26"),
        ),
        p(
            "- Gửi đề cương báo cáo cho doanh nghiệp trước khi kiểm tra ít nhất 05 ngày làm việc.",
            w("Gửi đề cương báo cáo cho doanh nghiệp trước khi kiểm tra ít nhất 05 ngày làm việc", L),
        ),
        p(
            "- Tổng hợp kết quả, dự thảo báo cáo chung của đợt kiểm tra, trình Trưởng ban trước ngày 10/12/2026.",
            w("Tổng hợp kết quả, dự thảo báo cáo chung của đợt kiểm tra, trình Trưởng ban", L, "2026-12-10"),
        ),
        "2. Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Tài nguyên và Môi trường",
        p(
            "- Cử công chức tham gia Đoàn kiểm tra, gửi danh sách về Phòng Quản lý lao động trước ngày 23/10/2026.",
            w("Cử công chức tham gia Đoàn kiểm tra, gửi danh sách về Phòng Quản lý lao động", [D, M], "2026-10-23"),
        ),
        "3. Văn phòng",
        p(
            "- Bố trí phương tiện, kinh phí phục vụ Đoàn kiểm tra.",
            w("Bố trí phương tiện, kinh phí phục vụ Đoàn kiểm tra", V),
        ),
        p(
            "- Đăng tải Kế hoạch trên Cổng thông tin điện tử Ban Quản lý trong tháng 10/2026.",
            w("Đăng tải Kế hoạch trên Cổng thông tin điện tử Ban Quản lý", V, "2026-10-31"),
        ),
        "Trên đây là Kế hoạch kiểm tra đợt 2 năm 2026; trong quá trình thực hiện nếu có vướng mắc, các phòng báo cáo Trưởng ban xem xét, quyết định./.",
        foot("Nơi nhận:\n- UBND thành phố (b/c);\n- Lãnh đạo Ban;\n- Các phòng;\n- Lưu: VT, QLLĐ.", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nBùi Ngọc Hải"),
        "PHỤ LỤC",
        "DANH SÁCH DOANH NGHIỆP KIỂM TRA ĐỢT 2 NĂM 2026",
        "(Kèm theo Kế hoạch số 4590/KH-BQL ngày 20/10/2026)",
        annex,
    )
    return Document("KH kiem tra dot 2 nam 2026.docx", data, wanted, date(2026, 10, 22))


def _minutes() -> Document:
    data, wanted = prose(
        [["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG\nVĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"]],
        "BIÊN BẢN HỌP",
        "Về việc chuẩn bị phục vụ Đoàn giám sát của Hội đồng nhân dân thành phố",
        "Thời gian: 14 giờ 00 ngày 24/9/2026.",
        "Địa điểm: Phòng họp số 1, trụ sở Ban Quản lý.",
        "Chủ trì: Đồng chí Bùi Ngọc Hải - Phó Trưởng ban.",
        "Thành phần: Lãnh đạo Văn phòng, Phòng Quản lý đầu tư, Phòng Doanh nghiệp và Giám sát đầu tư, Phòng Quản lý lao động, Phòng Tài nguyên và "
        "Môi trường, Trung tâm Dịch vụ việc làm. Thư ký: đồng chí Lê Thị Ngọc Anh - Văn phòng.",
        "I. NỘI DUNG",
        "Văn phòng báo cáo: Đoàn giám sát dự kiến làm việc với Ban Quản lý ngày 14/10/2026; đề cương gồm 05 nhóm nội dung. Đến nay mới có 02 phòng gửi số liệu.",
        "Phòng Quản lý đầu tư: Số liệu về đầu tư hạ tầng đã có, còn thiếu số liệu của Khu công nghiệp Hải Dương cũ.",
        "Phòng Tài nguyên và Môi trường: Đề nghị thống nhất mốc số liệu đến 30/9/2026.",
        "Trung tâm Dịch vụ việc làm: Nhất trí với các ý kiến trên.",
        "II. KẾT LUẬN CỦA ĐỒNG CHÍ CHỦ TRÌ",
        "Thống nhất mốc số liệu báo cáo tính đến hết ngày 30/9/2026. Phân công như sau:",
        p(
            "1. Phòng Quản lý đầu tư: bổ sung số liệu các khu công nghiệp phía Tây, gửi Văn phòng trước ngày 02/10/2026.",
            w("bổ sung số liệu các khu công nghiệp phía Tây, gửi Văn phòng", Q, "2026-10-02"),
        ),
        p(
            "2. Phòng Doanh nghiệp và Giám sát đầu tư: lập biểu tổng hợp dự án bị thu hồi, chấm dứt hoạt động giai đoạn 2021-2026, xong ngày 02/10/2026.",
            w("lập biểu tổng hợp dự án bị thu hồi, chấm dứt hoạt động giai đoạn 2021-2026", D, "2026-10-02"),
        ),
        p(
            "3. Phòng Tài nguyên và Môi trường: chuẩn bị báo cáo chuyên đề về xử lý nước thải, chất thải; phối hợp với Phòng Quản lý đầu tư rà soát "
            "hiện trạng đất cây xanh. Hoàn thành trước ngày 05/10/2026.",
            w(
                "chuẩn bị báo cáo chuyên đề về xử lý nước thải, chất thải; phối hợp với Phòng Quản lý đầu tư rà soát hiện trạng đất cây xanh",
                M,
                "2026-10-05",
                Q,
            ),
        ),
        p(
            "4. Phòng Quản lý lao động, Trung tâm Dịch vụ việc làm: cung cấp số liệu lao động, nhà ở công nhân, thiết chế công đoàn trước ngày 02/10/2026.",
            w("cung cấp số liệu lao động, nhà ở công nhân, thiết chế công đoàn", [L, T], "2026-10-02"),
        ),
        p(
            "5. Văn phòng: tổng hợp, hoàn thiện dự thảo báo cáo, trình Lãnh đạo Ban trước ngày 08/10/2026; chuẩn bị hội trường, tài liệu phục vụ buổi làm việc.",
            w(
                "tổng hợp, hoàn thiện dự thảo báo cáo, trình Lãnh đạo Ban trước ngày 08/10/2026; chuẩn bị hội trường, tài liệu phục vụ buổi làm việc",
                V,
                "2026-10-08",
            ),
        ),
        p(
            "6. Các phòng chuyên môn: cử lãnh đạo phòng và chuyên viên theo dõi dự buổi làm việc với Đoàn giám sát ngày 14/10/2026.",
            w("cử lãnh đạo phòng và chuyên viên theo dõi dự buổi làm việc với Đoàn giám sát ngày 14/10/2026", PCM, "2026-10-14"),
        ),
        "Cuộc họp kết thúc vào hồi 15 giờ 45 cùng ngày.",
        foot("THƯ KÝ\n\n\nLê Thị Ngọc Anh", "CHỦ TRÌ\n\n\nBùi Ngọc Hải"),
    )
    return Document("Bien ban hop 24-9.docx", data, wanted, date(2026, 9, 28))


def _chat_of_the_office() -> Document:
    lines: list[Any] = [
        "Kính gửi các đồng chí Trưởng phòng, Giám đốc Trung tâm,",
        "Thực hiện ý kiến của Trưởng ban tại buổi hội ý ngày 23/11/2026, Văn phòng xin chuyển các nội dung sau:",
        p(
            "1. Phòng QLĐT: báo cáo nhanh tình hình thu hút đầu tư 11 tháng, gửi trước 16h00 ngày 26/11/2026.",
            w("báo cáo nhanh tình hình thu hút đầu tư 11 tháng, gửi trước 16h00 ngày 26/11/2026", Q, "2026-11-26"),
        ),
        p(
            "2. Phòng DN&GSĐT: chủ trì, phối hợp Phòng QLLĐ lập danh sách doanh nghiệp tiêu biểu đề nghị khen thưởng, hạn 30/11/2026.",
            w("lập danh sách doanh nghiệp tiêu biểu đề nghị khen thưởng", D, "2026-11-30", L),
        ),
        p(
            "3. Phòng TN&MT: trả lời công văn của Sở Nông nghiệp và Môi trường về chất thải nguy hại trước ngày 01/12/2026.",
            w("trả lời công văn của Sở Nông nghiệp và Môi trường về chất thải nguy hại", M, "2026-12-01"),
        ),
        p(
            "4. Trung tâm DVVL: gửi dự thảo kế hoạch đào tạo nghề năm 2027, hạn 04/12/2026.",
            w("gửi dự thảo kế hoạch đào tạo nghề năm 2027", T, "2026-12-04"),
        ),
        p(
            "5. Các phòng chuyên môn: rà soát nhiệm vụ quá hạn trên phân hệ NV UBND, cập nhật kết quả trước 27/11/2026.",
            w("rà soát nhiệm vụ quá hạn trên phân hệ NV UBND, cập nhật kết quả", PCM, "2026-11-27"),
        ),
        "Trân trọng cảm ơn các đồng chí!",
    ]
    text = "\n".join(line.text if isinstance(line, P) else line for line in lines)
    wanted = tuple(one for line in lines if isinstance(line, P) for one in line.wanted)
    return Document("tin nhan 24-11.txt", text.encode(), wanted, date(2026, 11, 25))


def _chat_of_the_head() -> Document:
    lines: list[Any] = [
        "Chào các đồng chí. Sau buổi họp với đồng chí Chủ tịch UBND thành phố sáng nay, đề nghị các phòng làm ngay mấy việc:",
        p(
            "- Văn phòng soạn giấy mời các chủ đầu tư hạ tầng họp ngày 22/12, phát hành trước 17/12/2026",
            w("soạn giấy mời các chủ đầu tư hạ tầng họp ngày 22/12, phát hành trước 17/12/2026", V, "2026-12-17"),
        ),
        p(
            "- P. QLĐT phối hợp P. TN&MT rà lại quỹ đất sạch còn lại của từng KCN, báo cáo tôi trước ngày 18/12/2026",
            w("rà lại quỹ đất sạch còn lại của từng KCN, báo cáo tôi", Q, "2026-12-18", M),
        ),
        p(
            "- P. DN&GSĐT chuẩn bị danh sách 20 doanh nghiệp nộp ngân sách lớn nhất, 18/12/2026",
            w("chuẩn bị danh sách 20 doanh nghiệp nộp ngân sách lớn nhất", D, "2026-12-18"),
        ),
        p(
            "- P. QLLĐ theo dõi sát tình hình công nhân ở Regina Miracle, có gì báo ngay",
            w("theo dõi sát tình hình công nhân ở Regina Miracle, có gì báo ngay", L),
        ),
        "Cảm ơn các đồng chí.",
    ]
    text = "\n".join(line.text if isinstance(line, P) else line for line in lines)
    wanted = tuple(one for line in lines if isinstance(line, P) for one in line.wanted)
    return Document("tin nhan Truong ban.txt", text.encode(), wanted, date(2026, 12, 15))
