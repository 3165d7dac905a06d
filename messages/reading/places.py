"""Places in the list just sent: "tất cả", "2 việc đầu", "việc cuối", "các việc còn lại"."""

from __future__ import annotations

from messages.reading.amounts import spoken_number
from messages.reading.sense import Sense
from messages.reading.surroundings import STATES, Ref, Surroundings
from messages.reading.words import Shape

_THINGS = frozenset(("viec", "nhiem", "cai", "muc"))
_LONGEST_LIST = 20


def place_in_list(around: Surroundings, at: int, others: bool) -> Ref | None:
    """ "tất cả", "2 việc đầu", "việc cuối", "các việc còn lại"."""
    plain = around.plain(at)
    starts = (
        at == 0
        or around.words[at - 1].shape in (Shape.MARK, Shape.BREAK)
        or around.plain(at - 1) in ("a", "da", "con", "rieng", "em", "va", "cao", "thi", "roi", "ra")
    )
    if plain in ("tat", "toan") and around.plain(at + 1) in ("ca", "bo") and starts:
        end = at + 2
        while around.plain(end) in ("cac", "nhiem", "vu", "viec", "deu", "muc", "noi", "dung"):
            end += 1
        mark = around.marks_at.get(end)
        tail = end
        while around.plain(tail) in ("a", "nhe", "nha", "em", "anh", "chi", "."):
            tail += 1
        if (mark is not None and mark.means(*STATES)) or tail >= len(around.words):
            return Ref("ALL", at, end)
        return None
    if plain == "ca" and starts and (counted := spoken_number(around.words, at + 1)) is not None and around.plain(counted[1]) in _THINGS:
        end = counted[1] + (2 if around.plain(counted[1]) == "nhiem" else 1)
        end += around.plain(end) == "deu"
        if end >= len(around.words) or (around.words[end].shape is not Shape.NUMBER and around.state_follows(end)):
            return Ref("ALL", at, end)
    count = spoken_number(around.words, at)
    if count is not None:
        return _first_or_last(around, at, count[1], count[0])
    if plain in ("cac", "nhung", "may") or (plain in ("viec", "nhiem", "cai", "muc") and starts):
        end = at + 1 if plain in ("cac", "nhung", "may") else at
        if around.plain(end) in ("viec", "nhiem", "cai", "muc", "dau"):
            end += 2 if around.plain(end) == "nhiem" else 1
            if (around.plain(end), around.plain(end + 1)) == ("con", "lai"):
                return Ref("REST", at, end + 2)
            if around.plain(end) == "khac" and end > at + 1 and around.state_follows(end + 1):
                return Ref("REST", at, end + 1)
            if around.plain(end) == "dau" and (around.plain(end + 1) == "tien" or _counted_behind(around, end + 1)):
                return Ref("FIRST1", at, end + 2 if around.plain(end + 1) == "tien" else end + 1)
            if around.plain(end) == "cuoi" and not (plain == "muc" and any(place < at for place in around.claimed)):
                return Ref("LAST", at, end + 2 if around.plain(end + 1) == "cung" else end + 1)
    excepts = any(m.means(Sense.EXCEPT) for m in around.marks)
    if others and plain == "con" and around.plain(at + 1) == "lai" and (starts or excepts) and around.state_follows(at + 2):
        return Ref("REST", at, at + 2)
    return None


def _first_or_last(around: Surroundings, at: int, after: int, count: int) -> Ref | None:
    end = after
    if around.plain(end) in ("viec", "cai", "muc", "nhiem"):
        end += 2 if around.plain(end) == "nhiem" else 1
        if around.plain(end) == "dau":
            end += 2 if around.plain(end + 1) == "tien" else 1
            return Ref(f"FIRST{count}", at, end)
        if around.plain(end) == "cuoi" and count == 1:
            return Ref("LAST", at, end + 1)
        if around.plain(end) in ("cuoi", "sau") and 1 < count < _LONGEST_LIST and around.state_follows(end + 1):
            return Ref(f"LAST{count}", at, end + 1)
        if (around.plain(end), around.plain(end + 1)) == ("con", "lai"):
            return Ref("REST", at, end + 2)
    return None


def _counted_behind(around: Surroundings, at: int) -> bool:
    """Whether "hai việc sau", "2 việc cuối" is said later: "việc đầu" then is a place in the same list."""
    return any(
        around.plain(place) in _THINGS and around.plain(place + 1) in ("sau", "cuoi") and spoken_number(around.words, place - 1) is not None
        for place in range(at + 1, len(around.words))
    )
