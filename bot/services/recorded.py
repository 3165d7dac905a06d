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
from messages.wordings.lines import without_number
from messages.wordings.recorded import RecordedItem

_WHOLE = 78
"""Letters; what an echo shows of it is cut behind that."""


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
        reason=without_number(_own_words(item), assignment.task.number),
        on_time=in_time,
        missing_file=missing_file,
        sent_another_way=bool(missing_file) and _sent_another_way(item.text),
        on_behalf=None if sayer is None else office.unit(sayer.unit_id).short_name,
    )


def _sent_another_way(text: str) -> bool:
    from messages.reading.proof import sent_another_way  # Reading is loaded with the first message, not at the start.

    return sent_another_way(text)


def _own_words(item: ReplyItem) -> str | None:
    """What to show of an obstacle, or of a progress without a percentage: the person's words (of a long progress up to the
    first comma; a short one whole, for half a sentence may say the contrary)."""
    if item.intent is Intent.BLOCKED:
        from messages.reading.reason import obstacle_in  # Reading is loaded with the first message, not at the start.

        return obstacle_in(item.text) or item.reason
    if item.reason is not None or item.intent is not Intent.PROGRESS or item.percent is not None:
        return item.reason
    words = item.text.strip().lstrip("#")
    if item.task_ref is not None:
        words = words.removeprefix(item.task_ref)
    words = " ".join(words.split()).strip(" :,-.")
    return (words if len(words) <= _WHOLE else re.split(r"[,;.]", words)[0].strip()) or None
