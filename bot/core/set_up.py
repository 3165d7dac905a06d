"""The frame of a register as one table: units, people, group chats, days and rules, as a clerk writes them in a workbook.

Values as written, before they are compared with what stands: names stand for ids, and "" for a cell left empty.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from bot.core.organisation import RoleKind, UnitKind

UNITS, PEOPLE, CHATS, DAYS, RULES = "units", "people", "chats", "days", "rules"
SHEETS = (UNITS, PEOPLE, CHATS, DAYS, RULES)


@dataclass(frozen=True, slots=True)
class UnitLine:
    """`code`: what the bot wrote into the row; "" in a row the clerk added. `until`: the last day of a unit that ends;
    `into`: the unit that takes over its tasks and people."""

    row: int
    code: str
    name: str
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    kind: UnitKind | None = None
    parent: str = ""
    leaders: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    until: date | None = None
    into: str = ""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """`ref`: the person's id as the bot wrote it; None in a row the clerk added. `roles`: without `focal`, which has a cell
    of its own; empty: to be taken from the title."""

    row: int
    ref: int | None
    name: str
    title: str = ""
    unit: str = ""
    roles: tuple[RoleKind, ...] = ()
    focal: bool = False
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ChatLine:
    """A group chat to be told: of a unit, or ("") of the whole organisation."""

    row: int
    unit: str


@dataclass(frozen=True, slots=True)
class DayLine:
    """`kind`: "off", "work" or "plain"."""

    row: int
    day: date
    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """`value`: as `bot.core.settings.parse` takes it; "" is the default, or what holds around the place. `place`: "" the whole
    office, or as written: a source ("NV UBND") or a task ("#126")."""

    row: int
    name: str
    value: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that cannot be written. `why` is a key of the wording; `value` what is wrong, `hint` what it may be."""

    sheet: str
    row: int
    why: str
    value: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SetUp:
    units: tuple[UnitLine, ...] = ()
    people: tuple[PersonLine, ...] = ()
    chats: tuple[ChatLine, ...] = ()
    days: tuple[DayLine, ...] = ()
    rules: tuple[RuleLine, ...] = ()
    faults: tuple[RowFault, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """For the open question it waits in."""
        return {field.name: [_plain(line) for line in getattr(self, field.name)] for field in fields(self)}

    @classmethod
    def of_json(cls, stored: dict[str, Any]) -> SetUp:
        return cls(
            units=tuple(
                UnitLine(
                    **{
                        **one,
                        "aliases": tuple(one["aliases"]),
                        "leaders": tuple(one["leaders"]),
                        "groups": tuple(one["groups"]),
                        "kind": UnitKind(one["kind"]) if one["kind"] else None,
                        "until": _day(one["until"]),
                    }
                )
                for one in stored["units"]
            ),
            people=tuple(
                PersonLine(**{**one, "roles": tuple(RoleKind(kind) for kind in one["roles"]), "until": _day(one["until"])})
                for one in stored["people"]
            ),
            chats=tuple(ChatLine(**one) for one in stored["chats"]),
            days=tuple(DayLine(**{**one, "day": date.fromisoformat(one["day"])}) for one in stored["days"]),
            rules=tuple(RuleLine(**one) for one in stored["rules"]),
            faults=tuple(RowFault(**one) for one in stored["faults"]),
        )


def _plain(line: Any) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(line).items()}


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@dataclass(frozen=True, slots=True)
class SetUpChange:
    """One difference between a workbook and the register, for people to read. `what`: a key of the wording (unit_new,
    unit_named, unit_ended, unit_merged, unit_changed, person_new, person_moved, person_left, person_changed, chat_new, day,
    rule); `name`: of whom or what; `detail`: what it becomes."""

    what: str
    name: str
    detail: str = ""
    where: str = ""
    """Of a rule: for which source or task."""
