"""What a statement, a confirmation or a decision does to an assignment (design 4.1). Pure: the row before, the row after."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from bot.core.calendar import Calendar
from bot.core.reply import Intent, ReplyItem
from bot.core.settings import RuleSettings
from bot.core.task import Assignment, Part, Source, State

_LONGEST_HOLD = 5
_MOST_HOLDS = 2
_SUPPLEMENT_DAYS = 2

CONTENT = frozenset({Intent.DONE, Intent.PROGRESS, Intent.BLOCKED})
"""Statements with content: they end silence. A bare "ok" or "đã nhận" does not."""

FROM_ABOVE = frozenset({Source.NV_UBND, Source.CTCT_UBND, Source.THANH_UY, Source.HDND, Source.CP_TTG})
"""Sources whose dates the office cannot move by itself."""

NEEDS_FILE = frozenset({Source.NV_UBND})
"""Sources whose completion needs the result as a file, where the office sets nothing else (conclusion notice 4887: "bằng
file pdf tới tổ Tổng hợp")."""


Piece = tuple[str, str, str | None]
"""A piece of evidence: kind ("file", "photo", "link", "symbol", "hpnet"), name, mime."""


@dataclass(frozen=True, slots=True)
class Today:
    """The day on which something is said, with what counting days needs."""

    today: date
    calendar: Calendar
    settings: RuleSettings
    written: date | None = None
    """The day the words were written, where the bot reads them later."""


def after_report(a: Assignment, item: ReplyItem, said: str, day: Today, *, acceptance: bool, leaves_obstacle: bool = False) -> Assignment:
    """The assignment after a unit's statement. Acknowledging changes a label only; `done` is a claim, unless the office
    accepts at once. What is not open takes no statement with content. `leaves_obstacle`: the statement says nothing of the obstacle
    reported before, which stands on, in the words it was told in: whoever decides about it reads these."""
    if item.intent is Intent.ACKNOWLEDGE:
        return replace(a, acknowledged=True)
    if item.intent not in CONTENT or not a.is_open:
        return a
    said_on = min(day.written or day.today, day.today)
    if leaves_obstacle and a.blocked and item.intent is Intent.PROGRESS:
        return replace(a, acknowledged=True, reported_on=said_on)
    heard = replace(a, acknowledged=True, reported_on=said_on, said=said, said_on=said_on, promised_on=item.date)
    if item.percent is not None:
        heard = replace(heard, percent=item.percent, percent_on=said_on, percent_said=said)
    if item.intent is Intent.DONE:
        on = min(item.date or day.today, day.today)
        claimed = replace(heard, state=State.SUBMITTED, percent=100, blocked=False, supplement=None, submitted_on=on, promised_on=None)
        return claimed if acceptance else confirmed(claimed)
    most = _MOST_HOLDS if a.promised_on is not None else _MOST_HOLDS * 2
    return _held(replace(heard, blocked=item.intent is Intent.BLOCKED), day, most)


def _held(a: Assignment, day: Today, most: int) -> Assignment:
    """A task that was answered rests until the date promised, at most five working days; two broken promises end that.

    A promise or an obstacle named before the last day holds what would follow it. While a hold lasts, an earlier or
    the same date changes nothing of the count; a later one breaks the promise it takes the place of. `most`: how many holds a promise
    may come after; one that follows no other is believed also where answers without a day have used up theirs.
    """
    if a.last_day is None or day.settings.overdue_every is None:
        return a
    promised = a.promised_on is not None and a.promised_on >= day.today
    late = day.today > a.last_day
    if not late and not promised and not a.blocked:
        return a
    until = a.promised_on if promised else day.calendar.add(day.today, max(1, day.settings.overdue_every) - 1)
    assert until is not None
    until = min(until, day.calendar.add(day.today, _LONGEST_HOLD))
    if until <= a.last_day:
        return a
    if a.hold_until is not None and day.today <= a.hold_until and until <= a.hold_until:
        return a if not promised else replace(a, hold_until=until)
    if a.holds >= (most if promised else _MOST_HOLDS):
        return a
    return replace(a, hold_until=until, holds=a.holds + 1)


def said_again(a: Assignment, on: date | None, said: str, today: date) -> Assignment:
    """The claim that waits for the clerk, with what its unit adds to it: how the proof was sent, or `on`, the day it was done."""
    return replace(a, reported_on=today, said=said, said_on=today, submitted_on=min(on or today, today) if on else a.submitted_on)


def confirmed(a: Assignment) -> Assignment:
    """The clerk confirms: done on the day it was handed in, not on the day of the confirmation."""
    return replace(a, state=State.ACCEPTED, done_on=a.submitted_on, supplement=None)


def sent_back(a: Assignment, what: str, day: Today) -> Assignment:
    """The clerk asks for a supplement: open again; handed in in time, it gets at least two working days."""
    last_day = a.last_day
    if last_day is not None and a.submitted_on is not None and a.submitted_on <= last_day:
        last_day = max(last_day, day.calendar.add(day.today, _SUPPLEMENT_DAYS))
    return replace(a, state=State.OPEN, supplement=what, submitted_on=None, last_day=last_day)


def reopened(a: Assignment, today: date) -> Assignment:
    """What was confirmed, or withdrawn, is open again with its dates; the ladder begins anew."""
    return replace(a, state=State.OPEN, done_on=None, submitted_on=None, hold_until=None, holds=0, chased_from=today)


def is_held_back(a: Assignment) -> bool:
    """Whether a register taken over brought it along late, or undated with a silence of its own, and nobody has released it."""
    if not a.is_open or not a.takeover or a.released:
        return False
    return a.is_kept_quiet or (a.due is None and not a.task.standing and a.last_heard_on < a.registered_on)


def released(a: Assignment, today: date) -> Assignment:
    """The clerk lets it be chased like any other, from the next working day on."""
    return replace(a, released=True, chased_from=today)


def extended(a: Assignment, due: date, calendar: Calendar) -> Assignment:
    """An extension is granted: the due moves, the original stays for ever; the ladder begins anew.

    "Trước ngày" and an hour belonged to the day before it; so does a day the unit named on the way to it.
    """
    return replace(a, due=due, due_time=None, last_day=calendar.on_or_after(due), before=False, promised_on=None, hold_until=None, holds=0)


def moved(a: Assignment, unit_id: int, today: date) -> Assignment:
    """Another unit answers for it from now on; number and dates stay, and who was named in the first unit is not any more.
    What was said to the first unit is not counted against this one."""
    return replace(a, unit_id=unit_id, person_id=None, acknowledged=False, promised_on=None, hold_until=None, holds=0, chased_from=today)


def was_in_time(a: Assignment) -> bool | None:
    """Whether what was handed in came in time; None without a date or without a submission."""
    if a.last_day is None or a.submitted_on is None:
        return None
    return a.submitted_on <= a.last_day


def days_late(a: Assignment) -> int:
    """Calendar days after the last day on which it was handed in; 0 in time, without a date or without a submission."""
    return max((a.submitted_on - a.last_day).days, 0) if a.submitted_on and a.last_day else 0


def evidence_wanted(a: Assignment, settings: RuleSettings) -> str:
    """What a completion must be proved with: "none", "any" (a symbol will do), "file" or "pdf". A support unit proves nothing."""
    if a.part is not Part.LEAD:
        return "none"
    if settings.evidence != "source":
        return settings.evidence
    return "file" if a.task.source in NEEDS_FILE else "none"


def missing_evidence(wanted: str, pieces: Collection[Piece]) -> str:
    """What of the wanted proof is not there among (kind, name, mime) of what was handed in; "" when nothing is missing.

    What the clerk received another way ("hpnet") proves everything.
    """
    kinds = {kind for kind, _, _ in pieces}
    if wanted == "none" or "hpnet" in kinds:
        return ""
    if wanted == "any":
        return "" if kinds else "any"
    if wanted == "file":
        return "" if kinds - {"symbol"} else "file"
    is_pdf = any(kind == "file" and (mime == "application/pdf" or name.lower().endswith(".pdf")) for kind, name, mime in pieces)
    return "" if is_pdf else "pdf"
