"""The official report of a period: everything its text and its lists need, as it stood and was known then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import db.activity
import db.assignments
import db.chart
import db.marks
import db.organisations
import db.requests
import db.task_edits
import db.units
import db.versions
from bot.core.buckets import Bucket, bucket_of, is_finished_before, is_finished_here, last_day_of, soon_until, worst
from bot.core.changes import FROM_ABOVE
from bot.core.chart import Chart
from bot.core.clock import end_of_day
from bot.core.figures import Buckets, Yardstick, numbers_to_move, unheard_numbers
from bot.core.organisation import RoleKind
from bot.core.periods import Period
from bot.core.recall import recall
from bot.core.task import Assignment, Part, Source, State
from bot.services import periods
from bot.services.summarise import yardstick_of
from db.session import Connection
from messages.files.official import AdjustedTask, Chased, Letterhead, ListedTask, OfficialReport, SaidPart, SourceLine, WorkFiles
from messages.reading.report_words import in_report_words
from messages.wordings.lines import is_of_before, without_day, without_number

_AHEAD = timedelta(days=30)
_ANSWER_DAYS = 5
"""Working days a letter gives for the answer."""
_BLOCKED = 15
_ENDS = " .,;:"


async def draft(connection: Connection, organisation_id: int, of: Period, *, now: datetime) -> OfficialReport:
    """The report of a period. The same today and in ten years: figures, lists and counts read what was known then."""
    report = await periods.report_of(connection, organisation_id, of, now=now)
    known = report.known
    yardstick = await yardstick_of(connection, organisation_id, of.last, known)
    assignments = await stood(connection, organisation_id, of.last, known)
    chart = await db.chart.load(connection, organisation_id, of.last)
    requests = await db.requests.open_at(connection, organisation_id, known)
    agreed = await db.requests.agreed_at(connection, organisation_id, known)
    listed = _Lists(assignments, yardstick, chart, requests, agreed, await db.task_edits.printed_words(connection, organisation_id))
    upstream = await db.marks.marked(connection, organisation_id, db.marks.UPSTREAM, known)
    files = await db.marks.marked(connection, organisation_id, db.marks.WORK_FILE, known)
    finished = listed.finished()
    told = await db.activity.count(connection, organisation_id, of.first, min(known, end_of_day(of.last)))
    return OfficialReport(
        letterhead=await _letterhead(connection, organisation_id, chart),
        figures=report.figures,
        closed_at=report.closed_at,
        adjusted=report.adjusted,
        units=await db.units.all_of(connection, organisation_id),
        sources=[_source_line(line.source, line.buckets, finished, upstream) for line in report.figures.end.by_source],
        overdue=listed.in_bucket(Bucket.OPEN_OVERDUE),
        silent=listed.in_bucket(Bucket.UNDATED_SILENT),
        upcoming=listed.upcoming(of.last + _AHEAD),
        blocked=listed.blocked()[:_BLOCKED],
        chased=Chased(told.reminders, told.overdue, told.silent, told.reports),
        work_files=WorkFiles(len(files & finished.keys()), len(finished)),
        work_files_by_unit=listed.work_files_by_unit(files),
        answer_by=yardstick.calendar.add(of.last, _ANSWER_DAYS),
        kept_since=min((a.registered_on for a in assignments), default=of.first),
        due_soon=yardstick.due_soon,
        counted_at=known if known < end_of_day(of.last) and report.closed_at is None else None,
        unheard=unheard_numbers(assignments, yardstick),
        to_move=numbers_to_move(assignments, of.last),
        due_on_last=listed.due_on(of.last),
        due_soon_supplements=listed.supplements_until(soon_until(of.last, yardstick.calendar, yardstick.due_soon)),
        adjusted_tasks=listed.moved(await stood(connection, organisation_id, of.last, now)) if report.adjusted else (),
    )


async def stood(connection: Connection, organisation_id: int, day: date, known: datetime) -> list[Assignment]:
    """Every assignment as it stood at the end of a day, by what was known at an instant (`bot.core.recall`)."""
    found = await db.assignments.find(connection, organisation_id, known=known)
    end = end_of_day(day)
    if known <= end:
        return found
    was = {a.id: a for a in await db.assignments.find(connection, organisation_id, known=end)}
    later = await db.versions.written_between(connection, organisation_id, end, known)
    recalled = (recall(a, was.get(a.id), known_on=day + date.resolution if a.id in later else day, day=day) for a in found)
    return [a for a in recalled if a is not None]


async def _letterhead(connection: Connection, organisation_id: int, chart: Chart) -> Letterhead:
    organisation = await db.organisations.get(connection, organisation_id)
    parent = await db.organisations.get(connection, organisation.parent_id) if organisation.parent_id is not None else None
    office = chart.units.get(organisation.office_unit_id) if organisation.office_unit_id is not None else None
    heads = chart.holders(RoleKind.HEAD, office.id) if office is not None else ()
    return Letterhead(
        organisation=organisation.name,
        parent=parent.name if parent is not None else None,
        code=organisation.code.upper(),
        office=office.name if office is not None else organisation.name,
        office_code=office.code.upper() if office is not None else organisation.code.upper(),
        signer=chart.people[heads[0]].name if heads else None,
    )


def _source_line(source: Source, buckets: Buckets, finished: dict[int, Source], upstream: set[int]) -> SourceLine:
    entered = None
    if source is Source.NV_UBND:
        entered = buckets.done - sum(1 for task_id, of in finished.items() if of is source and task_id not in upstream)
    return SourceLine(source, buckets, entered)


@dataclass(frozen=True)
class _Asked:
    kind: str
    until: date | None


class _Lists:
    """The tasks of a moment, each with its leads and supports."""

    def __init__(
        self,
        assignments: Sequence[Assignment],
        yardstick: Yardstick,
        chart: Chart,
        requests: dict[int, tuple[str, date | None]],
        agreed: dict[int, tuple[str, date]],
        printed: dict[tuple[int, str], str],
    ) -> None:
        self._yardstick, self._chart, self._printed = yardstick, chart, printed
        self._agreed = agreed
        self._requests = {assignment_id: _Asked(*asked) for assignment_id, asked in requests.items()}
        self._leads: defaultdict[int, list[Assignment]] = defaultdict(list)
        self._supports: defaultdict[int, list[Assignment]] = defaultdict(list)
        for a in assignments:
            (self._leads if a.part is Part.LEAD else self._supports)[a.task.id].append(a)

    def _bucket(self, a: Assignment) -> Bucket | None:
        return bucket_of(a, self._yardstick.day, self._yardstick.silent_months)

    def in_bucket(self, bucket: Bucket) -> list[ListedTask]:
        """Tasks that stand in a bucket, the oldest first; as many as the figure says."""
        found = []
        for leads in self._leads.values():
            if worst(map(self._bucket, leads)) is bucket:
                found.append(self._listed([lead for lead in leads if self._bucket(lead) is bucket]))
        return sorted(found, key=lambda task: (task.due or task.reported_on or task.assigned_on, task.number))

    def upcoming(self, until: date) -> list[ListedTask]:
        """Tasks at work that fall due after the day, until another."""
        found = []
        for leads in self._leads.values():
            near = [lead for lead in leads if lead.is_open and self._yardstick.day < (last_day_of(lead) or date.min) <= until]
            if near:
                found.append(self._listed(near))
        return sorted(found, key=lambda task: (task.due or date.max, task.number))

    def due_on(self, day: date) -> tuple[int, ...]:
        """The numbers of tasks not late, and still open on their last day."""
        in_time = (leads for leads in self._leads.values() if worst(map(self._bucket, leads)) is Bucket.OPEN_IN_TIME)
        return tuple(sorted({a.task.number for leads in in_time for a in leads if a.is_open and last_day_of(a) == day}))

    def supplements_until(self, until: date) -> int:
        """How many of them were due by the day, were reported as done, and have until another at most for what was asked to be added."""
        day = self._yardstick.day
        return sum(1 for task in self.upcoming(until) if task.is_supplement and task.due is not None and task.due <= day)

    def blocked(self) -> list[ListedTask]:
        """Tasks at work on which a unit reported an obstacle."""
        found = [self._listed(stuck) for leads in self._leads.values() if (stuck := [a for a in leads if a.is_open and a.blocked])]
        return sorted(found, key=lambda task: task.number)

    def finished(self) -> dict[int, Source]:
        """Tasks finished while this register was kept, and their sources."""
        return {task_id: leads[0].task.source for task_id, leads in self._leads.items() if is_finished_here(leads)}

    def moved(self, since: Sequence[Assignment]) -> tuple[AdjustedTask, ...]:
        """Tasks that stand elsewhere by what is known since."""
        today: defaultdict[int, list[Assignment]] = defaultdict(list)
        for a in since:
            if a.part is Part.LEAD:
                today[a.task.id].append(a)
        found = []
        for task_id in {**self._leads, **today}:
            leads, now = self._leads.get(task_id, []), today.get(task_id, [])
            before, after = worst(map(self._bucket, leads)), worst(map(self._bucket, now))
            if before is not after:
                found.append(AdjustedTask((leads or now)[0].task.number, self._names(leads or now), before, after))
        return tuple(sorted(found, key=lambda task: task.number))

    def work_files_by_unit(self, files: set[int]) -> dict[int, WorkFiles]:
        made: defaultdict[int, int] = defaultdict(int)
        total: defaultdict[int, int] = defaultdict(int)
        for task_id, leads in self._leads.items():
            # The file is of the task: nobody can make it while another unit is still at work on its part.
            for lead in leads if is_finished_here(leads) else ():
                if lead.state is State.ACCEPTED and not is_finished_before(lead):
                    total[lead.unit_id] += 1
                    made[lead.unit_id] += task_id in files
        return {unit_id: WorkFiles(made[unit_id], total[unit_id]) for unit_id in total}

    def _listed(self, leads: Sequence[Assignment]) -> ListedTask:
        first = min(leads, key=lambda a: (last_day_of(a) or a.last_heard_on, a.id))
        task, last_day = first.task, last_day_of(first)
        asked = next((self._requests[a.id] for a in leads if a.id in self._requests), None)
        settled_on = first.submitted_on or self._yardstick.day
        later = last_day if last_day and first.due and last_day > first.due else None
        said, typed = self._said(first)
        return ListedTask(
            number=task.number,
            content=without_day(first),
            document=_document(task.document.title if task.document else "", task.item),
            leads=self._names(leads),
            supports=self._names(a for a in self._supports[task.id] if a.state is not State.WITHDRAWN),
            due=first.due,
            submitted_on=first.submitted_on if first.state is State.SUBMITTED else None,
            before=first.before,
            extended_to=later,
            is_supplement=bool(later and first.due and later > self._yardstick.calendar.on_or_after(first.due)),
            days_late=max(0, (settled_on - last_day).days) if last_day is not None else 0,
            assigned_on=first.assigned_on,
            reported_on=first.reported_on,
            percent=first.percent,
            percent_on=first.percent_on if is_of_before(first) else None,
            said=said,
            typed=typed,
            blocked=first.blocked,
            promised_on=self._promised(first),
            supplement=first.supplement,
            parts=self._parts(leads) if len(leads) > 1 else (),
            said_on=first.said_on,
            led_by=sum(a.state is not State.WITHDRAWN for a in self._leads[task.id]),
            request=asked.kind if asked else None,
            request_until=asked.until if asked else None,
            agreed=next((found for a in leads if (found := self._awaited(a)) is not None), None),
            given_up_on=next((a.given_up_on for a in leads if a.is_to_move(self._yardstick.day)), None),
        )

    def _parts(self, leads: Sequence[Assignment]) -> tuple[SaidPart, ...]:
        ordered = sorted(leads, key=lambda a: (self._chart.units[a.unit_id].position, a.unit_id))
        return tuple(self._part(a) for a in ordered)

    def _part(self, a: Assignment) -> SaidPart:
        said, typed = self._said(a)
        unit = self._chart.units[a.unit_id].short_name
        percent_on = a.percent_on if is_of_before(a) else None
        return SaidPart(unit, said, a.percent, a.said_on, typed, a.blocked, self._promised(a), percent_on)

    def _said(self, a: Assignment) -> tuple[str | None, str | None]:
        """What a paper prints of what a unit said last, and the unit's own words where that is something else; what the clerk has written
        for it is printed as it stands."""
        rewritten = self._printed.get((a.task.id, a.said or ""))
        typed = without_number(a.said, a.task.number)
        if rewritten is not None or typed is None:
            return rewritten, None
        said = in_report_words(typed)
        return said, None if said == typed.rstrip(_ENDS) or said == typed else typed

    def _awaited(self, a: Assignment) -> tuple[str, date] | None:
        """The later day a leader agreed to, with the kind of request, while it waits for the paper from above that grants it."""
        found = self._agreed.get(a.id)
        if found is None or a.task.source not in FROM_ABOVE or a.due is None:
            return None
        return found if a.due < found[1] and found[1] >= self._yardstick.day else None

    def _promised(self, a: Assignment) -> date | None:
        """The day the unit named itself, as far as it is still to come."""
        return a.promised_on if a.promised_on is not None and a.promised_on > self._yardstick.day else None

    def _names(self, assignments: Iterable[Assignment]) -> tuple[str, ...]:
        units = sorted({a.unit_id for a in assignments}, key=lambda unit_id: (self._chart.units[unit_id].position, unit_id))
        return tuple(self._chart.units[unit_id].short_name for unit_id in units)


def _document(title: str, item: str | None) -> str:
    return ", ".join(part for part in (title, item) if part)
