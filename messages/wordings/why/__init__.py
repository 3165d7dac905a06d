"""Why a message came: rule, task, history, and what would stop it."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from bot.core.task import State
from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ToldBefore:
    """`count`: days left, which đôn đốc, or which question, as the rule has it."""

    on: date
    rule: str
    count: int
    old_due: date | None = None
    """The deadline it was said of, where that has been moved since."""


@context
class WhyTask:
    line: TaskLine
    state: State
    rule: str
    """Of the message asked about, or the last one; empty when nothing was said yet."""
    count: int
    audience: str
    told_on: date | None
    offsets: tuple[int, ...]
    """Calendar days before the due day."""
    overdue_every: int
    """Working days."""
    overdue_times: int
    silent_months: int
    silent_every: int
    """Days."""
    closing_day: int
    own_rules: bool
    """The office has set other numbers for this source or task."""
    history: tuple[ToldBefore, ...]
    times: int
    holds_until: date | None
    kept_quiet: bool
    on_trial: bool
    left_to_lead: bool
    """It supports and has reported: the unit that leads sees what is missing."""
    is_over: bool
    """It supports a task that every unit leading it has finished."""
    next_on: date | None
    next_rule: str
    hour_at: datetime | None = None
    """When the reminder before its hour is still to leave, on the wall clock."""
    days_late: int = 0
    """Calendar days after the last day on which it was handed in."""


@context
class Why(Wording):
    folder: ClassVar[str] = "why"
    tasks: tuple[WhyTask, ...]
    rest: tuple[int, ...]
    """Numbers of tasks that were not explained."""
    directed: bool = False
    """The message passed on a leader's word."""
    by_hour: bool = False
    """The message is the reminder before an hour."""
