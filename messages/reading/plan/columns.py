"""Columns whose header tells too little are known by what stands below it: units, days, shares, counted rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from messages.papers.values import Row
from messages.reading.deadlines import read_deadline
from messages.reading.plan import headers
from messages.reading.plan.bodies import is_unit_like, others_at
from messages.reading.plan.days import A_DAY
from messages.reading.plan.header_words import meaning
from messages.reading.plan.headers import Header
from messages.reading.plan.labels import is_day
from messages.reading.plan.units import Names
from messages.reading.text import fold

_LOOKED_AT = 60
_MOSTLY = 0.6
_TITLES = 4
_A_TASK = 25
_TICK = re.compile(r"[xXvV✓✔√☑]")
_STATE = re.compile(r"(?:da |chua |dang )?(?:hoan thanh|thuc hien|xong|trien khai)|qua han|trong han|cham")
_HOURS = re.compile(
    r"(?:(?:sáng|chiều|tối)\s*)?(?:\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}\s*(?:phút)?|sáng|chiều|tối|cả ngày)[\s.;-]*",
    re.IGNORECASE,
)
_HANDED_IN = re.compile(
    r"(?:dự thảo |bản )?(?:văn bản|quyết định|biên bản|hồ sơ|báo cáo|tờ trình|kế hoạch|công văn|danh sách|thông báo|đề án|quy chế"
    r"|phương án"
    r"|danh mục|tài liệu|bảng|biểu|giấy|hợp đồng|nghị quyết|chương trình|phiếu|kết luận|hội nghị|lớp|bài|tin|quy trình|hướng dẫn"
    r"|phần mềm)\b",
    re.IGNORECASE,
)
_HOW_FAR = re.compile(r"\b(?:đã|đang|chưa|chậm|xong|hoàn thành|%|ngày \d)|%|\bsố \d", re.IGNORECASE)
_WEEKDAY = re.compile(r"thứ\s|chủ nhật|t[2-7]\b|cn\b", re.IGNORECASE)
_HELPER = re.compile(
    r"(?:(?:cac|phong|don vi|bo phan|ban|nganh|co quan|khac|lien quan|co|cung|va|them"
    r"|ho tro|giup|tham gia|thanh vien|,|/)\s*)*"
)
_HALF_DAY = re.compile(r"(?:buoi )?(?:sang|chieu)(?: \([^)]*\))?")
_FEWEST = 2
_MONTH = re.compile(r"(?:thang|t)\s*(\d{1,2})")
_QUARTER = re.compile(r"quy\s*(?:[1-4]|i{1,3}|iv)")
LEADING_MARKS = frozenset(("ct", "x", "chu tri", "c", "v", "✓", "✔", "●"))
HELPING_MARKS = frozenset(("ph", "p", "phoi hop", "o", "○"))


def settle(header: Header, rows: Sequence[Row], names: Names) -> Header:
    """The header with "Tiến độ" told apart (a day to keep, a share, or what was reached), and with a column for the units
    and one for the day found by their values where no header names one."""
    columns = dict(header.columns)
    for index, column in header.columns.items():
        if column == "progress":
            columns[index] = _progress(rows, index, "deadline" in header.columns.values())
    _tell_apart(columns, rows, names)
    kinds = set(columns.values())
    if not {"lead", "lead_support"} & kinds:
        _claim(columns, rows, header.width, "lead", names.known, ("person", "note", None))
    if not {"support", "lead_support"} & set(columns.values()):
        unsaid = [i for i in range(header.width) if _may_help(next((own[i] for own in reversed(header.shown) if i in own), ""))]
        _claim(columns, rows, header.width, "support", names.known, (None,), unsaid)
    if "deadline" not in columns.values():
        _claim(columns, rows, header.width, "deadline", _is_day, (None,))
        _claim(columns, rows, header.width, "deadline", is_day, ("said", "note", "reported_on"))
    ticks, units, periods = _ticks(header, rows), _units(header, rows, names), _periods(header, rows)
    marked = {*ticks, *units, *periods}
    return replace(
        header, columns={i: column for i, column in columns.items() if i not in marked}, ticks=ticks, units=units, periods=periods
    )


def without_persons(header: Header, rows: Sequence[Row], names: Names) -> Header:
    """The header with its column of leads taken for one of persons, where nobody in it is a unit or another body: a department's own
    list says "Tổ Việc làm", "Ngọc Ánh" there. The same header where any cell may be a unit, known or not."""
    leads = [index for index, column in header.columns.items() if column == "lead"]
    texts = [text for index in leads for row in rows if (text := row.text(index).strip())]
    if len(leads) != 1 or len(texts) < _FEWEST or any(_may_be_unit(text, names) for text in texts):
        return header
    return replace(header, columns=dict(header.columns) | {leads[0]: "person"})


def _may_be_unit(text: str, names: Names) -> bool:
    return is_unit_like(text) or others_at(text) > 0 or any(match.name is not None for match in names.split(text))


def _tell_apart(columns: dict[int, str], rows: Sequence[Row], names: Names) -> None:
    """Of two columns for who leads the one that holds units is it ("Chủ trì" of a calendar is the chair); an hour is no deadline."""
    leads = [index for index, column in columns.items() if column == "lead"]
    units = [index for index in leads if _mostly(rows, index, names.known)]
    if len(leads) > 1 and units:
        columns |= {index: "person" for index in leads if index not in units}
    said = [index for index, column in columns.items() if column == "said"]
    if not {"product", "state"} & set(columns.values()):
        for index in said:
            # "Kết quả đạt được" of a plan: what is to be handed in, not how far it is.
            if _mostly(rows, index, lambda text: bool(_HANDED_IN.match(text)) and not _HOW_FAR.search(text)):
                columns[index] = "product"
    for index in [index for index, column in columns.items() if column in ("deadline", "due")]:
        if _mostly(rows, index, lambda text: _HOURS.fullmatch(text) is not None):
            columns[index] = "starts"
    if "deadline" not in columns.values() and (due := next((i for i, column in columns.items() if column == "due"), None)) is not None:
        columns[due] = "deadline"


def is_calendar(header: Header, rows: Sequence[Row]) -> bool:
    """Whether the days are those of a calendar ("Thứ Hai 08/6"), said once for all that is below them."""
    return any(column == "deadline" and _mostly(rows, i, lambda text: bool(_WEEKDAY.match(text))) for i, column in header.columns.items())


def _mostly(rows: Sequence[Row], index: int, fits: Callable[[str], bool]) -> bool:
    texts = [text for row in rows[:_LOOKED_AT] if (text := row.text(index).strip())]
    return bool(texts) and sum(map(fits, texts)) >= _MOSTLY * len(texts)


def _periods(header: Header, rows: Sequence[Row]) -> dict[int, str]:
    """Columns headed by months or quarters with marks below: the bars of a plan, the last of which is the day to keep."""
    found = {}
    for index in range(header.width):
        said = next((own[index] for own in reversed(header.shown) if index in own), "")
        texts = [text for row in rows if (text := row.text(index).strip())]
        month = _MONTH.fullmatch(said)
        if (month or _QUARTER.fullmatch(said)) and all(fold(text) in LEADING_MARKS or not text.strip("█■x-") for text in texts):
            found[index] = f"tháng {int(month.group(1))}" if month is not None else said.replace("quy", "quý")
    return found if len(found) > _FEWEST else {}


def _units(header: Header, rows: Sequence[Row], names: Names) -> dict[int, str]:
    """Columns headed by a unit, with marks below: the matrix of who leads and who helps."""
    found = {}
    for index in range(header.width):
        said = next((own[index] for own in reversed(header.shown) if index in own), "")
        texts = [text for row in rows if (text := row.text(index).strip())]
        if texts and names.known(said) and all(fold(text).strip(" .") in {*LEADING_MARKS, *HELPING_MARKS} for text in texts):
            found[index] = said
    return found if len(found) >= _FEWEST else {}


def _ticks(header: Header, rows: Sequence[Row]) -> dict[int, str]:
    """Columns in which there is nothing but a mark, under a state: "Hoàn thành", "Đang thực hiện"."""
    found = {}
    for index in range(header.width):
        said = next((own[index] for own in reversed(header.shown) if index in own), "")
        texts = [text for row in rows if (text := row.text(index).strip())]
        if said and texts and _STATE.match(said) and all(_TICK.fullmatch(text) for text in texts):
            found[index] = said
    return found


def find(rows: Sequence[Row], names: Names) -> Header | None:
    """A header that names too little to be known by itself: a row of three cells at least with a content among them, over rows
    in which units or days stand."""
    for index, row in enumerate(rows[:_LOOKED_AT]):
        columns = {i: column for i, cell in enumerate(row.cells) if (column := meaning(cell.text)) is not None}
        if len(row.cells) <= _FEWEST or "content" not in columns.values():
            continue
        header = settle(headers.of(rows, index, columns), rows[index + 1 :], names)
        if {"lead", "lead_support", "deadline"} & set(header.columns.values()):
            return header
    return None


def guessed(rows: Sequence[Row], names: Names) -> Header | None:
    """The columns of a table without any header, by their values: units in one, days in another, the longest texts are the tasks.
    None unless one column holds units and another days."""
    own = next((i for i, row in enumerate(rows[:_TITLES]) if len(row.cells) > _FEWEST and meaning(row.text(0)) == "number"), None)
    if any(_HALF_DAY.fullmatch(fold(cell.text).strip(" .:")) for row in rows[:_TITLES] for cell in row.cells):
        # A calendar with a column for each half of a day: no column holds the tasks.
        return None
    above, rows = (0, rows) if own is None else (own + 1, rows[own + 1 :])
    width = max((len(row.cells) for row in rows), default=0)
    if width < _FEWEST + 1 or len(rows) < _FEWEST:
        return None
    columns: dict[int, str | None] = {}
    known: dict[int, str] = {}
    _claim(known, rows, width, "lead", names.known, (None,))
    _claim(known, rows, width, "support", names.known, (None,))
    _claim(known, rows, width, "deadline", _is_day, (None,))
    if not {"lead", "deadline"} <= set(known.values()):
        return None
    lengths = {i: sum(len(row.text(i)) for row in rows) for i in range(width) if i not in known}
    content = max(lengths, key=lambda i: lengths[i], default=None)
    if content is None or sum(bool(row.text(content)) for row in rows) < _MOSTLY * len(rows):
        return None
    if own is not None and lengths[content] < _A_TASK * len(rows):
        # A table whose header says that it is of something else: a list of places or people.
        return None
    columns = {**known, content: "content"}
    if all(row.text(0).strip(" .()").isdigit() for row in rows if row.text(0)) and 0 not in columns:
        columns[0] = "number"
    return headers.Header({i: column for i, column in columns.items() if column is not None}, above, width)


def _claim(
    columns: dict[int, str],
    rows: Sequence[Row],
    width: int,
    meaning: str,
    fits: Callable[[str], bool],
    of: Sequence[str | None],
    among: Sequence[int] | None = None,
) -> None:
    """Give a meaning to the first column whose cells mostly fit it, of those that may be had (and stand `among` these)."""
    for wanted in of:
        for index in range(width) if among is None else among:
            if columns.get(index) != wanted:
                continue
            texts = [text for row in rows[:_LOOKED_AT] if (text := row.text(index).strip())]
            if len(texts) >= _FEWEST and sum(map(fits, texts)) >= _MOSTLY * len(texts):
                columns[index] = meaning
                return


def _may_help(said: str) -> bool:
    """Whether units below a header may be those that help: it says nothing, or nothing but that they are units. "Nơi nhận", "Đơn vị
    đề xuất" are told what was done, or asked for it."""
    return _HELPER.fullmatch(said.strip(" .:")) is not None


def _is_day(text: str) -> bool:
    return read_deadline(text, on=A_DAY).due is not None and not text.isdigit()


def _progress(rows: Sequence[Row], index: int, has_deadline: bool) -> str:
    texts = [row.text(index) for row in rows[:_LOOKED_AT] if row.text(index)]
    dated = sum(read_deadline(text, on=A_DAY).due is not None for text in texts)
    if not has_deadline and texts and 2 * dated >= len(texts):
        return "deadline"
    return "percent" if texts and all(re.fullmatch(r"\d{1,3}\s*%?", text.strip()) for text in texts) else "said"
