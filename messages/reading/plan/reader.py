"""A paper → a plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.directory import Directory
from bot.core.plan import Line, Passed, Plan
from messages.papers.values import Grid, Paper, Paragraph
from messages.reading.plan import columns, forms, headers
from messages.reading.plan.heading import in_month, plan_month, plan_year, read_heading
from messages.reading.plan.homes import home_of
from messages.reading.plan.prose import Prose
from messages.reading.plan.rows import Table
from messages.reading.plan.units import Names

_FEW = 3


def read_plan(paper: Paper, directory: Directory) -> Plan:
    """Every task of a paper with the row it stands in, and every row that is none with the reason.

    Titles above a table and the lines before it give the paper's symbol, date and abstract. A table without a header
    continues the one before it when it has as many columns. Running text beside tables is read too.
    """
    names = Names(directory)
    lines: list[Line] = []
    passed: list[Passed] = []
    above: list[str] = [block.text for block in paper.blocks if isinstance(block, Paragraph)]
    titles: list[str] = []
    previous: headers.Header | None = None
    unread: list[str] = []
    heading: dict[str, str] = {}
    for grid, before in _with_line_before(paper):
        grid = forms.turned(grid) or grid
        header = headers.find(grid.rows) or columns.find(grid.rows, names)
        if header is None:
            if previous is not None and _is_same_shape(grid, previous):
                header = headers.Header(previous.columns, 0, previous.width)
            elif (guess := columns.guessed(grid.rows, names)) is not None:
                header = guess
            else:
                passed += [
                    Passed(row.number, "no_header", " | ".join(c.text for c in row.cells if c.text)[:200], grid.place) for row in grid.rows
                ]
                continue
        else:
            own = [cell.text for row in grid.rows[: header.after - 1] for cell in row.cells if cell.text and not cell.covered]
            titles += own
            heading = read_heading([part for text in (*own, *above) for part in text.split("\n")]) or heading
        own = [cell.text for row in grid.rows[: max(header.after - 1, 0)] for cell in row.cells if cell.text and not cell.covered]
        home = next((units for one in (before, *(text for text in own if ":" in text), grid.place) if (units := home_of(one, names))), ())
        table = Table(grid, header, names, heading, home=home)
        table.read()
        lines += table.lines
        unread += [one for one in table.unread() if one not in unread] if table.lines else []
        passed += table.passed
        previous = header
    prose = Prose(names, read_heading(above))
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
    lines = [replace(line, cells=line.cells | {"due": line.cells["due"] or in_month(line.cells["deadline"], month)}) for line in lines]
    return Plan(tuple(lines), tuple(passed), heading, plan_year(shown), tuple(unread))


def _with_line_before(paper: Paper) -> Iterator[tuple[Grid, str]]:
    """Each table with the text of the line right before it."""
    before = ""
    for block in paper.blocks:
        if isinstance(block, Paragraph):
            before = block.text
        else:
            yield block, before
            before = ""


def _is_same_shape(grid: Grid, header: headers.Header) -> bool:
    width = max((len(row.cells) for row in grid.rows), default=0)
    return abs(width - header.width) <= 1 and width >= _FEW
