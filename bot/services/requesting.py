"""Extensions: asked by a unit, decided by the leader in charge. Nothing moves until they are granted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.requests
from bot.core.calendar import Calendar
from bot.core.changes import FROM_ABOVE, extended
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.task import Assignment, State
from bot.services import keyboards, targets
from bot.services.lines import line
from bot.services.turn import Turn
from messages.render import Wording
from messages.wordings.ask_refusal import AskRefusal
from messages.wordings.extension_asked import ExtensionAsked
from messages.wordings.extension_decided import ExtensionDecided
from messages.wordings.request_decided import RequestDecided
from messages.wordings.request_passed import RequestPassed
from messages.wordings.requests import RequestItem, Requests


def deciders(turn: Turn, unit_id: int) -> tuple[int, ...]:
    """Who decides for a unit, best first: the leaders in charge of it, then every leader."""
    chart = turn.known.chart
    return tuple(dict.fromkeys((*chart.holders(RoleKind.LEADER, unit_id), *chart.holders(RoleKind.LEADER))))


async def ask_extension(turn: Turn, assignment: Assignment, new_due: date | None, reason: str) -> None:
    """Record an extension request and pass it to whoever decides. Raises UserError when it cannot be one."""
    office = turn.known
    if assignment.due is None:
        raise UserError("no_due", line=line(office, assignment))
    if new_due is None or new_due <= assignment.due or new_due <= office.today:
        raise UserError("bad_new_due", line=line(office, assignment), new_due=new_due)
    if not assignment.is_open:
        raise UserError("not_open", line=line(office, assignment), state=assignment.state)
    request_id = await db.requests.ask(
        turn.connection,
        office.id,
        assignment_id=assignment.id,
        kind="extension",
        reason=reason,
        asked_due=new_due,
        asked_by_id=turn.person_id,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )
    decider = office.chart.first_reachable(deciders(turn, assignment.unit_id))
    if decider is not None:
        wording = Requests((await _item(turn, assignment, new_due, reason),))
        await turn.tell(decider, f"{request_id}/asked", wording, keyboards.decision(request_id, assignment.task.number), [assignment.id])
    await turn.say(
        ExtensionAsked(line(office, assignment), new_due, reason, decided_by=office.name_of(decider)),
        keyboards.mistake(turn.incoming.inbox_id),
        [assignment.id],
    )


async def ask_clerk(turn: Turn, assignment: Assignment, kind: str, reason: str) -> None:
    """A hand-back or a stop: recorded as asked and shown to the clerk; nothing changes until it is decided."""
    office = turn.known
    request_id = await db.requests.ask(
        turn.connection,
        office.id,
        assignment_id=assignment.id,
        kind=kind,
        reason=reason,
        asked_due=None,
        asked_by_id=turn.person_id,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )
    clerk = office.chart.clerk()
    item = await _item(turn, assignment, None, reason, kind)
    if clerk is not None and clerk != turn.person_id:
        await turn.tell(clerk, f"{request_id}/asked", Requests((item,)), (), [assignment.id])
    await turn.say(RequestPassed(item), keyboards.mistake(turn.incoming.inbox_id), [assignment.id])


async def cancel_own(turn: Turn, *, inbox_id: int | None, number: int | None) -> list[int]:
    """ "sai" after a request: the person's newest open one (or the one meant) is withdrawn; the assignments concerned."""
    office = turn.known
    rows = [row for row in await db.requests.open_ones(turn.connection, office.id) if row.asked_by_id == turn.person_id]
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    if inbox_id is not None:
        rows = [row for row in rows if row.inbox_id == inbox_id]
    elif number is not None:
        rows = [row for row in rows if found[row.assignment_id].task.number == number]
    else:
        rows = [row for row in rows[-1:] if local_date(row.asked_at) == office.today]
    for row in rows:
        await db.requests.cancel_open(turn.connection, office.id, row.assignment_id, turn.incoming.at)
    return list(dict.fromkeys(row.assignment_id for row in rows))


async def ask_why(turn: Turn, request_id: int) -> None:
    """[Không đồng ý]: a refusal carries its reason."""
    row, assignment = await _open(turn, request_id)
    await turn.ask("refuse", {"request": row.id, "number": assignment.task.number})
    await turn.say(AskRefusal(line(turn.known, assignment, with_unit=True)), (), [assignment.id])


async def _open(turn: Turn, request_id: int) -> tuple[Any, Assignment]:
    """An open request and its assignment, for somebody who may decide it."""
    rows = [row for row in await db.requests.open_ones(turn.connection, turn.known.id) if row.id == request_id]
    if not rows:
        raise UserError("no_request", number=0)
    assignment = (await db.assignments.by_ids(turn.connection, turn.known.id, [rows[0].assignment_id]))[rows[0].assignment_id]
    if not _may_decide(turn, rows[0], assignment):
        raise UserError("not_allowed")
    return rows[0], assignment


def _may_decide(turn: Turn, row: Any, assignment: Assignment) -> bool:
    """Dates are decided by the leader in charge of the unit (any leader where none is), a deputy while away; hand-backs
    and stops by the clerk."""
    if row.kind != "extension":
        return turn.may(Action.CONFIRM)
    if not turn.may(Action.DECIDE_REQUEST, assignment):
        return False
    chart = turn.known.chart
    in_charge = chart.holders(RoleKind.LEADER, assignment.unit_id) or chart.holders(RoleKind.LEADER)
    return any(holder in in_charge for holder in chart.acts_for(turn.person_id))


async def _item(turn: Turn, assignment: Assignment, new_due: date | None, reason: str, kind: str = "extension") -> RequestItem:
    return RequestItem(
        line=line(turn.known, assignment, with_unit=True),
        kind=kind,
        new_due=new_due,
        reason=reason,
        asked_on=turn.known.today,
        asked_by=turn.known.name_of(turn.person_id) or "",
    )


async def show_open(turn: Turn) -> None:
    """What waits for this person's decision."""
    office = turn.known
    rows = await db.requests.open_ones(turn.connection, office.id)
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    # A leader decides about dates; hand-backs and stops are the clerk's, who also sees what leaders are asked.
    rows = [row for row in rows if turn.may(Action.CONFIRM) or _may_decide(turn, row, found[row.assignment_id])]
    items = tuple(
        RequestItem(
            line=line(office, found[row.assignment_id], with_unit=True),
            kind=row.kind,
            new_due=row.asked_due,
            reason=row.reason,
            asked_on=local_date(row.asked_at),
            asked_by=row.person or "",
        )
        for row in rows
    )
    decides = len(rows) == 1 and _may_decide(turn, rows[0], found[rows[0].assignment_id])
    keyboard = keyboards.decision(rows[0].id, found[rows[0].assignment_id].task.number) if decides else ()
    await turn.say(Requests(items), keyboard, [row.assignment_id for row in rows])


async def decide_number(turn: Turn, number: int, *, granted: bool, reason: str | None, until: date | None = None) -> None:
    """ "đồng ý 131" / "đồng ý 131 đến 27/11" / "không 131: lý do"."""
    assignments = await targets.numbered(turn, number, Action.SEE_TASK)
    rows = await db.requests.open_ones(turn.connection, turn.known.id, [a.id for a in assignments])
    by_id = {a.id: a for a in assignments}
    mine = [row for row in rows if _may_decide(turn, row, by_id[row.assignment_id])]
    if rows and not mine:
        raise UserError("not_allowed")
    if not mine:
        raise UserError("no_request", number=number)
    if len(mine) == 1:
        await decide(turn, mine[0].id, granted=granted, reason=reason, until=until)
        return
    # Several units ask about one number: each is decided for itself.
    for row in mine:
        item = await _item(turn, by_id[row.assignment_id], row.asked_due, row.reason or "", row.kind)
        await turn.say(Requests((item,)), keyboards.decision(row.id, number), [row.assignment_id])


async def decide(turn: Turn, request_id: int, *, granted: bool, reason: str | None, until: date | None = None) -> None:
    """Grant (`until`: another day than asked for) or refuse. The due moves at once, except for sources from above, where
    granting only agrees to ask there."""
    office = turn.known
    row, assignment = await _open(turn, request_id)
    decided = await db.requests.decide(
        turn.connection, office.id, request_id, granted=granted, by_person_id=turn.person_id, decision=reason, at=turn.incoming.at
    )
    if not decided:
        raise UserError("no_request", number=assignment.task.number)
    new_due = until or row.asked_due
    if granted and until is not None and assignment.due is not None and until <= assignment.due:
        raise UserError("bad_new_due", line=line(office, assignment, with_unit=True), new_due=until)
    after = _granted(row, assignment, new_due, office.calendar) if granted else assignment
    if after != assignment:
        look_on = office.today if after.is_open else None
        await db.assignments.change(turn.connection, office.id, after, turn.cause, reason=row.reason, next_look_on=look_on)
    wording = _decided(turn, row, assignment, after, new_due, granted=granted, reason=reason)
    if row.asked_by_id is not None and row.asked_by_id != turn.person_id:
        await turn.tell(row.asked_by_id, f"{request_id}/{'granted' if granted else 'refused'}", wording, (), [assignment.id])
    await turn.close_question()
    await turn.say(wording, (), [assignment.id])


def _decided(turn: Turn, row: Any, before: Assignment, after: Assignment, new_due: date, *, granted: bool, reason: str | None) -> Wording:
    by = turn.known.name_of(turn.person_id) or ""
    shown = line(turn.known, after, with_unit=True)
    if row.kind != "extension":
        return RequestDecided(shown, row.kind, granted, by, reason)
    pending = granted and after == before
    return ExtensionDecided(shown, before.due, new_due, granted, by, reason, pending=pending)


def _granted(row: Any, assignment: Assignment, new_due: date | None, calendar: Calendar) -> Assignment:
    """What a granted request does. A date given from above moves only with the document from above; a hand-back waits
    until the receiving unit is named."""
    if row.kind == "extension" and assignment.task.source not in FROM_ABOVE and new_due is not None:
        return extended(assignment, new_due, calendar)
    if row.kind == "withdrawal":
        return replace(assignment, state=State.WITHDRAWN)
    return assignment
