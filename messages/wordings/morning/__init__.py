"""The clerk's morning line."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class Morning(Wording):
    folder: ClassVar[str] = "morning"
    day: date
    reported: int
    """Reports of the last working day."""
    waiting: int
    oldest: TaskLine | None
    """The task that has waited longest for confirmation."""
    requests: int
    going_out: int
    """Units that get a reminder today."""
    unreachable: tuple[tuple[str, str, str], ...]
    """Unit, name, and a key of `messages.labels.UNREACHABLE`."""
    units_without_anyone: tuple[str, ...]
    open_questions: int
    trial: int = 0
    """Units on trial whose reminders come to the office today."""
    slow_requests: tuple[int, ...] = ()
    """Tasks about which something was asked and nobody has decided for more than two working days."""
    slow: tuple[int, ...] = ()
    """Tasks that have waited too long for the clerk's confirmation."""
    slow_after: int = 2
    """How many working days are too long."""
    since: date | None = None
    """The first day of the bot's own figures; None leaves them out."""
    until: date | None = None
    """Their last day: the day before, also when that was none of work. Before `since` when the bot has only begun today."""
    sent: int = 0
    lost: int = 0
    """Messages that were given up."""
    to_enter: int = 0
    """Finished tasks of the city not entered there yet."""
    to_file: int = 0
    """Finished tasks without a work file."""
    without_more: int = 0
    """People without an account who are not named in `unreachable`."""
    to_move: tuple[tuple[int, str, date], ...] = ()
    """Tasks that go to another unit, which has yet to be written."""
    unled: tuple[str, ...] = ()
    """Once a month: units that no leader is in charge of, where others have one."""
    unled_to: str | None = None
    """Which leader hears in the meantime of their obstacles and requests."""
    papers: tuple[tuple[int, date, date], ...] = ()
    """Tasks whose later day a leader agreed to and that wait for the paper from above; since when, the oldest first, and that day."""
    to_close: Period | None = None
    """The reporting month that has ended and was not closed."""
