"""A deadline cell prepared for its rules: tokens, the date phrases in it, and which of them are about the task at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from functools import cache
from itertools import pairwise

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import GATHERINGS, PLAIN_DAY, Context, Found
from messages.reading.date_lists import in_a_named_year, shared_years, with_lists, within_periods
from messages.reading.date_tokens import Tokens, TokenShape, runs, tokenize, word_set
from messages.reading.date_values import Days, Setting, resolve
from messages.reading.dates import scan
from messages.reading.deadline_repair import put_right
from messages.reading.text import fold

BEGINNINGS = frozenset((("bat", "dau"), ("khoi", "cong"), ("trien", "khai"), ("khoi", "dong"), ("thuc", "hien")))
"""Words that lead to the day on which something starts."""
NOT_THE_DEADLINE = "not the deadline"
BEGINS = BEGINNINGS | {("ap", "dung"), ("hieu", "luc"), ("van", "hanh")}
"""Words that with "từ" lead to the day from which something holds."""
_AT_AN_EVENT = "when an event is"
_OUTLOOK = frozenset((("dinh", "huong"), ("tam", "nhin"), ("tam:about", "nhin")))
_SUMMARIES = runs("tong ket | so ket")
_EVENT_REACH = 9
_WITHIN = frozenset(("trong", "vao", "tu", "tu:from", "het", "dau", "cuoi", "giua"))
_LEADS = frozenset(("truoc", "nhat", "xong", "han", "muon"))
_TO_A_DEADLINE = word_set("truoc han nhat xong nop gui den den:until hoan")
_SUBJECTS = runs(
    "ke hoach | chuong trinh | cong tac | du toan | bao cao | so lieu | chi so | tong ket | so ket | nghi quyet | ngan sach | ke khai "
    "| chi tieu | nhiem vu | quyet toan | thong bao"
)
_OLD = runs("thay vi | han cu | truoc day | ban dau | tinh den:until | tinh den | so lieu | giao ngay:day | tiep tu:from | tiep tu")


@cache
def _rivals(words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(word.split("|")) for word in words)


@dataclass(frozen=True, slots=True)
class DeadlineCell:
    """One deadline text with all that was found in it."""

    text: str
    tokens: Tokens
    setting: Setting
    phrases: Sequence[Found]
    """Every date phrase that may be the deadline."""
    dropped: Sequence[tuple[Found, str]] = ()
    """Those that say something else, and what."""
    notes: tuple[str, ...] = field(default=())

    @property
    def events(self) -> list[Found]:
        """The phrases that say when an event is."""
        return [found for found, why in self.dropped if why == _AT_AN_EVENT]

    def has(self, *words: str) -> int | None:
        """The place of the first run of these words, or None; a word may list rivals with "|"."""
        first, *others = _rivals(words)
        keys = self.tokens.keys
        for i in range(len(keys) - len(others)):
            if keys[i] in first and all(keys[i + k] in options for k, options in enumerate(others, 1)):
                return i
        return None

    def resolve(self, found: Found) -> Days:
        return resolve(found.part, self.setting)

    def words(self, found: Found) -> str:
        return self.tokens.words(found.first, found.after)

    def because(self, rule: str, *found: Found) -> tuple[str, ...]:
        said = "; ".join(f"“{self.words(one)}” ({one.rule})" for one in found)
        return (*self.notes, f"{rule}: {said}" if said else rule, *(f"{why}: “{self.words(one)}”" for one, why in self.dropped))


def prepare(text: str, setting: Setting) -> DeadlineCell:
    """Clean, repair what a scanner misread, find the date phrases, and set aside those that are not the deadline."""
    cleaned, notes = put_right(text)
    tokens = tokenize(cleaned, fold(cleaned))
    reading = Context(setting, cell=True)
    phrases = with_lists(tokens, list(scan(tokens, reading)), reading)
    kept: list[Found] = []
    dropped: list[tuple[Found, str]] = []
    for found in phrases:
        reason = _other_meaning(tokens, found)
        if reason:
            dropped.append((found, reason))
        else:
            kept.append(found)
    weak = [found for found in kept if _is_subject(tokens, found)]
    if weak and (len(weak) < len(kept) or all(_told_by(tokens, found) for found in weak)):
        kept = [found for found in kept if found not in weak]
        dropped += [(found, "names the subject") for found in weak]
    aside = [(found, reason) for found in kept if (reason := _beside_the_deadline(tokens, found))]
    if len(aside) < len(kept):
        kept = [found for found in kept if all(found is not other for other, _ in aside)]
        dropped += aside
    led = next((found for found in kept if _is_led(tokens, found)), None)
    if led is not None:
        named = [(found, reason) for found in kept if (reason := _of_the_subject(tokens, found, led))]
        kept = [found for found in kept if all(found is not other for other, _ in named)]
        dropped += named
    phrases = in_a_named_year(tokens, within_periods(shared_years(tokens, kept)))
    return DeadlineCell(cleaned, tokens, setting, phrases, dropped, notes)


def _other_meaning(t: Tokens, found: Found) -> str | None:
    if found.of_document:
        return "date of a document"
    before = found.first - 1
    if _is_lunar(t, found):
        return "lunar date"
    if found.part.weekday is not None and t.key(found.after) in ("hang", "moi", "moi:each"):
        return None
    if _OUTLOOK & set(pairwise(_clause(t, found, found.first))) and not _LEADS & set(_clause(t, found, 3)):
        return "outlook"
    told = before - (t.key(before) in (":", "la"))
    if (t.key(told - 1), t.key(told)) in _OLD and not (t.key(before) == "day" and t.key(before + 1) == ","):
        return NOT_THE_DEADLINE
    for back in range(before, max(before - _EVENT_REACH, -1), -1):
        if t.shape(back) in (TokenShape.MARK, TokenShape.NUMBERS) or t.key(back) in _TO_A_DEADLINE:
            break
        told = t.key(back + 2) in ("vao", "trong", ":") or back == 0 or t.shape(back - 1) is TokenShape.MARK
        held = ("to", "chuc") in ((t.key(back - 2), t.key(back - 1)), (t.key(back - 3), t.key(back - 2)))
        if ((t.key(back), t.key(back + 1)) in _SUMMARIES and told) or held:
            break
        if (t.key(back), t.key(back + 1)) in GATHERINGS:
            return _AT_AN_EVENT
    return None


def _clause(t: Tokens, found: Found, reach: int) -> list[str]:
    """The words in front of a phrase, back to the last sign."""
    near = [t.key(index) for index in range(max(found.first - reach, 0), found.first)]
    return near[max((k + 1 for k, key in enumerate(near) if key in (",", ";", ".", ":", "(", ")")), default=0) :]


def _is_led(t: Tokens, found: Found) -> bool:
    """Whether a word makes the phrase the deadline: "trước 20/6", "chậm nhất …", "hoàn thành … trong quý IV"."""
    if _LEADS & set(_clause(t, found, 3)):
        return True
    clause = _clause(t, found, 9)
    return bool({("hoan", "thanh"), ("ket", "thuc")} & set(pairwise(clause))) and clause[-1] in ("trong", "vao", "het", "den:until", "den")


def _of_the_subject(t: Tokens, found: Found, led: Found) -> str | None:
    """Beside a led deadline: "giai đoạn 2021-2025" inside the words names the subject, "họp ngày 20/5" the occasion."""
    if _is_led(t, found):
        return None
    years = found.first and found.part.unit == "year"
    if years and t.shape(found.first - 1) is not TokenShape.MARK and t.key(found.first - 1) not in _TO_A_DEADLINE | _WITHIN:
        return "names the subject"
    clause = [key for key in _clause(t, found, 5) if key not in PLAIN_DAY]
    opens = t.key(found.after) not in ("den", "den:until", "-")
    again = {"hang", "moi", "moi:each", "dinh"} & set(t.keys)
    if found.first > led.first and opens and not again and BEGINS & set(pairwise(clause)):
        return "the day it begins"
    if found.part.unit == "day" and (t.key(found.first - 1) == "hop" or (t.key(found.first - 2), t.key(found.first - 1)) == ("du", "kien")):
        return _AT_AN_EVENT
    return None


def _beside_the_deadline(t: Tokens, found: Found) -> str | None:
    """ "sớm nhất 30/11", "số liệu tính đến 30/11", "kỳ báo cáo từ 15/11 đến 14/12": no deadline when another day is told."""
    clause = _clause(t, found, 7)
    pairs = set(pairwise(clause))
    if clause[-2:] == ["som", "nhat"]:
        return "the earliest day"
    told = _TO_A_DEADLINE - {"den", "den:until"}
    if ("so", "lieu") in pairs and not told & set(clause):
        return "the day of the figures"
    if (
        found.part.unit == "day"
        and {("ky", "bao"), ("ky:term", "bao")} & pairs
        and {"tu", "tu:from"} & set(clause)
        and not told & set(clause)
    ):
        return "the term of the report"
    behind = [t.key(index) for index in range(found.after, found.after + 4)]
    return "the day of the figures" if "chot" in behind and "so" in behind else None


def _is_lunar(t: Tokens, found: Found) -> bool:
    """ "10/3 âm lịch", "ngày 15 tháng Giêng", "rằm 15/7"."""
    if found.part.unit != "day" or not found.part.day:
        return False
    at = found.after + (t.key(found.after) in ("(", ",", "-"))
    behind = [t.key(index) for index in range(at, at + 2)]
    front = [key for key in (t.key(index) for index in range(max(found.first - 4, 0), found.first)) if key not in (":", "ngay", "ngay:day")]
    return (
        behind in (["am", "lich"], ["lich", "am"])
        or front[-2:] in (["am", "lich"], ["lich", "am"])
        or (behind[:1] == ["am"] and (at + 1 >= len(t) or not t.text.isascii()))
        or "al" in behind
        or behind[1:] in (["gieng"], ["chap"])
        or behind[:1] == ["tet"]
        or t.key(found.first - 1) in ("ram", "am")
    )


def _told_by(t: Tokens, found: Found) -> bool:
    """ "theo Chương trình công tác năm 2026": the paper decides, not its year."""
    return any(t.key(back) == "theo" for back in range(max(found.first - 12, 0), found.first))


def _in_a_title(t: Tokens, before: int) -> bool:
    """ "theo Chương trình xây dựng pháp luật năm 2026": the period ends the title of a paper."""
    for back in range(before, max(before - 10, 0), -1):
        if t.shape(back) is not TokenShape.WORD or t.key(back) in _TO_A_DEADLINE | _WITHIN:
            return False
        if (t.key(back), t.key(back + 1)) in _SUBJECTS:
            return True
    return False


def _is_subject(t: Tokens, found: Found) -> bool:
    """ "Kế hoạch năm 2026", "báo cáo quý IV/2026": the period names the paper, not the day."""
    if found.part.unit == "day" or found.begin is not None or found.part.edge:
        return False
    before = found.first - 1
    if _in_a_title(t, before):
        return True
    return (t.key(before - 1), t.key(before)) in _SUBJECTS or t.key(before) in ("cchc", "kh", "ctct", "bc")


def answer(kind: DeadlineKind, why: tuple[str, ...], due: date | None = None, **rest: object) -> Deadline:
    """A Deadline with its reasons; keeps the rules short."""
    return replace(Deadline(kind, due=due, why=why), **rest)  # type: ignore[arg-type]


def impossible(cell: DeadlineCell, found: Found | None) -> Deadline:
    """No such day: it has none, and is asked about."""
    said = (found,) if found is not None else ()
    return answer(DeadlineKind.INVALID, cell.because("no such day", *said), ask="impossible_date")


def clock_without_day(cell: DeadlineCell) -> time | None:
    """ "trước 17h": a clock time with no day beside it."""
    for token in cell.tokens.items:
        if token.shape is TokenShape.CLOCK and token.numbers[0] < 24 and token.numbers[1] < 60:
            return time(token.numbers[0], token.numbers[1])
    return None
