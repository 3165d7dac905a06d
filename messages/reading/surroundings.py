"""A reference to a task, and what stands around the place where one may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.words import Word

STATES = (
    Sense.COMPLETE, Sense.NOT_YET, Sense.DELIVER, Sense.ONGOING, Sense.PAST, Sense.SUBMIT, Sense.EXTEND, Sense.ASK_FOR, Sense.CANCEL,
    Sense.OBSTACLE, Sense.YES, Sense.NEAR, Sense.STILL, Sense.ISSUE, Sense.WAIT, Sense.WORK, Sense.ALL, Sense.FUTURE, Sense.EXPECT,
    Sense.WRONG_TARGET, Sense.NOT_MINE, Sense.TOO_LATE, Sense.OPEN, Sense.NOT, Sense.NO_LONGER, Sense.RECEIVED, Sense.UNDERSTOOD,
    Sense.ONLY_JUST, Sense.DUPLICATE, Sense.HAND_TO, Sense.LATE, Sense.DRAFTING, Sense.STEP, Sense.SIGN, Sense.CLOSED, Sense.SELF,
    Sense.DRAFT, Sense.UNSURE, Sense.LACK, Sense.HALT, Sense.NOT_BE, Sense.BELONGS, Sense.REVIEW, Sense.SUPPORT_ONLY,
)  # fmt: skip
"""What is said of a task: beside one of these a number can be its number."""
_SMALL = frozenset(("thi", "nay", "cung", "la", "van", "vua", "moi", "nhe", "co", "khoang", "tam", "chung", "hon", "dat"))


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference in the words [start, end). `bare`: nothing but the number itself says so. `paper`: it is the number of the paper
    that gave the task."""

    value: str
    start: int
    end: int
    bare: bool = False
    paper: bool = False


class Surroundings:
    """One text; the places already claimed by dates and amounts are left alone. `known`: the numbers of the person's tasks; `measured`:
    the places that say how much of something is done."""

    def __init__(
        self,
        words: Sequence[Word],
        marks: Sequence[Mark],
        claimed: frozenset[int],
        known: frozenset[str],
        measured: frozenset[int] = frozenset(),
    ) -> None:
        self.words = words
        self.claimed = claimed
        self.measured = measured
        self.known = known
        self.marks_at = {mark.start: mark for mark in marks}
        self.marks = marks

    def plain(self, at: int) -> str:
        return self.words[at].plain if 0 <= at < len(self.words) else ""

    def state_follows(self, at: int) -> bool:
        if at in self.claimed:
            return True
        place = at
        while self.plain(place) in _SMALL:
            place += 1
        if place in self.claimed:
            return True
        mark = self.marks_at.get(at) or self.marks_at.get(place)
        return mark is not None and mark.means(*STATES)
