"""What a unit asks for: a later day, another unit, an end. Nothing changes until it is decided (`deciding`).

What commits the unit goes to its head first when staff say it; then to the leader in charge or whoever gave the order
(a day), or to the clerk (a hand-back, a stop).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import db.assignments
import db.documents
import db.requests
import db.units
from bot.core.changes import FROM_ABOVE
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.rules.decision import BY_LEADER, CARRY_OVER
from bot.core.task import Assignment
from bot.services import keyboards, targets
from bot.services.decided import decided_wording, request_item
from bot.services.deciders import deciders
from bot.services.lines import line, takes_extension
from bot.services.turn import Turn
from messages.reading.unit_names import find_unit_names, is_denied
from messages.wordings.ask_reason import AskReason, Obstacle, Refused
from messages.wordings.extension_asked import ExtensionAsked
from messages.wordings.extension_decided import ExtensionDecided
from messages.wordings.lines import without_number
from messages.wordings.reopening_asked import ReopeningAsked
from messages.wordings.request_at_head import RequestAtHead
from messages.wordings.request_for_head import RequestForHead
from messages.wordings.request_passed import RequestPassed
from messages.wordings.requests import Requests


async def ask_extension(turn: Turn, assignment: Assignment, new_due: date | None, reason: str) -> None:
    """Record an extension request and pass it to whoever is to see it first. Raises UserError when it cannot be one."""
    must_be_possible(turn, assignment, new_due)
    if (agreed := await _agreed_already(turn, assignment, new_due)) is not None:
        # The leader has agreed to ask above; whoever asks again is told so, and nobody is asked once more.
        decided = decided_wording(turn.known, agreed, assignment)
        if isinstance(decided, ExtensionDecided):
            noted = reason if await _note_reason(turn, agreed, reason) else None
            decided = replace(decided, noted=noted, decided_on=local_date(agreed.decided_at))
        await turn.say(decided, (), [assignment.id])
        return
    await _ask(turn, assignment, "extension", reason, new_due=new_due)


async def _note_reason(turn: Turn, row: Any, reason: str) -> bool:
    """Another reason for what was asked already is kept with it; False when it is no other one."""
    known = row.reason or ""
    if reason.casefold() in known.casefold():
        return False
    await db.requests.write_reason(turn.connection, turn.known.id, row.id, "; ".join(filter(None, (known, reason))))
    return True


async def _agreed_already(turn: Turn, assignment: Assignment, new_due: date | None) -> Any | None:
    """The granted request for this day that waits only for the document from above."""
    if assignment.task.source not in FROM_ABOVE or assignment.due is None:
        return None
    rows = await db.requests.decided_ones(turn.connection, turn.known.id, assignment.id)
    agreed = [row for row in rows if row.kind == "extension" and row.state == "granted" and row.asked_due == new_due]
    return agreed[-1] if agreed else None


async def reason_wanted(turn: Turn, assignment: Assignment, new_due: date, *, other_weekday: bool) -> AskReason | None:
    """What asks why a later day is wanted, with what was refused before. None when no reason is needed any more, since the same day was
    agreed to, or was asked for and waits: that has been said then."""
    if await _agreed_already(turn, assignment, new_due) is not None:
        await ask_extension(turn, assignment, new_due, "")
        return None
    for row in await db.requests.open_ones(turn.connection, turn.known.id, [assignment.id]):
        if (row.kind, row.asked_due) == ("extension", new_due) and (row.passed_at is not None or row.asked_by_id == turn.person_id):
            await _ask(turn, assignment, "extension", row.reason or "", new_due=new_due)
            return None
    shown = AskReason(line(turn.known, assignment), new_due, other_weekday, obstacle=obstacle_of(assignment))
    decided = [row for row in await db.requests.decided_ones(turn.connection, turn.known.id, assignment.id) if row.kind == "extension"]
    if not decided or decided[-1].state != "refused":
        return shown
    last = decided[-1]
    by = turn.known.name_of(last.decided_by_id) if last.decided_by_id != turn.person_id else None
    return replace(shown, refused=Refused(last.asked_due, local_date(last.decided_at), by or "", last.decision))


def obstacle_of(a: Assignment) -> Obstacle | None:
    """What was said last to hold the task up: likely the reason why it needs more time."""
    words = without_number(a.said or "", a.task.number) if a.blocked and a.said_on is not None else None
    return Obstacle(words, a.said_on) if words and a.said_on is not None else None


def must_be_possible(turn: Turn, assignment: Assignment, new_due: date | None) -> None:
    """Raises UserError "not_yours", "not_open", "bad_new_due" or "extension_too_late" for a day that cannot be asked for. For an undated
    task it is the first."""
    office = turn.known
    if not turn.may(Action.ASK_EXTENSION, assignment):
        raise UserError("not_yours", number=assignment.task.number)
    if not assignment.is_open:
        raise UserError("not_open", line=line(office, assignment), state=assignment.state)
    if new_due is None or new_due <= office.today or (assignment.due is not None and new_due <= assignment.due):
        raise UserError("bad_new_due", line=line(office, assignment), new_due=new_due)
    if not takes_extension(office, assignment, turn.day) and not turn.may(Action.CONFIRM):
        raise UserError("extension_too_late", line=line(office, assignment))


async def ask_reopening(turn: Turn, assignment: Assignment, said: str) -> None:
    """ "sai" about what the clerk has confirmed: it is asked of the clerk; nothing changes until then."""
    office = turn.known
    request_id = await db.requests.ask(
        turn.connection,
        office.id,
        assignment_id=assignment.id,
        kind="reopen",
        reason=said,
        asked_due=None,
        asked_unit_id=None,
        asked_by_id=turn.person_id,
        passed=True,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )
    row = (await db.requests.open_ones(turn.connection, office.id, [assignment.id], request_id=request_id))[0]
    clerk = office.chart.clerk()
    if clerk is not None and clerk != turn.person_id:
        await turn.tell(clerk, f"{row.id}/asked", Requests((request_item(office, row, assignment),)), (), [assignment.id])
    await turn.say(ReopeningAsked(line(office, assignment)), keyboards.mistake(turn.incoming.inbox_id), [assignment.id])


async def ask_clerk(turn: Turn, assignment: Assignment, kind: str, reason: str, *, said: str) -> None:
    """A hand-back (perhaps with the unit it belongs to, looked for in what was `said`) or a stop; decided by the clerk."""
    unit_id = await unit_meant(turn, assignment, said) if kind == "transfer" else None
    await _ask(turn, assignment, kind, reason, unit_id=unit_id)


async def unit_meant(turn: Turn, assignment: Assignment, said: str) -> int | None:
    """The other unit somebody says a task belongs to; None when none or several are named. Neither the one
    it is said not to belong to is one, nor a body outside whose name begins as a unit's."""
    from messages.reading.other_bodies import is_another_body  # What knows other bodies is loaded with the first hand-back.

    office = turn.known
    directory = await db.units.directory(turn.connection, office.id, office.today)
    named = [n for n in find_unit_names(said, directory) if n.group is None and not is_denied(said, n.start)]
    ours = [n.unit_ids[0] for n in named if not is_another_body(said, n, directory.units[n.unit_ids[0]])]
    others = [unit_id for unit_id in dict.fromkeys(ours) if unit_id != assignment.unit_id]
    return others[0] if len(others) == 1 else None


async def ask_leader(turn: Turn, assignment: Assignment, kind: str, reason: str, *, new_due: date | None) -> None:
    """Another thing a leader decides (a carry-over), asked for like a later day."""
    await _ask(turn, assignment, kind, reason, new_due=new_due)


async def open_request(
    turn: Turn, assignment: Assignment, kind: str, reason: str, *, new_due: date | None = None, unit_id: int | None = None
) -> Any:
    """Write a request and tell nobody: it waits in the list and the next digest of whoever is to answer. Raises UserError
    "not_open"."""
    office = turn.known
    if not assignment.is_open:
        raise UserError("not_open", line=line(office, assignment), state=assignment.state)
    request_id = await db.requests.ask(
        turn.connection,
        office.id,
        assignment_id=assignment.id,
        kind=kind,
        reason=reason,
        asked_due=new_due,
        asked_unit_id=unit_id,
        asked_by_id=turn.person_id,
        passed=_head_to_ask(turn, assignment) is None,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )
    return (await db.requests.open_ones(turn.connection, office.id, [assignment.id], request_id=request_id))[0]


async def _ask(
    turn: Turn, assignment: Assignment, kind: str, reason: str, *, new_due: date | None = None, unit_id: int | None = None
) -> None:
    office = turn.known
    head = _head_to_ask(turn, assignment)
    # Asked once more in the same words, or for the same once the head has sent it on, nobody need be told again.
    before = [row for row in await db.requests.open_ones(turn.connection, office.id, [assignment.id]) if row.kind == kind]
    same = [
        row
        for row in before
        if (row.asked_due, row.asked_unit_id) == (new_due, unit_id)
        and (row.passed_at is not None or (row.reason, row.asked_by_id) == (reason, turn.person_id))
    ]
    # What was asked earlier on the same day may not have reached the head yet.
    earlier = [local_date(row.asked_at) for row in before if not same and local_date(row.asked_at) < office.today]
    replaces = earlier[-1] if earlier else None
    row = same[0] if same else await open_request(turn, assignment, kind, reason, new_due=new_due, unit_id=unit_id)
    if same and await _note_reason(turn, row, reason):
        row = (await db.requests.open_ones(turn.connection, office.id, [assignment.id], request_id=row.id))[0]
    request_id = row.id
    item = replace(request_item(turn.known, row, assignment, turn.person_id), replaces=replaces)
    if head is not None and row.passed_at is None:
        unit = office.unit(assignment.unit_id).name
        buttons = keyboards.decision(request_id, assignment.task.number)
        asked = replace(request_item(office, row, assignment, head), replaces=replaces)
        await turn.tell(head, f"{request_id}/head", RequestForHead(asked, unit), buttons, [assignment.id])
        asked_on = local_date(row.asked_at)
        answer = RequestAtHead(item, office.name_of(head) or "", asked_on if asked_on < office.today else None)
        await turn.say(answer, keyboards.mistake(turn.incoming.inbox_id), [assignment.id])
        return
    await pass_on(turn, row, assignment, buttons=True)


def _head_to_ask(turn: Turn, assignment: Assignment) -> int | None:
    """The head (or the deputy of one who is away) who must agree first; None when the head asks, when the clerk notes it
    for the unit, or when no head can be reached."""
    if turn.may(Action.PASS_REQUEST, assignment) or not targets.is_own(turn, assignment):
        return None
    chart = turn.known.chart
    return chart.first_reachable(chart.holders(RoleKind.HEAD, assignment.unit_id))


async def pass_on(turn: Turn, row: Any, assignment: Assignment, *, buttons: bool) -> None:
    """Tell whoever decides, and answer that it is on its way. `buttons`: the writer may still take it back with [Ghi nhầm]."""
    office = turn.known
    taken_back = keyboards.mistake(turn.incoming.inbox_id) if buttons else ()
    shown = line(office, assignment)
    if row.kind in BY_LEADER:
        decider = office.chart.first_reachable(await deciders(turn.connection, office, assignment))
        decision = keyboards.decision(row.id, assignment.task.number)
        if decider is not None:
            item = request_item(office, row, assignment, decider)
            await turn.tell(decider, f"{row.id}/asked", Requests((item,)), decision, [assignment.id])
        mine = request_item(office, row, assignment, turn.person_id)
        sent_on = local_date(row.passed_at or row.asked_at)
        answer = ExtensionAsked(
            shown,
            row.asked_due,
            row.reason,
            office.name_of(decider),
            row.kind == CARRY_OVER,
            mine,
            sent_on if sent_on < office.today else None,
        )
        await turn.say(answer, taken_back, [assignment.id])
        return
    clerk = office.chart.clerk()
    if clerk is not None and clerk != turn.person_id:
        await turn.tell(clerk, f"{row.id}/asked", Requests((request_item(office, row, assignment, clerk),)), (), [assignment.id])
    await turn.say(RequestPassed(request_item(office, row, assignment)), taken_back, [assignment.id])


async def call_back(turn: Turn, number: int | None, since: datetime | None) -> list[int]:
    """ "sai" of a head who sent on what staff asked for, and did nothing else since: it waits for the head's word again; the assignments
    concerned."""
    office = turn.known
    rows = [row for row in await db.requests.open_ones(turn.connection, office.id) if row.passed_by_id == turn.person_id]
    rows = [row for row in rows if row.asked_by_id != turn.person_id and local_date(row.passed_at) == office.today]
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    rows = [row for row in rows if turn.may(Action.PASS_REQUEST, found[row.assignment_id])]
    rows = [row for row in rows if since is None or row.passed_at > since]
    newest = max(rows, key=lambda row: row.passed_at, default=None)
    meant = [row for row in rows if (row is newest if number is None else found[row.assignment_id].task.number == number)]
    for row in meant:
        await db.requests.call_back(turn.connection, office.id, row.id)
    return list(dict.fromkeys(row.assignment_id for row in meant))


async def cancel_own(turn: Turn, *, inbox_id: int | None, number: int | None, since: datetime | None = None) -> list[int]:
    """ "sai" after a request: the person's newest open one (or the one meant) is withdrawn; the assignments concerned. `since`: only what
    was asked after it."""
    office = turn.known
    rows = [row for row in await db.requests.open_ones(turn.connection, office.id) if row.asked_by_id == turn.person_id]
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    rows = [row for row in rows if turn.may(Action.SEE_TASK, found[row.assignment_id])]
    if inbox_id is not None:
        rows = [row for row in rows if row.inbox_id == inbox_id]
    elif number is not None:
        rows = [row for row in rows if found[row.assignment_id].task.number == number]
    else:
        rows = [row for row in rows[-1:] if local_date(row.asked_at) == office.today]
    rows = [row for row in rows if since is None or row.asked_at > since]
    for row in rows:
        await db.requests.cancel_open(turn.connection, office.id, row.assignment_id, turn.incoming.at, kind=row.kind)
    return list(dict.fromkeys(row.assignment_id for row in rows))
