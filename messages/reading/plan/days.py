"""By when: the words of a task that say so, and the day of an event that a task prepares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.deadlines import read_deadline
from messages.reading.plan.marks import Words

_DEADLINE = Words(
    r"\b(?:(?:xong|hoàn thành)\s+)?(?:trước(?=\s+(?:ngày|\d|tháng|quý|cuối|hết|thứ))|chậm nhất|muộn nhất|đến hết|hết ngày|vào ngày"
    r"|trong (?:ngày|tháng|quý|tuần|thời hạn|năm|\d)|(?:thời )?hạn(?: chót| hoàn thành| cuối(?: cùng)?)?\s*(?::|(?=\d|ngày|trước|thứ))"
    r"|thời gian(?: hoàn thành| thực hiện)?\s*(?::|(?=ngày \d))|định kỳ|(?:xong|hoàn thành) (?=(?:ngày|tháng|quý|cuối|năm"
    r"|\d{1,2}[/.-]\d))"
    r"|(?:báo cáo|gửi) h[ằà]ng (?:tháng|quý|tuần|năm)|(?:thời gian |tiến độ )?từ (?=(?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})? (?:đến|-|–) )"
    r"|(?:(?:sáng|chiều|tối|trưa|ngày|hết ngày) mai|(?:(?:sáng|chiều|tối|trong|ngay|hết) )?hôm nay|(?:(?:sáng|chiều|tối) )?"
    r"(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật) (?:này|tới|tuần này|tuần sau|tuần tới)"
    r"|(?<!giao ban )(?<!họp )(?<!hội nghị )(?<!sang )(?<!việc )(?<!lịch )(?<!hoạch )"
    r"(?:(?:đầu|giữa|cuối) )?tuần (?:sau|tới|này)(?=[\s.;)]*$)|(?:đầu|giữa|cuối) tháng (?:này|sau|tới)(?=[\s.;)]*$))"
    r"|từ (?=ngày \d{1,2} (?:đến|-|–) (?:hết )?(?:ngày )?\d{1,2}/\d{1,2}))"
    r".*?(?=\s+(?:để|nhằm|và(?!\s+(?:ngày\s+)?\d)|phục vụ|theo)\b|,?\s+(?:gồm|bao gồm|trong đó|cụ thể|nêu rõ|làm rõ)\b|[;()*]|\.(?!\d)|$)"
)
_AT_THE_END = Words(
    r",\s*((?:vào\s+)?(?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?)"
    r"(?:\s+(?:trình|gửi|nộp|xong|có|chốt|báo cáo|hoàn thành|phải (?:xong|có)))?[\s.;]*$"
)
_PREPARED = Words(
    r"^(?:(?:phối hợp|chủ động|tiếp tục|khẩn trương|tham mưu|chủ trì|,)\s*)*"
    r"(?:chuẩn bị|bố trí|tổ chức(?! thực hiện| triển khai)|phục vụ|tham dự|tham gia|dự|đón|tiếp|mời|họp|làm việc|trực|trang trí|lo"
    r"|đi|kiểm tra|khảo sát|thăm|gặp|ra quân|phát động|khởi công|khánh thành|trao|tập huấn|nghiệm thu"
    r"|đưa đón"
    r"|khai mạc|cử|thuê|đặt|in|xây dựng (?:chương trình|kịch bản|tài liệu)|soạn (?:bài|tài liệu)|viết bài)\b"
)
_EVENT_DAY = Words(
    r"(?<![/\d])\b(?P<day>(?:(?:vào|trong)\s+)?(?:(?:sáng|chiều|tối)\s+)?(?:(?:ngày|mùng|thứ [^\W\d]+,?)\s+(?:ngày\s+)?)?\(?"
    r"\d{1,2}/\d{1,2}(?:/\d{4})?\)?)(?:\s+(?:họp|diễn ra|khai mạc|làm việc))?(?:\s+(?:tại|ở)\s+[^,;.]+)?[\s.;/)]*$"
)
_EVENT_MONTH = Words(
    r"\b(?:báo cáo|trình)\b[^,;.]{0,40}\btại (?P<meeting>(?:cuộc họp|hội nghị|phiên họp|kỳ họp|buổi giao ban|giao ban)\b[^,;.]{0,30})"
    r"(?P<day>tháng \d{1,2}(?:/\d{4}| năm \d{4}))[\s.;/]*$"
)
"""With the year: "giao ban tháng 4" is what the meeting is called."""
_EXPECTED = Words(r"\(\s*dự kiến\s+(?:(?:vào|trong|tổ chức)\s+)*(?P<day>(?:tháng|quý|ngày|cuối|đầu|\d)[^()]{0,30})\)[\s.;/]*$")
_SPAN = Words(r"^(?:thời gian |tiến độ )?từ\b")
_DONE_ON = Words(
    r"^(?:kiểm tra(?: lại)?|họp|tổ chức|trực|dự|khai mạc|làm việc|thời gian|gửi|trình|nộp|bàn giao|báo cáo|hoàn thành|khởi công"
    r"|diễn ra)\b"
)
_OF_A_PAPER = Words(
    r"(?:\bsố\s*\d|/[A-ZĐ]{2,}|\b(?:kết luận|(?<!ban )chỉ đạo|ý kiến|công văn|văn bản|thông báo|nghị quyết|quyết định|sau"
    r"|theo(?! dõi)|từ|đã|tính đến"
    r"|đến))\b.{0,50}$"
)
_EVENT = Words(
    r"\b(?:họp|hội nghị|buổi|đoàn|lễ|phiên|làm việc|tiếp|dự|khai mạc|ngày hội|chương trình|thực địa|sự kiện|hội thảo|tập huấn|gặp mặt"
    r"|đối thoại"
    r"|tọa đàm|kỷ niệm|cuộc thi|giao lưu)\b"
)
_LOOKS_BACK = Words(r"\b(?:kết quả|tổng kết|rút kinh nghiệm|kết luận|biên bản|sau khi|đã|tồn tại|kiến nghị)\b")
_NEAR = 80
_DEADLINE_LABEL = re.compile(r"^[^:]{0,25}:\s*(?=\S)")
_RHYTHM = Words(r"^(?:định kỳ\s+)?(?:h[ằà]ng|mỗi)\s+(?:tháng|quý)\b")
_SPOKEN_OF = Words(r"^trong (?:năm|quý|tháng)\b")
_UP_TO = Words(r"^đến hết\b(?:\s+(?:ngày|tháng|quý|năm))?\s+[\dIVX/.]+")
_COUNTED = Words(
    r"\b(?:lũy kế|luỹ kế|tính|chốt|cộng dồn|ước|số liệu|kể|phát sinh|còn (?:tồn|nợ|hiệu lực)"
    r"|đã (?:cấp|thực hiện|giải quyết|tiếp nhận|ban hành)"
    r"|được (?:cấp|giao|ban hành)|từ [^,;.]{3,30})(?:\s+(?:thực hiện|từ [^,;.()]{3,30}|năm \d{4}|tính|chốt|trước))*\s*$"
)
_DAY_ALONE = Words(r"\bngày \d{1,2}$")
_PAST = Words(r"\b(?:đã|vừa)\s")
"""What was done in a time is not due in it: "trong tuần đã cấp mới 03 dự án"."""
A_DAY = date(2026, 1, 1)
"""On which words are read where nothing but whether they name a day, or the same one, is asked."""


def deadline_in(text: str, *, exactly: bool = False) -> str:
    """The words of a task that say by when: only such as name a day, a period or a rhythm; `exactly`: a day and nothing less."""
    for found in _deadlines(text):
        words = _DEADLINE_LABEL.sub("", found.group()).strip(" ,:")
        if (_SPOKEN_OF.match(words) or _SPAN.match(words)) and (later := deadline_in(text[found.end() :], exactly=True)):
            # "hoàn thành 100 % nhiệm vụ được giao trong năm 2026; báo cáo trước ngày 20/12/2026", "trực từ 19/7 đến 22/7; gửi trước 18/7"
            return later
        if _PAST.search(words):
            continue
        read = read_deadline(words, on=A_DAY)
        if exactly and (read.kind is not DeadlineKind.DATE or words.lower().startswith(("trong", "vào"))):
            continue
        rhythm = _RHYTHM.match(text)
        if rhythm is not None and _DAY_ALONE.search(words) and not exactly:
            # "Hằng tháng báo cáo … trước ngày 05"
            return text[: found.end()].strip(" ,")
        if read.due is not None or read.recurrence is not None:
            return _shortest(words, read)
    at_the_end = None if exactly else _AT_THE_END.search(text)
    return at_the_end.group(1) if at_the_end is not None else ""


def _deadlines(text: str) -> Iterator[re.Match[str]]:
    """The words of a text that may say by when. Not "số liệu chốt đến hết ngày 31/5", "lũy kế đến hết ngày 20/3": what is counted ends
    there, and the work does not."""
    start = 0
    while (found := next(_DEADLINE.finditer(text, start), None)) is not None:
        counted = _UP_TO.match(found.group()) if _COUNTED.search(text[: found.start()]) is not None else None
        start = found.end() if counted is None else found.start() + counted.end()
        if counted is None:
            yield found


def is_past_span(words: str, issued_on: str) -> bool:
    """Whether the words name a time that was over when the paper was written: "hồ sơ từ ngày 01/7/2025 đến ngày 30/6/2026" is what the
    work is about and not when it is due."""
    if not (issued_on and _SPAN.match(words)):
        return False
    due = read_deadline(words, on=date.fromisoformat(issued_on)).due
    return due is not None and due < date.fromisoformat(issued_on)


def _shortest(words: str, read: Deadline) -> str:
    """The last words that say the same day: "đến hết tháng 8, gửi Văn phòng trước ngày 07/9" is "trước ngày 07/9"."""
    if "," not in words:
        return words
    for later in reversed([*_DEADLINE.finditer(words, 1), *re.finditer(r"\btrước(?=\s+ngày)", words)]):
        rest = words[later.start() :]
        again = read_deadline(rest, on=A_DAY)
        if "," in words[: later.start()] and (again.kind, again.due, again.recurrence) == (read.kind, read.due, read.recurrence):
            return rest.strip(" ,")
    return words


def other_days_in(text: str, deadline: str) -> tuple[str, ...]:
    """Days of a task besides the one it was read to be due on: "trình trước 26/10, báo cáo kết quả trước 20/11"."""
    due = read_deadline(deadline, on=A_DAY).due if deadline else None
    if due is None:
        return ()
    found = []
    for one in _deadlines(text):
        words = _DEADLINE_LABEL.sub("", one.group()).strip(" ,:")
        read = read_deadline(words, on=A_DAY)
        if read.kind is DeadlineKind.DATE and read.due not in (None, due) and words not in deadline:
            found.append(words)
    return tuple(dict.fromkeys(found))


def event_day(text: str, *, issued_on: str = "") -> str:
    """The words of the day of an event that a task prepares and that stands at its end, or at that of the first of its works: "Chuẩn bị
    hậu cần Hội nghị xúc tiến đầu tư 10/4; mời đại biểu". "" when there is none, when it is a paper's day, or past on the day of the
    paper (`issued_on`, ISO)."""
    days = (_event_day_at_end(one, issued_on) for one in dict.fromkeys((text, text.partition(";")[0])))
    return next((day for day in days if day), "")


def _event_day_at_end(text: str, issued_on: str) -> str:
    found = _EVENT_DAY.search(text) or _EVENT_MONTH.search(text) or _EXPECTED.search(text)
    if found is None:
        return ""
    clause = re.split(r"[,;]\s*", text[: found.start()])[-1].strip()
    done = clause != text[: found.start()].strip() and _DONE_ON.match(clause) is not None
    meets = "meeting" in found.groupdict()
    if _OF_A_PAPER.search(clause if done or meets else text[: found.start()]):
        return ""
    attends = _EVENT.search(text[max(0, found.start() - _NEAR) : found.start()]) is not None and _LOOKS_BACK.search(text) is None
    if not (_PREPARED.match(text) or done or attends or meets):
        return ""
    words = found["day"].strip()
    paper = date.fromisoformat(issued_on) if issued_on else None
    due = read_deadline(words, on=paper or A_DAY).due
    if due is None or (paper is not None and due < paper):
        return ""
    return words.strip("()") if words.count("(") != words.count(")") else words
