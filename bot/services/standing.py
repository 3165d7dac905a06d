"""Standing duties that are only ever answered together: after three common reports in a row a result is asked for."""

from __future__ import annotations

from collections.abc import Sequence

import db.reports
from bot.core.task import Assignment
from db.session import Connection

COMMON = "common_report"
"""Stands among the reasons of a report that answered for all standing duties at once."""
_IN_A_ROW = 3
_MOST = 3


async def without_result(connection: Connection, organisation_id: int, standing: Sequence[Assignment]) -> list[Assignment]:
    """At most three duties whose last three reports were all common, those longest without a word of their own first."""
    reports = await db.reports.newest_first(connection, organisation_id, [a.id for a in standing])
    streaks = []
    for a in standing:
        rows = reports.get(a.id, [])
        streak = next((n for n, row in enumerate(rows) if COMMON not in row.read.get("why", ())), len(rows))
        if streak >= _IN_A_ROW:
            streaks.append((-streak, a.task.number, a))
    return [a for *_, a in sorted(streaks, key=lambda one: one[:2])[:_MOST]]
