"""The clauses about one task weighed against each other: one intent, its values, and how sure that is.

Order of precedence: stopping the task, another addressee, a question, more time, an obstacle, completion against what
is still open, a promise with a day, assent, talk. When completion is believed: `completion`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.core.reply import Intent
from messages.reading.case import Case
from messages.reading.clauses import Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.completion import AS_GOOD_AS, certain_done, still_there, turns, was_overcome
from messages.reading.estimate import estimate
from messages.reading.rules_state import MAY_BE_A_STEP
from messages.reading.rules_talk import DISPUTES_DEADLINE
from messages.reading.scope import is_aside
from messages.reading.sense import Sense
from messages.reading.text import word_set


@dataclass(frozen=True, slots=True)
class Verdict:
    intent: Intent
    confidence: float
    why: tuple[str, ...]
    percent: float | None = None
    day: date | None = None
    of: str | None = None
    ask: str | None = None
    estimated: bool = False
    """`percent` stands for words, no number was said."""


def judge(case: Case) -> Verdict:
    for rule in _PRECEDENCE:
        verdict = rule(case)
        if verdict is not None:
            return verdict
    if any(
        clause.has(Sense.PAST, Sense.ALREADY) and not clause.has(Sense.SMALL_TALK, Sense.DEADLINE, Sense.POST_NOT)
        for clause in case.clauses
    ):
        return Verdict(Intent.DONE, 0.5, ("something has happened, unknown what",), ask="done_or_not")
    return Verdict(Intent.OTHER, 0.5, ("nothing recognised",), ask="unclear")


def _by(item: Clue) -> tuple[str, ...]:
    return (item.why(),)


def _stop(case: Case) -> Verdict | None:
    stop = case.best(ClueKind.STOP)
    if stop is None:
        return None
    done = certain_done(case)
    if done is not None and stop.weight < 0.88 and done.weight >= 0.9:
        return None
    if case.weight(ClueKind.QUESTION) >= stop.weight:
        return None
    if stop.rule == "asks to end the task" and (done is not None or any(item.final for item in case.clues)):
        return None
    elsewhere = case.best(ClueKind.REASSIGN)
    if elsewhere is not None and elsewhere.weight >= max(0.85, stop.weight) and elsewhere in case.since(stop):
        return None
    if stop.rule == "a duplicate" and case.weight(ClueKind.OPEN, ClueKind.DONE, ClueKind.EXTEND, ClueKind.REASSIGN) > stop.weight:
        return None
    take = case.best(ClueKind.TAKE_BACK)
    of = "message" if take is not None and (take.weight > stop.weight or _undoes_a_slip(stop, case)) else "task"
    return Verdict(Intent.WITHDRAW, stop.weight, _by(stop), percent=case.percent(), of=of)


def _undoes_a_slip(stop: Clue, case: Case) -> bool:
    """ "em bấm nhầm, hủy giúp em": what is to be cancelled is what was sent by mistake, no task is named."""
    clause = case.clause_of(stop)
    return not clause.refs and not clause.has(Sense.TASK)


def _is_own(slip: Clue, case: Case) -> bool:
    """ "dạ chị ơi em nhầm": nothing but an address before it; "hệ thống ghi hoàn thành là nhầm" blames the system."""
    clause = case.clause_of(slip)
    return all(mark.means(*_ADDRESSING) for mark in clause.marks if mark.end <= slip.at)


_ADDRESSING = (Sense.SELF, Sense.PERSON, Sense.LEADER, Sense.YES, Sense.GREETING, Sense.SORRY, Sense.ASK_FOR, Sense.FILLER)


def _only_not_finished(slip: Clue, case: Case) -> bool:
    """ "nhầm, em chưa xong": nothing else is said, and said later, than that what was reported has not happened."""
    said = [item for item in case.clues if item.kind not in (ClueKind.TAKE_BACK, ClueKind.SOCIAL, ClueKind.ACKNOWLEDGE)]
    return bool(said) and all(item.negates in ("complete", "deliver") and item in case.since(slip) for item in said)


def _take_back(case: Case) -> Verdict | None:
    take = case.best(ClueKind.TAKE_BACK)
    if take is None:
        return None
    if _is_own(take, case) and _only_not_finished(take, case):
        return Verdict(Intent.WITHDRAW, 0.9, _by(take), of="message")
    rest = [
        item
        for item in case.clues
        if item.kind in (ClueKind.DONE, ClueKind.OPEN, ClueKind.BLOCKED, ClueKind.EXTEND, ClueKind.REASSIGN, ClueKind.PROMISE)
        and item.weight > 0.5
    ]
    if rest and (take.weight <= 0.75 or not all(item.clause == take.clause for item in rest)):
        return None
    return Verdict(Intent.WITHDRAW, take.weight, _by(take), of="message")


def _reassign(case: Case) -> Verdict | None:
    found = case.best(ClueKind.REASSIGN)
    if found is None:
        return None
    done = certain_done(case)
    if done is not None and found.weight <= 0.85:
        return None
    question = case.best(ClueKind.QUESTION)
    if question is not None and question.rule in _TAGS and question.clause == found.clause:
        return None
    if question is not None and question.weight > found.weight and found.weight < 0.8:
        return None
    if found.weight < 0.8 and (case.weight(ClueKind.OPEN) >= 0.9 or case.weight(ClueKind.EXTEND) >= 0.8):
        return None
    return Verdict(Intent.REASSIGN, found.weight, _by(found))


_TAGS = ("question tag", "ends in “không”")


def _question(case: Case) -> Verdict | None:
    found = case.best(ClueKind.QUESTION)
    if found is None:
        return None
    if certain_done(case) is not None:
        return None
    others = case.weight(ClueKind.EXTEND, ClueKind.BLOCKED)
    if others >= 0.8 and found.weight < 0.88 and case.best(ClueKind.EXTEND, ClueKind.BLOCKED).clause != found.clause:  # type: ignore[union-attr]
        return None
    if case.weight(ClueKind.SOCIAL) >= 0.75 and not any(clause.has(Sense.PRODUCT, Sense.DEADLINE, Sense.TASK) for clause in case.clauses):
        return None
    blocked = case.best(ClueKind.BLOCKED)
    if blocked is not None and (found.weight < 0.8 or "thi" in case.clause_of(found).plains()):
        return None  # "chưa có tiền thì làm kiểu gì"
    extend = case.best(ClueKind.EXTEND)
    if extend is not None and found.rule in ("question mark", *_TAGS):
        return None
    # The day on which it should be due is no promise.
    going_on = (ClueKind.OPEN,) if found.rule == DISPUTES_DEADLINE else (ClueKind.OPEN, ClueKind.PROMISE)
    open_ = [item for item in case.clues if item.kind in going_on and item.clause != found.clause and item.weight > 0.7]
    if open_ and found.weight <= 0.85:
        return None
    if open_ and open_[-1] in case.since(found):
        return None
    return Verdict(Intent.QUESTION, found.weight, _by(found))


def _extension(case: Case) -> Verdict | None:
    found = case.best(ClueKind.EXTEND)
    if found is None:
        return None
    done = certain_done(case)
    if done is not None and (found.weight < 0.9 or done in case.since(found)):
        return None
    if found.weight < 0.6 and case.best(ClueKind.OPEN, ClueKind.BLOCKED, ClueKind.PROMISE) is not None:
        return None
    days = [item.day for item in case.clues if item.kind is ClueKind.EXTEND and item.day is not None]
    promise = case.promise()
    day = days[-1] if days else promise.day if promise is not None else None
    return Verdict(Intent.EXTENSION, found.weight, _by(found), percent=case.percent(), day=day)


def _blocked(case: Case) -> Verdict | None:
    found = case.best(ClueKind.BLOCKED)
    if found is None or certain_done(case) is not None:
        return None
    for item in case.clues:
        moving = item.percent is not None or item.rule in (
            "said to be under way",
            "going on",
            "event still to come",
            "a day ahead",
            "waiting for the own leader",
        )
        if (
            moving
            and item.clause > found.clause
            and not _day_the_obstacle_ends(case.clause_of(item))
            and (
                any(clause.has(Sense.BUT) for clause in case.clauses[found.clause + 1 : item.clause])
                or case.clause_of(item).has(Sense.NOW, Sense.BUT, Sense.PAST)
                or item.kind is ClueKind.PROMISE
                or found.weight < 0.8
            )
        ):
            return None
    if found.weight <= 0.7 and case.weight(ClueKind.OPEN, ClueKind.PROMISE) >= found.weight + 0.15:
        return None
    return Verdict(Intent.BLOCKED, found.weight, _by(found), percent=case.percent())


def _day_the_obstacle_ends(clause: Clause) -> bool:
    """ "chờ Sở Tài chính, dự kiến 27/11 có": what is waited for is to come that day, the work itself is not promised."""
    inside = {place for day in clause.days for place in range(day.start, day.end)}
    said = {clause.plain(place) for place in range(clause.start, clause.end) if place not in inside}
    return bool(said & {"co", "ve"}) and not said - _COMING_WORDS


_COMING_WORDS = word_set("du kien khoang tam hen se moi la thi chac ho a nhe co ve ket qua tra loi hy vong ngay den sang bao noi")


def _spoken_day(case: Case) -> date | None:
    """The day of the completion: said with the event, else the last past day said beside it (of the product, of a signature)."""
    days = [item.day for item in case.clues if item.kind is ClueKind.DONE and item.day is not None]
    if days:
        return max(days)
    open_clauses = {
        item.clause
        for item in case.clues
        if item.kind in (ClueKind.BLOCKED, ClueKind.EXTEND) or (item.kind is ClueKind.OPEN and not _overtaken(case, item))
    }
    beside = [
        found
        for place, clause in enumerate(case.clauses)
        if place not in open_clauses
        and not (clause.ending == "" and place + 1 in open_clauses)
        and not clause.has(Sense.DEADLINE, Sense.AFTER, Sense.BEFORE_NOW, Sense.WHEN)
        and _OF_SOMETHING_ELSE.isdisjoint(clause.plains())
        for day in clause.days
        if not day.vague
        and day.words != "nay"
        and not any(not ref.value.isdigit() for ref in clause.refs)
        and not is_aside(clause, day.start, day.end)
        and (found := day.past(case.on)) is not None
    ]
    return max(beside, default=None)


_OF_SOMETHING_ELSE = word_set("giao hop sau")
"""A day beside these is that of the task, of a meeting, of what went before: "nhiệm vụ giao ngày 15/11, đã hoàn thành"."""


def _overtaken(case: Case, item: Clue) -> bool:
    """ "đã trình và ban hành": put up for signature, and in the same clause sent out; or nothing but a wish not to have more time."""
    if item.negates not in ("submit", "signed"):
        return item.negates == "extension" or item.rule == "nothing has come up"
    return any(other.final and other.clause == item.clause for other in case.clues)


def _done(case: Case) -> Verdict | None:
    done = certain_done(case)
    if done is None:
        return None
    confidence = max(item.weight for item in case.clues if item.kind is ClueKind.DONE and item.clause == done.clause)
    ask = None
    if any(item.kind is ClueKind.DONE and item.weight > 0.7 and item.clause != done.clause for item in case.clues):
        confidence = max(confidence, 0.82)  # two witnesses, each weak
    opposed = max(
        (
            item.weight
            for item in case.clues
            if item.kind in (ClueKind.OPEN, ClueKind.BLOCKED) and not _overtaken(case, item) and not was_overcome(item, done, case)
        ),
        default=0.0,
    )
    if opposed >= 0.7:
        overcome = (done.final and done.day is not None) or any(
            turns(case, item, done) for item in case.clues if item.kind is ClueKind.OPEN
        )
        overcome = overcome and not any(still_there(item, done, case) for item in case.clues)
        confidence = min(confidence, 0.84 if overcome else 0.75)
    if case.best(ClueKind.QUESTION) is not None and all(item.weight <= _TOLD for item in case.clues if item.kind is ClueKind.DONE):
        confidence = min(confidence, 0.7)  # "em báo cáo rồi mà sao vẫn hiện": reported, but finished?
    if confidence < 0.8:
        ask = "done_or_not"
    return Verdict(Intent.DONE, confidence, _by(done), day=_spoken_day(case), ask=ask)


_TOLD = 0.82
"""What a bare "báo cáo rồi" weighs at most."""


def _nothing_left(case: Case) -> Verdict | None:
    """ "không còn việc gì nữa, coi như xong": the hedge is taken back by saying that nothing is left."""
    hedge = next((item for item in case.clues if item.words.startswith(AS_GOOD_AS)), None)
    if hedge is None or any(item.kind in (ClueKind.OPEN, ClueKind.BLOCKED, ClueKind.PROMISE) and item is not hedge for item in case.clues):
        return None
    if not any(clause.has(Sense.NONE_LEFT) for clause in case.clauses):
        return None
    return Verdict(Intent.DONE, 0.82, _by(hedge), day=_spoken_day(case))


def _progress(case: Case) -> Verdict | None:
    promise, open_ = case.promise(), case.best(ClueKind.OPEN)
    if promise is None and open_ is None:
        return None
    best = max((item for item in (promise, open_) if item is not None), key=lambda item: item.weight)
    assent = case.weight(ClueKind.ACKNOWLEDGE)
    if best.weight < 0.6 and assent >= 0.75:
        return None
    ask = "done_or_not" if best.weight < 0.55 or best.rule == "unsure" else None
    said = case.percent()
    percent = estimate(case.clauses, case.clues) if said is None else said
    return Verdict(
        Intent.PROGRESS, best.weight, _by(best), percent=percent, day=promise.day if promise else None, ask=ask,
        estimated=said is None,
    )  # fmt: skip


def _weak_done(case: Case) -> Verdict | None:
    done = case.best(ClueKind.DONE)
    if done is None:
        return None
    if case.weight(ClueKind.ACKNOWLEDGE) >= done.weight:
        return None
    day = _spoken_day(case)
    if (
        day is not None
        and done.final
        and done.rule != MAY_BE_A_STEP
        and not case.weight(ClueKind.OPEN, ClueKind.BLOCKED, ClueKind.PROMISE, ClueKind.ACKNOWLEDGE, ClueKind.QUESTION)
    ):
        return Verdict(Intent.DONE, 0.82, _by(done), day=day)
    return Verdict(Intent.DONE, min(done.weight, 0.6), _by(done), day=day, ask="done_or_not")


def _acknowledge(case: Case) -> Verdict | None:
    assent, social = case.best(ClueKind.ACKNOWLEDGE), case.best(ClueKind.SOCIAL)
    if assent is None:
        return None
    if social is not None and social.rule in ("greeting", "small talk") and assent.rule == "yes":
        return None
    return Verdict(Intent.ACKNOWLEDGE, assent.weight, _by(assent))


def _social(case: Case) -> Verdict | None:
    social = case.best(ClueKind.SOCIAL)
    return Verdict(Intent.OTHER, social.weight, _by(social)) if social is not None else None


_PRECEDENCE: tuple[Callable[[Case], Verdict | None], ...] = (
    _stop,
    _reassign,
    _question,
    _extension,
    _take_back,
    _blocked,
    _done,
    _nothing_left,
    _progress,
    _weak_done,
    _acknowledge,
    _social,
)
