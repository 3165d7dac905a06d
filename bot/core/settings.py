"""The office's settings for rules and figures: defaults, and how the nearest dated row wins.

A row may hold for the whole office, one source or one task; the nearest wins. "off" switches a rule off, while "0" is a
number like any other, and no row at all means the default.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import time
from typing import Any

from bot.core.errors import BadInput
from bot.core.task import Source

OFF = "off"


@dataclass(frozen=True, slots=True)
class SettingValue:
    """One dated row that holds now. `source` and `task_id` None: the whole office."""

    name: str
    value: str
    source: Source | None = None
    task_id: int | None = None


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Everything the rules ask. Days are calendar days unless a name says working; None is "off"."""

    before_due_short: tuple[int, ...] | None = (1, 0)
    """Offsets for tasks given at most 5 working days before they are due."""
    before_due_medium: tuple[int, ...] | None = (3, 1, 0)
    """... at most 15 calendar days."""
    before_due_long: tuple[int, ...] | None = (7, 3, 1, 0)
    upstream_ahead: int | None = 3
    """Working days before the due day by which the file must reach the clerk (NV_UBND)."""
    overdue_every: int | None = 3
    """Working days between two đôn đốc; never two on one day."""
    overdue_times: int = 3
    """After so many, one weekly line."""
    escalation_every: int | None = 2
    """Working days between the last numbered đôn đốc and the first level of the ladder, and between levels."""
    review_after: int | None = 2
    """Working days a completion may wait for the clerk before the morning line names it."""
    decision_every: int | None = 2
    """Working days a request waits for a head or a leader before they are reminded of it; twice at most."""
    silent_months: int | None = 3
    silent_notice: int | None = 14
    silent_every: int = 14
    silent_long_due: int = 30
    """A dated task due in more than so many days is also asked about when silent."""
    monthly_closing_day: int | None = 14
    monthly_ask_ahead: int = 3
    """Working days before the closing day."""
    due_soon: int = 3
    """Working days: the sub-line "sắp đến hạn" of the figures."""
    group_overdue: bool = False
    group_ranking: bool = False
    """The groups' Monday list ends with the units by their share of finished tasks, counts beside it."""
    weekly_picture: bool = True
    """The joint groups and the leaders who are sent the summary get the pictures on the first working day of the week."""
    extension_after_due: bool = False
    """Whether a later day may still be asked for once the last day has passed."""
    evidence: str = "source"
    """What proves a completion before the clerk may confirm it: "none", "any" (a document's symbol will do), "file", "pdf", or
    "source": as the source wants it (NV_UBND: a file)."""
    digest_tasks: int = 7
    """At most so many tasks stand in one digest with their words; the rest by number."""
    events_a_day: int | None = 5
    """So many events reach a person in a day; the rest joins the next digest."""
    morning_from: time = time(8, 0)
    morning_to: time = time(11, 0)
    afternoon_from: time = time(14, 0)
    afternoon_to: time = time(16, 30)
    messages_per_minute: int | None = 20
    """What one chat may send in a minute; the rest is said to be too much once, then left unanswered."""
    clerk_at: time = time(7, 45)
    group_at: time = time(8, 30)
    seats_at: time = time(16, 0)
    """When the clerk reads who has bound an account that day."""
    urgent_from: time = time(6, 0)
    """A new urgent task ("hỏa tốc") may be told from here on any day, also a day off."""
    urgent_to: time = time(21, 0)


DEFAULTS = RuleSettings()
_NAMES = {field.name for field in fields(RuleSettings)}
_CAN_BE_OFF = {field.name for field in fields(RuleSettings) if "None" in str(field.type)}
_LEAST = dict.fromkeys(("overdue_times", "silent_months", "silent_every", "monthly_closing_day", "digest_tasks", "events_a_day"), 1)
"""Numbers below which a rule could not count; 0 for the others."""
_WORDS = {"evidence": ("source", "none", "any", "file", "pdf")}
_MOST = {"monthly_closing_day": 31, "monthly_ask_ahead": 10, "silent_months": 60}
_LONGEST = 366


OF_THE_OFFICE = frozenset(
    (
        "group_ranking",
        "weekly_picture",
        "digest_tasks",
        "events_a_day",
        "morning_from",
        "morning_to",
        "afternoon_from",
        "afternoon_to",
        "messages_per_minute",
        "clerk_at",
        "group_at",
        "seats_at",
        "urgent_from",
        "urgent_to",
        "due_soon",
    )
)
"""Settings that say when and how much people are told: they have no meaning for one source or task."""


def must_be_known(name: str) -> None:
    """Raises BadInput when no setting has this name."""
    if name not in _NAMES:
        raise BadInput(f"Unknown setting {name!r}.", f"Known settings: {', '.join(sorted(_NAMES))}.")


def parse(name: str, value: str) -> Any:
    """The typed value of a setting's text. Raises BadInput with a cure when it does not fit."""
    must_be_known(name)
    default = getattr(DEFAULTS, name)
    text = value.strip()
    if text == OFF:
        if isinstance(default, bool):
            return False
        if name not in _CAN_BE_OFF:
            raise BadInput(f"Setting {name} cannot be off.", f"Give a value such as {default}.")
        return None
    try:
        if isinstance(default, str):
            return {word: word for word in _WORDS[name]}[text]
        if isinstance(default, bool):
            return {"on": True}[text]
        if isinstance(default, time):
            return _wall_clock(text)
        if isinstance(default, tuple):
            return tuple(sorted({_number(name, part) for part in text.split(",")}, reverse=True))
        return _number(name, text)
    except (KeyError, ValueError):
        example = _example(name, default)
        or_off = ", or off" if name in _CAN_BE_OFF or isinstance(default, bool) else ""
        raise BadInput(f"Setting {name} cannot be {value!r}.", f"Give a value such as {example}{or_off}.") from None


def _example(name: str, default: Any) -> Any:
    if isinstance(default, str):
        return " or ".join(_WORDS[name])
    if isinstance(default, tuple):
        return ",".join(map(str, default))
    return "on" if isinstance(default, bool) else default


def _number(name: str, text: str) -> int:
    number = int(text)
    if not _LEAST.get(name, 0) <= number <= _MOST.get(name, _LONGEST):
        raise ValueError(text)
    return number


def _wall_clock(text: str) -> time:
    clock = time.fromisoformat(text)
    if clock.tzinfo is not None:
        raise ValueError(text)
    return clock


def resolve(rows: Iterable[SettingValue], source: Source | None = None, task_id: int | None = None) -> RuleSettings:
    """The settings that hold for a task of a source: office rows, then the source's, then the task's own."""
    fitting = [row for row in rows if (row.source is None or row.source is source) and (row.task_id is None or row.task_id == task_id)]
    fitting.sort(key=lambda row: (row.task_id is not None, row.source is not None))
    return replace(DEFAULTS, **{row.name: parse(row.name, row.value) for row in fitting})


def source_of(text: str | None) -> Source | None:
    """A source by its code; raises BadInput for an unknown one."""
    if text is None:
        return None
    try:
        return Source(text)
    except ValueError:
        raise BadInput(f"There is no source {text!r}.", f"Use one of: {', '.join(Source)}.") from None
