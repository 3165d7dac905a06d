"""`/lichsu 112`: who changed what of a task, from which message; read from versions, reports, requests, files and words."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

import db.directions
import db.evidence
import db.inquiries
import db.marks
import db.reports
import db.requests
import db.task_edits
import db.versions
from bot.core.permissions import Action
from bot.core.task import Assignment, State
from bot.services import targets
from bot.services.lines import line
from bot.services.turn import Turn
from messages import formats, labels
from messages.register_columns import OTHER_TITLES, TITLES
from messages.render import Together, Wording
from messages.wordings.history import History, HistoryEvent

_SHOWN = 15


async def show(turn: Turn, number: int) -> None:
    """The history of a number: of each unit the person may see, one below the other."""
    told: list[Wording] = []
    found = await targets.numbered(turn, number, Action.SEE_TASK)
    for a in found:
        events = await events_of(turn, a)
        shown = tuple(events[-_SHOWN:])
        unit = turn.known.unit(a.unit_id).name
        told.append(History(line(turn.known, a), unit, shown, earlier=len(events) - len(shown)))
    await turn.say(told[0] if len(told) == 1 else Together(tuple(told)), (), [a.id for a in found])


async def events_of(turn: Turn, a: Assignment) -> list[HistoryEvent]:
    """Everything that happened, oldest first."""
    office, connection = turn.known, turn.connection
    versions = await db.versions.of_assignment(connection, office.id, a.id)
    reports = await db.reports.all_of(connection, office.id, a.id)
    requests = await db.requests.of_assignment(connection, office.id, a.id)
    said_in = {row.inbox_id for row in reports if row.inbox_id is not None}
    events = [_registered(turn, versions[0])]
    for before, after in pairwise(versions):
        events += _changes(turn, before, after, from_report=after.inbox_id in said_in)
    for row in reports:
        by = office.name_of(row.entered_by_id) or row.person
        events.append(HistoryEvent(row.at, by, "inquiry" if row.intent == db.inquiries.INTENT else "report", row.raw, new=row.said_by))
        if "answered_at" in row.read:
            answered_at = datetime.fromisoformat(row.read["answered_at"])
            events.append(HistoryEvent(answered_at, office.name_of(row.read["answered_by"]), "answer", row.read["answer"]))
        if row.taken_back_at is not None:
            events.append(HistoryEvent(row.taken_back_at, None, "taken_back", row.raw))
    for row in requests:
        kind = labels.REQUESTS.get(row.kind, row.kind)
        asked = formats.day(row.asked_due) if row.asked_due is not None else None
        events.append(HistoryEvent(row.asked_at, row.person, "request", row.reason, old=kind, new=asked))
        if row.decided_at is not None:
            decided = HistoryEvent(
                row.decided_at, office.name_of(row.decided_by_id), "decided", row.decision, old=kind, new=labels.OUTCOMES[row.state]
            )
            events.append(decided)
    for row in await db.evidence.of_assignment(connection, office.id, a.id):
        events.append(HistoryEvent(row.at, office.name_of(row.by_person_id), "evidence", new=f"{labels.EVIDENCE[row.kind]} {row.name}"))
    for row in await db.directions.of_assignment(connection, office.id, a.id):
        events.append(HistoryEvent(row.at, row.by, "direction", row.words))
    for row in await db.marks.of_task(connection, office.id, a.task.id):
        events.append(HistoryEvent(row.at, office.name_of(row.by_person_id), "mark", new=labels.MARKS[row.kind]))
    for row in await db.task_edits.of_task(connection, office.id, a.task.id):
        by = office.name_of(row.by_person_id)
        if row.kind == "edit":
            title = TITLES.get(row.field) or OTHER_TITLES[row.field]
            events.append(HistoryEvent(row.at, by, "words", row.reason, old=f"{title}: {row.old or ''}", new=row.new or ""))
        else:
            events.append(HistoryEvent(row.at, by, row.kind, row.reason, new=str(row.other)))
    return sorted(events, key=_instant)


def _instant(event: HistoryEvent) -> datetime:
    return event.at


def _registered(turn: Turn, row: Any) -> HistoryEvent:
    return HistoryEvent(row.at, turn.known.name_of(row.by_person_id), "registered", new=_unit(turn, row.unit_id))


def _unit(turn: Turn, unit_id: int) -> str:
    unit = turn.known.chart.units.get(unit_id)
    return "" if unit is None else unit.short_name


def _changes(turn: Turn, before: Any, after: Any, *, from_report: bool) -> list[HistoryEvent]:
    """What differs between neighbouring versions, but for what a report itself says."""
    by, words = turn.known.name_of(after.by_person_id), None if after.reason == "taken back" else after.reason
    found = []
    if before.state != after.state:
        old, new = labels.STATES[State(before.state)], labels.STATES[State(after.state)]
        found.append(HistoryEvent(after.at, by, "state", words if not from_report else None, old=old, new=new))
    if before.due != after.due:
        old_due, new_due = (formats.day(row.due) if row.due is not None else None for row in (before, after))
        found.append(HistoryEvent(after.at, by, "due", words, old=old_due, new=new_due))
    if before.unit_id != after.unit_id:
        found.append(HistoryEvent(after.at, by, "unit", words, old=_unit(turn, before.unit_id), new=_unit(turn, after.unit_id)))
    if before.released != after.released:
        found.append(HistoryEvent(after.at, by, "released", words))
    if before.person_id != after.person_id:
        found.append(HistoryEvent(after.at, by, "person", new=turn.known.name_of(after.person_id)))
    return found
