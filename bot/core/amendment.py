"""What a sheet that came back says otherwise than the register: row by row, column by column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

WORDS = ("content", "product", "deadline_raw", "upstream_code", "note")
"""Columns of the task itself: its own words."""
STANDING = ("lead", "support", "due", "assigned_on", "state", "percent", "done_on")
"""Columns of how it stands in its units."""
AMENDABLE = (*WORDS, *STANDING)
"""The others are records (who said what on which day) or count in figures of past days (the source): they are not amended here."""
NEEDS_REASON = frozenset({"lead", "due", "assigned_on", "state", "done_on"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell: what the register shows, what the file says, and the value that means (a text, a day, a number, a state, unit ids)."""

    column: str
    old: str
    new: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Amendment:
    """One row that differs. `assignments`: ids of the row's lead assignments.

    `problem`: why it cannot be written, a code: foreign (another office's sheet), seal (damaged), gone (no such task any
    more), fixed (a column that is not amended in a sheet), content, unit, day, future, percent, state, done_on, closed,
    upstream, twice (another row of the same task says otherwise) or reason (none is given). `column`: whose cell it is
    about. `conflict`: the row was changed in the register after the sheet was exported; it is written over only where the clerk chose
    the sheet's side, for what the register said then (`now`: sums of its cells).
    """

    row: int
    number: int
    assignments: tuple[int, ...]
    changes: tuple[FieldChange, ...]
    reason: str
    problem: str | None = None
    column: str = ""
    conflict: bool = False
    now: tuple[tuple[str, str], ...] = ()

    @property
    def is_clear(self) -> bool:
        return self.problem is None and not self.conflict and bool(self.changes)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`same`: rows that say nothing new. `absent`: rows of the register that the sheet does not have; they stay as they are."""

    amendments: tuple[Amendment, ...]
    same: int
    absent: int

    @property
    def clear(self) -> tuple[Amendment, ...]:
        return tuple(one for one in self.amendments if one.is_clear)

    @property
    def conflicts(self) -> tuple[Amendment, ...]:
        return tuple(one for one in self.amendments if one.conflict)

    @property
    def problems(self) -> tuple[Amendment, ...]:
        return tuple(one for one in self.amendments if one.problem is not None and not one.conflict)
