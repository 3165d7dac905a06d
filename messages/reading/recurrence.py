"""Duties that come back: "hằng quý", "trước ngày 20 hàng tháng", "02 lần/năm", "tháng cuối quý" → an RRULE body.

Without a day of its own a period is due on its last day (a week on Friday). A day that a short month lacks falls on that
month's last day, so that "ngày 30 hàng tháng" also exists in February.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import EDGES, PARTS_OF_DAY, Found, single_number
from messages.reading.date_tokens import Tokens, TokenShape, word_set
from messages.reading.date_values import resolve
from messages.reading.deadline_cell import DeadlineCell, answer, clock_without_day
from messages.reading.deadline_words import is_lunar
from messages.reading.rhythm import ALL_MONTHS, Rhythm, rhythm

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def read_recurring(cell: DeadlineCell) -> Deadline | None:
    """The recurrence of the cell with its first day not before today (or the plan's year)."""
    how = rhythm(cell)
    if not how.found or is_lunar(cell) or finished_by(cell) is not None:
        return None
    pieces = _Pieces(cell, how)
    body = pieces.body()
    why = cell.because(f"recurring ({', '.join(dict.fromkeys(how.cues))})", *pieces.used)
    if body is None:
        return answer(DeadlineKind.INVALID, why, ask="impossible_date")
    start = pieces.start or cell.setting.on
    if cell.setting.plan_year and not pieces.start:
        start = max(start, date(cell.setting.plan_year, 1, 1))
    due = first_day(body.replace(f";INTERVAL={how.interval}", "") if how.unit == "week" else body, start)
    if due is None:
        return answer(DeadlineKind.INVALID, why, ask="impossible_date")
    return answer(DeadlineKind.RECURRING, why, due, recurrence=body, time=pieces.time, before=pieces.before, ask=pieces.ask)


def finished_by(cell: DeadlineCell) -> Found | None:
    """ "Hoàn thành trước 31/12/2026, báo cáo tiến độ hằng tháng": a full date that ends the work beats the rhythm of its reports."""
    t = cell.tokens
    for found in cell.phrases:
        if found.part.unit != "day" or not (found.part.day and found.part.year) or found.begin is not None:
            continue
        near = [t.key(index) for index in range(max(found.first - 5, 0), found.first)]
        near = near[max((k + 1 for k, key in enumerate(near) if key in (",", ";", ".", "(")), default=0) :]
        if found.first == 0 and t.key(found.after) in (";", ",", "(") and found is cell.phrases[0]:
            return found  # "30/11/2026; định kỳ báo cáo hằng quý"
        ended = {("hoan", "thanh"), ("ket", "thuc"), ("hoan", "tat")} & set(pairwise(near)) or "xong" in near
        if ended and not {"tu", "tu:from", "hang", "moi", "moi:each"} & set(near):
            return found
    return None


def first_day(body: str, start: date) -> date | None:
    """The first day of an RRULE body on or after `start`."""
    from dateutil.rrule import rrulestr  # As in `bot/core/series.py`.

    rule = rrulestr(body, dtstart=datetime.combine(start, time()))
    found = rule.after(datetime.combine(start, time()), inc=True)
    return found.date() if found else None


class _Pieces:
    """What the date phrases of a recurring cell add to its rhythm."""

    def __init__(self, cell: DeadlineCell, how: Rhythm) -> None:
        self.cell, self.how = cell, how
        self.used: list[Found] = []
        self.days: list[int] = []
        self.weekdays: list[str] = []
        self.pairs: list[tuple[int, int]] = []
        self.months: list[int] = []
        self.start: date | None = None
        self.until: date | None = None
        self.time: time | None = None
        self.before = False
        self.ask: str | None = None
        self.wrong = False
        self.once = False
        for k, found in enumerate(cell.phrases):
            if not (k + 1 < len(cell.phrases) and self._only_begins(found, cell.phrases[k + 1])):
                self._take(found)
        self._take_bare_day()
        if self.pairs and len(how.months) == 12:  # "ngày 18 hằng tháng, … ngày 15/6": a day of the year beside those of every month
            self.ask = "several_days" if self.days else None
            self.days = self.days or [day for _, day in self.pairs]
        if how.edge:
            self._edge("week" if how.unit == "week" else _unit_of(how.months), how.edge)
        if how.week_of_month and not self.days:
            self.days = [7 * how.week_of_month if how.week_of_month > 0 else 31]
        if how.unit == "week" and how.working_day and not self.weekdays:
            self.weekdays = ["MO" if how.working_day > 0 else "FR"]
        if self._told_apart() or how.mixed or self.once:
            self.ask = "several_days"
        if self.time is None:
            self.time = clock_without_day(cell)

    def _only_full_date(self, found: Found) -> bool:
        """Whether this is the only full date of the cell, so that it is none of those that come back."""
        full = [one for one in self.cell.phrases if one.part.unit == "day" and one.part.day and one.part.month]
        return len(full) == 1 and self.cell.tokens.key(found.after) not in ("hang", "moi", "moi:each")

    def _only_begins(self, found: Found, following: Found) -> bool:
        """ "Từ ngày 01 đến ngày 05 hằng tháng": due at the end of the days named."""
        t, one, other = self.cell.tokens, found.part, following.part
        between = {t.key(index) for index in range(found.after, following.first)}
        bare = one.unit == other.unit == "day" and not (one.month or other.month) and one.day is not None and other.day is not None
        return bare and between <= {"den", "den:until", "toi:next", "-", "het", "ngay", "ngay:day"} and bool(between - {"ngay", "ngay:day"})

    def _told_apart(self) -> bool:
        """ "báo cáo tháng trước ngày 20, báo cáo quý trước ngày 15": days that belong to different reports."""
        t, days = self.cell.tokens, [found for found in self.used if found.part.unit == "day" and found.part.day and not found.part.month]
        for found, following in pairwise(days):
            between = [t.key(index) for index in range(found.after, following.first)]
            if found.part.day != following.part.day and {"bao", "bc"} & set(between):
                return True
        return False

    def _take(self, found: Found) -> None:
        t, part = self.cell.tokens, found.part
        before = "tu" if (t.key(found.first - 2), t.key(found.first - 1)) == ("bat", "dau") else t.key(found.first - 1)
        if before in ("het", "ngay", "ngay:day"):
            near = [t.key(found.first - back) for back in (2, 3)]
            before = next((word for word in near if word in ("den", "den:until", "tu", "tu:from")), before)
        if part.wrong:
            self.wrong = True
        if part.week is not None and self.how.week_of_month:
            return
        self.used.append(found)
        self.time = part.time or self.time
        days = resolve(part, self.cell.setting)
        named = part.unit in ("week", "month", "quarter") and (part.month or part.quarter) and not part.edge and not part.year
        eve = days.first - timedelta(days=1) if named and days.first is not None and has_before(t, found) else None
        self.before |= has_before(t, found) and part.time is None and eve is None
        if part.year is not None and (part.unit == "year" or before in ("tu", "tu:from", "den", "den:until", "trong") or found.begin):
            self._bound(found, before)
        elif part.weekday is not None:
            self.weekdays.append(_WEEKDAYS[part.weekday])
        elif part.day is not None and part.unit == "day":
            if part.shift and days.first:  # "ngày 20 của tháng tiếp theo"
                self.start = days.first
            if part.month is None:
                self.days.append(part.day)
            elif part.year and len(self.how.months) > 1 and self._only_full_date(found):
                self.ask, self.once = "several_days", True  # "hằng quý; tổng kết trước 15/12/2026"
            else:
                self.pairs.append((part.month, part.day))
        elif eve is not None:  # "trước tháng 3 hằng năm": the day before it begins
            if eve.day >= _LENGTHS[eve.month]:
                self.months.append(eve.month)
            else:
                self.pairs.append((eve.month, eve.day))
        elif part.month is not None and part.day is not None:
            # Of a week: "tuần 2 tháng 3 hằng năm": its last day, as that of "tuần 2 hằng tháng"; the last week ends with the month.
            if part.day in _WHOLE_WEEKS:
                self.pairs.append((part.month, 7 * part.day))
            else:
                self.months.append(part.month)
        elif part.unit == "month" and part.month is not None:
            self._month(part.month, part.edge)
        elif part.unit == "quarter" and part.quarter is not None:
            self._month(part.quarter * 3 if part.edge not in ("start", "middle") else part.quarter * 3 - 2, part.edge)
        elif part.unit == "months" and part.months is not None:
            self.months.append(part.months[1])
        elif part.edge and part.shift == 0 and part.unit in ("month", "quarter", "year", "week"):
            if part.unit == "month" and part.edge == "end" and self.days and {before, t.key(found.first - 2)} & {"va", ","}:
                self.days.append(31)  # "ngày 15 và ngày cuối tháng"
            if not (part.unit == "quarter" and self.how.month_of_quarter and before == "thang"):  # the "tháng đầu quý" it is known by
                self._edge(part.unit, part.edge)

    def _take_bare_day(self) -> None:
        """ "25 hàng tháng", "trước 25 hàng tháng": a day without its word, right in front of the month."""
        t = self.cell.tokens
        used = {index for found in self.used for index in range(found.first, found.after)}
        for i in range(1, len(t) - 1):
            day = single_number(t, i - 1) if i - 1 not in used and t.key(i - 2) not in ("tuan", "thu", "thu:weekday") else None
            if day and t.key(i) in ("hang", "moi", "moi:each") and t.key(i + 1) == "thang" and not self.days:
                self.days.append(day)
                self.before |= t.key(i - 2) == "truoc"

    def _bound(self, found: Found, before: str) -> None:
        last = resolve(found.part, self.cell.setting)
        first = resolve(found.begin, self.cell.setting).first if found.begin else last.first
        if before not in ("den", "den:until"):
            self.start = max(first, self.cell.setting.on) if first else None
        once = (
            found.part.unit == "year" and self.how.months == {12} and found.begin is None and before not in ("den", "den:until")
        )  # "Năm 2026 và hằng năm"
        if before not in ("tu", "tu:from") and last.last and not once:
            self.until = last.last

    def _month(self, month: int, edge: str) -> None:
        if edge == "start":
            self.pairs.append((month, 1))
        elif edge == "middle":
            self.pairs.append((month, 15))
        else:
            self.months.append(month)

    def _edge(self, unit: str, edge: str) -> None:
        if edge in ("end", "through"):
            if unit == "week":
                self.weekdays.append("FR")
            return
        if unit == "month":
            self.days.append(1 if edge == "start" else 15)
        elif unit == "quarter":
            self.how.month_of_quarter = 1 if edge == "start" else 2
            self.days.append(1 if edge == "start" else 15)
        elif unit == "week":
            self.weekdays.append("MO" if edge == "start" else "WE")
        else:
            self.pairs.append((1, 1) if edge == "start" else (6, 30))

    def body(self) -> str | None:
        """The RRULE body, or None when a day of it cannot be."""
        bound = f";UNTIL={self.until:%Y%m%d}" if self.until else ""
        how = self.how
        if self.wrong or any(not 1 <= day <= 31 for day in self.days):
            return None
        if how.unit == "day" and self.weekdays:  # "cập nhật hằng ngày, tổng hợp thứ Sáu"
            self.ask = "several_days"
            return f"FREQ=WEEKLY;BYDAY={','.join(dict.fromkeys(self.weekdays))}{bound}"
        if how.unit == "day":
            if how.interval > 1:
                self.ask = "which_days"
                return f"FREQ=DAILY;INTERVAL={how.interval}{bound}"
            return f"FREQ=DAILY{bound}"
        if how.unit == "week" and not how.months:
            every = f";INTERVAL={how.interval}" if how.interval > 1 else ""
            if how.times > 1 and not self.weekdays:
                self.ask = "which_days"
            return f"FREQ=WEEKLY{every};BYDAY={','.join(dict.fromkeys(self.weekdays)) or 'FR'}{bound}"
        if self.pairs and len(how.months) < 12:
            if self.months:  # "tuần đầu tháng 6 và tháng 12 hằng năm"
                self.ask = "several_days"
            return self._yearly_days(bound)
        if self.months and len(how.months) == 1:
            months = ",".join(map(str, sorted(set(self.months))))
            return f"FREQ=YEARLY;BYMONTH={months};{self._monthdays(sorted(set(self.months)))}{bound}"
        if len(how.months) == 12:
            place = self._place_of_weekday()
            return f"FREQ=MONTHLY;{place or self._monthdays(list(ALL_MONTHS))}{bound}"
        if self.weekdays and len(how.months) != 4:  # "thứ Sáu, 6 tháng một lần": which Friday?
            self.ask = "which_days"
        elif self.weekdays and not self.days:
            place = self._place_of_weekday() or ""
            quarter = sorted(how.months) if "-1" in place else [month - 2 for month in sorted(how.months)]
            return f"FREQ=MONTHLY;BYMONTH={','.join(map(str, quarter))};{place}{bound}"
        months_meant = sorted(set(self.months)) if self.months else sorted(how.months)
        if how.month_of_quarter and not self.months:
            months_meant = [month - 3 + how.month_of_quarter for month in sorted(how.months)]
        every = f";INTERVAL={how.interval}" if how.interval > 1 else ""
        days = self._monthdays(months_meant)
        frequency = "MONTHLY" if "BYSETPOS" in days else f"YEARLY{every}"
        return f"FREQ={frequency};BYMONTH={','.join(map(str, months_meant))};{days}{bound}"

    def _monthdays(self, months: list[int]) -> str:
        days = self.days
        if self.how.working_day:
            return f"BYDAY=MO,TU,WE,TH,FR;BYSETPOS={self.how.working_day}"
        if not days and self.how.times == 2 and len(self.how.months) == 12:
            return "BYMONTHDAY=15,-1"
        if not days:
            return "BYMONTHDAY=-1"
        shortest = min(_LENGTHS[month] for month in months)
        days = sorted(set(days))
        if len(days) == 1 and days[0] == 31:
            return "BYMONTHDAY=-1"
        if len(days) == 1 and days[0] > shortest:
            return f"BYMONTHDAY={','.join(map(str, range(28, days[0] + 1)))};BYSETPOS=-1"
        return "BYMONTHDAY=" + ",".join("-1" if day == 31 else str(day) for day in days)

    def _place_of_weekday(self) -> str | None:
        """ "thứ Hai đầu tiên hàng tháng", "thứ Sáu cuối tháng"."""
        if not self.weekdays:
            return None
        cell = self.cell
        place = self.how.week_of_month or (-1 if cell.has("cuoi") is not None else 1)
        return f"BYDAY={place}{self.weekdays[0]}"

    def _yearly_days(self, bound: str) -> str | None:
        pairs = sorted(set(self.pairs))
        if any(not 1 <= month <= 12 or not 1 <= day <= _LENGTHS[month] + (month == 2) for month, day in pairs):
            return None
        months = ",".join(str(month) for month, _ in pairs)
        days = {day for _, day in pairs}
        every = f";INTERVAL={self.how.interval}" if self.how.interval > 1 else ""
        if len(days) == 1 and pairs[0] != (2, 29):
            return f"FREQ=YEARLY{every};BYMONTH={months};BYMONTHDAY={days.pop()}{bound}"
        if all(day >= _LENGTHS[month] for month, day in pairs):
            return f"FREQ=YEARLY{every};BYMONTH={months};BYMONTHDAY=-1{bound}"
        self.ask = "several_days"
        on = self.start or self.cell.setting.on
        month, day = min(pairs, key=lambda pair: (pair < (on.month, on.day), pair))  # the one that comes next
        return f"FREQ=YEARLY{every};BYMONTH={month};BYMONTHDAY={day}{bound}"


def _unit_of(months: set[int]) -> str:
    """What a rhythm of these months counts: every month, every quarter, or the year."""
    return {12: "month", 4: "quarter"}.get(len(months), "year")


def before_holiday(t: Tokens, found: Found) -> bool:
    """ "trước dịp lễ 30/4 - 01/5": before the first of the days off."""
    return t.key(found.first - 1) in ("le", "dip", "nghi", "tet") and has_before(t, found)


def _before_occasion(t: Tokens, found: Found) -> bool:
    """ "trước dịp kỷ niệm 30/4", "trước Ngày hội Đại đoàn kết toàn dân tộc 18/11": the name of a day beside its date."""
    if not found.part.day:
        return False
    start = found.first - (2 if t.key(found.first - 1) == "(" else 1)
    for at in range(start, max(start - 12, -1), -1):
        if t.shape(at) is not TokenShape.WORD:
            return False
        if t.key(at) == "truoc":
            return t.key(at + 1) in _OCCASIONS | {"khi"} or ((t.key(at + 1) in ("ngay", "ngay:day")) and t.shape(at + 2) is TokenShape.WORD)
    return False


_OCCASIONS = word_set("dip le ky ky:term quoc dai hoi tet khai su tuan")
_BEFORE_DAYS = word_set("ngay ngay:day thoi diem moc le dip nghi quoc khanh ky ky:term niem")
"""Words between "trước" and its day: "trước thời điểm 30/4", "trước dịp Quốc khánh 2/9"."""
_WHOLE_WEEKS = range(1, 5)
"""The weeks every month has seven days of."""
_LENGTHS = {month: (date(2026 + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day for month in ALL_MONTHS}


def has_before(t: Tokens, found: Found) -> bool:
    """Whether "trước" leads to the phrase: "trước ngày X", "trước 17h ngày X", "trước hoặc trong ngày"."""
    at = found.first - 1
    if _before_occasion(t, found):
        return True
    while t.key(at) in _BEFORE_DAYS or t.shape(at) is TokenShape.CLOCK or t.key(at) in PARTS_OF_DAY:
        at -= 1
    return t.key(at) == "truoc" or (t.key(found.first) in EDGES and t.key(at) == "truoc")
