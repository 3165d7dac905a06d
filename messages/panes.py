"""The tables beside the chats of the sandbox page: figures by unit, and the newest rows of the ledger."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.core.chart import Chart
from bot.core.clock import local
from bot.core.figures import Figures

_TEXTS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "wordings" / "panes.json").read_text(encoding="utf-8"))


def units_pane(figures: Figures) -> dict[str, Any]:
    rows = []
    for unit in figures.by_unit:
        b = unit.buckets
        counts = (b.total, b.done, b.open_in_time, b.open_overdue, b.undated, b.undated_silent)
        rows.append([unit.short_name, *(str(count) if count else "" for count in counts)])
    return {**_head("units"), "rows": rows}


def ledger_pane(ledger: Sequence[Any], chart: Chart) -> dict[str, Any]:
    texts = _TEXTS["ledger"]
    rows = []
    for row in ledger:
        state = texts["drops"][row.dropped_as] if row.dropped_as else texts["states"][row.state]
        at = local(row.sent_at or row.not_before)
        rows.append([f"{at:%d/%m %H:%M}", _recipient(row.recipient, chart), texts["kinds"].get(row.kind, row.kind), state])
    return {**_head("ledger"), "rows": rows}


def _recipient(recipient: str, chart: Chart) -> str:
    kind, _, number = recipient.partition(":")
    texts = _TEXTS["ledger"]
    if kind in ("person", "trial") and int(number) in chart.people:
        return chart.people[int(number)].name
    if kind == "group":
        for group in chart.groups():
            if str(group.id) == number:
                unit = chart.units[group.unit_id].short_name if group.unit_id is not None else chart.organisation.short_name
                return f"{texts['group']} {unit}"
        return str(texts["group"])
    return str(texts["stranger"])


def _head(name: str) -> dict[str, Any]:
    return {"title": _TEXTS[name]["title"], "columns": _TEXTS[name]["columns"]}
