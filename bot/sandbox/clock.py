"""The sandbox clock: real time plus an offset in seconds, kept in a file that the bot reads too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

OFFICE = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
"""Vietnam has had no daylight saving time since 1979, so a fixed zone is exact and needs no data files."""


class SandboxClock:
    """Office time. Without a file the offset is kept in memory."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._offset = 0.0
        if path is not None and not path.exists():
            self._write(0.0)

    @property
    def offset(self) -> float:
        """Seconds that office time is ahead of real time."""
        if self.path is None:
            return self._offset
        return float(self.path.read_text(encoding="utf-8").strip() or 0)

    def now(self) -> datetime:
        """Office time, aware, in UTC."""
        return datetime.now(UTC) + timedelta(seconds=self.offset)

    def seconds(self) -> int:
        """Office time as the Bot API writes dates."""
        return int(self.now().timestamp())

    def set(self, instant: datetime) -> None:
        """Make office time be this instant now."""
        self._write((instant - datetime.now(UTC)).total_seconds())

    def _write(self, offset: float) -> None:
        self._offset = offset
        if self.path is None:
            return
        # The bot may read at any moment, so the file is replaced in one step and never seen half written.
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(self.path.name + ".new")
        beside.write_text(f"{offset:.6f}\n", encoding="utf-8")
        beside.replace(self.path)


def read_instant(text: str) -> datetime:
    """An ISO instant; without a zone it is office time."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=OFFICE)
    return instant.astimezone(UTC)
