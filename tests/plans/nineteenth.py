# ruff: noqa: E501
"""Papers of an ordinary spring (March to May 2027) of the management board, with what a careful clerk takes from each."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import docx

from tests.papers import word, workbook
from tests.plans.sheet import ALL, PCM, D, Document, L, M, Q, T, V, Wanted, cells, rows_of, tasks

_HEAD = "UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nBAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"
_STATE = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

# fmt: off


def documents() -> Iterator[Document]:
    yield _visit_nam_dinh_vu()
    yield _visit_trang_due()
    yield _visit_dai_an()
    yield _visit_deep_c()
    yield _chairman()
    yield _action_plan()
    yield _month_of_investment()
    yield _month_of_labour()
    yield _month_of_environment()
    yield _minutes()
    yield _petitions()
    yield _email()
    yield _chat_one()
    yield _chat_two()


def _letterhead(number: str, day: str) -> list[list[Any]]:
    return [[_HEAD, _STATE], [f"Số: {number}", f"Hải Phòng, {day}"]]


def _foot(title: str, name: str) -> list[list[Any]]:
    return [
        [
            "Nơi nhận:\n- Trưởng ban, các PTB (để báo cáo);\n- Các PCM, ĐVSN (để thực hiện);\n- Lưu: VT, VP.",
            f"{title}\n\n\n\n{name}",
        ]
    ]


def _visit_nam_dinh_vu() -> Document:
    data = word(
        _letterhead("1124/TB-BQL", "ngày 22 tháng 3 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng tại buổi kiểm tra thực địa Khu công nghiệp Nam Đình Vũ (khu 1)",
        "Ngày 18/3/2027, Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng chủ trì kiểm tra thực địa tiến độ đầu tư hạ tầng và hoạt động của các doanh nghiệp "
        "tại Khu công nghiệp Nam Đình Vũ (khu 1). Tham gia đoàn có lãnh đạo Văn phòng, các phòng chuyên môn, Trung tâm Dịch vụ việc làm; đại diện Công ty cổ phần "
        "Tập đoàn Đầu tư Sao Đỏ.",
        "Sau khi kiểm tra thực tế, nghe báo cáo của chủ đầu tư hạ tầng và ý kiến của các thành viên đoàn, Trưởng ban kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "Thời gian qua, chủ đầu tư hạ tầng đã có nhiều cố gắng trong thu hút đầu tư, tỷ lệ lấp đầy giai đoạn 1, 2 đạt 86%. Tuy nhiên, tiến độ hạ tầng giai đoạn 3 "
        "chậm 08 tháng so với tiến độ được chấp thuận; một số doanh nghiệp chưa đấu nối nước thải theo quy định.",
        "II. NHIỆM VỤ THỜI GIAN TỚI",
        "1. Giao Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Tài nguyên và Môi trường rà soát toàn bộ tiến độ đầu tư hạ tầng giai đoạn 3, "
        "báo cáo Trưởng ban trước ngày 05/4/2027.",
        "2. Giao Phòng Tài nguyên và Môi trường làm việc với chủ đầu tư hạ tầng và 04 doanh nghiệp chưa đấu nối nước thải, thống nhất lộ trình đấu nối, hoàn thành trong tháng 4/2027.",
        "3. Giao Phòng Quản lý lao động chủ trì, phối hợp với Trung tâm Dịch vụ việc làm khảo sát nhu cầu tuyển dụng và nhà ở công nhân của các doanh nghiệp trong khu, "
        "tổng hợp kết quả trước ngày 20/4/2027.",
        "4. Phòng Doanh nghiệp và Giám sát đầu tư kiểm tra việc thực hiện chế độ báo cáo giám sát đầu tư của 06 doanh nghiệp chậm báo cáo năm 2026, đề xuất xử lý trước ngày 15/4/2027.",
        "5. Đề nghị Công ty cổ phần Tập đoàn Đầu tư Sao Đỏ hoàn thiện hồ sơ nghiệm thu phòng cháy, chữa cháy khu bến bãi, gửi Ban Quản lý trước ngày 10/4/2027.",
        "6. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng báo cáo Trưởng ban.",
        "Các phòng, đơn vị nêu cao tinh thần trách nhiệm, chủ động trong thực hiện nhiệm vụ được giao.",
        "Văn phòng Ban Quản lý thông báo để các phòng chuyên môn, đơn vị liên quan biết, thực hiện./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    wanted = (
        Wanted("rà soát toàn bộ tiến độ đầu tư hạ tầng giai đoạn 3, báo cáo Trưởng ban trước ngày 05/4/2027", (Q,), (M,), due="2027-04-05"),
        Wanted(
            "làm việc với chủ đầu tư hạ tầng và 04 doanh nghiệp chưa đấu nối nước thải, thống nhất lộ trình đấu nối, hoàn thành trong tháng 4/2027",
            (M,),
            due="2027-04-30",
        ),
        Wanted(
            "khảo sát nhu cầu tuyển dụng và nhà ở công nhân của các doanh nghiệp trong khu, tổng hợp kết quả trước ngày 20/4/2027",
            (L,),
            (T,),
            due="2027-04-20",
        ),
        Wanted(
            "kiểm tra việc thực hiện chế độ báo cáo giám sát đầu tư của 06 doanh nghiệp chậm báo cáo năm 2026, đề xuất xử lý trước ngày 15/4/2027",
            (D,),
            due="2027-04-15",
        ),
        Wanted(
            "hoàn thiện hồ sơ nghiệm thu phòng cháy, chữa cháy khu bến bãi, gửi Ban Quản lý trước ngày 10/4/2027",
            ("Công ty cổ phần Tập đoàn Đầu tư Sao Đỏ",),
            due="2027-04-10",
            asked=True,
        ),
        Wanted("theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng báo cáo Trưởng ban", (V,)),
    )
    return Document("visit Nam Đình Vũ", data, wanted, date(2027, 3, 24))


def _visit_trang_due() -> Document:
    data = word(
        _letterhead("1287/TB-BQL", "ngày 01 tháng 4 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của đồng chí Trưởng ban sau khi kiểm tra thực tế các dự án chậm tiến độ tại KCN Tràng Duệ, KCN An Dương",
        "Trong các ngày 25 và 26/3/2027, đoàn công tác do đồng chí Trưởng ban làm trưởng đoàn đã kiểm tra thực tế 09 dự án chậm tiến độ tại KCN Tràng Duệ và KCN An Dương. "
        "Qua kiểm tra, có 05 dự án chậm do vướng mặt bằng, 03 dự án nhà đầu tư gặp khó khăn về vốn, 01 dự án đã tạm dừng.",
        "Trưởng ban kết luận, phân công nhiệm vụ cho từng đơn vị như sau:",
        "1. Văn phòng",
        "- Tham mưu thành lập Tổ công tác tháo gỡ khó khăn cho các dự án chậm tiến độ, trình Trưởng ban trước ngày 09/4/2027.",
        "- Bố trí xe, kinh phí phục vụ Tổ công tác theo yêu cầu.",
        "2. Phòng Quản lý đầu tư",
        "- Làm việc với từng nhà đầu tư của 05 dự án vướng mặt bằng, lập biên bản xác định rõ nguyên nhân, thời gian khắc phục, xong trước ngày 20/4/2027.",
        "- Phối hợp với UBND phường An Dương, Trung tâm Phát triển quỹ đất rà soát phần diện tích chưa bàn giao tại KCN Tràng Duệ giai đoạn 3, báo cáo trước ngày 25/4/2027.",
        "- Tham mưu văn bản báo cáo UBND thành phố về phương án xử lý dự án đã tạm dừng. Hoàn thành trước ngày 10/5/2027.",
        "3. Phòng Doanh nghiệp và Giám sát đầu tư",
        "- Rà soát điều kiện chấm dứt hoạt động đối với 03 dự án nhà đầu tư gặp khó khăn về vốn, phối hợp Phòng Quản lý đầu tư đề xuất hướng xử lý trước ngày 28/4/2027.",
        "- Cập nhật tình hình triển khai các dự án lên Hệ thống thông tin quốc gia về đầu tư trước ngày 15 hằng tháng.",
        "4. Phòng Tài nguyên và Môi trường",
        "- Kiểm tra thủ tục môi trường của 09 dự án, thông báo cho nhà đầu tư các nội dung còn thiếu trước ngày 23/4/2027.",
        "- Hướng dẫn nhà đầu tư hạ tầng KCN An Dương lập hồ sơ điều chỉnh giấy phép môi trường.",
        "5. Phòng Quản lý lao động",
        "- Nắm tình hình lao động mất việc, ngừng việc tại các dự án tạm dừng, báo cáo Trưởng ban trước ngày 16/4/2027.",
        "6. Trung tâm Dịch vụ việc làm",
        "- Giới thiệu việc làm cho người lao động mất việc tại dự án đã tạm dừng, hoàn thành trong quý II/2027.",
        "- Đăng tải nhu cầu tuyển dụng của các doanh nghiệp trong KCN Tràng Duệ trên Cổng thông tin điện tử, thường xuyên.",
        "Trên đây là kết luận của Trưởng ban, Văn phòng thông báo để các phòng, đơn vị thực hiện./.",
        _foot("TL. TRƯỞNG BAN\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "Đỗ Thị Thu Hà"),
    )
    wanted = (
        Wanted(
            "Tham mưu thành lập Tổ công tác tháo gỡ khó khăn cho các dự án chậm tiến độ, trình Trưởng ban trước ngày 09/4/2027", (V,), due="2027-04-09"
        ),
        Wanted("Bố trí xe, kinh phí phục vụ Tổ công tác theo yêu cầu", (V,)),
        Wanted(
            "Làm việc với từng nhà đầu tư của 05 dự án vướng mặt bằng, lập biên bản xác định rõ nguyên nhân, thời gian khắc phục, xong trước ngày 20/4/2027",
            (Q,),
            due="2027-04-20",
        ),
        Wanted(
            "rà soát phần diện tích chưa bàn giao tại KCN Tràng Duệ giai đoạn 3, báo cáo trước ngày 25/4/2027",
            (Q,),
            due="2027-04-25",
        ),
        Wanted(
            "Tham mưu văn bản báo cáo UBND thành phố về phương án xử lý dự án đã tạm dừng. Hoàn thành trước ngày 10/5/2027", (Q,), due="2027-05-10"
        ),
        Wanted(
            "Rà soát điều kiện chấm dứt hoạt động đối với 03 dự án nhà đầu tư gặp khó khăn về vốn, phối hợp Phòng Quản lý đầu tư đề xuất hướng xử lý "
            "trước ngày 28/4/2027",
            (D,),
            (Q,),
            due="2027-04-28",
        ),
        Wanted("Cập nhật tình hình triển khai các dự án lên Hệ thống thông tin quốc gia về đầu tư trước ngày 15 hằng tháng", (D,)),
        Wanted(
            "Kiểm tra thủ tục môi trường của 09 dự án, thông báo cho nhà đầu tư các nội dung còn thiếu trước ngày 23/4/2027", (M,), due="2027-04-23"
        ),
        Wanted("Hướng dẫn nhà đầu tư hạ tầng KCN An Dương lập hồ sơ điều chỉnh giấy phép môi trường", (M,)),
        Wanted(
            "Nắm tình hình lao động mất việc, ngừng việc tại các dự án tạm dừng, báo cáo Trưởng ban trước ngày 16/4/2027", (L,), due="2027-04-16"
        ),
        Wanted("Giới thiệu việc làm cho người lao động mất việc tại dự án đã tạm dừng, hoàn thành trong quý II/2027", (T,), due="2027-06-30"),
        Wanted(
            "Đăng tải nhu cầu tuyển dụng của các doanh nghiệp trong KCN Tràng Duệ trên Cổng thông tin điện tử, thường xuyên", (T,)
        ),
    )
    return Document("visit Tràng Duệ, by unit", data, wanted, date(2027, 4, 5))


def _visit_dai_an() -> Document:
    data = word(
        _letterhead("1402/TB-BQL", "ngày 12 tháng 4 năm 2027"),
        "THÔNG BÁO",
        "Kết luận của Trưởng ban Ban Quản lý Khu kinh tế Hải Phòng tại buổi làm việc, kiểm tra thực tế KCN Đại An và KCN Tân Trường",
        "Chiều ngày 07/4/2027, đồng chí Trưởng ban đã kiểm tra thực tế và làm việc với chủ đầu tư hạ tầng KCN Đại An, KCN Tân Trường. Cùng dự có đồng chí Phó Trưởng ban phụ trách "
        "lĩnh vực môi trường, lãnh đạo các phòng chuyên môn.",
        "Sau khi nghe các ý kiến, Trưởng ban kết luận:",
        "1. Về công tác bảo vệ môi trường:",
        "a) Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Phòng Doanh nghiệp và Giám sát đầu tư tổ chức kiểm tra đột xuất hệ thống xử lý nước thải tập trung của 02 khu công nghiệp, "
        "hoàn thành trước ngày 29/4/2027.",
        "b) Phòng Tài nguyên và Môi trường tham mưu văn bản đề nghị Sở Nông nghiệp và Môi trường hướng dẫn việc xả nước thải sau xử lý ra kênh Tiên Kiều trước ngày 19/4/2027.",
        "2. Về công tác đầu tư, quy hoạch:",
        "a) Phòng Quản lý đầu tư rà soát quỹ đất công nghiệp còn lại của hai khu, lập danh mục đất sạch phục vụ xúc tiến đầu tư, trình Trưởng ban trong tháng 5/2027.",
        "b) Đối với đề nghị mở rộng KCN Đại An, giao Phòng Quản lý đầu tư chủ trì, phối hợp với Văn phòng, Phòng Tài nguyên và Môi trường chuẩn bị nội dung làm việc với Sở Xây dựng ngày 22/4/2027.",
        "3. Về công tác quản lý doanh nghiệp: Giao Phòng Doanh nghiệp và Giám sát đầu tư lập báo cáo tổng hợp tình hình hoạt động của doanh nghiệp tại hai khu công nghiệp trước ngày 14/5/2027, trong đó làm rõ:",
        "- Số doanh nghiệp đang hoạt động, tạm dừng, giải thể;",
        "- Kết quả sản xuất kinh doanh quý I/2027;",
        "- Khó khăn, vướng mắc và kiến nghị của doanh nghiệp.",
        "4. Về lao động: Phòng Quản lý lao động hướng dẫn các doanh nghiệp xây dựng thang lương, bảng lương theo mức lương tối thiểu mới; Trung tâm Dịch vụ việc làm tổ chức 01 phiên giao dịch việc làm "
        "tại KCN Tân Trường trước ngày 30/5/2027.",
        "5. Văn phòng tổng hợp kết quả thực hiện, báo cáo Trưởng ban tại cuộc họp giao ban tháng 5/2027.",
        "Thông báo này thay thế ý kiến chỉ đạo trực tiếp tại buổi làm việc./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    wanted = (
        Wanted(
            "tổ chức kiểm tra đột xuất hệ thống xử lý nước thải tập trung của 02 khu công nghiệp, hoàn thành trước ngày 29/4/2027",
            (M,),
            (D,),
            due="2027-04-29",
        ),
        Wanted(
            "tham mưu văn bản đề nghị Sở Nông nghiệp và Môi trường hướng dẫn việc xả nước thải sau xử lý ra kênh Tiên Kiều trước ngày 19/4/2027",
            (M,),
            due="2027-04-19",
        ),
        Wanted(
            "rà soát quỹ đất công nghiệp còn lại của hai khu, lập danh mục đất sạch phục vụ xúc tiến đầu tư, trình Trưởng ban trong tháng 5/2027",
            (Q,),
            due="2027-05-31",
        ),
        Wanted("chuẩn bị nội dung làm việc với Sở Xây dựng ngày 22/4/2027", (Q,), (V, M), due="2027-04-22"),
        Wanted(
            "lập báo cáo tổng hợp tình hình hoạt động của doanh nghiệp tại hai khu công nghiệp trước ngày 14/5/2027, trong đó làm rõ: "
            "- Số doanh nghiệp đang hoạt động, tạm dừng, giải thể; - Kết quả sản xuất kinh doanh quý I/2027; - Khó khăn, vướng mắc và kiến nghị của doanh nghiệp",
            (D,),
            due="2027-05-14",
        ),
        Wanted("hướng dẫn các doanh nghiệp xây dựng thang lương, bảng lương theo mức lương tối thiểu mới", (L,)),
        Wanted("tổ chức 01 phiên giao dịch việc làm tại KCN Tân Trường trước ngày 30/5/2027", (T,), due="2027-05-30"),
        Wanted("tổng hợp kết quả thực hiện, báo cáo Trưởng ban tại cuộc họp giao ban tháng 5/2027", (V,), due="2027-05-31"),
    )
    return Document("visit Đại An, Tân Trường", data, wanted, date(2027, 4, 14))


def _visit_deep_c() -> Document:
    data = word(
        _letterhead("1533/TB-BQL", "ngày 20 tháng 4 năm 2027"),
        "THÔNG BÁO",
        "Ý kiến kết luận của Trưởng ban tại buổi kiểm tra KCN DEEP C 2A, DEEP C 3 (Cát Hải)",
        "Ngày 15/4/2027, Trưởng ban đã kiểm tra thực địa khu vực cầu cảng, tuyến đường trục và khu tái định cư phục vụ KCN DEEP C 3. Sau khi kiểm tra, Trưởng ban có ý kiến như sau:",
        "Ghi nhận những kết quả chủ đầu tư đạt được trong quý I/2027. Tiến độ san lấp cơ bản bảo đảm, song việc bàn giao tuyến đường trục còn chậm.",
        "Yêu cầu Phòng Quản lý đầu tư khẩn trương thẩm định hồ sơ điều chỉnh chủ trương đầu tư dự án hạ tầng KCN DEEP C 3, trình UBND thành phố trước ngày 07/5/2027.",
        "Yêu cầu Phòng Tài nguyên và Môi trường phối hợp với Đặc khu Cát Hải kiểm tra nguồn gốc cát san lấp, báo cáo kết quả chậm nhất ngày 05/5/2027.",
        "Phòng Doanh nghiệp và Giám sát đầu tư và Phòng Quản lý đầu tư thống nhất số liệu vốn thực hiện của các dự án thứ cấp, gửi Văn phòng trước ngày 27/4/2027.",
        "Giao Văn phòng chủ trì, cùng các phòng chuyên môn tham mưu Quy chế phối hợp giữa Ban Quản lý và UBND đặc khu Cát Hải, trình ký trong quý II/2027.",
        "Các phòng căn cứ chức năng, nhiệm vụ tổ chức thực hiện nghiêm túc ý kiến trên./.",
        _foot("TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG", "Phạm Anh Tuấn"),
    )
    wanted = (
        Wanted(
            "khẩn trương thẩm định hồ sơ điều chỉnh chủ trương đầu tư dự án hạ tầng KCN DEEP C 3, trình UBND thành phố trước ngày 07/5/2027",
            (Q,),
            due="2027-05-07",
        ),
        Wanted("kiểm tra nguồn gốc cát san lấp, báo cáo kết quả chậm nhất ngày 05/5/2027", (M,), due="2027-05-05"),
        Wanted(
            "thống nhất số liệu vốn thực hiện của các dự án thứ cấp, gửi Văn phòng trước ngày 27/4/2027", (D, Q), due="2027-04-27"
        ),
        Wanted(
            "tham mưu Quy chế phối hợp giữa Ban Quản lý và UBND đặc khu Cát Hải, trình ký trong quý II/2027", (V,), (PCM,), due="2027-06-30"
        ),
    )
    return Document("visit DEEP C", data, wanted, date(2027, 4, 22))


def _chairman() -> Document:
    row = rows_of(("number", "content", "lead", "support", "product", "deadline"))
    board = "Ban Quản lý Khu kinh tế Hải Phòng"
    table: list[Any] = [
        ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn hoàn thành"],
        row(
            "1",
            "Rà soát, đề xuất danh mục dự án kết nối hạ tầng ngoài hàng rào Khu kinh tế ven biển phía Nam",
            board,
            "Sở Xây dựng, Sở Tài chính",
            "Tờ trình",
            "Trước 15/5/2027",
            lead=board,
            due="2027-05-15",
            asked=True,
        ),
        row(
            "2",
            "Bố trí kinh phí lập quy hoạch phân khu các khu chức năng trong Khu kinh tế",
            "Sở Tài chính",
            board,
            "Quyết định",
            "Tháng 5/2027",
            lead="Sở Tài chính",
            due="2027-05-31",
            asked=True,
        ),
        row(
            "3",
            "Giải phóng mặt bằng phần còn lại của tuyến đường trục Khu kinh tế",
            "UBND các xã, phường liên quan",
            "Sở Nông nghiệp và Môi trường",
            "Biên bản bàn giao mặt bằng",
            "30/6/2027",
            lead="UBND các xã, phường liên quan",
            due="2027-06-30",
            asked=True,
        ),
        row(
            "4",
            "Xây dựng phương án tuyến xe buýt đưa đón công nhân các khu công nghiệp",
            "Sở Xây dựng",
            board,
            "Phương án",
            "Quý II/2027",
            lead="Sở Xây dựng",
            due="2027-06-30",
            asked=True,
        ),
        row(
            "5",
            "Báo cáo tình hình thực hiện vốn đầu tư nước ngoài trong khu công nghiệp, khu kinh tế",
            board,
            None,
            "Báo cáo",
            "Trước ngày 20 hằng tháng",
            lead=board,
            asked=True,
        ),
    ]
    data = word(
        [
            ["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG", _STATE],
            ["Số: 298/TB-UBND", "Hải Phòng, ngày 05 tháng 4 năm 2027"],
        ],
        "THÔNG BÁO",
        "Kết luận của Chủ tịch Ủy ban nhân dân thành phố tại buổi làm việc với Ban Quản lý Khu kinh tế Hải Phòng",
        "Ngày 31/3/2027, Chủ tịch Ủy ban nhân dân thành phố chủ trì buổi làm việc với Ban Quản lý Khu kinh tế Hải Phòng về tình hình thực hiện nhiệm vụ quý I, nhiệm vụ trọng tâm quý II năm 2027. "
        "Sau khi nghe báo cáo của Ban Quản lý và ý kiến của các sở, ngành, Chủ tịch Ủy ban nhân dân thành phố kết luận:",
        "I. Đánh giá kết quả thực hiện",
        "Biểu dương Ban Quản lý Khu kinh tế Hải Phòng đã thu hút được 612 triệu USD vốn FDI trong quý I/2027, đạt 24,5% kế hoạch năm.",
        "II. Nhiệm vụ trọng tâm",
        "1. Giao Ban Quản lý Khu kinh tế Hải Phòng chủ trì, phối hợp với Sở Tài chính xây dựng kịch bản thu hút đầu tư năm 2027, báo cáo Ủy ban nhân dân thành phố trước ngày 25/4/2027.",
        "2. Giao Sở Nội vụ chủ trì, phối hợp với Ban Quản lý Khu kinh tế Hải Phòng thẩm định Đề án vị trí việc làm của Ban Quản lý, trình trước ngày 10/5/2027.",
        "3. Giao Công an thành phố phối hợp với các cơ quan liên quan tăng cường kiểm tra an toàn phòng cháy, chữa cháy tại các khu công nghiệp trong tháng 5/2027.",
        "4. Các nhiệm vụ cụ thể khác thực hiện theo Phụ lục kèm theo Thông báo này.",
        "Văn phòng Ủy ban nhân dân thành phố thông báo để các cơ quan, đơn vị biết, thực hiện./.",
        [
            [
                "Nơi nhận:\n- CT, các PCT UBND TP;\n- Các sở: TC, XD, NV, NN&MT;\n- BQL KKT Hải Phòng;\n- Lưu: VT.",
                "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\n\nTrần Huy Kiên",
            ]
        ],
        "PHỤ LỤC",
        "DANH MỤC NHIỆM VỤ CỤ THỂ",
        "(Kèm theo Thông báo số 298/TB-UBND ngày 05/4/2027 của Ủy ban nhân dân thành phố)",
        cells(table),
    )
    wanted = (
        Wanted(
            "xây dựng kịch bản thu hút đầu tư năm 2027, báo cáo Ủy ban nhân dân thành phố trước ngày 25/4/2027", (board,), due="2027-04-25", asked=True
        ),
        Wanted("thẩm định Đề án vị trí việc làm của Ban Quản lý, trình trước ngày 10/5/2027", ("Sở Nội vụ",), due="2027-05-10", asked=True),
        Wanted(
            "tăng cường kiểm tra an toàn phòng cháy, chữa cháy tại các khu công nghiệp trong tháng 5/2027",
            ("Công an thành phố",),
            due="2027-05-31",
            asked=True,
        ),
        *tasks(table),
    )
    return Document("chairman's notice", data, wanted, date(2027, 4, 8))


def _action_plan() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "product"))
    table: list[Any] = [
        ["TT", "Nhiệm vụ, giải pháp", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Kết quả, sản phẩm"],
        ["I", "Công tác quán triệt, tuyên truyền Nghị quyết", "", "", "", ""],
        row("1", "Tổ chức hội nghị quán triệt Nghị quyết và Kế hoạch hành động tới toàn thể công chức, viên chức, người lao động",
            "Văn phòng", "Các phòng chuyên môn, đơn vị sự nghiệp", "Tháng 4/2027", "Hội nghị", lead=V, support=ALL, due="2027-04-30"),
        row("2", "Xây dựng chuyên mục tuyên truyền về Nghị quyết trên Cổng thông tin điện tử Ban Quản lý",
            "Trung tâm Dịch vụ việc làm", "Văn phòng", "Trước 15/5/2027", "Chuyên mục", lead=T, support=V, due="2027-05-15"),
        row("3", "Tuyên truyền, phổ biến nội dung Nghị quyết tới các doanh nghiệp trong khu công nghiệp, khu kinh tế",
            "Các phòng chuyên môn", "Trung tâm DVVL", "Thường xuyên", "Tin, bài, tài liệu", lead=PCM, support=T),
        ["II", "Hoàn thiện quy hoạch, thể chế, chính sách", "", "", "", ""],
        row("4", "Tham mưu điều chỉnh quy hoạch chung xây dựng Khu kinh tế Đình Vũ - Cát Hải",
            "Phòng Quản lý đầu tư", "Phòng Tài nguyên và Môi trường; Sở Xây dựng", "Quý IV/2027", "Tờ trình UBND thành phố", lead=Q, support=M, due="2027-12-31"),
        row("5", "Tham mưu ban hành Quy chế phối hợp quản lý nhà nước đối với khu công nghiệp, khu kinh tế trên địa bàn thành phố",
            "Văn phòng", "Các phòng chuyên môn", "Quý III/2027", "Quyết định của UBND thành phố", lead=V, support=PCM, due="2027-09-30"),
        row("6", "Đề xuất cơ chế, chính sách đặc thù thu hút dự án công nghệ cao, bán dẫn",
            "Phòng Quản lý đầu tư", "Phòng DN&GSĐT, Sở Tài chính, Sở Khoa học và Công nghệ", "30/9/2027", "Báo cáo đề xuất", lead=Q, support=D, due="2027-09-30"),
        row("7", "Rà soát, cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính lĩnh vực đầu tư, môi trường, lao động",
            "Văn phòng", "Phòng QLĐT, Phòng TN&MT, Phòng QLLĐ", "Tháng 6/2027", "Phương án cắt giảm", lead=V, support=(Q, M, L), due="2027-06-30"),
        ["III", "Phát triển hạ tầng, thu hút đầu tư", "", "", "", ""],
        row("8", "Đôn đốc chủ đầu tư hạ tầng hoàn thành hạ tầng kỹ thuật các khu công nghiệp đã được thành lập",
            "Phòng Quản lý đầu tư", "Phòng TN&MT", "Hằng quý", "Báo cáo", lead=Q, support=M),
        row("9", "Xây dựng danh mục dự án ưu tiên thu hút đầu tư giai đoạn 2027 - 2030",
            "", "Phòng DN&GSĐT", "Quý II/2027", "Danh mục", lead=Q, support=D, due="2027-06-30"),
        row("10", "Tổ chức đoàn xúc tiến đầu tư tại Nhật Bản, Hàn Quốc",
            "", "Văn phòng, Trung tâm DVVL", "Tháng 10/2027", "Kế hoạch, báo cáo kết quả", lead=Q, support=(V, T), due="2027-10-31"),
        row("11", "Kiểm tra, giám sát, đánh giá đầu tư đối với các dự án chậm tiến độ; kiến nghị thu hồi các dự án vi phạm",
            "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư", "Năm 2027", "Kết luận kiểm tra", lead=D, support=Q, due="2027-12-31"),
        row("12", "Tổ chức đối thoại giữa Trưởng ban với doanh nghiệp",
            "Phòng DN&GSĐT", "Văn phòng", "6 tháng đầu năm 2027", "Hội nghị đối thoại", lead=D, support=V, due="2027-06-30"),
        ["IV", "Bảo vệ môi trường, phát triển nguồn nhân lực", "", "", "", ""],
        row("13", "Xây dựng bộ tiêu chí khu công nghiệp sinh thái áp dụng cho các khu công nghiệp thành lập mới",
            "Phòng Tài nguyên và Môi trường", "Phòng QLĐT", "Trước ngày 31/8/2027", "Bộ tiêu chí", lead=M, support=Q, due="2027-08-31"),
        row("14", "Kết nối dữ liệu quan trắc nước thải tự động của các khu công nghiệp về Ban Quản lý",
            "Phòng Tài nguyên và Môi trường", "Văn phòng", "Quý III/2027", "Hệ thống dữ liệu", lead=M, support=V, due="2027-09-30"),
        row("15", "Dự báo nhu cầu lao động của doanh nghiệp trong khu kinh tế đến năm 2030",
            "Phòng Quản lý lao động", "Trung tâm Dịch vụ việc làm", "Tháng 7/2027", "Báo cáo dự báo", lead=L, support=T, due="2027-07-31"),
        row("16", "Ký kết chương trình hợp tác đào tạo với các trường đại học, cao đẳng trên địa bàn",
            "Trung tâm Dịch vụ việc làm", "Phòng QLLĐ", "Quý II, quý III/2027", "Biên bản ghi nhớ", lead=T, support=L, due="2027-09-30"),
        ["V", "Tổ chức thực hiện", "", "", "", ""],
        row("17", "Xây dựng kế hoạch chi tiết của từng phòng, đơn vị, gửi Văn phòng tổng hợp",
            "Các phòng chuyên môn, đơn vị sự nghiệp", "Văn phòng", "Trước 29/4/2027", "Kế hoạch", lead=ALL, support=V, due="2027-04-29"),
        row("18", "Tổng hợp, báo cáo Thành ủy, UBND thành phố kết quả thực hiện Nghị quyết",
            "Văn phòng", "Các phòng, đơn vị liên quan", "Trước 10/12/2027", "Báo cáo", lead=V, due="2027-12-10"),
    ]  # fmt: skip
    data = word(
        _letterhead("1350/KH-BQL", "ngày 08 tháng 4 năm 2027"),
        "KẾ HOẠCH HÀNH ĐỘNG",
        "Thực hiện Nghị quyết số 11-NQ/TU ngày 15/3/2027 của Ban Thường vụ Thành ủy về phát triển các khu công nghiệp, khu kinh tế thành phố đến năm 2030",
        "Thực hiện Nghị quyết số 11-NQ/TU ngày 15/3/2027 của Ban Thường vụ Thành ủy, Ban Quản lý Khu kinh tế Hải Phòng ban hành Kế hoạch hành động như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Cụ thể hóa các mục tiêu, nhiệm vụ, giải pháp của Nghị quyết thành các nhiệm vụ của Ban Quản lý.",
        "2. Việc triển khai phải bảo đảm thiết thực, hiệu quả, rõ người, rõ việc, rõ thời gian, rõ sản phẩm.",
        "II. NHIỆM VỤ",
        "Nhiệm vụ cụ thể của các phòng, đơn vị theo bảng dưới đây:",
        cells(table),
        "III. TỔ CHỨC THỰC HIỆN",
        "Trưởng các phòng, Giám đốc Trung tâm chịu trách nhiệm trước Trưởng ban về kết quả thực hiện Kế hoạch này./.",
        _foot("TRƯỞNG BAN", "Nguyễn Văn Minh"),
    )
    return Document("action plan", _merge_down(data, 1, 2, "Phòng Quản lý đầu tư", 3, "Đôn đốc chủ đầu tư"), tasks(table), date(2027, 4, 12))


def _merge_down(data: bytes, table: int, column: int, name: str, rows: int, first: str) -> bytes:
    """The cell of a column merged over some rows from that whose content begins so."""
    document = docx.Document(io.BytesIO(data))
    grid = document.tables[table]
    start = next(number for number, line in enumerate(grid.rows) if line.cells[1].text.startswith(first))
    merged = grid.cell(start, column).merge(grid.cell(start + rows - 1, column))
    merged.text = name
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _month_of_investment() -> Document:
    row = rows_of(("number", "content", "person", "support", "deadline", "product", "note"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÒNG QUẢN LÝ ĐẦU TƯ"],
        [],
        ["KẾ HOẠCH CÔNG TÁC THÁNG 4 NĂM 2027 CỦA PHÒNG QUẢN LÝ ĐẦU TƯ"],
        [],
        ["STT", "Nội dung công việc", "Người thực hiện", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm", "Ghi chú"],
        ["I", "Nhiệm vụ Lãnh đạo Ban giao"],
        row(1, "Thẩm định hồ sơ cấp GCNĐKĐT dự án nhà máy linh kiện điện tử Heesung mở rộng", "Đ/c Hùng", "P. TN&MT", "09/4/2027", "Giấy CNĐKĐT", None,
            lead=Q, support=M, due="2027-04-09"),
        row(2, "Báo cáo UBND thành phố về tiến độ các dự án hạ tầng khu công nghiệp quý I", "Đ/c Lan", None, "14/4/2027", "Báo cáo", "VB 1876/UBND-XD",
            lead=Q, due="2027-04-14"),
        row(3, "Tham mưu văn bản góp ý dự thảo Nghị định sửa đổi về khu công nghiệp, khu kinh tế", "Đ/c Trung", "P. DN&GSĐT, P. QLLĐ", "20/4/2027", "Công văn", None,
            lead=Q, support=(D, L), due="2027-04-20"),
        row(4, "Chuẩn bị tài liệu tiếp đoàn công tác tỉnh Gyeonggi (Hàn Quốc)", "Đ/c Mai", "Văn phòng", "22/4/2027", "Tài liệu, slide", None,
            lead=Q, support=V, due="2027-04-22"),
        row(5, "Rà soát suất vốn đầu tư, cho thuê lại đất tại KCN Nam Tràng Cát", "Đ/c Hùng", None, "Trong tháng 4", "Bảng tổng hợp", None,
            lead=Q, due="2027-04-30"),
        ["II", "Nhiệm vụ theo chương trình công tác năm"],
        row(6, "Trình phê duyệt nhiệm vụ quy hoạch phân khu khu phi thuế quan", "Đ/c Trung, Đ/c Lan", "P. TN&MT; VP", "28/4/2027", "Tờ trình", None,
            lead=Q, support=(M, V), due="2027-04-28"),
        row(7, "Xây dựng tài liệu xúc tiến đầu tư tiếng Anh, tiếng Trung năm 2027", "Đ/c Mai", "Trung tâm", "Tháng 5/2027", "Ấn phẩm", "Chuyển từ tháng 3",
            lead=Q, support=T, due="2027-05-31"),
        row(8, "Lập danh mục dự án kêu gọi đầu tư vào Khu kinh tế ven biển phía Nam", "Đ/c Lan", None, "Quý II/2027", "Danh mục", None,
            lead=Q, due="2027-06-30"),
        ["III", "Nhiệm vụ thường xuyên"],
        row(9, "Tiếp nhận, giải quyết hồ sơ thủ tục hành chính lĩnh vực đầu tư, xây dựng", "Cả phòng", None, "Thường xuyên", None, None, lead=Q),
        row(10, "Cập nhật số liệu thu hút đầu tư, báo cáo Trưởng ban", "Đ/c Lan", None, "Thứ Sáu hằng tuần", "Báo cáo nhanh", None, lead=Q),
        row(11, "Trả lời kiến nghị của doanh nghiệp trên hệ thống eHeza", "Đ/c Mai", None, "Khi có yêu cầu", None, None, lead=Q),
        [],
        [None, None, None, None, "Hải Phòng, ngày 30 tháng 3 năm 2027"],
        [None, "Người lập", None, None, "TRƯỞNG PHÒNG"],
        [None, "Vũ Thị Lan", None, None, "Nguyễn Đức Thắng"],
    ]  # fmt: skip
    return Document("month of the investment room", workbook(cells(rows), merged=("A4:G4",)), tasks(rows), date(2027, 4, 1))


def _month_of_labour() -> Document:
    row = rows_of(("number", "content", "lead", "support", "deadline", "note"))
    rows: list[Any] = [
        ["LỊCH CÔNG VIỆC THÁNG 5/2027 - PHÒNG QLLĐ"],
        ["TT", "Công việc", "Chủ trì", "Phối hợp", "Ngày hoàn thành", "Ghi chú"],
        ["Tuần 1 (từ 04/5 đến 07/5)"],
        row(1, "Báo cáo tình hình lao động, tiền lương, đình công tháng 4", "P. QLLĐ", None, datetime(2027, 5, 5), "Gửi Sở Nội vụ", lead=L, due="2027-05-05"),
        row(2, "Cấp giấy phép lao động cho chuyên gia nước ngoài Công ty Pegatron (38 hồ sơ)", "P. QLLĐ", None, datetime(2027, 5, 7), None, lead=L, due="2027-05-07"),
        row(3, "Rà soát danh sách doanh nghiệp chưa đăng ký nội quy lao động", "nt", "P. DN&GSĐT", datetime(2027, 5, 7), None, lead=L, support=D, due="2027-05-07"),
        ["Tuần 2 (từ 10/5 đến 14/5)"],
        row(4, "Kiểm tra việc chấp hành pháp luật lao động tại 05 doanh nghiệp KCN Nomura", "P. QLLĐ", "P. DN&GSĐT, P. TN&MT", datetime(2027, 5, 14), "QĐ 211/QĐ-BQL", lead=L, support=(D, M), due="2027-05-14"),
        row(5, "Tham mưu Kế hoạch Tháng hành động về an toàn, vệ sinh lao động", "P. QLLĐ", "VP", datetime(2027, 5, 10), None, lead=L, support=V, due="2027-05-10"),
        row(6, "Tổ chức tập huấn an toàn lao động cho doanh nghiệp", "Trung tâm", "P. QLLĐ", datetime(2027, 5, 13), "Hội trường tầng 3", lead=T, support=L, due="2027-05-13"),
        ["Tuần 3 (từ 17/5 đến 21/5)"],
        row(7, "Trả lời đơn kiến nghị của tập thể công nhân Công ty Regina Miracle", "P. QLLĐ", None, "trước 19/5", None, lead=L, due="2027-05-19"),
        row(8, "Họp với Liên đoàn Lao động thành phố về thiết chế công đoàn", "P. QLLĐ", "Liên đoàn Lao động TP", datetime(2027, 5, 20), None, lead=L, due="2027-05-20"),
        ["Tuần 4 (từ 24/5 đến 31/5)"],
        row(9, "Tổng hợp nhu cầu nhà ở xã hội của công nhân", "P. QLLĐ", "P. QLĐT", datetime(2027, 5, 28), None, lead=L, support=Q, due="2027-05-28"),
        row(10, "Tổ chức phiên giao dịch việc làm lưu động tại Kiến Thụy", "Trung tâm", "P. QLLĐ", datetime(2027, 5, 29), None, lead=T, support=L, due="2027-05-29"),
        row(11, "Báo cáo công tác tháng 5, kế hoạch tháng 6", "P. QLLĐ", None, "25/5", "Gửi VP", lead=L, due="2027-05-25"),
        row(12, "Theo dõi quan hệ lao động, đình công tại các doanh nghiệp", "P. QLLĐ", None, "thường xuyên", None, lead=L),
    ]  # fmt: skip

    def days(sheet: Any) -> None:
        for line in sheet.iter_rows(min_col=5, max_col=5):
            if isinstance(line[0].value, datetime):
                line[0].number_format = "dd/mm/yyyy"

    return Document("month of the labour room", workbook(cells(rows), prepare=days), tasks(rows), date(2027, 5, 4))


def _month_of_environment() -> Document:
    row = rows_of(("number", "content", "product", "lead", "support", "start", "deadline", "state"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", None, None, None, None, "Biểu 01"],
        ["Phòng Tài nguyên và Môi trường"],
        ["BẢNG ĐĂNG KÝ NHIỆM VỤ THÁNG 4/2027"],
        ["TT", "Nhiệm vụ", "Kết quả đầu ra", "Phân công", None, "Thời gian thực hiện", None, "Tình trạng"],
        [None, None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", None],
        row(1, "Thẩm định báo cáo ĐTM dự án kho bãi logistics Nam Đình Vũ", "Quyết định phê duyệt", "Phòng TN&MT", None, "01/4/2027", "19/4/2027", "Đang làm",
            lead=M, due="2027-04-19"),
        row(2, "Kiểm tra việc thực hiện giấy phép môi trường tại KCN Đồ Sơn", "Biên bản kiểm tra", None, "Phòng DN&GSĐT", "05/4/2027", "15/4/2027", "Chưa làm",
            lead=M, support=D, due="2027-04-15"),
        row(3, "Cấp giấy phép môi trường cho Công ty TNHH Bluecom Vina", "Giấy phép", None, None, "01/4/2027", "12/4/2027", "Đang làm",
            lead=M, due="2027-04-12"),
        row(4, "Rà soát phí bảo vệ môi trường đối với nước thải công nghiệp quý I", "Bảng kê", None, "Văn phòng", "08/4/2027", "22/4/2027", "Chưa làm",
            lead=M, support=V, due="2027-04-22"),
        row(5, "Xác định nhu cầu sử dụng đất của các dự án trong khu kinh tế năm 2028", "Báo cáo gửi Sở NN&MT", "Phòng TN&MT", "Phòng QLĐT", "12/4/2027", "29/4/2027", "Chưa làm",
            lead=M, support=Q, due="2027-04-29"),
        row(6, "Tiếp nhận phản ánh về mùi tại KCN Tràng Duệ, tổ chức xác minh", "Báo cáo xác minh", "Phòng TN&MT", "UBND phường An Dương", "02/4/2027", "08/4/2027", "Đang làm",
            lead=M, due="2027-04-08"),
        row(7, "Diễn tập ứng phó sự cố tràn dầu khu vực Lạch Huyện", "Kế hoạch, báo cáo", "Văn phòng", "Phòng TN&MT", "19/4/2027", "28/4/2027", "Chưa làm",
            lead=V, support=M, due="2027-04-28"),
        row(8, "Phát động trồng cây tại các khu công nghiệp hưởng ứng Ngày Trái đất", "Lễ phát động", "Trung tâm DVVL", "Phòng TN&MT", "20/4/2027", "22/4/2027", "Chưa làm",
            lead=T, support=M, due="2027-04-22"),
        row(9, "Theo dõi số liệu quan trắc tự động các khu công nghiệp", "Nhật ký theo dõi", "Phòng TN&MT", None, None, "Hằng ngày", "Đang làm",
            lead=M),
        row(10, "Tham mưu văn bản nhắc nhở các đơn vị chưa nộp báo cáo công tác bảo vệ môi trường năm 2026", "Công văn", "Phòng TN&MT", None, "01/4/2027", "10/4/2027", "Chưa làm",
            lead=M, due="2027-04-10"),
        ["Tổng cộng: 10 nhiệm vụ"],
        ["Ghi chú: Nhiệm vụ phát sinh trong tháng được bổ sung theo chỉ đạo của Lãnh đạo Ban."],
    ]  # fmt: skip
    merged = ("A3:H3", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5", "D6:D9")
    return Document("month of the environment room", workbook(cells(rows), merged=merged), tasks(rows), date(2027, 4, 2))


def _minutes() -> Document:
    row = rows_of(("number", "content", "lead", "deadline"))
    table: list[Any] = [
        ["STT", "Nội dung quyết định", "Đơn vị thực hiện", "Thời hạn"],
        row("1", "Hoàn thiện báo cáo sơ kết công tác quý I, phương hướng nhiệm vụ quý II/2027", "Văn phòng", "09/4/2027", lead=V, due="2027-04-09"),
        row("2", "Giải quyết dứt điểm 17 hồ sơ thủ tục hành chính đầu tư sắp đến hạn", "Phòng Quản lý đầu tư", "15/4/2027", lead=Q, due="2027-04-15"),
        row("3", "Gửi báo cáo tiến độ các nhiệm vụ UBND thành phố giao không có thời hạn", "Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc", "12/4/2027", lead=ALL, due="2027-04-12"),
        row("4", "Thống nhất phương án bố trí trụ sở làm việc tại cơ sở 2 (Hải Dương cũ)", "Văn phòng, Phòng Quản lý đầu tư", "20/4/2027", lead=(V, Q), due="2027-04-20"),
        row("5", "Báo cáo kết quả giám sát đầu tư quý I lên Hệ thống thông tin quốc gia", "Phòng DN&GSĐT", "10/4/2027", lead=D, due="2027-04-10"),
        row("6", "Trình Trưởng ban kế hoạch kiểm tra liên ngành năm 2027", "Phòng DN&GSĐT", "19/4/2027", lead=D, due="2027-04-19"),
        row("7", "Làm việc với Công ty Điện lực về cấp điện mùa nắng nóng cho các khu công nghiệp", "Phòng Quản lý đầu tư", "Trong tháng 4/2027", lead=Q, due="2027-04-30"),
        row("8", "Tổng hợp số lao động nước ngoài hết hạn giấy phép", "Phòng QLLĐ", "23/4/2027", lead=L, due="2027-04-23"),
        row("9", "Rà soát 12 doanh nghiệp chưa có giấy phép môi trường", "Phòng TN&MT", "23/4/2027", lead=M, due="2027-04-23"),
        row("10", "Xây dựng phương án tự chủ tài chính giai đoạn 2027 - 2029", "Trung tâm Dịch vụ việc làm", "Quý II/2027", lead=T, due="2027-06-30"),
    ]  # fmt: skip
    data = word(
        [["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", _STATE]],
        "BIÊN BẢN",
        "Họp giao ban tháng 4 năm 2027",
        "Thời gian: 8 giờ 00, ngày 05 tháng 4 năm 2027.",
        "Địa điểm: Phòng họp số 1, trụ sở Ban Quản lý.",
        "Chủ trì: Đồng chí Nguyễn Văn Minh - Trưởng ban.",
        "Thư ký: Đồng chí Đỗ Thị Thu Hà - Phó Chánh Văn phòng.",
        "Thành phần: các Phó Trưởng ban; lãnh đạo Văn phòng, các phòng chuyên môn, Trung tâm Dịch vụ việc làm.",
        "I. NỘI DUNG CUỘC HỌP",
        "1. Văn phòng báo cáo kết quả thực hiện nhiệm vụ quý I: Ban Quản lý được giao 214 nhiệm vụ, đã hoàn thành 176, đang thực hiện trong hạn 33, quá hạn 05.",
        "2. Phòng Quản lý đầu tư báo cáo: trong quý cấp mới 21 dự án, điều chỉnh 34 lượt dự án.",
        "3. Ý kiến của các Phó Trưởng ban: đồng chí Hải đề nghị quan tâm các nhiệm vụ quá hạn; đồng chí Lâm nêu khó khăn về nhân lực Bộ phận một cửa.",
        "II. KẾT LUẬN CỦA TRƯỞNG BAN",
        "Trưởng ban thống nhất với báo cáo của Văn phòng và quyết định các nội dung sau:",
        cells(table),
        "Cuộc họp kết thúc vào hồi 11 giờ 15 cùng ngày./.",
        [["THƯ KÝ\n\n\nĐỗ Thị Thu Hà", "CHỦ TRÌ\n\n\nNguyễn Văn Minh"]],
    )
    return Document("minutes", data, tasks(table), date(2027, 4, 7))


def _petitions() -> Document:
    row = rows_of(("number", "content", "where", "lead", "support", "deadline"))
    rows: list[Any] = [
        ["BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG"],
        ["PHÂN CÔNG THAM MƯU TRẢ LỜI KIẾN NGHỊ CỬ TRI SAU KỲ HỌP THỨ 4 HĐND THÀNH PHỐ"],
        ["(Kèm theo Công văn số 1601/BQL-VP ngày 26/4/2027)"],
        [],
        ["STT", "Nội dung kiến nghị", "Cử tri phường, xã", "Đơn vị tham mưu trả lời", "Đơn vị phối hợp", "Thời hạn trả lời"],
        row(1, "Đề nghị kiểm tra tình trạng khói bụi, tiếng ồn từ các nhà máy trong KCN Đình Vũ ảnh hưởng đến khu dân cư", "Đông Hải", "Phòng Tài nguyên và Môi trường", None, "12/5/2027",
            lead=M, due="2027-05-12"),
        row(2, "Đề nghị sớm thu hồi các dự án chậm triển khai, bỏ hoang đất tại KCN Đồ Sơn", "Đồ Sơn", "Phòng Doanh nghiệp và Giám sát đầu tư", "Phòng Quản lý đầu tư", "12/5/2027",
            lead=D, support=Q, due="2027-05-12"),
        row(3, "Đề nghị công khai quy hoạch Khu kinh tế ven biển phía Nam để nhân dân biết", "Tiên Lãng", "Phòng Quản lý đầu tư", "Văn phòng", "12/5/2027",
            lead=Q, support=V, due="2027-05-12"),
        row(4, "Đề nghị ưu tiên tuyển dụng lao động địa phương bị thu hồi đất vào làm việc tại các khu công nghiệp", "Kiến Thụy", "Trung tâm Dịch vụ việc làm", "Phòng Quản lý lao động", "15/5/2027",
            lead=T, support=L, due="2027-05-15"),
        row(5, "Phản ánh doanh nghiệp trong KCN An Dương nợ bảo hiểm xã hội của người lao động", "An Dương", "Phòng Quản lý lao động", "BHXH thành phố", "10/5/2027",
            lead=L, due="2027-05-10"),
        row(6, "Kiến nghị xây dựng nhà ở xã hội, nhà trẻ cho con công nhân KCN Tràng Duệ", "An Lão", "Phòng QLĐT", "Phòng QLLĐ; Sở Xây dựng", "15/5/2027",
            lead=Q, support=L, due="2027-05-15"),
        row(7, "Đề nghị nạo vét kênh thoát nước phía sau KCN Nomura, tránh ngập úng mùa mưa", "Hồng An", "Phòng TN&MT", "UBND phường Hồng An", "10/5/2027",
            lead=M, due="2027-05-10"),
        row(8, "Đề nghị sửa chữa mặt đường tỉnh lộ 356 xuống cấp do xe container", "Hải An", "Sở Xây dựng", "Phòng QLĐT", "20/5/2027",
            lead="Sở Xây dựng", support=Q, due="2027-05-20", asked=True),
        row(9, "Đề nghị tăng cường quản lý người nước ngoài lưu trú, làm việc tại các khu công nghiệp", "Dương Kinh", "Phòng QLLĐ", "Công an thành phố", "15/5/2027",
            lead=L, due="2027-05-15"),
        row(10, "Phản ánh thủ tục cấp phép xây dựng trong khu công nghiệp còn chậm, đi lại nhiều lần", "Thủy Nguyên", "Phòng QLĐT", "VP", "12/5/2027",
            lead=Q, support=V, due="2027-05-12"),
        row(11, "Đề nghị Ban Quản lý tổ chức đối thoại định kỳ với nhân dân vùng dự án VSIP", "Thủy Nguyên", "Văn phòng", "Các phòng chuyên môn", "20/5/2027",
            lead=V, support=PCM, due="2027-05-20"),
        row(12, "Đề nghị làm rõ việc xả nước thải đêm của Công ty CP Giấy Hoàng Hà", "Lê Chân", "Phòng TN&MT", "Phòng DN&GSĐT", "10/5/2027",
            lead=M, support=D, due="2027-05-10"),
        [],
        ["Văn phòng tổng hợp, trình Lãnh đạo Ban ký văn bản trả lời Thường trực HĐND thành phố."],
    ]  # fmt: skip
    return Document("petitions", workbook(cells(rows), merged=("A2:F2", "A3:F3")), tasks(rows), date(2027, 4, 28))


def _email() -> Document:
    text = """Fwd: Chuẩn bị hội nghị gặp mặt doanh nghiệp FDI ngày 20/5

---------- Forwarded message ---------
Từ: Đỗ Thị Thu Hà <hadtt@haiphong.gov.vn>
Ngày: Th 3, 4 thg 5, 2027 lúc 15:42
Subject: Chuẩn bị hội nghị gặp mặt doanh nghiệp FDI ngày 20/5
To: Lãnh đạo các phòng

Kính gửi các anh chị,

Theo chỉ đạo của anh Minh chiều nay, Ban mình tổ chức hội nghị gặp mặt doanh nghiệp FDI vào ngày 20/5/2027. Em xin gửi phân công chuẩn bị như sau:

1. Phòng Quản lý đầu tư: xây dựng báo cáo tình hình thu hút đầu tư FDI, gửi Văn phòng trước ngày 12/5/2027.
2. Phòng Doanh nghiệp và Giám sát đầu tư: lập danh sách 80 doanh nghiệp mời dự, tổng hợp kiến nghị của doanh nghiệp trước ngày 10/5/2027.
3. Phòng Quản lý lao động, Phòng Tài nguyên và Môi trường: chuẩn bị nội dung trả lời kiến nghị thuộc lĩnh vực phụ trách, xong trước ngày 14/5/2027.
4. Trung tâm Dịch vụ việc làm: phụ trách phiên dịch và đưa tin về hội nghị.
5. Văn phòng: gửi giấy mời, chuẩn bị hội trường, tài liệu trước ngày 17/5/2027.

Có gì vướng mắc anh chị gọi lại cho em ạ.
Trân trọng cảm ơn!

--
Đỗ Thị Thu Hà
Phó Chánh Văn phòng - Ban Quản lý Khu kinh tế Hải Phòng
ĐT: 0225.3823.205
"""
    wanted = (
        Wanted("xây dựng báo cáo tình hình thu hút đầu tư FDI, gửi Văn phòng trước ngày 12/5/2027", (Q,), due="2027-05-12"),
        Wanted(
            "lập danh sách 80 doanh nghiệp mời dự, tổng hợp kiến nghị của doanh nghiệp trước ngày 10/5/2027", (D,), due="2027-05-10"
        ),
        Wanted("chuẩn bị nội dung trả lời kiến nghị thuộc lĩnh vực phụ trách, xong trước ngày 14/5/2027", (L, M), due="2027-05-14"),
        Wanted("phụ trách phiên dịch và đưa tin về hội nghị", (T,)),
        Wanted("gửi giấy mời, chuẩn bị hội trường, tài liệu trước ngày 17/5/2027", (V,), due="2027-05-17"),
    )
    return Document("forwarded email", text.encode(), wanted, date(2027, 5, 5))


def _chat_one() -> Document:
    text = """Sếp vừa chỉ đạo các anh chị nhé:
- P. QLĐT rà lại hồ sơ dự án LG Innotek mở rộng, gửi anh Minh trước 16h ngày 14/4/2027
- VP chuẩn bị phòng họp, tài liệu tiếp đoàn JETRO ngày 20/4/2027
- P. TN&MT báo cáo nhanh sự cố cháy tại KCN Nam Cầu Kiền trong ngày 13/4/2027
Các anh chị nhận được thì báo lại em ạ"""
    wanted = (
        Wanted("rà lại hồ sơ dự án LG Innotek mở rộng, gửi anh Minh trước 16h ngày 14/4/2027", (Q,), due="2027-04-14"),
        Wanted("chuẩn bị phòng họp, tài liệu tiếp đoàn JETRO ngày 20/4/2027", (V,), due="2027-04-20"),
        Wanted("báo cáo nhanh sự cố cháy tại KCN Nam Cầu Kiền trong ngày 13/4/2027", (M,), due="2027-04-13"),
    )
    return Document("chat order one", text.encode(), wanted, date(2027, 4, 13))


def _chat_two() -> Document:
    text = (
        "Đề nghị các phòng chuyên môn gửi số liệu báo cáo 4 tháng về Văn phòng trước ngày 23/4. "
        "Phòng Doanh nghiệp và Giám sát đầu tư phối hợp Phòng Quản lý lao động chốt danh sách doanh nghiệp được khen thưởng trước 26/4 nhé. Cảm ơn các đồng chí."
    )
    wanted = (
        Wanted("gửi số liệu báo cáo 4 tháng về Văn phòng trước ngày 23/4", (PCM,), due="2027-04-23"),
        Wanted("chốt danh sách doanh nghiệp được khen thưởng trước 26/4", (D,), (L,), due="2027-04-26"),
    )
    return Document("chat order two", text.encode(), wanted, date(2027, 4, 20))
