"""The whole register as a file: for the clerk (Excel), for another import (CSV in the layout of a register file), for
programs (JSON), and the days to keep of one person (iCalendar)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta

import db.assignments
import db.tasks
from bot.core.clock import OFFICE_ZONE
from bot.core.errors import BadInput
from bot.core.organisation import RoleKind
from bot.core.plan import COLUMNS
from bot.core.register_line import Position, RegisterLine
from bot.core.task import Assignment, Part, State
from bot.core.text import name_key
from bot.services import office as offices
from bot.services.office import Office
from db.session import Database
from messages.files.values import safe

FORMATS = ("xlsx", "csv", "json", "ics")
_STATES = {State.OPEN: "open", State.SUBMITTED: "open", State.ACCEPTED: "done", State.WITHDRAWN: "withdrawn"}
_LINE = 73
"""Octets of a line of iCalendar before it is folded (RFC 5545, 3.1), without the break."""


async def export(database: Database, organisation_id: int, kind: str, now: datetime, *, person: str | None = None) -> bytes:
    """The file. `kind`: one of FORMATS. `person`: whose days to keep, for "ics". Raises BadInput."""
    async with database.read() as connection:
        office = await offices.load(connection, organisation_id, now)
        found = await db.assignments.find(connection, organisation_id)
        extras = await db.tasks.extras(connection, organisation_id)
    if kind == "ics":
        return to_ics(office, _of_person(office, found, person))
    lines = lines_of(office, found, extras)
    match kind:
        case "xlsx":
            from messages.files.register_sheet import register_workbook  # Excel comes with the first sheet, not with the bot.

            return register_workbook(office.organisation.code, office.organisation.name, office.today, lines)
        case "csv":
            return to_csv(lines)
        case "json":
            return to_json(office, lines)
    raise BadInput(f"There is no format {kind!r}.", f"Use one of: {', '.join(FORMATS)}.")


def lines_of(office: Office, assignments: Sequence[Assignment], extras: dict[int, db.tasks.Extra]) -> list[RegisterLine]:
    """By number; a task whose lead units stand differently has a line for each way of standing, supports stand on the first."""
    by_task: dict[int, list[Assignment]] = {}
    for assignment in sorted(assignments, key=lambda a: (a.task.number, a.id)):
        by_task.setdefault(assignment.task.id, []).append(assignment)
    lines = []
    for found in by_task.values():
        supports = tuple(office.unit(a.unit_id).name for a in found if a.part is Part.SUPPORT)
        alike: dict[Position, list[Assignment]] = {}
        for a in found:
            if a.part is Part.LEAD:
                alike.setdefault(_standing(a), []).append(a)
        extra = extras.get(found[0].task.id, db.tasks.Extra())
        for position, (standing, units) in enumerate(alike.items()):
            task, names = found[0].task, tuple(office.unit(a.unit_id).name for a in units)
            whole = len(alike) == 1 and task.target is not None
            lead = tuple(task.target.split(", ")) if whole and task.target and _is_group(office, task.target) else names
            shown = () if position else supports
            ids = tuple(a.id for a in units)
            lines.append(
                RegisterLine(task, lead, shown, standing, extra.upstream_code, extra.upstream_state, extra.note, ids, extra.recurring)
            )
    return lines


def _is_group(office: Office, target: str) -> bool:
    """A collective target is written as it was given, when it is the name of one group and not a list."""
    return ", " not in target and bool(target.strip())


def _standing(a: Assignment) -> Position:
    return Position(a.state, a.assigned_on, a.due_original, a.due, a.due_time, a.reported_on, a.said, a.percent, a.submitted_on, a.done_on)


def to_csv(lines: Sequence[RegisterLine]) -> bytes:
    """A register file (`bot.services.importing_table`): importing it into an empty register gives the same tasks.

    A claim that waits for its confirmation goes back to open: another register has not seen it.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for line in lines:
        writer.writerow({column: safe(value) for column, value in _cells(line).items()})
    return out.getvalue().encode("utf-8-sig")


def _cells(line: RegisterLine) -> dict[str, str]:
    task, standing, document = line.task, line.standing, line.task.document
    due = "" if line.recurring else _iso(standing.due) or "-"
    return dict.fromkeys(COLUMNS, "") | {
        "content": task.content,
        "lead": " | ".join(line.lead),
        "support": " | ".join(line.support),
        "source": task.source.value,
        "document": document.title if document else "",
        "symbol": (document.symbol or "") if document else "",
        "issued_on": _iso(document.issued_on) if document else "",
        "issuer": (document.issuer or "") if document else "",
        "abstract": (document.abstract or "") if document else "",
        "number": str(task.number),
        "item": task.item or "",
        "product": task.product or "",
        "deadline": task.deadline_raw or "",
        "due": due,
        "assigned_on": _iso(standing.assigned_on),
        "state": _STATES[standing.state],
        "done_on": _iso(standing.done_on) if standing.state is State.ACCEPTED else "",
        "reported_on": _iso(standing.reported_on),
        "said": standing.said or "",
        "percent": "" if standing.percent is None else str(standing.percent),
        "urgent": "yes" if task.urgent else "no",
        "standing": "yes" if task.standing else "no",
        "upstream_code": line.upstream_code or "",
        "note": line.note or "",
    }


def to_json(office: Office, lines: Sequence[RegisterLine]) -> bytes:
    """Everything a line has, by the names of the code; dates as ISO texts."""
    whole = {
        "organisation": office.organisation.code,
        "as_of": office.now.astimezone(OFFICE_ZONE).isoformat(),
        "tasks": [{**asdict(line), "cells": _cells(line)} for line in lines],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=str).encode()


def to_ics(office: Office, assignments: Sequence[Assignment]) -> bytes:
    """One whole-day event for each open task with a day, under an id that stays the same when the file is made again."""
    stamp = f"{office.now:%Y%m%dT%H%M%SZ}"
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//nhacviec//register//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    rows += [f"X-WR-CALNAME:{_escaped(office.organisation.name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H"]
    for a in sorted(assignments, key=lambda a: (a.due or date.max, a.task.number)):
        if a.due is None or a.state is not State.OPEN:
            continue
        rows += [
            "BEGIN:VEVENT",
            f"UID:{office.organisation.code}-{a.id}@nhacviec",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{a.due:%Y%m%d}",
            f"DTEND;VALUE=DATE:{a.due + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(f'#{a.task.number} {a.task.content}')}",
            f"DESCRIPTION:{_escaped(office.unit(a.unit_id).name)}",
            "END:VEVENT",
        ]
    rows.append("END:VCALENDAR")
    return "".join(_folded(row) for row in rows).encode()


def _escaped(text: str) -> str:
    """No character that anybody might take for the end of a line stays: behind it stood whatever somebody wrote into a title."""
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,")):
        text = text.replace(plain, escaped)
    return "".join(c for c in "\\n".join(text.splitlines()) if c.isprintable())


def _folded(row: str) -> str:
    """A content line in pieces of at most 75 octets; a letter is never cut."""
    pieces, piece = [], ""
    for character in row:
        if len((piece + character).encode()) > _LINE:
            pieces.append(piece)
            piece = ""
        piece += character
    return "\r\n ".join((*pieces, piece)) + "\r\n"


async def days_of(database: Database, organisation_id: int, person_id: int, now: datetime) -> bytes:
    """The days to keep of one person, as a calendar."""
    async with database.read() as connection:
        office = await offices.load(connection, organisation_id, now)
        found = await db.assignments.find(connection, organisation_id)
    return to_ics(office, _of(office, found, person_id))


def _of_person(office: Office, assignments: Sequence[Assignment], person: str | None) -> list[Assignment]:
    named = [one for one in office.chart.people.values() if person is not None and name_key(one.name) == name_key(person)]
    if len(named) != 1:
        problem = "Whose days?" if person is None else f"{len(named)} people are called {person!r}."
        raise BadInput(problem, "Give --person with the full name of one person of the register.")
    return _of(office, assignments, named[0].id)


def _of(office: Office, assignments: Sequence[Assignment], mine: int) -> list[Assignment]:
    """Those of the units a person answers for, and those the person is named in."""
    units = {role.unit_id for role in office.chart.roles_of(mine) if role.kind in (RoleKind.HEAD, RoleKind.FOCAL)}
    return [a for a in assignments if a.person_id == mine or (a.unit_id in units and a.unit_id is not None)]


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
