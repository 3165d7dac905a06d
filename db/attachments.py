"""Files that leave with messages; their bytes stand in the store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select

from bot.core.outgoing import OutgoingFile
from db.session import Connection
from db.tables import AttachmentRow as _A


async def add(connection: Connection, organisation_id: int | None, file: OutgoingFile, at: datetime) -> int:
    made = await connection.execute(
        insert(_A)
        .values(
            organisation_id=organisation_id,
            name=file.name,
            mime=file.mime,
            photo=file.photo,
            size=len(file.content),
            content=file.content,
            created_at=at,
        )
        .returning(_A.id)
    )
    return made.scalar_one()


async def get(connection: Connection, attachment_id: int) -> OutgoingFile | None:
    """The file; None once its time in the store is over."""
    row = (await connection.execute(select(_A.name, _A.mime, _A.photo, _A.content).where(_A.id == attachment_id))).one_or_none()
    return None if row is None or row.content is None else OutgoingFile(row.name, row.mime, bytes(row.content), row.photo)
