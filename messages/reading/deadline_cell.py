"""A deadline cell prepared for its rules: tokens, the date phrases in it, and which of them are about the task at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.date_grammar import GATHERINGS, Found, Reading
from messages.reading.date_tokens import Shape, Tokens, runs, tokenize
from messages.reading.date_values import Days, Part, Setting, full_year, resolve
from messages.reading.dates import scan
from messages.reading.numbers import roman
from messages.reading.text import clean, fold

_LOOKS_LIKE_DATE = re.compile(r"(?<![^\W_])[0-9oliOLI|]{1,2}\s?([/.-])\s?[0-9oliOLI|]{1,2}\s?\1\s?[0-9oliOLI|]{4}(?![^\W_])")
_LOOKS_LIKE_MONTH = re.compile(
    r"(?<![^\W_/])(?<!quý )(?<!quy )(?<!-)(?<!- )(?=[0-9oliOLI|]*\d[0-9oliOLI|]?/)[0-9oliOLI|]{1,2}\s?/\s?[0-9oliOLI|]{4}(?![^\W_])",
    re.IGNORECASE,
)
_AFTER_MONTH_WORD = re.compile(r"(?<=tháng )[0-9loI|]{1,2}(?![^\W_])|(?<=ngày )[0-9loI|]{1,2}(?![^\W_])", re.IGNORECASE)
_MISREAD = str.maketrans("oOlLiI|", "0011111")
_NOISE = re.compile(r"[~*`\"“”]+")
_DOTS = re.compile(r"\.{2,}|…+")
JOINERS = frozenset((",", ";", "va", "&", "+", "/", "hoac"))
_SUBJECTS = runs(
    "ke hoach | chuong trinh | cong tac | du toan | bao cao | so lieu | chi so | tong ket | so ket | nghi quyet | ngan sach | ke khai "
    "| chi tieu | nhiem vu | quyet toan | thong bao"
)
_OLD = runs("thay vi | han cu | truoc day | ban dau | tinh den:until | tinh den | so lieu | giao ngay:day | tiep tu:from | tiep tu")


@dataclass(frozen=True, slots=True)
class Cell:
    """One deadline text with all that was found in it."""

    text: str
    tokens: Tokens
    setting: Setting
    phrases: Sequence[Found]
    """Every date phrase that may be the deadline."""
    dropped: Sequence[tuple[Found, str]] = ()
    """Those that say something else, and what."""
    notes: tuple[str, ...] = field(default=())

    def has(self, *words: str) -> int | None:
        """The place of the first run of these words, or None; a word may list rivals with "|"."""
        wanted = [frozenset(word.split("|")) for word in words]
        keys = self.tokens.keys
        for i in range(len(keys) - len(words) + 1):
            if all(keys[i + k] in options for k, options in enumerate(wanted)):
                return i
        return None

    def resolve(self, found: Found) -> Days:
        return resolve(found.part, self.setting)

    def words(self, found: Found) -> str:
        return self.tokens.words(found.first, found.after)

    def because(self, rule: str, *found: Found) -> tuple[str, ...]:
        said = "; ".join(f"“{self.words(one)}” ({one.rule})" for one in found)
        return (*self.notes, f"{rule}: {said}" if said else rule, *(f"{why}: “{self.words(one)}”" for one, why in self.dropped))


def prepare(text: str, setting: Setting) -> Cell:
    """Clean, repair what a scanner misread, find the date phrases, and set aside those that are not the deadline."""
    cleaned = clean(_DOTS.sub("_", _NOISE.sub(" ", clean(text)).replace("÷", "-")))
    notes: tuple[str, ...] = ()
    repaired = _repair(cleaned)
    if repaired != cleaned:
        notes = (f"scanner letters read as digits: “{cleaned}” → “{repaired}”",)
        cleaned = repaired
    tokens = tokenize(cleaned, fold(cleaned))
    reading = Reading(setting, cell=True)
    phrases = _with_lists(tokens, list(scan(tokens, reading)), reading)
    kept: list[Found] = []
    dropped: list[tuple[Found, str]] = []
    for found in phrases:
        reason = _other_meaning(tokens, found)
        if reason:
            dropped.append((found, reason))
        else:
            kept.append(found)
    weak = [found for found in kept if _is_subject(tokens, found)]
    if weak and (len(weak) < len(kept) or tokens.key(0) == "theo"):
        kept = [found for found in kept if found not in weak]
        dropped += [(found, "names the subject") for found in weak]
    return Cell(cleaned, tokens, setting, _shared_years(kept), dropped, notes)


def _repair(text: str) -> str:
    for pattern in (_LOOKS_LIKE_DATE, _LOOKS_LIKE_MONTH, _AFTER_MONTH_WORD):
        text = pattern.sub(lambda match: match.group().translate(_MISREAD) if any(map(str.isdigit, match.group())) else match.group(), text)
    return text


def _other_meaning(t: Tokens, found: Found) -> str | None:
    if found.of_document:
        return "date of a document"
    before = found.first - 1
    if {("dinh", "huong"), ("tam", "nhin")} & {(t.key(back), t.key(back + 1)) for back in range(max(before - 3, 0), before)}:
        return "outlook"
    if (t.key(before - 1), t.key(before)) in _OLD and not (t.key(before) == "day" and t.key(before + 1) == ","):
        return "not the deadline"
    for back in range(before, max(before - 6, -1), -1):
        if t.shape(back) in (Shape.MARK, Shape.NUMBERS):
            break
        if (t.key(back), t.key(back + 1)) in GATHERINGS and back + 1 < found.first:
            return "when an event is"
    return None


def _is_subject(t: Tokens, found: Found) -> bool:
    """ "Kế hoạch năm 2026", "báo cáo quý IV/2026": the period names the paper, not the day."""
    if found.part.unit == "day" or found.begin is not None or found.part.edge:
        return False
    before = found.first - 1
    return (t.key(before - 1), t.key(before)) in _SUBJECTS or t.key(before) in ("cchc", "kh", "ctct", "bc")


def _with_lists(t: Tokens, phrases: list[Found], reading: Reading) -> list[Found]:
    """ "Tháng 3, 6, 9/2026", "Ngày 01 và 16", "Quý I, II/2026": a bare number after a joiner names the same unit."""
    starts = {found.first: found for found in phrases}
    result: list[Found] = []
    i = 0
    while i < len(t):
        found = starts.get(i)
        if found is None:
            i += 1
            continue
        result.append(found)
        i = found.after
        while t.key(i) in JOINERS or (t.key(i) in ("-", "den", "den:until") and found.part.unit == "quarter"):
            following = _same_unit(t, i + 1, found, starts)
            if following is None:
                break
            if t.key(i) not in JOINERS:
                result.pop()
                following = replace(following, first=found.first, begin=found.part)
            result.append(following)
            found, i = following, following.after
    return result


def _same_unit(t: Tokens, i: int, found: Found, starts: dict[int, Found]) -> Found | None:
    part = found.part
    if i in starts or part.count is not None or part.edge or part.weekday is not None or part.shift is not None:
        return None
    number: int | None = None
    if t.shape(i) is Shape.NUMBERS and len(t.items[i].numbers) == 1 and t.items[i].digits[0] <= 2:
        number = t.items[i].numbers[0]
    elif part.unit == "quarter":
        number = roman(t.key(i))
    if number is None or t.key(i + 1) in ("thang", "nam", "nam:year", "ngay", "ngay:day", "tuan", "lan", "gio", "bo", "ban", "don"):
        return None
    year, after = None, i + 1
    if t.key(after) in ("/", "nam", "nam:year") and t.shape(after + 1) is Shape.NUMBERS:
        year = full_year(t.items[after + 1].numbers[0], t.items[after + 1].digits[0])
        after = after + 2 if year else after
    if part.unit == "month":
        return Found(Part("month", month=number, year=year, wrong=not 1 <= number <= 12), i, after, "month in a list")
    if part.unit == "quarter":
        return Found(Part("quarter", quarter=number, year=year, wrong=not 1 <= number <= 4), i, after, "quarter in a list")
    if part.unit == "day" and part.day is not None and part.month is None:
        return Found(Part("day", day=number, wrong=not 1 <= number <= 31), i, i + 1, "day in a list")
    return None


def _shared_years(phrases: list[Found]) -> list[Found]:
    """ "20/3, 20/6, 20/12/2026" and "ngày 10 và 25/12": what is said once at the end holds for those before it."""
    result = list(phrases)
    for k in range(len(result) - 2, -1, -1):
        here, behind = result[k].part, result[k + 1].part
        if here.unit == "day" and here.day and here.month is None and here.shift is None and behind.unit == "day" and behind.month:
            here = replace(here, month=behind.month)
        if here.needs_year and here.relative is False and behind.year and behind.unit == here.unit:
            later = (here.month or here.quarter or 0, here.day or 0) > (behind.month or behind.quarter or 0, behind.day or 99)
            here = replace(here, year=behind.year - 1 if later else behind.year)
        result[k] = replace(result[k], part=here)
    return result


def answer(kind: DeadlineKind, why: tuple[str, ...], due: date | None = None, **rest: object) -> Deadline:
    """A Deadline with its reasons; keeps the rules short."""
    return replace(Deadline(kind, due=due, why=why), **rest)  # type: ignore[arg-type]


def clock_without_day(cell: Cell) -> time | None:
    """ "trước 17h": a clock time with no day beside it."""
    for token in cell.tokens.items:
        if token.shape is Shape.CLOCK and token.numbers[0] < 24 and token.numbers[1] < 60:
            return time(token.numbers[0], token.numbers[1])
    return None
