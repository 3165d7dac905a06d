"""A document with what a person reads in each of its rows, and the score of our own reading against it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.core.deadline import Deadline
from bot.core.directory import Directory
from bot.core.plan import Line, Plan
from bot.core.text import fold
from messages.papers.opening import open_paper
from messages.reading.deadlines import read_deadline
from messages.reading.plan.reader import read_plan

V, Q, D, L, M, T = (
    "Văn phòng",
    "Phòng Quản lý đầu tư",
    "Phòng Doanh nghiệp và Giám sát đầu tư",
    "Phòng Quản lý lao động",
    "Phòng Tài nguyên và Môi trường",
    "Trung tâm Dịch vụ việc làm",
)
_SHORTEST = 15
_ONLY_WHEN = re.compile(r"(?:\s*(?:hoan thanh|phai xong|xong|thoi gian hoan thanh|thoi han|han|chot han|va|truoc|ngay|:))+\s*$")
PCM, ALL = "Các phòng chuyên môn", "Các phòng chuyên môn, đơn vị sự nghiệp"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A task as a person reads it. `due` None: no day. `asked`: a person could not tell either, so it must be asked."""

    content: str
    lead: tuple[str, ...]
    support: tuple[str, ...] = ()
    product: str = ""
    due: str | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """`on`: the day it is read. `wanted`: its tasks, in order."""

    name: str
    data: bytes
    wanted: tuple[Wanted, ...]
    on: date = date(2025, 1, 15)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, and the task a person reads in it (None: none of its own)."""

    cells: Sequence[Any]
    wanted: Wanted | None = None


def rows_of(columns: Sequence[str]) -> Any:
    """A maker of rows whose content and product are what stands in the columns of those names, unless said otherwise."""

    def row(*cells: Any, lead: str | Sequence[str], due: str | None = None, support: str | Sequence[str] = (), **more: Any) -> Row:
        by_name = dict(zip(columns, cells, strict=False))
        values: dict[str, Any] = {"content": by_name["content"], "product": by_name.get("product") or ""} | more
        return Row(cells, Wanted(values.pop("content"), _tuple(lead), _tuple(support), due=due, **values))

    return row


def _tuple(value: str | Sequence[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def tasks(rows: Iterable[Any]) -> tuple[Wanted, ...]:
    return tuple(row.wanted for row in rows if isinstance(row, Row) and row.wanted is not None)


def cells(rows: Iterable[Any]) -> list[list[Any]]:
    return [list(row.cells if isinstance(row, Row) else row) for row in rows]


@dataclass(frozen=True, slots=True)
class Score:
    """`right` of `rows`; `named`: not right, but a person is told; `silent`: wrong or lost without a word; `invented`."""

    rows: int
    right: int
    named: tuple[str, ...]
    silent: tuple[str, ...]
    invented: tuple[str, ...]


def score(document: Document, office: Directory) -> Score:
    """How many of a document's tasks are read as a person reads them."""
    plan = read_plan(open_paper(document.data), office)
    left = {line.row: line for line in plan.lines}
    right = 0
    named: list[str] = []
    silent: list[str] = []
    for wanted in document.wanted:
        found = _find(wanted, left.values())
        if found is None:
            (named if _is_passed(wanted, plan) else silent).append(f"{document.name}: lost {wanted.content!r}")
            continue
        del left[found.row]
        wrong = _differences(wanted, found, plan, document.on, office)
        asked = _is_asked(found, plan, document.on, office)
        if wanted.asked:
            (named if asked else silent).append(f"{document.name} row {found.row}: not asked {wanted.content!r}")
            right += asked
            if asked:
                named.pop()
        elif not wrong and not asked:
            right += 1
        else:
            (named if asked else silent).append(f"{document.name} row {found.row}: {wrong or 'asked without need'}")
    invented = [f"{document.name} row {line.row}: {line.cells['content']!r}" for line in left.values()]
    return Score(len(document.wanted), right, tuple(named), tuple(silent), tuple(invented))


def _find(wanted: Wanted, lines: Iterable[Line]) -> Line | None:
    mine = _bare(wanted.content)
    lines = list(lines)
    exact = next((line for line in lines if _bare(line.cells["content"]) == mine), None)
    return exact or next((line for line in lines if _begin_alike(mine, _bare(line.cells["content"]))), None)


def _begin_alike(one: str, other: str) -> bool:
    shared = min(len(one), len(other), 40)
    return shared >= _SHORTEST and one[:shared] == other[:shared]


def _differences(wanted: Wanted, line: Line, plan: Plan, on: date, office: Directory) -> list[str]:
    lead, support = _units(line.names("lead"), office), _units(line.names("support"), office)
    found: Mapping[str, Any] = {
        "content": _bare(line.cells["content"]),
        "lead": lead,
        "support": support - lead,
        "product": _bare(line.cells["product"]),
        "due": _due(line, plan, on),
    }
    meant: Mapping[str, Any] = {
        "content": _bare(wanted.content),
        "lead": _units(wanted.lead, office),
        "support": _units(wanted.support, office) - _units(wanted.lead, office),
        "product": _bare(wanted.product),
        "due": wanted.due,
    }
    if _timeless(found["content"], line.cells["deadline"]) == _timeless(meant["content"], line.cells["deadline"]):
        found = {**found, "content": meant["content"]}
    return [f"{name}: {found[name]!r} for {meant[name]!r}" for name in meant if found[name] != meant[name]]


def _timeless(content: str, deadline: str) -> str:
    """A task without the words that only say when it is due: some people keep them, some do not."""
    words = _bare(deadline)
    before, found, after = content.rpartition(words) if words else (content, "", "")
    if not found:
        return _ONLY_WHEN.sub("", content).strip()
    return f"{_ONLY_WHEN.sub('', before.rstrip(' (')).strip()} {after.strip(' )')}".strip()


def _units(names: Sequence[str], office: Directory) -> set[str | int]:
    ids: set[str | int] = set()
    for name in names:
        ids |= set(_ids(name, office)) or {name}
    return ids


def _ids(name: str, office: Directory) -> tuple[int, ...]:
    unit, group = office.unit(name), office.group(name)
    return (unit.id,) if unit is not None else group.unit_ids if group is not None else ()


def _due(line: Line, plan: Plan, on: date) -> str | None:
    due = _read(line, plan, on).due
    return None if due is None else due.isoformat()


def _read(line: Line, plan: Plan, on: date) -> Deadline:
    """As the import reads it: on the day of the paper where it has one."""
    return read_deadline(line.cells["due"] or line.cells["deadline"], on=line.day("issued_on") or on, plan_year=plan.year)


def _is_asked(line: Line, plan: Plan, on: date, office: Directory) -> bool:
    """Whether the import would stop at this row: a unit nobody has, none at all, a deadline nobody can read."""
    names = line.names("lead")
    read = _read(line, plan, on)
    return not names or any(not _ids(name, office) for name in names) or read.kind.value in ("invalid", "unknown")


def _is_passed(wanted: Wanted, plan: Plan) -> bool:
    return any(_bare(wanted.content)[:30] in _bare(one.text) for one in plan.passed)


def _bare(text: str) -> str:
    return " ".join(
        fold(unicodedata.normalize("NFC", text)).replace("-", " ").replace(";", " ").replace(".", " ").replace(",", " ").split()
    )
