"""The clerk sets the office up: the workbook goes out and comes back, codes are printed, the office changes in a sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import load_workbook

import db.people
from bot.channels.telegram import CAN
from bot.core.organisation import Role, RoleKind
from tests.flow.stage import Stage, Way, a_stage
from tests.flow.world import PersonChat, Said

MUOI = "Đặng Văn Mười"


async def the_workbook(stage: Stage) -> Any:
    """The clerk asks for the workbook; it as openpyxl opens it."""
    await stage.ha.say("thiết lập")
    sent = await stage.ha.next_message("Tệp thiết lập")
    assert sent.file is not None and sent.file["name"] == "thiet-lap.xlsx"
    return load_workbook(BytesIO(await stage.world.content_of(sent)))


async def send_back(stage: Stage, book: Any, chat: PersonChat | None = None) -> Said:
    out = BytesIO()
    book.save(out)
    chat = chat or stage.ha
    await chat.send_file("thiet-lap.xlsx", out.getvalue())
    return await chat.next_message("Đã đọc thiet-lap.xlsx")


def row_of(page: Any, name: str) -> int:
    return next(int(cell.row) for cell in page["A"] if cell.value == name)


async def test_the_workbook_goes_out_filled_comes_back_changed_and_is_written_on_ghi(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await the_workbook(stage)
    assert [page.title for page in book.worksheets] == ["Đơn vị", "Cán bộ", "Nhóm", "Ngày nghỉ", "Quy tắc"]
    same = await send_back(stage, book)
    assert "Không có gì khác với sổ" in same.text
    book["Cán bộ"].append([MUOI, "Chuyên viên", "P. QLĐT", "cán bộ", "", "", ""])
    book["Cán bộ"].append(["Phan Thị Lỗi", "Chuyên viên", "P. Qly lao động", "cán bộ", "", "", ""])
    units = book["Đơn vị"]
    units.cell(row_of(units, "Phòng Quản lý đầu tư"), 1, "Phòng Đầu tư và Doanh nghiệp")
    shown = await send_back(stage, book)
    for part in (
        "(chưa ghi)",
        "Phòng Quản lý đầu tư: đổi tên thành Phòng Đầu tư và Doanh nghiệp",
        f"Cán bộ mới: {MUOI} – P. QLĐT",
        "Cần sửa 01 dòng",
        "“P. Qly lao động”: chưa rõ đơn vị (Phòng Quản lý lao động?)",
    ):
        assert part in shown.text, part
    assert not await stage.rows(f"SELECT 1 FROM person WHERE name = '{MUOI}'")
    await stage.ha.say("ghi")
    done = await stage.ha.next_message("Đã ghi 02 thay đổi (01 cán bộ mới); còn 01 dòng chưa ghi được")
    assert "“phiếu mã”" in done.text
    assert await stage.rows(f"SELECT 1 FROM person WHERE name = '{MUOI}'")
    await stage.ha.say("101")
    assert "Phòng Đầu tư và Doanh nghiệp" in (await stage.ha.next_message("#101")).text
    again = await send_back(stage, book)
    assert MUOI not in again.text


async def test_thoi_writes_nothing_and_a_report_in_between_is_still_a_report(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await the_workbook(stage)
    book["Cán bộ"].append([MUOI, "Chuyên viên", "P. QLĐT", "cán bộ", "", "", ""])
    await send_back(stage, book)
    await stage.ha.say("101")
    await stage.ha.next_message("Rà soát dự án chậm tiến độ")
    await stage.ha.say("thôi")
    await stage.ha.next_message("không ghi gì")
    await stage.ha.say("ghi")
    await stage.ha.next_message()
    assert not await stage.rows(f"SELECT 1 FROM person WHERE name = '{MUOI}'")


async def test_codes_are_printed_a_page_a_unit_and_bind(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.ha.say("phiếu mã đến 30/11")
    sent = await stage.ha.next_message("Phiếu mã: 02 người, mỗi đơn vị một tờ. Có giá trị đến hết 30/11/2024")
    assert sent.file is not None and sent.file["name"] == "phieu-ma.docx"
    document = Document(BytesIO(await stage.world.content_of(sent)))
    headings = [p.text for p in document.paragraphs if p.text.startswith("Phiếu mã")]
    assert headings == ["Phiếu mã gắn tài khoản – Phòng Quản lý đầu tư", "Phiếu mã gắn tài khoản – Phòng Quản lý lao động"]
    assert len(document.inline_shapes) == 2
    words = document.tables[0].rows[0].cells[1].text
    assert words.startswith("Hoàng Đức Nam – Chuyên viên")
    code = re.search(r"Mã: ([A-Z0-9]{8})", words)
    assert code is not None
    assert f"?start={code[1]}" in words
    nam = await stage.world.person("Nam")
    await nam.start(code[1])
    await nam.next_message("Hoàng Đức Nam")
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")
    await stage.ha.say("phiếu mã QLĐT")
    await stage.ha.next_message("không có mã nào cần in")


async def test_a_group_of_the_workbook_gets_its_code_on_the_sheet_and_binds(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await the_workbook(stage)
    page = book["Nhóm"]
    page.cell(page.max_row, 1, "Toàn cơ quan")
    assert "Nhóm chat của toàn cơ quan: chờ gắn" in (await send_back(stage, book)).text
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 01 thay đổi")
    await stage.ha.say("phiếu mã")
    sent = await stage.ha.next_message("02 người, 01 nhóm")
    texts = [
        cell.text for table in Document(BytesIO(await stage.world.content_of(sent))).tables for row in table.rows for cell in row.cells
    ]
    code = re.search(r"nhắn trong nhóm: @nhacviec_bot nhóm ([A-Z0-9]{8})", "\n".join(texts))
    assert code is not None
    group = await stage.world.group("Toàn Ban", stage.ha)
    await stage.ha.say(f"@{stage.bot.telegram.channel.username} nhóm {code[1]}", chat=group)
    await stage.settle()
    assert await stage.rows("SELECT 1 FROM address WHERE kind = 'group' AND removed_at IS NULL")


async def test_nobody_else_gets_the_workbook_or_writes_one(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await the_workbook(stage)
    book["Cán bộ"].append([MUOI, "Chuyên viên", "P. QLĐT", "cán bộ", "", "", ""])
    out = BytesIO()
    book.save(out)
    for chat in (stage.lan, stage.minh, stage.long):
        await chat.say("thiết lập")
        await chat.next_message()
        await chat.say("phiếu mã")
        await chat.next_message()
        await chat.send_file("thiet-lap.xlsx", out.getvalue())
        await chat.next_message()
        await chat.say("ghi")
        await chat.next_message()
        assert not [said for said in await chat.unread() if said.file]
    assert not await stage.rows(f"SELECT 1 FROM person WHERE name = '{MUOI}'")
    assert not await stage.rows("SELECT 1 FROM invite")


async def test_a_channel_without_files_says_where_else(office_url: str, tmp_path: Path) -> None:
    async with a_stage(office_url, tmp_path, Way("no files", replace(CAN, files_out=False))) as stage:
        for text in ("thiết lập", "phiếu mã"):
            await stage.ha.say(text)
            await stage.ha.next_message("chưa gửi được tệp")
        assert not await stage.rows("SELECT 1 FROM invite")


# --- the office changes in a sentence -------------------------------------------------------------------------------


async def test_a_unit_is_merged_into_another_and_open_tasks_follow(stage: Stage) -> None:
    groups = [await stage.group_of(unit, stage.ha, stage.minh) for unit in ("QLLD", None)]
    await stage.ha.say("nhập Phòng Quản lý lao động vào Phòng Quản lý đầu tư từ hôm nay")
    echo = await stage.ha.next_message("Nhập Phòng Quản lý lao động vào Phòng Quản lý đầu tư")
    assert "đến hết 03/11/2024" in echo.text
    assert (
        "02 nhiệm vụ chưa xong" in echo.text
        and "01 nhóm chat" in echo.text
        and "Lãnh đạo phụ trách: chưa có → đ/c Vũ Hải Long." in echo.text
    )
    assert (await stage.task(105, "QLLD")).state.value == "open"
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    done = await stage.ha.next_message("Đã nhập Phòng Quản lý lao động vào Phòng Quản lý đầu tư. 01 nhiệm vụ chuyển theo: #105.")
    assert "Đã giao cho cả hai, nay là một: #104." in done.text
    assert "Bùi Quốc Hùng" in done.text
    told = await stage.minh.next_message("[Nhiệm vụ chuyển đến]")
    assert "#105" in told.text and "#104" not in told.text
    to_leader = await stage.long.next_message("[Nhập đơn vị] Từ ngày 04/11/2024 Phòng Quản lý lao động nhập vào Phòng Quản lý đầu tư")
    assert "01 nhiệm vụ chuyển theo: #105." in to_leader.text and "chưa có → đ/c Vũ Hải Long." in to_leader.text
    for group in groups:
        in_group = await group.next_message("[Nhập đơn vị] Từ ngày 04/11/2024 Phòng Quản lý lao động nhập vào Phòng Quản lý đầu tư")
        assert "01 nhiệm vụ chuyển theo: #105." in in_group.text and "đ/c" not in in_group.text
    assert (await stage.task(105)).due == (await stage.task(105)).due_original
    assert await stage.state_of(104, "QLLD") == "withdrawn"
    assert await stage.state_of(104) == "open"
    await stage.mai.say("105 đang thực hiện")
    await stage.mai.next_message("Ghi nhận #105")
    await stage.ha.say("việc của QLLĐ")
    await stage.ha.next_message("#105")
    await stage.ha.say("lịch sử 105")
    assert "chuyển" in (await stage.ha.next_message("Lịch sử #105")).text


async def test_a_unit_gets_another_name_and_answers_to_both(stage: Stage) -> None:
    await stage.ha.say("đổi tên Phòng Quản lý đầu tư thành Phòng Đầu tư và Doanh nghiệp (P. ĐT&DN)")
    echo = await stage.ha.next_message("Đổi tên Phòng Quản lý đầu tư")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã đổi tên")
    for name in ("QLĐT", "P. ĐT&DN"):
        await stage.ha.say(f"việc của {name}")
        await stage.ha.next_message("#101")
    await stage.ha.say("đổi tên Phòng Quản lý lao động thành Phòng Tài nguyên và Môi trường")
    echo = await stage.ha.next_message("Đổi tên")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("đang dùng cho Phòng Tài nguyên và Môi trường")


async def test_some_tasks_of_a_unit_go_to_another(stage: Stage) -> None:
    await stage.ha.say("tách 101, 103 từ QLĐT sang QLLĐ")
    echo = await stage.ha.next_message("Chuyển 02 nhiệm vụ từ Phòng Quản lý đầu tư sang Phòng Quản lý lao động")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã chuyển 02 nhiệm vụ")
    for number in (101, 103):
        assert (await stage.task(number, "QLLD")).state.value == "open"
    await stage.ha.say("tách 101, 105 từ QLĐT sang QLLĐ")
    echo = await stage.ha.next_message("Chuyển 02 nhiệm vụ")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("không có nhiệm vụ chưa xong với số #101, #105")


async def test_somebody_moves_and_speaks_for_the_new_unit_from_then_on(stage: Stage) -> None:
    await stage.ha.say("chuyển Lê Thị Lan sang QLLĐ làm đầu mối")
    echo = await stage.ha.next_message("Chuyển đồng chí Lê Thị Lan")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã chuyển đồng chí Lê Thị Lan sang Phòng Quản lý lao động, làm đầu mối.")
    told = await stage.lan.next_message("Từ ngày 04/11/2024 đồng chí là đầu mối của Phòng Quản lý lao động")
    assert "Đang thực hiện 02 nhiệm vụ: xem thì nhắn “việc của phòng”" in told.text
    await stage.minh.next_message("đ/c Lê Thị Lan thôi làm đầu mối từ 04/11/2024.")
    assert "Bot nhắc việc hằng ngày" in told.text
    await stage.lan.say("101 xong")
    await stage.lan.next_message()
    assert await stage.state_of(101) == "open"
    await stage.lan.say("105 xong")
    await stage.lan.next_message("Ghi nhận #105")


async def test_a_move_on_a_day_to_come_is_made_on_that_day_and_told_once(stage: Stage) -> None:
    await stage.ha.say("chuyển Lê Thị Lan sang QLLĐ làm đầu mối từ 06/11")
    echo = await stage.ha.next_message("Có hiệu lực từ ngày 06/11/2024")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("từ ngày 06/11/2024 đồng chí Lê Thị Lan chuyển sang Phòng Quản lý lao động – đầu mối")
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("thay đổi sắp tới")
    await stage.ha.next_message("đồng chí Lê Thị Lan chuyển sang Phòng Quản lý lao động")
    await stage.walk("2024-11-06T08:35")
    await stage.lan.next_message("Từ ngày 06/11/2024 đồng chí là đầu mối của Phòng Quản lý lao động")
    await stage.ha.next_message("Đ/c Lê Thị Lan đã chuyển sang Phòng Quản lý lao động – đầu mối")
    await stage.lan.say("105 xong")
    await stage.lan.next_message("Ghi nhận #105")
    await stage.walk("2024-11-07T16:00")
    assert sum("đồng chí là đầu mối" in text for text in await stage.lan.texts()) == 1


async def test_whoever_is_in_a_merged_unit_hears_it_once(stage: Stage) -> None:
    await stage.ha.say("nhập QLLĐ vào QLĐT từ hôm nay")
    echo = await stage.ha.next_message("Nhập Phòng Quản lý lao động")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã nhập")
    told = await stage.mai.next_message("Phòng Quản lý lao động nhập vào Phòng Quản lý đầu tư")
    assert "của Phòng Quản lý đầu tư; số, hạn và lịch sử nhiệm vụ giữ nguyên" in told.text
    assert not any("nhập vào Phòng Quản lý đầu tư, đồng chí là" in text for text in await stage.lan.texts())


async def test_the_clerk_hears_how_somebody_else_has_changed_the_office(stage: Stage) -> None:
    async with stage.database.write() as connection:
        role = Role(stage.people["Trần Văn Minh"], RoleKind.ADMIN, None)
        await db.people.add_role(connection, stage.office, role)
    await stage.minh.say("nhập QLLĐ vào QLĐT từ hôm nay")
    await stage.minh.next_message("Nhập Phòng Quản lý lao động")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã nhập Phòng Quản lý lao động")
    await stage.ha.next_message("Đã nhập Phòng Quản lý lao động vào Phòng Quản lý đầu tư")


async def test_somebody_leaves_and_is_nobody_at_once(stage: Stage) -> None:
    await stage.minh.say("103 giao Lê Thị Lan")
    await stage.minh.next_message("Đã giao #103")
    await stage.ha.say("Lê Thị Lan nghỉ việc")
    echo = await stage.ha.next_message("làm việc đến hết 04/11/2024")
    assert "đây là đầu mối duy nhất của P. QLĐT" in echo.text
    assert "việc giao đích danh (01 nhiệm vụ: #103) trả về đơn vị." in echo.text
    assert "hết hiệu lực ngay bây giờ (để dùng đến hết ngày: nhắn “Lê Thị Lan nghỉ việc từ 05/11”)" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    done = await stage.ha.next_message("tài khoản đã gỡ")
    assert "P. QLĐT chưa có đầu mối khác: nhắn “giao … làm đầu mối P. QLĐT”" in done.text
    told = await stage.minh.next_message("Đầu mối của Phòng Quản lý đầu tư: đ/c Lê Thị Lan làm việc đến hết 04/11/2024")
    assert "; 01 nhiệm vụ giao đích danh trả về đơn vị: #103." in told.text
    assert "Chưa có đầu mối khác: tin nhắc hằng ngày gửi đồng chí" in told.text
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Bot chưa biết đồng chí là ai")
    assert await stage.state_of(101) == "open"


async def test_somebody_who_leaves_later_works_until_then(stage: Stage) -> None:
    await stage.ha.say("Lê Thị Lan nghỉ việc từ 06/11")
    echo = await stage.ha.next_message("làm việc đến hết 05/11/2024")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("tài khoản gỡ sau ngày đó")
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.walk("2024-11-06T08:05")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Bot chưa biết đồng chí là ai")
    assert await stage.state_of(101) == "open"


async def test_only_whoever_sets_up_changes_the_office_and_impossible_changes_are_refused(stage: Stage) -> None:
    for chat in (stage.lan, stage.minh, stage.long):
        for text in ("nhập QLLĐ vào QLĐT", "đổi tên QLĐT thành Phòng Khác", "chuyển Phạm Thị Mai sang QLĐT", "Phạm Thị Mai nghỉ việc"):
            await chat.say(text)
            await chat.next_message()
            await chat.say("đúng")
            await chat.next_message()
    for text, why in (
        ("nhập QLLĐ vào QLĐT từ 30/02", "chưa rõ ngày"),
        ("nhập Văn phòng vào QLĐT", "giữ sổ nhiệm vụ"),
        ("nhập QLĐT vào QLĐT", "vào chính nó"),
        ("Nguyễn Văn Không Có nghỉ việc", "Nguyễn Văn Không Có"),
    ):
        await stage.ha.say(text)
        await stage.ha.next_message(why)
    assert len(await stage.rows("SELECT 1 FROM unit WHERE valid_to IS NOT NULL")) == 0
    assert len(await stage.rows("SELECT 1 FROM person WHERE left_on IS NOT NULL")) == 0


async def test_a_part_taken_over_by_a_unit_whose_own_part_is_finished_can_be_reported(stage: Stage) -> None:
    await stage.lan.say("104 xong")
    await stage.lan.next_message("Ghi nhận #104")
    await stage.ha.say("xác nhận 104")
    await stage.ha.next_message("Đã xác nhận #104")
    await stage.ha.say("nhập Phòng Quản lý lao động vào Phòng Quản lý đầu tư từ hôm nay")
    echo = await stage.ha.next_message("Nhập Phòng Quản lý lao động")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã nhập")
    await stage.lan.say("104 đang trình ký")
    await stage.lan.next_message("Ghi nhận #104")
    await stage.mai.say("104 xong")
    await stage.mai.next_message("Ghi nhận #104")
    await stage.ha.say("xác nhận 104")
    await stage.ha.next_message("Đã xác nhận #104")
    await stage.lan.say("việc của phòng")
    assert "#104" not in (await stage.lan.next_message("Phòng Quản lý đầu tư")).text
