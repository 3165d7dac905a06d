"""What each column of a table means, by the meaning of its header and never by its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from messages.papers.values import Row
from messages.reading.plan.header_words import MAX_HEADER, bare, meaning, names_content, rank_of
from messages.reading.text import clean, fold

_COUNT = re.compile(r"\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-ZĐa-zđ]")
_A_SENTENCE = 15
_NEARLY_ALL = 0.7
_MOSTLY = 0.8
_FEWEST_BELOW = 2
_DEEPEST = 4
"""Rows that one header may have."""

_REACHED = re.compile(r"ket qua(?! dau ra| can dat| phai| san pham)(?!.*san pham)")
_MAY_BE_CONTENT = frozenset({"note", "product", "said", "state", "document", "source"})
_STRONG = frozenset({"content", "lead", "deadline", "support", "product", "number", "lead_support"})


@dataclass(frozen=True, slots=True)
class Header:
    """`columns`: column index → what it means. `after`: index of the first row below the header."""

    columns: dict[int, str]
    after: int
    width: int
    ticks: dict[int, str] = field(default_factory=dict)
    """Columns that are only ticked → what a tick says ("Hoàn thành")."""
    units: dict[int, str] = field(default_factory=dict)
    """Columns that stand for a unit, in which it is marked whether it leads ("CT", "x") or helps ("PH")."""
    periods: dict[int, str] = field(default_factory=dict)
    """Columns that stand for a month or a quarter, in which it is marked when a task is worked on."""
    shown: tuple[dict[int, str], ...] = ()
    """The folded cells of its own rows, by which the same header is known on the next page."""


def find(rows: Sequence[Row], start: int = 0) -> Header | None:
    """The header at or below `start`: the row (with the row under it, where a header has two) that names a content and
    something else. None when no row does."""
    for index in range(start, min(start + 60, len(rows))):
        columns = _with_content(_columns(rows[index]), rows[index])
        if not _is_header(columns):
            continue
        after = index + 1
        while after < min(len(rows), index + _DEEPEST):
            below = _below(rows[index:after], rows[after])
            if not (_is_under(rows[after]) or (below and _is_second_row(rows[index], rows[after], below))):
                break
            columns = {**columns, **{at: column for at, column in below.items() if rows[after].text(at)}}
            after += 1
        return of(rows, index, columns, after)
    return None


def of(rows: Sequence[Row], index: int, columns: dict[int, str], after: int | None = None) -> Header:
    """The header that stands at `index` (and down to `after`) and names these columns."""
    after = index + 1 if after is None else after
    own = tuple(_folded(row) for row in rows[index:after])
    width = max(len(row.cells) for row in rows[index:after])
    head = {at: next((row.text(at) for row in reversed(rows[index:after]) if row.text(at)), "") for at in columns}
    return Header(_settled(columns, rows[after:], head), after, width, shown=own)


def is_repeated(row: Row, header: Header) -> bool:
    """The header printed again on the next page: cell by cell what it says."""
    said = _folded(row)
    return any(said.items() <= own.items() or own.items() <= said.items() for own in header.shown if len(own) > 1)


def _folded(row: Row) -> dict[int, str]:
    return {index: fold(clean(cell.text)) for index, cell in enumerate(row.cells) if cell.text and not cell.covered}


def _columns(row: Row) -> dict[int, str]:
    found = {index: meaning(cell.text) for index, cell in enumerate(row.cells)}
    return {index: column for index, column in found.items() if column is not None}


def _with_content(columns: dict[int, str], row: Row) -> dict[int, str]:
    """ "Nội dung kiến nghị cần trả lời": of words that name two things, what is to be done is the one no table lacks."""
    if {"content", "abstract"} & set(columns.values()):
        return columns
    instead = (index for index, column in columns.items() if column in _MAY_BE_CONTENT and names_content(row.text(index)))
    return columns | dict.fromkeys(islice(instead, 1), "content")


def _is_header(columns: dict[int, str]) -> bool:
    kinds = set(columns.values())
    if len(kinds) < 2 or len(kinds & _STRONG) < 2:
        return False
    return "content" in kinds or ({"lead", "deadline"} <= kinds and "abstract" in kinds) or {"number", "lead", "deadline"} <= kinds


def _is_second_row(first: Row, second: Row, below: dict[int, str]) -> bool:
    """A header's second row names only columns that its first row leaves open, or parts of a wide one; a single cell is a
    heading of tasks."""
    if sum(bool(cell.text) and not cell.covered for cell in second.cells) < _FEWEST_BELOW:
        return False
    return all(len(cell.text) <= MAX_HEADER for cell in second.cells) and all(
        not cell.text or index in below or not first.text(index) for index, cell in enumerate(second.cells)
    )


def _is_under(row: Row) -> bool:
    """A row that cells of the header reach down into belongs to the header."""
    return any(cell.covered for cell in row.cells)


def _below(above: Sequence[Row], row: Row) -> dict[int, str]:
    """Names of a header's lower row; what says nothing alone ("Giao") is read with the wide cell above it ("Thời gian")."""
    found = _columns(row)
    for index, cell in enumerate(row.cells):
        over = next((text for upper in reversed(above) if (text := _wide(upper, index))), "")
        named = meaning(f"{over} {cell.text}") if over else None
        if named is not None:
            found.setdefault(index, named)
    return found


def _wide(row: Row, index: int) -> str:
    """The text of a cell that reaches over this column and a neighbour's; "" where each column has its own."""
    first = index
    while first > 0 and not row.text(first):
        first -= 1
    reaches = first < index or (index + 1 < len(row.cells) and not row.text(index + 1))
    return row.text(first) if reaches else ""


def _settled(columns: dict[int, str], body: Sequence[Row], head: dict[int, str]) -> dict[int, str]:
    """One column holds the content: of several that may, the first that is filled in nearly every row (a group of tasks is
    named once for many); the rest are notes. Without a state, a day of completion is the day to keep.

    A table without a content whose abstract is the task ("Trích yếu") is read so.
    """
    settled = dict(columns)
    leads = {"lead", "lead_support"} & set(columns.values())
    settled |= {index: "aside" if leads else "lead" for index, column in columns.items() if column == "watcher"}
    deadlines = [index for index, column in columns.items() if column == "deadline"]
    for index in deadlines[1:]:
        # "Thời hạn được giao" and "Hạn xử lý": the office's own reading stands behind the words.
        settled[index] = "due"
    if not deadlines and not {"state", "said", "reported_on"} & set(columns.values()):
        settled |= {index: "deadline" for index, column in columns.items() if column == "done_on"}
    if "state" in columns.values():
        # Beside a state "Kết quả" is what was reached, not what is to be handed in.
        settled |= {i: "said" for i, column in columns.items() if column == "product" and _REACHED.match(bare(head[i]))}
    contents = [index for index, column in columns.items() if column == "content"]
    if len(contents) > 1:
        filled = {index: sum(1 for row in body if _is_filled(row, index)) for index in contents}
        chosen = next((index for index in contents if filled[index] >= _NEARLY_ALL * max(filled.values())), contents[0])
        for index in contents:
            if index < chosen:
                settled[index] = "section"
            elif index > chosen:
                settled[index] = "product" if "product" not in settled.values() else "note"
    if not contents:
        instead = next((index for index, column in columns.items() if column == "abstract"), None)
        instead = _longest_text(columns, body) if instead is None else instead
        instead = next((index for index, column in columns.items() if column == "product"), None) if instead is None else instead
        if instead is not None:
            settled[instead] = "content"
    products = [index for index, column in columns.items() if column == "product"]
    if len(products) > 1:
        # "Mục tiêu" beside "Kết quả đầu ra": what is handed in is the product, what it is good for a note.
        chosen = min(products, key=lambda index: rank_of(head[index]))
        settled |= {index: "note" for index in products if index != chosen}
    if "number" not in settled.values() and 0 not in settled and _are_numbers([row.text(0) for row in body]):
        settled[0] = "number"
    return settled


def _longest_text(columns: dict[int, str], body: Sequence[Row]) -> int | None:
    """The column without a name that holds sentences, the last before the unit's where there are several."""
    width = max((len(row.cells) for row in body), default=0)
    lead = next((index for index, column in columns.items() if column in ("lead", "lead_support")), width)
    lengths = {i: [len(text) for row in body if (text := row.text(i))] for i in range(width) if i not in columns}
    wordy = [i for i, found in lengths.items() if found and sum(found) >= _A_SENTENCE * len(found)]
    return max((i for i in wordy if i < lead), default=wordy[0] if wordy else None)


def _is_filled(row: Row, index: int) -> bool:
    return index < len(row.cells) and bool(row.cells[index].text) and not row.cells[index].covered


def _are_numbers(texts: Sequence[str]) -> bool:
    """Whether a column without a name counts its rows: 1, 2, 3, with I and A between them."""
    filled = [text.strip(" ().") for text in texts if text.strip()]
    return bool(filled) and _MOSTLY * len(filled) <= sum(bool(_COUNT.fullmatch(text)) for text in filled)
