"""What was read of a report, as it is said back to whoever wrote it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.core.changes import was_in_time
from bot.core.reply import Intent, ReplyItem
from bot.core.task import Assignment, Part, State
from bot.services.lines import Later, line
from bot.services.office import Office
from bot.services.statements import Sayer
from messages.formats import shorten
from messages.wordings.lines import without_number
from messages.wordings.recorded import RecordedItem

_PROMISES = (Intent.PROGRESS, Intent.BLOCKED)
_WHOLE = 100
"""Letters; what an echo shows of it is cut behind that."""


def recorded(
    office: Office,
    assignment: Assignment,
    item: ReplyItem,
    *,
    missing_file: str,
    wanted: str | None = None,
    sayer: Sayer | None = None,
    ask_until: date | None = None,
    asked: Later | None = None,
    to_unit: str | None = None,
    reported_open: date | None = None,
    percent_before: int | None = None,
    unseen_file: bool = False,
    done_before: date | None = None,
    answer_by: date | None = None,
    still_blocked: bool = False,
) -> RecordedItem:
    """What was read, as it is said back; `on_time` judges a completion by the day named. `ask_until`: see `later_to_ask`; `asked`: a
    later day that waits for a decision already; `reported_open`: when the unit of a claim last said that the work went on, where that
    is later than the day it now names; `percent_before`: the share reported last, where this one is less;
    `unseen_file`: a file is spoken of, and none has come; `done_before`: the day a claim bore until now; `answer_by`: the day a leader
    named for the answer, behind which no example of a promise lies; `still_blocked`: the obstacle reported before stands."""
    today = office.today
    on = item.date
    if item.intent is Intent.DONE:
        on = min(item.date or today, today)
    words = without_number(_own_words(item), assignment.task.number)
    in_time = was_in_time(replace(assignment, submitted_on=on)) if item.intent is Intent.DONE else None
    shown = line(office, assignment, asked=asked)
    if answer_by is not None and shown.later is not None and today <= answer_by < shown.later:
        shown = replace(shown, later=answer_by)
    return RecordedItem(
        line=shown,
        intent=item.intent,
        percent=item.percent,
        percent_before=percent_before,
        date=on,
        not_begun=item.intent is Intent.PROGRESS and not item.percent and not_begun(assignment, item.text),
        percent_in_words=item.percent is not None and _says_percent(words or "", item.percent),
        reason=words,
        on_time=in_time,
        missing_file=missing_file,
        # Whoever says that it went another way has done what was asked for.
        wanted=wanted if item.intent is Intent.DONE and not _sent_another_way(item.text) else None,
        unseen_file=unseen_file,
        done_before=done_before if done_before != on else None,
        sent_another_way=bool(missing_file) and _sent_another_way(item.text),
        ask_until=ask_until,
        ask_day=item.earlier and in_time is False and assignment.state is not State.ACCEPTED,
        reported_open=assignment.reported_on if contradicts(office, assignment, item) else reported_open,
        other_weekday=on is not None and _other_weekday(item.text, on),
        day_off=on is not None
        and (on >= today if item.intent in _PROMISES else item.intent is Intent.DONE and on < today)
        and not office.calendar.is_working(on),
        day_came=answer_by is not None and _has_come(office, assignment, answer_by),
        to_unit=to_unit,
        still_blocked=still_blocked,
        on_behalf=None if sayer is None else office.unit(sayer.unit_id).short_name,
        reporter=None if sayer is None else sayer.name,
    )


def not_begun(a: Assignment, said: str) -> bool:
    """Whether a report says that nothing is done of a task yet; a supporting unit may not have been asked for anything."""
    from messages.reading.estimate import has_not_begun  # Reading is loaded with the first message, not at the start.
    from messages.reading.own_part import not_asked_yet

    return has_not_begun(said) or (a.part is Part.SUPPORT and not_asked_yet(said))


def _has_come(office: Office, a: Assignment, answer_by: date) -> bool:
    """Whether the unit owes the answer a leader wanted by a day."""
    return a.state is State.OPEN and answer_by <= office.today and (a.said_on is None or a.said_on < answer_by)


def contradicts(office: Office, a: Assignment, item: ReplyItem) -> bool:
    """Whether a late task is said to have been done in time, on a day after which its unit still said that the work went on."""
    if item.intent is not Intent.DONE or item.date is None or not a.is_open or a.last_day is None or a.reported_on is None:
        return False
    return item.date <= a.last_day < office.today and item.date < a.reported_on


def later_to_ask(office: Office, a: Assignment, intent: Intent, promised: date | None) -> date | None:
    """The working day to ask for, where the leading unit names a day behind a deadline that has not passed: a promise moves none."""
    if intent not in _PROMISES or promised is None or a.part is not Part.LEAD or a.last_day is None:
        return None
    return office.calendar.on_or_after(promised) if office.today <= a.last_day < promised else None


def _other_weekday(text: str, day: date) -> bool:
    from messages.reading.uncertain_day import is_another_weekday  # As below.

    return is_another_weekday(text, day)


def _sent_another_way(text: str) -> bool:
    from messages.reading.proof import sent_another_way  # Reading is loaded with the first message, not at the start.

    return sent_another_way(text)


def _own_words(item: ReplyItem) -> str | None:
    """What to show of an obstacle, or of a progress that says more than its percentage: the person's words, not only what was read as the
    reason ("chưa triển khai, do …"); of a share that was counted, what was counted ("50/100 hộ")."""
    if item.intent is Intent.BLOCKED:
        from messages.reading.reason import obstacle_said  # Reading is loaded with the first message, not at the start.

        return obstacle_said(item.text) or item.reason
    if item.intent is Intent.ACKNOWLEDGE and item.reason is None:
        from messages.reading.reason import says_understood  # As above.

        return None if says_understood(item.text) else item.text.strip()
    if item.intent is not Intent.PROGRESS:
        return item.reason
    from messages.reading.estimate import says_only_share, says_only_underway  # As above.
    from messages.reading.reason import told_in

    if item.percent is not None and says_only_share(told_in(item.text)):
        return item.reason
    if says_only_underway(told_in(item.text)):
        return item.reason

    words = item.text.strip().lstrip("#")
    if item.task_ref is not None:
        words = words.removeprefix(item.task_ref)
    words = " ".join(told_in(words).split()).strip(" :,-.")
    return _beginning(words) or item.reason


_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d)\d*)?\s*%")


def _says_percent(words: str, percent: int) -> bool:
    """Whether the words an echo shows name the share themselves, perhaps with its decimals; what is cut off shows none."""
    said = _PERCENT.findall(shorten(words, _WHOLE))
    return any(int(whole) + (decimal >= "5") == percent for whole, decimal in said)


def _beginning(words: str) -> str:
    """A short text whole; of a long one as many whole clauses as there is room for, for half a sentence may say the contrary."""
    if len(words) <= _WHOLE:
        return words
    ends = [match.start() for match in re.finditer(r"[,;.](?=\s)", words) if match.start() <= _WHOLE]
    return words[: ends[-1]].strip() if ends else words
