"""What waits for the reader's decision."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import Directed, TaskLine


@context
class Agreed:
    """Another later day a leader agreed to, for which the paper from above is awaited. `by`: empty for the reader."""

    kind: str
    due: date
    on: date
    by: str


@context
class RequestItem:
    line: TaskLine
    kind: str
    """A key of `messages.labels.REQUESTS`."""
    new_due: date | None
    reason: str | None
    asked_on: date
    asked_by: str | None
    to_unit: str | None = None
    """A hand-back: the unit it is said to belong to."""
    head: str | None = None
    """Who sent it on in the unit's name, when it was not the asker."""
    at_head: bool = False
    """It still waits for the head of the unit."""
    earlier: int = 0
    """Extensions granted before."""
    one_of_several: bool = False
    """Other units ask about the same number: the words that decide name the unit; or the same unit asks several things about it:
    they name what is asked."""
    new_last: date | None = None
    """The last day, where the day asked for is off."""
    refused_on: date | None = None
    """A later day was refused before, on this day; `refused_due` is what was asked then, `refused_by` who refused, empty for the reader."""
    refused_due: date | None = None
    refused_by: str = ""
    agreed: Agreed | None = None
    directed: Directed | None = None
    """What a leader has said about the task."""
    waited: int | None = None
    """Working days since it was asked, when it is asked again; None the first time."""
    replaces: date | None = None
    """The day on which the same was asked otherwise, which this one stands for now."""


@context
class Requests(Wording):
    folder: ClassVar[str] = "requests"
    items: tuple[RequestItem, ...]
    until: date | None = None
    """Another day than the one asked for, that the reader has just named."""
