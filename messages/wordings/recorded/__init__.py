"""What has just been written into the register, with number and title."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.reply import Intent
from messages.render import Wording, context
from messages.wordings.lines import TaskLine

Day = date
"""Inside the class the name is a field's."""


@context
class RecordedItem:
    line: TaskLine
    intent: Intent
    percent: int | None = None
    date: date | None = None
    """The day promised, asked for, or done."""
    reason: str | None = None
    """The person's own words for it."""
    on_time: bool | None = None
    missing_file: str = ""
    """What is missing as proof: "file", "pdf", "any"; "" nothing."""
    sent_another_way: bool = False
    """The person says that the file went by HpNet or on paper: it is not asked for once more."""
    wanted: str | None = None
    """What the clerk had asked to be added: whoever says that it is done is reminded of it."""
    on_behalf: str | None = None
    """The unit it was recorded for by a clerk."""
    reporter: str | None = None
    """Who of that unit said it, as the clerk named the person."""
    accepted: bool = False
    """Done counts at once, without the clerk's confirmation."""
    ask_until: Day | None = None
    """The day promised lies behind the deadline: the working day to ask for."""
    ask_day: bool = False
    """Done before today on a day that was not named, and late by today's: the day itself is asked for. None is given as an example:
    who copies it would claim it."""
    reported_open: Day | None = None
    """The day named for the completion lies before this one, on which the unit said that the work went on."""
    other_weekday: bool = False
    """The weekday the person gave is not that of `date`."""
    day_off: bool = False
    """The day promised, or that of a completion before today, is one on which the office does not work."""
    to_unit: str | None = None
    """A hand-back: the unit it is said to belong to."""
    percent_in_words: bool = False
    """The words shown say it ("đạt 48,5%")."""
    percent_before: int | None = None
    """What was reported before, where this is less."""
    done_before: Day | None = None
    """The day the claim bore until this one was given."""
    unseen_file: bool = False
    """A file is said to go along, or to have been sent, and none has come."""
    day_came: bool = False
    """A day a leader named for the answer has come, and nothing was reported on it or since."""
    still_blocked: bool = False
    """The obstacle reported before stands: nothing was said of it."""
    not_begun: bool = False
    """Nothing has been done yet, as the person says."""
    standing: bool = False
    """"thực hiện thường xuyên"."""


@context
class Recorded(Wording):
    folder: ClassVar[str] = "recorded"
    items: tuple[RecordedItem, ...]
    files_in: bool = True
    """The chat takes files."""
    written_on: date | None = None
    """The day it was written, where the bot read it later."""
