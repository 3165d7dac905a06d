"""A request and its decision in words, for the message at the moment and for the digest that makes up for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from bot.core.changes import FROM_ABOVE
from bot.core.clock import local_date
from bot.core.organisation import RoleKind
from bot.core.rules.decision import BY_LEADER, NO_NEWS
from bot.core.task import Assignment
from bot.services.lines import directed, line, waits_for_a_paper
from bot.services.office import Office
from messages import formats
from messages.render import Wording
from messages.wordings.extension_decided import ExtensionDecided
from messages.wordings.request_decided import RequestDecided
from messages.wordings.requests import Agreed, RequestItem

_LONGEST_QUOTED = 110


def request_item(office: Office, row: Any, assignment: Assignment, reader: int | None = None) -> RequestItem:
    """A request as it is shown to whoever is to decide about it; `reader` is not called by name."""
    return RequestItem(
        line=line(office, assignment, with_unit=True),
        kind=row.kind,
        new_due=row.asked_due,
        new_last=_runs_to(office, row.asked_due),
        reason=_as_told(row.reason),
        asked_on=local_date(row.asked_at),
        asked_by=row.person or "",
        to_unit=office.unit(row.asked_unit_id).name if row.asked_unit_id is not None else None,
        head=office.name_of(row.passed_by_id) if row.passed_by_id not in (None, row.asked_by_id) else None,
        at_head=row.passed_at is None,
        earlier=row.earlier,
        refused_on=local_date(row.refused_at) if row.refused_at is not None else None,
        refused_due=row.refused_due,
        refused_by=(office.name_of(row.refused_by_id) or "") if row.refused_by_id != reader else "",
        agreed=_awaited(office, row, assignment, reader),
        directed=None
        if row.directed_at is None
        else directed(office, assignment, at=row.directed_at, by=row.directed_by, until=row.directed_until, reader=reader),
    )


def _awaited(office: Office, row: Any, assignment: Assignment, reader: int | None) -> Agreed | None:
    """Another later day that was agreed to, while the paper from above that grants it is awaited."""
    if row.kind not in BY_LEADER or row.agreed_at is None or not waits_for_a_paper(office, assignment, row.agreed_due):
        return None
    by = (office.name_of(row.agreed_by_id) or "") if row.agreed_by_id != reader else ""
    return Agreed(row.agreed_kind, row.agreed_due, local_date(row.agreed_at), by)


def _as_told(reason: str | None) -> str | None:
    """A reason a paper would not print as it stands ("e ko kip roi") is quoted, so that nobody takes it for the bot's words."""
    from messages.reading.report_words import in_report_words  # No first poll waits for the reading of replies.

    if not reason or in_report_words(reason) == reason.rstrip(" .,;:"):
        return reason
    return f"“{formats.shorten_at_sentence(reason.strip(), _LONGEST_QUOTED).rstrip('.')}”"


def _runs_to(office: Office, day: date | None) -> date | None:
    """The day a deadline on a day off runs to; None where that is the day itself."""
    last_day = office.calendar.last_day(day) if day is not None else None
    return last_day if last_day != day else None


def is_of_office(office: Office, person_id: int | None) -> bool:
    """Whether the person decides as the clerk, for Văn phòng."""
    return person_id is not None and office.chart.has_role(person_id, RoleKind.CLERK)


def decided_wording(office: Office, row: Any, assignment: Assignment) -> Wording:
    """What was decided, read from the register as it stands now."""
    granted = row.state == "granted"
    by = office.name_of(row.decided_by_id) or ""
    shown = line(office, assignment, with_unit=True)
    if row.kind != "extension" and not (row.kind == NO_NEWS and granted):
        return RequestDecided(
            shown,
            row.kind,
            granted,
            by,
            row.decision,
            to_unit=office.unit(row.asked_unit_id).short_name if row.asked_unit_id is not None else None,
            moved=assignment.unit_id == row.asked_unit_id,
            by_office=is_of_office(office, row.decided_by_id),
            office_asked_on=local_date(row.asked_at) if is_of_office(office, row.asked_by_id) else None,
        )
    pending = granted and assignment.task.source in FROM_ABOVE and assignment.due != row.asked_due
    new_due = assignment.due if granted and not pending and assignment.due is not None else row.asked_due
    old_due = assignment.due if pending or not granted else assignment.due_original
    return ExtensionDecided(
        replace(shown, unit=None),
        old_due,
        new_due,
        granted,
        by,
        row.decision,
        pending=pending,
        times=row.earlier + (not granted or pending),
    )
