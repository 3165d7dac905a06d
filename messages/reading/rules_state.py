"""Clause rules about the state of the work: finished, handed over, under way, promised.

An event word ("xong", "gửi", "ban hành") is only a witness of completion when nothing around it takes that back: a
negation before or after it, a condition, the future, a hedge, or an object that is only a part of the task.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from messages.reading.amounts import TIMES, UNITS
from messages.reading.clauses import Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.days import DayPhrase
from messages.reading.rules_open import amount_rules, bare_promise, open_words
from messages.reading.scope import EVENTS, already_after, asked_by_chua, clue_at, is_quoted, negated_by, own_days, within_hours
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import fold, word_set
from messages.reading.words import Shape

_PIECES = UNITS - TIMES - {"viec", "nhiem", "task", "tasks", "co", "cai", "y", "m", "van", "lan"}
_STEP_PAPERS = frozenset(("giay moi", "phieu khao", "phieu lay", "don doc", "phieu xin", "bang hoi"))
_CLOSING = ("kết thúc", "hoàn thành", "xong", "kết thúc theo dõi", "đóng việc", "đóng nhiệm vụ", "đóng nv")
_FINAL_ALL = ("ca", "deu", "toan", "tat", "het", "du")


def state_rules(clause: Clause, on: date) -> Iterator[Clue]:
    """Everything the clause says about the state of the work."""
    events = [mark for mark in clause.marks if mark.means(*EVENTS)] or _reported(clause)
    for mark in events:
        if not _about_something_else(clause, mark):
            yield from _event(clause, mark, on)
    yield from open_words(clause, events, on)
    yield from amount_rules(clause, events)
    if not events:
        yield from bare_promise(clause, on)


def _reported(clause: Clause) -> list[Mark]:
    """ "báo cáo" as a verb ("đã báo cáo", "báo cáo rồi"), when nothing else in the clause is the event."""
    return [
        mark
        for mark in clause.all(Sense.TELL)
        if mark.phrase in ("báo cáo", "trả lời", "phản hồi")
        and (
            clause.before(mark.start, 0, Sense.PAST)
            or clause.after(mark.end, 0, Sense.ALREADY)
            or (clause.before(mark.start, 4, Sense.PAST) and clause.after(mark.end, 0, Sense.OUTSIDER))
        )
    ]


def _about_something_else(clause: Clause, mark: Mark) -> bool:
    """Meals and football are finished too ("ăn cơm xong", "xong bữa trưa"), and wishes end in success."""
    slip = clause.before(mark.start, 4, Sense.SLIP) or clause.after(mark.end, 3, Sense.SLIP)
    if (slip is not None and slip.phrase != "sai rồi" and not clause.has(Sense.NOT_YET)) or clause.plain(mark.start - 1) in ("nut", "chu"):
        return True
    if clause.before(mark.start, 0, Sense.DEADLINE) is not None and not clause.has(Sense.PAST, Sense.ALREADY):
        return True
    doer = clause.before(mark.start, 2, Sense.OUTSIDER)
    if (
        doer is not None
        and mark.means(Sense.DELIVER, Sense.TELL)
        and clause.plain(doer.start - 1) not in ("cho", "gui", "len", "den", "toi", "ve")
    ):
        counted = doer.start > clause.start and (
            clause.words[doer.start - 1].shape is Shape.NUMBER or clause.plain(doer.start - 1) in ("cac", "may", "nhieu")
        )
        if (counted or doer.phrase.startswith("các") or mark.phrase == "trả lời") and not clause.amounts:
            return True
    if clause.before(mark.start, 6, Sense.CANCEL, Sense.TAKE_BACK) is not None:
        return True
    if is_quoted(clause, mark) and clause.plain(mark.start - 2) not in ("sang", "thanh", "la"):
        return True
    near = clause.before(mark.start, 1, Sense.SMALL_TALK) or clause.after(mark.end, 1, Sense.SMALL_TALK)
    if near is not None and not clause.has(Sense.PRODUCT, Sense.TASK):
        return True
    return clause.before(mark.start, 8, Sense.GREETING) is not None and not clause.has(Sense.PAST, Sense.ALREADY)


def _event(clause: Clause, mark: Mark, on: date) -> Iterator[Clue]:
    complete = mark.means(Sense.COMPLETE, Sense.CLOSED)
    name = "complete" if complete else "deliver"
    if mark.means(Sense.ISSUE) and _put_up_for(clause, mark):
        return
    if clause.plain(mark.end) == "hay" and clause.plain(mark.end + 1) in ("chua", "khong"):
        yield clue_at(clause, ClueKind.OPEN, 0.5, "unsure", mark.start, mark.end + 2, negates="unsure")
        return
    negation = negated_by(clause, mark)
    if negation is not None and negation.means(Sense.NOT_YET) and clause.before(negation.start, 0, Sense.NOT_BE) is not None:
        return
    if negation is not None:
        if negation.means(Sense.NOT) and not negation.means(Sense.NOT_YET) and not complete:
            return
        yield clue_at(
            clause, ClueKind.OPEN, 0.93, "negated event", min(mark.start, negation.start), max(mark.end, negation.end), negates=name
        )
        return
    if asked_by_chua(clause, mark):
        return
    if (complete and clause.before(mark.start, 0, Sense.RECEIVED) is not None) or clause.plain(mark.start - 1) in ("doc", "xem", "nghe"):
        yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.8, "has read it", mark.start - 1, mark.end)
        return
    if (
        complete
        and clause.before(mark.start, 1, Sense.ASK_FOR) is not None
        and not clause.has(Sense.PAST, Sense.ALREADY)
        and mark.phrase in _CLOSING
        and not (mark.means(Sense.COMPLETE) and own_days(clause))
    ):
        yield clue_at(clause, ClueKind.DONE, 0.6, "asks to have it closed", clause.start, mark.end)
        return
    if (
        (when := clause.before(mark.start, 15, Sense.WHEN)) is not None
        and when.phrase.startswith("nếu")
        and "thi" in (clause.plain(at) for at in range(when.end, mark.start))
    ):
        then = next(at for at in range(when.end, mark.start) if clause.plain(at) == "thi")
        day = next((found for item in own_days(clause) if item.start > then and (found := item.ahead(on)) is not None), None)
        kind = ClueKind.OPEN if day is None else ClueKind.PROMISE
        yield clue_at(clause, kind, 0.7, "on a condition", when.start, mark.end, day=day)
        return
    condition = _conditional(clause, mark)
    if condition:
        yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.75, condition, mark.start, clause.end)
        return
    if _wish(clause, mark):
        yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.6, "will try", clause.start, clause.end)
        return
    if (
        mark.means(Sense.COMPLETE)
        and not clause.has(Sense.PAST, Sense.ALREADY)
        and (
            (clause.plain(mark.start - 1) == "la" and clause.before(mark.start - 1, 4, Sense.REMAIN))
            or "nua" in clause.plains()[: mark.start - clause.start][-3:]
        )
    ):
        day = next((found for item in reversed(own_days(clause)) if (found := item.ahead(on)) is not None), within_hours(clause, on))
        kind = ClueKind.PROMISE if day is not None else ClueKind.OPEN
        yield clue_at(clause, kind, 0.88, "soon to be finished", clause.start, mark.end, day=day)
        return
    near = _near(clause, mark)
    if near is not None:
        yield clue_at(clause, ClueKind.OPEN, 0.92, "almost", min(near.start, mark.start), max(near.end, mark.end), negates="complete")
        return
    tense, day = _tense(clause, mark, on)
    if tense == "future":
        weight = 0.9 if day is not None else 0.6
        vow = clause.has(Sense.FUTURE, Sense.EFFORT, Sense.OBEY)
        kind = ClueKind.PROMISE if day is not None else ClueKind.ACKNOWLEDGE if vow else ClueKind.OPEN
        yield clue_at(clause, kind, weight, "event still to come", clause.start, clause.end, day=day)
        return
    if _partial(clause, mark):
        yield clue_at(clause, ClueKind.OPEN, 0.85, "only a part", mark.start, clause.end, negates="part")
        return
    unsure = clause.before(mark.start, 3, Sense.UNSURE) or clause.after(mark.end, 2, Sense.UNSURE)
    if unsure is not None:
        yield clue_at(clause, ClueKind.OPEN, 0.62, "unsure", min(unsure.start, mark.start), max(unsure.end, mark.end), negates="unsure")
        return
    weight = _weight(clause, mark, tense)
    if _hearsay(clause, mark) or (mark.means(Sense.TELL) and clause.after(mark.end, 0, Sense.LEADER) is not None):
        weight = min(weight, 0.6)
    final = not complete or mark.means(Sense.CLOSED)
    yield clue_at(clause, ClueKind.DONE, weight, "event that has happened", mark.start, mark.end, day=day, final=final)


def _hearsay(clause: Clause, mark: Mark) -> bool:
    """ "anh Minh bảo xong rồi": somebody else says so."""
    at = mark.start - 1
    if clause.plain(at) in ("la", "da"):
        at -= 1
    if clause.plain(at) not in ("bao", "noi", "keu", "nhan"):
        return False
    if (other := clause.before(at, 0, Sense.OUTSIDER)) is not None and other.phrase not in ("xã", "phường"):
        return True
    person = clause.before(at, 1, Sense.PERSON)
    return person is not None and person.end == at - 1 and clause.before(at, 1, Sense.SELF) is None


def _put_up_for(clause: Clause, mark: Mark) -> bool:
    """ "đã trình UBND thành phố phê duyệt": the approval is what it was put up for."""
    put = clause.before(mark.start, 6, Sense.SUBMIT)
    if (
        put is None
        or put.phrase == "tham mưu"
        or mark.phrase not in ("phê duyệt", "thông qua", "chấp thuận", "duyệt", "ban hành", "ký ban hành")
    ):
        return False
    between = clause.plains()[put.end - clause.start : mark.start - clause.start]
    return not {"va", "da", "duoc", "roi", "nay"} & set(between) and already_after(clause, mark.end, 2) is None


def _conditional(clause: Clause, mark: Mark) -> str:
    """ "khi nào xong", "xong em báo": the event has not happened."""
    waiting = clause.before(mark.start, 8, Sense.WAIT)
    if waiting is not None and already_after(clause, mark.end, 8) is None and not clause.has(Sense.PAST):
        return "still waited for"
    if clause.plain(mark.end) == "duoc" and clause.plain(mark.end + 1) == "thi":
        return "condition"
    when = clause.before(mark.start, 6, Sense.WHEN)
    if when is not None and not clause.has(Sense.ALREADY) and not (when.phrase.startswith("có ") and clause.has(Sense.PAST)):
        return "condition"
    if clause.before(mark.start, 4, Sense.AFTER) is not None:
        return "condition"
    if clause.before(mark.start, 2, Sense.DEADLINE) is not None and clause.plain(clause.start) == "den" and not clause.days:
        return "will do it"
    obey = clause.before(mark.start, 6, Sense.OBEY)
    if obey is not None and obey.phrase.startswith("để") and not clause.days:
        return "will do it"
    if mark.means(Sense.COMPLETE) and not clause.has(Sense.PAST, Sense.ALREADY):
        tell = clause.after(mark.end, 3, Sense.TELL, Sense.DELIVER)
        between = [word.plain for word in clause.words[mark.end : tell.start]] if tell is not None else []
        if (
            tell is not None
            and not clause.days
            and any(word in ("em", "toi", "minh", "phong", "se", "thi", "con", "chau", "la", "tui", "to", "ben") for word in between)
        ):
            return "condition: when finished"
        me = clause.after(mark.end, 0, Sense.SELF)
        if (
            me is not None
            and mark.phrase.endswith("xong")
            and me.end <= clause.last_word()
            and not clause.days
            and not clause.has(Sense.NOT_YET)
        ):
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
    past_word = past_word or (clause.plain(mark.start - 1) == "va" and clause.before(mark.start, 25, Sense.PAST) is not None)
    now = clause.before(mark.start, 2, Sense.NOW)
    past_word = past_word or (now is not None and now.phrase.endswith("đã"))
    before = clause.after(mark.end, 2, Sense.BEFORE_NOW)
    past_word = past_word or (before is not None and before.phrase.endswith("nãy"))
    past_word = past_word or (_answers_already(clause) and not any(day.ahead(on) != on for day in clause.days))
    past_word = past_word or already_after(clause, mark.end, 12) is not None or mark.phrase.endswith("rồi")
    future_word = clause.before(mark.start, 5, Sense.FUTURE, Sense.EXPECT, Sense.LATEST) is not None
    own = own_days(clause)
    if past_word and not own and not future_word and _clock_only(clause, mark):
        return "past", on
    if not past_word and not own and (soon := within_hours(clause, on)) is not None:
        return "future", soon
    ahead = [day for day in own if (found := day.ahead(on)) is not None and found > on]
    back = [day for day in own if (found := day.past(on)) is not None and found < on]
    today = [day for day in own if day.fixed(on) == on]
    if future_word and not (past_word and (back or (not ahead and clause.before(mark.start, 5, Sense.FUTURE) is None))):
        day = next((day for day in reversed(own) if day.ahead(on) is not None), None)
        return "future", day.ahead(on) if day is not None else None
    if past_word:
        known = [
            day.past(on)
            for day in own
            if not day.vague and day.past(on) is not None and (day.fixed(on) is None or day.fixed(on) == day.past(on))
        ]
        fixed_ahead = [day for day in ahead if day.fixed(on) is not None and not day.vague]
        if fixed_ahead and not known:
            return "future", fixed_ahead[-1].ahead(on)
        return "past", max((day for day in known if day is not None), default=None)
    start = next((day for day in own if _start_of_a_stretch(day)), None)
    if start is not None and not ahead and not any(clause.plain(place) in ("tu", "hom") for place in (start.start - 1, start.start)):
        begun = start.past(on)
        return "future", begun + timedelta(days=7) if begun is not None and "tu" in fold(start.words) else None
    fixed_back = [found for day in back if not day.vague and day.fixed(on) is not None and (found := day.past(on)) is not None]
    after_tu = [
        found
        for day in back
        if not day.vague
        and "trong" not in (clause.plain(day.start - 1), clause.plain(day.start - 2))
        and (clause.plain(day.start - 1) in ("tu", "hom", "luc", "hoi") or "hôm" in day.words)
        if (found := day.past(on)) is not None
    ]
    if ahead and not fixed_back:
        if after_tu and not any(day.fixed(on) for day in ahead):
            return "past", max(after_tu)
        return "future", ahead[-1].ahead(on)
    if fixed_back or after_tu:
        return "past", max((*fixed_back, *after_tu))
    if today:
        morning = "sáng" in today[-1].words or "sang" in today[-1].words.split()
        passive = (bool(clause.refs) or clause.before(mark.start, 4, Sense.PRODUCT) is not None) and not clause.has(Sense.SELF)
        passive = (
            passive
            or any(clause.plain(day.start - 1) in ("tu", "luc") for day in today)
            or any(word in ("luc", "hoi") for word in clause.plains())
        )
        if morning and (mark.means(Sense.COMPLETE, Sense.ISSUE) or passive) and clause.plain(today[-1].start - 1) != "trong":
            return "past", on
        return "future", on
    if not own and clause.plain(mark.end) == "truoc" and clause.words[min(mark.end + 1, clause.end - 1)].shape is Shape.NUMBER:
        return "future", on
    opening = clause.words[clause.start].form
    if (
        not own
        and (opening in ("chiều", "tối", "chieu", "trưa") or clause.text().startswith(("cuoi gio", "cuoi ngay")))
        and (clause.before(mark.start, 3, Sense.SELF) or (mark.start == clause.start + 1 and clause.start))
    ):
        return "future", on
    if not own and clause.words[clause.start].shape is Shape.NUMBER and clause.plain(clause.start + 1) == "gio":
        return "future", on
    if any(day.ask == "vague" for day in own):
        return "future", None
    if not future_word and any(day.vague and clause.plain(day.start - 1) == "tu" for day in own):
        return "past", None
    vague = [day for day in own if day.vague and day.coming is not None]
    if vague:
        last = vague[-1].coming
        if last is not None and last >= on:
            return "future", last
        return "past", None
    return "now", None


def _answers_already(clause: Clause) -> bool:
    """ "rồi ạ, em gửi sáng nay": the message opens by saying that it has happened."""
    opening = [word.plain for word in clause.words[: min(clause.start, 4)]]
    return clause.start > 0 and (opening[:1] == ["roi"] or opening[:2] in (["da", "roi"], ["vang", "roi"], ["u", "roi"]))


def _start_of_a_stretch(day: DayPhrase) -> bool:
    """ "đầu tuần em gửi": the coming one, unless something says that it is past."""
    return fold(day.words) in ("dau tuan", "giua tuan")


def _clock_only(clause: Clause, mark: Mark) -> bool:
    """ "vừa gửi lúc 9h": an hour without a day, said of what has happened, is an hour of today."""
    return any(
        clause.words[at].shape is Shape.NUMBER and clause.plain(at + 1) in ("h", "gio", "g", ":") for at in range(mark.end, clause.end - 1)
    )


def _partial(clause: Clause, mark: Mark) -> bool:
    """Whether the event is about a part, a draft or a step and not about the whole."""
    if clause.has(Sense.EXCEPT):
        return True
    just = clause.before(mark.start, 0, Sense.ONLY_JUST)
    if (
        just is not None
        and mark.means(Sense.COMPLETE)
        and clause.last_word() >= mark.end
        and not clause.has(Sense.ALREADY, Sense.DELIVER)
        and not clause.days
    ):
        return True
    whole = any(clause.plain(at) in _FINAL_ALL for at in range(max(clause.start, mark.start - 3), min(clause.end, mark.end + 1)))
    draft = clause.before(mark.start, 4, Sense.DRAFT) or clause.after(mark.end, 3, Sense.DRAFT)
    if draft is not None and draft.start < mark.start and "chinh thuc" in clause.text():
        draft = None
    if draft is not None and not (draft.phrase in ("tiến độ", "lần 1", "khung") and draft.start < mark.start):
        return True
    if whole:
        return False
    if mark.means(Sense.COMPLETE) and (_counts_pieces(clause, mark.end) or _pieces_before(clause, mark.start)):
        return True
    numbered = clause.after(mark.end, 1, Sense.PART)
    if (
        numbered is not None
        and numbered.end < clause.end
        and clause.words[numbered.end].shape is Shape.NUMBER
        and not clause.after(numbered.end, 3, Sense.ALREADY)
    ) and numbered.phrase in ("phần", "đợt", "giai đoạn", "vòng", "bước", "kỳ", "chương", "mục"):
        return True
    if mark.means(Sense.COMPLETE):
        steps = (Sense.STEP,) if mark.phrase.startswith("xong") else ()
        measured = next((amount.end for amount in clause.amounts if amount.start == mark.end), mark.end)
        right = clause.after(measured, 0, Sense.PART, Sense.DRAFTING, *steps)
        if right is not None and right.phrase in _EVENTS_HELD and "tổ chức" in mark.phrase:
            right = None
        if right is not None and not right.means(Sense.PRODUCT):
            return True
        left = clause.before(mark.start, 1, Sense.PART, Sense.DRAFTING)
        if left is not None and not left.means(Sense.PRODUCT) and left.phrase not in ("nội dung", "số liệu", "danh sách", "hội nghị"):
            return True
        step = clause.before(mark.start, 0, Sense.STEP, Sense.DRAFTING)
        if step is not None and step.phrase in (
            "họp",
            "soạn",
            "viết",
            "soạn thảo",
            "đánh máy",
            "in",
            "phân công",
            "khảo sát",
            "thu",
            "nhập",
            "nhập liệu",
            "lấy mẫu",
            "biên soạn",
            "lập dự toán",
            "thành lập",
        ):
            return True
    if mark.means(Sense.ISSUE) and (asking := clause.after(mark.end, 3, Sense.REVIEW)) is not None and asking.phrase != "góp ý":
        return True
    if mark.means(Sense.DELIVER, Sense.ISSUE) and any(
        f"{clause.plain(at)} {clause.plain(at + 1)}" in _STEP_PAPERS for at in range(mark.end, min(mark.end + 3, clause.end))
    ):
        return True
    if mark.means(Sense.DELIVER, Sense.ISSUE) and _asks_in_return(clause, mark):
        return True
    if mark.means(Sense.DELIVER):
        review = clause.after(mark.end, 4, Sense.REVIEW)
        if review is not None and not (review.phrase == "góp ý" and clause.before(review.start, 0, Sense.PRODUCT, Sense.PART)):
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


_EVENTS_HELD = ("hội nghị", "cuộc họp", "buổi")
"""Held, they are the work itself ("đã tổ chức hội nghị"), not a part of it."""
_TO_BE_LOOKED_AT = word_set("xem doc duyet coi check kiem")
_INQUIRING = ("hoi", "don doc", "nhac", "giuc", "xin huong dan", "xin y kien", "de nghi huong dan", "de nghi cung cap", "de nghi gop y")


def _asks_in_return(clause: Clause, mark: Mark) -> bool:
    """ "gửi anh Long xem", "gửi công văn hỏi Sở Xây dựng": something is still to come back."""
    addressee = clause.after(mark.end, 1, Sense.PERSON, Sense.LEADER)
    if (
        addressee is not None
        and clause.before(mark.start, 1, Sense.RECEIVED) is None
        and any(
            clause.plain(at) in _TO_BE_LOOKED_AT and clause.plain(at + 1) not in ("roi", "xong")
            for at in (addressee.end, addressee.end + 1)
        )
    ):
        return True
    paper = clause.after(mark.end, 1, Sense.PRODUCT)
    if paper is None or paper.phrase not in ("công văn", "văn bản"):
        return False
    after = " ".join(clause.plain(at) for at in range(paper.end, paper.end + 3))
    return after.startswith(_INQUIRING)


def _pieces_before(clause: Clause, end: int) -> bool:
    """ "12 xã xong": some pieces are finished, of how many is not said; "cả 12 xã xong" is all of them."""
    if clause.has(Sense.ALL, Sense.NONE_LEFT, Sense.ISSUE):
        return False
    taken = {place for ref in clause.refs for place in range(ref.start, ref.end)}
    taken |= {place for amount in clause.amounts for place in range(amount.start, amount.end)}
    taken |= {place for day in clause.days for place in range(day.start, day.end)}
    return any(
        at not in taken and clause.words[at].shape is Shape.NUMBER and clause.plain(at + 1) in _PIECES
        for at in range(max(clause.start, end - 5), end - 1)
    )


def _counts_pieces(clause: Clause, at: int) -> bool:
    """ "xong 3 mục": a number of pieces, neither a task number nor a length of time."""
    if at >= clause.end or clause.words[at].shape is not Shape.NUMBER or clause.plain(at + 1) not in UNITS - TIMES:
        return False
    if any(amount.start == at and amount.percent >= 100 for amount in clause.amounts):
        return False  # "hoàn thành 100 phần trăm"
    return not any(ref.start <= at < ref.end for ref in clause.refs)


_CLIPPED = 4
"""A completion without "đã", "rồi" or a day is clear only in a short statement ("nhiệm vụ hoàn thành")."""


def _weight(clause: Clause, mark: Mark, tense: str) -> float:
    """How good a witness the event is."""
    if mark.means(Sense.COMPLETE):
        weight = (
            0.97 if tense == "past" else 0.9 if clause.content() <= _CLIPPED or clause.has(Sense.ALL, Sense.TASK) or clause.refs else 0.79
        )
        if mark.phrase in ("đã làm", "làm rồi", "đã tổ chức", "tổ chức xong", "đã đạt", "complete", "finish"):
            weight = 0.7
    elif mark.means(Sense.CLOSED):
        weight = 0.9
    elif tense == "past":
        weight = 0.82 if mark.means(Sense.TELL) else 0.93
    else:
        weight = (
            0.84
            if mark.phrase.endswith((" đủ", " hết", " xong", " nốt"))
            else 0.78
            if mark.means(Sense.TELL)
            else 0.86
            if clause.before(mark.start, 8, Sense.PAST, Sense.ALL)
            or already_after(clause, mark.end, 6)
            or clause.after(mark.end, 6, Sense.ALL)
            or mark.phrase in ("sent", "submitted", "gửi kèm")
            else 0.55
        )
    if mark.mended:
        weight -= 0.08
    return weight
