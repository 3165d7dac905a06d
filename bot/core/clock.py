"""Office time: the one source of "now" for slots, windows, expiry and history.

Machine time (leases, holds, backoff, pacing) is not asked here: it is the database's clock and `time.monotonic`.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant of the office, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock, unchanged."""

    def now(self) -> datetime:
        return datetime.now(UTC)


_LONGEST = 100
"""Characters of a number of seconds."""


class OffsetClock:
    """The machine's clock moved by the number of seconds that stands in a file.

    The file is read at every call, so that whoever writes it (the sandbox page, a test) moves the office at once.
    A missing, half-written or senseless file keeps the last offset read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = timedelta(0)

    def now(self) -> datetime:
        now = datetime.now(UTC)
        with suppress(OSError, ValueError, OverflowError):
            # Raw: it is read many times a second.
            with self._path.open("rb", buffering=0) as file:
                offset = timedelta(seconds=float(file.read(_LONGEST)))
            moved = now + offset
            self._offset = offset
            return moved
        return now + self._offset


def local(instant: datetime, zone: ZoneInfo = OFFICE_ZONE) -> datetime:
    """The same instant on the office's wall clock."""
    return instant.astimezone(zone)


def end_of_day(day: date, zone: ZoneInfo = OFFICE_ZONE) -> datetime:
    """The last instant of an office day."""
    return datetime.combine(day + timedelta(days=1), time.min, zone).astimezone(UTC) - timedelta(microseconds=1)


def local_date(instant: datetime, zone: ZoneInfo = OFFICE_ZONE) -> date:
    return instant.astimezone(zone).date()
