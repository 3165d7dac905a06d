"""The paper an order comes from, named in its sentence: "…, VB 1234/UBND-TH ngày 10/11/2026"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.core.plan import parse_day

_PAPER = re.compile(
    r"(?<![\s,;(])[\s,;(]*(?:\btheo\s+)?\b(?P<kind>vb|văn bản|van ban|cv|công văn|cong van|kh|kế hoạch|ke hoach|tb|thông báo|thong bao"
    r"|qđ|qd|quyết định|quyet dinh|ct|chỉ thị|chi thi|ctr|nq|nghị quyết|nghi quyet|công điện|cong dien)\s{0,3}(?:số|so)?\s{0,3}:?\s{0,3}"
    r"(?P<symbol>\d{1,5}\s{0,3}/\s{0,3}(?:\d{4}\s{0,3}/\s{0,3})?[A-ZĐa-zđ]{1,6}(?:\s?-\s?[A-ZĐa-zđ&]{1,12})*)"
    r"(?:\s{0,3},?\s{0,3}(?:ngày|ngay)\s+(?P<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?\s{0,3}\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OrderPaper:
    """`title`: how people name it ("VB 1234/UBND-TH ngày 10/11/2026")."""

    title: str
    symbol: str
    issued_on: date | None


def read_paper(text: str) -> tuple[str, OrderPaper | None]:
    """The sentence without the paper it names, and the paper; (text, None) when it names none."""
    match = _PAPER.search(text)
    if match is None:
        return text, None
    symbol = re.sub(r"\s+", "", match["symbol"]).upper()
    try:
        day = parse_day(match["day"]) if match["day"] else None
    except ValueError:
        day = None
    kind = match["kind"].capitalize() if " " in match["kind"] else match["kind"].upper()
    title = f"{kind} {symbol}" + (f" ngày {day:%d/%m/%Y}" if day is not None else "")
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip(" ,;.")
    return " ".join(rest.replace(" ,", ",").split()), OrderPaper(title, symbol, day)
