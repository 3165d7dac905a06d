"""The clerk's screen is Excel: the register goes out in chat, is corrected, comes back, is shown cell by cell and written."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook

from messages.comparison_columns import DECISION
from messages.register_columns import REASON, TITLES
from tests.flow.stage import Stage
from tests.papers import workbook


async def _exported(stage: Stage) -> Any:
    await stage.ha.say("xuất sổ")
    sent = await stage.ha.next_message("Sửa trực tiếp vào ô")
    assert sent.file is not None and sent.file["name"] == "so-theo-doi.xlsx"
    return load_workbook(io.BytesIO(await stage.world.content_of(sent)))


def _saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _row(sheet: Any, number: int) -> Callable[..., None]:
    columns = {cell.value: cell.column for cell in sheet[4]}
    at = next(row for row in range(5, sheet.max_row + 1) if sheet.cell(row, 1).value == number)

    def put(**cells: Any) -> None:
        for name, value in cells.items():
            sheet.cell(at, columns[TITLES.get(name, REASON)]).value = value

    return put


async def test_the_register_goes_out_is_corrected_and_comes_back(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await _exported(stage)
    sheet = book.worksheets[0]
    _row(sheet, 101)(due=datetime(2024, 12, 20), reason="theo CV 12/BQL")
    _row(sheet, 102)(content="Rà soát nội dung mới")
    _row(sheet, 103)(due=datetime(2024, 12, 25))
    await stage.lan.say("101 được 40%")
    await stage.lan.next_message("Ghi nhận")
    await stage.ha.send_file("so-theo-doi.xlsx", _saved(book))
    shown = await stage.ha.next_message("sổ theo dõi gửi lại (chưa ghi)")
    for part in ("01 dòng khác với sổ", "01 dòng đã đổi trong sổ sau khi xuất", "chưa ghi lý do sửa", "nhắn “lý do: …”"):
        assert part in shown.text, part
    listed = await stage.ha.next_message("Từng ô khác với sổ")
    assert listed.file is not None and listed.file["name"] == "sua-theo-tep.xlsx"
    await stage.ha.say("lý do: chỉnh theo lịch mới")
    assert "02 dòng khác với sổ" in (await stage.ha.next_message("sổ theo dõi gửi lại")).text
    await stage.ha.say("ghi")
    written = await stage.ha.next_message("Đã sửa 02 nhiệm vụ")
    assert "01 dòng đã đổi trong sổ sau khi xuất: giữ theo sổ" in written.text
    assert (await stage.task(102)).task.content == "Rà soát nội dung mới"
    assert (await stage.task(103)).due == date(2024, 12, 25)
    assert (await stage.task(101)).due != date(2024, 12, 20), "it was changed in the bot after the export"
    await stage.ha.say("lịch sử 102")
    assert "Rà soát nội dung mới" in (await stage.ha.next_message("Lịch sử")).text


async def test_new_rows_of_a_returned_sheet_are_asked_about_after_its_corrections(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await _exported(stage)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[4]}
    for name, value in (("content", "Báo cáo chuyên đề mới"), ("lead", "P. QLĐT"), ("due", datetime(2024, 12, 31))):
        sheet.cell(sheet.max_row + (name == "content"), columns[TITLES[name]]).value = value
    await stage.ha.send_file("so-theo-doi.xlsx", _saved(book))
    assert "Có dòng mới" in (await stage.ha.next_message("sổ theo dõi gửi lại")).text
    await stage.ha.say("ghi")
    await stage.ha.next_message("Không sửa gì")
    assert "01 nhiệm vụ rõ" in (await stage.ha.next_message("Đã đọc so-theo-doi.xlsx (chưa ghi)")).text
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã ghi 01 nhiệm vụ")


async def test_nothing_of_a_returned_sheet_is_written_on_thoi(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await _exported(stage)
    _row(book.worksheets[0], 102)(content="Nội dung khác hẳn")
    await stage.ha.send_file("so-theo-doi.xlsx", _saved(book))
    await stage.ha.next_message("sổ theo dõi gửi lại")
    await stage.ha.say("thôi")
    await stage.ha.next_message("không ghi gì")
    assert (await stage.task(102)).task.content != "Nội dung khác hẳn"


async def test_how_a_plan_was_read_comes_back_as_a_sheet_that_can_be_sent_again(with_buttons: Stage) -> None:
    stage = with_buttons
    rows: list[list[Any]] = [
        ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
        [1, "Rà soát quy chế làm việc", "P. QLĐT", "Quý I/2025"],
        [2, "Kiểm tra an toàn", "Phòng Quán lí lao dộg", "2025"],
        [None, "Tổng cộng"],
    ]
    await stage.ha.send_file("ke-hoach.xlsx", workbook(rows))
    await stage.ha.next_message("Đã đọc ke-hoach.xlsx")
    sent = await stage.ha.next_message("Từng dòng của tệp được hiểu thế nào")
    assert sent.file is not None
    book = load_workbook(io.BytesIO(await stage.world.content_of(sent)))
    sheet = book.worksheets[0]
    header = next(row for row in range(1, 6) if sheet.cell(row, 3).value == "Nội dung nhiệm vụ")
    read = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=header + 1)]
    assert [(row[0], row[2], row[3], row[9]) for row in read] == [
        ("2", "Rà soát quy chế làm việc", "Phòng Quản lý đầu tư", "sẽ nhập"),
        ("3", "Kiểm tra an toàn", "Phòng Quán lí lao dộg", "cần trả lời"),
        ("4", "Tổng cộng", None, "không phải nhiệm vụ"),
    ]
    assert read[0][7] == datetime(2025, 3, 31)
    sheet.cell(header + 2, 4).value = "P. QLLĐ"
    await stage.ha.send_file("cach-hieu.xlsx", _saved(book))
    again = await stage.ha.next_message("Đã đọc cach-hieu.xlsx")
    assert "02 nhiệm vụ rõ" in again.text


async def test_a_row_that_changed_in_the_register_is_the_clerks_to_decide(with_buttons: Stage) -> None:
    stage = with_buttons
    book = await _exported(stage)
    _row(book.worksheets[0], 101)(content="Nội dung theo tệp", reason="sửa theo kết luận")
    await stage.lan.say("101 được 40%")
    await stage.lan.next_message("Ghi nhận")
    await stage.ha.send_file("so-theo-doi.xlsx", _saved(book))
    shown = await stage.ha.next_message("sổ theo dõi gửi lại (chưa ghi)")
    assert "nhắn “theo 101”" in shown.text and "00 dòng" not in shown.text
    await stage.ha.say("theo 101")
    assert "01 dòng khác với sổ" in (await stage.ha.next_message("sổ theo dõi gửi lại")).text
    # It changed once more before "ghi": what was decided was about something else.
    await stage.lan.say("101 được 50%")
    await stage.lan.next_message("Ghi nhận")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Không sửa gì")
    assert (await stage.task(101)).task.content != "Nội dung theo tệp"
    await stage.ha.send_file("so-theo-doi.xlsx", _saved(book))
    await stage.ha.next_message("sổ theo dõi gửi lại (chưa ghi)")
    await stage.ha.say("theo hết")
    await stage.ha.next_message("01 dòng khác với sổ")
    await stage.ha.say("ghi")
    await stage.ha.next_message("Đã sửa 01 nhiệm vụ")
    changed = await stage.task(101)
    assert changed.task.content == "Nội dung theo tệp" and changed.percent == 50


async def test_whoever_has_tasks_gets_their_days_as_a_calendar(with_buttons: Stage) -> None:
    await with_buttons.lan.say("/lich")
    sent = await with_buttons.lan.next_message("Lịch các hạn của đồng chí")
    assert sent.file is not None and sent.file["name"] == "lich-viec.ics"
    assert b"SUMMARY:#101" in await with_buttons.world.content_of(sent)
    await with_buttons.lan.say("đăng ký lịch")
    assert "chưa có trang web" in (await with_buttons.lan.next_message()).text


async def test_only_the_clerk_gets_the_register(with_buttons: Stage) -> None:
    await with_buttons.lan.say("xuất sổ")
    said = await with_buttons.lan.next_message()
    assert said.file is None


async def test_the_export_of_the_system_above_is_decided_difference_by_difference(with_buttons: Stage) -> None:
    stage = with_buttons
    header = ["Mã nhiệm vụ", "Nội dung", "Đơn vị chủ trì", "Hạn xử lý", "Trạng thái"]
    first: list[list[Any]] = [
        header,
        ["HP-1", "Báo cáo đầu tư công", "P. QLĐT", datetime(2024, 12, 16), "Đang thực hiện"],
        ["HP-2", "Góp ý quy chế nhà ở", "P. QLLĐ", datetime(2024, 12, 20), "Đang thực hiện"],
    ]
    await stage.ha.send_file("nv.xlsx", workbook(first), caption="đối chiếu")
    shown = await stage.ha.next_message("Đối chiếu nv.xlsx với sổ")
    assert "02 mới, chưa có trong sổ" in shown.text
    await stage.ha.say("theo mới")
    assert "Đã chọn theo phần mềm 02" in (await stage.ha.next_message("Đối chiếu")).text
    await stage.ha.say("ghi")
    assert "02 nhiệm vụ mới" in (await stage.ha.next_message("Đã ghi 02 khác biệt")).text
    second = [header, [*first[1][:3], datetime(2024, 12, 26), "Đang thực hiện"], [*first[2][:4], "Hoàn thành"]]
    await stage.ha.send_file("nv.xlsx", workbook(second))
    shown = await stage.ha.next_message("Đối chiếu nv.xlsx với sổ")
    assert "#107 Báo cáo đầu tư công: sổ 16/12/2024, phần mềm 26/12/2024" in shown.text
    assert "01 đóng trên phần mềm mà sổ còn mở" in shown.text
    listed = await stage.ha.next_message("Danh sách đối chiếu")
    book = load_workbook(io.BytesIO(await stage.world.content_of(listed)))
    sheet = book["Đối chiếu"]
    titles = {cell.value: cell.column for cell in sheet[4]}
    numbers = {sheet.cell(row, titles["Số"]).value: row for row in range(5, sheet.max_row + 1)}
    sheet.cell(numbers[107], titles[DECISION]).value = "theo phần mềm"
    sheet.cell(numbers[108], titles[DECISION]).value = "để xem"
    await stage.ha.send_file("doi-chieu.xlsx", _saved(book))
    said = await stage.ha.next_message("theo phần mềm 01")
    assert "để xem" in said.text
    await stage.ha.say("giữ 108")
    await stage.ha.next_message("giữ theo sổ 01, chưa quyết 0")
    await stage.ha.say("ghi")
    assert "01 khác biệt giữ theo sổ" in (await stage.ha.next_message("Đã ghi 01 khác biệt")).text
    assert (await stage.task(107)).due == date(2024, 12, 26)
    assert await stage.state_of(108, "QLLD") == "open"
