"""Clause rules about the state of the work: finished, handed over, under way, promised.

An event word ("xong", "gửi", "ban hành") is only a witness of completion when nothing around it takes that back: a
negation before or after it, a condition, the future, a hedge, or an object that is only a part of the task.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from messages.reading.amounts import TIMES, UNITS
from messages.reading.clauses import Clause
from messages.reading.days import Day
from messages.reading.evidence import Evidence, Kind
from messages.reading.lexicon import Sense
from messages.reading.senses import Mark
from messages.reading.words import Shape

_EVENTS = (Sense.COMPLETE, Sense.CLOSED, Sense.DELIVER, Sense.ISSUE)
_PERSONAL = frozenset("cong hop di nghi om o hoc ban dam ngoai tren an lai bi".split())
_FINAL_ALL = ("ca", "deu", "toan", "tat", "het", "du")


def state_rules(clause: Clause, on: date) -> Iterator[Evidence]:
    """Everything the clause says about the state of the work."""
    events = [mark for mark in clause.marks if mark.means(*_EVENTS)] or _reported(clause)
    for mark in events:
        if not _about_something_else(clause, mark):
            yield from _event(clause, mark, on)
    yield from _open_words(clause, events, on)
    yield from _amounts(clause, events)
    if not events:
        yield from _bare_promise(clause, on)


def _reported(clause: Clause) -> list[Mark]:
    """ "báo cáo" as a verb ("đã báo cáo", "báo cáo rồi"), when nothing else in the clause is the event."""
    return [
        mark
        for mark in clause.all(Sense.TELL)
        if mark.phrase in ("báo cáo", "trả lời") and (clause.before(mark.start, 0, Sense.PAST) or clause.after(mark.end, 0, Sense.ALREADY))
    ]


def _said(clause: Clause, start: int, end: int) -> str:
    return " ".join(word.form for word in clause.words[max(start, clause.start) : min(end, clause.end)])


def _evidence(clause: Clause, kind: Kind, weight: float, rule: str, start: int, end: int, **more: object) -> Evidence:
    return Evidence(kind, weight, rule, _said(clause, start, end), at=start, **more)  # type: ignore[arg-type]


def _about_something_else(clause: Clause, mark: Mark) -> bool:
    """Meals and football are finished too ("ăn cơm xong", "xong bữa trưa"), and wishes end in success."""
    slip = clause.before(mark.start, 4, Sense.SLIP) or clause.after(mark.end, 3, Sense.SLIP)
    if (slip is not None and slip.phrase != "sai rồi" and not clause.has(Sense.NOT_YET)) or clause.plain(mark.start - 1) in ("nut", "chu"):
        return True
    doer = clause.before(mark.start, 2, Sense.OUTSIDER)
    if doer is not None and mark.means(Sense.DELIVER, Sense.TELL) and clause.plain(doer.start - 1) not in ("cho", "gui", "len", "den", "toi", "ve"):
        counted = doer.start > clause.start and (clause.words[doer.start - 1].shape is Shape.NUMBER or clause.plain(doer.start - 1) in ("cac", "may", "nhieu"))
        if (counted or doer.phrase.startswith("các") or mark.phrase == "trả lời") and not clause.amounts:
            return True
    if is_quoted(clause, mark) and clause.plain(mark.start - 2) not in ("sang", "thanh", "la"):
        return True
    near = clause.before(mark.start, 1, Sense.SMALL_TALK) or clause.after(mark.end, 1, Sense.SMALL_TALK)
    if near is not None and not clause.has(Sense.PRODUCT, Sense.TASK):
        return True
    return clause.before(mark.start, 8, Sense.GREETING) is not None and not clause.has(Sense.PAST, Sense.ALREADY)


def _event(clause: Clause, mark: Mark, on: date) -> Iterator[Evidence]:
    complete = mark.means(Sense.COMPLETE, Sense.CLOSED)
    name = "complete" if complete else "deliver"
    negation = negated_by(clause, mark)
    if negation is not None:
        if negation.means(Sense.NOT) and not negation.means(Sense.NOT_YET) and not complete:
            return
        yield _evidence(clause, Kind.OPEN, 0.93, "negated event", min(mark.start, negation.start), max(mark.end, negation.end), negates=name)
        return
    if asked_by_chua(clause, mark):
        return
    if complete and clause.before(mark.start, 0, Sense.RECEIVED) is not None or clause.plain(mark.start - 1) in ("doc", "xem", "nghe"):
        yield _evidence(clause, Kind.ACKNOWLEDGE, 0.8, "has read it", mark.start - 1, mark.end)
        return
    if complete and clause.before(mark.start, 1, Sense.ASK_FOR) is not None and not clause.has(Sense.PAST, Sense.ALREADY) and mark.phrase in ("kết thúc", "hoàn thành", "xong"):
        yield _evidence(clause, Kind.DONE, 0.6, "asks to have it closed", clause.start, mark.end)
        return
    condition = _conditional(clause, mark)
    if condition:
        yield _evidence(clause, Kind.ACKNOWLEDGE, 0.75, condition, mark.start, clause.end)
        return
    if _wish(clause, mark):
        yield _evidence(clause, Kind.ACKNOWLEDGE, 0.6, "will try", clause.start, clause.end)
        return
    if mark.means(Sense.COMPLETE) and not clause.has(Sense.PAST, Sense.ALREADY) and (clause.plain(mark.start - 1) == "la" and clause.before(mark.start - 1, 4, Sense.REMAIN) or "nua" in clause.plains()[: mark.start - clause.start][-3:]):
        day = next((found for item in reversed(own_days(clause)) if (found := item.ahead(on)) is not None), None)
        kind = Kind.PROMISE if day is not None else Kind.OPEN
        yield _evidence(clause, kind, 0.88, "soon to be finished", clause.start, mark.end, day=day)
        return
    near = _near(clause, mark)
    if near is not None:
        yield _evidence(clause, Kind.OPEN, 0.92, "almost", min(near.start, mark.start), max(near.end, mark.end), negates="complete")
        return
    tense, day = _tense(clause, mark, on)
    if tense == "future":
        weight = 0.9 if day is not None else 0.6
        vow = clause.has(Sense.FUTURE, Sense.EFFORT, Sense.OBEY)
        kind = Kind.PROMISE if day is not None else Kind.ACKNOWLEDGE if vow else Kind.OPEN
        yield _evidence(clause, kind, weight, "event still to come", clause.start, clause.end, day=day)
        return
    if _partial(clause, mark):
        yield _evidence(clause, Kind.OPEN, 0.85, "only a part", mark.start, clause.end, negates="part")
        return
    unsure = clause.before(mark.start, 3, Sense.UNSURE) or clause.after(mark.end, 2, Sense.UNSURE)
    if unsure is not None:
        yield _evidence(clause, Kind.OPEN, 0.62, "unsure", min(unsure.start, mark.start), max(unsure.end, mark.end), negates="unsure")
        return
    weight = _weight(clause, mark, tense)
    final = not complete or mark.means(Sense.CLOSED)
    yield _evidence(clause, Kind.DONE, weight, "event that has happened", mark.start, mark.end, day=day, final=final)


def is_quoted(clause: Clause, mark: Mark) -> bool:
    """Whether the words stand in quotation marks: mentioned, not said."""
    return mark.start > 0 and clause.words[mark.start - 1].plain == '"'


def negated_by(clause: Clause, mark: Mark) -> Mark | None:
    """The negation whose scope holds the event: before it with nothing but small words between, or right after it."""
    before = clause.before(mark.start, 3, Sense.NOT_YET, Sense.NOT, Sense.NOT_BE, Sense.RHETORIC, Sense.UNABLE)
    if before is not None:
        between = [other for other in clause.marks if before.end <= other.start < mark.start and other.means(*_EVENTS, Sense.ALREADY, Sense.TASK, Sense.BUT)]
        if not between:
            return before
    far = clause.before(mark.start, 8, Sense.NOT_BE)
    if far is not None and mark.means(Sense.COMPLETE) and not clause.has(Sense.PAST, Sense.ALREADY):
        return far
    idiom = [other for other in clause.marks if other.means(Sense.RHETORIC) and other.start <= mark.start]
    if idiom:
        return idiom[-1]
    after = clause.after(mark.end, 1, Sense.POST_NOT, Sense.RHETORIC)
    if after is not None and not (after.phrase == "đâu" and clause.ending == "?"):
        return after
    late = clause.after(mark.end, 2, Sense.NOT_YET)
    if late is not None and clause.plain(late.start - 1) == "thi":
        return late
    return None


def asked_by_chua(clause: Clause, mark: Mark) -> bool:
    """ "xong chưa": a final "chưa" after the event asks."""
    late = clause.after(mark.end, 4, Sense.NOT_YET)
    return late is not None and late.end >= clause.last_word() and clause.plain(late.start - 1) != "thi"


def _conditional(clause: Clause, mark: Mark) -> str:
    """ "khi nào xong", "xong em báo": the event has not happened."""
    waiting = clause.before(mark.start, 8, Sense.WAIT)
    if waiting is not None and not clause.has(Sense.ALREADY, Sense.PAST):
        return "still waited for"
    when = clause.before(mark.start, 6, Sense.WHEN)
    if when is not None and not clause.has(Sense.ALREADY):
        return "condition"
    if clause.before(mark.start, 4, Sense.AFTER) is not None:
        return "condition"
    obey = clause.before(mark.start, 6, Sense.OBEY)
    if obey is not None and obey.phrase.startswith("để") and not clause.days:
        return "will do it"
    if mark.means(Sense.COMPLETE) and not clause.has(Sense.PAST, Sense.ALREADY):
        tell = clause.after(mark.end, 3, Sense.TELL, Sense.DELIVER)
        between = [word.plain for word in clause.words[mark.end : tell.start]] if tell is not None else []
        if tell is not None and not clause.days and any(word in ("em", "toi", "minh", "phong", "se", "thi", "con", "chau", "la", "tui", "to", "ben") for word in between):
            return "condition: when finished"
        me = clause.after(mark.end, 0, Sense.SELF)
        if me is not None and mark.phrase.endswith("xong") and me.end <= clause.last_word() and not clause.days and not clause.has(Sense.NOT_YET):
            return "condition: when finished"
        if clause.plain(mark.end) in ("thi", "la") and clause.after(mark.end, 4, Sense.TELL):
            return "condition: when finished"
    return ""


def _wish(clause: Clause, mark: Mark) -> bool:
    effort = clause.before(mark.start, 5, Sense.EFFORT, Sense.FUTURE)
    return effort is not None and not clause.days and not clause.has(Sense.ALREADY) and clause.before(mark.start, 2, Sense.PAST) is None


def _near(clause: Clause, mark: Mark) -> Mark | None:
    near = clause.before(mark.start, 3, Sense.NEAR)
    if near is None:
        near = clause.after(mark.end, 2, Sense.NEAR)
    if near is not None and near.phrase in ("chuẩn bị", "tạm") and near.start > mark.start:
        return None
    if near is not None and near.phrase in ("coi như", "xem như") and mark.means(Sense.CLOSED):
        return None
    return near


def _tense(clause: Clause, mark: Mark, on: date) -> tuple[str, date | None]:
    """Whether the event has happened, and the day said for it."""
    past_word = clause.before(mark.start, 5, Sense.PAST) is not None or "đã" in mark.phrase.split() or "có" in mark.phrase.split()
    past_word = past_word or already_after(clause, mark.end, 8) is not None or mark.phrase.endswith("rồi")
    future_word = clause.before(mark.start, 5, Sense.FUTURE, Sense.EXPECT, Sense.LATEST) is not None
    own = own_days(clause)
    ahead = [day for day in own if (found := day.ahead(on)) is not None and found > on]
    back = [day for day in own if (found := day.past(on)) is not None and found < on]
    today = [day for day in own if day.fixed(on) == on]
    if future_word and not (past_word and (back or not ahead and clause.before(mark.start, 5, Sense.FUTURE) is None)):
        day = next((day for day in reversed(own) if day.ahead(on) is not None), None)
        return "future", day.ahead(on) if day is not None else None
    if past_word:
        known = [day.past(on) for day in own if not day.vague and day.past(on) is not None and (day.fixed(on) is None or day.fixed(on) == day.past(on))]
        fixed_ahead = [day for day in ahead if day.fixed(on) is not None and not day.vague]
        if fixed_ahead and not known:
            return "future", fixed_ahead[-1].ahead(on)
        return "past", max((day for day in known if day is not None), default=None)
    fixed_back = [found for day in back if not day.vague and day.fixed(on) is not None and (found := day.past(on)) is not None]
    after_tu = [found for day in back if clause.plain(day.start - 1) in ("tu", "hom", "luc") or "hôm" in day.words if (found := day.past(on)) is not None]
    if ahead and not fixed_back:
        if after_tu and not any(day.fixed(on) for day in ahead):
            return "past", max(after_tu)
        return "future", ahead[-1].ahead(on)
    if fixed_back or after_tu:
        return "past", max((*fixed_back, *after_tu))
    if today:
        morning = "sáng" in today[-1].words or "sang" in today[-1].words.split()
        passive = clause.before(mark.start, 4, Sense.PRODUCT) is not None and not clause.has(Sense.SELF)
        if morning and (mark.means(Sense.COMPLETE, Sense.ISSUE) or passive) and clause.plain(today[-1].start - 1) != "trong":
            return "past", on
        return "future", on
    opening = clause.words[clause.start].form
    if not own and (opening in ("chiều", "tối", "chieu", "trưa") or clause.text().startswith(("cuoi gio", "cuoi ngay"))) and clause.before(mark.start, 3, Sense.SELF):
        return "future", on
    if any(day.ask == "vague" for day in own):
        return "future", None
    vague = [day for day in own if day.vague and day.coming is not None]
    if vague:
        last = vague[-1].coming
        if last is not None and last >= on:
            return "future", last
        return "past", None
    return "now", None


def own_days(clause: Clause) -> list[Day]:
    """The days of the clause that are about its event: no quoted deadline, no document's date, no holiday."""
    return [day for day in clause.days if not is_aside(clause, day.start, day.end) and not day.of_document and day.words != "nay" and not _names_product(clause, day)]


def _names_product(clause: Clause, day: Day) -> bool:
    """ "báo cáo quý IV", "kế hoạch năm 2027": the period belongs to the paper."""
    return day.vague and clause.before(day.start, 0, Sense.PRODUCT, Sense.DRAFT, Sense.STEP, Sense.WORK) is not None and clause.plain(day.start) in ("quy", "thang", "nam", "6", "tuan")


def is_aside(clause: Clause, start: int, end: int) -> bool:
    deadline = clause.before(start, 2, Sense.DEADLINE)
    if deadline is not None or clause.plain(start - 1) == "som" or clause.plain(start) == "som":
        return True
    if clause.plain(start - 1) == "den" and clause.plain(start) == "hom" and clause.plain(start + 1) == "nay" or clause.plain(start - 1) == "lieu":
        return True
    if clause.plain(start - 1) in ("den", "toi") and clause.before(start, 2, Sense.RESOURCE) is not None:
        return True
    if clause.plain(end) in ("nghi", "het", "la") and clause.plain(end + 1) in ("le", "han", "ngay", "t7", "thu", "", "hop"):
        return clause.plain(end) != "la" or clause.plain(end + 1) in ("han", "ngay")
    if clause.plain(end) == "nghi" or clause.plain(start - 1) == "nghi" or clause.plain(end) == "moi" and clause.plain(end + 1) == "het":
        return True
    return clause.plain(start - 1) in ("den", "ngay") and clause.plain(start - 2) in ("lieu",)


def _partial(clause: Clause, mark: Mark) -> bool:
    """Whether the event is about a part, a draft or a step and not about the whole."""
    if clause.has(Sense.EXCEPT):
        return True
    whole = any(clause.plain(at) in _FINAL_ALL for at in range(max(clause.start, mark.start - 3), min(clause.end, mark.end + 1)))
    draft = clause.before(mark.start, 4, Sense.DRAFT) or clause.after(mark.end, 3, Sense.DRAFT)
    if draft is not None and not (draft.phrase in ("tiến độ", "lần 1", "khung") and draft.start < mark.start):
        return True
    if whole:
        return False
    if mark.means(Sense.COMPLETE) and _counts_pieces(clause, mark.end):
        return True
    numbered = clause.after(mark.end, 1, Sense.PART)
    if numbered is not None and numbered.end < clause.end and clause.words[numbered.end].shape is Shape.NUMBER and not clause.after(numbered.end, 3, Sense.ALREADY):
        if numbered.phrase in ("phần", "đợt", "giai đoạn", "vòng", "bước", "kỳ", "chương", "mục"):
            return True
    if mark.means(Sense.COMPLETE):
        steps = (Sense.STEP,) if mark.phrase.startswith("xong") else ()
        right = clause.after(mark.end, 0, Sense.PART, Sense.DRAFTING, *steps)
        if right is not None and not right.means(Sense.PRODUCT):
            return True
        left = clause.before(mark.start, 1, Sense.PART, Sense.DRAFTING)
        if left is not None and not left.means(Sense.PRODUCT) and left.phrase not in ("nội dung", "số liệu", "danh sách", "hội nghị"):
            return True
        step = clause.before(mark.start, 0, Sense.STEP, Sense.DRAFTING)
        if step is not None and step.phrase in ("họp", "soạn", "viết", "soạn thảo", "đánh máy", "in", "phân công", "khảo sát", "thu", "nhập", "nhập liệu", "lấy mẫu", "biên soạn", "lập dự toán", "thành lập"):
            return True
    if mark.means(Sense.DELIVER):
        if clause.after(mark.end, 4, Sense.REVIEW):
            return True
        leader = clause.after(mark.end, 3, Sense.LEADER)
        if (
            leader is not None
            and mark.phrase in ("gửi", "nộp", "gửi báo cáo")
            and clause.plain(leader.end) not in ("ky",)
            and (leader.start == mark.end or clause.plain(leader.start - 1) in ("cho", "len", "qua"))
        ):
            return not clause.has(Sense.ISSUE)
    return False


def _counts_pieces(clause: Clause, at: int) -> bool:
    """ "xong 3 mục": a number of pieces, neither a task number nor a length of time."""
    if at >= clause.end or clause.words[at].shape is not Shape.NUMBER or clause.plain(at + 1) not in UNITS - TIMES:
        return False
    return not any(ref.start <= at < ref.end for ref in clause.refs)


def already_after(clause: Clause, place: int, within: int) -> Mark | None:
    """ "rồi" as "already"; before another verb it means "and then"."""
    mark = clause.after(place, within, Sense.ALREADY)
    if mark is None or mark.phrase != "rồi":
        return mark
    following = clause.after(mark.end, 0, Sense.DELIVER, Sense.ISSUE, Sense.TELL, Sense.WORK, Sense.SUBMIT, Sense.FUTURE)
    return None if following is not None else mark


def _weight(clause: Clause, mark: Mark, tense: str) -> float:
    """How good a witness the event is."""
    if mark.means(Sense.COMPLETE):
        weight = 0.97 if tense == "past" else 0.9
        if mark.phrase in ("đã làm", "làm rồi", "đã tổ chức", "tổ chức xong", "đã đạt", "complete", "finish"):
            weight = 0.7
    elif mark.means(Sense.CLOSED):
        weight = 0.9
    elif tense == "past":
        weight = 0.82 if mark.means(Sense.TELL) else 0.93
    else:
        weight = 0.84 if mark.phrase.endswith((" đủ", " hết", " xong", " nốt")) else 0.78 if mark.means(Sense.TELL) else 0.86 if clause.before(mark.start, 8, Sense.PAST, Sense.ALL) or clause.after(mark.end, 6, Sense.ALREADY, Sense.ALL) or mark.phrase in ("sent", "submitted", "gửi kèm") else 0.55
    if mark.mended:
        weight -= 0.08
    return weight


def _open_words(clause: Clause, events: list[Mark], on: date) -> Iterator[Evidence]:
    """Words that say the work goes on: "đang", "chưa", "còn", drafts, submissions, returned work."""
    if clause.has(Sense.SMALL_TALK) and not events and not clause.has(Sense.TASK, Sense.PRODUCT):
        return
    for mark in clause.marks:
        at, end = mark.start, mark.end
        if is_quoted(clause, mark):
            continue
        if mark.means(Sense.ONGOING) and clause.plain(end) not in _PERSONAL and not (clause.plain(end) == "di" and clause.plain(end + 1) in _PERSONAL):
            if clause.after(end, 0, Sense.WAIT, Sense.OBSTACLE, Sense.LACK) is not None:
                continue
            outside = clause.before(at, 1, Sense.OUTSIDER)
            own = outside is None or outside.phrase in ("xã", "phường", "hệ thống", "phần mềm", "trường", "viện")
            yield _evidence(clause, Kind.OPEN, 0.9 if own else 0.5, "going on", at, end + 3)
        elif mark.means(Sense.RETURNED):
            if mark.phrase == "chưa thống nhất" and clause.has(Sense.OUTSIDER):
                yield _evidence(clause, Kind.BLOCKED, 0.8, "no agreement with someone outside", at, clause.end)
                continue
            yield _evidence(clause, Kind.OPEN, 0.85, "sent back or to be redone", at, end + 2, negates="returned")
        elif mark.means(Sense.SUBMIT) and mark.phrase.startswith("chưa") and clause.before(at, 1, Sense.OUTSIDER) is not None:
            yield _evidence(clause, Kind.BLOCKED, 0.85, "someone outside has not acted", at, end)
        elif mark.means(Sense.SUBMIT):
            if not clause.has(Sense.NOT):
                yield _evidence(clause, Kind.OPEN, 0.88, "put up for signature", at, end + 2, negates="submit")
        elif mark.means(Sense.OPEN):
            yield _evidence(clause, Kind.OPEN, 0.85, "said to be under way", at, end + 1)
        elif mark.means(Sense.REMAIN) and not clause.has(Sense.NONE_LEFT):
            if clause.has(Sense.ASK) or clause.after(end, 0, Sense.DEADLINE) is not None:
                continue
            if not (clause.before(at, 1, Sense.NOT) or clause.plain(end) in ("gi", "dau")) and not (at == clause.start and clause.refs and clause.refs[0].start <= end):
                yield _evidence(clause, Kind.OPEN, 0.8, "something remains", at, end + 3, negates="remain")
        elif mark.means(Sense.NOT_YET) and not (events and any(negated_by(clause, event) is mark for event in events)):
            if clause.before(at, 5, Sense.NOT, Sense.NOT_BE, Sense.NONE_LEFT) is not None:
                continue
            final = end > clause.last_word()
            if final and at > clause.start and (events or clause.ending == "?"):
                continue
            yield _evidence(clause, Kind.OPEN, 0.72 if not final else 0.85, "not yet", at, end + 3, negates="not yet")
        elif mark.means(Sense.DRAFTING):
            yield _evidence(clause, Kind.OPEN, 0.7, "drafting", at, end + 1)
        elif mark.means(Sense.DRAFT) and not events and mark.phrase not in ("tiến độ", "khung"):
            yield _evidence(clause, Kind.OPEN, 0.6, "a draft", at, end + 1)
        elif mark.means(Sense.ONLY_JUST) and not events and (clause.amounts or clause.after(end, 2, Sense.ABLE) or clause.has(Sense.STEP, Sense.WORK, Sense.SIGN) or len(mark.phrase.split()) > 2) and mark.phrase != "chỉ":
            yield _evidence(clause, Kind.OPEN, 0.75, "only just", at, end + 3)
        elif mark.means(Sense.REVIEW) and not events:
            yield _evidence(clause, Kind.OPEN, 0.6, "under review", at, end + 1)
        elif mark.means(Sense.STEP) and not events and clause.before(at, 3, Sense.PAST) and not clause.after(end, 1, Sense.ALL):
            yield _evidence(clause, Kind.OPEN, 0.55, "a step has been taken", at, end + 1)
        elif mark.means(Sense.SIGN) and not events and not clause.has(Sense.NOT_YET):
            if clause.has(Sense.PAST, Sense.ALREADY) or "đã" in mark.phrase:
                yield _evidence(clause, Kind.OPEN, 0.5, "signed, not yet sent", at, end + 1, negates="signed")
        elif mark.means(Sense.AGAIN) and mark.phrase != "lại" and not clause.has(Sense.PAST, Sense.ALREADY):
            yield _evidence(clause, Kind.OPEN, 0.7, "being redone", at, end + 1, negates="returned")
        elif mark.means(Sense.EXCEPT) and clause.refs and not clause.says_more_than(mark):
            yield _evidence(clause, Kind.OPEN, 0.85, "excepted", at, clause.end)
        elif mark.means(Sense.WORK, Sense.STEP) and not events and clause.before(at, 3, Sense.PAST) and clause.after(end, 1, Sense.ALL):
            yield _evidence(clause, Kind.DONE, 0.82, "done in full", at, end + 2)
        elif mark.means(Sense.WORK) and not events and mark.phrase in _MAIN and _plainly_done(clause, mark):
            yield _evidence(clause, Kind.DONE, 0.78, "the work is done", at, end + 2)
        elif mark.means(Sense.WORK) and not events and (clause.has(Sense.PAST, Sense.STILL, Sense.ABLE, Sense.ALREADY) or clause.content() <= 2):
            yield _evidence(clause, Kind.OPEN, 0.5, "work said to be under way", at, end + 1)
        elif mark.means(Sense.NEAR) and not events:
            yield _evidence(clause, Kind.OPEN, 0.6, "almost", at, end + 1)


_MAIN = ("làm", "xử lý", "giải quyết", "thực hiện", "khắc phục", "tổ chức")


def _plainly_done(clause: Clause, mark: Mark) -> bool:
    """ "em làm rồi", "xử lý gọn rồi": the main verb with "rồi" and nothing that measures or limits it."""
    already = clause.after(mark.end, 6, Sense.ALREADY)
    return already is not None and not clause.amounts and not clause.has(Sense.ABLE, Sense.ONLY_JUST, Sense.ONGOING, Sense.OPEN, Sense.DRAFT, Sense.OUTSIDER, Sense.LEADER)


def _amounts(clause: Clause, events: list[Mark]) -> Iterator[Evidence]:
    for amount in clause.amounts:
        percent = amount.percent
        left = clause.before(amount.start, 1, Sense.REMAIN)
        if left is not None and (amount.rule == "count of a total" or (len(clause.amounts) == 1 and not any(event.start < amount.start for event in events))):
            percent = 100 - percent
        behind = clause.after(amount.end, 0, Sense.REMAIN)
        if behind is not None and behind.phrase == "còn lại":
            percent = 100 - percent
        if amount.rule == "percentage" and clause.after(amount.end, 0, Sense.INDICATOR) is not None:
            yield _evidence(clause, Kind.OPEN, 0.7, "an indicator, not the task", amount.start, amount.end + 2)
            continue
        if any(negated_by(clause, event) for event in events) and amount.rule == "count of a total" and left is not None:
            yield _evidence(clause, Kind.OPEN, 0.9, amount.rule, amount.start, amount.end, percent=percent)
            continue
        if percent >= 100:
            part = clause.after(amount.end, 1, Sense.PART, Sense.DRAFT, Sense.RESOURCE, Sense.STEP) or clause.before(amount.start, 2, Sense.PART, Sense.RESOURCE)
            if part is None and not clause.has(Sense.NOT, Sense.NOT_BE, Sense.FUTURE, Sense.EXPECT) and not (events and any(negated_by(clause, event) for event in events)):
                yield _evidence(clause, Kind.DONE, 0.88, amount.rule, amount.start, amount.end, percent=100.0)
            continue
        yield _evidence(clause, Kind.OPEN, 0.9, amount.rule, amount.start, amount.end, percent=percent)


def _bare_promise(clause: Clause, on: date) -> Iterator[Evidence]:
    """A day ahead with a verb to come, or nothing but a day: "30/11 em nộp", "thứ 6 tuần sau nhé"."""
    days = [day for day in own_days(clause) if day.ahead(on) is not None]
    if not days:
        if clause.words[clause.start].form in ("chiều", "tối") and clause.plain(clause.start + 1) == "co":
            yield _evidence(clause, Kind.PROMISE, 0.75, "a time of today", clause.start, clause.end, day=on)
        return
    if clause.has(Sense.SMALL_TALK, Sense.GREETING, Sense.ASK, Sense.THANKS, Sense.ALREADY, Sense.PAST) or (clause.opening is not None and clause.opening.means(Sense.BECAUSE)):
        return
    verbs = clause.all(Sense.WORK, Sense.SUBMIT, Sense.SIGN, Sense.STEP, Sense.TELL, Sense.FUTURE, Sense.EXPECT, Sense.LATEST, Sense.AGAIN)
    alone = clause.content() <= sum(day.end - day.start for day in days) + 1
    if verbs or alone:
        weight = 0.8 if alone else 0.65
        yield _evidence(clause, Kind.PROMISE, weight, "a day ahead", clause.start, clause.end, day=days[-1].ahead(on))


def word_count(clause: Clause) -> int:
    return sum(1 for word in clause.words[clause.start : clause.end] if word.shape is Shape.WORD)
