"""A document with what a person reads in each of its rows, and the score of our own reading against it.

One rule for every set. A row is right when its lead, support, product, content and day are those a person wrote down, and nothing
is asked that needs no answer; where a person could not tell either (`asked`), when it is asked. A row may differ where people do:

- content: with or without the words that only say when ("hoàn thành trước ngày 15/12", "gửi trước ngày 15/12"), and in running text
  with or without the words at its beginning that only say whose it is or who helps
  ("Giao Văn phòng chủ trì, phối hợp với các phòng …"). A task is found by
  its fifteen first letters.
  In running text it may also differ by a closing clause that holds the deadline ("…, gửi Văn phòng trước ngày 20/11", "…; báo cáo Trưởng
  ban trong tháng 11/2026"): the last words of the paper's sentence behind a comma, semicolon, full stop or dash, twelve at most, the
  day among them. Every other word must be there, and none more. This was written down after the fortieth set had been read: its author
  leaves such clauses out where the others keep them. Both figures of that set are in docs/importing.md.
- day: a duty that comes back ("hằng quý") is right with its first day or with none, for the register holds its rhythm; one of several
  rounds ("06/3 và 20/3") is right with the day of any round, for the register holds them all.

A row that is not right counts as named when the import stops at it to ask for what is wrong, or when the preview names the row for what is
wrong: for its day where the day is wrong, for what was left out where the content is (`_ABOUT`). One that is lost counts as named where its
words are passed over as doubtful, or stand in a row that is named for its content. What is no task counts as doubted where the preview says
that it may be none, or names its content; else it is invented.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory
from bot.core.plan import Line, Plan
from bot.core.text import fold
from messages.reading.deadlines import read_deadline

V, Q, D, L, M, T = (
    "Văn phòng",
    "Phòng Quản lý đầu tư",
    "Phòng Doanh nghiệp và Giám sát đầu tư",
    "Phòng Quản lý lao động",
    "Phòng Tài nguyên và Môi trường",
    "Trung tâm Dịch vụ việc làm",
)
_SHORTEST = 15
_LONGEST_WHO = 120
_ONLY_WHEN = re.compile(
    r"(?:(?:^|\s+|(?=[:(]))(?:hoan thanh|phai xong|xong|thoi gian hoan thanh|thoi han|han|chot han|va|truoc|ngay|gui|:|\(?du kien))+\s*$"
)
_LONGEST_CLOSING = 12
_CLOSES = re.compile(r"[,;.]\s+|\s[-–]\s+")
_ONLY_WHO = r"(?:giao|yeu cau|de nghi|phan cong|chu tri|phoi hop(?: chat che)?(?: voi| cung)?|cung|va|:|(?:la |lam )?dau moi|{names})"
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
    """`right` of `rows`; `named`: not right, but a person is told of it; `silent`: wrong or lost without a word; `invented`: no task, and
    nothing says so; `doubted`: no task, and the preview says that it may be none. `noted`: right, and yet named for something."""

    rows: int
    right: int
    named: tuple[str, ...]
    silent: tuple[str, ...]
    invented: tuple[str, ...]
    doubted: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()


_ABOUT = {
    "content": ("cut:", "parted:", "joined:", "who:", "maybe:"),
    "lead": ("unit:",),
    "support": ("support:", "who:", "cut:"),
    "due": ("other_day:", "event:", "day:", "parted:"),
    "product": (),
}
"""The doubts of a row by what they are about: a sentence that was parted has parted its days, too."""


def score(document: Document, plan: Plan, office: Directory) -> Score:
    """How many of a document's tasks are read in `plan` as a person reads them."""
    left = {line.row: line for line in plan.lines}
    right = 0
    named: list[str] = []
    silent: list[str] = []
    noted: list[str] = []
    lost: list[Wanted] = []
    for wanted in document.wanted:
        found = _find(wanted, left.values(), office)
        if found is None:
            lost.append(wanted)
            continue
        del left[found.row]
        wrong = _differences(wanted, found, plan, document.on, office)
        asked = _asked_about(found, plan, document.on, office)
        if wanted.asked:
            right += bool(asked)
            if not asked:
                silent.append(f"{document.name} row {found.row}: not asked {wanted.content!r}")
        elif not wrong and not asked:
            right += 1
            if found.doubts:
                noted.append(f"{document.name} row {found.row}: {found.doubts}")
        else:
            told = not wrong or all(_is_told(one.partition(":")[0], found, asked) for one in wrong)
            (named if told else silent).append(f"{document.name} row {found.row}: {wrong or 'asked without need'}")
    for wanted in lost:
        told = _is_passed(wanted, plan) or any(_is_told("content", line, ()) for line in plan.lines if _shares_words(wanted, line))
        (named if told else silent).append(f"{document.name}: lost {wanted.content!r}")
    invented = [(f"{document.name} row {line.row}: {line.cells['content']!r}", _is_told("content", line, ())) for line in left.values()]
    return Score(
        len(document.wanted),
        right,
        tuple(named),
        tuple(silent),
        tuple(text for text, told in invented if not told),
        tuple(text for text, told in invented if told),
        tuple(noted),
    )


def _find(wanted: Wanted, lines: Iterable[Line], office: Directory) -> Line | None:
    mine = _bare(wanted.content)
    lines = list(lines)
    exact = next((line for line in lines if _bare(line.cells["content"]) == mine), None)
    alike = exact or next((line for line in lines if _begin_alike(mine, _bare(line.cells["content"]))), None)
    if alike is not None:
        return alike
    mine = _wholess(mine, office)
    prose = [line for line in lines if not line.place]
    alike = next((line for line in prose if _begin_alike(mine, _wholess(_bare(line.cells["content"]), office))), None)
    return alike or next((line for line in prose if _differ_by_who(_bare(wanted.content), _bare(line.cells["content"]))), None)


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
    if _timeless(found["content"], line.cells["deadline"]) == _timeless(meant["content"], line.cells["deadline"]) or (
        not line.place
        and (
            _worded(found, line, office) == _worded(meant, line, office)
            or _differ_by_who(_timeless(found["content"], line.cells["deadline"]), _timeless(meant["content"], line.cells["deadline"]))
            or _differ_by_closing(line.cells["content"], wanted.content, line, office)
            or _differ_by_closing(wanted.content, line.cells["content"], line, office)
        )
    ):
        found = {**found, "content": meant["content"]}
    if _is_the_day(wanted.due, _read(line, plan, on)):
        found = {**found, "due": meant["due"]}
    return [f"{name}: {found[name]!r} for {meant[name]!r}" for name in meant if found[name] != meant[name]]


def _worded(task: Mapping[str, Any], line: Line, office: Directory) -> str:
    """What is left of a content without when and who."""
    return _wholess(_timeless(task["content"], line.cells["deadline"]), office)


def _wholess(content: str, office: Directory) -> str:
    """A task without the words at its beginning that only say whose it is, or who helps."""
    names = sorted({_bare(name) for name in (*office.names, *office.groups)}, key=len, reverse=True)
    who = _ONLY_WHO.format(names="|".join(map(re.escape, names)))
    return re.sub(rf"^(?:{who}(?:\s+|\s*:\s*|$))+", "", content)


def _differ_by_who(one: str, other: str) -> bool:
    """Whether two contents are the same but for "phối hợp với Sở Xây dựng" before one of them."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and longer.endswith(f" {shorter}") and longer.startswith("phoi hop ") and len(longer) - len(shorter) < _LONGEST_WHO


def _differ_by_closing(longer: str, shorter: str, line: Line, office: Directory) -> bool:
    """Whether one content is the other with a closing clause that holds the deadline behind it: "…, gửi Văn phòng trước ngày 20/11"."""
    day = _bare(line.cells["deadline"])
    if not day:
        return False
    told = _wholess(_timeless(_bare(shorter), line.cells["deadline"]), office)
    for cut in _CLOSES.finditer(longer):
        closing = _bare(longer[cut.end() :])
        if day in closing and len(closing.split()) <= _LONGEST_CLOSING and _wholess(_bare(longer[: cut.start()]), office) == told:
            return True
    return False


def _is_the_day(wanted: str | None, read: Deadline) -> bool:
    """Whether a person's day is that of a deadline with several: none or the first of a duty that comes back, any of its rounds."""
    if read.kind is DeadlineKind.RECURRING:
        return wanted is None
    rounds = (read.recurrence or "").removeprefix("DATES:").split(",")
    return read.kind is DeadlineKind.MULTI and wanted in rounds


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
    return _deadline(line.cells["due"] or line.cells["deadline"], _issued(line) or on, plan.year)


@lru_cache(maxsize=64)
def _deadline(written: str, on: date, year: int | None) -> Deadline:
    # Each row is asked for its day four times.
    return read_deadline(written, on=on, plan_year=year)


def _issued(line: Line) -> date | None:
    """The day in the cell of the paper's day, also where more stands in it."""
    try:
        return line.day("issued_on")
    except ValueError:
        return _deadline(line.cells["issued_on"], date(2026, 1, 1), None).due


def _asked_about(line: Line, plan: Plan, on: date, office: Directory) -> tuple[str, ...]:
    """What the import would stop at this row to ask for: a unit nobody has or none at all, a deadline nobody can read."""
    names = line.names("lead")
    unknown = not names or any(not _ids(name, office) for name in names)
    return (*(("lead",) if unknown else ()), *(("due",) if _read(line, plan, on).kind.value in ("invalid", "unknown") else ()))


def _is_told(what: str, line: Line, asked: Sequence[str]) -> bool:
    """Whether the import asks for, or the preview names the row for, what is wrong with it."""
    return what in asked or any(doubt.startswith(_ABOUT[what]) for doubt in line.doubts if _ABOUT[what])


def _shares_words(wanted: Wanted, line: Line) -> bool:
    """Whether a row holds the end or the beginning of a task that became no row of its own."""
    mine, other = _bare(wanted.content), _bare(line.cells["content"])
    return mine[-_SHORTEST:] in other or other[-_SHORTEST:] in mine or mine[:_SHORTEST] in other


def _is_passed(wanted: Wanted, plan: Plan) -> bool:
    """Whether the words are named among those that may be a task, or their table among those that were not understood."""
    return any(_bare(wanted.content)[:30] in _bare(one.text) for one in plan.passed if one.why in ("doubtful", "no_header"))


def _bare(text: str) -> str:
    return " ".join(
        fold(unicodedata.normalize("NFC", text)).replace("-", " ").replace(";", " ").replace(".", " ").replace(",", " ").split()
    )
