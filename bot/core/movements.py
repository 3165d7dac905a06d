"""What happened to tasks between two moments: the identity every period report stands on.

    kỳ trước chuyển sang + giao mới (+ nhận chuyển đến + mở lại) = hoàn thành + dừng, thu hồi (+ chuyển đi) + đang thực hiện

The store counts pairs (where a task stood before, where it stands after); everything here follows from these counts, so
the identity holds by construction. The office is counted in tasks, a unit in its lead assignments ("lượt giao").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.core.buckets import DONE, Bucket
from bot.core.figures import Buckets, Figures, of_counts
from bot.core.organisation import Unit
from bot.core.periods import Period
from bot.core.task import Source, State

Stand = Bucket | State | None
"""Where something stands at a moment: a bucket, State.WITHDRAWN, or None while it is not in the register."""


@dataclass(frozen=True, slots=True)
class TaskChange:
    source: Source
    before: Stand
    after: Stand
    how_many: int = 1


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A lead assignment; the unit is None while it is nobody's lead."""

    unit_before: int | None
    before: Stand
    unit_after: int | None
    after: Stand
    how_many: int = 1


_NOTHING = Buckets()


@dataclass(frozen=True, slots=True)
class Movement:
    """`stand`: where those counted in the period stand at its end: finished in the period, or unfinished."""

    opening: int = 0
    new: int = 0
    received: int = 0
    reopened: int = 0
    withdrawn: int = 0
    handed_over: int = 0
    stand: Buckets = _NOTHING

    @property
    def total(self) -> int:
        """Everything that was to be done in the period."""
        return self.opening + self.new + self.received + self.reopened

    @property
    def done(self) -> int:
        return self.stand.done

    @property
    def closing(self) -> int:
        return self.stand.unfinished

    @property
    def holds(self) -> bool:
        return self.total == self.done + self.withdrawn + self.handed_over + self.closing

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Movement:
        return cls(**{**stored, "stand": Buckets(**stored["stand"])})


@dataclass(frozen=True, slots=True)
class SourceMovement:
    source: Source
    movement: Movement


@dataclass(frozen=True, slots=True)
class UnitMovement:
    unit_id: int
    name: str
    short_name: str
    movement: Movement


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """A period: what happened in it, and where everything stood at its end."""

    period: Period
    movement: Movement
    by_source: tuple[SourceMovement, ...]
    by_unit: tuple[UnitMovement, ...]
    end: Figures


class _Tally:
    """A movement being counted."""

    def __init__(self) -> None:
        self.counts: defaultdict[str, int] = defaultdict(int)
        self.stand: defaultdict[Bucket, int] = defaultdict(int)

    def add(self, name: str, how_many: int) -> None:
        self.counts[name] += how_many

    def ends(self, after: Stand, how_many: int) -> None:
        if isinstance(after, Bucket):
            self.stand[after] += how_many
        else:
            # Withdrawn, or taken out of the register with its registration.
            self.counts["withdrawn"] += how_many

    def movement(self) -> Movement:
        return Movement(**self.counts, stand=of_counts(self.stand))


def _is_unfinished(stand: Stand) -> bool:
    return isinstance(stand, Bucket) and stand not in DONE


def _is_settled_as(before: Stand, after: Stand) -> bool:
    """Finished before and the same way after: nothing of it belongs to the period."""
    if before in DONE:
        return after in DONE
    return before is State.WITHDRAWN and after in (State.WITHDRAWN, None)


def of_tasks(changes: Iterable[TaskChange]) -> tuple[Movement, tuple[SourceMovement, ...]]:
    """The office's movement, and each source's."""
    total = _Tally()
    by_source: defaultdict[Source, _Tally] = defaultdict(_Tally)
    for change in changes:
        if change.before is None and change.after is None:
            continue
        if _is_settled_as(change.before, change.after):
            continue
        name = "opening" if _is_unfinished(change.before) else "new" if change.before is None else "reopened"
        for tally in (total, by_source[change.source]):
            tally.add(name, change.how_many)
            tally.ends(change.after, change.how_many)
    return total.movement(), tuple(SourceMovement(source, by_source[source].movement()) for source in Source if source in by_source)


def of_units(changes: Iterable[UnitChange], units: Sequence[Unit]) -> tuple[UnitMovement, ...]:
    """Each unit's movement, in the order of the units; only units that had something to do."""
    tallies: defaultdict[int, _Tally] = defaultdict(_Tally)
    for change in changes:
        _count_unit(change, tallies)
    lines = ((unit, tallies[unit.id].movement()) for unit in units if unit.id in tallies)
    return tuple(UnitMovement(unit.id, unit.name, unit.short_name, movement) for unit, movement in lines if movement.total)


def _count_unit(change: UnitChange, tallies: defaultdict[int, _Tally]) -> None:
    before, after, how_many = change.before, change.after, change.how_many
    if change.unit_before is not None and change.unit_before == change.unit_after:
        if not _is_settled_as(before, after):
            tally = tallies[change.unit_after]
            tally.add("opening" if _is_unfinished(before) else "reopened", how_many)
            tally.ends(after, how_many)
        return
    if change.unit_before is not None and _is_unfinished(before):
        tally = tallies[change.unit_before]
        tally.add("opening", how_many)
        if after is None:
            tally.ends(after, how_many)
        else:
            tally.add("handed_over", how_many)
    if change.unit_after is not None and after is not None:
        if change.unit_before is not None and _is_settled_as(before, after):
            # What was finished elsewhere before is nobody's work of this period.
            return
        tally = tallies[change.unit_after]
        tally.add("new" if before is None else "received", how_many)
        tally.ends(after, how_many)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """How a closed period would come out by what is known today: tasks that stand elsewhere, and the difference by line."""

    tasks: int = 0
    done: int = 0
    overdue: int = 0
    total: int = 0

    def __bool__(self) -> bool:
        return self.tasks > 0


def adjustment(changes: Iterable[TaskChange]) -> Adjustment:
    """`before`: as closed; `after`: as known today, both at the end of the period."""
    tasks = done = overdue = total = 0
    for change in changes:
        if change.before == change.after or {change.before, change.after} <= {None, State.WITHDRAWN}:
            continue
        tasks += change.how_many
        done += change.how_many * ((change.after in DONE) - (change.before in DONE))
        overdue += change.how_many * ((change.after is Bucket.OPEN_OVERDUE) - (change.before is Bucket.OPEN_OVERDUE))
        total += change.how_many * (isinstance(change.after, Bucket) - isinstance(change.before, Bucket))
    return Adjustment(tasks, done, overdue, total)
