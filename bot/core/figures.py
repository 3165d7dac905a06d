"""The figures of one organisation, or of some of its units, at the end of one day.

Office totals count tasks, each in the bucket of its worst lead; a unit's line counts its lead assignments ("lượt giao"),
so the lines add up to more than the total wherever a task went to several units. Support has its own column.
`count` is the specification: the store computes the same in one statement (`db/figures.py`), and a test holds both
together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import date, timedelta
from typing import Any

from bot.core.buckets import (
    BEST_TO_WORST,
    DUE_SOON_DAYS,
    RANK,
    SILENT_MONTHS,
    Bucket,
    bucket_of,
    by_original,
    is_awaiting,
    is_due_soon,
    is_taken_over,
    silent_if_heard_by,
    soon_until,
    worst,
)
from bot.core.calendar import Calendar
from bot.core.organisation import Unit
from bot.core.task import Assignment, Part, Source

UNHEARD_DAYS = 30


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What a figure is judged by: the day, and the office's calendar and settings as they were known on that day."""

    day: date
    calendar: Calendar
    silent_months: int = SILENT_MONTHS
    due_soon: int = DUE_SOON_DAYS
    original: Mapping[date, date] | None = None
    """None: by the deadline that holds. Otherwise by the one given first: those of these that are days off, each with the
    working day it ends on (what the store needs of the calendar)."""

    @property
    def soon_until(self) -> date:
        return soon_until(self.day, self.calendar, self.due_soon)

    @property
    def silent_if_heard_by(self) -> date:
        return silent_if_heard_by(self.day, self.silent_months)

    @property
    def unheard_if_heard_by(self) -> date:
        """Nothing heard in the thirty days that end on the day."""
        return self.day - timedelta(days=UNHEARD_DAYS)


@dataclass(frozen=True, slots=True)
class Buckets:
    """How many stand in each bucket."""

    done_on_time: int = 0
    done_late: int = 0
    done_undated: int = 0
    open_in_time: int = 0
    open_overdue: int = 0
    undated_reported: int = 0
    undated_silent: int = 0

    @property
    def total(self) -> int:
        return self.done + self.unfinished

    @property
    def done(self) -> int:
        return self.done_on_time + self.done_late + self.done_undated

    @property
    def unfinished(self) -> int:
        return self.open_in_time + self.open_overdue + self.undated

    @property
    def undated(self) -> int:
        return self.undated_reported + self.undated_silent

    @property
    def came_due(self) -> int:
        """The whole of rate (b), done/(done + late and not done); rate (a) is done/total."""
        return self.done + self.open_overdue

    def to_json(self) -> dict[str, int]:
        return {bucket.value: getattr(self, bucket.value) for bucket in Bucket}


def of_counts(counts: Mapping[Bucket, int]) -> Buckets:
    return Buckets(**{bucket.value: counts.get(bucket, 0) for bucket in Bucket})


def add(parts: Iterable[Buckets]) -> Buckets:
    together = list(parts)
    return Buckets(**{bucket.value: sum(getattr(part, bucket.value) for part in together) for bucket in Bucket})


@dataclass(frozen=True, slots=True)
class OfWhich:
    """Sub-lines: each says how many of each bucket they are, so that a line is never printed under the wrong bucket."""

    due_soon: Buckets = Buckets()
    awaiting_confirmation: Buckets = Buckets()
    """No lead is at work any more, and at least one waits for the office's confirmation."""
    standing: Buckets = Buckets()
    """"thường xuyên", not finished."""
    taken_over: Buckets = Buckets()
    """Late or silent since before this register was kept."""

    def to_json(self) -> dict[str, int]:
        return {line.name: getattr(self, line.name).total for line in fields(self)}


@dataclass(frozen=True, slots=True)
class SourceFigures:
    source: Source
    buckets: Buckets
    standing: int = 0
    """Of the unfinished ones: "thường xuyên"."""

    def to_json(self) -> dict[str, Any]:
        return {
            "source": self.source.value,
            "total": self.buckets.total,
            "done": self.buckets.done,
            "buckets": self.buckets.to_json(),
            "standing": self.standing,
        }


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """Lead assignments of one unit ("lượt giao"), and how many it supports."""

    unit_id: int
    name: str
    short_name: str
    buckets: Buckets
    support: int

    def to_json(self) -> dict[str, Any]:
        return {
            "unit": self.name,
            "total": self.buckets.total,
            "done": self.buckets.done,
            "buckets": self.buckets.to_json(),
            "support": self.support,
        }


@dataclass(frozen=True, slots=True)
class Figures:
    """`as_of`: the end of this day, by what was recorded by then. `silent_months`: what "silent" meant on it."""

    as_of: date
    buckets: Buckets = Buckets()
    of_which: OfWhich = OfWhich()
    withdrawn: int = 0
    """Tasks of which every lead was withdrawn: beside the total, not in it."""
    unheard: int = 0
    """Tasks somebody is at work on, of which nothing was heard for thirty days."""
    by_source: tuple[SourceFigures, ...] = ()
    """In the order of `Source`; only sources that have a task."""
    by_unit: tuple[UnitFigures, ...] = ()
    """In the order of the units; only units that lead or support something."""
    silent_months: int = SILENT_MONTHS
    unheard_standing: int = 0
    """Of the unheard those that are reported on once a month, with the month's report."""

    @property
    def total(self) -> int:
        return self.buckets.total

    @property
    def done(self) -> int:
        return self.buckets.done

    def of_source(self, code: str) -> SourceFigures:
        """The line of one source; zeros when it has no task."""
        source = Source(code)
        return next((line for line in self.by_source if line.source is source), SourceFigures(source, Buckets()))

    def of_units(self, units: Sequence[int]) -> tuple[UnitFigures, ...]:
        return tuple(line for line in self.by_unit if line.unit_id in units)

    def to_json(self) -> dict[str, Any]:
        """What `summary --json` prints."""
        return {
            "as_of": self.as_of.isoformat(),
            "total": self.total,
            "done": self.done,
            "withdrawn": self.withdrawn,
            "buckets": self.buckets.to_json(),
            "of_which": self.of_which.to_json(),
            "by_source": [line.to_json() for line in self.by_source],
            "by_unit": [line.to_json() for line in self.by_unit],
        }

    def to_stored(self) -> dict[str, Any]:
        """Everything, as a closed period keeps it; `from_stored` gives the same value back."""
        return {
            **asdict(self),
            "as_of": self.as_of.isoformat(),
            "by_source": [{**asdict(line), "source": line.source.value} for line in self.by_source],
        }

    @classmethod
    def from_stored(cls, stored: dict[str, Any]) -> Figures:
        sources = (SourceFigures(Source(s["source"]), Buckets(**s["buckets"]), s["standing"]) for s in stored["by_source"])
        units = (UnitFigures(**{**u, "buckets": Buckets(**u["buckets"])}) for u in stored["by_unit"])
        return cls(
            as_of=date.fromisoformat(stored["as_of"]),
            buckets=Buckets(**stored["buckets"]),
            of_which=OfWhich(**{name: Buckets(**counts) for name, counts in stored["of_which"].items()}),
            withdrawn=stored["withdrawn"],
            unheard=stored["unheard"],
            unheard_standing=stored.get("unheard_standing", 0),
            by_source=tuple(sources),
            by_unit=tuple(units),
            silent_months=stored["silent_months"],
        )


@dataclass(slots=True)
class Tally:
    """Tasks being added up."""

    total: Counter[Bucket] = field(default_factory=Counter)
    by_source: defaultdict[Source, Counter[Bucket]] = field(default_factory=lambda: defaultdict(Counter))
    standing: Counter[Source] = field(default_factory=Counter)
    of_which: dict[str, Counter[Bucket]] = field(default_factory=lambda: {line.name: Counter() for line in fields(OfWhich)})
    withdrawn: int = 0
    unheard: int = 0
    unheard_standing: int = 0

    def figures(self, yardstick: Yardstick, by_unit: Iterable[UnitFigures]) -> Figures:
        return Figures(
            as_of=yardstick.day,
            buckets=of_counts(self.total),
            of_which=OfWhich(**{name: of_counts(counts) for name, counts in self.of_which.items()}),
            withdrawn=self.withdrawn,
            unheard=self.unheard,
            unheard_standing=self.unheard_standing,
            by_source=tuple(
                SourceFigures(source, of_counts(self.by_source[source]), self.standing[source])
                for source in Source
                if source in self.by_source
            ),
            by_unit=tuple(by_unit),
            silent_months=yardstick.silent_months,
        )


def count(assignments: Iterable[Assignment], yardstick: Yardstick, units: Sequence[Unit]) -> Figures:
    """The figures of these assignments as they stood on the day. `units` name the lines and give their order."""
    given = list(assignments) if yardstick.original is None else [by_original(a, yardstick.calendar) for a in assignments]
    tally = Tally()
    for of_task in _by_task(given):
        task = of_task[0].task
        bucket = worst(_bucket(lead, yardstick) for lead in of_task)
        if bucket is None:
            tally.withdrawn += 1
            continue
        tally.total[bucket] += 1
        tally.by_source[task.source][bucket] += 1
        if is_unheard(of_task, yardstick):
            tally.unheard += 1
            tally.unheard_standing += task.standing
        for name in _sub_lines(of_task, bucket, yardstick):
            tally.of_which[name][bucket] += 1
            tally.standing[task.source] += name == "standing"
    return tally.figures(yardstick, (line for unit in units if (line := _unit_line(unit, given, yardstick)) is not None))


def _by_task(assignments: Iterable[Assignment]) -> Iterable[list[Assignment]]:
    """The lead assignments, those of one task together."""
    leads: defaultdict[int, list[Assignment]] = defaultdict(list)
    for assignment in assignments:
        if assignment.part is Part.LEAD:
            leads[assignment.task.id].append(assignment)
    return leads.values()


def unheard_numbers(assignments: Iterable[Assignment], yardstick: Yardstick) -> tuple[int, ...]:
    """The numbers of the tasks that `count` counts as unheard."""
    return tuple(sorted({of_task[0].task.number for of_task in _by_task(assignments) if is_unheard(of_task, yardstick)}))


def numbers_to_move(assignments: Iterable[Assignment], day: date) -> tuple[int, ...]:
    """The numbers of the tasks at work only with units from which the office agreed, by the day, to take them."""
    at_work = [[a for a in of_task if a.is_open] for of_task in _by_task(assignments)]
    return tuple(sorted({of_task[0].task.number for of_task in at_work if of_task and all(a.is_to_move(day) for a in of_task)}))


def _bucket(assignment: Assignment, yardstick: Yardstick) -> Bucket | None:
    return bucket_of(assignment, yardstick.day, yardstick.silent_months)


def _sub_lines(leads: Sequence[Assignment], bucket: Bucket, yardstick: Yardstick) -> Iterable[str]:
    """The sub-lines a task is counted in. Only leads that put the task into its bucket make it due soon or taken over."""
    worst_leads = [lead for lead in leads if _bucket(lead, yardstick) is bucket]
    if any(is_due_soon(lead, yardstick.day, yardstick.calendar, yardstick.due_soon) for lead in worst_leads):
        yield "due_soon"
    if any(map(is_awaiting, leads)) and not any(lead.is_open for lead in leads):
        yield "awaiting_confirmation"
    if leads[0].task.standing and RANK[bucket] > RANK[Bucket.DONE_LATE]:
        yield "standing"
    if any(is_taken_over(lead, bucket) for lead in worst_leads):
        yield "taken_over"


def is_unheard(leads: Sequence[Assignment], yardstick: Yardstick) -> bool:
    """Somebody is at work, and no lead has been given the task or reported on it for thirty days."""
    counted = [lead for lead in leads if _bucket(lead, yardstick) is not None]
    return any(lead.is_open for lead in counted) and all(lead.last_heard_on <= yardstick.unheard_if_heard_by for lead in counted)


def _unit_line(unit: Unit, assignments: Iterable[Assignment], yardstick: Yardstick) -> UnitFigures | None:
    counts: Counter[Bucket] = Counter()
    support = 0
    for assignment in assignments:
        bucket = _bucket(assignment, yardstick)
        if assignment.unit_id != unit.id or bucket is None:
            continue
        if assignment.part is Part.LEAD:
            counts[bucket] += 1
        else:
            support += 1
    if not counts and not support:
        return None
    return UnitFigures(unit.id, unit.name, unit.short_name, of_counts(counts), support)


def by_rank(rank: int) -> Bucket:
    """The bucket of a rank as the store computes it."""
    return BEST_TO_WORST[rank]
