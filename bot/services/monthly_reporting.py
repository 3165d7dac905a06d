"""The monthly report of standing duties in one sentence, with what is said of single tasks beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.reply import Intent, ReplyItem
from bot.core.rules import monthly
from bot.core.task import Assignment, Part
from bot.services import keyboards, recording, targets
from bot.services.lines import line
from bot.services.office import Office
from bot.services.standing import COMMON, without_result
from bot.services.statements import Statement
from bot.services.turn import Turn
from bot.services.understanding import understood
from messages.reading.common_report import CommonReport
from messages.wordings.monthly_recorded import MonthlyRecorded

_BETWEEN = re.compile(r"[,;.\n]\s*(?=#?\d{3,6}\b)")
_NUMBER = re.compile(r"\s*#?(\d{3,6})\b")


async def hear(turn: Turn, text: str, report: CommonReport) -> bool:
    """Record a common report on every open standing duty of the person's units; False when there is none to answer.

    Single tasks named behind it are recorded as what was said of them; a doubt about one of them is asked as usual.
    """
    office = turn.known
    own = await targets.own_open(turn)
    standing = [a for a in own if a.task.standing]
    if not standing:
        return False
    singles = await _singles(turn, report.rest)
    if singles is None:
        return False
    named = {s.assignment.id for s in singles}
    item = ReplyItem(Intent.PROGRESS, text=report.common, why=(COMMON,))
    common = [await recording.write_one(turn, text, Statement(a, item)) for a in standing if a.id not in named]
    written = [await recording.write_one(turn, text, statement) for statement in singles]
    unit = ", ".join(dict.fromkeys(office.unit(a.unit_id).name for a in standing))
    dated = [a for a in own if a.part is Part.LEAD and a.due is not None and not a.task.standing and a.id not in named]
    dated = [a for a in dated if not a.asks_nothing]
    left = _left(office, dated)
    concrete = await without_result(turn.connection, office.id, standing)
    await turn.close_question()
    await turn.say(
        MonthlyRecorded(
            unit=unit,
            month=office.today.month,
            year=office.today.year,
            common=len(common),
            items=tuple(written),
            left=left,
            concrete=tuple(line(office, a) for a in concrete),
            stuck=tuple(one.line.number for one in common if one.still_blocked),
        ),
        keyboards.mistake(turn.incoming.inbox_id),
        [a.id for a in standing],
    )
    return True


def _left(office: Office, dated: list[Assignment]) -> tuple[int, ...]:
    """The numbers of part A of which the report has nothing to print yet, as the clerk is told of them."""
    now = monthly.coming(office.settings, office.calendar, office.today)
    open_still = (a for a in dated if now is None or (now.counts(a.registered_on) and not now.is_spoken_of(a.reported_on)))
    return tuple(sorted(a.task.number for a in open_still))


async def _singles(turn: Turn, rest: str) -> list[Statement] | None:
    """What is said of single tasks; None when one of them is not clear enough to write beside the common report."""
    if not rest:
        return []
    found: list[Statement] = []
    for piece in _BETWEEN.split(rest):
        leading = _NUMBER.match(piece)
        if leading is None:
            return None
        words = piece[leading.end() :].strip(" :,-")
        # The number was said to be a task's: "115 công khai đạt 92%" counts nothing.
        read = await understood(turn, words)
        own = [a for a in await targets.own_open(turn) if a.task.number == int(leading[1])]
        if len(own) != 1 or len(read) != 1 or read[0].task_ref is not None or read[0].intent not in (Intent.PROGRESS, Intent.BLOCKED):
            return None
        # "ký số đạt 92%" is the value of an indicator; the task itself is a standing duty without a percentage.
        item = replace(read[0], task_ref=leading[1], text=piece.strip(), percent=None, reason=read[0].reason or words)
        found.append(Statement(own[0], item))
    return found
