"""A number that only counts the tasks named behind it: "xong 2 việc: 107, 108", "xong 3/5 nhiệm vụ (107, 108 và 109)"."""

from __future__ import annotations

from collections.abc import Sequence

from messages.reading.text import word_set
from messages.reading.words import Shape, Word

_TASKS = (("nhiem", "vu"), ("cong", "viec"), ("dau", "viec"), ("viec",), ("task",), ("tasks",))
_TO = word_set("- den toi")
_SMALL = word_set("va voi cung la gom so ma nv nhiem vu viec : , ; ( # & +") | _TO
_LONGEST = 3
"""Digits of a count of tasks."""
_OF_A_TASK = range(3, 7)
"""Digits of a task's number: what is shorter counts something else."""


def counts_named_tasks(words: Sequence[Word], at: int) -> bool:
    """Whether the number at `at` counts tasks ("2 việc", "3/5 nhiệm vụ") and just as many numbers of tasks stand right behind it."""
    counted = words[at].plain.partition("/")[0].strip()
    head = next((head for head in _TASKS if tuple(word.plain for word in words[at + 1 : at + 1 + len(head)]) == head), None)
    if words[at].shape not in (Shape.NUMBER, Shape.RATIO) or head is None or not counted.isdigit() or len(counted) > _LONGEST:
        return False
    return _named(words[at + 1 + len(head) :]) == int(counted)


def _named(words: Sequence[Word]) -> int:
    """How many tasks the numbers mean a text begins with; a range means all that are in it."""
    named, last = 0, 0
    for at, word in enumerate(words):
        if word.shape is Shape.NUMBER and word.plain.isdigit() and len(word.plain) in _OF_A_TASK:
            number = int(word.plain)
            named += max(0, number - last) if named and words[at - 1].plain in _TO else 1
            last = number
        elif word.plain not in _SMALL:
            break
    return named
