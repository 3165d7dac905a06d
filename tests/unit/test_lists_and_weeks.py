"""Lists and what groups read each week: their order, their numbers, and the words that lead to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.core.calendar import Calendar
from bot.core.figures import Buckets, Figures
from bot.core.task import Part, State
from bot.core.week import days_off, nearest, week_of
from bot.services import summarise
from bot.services.pending import place
from messages.reading.figure_asks import read_ask
from messages.reading.figure_words import AskKind, Measure
from messages.render import OnList
from messages.wordings.lines import TaskLine, task_line
from messages.wordings.task_groups import TaskGroup
from tests.builders import a_calendar, an_assignment
from tests.unit.test_wordings import NORMAL, sample

TODAY = date(2026, 12, 16)
NOW = datetime(2026, 12, 16, 2, tzinfo=UTC)
CALENDAR = a_calendar()


def test_of_one_last_day_the_earlier_that_is_printed_stands_first() -> None:
    # Saturday 19/12 and Sunday 20/12 both run to Monday 21/12.
    sunday, saturday, friday = (an_assignment(number=n, due=date(2026, 12, day)) for n, day in ((131, 20), (144, 19), (160, 18)))
    undated = an_assignment(number=101)
    assert sorted([undated, sunday, saturday, friday], key=nearest) == [friday, saturday, sunday, undated]
    assert week_of([sunday, saturday], TODAY, CALENDAR).near == (saturday, sunday)


def test_what_supports_a_task_that_is_done_stands_behind_what_has_a_day() -> None:
    over = an_assignment(number=283, due=date(2026, 11, 25), part=Part.SUPPORT, leads_done=True)
    open_, undated = an_assignment(number=160, due=date(2026, 12, 18)), an_assignment(number=101)
    assert sorted([over, open_, undated], key=nearest)[0] == open_
    assert sorted([replace(over, leads_done=False), open_], key=nearest)[1] == open_


def test_parts_given_carry_their_zero_like_every_number() -> None:
    group = TaskGroup(task_line(an_assignment(due=date(2026, 12, 1)), TODAY, CALENDAR), ("P. KHTH", "Thanh tra"))
    of: dict[str, Any] = {"source": None, "unit": None, "day": None, "window": None, "page": 1, "pages": 1, "what": "overdue"}
    assert "06 nhiệm vụ (07 lượt giao)" in sample("task_groups", groups=(group,), total=6, given=7, **of).plain()
    assert "600 nhiệm vụ (1.207 lượt giao)" in sample("task_groups", groups=(group,), total=600, given=1207, **of).plain()


@pytest.mark.parametrize("folder", ["not_yours", "which_task", "unclear", "no_such_task", "acknowledged", "file_for_which"])
def test_a_head_is_sent_to_the_list_of_the_unit_and_others_to_their_own(folder: str) -> None:
    pointing = [w for w in NORMAL[folder] if "nhắn “việc của tôi”" in w.plain()]
    assert pointing or folder == "file_for_which"
    for wording in pointing:
        assert isinstance(wording, OnList)
        assert "nhắn “việc của phòng”" in replace(wording, to_head=True).plain()


def test_a_head_is_sent_from_the_figures_of_his_unit_to_its_list() -> None:
    shown = summarise.of_unit(Figures(TODAY, Buckets(1, 0, 0, 0, 0, 0, 0)), ["Phòng A"], now=NOW)
    assert shown.plain().endswith("Xem danh sách: nhắn “việc của tôi”.")
    assert replace(shown, to_head=True).plain().endswith("Xem danh sách: nhắn “việc của phòng”.")
    assert replace(shown, to_head=True, own=False).plain().endswith("Xem danh sách: nhắn “việc của Phòng A”.")


def a_group_week(**changes: Any) -> str:
    values: dict[str, Any] = {"unit": "Phòng A", "monday": date(2027, 2, 1), "friday": date(2027, 2, 5), "total": 33, "done": 26}
    values |= {"overdue": 0, "due_together": (), "due_this_week": (("P. A", (301,)),), "since": date(2027, 1, 25), "finished": ()}
    return sample("group_week", **values | changes).plain()


def test_a_units_group_reads_which_tasks_are_due_and_when() -> None:
    few = (task_line(an_assignment(number=301, due=date(2027, 2, 3), before=True, content="Góp ý dự thảo"), date(2027, 2, 1), CALENDAR),)
    assert "\n#301 hạn trước ngày 03/02/2027 – Góp ý dự thảo.\n" in a_group_week(tasks=few)
    assert "\nĐến hạn: #301\n" in a_group_week()


def test_only_the_first_list_of_a_group_says_how_the_bot_is_spoken_to() -> None:
    assert a_group_week(is_first=True).endswith("\nBáo cáo xin nhắn riêng cho Bot; trong nhóm Bot chỉ đọc tin có nhắc @Bot.")
    assert a_group_week().endswith("\nBáo cáo xin nhắn riêng cho Bot.")


def test_the_lists_of_the_week_say_which_days_are_off() -> None:
    tet = Calendar(off=frozenset(date(2027, 2, day) for day in range(4, 11)) | {date(2027, 1, 1)})
    assert days_off(date(2027, 2, 1), tet) == ((date(2027, 2, 4), date(2027, 2, 10)),)
    assert days_off(date(2027, 2, 11), tet) == () == days_off(date(2027, 1, 25), tet)
    new_year = days_off(date(2026, 12, 28), tet)
    assert new_year == ((date(2027, 1, 1), date(2027, 1, 1)),)
    assert "Đến hạn tuần này: 01. Nghỉ từ 04/02 đến 10/02.\n" in a_group_week(days_off=days_off(date(2027, 2, 1), tet))
    assert "Đến hạn tuần này: 01. Nghỉ 01/01.\n" in a_group_week(days_off=new_year)
    of: dict[str, Any] = {"unit": "Phòng A", "monday": TODAY, "friday": TODAY, "dated": 6, "overdue": 0, "due_this_week": 0, "undated": 0}
    assert "có hạn đang làm. Nghỉ 01/01." in sample("head_week", lines=(), more=0, days_off=new_year, **of).plain()


def test_what_was_reported_as_done_and_lacks_a_paper_comes_last_and_says_what_is_missing_first() -> None:
    lacking, late = (
        an_assignment(number=207, due=date(2026, 11, 25), supplement="bản ký"),
        an_assignment(number=253, due=date(2026, 11, 25)),
    )
    assert sorted([lacking, late], key=place) == [late, lacking]
    of: dict[str, Any] = {"position": 2, "total": 2, "kind": "chased", "unit": "P. A", "item": None}
    shown = sample("decision_card", line=task_line(late, TODAY, CALENDAR), supplement="bản ký", **of).plain()
    assert shown.startswith("2/2 – Đã báo xong, đang bổ sung #253, P. A: ")
    assert "\nCần bổ sung: bản ký. Quá hạn 21 ngày (hạn 25/11/2026)." in shown
    assert "– Quá hạn, đã đôn đốc 03 lần #253, P. A: " in sample("decision_card", line=task_line(late, TODAY, CALENDAR), **of).plain()


@pytest.mark.parametrize(
    "words", ["việc không báo cáo 30 ngày", "nhiệm vụ nào 30 ngày chưa báo cáo", "viec khong co bao cao nao trong 30 ngay"]
)
def test_the_tasks_behind_the_count_of_those_without_a_report_can_be_listed(words: str) -> None:
    ask = read_ask(words, on=TODAY)
    assert ask is not None and (ask.kind, ask.measure) == (AskKind.LISTING, Measure.UNHEARD)
    silent = read_ask("việc nào chưa báo cáo", on=TODAY)
    assert silent is not None and silent.measure is Measure.SILENT


def test_the_count_of_tasks_without_a_report_says_how_to_see_them_where_it_is_of_today() -> None:
    figures = replace(Figures(TODAY, Buckets(1, 0, 0, 2, 0, 0, 0)), unheard=2)
    unit = summarise.of_unit(figures, ["Phòng A"], now=NOW)
    assert "02 nhiệm vụ không có báo cáo nào trong 30 ngày; xem: nhắn “việc không báo cáo 30 ngày”." in unit.plain()
    assert "xem: nhắn" not in replace(unit, own=False).plain() + replace(unit, at=None).plain()


def test_a_list_says_once_that_the_days_left_count_today_and_a_card_beside_them() -> None:
    monday = task_line(an_assignment(number=131, due=date(2026, 12, 21)), TODAY, CALENDAR)
    saturday = task_line(an_assignment(number=131, due=date(2026, 12, 21)), date(2026, 12, 19), CALENDAR)
    late = task_line(an_assignment(number=132, due=date(2026, 12, 1)), TODAY, CALENDAR)

    def listed(*lines: TaskLine) -> str:
        return sample("task_list", unit=None, lines=lines, total=len(lines), page=1, pages=1).plain()

    assert "(còn 04 ngày làm việc) –" in listed(monday)
    assert "\nSố ngày còn lại tính cả hôm nay. Xem một nhiệm vụ: nhắn số" in listed(late, monday)
    assert "tính cả hôm nay" not in listed(late) + listed(saturday)
    of: dict[str, Any] = {"position": 1, "total": 1, "kind": "blocked", "unit": "P. A", "item": None}
    assert "(còn 04 ngày làm việc, tính cả hôm nay)" in sample("decision_card", line=monday, **of).plain()
    assert "(còn 01 ngày làm việc)" in sample("decision_card", line=saturday, **of).plain()


def test_a_share_that_fell_is_told_with_the_one_before() -> None:
    def told(said: str, percent: int | None, before: int | None) -> str:
        a = an_assignment(number=253, due=date(2026, 12, 1), said=said, said_on=TODAY, percent=percent)
        shown = replace(task_line(a, TODAY, CALENDAR), percent_before=before)
        return sample("decision_card", position=1, total=1, kind="chased", unit="P. A", item=None, line=shown).plain()

    assert "“số hoá đc 8/20 thôn” (tiến độ 40%, trước đó báo 70%)." in told("số hoá đc 8/20 thôn", 40, 70)
    assert "“vẫn 0% luôn” (trước đó báo 60%)." in told("vẫn 0% luôn", 0, 60)
    assert "“đang làm” (tiến độ 40%)." in told("đang làm", 40, None) and "“40%”." in told("40%", 40, None)


def test_the_clerk_reads_which_units_no_leader_is_in_charge_of() -> None:
    of: dict[str, Any] = {"day": TODAY, "reported": 0, "waiting": 0, "oldest": None, "requests": 0, "going_out": 0, "unreachable": ()}
    of |= {"units_without_anyone": (), "open_questions": 0}
    unled = "\nChưa có lãnh đạo phụ trách: P. A"
    cure = ". Có người phụ trách thì ghi cột “Lãnh đạo phụ trách” của tệp thiết lập."
    assert f"{unled}{cure}" in sample("morning", unled=("P. A",), **of).plain()
    heard = sample("morning", unled=("P. A",), unled_to="Đỗ Quang Vinh", **of).plain()
    assert f"{unled}; vướng mắc, đề nghị của đơn vị gửi đ/c Đỗ Quang Vinh{cure}" in heard
    assert "lãnh đạo" not in sample("morning", **of).plain()


def test_of_one_that_waits_the_clerk_does_not_read_that_it_is_the_oldest() -> None:
    of: dict[str, Any] = {"day": TODAY, "reported": 0, "requests": 0, "going_out": 0, "unreachable": (), "units_without_anyone": ()}
    of |= {"open_questions": 0}
    claim = task_line(an_assignment(number=126, state=State.SUBMITTED, submitted_on=TODAY, said="xong", said_on=TODAY), TODAY, CALENDAR)
    for count, word in ((1, ""), (2, "cũ nhất ")):
        papers, moves = (((111, TODAY, TODAY), (384, TODAY, TODAY))[:count], ((420, "P. A", TODAY), (422, "P. A", TODAY))[:count])
        shown = sample("morning", waiting=count, oldest=claim, papers=papers, to_move=moves, **of).plain()
        assert f"chờ xác nhận {count:02} ({word}#126, từ " in shown
        assert f"gia hạn {count:02} (#111{', #384' * (count - 1)}{'; cũ nhất từ ' if count > 1 else ', từ '}" in shown
        assert f"giao đơn vị khác {count:02} (#420{', #422' * (count - 1)}{'; cũ nhất từ ' if count > 1 else ', từ '}" in shown
