"""Figures beside their floors, as a table for people or JSON for programs."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from rich.console import Console
from rich.table import Table

_WIDTH = 150


class Quantity(StrEnum):
    MILLISECONDS = "ms"
    KILOBYTES = "kB"
    MEGABYTES = "MB"
    PER_SECOND = "/s"
    TIMES = "×"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value, in `unit`, beside its floor in the same unit, from the same run.

    `at_most` is a target for the value itself; `ratio_at_most` and `ratio_at_least` are targets for value / floor.
    """

    what: str
    where: str
    unit: Quantity
    value: float
    floor: float | None = None
    floor_is: str = ""
    at_most: float | None = None
    ratio_at_most: float | None = None
    ratio_at_least: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor the value is."""
        return self.value / self.floor if self.floor else None

    @property
    def target(self) -> str:
        """The target in words; empty when there is none."""
        if self.at_most is not None:
            return f"≤ {_number(self.at_most)} {self.unit}"
        if self.ratio_at_most is not None:
            return f"≤ {self.ratio_at_most:g} ×"
        return f"≥ {self.ratio_at_least:g} ×" if self.ratio_at_least is not None else ""

    @property
    def held(self) -> bool | None:
        """Whether the target is held; None without one, or where it cannot be told."""
        if self.at_most is not None:
            return self.value <= self.at_most
        if self.ratio is None:
            return None
        if self.ratio_at_most is not None:
            return self.ratio <= self.ratio_at_most
        return self.ratio >= self.ratio_at_least if self.ratio_at_least is not None else None


def facts() -> dict[str, Any]:
    """The machine and what runs on it."""
    return {
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def show(console: Console, figures: Sequence[Figure], about: dict[str, Any], *, in_json: bool) -> None:
    """The figures as one table, or as JSON for programs."""
    if in_json:
        rows = [asdict(figure) | {"ratio": figure.ratio, "held": figure.held} for figure in figures]
        console.print_json(json.dumps({"machine": about, "figures": rows}, ensure_ascii=False))
        return
    if not console.is_terminal:
        # In a file or a pipe nothing is narrow; rows of one line can be searched.
        console.width = max(console.width, _WIDTH)
    table = Table(title=", ".join(f"{name} {value}" for name, value in about.items()), title_justify="left")
    table.add_column("Figure")
    table.add_column("Where")
    table.add_column("Measured", justify="right", no_wrap=True)
    table.add_column("Floor")
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("Ratio", justify="right", no_wrap=True)
    table.add_column("Target", no_wrap=True)
    for figure in figures:
        missed = figure.held is False
        table.add_row(
            figure.what,
            figure.where,
            f"{_number(figure.value)} {figure.unit}",
            figure.floor_is,
            "" if figure.floor is None else f"{_number(figure.floor)} {figure.unit}",
            "" if figure.ratio is None else f"{figure.ratio:.2f}",
            f"{figure.target}{' missed' if missed else ''}",
            style="red" if missed else None,
        )
    console.print(table)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
