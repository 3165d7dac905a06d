"""Organisations, their units, and the people in them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, String, UniqueConstraint, false, text, true

from bot.core.task import FIRST_NUMBER
from db.tables.base import Base, column, own_id, to
from db.types import Id


class OrganisationRow(Base):
    __tablename__ = "organisation"
    id: Column[int] = own_id()
    parent_id: Column[int | None] = to("organisation.id")
    code: Column[str] = column(String(40), unique=True)
    name: Column[str]
    short_name: Column[str]
    office_unit_id: Column[int | None] = column(Id)
    live_from: Column[date | None]
    acceptance: Column[bool] = column(server_default=true())
    paused: Column[bool] = column(server_default=false())
    next_number: Column[int] = column(server_default=text(str(FIRST_NUMBER)))
    stamp: Column[int] = column(BigInteger, server_default=text("0"))
    """A random number, new whenever the chart, the calendar or the settings change: whoever keeps them knows when to
    read them again."""


class UnitRow(Base):
    __tablename__ = "unit"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    parent_id: Column[int | None] = to("unit.id")
    code: Column[str] = column(String(40))
    name: Column[str]
    short_name: Column[str]
    kind: Column[str] = column(String(20))
    mode: Column[str] = column(String(10), server_default="trial")
    position: Column[int]
    valid_from: Column[date | None]
    valid_to: Column[date | None]
    __table_args__ = (UniqueConstraint("organisation_id", "code"),)


class UnitAliasRow(Base):
    __tablename__ = "unit_alias"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    unit_id: Column[int] = to("unit.id", index=True)
    alias: Column[str]
    folded: Column[str] = column(String(200))
    """Lower case without diacritics: what people type is compared with this."""
    __table_args__ = (UniqueConstraint("organisation_id", "folded"),)


class UnitGroupRow(Base):
    """A named group of units ("các phòng chuyên môn"): a collective target."""

    __tablename__ = "unit_group"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    name: Column[str]
    folded: Column[str] = column(String(200))
    __table_args__ = (UniqueConstraint("organisation_id", "folded"),)


class UnitGroupMemberRow(Base):
    __tablename__ = "unit_group_member"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    unit_group_id: Column[int] = to("unit_group.id", index=True)
    unit_id: Column[int] = to("unit.id")
    valid_from: Column[date | None]
    valid_to: Column[date | None]


class PersonRow(Base):
    __tablename__ = "person"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    name: Column[str]
    title: Column[str | None]
    left_on: Column[date | None]


class RoleRow(Base):
    __tablename__ = "role"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    person_id: Column[int] = to("person.id", index=True)
    unit_id: Column[int | None] = to("unit.id", index=True)
    kind: Column[str] = column(String(10))
    valid_from: Column[date | None]
    valid_to: Column[date | None]


class ChargeRow(Base):
    """A leader is in charge of a unit from-to."""

    __tablename__ = "charge"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    person_id: Column[int] = to("person.id")
    unit_id: Column[int] = to("unit.id")
    valid_from: Column[date | None]
    valid_to: Column[date | None]


class AbsenceRow(Base):
    __tablename__ = "absence"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    person_id: Column[int] = to("person.id")
    deputy_id: Column[int | None] = to("person.id")
    valid_from: Column[date]
    valid_to: Column[date]


class FrameChangeRow(Base):
    """A change of the office decided for a day to come: made at the start of that day, or given up."""

    __tablename__ = "frame_change"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    kind: Column[str] = column(String(10))
    """"merge", "end", "split" or, of a person, "move"."""
    unit_id: Column[int] = to("unit.id")
    """The unit that ends or gives away; of a person who moves the one that is joined."""
    other_id: Column[int | None] = to("unit.id")
    person_id: Column[int | None] = to("person.id")
    role: Column[str | None] = column(String(10))
    """Of a person who moves, where it was said."""
    numbers: Column[list[Any]]
    """Of the tasks that go over (split), and once it was made of those that went."""
    first_day: Column[date]
    """The first day on which it holds."""
    at: Column[datetime]
    by_person_id: Column[int | None] = to("person.id")
    outcome: Column[str | None] = column(String(10))
    """"made", "refused", "cancelled" or, by a later decision, "replaced"; None while it waits."""
    why: Column[str | None] = column(String(20))
    settled_at: Column[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "settled_at"),)
