"""What a ledger row says now. Asked at the moment of sending, so that nothing stale leaves.

A row without anything to say any more gives None and is dropped as moot.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

import db.addresses
import db.assignments
from bot.core.channel import Capabilities
from bot.core.organisation import Address
from bot.core.outgoing import Keyboard
from bot.core.rules.values import Audience, Owed
from bot.services.compose_clerk import morning
from bot.services.compose_digest import below_titles, digest
from bot.services.compose_events import hour_left, introduction, new_tasks
from bot.services.compose_groups import group_new, group_overdue, group_week, spoken_to
from bot.services.compose_seats import seats_today
from bot.services.office import TRIAL, Office
from bot.services.outage import with_outage
from bot.services.said import Said, item, person_of
from bot.services.scheduled import summary
from db.session import Connection
from messages import labels
from messages.render import Rendered
from messages.split import escape


@dataclass(frozen=True)
class Composed:
    """A finished message: where it goes, its text, and what it says (items, and the assignments it names in order)."""

    address: Address
    text: Rendered
    keyboard: Keyboard = ()
    items: Sequence[dict[str, Any]] = ()
    tasks: Sequence[int] = ()
    bare: bool = False
    """No words stand in place of buttons (see Said)."""


async def compose(
    connection: Connection,
    office: Office,
    row: Any,
    address: Address,
    can: Capabilities,
    *,
    beside: bool = False,
    above: Mapping[int, date] = MappingProxyType({}),
) -> Composed | None:
    """Compose a row of one of the kinds in COMPOSED for whoever reads it there; None when nothing is owed any more. `beside`: below another
    one, which says what is said once; `above`: the assignments whose titles will stand above it, in a word written on that day."""
    said = await COMPOSED[row.kind](connection, office, row)
    if said is None:
        return None
    if above:
        numbers = await db.assignments.numbers_of(connection, office.id, list(above))
        written = {number: above[id_] for id_, number in numbers.items()}
        said = replace(said, wordings=[below_titles(wording, written, office.today) for wording in said.wordings])
    said = replace(said, wordings=[spoken_to(wording, can.called) for wording in said.wordings])
    if not beside:
        said = await with_outage(connection, office, row, said, can)
    text = said.render(marks=can.format == "html")
    if row.trial:
        text = _for_the_clerk(office, row, text)
    return Composed(
        address=address,
        text=text,
        keyboard=() if said.bare and not can.buttons else said.keyboard,
        items=[item(office, thing, f"{TRIAL}{thing.audience}" if row.trial else _audience(row, thing)) for thing in said.owed],
        tasks=said.tasks,
        bare=said.bare,
    )


def _audience(row: Any, thing: Owed) -> str:
    """A group is told apart from other groups; people never are."""
    return str(row.recipient) if thing.audience is Audience.GROUP else thing.audience.value


async def reader_of(connection: Connection, office: Office, row: Any) -> Address | None:
    """Where a row goes now; None when nobody can be reached."""
    kind, _, number = row.recipient.partition(":")
    if kind == "group":
        address = await db.addresses.by_id(connection, office.id, int(number))
        return address if address is not None and address.reachable else None
    person_id = office.chart.clerk() if row.trial else int(number)
    # Whoever is reached on the channel the row was written for gets it there, also when another one is preferred since.
    return office.chart.address_on(person_id, row.channel) if person_id is not None else None


def _for_the_clerk(office: Office, row: Any, text: Rendered) -> Rendered:
    """A unit on trial: the clerk reads what the unit would get, under a line that says so."""
    person_id = person_of(row)
    units = office.chart.units_of(person_id)
    head = labels.trial(office.name_of(person_id) or "", office.unit(units[0]).short_name if units else "")
    return Rendered(f"{escape(head)}\n{text.html}", f"{head}\n{text.plain}")


COMPOSED: dict[str, Callable[[Connection, Office, Any], Awaitable[Said | None]]] = {
    "digest": digest,
    "new": new_tasks,
    "hour": hour_left,
    "introduction": introduction,
    "group_new": group_new,
    "group_week": group_week,
    "group_overdue": group_overdue,
    "morning": morning,
    "seats": seats_today,
    "summary": summary,
}
"""Kinds whose text is asked at claim; every other row carries its finished text."""
