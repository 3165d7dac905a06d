"""What is asked of a leader, and what was decided: owed until it is told to whoever it concerns.

The message at the moment of asking or deciding says it; what could not be told then joins the next digest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.rules.values import Audience, Owed, Rule, Told

NO_NEWS = "no_news"
"""The bot's own question about an undated task: nothing new was said twice in a row."""
CARRY_OVER = "carry_over"
"""A task of one year is to be finished in another."""
BY_LEADER = frozenset({"extension", NO_NEWS, CARRY_OVER})
"""Kinds of requests a leader decides; the others are the clerk's, whose morning line counts them every day."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as far as telling it goes. `state`: "asked", "granted" or "refused"; `on`: the day of that."""

    id: int
    assignment_id: int
    kind: str
    state: str
    on: date
    asked_by_id: int | None
    passed: bool = True
    """The head has agreed, or need not be asked: until then it is the head who is to answer."""


_AUDIENCES = {"head": Audience.HEAD, "asked": Audience.LEADER, "granted": Audience.RESPONSIBLE, "refused": Audience.RESPONSIBLE}


def owed(request: Request, told: Iterable[Told]) -> Owed | None:
    thing = of(request)
    if thing is None or any(t.rule is Rule.DECISION and t.slot == thing.slot for t in told):
        return None
    return thing


def of(request: Request) -> Owed | None:
    """What telling it is; None for what is the clerk's or is not open any more."""
    if request.state == "asked" and not request.passed:
        return Owed(Rule.DECISION, request.assignment_id, f"{request.id}/head", Audience.HEAD, request.on)
    if request.state == "asked":
        if request.kind not in BY_LEADER:
            return None
        return Owed(Rule.DECISION, request.assignment_id, f"{request.id}/asked", Audience.LEADER, request.on)
    if request.state not in ("granted", "refused"):
        return None
    return Owed(Rule.DECISION, request.assignment_id, f"{request.id}/{request.state}", Audience.RESPONSIBLE, request.on)


def at_head(request_id: int) -> str:
    """The slot under which a head is asked to send a request on."""
    return f"{request_id}/head"


def request_of(slot: str) -> int | None:
    """The request an event asks somebody to answer, by its slot ("17/head", "17/asked"); None for any other event."""
    number, _, outcome = slot.partition("/")
    return int(number) if number.isdecimal() and outcome in ("head", "asked") else None


def said_by(slot: str, assignments: Sequence[int]) -> Owed | None:
    """What the event of a request says, by its slot ("17/asked", "17/granted"); None for any other event."""
    number, _, outcome = slot.partition("/")
    if not number.isdecimal() or len(assignments) != 1 or outcome not in _AUDIENCES:
        return None
    audience = _AUDIENCES[outcome]
    return Owed(Rule.DECISION, assignments[0], slot, audience, date.min)
