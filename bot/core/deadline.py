"""What was read from a deadline phrase: the value only; the reading itself is in `messages.reading`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class DeadlineKind(StrEnum):
    """How a deadline was worded (domain rules: "Deadline expressions")."""

    DATE = "date"
    PERIOD_END = "period_end"
    RANGE = "range"
    MULTI = "multi"
    RECURRING = "recurring"
    OPEN_ENDED = "open_ended"
    RELATIVE = "relative"
    UNDATED = "undated"
    UNKNOWN = "unknown"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline as read. The raw words are always kept beside it by whoever stores it.

    `due`: the day, or None. `time`: a clock time on that day (same-day orders). `before`: the words were "trước ngày X".
    `recurrence`: an RRULE body ("FREQ=MONTHLY;BYMONTHDAY=20"), "DATES:2026-04-30,2026-10-31" for several dates, or an
    ISO duration with its anchor for relative ones ("P3WD:signing"; WD = working days). `ask`: None, or a short code of
    the doubt to be asked about ("year", "impossible_date", ...).
    """

    kind: DeadlineKind
    due: date | None = None
    time: time | None = None
    before: bool = False
    recurrence: str | None = None
    ask: str | None = None
    urgent: bool = False
    """The words carried urgency ("khẩn trương", "hỏa tốc")."""
    why: tuple[str, ...] = ()
    """Which words decided and by which rule; shown by `deadline --explain`."""
