"""Scope: what a negation reaches, what is only quoted, which days of a clause belong to its event."""

from __future__ import annotations

import re
from datetime import date, timedelta

from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.days import DayPhrase
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set

SCREEN = word_set("bao hien ghi nhac nhay doi xoa tat update")
"""What a system does that still shows the old state; no obstacle to the work and no statement about it."""
EVENTS = (Sense.COMPLETE, Sense.CLOSED, Sense.DELIVER, Sense.ISSUE)


def shows_the_old(clause: Clause) -> bool:
    """Whether a system still shows the old state: "hệ thống vẫn báo chưa", "chắc phần mềm chưa cập nhật"."""
    if not any(mark.phrase in ("hệ thống", "phần mềm") for mark in clause.all(Sense.OUTSIDER)):
        return False
    return not SCREEN.isdisjoint(clause.plains()) or behind_the_facts(clause)


def behind_the_facts(clause: Clause) -> bool:
    """ "… chưa cập nhật" with nothing it is to take over, and nothing that cannot be done for it."""
    at = clause.last_word()
    while clause.plain(at) in _TAIL:
        at -= 1
    return [clause.plain(place) for place in range(at - 2, at + 1)] == ["chua", "cap", "nhat"]


_TAIL = word_set("a anh chi em sep ad nha nhe thoi day ay roi kip dau luon trang thai")


def said(clause: Clause, start: int, end: int) -> str:
    return " ".join(word.form for word in clause.words[max(start, clause.start) : min(end, clause.end)])


def clue_at(clause: Clause, kind: ClueKind, weight: float, rule: str, start: int, end: int, **more: object) -> Clue:
    return Clue(kind, weight, rule, said(clause, start, end), at=start, **more)  # type: ignore[arg-type]


_WHO_IS_ASKED = word_set("anh chi em a c sep bot ban van phong to tong hop cho")


def asked_for(clause: Clause, at: int) -> Mark | None:
    """The word that asks for what begins at `at`, with nobody between them but who is asked: "đề nghị chị", "đề nghị Văn phòng cho"."""
    while clause.plain(at - 1) in _WHO_IS_ASKED and clause.before(at, 0, Sense.ASK_FOR) is None:
        at -= 1
    return clause.before(at, 0, Sense.ASK_FOR)


_LONGEST_QUOTE = 12
"""Words between its marks before the one that is asked about: further back nobody quotes a state."""


def is_quoted(clause: Clause, mark: Mark) -> bool:
    """Whether the words stand in quotation marks: mentioned, not said ("hệ thống báo “đã xong”")."""
    if all(word.plain != '"' for word in clause.words[max(0, mark.start - _LONGEST_QUOTE) : mark.start]):
        return False
    return [word.plain for word in clause.words[: mark.start]].count('"') % 2 == 1


def negated_by(clause: Clause, mark: Mark) -> Mark | None:
    """The negation whose scope holds the event: before it with nothing but small words between, or right after it."""
    if is_not_nearly(clause, mark):
        return None
    before = clause.before(mark.start, 3, Sense.NOT_YET, Sense.NOT, Sense.NOT_BE, Sense.RHETORIC, Sense.UNABLE)
    if before is not None:
        between = [
            other
            for other in clause.marks
            if before.end <= other.start < mark.start and other.means(*EVENTS, Sense.ALREADY, Sense.TASK, Sense.BUT)
        ]
        if not between:
            return before
    far = clause.before(mark.start, ANYWHERE, Sense.NOT_BE, Sense.RHETORIC)
    if far is not None and "ma" not in {clause.plain(at) for at in range(far.end, mark.start)}:
        return far
    after = clause.after(mark.end, ANYWHERE, Sense.POST_NOT, Sense.RHETORIC)
    if after is not None and not clause.has(Sense.NOT):
        return after
    late = clause.after(mark.end, ANYWHERE, Sense.NOT_YET)
    if late is not None and clause.plain(late.start - 1) == "thi":
        return late
    return None


def is_not_nearly(clause: Clause, mark: Mark) -> bool:
    """ "không phải sắp xong": the event itself is not denied, only that it is merely near; whether it has happened is not said."""
    near = clause.before(mark.start, ANYWHERE, Sense.NEAR)
    return near is not None and denied_outright(clause, near)


def denied_outright(clause: Clause, mark: Mark) -> bool:
    """ "không phải" right before it, which is no "đâu phải" and no "không phải … đâu"."""
    denied = clause.before(mark.start, ANYWHERE, Sense.NOT_BE)
    after = clause.after(mark.end, ANYWHERE, Sense.RHETORIC, Sense.POST_NOT)
    return denied is not None and after is None and not denied.phrase.startswith("đâu")


# "vẫn chưa", "thì chưa", "mà chưa" answer, a bare final "chưa" asks.
_ANSWERING = frozenset(("thi", "van", "ma", "con", "cung", "lai", "la"))


def asked_by_chua(clause: Clause, mark: Mark) -> bool:
    """ "xong chưa": a final "chưa" after the event asks."""
    late = clause.after(mark.end, ANYWHERE, Sense.NOT_YET)
    last = clause.last_word()
    while late is not None and last >= late.end and clause.words[last].name:
        last -= 1  # "xong chưa Lan"
    return late is not None and late.phrase == "chưa" and late.end > last and clause.plain(late.start - 1) not in _ANSWERING


def already_after(clause: Clause, place: int, within: int) -> Mark | None:
    """ "rồi" as "already"; before another verb it means "and then"."""
    mark = clause.after(place, within, Sense.ALREADY)
    if mark is None:
        return None
    following = clause.after(mark.end, 0, Sense.DELIVER, Sense.ISSUE, Sense.TELL, Sense.WORK, Sense.SUBMIT, Sense.FUTURE)
    return None if following is not None else mark


_BY_THE_CLOCK = word_set("truoc den toi")
_OF_THE_DAY = ("dau gio chieu", "cuoi gio", "cuoi buoi", "cuoi ngay", "het gio lam")


def clock_ahead(clause: Clause, on: date) -> date | None:
    """Today for "đến 15h", "trước 17h", "đầu giờ chiều", said of what is still to come; None when no such thing is said."""
    plains = clause.plains()
    for at in range(2, len(plains)):
        if plains[at] == "gio" and plains[at - 1].isdigit() and 6 <= int(plains[at - 1]) <= 22 and plains[at - 2] in _BY_THE_CLOCK:
            return on
    return on if clause.text().startswith(_OF_THE_DAY) else None


def within_hours(clause: Clause, on: date) -> date | None:
    """The day of "5 phút nữa", "nửa tiếng nữa", "ngay bây giờ đây"; None when no such thing is said."""
    if (clock := clock_ahead(clause, on)) is not None:
        return clock
    text = clause.text()
    if (left := _LEFT.search(text)) is not None:
        return on + timedelta(days=1) if left["hours"] is not None and int(left["hours"]) >= 16 else on
    return on if any(said in text for said in ("ngay bay gio", "bay gio day", "ngay day", "lien day", "lien bay gio")) else None


_LEFT = re.compile(r"\b(?:(?P<hours>\d+) (?:tieng|gio|h)|tieng|gio|h|phut|p) nua\b")


def own_days(clause: Clause) -> list[DayPhrase]:
    """The days of the clause that are about its event: no quoted deadline, no document's date, no holiday."""
    own = [
        day
        for day in clause.days
        if not is_aside(clause, day.start, day.end) and not day.of_document and day.words != "nay" and not _names_product(clause, day)
    ]
    of_papers = [day for day in own if _stands_at_a_paper(clause, day)]
    others = [day for day in own if day not in of_papers]
    return others if any(not day.vague for day in others) else own


def _stands_at_a_paper(clause: Clause, day: DayPhrase) -> bool:
    """ "thứ 2 em nộp báo cáo ngày 18/11": beside another day, the one right behind the paper is the paper's."""
    return clause.before(day.start, 0, Sense.PRODUCT) is not None or clause.plain(day.start - 1) in ("ban", "cao", "bc")


def _names_product(clause: Clause, day: DayPhrase) -> bool:
    """ "báo cáo quý IV", "kế hoạch năm 2027": the period belongs to the paper."""
    named = clause.before(day.start, 0, Sense.PRODUCT, Sense.DRAFT, Sense.STEP, Sense.WORK)
    return named is not None and clause.plain(day.start) in ("quy", "thang", "nam", "6", "tuan")


def is_aside(clause: Clause, start: int, end: int) -> bool:
    """Whether a day is that of something else: a deadline, a holiday, a heading, the day up to which figures count."""
    before = clause.plain(start - 1)
    if clause.ending == ":" and end == clause.end and before in ("cao", "ngay", "bc"):
        return True  # "Báo cáo 20/11: …" is a heading
    deadline = clause.before(start, ANYWHERE, Sense.DEADLINE)
    coming = None if clause.has(Sense.EXTEND) else clause.after(end, ANYWHERE, Sense.DEADLINE)
    if deadline is not None and _stand_together(clause, deadline.end, start):
        return True
    if (coming is not None and _stand_together(clause, end, coming.start)) or before == "som":
        return True
    if (before, clause.plain(start), clause.plain(start + 1)) == ("den", "hom", "nay"):
        return True
    if before in ("den", "toi") and clause.before(start, 2, Sense.RESOURCE) is not None:
        return True
    return (
        (clause.plain(end), clause.plain(end + 1)) in _NO_DAY_OF_WORK
        or _is_off(clause, end)
        or _is_off(clause, start - 1)
        or _is_off_until(clause, start)
    )


def _stand_together(clause: Clause, start: int, end: int) -> bool:
    """No event and no other day between a day and "hạn": in "hôm qua em gửi trước hạn" the day is that of the event."""
    said = [(one.start, one.end) for one in clause.days] + [(one.start, one.end) for one in clause.all(*EVENTS)]
    return not any(start <= first and last <= end for first, last in said)


_NO_DAY_OF_WORK = frozenset((("het", "han"), ("het", "le"), ("het", ""), ("la", "han"), ("la", "ngay")))
"""Behind a day: "25/11 hết hạn", "24/11 là ngày nghỉ"."""


def _is_off_until(clause: Clause, start: int) -> bool:
    """ "chị Lan nghỉ đến 30/11", "nghỉ phép đến hết 25/11"."""
    leave = [at for at in range(clause.start, start) if _is_off(clause, at)]
    between = {clause.plain(at) for at in range(leave[-1] + 1, start)} if leave else set()
    return "den" in between and not between - {"phep", "le", "den", "het", "ngay"}


def _is_off(clause: Clause, at: int) -> bool:
    """ "nghỉ", which is no "hội nghị", "đề nghị"."""
    return clause.plain(at) == "nghi" and clause.words[at].form in ("nghỉ", "nghi") and clause.plain(at - 1) not in ("hoi", "de", "kien")
