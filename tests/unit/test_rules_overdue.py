"""Đôn đốc after the last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.core.changes import Today, extended, sent_back
from bot.core.rules import overdue
from bot.core.rules.values import Audience, Facts, Rule, Told
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, State
from tests.builders import a_calendar, an_assignment

CALENDAR = a_calendar()
DAY = timedelta(days=1)
DUE = date(2024, 11, 20)
"""A Wednesday."""


def facts(a: Assignment, today: date, *told: Told, settings: RuleSettings = DEFAULTS) -> Facts:
    return Facts(a, today, CALENDAR, settings, told)


def late(**changes: Any) -> Assignment:
    return an_assignment(**{"due": DUE, **changes})


def said(n: int, on: date, audience: Audience = Audience.RESPONSIBLE, due: date = DUE) -> Told:
    return Told(Rule.OVERDUE, f"{due}/{n}", audience, on)


def spoken(a: Assignment, until: date, *told_before: Told, settings: RuleSettings = DEFAULTS) -> list[tuple[date, int]]:
    """(day, which) of every đôn đốc to the responsible person, when somebody looks every day."""
    told = list(told_before)
    found = []
    day = a.registered_on
    while day <= until:
        for thing in overdue.owed(facts(a, day, *told, settings=settings)):
            told.append(Told(thing.rule, thing.slot, thing.audience, day))
            if thing.audience is Audience.RESPONSIBLE:
                assert thing.slot == f"{a.due}/{thing.count}"
                found.append((day, thing.count))
        day += DAY
    return found


def test_the_first_working_day_after_then_every_third_then_one_line_a_week() -> None:
    assert spoken(late(), date(2024, 12, 18)) == [
        (date(2024, 11, 21), 1),
        (date(2024, 11, 26), 2),
        (date(2024, 11, 29), 3),
        (date(2024, 12, 2), 4),
        (date(2024, 12, 9), 5),
        (date(2024, 12, 16), 6),
    ]


def test_nothing_is_said_on_the_last_day_itself() -> None:
    assert overdue.owed(facts(late(), DUE)) == []
    assert [thing.audience for thing in overdue.owed(facts(late(), DUE + DAY))] == [Audience.RESPONSIBLE, Audience.HEAD]


def test_a_due_day_on_saturday_30_november_2024_is_late_from_tuesday_3_december() -> None:
    assert spoken(late(due=date(2024, 11, 30)), date(2024, 12, 3)) == [(date(2024, 12, 3), 1)]


def test_tet_spends_nothing() -> None:
    assert spoken(late(due=date(2025, 1, 23)), date(2025, 2, 6)) == [(date(2025, 1, 24), 1), (date(2025, 2, 5), 2)]


def test_a_due_day_on_the_last_working_day_before_tet_is_late_on_the_first_after_it() -> None:
    assert spoken(late(due=date(2026, 2, 13)), date(2026, 2, 26)) == [(date(2026, 2, 23), 1), (date(2026, 2, 26), 2)]


def test_24_november_2026_is_no_day_for_a_reminder() -> None:
    assert spoken(late(due=date(2026, 11, 23)), date(2026, 11, 30)) == [(date(2026, 11, 25), 1), (date(2026, 11, 30), 2)]


def test_before_a_day_is_late_from_the_day_after_that_day() -> None:
    assert spoken(late(before=True), date(2024, 11, 21)) == [(date(2024, 11, 21), 1)]


def test_the_weekly_line_falls_on_tuesday_when_monday_is_off() -> None:
    three = [said(n, date(2025, 8, 20 + n), due=date(2025, 8, 20)) for n in (1, 2, 3)]
    a = late(due=date(2025, 8, 20), assigned_on=date(2025, 8, 1), registered_on=date(2025, 8, 27))
    assert spoken(a, date(2025, 9, 9), *three) == [(date(2025, 8, 28), 4), (date(2025, 9, 3), 5), (date(2025, 9, 8), 6)]


def test_the_number_is_the_times_told_and_one() -> None:
    a = late()
    assert overdue.owed(facts(a, date(2024, 11, 21)))[0].count == 1
    assert overdue.owed(facts(a, date(2024, 11, 26), said(1, date(2024, 11, 21))))[0].count == 2


def test_days_on_which_nobody_looked_cost_no_number_and_the_ladder_goes_on_from_what_was_told() -> None:
    told = said(1, date(2024, 11, 28))
    assert overdue.owed(facts(late(), date(2024, 11, 28)))[0].count == 1
    assert all(thing.audience is Audience.HEAD for thing in overdue.owed(facts(late(), date(2024, 12, 2), told)))
    assert overdue.owed(facts(late(), date(2024, 12, 3), told))[0].count == 2


def test_the_head_has_a_ladder_of_its_own_and_reads_the_number_of_the_unit() -> None:
    first = said(1, date(2024, 11, 21))
    found = overdue.owed(facts(late(), date(2024, 11, 26), first))
    assert [(thing.audience, thing.slot[-1], thing.count) for thing in found] == [(Audience.RESPONSIBLE, "2", 2), (Audience.HEAD, "1", 2)]
    # In whatever order they are told: the same morning everybody reads the same.
    (head,) = overdue.owed(facts(late(), date(2024, 11, 26), first, said(2, date(2024, 11, 26))))
    assert (head.audience, head.count) == (Audience.HEAD, 2)
    three = [said(n, date(2024, 11, 20 + n)) for n in (1, 2, 3)]
    (weekly,) = [thing for thing in overdue.owed(facts(late(), date(2024, 11, 25), *three)) if thing.audience is Audience.HEAD]
    assert (weekly.slot, weekly.count) == (f"{DUE}/1", 4), "read as: đã đôn đốc 03 lần"


def test_a_head_who_has_read_that_three_were_sent_and_explains_hears_of_no_third_after_it() -> None:
    told = [said(n, date(2024, 11, 21 + n), Audience.HEAD) for n in (1, 2)]
    explain = Told(Rule.ESCALATION, f"{DUE}/head", Audience.HEAD, date(2024, 12, 3))
    (plain,) = [thing for thing in overdue.owed(facts(late(), date(2024, 12, 9), *told)) if thing.audience is Audience.HEAD]
    assert (plain.slot, plain.count) == (f"{DUE}/3", 3)
    (after,) = [thing for thing in overdue.owed(facts(late(), date(2024, 12, 9), *told, explain)) if thing.audience is Audience.HEAD]
    assert (after.slot, after.count) == (f"{DUE}/3", 4), "read as: đã đôn đốc 03 lần"


def test_how_often_it_was_chased_is_counted_once_for_the_whole_unit_and_on_the_ladder_that_holds() -> None:
    told = [said(1, DUE + DAY), said(1, DUE + DAY, Audience.HEAD), said(2, DUE + 6 * DAY), said(1, DUE, due=date(2024, 11, 13))]
    told.append(Told(Rule.ESCALATION, f"{DUE}/head", Audience.HEAD, DUE + 9 * DAY))
    assert overdue.times(late(), told) == 2
    assert overdue.times(late(), ()) == 0


def test_what_was_missed_is_looked_at_again_tomorrow() -> None:
    assert overdue.next_day(facts(late(), DUE)) == DUE + DAY
    assert overdue.next_day(facts(late(), DUE + 6 * DAY)) == DUE + 7 * DAY


def test_what_was_told_for_another_due_day_does_not_count() -> None:
    moved = extended(late(), date(2024, 12, 10), CALENDAR)
    told = [said(n, date(2024, 11, 20 + n)) for n in (1, 2, 3)]
    assert overdue.owed(facts(moved, date(2024, 12, 10), *told)) == []
    assert overdue.owed(facts(moved, date(2024, 12, 11), *told))[0].count == 1


@pytest.mark.parametrize("state", [State.SUBMITTED, State.ACCEPTED, State.WITHDRAWN])
def test_what_is_not_open_is_not_chased(state: State) -> None:
    a = late(state=state)
    assert overdue.owed(facts(a, date(2024, 12, 20))) == [] and overdue.next_day(facts(a, date(2024, 12, 20))) is None


def test_undated_tasks_and_a_rule_switched_off_chase_nobody() -> None:
    off = RuleSettings(overdue_every=None)
    assert overdue.owed(facts(an_assignment(), date(2025, 12, 20))) == []
    assert overdue.owed(facts(late(), date(2024, 12, 20), settings=off)) == []
    assert overdue.next_day(facts(late(), date(2024, 12, 20), settings=off)) is None


def test_the_offices_own_steps_are_kept() -> None:
    own = RuleSettings(overdue_every=1, overdue_times=2)
    assert spoken(late(), date(2024, 12, 2), settings=own) == [
        (date(2024, 11, 21), 1),
        (date(2024, 11, 22), 2),
        (date(2024, 11, 25), 3),
        (date(2024, 12, 2), 4),
    ]


def test_a_step_of_nought_is_every_working_day_and_never_twice_on_one() -> None:
    days = [day for day, _ in spoken(late(), date(2024, 11, 25), settings=RuleSettings(overdue_every=0))]
    assert days == [date(2024, 11, 21), date(2024, 11, 22), date(2024, 11, 25)]
    told = said(1, date(2024, 11, 21)), said(1, date(2024, 11, 21), Audience.HEAD)
    assert overdue.owed(facts(late(), date(2024, 11, 21), *told, settings=RuleSettings(overdue_every=0))) == []


# --- registration and taking over ---


def test_a_task_registered_late_is_chased_from_the_next_working_day() -> None:
    a = late(registered_on=date(2024, 11, 29))
    assert spoken(a, date(2024, 12, 2)) == [(date(2024, 12, 2), 1)]


def test_what_was_late_before_the_register_was_taken_over_is_not_chased_until_released() -> None:
    taken = late(registered_on=date(2024, 12, 2), takeover=True)
    assert spoken(taken, date(2025, 6, 1)) == [] and overdue.next_day(facts(taken, date(2024, 12, 2))) is None
    released = late(registered_on=date(2024, 12, 2), takeover=True, released=True)
    assert overdue.owed(facts(released, date(2024, 12, 20)))[0].count == 1


def test_what_is_taken_over_on_its_last_day_is_chased_like_any_other() -> None:
    assert spoken(late(registered_on=DUE, takeover=True), DUE + DAY) == [(DUE + DAY, 1)]


def test_what_was_taken_over_late_and_then_extended_is_chased_like_any_other() -> None:
    taken = extended(late(registered_on=date(2024, 12, 2), takeover=True), date(2024, 12, 10), CALENDAR)
    assert spoken(taken, date(2024, 12, 11)) == [(date(2024, 12, 11), 1)]


# --- the hold ---


def test_a_hold_puts_the_next_one_off_until_the_day_has_passed() -> None:
    held = late(hold_until=date(2024, 11, 28))
    assert overdue.owed(facts(held, date(2024, 11, 28), said(1, date(2024, 11, 21)), said(1, date(2024, 11, 21), Audience.HEAD))) == []
    found = overdue.owed(facts(held, date(2024, 11, 29), said(1, date(2024, 11, 21)), said(1, date(2024, 11, 21), Audience.HEAD)))
    assert [thing.count for thing in found] == [2, 2]


def test_a_hold_that_ends_before_a_weekend_is_over_on_monday() -> None:
    held = late(hold_until=date(2024, 11, 29))
    assert overdue.next_day(facts(held, date(2024, 11, 25), said(1, date(2024, 11, 21)))) == date(2024, 12, 2)


def test_a_hold_that_ends_before_the_next_step_changes_nothing() -> None:
    held = late(hold_until=date(2024, 11, 25))
    assert spoken(held, date(2024, 11, 26), said(1, date(2024, 11, 21)))[-1] == (date(2024, 11, 26), 2)


def test_a_day_promised_behind_the_deadline_does_not_keep_the_first_day_late_from_being_told() -> None:
    held = late(hold_until=date(2024, 11, 27))
    assert [thing.audience for thing in overdue.owed(facts(held, date(2024, 11, 21)))] == [Audience.RESPONSIBLE, Audience.HEAD]
    assert overdue.next_day(facts(held, DUE)) == date(2024, 11, 21)
    assert spoken(held, date(2024, 11, 28)) == [(date(2024, 11, 21), 1), (date(2024, 11, 28), 2)]


def test_who_of_a_unit_is_told_first_on_the_first_day_late_changes_nothing_for_the_others() -> None:
    held, first = late(hold_until=date(2024, 11, 27)), date(2024, 11, 21)
    assert [thing.audience for thing in overdue.owed(facts(held, first, said(1, first)))] == [Audience.HEAD]
    assert [thing.audience for thing in overdue.owed(facts(held, first, said(1, first, Audience.HEAD)))] == [Audience.RESPONSIBLE]
    assert overdue.owed(facts(held, date(2024, 11, 22), said(1, first))) == [], "the promise holds from the next day on"


def test_once_somebody_was_told_a_hold_counts_for_whoever_hears_with_the_week() -> None:
    held = late(periodic=True, hold_until=date(2024, 11, 27))
    assert overdue.owed(facts(held, date(2024, 11, 25), said(1, date(2024, 11, 21)))) == []


# --- after a supplement ---


def test_nothing_is_chased_while_the_days_of_a_supplement_run() -> None:
    # Chased on 21/11, then claimed as done on 19/11 and sent back on 25/11: in time, so two more working days.
    claimed = late(state=State.SUBMITTED, submitted_on=date(2024, 11, 19))
    back = sent_back(claimed, "thiếu file", Today(date(2024, 11, 25), CALENDAR, DEFAULTS))
    both = (said(1, date(2024, 11, 21)), said(1, date(2024, 11, 21), Audience.HEAD))
    assert back.last_day == date(2024, 11, 27)
    assert overdue.owed(facts(back, date(2024, 11, 26), *both)) == []
    assert overdue.owed(facts(back, date(2024, 11, 27), *both)) == []
    assert overdue.next_day(facts(back, date(2024, 11, 25), *both)) == date(2024, 11, 28)
    assert [thing.count for thing in overdue.owed(facts(back, date(2024, 11, 28), *both))] == [2, 2]


def test_the_next_day_is_the_next_one_of_either_audience() -> None:
    a = late()
    assert overdue.next_day(facts(a, date(2024, 11, 4))) == date(2024, 11, 21)
    told = (said(1, date(2024, 11, 21)), said(1, date(2024, 11, 22), Audience.HEAD))
    assert overdue.next_day(facts(a, date(2024, 11, 22), *told)) == date(2024, 11, 26)
    assert overdue.next_day(facts(a, date(2024, 11, 26), *told, said(2, date(2024, 11, 26)))) == date(2024, 11, 27)


def test_the_next_day_is_never_today_or_past_also_when_one_was_missed() -> None:
    a = late()
    assert overdue.next_day(facts(a, date(2024, 11, 21))) == date(2024, 11, 22)
    assert overdue.next_day(facts(a, date(2024, 12, 31))) == date(2025, 1, 1)


def test_of_what_comes_back_every_period_the_head_hears_with_the_list_of_the_week_and_whoever_does_it_at_once() -> None:
    a = late(periodic=True)
    thursday, monday = date(2024, 11, 21), date(2024, 11, 25)
    assert [thing.audience for thing in overdue.owed(facts(a, thursday))] == [Audience.RESPONSIBLE]
    assert [thing.audience for thing in overdue.owed(facts(a, monday))] == [Audience.RESPONSIBLE, Audience.HEAD]
    once = late()
    assert [thing.audience for thing in overdue.owed(facts(once, thursday))] == [Audience.RESPONSIBLE, Audience.HEAD]
