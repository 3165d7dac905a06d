"""Named points between two steps of the machinery. A test ends the process there, or raises; otherwise reaching one costs
a comparison with None."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Point(StrEnum):
    """Every point, in the order in which an update and a message pass them."""

    BATCH_STORED = "a batch of updates is written, not committed"
    BATCH_COMMITTED = "a batch of updates is committed, the next poll has not confirmed it"
    UPDATE_CLAIMED = "an update is claimed, its handling has not begun"
    EFFECT_WRITTEN = "an update has had its effect, not committed"
    EFFECT_COMMITTED = "the effect of an update is committed"
    PLAN_WRITTEN = "ledger rows are planned, not committed"
    PLAN_COMMITTED = "planned ledger rows are committed"
    IMPORT_WRITTEN = "tasks are registered, not committed"
    LEASE_TAKEN = "the lease is taken, rows in hand of nobody are not looked after yet"
    RESCUE_WRITTEN = "a row in hand of nobody became unknown, not committed"
    ROW_CLAIMED = "a row is claimed, nothing is composed"
    INTENT_WRITTEN = "text and intent are written, not committed"
    INTENT_COMMITTED = "the intent is committed, the request has not left"
    ANSWERED = "the platform has answered, nothing is written"
    OUTCOME_WRITTEN = "the platform's yes is written, not committed"
    OUTCOME_COMMITTED = "the platform's yes is committed"
    FAILURE_WRITTEN = "a failed send is written, not committed"
    FAILURE_COMMITTED = "a failed send is committed"
    CHAT_MOVED = "a group has its new id, its row does not yet, not committed"


hook: Callable[[Point], None] | None = None


def reach(point: Point) -> None:
    if hook is not None:
        hook(point)
