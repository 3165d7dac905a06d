"""What is asked of a leader, and what was decided: owed until it is told to whoever it concerns.

The message at the moment of asking or deciding says it; what could not be told then joins the next digest. What nobody
answers is asked again in a digest, twice at most, and the asker hears once that it still waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.calendar import Calendar
from bot.core.rules.values import Audience, Owed, Rule, Told

NOTE = "decision"
"""The kind of the message of such an event in the ledger, and of what else is told a person in passing."""
DIRECTION = "direction/"
"""What the slot of a leader's word begins with."""
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


def owed_again(request: Request, told: Iterable[Told], calendar: Calendar, every: int | None) -> Owed | None:
    """What was asked and told and nobody has answered: asked again so many working days after the last time. `since` may lie ahead."""
    thing = of(request)
    asked = asked_on(request, told)
    if thing is None or every is None or not asked or len(asked) > _MOST_AGAIN:
        return None
    count = len(asked) + 1
    day = calendar.add(max(asked), max(1, every))
    return Owed(Rule.DECISION, request.assignment_id, f"{thing.slot}/{count}", thing.audience, day, count)


def still_waits(request: Request, told: Iterable[Told], *, asked_again: bool) -> Owed | None:
    """What the asker is told, once: it was asked again, or is to be now, and is not answered. None when that was told or nobody asked."""
    told = tuple(told)
    slot = f"{request.id}/{_WAITS}"
    if request.asked_by_id is None or any(t.rule is Rule.DECISION and t.slot == slot for t in told):
        return None
    if not asked_again and len(asked_on(request, told)) <= 1:
        return None
    return Owed(Rule.DECISION, request.assignment_id, slot, Audience.RESPONSIBLE, request.on)


def asked_on(request: Request, told: Iterable[Told]) -> list[date]:
    """The days on which it was asked of whoever is to answer now; what else was said of its task does not count."""
    thing = of(request)
    if thing is None or request.state != "asked":
        return []
    return [t.on for t in told if t.rule is Rule.DECISION and (t.slot == thing.slot or t.slot.startswith(f"{thing.slot}/"))]


def says_it_waits(thing: Owed) -> bool:
    return thing.slot.endswith(f"/{_WAITS}")


_WAITS = "waits"
_MOST_AGAIN = 2


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


def is_note(slot: str, has_buttons: bool) -> bool:
    """Whether an event only tells, and may be told by a digest: what asks for an answer, or has buttons of its own, stays by itself. A
    leader's word has those of its tasks."""
    return slot.startswith(DIRECTION) or not (has_buttons or request_of(slot) is not None)


def said_by(slot: str, assignments: Sequence[int]) -> Owed | None:
    """What the event of a request says, by its slot ("17/asked", "17/granted"); None for any other event."""
    number, _, outcome = slot.partition("/")
    if not number.isdecimal() or len(assignments) != 1 or outcome not in _AUDIENCES:
        return None
    audience = _AUDIENCES[outcome]
    return Owed(Rule.DECISION, assignments[0], slot, audience, date.min)
