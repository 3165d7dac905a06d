"""A question kept for the clerk: the rows it is kept in, the tasks it is about, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.core.task import Assignment
from messages.wordings.lines import without_number


def together(row: Any, rows: Sequence[Any]) -> list[Any]:
    """The rows of one question, which was about several tasks, `row` among them."""
    return [one for one in rows if one.inbox_id == row.inbox_id and one.said_by_id == row.said_by_id]


def numbers_beside(a: Assignment, about: Sequence[Assignment]) -> tuple[int, ...]:
    """The other tasks a question was about."""
    return tuple(sorted({one.task.number for one in about} - {a.task.number}))


def words_of(row: Any, a: Assignment, also: Sequence[int]) -> str:
    """What was asked, for a line that begins with the task. A question about several is quoted whole: it names them in its own words."""
    return row.raw if also else without_number(row.raw, a.task.number) or ""
