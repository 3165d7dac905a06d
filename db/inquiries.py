"""What people asked about their tasks and the bot could not answer: rows among the reports, of an intent of their own, which no count of
reports and no reading of what a unit said ever finds."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, insert, select, update

from bot.core.cause import Cause
from bot.core.reply import Intent
from db.session import Connection
from db.tables import ReportRow as _R
from db.types import Instant

INTENT = Intent.QUESTION.value


async def add(connection: Connection, organisation_id: int, **values: Any) -> None:
    await connection.execute(insert(_R).values(organisation_id=organisation_id, intent=INTENT, read={}, medium="chat", **values))


async def since(connection: Connection, organisation_id: int, at: datetime) -> list[Row[Any]]:
    """Those that were asked from an instant on and stand, oldest first; what was answered is under `read["answer"]`."""
    return list(await connection.execute(_since(), {"organisation": organisation_id, "since": at}))


@cache
def _since() -> Select[Any]:
    """Asked for every morning of a clerk: put together once."""
    asked = (_R.at >= bindparam("since", type_=Instant()), _R.intent == INTENT, _R.taken_back_at.is_(None))
    return select(_R.__table__).where(_R.organisation_id == bindparam("organisation"), *asked).order_by(_R.at, _R.id)


async def answer(connection: Connection, organisation_id: int, inquiry_id: int, words: str, cause: Cause) -> None:
    read = {"answer": words, "answered_by": cause.person_id, "answered_at": cause.at.isoformat()}
    await connection.execute(update(_R).where(_R.organisation_id == organisation_id, _R.id == inquiry_id).values(read=read))
