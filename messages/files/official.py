"""The official report and the đôn đốc letter as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.core.buckets import Bucket
from bot.core.figures import Buckets
from bot.core.movements import Adjustment, PeriodFigures
from bot.core.organisation import Unit
from bot.core.task import Source


@dataclass(frozen=True, slots=True)
class Letterhead:
    organisation: str
    parent: str | None
    code: str
    office: str
    """The unit that reports: Văn phòng."""
    office_code: str
    signer: str | None


@dataclass(frozen=True, slots=True)
class SaidPart:
    """What one of several units that lead a task said last, as a paper prints it; `typed`: as the unit wrote it, where that is not so.
    `blocked`, `promised_on`: what the register knows of it, where the words are not printed."""

    unit: str
    said: str | None
    percent: int | None
    said_on: date | None = None
    typed: str | None = None
    blocked: bool = False
    promised_on: date | None = None
    percent_on: date | None = None
    """The day of the percentage, where it was said before these words."""


@dataclass(frozen=True, slots=True)
class ListedTask:
    """A row of Biểu 2 or 3: one task, with the units whose part is late or silent."""

    number: int
    content: str
    document: str
    leads: tuple[str, ...]
    supports: tuple[str, ...]
    due: date | None
    days_late: int
    assigned_on: date
    reported_on: date | None
    percent: int | None
    said: str | None
    request: str | None
    """The kind of an open request."""
    request_until: date | None = None
    percent_on: date | None = None
    """The day of the percentage, where it was said before these words."""
    submitted_on: date | None = None
    """Reported as done on this day, and not confirmed yet."""
    before: bool = False
    """The paper says "trước ngày"."""
    extended_to: date | None = None
    """The last day, when it is later than the day that is printed: days late are counted after it."""
    is_supplement: bool = False
    """These days were given for a supplement: the deadline itself has not moved."""
    supplement: str | None = None
    """Reported as done, and asked to add this."""
    parts: tuple[SaidPart, ...] = ()
    """What each unit said, where several lead it: one's words are not the others'."""
    said_on: date | None = None
    led_by: int = 0
    """How many units lead the task, those of which nothing is listed among them."""
    typed: str | None = None
    """The unit's words as it wrote them, where a paper does not print them so: `said` is then what it prints, None for nothing."""
    blocked: bool = False
    promised_on: date | None = None
    agreed: tuple[str, date] | None = None
    """A later day a leader agreed to, that waits for a paper from above, behind the kind of the request."""
    given_up_on: date | None = None
    """The office agreed on this day that it goes to another unit, and has not given it to one."""


@dataclass(frozen=True, slots=True)
class AdjustedTask:
    """A task that stands elsewhere by what is known since the closing; None: it was not counted, or is not any more."""

    number: int
    leads: tuple[str, ...]
    before: Bucket | None
    after: Bucket | None


@dataclass(frozen=True, slots=True)
class SourceLine:
    """`entered`: finished ones that were entered upstream; None where nothing is entered anywhere."""

    source: Source
    buckets: Buckets
    entered: int | None = None


@dataclass(frozen=True, slots=True)
class WorkFiles:
    """How many of the finished have their work file."""

    made: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Chased:
    """What was sent and heard in the period."""

    reminders: int = 0
    overdue: int = 0
    silent: int = 0
    reports: int = 0


@dataclass(frozen=True, slots=True)
class OfficialReport:
    letterhead: Letterhead
    figures: PeriodFigures
    closed_at: datetime | None
    adjusted: Adjustment | None
    units: Sequence[Unit]
    sources: Sequence[SourceLine]
    overdue: Sequence[ListedTask]
    silent: Sequence[ListedTask]
    upcoming: Sequence[ListedTask]
    blocked: Sequence[ListedTask]
    chased: Chased
    work_files: WorkFiles
    work_files_by_unit: dict[int, WorkFiles]
    answer_by: date
    """Letters: the day by which units answer."""
    kept_since: date
    """The register is kept from this day on: what was finished before has no work file here."""
    due_soon: int
    """Working days within which a deadline is near."""
    counted_at: datetime | None = None
    """The figures are of this instant, before the end of their last day; None: that day was over."""
    adjusted_tasks: Sequence[AdjustedTask] = ()
    unheard: Sequence[int] = ()
    """The tasks of which nothing was heard for thirty days."""
    to_move: Sequence[int] = ()
    """The tasks at work only with units from which the office agreed to take them: whoever is silent there need not speak."""
    due_on_last: Sequence[int] = ()
    """Tasks in time, and still open, whose last day is the period's own."""
    due_soon_supplements: int = 0
    """Of the tasks whose day is near: those due before that were reported as done and have days for a supplement."""


def reworded(report: OfficialReport) -> list[tuple[int, str, str, str | None]]:
    """The words of units that the lists and the obstacles do not print as they were typed: number, unit, words, and what is printed (None:
    nothing of them); each once, in the order of the numbers."""
    found: dict[tuple[int, str], tuple[str, str | None]] = {}
    for task in (*report.overdue, *report.silent, *report.blocked):
        parts = task.parts or tuple(SaidPart(unit, task.said, None, typed=task.typed) for unit in task.leads[:1])
        found |= {(task.number, part.unit): (part.typed, part.said) for part in parts if part.typed}
    return sorted((number, unit, typed, said) for (number, unit), (typed, said) in found.items())
