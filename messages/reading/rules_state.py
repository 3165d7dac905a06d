"""Clause rules about the state of the work: finished, handed over, under way, promised.

An event word ("xong", "gửi", "ban hành") is only a witness of completion when nothing around it takes that back: a
negation before or after it, a condition, the future, a hedge, or an object that is only a part of the task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from messages.reading.bare_event import stands_alone, takes_no_part
from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.portion import is_partial, pieces_before, sends_comments
from messages.reading.rules_open import ASKING, amount_rules, bare_promise, open_words
from messages.reading.scope import (
    EVENTS,
    already_after,
    asked_by_chua,
    asked_for,
    clue_at,
    is_not_nearly,
    is_quoted,
    negated_by,
    own_days,
    within_hours,
)
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.tense import tense_of
from messages.reading.text import word_set
from messages.reading.to_come import is_of_any_time
from messages.reading.words import Shape

_CLOSING = ("kết thúc", "hoàn thành", "xong", "kết thúc theo dõi", "đóng việc", "đóng nhiệm vụ", "đóng nv")


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
    if clause.plain(mark.start - 1) == "cung" and "de nghi" in " ".join(clause.plain(at) for at in range(clause.start, mark.start)):
        return True  # "đã gửi công văn đề nghị Sở cung cấp số liệu": what another is to give
    if _is_asked_of_another(clause, mark):
        return True
    if is_quoted(clause, mark) and clause.plain(mark.start - 2) not in ("sang", "thanh", "la"):
        return True
    near = clause.before(mark.start, 1, Sense.SMALL_TALK) or clause.after(mark.end, 1, Sense.SMALL_TALK)
    if near is not None and not clause.has(Sense.PRODUCT, Sense.TASK):
        return True
    return clause.before(mark.start, 8, Sense.GREETING) is not None and not clause.has(Sense.PAST, Sense.ALREADY)


_WHO_SAYS = re.compile(r"\bai (?:bao|noi|keu|bieu|dam bao|bao la|noi la)(?: \S+){0,3}$")


def _who_says_so(clause: Clause, negation: Mark) -> bool:
    """ "ai bảo chưa xong": whoever says so is wrong."""
    before = " ".join(clause.plains()[: negation.start - clause.start])
    return negation.means(Sense.NOT_YET) and clause.ending != "?" and _WHO_SAYS.search(before) is not None


def _is_asked_of_another(clause: Clause, mark: Mark) -> bool:
    """ "đã gửi đề nghị Sở Tài chính cấp kinh phí": what somebody outside has been asked to do."""
    asking = clause.before(mark.start, 7, Sense.ASK_FOR, Sense.WORK)
    doer = clause.after(asking.end, 1, Sense.OUTSIDER) if asking is not None and asking.phrase in ASKING else None
    if doer is None or doer.end > mark.start:
        return False
    # "kiến nghị Sở đã gửi hôm qua": what has been sent is the request itself.
    past = clause.before(mark.start, ANYWHERE, Sense.PAST)
    return (past is None or past.start < doer.end) and "đã" not in mark.phrase.split()


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
    if negation is not None and _who_says_so(clause, negation):
        yield clue_at(clause, ClueKind.DONE, 0.6, "denies that it is not", clause.start, mark.end)
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
    if complete and asked_for(clause, mark.start) is not None and not clause.has(Sense.PAST, Sense.ALREADY) and mark.phrase in _CLOSING:
        yield clue_at(clause, ClueKind.DONE, 0.6, "asks to have it closed", clause.start, mark.end)
        return
    if (opened := _on_a_condition(clause, mark)) is not None:
        start, then = opened
        day = next((found for item in own_days(clause) if item.start > then and (found := item.ahead(on)) is not None), None)
        kind = ClueKind.OPEN if day is None else ClueKind.PROMISE
        # A day said behind a mere figure of speech ("nếu thuận lợi thì …") is a promise like another.
        weight = 0.7 if day is None or clause.before(mark.start, 15, Sense.WHEN) is not None else 0.85
        yield clue_at(clause, kind, weight, "on a condition", start, mark.end, day=day)
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
            or _THE_LAST_STEP.search(" ".join(clause.plains()[: mark.start - clause.start])) is not None
            or "nua" in clause.plains()[: mark.start - clause.start][-3:]
        )
    ):
        day = next((found for item in reversed(own_days(clause)) if (found := item.ahead(on)) is not None), within_hours(clause, on))
        kind = ClueKind.PROMISE if day is not None else ClueKind.OPEN
        yield clue_at(clause, kind, 0.88, "soon to be finished", clause.start, mark.end, day=day)
        return
    near = _near(clause, mark)
    if near is not None and is_not_nearly(clause, mark):
        yield clue_at(clause, ClueKind.DONE, 0.6, "not merely almost", near.start, mark.end)
        return
    if near is not None:
        yield clue_at(clause, ClueKind.OPEN, 0.92, "almost", min(near.start, mark.start), max(near.end, mark.end), negates="complete")
        return
    tense, day = tense_of(clause, mark, on)
    if tense == "future":
        weight = 0.9 if day is not None else 0.6
        vow = clause.has(Sense.FUTURE, Sense.EFFORT, Sense.OBEY)
        kind = ClueKind.PROMISE if day is not None else ClueKind.ACKNOWLEDGE if vow else ClueKind.OPEN
        yield clue_at(clause, kind, weight, "event still to come", clause.start, clause.end, day=day)
        return
    if is_partial(clause, mark):
        yield clue_at(clause, ClueKind.OPEN, 0.85, "only a part", mark.start, clause.end, negates="part")
        return
    unsure = clause.before(mark.start, 3, Sense.UNSURE) or clause.after(mark.end, 2, Sense.UNSURE)
    if unsure is not None:
        yield clue_at(clause, ClueKind.OPEN, 0.62, "unsure", min(unsure.start, mark.start), max(unsure.end, mark.end), negates="unsure")
        return
    weight = _weight(clause, mark, tense)
    if day is not None and day < on and _sounds_like_a_vow(clause, mark):
        weight = min(weight, 0.75)
    rule = "event that has happened"
    if (
        _names_the_next_step(clause, mark)
        or _hearsay(clause, mark)
        or sends_comments(clause, mark)
        or _sends_a_request(clause, mark)
        or _hands_on(clause, mark)
        or _sends_a_paper_that_asks(clause, mark)
        or _sent_by_some(clause, mark)
        or (mark.means(Sense.TELL) and clause.after(mark.end, 0, Sense.LEADER) is not None)
    ):
        weight, rule = min(weight, 0.6), MAY_BE_A_STEP
    if tense == "now" and (is_of_any_time(clause, mark) or not stands_alone(clause, mark) or not takes_no_part(clause, mark)):
        weight = min(weight, 0.7)
    final = not complete or mark.means(Sense.CLOSED)
    yield clue_at(clause, ClueKind.DONE, weight, rule, mark.start, mark.end, day=day, final=final)


MAY_BE_A_STEP = "event that may be a step"
"""What has happened is not sure to be the end of it: asked about, whatever day is said of it."""


def _names_the_next_step(clause: Clause, mark: Mark) -> bool:
    """ "xong rồi em gửi", "làm xong rồi gửi": it is finished and I send it, or I send it once it is finished."""
    already = clause.after(mark.end, 0, Sense.ALREADY)
    if already is None:
        return False
    me = clause.after(already.end, 0, Sense.SELF)
    step = clause.after(me.end, 1, Sense.DELIVER, Sense.TELL) if me is not None else clause.after(already.end, 0, Sense.DELIVER)
    return step is not None and already_after(clause, step.end, 8) is None and not clause.has(Sense.PAST) and not clause.days


_VOWING = word_set("nhe nha nhen nghen hen")


def _sounds_like_a_vow(clause: Clause, mark: Mark) -> bool:
    """ "ngày 27/11 phòng tôi gửi nhé" on the 30th: without "đã" or "rồi" these are words of a promise, whose day has passed."""
    if clause.has(Sense.PAST, Sense.ALREADY) or clause.plain(mark.end) not in _VOWING:
        return False
    return clause.before(mark.start, 1, Sense.SELF) is not None


_THE_LAST_STEP = re.compile(r"\b(?:ky|duyet|dong dau|in|scan|gui|nop)(?: \S+)? (?:cai|phat|nua|roi) la$|\b(?:ky|duyet|dong dau) la$")
"""Before "xong": "ký cái là xong", "duyệt là xong"."""


def _hearsay(clause: Clause, mark: Mark) -> bool:
    """ "anh Minh bảo xong rồi": somebody else says so."""
    at = mark.start - 1
    if clause.plain(at) in ("la", "da"):
        at -= 1
    if clause.plain(at) not in ("bao", "noi", "keu", "nhan"):
        return False
    if clause.plain(at - 1) in ("no", "ho") or (clause.plain(at - 2), clause.plain(at - 1)) == ("nguoi", "ta"):
        return True
    if (other := clause.before(at, 0, Sense.OUTSIDER, Sense.LEADER)) is not None and other.phrase not in ("xã", "phường"):
        return True
    person = clause.before(at, 1, Sense.PERSON)
    return person is not None and person.end == at - 1 and clause.before(at, 1, Sense.SELF) is None


def _sends_a_request(clause: Clause, mark: Mark) -> bool:
    """ "đã gửi đề nghị các xã báo cáo": what was sent asks others for theirs."""
    at = mark.end + (clause.plain(mark.end) in ("ngay", "luon", "gap"))
    asked = clause.after(at, 0, Sense.ASK_FOR) if mark.means(Sense.DELIVER) else None
    return asked is not None and clause.after(asked.end, 1, Sense.OUTSIDER) is not None


_TO_BE_DONE_THERE = re.compile(
    r"(?:\S+ ){0,4}?(?:de )?(?:xu ly|giai quyet|xem xet|bo tri|cap kinh phi|cap von|ho tro|thuc hien|to chuc thuc hien|phoi hop)\b(?! xong)"
)
_TO_BE_GONE_ON_WITH = re.compile(r"(?:(?!to\b)\S+ ){0,2}?(?:tong hop|ghep|lam tiep|hoan thien|chinh sua|sua|bo sung|ra soat|soan)\b")


def _hands_on(clause: Clause, mark: Mark) -> bool:
    """ "gửi công văn chuyển sang Sở Xây dựng xử lý", "gửi số liệu cho chị Mai tổng hợp": somebody else is to go on with it."""
    if not mark.means(Sense.DELIVER):
        return False
    outside = clause.after(mark.end, ANYWHERE, Sense.OUTSIDER, Sense.HAND_TO)
    if outside is not None and _TO_BE_DONE_THERE.match(_behind(clause, outside)):
        return True
    person = clause.after(mark.end, ANYWHERE, Sense.PERSON)
    # "em gửi rồi anh hoàn thiện giúp em sổ": whoever is spoken to stands behind "rồi".
    told = person is not None and clause.before(person.start, person.start - mark.end, Sense.ALREADY) is not None
    return person is not None and not told and _TO_BE_GONE_ON_WITH.match(_behind(clause, person)) is not None


_PAPER_THAT_ASKS = re.compile(
    r"(?:so )?(?:\d\S* )?(?:(?:to trinh|cong van|cv|van ban|don|phieu)(?: so)?(?: \d\S*)?) (?:de )?(?:xin|de nghi|kien nghi|de xuat)\b"
)


def _sends_a_paper_that_asks(clause: Clause, mark: Mark) -> bool:
    """ "đã gửi tờ trình xin chủ trương": what is asked for is still to come, unless asking was all of it."""
    return mark.means(Sense.DELIVER) and _PAPER_THAT_ASKS.match(_behind(clause, mark)) is not None


def _sent_by_some(clause: Clause, mark: Mark) -> bool:
    """ "112 đơn vị đã nộp": of how many is not said; "15 đơn vị gửi hết" are all."""
    return mark.means(Sense.DELIVER) and not mark.phrase.endswith((" hết", " đủ")) and pieces_before(clause, mark.start)


def _behind(clause: Clause, mark: Mark) -> str:
    return " ".join(clause.plains()[mark.end - clause.start :])


def _put_up_for(clause: Clause, mark: Mark) -> bool:
    """ "đã trình UBND thành phố phê duyệt": the approval is what it was put up for."""
    put = clause.before(mark.start, 6, Sense.SUBMIT) or clause.before(mark.start, 0, Sense.DELIVER)
    if (
        put is None
        or put.phrase == "tham mưu"
        or mark.phrase not in ("phê duyệt", "thông qua", "chấp thuận", "duyệt", "ban hành", "ký ban hành")
    ):
        return False
    between = clause.plains()[put.end - clause.start : mark.start - clause.start]
    return not {"va", "da", "duoc", "roi", "nay"} & set(between) and already_after(clause, mark.end, 2) is None


def _on_a_condition(clause: Clause, mark: Mark) -> tuple[int, int] | None:
    """Where "nếu" and its "thì" stand before an event, whatever the condition is ("nếu không có gì thay đổi thì 03/03 xong"), or None."""
    when = clause.before(mark.start, 15, Sense.WHEN)
    if when is not None and when.phrase.startswith("nếu"):
        start, end = when.start, when.end
    else:
        start = next((at for at in range(clause.start, mark.start) if clause.words[at].form in ("nếu", "neu")), mark.start)
        end = start + 1
    then = next((at for at in range(end, mark.start) if clause.plain(at) == "thi"), None)
    return None if then is None else (start, then)


def _conditional(clause: Clause, mark: Mark) -> str:
    """ "khi nào xong", "xong em báo": the event has not happened."""
    waiting = clause.before(mark.start, ANYWHERE, Sense.WAIT)
    if waiting is not None and already_after(clause, mark.end, 8) is None and not clause.has(Sense.PAST):
        return "still waited for"
    if clause.plain(mark.end) == "duoc" and clause.plain(mark.end + 1) == "thi":
        return "condition"
    when = clause.before(mark.start, 6, Sense.WHEN)
    opens = when is not None and when.start == clause.start and when.phrase == "nếu"  # "nếu xong rồi anh cho đóng giúp"
    if when is not None and (opens or not clause.has(Sense.ALREADY)) and not (when.phrase.startswith("có ") and clause.has(Sense.PAST)):
        return "condition"
    if clause.before(mark.start, ANYWHERE, Sense.AFTER) is not None:
        return "condition"
    behind = clause.after(mark.end, 0, Sense.WHEN, Sense.AFTER)
    later = (behind is not None and behind.phrase in _ONCE) or (
        clause.plain(mark.end) == "sau" and clause.plain(mark.end + 1) in _OCCASIONS
    )
    if later and not clause.has(Sense.PAST, Sense.ALREADY):
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
        me = clause.after(mark.end, 1, Sense.SELF)
        if me is not None and me.end <= clause.last_word() and not clause.days and not clause.has(Sense.NOT_YET):
            return "condition: when finished"
        if clause.plain(mark.end) in ("thi", "la") and clause.after(mark.end, 4, Sense.TELL):
            return "condition: when finished"
    return ""


_ONCE = ("khi", "ngay khi", "sau khi", "ngay sau khi", "nếu", "khi nào", "miễn", "đến khi")
_OCCASIONS = word_set("tet le hop ky")
"""What work is put off behind: "hoàn thành sau Tết"."""


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
            else 0.6
            if clause.after(mark.end, 0, Sense.DEADLINE)  # "126 nộp đúng hạn": it was, or it will be
            else 0.55
        )
    if mark.mended:
        weight -= 0.08
    return weight
