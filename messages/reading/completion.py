"""When completion is believed: only when nothing said after it, and nothing unresolved said before it, leaves the work open."""

from __future__ import annotations

from messages.reading.case import Case
from messages.reading.clues import Clue, ClueKind
from messages.reading.sense import Sense
from messages.reading.text import word_set


def certain_done(case: Case) -> Clue | None:
    """The last strong completion that nothing after it, or unresolved before it, leaves open."""
    asked = {item.clause for item in case.clues if item.kind is ClueKind.QUESTION}
    done = [item for item in case.clues if item.kind is ClueKind.DONE and item.weight >= 0.7 and item.clause not in asked]
    if not done:
        return None
    last = done[-1]
    final = any(item.final for item in done)
    behind = case.since(last)
    if any(item.clause not in asked and _leaves_open(item, last, item in behind, final, case) for item in case.clues):
        return None
    return last


def _leaves_open(item: Clue, last: Clue, behind: bool, final: bool, case: Case) -> bool:
    """Whether this statement, said `behind` it or before, keeps the completion `last` from closing the task."""
    if item.negates == "extension" or item.rule == "nothing has come up":
        return False
    if item.kind is ClueKind.OPEN:
        if behind:
            return not _excused(item, case) and not (final and item.negates == "signed")
        return not _resolved(item, last, final, case)
    if item.kind is ClueKind.BLOCKED and item.weight > 0.45:
        overcome = last.day is not None and not _lies_there(item, last, case)
        all_the_same = was_overcome(item, last, case) or (final and (overcome or _all_the_same(last, case)))
        return behind or not (all_the_same or turns(case, item, last))
    if item.kind is ClueKind.ACKNOWLEDGE:
        return item.clause > last.clause and item.rule in ("will do it", "event still to come")
    return item.kind is ClueKind.PROMISE and not _was_more_time(item, last, case) and not _was_signed(item, last, case)


def _was_signed(promise: Clue, done: Clue, case: Case) -> bool:
    """ "sáng nay sếp ký, em gửi Sở luôn rồi": the signature of today went before what has gone out."""
    clause = case.clause_of(promise)
    signing = clause.has(Sense.SIGN) and clause.has(Sense.LEADER, Sense.PERSON)
    this_morning = any(day.words in ("sáng nay", "sang nay") for day in clause.days)
    return done in case.since(promise) and this_morning and signing and done.final


def _all_the_same(done: Clue, case: Case) -> bool:
    """ "mạng yếu nhưng em gửi được rồi": it has gone out all the same; it is asked about."""
    return case.clause_of(done).has(Sense.ALREADY) and any(clause.has(Sense.BUT) for clause in case.clauses)


_OF_MACHINES = (
    "hệ thống lỗi", "lỗi hệ thống", "bị lỗi hệ thống", "mạng lỗi", "lỗi mạng", "mạng yếu", "mạng chậm", "mạng kém", "mất mạng", "mất điện",
)  # fmt: skip


_MACHINES = word_set("thong mem may mang")
_BROKEN = ("treo", "bị treo", "đang treo", "hỏng", "bị hỏng", "sập", "bị sập", "trục trặc", "nghẽn")


def was_overcome(obstacle: Clue, done: Clue, case: Case) -> bool:
    """ "hệ thống lỗi, em nộp rồi": a machine that failed, and behind it what has gone out all the same."""
    trouble, sent = case.clause_of(obstacle), case.clause_of(done)
    machine = not _MACHINES.isdisjoint(trouble.plains())
    failed = any(mark.phrase in _OF_MACHINES or (machine and mark.phrase in _BROKEN) for mark in trouble.all(Sense.OBSTACLE))
    failed = failed and not trouble.has(Sense.NOT, Sense.NOT_YET, Sense.UNABLE) and not sent.has(Sense.BUT)
    return failed and obstacle.clause < done.clause and done.final and sent.has(Sense.ALREADY, Sense.PAST)


def _was_more_time(promise: Clue, done: Clue, case: Case) -> bool:
    """ "xin lùi đến 25/11 nhưng nay xong rồi": the day is the one asked for, and since then it is done."""
    nowadays = turns(case, promise, done) or any(day.words in _TODAY for day in case.clause_of(done).days)
    return case.clause_of(promise).has(Sense.EXTEND, Sense.ASK_FOR) and nowadays


_TODAY = ("nay", "hôm nay", "hom nay", "sáng nay", "sang nay", "chiều nay", "chieu nay")


def _lies_there(obstacle: Clue, done: Clue, case: Case) -> bool:
    """ "kẹt ở khâu thẩm định bên Sở, hồ sơ nộp từ 2/11", "chờ Sở thẩm định, đã gửi hồ sơ 10/11": handed to the very body that holds
    it up."""
    return still_there(obstacle, done, case) and case.clause_of(obstacle).has(Sense.OUTSIDER, Sense.WAIT)


def still_there(obstacle: Clue, done: Clue, case: Case) -> bool:
    """An obstacle of another clause before the completion, but for what was so before: "ban đầu vướng …", "chờ mãi …"."""
    before = case.clauses[: obstacle.clause + 1]
    over = any(clause.has(Sense.BEFORE_NOW) for clause in before) or not _OVER.isdisjoint(before[-1].plains())
    return obstacle.kind is ClueKind.BLOCKED and obstacle.clause < done.clause and not over and not turns(case, obstacle, done)


_OVER = word_set("mai truoc")


def _excused(item: Clue, case: Case) -> bool:
    """What is said behind a completion and takes nothing from it: "đã gửi rồi, coi như xong", "nộp hôm 16/11 rồi, tôi vừa kiểm tra lại"."""
    if item.words.startswith(AS_GOOD_AS):
        return True
    return item.rule in ("a step has been taken", "work said to be under way") and any(other.final for other in case.clues)


def _resolved(item: Clue, done: Clue, final: bool, case: Case) -> bool:
    """Whether something said to be open is overtaken by the completion said later."""
    same = item.clause == done.clause
    if item.negates in ("submit", "signed") or item.rule in (
        "drafting",
        "a draft",
        "a step has been taken",
        "work said to be under way",
        "under review",
    ):
        return final or (done.weight >= 0.9 and item.weight <= 0.6)
    if not same and _was_so(case, item):
        return True
    if item.percent is not None:
        return any(other.percent == 100 for other in case.clues) or any(clause.has(Sense.SLIP) for clause in case.clauses)
    if turns(case, item, done):
        return item.negates != "deliver" or final
    if case.clause_of(item).line != case.clause_of(done).line:
        return True
    if item.negates == "part":
        return final
    return final and item.negates in ("remain", "complete", "not yet", "returned", "deliver") and done.weight >= 0.9


def _was_so(case: Case, item: Clue) -> bool:
    """ "hôm qua 80%, hôm nay đã xong": what an earlier day is named for."""
    clause = case.clause_of(item)
    return clause.has(Sense.BEFORE_NOW) or any(day.past(case.on) not in (None, case.on) for day in clause.days)


def turns(case: Case, earlier: Clue, later: Clue) -> bool:
    """A word between the two that takes the earlier one back: "à mà", "đùa đấy", "nay đã", "cuối cùng cũng"."""
    for clause in case.clauses[earlier.clause : later.clause + 1]:
        if clause.has(Sense.CORRECTION, Sense.NOW, Sense.SLIP) or "cuoi cung" in clause.text():
            return True
    return False


AS_GOOD_AS = ("coi như", "xem như", "coi nhu", "xem nhu")
