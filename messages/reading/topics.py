"""Clauses grouped by the task they speak of, by number or, without numbers, by name."""

from __future__ import annotations

from collections.abc import Sequence

from messages.reading.clauses import Clause
from messages.reading.sense import Sense
from messages.reading.surroundings import Ref
from messages.reading.text import word_set

Group = tuple[tuple[Ref, ...], list[Clause]]

_ALL = Ref("ALL", 0, 0)
_HEADS = word_set("viec vu cai muc")
_THIS = word_set("nay do ay la thi ni na nao gi lam con den duoc da chua dang xong kho qua toi em")
_LEADING = word_set("con rieng thi nhung ma da a em anh vang chi sep toi")


def by_task(clauses: Sequence[Clause]) -> list[Group]:
    """A reference opens a group; what follows without one belongs to it. Without any, tasks may be told apart by name; there is no group
    where all of it is of one task."""
    refs = tuple(ref for clause in clauses for ref in clause.topics())
    if not refs:
        return _by_name(clauses)
    excepted = _all_but(clauses)
    if excepted is not None:
        return excepted
    if len({ref.value for ref in refs}) == 1:
        return [(refs[:1], list(clauses))]
    groups: list[Group] = []
    waiting: list[Clause] = []
    pending: list[Ref] = []
    for clause in clauses:
        says = clause.says_something()
        if not clause.refs:
            if pending or not groups:
                waiting.append(clause)
            else:
                groups[-1][1].append(clause)
            if pending and says:
                groups.append((tuple(pending), waiting))
                pending, waiting = [], []
            continue
        if pending and says and any(earlier.content() for earlier in waiting):
            # "112 chuyển VP, 113 xong": what was said of the first is not understood, but it is not what is said of the second.
            groups.append((tuple(pending), waiting))
            pending, waiting = [], []
        pending.extend(clause.topics())
        waiting.append(clause)
        if says and pending:
            groups.append((tuple(pending), waiting))
            pending, waiting = [], []
    if pending:
        groups.append((tuple(pending), waiting))
    else:
        groups[-1][1].extend(waiting)
    return _merged(groups)


def _all_but(clauses: Sequence[Clause]) -> list[Group] | None:
    """ "xong hết rồi trừ 118": everything, and apart from it the tasks named after "trừ"."""
    place = next((at for at, clause in enumerate(clauses) if _excepts(clause)), None)
    rest = clauses[1:]
    done = any(one.has(Sense.COMPLETE, Sense.DELIVER, Sense.CLOSED) for one in rest)
    if place == 0 and not any(one.refs for one in rest) and (done or any(_of_the_others(one) for one in rest)):
        return [(clauses[0].refs, [clauses[0]]), ((_ALL,), list(rest))]
    if not place or any(clause.refs for clause in clauses[:place]):
        return None
    if not any(clause.has(Sense.COMPLETE, Sense.DELIVER) for clause in clauses[:place]):
        return None
    return [((_ALL,), list(clauses[:place])), (clauses[place].refs, list(clauses[place:]))]


_SEVERAL = word_set("may cac nhung")


def _of_the_others(clause: Clause) -> bool:
    """ "mấy việc kia chờ Sở"."""
    return clause.plain(clause.start) in _SEVERAL and clause.plain(clause.start + 1) in {*_HEADS, "nhiem"} and clause.says_something()


def _excepts(clause: Clause) -> bool:
    """ "trừ 118", or "chỉ còn 118" with nothing else said of it."""
    opening = clause.opening
    if opening is None or not clause.refs:
        return False
    return opening.means(Sense.EXCEPT) or (opening.means(Sense.REMAIN) and clause.refs[0].bare)


def _merged(groups: list[Group]) -> list[Group]:
    """Neighbouring groups about the same tasks made one."""
    merged: list[Group] = []
    for refs, clauses in groups:
        if merged and {ref.value for ref in merged[-1][0]} == {ref.value for ref in refs}:
            merged[-1][1].extend(clauses)
        else:
            merged.append((refs, clauses))
    return merged


def _name(clause: Clause) -> tuple[str, str] | None:
    """What a clause without a number begins by naming: ("báo cáo", "thang"), ("viec", "dau"), ("mot", "")."""
    at = clause.start
    while clause.plain(at) in _LEADING:
        at += 1
    if clause.plain(at) in ("mot", "1") and clause.plain(at + 1) in _HEADS:
        return "mot", ""
    if clause.plain(at) == "nhiem" and clause.plain(at + 1) == "vu":
        return _qualified("viec", clause, at + 2)
    mark = next((mark for mark in clause.marks if mark.start in (at, at + 1) and mark.means(Sense.PRODUCT)), None)
    if mark is not None and (mark.start == at or clause.plain(at) in ("cai", "viec")):
        return mark.phrase, " ".join(clause.plain(place) for place in range(mark.end, mark.end + 4))
    if clause.plain(at) in _HEADS:
        return _qualified("viec", clause, at + 1)
    return None


def _qualified(head: str, clause: Clause, at: int) -> tuple[str, str] | None:
    """The words that tell this task from another; "việc này" and "việc là" tell nothing."""
    if not clause.plain(at) or clause.plain(at) in _THIS:
        return None
    return head, " ".join(clause.plain(place) for place in range(at, at + 4))


def _by_name(clauses: Sequence[Clause]) -> list[Group]:
    """ "báo cáo tháng xong rồi, báo cáo quý chưa", "việc đầu xong, việc sau đang làm"."""
    names = [_name(clause) for clause in clauses]
    first = next((place for place, name in enumerate(names) if name is not None), 0)
    named = [name for name in names if name is not None]
    if len(named) < 2 or any(clause.says_something() for clause in clauses[:first]):
        return []
    heads = {head for head, _ in named}
    same_head = len(heads) == 1 and (heads == {"mot"} or len(set(named)) == len(named))
    contrast = any(clause.start and clause.plain(clause.start) == "con" for clause in clauses)
    apart = len(heads) == len(named) and (contrast or any(clause.after_sign == ";" for clause in clauses))
    if not (same_head or apart):
        return []
    groups: list[Group] = []
    for clause, name in list(zip(clauses, names, strict=True))[first:]:
        if name is not None:
            groups.append(((), [clause]))
        else:
            groups[-1][1].append(clause)
    return groups if all(any(_has_state(clause) for clause in members) for _, members in groups) else []


_STATES = (
    Sense.COMPLETE, Sense.CLOSED, Sense.DELIVER, Sense.ISSUE, Sense.SIGN, Sense.SUBMIT, Sense.NOT_YET, Sense.ONGOING, Sense.NEAR,
    Sense.OPEN, Sense.EXTEND, Sense.TOO_LATE, Sense.OBSTACLE, Sense.WAIT, Sense.HAND_TO, Sense.NOT_MINE, Sense.CANCEL, Sense.RECEIVED,
    Sense.WRONG_TARGET, Sense.DRAFTING, Sense.LACK,
)  # fmt: skip


def _has_state(clause: Clause) -> bool:
    return clause.has(*_STATES) or bool(clause.amounts or clause.days)
