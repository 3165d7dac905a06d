"""The figures of a closed period as stored: every number word for word, whatever later code would count."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.core.figures import Figures
from bot.core.movements import Movement, PeriodFigures, SourceMovement, UnitMovement
from bot.core.periods import Period, PeriodKind
from bot.core.task import Source


def to_json(figures: PeriodFigures) -> dict[str, Any]:
    of = figures.period
    return {
        "period": {
            "kind": of.kind.value,
            "year": of.year,
            "number": of.number,
            "first": of.first.isoformat(),
            "last": of.last.isoformat(),
            "ends_on": of.ends_on.isoformat(),
        },
        "movement": figures.movement.to_json(),
        "by_source": [{"source": line.source.value, "movement": line.movement.to_json()} for line in figures.by_source],
        "by_unit": [
            {"unit_id": line.unit_id, "name": line.name, "short_name": line.short_name, "movement": line.movement.to_json()}
            for line in figures.by_unit
        ],
        "end": figures.end.to_stored(),
    }


def from_json(stored: dict[str, Any]) -> PeriodFigures:
    of = stored["period"]
    first, last, ends_on = (date.fromisoformat(of[name]) for name in ("first", "last", "ends_on"))
    return PeriodFigures(
        period=Period(PeriodKind(of["kind"]), of["year"], of["number"], first, last, ends_on),
        movement=Movement.from_json(stored["movement"]),
        by_source=tuple(SourceMovement(Source(s["source"]), Movement.from_json(s["movement"])) for s in stored["by_source"]),
        by_unit=tuple(UnitMovement(u["unit_id"], u["name"], u["short_name"], Movement.from_json(u["movement"])) for u in stored["by_unit"]),
        end=Figures.from_stored(stored["end"]),
    )
