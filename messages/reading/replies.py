"""A person's reply in ordinary Vietnamese → values (`ReplyItem`); the one door of this part.

clean text → words → marks, days, amounts, references → clauses → clues by named rules → one verdict per task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.core.calendar import Calendar
from bot.core.reply import Intent, ReplyContext, ReplyItem
from messages.reading.against_done import speaks_against
from messages.reading.amounts import find_amounts
from messages.reading.case import Case
from messages.reading.clauses import Clause, Parsed, cut
from messages.reading.clues import Clue, ClueKind
from messages.reading.counted_tasks import counts_named_tasks
from messages.reading.days import find_days
from messages.reading.doubt import weigh
from messages.reading.impossible import IMPOSSIBLE, impossible_percent
from messages.reading.lengths import later_by, length_at
from messages.reading.links import without_links
from messages.reading.paper_parts import numbers_of_parts
from messages.reading.references import DIGITS, References
from messages.reading.respelling import respell
from messages.reading.rules_extension import extension_rules
from messages.reading.rules_obstacle import TROUBLES, blocked_rules, cause_and_effect
from messages.reading.rules_role import reassign_rules, stop_rules
from messages.reading.rules_state import state_rules
from messages.reading.rules_talk import question_rules, talk_rules
from messages.reading.second import opinion
from messages.reading.sense import Sense
from messages.reading.senses import Mark, find_marks
from messages.reading.step_named import NAMES_A_STEP, step_named
from messages.reading.surroundings import Ref
from messages.reading.text import clean, fold, word_set
from messages.reading.topics import Group, by_task
from messages.reading.uncertain_day import on_no_certain_day
from messages.reading.verdict import Verdict, judge
from messages.reading.words import Shape, Word, is_marked, split

SURE = 0.8
_DOUBTED = 0.7
"""A completion read with less confidence is always asked about."""
LONGEST = 4000
"""Characters read; what lies beyond is kept by whoever stores the raw text, and the item asks."""
_QUOTED = (">", "|", "»")
_MOST_ITEMS = 40
_NO_DAYS_OFF = Calendar()
_NO_CONTEXT = ReplyContext()


def read_reply(
    text: str,
    *,
    on: date,
    calendar: Calendar = _NO_DAYS_OFF,
    context: ReplyContext = _NO_CONTEXT,
) -> tuple[ReplyItem, ...]:
    """What the reply says, one item per task it speaks of; at least one item, for any text whatever."""
    cleaned = clean(text[: LONGEST * 4])[:LONGEST]
    said, quoted = _without_quotes(cleaned)
    said, attached = _without_attachments(without_links(said))
    said = _arrows(_without_count_of_the_rest(respell(said)))
    if attached and not said.strip():
        return (ReplyItem(Intent.OTHER, confidence=0.8, text=cleaned, why=("an attachment without words",)),)
    if said.strip() and not said.strip("? \n"):
        return (ReplyItem(Intent.QUESTION, confidence=0.7, text=cleaned, why=("nothing but question marks",)),)
    items = tuple(_items(said, quoted, on, calendar, context))[:_MOST_ITEMS]
    if len(cleaned) == LONGEST:
        items = tuple(replace(item, confidence=min(item.confidence, 0.5), ask=item.ask or "too_long") for item in items)
    return items


def own_words(text: str) -> str:
    """What the person wrote, ready to be parsed: cleaned, without quoted lines and attachments, spelled out."""
    return respell(_without_attachments(without_links(_without_quotes(clean(text[: LONGEST * 4])[:LONGEST])[0]))[0])


def _without_quotes(text: str) -> tuple[str, str]:
    """The person's own lines, and the lines quoted from an earlier message."""
    if not text.startswith(_QUOTED) and "\n" not in text:
        return text, ""
    own: list[str] = []
    quoted: list[str] = []
    for line in text.split("\n"):
        (quoted if line.startswith(_QUOTED) else own).append(line)
    return "\n".join(own), "\n".join(line.lstrip(">|» ") for line in quoted)


_ARROW = re.compile(r"(?<=[^\s>=-])\s*(?:[-=]+>|[→⇒➔➜➡⟶])\s*")


def _arrows(text: str) -> str:
    """An arrow cuts between two states: what the task was, and what it is now; between two numbers it may be a span of days."""
    return _ARROW.sub(lambda m: m[0] if text[m.start() - 1].isdigit() and text[m.end() : m.end() + 1].isdigit() else " > ", text)


_COUNT_OF_THE_REST = re.compile(r"(?<=còn lại)\s*\(\s*\d{1,3}\s+[^\W\d_][^()\n]{0,30}\)", re.IGNORECASE)


def _without_count_of_the_rest(text: str) -> str:
    """ "phần còn lại (2 xã) cũng đã xong": how much is left says nothing of how it stands."""
    return _COUNT_OF_THE_REST.sub("", text) if "(" in text else text


_ATTACHMENT = re.compile(r"\[(?:sticker|file|tep|anh|hinh|video|voice|ghi am|tin nhan thoai|gif|photo|image|audio|link)[^\]\n]{0,200}\]")


def _without_attachments(text: str) -> tuple[str, bool]:
    """The text without what the chat puts in for a file or a sticker ("[sticker mèo]")."""
    if "[" not in text:
        return text, False
    folded = fold(text)
    for match in reversed(list(_ATTACHMENT.finditer(folded))):
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text, _ATTACHMENT.search(folded) is not None


def parse(text: str, on: date, calendar: Calendar, context: ReplyContext) -> Parsed:
    """The words of a cleaned text with everything recognised in them."""
    words = split(text)
    days = [
        day
        for day in find_days(text, words, on, calendar)
        if not _whole_of_a_count(words, day.start, day.end) and not _length_until_now(words, day.start, day.end)
    ]
    dated = frozenset(place for day in days for place in range(day.start, day.end))
    whole = frozenset(place for day in days if day.words != "nay" for place in range(day.start, day.end))
    marks = find_marks(words, is_marked(text, words), whole)
    if days:
        marks = [
            mark for mark in marks if mark.means(Sense.EXTEND) or not any(day.start <= mark.start and mark.end <= day.end for day in days)
        ]
    amounts = find_amounts(words, dated)
    claimed = dated | {place for amount in amounts for place in range(amount.start, amount.end)}
    measured = frozenset(place for amount in amounts if amount.percent < 100 for place in range(amount.start, amount.end))
    taken = frozenset(claimed) | numbers_of_parts(words, context.tasks)
    refs = References(words, marks, taken, context.tasks, measured).find()
    amounts = [amount for amount in amounts if not counts_named_tasks(words, amount.start)]
    if refs:
        marks = [_before_a_reference(mark, refs) for mark in marks]
    dictated = [ref for ref in refs if words[ref.start].plain in DIGITS]
    if dictated:
        marks = [mark for mark in marks if not any(ref.start <= mark.start < ref.end for ref in dictated)]
    return Parsed(words, marks, days, amounts, refs)


def _before_a_reference(mark: Mark, refs: Sequence[Ref]) -> Mark:
    """ "113 xong NV 114 …": the words "nhiệm vụ" belong to the number behind them, not to the phrase "xong nhiệm vụ"."""
    place = next((ref.start for ref in refs if mark.start < ref.start < mark.end), None)
    return mark if place is None else mark._replace(end=place)


_COUNTED = word_set("hom bua ngay tuan thang")
_SOME = word_set("may vai suot nhieu ca")
_NAMES_A_NUMBER = word_set("# nv viec vu so muc y ngay mung")
_LONGEST_COUNT = 31


def _length_until_now(words: Sequence[Word], start: int, end: int) -> bool:
    """ "3 hôm nay", "mấy bữa nay", "cả tuần nay": for how long, no day."""
    if words[end - 1].form != "nay":
        return False
    unit = end - 2
    if unit < 1 or words[unit].plain not in _COUNTED:
        return False
    before = words[unit - 1]
    if before.plain in _SOME:
        return True
    counted = before.plain.isdigit() and int(before.plain) <= _LONGEST_COUNT
    return counted and unit >= 2 and words[unit - 2].plain not in _NAMES_A_NUMBER and words[unit - 2].shape is not Shape.BREAK


def _whole_of_a_count(words: Sequence[Word], start: int, end: int) -> bool:
    """ "5/5 tồn tại": all of so many, not the fifth of May."""
    parts = words[start].plain.split("/")
    if end - start > 1 or len(parts) != 2 or parts[0] != parts[1] or end >= len(words) or words[end].shape is not Shape.WORD:
        return False
    return words[end].plain not in _AFTER_A_DAY and words[start - 1].plain not in ("ngay", "hom", "han")


_AFTER_A_DAY = word_set("em toi phong minh e gui nop xong la thi co se bao trinh ban phat nhe a nha roi ky hop nay toi bot anh chi")


def _items(text: str, quoted: str, on: date, calendar: Calendar, context: ReplyContext) -> Iterator[ReplyItem]:
    quoted_refs = (parse(quoted, on, calendar, context).refs or _headings(quoted)) if quoted else ()
    if quoted_refs:
        context = replace(context, tasks=context.tasks | {ref.value for ref in quoted_refs})
    parsed = parse(text, on, calendar, context)
    clauses = cut(parsed)
    groups: list[Group] = by_task(clauses) or [((), clauses)]
    several = len(groups) > 1
    verdicts = [_verdict(members, groups[place + 1 :], on) for place, (_, members) in enumerate(groups)]
    for (refs, members), verdict in zip(groups, verdicts, strict=True):
        verdict = _in_context(verdict, parsed, context)
        if several and refs and verdict.intent is Intent.ACKNOWLEDGE and verdict.why and "“ok”" in verdict.why[0]:
            verdict = Verdict(Intent.DONE, 0.7, ("“ok” in a list of states", *verdict.why), percent=100.0, ask="done_or_not")
        if several and not refs:
            verdict = replace(verdict, confidence=min(verdict.confidence, 0.75), ask=verdict.ask or "which_task")
        papers = {ref.value for ref in refs if ref.paper}
        values: list[str | None] = [ref.value for ref in refs] or [ref.value for ref in quoted_refs] or [None]
        for value in dict.fromkeys(values):
            item = _possible(_item(verdict, value, _written(text, members), _reason(text, members, verdict)))
            item = replace(item, paper=value in papers) if papers else item
            item = replace(item, earlier=on_no_certain_day(item.date, members, calendar)) if item.intent is Intent.DONE else item
            yield _by_length(item, members, calendar, on) if item.intent is Intent.EXTENSION else item


def _possible(item: ReplyItem) -> ReplyItem:
    """A degree of completion that cannot be says that the work goes on, and no more: it is asked."""
    if item.intent in _UNMEASURED or (words := impossible_percent(item.text)) is None:
        return item
    why = (f"“{words}” is no degree of completion", *item.why)
    return replace(item, intent=Intent.PROGRESS, percent=None, confidence=min(item.confidence, 0.5), ask=IMPOSSIBLE, why=why)


_UNMEASURED = (Intent.QUESTION, Intent.EXTENSION, Intent.WITHDRAW, Intent.REASSIGN)


def _by_a_bare_length(item: ReplyItem, clauses: Sequence[Clause], calendar: Calendar, on: date) -> ReplyItem:
    """ "xin nộp chậm 3 hôm": a length right behind what puts the work off, without a word that says so to the reader of dates."""
    for clause in clauses:
        for mark in clause.all(Sense.EXTEND):
            if (length := length_at(clause.words, mark.end, clause.end)) is not None:
                return replace(item, date=later_by(on, length, calendar), length=length)
    return item


def _by_length(item: ReplyItem, clauses: Sequence[Clause], calendar: Calendar, on: date) -> ReplyItem:
    """ "xin thêm 1 tuần": a length without a day, counted from today until the due is known, or from the due if it is said."""
    days = [(clause, day) for clause in clauses for day in clause.days if day.longer is not None and day.length is not None]
    if not days:
        return item if item.date is not None else _by_a_bare_length(item, clauses, calendar, on)
    clause, last = days[-1]
    if item.date is None:
        return replace(item, date=last.longer, length=last.length)
    due = next((day for day in clause.days if day.end <= last.start and clause.plain(day.start - 1) == "han"), None)
    if due is not None and last.length is not None and due.coming == item.date:
        return replace(item, date=later_by(item.date, last.length, calendar))
    return item


_HEADING = re.compile(r"^\W*(\d{3,4})\b", re.MULTILINE)


def _headings(quoted: str) -> Sequence[Ref]:
    """The task numbers that head the lines of a message of the bot ("118 – Báo cáo quý IV")."""
    return [Ref(number, 0, 0) for number in _HEADING.findall(quoted)]


def _verdict(members: Sequence[Clause], later: Sequence[Group], on: date) -> Verdict:
    """What is said of one task; where nothing but a day is said, what is said of the next: "121 ngày 17/11, 122 ngày 18/11 đã xong"."""
    clues = _clues(members, on)
    days = [day for clause in members for day in clause.days if not clause.marks]
    if not clues and days and later and (day := days[-1].past(on)) is not None:
        shared = _verdict(later[0][1], later[1:], on)
        if shared.intent is Intent.DONE:
            return replace(shared, day=day)
    verdict = weigh(judge(Case(members, clues, on)), opinion(members, on))
    return _changed(verdict, members, on)


_SHORT = 4
"""Words of a state named beside an arrow."""


def _changed(verdict: Verdict, members: Sequence[Clause], on: date) -> Verdict:
    """ "đang làm → xong": the state behind the arrow counts; as it may also mean "when that is there", a completion is asked about."""
    at = next((place for place in range(len(members) - 1, 0, -1) if members[place].after_sign == ">"), None)
    if at is None or not any(clause.content() for clause in members[:at]):
        return verdict
    if any(clause.content() > _SHORT for clause in members):
        return verdict
    now = judge(Case(members[at:], _clues(members[at:], on), on))
    if now.intent is not Intent.DONE:
        return verdict
    if judge(Case(members[:at], _clues(members[:at], on), on)).intent is Intent.DONE:
        # "xong <b> rồi": nothing changed, and the sign is no arrow. "xong -> em gửi": when it is finished, or it was and was sent.
        steps = any(clause.has(Sense.DELIVER, Sense.TELL, Sense.SUBMIT) for clause in members[at:])
        said = any(clause.has(Sense.PAST, Sense.ALREADY) for clause in members[at:])
        return replace(verdict, confidence=min(verdict.confidence, 0.75)) if steps and not said else verdict
    return replace(now, confidence=min(now.confidence, 0.75), ask="done_or_not", why=("the state behind an arrow", *now.why))


def _clues(clauses: Sequence[Clause], on: date) -> list[Clue]:
    found: list[Clue] = []
    for place, clause in enumerate(clauses):
        here: list[Clue] = []
        here.extend(stop_rules(clause))
        here.extend(reassign_rules(clause))
        here.extend(question_rules(clause))
        here.extend(extension_rules(clause, on))
        here.extend(blocked_rules(clause))
        here.extend(state_rules(clause, on))
        here.extend(talk_rules(clause))
        if place and (cause := cause_and_effect(clauses[place - 1], clause)) is not None:
            here.append(cause)
        if place and clauses[place - 1].ending == "?" and clause.text() in _ANSWERS:
            found = [item for item in found if item.clause != place - 1 or item.kind is not ClueKind.QUESTION]
            kind = _ANSWERS[clause.text()]
            here = [Clue(kind, 0.86, "answers the question just repeated", clause.text(), at=clause.start)]
        if found and clause.ending != "?" and not clause.has(Sense.PERSON, Sense.OUTSIDER, Sense.LEADER):
            here = [_not_yet(item) for item in here]
        found.extend(replace(item, clause=place) for item in sorted(here, key=_place))
    return found


_ANSWERS = {"roi": ClueKind.DONE, "roi a": ClueKind.DONE, "chua": ClueKind.OPEN, "chua a": ClueKind.OPEN, "da": ClueKind.ACKNOWLEDGE}


def _not_yet(item: Clue) -> Clue:
    """After a statement a clause ending in "chưa" states too: "viết xong rồi, gửi chưa"."""
    if item.rule != "ends in “chưa”":
        return item
    return replace(item, kind=ClueKind.OPEN, weight=0.85, rule="said of the next step: not yet", negates="deliver")


def _place(item: Clue) -> int:
    return item.at


def _in_context(verdict: Verdict, parsed: Parsed, context: ReplyContext) -> Verdict:
    """What a bare answer means to the question that is open."""
    if parsed.words and parsed.words[0].plain == "/" and len(parsed.words) <= 3:
        return Verdict(Intent.QUESTION, 0.8, ("a command",))
    words = [word.plain for word in parsed.words if word.shape is not Shape.MARK]
    if len(words) == 1 and words[0].isdigit() and 0 <= int(words[0]) <= 100:
        value = int(words[0])
        if value == 100 or context.question == "percent":
            intent = Intent.DONE if value == 100 else Intent.PROGRESS
            sure = context.question == "percent"
            return Verdict(intent, 0.9 if sure else 0.5, ("a bare number",), percent=float(value), ask=None if sure else "unclear")
    if context.question is None and words in (["k"], ["khong"]) and parsed.words[0].end - parsed.words[0].start == 1:
        return Verdict(Intent.ACKNOWLEDGE, 0.5, ("a bare “k”: ok or không",), ask="unclear")
    if words in (["roi"], ["roi", "a"], ["da", "roi"], ["da", "roi", "a"]):
        sure = context.question == "done"
        return Verdict(Intent.DONE, 0.85 if sure else 0.5, ("a bare “rồi”",), percent=100.0, ask=None if sure else "done_or_not")
    return verdict


def _denies(clause: Clause) -> bool:
    """Whether a clause only says which obstacle there is not: "không thiếu kinh phí"."""
    if any(mark.phrase == "không còn" and clause.after(mark.end, 3, Sense.NOT_YET) for mark in clause.all(Sense.LACK)):
        return True  # "không còn xã nào chưa nộp"
    named = clause.all(*_CAUSES)
    denied = [
        mark
        for mark in named
        if clause.before(mark.start, 1, Sense.NOT, Sense.NOT_BE, Sense.NONE_LEFT)
        or (mark.phrase in TROUBLES and clause.before(mark.start, 1, Sense.NOT_YET))
        or clause.plain(mark.start - 1) in ("het", "go")
        or (mark.phrase in ("gỡ vướng", "tháo gỡ") and clause.before(mark.start, 1, Sense.PAST))
    ]
    return len(denied) == len(named) or any(mark.means(Sense.OBSTACLE) for mark in denied)


def _item(verdict: Verdict, ref: str | None, text: str, reason: str | None) -> ReplyItem:
    percent = None if verdict.percent is None else int(verdict.percent + 0.5)
    ask = verdict.ask
    if verdict.intent is Intent.DONE and verdict.confidence >= SURE:
        if speaks_against(text):
            verdict = replace(verdict, confidence=_DOUBTED)
        elif verdict.day is None and step_named(text) is not None:
            verdict = replace(verdict, confidence=_DOUBTED, why=(*verdict.why, NAMES_A_STEP))
    if verdict.intent is Intent.DONE and verdict.confidence < SURE:
        ask = ask or "done_or_not"
    if verdict.intent is Intent.DONE:
        percent = 100
    elif percent == 100:
        percent = 99 if verdict.percent is not None and verdict.percent < 100 else None
    elif verdict.intent not in (Intent.PROGRESS, Intent.BLOCKED, Intent.EXTENSION, Intent.WITHDRAW):
        percent = None
    return ReplyItem(
        intent=verdict.intent, percent=percent, date=verdict.day, task_ref=ref, of=verdict.of, confidence=round(verdict.confidence, 2),
        ask=ask, reason=reason, text=text, why=verdict.why, estimated=percent is not None and verdict.estimated,
    )  # fmt: skip


_REASONED = (Intent.BLOCKED, Intent.EXTENSION, Intent.REASSIGN, Intent.WITHDRAW, Intent.PROGRESS)
_CAUSES = (Sense.OBSTACLE, Sense.LACK, Sense.WAIT, Sense.UNABLE, Sense.OUTSIDER, Sense.HALT)


def _reason(text: str, clauses: Sequence[Clause], verdict: Verdict) -> str | None:
    """The reason given: what follows "vì", "do", "lý do"; for an obstacle without such a word, the clause that names it."""
    if verdict.intent not in _REASONED:
        return None
    for clause in clauses:
        if clause.opening is not None and clause.opening.means(Sense.BECAUSE) and clause.opening.end < clause.end:
            return text[clause.words[clause.opening.end].start : clause.words[clause.end - 1].end].strip(" :")
    if verdict.intent is Intent.BLOCKED:
        named = [clause for clause in clauses if clause.has(*_CAUSES)]
        if named:
            # "không vướng gì nhưng vướng mặt bằng": the clause that says it, not the one that denies it.
            behind = [clause for clause in clauses if clause.start > named[-1].start and clause.content()]
            return _without_but(text, next((one for one in named if not _denies(one)), (behind or named)[0]))
    return None


def _without_but(text: str, clause: Clause) -> str:
    """What a clause says, without the "nhưng" or "mà là" it begins with."""
    at = clause.start
    if clause.opening is not None and clause.opening.means(Sense.BUT):
        at = clause.opening.end + (clause.plain(clause.opening.end) == "la")
    elif clause.plain(at) == "ma":
        at += 1 + (clause.plain(at + 1) == "la")
    return text[clause.words[at].start : clause.words[clause.end - 1].end] if at < clause.end else _written(text, [clause])


def _written(text: str, clauses: Sequence[Clause]) -> str:
    spans = [(clause.words[clause.start].start, clause.words[clause.end - 1].end) for clause in clauses if clause.end > clause.start]
    return text[min(start for start, _ in spans) : max(end for _, end in spans)] if spans else text
