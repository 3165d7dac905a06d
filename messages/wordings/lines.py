"""One assignment as a line of a message: every value worked out here, so that templates only place words around it."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from bot.core.calendar import Calendar
from bot.core.months import add_months
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, Part, Source, State
from messages import formats, labels
from messages.render import context

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_SATURDAY = 5


@context
class HandedBack:
    """A hand-back or a stop that is not decided yet. `of`: as TaskLine.asked_of."""

    kind: str
    """A key of `messages.labels.REQUESTS`."""
    asked_on: date
    to_unit: str | None = None
    of: str = ""
    granted_on: date | None = None
    """It was agreed to on this day; which unit gets the task has yet to be written."""


@context
class Directed:
    """A leader has said a word about a task. `by`: empty for the reader; `until`: the day named for the answer."""

    number: int
    on: date
    by: str = ""
    until: date | None = None
    unanswered: bool = False
    """Nothing was reported since."""
    past: bool = False
    """The day named for the answer has passed."""


@context
class TaskLine:
    number: int
    content: str
    """On one line, without a full stop at the end."""
    assigned_on: date
    silent_since: date
    unit: str | None = None
    person: str | None = None
    part: Part = Part.LEAD
    document: str | None = None
    item: str | None = None
    due: date | None = None
    due_time: time | None = None
    before: bool = False
    extended_to: date | None = None
    """The last day, when it is later than the day that is printed. While a "trước ngày X" is aimed at the day before, or was handed in
    by then, that X is off does not matter: the days left are counted to the aim."""
    supplement_by: date | None = None
    """The last day, where the clerk has asked for a supplement and given it days: the deadline itself has not moved."""
    later: date | None = None
    """A week behind the last day or today, on a working day: what an example of a later day names."""
    due_today: bool = False
    aim_past: bool = False
    """Of a "trước ngày X": the day before it has passed, while that it is late counts only after X or the day that runs to."""
    days_overdue: int = 0
    """Calendar days after the last day; 0 while the clock stands still."""
    working_days_left: int = 0
    """Today counts, where it is a working day."""
    counts_today: bool = False
    """Days are left, and today is one of them."""
    aimed_at: date | None = None
    """Of a "trước ngày X" the working day before X, which the days left are counted to, until it has passed."""
    days_off: tuple[date, ...] = ()
    """Holidays between today and the day aimed at; weekends are not among them."""
    said: str | None = None
    said_on: date | None = None
    said_by: str | None = None
    """Who said it, where that is neither the reader nor whoever it is given to, who is named."""
    said_for_unit: bool = False
    """The clerk wrote it down for the unit."""
    promise_past: date | None = None
    """The day the unit said it would be done, when that has passed and nothing was said since."""
    promise_ahead: date | None = None
    """That day, where it has not passed."""
    percent: int | None = None
    percent_before: int | None = None
    """The share reported before, where this one is less."""
    percent_on: date | None = None
    """The day on which the share was said, where that was before the words quoted."""
    percent_said: str | None = None
    """The words of that day, where they name what was counted and no percentage."""
    blocked: bool = False
    supplement: str | None = None
    awaiting: bool = False
    """The unit reported it as done; the clerk has not confirmed yet."""
    submitted_on: date | None = None
    """The day the unit names as the day of its completion."""
    handed_in: date | None = None
    """The day on which the unit said so."""
    silent_on: date | None = None
    """Nothing heard by the end of this day: silent."""
    silent: bool = False
    silent_months: int = 0
    above: str | None = None
    """Whose written consent a later day needs ("Thành ủy"); None where the office decides by itself."""
    upstream: bool = False
    """The clerk also enters it in the city's system (NV_UBND)."""
    file_by: date | None = None
    """By this day the file must reach the clerk."""
    file_now: bool = False
    """That day has passed."""
    file_today: bool = False
    count: int = 0
    """Which đôn đốc this is; 0 when it is none."""
    support: tuple[tuple[str, date | None], ...] = ()
    """Supporting units that have not delivered, and the day of what they have said so far, for the unit that leads."""
    asked_due: date | None = None
    """The later day that was asked for and is not decided yet."""
    asked_on: date | None = None
    """The day on which it was asked for."""
    asked_again: bool = False
    """Whoever is to decide was asked again."""
    asked_past: bool = False
    """The day asked for has come, and nothing is decided."""
    agreed: bool = False
    """The leader agrees to it; it waits for the document from above."""
    carried: bool = False
    """That day is of the next year, to which the task is carried over."""
    asked_of: str = ""
    """Whose word it waits for: "reader", "head", "office", or the name of somebody else; empty where it is not to be said."""
    handed_back: HandedBack | None = None
    led_by: tuple[str, ...] = ()
    """Of a supporting part: the units that lead the task, where it is reminded of."""
    named_above: bool = False
    """Its title stands above in the same message, in a leader's word about it, which asks for a report too."""
    late_above: bool = False
    """That word says as well by how many days it is late."""
    is_over: bool = False
    """It supports a task that every unit leading it has finished: its day is of no matter any more."""


_FEWEST_LETTERS = 12
"""A sentence cut shorter than this would not name the task any more."""


def without_day(a: Assignment) -> str:
    """The sentence of the task without the day it ends with ("… trước ngày 28/11/2026"): the line names the day that holds, and a
    day that was extended would stand there for ever. The task of a series names its period: its like have the same sentence."""
    content, day = (" ".join((text or "").split()).rstrip(" .;,:") for text in (a.task.content, a.task.deadline_raw))
    if a.due is not None and day and content.casefold().endswith(f" {day.casefold()}"):
        content = content[: -len(day)].rstrip(" .;,:–-(") if len(content) - len(day) > _FEWEST_LETTERS else content
    if a.task.recurrence is not None and a.task.period_due is not None:
        content = formats.with_period(content, a.task.recurrence, a.task.period_due)
    return content


def task_line(
    a: Assignment,
    today: date,
    calendar: Calendar,
    *,
    unit: str | None = None,
    person: str | None = None,
    count: int = 0,
    support: tuple[tuple[str, date | None], ...] = (),
    asked_due: date | None = None,
    asked_on: date | None = None,
    agreed: bool = False,
    asked_of: str = "",
    carried: bool = False,
    handed_back: HandedBack | None = None,
    settings: RuleSettings = DEFAULTS,
) -> TaskLine:
    """The line of an assignment on one day. `unit` and `person` are the names to print, when they are to be printed."""
    last_day = a.last_day or a.due
    aim = calendar.safe_day(a.due, last_day, before=a.before) if a.due and last_day else last_day
    running = a.is_open and not a.is_over and last_day is not None
    overdue = (today - last_day).days if running and last_day and today > last_day else 0
    in_time = running and not overdue
    aims_before = aim != last_day and aim is not None and (a.submitted_on or today) <= aim
    supplemented = bool(last_day and a.due and last_day > calendar.on_or_after(a.due))
    upstream = a.task.source is Source.NV_UBND and a.part is Part.LEAD
    file_by = None
    if upstream and in_time and last_day and settings.upstream_ahead is not None:
        file_by = calendar.add(aim or last_day, -settings.upstream_ahead)
    promised = a.promised_on if a.is_open and a.state is not State.SUBMITTED else None
    silent_on = None
    if a.is_open and not a.is_over and settings.silent_months is not None:
        silent_on = add_months(a.silent_since, settings.silent_months)
    return TaskLine(
        number=a.task.number,
        content=without_day(a),
        assigned_on=a.assigned_on,
        silent_since=a.silent_since,
        unit=unit,
        person=person,
        part=a.part,
        document=a.task.document.title if a.task.document else None,
        item=a.task.item,
        due=a.due,
        due_time=a.due_time,
        before=a.before,
        extended_to=last_day if last_day and a.due and a.due < last_day and not (aims_before or supplemented) else None,
        supplement_by=last_day if supplemented else None,
        later=calendar.on_or_after(max(last_day or today, today) + _WEEK),
        due_today=in_time and aim is not None and aim <= today,
        aim_past=bool(in_time and a.before and aim is not None and aim < today),
        days_overdue=overdue,
        working_days_left=_working_days(calendar, today, aim) if in_time and aim else 0,
        counts_today=bool(in_time and aim and today < aim and calendar.is_working(today)),
        aimed_at=aim if in_time and aims_before else None,
        days_off=_days_off(calendar, today, a.due - _DAY if a.before and a.due and aim <= today else aim) if in_time and aim else (),
        said=_quoted(a.said, a.task.number),
        said_on=a.said_on,
        promise_past=promised if promised is not None and promised < today else None,
        promise_ahead=promised if promised is not None and promised >= today else None,
        percent=a.percent,
        percent_on=a.percent_on if is_of_before(a) else None,
        percent_said=_counted(a) if is_of_before(a) else None,
        blocked=a.blocked,
        supplement=a.supplement,
        awaiting=a.state is State.SUBMITTED,
        submitted_on=a.submitted_on,
        handed_in=max(filter(None, (a.submitted_on, a.said_on)), default=None) if a.submitted_on else None,
        silent_on=silent_on,
        silent=silent_on is not None and today > silent_on,
        silent_months=settings.silent_months or 0,
        above=labels.ABOVE.get(a.task.source),
        upstream=upstream,
        file_by=file_by,
        file_now=file_by is not None and file_by < today,
        file_today=file_by == today,
        count=count,
        support=support,
        asked_due=asked_due,
        asked_on=asked_on,
        asked_past=asked_due is not None and asked_due <= today,
        agreed=agreed,
        carried=carried,
        asked_of=asked_of,
        handed_back=handed_back or (HandedBack("transfer", a.given_up_on, granted_on=a.given_up_on) if a.given_up_on else None),
        is_over=a.is_open and a.is_over,
    )


def is_of_before(a: Assignment) -> bool:
    """Whether the share was said before the words that are quoted."""
    return a.percent_on is not None and (a.percent_on, a.percent_said) != (a.said_on, a.said)


def _counted(a: Assignment) -> str | None:
    """The words a share was counted from ("45/50 hộ đã nhận tiền"), which say more than the share."""
    words = _quoted(a.percent_said, a.task.number)
    return None if words is None or "%" in words or "phần trăm" in words else words


def without_number(said: str | None, number: int) -> str | None:
    """The person's words; the number they began with stands before the line already."""
    named = rf"^\s*(?:(?:nhiệm vụ|việc|nv)\s+)?(?:số\s+)?#?{number}\b[\s:,–-]*"
    words = None if said is None else re.sub(named, "", said, flags=re.IGNORECASE)
    return words or said


def _quoted(said: str | None, number: int) -> str | None:
    """As `without_number`, without the full stop: in a line the sentence goes on behind the quotation mark."""
    words = without_number(said, number)
    return words if words is None else formats.without_pictures(words).rstrip(" .") or words


def _working_days(calendar: Calendar, today: date, aim: date) -> int:
    return calendar.is_working(today) + calendar.between(today, aim) if aim >= today else 0


def _days_off(calendar: Calendar, today: date, aim: date) -> tuple[date, ...]:
    return tuple(sorted(day for day in calendar.off if today < day <= aim and day.weekday() < _SATURDAY and not calendar.is_working(day)))
