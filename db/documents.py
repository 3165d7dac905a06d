"""The papers tasks come from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, insert, select

from bot.core.register import NewDocument
from bot.core.task import Document, Source
from db.session import Connection
from db.tables import DocumentRow

_D = DocumentRow


def _statement(organisation_id: int) -> Select[Any]:
    return select(_D.id, _D.source, _D.title, _D.symbol, _D.issued_on, _D.issuer, _D.abstract).where(_D.organisation_id == organisation_id)


def _to_document(row: Row[Any]) -> Document:
    return document_of(row.id, row)


def document_of(document_id: int, row: Any) -> Document:
    """The document of a row that has its columns beside others."""
    return Document(document_id, Source(row.source), row.title, row.symbol, row.issued_on, row.issuer, row.abstract)


async def add(connection: Connection, organisation_id: int, document: NewDocument) -> Document:
    made = await connection.execute(
        insert(_D)
        .values(
            organisation_id=organisation_id,
            source=document.source.value,
            title=document.title,
            symbol=document.symbol,
            issued_on=document.issued_on,
            issuer=document.issuer,
            abstract=document.abstract,
            ordered_by=document.ordered_by,
            medium=document.medium,
        )
        .returning(_D.id)
    )
    return Document(
        made.scalar_one(),
        document.source,
        document.title,
        document.symbol,
        document.issued_on,
        document.issuer,
        document.abstract,
    )


async def find(connection: Connection, organisation_id: int, document: NewDocument) -> Document | None:
    """The stored paper that is the same one: symbols restart every year and with every agency, so all four must agree."""
    rows = await connection.execute(
        _statement(organisation_id).where(_D.title == document.title, _D.source == document.source.value).order_by(_D.id)
    )
    for row in rows:
        if (row.symbol, row.issued_on, row.issuer) == (document.symbol, document.issued_on, document.issuer):
            return _to_document(row)
    return None


async def ordered_by(connection: Connection, organisation_id: int, document_id: int) -> str | None:
    """Who gave the order, where the paper stands for a spoken one."""
    found = await connection.execute(select(_D.ordered_by).where(_D.organisation_id == organisation_id, _D.id == document_id))
    return found.scalar_one_or_none()
