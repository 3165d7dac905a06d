"""The week's lists: in which of them a deadline stands, by the day that is printed and the last safe one."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.core.calendar import Calendar
from bot.core.task import Part
from bot.core.week import days_off, is_due_between, nearest, until, week_of
from tests.builders import an_assignment

MONDAY = date(2026, 12, 28)
CALENDAR = Calendar(off=frozenset({date(2027, 1, 1)}))


def list_of(due: date, today: date = MONDAY, **changes: Any) -> str:
    a = an_assignment(due=due, last_day=CALENDAR.last_day(due), **changes)
    week = week_of([a], today, CALENDAR)
    (name,) = (name for name in ("late", "due", "near", "later") if getattr(week, name))
    return name


def test_what_is_printed_with_a_day_of_next_week_is_listed_and_not_counted_as_later() -> None:
    sunday = until(MONDAY)
    assert sunday == date(2027, 1, 10)
    assert (list_of(sunday), list_of(date(2027, 1, 11))) == ("near", "later")
    assert list_of(sunday, before=True) == "near"


def test_before_a_day_is_due_in_the_week_of_the_last_working_day_before_it() -> None:
    assert (list_of(date(2027, 1, 3), before=True), list_of(date(2027, 1, 4), before=True)) == ("due", "due")
    assert (list_of(date(2027, 1, 5), before=True), list_of(date(2027, 1, 12), before=True)) == ("near", "later")
    assert list_of(date(2027, 1, 11), before=True) == "near"


def test_a_day_off_ends_on_the_next_working_day_and_so_does_before_a_day_off() -> None:
    assert (list_of(date(2027, 1, 3)), list_of(date(2027, 1, 3), date(2027, 1, 4))) == ("near", "due")
    assert list_of(date(2027, 1, 3), date(2027, 1, 4), before=True) == "due"
    assert list_of(date(2027, 1, 3), date(2027, 1, 5), before=True) == "late"
    assert list_of(date(2027, 1, 4), date(2027, 1, 4), before=True) == "due"


def test_more_days_given_for_a_supplement_move_the_week() -> None:
    a = an_assignment(due=date(2026, 12, 25), last_day=date(2027, 1, 5), before=True)
    assert week_of([a], MONDAY, CALENDAR).near == (a,)


def test_what_is_due_in_a_week_is_the_same_in_a_list_and_in_an_answer() -> None:
    def listed(due: date, first: date, last: date, **changes: Any) -> bool:
        a = an_assignment(due=due, last_day=CALENDAR.last_day(due), **changes)
        return is_due_between(a, first, last, CALENDAR)

    wednesday, sunday = date(2027, 1, 6), date(2027, 1, 10)
    assert listed(sunday, wednesday, sunday, before=True), "safe until Friday the 8th, counted until Monday"
    assert listed(sunday, date(2027, 1, 11), date(2027, 1, 17), before=True)
    assert not listed(sunday, wednesday, sunday) and listed(wednesday, wednesday, sunday)
    friday = date(2027, 1, 8)
    assert listed(friday, wednesday, friday) and not listed(friday, wednesday, date(2027, 1, 7))
    assert not listed(date(2027, 1, 5), wednesday, sunday) and not listed(date(2027, 1, 12), wednesday, sunday, before=True)


def test_what_is_late_is_listed_by_the_day_that_counts_and_of_one_day_the_earlier_that_is_printed() -> None:
    monday = date(2026, 12, 21)
    before_it = an_assignment(id=1, number=101, due=monday, last_day=monday, before=True)
    on_the_sunday = an_assignment(id=2, number=102, due=date(2026, 12, 20), last_day=monday)
    assert week_of([before_it, on_the_sunday], MONDAY, CALENDAR).late == (on_the_sunday, before_it)


def test_a_task_of_two_units_stands_in_the_list_for_both() -> None:
    one = an_assignment(id=1, number=101, due=date(2026, 12, 30), last_day=date(2026, 12, 30))
    other = an_assignment(id=2, unit_id=2, number=101, due=date(2026, 12, 30), last_day=date(2026, 12, 30))
    undated = an_assignment(id=3, number=102)
    assert week_of([undated, one, other], MONDAY, CALENDAR).due == (one, other)


def test_the_nearest_comes_first_and_the_undated_and_what_nobody_waits_for_behind() -> None:
    wednesday = date(2026, 12, 30)
    sunday = an_assignment(number=105, due=date(2026, 12, 27), last_day=MONDAY)
    dated = [
        an_assignment(number=104, due=MONDAY, last_day=MONDAY),
        an_assignment(number=103, due=wednesday, last_day=wednesday),
        an_assignment(number=106, due=wednesday, last_day=wednesday),
    ]
    over = an_assignment(number=101, due=date(2026, 12, 1), last_day=date(2026, 12, 1), part=Part.SUPPORT, leads_done=True)
    given_later = an_assignment(number=102, assigned_on=date(2026, 12, 2))
    listed = [sunday, *dated, over, given_later]
    mixed = [given_later, over, *dated[1:], dated[0], sunday]
    assert sorted(mixed, key=nearest) == listed


def test_each_run_of_days_off_is_said_from_its_first_weekday_to_its_last() -> None:
    tuesday, thursday, friday = date(2026, 12, 29), date(2026, 12, 31), date(2027, 1, 1)
    off = Calendar(off=frozenset({MONDAY, tuesday, thursday, friday}))
    assert days_off(MONDAY, off) == ((MONDAY, tuesday), (thursday, friday))
