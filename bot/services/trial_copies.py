"""What the units on trial would be told on a day reaches whoever watches the trial as one message: a copy for each reader, one
below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import db.outbox
from bot.core.channel import Capabilities
from bot.core.delivery import RowState
from bot.services.compose import Composed, compose
from bot.services.left import SAID_TOGETHER
from bot.services.office import Office
from db.session import Connection
from messages.render import Rendered


@dataclass(frozen=True)
class Together:
    """`rows`: those whose copies stand in the message, and which give way to it."""

    made: Composed
    rows: Sequence[Any]


async def beside(connection: Connection, office: Office, row: Any, made: Composed, can: Capabilities) -> Together:
    """The message of one copy with those of the other readers."""
    copies: list[Composed] = []
    rows = []
    for other in await db.outbox.trial_digests(connection, row, SAID_TOGETHER):
        is_ready = other.state == RowState.READY.value
        copy = await compose(connection, office, other, made.address, can, beside=True)
        # Of a copy that was said already only what the ledger knows to be untold may be said again.
        if copy is None or not (is_ready or copy.items):
            continue
        copies.append(copy)
        if is_ready:
            rows.append(other)
    if not copies:
        return Together(made, ())
    every = [made, *copies]
    return Together(
        replace(
            made,
            text=Rendered("\n\n".join(one.text.html for one in every), "\n\n".join(one.text.plain for one in every)),
            # Nobody of the units has said anything: buttons below the copies of several would only be in the way.
            keyboard=(),
            items=[item for one in every for item in one.items],
            tasks=tuple(dict.fromkeys(task for one in every for task in one.tasks)),
        ),
        rows,
    )
