"""Everything about one organisation that rules, permissions and texts ask at one moment."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

import db.chart
import db.days
import db.organisations
import db.preferences
import db.settings
from bot.core import garbage, rules
from bot.core.calendar import Calendar
from bot.core.chart import Chart
from bot.core.clock import local_date
from bot.core.organisation import Organisation, RoleKind, Unit
from bot.core.preferences import Chosen
from bot.core.rules.values import Audience, Facts, Owed, Told
from bot.core.settings import DEFAULTS, RuleSettings, SettingValue, resolve
from bot.core.task import Assignment, Source
from db.session import Connection, store_of

_LADDER = (Audience.RESPONSIBLE, Audience.HEAD, Audience.OFFICE, Audience.LEADER)
TRIAL = "trial:"
"""Before an audience: told on trial, to the clerk. Before a person's id: whose messages the clerk reads on trial."""
_LARGE = 1_000
"""People of an organisation whose chart the collector must not walk through again and again."""
_MOST_KEPT = 2_000
"""Answers of the rules kept for a day, so that memory does not follow the register."""


@dataclass(frozen=True, slots=True)
class _Quiet:
    """Nothing is owed about an assignment from one day until before another, as long as nothing of this changes."""

    since: date
    until: date
    assignment: Assignment
    told: tuple[Told, ...]
    vacant: frozenset[Audience]

    def holds(self, today: date, assignment: Assignment, told: tuple[Told, ...], vacant: frozenset[Audience]) -> bool:
        return self.since <= today < self.until and (self.assignment, self.told, self.vacant) == (assignment, told, vacant)


@dataclass(slots=True)
class _Answers:
    """What was asked about an office and need not be asked again: on its day; `quiet` while calendar and settings stand."""

    resolved: dict[tuple[Source, int | None], RuleSettings] = field(default_factory=dict)
    vacant: dict[tuple[int, int | None], frozenset[Audience]] = field(default_factory=dict)
    owed: dict[int, tuple[Assignment, tuple[Told, ...], list[Owed]]] = field(default_factory=dict)
    quiet: dict[int, _Quiet] = field(default_factory=dict)
    told_as: dict[tuple[Audience, int, int | None], int | None] = field(default_factory=dict)
    headed: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """By person, the units of which the person is told as head."""


@dataclass(frozen=True)
class Office:
    now: datetime
    today: date
    chart: Chart
    calendar: Calendar
    rows: tuple[SettingValue, ...]
    preferences: dict[int, Chosen] = field(default_factory=dict)
    """By person, of those who chose something."""
    _kept: _Answers = field(init=False, default_factory=lambda: _Answers(), compare=False, repr=False)
    """A copy with anything changed has none of these: they are of this day, chart and settings."""

    def keep_quiet_as(self, other: Office) -> None:
        """Take over what is known of days to come from the same office on another day, with the same calendar and settings."""
        self._kept.quiet = other._kept.quiet

    @property
    def organisation(self) -> Organisation:
        return self.chart.organisation

    @property
    def id(self) -> int:
        return self.chart.organisation.id

    @cached_property
    def settings(self) -> RuleSettings:
        """The settings of the office as a whole."""
        return resolve(row for row in self.rows if row.source is None and row.task_id is None)

    def settings_for(self, assignment: Assignment) -> RuleSettings:
        if not self.rows:
            return DEFAULTS
        task = assignment.task
        key = (task.source, task.id if task.id in self._tasks_with_settings else None)
        found = self._kept.resolved.get(key)
        if found is None:
            found = self._kept.resolved[key] = resolve(self.rows, task.source, task.id)
        return found

    @cached_property
    def _tasks_with_settings(self) -> frozenset[int]:
        return frozenset(row.task_id for row in self.rows if row.task_id is not None)

    def facts(self, assignment: Assignment, told: tuple[Told, ...]) -> Facts:
        if self.chart.is_trial(assignment.unit_id):
            # While a unit is on trial, what was told on trial counts as told; once it is live, it does not.
            told = tuple(replace(t, audience=t.audience.removeprefix(TRIAL)) for t in told)
        return Facts(assignment, self.today, self.calendar, self.settings_for(assignment), told, self.vacant(assignment))

    def owed(self, assignment: Assignment, told: tuple[Told, ...]) -> list[Owed]:
        """What the rules owe today. The planner and each reader of the unit ask the same: the last answer about an assignment
        holds while it and what was told stand as they did."""
        owed = self._kept.owed
        known = owed.get(assignment.id)
        if known is not None and known[:2] == (assignment, told):
            return known[2]
        quiet = self._kept.quiet.get(assignment.id)
        if quiet is not None and quiet.holds(self.today, assignment, told, self.vacant(assignment)):
            return []
        if len(owed) >= _MOST_KEPT:
            owed.clear()
        things = rules.owed(self.facts(assignment, told))
        owed[assignment.id] = assignment, told, things
        return things

    def at(self, now: datetime) -> Office:
        """The same office at another instant of the same day; what was worked out about the day holds for both."""
        assert local_date(now) == self.today
        later = copy(self)
        later.__dict__["now"] = now
        return later

    def next_look(self, assignment: Assignment, told: tuple[Told, ...]) -> date | None:
        """When something may be owed about an assignment about which nothing is owed today."""
        facts = self.facts(assignment, told)
        day = rules.next_look(facts)
        quiet = self._kept.quiet
        if len(quiet) >= _MOST_KEPT:
            quiet.clear()
        quiet[assignment.id] = _Quiet(self.today, day or date.max, assignment, told, facts.vacant)
        return day

    @property
    def is_first_day_of_week(self) -> bool:
        """The week's first working day: the day of the groups' list and the heads' week."""
        monday = self.today - timedelta(days=self.today.weekday())
        return self.calendar.on_or_after(monday) == self.today

    def unit(self, unit_id: int) -> Unit:
        return self.chart.units[unit_id]

    def name_of(self, person_id: int | None) -> str | None:
        person = self.chart.people.get(person_id) if person_id is not None else None
        return None if person is None else person.name

    def candidates(self, audience: Audience, assignment: Assignment) -> tuple[int, ...]:
        """The people who stand for an audience, best first."""
        match audience:
            case Audience.RESPONSIBLE:
                return self.chart.responsible(assignment.unit_id, assignment.person_id)
            case Audience.HEAD:
                return self.chart.holders(RoleKind.HEAD, assignment.unit_id)
            case Audience.CLERK:
                return self.chart.holders(RoleKind.CLERK)
            case Audience.LEADER:
                # Whoever is in charge of the unit; the other leaders only when that is nobody who can be told.
                in_charge = self.chart.holders(RoleKind.LEADER, assignment.unit_id)
                return tuple(dict.fromkeys((*in_charge, *self.chart.holders(RoleKind.LEADER))))
            case Audience.OFFICE:
                office = self.organisation.office_unit_id
                return self.chart.holders(RoleKind.HEAD, office) if office is not None else ()
            case Audience.GROUP:
                return ()

    def person_for(self, audience: Audience, assignment: Assignment) -> int | None:
        """Who is told: the first who can be reached; in a unit on trial the first at all, for the clerk gets it."""
        key = audience, assignment.unit_id, assignment.person_id
        told_as = self._kept.told_as
        if key not in told_as:
            people = self.candidates(audience, assignment)
            if self.chart.is_trial(assignment.unit_id):
                told_as[key] = people[0] if people else None
            else:
                told_as[key] = self.chart.first_reachable(people)
        return told_as[key]

    def head_of(self, unit_id: int) -> int | None:
        """Who is told as head of a unit: the first who can be reached; of a unit on trial the first at all."""
        heads = self.chart.holders(RoleKind.HEAD, unit_id)
        if self.chart.is_trial(unit_id):
            return heads[0] if heads else None
        return self.chart.first_reachable(heads)

    def headed_by(self, person_id: int) -> tuple[int, ...]:
        """The units of which the person is told as their head."""
        headed = self._kept.headed
        if not headed:
            for unit_id in self.chart.units:
                head = self.head_of(unit_id)
                if head is not None:
                    headed[head] = (*headed.get(head, ()), unit_id)
        return headed.get(person_id, ())

    def holds_back(self, person_id: int, assignment: Assignment, thing: Owed) -> bool:
        """Whether a thing owed to a person waits because the person chose so; never what is late, nor on trial."""
        mine = self.preferences.get(person_id)
        if mine is None or self.chart.is_trial(assignment.unit_id):
            return False
        return mine.hold_back(thing, assignment.task.id, self.today, first_day_of_week=self.is_first_day_of_week)

    def vacant(self, assignment: Assignment) -> frozenset[Audience]:
        """Audiences for whom nobody can be told. The head of the office unit hears of a task of that unit as its head."""
        key = assignment.unit_id, assignment.person_id
        vacant = self._kept.vacant
        if key not in vacant:
            told = {audience: self.person_for(audience, assignment) for audience in _LADDER}
            empty = {audience for audience, person_id in told.items() if person_id is None}
            if told[Audience.OFFICE] == told[Audience.HEAD]:
                empty.add(Audience.OFFICE)
            vacant[key] = frozenset(empty)
        return vacant[key]

    def two_working_days_ago(self) -> datetime:
        return self.two_working_days_before(self.now)

    def two_working_days_before(self, instant: datetime) -> datetime:
        day = local_date(instant)
        return instant - timedelta(days=(day - self.calendar.add(day, -2)).days)


def recipient_of(person_id: int, *, trial: bool) -> str:
    """Who a ledger row is for. On trial it is a row of its own: a person may work in a unit on trial and in a live one."""
    return f"{TRIAL}{person_id}" if trial else f"person:{person_id}"


@dataclass(frozen=True, slots=True)
class _Kept:
    stamp: int
    office: Office


_kept: WeakKeyDictionary[Any, dict[int, _Kept]] = WeakKeyDictionary()
"""What was read last, by store and organisation. A stamp in the store says when it has to be read again, so that every
process sees every change in its next transaction."""


async def load(connection: Connection, organisation_id: int, now: datetime) -> Office:
    """The office at an instant; read anew only when its chart, calendar or settings have changed, or the day has."""
    today = local_date(now)
    stamp = await db.organisations.stamp(connection, organisation_id)
    by_id = _kept.setdefault(store_of(connection), {})
    kept = by_id.get(organisation_id)
    if kept is None or kept.stamp != stamp:
        calendar, rows = await db.days.calendar(connection, organisation_id), await db.settings.rows(connection, organisation_id)
        preferences = await db.preferences.all_of(connection, organisation_id)
    else:
        calendar, rows, preferences = kept.office.calendar, kept.office.rows, kept.office.preferences
    if kept is None or kept.stamp != stamp or kept.office.today != today:
        with garbage.undisturbed():
            chart = await db.chart.load(connection, organisation_id, today)
        office = Office(now, today, chart, calendar, rows, preferences)
        if kept is not None and kept.stamp == stamp:
            office.keep_quiet_as(kept.office)
        kept = by_id[organisation_id] = _Kept(stamp, office)
        if len(chart.people) > _LARGE:
            garbage.put_out_of_sight()
    return kept.office.at(now)
