"""Every table of the register, the inbox and the ledger, one module for each room.

Declared as classes (base.py), used with Core statements that return frozen core values. Every table carries
`organisation_id` and every query takes it; where an organisation is not known yet (an update from a stranger) it is
empty until it is. Everything is imported from here, so that whoever asks for `Base.metadata` has all of them.
"""

from __future__ import annotations

from db.tables.accounts import AddressRow, InviteRow, LinkRow, PreferenceRow, SubscriptionRow, WrongCodeRow
from db.tables.base import Base
from db.tables.decisions import ClosingRow, DayRow, PublishedRow, SettingRow
from db.tables.inbox import GapRow, InboxRow
from db.tables.ledger import AttachmentRow, ExportRow, ItemRow, MessageRow
from db.tables.office import (
    AbsenceRow,
    ChargeRow,
    FrameChangeRow,
    OrganisationRow,
    PersonRow,
    RoleRow,
    UnitAliasRow,
    UnitGroupMemberRow,
    UnitGroupRow,
    UnitRow,
)
from db.tables.processes import DailyRunRow, HeartbeatRow, SenderRow
from db.tables.register import AssignmentRow, AssignmentVersionRow, DocumentRow, ImportRow, MarkRow, SeriesRow, TaskEditRow, TaskRow
from db.tables.reports import DirectionRow, EvidenceRow, QuestionRow, ReportRow, RequestRow

__all__ = [
    "AbsenceRow",
    "AddressRow",
    "AssignmentRow",
    "AssignmentVersionRow",
    "AttachmentRow",
    "Base",
    "ChargeRow",
    "ClosingRow",
    "DailyRunRow",
    "DayRow",
    "DirectionRow",
    "DocumentRow",
    "EvidenceRow",
    "ExportRow",
    "FrameChangeRow",
    "GapRow",
    "HeartbeatRow",
    "ImportRow",
    "InboxRow",
    "InviteRow",
    "ItemRow",
    "LinkRow",
    "MarkRow",
    "MessageRow",
    "OrganisationRow",
    "PersonRow",
    "PreferenceRow",
    "PublishedRow",
    "QuestionRow",
    "ReportRow",
    "RequestRow",
    "RoleRow",
    "SenderRow",
    "SeriesRow",
    "SettingRow",
    "SubscriptionRow",
    "TaskEditRow",
    "TaskRow",
    "UnitAliasRow",
    "UnitGroupMemberRow",
    "UnitGroupRow",
    "UnitRow",
    "WrongCodeRow",
]
