"""A paper → a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.core.directory import Directory
from bot.core.plan import Line, Passed, Plan
from messages.papers.values import Grid, Paper, Paragraph
from messages.reading.plan import columns, forms, headers
from messages.reading.plan.account import account
from messages.reading.plan.header_words import meaning
from messages.reading.plan.heading import in_month, in_week, is_minutes, is_programme, plan_month, plan_week, plan_year, read_heading
from messages.reading.plan.homes import home_of, owner_of, receiver_of
from messages.reading.plan.prose import Prose
from messages.reading.plan.rows import Table
from messages.reading.plan.units import Names
from messages.reading.text import clean, fold

_FEW = 3
_OF_ALL = re.compile(r"\b(?:cac phong|cac don vi|toan ban|don vi truc thuoc)\b")
_HIGHEST_LETTERHEAD = 6
_LETTERHEAD = re.compile(r"cong hoa xa hoi|dang cong san|doc lap - tu do|^so ?:")
_SIGNED = re.compile(r"noi nhan|\b(?:tl|kt|tm|tuq)\. ?(?:truong|chu|giam)|truong ban|nguoi (?:lap|giao|nhan)|chanh van phong|thu ky|ky ten")


def read_plan(paper: Paper, directory: Directory) -> Plan:
    """Every task of a paper with the row it stands in, and every row that is none with the reason.

    Titles above a table and the lines before it give the paper's symbol, date and abstract. A table without a header
    continues the one before it when it has as many columns. Running text beside tables is read too.
    """
    names = Names(directory)
    lines: list[Line] = []
    passed: list[Passed] = []
    above = list(_running(paper))
    titles: list[str] = []
    previous: headers.Header | None = None
    unread: list[str] = []
    heading: dict[str, str] = {}
    for grid, above_it in _with_lines_before(paper):
        before = above_it[-1] if above_it else ""
        grid = forms.turned(grid) or grid
        header = headers.find(grid.rows) or columns.find(grid.rows, names)
        if header is None:
            if previous is not None and _is_same_shape(grid, previous):
                header = headers.Header(previous.columns, 0, previous.width)
            elif (guess := columns.guessed(grid.rows, names)) is not None:
                header = guess
            else:
                why = _kind_of(grid)
                passed += [Passed(row.number, why, " | ".join(c.text for c in row.cells if c.text)[:200], grid.place) for row in grid.rows]
                continue
        else:
            own = [cell.text for row in grid.rows[: header.after - 1] for cell in row.cells if cell.text and not cell.covered]
            titles += own
            heading = read_heading([part for text in (*own, *above) for part in text.split("\n")]) or heading
        own = [cell.text for row in grid.rows[: max(header.after - 1, 0)] for cell in row.cells]
        home = next((units for one in (before, *(text for text in own if ":" in text), grid.place) if (units := home_of(one, names))), ())
        without = columns.without_persons(header, grid.rows[header.after :], names)
        if not home and not {"lead", "lead_support"} & set(without.columns.values()):
            home = next((units for one in reversed((*above_it, *own)) if (units := receiver_of(clean(one), names))), ())
            home = home or next((units for one in reversed((*above_it, *own)) if (units := owner_of(clean(one), names))), ())
            if not home and not any(_OF_ALL.search(fold(one)) for one in (*above_it, *own)):
                # "PHÒNG QUẢN LÝ ĐẦU TƯ" at the head of the paper: its own plan.
                home = next((units for one in (*above_it, *own) if len(units := home_of(clean(one), names)) == 1), ())
            header = without if home else header
        table = Table(grid, header, names, heading, home=home)
        table.read()
        lines += table.lines
        unread += [one for one in table.unread() if one not in unread] if table.lines else []
        passed += table.passed
        previous = header
    prose = Prose(names, read_heading(above), is_programme(above), minutes=is_minutes(above))
    for block in paper.blocks:
        if isinstance(block, Paragraph):
            prose.read([block])
        else:
            prose.interrupt()
    if not lines:
        heading = prose.heading
    lines = [*prose.lines, *lines]
    passed += prose.passed
    shown = [part for text in (*titles, *above) for part in text.split("\n")]
    month = plan_month(shown)
    week = plan_week(shown)
    lines = [
        replace(line, cells=line.cells | {"due": line.cells["due"] or in_month(words, month) or in_week(words, week)})
        for line in lines
        for words in (line.cells["deadline"],)
    ]
    lines, passed = account(paper, lines, passed, names, heading.get("issued_on", ""))
    return Plan(tuple(lines), tuple(passed), heading, plan_year(shown), tuple(unread))


def _running(paper: Paper) -> Iterator[str]:
    """The lines of the running text, those of a letterhead that stands in a table among them."""
    for block in paper.blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif _kind_of(block) == "prose":
            shown = (cell.text for row in block.rows for cell in row.cells if cell.text and not cell.covered)
            yield from (part for text in shown for part in text.split("\n"))


def _kind_of(grid: Grid) -> str:
    """What a table without a header is: the letterhead ("prose"), signatures and recipients ("footer"), or one that was not understood."""
    if len(grid.rows) <= _HIGHEST_LETTERHEAD and max((len(row.cells) for row in grid.rows), default=0) <= _FEW:
        text = fold(" ".join(cell.text for row in grid.rows for cell in row.cells))
        if _LETTERHEAD.search(text):
            return "prose"
        if _SIGNED.search(text):
            return "footer"
    return "no_header"


def _with_lines_before(paper: Paper) -> Iterator[tuple[Grid, list[str]]]:
    """Each table with the lines between it and the table before."""
    before: list[str] = []
    for block in paper.blocks:
        if isinstance(block, Paragraph):
            before.append(block.text)
        else:
            yield block, before
            before = []


def _is_same_shape(grid: Grid, header: headers.Header) -> bool:
    width = max((len(row.cells) for row in grid.rows), default=0)
    # A table that begins with "STT" has a header of its own, which was not understood.
    return width >= _FEW and abs(width - header.width) <= 1 and meaning(grid.rows[0].text(0)) != "number"
