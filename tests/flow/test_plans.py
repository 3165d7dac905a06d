"""The clerk sends a plan into the chat: it is shown, asked about, written on "ghi", and can be taken back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tests.flow.stage import Stage
from tests.papers import word, workbook

HEADER = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Thời gian hoàn thành"]
ROWS: list[list[Any]] = [
    ["KẾ HOẠCH CÔNG TÁC NĂM 2025"],
    ["(Kèm theo Kế hoạch số 12/KH-BQL ngày 01/11/2024 của Ban Quản lý)"],
    HEADER,
    ["I", "CÔNG TÁC CHUNG"],
    [1, "Rà soát quy chế làm việc", "P. QLĐT, P. QLLĐ", "Văn phòng", datetime(2025, 1, 20)],
    [2, "Báo cáo thu hút đầu tư", "P. QLĐT", "các đơn vị liên quan", "Quý I"],
    [None, "Tổng cộng"],
]
PLAN = workbook(ROWS)
UNCLEAR = workbook(
    [
        *ROWS[:6],
        [3, "Kiểm tra an toàn", "Phòng Quán lí lao dộg", None, "2025"],
        [4, "Tập huấn", "Phòng Quán lí lao dộg", None, "2025"],
        [5, "Đối thoại doanh nghiệp", None, None, "2025"],
        [6, "Tổng kết năm", "P. QLĐT", None, "30/02/2025"],
    ]
)


async def _tasks(stage: Stage) -> int:
    return int((await stage.rows("SELECT count(*) AS n FROM task WHERE number > 106"))[0].n)


async def test_a_plan_is_shown_first_and_written_on_ghi_and_its_units_are_told_once(stage: Stage) -> None:
    await stage.ha.send_file("ke-hoach.xlsx", PLAN)
    shown = await stage.ha.next_message("Đã đọc ke-hoach.xlsx")
    for part in (
        "KH 12/KH-BQL ngày 01/11/2024",
        "02 nhiệm vụ rõ",
        "“Tổng cộng”",
        "thành 04 lượt giao",
        "“Quý I” → 31/03/2025",
        "“các đơn vị liên quan”",
    ):
        assert part in shown.text, part
    assert await _tasks(stage) == 0
    await stage.ha.say("ghi")
    assert "Đã ghi 02 nhiệm vụ (số 107–108), 04 lượt giao" in (await stage.ha.next_message("Đã ghi")).text
    task = await stage.task(107)
    assert (task.due, task.task.document.symbol if task.task.document else None) == (date(2025, 1, 20), "12/KH-BQL")
    await stage.settle()
    told = [said for said in await stage.lan.unread() if "#107" in said.text or "#108" in said.text]
    assert len(told) == 1, "one message for the whole plan"


async def test_what_only_the_clerk_can_say_is_asked_row_by_row(stage: Stage) -> None:
    await stage.ha.send_file("ke-hoach.xlsx", UNCLEAR)
    shown = await stage.ha.next_message("Đã đọc")
    for part in (
        "02 nhiệm vụ rõ",
        "04 dòng cần đồng chí trả lời",
        "Câu hỏi 1/4 – dòng 7",
        "“Phòng Quán lí lao dộg” là đơn vị nào? (01 dòng khác",
        "1 Phòng Quản lý lao động",
    ):
        assert part in shown.text, part
    await stage.ha.say("phòng nào đó")
    await stage.ha.next_message("Bot chưa hiểu “phòng nào đó”")
    await stage.ha.say("1")
    second = await stage.ha.next_message("ke-hoach.xlsx (chưa ghi): nay 04 nhiệm vụ rõ; còn 02 dòng")
    assert "Giao chung" not in second.text, "only what the answer changed"
    assert "chưa ghi đơn vị chủ trì" in second.text
    await stage.ha.say("P. QLĐT")
    third = await stage.ha.next_message("nay 05 nhiệm vụ rõ")
    assert "“30/02/2025” không có trong lịch" in third.text
    await stage.ha.say("28/02/2025")
    dated = await stage.ha.next_message("06 nhiệm vụ rõ")
    # What the row got is said back; of an answer about a unit there is nothing to count.
    assert "\nDòng 10: hạn 28/02/2025 (thứ Sáu).\n" in dated.text and "hạn 2" not in third.text
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã ghi 06 nhiệm vụ")
    assert (await stage.task(112)).due == date(2025, 2, 28)
    assert await stage.state_of(109, "QLLD") == "open"


async def test_a_day_of_a_paper_that_nobody_can_read_is_named_and_can_be_given_or_left_blank(stage: Stage) -> None:
    header = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Số văn bản", "Ngày văn bản"]
    rows = [
        [1, "Rà soát quy chế làm việc", "P. QLĐT", "20/01/2025", "12/KH-BQL", "ký hôm họp giao ban"],
        [2, "Báo cáo thu hút đầu tư", "P. QLĐT", "25/01/2025", "13/KH-BQL", "như trên"],
        [3, "Kiểm tra an toàn", "P. QLĐT", "27/01/2025", "14/KH-BQL", "đang xin số"],
    ]
    await stage.ha.send_file("so-viec.xlsx", workbook([header, *rows]))
    first = await stage.ha.next_message("Đã đọc")
    assert "“ký hôm họp giao ban” ở cột ngày" in first.text
    await stage.ha.say("hôm nào đó")
    await stage.ha.next_message("Bot chưa hiểu “hôm nào đó”")
    await stage.ha.say("01/11/2024")
    second = await stage.ha.next_message("nay 02 nhiệm vụ rõ")
    assert "“đang xin số” ở cột ngày" in second.text
    await stage.ha.say("để trống")
    await stage.ha.next_message("nay 03 nhiệm vụ rõ")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 03 nhiệm vụ")
    papers = [(await stage.task(number)).task.document for number in (107, 108, 109)]
    assert [paper.issued_on if paper else None for paper in papers] == [date(2024, 11, 1), date(2024, 11, 1), None]


async def test_a_row_left_out_is_not_written_and_ghi_writes_the_clear_rows_alone(stage: Stage) -> None:
    await stage.ha.send_file("ke-hoach.xlsx", UNCLEAR)
    await stage.ha.next_message("Câu hỏi 1/4")
    await stage.ha.say("bỏ")
    await stage.ha.next_message("01 dòng bỏ qua")
    await stage.ha.say("ghi")
    said = await stage.ha.next_message("Đã ghi 02 nhiệm vụ")
    assert "Còn 03 dòng chưa rõ" in said.text
    assert await _tasks(stage) == 2


async def test_the_same_file_again_adds_only_what_is_new(stage: Stage) -> None:
    for _ in range(2):
        await stage.ha.send_file("ke-hoach.xlsx", PLAN)
        await stage.ha.next_message("Đã đọc")
        await stage.ha.say("ghi")
        last = await stage.ha.next_message("ghi")
    assert "đã có trong sổ, không ghi thêm gì" in last.text
    assert await _tasks(stage) == 2


async def test_a_registration_is_taken_back_until_a_unit_has_reported(stage: Stage) -> None:
    await stage.ha.send_file("ke-hoach.xlsx", PLAN)
    await stage.ha.next_message("Đã đọc")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi")
    await stage.ha.say("hoàn tác nhập")
    await stage.ha.next_message("04 lượt giao, #107, #108, rút khỏi sổ")
    await stage.ha.say("đúng")
    await stage.ha.next_message("04 lượt giao rút khỏi sổ")
    await stage.lan.say("107 đang trình ký")
    await stage.lan.next_message("Không có nhiệm vụ #107")
    await stage.ha.send_file("ke-hoach.xlsx", PLAN)
    await stage.ha.next_message("02 nhiệm vụ rõ")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 02 nhiệm vụ (số 109–110)")
    await stage.lan.say("109 đang trình ký")
    await stage.lan.next_message("Ghi nhận #109")
    await stage.ha.say("hoàn tác nhập")
    assert "đơn vị đã báo cáo #109" in (await stage.ha.next_message("Không hoàn tác được")).text


async def test_a_registration_stays_when_the_clerk_says_no_and_nothing_else_is_taken_back_by_it(stage: Stage) -> None:
    await stage.ha.send_file("ke-hoach.xlsx", PLAN)
    await stage.ha.next_message("Đã đọc")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi")
    await stage.ha.say("giao QLĐT báo cáo số liệu thu hút FDI trước 20/11, PTB Long chỉ đạo qua điện thoại")
    await stage.ha.next_message("chưa giao")
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã giao #109")
    await stage.ha.say("hoàn tác nhập")
    assert "Báo cáo số liệu thu hút FDI" in (await stage.ha.next_message("#109, rút khỏi sổ")).text
    await stage.ha.say("không")
    await stage.ha.next_message("Đã giữ lần nhập")
    for bare in ("không", "thôi", "gửi"):
        await stage.ha.say(bare)
        await stage.ha.next_message("Không có câu hỏi nào đang chờ")
    await stage.lan.say("109 đang trình ký")
    await stage.lan.next_message("Ghi nhận #109")


async def test_nothing_is_written_when_the_clerk_says_thoi(stage: Stage) -> None:
    await stage.ha.send_file("ke-hoach.xlsx", PLAN)
    await stage.ha.next_message("Đã đọc")
    await stage.ha.say("thôi")
    await stage.ha.next_message("không ghi gì")
    await stage.ha.say("ghi")
    await stage.ha.next_message()
    assert await _tasks(stage) == 0


async def test_a_register_taken_over_is_not_announced_as_new(stage: Stage) -> None:
    await stage.ha.send_file("so-cu.xlsx", PLAN)
    assert "Đây là nhiệm vụ mới" in (await stage.ha.next_message("Đã đọc")).text
    await stage.ha.say("sổ cũ")
    changed = (await stage.ha.next_message("so-cu.xlsx: đây là sổ cũ")).text
    assert "KHÔNG đôn đốc" in changed
    assert "Nhắn “ghi” để ghi 02 nhiệm vụ rõ" in changed
    assert "Giao chung" not in changed, "the preview is not said again"
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 02 nhiệm vụ")
    await stage.settle()
    assert not [said for said in await stage.lan.unread() if "nhiệm vụ mới" in said.text]


async def test_a_conclusion_in_word_and_a_text_pasted_below_nhap_nhiem_vu_are_plans_too(stage: Stage) -> None:
    conclusion = (
        "Số: 15/TB-BQL",
        "Hải Phòng, ngày 01 tháng 11 năm 2024",
        "THÔNG BÁO",
        "Kết luận của Phó Trưởng ban tại cuộc họp giao ban",
        "1. Giao Phòng Quản lý đầu tư rà soát dự án chậm tiến độ trước ngày 30/11/2024.",
        "2. Văn phòng tổng hợp kết quả, báo cáo trước ngày 05/12/2024.",
    )
    if stage.way.can.files_in:
        await stage.ha.send_file("ket-luan.docx", word(*conclusion))
    else:
        await stage.ha.say("nhập nhiệm vụ\n" + "\n".join(conclusion))
    assert "02 nhiệm vụ rõ" in (await stage.ha.next_message("Đã đọc")).text
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 02 nhiệm vụ")
    assert (await stage.task(107)).due == date(2024, 11, 30)


async def test_a_list_of_works_for_units_without_nhap_nhiem_vu_is_a_plan_to_the_clerk_alone(stage: Stage) -> None:
    listed = "- P. QLĐT kiểm kê tài sản công của đơn vị trước 30/11\n- VP tổng hợp kết quả, báo cáo trước 05/12"
    await stage.lan.say(listed)
    assert "Đã đọc" not in (await stage.lan.next_message()).text
    # What is asked of the clerk meanwhile is another matter.
    await stage.ha.say("nhắc 105")
    await stage.ha.next_message("Gửi nhắc ngay")
    await stage.ha.say(listed)
    assert "02 nhiệm vụ rõ" in (await stage.ha.next_message("Đã đọc Văn bản dán vào (chưa ghi)")).text
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 02 nhiệm vụ")
    # What is still to be said of a report may be a list itself.
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("bổ sung 101")
    await stage.ha.next_message("bổ sung")
    await stage.ha.say(listed)
    assert "Đã đọc" not in (await stage.ha.next_message()).text
    # Works for nobody are no tasks.
    await stage.ha.say("1. Nhắc anh Minh ký tờ trình hôm trước giúp em\n2. In lại biên bản cuộc họp tuần trước giúp em")
    assert "Đã đọc" not in (await stage.ha.next_message()).text


async def test_what_was_decided_by_a_guess_is_named_with_its_row_before_anything_is_written(stage: Stage) -> None:
    await stage.ha.say(
        "nhập nhiệm vụ\n"
        "Số: 15/TB-BQL\nHải Phòng, ngày 01 tháng 11 năm 2024\nTHÔNG BÁO\nKết luận của Phó Trưởng ban tại cuộc họp giao ban\n"
        "1. Đối với số vốn còn dư, Phòng Quản lý đầu tư tham mưu văn bản điều chuyển trước ngày 30/11/2024.\n"
        "2. Văn phòng tổng hợp kết quả, báo cáo trước ngày 05/12/2024; theo dõi việc thực hiện.\n"
        "3. Phòng Quản lý đầu tư bảo đảm đến 31/12/2024 giải ngân 95 % kế hoạch vốn."
    )
    shown = (await stage.ha.next_message("Đã đọc")).text
    assert "Bỏ khỏi nội dung: dòng 5 “Đối với số vốn còn dư, Phòng Quản lý đầu tư”" in shown
    assert "Có thể còn một việc riêng trong nội dung: dòng 6 “theo dõi việc thực hiện" in shown
    assert "Còn ngày khác trong nội dung, chưa nhập: dòng 7 “31/12/2024”" in shown


async def test_a_file_that_cannot_be_read_says_what_to_do(stage: Stage) -> None:
    for name, content, said in (
        ("a.xlsx", b"%PDF-1.7", "Đề nghị gửi tệp Word hoặc Excel gốc"),
        ("b.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "lưu lại thành tệp Excel"),
        ("c.docx", PLAN[:200], "tệp bị hỏng"),
        ("d.xlsx", workbook([["Điện thoại", "Địa chỉ"], ["1", "2"]]), "không thấy nhiệm vụ nào"),
        ("f.rtf", rb"{\rtf1 Giao Phong QLDT ra soat.}", "lưu lại thành tệp Word (.docx)"),
        ("g.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "lưu lại không đặt mật khẩu"),
    ):
        await stage.ha.send_file(name, content)
        assert said in (await stage.ha.next_message(name)).text
    await stage.ha.send_file("e.xlsx", size=25 * 1024 * 1024)
    assert "lớn hơn 20 MB" in (await stage.ha.next_message("e.xlsx")).text
    assert await _tasks(stage) == 0
    # None of them keeps the next file, or a name of three hundred letters, from being read.
    await stage.ha.send_file(f"{'ư' * 295}.xlsx", PLAN)
    assert "02 nhiệm vụ rõ" in (await stage.ha.next_message("Đã đọc ư")).text


async def test_a_table_from_anybody_else_or_with_a_number_is_evidence(stage: Stage) -> None:
    await stage.lan.send_file("danh-sach.xlsx", PLAN, "101 xong")
    await stage.lan.next_message("Đã nhận 01 file cho #101")
    await stage.lan.send_file("ke-hoach.xlsx", PLAN)
    assert "Đã đọc" not in (await stage.lan.next_message()).text
    await stage.ha.send_file("danh-sach.xlsx", PLAN, "102")
    assert "Đã đọc" not in (await stage.ha.next_message()).text
    assert await _tasks(stage) == 0


async def test_only_the_clerk_takes_a_registration_back(stage: Stage) -> None:
    for chat in (stage.lan, stage.minh, stage.long):
        await chat.say("hoàn tác nhập")
        await chat.next_message("chưa được giao quyền")
