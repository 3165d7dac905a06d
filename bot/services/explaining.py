"""Why a message came: rule, task, what was told before, and what would stop it ("vì sao", under a reminder or with a number)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.items
import db.messages
from bot.core import rules, windows
from bot.core.changes import days_late
from bot.core.clock import local, local_date
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.rules.decision import DIRECTION
from bot.core.rules.values import Audience, Rule, Told
from bot.core.task import Assignment
from bot.services import targets
from bot.services.lines import line
from bot.services.office import TRIAL, Office
from bot.services.turn import Turn
from messages.wordings.why import ToldBefore, Why, WhyTask

_EXPLAINED = 5
"""Tasks in one explanation; more are asked for by number."""
_REMEMBERED = 5
HOUR = "hour"
"""The kind of the reminder before an hour, where other things told have a rule."""
_CHASES = (Rule.BEFORE_DUE, Rule.OVERDUE, Rule.ESCALATION, Rule.SILENT, Rule.MONTHLY, Rule.PROMISE, Rule.ORDERED_DAY)


async def explain(turn: Turn, number: int | None) -> None:
    """By number; else the message replied to; else the last message that named a task. Within the person's rights:
    raises UserError "no_such_task", "not_yours", or "why_which" when nothing was meant that can be found."""
    if number is not None:
        found = await targets.numbered(turn, number, Action.SEE_TASK)
        await _say(turn, found, None)
        return
    row = await _meant(turn)
    if row is None:
        raise UserError("why_which")
    items = await db.items.of_message(turn.connection, turn.known.id, row.id)
    ids = list(dict.fromkeys([item.assignment_id for item in items] or row.tasks or []))
    by_id = await db.assignments.by_ids(turn.connection, turn.known.id, ids)
    found = [by_id[i] for i in ids if i in by_id and turn.may(Action.SEE_TASK, by_id[i])]
    if not found:
        raise UserError("why_which")
    # A head's message may name a task in the list of the week and again below: the reminder is what is asked about.
    by_weight = sorted(items, key=lambda item: item.rule == Rule.SUMMARY)
    # A leader's word is passed on when it is said, by no rule.
    directed = not items and row.slot.startswith(DIRECTION)
    by_hour = row.kind == HOUR
    await _say(turn, found, {item.assignment_id: item for item in reversed(by_weight)}, directed=directed, by_hour=by_hour)


async def _meant(turn: Turn) -> Any | None:
    """The message replied to, or the newest one that named tasks."""
    incoming = turn.incoming
    if incoming.reply_to is not None and turn.can.quotes_seen:
        return await db.messages.by_provider_id(turn.connection, incoming.channel, incoming.chat, incoming.reply_to)
    since = turn.known.two_working_days_ago()
    for recipient in (f"person:{turn.person_id}", f"{TRIAL}{turn.person_id}"):
        for row in await db.messages.sent_to(turn.connection, turn.known.id, recipient, since):
            if row.chat == incoming.chat and row.tasks and row.kind != "answer":
                return row
    return None


async def _say(
    turn: Turn, found: Sequence[Assignment], items: dict[int, Any] | None, *, directed: bool = False, by_hour: bool = False
) -> None:
    """`directed`, `by_hour`: the message follows none of the rules of days."""
    office = turn.known
    told = await db.items.told(turn.connection, office.id, [a.id for a in found])
    hours = await db.messages.before_hours(turn.connection, office.id, [a.id for a in found])
    several = len({a.unit_id for a in found}) > 1
    tasks = _alike_together(
        _with_hour(turn, a, _task(turn, a, told.get(a.id, ()), (items or {}).get(a.id), with_unit=several), hours.get(a.id, ()), items)
        for a in found
    )
    shown = {task.line.number for task in tasks[:_EXPLAINED]}
    rest = dict.fromkeys(task.line.number for task in tasks[_EXPLAINED:] if task.line.number not in shown)
    wording = Why(tasks[:_EXPLAINED], tuple(rest), directed=directed, by_hour=by_hour)
    await turn.say(wording, (), [a.id for a in found if a.task.number in shown])


def _alike_together(tasks: Iterable[WhyTask]) -> tuple[WhyTask, ...]:
    """Units of one task of which the same is to be said stand together."""
    found: dict[WhyTask, list[str]] = {}
    for task in tasks:
        found.setdefault(replace(task, line=replace(task.line, unit=None)), []).append(task.line.unit or "")
    return tuple(replace(task, line=replace(task.line, unit=", ".join(filter(None, units)) or None)) for task, units in found.items())


def _task(turn: Turn, a: Assignment, told: tuple[Told, ...], item: Any | None, *, with_unit: bool) -> WhyTask:
    """`item`: the thing of the message that is asked about; None asks about the task as a whole."""
    office = turn.known
    settings = office.settings_for(a)
    facts = office.facts(a, told)
    before = sorted((t for t in facts.told if t.rule in _CHASES), key=lambda t: t.on)
    newest = _newest(turn, a, before)
    # Head and focal person climb ladders of their own: to one of them the other's steps would read as sent twice.
    theirs = item.audience if item is not None else newest.audience if newest is not None and _is_theirs(turn, newest, a) else None
    history = history_of([t for t in before if theirs is None or t.audience == theirs], a)
    owed = rules.owed(facts)
    rule = Rule(item.rule) if item is not None else newest.rule if newest is not None else owed[0].rule if owed else None
    slot = item.slot if item is not None else newest.slot if newest is not None else owed[0].slot if owed else ""
    next_on = office.calendar.add(office.today, 1) if owed else rules.next_look(facts)
    coming = rules.owed(replace(facts, today=next_on)) if next_on is not None else []
    return WhyTask(
        line=line(office, a, with_unit=with_unit),
        state=a.state,
        rule=rule.value if rule is not None else "",
        count=_count(slot),
        audience=(item.audience if item is not None else newest.audience if newest is not None else "").removeprefix(TRIAL),
        told_on=item.told_on if item is not None else newest.on if newest is not None else None,
        offsets=rules.before_due.offsets(facts) if a.due is not None else (),
        overdue_every=settings.overdue_every or 0,
        overdue_times=settings.overdue_times,
        silent_months=settings.silent_months or 0,
        silent_every=settings.silent_every,
        closing_day=settings.monthly_closing_day or 0,
        own_rules=settings != office.settings,
        days_late=days_late(a),
        history=tuple(history[-_REMEMBERED:]),
        times=len(history),
        holds_until=a.hold_until if a.hold_until is not None and a.hold_until >= office.today else None,
        kept_quiet=a.is_kept_quiet,
        on_trial=office.chart.is_trial(a.unit_id),
        left_to_lead=a.is_left_to_lead,
        is_over=a.is_over,
        next_on=next_on if coming else None,
        next_rule=coming[0].rule.value if coming else "",
    )


def _with_hour(turn: Turn, a: Assignment, task: WhyTask, rows: Sequence[Any], items: dict[int, Any] | None) -> WhyTask:
    """The reminder before an hour follows none of the rules of days: it stands among what was told, and is what is explained where no
    message but the task is asked about and nothing was told after it. One that is still to leave is named with its time."""
    until = windows.at(a.due, a.due_time).isoformat() if a.is_open and a.due is not None and a.due_time is not None else "none"
    coming = [row.not_before for row in rows if row.sent_at is None and row.not_before > turn.known.now and row.slot.endswith(until)]
    left = sorted({local_date(row.sent_at) for row in rows if row.sent_at is not None})
    if coming:
        task = replace(task, hour_at=local(coming[0]))
    if not left:
        return task
    before = sorted([*task.history, *(ToldBefore(day, HOUR, 0) for day in left)], key=lambda one: one.on)
    task = replace(task, history=tuple(before[-_REMEMBERED:]), times=task.times + len(left))
    if items is not None or (task.told_on is not None and task.told_on > left[-1]):
        return task
    return replace(task, rule=HOUR, count=0, told_on=left[-1], audience=Audience.RESPONSIBLE.value)


def _newest(turn: Turn, a: Assignment, before: Sequence[Told]) -> Told | None:
    """What was said last to whoever asks, else to anybody."""
    told = [t for t in before if _is_theirs(turn, t, a)]
    return max(told or before, key=lambda t: t.on, default=None)


def _is_theirs(turn: Turn, told: Told, a: Assignment) -> bool:
    return _person_for(turn.known, told.audience, a) == turn.person_id


def _person_for(office: Office, audience: str, a: Assignment) -> int | None:
    """Who is told for an audience of the ledger today; None for a group."""
    return office.person_for(Audience(audience), a) if audience in set(Audience) else None


def history_of(before: Sequence[Told], a: Assignment) -> list[ToldBefore]:
    """One line per day and step: several people may have been told the same. What was said of a deadline that has been moved since is
    named with it."""
    return list(dict.fromkeys(ToldBefore(t.on, t.rule.value, _count(t.slot), _moved_from(t, a)) for t in before))


def _moved_from(told: Told, a: Assignment) -> date | None:
    if told.rule not in (Rule.BEFORE_DUE, Rule.OVERDUE):
        return None
    named = told.slot.partition("/")[0].partition("+")[0]
    try:
        due = date.fromisoformat(named)
    except ValueError:
        return None
    return due if due not in (a.due, a.last_day) and a.due is not None and due < a.due else None


def _count(slot: str) -> int:
    """The number a slot ends with: days left, which đôn đốc, which question."""
    tail = slot.rpartition("/")[2]
    return int(tail) if tail.isdecimal() else 0
