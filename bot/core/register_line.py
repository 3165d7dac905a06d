"""One task of the register as it stands in some of its units: a row of every export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from bot.core.task import State, Task


@dataclass(frozen=True, slots=True)
class Position:
    """How an assignment stands; units of one task that stand alike share a row."""

    state: State
    assigned_on: date
    due_original: date | None
    due: date | None
    due_time: time | None
    reported_on: date | None
    said: str | None
    percent: int | None
    submitted_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """`lead`, `support`: names of units, in the order of the chart."""

    task: Task
    lead: tuple[str, ...]
    support: tuple[str, ...]
    standing: Position
    upstream_code: str | None
    upstream_state: str | None
    note: str | None
    assignments: tuple[int, ...]
    """Ids of the lead assignments that stand so."""
    recurring: bool
    """The task of one period of a series."""
