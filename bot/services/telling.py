"""Telling a person something in the next office window, from wherever it was caused: a chat, or the command line."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

import db.messages
import db.outbox
from bot.core import windows
from bot.core.clock import local_date
from bot.core.delivery import Priority
from bot.core.organisation import Address
from bot.core.outgoing import Keyboard, keyboard_to_json
from bot.core.rules.decision import NOTE, is_note
from bot.core.text import utf16_length
from bot.services.office import Office
from db.session import Connection
from messages.render import Rendered, Wording

Buttons = Callable[[Sequence[int]], Awaitable[Keyboard]]
"""The buttons of a message about these assignments."""
_LONGEST_TOGETHER = 1800
"""What fits one message on every channel."""
_BETWEEN = "\n\n"
_TASK = "#"
"""Stands before the number of a task, and nowhere else."""
_NUMBER = re.compile(r"\d{3,}")
_ASKS = ("/asked", "/head")
"""Slots of a card that asks for a decision: it stays a message of its own."""


async def note(
    connection: Connection,
    office: Office,
    person_id: int,
    slot: str,
    wording: Wording,
    tasks: Sequence[int],
    buttons: Buttons | None = None,
    *,
    inbox_id: int | None = None,
) -> int | None:
    """Like `tell`, for what commits nobody: while the office sleeps it joins what waits for the same moment, so that a morning
    brings one message and not ten. `buttons`: those of a message about some tasks; such a message is joined only by its like.
    The row it stands in; None when the person cannot be reached."""
    address, recipient = office.chart.address_of(person_id), f"person:{person_id}"
    if address is None:
        return None
    not_before = _leaves(office, slot, has_buttons=buttons is not None)
    if not_before > office.now and not await db.messages.exists(connection, office.id, "decision", recipient, slot):
        for row in await db.outbox.waiting_for(connection, office.id, "decision", recipient, not_before):
            both = [*(row.tasks or []), *tasks]
            joined = _joined(row, slot, wording, bool(buttons)) if row.channel == address.channel else None
            # About one task alone a note may give way to the next digest, which knows nothing of another one.
            if joined is None or len(set(both)) == 1:
                continue
            keyboard = keyboard_to_json(await buttons(both)) if buttons else []
            values = {"text_html": joined.html, "text_plain": joined.plain, "tasks": both, "buttons": keyboard}
            if await db.outbox.rewrite_waiting(connection, row.id, **values):
                return int(row.id)
    await tell(connection, office, person_id, slot, wording, await buttons(tasks) if buttons else (), tasks, inbox_id=inbox_id)
    return await db.messages.id_of(connection, office.id, "decision", recipient, slot)


def _joined(row: Any, slot: str, wording: Wording, has_buttons: bool) -> Rendered | None:
    """The text of both; None when they do not go together, or not into one message."""
    alike = slot.partition("/")[0] == row.slot.partition("/")[0] if has_buttons else not row.buttons
    if not alike or row.slot.endswith(_ASKS):
        return None
    text = wording.render()
    whole = Rendered(_below(row.text_html, text.html), _below(row.text_plain, text.plain))
    return whole if utf16_length(whole.plain) <= _LONGEST_TOGETHER else None


def _below(known: str, new: str) -> str:
    """Both texts, one below the other. What begins alike (one leader's same word about another task) is said once, with the tasks of
    both under it; what ends alike (the same leader wants an answer to another word) has its end once, at the last."""
    lines = new.split("\n")
    head, tasks = _head(lines), [line for line in lines[1:] if _TASK in line]
    blocks = known.split(_BETWEEN)
    for at, block in enumerate(blocks):
        said = block.split("\n")
        if tasks and _head(said) == head:
            last = max((place for place, line in enumerate(said) if _TASK in line), default=len(head) - 1)
            blocks[at] = "\n".join((*said[: last + 1], *(task for task in tasks if task not in said), *said[last + 1 :]))
            return _BETWEEN.join(blocks)
    ending = _ending(new)
    blocks = [block.rpartition("\n")[0] if ending and _ending(block) == ending else block for block in blocks]
    return f"{_BETWEEN.join(blocks)}{_BETWEEN}{new}"


def _ending(block: str) -> str:
    """The last line of a text below its tasks, whatever task it takes for its example; empty where it has none."""
    above, _, last = block.rpartition("\n")
    return _NUMBER.sub("", last) if _TASK in above and _TASK not in last else ""


def _head(lines: Sequence[str]) -> Sequence[str]:
    """The lines before the first that names a task; a text that begins with one has none like it."""
    first = next((place for place, line in enumerate(lines) if place and _TASK in line), len(lines))
    return lines[:first]


def _leaves(office: Office, slot: str, *, has_buttons: bool) -> datetime:
    """When it may leave: what only tells and was said while the office slept waits until the digests of the morning have left, which
    say it, too."""
    start = windows.event_from(office.now, office.calendar, office.settings)
    opens = windows.digest_from(local_date(start), office.settings)
    return start + windows.AFTER_DIGESTS if start > office.now and start == opens and is_note(slot, has_buttons) else start


async def tell(
    connection: Connection,
    office: Office,
    person_id: int,
    slot: str,
    wording: Wording,
    keyboard: Keyboard = (),
    tasks: Sequence[int] = (),
    *,
    kind: str = "decision",
    inbox_id: int | None = None,
) -> int | None:
    """Leave a row of the ledger for a person. How many are new (0: it was told under this slot before); None when the
    person cannot be reached."""
    address = office.chart.address_of(person_id)
    if address is None:
        return None
    text = wording.render()
    not_before = (
        _leaves(office, slot, has_buttons=bool(keyboard))
        if kind == NOTE
        else windows.event_from(office.now, office.calendar, office.settings)
    )
    return await db.messages.add(
        connection,
        [
            {
                "organisation_id": office.id,
                "kind": kind,
                "recipient": f"person:{person_id}",
                "slot": slot,
                "channel": address.channel,
                "part": 1,
                "priority": Priority.EVENT,
                "not_before": not_before,
                "expires_at": windows.event_until(not_before, office.calendar, office.settings),
                "created_at": office.now,
                "chat": address.chat,
                "address_id": address.id,
                "text_html": text.html,
                "text_plain": text.plain,
                "buttons": keyboard_to_json(keyboard),
                "tasks": list(tasks),
                "inbox_id": inbox_id,
            }
        ],
    )


async def tell_group(connection: Connection, office: Office, group: Address, slot: str, wording: Wording) -> None:
    """Leave a row of the ledger for a group, for the next office window; once under a slot."""
    text = wording.render()
    not_before = windows.event_from(office.now, office.calendar, office.settings)
    row = {
        "organisation_id": office.id,
        "kind": "group_change",
        "recipient": f"group:{group.id}",
        "slot": slot,
        "channel": group.channel,
        "part": 1,
        "priority": Priority.GROUP,
        "not_before": not_before,
        "expires_at": windows.event_until(not_before, office.calendar, office.settings),
        "created_at": office.now,
        "chat": group.chat,
        "address_id": group.id,
        "text_html": text.html,
        "text_plain": text.plain,
        "buttons": [],
        "tasks": [],
    }
    await db.messages.add(connection, [row])
