"""What statements, confirmations and decisions do to an assignment: the table of states, row by row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from bot.core.changes import (
    FROM_ABOVE,
    Piece,
    Today,
    after_report,
    confirmed,
    days_late,
    evidence_wanted,
    extended,
    is_held_back,
    missing_evidence,
    moved,
    released,
    reopened,
    said_again,
    sent_back,
    was_in_time,
)
from bot.core.reply import Intent, ReplyItem
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, Part, Source, State
from tests.builders import a_calendar, an_assignment

CALENDAR = a_calendar()
DUE = date(2024, 11, 20)
"""A Wednesday."""


def on(text: str, settings: RuleSettings = DEFAULTS) -> Today:
    return Today(date.fromisoformat(text), CALENDAR, settings)


def dated(**changes: Any) -> Assignment:
    return an_assignment(**{"due": DUE, **changes})


def report(
    a: Assignment,
    intent: Intent,
    day: str,
    *,
    acceptance: bool = True,
    settings: RuleSettings = DEFAULTS,
    day_named: date | None = None,
    percent: int | None = None,
) -> Assignment:
    item = ReplyItem(intent, percent=percent, date=day_named)
    return after_report(a, item, f"nói ngày {day}", on(day, settings), acceptance=acceptance)


def test_what_was_written_before_the_bot_read_it_is_quoted_with_the_day_it_was_written() -> None:
    later = replace(on("2024-11-08"), written=date(2024, 11, 7))
    after = after_report(dated(), ReplyItem(Intent.PROGRESS), "đang làm", later, acceptance=True)
    assert (after.said_on, after.reported_on) == (date(2024, 11, 7), date(2024, 11, 7))


def test_what_says_nothing_of_an_obstacle_leaves_it_with_its_words_and_counts_as_heard() -> None:
    before = dated(blocked=True, said="vướng mặt bằng", said_on=date(2024, 11, 4), percent=30)
    item = ReplyItem(Intent.PROGRESS)
    after = after_report(before, item, "vẫn thực hiện thường xuyên", on("2024-11-08"), acceptance=True, leaves_obstacle=True)
    assert after == replace(before, acknowledged=True, reported_on=date(2024, 11, 8))
    ended = after_report(before, item, "đang làm", on("2024-11-08"), acceptance=True)
    assert (ended.blocked, ended.said) == (False, "đang làm")


# --- open -> submitted ---


def test_done_is_a_claim_and_closes_nothing() -> None:
    after = report(dated(), Intent.DONE, "2024-11-18")
    assert after.state is State.SUBMITTED
    assert after.submitted_on == date(2024, 11, 18) and after.done_on is None
    assert after.percent == 100 and after.acknowledged
    assert after.said == "nói ngày 2024-11-18" and after.said_on == after.reported_on == date(2024, 11, 18)
    assert (after.due, after.due_original, after.last_day) == (DUE, DUE, DUE)


def test_the_day_named_is_the_day_it_was_done() -> None:
    assert report(dated(), Intent.DONE, "2024-11-22", day_named=date(2024, 11, 19)).submitted_on == date(2024, 11, 19)


def test_the_day_of_submission_is_never_after_today() -> None:
    assert report(dated(), Intent.DONE, "2024-11-18", day_named=date(2024, 11, 19)).submitted_on == date(2024, 11, 18)


def test_where_acceptance_is_off_done_is_accepted_at_once() -> None:
    after = report(dated(), Intent.DONE, "2024-11-18", acceptance=False, day_named=date(2024, 11, 15))
    assert after.state is State.ACCEPTED
    assert after.done_on == after.submitted_on == date(2024, 11, 15)


@pytest.mark.parametrize("acceptance", [True, False])
def test_done_clears_what_was_in_the_way(acceptance: bool) -> None:
    before = dated(blocked=True, supplement="gửi file pdf", promised_on=date(2024, 11, 19))
    after = report(before, Intent.DONE, "2024-11-18", acceptance=acceptance)
    assert not after.blocked and after.supplement is None and after.promised_on is None


def test_submitted_stops_the_clock() -> None:
    assert not report(dated(), Intent.DONE, "2024-11-18").is_open


@pytest.mark.parametrize("state", [State.SUBMITTED, State.ACCEPTED, State.WITHDRAWN])
@pytest.mark.parametrize("intent", [Intent.DONE, Intent.PROGRESS, Intent.BLOCKED])
def test_a_report_on_what_is_not_open_changes_nothing(state: State, intent: Intent) -> None:
    before = dated(state=state, submitted_on=date(2024, 11, 15), done_on=date(2024, 11, 15) if state is State.ACCEPTED else None)
    assert report(before, intent, "2024-11-22", percent=50) == before


# --- statements that close nothing ---


def test_progress_is_a_label_with_its_percent() -> None:
    after = report(dated(blocked=True), Intent.PROGRESS, "2024-11-18", percent=60)
    assert after.state is State.OPEN and after.percent == 60 and not after.blocked
    assert after.reported_on == date(2024, 11, 18)


def test_a_share_keeps_the_day_and_the_words_it_was_said_in() -> None:
    counted = report(dated(), Intent.PROGRESS, "2024-11-18", percent=67)
    said = counted.said
    assert (counted.percent_on, counted.percent_said) == (date(2024, 11, 18), said)
    later = replace(report(counted, Intent.PROGRESS, "2024-11-19"), said="đang trình ký")
    assert (later.percent, later.percent_on, later.percent_said) == (67, date(2024, 11, 18), said)
    assert later.said_on == date(2024, 11, 19)


def test_progress_without_a_percent_keeps_the_last_one() -> None:
    assert report(dated(percent=60), Intent.PROGRESS, "2024-11-18").percent == 60
    assert report(dated(percent=60), Intent.PROGRESS, "2024-11-18", percent=0).percent == 0


def test_a_hundred_percent_is_not_done() -> None:
    assert report(dated(), Intent.PROGRESS, "2024-11-18", percent=100).state is State.OPEN


def test_blocked_is_a_label_that_keeps_the_percent_and_ends_silence() -> None:
    after = report(dated(percent=60), Intent.BLOCKED, "2024-11-18")
    assert after.state is State.OPEN and after.blocked and after.percent == 60
    assert after.last_heard_on == date(2024, 11, 18)


def test_a_bare_ok_has_no_content() -> None:
    after = report(dated(), Intent.ACKNOWLEDGE, "2024-11-22")
    assert after == replace(dated(), acknowledged=True)


@pytest.mark.parametrize("intent", [Intent.EXTENSION, Intent.REASSIGN, Intent.WITHDRAW, Intent.QUESTION, Intent.OTHER])
def test_a_request_or_a_question_changes_nothing_until_it_is_granted(intent: Intent) -> None:
    before = dated(blocked=True, percent=10)
    assert report(before, intent, "2024-11-22", day_named=date(2024, 12, 20)) == before


# --- the hold ---


def test_a_promise_holds_an_overdue_task_until_the_date_promised() -> None:
    after = report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 11, 25))
    assert after.promised_on == after.hold_until == date(2024, 11, 25) and after.holds == 1


def test_a_promise_holds_at_most_five_working_days() -> None:
    assert report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 11, 28)).hold_until == date(2024, 11, 28)
    assert report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 12, 20)).hold_until == date(2024, 11, 28)
    over_tet = report(dated(due=date(2025, 1, 20)), Intent.BLOCKED, "2025-01-23", day_named=date(2025, 3, 1))
    assert over_tet.hold_until == date(2025, 2, 6)


def test_the_figures_keep_the_promise_as_it_was_said() -> None:
    after = report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 12, 20))
    assert after.promised_on == date(2024, 12, 20)
    assert (after.due, after.last_day) == (DUE, DUE)


@pytest.mark.parametrize("intent", [Intent.PROGRESS, Intent.BLOCKED])
def test_without_a_date_the_next_one_comes_a_whole_step_after_the_report(intent: Intent) -> None:
    after = report(dated(), intent, "2024-11-21")
    assert after.hold_until == date(2024, 11, 25) and after.holds == 1


@pytest.mark.parametrize("every", [0, 1])
def test_with_a_step_of_a_day_a_report_holds_for_the_rest_of_that_day(every: int) -> None:
    held = report(dated(), Intent.PROGRESS, "2024-11-21", settings=RuleSettings(overdue_every=every))
    assert held.hold_until == date(2024, 11, 21)


def test_a_date_that_has_passed_is_no_promise() -> None:
    assert report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 11, 20)).hold_until == date(2024, 11, 25)


def test_a_task_is_held_twice_and_no_more() -> None:
    once = report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 11, 22))
    twice = report(once, Intent.PROGRESS, "2024-11-25", day_named=date(2024, 11, 26))
    third = report(twice, Intent.PROGRESS, "2024-11-27", day_named=date(2024, 12, 3))
    assert (once.holds, twice.holds, third.holds) == (1, 2, 2)
    assert twice.hold_until == third.hold_until == date(2024, 11, 26)
    assert third.reported_on == date(2024, 11, 27)


def test_a_promise_is_believed_though_answers_without_a_day_have_used_up_their_holds() -> None:
    once = report(dated(), Intent.PROGRESS, "2024-11-21")
    twice = report(once, Intent.PROGRESS, "2024-11-26")
    assert twice.holds == 2
    promised = report(twice, Intent.PROGRESS, "2024-11-29", day_named=date(2024, 12, 4))
    assert promised.hold_until == date(2024, 12, 4)
    # A second promise behind it breaks the first; without a day nothing is held any more.
    for day_named in (date(2024, 12, 9), None):
        assert report(promised, Intent.PROGRESS, "2024-12-05", day_named=day_named).hold_until == date(2024, 12, 4)


def test_a_promise_for_today_holds_today() -> None:
    after = report(dated(), Intent.PROGRESS, "2024-11-22", day_named=date(2024, 11, 22))
    assert (after.hold_until, after.holds) == (date(2024, 11, 22), 1)


@pytest.mark.parametrize(
    ("day", "named", "until"),
    [
        # While a promise of the 27th holds: an answer without a day neither shortens nor lengthens it, nor does the same day said again.
        ("2024-11-22", None, date(2024, 11, 27)),
        ("2024-11-22", date(2024, 11, 27), date(2024, 11, 27)),
        ("2024-11-27", date(2024, 11, 27), date(2024, 11, 27)),
        # An earlier day is what is promised now.
        ("2024-11-22", date(2024, 11, 25), date(2024, 11, 25)),
    ],
)
def test_the_same_or_an_earlier_day_breaks_no_promise(day: str, named: date | None, until: date) -> None:
    promised = report(dated(), Intent.PROGRESS, "2024-11-21", day_named=date(2024, 11, 27))
    after = report(promised, Intent.PROGRESS, day, day_named=named)
    assert (after.hold_until, after.holds) == (until, 1)


@pytest.mark.parametrize(
    ("named", "submitted_on"),
    [(None, date(2024, 11, 18)), (date(2024, 11, 15), date(2024, 11, 15)), (date(2024, 11, 29), date(2024, 11, 19))],
)
def test_what_is_added_to_a_claim_keeps_its_day_unless_it_names_another_that_has_come(named: date | None, submitted_on: date) -> None:
    claimed = report(dated(), Intent.DONE, "2024-11-18")
    after = said_again(claimed, named, "đã gửi qua HpNet", date(2024, 11, 19))
    assert (after.state, after.submitted_on) == (State.SUBMITTED, submitted_on)
    assert (after.said, after.said_on, after.reported_on) == ("đã gửi qua HpNet", date(2024, 11, 19), date(2024, 11, 19))


def test_nothing_is_held_while_the_task_is_in_time() -> None:
    for day in ("2024-11-18", "2024-11-20"):
        assert report(dated(), Intent.PROGRESS, day).hold_until is None
        assert report(dated(), Intent.PROGRESS, day, day_named=date(2024, 11, 20)).hold_until is None
    saturday = dated(due=date(2024, 11, 30))
    assert report(saturday, Intent.BLOCKED, "2024-11-26").hold_until is None
    assert report(saturday, Intent.BLOCKED, "2024-12-03").hold_until is not None


def test_a_promise_or_an_obstacle_named_in_time_holds_what_would_follow_the_last_day() -> None:
    promised = report(dated(), Intent.PROGRESS, "2024-11-20", day_named=date(2024, 11, 26))
    assert (promised.hold_until, promised.holds) == (date(2024, 11, 26), 1)
    blocked = report(dated(), Intent.BLOCKED, "2024-11-20")
    assert (blocked.hold_until, blocked.holds) == (date(2024, 11, 22), 1)
    # Said again, or sooner, it is the same promise; later is another one, and after two the ladder goes on.
    same = report(promised, Intent.PROGRESS, "2024-11-21", day_named=date(2024, 11, 25))
    assert (same.hold_until, same.holds) == (date(2024, 11, 25), 1)
    later = report(promised, Intent.PROGRESS, "2024-11-22", day_named=date(2024, 11, 28))
    assert (later.hold_until, later.holds) == (date(2024, 11, 28), 2)
    third = report(later, Intent.PROGRESS, "2024-11-28", day_named=date(2024, 12, 2))
    assert (third.hold_until, third.holds) == (date(2024, 11, 28), 2)


def test_nothing_is_held_without_a_due_day_or_with_the_rule_switched_off() -> None:
    assert report(an_assignment(), Intent.BLOCKED, "2024-11-21").hold_until is None
    off = RuleSettings(overdue_every=None)
    assert report(dated(), Intent.BLOCKED, "2024-11-21", settings=off).hold_until is None


def test_a_bare_ok_holds_nothing() -> None:
    assert report(dated(), Intent.ACKNOWLEDGE, "2024-11-21").holds == 0


# --- submitted -> accepted ---


def test_confirming_takes_the_day_of_the_submission_not_of_the_confirmation() -> None:
    claimed = report(dated(), Intent.DONE, "2024-11-20")
    after = confirmed(claimed)
    assert after.state is State.ACCEPTED and after.done_on == after.submitted_on == date(2024, 11, 20)
    assert was_in_time(after) is True


def test_in_time_is_up_to_the_last_day_also_when_the_due_day_was_off() -> None:
    saturday = dated(due=date(2024, 11, 30))
    assert was_in_time(replace(saturday, submitted_on=date(2024, 12, 2))) is True
    assert was_in_time(replace(saturday, submitted_on=date(2024, 12, 3))) is False


def test_before_a_day_counts_that_day_as_in_time() -> None:
    assert was_in_time(dated(before=True, submitted_on=DUE)) is True
    assert was_in_time(dated(before=True, submitted_on=date(2024, 11, 21))) is False


def test_in_time_is_unknown_without_a_due_day_or_a_submission() -> None:
    assert was_in_time(dated()) is None
    assert was_in_time(an_assignment(submitted_on=DUE)) is None


@pytest.mark.parametrize("source", Source)
def test_only_the_lead_of_a_task_of_the_upstream_system_needs_a_file_unless_the_office_says_more(source: Source) -> None:
    wanted = evidence_wanted(an_assignment(source=source), DEFAULTS)
    assert wanted == ("file" if source is Source.NV_UBND else "none")
    for said in ("none", "any", "file", "pdf"):
        stricter = replace(DEFAULTS, evidence=said)
        assert evidence_wanted(an_assignment(source=source), stricter) == said
        assert evidence_wanted(an_assignment(source=source, part=Part.SUPPORT), stricter) == "none"


PDF, WORD = ("file", "215.pdf", "application/pdf"), ("file", "215.docx", None)
LINK_TO_PDF = ("link", "https://a.vn/215.pdf", None)
PHOTO, LINK, SYMBOL, HPNET = (
    ("photo", "anh.jpg", "image/jpeg"),
    ("link", "https://a.vn", None),
    ("symbol", "CV 215", None),
    ("hpnet", "HpNet", None),
)


@pytest.mark.parametrize(
    ("wanted", "enough", "lacking"),
    [
        ("none", [()], []),
        ("any", [(SYMBOL,), (PHOTO,), (HPNET,)], [()]),
        ("file", [(PDF,), (WORD,), (PHOTO,), (LINK,), (HPNET,), (SYMBOL, LINK)], [(), (SYMBOL,)]),
        (
            "pdf",
            [(PDF,), (HPNET,), (PHOTO, PDF), (("file", "QUYET DINH.PDF", None),)],
            [(), (SYMBOL,), (PHOTO,), (WORD,), (LINK,), (LINK_TO_PDF,)],
        ),
    ],
)
def test_what_proves_a_completion(wanted: str, enough: list[tuple[Piece, ...]], lacking: list[tuple[Piece, ...]]) -> None:
    assert [missing_evidence(wanted, pieces) for pieces in enough] == [""] * len(enough)
    assert [missing_evidence(wanted, pieces) for pieces in lacking] == [wanted] * len(lacking)


def test_the_office_cannot_move_the_dates_of_those_above_it() -> None:
    assert {"NV_UBND", "CTCT_UBND", "THANH_UY", "HDND", "CP_TTG"} == FROM_ABOVE


# --- submitted -> open ---


def test_a_supplement_opens_the_task_again_and_says_what_is_missing() -> None:
    after = sent_back(report(dated(), Intent.DONE, "2024-11-20"), "gửi file pdf", on("2024-11-21"))
    assert after.state is State.OPEN and after.supplement == "gửi file pdf" and after.submitted_on is None
    assert (after.due, after.due_original) == (DUE, DUE)


@pytest.mark.parametrize(
    ("asked_on", "last_day"),
    [
        ("2024-11-11", date(2024, 11, 20)),
        ("2024-11-18", date(2024, 11, 20)),
        ("2024-11-19", date(2024, 11, 21)),
        ("2024-11-20", date(2024, 11, 22)),
        ("2024-11-21", date(2024, 11, 25)),
        ("2024-11-23", date(2024, 11, 26)),
    ],
)
def test_what_came_in_time_gets_at_least_two_working_days(asked_on: str, last_day: date) -> None:
    claimed = report(dated(), Intent.DONE, "2024-11-11")
    assert sent_back(claimed, "thiếu", on(asked_on)).last_day == last_day


def test_a_supplement_asked_before_tet_leaves_two_working_days_after_it() -> None:
    claimed = report(dated(due=date(2025, 1, 24)), Intent.DONE, "2025-01-24")
    assert sent_back(claimed, "thiếu", on("2025-01-24")).last_day == date(2025, 2, 4)


def test_what_came_late_gets_no_more_time() -> None:
    claimed = report(dated(), Intent.DONE, "2024-11-21")
    assert sent_back(claimed, "thiếu", on("2024-11-22")).last_day == DUE


def test_an_undated_task_sent_back_stays_undated() -> None:
    claimed = report(an_assignment(), Intent.DONE, "2024-11-21")
    assert sent_back(claimed, "thiếu", on("2024-11-22")).last_day is None


def test_what_is_handed_in_again_within_the_supplements_days_is_in_time() -> None:
    back = sent_back(report(dated(), Intent.DONE, "2024-11-20"), "thiếu", on("2024-11-21"))
    again = confirmed(report(back, Intent.DONE, "2024-11-25"))
    assert again.supplement is None and was_in_time(again) is True


# --- extension ---


def test_an_extension_moves_the_due_and_keeps_the_original_for_ever() -> None:
    once = extended(dated(), date(2024, 11, 30), CALENDAR)
    twice = extended(once, date(2025, 1, 28), CALENDAR)
    assert (once.due_original, once.due, once.last_day) == (DUE, date(2024, 11, 30), date(2024, 12, 2))
    assert (twice.due_original, twice.due, twice.last_day) == (DUE, date(2025, 1, 28), date(2025, 2, 3))


def test_an_extension_begins_the_ladder_anew() -> None:
    after = extended(dated(hold_until=date(2024, 11, 28), holds=2), date(2024, 12, 10), CALENDAR)
    assert after.hold_until is None and after.holds == 0


def test_the_new_day_is_neither_before_a_day_nor_at_an_hour() -> None:
    after = extended(dated(before=True, due_time=time(16, 0)), date(2024, 12, 10), CALENDAR)
    assert not after.before and after.due_time is None


def test_what_is_reopened_keeps_its_dates_and_begins_a_new_ladder() -> None:
    done = confirmed(dated(state=State.SUBMITTED, submitted_on=DUE, hold_until=date(2024, 11, 28), holds=2))
    after = reopened(done, date(2024, 12, 2))
    assert (after.state, after.due, after.last_day, after.done_on, after.submitted_on) == (State.OPEN, DUE, DUE, None, None)
    assert (after.hold_until, after.holds) == (None, 0)
    assert after.ladder != done.ladder == "2024-11-20"


def test_another_unit_is_not_charged_with_what_was_said_to_the_first() -> None:
    before = dated(person_id=5, acknowledged=True, holds=1)
    after = moved(before, 2, date(2024, 12, 2))
    assert (after.unit_id, after.person_id, after.acknowledged, after.holds) == (2, None, False, 0)
    assert after.ladder != before.ladder


@pytest.mark.parametrize(
    ("changes", "is_held"),
    [
        ({"due": DUE, "last_day": DUE, "registered_on": date(2024, 11, 21)}, True),
        ({"due": DUE, "last_day": DUE, "registered_on": DUE}, False),
        ({"due": None, "last_day": None, "assigned_on": date(2024, 11, 20), "registered_on": date(2024, 11, 21)}, True),
        ({"due": None, "last_day": None, "assigned_on": date(2024, 11, 21), "registered_on": date(2024, 11, 21)}, False),
        ({"due": DUE, "last_day": DUE, "assigned_on": date(2024, 11, 1), "registered_on": date(2024, 11, 4)}, False),
    ],
)
def test_what_a_register_brought_along_late_or_silent_is_held_back_until_it_is_released(changes: dict[str, Any], is_held: bool) -> None:
    brought = an_assignment(**{"assigned_on": date(2024, 11, 1), **changes, "takeover": True})
    assert is_held_back(brought) is is_held
    let_go = released(brought, date(2024, 11, 5))
    assert (let_go.released, let_go.chased_from) == (True, date(2024, 11, 5)) and not is_held_back(let_go)
    assert not is_held_back(replace(brought, takeover=False))
    assert not is_held_back(replace(brought, state=State.SUBMITTED))


@pytest.mark.parametrize(
    ("due", "submitted_on", "days"),
    [
        (DUE, date(2024, 11, 23), 3),
        (DUE, date(2024, 11, 21), 1),
        (DUE, DUE, 0),
        (DUE, date(2024, 11, 18), 0),
        # A day off ends on the next working day.
        (date(2024, 11, 30), date(2024, 12, 2), 0),
        (date(2024, 11, 30), date(2024, 12, 3), 1),
        (DUE, None, 0),
        (None, date(2024, 11, 18), 0),
    ],
)
def test_days_late_are_counted_from_the_last_day(due: date | None, submitted_on: date | None, days: int) -> None:
    assert days_late(an_assignment(due=due, submitted_on=submitted_on)) == days
