"""The rows of a table: which are tasks, and which are sections, totals, footers, or the rest of the row above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.core.plan import COLUMNS, PART_ROWS, Line, Passed
from messages.papers.values import Grid, Row
from messages.reading.plan import columns, headers, openings
from messages.reading.plan.cells import ARABIC, ROMAN, depth, names_support, parted, state, supporting, written
from messages.reading.plan.days import deadline_in, event_day
from messages.reading.plan.header_words import MAX_HEADER
from messages.reading.plan.headers import Header
from messages.reading.plan.heading import source_of
from messages.reading.plan.homes import home_of
from messages.reading.plan.periods import period_of
from messages.reading.plan.sentence import PlanOrder, Sentences, is_verb
from messages.reading.plan.units import Match, Names, Parts
from messages.reading.text import clean, fold

_TOTAL = re.compile(
    r"^(?:(?:chuong trinh|ke hoach|danh muc|bieu|bang|phu luc)(?: nay)? (?:gom|co)(?=\s+\d)|tong cong|tong so|tong|cong|luy ke"
    r"|cong don)(?:\s*[:.(+=-].*|\s+\d.*|\s+(?:nhiem vu|cac muc|muc|phan)\b.*)?$"
)
_FOOTER = re.compile(
    r"^(?:truong phong|pho truong phong|can bo theo doi|nguoi lap|nguoi tong hop|noi nhan|thu truong|truong ban|pho truong ban"
    r"|chanh van phong|giam doc|chu tich|kt\.|tl\.|tm\.|tuq\."
    r"|\(?ky ten|nguoi ky|lap bieu|nguoi kiem tra|ghi chu\s*:|luu y\s*:|\*|ngay \.* thang)"
)
_CLOSING = re.compile(r"(?:(?:tran trong )?de nghi|yeu cau|luu y|ghi chu|chu y|tran trong|\(\*)\b.*\.$|cac (?:phong|don vi)\b.*\.$")
_PLACE_AND_DAY = re.compile(r"^[^,]{2,30}, ngay\b.*thang\b")
_LETTER = re.compile(r"^\(?([A-ZĐa-zđ])[.)]?$")
_PERIOD = re.compile(r"(?:thang|quy|tuan|dot|ngay)\s+(?:\d|[ivx]+\b|thu\b)[^.;]{0,30}$")
_STEP = re.compile(r"^\(?[a-zđ][.)]?$")
_LEADING_NUMBER = re.compile(r"^\s*(?![pP]\.\s*[^\W\d]{2})\(?(\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[a-zđ])[.)/]\s+(?=\S)")
_DITTO = frozenset(('"', "''", "-nt-", "nt", "- nt -", "nhu tren", "-//-", "//", "〃", "như trên", "″", "”", "cung nhu tren"))
_DITTOED = ("lead", "support", "deadline", "source", "document", "symbol", "issued_on", "product")


_CLOSED = re.compile(
    r"(?:da\s+)?(?:hoan thanh|xong|thuc hien xong)(?:\s+(?:dung han|truoc han|qua han|som han))?"
    r"(?:[\s,:(-]*(?:vao\s+)?(?:ngay\s+)?(?P<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?[\s).]*"
)


_SHORT_HEADING = 4
_HURRY = frozenset(("khan", "thuong khan", "hoa toc", "gap", "rat gap", "uu tien", "khan cap"))
_HELPS = re.compile(r"^\s*phối hợp\s*(?:với|cùng)?\s*:?\s*", re.IGNORECASE)
"""A note that says who helps: "Phối hợp Trung tâm"."""


@dataclass(slots=True)
class Table:
    """One table being read. `sections`: the open headings above the row, outermost first, as (rank, text)."""

    grid: Grid
    header: Header
    names: Names
    heading: dict[str, str]
    lines: list[Line] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    sections: list[tuple[int, str, str]] = field(default_factory=list)
    home: tuple[Match, ...] = ()
    """The units that the line before the table, its title or its sheet names ("1. Phòng Quản lý đầu tư")."""
    _footer: bool = False
    _calendar: bool = False
    _written: dict[str, str] = field(default_factory=dict)
    """The unit cells of the row above as they stand, for what goes on in the row below."""

    def read(self) -> None:
        """Tell the rows below the header apart, in order."""
        rows = self.grid.rows[self.header.after :]
        self.header = columns.settle(self.header, rows, self.names)
        self._calendar = columns.is_calendar(self.header, rows)
        for index, row in enumerate(rows):
            self._row(row, rows[index + 1] if index + 1 < len(rows) else None)

    def unread(self) -> list[str]:
        """The headers of columns that hold something and mean nothing to us."""
        used = {
            *(i for i, column in self.header.columns.items() if column != "aside"),
            *self.header.ticks,
            *self.header.units,
            *self.header.periods,
        }
        above, body = self.grid.rows[: self.header.after], self.grid.rows[self.header.after :]
        found = []
        for index in range(self.header.width):
            title = next((clean(row.text(index)) for row in reversed(above) if row.text(index) and len(row.text(index)) <= MAX_HEADER), "")
            if index not in used and title and any(row.text(index) and not row.cells[index].covered for row in body):
                found.append(" ".join(title.split()))
        return found

    # --- one row ---

    def _row(self, row: Row, below: Row | None) -> None:
        shown = [clean(cell.text) for cell in row.cells if cell.text and not cell.covered]
        first = fold(shown[0]) if shown else ""
        cells = self._cells(row)
        if not shown:
            return
        if _are_column_numbers(row):
            self._pass(row, "column_numbers", shown)
        elif headers.is_repeated(row, self.header):
            self._pass(row, "header", shown)
        elif _TOTAL.match(first) or (cells["content"] and _TOTAL.match(fold(cells["content"])) and not cells["deadline"]):
            self._pass(row, "total", shown)
        elif self._is_footer(row, first, cells):
            self._footer = True
            self._pass(row, "footer", shown)
        elif self._is_section(row, cells, below):
            self._open_section(cells, shown)
            self._pass(row, "section", shown)
        elif self._continues(row, cells):
            self._append(cells)
        elif not cells["content"]:
            self._pass(row, "no_content", shown)
        else:
            self._add(row, cells)

    def _cells(self, row: Row) -> dict[str, str]:
        """Column → text; two columns of one meaning are joined. Automatic "1." in the content is the number."""
        cells = dict.fromkeys((*COLUMNS, "lead_support", "person", "starts", "aside"), "")
        for index, column in self.header.columns.items():
            text = clean(row.text(index))
            if text and column in ("number", "section"):
                cells[column] = cells[column] or text
            elif text:
                cells[column] = f"{cells[column]}\n{text}" if cells[column] and text not in cells[column] else text
        for index, said in self.header.ticks.items():
            if row.text(index).strip():
                cells["state"] = said
        for index, unit in self.header.units.items():
            mark = fold(row.text(index)).strip(" .")
            if mark:
                column = "lead" if mark in columns.LEADING_MARKS else "support"
                cells[column] = "\n".join(filter(None, (cells[column], unit)))
        marked = [period for index, period in self.header.periods.items() if row.text(index).strip()]
        if marked and not cells["deadline"]:
            cells["deadline"] = marked[-1]
        cells = parted(cells)
        leading = _LEADING_NUMBER.match(cells["content"])
        if leading is not None and not cells["number"]:
            cells["number"], cells["content"] = leading.group(1), cells["content"][leading.end() :]
        cells["number"] = cells["number"].rstrip(".")
        if fold(cells["product"]).strip(" .!") in _HURRY:
            # "Khẩn" in a column of results says how soon, and is none.
            cells["product"], cells["note"] = "", "; ".join(filter(None, (cells["note"], cells["product"])))
        return cells

    def _is_footer(self, row: Row, first: str, cells: dict[str, str]) -> bool:
        if cells["number"] and ARABIC.match(cells["number"]):
            return False
        if self._footer and not (cells["content"] and (cells["lead"] or cells["lead_support"] or cells["deadline"])):
            return True
        filled = sum(1 for cell in row.cells if cell.text and not cell.covered)
        if filled == 1 and self.lines and self.lines[-1].cells["number"] and not cells["number"] and _CLOSING.match(first):
            return True
        shown = [clean(cell.text) for cell in row.cells if cell.text and not cell.covered]
        if self.lines and not cells["number"] and all(openings.PERSON.fullmatch(text) and not self.names.known(text) for text in shown):
            return True
        return filled <= 3 and bool(_FOOTER.match(first) or _PLACE_AND_DAY.match(first)) and bool(self.lines)

    def _is_section(self, row: Row, cells: dict[str, str], below: Row | None) -> bool:
        """A heading has a text and at most a number, nothing to do by a day for a unit, and rows under it that do."""
        filled = {column for column, text in cells.items() if text} - {"number", "section", "content", "note", "aside"}
        covered = {self.header.columns.get(i) for i, cell in enumerate(row.cells) if cell.covered and cell.text}
        if filled - covered:
            # A row merged across all columns.
            return len(row.cells) == 1
        if covered & {"lead", "deadline", "lead_support"}:
            return False
        number, content = cells["number"], cells["content"]
        if not content:
            return bool(number) and not ARABIC.match(number) and len(number) > 6
        if number and (ROMAN.match(number) or _LETTER.match(number)) and not content.startswith(("-", "+")):
            return True
        if below is None:
            return False
        next_cells = self._cells(below)
        if number and next_cells["number"].startswith(f"{number}."):
            return True
        if not number:
            bold = content.isupper() or bool(home_of(content, self.names)) or bool(_LEADING_NUMBER.match(content))
            # Between numbered tasks, a text that is nobody's and has no number begins something new.
            numbers = "number" in self.header.columns.values()
            # "Hậu cần" alone in its row, where nothing is numbered.
            short = not numbers and len(content.split()) <= _SHORT_HEADING and not is_verb(content) and bool(next_cells["lead"])
            between = content[0].isupper() and (bool(next_cells["number"]) if numbers else _PERIOD.match(fold(content)) is not None)
            return (bold or between or short) and not content.startswith(("-", "+", "•")) and bool(next_cells["content"])
        has_home = bool(next_cells["lead"] or next_cells["lead_support"] or next_cells["deadline"])
        if has_home and ARABIC.match(number) and _STEP.match(next_cells["number"]):
            # "1" over "a", "b", "c": what is given out are the steps.
            return True
        # Where nothing else is numbered, "1. Công tác chuẩn bị" is a heading.
        alone = "number" not in self.header.columns.values()
        return has_home and not next_cells["number"] and (alone or next_cells["content"].startswith(("-", "+", "•", "a)")))

    def _open_section(self, cells: dict[str, str], shown: Sequence[str]) -> None:
        text = cells["content"] or shown[-1]
        number = cells["number"] or (shown[0] if len(shown) > 1 else "")
        rank = depth(number) if number else (0 if text.isupper() else 2)
        self.sections = [section for section in self.sections if section[0] < rank]
        self.sections.append((rank, number, text))

    def _continues(self, row: Row, cells: dict[str, str]) -> bool:
        """The rest of the task above: no number of its own, and nothing that makes it a task of its own."""
        if not self.lines:
            return False
        above = self.lines[-1].cells
        content_index = next(i for i, column in self.header.columns.items() if column == "content")
        covered = content_index < len(row.cells) and row.cells[content_index].covered
        filled = {self.header.columns.get(i) for i, cell in enumerate(row.cells) if cell.text and not cell.covered}
        own = filled & {"lead", "deadline", "lead_support"}
        if cells["number"] and (not covered or "number" in filled):
            return False
        if covered or not cells["content"]:
            return not ("deadline" in own and above["deadline"] and clean(cells["deadline"]) != above["deadline"] and covered)
        bulleted = cells["content"].startswith(("-", "+", "•", "*"))
        numbered = "number" in self.header.columns.values() and bool(above["number"])
        return not own and (bulleted or cells["content"][0].islower()) and numbered

    def _append(self, cells: dict[str, str]) -> None:
        above = self.lines[-1]
        joined = dict(above.cells)
        goes_on = False
        for column in ("lead", "support", "lead_support"):
            whole = self._gone_on(column, cells[column])
            goes_on = goes_on or whole != cells[column]
            cells[column] = whole
        leads, supports, doubts = self._units(cells)
        for column in ("content", "product", "deadline", "note", "said"):
            text = clean(cells[column])
            if text and text not in joined[column]:
                joined[column] = f"{joined[column]}\n{text}" if joined[column] else text
        for column, found in (("lead", leads), ("support", supports)):
            if found:
                joined[column] = "|".join(dict.fromkeys((*filter(None, joined[column].split("|")), *found)))
        kept = [doubt for doubt in above.doubts if not (doubt.startswith("support:") and goes_on)]
        self.lines[-1] = replace(above, cells=joined, doubts=tuple(dict.fromkeys((*kept, *doubts))))

    def _gone_on(self, column: str, text: str) -> str:
        """A name that the row above begins and this one ends ("Các phòng" over "chuyên môn"), else the text as it stands."""
        above = self._written.get(column, "")
        whole = f"{above} {text}"
        return whole if text and above and self.names.known(whole) and not (self.names.known(above) and self.names.known(text)) else text

    def _add(self, row: Row, cells: dict[str, str]) -> None:
        for column in _DITTOED:
            if fold(cells[column]).strip(" .") in _DITTO and self.lines:
                cells[column] = self.lines[-1].cells[column]
        if self._calendar and not cells["deadline"] and self.lines:
            cells["deadline"] = self.lines[-1].cells["deadline"]
        self._written = {column: cells[column] for column in ("lead", "support", "lead_support")}
        leads, supports, doubts = self._units(cells)
        orders: list[PlanOrder] = []
        if not leads:
            leads = self._lead_of_section()
        if not leads:
            orders = self._said(cells["content"])
        period = "" if cells["deadline"] else next((by for _, _, text in reversed(self.sections) if (by := period_of(text))), "")
        if not cells["deadline"] and not orders:
            # A column for days that is left blank says that there is none, unless the task itself names the day.
            has_column = "deadline" in self.header.columns.values()
            cells["deadline"] = deadline_in(cells["content"], exactly=has_column) or period
            day = event_day(cells["content"], issued_on=self.heading.get("issued_on", ""))
            if day and not cells["deadline"]:
                cells["deadline"] = day
                doubts.append(f"event:{day}")
        if not orders:
            self._register(row.number, cells, leads, supports, doubts)
        for part, order in enumerate(orders):
            own = dict(cells) | {"content": order.content, "deadline": cells["deadline"] or order.deadline or period}
            own["product"] = cells["product"] or order.product
            self._register(
                row.number + part * PART_ROWS,
                own,
                [m.name or m.written for m in order.units],
                [*supports, *order.support],
                [*doubts, *order.doubts],
            )

    def _said(self, content: str) -> list[PlanOrder]:
        """The tasks of a cell that says itself whose they are: "Văn phòng: …", "Giao Phòng …", "… (P. QLLĐ)"."""
        sentences = Sentences(self.names, self.heading.get("issued_on", ""))
        head, colon, rest = content.partition(":")
        if colon and rest.strip() and self.names.known(head):
            return sentences.under(self.names.split(head), rest.strip())
        orders = sentences.orders(" ".join(content.split("\n")))
        return orders if all(match.name is not None for order in orders for match in order.units) else []

    def _register(self, number: int, cells: dict[str, str], leads: list[str], supports: list[str], doubts: list[str]) -> None:
        given = {column: cells[column] for column in COLUMNS if column in cells}
        given |= {"lead": "|".join(leads), "support": "|".join(one for one in supports if one not in leads)}
        given["section"] = cells["section"] or (self.sections[-1][1] or self.sections[-1][2] if self.sections else "")
        given["content"] = cells["content"].lstrip("-+•* ").strip()
        given["note"] = "; ".join(filter(None, (cells["note"], cells["starts"] and f"bắt đầu {cells['starts']}", cells["person"])))
        given |= state(cells)
        if not given["state"] and (closed := _CLOSED.fullmatch(fold(clean(cells["said"])))) is not None:
            # "Hoàn thành 02/10/2026" in a column for results: done where it says so, says when, and says nothing else.
            if closed["day"]:
                given |= {"state": "done", "done_on": closed["day"].replace("-", "/").replace(".", "/")}
            else:
                doubts.append(f"said:{clean(cells['said'])}")
        given["source"] = self._source(cells)
        for column, text in self.heading.items():
            if not given[column] and not (column != "source" and (cells["document"] or cells["symbol"])):
                given[column] = text
        self.lines.append(Line(number, given, self.grid.place, tuple(doubts), self._matches(cells)))

    def _units(self, cells: dict[str, str]) -> tuple[list[str], list[str], list[str]]:
        leads, supports = self.names.split(cells["lead"]), self.names.split(cells["support"])
        helpers = _HELPS.sub("", cells["note"]) if not supports else ""
        if helpers != cells["note"] and self.names.known(helpers):
            supports = self.names.split(helpers)
        both = "\n".join(filter(None, (cells["lead_support"], cells["lead"] if names_support(cells["lead"]) else "")))
        if both:
            parts = self._by_stroke(both) or self.names.parts(both)
            leads = parts.lead if names_support(cells["lead"]) or not leads else (*leads, *parts.lead)
            supports = (*parts.support, *supports)
        doubts: list[str] = []
        return written(leads, doubts), supporting(supports, doubts), doubts

    def _by_stroke(self, cell: str) -> Parts | None:
        """ "Phòng QLĐT/Phòng TN&MT" in a column for both: who leads before the stroke, who helps behind it."""
        lead, stroke, support = cell.partition("/")
        if not stroke or names_support(cell) or not self.names.known(lead):
            return None
        return Parts(self.names.split(lead), self.names.split(support))

    def _matches(self, cells: dict[str, str]) -> tuple[tuple[str, str, float], ...]:
        """How units were found that are written otherwise than they are called."""
        found = self.names.split("\n".join(filter(None, (cells["lead"], cells["support"], cells["lead_support"]))))
        return tuple((one.written, one.name, one.sure) for one in found if one.name is not None and one.written != one.name)

    def _lead_of_section(self) -> list[str]:
        """Tasks under "I. Phòng Quản lý đầu tư" without a unit of their own are that unit's."""
        for _, _, text in reversed(self.sections):
            if units := home_of(text, self.names):
                return [match.name or match.written for match in units]
        return [match.name or match.written for match in self.home]

    def _source(self, cells: dict[str, str]) -> str:
        own = source_of(cells["source"]) if cells["source"] else None
        if own is None:
            own = source_of(cells["document"], cells["symbol"] or cells["document"])
        return own.value if own is not None else ""

    def _pass(self, row: Row, why: str, shown: Sequence[str]) -> None:
        self.passed.append(Passed(row.number, why, " | ".join(shown)[:200], self.grid.place))


def _are_column_numbers(row: Row) -> bool:
    """ "(1) (2) (3)", "1 2 3 4", "A B C" under the header."""
    shown = [cell.text.strip(" ().") for cell in row.cells if cell.text]
    if len(shown) < 3:
        return False
    digits = [int(text) for text in shown if text.isdigit()]
    if len(digits) == len(shown):
        return digits == list(range(digits[0], digits[0] + len(digits)))
    return all(re.fullmatch(r"[A-Z]|\d+(?:\s*=.*)?", text) for text in shown)
