"""Fixed years, written out: the day after Tết, a year of an undated task, and a year of any history whatever."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.core import changes
from bot.core.calendar import days
from bot.core.changes import Today
from bot.core.chart import Chart
from bot.core.organisation import (
    Absence,
    Address,
    AddressKind,
    Mode,
    Organisation,
    Person,
    Role,
    RoleKind,
    Unit,
    UnitKind,
)
from bot.core.reply import Intent, ReplyItem
from bot.core.rules import Audience, Facts, Rule, Told, next_look, owed
from bot.core.settings import DEFAULTS
from bot.core.task import Assignment, Part, State
from bot.services.office import Office
from bot.services.owed import to_person
from tests.builders import a_calendar, an_assignment
from tests.fakes import moment
from tests.unit.test_rules_together import MORE

CALENDAR = a_calendar()
DAY = timedelta(days=1)


def said(a: Assignment, until: date) -> list[tuple[date, str, str]]:
    """(day, slot, audience) of everything said when all that is owed is told every day; `new` was told before."""
    told = [Told(Rule.NEW, "import/0", audience, a.registered_on) for audience in (Audience.RESPONSIBLE, Audience.HEAD)]
    found = []
    for day in days(a.registered_on, until):
        for thing in owed(Facts(a, day, CALENDAR, DEFAULTS, tuple(told))):
            told.append(Told(thing.rule, thing.slot, thing.audience, day))
            found.append((day, f"{thing.rule} {thing.slot}", thing.audience.value))
    return found


@pytest.mark.parametrize(
    ("due", "before", "late"),
    [
        (date(2025, 2, 3), [date(2025, 1, 24), date(2025, 2, 3)], date(2025, 2, 4)),
        (date(2026, 2, 23), [date(2026, 2, 13), date(2026, 2, 23)], date(2026, 2, 24)),
        (date(2027, 2, 11), [date(2027, 2, 3), date(2027, 2, 11)], date(2027, 2, 12)),
    ],
)
def test_a_task_due_on_the_first_working_day_after_tet(due: date, before: list[date], late: date) -> None:
    a = an_assignment(due=due, assigned_on=due - timedelta(days=40))
    told = [(day, slot) for day, slot, audience in said(a, late) if audience == "responsible"]
    # Seven, three and one days before lie in Tết: one reminder on the last working day before it, one on the day itself.
    assert told == [
        (before[0], f"before_due {due}/1"),
        (before[1], f"before_due {due}/0"),
        (late, f"overdue {due}/1"),
    ]


def test_a_year_of_an_undated_task() -> None:
    a = an_assignment(assigned_on=date(2026, 1, 5))
    told = said(a, date(2026, 12, 31))
    responsible = [(day, slot) for day, slot, audience in told if audience == "responsible"]
    # Three calendar months are full on 05/04, a Sunday: notice on 20/03 (the 22nd is a Sunday), silent from Monday 06/04.
    assert responsible[:5] == [
        (date(2026, 3, 20), "silent 2026-01-05/0"),
        (date(2026, 4, 6), "silent 2026-01-05/1"),
        (date(2026, 4, 20), "silent 2026-01-05/2"),
        (date(2026, 5, 4), "silent 2026-01-05/3"),
        (date(2026, 5, 18), "silent 2026-01-05/4"),
    ]
    # Monday 31/08 and the two days after it are off; the next word of that fortnight is on its own Monday again.
    assert len(responsible) == 21
    heads = [(day, slot) for day, slot, audience in told if audience == "head"]
    assert heads == responsible[1:]
    # A report with content in the middle begins the three months anew.
    heard = replace(a, reported_on=date(2026, 5, 10))
    assert [slot for _, slot, _ in said(heard, date(2026, 8, 1))] == ["silent 2026-05-10/0"]


# --- any history ----------------------------------------------------------------------------------------------------

FOCAL, HEAD, CHIEF, CHAIR, DEPUTY = 1, 2, 3, 4, 5
VP, PHONG = 1, 2
PEOPLE = (FOCAL, HEAD, CHIEF, CHAIR, DEPUTY)
_ORGANISATION = Organisation(1, "bql", "Ban", "Ban", None, VP, None, True, False)
_UNITS = {
    VP: Unit(VP, "Văn phòng", "VP", "VP", UnitKind.OFFICE, Mode.LIVE, 1),
    PHONG: Unit(PHONG, "Phòng", "P", "P", UnitKind.DEPARTMENT, Mode.LIVE, 2),
}
_ROLES = (
    Role(FOCAL, RoleKind.FOCAL, PHONG),
    Role(HEAD, RoleKind.HEAD, PHONG),
    Role(CHIEF, RoleKind.HEAD, VP),
    Role(CHAIR, RoleKind.LEADER, None),
    Role(CHAIR, RoleKind.LEADER, PHONG),
    Role(DEPUTY, RoleKind.STAFF, PHONG),
)
START, END = date(2026, 1, 5), date(2027, 1, 4)


@dataclass
class Said:
    day: date
    person: int
    assignment: int
    rule: Rule
    slot: str
    audience: Audience


@dataclass
class World:
    day: date = START
    assignments: dict[int, Assignment] = field(default_factory=dict)
    told: dict[int, tuple[Told, ...]] = field(default_factory=dict)
    silent: set[int] = field(default_factory=set)
    """People who cannot be reached."""
    absences: list[Absence] = field(default_factory=list)
    log: list[Said] = field(default_factory=list)

    @property
    def office(self) -> Office:
        chart = Chart(
            _ORGANISATION,
            _UNITS,
            {person: Person(person, f"Người {person}") for person in PEOPLE},
            _ROLES,
            tuple(Address(p, 1, AddressKind.PERSON, "telegram", str(p), str(p), p, None, p not in self.silent) for p in PEOPLE),
            tuple(a for a in self.absences if a.valid_from <= self.day <= a.valid_to),
            self.day,
        )
        return Office(moment(f"{self.day} 08:00"), self.day, chart, CALENDAR, ())

    def speak(self) -> None:
        """The digests of one working day: everything each person is owed is told."""
        office = self.office
        for person in PEOPLE:
            for a, things in to_person(office, list(self.assignments.values()), self.told, person):
                for thing in things:
                    self.log.append(Said(self.day, person, a.id, thing.rule, thing.slot, thing.audience))
                    self.told[a.id] = (*self.told.get(a.id, ()), Told(thing.rule, thing.slot, thing.audience, self.day))


class AnyHistory(RuleBasedStateMachine):
    """A year of random reports, promises, decisions, extensions, leave, dead addresses and outages."""

    @initialize(
        lengths=st.lists(st.none() | st.integers(0, 200), min_size=1, max_size=4),
        standing=st.booleans(),
        takeover=st.booleans(),
        part=st.sampled_from([Part.LEAD, Part.LEAD, Part.SUPPORT]),
    )
    def open(self, lengths: list[int | None], standing: bool, takeover: bool, part: Part) -> None:
        self.world = World()
        for number, length in enumerate(lengths, 1):
            a = an_assignment(
                assigned_on=START,
                due=None if length is None else START + timedelta(days=length),
                number=100 + number,
                standing=standing and length is None,
                takeover=takeover,
                unit_id=PHONG,
                part=part,
            )
            self.world.assignments[number] = replace(a, id=number)

    @precondition(lambda self: self.world.day < END)
    @rule(count=st.integers(1, 12))
    def days_pass(self, count: int) -> None:
        for _ in range(count):
            if self.world.day >= END:
                return
            self.world.day += DAY
            if CALENDAR.is_working(self.world.day):
                before = len(self.world.log)
                self.world.speak()
                self._all_is_told_or_cannot_be()
                assert all(CALENDAR.is_working(one.day) for one in self.world.log[before:])
                assert all(self.world.assignments[one.assignment].is_open for one in self.world.log[before:])

    def _all_is_told_or_cannot_be(self) -> None:
        """What is still owed is hidden behind a stronger word of the same day, or nobody who can be reached stands for it."""
        office, world = self.world.office, self.world
        for a in world.assignments.values():
            spoken = {one.audience for one in world.log if one.assignment == a.id and one.day == world.day}
            people = {one.person for one in world.log if one.assignment == a.id and one.day == world.day}
            for thing in owed(office.facts(a, world.told.get(a.id, ()))):
                person = office.person_for(thing.audience, a)
                assert person is None or person in people or thing.audience in spoken, (world.day, thing)

    @rule(count=st.integers(1, 40))
    def machine_is_off(self, count: int) -> None:
        self.world.day = min(END, self.world.day + timedelta(days=count))

    @rule(
        number=st.integers(1, 4),
        intent=st.sampled_from([Intent.PROGRESS, Intent.BLOCKED, Intent.DONE]),
        ahead=st.none() | st.integers(0, 20),
    )
    def unit_reports(self, number: int, intent: Intent, ahead: int | None) -> None:
        a = self.world.assignments.get(number)
        if a is not None and a.is_open:
            promised = None if ahead is None or intent is Intent.DONE else self.world.day + timedelta(days=ahead)
            day = Today(self.world.day, CALENDAR, DEFAULTS)
            self.world.assignments[number] = changes.after_report(a, ReplyItem(intent, date=promised), "báo cáo", day, acceptance=True)

    @rule(number=st.integers(1, 4), accept=st.booleans())
    def clerk_decides(self, number: int, accept: bool) -> None:
        a = self.world.assignments.get(number)
        if a is not None and a.state is State.SUBMITTED:
            day = Today(self.world.day, CALENDAR, DEFAULTS)
            self.world.assignments[number] = changes.confirmed(a) if accept else changes.sent_back(a, "file pdf", day)

    @rule(number=st.integers(1, 4))
    def task_is_reopened(self, number: int) -> None:
        a = self.world.assignments.get(number)
        if a is not None and a.state is State.ACCEPTED:
            self.world.assignments[number] = changes.reopened(a, self.world.day)

    @rule(number=st.integers(1, 4), more=st.integers(1, 60))
    def extension_is_granted(self, number: int, more: int) -> None:
        a = self.world.assignments.get(number)
        if a is not None and a.is_open and a.due is not None:
            self.world.assignments[number] = changes.extended(a, max(a.due, self.world.day) + timedelta(days=more), CALENDAR)

    @rule(person=st.sampled_from(PEOPLE))
    def address_dies_or_lives(self, person: int) -> None:
        self.world.silent ^= {person}

    @rule(person=st.sampled_from((FOCAL, HEAD, CHIEF, CHAIR)), length=st.integers(1, 20), named=st.booleans())
    def somebody_is_away(self, person: int, length: int, named: bool) -> None:
        self.world.absences.append(Absence(person, self.world.day, self.world.day + timedelta(days=length), DEPUTY if named else None))

    @invariant()
    def each_thing_is_said_once(self) -> None:
        if hasattr(self, "world"):
            keys = [(one.assignment, one.rule, one.slot, one.audience) for one in self.world.log]
            assert len(keys) == len(set(keys))

    @invariant()
    def the_next_look_is_never_missed(self) -> None:
        if not hasattr(self, "world"):
            return
        office = self.world.office
        for a in self.world.assignments.values():
            facts = office.facts(a, self.world.told.get(a.id, ()))
            if a.is_open and not owed(facts):
                look = next_look(facts)
                for day in days(self.world.day + DAY, min(self.world.day + timedelta(days=20), look - DAY if look else END)):
                    assert not owed(replace(facts, today=day)), (day, look)

    @invariant()
    def a_leader_hears_at_most_weekly_and_only_of_leading_units(self) -> None:
        if hasattr(self, "world"):
            heard = sorted({one.day for one in self.world.log if one.audience is Audience.LEADER})
            assert all(later.isocalendar()[:2] != day.isocalendar()[:2] or later == day for day, later in pairwise(heard))
            assert all(self.world.assignments[one.assignment].part is Part.LEAD for one in self.world.log if one.rule is Rule.ESCALATION)


AnyHistory.TestCase.settings = settings(max_examples=25 * MORE, stateful_step_count=40, deadline=None)
TestAnyHistory = AnyHistory.TestCase
