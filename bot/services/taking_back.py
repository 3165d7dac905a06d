"""What a person said is taken back: by "sai", by [Ghi nhầm], by editing the message. Free until something came after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

import db.assignments
import db.evidence
import db.reports
import db.requests
import db.versions
from bot.core import windows
from bot.core.changes import CONTENT
from bot.core.permissions import Action
from bot.core.reply import ReplyItem
from bot.core.task import Assignment, State
from bot.services import inquiring, requesting, targets
from bot.services.lines import line
from bot.services.statements import asked_about
from bot.services.turn import Turn
from messages.reading.astray import read_astray
from messages.wordings import astray as wording
from messages.wordings.nothing_asked import NothingAsked
from messages.wordings.nothing_to_take_back import NothingToTakeBack
from messages.wordings.taken_back import CHANGE, CONFIRMATION, DELEGATION, FILES, REQUEST, SAID, SENDING, SUPPLEMENT, TakenBack

_TAKEN_BACK = "taken back"
_A_MOMENT = timedelta(minutes=15)
_JUST_SAID = timedelta(days=3)
"""What a "sai" without a number may mean: also on Monday what was said on Friday."""


async def take_back(turn: Turn, *, inbox_id: int | None = None, number: int | None = None) -> None:
    """ "sai": what the person's last message wrote is undone, while nothing came after it.

    `inbox_id`: the message under whose echo [Ghi nhầm] was pressed; `number`: only what it said about one task.
    """
    office = turn.known
    reports = await db.reports.last_of_person(turn.connection, office.id, turn.person_id)
    if inbox_id is not None:
        reports = [report for report in reports if report.inbox_id == inbox_id]
    keeps_question = await wrote_since(turn) or await _is_asked_of_others(turn, number)
    if inbox_id is None and await inquiring.take_back(turn, number, await _last_written(turn, reports)):
        if not keeps_question:
            await turn.close_question()
        return
    if number is not None:
        meant = [a.id for a in await targets.numbered(turn, number, Action.SEE_TASK) if turn.may(Action.REPORT, a)]
        # A unit may also take back what the clerk recorded for it.
        reports = [r for r in reports if r.assignment_id in meant] or await db.reports.on_behalf_of(turn.connection, office.id, meant)
    elif inbox_id is None:
        reports = [report for report in reports if report.at >= turn.incoming.at - _JUST_SAID]
    since = await _last_act(turn, reports)
    refused = await _just_refused(turn, reports) if inbox_id is None else None
    if refused is not None and number in (None, refused.task.number):
        await turn.say(NothingToTakeBack(refused.task.number, refused=True))
        return
    what, undone = SENDING, await requesting.call_back(turn, number, since) if inbox_id is None else []
    if not undone and inbox_id is None and since is not None:
        what, undone = REQUEST, await requesting.cancel_own(turn, inbox_id=None, number=number, since=since)
    if not undone and inbox_id is None and number is None and await _sent_files_since(turn, since):
        what, undone = FILES, await _undo_files(turn, None)
    if not undone:
        what, undone = SAID, await undo(turn, reports) if await _is_newest(turn, reports, number) else []
    if not undone:
        what, undone = await _undo_change(turn, inbox_id, number)
    if not undone:
        what, undone = FILES, await _undo_files(turn, number)
    if not undone:
        what, undone = REQUEST, await requesting.cancel_own(turn, inbox_id=inbox_id, number=number)
    confirmed = [] if undone or inbox_id is not None else await _confirmed(turn, reports, number)
    if confirmed:
        await requesting.ask_reopening(turn, confirmed[0], turn.incoming.text)
        return
    if not undone:
        await turn.say(NothingToTakeBack(number, of_clerk=turn.may(Action.CONFIRM)))
        return
    if not keeps_question:
        await turn.close_question()
    found = await db.assignments.by_ids(turn.connection, office.id, undone)
    own = what not in (CONFIRMATION, SUPPLEMENT, CHANGE)
    await turn.say(TakenBack(tuple(line(office, found[i], with_unit=not own) for i in undone), what), (), undone)


async def _just_refused(turn: Turn, reports: Sequence[Any]) -> Assignment | None:
    """What the person refused today, when that was the last thing written: whoever asked has been told."""
    since = max(await _last_written(turn, reports) or _this_morning(turn), _this_morning(turn))
    row = await db.requests.last_refused_by(turn.connection, turn.known.id, turn.person_id, since)
    return None if row is None else (await db.assignments.by_ids(turn.connection, turn.known.id, [row.assignment_id]))[row.assignment_id]


async def wrote_since(turn: Turn) -> bool:
    """Whether the person has reported, confirmed, handed in or asked for something since the open question was asked: "sai" is about
    what was said last."""
    if turn.question is None:
        return False
    reports = await db.reports.last_of_person(turn.connection, turn.known.id, turn.person_id)
    last = await _last_written(turn, reports)
    return last is not None and last > turn.question.asked_at


async def _is_asked_of_others(turn: Turn, number: int | None) -> bool:
    """Whether the open question is about other tasks than the one that was named: it is still to be answered."""
    asked = asked_about(turn.question)
    return number is not None and bool(asked) and not asked & await _so_numbered(turn, (number,))


async def is_asked_only_of(turn: Turn, numbers: Sequence[int]) -> bool:
    """Whether the open question is about no other tasks than those that were named: "sai 103" is the no to it."""
    asked = asked_about(turn.question)
    return bool(asked) and asked <= await _so_numbered(turn, numbers)


async def _so_numbered(turn: Turn, numbers: Sequence[int]) -> set[int]:
    return {a.id for number in numbers for a in await db.assignments.by_number(turn.connection, turn.known.id, number)}


async def deny(turn: Turn) -> None:
    """ "không" with no question open: it takes back what the person reported a moment ago, and never what was changed in the register."""
    reports = await db.reports.last_of_person(turn.connection, turn.known.id, turn.person_id)
    if reports and reports[0].at >= turn.incoming.at - _A_MOMENT and await _is_newest(turn, reports, None):
        await take_back(turn)
        return
    await turn.say(NothingAsked("no"))


async def pass_over(turn: Turn, text: str) -> bool:
    """ "gửi lộn group, xin lỗi mọi người": nothing is written of it; what was reported a moment ago may be taken back too. False when the
    text is none of that kind."""
    astray = read_astray(text)
    if astray is None:
        return False
    reports = await db.reports.last_of_person(turn.connection, turn.known.id, turn.person_id)
    recent = bool(reports) and reports[0].at >= turn.incoming.at - _A_MOMENT and await _is_newest(turn, reports, None)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [r.assignment_id for r in reports]) if recent else {}
    numbers = tuple(sorted({a.task.number for a in found.values()}))
    await turn.say(wording.Astray(astray.number, numbers if astray.number in (None, *numbers) else ()))
    return True


async def about_named(turn: Turn, reports: Sequence[Any], items: Sequence[ReplyItem]) -> list[Any]:
    """Those of the reports the words that take something back are about: all, unless every one of them names a task of its own."""
    refs = [item.task_ref for item in items]
    numbers = {int(ref) for ref in refs if ref is not None and ref.isdigit()}
    if not reports or len(numbers) != len(set(refs)):
        return list(reports)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [report.assignment_id for report in reports])
    return [report for report in reports if found[report.assignment_id].task.number in numbers]


async def _is_newest(turn: Turn, reports: Sequence[Any], number: int | None) -> bool:
    """Whether the reports are the last thing the person did: a "sai" after a confirmation means the confirmation."""
    changed = await db.versions.last_changed_by(turn.connection, turn.known.id, turn.person_id, _this_morning(turn))
    if number is not None:
        about = {report.assignment_id for report in reports}
        changed = [row for row in changed if row.assignment_id in about]
    return not reports or not changed or reports[0].at >= changed[0].at


async def _last_act(turn: Turn, reports: Sequence[Any]) -> datetime | None:
    """When the person last reported, or changed something in the register; what took something back is no act of its own."""
    changed = await db.versions.last_changed_by(turn.connection, turn.known.id, turn.person_id, _this_morning(turn))
    if changed and (await db.versions.of_assignment(turn.connection, turn.known.id, changed[0].assignment_id))[-1].reason == _TAKEN_BACK:
        changed = []
    return max((row.at for row in (*reports[:1], *changed[:1])), default=None)


async def _last_written(turn: Turn, reports: Sequence[Any]) -> datetime | None:
    """The same, or handed in a file, asked for something or sent a request on: whatever a "sai" may mean besides a question."""
    office = turn.known
    piece = await db.evidence.last_of_person(turn.connection, office.id, turn.person_id)
    instants = [await _last_act(turn, reports), None if piece is None else piece.at]
    for row in await db.requests.open_ones(turn.connection, office.id):
        instants += [row.asked_at] if row.asked_by_id == turn.person_id else []
        instants += [row.passed_at] if row.passed_by_id == turn.person_id else []
    return max((at for at in instants if at is not None), default=None)


async def _undo_change(turn: Turn, inbox_id: int | None, number: int | None) -> tuple[str, list[int]]:
    """What the person changed in the register today (a confirmation, a correction, whom a task was given to) goes back to
    what stood before, while nothing came after it. With what it was."""
    office = turn.known
    rows = await db.versions.last_changed_by(turn.connection, office.id, turn.person_id, _this_morning(turn))
    if number is not None:
        every = await db.assignments.by_number(turn.connection, office.id, number)
        rows = [row for a in every for row in await _own_change(turn, a.id)]
        # Of several units' only what the newest message changed.
        newest = max(rows, key=lambda row: row.at, default=None)
        rows = [row for row in rows if newest is not None and row.inbox_id == newest.inbox_id]
    if inbox_id is not None:
        rows = [row for row in rows if row.inbox_id == inbox_id]
    undone, kinds = [], set()
    for row in await _still_seen(turn, rows):
        versions = await db.versions.of_assignment(turn.connection, office.id, row.assignment_id)
        if len(versions) < 2 or versions[-1].reason == _TAKEN_BACK:
            continue
        before = await db.versions.as_of(turn.connection, office.id, versions[-2].id)
        kinds.add(_what(before, await db.versions.as_of(turn.connection, office.id, versions[-1].id)))
        look_on = office.today if before.is_open else None
        await db.assignments.change(turn.connection, office.id, before, turn.cause, reason=_TAKEN_BACK, next_look_on=look_on)
        undone.append(row.assignment_id)
    return kinds.pop() if len(kinds) == 1 else CHANGE, undone


def _what(before: Assignment, after: Assignment) -> str:
    """What a change in the register was."""
    if before.state is State.SUBMITTED:
        return CONFIRMATION if after.state is State.ACCEPTED else SUPPLEMENT if after.state is State.OPEN else CHANGE
    return DELEGATION if before.person_id != after.person_id and before.unit_id == after.unit_id else CHANGE


async def _sent_files_since(turn: Turn, since: datetime | None) -> bool:
    """Whether a file is the last thing the person sent."""
    newest = await db.evidence.last_of_person(turn.connection, turn.known.id, turn.person_id)
    return newest is not None and since is not None and newest.at > since


async def _undo_files(turn: Turn, number: int | None) -> list[int]:
    """The files of the person's last message are taken back while the claim they came with is not confirmed."""
    newest = await db.evidence.last_of_person(turn.connection, turn.known.id, turn.person_id)
    if newest is None or newest.at < _this_morning(turn) or newest.inbox_id is None:
        return []
    found = (await db.assignments.by_ids(turn.connection, turn.known.id, [newest.assignment_id]))[newest.assignment_id]
    if found.state is State.ACCEPTED or number not in (None, found.task.number):
        return []
    return await db.evidence.remove(turn.connection, turn.known.id, newest.inbox_id, turn.incoming.at)


async def _confirmed(turn: Turn, reports: Sequence[Any], number: int | None) -> list[Assignment]:
    """The person's own task that was confirmed since, when that is what the "sai" is about."""
    office = turn.known
    if number is not None:
        about = await db.assignments.by_number(turn.connection, office.id, number)
    else:
        about = list((await db.assignments.by_ids(turn.connection, office.id, [report.assignment_id for report in reports])).values())
    mine = [a for a in about if a.state is State.ACCEPTED and turn.may(Action.REPORT, a) and targets.is_own(turn, a)]
    return mine if len(mine) == 1 else []


async def _own_change(turn: Turn, assignment_id: int) -> list[Any]:
    """The version of an assignment that stands, when the person made it today."""
    current = (await db.versions.of_assignment(turn.connection, turn.known.id, assignment_id))[-1]
    return [current] if current.by_person_id == turn.person_id and current.at >= _this_morning(turn) else []


async def _still_seen(turn: Turn, rows: Sequence[Any]) -> list[Any]:
    """Without those of tasks the person may not even see any more: whoever went to another unit takes nothing back from there."""
    known = await db.assignments.by_ids(turn.connection, turn.known.id, [row.assignment_id for row in rows])
    return [row for row in rows if turn.may(Action.SEE_TASK, known[row.assignment_id])]


def _this_morning(turn: Turn) -> datetime:
    return windows.at(turn.known.today, time.min)


async def forget_message(turn: Turn) -> None:
    """The person edited a message: what its first wording wrote is undone before the new one is read."""
    if turn.incoming.message is not None:
        reports = await db.reports.of_message(turn.connection, turn.known.id, turn.person_id, turn.incoming.message)
        await undo(turn, reports)


async def undo(turn: Turn, reports: Sequence[Any]) -> list[int]:
    """Take reports back; the assignments whose state went back with them."""
    office = turn.known
    undone = []
    for report in await _still_seen(turn, reports):
        versions = await db.versions.of_assignment(turn.connection, office.id, report.assignment_id)
        current = versions[-1]
        if current.inbox_id == report.inbox_id and len(versions) > 1:
            before = await db.versions.as_of(turn.connection, office.id, versions[-2].id)
            await db.assignments.change(
                turn.connection, office.id, before, turn.cause, reason=_TAKEN_BACK, next_look_on=office.today if before.is_open else None
            )
        elif current.inbox_id != report.inbox_id and report.intent in {intent.value for intent in CONTENT}:
            continue
        await db.reports.take_back(turn.connection, office.id, report.id, turn.incoming.at)
        undone.append(report.assignment_id)
    return undone
