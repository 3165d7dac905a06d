"""Who there is: organisations, units, people with their roles, and the addresses where they are reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class RoleKind(StrEnum):
    ADMIN = "admin"
    CLERK = "clerk"
    LEADER = "leader"
    HEAD = "head"
    FOCAL = "focal"
    STAFF = "staff"


class UnitKind(StrEnum):
    OFFICE = "office"
    DEPARTMENT = "department"
    CENTRE = "centre"
    AGENCY = "agency"


class Mode(StrEnum):
    """Whether a unit's messages reach it (live) or go to the clerk, marked as a trial."""

    TRIAL = "trial"
    LIVE = "live"


class AddressKind(StrEnum):
    PERSON = "person"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Organisation:
    id: int
    code: str
    name: str
    short_name: str
    parent_id: int | None
    office_unit_id: int | None
    live_from: date | None
    """The first day recorded as it happened; only an old list is recorded before it."""
    acceptance: bool
    """Whether a unit's "xong" waits for the clerk's confirmation."""
    paused: bool
    """"dừng gửi": nothing unprompted leaves until "gửi lại"."""


@dataclass(frozen=True, slots=True)
class Unit:
    id: int
    name: str
    short_name: str
    code: str
    kind: UnitKind
    mode: Mode
    position: int
    parent_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def has_ended_on(self, day: date) -> bool:
        """Whether its last day is past."""
        return self.valid_to is not None and self.valid_to < day


@dataclass(frozen=True, slots=True)
class Role:
    person_id: int
    kind: RoleKind
    unit_id: int | None
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    title: str | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """Where one person or group is reached on one channel. `chat` is the provider's id of the chat, as text."""

    id: int
    organisation_id: int
    kind: AddressKind
    channel: str
    account: str
    chat: str
    person_id: int | None = None
    unit_id: int | None = None
    """Groups: the unit whose group it is; None is a group of the whole organisation."""
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class Absence:
    """A person is away from-to; `deputy_id` acts in the person's place, when named."""

    person_id: int
    valid_from: date
    valid_to: date
    deputy_id: int | None = None
    id: int = 0
