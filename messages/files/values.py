"""What stands in the sheets, as values: whoever orders a document makes these without loading Excel or Word, which weigh 30 MB and
take half a second; those come with the first document that is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

FONT = "Times New Roman"
"""Of official documents (Nghị định 30/2020/NĐ-CP)."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 32_000


class BadTemplate(Exception):
    """A template of Word that cannot be filled: what is wrong with it, in one English sentence."""


def safe(value: Any) -> Any:
    """A cell's value; text that a sheet would calculate is marked as text, and what a sheet cannot hold is left out."""
    if not isinstance(value, str):
        return value
    text = "".join(c for c in value if c in "\n\t" or c.isprintable())[:_LONGEST_CELL]
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row of a file as it was understood; `status` and `remark` in the clerk's language. `matched`: how its units were found."""

    place: str
    number: str
    content: str
    lead: str = ""
    support: str = ""
    product: str = ""
    deadline: str = ""
    due: date | None = None
    document: str = ""
    status: str = ""
    remark: str = ""
    matched: str = ""


@dataclass(frozen=True, slots=True)
class ChangedCell:
    place: str
    number: int
    column: str
    old: str
    new: str
    reason: str
    outcome: str


@dataclass(frozen=True, slots=True)
class CodeCard:
    """`link`: what the picture opens; None where the channel has no such link, and the picture holds the code alone.
    `chat`: the code is for a group chat, typed in the group by a clerk."""

    name: str
    title: str
    code: str
    link: str | None = None
    chat: bool = False


@dataclass(frozen=True, slots=True)
class CodePage:
    unit: str
    cards: tuple[CodeCard, ...]
