"""The year a plan is for, by its title: "Kế hoạch cải cách hành chính năm 2027" → 2027.

A plan for a year is issued in the last months of the year before or in the year itself, so its deadlines without a year
are that year's (domain rules: "Deadline expressions", rule 4).
"""

from __future__ import annotations

import re
from datetime import date

from messages.reading.text import clean, fold

_PLAN = re.compile(r"\b(?:ke hoach|chuong trinh|ctct|kh)\b")
_OF_A_YEAR = re.compile(r"(?<!\bden )\bnam (20\d\d)\b(?! ?[-/] ?\d| den)")
_ISSUED = re.compile(r"\bngay \d{1,2}(?: thang |/)\d{1,2}(?: nam |/)20\d\d\b")


def plan_year_of(title: str, *, issued_on: date | None) -> int | None:
    """The one year named by the title of a plan or programme, when it is the year of issue or the one after; else None."""
    words = _ISSUED.sub(" ", fold(clean(title)))
    if _PLAN.search(words) is None:
        return None
    years = {int(year) for year in _OF_A_YEAR.findall(words)}
    if len(years) != 1:
        return None
    year = years.pop()
    return year if issued_on is None or 0 <= year - issued_on.year <= 1 else None
