"""What waits on the clerk's desks while a question is open: a plan, a sheet that came back, an export of the system above."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.core.plan import Line, Passed, Plan
from bot.core.register import ImportKind
from bot.core.upstream import Difference
from messages.papers.values import Paper, from_json, to_json
from messages.reading.returned_sheet import Returned, ReturnedRow
from messages.register_columns import Seal


@dataclass(frozen=True, slots=True)
class PlanDesk:
    """A plan that waits for "ghi". `skipped`: rows the clerk left out. `kind` None: as the office's registrations say."""

    name: str
    plan: Plan
    kind: ImportKind | None = None
    skipped: frozenset[int] = frozenset()

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "lines": [asdict(line) for line in self.plan.lines],
            "passed": [asdict(one) for one in self.plan.passed],
            "heading": self.plan.heading,
            "year": self.plan.year,
            "unread": list(self.plan.unread),
            "kind": None if self.kind is None else self.kind.value,
            "skipped": sorted(self.skipped),
        }

    @classmethod
    def of(cls, payload: dict[str, Any]) -> PlanDesk:
        lines = tuple(_line(one) for one in payload["lines"])
        plan = Plan(
            lines, tuple(Passed(**one) for one in payload["passed"]), payload["heading"], payload["year"], tuple(payload.get("unread", ()))
        )
        kind = None if payload["kind"] is None else ImportKind(payload["kind"])
        return cls(payload["name"], plan, kind, frozenset(payload["skipped"]))


def _line(stored: dict[str, Any]) -> Line:
    matches = tuple((written, name, sure) for written, name, sure in stored.get("matches", ()))
    return Line(stored["row"], stored["cells"], stored["place"], tuple(stored["doubts"]), matches)


@dataclass(frozen=True, slots=True)
class AmendDesk:
    """A sheet that waits for "ghi". `same`: rows that say what they said when they left. `over`: conflicts decided for the sheet,
    with what the register said then."""

    name: str
    returned: Returned
    same: int = 0
    over: Mapping[int, Mapping[str, str]] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        rows = [{**asdict(row), "seal": None if row.seal is None else str(row.seal)} for row in self.returned.rows]
        return {
            "name": self.name,
            "rows": rows,
            "same": self.same,
            "over": [[row, dict(said)] for row, said in self.over.items()],
            "fresh": _paper_json(self.returned.fresh),
        }

    @classmethod
    def of(cls, payload: dict[str, Any]) -> AmendDesk:
        rows = tuple(
            ReturnedRow(one["row"], None if one["seal"] is None else Seal.read(one["seal"]), one["cells"], one["reason"])
            for one in payload["rows"]
        )
        fresh = None if payload["fresh"] is None else Paper(from_json(payload["fresh"]).blocks)
        return cls(payload["name"], Returned(rows, fresh), payload["same"], dict(payload.get("over", ())))


def _paper_json(paper: Paper | None) -> list[Any] | None:
    return None if paper is None else to_json(paper)


@dataclass(frozen=True, slots=True)
class UpstreamDesk:
    """`decisions`: key of a difference with its kind → the side decided for."""

    plan: PlanDesk
    decisions: Mapping[str, str]

    def to_json(self) -> dict[str, Any]:
        return {"plan": self.plan.to_json(), "decisions": dict(self.decisions)}

    @classmethod
    def of(cls, payload: dict[str, Any]) -> UpstreamDesk:
        return cls(PlanDesk.of(payload["plan"]), payload["decisions"])


def key_of(difference: Difference) -> str:
    return f"{difference.kind}/{difference.key}"
