"""Organisations, their units, and the people in them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Index, String, UniqueConstraint, false, text, true
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, to
from db.types import Id


class OrganisationRow(Base):
    __tablename__ = "organisation"
    id: Mapped[int] = own_id()
    parent_id: Mapped[int | None] = to("organisation.id")
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str]
    short_name: Mapped[str]
    office_unit_id: Mapped[int | None] = mapped_column(Id)
    live_from: Mapped[date | None]
    acceptance: Mapped[bool] = mapped_column(server_default=true())
    paused: Mapped[bool] = mapped_column(server_default=false())
    next_number: Mapped[int] = mapped_column(server_default=text("101"))
    stamp: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    """A random number, new whenever the chart, the calendar or the settings change: whoever keeps them knows when to
    read them again."""


class UnitRow(Base):
    __tablename__ = "unit"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    parent_id: Mapped[int | None] = to("unit.id")
    code: Mapped[str] = mapped_column(String(40))
    name: Mapped[str]
    short_name: Mapped[str]
    kind: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(10), server_default="trial")
    position: Mapped[int]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    __table_args__ = (UniqueConstraint("organisation_id", "code"),)


class UnitAliasRow(Base):
    __tablename__ = "unit_alias"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    unit_id: Mapped[int] = to("unit.id", index=True)
    alias: Mapped[str]
    folded: Mapped[str] = mapped_column(String(200))
    """Lower case without diacritics: what people type is compared with this."""
    __table_args__ = (UniqueConstraint("organisation_id", "folded"),)


class UnitGroupRow(Base):
    """A named group of units ("các phòng chuyên môn"): a collective target."""

    __tablename__ = "unit_group"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(String(200))
    __table_args__ = (UniqueConstraint("organisation_id", "folded"),)


class UnitGroupMemberRow(Base):
    __tablename__ = "unit_group_member"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    unit_group_id: Mapped[int] = to("unit_group.id", index=True)
    unit_id: Mapped[int] = to("unit.id")
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class PersonRow(Base):
    __tablename__ = "person"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    name: Mapped[str]
    title: Mapped[str | None]
    left_on: Mapped[date | None]


class RoleRow(Base):
    __tablename__ = "role"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    person_id: Mapped[int] = to("person.id", index=True)
    unit_id: Mapped[int | None] = to("unit.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class ChargeRow(Base):
    """A leader is in charge of a unit from-to."""

    __tablename__ = "charge"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    person_id: Mapped[int] = to("person.id")
    unit_id: Mapped[int] = to("unit.id")
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class AbsenceRow(Base):
    __tablename__ = "absence"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    person_id: Mapped[int] = to("person.id")
    deputy_id: Mapped[int | None] = to("person.id")
    valid_from: Mapped[date]
    valid_to: Mapped[date]


class FrameChangeRow(Base):
    """A change of the office decided for a day to come: made at the start of that day, or given up."""

    __tablename__ = "frame_change"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    kind: Mapped[str] = mapped_column(String(10))
    """"merge", "end", "split" or, of a person, "move"."""
    unit_id: Mapped[int] = to("unit.id")
    """The unit that ends or gives away; of a person who moves the one that is joined."""
    other_id: Mapped[int | None] = to("unit.id")
    person_id: Mapped[int | None] = to("person.id")
    role: Mapped[str | None] = mapped_column(String(10))
    """Of a person who moves, where it was said."""
    numbers: Mapped[list[Any]]
    """Of the tasks that go over (split), and once it was made of those that went."""
    first_day: Mapped[date]
    """The first day on which it holds."""
    at: Mapped[datetime]
    by_person_id: Mapped[int | None] = to("person.id")
    outcome: Mapped[str | None] = mapped_column(String(10))
    """"made", "refused", "cancelled" or, by a later decision, "replaced"; None while it waits."""
    why: Mapped[str | None] = mapped_column(String(20))
    settled_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "settled_at"),)
