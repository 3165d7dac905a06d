"""All digest rules over a year: what one assignment is said, day by day, against a slow and obvious reference."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calendar import days
from bot.core.months import add_months
from bot.core.rules import Audience, Facts, Owed, Rule, Told, next_look, owed
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, Part, State
from tests.builders import a_calendar, an_assignment

CALENDAR = a_calendar()
DAY = timedelta(days=1)
BOTH = (Audience.RESPONSIBLE, Audience.HEAD)
MORE = 10 if os.environ.get("HYPOTHESIS_PROFILE") == "explore" else 1
SOME = settings(max_examples=40 * MORE, deadline=None)
FEW = settings(max_examples=20 * MORE, deadline=None)
"""For what lives through a whole year more than once."""

Said = tuple[date, Rule, str, Audience]
"""The day, and the identity of what was said on it."""


# --- the reference ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Slot:
    """Something to be said from `day` to `until`, unless a later slot of the same rule has come."""

    day: date
    until: date
    rule: Rule
    name: str
    audiences: tuple[Audience, ...]


def last_working_day(day: date) -> date:
    while not CALENDAR.is_working(day):
        day -= DAY
    return day


def first_working_day(day: date) -> date:
    while not CALENDAR.is_working(day):
        day += DAY
    return day


def working_days_before(day: date, count: int) -> date:
    for _ in range(count):
        day = last_working_day(day - DAY)
    return day


def week_begins(day: date) -> date:
    """The first day from here on before which nobody worked in its week."""
    while not CALENDAR.is_working(day) or any(CALENDAR.is_working(d) for d in days(day - timedelta(days=day.weekday()), day - DAY)):
        day += DAY
    return day


def before_due_slots(a: Assignment, s: RuleSettings) -> Iterator[Slot]:
    if a.due is None or a.last_day is None or heard_support(a):
        return
    if sum(CALENDAR.is_working(day) for day in days(a.assigned_on + DAY, a.due)) <= 5:
        offsets = s.before_due_short
    elif a.due <= a.assigned_on + timedelta(days=15):
        offsets = s.before_due_medium
    else:
        offsets = s.before_due_long
    aim = a.due - DAY if a.before else a.due
    supplemented = a.last_day > first_working_day(a.due)
    nearest: dict[date, int] = {}
    for offset in offsets or ():
        day = last_working_day(aim - timedelta(days=offset))
        if offset == 0 and (not a.before or supplemented):
            # On the day that holds.
            day = a.last_day
        nearest[day] = min(offset, nearest.get(day, offset))
    for day, offset in sorted(nearest.items()):
        yield Slot(
            day,
            a.last_day,
            Rule.BEFORE_DUE,
            f"{a.last_day if supplemented and offset == 0 else a.due}/{offset}",
            BOTH if offset == 0 else BOTH[:1],
        )


def silent_slots(a: Assignment, s: RuleSettings, until: date) -> Iterator[Slot]:
    if a.task.standing or s.silent_months is None:
        return
    # The last day on which a dated task is still far from its day.
    far = until if a.due is None else a.due - timedelta(days=s.silent_long_due + 1)
    in_time = add_months(a.silent_since, s.silent_months)
    if s.silent_notice is not None:
        notice = last_working_day(in_time - timedelta(days=s.silent_notice))
        yield Slot(notice, far, Rule.SILENT, f"{a.silent_since}/0", BOTH[:1])
    latest: dict[date, int] = {}
    count, day = 1, in_time + DAY
    while day <= until:
        latest[first_working_day(day)] = count
        count, day = count + 1, day + timedelta(days=s.silent_every)
    for day, count in latest.items():
        yield Slot(day, far, Rule.SILENT, f"{a.silent_since}/{count}", BOTH[:1])
    weekly = {week_begins(day): count for day, count in sorted(latest.items(), key=lambda one: one[1])}
    for day, count in weekly.items():
        yield Slot(day, far, Rule.SILENT, f"{a.silent_since}/{count}", BOTH[1:])


def monthly_slots(a: Assignment, s: RuleSettings, until: date) -> Iterator[Slot]:
    if not a.task.standing or s.monthly_closing_day is None:
        return
    month = a.registered_on.replace(day=1)
    while month <= until + timedelta(days=60):
        following = add_months(month, 1)
        closing = last_working_day(min(month + timedelta(days=s.monthly_closing_day - 1), following - DAY))
        asked_on = working_days_before(closing, s.monthly_ask_ahead)
        if asked_on > a.registered_on:
            yield Slot(asked_on, closing, Rule.MONTHLY, f"{month:%Y-%m}", BOTH[:1])
            if asked_on != closing:
                yield Slot(closing, closing, Rule.MONTHLY, f"{month:%Y-%m}/2", BOTH[:1])
        month = following


def said_of_slots(a: Assignment, slots: Iterable[Slot], looked: Iterable[date]) -> Iterator[Said]:
    every = [slot for slot in slots if slot.day > a.registered_on]
    looked = list(looked)
    by_day = any(slot.rule is Rule.BEFORE_DUE for slot in every)
    for audience in BOTH:
        told: set[str] = set()
        for day in looked:
            # Of reminders before the day the latest counts, whoever it is for; a question keeps its own days for each.
            come = [slot for slot in every if slot.day <= day and (by_day or audience in slot.audiences)]
            slot = max(come, key=lambda slot: slot.day, default=None)
            if slot is not None and day <= slot.until and slot.name not in told and audience in slot.audiences:
                told.add(slot.name)
                yield day, slot.rule, slot.name, audience


def said_of_overdue(a: Assignment, s: RuleSettings, looked: Iterable[date], until: date) -> Iterator[Said]:
    if (
        a.last_day is None
        or s.overdue_every is None
        or heard_support(a)
        or (a.takeover and not a.released and a.last_day < a.registered_on)
    ):
        return
    looked = set(looked)
    begun = max(a.registered_on, a.chased_from or a.registered_on)
    count, rested, told_on = 0, 0, begun
    for day in days(begun + DAY, until):
        if not CALENDAR.is_working(day):
            continue
        rested += 1
        # Whoever is late is told so once, whatever was promised; the next one waits for the day promised.
        if day <= a.last_day or (count and a.hold_until is not None and day <= a.hold_until):
            continue
        if count == 0:
            owed_now = True
        elif count < s.overdue_times:
            owed_now = rested >= s.overdue_every
        else:
            owed_now = day.isocalendar()[:2] > told_on.isocalendar()[:2]
        if owed_now and day in looked:
            count, rested, told_on = count + 1, 0, day
            yield from ((day, Rule.OVERDUE, f"{ladder(a)}/{count}", audience) for audience in BOTH)


def heard_support(a: Assignment) -> bool:
    return a.part is Part.SUPPORT and a.reported_on is not None and not a.supplement


def ladder(a: Assignment) -> str:
    return str(a.due) if a.chased_from is None else f"{a.due}+{a.chased_from}"


def said_of_ladder(a: Assignment, s: RuleSettings, chased: list[Said], looked: Iterable[date], until: date) -> Iterator[Said]:
    last_numbered = [day for day, _, slot, _ in chased if slot == f"{ladder(a)}/{s.overdue_times}"]
    if not last_numbered or s.escalation_every is None or a.part is Part.SUPPORT:
        return
    looked, told_on = sorted(looked), last_numbered[0]
    for audience in (Audience.HEAD, Audience.OFFICE, Audience.LEADER):
        rested, day = 0, told_on
        while rested < max(1, s.escalation_every):
            day = first_working_day(day + DAY)
            rested += 1
        while a.hold_until is not None and day <= a.hold_until:
            day = first_working_day(day + DAY)
        while audience is Audience.LEADER and any(CALENDAR.is_working(d) for d in days(day - timedelta(days=day.weekday()), day - DAY)):
            day = first_working_day(day + DAY)
        said_on = next((d for d in looked if day <= d <= until), None)
        if said_on is None:
            return
        yield said_on, Rule.ESCALATION, f"{ladder(a)}/{audience}", audience
        told_on = said_on


def expected(a: Assignment, s: RuleSettings, until: date, up: Callable[[date], bool]) -> list[Said]:
    looked = [day for day in days(a.registered_on, until) if CALENDAR.is_working(day) and up(day)]
    chased = list(said_of_overdue(a, s, looked, until))
    return sorted(
        [
            *said_of_slots(a, before_due_slots(a, s), looked),
            *said_of_slots(a, silent_slots(a, s, until + timedelta(days=60)), looked),
            *said_of_slots(a, monthly_slots(a, s, until), looked),
            *chased,
            *said_of_ladder(a, s, chased, looked, until),
        ]
    )


# --- the rules, asked every day -----------------------------------------------------------------------------------


def lived(a: Assignment, s: RuleSettings, until: date, up: Callable[[date], bool], *, done_on: date | None = None) -> list[Said]:
    """Everything said when all that is owed is told on every day on which the machine is up.

    Days off are asked too, and must stay quiet by themselves, unless something from an outage waits for a working day.
    """
    told = announced(a)
    found: list[Said] = []
    for day in days(a.registered_on - timedelta(days=3), until):
        if not up(day) or (not CALENDAR.is_working(day) and not up(CALENDAR.on_or_before(day))):
            continue
        now = replace(a, state=State.SUBMITTED, submitted_on=done_on) if done_on is not None and day >= done_on else a
        for thing in owed(Facts(now, day, CALENDAR, s, tuple(told))):
            assert thing.assignment_id == a.id and thing.since <= day and CALENDAR.is_working(thing.since)
            told.append(Told(thing.rule, thing.slot, thing.audience, day))
            found.append((day, thing.rule, thing.slot, thing.audience))
    return sorted(found)


def announced(a: Assignment) -> list[Told]:
    """As after the message of its registration: the rule `new` has been told."""
    return [Told(Rule.NEW, "import/0", audience, a.registered_on) for audience in BOTH]


def always(day: date) -> bool:
    return True


def year_after(a: Assignment) -> date:
    return a.registered_on + timedelta(days=365)


@st.composite
def assignments(draw: st.DrawFn, *, dated: bool = False) -> Assignment:
    assigned = draw(st.dates(date(2024, 7, 1), date(2026, 6, 1)))
    registered = assigned + timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 5, 40, 200])))
    takeover = draw(st.booleans())
    heard = draw(st.sampled_from([None, None, 3, 60, 100]))
    due = st.integers(0, 250).map(lambda n: assigned + timedelta(days=n))
    return an_assignment(
        assigned_on=assigned,
        registered_on=registered,
        due=draw(due if dated else st.none() | due),
        before=draw(st.booleans()),
        standing=draw(st.booleans()),
        takeover=takeover,
        released=takeover and draw(st.booleans()),
        reported_on=None if heard is None else min(assigned + timedelta(days=heard), registered),
        part=draw(st.sampled_from([Part.LEAD, Part.LEAD, Part.SUPPORT])),
        supplement=draw(st.sampled_from([None, None, "gửi file pdf đã ký"])),
        chased_from=draw(st.sampled_from([None, None, None, *(registered + timedelta(days=n) for n in (0, 20, 120))])),
    )


SETTINGS = st.one_of(
    st.just(DEFAULTS),
    st.builds(
        RuleSettings,
        before_due_short=st.sampled_from([None, (0,), (1, 0)]),
        before_due_medium=st.sampled_from([None, (5, 4, 3, 2, 1, 0), (3,)]),
        before_due_long=st.sampled_from([None, (0, 1, 3, 7), (30, 14, 2)]),
        overdue_every=st.sampled_from([None, 1, 2, 3, 7]),
        overdue_times=st.integers(1, 5),
        escalation_every=st.sampled_from([None, 0, 1, 2, 5]),
        silent_months=st.sampled_from([None, 1, 3, 6]),
        silent_notice=st.sampled_from([None, 0, 14, 40]),
        silent_every=st.sampled_from([1, 3, 5, 7, 14, 30]),
        silent_long_due=st.sampled_from([0, 30, 60]),
        monthly_closing_day=st.sampled_from([None, 1, 2, 14, 20, 30, 31]),
        monthly_ask_ahead=st.sampled_from([0, 1, 3, 10]),
    ),
)


@SOME
@given(assignments(), SETTINGS)
def test_over_a_year_everything_is_said_once_on_its_working_day_and_nothing_before_registration(a: Assignment, s: RuleSettings) -> None:
    found = lived(a, s, year_after(a), always)
    assert found == expected(a, s, year_after(a), always)
    assert len({said[1:] for said in found}) == len(found)
    assert all(CALENDAR.is_working(day) and day > a.registered_on for day, *_ in found)


@FEW
@given(assignments(), SETTINGS, st.integers(0, 300), st.integers(1, 90))
def test_after_an_outage_only_the_latest_of_what_was_missed_is_said(a: Assignment, s: RuleSettings, start: int, length: int) -> None:
    first = a.registered_on + timedelta(days=start)
    last = first + timedelta(days=length)

    def up(day: date) -> bool:
        return not first <= day <= last

    assert lived(a, s, year_after(a), up) == expected(a, s, year_after(a), up)


@FEW
@given(assignments(), SETTINGS, st.integers(0, 300))
def test_from_the_day_it_is_handed_in_nothing_more_is_said(a: Assignment, s: RuleSettings, after: int) -> None:
    done_on = a.registered_on + timedelta(days=after)
    found = lived(a, s, year_after(a), always, done_on=done_on)
    assert found == [said for said in expected(a, s, year_after(a), always) if said[0] < done_on]


@FEW
@given(assignments(dated=True), SETTINGS, st.integers(0, 7))
def test_a_hold_only_puts_off_what_the_ladder_says(a: Assignment, s: RuleSettings, days_held: int) -> None:
    held = replace(a, hold_until=max(a.last_day or a.registered_on, a.registered_on) + timedelta(days=days_held))
    assert lived(held, s, year_after(a), always) == expected(held, s, year_after(a), always)


@FEW
@given(assignments(), SETTINGS)
def test_the_next_look_is_the_first_later_day_on_which_something_is_owed(a: Assignment, s: RuleSettings) -> None:
    until = year_after(a)
    speaking = expected(a, s, until, always)
    # Far enough that whatever is next lies within what the reference knows.
    for today in days(a.registered_on, until - timedelta(days=120)):
        told = (*announced(a), *(Told(rule, slot, audience, day) for day, rule, slot, audience in speaking if day <= today))
        look = next_look(Facts(a, today, CALENDAR, s, told))
        first = min((day for day, *_ in speaking if day > today), default=None)
        assert look == first if first is not None else look is None or look > until, today


@SOME
@given(assignments(), SETTINGS, st.integers(0, 300), st.lists(st.booleans(), min_size=60, max_size=60))
def test_the_next_look_is_never_too_late_whatever_was_told(a: Assignment, s: RuleSettings, after: int, which: list[bool]) -> None:
    today = a.registered_on + timedelta(days=after)
    speaking = [said for said in expected(a, s, today, always) if said[0] <= today]
    kept = [Told(rule, slot, audience, day) for (day, rule, slot, audience), keep in zip(speaking, which, strict=False) if keep]
    told = (*announced(a), *kept)
    now = Facts(a, today, CALENDAR, s, told)
    look = next_look(now) or today + timedelta(days=90)
    open_already = {identity(thing) for thing in owed(now)}
    for day in days(today + DAY, min(look, today + timedelta(days=90)) - DAY):
        assert {identity(thing) for thing in owed(replace(now, today=day))} <= open_already


def identity(thing: Owed) -> tuple[Any, ...]:
    return thing.rule, thing.assignment_id, thing.slot, thing.audience


# --- each assignment under its strongest rule -----------------------------------------------------------------------


def rules_of(a: Assignment, today: date, *told: Told) -> list[Rule]:
    return list(dict.fromkeys(thing.rule for thing in owed(Facts(a, today, CALENDAR, DEFAULTS, (*announced(a), *told)))))


def test_a_late_standing_duty_is_chased_first_and_then_asked_for_the_month() -> None:
    a = an_assignment(due=date(2024, 11, 8), standing=True, assigned_on=date(2024, 10, 1))
    assert rules_of(a, date(2024, 11, 11)) == [Rule.OVERDUE, Rule.MONTHLY]
    chased = [Told(Rule.OVERDUE, "2024-11-08/1", audience, date(2024, 11, 11)) for audience in BOTH]
    assert rules_of(a, date(2024, 11, 12), *chased) == [Rule.MONTHLY]


def test_a_duty_due_on_the_asking_day_is_reminded_first() -> None:
    a = an_assignment(due=date(2024, 11, 11), standing=True, assigned_on=date(2024, 10, 1))
    assert rules_of(a, date(2024, 11, 11)) == [Rule.BEFORE_DUE, Rule.MONTHLY]


@pytest.mark.parametrize(
    ("today", "rules"),
    [
        (date(2025, 2, 5), [Rule.SILENT]),
        (date(2025, 4, 2), []),
        (date(2025, 4, 23), [Rule.BEFORE_DUE]),
        (date(2025, 5, 5), [Rule.BEFORE_DUE]),
        (date(2025, 5, 6), [Rule.OVERDUE]),
    ],
)
def test_a_far_date_is_asked_about_then_reminded_of_then_chased(today: date, rules: list[Rule]) -> None:
    # Due on 30/04/2025, a holiday: the last day is Monday 05/05.
    a = an_assignment(due=date(2025, 4, 30), assigned_on=date(2024, 11, 4))
    assert rules_of(a, today) == rules


def test_an_undated_duty_is_only_ever_asked_when_silent() -> None:
    a = an_assignment()
    assert {rule for _, rule, _, _ in lived(a, DEFAULTS, year_after(a), always)} == {Rule.SILENT}


def test_what_is_done_or_withdrawn_is_not_looked_at_again() -> None:
    for state in (State.SUBMITTED, State.ACCEPTED, State.WITHDRAWN):
        for a in (an_assignment(state=state), an_assignment(state=state, due=date(2024, 11, 20), standing=True)):
            now = Facts(a, date(2025, 6, 2), CALENDAR, DEFAULTS)
            assert owed(now) == [] and next_look(now) is None


def test_nothing_is_said_in_tet_week_2025_and_2026() -> None:
    for due, off in (
        (date(2025, 1, 29), (date(2025, 1, 25), date(2025, 2, 2))),
        (date(2026, 2, 18), (date(2026, 2, 14), date(2026, 2, 22))),
    ):
        a = an_assignment(due=due, assigned_on=due - timedelta(days=30))
        said = [day for day, *_ in lived(a, DEFAULTS, due + timedelta(days=30), always)]
        assert said and not [day for day in said if off[0] <= day <= off[1]]
