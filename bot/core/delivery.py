"""What becomes of a ledger row after a send that did not succeed. Pure: a failure in, a decision out.

The promise: nothing is lost without trace, nothing is repeated without a label, nothing is marked sent without the
platform's answer (decision 0001).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.core.channel import Failure

HOLD = timedelta(seconds=60)
"""How long an unknown outcome rests before the one labelled re-send."""
UNAUTHORISED_REST = timedelta(seconds=5)
"""How long the whole token rests when the platform says that it does not know it."""
QUOTA_REST = timedelta(hours=1)
"""How often it is tried whether the month's messages are really used up. Office time: a new month ends it."""
MAX_REJECTIONS = 3
_FIRST_WAIT = timedelta(seconds=2)
_LONGEST_WAIT = timedelta(minutes=5)


class RowState(StrEnum):
    READY = "ready"
    LEASED = "leased"
    SENT = "sent"
    UNKNOWN = "unknown"
    DROPPED = "dropped"


class Drop(StrEnum):
    """Why a row was given up. Whatever it said is owed again."""

    MOOT = "moot"
    EXPIRED = "expired"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"
    BROKEN = "broken"


class Priority:
    """Order of leaving; smaller first."""

    ANSWER = 0
    EVENT = 1
    DIGEST = 2
    GROUP = 3


@dataclass(frozen=True, slots=True)
class Decision:
    """`wait`: machine time until the row may be tried again. `pause`: the whole token rests so long."""

    state: RowState
    dropped_as: Drop | None = None
    wait: timedelta = timedelta(0)
    pause: timedelta | None = None
    as_plain: bool = False


def after_failure(failure: Failure, *, attempts: int, unknowns: int, retry_after: float | None = None, jitter: float = 0.0) -> Decision:
    """The decision for a row that has now failed; `attempts` and `unknowns` count this failure too. `jitter` 0-1."""
    match failure:
        case Failure.NOT_SENT | Failure.CONFLICT:
            return Decision(RowState.READY, wait=backoff(attempts, jitter))
        case Failure.UNAUTHORISED:
            # It is the token that is refused: the other rows need not find out one by one.
            return Decision(RowState.READY, pause=UNAUTHORISED_REST)
        case Failure.SLOW_DOWN:
            return Decision(RowState.READY, pause=timedelta(seconds=retry_after or 1.0))
        case Failure.QUOTA:
            # The sender rests by the office's clock; the row waits for the new month, its expiry, or another channel.
            return Decision(RowState.READY)
        case Failure.UNKNOWN:
            if unknowns >= 2:
                return Decision(RowState.DROPPED, Drop.UNCONFIRMED)
            return Decision(RowState.UNKNOWN, wait=HOLD)
        case Failure.REFUSED:
            return Decision(RowState.DROPPED, Drop.REFUSED)
        case Failure.MOVED:
            return Decision(RowState.READY)
        case Failure.BAD_MARKS | Failure.REJECTED:
            if attempts >= MAX_REJECTIONS:
                return Decision(RowState.DROPPED, Drop.BROKEN)
            return Decision(RowState.READY, wait=backoff(attempts, jitter), as_plain=failure is Failure.BAD_MARKS)


def backoff(attempts: int, jitter: float) -> timedelta:
    """Doubling waits from 2 s to 5 min, up to half of it random, so that many rows do not come back at once."""
    doubled: timedelta = _FIRST_WAIT * (1 << min(attempts - 1, 10))
    return min(doubled, _LONGEST_WAIT) * (1 - 0.5 * jitter)
