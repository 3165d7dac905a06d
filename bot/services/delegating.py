"""A head gives a task of the unit to one of its people: "399 giao Lan"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import db.assignments
import db.reports
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.task import Assignment
from bot.core.text import name_key
from bot.services import keyboards, naming, targets
from bot.services.lines import line
from bot.services.turn import Turn
from messages.reading.delegation import read_delegation
from messages.wordings.delegate_by_head import DelegateByHead
from messages.wordings.delegate_whom import DelegateWhom
from messages.wordings.delegated import Delegated
from messages.wordings.delegated_away import DelegatedAway
from messages.wordings.delegated_to_you import DelegatedToYou


async def hear(turn: Turn, text: str) -> bool:
    """Give the task to whoever is named; False when the text does not say so or the task is not the person's to give."""
    said = read_delegation(text)
    if said is None:
        return False
    every = await db.assignments.by_number(turn.connection, turn.known.id, said.number)
    mine = [a for a in every if turn.may(Action.DELEGATE, a) and a.is_open]
    if len(mine) != 1:
        _refuse_over(turn, [] if mine else every, said.name)
        return not mine and await _left_to_head(turn, every, said.name)
    named = _named(turn, mine[0].unit_id, said.name)
    if len(named) == 1:
        await _give(turn, mine[0], named[0])
        return True
    words = said.name.split()
    if not named and (len(words) > 2 or not all(word[:1].isupper() for word in words)):
        # No name at all: "101 giao ban sáng nay báo cáo rồi" is a report.
        return False
    people = named or _people_of(turn, mine[0].unit_id)
    await turn.ask("delegate", {"assignment": mine[0].id, "number": said.number, "people": people}, raw=text)
    shown = tuple((turn.known.name_of(p) or "", turn.known.chart.people[p].title or "") for p in people)
    await turn.say(DelegateWhom(line(turn.known, mine[0]), said.name, shown, several=bool(named)), (), [mine[0].id])
    return True


def _refuse_over(turn: Turn, every: Sequence[Assignment], name: str) -> None:
    """Raises UserError "not_open" where the task is the head's to give but for its state, and a colleague is named."""
    over = [a for a in every if turn.may(Action.DELEGATE, a) and not a.is_open]
    if len(over) == 1 and len(_named(turn, over[0].unit_id, name)) == 1:
        raise UserError("not_open", line=line(turn.known, over[0]), state=over[0].state)


async def _left_to_head(turn: Turn, every: Sequence[Assignment], name: str) -> bool:
    """Say who may give a task to a colleague, to somebody who may not; False where no colleague is named."""
    own = [a for a in every if a.is_open and turn.may(Action.REPORT, a) and a.unit_id in turn.known.chart.units_of(turn.person_id)]
    reports = bool(own)
    if not own and turn.may(Action.ORDER):
        # The clerk or a leader names somebody of the unit that has the task: it stays there.
        own = [a for a in every if a.is_open]
    named = _named(turn, own[0].unit_id, name) if len(own) == 1 else []
    if len(named) != 1 or turn.person_id in named:
        return False
    head = turn.known.head_of(own[0].unit_id)
    name_of = turn.known.name_of
    wording = DelegateByHead(line(turn.known, own[0]), name_of(named[0]) or "", name_of(head) if head else None, reports)
    await turn.say(wording, (), [own[0].id])
    return True


_LONGEST_NAME = 6
"""Words, with "giao cho đồng chí" before it."""


def may_be_a_name(text: str) -> bool:
    """Whether a text can be the answer to "to whom": "101 giao Nam" or a name alone, not "101 đang làm"."""
    return read_delegation(text) is not None or (len(text.split()) <= _LONGEST_NAME and not any(c.isdigit() for c in text))


async def answer(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """The full name of whom was meant."""
    a = await targets.one(turn, payload["assignment"], Action.DELEGATE)
    said = read_delegation(text)
    wanted = name_key(said.name if said is not None else text)
    named = [p for p in payload["people"] if _fits(turn, p, wanted)]
    if len(named) != 1:
        shown = tuple((turn.known.name_of(p) or "", turn.known.chart.people[p].title or "") for p in payload["people"])
        await turn.say(DelegateWhom(line(turn.known, a), text.strip(), shown, several=len(named) > 1), (), [a.id])
        return
    await turn.close_question()
    await _give(turn, a, named[0])


async def _give(turn: Turn, a: Assignment, person_id: int) -> None:
    office = turn.known
    if not a.is_open:
        raise UserError("not_open", line=line(office, a), state=a.state)
    after = replace(a, person_id=person_id, acknowledged=a.acknowledged if a.person_id == person_id else False)
    if after != a:
        await db.assignments.change(turn.connection, office.id, after, turn.cause, reason=None, next_look_on=office.today)
    told = False
    if person_id != turn.person_id:
        sayers = await db.reports.sayers(turn.connection, office.id, [a.id] if a.said else [])
        wording = DelegatedToYou(line(office, after, reader=person_id, sayers=sayers), office.name_of(turn.person_id) or "")
        slot = f"delegate/{turn.incoming.inbox_id}/{a.id}"
        told = await turn.tell(person_id, slot, wording, keyboards.status(after), [a.id])
    reminded = office.chart.first_reachable(office.chart.responsible(a.unit_id, a.person_id))
    if after.person_id != a.person_id and reminded is not None and reminded not in (person_id, turn.person_id):
        gone = DelegatedAway(line(office, after), office.name_of(turn.person_id) or "", office.name_of(person_id) or "")
        await turn.note(reminded, f"delegated/{turn.incoming.inbox_id}", gone, [a.id])
    await turn.say(Delegated(line(office, after), office.name_of(person_id) or "", told or person_id == turn.person_id), (), [a.id])


def _named(turn: Turn, unit_id: int, name: str) -> list[int]:
    wanted = name_key(name)
    return [p for p in _people_of(turn, unit_id) if _fits(turn, p, wanted)]


def _fits(turn: Turn, person_id: int, wanted: str) -> bool:
    """Whether a name, as people call each other, is the person's: the given name, more of the name from behind, or the first and
    the last of it."""
    full = name_key(turn.known.name_of(person_id) or "")
    return full == wanted or full.endswith(f" {wanted}") or naming.leaves_out_a_middle(wanted, full)


def _people_of(turn: Turn, unit_id: int) -> list[int]:
    chart = turn.known.chart
    return list(dict.fromkeys(p for kind in (RoleKind.FOCAL, RoleKind.STAFF, RoleKind.HEAD) for p in chart.holders(kind, unit_id)))
