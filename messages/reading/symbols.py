"""Symbols of papers in a reply: the paper that gave the task names it, the product that answers it does not."""

from __future__ import annotations

import re

from messages.reading.sense import Sense
from messages.reading.surroundings import Surroundings
from messages.reading.words import Shape

_REPORTING = re.compile(r"\d+[A-Z]?/(?:\d{4}/)?(?:BC|TTR|BB|GM|PTR)(?![A-Z])")
"""Reports, submissions, minutes, invitations: no such paper gives a task, it answers one."""
_NAMING = {"theo", "hien", "tai", "cua", "vu", "viec", "giao", "loi", "nhan", "ve", "han", "thuoc", "duoc", "kl", "luan", "nv"}


def gives_the_task(around: Surroundings, at: int) -> bool:
    """Whether the symbol at `at` names the document that gave the task, not the product that answers it."""
    if _REPORTING.match(around.words[at].form):
        return False
    start = at
    while start and around.words[start - 1].shape not in (Shape.MARK, Shape.BREAK):
        start -= 1
    left = [around.words[place].plain for place in range(start, at)]
    pair = " ".join(left[-3:])
    if any(around.plain(place) == "pham" for place in range(max(0, at - 6), at)):
        return False
    if any(word in _NAMING for word in left[-4:]) and "tra loi bang" not in " ".join(left):
        if "san pham" in pair or "ket qua" in " ".join(left):
            return False
        delivered = any(mark.start < at and start <= mark.start and mark.means(Sense.DELIVER, Sense.ISSUE) for mark in around.marks)
        if left[-4:].count("tai") and "giao" not in left[-5:] and delivered:
            return False
        if "bang" not in left[-4:]:
            return True
    if "bang" in left[-4:] or any(kind in pair for kind in ("bao cao", "to trinh", "bien ban", "san pham", "giay moi")):
        return False
    events = [
        mark for mark in around.marks if start <= mark.start < at and mark.means(Sense.DELIVER, Sense.ISSUE, Sense.SIGN, Sense.COMPLETE)
    ]
    if events:
        return events[-1].phrase.startswith("trả lời") or "xong" in events[-1].phrase
    after = [mark for mark in around.marks if at < mark.start <= at + 3]
    if any(mark.means(Sense.ISSUE) or mark.phrase.startswith("trả lời") for mark in after):
        return False
    if around.plain(at - 1) == "so" and at - 1 == start and start > 1:
        return False
    if around.plain(at - 1) == ":" or (start == at and at and around.words[at - 1].shape is Shape.MARK and _ends(around, at + 1)):
        return at < 2
    return around.words[at].form.split("/")[-1].split("-")[0] not in ("BC", "TTR", "BB")


def _ends(around: Surroundings, at: int) -> bool:
    return at >= len(around.words) or around.words[at].shape in (Shape.MARK, Shape.BREAK)
