"""How much was reminded and reported between two moments: the first section of an official report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import case, func, or_, select

from bot.core.clock import OFFICE_ZONE
from bot.core.delivery import RowState
from bot.core.reply import Intent
from bot.core.rules.values import Rule
from db.session import Connection
from db.tables import ItemRow, MessageRow, ReportRow


@dataclass(frozen=True, slots=True)
class ToldCounts:
    """Items of messages that arrived, and the overdue and the silent among them; reports that stand."""

    reminders: int
    overdue: int
    silent: int
    reports: int


async def count(connection: Connection, organisation_id: int, first: date, known: datetime) -> ToldCounts:
    """From the beginning of a day to an instant, by what was known then."""
    start = datetime.combine(first, time.min, OFFICE_ZONE)
    told = (
        await connection.execute(
            select(
                func.count().label("reminders"),
                func.sum(case((ItemRow.rule == Rule.OVERDUE.value, 1), else_=0)).label("overdue"),
                func.sum(case((ItemRow.rule == Rule.SILENT.value, 1), else_=0)).label("silent"),
            )
            .join(MessageRow, MessageRow.id == ItemRow.message_id)
            .where(
                ItemRow.organisation_id == organisation_id,
                ItemRow.rule != Rule.GROUP.value,
                MessageRow.state == RowState.SENT.value,
                MessageRow.sent_at.between(start, known),
            )
        )
    ).one()
    reports = await connection.execute(
        select(func.count())
        .select_from(ReportRow)
        .where(
            ReportRow.organisation_id == organisation_id,
            ReportRow.at.between(start, known),
            ReportRow.intent != Intent.QUESTION.value,
            or_(ReportRow.taken_back_at.is_(None), ReportRow.taken_back_at > known),
        )
    )
    return ToldCounts(told.reminders, told.overdue or 0, told.silent or 0, reports.scalar_one())
