"""What was read of a report, as it is said back to whoever wrote it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.changes import was_in_time
from bot.core.reply import Intent, ReplyItem
from bot.core.task import Assignment
from bot.services.lines import line
from bot.services.office import Office
from bot.services.statements import Sayer
from messages.wordings.recorded import RecordedItem


def recorded(office: Office, assignment: Assignment, item: ReplyItem, *, missing_file: str, sayer: Sayer | None = None) -> RecordedItem:
    """What was read, as it is said back; `on_time` judges a completion by the day named."""
    today = office.today
    on = item.date
    if item.intent is Intent.DONE:
        on = min(item.date or today, today)
    in_time = was_in_time(replace(assignment, submitted_on=on)) if item.intent is Intent.DONE else None
    return RecordedItem(
        line=line(office, assignment),
        intent=item.intent,
        percent=item.percent,
        date=on,
        reason=_own_words(item),
        on_time=in_time,
        missing_file=missing_file,
        on_behalf=None if sayer is None else office.unit(sayer.unit_id).short_name,
    )


def _own_words(item: ReplyItem) -> str | None:
    """What to show of an obstacle, or of a progress without a percentage: the person's words (of a progress up to the
    first comma)."""
    if item.intent is Intent.BLOCKED:
        from messages.reading.reason import obstacle_in  # Reading is loaded with the first message, not at the start.

        return obstacle_in(item.text) or item.reason
    if item.reason is not None or item.intent is not Intent.PROGRESS or item.percent is not None:
        return item.reason
    words = item.text.strip().lstrip("#")
    if item.task_ref is not None:
        words = words.removeprefix(item.task_ref)
    return re.split(r"[,;.\n]", words.strip(" :,-"))[0].strip() or None
