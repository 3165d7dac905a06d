"""How an assignment stood on a day, by what was known later ("tính lại").

Two times meet here: the day, and the instant of knowledge. What was learnt later about the day counts by its effective
date (a report, a completion, a task registered late, a corrected deadline); what only happened later does not (a granted
extension, a transfer, a stop). `db.snapshots` says the same in SQL, and a test holds both together.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.core.task import Assignment, State

_SAID = ("said", "said_on", "percent", "percent_on", "percent_said", "blocked", "supplement")


def recall(known: Assignment, was: Assignment | None, *, known_on: date, day: date) -> Assignment | None:
    """The assignment as it stood at the end of `day`.

    `known`: its version at the instant of knowledge, written on `known_on`; `was`: its version at the end of `day`, None
    when it was not in the register then. None: it had not been given by `day`.
    """
    if was is None and known.assigned_on > day:
        return None
    if was is not None and known.state is State.WITHDRAWN and known_on > day:
        return was
    state = _state(known, day)
    values: dict[str, object] = {"reported_on": _heard(known, was, day), "state": state}
    if state is State.OPEN:
        values["submitted_on"] = None
    if known.said_on is not None and known.said_on > day:
        # Words of a later day belong to no paper of this one.
        said = was or replace(
            known, said=None, said_on=None, percent=None, percent_on=None, percent_said=None, blocked=False, supplement=None
        )
        values |= {name: getattr(said, name) for name in _SAID}
    if was is not None:
        values |= {"unit_id": was.unit_id, "part": was.part}
        if was.due_original == known.due_original:
            values |= {"due": was.due, "last_day": was.last_day}
    return replace(known, **values)  # type: ignore[arg-type]


def _state(known: Assignment, day: date) -> State:
    match known.state:
        case State.WITHDRAWN:
            return State.WITHDRAWN
        case State.ACCEPTED if known.done_on is None or known.done_on <= day:
            return State.ACCEPTED
        case State.SUBMITTED if known.submitted_on is not None and known.submitted_on <= day:
            return State.SUBMITTED
    return State.OPEN


def _heard(known: Assignment, was: Assignment | None, day: date) -> date | None:
    if known.reported_on is None or known.reported_on <= day:
        return known.reported_on
    return None if was is None else was.reported_on
