"""`/giao`: a new task step by step (content, unit, who helps, day), for whoever does not write it in one sentence.

It ends in the same echo."""

from __future__ import annotations

from typing import Any

import db.units
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.organisation import Unit
from bot.core.outgoing import Keyboard
from bot.core.permissions import Action
from bot.services import ordered, ordering
from bot.services.turn import Turn
from messages.labels import Press, button
from messages.reading.deadlines import read_deadline
from messages.reading.order_paper import OrderPaper, read_paper
from messages.reading.orders import Order, read_order
from messages.reading.plan.units import Names
from messages.reading.plan_words import PlanWord, plan_word
from messages.wordings.assign_step import AssignStep

KIND = "assign"
_SHORTEST = 8
_IN_A_ROW = 2
_NOBODY = 0
"""In place of a unit: nobody helps."""
_MOST = 12
"""Buttons of one message; more units are found by a part of their name."""


async def start(turn: Turn) -> bool:
    """Ask for the content; False when the person gives no orders."""
    if not turn.may(Action.ORDER):
        return False
    await _ask(turn, {}, AssignStep("content"))
    return True


async def words(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """The answer to the step that is open."""
    turn.require(Action.ORDER)
    if "content" not in payload:
        await _content(turn, text)
    elif "support" not in payload:
        await _unit(turn, payload, text)
    else:
        await _due(turn, payload, text)


async def no(turn: Turn, payload: dict[str, Any]) -> bool:
    """ "không" where it was asked who helps: nobody does. False when it is a no to the whole."""
    if "lead" not in payload or "support" in payload or plan_word(turn.incoming.text) is not PlanWord.NOBODY:
        return False
    await _with_support(turn, payload, ())
    return True


async def press(turn: Turn, unit_id: int) -> bool:
    """A unit's button; False when that step is over."""
    question = turn.question
    units = turn.known.chart.units
    if question is None or question.kind != KIND or "content" not in question.payload or "support" in question.payload:
        return False
    if "lead" in question.payload and unit_id == _NOBODY:
        await _with_support(turn, question.payload, ())
    elif unit_id in units:
        await _with_units(turn, question.payload, (unit_id,), None)
    else:
        return False
    return True


async def _content(turn: Turn, text: str) -> None:
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    order = read_order(text, directory, on=turn.day, calendar=turn.known.calendar)
    if order is not None and order.lead and len(order.content) >= _SHORTEST:
        await ordering.echo(turn, text, order)
        return
    bare, paper = read_paper(text.strip())
    if len(bare) < _SHORTEST:
        await _ask(turn, {}, AssignStep("content", not_understood=text))
        return
    payload = {"content": bare[:1].upper() + bare[1:], "paper": _paper_json(paper)}
    await _ask_unit(turn, payload, _units(turn))


async def _unit(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """The units that lead; or, once these are known, those that help."""
    if "lead" in payload and plan_word(text) is PlanWord.NOBODY:
        await _with_support(turn, payload, ())
        return
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    names = Names(directory)
    found = names.split(text)
    units: list[int] = []
    group = None
    for match in found:
        unit = directory.unit(match.name) if match.name is not None and match.sure >= Names.SURE_ENOUGH else None
        of_group = directory.group(match.name) if match.name is not None and match.sure >= Names.SURE_ENOUGH else None
        if unit is None and of_group is None:
            like = [one for name in names.alike(text, _MOST) if (one := directory.unit(name)) is not None]
            await _ask_unit(turn, payload, like or _units(turn), not_understood="" if like else text)
            return
        units += [unit.id] if unit is not None else of_group.unit_ids if of_group is not None else []
        group = of_group.name if of_group is not None and len(found) == 1 else group
    await _with_units(turn, payload, tuple(dict.fromkeys(units)), group)


async def _with_units(turn: Turn, payload: dict[str, Any], units: tuple[int, ...], group: str | None) -> None:
    if "lead" in payload:
        await _with_support(turn, payload, units)
        return
    others = [unit for unit in _units(turn) if unit.id not in units]
    await _ask_unit(turn, {**payload, "lead": list(units), "group": group}, others)


async def _with_support(turn: Turn, payload: dict[str, Any], units: tuple[int, ...]) -> None:
    helping = [one for one in units if one not in payload["lead"]]
    await _ask(
        turn, {**payload, "support": helping}, AssignStep("due", content=payload["content"], lead=ordered.called(turn.known, payload))
    )


async def _due(turn: Turn, payload: dict[str, Any], text: str) -> None:
    deadline = read_deadline(text, on=turn.day, calendar=turn.known.calendar)
    if plan_word(text) is PlanWord.UNDATED:
        deadline, text = Deadline(DeadlineKind.UNDATED), ""
    elif deadline.due is None or deadline.ask is not None:
        await _ask(
            turn, payload, AssignStep("due", content=payload["content"], lead=ordered.called(turn.known, payload), not_understood=text)
        )
        return
    paper = payload["paper"]
    order = Order(
        verb=True,
        lead=tuple(payload["lead"]),
        support=tuple(payload["support"]),
        group=payload["group"],
        vague=False,
        numbers=(),
        content=payload["content"],
        deadline=deadline,
        deadline_raw=text.strip(),
        ordered_by=None,
        medium="spoken",
        paper=None if paper is None else ordered.paper_of(paper),
    )
    await ordering.echo(turn, payload["content"], order)


def _paper_json(paper: OrderPaper | None) -> dict[str, Any] | None:
    return None if paper is None else ordered.paper_to_json(paper)


def _units(turn: Turn) -> list[Unit]:
    return sorted(turn.known.chart.units.values(), key=_position)


def _position(unit: Unit) -> int:
    return unit.position


async def _ask_unit(turn: Turn, payload: dict[str, Any], units: list[Unit], not_understood: str = "") -> None:
    shown = units[:_MOST]
    pressed = [button(Press.ASSIGN, f"assign:{unit.id}", unit.short_name) for unit in shown]
    keyboard = tuple(tuple(pressed[at : at + _IN_A_ROW]) for at in range(0, len(pressed), _IN_A_ROW))
    names = tuple(unit.short_name for unit in shown)
    if "lead" not in payload:
        step = AssignStep("unit", payload["content"], names, not_understood=not_understood)
    else:
        step = AssignStep("support", payload["content"], names, lead=ordered.called(turn.known, payload), not_understood=not_understood)
        keyboard = (*keyboard, (button(Press.NOBODY, f"assign:{_NOBODY}"),))
    await _ask(turn, payload, step, keyboard)


async def _ask(turn: Turn, payload: dict[str, Any], wording: AssignStep, keyboard: Keyboard = ()) -> None:
    await turn.ask(KIND, payload, raw=payload.get("content"))
    await turn.say(wording, keyboard)
