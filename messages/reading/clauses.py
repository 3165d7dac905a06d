"""A reply cut into clauses, each with what stands in it: marks, days, amounts, references."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from messages.reading.amounts import NUMBER_STARTS, Amount
from messages.reading.days import DayPhrase
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.signs import is_state
from messages.reading.spellings import PARTICLES
from messages.reading.surroundings import Ref
from messages.reading.text import fold, word_set
from messages.reading.words import Shape, Word

_ENDS = frozenset(",;.!?…:()|=>")
_PLAIN_PARTICLES = frozenset(fold(word) for word in PARTICLES) | {"a", "nhe", "oi", "nha", "ha", "vay", "the"}
_FINAL_PARTICLES = word_set(
    """
    a nhe nha oi em anh chi moi nguoi nha bot ban bac sep dong chi luon day do nhi vay the co di voi giup minh e ha hen nao
    ta ma ne thoi nua ca chu cac
    """
)


@dataclass(frozen=True, slots=True)
class Clause:
    """The words [start, end) between two cuts. `opening` is the linking word it begins with, `ending` the sign it ends on."""

    start: int
    end: int
    line: int
    words: Sequence[Word]
    marks: tuple[Mark, ...]
    days: tuple[DayPhrase, ...]
    amounts: tuple[Amount, ...]
    refs: tuple[Ref, ...]
    opening: Mark | None = None
    ending: str = ""
    after_sign: str = ""
    _senses: frozenset[Sense] = field(default=frozenset())
    _plains: list[str] = field(default_factory=list)

    def has(self, *senses: Sense) -> bool:
        return not self._senses.isdisjoint(senses)

    def has_none_of(self, senses: frozenset[Sense]) -> bool:
        """Whether a rule that begins with one of these senses can be passed over."""
        return self._senses.isdisjoint(senses)

    def all(self, *senses: Sense) -> list[Mark]:
        if self._senses.isdisjoint(senses):
            return []
        return [mark for mark in self.marks if mark.means(*senses)]

    def before(self, place: int, within: int, *senses: Sense) -> Mark | None:
        """The last mark with one of these senses that ends at most `within` words before `place`."""
        if self._senses.isdisjoint(senses):
            return None
        for mark in reversed(self.marks):
            if mark.end <= place:
                if place - mark.end > within:
                    return None
                if mark.means(*senses):
                    return mark
        return None

    def after(self, place: int, within: int, *senses: Sense) -> Mark | None:
        """The first mark with one of these senses that begins at most `within` words after `place`."""
        if self._senses.isdisjoint(senses):
            return None
        for mark in self.marks:
            if mark.start >= place:
                if mark.start - place > within:
                    return None
                if mark.means(*senses):
                    return mark
        return None

    def plain(self, at: int) -> str:
        return self.words[at].plain if self.start <= at < self.end else ""

    def plains(self) -> list[str]:
        return self._plains

    def topics(self) -> tuple[Ref, ...]:
        """The references to what the clause is about; the other half of a duplicate is not."""
        double = next((mark for mark in self.marks if mark.means(Sense.DUPLICATE)), None)
        if self.opening is not None and self.opening.means(Sense.BECAUSE) and "ban" in self._plains:
            return ()  # "chưa làm được do em bận việc 108"
        return self.refs if double is None else tuple(ref for ref in self.refs if ref.start < double.start)

    def says_something(self) -> bool:
        """Whether there is more in it than references and their head words."""
        return bool(self.amounts or self.days or (self.refs and any(map(is_state, self.words[self.start : self.end])))) or any(
            not mark.means(Sense.TASK, Sense.PRODUCT, Sense.SELF, Sense.REMAIN, Sense.BUT, Sense.ALL) for mark in self.marks
        )

    def text(self) -> str:
        return " ".join(self._plains)

    def last_word(self) -> int:
        """The place of the last word that is not mere politeness; `start - 1` when there is none."""
        at = self.end - 1
        while at >= self.start and (self.words[at].shape is not Shape.WORD or self.words[at].plain in _FINAL_PARTICLES):
            if self.words[at].shape in (Shape.NUMBER, Shape.RATIO, Shape.SYMBOL, Shape.DATE):
                return at
            at -= 1
        return at

    def content(self) -> int:
        """How many words say something."""
        covered: set[int] = set()
        for ref in self.refs:
            covered.update(range(ref.start, ref.end))
        return sum(
            1
            for at in range(self.start, self.end)
            if at not in covered and self.words[at].shape is not Shape.MARK and self.words[at].plain not in _PLAIN_PARTICLES
        )


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the words of one reply hold, before cutting."""

    words: Sequence[Word]
    marks: Sequence[Mark]
    days: Sequence[DayPhrase]
    amounts: Sequence[Amount]
    refs: Sequence[Ref]


_TOPIC_AFTER_CON = word_set("nhiem viec cai cong bao ke nv cac phan muc hai mot ba to phuong quyet van bien bc")


def cut(parsed: Parsed) -> list[Clause]:
    """The clauses in order."""
    words = parsed.words
    held = _held(parsed)
    starts_ref = {ref.start for ref in parsed.refs}
    between_refs = {ref.end for ref in parsed.refs if ref.end + 1 in starts_ref}
    mark_at = {mark.start: mark for mark in parsed.marks}
    inside = {place for mark in parsed.marks for place in range(mark.start + 1, mark.end)}
    clauses: list[Clause] = []
    start = 0
    line = 0
    sign = ""

    def close(end: int, ending: str) -> None:
        nonlocal start, sign
        if end > start:
            clauses.append(_clause(parsed, start, end, line, ending, sign))
        sign = ending

    at = 0
    while at < len(words):
        word = words[at]
        if word.shape is Shape.BREAK:
            close(at, "\n")
            line += 1
            start = at + 1
        elif at in held or at in inside or _shortens(words, at):
            pass
        elif at - start >= ANYWHERE:
            close(at, "")
            start = at
        elif word.shape is Shape.MARK and (word.plain in _ENDS or (word.plain in "-/" and not word.glued)):
            lists = at in between_refs and _lists_refs(at, start, parsed)
            if not (word.plain == "," and (lists or _reports_on(at, start, parsed, mark_at))):
                close(at, word.plain)
                start = at + 1
        elif at > start and (
            _links(at, words, mark_at, starts_ref, start)
            or _new_task(at, start, starts_ref, parsed)
            or _turns_to_the_rest(at, start, parsed)
        ):
            close(at, "")
            start = at
        at += 1
    close(len(words), "")
    return clauses


_SHORTENED = word_set("p phong tt tp pho q quan bql ly ths ts tx")
_LONGEST_SHORT = 3
_GOES_ON = word_set("dang da chua em hien nay con se xin cam vay nen nhung")
"""No name of a unit begins so, but what is said after one may."""


def _shortens(words: Sequence[Word], at: int) -> bool:
    """Whether the dot at `at` belongs to a shortened word with a name right behind it: "P.DN", "TP.HCM", "BQL.DA"; behind a single letter
    the name may stand apart, as units are called by the office itself: "P. DN"."""
    if words[at].plain != "." or not 0 < at < len(words) - 1 or not words[at].glued:
        return False
    short, name = words[at - 1], words[at + 1]
    letters = short.end - short.start
    near = name.glued or (letters == 1 and name.plain not in _GOES_ON)
    return near and name.shape is Shape.WORD and letters <= _LONGEST_SHORT and short.plain in _SHORTENED


def _held(parsed: Parsed) -> set[int]:
    """Places inside a date, an amount or a reference, where no cut is made."""
    spans: Iterable[tuple[int, int]] = (
        *((day.start, day.end) for day in parsed.days),
        *((amount.start, amount.end) for amount in parsed.amounts),
        *((ref.start, ref.end) for ref in parsed.refs),
    )
    return {place for start, end in spans for place in range(start + 1, end)}


def _reports_on(at: int, start: int, parsed: Parsed, mark_at: dict[int, Mark]) -> bool:
    """Whether "đã tổng hợp, báo cáo Thành ủy" goes on after the comma with what was done with it."""
    told = mark_at.get(at + 1)
    if told is None or told.phrase not in ("báo cáo", "trả lời") or (outside := mark_at.get(told.end)) is None:
        return False
    return outside.means(Sense.OUTSIDER) and any(start <= mark.start < at and mark.means(Sense.PAST) for mark in parsed.marks)


def _lists_refs(at: int, start: int, parsed: Parsed) -> bool:
    """Whether the comma at `at`, between two references, joins them to one list ("xong 8, 9 thì chưa" and "trừ 8, các việc khác" are
    none)."""
    following = next((ref.end for ref in parsed.refs if ref.start == at + 1), at)
    excepted = any(start <= mark.start < at and mark.means(Sense.EXCEPT) for mark in parsed.marks)
    if excepted and any(ref.start == at + 1 and ref.value == "REST" for ref in parsed.refs):
        return False
    said_before = any(start <= mark.start < at and mark.means(Sense.COMPLETE, Sense.DELIVER) for mark in parsed.marks)
    ends = following < len(parsed.words) and parsed.words[following].plain == ","  # "đã hoàn thành 107, 108, biểu 2 kèm theo"
    return not (said_before and not ends and any(mark.start in (following, following + 1) for mark in parsed.marks))


_LINKING = word_set("mot 1 gio hien nay thuc ma sao con nen chu roi")
ANYWHERE = 100
"""Words of a clause at most, and so as far as a word can stand from another; what runs on longer without a sign is cut, so that reading
stays linear."""
_STILL = word_set("cu van con lai ma khong bot he")


_BESIDE_HOURS = word_set("dau cuoi het trong ngoai truoc sau")
_HOURS = frozenset((("hanh", "chinh"), ("lam", "viec"), ("nghi", "trua"), ("tan", "so"), ("tan", "tam")))


def _names_hours(words: Sequence[Word], at: int) -> bool:
    """ "trong giờ hành chính", "trước giờ họp", "xong giờ ạ": hours of the day, or at once; no "now" that begins something new."""
    behind = tuple(word.plain for word in words[at + 1 : at + 3])
    return words[at - 1].plain in _BESIDE_HOURS or behind in _HOURS or all(plain in _AT_THE_END for plain in behind)


_AT_THE_END = word_set("a ah nhe nha day luon em anh chi . !")


_A_FEW_WORDS = 8


def _says_already(words: Sequence[Word], start: int) -> bool:
    """Whether a clause from `start` on ends on "rồi", however it is written."""
    said = list(takewhile(lambda word: word.shape is Shape.WORD, words[start : start + _A_FEW_WORDS]))
    return any(word.form in ("rồi", "roi", "r") for word in said)


_GOES_TO_SEE = word_set("di xuong sat tra")
"""Before "thực tế", which is then no "in fact": "đi thực tế", "khảo sát thực tế"."""


def _links(at: int, words: Sequence[Word], mark_at: dict[int, Mark], starts_ref: set[int], start: int) -> bool:
    """Whether a linking word that begins a new clause stands at `at`."""
    mark = mark_at.get(at)
    plain = words[at].plain
    if plain not in _LINKING and (mark is None or not mark.means(Sense.BUT, Sense.CORRECTION, Sense.BECAUSE, Sense.EXCEPT, Sense.NOW)):
        return False
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if mark is not None and mark.means(Sense.BUT, Sense.CORRECTION, Sense.BECAUSE, Sense.EXCEPT):
        if plain == "do" and words[at].form in ("đó", "dỡ"):
            return False
        return plain != "tai"
    if plain in ("mot", "1") and following in ("viec", "cai", "nhiem") and words[start].plain in ("mot", "1"):
        return True
    if plain == "gio" and (words[at - 1].plain in NUMBER_STARTS or _names_hours(words, at)):
        return False
    if plain == "nay" and (words[at - 1].shape is Shape.RATIO or words[at - 1].plain == "ma") and _says_already(words, at + 1):
        return True  # "gia hạn đến 30/11 nay gửi rồi"
    if plain == "thuc" and words[at - 1].plain in _GOES_TO_SEE:
        return False  # "mai em đi thực tế xã An Hòa"
    if mark is not None and mark.means(Sense.NOW) and words[at - 1].shape is not Shape.NUMBER and plain in ("gio", "hien", "nay", "thuc"):
        return plain != "nay" or following in ("da", "xin", "thi", "moi", "dang")
    if plain == "ma" and following == "la":
        return True
    if plain == "sao" and at > start + 1 and (words[at - 1].plain == "ma" or (words[at - 1].plain == "roi" and following in _STILL)):
        return True
    if plain == "con" and words[at].form in ("còn", "con") and (mark is None or mark.means(Sense.REMAIN, Sense.FILLER)):
        return following in _TOPIC_AFTER_CON or (mark is not None and at > start + 1)
    if plain in ("nen", "ma", "chu", "roi") and at + 1 < len(words):
        nxt = mark_at.get(at + 1)
        if plain == "nen":
            return words[at].form in ("nên", "nen")
        if plain == "roi":
            return following in ("moi", "gio", "hien")
        if plain == "chu":
            return words[at].form in ("chứ", "chu") and following in ("khong", "ko", "chua", "em", "phong")
        return nxt is not None and nxt.means(
            Sense.NOT_YET, Sense.NOT, Sense.STILL, Sense.ONGOING, Sense.LEADER, Sense.REMAIN, Sense.SELF, Sense.PAST, Sense.OUTSIDER
        )
    return words[at].form == "giờ" and words[at - 1].shape is not Shape.NUMBER and following in ("dang", "moi", "em", "can", "phai", "con")


def _new_task(at: int, start: int, starts_ref: set[int], parsed: Parsed) -> bool:
    """Whether a second task begins at `at`, after something has been said of the first."""
    if at not in starts_ref:
        return False
    earlier = [ref for ref in parsed.refs if start <= ref.start < at]
    if not earlier:
        return False
    last = max(ref.end for ref in earlier)
    if any(start <= mark.start < last for mark in parsed.marks) and parsed.words[at].plain == "con":
        return True  # "trừ 112 ra còn lại xong hết"
    if any(mark.means(Sense.DUPLICATE) and last <= mark.start < at for mark in parsed.marks):
        return False
    return (
        any(last <= mark.start < at and not mark.means(Sense.BUT, Sense.ALL, Sense.TASK) for mark in parsed.marks)
        or any(last <= amount.start < at for amount in parsed.amounts)
        or any(last <= day.start < at for day in parsed.days)
        or any(map(is_state, parsed.words[last:at]))
    )


def _turns_to_the_rest(at: int, start: int, parsed: Parsed) -> bool:
    """Whether "thì" of "trừ 107 ra thì xong hết" stands at `at`: what follows is said of all the others."""
    if parsed.words[at].plain != "thi" or not any(start <= ref.start < at for ref in parsed.refs):
        return False
    excepts = any(mark.start == start and mark.means(Sense.EXCEPT) for mark in parsed.marks)
    following = [mark for mark in parsed.marks if at < mark.start <= at + 2]
    return excepts and any(mark.means(Sense.COMPLETE, Sense.DELIVER, Sense.CLOSED, Sense.ALL) for mark in following)


def _clause(parsed: Parsed, start: int, end: int, line: int, ending: str, sign: str) -> Clause:
    marks = tuple(mark for mark in parsed.marks if start <= mark.start and mark.end <= end)
    opening = marks[0] if marks and marks[0].start == start else None
    return Clause(
        start, end, line, parsed.words, marks,
        tuple(day for day in parsed.days if start <= day.start < end),
        tuple(amount for amount in parsed.amounts if start <= amount.start < end),
        tuple(ref for ref in parsed.refs if start <= ref.start < end),
        opening, ending, sign,
        frozenset().union(*(mark.senses for mark in marks)), [word.plain for word in parsed.words[start:end]],
    )  # fmt: skip
