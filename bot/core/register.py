"""What is put into the register: documents, tasks and the people's chart, before they have ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.core.deadline import Deadline, DeadlineKind
from bot.core.errors import BadInput
from bot.core.organisation import Mode, RoleKind, UnitKind
from bot.core.plan import row_name
from bot.core.task import Source, State


class ImportKind(StrEnum):
    """How a registration enters: a register taken over, new duties, or an old list recorded in the past."""

    TAKEOVER = "takeover"
    NEW = "new"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class NewDocument:
    """`ordered_by` and `medium` describe a spoken order, which has no symbol."""

    source: Source
    title: str
    symbol: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    abstract: str | None = None
    ordered_by: str | None = None
    medium: str = "paper"


@dataclass(frozen=True, slots=True)
class Progress:
    """How a task of a list taken over or recorded in the past stood on the day of the list."""

    state: State = State.OPEN
    done_on: date | None = None
    reported_on: date | None = None
    said: str | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class NewTask:
    """One item of a document, to be given to units.

    `lead`, `support`: unit ids, or names of units and groups as written. `assigned_on`: the day it was given; None is
    the document's date, or the day of registration. `standing`: None leaves it to the rule. `row`: its row in the
    file, for messages about it.
    """

    content: str
    source: Source
    lead: tuple[str | int, ...]
    support: tuple[str | int, ...] = ()
    document: NewDocument | None = None
    item: str | None = None
    product: str | None = None
    deadline: Deadline = field(default_factory=lambda: Deadline(DeadlineKind.UNDATED))
    deadline_raw: str | None = None
    assigned_on: date | None = None
    person_id: int | None = None
    standing: bool | None = None
    urgent: bool = False
    upstream_code: str | None = None
    note: str | None = None
    progress: Progress = Progress()
    row: int | None = None


@dataclass(frozen=True, slots=True)
class RegisteredTask:
    id: int
    number: int
    assignment_ids: tuple[int, ...]
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """What one registration made, in the order given."""

    import_id: int
    tasks: tuple[RegisteredTask, ...]

    @property
    def assignments(self) -> int:
        return sum(len(task.assignment_ids) for task in self.tasks)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with one row, and what to do about it; English, for the operator. `row` None: no file behind it.

    `ask`: what kind of answer would mend it, for whoever can be asked: unit_unknown, unit_missing, due_impossible,
    due_unknown, day_unreadable (of the paper, of giving, of completion), percent_wrong; or what only the file can mend:
    word_unknown, open_with_day, no_content; else other. `value`: the words in question.
    """

    row: int | None
    problem: str
    cure: str
    ask: str = "other"
    value: str = ""


class BadRows(BadInput):
    """Rows of an input are wrong; nothing was written. `rows` has every one of them."""

    def __init__(self, rows: tuple[RowProblem, ...]) -> None:
        where = "; ".join(f"row {row_name(p.row)}: {p.problem}" if p.row is not None else p.problem for p in rows[:5])
        more = f" and {len(rows) - 5} more" if len(rows) > 5 else ""
        super().__init__(f"{where}{more}.", rows[0].cure)
        self.rows = rows


# --- the chart ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewUnit:
    """`code` is short and unique in its organisation; `parent` is the code of another unit."""

    code: str
    name: str
    short_name: str
    kind: UnitKind
    aliases: tuple[str, ...] = ()
    mode: Mode = Mode.TRIAL
    parent: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A named group of units; `names` are the wordings under which documents address it."""

    names: tuple[str, ...]
    units: tuple[str, ...]
    """Codes of its units."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """`roles`: (kind, code of the unit or None); `in_charge_of`: codes of the units a leader answers for."""

    name: str
    title: str | None = None
    roles: tuple[tuple[RoleKind, str | None], ...] = ()
    in_charge_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """`office_unit`: code of the unit that keeps the register. `parent`: code of the organisation above."""

    code: str
    name: str
    short_name: str
    parent: str | None = None
    office_unit: str | None = None
    live_from: date | None = None
    """None: the day it is created."""
    acceptance: bool = True
    units: tuple[NewUnit, ...] = ()
    groups: tuple[NewGroup, ...] = ()
    people: tuple[NewPerson, ...] = ()
