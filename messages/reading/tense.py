"""Whether an event a clause speaks of has happened, and on which day."""

from __future__ import annotations

import re
from datetime import date

from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.days import DayPhrase
from messages.reading.scope import already_after, own_days, within_hours
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set
from messages.reading.to_come import is_to_come
from messages.reading.words import Shape


def tense_of(clause: Clause, mark: Mark, on: date) -> tuple[str, date | None]:
    """Whether the event has happened, and the day said for it."""
    past_word = clause.before(mark.start, ANYWHERE, Sense.PAST) is not None or "đã" in mark.phrase.split() or "có" in mark.phrase.split()
    now = clause.before(mark.start, ANYWHERE, Sense.NOW)
    past_word = past_word or (now is not None and now.phrase.endswith("đã"))
    before = clause.after(mark.end, ANYWHERE, Sense.BEFORE_NOW)
    past_word = past_word or (before is not None and before.phrase.endswith("nãy"))
    past_word = past_word or (
        _answers_already(clause)
        and not any(day.ahead(on) != on or not _LATER_PARTS.isdisjoint(day.words.split()) for day in clause.days)
        and clause.words[clause.start].form not in _LATER_TODAY
    )
    past_word = past_word or already_after(clause, mark.end, ANYWHERE) is not None or mark.phrase.endswith("rồi")
    future_word = clause.before(mark.start, ANYWHERE, Sense.FUTURE, Sense.EXPECT, Sense.LATEST) is not None
    own = own_days(clause)
    if past_word and not own and not future_word and _clock_only(clause, mark):
        return "past", on
    still_ahead = _IN_A_WHILE.search(clause.text()) is not None  # "đã hẹn 5 phút nữa gửi"
    if (still_ahead or not past_word) and not own and (soon := within_hours(clause, on)) is not None:
        return "future", soon
    ahead = [day for day in own if (found := day.ahead(on)) is not None and found > on]
    back = [day for day in own if (found := day.past(on)) is not None and found < on]
    today = [day for day in own if day.fixed(on) == on]
    surely_back = any(day not in ahead for day in back)  # "dự kiến thứ 2 đã xong": the coming one, though a Monday is also past.
    if future_word and not (past_word and (surely_back or (not ahead and clause.before(mark.start, ANYWHERE, Sense.FUTURE) is None))):
        day = next((day for day in reversed(own) if day.ahead(on) is not None), None)
        return "future", day.ahead(on) if day is not None else None
    if past_word:
        known = [found for day in own if not day.vague and (found := _gone_by(clause, mark, day, on)) is not None]
        sure_ahead = [day for day in ahead if not day.vague]
        if sure_ahead and not known:
            return "future", sure_ahead[-1].ahead(on)
        return "past", max(known, default=None)
    fixed_back = [found for day in back if not day.vague and (found := day.fixed(on)) is not None]
    since = [
        day
        for day in own
        if (gone := _gone_by(clause, mark, day, on)) is not None
        and gone < on
        and "trong" not in (clause.plain(day.start - 1), clause.plain(day.start - 2))
        and (clause.plain(day.start - 1) in ("tu", "hom", "luc", "hoi") or "hôm" in day.words)
    ]
    after_tu = [found for day in since if not day.vague and (found := _gone_by(clause, mark, day, on))]
    if ahead and not fixed_back:
        if since and not any(day.fixed(on) for day in ahead if day not in since):
            return "past", max(after_tu, default=None)
        return "future", ahead[-1].ahead(on)
    if fixed_back:
        return "past", max((*fixed_back, *after_tu))
    if today:
        morning = "sáng" in today[-1].words or "sang" in today[-1].words.split()
        passive = (bool(clause.refs) or clause.before(mark.start, ANYWHERE, Sense.PRODUCT) is not None) and not clause.has(Sense.SELF)
        passive = (
            passive
            or any(clause.plain(day.start - 1) in ("tu", "luc") for day in today)
            or any(word in ("luc", "hoi") for word in clause.plains())
        )
        if morning and (mark.means(Sense.COMPLETE, Sense.ISSUE) or passive) and clause.plain(today[-1].start - 1) != "trong":
            return "past", on
        return "future", on
    if not own and _later_today(clause, mark):
        return "future", on
    if any(day.ask == "vague" for day in own):
        return "future", None
    if any(clause.plain(day.start - 1) == "tu" for day in own):
        return "past", None
    stretches = [day.coming for day in own if day.coming is not None]
    if stretches:
        return ("future", stretches[-1]) if stretches[-1] >= on else ("past", None)
    return ("future", None) if is_to_come(clause, mark) else ("now", None)


def _gone_by(clause: Clause, mark: Mark, day: DayPhrase, on: date) -> date | None:
    """The day of what has happened; behind "từ" the last beginning of a year or a month, however near the next is: "xong từ đầu năm",
    "từ đầu năm đã nộp"."""
    happened = day.start > mark.end or clause.before(mark.start, ANYWHERE, Sense.PAST) is not None
    since = day.about and happened and clause.plain(day.start - 1) == "tu"
    return day.told(on) or (day.gone(on) if since else None)


_IN_A_WHILE = re.compile(r"\b(?:phut|tieng|gio|h|p) nua\b")
_LATER_TODAY = frozenset(("chiều", "tối", "chieu", "trưa", "trua", "lát", "lat", "xíu", "xiu", "tí", "chút", "chut"))
_LATER_PARTS = _LATER_TODAY | {"toi"}
"""The same in the words of a day, where "toi" is no "I"."""


def _later_today(clause: Clause, mark: Mark) -> bool:
    """Whether an event of no day is put into what is left of today; unless a word says that it has happened."""
    at, first = mark.end, clause.words[clause.start]
    behind = clause.words[min(at + 1, clause.end - 1)]
    if clause.plain(at) == "truoc" and behind.shape is Shape.NUMBER:
        return True
    if clause.plain(at) in ("truoc", "trong") and (behind.plain == "gio" or behind.form in _LATER_TODAY):
        return True  # "trong giờ hành chính", "trước giờ họp", "trong tối"
    led_by = mark.start - 1 - (clause.plain(mark.start - 1) in ("thi", "la"))
    if not _LATER_TODAY.isdisjoint((first.form, clause.words[max(led_by, clause.start)].form)):
        return True  # "chiều em xong", "đến tối là xong"
    at_once = clause.plain(at) in ("lien", "gio") or f"{clause.plain(at)} {clause.plain(at + 1)}" == "bay gio"
    if at_once and mark.means(Sense.COMPLETE):
        return True
    if first.form == "toi" and clause.after(clause.start + 1, 0, Sense.SELF):
        return True  # "toi em xong": the evening, as nobody says "I" twice
    return first.shape is Shape.NUMBER and clause.plain(clause.start + 1) == "gio"


def _answers_already(clause: Clause) -> bool:
    """ "rồi ạ, em gửi sáng nay": the message opens by saying that it has happened."""
    before = clause.words[: clause.start]
    told = next((at for at, word in enumerate(before) if word.shape is not Shape.NUMBER and word.plain not in _OF_A_TASK), len(before))
    opening = [word.plain for word in before[told : told + 2]]
    return opening[:1] == ["roi"] or opening in (["da", "roi"], ["vang", "roi"], ["u", "roi"])


_OF_A_TASK = word_set("# nv nhiem vu viec so :")
"""What stands around a number that opens the message: "nv 403: rồi ạ, …"."""


def _clock_only(clause: Clause, mark: Mark) -> bool:
    """ "vừa gửi lúc 9h": an hour without a day, said of what has happened, is an hour of today."""
    return any(
        clause.words[at].shape is Shape.NUMBER and clause.plain(at + 1) in ("h", "gio", "g", ":") for at in range(mark.end, clause.end - 1)
    )
