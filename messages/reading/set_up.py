"""The set-up workbook: its sheets are known by their titles, its columns by their headers, whatever their order.

A row that cannot be read becomes a fault and the others stay; what a name means only the register can tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar

from bot.core import set_up as core
from bot.core.errors import BadInput
from bot.core.organisation import RoleKind, UnitKind
from bot.core.plan import SHEET_ROWS
from bot.core.set_up import ChatLine, DayLine, PersonLine, RowFault, RuleLine, SetUp, UnitLine
from bot.core.settings import OFF, parse
from bot.core.text import name_key
from messages import labels
from messages.papers.values import Grid, Paper, Row

_LONGEST_NAME = 200
_SPLIT = re.compile(r"[;\n]")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?")
_REF = re.compile(r"(?i)cb\s*(\d{1,12})")
_CLOCK = re.compile(r"(\d{1,2})[h:g](\d{2})?")
_YES = frozenset(("x", "co", "dung", "v", "yes", "1"))
_T = TypeVar("_T")


def is_set_up(paper: Paper) -> bool:
    """Whether a workbook is one of ours: a sheet of units or of people with our headers."""
    return any(_table(paper, sheet) is not None for sheet in (core.UNITS, core.PEOPLE))


def read_set_up(paper: Paper) -> SetUp:
    """Every row of every sheet that is there; a missing sheet says nothing."""
    faults: list[RowFault] = []
    return SetUp(
        units=_lines(paper, core.UNITS, _unit, faults),
        people=_lines(paper, core.PEOPLE, _person, faults),
        chats=_lines(paper, core.CHATS, _chat, faults),
        days=_lines(paper, core.DAYS, _one_day, faults),
        rules=_lines(paper, core.RULES, _rule, faults),
        faults=tuple(faults),
    )


class _BadCell(Exception):
    """Why, and what stands in the cell."""


def _lines(paper: Paper, sheet: str, read: Callable[[int, dict[str, str]], _T | None], faults: list[RowFault]) -> tuple[_T, ...]:
    found = []
    for number, cells in _rows(paper, sheet, faults):
        try:
            line = read(number, cells)
        except _BadCell as bad:
            why, value = bad.args
            faults.append(RowFault(sheet, number, why, value[:_LONGEST_NAME]))
            continue
        if line is not None:
            found.append(line)
    return tuple(found)


def _rows(paper: Paper, sheet: str, faults: list[RowFault]) -> Iterator[tuple[int, dict[str, str]]]:
    """Row number and {column as we call it: text}; rows with nothing in them and our example are passed over."""
    table = _table(paper, sheet)
    if table is None:
        if any(any(cell.text for cell in row.cells) for grid in _grids(paper, labels.SET_UP["sheets"][sheet]["name"]) for row in grid.rows):
            faults.append(RowFault(sheet, 0, "no_header", labels.SET_UP["sheets"][sheet]["columns"][0]))
        return
    rows, columns = table
    example = name_key(labels.SET_UP["example"])
    for row in rows:
        cells = {title: _text(row, at) for title, at in columns.items()}
        first = next(iter(cells.values()))
        if any(cells.values()) and not name_key(first).startswith(f"{example} "):
            yield row.number % SHEET_ROWS, cells


def _text(row: Row, at: int) -> str:
    return " ".join(row.text(at).replace("\n", "; ").split())


def _table(paper: Paper, sheet: str) -> tuple[tuple[Row, ...], dict[str, int]] | None:
    """The rows below the header of a sheet, and where each of our columns stands."""
    known = labels.SET_UP["sheets"][sheet]
    titles = {name_key(title): title for title in known["columns"]}
    for grid in _grids(paper, known["name"]):
        for at, row in enumerate(grid.rows):
            columns = {titles[key]: place for place, cell in enumerate(row.cells) if (key := name_key(cell.text)) in titles}
            # Without its first column no row could be told from another.
            if len(columns) > 1 and known["columns"][0] in columns:
                return grid.rows[at + 1 :], {title: columns[title] for title in known["columns"] if title in columns}
    return None


def _grids(paper: Paper, name: str) -> list[Grid]:
    return [grid for grid in paper.grids if name_key(grid.place) == name_key(name)]


def _get(cells: dict[str, str], sheet: str, at: int) -> str:
    return cells.get(labels.SET_UP["sheets"][sheet]["columns"][at], "").strip()


def _several(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip()[:_LONGEST_NAME] for part in _SPLIT.split(text) if part.strip()))


def _named(text: str, why: str) -> str:
    if not name_key(text):
        raise _BadCell(why, text)
    if len(text) > _LONGEST_NAME:
        raise _BadCell("too_long", text)
    return text


def _unit(row: int, cells: dict[str, str]) -> UnitLine:
    name, short, aliases, kind, parent, leaders, groups, until, into, code = (_get(cells, core.UNITS, at) for at in range(10))
    return UnitLine(
        row=row,
        code=code,
        name=_named(name, "no_name"),
        short_name=_named(short, "no_name") if short else "",
        aliases=_several(aliases),
        kind=_one_of(kind, labels.SET_UP["unit_kinds"], UnitKind, "kind") if kind else None,
        parent=parent,
        leaders=_several(leaders),
        groups=_several(groups),
        until=_date(until),
        into=into,
    )


def _person(row: int, cells: dict[str, str]) -> PersonLine:
    name, title, unit, roles, focal, until, ref = (_get(cells, core.PEOPLE, at) for at in range(7))
    known = _REF.fullmatch(ref)
    if ref and known is None:
        raise _BadCell("ref", ref)
    kinds = [_one_of(word, labels.SET_UP["roles"], RoleKind, "role") for word in _several(roles.replace(",", ";"))]
    return PersonLine(
        row=row,
        ref=int(known[1]) if known is not None else None,
        name=_named(name, "no_name"),
        title=title[:_LONGEST_NAME],
        unit=unit,
        roles=tuple(dict.fromkeys(kind for kind in kinds if kind is not RoleKind.FOCAL)),
        focal=name_key(focal) in _YES or RoleKind.FOCAL in kinds,
        until=_date(until),
    )


def _chat(row: int, cells: dict[str, str]) -> ChatLine | None:
    unit = _get(cells, core.CHATS, 0)
    if not unit:
        return None
    return ChatLine(row, "" if name_key(unit) == name_key(labels.SET_UP["whole"]) else unit)


def _one_day(row: int, cells: dict[str, str]) -> DayLine:
    day, kind, name = (_get(cells, core.DAYS, at) for at in range(3))
    found = _date(day)
    if found is None:
        raise _BadCell("date", day)
    return DayLine(row, found, _kind_of_day(kind), name[:_LONGEST_NAME])


def _kind_of_day(text: str) -> str:
    for kind, words in labels.SET_UP["day_kinds"].items():
        if name_key(text) in map(name_key, words):
            return str(kind)
    raise _BadCell("day_kind", text)


def _rule(row: int, cells: dict[str, str]) -> RuleLine | None:
    said, place, value, name = (_get(cells, core.RULES, at) for at in (0, 1, 2, 4))
    # A row the clerk added may leave out the name we know the rule by.
    name = name or next((known for known, words in labels.SET_UP["rules"].items() if name_key(words) == name_key(said)), "")
    if not name and value and place:
        raise _BadCell("rule_name", said)
    if not name:
        return None
    written = _value(value)
    try:
        if written:
            parse(name, written)
    except BadInput:
        raise _BadCell("rule", value) from None
    if name not in labels.SET_UP["rules"]:
        raise _BadCell("rule", name)
    whole = name_key(place) == name_key(labels.SET_UP["whole"])
    return RuleLine(row, name, written, "" if whole else place[:_LONGEST_NAME])


def _value(text: str) -> str:
    """As the settings take it: "tắt" is off, "7h30" is 07:30, "7; 3; 1" is 7,3,1."""
    key = name_key(text)
    if key == name_key(labels.SET_UP["off"]):
        return OFF
    if key == name_key(labels.SET_UP["on"]):
        return "on"
    if (word := next((word for word, said in labels.SET_UP["values"].items() if name_key(said) == key), None)) is not None:
        return str(word)
    if (match := _CLOCK.fullmatch(text.strip().lower())) is not None:
        return f"{int(match[1]):02d}:{int(match[2] or 0):02d}"
    return re.sub(r"(?:\s*[,;]\s*)+", ",", text.strip()).strip(",")


def _one_of(text: str, known: dict[str, list[str]], kinds: Any, why: str) -> Any:
    for kind, words in known.items():
        if name_key(text) in map(name_key, words):
            return kinds(kind)
    raise _BadCell(why, text)


def _date(text: str) -> date | None:
    if not text:
        return None
    match = _DAY.fullmatch(text)
    try:
        if match is not None and match[3]:
            return date(int(match[3]), int(match[2]), int(match[1]))
        if match is not None:
            return date(int(match[4]), int(match[5]), int(match[6]))
    except ValueError:
        pass
    raise _BadCell("date", text)
