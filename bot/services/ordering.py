"""A spoken order becomes a task: one sentence of a leader, or of the clerk who notes it; echoed, then registered.

There is no paper: the order is remembered by who gave it, by which way and on which day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import db.assignments
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
from bot.core.rules import before_due
from bot.core.rules.values import Facts
from bot.core.task import Assignment, Part, Source, State, Task
from bot.core.text import fold, name_key
from bot.services import attaching, keyboards, register_tasks
from bot.services import office as offices
from bot.services.announce import announce_import
from bot.services.importing_rows import is_alike
from bot.services.office import recipient_of
from bot.services.turn import Turn
from messages import labels
from messages.reading.order_paper import OrderPaper
from messages.reading.orders import Order, read_order
from messages.reading.plan.heading import source_of
from messages.wordings.order_echo import OrderEcho
from messages.wordings.order_given import OrderGiven
from messages.wordings.order_unclear import OrderUnclear

_HOURS_BEFORE = timedelta(hours=2)
_LEAST_LEFT = timedelta(minutes=30)
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
    await turn.say(_echo(turn, payload, await _like(turn, payload)), keyboards.yes_no(question))


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
        "paper": None if order.paper is None else paper_json(order.paper),
    }


def paper_json(paper: OrderPaper) -> dict[str, Any]:
    return {"title": paper.title, "symbol": paper.symbol, "issued_on": paper.issued_on.isoformat() if paper.issued_on else None}


def paper_of(stored: dict[str, Any]) -> OrderPaper:
    return OrderPaper(stored["title"], stored["symbol"], date.fromisoformat(stored["issued_on"]) if stored["issued_on"] else None)


async def _like(turn: Turn, payload: dict[str, Any]) -> int | None:
    """The number of an open task of the same units with nearly the same words."""
    units = set(payload["lead"])
    for a in await db.assignments.of_units(turn.connection, turn.known.id, sorted(units)):
        if is_alike(fold(a.task.content), fold(payload["content"])):
            return a.task.number
    return None


def _remind_days(turn: Turn, payload: dict[str, Any]) -> tuple[date, ...]:
    """The days on which whoever answers for it will be reminded before the due day, as the rules stand now."""
    due, at = _due(payload)
    if due is None or payload["recurrence"] is not None:
        return ()
    office = turn.known
    task = Task(0, 0, payload["content"], _source(payload), None, urgent=payload["urgent"])
    planned = Assignment(
        0, task, payload["lead"][0], Part.LEAD, State.OPEN, office.today, office.today,
        due_original=due, due=due, due_time=at, before=payload["before"], last_day=office.calendar.last_day(due),
    )  # fmt: skip
    return before_due.days_of(Facts(planned, office.today, office.calendar, office.settings_for(planned)))


def _source(payload: dict[str, Any]) -> Source:
    paper = payload["paper"]
    return Source.CHI_DAO if paper is None else source_of(paper["title"], paper["symbol"]) or Source.KHAC


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


def _due(payload: dict[str, Any]) -> tuple[date | None, time | None]:
    due = date.fromisoformat(payload["due"]) if payload["due"] else None
    return due, time.fromisoformat(payload["time"]) if payload["time"] else None


def _echo(turn: Turn, payload: dict[str, Any], like: int | None) -> OrderEcho:
    office = turn.known
    due, at = _due(payload)
    told = _told(turn, payload)
    return OrderEcho(
        content=payload["content"],
        lead=called(turn, payload),
        units=len(payload["lead"]),
        excepted=tuple(office.unit(u).short_name for u in payload.get("excepted", ())),
        support=tuple(office.unit(u).short_name for u in payload["support"]),
        due=due,
        due_time=at,
        before=payload["before"],
        today=office.today,
        by=payload["by"],
        medium=payload["medium"],
        told=tuple(office.name_of(p) or "" for p in told),
        nobody=tuple(office.unit(u).short_name for u in payload["lead"] if not _people(turn, u)),
        remind_at=_remind_at(turn, due, at),
        paper=payload["paper"]["title"] if payload["paper"] is not None else "",
        remind_days=_remind_days(turn, payload),
        like=like,
        on_trial=_on_trial(turn, payload),
        files=tuple(stored["name"] for stored in payload.get("files", ())),
    )


def _on_trial(turn: Turn, payload: dict[str, Any]) -> tuple[str, ...]:
    office = turn.known
    return tuple(office.unit(u).short_name for u in (*payload["lead"], *payload["support"]) if office.chart.is_trial(u))


def called(turn: Turn, payload: dict[str, Any]) -> str:
    """The collective name, or the names of the units."""
    return payload["group"] or ", ".join(turn.known.unit(u).name for u in payload["lead"])


def _people(turn: Turn, unit_id: int) -> list[int]:
    chart = turn.known.chart
    if chart.is_trial(unit_id):
        clerk = chart.clerk()
        return [] if clerk is None else [clerk]
    return list(chart.hearers(unit_id, None))


def _told(turn: Turn, payload: dict[str, Any]) -> list[int]:
    return list(dict.fromkeys(p for unit_id in (*payload["lead"], *payload["support"]) for p in _people(turn, unit_id)))


def _remind_at(turn: Turn, due: date | None, at: time | None) -> datetime | None:
    """Two hours before an hour named, when there is time for it."""
    if due is None or at is None:
        return None
    moment = windows.at(due, at) - _HOURS_BEFORE
    return moment if moment >= turn.known.now + _LEAST_LEFT else None


async def give(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": the task is registered, and whoever answers for it is told."""
    turn.require(Action.ORDER)
    await turn.close_question()
    due, at = _due(payload)
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
        named = paper_of(payload["paper"])
        paper = NewDocument(_source(payload), named.title, named.symbol, named.issued_on)
    task = NewTask(
        content=payload["content"],
        source=_source(payload),
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
    remind_at = _remind_at(turn, due, at)
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
        told=tuple(turn.known.name_of(p) or "" for p in _told(turn, payload)),
        told_at=None if starts <= turn.known.now else starts,
        remind_at=remind_at,
        on_trial=_on_trial(turn, payload),
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
