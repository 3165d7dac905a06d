"""What focal persons, staff and the clerk read unasked: the day that is counted to, and what is said about it only once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from bot.core.changes import Today, days_late, sent_back
from bot.core.settings import DEFAULTS
from bot.core.task import Assignment, Part, State
from messages.formats import paper_title
from messages.wordings.digest import Digest, DocumentLines, MonthlyBlock
from messages.wordings.lines import task_line
from messages.wordings.review_queue import OpenQuestion, ReviewItem
from messages.wordings.why import Why
from tests.builders import a_calendar, an_assignment
from tests.unit.test_wordings import same, sample, samples

CALENDAR = a_calendar()


def a_task(**changes: Any) -> Assignment:
    return an_assignment(**{"number": 415, "assigned_on": date(2026, 11, 2), "due": date(2026, 12, 25), "before": True} | changes)


def reminded(a: Assignment, today: date, **more: Any) -> str:
    values: dict[str, Any] = {"unit": "Phòng A", "day": today, "upcoming": (task_line(a, today, CALENDAR, **more),)}
    return Digest(**values).plain()


def claimed(a: Assignment, on: date) -> Assignment:
    return an_assignment(task=a.task, due=a.due, before=a.before, last_day=a.last_day, state=State.SUBMITTED, submitted_on=on, said_on=on)


def sent_back_on(a: Assignment, today: date) -> tuple[str, Assignment]:
    """What the unit is told when a supplement is asked, and the assignment after it."""
    after = sent_back(a, "bản ký", Today(today, CALENDAR, DEFAULTS))
    line = task_line(after, today, CALENDAR)
    return sample("supplement_wanted", line=line, what="bản ký", last_day=after.last_day).plain(), after


def test_what_lacks_a_supplement_gives_no_example_of_a_later_day() -> None:
    lacking, other = a_task(supplement="bản ký"), a_task(number=420)
    today = date(2026, 12, 17)
    assert reminded(lacking, today).endswith("“415 xong, đã gửi bổ sung qua HpNet”, “415 đang …”.")
    both = Digest(unit="Phòng A", day=today, upcoming=tuple(task_line(a, today, CALENDAR) for a in (lacking, other))).plain()
    assert both.endswith("Trả lời ví dụ: “420 xong”, “420 gia hạn đến 04/01 vì …”.")


def test_a_share_of_before_is_named_with_its_day_and_what_was_counted() -> None:
    today, then, now = date(2026, 12, 21), date(2026, 12, 9), date(2026, 12, 17)

    def shown(said: str, **more: Any) -> str:
        text = reminded(a_task(percent=67, said=said, said_on=now, **more), today)
        return text[text.index("Báo cáo gần nhất") : text.index("\nTrả lời")]

    newest = {"percent_on": now, "percent_said": "xong 2 trong 3 nội dung"}
    assert shown("xong 2 trong 3 nội dung", **newest) == "Báo cáo gần nhất 17/12: “xong 2 trong 3 nội dung” (tiến độ 67%)."
    counted = {"percent_on": then, "percent_said": "415 xong 2 trong 3 nội dung"}
    assert shown("đang trình ký", **counted) == "Báo cáo gần nhất 17/12: “đang trình ký”; trước đó 09/12: “xong 2 trong 3 nội dung”."
    said = {"percent_on": then, "percent_said": "được khoảng 67%"}
    assert shown("đang trình ký", **said) == "Báo cáo gần nhất 17/12: “đang trình ký”; trước đó 09/12 báo 67%."
    same_day = {"percent_on": now, "percent_said": "được khoảng 67%"}
    assert shown("đang trình ký", **same_day) == "Báo cáo gần nhất 17/12: “đang trình ký”; trước đó báo 67%."
    # Of a register taken over nobody knows when it was said.
    assert shown("đang trình ký") == "Báo cáo gần nhất 17/12: “đang trình ký” (tiến độ 67%)."


def test_what_lacks_a_supplement_is_not_called_done_to_the_last() -> None:
    lacking = a_task(percent=100, said="xong rồi", said_on=date(2026, 12, 17), supplement="bản ký")
    assert "“xong rồi”; cần bổ sung: bản ký." in reminded(lacking, date(2026, 12, 21))


def test_the_day_told_with_a_supplement_is_the_one_that_is_counted_to() -> None:
    told, after = sent_back_on(claimed(a_task(), date(2026, 12, 23)), date(2026, 12, 23))
    assert "Thời hạn: trước ngày 25/12/2026." in told
    to_clerk = sample(
        "supplement_asked", line=task_line(after, date(2026, 12, 23), CALENDAR, unit="P. A"), what="bản ký", last_day=after.due
    )
    assert to_clerk.plain().endswith(": bản ký. Thời hạn: trước ngày 25/12/2026.")
    assert "đến hạn HÔM NAY (hạn trước ngày 25/12/2026)" in reminded(after, date(2026, 12, 24))
    # On the eve two working days reach behind the deadline: they are given, told and counted to.
    told, after = sent_back_on(claimed(a_task(), date(2026, 12, 24)), date(2026, 12, 24))
    assert "Thời hạn: hết ngày 28/12/2026." in told
    assert "hạn trước ngày 25/12/2026, bổ sung đến hết 28/12/2026 (còn 02 ngày làm việc, tính cả hôm nay)" in reminded(
        after, date(2026, 12, 25)
    )
    told, _ = sent_back_on(claimed(a_task(before=False), date(2026, 12, 1)), date(2026, 12, 2))
    assert "Thời hạn: hết ngày 25/12/2026." in told


def test_a_day_off_that_is_counted_to_the_next_working_day_says_so_on_that_day() -> None:
    sunday = a_task(due=date(2027, 1, 31), before=False)
    assert "đến hạn HÔM NAY (hạn 31/01/2027, tính đến hết 01/02/2027) –" in reminded(sunday, date(2027, 2, 1))
    assert "đến hạn HÔM NAY –" in reminded(a_task(due=date(2027, 2, 1), before=False), date(2027, 2, 1))


def test_the_last_safe_day_before_days_off_says_why_it_is_today() -> None:
    off = replace(CALENDAR, off=CALENDAR.off | {date(2027, 2, day) for day in (4, 5, 8, 9, 10)})
    for due, why in ((date(2027, 2, 11), "nghỉ từ 04/02 đến 10/02"), (date(2027, 2, 8), "nghỉ 04/02, 05/02")):
        line = task_line(a_task(due=due), date(2027, 2, 3), off)
        shown = Digest(unit="Phòng A", day=date(2027, 2, 3), due_today=(line,)).plain()
        assert f"đến hạn HÔM NAY (hạn trước ngày {due:%d/%m/%Y}; {why}) –" in shown
        # A day earlier the days left are counted, to the last one before them.
        later = task_line(a_task(due=due), date(2027, 2, 2), off)
        assert "nghỉ" not in Digest(unit="Phòng A", day=date(2027, 2, 2), upcoming=(later,)).plain()


def test_the_last_safe_day_is_called_today_also_where_the_eve_is_off() -> None:
    monday = a_task(due=date(2027, 1, 25))
    assert "đến hạn HÔM NAY (hạn trước ngày 25/01/2027) –" in reminded(monday, date(2027, 1, 22))
    assert "hạn trước ngày 25/01/2027 (còn 02 ngày làm việc, đến hết 22/01, tính cả hôm nay)" in reminded(monday, date(2027, 1, 21))


def test_before_a_day_says_with_which_day_the_days_left_end() -> None:
    wednesday = a_task(due=date(2027, 1, 20))
    assert "hạn trước ngày 20/01/2027 (còn 02 ngày làm việc, đến hết 19/01, tính cả hôm nay)" in reminded(wednesday, date(2027, 1, 18))


def test_why_a_late_task_was_chased_says_how_late_it_was_handed_in_and_that_it_goes_on_weekly() -> None:
    def why(a: Assignment, today: date, **more: Any) -> str:
        shown = replace(next(one for one in samples(same) if isinstance(one, Why)).tasks[0], rule="overdue", count=4, state=a.state)
        return Why((replace(shown, line=task_line(a, today, CALENDAR), **more),), ()).plain()

    of = claimed(a_task(due=date(2027, 1, 25)), date(2027, 2, 15))
    handed_in = why(of, date(2027, 2, 15), days_late=days_late(of))
    assert "tối đa 03 lần, rồi mỗi tuần một dòng. Hạn trước ngày 25/01/2027, báo xong 15/02, quá hạn 21 ngày (tính theo" in handed_in
    in_time = claimed(a_task(), date(2026, 12, 24))
    assert "báo xong 24/12, đúng hạn." in why(in_time, date(2026, 12, 28), days_late=days_late(in_time))
    assert "trước ngày 25/12/2026, nay không còn quá hạn." in why(a_task(), date(2026, 12, 1))
    assert "quá hạn 03 ngày (tính theo ngày lịch" in why(a_task(), date(2026, 12, 28))


def test_the_clerk_can_count_how_late_a_claim_is() -> None:
    def queued(on: date, late: int) -> str:
        line = task_line(claimed(a_task(due=date(2026, 12, 19)), on), date(2026, 12, 29), CALENDAR)
        return sample("review_queue", items=(ReviewItem(line, not late, late, "xong", 0, ""),)).plain()

    assert "hạn trước ngày 19/12/2026, ngày nghỉ nên tính đến hết 21/12/2026 – quá hạn 07 ngày" in queued(date(2026, 12, 28), 7)
    assert "hạn trước ngày 19/12/2026 – đúng hạn" in queued(date(2026, 12, 18), 0)


def test_the_morning_line_counts_no_unit_on_trial_as_one_that_is_reminded() -> None:
    def reminders(going_out: int, trial: int) -> str:
        of: dict[str, Any] = {"day": date(2026, 11, 17), "reported": 0, "waiting": 0, "oldest": None, "requests": 0, "unreachable": ()}
        shown = sample("morning", going_out=going_out, trial=trial, units_without_anyone=(), open_questions=0, **of).plain()
        return shown.splitlines()[-1]

    assert reminders(0, 11) == "Hôm nay chưa gửi nhắc đơn vị nào; tin của 11 đơn vị chạy thử gửi về Văn phòng."
    assert reminders(2, 10) == "Hôm nay gửi nhắc 02 đơn vị; tin của 10 đơn vị chạy thử gửi về Văn phòng."
    assert reminders(4, 0) == "Hôm nay gửi nhắc 04 đơn vị."
    assert reminders(0, 0) == "Hôm nay không có tin nhắc."


def asked_now(a: Assignment, today: date) -> str:
    return sample("remind_now", line=task_line(a, today, CALENDAR)).plain()


def test_whoever_is_asked_reads_an_obstacle_and_a_supplement_once_and_an_example_that_can_be_the_answer() -> None:
    said: dict[str, Any] = {"said": "đang kẹt ở kho bạc", "said_on": date(2026, 12, 28), "blocked": True}
    stuck = a_task(**said)
    shown = asked_now(stuck, date(2026, 12, 29))
    assert shown.count("vướng") == 1 and "“415 dự kiến …”" in shown and "“415 vướng: …”" not in shown
    lacking = replace(stuck, blocked=False, supplement="bản ký")
    shown = asked_now(lacking, date(2026, 12, 29))
    assert shown.count("bổ sung: bản ký") == 1 and "ví dụ “415 xong, đã gửi bổ sung qua HpNet”." in shown
    assert "“415 vướng: …”, “415 dự kiến …”." in asked_now(a_task(), date(2026, 12, 29))


def test_an_order_about_what_lacks_a_supplement_names_how_that_is_sent() -> None:
    def ordered(a: Assignment) -> str:
        of: dict[str, Any] = {"words": "báo cáo trực tiếp tôi", "due": None, "by": "Bình"}
        return sample("direction_given", lines=(task_line(a, date(2026, 12, 7), CALENDAR),), **of).plain()

    assert "ví dụ “415 xong, đã gửi bổ sung qua HpNet”." in ordered(a_task(supplement="bản ký"))
    assert "ví dụ “415 đang …”." in ordered(a_task())
    assert "hoặc “415 xong, đã gửi bổ sung qua HpNet”." in sent_back_on(claimed(a_task(), date(2026, 12, 1)), date(2026, 12, 2))[0]


def test_the_example_of_a_reminder_fits_the_task_it_names() -> None:
    def chased(*assignments: Assignment) -> str:
        lines = tuple(task_line(a, date(2026, 12, 29), CALENDAR, count=2) for a in assignments)
        return Digest(unit="Phòng A", day=date(2026, 12, 29), overdue=lines).plain().splitlines()[-1]

    lacking = a_task(supplement="bản ký")
    assert chased(lacking).endswith("Ví dụ: “415 xong, đã gửi bổ sung qua HpNet”.")
    assert "“420 vướng: …”, “420 dự kiến" in chased(lacking, a_task(number=420))
    assert "vướng: …" not in chased(a_task(blocked=True))
    assert "“415 xong, đã gửi bổ sung qua HpNet”" in reminded(lacking, date(2026, 12, 24))


def test_whoever_asks_for_a_reminder_reads_what_was_said_in_the_last_days_and_no_name_twice() -> None:
    def echo(**more: Any) -> str:
        units = ("P. KHTH", "P. DN")
        of: dict[str, Any] = {"given": 2, "answered": 0, "units": units, "unheard": units, "nobody": ()}
        return sample("remind_echo", line=task_line(a_task(), date(2026, 12, 29), CALENDAR), **of | more).plain()

    assert echo().splitlines()[0].endswith(": chưa đơn vị nào báo cáo.")
    answered = a_task(said="đang kẹt ở kho bạc", said_on=date(2026, 12, 28))
    heard = task_line(answered, date(2026, 12, 29), CALENDAR, unit="P. DN")
    shown = echo(answered=1, unheard=("P. KHTH",), heard=(heard,))
    assert ": 01 trên 02 đơn vị đã báo cáo; chưa: P. KHTH.\n" in shown
    assert "P. DN đã báo cáo 28/12: “đang kẹt ở kho bạc”.\n" in shown


def test_new_tasks_stand_under_their_paper_whose_number_is_not_cut_off() -> None:
    title = "Thông báo kết luận của Chủ tịch UBND thành phố tại cuộc họp giao ban tháng 11 với các khu công nghiệp số 412/TB-UBND"
    lines = tuple(task_line(a_task(number=number), date(2026, 11, 26), CALENDAR) for number in (415, 422))
    numbers = DocumentLines(title, (430, 431, 432))
    shown = Digest("Phòng A", date(2026, 11, 26), new=(DocumentLines(title, (415, 422), lines), numbers)).plain().splitlines()
    named, by_number = (line for line in shown if "412/TB-UBND" in line)
    assert named.endswith("số 412/TB-UBND:") and len(named) <= 111
    assert by_number.endswith("số 412/TB-UBND: #430–#432 (03 việc)") and len(by_number) < 110
    assert shown[shown.index(named) + 1].startswith("– #415 – Rà soát hồ sơ dự án, hạn trước ngày 25/12/2026")
    assert paper_title("Kế hoạch số 30/KH-BQL ngày 05/01/2026 của Ban Quản lý", 40) == "Kế hoạch số 30/KH-BQL ngày 05/01/2026…"


def test_the_queue_says_how_often_a_supplement_was_asked_and_when_it_was_first_done() -> None:
    line = task_line(claimed(a_task(), date(2026, 12, 15)), date(2026, 12, 16), CALENDAR)
    rounds = ((date(2026, 12, 7), "biểu số liệu"), (date(2026, 12, 11), "file pdf đã ký"))
    shown = sample("review_queue", items=(ReviewItem(line, True, 0, "xong", 0, "", rounds=rounds, first_done=date(2026, 12, 7)),)).plain()
    assert "“xong” – đã đề nghị bổ sung 02 lần, lần cuối 11/12: file pdf đã ký; báo xong lần đầu 07/12\nNhắn" in shown


def test_what_is_let_go_stands_under_each_unit_by_number() -> None:
    shown = sample("release_echo", late=(150, 227), silent=(286,), units=(("P. KHTH", (150, 286)), ("P. QH&XD", (227,)))).plain()
    assert "Đơn vị: P. KHTH (#150, #286), P. QH&XD (#227)." in shown


def test_a_supporting_part_is_told_with_who_leads_it_when_it_comes_and_when_something_was_recorded_for_it() -> None:
    supports = a_task(number=280, part=Part.SUPPORT, due=date(2027, 1, 10), said="sẽ gửi trong tuần", said_on=date(2027, 2, 18))
    line = replace(task_line(supports, date(2027, 2, 19), CALENDAR), led_by=("P. QLLĐ",))
    noted = sample("noted_for_unit", unit="Phòng A", lines=(line,)).plain()
    assert "“sẽ gửi trong tuần” (ghi ngày 18/02); quá hạn 39 ngày (hạn trước ngày 10/01/2027" in noted and "(chủ trì: P. QLLĐ)" in noted
    assert (
        "; hạn" not in sample("noted_for_unit", unit="Phòng A", lines=(task_line(a_task(said="x"), date(2026, 12, 1), CALENDAR),)).plain()
    )
    # Of what was confirmed no days are left.
    over = task_line(replace(supports, state=State.ACCEPTED, done_on=date(2027, 1, 8)), date(2027, 2, 19), CALENDAR)
    noted = sample("noted_for_unit", unit="Phòng A", lines=(over,)).plain()
    assert "(ghi ngày 18/02); hạn trước ngày 10/01/2027, " in noted and "ngày làm việc" not in noted
    new = replace(task_line(supports, date(2026, 12, 1), CALENDAR), led_by=("P. QLLĐ",))
    shown = Digest("Phòng A", date(2026, 12, 1), new=(DocumentLines("", (280,), (new,)),)).plain()
    assert "hạn trước ngày 10/01/2027, phối hợp (chủ trì: P. QLLĐ)" in shown


def test_the_queue_shows_how_to_write_down_the_very_words_that_wait() -> None:
    def hint(*questions: OpenQuestion) -> list[str]:
        return sample("review_queue", items=(), questions=questions).plain().splitlines()[3 + len(questions) :]

    unread = OpenQuestion("Lê Thị Lan", "P. QLĐT", "xong rồi ạ", date(2026, 11, 27))
    echoed = OpenQuestion("Lê Thị Lan", "P. QLĐT", "425 xong rồi ạ", date(2026, 11, 27), 425)
    not_theirs = OpenQuestion("Nguyễn Ngọc Phúc", "VPĐD", "425 không phải việc của em", date(2026, 11, 27), 425, True)
    assert hint(unread) == ["Ghi thay thì nhắn, ví dụ “ghi 126 P. QLĐT: đang trình ký”."]
    assert hint(unread, echoed) == ["Ghi thay thì nhắn, ví dụ “ghi 425 P. QLĐT: đang trình ký”."]
    later = replace(echoed, more_time=True, until=date(2026, 12, 19))
    assert hint(later) == ["Đề nghị gia hạn thay thì nhắn, ví dụ “425 P. QLĐT gia hạn đến 19/12 vì …”."]
    assert hint(replace(later, until=None)) == ["Đề nghị gia hạn thay thì nhắn, ví dụ “425 P. QLĐT gia hạn đến … vì …”."]
    assert hint(later, replace(echoed, number=431)) == [
        "Ghi thay thì nhắn, ví dụ “ghi 431 P. QLĐT: đang trình ký”.",
        "Đề nghị gia hạn thay thì nhắn, ví dụ “425 P. QLĐT gia hạn đến 19/12 vì …”.",
    ]
    assert hint(not_theirs) == ["Không phải việc của đơn vị thì nhắn “chuyển 425 từ VPĐD sang …, lý do …”."]


def test_the_clerk_reads_who_merged_units_and_who_is_in_charge_of_them_now() -> None:
    of: dict[str, Any] = {"frame": "merge", "unit": "Phòng A", "other": "Phòng B", "name": "", "last": date(2027, 1, 3)}
    merged = sample("frame_done", **of, today=date(2027, 1, 4), numbers=(127,), led_by=("Long",), now_led_by=("Bình",), by="Trí").plain()
    assert merged.startswith("[Thay đổi tổ chức] Đ/c Trí đã ghi:\nĐã nhập Phòng A vào Phòng B. 01 nhiệm vụ chuyển theo: #127.\n")
    assert merged.endswith("Lãnh đạo phụ trách: đ/c Long → đ/c Bình.")
    assert sample("frame_done", **of, today=date(2027, 1, 4), numbers=()).plain() == "Đã nhập Phòng A vào Phòng B."


def test_the_months_part_a_stands_under_whoever_else_a_task_was_given_to() -> None:
    given = task_line(a_task(number=441), date(2027, 2, 2), CALENDAR, person="Dương Xuân Duyên")
    lines = (task_line(a_task(number=253), date(2027, 2, 2), CALENDAR), given)
    block = MonthlyBlock(2, 2027, date(2027, 2, 12), False, lines, ())
    shown = Digest("Phòng A", date(2027, 2, 2), monthly=block).plain()
    assert "A. Có thời hạn (02): #253; đ/c Dương Xuân Duyên: #441. Xem:" in shown


def test_how_to_answer_stands_last_below_what_was_confirmed() -> None:
    today = date(2026, 12, 29)
    late = task_line(a_task(), today, CALENDAR, count=4)
    shown = Digest("Phòng A", today, overdue=(late,), confirmed=(task_line(a_task(number=428), today, CALENDAR),)).plain()
    assert shown.splitlines()[-2] == "Văn phòng đã xác nhận hoàn thành: #428." and "Ví dụ: “415 vướng: …”" in shown.splitlines()[-1]
