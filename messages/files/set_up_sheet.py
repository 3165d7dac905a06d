"""The set-up workbook, filled with what stands, for a clerk to change and send back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl.worksheet.datavalidation import DataValidation

from bot.core import set_up as core
from bot.core.organisation import RoleKind
from bot.core.set_up import SetUp
from bot.core.settings import DEFAULTS, OFF
from messages import labels
from messages.files.excel import Column, add_sheet, new_workbook, to_bytes

_WIDTHS = {
    core.UNITS: (38, 16, 34, 14, 24, 26, 28, 14, 24, 12),
    core.PEOPLE: (30, 26, 36, 22, 9, 14, 10),
    core.CHATS: (40, 12),
    core.DAYS: (14, 14, 40),
    core.RULES: (74, 24, 18, 18, 22),
}
_SPARE_ROWS = 200


def set_up_workbook(setup: SetUp, bound_chats: Sequence[str] = ()) -> bytes:
    """`bound_chats`: the units ("" the whole organisation) whose group chat is bound already."""
    book = new_workbook()
    chats = [(line.unit or labels.SET_UP["whole"], "x" if line.unit in bound_chats else "") for line in setup.chats]
    bodies: dict[str, Iterable[Sequence[Any]]] = {
        core.UNITS: map(_unit, setup.units),
        core.PEOPLE: map(_person, setup.people),
        core.CHATS: chats,
        core.DAYS: ((line.day, labels.SET_UP["day_kinds"][line.kind][0], line.name) for line in setup.days),
        core.RULES: map(_rule, setup.rules),
    }
    for sheet in core.SHEETS:
        known = labels.SET_UP["sheets"][sheet]
        columns = [Column(title, width) for title, width in zip(known["columns"], _WIDTHS[sheet], strict=True)]
        rows = list(bodies[sheet]) or ([known["example"]] if known["example"] else [])
        add_sheet(book, known["name"], (known["title"], known["note"]), columns, rows)
    _offer(book, core.UNITS, "D", [words[0] for words in labels.SET_UP["unit_kinds"].values()])
    _offer(book, core.PEOPLE, "D", [words[0] for words in labels.SET_UP["roles"].values()])
    _offer(book, core.DAYS, "B", [words[0] for words in labels.SET_UP["day_kinds"].values()])
    return to_bytes(book)


def _offer(book: Any, sheet: str, column: str, words: Sequence[str]) -> None:
    """A list to choose from; other words may be typed all the same."""
    page = book[labels.SET_UP["sheets"][sheet]["name"]]
    offered = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=False)
    page.add_data_validation(offered)
    offered.add(f"{column}5:{column}{page.max_row + _SPARE_ROWS}")


def _unit(line: core.UnitLine) -> tuple[Any, ...]:
    return (
        line.name,
        line.short_name,
        "; ".join(line.aliases),
        labels.SET_UP["unit_kinds"][line.kind.value][0] if line.kind is not None else "",
        line.parent,
        "; ".join(line.leaders),
        "; ".join(line.groups),
        line.until or "",
        line.into,
        line.code,
    )


def _person(line: core.PersonLine) -> tuple[Any, ...]:
    roles = "; ".join(_role(kind) for kind in line.roles)
    ref = "" if line.ref is None else f"CB{line.ref}"
    return line.name, line.title, line.unit, roles, "x" if line.focal else "", line.until or "", ref


def _role(kind: RoleKind) -> str:
    return str(labels.SET_UP["roles"][kind.value][0])


def _rule(line: core.RuleLine) -> tuple[Any, ...]:
    place = line.place or labels.SET_UP["whole"]
    return labels.SET_UP["rules"][line.name], place, labels.rule_value(line.value), labels.rule_value(default_of(line.name)), line.name


def default_of(name: str) -> str:
    """The default of a setting as text, as `bot.core.settings.parse` takes it."""
    value = getattr(DEFAULTS, name)
    if value is None or value is False:
        return OFF
    if value is True:
        return "on"
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return f"{value:%H:%M}" if hasattr(value, "hour") else str(value)
