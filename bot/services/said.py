"""What a composer makes: the finished text of a message before it has an address, and the items it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.core.outgoing import Keyboard
from bot.core.rules.values import Owed
from bot.services.office import Office
from messages.render import Rendered, Together, Wording
from messages.split import escape

LISTED = 7
"""A list in chat shows at most so many tasks; the rest is asked for."""


@dataclass(frozen=True)
class Said:
    """One message: what it says (`owed`), and the assignments it names, in order (`tasks`)."""

    wordings: Sequence[Wording]
    """Stand one below the other: a head's week before the day's reminders."""
    keyboard: Keyboard = ()
    owed: Sequence[Owed] = ()
    tasks: Sequence[int] = field(default=())
    bare: bool = False
    """The reader knows how to answer: where a channel has no buttons, no words stand in place of them."""

    def render(self, *, marks: bool = True) -> Rendered:
        """`marks` False, for a channel that shows none: the plain words in both forms."""
        whole = Together(tuple(self.wordings))
        if marks:
            return whole.render()
        plain = whole.plain()
        return Rendered(escape(plain), plain)


def item(office: Office, thing: Owed, audience: str) -> dict[str, Any]:
    """The ledger's row of one thing said."""
    return {
        "organisation_id": office.id,
        "rule": thing.rule.value,
        "assignment_id": thing.assignment_id,
        "slot": thing.slot,
        "audience": audience,
        "told_on": office.today,
    }


def person_of(row: Any) -> int:
    """The person a row is for, also on trial."""
    return int(row.recipient.partition(":")[2])
