"""Rows that hold from one instant on and until another, so that any past moment can be read again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, or_


def held_at(row: Any, known: datetime | BindParameter[datetime] | None) -> ColumnElement[bool]:
    """Whether a row (its table or the columns of it, with `at` and `until`) holds at an instant; with None, whether it holds now."""
    has_no_end: ColumnElement[bool] = row.until.is_(None)
    return has_no_end if known is None else and_(row.at <= known, or_(has_no_end, row.until > known))
