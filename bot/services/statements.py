"""What was said about which assignment, and how it is kept while a question about it is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import db.assignments
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.reply import Intent, ReplyItem
from bot.core.task import Assignment
from bot.services.turn import Turn


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing said about one assignment. `position`: it was meant by its place in a list, or by "tất cả"."""

    assignment: Assignment
    item: ReplyItem
    by_position: bool = False


@dataclass(frozen=True, slots=True)
class Sayer:
    """Who said it when it was not the writer: a unit, by phone, on paper or elsewhere, recorded by the clerk."""

    unit_id: int
    name: str | None
    medium: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def item_to_json(item: ReplyItem) -> dict[str, Any]:
    values = asdict(item)
    values["intent"] = item.intent.value
    values["date"] = item.date.isoformat() if item.date else None
    values["why"] = list(item.why)
    return values


def item_from_json(values: dict[str, Any]) -> ReplyItem:
    return ReplyItem(
        **{
            **values,
            "intent": Intent(values["intent"]),
            "date": date.fromisoformat(values["date"]) if values["date"] else None,
            "why": tuple(values["why"]),
        }
    )


def to_json(statement: Statement) -> dict[str, Any]:
    return {"assignment": statement.assignment.id, "item": item_to_json(statement.item), "by_position": statement.by_position}


async def statements_from_json(turn: Turn, stored: Sequence[dict[str, Any]]) -> list[Statement]:
    """As they were understood. Raises UserError "not_yours" when one is of a task the person may not report on any more."""
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [s["assignment"] for s in stored])
    for assignment in found.values():
        if not turn.may(Action.REPORT, assignment):
            raise UserError("not_yours", number=assignment.task.number)
    return [Statement(found[s["assignment"]], item_from_json(s["item"]), s["by_position"]) for s in stored if s["assignment"] in found]


def asked_about(question: Any | None) -> set[int]:
    """The assignments that an open question is about; none where it names none, or nothing is asked."""
    payload = {} if question is None else question.payload
    asked = {s["assignment"] for s in payload.get("statements", ())} | set(payload.get("assignments", ()))
    return asked | ({payload["assignment"]} if "assignment" in payload else set())
