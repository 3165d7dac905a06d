"""Several cards that wait for one person's word and may leave at the same moment (the office opens at 14:00) are one message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import db.assignments
import db.outbox
import db.requests
from bot.core.outgoing import Keyboard
from bot.core.rules import decision
from bot.services import keyboards
from bot.services.decided import request_item
from bot.services.office import Office
from bot.services.said import person_of
from db.session import Connection
from messages.render import Rendered, Wording
from messages.wordings.request_for_head import RequestForHead
from messages.wordings.requests import RequestItem, Requests
from messages.wordings.requests_for_head import RequestsForHead

_MOST = 7
"""Cards of one message."""


@dataclass(frozen=True)
class Together:
    """`rows`: those whose cards stand in the message of another, and are said by it."""

    rows: Sequence[Any]
    text: Rendered
    keyboard: Keyboard
    tasks: list[int]


async def beside(connection: Connection, office: Office, row: Any, now: datetime) -> Together | None:
    """What a card becomes with those that wait beside it; None when none does. All are read from the register as it stands."""
    waiting = await db.outbox.notes(connection, office.id, row.kind, [row.recipient], row.channel, now)
    asks = {request: one for one in waiting.get(row.recipient, ()) if _is_alike(one, row) and (request := decision.request_of(one.slot))}
    if len(asks) < 2 or decision.request_of(row.slot) not in asks:
        return None
    to_head = row.slot == decision.at_head(decision.request_of(row.slot) or 0)
    opened = [one for one in await db.requests.open_ones(connection, office.id) if one.id in asks and not (to_head and one.passed_at)]
    if len(opened) < 2:
        return None
    opened.sort(key=lambda one: (asks[one.id].id != row.id, one.id))
    opened = opened[:_MOST]
    found = await db.assignments.by_ids(connection, office.id, [one.assignment_id for one in opened])
    reader = person_of(row)
    items = [request_item(office, one, found[one.assignment_id], reader) for one in opened]
    if len({item.line.number for item in items}) < len(items):
        # Two requests about one number are told apart by words of their own.
        return None
    unit = office.unit(found[opened[0].assignment_id].unit_id).name
    text = wording_for_head(items, unit) if to_head else Requests(tuple(items))
    shown = buttons([(one.id, item.line.number) for one, item in zip(opened, items, strict=True)]) if row.buttons else ()
    others = [asks[one.id] for one in opened if asks[one.id].id != row.id]
    return Together(others, text.render(), shown, [one.assignment_id for one in opened])


def _is_alike(one: Any, row: Any) -> bool:
    """Another card for the same answerer, that was not tried yet."""
    return one.slot.partition("/")[2] == row.slot.partition("/")[2] and not one.attempts and not row.attempts and not one.trial


def buttons(requests: Sequence[tuple[int, int]]) -> Keyboard:
    """Yes and no to each request (its id and the number of its task); of several each names its task, and none is shown where two are
    about one task or there are too many."""
    numbers = {number for _, number in requests}
    if len(numbers) < len(requests) or len(requests) > _MOST:
        return ()
    return tuple(keyboards.decision(id_, number, numbered=len(requests) > 1)[0] for id_, number in requests)


def wording_for_head(items: Sequence[RequestItem], unit: str) -> Wording:
    """What staff ask of their head: a card, or several in one."""
    return RequestForHead(items[0], unit) if len(items) == 1 else RequestsForHead(tuple(items), unit)
