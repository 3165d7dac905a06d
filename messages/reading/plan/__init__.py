"""Plans, conclusions and lists of an office → rows of tasks.

`read_plan` is the one door. A paper is tables or prose: `headers` finds what each column means, `rows` tells tasks from
titles, sections, totals and footers, `prose` reads "1. Văn phòng: …; 2. Các phòng chuyên môn: - …", `heading` finds the
paper's own symbol and date, and `units` the names of units in a cell.
"""

from __future__ import annotations

from bot.core.directory import Directory
from bot.core.plan import Plan
from messages.papers.values import Paper


def read_plan(paper: Paper, directory: Directory) -> Plan:
    """See reader.read_plan. What reads plans is loaded with the first one: for weeks nobody sends any, and it weighs 2 MB."""
    from messages.reading.plan import reader

    return reader.read_plan(paper, directory)
