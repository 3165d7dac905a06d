"""What heads and leaders read of what is late and of what leaders said: words, days, and who said so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from bot.core.figures import Buckets, Figures, UnitFigures
from bot.core.periods import Period, PeriodKind
from bot.core.rules import overdue
from bot.core.rules.values import Audience, Rule, Told
from bot.core.set_up import UnitLine
from bot.core.task import Part, Source, State
from bot.services.decisions import _another
from bot.services.set_up_desk import unled_units
from messages import labels
from messages.wordings.lines import Directed, HandedBack, TaskLine, task_line
from messages.wordings.task_groups import TaskGroup
from tests.builders import a_calendar, an_assignment
from tests.unit.test_wordings import sample

TODAY = date(2026, 12, 21)
FRIDAY = date(2026, 12, 25)


def late(number: int = 253, count: int = 1, **changes: Any) -> TaskLine:
    a = an_assignment(number=number, due=date(2026, 12, 14), assigned_on=date(2026, 11, 2), **changes)
    return task_line(a, TODAY, a_calendar(), count=count)


def digest(**changes: Any) -> str:
    values: dict[str, Any] = {"unit": "Phòng A", "day": TODAY, "due_today": (), "upcoming": (), "silent": (), "monthly": None, "more": 0}
    values |= {"overdue": (), "answer_by": date(2026, 12, 22)} | changes
    return sample("digest", **values).render().plain


def test_tasks_a_leader_named_one_day_for_stand_with_it_together() -> None:
    named = digest(overdue=(late(), late(419), late(420)), directed=((253, FRIDAY), (419, TODAY), (420, TODAY)))
    assert "\nTheo ý kiến chỉ đạo: #419, #420 chậm nhất HÔM NAY; #253 chậm nhất 25/12/2026." in named


def test_a_title_that_stands_above_is_not_said_again() -> None:
    above = digest(overdue=(replace(late(), named_above=True), late(419)))
    assert "\n#253 quá hạn 07 ngày (hạn 14/12/2026), việc nêu trên.\n" in above
    assert above.count("Rà soát hồ sơ dự án") == 1


def test_what_a_leaders_word_above_says_and_asks_is_neither_said_nor_asked_again() -> None:
    said = replace(late(said="họ không cung cấp số liệu", said_on=TODAY, blocked=True), named_above=True, late_above=True)
    alone = digest(overdue=(replace(said, count=4),)).splitlines()
    assert alone == [
        "[Đôn đốc] Phòng A – đã đôn đốc 03 lần",
        "#253, việc nêu trên. Báo cáo gần nhất 21/12: “họ không cung cấp số liệu”; đang vướng mắc.",
    ]
    both = digest(overdue=(said, late(419)))
    assert "\n#419 quá hạn 07 ngày (hạn 14/12/2026) – " in both and "Đề nghị phòng báo cáo kết quả #419, hoặc nêu lý do" in both
    # Written on another day, how late it is has changed since.
    assert "#253 quá hạn 07 ngày (hạn 14/12/2026), việc nêu trên." in digest(overdue=(replace(said, late_above=False),))
    waits = replace(late(420), asked_due=FRIDAY, asked_of="Bình")
    assert "ví dụ “420 xong”" in digest(overdue=(said, waits)), "the example is of what waits for a word"


def test_the_day_a_leader_named_holds_instead_of_the_bots() -> None:
    alone = digest(explain=(late(),), directed=((253, FRIDAY),))
    assert "16h00" not in alone and "\nTheo ý kiến chỉ đạo: #253 chậm nhất 25/12/2026." in alone
    assert "“253 dự kiến 25/12”" in digest(overdue=(late(),), directed=((253, FRIDAY),))
    assert "“253 dự kiến 28/12”" in digest(overdue=(late(),))
    heard = digest(explain=(late(),), directed=((253, FRIDAY),), heard_above=((253, "Bình", date(2026, 12, 18)),))
    assert "\nĐ/c Bình đã cho ý kiến chỉ đạo #253 ngày 18/12, chậm nhất 25/12/2026." in heard and "Theo ý kiến" not in heard
    both = digest(overdue=(late(), late(419)), directed=((253, FRIDAY),))
    assert "trước 16h00 ngày 22/12/2026" in both and "#253 chậm nhất 25/12/2026" in both
    assert "Theo ý kiến" not in digest(overdue=(late(),))
    just = digest(overdue=(late(),), directed=((253, FRIDAY),), just_directed=(253,))
    assert "16h00" not in just and "Theo ý kiến" not in just, "the word itself stands above it"
    told = {"heard_above": ((253, "Bình", TODAY),), "just_directed": (253,)}
    assert "đã cho ý kiến" not in digest(explain=(late(),), directed=((253, FRIDAY),), **told), "nor is it told as news below it"


def test_after_three_dunnings_no_further_hour_is_set() -> None:
    assert "trước 16h00 ngày 22/12/2026" in digest(overdue=(late(count=3),))
    assert "16h00" not in digest(overdue=(late(count=4),))


def test_an_order_about_a_task_that_was_reported_as_done_says_so() -> None:
    done = late(state=State.SUBMITTED, submitted_on=FRIDAY, said="xong", said_on=FRIDAY)
    of: dict[str, Any] = {"words": "báo cáo trực tiếp tôi", "due": None, "by": "Bình"}
    echo = sample("direction_echo", lines=(done,), units=("P. DN",), **of).render().plain
    given = sample("direction_given", lines=(done,), **of).render().plain
    for shown in (echo, given):
        assert "; báo xong 25/12, chờ tổ Tổng hợp xác nhận." in shown
    assert "báo xong" not in sample("direction_given", lines=(late(),), **of).render().plain


def test_the_example_below_an_order_fits_a_task_that_was_reported_as_done() -> None:
    of: dict[str, Any] = {"words": "báo cáo trực tiếp tôi", "due": None, "by": "Bình"}
    done = late(422, state=State.SUBMITTED, submitted_on=FRIDAY, said="xong", said_on=FRIDAY)
    alone = sample("direction_given", lines=(done,), **of).render().plain
    assert alone.endswith("\nĐề nghị báo cáo đ/c Bình; nếu chưa xong thì ghi tại đây, ví dụ “422 chưa xong, …”.")
    assert "ví dụ “253 đang …”" in sample("direction_given", lines=(done, late()), **of).render().plain, "of the other one"
    lacking = late(supplement="file pdf")
    assert "ví dụ “253 xong, đã gửi bổ sung qua HpNet”" in sample("direction_given", lines=(lacking,), **of).render().plain


def test_what_leaders_said_stands_before_what_is_asked_and_its_examples() -> None:
    for kind in ("explain", "overdue", "promised", "due_today"):
        shown = digest(**{kind: (late(),)}, directed=((253, FRIDAY),))
        assert 0 < shown.index("\nTheo ý kiến chỉ đạo: #253") < shown.index("í dụ"), kind
    heard = digest(explain=(late(),), heard_above=((253, "Bình", date(2026, 12, 18)),), also_late=(late(301),))
    assert heard.index("#253 quá hạn") < heard.index("\nĐ/c Bình đã cho ý kiến") < heard.index("cũng đang quá hạn") < heard.index("Ví dụ")


def test_a_unit_whose_request_for_more_time_waits_is_not_asked_why_it_is_late() -> None:
    waits = replace(late(119), asked_due=date(2027, 1, 19), asked_of="Bình")
    alone = digest(overdue=(waits,))
    assert alone.endswith("\nTrong khi chờ ý kiến, có kết quả thì nhắn, ví dụ “119 xong”.") and "Đề nghị" not in alone.splitlines()[-1]
    both = digest(overdue=(waits, late(194)))
    assert "\nĐề nghị phòng báo cáo kết quả #194, hoặc nêu lý do và thời gian hoàn thành, trước 16h00 ngày 22/12/2026. Ví dụ: “194" in both
    # What waits for the unit's own head, and what was asked until a day that has come, is asked about.
    for asked in ({"asked_of": "reader"}, {"asked_of": "head"}, {"asked_of": "Bình", "asked_past": True}):
        assert "Đề nghị phòng báo cáo kết quả, hoặc nêu lý do" in digest(overdue=(replace(waits, **asked),))
        assert digest(overdue=(replace(waits, **asked),)).startswith("[Đôn đốc lần 1]")
    # It is late all the same, and which time it is said to be stands in the line; no heading shouts it as if nothing had been asked.
    assert alone.startswith("[Nhắc việc 21/12/2026]") and "Đôn đốc lần 1. " in alone.replace("\n", " ")
    since = digest(overdue=(replace(waits, asked_on=date(2026, 12, 20)),))
    assert "chờ ý kiến của đ/c Bình về gia hạn đến 19/01 (đề nghị 20/12)" in since
    assert both.startswith("[Đôn đốc lần 1]")
    at_office = HandedBack("transfer", date(2026, 12, 20), "Thanh tra", "office")
    handed = digest(overdue=(replace(late(119), handed_back=at_office),))
    assert handed.startswith("[Nhắc việc 21/12/2026]") and handed.endswith("ví dụ “119 xong”.")
    assert digest(overdue=(replace(late(119), handed_back=replace(at_office, of="head")),)).startswith("[Đôn đốc lần 1]")
    due = digest(due_today=(replace(waits, days_overdue=0),))
    assert "“119 xong”, “119 đang …”" in due and "gia hạn đến 1" not in due.splitlines()[-1]


def test_a_unit_that_has_named_a_day_still_ahead_is_asked_to_keep_it_and_not_for_one() -> None:
    promised: dict[str, Any] = {"said": "thứ năm tuần tới ra thông báo", "said_on": date(2026, 12, 18), "promised_on": date(2026, 12, 24)}
    one, other = late(422, **promised), late(194)
    alone = digest(overdue=(one,)).splitlines()
    assert alone[1].endswith("Báo cáo gần nhất 18/12: “thứ năm tuần tới ra thông báo”; ngày dự kiến 24/12.")
    assert alone[2] == "Đề nghị phòng hoàn thành đúng ngày dự kiến, hoặc báo ngày khác. Ví dụ: “422 xong”, “422 dự kiến 28/12”."
    assert digest(overdue=(one, other)).splitlines()[-2:] == [
        "Đề nghị phòng báo cáo kết quả #194, hoặc nêu lý do và thời gian hoàn thành, trước 16h00 ngày 22/12/2026."
        " Ví dụ: “194 vướng: …”, “194 dự kiến 28/12”.",
        "Đề nghị phòng hoàn thành #422 đúng ngày dự kiến, hoặc báo ngày khác.",
    ]
    # Its words may say the day themselves; and a leader's day holds, whatever the unit has promised.
    assert digest(overdue=(replace(one, said="hẹn 24/12 ra thông báo"),)).splitlines()[1].endswith("“hẹn 24/12 ra thông báo”.")
    assert "hoặc nêu lý do và thời gian hoàn thành." in digest(overdue=(one,), directed=((422, date(2026, 12, 22)),))
    asked = digest(explain=(one,)).splitlines()[-1]
    assert "giải trình lý do chậm, trước 16h00" in asked and asked.endswith("Ví dụ: “422 vướng: …”.")
    assert digest(explain=(replace(one, blocked=True),)).endswith("Ví dụ: “422 dự kiến 28/12”.")
    assert "giải trình lý do chậm và thời gian hoàn thành" in digest(explain=(other,))


def test_the_request_follows_a_long_list_without_an_empty_line() -> None:
    """Empty lines part the messages that were joined into one."""
    assert "\n\n" not in digest(overdue=(late(), late(419), late(422)))


def test_a_word_passed_on_is_repeated_as_it_was_sent_with_its_day() -> None:
    of: dict[str, Any] = {"lines": (late(),), "units": ("P. DN",), "told": ("Hà", "Lan"), "words": "báo cáo trực tiếp tôi"}
    shown = sample("direction_passed", **of, due=FRIDAY, before=False).render().plain
    assert "tới P. DN (đ/c Hà, đ/c Lan): “báo cáo trực tiếp tôi”, chậm nhất ngày 25/12/2026 (thứ Sáu)." in shown
    assert sample("direction_passed", **of, due=None).render().plain.endswith("“báo cáo trực tiếp tôi”.")


def test_a_head_reads_what_part_of_the_tasks_is_support_and_when_the_bot_writes() -> None:
    of: dict[str, Any] = {"name": "Mai", "title": "Trưởng phòng", "unit": "Phòng A", "overdue_before": 0, "focal": ("Ngân",)}
    shown = sample("introduction", **of, total=14, dated=8, undated=6, support=2).render().plain
    assert "14 nhiệm vụ đang theo dõi: 08 có hạn, 06 không thời hạn/thường xuyên (trong đó phối hợp 02)." in shown
    assert "(việc định kỳ sang kỳ mới, quá hạn chỉ báo ở bản này). Khi đầu mối vắng, đồng chí nhận thay" in shown
    assert "ý kiến chỉ đạo và đề nghị cần đồng chí cho ý kiến" in shown
    assert "phối hợp" not in sample("introduction", **of, total=2, dated=2, undated=0).render().plain


def test_a_count_of_a_reporting_month_says_so() -> None:
    month = Period(PeriodKind.MONTH, 2027, 2, date(2027, 1, 15), date(2027, 1, 20), date(2027, 2, 14))
    of: dict[str, Any] = {"of": "Ban A", "measure": "done", "number": 6, "whole": 102}
    assert sample("summary_count", **of, period=month).render().plain == (
        "Ban A, kỳ báo cáo tháng 02/2027 (15/01–20/01/2027): 06 nhiệm vụ hoàn thành trên 102 nhiệm vụ phải thực hiện trong kỳ."
    )
    assert sample("summary_count", **of, period=None).render().plain == "Ban A: 06 nhiệm vụ hoàn thành trên tổng số 102."


def test_a_card_knows_what_was_said_about_its_task_and_that_nothing_came_of_it() -> None:
    of: dict[str, Any] = {"position": 1, "total": 2, "kind": "chased", "line": late(), "unit": "P. DN", "item": None}
    mine = sample("decision_card", **of, directed=Directed(253, date(2026, 12, 15), unanswered=True)).render().plain
    assert "Đồng chí đã cho ý kiến chỉ đạo 15/12, từ đó đơn vị chưa báo cáo." in mine
    other = sample("decision_card", **of, directed=Directed(253, date(2026, 12, 15), "Vũ Hải Long")).render().plain
    assert "Đ/c Vũ Hải Long đã cho ý kiến chỉ đạo 15/12." in other
    gone = sample("decision_card", **of, directed=Directed(253, date(2026, 12, 15), until=date(2026, 12, 18), past=True)).render().plain
    assert "Đồng chí đã cho ý kiến chỉ đạo 15/12, chậm nhất 18/12 (đã qua)." in gone
    assert "chỉ đạo 1" not in sample("decision_card", **of).render().plain


def test_the_example_of_an_account_taken_away_is_whoever_has_an_account_of_another_name_and_no_leader() -> None:
    plain = (("Toàn cơ quan", (("Vinh", ""),)), ("P. DN", (("Hà", ""), ("Lan", ""))))
    assert "“gỡ Lan”" in sample("seats_bound", units=plain, channels=(), bound=3, people=9).render().plain
    other = (("P. DN", (("Hà", "Hoa Sữa"), ("Lan", ""))),)
    assert "“gỡ Hà”" in sample("seats_bound", units=other, channels=(), bound=2, people=9).render().plain


def test_units_without_a_leader_in_charge_are_named_before_they_are_written() -> None:
    units = tuple(UnitLine(row, "", name, leaders=leaders) for row, name, leaders in ((2, "P. DN", ("Long",)), (3, "VPĐD", ())))
    assert unled_units(units, TODAY) == ("VPĐD",)
    assert unled_units((*units[:1], replace(units[1], until=date(2026, 12, 20))), TODAY) == ()
    assert unled_units(units[1:], TODAY) == ()
    of = {"name": "a.xlsx", "units": 2, "people": 0, "changes": (), "more": 0, "faults": (), "more_faults": 0, "left_out": 0}
    shown = sample("set_up_preview", **of, unled=("VPĐD",)).render().plain
    assert "Chưa có lãnh đạo phụ trách: VPĐD. Chưa ghi cột “Lãnh đạo phụ trách” thì vướng mắc, đề nghị của đơn vị gửi" in shown


def test_the_office_refuses_as_an_office_and_says_which_day_is_kept() -> None:
    of: dict[str, Any] = {
        "line": late(),
        "kind": "withdrawal",
        "granted": False,
        "by": "Nguyễn Thu Hà",
        "reason": "đúng chức năng của phòng",
    }
    shown = sample("request_decided", **of, by_office=True).render().plain
    assert shown.startswith("Văn phòng (tổ Tổng hợp) không đồng ý dừng thực hiện #253") and "Hà" not in shown
    assert "Lý do: đúng chức năng của phòng. Đơn vị tiếp tục thực hiện, hạn vẫn là 14/12/2026." in shown
    assert sample("request_decided", **of).render().plain.startswith("Đ/c Nguyễn Thu Hà không đồng ý")


def test_a_wish_whose_day_has_come_says_that_nothing_moved_and_an_older_share_says_so() -> None:
    a = an_assignment(number=253, due=date(2026, 12, 14), assigned_on=date(2026, 11, 2), said="sắp xong", said_on=TODAY, percent=75)

    def shown(until: date) -> str:
        return digest(overdue=(task_line(a, TODAY, a_calendar(), count=1, asked_due=until, agreed=True),))

    assert "chờ văn bản đồng ý gia hạn đến 21/12 (đã đến ngày này, hạn chưa đổi)." in shown(TODAY)
    assert "gia hạn đến 22/12." in shown(date(2026, 12, 22))
    assert "“sắp xong” (tiến độ 75%)" in shown(TODAY)


def test_a_file_wanted_today_is_wanted_today_and_before_a_day_off_in_time_for_the_last_safe_day() -> None:
    def file_of(due: date, today: date, before: bool = False) -> str:
        a = an_assignment(number=253, due=due, before=before, source=Source.NV_UBND, assigned_on=date(2026, 11, 2))
        return digest(upcoming=(task_line(a, today, a_calendar()),))

    assert "gửi file pdf trong hôm nay" in file_of(date(2026, 12, 24), TODAY)
    assert "gửi file pdf chậm nhất 22/12" in file_of(date(2026, 12, 25), TODAY)
    assert "gửi file pdf chậm nhất 05/01" in file_of(date(2027, 1, 10), date(2027, 1, 4), before=True)


def test_an_example_of_another_day_offers_no_more_than_was_asked() -> None:
    calendar = a_calendar()
    assert _another(calendar, date(2027, 1, 4), date(2027, 1, 9)) == date(2027, 1, 7)
    assert _another(calendar, date(2027, 1, 7), date(2027, 1, 9)) == date(2027, 1, 11)
    assert _another(calendar, TODAY, None) is None


def test_a_heads_week_says_how_often_the_unit_was_chased_whoever_was_told() -> None:
    told = [
        Told(Rule.OVERDUE, f"2026-12-14/{n}", who, TODAY)
        for n, who in ((1, Audience.HEAD), (1, Audience.RESPONSIBLE), (2, Audience.RESPONSIBLE))
    ]
    a = an_assignment(number=253, due=date(2026, 12, 14), assigned_on=date(2026, 11, 2))
    assert overdue.times(a, told) == 2 and overdue.times(replace(a, chased_from=TODAY), told) == 0
    of: dict[str, Any] = {"unit": "Phòng A", "monday": TODAY, "friday": FRIDAY, "dated": 1, "overdue": 1, "due_this_week": 0, "undated": 0}
    shown = sample("head_week", **of, lines=(late(count=2),), more=0).render().plain
    assert "Đã đôn đốc 02 lần." in shown and "Đôn đốc lần" not in shown
    helped = task_line(an_assignment(number=283, part=Part.SUPPORT, due=TODAY), TODAY, a_calendar())
    shown = sample("head_week", **of, lines=(), more=0, confirmed=(late(), helped)).render().plain
    assert "Tuần qua Văn phòng xác nhận hoàn thành: #253, #283 (phối hợp)." in shown


def test_a_new_day_that_is_off_says_until_when_it_is_in_time() -> None:
    of: dict[str, Any] = {"line": late(), "old_unit": "Phòng A", "new_unit": None, "old_due": FRIDAY, "reason": "theo CV 1529"}
    moved = {"change": "extend", "new_due": date(2027, 2, 6), "to_unit": True}
    shown = sample("change_made", **of, **moved, new_last=date(2027, 2, 11)).render().plain
    assert "25/12/2026 → 06/02/2027 (thứ Bảy, tính đến hết 11/02/2027). Căn cứ" in shown
    assert "tính đến" not in sample("change_made", **of, **moved).render().plain
    before = sample("change_made", **of, **moved, old_before=True).render().plain
    assert f"hạn trước {of['old_due']:%d/%m/%Y} → " in before and "trước" not in shown


def test_a_leader_reads_how_many_stand_without_result_and_what_was_ordered_about_them() -> None:
    word = Directed(253, date(2026, 12, 14), until=date(2026, 12, 18), unanswered=True)
    shown = sample("escalation", lines=(late(),), directed=(word,), before=(119,)).render().plain
    assert "có 02 nhiệm vụ quá hạn đã đôn đốc 03 lần chưa có kết quả, gồm #119 và:" in shown
    assert "Đồng chí đã cho ý kiến chỉ đạo 14/12, chậm nhất 18/12, từ đó đơn vị chưa báo cáo.\n" in shown
    plain = sample("escalation", lines=(late(),)).render().plain
    assert "đang bổ sung" not in plain
    for level in ("leader", "office"):
        lacking = sample("escalation", lines=(late(), late(254, supplement="gửi bản ký")), level=level).render().plain
        assert " 02 nhiệm vụ quá hạn " in lacking and "chưa có kết quả (trong đó 01 đã báo xong, đang bổ sung):" in lacking
    assert "có 01 nhiệm vụ" in plain and "gồm" not in plain and "chỉ đạo" not in plain


def test_of_what_lacks_only_supplements_no_part_is_counted() -> None:
    lacking = late(254, supplement="gửi bản ký")
    whole = "có 01 nhiệm vụ quá hạn đã đôn đốc 03 lần, đã báo xong, đang bổ sung:\n"
    for level in ("leader", "office"):
        shown = sample("escalation", lines=(lacking,), level=level).plain()
        assert whole in shown and "chưa có kết quả" not in shown.splitlines()[0] and "trong đó" not in shown
    # What was told before, or stands behind the last line, may lack more.
    for more in ({"before": (119,)}, {"rest": (("P. DN", (119,)),)}):
        shown = sample("escalation", lines=(lacking,), level="leader", **more).plain()
        assert "có 02 nhiệm vụ quá hạn đã đôn đốc 03 lần chưa có kết quả (trong đó 01 đã báo xong, đang bổ sung)" in shown


def test_no_leader_is_to_hear_of_what_stands_under_a_leaders_word_whose_day_is_ahead() -> None:
    def end(*words: Directed, lines: tuple[TaskLine, ...] = (late(), late(254)), **more: Any) -> str:
        return sample("escalation", lines=lines, level="office", directed=words, **more).plain().splitlines()[-1]

    ahead = Directed(253, TODAY, "Bình", until=FRIDAY)
    passed = Directed(253, date(2026, 12, 14), "Bình", until=date(2026, 12, 18), past=True)
    other = replace(ahead, number=254)
    assert end(ahead, other) == "Nội dung đã đôn đốc: nhắn số, ví dụ “253”."
    assert end(ahead).endswith(" Nếu #254 chưa có kết quả, Bot báo cáo lãnh đạo phụ trách vào sáng đầu tuần tới.")
    for words in ((), (passed,), (Directed(253, TODAY, "Bình"),)):
        assert end(*words).endswith(" Nếu chưa có kết quả, Bot báo cáo lãnh đạo phụ trách vào sáng đầu tuần tới.")
    assert "Bot báo cáo lãnh đạo phụ trách" in end(ahead, lines=(late(),), rest=(("P. DN", (119,)),))


def test_a_heads_week_says_which_day_a_leader_named_and_that_it_has_passed() -> None:
    of: dict[str, Any] = {"unit": "Phòng A", "monday": TODAY, "friday": FRIDAY, "dated": 2, "overdue": 1, "due_this_week": 0, "undated": 0}
    words = (Directed(253, TODAY, until=date(2026, 12, 18), past=True, unanswered=True), Directed(419, TODAY, until=FRIDAY))
    shown = sample("head_week", **of, lines=(late(), late(419)), more=0, directed=words).render().plain
    assert "\nTheo ý kiến chỉ đạo: #253 chậm nhất 18/12/2026 (đã qua, chưa có báo cáo), #419 chậm nhất 25/12/2026.\n" in shown
    assert "Theo ý kiến" not in sample("head_week", **of, lines=(late(),), more=0).render().plain


def test_nothing_is_threatened_that_a_leader_has_heard_of_already() -> None:
    heard = digest(explain=(late(),), heard_above=((253, "Bình", date(2026, 12, 7)),))
    assert "báo cáo Lãnh đạo Ban" not in heard and "\nĐ/c Bình đã cho ý kiến chỉ đạo #253 ngày 07/12." in heard
    both = digest(explain=(late(), late(419)), heard_above=((253, "Bình", date(2026, 12, 7)),))
    assert "sau đó Văn phòng báo cáo Lãnh đạo Ban" in both


def test_a_head_told_of_one_thing_reads_what_else_is_late() -> None:
    assert "\nPhòng cũng đang quá hạn: #301, #348. Xem: nhắn “việc của phòng”." in digest(
        overdue=(late(),), also_late=(late(301), late(348))
    )
    assert "cũng đang" not in digest(overdue=(late(),))


def test_a_unit_that_is_no_phong_is_not_told_to_ask_for_the_tasks_of_the_phong() -> None:
    for unit, word in (("Phòng A", "phòng"), ("Văn phòng đại diện tại Khu công nghiệp Đình Vũ", "đơn vị")):
        assert f"nhắn “việc của {word}”" in digest(unit=unit, overdue=(late(),), also_late=(late(301),))
        of: dict[str, Any] = {"monday": TODAY, "friday": FRIDAY, "dated": 2, "overdue": 1, "due_this_week": 0, "undated": 0, "more": 0}
        shown = sample("head_week", **of, unit=unit, lines=(late(),), later=2, until=FRIDAY).render().plain
        assert f"nhắn “việc của {word}”" in shown


def test_a_list_says_whose_tasks_it_counts() -> None:
    of: dict[str, Any] = {"source": None, "unit": None, "day": None, "window": None, "given": 4, "page": 1, "pages": 1}
    group = TaskGroup(late(), ("P. DN",))
    shown = sample("task_groups", what="overdue", groups=(group,), total=4, whole=True, in_charge=(), **of).render().plain
    assert shown.startswith("Đang thực hiện quá hạn: 04 nhiệm vụ của toàn cơ quan, trong đó khối đồng chí phụ trách 0\n")
    for numbers, named in (((126, 144), "02 (#126, #144)\n"), ((126, 131, 144, 150), "04\n")):
        shown = sample("task_groups", what="overdue", groups=(group,), total=4, whole=True, in_charge=numbers, **of).render().plain
        assert f"khối đồng chí phụ trách {named}" in shown
    none = sample("task_groups", what="due", groups=(), total=0, whole=True, **{**of, "window": (TODAY, FRIDAY)}).render().plain
    assert none.startswith("Không có nhiệm vụ nào đến hạn 21/12/2026–25/12/2026 trong toàn cơ quan.")


def test_a_unit_that_is_no_more_says_so_beside_its_figures() -> None:
    line = UnitFigures(7, "Phòng KHTH", "P. KHTH", Buckets(31), 0)
    of: dict[str, Any] = {"figures": Figures(FRIDAY, Buckets(31), by_unit=(line,)), "at": None, "together": Buckets(31)}
    assert "P. KHTH (hoạt động đến hết 03/12/2026): 31/31" in sample("summary_units", **of, ended={7: date(2026, 12, 3)}).render().plain
    assert "P. KHTH: 31/31" in sample("summary_units", **of).render().plain


def test_a_supporting_part_names_who_leads_and_an_hour_its_tasks() -> None:
    part = replace(late(283, part=Part.SUPPORT), led_by=("Văn phòng",))
    assert "phối hợp (chủ trì: Văn phòng)" in digest(overdue=(part,))
    mixed = digest(overdue=(late(), late(419)), directed=((253, FRIDAY),))
    assert "trước 16h00 ngày 22/12/2026 (#419)" in mixed
    assert "22/12/2026. Ví dụ" in digest(overdue=(late(), late(419)))


def test_a_group_reads_of_an_order_by_word_of_mouth_not_who_gave_it() -> None:
    for medium in labels.MEDIA:
        told = labels.without_name(labels.spoken_order("Vũ Hải Long", FRIDAY, medium))
        assert told == f"Chỉ đạo của Lãnh đạo{labels.MEDIA[medium]} ngày 25/12/2026"
    assert labels.without_name("TB 512/TB-BQL ngày 20/11/2026") == "TB 512/TB-BQL ngày 20/11/2026"


def test_tasks_due_today_by_one_deadline_that_needs_a_word_stand_below_it() -> None:
    def due(number: int, **changes: Any) -> TaskLine:
        return task_line(an_assignment(number=number, due=FRIDAY, before=True, **changes), date(2026, 12, 24), a_calendar())

    shown = digest(day=date(2026, 12, 24), due_today=(due(207), due(253), due(283, part=Part.SUPPORT)))
    title = due(207).content
    assert f"\nĐến hạn HÔM NAY (hạn trước ngày 25/12/2026).\n#207 – {title}.\n#253 – {title}.\n#283, phối hợp – {title}.\n" in shown
    assert "#207 đến hạn HÔM NAY (hạn trước ngày 25/12/2026) – " in digest(day=date(2026, 12, 24), due_today=(due(207),))


def test_a_list_without_messages_does_not_say_that_it_has_none_of_that_number() -> None:
    assert sample("preview_gone", number=1, total=0).plain() == "Danh sách không có tin nào.\nĐề nghị nhắn “ngày mai” để xem lại."
    assert sample("preview_gone", number=3, total=2).plain().startswith("Danh sách chỉ có 02 tin.")
