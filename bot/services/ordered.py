"""What an order would register, as it is said back: when it is given, and once more the next morning when nobody has said yes."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import db.assignments
from bot.core import windows
from bot.core.rules import before_due
from bot.core.rules.values import Facts
from bot.core.task import Assignment, Part, Source, State, Task
from bot.core.text import fold
from bot.services.importing_rows import is_alike
from bot.services.office import Office
from db.session import Connection
from messages.reading.order_paper import OrderPaper
from messages.reading.plan.heading import source_of
from messages.wordings.order_echo import OrderEcho

_HOURS_BEFORE = timedelta(hours=2)
_LEAST_LEFT = timedelta(minutes=30)


async def ordered(connection: Connection, office: Office, payload: dict[str, Any]) -> OrderEcho:
    """What is kept of an order with the question about it, in words."""
    due, at = due_of(payload)
    return OrderEcho(
        content=payload["content"],
        lead=called(office, payload),
        units=len(payload["lead"]),
        excepted=tuple(office.unit(u).short_name for u in payload.get("excepted", ())),
        support=tuple(office.unit(u).short_name for u in payload["support"]),
        due=due,
        due_time=at,
        before=payload["before"],
        today=office.today,
        by=payload["by"],
        medium=payload["medium"],
        told=tuple(office.name_of(p) or "" for p in people_told(office, payload)),
        nobody=tuple(office.unit(u).short_name for u in payload["lead"] if not _people(office, u)),
        remind_at=hour_of_reminder(office, due, at),
        paper=payload["paper"]["title"] if payload["paper"] is not None else "",
        remind_days=_remind_days(office, payload),
        like=await _like(connection, office, payload),
        on_trial=units_on_trial(office, payload),
        files=tuple(stored["name"] for stored in payload.get("files", ())),
    )


def due_of(payload: dict[str, Any]) -> tuple[date | None, time | None]:
    """The day it is due, and the hour where one was named."""
    due = date.fromisoformat(payload["due"]) if payload["due"] else None
    return due, time.fromisoformat(payload["time"]) if payload["time"] else None


def units_on_trial(office: Office, payload: dict[str, Any]) -> tuple[str, ...]:
    """Units whose messages go to the clerk."""
    return tuple(office.unit(u).short_name for u in (*payload["lead"], *payload["support"]) if office.chart.is_trial(u))


def called(office: Office, payload: dict[str, Any]) -> str:
    """The collective name, or the names of the units."""
    return payload["group"] or ", ".join(office.unit(u).name for u in payload["lead"])


def _people(office: Office, unit_id: int) -> list[int]:
    chart = office.chart
    if chart.is_trial(unit_id):
        clerk = chart.clerk()
        return [] if clerk is None else [clerk]
    return list(chart.hearers(unit_id, None))


def people_told(office: Office, payload: dict[str, Any]) -> list[int]:
    """Whom the new task is told to."""
    return list(dict.fromkeys(p for unit_id in (*payload["lead"], *payload["support"]) for p in _people(office, unit_id)))


def hour_of_reminder(office: Office, due: date | None, at: time | None) -> datetime | None:
    """Two hours before an hour named, when there is time for it."""
    if due is None or at is None:
        return None
    moment = windows.at(due, at) - _HOURS_BEFORE
    return moment if moment >= office.now + _LEAST_LEFT else None


def paper_to_json(paper: OrderPaper) -> dict[str, Any]:
    """The paper an order comes from, as it is kept with the question."""
    return {"title": paper.title, "symbol": paper.symbol, "issued_on": paper.issued_on.isoformat() if paper.issued_on else None}


def paper_of(stored: dict[str, Any]) -> OrderPaper:
    """The same, read again."""
    return OrderPaper(stored["title"], stored["symbol"], date.fromisoformat(stored["issued_on"]) if stored["issued_on"] else None)


async def _like(connection: Connection, office: Office, payload: dict[str, Any]) -> int | None:
    """The number of an open task of the same units with nearly the same words."""
    units = set(payload["lead"])
    for a in await db.assignments.of_units(connection, office.id, sorted(units)):
        if is_alike(fold(a.task.content), fold(payload["content"])):
            return a.task.number
    return None


def _remind_days(office: Office, payload: dict[str, Any]) -> tuple[date, ...]:
    """The days on which whoever answers for it will be reminded before the due day, as the rules stand now."""
    due, at = due_of(payload)
    if due is None or payload["recurrence"] is not None:
        return ()
    task = Task(0, 0, payload["content"], source_given(payload), None, urgent=payload["urgent"])
    planned = Assignment(
        0, task, payload["lead"][0], Part.LEAD, State.OPEN, office.today, office.today,
        due_original=due, due=due, due_time=at, before=payload["before"], last_day=office.calendar.last_day(due),
    )  # fmt: skip
    return before_due.days_of(Facts(planned, office.today, office.calendar, office.settings_for(planned)))


def source_given(payload: dict[str, Any]) -> Source:
    """The kind of assigner: the leader's own word, or the paper's."""
    paper = payload["paper"]
    return Source.CHI_DAO if paper is None else source_of(paper["title"], paper["symbol"]) or Source.KHAC
