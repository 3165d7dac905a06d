"""A spoken order becomes a task: one sentence of a leader, or of the clerk who notes it; echoed, then registered.

There is no paper: the order is remembered by who gave it, by which way and on which day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import db.messages
import db.organisations
import db.units
from bot.core import windows
from bot.core.clock import local
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.delivery import Priority
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.register import ImportKind, NewDocument, NewTask
from bot.core.task import Source
from bot.core.text import name_key
from bot.services import attaching, keyboards, ordered, register_tasks
from bot.services import office as offices
from bot.services.announce import announce_import
from bot.services.office import recipient_of
from bot.services.turn import Turn
from messages import labels
from messages.reading.orders import Order, read_order
from messages.wordings.order_given import OrderGiven
from messages.wordings.order_unclear import OrderUnclear

_SHORTEST = 8
"""Characters: less than this says nothing that could be done."""


async def hear_caption(turn: Turn) -> bool:
    """A document that was sent on with an order as its caption; False when the caption gives none. The file is kept with the
    task."""
    caption = turn.incoming.text
    if not caption.strip() or not turn.may(Action.ORDER):
        return False
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    order = read_order(caption, directory, on=turn.day, calendar=turn.known.calendar)
    if order is None or not order.verb or not order.lead or order.numbers:
        return False
    file = turn.incoming.file
    await echo(turn, caption, order, [] if file is None or file.lost else [attaching.storable(file)])
    return True


async def echo(turn: Turn, text: str, order: Order, files: Sequence[dict[str, Any]] = ()) -> None:
    """Show what would be registered, and wait for a yes. What is missing is asked for. `files`: the paper it is given with."""
    problem = _problem(turn, order)
    if problem is not None:
        await turn.say(OrderUnclear(problem, order.deadline_raw))
        return
    payload = {**_to_json(turn, order), "files": list(files)}
    question = await turn.ask("order", payload, raw=text)
    await turn.say(await ordered.ordered(turn.connection, turn.known, payload), keyboards.yes_no(question))


def _problem(turn: Turn, order: Order) -> str | None:
    if order.vague:
        return "units_vague"
    if order.excepts_unknown:
        return "excepted"
    if not order.lead:
        return "unit"
    if len(order.content) < _SHORTEST:
        return "content"
    deadline = order.deadline
    if deadline.kind is DeadlineKind.INVALID or (deadline.due is None and order.deadline_raw):
        return "deadline"
    office = turn.known
    if deadline.due is not None and (deadline.due < office.today or (deadline.due == office.today and _is_past(office.now, deadline.time))):
        return "past"
    return None


def _is_past(now: datetime, hour: time | None) -> bool:
    return hour is not None and hour <= local(now).time()


def _to_json(turn: Turn, order: Order) -> dict[str, Any]:
    deadline = order.deadline
    return {
        "content": order.content,
        "lead": list(order.lead),
        "support": list(order.support),
        "group": order.group,
        "excepted": list(order.excepted),
        "kind": deadline.kind.value,
        "due": deadline.due.isoformat() if deadline.due else None,
        "time": deadline.time.isoformat() if deadline.time else None,
        "before": deadline.before,
        "recurrence": deadline.recurrence,
        "raw": order.deadline_raw,
        "urgent": deadline.urgent or (deadline.time is not None and deadline.due == turn.known.today),
        "by": leader_named(turn, order.ordered_by),
        "medium": order.medium,
        "paper": None if order.paper is None else ordered.paper_to_json(order.paper),
    }


def leader_named(turn: Turn, written: str | None) -> str:
    """Whose word it is: the leader named in the sentence, or the writer. A name nobody bears stays as it was written."""
    chart = turn.known.chart
    leaders = chart.holders(RoleKind.LEADER)
    if written is None:
        acting = [p for p in chart.acts_for(turn.person_id) if p in leaders]
        return turn.known.name_of(acting[0] if acting else turn.person_id) or ""
    last = name_key(written).split()[-1:]
    named = [p for p in leaders if last and name_key(turn.known.name_of(p) or "").split()[-1:] == last]
    return (turn.known.name_of(named[0]) or written) if len(named) == 1 else written


async def give(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": the task is registered, and whoever answers for it is told."""
    turn.require(Action.ORDER)
    await turn.close_question()
    due, at = ordered.due_of(payload)
    deadline = Deadline(DeadlineKind(payload["kind"]), due, at, payload["before"], payload["recurrence"], urgent=payload["urgent"])
    today = turn.known.today
    paper = NewDocument(
        Source.CHI_DAO,
        labels.spoken_order(payload["by"], today, payload["medium"]),
        issued_on=today,
        issuer=payload["by"],
        ordered_by=payload["by"],
        medium=payload["medium"],
    )
    if payload["paper"] is not None:
        named = ordered.paper_of(payload["paper"])
        paper = NewDocument(ordered.source_given(payload), named.title, named.symbol, named.issued_on)
    task = NewTask(
        content=payload["content"],
        source=ordered.source_given(payload),
        lead=(payload["group"],) if payload["group"] and not payload.get("excepted") else tuple(payload["lead"]),
        support=tuple(payload["support"]),
        document=paper,
        deadline=deadline,
        deadline_raw=payload["raw"] or None,
        assigned_on=today,
        standing=False,
        urgent=payload["urgent"],
    )
    organisation = await db.organisations.lock(turn.connection, turn.known.id)
    made = await register_tasks.register(turn.connection, organisation, [task], ImportKind.NEW, payload["content"][:200], turn.cause)
    turn.office = await offices.load(turn.connection, organisation.id, turn.incoming.at)
    await announce_import(turn.connection, turn.known, made.import_id, ImportKind.NEW)
    number, ids = made.tasks[0].number, made.tasks[0].assignment_ids
    files = payload.get("files", ())
    await attaching.keep_given(turn, ids, files)
    remind_at = ordered.hour_of_reminder(turn.known, due, at)
    if remind_at is not None and due is not None and at is not None:
        await _remind(turn, payload, ids, remind_at, windows.at(due, at))
    starts = windows.urgent_from(turn.known.now, turn.known.settings) if payload["urgent"] else _next_window(turn)
    wording = OrderGiven(
        number=number,
        content=payload["content"],
        lead=payload["group"] or ", ".join(turn.known.unit(u).short_name for u in payload["lead"]),
        due=due,
        due_time=at,
        by=None,
        told=tuple(turn.known.name_of(p) or "" for p in ordered.people_told(turn.known, payload)),
        told_at=None if starts <= turn.known.now else starts,
        remind_at=remind_at,
        on_trial=ordered.units_on_trial(turn.known, payload),
        files=len(files),
        before=payload["before"],
    )
    await turn.say(wording, (), ids)
    clerk = turn.known.chart.clerk()
    if clerk is not None and clerk != turn.person_id:
        noted = replace(wording, by=payload["by"])
        await turn.tell(clerk, f"order/{made.import_id}", noted, (), ids)


def _next_window(turn: Turn) -> datetime:
    return windows.event_from(turn.known.now, turn.known.calendar, turn.known.settings)


async def _remind(turn: Turn, payload: dict[str, Any], ids: tuple[int, ...], at: datetime, until: datetime) -> None:
    """An empty row per person who answers for it: what it says is asked when its hour has come, and nothing once it is done."""
    office = turn.known
    rows = []
    for unit_id, assignment_id in zip((*payload["lead"], *payload["support"]), ids, strict=False):
        chart = office.chart
        trial = chart.is_trial(unit_id)
        person_id = next(iter(chart.responsible(unit_id, None)), None) if trial else chart.first_reachable(chart.responsible(unit_id, None))
        reader = chart.clerk() if trial else person_id
        address = chart.address_of(reader) if reader is not None else None
        if person_id is None or address is None:
            continue
        rows.append(
            {
                "organisation_id": office.id,
                "kind": "hour",
                "recipient": recipient_of(person_id, trial=trial),
                "slot": f"{assignment_id}/{until.isoformat()}",
                "channel": address.channel,
                "part": 1,
                "priority": Priority.EVENT,
                "trial": trial,
                "not_before": at,
                "expires_at": until,
                "created_at": office.now,
            }
        )
    await db.messages.add(turn.connection, rows)
