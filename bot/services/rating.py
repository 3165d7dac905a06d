"""What yearly rating asks: per unit and per person, how much was given, finished and late, with the reasons that were told.

Counts, no scores: rating people is the office's act (domain: a basis for "đánh giá, xếp loại", never the rating itself).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import db.chart
import db.organisations
import db.reports
from bot.core.buckets import Bucket, bucket_of, last_day_of
from bot.core.clock import end_of_day
from bot.core.figures import Buckets, of_counts
from bot.core.periods import Period
from bot.core.task import Assignment, Part
from bot.services import drafting, periods
from bot.services.summarise import yardstick_of
from db.session import Connection


@dataclass(frozen=True, slots=True)
class LateLine:
    """One assignment that was late: finished late, or still open. `reasons`: what the unit told about it, oldest first."""

    unit: str
    person: str | None
    number: int
    content: str
    due: date | None
    done_on: date | None
    days: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RatedLine:
    """`person` None: the unit as a whole. `support`: assignments in which it only helped."""

    unit: str
    person: str | None
    buckets: Buckets
    support: int = 0


@dataclass(frozen=True, slots=True)
class Rating:
    organisation: str
    period: Period
    lines: tuple[RatedLine, ...]
    late: tuple[LateLine, ...]


async def rate(connection: Connection, organisation_id: int, of: Period, *, now: datetime) -> Rating:
    """Everything that was to be done in a period, by unit and by the person it was given to by name."""
    known = (await periods.report_of(connection, organisation_id, of, now=now)).known
    yardstick = await yardstick_of(connection, organisation_id, of.last, known)
    every = [a for a in await drafting.stood(connection, organisation_id, of.last, known) if _belongs(a, of)]
    chart = await db.chart.load(connection, organisation_id, of.last)
    names = {unit.id: unit.name for unit in chart.units.values()}

    def bucket(a: Assignment) -> Bucket | None:
        return bucket_of(a, yardstick.day, yardstick.silent_months)

    lines: list[RatedLine] = []
    for unit in chart.units.values():
        own = [a for a in every if a.unit_id == unit.id]
        if not own:
            continue
        lines.append(_line(unit.name, None, own, bucket))
        people = {a.person_id for a in own if a.person_id is not None}
        for person_id in sorted(people, key=lambda person_id: chart.people[person_id].name):
            lines.append(_line(unit.name, chart.people[person_id].name, [a for a in own if a.person_id == person_id], bucket))
    late = [a for a in every if a.part is Part.LEAD and bucket(a) in (Bucket.DONE_LATE, Bucket.OPEN_OVERDUE)]
    reasons = await db.reports.reasons(connection, organisation_id, [a.id for a in late], min(known, end_of_day(of.last)))
    organisation = await db.organisations.get(connection, organisation_id)
    return Rating(
        organisation.name, of, tuple(lines), tuple(_late(late, of, names, reasons, {p.id: p.name for p in chart.people.values()}))
    )


def _belongs(a: Assignment, of: Period) -> bool:
    """It was to be done in the period: given by its end, and not finished before it began."""
    return a.assigned_on <= of.last and (a.done_on is None or a.done_on >= of.first)


def _line(unit: str, person: str | None, own: Sequence[Assignment], bucket: Callable[[Assignment], Bucket | None]) -> RatedLine:
    counts: dict[Bucket, int] = {}
    support = 0
    for a in own:
        stand = bucket(a)
        if stand is None:
            continue
        if a.part is Part.LEAD:
            counts[stand] = counts.get(stand, 0) + 1
        else:
            support += 1
    return RatedLine(unit, person, of_counts(counts), support)


def _late(
    late: Iterable[Assignment], of: Period, units: Mapping[int, str], reasons: Mapping[int, tuple[str, ...]], people: Mapping[int, str]
) -> Iterable[LateLine]:
    for a in sorted(late, key=lambda a: (units[a.unit_id], a.task.number)):
        last_day = last_day_of(a)
        until = a.done_on or a.submitted_on or of.last
        yield LateLine(
            unit=units[a.unit_id],
            person=people.get(a.person_id) if a.person_id is not None else None,
            number=a.task.number,
            content=a.task.content,
            due=a.due,
            done_on=a.done_on,
            days=max(0, (until - last_day).days) if last_day is not None else 0,
            reasons=reasons.get(a.id, ()),
        )


def to_excel(rating: Rating) -> bytes:
    """Two sheets: the counts by unit and person, and what was late with its reasons."""
    from messages.files import rating_sheet

    return rating_sheet.build(rating.organisation, rating.period, rating.lines, rating.late)
