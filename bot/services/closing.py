"""Chốt: the clerk closes a period, and its figures print for ever as they stood then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import db.assignments
import db.closings
import db.versions
from bot.core.cause import Cause
from bot.core.clock import end_of_day, local_date
from bot.core.errors import UserError
from bot.core.figures import numbers_to_move, unheard_numbers
from bot.core.periods import Asked, Period, PeriodKind
from bot.core.published import SetBeside
from bot.core.task import UNFINISHED, Part, State
from bot.services import closed_figures, evidence, marking, monthly_asking, periods, publishing, transferring
from bot.services import office as offices
from bot.services.office import Office
from bot.services.periods import PeriodReport
from bot.services.summarise import figures_of, yardstick_of
from db.session import Connection

THE_MONTH = Asked(PeriodKind.MONTH)


@dataclass(frozen=True, slots=True)
class Doubts:
    """What the clerk should settle before closing, by task number."""

    without_file: tuple[int, ...]
    """Reported as finished, without the file their source needs."""
    not_upstream: tuple[int, ...]
    """Finished here, not entered in the city's system."""
    differing: tuple[int, ...]
    """The city's system said something else of them when it was last compared."""
    unheard: tuple[int, ...]
    """Nothing was heard of them for thirty days; not what waits for the office itself to name another unit."""
    awaiting: int
    """Reported as finished, not confirmed."""

    reworded: tuple[tuple[int, str, str, str | None], ...] = ()
    """What Biểu 2, Biểu 3 and the obstacles do not print as the unit wrote it: the number, the unit, its words, and what is printed of them
    (None: nothing)."""

    published: tuple[SetBeside, ...] = ()
    """What the office published of a day of the period, where the register says something else."""

    to_move: tuple[tuple[int, str, date], ...] = ()
    """Agreed to go to another unit, and not given to one yet: the number, the unit that has it, and since when."""

    units_may_report: bool = False
    """It is the day by which the units are asked for the month's report, before the hour they were given, and one has not sent it."""

    def __bool__(self) -> bool:
        numbers = self.without_file or self.not_upstream or self.differing or self.reworded
        return bool(self.units_may_report or numbers or self.unheard or self.to_move or self.awaiting or self.published)


async def close(connection: Connection, organisation_id: int, asked: Asked, cause: Cause) -> PeriodReport:
    """Close a period on its last day or later, by what is known now.

    Raises UserError: "closing_early" while it is still running, "closed_already" when it has been closed, and those of
    `periods.resolve`.
    """
    of = await periods.resolve(connection, organisation_id, asked, now=cause.at)
    if not of.is_whole:
        raise UserError("closing_early", period=of)
    stored = await db.closings.of_days(connection, organisation_id, of.first, of.last)
    if stored is not None:
        raise UserError("closed_already", period=of, closed_at=stored.closed_at)
    figures = await periods.count(connection, organisation_id, of, cause.at)
    await db.closings.add(connection, organisation_id, of, closed_figures.to_json(figures), cause)
    return PeriodReport(figures, cause.at, cause.at)


async def to_close(connection: Connection, organisation_id: int, cause: Cause) -> Period:
    """The month that "chốt" alone means: the latest that has ended (today included) and was not closed, else the present one."""
    present = await periods.resolve(connection, organisation_id, THE_MONTH, now=cause.at)
    if present.is_whole:
        return present
    before = await periods.resolve(connection, organisation_id, Asked(PeriodKind.MONTH, back=1), now=cause.at)
    closed = await db.closings.of_days(connection, organisation_id, before.first, before.last)
    began_later = not await db.versions.any_by(connection, organisation_id, end_of_day(before.last))
    return present if closed is not None or began_later else before


async def doubts(connection: Connection, organisation_id: int, of: Period, cause: Cause) -> Doubts:
    """What is doubtful about a period's figures now."""
    figures = await figures_of(connection, organisation_id, min(of.last, local_date(cause.at)), now=cause.at)
    running = await db.assignments.find(connection, organisation_id, db.assignments.in_state(*UNFINISHED))
    leads = [a for a in running if a.part is Part.LEAD]
    # What was reported after the period's last day belongs to the next one.
    submitted = [a for a in leads if a.state is State.SUBMITTED and (a.said_on is None or a.said_on <= figures.as_of)]
    office = await offices.load(connection, organisation_id, cause.at)
    lacking = await evidence.missing(connection, office, submitted)
    return Doubts(
        without_file=tuple(sorted({a.task.number for a in submitted if a.id in lacking})),
        not_upstream=await marking.to_enter(connection, organisation_id),
        differing=await marking.differing(connection, organisation_id),
        unheard=await _unheard(connection, organisation_id, figures.as_of),
        awaiting=figures.of_which.awaiting_confirmation.total,
        reworded=await _reworded(connection, organisation_id, of, cause.at),
        published=await publishing.differing(connection, organisation_id, of, cause.at),
        to_move=tuple(one for one in await transferring.to_move(connection, office) if one[2] <= figures.as_of),
        units_may_report=of.last >= office.today and await _one_may_report(connection, office),
    )


async def _one_may_report(connection: Connection, office: Office) -> bool:
    asked = await monthly_asking.standing(connection, office)
    return asked is not None and bool(asked.missing) and asked.asking.may_still_come(office.now)


async def _unheard(connection: Connection, organisation_id: int, day: date) -> tuple[int, ...]:
    """As the figures of the day count them, but those that wait for the office itself."""
    known = end_of_day(day)
    yardstick = await yardstick_of(connection, organisation_id, day, known)
    stood = await db.assignments.find(connection, organisation_id, known=known)
    moving = numbers_to_move(stood, day)
    return tuple(number for number in unheard_numbers(stood, yardstick) if number not in moving)


async def _reworded(
    connection: Connection, organisation_id: int, of: Period, now: datetime
) -> tuple[tuple[int, str, str, str | None], ...]:
    """What the report of the period prints in other words than the unit's, or not at all, until the clerk writes it anew."""
    from bot.services import drafting  # A period is closed once a month.
    from messages.files.official import reworded

    report = await drafting.draft(connection, organisation_id, of, now=now)
    return tuple(reworded(report))
