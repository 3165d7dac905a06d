"""What waits for the clerk's confirmation."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ReviewItem:
    line: TaskLine
    on_time: bool | None
    """None without a deadline."""
    days_late: int
    raw: str
    files: int
    missing_file: str
    """What is missing as proof: "file", "pdf", "any"; "" nothing."""
    younger: tuple[str, ...] = ()
    """Papers that bear a later day than the completion."""
    elsewhere: bool = False
    """The unit says that what is missing went by HpNet or on paper."""
    rounds: tuple[tuple[date, str], ...] = ()
    """When and for what a supplement was asked before, oldest first."""
    first_done: date | None = None
    """The day it was first said to be done on, before those."""
    unseen_file: bool = False
    """The unit speaks of a file that goes along, and none has come."""
    dated_before: date | None = None
    """Another day the unit first gave for the completion."""
    day_unsaid: bool = False
    """Late by the day it was said on; done before, the unit says, on a day it has not named."""


@context
class OpenQuestion:
    """What somebody wrote and the bot asked back about, unanswered."""

    name: str
    unit: str
    raw: str
    asked_on: date
    number: int | None = None
    """The task it is about, where the bot knows it."""
    hands_back: bool = False
    """It says that the task is another's."""
    more_time: bool = False
    """It asks for a later day; `until` is that day, where one that is still to come was said."""
    until: date | None = None


@context
class ReviewQueue(Wording):
    folder: ClassVar[str] = "review_queue"
    items: tuple[ReviewItem, ...]
    questions: tuple[OpenQuestion, ...] = ()
