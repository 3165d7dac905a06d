"""The clerk's desk: what waits for confirmation, confirming in bulk, asking for a supplement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import db.assignments
import db.evidence
import db.questions
import db.reports
import db.versions
from bot.core.changes import Today, confirmed, days_late, sent_back, was_in_time
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.reply import Intent
from bot.core.task import UNFINISHED, Assignment, State
from bot.services import evidence, keyboards, left, owed, supplements, targets
from bot.services.lines import line
from bot.services.statements import item_from_json
from bot.services.turn import Turn
from messages.reading.proof import says_attached, sent_another_way, what_is_missing
from messages.reading.sent_back import read_sent_back
from messages.wordings.ask_supplement import AskSupplement
from messages.wordings.confirm_all import ConfirmAll
from messages.wordings.confirm_refused import ConfirmRefused
from messages.wordings.confirmed import Confirmed, ConfirmedItem
from messages.wordings.review_queue import OpenQuestion, ReviewItem, ReviewQueue
from messages.wordings.supplement_asked import SupplementAsked
from messages.wordings.supplement_wanted import SupplementWanted

_SAID_OF_A_CLAIM = 5
"""So many reports are looked into for what the unit has said of one claim."""
_MORE_TIME = "extension"
"""The kind of question about the day, or the reason, of a wish for more time."""
_AT_ONCE = 20
"""So many are confirmed with one yes: as many as can be read before it."""


async def show_queue(turn: Turn) -> None:
    """ "chờ xác nhận": every claim with the unit's own words, oldest first."""
    turn.require(Action.CONFIRM)
    waiting = await _waiting(turn)
    younger = await evidence.younger(turn, waiting)
    back = await db.versions.sent_back(turn.connection, turn.known.id, [a.id for a in waiting])
    items = [await _review(turn, a, younger.get(a.id, ()), back.get(a.id, ())) for a in waiting]
    keyboard = keyboards.review(waiting[0]) if len(waiting) == 1 else ()
    await turn.say(ReviewQueue(tuple(items), await _questions(turn)), keyboard, [a.id for a in waiting])


async def _waiting(turn: Turn) -> list[Assignment]:
    """Every claim, that which was handed in first in front."""
    waiting = await db.assignments.submitted(turn.connection, turn.known.id)
    return sorted(waiting, key=lambda a: (a.said_on or a.submitted_on or turn.known.today, a.task.number))


async def _questions(turn: Turn) -> tuple[OpenQuestion, ...]:
    """Words of people that wait for an answer to what the bot asked back: nothing of them is written."""
    office = turn.known
    by_chat = {(a.channel, a.chat): a.person_id for a in office.chart.addresses if a.person_id is not None}
    found = []
    for question in await left.questions(turn.connection, office):
        person_id = by_chat.get((question.channel, question.chat))
        if person_id is None or person_id == turn.person_id or not question.raw:
            continue
        units = office.chart.units_of(person_id)
        unit = office.unit(units[0]).short_name if units else ""
        asked = OpenQuestion(office.name_of(person_id) or "", unit, question.raw, left.said_on(question))
        found.append(await _about(turn, question, asked))
    return tuple(found)


async def _about(turn: Turn, question: Any, asked: OpenQuestion) -> OpenQuestion:
    """With the number of the task a question is about, where it is about one, and whether what was said hands it back or asks for a
    later day."""
    payload = question.payload
    stored: list[Any] = payload.get("statements", []) if question.kind == "echo" else []
    if len(stored) != 1:
        of_task = replace(asked, number=payload.get("number"), more_time=question.kind == _MORE_TIME)
        day = payload.get("due") if of_task.more_time else None
        return _wishing(turn, of_task, date.fromisoformat(day) if day else None)
    known = await db.assignments.by_ids(turn.connection, turn.known.id, [stored[0]["assignment"]])
    item = item_from_json(stored[0]["item"])
    of_task = replace(asked, number=next((a.task.number for a in known.values()), None), hands_back=item.intent is Intent.REASSIGN)
    return _wishing(turn, replace(of_task, more_time=item.intent is Intent.EXTENSION), item.date)


def _wishing(turn: Turn, asked: OpenQuestion, until: date | None) -> OpenQuestion:
    """With the day wished for, unless it has come since."""
    return replace(asked, until=until) if asked.more_time and until is not None and until > turn.known.today else asked


async def _review(turn: Turn, a: Assignment, younger: tuple[str, ...], back: Sequence[tuple[date, str, datetime]]) -> ReviewItem:
    reports = await db.reports.of_assignment(turn.connection, turn.known.id, a.id, _SAID_OF_A_CLAIM)
    claims = [r for r in reports if r.intent == Intent.DONE.value and not (back and r.at <= back[-1][2])]
    redated = [r.effective_on for r in claims if r.effective_on != a.submitted_on]
    files = (await db.evidence.counts(turn.connection, turn.known.id, [a.id])).get(a.id, 0)
    raw = reports[0].raw if reports else a.said or ""
    return ReviewItem(
        line=line(turn.known, a, with_unit=True),
        on_time=was_in_time(a),
        days_late=days_late(a),
        raw=raw,
        files=files,
        missing_file=await evidence.missing_file(turn, a),
        younger=younger,
        elsewhere=any(sent_another_way(r.raw) for r in claims),
        unseen_file=any(says_attached(r.raw) for r in claims) and not files,
        dated_before=redated[0] if redated else None,
        day_unsaid=days_late(a) > 0 and bool(claims) and item_from_json(claims[0].read).earlier,
        rounds=tuple((local_date(at), what) for _, what, at in back),
        first_done=back[0][0] if back else None,
    )


async def confirm_numbers(turn: Turn, numbers: Sequence[int], unit: str = "") -> None:
    """ "xác nhận 121 133 140", "xác nhận 140 P. DN": each is confirmed or named with the reason why not. Raises UserError
    "no_such_unit"."""
    turn.require(Action.CONFIRM)
    unit_id = await targets.unit_named(turn, unit)
    ready: list[Assignment] = []
    refused: list[ConfirmRefused] = []
    for number in dict.fromkeys(numbers):
        every = await _of_number(turn, number, unit_id)
        waiting = [a for a in every if a.state is State.SUBMITTED]
        if not waiting:
            refused.append(_refusal(number, every))
        for a in waiting:
            if missing := await evidence.missing_file(turn, a):
                refused.append(ConfirmRefused(number, "no_evidence", missing))
            else:
                ready.append(a)
    if ready:
        await _confirm(turn, ready)
    for refusal in refused:
        await turn.say(refusal)


ALL = "confirm_all"
"""The question whether everything that lacks nothing is to be confirmed."""


async def ask_all(turn: Turn) -> None:
    """ "xác nhận tất cả": what would be confirmed is shown, and confirmed with a yes; what lacks its proof is left out."""
    turn.require(Action.CONFIRM)
    waiting = await _waiting(turn)
    lacking = await evidence.missing(turn.connection, turn.known, waiting)
    ready = [a for a in waiting if a.id not in lacking][:_AT_ONCE]
    if not ready:
        await show_queue(turn)
        return
    question = await turn.ask(ALL, {"assignments": [a.id for a in ready]})
    shown = tuple(line(turn.known, a, with_unit=True) for a in ready)
    left_out = tuple(a.task.number for a in waiting if a.id in lacking)
    await turn.say(ConfirmAll(shown, left_out), keyboards.yes_no(question), [a.id for a in ready])


async def confirm_asked(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": of what was shown, whatever still waits and lacks nothing."""
    turn.require(Action.CONFIRM)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, payload["assignments"])
    still = [a for a in found.values() if a.state is State.SUBMITTED]
    lacking = await evidence.missing(turn.connection, turn.known, still)
    await turn.close_question()
    ready = [a for a in still if a.id not in lacking]
    if ready:
        await _confirm(turn, ready)
    else:
        await show_queue(turn)


async def confirm_one(turn: Turn, assignment_id: int) -> None:
    """The button under one claim."""
    turn.require(Action.CONFIRM)
    a = await targets.one(turn, assignment_id, Action.CONFIRM)
    if a.state is not State.SUBMITTED:
        await turn.say(_refusal(a.task.number, [a]))
    elif missing := await evidence.missing_file(turn, a):
        await turn.say(ConfirmRefused(a.task.number, "no_evidence", missing))
    else:
        await _confirm(turn, [a])


async def received(turn: Turn, numbers: Sequence[int], unit: str = "") -> None:
    """ "đã nhận 124": the file came another way (HpNet, paper); the claim can be confirmed."""
    turn.require(Action.CONFIRM)
    unit_id = await targets.unit_named(turn, unit)
    for number in numbers:
        for a in await targets.numbered(turn, number, Action.CONFIRM):
            if a.state in UNFINISHED and unit_id in (None, a.unit_id):
                await evidence.received(turn, a.id)
    await confirm_numbers(turn, numbers, unit)


async def _of_number(turn: Turn, number: int, unit_id: int | None) -> list[Assignment]:
    every = await db.assignments.by_number(turn.connection, turn.known.id, number)
    return [a for a in every if unit_id in (None, a.unit_id)]


async def ask_for_supplement(turn: Turn, assignment_id: int) -> None:
    """The button: ask the clerk what is missing."""
    turn.require(Action.CONFIRM)
    a = await targets.one(turn, assignment_id, Action.CONFIRM)
    await turn.ask("supplement", {"number": a.task.number, "assignment": a.id})
    await turn.say(AskSupplement(line(turn.known, a, with_unit=True)), (), [a.id])


async def supplement(turn: Turn, number: int, what: str, *, assignment_id: int | None = None, unit: str = "") -> None:
    """ "bổ sung 124: gửi file pdf đã ký", "bổ sung 140 P. DN: …": the claim goes back to the unit with the reason."""
    turn.require(Action.CONFIRM)
    office = turn.known
    every = await _of_number(turn, number, await targets.unit_named(turn, unit))
    waiting = [a for a in every if a.state is State.SUBMITTED and assignment_id in (None, a.id)]
    if not waiting:
        await turn.say(_refusal(number, every))
        return
    if not what.strip():
        await ask_for_supplement(turn, waiting[0].id)
        return
    await turn.close_question()
    what = what_is_missing(what)
    for a in waiting:
        after = sent_back(a, what.strip(), Today(office.today, office.calendar, office.settings_for(a)))
        await db.assignments.change(turn.connection, office.id, after, turn.cause, reason=what.strip(), next_look_on=office.today)
        until = _until(after, office.today)
        wanted = SupplementWanted(line(office, after), what.strip(), until)
        responsible, claimed = await supplements.asked_of(turn, a)
        reminder = await owed.reminded_of(turn.connection, office, after) if until is not None else []
        for person_id in dict.fromkeys(one for one in (responsible, claimed) if one is not None):
            says = reminder if person_id == responsible else ()
            slot = f"supplement/{turn.incoming.inbox_id}/{a.id}"
            await turn.tell(person_id, slot, wanted, keyboards.supplement(after), [a.id], says=says)
        await turn.say(SupplementAsked(line(office, after, with_unit=True), what.strip(), until), (), [a.id])


async def hear(turn: Turn, text: str) -> bool:
    """ "trả lại 115, thiếu chữ ký": the same without a colon. False when it is no such sentence or not the clerk's, and of the clerk's own
    task, where it may be a report: unless it waits, and is given back."""
    back = read_sent_back(text) if turn.may(Action.CONFIRM) else None
    if back is None:
        return False
    every = await db.assignments.by_number(turn.connection, turn.known.id, back.number)
    own = any(targets.is_own(turn, a) for a in every)
    if own and not (back.returns and any(a.state is State.SUBMITTED for a in every)):
        return False
    await supplement(turn, back.number, back.what)
    return True


async def _confirm(turn: Turn, ready: Sequence[Assignment]) -> None:
    items = []
    younger = await evidence.younger(turn, ready)
    for a in ready:
        after = confirmed(a)
        await db.assignments.change(turn.connection, turn.known.id, after, turn.cause)
        shown = line(turn.known, after, with_unit=True)
        items.append(ConfirmedItem(shown, after.done_on or turn.known.today, was_in_time(after), younger.get(a.id, ())))
    await turn.say(Confirmed(tuple(items)), (), [a.id for a in ready])


def _refusal(number: int, every: Sequence[Assignment]) -> ConfirmRefused:
    """Why nothing of this number can be confirmed."""
    if not every:
        raise UserError("no_such_task", number=number)
    states = {a.state for a in every}
    if states == {State.ACCEPTED}:
        return ConfirmRefused(number, "already")
    return ConfirmRefused(number, "withdrawn" if states == {State.WITHDRAWN} else "not_submitted")


def _until(a: Assignment, today: date) -> date | None:
    """The day until which a supplement has time; None when the task is late already, and no day is left to name."""
    return a.last_day if a.last_day is not None and a.last_day >= today else None
