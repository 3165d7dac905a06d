"""Symbols of papers in a reply: the paper that gave the task names it, the product that answers it does not."""

from __future__ import annotations

import re

from messages.reading.sense import Sense
from messages.reading.surroundings import Surroundings
from messages.reading.words import Shape

_REPORTING = re.compile(r"\d+[A-Z]?/(?:\d{4}/)?(?:BC|TTR|BB|GM|PTR)(?![A-Z])")
"""Reports, submissions, minutes, invitations: no such paper gives a task, it answers one."""
_NAMING = {"theo", "hien", "tai", "cua", "vu", "viec", "giao", "loi", "nhan", "ve", "han", "thuoc", "duoc", "kl", "luan", "nv"}

_PAPERS = frozenset(
    """
    cong van,to trinh,quyet dinh,thong bao,ke hoach,ket luan,chi thi,bien ban,giay moi,phieu trinh,phieu chuyen,hop dong,hoa don,van ban,
    nghi quyet,nghi dinh,thong tu,huong dan,phu luc,cv,ttr,vb,qd
    """.replace("\n", "").replace("    ", "").split(",")
)  # fmt: skip
"""Papers: a number right behind one is its own."""


def numbered_paper(around: Surroundings, at: int) -> int | None:
    """The end of "CV số 455/STC-NS", ": vb 420" at `at`; None where no paper with a number of its own stands."""
    at += around.plain(at) == ":"
    if f"{around.plain(at)} {around.plain(at + 1)}" not in _PAPERS:
        return None
    number = at + 2
    number += around.plain(number) == "so"
    if number >= len(around.words) or number in around.claimed:
        return None
    return number + 1 if around.words[number].shape in (Shape.NUMBER, Shape.SYMBOL) else None


def numbers_a_paper(around: Surroundings, at: int) -> bool:
    """ "tờ trình số 115", "công văn 115", "hợp đồng số 115", "ban hành số 115": the number of a paper or of a product, whatever
    tasks there are. "số 115 xong" at the head of a statement is a task only when the person has that one."""
    if around.plain(at - 1) == "so":
        heads = at == 1 or around.words[at - 2].shape in (Shape.MARK, Shape.BREAK)
        return bool(around.known) and around.plain(at) not in around.known if heads else True
    return around.plain(at - 1) in _PAPERS or f"{around.plain(at - 2)} {around.plain(at - 1)}" in _PAPERS


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
        if "ket qua" in " ".join(left):
            return False
        delivered = any(mark.start < at and start <= mark.start and mark.means(Sense.DELIVER, Sense.ISSUE) for mark in around.marks)
        if "tai" in left and "giao" not in left and delivered:
            return False
        if "bang" not in left:
            return True
    if "bang" in left or any(kind in pair for kind in ("bao cao", "to trinh", "bien ban", "giay moi")):
        return False
    events = [
        mark for mark in around.marks if start <= mark.start < at and mark.means(Sense.DELIVER, Sense.ISSUE, Sense.SIGN, Sense.COMPLETE)
    ]
    if events:
        return "xong" in events[-1].phrase
    after = [mark for mark in around.marks if at < mark.start <= at + 3]
    if any(mark.means(Sense.ISSUE) or mark.phrase.startswith("trả lời") for mark in after):
        return False
    if around.plain(at - 1) == "so" and at - 1 == start and start > 1:
        return False
    if around.plain(at - 1) == ":" or (start == at and at and around.words[at - 1].shape is Shape.MARK and _ends(around, at + 1)):
        return False
    return around.words[at].form.split("/")[-1].split("-")[0] not in ("BC", "TTR", "BB")


def _ends(around: Surroundings, at: int) -> bool:
    return at >= len(around.words) or around.words[at].shape in (Shape.MARK, Shape.BREAK)
