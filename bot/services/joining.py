"""What was said about tasks while the office slept joins the digest of the morning, so that a person reads one message and not two.

Such a note waits a minute longer than the digests. A digest that leaves before says it, too; the note itself stays a row of its own until
that digest has surely left, and leaves by itself where it has not, or where there is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import db.assignments
import db.items
import db.outbox
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.clock import local_date
from bot.core.delivery import RowState
from bot.core.outgoing import Keyboard
from bot.core.rules.decision import DIRECTION, NOTE, is_note
from bot.core.text import utf16_length
from bot.services import keyboards
from bot.services.compose import Composed
from bot.services.lines import all_take_extension
from bot.services.office import Office
from db.session import Connection
from messages.render import Rendered
from messages.split import escape

_LONGEST = 1500
"""UTF-16 units of all notes in one digest: with it they fill two messages of the smallest channel at most."""


async def waiting(
    connection: Connection, organisation_id: int, recipients: Sequence[str], channel: str, now: datetime
) -> dict[str, list[Any]]:
    """By recipient, what waits to be said with the digests of now."""
    found = await db.outbox.notes(connection, organisation_id, NOTE, recipients, channel, now + windows.AFTER_DIGESTS)
    return {recipient: [row for row in rows if is_note(row.slot, bool(row.buttons))] for recipient, rows in found.items()}


def fitting(notes: Sequence[Any]) -> list[Any]:
    """As many notes, in their order, as one digest has room for."""
    room, found = _LONGEST, []
    for note in notes:
        room -= utf16_length(note.text_plain) + 2
        if room < 0:
            break
        found.append(note)
    return found


def named_by(notes: Sequence[Any]) -> dict[int, date]:
    """The assignments whose titles and deadlines stand in a leader's words among the notes, with the day on which those were written."""
    directions = [note for note in fitting(notes) if note.slot.startswith(DIRECTION)]
    return {assignment_id: local_date(note.created_at) for note in directions for assignment_id in note.tasks or ()}


async def with_notes(connection: Connection, office: Office, made: Composed, notes: Sequence[Any], can: Capabilities) -> Composed:
    """A digest with what waits for its reader above it."""
    texts: list[Rendered] = []
    tasks: list[int] = []
    for note in fitting(notes):
        html = note.text_html if can.format == "html" and note.text_html is not None else escape(note.text_plain)
        texts.append(Rendered(html, note.text_plain))
        tasks += note.tasks or [] if note.buttons else []
    if not texts:
        return made
    whole = [*texts, made.text]
    text = Rendered("\n\n".join(one.html for one in whole), "\n\n".join(one.plain for one in whole))
    every = list(dict.fromkeys((*made.tasks, *tasks)))
    as_it_is = set(tasks) <= set(made.tasks) or (made.bare and not can.buttons)
    keyboard = made.keyboard if as_it_is else await _for_all(connection, office, every)
    return replace(made, text=text, keyboard=keyboard, tasks=every)


async def _for_all(connection: Connection, office: Office, tasks: Sequence[int]) -> Keyboard:
    found = await db.assignments.by_ids(connection, office.id, tasks)
    shown = [found[id_] for id_ in tasks if id_ in found]
    return keyboards.for_list(shown, extendable=all_take_extension(office, shown))


async def digests_beside(connection: Connection, rows: Sequence[Any], now: datetime) -> dict[str, Any]:
    """The digests of the day of whoever is told something by these rows of one organisation and channel, by recipient; None for whoever
    has none. They stand as they are until these rows are told: a digest leaves behind them."""
    told = {row.recipient for row in rows}
    found = await db.outbox.digests_of(connection, rows[0].organisation_id, told, rows[0].channel, local_date(now).isoformat())
    return {one: found.get(one) for one in told}


async def is_said(connection: Connection, row: Any, now: datetime, beside: Mapping[str, Any]) -> bool | None:
    """Whether the digest of the day has said a note, which is then the digest's; None while that is not sure yet. `beside`: see
    `digests_beside`."""
    if not is_note(row.slot, bool(row.buttons)):
        return False
    if row.recipient not in beside:
        slot = local_date(now).isoformat()
        beside = await db.outbox.digests_of(connection, row.organisation_id, [row.recipient], row.channel, slot)
    digest = beside.get(row.recipient)
    if digest is None or row.text_plain not in (digest.text_plain or ""):
        return False
    if digest.state != RowState.SENT:
        return None if digest.state != RowState.DROPPED else False
    await db.items.hand_over(connection, row.id, digest.id)
    return True
