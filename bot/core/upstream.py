"""Where an export of the system above and the register say different things about one task (đối chiếu)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DifferenceKind(StrEnum):
    """What is different, and what taking it over means."""

    NEW = "new"
    """It is there and not here: registered."""
    LINK = "link"
    """The same task is here without its code: the code is noted."""
    DUE = "due"
    """Its day is another one there: the day moves."""
    CLOSED = "closed"
    """Closed there, open here: accepted, on the day named there."""
    RETURNED = "returned"
    """Sent back there: open again."""
    NOT_ENTERED = "not_entered"
    """Done here, and not entered there: noted as entered, once the clerk has done it."""
    CONFIRMED = "confirmed"
    """Done here and closed there: noted as confirmed."""
    ABSENT = "absent"
    """It has a code and is open here, and the file does not have it: only shown."""


TAKEABLE = tuple(kind for kind in DifferenceKind if kind is not DifferenceKind.ABSENT)
ENTERED, CONFIRMED_STATE, RETURNED_STATE = "entered", "confirmed", "returned"
"""States of a task in the system above, as far as the register knows."""


@dataclass(frozen=True, slots=True)
class Difference:
    """`row`: in the file (None: it is not there). `number`: here (None: it is not here). `here`, `there`: the days, where the
    day is different; `done_on`: the day of completion named there. `problems`: why a new row cannot be registered, in codes."""

    kind: DifferenceKind
    code: str
    content: str
    row: int | None = None
    number: int | None = None
    here: date | None = None
    there: date | None = None
    done_on: date | None = None
    problems: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What a person calls it: its number here, else its code."""
        return str(self.number) if self.number is not None else self.code
