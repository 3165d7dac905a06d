"""What leaders and clerks ask of the figures, in chat: periods, questions, decisions one after another, files, chốt."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

from bot.core.deadline import Deadline, DeadlineKind
from tests.flow.stage import Stage, a_new_task


async def test_a_leader_reads_a_period_and_goes_down_to_units_and_sources(stage: Stage) -> None:
    await stage.long.say("tổng hợp tháng này")
    screen = await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ KỲ BÁO CÁO THÁNG 11/2024")
    assert "Phải thực hiện trong kỳ: 06 = kỳ trước chuyển sang 06 + giao mới 0" in screen.text
    assert len(screen.text.split("\n")) <= 15
    await stage.long.say("3")
    assert "lượt giao" in (await stage.long.next_message("THEO PHÒNG")).text
    await stage.long.say("4")
    assert "NV UBND: 0/1" in (await stage.long.next_message("THEO NGUỒN GIAO")).text


async def test_the_second_of_two_months_stands_beside_the_first(stage: Stage) -> None:
    await stage.long.say("tháng 12 so với tháng 11")
    said = await stage.long.next_message("THÁNG 12/2023 SO VỚI THÁNG 11/2023")
    assert "chưa kết thúc" not in said.text
    await stage.long.say("tháng 10 so với tháng 11")
    # The register began in November: of October's end nothing is known until it is closed.
    before = (await stage.long.next_message("THÁNG 10/2024 SO VỚI THÁNG 11/2024")).text
    assert "\nTháng 10/2024 kết thúc trước khi có sổ theo dõi nên chưa có số liệu để so sánh." in before and "(−" not in before
    await stage.ha.say("chốt tháng 10")
    await stage.ha.next_message("Trước khi chốt tháng 10/2024")
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã chốt số liệu tháng 10/2024")
    await stage.long.say("tháng 10 so với tháng 11")
    assert "Phải thực hiện trong kỳ: 06 – 06 (không đổi)" in (await stage.long.next_message("THÁNG 10/2024 SO VỚI THÁNG 11/2024")).text
    await stage.long.say("tháng 11/2024 so với tháng 12/2023")
    await stage.long.next_message("THÁNG 11/2024 SO VỚI THÁNG 12/2023")


async def test_a_leader_goes_from_a_source_to_its_tasks_and_to_one_of_them(stage: Stage) -> None:
    await stage.long.say("tổng hợp")
    await stage.long.next_message("TÌNH HÌNH")
    await stage.long.say("4")
    sources = await stage.long.next_message("THEO NGUỒN GIAO")
    await stage.way.choose(stage.long, sources, "NV UBND", "nguồn NV UBND")
    tasks = await stage.long.next_message("NV UBND, chưa hoàn thành: 01 nhiệm vụ")
    assert "#102" in tasks.text and "P. QLĐT" in tasks.text
    await stage.way.choose(stage.long, tasks, "#102", "102")
    await stage.long.next_message("Nguồn giao: NV UBND")
    # The digits under the figures still work, and a unit is no source.
    await stage.long.say("2")
    await stage.long.next_message("Đang thực hiện quá hạn: 0 nhiệm vụ")
    await stage.minh.say("nguồn NV UBND")
    assert "chưa hoàn thành" not in (await stage.minh.next_message()).text


async def test_a_long_list_goes_on_with_more_and_a_task_of_many_units_stands_once(stage: Stage) -> None:
    await stage.register(*(a_new_task(f"Việc chung số {n}", date(2024, 11, 6), ("QLDT", "QLLD")) for n in range(1, 10)))
    await stage.walk("2024-11-08T09:00")
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    screen = await stage.long.next_message("TÌNH HÌNH")
    await stage.way.choose(stage.long, screen, "Quá hạn", "2")
    first = await stage.long.next_message("Đang thực hiện quá hạn: 09 nhiệm vụ (18 lượt giao) của toàn cơ quan")
    assert "trong đó khối đồng chí phụ trách 09 – trang 1 trên 2" in first.text
    assert "(P. QLĐT, P. QLLĐ)" in first.text
    assert first.text.count("Việc chung") == 7
    await stage.long.say("tiếp")
    rest = await stage.long.next_message("trang 2 trên 2")
    assert rest.text.count("Việc chung") == 2
    await stage.long.say("tiếp")
    await stage.long.next_message("Đã hết danh sách")
    number = rest.text.split("#")[1].split(" ")[0]
    await stage.long.say(number)
    units = await stage.long.next_message("0 trên 02 đơn vị chủ trì đã báo cáo; chưa: P. QLĐT, P. QLLĐ")
    assert "P. QLLĐ: quá hạn 02 ngày" in units.text
    await stage.long.say("3")
    await stage.long.next_message("THEO PHÒNG")


async def test_an_extended_task_is_late_by_its_first_deadline_only(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
    await stage.minh.next_message()
    await stage.minh.say("đúng")
    await stage.minh.next_message()
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("22/11/2024")
    await stage.walk("2024-11-12T09:00")
    await stage.long.read_all()
    await stage.long.say("tổng hợp theo hạn gốc")
    both = await stage.long.next_message("HẠN BAN ĐẦU")
    assert "• Đang thực hiện quá hạn: 01 – 02" in both.text
    assert "P. QLĐT 0 – 01" in both.text
    await stage.minh.read_all()
    await stage.minh.say("tong hop thang nay theo han goc")
    assert "• Đang thực hiện quá hạn: 0 – 01" in (await stage.minh.next_message("Phòng Quản lý đầu tư")).text


async def test_a_head_reads_the_own_unit_and_nothing_of_another(stage: Stage) -> None:
    await stage.minh.say("tong hop thang 11/2024")
    screen = await stage.minh.next_message("THÁNG 11/2024")
    assert "Phòng Quản lý đầu tư" in screen.text
    assert "kỳ trước chuyển sang 04 + giao mới 0" in screen.text
    await stage.minh.say("phòng QLLĐ quá hạn mấy việc")
    await stage.minh.next_message("chưa được giao quyền")
    await stage.minh.say("phòng nào quá hạn nhiều nhất")
    assert "P. QLLĐ" not in (await stage.minh.next_message()).text


async def test_staff_read_their_unit_and_a_unit_without_tasks_is_told_so(stage: Stage) -> None:
    await stage.lan.say("tình hình thế nào")
    assert "Phòng Quản lý đầu tư – nhiệm vụ chủ trì" in (await stage.lan.next_message("Xem danh sách: nhắn “việc của tôi”")).text
    await stage.minh.say("cảm ơn em")
    await stage.minh.next_message("nhắn “việc của phòng”")
    await stage.long.say("việc của Văn phòng")
    await stage.long.next_message("Văn phòng hiện không có nhiệm vụ nào")
    await stage.long.say("Văn phòng còn mấy việc")
    await stage.long.next_message("Văn phòng: 0 nhiệm vụ chưa hoàn thành trên tổng số 0")


async def test_questions_in_plain_words_get_one_sentence(stage: Stage) -> None:
    await stage.walk("2024-11-12T09:00")
    await stage.long.read_all()
    await stage.long.say("nv ubnd còn bao nhiêu")
    assert "NV UBND: 01 nhiệm vụ chưa hoàn thành trên tổng số 01" in (await stage.long.next_message("NV UBND")).text
    await stage.long.say("phòng nào quá hạn nhiều nhất")
    ranking = (await stage.long.next_message("quá hạn")).text
    assert "P. QLĐT: 01 trên 04 lượt đang làm" in ranking and "P. TN&MT: 01 trên 01 lượt đang làm" in ranking
    first = ranking.split("nhắn “")[1].split("”")[0]
    await stage.long.say(first)
    assert "đang thực hiện quá hạn: 01 nhiệm vụ" in (await stage.long.next_message("quá hạn")).text
    await stage.long.say("có mấy việc quá hạn")
    assert "#101" in (await stage.long.next_message("đang quá hạn")).text
    await stage.long.say("thang nay xong may viec")
    assert "0 nhiệm vụ hoàn thành" in (await stage.long.next_message("tháng 11/2024")).text


async def test_before_a_sunday_is_due_this_week_in_an_answer_as_in_the_lists(stage: Stage) -> None:
    before_sunday = Deadline(DeadlineKind.DATE, date(2024, 11, 10), before=True)
    (sunday,) = await stage.register(replace(a_new_task("Báo cáo tuần"), deadline=before_sunday))
    await stage.long.say("tuần này có việc gì đến hạn không")
    listed = (await stage.long.next_message("Đến hạn 04/11/2024–10/11/2024: 03 nhiệm vụ")).text
    assert f"#{sunday} hạn trước ngày 10/11" in listed and "rơi vào" not in listed
    # The same Sunday without "trước" runs to Monday: not due this week, though its day is printed in it.
    (runs_on,) = await stage.register(a_new_task("Báo cáo", date(2024, 11, 10)))
    await stage.long.say("tuần này có việc gì đến hạn không")
    listed = (await stage.long.next_message("Đến hạn 04/11/2024–10/11/2024: 03 nhiệm vụ")).text
    assert f"Hạn rơi vào ngày nghỉ, tính đến hết 11/11/2024: #{runs_on}." in listed


async def test_tasks_are_listed_by_what_is_asked_of_them(stage: Stage) -> None:
    await stage.long.say("tuần này có việc gì đến hạn không")
    assert "#101" in (await stage.long.next_message("Đến hạn 04/11/2024–10/11/2024: 02 nhiệm vụ")).text
    await stage.long.say("theo phòng")
    await stage.long.next_message("THEO PHÒNG")
    await stage.long.say("phòng QLĐT thế nào")
    assert "“việc của Phòng Quản lý đầu tư”" in (await stage.long.next_message("Phòng Quản lý đầu tư – nhiệm vụ chủ trì")).text
    await stage.lan.say("102 xong rồi ạ")
    await stage.lan.next_message("Ghi nhận")
    await stage.long.say("các việc chờ xác nhận của P. QLĐT")
    assert "#102" in (await stage.long.next_message("Phòng Quản lý đầu tư, đã báo xong, chờ Văn phòng xác nhận: 01")).text
    await stage.walk("2024-11-12T09:00")
    await stage.minh.read_all()
    await stage.minh.say("việc nào quá hạn")
    own = await stage.minh.next_message("quá hạn: 01 nhiệm vụ")
    assert "#101" in own.text and "P. QLLĐ" not in own.text and "TN&MT" not in own.text
    await stage.minh.say("việc quá hạn của Phòng Quản lý lao động")
    assert "#1" not in (await stage.minh.next_message()).text
    await stage.minh.say("tình hình")
    counted = re.search(r"(\d+) nhiệm vụ không có báo cáo nào", (await stage.minh.next_message("nhắn “việc không báo cáo 30 ngày”")).text)
    await stage.minh.say("việc không báo cáo 30 ngày")
    unheard = (await stage.minh.next_message("không có báo cáo nào trong 30 ngày: ")).text
    assert counted is not None and f"ngày: {counted[1]} nhiệm vụ" in unheard
    # #102 was reported as done, and is not waited for any more.
    assert unheard.count("\n#") == int(counted[1]) and "#101" in unheard and "#102" not in unheard
    await stage.minh.say("quá hạn")
    assert "Đang thực hiện" not in (await stage.minh.next_message()).text


async def test_what_is_no_period_gets_a_clear_word(stage: Stage) -> None:
    for text, expected in (
        ("tổng hợp tháng 13", "Không có kỳ báo cáo này"),
        ("tổng hợp tháng 3/2025", "Chưa có số liệu"),
        ("tổng hợp từ 03/11/2024 đến 01/11/2024", "kết thúc trước khi bắt đầu"),
        ("chốt tháng 11/2024", "Chưa chốt được"),
    ):
        await (stage.ha if text.startswith("chốt") else stage.long).say(text)
        await (stage.ha if text.startswith("chốt") else stage.long).next_message(expected)


async def test_decisions_are_answered_one_after_another(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
    await stage.minh.next_message()
    await stage.minh.say("đúng")
    await stage.minh.next_message()
    await stage.lan.say("103 vướng, chờ Sở Tài chính cho ý kiến")
    await stage.lan.next_message()
    await stage.settle()
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    screen = await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    assert "CẦN ĐỒNG CHÍ CHO Ý KIẾN: 02 (gia hạn 01, vướng mắc 01)" in screen.text
    await stage.long.say("1")
    card = await stage.long.next_message("1/2 – Gia hạn #101")
    assert "lần 1" in card.text and "chờ số liệu" in card.text
    await stage.long.say("đến 20/11/2024")
    await stage.long.next_message("20/11/2024")
    assert (await stage.task(101)).due.isoformat() == "2024-11-20"  # type: ignore[union-attr]
    await stage.long.next_message("2/2 – Vướng mắc #103")
    # A yes to what asks for words decides nothing, here or elsewhere.
    await stage.long.say("đồng ý")
    await stage.long.next_message("2/2 – Vướng mắc #103")
    await stage.long.say("làm việc trực tiếp với Sở Tài chính, báo cáo tôi trong tuần")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo về #103")
    await stage.long.next_message("Đã hết việc cần đồng chí cho ý kiến")
    await stage.minh.next_message("[Ý kiến chỉ đạo]")
    await stage.ha.next_message("[Ý kiến chỉ đạo]")


async def test_passing_over_leaves_it_waiting(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
    await stage.minh.next_message()
    await stage.minh.say("đúng")
    await stage.minh.next_message()
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    await stage.long.next_message("TÌNH HÌNH")
    await stage.long.say("1")
    await stage.long.next_message("1/1 – Gia hạn #101")
    await stage.long.say("tiếp")
    assert "còn 01 việc chưa cho ý kiến (#101), xem lại" in (await stage.long.next_message("Đã xem hết")).text
    assert (await stage.task(101)).due.isoformat() == "2024-11-08"  # type: ignore[union-attr]


async def test_a_yes_to_an_obstacle_does_not_grant_what_was_passed_over(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
    await stage.minh.next_message()
    await stage.minh.say("đúng")
    await stage.minh.next_message()
    await stage.lan.say("103 vướng, chờ Sở Tài chính cho ý kiến")
    await stage.lan.next_message()
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    await stage.long.next_message("TÌNH HÌNH")
    await stage.long.say("1")
    await stage.long.next_message("1/2 – Gia hạn #101")
    await stage.long.say("tiếp")
    await stage.long.next_message("2/2 – Vướng mắc #103")
    await stage.long.say("đồng ý")
    await stage.long.next_message("2/2 – Vướng mắc #103")
    assert (await stage.task(101)).due.isoformat() == "2024-11-08"  # type: ignore[union-attr]


async def test_the_clerk_gets_the_report_as_a_word_file(stage: Stage) -> None:
    await stage.ha.say("xuất báo cáo tháng 11/2024")
    await stage.ha.next_message("Bot đang lập báo cáo tháng 11/2024")
    sent = await stage.ha.next_message("Dự thảo báo cáo tháng 11/2024", timeout=30)
    assert sent.file is not None and sent.file["name"].endswith(".docx")
    with zipfile.ZipFile(io.BytesIO(await stage.world.content_of(sent))) as document:
        assert "Độc lập - Tự do - Hạnh phúc" in document.read("word/document.xml").decode()


async def test_the_letter_the_rating_and_sheets_come_in_chat(with_buttons: Stage) -> None:
    stage = with_buttons
    for text, caption, name in (
        ("công văn đôn đốc", "Dự thảo công văn đôn đốc tháng 11/2024", "cong-van-don-doc-2024-11-04.docx"),
        ("xếp loại năm 2024", "Số liệu đánh giá, xếp loại năm 2024", "xep-loai-2024-11-04.xlsx"),
        ("xuất báo cáo 9 tháng excel", "Dự thảo báo cáo 9 tháng năm 2024", "bao-cao-2024-09-14.xlsx"),
        ("biểu đồ quý 4 pdf", "Biểu đồ quý IV/2024", "bieu-do-2024-11-04.pdf"),
    ):
        await stage.ha.say(text)
        sent = await stage.ha.next_message(caption, timeout=60)
        assert sent.file is not None and sent.file["name"] == name
        assert (await stage.world.content_of(sent))[:2] in (b"PK", b"%P")


async def test_a_staff_member_gets_no_official_report(stage: Stage) -> None:
    await stage.lan.say("xuất báo cáo tháng 11/2024")
    answer = await stage.lan.next_message()
    assert "đang lập" not in answer.text


async def test_pictures_are_seen_in_the_chat(stage: Stage) -> None:
    await stage.long.say("biểu đồ")
    await stage.long.next_message("Bot đang lập biểu đồ")
    first = await stage.long.next_message("Biểu đồ kỳ báo cáo tháng 11/2024", timeout=60)
    assert first.file is not None and first.file["kind"] == "photo"
    assert (await stage.world.content_of(first)).startswith(b"\x89PNG")


async def test_closing_names_the_doubts_first_and_sends_the_draft(stage: Stage) -> None:
    await stage.register(a_new_task("Ký số văn bản", None, standing=True))
    await stage.lan.say("102 xong rồi ạ")
    await stage.lan.next_message("Ghi nhận")
    await stage.lan.say("103 vuong, so XD chua tra loi nen chua lm dc")
    await stage.lan.next_message("Ghi nhận #103")
    await stage.walk("2024-11-14T16:00")
    await stage.ha.read_all()
    await stage.ha.say("chốt")
    doubts = await stage.ha.next_message("Trước khi chốt tháng 11/2024")
    assert "chưa có file: 01 (#102)" in doubts.text
    assert "Các đơn vị còn được gửi báo cáo tháng đến 17h00 hôm nay" in doubts.text
    assert "theo lối nhắn tin, báo cáo (Biểu 2, Biểu 3, vướng mắc) không in nguyên văn: 01" in doubts.text
    assert "#103 P. QLĐT: “vuong, so XD chua tra loi nen chua lm dc” – không in lời\n" in doubts.text
    # Written anew as it says, it is no doubt any more; what the unit said stays.
    assert "nhắn “viết lại 103: …”" in doubts.text
    await stage.ha.say("viết lại 103: vướng mắc, Sở Xây dựng chưa trả lời nên chưa thực hiện được")
    anew = await stage.ha.next_message("Báo cáo tháng 11/2024 sẽ in ở #103")
    assert "“vuong, so XD chua tra loi nen chua lm dc” giữ nguyên trong lịch sử" in anew.text
    assert (await stage.task(103)).said == "103 vuong, so XD chua tra loi nen chua lm dc"
    await stage.ha.say("kiểm tra trước khi chốt")
    again = (await stage.ha.next_message("Trước khi chốt")).text
    assert "lối nhắn tin" not in again and "đến 17h00 hôm nay" in again
    # The one unit that was asked has sent it: nobody's report is still to come.
    await stage.lan.say("B vẫn thực hiện thường xuyên, không vướng mắc")
    await stage.lan.next_message("Ghi nhận báo cáo tháng 11")
    await stage.ha.say("kiểm tra trước khi chốt")
    assert "đến 17h00 hôm nay" not in (await stage.ha.next_message("Trước khi chốt")).text
    assert (await stage.task(103)).blocked
    await stage.ha.say("chốt")
    await stage.ha.next_message("Trước khi chốt")
    await stage.ha.say("không")
    await stage.ha.next_message("Chưa chốt tháng 11/2024")
    await stage.ha.say("chốt")
    await stage.ha.next_message("Trước khi chốt")
    await stage.ha.say("đúng")
    closed = await stage.ha.next_message("Đã chốt số liệu tháng 11/2024")
    assert "Báo cáo gửi ngay sau tin này" in closed.text
    closed = await stage.ha.next_message("Dự thảo báo cáo tháng 11/2024", timeout=30)
    assert "chốt lúc 16h0" in closed.text
    # The draft of before the closing has another name.
    assert closed.file is not None and closed.file["name"].endswith("-da-chot.docx")
    await stage.ha.say("chốt tháng 11/2024")
    await stage.ha.next_message("đã chốt lúc")
    await stage.long.say("tổng hợp tháng 11/2024")
    assert "chốt lúc" in (await stage.long.next_message("THÁNG 11/2024")).text


async def test_a_published_figure_that_differs_is_named_to_the_clerk_and_not_to_the_leader(stage: Stage) -> None:
    await stage.ha.say("số đã công bố 05/11/2024: tổng số 5/6")
    await stage.ha.next_message("Chưa có số liệu")
    await stage.ha.say("số đã công bố 04/11/2024: Sở Tài chính 3/4")
    await stage.ha.next_message("không có nguồn giao “Sở Tài chính”")
    await stage.ha.say("số đã công bố 04/11/2024: NV UBND 0/1 (0%); tổng số 2/6 (33,3%)")
    noted = await stage.ha.next_message("Đã ghi số đã công bố")
    assert "NV UBND 0/1 (0%): khớp sổ theo dõi" in noted.text
    assert "Tổng số 2/6 (33,3%): sổ theo dõi là 0/6 (0%)" in noted.text
    await stage.ha.say("kiểm tra trước khi chốt")
    doubts = await stage.ha.next_message("Trước khi chốt")
    assert "Khác số đã công bố (04/11/2024): Tổng số 2/6" in doubts.text
    assert "NV UBND 0/1" not in doubts.text
    asked = "số đã công bố 04/11/2024: tổng số 6/6"
    await stage.long.say(asked)
    assert "công bố" not in (await stage.long.next_message("Bot chưa rõ nội dung")).text.replace(asked, "")
    await stage.ha.say("bỏ số đã công bố 04/11/2024")
    await stage.ha.next_message("Đã bỏ số đã công bố")
    await stage.ha.say("kiểm tra trước khi chốt")
    assert "công bố" not in (await stage.ha.next_message("Trước khi chốt")).text


async def test_a_leader_gets_the_summary_at_the_chosen_hour_of_the_chosen_day(stage: Stage) -> None:
    await stage.long.say("gửi tổng hợp 7h30 thứ 4")
    assert "07h30 thứ Tư hằng tuần" in (await stage.long.next_message("Bot sẽ gửi")).text
    # Wished on a Monday at eight: the hour that has passed is not made up for.
    await stage.long.say("gửi tổng hợp 7h30 thứ 2 và thứ 4")
    await stage.long.next_message("07h30 thứ Hai, thứ Tư")
    await stage.walk("2024-11-05T09:00")
    assert not [text for text in await stage.long.texts() if "TÌNH HÌNH NHIỆM VỤ" in text]
    await stage.walk("2024-11-06T09:00")
    screen = await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ – số liệu đến 07h3")
    assert screen.at.strftime("%a %H:%M").startswith("Wed 07:3")
    await stage.long.say("3")
    await stage.long.next_message("THEO PHÒNG")
    await stage.long.say("thôi gửi tổng hợp")
    await stage.long.next_message("không gửi bản tổng hợp theo lịch nữa")
    await stage.walk("2024-11-13T09:00")
    assert not [said for said in await stage.long.unread() if "TÌNH HÌNH" in said.text]


async def test_the_clerk_gets_the_draft_on_the_reporting_date(stage: Stage) -> None:
    await stage.walk("2024-11-14T14:05")
    draft = await stage.ha.next_message("Dự thảo báo cáo tháng 11/2024", timeout=30)
    assert draft.file is not None and draft.file["name"] == "bao-cao-2024-11-14.docx"
    await stage.walk("2024-11-15T09:00")
    assert not [said for said in await stage.ha.unread() if said.file]


async def test_the_joint_group_gets_the_weeks_picture_once(stage: Stage) -> None:
    group = await stage.group_of(None, stage.ha, stage.minh)
    await stage.walk("2024-11-11T09:00")
    picture = await group.next_message("Biểu đồ kỳ báo cáo tháng 11/2024, số liệu 15/10–11/11/2024", timeout=60)
    assert picture.file is not None and picture.file["kind"] == "photo"
    await stage.walk("2024-11-12T09:00")
    assert len([text for text in await group.texts() if "11/11/2024" in text and "Biểu đồ" in text]) == 1


async def test_buttons_or_their_words_lead_from_the_summary_to_a_unit_and_to_a_task(stage: Stage) -> None:
    await stage.long.say("tổng hợp")
    screen = await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    assert len(screen.text.split("\n")) <= 15
    await stage.way.choose(stage.long, screen, "Theo phòng", "theo phòng")
    units = await stage.long.next_message("THEO PHÒNG")
    await stage.way.choose(stage.long, units, "P. QLĐT", "việc của P. QLĐT")
    tasks = await stage.long.next_message("#101")
    assert "Phòng Quản lý đầu tư" in tasks.text
    await stage.long.say("101")
    await stage.long.next_message("#101")
    # A press is checked against whoever presses.
    await stage.minh.say("tổng hợp")
    await stage.minh.next_message()


async def test_the_change_since_the_last_time_is_told(stage: Stage) -> None:
    await stage.long.say("tổng hợp")
    await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    # What was finished later on the day of that look had not been seen.
    await stage.walk("2024-11-04T10:00")
    await stage.lan.say("104 xong")
    await stage.lan.next_message("Ghi nhận #104")
    await stage.mai.say("104 xong")
    await stage.mai.next_message("Ghi nhận #104")
    await stage.ha.say("xác nhận 104")
    await stage.ha.next_message("Đã xác nhận")
    # A page of it, or the figures of another day, are not the screen that is compared.
    await stage.walk("2024-11-08T09:00")
    for page in ("theo phòng", "tổng hợp ngày 05/11/2024"):
        await stage.long.read_all()
        await stage.long.say(page)
        await stage.long.next_message()
    await stage.walk("2024-11-12T09:00")
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    assert "So với lần đồng chí xem trước (04/11): hoàn thành +1, quá hạn +2" in (await stage.long.next_message("TÌNH HÌNH")).text


async def test_what_three_don_doc_did_not_move_is_shown_to_the_leader(stage: Stage) -> None:
    await stage.walk("2024-11-26T09:00")
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    screen = await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    assert "quá hạn đã đôn đốc 03 lần" in screen.text
    await stage.long.say("1")
    card = await stage.long.next_message("Quá hạn, đã đôn đốc 03 lần #1")
    assert "ý kiến chỉ đạo" in card.text


async def test_what_a_leader_has_said_a_word_about_is_the_units_turn_until_it_reports(stage: Stage) -> None:
    await stage.lan.say("103 vướng, chờ Sở Tài chính cho ý kiến")
    await stage.lan.next_message("Ghi nhận #103")
    await stage.walk("2024-11-05T09:00")
    await stage.long.say("tổng hợp")
    assert "vướng mắc 01" in (await stage.long.next_message("TÌNH HÌNH")).text
    await stage.long.say("1")
    await stage.long.next_message("1/1 – Vướng mắc #103")
    await stage.long.say("làm việc trực tiếp với Sở Tài chính")
    await stage.long.next_message("Đã chuyển ý kiến chỉ đạo")
    await stage.long.next_message("Đã hết")
    await stage.walk("2024-11-06T09:00")
    await stage.long.say("tổng hợp")
    assert "vướng mắc" not in (await stage.long.next_message("TÌNH HÌNH")).text
    await stage.lan.say("103 vẫn vướng, Sở Tài chính chưa trả lời")
    await stage.lan.next_message("Ghi nhận #103")
    await stage.long.say("tổng hợp")
    assert "vướng mắc 01" in (await stage.long.next_message("TÌNH HÌNH")).text


async def test_what_a_leader_passed_over_comes_behind_what_is_new_until_something_is_reported(stage: Stage) -> None:
    for share in (70, 40):
        await stage.lan.say(f"103 mới được {share}%")
        await stage.lan.next_message(f"{share}%")
    for number in (101, 103):
        await stage.lan.say(f"{number} vướng, chờ Sở Tài chính cho ý kiến")
        await stage.lan.next_message(f"Ghi nhận #{number}")
    await stage.long.say("tổng hợp")
    assert "đồng chí đã xem" not in (await stage.long.next_message("TÌNH HÌNH")).text
    await stage.long.say("1")
    assert "ví dụ “báo cáo trực tiếp tôi" in (await stage.long.next_message("1/2 – Vướng mắc #101")).text
    await stage.long.say("tiếp")
    # How a word is given was said with the first.
    second = (await stage.long.next_message("2/2 – Vướng mắc #103")).text
    assert second.endswith("\nBỏ qua: “tiếp”.") and "”; trước đó báo 40%, giảm từ 70%." in second
    await stage.long.say("tiếp")
    await stage.long.next_message("còn 02 việc chưa cho ý kiến")
    await stage.walk("2024-11-05T09:00")
    await stage.lan.say("103 vẫn vướng, Sở Tài chính chưa trả lời")
    await stage.lan.next_message("Ghi nhận #103")
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    screen = await stage.long.next_message("TÌNH HÌNH")
    assert "Ý KIẾN: 02 (vướng mắc 02); trong đó 01 đồng chí đã xem, chưa có báo cáo mới" in screen.text
    await stage.long.say("1")
    await stage.long.next_message("1/1 – Vướng mắc #103")
    await stage.long.say("tiếp")
    await stage.long.next_message("còn 02 việc chưa cho ý kiến")
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("1/2 – Vướng mắc #101")


async def test_a_decision_on_what_was_decided_says_what_was_decided_and_when(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
    await stage.minh.next_message()
    await stage.minh.say("đúng")
    await stage.long.next_message("#101")
    await stage.long.say("không 101: giữ nguyên hạn")
    await stage.long.next_message("không đồng ý gia hạn #101")
    await stage.long.say("đồng ý 101")
    again = await stage.long.next_message("#101: đồng chí đã không đồng ý gia hạn lúc ")
    assert "ngày 04/11/2024; không còn đề nghị nào đang chờ ý kiến." in again.text
    await stage.long.say("đồng ý 102")
    await stage.long.next_message("#102 không có đề nghị nào đang chờ ý kiến.")


async def test_a_decision_on_what_is_asked_no_more_says_why(stage: Stage) -> None:
    async def asked() -> None:
        await stage.minh.say("101 gia hạn đến 22/11/2024 vì chờ số liệu")
        await stage.minh.next_message()
        await stage.minh.say("đúng")
        await stage.minh.next_message("Đã gửi đề nghị")
        await stage.long.next_message("#101")

    await asked()
    await stage.minh.say("sai")
    await stage.minh.next_message()
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("#101: đề nghị gia hạn đã được rút lúc ")
    await asked()
    await stage.minh.say("101 xong")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.long.say("đồng ý 101")
    over = await stage.long.next_message("#101: P. QLĐT đã báo hoàn thành lúc ")
    assert "; đề nghị gia hạn không còn chờ ý kiến." in over.text


async def test_a_head_asks_what_a_colleague_does_and_it_is_no_report(stage: Stage) -> None:
    await stage.minh.say("101 giao Nam")
    await stage.minh.next_message("Đã giao #101")
    for asked in ("Nam đang làm gì", "việc của Nam", "anh Nam làm tới đâu rồi"):
        await stage.minh.say(asked)
        told = (await stage.minh.next_message("Việc của đ/c Hoàng Đức Nam: 01 nhiệm vụ")).text
        assert "#101" in told and "#103" not in told
    # What nobody was given by name is told to the contact, who answers for it.
    await stage.long.say("chị Lan còn việc gì")
    assert "#102" in (await stage.long.next_message("Việc của đ/c Lê Thị Lan: 03 nhiệm vụ")).text
    await stage.long.say("anh Minh đang làm gì")
    await stage.long.next_message("Phòng Quản lý đầu tư: 04 nhiệm vụ đang theo dõi")
    await stage.minh.read_all()
    await stage.minh.say("chị Mai đang làm gì")
    assert "Việc của đ/c" not in (await stage.minh.next_message()).text
    # Of whoever gives no tasks "việc của Nam" may say whose the task is.
    await stage.lan.read_all()
    await stage.lan.say("việc của Nam")
    assert "Việc của đ/c" not in (await stage.lan.next_message()).text
    await stage.lan.say("Nam đang làm gì")
    await stage.lan.next_message("Việc của đ/c Hoàng Đức Nam")


async def test_who_is_late_is_answered_with_what_is_late_and_whose_it_is(stage: Stage) -> None:
    await stage.minh.say("101 giao Nam")
    await stage.minh.next_message("Đã giao #101")
    await stage.walk("2024-11-12T09:00")
    await stage.minh.read_all()
    await stage.minh.say("ai trong phòng làm chậm")
    assert "(P. QLĐT, đ/c Hoàng Đức Nam)" in (await stage.minh.next_message("đang thực hiện quá hạn: 01 nhiệm vụ")).text
    await stage.long.read_all()
    await stage.long.say("ai chậm nhất")
    assert "(P. QLĐT)" in (await stage.long.next_message("Đang thực hiện quá hạn: 02 nhiệm vụ")).text
    await stage.long.say("phòng QLĐT đang làm gì")
    await stage.long.next_message("Phòng Quản lý đầu tư – nhiệm vụ chủ trì")
    await stage.minh.say("phòng mình đang làm gì")
    await stage.minh.next_message("Phòng Quản lý đầu tư – nhiệm vụ chủ trì")
