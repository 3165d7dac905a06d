"""On what ground a task stands: what in its own words would elsewhere have been a day, a helper or a work of its own, and whether it reads
like work at all. Used by `account`, after the reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from bot.core.plan import Line
from bot.core.text import WORD, name_key
from messages.reading.deadlines import read_deadline
from messages.reading.plan import openings
from messages.reading.plan.days import A_DAY, deadline_in
from messages.reading.plan.marks import Words
from messages.reading.plan.sentence import is_verb, ordered, reports_only
from messages.reading.plan.telling import says_nothing
from messages.reading.plan.units import Names
from messages.reading.text import fold

_ANY_DAY = re.compile(
    r"(?<![\w/.])(?:(?:ngay )?\d{1,2}/\d{1,2}(?:/\d{4})?(?![\w/-])"
    r"(?! (?:ho so|doanh nghiep|du an|don vi|vu|nhiem vu|phong|khu|xa)\b)"
    r"|thu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|chu nhat\b|(?:ngay )?mai\b|hom nay\b"
    r"|tuan (?:nay|sau|toi|\d+)\b|(?<!dip )(?<!thang )(?:trong|cuoi|dau|het|giua) (?:tuan|thang|nam|quy)\b(?: \d{1,2}\b)?"
    r"|thang \d{1,2}\b(?:/\d{4}| nam \d{4})?"
    r"|quy (?:i{1,3}|iv|[1-4])\b(?:/\d{4}| nam \d{4})?|ngay \d{1,2}\b)"
)
_OF_A_PAPER = re.compile(
    r"(?:\bso\s*\d|/[a-z]{2,}|\b(?:ket luan|cong van|van ban|thong bao|nghi quyet|quyet dinh|chi thi|to trinh|luat|nghi dinh|thong tu"
    r"|(?<!lanh )(?<!ban )chi dao|y kien)\b)[^,;]{0,50}$"
)
_PAST = Words(r"\b(?:báo cáo|số liệu) $|\b(?:đã|từ|kết quả|số liệu|tính đến|lũy kế|luỹ kế)\b[^,;]{0,50}$")
_LOOSE = re.compile(r"\btuan (?:dau|\d|thu|cuoi|toi|sau)|\bca thang\b|\btrong tuan\b|\b(?:dau|giua) thang\b|\btrong ngay$")
_PLAIN_DAY = re.compile(r"\d[/.-]\d{1,2}(?!\d)")
_PERIOD = re.compile(r"trong (?:quy|nam|thang)\b")
_NEXT_WORK = re.compile(r"[.;]\s+(?=\w)")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})\.\s+(?=[^\W\da-z])")
_MANNER = re.compile(
    r"^(?:tiep tuc |luon |khong ngung |tich cuc )*(?:tang cuong|nang cao|nghiem tuc|chu dong|bao dam|dam bao|phat huy|day manh"
    r"|thuc hien (?:nghiem|tot)|quan triet|chap hanh|phoi hop|siet chat|neu cao|khong|tap trung)\b"
)
_MORE_WORK = Words(
    r"^(?:v/v|công bố|chuẩn h[oó][áa]|thống nhất|diễn tập|treo|tiếp|đối thoại|tư vấn|nâng|lấy mẫu|đặt|thiết kế|thăm|bồi dưỡng|gặp mặt|họp"
    r"|dự báo|chuyển đổi|biên tập|thiết lập|tích hợp|phân loại|chụp|đưa|hưởng ứng|bình xét|thanh lý|phúc tra|giải đáp|cắm mốc|biên soạn"
    r"|dịch|giới thiệu|giải ngân|thanh quyết toán|kiểm điểm|nghe|tiến hành|cấu hình|điều tra|phụ trách|h[oò][àa] giải|cài đặt|giữ|duyệt|đi"
    r"|tăng|soát xét|trực|học tập|phỏng vấn|phòng ngừa|kết thúc|nhắc|trao|gọi|xem|tuyển|khai trương|tổng duyệt|đo|tiết kiệm|chúc|dự"
    r"|liên kết|tắt|tóm tắt|duy tu|thay|mua|thuê|nhận|trả|chuyển|phát)\b"
)
"""Work that few papers begin a task with; it tells nothing of where a name ends."""
_TOLD = Words(r"^(?:\S+ ){0,6}(?:đã|đang|chưa|cơ bản)\b")
_ITEM = re.compile(r"^\W*(?:\w{1,3}[.)/]|[-–+•*])")
_WITH = r"(?:phoi hop(?: chat che)?(?: voi| cung)?|cung(?: voi)?|nho)"
_JOINS_IN = r"(?:phoi hop|ho tro|tham gia|cung)"
_JOINED = re.compile(r"phoi hop|cung |nho |ho tro|tham gia")
_NO_ORDER = Words(
    r"^(?:căn cứ|theo|trên cơ sở|thực hiện|số\s*:|v/v|về việc|\(|kính gửi|nơi nhận|hôm nay|hồi|vào hồi|ngày|sáng|chiều|đến ngày|tính đến"
    r"|(?:thông báo )?kết luận (?:của|tại)|công văn|biên bản|bảng|phụ lục|của|độc lập|thống nhất|cơ bản|ghi nhận|quá thời hạn|mục đích"
    r"|thời gian|địa điểm|chủ đề|chủ trì|đơn vị nhận|\S+(?: \S+)? này\b|nhận được|[^,.;:]{2,40}, ngày)"
)
"""How lines begin that say upon what, where and when a paper came about."""
_PARTS = re.compile(r"\s+[-–|]\s+|[:,]\s+")
_HEADS = 3
_COMMA = re.compile(r"[,;] +(?:con |giao |va )?$")
_LONGEST_JOIN = 10
_GOES_ON = re.compile(r" +\w")
_MOST = 2
_FEW_WORDS = 12
_LONGEST_NAME = 10
_LONGEST_CODE = 2


def days_left(line: Line, issued_on: str) -> Iterator[str]:
    """Days in the words of a task that was read to have no deadline."""
    content = line.cells["content"]
    if line.cells["deadline"] or line.cells["due"]:
        return
    folded, paper, found = fold(content), date.fromisoformat(issued_on) if issued_on else None, 0
    for one in _ANY_DAY.finditer(folded):
        before = folded[: one.start()]
        if _OF_A_PAPER.search(before) or _PAST.search(content[: one.start()]):
            continue
        words = content[one.start() : one.end()]
        due = read_deadline(words, on=paper or A_DAY).due
        if due is not None and (paper is None or due >= paper) and found < _MOST:
            found += 1
            yield words


def loose_day(line: Line) -> Iterator[str]:
    """A deadline of which one reader makes a day and another none: "Tuần 3 tháng 9", "trong tuần đầu", "cả tháng"."""
    deadline = line.cells["deadline"]
    loose = _LOOSE.search(fold(deadline).strip(" .;")) is not None and not _PLAIN_DAY.search(deadline)
    # "Tổng hợp số liệu trong quý I/2026, dự kiến quý II": the quarter may be that of the figures.
    amid = not line.place and _PERIOD.match(fold(deadline)) and not line.cells["content"].rstrip(" .;)").endswith(deadline)
    if loose or amid:
        yield deadline


def work_behind(line: Line) -> Iterator[str]:
    """Work that goes on behind the deadline of a task, or in a further sentence: it may be one of its own."""
    if line.place:
        return
    content, deadline = line.cells["content"], line.cells["deadline"]
    at = content.find(deadline) + len(deadline) if deadline and deadline in content else None
    behind = _NEXT_WORK.search(content, at) if at is not None else None
    for found in (behind, _SENTENCE.search(content)):
        if found is not None and is_verb(rest := content[found.end() :]) and not reports_only(rest):
            yield rest
            return


def weak(line: Line, paragraph: str | None) -> bool:
    """Whether what was read as a task may be none: it names no work, says how to work, or tells. `paragraph`: the running text it was read
    from; None for a table's row."""
    content = line.cells["content"]
    due = bool(line.cells["deadline"] or line.cells["due"])
    if paragraph is None:
        return not (due or line.cells["product"] or (line.cells["lead"] and is_work(content)))
    folded, verb = fold(content), is_work(content)
    item = _ITEM.match(paragraph) is not None
    if reports_only(content) and len(content.split()) <= _FEW_WORDS:
        return True
    told = _TOLD.search(content) is not None
    named = ordered(_ITEM.sub("", paragraph).strip())
    if not (due or line.cells["lead"]):
        return True
    if not verb and (not due or told or not line.cells["lead"] or openings.LIKE_UNIT.match(content)):
        return True
    if not due and not line.cells["product"] and _MANNER.match(folded):
        return True
    return not due and (told or not (item or named))


def is_work(text: str) -> bool:
    """Whether a text begins with something to be done, as far as is known."""
    return is_verb(text) or _MORE_WORK.match(text) is not None


class Helpers:
    """The names of one office's units, as they are looked for in the words of tasks."""

    def __init__(self, names: Names) -> None:
        self._names = names

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # "DN" in "danh sách DN tham gia" is no department, whatever its code is.
        known = [key for key in (*self._names.directory.names, *self._names.directory.groups) if len(key) > _LONGEST_CODE]
        either = "|".join(sorted(map(re.escape, known), key=len, reverse=True)) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{_WITH} (?P<behind>{either})|(?P<before>{either}) {_JOINS_IN})(?!\w)")

    @cached_property
    def named(self) -> re.Pattern[str]:
        """Any of the names, in folded text as it stands ("P.QLĐT")."""
        known = [key for key in (*self._names.directory.names, *self._names.directory.groups) if len(key) > 1]
        written = (r"[ .&-]{1,3}".join(map(re.escape, key.split())) for key in sorted(known, key=len, reverse=True))
        return re.compile(rf"(?<!\w)(?:{'|'.join(written) or '(?!)'})(?!\w)")

    def left_in(self, line: Line) -> Iterator[str]:
        """Units that the words of a task join with it; of a table's, those that neither lead nor help it by its cells."""
        content = line.cells["content"]
        folded = fold(content)
        if not line.place:
            yield from self._handed_over(line, folded)
        if not _JOINED.search(folded):
            return
        spans = list(WORD.finditer(folded))
        key = " ".join(span.group() for span in spans)
        for one in self._pattern.finditer(key):
            found = self._ids(one["behind"] or one["before"])
            if not line.place or not found <= self._mine(line):
                yield content[spans[key.count(" ", 0, one.start())].start() : spans[key.count(" ", 0, one.end())].end()]

    def _handed_over(self, line: Line, folded: str) -> Iterator[str]:
        """ "…, VP lo đón tiếp": somebody else begins behind a comma."""
        content = line.cells["content"]
        for one in self.named.finditer(folded):
            goes_on = _COMMA.search(folded[max(0, one.start() - _LONGEST_JOIN) : one.start()]) and _GOES_ON.match(folded, one.end())
            if goes_on and not self._ids(name_key(one.group())) <= self._mine(line):
                yield content[one.start() :]

    def _mine(self, line: Line) -> set[int]:
        return {unit for column in ("lead", "support") for name in line.names(column) for unit in self._ids(name_key(name))}

    def _ids(self, key: str) -> set[int]:
        directory = self._names.directory
        if (unit := directory.names.get(key)) is not None:
            return {unit}
        group = directory.groups.get(key)
        return set(group.unit_ids) if group is not None else set()


def orders_something(text: str, why: str, names: Names, helpers: Helpers, *, begun: bool) -> bool:
    """Whether a paragraph that gave no task may be one all the same: it is none of the kinds of lines that never are, and holds a day or a
    unit of ours, or begins with work behind its number, day and unit. This asks nothing of how tasks are read, so that what was misread
    there is seen here. `why` it was passed over: below the end of the paper and under headings only what begins as an order does. `begun`:
    a task or a heading stands above it; else a line without number and full stop is the paper's title."""
    bare = _ITEM.sub("", text).strip()
    if (
        text.rstrip().endswith(":")
        or _NO_ORDER.match(text)
        or openings.BINDING.search(text)
        or openings.END.match(text)
        or says_nothing(bare)
        or names.known(bare)
        or bare.isupper()
    ):
        return False
    heads = _PARTS.split(bare)[:_HEADS]
    works = any(is_work(head) for head in heads) or _after_unit(bare, names)
    titled = not begun and not _ITEM.match(text) and not text.rstrip().endswith((".", ";")) and not deadline_in(bare, exactly=True)
    if titled and not any(map(names.known, heads)):
        return False
    if why != "prose":
        return works and (any(map(names.known, heads)) or _after_unit(bare, names) or bool(deadline_in(bare, exactly=True)))
    if _NO_ORDER.match(bare) or openings.ABOUT.match(bare) or openings.NOTE.match(bare) or openings.PERSON.fullmatch(bare):
        return False
    folded = fold(bare)
    dated = any(not _OF_A_PAPER.search(folded[: day.start()]) for day in _ANY_DAY.finditer(folded))
    return works or (not _TOLD.search(bare) and (dated or helpers.named.search(folded) is not None))


def _after_unit(text: str, names: Names) -> bool:
    """Whether a text begins with a unit of ours and work, or holds such behind a word that gives out."""
    for rest in (text, *(text[given.end() :] for given in openings.GIVES.finditer(text))):
        words = rest.split(maxsplit=_LONGEST_NAME + 1)
        for count in range(1, min(len(words), _LONGEST_NAME + 1)):
            if names.known(" ".join(words[:count]), exactly=True) and is_work(" ".join(words[count:])):
                return True
    return False
