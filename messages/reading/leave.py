"""Who is away and who stands in: "Minh nghỉ phép từ 24/11 đến 28/11, Hùng thay", and "bỏ nghỉ Minh".

Only a text that is this and nothing else is one: a person, a word for being away, days, and perhaps a deputy. Whether
there is such a person only the register can tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.calendar import Calendar
from messages.reading.deadlines import read_deadline
from messages.reading.text import clean, fold


@dataclass(frozen=True, slots=True)
class Leave:
    """`who`: as written, or None for the writer. Both days are included; `end` None: only the beginning was named. `unread`: words
    with numbers that are no days; the days mean nothing then."""

    who: str | None
    start: date
    end: date | None
    deputy: str | None = None
    unread: str = ""


@dataclass(frozen=True, slots=True)
class LeaveEnd:
    """Back at work, on a day or at once (None)."""

    who: str | None
    back_on: date | None = None


_NAME = r"[^\d,;:?%\n]{1,60}?"
_AWAY = (
    r"(?:xin )?nghi (?:phep|om|benh|viec rieng|thai san|khong luong|che do|bu|mat|hoc)|(?:xin )?nghi|di cong tac|di hoc|di vang|di tap huan"
)
_STAND_IN = r"(?:lam|nhan|nhan tin|truc|phu trach|giai quyet|xu ly|xu li)? ?thay(?: the)?(?: cho)?"
_COURTESY = r"(?: (?:a|nhe|nha|em|anh|chi))*[ .]*"
_LEAVE = re.compile(
    rf"(?:(?P<who>{_NAME}) )?(?P<away>{_AWAY}) (?P<days>[^,;?%]{{2,60}}?)"
    rf"(?:\s*(?:[,;.-]|va|do|,? ?(?:giao|nho|co|de))\s*(?:do |giao |nho |co |de )?(?P<deputy>{_NAME}) {_STAND_IN})?{_COURTESY}"
)
_DAYS_FIRST = re.compile(
    rf"(?P<days>[^,;?%]{{2,60}}?) (?P<who>toi|em|minh|chau) (?P<away>{_AWAY})"
    rf"(?:\s*(?:[,;.-]|va|do|,? ?(?:giao|nho|co|de))\s*(?:do |giao |nho |co |de )?(?P<deputy>{_NAME}) {_STAND_IN})?{_COURTESY}"
)
""" "từ mai đến thứ sáu tuần sau tôi đi công tác, anh Nam thay"."""
_LEAVE_END = re.compile(
    rf"(?:(?:bo|huy|xoa|thoi) (?:lich )?nghi(?: phep| om)?(?: cua)? (?P<cancelled>{_NAME})"
    rf"|(?:(?P<who>{_NAME}) )?(?:da )?(?:di lam|lam viec) (?:lai|tro lai)"
    rf"(?: (?:tu |ngay |tu ngay )?(?P<back>[^,;?%]{{2,30}}?))?){_COURTESY}"
)
_SELF = frozenset(("tôi", "toi", "em", "mình", "anh", "chị", "chi", "cháu", "chau"))
""""minh" without its mark is a name."""
_BETWEEN = re.compile(r"(?:tu )?(?:ngay |hom )?(?P<start>.+?) ?(?:den het|den|toi|-) ?(?:ngay |het ngay |het )?(?P<end>.+)")
_BEFORE_ONE = re.compile(r"^(?:trong )?(?:ngay |hom )?")
_WEEK = re.compile(r"(?:(?:trong|ca|suot|het|nguyen)\s+)*tuan (nay|sau|toi)")
_OPEN = re.compile(r"tu (?:ngay |hom )?(?P<start>.+)")
_DAY_MONTH = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?")
_LONG_AGO_DAYS = 180
_LOOKS_LIKE_DAYS = re.compile(
    r"(?:(?:(?:ke|tu|ngay|hom|trong|den|toi|het|sang|chieu|buoi|ca|va) |- ?)*\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})? ?)+"
    r"(?:(?:buoi )?(?:sang|chieu))?"
)
"""Not "nghỉ việc từ 06/11": that is somebody who leaves; nor "15/11 trình xong em nghỉ phép"."""


def read_leave(text: str, *, on: date, calendar: Calendar) -> Leave | LeaveEnd | None:
    """What a text says about somebody's leave; None when it says something else."""
    cleaned = clean(text)
    folded = fold(cleaned)
    if match := _LEAVE_END.fullmatch(folded):
        name = "cancelled" if match["cancelled"] else "who"
        back = match["back"]
        back_on = _day(back, on, calendar) if back else None
        return None if back and back_on is None else LeaveEnd(_who(cleaned, match, name), back_on)
    for form in (_LEAVE, _DAYS_FIRST):
        if (match := form.fullmatch(folded)) is None or _asks_or_meets(cleaned, match):
            continue
        if (days := _days(match["days"], on, calendar)) is not None:
            return Leave(_who(cleaned, match, "who"), *days, _written(cleaned, match, "deputy"))
        if _LOOKS_LIKE_DAYS.fullmatch(match["days"]):
            return Leave(_who(cleaned, match, "who"), on, None, unread=cleaned[slice(*match.span("days"))].strip())
    return None


def _asks_or_meets(cleaned: str, match: re.Match[str]) -> bool:
    """ "đề nghị …", "hội nghị …", also without their marks: nobody called Đệ is away."""
    away = cleaned[slice(*match.span("away"))].lower()
    return "nghị" in away or ("nghỉ" not in away and re.search(r"\b(?:de|hoi|kien)$", match["who"] or "") is not None)


def _written(cleaned: str, match: re.Match[str], name: str) -> str | None:
    start, end = match.span(name)
    return cleaned[start:end].strip() if start >= 0 else None


def _who(cleaned: str, match: re.Match[str], name: str) -> str | None:
    written = _written(cleaned, match, name)
    return None if written is None or written.lower() in _SELF else written


def _days(folded: str, on: date, calendar: Calendar) -> tuple[date, date | None] | None:
    """First and last day; None when the words are no days."""
    if (match := _BETWEEN.fullmatch(folded)) and (end := _day(match["end"], on, calendar)) is not None:
        start = _start(match["start"], end, on, calendar)
        return None if start is None else (start, end)
    if match := _WEEK.fullmatch(folded):
        monday = on - timedelta(days=on.weekday())
        friday = monday + timedelta(days=4)
        return (on, max(on, friday)) if match[1] == "nay" else (monday + timedelta(days=7), friday + timedelta(days=7))
    if match := _OPEN.fullmatch(folded):
        start = _day(match["start"], on, calendar)
        return None if start is None else (start, None)
    if folded.startswith("den ") and (end := _day(folded.removeprefix("den ").removeprefix("het "), on, calendar)) is not None:
        return on, end
    day = _day(_BEFORE_ONE.sub("", folded), on, calendar)
    return None if day is None else (day, day)


def _start(words: str, end: date, on: date, calendar: Calendar) -> date | None:
    """ "24" in "24 đến 28/11" is of the same month, "30" in "30 đến 5/12" of the month before."""
    if not words.isdecimal():
        return _day(words, on, calendar)
    month = end if int(words) <= end.day else end.replace(day=1) - timedelta(days=1)
    try:
        return month.replace(day=int(words))
    except ValueError:
        return None


def _day(words: str, on: date, calendar: Calendar) -> date | None:
    """One day. Without a year it is the one near today: a leave may have begun, but not half a year ago."""
    words = words.strip()
    if match := _DAY_MONTH.fullmatch(words):
        try:
            day = date(int(match[3] or on.year), int(match[2]), int(match[1]))
            return day.replace(year=day.year + 1) if match[3] is None and (on - day).days > _LONG_AGO_DAYS else day
        except ValueError:
            return None
    read = read_deadline(words, on=on, calendar=calendar)
    return read.due if read.kind == "date" and read.ask is None else None
