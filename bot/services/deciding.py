"""Requests are answered: by the head, who sends them on; then by the leader (a day) or the clerk (a hand-back, a stop)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.marks
import db.requests
from bot.core.changes import FROM_ABOVE, extended, moved, reopened
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.rules.decision import BY_LEADER, CARRY_OVER, NO_NEWS
from bot.core.task import Assignment, State
from bot.services import keyboards, requesting, targets, transferring
from bot.services.decided import is_of_office, request_item
from bot.services.deciders import deciders, orderer
from bot.services.left import stand_for
from bot.services.lines import LATELY, line
from bot.services.office import Office
from bot.services.turn import Turn
from messages.reading.nothing_new import says_end
from messages.render import Wording
from messages.wordings.ask_refusal import AskRefusal
from messages.wordings.extension_decided import ExtensionDecided
from messages.wordings.request_decided import RequestDecided
from messages.wordings.request_sent_on import RequestSentOn
from messages.wordings.requests import Requests
from messages.wordings.taken_back import REQUEST, TakenBack

_ABOUT_A_DAY = frozenset(("extension", CARRY_OVER))
"""Who is granted one day is refused the other."""


async def show_open(turn: Turn) -> None:
    """What waits for this person's decision; the clerk sees all."""
    office = turn.known
    rows = await db.requests.open_ones(turn.connection, office.id)
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    mine = [row for row in rows if await may_decide(turn, row, found[row.assignment_id])]
    shown = rows if turn.may(Action.CONFIRM) else mine
    items = tuple(request_item(turn.known, row, found[row.assignment_id], turn.person_id) for row in shown)
    only = shown[0] if len(shown) == 1 and shown == mine else None
    keyboard = () if only is None else keyboards.decision(only.id, found[only.assignment_id].task.number)
    await turn.say(Requests(items), keyboard, [row.assignment_id for row in shown])


async def offer(turn: Turn, about: Assignment, until: date) -> bool:
    """A day that was named in passing while a later one is asked for: the request, with the words that grant this day. False where none
    waits for this person, and of a day that is no later than the task is due: no words grant it."""
    rows = await db.requests.open_ones(turn.connection, turn.known.id, [about.id])
    mine = [row for row in rows if row.kind == "extension" and await may_decide(turn, row, about)]
    if len(mine) != 1 or (about.due is not None and until <= about.due):
        return False
    await turn.say(Requests((request_item(turn.known, mine[0], about, turn.person_id),), until), (), [about.id])
    return True


async def is_asked(turn: Turn) -> bool:
    """Whether any request waits for this person's word."""
    rows = await db.requests.open_ones(turn.connection, turn.known.id)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [row.assignment_id for row in rows])
    for row in rows:
        if await may_decide(turn, row, found[row.assignment_id]):
            return True
    return False


async def show_lately_asked(turn: Turn) -> bool:
    """ "ok" with nothing open to answer, by somebody who was lately asked for a decision: it decides nothing, but must not be
    taken for a decision either. What waits is shown again with the words that decide; False when nothing does."""
    office = turn.known
    since = office.two_working_days_ago()
    rows = await db.requests.open_ones(turn.connection, office.id)
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    asked = [row for row in rows if (row.passed_at or row.asked_at) >= since and await may_decide(turn, row, found[row.assignment_id])]
    if not asked or turn.incoming.reply_to is not None:
        return False
    only = asked[0] if len(asked) == 1 else None
    keyboard = () if only is None else keyboards.decision(only.id, found[only.assignment_id].task.number)
    items = tuple(request_item(turn.known, row, found[row.assignment_id], turn.person_id) for row in asked)
    await turn.say(Requests(items), keyboard, [row.assignment_id for row in asked])
    return True


async def ask_why(turn: Turn, request_id: int) -> None:
    """[Không đồng ý]: a refusal carries its reason."""
    row, assignment = await _open(turn, request_id)
    await turn.ask("refuse", {"request": row.id, "number": assignment.task.number})
    await turn.say(AskRefusal(line(turn.known, assignment, with_unit=True)), (), [assignment.id])


async def decide_number(
    turn: Turn, number: int, *, granted: bool, reason: str | None, until: date | None = None, unit: str = "", about: str = ""
) -> None:
    """ "đồng ý 131" / "đồng ý 131 đến 27/11" / "không 131: lý do"; `unit`: the one meant of several that ask about this number;
    `about`: the kind of request meant of several. Raises UserError "no_such_unit", "no_request", "not_allowed"."""
    unit_id = await targets.unit_named(turn, unit)
    assignments = [a for a in await targets.numbered(turn, number, Action.SEE_TASK) if unit_id in (None, a.unit_id)]
    rows = await db.requests.open_ones(turn.connection, turn.known.id, [a.id for a in assignments])
    by_id = {a.id: a for a in assignments}
    mine = [row for row in rows if await may_decide(turn, row, by_id[row.assignment_id])]
    sent_on = [row for row in rows if row.passed_by_id == turn.person_id]
    if sent_on and not mine and not granted:
        # The head thinks otherwise by now: what nobody has decided yet does not go on in the unit's name.
        await _take_back(turn, sent_on[0], by_id[sent_on[0].assignment_id], reason)
        return
    if sent_on and not mine:
        # The head answers once more: where it is was said before, and is said again.
        await requesting.pass_on(turn, sent_on[0], by_id[sent_on[0].assignment_id], buttons=False)
        return
    if rows and not mine:
        raise _not_theirs(turn, rows[0], by_id[rows[0].assignment_id])
    if not mine:
        raise await _none_open(turn, number, assignments)
    if len(mine) == 1 and about not in ("", mine[0].kind) and {about, mine[0].kind} != {"extension", NO_NEWS}:
        # "đồng ý dừng 131" where a later day is asked for: nothing of the kind waits, what does is shown.
        await turn.say(
            Requests((request_item(turn.known, mine[0], by_id[mine[0].assignment_id], turn.person_id),)),
            keyboards.decision(mine[0].id, number),
        )
        return
    if len(mine) == 1:
        await decide(turn, mine[0].id, granted=granted, reason=reason, until=until)
        return
    if len({row.assignment_id for row in mine}) == 1:
        await _decide_among(turn, mine, by_id[mine[0].assignment_id], granted=granted, reason=reason, until=until, about=about)
        return
    # Several units ask about one number: each is decided for itself, and is shown with the words that name it.
    for row in mine:
        item = replace(request_item(turn.known, row, by_id[row.assignment_id], turn.person_id), one_of_several=True)
        await turn.say(Requests((item,)), keyboards.decision(row.id, number), [row.assignment_id])


async def _take_back(turn: Turn, row: Any, assignment: Assignment, reason: str | None) -> None:
    if row.asked_by_id != turn.person_id:
        await _decide(turn, row, assignment, granted=False, reason=reason, new_due=row.asked_due)
        return
    await db.requests.cancel_open(turn.connection, turn.known.id, assignment.id, turn.incoming.at, kind=row.kind)
    await turn.close_question()
    await turn.say(TakenBack((line(turn.known, assignment),), REQUEST), (), [assignment.id])


async def _decide_among(
    turn: Turn, rows: Sequence[Any], assignment: Assignment, *, granted: bool, reason: str | None, until: date | None, about: str
) -> None:
    """Several things are asked about one task of one unit, as a later day and its carrying over. Its kind or its day names which is
    granted, and no other day is then; a refusal that names none is of all; else they are shown together with the words that decide."""
    meant = [row for row in rows if row.kind == about] or [row for row in rows if until is not None and row.asked_due == until]
    if not granted:
        for row in meant or rows:
            await decide(turn, row.id, granted=False, reason=reason)
        return
    if len(meant) != 1:
        items = tuple(replace(request_item(turn.known, row, assignment, turn.person_id), one_of_several=True) for row in rows)
        keyboard = tuple(one for row in rows for one in keyboards.decision(row.id, assignment.task.number))
        await turn.say(Requests(items), keyboard, [assignment.id])
        return
    await decide(turn, meant[0].id, granted=True, reason=None, until=until)
    for row in rows:
        if row.id != meant[0].id and {row.kind, meant[0].kind} <= _ABOUT_A_DAY:
            await decide(turn, row.id, granted=False, reason=reason)


async def _none_open(turn: Turn, number: int, assignments: Sequence[Assignment]) -> UserError:
    """Nothing waits about a task: with what was decided last, or how the last request ended, where that was of late."""
    office = turn.known
    by_id = {a.id: a for a in assignments}
    every = [row for a in assignments for row in await db.requests.of_assignment(turn.connection, office.id, a.id)]
    over = [row for row in every if row.decided_at is not None and row.decided_at >= office.now - LATELY]
    if not over:
        return UserError("no_request", number=number)
    last = max(over, key=lambda row: row.decided_at)
    told: dict[str, Any] = {"number": number, "kind": last.kind, "at": last.decided_at}
    if last.state == "cancelled":
        about = by_id[last.assignment_id]
        done = about.state in (State.SUBMITTED, State.ACCEPTED)
        return UserError("no_request", **told, ended=True, done_by=office.unit(about.unit_id).short_name if done else None)
    by = None if last.decided_by_id == turn.person_id else office.name_of(last.decided_by_id)
    return UserError("no_request", **told, granted=last.state == "granted", by=by)


async def decide_only(turn: Turn, *, granted: bool, reason: str | None, until: date | None = None) -> bool:
    """ "đồng ý" without a number: about the only request that waits for this person; False when there is none or several."""
    rows = await db.requests.open_ones(turn.connection, turn.known.id)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [row.assignment_id for row in rows])
    mine = [row for row in rows if await may_decide(turn, row, found[row.assignment_id])]
    if len(mine) != 1:
        if mine:
            await show_open(turn)
        return bool(mine)
    await decide(turn, mine[0].id, granted=granted, reason=reason, until=until)
    return True


async def decide(turn: Turn, request_id: int, *, granted: bool, reason: str | None, until: date | None = None) -> None:
    """Grant (`until`: another day than asked for) or refuse. The due moves at once, except for sources from above, where
    granting only agrees to ask there; before the head has agreed, granting only sends it on."""
    row, assignment = await _open(turn, request_id)
    if granted and until is not None and assignment.due is not None and until <= assignment.due:
        raise UserError("bad_new_due", line=line(turn.known, assignment, with_unit=True), new_due=until)
    if row.kind == NO_NEWS and granted and until is None:
        # "đồng ý" alone says neither until when nor that it ends.
        raise UserError("bad_new_due", line=line(turn.known, assignment, with_unit=True), new_due=None)
    if row.passed_at is None and granted:
        await _send_on(turn, row, assignment, until or row.asked_due)
        return
    await _decide(turn, row, assignment, granted=granted, reason=reason, new_due=until or row.asked_due)


async def _send_on(turn: Turn, row: Any, assignment: Assignment, new_due: date | None) -> None:
    """The head agrees: it goes on in the unit's name."""
    sent = await db.requests.send_on(
        turn.connection, turn.known.id, row.id, by_person_id=turn.person_id, asked_due=new_due, at=turn.incoming.at
    )
    if not sent:
        raise UserError("no_request", number=assignment.task.number)
    await turn.close_question()
    row = (await db.requests.open_ones(turn.connection, turn.known.id, [assignment.id], request_id=row.id))[0]
    await requesting.pass_on(turn, row, assignment, buttons=False)
    if row.asked_by_id is not None:
        told = RequestSentOn(request_item(turn.known, row, assignment), turn.known.name_of(turn.person_id) or "")
        await turn.note(row.asked_by_id, f"{row.id}/sent_on", told, [assignment.id])


async def _decide(turn: Turn, row: Any, assignment: Assignment, *, granted: bool, reason: str | None, new_due: date | None) -> None:
    office = turn.known
    decided = await db.requests.decide(
        turn.connection, office.id, row.id, granted=granted, by_person_id=turn.person_id, decision=reason, at=turn.incoming.at
    )
    if not decided:
        raise UserError("no_request", number=assignment.task.number)
    after = _granted(row, assignment, new_due, office) if granted else _refused(row, assignment, reason)
    if after.unit_id != assignment.unit_id:
        await transferring.move(turn, assignment, after, row.reason or "", asked_by=(row.asked_by_id, row.passed_by_id))
    elif after != assignment:
        look_on = office.today if after.is_open else None
        await db.assignments.change(turn.connection, office.id, after, turn.cause, reason=row.reason or reason, next_look_on=look_on)
    if granted and row.kind == CARRY_OVER:
        await db.marks.put(turn.connection, office.id, db.marks.CARRIED, [assignment.task.id], turn.cause)
    wording = _decided(turn, row, assignment, after, new_due, granted=granted, reason=reason)
    outcome = "granted" if granted else "refused"
    for person_id in dict.fromkeys((row.asked_by_id, row.passed_by_id, *_of_the_unit(office, row, assignment, after))):
        if person_id is not None and person_id != turn.person_id:
            await turn.note(person_id, f"{row.id}/{outcome}", _to_unit(wording), [assignment.id])
    if after.state is State.WITHDRAWN:
        await _tell_orderer(turn, row, assignment, wording)
    clerk = office.chart.clerk()
    if row.kind == "extension" and granted and clerk not in (None, turn.person_id, row.asked_by_id, row.passed_by_id):
        await turn.note(clerk, f"{row.id}/{outcome}", wording, [assignment.id])
    await turn.close_question()
    # A head reads of the own unit without its name.
    shown = _to_unit(wording) if targets.is_own(turn, assignment) else wording
    await turn.say(replace(shown, to_decider=True), (), [assignment.id])


def _of_the_unit(office: Office, row: Any, before: Assignment, after: Assignment) -> tuple[int | None, ...]:
    """Who else hears how a request ended: whoever is reminded of it, when the head asked; of what the office asked for, and the unit has
    not heard of, all that answer for the unit. Of a move both units are told by a message of their own."""
    if after.unit_id != before.unit_id:
        return ()
    reminded = office.chart.first_reachable(office.chart.responsible(before.unit_id, before.person_id))
    moved_by_office = after.due != before.due and is_of_office(office, row.asked_by_id)
    return (reminded, *(stand_for(office, before.unit_id) if moved_by_office else ()))


async def _tell_orderer(turn: Turn, row: Any, assignment: Assignment, wording: Wording) -> None:
    """What a leader ordered by word of mouth is not stopped without a word to that leader."""
    by = await orderer(turn.connection, turn.known, assignment)
    if by is not None and by not in (turn.person_id, row.asked_by_id, row.passed_by_id):
        await turn.note(by, f"{row.id}/stopped", wording, [assignment.id])


def _to_unit(wording: RequestDecided | ExtensionDecided) -> RequestDecided | ExtensionDecided:
    """The unit that asked knows which it is."""
    return replace(wording, line=replace(wording.line, unit=None)) if isinstance(wording, ExtensionDecided) else wording


def _decided(
    turn: Turn, row: Any, before: Assignment, after: Assignment, new_due: date | None, *, granted: bool, reason: str | None
) -> RequestDecided | ExtensionDecided:
    by = turn.known.name_of(turn.person_id) or ""
    shown = line(turn.known, after, with_unit=True)
    if row.kind not in ("extension", NO_NEWS) or new_due is None:
        pending = granted and row.kind == CARRY_OVER and new_due is not None and after == before
        moved_to = new_due if granted and row.kind == CARRY_OVER else None
        return RequestDecided(
            shown,
            row.kind,
            granted,
            by,
            reason,
            moved=after.unit_id != before.unit_id,
            new_due=moved_to,
            pending=pending,
            to_unit=turn.known.unit(row.asked_unit_id).short_name if row.asked_unit_id is not None else None,
            by_office=is_of_office(turn.known, turn.person_id),
            office_asked_on=local_date(row.asked_at) if is_of_office(turn.known, row.asked_by_id) else None,
        )
    pending = granted and after == before
    return ExtensionDecided(
        shown, before.due, new_due, granted, by, reason, pending=pending, times=row.earlier + 1, old_before=before.before
    )


def _granted(row: Any, assignment: Assignment, new_due: date | None, office: Office) -> Assignment:
    """What a granted request does. A date given from above moves only with the document from above; a hand-back waits
    until the receiving unit is named."""
    if row.kind in ("extension", NO_NEWS, CARRY_OVER) and assignment.task.source not in FROM_ABOVE and new_due is not None:
        return extended(assignment, new_due, office.calendar)
    if row.kind == "withdrawal":
        return replace(assignment, state=State.WITHDRAWN)
    if row.kind == "reopen" and assignment.state is State.ACCEPTED:
        return reopened(assignment, office.today)
    if row.kind == "transfer" and row.asked_unit_id is not None:
        return moved(assignment, row.asked_unit_id, office.today)
    return assignment


def _refused(row: Any, assignment: Assignment, reason: str | None) -> Assignment:
    """A refusal leaves everything as it is; of the bot's own question "kết thúc" is one of its answers."""
    return replace(assignment, state=State.WITHDRAWN) if row.kind == NO_NEWS and says_end(reason or "") else assignment


async def _open(turn: Turn, request_id: int) -> tuple[Any, Assignment]:
    """An open request and its assignment, for somebody who may decide it now."""
    rows = await db.requests.open_ones(turn.connection, turn.known.id, request_id=request_id)
    if not rows:
        raise UserError("no_request", number=0)
    assignment = (await db.assignments.by_ids(turn.connection, turn.known.id, [rows[0].assignment_id]))[rows[0].assignment_id]
    if not await may_decide(turn, rows[0], assignment):
        raise _not_theirs(turn, rows[0], assignment)
    return rows[0], assignment


def _not_theirs(turn: Turn, row: Any, assignment: Assignment) -> UserError:
    """Why somebody may not decide now; a leader's turn comes once the head has sent it on."""
    if row.passed_at is None and row.kind in BY_LEADER and turn.may(Action.DECIDE_REQUEST, assignment):
        return UserError("no_request", number=assignment.task.number, kind=row.kind, at_head=True)
    return UserError("not_allowed")


async def may_decide(turn: Turn, row: Any, assignment: Assignment) -> bool:
    """Whether the next word is this person's: the head's until it was sent on; then, about a day, that of the leader in
    charge or of who gave the order (a deputy while away); about a hand-back or a stop, the clerk's."""
    if row.passed_at is None:
        return turn.may(Action.PASS_REQUEST, assignment)
    if row.kind not in BY_LEADER:
        return turn.may(Action.CORRECT)
    if not turn.may(Action.DECIDE_REQUEST, assignment):
        return False
    allowed = await deciders(turn.connection, turn.known, assignment)
    return any(holder in allowed for holder in turn.known.chart.acts_for(turn.person_id))
