"""The clerk's desk beyond confirming: corrections with a reason, marks, proofs, history; and a head's delegations."""

from __future__ import annotations

import hashlib
from datetime import date

from bot.core.cause import Cause
from bot.core.organisation import RoleKind
from bot.core.register import NewPerson
from bot.core.task import Source, State
from bot.services import register, rule_change
from bot.services.keeping import Keeper, path_of
from tests.flow.stage import Stage, a_new_task
from tests.flow.test_requests import nam_of

# --- corrections ----------------------------------------------------------------------------------------------------


async def test_a_task_given_to_the_wrong_unit_is_moved_with_a_reason(stage: Stage) -> None:
    await stage.ha.say("chuyển 101 từ QLĐT sang QLLĐ, ghi nhầm đơn vị")
    echo = await stage.ha.next_message("Sửa #101")
    assert "Phòng Quản lý đầu tư → Phòng Quản lý lao động" in echo.text
    assert "Lý do: ghi nhầm đơn vị" in echo.text
    assert (await stage.task(101)).unit_id == stage.units["QLDT"]
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã sửa #101")
    task = await stage.task(101, "QLLD")
    assert (task.due, task.due_original) == (date(2024, 11, 8), date(2024, 11, 8))
    await stage.mai.next_message("[Nhiệm vụ chuyển đến]")
    told = await stage.minh.next_message("không phải báo cáo nữa")
    assert "#101" in told.text
    await stage.lan.say("101 xong")
    await stage.lan.next_message("không")
    await stage.ha.say("sai 101")
    assert "nội dung đúng" not in (await stage.ha.next_message("Đã bỏ thay đổi vừa ghi. #101")).text
    assert (await stage.task(101)).unit_id == stage.units["QLDT"]


async def test_what_tells_of_another_deadline_is_the_reminder_of_that_day(stage: Stage) -> None:
    await stage.walk("2024-11-06T09:00")
    await stage.lan.read_all()
    await stage.ha.say("sửa 101 hạn 07/11, lý do ghi nhầm ngày")
    echo = await stage.ha.next_message("Sửa #101")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    assert "07/11/2024" in (await stage.lan.next_message("[Văn phòng điều chỉnh] #101")).text
    await stage.walk("2024-11-06T16:00")
    await stage.settle()
    assert not [said for said in await stage.lan.unread() if "#101" in said.text]
    await stage.walk("2024-11-07T09:00")
    assert "#101 đến hạn HÔM NAY" in (await stage.lan.next_message("[Nhắc việc 07/11/2024]")).text


async def test_a_day_written_down_wrong_is_corrected_and_the_first_day_kept(stage: Stage) -> None:
    await stage.ha.say("sửa 101 hạn 04/12, lý do ghi nhầm ngày")
    echo = await stage.ha.next_message("Sửa #101")
    assert "08/11/2024 → 04/12/2024" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã sửa #101")
    task = await stage.task(101)
    assert (task.due, task.due_original) == (date(2024, 12, 4), date(2024, 11, 8))
    await stage.minh.next_message("[Văn phòng điều chỉnh]")


async def test_a_correction_without_a_reason_or_with_a_day_that_is_none_is_refused(stage: Stage) -> None:
    for text, why in (
        ("sửa 101 hạn 04/12", "cần có lý do"),
        ("sửa 101 hạn 30/02, lý do ghi nhầm", "chưa rõ ngày"),
        ("chuyển 104 sang TNMT, ghi nhầm", "giao cho nhiều đơn vị"),
        ("chuyển 101 từ QLLĐ sang TNMT, ghi nhầm", "đơn vị nêu tên không có nhiệm vụ này; đang giao P. QLĐT."),
        ("mở lại 101: thiếu phụ lục", "đang thực hiện, không cần mở lại"),
        ("gia hạn 101 đến 15/11 theo CV 12/UBND-VX", "do lãnh đạo phụ trách cho ý kiến"),
    ):
        await stage.ha.say(text)
        await stage.ha.next_message(why)
    await stage.ha.say("đúng")
    await stage.ha.next_message()
    assert (await stage.task(101)).due == date(2024, 11, 8)


async def test_a_supporting_unit_has_its_own_day_and_the_lead_keeps_its_own(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Lập đề án", date(2024, 12, 20), ("QLDT",), support=("QLLD",)))
    await stage.ha.say(f"sửa {number} hạn 10/12, lý do hạn phối hợp")
    await stage.ha.next_message(f"“sửa {number} P. QLĐT hạn …")
    await stage.ha.say(f"sửa {number} QLLĐ hạn 10/12, lý do hạn phối hợp")
    echo = await stage.ha.next_message(f"Sửa #{number}")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message(f"Đã sửa #{number}")
    assert [(await stage.task(number, unit)).due for unit in ("QLLD", "QLDT")] == [date(2024, 12, 10), date(2024, 12, 20)]


async def test_nobody_but_the_clerk_changes_the_register(stage: Stage) -> None:
    for chat in (stage.lan, stage.minh, stage.long, stage.mai):
        for text in ("chuyển 101 từ QLĐT sang QLLĐ, ghi nhầm đơn vị", "sửa 101 hạn 04/12, lý do ghi nhầm", "rút 101 theo QĐ 15/QĐ-BQL"):
            await chat.say(text)
            await chat.next_message()
    task = await stage.task(101)
    assert (task.due, task.state.value) == (date(2024, 11, 8), "open")


async def test_the_day_of_the_city_moves_with_the_citys_document(stage: Stage) -> None:
    await stage.minh.say("102 gia hạn đến 15/12 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.long.next_message("#102")
    await stage.long.say("đồng ý 102")
    await stage.long.next_message("đồng ý trình gia hạn #102")
    assert (await stage.task(102)).due == date(2024, 11, 29)
    await stage.ha.say("gia hạn 102 đến 15/12 theo CV 1234/UBND-VX ngày 04/11")
    echo = await stage.ha.next_message("Sửa #102")
    assert "CV 1234/UBND-VX" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã sửa #102")
    task = await stage.task(102)
    assert (task.due, task.due_original) == (date(2024, 12, 15), date(2024, 11, 29))
    await stage.lan.next_message("gia hạn 29/11/2024 → 15/12/2024")


async def test_a_task_is_stopped_by_decision_and_opened_again_with_a_reason(stage: Stage) -> None:
    await stage.ha.say("dừng 101 theo QĐ 15/QĐ-BQL ngày 01/11")
    echo = await stage.ha.next_message("Sửa #101")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã sửa #101")
    assert await stage.state_of(101) == "withdrawn"
    await stage.lan.next_message("dừng thực hiện")
    await stage.ha.say("mở lại 101: quyết định đã thu hồi")
    await stage.ha.next_message("Sửa #101")
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã sửa #101")
    assert await stage.state_of(101) == "open"


async def test_a_confirmation_is_taken_back_by_its_number_on_the_same_day(stage: Stage) -> None:
    for number in (101, 104):
        await stage.lan.say(f"{number} xong")
        await stage.lan.next_message(f"Ghi nhận #{number}")
    await stage.ha.say("xác nhận 101 104")
    assert "Nhầm thì nhắn “sai 101” trong hôm nay." in (await stage.ha.next_message("Đã xác nhận 02")).text
    await stage.ha.say("sai 104")
    undone = (await stage.ha.next_message("Đã bỏ xác nhận hoàn thành. #104 P. QLĐT, đã báo hoàn thành 04/11")).text
    assert undone.endswith("\nNhắn “xác nhận 104”, hoặc “bổ sung 104: …”.") and "nội dung đúng" not in undone
    assert [await stage.state_of(n) for n in (101, 104)] == ["accepted", "submitted"]
    await stage.lan.say("sai 101")
    await stage.lan.next_message()
    assert await stage.state_of(101) == "accepted", "what is confirmed is not taken back by the unit"


# --- delegation -----------------------------------------------------------------------------------------------------


async def test_of_several_units_confirmed_one_by_one_only_the_last_is_taken_back(stage: Stage) -> None:
    for who, unit in ((stage.lan, "P. QLĐT"), (stage.mai, "P. QLLĐ")):
        await who.say("104 xong")
        await who.next_message("Ghi nhận #104")
        await stage.ha.say(f"xác nhận 104 {unit}")
        await stage.ha.next_message("Đã xác nhận #104")
    await stage.ha.say("sai 104")
    await stage.ha.next_message("Đã bỏ xác nhận hoàn thành. #104 P. QLLĐ")
    assert [await stage.state_of(104, unit) for unit in ("QLDT", "QLLD")] == ["accepted", "submitted"]


async def test_a_supplement_asked_for_by_mistake_is_taken_back_as_one(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("bổ sung 101: gửi bản ký")
    await stage.ha.next_message("Đã đề nghị")
    await stage.ha.say("sai 101")
    await stage.ha.next_message("Đã bỏ đề nghị bổ sung. #101 P. QLĐT, đã báo hoàn thành")
    assert await stage.state_of(101) == "submitted"


async def test_a_head_gives_a_task_to_one_of_the_unit(stage: Stage) -> None:
    nam = await nam_of(stage)
    await stage.minh.say("101 giao Nam")
    given = await stage.minh.next_message("Đã giao #101")
    assert "đ/c Hoàng Đức Nam" in given.text
    await nam.next_message("[Việc được giao]")
    assert "từ nay Bot nhắc đ/c Hoàng Đức Nam" in (await stage.lan.next_message("Đ/c Trần Văn Minh đã giao #101")).text
    assert (await stage.task(101)).person_id == stage.people["Hoàng Đức Nam"]
    await stage.minh.say("sai 101")
    undone = await stage.minh.next_message("Đã bỏ việc vừa giao người thực hiện. #101")
    assert undone.text.endswith("\nGiao lại: nhắn “101 giao …”, kèm tên.")
    assert (await stage.task(101)).person_id is None


async def test_whom_a_task_is_for_may_be_left_open_and_the_task_reported_instead(stage: Stage) -> None:
    await stage.minh.say("101 giao Khoa")
    await stage.minh.next_message("Đơn vị chưa có ai tên “Khoa”")
    await stage.minh.say("101 đang trình ký")
    await stage.minh.next_message("Ghi nhận #101")


async def test_of_two_of_that_name_the_head_is_asked_which(stage: Stage) -> None:
    await register.add_people(
        stage.database,
        stage.office,
        [NewPerson("Trịnh Hoài Lan", "Chuyên viên", ((RoleKind.STAFF, "QLDT"),))],
        Cause(at=stage.bot.clock.now()),
    )
    await stage.minh.say("101 giao Lan")
    asked = await stage.minh.next_message("Có nhiều đồng chí tên “Lan”")
    assert "Lê Thị Lan" in asked.text
    assert "Trịnh Hoài Lan" in asked.text
    await stage.minh.say("Lê Thị Lan")
    await stage.minh.next_message("Đã giao #101")
    assert (await stage.task(101)).person_id == stage.people["Lê Thị Lan"]


async def test_only_the_head_gives_and_only_inside_the_unit(stage: Stage) -> None:
    for chat, text in ((stage.lan, "101 giao Nam"), (stage.minh, "105 giao Mai"), (stage.mai, "101 giao Mai")):
        await chat.say(text)
        await chat.next_message()
    assert (await stage.task(101)).person_id is None
    assert (await stage.task(105, "QLLD")).person_id is None


async def test_whoever_names_a_colleague_for_a_task_reads_that_the_head_does(stage: Stage) -> None:
    await stage.lan.say("101 giao đồng chí Nam xử lý nhé")
    told = (await stage.lan.next_message("Bot chưa giao #101")).text
    assert "cho đ/c Hoàng Đức Nam: việc giao người thực hiện do đ/c Trần Văn Minh nhắn, ví dụ “101 giao Hoàng Đức Nam”" in told
    assert (await stage.task(101)).person_id is None
    # Whoever bears no name of the unit, or the person's own, is no colleague.
    for text in ("101 giao đồng chí Khoa xử lý nhé", "101 giao Lan"):
        await stage.lan.say(text)
        assert "Bot chưa giao" not in (await stage.lan.next_message()).text


# --- proofs, marks, history -----------------------------------------------------------------------------------------


async def test_symbols_links_and_files_are_listed_with_who_and_when(stage: Stage) -> None:
    await stage.lan.say("102 CV 215/BQL-QLĐT ngày 01/11")
    noted = await stage.lan.next_message("Đã ghi tài liệu của #102")
    assert "Còn thiếu file kết quả (pdf)" in noted.text
    assert ("gửi vào đây" in noted.text, "“gửi tệp”" in noted.text) == (stage.way.can.files_in, not stage.way.can.files_in)
    await stage.lan.send_file("215.pdf", b"%PDF-1.4", "102")
    await stage.lan.next_message("Đã nhận 01 file cho #102")
    await stage.lan.say("102 xong, https://drive.google.com/abc")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "thiếu" not in echo.text
    for chat in (stage.ha, stage.minh):
        await chat.say("/tailieu 102")
        listed = await chat.next_message("Tài liệu của #102")
        for shown in ("văn bản CV 215/BQL-QLĐT ngày 01/11", "file 215.pdf", "liên kết https://drive.google.com/abc", "đ/c Lê Thị Lan"):
            assert shown in listed.text
    await stage.mai.say("/tailieu 102")
    refused = await stage.mai.next_message()
    assert "215" not in refused.text


async def test_a_symbol_is_no_file_where_a_file_is_wanted(stage: Stage) -> None:
    await stage.lan.say("102 xong, CV 215/BQL-QLĐT ngày 01/11")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "Còn thiếu file kết quả" in echo.text
    assert ("gửi vào đây" in echo.text, "“gửi tệp”" in echo.text) == (stage.way.can.files_in, not stage.way.can.files_in)
    await stage.ha.say("xác nhận 102")
    await stage.ha.next_message("chưa có file kết quả")


async def test_files_that_cannot_be_taken_are_refused_kindly(stage: Stage) -> None:
    await stage.lan.send_file("rong.pdf", b"", "101", size=0)
    await stage.lan.next_message("file rỗng")
    await stage.lan.send_file("to.pdf", caption="101", size=60_000_000)
    await stage.lan.next_message("quá 20 MB")
    await stage.lan.send_file("bao-cao.pdf.exe", b"MZ", "101")
    await stage.lan.next_message("có thể gây hại")
    await stage.lan.send_file("../" * 60 + "a" * 120 + ".pdf", b"%PDF", "101")
    await stage.lan.next_message("Đã nhận 01 file cho #101")
    names = [str(row.name) for row in await stage.rows("SELECT name FROM evidence")]
    assert len(names) == 1
    assert "/" not in names[0]
    assert len(names[0]) <= 120


async def test_a_file_sent_by_mistake_is_taken_back(stage: Stage) -> None:
    await stage.lan.send_file("215.pdf", b"%PDF-1.4", "102")
    await stage.lan.next_message("Đã nhận 01 file cho #102")
    await stage.lan.say("sai")
    await stage.lan.next_message("#102")
    await stage.lan.say("tài liệu 102")
    await stage.lan.next_message("chưa có tài liệu")


async def test_the_clerk_marks_what_was_entered_upstream_and_filed(stage: Stage) -> None:
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.ha.say("đã nhận qua HpNet 102")
    await stage.ha.next_message("Đã xác nhận #102")
    await stage.ha.say("102 đã nhập lên NV UBND")
    await stage.ha.next_message("đã nhập lên phân hệ NV UBND #102")
    await stage.ha.say("đã lập hồ sơ 102")
    await stage.ha.next_message("đã lập hồ sơ công việc #102")
    assert [row.kind for row in await stage.rows("SELECT kind FROM mark ORDER BY id")] == ["upstream", "file"]
    await stage.lan.say("đã lập hồ sơ 102")
    await stage.lan.next_message()
    assert len(await stage.rows("SELECT 1 FROM mark")) == 2


async def test_the_history_says_who_changed_what_from_which_words(stage: Stage) -> None:
    await stage.lan.say("101 đang trình ký")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")
    await stage.ha.say("/lichsu 101")
    shown = await stage.ha.next_message("Lịch sử #101")
    for line in ("ghi vào sổ, giao P. QLĐT", "Lê Thị Lan: báo “101 đang trình ký”", "Lê Thị Lan: báo “101 xong”", "Nguyễn Thu Hà: đã báo"):
        assert line in shown.text
    await stage.mai.say("lịch sử 101")
    refused = await stage.mai.next_message()
    assert "trình ký" not in refused.text


async def test_a_file_is_kept_under_the_hash_of_its_content_and_fetched_again(stage: Stage) -> None:
    content = b"%PDF-1.4 bao cao"
    for number in (101, 102):
        await stage.lan.send_file("215.pdf", content, str(number))
        await stage.lan.next_message(f"Đã nhận 01 file cho #{number}")
    folder = stage.bot.settings.data_dir / "files"
    assert await Keeper(stage.database, stage.bot.telegram.channel, folder).keep(stage.bot.clock.now()) == 2
    sha256 = hashlib.sha256(content).hexdigest()
    assert path_of(folder, sha256).read_bytes() == content
    assert [path.name for path in folder.rglob("*") if path.is_file()] == [sha256]
    rows = await stage.rows("SELECT name, mime, size, sha256 FROM evidence")
    assert [(row.name, row.size, row.sha256) for row in rows] == [("215.pdf", len(content), sha256)] * 2
    await stage.ha.say("/tailieu 102")
    await stage.ha.next_message("Tài liệu của #102")
    sent = await stage.ha.next_message("215.pdf")
    assert sent.file is not None
    assert sent.file["name"] == "215.pdf"


async def test_a_file_that_cannot_be_fetched_stays_evidence_and_is_tried_again(stage: Stage) -> None:
    await stage.lan.send_file("215.pdf", b"%PDF-1.4", "102")
    await stage.lan.next_message("Đã nhận 01 file cho #102")
    keeper = Keeper(stage.database, stage.bot.telegram.channel, stage.bot.settings.data_dir / "files")
    await stage.world.fault("502", method="getFile")
    assert await keeper.keep(stage.bot.clock.now()) == 0
    assert await keeper.keep(stage.bot.clock.now()) == 1


async def test_the_clerk_who_notes_a_completion_is_asked_whether_the_file_came(stage: Stage) -> None:
    await stage.ha.say("ghi 102 QLĐT: chị Mai báo điện thoại đã ký phát hành CV 215/BQL-QLĐT ngày 01/11")
    await stage.ha.next_message("Ghi thay P. QLĐT (người báo: chị Mai)")
    await stage.ha.next_message("Đã có file kết quả của #102 chưa?")
    await stage.ha.say("1")
    await stage.ha.next_message("đã đủ tài liệu")
    await stage.ha.say("xác nhận 102")
    await stage.ha.next_message("Đã xác nhận #102")
    assert await stage.state_of(102) == "accepted"


async def test_the_clerk_who_notes_a_completion_that_lacks_nothing_is_told_how_to_confirm_it(stage: Stage) -> None:
    await stage.ha.say("ghi 104 QLĐT: chị Mai báo điện thoại đã ký phát hành CV 215/BQL-QLĐT ngày 01/11")
    noted = await stage.ha.next_message("Ghi thay P. QLĐT")
    assert noted.text.rstrip().splitlines()[1].endswith("; xác nhận luôn thì nhắn “xác nhận 104 P. QLĐT”.")
    await stage.ha.say("xác nhận 104 P. QLĐT")
    await stage.ha.next_message("Đã xác nhận #104")
    await stage.ha.say("ghi 101 QLĐT: chị Mai báo điện thoại đang trình ký")
    assert "xác nhận luôn" not in (await stage.ha.next_message("Ghi thay P. QLĐT")).text


async def test_what_a_unit_asks_for_by_phone_is_written_down_as_what_it_asks_for_and_not_as_a_report(stage: Stage) -> None:
    await stage.ha.say("ghi 102 QLĐT: chị Mai báo điện thoại xin gia hạn đến 15/12 vì chờ số liệu của Sở Tài chính")
    assert "15/12/2024" in (await stage.ha.next_message("Đã gửi đề nghị gia hạn #102")).text
    asked = await stage.long.next_message("#102")
    assert "15/12/2024" in asked.text and "chờ số liệu của Sở Tài chính" in asked.text
    await stage.ha.say("104 P. QLĐT báo không phải việc của phòng, đề nghị chuyển P. QLLĐ")
    assert "P. QLLĐ" in (await stage.ha.next_message("#104")).text
    await stage.ha.say("ghi 102 QLĐT: xin gia hạn")
    assert "Bot chưa rõ ngày đề nghị" in (await stage.ha.next_message("#102")).text
    for number in (102, 104):
        task = await stage.task(number)
        assert (task.state, task.reported_on, task.due) == (State.OPEN, None, task.due_original)


async def test_a_program_under_another_name_a_locked_pdf_and_an_empty_file_are_told_to_whoever_sent_them(with_buttons: Stage) -> None:
    stage = with_buttons
    folder = stage.bot.settings.data_dir / "files"
    for name, content, said, stays in (
        ("bao-cao.pdf", b"MZ\x90\x00 program", "chương trình đổi tên", False),
        ("khoa.pdf", b"%PDF-1.7 trailer << /Encrypt 5 0 R >>", "có đặt mật khẩu", True),
        ("anh.pdf", b"\xff\xd8\xff\xe0", "không đúng với đuôi tên file", False),
    ):
        await stage.lan.send_file(name, content, "102")
        await stage.lan.next_message("Đã nhận 01 file cho #102")
        await Keeper(stage.database, stage.bot.telegram.channel, folder).keep(stage.bot.clock.now())
        stage.bot.telegram.sender.wake()
        told = await stage.lan.next_message(f"File “{name}”")
        assert said in told.text
        rows = await stage.rows(f"SELECT removed_at, sha256 FROM evidence WHERE name = '{name}'")
        assert [(row.removed_at is None, row.sha256 is not None) for row in rows] == [(stays, stays)]
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 1


async def test_what_a_source_wants_as_proof_is_said_and_asked_for(stage: Stage) -> None:
    cause = Cause(at=stage.bot.clock.now())
    await rule_change.change(stage.database, stage.office, {"evidence": "any"}, rule_change.SettingPlace(Source.KE_HOACH), cause)
    await stage.lan.say("101 xong")
    assert "Còn thiếu tài liệu kiểm chứng" in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.ha.say("chờ xác nhận")
    assert "THIẾU tài liệu" in (await stage.ha.next_message("#101")).text
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("chưa có tài liệu kiểm chứng")
    await stage.lan.say("101 CV 215/BQL-QLĐT ngày 01/11")
    assert "thiếu" not in (await stage.lan.next_message("Đã ghi tài liệu của #101")).text
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")


async def test_where_a_pdf_is_wanted_a_photo_is_not_enough(with_buttons: Stage) -> None:
    stage = with_buttons
    await rule_change.change(stage.database, stage.office, {"evidence": "pdf"}, rule_change.SettingPlace(), Cause(at=stage.bot.clock.now()))
    await stage.lan.say("101 xong")
    await stage.lan.next_message("file pdf kết quả đã ký")
    await stage.lan.send_file("anh.jpg", b"\xff\xd8\xff", "101", photo=True)
    await stage.lan.next_message("Đã nhận 01 ảnh")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("chưa có file pdf kết quả đã ký")
    await stage.lan.send_file("215.pdf", b"%PDF-1.4", "101")
    await stage.lan.next_message("Đã nhận 01 file")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")


async def test_what_a_unit_told_the_clerk_is_noted_for_it_also_when_the_number_stands_first(stage: Stage) -> None:
    await stage.ha.say("104 phòng QLLĐ báo đang trình ký qua điện thoại")
    await stage.ha.next_message("Ghi thay P. QLLĐ")
    assert await stage.rows("SELECT raw FROM report JOIN assignment ON assignment.id = report.assignment_id") != []
    await stage.lan.say("104 phòng QLLĐ báo xong")
    assert "Ghi thay" not in (await stage.lan.next_message("104")).text


async def test_a_clerk_who_gives_a_task_to_one_of_its_unit_is_told_who_may(stage: Stage) -> None:
    await stage.ha.say("101 giao lại cho Nam")
    told = (await stage.ha.next_message("Bot chưa giao #101")).text
    assert "do đ/c Trần Văn Minh nhắn" in told and "Tiến độ" not in told
    # Somebody of another unit would take the task along: that is no matter of one unit.
    await stage.ha.say("101 giao lại cho chị Mai")
    assert "Bot chưa giao" not in (await stage.ha.next_message()).text


async def test_a_clerk_urges_writes_down_and_changes_in_everyday_words(stage: Stage) -> None:
    await stage.ha.say("giục bên QLLĐ gửi báo cáo 105")
    await stage.ha.next_message("Gửi nhắc ngay cho 01 đơn vị: P. QLLĐ?")
    await stage.ha.say("sai")
    await stage.ha.next_message("Đã bỏ")
    await stage.ha.say("ghi 105 QLLĐ chị Mai báo đang trình ký")
    await stage.ha.next_message("Ghi thay P. QLLĐ (người báo: chị Mai) #105")
    await stage.ha.say("phòng QLĐT báo 102 đang trình ký")
    await stage.ha.next_message("Bot hiểu là: #102")
    await stage.ha.say("sai")
    await stage.ha.next_message("Đã bỏ")
    await stage.ha.say("102 sửa hạn thành 5/12, ghi nhầm")
    await stage.ha.next_message("hạn 29/11/2024 → 05/12/2024")
    # Whoever reports asks the bot for neither.
    await stage.lan.say("phòng em báo 102 đang trình ký")
    await stage.lan.next_message("Ghi nhận #102")


async def test_a_head_who_asks_of_a_colleague_reports_nothing(stage: Stage) -> None:
    for asked in ("102 Lan làm chưa", "ai đang làm 103"):
        await stage.minh.say(asked)
        await stage.minh.next_message("Bot chưa trả lời được thêm câu hỏi")
    assert (await stage.task(102)).reported_on is None and (await stage.task(103)).reported_on is None
